/** Reports about networks and ports of Docker, Podman and others. @module */

import type { Report } from "./report.ts";

/** Reports about networks and ports of Docker, Podman and others. */
export const NETWORK_ENGINE_REPORTS: readonly Report[] = [
  {
    text:
      'Jul 21 10:40:58 UBSWARM7-BOX1 dockerd[17180]: time="2017-07-21T10:40:58.570022300-03:00" level=error msg="fatal task error" error="starting container failed: Address already in use" module="node/agent/taskmanager" node.id=uyljzdrx914kenmup02tk2cg4 service.id=mxp2sg4cb7mckw5vrrnha4fka task.id=ml96tyo9zgr051ophnfol3nnd',
    rule: "docker-network-address",
    source: "moby/moby#31698",
  },
  {
    text:
      '> Creating network "kali-full-docker_default" with the default driver\n> ERROR: could not find an available, non-overlapping IPv4 address pool among the defaults to assign to the network',
    rule: "docker-network-pools",
    source: "XaviTorello/kali-full-docker#6",
  },
  {
    text:
      'network sandbox join failed: subnet sandbox join failed for "10.2.1.0/24": error creating vxlan interface: file exists',
    rule: "docker-overlay-left",
    source: "docker/for-linux#599",
  },
  {
    text:
      "starting container failed: error creating external connectivity network: could not find an available, non-overlapping IPv4 address pool among the defaults to assign to the network",
    rule: "docker-gwbridge-pools",
    source: "docker/for-linux#599",
  },
  {
    text:
      "[WARN  netavark::dns::aardvark] Failed to delete aardvark-dns entries after failed start: IO error: aardvark-dns failed to start: Error from child process\n    Error starting server failed to bind udp listener on 10.89.1.1:53: IO error: Cannot assign requested address (os error 99)\nError: netavark: error while applying dns entries: IO error: aardvark-dns failed to start: Error from child process\nError starting server failed to bind udp listener on 10.89.1.1:53: IO error: Cannot assign requested address (os error 99)",
    rule: "podman-dns-address",
    source: "containers/netavark#1174",
  },
  {
    text:
      'Error: netavark: nftables error: "nft" did not return successfully while applying ruleset\ninternal:0:0-0: Error: Could not process rule: No such file or directory',
    rule: "podman-nft-refused",
    source: "containers/netavark#1057",
  },
  {
    text: "Error: unable to start container 8d50b03caddb: netavark: invalid version number",
    rule: "netavark-iptables-version",
    source: "containers/netavark#832",
  },
  {
    text:
      'Error: rootless netns: mount resolv.conf to "/run/user/10001/containers/networks/rootless-netns/run/systemd/resolve/stub-resolv.conf": no such file or directory',
    rule: "rootless-resolv-conf",
    source: "podman-container-tools/podman#22168",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  108s                 kubelet, kube-node-public-0-kubelet  Failed create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "5a572019b130209679e245deafec67238e3be22ae67cee6b0f5a519db4ee1af3" network for pod "traefik-h74xh": NetworkPlugin cni failed to set up pod "traefik-h74xh_test-ingress" network: unable to create chain CNI-HOSTPORT-SETMARK: running [/usr/sbin/iptables -t nat -I POSTROUTING 1 -m comment --comment CNI portfwd requiring masquerade -j CNI-HOSTPORT-MASQ --wait]: exit status 4: iptables v1.8.1 (nf_tables):  RULE_INSERT failed (Invalid argument): rule in chain POSTROUTING',
    rule: "iptables-unsupported",
    source: "containernetworking/plugins#225",
  },
  {
    text:
      "Service internal error: stderr: Container 1Panel-mysql-m1f5 Starting Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint 1Panel-mysql-m1f5 (d26e8e1ad7d997d81cd93021d514def34a93fe0d0db47f1f8172c3df8345d75b): Unable to enable LOOPBACK FILTERING - DROP rule: (iptables failed: iptables --wait -t raw -A PREROUTING -p tcp -d 127.0.0.1 --dport 3306 ! -i lo -j DROP: iptables v1.8.4 (legacy): can't initialize iptables table `raw': Table does not exist (do you need to insmod?) Perhaps iptables or your kernel needs to be upgraded. (exit status 3))",
    rule: "iptables-unsupported",
    source: "umeiko/KlipperPhonesLinux#44",
  },
  {
    text:
      "Error response from daemon: driver failed programming external connectivity on endpoint cheshire_cat_core (01db852296190ac4fd1112a08e4f4f47d1da28ade2bf8d30b82277f14426237b):  (iptables failed: iptables --wait -t nat -A DOCKER -p tcp -d 0/0 --dport 1865 -j DNAT --to-destination 10.20.0.3:80 ! -i br-efd7377b74a4: iptables v1.8.7 (nf_tables): unknown option \"--dport\"\nTry `iptables -h' or 'iptables --help' for more information.\n (exit status 2))",
    rule: "iptables-unsupported",
    source: "cheshire-cat-ai/core#247",
  },
  {
    text:
      "ERROR: for edge-router  Cannot start service edge-router: driver failed programming external connectivity on endpoint dockercompose_edge-router_1 (3ed8fb6cf4bc221dce615a9a3c5b8e4f0f8332e00e6c6d9b9f9bf0b09da57b36): Bind for 0.0.0.0:80 failed: port is already allocated\nERROR: Encountered errors while bringing up the project.",
    rule: "host-port-allocated",
    source: "moby/moby#17217",
  },
  {
    text:
      'ERROR: for dockeruser_webapi_6  Cannot start service webapi: Error response from daemon: network sandbox join failed: could not get network sandbox (oper true): failed get network namespace "": no such file or directory',
    rule: "docker-overlay-namespace",
    source: "moby/moby#25215",
  },
  {
    text:
      "Cannot start service mysql: Error response from daemon: container abb3e937650e24070f90c29bd77a18400210c14942aece48a9cd3958060e652d: endpoint join on GW Network failed: driver failed programming external connectivity on endpoint gateway_abb3e937650e (4f96920ae3411d2868ebfec83d00dbdb02e85cc25c24922dea5020ec081451cb): Bind for 0.0.0.0:3306 failed: port is already allocated",
    rule: "host-port-allocated",
    source: "moby/moby#25215",
  },
  {
    text:
      '            "Err": "starting container failed: could not add veth pair inside the network sandbox: could not find an appropriate master \\"ov-000100-1wkbc\\" for \\"veth12\\""',
    rule: "docker-overlay-namespace",
    source: "moby/moby#25528",
  },
  {
    text: '1/1: network sandbox join failed: subnet sandbox join failed for "10.0.0.0/24":… ',
    rule: "docker-overlay-join",
    source: "parsa-epfl/cloudsuite#230",
  },
  {
    text: "starting container failed: network go-demo not found",
    rule: "docker-network-missing",
    source: "moby/moby#25503",
  },
  {
    text: "Error response from daemon: service endpoint with name es already exists",
    rule: "docker-endpoint-left",
    source: "moby/moby#20398",
  },
  {
    text:
      'docker: Error response from daemon: driver failed programming external connectivity on endpoint nervous_bose (1de16f5e5d6b9a46fa66b82a93365d4116aa27ccfaa951b964cfdf8530cb5530): Error starting userland proxy: failed to call info API, probably RootlessKit binary is too old (needs to be v0.14.0 or later): unexpected HTTP status Not Found, body="404 page not found\\n".\nERRO[0000] error waiting for container: context canceled',
    rule: "rootlesskit-release",
    source: "rootless-containers/rootlesskit#247",
  },
  {
    text:
      "docker: Error response from daemon: driver failed programming external connectivity on endpoint charming_borg (51676baba5019f688587adf0c79c4a9f9afab3c1661329e04ac4085891a4cf73): Error starting userland proxy: error while calling PortManager.AddPort(): reply.Error: map[desc:bad request: add_hostfwd: slirp_add_hostfwd failed].",
    rule: "rootless-port-refused",
    source: "rootless-containers/slirp4netns#251",
  },
  {
    text:
      "docker: Error response from daemon: driver failed programming external connectivity on endpoint peaceful_johnson (03ce47d9895d00ddd871f91ca5b60d4efc236bc558941f1e2c7f718c87357a8c): Error starting userland proxy:.",
    rule: "docker-proxy-failed",
    source: "moby/moby#47896",
  },
  {
    text:
      "Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint nervous_bose (1de16f5e5d6b9a46fa66b82a93365d4116aa27ccfaa951b964cfdf8530cb5530): \nfailed to bind host port 10.0.2.100:3000/tcp: address already in use",
    rule: "rootless-port-twice",
    source: "moby/moby#51591",
  },
  {
    text:
      "Error: starting container 0dbf397ea097b7b98e1214eff53ede7f925eafa9dea1217fc3a679a337f4b695: pasta failed with exit code 1:\nCouldn't get any nameserver address\nTemplate interface: enp35s0 (IPv4), enp35s0 (IPv6)\nNamespace interface: enp35s0\nMAC:\n    host: a8:a1:[...]\nDNS search list:\n    example.com[replaced]\nCouldn't set IPv4 route(s) in guest: Network is unreachable",
    rule: "pasta-routes-refused",
    source: "podman-container-tools/podman#19722",
  },
  {
    text:
      'ERRO[0000] could not find slirp4netns, the network namespace won\'t be configured: exec: "slirp4netns": executable file not found in $PATH',
    rule: "rootless-network-program-missing",
    source: "podman-container-tools/podman#2571",
  },
  {
    text:
      'ERRO[0000] "failed to mount runtime directory for rootless netns: no such file or directory" \nERRO[0000] "a dependency of container 384411aa06cbac44832ab8d658ba78b81031d66a13a692407b203eb7750fa6be failed to start: container state improper" \nError: unable to start container "e1230c499e4b78adaaa29678e14323b7863957d135003fdec44f79ae969b3398": error starting some containers: internal libpod error',
    rule: "rootless-netns-failed",
    source: "podman-container-tools/podman#13671",
  },
  {
    text:
      'Error: /sbin/slirp4netns failed: "open(\\"/dev/net/tun\\"): No such device\\nWARNING: Support for seccomp is experimental\\nWARNING: Support for IPv6 is experimental\\nchild failed(1)\\nWARNING: Support for seccomp is experimental\\nWARNING: Support for IPv6 is experimental\\n"',
    rule: "rootless-tun-missing",
    source: "podman-container-tools/podman#20304",
  },
  {
    text: "setns(CLONE_NEWNET): Invalid argument\nchild failed(1)",
    rule: "slirp4netns-namespace",
    source: "podman-container-tools/podman#17033",
  },
  {
    text:
      'docker: Error response from daemon: oci runtime error: container_linux.go:247: starting container process caused "process_linux.go:334: running prestart hook 0 caused \\"error running hook: exit status 1, stdout: , stderr: time=\\\\\\"2018-09-29T20:55:34+02:00\\\\\\" level=fatal msg=\\\\\\"failed to add interface veth4cb464e to sandbox: failed to set link up: device or resource busy\\\\\\" \\\\n\\"".',
    rule: "docker-mac-taken",
    source: "moby/libnetwork#2273",
  },
  {
    text: "docker: Error response from daemon: failed to create the macvlan port: device or resource busy.",
    rule: "docker-parent-busy",
    source: "ericwang2006/docker_ttnode#91",
  },
  {
    text:
      "failed to create network etlservice_vlan30: Error response from daemon: -o parent interface was not found on the host: eth1",
    rule: "docker-parent-missing",
    source: "docker/for-mac#3926",
  },
  {
    text:
      "docker: Error response from daemon: Failed creating veth2db7a06, ensure there are no macvlan networks using the same `-o parent`: operation not supported.",
    rule: "docker-parent-busy",
    source: "moby/libnetwork#964",
  },
  {
    text:
      'May 04 11:05:08 officedocker2 dockerd[2498]: time="2017-05-04T11:05:08.921641794+10:00" level=error msg="Handler for POST /v1.28/networks/create returned error: network dm-68eba91a51dd is already using parent interface dock_br"',
    rule: "docker-parent-used",
    source: "moby/libnetwork#1743",
  },
  {
    text:
      "failed to set up container networking: failed to add interface vethcc2aa94 to sandbox: failed to advertise addresses: write ip ::1->ff02::1: sendmsg: network is unreachable",
    rule: "docker-address-not-announced",
    source: "moby/moby#49593",
  },
  {
    text:
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: failed to add interface tempecdb41d6092 to sandbox: error setting interface "tempecdb41d6092" routes to ["10.254.1.1/32" "fe80::ac9e:cff:fed5:6986/128"]: permission denied: unknown.',
    rule: "docker-ipv6-disabled",
    source: "projectcalico/libnetwork-plugin#193",
  },
  {
    text:
      'May 19 08:45:17 my.server.tld dockerd[10597]: failed to start daemon: Error initializing network controller: Error creating default "bridge" network: permission denied',
    rule: "docker-bridge-failed",
    source: "docker/for-linux#1246",
  },
  {
    text:
      "Error response from daemon: Failed to program FILTER chain: iptables failed: iptables --wait -I FORWARD -o br-dce828037f78 -j DOCKER: iptables v1.8.2 (nf_tables):  RULE_INSERT failed (Invalid argument): rule in chain FORWARD\n (exit status 4)",
    rule: "iptables-unsupported",
    source: "docker/for-linux#927",
  },
  {
    text:
      "(HTTP code 500) server error - Ports are not available: exposing port TCP 0.0.0.0:61616 -> 127.0.0.1:0: listen tcp 0.0.0.0:61616: bind: An attempt was made to access a socket in a way forbidden by its access permissions.",
    rule: "host-port-reserved",
    source: "docker/for-win#14712",
  },
  {
    text:
      "Error response from daemon: Ports are not available: exposing port TCP 0.0.0.0:4505 -> 0.0.0.0:0: listen tcp4 0.0.0.0:4505: bind: Only one usage of each socket address (protocol/network address/port) is normally permitted.",
    rule: "host-port-in-use",
    source: "docker/for-win#14407",
  },
  {
    text:
      "Error invoking remote method 'docker-start-container'\n: Error: (HTTP code 500) server error - Ports are not available: listen tcp 0.0.0.0:5432: bind\n: An attempt was made to access a socket in a way forbidden by its access permissions.",
    rule: "host-port-reserved",
    source: "docker/for-win#12530",
  },
  {
    text: "Error response from daemon: Ports are not available: unable to list exposed ports",
    rule: "docker-desktop-ports",
    source: "docker/for-win#12591",
  },
  {
    text:
      "ERROR: for ddev-TestCmdWordpress-db  Cannot start service db: Ports are not available: listen tcp 127.0.0.1:49383: bind: An attempt was made to access a socket in a way forbidden by its access permissions.",
    rule: "host-port-reserved",
    source: "docker/for-win#10008",
  },
  {
    text: "Error: unable to start container: netavark (exit code 1): code: 1, msg: iptables: chain already exists.",
    rule: "podman-iptables-chain-left",
    source: "containers/netavark#1425",
  },
  {
    text:
      'ERRO[0000] "netavark: code: 1, msg: iptables: Chain already exists.\\n" \nError: error starting some containers: internal libpod error',
    rule: "podman-iptables-chain-left",
    source: "podman-container-tools/podman#13767",
  },
  {
    text:
      "Error: unable to start container c112347ac237594a5ad74d907a5b3657053cc393b09cc09ddecf9852d42f4feb: netavark: code: 1, msg: Warning: Extension MARK revision 0 not supported, missing kernel module?\niptables: No chain/target/match by that name.",
    rule: "podman-iptables-module",
    source: "containers/netavark#832",
  },
  {
    text:
      'ERRO[0002] Unable to cleanup network for container 129bd447259199cde2f10eb3b5fdbc62ff9811b0858f6881201e3442a5b9f410: "error tearing down network namespace configuration for container 129bd447259199cde2f10eb3b5fdbc62ff9811b0858f6881201e3442a5b9f410: netavark: failed to delete if podman0: Received a netlink error message Operation not supported (os error 95)"',
    rule: "netavark-kernel-module",
    source: "containers/netavark#345",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  4m10s (x4 over 4m13s)   kubelet, ip-99-1-23-122.ec2.internal  (combined from similar events): Failed create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "9234234234de67e8234cdc5c23423dce7e20842b8334208a6bff3a8" network for pod "custom-test-endpoint-5659dd6f47-92rj7": NetworkPlugin cni failed to set up pod "custom-test-endpoint-523422f47-92rj7_default" network: add cmd: failed to assign an IP address to container',
    rule: "aws-cni-no-address",
    source: "aws/amazon-vpc-cni-k8s#668",
  },
  {
    text:
      "docker: Error response from daemon: 500 Internal Server Error: Post http://%2Frun%2Fdocker%2Fplugins%2Fnetplugin.sock/IpamDriver.RequestAddress: dial unix /run/docker/plugins/netplugin.sock: connect: connection refused.",
    rule: "docker-plugin-unreachable",
    source: "contiv/netplugin#312",
  },
  {
    text:
      "docker: Error response from daemon: 500 Internal Server Error: IpamDriver.RequestAddress: master failed to allocate address POST request failed.",
    rule: "docker-network-plugin",
    source: "contiv/netplugin#312",
  },
  {
    text:
      '`May 25 23:00:56 ip-10-248-168-74 dockerd[7888]: time="2018-05-25T23:00:56.749160173Z" level=error msg="failed allocating task ejul9jf5kxaga2wufql5j0igm during init" error="failed during networktask allocation for task ejul9jf5kxaga2wufql5j0igm: failed to allocate network IP for task ejul9jf5kxaga2wufql5j0igm network guwfasqpxqgq0dc0ewbi7cmz1: could not allocate IP from IPAM: Address already in use"',
    rule: "docker-network-address",
    source: "moby/moby#37165",
  },
  {
    text:
      "  **Warning  FailedCreatePodSandBox  88s (x575 over 126m)  kubelet, worker-1  Failed create pod sandbox: open /run/systemd/resolve/resolv.conf: no such file or directory**",
    rule: "kubelet-resolv-conf",
    source: "ivanfioravanti/kubernetes-the-hard-way-on-azure#30",
  },
  {
    text:
      '> Jun 23 18:33:35 10-6-150-51 kubelet[32141]: E0623 18:33:35.148371   32141 kuberuntime_sandbox.go:41] "Failed to generate sandbox config for pod" err="open /etc/resolv.conf: no such file or directory" pod="kube-system/kube-scheduler-10-6-150-51"',
    rule: "kubelet-resolv-conf",
    source: "kubernetes/kubernetes#103110",
  },
  {
    text:
      'E0922 21:08:51.291169   25968 kuberuntime_manager.go:1024] createPodSandbox for pod "nginx-deployment-latency-7d8ffcd9fd-5w7dm_default_system(c454b88d-05cd-4f48-be63-6994e4e4899d)" failed: open /run/systemd/resolve/resolv.conf: no such file or directory',
    rule: "kubelet-resolv-conf",
    source: "CentaurusInfra/arktos#1196",
  },
  {
    text: "FATA[0000] open /run/systemd/resolve/resolv.conf: no such file or directory",
    rule: "kubelet-resolv-conf",
    source: "containerd/nerdctl#1145",
  },
  {
    text:
      "Error: rpc error: code = Unknown desc = open /run/kata-containers/sandbox/resolv.conf: no such file or directory: OCI runtime command not found error",
    rule: "kata-sandbox-directory",
    source: "kata-containers/agent#669",
  },
  {
    text:
      "setup network: pasta failed with exit code 1:\nCouldn't open network namespace /proc/3026/ns/net: Permission denied",
    rule: "pasta-denied",
    source: "podman-container-tools/buildah#5440",
  },
  {
    text:
      'setup network: could not find slirp4netns, the network namespace can\'t be configured:\nexec: "slirp4netns": executable file not found in $PATH',
    rule: "rootless-network-program-missing",
    source: "werf/werf#6156",
  },
  {
    text: "checking network namespace: stat esc: no such file or directory",
    rule: "podman-namespace-path",
    source: "podman-container-tools/podman#12282",
  },
  {
    text:
      "Error starting daemon: Error initializing network controller: could not delete the default bridge network: network bridge has active endpoints",
    rule: "docker-bridge-left",
    source: "moby/moby#18283",
  },
  {
    text:
      "Error: starting container 0dbf397ea097b7b98e1214eff53ede7f925eafa9dea1217fc3a679a337f4b695: pasta failed with exit code 1:\nCouldn't get any nameserver address\nTemplate interface: enp35s0 (IPv4), enp35s0 (IPv6)\nNamespace interface: enp35s0\nDNS search list:\n    example.com\nCouldn't set IPv4 route(s) in guest: Network is unreachable",
    rule: "pasta-routes-refused",
    source: "podman-container-tools/podman#19722",
  },
  {
    text:
      'Error response from daemon: subnet sandbox join failed for "10.0.0.0/24": error creating vxlan interface: file exists',
    rule: "docker-overlay-left",
    source: "docker-archive/classicswarm#1534",
  },
  {
    text:
      '409 Conflict: subnet sandbox join failed for "10.0.0.0/24": overlay subnet 10.0.0.0/24 has conflicts in the host while running in host mode',
    rule: "docker-overlay-range",
    source: "docker-archive/classicswarm#1534",
  },
  {
    text:
      "Error response from daemon: failed to set up container networking: could not find a network matching network mode monitoring-net: network monitoring-net not found",
    rule: "docker-network-missing",
    source: "docker/compose#12862",
  },
  {
    text:
      'docker.errors.APIError: 500 Server Error: Internal Server Error (\n  "b\'Cannot start container 3f5f713dd01ae90ba420f77f47abb040360d2360c851b027c049ccc89736e53e:\n  subnet sandbox join failed for "10.0.0.0/24":\n  vxlan interface creation failed for subnet "10.0.0.0/24":\n  failed in prefunc:\n  failed to set namespace on link "vxlan9323b4a": invalid argument\'")',
    rule: "docker-overlay-unsupported",
    source: "docker/compose#2292",
  },
  {
    text:
      'ERRO[0000] Starting some container dependencies\nERRO[0000] "netavark: code: 1, msg: ip6tables: Chain already exists.\\n"\nError: error starting some containers: internal libpod error ',
    rule: "podman-iptables-chain-left",
    source: "podman-container-tools/podman#13760",
  },
  {
    text:
      "cni plugin bridge failed: failed to allocate for range 0: requested IP address 10.88.0.101 is not available in range set 10.88.0.1-10.88.255.254",
    rule: "cni-address-unavailable",
    source: "podman-container-tools/podman#19583",
  },
  {
    text:
      "# podman run hello\nWARN[0000] Using cgroups-v1 which is deprecated in favor of cgroups-v2 with Podman v5 and will be removed in a future version. Set environment variable `PODMAN_IGNORE_CGROUPSV1_WARNING` to hide this warning.\ninternal:0:0-0: Error: Could not process rule: No such file or directory\n\ninternal:0:0-0: Error: Could not process rule: No such file or directory\n\nError: netavark: nftables error: nft did not return successfully while applying ruleset",
    rule: "podman-nft-refused",
    source: "podman-container-tools/podman#25201",
  },
  {
    text:
      "2019/12/02 18:49:25 [WARNING] Can't start Docker container [rke-cp-port-listener] on host [X.Y.Z.14]: Error response from daemon: driver failed programming external connectivity on endpoint rke-cp-port-listener (09dd91267c80c4ceecc7b26515944e1821cee1a9d68870cc6e453dc4177602b0): Error starting userland proxy: listen tcp 0.0.0.0:6443: bind: address already in use",
    rule: "host-port-in-use",
    source: "rancher-archives/rke#1760",
  },
  {
    text:
      "docker: Error response from daemon: driver failed programming external connectivity on endpoint blockstack-browser-static (2ea1f975c715410ff760442118937b8b6cb7af2bfaf418a1a3b838b92c07d612):  (iptables failed: iptables --wait -t nat -A DOCKER -p tcp -d 127.0.0.1 --dport 8888 -j DNAT --to-destination 10.17.0.2:8888 ! -i docker0: iptables v1.8.0 (legacy): unknown option \"--dport\"\nTry `iptables -h' or 'iptables --help' for more information.\n (exit status 2)).",
    rule: "iptables-unsupported",
    source: "stacks-archive/blockstack-browser#1722",
  },
  {
    text:
      'time="2015-11-20T05:32:35.677536533Z" level=fatal msg="Error starting daemon: Error initializing network controller: Error creating default \\"bridge\\" network: failed to allocate gateway (10.17.0.1): No available addresses on this pool" ',
    rule: "docker-bridge-failed",
    source: "moby/moby#18113",
  },
  {
    text:
      "`docker: Error response from daemon: driver failed programming external connectivity on endpoint sleepy_panini (458ea254322b019d3bbd3ea241321a799fe67483fc8bf56547d9fe20257f412b):  (iptables failed: iptables --wait -t nat -A DOCKER -p tcp -d 0/0 --dport 61209 -j DNAT --to-destination 10.17.0.2:61209 ! -i docker0: iptables: No chain/target/match by that name.\n (exit status 1)).`",
    rule: "cni-firewall",
    source: "nicolargo/glances#1252",
  },
  {
    text:
      'Apr 21 16:19:01 filesrv dockerd[1451]: time="2017-04-21T16:19:01.397160570-07:00" level=error msg="Failed to start container b2111a98e8050c720d26c341358e5916543cee2cf29e6f21328d1925fa32ec45: open /etc/resolv.conf: no such file or directory"',
    rule: "kubelet-resolv-conf",
    source: "moby/moby#4861",
  },
  {
    text: "docker: Error response from daemon: open /etc/resolv.conf: no such file or directory.",
    rule: "kubelet-resolv-conf",
    source: "moby/moby#32836",
  },
  {
    text:
      '🔥  Creating docker container (CPUs=2, Memory=3900MB) .../ E0528 17:54:49.814491 2355545 network_create.go:79] failed to find free subnet for docker network minikube after 20 attempts: no free private network subnets found with given parameters (start: "192.168.57.0", step: 9, tries: 20)\n\n❗  Unable to create dedicated network, this might result in cluster IP change after restart: un-retryable: no free private network subnets found with given parameters (start: "192.168.57.0", step: 9, tries: 20)',
    rule: "minikube-network-taken",
    source: "kubernetes/minikube#11534",
  },
  {
    text:
      "E1219 12:28:29.867577    1566 network_create.go:81] error while trying to create network create network minikube 192.168.49.0/24: docker network create --driver=bridge --subnet=192.168.49.0/24 --gateway=192.168.49.1 -o --ip-masq -o --icc --label=created_by.minikube.sigs.k8s.io=true minikube: exit status 1\nstdout:\n\nstderr:\nError response from daemon: cannot create network b94ded520b4e0b15d70972bf6b0757711ae6a30210ddb7aa22782000bb3deef1 (br-b94ded520b4e): conflicts with network 117eb69f8b5394440df0ac7aebcfd65f91197d72607b76d79c4ba38757278fd0 (br-117eb69f8b53): networks have overlapping IPv4",
    rule: "docker-network-overlaps",
    source: "kubernetes/minikube#10005",
  },
  {
    text:
      "W0822 18:04:37.975776  332897 kic.go:85] unable to create docker network; node ip may not be stable: error creating network: docker network create --driver=bridge --subnet=192.168.39.0/24 --gateway 192.168.39.1 offline-containerd-20200822180426-331183: exit status 1\n\tstdout:\n\t\n\tstderr:\n\tError response from daemon: Pool overlaps with other one on this address space",
    rule: "docker-network-overlaps",
    source: "kubernetes/minikube#9069",
  },
  {
    text:
      "docker: Error response from daemon: failed to create endpoint web on network bridge: failed to add the host (veth0a1b2c3) <=> sandbox (veth4d5e6f7) pair interfaces: operation not supported.",
    rule: "cni-link-refused",
    source: "opencontainers/runc (form)",
  },
  {
    text:
      "Dec 10 15:43:05 localhost.localdomain dockerd[8145]: failed to start daemon: Error initializing network controller: Error creating default \"bridge\" network: Failed to program NAT chain: ZONE_CONFLICT: 'docker0' already bound to a zone",
    rule: "docker-firewalld-zone",
    source: "docker/for-linux#1163",
  },
  {
    text: "Failed to program NAT chain: ZONE_CONFLICT: 'docker0' already bound to 'trusted'",
    rule: "docker-firewalld-zone",
    source: "FusionAuth/fusionauth-issues#2923",
  },
  {
    text: "Error: ZONE_CONFLICT: remove_interface(trusted, docker0): zoi='DockerServer'",
    rule: "docker-firewalld-zone",
    source: "moby/moby#41609",
  },
  {
    text:
      "❯ podman run --rm hello-world:latest\nError: pasta failed with exit code 1:\nCouldn't open network namespace /run/user/1000/netns/netns-8fe14d40-c1f9-1941-3f98-1a38b48490ba: Permission denied",
    rule: "pasta-denied",
    source: "podman-container-tools/podman#22934",
  },
  {
    text: "Mar 27 19:24:33 opti7080-1 pasta[689]: External interface not usable",
    rule: "pasta-no-interface",
    source: "podman-container-tools/podman#22168",
  },
  {
    text: "Error: pasta failed with exit code 1:\nExternal interface not usable",
    rule: "pasta-no-interface",
    source: "podman-container-tools/podman#23566",
  },
  {
    text:
      "Error response from daemon: failed to create network br0: Error response from daemon: could not find an available, non-overlapping IPv4 address pool among the defaults to assign to the network",
    rule: "docker-network-pools",
    source: "docker (form)",
  },
  {
    text: "Error response from daemon: failed to create the ipvlan port: operation not supported",
    rule: "docker-parent-busy",
    source: "istoreos/istoreos#2617",
  },
  {
    text: "ERROR: for myapp  Cannot start service myapp: failed to create the macvlan port: invalid argument",
    rule: "docker-parent-busy",
    source: "moby/moby#30490",
  },
  {
    text:
      "Error response from daemon: failed to create endpoint X on network lan: ipvlan interfaces do not support custom mac address assignment",
    rule: "docker-ipvlan-mac",
    source: "moby/moby#45880",
  },
  {
    text: "failed to create the macvlan port: device or resource busy",
    rule: "docker-parent-busy",
    source: "vdsm/virtual-dsm#497",
  },
  {
    text:
      "docker: Error response from daemon: failed to create endpoint nice_northcutt on network macvlan-1: NetworkDriver.CreateEndpoint: failed to get initial IP address via DHCP: context deadline exceeded.",
    rule: "docker-network-plugin",
    source: "devplayer0/docker-net-dhcp#42",
  },
  {
    text: "Error response from daemon: invalid subinterface vlan name en0, example formatting is eth0.10",
    rule: "docker-parent-missing",
    source: "alextanhongpin/full-stack-microservice#2",
  },
  { text: "firewalld[812]: ERROR: ZONE_CONFLICT: 'eth1' already bound to a zone", rule: null, source: "(form)" },
  { text: "firewalld[812]: ERROR: ZONE_CONFLICT: 'virbr0' already bound to 'libvirt'", rule: null, source: "(form)" },
  {
    text: "Error: ZONE_CONFLICT: 'br-0f7d9a5b1c2d' already bound to a zone",
    rule: "docker-firewalld-zone",
    source: "(form)",
  },
  {
    text: "firewalld[812]: ERROR: ZONE_CONFLICT: 'br-0f7d9a5b1c2d' already bound to 'public'",
    rule: "docker-firewalld-zone",
    source: "(form)",
  },
  {
    text: "Failed to program NAT chain: ZONE_CONFLICT: 'mybridge' already bound to a zone",
    rule: "docker-firewalld-zone",
    source: "(form)",
  },
];
