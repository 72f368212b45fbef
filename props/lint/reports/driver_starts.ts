/** Drivers of EBS, kube-router and kube-ovn that do not start or refuse. @module */

import type { Report } from "./report.ts";

/** Drivers of EBS, kube-router and kube-ovn that do not start or refuse. */
export const DRIVER_START_REPORTS: readonly Report[] = [
  {
    text:
      `AttachVolume.Attach failed for volume "pvc-1" : rpc error: code = Internal desc = Could not attach volume "vol-1" to node "i-1": could not get a free device name to assign to node i-1`,
    rule: "ebs-device-names",
    source: "kubernetes-sigs/aws-ebs-csi-driver pkg/cloud/devicemanager/manager.go",
  },
  {
    text:
      `AttachVolume.Attach failed for volume "pvc-1" : rpc error: code = Internal desc = Could not attach volume "vol-1" to node "i-1": there are no names available`,
    rule: "ebs-device-names",
    source: "kubernetes-sigs/aws-ebs-csi-driver pkg/cloud/devicemanager/allocator.go",
  },
  {
    text: "panic: EC2 instance metadata is not available",
    rule: "ebs-node-metadata",
    source: "kinvolk/lokomotive#864",
  },
  {
    text:
      "panic: could not get metadata from AWS: EC2 instance metadata is not available or CSI_NODE_NAME env var not set",
    rule: "ebs-node-metadata",
    source: "kubernetes-sigs/aws-ebs-csi-driver (form)",
  },
  {
    text: "panic: node providerID empty, cannot parse",
    rule: "ebs-node-metadata",
    source: "kubernetes-sigs/aws-ebs-csi-driver#1144",
  },
  {
    text: "ebs-plugin panic: did not find aws instance ID in node providerID string",
    rule: "ebs-node-metadata",
    source: "kubernetes-sigs/aws-ebs-csi-driver#474",
  },
  {
    text:
      `panic: error getting Node ip-10-22-19-65.ec2.internal: Get "https://kubernetes.default.svc:443/api/v1/nodes/ip-10-22-19-65.ec2.internal": dial tcp: i/o timeout`,
    rule: null,
    source: "kubernetes-sigs/aws-ebs-csi-driver#1669",
    why: "the API server is not reached, which other rules explain where they see its address",
  },
  {
    text:
      `failed to provision volume with StorageClass "gp2": rpc error: code = Internal desc = Could not create volume "pvc-1": could not create volume in EC2: InvalidParameterCombination: The parameter iops is not supported for gp2 volumes.`,
    rule: "ebs-parameters",
    source: "kubernetes-sigs/aws-ebs-csi-driver pkg/cloud/cloud_test.go (form)",
  },
  {
    text:
      `failed to provision volume with StorageClass "fast": rpc error: code = InvalidArgument desc = Could not create volume "pvc-1": could not create volume in EC2: InvalidParameterValue: Volume iops of 200000 is too high; maximum is 16000.`,
    rule: "ebs-parameters",
    source: "kubernetes-sigs/aws-ebs-csi-driver pkg/cloud/cloud_test.go (form)",
  },
  {
    text: "kube-router needs to be run with privileges to execute iptables, ipset and configure ipvs",
    rule: "kube-router-failed",
    source: "cloudnativelabs/kube-router cmd/kube-router/kube-router.go",
  },
  {
    text: "Failed to run kube-router: Failed to create network services controller: no such file or directory",
    rule: "kube-router-failed",
    source: "cloudnativelabs/kube-router (form)",
  },
  {
    text: "F0101 10:00:00.000000 1 cniserver.go:200] failed to initialize node gateway",
    rule: "kube-ovn-failed",
    source: "kubeovn/kube-ovn cmd/daemon/cniserver.go",
  },
  {
    text: "Nvidia node mismatch for pod, pick up:/dev/nvidia6 predicate: /dev/nvidia1, which is unexpected.",
    rule: "hami-pod-not-bound",
    source: "tkestack/gpu-manager#37",
  },
];
