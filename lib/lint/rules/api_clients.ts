/**
 * Why a client does not reach the API server: no kubeconfig, a local cluster that does not run, the network, names.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";
import { YAML_ERRORS } from "./compose.ts";

const TROUBLESHOOT = "https://kubernetes.io/docs/tasks/debug/debug-cluster/troubleshoot-kubectl/";
const KUBECTL = "Unable to connect to the server: ";

/** How clients begin: kubectl, and those that list kinds or validate first. */
const CLIENTS: readonly string[] = [
  KUBECTL,
  "couldn't get current server API group list: Get <apiUrl>: ",
  "failed to download openapi: Get <url>: ",
  // Helm.
  "Kubernetes cluster unreachable: Get <url>: ",
];

/** What shows that a client prints it, not the kubelet. */
const NEEDS: readonly string[] = [
  "connection to the server",
  "connect to the server",
  "server API group list",
  "download openapi",
  "cluster unreachable",
];

const COMMON = { by: "cluster", evidence: "reported", needs: NEEDS, behind: "all" } as const;

const LOCAL: string = oneOf(["localhost", "127.0.0.1", "[::1]"]);

/** A connection to a port of this machine, as clients print it. */
function local(port: string): readonly string[] {
  return [
    `The connection to the server ${LOCAL}:${port} was refused - did you specify the right host or port?`,
    ...[
      "connect: connection refused",
      "connectex: No connection could be made because the target machine actively refused it.",
    ]
      .flatMap((error) => [
        `${KUBECTL}dial tcp ${LOCAL}:${port}: ${error}`,
        `couldn't get current server API group list: Get <apiUrl>: dial tcp ${LOCAL}:${port}: ${error}`,
        `failed to download openapi: Get <url>: dial tcp ${LOCAL}:${port}: ${error}`,
        `Kubernetes cluster unreachable: Get <url>: dial tcp ${LOCAL}:${port}: ${error}`,
      ]),
  ];
}

