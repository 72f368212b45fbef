/** Reports of hosts, members and nodes that do not join or answer: RKE 1, etcd, autoscalers, systems made for clusters. @module */

import type { Report } from "./report.ts";

const UNRELATED = "no node of a cluster, and no container, is part of it";

/** Hosts and members that a cluster's own programs do not bring up. */
export const CLUSTER_MEMBER_REPORTS: readonly Report[] = [
  // etcd.
  {
    text:
      "Dec 14 10:42:33 host1 docker: 2016-12-14 02:42:33.263136 E | rafthttp: streaming request ignored (cluster ID mismatch got be2748a4855d6268 want 7ec315417ba8eeff)",
    rule: "etcd-cluster-mismatch",
    source: "etcd-io/etcd#6998",
  },
  {
    text:
      '{"level":"warn","ts":"2024-05-16T09:26:52.841Z","caller":"rafthttp/stream.go:653","msg":"request sent was ignored by remote peer due to cluster ID mismatch","remote-peer-id":"df54898d3b4a1323","remote-peer-cluster-id":"cc6a2769e8595d1d","local-member-id":"6f5be5a5cdec82d9","local-member-cluster-id":"f2b3b9f758cdc80","error":"cluster ID mismatch"}',
    rule: "etcd-cluster-mismatch",
    source: "openebs/mayastor#1659",
  },
  {
    text:
      "Jul 20 17:50:43 u2 etcd[54977]: request sent was ignored (cluster ID mismatch: peer[9ff20c095faac8b0]=2eecb227327d67ae, local=7c6b2a785a0c3169)",
    rule: "etcd-cluster-mismatch",
    source: "etcd-io/etcd#8290",
  },
  {
    text:
      "2017-01-16 19:10:10.474495 E | rafthttp: request cluster ID mismatch (got 59a8a5efa102 want 7e27652122e8b2ae)",
    rule: "etcd-cluster-mismatch",
    source: "rancher/rancher#7432",
  },
  {
    text: 'level=error msg="broker refused the client" error="cluster ID mismatch: got a1, want b2" topic=orders',
    rule: null,
    source: "etcd-io/etcd server/etcdserver/api/rafthttp/util.go",
    why: UNRELATED,
  },
  {
    text: "etcd[3867]: restarting member 8e9e05c52164694d in cluster cdf818194e3a8c32 at commit index 1209069\n" +
      "etcd[3867]: 8e9e05c52164694d state.commit 1209069 is out of range [1250125, 1250125]\n" +
      "etcd[3867]: panic: 8e9e05c52164694d state.commit 1209069 is out of range [1250125, 1250125]",
    rule: "etcd-data-damaged",
    source: "etcd-io/etcd#7477",
  },
  {
    text: "panic: tocommit(138789) is out of range [lastIndex(0)]",
    rule: "etcd-data-damaged",
    source: "etcd-io/etcd#3504",
  },
  {
    text:
      "cp-1   etcd         Running   Fail     13m24s ago    Health check failed: etcdserver: rpc not supported for learner",
    rule: "etcd-learner",
    source: "siderolabs/talos#5794",
  },
  {
    text:
      'fatal: [node1 -> 10.20.10.10]: FAILED! => {"attempts": 4, "cmd": "/usr/local/bin/etcdctl --no-sync --endpoints=https://10.20.10.10:2379 cluster-health", "rc": 1, "stderr": "Error:  client: etcd cluster is unavailable or misconfigured; error #0: client: endpoint https://10.20.10.10:2379 exceeded header timeout',
    rule: "etcd-client-unanswered",
    source: "kubernetes-sigs/kubespray#5550",
  },
  {
    text:
      "Error:  client: etcd cluster is unavailable or misconfigured; error #0: dial tcp 127.0.0.1:4001: getsockopt: connection refused",
    rule: "etcd-client-unanswered",
    source: "etcd-io/etcd client/client.go",
  },
  {
    text:
      '"stderr": "{\\"level\\":\\"warn\\",\\"caller\\":\\"clientv3/retry_interceptor.go:62\\",\\"msg\\":\\"retrying of unary invoker failed\\",\\"error\\":\\"rpc error: code = DeadlineExceeded desc = latest connection error: connection error: desc = \\\\\\"transport: Error while dialing dial tcp 172.16.16.123:2379: connect: no route to host\\\\\\"\\"}',
    rule: "etcd-port-blocked",
    source: "kubernetes-sigs/kubespray#6875",
  },
  // RKE 1 and Rancher.
  {
    text:
      "FATA[0218] Failed to apply the ServiceAccount needed for job execution: Post https://master01.example.net:6443/apis/rbac.authorization.k8s.io/v1/clusterrolebindings?timeout=30s: net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)",
    rule: "rke-api-unanswered",
    source: "rancher/rke#1023",
  },
  {
    text:
      'FATA[0125] Failed to apply the ServiceAccount needed for job execution: clusterrolebindings.rbac.authorization.k8s.io "job-deployer" is forbidden: User "system:anonymous" cannot get clusterrolebindings',
    rule: "rke-first-objects",
    source: "rancher/rke#576",
  },
  {
    text: "[etcd] Failed to bring up Etcd Plane: [etcd] Etcd Cluster is not healthy.",
    rule: "rke-etcd-unhealthy",
    source: "rancher/rancher#26502",
  },
  {
    text:
      "Cluster must have at least one etcd plane host: please specify one or more etcd in cluster config\n...\n[etcd] Failed to bring up Etcd Plane: [etcd] Etcd Cluster is not healthy.",
    rule: "rke-etcd-unhealthy",
    source: "rancher/rancher#26502",
  },
  {
    text:
      "FATA[0332] [etcd] Failed to bring up Etcd Plane: etcd cluster is unhealthy: hosts [10.0.0.1] failed to report healthy. Check etcd container logs on each host for more information",
    rule: "rke-etcd-unhealthy",
    source: "rancher/rke services/etcd.go",
  },
  {
    text:
      "FATA[0079] [controlPlane] Failed to bring up Control Plane: Failed to verify healthcheck: Service [kube-apiserver] is not healthy on host [10.0.0.1]. Response code: [403], response body: Forbidden",
    rule: "rke-plane-unhealthy",
    source: "rancher/rke#295",
  },
  {
    text:
      "FATA[0210] [workerPlane] Failed to bring up Worker Plane: [Failed to verify healthcheck: Failed to check http://localhost:10248/healthz for service [kubelet] on host [10.0.0.2]: Get http://localhost:10248/healthz: dial tcp 127.0.0.1:10248: connect: connection refused, log: F0101 server.go:266]",
    rule: "rke-plane-unhealthy",
    source: "rancher/rke#2715",
  },
  {
    text: "FATA[0157] Failed to get job complete status: <nil>",
    rule: "rke-job-unfinished",
    source: "rancher/rke#758",
  },
  {
    text:
      "WARN[0002] Failed to set up SSH tunneling for host [10.0.0.3]: Can't retrieve Docker Info: error during connect: Get http://%2Fvar%2Frun%2Fdocker.sock/v1.24/info: Unable to access the Docker socket (/var/run/docker.sock). Please check if the configured user can execute `docker ps` on the node, and if the SSH server version is at least version 6.7 or higher.",
    rule: "rke-host-unreached",
    source: "rancher/rke hosts/dialer.go",
  },
  {
    text:
      "FATA[0061] [network] Host [10.0.0.1] is not able to connect to the following ports: [10.0.0.2:2379]. Please check network policies and firewall rules",
    rule: "rke-ports-blocked",
    source: "rancher/rke cluster/network.go",
  },
  {
    text:
      "The environment variable CATTLE_CA_CHECKSUM is set but there is no CA certificate configured at https://rancher.example.net:8443/v3/settings/cacerts",
    rule: "rancher-agent-certificate",
    source: "rancher/rancher#36572",
  },
  {
    text:
      "ERROR: Configured cacerts checksum (fb5552604ef8b0b0ad24f98afb37712f) does not match given --ca-checksum (48a041033e42d49f56b748b579f3aa61)\n" +
      "ERROR: Please check if the correct certificate is configured at https://rancher.example.net/v3/settings/cacerts",
    rule: "rancher-agent-certificate",
    source: "rancher/rancher#25204",
  },
  {
    text: "ERROR: https://rancher.example.net/ping is not accessible (Could not resolve host: rancher.example.net)",
    rule: "rancher-agent-unanswered",
    source: "rancher/rancher package/run.sh",
  },
  // Autoscalers and clouds.
  {
    text:
      "Node scale up in zones us-central1-c associated with this pod failed: GCE quota exceeded. Pod is at risk of not being scheduled.",
    rule: "cloud-quota-exceeded",
    source: "huggingface/Google-Cloud-Containers#126",
  },
  {
    text:
      "  Warning  FailedScaleUp  2m  cluster-autoscaler  Node scale up in zones europe-west1-b associated with this pod failed: GCE out of resources. Pod is at risk of not being scheduled.",
    rule: "cloud-machines-sold-out",
    source: "kubernetes/autoscaler cluster-autoscaler/cloudprovider/gce",
  },
  {
    text:
      'ERROR controller.provisioner launching machine, creating cloud provider instance, with fleet error(s), VcpuLimitExceeded: You have requested more vCPU capacity than your current vCPU limit of 32 allows for the instance bucket {"commit": "1131a20", "karpenter": "v0.27"}',
    rule: "cloud-quota-exceeded",
    source: "aws/karpenter-provider-aws pkg/errors",
  },
  {
    text:
      "Error: creating EC2 Instance: VcpuLimitExceeded: You have requested more vCPU capacity than your current vCPU limit of 32 allows for the instance bucket that the specified instance type belongs to.",
    rule: null,
    source: "hashicorp/terraform-provider-aws",
    why: UNRELATED,
  },
  {
    text: "pod didn't trigger scale-up (it wouldn't fit if a new node is added): 1 in backoff after failed scale-up",
    rule: "node-group-backoff",
    source: "cortexlabs/cortex#1685",
  },
  {
    text:
      "pod didn't trigger scale-up: 1 node(s) had volume node affinity conflict, 2 node(s) didn't match Pod's node affinity",
    rule: "pod-volume-elsewhere",
    source: "kubernetes/autoscaler#4033",
  },
  // Systems and installers made for clusters.
  {
    text: "ID                    kubelet\nSTATE                 Waiting\nHEALTH                Fail\n" +
      'EVENTS                [Waiting]: Error running Containerd(kubelet), going to restart forever: failed to create task: "kubelet": failed to start shim: mkdir /var: file exists: unknown (3s ago)',
    rule: "talos-var-lost",
    source: "siderolabs/talos#7786",
  },
  {
    text: "ID       etcd\nSTATE    Waiting\nHEALTH   ?\nEVENTS   [Waiting]: Waiting for etcd spec (25m43s ago)\n" +
      '         [Waiting]: Waiting for service "cri" to be "up", time sync',
    rule: "talos-etcd-spec",
    source: "siderolabs/talos#6205",
  },
  {
    text:
      "level=error msg=Cluster operator machine-config Degraded is True with RequiredPoolsFailed: Unable to apply 4.8.0-0.okd-2021-10-24-061736: timed out waiting for the condition during syncRequiredMachineConfigPools: error pool master is not ready, retrying. Status: (pool degraded: true total: 3, ready 0, updated: 0, unavailable: 3)",
    rule: "machine-config-pool-degraded",
    source: "okd-project/okd#963",
  },
  {
    text:
      'E0320 19:04:43.142669    8911 writer.go:119] Marking Degraded due to: parsing booted osImageURL: parsing reference: "<not pivoted>": invalid reference format',
    rule: "machine-config-not-pivoted",
    source: "openshift/installer#1416",
  },
  {
    text: "[ 1420.792998] ignition[463]: GET https://api.example.net:22623/config/master: attempt #288\n" +
      "[ 1420.801267] ignition[463]: GET error: Get https://api.example.net:22623/config/master: dial tcp 192.168.126.11:22623: getsockopt: connection refused",
    rule: "ignition-config-unreached",
    source: "openshift/installer#889",
  },
  {
    text: "GET error: Get https://shop.example.net/api/items: dial tcp 192.168.1.5:443: connect: connection refused",
    rule: null,
    source: "coreos/ignition internal/resource/http.go",
    why: UNRELATED,
  },
  {
    text:
      "[    8.684272] early-boot-config[1650]: Error PATCHing '/settings?tx=bottlerocket-launch': Status 400 when PATCHing /settings?tx=bottlerocket-launch: Json deserialize error: invalid type: integer `1048576`, expected a string at line 1 column 81\n" +
      "[FAILED] Failed to start Bottlerocket userdata configuration system.",
    rule: "bottlerocket-user-data",
    source: "aws/karpenter-provider-aws#2423",
  },
  {
    text:
      "W0429 08:19:25.090604   65781 validate_cluster.go:173] (will retry): unexpected error during validation: error listing nodes: Unauthorized",
    rule: "kops-kubeconfig-credentials",
    source: "kubernetes/kops#11311",
  },
  // What the kubelet trusts.
  {
    text:
      'E0629 05:29:43.583645    2413 kubelet_node_status.go:106] Unable to register node "minion-bxn4" with API server: Post https://10.0.0.12/api/v1/nodes: x509: certificate signed by unknown authority',
    rule: "kubelet-server-untrusted",
    source: "kubernetes/kubernetes#48282",
  },
  {
    text:
      'kubelet[812]: E0102 12:00:00.000000 812 reflector.go:147] k8s.io/client-go/informers/factory.go:150: Failed to watch *v1.Service: failed to list *v1.Service: Get "https://10.0.0.1:6443/api/v1/services?limit=500": tls: failed to verify certificate: x509: certificate signed by unknown authority (possibly because of "crypto/rsa: verification error" while trying to verify candidate authority certificate "kubernetes")',
    rule: "kubelet-server-untrusted",
    source: "kubernetes/kubernetes staging/src/k8s.io/client-go/tools/cache/reflector.go",
  },
  {
    text:
      'E0102 12:00:00.000000 812 kubelet_node_status.go:96] "Unable to register node with API server" err="Post \\"https://10.0.0.1:6443/api/v1/nodes\\": x509: certificate has expired or is not yet valid: current time 2024-01-01T00:00:00Z is after 2023-01-01T00:00:00Z" node="node1"',
    rule: "kubelet-server-expired",
    source: "kubernetes/kubernetes pkg/kubelet/kubelet_node_status.go",
  },
  {
    text: 'Error: Get "https://internal.example.net/api/v1/orders": x509: certificate signed by unknown authority',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet/kubelet_node_status.go",
    why: UNRELATED,
  },
  {
    text:
      "dockerd[1234]: panic: tocommit(11) is out of range [lastIndex(8)]. Was the raft log corrupted, truncated, or lost?",
    rule: "docker-swarm-data-damaged",
    source: "moby/swarmkit, its words",
  },
  {
    text: 'command failed" err="failed to run Kubelet: mkdir /var/lib/kubelet: read-only file system"',
    rule: "kubelet-root-read-only",
    source: "kubernetes/kubernetes, its words",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "kube-api-access-x" : mkdir /var/lib/kubelet/pods/0a6b/volumes: read-only file system',
    rule: "kubelet-root-read-only",
    source: "kubernetes/kubernetes, its words",
  },
  {
    text:
      "docker logs etcd\npanic: tocommit(12) is out of range [lastIndex(3)]. Was the raft log corrupted, truncated, or lost?",
    rule: "etcd-data-damaged",
    source: "etcd-io/etcd (form)",
  },
];
