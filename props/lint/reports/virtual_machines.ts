/** Reports with Kata Containers, gVisor and WebAssembly. @module */

import type { Report } from "./report.ts";

/** Reports with Kata Containers, gVisor and WebAssembly. */
export const VIRTUAL_MACHINE_REPORTS: readonly Report[] = [
  {
    text:
      "  Warning  FailedCreatePodSandBox  14m  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim: open /dev/vhost-vsock: no such device: unknown",
    rule: "vm-vsock-missing",
    source: "kata-containers/kata-containers#3459",
  },
  {
    text:
      "failed to create shim task: host system doesn't support vsock: stat /dev/vhost-vsock: no such file or directory: unknown",
    rule: "vm-vsock-missing",
    source: "kata-containers 3.21.0 src/runtime/virtcontainers/utils/utils.go",
  },
  {
    text:
      'failed to create containerd task: failed to create shim task: Others("failed to handle message start sandbox in task handler\n\nCaused by:\n    0: generate vhost vsock cid failed\n    1: failed to open /dev/vhost-vsock, try to run modprobe vhost_vsock.\n    2: No such file or directory (os error 2)"): unknown',
    rule: "vm-vsock-missing",
    source: "kata-containers 3.21.0 src/runtime-rs/crates/hypervisor/src/device/driver/virtio_vsock.rs",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: Failed to Check if grpc server is working: rpc error: code = DeadlineExceeded desc = timed out connecting to vsock 1217660058:1024: unknown",
    rule: "kata-agent-unreachable",
    source: "kata-containers/kata-containers#2499",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = CreateContainer failed: Failed to check if grpc server is working: rpc error: code = DeadlineExceeded desc = timed out connecting to vsock 1217660058:1024: unknown",
    rule: "kata-agent-unreachable",
    source: "kata-containers/kata-containers#2499",
  },
  {
    text: "OCI runtime create failed: Failed to check if grpc server is working: context deadline exceeded: unknown.",
    rule: "kata-agent-unreachable",
    source: "kata-containers/runtime#1319",
  },
  {
    text:
      "failed to create containerd task: failed to create shim task: Failed to Check if grpc server is working: rpc error: code = DeadlineExceeded desc = timed out connecting to hybrid vsocket hvsock:///run/vc/vm/abc/clh.sock:1024: unknown",
    rule: "kata-agent-unreachable",
    source: "kata-containers 3.21.0 src/runtime/virtcontainers/pkg/agent/protocols/client/client.go",
  },
  {
    text:
      "ctr: failed to create shim: Could not create the sandbox resource controller cgroups: cgroup mountpoint does not exist: not found",
    rule: "vm-host-cgroup-v2",
    source: "kata-containers/kata-containers#4583",
  },
  {
    text:
      'time="2022-05-16T11:53:06.069524153Z" level=error msg="Create new sandbox failed" error="Could not create the sandbox cgroup cgroups: cgroup mountpoint does not exist" name=containerd-shim-v2 pid=43952 sandbox=a7fe6a source=virtcontainers subsystem=sandbox',
    rule: "vm-host-cgroup-v2",
    source: "kata-containers/kata-containers#4262",
  },
  {
    text:
      "Warning FailedCreatePodSandBox 3s kubelet Failed to create pod sandbox: rpc error: code = NotFound desc = failed to create containerd task: failed to create shim: cgroups: cgroup mountpoint does not exist: not found",
    rule: "vm-host-cgroup-v2",
    source: "kata-containers/kata-containers#1927",
  },
  {
    text:
      "failed to create shim task: failed to launch qemu: exit status 1, error messages from qemu log: Could not access KVM kernel module: No such file or directory\nqemu-system-x86_64: failed to initialize kvm: No such file or directory\n: unknown",
    rule: "vm-kvm-missing",
    source: "kata-containers/kata-containers 3.21.0/docs/install/README.md (wording)",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: failed to mount /run/kata-containers/shared/containers/1061cb/rootfs to /run/kata-containers/1061cb/rootfs, with error: ENOENT: No such file or directory: unknown",
    rule: "kata-rootfs-not-shared",
    source: "kata-containers/kata-containers#10006",
  },
  {
    text:
      'level=error msg="createContainer failed" error="rpc error: code = Internal desc = failed to mount \\"/run/kata-containers/shared/containers/d8c9/rootfs\\" to \\"/run/kata-containers/d8c9/rootfs\\", with error: No such file or directory (os error 2)" name=containerd-shim-v2 pid=88014',
    rule: "kata-rootfs-not-shared",
    source: "kata-containers/kata-containers#1679",
  },
  {
    text:
      "Error: failed to create containerd task: failed to create shim task: CreateContainerRequest timed out: context deadline exceeded: unknown",
    rule: "kata-create-timeout",
    source: "kata-containers/kata-containers#10628",
  },
  {
    text:
      "Error: failed to create containerd task: failed to create shim task: CreateContainerRequest timed out: unknown",
    rule: "kata-create-timeout",
    source: "kata-containers/kata-containers#10628",
  },
  {
    text:
      'failed to create shim task: Cannot find usable config file (config file "/etc/kata-containers/configuration.toml" unresolvable: file /etc/kata-containers/configuration.toml does not exist, config file "/usr/share/defaults/kata-containers/configuration.toml" unresolvable: file /usr/share/defaults/kata-containers/configuration.toml does not exist): not found',
    rule: "kata-configuration",
    source: "kata-containers/kata-containers 3.21.0/src/runtime/pkg/katautils/config.go (wording)",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: /opt/kata/share/defaults/kata-containers/configuration-qemu.toml: file /opt/kata/share/kata-containers/vmlinux.container does not exist: unknown",
    rule: "kata-configuration",
    source: "kata-containers/kata-containers 3.21.0/src/runtime/pkg/katautils/config.go (wording)",
  },
  {
    text:
      "failed to create shim task: annotation io.katacontainers.config.hypervisor.default_memory is not enabled: unknown",
    rule: "kata-annotation-refused",
    source: "kata-containers/kata-containers 3.21.0/src/runtime/pkg/oci/utils.go (wording)",
  },
  {
    text: "failed to create shim task: Host networking requested, not supported by runtime: unknown",
    rule: "kata-host-network",
    source: "kata-containers/kata-containers 3.21.0/docs/Limitations.md (wording)",
  },
  {
    text:
      'Error: failed to create containerd task: failed to create shim task: "CreateContainerRequest is blocked by policy: ": unknown',
    rule: "kata-policy-blocked",
    source: "kata-containers/kata-containers#10648 (wording)",
  },
  {
    text: "failed to create shim task: Timeout reached after 3s waiting for device 0:0:0:0/block: unknown",
    rule: "kata-guest-device",
    source: "kata-containers/kata-containers 3.21.0/src/agent/src/uevent.rs (wording)",
  },
  {
    text:
      'Error: failed to create containerd task: failed to create shim task: Timeout after 4s waiting for uevent VirtioBlkPciMatcher { rex: Regex("...") } (1 other events received): unknown',
    rule: "kata-guest-device",
    source: "kata-containers/kata-containers 3.21.0/src/agent/src/uevent.rs (wording)",
  },
  {
    text:
      'failed to create containerd task: failed to create shim task: failed to mount rootfs component: mount source: "overlay", target: "/run/containerd/io.containerd.runtime.v2.task/k8s.io/0e5f/rootfs", fstype: overlay, flags: 0, data: "workdir=/var/lib/containerd-nydus/snapshots/6/work,upperdir=/var/lib/containerd-nydus/snapshots/6/fs,lowerdir=/var/lib/containerd-nydus/snapshots/5/fs", err: no such file or directory: unknown',
    rule: "snapshot-directory-missing",
    source: "containerd 2.1.0 core/mount/mount_linux.go",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to mount rootfs component &{overlay overlay [workdir=/var/lib/containerd-nydus/snapshots/175/work upperdir=/var/lib/containerd-nydus/snapshots/175/fs lowerdir=/var/lib/containerd-nydus/snapshots/1/fs]}: no such file or directory: unknown",
    rule: "snapshot-directory-missing",
    source: "k3s-io/k3s-ansible#53 (form), containerd core/mount",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to mount rootfs component &{overlay overlay [workdir=/var/lib/rancher/k3s/175/work upperdir=/var/lib/rancher/k3s/175/fs lowerdir=/var/lib/1/fs]}: no such device: unknown",
    rule: "rootfs-mount-failed",
    source: "k3s-io/k3s#2755",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: Others("failed to handle message start sandbox in task handler\\\n\\\nCaused by:\\\n    0: generate vhost vsock cid failed\\\n    1: failed to open /dev/vhost-vsock, try to run modprobe vhost_vsock.\\\n    2: No such file or directory (os error 2)\\\n\\\nStack backtrace:\\\n   0: anyhow"): unknown',
    rule: "vm-vsock-missing",
    source: "kata-containers 3.21.0 src/runtime-rs/crates/hypervisor/src/device/driver/virtio_vsock.rs",
  },
  {
    text:
      'E0117 12:00:00.000000    1234 pod_workers.go:190] "Error syncing pod, skipping" err="failed to \\"CreatePodSandbox\\" for \\"web_default(ab)\\" with CreatePodSandboxError: \\"Failed to create sandbox for pod \\\\\\"web_default(ab)\\\\\\": rpc error: code = Unknown desc = failed to create containerd task: failed to create shim: open /dev/vhost-vsock: no such device: unknown\\"" pod="default/web"',
    rule: "vm-vsock-missing",
    source: "kata-containers/kata-containers#3459; form: the kubelet's line",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: creating container: cannot create sandbox: cannot create sandbox process: error opening KVM device file (/dev/kvm): open /dev/kvm: no such file or directory: unknown.",
    rule: "vm-kvm-missing",
    source: "kata-containers/kata-containers 3.21.0/docs/install/README.md (wording)",
  },
  {
    text:
      "Error: crun: open `/dev/kvm`: No such file or directory: OCI runtime attempted to invoke a command that was not found",
    rule: "vm-kvm-missing",
    source: "kata-containers/kata-containers 3.21.0/docs/install/README.md (wording)",
  },
  {
    text:
      'time="2024-04-22T15:49:57Z" level=error msg="qemu-system-x86_64: failed to initialize kvm: Permission denied" name=containerd-shim-v2 pid=453436 qemuPid=453445 sandbox=eaee source=virtcontainers/hypervisor subsystem=qemu',
    rule: "vm-kvm-denied",
    source: "kata-containers/kata-containers 3.21.0/docs/install/README.md (wording)",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim: failed to launch qemu: exit status 1, error messages from qemu log: qemu-system-x86_64: -device vhost-user-fs-pci,chardev=char-1a8f0607b51026a5,tag=kataShared: Failed to read msg header. Read 0 instead of 12. Original request 1. qemu-system-x86_64: -device vhost-user-fs-pci,chardev=char-1a8f0607b51026a5,tag=kataShared: vhost_backend_init failed: Protocol error : unknown",
    rule: "kata-virtiofsd-failed",
    source: "kata-containers/kata-containers#3748",
  },
  {
    text:
      'time="2024-04-22T15:49:57.24533387-07:00" level=error msg="qemu-system-x86_64: -device vhost-user-fs-pci,chardev=char-498044a36753df46,tag=kataShared,queue-size=1024: vhost_backend_init failed: Protocol error" name=containerd-shim-v2 pid=453436 qemuPid=453445 source=virtcontainers/hypervisor subsystem=qemu',
    rule: "kata-virtiofsd-failed",
    source: "kata-containers/kata-containers#9540",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  18m                   kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: failed to launch cloud-hypervisor: "Failed to connect to API (timeout 10s): error: Get \\"http://localhost/api/v1/vmm.ping\\": dial unix /run/vc/vm/11d27027/clh-api.sock: connect: no such file or directory reason: ": unknown',
    rule: "kata-hypervisor-failed",
    source: "siderolabs/extensions#368",
  },
  {
    text: "failed to create containerd task: failed to create shim task: exitting QMP loop, command cancelled: unknown",
    rule: "kata-hypervisor-failed",
    source: "kata-containers/kata-containers 3.21.0/docs/Developer-Guide.md (wording)",
  },
  {
    text:
      "ctr: failed to create shim task: failed to launch qemu: exit status 1, error messages from qemu log: qemu-system-x86_64: -device pci-bridge,bus=pcie.0: Property 'x' not found: unknown",
    rule: "kata-hypervisor-failed",
    source: "kata-containers/kata-containers 3.21.0/docs/Developer-Guide.md (wording)",
  },
  {
    text:
      "Warning  FailedCreatePodSandBox  2s    kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: remote hypervisor call failed: ttrpc: closed: unknown",
    rule: "kata-remote-hypervisor",
    source: "confidential-containers/cloud-api-adaptor#1596",
  },
  {
    text:
      "failed to create shim task: remote hypervisor call failed: rpc error: code = Unknown desc = creating VM instance: quota exceeded: unknown",
    rule: "kata-remote-hypervisor",
    source: "confidential-containers/cloud-api-adaptor#1596 (wording)",
  },
  {
    text:
      "Failed create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: Failed to check if grpc server is working: rpc error: code = Unavailable desc = transport is closing: unknown",
    rule: "kata-agent-unreachable",
    source: "kata-containers/runtime#2340",
  },
  {
    text:
      'time="2025-03-17T17:20:06.734656796+01:00" level=error msg="Cannot start VM" error="Failed to Check if grpc server is working: rpc error: code = DeadlineExceeded desc = timed out connecting to vsock 715322902:1024" name=containerd-shim-v2 pid=134470 sandbox=e55f source=virtcontainers subsystem=sandbox',
    rule: "kata-agent-unreachable",
    source: "kata-containers/kata-containers#11047",
  },
  {
    text:
      "Error: failed to create containerd task: failed to create shim task: rpc error: code = DeadlineExceeded desc = CreateContainerRequest timed out: unknown",
    rule: "kata-create-timeout",
    source: "kata-containers/kata-containers#10628",
  },
  {
    text:
      'Error: failed to create containerd task: failed to create shim task: rpc status: Status { code: INTERNAL, message: "[CDH] [ERROR]: Image Pull error: Failed to pull image quay.io/x/y:1 from all mirror/mapping locations or original location: image: quay.io/x/y:1, error: Errors happened when pulling image: Failed to pull manifest", details: [], special_fields: SpecialFields { unknown_fields: UnknownFields { fields: None }, cached_size: CachedSize { size: 0 } } }: unknown',
    rule: "kata-guest-pull",
    source: "confidential-containers/guest-components#749 (wording)",
  },
  {
    text:
      'Warning  Failed  3s  kubelet  Error: failed to create containerd task: failed to create shim task: "CreateContainerRequest is blocked by policy: agent_policy:114: allow_create_container_input: input = {\\"OCI\\": {\\"Annotations\\": {\\"io.katacontainers.pkg.oci.bundle_path\\": \\"/run/containerd/io.containerd.runtime.v2.task/k8s.io/busybox\\"": unknown',
    rule: "kata-policy-blocked",
    source: "kata-containers/kata-containers#10613",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: Others("failed to handle message create container\\\n\\\nCaused by:\\\n    0: agent create container\\\n    1: rpc status: Status { code: PERMISSION_DENIED, message: \\\\\\"\\\\\\\\\\\\\\"CreateContainerRequest is blocked by policy: agent_policy:122: allow_create_container_input: input = {\\\\\\\\\\\\\\"OCI',
    rule: "kata-policy-blocked",
    source: "kata-containers/kata-containers#11679",
  },
  {
    text: "failed to create containerd task: failed to create shim task: the file sleeep was not found: unknown",
    rule: "sandboxed-program-missing",
    source: "google/gvisor release-20240513.0/pkg/sentry/fsimpl/user/path.go (wording)",
  },
  {
    text:
      'ctr: failed to create shim task: Others("exec process failed with error error in executing process : wasmtime executor can\'t handle spec"): unknown',
    rule: "wasm-spec-refused",
    source: "containerd/runwasi#637",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime start failed: starting container: starting root container: urpc method "containerManager.StartRoot" failed: EOF: unknown.',
    rule: "gvisor-sandbox-died",
    source: "google/gvisor#9618",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: creating container: cannot create sandbox: cannot read client sync file: waiting for sandbox to start: EOF: unknown.",
    rule: "gvisor-sandbox-died",
    source: "google/gvisor#10295",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox container task "ab": OCI runtime start failed: starting container: starting root container: urpc method "containerManager.StartRoot" failed: EOF: unknown',
    rule: "gvisor-sandbox-died",
    source: "google/gvisor#9618 (wording)",
  },
  {
    text:
      "FATA[0000] run pod sandbox failed: rpc error: code = Unknown desc = failed to create containerd task: OCI runtime create failed: creating container: Sandbox: fork/exec /proc/self/exe: invalid argument: unknown",
    rule: "gvisor-user-namespaces-missing",
    source: "google/gvisor-containerd-shim#45",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: /var/lib/docker/runtimes/runsc did not terminate sucessfully: creating container: fork/exec /proc/self/exe: operation not permitted\n: unknown.",
    rule: "gvisor-namespaces-refused",
    source: "google/gvisor#144",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime start failed: starting container: starting root container: urpc method "containerManager.StartRoot" failed: creating process: failed to load /usr/bin/foo: no such file or directory: unknown.',
    rule: "sandboxed-program-missing",
    source: "google/gvisor release-20240513.0/pkg/sentry/fsimpl/user/path.go (wording)",
  },
  {
    text:
      'failed to start containerd task "x": OCI runtime start failed: starting container: starting sub-container [foo]: urpc method "containerManager.StartSubcontainer" failed: creating process: finding executable "foo" in PATH [/usr/local/sbin /usr/bin]: no such file or directory: unknown',
    rule: "sandboxed-program-missing",
    source: "google/gvisor release-20240513.0/pkg/sentry/fsimpl/user/path.go (wording)",
  },
  {
    text:
      "OCI runtime create failed: creating container: cannot create sandbox: cannot create sandbox process: setting up network: cannot run with network enabled in root network namespace: unknown",
    rule: "gvisor-host-network",
    source: "gvisor.dev/docs/user_guide/networking/ (wording)",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime start failed: starting container: setting up network: cannot run with network enabled in root network namespace: unknown.",
    rule: "gvisor-host-network",
    source: "gvisor.dev/docs/user_guide/networking/ (wording)",
  },
  {
    text:
      "Error: crun: could not load `libwasmedge.so.0`: libwasmedge.so.0: cannot open shared object file: No such file or directory: OCI runtime error",
    rule: "crun-handler-library",
    source: "containers/crun 1.20/src/libcrun/handlers/krun.c (wording)",
  },
  {
    text:
      "Error: OCI runtime error: crun: could not load `libkrun.so.1`: libkrun.so.1: cannot open shared object file: No such file or directory",
    rule: "crun-handler-library",
    source: "containers/crun 1.20/src/libcrun/handlers/krun.c (wording)",
  },
  {
    text:
      "docker: Error response from daemon: error creating overlay mount to /var/lib/docker/overlay2/ab/merged: no such file or directory.",
    rule: "snapshot-directory-missing",
    source: "confidential-containers/confidential-containers#286 (wording)",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox image "registry.k8s.io/pause:3.8": failed to pull image "registry.k8s.io/pause:3.8": failed to pull and unpack image "registry.k8s.io/pause:3.8": failed to prepare extraction snapshot "extract-582839809-7kuk sha256:961e": create prepare snapshot dir: failed to create temp dir: stat /var/lib/containerd-nydus/snapshots: no such file or directory',
    rule: "snapshot-directory-missing",
    source: "confidential-containers/confidential-containers#286",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: Invalid internetworking model: unknown",
    rule: "kata-configuration",
    source: "confidential-containers/cloud-api-adaptor#505",
  },
  {
    text: "failed to launch frobnicator: exit status 1, error messages: nothing",
    rule: null,
    source: "a line that is no failure of a start",
  },
  {
    text:
      "Warning  FailedCreatePodSandBox  1s    kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: Checking if systemd unit cri-containerd-d62895.scope exists\n\nCaused by:\n    0: Establishing a D-Bus connection\n    1: I/O error: No such file or directory (os error 2)\n    2: No such file or directory (os error 2): unknown",
    rule: "kata-guest-systemd",
    source: "kata-containers/kata-containers#9257",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: Others("failed to handler message create container\n\nCaused by:\n    0: create\n    1: agent create container\n    2: rpc status: Status { code: INTERNAL, message: \\"\\\nCaused by:\\\n    0: Establishing a D-Bus connection\\\n    1: I/O error: No such file or directory (os error 2)\\""): unknown',
    rule: "kata-guest-systemd",
    source: "kata-containers/kata-containers#7072",
  },
  {
    text:
      "Warning  Failed     2s                kubelet            Error: failed to create containerd task: failed to create shim task: failed to pull manifest error sending request for url (https://registry.example.com/v2/test/manifests/unencrypted)\n\nStack backtrace:\n   0: <unknown>\n   1: <unknown>: unknown",
    rule: "kata-guest-pull",
    source: "confidential-containers/confidential-containers#310",
  },
  {
    text:
      '      Message:   failed to create containerd task: failed to create shim task: failed to get registry authentication credentials: ttrpc request error\nCaused by:\n    rpc status: Status { code: INTERNAL, message: "[CDH] [ERROR]: Get Resource failed", details: [], special_fields: SpecialFields { unknown_fields: UnknownFields { fields: None }, cached_size: CachedSize { size: 0 } } }',
    rule: "kata-attestation",
    source: "kata-containers/kata-containers#10305",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: Error receiving launch bundle from attestation proxy: rpc error: code = Unavailable desc = connection closed before server preface received: unknown",
    rule: "kata-attestation",
    source: "confidential-containers/confidential-containers#204",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = NotFound desc = failed to create containerd task: failed to create shim task: /opt/kata/share/defaults/kata-containers/configuration-qemu-tdx.toml: file /run/containerd/io.containerd.runtime.v2.task/k8s.io/a767/PLACEHOLDER_FOR_DISTRO_QEMU_WITH_TDX_SUPPORT does not exist: not found",
    rule: "kata-configuration",
    source: "confidential-containers/operator#496",
  },
  {
    text:
      "Error: crun: open `/proc/16142/ns/pid`: No such file or directory: OCI runtime attempted to invoke a command that was not found",
    rule: "namespace-owner-ended",
    source: "podman-container-tools/podman#7663",
  },
  {
    text: "Error: crun: mkdir `/run/user/1000/crun`: Permission denied: OCI permission denied",
    rule: "runtime-state-directory",
    source: "containers/crun 1.20/src/libcrun/status.c (wording)",
  },
  {
    text: "Error: crun: cannot mkdir `/run/crun/ab`: No space left on device: OCI runtime error",
    rule: "runtime-state-directory",
    source: "containers/crun 1.20/src/libcrun/status.c (wording)",
  },
  {
    text:
      "Error: crun: error opening file `/run/crun/ab12/status`: No such file or directory: OCI runtime attempted to invoke a command that was not found",
    rule: "runtime-state-lost",
    source: "containers/crun 1.20/src/libcrun/status.c (wording)",
  },
  {
    text:
      "Error: OCI runtime error: crun: error opening file `/run/user/1000/crun/ab12/status`: No such file or directory",
    rule: "runtime-state-lost",
    source: "containers/crun 1.20/src/libcrun/status.c (wording)",
  },
  {
    text: "Error: crun: cannot open sd-bus: No medium found: OCI runtime error",
    rule: "systemd-user-bus-missing",
    source: "cri-o/cri-o#3808 (wording)",
  },
  {
    text: "Error: crun: clone: Operation not permitted: OCI permission denied",
    rule: "namespaces-not-creatable",
    source: "man7.org/linux/man-pages/man7/namespaces.7.html (wording)",
  },
  {
    text: "Error: OCI runtime error: crun: unshare (CLONE_NEWUSER): Operation not permitted",
    rule: "namespaces-not-creatable",
    source: "man7.org/linux/man-pages/man7/namespaces.7.html (wording)",
  },
  {
    text: "Error: crun: the path `/app/run.sh` exists but it is not executable: OCI permission denied",
    rule: "executable-not-executable",
    source: "the engine's source (wording)",
  },
  {
    text: "crun: the rootfs path `/tmp/rootfs` does not exist",
    rule: "root-path-missing",
    source: "the engine's source (wording)",
  },
  {
    text: "Error: OCI runtime error: crun: read from sync socket: Connection reset by peer",
    rule: "init-died",
    source: "opencontainers/runc#4905 (wording)",
  },
  {
    text: "Error: crun: the container `web` is not running: OCI runtime error",
    rule: "container-ended",
    source: "opencontainers/runc#2183 (wording)",
  },
  {
    text:
      "Error: crun: writing file `/sys/fs/cgroup/libpod_parent/cgroup.subtree_control`: Device or resource busy: OCI runtime error",
    rule: "cgroup-has-processes",
    source: "docs.kernel.org/admin-guide/cgroup-v2.html (wording)",
  },
  {
    text: "Error: crun: write to `/sys/fs/cgroup/x/cgroup.procs`: Operation not supported: OCI runtime error",
    rule: "cgroup-has-processes",
    source: "docs.kernel.org/admin-guide/cgroup-v2.html (wording)",
  },
  {
    text:
      "Error: crun: target `/data` does not point to the directory `/var/lib/containers/storage/overlay/ab/merged`: OCI runtime error",
    rule: "mount-target-link",
    source: "containers/crun 1.20/src/libcrun/utils.c (wording)",
  },
  {
    text: "Error: container create failed: cannot resolve `/x` under rootfs: Too many levels of symbolic links",
    rule: "mount-target-link",
    source: "containers/crun 1.20/src/libcrun/utils.c (wording)",
  },
  {
    text: "Error: crun: write to `/proc/123/setgroups`: Permission denied: OCI permission denied",
    rule: "userns-mapping-refused",
    source: "containers/crun 1.20/src/libcrun/linux.c (wording)",
  },
  {
    text: "Error: OCI runtime error: crun: writing file `/proc/123/gid_map`: Invalid argument",
    rule: "userns-mapping-refused",
    source: "containers/crun 1.20/src/libcrun/linux.c (wording)",
  },
  {
    text:
      "failed to create shim task: failed to launch qemu: exit status 1, error messages from qemu log: qemu-system-x86_64: cannot set up guest memory 'pc.ram': Cannot allocate memory: unknown",
    rule: "vm-memory",
    source: "kata-containers/kata-containers#7470 (wording)",
  },
  {
    text:
      'time="2024-04-22T15:49:57Z" level=error msg="qemu-system-x86_64: -object memory-backend-file,id=dimm1,size=2048M,mem-path=/dev/shm,share=on: unable to map backing store for guest RAM: Cannot allocate memory" name=containerd-shim-v2 source=virtcontainers/hypervisor subsystem=qemu',
    rule: "vm-memory",
    source: "kata-containers/kata-containers#7470 (wording)",
  },
  {
    text:
      "failed to create shim task: failed to launch qemu: fork/exec /usr/bin/qemu-system-x86_64: no such file or directory: unknown",
    rule: "kata-hypervisor-failed",
    source: "kata-containers/kata-containers 3.21.0/docs/Developer-Guide.md (wording)",
  },
  {
    text:
      "failed to create shim task: failed to launch qemu: exit status 1, error messages from qemu log: qemu-system-x86_64: -device vfio-pci,host=0000:01:00.0: vfio 0000:01:00.0: group 12 is not viable\nPlease ensure all devices within the iommu_group are bound to their vfio bus driver.: unknown",
    rule: "kata-vfio",
    source: "kata-containers/kata-containers 3.21.0/src/runtime/virtcontainers/sandbox.go (wording)",
  },
  {
    text:
      "failed to create containerd task: failed to create shim task: device cold plug failed: cold plug: GetPodResources failed for pod(web) in namespace(default): rpc error: code = Unknown desc = x: unknown",
    rule: "kata-vfio",
    source: "kata-containers/kata-containers 3.21.0/src/runtime/virtcontainers/sandbox.go (wording)",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: OCI runtime create failed: "runsc" did not terminate successfully (unable to retrieve OCI runtime error: open /run/containerd/io.containerd.runtime.v2.task/k8s.io/ab/log.json: no such file or directory): unknown',
    rule: "gvisor-sandbox-died",
    source: "google/gvisor#9618 (wording)",
  },
  {
    text:
      "Error: failed to add conmon to systemd sandbox cgroup: dial unix /run/systemd/private: connect: no such file or directory",
    rule: "systemd-not-on-bus",
    source: "cri-o/cri-o#3808 (wording)",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = error moving conmon with pid 123 to systemd unit crio-conmon-ab.scope: got failed",
    rule: "systemd-unit-failed",
    source: "opencontainers/runc#3312 (wording)",
  },
  {
    text: "WARN[0000] The input device is not a TTY. The --tty and --interactive flags might not work properly",
    rule: null,
    source: "a line that is no failure of a start",
  },
  {
    text:
      'time="2024-01-01T00:00:00Z" level=warning msg="Could not add /dev/mshv to the devices cgroup" name=containerd-shim-v2 pid=453436 sandbox=eaee source=cgroups',
    rule: null,
    source: "a line that is no failure of a start",
  },
  {
    text:
      "DEBU[0000] Configured OCI runtime krun initialization failed: no valid executable found for OCI runtime krun: invalid argument",
    rule: null,
    source: "a line that is no failure of a start",
  },
  {
    text:
      'time="2022-02-04T10:06:31Z" level=warning msg="Agent did not stop sandbox" error="context deadline exceeded" name=containerd-shim-v2 pid=77948 sandbox=abef source=virtcontainers subsystem=sandbox',
    rule: null,
    source: "a line that is no failure of a start",
  },
  {
    text:
      'level=warning msg="failed to get OOM event from sandbox" error="rpc error: code = Internal desc = " name=containerd-shim-v2',
    rule: null,
    source: "a line that is no failure of a start",
  },
  {
    text:
      'Warning FailedCreatePodSandBox 3m32s (x415 over 93m) kubelet Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd container: create instance 6: object with key "6" already exists: unknown',
    rule: "nydus-state",
    source: "confidential-containers/confidential-containers#286",
  },
  {
    text:
      "running container: creating container: cannot set up cgroup for root: configuring cgroup: write /sys/fs/cgroup/cgroup.subtree_control: device or resource busy",
    rule: "gvisor-cgroup-busy",
    source: "google/gvisor#8111",
  },
  {
    text:
      'time="2024-01-01T00:00:00Z" level=info msg="clh.VmmPingGet API call failed" error="x" name=containerd-shim-v2',
    rule: null,
    source: "a line that is no failure of a start",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: open /dev/vhost-vsock: no such file or directory: unknown.",
    rule: "vm-vsock-missing",
    source: "kata-containers/kata-containers#3459 (wording)",
  },
  {
    text:
      '{"level":"error","msg":"RunPodSandbox for name:\\"web\\" failed, error","error":"rpc error: code = NotFound desc = failed to start sandbox \\"ab\\": failed to create containerd task: failed to create shim task: /usr/share/defaults/kata-containers/configuration.toml: file /usr/share/kata-containers/vmlinuz.container does not exist: not found"}',
    rule: "kata-configuration",
    source: "kata-containers/kata-containers 3.21.0/src/runtime/pkg/katautils/config.go (wording)",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = CreateContainer failed: failed to launch qemu: exit status 1, error messages from qemu log: qemu-kvm: Machine type 'pc' not supported: unknown",
    rule: "kata-hypervisor-failed",
    source: "kata-containers/kata-containers 3.21.0/docs/Developer-Guide.md (wording)",
  },
  {
    text:
      "Error: failed to create containerd task: failed to create shim task: Failed to Check if grpc server is working: rpc error: code = DeadlineExceeded desc = timed out connecting to hybrid vsocket hvsock:///run/vc/firecracker/ab/root/kata.hvsock:1024: unknown",
    rule: "kata-agent-unreachable",
    source: "kata-containers 3.21.0 src/runtime/virtcontainers/pkg/agent/protocols/client/client.go",
  },
  {
    text:
      "FATA[0010] failed to create shim task: failed to mount /run/kata-containers/shared/containers/ab12/rootfs to /run/kata-containers/ab12/rootfs, with error: ENOENT: No such file or directory: unknown",
    rule: "kata-rootfs-not-shared",
    source: "kata-containers/kata-containers#1679 (wording)",
  },
  {
    text: "Error: krun: open `/dev/kvm`: Permission denied: OCI permission denied",
    rule: "vm-kvm-denied",
    source: "kata-containers/kata-containers 3.21.0/docs/install/README.md (wording)",
  },
  {
    text:
      "failed to create shim task: failed to launch qemu: exit status 1, error messages from qemu log: Could not access KVM kernel module: Permission denied qemu-system-x86_64: failed to initialize kvm: Permission denied: unknown",
    rule: "vm-kvm-denied",
    source: "kata-containers/kata-containers 3.21.0/docs/install/README.md (wording)",
  },
  {
    text:
      'command terminated: rpc status: Status { code: PERMISSION_DENIED, message: "\\"ExecProcessRequest is blocked by policy: \\"", details: [] }',
    rule: "kata-policy-blocked",
    source: "kata-containers/kata-containers#10648 (wording)",
  },
  {
    text:
      'RunContainerError: failed to start containerd task "web": OCI runtime start failed: starting container: starting root container: setting up network: cannot run with network enabled in root network namespace: unknown',
    rule: "gvisor-host-network",
    source: "gvisor.dev/docs/user_guide/networking/ (wording)",
  },
  {
    text:
      "kubelet  Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: creating container: cannot create sandbox: cannot read client sync file: waiting for sandbox to start: EOF: unknown",
    rule: "gvisor-sandbox-died",
    source: "google/gvisor#10295",
  },
  {
    text:
      'docker: Error response from daemon: failed to create task for container: failed to start shim: OCI runtime start failed: starting container: starting root container: urpc method "containerManager.StartRoot" failed: error finding executable "foo" in PATH [/usr/local/sbin /usr/local/bin /usr/sbin /usr/bin /sbin /bin]: no such file or directory: unknown.',
    rule: "sandboxed-program-missing",
    source: "google/gvisor release-20240513.0/pkg/sentry/fsimpl/user/path.go (wording)",
  },
  {
    text:
      'OCI runtime start failed: starting container: starting root container: urpc method "containerManager.StartRoot" failed: creating process: failed to load /app: exec format error: unknown',
    rule: "sandboxed-program-refused",
    source: "google/gvisor release-20240513.0/pkg/sentry/loader/loader.go (wording)",
  },
  {
    text:
      'Failed to start: failed to create containerd task: failed to create shim task: Others("exec process failed with error error in executing process : wasmedge executor can\'t handle spec"): unknown',
    rule: "wasm-spec-refused",
    source: "containerd/runwasi#637 (wording)",
  },
  {
    text:
      "Error: crun: could not load `libwasmtime.so`: libwasmtime.so: cannot open shared object file: No such file or directory: OCI runtime error",
    rule: "crun-handler-library",
    source: "containers/crun 1.20/src/libcrun/handlers/krun.c (wording)",
  },
  {
    text:
      "Error: crun: error opening file `/run/crun/ab/status`: No such file or directory: OCI runtime attempted to invoke a command that was not found",
    rule: "runtime-state-lost",
    source: "containers/crun 1.20/src/libcrun/status.c (wording)",
  },
  {
    text:
      "Error: OCI runtime error: crun: writing file `/sys/fs/cgroup/cgroup.subtree_control`: Device or resource busy",
    rule: "cgroup-has-processes",
    source: "docs.kernel.org/admin-guide/cgroup-v2.html (wording)",
  },
  {
    text:
      "  Warning  Failed  2m (x3 over 6m)  kubelet  Error: failed to create containerd task: failed to create shim task: CreateContainerRequest timed out: context deadline exceeded",
    rule: "kata-create-timeout",
    source: "kata-containers/kata-containers#10628",
  },
  {
    text:
      'Message: "failed to create containerd task: failed to launch qemu: exit status 1, error messages from qemu log: qemu-system-x86_64: error: failed to set MSR 0x48b to 0x1582e00000000\\nqemu-system-x86_64: /root/qemu/target/i386/kvm.c:2695: kvm_buf_set_msrs: Assertion `ret == cpu->kvm_msr_buf->nmsrs\' failed.\\n: unknown",',
    rule: "kata-qemu-msr",
    source: "kata-containers/tests#2699",
  },
  {
    text:
      'time="2021-12-21T00:01:26.147762286+08:00" level=error msg="qemu-system-x86_64: error: failed to set MSR 0x48d to 0x5600000016\\nqemu-system-x86_64: ../target/i386/kvm/kvm.c:2833: kvm_buf_set_msrs: Assertion `ret == cpu->kvm_msr_buf->nmsrs\' failed.\\n" name=containerd-shim-v2 pid=1660 sandbox=638fe21d source=virtcontainers subsystem=qmp',
    rule: "kata-qemu-msr",
    source: "kata-containers/kata-containers#3319",
  },
  {
    text:
      "ctr: failed to launch qemu: exit status 1, error messages from qemu log: qemu-system-x86_64: -device vhost-user-fs-pci,chardev=char-546ec1dca9e93992,tag=kataShared: Failed to read msg header. Read 0 instead of 12. Original request 1.\nqemu-system-x86_64: -device vhost-user-fs-pci,chardev=char-546ec1dca9e93992,tag=kataShared: vhost_backend_init failed: Protocol error\n: unknown",
    rule: "kata-virtiofsd-failed",
    source: "kata-containers/kata-containers#3541",
  },
  {
    text: "creating container: cannot create sandbox: cannot read client sync file: waiting for sandbox to start: EOF",
    rule: "gvisor-sandbox-died",
    source: "google/gvisor#11328",
  },
];
