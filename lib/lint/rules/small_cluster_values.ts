/**
 * Configurations, networks and disks with which kind, k3d, minikube and Talos do not make a node.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const KIND = "https://kind.sigs.k8s.io/docs";
const K3D = "https://k3d.io/stable/usage";
const MINIKUBE = "https://minikube.sigs.k8s.io/docs";
const TALOS = "https://docs.siderolabs.com/talos";

/** Clusters on one machine, and Talos. */
export const SMALL_CLUSTER_VALUES: readonly DaemonRule[] = [
  {
    id: "kind-config-invalid",
    by: "cluster",
    summary: "kind does not take its configuration file: its apiVersion, its kind, or a value in it",
    texts: [
      ...["", "failed to create cluster: "].flatMap((begin) => [
        `${begin}unknown apiVersion: <name>`,
        `${begin}unknown kind <name> for apiVersion: <name>`,
        `${begin}invalid configuration for node <number>: <any>`,
        `${begin}invalid ipFamily: <name>`,
        `${begin}invalid kubeProxyMode: <name>`,
        `${begin}invalid pod subnet <any>`,
        `${begin}invalid service subnet <any>`,
        `${begin}could not determine kind / apiVersion for config: <any>`,
      ]),
      "must have at least one control-plane node",
    ],
    evidence: "source",
    anywhere: ["failed to create cluster", "kind create cluster", "kind.sigs.k8s.io", "kind.x-k8s.io"],
    fix:
      "the file begins with kind: Cluster and apiVersion: kind.x-k8s.io/v1alpha4 (kind.sigs.k8s.io/v1alpha3 was kind's before 0.6); node roles are control-plane and worker, ipFamily ipv4, ipv6 or dual, kubeProxyMode iptables, ipvs, nftables or none. A manifest of Kubernetes is for kubectl apply, not for --config",
    links: [`${KIND}/user/configuration/`],
  },
  {
    id: "kind-network-exhausted",
    by: "cluster",
    summary:
      "kind finds no free range of addresses for its Docker network: other networks overlap with all that it tries",
    texts: [
      "exhausted attempts trying to find a non-overlapping subnet",
      "failed to ensure docker network: exhausted attempts trying to find a non-overlapping subnet",
      "failed to ensure podman network: exhausted attempts trying to find a non-overlapping subnet",
    ],
    evidence: "source",
    fix:
      "docker network prune removes networks without containers; docker network ls shows the rest, also of Compose projects. A VPN that routes all private ranges is in the way as well: leave it while the cluster is made, or make the network first: docker network create -d=bridge --subnet 172.30.0.0/16 kind. Many clusters: give Docker more ranges in default-address-pools of daemon.json",
    links: [`${KIND}/user/known-issues/`],
  },
  {
    id: "kind-podman-old",
    by: "cluster",
    summary: "kind wants a newer Podman than this one",
    texts: ["podman version <name> is too old, please upgrade to <name> or later"],
    evidence: "source",
    fix:
      "install a newer Podman (of the distribution's next release, or its backports), or use Docker: unset KIND_EXPERIMENTAL_PROVIDER, or set it to docker",
    links: [`${KIND}/user/rootless/`],
  },
  {
    id: "kind-load-rootless",
    refines: "rootfs-mount-failed",
    by: "cluster",
    summary:
      "kind load unpacks with overlayfs in a node that has fuse-overlayfs or native as its snapshotter: Docker or Podman runs rootless",
    texts: [
      "ctr: failed to extract layer <digest>: failed to mount <path>tmpmounts<path>: operation not permitted: unknown",
      "ctr: failed to extract layer <digest>: failed to mount <path>tmpmounts<path>: operation not permitted",
    ],
    evidence: "reported",
    anywhere: ["images import", "kind load"],
    fix:
      "update kind: newer releases hand the node's snapshotter to ctr (images import … --snapshotter). Meanwhile docker save IMAGE | docker exec -i kind-control-plane ctr --namespace=k8s.io images import --snapshotter=fuse-overlayfs - (docker exec kind-control-plane grep snapshotter /etc/containerd/config.toml names it)",
    links: [
      "https://github.com/kubernetes-sigs/kind/issues/2541",
      "https://github.com/kubernetes-sigs/kind/issues/2543",
    ],
  },
  {
    id: "kind-load-platforms",
    refines: "image-content-missing",
    by: "cluster",
    summary: "kind load gets an image of several platforms from Docker, which has the layers of one only",
    texts: [
      "ctr: content digest <digest>: not found",
      "Command Output: ctr: content digest <digest>: not found",
      "failed to load image: command <any>: ctr: content digest <digest>: not found",
    ],
    evidence: "reported",
    anywhere: ["images import --all-platforms"],
    fix:
      "save the node's platform alone: docker save --platform linux/amd64 -o app.tar IMAGE (Docker 28 or newer; linux/arm64 on Apple silicon), then kind load image-archive app.tar: kind load docker-image, also of kind 0.32, imports all platforms that the index names. Or turn off Docker's containerd image store (Docker Desktop: Settings, General; features containerd-snapshotter false in daemon.json), after which images have to be pulled or built anew",
    links: ["https://github.com/kubernetes-sigs/kind/issues/3795", `${KIND}/user/known-issues/`],
  },
  {
    id: "k3d-node-filter-invalid",
    by: "cluster",
    summary: "k3d cannot read for which nodes a flag is meant: the part behind @",
    texts: [
      ...["", " (with suffix)"].map((what) =>
        `Failed to parse node filters${what}: invalid format or empty subset in <name>`
      ),
      "Failed to parse node specifiers: unknown subset in <name>",
      "Node filter <name> targets a node that does not exist (disabled?)",
      ...["K3sExtraArg", "EnvVarMapping", "RuntimeLabelmapping", "k3s node label mapping"].map((what) =>
        `${what} <name> lacks a node filter, but there's more than one node`
      ),
      "Invalid subset range: <words> > number of available nodes in <name>",
    ],
    evidence: "source",
    fix:
      "since k3d 5 it is a kind and numbers: server:0, agent:*, all, loadbalancer, in quotation marks for the shell: -p '8080:80@loadbalancer', --k3s-arg '--disable=traefik@server:0', --volume '/data:/data@all'; server[0] was k3d 4's. With several nodes each such flag needs one",
    links: [`${K3D}/exposing_services/`, `${K3D}/../design/concepts/#nodefilters`],
  },
  {
    id: "k3d-registry-missing",
    by: "cluster",
    summary: "k3d does not find the registry that the cluster is to use among its own",
    texts: [
      "Failed to find registry <name>: <any>",
      "Failed to find registry node <name>: <any>",
    ],
    evidence: "source",
    anywhere: ["k3d", "FATA[", "registry node"],
    fix:
      "k3d registry list: make it first: k3d registry create registry.localhost --port 5000, then k3d cluster create --registry-use k3d-registry.localhost:5000 (its name has k3d- before it and the port within); a registry that is no container of k3d goes into --registry-config FILE as a mirror",
    links: [`${K3D}/registries/`],
  },
  {
    id: "k3d-config-invalid",
    by: "cluster",
    summary:
      "k3d does not take its configuration file: a field that this release does not have, or a value of another type",
    texts: ["Schema Validation failed for config file <name>: <any>"],
    evidence: "source",
    fix:
      "correct the field that the message names (Additional property: misspelled, or at the wrong depth); k3d config init writes a file for this release, and k3d config migrate OLD NEW one of an older apiVersion (k3d.io/v1alpha5 is k3d 5's)",
    links: [`${K3D}/configfile/`],
  },
  {
    id: "microk8s-service-renamed",
    by: "cluster",
    summary:
      "MicroK8s no longer has a service of that name: from 1.21 on one service, kubelite, runs the parts of Kubernetes",
    texts: ["apiserver", "controller-manager", "scheduler", "kubelet", "proxy"]
      .map((name) => `snap.microk8s.daemon-${name}.service`)
      .flatMap((unit) => [
        ...["start", "restart", "stop"].flatMap((verb) => [
          `Failed to ${verb} ${unit}: Unit ${unit} not found.`,
          `Failed to ${verb} ${unit}: Unit ${unit} not loaded.`,
        ]),
        `Unit ${unit} could not be found.`,
      ]),
    evidence: "reported",
    fix:
      "snap services microk8s lists them: API server, controller manager, scheduler, kubelet and kube-proxy are snap.microk8s.daemon-kubelite: sudo systemctl restart snap.microk8s.daemon-kubelite, or microk8s stop and microk8s start; journalctl -u snap.microk8s.daemon-kubelite is their log. Their options stay in /var/snap/microk8s/current/args",
    links: ["https://github.com/canonical/microk8s/issues/3958"],
  },
  {
    id: "minikube-network-taken",
    by: "cluster",
    summary: "minikube finds no free range of addresses for its own network of Docker, Podman or libvirt",
    texts: [
      "failed to find free subnet for <words> network <name> after <number> attempts: <any>",
      "failed to create docker network <name> <any>: subnet is taken",
      "no free private network subnets found with given parameters (start: <name>, step: <number>, tries: <number>)",
      "no free private network subnets found with given parameters (<any>",
      "un-retryable: no free private network subnets found with given parameters (<any>",
    ],
    evidence: "source",
    fix:
      "minikube profile list, and minikube delete -p NAME for those that are no longer needed, which deletes that cluster with its data; docker network prune removes what no container uses. Set a range of your own: minikube start --subnet 192.168.121.0/24, or leave the VPN that routes 192.168.0.0/16 while it starts. One subnet is taken alone only means that the next one is tried",
    links: [`${MINIKUBE}/handbook/vpn_and_proxy/`],
  },
  {
    id: "minikube-addon-not-ready",
    by: "cluster",
    summary: "an addon of minikube is installed, but its pods do not become ready",
    texts: [
      "enable failed: run callbacks: running callbacks: [waiting for <name> pods: <any>",
      "run callbacks: running callbacks: [waiting for <name> pods: <any>",
      "running callbacks: [waiting for <name> pods: <any>",
    ],
    evidence: "source",
    fix:
      "kubectl get pods -A and kubectl describe pod show why: most often its image (registry.k8s.io) cannot be pulled from within the node: a proxy (HTTPS_PROXY before minikube start), DNS, or minikube image load IMAGE, or --image-mirror-country; of ingress also a Job that did not end: minikube addons disable and enable it again",
    links: [`${MINIKUBE}/handbook/addons/`],
  },
  {
    id: "minikube-downgrade-refused",
    by: "cluster",
    summary: "minikube does not put an older Kubernetes on a cluster that exists",
    texts: [
      "Unable to safely downgrade existing Kubernetes v<name> cluster to v<name>",
      "Exiting due to K8S_DOWNGRADE_UNSUPPORTED: <any>",
    ],
    evidence: "source",
    fix:
      "start it without --kubernetes-version, or with the one it has (minikube profile list); make a second one: minikube start -p old --kubernetes-version=v1.28.0. minikube delete and a new start change the version, and delete all that is in the cluster",
    links: [`${MINIKUBE}/handbook/config/`],
  },
  {
    id: "minikube-home-denied",
    by: "cluster",
    summary:
      "minikube may not write its own files below ~/.minikube, or its lock in /tmp: root or another user made them",
    texts: [
      ...["open", "mkdir"].flatMap((
        call,
      ) => [`${call} <path>/.minikube/<below>: permission denied`, `${call} <path>/.minikube: permission denied`]),
      "Exiting due to HOST_HOME_PERMISSION: <any>",
      "Exiting due to HOST_JUJU_LOCK_PERMISSION: <any>",
      "unable to open /tmp/juju-<name>: permission denied",
    ],
    evidence: "source",
    fix:
      "sudo chown -R $USER $HOME/.minikube $HOME/.kube; chmod -R u+wrx $HOME/.minikube, and from then on minikube without sudo. A lock /tmp/juju-mk...: sudo rm /tmp/juju-mk* while no minikube runs; of the driver none, as root, sysctl fs.protected_regular=0, which weakens the protection of /tmp for as long, or --driver=docker",
    links: ["https://github.com/kubernetes/minikube/issues/9165"],
  },
  {
    id: "minikube-hyperv-rights",
    by: "cluster",
    summary: "minikube's driver hyperv wants an administrator, or a member of Hyper-V's group",
    texts: [
      "Hyper-v commands have to be run as an Administrator",
      "Hyper-V commands have to be run as an Administrator",
      "Exiting due to <PR_HYPERV_AS_ADMIN|PR_HYPERV_NEEDS_ESC>: <any>",
    ],
    evidence: "source",
    fix:
      'open PowerShell with Run as administrator, or add the user to Hyper-V Administrators (net localgroup "Hyper-V Administrators" USER /add) and log in again. minikube start --driver=docker with Docker Desktop needs neither',
    links: [`${MINIKUBE}/drivers/hyperv/`],
  },
  {
    id: "k3d-network-taken",
    refines: "cluster-name-taken",
    by: "cluster",
    summary: "a Docker network of the name that k3d wants is left from an earlier cluster",
    texts: ["Failed to create cluster <name> because a network with name <name> already exists"],
    evidence: "source",
    fix:
      "k3d cluster list: if that cluster is no more, docker network rm k3d-NAME (docker network inspect shows containers that still use it: docker rm -f them, which deletes them), and create it again",
    links: [`${K3D}/commands/k3d_cluster_create/`],
  },
  {
    id: "talos-not-bootstrapped",
    by: "cluster",
    summary: "Talos waits for its etcd to be made: no control plane node of the new cluster was bootstrapped yet",
    texts: [
      "etcd is waiting to join the cluster, if this node is the first node in the cluster, please run `talosctl bootstrap` against one of the following IPs:",
      "etcd is waiting to join the cluster, if this node is the first node <any>",
      "bootstrap is not available yet",
    ],
    evidence: "source",
    anywhere: ["talos", "bootstrap is not available yet"],
    fix:
      "a new cluster: talosctl bootstrap -n ADDRESS -e ADDRESS on one control plane node, once and never again. not available yet: wait until it has installed itself and shows Waiting for bootstrap. In a cluster that exists this node does not reach the others: cluster.controlPlane.endpoint, ports 2379, 2380 and 50000 between the nodes, and discovery (talosctl get members)",
    links: [TALOS],
  },
  {
    id: "talos-bootstrapped-already",
    by: "cluster",
    summary: "Talos: the node has etcd data already: it was bootstrapped before, or joined",
    texts: [
      "etcd data directory is not empty",
      "rpc error: code = AlreadyExists desc = etcd data directory is not empty",
    ],
    evidence: "source",
    anywhere: ["bootstrap", "talos"],
    fix:
      "most often nothing is to be done: talosctl -n ADDRESS etcd members and talosctl kubeconfig show a cluster that runs. Only if it is to be made anew: talosctl reset --graceful=false --system-labels-to-wipe EPHEMERAL --reboot, which deletes this node's etcd and pods, then bootstrap one node",
    links: [TALOS],
  },
  {
    id: "talos-disk-unmatched",
    by: "cluster",
    summary: "Talos finds no disk that its configuration asks for: for the installation or for a volume",
    texts: [
      "no disks matched selector for volume",
      "no disks matched for volume (<number> matched selector): <any>",
      "no disks matched the expression: <name>",
      "disk <path> is not empty, skipping install <any>",
    ],
    evidence: "source",
    fix:
      "talosctl -n ADDRESS get disks lists them with size, transport and model (--insecure in maintenance mode): correct diskSelector.match of the VolumeConfig or UserVolumeConfig (CEL: disk.size > 100u * GB && !system_disk), or machine.install.disk. not enough space, wrong format: another volume or an old partition is on it: minSize lower, or talosctl wipe disk NAME, which deletes what is on that disk",
    links: [TALOS],
  },
];