/** Clients of the API server. */
export const API_CLIENT_RULES: readonly DaemonRule[] = [
  {
    id: "kubeconfig-invalid",
    by: "cluster",
    summary: "kubectl (helm, a controller) cannot read its kubeconfig: the file is damaged, or is not one",
    texts: ["", "error: "].flatMap((begin) => [
      ...YAML_ERRORS.map((why) => `${begin}error loading config file <path>: yaml: line <number>: ${why}`),
      `${begin}error loading config file <path>: yaml: <any>`,
      `${begin}error loading config file <path>: couldn't get version/kind; json parse error: <any>`,
      `${begin}error loading config file <path>: no kind <name> is registered for version <name> in scheme <name>`,
      `${begin}error loading config file <path>: illegal base64 data at input byte <number>`,
      `${begin}error loading config file <path>: json: cannot unmarshal <any>`,
    ]),
    evidence: "source",
    anywhere: [
      ...["kube", "KUBE", "Kube", "helm", "k3s.yaml", "rke2.yaml", "microk8s", "admin.conf", "client.config"],
      ...["couldn't get version/kind", "is registered for version"],
    ],
    fix:
      "the file is named: look at that line (a tab, a value that was cut off or pasted twice, a web page or an error message in place of the file: head FILE) and make it anew: kubeadm: sudo cp /etc/kubernetes/admin.conf, k3s: /etc/rancher/k3s/k3s.yaml, microk8s config, kind export kubeconfig, minikube update-context, aws eks update-kubeconfig; k0s kubeconfig admin. A program's own file (MicroK8s' client.config after a join that broke off): join or install that node again. KUBECONFIG may list several: one is enough",
    links: [
      "https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/",
      "https://github.com/canonical/microk8s/issues/4133",
    ],
  },
  {
    id: "kubeconfig-missing",
    ...COMMON,
    summary:
      "kubectl (helm) has no kubeconfig, or an empty one, so that it asks localhost:8080, where no API server listens",
    texts: local("8080"),
    fix:
      "kubectl config view shows what it reads. kubeadm: mkdir -p ~/.kube; sudo cp -i /etc/kubernetes/admin.conf ~/.kube/config; sudo chown $(id -u) ~/.kube/config (it is the cluster's administrator: keep it to yourself); k3s: sudo k3s kubectl; managed: aws eks update-kubeconfig, az aks get-credentials, gcloud container clusters get-credentials; minikube start. Each user has its own: sudo kubectl reads root's. Worker nodes have none. A file that is there: a wrong indentation, or no current-context",
    links: [TROUBLESHOOT, "https://github.com/kubernetes/kubernetes/issues/44665"],
  },
  {
    id: "local-cluster-stopped",
    ...COMMON,
    summary:
      "the kubeconfig names a port of this machine, and the local cluster behind it does not run, or has another port now",
    texts: [
      ...local("<number>"),
      "The connection to the server kubernetes.docker.internal:<number> was refused - did you specify the right host or port?",
      `${KUBECTL}dial tcp: lookup kubernetes.docker.internal: no such host`,
    ],
    fix:
      "minikube: minikube status, minikube start (minikube update-context after a restart); kind: docker ps -a, docker start NAME-control-plane, kind export kubeconfig; k3d cluster start NAME; Docker Desktop: Settings, Kubernetes; k3s: systemctl status k3s; kubeadm on this machine: crictl ps -a for kube-apiserver and etcd. " +
      "kubectl config get-contexts: another context may be meant. Within a container 127.0.0.1 is the container: use the host's address or its network",
    links: [TROUBLESHOOT],
  },
  {
    id: "api-server-filtered",
    ...COMMON,
    summary:
      "packets to the API server's address get no answer: a firewall, a private endpoint, a VPN that is off, or an old address",
    texts: [
      ...CLIENTS.flatMap((begin) => [
        `${begin}dial tcp <address>: i/o timeout`,
        ...["connection timed out", "operation timed out", "no route to host", "network is unreachable"].map((error) =>
          `${begin}dial tcp <address>: connect: ${error}`
        ),
        `${begin}dial tcp <address>: connectex: A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond.`,
        `${begin}net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)`,
      ]),
    ],
    fix:
      "compare the address with the cluster's own (kubectl config view; a machine's DHCP, a stopped cloud cluster). Managed: your public address has to be among those allowed (EKS public access CIDRs, GKE authorized networks, AKS authorized IP ranges), a private endpoint needs the VPN or a machine in that network; the security group or firewall has to let 443 or 6443 through. " +
      "On your own machines firewalld (6443/tcp), and a control plane that runs at all",
    links: [TROUBLESHOOT],
  },
  {
    id: "api-server-name-unknown",
    ...COMMON,
    summary:
      "the API server's name does not resolve: the cluster was deleted or made anew, its name is only known in a private DNS, or this machine's DNS fails",
    texts: CLIENTS.flatMap((begin) => [
      `${begin}dial tcp: lookup <host> on <server>: no such host`,
      `${begin}dial tcp: lookup <host>: no such host`,
      `${begin}dial tcp: lookup <host> on <server>: server misbehaving`,
      `${begin}dial tcp: lookup <host>: Temporary failure in name resolution`,
    ]),
    fix:
      "get the kubeconfig anew (aws eks update-kubeconfig, az aks get-credentials, gcloud container clusters get-credentials): a cluster that was deleted or stopped has no name any more. Private clusters: connect the VPN with its DNS, or ask from a machine in that network (private DNS zone linked to it). Server misbehaving, or Temporary failure: this machine's DNS: nslookup NAME, /etc/resolv.conf (WSL)",
    links: [TROUBLESHOOT],
  },
  {
    id: "api-server-handshake",
    ...COMMON,
    summary:
      "a connection to the API server is there, but no TLS: a proxy or VPN is between, or the server has too little memory or CPU to answer",
    texts: CLIENTS.flatMap((begin) => [
      `${begin}net/http: TLS handshake timeout`,
      `${begin}EOF`,
      `${begin}read tcp <address>-><address>: read: connection reset by peer`,
      `${begin}unexpected EOF`,
    ]),
    fix:
      "env | grep -i proxy: put the server's address into no_proxy, or unset https_proxy for kubectl; a firewall that inspects TLS, and a VPN's MTU (lower it to 1350 to try), show the same. If it comes and goes, the machine of the control plane is short of memory or CPU (free -m, top, etcd's log): give it 2 GB and more, restart it, or scale a managed one. EOF: a load balancer without a server behind it, or the server just starts",
    links: ["https://github.com/kubernetes/kubernetes/issues/13382", "https://github.com/Azure/AKS/issues/112"],
  },
  {
    id: "k3s-kubeconfig-denied",
    by: "cluster",
    evidence: "reported",
    summary: "k3s' (RKE2's) kubeconfig may only be read by root",
    texts: [
      ...oneOrTwo("/etc/rancher/k3s/k3s.yaml"),
      ...oneOrTwo("/etc/rancher/rke2/rke2.yaml"),
      "Unable to read /etc/rancher/k3s/k3s.yaml, please start server with --write-kubeconfig-mode to modify kube config permissions",
      "Unable to read /etc/rancher/k3s/k3s.yaml, please start server with --write-kubeconfig-mode or --write-kubeconfig-group to modify kube config permissions",
    ],
    fix:
      "sudo k3s kubectl …, or a copy for your user: mkdir -p ~/.kube; sudo cp -i /etc/rancher/k3s/k3s.yaml ~/.kube/config; sudo chown $(id -u) ~/.kube/config; export KUBECONFIG=~/.kube/config, as k3s' kubectl else reads the original. --write-kubeconfig-mode 644 makes every user of the machine an administrator of the cluster; --write-kubeconfig-group limits it to a group",
    links: ["https://docs.k3s.io/cluster-access"],
  },
];

/** A kubeconfig that may not be opened, alone and behind kubectl's words. */
function oneOrTwo(path: string): readonly string[] {
  return [`error loading config file "${path}": open ${path}: permission denied`, `open ${path}: permission denied`];
}
