/** What the scheduler, the API server and kube-proxy refuse. @module */

import type { Report } from "./report.ts";

/** What the scheduler, the API server and kube-proxy refuse. */
export const CONTROL_PLANE_REFUSAL_REPORTS: readonly Report[] = [
  {
    text:
      "  Warning  FailedScheduling  25s  default-scheduler  0/3 nodes are available: 3 node(s) didn't match the requested node name. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.",
    rule: "pod-node-name-unmatched",
    source: "kubernetes/kubernetes pkg/scheduler/framework/plugins/nodename/node_name.go",
  },
  {
    text:
      "  Warning  FailedScheduling  25s  default-scheduler  0/1 nodes are available: 1 csi driver 'ebs.csi.aws.com' not found on node. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.",
    rule: "pod-csi-driver-absent",
    source: "kubernetes/kubernetes pkg/scheduler/framework/plugins/nodevolumelimits/csi.go",
  },
  {
    text:
      "  Warning  FailedScheduling  25s  default-scheduler  0/3 nodes are available: 3 node(s) did not have enough free storage. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.",
    rule: "pod-storage-capacity-short",
    source: "kubernetes/kubernetes pkg/scheduler/framework/plugins/volumebinding/volume_binding.go",
  },
  {
    text:
      "  Warning  FailedScheduling  25s  default-scheduler  0/3 nodes are available: 1 node has pod using PersistentVolumeClaim with the same name and ReadWriteOncePod access mode. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.",
    rule: "pod-volume-once",
    source: "kubernetes/kubernetes pkg/scheduler/framework/plugins/volumerestrictions/volume_restrictions.go",
  },
  {
    text:
      "  Warning  FailedScheduling  25s  default-scheduler  0/3 nodes are available: 3 node(s) had no available volume zone. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.",
    rule: "pod-volume-zone-unmatched",
    source: "kubernetes/kubernetes pkg/scheduler/framework/plugins/volumezone/volume_zone.go",
  },
  {
    text:
      "  Warning  FailedScheduling  25s  default-scheduler  0/3 nodes are available: 3 node(s) didn't match pod topology spread constraints (missing required label). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.",
    rule: "pod-spread-label-missing",
    source: "kubernetes/kubernetes pkg/scheduler/framework/plugins/podtopologyspread/filtering.go",
  },
  {
    text:
      "  Warning  FailedScheduling  25s  default-scheduler  0/3 nodes are available: waiting for resource driver to provide information. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.",
    rule: "pod-devices-unpublished",
    source: "kubernetes/kubernetes pkg/scheduler/framework/plugins/dynamicresources/dynamicresources.go",
  },
  {
    text:
      '  Warning  FailedScheduling  25s  default-scheduler  0/1 nodes are available: resourceclaim "gpu-claim" not found. still not schedulable, preemption: not eligible due to preemptionPolicy=Never.',
    rule: "pod-resource-claim-missing",
    source: "kubernetes/kubernetes pkg/scheduler/framework/plugins/dynamicresources/dynamicresources.go",
  },
  {
    text:
      "  Warning  FailedScheduling  25s  default-scheduler  Scheduling is blocked due to non-empty scheduling gates",
    rule: "pod-scheduling-gated",
    source: "kubernetes/kubernetes pkg/scheduler/framework/plugins/schedulinggates/scheduling_gates.go",
  },
  {
    text: "  Warning  FailedScheduling  25s  default-scheduler  skip schedule deleting pod: default/web-0",
    rule: "pod-deleted-before-start",
    source: "kubernetes/kubernetes pkg/scheduler/schedule_one.go",
  },
  {
    text:
      '  Warning  FailedScheduling  25s  default-scheduler  running Bind plugin "DefaultBinder": Operation cannot be fulfilled on pods/binding "web-0": pod web-0 is already assigned to node "n1"',
    rule: "pod-already-assigned",
    source: "kubernetes/kubernetes pkg/scheduler/framework/plugins/defaultbinder",
  },
  {
    text:
      'Error from server (ServerTimeout): No API token found for service account "default", retry after the token is automatically created and added to the service account',
    rule: "service-account-token-missing",
    source: "kubernetes/kubernetes plugin/pkg/admission/serviceaccount/admission.go",
  },
  {
    text:
      'Error from server (Forbidden): error when creating "pod.yaml": pods "web" is forbidden: status unknown for quota: compute, resources: pods',
    rule: "pod-quota-uncounted",
    source: "kubernetes/kubernetes plugin/pkg/admission/resourcequota",
  },
  {
    text:
      'pods "web" is forbidden: pods with system-cluster-critical priorityClass is not permitted in default namespace',
    rule: "pod-critical-elsewhere",
    source: "kubernetes/kubernetes plugin/pkg/admission/priority/admission.go",
  },
  {
    text: 'nodes "n1" is forbidden: is not allowed to modify labels: node-role.kubernetes.io/worker',
    rule: "node-labels-forbidden",
    source: "kubernetes/kubernetes plugin/pkg/admission/noderestriction/admission.go",
  },
  {
    text:
      'The Pod "web" is invalid: spec: Forbidden: pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)',
    rule: "pod-fields-immutable",
    source: "kubernetes/kubernetes pkg/apis/core/validation",
  },
  {
    text:
      "The StatefulSet \"db\" is invalid: spec: Forbidden: updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template', 'updateStrategy', 'revisionHistoryLimit', 'persistentVolumeClaimRetentionPolicy' and 'minReadySeconds' are forbidden",
    rule: "statefulset-fields-immutable",
    source: "kubernetes/kubernetes pkg/apis/core/validation",
  },
  {
    text:
      'E0512 09:14:22.118273       1 server_linux.go:164] "Error running ProxyServer" err="iptables is not available on this host"',
    rule: "kube-proxy-iptables-missing",
    source: "kubernetes/kubernetes cmd/kube-proxy/app/server_linux.go",
  },
  {
    text:
      'E0512 09:14:22.118273       1 run.go:74] "command failed" err="failed complete: open /var/lib/kube-proxy/config.conf: no such file or directory"',
    rule: "kube-proxy-config-missing",
    source: "kubernetes/kubernetes cmd/kube-proxy/app/server.go",
  },
  {
    text:
      'E0512 09:14:22.118273       1 run.go:72] "command failed" err="unable to create proxier: kube-proxy in nftables mode requires kernel 5.13 or later"',
    rule: "kube-proxy-nftables",
    source: "kubernetes/kubernetes cmd/kube-proxy/app/server_linux.go",
  },
  {
    text:
      'E0512 09:14:22.118273       1 server.go:294] "Kube-proxy configuration may be incomplete or incorrect" err="nodePortAddresses is unset; NodePort connections will be accepted on all local IPs. Consider using `--nodeport-addresses primary`"',
    rule: "kube-proxy-settings-open",
    source: "kubernetes/kubernetes cmd/kube-proxy/app/server.go",
  },
  {
    text:
      'E0512 09:14:22.118273       1 proxier.go:1546] "Failed to execute iptables-restore" err=<\n\texit status 2: ip6tables-restore v1.8.7 (nf_tables): unknown option "--random-fully"\n\tError occurred at line: 21\n >',
    rule: "iptables-restore-option-unknown",
    source: "kubernetes/kubernetes pkg/proxy/iptables/proxier.go",
  },
  {
    text: "task backup failed complete: open /var/backups/db.sql: no such file or directory",
    rule: null,
    source: "kubernetes/kubernetes cmd/kube-proxy/app/server.go",
    why: "another program's file",
  },
  {
    text: "HTTP 403: user is not allowed to modify labels: bug",
    rule: null,
    source: "kubernetes/kubernetes plugin/pkg/admission/noderestriction/admission.go",
    why: "labels of another program",
  },
  {
    text:
      'The Deployment "web" is invalid: spec.selector: Invalid value: v1.LabelSelector{MatchLabels:map[string]string{"app":"web2"}, MatchExpressions:[]v1.LabelSelectorRequirement(nil)}: field is immutable',
    rule: "selector-immutable",
    source: "kubernetes/kubernetes pkg/apis/core/validation/validation.go",
  },
  {
    text:
      'The Job "migrate" is invalid: spec.template: Invalid value: core.PodTemplateSpec{ObjectMeta:v1.ObjectMeta{Name:""}}: field is immutable',
    rule: "selector-immutable",
    source: "kubernetes/kubernetes pkg/apis/batch/validation/validation.go",
  },
];
