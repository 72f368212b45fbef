/** Reports about daemons of network plugins that do not start on a node. @module */

import type { Report } from "./report.ts";

/** Reports about daemons of network plugins that do not start on a node. */
export const NETWORK_DAEMON_REPORTS: readonly Report[] = [
  {
    text:
      "2018-01-22 07:16:35.052 [INFO][9] startup.go 483: Using autodetected IPv4 address on interface br-d710e33f6c1a: 10.18.0.1/16\n2018-01-22 07:16:35.052 [INFO][9] startup.go 351: Node IPv4 changed, will check for conflicts\n2018-01-22 07:16:35.054 [WARNING][9] startup.go 757: Calico node 'devops-master03' is already using the IPv4 address 10.18.0.1.\n2018-01-22 07:16:35.054 [WARNING][9] startup.go 943: Terminating\nCalico node failed to start",
    rule: "calico-node-address-taken",
    source: "projectcalico/calico#1628",
  },
  {
    text:
      '2020-09-16 10:27:19.076 [WARNING][10] startup.go 594: Unable to auto-detect an IPv4 address using interface regexes [eth.*|en.*|em.*]: no valid host interfaces found\n2020-09-16 10:27:19.076 [WARNING][10] startup.go 404: Couldn\'t autodetect an IPv4 address. If auto-detecting, choose a different autodetection method. Otherwise provide an explicit address.\n2020-09-16 10:27:19.076 [INFO][10] startup.go 210: Clearing out-of-date IPv4 address from this node IP=""\n2020-09-16 10:27:19.081 [WARNING][10] startup.go 1057: Terminating\nCalico node failed to start',
    rule: "calico-node-no-address",
    source: "projectcalico/calico#2965",
  },
  {
    text:
      "2019-11-08 03:31:01.129 [ERROR][8] startup.go 567: Invalid IP autodetection method: eth1\n2019-11-08 03:31:01.129 [WARNING][8] startup.go 1057: Terminating\nCalico node failed to start",
    rule: "calico-node-no-address",
    source: "projectcalico/calico#2965",
  },
  {
    text:
      "Skipping datastore connection test\nUsing autodetected IPv4 address on interface eth0: 10.110.17.59/24\nCalico node 'localhost.localdomain' is already using the IPv4 address 10.110.17.59:\n\nCheck the node configuration to remove the IP address conflict\nTerminating\nCalico node failed to start",
    rule: "calico-node-address-taken",
    source: "kubernetes/kubeadm#468",
  },
  {
    text:
      "[WARNING][9] startup/autodetection_methods.go 140: Unable to auto-detect IPv4 address by connecting to 2a01:4f8:242:3ce9::2: dial udp4: address 2a01:4f8:242:3ce9::2: no suitable address found\n[WARNING][9] startup/startup.go 505: Couldn't autodetect an IPv4 address. If auto-detecting, choose a different autodetection method. Otherwise provide an explicit address.",
    rule: "calico-node-no-address",
    source: "canonical/microk8s#3804",
  },
  {
    text:
      'Defaulted container "weave" out of: weave, weave-npc, weave-plugins, weave-init (init)\nNetwork 10.42.0.0/16 overlaps with existing route 10.42.139.128/26 on host\n',
    rule: "weave-range-overlaps",
    source: "weaveworks/weave#3987",
  },
  {
    text:
      "$ kubectl logs weave-net-x588f -c weave -n kube-system\nNetwork 10.30.0.0/16 overlaps with existing route 10.30.0.0/24 on host",
    rule: "weave-range-overlaps",
    source: "kubevirt/kubevirt.github.io#138",
  },
  {
    text:
      "FATA: 2020/01/28 00:29:09.098127 [kube-peers] Could not get peers: Get https://10.96.0.1:443/api/v1/nodes: dial tcp 10.96.0.1:443: i/o timeout\nFailed to get peers",
    rule: "cni-api-unreachable",
    source: "weaveworks/weave#3758",
  },
  {
    text:
      "E0420 07:09:22.874519       1 main.go:231] Failed to create SubnetManager: error retrieving pod spec for 'kube-system/kube-flannel-5h94z': Get https://10.43.0.1:443/api/v1/namespaces/kube-system/pods/kube-flannel-5h94z: dial tcp 10.43.0.1:443: i/o timeout",
    rule: "cni-api-unreachable",
    source: "rancher/rancher#12766",
  },
  {
    text:
      "2025-04-21T15:41:32.570757142Z stderr F E0421 15:41:32.560 1 main.go:278] Failed to check br_netfilter: stat /proc/sys/net/bridge/bridge-nf-call-iptables: no such file or directory",
    rule: "network-daemon-br-netfilter",
    source: "siderolabs/talos#10430",
  },
  {
    text:
      "kube-system ovs-ovn-s5mh2 openvswitch OVN_REMOTE_PROBE_INTERVAL is set to 10000\nkube-system ovs-ovn-s5mh2 openvswitch OVN_REMOTE_OPENFLOW_INTERVAL is set to 180\nkube-system ovs-ovn-s5mh2 openvswitch modinfo: ERROR: Module openvswitch not found.",
    rule: "network-daemon-ovs-module",
    source: "kubeovn/kube-ovn#4286",
  },
  {
    text:
      "ovsdb-server: /var/run/openvswitch/ovsdb-server.pid: pidfile check failed (No such process), aborting\n * Starting ovsdb-server",
    rule: "network-daemon-ovs-left",
    source: "antrea-io/antrea#870",
  },
  {
    text:
      "* /var/run/openswitch/confg.db does not exist\novsdb-tool: I/O error: /var/run/openvswitch/conf.db: failed to lock file (Resource temporarily unavailable)\n* Creating empty database /var/run/openvswitch/conf.db",
    rule: "network-daemon-ovs-left",
    source: "antrea-io/antrea#6028",
  },
  {
    text:
      'level=error msg="Command execution failed" cmd="[/var/lib/cilium/bpf/init.sh /var/lib/cilium/bpf /var/run/cilium/state]" error="signal: killed" subsys=datapath-loader\nlevel=fatal msg="Error while creating daemon" error="error while initializing daemon: failed while reinitializing datapath: Command execution failed for [/var/lib/cilium/bpf/init.sh]: context canceled" subsys=daemon',
    rule: "cilium-agent-failed",
    source: "cilium/cilium#21470",
  },
  {
    text:
      'level=fatal msg="kernel version: NOT OK: minimal supported kernel version is >= 4.8.0; kernel version that is running is: 3.10.0" subsys=daemon',
    rule: "cilium-kernel-too-old",
    source: "(form)",
  },
  {
    text:
      'level=error msg="Unable to contact k8s api-server" error="Get \\"https://10.96.0.1:443/api/v1/namespaces/kube-system\\": dial tcp 10.96.0.1:443: i/o timeout" ipAddr="https://10.96.0.1:443" subsys=k8s\nlevel=fatal msg="Unable to initialize Kubernetes subsystem" error="unable to create k8s client: unable to create k8s client: Get \\"https://10.96.0.1:443/api/v1/namespaces/kube-system\\": dial tcp 10.96.0.1:443: i/o timeout" subsys=daemon',
    rule: "cni-api-unreachable",
    source: "(form)",
  },
  {
    text:
      "Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: unable to apply caps: can't apply capabilities: operation not permitted",
    rule: "capability-beyond-runtime",
    source: "cilium/cilium#40421",
  },
  {
    text:
      "F1234 12:00:00.000000       1 network_routes_controller.go:1300] Failed to get pod CIDR from node spec. kube-router relies on kube-controller-manager to allocate pod CIDR for the node or an annotation `kube-router.io/pod-cidr`. Error: node.Spec.PodCIDR not set for node: node1",
    rule: "network-daemon-no-pod-cidr",
    source: "(form)",
  },
  {
    text:
      "E0808 08:08:08.000000       1 main.go:332] Failed to find any valid interface to use: failed to get default interface: unable to find default route",
    rule: "node-default-route-missing",
    source: "(form)",
  },
  {
    text:
      "E0812 10:11:12.345678       1 main.go:289] Error registering network: operation not supported\nI0812 10:11:12.345678       1 main.go:366] Stopping shutdownHandler...",
    rule: "flannel-kind-missing",
    source: "flannel-io/flannel#1028",
  },
  {
    text:
      'I0411 06:25:44.372619       1 main.go:386] Found network config - Backend type: vxlan\nI0411 06:25:44.372668       1 vxlan.go:120] VXLAN config: VNI=1 Port=0 GBP=false DirectRouting=false\nE0411 06:25:44.372839       1 main.go:289] Error registering network: failed to acquire lease: node "ip-172-31-23-54" pod cidr not assigned\nI0411 06:25:44.372856       1 main.go:366] Stopping shutdownHandler...',
    rule: "network-daemon-no-pod-cidr",
    source: "flannel-io/flannel#1125",
  },
  {
    text:
      "E0419 17:07:44.681897       1 network.go:102] failed to register network: failed to acquire lease: the server does not allow access to the requested resource (put nodes ubuntu)",
    rule: "cni-forbidden",
    source: "flannel-io/flannel#688",
  },
  {
    text:
      "  Warning  Unhealthy  25m                kubelet, k8s-node131  Readiness probe failed: calico/node is not ready: felix is not ready: Get http://localhost:9099/readiness: dial tcp [::1]:9099: connect: connection refused\n  Normal   Created    25m (x2 over 25m)  kubelet, k8s-node131  Created container\n  Normal   Started    25m (x2 over 25m)  kubelet, k8s-node131  Started container",
    rule: null,
    symptom: "network plugin not started",
    source: "projectcalico/calico#2308",
  },
  {
    text:
      "  Warning  Unhealthy       54m                   kubelet  Liveness probe failed: calico/node is not ready: bird/confd is not live: exit status 1\n  Warning  Unhealthy       11m (x104 over 55m)   kubelet  Readiness probe failed: calico/node is not ready: BIRD is not ready: Error querying BIRD: unable to connect to BIRDv4 socket: dial unix /var/run/bird/bird.ctl: connect: no such file or directory\n  Warning  BackOff         69s (x166 over 50m)   kubelet  Back-off restarting failed container",
    rule: null,
    symptom: "network plugin not started",
    source: "projectcalico/cni-plugin#1060",
  },
  {
    text:
      "    State:          Waiting\n      Reason:       CrashLoopBackOff\n    Last State:     Terminated\n      Reason:       Error\n      Message:      nsenter: cannot open /hostproc/1/ns/cgroup: No such file or directory",
    rule: "cilium-kernel-too-old",
    source: "rancher/rke2#3571",
  },
  {
    text:
      '.:53\n2019-04-17T00:18:44.485Z [INFO] plugin/reload: Running configuration MD5 = fe280f2b52a55a24ba57f2b4328c2777\n2019-04-17T00:18:44.485Z [INFO] CoreDNS-1.5.0\nlinux/amd64, go1.12.2, e3f9a80\n2019-04-17T00:18:44.486Z [FATAL] plugin/loop: Loop (127.0.0.1:34614 -> :53) detected for zone ".", see https://coredns.io/plugins/loop#troubleshooting. Query: "HINFO 6074102630077018525.5798689655824409358."',
    rule: "coredns-loop",
    source: "coredns/coredns#2795",
  },
  {
    text:
      '.:53\n2018/11/05 13:48:16 [INFO] CoreDNS-1.2.2\n2018/11/05 13:48:16 [INFO] plugin/reload: Running configuration MD5 = afbaa991cc09b91b885a205d9b1a451b\n2018/11/05 13:48:22 [FATAL] plugin/loop: Seen "HINFO IN 4849932600568443392.1730530029506169038." more than twice, loop detected',
    rule: "coredns-loop",
    source: "easzlab/kubeasz#355",
  },
  {
    text:
      '2018/10/09 10:41:59 [INFO] plugin/reload: Running configuration MD5 = f65c4821c8a9b7b5eb30fa4fbc167769\n2018/10/09 10:42:05 [FATAL] plugin/loop: Seen "HINFO IN XXX.XXX." more than twice, loop detected ',
    rule: "coredns-loop",
    source: "kubernetes/kubeadm#1162",
  },
  {
    text:
      'I0408 02:38:35.376036       1 server.go:264] "kube-proxy running in dual-stack mode" primary ipFamily="IPv4"\nE0408 02:38:35.393265       1 server.go:134] "Error running ProxyServer" err="can\'t use the IPVS proxier: error getting ipset version, error: exit status 1"\nE0408 02:38:35.393347       1 run.go:72] "command failed" err="can\'t use the IPVS proxier: error getting ipset version, error: exit status 1"',
    rule: "kube-proxy-ipvs",
    source: "dyrnq/install-docker#24",
  },
  {
    text:
      'time="2018-03-01T13:36:50Z" level=error msg="Could not get ipvs family information from the kernel. It is possible that ipvs is not enabled in your kernel. Native loadbalancing will not work until this is fixed."',
    rule: "kube-proxy-ipvs",
    source: "kubernetes/kops#4544",
  },
  {
    text:
      "W1116 09:02:43.496621       1 server_others.go:264] Can't use ipvs proxier, trying iptables proxier\nI1116 09:02:43.498852       1 server_others.go:122] Using iptables Proxier.",
    rule: null,
    symptom: "kube-proxy runs on",
    source: "kubernetes/kubernetes#55864",
  },
  {
    text:
      'E1007 13:57:26.162009       1 proxier.go:1672] "Failed to get ipvs service" err="could not get IPVS services: no such file or directory"',
    rule: "kube-proxy-ipvs",
    source: "kubernetes/kubernetes#121042",
  },
  {
    text:
      "2019-08-07T02:24:04.835Z [INFO] Failed to communicate with K8S Server. Please check instance security groups or http proxy setting\n2019-08-07T02:24:04.835Z [ERROR]        Failed to create client: error communicating with apiserver: Get https://10.127.0.1:443/version?timeout=32s: dial tcp 10.127.0.1:443: i/o timeout",
    rule: "aws-cni-start",
    source: "aws/amazon-vpc-cni-k8s#575",
  },
  {
    text:
      '{"level":"info","ts":"2022-01-24T01:07:21.123Z","caller":"entrypoint.sh","msg":"Checking for IPAM connectivity ... "}\n{"level":"info","ts":"2022-01-24T01:07:23.422Z","caller":"entrypoint.sh","msg":"Retrying waiting for IPAM-D"}\n{"level":"info","ts":"2022-01-24T01:07:25.429Z","caller":"entrypoint.sh","msg":"Retrying waiting for IPAM-D"}',
    rule: null,
    symptom: "network plugin not started",
    source: "aws/amazon-vpc-cni-k8s#1425",
  },
  {
    text:
      '[WARNING] plugin/kubernetes: Kubernetes API connection failure: Get "https://10.96.0.1:443/version": dial tcp 10.96.0.1:443: connect: no route to host',
    rule: "api-service-unreachable",
    source: "coredns plugin/kubernetes (form)",
  },
  {
    text: "/etc/coredns/Corefile:3 - Error during parsing: Unknown directive 'proxy'",
    rule: "coredns-corefile",
    source: "coredns core/dnsserver (form)",
  },
  {
    text: "plugin/forward: no nameservers found",
    rule: "coredns-no-upstream",
    source: "coredns plugin/forward (form)",
  },
  {
    text: "Listen: listen tcp :53: bind: permission denied",
    rule: "coredns-port-denied",
    source: "coredns/coredns#2495 (form)",
  },
  {
    text:
      "F0710 10:00:00.000000  1 server.go:415] unable to create proxier: can't use the IPVS proxier: IPVS proxier will not be used because the following required kernel modules are not loaded: [ip_vs ip_vs_rr ip_vs_wrr ip_vs_sh]",
    rule: "kube-proxy-ipvs",
    source: "kubernetes/kubernetes pkg/proxy/ipvs (form)",
  },
  {
    text: 'E1116 09:02:43.479194       1 node.go:152] Failed to retrieve node info: nodes "node1" not found',
    rule: "kube-proxy-node-unknown",
    source: "kubernetes/kubernetes cmd/kube-proxy (form)",
  },
  {
    text:
      "2021-05-17 06:12:16.912 [FATAL][55] int_dataplane.go 1035: Kernel's RPF check is set to 'loose'.  This would allow endpoints to spoof their IP address.  Calico requires net.ipv4.conf.all.rp_filter to be set to 0 or 1. If you require loose RPF and you are not concerned about spoofing, this check can be disabled by setting the IgnoreLooseRPF configuration parameter to 'true'.",
    rule: "calico-loose-rpf",
    source: "kubernetes-sigs/kind#891 (form)",
  },
  {
    text:
      '2022-01-01 00:00:00.000 [PANIC][50] table.go 769: iptables-save command failed after retries ipVersion=0x4 table="raw"',
    rule: "calico-tables-failed",
    source: "projectcalico/calico felix/iptables (form)",
  },
  {
    text:
      "2022-01-01 00:00:00.000 [FATAL][50] daemon.go 378: Failed to connect to Typha, giving up after timeout error=failed to load next typha address to try",
    rule: "calico-typha-unreachable",
    source: "projectcalico/calico felix/daemon (form)",
  },
  {
    text:
      "F0827 09:07:04.311697  375355 ovnkube.go:137] failed to run ovnkube: failed to start node network controller: failed to start default node network controller",
    rule: "ovnkube-failed",
    source: "ovn-kubernetes/ovn-kubernetes#4654",
  },
  {
    text:
      'F1007 10:00:00.000000 1 ovnkube.go:137] failed to run ovnkube: failed to start node network controller: error looking up gw interface: "breth0", error: Link not found',
    rule: "ovnkube-gateway",
    source: "ovn-kubernetes go-controller/pkg/util (form)",
  },
  {
    text:
      "Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: unable to apply caps: operation not permitted: unknown",
    rule: "capability-beyond-runtime",
    source: "cilium/cilium#40421",
  },
  {
    text:
      'W0708 08:33:52.108352       1 client_config.go:614] Neither --kubeconfig nor --master was specified.  Using the inClusterConfig.  This might not work.\nI0708 08:33:53.408533       1 main.go:463] Found network config - Backend type: vxlan\nE0708 08:33:53.408694       1 main.go:317] Error registering network: failed to acquire lease: subnet "10.244.0.0/16" specified in the flannel net config doesn\'t contain "10.224.0.0/24" PodCIDR of the "k8s-master" node.',
    rule: "network-daemon-config",
    source: "flannel-io/flannel#1607",
  },
  {
    text:
      "E0207 07:04:43.729165       1 main.go:335] Error registering network: failed to configure interface flannel.1: failed to ensure address of interface flannel.1: link has incompatible addresses. Remove additional addresses and try again. &netlink.Vxlan{LinkAttrs:netlink.LinkAttrs{Index:4}}",
    rule: "flannel-interface-address",
    source: "flannel-io/flannel#1716",
  },
  {
    text:
      'level=fatal msg="Minimal kernel version requirements not met" error="Require support for bpf_redirect_neigh() (Linux 5.10.0 or newer)" subsys=daemon',
    rule: "cilium-kernel-too-old",
    source: "rancher/rke2#3571 (form)",
  },
  {
    text: "ovsdb-tool: I/O error: /var/run/openswitch/conf.db: failed to lock file (Resource temporarily unavailable)",
    rule: "network-daemon-ovs-left",
    source: "antrea-io/antrea#6028",
  },
  {
    text:
      "W0101 10:00:00.000000       1 proxier.go:513] Failed to load kernel module ip_vs_rr with modprobe. You can ignore this message when kube-proxy is running inside container without mounting /lib/modules",
    rule: null,
    symptom: "kube-proxy runs on",
    source: "(form)",
  },
  {
    text:
      'I0526 15:50:48.512345       1 proxier.go:657] "Failed to load kernel module with modprobe, you can ignore this message when kube-proxy is running inside container without mounting /lib/modules" moduleName="ip_vs"',
    rule: null,
    symptom: "kube-proxy runs on",
    source: "(form)",
  },
  {
    text: '[INFO] plugin/ready: Still waiting on: "kubernetes"',
    rule: null,
    symptom: "CoreDNS waits",
    source: "(form)",
  },
  {
    text: "E0101 antrea-agent ofctrl: Not connected yet, will try again in 5s",
    rule: null,
    symptom: "network plugin not started",
    source: "(form)",
  },
  {
    text:
      "E0808 main.go:332] Failed to find any valid interface to use: error looking up interface eth9: route ip+net: no such network interface",
    rule: "network-daemon-interface",
    source: "(form)",
  },
  {
    text: "E0411 main.go:289] Error registering network: something that is not known",
    rule: "network-daemon-failed",
    source: "(form)",
  },
  {
    text:
      'time="2024-11-07T16:42:20Z" level=warning msg="Failed to create peer client for peers synchronization; will try again after the timeout has expired" error="context deadline exceeded" subsys=hubble-relay target="hubble-peer.kube-system.svc.cluster.local:443"',
    rule: "hubble-relay-no-peer",
    source: "cilium/cilium#35849",
  },
  {
    text:
      'time="2026-04-23T09:29:44.562563869Z" level=info msg="Failed to create peer notify client for peers change notification; will try again after the timeout has expired" connection timeout=30s error="rpc error: code = Unavailable desc = connection error: desc = \\"transport: Error while dialing: dial tcp 10.0.0.5:443: connect: connection refused\\"" subsys=hubble-relay',
    rule: "hubble-relay-no-peer",
    source: "scaleway/docs-content#6457",
  },
  {
    text: "Readiness probe failed: Failed to read status file status.json: open status.json: no such file or directory",
    rule: "calico-controllers-unready",
    source: "projectcalico/calico#1708",
  },
  {
    text:
      "2024-01-20 03:42:47.036 [ERROR][51] felix/daemon.go 376: BPF dataplane mode enabled but not supported by the kernel.  Disabling BPF mode.",
    rule: "calico-bpf-unsupported",
    source: "projectcalico/calico#8428",
  },
  {
    text:
      "2025-11-12 21:47:56.177 [ERROR][1] init/calico-init_linux.go 131: Failed to attach connect-time load balancer. error=error loading /usr/lib/calico/bpf/connect_balancer_debug_co-re_v46.o:error loading program: error loading object invalid argument",
    rule: "calico-bpf-not-loaded",
    source: "projectcalico/calico#11302",
  },
  {
    text: "libbpf: prog 'calico_sendmsg_v46': BPF program load failed: Invalid argument",
    rule: "calico-bpf-not-loaded",
    source: "projectcalico/calico#11302",
  },
  {
    text:
      "2024-04-07 06:13:09.024 [PANIC][975] felix/int_dataplane.go 716: BPFConnTimeLBEnabled but failed to attach connect-time load balancer, bailing out. error=failed to attach program calico_connect_v4: failed to attach calico_connect_v4 to cgroup /run/calico/cgroup (legacy try operation not permitted): no such file or directory",
    rule: "calico-bpf-not-loaded",
    source: "projectcalico/calico#7252",
  },
  {
    text:
      "2020-12-29 20:57:34.064 [PANIC][3681] felix/int_dataplane.go 535: Failed to create NAT frontend BPF map. error=exit status 255",
    rule: "calico-bpf-not-loaded",
    source: "projectcalico/felix#2650",
  },
  {
    text: "[libs]: libbpf: prog 'sys_exit': BPF program load failed: Invalid argument",
    rule: null,
    source: "falcosecurity/falco#3443",
  },
  {
    text: "2019-10-03 04:34:38.836 [PANIC][16449] int_dataplane.go 784: Failed to wipe the XDP state after 10 tries",
    rule: "calico-xdp-failed",
    source: "projectcalico/calico#2904",
  },
  {
    text:
      "2024-05-26 10:15:17.684 [WARNING][100656] felix/int_dataplane.go 1822: failed to wipe the XDP state error=failed to load BPF program (/usr/lib/calico/bpf/filter.o): stat /sys/fs/bpf/calico/xdp/prefilter_v1_calico_tmp_A: no such file or directory",
    rule: "calico-xdp-failed",
    source: "projectcalico/calico#4984",
  },
  {
    text: "Failed to read status file /tmp/x: open /tmp/x: no such file or directory",
    rule: null,
    source: "a program (form)",
  },
  {
    text:
      'level=error msg="error opening map after bpffs was mounted" bpfMapName=cilium_tunnel_map error="Unable create map base directory: mkdir /sys/fs/bpf/tc: no such file or directory"',
    rule: "cilium-bpffs",
    source: "cilium/cilium#4254",
  },
  {
    text:
      'time="2019-10-16T08:57:03Z" level=error msg="Failed to get management port MAC address: no mac_address found for \\"k8s-node-1\\""',
    rule: "ovnkube-failed",
    source: "ovn-kubernetes/ovn-kubernetes#863",
  },
  {
    text:
      "[cni] Timed out on locking store, err:Store is locked.\nFailed to initialize key-value store of network plugin, err:Store is locked.",
    rule: "cni-azure-lock",
    source: "Azure/azure-container-networking#176",
  },
  {
    text:
      'Liveness probe failed: {"level":"info","ts":"2025-03-14T10:18:07.862Z","caller":"/usr/local/go/src/runtime/proc.go:271","msg":"timeout: failed to connect service \\":50051\\" within 5s"}',
    rule: "aws-cni-probe",
    source: "aws/amazon-vpc-cni-k8s#3235",
  },
  {
    text: 'Liveness probe failed: timeout: failed to connect service ":50051" within 1s',
    rule: "grpc-probe-unanswered",
    source: "a program with grpc_health_probe (form)",
    why: "not of Amazon's CNI",
  },
  {
    text:
      'E0218 18:39:40.073892       1 netDeviceProvider.go:50] netdevice GetDevices(): error creating new device: "error getting driver info for device 0000:13:00.1 readlink /sys/bus/pci/devices/0000:13:00.1/driver: no such file or directory"',
    rule: "sriov-plugin-device",
    source: "k8snetworkplumbingwg/sriov-network-operator#1046",
  },
  {
    text:
      "E0731 main.go:48] error getting resources from file error unmarshalling raw bytes invalid character '}' looking for beginning of object key string please make sure the config is in json format",
    rule: "sriov-plugin-config",
    source: "k8snetworkplumbingwg/sriov-network-device-plugin#259",
  },
  {
    text: "error getting resources from file /etc/app.json",
    rule: null,
    source: "a program (form)",
  },
];
