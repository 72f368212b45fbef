/** Checks and phases of kubeadm that fail for one reason each. @module */

import type { Report } from "./report.ts";

/** Checks and phases of kubeadm that fail for one reason each. */
export const KUBEADM_DETAIL_REPORTS: readonly Report[] = [
  {
    text:
      "error execution phase preflight: [preflight] Some fatal errors occurred:\n\t[ERROR FileExisting-conntrack]: conntrack not found in system path\n[preflight] If you know what you are doing, you can make a check non-fatal with `--ignore-preflight-errors=...`\nTo see the stack trace of this error execute with --v=5 or higher",
    rule: "kubeadm-program-missing",
    source: "kubernetes/kubernetes cmd/kubeadm/app/preflight/checks.go",
  },
  {
    text:
      "error execution phase preflight: [preflight] Some fatal errors occurred:\n\t[ERROR ExternalEtcdVersion]: this version of kubeadm only supports external etcd version >= 3.5.11-0. Current version: 3.3.8\n[preflight] If you know what you are doing, you can make a check non-fatal with `--ignore-preflight-errors=...`\nTo see the stack trace of this error execute with --v=5 or higher",
    rule: "kubeadm-external-etcd",
    source: "kubernetes/kubernetes cmd/kubeadm/app/preflight/checks.go",
  },
  {
    text:
      "error execution phase preflight: [preflight] Some fatal errors occurred:\n\t[ERROR ExternalEtcdVersion]: couldn't load external etcd's certificate and key pair /etc/kubernetes/pki/apiserver-etcd-client.crt, /etc/kubernetes/pki/apiserver-etcd-client.key: open /etc/kubernetes/pki/apiserver-etcd-client.crt: no such file or directory\n[preflight] If you know what you are doing, you can make a check non-fatal with `--ignore-preflight-errors=...`\nTo see the stack trace of this error execute with --v=5 or higher",
    rule: "kubeadm-external-etcd",
    source: "kubernetes/kubernetes cmd/kubeadm/app/preflight/checks.go",
  },
  {
    text:
      'error execution phase preflight: [preflight] Some fatal errors occurred:\n\t[ERROR ExternalEtcdVersion]: Get "https://10.0.0.11:2379/version": x509: certificate signed by unknown authority\n[preflight] If you know what you are doing, you can make a check non-fatal with `--ignore-preflight-errors=...`\nTo see the stack trace of this error execute with --v=5 or higher',
    rule: "kubeadm-external-etcd",
    source: "kubernetes/kubernetes cmd/kubeadm/app/preflight/checks.go",
  },
  {
    text:
      'error execution phase preflight: [preflight] Some fatal errors occurred:\n\t[ERROR SystemVerification]: failed to parse kernel config: unable to load kernel module: "configs", output: "modprobe: FATAL: Module configs not found in directory /lib/modules/5.10.0\\n", err: exit status 1\n[preflight] If you know what you are doing, you can make a check non-fatal with `--ignore-preflight-errors=...`\nTo see the stack trace of this error execute with --v=5 or higher',
    rule: "kubeadm-kernel-config",
    source: "kubernetes/kubernetes cmd/kubeadm/app/preflight/checks.go",
  },
  {
    text:
      "error execution phase preflight: [preflight] Some fatal errors occurred:\n\t[ERROR SystemVerification]: kernel release 3.10.0-1160.el7.x86_64 is unsupported. Recommended LTS version from the 4.x series is 4.19. Any 5.x or 6.x versions are also supported. For cgroups v2 support, the minimal version is 4.15 and the recommended version is 5.8+\n[preflight] If you know what you are doing, you can make a check non-fatal with `--ignore-preflight-errors=...`\nTo see the stack trace of this error execute with --v=5 or higher",
    rule: "kubeadm-system-unsupported",
    source: "kubernetes/kubernetes cmd/kubeadm/app/preflight/checks.go",
  },
  {
    text:
      '\t[WARNING HTTPProxy]: Connection to "https://10.0.0.10" uses proxy "http://proxy.example.com:3128". If that is not intended, adjust your proxy settings',
    rule: "kubeadm-proxy-used",
    source: "kubernetes/kubernetes cmd/kubeadm/app/preflight/checks.go",
  },
  {
    text:
      "this version of kubeadm only supports deploying clusters with the control plane version >= 1.28.0. Current version: v1.26.1\nTo see the stack trace of this error execute with --v=5 or higher",
    rule: "kubeadm-release-unfit",
    source: "kubernetes/kubernetes cmd/kubeadm/app/util/config",
  },
  {
    text:
      'networking.podSubnet: Invalid value: "10.244.0.0/25": the size of pod subnet with mask 25 is smaller than the size of node subnet with mask 24',
    rule: "kubeadm-pod-subnet-small",
    source: "kubernetes/kubernetes cmd/kubeadm/app/util/config",
  },
  {
    text:
      'error execution phase wait-control-plane: failed while waiting for the control plane to start: kube-apiserver check failed at https://10.0.0.10:6443/livez: Get "https://10.0.0.10:6443/livez?timeout=10s": context deadline exceeded',
    rule: "kubeadm-component-unhealthy",
    source: "kubernetes/kubernetes cmd/kubeadm/app/cmd/phases/init/waitcontrolplane.go",
  },
  {
    text:
      'error execution phase kubelet-start: configmaps "kubelet-config-1.23" is forbidden: User "system:bootstrap:abcdef" cannot get resource "configmaps" in API group "" in the namespace "kube-system"',
    rule: "kubeadm-join-release",
    source: "kubernetes/kubernetes cmd/kubeadm/app/cmd/phases/join/kubelet.go",
  },
  {
    text:
      "error execution phase control-plane-prepare/download-certs: error downloading certs: the Secret does not include the required certificate or key - name: external-etcd.crt, path: /etc/kubernetes/pki/apiserver-etcd-client.crt",
    rule: "kubeadm-certs-missing",
    source: "kubernetes/kubernetes cmd/kubeadm/app/phases/copycerts/copycerts.go",
  },
  {
    text:
      'error execution phase certs/apiserver: failed to write or validate certificate "apiserver": certificate apiserver is invalid: x509: certificate is valid for kubernetes, node1, 10.96.0.1, 10.0.0.10, not 10.0.0.20',
    rule: "kubeadm-files-older",
    source: "kubernetes/kubernetes cmd/kubeadm/app/phases/certs/certs.go",
  },
  {
    text:
      'error execution phase kubeconfig/admin: a kubeconfig file "/etc/kubernetes/admin.conf" exists already but has got the wrong CA cert',
    rule: "kubeadm-files-older",
    source: "kubernetes/kubernetes cmd/kubeadm/app/phases/certs/certs.go",
  },
  {
    text:
      'error execution phase kubeconfig/kubelet: a kubeconfig file "/etc/kubernetes/kubelet.conf" exists already but has an unexpected API Server URL: expected: https://10.0.0.20:6443, got: https://10.0.0.10:6443',
    rule: "kubeadm-files-older",
    source: "kubernetes/kubernetes cmd/kubeadm/app/phases/kubeconfig/kubeconfig.go",
  },
  {
    text:
      '[upgrade/version] FATAL: the --version argument is invalid due to these fatal errors:\n\n\t- Specified version to upgrade to "v1.30.0" is at least one minor release higher than the kubeadm minor release (30 > 29). Such an upgrade is not supported',
    rule: "kubeadm-upgrade-skipped",
    source: "kubernetes/kubernetes cmd/kubeadm/app/phases/upgrade",
  },
  {
    text: "[ERROR CoreDNSUnsupportedPlugins]: start version '1.3.1' not supported",
    rule: "kubeadm-coredns-unknown",
    source: "kubernetes/kubernetes cmd/kubeadm/app/phases/upgrade",
  },
  {
    text:
      'error execution phase upload-config/kubeadm: failed to create role: Post "https://10.0.0.10:6443/apis/rbac.authorization.k8s.io/v1/namespaces/kube-system/roles": dial tcp 10.0.0.10:6443: connect: connection refused',
    rule: "kubeadm-api-server-ended",
    source: "kubernetes/kubernetes cmd/kubeadm/app/phases/patchnode",
  },
];
