/** Volumes of pods that end. @module */

import type { Report } from "./report.ts";

/** What the kubelet and the storage say when a pod's volumes are taken away, or enlarged. */
export const VOLUME_TEARDOWN_REPORTS: readonly Report[] = [
  {
    text:
      'Error: UnmountVolume.TearDown failed for volume "nfs-test" (UniqueName: "kubernetes.io/nfs/39dada78-nfs-test") pod "39dada78" (UID: "39dada78") : remove /var/lib/kubelet/pods/39dada78/volumes/kubernetes.io~nfs/nfs-test: directory not empty',
    rule: "volume-directory-left",
    source: "kubernetes/kubernetes#51835",
  },
  {
    text:
      'Error: "UnmountVolume.TearDown failed for volume \\"mon-elasticsearch-master\\" (UniqueName: \\"kubernetes.io/csi/csi.trident.netapp.io^pvc-80a43fd6\\") pod \\"97a388a2\\" (UID: \\"97a388a2\\") : kubernetes.io/csi: mounter.TearDownAt failed: rpc error: code = NotFound desc = volume not mounted"',
    rule: "volume-unmount-failed",
    source: "NetApp/trident#572",
  },
  {
    text:
      'orphaned pod "2b363d17-e69d-11ea-bda2-44a842186bcd" found, but error not a directory occurred when trying to remove the volumes dir',
    rule: "kubelet-orphaned-pod",
    source: "longhorn/longhorn#3207",
  },
  {
    text:
      'E0831 14:21:49.324206 2240370 kubelet_volumes.go:154] Orphaned pod "5da3387d-ad1c-11ea-a025-525400767782" found, but volume paths are still present on disk : There were a total of 1 errors similar to this. Turn up verbosity to see them.',
    rule: "kubelet-orphaned-pod",
    source: "kubernetes/kubernetes#60987",
  },
  {
    text:
      'UnmountVolume.NewUnmounter failed for volume "pvc-03d8d1f7" (UniqueName: "kubernetes.io/csi/driver.longhorn.io^pvc-03d8d1f7") pod "4428cc89" (UID: "4428cc89") : kubernetes.io/csi: unmounter failed to load volume data file [/var/lib/kubelet/pods/4428cc89/volumes/kubernetes.io~csi/pvc-03d8d1f7/mount]: kubernetes.io/csi: failed to open volume data file [/var/lib/kubelet/pods/4428cc89/volumes/kubernetes.io~csi/pvc-03d8d1f7/vol_data.json]: open /var/lib/kubelet/pods/4428cc89/volumes/kubernetes.io~csi/pvc-03d8d1f7/vol_data.json: no such file or directory',
    rule: "volume-data-lost",
    source: "longhorn/longhorn#3207 (comment)",
  },
  {
    text:
      'UnmountVolume.TearDown failed for volume "envoy-bootstrap-config-volume" (UniqueName: "kubernetes.io/secret/1-envoy") pod "1" (UID: "1") : unmount failed: exit status 32\nUnmounting arguments: /var/lib/kubelet/pods/1/volumes/kubernetes.io~secret/envoy-bootstrap-config-volume\nOutput: umount: /var/lib/kubelet/pods/1/volumes/kubernetes.io~secret/envoy-bootstrap-config-volume: target is busy.',
    rule: "volume-unmount-busy",
    source: "kubernetes/kubernetes#113426",
  },
  {
    text:
      'Warning  VolumeResizeFailed  6m12s  external-resizer volume.csi.azure.com  resize volume "pv-a1eb04da" by resizer "volume.csi.azure.com" failed: rpc error: code = DeadlineExceeded desc = context deadline exceeded',
    rule: "claim-resize-failed",
    source: "kubernetes-csi/external-resizer#474",
  },
  {
    text:
      'failed to expand pvc with rpc error: code = Internal desc = Could not resize volume "1192d7b3" to size 204800: Expected HTTP response code [202] when accessing [POST https://volume.example.com/v3/1/volumes/2/action], but got 413 instead: {"overLimit": {"code": 413, "message": "VolumeSizeExceedsLimit: Requested volume size 204800G is larger than maximum allowed limit 10240G.", "retryAfter": "0"}}',
    rule: "claim-quota-used",
    source: "gardener/pvc-autoscaler#293",
  },
  {
    text:
      'ERROR csi_node::filesystem_vol: Failed to publish volume 6898e456: volume is staged as "ro" but publish requires "rw" at control-plane/csi-driver/src/bin/node/filesystem_vol.rs:281',
    rule: "volume-staged-read-only",
    source: "openebs/mayastor#1657",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = Unknown desc = hit timeout waiting for device node to appear',
    rule: "volume-device-missing",
    source: "democratic-csi/democratic-csi#12",
  },
  {
    text:
      'failed to provision volume with StorageClass "openebs-zfspv": rpc error: code = Internal desc = not able to provision the volume, nodes [n1], err : zfs: volume creation failed',
    rule: "zfs-volume-not-made",
    source: "openebs/zfs-localpv#617",
  },
  {
    text:
      'Error starting pvc-48cf2ba0-e-b45b8d04: failed to start process: rpc error: code = Unavailable desc = all SubConns are in TransientFailure, latest connection error: connection error: desc = "transport: Error while dialing dial tcp 10.42.2.200:8500: connect: cannot assign requested address"',
    rule: "longhorn-volume-not-ready",
    source: "longhorn/longhorn#2845",
  },
  {
    text:
      'AttachVolume.Attach failed for volume "pvc-c5c541a0" : rpc error: code = Aborted desc = The volume pvc-c5c541a0 is attaching',
    rule: "longhorn-volume-not-ready",
    source: "longhorn/longhorn#2340",
  },
  {
    text:
      "GRPC error: rpc error: code = Internal desc = NoCredentialProviders: no valid providers in chain\ncaused by: EnvAccessKeyNotFound: failed to find credentials in the environment.\nEC2RoleRequestError: no EC2 instance role found",
    rule: "cloud-credentials-missing",
    source: "kinvolk/lokomotive#1219",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "xxx" : rpc error: code = Internal desc = failed to prepare storage service: rpc error: code = Internal desc = storage service manager failed to setup service: timed out waiting for the condition.',
    rule: "gcsfuse-identity-missing",
    source: "GoogleCloudPlatform/gcs-fuse-csi-driver#9",
  },
  {
    text: "umount: /mnt/backup: target is busy.",
    rule: null,
    source: "util-linux/util-linux (form)",
    why: "a mount of the host",
  },
  {
    text: "rm: cannot remove '/srv/data': Device or resource busy",
    rule: null,
    source: "coreutils (form)",
    why: "any directory of the host",
  },
  {
    text:
      'AttachVolume.Attach failed for volume "pvc-1" : rpc error: code = ResourceExhausted desc = max number of volumes (8) already attached to instance',
    rule: "volume-attach-limit",
    source: "linode/linode-blockstorage-csi-driver#182",
  },
  {
    text:
      'UnmountVolume.TearDown failed for volume "kube-api-access-1" (UniqueName: "kubernetes.io/projected/1") pod "1" (UID: "1") : unlinkat /var/lib/kubelet/pods/1/volumes/kubernetes.io~projected/kube-api-access-1: device or resource busy',
    rule: "volume-directory-left",
    source: "kubernetes/kubernetes#65110 (form)",
  },
  {
    text: "open /var/lib/kubelet/pods/0f3c/volumes/kubernetes.io~csi/pvc-1/mount/.probe: read-only file system",
    rule: null,
    source: "kubernetes/kubernetes (form)",
    why: "the volume is read-only, not the kubelet's directory",
  },
  {
    text: "The volume data is deleting",
    rule: null,
    source: "a program of one's own (form)",
    why: "no words of Longhorn",
  },
];
