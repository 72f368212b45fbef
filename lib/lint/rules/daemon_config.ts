/**
 * A containerd that does not run, or runs without its CRI plugin: found by an error's text, and of a config.toml by the model.
 *
 * @module
 */

import { withOneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";
import { CONFIG_PARTS } from "./daemon_config_parts.ts";

const CONFIG = "https://github.com/containerd/containerd/blob/v2.1.0/docs/cri/config.md";
const INVALID = "invalid plugin config: ";
/** What containerd 1.7 and what containerd 2 puts before what a plugin's own validation refuses. */
const PREFIXES = [INVALID, "invalid cri image config: "] as const;

/** What shells say of a program that the node does not have. */
function notFound(name: string): readonly string[] {
  return [
    `sudo: ${name}: command not found`,
    `/bin/sh: <number>: ${name}: not found`,
    `sh: <number>: ${name}: not found`,
    `/bin/sh: ${name}: not found`,
    `bash: line <number>: ${name}: command not found`,
    `bash: ${name}: command not found`,
    `-bash: ${name}: command not found`,
  ];
}

/** What the plugin's validation refuses, in the words that releases share. */
const INVALID_CONFIGS: readonly string[] = [
  ...PREFIXES.flatMap((prefix) => [
    `${prefix}failed to parse registry url <name> from \`registry.auths\`: <any>`,
    `${prefix}invalid image pull progress timeout: <any>`,
  ]),
  `${INVALID}conflicting definitions: configuration includes both \`untrusted_workload_runtime\` and \`runtimes[<name>]\``,
  ...["systemd_cgroup", "no_pivot", "runtime_engine", "runtime_root"].map((key) =>
    `${INVALID}\`${key}\` only works for runtime io.containerd.runtime.v1.linux`
  ),
  `${INVALID}\`privileged_without_host_devices_all_devices_allowed\` requires \`privileged_without_host_devices\` to be enabled`,
  `${INVALID}\`io_type\` can only be \`streaming\` or \`named_pipe\``,
  `${INVALID}\`cni.bin_dir\` and \`cni.bin_dirs\` cannot be set at the same time`,
  `${INVALID}runtime <name>: \`cgroup_writable\` is only supported on cgroup v2`,
  `${INVALID}invalid stream idle timeout: <any>`,
  ...["TLSKeyFile", "TLSCertFile"].flatMap((key) => [
    `must set X509KeyPairStreaming.${key}`,
    `X509KeyPairStreaming.${key} is set but EnableTLSStreaming is not set`,
  ]),
  "failed to load x509 key pair for stream server: <any>",
  "socket_dir must be an absolute path: <name>",
  "socket_dir length must be no longer than <number> characters",
  `${INVALID}invalid \`drain_exec_sync_io_timeout\`: <any>`,
  `${INVALID}invalid \`stats_collect_period\`: <any>`,
  `${INVALID}invalid \`stats_retention_period\`: <any>`,
];

/** What loading the file itself refuses. */
const INVALID_FILES: readonly string[] = [
  "unsupported config version `<number>`",
  "containerd config version `<number>` is not supported, the max version is `2`",
  "expected containerd config version equal to or less than `<number>`, got `<number>`",
  "unsupported containerd configuration version: expected <number>, got <number>",
  "root and state must be different paths",
  "unable to parse <name> into a time duration",
  "failed to load TOML from <path>: <any>",
  "failed to load TOML: <path>: <any>",
  // The TOML library of 1.5 to 1.7 begins with line and column.
  ...["failed to load TOML: <path>: ", "failed to load TOML from <path>: "].flatMap((step) => [
    `${step}(<number>, <number>): <fault>`,
    `${step}(<number>, <number>): <fault>: <key>`,
  ]),
  "failed to unmarshal TOML at row <number> column <number>: toml: <fault>",
  // Of 1.2 and older.
  "containerd: Near line <number> (last key parsed <name>): <any>",
  "failed to unmarshal TOML at row <number> column <number>: <any>",
  "failed to unmarshal TOML: <any>",
  ...["failed to unmarshal TOML: ", "failed to load TOML: <path>: "].flatMap((step) => [
    `${step}toml: key <name> is already defined`,
    `${step}toml: table <name> already exists`,
    `${step}toml: key <name> should be a table, not a <words>`,
    `${step}toml: expected key <name> to be a <words>, not a <words>`,
  ]),
  "cannot append two slice with different type (<words>, <words>)",
];

/** Sockets of runtimes that the kubelet uses; others, such as Docker's, are of other clients. */
const SOCKETS: readonly string[] = ["containerd.sock", "cri-dockerd.sock", "crio.sock"];

/** What connecting to a socket ends with where nobody listens. */
const ABSENT: readonly string[] = [
  "no such file or directory",
  "connection refused",
  "resource temporarily unavailable",
];

/** A containerd that does not run, or runs without its CRI plugin. */
export const DAEMON_FAILURES: readonly DaemonRule[] = [
  ...CONFIG_PARTS,
  {
    id: "daemon-config",
    by: "containerd",
    summary: "containerd or its CRI plugin does not start: config.toml is refused, or disables the plugin",
    texts: [
      ...INVALID_CONFIGS,
      ...INVALID_FILES,
      "unprivileged_icmp and unprivileged_port require kernel version greater than or equal to 4.11",
      "check current system kernel version error: failed to parse kernel version <value>: <any>",
      "failed to create load basic oci spec: failed to load base OCI spec from file: <hostPath>: <any>",
      "failed to load base OCI spec from file: <hostPath>: <any>",
      "failed to create CRI service: failed to create cni conf monitor for <name>: <any>",
      "failed to create CRI service: <any>",
      "unable to load CRI image service plugin dependency: <any>",
      "unable to load CRI runtime service plugin dependency: <any>",
      "failed to load plugin io.containerd.grpc.v1.cri <any>",
      "the CRI plugin is disabled",
      "no plugins registered for <name>: plugin: not found",
      "no plugins registered for io.containerd.<name>: not found",
      "required plugin <name> not included",
      "load required plugin <name>: <any>",
    ],
    evidence: "source",
    fix:
      'remove "cri" or "io.containerd.grpc.v1.cri" from disabled_plugins in config.toml (containerd.io\'s package has it there; keep plugins that others need out of ' +
      "it), or correct what containerd's log names: a row and column, a table or key that stands twice (join them), a version it does not know (3 needs containerd " +
      "2.0: update) or a table of another version (2 and 3 want whole names), mirrors and configs (they go to hosts.toml below config_path), a runtime or snapshotter " +
      "that is not there (ctr plugins ls), an empty base_runtime_spec; restart containerd. k3s, RKE2: correct config.toml.tmpl",
    links: [
      CONFIG,
      "https://github.com/containerd/containerd/issues/7844",
      "https://github.com/containerd/containerd/issues/8139",
    ],
  },
  {
    id: "daemon-config-missing",
    by: "containerd",
    summary:
      "containerd does not start, as a file does not exist that the option --config or imports of config.toml names",
    texts: [
      "failed to load TOML: <path>: open <path>: no such file or directory",
      "failed to load TOML from <path>: open <path>: no such file or directory",
      "failed to load TOML: open <path>: no such file or directory",
    ],
    evidence: "source",
    fix:
      "create the file, or remove it from imports, and restart containerd; a pattern such as /etc/containerd/conf.d/*.toml may match none. --config stands in the unit (systemctl cat containerd); only without that option may the file be missing",
    links: ["https://github.com/containerd/containerd/blob/v2.1.0/cmd/containerd/server/config/config.go"],
  },
  {
    id: "cri-directory",
    by: "containerd",
    summary: "the CRI plugin does not start, as it cannot make or watch the directory of CNI's configurations",
    texts: [
      ...["", "failed to create CRI service: "].flatMap((lead) => [
        `${lead}failed to create cni conf monitor for <name>: failed to create the parent of the cni conf dir=<path>: mkdir <path>: <any>`,
        `${lead}failed to create cni conf monitor for <name>: failed to create cni conf dir=<path> for watch: mkdir <path>: <any>`,
        `${lead}failed to create cni conf monitor for <name>: failed to watch cni conf dir <path>: <any>`,
      ]),
      "failed to create the parent of the cni conf dir=<path>: mkdir <path>: <any>",
      "failed to create cni conf dir=<path> for watch: <any>",
      "failed to watch cni conf dir <path>: <any>",
    ],
    evidence: "source",
    fix:
      "make the directory: on an image-based system in the image, or set conf_dir of the CRI plugin in config.toml to one that can be written to. no space left on device: raise fs.inotify.max_user_watches; too many open files: fs.inotify.max_user_instances",
    links: ["https://github.com/containerd/containerd/issues/9139"],
  },
  {
    id: "cri-version-unspoken",
    by: "containerd",
    summary:
      "the kubelet is of a release before 1.10 and speaks the CRI of that time, which the runtime no longer does",
    texts: ["RuntimeService", "ImageService"].flatMap((service) => [
      `unknown service runtime.${service}`,
      `rpc error: code = Unimplemented desc = unknown service runtime.${service}`,
    ]),
    evidence: "reported",
    fix:
      "install a kubelet of the cluster's release, or the runtime of that time: the services' names got their version (runtime.v1alpha2) with Kubernetes 1.10",
    links: ["https://github.com/containerd/cri/issues/619"],
  },
  {
    id: "daemon-not-running",
    by: "kubelet",
    summary: "nothing answers on the socket of the runtime: containerd, CRI-O or cri-dockerd",
    texts: [
      ...["dialing open", "dialing: open"].map((call) =>
        `connection error: desc = transport: Error while ${call} //./pipe/containerd-containerd: The system cannot find the file specified.`
      ),
      ...SOCKETS.flatMap((socket) =>
        ABSENT.flatMap((errno) => [
          `connection error: desc = transport: Error while dialing: dial unix <path>${socket}: connect: ${errno}`,
          `connection error: desc = transport: Error while dialing dial unix <path>${socket}: connect: ${errno}`,
        ])
      ),
      ...SOCKETS.map((socket) => `failed to dial <path>${socket}: context deadline exceeded`),
      ...ABSENT.map((errno) => `dial unix <path>containerd.sock: connect: ${errno}`),
      "dial unix <path>containerd.sock: i/o timeout",
      "dial unix://<path>containerd.sock: timeout",
      "transport: Error while dialing: dial unix://<path>containerd.sock: timeout",
      "connection error: desc = transport: Error while dialing: dial unix://<path>containerd.sock: timeout",
      "transport: Error while dialing dial unix: missing address",
      "transport: Error while dialing: dial unix: missing address",
      "connect endpoint <name>, make sure you are running as root and the endpoint has been started: context deadline exceeded",
      ...ABSENT.flatMap((errno) => [
        `cannot access containerd socket <path>: ${errno}`,
        `cannot access containerd socket <path> (hint: try running with \`--address <path>\` to connect to Docker-managed containerd): ${errno}`,
      ]),
      "failed to connect: failed to connect: context deadline exceeded",
      "failed to connect: failed to connect, make sure you are running as root and the runtime has been started: context deadline exceeded",
    ],
    evidence: "reported",
    behind: ["panic: ", "failed to get sandbox runtime", "failed to start daemon: ", "[ERROR ImagePull]"],
    // What k3s prints of its own at each start.
    passed: ["Waiting for containerd startup"],
    fix: "systemctl status containerd (crio; cri-docker.socket, which needs Docker to run) and its log: start it, or " +
      "correct its configuration; k3s, RKE2, k0s and MicroK8s run one of their own: read their log. The kubelet's " +
      "containerRuntimeEndpoint and kubeadm's criSocket have to name the runtime that is installed. Run crictl and " +
      "ctr as root with its address (--runtime-endpoint, --address); a rootless nerdctl: " +
      "containerd-rootless-setuptool.sh install. minikube: update it; minikube logs; then minikube delete and " +
      "start, which loses that cluster; driver none needs cri-dockerd and crictl",
    links: ["https://kubernetes.io/docs/setup/production-environment/container-runtimes/"],
  },
  {
    id: "kubelet-runtime-down",
    by: "kubelet",
    summary:
      "the kubelet gets no answer from the container runtime for a while: it has stopped, hangs, or is overloaded",
    texts: [
      "container runtime is down",
      "[container runtime is down, <any>",
      // Kubelets up to 1.14.
      "skipping pod synchronization - [container runtime is down]",
      "skipping pod synchronization - [container runtime is down <any>",
      "container runtime is not up",
      // Kubelets up to 1.3.
      "Skipping pod synchronization, container runtime is not up.",
    ],
    evidence: "source",
    behind: "all",
    // So it is at each start, before the runtime was asked for the first time.
    passed: ["pleg was last seen active 2562047h47m"],
    fix:
      "systemctl status containerd (or crio), crictl info and the runtime's log at that time: a daemon that runs but does not answer waits for a shim, a disk or very many containers (see the load, /proc/pressure, and ended containers that nothing removes). Restarting containerd or CRI-O ends no container",
    links: ["https://github.com/containerd/containerd/issues/12138"],
  },
  {
    id: "kubeadm-socket-of-another-runtime",
    by: "cluster",
    summary: "kubeadm pulls images through the socket of a runtime that the node does not run (any more)",
    texts: withOneOf(
      ["crio.sock", "cri-dockerd.sock", "dockershim.sock", "containerd.sock"],
      (socket) =>
        ABSENT.flatMap((errno) => [
          `dial unix <path>${socket}: connect: ${errno}`,
          `connection error: desc = transport: Error while dialing: dial unix <path>${socket}: connect: ${errno}`,
          `connection error: desc = transport: Error while dialing dial unix <path>${socket}: connect: ${errno}`,
        ]),
    ),
    evidence: "reported",
    anywhere: ["[ERROR ImagePull]"],
    fix:
      "if the socket is the right one, start its runtime (systemctl start crio, cri-docker or containerd). Else kubeadm has it from its option or from the cluster: kubeadm init and join with --cri-socket unix:///run/containerd/containerd.sock; " +
      "for an upgrade kubectl annotate node NAME --overwrite kubeadm.alpha.kubernetes.io/cri-socket=unix:///run/containerd/containerd.sock, and from 1.34 on containerRuntimeEndpoint of /var/lib/kubelet/instance-config.yaml",
    links: ["https://github.com/kubernetes/kubeadm/issues/2870"],
  },
  {
    id: "containerd-service-missing",
    by: "containerd",
    summary:
      "a client (Docker, nerdctl, ctr, BuildKit) asks containerd for a service that this containerd does not have: their releases do not fit, or one of its plugins did not load",
    texts: [
      "unknown service containerd.services.<name>.v1.<name>: not implemented",
      "unknown service containerd.services.<name>.v1.<name>",
      "rpc error: code = Unimplemented desc = unknown service containerd.services.<name>.v1.<name>",
      "unknown service containerd.runtime.sandbox.v1.<name>: not implemented",
      "unknown method <name> for service containerd.services.<name>.v1.<name>: not implemented",
      "unknown method <name> for service containerd.services.<name>.v1.<name>",
    ],
    evidence: "reported",
    fix:
      "restart containerd after its upgrade, then the client; compare docker version (or nerdctl version, ctr version) with containerd --version and install releases that fit; ctr plugins ls shows plugins that failed, " +
      "and containerd's log says why",
    links: ["https://github.com/kubernetes/kubernetes/issues/85740"],
  },
  {
    id: "daemon-proc-denied",
    by: "containerd",
    summary: "containerd may not look at its own process in /proc: AppArmor or SELinux confines it",
    texts: ["stat /proc/<pid>/ns/pid: permission denied"],
    evidence: "reported",
    fix:
      "look for denials of containerd in the kernel's log (dmesg, ausearch -m avc): allow in that AppArmor profile what was denied (aa-logprof; aa-complain, which enforces nothing, only to find it out), or install container-selinux and run restorecon on containerd, and restart it",
    links: ["https://github.com/kubernetes/kubeadm/issues/3092"],
  },
  {
    id: "endpoint-denied",
    by: "kubelet",
    summary: "a client may not connect to the runtime's socket",
    texts: [
      ...SOCKETS.flatMap((socket) => [
        `connection error: desc = transport: Error while dialing: dial unix <path>${socket}: connect: permission denied`,
        `connection error: desc = transport: Error while dialing dial unix <path>${socket}: connect: permission denied`,
      ]),
      "dial unix <path>containerd.sock: connect: permission denied",
      "cannot access containerd socket <path>: permission denied",
      "cannot access containerd socket <path> (hint: try running with `--address <path>` to connect to Docker-managed containerd): permission denied",
    ],
    evidence: "reported",
    fix:
      "run crictl, ctr or the client as root: the socket is root's; if it is root already, look for denials of SELinux",
    links: ["https://github.com/kubernetes-sigs/cri-tools/issues/1049"],
  },
  {
    id: "endpoint-dockershim",
    by: "kubelet",
    summary: "a client connects to dockershim's socket, which ended with Kubernetes 1.24: older releases of crictl " +
      "try it first",
    texts: [
      ...ABSENT.flatMap((errno) => [
        `transport: Error while dialing: dial unix /var/run/dockershim.sock: connect: ${errno}`,
        `transport: Error while dialing dial unix /var/run/dockershim.sock: connect: ${errno}`,
      ]),
      "connect endpoint unix:///var/run/dockershim.sock, make sure you are running as root and the endpoint has been started: context deadline exceeded",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "harmless where crictl goes on: it tries its defaults one by one. To end it set the endpoint to unix:///run/containerd/containerd.sock (k3s, RKE2: /run/k3s/containerd/containerd.sock, CRI-O: /run/crio/crio.sock, Docker: /run/cri-dockerd.sock with cri-dockerd): runtime-endpoint in /etc/crictl.yaml (crictl config --set runtime-endpoint=…), containerRuntimeEndpoint of the kubelet, criSocket of kubeadm (--cri-socket; kubectl annotate node NODE --overwrite kubeadm.alpha.kubernetes.io/cri-socket=… after a change of the runtime); other tools and charts have a value for the socket",
    links: ["https://github.com/kubernetes-sigs/cri-tools/issues/1089"],
  },
  {
    id: "database-locked",
    by: "containerd",
    summary: "containerd waits for its database, which another containerd with the same root directory has open",
    texts: ["waiting for response from boltdb open"],
    evidence: "source",
    fix:
      "end the other daemon (ps -ef): an earlier one that did not stop, or the distribution's beside that of k3s, k0s or " +
      "MicroK8s; give each its own root",
    links: ["https://github.com/k0sproject/k0s/issues/3822"],
  },
  {
    id: "database-damaged",
    by: "containerd",
    summary: "a database of containerd, or of dockerd, is damaged, for instance by a power cut or a full disk",
    texts: [
      "panic: assertion failed: Page expected to be: <number>, but self identifies as <number>",
      "panic: freepages: failed to get all reachable pages (<words>)",
      "panic: freepages: failed to get all reachable pages (<any>",
      "panic: page <number> already freed",
      "panic: invalid page type: <any>",
      "panic: invalid page type: <number>: <number>",
      "panic: invalid freelist page: <number>, page type is <words>",
      "panic: freelist pgid (<number>) above high water mark (<number>)",
      "panic: misplaced bucket header: <any>",
      "panic: root bucket pgid (<number>) above high water mark (<number>)",
      "panic: pgid (<number>) above high water mark (<number>)",
      "invalid database",
      "database isn't correctly mapped",
      "file size too small <number>",
      // The stack of a panic names the database's library.
      "github.com/containerd/containerd/vendor/go.etcd.io/bbolt.<any>",
    ],
    evidence: "reported",
    needs: ["containerd", "dockerd[", "failed to load plugin"],
    fix:
      "the stack in the log names whose file it is. containerd: stop it and all containers, move io.containerd.metadata.v1.bolt and " +
      "io.containerd.snapshotter.v1.overlayfs away together, and start: images and what containers wrote are lost, pods come again. " +
      "dockerd: stop it and move the file below /var/lib/docker away: buildkit/*.db is the build cache; without " +
      "network/files/local-kv.db networks, without volumes/metadata.db drivers and options of volumes have to be created again",
    links: ["https://github.com/containerd/containerd/issues/9929"],
  },
  {
    id: "config-key-ignored",
    by: "containerd",
    summary: "containerd ignores a key of config.toml that it does not know, and takes its default",
    texts: ["Ignoring unknown key in TOML for plugin", "Ignoring unknown key in TOML"],
    evidence: "source",
    anywhere: ["in TOML", "containerd"],
    behind: "all",
    fix: "write the key where this release has it: in files of version 3 the tables of runtimes are below " +
      "plugins.'io.containerd.cri.v1.runtime'; containerd config migrate shows it",
    links: ["https://github.com/containerd/runwasi/issues/1002"],
  },
  {
    id: "endpoint-ambiguous",
    by: "kubelet",
    summary: "kubeadm finds several runtimes on the node",
    texts: ["Found multiple CRI endpoints on the host. Please define which one do you wish to use"],
    evidence: "source",
    fix: "name one: --cri-socket unix:///run/containerd/containerd.sock, or criSocket of kubeadm's configuration",
    links: ["https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/create-cluster-kubeadm/"],
  },
  {
    id: "containerd-client-missing",
    by: "kubelet",
    summary:
      "a script or command finds no ctr or nerdctl on the node: containerd is not installed there, or its clients are not",
    texts: ["ctr", "nerdctl"].flatMap(notFound),
    evidence: "reported",
    fix:
      "install containerd on that node before the script runs (apt or dnf install containerd.io; ctr comes with it, nerdctl has archives of its own), or call it by its path: /usr/local/bin is often not in the PATH of sudo. k3s, RKE2 and MicroK8s have their own: k3s ctr, /var/lib/rancher/rke2/bin/ctr -a /run/k3s/containerd/containerd.sock, microk8s ctr",
    links: ["https://github.com/containerd/containerd/blob/v2.1.0/docs/getting-started.md"],
  },
  {
    id: "crictl-missing",
    by: "kubelet",
    summary: "kubeadm or minikube does not find crictl on the node",
    texts: [
      'exec: "crictl": executable file not found in $PATH',
      "crictl not found in system path",
      ...notFound("crictl"),
    ],
    evidence: "source",
    fix:
      "install cri-tools, and see that crictl is in the PATH of root, which sudo takes from secure_path: /usr/bin has it always, /usr/local/bin often not",
    links: ["https://github.com/kubernetes-sigs/cri-tools"],
  },
];
