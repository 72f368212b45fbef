/**
 * Mounts of a directory on a file, or the other way round, and sources that are not there, distinguished by their paths; message queues that the kernel lacks.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";
import { INIT } from "../rule_texts.ts";

/** What runc prints of a mount that the kernel refuses, in the words of all its releases. */
function mountFails(source: string, errno: string, destination = "<quotedDestination>"): readonly string[] {
  const mounting = `error mounting "${source}" to rootfs at ${destination}: `;
  const fd = "dstFd=/proc/thread-self/fd/<fd>";
  return [
    ...["", INIT].flatMap((start) => [
      `${start}${mounting}mount <what> (via /proc/self/fd/<fd>)<flags><data>: ${errno}`,
      `${start}${mounting}mount <src>dst=<destination>, ${fd}<hexFlags><dataIs>: ${errno}`,
      `${start}${mounting}mount <src>dst=<destination>, ${fd}<flagNames><dataIs>: ${errno}`,
    ]),
    `mounting "${source}" to rootfs at ${destination} caused: mount through procfd: ${errno}`,
    `mounting "${source}" to rootfs <rootfs> at ${destination} caused: ${errno}`,
  ];
}

/** A directory on a file, or a file on a directory. */
function mismatched(...sources: readonly string[]): readonly string[] {
  return sources.flatMap((source) => [
    ...mountFails(source, "not a directory"),
    `error mounting "${source}" to rootfs at <quotedDestination>: create mountpoint for <destination> mount: ` +
    "cannot create subdirectories in <any>: not a directory",
  ]);
}

/** Where the machines of Docker Desktop and Rancher Desktop have the directories of the computer. */
const DESKTOP_SHARES: readonly string[] = [
  "/run/desktop/mnt/host/",
  "/host_mnt/",
  "/mnt/wsl/docker-desktop-bind-mounts/",
  "/mnt/wsl/rancher-desktop/run/docker-mounts/",
  "/wsl/rancher-desktop/run/docker-mounts/",
];

/** Ends of names of files that hardly any directory has. */
const FILES: readonly string[] =
  "cfg cnf conf crt css csv html ini jar js json key pem php properties py sql toml war xml yaml yml"
    .split(" ");

/** A source that is not there. */
function absent(source: string): readonly string[] {
  const before = "to rootfs at <quotedDestination>";
  return [
    `error stat'ing file \`${source}\`: No such file or directory`,
    `cannot stat \`${source}\`: No such file or directory`,
    `error mounting "${source}" ${before}: stat <path>: no such file or directory`,
    `${INIT}error mounting "${source}" ${before}: stat <path>: no such file or directory`,
    `mounting "${source}" ${before} caused: stat <path>: no such file or directory`,
    `failed to fulfil mount request: open ${source}: no such file or directory`,
    `${INIT}failed to fulfil mount request: open ${source}: no such file or directory`,
  ];
}

const BIND_MOUNTS = "https://docs.docker.com/engine/storage/bind-mounts/";

