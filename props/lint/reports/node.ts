/** Reports whose cause is the node around the runtime: systemd, security modules, an outer container. @module */

import { docker, kubeletLog, type Report, sandboxEvent } from "./report.ts";

const START = "runc create failed: unable to start container process: ";
const UNIT =
  'unable to apply cgroup configuration: unable to start unit "cri-containerd-7c1f.scope" (properties [{Name:Description Value:"libcontainer container 7c1f"} {Name:Slice Value:"kubepods-besteffort-pod1.slice"} {Name:Delegate Value:true} {Name:PIDs Value:@au [123]} {Name:DefaultDependencies Value:false}]): ';
const COMMON = "opencontainers/cgroups systemd/common.go; systemd's words";

/** Reports of nodes. */
export const NODE_REPORTS: readonly Report[] = [
  {
    text:
      "/usr/bin/crun creating container for [/bin/sh -c date]: sd-bus call: Interactive authentication required.: Permission denied",
    rule: "systemd-not-allowed",
    source: "podman-container-tools/podman#16529",
  },
  {
    text: "Error: OCI runtime error: runsc: creating container: systemd error: Interactive authentication required.",
    rule: "gvisor-systemd-denied",
    source: "google/gvisor#11543",
  },
  {
    text: "Error: OCI runtime error: crun: sd-bus call: Permission denied: OCI runtime permission denied error",
    rule: "systemd-not-allowed",
    source: "podman-container-tools/podman#6368",
  },
  { text: docker(`${START}${UNIT}Interactive authentication required.`), rule: "systemd-not-allowed", source: COMMON },
  {
    text: kubeletLog(
      `failed to create containerd task: failed to create shim task: OCI runtime create failed: ${START}${UNIT}Unit cri-containerd-7c1f.scope was already loaded or has a fragment file.: unknown`,
    ),
    rule: "systemd-unit-exists",
    source: COMMON,
  },
  {
    text:
      "Error: OCI runtime error: crun: sd-bus call: Unit libpod-7c1f.scope was already loaded or has a fragment file.: File exists",
    rule: "systemd-unit-exists",
    source: "containers/crun src/libcrun/cgroup-systemd.c; systemd's words",
  },
  {
    text:
      'time="2025-03-25 17:06:00.579293004Z" level=error msg="Container creation error: sd-bus call: Unit kubepods-burstable-pod1864dd0546310be9937c37cf88024cb8.slice not found.: I/O error\\n" id=035832fc name=/runtime.v1.RuntimeService/CreateContainer',
    rule: "systemd-slice-missing",
    source: "cri-o/cri-o#9082",
  },
  {
    text: sandboxEvent(`${START}${UNIT}Unit kubepods-besteffort-pod1.slice not found.`),
    rule: "systemd-slice-missing",
    source: COMMON,
  },
  {
    text: sandboxEvent(`${START}${UNIT}Cannot set property AllowedCPUs, or unknown property.`),
    rule: "systemd-property-unknown",
    source: COMMON,
  },
  {
    text:
      "Error: OCI runtime error: crun: sd-bus call: Cannot set property TasksMax, or unknown property.: Read-only file system",
    rule: "systemd-property-unknown",
    source: "containers/crun src/libcrun/cgroup-systemd.c; systemd's words",
  },
  {
    text: sandboxEvent(`${START}${UNIT}Message recipient disconnected from message bus without replying`),
    rule: "systemd-bus-failed",
    source: COMMON,
  },
  {
    text: sandboxEvent(`${START}${UNIT}The maximum number of pending replies per connection has been reached`),
    rule: "systemd-overloaded",
    source: COMMON,
  },
  {
    text: docker(`${START}${UNIT}read unix @->/run/systemd/private: read: connection reset by peer`),
    rule: "systemd-bus-failed",
    source: COMMON,
  },
  {
    text: docker(
      `${START}unable to apply cgroup configuration: rootless needs no limits + no cgrouppath when no permission is granted for cgroups: mkdir /sys/fs/cgroup/devices/docker: permission denied`,
    ),
    rule: "cgroup-rootless",
    source: "opencontainers/cgroups fs2/fs2.go",
  },
  {
    text:
      'Error: unable to start container "fedora-toolbox-31": cannot configure rootless cgroup using the cgroupfs manager\ncannot set limits without cgroups: OCI runtime error',
    rule: "cgroup-rootless",
    source: "containers/crun#118",
  },
  {
    text: docker(
      `${START}unable to apply cgroup configuration: mkdir /sys/fs/cgroup/cpuset/docker: read-only file system`,
    ),
    rule: "cgroup-read-only",
    source: "opencontainers/cgroups utils.go",
  },
  {
    text:
      "Error: OCI runtime error: crun: creating cgroup directory `/sys/fs/cgroup/systemd/machine.slice/libpod-7c1f.scope`: Read-only file system",
    rule: "cgroup-read-only",
    source: "containers/crun src/libcrun/cgroup-utils.c",
  },
  {
    text:
      'Error response from daemon: AppArmor enabled on system but the docker-default profile could not be loaded: running `/sbin/apparmor_parser apparmor_parser -Kr /var/lib/docker/tmp/docker-default401788521` failed with output: apparmor_parser: Unable to replace "docker-default". Permission denied; attempted to load a profile while confined? error: exit status 243',
    rule: "apparmor-load-denied",
    source: "IceWhaleTech/CasaOS#76",
  },
  {
    text:
      'Error: failed to create containerd container: load apparmor profile /tmp/cri-containerd.apparmor.d123: exit status 243: apparmor_parser: Unable to replace "cri-containerd.apparmor.d".  Permission denied; attempted to load a profile while confined?',
    rule: "apparmor-load-denied",
    source: "k3s-io/k3s#3884",
  },
  {
    text:
      "docker: Error response from daemon: AppArmor enabled on system but the docker-default profile could not be loaded: running `/sbin/apparmor_parser apparmor_parser -Kr /var/lib/docker/tmp/docker-default570365455` failed with output: AppArmor parser error for /var/lib/docker/tmp/docker-default570365455 in /etc/apparmor.d/tunables/home.d/ubuntu at line 7: Found unexpected character: ''",
    rule: "docker-apparmor-profile",
    source: "docker/for-linux#1067",
  },
  {
    text:
      "docker: Error response from daemon: AppArmor enabled on system but the docker-default profile could not be loaded: running `/usr/sbin/apparmor_parser apparmor_parser --version` failed with output: Failed to load policy-features from '/etc/apparmor.d/abi/kernel-5.4-outoftree-network': Permission denied",
    rule: "docker-apparmor-profile",
    source: "canonical/docker-snap#95",
  },
  {
    text: 'Error: AppArmor profile "container-default" specified but not loaded',
    rule: "apparmor-asked-without-apparmor",
    source: "containers/common pkg/apparmor/apparmor_linux.go",
  },
  {
    text:
      "snap-confine has elevated permissions and is not confined but should be. Refusing to continue to avoid permission escalation attacks",
    rule: "snap-confine-refused",
    source: "canonical/snapd cmd/snap-confine",
  },
  {
    text: "Error: lsetxattr /workspace/docs/.git: operation not supported",
    rule: "relabel-failed",
    source: "validatedpatterns/docs#112",
  },
  {
    text: 'Error: relabel failed "/run/netns": operation not supported',
    rule: "relabel-failed",
    source: "podman-container-tools/podman#2034",
  },
  {
    text:
      "docker: Error response from daemon: failed to set file label on /var/lib/docker/plugins/e353/propagated-mount/6bfc: operation not supported.",
    rule: "relabel-failed",
    source: "trajano/docker-volume-plugins#33",
  },
  {
    text:
      'docker: Error response from daemon: SELinux relabeling of /var/lib/docker/volumes/footest/_data is not allowed: "operation not supported".',
    rule: "relabel-failed",
    source: "moby/moby#31255",
  },
  {
    text: "docker: Error response from daemon: SELinux relabeling of /usr is not allowed.",
    rule: "docker-relabel-refused",
    source: "opencontainers/selinux go-selinux/selinux_linux.go",
  },
  {
    text: "docker: opening seccomp profile (./profile.json) failed: open ./profile.json: no such file or directory.",
    rule: "docker-seccomp-file",
    source: "moby/moby daemon/daemon_unix.go",
  },
  {
    text:
      "docker: Error response from daemon: Decoding seccomp profile failed: invalid character 'd' looking for beginning of value.",
    rule: "docker-seccomp-profile",
    source: "moby/profiles seccomp/seccomp_linux.go",
  },
  {
    text:
      "docker: Error response from daemon: seccomp is not enabled in your kernel, cannot run a custom seccomp profile.",
    rule: "seccomp-unsupported",
    source: "moby/moby daemon/seccomp_linux.go",
  },
  {
    text:
      'error killing pod: [failed to "KillContainer" for "web" with KillContainerError: "rpc error: code = Unknown desc = failed to kill container \\"12aff81d2d78f86f71e98aed968756243fb66916e5adc67d779de177b55f390b\\": unknown error after kill: runc did not terminate successfully: exit status 1: unable to signal init: permission denied\\n: unknown", failed to "KillPodSandbox" for "6dcbfe19-e951-494a-8406-3018b62749b4" with KillPodSandboxError: "rpc error: code = Unknown desc = failed to stop container \\"12aff81d2d78f86f71e98aed968756243fb66916e5adc67d779de177b55f390b\\": unknown error after kill: runc did not terminate successfully: exit status 1: unable to signal init: permission denied\\n: unknown"]',
    rule: "runtime-signal-denied",
    source: "opencontainers/runc#4281",
  },
  {
    text:
      "ctr: unknown error after kill: /usr/bin/nvidia-container-runtime did not terminate successfully: exit status 1: unable to signal init: permission denied\n: unknown",
    rule: "runtime-signal-denied",
    source: "NVIDIA/nvidia-container-toolkit#796",
  },
  {
    text:
      'ERROR: for c_redis  Cannot kill container: b64a037ab2836a0fbdab2bba1fd93d0d4a05817ee3f2c3b439aac3c3fd0922d5: Cannot kill container b64a037ab2836a0fbdab2bba1fd93d0d4a05817ee3f2c3b439aac3c3fd0922d5: unknown error after kill: runc did not terminate sucessfully: container_linux.go:392: signaling init process caused "permission denied"\n: unknown',
    rule: "runtime-signal-denied",
    source: "docker/compose#7625",
  },
  {
    text:
      "ERRO[0000] unable to signal init: permission denied     \nError: sending signal to container c4b8fdcd6af2: `/usr/bin/runc kill c4b8fdcd6af2 1` failed: exit status 1",
    rule: "runtime-signal-denied",
    source: "containers/common#2321",
  },
  {
    text:
      "OCI runtime create failed: runc create failed: unable to start container process: error during container init: unable to apply apparmor profile: apparmor failed to apply profile: write fsmount:fscontext:proc/thread-self/attr/apparmor/exec: no such file or directory: unknown",
    rule: "apparmor-profile-not-loaded",
    source: "opencontainers/runc internal/pathrs; runc 1.3.3",
  },
  {
    text:
      "runc create failed: unable to start container process: error during container init: write fsmount:fscontext:proc/thread-self/attr/keycreate: invalid argument",
    rule: "selinux-type-unknown",
    source: "opencontainers/selinux of runc 1.3.3",
  },
  {
    text:
      "/bin/sh: error while loading shared libraries: /lib/x86_64-linux-gnu/libc.so.6: cannot apply additional memory protection after relocation: Permission denied",
    rule: "library-denied",
    source: "containers/podman#20314",
  },
  {
    text: "bash: error while loading shared libraries: libc.so.6: cannot change memory protections",
    rule: "library-denied",
    source: "containers/podman#10817",
  },
  {
    text:
      "/usr/bin/kube-rbac-proxy: error while loading shared libraries: libresolv.so.2: cannot open shared object file: Permission denied",
    rule: "library-denied",
    source: "openshift/microshift#4702",
  },
  {
    text:
      "docker-compose: error while loading shared libraries: libz.so.1: failed to map segment from shared object: Operation not permitted",
    rule: "library-noexec",
    source: "docker/compose#1339",
  },
  {
    text:
      "ImportError: /galaxy_venv/lib/python2.7/lib-dynload/_struct.so: failed to map segment from shared object: Operation not permitted",
    rule: "library-noexec",
    source: "bgruening/docker-galaxy#491",
  },
  {
    text:
      "/app/server: error while loading shared libraries: libssl.so.1.1: cannot open shared object file: No such file or directory",
    rule: "image-library-missing",
    source: "glibc elf/dl-load.c",
  },
  {
    text: "/lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34' not found (required by /app/server)",
    rule: "image-glibc-too-old",
    source: "glibc elf/dl-version.c",
  },
  {
    text:
      "Error loading shared library ld-linux-x86-64.so.2: No such file or directory (needed by /app/bin/server)\nError relocating /app/bin/server: __vfprintf_chk: symbol not found",
    rule: "image-musl-program",
    source: "musl ldso/dynlink.c",
  },
  {
    text: "/usr/bin/crun: symbol lookup error: /usr/bin/crun: undefined symbol: criu_feature_check",
    rule: "runtime-binary-broken",
    source: "containers/crun#1085",
  },
  {
    text:
      "Error: OCI runtime error: crun: error while loading shared libraries: libyajl.so.2: cannot open shared object file: No such file or directory",
    rule: "runtime-binary-broken",
    source: "glibc elf/dl-load.c",
  },
];
