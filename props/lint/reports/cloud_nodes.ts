/** Reports of machines of clouds, and of installers, that do not become nodes. @module */

import type { Report } from "./report.ts";

/** Machines that do not become nodes. */
export const CLOUD_NODE_REPORTS: readonly Report[] = [
  {
    text:
      `VM has reported a failure when processing extension 'vmssCSE' (publisher 'Microsoft.Azure.Extensions' and type 'CustomScript'). Error message: 'Enable failed: failed to execute command: command terminated with exit status=34 [stdout] { "ExitCode": "34", "Output": "53403]: primaryNicIP is unset, exiting...`,
    rule: "aks-node-setup",
    source: "Azure/AKS#4584",
  },
  {
    text:
      `{"code":"VMExtensionProvisioningError","target":"0","message":"VM has reported a failure when processing extension 'vmssCSE' (publisher 'Microsoft.Azure.Extensions' and type 'CustomScript'). Error message: 'Enable failed: failed to execute command: command terminated with exit status=41\n[stdout]\nReading FIFO (Named Pipe): collect/ss_stats.txt`,
    rule: "aks-node-outbound",
    source: "Azure/AKS#4353",
  },
  {
    text:
      `VM has reported a failure when processing extension 'vmssCSE'. Error message: "Enable failed: failed to execute command: command terminated with exit status=50\n[stdout]\n\n[stderr]\nnc: connect to mcr.microsoft.com port 443 (tcp) failed: Connection timed out`,
    rule: "aks-node-outbound",
    source: "Azure/AgentBaker parts/linux/cloud-init/artifacts/cse_helpers.sh",
  },
  {
    text:
      `VM has reported a failure when processing extension 'vmssCSE'. Error message: "Enable failed: failed to execute command: command terminated with exit status=51\n[stdout]`,
    rule: "aks-node-api-server",
    source: "Azure/AgentBaker parts/linux/cloud-init/artifacts/cse_helpers.sh",
  },
  {
    text:
      "Agents are unable to resolve Kubernetes API server name. It's likely custom DNS server is not correctly configured, please see https://aka.ms/aks/private-cluster#hub-and-spoke-with-custom-dns for more information.",
    rule: "aks-node-api-name",
    source: "Azure/AgentBaker parts/linux/cloud-init/artifacts/cse_helpers.sh",
  },
  {
    text: "ssh: failed to execute command: command terminated with exit status=50",
    rule: null,
    source: "Azure/AgentBaker parts/linux/cloud-init/artifacts/cse_helpers.sh",
    why: "no machine of a node pool is part of it",
  },
  {
    text:
      "Error: Error waiting for creating GKE NodePool: All cluster resources were brought up, but: only 0 nodes out of 1 have registered; cluster may be unhealthy.",
    rule: "gke-nodes-unregistered",
    source: "terraform-google-modules/terraform-google-kubernetes-engine#649",
  },
  {
    text:
      `ERROR: (gcloud.beta.container.clusters.create) Operation [<Operation\n clusterConditions: []\n detail: u"All cluster resources were brought up, but the cluster API is reporting that: only 11 nodes out of 12 have registered; this is likely due to Nodes failing to start correctly; try re-creating the cluster or contact support if that doesn't work."`,
    rule: "gke-nodes-unregistered",
    source: "knative/test-infra#1508",
  },
  {
    text:
      'nodeadm[7702]: {"level":"fatal","ts":1738720551.7,"caller":"nodeadm/main.go:36","msg":"Command failed","error":"Name is missing in cluster configuration","stacktrace":"main.main"}',
    rule: "nodeadm-cluster-settings",
    source: "awslabs/amazon-eks-ami#2123",
  },
  {
    text:
      'level=fatal msg="waiting for Kubernetes API: context deadline exceeded"\nlevel=error msg="Cannot fetch the bootstrap and control plane host addresses from state file for baremetal platform"',
    rule: "openshift-bootstrap",
    source: "openshift-metal3/dev-scripts#631",
  },
  {
    text:
      'level=fatal msg="failed to initialize the cluster: Some cluster operators are still updating: authentication, console"',
    rule: "openshift-operators-unavailable",
    source: "openshift/installer cmd/openshift-install/create.go",
  },
  {
    text:
      "Nov 08 14:01:08 node-003.prod k0s[1583]: Error: failed to decode join token: illegal base64 data at input byte 0\nNov 08 14:01:08 node-003.prod systemd[1]: k0sworker.service: Main process exited, code=exited, status=1/FAILURE",
    rule: "k0s-worker-credentials",
    source: "k0sproject/k0s#1638",
  },
  {
    text:
      'error execution phase kubelet-start: a Node with name "worker1" and status "Ready" already exists in the cluster. You must delete the existing Node or change the name of this new joining Node',
    rule: "kubeadm-node-exists",
    source: "kubernetes/kubernetes#89512",
  },
  {
    text:
      'E0101 09:00:00.000000       1 leaderelection.go:330] error retrieving resource lock kube-system/kube-scheduler: Get "https://10.0.0.1:6443/apis/coordination.k8s.io/v1/namespaces/kube-system/leases/kube-scheduler?timeout=5s": dial tcp 10.0.0.1:6443: connect: connection refused',
    rule: "api-server-unreachable",
    source: "kubernetes/client-go tools/leaderelection/leaderelection.go",
  },
  {
    text:
      "[init] this might take a minute or longer if the control plane images have to be pulled\n\nUnfortunately, an error has occurred:\n        timed out waiting for the condition\n\nThis error is likely caused by:\n        - The kubelet is not running",
    rule: "kubeadm-kubelet-not-running",
    source: "kubernetes/kubernetes#69261",
  },
  {
    text: "Warning  InvalidDiskCapacity      9h                     kubelet     invalid capacity 0 on image filesystem",
    rule: null,
    symptom: "no figures of the disk yet",
    source: "k3s-io/k3s#2644",
  },
  {
    text:
      '0s          Normal    NeedsReinstall        clusterserviceversion/mariadb-operator.v0.15.1                   installing: waiting for deployment mariadb-operator-helm-controller-manager to become ready: deployment "mariadb-operator-helm-controller-manager" not available: Deployment does not have minimum availability.',
    rule: null,
    symptom: "deployment not available",
    source: "mariadb-operator/mariadb-operator-helm#6",
  },
  {
    text:
      'scheduler            Unhealthy   Get "http://127.0.0.1:10251/healthz": dial tcp 127.0.0.1:10251: connect: connection refused',
    rule: "component-status-port",
    source: "kubernetes/kubeadm#2222",
  },
  {
    text:
      'Error: cluster reachability check: Kubernetes cluster unreachable: Get "https://10.0.0.1:16443/version": dial tcp 10.0.0.1:16443: connect: connection refused',
    rule: "api-server-unreachable",
    source: "helm/helm pkg/kube/client.go",
  },
  {
    text:
      '[   21.887382] [talos] controller failed {"component": "controller-runtime", "controller": "k8s.NodeLabelsApplyController", "error": "1 error(s) occurred:\\n\\terror getting node: Get \\"https://cp.example.net:6443/api/v1/nodes/master-01?timeout=30s\\": dial tcp 10.100.50.111:6443: connect: connection refused"}',
    rule: "api-server-unreachable",
    source: "siderolabs/sidero#1033",
  },
];
