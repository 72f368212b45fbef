/** Texts from the source code of Podman, nerdctl and NVIDIA's tools. @module */

import type { Report } from "./report.ts";

/** Texts from the source code of Podman, nerdctl and NVIDIA's tools. */
export const SOURCE_ENGINES: readonly Report[] = [
  {
    text: 'Error: workdir "/etc/passwd" exists on container 3f4a1c9be2d0, but is not a directory',
    rule: "cwd-missing",
    source: "containers/podman libpod/container_internal_common.go",
  },
  {
    text: 'Error: could not find a user namespace mapping for the relative mapping "@1000"',
    rule: "podman-relative-mapping",
    source: "containers/podman libpod/container_internal_common.go",
  },
  {
    text: "Error: cannot accept empty value for upperdir",
    rule: "podman-overlay-volume",
    source: "containers/podman libpod/container_internal_common.go",
  },
  {
    text: "Error: must specify both upperdir and workdir",
    rule: "podman-overlay-volume",
    source: "containers/podman libpod/container_internal_common.go",
  },
  {
    text: 'Error: artifact "quay.io/x/models:1" contains more than one blob and container path "/models.bin" is a file',
    rule: "podman-artifact-mount",
    source: "containers/podman libpod/container_internal_common.go",
  },
  {
    text: "Error: starting some containers: internal libpod error",
    rule: "podman-dependency-not-started",
    source: "containers/podman libpod/container_internal.go",
  },
  {
    text: 'Error: cannot set sd-notify socket "/run/x" with sd-notify mode "ignore"',
    rule: "podman-option-conflict",
    source: "containers/podman libpod/container_validate.go",
  },
  {
    text: "Error: cannot set on-failure action to kill without a health check",
    rule: "podman-option-conflict",
    source: "containers/podman libpod/container_validate.go",
  },
  {
    text: 'Error: short name: auto updates require fully-qualified image reference: "nginx"',
    rule: "podman-auto-update-name",
    source: "containers/podman libpod/container_validate.go",
  },
  {
    text: "Error: containers not creating Cgroups must create a private PID namespace: invalid argument",
    rule: "podman-option-conflict",
    source: "containers/podman libpod/container_validate.go",
  },
  {
    text:
      "Error: create healthcheck: systemd-run failed: exit status 1: output: Failed to connect to bus: No medium found",
    rule: "podman-healthcheck-timer",
    source: "containers/podman libpod/healthcheck_linux.go",
  },
  {
    text:
      "Error: OCI Runtime runc is in use by a container, but is not available (not in configuration file or not installed)",
    rule: "podman-runtime-removed",
    source: "containers/podman libpod/runtime.go",
  },
  {
    text: "Error: could not create rootless state directory: mkdir /run/user/1000: permission denied",
    rule: "rootless-runtime-dir",
    source: "containers/podman libpod/runtime.go",
  },
  {
    text:
      'Error: creating runtime static files directory "/home/u/.local/share/containers/storage/libpod": mkdir /home/u/.local/share/containers: permission denied',
    rule: "podman-directory-denied",
    source: "containers/podman libpod/runtime.go",
  },
  {
    text: "Error: acquiring runtime init lock: open /run/libpod/alive.lck: permission denied",
    rule: "podman-directory-denied",
    source: "containers/podman libpod/runtime.go",
  },
  {
    text: "Error: volume web-data does not exist and nocreate option is set: no such volume",
    rule: "podman-volume-not-created",
    source: "containers/podman libpod/runtime_ctr.go",
  },
  {
    text:
      "Error: did not receive systemd slice as cgroup parent when using systemd to manage cgroups: invalid argument",
    rule: "podman-cgroup-parent",
    source: "containers/podman libpod/runtime_ctr.go",
  },
  {
    text: "Error: systemd slice received as cgroup parent when using cgroupfs: invalid argument",
    rule: "podman-cgroup-parent",
    source: "containers/podman libpod/runtime_ctr.go",
  },
  {
    text: "Error: cannot bind TCP port 127.0.0.1:8080: listen tcp 127.0.0.1:8080: bind: address already in use",
    rule: "host-port-in-use",
    source: "containers/podman libpod/oci_util.go",
  },
  {
    text: "Error: container creation timeout: internal libpod error",
    rule: "podman-create-timeout",
    source: "containers/podman libpod/oci_conmon_common.go",
  },
  {
    text:
      "Error: cannot preserve FD 3, consider using the passthrough log-driver to pass STDIO streams into the container: file exists",
    rule: "podman-preserve-fd",
    source: "containers/podman libpod/oci_conmon_common.go",
  },
  {
    text: 'Error: "journal" is not a valid events backend: invalid argument',
    rule: "podman-engine-value",
    source: "containers/podman libpod/options.go",
  },
  {
    text: "Error: cgroup manager must be one of systemd and cgroupfs: invalid argument",
    rule: "podman-engine-value",
    source: "containers/podman libpod/options.go",
  },
  {
    text: "Error: init container 3f4a1c9be2d0 exited with code 1",
    rule: "podman-init-container-failed",
    source: "containers/podman libpod/pod_api.go",
  },
  {
    text: "Error: no containers in pod 3f4a1c9be2d0 have no dependencies, cannot start pod: no such container",
    rule: "podman-pod-circle",
    source: "containers/podman libpod/pod_api.go",
  },
  {
    text: 'Error: the --rm option conflicts with --restart, when the restartPolicy is not "" and "no"',
    rule: "podman-option-conflict",
    source: "containers/podman pkg/specgen",
  },
  {
    text:
      'Error: configure storage: overlay: can\'t stat program "/usr/bin/fuse-overlayfs": stat /usr/bin/fuse-overlayfs: no such file or directory',
    rule: "podman-mount-program-missing",
    source: "containers/storage drivers/overlay/overlay.go",
  },
  {
    text: "Error: configure storage: open /var/lib/containers/storage/storage.lock: permission denied",
    rule: "podman-directory-denied",
    source: "containers/storage store.go",
  },
  {
    text:
      'Error: configure storage: User-selected graph driver "vfs" overwritten by graph driver "overlay" from database - delete libpod local files ("/var/lib/containers/storage") to resolve.  May prevent use of images created by other tools',
    rule: "podman-database",
    source: "containers/storage types",
  },
  {
    text:
      'Error: getting username and password: reading JSON file "/run/user/1000/containers/auth.json": unmarshaling JSON at "/run/user/1000/containers/auth.json": unexpected end of JSON input',
    rule: "registry-auth-file",
    source: "containers/image pkg/docker/config",
  },
  {
    text:
      'time="2025-03-04T08:11:12Z" level=fatal msg="error: invalid runtime \\"k3s\\"; expected one of [containerd | crio | docker]"',
    rule: "nvidia-toolkit-runtime-name",
    source: "NVIDIA/nvidia-container-toolkit cmd/nvidia-ctk-installer",
  },
  {
    text:
      "Error: could not install toolkit components: failed to collect libraries: error locating library: library libnvidia-container.so.1 not found",
    rule: "nvidia-toolkit-container",
    source: "NVIDIA/nvidia-container-toolkit cmd/nvidia-ctk-installer",
  },
  {
    text:
      "failed to find valid nri socket at /var/run/nri/nri.sock: stat /var/run/nri/nri.sock: no such file or directory",
    rule: "nvidia-nri-socket",
    source: "NVIDIA/nvidia-container-toolkit cmd/nvidia-ctk-installer/container/runtime/nri",
  },
  {
    text:
      "ERRO[0000] unable to load config for runtime docker: unable to load config: invalid character '}' looking for beginning of object key string",
    rule: "nvidia-ctk-config-unreadable",
    source: "NVIDIA/nvidia-container-toolkit cmd/nvidia-ctk",
  },
  {
    text:
      'level=fatal msg="failed to create device nodes: failed to create symlink creator: failed to load NVIDIA kernel modules: failed to load module nvidia: exit status 1"',
    rule: "nvidia-modules-unloadable",
    source: "NVIDIA/nvidia-container-toolkit cmd/nvidia-ctk/system",
  },
  {
    text: 'FATA[0000] init binary "tini" not found',
    rule: "nerdctl-init-missing",
    source: "containerd/nerdctl pkg/cmd/container",
  },
  {
    text: "FATA[0000] UserNS is only supported in Rootful Linux",
    rule: "nerdctl-option-refused",
    source: "containerd/nerdctl pkg/cmd/container",
  },
  {
    text: "FATA[0000] no valid UID/GID mappings found",
    rule: "nerdctl-userns-ranges",
    source: "containerd/nerdctl pkg/cmd/container",
  },
  {
    text: "FATA[0000] combination of flags -i and -d can only be specified together with -t",
    rule: "nerdctl-option-refused",
    source: "containerd/nerdctl pkg/cmd/container",
  },
  {
    text: 'FATA[0000] cannot set cgroup manager to "systemd" for runtime "io.containerd.runsc.v1"',
    rule: "nerdctl-option-refused",
    source: "containerd/nerdctl pkg/cmd/container",
  },
  {
    text: "FATA[0000] cannot use --cgroup-conf without cgroup v2",
    rule: "nerdctl-option-refused",
    source: "containerd/nerdctl pkg/cmd/container",
  },
  {
    text: "FATA[0000] cannot set gateway or ip-range without subnet, specify --subnet manually",
    rule: "nerdctl-option-refused",
    source: "containerd/nerdctl pkg/cmd/network",
  },
  {
    text: "FATA[0000] IPv6-only network requires an IPv6 subnet, specify --subnet manually",
    rule: "nerdctl-option-refused",
    source: "containerd/nerdctl pkg/cmd/network",
  },
  {
    text: 'FATA[0000] server "registry.local:5000" does not seem to support HTTPS',
    rule: "nerdctl-registry-http",
    source: "containerd/nerdctl pkg/cmd/image",
  },
  {
    text:
      "FATA[0000] conflict: unable to delete busybox (must be forced) - image is being used by stopped container 3f4a1c",
    rule: "nerdctl-image-used",
    source: "containerd/nerdctl pkg/cmd/image",
  },
  {
    text: "Error: image banner.png is empty",
    rule: null,
    source: "any program",
    why: "an image of a program, not of a virtual machine",
  },
  {
    text: "ERROR http-gateway: failed to load X509 key pair: open /etc/app/tls.crt: no such file or directory",
    rule: null,
    source: "any program",
    why: "the certificate of a server of its own",
  },
  {
    text: 'GET https://example.com/login failed: Get "https://example.com/login": stopped after 10 redirects',
    rule: null,
    source: "any program",
    why: "no registry is asked",
  },
  {
    text: "ValueError: invalid timezone: Mars/Olympus",
    rule: null,
    source: "any program",
    why: "a library for dates",
  },
  {
    text: "monitor: server smtp.example.com does not seem to support HTTPS",
    rule: null,
    source: "any program",
    why: "no registry",
  },
  {
    text: "conflict: unable to delete user 5 (must be forced) - account is being used by group 7",
    rule: null,
    source: "any program",
    why: "no image",
  },
  {
    text: "tcpdump: failed to drop capabilities: operation not permitted",
    rule: null,
    source: "any program",
    why: "no container is made",
  },
  {
    text: 'editor: unrecognized backend "canvas"',
    rule: null,
    source: "any program",
    why: "no network plugin",
  },
  {
    text: "Error: unmarshaling JSON at /srv/app/config.json: unexpected end of JSON input",
    rule: null,
    source: "any program",
    why: "an application's own file",
  },
  {
    text: 'backup: init binary "restic" not found',
    rule: null,
    source: "any program",
    why: "no container is made",
  },
  {
    text: "scheduler: no pull hosts: not found in the inventory",
    rule: null,
    source: "any program",
    why: "no registry",
  },
  {
    text: "postgres: could not open loop device: /dev/loop0: open /dev/loop0: permission denied",
    rule: null,
    source: "any program",
    why: "no container is made",
  },
  {
    text: "app[1]: unable to read CA cert /etc/ssl/app/ca.pem: open /etc/ssl/app/ca.pem: permission denied",
    rule: null,
    source: "any program",
    why: "an application's own file",
  },
  {
    text: 'level=error msg="storage: creating mount point /mnt/backup: read-only file system"',
    rule: null,
    source: "any program",
    why: "no gVisor",
  },
  {
    text: 'psql: Error: connection "db" not found',
    rule: null,
    source: "any program",
    why: "a database",
  },
  {
    text: "gitlab: Error: pod does not have a name",
    rule: null,
    source: "any program",
    why: "no podman kube play",
  },
  {
    text: "app: Failed to create container: exit status 2",
    rule: null,
    source: "any program",
    why: "no conmon",
  },
  {
    text: "inotifywait: Failed to add inotify watch for /srv: No space left on device",
    rule: null,
    source: "any program",
    why: "no conmon",
  },
  {
    text: "the user has admin rights, but the session ended",
    rule: null,
    source: "any program",
    why: "no container is made",
  },
  {
    text:
      'Cannot connect to Podman. Please verify your connection to the Linux system using `podman system connection list`, or try `podman machine init` and `podman machine start` to manage a new Linux VM\nError: unable to connect to Podman socket: server API version is too old. Client "4.0.0" server "3.4.4"',
    rule: "podman-service-too-old",
    source: "containers/podman pkg/bindings/connection.go",
  },
  {
    text: 'Error: unable to create connection. "http" is not a supported schema',
    rule: "podman-connection-invalid",
    source: "containers/podman pkg/bindings/connection.go",
  },
  {
    text:
      'Error: value of CONTAINER_HOST is not a valid url: 10.0.0.5:2375: parse "10.0.0.5:2375": first path segment in URL cannot contain colon',
    rule: "podman-connection-invalid",
    source: "containers/podman pkg/bindings/connection.go",
  },
  {
    text:
      "Error: cannot create an init container that has either of lifecycle, livenessProbe, readinessProbe, or startupProbe set",
    rule: "podman-kube-value",
    source: "containers/podman pkg/domain/infra/abi/play.go",
  },
  {
    text:
      "Error: ambiguous configuration: the same config map app-config is present in YAML and in --configmaps cm.yaml file",
    rule: "podman-kube-value",
    source: "containers/podman pkg/domain/infra/abi/play.go",
  },
  {
    text: "Error: ConfigMaps in podman are not a standalone object and must be used in a container",
    rule: "podman-kube-value",
    source: "containers/podman pkg/domain/infra/abi/play.go",
  },
  {
    text:
      "Error: Hyper-V machines require Hyper-V admin rights to be managed. Please add the current user to the Hyper-V Administrators group or run Podman as an administrator",
    rule: "podman-machine-hyperv",
    source: "containers/podman pkg/machine/hyperv",
  },
  {
    text: "Error: machine is not listening on ssh port",
    rule: "podman-machine-failed",
    source: "containers/podman pkg/machine/shim/networking.go",
  },
  {
    text: "Error: unsupported virtualization provider: `qemu2`",
    rule: "podman-machine-provider-unknown",
    source: "containers/podman pkg/machine/provider",
  },
  {
    text: "Error: client version 5.0.0 is older than your machine version 5.4.1: upgrade your client",
    rule: "podman-machine-outdated",
    source: "containers/podman pkg/machine/os",
  },
  {
    text: "Error: podman-machine images should only have 1 layer: 3 found",
    rule: "podman-machine-outdated",
    source: "containers/podman pkg/machine/ocipull",
  },
  {
    text: "Error: downloading VM image https://example.com/fcos.qcow2.xz: 404 Not Found",
    rule: "podman-machine-image-download",
    source: "containers/podman pkg/machine/stdpull",
  },
  {
    text: "conmon 3f4a1c9be2d0 <error>: Failed to create container: exit status 127",
    rule: "conmon-create-failed",
    source: "containers/conmon src",
  },
  {
    text:
      "conmon[4123]: conmon 3f4a1c9be2d0 <nwarn>: Failed to add inotify watch for /sys/fs/cgroup/x/memory.events: No space left on device",
    rule: "conmon-watches-exhausted",
    source: "containers/conmon src",
  },
  {
    text:
      'Error: building at STEP "RUN dnf -y update": resolving mountpoints for container "abc": mkdir /var/tmp/buildah: no space left on device',
    rule: "disk-full",
    source: "containers/buildah",
  },
  {
    text: "Error: parent interface eth9 does not exist",
    rule: "podman-network-value",
    source: "containers/container-libs common/libnetwork/netavark/config.go",
  },
  {
    text: "Error: requested static ip 10.1.1.1 not in any subnet on network web",
    rule: "podman-network-value",
    source: "containers/container-libs common/libnetwork",
  },
  {
    text: 'Error: failed to find driver or plugin "ipvlan2"',
    rule: "podman-network-value",
    source: "containers/container-libs common/libnetwork/netavark/config.go",
  },
  {
    text: "Error: ipam driver dhcp set but subnets are set",
    rule: "podman-network-value",
    source: "containers/container-libs common/libnetwork/netavark/config.go",
  },
  {
    text: "Error: interface name is too long: interface names must be 15 characters or less: invalid argument",
    rule: "podman-network-value",
    source: "containers/container-libs common/libnetwork",
  },
  {
    text: 'Error: unknown option for slirp4netns: "mtu1500"',
    rule: "podman-network-value",
    source: "containers/container-libs common/libnetwork/slirp4netns",
  },
  {
    text: 'Error: invalid runtime "krun" in [engine.runtimes_flags]: not defined in [engine.runtimes]',
    rule: "podman-conf-refused",
    source: "containers/container-libs common/pkg/config",
  },
  {
    text: "Error: find timezone Mars/Base in paths: /usr/share/zoneinfo",
    rule: "podman-conf-refused",
    source: "containers/container-libs common/pkg/config",
  },
  {
    text: '$ podman --connection prod ps\nError: connection "prod" not found',
    rule: "podman-connection-invalid",
    source: "containers/container-libs common/pkg/config",
  },
  {
    text:
      'Error: parsing hook "/usr/share/containers/oci/hooks.d/oci-nvidia-hook.json": version check: unrecognized hook version: ""',
    rule: "podman-hook-file",
    source: "containers/container-libs common/pkg/hooks",
  },
  {
    text:
      "Error: setting up OCI Hooks: parsing hook \"/etc/containers/oci/hooks.d/x.json\": invalid character '}' looking for beginning of object key string",
    rule: "podman-hook-file",
    source: "containers/container-libs common/pkg/hooks",
  },
  {
    text: "Error: apparmor_parser binary neither found in /sbin nor $PATH",
    rule: "apparmor-parser-missing",
    source: "containers/container-libs common/pkg/apparmor",
  },
  {
    text:
      'time="2025-03-04T08:11:12Z" level=fatal msg="copying image: Uploading manifest failed, attempted the following formats: application/vnd.oci.image.manifest.v1+json(uploading manifest 1.2 to registry.example.com/app: manifest invalid), application/vnd.docker.distribution.manifest.v2+json(uploading manifest 1.2 to registry.example.com/app: manifest invalid)"',
    rule: "registry-manifest-refused",
    source: "containers/container-libs image/docker",
  },
  {
    text: "Error: pinging container registry registry.example.com: missing realm in bearer auth challenge",
    rule: "registry-answer-altered",
    source: "containers/container-libs image/docker",
  },
  {
    text:
      'FATA[0000] reading images from docker: reference "docker.io/library/app" without a tag or digest is not supported',
    rule: "image-reference-untagged",
    source: "containers/container-libs image/docker",
  },
  {
    text:
      "FATA[0000] initializing destination dir:/data/img: not a containers image directory, don't want to overwrite important data",
    rule: "image-reference-untagged",
    source: "containers/container-libs image/directory",
  },
  {
    text: "Error: docker-archive: loading tar component manifest.json: archive/tar: invalid tar header",
    rule: "docker-load-no-image",
    source: "containers/container-libs image/docker/archive",
  },
  {
    text: "nginx: [error] failed to add route /api/v2: invalid argument",
    rule: null,
    source: "any program",
    why: "routes of a web server",
  },
  {
    text: "terraform: required env variables [AWS_REGION] missing",
    rule: null,
    source: "any program",
    why: "no network plugin",
  },
  {
    text: "Error: interface name is too long",
    rule: null,
    source: "any program",
    why: "no network plugin",
  },
];
