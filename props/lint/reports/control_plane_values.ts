/** Files and values that a part of the control plane refuses, and what controllers say of a workload. @module */

import type { Report } from "./report.ts";

/** Files and values that a part of the control plane refuses, and what controllers say of a workload. */
export const CONTROL_PLANE_VALUE_REPORTS: readonly Report[] = [
  {
    text: 'error loading config file "/root/.kube/config": open /root/.kube/config: permission denied',
    rule: "kubeconfig-unread",
    source: "kubernetes/kubernetes staging/src/k8s.io/client-go/tools/clientcmd",
  },
  {
    text:
      'E0512 09:14:22.118273       1 run.go:74] "command failed" err="error loading config file \\"/etc/kubernetes/controller-manager.conf\\": open /etc/kubernetes/controller-manager.conf: permission denied"',
    rule: "kubeconfig-unread",
    source: "kubernetes/kubernetes cmd/kube-controller-manager/app",
  },
  {
    text:
      'E0512 09:14:22.118273       1 run.go:72] "command failed" err="no kind \\"KubeSchedulerConfiguration\\" is registered for version \\"kubescheduler.config.k8s.io/v1beta2\\" in scheme \\"k8s.io/kubernetes/pkg/scheduler/apis/config/scheme/scheme.go:30\\""',
    rule: "scheduler-config-invalid",
    source: "kubernetes/kubernetes pkg/scheduler/apis/config",
  },
  {
    text:
      'E0512 09:14:22.118273       1 run.go:72] "command failed" err="error while building transformers: error while parsing file: resources[0].providers[0].aescbc.keys[0].secret: Invalid value: \\"REDACTED\\": secret is not of the expected length, got 31, expected one of [16 24 32]"',
    rule: "api-server-encryption-config",
    source: "kubernetes/kubernetes staging/src/k8s.io/apiserver/pkg/server/options/encryptionconfig",
  },
  {
    text:
      'E0512 09:14:22.118273       1 controllermanager.go:256] "Error starting controllers" err="failed to start serviceaccount-token-controller: error reading key for service account token controller: open /etc/kubernetes/pki/sa.key: no such file or directory"',
    rule: "controller-manager-key-missing",
    source: "kubernetes/kubernetes cmd/kube-controller-manager/app/controllermanager.go",
  },
  {
    text:
      'E0512 09:14:22.118273       1 run.go:72] "command failed" err="failed to initialize admission: couldn\'t init admission plugin \\"ImagePolicyWebhook\\": no config specified"',
    rule: "api-server-admission-config",
    source: "kubernetes/kubernetes staging/src/k8s.io/apiserver/pkg/server/options/admission.go",
  },
  {
    text:
      'panic: unable to load configmap based request-header-client-ca-file: configmaps "extension-apiserver-authentication" is forbidden: User "system:serviceaccount:kube-system:my-scheduler" cannot get resource "configmaps" in API group "" in the namespace "kube-system"',
    rule: "request-header-config-forbidden",
    source: "kubernetes/kubernetes staging/src/k8s.io/apiserver/pkg/server/options/authentication.go",
  },
  {
    text:
      "  Warning  FailedNeedsStart  3s  cronjob-controller  Cannot determine if job needs to be started: too many missed start time (> 100). Set or decrease .spec.startingDeadlineSeconds or check clock skew",
    rule: "cron-job-starts-missed",
    source: "kubernetes/kubernetes pkg/controller/cronjob",
  },
  {
    text:
      "  Warning  TooManyMissedTimes  3s  cronjob-controller  too many missed start times: 120. Set or decrease .spec.startingDeadlineSeconds or check clock skew",
    rule: "cron-job-starts-missed",
    source: "kubernetes/kubernetes pkg/controller/cronjob",
  },
  {
    text:
      "W0512 09:14:22.118273    2211 volume_linux.go:49] Setting volume ownership for /var/lib/kubelet/pods/a/volumes/kubernetes.io~csi/pvc/mount and fsGroup set. If the volume has a lot of files then setting volume ownership could be slow, see https://github.com/kubernetes/kubernetes/issues/69699",
    rule: "volume-ownership-slow",
    source: "kubernetes/kubernetes pkg/volume/volume_linux.go",
  },
  {
    text:
      "  Warning  AlreadyMountedVolume  3s  kubelet  The requested fsGroup is 2000, but the volume local-pv has GID 1000. The volume may not be shareable.",
    rule: "volume-group-shared",
    source: "kubernetes/kubernetes pkg/volume/local/local.go",
  },
  {
    text:
      'E0512 09:14:22.118273       1 controller.go:163] "Unhandled Error" err="unable to sync kubernetes service: Endpoints \\"kubernetes\\" is invalid: subsets[0].addresses[0].ip: Invalid value: \\"127.0.0.1\\": may not be in the loopback range (127.0.0.0/8, ::1/128)"',
    rule: "api-server-advertise-loopback",
    source: "kubernetes/kubernetes pkg/controlplane/reconcilers",
  },
  {
    text:
      'E0512 09:14:22.118273       1 run.go:72] "command failed" err="specified --service-cluster-ip-range is too large; for 128-bit addresses, the mask must be >= 64"',
    rule: "service-range-too-large",
    source: "kubernetes/kubernetes cmd/kube-apiserver/app/options/validation.go",
  },
];
