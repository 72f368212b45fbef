/** Addresses of Cilium's operator, a swarm's ingress, DRBD devices and FUSE mounts. @module */

import type { Report } from "./report.ts";

/** Addresses of Cilium's operator, a swarm's ingress, DRBD devices and FUSE mounts. */
export const POD_NETWORK_FUSE_REPORTS: readonly Report[] = [
  {
    text: "Waiting for IPs to become available in CRD-backed allocation pool",
    rule: "cilium-addresses-waiting",
    source: "cilium/cilium pkg/ipam/crd.go",
  },
  {
    text:
      `Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "805859398a33f8997fa396fc166238acbeb8fe99d0b78a5d19338aa450996846" network for pod "coredns-748cdb7bf4-5bvck": networkPlugin cni failed to set up pod "coredns-748cdb7bf4-5bvck_kube-system" network: unable to setup interface datapath: unable to parse routing info: invalid interface number:`,
    rule: "cilium-addresses-waiting",
    source: "cilium/cilium#15496",
  },
  {
    text: "container ingress-sbox is already present in sandbox ingress_sbox",
    rule: "docker-swarm-ingress-left",
    source: "moby/moby#36876",
  },
  {
    text: "StorageException: Failed to mkfs /dev/drbd1002",
    rule: "linstor-drbd-failed",
    source: "piraeusdatastore/piraeus-operator#641",
  },
  {
    text:
      "Failed to fetch identity pool and identity provider details required for bucket access check, got error Failed to set up metadata service: failed to get project: i/o timeout",
    rule: "bucket-access-refused",
    source: "GoogleCloudPlatform/gcs-fuse-csi-driver docs/troubleshooting.md",
  },
  {
    text: "/bin/fusermount: mount failed: Operation not permitted",
    rule: "fuse-mount-denied",
    source: "kubernetes/kubernetes#7890",
  },
  {
    text: "fusermount: mount failed: Operation not permitted",
    rule: "fuse-mount-denied",
    source: "apptainer/apptainer (form)",
  },
  {
    text: "mount: /mnt: mount failed: Operation not permitted.",
    rule: null,
    source: "util-linux (form)",
    why: "no FUSE: any mount",
  },
  {
    text:
      `MountVolume.SetUp failed for volume "pvc-1a7caca8" : rpc error: code = Internal desc = NodePublishVolume failed for pvc-1a7caca8: could not create target directory /var/lib/kubelet/pods/539a095e/volumes/kubernetes.io~csi/pvc-1a7caca8/mount, mkdir /var/lib/kubelet/pods/539a095e/volumes/kubernetes.io~csi/pvc-1a7caca8/mount: file exists`,
    rule: "volume-mount-stale",
    source: "piraeusdatastore/piraeus-operator#403",
  },
  {
    text: "fuse: mount failed: Permission denied",
    rule: "fuse-mount-denied",
    source: "moby/moby#16233",
  },
  {
    text: "fusermount3: mount failed: Operation not permitted",
    rule: "fuse-mount-denied",
    source: "podman-container-tools/podman#14402",
  },
];
