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
];
