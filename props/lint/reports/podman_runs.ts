/** Reports of runs with Podman, Toolbx, Distrobox, Buildah and CRI-O. @module */

import type { Report } from "./report.ts";

/** Reports of runs with Podman, Toolbx, Distrobox, Buildah and CRI-O. */
export const PODMAN_RUN_REPORTS: readonly Report[] = [
  {
    text:
      "ERRO[0000] Error refreshing container 13a1c14093fbe545bd39d7c8de6915c2cbd4303dcaaad4026e0f97c2c7ba5de7: error acquiring lock 0 for container 13a1c14093fbe545bd39d7c8de6915c2cbd4303dcaaad4026e0f97c2c7ba5de7: file exists",
    rule: "podman-database",
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
    rule: "podman-firewall-failed",
    source: "containers/netavark#1495",
  },
  {
    text: "$ toolbox enter gh\nError: failed to start container gh",
    rule: null,
    source: "containers/toolbox#557",
  },
  {
    text: "[conmon:d]: failed to write to /proc/self/oom_score_adj: Permission denied",
    rule: null,
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
    rule: "cgroup-controller-missing",
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
    rule: "podman-mount-source",
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
    rule: null,
    source: "podman-container-tools/podman#4678",
  },
  {
    text: "Error: OCI runtime error: crun: opening file `memory.max` for writing: Permission denied",
    rule: "cgroup-controller-missing",
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
];
