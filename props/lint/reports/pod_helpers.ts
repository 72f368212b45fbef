/** Consul's and git-sync's containers before a pod's own, images of KubeVirt's machines, and what GKE Autopilot refuses. @module */

import type { Report } from "./report.ts";

/** Consul's and git-sync's containers before a pod's own, images of KubeVirt's machines, and what GKE Autopilot refuses. */
export const POD_HELPER_REPORTS: readonly Report[] = [
  {
    text:
      `Error: INSTALLATION FAILED: admission webhook "warden-validating.common-webhooks.networking.gke.io" denied the request: GKE Warden rejected the request because it violates one or more constraints.
Violations details: {"[denied by autogke-no-write-mode-hostpath]":["hostPath volume file-storage in container otelcol is accessed in write mode; disallowed in Autopilot.","hostPath volume varlibdockercontainers used in container otelcol uses path /var/lib/docker/containers which is not allowed in Autopilot. Allowed path prefixes for hostPath volumes are: [/var/log/]."]}`,
    rule: "gke-autopilot-refused",
    source: "SumoLogic/sumologic-kubernetes-collection#3437",
  },
  {
    text:
      `Error: INSTALLATION FAILED: admission webhook "gkepolicy.common-webhooks.networking.gke.io" denied the request: GKE Policy Controller rejected the request because it violates one or more policies: {"[denied by autogke-no-write-mode-hostpath]":["hostPath volume data in container vector is accessed in write mode; disallowed in Autopilot."]}`,
    rule: "gke-autopilot-refused",
    source: "vectordotdev/vector#16871",
  },
  {
    text:
      `Error: admission webhook "validation.gatekeeper.sh" denied the request: [denied by autogke-disallow-hostnamespaces] enabling hostPID is not allowed in Autopilot. Requesting user: <XXXXX> and groups: <["system:authenticated"]>`,
    rule: "gke-autopilot-refused",
    source: "camunda-community-hub/zeebe-cluster-helm#111",
  },
  {
    text:
      `admission webhook "validate.kyverno.svc-fail" denied the request: resource Pod/default/web was blocked due to the following policies`,
    rule: "webhook-denied",
    source: "kyverno/kyverno (form)",
  },
  {
    text:
      `2021-07-16T07:31:52.194Z [ERROR] Unable to get Agent services: error="Unexpected response code: 403 (ACL not found)"`,
    rule: "consul-agent-refused",
    source: "hashicorp/consul-helm#1041",
  },
  {
    text:
      `2021-12-09T17:36:36.991Z [ERROR] Unable to get Agent services: error="Get "http://172.16.193.127:8500/v1/agent/services": dial tcp 172.16.193.127:8500: connect: connection refused"`,
    rule: "consul-agent-refused",
    source: "hashicorp/consul-k8s#921",
  },
  {
    text: "2021-07-16T07:31:54.204Z [INFO]  Unable to find registered services; retrying",
    rule: "consul-service-unregistered",
    source: "hashicorp/consul-helm#1041",
  },
  {
    text: `[ERROR] Timed out waiting for service registration: error="unable to find registered connect-proxy service"`,
    rule: "consul-service-unregistered",
    source: "hashicorp/consul-k8s#771",
  },
  {
    text: `[ERROR] Timed out waiting for service registration: error="did not find correct number of services: 0"`,
    rule: "consul-service-unregistered",
    source: "hashicorp/consul-k8s#522",
  },
  {
    text:
      "Check to ensure a Kubernetes service has been created for this application. If your pod is not starting also check the connect-inject deployment logs.",
    rule: "consul-service-unregistered",
    source: "hashicorp/consul-k8s#921",
  },
  {
    text:
      "E0219 06:33:34.280955       1 data-processor.go:238] Virtual image size 4294967296 is larger than available size 4058744094 (PVC size 4294967296, reserved overhead 0.055000%). A larger PVC is required.",
    rule: "cdi-volume-too-small",
    source: "kubevirt/kubevirt.github.io#693",
  },
  {
    text:
      "unexpected return value 400, Saving stream failed: Virtual image size 12886302720 is larger than the reported available storage 12884901888. A larger PVC is required.",
    rule: "cdi-volume-too-small",
    source: "kubevirt/containerized-data-importer#3159",
  },
  {
    text: "qemu-img: curl: The requested URL returned error: 404 Not Found",
    rule: "cdi-source-unreadable",
    source: "kubevirt/kubevirt.github.io#351",
  },
  {
    text: "Unable to connect to http data source: expected status code 200, got 403. Status: 403 Forbidden",
    rule: "cdi-source-unreadable",
    source: "kubevirt/containerized-data-importer pkg/importer/http-datasource.go",
  },
  {
    text:
      `main.go:168]  "msg"="unexpected error syncing repo, will retry" "error"="Run(git gc --prune=all): exit status 128: { stdout: \\"\\", stderr: \\"fatal: gc is already running on machine 'airflow-scheduler' pid XXX (use --force if not)\\\\n\\" }"`,
    rule: "git-sync-failed",
    source: "kubernetes/git-sync#532",
  },
  {
    text:
      `E1223 11:41:09.147067      11 main.go:455]  "msg"="too many failures, aborting" "error"="Run(git clone --no-checkout -b airflow-testing --depth 1 https://example.com/dwh.git /dags): exit status 128: { stdout: \\"\\", stderr: \\"Cloning into '/dags'...\\\\nfatal: Could not read from remote repository.\\" }"`,
    rule: "git-sync-failed",
    source: "helm/charts#23605",
  },
  {
    text: "fatal: gc is already running on machine 'laptop' pid 1234 (use --force if not)",
    rule: null,
    source: "git/git builtin/gc.c",
    why: "git of any user, in no pod",
  },
  {
    text:
      "F0901 08:45:54.582496       1 main.go:58] Error running agent: error initializing agent: error listing DP features: exit status 1",
    rule: "antrea-agent-failed",
    source: "antrea-io/antrea#2694",
  },
  {
    text:
      `MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = Internal desc = volume(mc_group_aks_westeurope#account#pvc-1###app) mount \\\\account.file.core.windows.net\\pvc-1 on \\var\\lib\\kubelet\\plugins\\kubernetes.io\\csi\\file.csi.azure.com\\1\\globalmount failed with NewSmbGlobalMapping failed. output: "", err: exit status 0xc0000142`,
    rule: "smb-windows-mapping",
    source: "kubernetes-sigs/azuredisk-csi-driver#2082",
  },
  {
    text:
      `MountVolume.SetUp failed for volume "secrets-store" : rpc error: code = Unknown desc = stat /etc/kubernetes/secrets-store-csi-providers/azure/provider-azure: no such file or directory`,
    rule: "secrets-store-failed",
    source: "Azure/secrets-store-csi-driver-provider-azure#204",
  },
];
