/**
 * Services of a node that do not start: CRI-O, cri-dockerd, what distributions add; and programs that register with the kubelet.
 *
 * @module
 */

import { withOneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const CRIO = "https://github.com/cri-o/cri-o";
const DOCKERD = "https://github.com/Mirantis/cri-dockerd";
const ROOTS: readonly string[] = ["root", "runtime", "image", "network", "api", "NRI", "stats", "checkpoint/restore"];
const MONITOR: readonly string[] = [
  "cgroupfs manager conmon cgroup should be 'pod' or empty",
  "cgroupfs manager conmon cgroup should be 'pod' or empty, but got: '<words>'",
  "conmon cgroup should be 'pod' or a systemd slice",
];

/** What CRI-O prints before what it refuses of its runtime's part, from release to release. */
const RUNTIME_STEPS: readonly string[] = [
  "",
  "config validation: ",
  "conmon validation: ",
  "pinns validation: ",
  "runtime validation: ",
  ...["library config validation: runtime config: ", "runtime config: ", "validating runtime config: "].flatMap((
    step,
  ) => ["", "conmon validation: ", "pinns validation: ", "runtime validation: "].map((part) => `${step}${part}`)),
  "validating runtime config: monitor fields translation: failed to translate monitor fields for runtime <name>: ",
];

/** Keys of CRI-O's configuration that name directories, as it refuses them. */
const CRIO_DIRECTORIES: readonly string[] = [
  "hooks_dir",
  "hooks_dir entry",
  "plugin_dir entry",
  "plugin_dirs entry",
  "network_dir",
  "namespaces_dir",
  "namespaces sub-dir",
  "container_exits_dir",
  "container_attach_socket_dir",
  "log_dir",
];

/** Programs that services of a node start, beside containerd. */
const PROGRAMS: readonly string[] = [
  "kubelet",
  "cri-dockerd",
  "dockerd",
  "crio",
  "k3s",
  "rke2",
  "containerd",
  "buildkitd",
  "incusd",
  "lxd",
  "podman",
  "docker",
  "docker-compose",
  "podman-compose",
  "nerdctl",
];

/** Units of a control plane that was set up by hand. */
const CONTROL_PLANE: readonly string[] = [
  ...["apiserver", "controller-manager", "scheduler", "proxy"].map((name) => `kube-${name}`),
  "etcd",
];

/** The units of those programs. */
const UNITS: readonly string[] = [
  "kubelet",
  "cri-docker",
  "docker",
  "crio",
  "k3s",
  "k3s-agent",
  "rke2-server",
  "rke2-agent",
  "podman",
  "containerd",
  "buildkit",
  "incus",
  "lxd",
  "lxc",
  "lxcfs",
];

/** Container runtimes that do not start. */
const RUNTIMES: readonly DaemonRule[] = [
  {
    id: "crio-conmon-cgroup",
    by: "containerd",
    summary: "CRI-O does not start: its cgroup manager and the cgroup of its monitor do not fit",
    texts: [
      ...MONITOR,
      ...MONITOR.flatMap((error) => [
        `validating runtime config: ${error}`,
        `validating runtime config: runtime validation: ${error}`,
        `validating runtime config: monitor fields translation: failed to translate monitor fields for runtime <name>: ${error}`,
      ]),
    ],
    evidence: "source",
    fix:
      "set conmon_cgroup (monitor_cgroup of a runtime's table) to pod where cgroup_manager is cgroupfs, to system.slice or pod where it is " +
      "systemd, in /etc/crio/crio.conf or crio.conf.d; the kubelet's cgroupDriver has to be the same",
    links: ["https://kubernetes.io/docs/setup/production-environment/container-runtimes/#cri-o"],
  },
  {
    id: "crio-runtime-path",
    by: "containerd",
    summary: "CRI-O does not start: a program that its configuration names does not exist",
    texts: [
      "invalid runtime_path for runtime '<name>': stat <path>: <errno>",
      "runtime validation: invalid runtime_path for runtime '<name>': stat <path>: <errno>",
      "validating runtime config: runtime validation: invalid runtime_path for runtime '<name>': stat <path>: <errno>",
      ...["conmon", "pinns", "runtime_path", "monitor_path"].flatMap((name) =>
        RUNTIME_STEPS.map((step) => `${step}invalid ${name} path: stat <path>: <errno>`)
      ),
      ...withOneOf(["runc", "crun", "conmon", "conmonrs", "pinns"], (name) => [
        ...RUNTIME_STEPS.filter((step) => step !== "").flatMap((step) => [
          `${step}${name} not found in $PATH: <any>`,
          `${step}${name} not found in $PATH: exec: "${name}": executable file not found in $PATH`,
          `${step}exec: "${name}": executable file not found in $PATH`,
        ]),
        `failed to translate monitor fields for runtime <name>: ${name} not found in $PATH: <any>`,
        `failed to translate monitor fields for runtime <name>: exec: "${name}": executable file not found in $PATH`,
      ]),
    ],
    evidence: "source",
    fix:
      "install the program (conmon, crun or runc), or correct conmon, monitor_path and runtime_path in /etc/crio/crio.conf and " +
      "crio.conf.d (which conmon; an empty value takes it from PATH: packages put it into /usr/bin, /usr/libexec/crio or /usr/libexec/podman), then restart crio; remove the table of a runtime that the node does not have",
    links: [`${CRIO}/issues/4621`, `${CRIO}/blob/v1.33.0/docs/crio.conf.5.md`],
  },
  {
    id: "crio-directory",
    by: "containerd",
    summary: "CRI-O does not start: a directory that its configuration names does not exist, or cannot be made",
    texts: [
      ...withOneOf(CRIO_DIRECTORIES, (name) => [
        `invalid ${name}: stat <path>: <errno>`,
        `invalid ${name}: mkdir <path>: <errno>`,
        `invalid ${name}: <path>: <any>`,
        `invalid ${name}: <path> is not a directory`,
      ]),
      "cannot create network_dir: <path>: mkdir <path>: <errno>",
    ],
    evidence: "source",
    anywhere: ["crio", "cri-o", ...CRIO_DIRECTORIES.filter((name) => name !== "log_dir")],
    fix:
      "make the directory that the message names (mkdir -p; hooks_dir: /usr/share/containers/oci/hooks.d and /etc/containers/oci/hooks.d are optional), or remove or correct that key in /etc/crio/crio.conf and crio.conf.d, then restart crio. On a root that is read-only (Fedora CoreOS, RHCOS) choose one below /etc or /var: /opt is a link to /var/opt; permission denied: a label of SELinux (restorecon -R)",
    links: ["https://github.com/okd-project/okd/issues/51", `${CRIO}/blob/v1.33.0/docs/crio.conf.5.md`],
  },
  {
    id: "crio-already-running",
    by: "containerd",
    summary: "CRI-O does not start: another CRI-O answers on its socket",
    texts: ["", "validating api config: "].map((step) => `${step}already existing connection on <path>`),
    evidence: "source",
    anywhere: ["crio", "cri-o"],
    fix:
      "systemctl status crio and ps -C crio: it runs already, for instance as a service beside one that was started by hand: stop one of them. Two on one node need a listen, root, runroot and a metrics_socket of their own in crio.conf",
    links: [`${CRIO}/blob/v1.33.0/docs/crio.conf.5.md`],
  },
  {
    id: "crio-config",
    by: "containerd",
    summary: "CRI-O does not start: it refuses its configuration or that of its storage",
    texts: [
      ...ROOTS.map((part) => `validating ${part} config: <any>`),
      ...["monitor fields translation", "runtime validation", "pinns validation", "unable to update cgroup manager"]
        .map(
          (step) => `validating runtime config: ${step}: <any>`,
        ),
      "runroot must be set",
      "workloads validation: <any>",
      "invalid cgroup manager: <words>",
      "--separate-pull-cgroup is supported only with systemd",
      "conmon version output too short: expected three fields, got <number> in <any>",
      "can't create HostPortManager: no support for iptables (<any>) or nftables (<any>)",
      "update config from drop-in file: <any>",
      "update config from single file: <any>",
      "update config from path: <any>",
      "no storage root specified",
      "default_runtime set to <name>, but no runtime entry table [crio.runtime.runtimes.<words>] was found",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "correct what the message's last words name in /etc/crio/crio.conf and /etc/crio/crio.conf.d; runroot and the storage root " +
      "come from there or from /etc/containers/storage.conf. crio config --default prints a valid file",
    links: [`${CRIO}/blob/v1.33.0/docs/crio.conf.5.md`],
  },
  {
    id: "cri-dockerd-network-plugin",
    by: "containerd",
    summary: "cri-dockerd does not start: --network-plugin names no kind of plugin that it has",
    texts: ["didn't find compatible CNI plugin with given settings <any>"],
    evidence: "reported",
    fix: "set --network-plugin=cni, whatever the network's name is: the files in /etc/cni/net.d say the rest",
    links: [`${DOCKERD}/issues/42`],
  },
  {
    id: "service-flag-unknown",
    by: "kubelet",
    summary: "a service of the node does not start: a flag that this release does not know",
    texts: ["unknown flag: --<words>"],
    evidence: "reported",
    needs: ["server.go:", "cri-dockerd", "kubelet[", "kubelite[", "edgecore[", "dockerd["],
    fix:
      "remove or correct the flag in the service's unit or its files of arguments (systemctl cat; kubeadm-flags.env, of MicroK8s " +
      "/var/snap/microk8s/current/args): it is misspelled, or of another release",
    links: [`${DOCKERD}/pull/11`, "https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/"],
  },
  {
    id: "service-not-executable",
    by: "shim",
    summary: "systemd cannot execute the program of a service of the node: it is missing, not executable, or denied",
    texts: [
      ...PROGRAMS.map((program) => `ExecStart=<path>/${program} <any> (code=exited, status=203/EXEC)`),
      ...withOneOf([...UNITS, ...CONTROL_PLANE], (unit) => [
        `${unit}.service: Main process exited, code=exited, status=203/EXEC`,
        `${unit}.service: Failed at step EXEC spawning <path>: <errno>`,
        `${unit}.service: Failed to locate executable <path>: <errno>`,
        `${unit}.service: Failed to locate executable <words>: No such file or directory`,
        `${unit}.service: Failed at step EXEC spawning <words>: No such file or directory`,
      ]),
      // A unit of somebody's own that runs a container.
      ...["podman", "docker", "docker-compose", "podman-compose", "nerdctl"].flatMap((program) => [
        `Failed to locate executable <path>/${program}: No such file or directory`,
        `Failed at step EXEC spawning <path>/${program}: <errno>`,
      ]),
    ],
    evidence: "reported",
    fix:
      "compare ExecStart of systemctl cat with where the program is: install it there or correct the path, and chmod +x; a name without its directory is looked for in systemd's own path alone, which NixOS and Homebrew do not use: write the whole path (systemctl edit, systemctl --user edit). A copy of the unit in /etc/systemd/system hides the one of a package that has moved its program: remove it (systemctl revert NAME). A binary for " +
      "another CPU (file) or a label of SELinux (restorecon -v) gives the same",
    links: [`${DOCKERD}/issues/247`, "https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html"],
  },
  {
    id: "service-environment-missing",
    by: "shim",
    summary: "systemd does not start a service of the node: a file or directory that its unit names is missing",
    texts: withOneOf(UNITS, (unit) => [
      `${unit}.service failed to run 'start' task: No such file or directory`,
      `${unit}.service: Failed to run 'start' task: No such file or directory`,
      `${unit}.service: Failed to load environment files: <errno>`,
    ]),
    evidence: "source",
    fix:
      "systemctl cat UNIT shows EnvironmentFile= (of flannel: /run/flannel/subnet.env or docker, which its service has to write first; order the unit after it) and WorkingDirectory=: create what is missing, or change the line with systemctl edit UNIT (a - before the path makes a file optional), then systemctl daemon-reload and start it",
    links: ["https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html"],
  },
  {
    id: "engine-service-failed",
    by: "containerd",
    summary: "systemd could not start the service of the engine, and its log has the cause",
    texts: withOneOf([
      "containerd",
      "docker",
      "crio",
      "cri-docker",
      "kubelet",
      "k3s",
      "k3s-agent",
      "rke2-server",
      "rke2-agent",
      "podman",
      "buildkit",
    ], (name) => [
      `Job for ${name}.service failed because the control process exited with error code.`,
      `Job for ${name}.service failed because a timeout was exceeded.`,
      `Job for ${name}.service failed because a fatal signal was delivered to the control process.`,
    ]),
    evidence: "reported",
    behind: "all",
    fix:
      "read the service's own last lines: journalctl -u NAME -b --no-pager | tail -n 50, or run the command of its ExecStart by hand; ask again with them",
    links: ["https://github.com/cri-o/cri-o/issues/1767"],
  },
  {
    id: "docker-service-failed",
    refines: "engine-service-failed",
    by: "containerd",
    summary: "dockerd ended at its start; systemd only reports it, and the service's log has the cause",
    texts: [
      "the control process exited with error code",
      "a timeout was exceeded",
      "a fatal signal was delivered to the control process",
    ].flatMap((why) => ["", "."].map((end) => `Job for docker.service failed because ${why}${end}`)),
    evidence: "reported",
    behind: "all",
    fix:
      'sudo journalctl -u docker -b --no-pager | tail -n 50 has the line (failed to start daemon: …): ask again with it. Usual: /etc/docker/daemon.json is no valid JSON or repeats a flag of the unit; a kernel that was updated without a reboot, so that modules of overlay or iptables are missing; containerd does not run; iptables; a full disk. "Start request repeated too quickly": systemctl reset-failed docker first. Do not delete /var/lib/docker: it has all images, containers and volumes',
    links: ["https://docs.docker.com/engine/daemon/troubleshoot/", "https://github.com/docker/for-linux/issues/162"],
  },
  {
    id: "talos-containerd",
    by: "containerd",
    summary: "the containerd of Talos, for the system or for pods (cri), does not start; its own log says why",
    texts: [
      "Error running Process([/bin/containerd <any>]), going to restart forever: sandbox namespace not available yet",
      "Error running Process([/bin/containerd <any>]), going to restart forever: <any>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "sandbox namespace not available yet passes by itself, once etcd and networkd run; else talosctl logs containerd (talosctl logs cri for the one of the pods) and talosctl dmesg: a patch of machine.files for /etc/cri/conf.d/20-customization.part that is of another version or no TOML, a damaged database or a full EPHEMERAL partition. talosctl reset --system-labels-to-wipe EPHEMERAL makes the latter anew, but deletes images, pods' data and of a control plane also etcd's",
    links: ["https://www.talos.dev/latest/talos-guides/configuration/containerd/"],
  },
  {
    id: "kind-node-failed",
    by: "shim",
    summary:
      "kubeadm did not set up the node of a kind cluster; what it printed, or the kubelet in that node, has the cause",
    texts: ["init", "join"].flatMap((verb) => [
      `failed to ${verb} node with kubeadm: command "<any>" failed with error: exit status <number>`,
      `failed to create cluster: failed to ${verb} node with kubeadm: command "<any>" failed with error: exit status <number>`,
      `failed to ${verb} node with kubeadm: exit status <number>`,
      `failed to create cluster: failed to ${verb} node with kubeadm: <any>`,
    ]),
    evidence: "reported",
    behind: "all",
    fix:
      "run kind create cluster --retain, then kind export logs and read kubelet.log and containerd.log of the node: cgroup v1 with a new Kubernetes, too little memory or disk, fs.inotify limits, a proxy, a cluster's name with an underscore, an image of another kind release",
    links: ["https://kind.sigs.k8s.io/docs/user/known-issues/", "https://github.com/kubernetes-sigs/kind/issues/1437"],
  },
  {
    id: "kind-too-old",
    by: "shim",
    summary:
      "kind is older than the node image: it does not know the version of the configuration of the containerd in it",
    texts: ["unknown containerd config version: <number> (supported versions: <any>)"],
    evidence: "reported",
    fix:
      "update kind, and use a node image of its release (kind's release notes list them), or build one with kind build node-image",
    links: ["https://github.com/kubernetes-sigs/kind/releases"],
  },
  {
    id: "kind-node-ended",
    by: "shim",
    summary: "the container that is the node of kind or minikube has ended right after its start",
    texts: [
      'failed to get file: command "docker exec --privileged <name> cat /kind/version" failed with error: exit status <number>',
      'failed to get kubernetes version from node: failed to get file: command "docker exec --privileged <name> cat /kind/version" failed with error: exit status <number>',
      'failed to get file: command "podman exec --privileged <name> cat /kind/version" failed with error: exit status <number>',
    ],
    evidence: "reported",
    fix:
      "run kind create cluster --retain and docker logs of the node: its entry point's last line names the cause (an image for " +
      "another CPU, cgroups, a file system that systemd cannot use)",
    links: ["https://kind.sigs.k8s.io/docs/user/known-issues/"],
  },
  {
    id: "kind-node-unread",
    by: "shim",
    summary: "kind gets no output of a command in its node: the Docker or Podman client in use does not bring it",
    texts: [
      "failed to get kubernetes version from node: file should only be one line, got 0 lines",
      "file should only be one line, got 0 lines",
    ],
    evidence: "reported",
    needs: ["node", "kind"],
    fix:
      "run kind create cluster --retain, then docker exec NODE cat /kind/version: if that prints the version, the output is lost only now and then, so try again with fewer nodes at a time; if it prints nothing, look whether the node runs (docker ps -a, docker logs NODE), and use the engine's own, newest client " +
      "(docker context ls, which docker). Rancher Desktop in WSL: update it, or run kind in Windows itself",
    links: ["https://github.com/rancher-sandbox/rancher-desktop/issues/5604"],
  },
  {
    id: "kind-command-failed",
    by: "shim",
    summary:
      "a command that kind runs, of the engine or in its node, has failed; what it printed, behind Command Output, has the cause",
    texts: [
      ...[
        "failed to ensure <docker|podman|nerdctl> network",
        "failed to pull image <image>",
        "failed to list nodes",
        "failed to list clusters",
        "failed to get <docker|podman|nerdctl> info",
        "failed to delete nodes",
        "failed to read logs",
        "failed to load image",
        "failed to detect containerd snapshotter",
        "failed to copy kubeadm config to node",
        "failed to restart containerd after patching config",
        "failed to apply overlay network",
        "failed to add default storage class",
        "failed to remove control plane taint",
      ].flatMap((step) => [
        `${step}: command "<any>" failed with error: exit status <number>`,
        `failed to create cluster: ${step}: command "<any>" failed with error: exit status <number>`,
      ]),
      'failed to create cluster: command "<any>" failed with error: exit status <number>',
    ],
    evidence: "source",
    behind: "all",
    anywhere: ["ERROR: failed to", "failed to create cluster"],
    fix:
      "read the lines behind Command Output, or run the command by hand. docker network create, docker ps: the engine itself (docker info, KIND_EXPERIMENTAL_PROVIDER); docker pull: proxy, name server, disk; kubectl in the node (taint, overlay network, storage class): its API server ended, mostly for too little memory, a slow disk or fs.inotify limits: kind create cluster --retain, kind export logs; " +
      "images import: save one platform (docker save --platform linux/amd64) and kind load image-archive",
    links: ["https://kind.sigs.k8s.io/docs/user/known-issues/"],
  },
  {
    id: "cluster-name-taken",
    by: "shim",
    summary: "kind or k3d already has a cluster of that name, perhaps one that is stopped or was made only in part",
    texts: [
      'node(s) already exist for a cluster with the name "<name>"',
      'failed to create cluster: node(s) already exist for a cluster with the name "<name>"',
      "Failed to create cluster '<name>' because a cluster with that name already exists",
    ],
    evidence: "source",
    fix:
      "kind get clusters, k3d cluster list, docker ps -a: use the one that is there (k3d cluster start NAME; of kind docker start NAME-control-plane), make another one (kind create cluster --name NAME), or remove it: kind delete cluster --name NAME, k3d cluster delete NAME, which deletes all that runs and is stored in it",
    links: ["https://kind.sigs.k8s.io/docs/user/quick-start/", "https://k3d.io/stable/usage/commands/"],
  },
  {
    id: "kind-cluster-unseen",
    by: "shim",
    summary:
      "kind finds no node of a cluster of that name: it has another name, or was made by another engine, context or user",
    texts: [
      'no nodes found for cluster "<name>"',
      "could not locate any control plane nodes for cluster named '<name>'. Use the --name option to select a different cluster",
    ],
    evidence: "source",
    anywhere: [
      "kind load",
      "kind get",
      "kind export",
      "kind delete",
      "kind create",
      "kind v",
      "ERROR: no nodes",
      "--name option",
    ],
    fix:
      "kind get clusters, then --name NAME (or KIND_CLUSTER_NAME). None: it belongs to another engine: the same KIND_EXPERIMENTAL_PROVIDER, DOCKER_HOST or docker context, with or without sudo, as when it was created; docker ps -a --filter label=io.x-k8s.kind.cluster. In CI the cluster has to be made in the same job",
    links: ["https://kind.sigs.k8s.io/docs/user/quick-start/"],
  },
  {
    id: "kind-image-absent",
    by: "shim",
    summary: "kind load takes an image from the engine's own images, and there is none of that name and tag",
    texts: ['image: "<image>" not present locally', 'ERROR: image: "<image>" not present locally'],
    evidence: "source",
    fix:
      "docker images shows name and tag; docker pull or docker build -t NAME:TAG first. Built by buildx: --load. With Podman the name has localhost/ before it, or take podman save -o FILE and kind load image-archive FILE; rootful and rootless engines have images of their own",
    links: ["https://kind.sigs.k8s.io/docs/user/quick-start/#loading-an-image-into-your-cluster"],
  },
  {
    id: "kind-kubeconfig-locked",
    by: "shim",
    summary:
      "kind or kubectl cannot write the kubeconfig: another one writes it now, one that was ended left its lock, or the directory cannot be written",
    texts: ["file exists", "permission denied", "read-only file system"].flatMap((errno) => [
      `failed to lock config file: open <path>.lock: ${errno}`,
      `failed to create cluster: failed to lock config file: open <path>.lock: ${errno}`,
      // Of kubectl config.
      `error: open <path>/.kube/config.lock: ${errno}`,
    ]),
    evidence: "source",
    fix:
      "file exists: if no kind, kubectl or CI job of yours runs, remove that .lock file, and run kind export kubeconfig --name NAME: the cluster itself is up. Permission denied: ~/.kube belongs to root after sudo: sudo chown -R $USER ~/.kube. Read-only, or several jobs at once: KUBECONFIG=FILE, or kind create cluster --kubeconfig FILE",
    links: ["https://kind.sigs.k8s.io/docs/user/quick-start/"],
  },
  {
    id: "eks-sandbox-image",
    by: "containerd",
    summary: "the node of EKS cannot fetch its pause image at boot, so its kubelet does not start",
    texts: [
      "Unable to locate credentials. You can configure credentials by running aws configure",
      "Failed to start pull sandbox image defined in containerd config.toml",
      "Failed to start sandbox-image.service",
      "sandbox-image.service: Main process exited, code=exited, status=<any>",
      "sandbox-image.service: Failed with result 'exit-code'",
    ],
    evidence: "reported",
    needs: ["pull-sandbox-image", "sandbox image", "sandbox-image"],
    fix:
      "read journalctl -u sandbox-image: the node needs its instance role with AmazonEC2ContainerRegistryReadOnly, its metadata service " +
      "(hop limit, IMDSv2), and a way to ECR, S3 and STS (NAT or VPC endpoints). Then systemctl restart sandbox-image kubelet; newer AMIs try again",
    links: [
      "https://github.com/awslabs/amazon-eks-ami/issues/1034",
      "https://github.com/awslabs/amazon-eks-ami/issues/990",
    ],
  },
];

/** nodeadm of Amazon's images. */
const NODEADM: readonly DaemonRule[] = [
  {
    id: "nodeadm-sandbox-image",
    by: "containerd",
    summary:
      "nodeadm does not find the pause image in containerd's configuration, which is of a release that it does not read",
    texts: ["sandbox image could not be found in containerd config"],
    evidence: "reported",
    fix:
      "use a nodeadm that fits containerd (of EKS Hybrid Nodes 1.0.1 or newer; older ones read only the key sandbox_image with double quotation marks, not the files of version 3 of containerd 2), " +
      "or containerd 1.7; see what containerd config dump prints",
    links: ["https://github.com/aws/eks-hybrid/issues/286"],
  },
];

const SANDBOX_IMAGE =
  "failed to get sandbox image <image>: failed to pull image <image>: failed to pull and unpack image <image>: " +
  "failed to resolve reference <image>: ";

/** The pause image, which no pod's Secret is for. */
const PAUSE: readonly DaemonRule[] = [
  {
    id: "pause-image-credentials",
    by: "containerd",
    summary:
      "the registry of the pause image refuses containerd, which has no credentials for it: the kubelet's do not count",
    texts: [
      ...["401 <words>", "403 <words>"].flatMap((status) => [
        `${SANDBOX_IMAGE}pulling from host <host> failed with status code [manifests <words>]: ${status}`,
        `${SANDBOX_IMAGE}unexpected status from HEAD request to <registryUrl>: ${status}`,
      ]),
      `${SANDBOX_IMAGE}unexpected status from HEAD request to https://<account>.dkr.ecr.<region>.amazonaws.com/<name>: <401 Unauthorized|403 Forbidden>`,
      "failed to resolve reference <image>: pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials",
      "<amazonImage>: pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials",
      "<amazonImage>: pulling from host <name> failed with status code [<words> <name>]: <401 Unauthorized|403 Forbidden>",
      `${SANDBOX_IMAGE}pull access denied, repository does not exist or may require authorization: <any>`,
      `${SANDBOX_IMAGE}pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials`,
      `${SANDBOX_IMAGE}pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed`,
    ],
    evidence: "reported",
    anywhere: ["failed to get sandbox image"],
    isBeforeRuntime: true,
    fix:
      "bring the image back: on EKS systemctl restart sandbox-image, else crictl pull --creds. It was removed by the kubelet's garbage " +
      "collection or crictl rmi --prune: keep it with a containerd of 1.7.3 or newer, which pins it, and a kubelet whose " +
      "--pod-infra-container-image is the same. Or set sandbox_image to one without credentials, such as registry.k8s.io/pause:3.10",
    links: [
      "https://github.com/awslabs/amazon-eks-ami/issues/1597",
      "https://github.com/awslabs/amazon-eks-ami/issues/1425",
    ],
  },
];

const DIALED = "dial failed at socket <path>, err: failed to dial socket <path>, err: context deadline exceeded";

/** Programs that register with the kubelet, and what the node has to give to them. */
const PLUGINS: readonly DaemonRule[] = [
  {
    id: "device-plugin-unregistered",
    by: "kubelet",
    summary: "a device plugin cannot register with the kubelet, so the node does not offer its devices",
    texts: [
      "Could not register device plugin: <any>",
      "Could not register device plugin: context deadline exceeded",
      "Could not register device plugin: rpc error: code = Unimplemented desc = unknown service deviceplugin.Registration",
      "Could not contact Kubelet, retrying. Did you enable the device plugin feature gate?",
      "Registration failed: rpc error: code = Unknown desc = failed to dial device plugin: <any>",
      "failed to dial device plugin: context deadline exceeded",
      "failed to dial device plugin with socketPath <path>: failed to dial device plugin: context deadline exceeded",
      "failed to be registered at Kubelet: RegisterPlugin error -- <any>",
      "Make sure that the DevicePlugins feature gate is enabled and kubelet running",
      ...["connection refused", "no such file or directory", "permission denied"].flatMap((errno) => [
        `dial unix /var/lib/kubelet/device-plugins/kubelet.sock: connect: ${errno}`,
        `transport: Error while dialing dial unix /var/lib/kubelet/device-plugins/kubelet.sock: connect: ${errno}`,
        `transport: Error while dialing: dial unix /var/lib/kubelet/device-plugins/kubelet.sock: connect: ${errno}`,
      ]),
    ],
    evidence: "reported",
    fix:
      "check that the plugin's pod mounts the kubelet's own /var/lib/kubelet/device-plugins (MicroK8s, k0s and others have another root), " +
      "that the kubelet runs, and that plugin and kubelet are not years apart. A plugin that cannot be dialed ended or is slow: read its " +
      "log, delete its socket, restart its pod. Permission denied is SELinux: give the plugin a type of its own (seLinuxOptions); privileged: true takes all confinement from it",
    links: [
      "https://github.com/NVIDIA/k8s-device-plugin/issues/82",
      "https://github.com/ROCm/k8s-device-plugin/issues/31",
    ],
  },
  {
    id: "device-plugin-ended",
    by: "kubelet",
    summary: "a device plugin that had registered with the kubelet ended, so the node no longer offers its devices",
    texts: [
      "listAndWatch ended unexpectedly for device plugin",
      "listAndWatch ended unexpectedly for device plugin <name> with error <any>",
    ],
    evidence: "reported",
    fix:
      "look at the plugin's pod of that node: read kubectl logs --previous; after an update of the plugin, or a restart of the kubelet, the line is usual and the plugin registers anew",
    links: ["https://github.com/volcano-sh/devices/issues/59"],
  },
  {
    id: "kubelet-plugin-unregistered",
    by: "kubelet",
    summary: "a CSI driver or another plugin cannot register with the kubelet",
    texts: [
      "Kubelet plugin registration hasn't succeeded yet, file=<path> doesn't exist",
      "Registration process failed with error: <any>",
      "Registration process failed with error: RegisterPlugin error -- plugin registration failed with err: <any>",
      "RegisterPlugin error -- plugin registration failed with err: <any>",
      `RegisterPlugin error -- ${DIALED}`,
      "RegisterPlugin error -- dial failed at socket <path>, err: <any>",
      "RegisterPlugin error -- plugin validation failed with err: <any>",
      "RegisterPlugin error -- failed to get plugin info using RPC GetInfo at socket <path>, err: <any>",
    ],
    evidence: "reported",
    fix:
      "where the kubelet's root is not /var/lib/kubelet (MicroK8s, k0s), set the driver's kubelet directory. A socket in plugins_registry " +
      "that no program answers is a leftover: delete it. Else read the driver's own container: it has to give the node's name or id, and " +
      "may need the cloud's metadata",
    links: [
      "https://kubernetes-csi.github.io/docs/node-driver-registrar.html",
      "https://github.com/kubernetes-csi/node-driver-registrar/issues/206",
    ],
  },
  {
    id: "hami-pod-not-bound",
    by: "kubelet",
    summary:
      "the device plugin of a GPU-sharing project (HAMi, Volcano, gpu-manager, a cloud's) does not know the pod: that project's scheduler has not placed it, or its annotations do not fit",
    texts: [
      "Nvidia node mismatch for pod, pick up:<path> predicate: <path>",
      "Nvidia node mismatch for pod, pick up:<path> predicate: <path>, which is unexpected.",
      "Nvidia node mismatch for pod <words>(<words>), pick up:<path> predicate: <path>, which is unexpected.",
      ...[
        "no binding pod found on node <words>",
        "device number not matched",
        "device request not found",
        "no pending device allocation found",
        "no pending pod found on node",
        "no pending pod found on node <words>",
        "multiple Container Requests not supported",
        "empty id from pod annotation",
        "parse pod annotation error: <any>",
        // gpu-manager.
        "candidate pod not found for request <any>, allocation failed",
        "failed to find predicate idx for pod <words>",
        "predicate idx <words> invalid for pod <words>",
        "Nvidia node mismatch for pod <words>(<words>), pick up:<path> predicate: <path>",
      ]
        .flatMap((error) => [
          `Allocate failed due to rpc error: code = Unknown desc = ${error}, which is unexpected`,
          ...(error.endsWith("<any>") ? [] : [`Allocate failed due to rpc error: code = Unknown desc = ${error}`]),
        ]),
      "Allocate failed due to pod <words> container <words> unable to find GPU device allocation by scheduler, which is unexpected",
      "unable to find GPU device allocation by scheduler",
    ],
    evidence: "reported",
    fix:
      "let the project's own scheduler place the pod: no nodeName; HAMi: schedulerName: hami-scheduler, which its webhook vgpu.hami.io sets (kubectl logs of hami-scheduler shows when the API server " +
      "does not reach it; privileged containers are left out); Volcano: schedulerName: volcano; gpu-manager: gpu-admission as extender, and vcuda-core with vcuda-memory. Init containers and sidecars that request a GPU, or are injected behind it, are what many cannot do: take the request from them. Update " +
      "the plugin if it comes only where several pods start at once; then delete the pod",
    links: ["https://github.com/Project-HAMi/HAMi/issues/590", "https://github.com/Project-HAMi/HAMi/issues/654"],
  },
];

/** Services of a node, and programs that register with its kubelet. */
export const NODE_SERVICE_RULES: readonly DaemonRule[] = [...RUNTIMES, ...NODEADM, ...PAUSE, ...PLUGINS];
