/**
 * What the API server answers, to kubectl and to the kubelet, and what its clients print that do not reach it.
 *
 * @module
 */

import { withOneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const KUBERNETES = "https://github.com/kubernetes/kubernetes";
const DEBUG_CLUSTER = "https://kubernetes.io/docs/tasks/debug/debug-cluster/";

/** How kubectl begins an error of the way to the API server. */
const KUBECTL = "Unable to connect to the server: ";

/** What kubectl and the node's programs print of a certificate, since Go 1.20 with what failed before it. */
function certificate(begins: readonly string[], errors: readonly string[]): readonly string[] {
  return begins.flatMap((begin) =>
    errors.flatMap((error) => [`${begin}x509: ${error}`, `${begin}tls: failed to verify certificate: x509: ${error}`])
  );
}

/** How clients begin an error of the way to the API server. */
const CLIENTS: readonly string[] = [
  KUBECTL,
  "couldn't get current server API group list: Get <apiUrl>: ",
  "failed to download openapi: Get <url>: ",
];

/** Errors of a connection that Go prints. */
const CONNECTION: readonly string[] = [
  "dial tcp <address>: connect: <errno>",
  "context deadline exceeded (Client.Timeout exceeded while awaiting headers)",
];

/** etcd behind the API server. */
const ETCD: readonly DaemonRule[] = [
  {
    id: "etcd-address-gone",
    by: "cluster",
    summary:
      "etcd does not start: the address that it is to listen on is not one of this machine, which has another now",
    texts: ["2379", "2380"].map((port) => `listen tcp <address>:${port}: bind: cannot assign requested address`),
    evidence: "reported",
    fix:
      "give the machine its old address back (a static one instead of DHCP; after a boot the network may come later than the kubelet: then it recovers). For a new address " +
      "change the manifests in /etc/kubernetes/manifests, the kubeconfigs and, with kubeadm init phase certs, the certificates; etcd's own member with etcdctl member update",
    links: [`${KUBERNETES}/issues/89368`],
  },
  {
    id: "etcd-slow",
    by: "cluster",
    summary: "etcd does not answer the API server in time: its disk or network is too slow, or it has no leader",
    texts: [
      "etcdserver: request timed out",
      "etcdserver: request timed out, possibly due to <words>",
      "etcdserver: request timed out, waiting for the applied index took too long",
      "etcdserver: leader changed",
      "etcdserver: no leader",
      "etcdserver: too many requests",
      "etcdserver: server stopped",
      "etcdserver: timed out waiting for read index response (local node might have slow network)",
      "timed out waiting for read index response (local node might have slow network)",
      "leader failed to send out heartbeat on time; took too long, leader is overloaded likely from slow disk",
      "failed to send out heartbeat on time (exceeded the <words> timeout for <words>",
    ],
    evidence: "reported",
    fix:
      "etcdctl endpoint status and endpoint health of all members: more than half have to run. Give etcd an SSD of its own " +
      "(its log names slow fdatasync), CPU, and a network of a few milliseconds between its members; what failed is tried again",
    links: ["https://etcd.io/docs/v3.5/faq/", "https://etcd.io/docs/v3.5/op-guide/hardware/"],
  },
  {
    id: "etcd-data-damaged",
    by: "cluster",
    summary: "etcd does not start: its data on the disk is damaged, mostly after a power cut or a full disk",
    texts: [
      "walpb: crc mismatch",
      "wal: crc mismatch",
      "failed to find database snapshot file (snap: snapshot file doesn't exist)",
      "snap: snapshot file doesn't exist",
      "recovering backend from snapshot error: failed to find database snapshot file (snap: snapshot file doesn't exist)",
      "tocommit(<number>) is out of range [lastIndex(<number>)]. Was the raft log corrupted, truncated, or lost?",
      "tocommit(<number>) is out of range [lastIndex(<number>)]",
      "<hash> state.commit <number> is out of range [<number>, <number>]",
    ],
    evidence: "source",
    needs: ["etcd", "walpb", "wal:", "snap:", "raft log", "state.commit", "tocommit", "k3s", "rke2"],
    fix:
      "keep a copy of the data (/var/lib/etcd; k3s and RKE2: server/db) and see that the disk has space and no errors (dmesg). With other members up: etcdctl member remove of this one (k3s, RKE2: kubectl delete node), delete its data and let it join anew. " +
      "As the only member restore a snapshot: etcdutl snapshot restore (up to etcd 3.5 etcdctl, too), k3s server --cluster-reset --cluster-reset-restore-path=FILE (rke2); what was written since is lost. Without a snapshot kubeadm reset and kind or k3d delete and create make the cluster anew, empty",
    links: ["https://etcd.io/docs/v3.5/op-guide/recovery/", "https://docs.k3s.io/cli/etcd-snapshot"],
  },
  {
    id: "etcd-full",
    by: "cluster",
    summary: "etcd's database has reached its quota, so that the API server can write nothing",
    texts: ["mvcc: database space exceeded", "etcdserver: mvcc: database space exceeded"],
    evidence: "source",
    fix:
      "make a backup (etcdctl snapshot save), then etcdctl compact with the current revision, etcdctl defrag on each member, and " +
      "etcdctl alarm disarm; look for what writes so much (events, objects of an operator), or raise --quota-backend-bytes",
    links: ["https://etcd.io/docs/v3.5/op-guide/maintenance/#space-quota"],
  },
  {
    id: "etcd-unreachable",
    by: "cluster",
    summary: "the API server does not reach etcd on port 2379, so that it ends or does not start",
    texts: [
      ...["dial tcp <address>:2379: connect: <errno>", "dial tcp <address>:2379: i/o timeout"].flatMap((error) => [
        `transport: Error while dialing ${error}`,
        `transport: Error while dialing: ${error}`,
        `Get <url>: ${error}`,
      ]),
      "transport: authentication handshake failed: remote error: tls: bad certificate",
      "dial tcp 127.0.0.1:2379: connect: connection refused",
      "dial tcp 127.0.0.1:4001: connect: connection refused",
      "Unable to create storage backend: config (<any>",
      "Error while dialing unix /var/snap/k8s/common/var/lib/k8s-dqlite/k8s-dqlite.sock: connect: <errno>",
      "error creating leases: error creating storage factory: context deadline exceeded",
      "rejected connection from <name> (error <any>",
    ],
    evidence: "reported",
    needs: [
      "etcd",
      ":2379",
      ":4001",
      "storage backend",
      "k8s-dqlite",
      "storage factory",
      "clientconn.go",
      "transport: authentication handshake failed",
    ],
    behind: ["Failed to create pod sandbox", "FailedCreatePodSandBox"],
    fix:
      "find out why etcd does not run: crictl ps -a and crictl logs on each control plane node (a full or slow disk, an expired " +
      "certificate in /etc/kubernetes/pki/etcd, an address that has changed, too few members). The API server comes back by itself",
    links: ["https://kubernetes.io/docs/tasks/administer-cluster/configure-upgrade-etcd/", DEBUG_CLUSTER],
  },
];

/** Ways to etcd that open and then give no answer. */
const HANDSHAKES: readonly DaemonRule[] = [
  {
    id: "etcd-handshake-unanswered",
    refines: "etcd-unreachable",
    by: "cluster",
    summary:
      "etcd's port is open, and etcd does not finish the TLS handshake: it is overloaded, hangs, or does not speak TLS there",
    texts: [
      "transport: authentication handshake failed: context deadline exceeded",
      "transport: authentication handshake failed: EOF",
      "transport: authentication handshake failed: tls: first record does not look like a TLS handshake",
    ],
    evidence: "reported",
    anywhere: [":2379"],
    fix:
      "on the etcd node: etcdctl --cacert, --cert, --key endpoint health, and etcd's log (crictl logs): took too long, apply request took too long and elections are a disk or CPU that is too slow: free it, a faster disk. It works by hand: compare --etcd-servers (https or http) with etcd's --listen-client-urls, and certificates of both (kubeadm certs check-expiration); a small machine needs 2 CPUs and 2 GB",
    links: ["https://etcd.io/docs/latest/tuning/", DEBUG_CLUSTER],
  },
];

/** What the API server refuses for a reason of its own. */
const ANSWERS: readonly DaemonRule[] = [
  {
    id: "api-object-too-large",
    by: "cluster",
    summary: "the object is larger than the API server or etcd takes (about 1.5 MiB), or its annotations than 256 KiB",
    texts: [
      "etcdserver: request is too large",
      "metadata.annotations: Too long: must have at most <number> bytes",
      "metadata.annotations: Too long: may not be more than <number> bytes",
      "metadata.annotations: Too long: must have at most <number> characters",
      "Request entity too large: limit is <number>",
      "data: Too long: must have at most <number> bytes",
      "data: Too long: may not be more than <number> bytes",
      "data: Too long: must have at most <number> characters",
    ],
    evidence: "source",
    // A web server says so of any upload.
    anywhere: [
      ...["etcd", "kube", "Error from server", "limit is", "metadata.annotations", "data: Too long", "helm", "argocd"],
      ...["configmap", "secret", "is invalid"],
    ],
    fix:
      "use kubectl apply --server-side (or kubectl create), which writes no annotation with the whole object; keep large files in an " +
      "image or a volume instead of a ConfigMap or Secret (1 MiB)",
    links: ["https://kubernetes.io/docs/reference/using-api/server-side-apply/", `${KUBERNETES}/issues/82292`],
  },
  {
    id: "etcd-message-too-large",
    by: "cluster",
    summary: "an object is larger than the API server may send to etcd (2 MiB)",
    texts: ["trying to send message larger than max (<number> vs. <number>)"],
    evidence: "reported",
    needs: ["Error from server", "error when", "UPGRADE FAILED", "INSTALLATION FAILED", "etcd", "kubectl", "apply"],
    fix:
      "split the object, and keep large files in an image or a volume instead of a ConfigMap or Secret (1 MiB); Helm stores a release with all its files in one Secret: list what it " +
      "does not need in .helmignore",
    links: [`${KUBERNETES}/issues/19781`],
  },
  {
    id: "api-request-timeout",
    by: "cluster",
    summary: "the API server did not finish the request in time: an admission webhook, etcd or its own load is slow",
    texts: [
      "Timeout: request did not complete within requested timeout - context deadline exceeded",
      "Timeout: request did not complete within requested timeout <any>",
      "Timeout: request did not complete within allowed duration",
      "request did not complete within requested timeout",
      "request did not complete within allowed duration",
      "the server was unable to return a response in the time allotted, but may still be processing the request",
      "resource quota evaluation timed out",
      "the server has received too many requests and has asked us to try again later",
    ],
    evidence: "source",
    behind: ["failed calling webhook"],
    fix:
      "look for webhooks that do not answer (kubectl get validatingwebhookconfigurations,mutatingwebhookconfigurations), and for a slow " +
      "etcd in the log of kube-apiserver; controllers try again, a ReplicaSet that does not needs kubectl rollout restart",
    links: [`${KUBERNETES}/issues/67662`, DEBUG_CLUSTER],
  },
  {
    id: "api-unavailable",
    by: "cluster",
    summary:
      "the API server, or the extension that serves this kind of object (metrics-server, a custom API), is not available",
    texts: [
      "the server is currently unable to handle the request",
      "the server is currently unable to handle the request (<any>",
      "unable to retrieve the complete list of server APIs: <any>",
      "couldn't get resource list for <name>: the server is currently unable to handle the request",
      "storage is (re)initializing",
      "apiserver not ready",
      "apiserver is shutting down",
      "The <words> operation against <words> could not be completed at this time, please try again.",
    ],
    evidence: "source",
    behind: ["failed calling webhook", "Failed to create pod sandbox", "FailedCreatePodSandBox"],
    fix:
      "kubectl get apiservices shows which is not Available: start the pods of its Service, or delete the APIService of what was removed. " +
      "Of core objects wait: kube-apiserver starts or waits for etcd",
    links: ["https://kubernetes.io/docs/tasks/extend-kubernetes/configure-aggregation-layer/"],
  },
  {
    id: "namespace-not-empty",
    by: "cluster",
    summary:
      "no failed start: a namespace stays Terminating, as objects in it remain: they have finalizers, and who would remove those does not run any more",
    texts: [
      "Some content in the namespace has finalizers remaining: <why>",
      "Some resources are remaining: <why>",
    ],
    evidence: "source",
    needs: ["Some content in the namespace", "Some resources are remaining"],
    anywhere: ["namespace", "Namespace", "resource instances", "finalizers"],
    fix:
      "the message counts what is left by kind: kubectl get KIND -n NAMESPACE -o yaml shows metadata.finalizers, whose name says which controller has to act: start or install it again (an operator that was removed before its objects), and it cleans up. Only if it will never run again: kubectl patch KIND NAME -n NAMESPACE --type=merge -p with finalizers set to [], which leaves what it would have deleted outside (disks, load balancers). To empty the namespace's own spec.finalizers hides the objects and leaves them in etcd",
    links: [
      "https://kubernetes.io/docs/concepts/overview/working-with-objects/finalizers/",
      "https://github.com/kubernetes/kubernetes/issues/60807",
    ],
  },
  {
    id: "metrics-api-unavailable",
    by: "cluster",
    summary:
      "the metrics API does not answer: metrics-server (or an adapter for custom metrics) does not run, is not reached, or was removed",
    texts: withOneOf(
      [
        "metrics.k8s.io/v1beta1",
        "custom.metrics.k8s.io/v1beta1",
        "custom.metrics.k8s.io/v1beta2",
        "external.metrics.k8s.io/v1beta1",
      ],
      (group) => [
        `couldn't get resource list for ${group}: the server is currently unable to handle the request`,
        `unable to retrieve the complete list of server APIs: ${group}: the server is currently unable to handle the request`,
      ],
    ).concat(
      ["nodes", "pods"].map((kind) =>
        `the server is currently unable to handle the request (get ${kind}.metrics.k8s.io)`
      ),
      ["Metrics API not available"],
    ),
    evidence: "reported",
    behind: ["failed calling webhook", "Failed to create pod sandbox", "FailedCreatePodSandBox"],
    fix:
      "kubectl get apiservice | grep metrics, and kubectl -n kube-system logs deploy/metrics-server. x509 of the kubelets: certificates that the cluster's CA signed (serverTLSBootstrap); --kubelet-insecure-tls only for a test, as it checks none. Timeouts: the API server does not reach its pod (port 10250 or 4443 from the control plane; hostNetwork on EKS with another network plugin), NO_PROXY. If it was removed: kubectl delete apiservice of that name. Meanwhile namespaces stay in Terminating",
    links: [
      "https://github.com/kubernetes-sigs/metrics-server/issues/157",
      "https://github.com/kubernetes/minikube/issues/3571",
    ],
  },
  {
    id: "api-kind-unknown",
    by: "cluster",
    summary:
      "the cluster does not have the manifest's kind in that API version: it was removed, or its CRD is not installed",
    texts: [
      "no matches for kind <name> in version <name>",
      "unable to recognize <name>: no matches for kind <name> in version <name>",
      "resource mapping not found for name: <name> namespace: <name> from <name>: no matches for kind <name> in version <name>",
      "the server doesn't have a resource type <name>",
    ],
    evidence: "source",
    fix:
      "kubectl api-resources lists what the cluster has: write the newer apiVersion (extensions/v1beta1 of a Deployment is apps/v1; " +
      "policy/v1beta1, batch/v1beta1 and networking.k8s.io/v1beta1 were removed with 1.22 to 1.25), or install the CRDs first",
    links: ["https://kubernetes.io/docs/reference/using-api/deprecation-guide/"],
  },
  {
    id: "api-crd-invalid",
    by: "cluster",
    summary: "a CustomResourceDefinition cannot be stored or read, because versions of it or of its objects do not fit",
    texts: [
      "status.storedVersions[<number>]: Invalid value: <name>: must appear in spec.versions",
      "spec.preserveUnknownFields: Invalid value: true: must be false",
      "spec.conversion.webhookClientConfig: Required value: required when strategy is set to Webhook",
      "not allowed because the CustomResourceWebhookConversion feature is disabled",
      "spec.validation.openAPIV3Schema: Required value: schemas are required",
    ],
    evidence: "source",
    fix:
      "migrate the objects to a version that the new CRD has, then remove the old one from the CRD's status.storedVersions; a CRD of " +
      "apiextensions.k8s.io/v1 needs a schema and preserveUnknownFields: false; a feature that is disabled: the cluster is older than what is installed",
    links: [
      "https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/",
    ],
  },
];

/** How the requests of clients in Go begin. */
const METHODS: readonly string[] = ["Get", "Post", "Put", "Patch"];

/** The way to the API server. */
const CONNECTIONS: readonly DaemonRule[] = [
  {
    id: "api-server-unreachable",
    by: "cluster",
    summary: "the API server does not answer at the address of the kubeconfig: it does not run, or the network is cut",
    texts: [
      "The connection to the server <address> was refused - did you specify the right host or port?",
      "The connection to the server <address> was refused",
      ...CLIENTS.flatMap((begin) => CONNECTION.map((error) => `${begin}${error}`)),
      "Unable to connect to the server: <any>",
      ...METHODS.flatMap((method) =>
        [
          "dial tcp <address>:6443: connect: <errno>",
          // Of Go up to 1.10.
          "dial tcp <address>:6443: getsockopt: <errno>",
          "dial tcp <address>:6443: i/o timeout",
        ].map((error) => `${method} <apiUrl>: ${error}`)
      ),
      "could not contact <name> API server: <any>",
      ...["dial tcp <address>: connect: <errno>", "dial tcp <address>: i/o timeout", "EOF"].map((error) =>
        `error retrieving resource lock <name>: Get <apiUrl>: ${error}`
      ),
      ...["dial tcp <address>: connect: <errno>", "dial tcp <address>: i/o timeout"].flatMap((error) => [
        `error getting node: Get <apiUrl>: ${error}`,
        `Kubernetes cluster unreachable: Get <url>: ${error}`,
      ]),
      "failed to wait for apiserver being healthy: <any>",
      "failed to wait for apiserver being healthy: timed out waiting for the condition: failed to get apiserver /healthz status: Get <apiUrl>: dial tcp <address>: connect: <errno>",
      // Also of a server on another port than 6443.
      ...["dial tcp <address>: connect: <errno>", "dial tcp <address>: i/o timeout"].map((error) =>
        `Failed to contact API server when waiting for CSINode publishing: Get <apiUrl>: ${error}`
      ),
    ],
    evidence: "source",
    // The kubelet's own failures that this causes have rules of their own.
    needs: [
      "connection to the server",
      "connect to the server",
      "server API group list",
      "download openapi",
      "could not contact",
      "failed to list",
      "endpoint watch error",
      "Failed to get status for pod",
      "waiting for CSINode publishing",
      "error retrieving resource lock",
      "apiserver being healthy",
      "error getting node",
      "cluster unreachable",
    ],
    behind: "all",
    fix:
      "on a control plane node read crictl ps -a, crictl logs of kube-apiserver and etcd, and journalctl -u kubelet: swap that is on again after a reboot, a full disk, expired certificates (kubeadm certs check-expiration), a machine whose address has changed, a runtime that does not run. Right after a start or a change of a manifest wait a minute. Docker Desktop, minikube, kind: start it again; Reset Kubernetes Cluster deletes what is in it. From elsewhere: the server of the kubeconfig (kubectl config view), a load balancer without servers, a VPN, a firewall that refuses 6443",
    links: ["https://kubernetes.io/docs/tasks/debug/debug-cluster/troubleshoot-kubectl/"],
  },
  {
    id: "leader-lease-lost",
    by: "cluster",
    summary:
      "a scheduler or controller ends, because it could not renew its leader's lease in time: the API server or etcd was too slow",
    texts: [
      "leaderelection lost",
      "leader election lost",
      "failed to renew lease <name>: timed out waiting for the condition",
      "failed to renew lease <name>: context deadline exceeded",
      "failed to renew lease <name>: failed to tryAcquireOrRenew context deadline exceeded",
      "error retrieving resource lock <name>: context deadline exceeded",
      "error retrieving resource lock <name>: etcdserver: request timed out",
      "error retrieving resource lock <name>: etcdserver: leader changed",
      "error retrieving resource lock <name>: Get <apiUrl>: context deadline exceeded",
      "error retrieving resource lock <name>: Get <apiUrl>: net/http: request canceled (Client.Timeout exceeded while awaiting headers)",
      "error retrieving resource lock <name>: Get <apiUrl>: context deadline exceeded (Client.Timeout exceeded while awaiting headers)",
    ],
    evidence: "reported",
    needs: ["lease", "leases", "leader", "resource lock"],
    behind: "all",
    fix:
      "it starts again by itself. If that repeats, read etcd's log (took too long, slow fdatasync) and give it a faster disk, CPU and memory; with one replica switch the election off " +
      "(--leader-elect=false), else raise its lease and renew durations",
    links: ["https://etcd.io/docs/latest/tuning/", `${KUBERNETES}/issues/65966`],
  },
  {
    id: "service-account-unmounted",
    by: "cluster",
    summary:
      "the program looks for the cluster it runs in, and its container has no service account's token or no Services",
    texts: [
      "unable to load in-cluster configuration, KUBERNETES_SERVICE_HOST and KUBERNETES_SERVICE_PORT must be defined",
      "open /var/run/secrets/kubernetes.io/serviceaccount/token: no such file or directory",
      "open /var/run/secrets/kubernetes.io/serviceaccount/ca.crt: no such file or directory",
      "Expected to load root CA config from /var/run/secrets/kubernetes.io/serviceaccount/ca.crt, but got err: <any>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "in a pod set automountServiceAccountToken: true of pod and service account (enableServiceLinks does not matter), and look whether another volume covers /var/run/secrets; " +
      "outside of a cluster (docker run) give the program a kubeconfig",
    links: ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"],
  },
  {
    id: "api-service-unreachable",
    by: "cluster",
    summary:
      "a pod does not reach the API server by the Service kubernetes: kube-proxy or the network plugin does not work on its node, or not yet",
    texts: [
      ...METHODS.flatMap((method) =>
        ["dial tcp <address>.1:443: connect: <errno>", "dial tcp <address>.1:443: i/o timeout"].map((error) =>
          `${method} <apiUrl>: ${error}`
        )
      ),
      // CoreDNS.
      ...["connect: <errno>", "i/o timeout"].map((error) =>
        `plugin/kubernetes: Kubernetes API connection failure: Get <url>: dial tcp <address>: ${error}`
      ),
      ...["connect: <errno>", "i/o timeout"].map((error) =>
        `plugin/kubernetes: Get <url>: dial tcp <address>: ${error}`
      ),
      "plugin/kubernetes: Kubernetes API connection failure: <any>",
      ...["connect: <errno>", "i/o timeout"].map((error) =>
        `error getting server version: Get <url>: dial tcp <address>.1:443: ${error}`
      ),
    ],
    evidence: "reported",
    // Of a network plugin it is that plugin's failure.
    needs: [
      "reflector.go",
      "error getting server version",
      "Failed to watch",
      "leaderelection",
      "resource lock",
      "extension-apiserver-authentication",
      "server version",
      "informer",
      "panic:",
      "kubernetes API",
      "plugin/kubernetes",
      "current server API group list",
      "device-plugin:",
      "Error getting node",
    ],
    behind: "all",
    fix:
      "check that kube-proxy (or what replaces it) and the network plugin's pod run on that node and read their logs; kubectl get endpoints kubernetes has to list an address that the node " +
      "reaches (curl -k https://ADDRESS:6443). Firewalls of the distribution, a pod range that overlaps the nodes' network and NetworkPolicies stop it, too",
    links: ["https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"],
  },
  {
    id: "api-certificate-expired",
    by: "cluster",
    summary: "the certificate of the API server or of its client has expired, or a clock is wrong",
    texts: [
      ...certificate([KUBECTL], [
        "certificate has expired or is not yet valid",
        "certificate has expired or is not yet valid: <any>",
        "certificate has expired or is not yet valid: current time <now> is <words> <then>",
      ]),
      "Unable to authenticate the request err=[x509: certificate has expired or is not yet valid: current time <now> is <words> <then>, <any>",
      "Unable to authenticate the request due to an error: x509: certificate has expired or is not yet valid",
      "Unable to authenticate the request due to an error: x509: certificate has expired or is not yet valid: <any>",
    ],
    evidence: "reported",
    fix:
      "on the control plane nodes run kubeadm certs check-expiration and kubeadm certs renew all, and restart their static pods; k3s and RKE2 renew " +
      "theirs at a restart of the service. Compare date on both sides. Renewed already: who asks still has the old one: copy admin.conf to ~/.kube/config again, restart kube-controller-manager and kube-scheduler; a kubelet: openssl x509 -noout -enddate -in /var/lib/kubelet/pki/kubelet-client-current.pem",
    links: ["https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/kubeadm-certs/"],
  },
  {
    id: "api-certificate-foreign",
    by: "cluster",
    summary:
      "the API server's certificate is of another cluster than the kubeconfig, or not for the name or address used",
    texts: [
      ...certificate([KUBECTL], [
        "certificate signed by unknown authority",
        "certificate is valid for <names>, not <name>",
        "cannot validate certificate for <name> because it doesn't contain any IP SANs",
        "certificate relies on legacy Common Name field, use SANs instead",
      ]),
      "Unable to authenticate the request due to an error: x509: certificate signed by unknown authority",
    ],
    evidence: "reported",
    fix:
      "copy the kubeconfig of this cluster again (kubeadm: /etc/kubernetes/admin.conf to ~/.kube/config; after kubeadm reset the old one is left). " +
      "Another name or address of the server goes into certSANs: kubeadm init phase certs apiserver after moving apiserver.crt and apiserver.key away",
    links: [
      "https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/troubleshooting-kubeadm/#tls-certificate-errors",
    ],
  },
  {
    id: "api-unauthorized",
    by: "cluster",
    summary:
      "the API server does not accept the client's credentials: the token or certificate is wrong, old or missing",
    texts: [
      "You must be logged in to the server (Unauthorized)",
      "You must be logged in to the server (the server has asked for the client to provide credentials)",
      "error: You must be logged in to the server (<any>",
      "[invalid bearer token, service account token has expired]",
      "[invalid bearer token, Token has been invalidated]",
      "[invalid bearer token, service account token has been invalidated]",
      "[invalid bearer token, square/go-jose: error in cryptographic primitive]",
      "[invalid bearer token, go-jose/go-jose: error in cryptographic primitive]",
    ],
    evidence: "source",
    fix:
      "get new credentials: kubectl config view shows which are used (a cloud's login command or exec plugin, an expired client certificate, the token of " +
      "a service account that was deleted). After the key of service accounts changed, delete the pods that still have old tokens",
    links: ["https://kubernetes.io/docs/reference/access-authn-authz/authentication/"],
  },
];

/** kubectl logs, exec and attach: the API server asks the kubelet. */
const KUBELET_PROXY: readonly DaemonRule[] = [
  {
    id: "kubelet-serving-certificate",
    by: "cluster",
    summary: "the kubelet has no serving certificate that the API server accepts, so that logs and exec fail",
    texts: [
      "error dialing backend: remote error: tls: internal error",
      "remote error: tls: internal error",
      "Get <url>: remote error: tls: internal error",
      ...certificate(["error dialing backend: ", "Get <url>: "], [
        "certificate signed by unknown authority",
        "certificate is valid for <names>, not <name>",
        "cannot validate certificate for <name> because it doesn't contain any IP SANs",
        "certificate is not valid for any names, but wanted to match <name>",
        "certificate has expired or is not yet valid: current time <now> is <words> <then>",
      ]),
    ],
    evidence: "reported",
    needs: ["dialing backend", "containerLogs", ":10250"],
    fix:
      "kubectl get csr: approve those whose requestor and addresses are a node's own (kubectl certificate approve); serverTLSBootstrap: true needs an approver for new nodes (kubelet-csr-approver). EKS, pending: the nodes' role stands twice in aws-auth, or its username is not system:node:{{EC2PrivateDNSName}}. Unknown authority, no IP SANs: the certificate in /var/lib/kubelet/pki does not fit the node's names and addresses: without serverTLSBootstrap move kubelet.crt and kubelet.key away and restart the kubelet, which makes both anew; --kubelet-certificate-authority only for one that the CA signed",
    links: ["https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/kubeadm-certs/#kubelet-serving-certs"],
  },
  {
    id: "kubelet-request-unsigned",
    by: "kubelet",
    summary:
      "the kubelet waits for a certificate: its request is not approved, or the controller manager does not sign",
    texts: [
      "http: TLS handshake error from <address>: no serving certificate available for the kubelet",
      "no serving certificate available for the kubelet",
      ...["", "kubernetes.io/kubelet-serving: ", "kubernetes.io/kube-apiserver-client-kubelet: "].flatMap((signer) =>
        ["timed out waiting for the condition", "context deadline exceeded"].map((why) =>
          `${signer}certificate request was not signed: ${why}`
        )
      ),
    ],
    evidence: "source",
    behind: "all",
    fix:
      "kubectl get csr: of those Pending check that requestor and addresses are the node's own, then kubectl certificate approve NAME; serving certificates (serverTLSBootstrap, rotate-server-certificates) " +
      "are never approved by Kubernetes itself, but by a cloud or an approver such as kubelet-csr-approver. Approved without Issued: the kube-controller-manager does not run, or has no --cluster-signing-cert-file",
    links: [
      "https://kubernetes.io/docs/reference/access-authn-authz/kubelet-tls-bootstrapping/",
      "https://github.com/kubernetes/client-go/blob/v0.34.0/util/certificate/certificate_manager.go",
    ],
  },
  {
    id: "kubelet-unreachable",
    by: "cluster",
    summary: "the API server does not reach the kubelet of the pod's node on port 10250",
    texts: [
      ...[
        "dial tcp <address>:10250: connect: <errno>",
        "dial tcp <address>:10250: i/o timeout",
        "dial tcp: lookup <host> on <server>: no such host",
        "dial tcp: lookup <host>: no such host",
        "dial tcp: lookup <host> on <server>: server misbehaving",
        "EOF",
        "No agent available",
        "proxy error from <address> while dialing <address>:10250, code <number>: <any>",
      ].flatMap((error) => [`error dialing backend: ${error}`, ...(error === "EOF" ? [] : [`Get <url>: ${error}`])]),
      "error dialing backend: <any>",
    ],
    evidence: "reported",
    needs: ["dialing backend", "containerLogs", ":10250"],
    fix:
      "check that the kubelet runs on that node (systemctl status kubelet) and that the control plane reaches its port 10250 (firewall, security group, " +
      "konnectivity or tunnel agent), and that its InternalIP or name resolves there: kubectl get node -o wide",
    links: ["https://kubernetes.io/docs/reference/networking/ports-and-protocols/"],
  },
  {
    id: "kubelet-access-denied",
    by: "cluster",
    summary: "the API server's own user may not ask the kubelet for logs or exec",
    texts: [
      "unable to upgrade connection: Forbidden (user=<name>, verb=<words>, resource=nodes, subresource=<any>",
      "Forbidden (user=<name>, verb=<words>, resource=nodes, subresource=<any>",
      "unable to upgrade connection: Unauthorized",
    ],
    evidence: "source",
    fix:
      "bind the user that the message names to the ClusterRole system:kubelet-api-admin, and give kube-apiserver --kubelet-client-certificate and " +
      "--kubelet-client-key; Unauthorized: the kubelet's client CA is not the one of that certificate",
    links: ["https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/"],
  },
  {
    id: "exec-upgrade-dropped",
    by: "cluster",
    summary:
      "exec, attach, logs -f or port-forward goes through a proxy or load balancer that does not pass the request's Upgrade header on to the API server",
    texts: [
      "Error from server (BadRequest): Upgrade request required",
      "unable to upgrade connection: Upgrade request required",
      "Upgrade request required",
    ],
    evidence: "source",
    anywhere: ["Error from server", "unable to upgrade connection", "kubectl"],
    fix:
      "let what stands before the API server (Rancher, an ingress, a dashboard) pass websockets: nginx: proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection upgrade; an AWS Classic load balancer: TCP or SSL listeners instead of HTTP, or an ALB; a company's proxy: the API server's name in NO_PROXY. Try once with a kubeconfig that names a control plane node itself. A browser or a plain HTTP client gets it, too: exec needs a websocket or SPDY",
    links: ["https://github.com/rancher/rancher/issues/27871"],
  },
  {
    id: "exec-container-missing",
    by: "cluster",
    summary: "logs or exec of a container that does not run: it has not started yet, has ended, or was removed",
    texts: [
      "unable to upgrade connection: container not found (<name>)",
      "unable to upgrade connection: pod does not exist",
      "unable to upgrade connection: pod not found (<name>)",
      "previous terminated container <name> in pod <name> not found",
      "unable to retrieve container logs for <name>://<hash>",
      "failed to try resolving symlinks in path <path>: lstat <path>: no such file or directory",
      "container <name> is not valid for pod <name>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "kubectl describe pod: its events and Last State say why the container does not run; kubectl logs --previous shows the run before. Logs of removed " +
      "containers are deleted with them (crictl rm, a full disk, a new pod of the same name). If the pod runs, the API server asks another machine: " +
      "compare kubectl get nodes -o wide with the machine's addresses (VirtualBox gives each 10.0.2.15), and set the kubelet's --node-ip",
    links: ["https://kubernetes.io/docs/tasks/debug/debug-application/debug-running-pod/"],
  },
  {
    id: "pod-log-not-found",
    by: "cluster",
    summary: "the API server asks another machine than the pod's node for a log or a command",
    texts: [
      ...["", "Error from server (NotFound): "].flatMap((who) =>
        ["log", "exec", "attach", "portforward"].map((what) =>
          `${who}the server could not find the requested resource ( pods/${what} <name>)`
        )
      ),
    ],
    evidence: "source",
    anywhere: ["pods/log", "pods/exec", "pods/attach", "pods/portforward"],
    fix:
      "compare kubectl get nodes -o wide with the machine's addresses: nodes of VirtualBox or Vagrant all have 10.0.2.15 on their first interface; set the kubelet's --node-ip to the address by which the nodes reach each other (KUBELET_EXTRA_ARGS in /etc/default/kubelet) and restart it",
    links: ["https://github.com/kubernetes/kubernetes/issues/60835"],
  },
];

/** What the API server answers. */
export const API_SERVER_RULES: readonly DaemonRule[] = [
  ...ETCD,
  ...HANDSHAKES,
  ...ANSWERS,
  ...CONNECTIONS,
  ...KUBELET_PROXY,
];
