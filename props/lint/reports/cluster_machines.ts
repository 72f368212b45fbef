/** Reports of machines that Karpenter, Cluster API or kops wait for, and of agents and CoreDNS without an answer. @module */

import type { Report } from "./report.ts";

const UNRELATED = "no cluster, and no container, is part of it";

/** Machines that do not become nodes, and what does not answer. */
export const CLUSTER_MACHINE_REPORTS: readonly Report[] = [
  // Karpenter.
  {
    text:
      'karpenter-f8c94f455-w6gw5 controller 2023-07-03T14:50:21.685Z\tERROR\tcontroller.provisioner\tCould not schedule pod, incompatible with provisioner "default", no instance type satisfied resources {"cpu":"2","memory":"6Gi","pods":"1"} and requirements topology.kubernetes.io/zone DoesNotExist, karpenter.k8s.aws/instance-generation Exists >2, karpenter.sh/capacity-type In [on-demand spot], kubernetes.io/os In [linux] (no instance type met the scheduling requirements or had a required offering)\t{"commit": "698f22f-dirty", "pod": "xxx/xxx"}',
    rule: "karpenter-no-instance-type",
    source: "aws/karpenter-provider-aws#4192",
  },
  {
    text:
      'incompatible with provisioner "dev-ops", daemonset overhead={"cpu":"180m","memory":"120Mi","pods":"3"}, no instance type satisfied resources {"cpu":"530m","memory":"1272Mi","pods":"4","vpc.amazonaws.com/pod-eni":"1"} and requirements env In [dev], karpenter.sh/capacity-type In [on-demand] (no instance type has enough resources);',
    rule: "karpenter-no-instance-type",
    source: "aws/karpenter-provider-aws#5156",
  },
  {
    text:
      '{"error":"no instance type met the scheduling requirements or had a required offering, requirements=coder In [workspace], karpenter.k8s.aws/ec2nodeclass In [default-bottlerocket], topology.kubernetes.io/zone DoesNotExist, resources={\\"cpu\\":\\"4180m\\",\\"memory\\":\\"6264Mi\\",\\"pods\\":\\"7\\"}"}]}',
    rule: "karpenter-no-instance-type",
    source: "kubernetes-sigs/karpenter#2438",
  },
  {
    text:
      '{"level":"ERROR","time":"2024-04-03T06:40:04.552Z","logger":"controller.provisioner","message":"Could not schedule pod, incompatible with nodepool \\"default\\", daemonset overhead={\\"cpu\\":\\"675m\\",\\"memory\\":\\"390Mi\\",\\"pods\\":\\"6\\"}, incompatible requirements, label \\"nodegroup\\" does not have known values","commit":"17d6c05","pod":"apps/web-746d677b76-lghl4"}',
    rule: "karpenter-label-unknown",
    source: "kubernetes-sigs/karpenter#1162",
  },
  {
    text:
      'karpenter-5dd479847d-5kxvj controller ERROR\tcontroller.provisioner\tCould not schedule pod, incompatible with provisioner "bitbucket", daemonset overhead={"cpu":"655m","memory":"643072k","pods":"7"}, did not tolerate bitbucket=true:NoSchedule',
    rule: "karpenter-taint",
    source: "aws/karpenter-provider-aws#4738",
  },
  {
    text: 'Failed to schedule pod, all available instance types exceed limits for nodepool: "default"',
    rule: "karpenter-limits",
    source: "kubernetes-sigs/karpenter pkg/controllers/provisioning/scheduling/scheduler.go",
  },
  {
    text: "2m  Normal  NodeNotFound  nodeclaim/default-abcde  Node not registered with cluster",
    rule: "karpenter-node-unregistered",
    source: "aws/karpenter-provider-aws#7889",
  },
  // Cluster API and kops.
  {
    text:
      '"Waiting for control plane to pass preflight checks" controller="kubeadmcontrolplane" name="pck-control-plane" failures="Machine pck-control-plane-4b2ct does not have a corresponding Node yet (Machine.status.nodeRef not set)"',
    rule: "capi-node-unknown",
    source: "kubernetes-sigs/cluster-api-provider-azure#3701",
  },
  {
    text:
      'E0529 12:06:21.142555       1 machine_controller_noderef.go:98] controllers/Machine "msg"="Failed to parse ProviderID" "error"="providerID is empty" "providerID"={} "node"="node-cp-v2-s8p8w"',
    rule: "capi-node-unknown",
    source: "kubernetes-sigs/cluster-api#3127",
  },
  {
    text:
      'I0825 03:20:39.036627 4122343 metal3machine_manager.go:140] controllers/Metal3Machine/Metal3Machine-controller "msg"="Waiting for the Bootstrap provider controller to set bootstrap data" "cluster"="test1" "machine"="test1-ff7bdbf7-cwq7m"',
    rule: "capi-bootstrap-data",
    source: "metal3-io/metal3-dev-env#442",
  },
  {
    text:
      'VALIDATION ERRORS\nKIND\tNAME\t\t\t\t\t\t\tMESSAGE\nMachine\ti-0887c7c6af5d1c854\t\t\t\t\tmachine "i-0887c7c6af5d1c854" has not yet joined cluster\nMachine\ti-0ee3b9baa855718e7\t\t\t\t\tmachine "i-0ee3b9baa855718e7" has not yet joined cluster\nPod\tkube-system/coredns-77bcddd996-dpnct\t\t\tsystem-cluster-critical pod "coredns-77bcddd996-dpnct" is pending',
    rule: "kops-machine-not-joined",
    source: "jupyterhub/zero-to-jupyterhub-k8s#2955",
  },
  {
    text:
      "dns apiserver Validation Failed The dns-controller Kubernetes deployment has not updated the Kubernetes cluster's API DNS entry to the correct IP address.  The API DNS IP address is the placeholder address that kops creates",
    rule: "kops-api-name-placeholder",
    source: "kubernetes/kops pkg/validation/validate_cluster.go",
  },
  // Agents and CoreDNS.
  {
    text:
      'level=error msg="Failed to connect to proxy. Empty dialer response" error="dial tcp 10.1.1.22:9345: connect: connection refused"\nlevel=error msg="Remotedialer proxy error; reconnecting..." error="dial tcp 10.1.1.22:9345: connect: connection refused" url="wss://10.1.1.22:9345/v1-rke2/connect"',
    rule: "k3s-tunnel-unanswered",
    source: "rancher/rke2#7386",
  },
  {
    text:
      'time="2018-07-13T07:52:06Z" level=info msg="Connecting to proxy" url="wss://10.1.129.197/v3/connect/register"\ntime="2018-07-13T07:52:06Z" level=error msg="Failed to connect to proxy" error="websocket: bad handshake"',
    rule: "k3s-tunnel-unanswered",
    source: "rancher/rancher#14525",
  },
  {
    text: 'chat-client: level=error msg="cannot open the stream" error="websocket: bad handshake"',
    rule: null,
    source: "gorilla/websocket client.go",
    why: UNRELATED,
  },
  {
    text:
      ".:53\n[INFO] plugin/reload: Running configuration MD5 = 4e235fcc3696966e76816bcd9034ebc7\nCoreDNS-1.6.7\nlinux/amd64, go1.13.6, da7f65b\n[ERROR] plugin/errors: 2 2674456483041895212.8492642892499111001. HINFO: read udp 10.0.2.100:35424->10.0.0.1:53: i/o timeout",
    rule: "coredns-upstream-unanswered",
    source: "coredns/coredns#3839",
  },
  // The scheduler, whose reasons are sorted with their numbers.
  {
    text:
      "Warning  FailedScheduling  2m  default-scheduler  0/2 nodes are available: 1 Insufficient cpu, 1 node(s) had untolerated taint {node-role.kubernetes.io/control-plane: }. preemption: 0/2 nodes are available: 1 No preemption victims found for incoming pod, 1 Preemption is not helpful for scheduling.",
    rule: "pod-resources-insufficient",
    source: "kubernetes/kubernetes pkg/scheduler/framework/types.go",
  },
  {
    text: "0/3 nodes are available: 1 Too many pods, 2 Insufficient cpu.",
    rule: "pod-resources-insufficient",
    source: "kubernetes/kubernetes pkg/scheduler/framework/types.go",
  },
  {
    text:
      "0/5 nodes are available: 2 node(s) didn't match pod anti-affinity rules, 3 node(s) had untolerated taint {node-role.kubernetes.io/control-plane: }.",
    rule: "pod-spread-unsatisfied",
    source: "kubernetes/kubernetes pkg/scheduler/framework/types.go",
  },
  {
    text:
      "0/3 nodes are available: 1 node(s) had taint {node-role.kubernetes.io/master: }, that the pod didn't tolerate, 2 node(s) had taint {node.kubernetes.io/unreachable: }, that the pod didn't tolerate.",
    rule: "pod-nodes-not-ready",
    source: "kubernetes/kubernetes pkg/scheduler/framework/plugins/tainttoleration",
  },
  {
    text:
      'AttachVolume.Attach failed for volume "pvc-1" : rpc error: code = Internal desc = failed to attach disk: googleapi: Error 400: RESOURCE_IN_USE_BY_ANOTHER_RESOURCE',
    rule: "volume-attached-elsewhere",
    source: "kubernetes-sigs/gcp-compute-persistent-disk-csi-driver pkg/gce-pd-csi-driver/controller.go",
  },
];
