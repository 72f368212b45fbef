/**
 * Values of networks, connections, hooks and machines that Podman refuses, and of registries and archives that Skopeo does.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const PODMAN = "https://github.com/containers/podman";
const DOCS = "https://docs.podman.io/en/latest/markdown";

/** What Podman and its relatives do not take. */
export const PODMAN_REFUSALS: readonly DaemonRule[] = [
  {
    id: "podman-network-value",
    by: "shim",
    summary: "Podman refuses a value of a network, or an address on it, which the message names",
    texts: [
      "parent interface <name> does not exist",
      "requested static ip <address> not in any subnet on network <name>",
      "failed to find driver or plugin <name>",
      "ipam driver dhcp set but subnets are set",
      "ipam driver dhcp is not supported with ipvlan",
      "<name> driver needs at least one subnet specified when the host-local ipam driver is set",
      "none ipam driver is set but subnets are given",
      "interface name is too long: interface names must be <number> characters or less: invalid argument",
      "unknown option for slirp4netns: <name>",
      "unsupported bridge network option <name>",
      "unsupported <macvlan|ipvlan> network option <name>",
      "default network <name> cannot be removed",
      "cannot set NetworkDNSServers if DNS is not enabled for the network: invalid argument",
    ],
    evidence: "source",
    anywhere: [
      "podman",
      "netavark",
      "slirp4netns",
      "failed to find driver or plugin",
      "parent interface",
      "requested static ip",
      "ipam driver",
      "driver needs at least one subnet",
      "bridge network option",
      "macvlan network option",
      "interface names must be",
      "default network",
    ],
    fix:
      "correct it: podman network inspect NAME shows subnets and gateway, and an address of a container has to be in one; -o parent= takes a link of ip link on the host (in the machine on macOS and Windows); drivers are bridge, macvlan, ipvlan and plugins. A network that exists is not changed: podman network rm and create it anew, with its containers stopped",
    links: [`${DOCS}/podman-network-create.1.html`],
  },
  {
    id: "podman-conf-refused",
    by: "shim",
    summary: "Podman does not start: a value of containers.conf names something that does not exist",
    texts: [
      "invalid runtime <name> in [engine.runtimes_flags]: not defined in [engine.runtimes]",
      "find timezone <name> in paths: <any>",
      "<static|temporary> directory must be an absolute path - instead got <name>",
      "volume path must be an absolute path - instead got <name>",
      "invalid image volume mode <name> required value: <any>",
      "could not get runtime: unknown event logger type",
      "unknown event logger type: <name>",
      "invalid subnet pool, size is bigger than subnet <name>",
      "invalid subnet pool size, must be between 0-32",
      "invalid environment variable for engine <name>, valid configuration is KEY=value pair",
    ],
    evidence: "source",
    fix:
      "correct the key in /etc/containers/containers.conf, containers.conf.d or ~/.config/containers/containers.conf (podman info prints which are read); a time zone wants the package tzdata, a runtime of runtimes_flags a list of paths in [engine.runtimes], directories a path that begins with /; events_logger is journald, file or none (a Podman that was built without systemd has no journald), and libpod.conf of old releases has to be removed",
    links: ["https://github.com/containers/common/blob/main/docs/containers.conf.5.md"],
  },
  {
    id: "podman-service-too-old",
    by: "kubelet",
    summary:
      "the client is of a newer major release than the Podman that it talks to, on another host or in the virtual machine",
    texts: [
      "server API version is too old. Client <name> server <name>",
      "unable to connect to Podman socket: server API version is too old. Client <name> server <name>",
    ],
    evidence: "source",
    fix:
      "bring both to the same major release: update Podman on the server (podman machine: podman machine rm and init, which deletes its containers and images, or podman machine os upgrade), or use a client of that release, or docker's client on the same socket",
    links: [`${PODMAN}/blob/main/pkg/bindings/connection.go`],
  },
  {
    id: "podman-connection-invalid",
    by: "kubelet",
    summary: "CONTAINER_HOST, --url or a connection's name does not say how the client reaches Podman",
    texts: [
      "value of CONTAINER_HOST is not a valid url: <any>",
      "value of CONTAINER_PROXY is not a valid url: <any>",
      "unable to create connection. <name> is not a supported schema",
      "tcp URIs should begin with tcp://",
      "connection <name> not found",
      "no default connection found",
      "TLS Key and Certificate must both or neither be provided",
    ],
    evidence: "source",
    anywhere: [
      "podman",
      "CONTAINER_",
      "supported schema",
      "tcp URIs",
    ],
    fix:
      "write it with its kind: unix:///run/user/1000/podman/podman.sock, ssh://USER@HOST/run/user/1000/podman/podman.sock, or tcp://HOST:8080 (without TLS anybody who reaches the port is root there). podman system connection list shows the names, podman system connection add and default set them",
    links: [`${DOCS}/podman-system-connection-add.1.html`],
  },
  {
    id: "podman-hook-file",
    by: "shim",
    summary:
      "a file of OCI hooks is no valid JSON, or not of a version that Podman and CRI-O know, so no container starts",
    texts: [
      "parsing hook <path>.json: <any>",
      "parsing hook <path>: version check: unrecognized hook version: <any>",
      "setting up OCI Hooks: parsing hook <path>: <any>",
      "hook <path>: unknown stage <name>",
    ],
    evidence: "source",
    fix:
      "correct the file: it needs version, hook.path, when and stages (jq . FILE), or remove it if what made it was removed: oci-nvidia-hook.json is not wanted any more where CDI is used (nvidia-ctk cdi generate). Directories: /usr/share/containers/oci/hooks.d and /etc/containers/oci/hooks.d",
    links: ["https://github.com/containers/common/blob/main/pkg/hooks/docs/oci-hooks.5.md"],
  },
  {
    id: "podman-kube-value",
    refines: "podman-kube-invalid",
    by: "shim",
    summary:
      "podman kube play refuses a field of the YAML file: a name is missing, a ConfigMap is there twice or alone, or a probe of an init container",
    texts: [
      ...["pod", "deployment", "daemonSet", "job"].map((kind) => `${kind} does not have a name`),
      "cannot create an init container that has either of lifecycle, livenessProbe, readinessProbe, or startupProbe set",
      "ambiguous configuration: the same config map <name> is present in YAML and in --configmaps <path> file",
      "ambiguous configuration: the same config map <name> is present in YAML and in --configmaps <name> file",
      "ConfigMaps in podman are not a standalone object and must be used in a container",
      "persistent volume claim name can not be empty",
    ],
    evidence: "source",
    anywhere: ["podman", "kube play", "configmaps", "init container that has", "volume claim name"],
    fix:
      "give metadata.name, take probes and lifecycle from initContainers, and name a ConfigMap either in the file or in --configmap; a ConfigMap alone makes nothing: put it, behind a line ---, into the file of the pod that uses it",
    links: [`${DOCS}/podman-kube-play.1.html`],
  },
  {
    id: "podman-machine-hyperv",
    by: "shim",
    summary: "Podman's machine on Hyper-V wants rights of an administrator that the user does not have",
    texts: [
      "Hyper-V machines require Hyper-V admin rights to be managed. Please add the current user to the Hyper-V Administrators group or run Podman as an administrator",
      "the first time Podman initializes a Hyper-V machine, it requires admin rights. Please run Podman as an administrator",
      "removing this Hyper-V machine requires admin rights to clean up the Windows Registry. Please run Podman as an administrator",
      "starting or stopping Hyper-V machines created with Podman 5.x or earlier requires admin rights. Please run Podman as an administrator",
      "this machine's configuration requires additional Hyper-V networking (hvsock) entries in the Windows Registry. <any>",
      "elevation process cancelled by user. Please rerun the command as administrator",
    ],
    evidence: "source",
    fix:
      "run the first podman machine init in a PowerShell of an administrator and add the user to the group Hyper-V Administrators (lusrmgr.msc; log out and in again); or use WSL, which wants none of it: podman machine init with CONTAINERS_MACHINE_PROVIDER=wsl",
    links: [`${PODMAN}/blob/main/pkg/machine/hyperv/hutil.go`],
  },
  {
    id: "podman-machine-outdated",
    by: "shim",
    summary: "Podman's machine and its client, or its image, are of releases that do not go together",
    texts: [
      "client version <name> is older than your machine version <name>: upgrade your client",
      "existing machine is too old, can't install user-mode networking dist until machine is reinstalled (using podman machine rm, then podman machine init)",
      "podman-machine images should only have 1 layer: <number> found",
      "unable to determine original artifact name: missing required annotation <name>",
    ],
    evidence: "source",
    anywhere: ["machine"],
    fix:
      "update Podman on the computer; an old machine is made anew with podman machine rm and podman machine init, which deletes its containers, images and volumes (podman save, podman volume export before). --image wants an image of podman machine (quay.io/podman/machine-os), not one of a container",
    links: [`${DOCS}/podman-machine-init.1.html`],
  },
  {
    id: "podman-machine-provider-unknown",
    by: "shim",
    summary: "the setting of Podman's machine names a kind of virtual machine that this system does not have",
    texts: ["unsupported virtualization provider: `<name>`"],
    evidence: "source",
    fix:
      "set provider in [machine] of containers.conf, or CONTAINERS_MACHINE_PROVIDER, to one that it has: libkrun or applehv on macOS, wsl or hyperv on Windows, qemu on Linux; unset it for the default. Machines of another provider are not shown then",
    links: ["https://github.com/containers/common/blob/main/docs/containers.conf.5.md"],
  },
  {
    id: "podman-machine-image-download",
    by: "shim",
    summary: "the image of Podman's machine cannot be downloaded from the address that was given",
    texts: ["downloading VM image <url>: <any>", "temporary download directory <path> does not exist"],
    evidence: "source",
    fix:
      "open the address (curl -IL URL): correct --image, or leave it out for the release's own; behind a proxy set HTTPS_PROXY for podman; or download the file and give its path",
    links: [`${DOCS}/podman-machine-init.1.html`],
  },
  {
    id: "image-reference-untagged",
    by: "shim",
    summary: "Skopeo is given an image name without a tag or digest, or a directory that is not one of an image",
    texts: [
      "reading images from docker: reference <image> without a tag or digest is not supported",
      "not a containers image directory, don't want to overwrite important data",
      "initializing destination dir:<path>: not a containers image directory, don't want to overwrite important data",
      "docker: image reference <name> does not start with //",
      "invalid image name <name>, expected colon-separated transport:reference",
    ],
    evidence: "source",
    fix:
      "write the transport and the whole reference: docker://registry.example.com/team/app:1.2, dir:/an/empty/directory, oci:/path:tag, docker-archive:/file.tar:name:tag; for dir give an empty directory, what is in one is overwritten",
    links: ["https://github.com/containers/image/blob/main/docs/containers-transports.5.md"],
  },
  {
    id: "conmon-create-failed",
    by: "shim",
    summary:
      "conmon reports that the OCI runtime ended before it made the container; the runtime's own line stands before it",
    texts: [
      "conmon <hash> <error>: Failed to create container: exit status <number>",
      "Failed to create container: exit status <number>",
    ],
    evidence: "source",
    behind: "all",
    needs: ["conmon"],
    fix:
      "read the lines before it in journalctl (of runc or crun), or run podman --log-level=debug start NAME. Status 127: the runtime's program, or a library of it, is missing on the node (crun --version, ldd); 126: it may not be run",
    links: ["https://github.com/containers/conmon/blob/main/src/conmon.c"],
  },
  {
    id: "conmon-watches-exhausted",
    by: "shim",
    summary:
      "conmon cannot watch the container's memory events: the user's inotify watches or instances are used up, though the message says space",
    texts: [
      "Failed to add inotify watch for <path>: No space left on device",
      "Failed to add inotify watch for <path> No space left on device",
      "Failed to create inotify fd Too many open files",
    ],
    evidence: "source",
    anywhere: ["conmon"],
    fix:
      "raise them: sysctl -w fs.inotify.max_user_watches=524288 fs.inotify.max_user_instances=8192, in a file of /etc/sysctl.d for the next boot. The container runs, but that it was killed for its memory is not reported",
    links: ["https://github.com/containers/conmon/blob/main/src/oom.c"],
  },
];
