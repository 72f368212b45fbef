/** Texts from the source code of containerd and CRI-O. @module */

import type { Report } from "./report.ts";

/** Texts from the source code of containerd and CRI-O. */
export const SOURCE_CONTAINERD: readonly Report[] = [
  {
    text:
      '  Warning  Failed  3s (x5 over 61s)  kubelet  Error: failed to generate container "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081" spec: failed to generate spec: failed to mkdir "/mnt/share/app": mkdir /mnt/share: read-only file system',
    rule: "volume-source-read-only",
    source: "containerd/containerd internal/cri/opts/spec_linux_opts.go",
  },
  {
    text:
      "  Warning  Failed  3s (x5 over 61s)  kubelet  Error: failed to create containerd container: rootpath on mountPath /var/lib/containerd/tmpmounts/containerd-mount12, volume /data/db: evaluating symlink: too many links",
    rule: "volume-copy",
    source: "containerd/containerd internal/cri/opts/container.go",
  },
  {
    text:
      '  Warning  Failed  3s (x5 over 61s)  kubelet  Error: can\'t load base OCI spec "/etc/containerd/base-spec.json": failed to load base OCI spec: open /etc/containerd/base-spec.json: no such file or directory',
    rule: "config-base-spec",
    source: "containerd/containerd internal/cri/server/container_create.go",
  },
  {
    text:
      'containerd: failed to load base OCI spec from file: "/etc/containerd/cri-base.json": open /etc/containerd/cri-base.json: no such file or directory',
    rule: "config-base-spec",
    source: "containerd/containerd internal/cri/server/service.go",
  },
  {
    text:
      "  Warning  Failed  3s (x5 over 61s)  kubelet  Error: failed to create containerd container: failed to set blockio class: blockio not enabled: not found",
    rule: "blockio-class-unset",
    source: "containerd/containerd internal/cri/server/container_create.go",
  },
  {
    text:
      '  Warning  Failed  3s (x5 over 61s)  kubelet  Error: failed to generate container "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081" spec: failed to generate spec: failed to set RDT class: resctrl not available',
    rule: "blockio-class-unset",
    source: "containerd/containerd internal/cri/server/container_create.go",
  },
  {
    text:
      "  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to generate sandbox container spec options: user namespace configuration: only one mapping line supported, got 3 mapping lines",
    rule: "user-namespace-lines",
    source: "containerd/containerd internal/cri/server/helpers.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": failed to create containerd task: failed to validate OCI runtime features: idmap mounts not supported: entry `mountExtensions.idmap.Enabled` in `features` command not present or disabled: not implemented',
    rule: "idmap-mount-unsupported",
    source: "containerd/containerd core/runtime/v2/task_manager.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": failed to setup sandbox files: failed to parse sandbox DNSConfig &DNSConfig{Servers:[10.96.0.10],Searches:[a b c d e f g],Options:[],}: DNSOption.Searches has more than 6 domains',
    rule: "sandbox-dns-too-long",
    source: "containerd/containerd internal/cri/server/podsandbox/sandbox_run_linux.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": failed to pin user namespace: failed to bind mount ns src: /proc/4122/ns/user at /run/containerd/io.containerd.grpc.v1.cri/pinned-namespaces/x: operation not permitted',
    rule: "user-namespace-pin",
    source: "containerd/containerd internal/cri/server/podsandbox/sandbox_run_linux.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": reading pod bandwidth annotations: resource is unreasonably small (< 1kbit)',
    rule: "pod-bandwidth-value",
    source: "containerd/containerd internal/cri/bandwidth/utils.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": reading pod bandwidth annotations: resource is unreasonably large (> 1Pbit)',
    rule: "pod-bandwidth-value",
    source: "containerd/containerd internal/cri/server/sandbox_run.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create lease for sandbox name "web-0_default_0e4b_0": failed to update database: write /var/lib/containerd/io.containerd.metadata.v1.bolt/meta.db: no space left on device',
    rule: "disk-full",
    source: "containerd/containerd internal/cri/server/sandbox_run.go",
  },
  {
    text:
      'containerd[812]: time="2025-03-04T08:11:12.123456789Z" level=error msg="failed to load plugin" error="failed to create CRI service: failed to create stream server: invalid stream server configuration: X509KeyPairStreaming.TLSCertFile is set but EnableTLSStreaming is not set" id=io.containerd.grpc.v1.cri type=io.containerd.grpc.v1',
    rule: "config-streaming-certificate",
    source: "containerd/containerd internal/cri/config/streaming.go",
  },
  {
    text:
      'containerd[812]: time="2025-03-04T08:11:12.123456789Z" level=error msg="failed to load plugin" error="invalid plugin config: invalid `drain_exec_sync_io_timeout`: time: missing unit in duration \\"15\\"" id=io.containerd.grpc.v1.cri type=io.containerd.grpc.v1',
    rule: "image-pull-timeout-value",
    source: "containerd/containerd internal/cri/config/config.go",
  },
  {
    text:
      'containerd[812]: time="2025-03-04T08:11:12.123456789Z" level=error msg="failed to load plugin" error="invalid plugin config: invalid stream idle timeout: time: invalid duration \\"4hours\\"" id=io.containerd.grpc.v1.cri type=io.containerd.grpc.v1',
    rule: "image-pull-timeout-value",
    source: "containerd/containerd internal/cri/config/config.go",
  },
  {
    text:
      'level=fatal msg="Failed to run CRI service" error="cni network conf monitor error: cni conf dir is removed, stop watching"',
    rule: "cni-directory-removed",
    source: "containerd/containerd internal/cri/server/cni_conf_syncer.go",
  },
  {
    text:
      '  Warning  Failed  3s (x3 over 45s)  kubelet  Failed to pull image "registry.example.com/team/app:1.2": rpc error: code = Unknown desc = failed to parse image_pull_progress_timeout "5": time: missing unit in duration "5"',
    rule: "image-pull-timeout-value",
    source: "containerd/containerd internal/cri/server/images/image_pull.go",
  },
  {
    text:
      '  Warning  Failed  3s (x3 over 45s)  kubelet  Failed to pull image "registry.example.com/team/app:1.2": rpc error: code = Unknown desc = get TLSConfig for registry "registry.example.com": failed to load cert file: open /etc/containerd/certs/client.crt: no such file or directory',
    rule: "registry-client-pair",
    source: "containerd/containerd internal/cri/server/images/image_pull.go",
  },
  {
    text:
      '  Warning  Failed  3s (x3 over 45s)  kubelet  Failed to pull image "registry.example.com/team/app:1.2": rpc error: code = Unknown desc = get TLSConfig for registry "registry.example.com": cert file "/etc/certs/c.crt" was specified, but no corresponding key file was specified',
    rule: "registry-client-pair",
    source: "containerd/containerd internal/cri/server/images/image_pull.go",
  },
  {
    text:
      '  Warning  Failed  3s (x3 over 45s)  kubelet  Failed to pull image "registry.example.com/team/app:1.2": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.2": failed to resolve reference "registry.example.com/team/app:1.2": failed to load X509 key pair: tls: private key does not match public key',
    rule: "registry-client-pair",
    source: "containerd/containerd core/remotes/docker/config/hosts.go",
  },
  {
    text:
      'time="2025-03-04T08:11:12Z" level=error msg="failed to decode /etc/containerd/certs.d/registry.example.com/hosts.toml" error="unknown capability pul"',
    rule: "registry-hosts-file",
    source: "containerd/containerd core/remotes/docker/config/hosts.go",
  },
  {
    text:
      'time="2025-03-04T08:11:12Z" level=error msg="failed to decode /etc/containerd/certs.d/registry.example.com/hosts.toml" error="invalid `host` tree"',
    rule: "registry-hosts-file",
    source: "containerd/containerd core/remotes/docker/config/hosts.go",
  },
  {
    text:
      'time="2025-03-04T08:11:12Z" level=error msg="failed to decode /etc/containerd/certs.d/registry.example.com/hosts.toml" error="failed to parse TOML: (3, 1): unexpected token"',
    rule: "registry-hosts-file",
    source: "containerd/containerd core/remotes/docker/config/hosts.go",
  },
  {
    text:
      '  Warning  Failed  3s (x3 over 45s)  kubelet  Failed to pull image "registry.example.com/team/app:1.2": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.2": failed to resolve reference "registry.example.com/team/app:1.2": failed to authorize: no realm specified for token auth challenge',
    rule: "registry-answer-altered",
    source: "containerd/containerd core/remotes/docker/authorizer.go",
  },
  {
    text:
      '  Warning  Failed  3s (x3 over 45s)  kubelet  Failed to pull image "registry.example.com/team/app:1.2": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.2": failed to resolve reference "registry.example.com/team/app:1.2": failed to authorize: failed to handle basic auth because missing username or secret',
    rule: "registry-unauthorized",
    source: "containerd/containerd core/remotes/docker/authorizer.go",
  },
  {
    text:
      'ctr: failed to resolve reference "docker.io/library/app:1": rejecting 8388609 byte manifest for docker.io/library/app:1: not found',
    rule: "registry-manifest-too-large",
    source: "containerd/containerd core/remotes/docker/resolver.go",
  },
  {
    text:
      '  Warning  Failed  3s (x3 over 45s)  kubelet  Failed to pull image "registry.example.com/team/app:1.2": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.2": failed to resolve reference "registry.example.com/team/app:1.2": no resolve hosts: not found',
    rule: "registry-hosts-none",
    source: "containerd/containerd core/remotes/docker/resolver.go",
  },
  {
    text:
      '  Warning  Failed  3s (x3 over 45s)  kubelet  Failed to pull image "registry.example.com/team/app:1.2": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.2": failed to resolve reference "registry.example.com/team/app:1.2": "sha256-abc" in header not a valid digest: invalid checksum digest format',
    rule: "registry-answer-altered",
    source: "containerd/containerd core/remotes/docker/resolver.go",
  },
  {
    text:
      '  Warning  Failed  3s (x3 over 45s)  kubelet  Failed to pull image "registry.example.com/team/app:1.2": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.2": failed to copy: httpReadSeeker: failed open: failed to do request: Get "https://registry.example.com/v2/team/app/blobs/sha256:0c2f": stopped after 10 redirects',
    rule: "registry-redirects",
    source: "containerd/containerd core/remotes/docker/resolver.go",
  },
  {
    text:
      '  Warning  Failed  3s (x3 over 45s)  kubelet  Failed to pull image "registry.example.com/team/app:1.2": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.2": failed to copy: httpReadSeeker: failed open: unsupported Content-Encoding algorithm: br',
    rule: "registry-answer-altered",
    source: "containerd/containerd core/remotes/docker/fetcher.go",
  },
  {
    text:
      '  Warning  Failed  3s (x3 over 45s)  kubelet  Failed to pull image "registry.example.com/team/app:1.2": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.2": unable to fetch descriptor (sha256:0c2f) which reports content size of zero: invalid argument',
    rule: "registry-answer-altered",
    source: "containerd/containerd core/remotes/handlers.go",
  },
  {
    text: "ctr: missing index.json in OCI layout 1.0.0",
    rule: "docker-load-no-image",
    source: "containerd/containerd core/images/archive/importer.go",
  },
  {
    text:
      'level=warning msg="failed to load plugin" error="snapshotter \\"nydus\\" not found: not found" id=io.containerd.transfer.v1.local',
    rule: "config-snapshotter-missing",
    source: "containerd/containerd plugins/transfer/plugin.go",
  },
  {
    text: "containerd: needed differ not loaded: stream",
    rule: "differ-not-loaded",
    source: "containerd/containerd plugins/services/diff/local.go",
  },
  {
    text:
      '  Warning  Failed  3s (x3 over 45s)  kubelet  Failed to pull image "registry.example.com/team/app:1.2": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.2": failed to extract layer (application/vnd.oci.image.layer.v1.tar+gzip sha256:0c2f) to overlayfs as "extract-1-x sha256:0c2f": failed to Lchown "/usr/bin/sudo" for UID 0, GID 1001: lchown /usr/bin/sudo: invalid argument (Hint: try increasing the number of subordinate IDs in /etc/subuid and /etc/subgid)',
    rule: "layer-owner-unmapped",
    source: "containerd/containerd pkg/archive/tar.go",
  },
  {
    text:
      'level=warning msg="failed to load plugin" error="unable to stat scratch file: stat /var/lib/containerd/scratch: no such file or directory"',
    rule: "snapshotter-blockfile-scratch",
    source: "containerd/containerd plugins/snapshots/blockfile/blockfile.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": failed to create containerd task: failed to mount rootfs: layer requires dm-verity but system doesn\'t support it (dm_verity module not loaded): not implemented',
    rule: "snapshotter-verity-module",
    source: "containerd/containerd plugins/mount/erofs",
  },
  {
    text:
      "  Warning  Failed  3s (x5 over 61s)  kubelet  Error: failed to create containerd task: failed to mount rootfs component: could not get free loop device: no such file or directory",
    rule: "loop-device-missing",
    source: "containerd/containerd core/mount/losetup_linux.go",
  },
  {
    text:
      '  Warning  Failed  3s (x5 over 61s)  kubelet  Error: failed to create containerd task: failed to mount rootfs component: internal mount option "X-containerd.dmverity" was not consumed by the mount manager',
    rule: "mount-option-unconsumed",
    source: "containerd/containerd core/mount/mount_linux.go",
  },
  {
    text:
      '  Warning  Failed  3s (x5 over 61s)  kubelet  Error: failed to create containerd task: failed to mount rootfs component &{fuse3.fuse-overlayfs overlay [lowerdir=/x] }: mount helper [mount.fuse3 [overlay /rootfs -o lowerdir=/x -t fuse-overlayfs]] failed: "exec: \\"mount.fuse3\\": executable file not found in $PATH"',
    rule: "mount-helper-missing",
    source: "containerd/containerd core/mount/mount_linux.go",
  },
  {
    text: "containerd: creating temp mount location: mkdir /var/lib/containerd/tmpmounts: no space left on device",
    rule: "disk-full",
    source: "containerd/containerd cmd/containerd/server",
  },
  {
    text: "containerd: creating temp mount location: mkdir /var/lib/containerd/tmpmounts: read-only file system",
    rule: "daemon-root-unwritable",
    source: "containerd/containerd cmd/containerd/server",
  },
  {
    text:
      "  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to start shim: start failed: enable sched core support: invalid argument: exit status 1",
    rule: "shim-sched-core",
    source: "containerd/containerd cmd/containerd-shim-runc-v2/manager",
  },
  {
    text:
      'FATA[0000] failed to create shim task: containerd-shim: opening file "/var/log/app.log" failed: permission denied: unknown',
    rule: "shim-log-target",
    source: "containerd/containerd cmd/containerd-shim-runc-v2/process/io.go",
  },
  {
    text:
      "FATA[0000] failed to create shim task: failed to create init process I/O: failed to start binary process: fork/exec /usr/local/bin/nerdctl: no such file or directory: unknown",
    rule: "shim-log-target",
    source: "containerd/containerd cmd/containerd-shim-runc-v2/process/io.go",
  },
  {
    text:
      'crio[1187]: time="2025-03-04 08:11:12.123456789Z" level=fatal msg="validating runtime config: default_runtime set to \\"crun\\", but no runtime entry was found for it"',
    rule: "crio-default-runtime",
    source: "cri-o/cri-o pkg/config/config.go",
  },
  {
    text:
      'crio[1187]: time="2025-03-04 08:11:12.123456789Z" level=fatal msg="validating runtime config: unable to update cgroup manager: systemd cgroups manager: dbus: no such file"',
    rule: "crio-cgroup-manager",
    source: "cri-o/cri-o pkg/config/config.go",
  },
  {
    text:
      'crio[1187]: time="2025-03-04 08:11:12.123456789Z" level=fatal msg="validating runtime config: invalid default_sysctls: kernel.sysrq not whitelisted"',
    rule: "crio-default-sysctls",
    source: "cri-o/cri-o pkg/config/config.go",
  },
  {
    text:
      'crio[1187]: time="2025-03-04 08:11:12.123456789Z" level=fatal msg="validating runtime config: invalid capabilities: capability \\"CAP_FOO\\" unknown"',
    rule: "crio-default-capabilities",
    source: "cri-o/cri-o pkg/config/config.go",
  },
  {
    text:
      'crio[1187]: time="2025-03-04 08:11:12.123456789Z" level=fatal msg="Failed to listen: listen unix /var/run/crio/crio.sock: bind: address already in use"',
    rule: "crio-socket-used",
    source: "cri-o/cri-o cmd/crio/main.go",
  },
  {
    text:
      'crio[1187]: time="2025-03-04 08:11:12.123456789Z" level=fatal msg="validating root config: log_dir is not an absolute path"',
    rule: "crio-value-refused",
    source: "cri-o/cri-o pkg/config/config.go",
  },
  {
    text:
      'crio[1187]: time="2025-03-04 08:11:12.123456789Z" level=fatal msg="validating runtime config: log size max should be negative or >= 8192"',
    rule: "crio-value-refused",
    source: "cri-o/cri-o pkg/config/config.go",
  },
  {
    text:
      'crio[1187]: time="2025-03-04 08:11:12.123456789Z" level=fatal msg="validating runtime config: blockio configuration: reading blockio config file failed: open /etc/blockio.yaml: no such file or directory"',
    rule: "crio-value-refused",
    source: "cri-o/cri-o pkg/config/config.go",
  },
  {
    text:
      'crio[1187]: time="2025-03-04 08:11:12.123456789Z" level=fatal msg="validating runtime config: invalid infra_ctr_cpuset: strconv.Atoi: parsing \\"all\\": invalid syntax"',
    rule: "crio-value-refused",
    source: "cri-o/cri-o pkg/config/config.go",
  },
  {
    text:
      'crio[1187]: time="2025-03-04 08:11:12.123456789Z" level=fatal msg="validating image config: invalid pause image \\"registry.k8s.io/pause:\\": invalid reference format"',
    rule: "crio-value-refused",
    source: "cri-o/cri-o pkg/config/config.go",
  },
  {
    text:
      'crio[1187]: time="2025-03-04 08:11:12.123456789Z" level=fatal msg="validating image config: invalid short name mode \\"strict\\""',
    rule: "crio-value-refused",
    source: "cri-o/cri-o pkg/config/config.go",
  },
  {
    text:
      "  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_web-0_default_0e4b_0(3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081): No CNI configuration file in /etc/cni/net.d/. Has your network provider started?",
    rule: "cni-not-ready",
    source: "cri-o/cri-o server/sandbox_run_linux.go",
  },
  {
    text:
      "  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = server shutdown before network was ready: context canceled",
    rule: "crio-network-waits",
    source: "cri-o/cri-o server/sandbox_run_linux.go",
  },
  {
    text:
      "  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to parse ingress bandwidth: resource is unreasonably small (< 1kbit)",
    rule: "pod-bandwidth-value",
    source: "cri-o/cri-o server/sandbox_network.go",
  },
  {
    text:
      '  Warning  Failed  3s (x5 over 61s)  kubelet  Error: recursive read-only mount support is not available for hostPath "/data"',
    rule: "crio-recursive-read-only",
    source: "cri-o/cri-o server/container_create_linux.go",
  },
  {
    text:
      '  Warning  Failed  3s (x5 over 61s)  kubelet  Error: applying apparmor profile to container 3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081: config provided AppArmor profile "k8s-apparmor" not loaded',
    rule: "apparmor-asked-without-apparmor",
    source: "cri-o/cri-o server/container_create_linux.go",
  },
  {
    text:
      "  Warning  Failed  3s (x5 over 61s)  kubelet  Error: container 3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081 create failed because memory swap limit (134217728) cannot be lower than memory limit (268435456)",
    rule: "crio-request-value",
    source: "cri-o/cri-o internal/factory/container/container.go",
  },
  {
    text: '  Warning  Failed  3s (x5 over 61s)  kubelet  Error: unknown capability "CAP_NET_FOO" to add',
    rule: "crio-request-value",
    source: "cri-o/cri-o internal/factory/container/container.go",
  },
  {
    text: "  Warning  Failed  3s (x5 over 61s)  kubelet  Error: invalid HOME environment; newline not allowed",
    rule: "crio-request-value",
    source: "cri-o/cri-o server/container_create.go",
  },
  {
    text:
      '  Warning  Failed  3s (x5 over 61s)  kubelet  Error: sub path "models" does not exist in image volume "registry.example.com/m:1"',
    rule: "image-volume-subpath",
    source: "cri-o/cri-o server/container_create_linux.go",
  },
  {
    text:
      "  Warning  Failed  3s (x5 over 61s)  kubelet  Error: setting container name and ID: error reserving ctr name k8s_app_web-0_default_0e4b_0 for id 3f4a1c9be2d0: name is reserved",
    rule: "crio-name-reserved",
    source: "cri-o/cri-o server/container_create.go",
  },
  {
    text:
      '  Warning  Failed  3s (x3 over 45s)  kubelet  Failed to pull image "registry.example.com/team/app:1.2": rpc error: code = Unknown desc = read policy path /etc/crio/policies/default.json: open /etc/crio/policies/default.json: permission denied',
    rule: "crio-policy-unreadable",
    source: "cri-o/cri-o server/image_pull.go",
  },
  {
    text:
      "  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to add hostport mapping for sandbox k8s_web-0_default_0e4b_0(3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081): failed to execute iptables-restore: exit status 2 (iptables-restore: unrecognized option)",
    rule: "crio-hostport",
    source: "cri-o/cri-o internal/hostport",
  },
  {
    text: 'ctr: namespace "k8s.io" must be empty, but it still has images, blobs: failed precondition',
    rule: "ctr-namespace-not-empty",
    source: "containerd/containerd client",
  },
  {
    text:
      'level=warning msg="failed to load plugin" error="failed to start NRI interface: failed to create socket \\"/var/run/nri/nri.sock\\": listen unix /var/run/nri/nri.sock: bind: address already in use"',
    rule: "nri-socket-used",
    source: "containerd/containerd internal/nri",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": failed to create containerd task: failed to mount rootfs component: kernel doesn\'t support pidfd',
    rule: "user-namespace-kernel",
    source: "containerd/containerd core/mount/mount_idmapped_utils_linux.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9s (x4 over 51s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox "3f4a1c9be2d07f1c6d5b8a4e9f0c2d3b4a5f6e7d8c9b0a1f2e3d4c5b6a798081": failed to create containerd task: failed to mount rootfs component: unable to shift GID/UID or set mount attrs for /run/containerd/tmp/idmapped123: invalid argument',
    rule: "user-namespace-kernel",
    source: "containerd/containerd core/mount/mount_idmapped_linux.go",
  },
];
