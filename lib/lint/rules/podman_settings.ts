/**
 * Files, programs and objects that Podman needs before it starts a container, and options that it refuses.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const PODMAN = "https://github.com/containers/podman";
const RUN = "https://docs.podman.io/en/latest/markdown/podman-run.1.html";
const CONF = "https://github.com/containers/common/blob/main/docs/containers.conf.5.md";

/** What Podman needs, and what it does not take. */
export const PODMAN_SETTINGS: readonly DaemonRule[] = [
  {
    id: "podman-boltdb-removed",
    by: "shim",
    summary: "Podman 6 no longer reads the BoltDB database that an older release made for its containers and pods",
    texts: [
      "the BoltDB database backend was removed in Podman 6.0 - please comment out the `database_backend` line in containers.conf <any>",
      "a BoltDB database exists but is no longer being used. BoltDB support was removed in the Podman 6.0 release. <any>",
      "legacy database exists",
    ],
    evidence: "source",
    anywhere: ["BoltDB", "podman"],
    fix:
      "remove database_backend from containers.conf, end all podman processes and reboot, which moves the database to SQLite, or run podman system migrate --migrate-db while no other podman runs. Back up the storage directory first; renaming bolt_state.db instead gives up the old containers, not the images",
    links: [`${PODMAN}/blob/main/libpod/runtime.go`],
  },
  {
    id: "podman-runtime-removed",
    by: "shim",
    summary:
      "a container of Podman was made with an OCI runtime that is no longer installed or configured, such as runc after a change to crun",
    texts: [
      "OCI Runtime <name> is in use by a container, but is not available (not in configuration file or not installed)",
      "runtime <name> is missing: <any>",
      "change to runtime <name> requested but no such runtime is defined: <any>",
    ],
    evidence: "source",
    anywhere: ["podman", "OCI Runtime", "OCI runtime"],
    fix:
      "install that runtime again, or give it a path in [engine.runtimes] of containers.conf; or move all containers to another one: podman system migrate --new-runtime crun (it stops running containers)",
    links: ["https://docs.podman.io/en/latest/markdown/podman-system-migrate.1.html"],
  },
  {
    id: "podman-directory-denied",
    by: "shim",
    summary:
      "Podman may not use its own directory or lock: it belongs to another user, as after a command with sudo, or the filesystem is not to be written",
    texts: ["permission denied", "read-only file system"].flatMap((errno) => [
      `creating runtime static files directory <path>: mkdir <path>: ${errno}`,
      `creating runtime volume path directory: mkdir <path>: ${errno}`,
      `configure storage: open <path>storage.lock: ${errno}`,
      `configure storage: mkdir <path>: ${errno}`,
      `acquiring runtime init lock: open <path>: ${errno}`,
      `open <path>containers/storage/storage.lock: ${errno}`,
    ]),
    evidence: "source",
    fix:
      "see whose it is: ls -ldn of the path and its parents. Give a user's directory back (chown -R USER ~/.local/share/containers of files that are root's; podman unshare chown for those of containers), and use the same user always: sudo podman has containers of its own. " +
      "On a read-only or network home set graphroot of ~/.config/containers/storage.conf to a local disk",
    links: ["https://github.com/containers/podman/blob/main/docs/tutorials/rootless_tutorial.md"],
  },
  {
    id: "podman-mount-program-missing",
    by: "shim",
    summary: "mount_program of storage.conf names a program that is not installed, mostly fuse-overlayfs",
    texts: [
      "overlay: can't stat program <path>: stat <path>: no such file or directory",
      "configure storage: overlay: can't stat program <path>: stat <path>: no such file or directory",
      "overlay: can't stat program <path>: <any>",
    ],
    evidence: "source",
    fix:
      "install fuse-overlayfs, or correct or remove mount_program in /etc/containers/storage.conf and ~/.config/containers/storage.conf: from Linux 5.13 on overlayfs works for rootless users without it (then podman system reset may be needed, which removes all containers and images)",
    links: ["https://github.com/containers/storage/blob/main/docs/containers-storage.conf.5.md"],
  },
  {
    id: "podman-overlay-volume",
    by: "shim",
    summary: "a volume with the option O, an overlay, does not have both of its directories",
    texts: [
      "must specify both upperdir and workdir",
      "cannot accept empty value for <upperdir|workdir>",
    ],
    evidence: "source",
    fix:
      "give both, or neither: -v SOURCE:TARGET:O,upperdir=/data/upper,workdir=/data/work, as existing directories on one filesystem that is no overlay itself. Without them changes are lost when the container ends",
    links: [RUN],
  },
  {
    id: "podman-relative-mapping",
    by: "shim",
    summary: "an id of a mount's idmap option, with @, is not among the ids of the container's user namespace",
    texts: [
      "could not find a user namespace mapping for the relative mapping <name>",
      "invalid empty range for <name>",
    ],
    evidence: "source",
    anywhere: ["relative mapping", "idmap"],
    fix:
      "give ids that the namespace maps: idmap=uids=@HOST-CONTAINER-COUNT, where HOST is an id of the node that belongs to the user's ranges (podman unshare cat /proc/self/uid_map, /etc/subuid); without @ the ids are those within the namespace",
    links: [RUN],
  },
  {
    id: "podman-artifact-mount",
    by: "shim",
    summary: "an artifact has several files, and the container's path for it is that of a file",
    texts: ["artifact <name> contains more than one blob and container path <path> is a file"],
    evidence: "source",
    fix:
      "choose one of them with title= or digest= in --mount type=artifact (podman artifact inspect lists them), or let dst be a directory of the image, in which each gets its name",
    links: [RUN],
  },
  {
    id: "podman-volume-not-created",
    by: "shim",
    summary:
      "a named volume of the container does not exist, and its option nocreate says that Podman is not to make it",
    texts: ["volume <name> does not exist and nocreate option is set: no such volume"],
    evidence: "source",
    fix:
      "podman volume create NAME, or podman volume ls for how it is called (compose and quadlets put a prefix before it: systemd-NAME); as the same user, as root has volumes of its own. Or leave nocreate out",
    links: [RUN],
  },
  {
    id: "podman-cgroup-parent",
    by: "shim",
    summary: "the cgroup parent of a container or pod does not go with Podman's cgroup manager",
    texts: [
      "did not receive systemd slice as cgroup parent when using systemd to manage cgroups: invalid argument",
      "systemd slice received as cgroup parent when using cgroupfs: invalid argument",
      "pod <hash> cgroup is not set: <any>",
    ],
    evidence: "source",
    fix:
      "with systemd give the name of a slice, --cgroup-parent=my.slice; with cgroupfs a path, --cgroup-parent=/my. podman info --format '{{.Host.CgroupManager}}' says which is in use: it is cgroupfs where the user has no session of systemd (loginctl enable-linger)",
    links: [RUN],
  },
  {
    id: "podman-create-timeout",
    by: "shim",
    summary:
      "the OCI runtime did not answer conmon within four minutes: the node is overloaded, a disk or a hook hangs",
    texts: ["container creation timeout: internal libpod error"],
    evidence: "source",
    anywhere: ["podman", "libpod", "Error:"],
    fix:
      "look at what hangs: ps axf under conmon, dmesg and iostat for a disk or network mount, hooks in /usr/share/containers/oci/hooks.d, systemctl for a D-Bus that does not answer. Then podman rm -f the container and start it again; podman --log-level=debug run shows the step",
    links: [`${PODMAN}/blob/main/libpod/oci_conmon_common.go`],
  },
  {
    id: "podman-preserve-fd",
    by: "shim",
    summary: "a file descriptor that --preserve-fd or LISTEN_FDS gives to the container is one that conmon itself uses",
    texts: [
      "cannot preserve FD <number>, consider using the passthrough log-driver to pass STDIO streams into the container: file exists",
    ],
    evidence: "source",
    fix:
      "give descriptors of 3 and above that are open (--preserve-fds=N counts from 3), or use --log-driver=passthrough for the standard streams",
    links: [RUN],
  },
  {
    id: "podman-engine-value",
    by: "shim",
    summary:
      "Podman does not start: events_logger or cgroup_manager of containers.conf, or its option, has a value that it does not know",
    texts: [
      "<name> is not a valid events backend: invalid argument",
      "cgroup manager must be one of systemd and cgroupfs: invalid argument",
      "cgroup manager must be one of cgroupfs and systemd: invalid argument",
    ],
    evidence: "source",
    fix:
      "set events_logger to journald, file or none, and cgroup_manager to systemd or cgroupfs, in [engine] of /etc/containers/containers.conf, a file in containers.conf.d, or ~/.config/containers/containers.conf; or correct --events-backend and --cgroup-manager",
    links: [CONF],
  },
  {
    id: "podman-init-container-failed",
    by: "shim",
    summary: "an init container of the pod ended with an error, so Podman does not start the pod's containers",
    texts: ["init container <hash> exited with code <number>"],
    evidence: "source",
    fix:
      "read what it says: podman logs ID (podman ps -a --pod lists it; of type once it is removed when it ended), and correct its command, its image or what it waits for. Then podman pod start NAME",
    links: ["https://docs.podman.io/en/latest/markdown/podman-create.1.html#init-ctr-type"],
  },
  {
    id: "podman-pod-circle",
    by: "shim",
    summary: "each container of the pod needs another one of it, so Podman cannot start any first",
    texts: ["no containers in pod <hash> have no dependencies, cannot start pod: no such container"],
    evidence: "source",
    fix:
      "make the pod anew with its infra container, and without --requires, --network container: or --volumes-from that go in a circle; podman inspect shows Dependencies of each container",
    links: [RUN],
  },
  {
    id: "podman-auto-update-name",
    by: "shim",
    summary: "a container with the label io.containers.autoupdate has an image without a registry's name",
    texts: [
      "short name: auto updates require fully-qualified image reference: <name>",
      "auto updates require the docker image transport but image is of transport <name>",
    ],
    evidence: "source",
    fix:
      "write the whole name, such as docker.io/library/nginx:1.27, in the command, the quadlet's Image= or the YAML file, and make the container anew; an image that was built on the node wants AutoUpdate=local",
    links: ["https://docs.podman.io/en/latest/markdown/podman-auto-update.1.html"],
  },
  {
    id: "registry-auth-file",
    by: "shim",
    summary: "the file with the registries' logins is damaged or no JSON, so images are neither pulled nor pushed",
    texts: [
      "reading JSON file <path>: unmarshaling JSON at <path>: <any>",
      "unmarshaling JSON at <path>auth.json: <any>",
      "getting username and password: reading JSON file <path>: <any>",
      "unmarshaling JSON at <path>config.json: <any>",
    ],
    evidence: "source",
    anywhere: ["auth.json", "registry", "podman", "skopeo", "buildah", "username and password", "login"],
    fix:
      "correct it, or move it away and log in again: podman login REGISTRY. The message names it (auth.json of $XDG_RUNTIME_DIR/containers or ~/.config/containers, .docker/config.json); a file of a secret has to be the decoded .dockerconfigjson. An empty file comes from a full disk or a copy that failed",
    links: ["https://github.com/containers/image/blob/main/docs/containers-auth.json.5.md"],
  },
];
