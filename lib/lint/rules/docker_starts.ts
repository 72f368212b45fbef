/**
 * Why dockerd does not start: its file daemon.json, its runtimes, its storage driver.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

/** What dockerd prints before a fault of its file; Windows' paths have colons. */
const FILES: readonly string[] = [
  "unable to configure the Docker daemon with file <path>: ",
  "unable to configure the Docker daemon with file <words>daemon.json: ",
];
const TROUBLES = "https://docs.docker.com/engine/daemon/troubleshoot/";
const STARTS: readonly string[] = ["failed to start daemon: ", "Error starting daemon: ", ""];

/** dockerd's starts. */
export const DOCKER_START_RULES: readonly DaemonRule[] = [
  {
    id: "docker-daemon-config",
    by: "shim",
    summary:
      "dockerd does not start, as it does not accept its file daemon.json: most often its JSON is not valid, or a value in it has the wrong type",
    texts: [
      "unable to configure the Docker daemon with file <path>: <any>",
      "unable to configure the Docker daemon with file <words>: <any>",
      ...FILES.flatMap((file) => [
        `${file}EOF`,
        `${file}unexpected EOF`,
        `${file}invalid character <why>`,
        `${file}json: cannot unmarshal <why>`,
        `${file}cannot unmarshal <why>`,
        `${file}multiple JSON documents <why>`,
        `${file}no such file or directory`,
        `${file}open <path>: <errno>`,
      ]),
    ],
    evidence: "source",
    fix:
      "jq . /etc/docker/daemon.json, or dockerd --validate, names the place: a comma too many or too few, quotation marks of a word processor, text of a web page or of a shell's command, two objects one after the other (tools that append: put all keys into one pair of braces). EOF: the file is empty: write {} or remove it. Cannot unmarshal: registry-mirrors, dns and hosts are lists in [ ], " +
      "values of log-opts texts in quotation marks. Then systemctl restart docker (after several tries systemctl reset-failed docker first)",
    links: [TROUBLES, "https://docs.docker.com/reference/cli/dockerd/#daemon-configuration-file"],
  },
  {
    id: "docker-daemon-config-type",
    refines: "docker-daemon-config",
    by: "shim",
    summary:
      "dockerd does not start: a value in daemon.json has the wrong type; the message names its key and the type that it has to have",
    texts: FILES.map((file) => `${file}json: cannot unmarshal <name> into Go struct field <name> of type <words>`),
    evidence: "source",
    fix:
      'behind Config. stands the key. bool: true or false without quotation marks ("ipv6": true); int: a number without them; string: a text in them; []string: a list ["…"]; map: an object {…}, whose values in log-opts are texts. Docker 23 and newer read it more strictly than before. dockerd --validate --config-file=/etc/docker/daemon.json checks it; then systemctl reset-failed docker and restart it',
    links: [TROUBLES, "https://docs.docker.com/reference/cli/dockerd/#daemon-configuration-file"],
  },
  {
    id: "docker-registry-address-invalid",
    refines: "docker-daemon-config",
    by: "shim",
    summary:
      "dockerd does not start: a mirror in registry-mirrors has no http:// or https://, or a path, or an entry of insecure-registries is not HOST:PORT alone",
    texts: [
      ...STARTS,
      ...FILES,
      "Status: invalid argument <value> for --registry-mirror=<value>: ",
      "invalid argument <value> for --registry-mirror=<value>: ",
    ].flatMap((start) => [
      `${start}invalid mirror: unsupported scheme <value> in <value>`,
      `${start}invalid mirror: no scheme specified for <value>: must use either 'https://' or 'http://'`,
      `${start}invalid mirror: path, query, or fragment at end of the URI <value>`,
      `${start}invalid mirror: <value> is not a valid URI <any>`,
      `${start}insecure registry <value> should not contain '://'`,
      `${start}insecure registry <value> is not valid: invalid host <value>`,
    ]),
    evidence: "reported",
    fix:
      '"registry-mirrors": ["https://mirror.example.com"] in /etc/docker/daemon.json (Docker Desktop: Settings, Docker Engine): with scheme, as a list, and without a path: Docker mirrors whole hosts, so Nexus and Artifactory need a port or name of their own for each repository. "insecure-registries": ["registry.example.com:5000"]: without scheme and slash. dockerd --validate checks the file; then systemctl reset-failed docker, systemctl restart docker',
    links: ["https://github.com/moby/moby/pull/50233", "https://github.com/moby/moby/issues/36598"],
  },
  {
    id: "docker-daemon-config-twice",
    refines: "docker-daemon-config",
    by: "shim",
    summary: "dockerd does not start: what daemon.json sets, its unit sets by a flag as well",
    texts: [
      "the following directives are specified both as a flag and in the configuration file: <why>",
      ...FILES.map((file) =>
        `${file}the following directives are specified both as a flag and in the configuration file: <why>`
      ),
      ...FILES.map((file) => `${file}the following directives are specified <why>`),
    ],
    evidence: "source",
    fix:
      "the message names the key, its value of the flag and that of the file: keep one. hosts: the unit has -H fd://: remove hosts from the file, or keep unix:///var/run/docker.sock in it and run systemctl edit docker with ExecStart= and, on the next line, ExecStart=/usr/bin/dockerd --containerd=/run/containerd/containerd.sock. Others: systemctl cat docker shows drop-ins (docker-machine, kata, a proxy's) and EnvironmentFile=, /etc/default/docker, /etc/sysconfig/docker. Then systemctl daemon-reload and restart. Run by hand, dockerd --debug collides with debug of the file",
    links: [TROUBLES, "https://github.com/moby/moby/issues/25471"],
  },
  {
    id: "docker-daemon-config-unknown",
    refines: "docker-daemon-config",
    by: "shim",
    summary: "dockerd does not start: daemon.json has a key that this Docker does not know, or no longer has",
    texts: [
      "the following directives don't match any configuration option: <words>",
      ...FILES.flatMap((file) => [
        `${file}the following directives don't match any configuration option: <why>`,
        `${file}the following directives don't <why>`,
      ]),
    ],
    evidence: "source",
    fix:
      "remove or correct the key that the message names (journalctl -u docker --no-pager -l has it whole): names are those of dockerd's flags, of lists in the plural (registry-mirrors, insecure-registries, hosts, storage-opts, runtimes, default-ulimits). What Docker dropped: graph (data-root), cluster-store, oom-score-adjust; what newer releases alone have needs an update. Settings of Docker Desktop or of the client (credsStore, auths) belong into other files",
    links: [TROUBLES, "https://docs.docker.com/reference/cli/dockerd/#daemon-configuration-file"],
  },
  {
    id: "docker-default-runtime-missing",
    by: "shim",
    summary:
      "dockerd does not start: its default runtime (mostly nvidia) is none of the runtimes that its configuration names",
    texts: [
      ...FILES.map((file) => `${file}specified default runtime '<name>' does not exist`),
      ...STARTS.map((start) => `${start}specified default runtime '<name>' does not exist`),
    ],
    evidence: "source",
    fix:
      'nvidia: install nvidia-container-toolkit, run nvidia-ctk runtime configure --runtime=docker --set-as-default, which writes runtimes into /etc/docker/daemon.json, and restart Docker. By hand: "runtimes": {"nvidia": {"path": "nvidia-container-runtime"}} beside "default-runtime" in the same file (Docker Desktop and a snap have other files); --add-runtime of a drop-in counts too. ' +
      "Until then remove default-runtime: Docker starts with runc",
    links: [
      "https://docs.nvidia.com/datacenter/cloud-native/container-toolkit/latest/install-guide.html",
      "https://github.com/NVIDIA/nvidia-docker/issues/1002",
    ],
  },
  {
    id: "docker-overlay2-unsupported",
    refines: "overlay-storage-unsupported",
    by: "shim",
    summary:
      "dockerd does not start: its storage driver overlay2 does not work here: its data is itself on an overlay, NFS or an encrypted home, or the running kernel has no overlay (an update without a reboot, a small kernel)",
    texts: [
      ...STARTS.flatMap((start) => [
        `${start}error initializing graphdriver: driver not supported: ${oneOf(["overlay2", "overlay"])}`,
      ]),
      `failed to mount overlay: ${oneOf(["invalid argument", "no such device"])} storage-driver=overlay2`,
      "kernel does not support overlay fs: <any>",
    ],
    evidence: "reported",
    fix:
      "the line before it says why. Docker in a container: give it a volume at /var/lib/docker. df -T of the data: ext4 or xfs with ftype=1 can carry it (data-root in daemon.json; images are pulled anew there). modprobe overlay fails: reboot into the kernel that was updated, or install linux-modules-extra-$(uname -r); Android, NAS and other small kernels want one with CONFIG_OVERLAY_FS. Else storage-driver fuse-overlayfs or vfs (vfs takes much space); another driver or data-root starts without the old images and containers, which stay on the disk",
    links: [
      "https://docs.docker.com/engine/storage/drivers/overlayfs-driver/",
      "https://github.com/moby/moby/issues/34091",
    ],
  },
];
