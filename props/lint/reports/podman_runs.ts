/** Reports of runs with Podman, Toolbx, Distrobox, Buildah and CRI-O. @module */

import type { Report } from "./report.ts";

/** Reports of runs with Podman, Toolbx, Distrobox, Buildah and CRI-O. */
export const PODMAN_RUN_REPORTS: readonly Report[] = [
  {
    text:
      "ERRO[0000] Error refreshing container 13a1c14093fbe545bd39d7c8de6915c2cbd4303dcaaad4026e0f97c2c7ba5de7: error acquiring lock 0 for container 13a1c14093fbe545bd39d7c8de6915c2cbd4303dcaaad4026e0f97c2c7ba5de7: file exists",
    rule: "podman-lock-taken",
    source: "podman-container-tools/podman#4183",
  },
  {
    text:
      'Error: unable to start container "fedora-toolbox-31": sd-bus call: File exists: OCI runtime error\ntoolbox: failed to start container fedora-toolbox-31',
    rule: "systemd-unit-exists",
    source: "containers/toolbox#422",
  },
  {
    text: "Error: invalid entry point PID of container fedora-toolbox-38",
    rule: "toolbox-entry-point",
    source: "containers/toolbox#1605",
  },
  {
    text:
      'Error: unable to start container "0d3c174782d9da2a1b00409e273a38c633d282477b1c786763cf78afc9d06af0": crun: creating `/home/user`: openat2 `home`: No such file or directory: OCI runtime attempted to invoke a command that was not found',
    rule: "mount-target-link-broken",
    source: "89luca89/distrobox#1844",
  },
  {
    text:
      'Error: unable to start container "a4050f1e1e621228d454a6a84b14e9ec4ee83a162a7e908f1f5e95caccb630a6": crun: openat2 `home`: No such file or directory: OCI runtime attempted to invoke a command that was not found',
    rule: "mount-target-link-broken",
    source: "ublue-os/bazzite#288",
  },
  {
    text:
      "Error: crun: open /sys/fs/cgroup/machine.slice/libpod-35ee2efacd4845ab7cf1f4ca85de14a673211be07f053fc891a4630100a80ca0.scope/container/cgroup.freeze: No such file or directory: OCI runtime attempted to invoke a command that was not found",
    rule: "crun-too-old",
    source: "containers/crun#2193",
  },
  {
    text:
      'error running container: error from /usr/bin/crun creating container for [/bin/sh -c pip install -r requirements.txt]: mount `/proc` to `/proc`: Operation not permitted\n: exit status 1\nError: error building at STEP "RUN pip install -r requirements.txt": error while running runtime: exit status 1',
    rule: "proc-mount-denied",
    source: "podman-container-tools/podman#10797",
  },
  {
    text: "Error: crun: mount `proc` to `/proc`: Permission denied: OCI permission denied",
    rule: "proc-mount-denied",
    source: "podman-container-tools/podman#17419",
  },
  {
    text:
      'error running container: error creating new mount namespace for [/bin/sh -c bin/jboss-cli.sh --file=cli/test.cli ]: operation not permitted\nError: error building at STEP "RUN bin/jboss-cli.sh --file=cli/test.cli": error while running runtime: exit status 1',
    rule: "build-in-container-denied",
    source: "podman-container-tools/podman#5829",
  },
  {
    text:
      'Error: error building at STEP "RUN sed -i": error resolving mountpoints for container "7e7347c4c07d12e4a5582b734ede108ea0d73b09ecad2413708df63f9c53143a": chown /var/lib/jenkins/jobs/41/.local/share/containers/storage/vfs-containers/7e7347c4c07d12e4a5582b734ede108ea0d73b09ecad2413708df63f9c53143a/userdata/buildah-volumes/8cc63f97e8c58d7c5c77d045c486c19c3ac8ef8dfc50a682653175b1121a9e4d: operation not permitted',
    rule: "build-in-container-denied",
    source: "podman-container-tools/buildah#3948",
  },
  {
    text:
      'Error: unable to start container "4ba458f0985470022704ade69a764fdcc1c163801e77e8512b51058592bf9bee": crun: chmod `run/shm`: Operation not supported: OCI runtime error',
    rule: "crun-too-old",
    source: "kubernetes/minikube#17917",
  },
  {
    text:
      "Warning  FailedCreatePodSandBox  10s (x2 over 23s)  kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: OCI runtime create failed: creating container: Rel: can't make . relative to /docker/9af269810abad834c3d7d3f2e48c02ff247360a94638a8bb67b158af37d56c46: unknown",
    rule: "gvisor-cgroup",
    source: "kubernetes/minikube#17451",
  },
  {
    text:
      "error running container: from /usr/bin/crun creating container for [/bin/sh -c dnf install]: unknown version specified",
    rule: "oci-version-unknown",
    source: "opendatahub-io/agentic-ci#294",
  },
  {
    text: "Error: OCI runtime error: crun: chmod `run/shm`: Operation not supported",
    rule: "crun-too-old",
    source: "NixOS/nixpkgs#266302",
  },
  {
    text: "Error: creating idfile: open /run/redis/ctr-id: no such file or directory",
    rule: "podman-id-file",
    source: "NixOS/nixpkgs#389088",
  },
  {
    text:
      'internal:0:0-0: Error: Could not process rule: No such file or directory\n\nError: netavark (exit code 1): nftables error: "nft" did not return successfully while applying ruleset',
    rule: "podman-nft-refused",
    source: "containers/netavark#1495",
  },
  {
    text: "$ toolbox enter gh\nError: failed to start container gh",
    rule: "toolbox-start-failed",
    source: "containers/toolbox#557",
  },
  {
    text: "[conmon:d]: failed to write to /proc/self/oom_score_adj: Permission denied",
    rule: "conmon-oom-score",
    source: "89luca89/distrobox#1007",
  },
  {
    text:
      "WARN[0000] Error initializing configured OCI runtime crun: no valid executable found for OCI runtime crun: invalid argument",
    rule: null,
    source: "podman-container-tools/podman#4183",
  },
  {
    text: "sleep.service: Failed with result 'protocol'.",
    rule: null,
    source: "podman-container-tools/podman#23002",
  },
  {
    text: "Error: OCI runtime error: crun: writing file `/sys/fs/cgroup/cgroup.subtree_control`: Invalid argument",
    rule: "cgroup-controllers-refused",
    source: "podman-container-tools/podman#20315",
  },
  {
    text: "Error: opening file `memory.swap.max` for writing: Permission denied: OCI runtime permission denied error",
    rule: "swap-limit-refused",
    source: "containers/crun#489",
  },
  {
    text:
      "Jul 25 22:26:34 horizon pasta[1083]: External interface not usable\nJul 25 22:26:34 horizon podman[1054]: Error: starting container dec65072d5b554bb8c43ae1932de71db460ea19ccf0: setting up Pasta: pasta failed with exit code 1:\nExternal interface not usable",
    rule: "pasta-no-interface",
    source: "podman-container-tools/podman#23406",
  },
  {
    text: "Error: pasta failed with exit code 1:\nCouldn't set IPv4 route(s) in guest: Network is unreachable",
    rule: "pasta-routes-refused",
    source: "podman-container-tools/podman#29680",
  },
  {
    text:
      "Error: mounting storage for container d177806b3b74e86fe11104f807616cf1dedf46b119ddb765c0b863587a2564ae: creating overlay mount to /root/.local/share/containers/overlay/29c1dabe501175a81b30861ea99bdc71989d68e15ac9d92d2c26694f5834d2a4/merged, mount_data=\"lowerdir=/root/.local/share/containers/overlay/l/2WWYIAOTHEQVOJNHPJREJU5LV7,upperdir=/root/.local/share/containers/overlay/29c1/diff,workdir=/root/.local/share/containers/overlay/29c1/work,xino=off,volatile\": using mount program /usr/bin/fuse-overlayfs: unknown argument ignored: lazytime\nunknown argument ignored: xino=off\nfuse: device not found, try 'modprobe fuse' first\nfuse-overlayfs: cannot mount: No such file or directory\n: exit status 1",
    rule: "fuse-device-missing",
    source: "podman-container-tools/podman#24605",
  },
  {
    text:
      "Error: statfs /private/var/folders/pq/j7vz5gn57bjc3xqx521n54w40000gn/T/podman/podman-machine-default-api.sock: operation not supported",
    rule: "podman-socket-mount",
    source: "containers/podman-compose#1273",
  },
  {
    text:
      "Error response from daemon: make cli opts(): making volume mountpoint for volume /XXX/foo/bar: mkdir /XXX: operation not permitted",
    rule: "podman-mount-source",
    source: "podman-container-tools/podman#24372",
  },
  {
    text:
      '  Warning  Failed          12s (x2 over 12s)  kubelet            Error: container create failed: time="2023-01-03T15:56:58Z" level=error msg="runc create failed: unable to start container process: exec: \\"./main\\": stat ./main: permission denied"',
    rule: "program-directory-denied",
    source: "open-telemetry/opentelemetry-operator#1346",
  },
  {
    text: "Error: failed to mkdir /data/ldap/db: mkdir /data: operation not permitted",
    rule: "volume-source-failed",
    source: "osixia/container-openldap#624",
  },
  {
    text: "Error: cannot setns `/proc/556/ns/net`: Operation not permitted: OCI runtime permission denied error",
    rule: "namespace-not-owned",
    source: "containers/crun#396",
  },
  {
    text:
      'ERRO[0158] Joining network namespace for container ddac65285e6113fe37ae2998536372f43f593e4c310ed7e653b352c7e76d4979: error retrieving network namespace at /run/user/600/netns/netns-63bd4772-a5da-e6d4-7495-ae5cf8983717: failed to Statfs "/run/user/600/netns/netns-63bd4772-a5da-e6d4-7495-ae5cf8983717": no such file or directory\nError: error joining network namespace of container ddac65285e6113fe37ae2998536372f43f593e4c310ed7e653b352c7e76d4979: error retrieving network namespace at /run/user/600/netns/netns-63bd4772-a5da-e6d4-7495-ae5cf8983717: failed to Statfs "/run/user/600/netns/netns-63bd4772-a5da-e6d4-7495-ae5cf8983717": no such file or directory',
    rule: "podman-netns-gone",
    source: "containers/podman.io#145",
  },
  {
    text:
      "Error: unable to start container 981e1f9359e97b99ba68e3fdceb3c80e887940999adf6e5bc6a06f944111a482: cannot setns `/proc/1525717/ns/cgroup`: Operation not permitted: OCI runtime permission denied error",
    rule: "namespace-not-owned",
    source: "podman-container-tools/podman#6149",
  },
  {
    text:
      "Error: cannot setns `/proc/47477/ns/pid`: Operation not permitted\nwrite to sync socket: Broken pipe: OCI runtime permission denied error",
    rule: "namespace-not-owned",
    source: "podman-container-tools/podman#6138",
  },
  {
    text:
      "Error: lsetxattr /run/user/1000/containers/overlay-containers/e25a662bd53a160ca620acf492f87d3efd50c48f97612d9eb6ce0ee2aba0bc4a/userdata/hosts: invalid argument",
    rule: "selinux-type-unknown",
    source: "archlinuxhardened/selinux#109",
  },
  {
    text:
      "Dec 11 17:38:33 bat.localdomain systemd[1759]: podman-ldap.service: Control process exited, code=exited, status=125/n/a\nDec 11 17:38:33 bat.localdomain systemd[1759]: podman-ldap.service: Failed with result 'exit-code'.",
    rule: "exit-engine-error",
    source: "podman-container-tools/podman#4678",
  },
  {
    text: "Error: OCI runtime error: crun: opening file `memory.max` for writing: Permission denied",
    rule: "cgroup-memory-missing",
    source: "containers/crun 1.8 src/libcrun/cgroup-resources.c",
  },
  {
    text:
      "Error: crun: open `pids.max` for writing: No such file or directory: OCI runtime attempted to invoke a command that was not found",
    rule: "cgroup-controller-missing",
    source: "containers/crun 1.20 src/libcrun/cgroup-resources.c",
  },
  {
    text: "Error: container id file exists. Ensure another container is not using it or delete /run/web.ctr-id",
    rule: "podman-id-file",
    source: "containers/podman v3.4 cmd/podman/containers/create.go",
  },
  {
    text: "Error: OCI runtime error: setns `/proc/1234/ns/ipc`: Operation not permitted",
    rule: "namespace-not-owned",
    source: "containers/crun 1.20 src/libcrun/linux.c",
  },
  {
    text: "Error: statfs /srv/data: permission denied",
    rule: "podman-mount-source",
    source: "containers/podman v4.9 pkg/specgen/generate/validate.go",
  },
  {
    text:
      'time="2024-05-01T10:00:00Z" level=error msg="running `/usr/bin/newuidmap`"\nError: pasta failed with exit code 1:\nCouldn\'t open network namespace /run/user/1000/netns/netns-1: Permission denied',
    rule: "pasta-denied",
    source: "podman-container-tools/podman#26157",
  },
  {
    text:
      'Warning  Failed  8s (x2 over 9s)  kubelet  Error: container create failed: time="2023-01-03T15:56:58Z" level=error msg="container_linux.go:380: starting container process caused: exec: \\"/app/run\\": stat /app/run: permission denied"',
    rule: "program-directory-denied",
    source: "opencontainers/runc v1.0.2 libcontainer/standard_init_linux.go",
  },
  {
    text:
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "/home/app/run": stat /home/app/run: permission denied: unknown.',
    rule: "program-directory-denied",
    source: "opencontainers/runc v1.2.0 libcontainer/standard_init_linux.go",
  },
  {
    text:
      'Error: unable to start container "29cc26a9f2398d8156832237cf9d67a9fe31365274ce3e835baa3ea4930e7067": runc: runc create failed: unable to start container process: error during container init: error mounting "/dev/vboxusb/001/002" to rootfs at "/dev/vboxusb/001/002": create mountpoint for /dev/vboxusb/001/002 mount: lookup mountpoint target: securejoin.OpenInRoot /dev/vboxusb/001/002: openat2 /dev/vboxusb/001/002: permission denied: OCI permission denied',
    rule: "mountpoint-denied",
    source: "89luca89/distrobox#1946",
  },
  {
    text:
      'process exited with error: exec: "touch": executable file not found in $PATHsubprocess exited with status 1\nexit status 1\nERRO exit status 1',
    rule: "build-program-missing",
    source: "podman-container-tools/buildah#3262",
  },
  {
    text:
      'E0730 11:54:54.730083     223 remote_runtime.go:248] StartContainer "ac666e39cf8764c5615192a60970fac3786449e10cfb04793604a0331570858f" from runtime service failed: rpc error: code = Unknown desc = failed to create containerd task: OCI runtime create failed: unable to retrieve OCI runtime error (open /ephemeral/containerd/io.containerd.runtime.v2.task/k8s.io/ac666e39cf8764c5615192a60970fac3786449e10cfb04793604a0331570858f/log.json: no such file or directory): runsc did not terminate sucessfully: creating container: open /ephemeral/containerd/runsc/k8s.io/2f93282355753396b0ec2416e88b37e2493bb8142d0d35f7b9f91d3bb1ab7591.state: no such file or directory',
    rule: "runtime-state-lost",
    source: "monogon/monogon#17",
  },
  {
    text: "Error: cannot chown `/sys/fs/cgroup`: Operation not permitted: OCI permission denied",
    rule: "cgroup-rootless",
    source: "containers/crun#849",
  },
  {
    text: "conmon 028349bf80504f730000 <error>: Failed to receive console file descriptor Communication error on send",
    rule: "conmon-no-answer",
    source: "containers/crun#1745",
  },
  {
    text:
      'time="2021-08-03T23:13:46z" level=fatal msg="join_namespaces:561 nsenter: failed to setns to /proc/7946/ns/cgroup: Operation not permitted"\ntime="2021-08-03T23:13:46z" level=fatal msg="nsexec:724 nsenter: failed to sync with child: next state: Invalid argument"\nError: OCI runtime error: container_linux.go:349: starting container process caused "process_linux.go:319: getting the final child\'s pid from pipe caused \\"EOF\\""',
    rule: "namespace-join-denied",
    source: "opencontainers/runc#3128",
  },
  {
    text:
      'error running container: error creating container for [/bin/sh -c test ! -e /var/db/repos || rm -r /var/db/repos]: : exec: "runc": executable file not found in $PATH\nError: error building at STEP "RUN test ! -e /var/db/repos || rm -r /var/db/repos": error while running runtime: exit status 1',
    rule: "runtime-binary-missing",
    source: "podman-container-tools/podman#8893",
  },
  {
    text:
      'process exited with error: fork/exec /bin/sh: exec format errorsubprocess exited with status 1\nerror building at STEP "RUN apt update": exit status 1',
    rule: "build-program-refused",
    source: "podman-container-tools/buildah#3686",
  },
  {
    text:
      "docker: Error response from daemon: Could not check if docker-default AppArmor profile was loaded: open /sys/kernel/security/apparmor/profiles: permission denied.",
    rule: "apparmor-load-denied",
    source: "canonical/lxd#3723",
  },
  {
    text:
      'Error: rootless netns: mount resolv.conf to "/run/user/1000/containers/networks/rootless-netns/run/systemd/resolve/resolv.conf": no such file or directory',
    rule: "rootless-resolv-conf",
    source: "podman-container-tools/podman#22168",
  },
  {
    text:
      'Error: container_linux.go:346: starting container process caused "process_linux.go:449: container init caused \\"rootfs_linux.go:109: jailing process inside rootfs caused \\\\\\"permission denied\\\\\\"\\"": OCI runtime permission denied error',
    rule: "mount-not-permitted",
    source: "podman-container-tools/podman#4924",
  },
  {
    text:
      "Error: writing file `/sys/fs/cgroup/user.slice/user-1000.slice/user@1000.service/cgroup.subtree_control`: No such file or directory: OCI runtime command not found error",
    rule: "cgroup-rootless",
    source: "podman-container-tools/podman#7765",
  },
  {
    text:
      "Error: invalid configuration, cannot specify resource limits without cgroups v2 and --cgroup-manager=systemd",
    rule: "cgroup-rootless",
    source: "podman-container-tools/podman#6368",
  },
  {
    text:
      'Error: OCI runtime error: unable to start container "abc":crun: {"msg":"error executing hook `/usr/bin/nvidia-cdi-hook` (exit code: 1)","level":"error","time":"2025-10-22T10:00:06.194712Z"}',
    rule: "nvidia-cdi-hook",
    source: "ublue-os/bluefin#3454",
  },
  {
    text:
      '2020/04/03 13:34:52 ERROR: /usr/bin/nvidia-container-runtime: find runc path: exec: "runc": executable file not found in $PATH\nError: `/usr/bin/nvidia-container-runtime start e3ccb660bf27ce0858ee56476e58b53cd3dc900e8de80f08d10f3f844c0e9f9a` failed: exit status 1',
    rule: "nvidia-runtime-no-runc",
    source: "NVIDIA/nvidia-docker#1017",
  },
  {
    text:
      "ctr: aws.firecracker: unexpected error from CreateVM: rpc error: code = Unknown desc = shim CreateVM returned error: rpc error: code = Unknown desc = failed to create VM: failed to dial the VM over vsock: non-temporary vsock dial failure: dial unix firecracker.vsock: connect: connection refused\n: exit status 1: unknown",
    rule: "firecracker-vm-failed",
    source: "firecracker-microvm/firecracker-containerd#374",
  },
  {
    text:
      "ctr: start failed: aws.firecracker: unexpected error from CreateVM: rpc error: code = NotFound desc = service Firecracker : exit status 1: unknown",
    rule: "firecracker-vm-failed",
    source: "firecracker-microvm/firecracker-containerd#516",
  },
  {
    text:
      "ctr: start failed: aws.firecracker: unexpected error from CreateVM: rpc error: code = Unknown desc = failed to create VM: failed to start the VM: Put http://localhost/actions: EOF\n: exit status 1: unknown",
    rule: "firecracker-vm-failed",
    source: "firecracker-microvm/firecracker-containerd#535",
  },
  {
    text:
      'ctr: failed to start shim: start failed: aws.firecracker: unexpected error from CreateVM: rpc error: code = Unknown desc = failed to create VM: failed to dial the VM over vsock: non-temporary vsock dial failure: failed to dial "firecracker.vsock" within 100ms: dial unix firecracker.vsock: connect: connection refused: exit status 1: unknown',
    rule: "firecracker-vm-failed",
    source: "firecracker-microvm/firecracker-containerd#827",
  },
  {
    text:
      "Failed create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: [PUT /vsocks/{id}][400] putGuestVsockByIdBadRequest  &{FaultMessage:unknown field `id`, expected one of `vsock_id`, `guest_cid`, `uds_path` at line 1 column 5}: unknown",
    rule: "firecracker-vm-failed",
    source: "firecracker-microvm/firecracker#1248",
  },
  {
    text: "Couldn't execute 'nonexistent' inside the vm: No such file or directory",
    rule: "sandboxed-program-missing",
    source: "containers/crun#1688",
  },
  {
    text: "Error: cannot exec into container that is not running: container state improper",
    rule: "container-ended",
    source: "podman-container-tools/podman#3307",
  },
  {
    text:
      "Error: OCI runtime error: /home/crun/krun: failed to open library `libkrun.so.1` and `libkrun-sev.so.1` for krun_config",
    rule: "crun-handler-library",
    source: "containers/crun#1713",
  },
  {
    text: "$ podman run --rm  alpine date\nError: slirp4netns failed",
    rule: null,
    source: "podman-container-tools/podman#3790",
  },
  {
    text:
      "WARN[0001] Failed to add conmon to cgroupfs sandbox cgroup: mkdir /sys/fs/cgroup/systemd/libpod_parent: permission denied",
    rule: null,
    source: "podman-container-tools/podman#1552",
  },
  {
    text:
      'ERROR: failed to create cluster: failed to init node with kubeadm: command "podman exec --privileged test-control-plane kubeadm init --skip-phases=preflight --config=/kind/kubeadm.conf --skip-token-print --v=6" failed with error: exit status 1',
    rule: "kind-node-failed",
    source: "kubernetes-sigs/kind#2689",
  },
  {
    text: "podman play kube pod.yaml --runtime=crun\nError: error starting some containers: some containers failed",
    rule: null,
    source: "podman-container-tools/podman#8710",
  },
  {
    text:
      "Error: OCI runtime error: crun: open `/sys/fs/cgroup/user.slice/user-1000.slice/user@1000.service/user.slice/libpod-a1.scope/memory.max` for writing: Permission denied",
    rule: "cgroup-rootless",
    source: "containers/crun 1.20 src/libcrun/cgroup-resources.c",
  },
  {
    text: "Error: can only create exec sessions on running containers: container state improper",
    rule: "container-ended",
    source: "containers/podman v4.9 libpod/container_exec.go",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error jailing process inside rootfs: pivot_root .: permission denied: unknown.",
    rule: "mount-not-permitted",
    source: "opencontainers/runc v1.1.12 libcontainer/rootfs_linux.go",
  },
  {
    text:
      'Error: OCI runtime error: crun: {"msg":"error executing hook `/run/current-system/sw/bin/nvidia-ctk` (exit code: 1)","level":"error","time":"2024-01-12T00:00:00.000000Z"}',
    rule: "nvidia-cdi-hook",
    source: "NixOS/nixpkgs#278969",
  },
];