/** Mounts, by their sources. */
export const MOUNT_KIND_RULES: readonly DaemonRule[] = [
  {
    id: "mount-of-time-zone",
    refines: "mount-kind-mismatch",
    by: "runtime",
    summary:
      "the engine's machine has no such file for its time zone (/etc/timezone is of Debian and Ubuntu): Docker made a directory of that name, which cannot be mounted on the image's file",
    texts: mismatched(oneOf(["/etc/timezone", "/etc/localtime"])),
    evidence: "reported",
    fix:
      "take that mount out of the container and set TZ=Europe/Berlin (environment, -e) for it. Then remove the directory that Docker made (ls -ld /etc/timezone; rmdir /etc/timezone); where other containers need the file: echo Europe/Berlin > /etc/timezone. CentOS, Fedora, Arch, NAS systems and the machine of Docker Desktop " +
      "have no /etc/timezone; timedatectl set-timezone makes /etc/localtime",
    links: ["https://github.com/wekan/wekan/issues/5123", "https://github.com/herlesupreeth/docker_open5gs/issues/4"],
  },
  {
    id: "mount-of-portainer-path",
    refines: "mount-kind-mismatch",
    by: "runtime",
    summary:
      "a relative path in a stack of Portainer means its own directory /data/compose, which is not on the engine's machine: Docker made an empty directory there",
    texts: mismatched("/data/compose/<number>/<path>"),
    evidence: "reported",
    fix:
      "write the whole path of the file as it is on the engine's machine into the stack (/opt/NAME/prometheus.yml:/etc/…), make the file there before, and deploy the stack again. Or bring the file in without a mount: configs: with content: in the stack, or COPY in an image; Portainer's Business Edition can keep relative paths of a stack from Git",
    links: ["https://github.com/akpw/mktxp-stack/issues/17", BIND_MOUNTS],
  },
  {
    id: "mount-of-desktop-path",
    refines: "mount-kind-mismatch",
    by: "runtime",
    summary:
      "the source is a shared path of Docker Desktop or Rancher Desktop: the file is not there on Windows, macOS or in the WSL distribution, or its share was not ready when the container started",
    texts: mismatched(
      `${oneOf(DESKTOP_SHARES)}<below>`,
    ),
    evidence: "reported",
    fix:
      "docker restart NAME, if it happens after a start of the machine: the share comes later than the container; if that does not help wsl --shutdown and a restart of Docker Desktop. Else look at the path: a file that does not exist becomes an empty directory (remove that), a drive or distribution has to be shared (Settings, Resources), " +
      "and a file has to be mounted on a file (…/htdocs/index.html, not …/htdocs)",
    links: ["https://github.com/docker/desktop-feedback/issues/176", "https://github.com/moby/moby/issues/41824"],
  },
  {
    id: "mount-of-file-on-directory",
    refines: "mount-kind-mismatch",
    by: "runtime",
    summary:
      "a file is mounted on a directory, as their names say: the target has to be the file's whole path in the container, too",
    texts: ["", oneOf(DESKTOP_SHARES)].flatMap((share) => {
      const source = `${share}<below>.${oneOf(FILES)}`;
      return [
        ...mountFails(source, "not a directory", '"<directory>"'),
        `mounting "${source}" to rootfs at "<directory>" caused: not a directory`,
      ];
    }),
    evidence: "reported",
    // A text that is cut before the cause does not show the target's whole name.
    anywhere: ["not a directory"],
    fix:
      "write the file's name into the target, too (-v /srv/index.html:/usr/local/apache2/htdocs/index.html), or mount a directory on the directory (/srv/htdocs:/usr/local/apache2/htdocs: it hides what the image has there). If the target is a file of the image without an extension, " +
      "the source is an empty directory that the engine made because the file was missing: look with ls -ld, remove it (rmdir), create the file there, or correct the path; on Windows and macOS it has to be in a shared directory",
    links: ["https://github.com/moby/moby/issues/41824", BIND_MOUNTS],
  },
  {
    id: "mount-of-subpath-kind",
    refines: "mount-kind-mismatch",
    by: "runtime",
    summary:
      "a subPath and its mountPath are not of one kind: the key is not in the ConfigMap, so that the kubelet made a directory, or the image has a directory at the mountPath",
    texts: mismatched("<path>/volume-subpaths/<path>"),
    evidence: "reported",
    fix:
      "compare subPath with the keys (kubectl get configmap NAME -o yaml; with items: with their path), and write the file's whole path into mountPath (/etc/app/app.conf, not /etc/app); then delete the pod, as the kubelet keeps the directory. Into the directory of another ConfigMap or Secret, which is read-only, no file can be mounted: put both " +
      "into one projected volume",
    links: [
      "https://github.com/kubernetes/kubernetes/issues/126186",
      "https://github.com/kubernetes/kubernetes/issues/61545",
    ],
  },
  {
    id: "mount-of-volume-on-file",
    refines: "mount-kind-mismatch",
    by: "runtime",
    summary: "a whole volume of a pod, which is a directory, is mounted on a file of the image",
    texts: mismatched(
      `<path>/volumes/${
        oneOf(["kubernetes.io~configmap", "kubernetes.io~secret", "kubernetes.io~projected", "kubernetes.io~empty-dir"])
      }/<name>`,
    ),
    evidence: "reported",
    fix:
      "add subPath: KEY to that volumeMount, so that the one file is mounted (mountPath: /etc/config.toml, subPath: config.toml); it does not follow changes of the ConfigMap then. Or mount the volume on a directory that the program reads",
    links: [
      "https://github.com/rootsongjc/kubernetes-handbook/issues/218",
      "https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath",
    ],
  },
  {
    id: "mount-of-job-path",
    refines: "mount-kind-mismatch",
    by: "runtime",
    summary:
      "the source is a path in the container of a CI job or runner, and the engine looks for it on its own machine, where Docker made an empty directory",
    texts: mismatched(
      `${
        oneOf([
          "/builds/",
          "/var/jenkins_home/",
          "/home/jenkins/",
          "/home/runner/_work/",
          "/github/workspace/",
          "/__w/",
          "/drone/src/",
          "/woodpecker/src/",
          "/opt/atlassian/pipelines/agent/build/",
        ])
      }<below>`,
    ),
    evidence: "reported",
    fix:
      "with the host's socket in a job mount only what the host has under the same path: let the runner's work directory lie there (GitLab: volumes = [\"/builds:/builds\"] of the runner; Jenkins: -v /var/jenkins_home:/var/jenkins_home), or use docker:dind, which shares /builds with the job. Or need no mount: COPY in the image, " +
      "docker cp, a named volume. Remove the empty directories on the host",
    links: [
      "https://github.com/moby/moby/issues/22815",
      "https://docs.gitlab.com/ci/docker/using_docker_build/",
    ],
  },
  {
    id: "mount-of-lxcfs",
    refines: "mount-kind-mismatch",
    by: "runtime",
    summary: "lxcfs does not run, or was restarted: what is mounted of it is missing, or a directory that Docker made",
    texts: mismatched("/var/lib/lxcfs/<below>"),
    evidence: "reported",
    fix:
      "systemctl status lxcfs (Kubernetes: its DaemonSet). If it does not run: rmdir the directories that Docker made below /var/lib/lxcfs, start it and see that /var/lib/lxcfs/proc has files. If it runs without them, restart it; every container " +
      "that uses it then lacks these files until its own restart. Then restart the containers that mount it, as their mounts do not follow",
    links: ["https://github.com/lxc/lxcfs", BIND_MOUNTS],
  },
  {
    id: "mount-of-engine-socket",
    refines: "mount-kind-mismatch",
    by: "runtime",
    summary:
      "at the path of the engine's socket is a directory: a container with that mount started when no socket was there, and Docker made one",
    texts: mismatched(
      oneOf(["/var/run/docker.sock", "/run/docker.sock", "/run/podman/podman.sock", "/var/run/podman/podman.sock"]),
    ),
    evidence: "reported",
    fix:
      "ls -ld /var/run/docker.sock: rmdir it, then systemctl restart docker.socket docker, which makes the socket (and ends running containers without live-restore), and start the container. A rootless engine has it elsewhere: mount " +
      "$XDG_RUNTIME_DIR/docker.sock, of Podman $XDG_RUNTIME_DIR/podman/podman.sock (systemctl --user enable --now podman.socket)",
    links: ["https://github.com/rancher/os/issues/1916", "https://docs.docker.com/engine/security/rootless/"],
  },
  {
    id: "mqueue-not-in-kernel",
    refines: "mount-type-unknown",
    by: "runtime",
    summary: "the node's kernel was built without POSIX message queues, which each container gets at /dev/mqueue",
    texts: [...mountFails("mqueue", "no such device"), "mount `mqueue` to `dev/mqueue`: No such device"],
    evidence: "reported",
    fix:
      "use a kernel with CONFIG_POSIX_MQUEUE=y: a newer firmware, or one built with it (OpenWrt: CONFIG_KERNEL_POSIX_MQUEUE, all of it built again); moby's contrib/check-config.sh lists what else is missing. Podman, as in a krun machine: --mount type=bind,source=/dev/null,target=/dev/mqueue does without, or --ipc=host",
    links: ["https://github.com/lisaac/luci-app-dockerman/issues/36", "https://github.com/containers/crun/issues/2080"],
  },
  {
    id: "mount-source-unplugged",
    refines: "mount-source-missing",
    by: "runtime",
    summary:
      "a device that the container is to get is not in /dev now: it was unplugged, has another number, or its driver is not loaded",
    texts: absent(
      `/dev/${
        oneOf([
          "tty",
          "snd",
          "video",
          "dri",
          "bus",
          "serial",
          "input",
          "dvb",
          "sd",
          "nvme",
          "hidraw",
          "usb",
          "ACM",
          "i2c",
          "spi",
          "gpio",
          "cdrom",
          "sr",
          "media",
          "v4l",
          "disk",
        ])
      }<below>`,
    ),
    evidence: "reported",
    fix:
      "ls -l that path on the engine's machine: plug the device in, load its driver, then start the container. A number of USB changes each time: name it by a link (/dev/serial/by-id/…), or mount the whole directory (-v /dev/bus/usb:/dev/bus/usb:rslave) with device_cgroup_rules for its access. A container keeps its list: create it anew without the device " +
      "(what it wrote outside of volumes is lost)",
    links: ["https://github.com/winboat-org/winboat/pull/533"],
  },
  {
    id: "mount-source-of-session",
    refines: "mount-source-missing",
    by: "runtime",
    summary:
      "a file or socket of the user's session (X11, Wayland, D-Bus, an SSH agent) that the container mounts is not there: each login makes these anew",
    texts: absent(
      `${
        oneOf(["/tmp/.X11-unix", "/run/user/", "/tmp/ssh-", "/tmp/dbus-", "/run/host/", "/tmp/.docker.xauth"])
      }<program>`,
    ),
    evidence: "source",
    fix:
      "start the container from that session, after the login (loginctl enable-linger USER keeps /run/user/ for services), and mount the directory in place of the one file (/tmp/.X11-unix, $XDG_RUNTIME_DIR): a file that is made anew is another one. Otherwise create the container anew, in Distrobox and Toolbox too " +
      "(what it wrote outside of volumes and the home is lost)",
    links: [BIND_MOUNTS],
  },
];
