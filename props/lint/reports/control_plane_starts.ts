/** Reports of etcd, API servers, controller managers and schedulers that end while they start. @module */

import type { Report } from "./report.ts";

const UNRELATED = "no cluster, and no container, is part of it";

/** Components of a control plane that do not start. */
export const CONTROL_PLANE_START_REPORTS: readonly Report[] = [
  // etcd.
  {
    text:
      '{"level":"fatal","ts":"2024-03-31T06:04:27.129434Z","caller":"etcdmain/etcd.go:204","msg":"discovery failed","error":"member 21cdb8e5d2d72088 has already been bootstrapped","stacktrace":"go.etcd.io/etcd/server/v3/etcdmain.startEtcdOrProxyV2\\n\\tgo.etcd.io/etcd/server/v3/etcdmain/etcd.go:204\\ngo.etcd.io/etcd/server/v3/etcdmain.Main"}',
    rule: "etcd-already-bootstrapped",
    source: "cozystack/etcd-operator#98",
  },
  {
    text: `etcdmain: couldn't find local name "node1" in the initial cluster configuration`,
    rule: "etcd-initial-cluster",
    source: "etcd-io/etcd server/embed/config.go",
  },
  {
    text:
      '{"level":"fatal","msg":"discovery failed","error":"--initial-cluster has node1=https://10.0.0.1:2380 but missing from --initial-advertise-peer-urls=https://10.0.0.2:2380"}',
    rule: "etcd-initial-cluster",
    source: "etcd-io/etcd server/config/config.go",
  },
  {
    text:
      "C | etcdmain: error validating peerURLs {ClusterID:ab12 Members:[&{ID:a1 RaftAttributes:{PeerURLs:[https://10.0.0.1:2380] IsLearner:false} Attributes:{Name:node1 ClientURLs:[https://10.0.0.1:2379]}}] RemovedMemberIDs:[]}: member count is unequal",
    rule: "etcd-initial-cluster",
    source: "etcd-io/etcd server/etcdserver/bootstrap.go",
  },
  {
    text: "E | rafthttp: failed to find member 9ff20c095faac8b0 in cluster 2eecb227327d67ae",
    rule: "etcd-member-removed",
    source: "etcd-io/etcd rafthttp/peer.go",
  },
  {
    text: "etcdserver: the member has been permanently removed from the cluster\n" +
      "etcdserver: the data-dir used by this member must be removed.",
    rule: "etcd-member-removed",
    source: "etcd-io/etcd etcdserver/server.go",
  },
  {
    text:
      "etcdmain: cannot fetch cluster info from peer urls: could not retrieve cluster information from the given URLs",
    rule: "etcd-peers-unanswered",
    source: "etcd-io/etcd etcdserver/cluster_util.go",
  },
  {
    text:
      "W | rafthttp: health check for peer 5c8c7ea1f2ea7d6f could not connect: dial tcp 10.0.0.2:2380: connect: connection refused",
    rule: "etcd-peer-unreachable",
    source: "etcd-io/etcd rafthttp/probing_status.go",
  },
  {
    text: "embed: listening for client requests on 127.0.0.1:2379\n" +
      "panic: freepages: failed to get all reachable pages (page 2475294449906223648: out of bounds: 3758)\n\n" +
      "goroutine 112 [running]:\n" +
      "github.com/coreos/etcd/cmd/vendor/github.com/coreos/bbolt.(*DB).freepages.func2(0xc42007e720)",
    rule: "etcd-database-damaged",
    source: "etcd-io/etcd#10722",
  },
  {
    text: "panic: freepages: failed to get all reachable pages (page 3: multiple references)\n" +
      "goroutine 20 [running]:\nmain.main()\n\t/app/cmd/portal/main.go:12 +0x1c\n\t/go/pkg/mod/go.etcd.io/bbolt@v1.3.6/db.go:1013",
    rule: null,
    source: "etcd-io/bbolt db.go",
    why: UNRELATED,
  },
  {
    text:
      "etcd_1 | 2021-07-01 11:57:38.007935 C | etcdmain: cannot access data directory: mkdir /bitnami/etcd/data: permission denied",
    rule: "etcd-data-directory",
    source: "apache/apisix-docker#192",
  },
  {
    text:
      '"error":"cannot access data directory: directory \\"/var/lib/etcd\\" exist, but the permission is \\"drwxr-xr-x\\". The recommended permission is \\"-rwx------\\" to prevent possible unprivileged access to the data"',
    rule: "etcd-data-directory",
    source: "etcd-io/etcd client/pkg/fileutil/fileutil.go",
  },
  {
    text:
      'etcd[1638]: conflicting environment variable "ETCD_NAME" is shadowed by corresponding command-line flag (either unset environment variable or disable flag)\n' +
      "systemd[1]: etcd.service: main process exited, code=exited, status=1/FAILURE",
    rule: "etcd-flag-twice",
    source: "etcd-io/etcd#11111",
  },
  {
    text:
      "error verifying flags, --advertise-client-urls is required when --listen-client-urls is set explicitly. See 'etcd --help'.",
    rule: "etcd-flags-incomplete",
    source: "etcd-io/etcd embed/config.go",
  },
  {
    text: "error verifying flags, expected IP in URL for binding (http://etcd0:2380). See 'etcd --help'.",
    rule: "etcd-flags-incomplete",
    source: "etcd-io/etcd embed/config.go",
  },
  {
    text: 'Error: data-dir "/var/lib/etcd" not empty or could not be read',
    rule: "etcd-restore-refused",
    source: "etcd-io/etcd etcdutl/snapshot/v3_snapshot.go",
  },
  {
    text: "pip: THESE PACKAGES DO NOT MATCH THE HASHES: expected sha256 ab12, got cd34",
    rule: null,
    source: "etcd-io/etcd etcdutl/snapshot/v3_snapshot.go",
    why: UNRELATED,
  },
  {
    text:
      '{"level":"fatal","msg":"invalid downgrade; server version is lower than determined cluster version","current-server-version":"3.4.13","determined-cluster-version":"3.5"}',
    rule: "etcd-downgraded",
    source: "etcd-io/etcd etcdserver/api/membership/cluster.go",
  },
  {
    text:
      `2021-03-01 00:00:00.000000 I | embed: rejected connection from "10.0.0.3:41262" (error "tls: failed to verify client's certificate: x509: certificate has expired or is not yet valid", ServerName "")`,
    rule: "etcd-certificate-refused",
    source: "etcd-io/etcd embed/config_logging.go",
  },
  {
    text:
      'W0101 12:00:00.000000       1 clientconn.go:1223] grpc: addrConn.createTransport failed to connect to {https://127.0.0.1:2379  <nil> 0 <nil>}. Err :connection error: desc = "transport: authentication handshake failed: x509: certificate has expired or is not yet valid: current time 2021-05-19T07:58:01Z is after 2021-04-20T02:17:23Z". Reconnecting...',
    rule: "etcd-certificate-refused",
    source: "etcd-io/etcd client/v3",
  },
  {
    text: 'nginx: level=warn msg="client refused" error="remote error: tls: bad certificate" remote=10.0.0.8:51000',
    rule: null,
    source: "etcd-io/etcd embed/config_logging.go",
    why: UNRELATED,
  },
  // The API server and its neighbours.
  {
    text: 'E0426 04:06:12.761688       1 run.go:74] "command failed" err="unknown flag: --insecure-port"',
    rule: "control-plane-flag-unknown",
    source: "openshift/cluster-kube-apiserver-operator#1347",
  },
  {
    text:
      "Flag --insecure-port has been deprecated, This flag has no effect now and will be removed in v1.24.\nError: invalid port value 8080: only zero is allowed",
    rule: "control-plane-flag-unknown",
    source: "awslabs/eks-perf-tests#161",
  },
  {
    text: "Error: unknown flag: --deployment-controller-sync-period",
    rule: "control-plane-flag-unknown",
    source: "kubernetes/kubeadm#2839",
  },
  {
    text: "Nov 05 22:25:52 k8s-m-1 kube-apiserver[5430]: Error: unknown api groups 'api",
    rule: "control-plane-flag-unknown",
    source: "kelseyhightower/kubernetes-the-hard-way#552",
  },
  {
    text: 'E0905 10:00:00.000000       1 run.go:74] "command failed" err="unknown flag: --logtostderr"',
    rule: "component-flag-unknown",
    source: "kubernetes/component-base cli/run.go",
  },
  {
    text: "$ acme deploy --port 80\nError: unknown flag: --port\nUsage:\n  acme deploy [flags]",
    rule: null,
    source: "spf13/cobra command.go",
    why: UNRELATED,
  },
  {
    text: 'Error: enable-admission-plugins plugin "PodSecurityPolicy" is unknown',
    rule: "api-server-admission-plugin",
    source: "k3s-io/k3s#516",
  },
  {
    text:
      "kube-apiserver[54618]: Error: [service-account-issuer is a required flag, --service-account-signing-key-file and --service-account-issuer are required flags]",
    rule: "api-server-service-account-flags",
    source: "kelseyhightower/kubernetes-the-hard-way#626",
  },
  {
    text:
      '❌  Problems detected in "kube-apiserver":\n    error: loading audit policy file: failed to read file path "/audit-policy/audit-policy.yaml": open /audit-policy/audit-policy.yaml: no such file or directory',
    rule: "control-plane-file-unread",
    source: "kubernetes/minikube#4488",
  },
  {
    text:
      'I0907 11:07:50.034358       1 server.go:121] Version: v1.9.1\nerror opening encryption provider configuration file "/etc/kubernetes/enc-conf.yaml": open /etc/kubernetes/enc-conf.yaml: no such file or directory',
    rule: "control-plane-file-unread",
    source: "kubernetes/kubernetes#68407",
  },
  {
    text:
      'E0901 09:12:44.000000       1 run.go:74] "command failed" err="open /etc/kubernetes/pki/apiserver-etcd-client.crt: no such file or directory"',
    rule: "control-plane-file-unread",
    source: "kubernetes/component-base cli/run.go",
  },
  {
    text: "traefik: error reading CA cert file: open /certs/ca.pem: no such file or directory",
    rule: null,
    source: "kubernetes/kubernetes cmd/kube-controller-manager",
    why: UNRELATED,
  },
  {
    text:
      'controller-0 kube-apiserver[21448]: Error: error while parsing encryption provider configuration file"/var/lib/kubernetes/encryption-config.yaml": error while parsing file:  resources[0].providers[0].aescbc.keys[0].secret: Invalid value:  "REDACTED": secrets must be base64 encoded',
    rule: "api-server-encryption-config",
    source: "kelseyhightower/kubernetes-the-hard-way#629",
  },
  {
    text:
      'Sep  3 18:14:38 kube-node1 kube-apiserver: error while parsing encryption provider configuration file "/etc/kubernetes/encryption-config.yaml": error while parsing file: error converting YAML to JSON: yaml: line 10: did not find expected key',
    rule: "api-server-encryption-config",
    source: "opsnull/follow-me-install-kubernetes-cluster#328",
  },
  {
    text:
      "failed to get delegated authentication kubeconfig: failed to get delegated authentication kubeconfig: invalid configuration: no configuration has been provided, try setting KUBERNETES_MASTER environment variable",
    rule: "control-plane-kubeconfig",
    source: "kelseyhightower/kubernetes-the-hard-way#642",
  },
  {
    text: "Jan 09 14:24:40 k8s-node-1 kube-scheduler[5391]: invalid configuration: no configuration has been provided",
    rule: "control-plane-kubeconfig",
    source: "darshanime/devkube#1",
  },
  {
    text: "* ==> kube-apiserver [da994cbd77b2] <==\n" +
      '* E0712 18:20:27.354095       1 authentication.go:63] "Unable to authenticate the request" err="[x509: certificate has expired or is not yet valid: current time 2021-07-12T18:20:27Z is after 2021-03-29T22:00:18Z, verifying certificate SN=2, SKID=, AKID= failed: x509: certificate has expired or is not yet valid: current time 2021-07-12T18:20:27Z is after 2021-03-29T22:00:18Z]"',
    rule: "api-server-client-certificate",
    source: "kubernetes/minikube#11960",
  },
  {
    text:
      'E0115 09:13:54.800816       1 controllermanager.go:709] "Error starting controller" err="failed to mark cidr[10.0.0.0/24] at idx [0] as occupied for node: fake-node-000000: cidr 10.0.0.0/24 is out the range of cluster cidr 10.244.0.0/16" controller="node-ipam-controller"',
    rule: "node-cidr-outside",
    source: "kubernetes-sigs/kwok#916",
  },
  {
    text: 'controllermanager.go:496] Error starting "nodeipam"\n' +
      "controllermanager.go:206] error starting controllers: failed to mark cidr as occupied: cidr 10.244.2.0/24 is out the range o/16",
    rule: "node-cidr-outside",
    source: "kubernetes/kubernetes#75461",
  },
  {
    text: "Normal  CIDRNotAvailable  13s (x9 over 23m)  cidrAllocator  Node node5 status is now: CIDRNotAvailable",
    rule: "node-cidr-exhausted",
    source: "kubernetes/kubernetes#85866",
  },
  {
    text: "Error: specified --service-cluster-ip-range is too large; for 128-bit addresses, the mask must be >= 108",
    rule: "service-range-too-large",
    source: "kubernetes/kubernetes cmd/kube-apiserver/app/options/validation.go",
  },
];
