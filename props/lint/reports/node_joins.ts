/** Reports of nodes that do not join or start, and of pods that wait: kubeadm, k3s, the kubelet, the scheduler. @module */

import type { Report } from "./report.ts";

/** What kubeadm, k3s, the kubelet and the scheduler print. */
export const NODE_JOIN_REPORTS: readonly Report[] = [
  // k3s and kubeadm.
  {
    text:
      'Nov 02 21:31:45 qb4 k3s[8896]: time="2020-11-02T21:31:45.110928545Z" level=error msg="token is not valid: https://127.0.0.1:32991/apis: 401 Unauthorized"',
    rule: "k3s-token-refused",
    source: "k3s-io/k3s#2470",
  },
  {
    text: "Node cannot join an existing cluster: failed to get CA certs",
    rule: "k3s-server-unreachable",
    source: "k3s-io/k3s#12806",
  },
  {
    text:
      'level=warning msg="Cluster CA certificate is not trusted by the host CA bundle, but the token does not include a CA hash. Use the full token from the server\'s node-token file to enable Cluster CA validation."\nk3s-agent.service: Main process exited, code=exited, status=1/FAILURE',
    rule: null,
    symptom: "k3s token without CA hash",
    source: "FootprintAI/Containarium#1446",
  },
  {
    text: "`error execution phase preflight: couldn't validate the identity of the API Server: Unauthorized`",
    rule: "kubeadm-discovery-anonymous",
    source: "raspbernetes/k8s-cluster-installation#41",
  },
  {
    text:
      'error execution phase preflight: couldn\'t validate the identity of the API Server: failed to request the cluster-info ConfigMap: configmaps "cluster-info" is forbidden: User "system:anonymous" cannot get resource "configmaps" in API group "" in the namespace "kube-public"',
    rule: "kubeadm-discovery-anonymous",
    source: "kubernetes/kubernetes cmd/kubeadm/app/discovery/token/token.go",
  },
  {
    text:
      'fatal: [node1]: FAILED! => {"cmd": ["kubeadm", "init", "--kubernetes-version", "stable-1.13."], "rc": 1, "stderr": "unable to fetch file. URL: \\"https://dl.k8s.io/release/stable-1.13..txt\\", status: 404 Not Found"}',
    rule: "kubeadm-version-unknown",
    source: "geerlingguy/ansible-role-kubernetes#35",
  },
  {
    text:
      'W0424 version.go:102] could not fetch a Kubernetes version from the internet: unable to get URL "https://dl.k8s.io/release/stable-1.txt": Get "https://dl.k8s.io/release/stable-1.txt": context deadline exceeded',
    rule: "kubeadm-version-unknown",
    source: "kubernetes/kubernetes cmd/kubeadm/app/util/version.go",
  },
  {
    text: 'unable to fetch file. URL: "https://files.example.net/tool.tar.gz", status: 404 Not Found',
    rule: null,
    source: "kubernetes/kubernetes cmd/kubeadm/app/util/version.go",
    why: "any program that downloads a file prints it",
  },
  {
    text:
      "error execution phase preflight: [preflight] Some fatal errors occurred:\n\t[ERROR IsDockerSystemdCheck]: cannot execute 'docker info -f {{.CgroupDriver}}': exit status 125\n\t[ERROR SystemVerification]: failed executing \"docker info --format '{{json .}}'\"\noutput: flag provided but not defined: --format",
    rule: "kubeadm-docker-info",
    source: "davidkbainbridge/k8s-playground#22",
  },
  // The kubelet.
  {
    text:
      '(combined from similar events): MountVolume.SetUp failed for volume "registration-dir" : hostPath type check failed: /var/snap/microk8s/common/var/lib/kubelet/plugins_registry is not a directory',
    rule: "host-path-kubelet-directory",
    source: "democratic-csi/democratic-csi#68",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "data" : hostPath type check failed: /var/lib/app/data is not a directory',
    rule: "kubelet-host-path-type",
    source: "kubernetes/kubernetes pkg/volume/hostpath",
  },
  {
    text:
      'E0723 09:47:42.007695   14943 goroutinemap.go:150] Operation for "/var/lib/kubelet/plugins/csi-lvmplugin/csi.sock" failed. No retries permitted until 2019-07-23 09:49:44.00763596 -0700 PDT m=+64973.222879351 (durationBeforeRetry 2m2s). Error: "RegisterPlugin error -- failed to get plugin info using RPC GetInfo at socket /var/lib/kubelet/plugins/csi-lvmplugin/csi.sock, err: rpc error: code = Unimplemented desc = unknown service pluginregistration.Registration"',
    rule: "csi-registrar-socket",
    source: "wavezhang/k8s-csi-lvm#9",
  },
  {
    text:
      'Jun 09 10:50:53 test-control-plane kubelet[244]: E0609 10:50:53.988995     244 server.go:292] "Failed to run kubelet" err="failed to run Kubelet: invalid configuration: cgroup-root [\\"kubelet\\"] doesn\'t exist"',
    rule: "kubelet-cgroup-root-missing",
    source: "kubernetes-sigs/kind#2302",
  },
  {
    text:
      "    message: '[container runtime status check may not have completed yet, runtime\n      network not ready: NetworkReady=false reason:NetworkPluginNotReady message:docker:\n      network plugin is not ready: kubenet does not have netConfig. This is most likely\n      due to lack of PodCIDR]'\n    reason: KubeletNotReady",
    rule: "kubenet-pod-cidr-missing",
    source: "kubernetes/kubernetes#96945",
  },
  {
    text:
      'Failed to contact API server when waiting for CSINode publishing: Get "https://127.0.0.1/apis/storage.k8s.io/v1/csinodes/i-0": dial tcp 127.0.0.1:443: connect: connection refused',
    rule: "api-server-unreachable",
    source: "kubernetes/kops#16665",
  },
  {
    text: "kubelet: Error: unknown flag: --require-kubeconfig",
    rule: "kubelet-flag-unknown",
    source: "rootsongjc/kubernetes-vagrant-centos-cluster#7",
  },
  {
    text: "Flag --require-kubeconfig has been deprecated, You no longer need to use --require-kubeconfig.",
    rule: null,
    source: "kubernetes/kubernetes cmd/kubelet/app/options",
    why: "only a warning",
  },
  {
    text:
      'Warning  Unhealthy  4m19s (x6 over 7m19s)   kubelet            Liveness probe failed: Get "http://172.17.0.3:8080/healthy": dial tcp 172.17.0.3:8080: connect: connection refused\n  Normal   Killing    4m19s (x2 over 6m19s)   kubelet            Container operator failed liveness probe, will be restarted\n  Warning  BackOff    2m37s (x4 over 3m9s)    kubelet            Back-off restarting failed container',
    rule: "liveness-probe-restart",
    source: "strimzi/strimzi-kafka-operator#6092",
  },
  {
    text:
      'Readiness probe failed: Get "http://172.17.0.3:8080/ready": dial tcp 172.17.0.3:8080: connect: connection refused',
    rule: null,
    symptom: "probe failed",
    source: "kubernetes/kubernetes pkg/kubelet/prober",
  },
  {
    text: 'MountVolume.SetUp failed for volume "pv-prometheus" : mount failed: exit status 32...',
    rule: "volume-mount-exit-32",
    source: "kubecost/kubecost#3343",
  },
  // The scheduler.
  {
    text: "0/8 nodes are available: 8 Insufficient cpu, 8 Insufficient memory, 8 Insufficient nvidia.com/gpu.",
    rule: "pod-device-insufficient",
    source: "kubernetes/autoscaler#3448",
  },
  {
    text:
      "  Warning  FailedScheduling  2m33s                  default-scheduler  0/1 nodes are available: 1 Insufficient devices.kubevirt.io/kvm. preemption: 0/1 nodes are available: 1 No preemption victims found for incoming pod.",
    rule: "kubevirt-device-insufficient",
    source: "harvester/harvester#3415",
  },
  {
    text:
      "1 Insufficient devices.kubevirt.io/kvm, 1 Insufficient devices.kubevirt.io/tun, 1 Insufficient devices.kubevirt.io/vhost-net",
    rule: "kubevirt-device-insufficient",
    source: "kubevirt/kubevirt#7779",
  },
  {
    text:
      "0/9 nodes are available: 1 node(s) didn't match pod affinity/anti-affinity, 8 node(s) had volume node affinity conflict.",
    rule: "pod-volume-and-affinity",
    source: "Altinity/clickhouse-operator#702",
  },
  {
    text:
      "Taints:             node-role.kubernetes.io/master:NoSchedule\n                    node.cloudprovider.kubernetes.io/uninitialized=true:NoSchedule",
    rule: "pod-nodes-uninitialized",
    source: "kontena/pharos-cluster#568",
  },
  // Networks and operators.
  {
    text:
      '  Warning  FailedCreatePodSandBox  62s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = [failed to set up sandbox container "6112d1c6509c" network for pod "test-pod-0-0": networkPlugin cni failed to set up pod "test-pod-0-0_nti" network: [nti/test-pod-0-0:nad-mh0]: error adding container to network "nad-1: failed to add IP addr {Interface:0xc000208400 Address:{IP:10.2.27.108 Mask:ffffff00} Gateway:10.2.27.1} to "net1": address already in use, failed to clean up',
    rule: "cni-ipvlan-address-taken",
    source: "k8snetworkplumbingwg/multus-cni#1051",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  30m  kubelet, node1  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "9f533b6182c1" network for pod "app-86pk5": networkPlugin cni failed to set up pod "app-86pk5_default" network: Multus: [default/app]: error loading k8s delegates k8s args: TryLoadPodDelegates: error in getting k8s network for pod: GetNetworkDelegates: failed getting the delegate: GetCNIConfig: err in GetCNIConfigFromFile: No networks found in /etc/cni/multus/net.d',
    rule: "cni-network-missing",
    source: "k8snetworkplumbingwg/multus-cni#641",
  },
  {
    text: "Error: unknown flag: --metrics-bind-address",
    rule: "operator-flag-unknown",
    source: "kubealex/k8s-mediaserver-operator#36",
  },
  {
    text: "Error: unknown flag: --output-dir\nUsage:\n  report [flags]",
    rule: null,
    source: "spf13/pflag errors.go",
    why: "any program's command line",
  },
];
