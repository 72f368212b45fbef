/** Reports about networks: plugins of CNI, their daemons, ports and networks of Docker and Podman. @module */

import type { Report } from "./report.ts";

/** Reports about networks: plugins of CNI, their daemons, ports and networks of Docker and Podman. */
export const NETWORK_REPORTS: readonly Report[] = [
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="calico" failed (add): error getting ClusterInformation: connection is unauthorized: Unauthorized',
    rule: "cni-credentials",
    source: "projectcalico/calico#9215 (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="calico" failed (add): Unauthorized',
    rule: "cni-credentials",
    source: "projectcalico/calico#9215 (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="consul-cni" name="consul-cni" failed (add): error retrieving pod: Unauthorized',
    rule: "cni-credentials",
    source: "projectcalico/calico#9215 (forms)",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = [failed to set up sandbox container "3dcfdb21462e255a8f4059ca8540c8df05863bd6444cb22290133f894840845e" network for pod "web-0": networkPlugin cni failed to set up pod "web-0_default" network: error getting ClusterInformation: connection is unauthorized: Unauthorized, failed to clean up sandbox container "3dcfdb21462e255a8f4059ca8540c8df05863bd6444cb22290133f894840845e" network for pod "web-0": networkPlugin cni failed to teardown pod "web-0_default" network: error getting ClusterInformation: connection is unauthorized: Unauthorized]',
    rule: "cni-credentials",
    source: "projectcalico/calico#9215 (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  33s  kubelet, node1  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "3dcfdb21462e255a8f4059ca8540c8df05863bd6444cb22290133f894840845e" network for pod "web-0": networkPlugin cni failed to set up pod "web-0_default" network: connection is unauthorized: Unauthorized',
    rule: "cni-credentials",
    source: "projectcalico/calico#9215 (forms)",
  },
  {
    text:
      'E0605 09:28:31.768362   14271 pod_workers.go:1298] "Error syncing pod, skipping" err="failed to \\"CreatePodSandbox\\" for \\"web-0_default(0d74)\\" with CreatePodSandboxError: \\"Failed to create sandbox for pod \\\\\\"web-0_default(0d74)\\\\\\": rpc error: code = Unknown desc = failed to setup network for sandbox \\\\\\"58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa\\\\\\": plugin type=\\\\\\"calico\\\\\\" name=\\\\\\"k8s-pod-network\\\\\\" failed (add): connection is unauthorized: Unauthorized\\"" pod="default/web-0" podUID=0d74',
    rule: "cni-credentials",
    source: "projectcalico/calico#9215 (forms)",
  },
  {
    text: "connection is unauthorized: Unauthorized",
    rule: "cni-credentials",
    source: "projectcalico/calico#9215 (forms)",
  },
  {
    text:
      'time="2024-05-06T07:08:09.123456789Z" level=error msg="RunPodSandbox for &PodSandboxMetadata{Name:web-0,Uid:5dfb5e21-176d-4a54-8248-7fad9fc7d81e,Namespace:default,Attempt:0,} failed, error" error="failed to setup network for sandbox \\"58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa\\": plugin type=\\"calico\\" failed (add): connection is unauthorized: clusterinformations.crd.projectcalico.org \\"default\\" is forbidden: User \\"system:serviceaccount:kube-system:calico-node\\" cannot get resource \\"clusterinformations\\" in API group \\"crd.projectcalico.org\\" at the cluster scope"',
    rule: "cni-forbidden",
    source: "projectcalico/calico#5046 (form)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="calico" failed (add): error getting ClusterInformation: connection is unauthorized: blockaffinities.crd.projectcalico.org is forbidden: User "system:serviceaccount:kube-system:calico-node" cannot list resource "blockaffinities" in API group "crd.projectcalico.org" at the cluster scope',
    rule: "cni-forbidden",
    source: "projectcalico/calico#5046 (form)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="calico" failed (add): pods "web-0" is forbidden: User "system:serviceaccount:calico-system:calico-cni-plugin" cannot get resource "pods" in API group "" in the namespace "default"',
    rule: "cni-forbidden",
    source: "projectcalico/calico#5046 (form)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  3m8s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_web-0_default_5dfb5e21-176d-4a54-8248-7fad9fc7d81e_0(58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa): error adding pod default_web-0 to CNI network "multus-cni-network": plugin type="multus-shim" name="multus-cni-network" failed (add): CmdAdd (shim): CNI request failed with status 400: \'ContainerID:"58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa" Netns:"/var/run/netns/0f7c3a46-7c01-4c47-9f9b-6e5a2cbb3a10" IfName:"eth0" Args:"IgnoreUnknown=1;K8S_POD_NAMESPACE=default;K8S_POD_NAME=web-0;K8S_POD_INFRA_CONTAINER_ID=58db;K8S_POD_UID=5dfb5e21" Path:"" ERRORED: error configuring pod [default/web-0] networking: [default/web-0/5dfb5e21:net1]: error adding container to network "net1": error getting pod: Unauthorized\': StdinData: {"auxiliaryCNIChainName":"vendor-cni-chain","binDir":"/var/lib/cni/bin"}',
    rule: "cni-credentials",
    source: "projectcalico/calico#9215 (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="multus" name="multus-cni-network" failed (add): Multus: [default/web-0/5dfb]: error waiting for pod: Unauthorized',
    rule: "multus-credentials",
    source: "projectcalico/calico#9215 (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  3m8s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_web-0_default_5dfb5e21-176d-4a54-8248-7fad9fc7d81e_0(58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa): error adding pod default_web-0 to CNI network "multus-cni-network": plugin type="multus-shim" name="multus-cni-network" failed (add): CmdAdd (shim): CNI request failed with status 400: \'ContainerID:"58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa" Netns:"/var/run/netns/0f7c3a46-7c01-4c47-9f9b-6e5a2cbb3a10" IfName:"eth0" Args:"IgnoreUnknown=1;K8S_POD_NAMESPACE=default;K8S_POD_NAME=web-0;K8S_POD_INFRA_CONTAINER_ID=58db;K8S_POD_UID=5dfb5e21" Path:"" ERRORED: error configuring pod [default/web-0] networking: [default/web-0/5dfb5e21:net1]: error adding container to network "net1": error at storage engine: k8s get OverlappingRangeIPReservation error: Unauthorized\': StdinData: {"auxiliaryCNIChainName":"vendor-cni-chain","binDir":"/var/lib/cni/bin"}',
    rule: "cni-credentials",
    source: "projectcalico/calico#9215 (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="calico" failed (add): error getting ClusterInformation: Get "https://10.96.0.1:443/apis/crd.projectcalico.org/v1/clusterinformations/default": x509: certificate signed by unknown authority (possibly because of "crypto/rsa: verification error" while trying to verify candidate authority certificate "kubernetes")',
    rule: "cni-credentials",
    source: "projectcalico/calico#9215 (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="calico" failed (add): error getting ClusterInformation: Get "https://10.96.0.1:443/apis/crd.projectcalico.org/v1/clusterinformations/default": tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2024-05-06T07:08:09Z is after 2024-05-05T07:08:09Z',
    rule: "cni-credentials",
    source: "projectcalico/calico#9215 (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="calico" failed (add): error getting ClusterInformation: Get "https://10.96.0.1:443/apis/crd.projectcalico.org/v1/clusterinformations/default": dial tcp 10.96.0.1:443: i/o timeout',
    rule: "cni-api-unreachable",
    source: "projectcalico/calico cni-plugin (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  33s  kubelet, node1  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "3dcfdb21462e255a8f4059ca8540c8df05863bd6444cb22290133f894840845e" network for pod "web-0": networkPlugin cni failed to set up pod "web-0_default" network: error getting ClusterInformation: Get https://[10.96.0.1]:443/apis/crd.projectcalico.org/v1/clusterinformations/default: dial tcp 10.96.0.1:443: connect: connection refused',
    rule: "cni-api-unreachable",
    source: "projectcalico/calico cni-plugin (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  33s  kubelet, node1  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "3dcfdb21462e255a8f4059ca8540c8df05863bd6444cb22290133f894840845e" network for pod "web-0": networkPlugin cni failed to set up pod "web-0_default" network: Multus: [default/web-0]: error getting pod: Get "https://[10.96.0.1]:443/api/v1/namespaces/default/pods/web-0?timeout=1m0s": dial tcp 10.96.0.1:443: i/o timeout',
    rule: "cni-api-unreachable",
    source: "projectcalico/calico cni-plugin (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="multus" name="multus-cni-network" failed (add): Multus: [default/web-0/5dfb5e21]: error waiting for pod: Get "https://[10.96.0.1]:443/api/v1/namespaces/default/pods/web-0?timeout=1m0s": net/http: TLS handshake timeout',
    rule: "cni-api-unreachable",
    source: "projectcalico/calico cni-plugin (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="calico" failed (add): Get "https://10.96.0.1:443/api/v1/namespaces/default": dial tcp 10.96.0.1:443: connect: no route to host',
    rule: "cni-api-unreachable",
    source: "projectcalico/calico cni-plugin (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="calico" failed (add): error getting ClusterInformation: Get "https://10.96.0.1:443/apis/crd.projectcalico.org/v1/clusterinformations/default": context deadline exceeded',
    rule: "cni-api-unreachable",
    source: "projectcalico/calico cni-plugin (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="calico" failed (add): failed to create client: Get "https://10.96.0.1:443/api/v1/nodes/foo": dial tcp 10.96.0.1:443: connect: connection refused',
    rule: "cni-api-unreachable",
    source: "projectcalico/calico cni-plugin (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="istio-cni" failed (add): failed to get pod info: Get "https://10.96.0.1:443/api/v1/namespaces/default/pods/web-0": dial tcp 10.96.0.1:443: connect: connection refused',
    rule: "cni-api-unreachable",
    source: "projectcalico/calico cni-plugin (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="calico" failed (add): Calico is currently not ready to process requests',
    rule: "cni-calico-not-ready",
    source: "projectcalico/calico cni-plugin/pkg/plugin/plugin.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="calico" failed (add): error getting ClusterInformation: resource does not exist: ClusterInformation(default) with error: clusterinformations.crd.projectcalico.org "default" not found',
    rule: "cni-calico-not-ready",
    source: "projectcalico/calico cni-plugin/pkg/plugin/plugin.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="calico" failed (add): error getting ClusterInformation: resource does not exist: ClusterInformation(default) with error: the server could not find the requested resource (get ClusterInformations.crd.projectcalico.org default)',
    rule: "cni-calico-not-ready",
    source: "projectcalico/calico cni-plugin/pkg/plugin/plugin.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  33s  kubelet, node1  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "3dcfdb21462e255a8f4059ca8540c8df05863bd6444cb22290133f894840845e" network for pod "web-0": networkPlugin cni failed to set up pod "web-0_default" network: stat /var/lib/calico/nodename: no such file or directory: check that the calico/node container is running and has mounted /var/lib/calico/',
    rule: "cni-calico-not-running",
    source: "kubernetes/kubernetes#107428 (form)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="calico" failed (add): no configured Calico pools for node node-1',
    rule: "cni-pools-missing",
    source: "projectcalico/calico libcalico-go/lib/ipam, kubeovn/kube-ovn pkg/daemon/handler.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="calico" failed (add): failed to request IPv4 addresses: no configured Calico pools for node node-1',
    rule: "cni-pools-missing",
    source: "projectcalico/calico libcalico-go/lib/ipam, kubeovn/kube-ovn pkg/daemon/handler.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="calico" failed (add): failed to request IPv4 addresses: Assigned 0 out of 1 requested IPv4 addresses; No more free affine blocks and strict affinity enabled',
    rule: "cni-addresses-exhausted",
    source: "containernetworking/plugins and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="calico" failed (add): failed to request IPv4 addresses: Assigned 0 out of 1 requested IPv4 addresses; No IPs available in pools: [10.244.0.0/16]',
    rule: "cni-addresses-exhausted",
    source: "containernetworking/plugins and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="calico" failed (add): cannot allocate new block due to per host block limit',
    rule: "cni-addresses-exhausted",
    source: "containernetworking/plugins and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="calico" failed (add): error adding host side routes for interface: cali1f2d3c4b5a6, error: route (Ifindex: 12, Dst: 10.244.1.7/32, Scope: link) already exists for an interface other than \'cali1f2d3c4b5a6\': route (Ifindex: 9, Dst: 10.244.1.7/32, Scope: link, Iface: cali0e0e0e0e0e0)',
    rule: "cni-route-conflict",
    source: "projectcalico/calico cni-plugin/pkg/dataplane/linux",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="calico" failed (add): failed to create host netlink handle: protocol not supported',
    rule: "cni-link-refused",
    source: "containernetworking/cni pkg/invoke (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="calico" failed (add): no podCidr for node node-1',
    rule: "cni-pools-missing",
    source: "projectcalico/calico libcalico-go/lib/ipam, kubeovn/kube-ovn pkg/daemon/handler.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="meshnet" name="meshnet" failed (add): incompatible CNI versions; config is "1.0.0", plugin supports ["0.1.0" "0.2.0" "0.3.0" "0.3.1" "0.4.0"]',
    rule: "cni-version",
    source: "networkop/meshnet-cni#40, containernetworking/plugins#690 (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": incompatible CNI versions; config is "1.0.0", plugin supports ["0.1.0" "0.2.0" "0.3.0" "0.3.1" "0.4.0"]',
    rule: "cni-version",
    source: "networkop/meshnet-cni#40, containernetworking/plugins#690 (forms)",
  },
  {
    text:
      'E0605 09:28:31.768362   14271 pod_workers.go:1298] "Error syncing pod, skipping" err="failed to \\"CreatePodSandbox\\" for \\"web-0_default(0d74)\\" with CreatePodSandboxError: \\"Failed to create sandbox for pod \\\\\\"web-0_default(0d74)\\\\\\": rpc error: code = Unknown desc = failed to setup network for sandbox \\\\\\"58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa\\\\\\": plugin type=\\\\\\"multus\\\\\\" name=\\\\\\"multus-cni-network\\\\\\" failed (add): [multus/web-0:aws-cni]: error adding container to network \\\\\\"aws-cni\\\\\\": unsupported CNI result version \\\\\\"1.0.0\\\\\\"\\"" pod="default/web-0" podUID=0d74',
    rule: "cni-version",
    source: "networkop/meshnet-cni#40, containernetworking/plugins#690 (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  33s  kubelet, node1  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "3dcfdb21462e255a8f4059ca8540c8df05863bd6444cb22290133f894840845e" network for pod "web-0": networkPlugin cni failed to set up pod "web-0_default" network: [sabir/test-0:ipvlan]: error adding container to network "ipvlan": incompatible CNI versions; config is "0.3.1", plugin supports ["0.4.0"]',
    rule: "cni-version",
    source: "networkop/meshnet-cni#40, containernetworking/plugins#690 (forms)",
  },
  {
    text:
      'time="2022-04-26T00:43:24.518165483Z" level=error msg="StopPodSandbox for \\"b\\" failed" error="failed to destroy network for sandbox \\"bbc85f891eaf060c5a879e27bba9b6b06450210161dfdecfbb2732959fb6500a\\": invalid version \\"\\": the version is empty"',
    rule: "cni-version",
    source: "networkop/meshnet-cni#40, containernetworking/plugins#690 (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="bridge" failed (add): plugin bridge does not support config version "1.1.0"',
    rule: "cni-version",
    source: "networkop/meshnet-cni#40, containernetworking/plugins#690 (forms)",
  },
  {
    text:
      'Error: error adding network: error adding pod x_x to CNI network "podman": plugin type="firewall" failed (add): incompatible CNI versions; config is "1.0.0", plugin supports ["0.4.0"]',
    rule: "cni-version",
    source: "networkop/meshnet-cni#40, containernetworking/plugins#690 (forms)",
  },
  {
    text:
      'WARN[0000] Error validating CNI config file /home/user/.config/cni/net.d/foo.conflist: [plugin bridge does not support config version "1.0.0" plugin portmap does not support config version "1.0.0" plugin firewall does not support config version "1.0.0" plugin tuning does not support config version "1.0.0"]',
    rule: "cni-version",
    source: "networkop/meshnet-cni#40, containernetworking/plugins#690 (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="" failed (add): no plugin name provided',
    rule: "cni-config-invalid",
    source: "containernetworking/cni libcni/conf.go, containerd/go-cni opts.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="." failed (add): failed to find plugin "." in path [/opt/cni/bin]',
    rule: "cni-config-invalid",
    source: "containernetworking/cni libcni/conf.go, containerd/go-cni opts.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="./bridge" failed (add): invalid plugin name: ./bridge',
    rule: "cni-config-invalid",
    source: "containernetworking/cni libcni/conf.go, containerd/go-cni opts.go",
  },
  {
    text:
      'time="2024-01-01T00:00:00Z" level=error msg="failed to load cni during init, please check CRI plugin status before setting up network for pods" error="cni config load failed: failed to load CNI config list file /etc/cni/net.d/10-calico.conflist: error parsing configuration list: unexpected end of JSON input: invalid cni config: failed to load cni config"',
    rule: "cni-config-invalid",
    source: "containernetworking/cni libcni/conf.go, containerd/go-cni opts.go",
  },
  {
    text:
      "NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni config load failed: failed to load CNI config list file /etc/cni/net.d/10-calico.conflist: error parsing configuration list: invalid character '\\n' in string literal: invalid cni config: failed to load cni config",
    rule: "cni-config-invalid",
    source: "containernetworking/cni libcni/conf.go, containerd/go-cni opts.go",
  },
  {
    text:
      'Mar 01 00:00:00 n1 containerd[1]: time="2024-01-01T00:00:00Z" level=error msg="failed to reload cni configuration after receiving fs change event(WRITE \\"/etc/cni/net.d/10-bridge.conf\\")" error="cni config load failed: network type not found in /etc/cni/net.d/10-bridge.conf: invalid cni config: failed to load cni config"',
    rule: "cni-config-invalid",
    source: "containernetworking/cni libcni/conf.go, containerd/go-cni opts.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="portmap" failed (add): must be called as chained plugin',
    rule: "cni-config-invalid",
    source: "containernetworking/cni libcni/conf.go, containerd/go-cni opts.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="bridge" failed (add): failed to load netconf: json: cannot unmarshal string into Go struct field NetConf.mtu of type int',
    rule: "cni-config-invalid",
    source: "containernetworking/cni libcni/conf.go, containerd/go-cni opts.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  3m8s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_web-0_default_5dfb5e21-176d-4a54-8248-7fad9fc7d81e_0(58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa): error adding pod default_web-0 to CNI network "multus-cni-network": plugin type="multus-shim" name="multus-cni-network" failed (add): CmdAdd (shim): CNI request failed with status 400: \'ContainerID:"58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa" Netns:"/var/run/netns/0f7c3a46-7c01-4c47-9f9b-6e5a2cbb3a10" IfName:"eth0" Args:"IgnoreUnknown=1;K8S_POD_NAMESPACE=default;K8S_POD_NAME=web-0;K8S_POD_INFRA_CONTAINER_ID=58db;K8S_POD_UID=5dfb5e21" Path:"" ERRORED: error configuring pod [default/web-0] networking: [default/web-0/5dfb5e21:net1]: error adding container to network "net1": error parsing configuration: missing \'type\'\': StdinData: {"auxiliaryCNIChainName":"vendor-cni-chain","binDir":"/var/lib/cni/bin"}',
    rule: "cni-config-invalid",
    source: "containernetworking/cni libcni/conf.go, containerd/go-cni opts.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  3m8s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_web-0_default_5dfb5e21-176d-4a54-8248-7fad9fc7d81e_0(58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa): error adding pod default_web-0 to CNI network "multus-cni-network": plugin type="multus-shim" name="multus-cni-network" failed (add): CmdAdd (shim): CNI request failed with status 400: \'ContainerID:"58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa" Netns:"/var/run/netns/0f7c3a46-7c01-4c47-9f9b-6e5a2cbb3a10" IfName:"eth0" Args:"IgnoreUnknown=1;K8S_POD_NAMESPACE=default;K8S_POD_NAME=web-0;K8S_POD_INFRA_CONTAINER_ID=58db;K8S_POD_UID=5dfb5e21" Path:"" ERRORED: error configuring pod [default/web-0] networking: [default/web-0/5dfb5e21:net1]: error adding container to network "net1": LoadConf(): VF pci addr is required\': StdinData: {"auxiliaryCNIChainName":"vendor-cni-chain","binDir":"/var/lib/cni/bin"}',
    rule: "cni-sriov-device",
    source: "k8snetworkplumbingwg/sriov-cni pkg/config",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="aws-cni" failed (add): failed to find plugin "aws-cni" in path [/opt/cni/bin]',
    rule: "cni-daemonset-plugin-missing",
    source: "containernetworking/cni pkg/invoke/find.go (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  33s  kubelet, node1  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "3dcfdb21462e255a8f4059ca8540c8df05863bd6444cb22290133f894840845e" network for pod "web-0": networkPlugin cni failed to set up pod "web-0_default" network: failed to find plugin "loopback" in path [/opt/cni/bin]',
    rule: "cni-plugin-missing",
    source: "containernetworking/cni pkg/invoke/find.go (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  3m8s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_web-0_default_5dfb5e21-176d-4a54-8248-7fad9fc7d81e_0(58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa): error adding pod default_web-0 to CNI network "multus-cni-network": failed to find plugin "openshift-sdn" in path [/opt/multus/bin /var/lib/cni/bin /usr/libexec/cni]',
    rule: "cni-plugin-missing",
    source: "containernetworking/cni pkg/invoke/find.go (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="flannel" failed (add): failed to delegate add: failed to find plugin "bridge" in path [/opt/cni/bin]',
    rule: "cni-plugin-missing",
    source: "containernetworking/cni pkg/invoke/find.go (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="cilium-cni" failed (add): unable to find delegated IPAM: failed to find plugin "azure-ipam" in path [/opt/cni/bin]',
    rule: "cni-plugin-missing",
    source: "containernetworking/cni pkg/invoke/find.go (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="loopback" failed (add): fork/exec /opt/cni/bin/loopback: permission denied',
    rule: "cni-plugin-cannot-run",
    source: "containernetworking/cni pkg/invoke/raw_exec.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="bridge" failed (add): fork/exec /opt/cni/bin/bridge: exec format error',
    rule: "cni-plugin-cannot-run",
    source: "containernetworking/cni pkg/invoke/raw_exec.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="flannel" failed (add): fork/exec /opt/cni/bin/flannel: no such file or directory',
    rule: "cni-plugin-cannot-run",
    source: "containernetworking/cni pkg/invoke/raw_exec.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": netplugin failed with no error message: fork/exec /opt/cni/bin/loopback: text file busy',
    rule: "cni-plugin-cannot-run",
    source: "containernetworking/cni pkg/invoke/raw_exec.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="calico" failed (add): netplugin failed with no error message: signal: killed',
    rule: "cni-plugin-silent",
    source: "containernetworking/cni pkg/invoke (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="calico" failed (add): netplugin failed: "panic: runtime error: invalid memory address or nil pointer dereference\\n"',
    rule: "cni-plugin-crashed",
    source: "containernetworking/cni pkg/invoke (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="x" failed (add): netplugin failed but error parsing its diagnostic message "{\\n  \\"code\\": 999\\n}{\\n": invalid character \'{\' after top-level value',
    rule: "cni-plugin-output",
    source: "containernetworking/cni pkg/invoke (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="bridge" failed (add): failed to allocate for range 0: no IP addresses available in range set: 10.244.0.1-10.244.0.254',
    rule: "cni-host-local-exhausted",
    source: "containernetworking/plugins and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="flannel" failed (add): failed to delegate add: failed to allocate for range 0: no IP addresses available in range set: 10.42.0.1-10.42.0.254',
    rule: "cni-host-local-exhausted",
    source: "containernetworking/plugins and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  3m8s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_web-0_default_5dfb5e21-176d-4a54-8248-7fad9fc7d81e_0(58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa): error adding pod default_web-0 to CNI network "multus-cni-network": plugin type="multus-shim" name="multus-cni-network" failed (add): CmdAdd (shim): CNI request failed with status 400: \'ContainerID:"58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa" Netns:"/var/run/netns/0f7c3a46-7c01-4c47-9f9b-6e5a2cbb3a10" IfName:"eth0" Args:"IgnoreUnknown=1;K8S_POD_NAMESPACE=default;K8S_POD_NAME=web-0;K8S_POD_INFRA_CONTAINER_ID=58db;K8S_POD_UID=5dfb5e21" Path:"" ERRORED: error configuring pod [default/web-0] networking: [default/web-0/5dfb5e21:net1]: error adding container to network "net1": error at storage engine: Could not allocate IP in range: ip: 10.1.1.10 / - 10.1.1.20 / range: net.IPNet{IP:net.IP{0xa, 0x1, 0x1, 0x0}, Mask:net.IPMask{0xff, 0xff, 0xff, 0x0}} / excludeRanges: []\': StdinData: {"auxiliaryCNIChainName":"vendor-cni-chain","binDir":"/var/lib/cni/bin"}',
    rule: "whereabouts-exhausted",
    source: "containernetworking/plugins and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="cilium-cni" failed (add): unable to allocate IP via local cilium agent: [POST /ipam][502] postIpamFailure  "range is full"',
    rule: "cni-addresses-exhausted",
    source: "containernetworking/plugins and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="cilium-cni" failed (add): unable to allocate IP via local cilium agent: [POST /ipam][502] postIpamFailure  "No more IPs available"',
    rule: "cni-addresses-exhausted",
    source: "containernetworking/plugins and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="antrea" failed (add): rpc error: code = Unknown desc = failed to allocate for range 0: no IP addresses available in range set: 10.10.1.1-10.10.1.254',
    rule: "cni-host-local-exhausted",
    source: "containernetworking/plugins and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="azure-vnet" name="azure" failed (add): IPAM Invoker Add failed with error: Failed to get IP address from CNS: requestIPConfigsHelper failed: AllocateIPConfig failed: not enough IPs available, waiting on Azure CNS to allocate more with NC Status: Available',
    rule: "cni-addresses-exhausted",
    source: "containernetworking/plugins and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="azure-vnet" name="azure" failed (add): IPAM Invoker Add failed with error: Failed to allocate pool: Failed to delegate: Failed to allocate address: No available addresses',
    rule: "azure-cni-exhausted",
    source: "containernetworking/plugins and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="aws-cni" name="aws-cni" failed (add): add cmd: failed to assign an IP address to container',
    rule: "aws-cni-no-address",
    source: "containernetworking/plugins and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="bridge" failed (add): failed to allocate for range 0: requested IP address 10.88.0.5 is not available in range set 10.88.0.1-10.88.255.254',
    rule: "cni-address-unavailable",
    source: "containernetworking/plugins host-local",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="bridge" failed (add): failed to allocate for range 0: 10.88.0.2 has been allocated to 58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa, duplicate allocation is not allowed',
    rule: "cni-address-unavailable",
    source: "containernetworking/plugins host-local",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="calico" failed (add): failed to assign IP to calico backend: The provided IP address is not in a configured pool',
    rule: "cni-address-unavailable",
    source: "containernetworking/plugins host-local",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="cilium-cni" failed (add): unable to create endpoint: [PUT /endpoint/{id}][429] putEndpointIdTooManyRequests',
    rule: "cni-cilium-endpoint",
    source: "cilium/cilium#40219, cilium/cilium#4598 (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="cilium-cni" failed (add): unable to create endpoint: Cilium API client timeout exceeded',
    rule: "cni-cilium-endpoint",
    source: "cilium/cilium#40219, cilium/cilium#4598 (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  33s  kubelet, node1  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "3dcfdb21462e255a8f4059ca8540c8df05863bd6444cb22290133f894840845e" network for pod "web-0": networkPlugin cni failed to set up pod "web-0_default" network: Unable to create endpoint: [PUT /endpoint/{id}][500] putEndpointIdFailed  endpoint 16569 did not synchronously regenerate after timeout',
    rule: "cni-cilium-endpoint",
    source: "cilium/cilium#40219, cilium/cilium#4598 (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="cilium-cni" failed (add): Unable to create endpoint: response status code does not match any response statuses defined for this endpoint in the swagger spec (status 429): {}',
    rule: "cni-cilium-endpoint",
    source: "cilium/cilium#40219, cilium/cilium#4598 (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="cilium-cni" failed (add): unable to connect to Cilium agent: failed to create cilium agent client after 30.000000 seconds timeout: Get "http://localhost/v1/config": dial unix /var/run/cilium/cilium.sock: connect: no such file or directory\nIs the agent running?',
    rule: "cilium-agent-down",
    source: "the plugins' clients (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="cilium-cni" failed (add): unable to connect to Cilium daemon: failed to create cilium agent client after 30.000000 seconds timeout: Get "http:///var/run/cilium/cilium.sock/v1/config": dial unix /var/run/cilium/cilium.sock: connect: connection refused\nIs the agent running?',
    rule: "cilium-agent-down",
    source: "the plugins' clients (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="aws-cni" name="aws-cni" failed (add): add cmd: Error received from AddNetwork gRPC call: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp 127.0.0.1:50051: connect: connection refused"',
    rule: "aws-cni-daemon-down",
    source: "the plugins' clients (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="aws-cni" name="aws-cni" failed (add): rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing dial tcp 127.0.0.1:50051: connect: connection refused"',
    rule: "aws-cni-daemon-down",
    source: "the plugins' clients (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="azure-vnet" name="azure" failed (add): IPAM Invoker Add failed with error: Failed to get IP address from CNS: http request failed: Post "http://localhost:10090/network/requestipconfigs": dial tcp 127.0.0.1:10090: connect: connection refused',
    rule: "cni-daemon-not-running",
    source: "the plugins' clients (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  3m8s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_web-0_default_5dfb5e21-176d-4a54-8248-7fad9fc7d81e_0(58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa): error adding pod default_web-0 to CNI network "multus-cni-network": plugin type="multus-shim" name="multus-cni-network" failed (add): CmdAdd (shim): failed to send CNI request: Post "http://dummy/cni": dial unix /run/multus/multus.sock: connect: connection refused: StdinData: {}',
    rule: "multus-daemon-down",
    source: "the plugins' clients (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  3m8s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_web-0_default_5dfb5e21-176d-4a54-8248-7fad9fc7d81e_0(58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa): error adding pod default_web-0 to CNI network "multus-cni-network": plugin type="multus-shim" name="multus-cni-network" failed (add): CmdAdd (shim): failed to send CNI request: Post "http://dummy/cni": dial unix /run/multus/socket/multus.sock: connect: no such file or directory: StdinData: {}',
    rule: "multus-daemon-down",
    source: "the plugins' clients (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="ovn-k8s-cni-overlay" failed (add): failed to send CNI request: Post "http://dummy/": dial unix /var/run/ovn-kubernetes/cni//ovn-cni-server.sock: connect: connection refused',
    rule: "cni-daemon-not-running",
    source: "the plugins' clients (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="istio-cni" failed (add): istio-cni cmdAdd failed to contact node Istio CNI agent: Post "http://localhost/cmdadd": dial unix /var/run/istio-cni/pluginevent.sock: connect: no such file or directory',
    rule: "cni-daemon-not-running",
    source: "the plugins' clients (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="antrea" failed (add): rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial unix /var/run/antrea/cni.sock: connect: connection refused"',
    rule: "cni-daemon-not-running",
    source: "the plugins' clients (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="kube-ovn" failed (add): RPC failed; Post "http://dummy/api/v1/add": dial unix /run/openvswitch/kube-ovn-daemon.sock: connect: no such file or directory',
    rule: "cni-daemon-not-running",
    source: "the plugins' clients (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  3m8s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_web-0_default_5dfb5e21-176d-4a54-8248-7fad9fc7d81e_0(58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa): error adding pod default_web-0 to CNI network "multus-cni-network": plugin type="multus-shim" name="multus-cni-network" failed (add): CmdAdd (shim): CNI request failed with status 400: \'ContainerID:"58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa" Netns:"/var/run/netns/0f7c3a46-7c01-4c47-9f9b-6e5a2cbb3a10" IfName:"eth0" Args:"IgnoreUnknown=1;K8S_POD_NAMESPACE=default;K8S_POD_NAME=web-0;K8S_POD_INFRA_CONTAINER_ID=58db;K8S_POD_UID=5dfb5e21" Path:"" ERRORED: error configuring pod [default/web-0] networking: [default/web-0/5dfb5e21:net1]: error adding container to network "net1": error dialing DHCP daemon: dial unix /run/cni/dhcp.sock: connect: no such file or directory\': StdinData: {"auxiliaryCNIChainName":"vendor-cni-chain","binDir":"/var/lib/cni/bin"}',
    rule: "cni-dhcp-daemon",
    source: "the plugins' clients (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  33s  kubelet, node1  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "3dcfdb21462e255a8f4059ca8540c8df05863bd6444cb22290133f894840845e" network for pod "web-0": networkPlugin cni failed to set up pod "web-0_default" network: unable to allocate IP address: Post "http://127.0.0.1:6784/ip/58db": dial tcp 127.0.0.1:6784: connect: connection refused',
    rule: "cni-daemon-not-running",
    source: "the plugins' clients (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  3m8s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_web-0_default_5dfb5e21-176d-4a54-8248-7fad9fc7d81e_0(58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa): error adding pod default_web-0 to CNI network "multus-cni-network": plugin type="multus-shim" name="multus-cni-network" failed (add): CmdAdd (shim): CNI request failed with status 400: \'ContainerID:"58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa" Netns:"/var/run/netns/0f7c3a46-7c01-4c47-9f9b-6e5a2cbb3a10" IfName:"eth0" Args:"IgnoreUnknown=1;K8S_POD_NAMESPACE=default;K8S_POD_NAME=web-0;K8S_POD_INFRA_CONTAINER_ID=58db;K8S_POD_UID=5dfb5e21" Path:"" ERRORED: error configuring pod [default/web-0] networking: [default/web-0/5dfb5e21:net1]: have you checked that your default network is ready? still waiting for readinessindicatorfile @ /host/run/multus/cni/net.d/10-ovn-kubernetes.conf. pollimmediate error: timed out waiting for the condition\'',
    rule: "cni-default-network-waiting",
    source: "k8snetworkplumbingwg/multus-cni pkg/multus",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  3m8s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_web-0_default_5dfb5e21-176d-4a54-8248-7fad9fc7d81e_0(58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa): error adding pod default_web-0 to CNI network "multus-cni-network": plugin type="multus" name="multus-cni-network" failed (add): Multus: [default/web-0]: PollImmediate error waiting for ReadinessIndicatorFile: timed out waiting for the condition',
    rule: "cni-default-network-waiting",
    source: "k8snetworkplumbingwg/multus-cni pkg/multus",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="multus" name="multus-cni-network" failed (add): Multus: [default/web-0/5dfb5e21]: error loading k8s delegates k8s args: TryLoadPodDelegates: error in getting k8s network for pod: GetNetworkDelegates: failed getting the delegate: getKubernetesDelegate: cannot find a network-attachment-definition (macvlan-conf) in namespace (default): network-attachment-definitions.k8s.cni.cncf.io "macvlan-conf" not found',
    rule: "cni-network-missing",
    source: "k8snetworkplumbingwg/multus-cni pkg/k8sclient",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  3m8s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_web-0_default_5dfb5e21-176d-4a54-8248-7fad9fc7d81e_0(58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa): error adding pod default_web-0 to CNI network "multus-cni-network": plugin type="multus-shim" name="multus-cni-network" failed (add): CmdAdd (shim): CNI request failed with status 400: \'ContainerID:"58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa" Netns:"/var/run/netns/0f7c3a46-7c01-4c47-9f9b-6e5a2cbb3a10" IfName:"eth0" Args:"IgnoreUnknown=1;K8S_POD_NAMESPACE=default;K8S_POD_NAME=web-0;K8S_POD_INFRA_CONTAINER_ID=58db;K8S_POD_UID=5dfb5e21" Path:"" ERRORED: error configuring pod [default/web-0] networking: [default/web-0/5dfb5e21:net1]: error adding container to network "net1": CNI request failed with status 400: \'[default/web-0 58db network default NAD default] [default/web-0 58db network default NAD default] failed to configure pod interface: timed out waiting for OVS port binding (ovn-installed) for 0a:58:0a:80:00:05 [10.128.0.5/23]\': StdinData: {"auxiliaryCNIChainName":"vendor-cni-chain","binDir":"/var/lib/cni/bin"}',
    rule: "cni-ovn-timeout",
    source: "ovn-org/ovn-kubernetes go-controller/pkg/cni",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  3m8s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_web-0_default_5dfb5e21-176d-4a54-8248-7fad9fc7d81e_0(58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa): error adding pod default_web-0 to CNI network "multus-cni-network": plugin type="multus-shim" name="multus-cni-network" failed (add): CmdAdd (shim): CNI request failed with status 400: \'ContainerID:"58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa" Netns:"/var/run/netns/0f7c3a46-7c01-4c47-9f9b-6e5a2cbb3a10" IfName:"eth0" Args:"IgnoreUnknown=1;K8S_POD_NAMESPACE=default;K8S_POD_NAME=web-0;K8S_POD_INFRA_CONTAINER_ID=58db;K8S_POD_UID=5dfb5e21" Path:"" ERRORED: error configuring pod [default/web-0] networking: [default/web-0/5dfb5e21:net1]: error adding container to network "net1": CNI request failed with status 400: \'[default/web-0 58db network default NAD default] [default/web-0 58db network default NAD default] failed to get pod annotation: timed out waiting for annotations: context deadline exceeded\': StdinData: {"auxiliaryCNIChainName":"vendor-cni-chain","binDir":"/var/lib/cni/bin"}',
    rule: "cni-ovn-timeout",
    source: "ovn-org/ovn-kubernetes go-controller/pkg/cni",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="kube-ovn" failed (add): RPC failed; request ip return 500 no address allocated to pod default/web-0 provider ovn, please see kube-ovn-controller logs to find errors',
    rule: "cni-controller-silent",
    source: "projectcalico/calico libcalico-go/lib/ipam, kubeovn/kube-ovn pkg/daemon/handler.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="bridge" failed (add): container veth name provided (eth0) already exists',
    rule: "cni-interface-exists",
    source: "containernetworking/plugins pkg/ip",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="ptp" failed (add): container veth name ("eth0") peer provided ("vethb1c2d3") already exists',
    rule: "cni-interface-exists",
    source: "containernetworking/plugins pkg/ip",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  3m8s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_web-0_default_5dfb5e21-176d-4a54-8248-7fad9fc7d81e_0(58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa): error adding pod default_web-0 to CNI network "multus-cni-network": plugin type="multus-shim" name="multus-cni-network" failed (add): CmdAdd (shim): CNI request failed with status 400: \'ContainerID:"58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa" Netns:"/var/run/netns/0f7c3a46-7c01-4c47-9f9b-6e5a2cbb3a10" IfName:"eth0" Args:"IgnoreUnknown=1;K8S_POD_NAMESPACE=default;K8S_POD_NAME=web-0;K8S_POD_INFRA_CONTAINER_ID=58db;K8S_POD_UID=5dfb5e21" Path:"" ERRORED: error configuring pod [default/web-0] networking: [default/web-0/5dfb5e21:net1]: error adding container to network "net1": validateIfName: interface name net1 already exists\': StdinData: {"auxiliaryCNIChainName":"vendor-cni-chain","binDir":"/var/lib/cni/bin"}',
    rule: "cni-interface-exists",
    source: "containernetworking/plugins pkg/ip",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  3m8s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_web-0_default_5dfb5e21-176d-4a54-8248-7fad9fc7d81e_0(58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa): error adding pod default_web-0 to CNI network "multus-cni-network": plugin type="multus-shim" name="multus-cni-network" failed (add): CmdAdd (shim): CNI request failed with status 400: \'ContainerID:"58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa" Netns:"/var/run/netns/0f7c3a46-7c01-4c47-9f9b-6e5a2cbb3a10" IfName:"eth0" Args:"IgnoreUnknown=1;K8S_POD_NAMESPACE=default;K8S_POD_NAME=web-0;K8S_POD_INFRA_CONTAINER_ID=58db;K8S_POD_UID=5dfb5e21" Path:"" ERRORED: error configuring pod [default/web-0] networking: [default/web-0/5dfb5e21:net1]: error adding container to network "net1": failed to lookup master "eth1": Link not found\': StdinData: {"auxiliaryCNIChainName":"vendor-cni-chain","binDir":"/var/lib/cni/bin"}',
    rule: "cni-master-missing",
    source: "containernetworking/plugins macvlan, ipvlan",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  3m8s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_web-0_default_5dfb5e21-176d-4a54-8248-7fad9fc7d81e_0(58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa): error adding pod default_web-0 to CNI network "multus-cni-network": plugin type="multus-shim" name="multus-cni-network" failed (add): CmdAdd (shim): CNI request failed with status 400: \'ContainerID:"58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa" Netns:"/var/run/netns/0f7c3a46-7c01-4c47-9f9b-6e5a2cbb3a10" IfName:"eth0" Args:"IgnoreUnknown=1;K8S_POD_NAMESPACE=default;K8S_POD_NAME=web-0;K8S_POD_INFRA_CONTAINER_ID=58db;K8S_POD_UID=5dfb5e21" Path:"" ERRORED: error configuring pod [default/web-0] networking: [default/web-0/5dfb5e21:net1]: error adding container to network "net1": failed to lookup master "ens5": Link not found\': StdinData: {"auxiliaryCNIChainName":"vendor-cni-chain","binDir":"/var/lib/cni/bin"}',
    rule: "cni-master-missing",
    source: "containernetworking/plugins macvlan, ipvlan",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  3m8s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_web-0_default_5dfb5e21-176d-4a54-8248-7fad9fc7d81e_0(58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa): error adding pod default_web-0 to CNI network "multus-cni-network": plugin type="multus-shim" name="multus-cni-network" failed (add): CmdAdd (shim): CNI request failed with status 400: \'ContainerID:"58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa" Netns:"/var/run/netns/0f7c3a46-7c01-4c47-9f9b-6e5a2cbb3a10" IfName:"eth0" Args:"IgnoreUnknown=1;K8S_POD_NAMESPACE=default;K8S_POD_NAME=web-0;K8S_POD_INFRA_CONTAINER_ID=58db;K8S_POD_UID=5dfb5e21" Path:"" ERRORED: error configuring pod [default/web-0] networking: [default/web-0/5dfb5e21:net1]: error adding container to network "net1": failed to create macvlan: device or resource busy\': StdinData: {"auxiliaryCNIChainName":"vendor-cni-chain","binDir":"/var/lib/cni/bin"}',
    rule: "cni-link-refused",
    source: "containernetworking/plugins bridge, macvlan",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="bridge" failed (add): failed to create bridge "cni0": could not add "cni0": operation not supported',
    rule: "cni-link-refused",
    source: "containernetworking/plugins bridge, macvlan",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="bridge" failed (add): failed to set bridge addr: "cni0" already has an IP address different from 10.244.1.1/24',
    rule: "cni-bridge-address",
    source: "containernetworking/plugins bridge",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="flannel" failed (add): failed to delegate add: failed to set bridge addr: "cni0" already has an IP address different from 10.42.2.1/24',
    rule: "cni-bridge-address",
    source: "containernetworking/plugins bridge",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  33s  kubelet, node1  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "3dcfdb21462e255a8f4059ca8540c8df05863bd6444cb22290133f894840845e" network for pod "web-0": networkPlugin cni failed to set up pod "web-0_default" network: failed to set bridge addr: could not add IP address to "cni0": permission denied',
    rule: "cni-ipv6-disabled",
    source: "?",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": unable to setup DNAT: running [/var/lib/rancher/k3s/data/0f0d/bin/iptables -t nat -I CNI-HOSTPORT-DNAT 1 -m comment --comment dnat name: "cbr0" id: "7d0c2e9655c7" -m multiport -p tcp --destination-ports 80,443 -j CNI-DN-3b18399aed75e0a6a2c27 --wait]: exit status 1: iptables: No chain/target/match by that name.',
    rule: "cni-firewall",
    source: "k3s-io/k3s#491, containernetworking/cni#909 (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="bridge" failed (add): running [/usr/sbin/iptables -t nat -A POSTROUTING -s 10.4.0.72 -j CNI-641983adac3364af5cf2b254 -m comment --comment name: "bridge" id: "nerdctl-test" --wait]: exit status 4: iptables v1.8.7 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING',
    rule: "iptables-unsupported",
    source: "k3s-io/k3s#491, containernetworking/cni#909 (forms)",
  },
  {
    text:
      "docker: Error response from daemon: driver failed programming external connectivity on endpoint web (c298a976c865):  (iptables failed: iptables --wait -t nat -A DOCKER -p tcp -d 0/0 --dport 3181 -j DNAT --to-destination 10.10.91.3:3181 ! -i docker0: iptables: No chain/target/match by that name.\n (exit status 1)).",
    rule: "cni-firewall",
    source: "k3s-io/k3s#491, containernetworking/cni#909 (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="linkerd-cni" failed (add): linkerd-cni: could not configure firewall: exit status 1',
    rule: "cni-firewall",
    source: "k3s-io/k3s#491, containernetworking/cni#909 (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  3m8s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_web-0_default_5dfb5e21-176d-4a54-8248-7fad9fc7d81e_0(58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa): error adding pod default_web-0 to CNI network "multus-cni-network": plugin type="multus-shim" name="multus-cni-network" failed (add): CmdAdd (shim): CNI request failed with status 400: \'ContainerID:"58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa" Netns:"/var/run/netns/0f7c3a46-7c01-4c47-9f9b-6e5a2cbb3a10" IfName:"eth0" Args:"IgnoreUnknown=1;K8S_POD_NAMESPACE=default;K8S_POD_NAME=web-0;K8S_POD_INFRA_CONTAINER_ID=58db;K8S_POD_UID=5dfb5e21" Path:"" ERRORED: error configuring pod [default/web-0] networking: [default/web-0/5dfb5e21:net1]: error adding container to network "net1": Sysctl net.ipv4.conf.IFNAME.foo is not allowed. Only the following sysctls are allowed: [^net.ipv4.conf.IFNAME.accept_redirects$]\': StdinData: {"auxiliaryCNIChainName":"vendor-cni-chain","binDir":"/var/lib/cni/bin"}',
    rule: "cni-sysctl",
    source: "containernetworking/plugins tuning",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="bridge" failed (add): failed to open netns "/var/run/netns/cni-92d6a1": failed to Statfs "/var/run/netns/cni-92d6a1": no such file or directory',
    rule: "netns-gone",
    source: "containernetworking/plugins pkg/ns",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="calico" failed (add): failed to open netns "/var/run/netns/cni-92d6a1": unknown FS magic on "/var/run/netns/cni-92d6a1": 1021994',
    rule: "netns-gone",
    source: "containernetworking/plugins pkg/ns",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  33s  kubelet, node1  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "3dcfdb21462e255a8f4059ca8540c8df05863bd6444cb22290133f894840845e" network for pod "web-0": networkPlugin cni failed to set up pod "web-0_default" network: failed to open netns "/proc/6176/ns/net": failed to Statfs "/proc/6176/ns/net": no such file or directory',
    rule: "netns-gone",
    source: "containernetworking/plugins pkg/ns",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="flannel" failed (add): failed to load flannel \'subnet.env\' file: open /run/flannel/subnet.env: no such file or directory. Check the flannel pod log for this node.',
    rule: "cni-flannel-not-running",
    source: "flannel-io/cni-plugin flannel.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="flannel" failed (add): loadFlannelSubnetEnv failed: open /run/flannel/subnet.env: no such file or directory',
    rule: "cni-flannel-not-running",
    source: "flannel-io/cni-plugin flannel.go",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  3m8s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_web-0_default_5dfb5e21-176d-4a54-8248-7fad9fc7d81e_0(58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa): error adding pod default_web-0 to CNI network "multus-cni-network": plugin type="multus-shim" name="multus-cni-network" failed (add): CmdAdd (shim): CNI request failed with status 400: \'ContainerID:"58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa" Netns:"/var/run/netns/0f7c3a46-7c01-4c47-9f9b-6e5a2cbb3a10" IfName:"eth0" Args:"IgnoreUnknown=1;K8S_POD_NAMESPACE=default;K8S_POD_NAME=web-0;K8S_POD_INFRA_CONTAINER_ID=58db;K8S_POD_UID=5dfb5e21" Path:"" ERRORED: error configuring pod [default/web-0] networking: [default/web-0/5dfb5e21:net1]: error adding container to network "net1": SRIOV-CNI failed to load netconf: LoadConf(): VF pci addr is required\': StdinData: {"auxiliaryCNIChainName":"vendor-cni-chain","binDir":"/var/lib/cni/bin"}',
    rule: "cni-sriov-device",
    source: "k8snetworkplumbingwg/sriov-cni pkg/config",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  3m8s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_web-0_default_5dfb5e21-176d-4a54-8248-7fad9fc7d81e_0(58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa): error adding pod default_web-0 to CNI network "multus-cni-network": plugin type="multus-shim" name="multus-cni-network" failed (add): CmdAdd (shim): CNI request failed with status 400: \'ContainerID:"58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa" Netns:"/var/run/netns/0f7c3a46-7c01-4c47-9f9b-6e5a2cbb3a10" IfName:"eth0" Args:"IgnoreUnknown=1;K8S_POD_NAMESPACE=default;K8S_POD_NAME=web-0;K8S_POD_INFRA_CONTAINER_ID=58db;K8S_POD_UID=5dfb5e21" Path:"" ERRORED: error configuring pod [default/web-0] networking: [default/web-0/5dfb5e21:net1]: error adding container to network "net1": SRIOV-CNI failed to load netconf: LoadConf(): failed to get VF information: "lstat /sys/bus/pci/devices/0000:3b:02.0/physfn/net: no such file or directory" xx "net1" from the device "ens1f0": failed to find vf 3\': StdinData: {"auxiliaryCNIChainName":"vendor-cni-chain","binDir":"/var/lib/cni/bin"}',
    rule: "cni-sriov-device",
    source: "k8snetworkplumbingwg/sriov-cni pkg/config",
  },
  {
    text:
      "docker: Error response from daemon: driver failed programming external connectivity on endpoint pensive_meitner (97c005c64c2f6ab1dabb8106a3b57285ba610717b36fd3ec82f1c97ad7efa648): Bind for 0.0.0.0:3000 failed: port is already allocated.",
    rule: "host-port-allocated",
    source: "docker/getting-started#97 (forms)",
  },
  {
    text:
      "ERROR: for postgres  Cannot start service postgres: driver failed programming external connectivity on endpoint dockbox_postgres_1 (139515a6c4f3bcf7a3cb41c1b4f368264e74f16b0276e755befa4679b551ea01): Bind for 0.0.0.0:5432 failed: port is already allocated",
    rule: "host-port-allocated",
    source: "docker/getting-started#97 (forms)",
  },
  {
    text:
      "Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint redis (c298a976c865685b08c1765e0c9117a8c6eed4154af23fd0198534469d4b14cc): Bind for :::6379 failed: port is already allocated",
    rule: "host-port-allocated",
    source: "docker/getting-started#97 (forms)",
  },
  {
    text:
      "Error response from daemon: Ports are not available: exposing port TCP 0.0.0.0:5432 -> 0.0.0.0:0: listen tcp 0.0.0.0:5432: bind: address already in use",
    rule: "host-port-database",
    source: "docker/getting-started#97 (forms)",
  },
  {
    text:
      "Error response from daemon: driver failed programming external connectivity on endpoint web (c298a976c865): Error starting userland proxy: listen tcp4 0.0.0.0:80: bind: address already in use",
    rule: "host-port-web",
    source: "docker/getting-started#97 (forms)",
  },
  {
    text:
      "Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint web (c298a976c865): failed to bind host port for 0.0.0.0:80:10.17.0.2:80/tcp: address already in use",
    rule: "host-port-web",
    source: "docker/getting-started#97 (forms)",
  },
  {
    text: "Error: rootlessport listen tcp 0.0.0.0:8080: bind: address already in use",
    rule: "host-port-in-use",
    source: "docker/getting-started#97 (forms)",
  },
  {
    text: "Error: cannot listen on the TCP port: listen tcp4 :8080: bind: address already in use",
    rule: "host-port-in-use",
    source: "docker/getting-started#97 (forms)",
  },
  {
    text:
      'failed to set up pod network: plugin type="portmap" failed (add): cannot open hostport 8080 for pod web: listen tcp4 :8080: bind: address already in use',
    rule: "host-port-in-use",
    source: "docker/getting-started#97 (forms)",
  },
  {
    text:
      "Error: rootlessport cannot expose privileged port 80, you can add 'net.ipv4.ip_unprivileged_port_start=80' to /etc/sysctl.conf (currently 1024), or choose a larger port number (>= 1024): listen tcp 0.0.0.0:80: bind: permission denied",
    rule: "host-port-privileged",
    source: "containers/podman rootlessport",
  },
  {
    text:
      "Error response from daemon: network 9c7bf1e3ed9d5e3ff4d2c0b6f9d2d4dd5c8ac6d2a2cc2ef9d4a8b7ff0f3c1d4b not found",
    rule: "docker-network-missing",
    source: "moby/moby libnetwork",
  },
  {
    text: "docker: Error response from daemon: failed to set up container networking: network mynet not found.",
    rule: "docker-network-missing",
    source: "moby/moby libnetwork",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = [failed to set up sandbox container "3dcfdb21462e255a8f4059ca8540c8df05863bd6444cb22290133f894840845e" network for pod "web-0": networkPlugin cni failed to set up pod "web-0_default" network: request ip return 500 configure nic failed add nic to ovs failed failed to run \'ovs-vsctl --timeout=30 --may-exist add-port br-int 8b0ce8e6589f_h -- set interface 8b0ce8e6589f_h external_ids:iface-id=nginx.default external_ids:ip=10.16.13.172\': exit status 1\n  "ovs-vsctl: unix:/var/run/openvswitch/db.sock: database connection failed (Protocol error)\\n": "", failed to clean up sandbox container "3dcfdb21462e255a8f4059ca8540c8df05863bd6444cb22290133f894840845e" network for pod "web-0": networkPlugin cni failed to teardown pod "web-0_default" network: request ip return 500 configure nic failed add nic to ovs failed failed to run \'ovs-vsctl --timeout=30 --may-exist add-port br-int 8b0ce8e6589f_h -- set interface 8b0ce8e6589f_h external_ids:iface-id=nginx.default external_ids:ip=10.16.13.172\': exit status 1\n  "ovs-vsctl: unix:/var/run/openvswitch/db.sock: database connection failed (Protocol error)\\n": ""]',
    rule: "cni-daemon-not-running",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  3m8s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_web-0_default_5dfb5e21-176d-4a54-8248-7fad9fc7d81e_0(58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa): error adding pod default_web-0 to CNI network "multus-cni-network": plugin type="multus-shim" name="multus-cni-network" failed (add): CmdAdd (shim): CNI request failed with status 400: \'ContainerID:"58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa" Netns:"/var/run/netns/0f7c3a46-7c01-4c47-9f9b-6e5a2cbb3a10" IfName:"eth0" Args:"IgnoreUnknown=1;K8S_POD_NAMESPACE=default;K8S_POD_NAME=web-0;K8S_POD_INFRA_CONTAINER_ID=58db;K8S_POD_UID=5dfb5e21" Path:"" ERRORED: error configuring pod [default/web-0] networking: [default/web-0/5dfb5e21:net1]: error adding container to network "net1": CNI request failed with status 400: \'[default/web-0 58db] failed to configure pod interface: failure in plugging pod interface: failed to run \'ovs-vsctl --timeout=30 add-port br-int 58db\': exit status 1\n  "ovs-vsctl: unix:/var/run/openvswitch/db.sock: database connection failed (No such file or directory)\\n"\': StdinData: {"auxiliaryCNIChainName":"vendor-cni-chain","binDir":"/var/lib/cni/bin"}',
    rule: "cni-daemon-not-running",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  33s  kubelet, node1  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "3dcfdb21462e255a8f4059ca8540c8df05863bd6444cb22290133f894840845e" network for pod "web-0": networkPlugin cni failed to set up pod "web-0_default" network: request ip return 500 no available ip for pod dxp/sample-0',
    rule: "cni-controller-silent",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  33s  kubelet, node1  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "3dcfdb21462e255a8f4059ca8540c8df05863bd6444cb22290133f894840845e" network for pod "web-0": networkPlugin cni failed to set up pod "web-0_default" network: Multus: Err in tearing down failed plugins: Multus: error in invoke Delegate add - "weave-net": could not create veth pair vethweeth0pl822-vethweeth0pg822: file exists',
    rule: "cni-interface-exists",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  33s  kubelet, node1  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "3dcfdb21462e255a8f4059ca8540c8df05863bd6444cb22290133f894840845e" network for pod "web-0": networkPlugin cni failed to set up pod "web-0_default" network: Failed to create network: exit status 255',
    rule: "cni-program-failed",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": failed to find network info for sandbox "9db599b21b2e13e75342e5707d1617f29c7a52ad09770bc9a2c38b1ecc35896a"',
    rule: "cni-result-empty",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  33s  kubelet, node1  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "3dcfdb21462e255a8f4059ca8540c8df05863bd6444cb22290133f894840845e" network for pod "web-0": networkPlugin cni failed to set up pod "web-0_default" network: CNI request failed with status 400: \'[kube-system/coredns-6d8c4cb4d-wqdvh 53503b62ae0a] [kube-system/coredns-6d8c4cb4d-wqdvh 53503b62ae0a] failed to configure pod interface: failed to add IP addr 2000:1024:0:1::4/64 to eth0: permission denied',
    rule: "cni-ipv6-disabled",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="bridge" failed (add): failed to add IP addr {Version:6 Interface:0xc00001 Address:{IP:fd00::5 Mask:ffffffffffffffff0000000000000000} Gateway:fd00::1} to "eth0": permission denied',
    rule: "cni-ipv6-disabled",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="bridge" failed (add): failed to set bridge addr: could not add IP address to "cni0": permission denied',
    rule: "cni-ipv6-disabled",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  3m8s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_web-0_default_5dfb5e21-176d-4a54-8248-7fad9fc7d81e_0(58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa): error adding pod default_web-0 to CNI network "multus-cni-network": plugin type="multus-shim" name="multus-cni-network" failed (add): CmdAdd (shim): CNI request failed with status 400: \'ContainerID:"58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa" Netns:"/var/run/netns/0f7c3a46-7c01-4c47-9f9b-6e5a2cbb3a10" IfName:"eth0" Args:"IgnoreUnknown=1;K8S_POD_NAMESPACE=default;K8S_POD_NAME=web-0;K8S_POD_INFRA_CONTAINER_ID=58db;K8S_POD_UID=5dfb5e21" Path:"" ERRORED: error configuring pod [default/web-0] networking: Multus: [default/web-0/9ca09698]: error loading k8s delegates k8s args: TryLoadPodDelegates: error in getting k8s network for pod: GetNetworkDelegates: failed getting the delegate: GetCNIConfig: err in GetCNIConfigFromFile: No networks found in /host/etc/cni/net.d\'',
    rule: "cni-network-missing",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": [default/macvlan1-worker0:macvlan1-config]: error adding container to network "macvlan1-config": failed to find plugin "macvlan" in path [/opt/cni/bin /opt/cni/bin]',
    rule: "cni-plugin-missing",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '(combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_label-sync_opf-ci-prow_083e7b0c_0(10a44185cd46): Multus: [opf-ci-prow/label-sync]: error adding container to network "ovn-kubernetes": delegateAdd: error invoking confAdd - "ovn-k8s-cni-overlay": error in getting result from AddNetwork: CNI request failed with status 400: \'[opf-ci-prow/label-sync] failed to get pod annotation: timed out waiting for the condition \'',
    rule: "cni-ovn-timeout",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_ss-0_e2e_1e8fc57d_0(e641a4): [e2e/ss-0:ovn-kubernetes]: error adding container to network "ovn-kubernetes": CNI request failed with status 400: \'[e2e/ss-0 e641] [e2e/ss-0 e641] failed to configure pod interface: error while waiting on flows for pod: timed out waiting for OVS flows',
    rule: "cni-ovn-timeout",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      'Failed create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "2cc1e1d064082f2a" network for pod "x-deploy-debug": NetworkPlugin cni failed to set up pod "x-deploy-debug_ns" network: CNI request failed with status 400: \'pods "x-deploy-debug" not found \'',
    rule: "cni-pod-unknown",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '2019-11-05T17:43:29Z [error] Multus: error adding pod to network "ovn-kubernetes": delegateAdd: error invoking DelegateAdd - "ovn-k8s-cni-overlay": error in getting result from AddNetwork: CNI request failed with status 400: \'Nil response to CNI request',
    rule: "cni-plugin-failed",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  31s (x12 over 48s)  kubelet, myvm2     Failed create pod sandbox: rpc error: code = Unknown desc = NetworkPlugin cni failed to set up pod "kube-dns-598d7bf7d4-2f5hd_kube-system" network: open /run/flannel/subnet.env: no such file or directory',
    rule: "cni-flannel-not-running",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      'rpc error: code = Unknown desc = failed to setup network for sandbox "HASH":\n failed to find plugin "flannel" in path [/usr/libexec/cni]',
    rule: "cni-flannel-plugin-missing",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  8m16s  kubelet, node2     Failed create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "928c423a8d133278d" network for pod "pod1": NetworkPlugin cni failed to set up pod "pod1_default" network: Get https://[10.233.0.1]:443/api/v1/namespaces/default: dial tcp 10.233.0.1:443: i/o timeout',
    rule: "cni-api-unreachable",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox '3e16c561e9d521f52cd10e2a61965d2e063c27ac336f465aeee50eb77c055935': plugin type='azure-vnet' failed (add): IPAM Invoker Add failed with error: Failed to get IP address from CNS with error: %w: http request failed: Post 'http://localhost:10090/network/requestipconfig': dial tcp 127.0.0.1:10090: connect: connection refused",
    rule: "cni-daemon-not-running",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  33s  kubelet, node1  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "3dcfdb21462e255a8f4059ca8540c8df05863bd6444cb22290133f894840845e" network for pod "web-0": networkPlugin cni failed to set up pod "web-0_default" network: Post "http://dummy/api/v1/add": dial unix /run/openvswitch/kube-ovn-daemon.sock: connect: no such file or directory',
    rule: "cni-daemon-not-running",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = [failed to set up sandbox container "3dcfdb21462e255a8f4059ca8540c8df05863bd6444cb22290133f894840845e" network for pod "web-0": networkPlugin cni failed to set up pod "web-0_default" network: netplugin failed but error parsing its diagnostic message "": unexpected end of JSON input, failed to clean up sandbox container "3dcfdb21462e255a8f4059ca8540c8df05863bd6444cb22290133f894840845e" network for pod "web-0": networkPlugin cni failed to teardown pod "web-0_default" network: netplugin failed but error parsing its diagnostic message "": unexpected end of JSON input]',
    rule: "cni-plugin-silent",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_controller-manager-d2wtw_openshift-controller-manager_0fdcd086_0(7cd187081b8a): netplugin failed with no error message",
    rule: "cni-plugin-silent",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      ' Failed create pod sandbox: rpc error: code = Unknown desc = [failed to set up sandbox container "45dbad7ae1fb" network for pod "fluentd-splunk-9h7bm": NetworkPlugin cni failed to set up pod "fluentd-splunk-9h7bm_kube-system" network: incompatible CNI versions; config is "0.3.1", plugin supports ["0.4.0"], failed to clean up sandbox container "45dbad7ae1fb" network for pod "fluentd-splunk-9h7bm": NetworkPlugin cni failed to teardown pod "fluentd-splunk-9h7bm_kube-system" network: couldn\'t discover peer idx from netns /proc/7171/ns/net: failed to lookup "veth0": could not look up "veth0": Link not found]',
    rule: "cni-version",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      'Error: INSTALLATION FAILED: failed post-install: FailedCreatePodSandBox: networkPlugin cni failed to set up pod "x_y" network: Unauthorized',
    rule: "cni-credentials",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedKillPod  2m  kubelet  error killing pod: failed to "KillPodSandbox" for "5dfb" with KillPodSandboxError: "rpc error: code = Unknown desc = failed to destroy network for sandbox \\"58db\\": plugin type=\\"calico\\" failed (delete): error getting ClusterInformation: connection is unauthorized: Unauthorized"',
    rule: "cni-credentials",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="aws-cni" name="aws-cni" failed (add): add cmd: failed to setup network policy',
    rule: "cni-policy-agent",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="cilium-cni" failed (add): unable to generate endpoint link name: foo',
    rule: "cni-plugin-failed",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      'E0605 09:28:31.768362 14271 cni.go:364] "Error adding pod to network" err="stat /var/lib/calico/nodename: no such file or directory: check that the calico/node container is running and has mounted /var/lib/calico/" pod="default/web"',
    rule: "cni-calico-not-running",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      "  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox \"58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa\": plugin type=\"portmap\" failed (add): unable to create chain CNI-HOSTPORT-SETMARK: failed to list chains: running [/usr/sbin/iptables -t nat -S --wait]: exit status 3: modprobe: ERROR: could not insert 'ip_tables': Operation not permitted\niptables v1.8.7 (legacy): can't initialize iptables table `nat': Table does not exist (do you need to insmod?)",
    rule: "iptables-unsupported",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="antrea" failed (add): failed to allocate IPv4 address for Pod default/web-0: all IPPools exhausted',
    rule: "cni-addresses-exhausted",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="istio-cni" name="istio-cni" failed (add): istio-cni cmdAdd failed to contact node Istio CNI agent: unable to push CNI event (status code 500): pod add cannot be retried: exit status 2',
    rule: "cni-mesh-rules",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="istio-cni" name="istio-cni" failed (add): unable to push CNI event, error was 500',
    rule: "cni-agent-refused",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  33s  kubelet, node1  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "3dcfdb21462e255a8f4059ca8540c8df05863bd6444cb22290133f894840845e" network for pod "web-0": networkPlugin cni failed to set up pod "web-0_default" network: exit status 3',
    rule: "cni-program-failed",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="istio-cni" name="istio-cni" failed (add): netplugin failed: "{\\"level\\":\\"debug\\",\\"time\\":\\"2023-08-10T04:17:42.129139Z\\",\\"msg\\":\\"istio-cni CmdAdd config: &{NetConf:{CNIVersion:0.3.1',
    rule: "cni-plugin-failed",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="calico" failed (add): error getting ClusterInformation: connection is unauthorized',
    rule: "cni-credentials",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="bridge" failed (add): failed to connect "veth1a2b3c4d" to bridge cni0: exchange full',
    rule: "cni-bridge-full",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      "docker: Error response from daemon: failed to create endpoint web on network bridge: adding interface veth12ab to bridge docker0 failed: exchange full.",
    rule: "cni-bridge-full",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      'FATA[0000] failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: time="2022-08-16T06:37:17Z" level=fatal msg="failed to call cni.Setup: plugin type=\\"bridge\\" failed (add): failed to set bridge addr: \\"nerdctl0\\" already has an IP address different from 10.4.0.1/24"\nFailed to write to log, write /var/lib/nerdctl/x/oci-hook.createRuntime.log: file already closed: unknown',
    rule: "cni-bridge-address",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      'Error: error configuring network namespace for container abc: error adding pod x_x to CNI network "podman": failed to find plugin "bridge" in path [/usr/libexec/cni /opt/cni/bin]',
    rule: "cni-plugin-missing",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "bf9f" network for pod "web": networkPlugin kubenet failed to set up pod "web_default" network: error adding container to network: failed to allocate for range 0: no IP addresses available in range set: 10.244.0.1-10.244.0.254',
    rule: "cni-host-local-exhausted",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db": plugin type="portmap" failed (add): cannot open hostport 80 for pod web: listen tcp4 :80: bind: address already in use',
    rule: "host-port-in-use",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  33s  kubelet, node1  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "3dcfdb21462e255a8f4059ca8540c8df05863bd6444cb22290133f894840845e" network for pod "web-0": networkPlugin cni failed to set up pod "web-0_default" network: cni config uninitialized',
    rule: "cni-not-ready",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      "container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: No CNI configuration file in /etc/kubernetes/cni/net.d/. Has your network provider started?",
    rule: "cni-not-ready",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      "Ready False KubeletNotReady runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized",
    rule: "cni-not-ready",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  3m8s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_web-0_default_5dfb5e21-176d-4a54-8248-7fad9fc7d81e_0(58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa): error adding pod default_web-0 to CNI network "multus-cni-network": plugin type="multus-shim" name="multus-cni-network" failed (add): CmdAdd (shim): CNI request failed with status 400: \'ContainerID:"58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa" Netns:"/var/run/netns/0f7c3a46-7c01-4c47-9f9b-6e5a2cbb3a10" IfName:"eth0" Args:"IgnoreUnknown=1;K8S_POD_NAMESPACE=default;K8S_POD_NAME=web-0;K8S_POD_INFRA_CONTAINER_ID=58db;K8S_POD_UID=5dfb5e21" Path:"" ERRORED: error configuring pod [default/web-0] networking: [default/web-0/5dfb5e21:net1]: error adding container to network "net1": error calling DHCP.Allocate: no more tries\': StdinData: {"auxiliaryCNIChainName":"vendor-cni-chain","binDir":"/var/lib/cni/bin"}',
    rule: "cni-dhcp",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="macvlan" failed (add): error calling DHCP.Allocate: no DHCP packet received within 10s',
    rule: "cni-dhcp",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="bandwidth" name="k8s-pod-network" failed (add): create ingress qdisc: no such file or directory',
    rule: "cni-link-refused",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="bandwidth" name="k8s-pod-network" failed (add): adding link: operation not supported',
    rule: "cni-link-refused",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="calico" failed (add): Link not found',
    rule: "cni-link-missing",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="aws-cni" name="aws-cni" failed (add): add cmd: Error received from AddNetwork gRPC call: rpc error: code = Unknown desc = some other failure',
    rule: "cni-plugin-failed",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="azure-vnet" name="azure" failed (add): IPAM Invoker Add failed with error: Failed to get IP address from CNS: requestIPConfigsHelper failed for pod key 58db: not enough IPs available of type IPv4 for abc, waiting on Azure CNS to allocate more with NC Status: Available',
    rule: "cni-addresses-exhausted",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="cilium-cni" failed (add): unable to connect to Cilium agent: failed to create cilium agent client after 30.000000 seconds timeout: Get "http://localhost/v1/config": dial unix /var/run/cilium/cilium.sock: connect: no such file or directory\\nIs the agent running?',
    rule: "cilium-agent-down",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      'E0605 09:28:31.768362   14271 pod_workers.go:1298] "Error syncing pod, skipping" err="failed to \\"CreatePodSandbox\\" for \\"web-0_default(0d74)\\" with CreatePodSandboxError: \\"Failed to create sandbox for pod \\\\\\"web-0_default(0d74)\\\\\\": rpc error: code = Unknown desc = failed to setup network for sandbox \\\\\\"58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa\\\\\\": plugin type=\\\\\\"cilium-cni\\\\\\" failed (add): unable to connect to Cilium agent: failed to create cilium agent client after 30.000000 seconds timeout: Get \\\\\\"http://localhost/v1/config\\\\\\": dial unix /var/run/cilium/cilium.sock: connect: connection refused\\"" pod="default/web-0" podUID=0d74',
    rule: "cilium-agent-down",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="multus-shim" name="multus-cni-network" failed (add): failed to send CNI request: Post "http://dummy/cni": EOF: StdinData: {"capabilities":{"portMappings":true}}',
    rule: "cni-daemon-not-running",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  3m8s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_web-0_default_5dfb5e21-176d-4a54-8248-7fad9fc7d81e_0(58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa): error adding pod default_web-0 to CNI network "multus-cni-network": plugin type="multus-shim" name="multus-cni-network" failed (add): failed to send CNI request: Post "http://dummy/cni": dial unix /run/multus/multus.sock: connect: no such file or directory',
    rule: "multus-daemon-down",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      "Error response from daemon: driver failed programming external connectivity on endpoint x (abc): failed to bind port 0.0.0.0:80/tcp: Error starting userland proxy: listen tcp4 0.0.0.0:80: bind: address already in use",
    rule: "host-port-web",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text:
      "Error response from daemon: Ports are not available: exposing port TCP 0.0.0.0:3306 -> 127.0.0.1:0: listen tcp 0.0.0.0:3306: bind: Only one usage of each socket address (protocol/network address/port) is normally permitted.",
    rule: "host-port-database",
    source: "kubeovn/kube-ovn#218, openshift/ovn-kubernetes#474, Azure/AKS#4342 and others (forms)",
  },
  {
    text: "nginx: [emerg] bind() to 0.0.0.0:80 failed (98: Address already in use)",
    rule: null,
    source: "a line that is no failure of a pod's network",
  },
  {
    text: "Error: listen EADDRINUSE: address already in use :::3000",
    rule: null,
    source: "a line that is no failure of a pod's network",
  },
  {
    text: "panic: listen tcp :8080: bind: address already in use\n\ngoroutine 1 [running]:",
    rule: null,
    source: "a line that is no failure of a pod's network",
  },
  {
    text: "error: You must be logged in to the server (Unauthorized)",
    rule: "api-unauthorized",
    source: "a line that is no failure of a pod's network",
  },
  {
    text:
      'E0605 09:28:31.768362 14271 controller.go:145] "Failed to ensure lease exists, will retry" err="Get \\"https://10.0.0.1:6443/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases/n1?timeout=10s\\": dial tcp 10.0.0.1:6443: connect: connection refused" interval="7s"',
    rule: null,
    source: "a line that is no failure of a pod's network",
  },
  {
    text:
      'Error from server (Forbidden): pods is forbidden: User "jane" cannot list resource "pods" in API group "" in the namespace "default"',
    rule: null,
    source: "a line that is no failure of a pod's network",
  },
  {
    text:
      'E0605 reflector.go:138] k8s.io/client-go/informers/factory.go:134: Failed to watch *v1.Pod: failed to list *v1.Pod: pods is forbidden: User "system:serviceaccount:x:y" cannot list resource "pods" in API group "" at the cluster scope',
    rule: "operator-rights-missing",
    source: "a line that is no failure of a pod's network",
  },
  {
    text:
      'Readiness probe failed: Get "http://10.0.0.7:8080/healthz": dial tcp 10.0.0.7:8080: connect: connection refused',
    rule: null,
    source: "a line that is no failure of a pod's network",
  },
  {
    text: "  Normal   AddedInterface          3s  multus             Add eth0 [10.88.247.35/32] from k8s-pod-network",
    rule: null,
    source: "a line that is no failure of a pod's network",
  },
  {
    text: "Error: failed to load config: json: cannot unmarshal string into Go struct field Config.port of type int",
    rule: null,
    source: "a line that is no failure of a pod's network",
  },
  {
    text: 'level=info msg="loading plugin" id=io.containerd.grpc.v1.cri type=io.containerd.grpc.v1',
    rule: null,
    source: "a line that is no failure of a pod's network",
  },
  {
    text: "I0605 09:28:31.768362 1 iptables.go:115] Some iptables rules are missing; deleting and recreating rules",
    rule: null,
    source: "a line that is no failure of a pod's network",
  },
  {
    text: "  Normal  SandboxChanged  5s (x5 over 60s)  kubelet  Pod sandbox changed, it will be killed and re-created.",
    rule: null,
    source: "a line that is no failure of a pod's network",
  },
];
