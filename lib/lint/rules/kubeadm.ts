/**
 * What kubeadm says of a node, of joining a cluster, and of what it waits for.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const KUBEADM_JOIN = "https://kubernetes.io/docs/reference/setup-tools/kubeadm/kubeadm-join/";

/** An error of a request that kubeadm join makes. */
function asked(errors: readonly string[]): readonly string[] {
  return errors.flatMap((error) => [
    `couldn't validate the identity of the API Server: Get <url>: ${error}`,
    `couldn't validate the identity of the API Server: failed to request the cluster-info ConfigMap: Get <url>: ${error}`,
    `failed to request the cluster-info ConfigMap: Get <url>: ${error}`,
    `unable to fetch the <name> ConfigMap: failed to get config map: Get <url>: ${error}`,
  ]);
}

/** The kubelet's own words, or the runtime's, of why kubeadm waits in vain. */
const OF_KUBELET: readonly string[] = [
  "failed to run Kubelet",
  "command failed",
  "Failed to start ContainerManager",
  "from runtime service failed",
  "Failed to create pod sandbox",
];

/** kubeadm. */
const KUBEADM: readonly DaemonRule[] = [
  {
    id: "kubeadm-kernel-settings",
    by: "cluster",
    summary: "kubeadm: the node does not forward packets, or the kernel's module br_netfilter is not loaded",
    texts: [
      "ipv4/ip_forward",
      "ipv6/conf/default/forwarding",
      "bridge/bridge-nf-call-iptables",
      "bridge/bridge-nf-call-ip6tables",
    ]
      .flatMap((name) => [`/proc/sys/net/${name} contents are not set to 1`, `/proc/sys/net/${name} does not exist`]),
    evidence: "source",
    behind: "all",
    fix: "run modprobe br_netfilter and sysctl -w net.ipv4.ip_forward=1, and keep both in /etc/modules-load.d and " +
      "/etc/sysctl.d",
    links: [
      "https://kubernetes.io/docs/setup/production-environment/container-runtimes/#prerequisite-ipv4-forwarding-optional",
    ],
  },
  {
    id: "kubeadm-used-node",
    by: "cluster",
    summary: "kubeadm: files or ports of an earlier cluster are still in use on the node",
    texts: [
      "[ERROR Port-<number>]: Port <number> is in use",
      "[ERROR FileAvailable-<name>]: <path> already exists",
      "[ERROR DirAvailable-<name>]: <path> is not empty",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "if the node is part of a cluster that works, there is nothing to do. Only if it is to be set up anew run kubeadm reset, which deletes its certificates, " +
      "manifests and, on a control plane node, the data of its etcd. Else find who listens on the port (ss -ltnp)",
    links: ["https://kubernetes.io/docs/reference/setup-tools/kubeadm/kubeadm-reset/"],
  },
  {
    id: "kubeadm-preflight",
    by: "cluster",
    summary: "kubeadm: a check of the node failed",
    texts: [
      "[preflight] Some fatal errors occurred: <any>",
    ],
    evidence: "source",
    behind: "all",
    anywhere: ["[ERROR", "Some fatal errors occurred"],
    fix: "correct what stands behind [ERROR]; a check that does not matter on this node is skipped with " +
      "--ignore-preflight-errors and the name in the brackets",
    links: ["https://kubernetes.io/docs/reference/setup-tools/kubeadm/implementation-details/#preflight-checks"],
  },
  {
    id: "kubeadm-docker-service",
    refines: "kubeadm-preflight",
    by: "cluster",
    summary:
      "kubeadm wants Docker's service to run: it takes Docker for the runtime, before 1.11 with any --cri-socket",
    texts: [
      "docker service is not active, please run 'systemctl start docker.service'",
      "[ERROR Service-Docker]: docker service is not active, please run 'systemctl start docker.service'",
      "[ERROR Service-Docker]: docker service is not active, please run <any>",
    ],
    evidence: "reported",
    behind: "all",
    anywhere: ["[ERROR Service-Docker", "Service-Docker]"],
    fix:
      "with Docker as the runtime: systemctl enable --now docker. With CRI-O or containerd nothing is wrong with them: kubeadm before 1.11 asks for Docker all the same: --ignore-preflight-errors=Service-Docker. A newer one " +
      "asks only where its socket is Docker's: --cri-socket, or criSocket in its file, names the other (unix:///run/containerd/containerd.sock, unix:///var/run/crio/crio.sock). From 1.24 on Docker needs cri-dockerd",
    links: ["https://github.com/kubernetes/kubeadm/issues/749"],
  },
  {
    id: "kubeadm-upgrade-unhealthy",
    refines: "kubeadm-preflight",
    by: "cluster",
    summary:
      "kubeadm upgrade finds the cluster unhealthy: a control plane node is not Ready, its test Job does not end, or the manifests of the control plane are not on this machine",
    texts: [
      "there are NotReady control-planes in the cluster: [<names>]",
      "Job <name> in the namespace <name> did not complete in <words>",
      "Job <name> in the namespace <name> did not complete in <words>: <any>",
      "could not create Job <name> in the namespace <name>: <any>",
      "could not delete Job <name> in the namespace <name>: <any>",
      "The control plane seems to be Static Pod-hosted, but some of the manifests don't seem to exist on disk. <any>",
    ],
    evidence: "source",
    behind: "all",
    anywhere: ["[ERROR CreateJob", "[ERROR ControlPlaneNodesReady", "[ERROR StaticPodManifest", "[upgrade/health]"],
    fix:
      "kubectl get nodes: of one that is NotReady kubectl describe node and journalctl -u kubelet. CreateJob: the Job upgrade-health-check of kube-system needs a node that takes pods and the pause image: kubectl uncordon NODE (a cluster of one node that is drained), kubectl -n kube-system get events. StaticPodManifest: run it on a control plane node. " +
      "If only the check is wrong: --ignore-preflight-errors=CreateJob, or the name in the brackets",
    links: ["https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/kubeadm-upgrade/"],
  },
  {
    id: "kubeadm-kubelet-missing",
    refines: "kubeadm-preflight",
    by: "cluster",
    summary: "kubeadm cannot run the kubelet on this node: it is not installed, or not in root's PATH",
    texts: [
      "couldn't get kubelet version: cannot execute 'kubelet --version': executable file not found in $PATH",
      "couldn't get kubelet version: cannot execute 'kubelet --version': exec: kubelet: executable file not found in $PATH",
      "couldn't get kubelet version: <any>",
    ],
    evidence: "source",
    behind: "all",
    anywhere: ["[ERROR KubeletVersion", "[preflight]"],
    fix:
      "install the package kubelet of the cluster's release on this node (apt install kubelet=…, dnf install kubelet) and systemctl enable kubelet. If it is there: sudo env | grep PATH, as sudo may leave out /usr/local/bin (secure_path in /etc/sudoers); run kubelet --version as root, which prints what fails (another CPU, a missing library)",
    links: ["https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/install-kubeadm/"],
  },
  {
    id: "kubeadm-system-unsupported",
    refines: "kubeadm-preflight",
    by: "cluster",
    summary:
      "kubeadm's check of the system does not know the node's kernel, Docker or storage driver, or takes it for too old",
    texts: [
      "unsupported kernel release: <version>",
      "kernel release <version> is unsupported. <any>",
      "[ERROR SystemVerification]: kernel release <version> is unsupported. <any>",
      "[preflight] Some fatal errors occurred: [ERROR SystemVerification]: kernel release <version> is unsupported. <any>",
      "unsupported docker version: <version>",
      "unsupported graph driver: <name>",
      "unsupported operating system: <name>",
      ...["kernel release", "docker version", "graph driver", "operating system"].map((what) =>
        `[ERROR SystemVerification]: unsupported ${what}: <name>`
      ),
    ],
    evidence: "source",
    behind: ["[ERROR CRI]", "[ERROR Swap]", "[ERROR Port-"],
    anywhere: ["[ERROR SystemVerification"],
    fix:
      "a kernel that is too old: update it (a newer release of the distribution) and reboot. A Docker that is newer than an old kubeadm knows: update kubeadm, or --ignore-preflight-errors=SystemVerification, which then does no harm; a graph driver: overlay2 in /etc/docker/daemon.json (images and containers of the former driver are not seen then, and have to be pulled and made anew)",
    links: ["https://kubernetes.io/docs/reference/setup-tools/kubeadm/implementation-details/#preflight-checks"],
  },
  {
    id: "kubeadm-docker-info",
    refines: "kubeadm-preflight",
    by: "cluster",
    summary:
      "kubeadm's check gets no answer that it understands from docker info: Docker does not run, or is not one that it knows",
    texts: [
      "cannot execute 'docker info -f {{.CgroupDriver}}': exit status <number>",
      "[ERROR IsDockerSystemdCheck]: cannot execute 'docker info -f {{.CgroupDriver}}': exit status <number>",
      "[ERROR SystemVerification]: failed executing <words> output: <any>",
      "[ERROR SystemVerification]: error verifying Docker info: <any>",
      "[ERROR SystemVerification]: failed to get docker info: <any>",
      "[ERROR SystemVerification]: failed to parse docker info: <any>",
      "[ERROR SystemVerification]: could not unmarshal the JSON output of 'docker info': <any>",
    ],
    evidence: "reported",
    behind: "all",
    anywhere: ["ERROR SystemVerification", "ERROR IsDockerSystemdCheck"],
    fix:
      "sudo docker info has to work: systemctl start docker. flag provided but not defined: --format: a Docker before 1.13, or podman-docker in its place: install docker-ce. Warnings before the JSON, or a client and a server of different releases: use one release of both. With containerd as the runtime Docker is not asked: --cri-socket unix:///run/containerd/containerd.sock",
    links: ["https://kubernetes.io/docs/setup/production-environment/container-runtimes/"],
  },
  {
    id: "kubeadm-version-unknown",
    by: "cluster",
    summary: "kubeadm finds no Kubernetes release for the version or label that it was given, or cannot ask for it",
    texts: [
      "unable to fetch file. URL: <url>, status: <words>",
      "couldn't parse Kubernetes version <name>: unable to fetch file. URL: <url>, status: <words>",
      "could not fetch a Kubernetes version from the internet: unable to get URL <url>: <any>",
      "could not fetch a Kubernetes version from the internet: unable to fetch file. URL: <url>, status: <words>",
      "unable to get URL <url>: Get <url>: <any>",
      "version <name> doesn't match patterns for neither semantic version nor labels (stable, latest, ...)",
    ],
    evidence: "source",
    behind: "all",
    anywhere: ["kubeadm", "Kubernetes version", "dl.k8s.io", "kubernetes-release", "semantic version nor labels"],
    fix:
      "name the whole version of this kubeadm: --kubernetes-version=v1.30.4 (kubernetesVersion in its file): then nothing is asked for. A label has to exist: stable, stable-1.30, without a point at its end; 404 says that this one does not. Without internet or behind a proxy the line could not fetch … is only a warning: it goes on with its own version (HTTPS_PROXY else)",
    links: ["https://kubernetes.io/docs/reference/setup-tools/kubeadm/kubeadm-init/"],
  },
  {
    id: "kubeadm-resources",
    refines: "kubeadm-preflight",
    by: "cluster",
    summary: "kubeadm: the machine has fewer CPUs or less memory than a control plane node needs (2 CPUs, 1700 MB)",
    texts: [
      "the number of available CPUs <number> is less than the required <number>",
      "the system RAM (<number> MB) is less than the minimum <number> MB",
    ],
    evidence: "reported",
    behind: "all",
    anywhere: ["the number of available CPUs", "the system RAM ("],
    fix:
      "give the virtual machine 2 CPUs and 2 GB or more (VirtualBox, Vagrant, a larger instance type). Only to try it out: --ignore-preflight-errors=NumCPU,Mem (one name for each [ERROR NAME]); below that the API server and etcd time out or are killed. minikube: --cpus=2 --memory=2200mb",
    links: [
      "https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/install-kubeadm/#before-you-begin",
      "https://github.com/kubernetes/kubeadm/issues/2479",
    ],
  },
  {
    id: "kubeadm-not-root",
    refines: "kubeadm-preflight",
    by: "cluster",
    summary: "kubeadm was started without root",
    texts: ["user is not running as root", "[ERROR IsPrivilegedUser]: user is not running as root"],
    evidence: "source",
    behind: "all",
    anywhere: ["[ERROR IsPrivilegedUser", "[preflight]"],
    fix: "run it as root: sudo kubeadm …; kubectl afterwards does not need root, but its own copy of admin.conf",
    links: ["https://kubernetes.io/docs/reference/setup-tools/kubeadm/implementation-details/#preflight-checks"],
  },
  {
    id: "kubeadm-kubelet-version",
    refines: "kubeadm-preflight",
    by: "cluster",
    summary: "kubeadm: the installed kubelet is of a release that this kubeadm or control plane does not allow",
    texts: [
      "the kubelet version is higher than the control plane version. <any>",
      "the kubelet version is higher than the control plane version. This is not a supported version skew and may lead to a malfunctional cluster. Kubelet version: <name> Control plane version: <name>",
      "Kubelet version <name> is lower than kubeadm can support. Please upgrade kubelet",
    ],
    evidence: "source",
    behind: "all",
    anywhere: ["the kubelet version is higher", "is lower than kubeadm can support"],
    fix:
      "install kubelet and kubeadm of the cluster's release on this node (apt install kubelet=1.31.4-1.1 kubeadm=1.31.4-1.1, apt-mark hold kubelet kubeadm kubectl; kubectl version has the server's), or for init set kubernetesVersion (--kubernetes-version) to the kubelet's. A kubelet may be older than the control plane, never newer",
    links: ["https://kubernetes.io/releases/version-skew-policy/#kubelet"],
  },
  {
    id: "kubeadm-kernel-config",
    refines: "kubeadm-preflight",
    by: "cluster",
    summary: "kubeadm's check of the system cannot read the kernel's configuration, or finds an option missing in it",
    texts: [
      "failed to parse kernel config: unable to load kernel module: <any>",
      "unexpected kernel config: <any>",
      'failed to parse kernel config: unable to load kernel module: "configs", output: <any>',
      ...["failed to parse kernel config: <any>", "unexpected kernel config: <any>"].map((why) =>
        `[preflight] Some fatal errors occurred: [ERROR SystemVerification]: ${why}`
      ),
    ],
    evidence: "source",
    behind: ["[ERROR CRI]", "[ERROR Swap]", "[ERROR Port-"],
    anywhere: ["[ERROR SystemVerification", "Some fatal errors occurred"],
    fix:
      "unable to load kernel module configs: the kernel does not offer its configuration (/boot/config-$(uname -r), /proc/config.gz), as in containers, WSL and small boards: if cgroups, namespaces and overlay work, --ignore-preflight-errors=SystemVerification. unexpected kernel config: the option that is named is off: use the distribution's standard kernel, or build it in",
    links: ["https://kubernetes.io/docs/reference/setup-tools/kubeadm/implementation-details/#preflight-checks"],
  },
  {
    id: "kubeadm-control-plane-unhealthy",
    by: "cluster",
    summary: "kubeadm waits for the control plane's pods, which the kubelet does not start or which end again",
    texts: [
      "[api-check] The API server is not healthy after <words>",
      "The API server is not healthy after <words>",
      "[control-plane-check] <name> is not healthy after <words>",
      "couldn't initialize a Kubernetes cluster",
      "could not initialize a Kubernetes cluster",
      "failed while waiting for the control plane to start: <any>",
    ],
    evidence: "source",
    behind: [...OF_KUBELET, "[kubelet-check]", "The kubelet is not running"],
    fix:
      "on the node read crictl ps -a and crictl logs of etcd and kube-apiserver; if no container is there, read journalctl " +
      "-u kubelet and the runtime's log: the pause image and the cgroup driver are the usual causes",
    links: ["https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/troubleshooting-kubeadm/"],
  },
  {
    id: "kubeadm-kubelet-not-running",
    by: "cluster",
    summary: "kubeadm waits for a kubelet that does not run; why is in the kubelet's own log",
    texts: [
      "It seems like the kubelet isn't running or healthy",
      "This error is likely caused by: - The kubelet is not running",
      "The HTTP call equal to 'curl -sSL http://localhost:10248/healthz' failed with error: <why>",
      "The HTTP call equal to 'curl -sSL http://127.0.0.1:10248/healthz' returned error: <why>",
      "The kubelet is unhealthy due to a misconfiguration of the node in some way (required cgroups disabled)",
      "failed while waiting for the kubelet to start: <any>",
      "The kubelet is not healthy after <words>",
      "[kubelet-check] The kubelet is not healthy after <words>",
    ],
    evidence: "reported",
    behind: OF_KUBELET,
    fix:
      "read journalctl -xeu kubelet on the node (kind: create it with --retain, then kind export logs), correct that, kubeadm reset -f (deletes this node's cluster state, etcd's data too), and run kubeadm again. Usual: swap (swapoff -a, also in /etc/fstab); another cgroup driver than the runtime's (containerd: SystemdCgroup = true, restart); flags of dockershim with 1.24 and newer (cri-dockerd or containerd); the memory cgroup is off (Raspberry Pi: cgroup_enable=memory). The kubelet runs: crictl ps -a, crictl logs of kube-apiserver and etcd, a pause image that is not pulled, too little memory",
    links: ["https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/troubleshooting-kubeadm/"],
  },
  {
    id: "kubeadm-swap",
    by: "cluster",
    summary: "kubeadm does not go on, because the node has swap",
    texts: ["running with swap on is not supported. Please disable swap"],
    evidence: "source",
    // A warning where the check is left out.
    passed: ["[WARNING Swap]"],
    fix:
      "run swapoff -a and remove swap from /etc/fstab; or set failSwapOn: false in the kubelet's configuration and " +
      "give kubeadm --ignore-preflight-errors=Swap",
    links: ["https://kubernetes.io/docs/concepts/cluster-administration/swap-memory-management/"],
  },
  {
    id: "kubeadm-runtime-unreached",
    by: "kubelet",
    summary: "kubeadm's check of the container runtime failed; what crictl printed follows",
    texts: ["container runtime is not running: output: <any>"],
    evidence: "source",
    behind: "all",
    fix:
      "run crictl info on the node with the same endpoint and read its message; the runtime's service has to run (systemctl status containerd), with its CRI plugin enabled",
    links: ["https://kubernetes.io/docs/setup/production-environment/container-runtimes/"],
  },
  {
    id: "kubeadm-runtime-client-missing",
    by: "cluster",
    summary:
      "kubeadm does not find the program by which it asks the node's container runtime: docker for dockershim's socket, else crictl",
    texts: [
      "docker is required for container runtime: exec: docker: executable file not found in $PATH",
      ...["docker", "crictl"].map((name) =>
        `exec: ${name}: executable file not found in $PATH ${name} is required for container runtime`
      ),
      "crictl is required by the container runtime: executable file not found in $PATH",
      "crictl is required by the container runtime: exec: crictl: executable file not found in $PATH",
      "crictl is required for non docker container runtimes: exec: crictl: executable file not found in $PATH",
      "crictl is required for container runtime: exec: crictl: executable file not found in $PATH",
    ],
    evidence: "source",
    fix:
      "a node moved from Docker to containerd still has dockershim's socket: kubectl annotate node NAME --overwrite kubeadm.alpha.kubernetes.io/cri-socket=unix:///run/containerd/containerd.sock, " +
      "and criSocket or --cri-socket for init, join and reset (of CRI-O unix:///var/run/crio/crio.sock, whose service has to run); for crictl install cri-tools into root's PATH",
    links: [
      "https://kubernetes.io/docs/tasks/administer-cluster/migrating-from-dockershim/change-runtime-containerd/",
      "https://github.com/kubernetes/kubernetes/blob/v1.23.0/cmd/kubeadm/app/util/runtime/runtime.go",
    ],
  },
];

/** What the control plane refuses or lacks where a node joins. */
const JOIN: readonly DaemonRule[] = [
  {
    id: "kubeadm-token-invalid",
    by: "cluster",
    summary: "kubeadm join: the token has expired or is not of this cluster, or the arguments are not complete",
    texts: [
      "could not find a JWS signature in the cluster-info ConfigMap for token ID <name>",
      "failed to verify JWS signature of received cluster info object, can't trust this API Server",
      "invalid or expired token",
      ...["", "Failed to connect to API Server <name>: "].flatMap((before) => [
        `${before}token id <name> is invalid for this cluster or it has expired`,
        `${before}there is no JWS signed token in the cluster-info ConfigMap. This token id <name> is invalid for this cluster, can't connect`,
      ]),
      "failed to get config map: Unauthorized",
      "unable to fetch the kubeadm-config ConfigMap: failed to get config map: Unauthorized",
      "failed to get config map: configmaps <name> is forbidden: User <name> cannot get resource <any>",
      "failed to get configmap: Unauthorized",
      "the bootstrap token is invalid",
      "tlsBootstrapToken: Invalid value: <name>: the bootstrap token is invalid",
      "discovery.tlsBootstrapToken: Invalid value: <name>: the bootstrap token is invalid",
      "discovery.bootstrapToken.token: Invalid value: <name>: the bootstrap token is invalid",
      "the bootstrap token <name> was not of the form <any>",
      "discovery: Invalid value: <name>: discoveryToken or discoveryFile must be set",
      "discovery: Invalid value: <name>: bootstrapToken or file must be set",
      "discovery.bootstrapToken: Invalid value: <name>: using token-based discovery without caCertHashes can be unsafe",
      "using token-based discovery without discoveryTokenCACertHashes can be unsafe",
      "cluster CA found in cluster-info ConfigMap is invalid: none of the public keys <name> are pinned",
      "cluster CA found in cluster-info configmap is invalid: public key <name> not pinned",
      "expected a 32 byte SHA-256 hash, found <number> bytes",
      "missing port in address]",
    ],
    evidence: "source",
    needs: [
      "kubeadm",
      "[discovery]",
      "cluster-info",
      "caCertHash",
      "tlsBootstrapToken",
      "bootstrapToken",
      "for this cluster or it has expired",
    ],
    fix:
      "on a control plane node run kubeadm token create --print-join-command and use that whole line: tokens end after 24 hours, and the hash of another cluster's CA is refused; " +
      "compare the clocks of the nodes, too. Quotation marks and line breaks of a copied command break its flags",
    links: [KUBEADM_JOIN, "https://kubernetes.io/docs/reference/setup-tools/kubeadm/kubeadm-token/"],
  },
  {
    id: "kubeadm-api-unreachable",
    by: "cluster",
    summary: "kubeadm join: the node does not reach the API server at the address of the join command",
    texts: [
      "couldn't validate the identity of the API Server: abort connecting to API servers after timeout of <words>",
      "couldn't validate the identity of the API Server: <any>",
      "couldn't validate the identity of the API Server: Get <url>: <any>",
      ...asked(["dial tcp <address>: connect: <errno>", "context deadline exceeded", "EOF"]),
      "Failed to request cluster info, will try again: [<any>",
      "Failed to request cluster-info, will try again: Get <url>: <any>",
      "failed to request the cluster-info ConfigMap: Get <url>: <any>",
      "failed to request the cluster-info ConfigMap: client rate limiter Wait returned an error: context deadline exceeded",
      "abort connecting to API servers after timeout of <words>",
      "unable to fetch the kubeadm-config ConfigMap: failed to get config map: Get <url>: <any>",
    ],
    evidence: "source",
    behind: ["could not find a JWS signature", "are pinned", "not pinned"],
    fix:
      "from the node run curl -k https://ADDRESS:6443/version: no route or a timeout is a firewall, a security group or a wrong address (of NAT or another interface: " +
      "--apiserver-advertise-address of kubeadm init), refused means that kube-apiserver or the load balancer does not run, x509 a wrong clock or another CA; unset https_proxy for it",
    links: [KUBEADM_JOIN],
  },
  {
    id: "kubeadm-join-refused",
    refines: "kubeadm-api-unreachable",
    by: "cluster",
    summary:
      "kubeadm join: at the address of the join command nothing listens: kube-apiserver or the load balancer does not run",
    texts: asked(["dial tcp <address>: connect: connection refused"]),
    evidence: "reported",
    behind: ["could not find a JWS signature", "are pinned", "not pinned"],
    fix:
      "on the control plane node: crictl ps -a and crictl logs of kube-apiserver and etcd, journalctl -u kubelet (it ended after init: swap, a cgroup driver, a reboot), ss -ltnp | grep 6443. If it runs, the address is another machine's: compare it with that node's (kubeadm token create --print-join-command anew); behind a load balancer or keepalived its servers and port; firewalld may refuse, too (6443/tcp)",
    links: [KUBEADM_JOIN],
  },
  {
    id: "kubeadm-discovery-anonymous",
    refines: "kubeadm-api-unreachable",
    by: "cluster",
    summary:
      "kubeadm join: the API server does not let a node without credentials read cluster-info: anonymous requests are off",
    texts: ["", "failed to request the cluster-info ConfigMap: "].flatMap((step) => [
      `couldn't validate the identity of the API Server: ${step}Unauthorized`,
      `couldn't validate the identity of the API Server: ${step}configmaps cluster-info is forbidden: User system:anonymous cannot get resource <any>`,
    ]),
    evidence: "reported",
    fix:
      "the join by a token reads the ConfigMap cluster-info of kube-public without credentials. --anonymous-auth=false of kube-apiserver (a hardening guide): join with a file instead (--discovery-file, a kubeconfig with the CA and a user that may read it), or allow anonymous requests for that alone (since 1.32 AuthenticationConfiguration, anonymous.conditions) or while nodes join. forbidden: the role of kube-public is missing: kubeadm init phase bootstrap-token makes it",
    links: [KUBEADM_JOIN, "https://github.com/raspbernetes/k8s-cluster-installation/issues/41"],
  },
  {
    id: "kubeadm-join-filtered",
    refines: "kubeadm-api-unreachable",
    by: "cluster",
    summary:
      "kubeadm join: packets to the API server's address get no answer: a firewall, or an address that this node cannot reach",
    texts: asked([
      "net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)",
      "net/http: request canceled (Client.Timeout exceeded while awaiting headers)",
      "context deadline exceeded (Client.Timeout exceeded while awaiting headers)",
      ...[
        "i/o timeout",
        "connect: no route to host",
        "connect: connection timed out",
        "connect: network is unreachable",
      ].map(
        (error) => `dial tcp <address>: ${error}`,
      ),
      "net/http: TLS handshake timeout",
    ]),
    evidence: "reported",
    behind: ["could not find a JWS signature", "are pinned", "not pinned"],
    fix:
      "Open 6443/tcp on the control plane node (no route to host is mostly firewalld's: firewall-cmd --permanent --add-port=6443/tcp; firewall-cmd --reload) and in the cloud's security group. With https_proxy set: no_proxy with that address. An address of another interface (VirtualBox's 10.0.2.15, NAT): join by one that this node reaches; if the cluster has none, kubeadm reset, which deletes that cluster, and kubeadm init with --apiserver-advertise-address or --control-plane-endpoint",
    links: [KUBEADM_JOIN],
  },
  {
    id: "kubeadm-join-name",
    refines: "kubeadm-api-unreachable",
    by: "cluster",
    summary: "kubeadm join: the node does not resolve the name of the control plane's endpoint",
    texts: asked(["dial tcp: lookup <words>: no such host", "dial tcp: lookup <host> on <server>: no such host"]),
    evidence: "reported",
    behind: ["could not find a JWS signature", "are pinned", "not pinned"],
    fix:
      "getent hosts NAME on this node: add it to /etc/hosts (as on the control plane node) or to the DNS that it asks; the name is controlPlaneEndpoint of the cluster, and every node needs it",
    links: [KUBEADM_JOIN],
  },
  {
    id: "kubeadm-node-exists",
    by: "cluster",
    summary:
      "kubeadm join: a node of this name is in the cluster and ready: this machine's own from before, or another with the same host name",
    texts: [
      "a Node with name <name> and status <name> already exists in the cluster. You must delete the existing Node or change the name of this new joining Node",
      "a Node with name <name> and status <name> already exists in the cluster",
    ],
    evidence: "reported",
    fix:
      "kubectl get nodes -o wide: is its INTERNAL-IP this machine's? If so and it is to join anew: kubectl drain and kubectl delete node NAME (its pods move), here kubeadm reset, then join. Otherwise two machines have one name (clones): hostnamectl set-hostname on this one, or kubeadm join --node-name, and see that /etc/machine-id, MAC address and product_uuid differ, too",
    links: ["https://github.com/kubernetes/kubernetes/issues/89512"],
  },
  {
    id: "kubeadm-join-certificate",
    by: "cluster",
    summary:
      "kubeadm join: the certificate at that address is not of the CA that the cluster-info names, not valid at this node's time, or not for the address",
    texts: [
      "couldn't validate the identity of the API Server: ",
      "couldn't validate the identity of the API Server: failed to request the cluster-info ConfigMap: ",
      "failed to request the cluster-info ConfigMap: ",
      "Failed to request cluster-info, will try again: ",
      "unable to fetch the <name> ConfigMap: failed to get config map: ",
    ].flatMap((begin) =>
      ["", "tls: failed to verify certificate: "].flatMap((step) =>
        [
          "certificate signed by unknown authority",
          "certificate signed by unknown authority (possibly because of <value>",
          "certificate has expired or is not yet valid: <value>",
          "certificate is valid for <names>, not <name>",
        ].map((error) => `${begin}Get <url>: ${step}x509: ${error}`)
      )
    ),
    evidence: "reported",
    fix:
      "unknown authority: the CA was replaced, or the address leads to another cluster or a proxy: on a control plane node compare /etc/kubernetes/pki/ca.crt with certificate-authority-data in kubectl -n kube-public get configmap cluster-info -o yaml, write the new CA there, and join with a new command (kubeadm token create --print-join-command). " +
      "Not yet valid: set this node's clock; expired: kubeadm certs renew all on each control plane node, then restart its static pods. Valid for other names: take ClusterConfiguration out of the ConfigMap kubeadm-config (kube-system) as FILE, add the address to its apiServer.certSANs, move apiserver.crt and .key to another directory, run kubeadm init phase certs apiserver --config FILE (without --config it takes defaults) and kubeadm init phase upload-config kubeadm --config FILE, and restart kube-apiserver",
    links: [KUBEADM_JOIN, "https://github.com/kubernetes/kubernetes/issues/131080"],
  },
  {
    id: "kubeadm-certs-missing",
    by: "cluster",
    summary:
      "kubeadm join of a control plane node: its certificates were not uploaded, or the upload has expired after two hours",
    texts: [
      "Secret <quotedName> was not found in the <quotedName> Namespace. This Secret might have expired",
      "error downloading certs: error downloading the secret: <any>",
      "error decoding secret data with provided key: cipher: message authentication failed",
      "error decoding certificate key: <any>",
      "error decrypting data with provided key: cipher: message authentication failed",
      "the Secret does not include the required certificate or key - name: <name>, path: <path>",
      "failure loading certificate for CA: couldn't load the certificate file <path>: open <path>: no such file or directory",
      "failure loading key for service account: couldn't load the private key file <path>: open <path>: no such file or directory",
      "failure loading certificate for <words>: <any>",
      "unable to add a new control plane instance <name> a cluster that doesn't have a stable controlPlaneEndpoint address",
      "unable to add a new control plane instance a cluster that doesn't have a stable controlPlaneEndpoint address",
      "unable to add a new control plane instance to a cluster that doesn't have a stable controlPlaneEndpoint address",
    ],
    evidence: "source",
    anywhere: [
      ...["kube", "certificate key", "downloading certs", "with provided key", "required certificate or key"],
      ...["This Secret might have expired", "failure loading", "control plane instance"],
    ],
    fix:
      "on a control plane node run kubeadm init phase upload-certs --upload-certs, and join with the --certificate-key that it prints, or copy /etc/kubernetes/pki by hand. " +
      "controlPlaneEndpoint: add it to ClusterConfiguration in the ConfigMap kubeadm-config (a name or a load balancer's address), which certificates have to contain",
    links: ["https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/high-availability/"],
  },
  {
    id: "kubeadm-etcd-member",
    by: "cluster",
    summary:
      "kubeadm cannot add the node's etcd member: the cluster of etcd is not healthy, or the new member does not start",
    texts: [
      "etcd cluster is not healthy: <any>",
      "error syncing endpoints with etc: <any>",
      "error syncing endpoints with etcd: <any>",
      "error creating local etcd static pod manifest file: <any>",
      "error adding etcd member: <any>",
      "etcdserver: unhealthy cluster",
      "etcdserver: re-configuration failed due to not enough started members",
      "etcdserver: Peer URLs already exists",
      "could not retrieve the list of etcd members",
      "failed to wait for etcd member to be a voting member: <any>",
      "timeout waiting for etcd cluster to be available",
      "failed to dial endpoint <url> with maintenance client: <any>",
    ],
    evidence: "reported",
    fix:
      "etcdctl member list and endpoint health on a control plane node: remove the members of nodes that no longer exist (etcdctl member remove ID), and check that the " +
      "nodes reach each other on 2379 and 2380. After a failed join run kubeadm reset on the new node, whose own etcd data that deletes",
    links: [
      "https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/troubleshooting-kubeadm/",
      "https://github.com/kubernetes/kubeadm/issues/2036",
    ],
  },
  {
    id: "kubeadm-upgrade-failed",
    by: "cluster",
    summary:
      "kubeadm upgrade: a static pod of the control plane did not become the new one, and kubeadm brought the old one back",
    texts: [
      "couldn't upgrade control plane. kubeadm has tried to recover everything into the earlier state. Errors faced: <any>",
      "couldn't upgrade control plane. kubeadm has tried to recover everything into the earlier state. Errors faced",
      "static Pod hash for component <name> on Node <name> did not change after <words>",
      "failed to obtain static Pod hash for component <name> on Node <name>: <any>",
      "component <name> on Node <name> did not change after <words>",
    ],
    evidence: "source",
    fix:
      "read crictl ps -a and crictl logs of that component on the node, and journalctl -u kubelet: the kubelet does not run or does not see the manifest " +
      "(staticPodPath), the image cannot be pulled, it ends again, or the node is slow. A restart of the kubelet (its pods go on) often lets it see the new manifest; then run kubeadm upgrade again",
    links: ["https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/kubeadm-upgrade/"],
  },
  {
    id: "kubeadm-config-invalid",
    by: "cluster",
    summary:
      "kubeadm does not take its configuration file: another release's API version, or a field or value that it refuses",
    texts: [
      "your configuration file uses an old API spec: <any>",
      "your configuration file uses a deprecated API spec: <any>",
      "no kind <name> is registered for version <name> in scheme <name>",
      "no InitConfiguration or ClusterConfiguration kind was found in the YAML file",
      "no JoinConfiguration found in config file <name>",
      "this version of kubeadm only supports deploying clusters with the control plane version >= <words>. Current version: <any>",
      "can not mix '--config' with arguments [<any>",
      "podSubnet: Invalid value: <name>: <any>",
      "networking.podSubnet: Invalid value: <name>: <any>",
      "networking.serviceSubnet: Invalid value: <name>: <any>",
      "nodeRegistration.name: Invalid value: <name>: <any>",
      "kubeadm: couldn't parse Kubernetes version <any>",
      "couldn't parse Kubernetes version <name>: <any>",
      "unable to select an IP from default routes",
      "unable to select an IP from default routes.",
    ],
    evidence: "source",
    needs: [
      "kubeadm",
      "InitConfiguration",
      "JoinConfiguration",
      "podSubnet",
      "serviceSubnet",
      "nodeRegistration",
      "API spec",
      "default routes",
    ],
    fix:
      "kubeadm config migrate --old-config FILE --new-config NEW writes the file for this release, kubeadm config validate checks it; set what the message names. default " +
      "routes: the node has no default route (ip route), so give --apiserver-advertise-address",
    links: ["https://kubernetes.io/docs/reference/config-api/kubeadm-config.v1beta4/"],
  },
];

/** What kubeadm says. */
export const KUBEADM_RULES: readonly DaemonRule[] = [...KUBEADM, ...JOIN];
