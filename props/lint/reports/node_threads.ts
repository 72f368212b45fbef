/** Reports of threads about kubelets, devices, kubeadm and volumes that wait. @module */

import type { Report } from "./report.ts";

/** Reports of threads about kubelets, devices, kubeadm and volumes that wait. */
export const NODE_THREAD_REPORTS: readonly Report[] = [
  {
    text:
      "  Warning  FailedMount             9m46s (x3 over 23m)  kubelet                  Unable to attach or mount volumes: unmounted volumes=[export], unattached volumes=[minio-server-config default-token-zb2sx export podinfo minio-configuration]: timed out waiting for the condition",
    rule: "volume-wait-timeout",
    source: "longhorn/longhorn#2168",
  },
  {
    text:
      "Unable to attach or mount volumes: unmounted volumes=[storage], unattached volumes=[rules default-token-wqbpp config storage scratch]: timed out waiting for the condition",
    rule: "volume-wait-timeout",
    source: "rook/rook#11490",
  },
  {
    text:
      '1m\t\t1m\t\t1\t{kubelet gke-utilicluster-zone-b-pool-20ad64e6-0ix5}\t\t\tWarning\t\tFailedMount\tUnable to mount volumes for pod "k8s-io-144976022-w7yhw_k8s-io-canary(8e9b74b2-697b-11e6-abb6-42010a800160)": timeout expired waiting for volumes to attach/mount for pod "k8s-io-144976022-w7yhw"/"k8s-io-canary". list of unattached/unmounted volumes=[www-get]',
    rule: "volume-wait-timeout",
    source: "kubernetes/kubernetes#31305",
  },
  {
    text:
      '[preflight] Running pre-flight checks\n        [WARNING NumCPU]: the number of available CPUs 1 is less than the required 2\n        [WARNING IsDockerSystemdCheck]: detected "cgroupfs" as the Docker cgroup driver. The recommended driver is "systemd". Please follow the guide at https://kubernetes.io/docs/setup/cri/\nerror execution phase preflight: [preflight] Some fatal errors occurred:\n        [ERROR Mem]: the system RAM (978 MB) is less than the minimum 1700 MB\n[preflight] If you know what you are doing, you can make a check non-fatal with `--ignore-preflight-errors=...`\nTo see the stack trace of this error execute with --v=5 or higher',
    rule: "kubeadm-resources",
    source: "kubernetes/kubeadm#2479",
  },
  {
    text:
      "error execution phase preflight: [preflight] Some fatal errors occurred:\n        [ERROR NumCPU]: the number of available CPUs 1 is less than the required 2\n[preflight] If you know what you are doing, you can make a check non-fatal with `--ignore-preflight-errors=...`\nTo see the stack trace of this error execute with --v=5 or higher",
    rule: "kubeadm-resources",
    source: "kubernetes/website#19167",
  },
  {
    text: "[ERROR Mem]: the system RAM (1 MB) is less than the minimum 1700 MB",
    rule: "kubeadm-resources",
    source: "kubernetes/kubernetes#93275",
  },
  {
    text:
      "Reason:            UnexpectedAdmissionError\nMessage:         Pod Allocate failed due to requested number of devices unavailable for nvidia.com/gpu. Requested:1, Available: 0, which is unexpected",
    rule: "kubelet-device-unavailable",
    source: "kubernetes/kubernetes#130145",
  },
  {
    text:
      "`Message:        Pod Allocate failed due to device plugin GetPreferredAllocation rpc failed with err: rpc error: code = Unknown desc = Unable to retrieve list of available devices: error creating nvml.Device 5: nvml: GPU is lost, which is unexpected\n`",
    rule: "nvidia-gpu-lost",
    source: "kubernetes/kubernetes#97131",
  },
  {
    text:
      "Warning  UnexpectedAdmissionError  pod/...  Allocate failed due to device plugin GetPreferredAllocation rpc failed\nwith err: rpc error: code = Unknown desc = error getting list of preferred allocation devices:\nunable to get device link information: ...",
    rule: "kubelet-device-plugin",
    source: "NVIDIA/k8s-device-plugin#2038",
  },
  {
    text:
      'Multi-Attach error for volume "pvc-80c52f0e-8ebc-4f29-b93a-12bd0978be8b" Volume is already exclusively attached to one node and can\'t be attached to another.',
    rule: "volume-attached-elsewhere",
    source: "longhorn/longhorn#5345",
  },
  {
    text:
      '`attachdetach-controller    Multi-Attach error for volume "default-demo-vol1-claim-AAAAA` and `Volume is already used by pod(s) percona-767db88d9d-t8d55`',
    rule: "volume-used-by-pod",
    source: "openebs/openebs#2796",
  },
  {
    text:
      "Mar 13 16:02:43 vk-prod4-node-v18-w3fz kubelet[1450]: I0313 16:02:43.934473    1450 kubelet.go:1778] skipping pod synchronization - [PLEG is not healthy: pleg was last seen active 3m5.30015447s ago; threshold is 3m0s]",
    rule: "kubelet-runtime-slow",
    source: "kubernetes/kubernetes#61117",
  },
  {
    text:
      "E0504 17:44:42.748706 2168494 memcache.go:287] couldn't get resource list for custom.metrics.k8s.io/v1beta1: the server is currently unable to handle the request",
    rule: "metrics-api-unavailable",
    source: "k3s-io/k3s#7427",
  },
  {
    text:
      "E1012 08:23:25.396126       1 memcache.go:134] couldn't get resource list for metrics.k8s.io/v1beta1: the server is currently unable to handle the request",
    rule: "metrics-api-unavailable",
    source: "kubernetes-sigs/metrics-server#157",
  },
  {
    text: "the server is currently unable to handle the request (get pods.metrics.k8s.io)",
    rule: "metrics-api-unavailable",
    source: "kubernetes-sigs/metrics-server#623",
  },
  {
    text:
      "[k8s@test-01 ~]$ kubectl exec -it curl-64d6f94b75-fx9d4 sh\nError from server: error dialing backend: remote error: tls: internal error",
    rule: "kubelet-serving-certificate",
    source: "opsnull/follow-me-install-kubernetes-cluster#246",
  },
  {
    text:
      "Error from server: Get https://192.168.80.234:10250/containerLogs/kube-system/kube-proxy-l2f9s/kube-proxy: remote error: tls: internal error",
    rule: "kubelet-serving-certificate",
    source: "kubernetes/kubeadm#591",
  },
  {
    text:
      "Error from server: error dialing backend: x509: certificate is valid for system:node:aug-worker1, not aug-worker1",
    rule: "kubelet-serving-certificate",
    source: "kelseyhightower/kubernetes-the-hard-way#146",
  },
  {
    text:
      '  Warning  FailedMount  6s               kubelet            MountVolume.MountDevice failed for volume "pv-cloud-volume-smb" : rpc error: code = DeadlineExceeded desc = context deadline exceeded\n  Warning  FailedMount  2s (x3 over 5s)  kubelet            MountVolume.MountDevice failed for volume "pv-cloud-volume-smb" : rpc error: code = Aborted desc = An operation with the given Volume ID vol1 already exists',
    rule: "csi-operation-pending",
    source: "kubernetes-csi/csi-driver-smb#661",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "k8s-pod-data" : rpc error: code = DeadlineExceeded desc = context deadline exceeded',
    rule: "csi-driver-hangs",
    source: "awslabs/mountpoint-s3-csi-driver#467",
  },
  {
    text:
      "E0118 17:33:58.888700 1457370 bootstrap.go:265] part of the existing bootstrap client certificate is expired: 2020-12-06 18:55:55 +0000 UTC\nJan 18 17:33:58 aura kubelet[1457370]: F0118 17:33:58.888743 1457370 server.go:271] failed to run Kubelet: unable to load bootstrap kubeconfig: stat /etc/kubernetes/bootstrap-kubelet.conf: no such file or directory",
    rule: "kubelet-credentials",
    source: "kubernetes/kubernetes#98150",
  },
  {
    text:
      "E0517 10:23:23.994527    3081 bootstrap.go:265] part of the existing bootstrap client certificate in /etc/kubernetes/kubelet.conf is expired: 2022-05-17 04:45:09 +0000 UTC",
    rule: "kubelet-credentials",
    source: "bsycorp/kind#49",
  },
  {
    text:
      "bootstrap.go:204] Part of the existing bootstrap client certificate is expired: 2018-07-06 12:32:00 +0000 UTC",
    rule: "kubelet-credentials",
    source: "kubernetes/kubernetes#65991",
  },
  {
    text:
      "[kubelet-check] The HTTP call equal to 'curl -sSL http://localhost:10248/healthz' failed with error: Get \"http://localhost:10248/healthz\": dial tcp [::1]:10248: connect: connection refused.",
    rule: "kubeadm-kubelet-not-running",
    source: "kubernetes/kubernetes#107969",
  },
  {
    text:
      "[kubelet-check] The kubelet is healthy after 1.500755534s\n[api-check] Waiting for a healthy API server. This can take up to 4m0s\n[api-check] The API server is not healthy after 4m0.000168714s\n\nUnfortunately, an error has occurred:\n\tcontext deadline exceeded",
    rule: "kubeadm-control-plane-unhealthy",
    source: "kubernetes/website#46015",
  },
  {
    text:
      "stat /var/lib/calico/nodename: no such file or directory: check that the calico/node container is running and has mounted /var/lib/calico/",
    rule: "cni-calico-not-running",
    source: "projectcalico/calico#1795",
  },
  {
    text:
      'Exiting due to K8S_KUBELET_NOT_RUNNING: run: /bin/bash -c "sudo env PATH=/var/lib/minikube/binaries/v1.19.4:$PATH kubeadm init --config /var/tmp/minikube/kubeadm.yaml',
    rule: "minikube-kubelet-down",
    source: "kubernetes/minikube#9826",
  },
];
