/** Reports about network plugins of Kubernetes. @module */

import type { Report } from "./report.ts";

/** Reports about network plugins of Kubernetes. */
export const NETWORK_PLUGIN_REPORTS: readonly Report[] = [
  {
    text:
      '  Warning  FailedCreatePodSandBox  2m7s                kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "00502d98ba4c09d1415624e7080dcd2c4f020653afb7ab97a3846d0f8f4114a3" network for pod "drone-0zob84hw8iawdxzayx93": networkPlugin cni failed to set up pod "drone-0zob84hw8iawdxzayx93_ci" network: the server was unable to return a response in the time allotted, but may still be processing the request (get namespaces ci)\n  Normal   SandboxChanged          36s (x2 over 2m6s)  kubelet            Pod sandbox changed, it will be killed and re-created.',
    rule: "cni-api-slow",
    source: "kubernetes/kubernetes#122938",
  },
  {
    text:
      '[error] Multus: [monitoring-system/alloy-9pktd/2cff1f1d-983b-4455-9afc-06df7ab68088]: error waiting for pod: Get "https://MASK:6443/api/v1/namespaces/monitoring-system/pods/alloy-9pktd?timeout=1m0s%22: context deadline exceeded',
    rule: "cni-api-unreachable",
    source: "k8snetworkplumbingwg/multus-cni#1461",
  },
  {
    text:
      '2022-07-01 09:55:12.134 [ERROR][1] client.go 272: Error getting cluster information config ClusterInformation="default" error=Get "https://10.96.0.1:443/apis/crd.projectcalico.org/v1/clusterinformations/default": context deadline exceeded\n2022-07-01 09:55:12.134 [FATAL][1] main.go 125: Failed to initialize Calico datastore error=Get "https://10.96.0.1:443/apis/crd.projectcalico.org/v1/clusterinformations/default": context deadline exceeded',
    rule: "cni-api-unreachable",
    source: "projectcalico/calico#6306",
  },
  {
    text: "Error adding network: context deadline exceeded",
    rule: "cni-plugin-unanswered",
    source: "projectcalico/cni-plugin#568",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "539d9217f6b46b2450f8b3e1bf2b0c8a09d5d89ca80fd61d050124dac39be488": plugin type="multus" name="multus-cni-network" failed (add): [default/cnis-2221-cnis-2221-v1:cnis-2221-right-2-cnis-2221-v1]: error adding container to network "cnis-2221-right-2-cnis-2221-v1": failed to set up pod interface "net4" from the device "enp134s0f1": error setting up interface in container namespace: "error bringing interface up in container ns: \\"device or resource busy\\""',
    rule: "cni-sriov-refused",
    source: "k8snetworkplumbingwg/sriov-cni#213",
  },
  {
    text:
      'error adding container to network "sriovnet1": SRIOV-CNI failed to configure VF "failed to set vf 4 vlan configuration - id 100, qos 0 and proto 802.1q: invalid argument"',
    rule: "cni-sriov-refused",
    source: "k8snetworkplumbingwg/sriov-cni#303",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  46s               kubelet, compute-1  Failed create pod sandbox: rpc error: code = Unknown desc = [failed to set up sandbox container "d8263d4b1f71eaefc02e5db7b2486dea86567564d2e156b20fe8ea65273498e8" network for pod "sriov-testpod-dpdk-faulty": networkPlugin cni failed to set up pod "sriov-testpod-dpdk-faulty_default" network: Multus: [default/sriov-testpod-dpdk-faulty]: error adding container to network "sriov-network": delegateAdd: error invoking DelegateAdd - "sriov": error in getting result from AddNetwork: SRIOV-CNI failed to configure VF "failed to set vf 28 link state to 1: operation not supported", failed to clean up sandbox container "d8263d4b1f71eaefc02e5db7b2486dea86567564d2e156b20fe8ea65273498e8" network for pod "sriov-testpod-dpdk-faulty": networkPlugin cni failed to teardown pod "sriov-testpod-dpdk-faulty_default" network: delegateDel: error invoking DelegateDel - "sriov": error in getting result from DelNetwork: error reading cached Ne\ntConf in /var/lib/cni/sriov with name d8263d4b1f71eaefc02e5db7b2486dea86567564d2e156b20fe8ea65273498e8-net1]',
    rule: "cni-sriov-refused",
    source: "k8snetworkplumbingwg/sriov-cni#119",
  },
  {
    text: "ovn-k8s-cni-overlay | ERR | failed to get pod annotation:(Connection error(111,  'Connection refused'))",
    rule: "cni-api-unreachable",
    source: "ovn-kubernetes/ovn-kubernetes#177",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  2s (x3739 over 69m)   kubelet  (combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "53503b62ae0a0bedb6f31d1727818a990e8deb64ea46fc326961f04dd612fe53" network for pod "coredns-6d8c4cb4d-wqdvh": networkPlugin cni failed to set up pod "coredns-6d8c4cb4d-wqdvh_kube-system" network: CNI request failed with status 400: \'[kube-system/coredns-6d8c4cb4d-wqdvh 53503b62ae0a0bedb6f31d1727818a990e8deb64ea46fc326961f04dd612fe53] [kube-system/coredns-6d8c4cb4d-wqdvh 53503b62ae0a0bedb6f31d1727818a990e8deb64ea46fc326961f04dd612fe53] failed to configure pod interface: failed to add IP addr 2000:1024:0:1::4/64 to eth0: permission denied',
    rule: "cni-ipv6-disabled",
    source: "ovn-kubernetes/ovn-kubernetes#3357",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  2m22s                  kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "f9cb7ed8eb4d62ab19a9d683de7b8b786b6028aaa849dcf97bfacabcd19de0d3" network for pod "sample-app-64dfd95847-hlvm9": networkPlugin cni failed to set up pod "sample-app-64dfd95847-hlvm9_antrea-test" network: Network configuration does not support key prevResult and value',
    rule: "cni-antrea-chained",
    source: "antrea-io/antrea#2881",
  },
  {
    text:
      '7m53s       Warning   FailedCreatePodSandBox   pod/coredns-64897985d-btjhz                                 Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "3d86404cbfedf687310a59c6ff4f6607263be0add828e0cb6da456512845c67b": rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing dial unix /var/run/antrea/cni.sock: connect: no such file or directory"',
    rule: "cni-daemon-not-running",
    source: "kubernetes/kubernetes#107127",
  },
  {
    text:
      'NetworkPlugin cni failed to set up pod "pod_name" network: rpc error: code = Unavailable desc = all SubConns are in TransientFailure, latest connection error: connection error: desc = "transport: Error while dialing dial unix /var/run/antrea/cni.sock: connect: no such file or directory"',
    rule: "cni-daemon-not-running",
    source: "antrea-io/antrea#832",
  },
  {
    text:
      'E0612 05:00:16.531052     993 kuberuntime_sandbox.go:68] CreatePodSandbox for pod "apprepo-sync-stage-helm-1591938000-4gdxz_build-core(d748baca-c698-44a0-bbc2-23bbe2ef1cd6)" failed: rpc error: code = Unknown desc = failed to set up sandbox container "37f0b2d98872dc5b303dce65802d0f7819a526f448b6556de6c0805d861d773f" network for pod "apprepo-sync-stage-helm-1591938000-4gdxz": NetworkPlugin cni failed to set up pod "apprepo-sync-stage-helm-1591938000-4gdxz_build-core" network: failed to Statfs "/proc/12764/ns/net": no such file or directory',
    rule: "netns-gone",
    source: "antrea-io/antrea#831",
  },
  {
    text:
      'Feb 15 20:28:32 kind-worker containerd[3929]: time="2024-02-15T20:28:32.075190807Z" level=error msg="RunPodSandbox for &PodSandboxMetadata{Name:server,Uid:eb9891c8-0b47-426b-8456-10a210f1115f,Namespace:default,Attempt:0,} failed, error" error="failed to setup network for sandbox \\"1341f1c7aa620238c4d30e6f28e6bcb9ec8e44fd34d3f81ceaa1498e672054d2\\": plugin type=\\"cilium-cni\\" failed (add): netplugin failed: \\"ts=1708028912.027259, now=2024-02-15 20:28:32.027259, to retry\\\\n\\""',
    rule: "cni-plugin-failed",
    source: "cilium/cilium#30820",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  19m                  kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "4581e48686271975788167fdf32cc3681faf878a51026bfa667e3d95ae7ea296": plugin type="multus" name="multus-cni-network" failed (add): [default/test950-0/057c1162-24eb-4680-8033-b1c47e8bce16:macvlan-overlay]: error adding container to network "macvlan-overlay": spiderpool IP allocation error: [POST /ipam/ip][500] postIpamIpFailure  failed to retrieve the IP allocation of StatefulSet default/test950: nic net1 do not match the current IP allocation of StatefulSet',
    rule: "cni-spiderpool-record",
    source: "spidernet-io/cni-plugins#171",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = [failed to set up sandbox container "8c4c6dd6fbe8e3e8d87344035785c2c4065febc102e9fa36c0eb360bfca169fc" network for pod "coredns-646db9d5f6-c5zvl": networkPlugin cni failed to set up pod "coredns-646db9d5f6-c5zvl_kube-system" network: [kube-system/coredns-646db9d5f6-c5zvl/:macvlan-conf]: error adding container to network "macvlan-conf": Link not found, failed to clean up sandbox container "8c4c6dd6fbe8e3e8d87344035785c2c4065febc102e9fa36c0eb360bfca169fc" network for pod "coredns-646db9d5f6-c5zvl": networkPlugin cni failed to teardown pod "coredns-646db9d5f6-c5zvl_kube-system" network: delegateDel: error invoking ConflistDel - "macvlan-conf": conflistDel: error in getting result from DelNetworkList: validation failure list:\nserviceCIDR in body is required]',
    rule: "cni-link-missing",
    source: "spidernet-io/spiderpool#4307",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  56s   kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "147c51d7b3fd07e9f4a85fb44e9acec43b8f519227f41240f0594fadebcdf62e": [ns4518-729504571/sts-4518-886353707-0:macvlan-cni-default]: error adding container to network "macvlan-cni-default": spiderpool IP allocation error: [POST /ipam/ip][500] postIpamIpFailure  failed to allocate IP addresses in standard mode: failed to allocate any IPv4 IP address to eth0 from IPPools [auto-statefulset-ns4518-729504571-sts-4518-886353707-v4-1668411918]: all IP addresses used out',
    rule: "cni-addresses-exhausted",
    source: "spidernet-io/spiderpool#1034",
  },
  {
    text:
      'failed to set up IPAM plugin type "spiderpool" from the device "enp11s0f0np0": netplugin failed with no error message: signal: segmentation fault',
    rule: "cni-plugin-silent",
    source: "spidernet-io/spiderpool#3876",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  104s                kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "3b8023790a1d3f89698891f3152b31073f5a078e59fb2609f4b731137654fa61": plugin type="multus" name="multus-cni-network" failed (add): [ns-5130948361/dep-name-9229b0b1ac-5c657755cd-6zgds/3adf71ad-574f-43a2-b77f-b4179d8872ec:test-multus-8950a5d744]: error adding container to network "test-multus-8950a5d744": failed to ip checking: failed to init arp client: listen packet 0a:d7:2d:a6:81:62: bind: no such device',
    rule: "cni-address-check",
    source: "spidernet-io/spiderpool#2056",
  },
  {
    text:
      'default     9m19s       Warning   FailedCreatePodSandBox   pod/nginx-78c689dfdc-hjjjv       (combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "be04b956aba0fd8edce89805d8364afc0d2ed5507f2f07e6fd5312457c8c56b4" network for pod "nginx-78c689dfdc-hjjjv": networkPlugin cni failed to set up pod "nginx-78c689dfdc-hjjjv_default" network: unexpected end of JSON input',
    rule: "cni-plugin-silent",
    source: "AliyunContainerService/terway#147",
  },
  {
    text:
      'default     5m17s       Warning   FailedCreatePodSandBox   pod/nginx-78c689dfdc-qk7dv       (combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "6554b530cd1ed87296bc7c039e28cd76b23b387b8f6c8aaa6a78dbd24aece10b" network for pod "nginx-78c689dfdc-qk7dv": networkPlugin cni failed to set up pod "nginx-78c689dfdc-qk7dv_default" network: add cmd: error alloc ip from grpc call, pod: default-nginx-78c689dfdc-qk7dv: rpc error: code = Unknown desc = pod default/nginx-78c689dfdc-qk7dv resource processing',
    rule: "cni-terway-busy",
    source: "AliyunContainerService/terway#148",
  },
  {
    text:
      'E0415 00:12:03.779223    4804 cni.go:361] "Error adding pod to network" err="unexpected end of JSON input" pod="proxy-1266/agnhost" podSandboxID={Type:docker ID:1b26a44d1ff76beee4636d0eff169f9e86f165bacc03442ec13caeb01cde1849} podNetnsPath="none" networkType="azure-vnet" networkName="azure"',
    rule: "cni-plugin-silent",
    source: "Azure/azure-container-networking#774",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12m                kubelet, k8s1      Failed create pod sandbox: rpc error: code = Unknown desc = NetworkPlugin cni failed to set up pod "app1-78b4c7b56c-qzwp8_default" network: Unable to create endpoint: [PUT /endpoint/{id}][500] putEndpointIdFailed  endpoint 16569 did not synchronously regenerate after timeout',
    rule: "cni-cilium-endpoint",
    source: "cilium/cilium#4598",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  7m               kubelet, k8s1      Failed create pod sandbox: rpc error: code = Unknown desc = [failed to set up sandbox container "8fdb61012f5682e2d915434798fc097a065aedf08e0fe91ff4894b0c90cae94d" network for pod "deathstar-8659bbbdbb-5gqfh": NetworkPlugin cni failed to set up pod "deathstar-8659bbbdbb-5gqfh_default" network: Unable to create endpoint: context deadline exceeded, failed to clean up sandbox container "8fdb61012f5682e2d915434798fc097a065aedf08e0fe91ff4894b0c90cae94d" network for pod "deathstar-8659bbbdbb-5gqfh": NetworkPlugin cni failed to teardown pod "deathstar-8659bbbdbb-5gqfh_default" network: failed to lookup "eth0": Link not found]',
    rule: "cni-cilium-endpoint",
    source: "cilium/cilium#5305",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  2m17s              kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "6738e4113866d42813aeb65a90e87a3ae40a18cc2cc5e93ee86d4332db5d783e": plugin type="istio-cni" name="istio-cni" failed (add): unable to push CNI event, error was 500',
    rule: "cni-agent-refused",
    source: "istio/istio#51847",
  },
  {
    text:
      '" Warning  FailedCreatePodSandBox  61s (x4 over 2m32s)  kubelet, lxappstrldev0001  (combined from similar events): Failed create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "a7d47adab4560c602c0e491b9e4a2f2ebd89cd2a3cc61232842c94ad02dc9a2a" network for pod "httpbin-6cbc6f986f-kh52h": NetworkPlugin cni failed to set up pod "httpbin-6cbc6f986f-kh52h_default" network: exit status 3"',
    rule: "cni-program-failed",
    source: "istio/istio#15895",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  49m                     kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "9fd4a262182f7519118583fb18e10b674cec31d24fa1e0a3a97675e361e05525": plugin type="istio-cni" name="istio-cni" failed (add): unable to push CNI event (status code 500): failed to add IP 10.100.32.173 to ipset istio-inpod-probes-v4: exist',
    rule: "cni-mesh-ipset",
    source: "istio/istio#52218",
  },
  {
    text:
      '41m         Warning   FailedCreatePodSandBox   pod/metrics-server-78db54bff9-tqwmt    Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "7918dd799f3989d725c181cb11ba346cfad8e386bc5bb7870c183c1532ecce83": plugin type="istio-cni" name="istio-cni" failed (add): istio-cni cmdAdd failed to contact node Istio CNI agent: unable to push CNI event (status code 500): pod add cannot be retried: exit status 2...',
    rule: "cni-mesh-rules",
    source: "defenseunicorns/uds-core#1547",
  },
  {
    text: "err in GetCNIConfigFromFile: no network available in the name istio-cni in cni dir /etc/cni/multus/net.d",
    rule: "cni-network-missing",
    source: "rancher/rancher#41608",
  },
  {
    text:
      '[E 160115 00:37:42 dockworker:230] Encountered a Docker error with method (5 retries remain): 500 Server Error: Internal Server Error ("Cannot start container 362d7edd01f875779e94f734be883c1566bcc37970f36626977f5ca201bab618: failed to create endpoint tmp.jupyterminimal-notebook.JlUCVMebFl0E on network bridge: iptables failed: iptables --wait -t nat -A DOCKER -p tcp -d 127.0.0.1 --dport 36977 -j DNAT --to-destination 10.17.0.2:8888 ! -i docker0: iptables: No chain/target/match by that name.\n     (exit status 1)")',
    rule: "cni-firewall",
    source: "jupyter/tmpnb#208",
  },
  {
    text:
      '  **Warning  FailedCreatePodSandBox  71s    kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "bc59dc1e752fde7284d4852bfe9956044721095150a0d36de2d2bb7e632e2a9b": plugin type="multus" name="multus-cni-network" failed (add): Multus: [default/nginx-macvlan/19241d18-e0f9-4ae3-9db6-dba1cf7c256d]: error getting pod: Get "https://[10.96.0.1]:443/api/v1/namespaces/default/pods/nginx-macvlan?timeout=1m0s": dial tcp 10.96.0.1:443: i/o timeout** ',
    rule: "cni-api-unreachable",
    source: "k8snetworkplumbingwg/multus-cni#943",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  117s   kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "0ecbd4826b7cb8290b7d8c6044b835cd3ed7579fccfde98faf77b2cfe49e4302": plugin type="multus" name="multus-cni-network" failed (add): [kube-system/vpc-nat-gw-bb-gw1-0/54da6825-33d8-49e7-a358-d1505c1da973:ovn-vpc-external-network]: error adding container to network "ovn-vpc-external-network": RPC failed; Post "http://dummy/api/v1/add": EOF\n  Normal   AddedInterface          100s   multus             Add eth0 [10.196.255.253/16] from kube-ovn',
    rule: "cni-daemon-not-running",
    source: "kubeovn/kube-ovn#6002",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "c2ac51cb17944c18f257a114cbf5b31595769f2029493a424bc864a2f8002c45": plugin type="kube-ovn" failed (add): RPC failed; request ip return 500 configure nic failed IP address 10.24.118.16 has already been used by host with MAC 00:00:00:83:f9:81',
    rule: "cni-address-unavailable",
    source: "kubeovn/kube-ovn#3170",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  3m6s (x4 over 3m9s)    kubelet, dev-worker228  (combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "d5b40581ad6664580bc0981ec49cce7b1bc78d763ce733740a2c59931e30f39b" network for pod "kube-ovn-pinger-jnzjz": networkPlugin cni failed to set up pod "kube-ovn-pinger-jnzjz_kube-system" network: Post "http://dummy/api/v1/add": dial unix /run/openvswitch/kube-ovn-daemon.sock: connect: no such file or directory',
    rule: "cni-daemon-not-running",
    source: "kubeovn/kube-ovn#323",
  },
  {
    text:
      'May 21 14:05:21 k8s402 kubelet[2088]: E0521 14:05:21.971740    2088 kuberuntime_manager.go:693] createPodSandbox for pod "coredns-55f46dd959-d2r2l_kube-system(5631ae47-7b8c-11e9-9145-525400cecc16)" failed: rpc error: code = Unknown desc = failed to set up sandbox container "ade331de55afaacd53210011e1969bd85bfe7be7be96e6efa7cce2dae3a38330" network for pod "coredns-55f46dd959-d2r2l": NetworkPlugin cni failed to set up pod "coredns-55f46dd959-d2r2l_kube-system" network: json: cannot unmarshal string into Go value of type request.PodResponse',
    rule: "cni-daemon-answer",
    source: "kubeovn/kube-ovn#33",
  },
  {
    text:
      'networkPlugin cni failed to set up pod "sts-0_ns1" network: request ip return 500 route is not ready for pod ns1/sts-0 provider ovn, please see kube-ovn-controller logs to find errors',
    rule: "cni-ovn-timeout",
    source: "kubeovn/kube-ovn#1405",
  },
  {
    text:
      '>   Warning  FailedCreatePodSandBox  8m3s                   kubelet, ip-10-241-235-194.us-west-2.compute.internal  Failed create pod sandbox: rpc error: code = Unknown desc = [failed to set up sandbox container "c5a0458bfd2d15dac31047ba459db66b2679c1497d97784d4a2dda66e4bb5a30" network for pod "bonk-pipeline-1565047792578-driver": NetworkPlugin cni failed to set up pod "bonk-pipeline-1565047792578-driver_gregory" network: rpc error: code = Unavailable desc = all SubConns are in TransientFailure, latest connection error: connection error: desc = "transport: Error while dialing dial tcp 127.0.0.1:50051: connect: connection refused", failed to clean up sandbox container "c5a0458bfd2d15dac31047ba459db66b2679c1497d97784d4a2dda66e4bb5a30" network for pod "bonk-pipeline-1565047792578-driver": NetworkPlugin cni failed to teardown pod "bonk-pipeline-1565047792578-driver_gregory" network: rpc error: code = Unavailable desc = all SubConns are in TransientFailure, latest connection error: connection error: desc = "transport: Error while dialing dial tcp 127.0.0.1:50051: connect: connection refused"]',
    rule: "aws-cni-daemon-down",
    source: "aws/amazon-vpc-cni-k8s#571",
  },
  {
    text:
      'Apr 28 03:40:53 ip-10-0-3-45 kubelet-eks.daemon[417]: E0428 03:40:53.661474     417 kuberuntime_manager.go:1172] "CreatePodSandbox for pod failed" err="rpc error: code = Unknown desc = failed to setup network for sandbox \\"68b6a36944ea8ab5cd1b4d0102df18fe3694a1cfa134e49876774f3a72eab3a3\\": plugin type=\\"multus\\" name=\\"multus-cni-network\\" failed (add): [multus/busybox-deployment-d9b95dbb8-xgdth:aws-cni]: error adding container to network \\"aws-cni\\": unsupported CNI result version \\"1.0.0\\"" pod="multus/busybox-deployment-d9b95dbb8-xgdth"',
    rule: "cni-version",
    source: "aws-samples/eks-automated-ipmgmt-multus-pods#9",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  21m                 kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_cert-manager-59bf757d77-kszm7_cert-manager_bf83dc3e-020c-42bd-8177-591fad2e8f3e_0(de413933b372fe0bcfa543b40594480dc3c2b27a1cd1f571d1ad29ab8b29263b): error adding pod cert-manager_cert-manager-59bf757d77-kszm7 to CNI network "cbr0": plugin type="linkerd-cni" name="linkerd-cni" failed (add): Get "https://[10.96.0.1]:443/api/v1/namespaces/cert-manager/pods/cert-manager-59bf757d77-kszm7": cannotconnect',
    rule: "cni-api-unreachable",
    source: "linkerd/linkerd2#10413",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  25m                 kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "5f5e43c2bbc1bd89b8604705c2eda076e00593fe4c26f8ace6cf955b3bdcad0e": plugin type="linkerd-cni" name="linkerd-cni" failed (add): exit status 127',
    rule: "cni-program-missing",
    source: "linkerd/linkerd2#14538",
  },
  {
    text:
      '  Warning  FailedScheduling        6m49s (x20 over 32m)   default-scheduler         0/1 nodes are available: 1 node(s) had taint {node.kubernetes.io/not-ready: }, that the pod didn\'t tolerate.\n  Normal   Scheduled               6m39s                  default-scheduler         Successfully assigned kube-system/coredns-66bff467f8-8ssn8 to ip-172-21-16-20\n  Warning  FailedCreatePodSandBox  6m36s                  kubelet, ip-172-21-16-20  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "c58be342dd56240417c2f9dc7fc526681e392fc40f2ba7df638e5b4cf38dae8b" network for pod "coredns-66bff467f8-8ssn8": networkPlugin cni failed to set up pod "coredns-66bff467f8-8ssn8_kube-system" network: unexpected end of JSON input',
    rule: "cni-plugin-silent",
    source: "linkerd/linkerd2#4807",
  },
  {
    text:
      '        Reason: [FailedCreatePodSandBox] Object: [linkerd-identity-5d897b967f-6sn65] Message: [Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "c3b541e70f44c949d26c4d9d6acc557f6fb2739e0cfc7278d4dcdd819d857f68" network for pod "linkerd-identity-5d897b967f-6sn65": networkPlugin cni failed to set up pod "linkerd-identity-5d897b967f-6sn65_l5d-integration-helm" network: failed to find plugin "calico" in path [/home/kubernetes/bin]]',
    rule: "cni-daemonset-plugin-missing",
    source: "linkerd/linkerd2#4358",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  5d21h                    kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "6442f901c7b286afedf57ab05f0caecb407b649cfed54235708e5a2cc6e1b7d4": plugin type="weave-net" name="weave" failed (add): unable to allocate IP address: Post "http://127.0.0.1:6784/ip/6442f901c7b286afedf57ab05f0caecb407b649cfed54235708e5a2cc6e1b7d4": dial tcp 127.0.0.1:6784: connect: connection refused.',
    rule: "cni-daemon-not-running",
    source: "coredns/coredns#5132",
  },
  {
    text:
      'Feb 28 14:21:50 ip-10-128-171-159 kubelet[735]: E0228 14:21:50.538102     735 cni.go:255] Error adding network: unable to allocate IP address: Post http://127.0.0.1:6784/ip/28d43bd0bc62c2043819662c6bed43737d8ea20bf3b1ab3c804e73760603474e: dial tcp 127.0.0.1:6784: getsockopt: connection refused\nFeb 28 14:21:50 ip-10-128-171-159 kubelet[735]: E0228 14:21:50.538153     735 docker_manager.go:2201] Failed to setup network for pod "roapp-datamover-prod-4070366716-bkm5r_default(def2ee23-fdc0-11e6-bc48-02ecf0186f8f)" using network plugins "cni": unable to allocate IP address: Post http://127.0.0.1:6784/ip/28d43bd0bc62c2043819662c6bed43737d8ea20bf3b1ab3c804e73760603474e: dial tcp 127.0.0.1:6784: getsockopt: connection refused; Skipping pod',
    rule: "cni-daemon-not-running",
    source: "weaveworks/weave#2822",
  },
  {
    text:
      'Nov 05 17:15:34 atsc2 kubelet[4258]: E1105 17:15:34.352838    4258 remote_runtime.go:193] "RunPodSandbox from runtime service failed" err=<\nNov 05 17:15:34 atsc2 kubelet[4258]:         rpc error: code = Unknown desc = failed to setup network for sandbox "9fa1b2975bf1dc51c273d7b5e53e7f4500faa1f931d8552e2761fd534b37d621": plugin type="multus-cni" name="multus-cni-network" failed (add): [traefik/appliance-ingress-traefik-698cd97568-5xg88/3908060c-0419-481c-865d-3230b95c3a84:mgmt]: error adding container to network "mgmt": plugin type="portmap" failed (add): unable to set up nftables rules for port mappings: /dev/stdin:13:1-182: Error: Could not process rule: Operation not supported',
    rule: "cni-firewall",
    source: "containernetworking/plugins#1115",
  },
  {
    text:
      'hostport-test        1s (x17 over 3m33s)      Warning   FailedCreatePodSandBox    Pod/hostport-test                                   (combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "b2f90857da3f8367b0782f972fac5c148b4be82860fdfb477978debb61a8163f": plugin type="portmap" failed (add): could not find nftables binary: exec: "nft": executable file not found in $P',
    rule: "cni-program-missing",
    source: "siderolabs/extensions#826",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  4m34s (x262 over 9m24s)  kubelet            (combined from similar events): Failed to create pod sand\nbox: rpc error: code = Unknown desc = failed to set up sandbox container "762b42e29073f907b53050b7d4de1596cbc4262c86770785121f5b3795a952\na8" network for pod "samplepod": networkPlugin cni failed to set up pod "samplepod_default" network: [default/samplepod:macvlan-conf]: e\nrror adding container to network "macvlan-conf": device or resource busy',
    rule: "cni-link-refused",
    source: "k8snetworkplumbingwg/multus-cni#715",
  },
  {
    text:
      '  Normal   AddedInterface          3m52s                multus             Add eth0 [10.244.0.37/24] from cbr0\n  Warning  FailedCreatePodSandBox  3m52s                kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = [failed to set up sandbox container "bb41f667024ac54420ae2c931bfa443f0c8b44d3f60800bb5f2e19c55ff10883" network for pod "clash": networkPlugin cni failed to set up pod "clash_default" network: [default/clash:macvlan-conf]: error adding container to network "macvlan-conf": Link not found, failed to clean up sandbox container "bb41f667024ac54420ae2c931bfa443f0c8b44d3f60800bb5f2e19c55ff10883" network for pod "clash": networkPlugin cni failed to teardo',
    rule: "cni-link-missing",
    source: "k8snetworkplumbingwg/multus-cni#720",
  },
  {
    text:
      "Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint pipelock (853300e3ad22656082d6225d13ceaad6f35edc7af720ff38a51eb05878540b68): Unable to enable DNAT rule:  (iptables failed: iptables --wait -t nat -A DOCKER -p tcp -d 0/0 --dport 3128 -j DNAT --to-destination 192.168.176.3:8888 ! -i br-ef84430b1457: iptables: No chain/target/match by that name.\n (exit status 1))",
    rule: "cni-firewall",
    source: "luckyPipewrench/pipelock#364",
  },
  {
    text:
      "docker: Error response from daemon: driver failed programming external connectivity on endpoint xenodochial_chaplygin (e071c711fccd9546e5307491a91ff56b7d048184d086ae6b67027d2d6d13c865):  (iptables failed: iptables --wait -t nat -A DOCKER -p tcp -d 0/0 --dport 8888 -j DNAT --to-destination 10.17.0.2:8888 ! -i docker0: iptables v1.8.2 (nf_tables): Chain 'DOCKER' does not exist\n (exit status 1)).",
    rule: "cni-firewall",
    source: "Kaggle/docker-python#1062",
  },
  {
    text:
      "Creating the pod sandbox failed: rpc error: code = 2 desc = failed to create network for container redhat.test.crio-podsandbox1-1-infra in sandbox e346d8c8dbbee173b796de12a946590ca5bd5bafc29dff44852525a06800e76f: cni config uninitialized",
    rule: "cni-not-ready",
    source: "cri-o/cri-o-ansible#4",
  },
  {
    text:
      'FATA[0000] run pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_nginx_default_hdishd83djaidwnduwk28bcsb_1(4338cd100cc17c254a6f89daa92c357555d7cabb5cedced52b7df9ce29c0b4b5): error adding pod default_nginx to CNI network "k8s-pod-network": pods "nginx" not found',
    rule: "cni-pod-unknown",
    source: "containerd/containerd#7689",
  },
  {
    text:
      '    Failed create pod sandboxc: rpc error: code = Unknown desc = failed to set up sandbox container "2cc1e1d064082f2a2b8cd7a10efb7d135a8a150e7d95fb7b939d6368e1717309" network for pod "system-sidekiq-6-deploy-    \tdebug": NetworkPlugin cni failed to set up pod "system-sidekiq-6-deploy-debug_mmcneilly-3scale-onprem" network: CNI request failed with status 400: \'pods "system-sidekiq-6-deploy-debug" not found \'',
    rule: "cni-pod-unknown",
    source: "openshift/origin#17047",
  },
  {
    text:
      'rpc error: code = 2 desc = failed to get network status for sandbox "fb58bf5ab96b7e1197616d5406eda1a5845b39adfc322f1efbd49d6e36472ef7": Unexpected command output Device "eth0" does not exist.\n with error: exit status 1',
    rule: "cni-no-interface",
    source: "containerd/cri#699",
  },
  {
    text:
      '(combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_tekton-pipelines-controller-54b4f8b94d-fbrhm_openshift-pipelines_87cb6adf-452e-400c-9630-4c7c86ee1423_0(944f8683dd1c856707c8df426cf2df9ea668b295ed3688c099c5d52ddbc0321d): Multus: [openshift-pipelines/tekton-pipelines-controller-54b4f8b94d-fbrhm]: error adding container to network "openshift-sdn": delegateAdd: error invoking confAdd - "openshift-sdn": error in getting result from AddNetwork: CNI request failed with status 400: \'failed to find netid for namespace: openshift-pipelines, netnamespaces.network.openshift.io "openshift-pipelines" not found \'',
    rule: "cni-object-missing",
    source: "crc-org/crc#1462",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  2m48s (x194 over 88m)  kubelet, node1\n(combined from similar events): Failed to create pod sandbox: rpc error:\ncode = Unknown desc = failed to set up sandbox container\n"725605bae050f124c29cbccd603207bcbdf26e097185186a7d4ab0b4b48a8fdc"\nnetwork for pod "web": networkPlugin cni failed to set up pod "web"\nnetwork: [default/web:ovn-kubernetes]: error adding container to network\n"ovn-kubernetes": CNI request failed with status 400: [default/web]\nfailed to get pod annotation: timed out waiting for the condition',
    rule: "cni-ovn-timeout",
    source: "ovn-kubernetes/ovn-kubernetes#1523",
  },
  {
    text:
      '28m         Warning   FailedCreatePodSandBox                       pod/apiserver-vfkpj    (combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_apiserver-vfkpj_openshift-apiserver\n**error adding pod openshift-apiserver_apiserver-vfkpj to CNI network** "multus-cni-network": [openshift-apiserver/apiserver-vfkpj/4581fd06-fc1d-4baa-9390-825666f47f74:ovn-kubernetes]: error adding container to network "ovn-kubernetes": CNI request failed with status 400: \'[openshift-apiserver/apiserver-vfkpj ] [openshift-apiserver/apiserver-vfkpj ] failed to configure pod interface: timed out waiting for OVS port binding (ovn-installed) for...',
    rule: "cni-ovn-timeout",
    source: "okd-project/okd#1109",
  },
  {
    text:
      'failed to create sandbox  ns/e2e-statefulset-5668 pod/ss-0 node/ip-10-0-177-63.us-west-2.compute.internal - 5.86 seconds after deletion - reason/FailedCreatePodSandBox Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_ss-0_e2e-statefulset-5668_2da4f8db-d5aa-4c3f-8c28-101be3f3b2fc_0(1f421d4e535e5a910460de2db32ed2607316320c6a8c1b9991e7661f25fded39): error adding pod e2e-statefulset-5668_ss-0 to CNI network "multus-cni-network": [e2e-statefulset-5668/ss-0:ovn-kubernetes]: error adding container to network "ovn-kubernetes": CNI request failed with status 400: \'[e2e-statefulset-5668/ss-0 1f421d4e535e5a910460de2db32ed2607316320c6a8c1b9991e7661f25fded39] [e2e-statefulset-5668/ss-0 1f421d4e535e5a910460de2db32ed2607316320c6a8c1b9991e7661f25fded39] failed to configure pod interface: pod OVN annotations changed',
    rule: "cni-sandbox-superseded",
    source: "openshift/ovn-kubernetes#609",
  },
  {
    text:
      ' Warning  FailedCreatePodSandBox  86s   kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = [failed to set up sandbox container "8b0ce8e6589f5fbfab6b911896fc8e1b30a418ddf1b765ca8e699c9e10e405d4" network for pod "nginx-app-deployment-6cdc9c97d4-slztv": networkPlugin cni failed to set up pod "nginx-app-deployment-6cdc9c97d4-slztv_default" network: request ip return 500 configure nic failed add nic to ovs failed failed to run \'ovs-vsctl --timeout=30 --may-exist add-port br-int 8b0ce8e6589f_h -- set interface 8b0ce8e6589f_h external_ids:iface-id=nginx-app-deployment-6cdc9c97d4-slztv.default external_ids:pod_name=nginx-app-deployment-6cdc9c97d4-slztv external_ids:pod_namespace=default external_ids:ip=10.16.13.172\': exit status 1\n  "ovs-vsctl: unix:/var/run/openvswitch/db.sock: database connection failed (Protocol error)\\n": "", failed to clean up sandbox container "8b0ce8e6589f5fbfab6b911896fc8e1b30a418ddf1b765ca8e699c9e10e405d4" network for pod "nginx-app-deployment-6',
    rule: "cni-daemon-not-running",
    source: "smart-edge-open/converged-edge-experience-kits#95",
  },
  {
    text:
      "Warning  FailedCreatePodSandBox  2m6s   kubelet, okd-node1  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_controller-manager-d2wtw_openshift-controller-manager_0fdcd086-6ca3-4922-95c1-4b6750eccdf6_0(7cd187081b8a2e462c8d07e89e50a40d87 │\n│ e88550b11e598b43ebaaaf36e0787d): netplugin failed with no error message",
    rule: "cni-plugin-silent",
    source: "okd-project/okd#271",
  },
  {
    text:
      'E0306 12:24:17.726312   29720 pod_workers.go:190] Error syncing pod a22d9673-3fc6-11e9-8d02-000c29013dd9 ("coredns-7748f7f6df-hwmpt_kube-system(a22d9673-3fc6-11e9-8d02-000c29013dd9)"), skipping: failed to "CreatePodSandbox" for "coredns-7748f7f6df-hwmpt_kube-system(a22d9673-3fc6-11e9-8d02-000c29013dd9)" with CreatePodSandboxError: "CreatePodSandbox for pod \\"coredns-7748f7f6df-hwmpt_kube-system(a22d9673-3fc6-11e9-8d02-000c29013dd9)\\" failed: rpc error: code = Unknown desc = failed to setup network for sandbox \\"69c3e061d44fa7838606840c46c10d60aa6513bf4b326fe2cf611afe8c2ed142\\": failed to create bridge \\"cni0\\": could not add \\"cni0\\": operation not supported"',
    rule: "cni-link-refused",
    source: "k3s-io/k3s#168",
  },
  {
    text:
      '> Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "***GUID***": plugin type="flannel" failed (add): open /run/flannel/subnet.env: no such file or directory',
    rule: "cni-flannel-not-running",
    source: "k3s-io/k3s#5556",
  },
  {
    text:
      'Jul 07 22:16:41 lab k3s[23638]: E0707 22:16:41.374113   23638 cni.go:331] Error adding kube-system_coredns-695688789-jrfn9/9873964304ef5ecc2edc5bdce326f26a6849b7a3a27f798d44dc0f998d38bd63 to network loopback/cni-loopback: failed to Statfs "/proc/11081/ns/net": no such file or directory',
    rule: "netns-gone",
    source: "k3s-io/k3s#616",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  7m16s  kubelet, pmem-csi-clear-29820-direct-worker3  Failed create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "952de3a818510fca87b4f8c8222581bbe6940e0435cebd4d4856457553c75edc" network for pod "pvc-volume-tester-writer-worker-0-volume-2-2hmr7": NetworkPlugin cni failed to set up pod "pvc-volume-tester-writer-worker-0-volume-2-2hmr7_latebinding-3770" network: failed to set bridge addr: could not add IP address to "cni0": file exists',
    rule: "cni-bridge-race",
    source: "clearlinux/distribution#966",
  },
  {
    text:
      '" Warning FailedCreatePodSandBox 4m3s kubelet Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "86d70ca0ff96f046000ccc39d3d59ae893ce7bbce48f7b1a516c83f3d31fdfcf": plugin type="flannel" failed (add): failed to load flannel \'subnet.env\' file: open /run/flannel/subnet.env: no such file or directory. Check the flannel pod log for this node.\n"',
    rule: "cni-flannel-not-running",
    source: "flannel-io/flannel#2437",
  },
  {
    text:
      'E1127 17:09:30.561609    1520 kuberuntime_manager.go:647] createPodSandbox for pod "downwardapi-volume-b8f42546-d395-11e7-889d-0a580a3c9115_e2e-tests-projected-8ww7r(b8f68e63-d395-11e7-9874-42010a800002)" failed: rpc error: code = Unknown desc = failed to setup network for sandbox "bf37c1b2c041d7ef0892f6d140086e6c2374581280bb1eb7c61f757e2f51d803": error adding host side routes for interface: cali12f59090da4, error: failed to add route (Dst: 10.64.4.8/32, Scope: %!!(MISSING)s(netlink.Scope=253), Iface: cali12f59090da4): file exists',
    rule: "cni-route-conflict",
    source: "containerd/cri#436",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  86s               kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "3c8b059ce4c4cd7ae47eb9ebc8d1937afae2d0e23ec32cd3f4b9c464ab5d358d": plugin type="calico" failed (add): error adding host side routes for interface: calid29a1cadef5, error: route (Ifindex: 131, Dst: 10.25.136.1/32, Scope: link) already exists for an interface other than \'calid29a1cadef5\': route (Ifindex: 12, Dst: 10.25.136.1/32, Scope: link, Iface: calif6cb5368383)',
    rule: "cni-route-conflict",
    source: "projectcalico/calico#8180",
  },
  {
    text:
      "E1110 16:34:00.256432    1467 cni.go:301] Error adding network: error adding host side routes for interface: cali05ad595351c, error: route (Ifindex: 93, Dst: 10.203.131.144/32, Scope: %!!(MISSING)s(netlink.Scope=253)) already exists for an interface other than 'cali05ad595351c'",
    rule: "cni-route-conflict",
    source: "projectcalico/calico#1253",
  },
  {
    text:
      'FATA[0000] failed to verify networking settings: failed to create default network: needs CNI plugin "bridge" to be installed in CNI_PATH ("/opt/cni/bin"), see https://github.com/containernetworking/plugins/releases: exec: "/opt/cni/bin/bridge": stat /opt/cni/bin/bridge: no such file or directory ',
    rule: "cni-plugin-missing",
    source: "containerd/nerdctl#2718",
  },
  {
    text:
      '        Stderr:   time="2023-01-28T20:53:18Z" level=fatal msg="failed to create shim: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: time=\\"2023-01-28T20:53:18Z\\" level=fatal msg=\\"failed to call cni.Setup: plugin type=\\\\\\"tuning\\\\\\" failed (add): open /etc/cni/tuning/allowlist.conf: permission denied\\"\\nFailed to write to log, write /home/rootless/.local/share/nerdctl/1935db59/containers/nerdctl-test/415ce76938b7aa15a6048fcb748db92adb8858f89e82e82dbcc57e39c913ece9/oci-hook.createRuntime.log: file already closed: unknown"',
    rule: "cni-files-denied",
    source: "containerd/nerdctl#1948",
  },
  {
    text:
      'buildkitd: plugin type="bridge" failed (add): mkdir /var/lib/cni/networks/buildkit: permission denied\nCNI setup error',
    rule: "cni-files-denied",
    source: "moby/buildkit#4352",
  },
  {
    text:
      'WARN[2024-01-10T15:18:38+09:00] failed to release network namespace "d9agfd4ndyqwps9ys84c5npww" left over from previous run: plugin type="bridge" failed (delete): unknown FS magic on "/home/user/.local/share/buildkit/net/cni/d9agfd4ndyqwps9ys84c5npww": ef53',
    rule: "netns-gone",
    source: "moby/buildkit#4352",
  },
  {
    text:
      "Dec 01 12:28:18 brtlvlty1726sl kubelet[10091]: W1201 12:28:18.411623   10091 cni.go:196] Unable to update cni config: No networks found in /etc/cni/net.d",
    rule: "cni-not-ready",
    source: "kubernetes/kubernetes#54918",
  },
  {
    text:
      'Apr  4 14:50:33 localhost dockerd[4241]: Error starting daemon: Error initializing network controller: Error creating default "bridge" network: Failed to program NAT chain: Failed to inject docker in PREROUTING chain: iptables failed: **iptables --wait -t nat -A PREROUTING -m addrtype --dst-type LOCAL -j DOCKER: iptables**: No chain/target/match by that name.\nApr  4 14:50:33 localhost dockerd[4241]:  (exit status 1)',
    rule: "cni-firewall",
    source: "moby/moby#32349",
  },
  {
    text:
      "2015-12-26 23:01:17 ERROR: COMMAND_FAILED: '/sbin/iptables -w -t nat -A PREROUTING -m addrtype --dst-type LOCAL -j DOCKER' failed: iptables v1.4.21: Couldn't load target `DOCKER':No such file or directory Try `iptables -h' or 'iptables --help' for more information. /firewalld",
    rule: "cni-firewall",
    source: "moby/moby#15948",
  },
  {
    text:
      "  Warning  FailedCreatePodSandBox  22s (x4 over 26s)   kubelet            (combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container “f6ca5819eee5af8a48fd5f505182dd31a90e20737a60c16ca139a9ae4ce7e1b2” network for pod “kube-dns-6465f78586-llt4t”: networkPlugin cni failed to set up pod “kube-dns-6465f78586-llt4t_kube-system” network: unable to allocate IP via local cilium agent: [POST /ipam][502] postIpamFailure  range is full",
    rule: "cni-addresses-exhausted",
    source: "cilium/cilium-cli#189",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  32s  kubelet, controller-1  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "bb4e568f406cd516ec765d00eb5eb360159e6cf83a48722c9a7eedb959c4ff3c": CNI network could not be set up: CNI operation for network:sriov-oranu failed with:CNI delegation failed due to error:Error delegating ADD to CNI plugin:sriov because:OS exec call failed:netplugin failed with no error message\nCNI operation for network:sriov-o1c-host1 failed with:CNI delegation failed due to error:Error delegating ADD to CNI plugin:sriov because:OS exec call failed:netplugin failed with no error message',
    rule: "cni-plugin-silent",
    source: "danm-cni/danm#256",
  },
  {
    text:
      '21m                    Warning   FailedCreatePodSandBox   Pod/konnectivity-agent-dgdvn   Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "75fd7a498dcd2d19b6860717c37050be3c69de312fd3c95447907c83e73b0149": plugin type="bridge" name="kubernetes" failed (add): no IP ranges specified',
    rule: "cni-no-range",
    source: "k0sproject/k0s#7391",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  3s    kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed ││  to setup network for sandbox "6c9215c6217bf47705e90719cb264e419c8bf0ac52f1c2feccb4ad496e015abd": [max-dev/mc-void:cbr0]: error a ││ dding container to network "cbr0": must be called as chained plugin ',
    rule: "cni-config-invalid",
    source: "k8snetworkplumbingwg/multus-cni#714",
  },
  {
    text:
      '   #   Warning  FailedCreatePodSandBox  63s                 kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "5cc29917d6882301caf2651202fbd21f6315b8cc6bb9f92774e024f8cb024201": exit status 1',
    rule: "cni-program-failed",
    source: "kumahq/kuma#2046",
  },
  {
    text:
      '" Warning  FailedCreatePodSandBox  17m                    kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "ff692dac4ee9777cbb66e6f74cf6cbc26298c8d42663c475d5ecb4468d5f063f" network for pod "busybox-deployment-7c868c5b79-nngrp": networkPlugin cni failed to set up pod "busybox-deployment-7c868c5b79-nngrp_multus" network: [multus/busybox-deployment-7c868c5b79-nngrp:ipvlan-multus]: error adding container to network "ipvlan-multus": error at storage engine: Could not allocate IP in range: ip: 10.76.215.210 / - 10.76.215.213 / range: net.IPNet{IP:net.IP{0x64, 0x4c, 0xd7, 0xd0}, "',
    rule: "whereabouts-exhausted",
    source: "k8snetworkplumbingwg/multus-cni#1010",
  },
  {
    text:
      ' error adding container to network "storagenetwork-j2849": error at storage engine: Could not allocate IP in range: ip: 192.168.205.1 / - 192.168.205.254 / range: 192.168.205.0/24 / excludeRanges: [192.168.205.1/24 192.168.205.2/24 192.168.205.0/24 192.168.205.3/24 192.168.205.4/24 192.168.205.5/24 192.168.205.255/24]',
    rule: "whereabouts-exhausted",
    source: "harvester/harvester#6256",
  },
  {
    text:
      'FATA[0000] needs CNI plugin "firewall" to be installed in CNI_PATH ("/opt/cni/bin"), see https://github.com/containernetworking/plugins/releases: exec: "/opt/cni/bin/firewall": stat /opt/cni/bin/firewall: no such file or directory',
    rule: "cni-plugin-missing",
    source: "containerd/nerdctl#236",
  },
  {
    text:
      "cni.go:157] Unable to update cni config: No networks found in /etc/cni/net.d\nkubelet.go:2073] Container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:docker: network plugin is not ready: cni config uninitialized",
    rule: "cni-not-ready",
    source: "kinvolk/kube-spawn#13",
  },
  {
    text:
      'error adding container to network "k8s-pod-network": error getting IP from IPAM: resource already exists: 10.233.110.22',
    rule: "cni-address-unavailable",
    source: "projectcalico/calico#5093",
  },
  {
    text:
      'SRIOV-CNI failed to load netconf: LoadConf(): failed to get VF information: "lstat /sys/bus/pci/devices/0000:00:07.0/physfn/net: no such file or directory"',
    rule: "cni-sriov-device",
    source: "k8snetworkplumbingwg/sriov-network-device-plugin#177",
  },
  {
    text:
      'NetworkPlugin cni failed to set up pod "shetland_default" network: error while ProvisionEndpoint(5a4a06b6983a52f678e15203f1e77e0e310933e5a506dc3167bf7f3e57782106_l2bridge,359CAE70-8CA4-4143-A42B-42644CF04022,5a4a06b6983a52f678e15203f1e77e0e310933e5a506dc3167bf7f3e57782106): failed to create the new HNSEndpoint: hnsCall failed in Win32: The object already exists. (0x1392), failed to clean up sandbox container',
    rule: "windows-hns-failed",
    source: "kubernetes/kubernetes#74766",
  },
  {
    text:
      'Failed create pod sandbox: rpc error: code = Unknown desc = NetworkPlugin cni failed to set up pod "dev-fossil-api-777f779f74-fhx88_default" network: Failed to create endpoint: HNS failed with error : Element not found.',
    rule: "windows-hns-failed",
    source: "Azure/acs-engine#4046",
  },
  {
    text: "hcnCreateNetwork failed in Win32: A network with this name already exists. (0x803b0010)",
    rule: "windows-hns-failed",
    source: "kubernetes-sigs/sig-windows-tools#249",
  },
  {
    text: "error while GETHNSNewtorkByName(flannel.4096): Network flannel.4096 not found",
    rule: "windows-hns-failed",
    source: "kubernetes-sigs/sig-windows-tools#88",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "ee9f2d609dc78277811ea3044dd18fb3d046d2f49d6ff6dbaff2f292d80245fd": plugin type="multus" name="multus-cni-network" failed (add): [default/virt-launcher-vm1-vswitch3-tzbc8/cc200117-aa91-4b86-a30d-f0aea0763feb:vswitch3]: error adding container to network "vswitch3": RPC failed; request ip return 500 configure nic pod37a8eec1ce1 for pod vm1-vswitch3/default failed: gateway check of 10.20.30.1 canceled after 6 retries',
    rule: "cni-gateway-silent",
    source: "kubeovn/kube-ovn#5626",
  },
  {
    text:
      'Apr 13 00:56:12 ubuntu kubelet[1180]: E0413 00:56:12.015033    1180 remote_runtime.go:222] "RunPodSandbox from runtime service failed" err="rpc error: code = Unknown desc = failed to setup network for sandbox \\"e9c3a87a801a2d7337c015942ef3ef695a4093bddd87e748ca63f40fcacb2112\\": plugin type=\\"kube-ovn\\" failed (add): RPC failed; request ip return 500 configure nic failed network 192.168.72.204/24 with gateway 192.168.72.8 is not ready for interface eth0 after 200 checks: resolve MAC address of 192.168.72.8 timeout: read packet 00:00:00:a5:96:7e: i/o timeout"',
    rule: "cni-gateway-silent",
    source: "kubeovn/kube-ovn#2646",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "b0ce178c18403cbe12d02b36ef6588e2cd6c1dfc53703d1c35b23ada614d5282": plugin type="kube-ovn" failed (add): RPC failed; request ip return 500 no address allocated to pod default/nginx-5b4664bcd4-hk4s6 provider ovn, please see kube-ovn-controller logs to find errors',
    rule: "cni-controller-silent",
    source: "kubeovn/kube-ovn#2186",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "0ecbd4826b7cb8290b7d8c6044b835cd3ed7579fccfde98faf77b2cfe49e4302": plugin type="multus" name="multus-cni-network" failed (add): [kube-system/vpc-nat-gw-bb-gw1-0/54da6825-33d8-49e7-a358-d1505c1da973:ovn-vpc-external-network]: error adding container to network "ovn-vpc-external-network": RPC failed; Post "http://dummy/api/v1/add": EOF',
    rule: "cni-daemon-not-running",
    source: "kubeovn/kube-ovn#6002",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = [failed to set up sandbox container "8b0ce8e6589f5fbfab6b911896fc8e1b30a418ddf1b765ca8e699c9e10e405d4" network for pod "nginx-app-deployment-6cdc9c97d4-slztv": networkPlugin cni failed to set up pod "nginx-app-deployment-6cdc9c97d4-slztv_default" network: request ip return 500 configure nic failed add nic to ovs failed failed to run \'ovs-vsctl --timeout=30 --may-exist add-port br-int 8b0ce8e6589f_h -- set interface 8b0ce8e6589f_h external_ids:iface-id=nginx-app-deployment-6cdc9c97d4-slztv.default external_ids:pod_name=nginx-app-deployment-6cdc9c97d4-slztv external_ids:pod_namespace=default external_ids:ip=10.16.13.172\': exit status 1\n  "ovs-vsctl: unix:/var/run/openvswitch/db.sock: database connection failed (Protocol error)\\n": ""',
    rule: "cni-daemon-not-running",
    source: "smart-edge-open/converged-edge-experience-kits#95",
  },
  {
    text: "Failed to initialize key-value store of network plugin, err:timed out locking store.",
    rule: "cni-azure-lock",
    source: "Azure/azure-container-networking#774",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  3m    kubelet, aks-agentpool-39249944-0  Failed create pod sandbox: rpc error: code = Unknown desc = NetworkPlugin cni failed to set up pod "_appName_-74c844749c-95z6c_int" network: runtime error: invalid memory address or nil pointer dereference; goroutine 1 [running]:\ngithub.com/Azure/azure-container-networking/cni.(*Plugin).Execute.func1(0xc4201c7ec0)\n  /go/src/github.com/Azure/azure-container-networking/cni/plugin.go:94 +0xbc\npanic(0x69b3c0, 0x83ed90)',
    rule: "cni-plugin-crashed",
    source: "Azure/AKS#536",
  },
  {
    text:
      ' >  Warning  FailedCreatePodSandBox  3m42s                  kubelet, ip-172-16-13-232.ec2.internal  Failed create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "9573f742df6998c57e30cb9e45d37a609fce063d9f63aab9f76973dece1548da" network for pod "b-ec372bd8-add4-4000-a05e-78993ab74176-f2q6k": NetworkPlugin cni failed to set up pod "b-ec372bd8-add4-4000-a05e-78993ab74176-f2q6k_default" network: add cmd: failed to assign an IP address to container',
    rule: "aws-cni-no-address",
    source: "awslabs/benchmark-ai#549",
  },
  {
    text:
      'Mar 19 10:26:27 kubernetes1-worker10 kubelet[1309026]: E0319 10:26:27.611011 1309026 remote_runtime.go:193] "RunPodSandbox from runtime service failed" err="rpc error: code = Unknown desc = failed to setup network for sandbox \\"3e4271f523ed1bffef07fc1cf8454093e9dfed49a50de3037fa0856b77dbbc87\\": plugin type=\\"cilium-cni\\" failed (add): unable to create endpoint: [PUT /endpoint/{id}][400] putEndpointIdInvalid  IP ipv4:10.17.239.250 is already in use"',
    rule: "cni-cilium-address-used",
    source: "cilium/cilium#38313",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "<...>": plugin type="kube-ovn" failed (add): RPC failed; Post "http://dummy/api/v1/add": dial unix /run/openvswitch/kube-ovn-daemon.sock: connect: no such file or directory',
    rule: "cni-daemon-not-running",
    source: "cozystack/cozystack#452",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  5m57s                 kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "20d3feb0e9ed29a754fb921b8ae728d4b2d6035d2add28d7e1d4b1f7ce08be10": plugin type="calico" failed (add): Unauthorized',
    rule: "cni-credentials",
    source: "easzlab/kubeasz#1332",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  3m50s (x125917 over 39h)  kubelet, node2  (combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "52ffb35b343b88eb33ddb8a7641e662906eaf0c22df9d3994f4b349a121233b2" network for pod "sample-0": networkPlugin cni failed to set up pod "sample-0_dxp" network: request ip return 500 no available ip for pod dxp/sample-0',
    rule: "cni-controller-silent",
    source: "kubeovn/kube-ovn#218",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  13m               kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "671a92300345bd0ed7f6ea920ff1b9f59aa4ae57bcdf62f379d6aaaff2757e42": plugin type="cilium-cni" failed (add): unable to connect to Cilium agent: failed to create cilium agent client after 30.000000 seconds timeout: Get "http://localhost/v1/config": dial unix /var/run/cilium/cilium.sock: connect: no such file or directory\nIs the agent running?',
    rule: "cilium-agent-down",
    source: "kubermatic/dashboard#7816",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "15429bcf31ba1e2d3ef35a05a392fa95defd018c75b146c08c55711b58f730e1": plugin type="cilium-cni" name="cilium" failed (add): failed to find plugin "cilium-cni" in path [/opt/cni/bin]',
    rule: "cni-daemonset-plugin-missing",
    source: "kubernetes-csi/csi-driver-smb#593",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  10m                 kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "715301634ac099a9643293f42cffa758b4faa9c16600bc800be1d626f9ae610e": plugin type="aws-cni" name="aws-cni" failed (add): failed to find plugin "aws-cni" in path [/home/containerd/opt/cni/bin]',
    rule: "cni-daemonset-plugin-missing",
    source: "kubernetes-sigs/provider-aws-test-infra#109",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  14m (x11860 over 27h)  kubelet  (combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "4e5a8ac872e8f5ff13ef33ab71d4250959a3e8f4fb2e70c720ae27cede18e43c" network for pod "bcs01s1-prov-gls-684cc899bc-4b7j5": networkPlugin cni failed to set up pod "bcs01s1-prov-gls-684cc899bc-4b7j5_bcs01s1" network: [bcs01s1/bcs01s1-prov-gls-684cc899bc-4b7j5:n99prov]: error adding container to network "n99prov": Error at storage engine: Could not allocate IP in range: ip: 10.24.1.120 / - 10.24.1.123 / range: net.IPNet{IP:net.IP{0xac, 0x18, 0x0, 0x0}, Mask:net.IPMask{0xff, 0xff, 0xfe, 0x0}}',
    rule: "whereabouts-exhausted",
    source: "kubernetes/kubernetes#96200",
  },
  {
    text:
      'FATA[0009] failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: time="2023-10-19T20:36:06+10:00" level=fatal msg="failed to call cni.Setup: plugin type=\\"bridge\\" failed (add): failed to locate iptables: exec: \\"iptables\\": executable file not found in $PATH"',
    rule: "node-program-missing",
    source: "chimera-linux/cports#870",
  },
  {
    text:
      "Warning  FailedCreatePodSandBox  1m    kubelet, ip-10-0-0-1.ec2.internal  Failed create pod sandbox: rpc error: code = Unknown desc = failed to add hostport mapping for sandbox k8s_server_default_436fb151-71b1-11e9-b2d9-128d1a3304a4_0(7993b317dc75381c0ed08a75019fde6c2fe70aaf5697af6cc1f0e85c7afddfd6): cannot open hostport 50051 for pod k8s_server_default_436fb151-71b1-11e9-b2d9-128d1a3304a4_0_: listen tcp :50051: bind: address already in use",
    rule: "host-port-in-use",
    source: "cri-o/cri-o#2342",
  },
  {
    text:
      "(combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to add hostport mapping for sandbox k8s_external-connectivity-0_redpanda_f297952c-71d0-44e2-bd48-ac0b704c184f_0(aac29b4753fc4cbe6f20a1e724083f92ab75e5a2a1c7d97031474f1ca92f479f): cannot open hostport 30783 for pod k8s_external-connectivity-0_redpanda_f297952c-71d0-44e2-bd48-ac0b704c184f_0_: listen tcp4 :30783: bind: address already in use",
    rule: "host-port-in-use",
    source: "redpanda-data/redpanda#3651",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  10m                   kubelet, master   Failed create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "a1c5cbd14b1b8b2c8d3ff3d6c9cb0e5b4d5d3ed8f1bb7a6d5dbb8a8ea3d8b5c5" network for pod "coredns-fb8b8dccf-vrwpg": NetworkPlugin cni failed to set up pod "coredns-fb8b8dccf-vrwpg_kube-system" network: open /run/flannel/subnet.env: no such file or directory',
    rule: "cni-flannel-not-running",
    source: "galexrt/k8s-vagrant-multi-node#35",
  },
  {
    text:
      "14086 cni.go:213] Unable to update cni config: No networks found in /etc/cni/net.d\nAug  2 07:26:53 node1 kubelet[14086]: E0802 07:26:53.752892   14086 kubelet.go:2169] Container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:docker: network plugin is not ready: cni config uninitialized",
    rule: "cni-not-ready",
    source: "kubernetes/kubeadm#1704",
  },
  {
    text: "Warning  FailedCreatePodSandBox  8s (x11 over 46s)  kubelet, ocp-win-worker  Failed create pod sandbox.",
    rule: null,
    symptom: "sandbox not created",
    source: "openshift/openshift-windows#19",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  22m                    kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "b079fe27bb70bc8260f61476ffa55cf3e51edf03d3b650e732b9a5cdcf0cd05c" network for pod "samplepod": networkPlugin cni failed to set up pod "samplepod_playground" network: [playground/samplepod/:macvlan-conf]: error adding container to network "macvlan-conf": address already in use',
    rule: "cni-mac-taken",
    source: "k8snetworkplumbingwg/multus-cni#861",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  63s                 kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "5cc29917d6882301caf2651202fbd21f6315b8cc6bb9f92774e024f8cb024201": exit status 1',
    rule: "cni-program-failed",
    source: "kumahq/kuma#2046",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  56m                    kubelet, minikube  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "efd353915df8d27b733e20492a3ad43294cb42dc1e17119981c13ba21a233ded" network for pod "coredns-f9fd979d6-jxvx5": networkPlugin cni failed to set up pod "coredns-f9fd979d6-jxvx5_kube-system" network: failed to set bridge addr: "cni0" already has an IP address different from 10.244.0.1/24',
    rule: "cni-bridge-address",
    source: "kubernetes/minikube#9046",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  12s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "ab12": plugin type="multus" name="multus-cni-network" failed (add): [kube-system/vpc-nat-gw-vpc2-natgw1-0/5a2b:kube-ovn]: error adding container to network "kube-ovn": plugin type="cilium-cni" failed (add): unable to create endpoint: [PUT /endpoint/{id}][400] putEndpointIdInvalid  IP ipv4:10.0.1.254 is already in use',
    rule: "cni-cilium-address-used",
    source: "cilium/cilium#37459",
  },
  {
    text:
      'time="2020-11-20T16:27:48.744467400-08:00" level=error msg="Failed to load cni during init, please check CRI plugin status before setting up network for pods" error="cni config load failed: no network config found in C:\\\\etc\\\\cni\\\\net.d: cni plugin not initialized: failed to load cni config"',
    rule: null,
    symptom: "no network plugin yet",
    source: "antrea-io/antrea#1581",
  },
  {
    text:
      'Failed create pod sandbox: rpc error: code = Unknown desc = [failed to set up sandbox container "7b8e" network for pod "iis-6c559f5868-vscxm": NetworkPlugin cni failed to set up pod "iis-6c559f5868-vscxm_default" network: error while GETHNSNewtorkByName(): Network cbr0 not found, failed to clean up sandbox container]',
    rule: "windows-hns-failed",
    source: "kubernetes/kubernetes#72696",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  3m6s (x4 over 3m9s)    kubelet, dev-worker228  (combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "d5b40581ad6664580bc0981ec49cce7b1bc78d763ce733740a2c59931e30f39b" network for pod "kube-ovn-pinger-jnzjz": networkPlugin cni failed to set up pod "kube-ovn-pinger-jnzjz_kube-system" network: Post "http://dummy/api/v1/add": dial unix /run/openvswitch/kube-ovn-daemon.sock: connect: no such file or directory',
    rule: "cni-daemon-not-running",
    source: "kubeovn/kube-ovn#323",
  },
  {
    text: "server error. command SyncVMI failed: \"failed plugging phase1 at nic 'net1': Link not found\"",
    rule: "kubevirt-nic",
    source: "kubevirt/kubevirt#9658",
  },
  {
    text:
      'Jul 29 20:43:38 compute07 kubelet[5850]: W0729 20:43:38.757668    5850 docker_sandbox.go:384] failed to read pod IP from plugin/docker: NetworkPlugin cni failed on the status hook for pod "virt-launcher-vmi-calico-multinet-bjgbq_kube-system": CNI failed to retrieve network namespace path: cannot find network namespace for the terminated container "abc"',
    rule: "cni-no-interface",
    source: "kubevirt/kubevirt#3909",
  },
  {
    text:
      "Warning  DNSConfigForming  3m (x12 over 14m)  kubelet  Nameserver limits were exceeded, some nameservers have been omitted, the applied nameserver line is: 10.0.0.1 10.0.0.2 10.0.0.3",
    rule: null,
    symptom: "DNSConfigForming",
    source: "kubernetes/kubernetes (form)",
  },
  {
    text:
      "Warning  DNSConfigForming  2s  kubelet  Search Line limits were exceeded, some search paths have been omitted, the applied search line is: default.svc.cluster.local svc.cluster.local cluster.local example.com",
    rule: null,
    symptom: "DNSConfigForming",
    source: "kubernetes/kubernetes (form)",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "b079" network for pod "a": networkPlugin cni failed to set up pod "a_b" network: error starting dhcp: listen unix /run/cni/dhcp.sock: bind: address already in use',
    rule: "cni-plugin-failed",
    source: "(form)",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "5cc2": plugin type="macvlan" failed (add): failed to create macvlan: address already in use',
    rule: "cni-mac-taken",
    source: "(form)",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "5cc2": plugin type="macvlan" name="net1" failed (add): address already in use',
    rule: "cni-mac-taken",
    source: "(form)",
  },
];
