/**
 * Claims and their volumes that do not fit: to each other, to what a driver can do, to the node.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { SANDBOX_EVENT } from "./kubelet_volumes.ts";

const CLAIMS = "https://kubernetes.io/docs/concepts/storage/persistent-volumes/";
const CONTROLLER =
  "https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/controller/volume/persistentvolume/pv_controller.go";
const PROVISIONER = "https://github.com/kubernetes-csi/external-provisioner/blob/v5.2.0/pkg/controller/topology.go";

/** The words of Kubernetes around a volume's error, which a driver's few words need. */
const OF_VOLUMES: readonly string[] = [
  "MountVolume",
  "MapVolume",
  "AttachVolume",
  "FailedMount",
  "FailedAttachVolume",
  "provision volume",
  "NodeStageVolume",
  "NodePublishVolume",
  "ControllerPublishVolume",
];

/** Claims that are not bound, or no longer. */
const BINDING: readonly DaemonRule[] = [
  {
    id: "claim-volume-mismatch",
    by: "cluster",
    summary:
      "a claim names its PersistentVolume, and that volume does not meet what the claim asks for, or is another claim's",
    texts: [
      ...[
        "storageClassName does not match",
        "requested PV is too small",
        "incompatible accessMode",
        "incompatible volumeMode",
      ]
        .map((why) => `Cannot bind to requested volume <name>: ${why}`),
      "volume <name> already bound to a different claim.",
      "Volume's size is smaller than requested or volume's class does not match with claim",
    ],
    evidence: "source",
    fix:
      'make both alike, kubectl get pv,pvc -o wide: storageClassName (an absent one of the claim becomes the default class: write "" on both sides), accessModes, volumeMode, and a capacity of at least the request. Most of a claim\'s fields cannot be changed: delete it while no pod uses it, and create it anew ' +
      "(with reclaim policy Delete that removes the data of a volume that it was bound to). Of a volume of another claim choose a free one",
    links: [`${CLAIMS}#binding`, CONTROLLER],
  },
  {
    id: "claim-volume-lost",
    by: "cluster",
    summary: "the PersistentVolume of a bound claim was deleted, or belongs to two claims",
    texts: [
      "Bound claim has lost its PersistentVolume. Data on the volume is lost!",
      "Bound claim has lost reference to PersistentVolume. Data on the volume is lost!",
      "Two claims are bound to the same volume, this one is bound incorrectly",
      // Of the scheduler.
      "persistentvolumeclaim <quotedName> bound to non-existent persistentvolume <name>",
      "<number> persistentvolumeclaim <quotedName> bound to non-existent persistentvolume <name>",
      "<number>/<number> nodes are available: persistentvolumeclaim <quotedName> bound to non-existent persistentvolume <name>. <why>",
      "<number>/<number> nodes are available: <number> persistentvolumeclaim <quotedName> bound to non-existent persistentvolume <name>",
      "<number> pvc(s) bound to non-existent pv(s)",
    ],
    evidence: "source",
    fix:
      "look in the storage system first: with reclaim policy Retain, or where only the object was deleted, the disk with its data is still there: create a PersistentVolume for it (volumeHandle, claimRef with the claim's name) and, while no pod uses it, the claim anew with volumeName. Without a disk restore a backup into a new claim. " +
      "Of two claims (a restored backup, a copied manifest) delete the wrong one after setting persistentVolumeReclaimPolicy: Retain",
    links: [`${CLAIMS}#reserving-a-persistentvolume`, CONTROLLER],
  },
  {
    id: "claim-topology-unknown",
    by: "cluster",
    summary:
      "the provisioner of a CSI driver finds no zone or node for the volume: the driver has not registered on the node, or the node was removed",
    texts: [
      "error generating accessibility requirements: no available topology found",
      "error generating accessibility requirements: no topology key found on CSINode <name>",
      "error generating accessibility requirements: no topology key found for node <name>",
      "error generating accessibility requirements: error getting CSINode for selected node <name>: <any>",
      "no topology key found on CSINode <name>",
      "error generating accessibility requirements: topology labels from selected node <names> does not match topology keys from CSINode <names>",
      "error generating accessibility requirements: selected node <name> from scheduler is not in allowed topologies",
      "failed to get target node: nodes <quotedName> not found",
      "failed to get target node: node <quotedName> not found",
    ],
    evidence: "source",
    anywhere: ["accessibility requirements", "provision", "CSINode"],
    fix:
      "kubectl get csinode NODE -o yaml has to list the driver with its topologyKeys: its node pod (DaemonSet) has to run there, tolerate the taints and reach the cloud's metadata; then the claim is tried again. For a node that was removed delete the pod; if the claim keeps its name, kubectl annotate pvc NAME volume.kubernetes.io/selected-node-. " +
      "allowedTopologies of the StorageClass has to name zones that the nodes have",
    links: [PROVISIONER],
  },
  {
    id: "claim-selector-unsupported",
    by: "cluster",
    summary: "a claim with a selector, which no provisioner can fulfil, names a StorageClass that makes volumes",
    texts: [
      "claim Selector is not supported",
      "failed to provision volume with StorageClass <name>: claim Selector is not supported",
      "claim.Spec.Selector is not supported for dynamic provisioning on <name>",
    ],
    evidence: "source",
    needs: ["Selector is not supported", "claim.Spec.Selector"],
    fix:
      'remove selector from the claim (volumeClaimTemplates), or, to bind it to a volume that exists, set storageClassName: "" and the volume\'s labels',
    links: [`${CLAIMS}#selector`],
  },
];

/** What a driver cannot do with a volume as it is asked for. */
const DRIVERS: readonly DaemonRule[] = [
  {
    id: "volume-capability-unsupported",
    by: "kubelet",
    summary:
      "the CSI driver cannot mount, or make, the volume in the way that the claim or pod asks for: read-only, for several nodes, as a block device",
    texts: [
      "Volume capability not supported",
      "volume capabilities not supported",
      "Volume capabilities not supported",
      "invalid volume capabilities requested. Only SINGLE_NODE_WRITER is supported ('accessModes.ReadWriteOnce' on Kubernetes)",
      "capability is not supported",
      "capability at index <number> is not supported",
      "publish volume: unsupported volume capability",
      "readonly volumes are not supported",
      "cannot publish unformatted disk <name> in read-only mode",
      "Volume capabilities MULTI_NODE_MULTI_WRITER not supported. Only AccessModes[ReadWriteOnce] supported.",
      "Volume capabilities <name> not supported. Only AccessModes[ReadWriteOnce] supported.",
      "multi node access modes are only supported on rbd `block` type volumes",
      "volume <name> does not support access mode <name>",
    ],
    evidence: "source",
    needs: OF_VOLUMES,
    behind: SANDBOX_EVENT,
    fix:
      "claim the volume with what the driver's documentation lists: a cloud's disk takes ReadWriteOnce (ReadWriteOncePod) and one node: for ReadWriteMany use a file system (NFS, EFS, Azure Files, CephFS). readOnly on the mount (volumeMounts.readOnly) works where a read-only volume (persistentVolumeClaim.readOnly, ReadOnlyMany) does not. " +
      "The access mode of a claim cannot be changed: make a new one, and copy the data",
    links: [`${CLAIMS}#access-modes`],
  },
  {
    id: "volume-encryption-mismatch",
    by: "kubelet",
    summary: "the volume is to be encrypted, and its disk is formatted without, or its passphrase is missing or wrong",
    texts: [
      "requested encrypted volume, but disk <path> already is formatted with <name>",
      "can not encrypt rbdImage <name> that already has file system: <name>",
      "cannot create encrypted volume from unencrypted volume <name>",
      "cannot create unencrypted volume from encrypted volume <name>",
      "failed to get crypto passphrase",
      "failed to fetch passphrase for <name>: <any>",
      "unable to open LUKS device <path>: <any>",
      "unable to format device <path> with LUKS: <any>",
      "failed to open device <path>: <words>No key available with this passphrase.<any>",
      "No key available with this passphrase.",
      "cannot find the passphrase in the secret",
      "missing passphrase in secrets",
    ],
    evidence: "source",
    needs: [...OF_VOLUMES, "LUKS", "cryptsetup"],
    behind: SANDBOX_EVENT,
    fix:
      "the Secret that the StorageClass names has to have the passphrase with which the disk was formatted: bring the old one back, since without it the data cannot be read. A disk with an unencrypted filesystem is not encrypted in place: claim a new volume of the encrypted class and copy the data",
    links: [
      "https://github.com/hetznercloud/csi-driver",
      "https://github.com/ceph/ceph-csi/blob/v3.14.0/docs/design/proposals/encrypted-pvc.md",
    ],
  },
  {
    id: "csi-secret-incomplete",
    by: "kubelet",
    summary: "the Secret of the CSI driver lacks a key that the driver reads",
    texts: [
      ...["userID", "adminID"].map((key) => `missing ID field '${key}' in secrets`),
      ...["userKey", "adminKey"].map((key) => `missing key field '${key}' in secrets`),
      "failed to get user credentials from node stage secrets: <any>",
      "failed to get admin credentials from node stage secrets: <any>",
      "provided secret is empty",
      "missing node publish secret <name>",
      "secret doesn't have required key property: [<name>]",
      "secret map is nil",
      "failed to get secret with key <name>",
    ],
    evidence: "source",
    needs: [...OF_VOLUMES, "in secrets", "stage secrets"],
    behind: SANDBOX_EVENT,
    fix:
      "kubectl get secret NAME -o yaml in the namespace that the StorageClass names, and compare its keys with the driver's documentation (Ceph: userID and userKey of RBD; adminID and adminKey, or userID and userKey, of CephFS; values of stringData without line breaks). Then the claim or pod is tried again",
    links: [
      "https://github.com/ceph/ceph-csi/tree/v3.14.0/examples",
      "https://kubernetes-csi.github.io/docs/secrets-and-credentials.html",
    ],
  },
  {
    id: "cloud-machine-busy",
    by: "kubelet",
    summary:
      "the cloud does not attach the volume while another action of the node's machine, or of the volume, is under way",
    texts: [
      "failed to publish volume: server is locked",
      "failed to unpublish volume: server is locked",
      ...["attach", "detach"].map((verb) =>
        `cannot ${verb} because droplet <number> has pending action for volume <name>`
      ),
      "Droplet already has a pending event.",
      "failed waiting on action ID <number> for volume ID <name> to get attached: <any>",
      "IncorrectState: <any>",
      "OperationNotAllowed: Cannot attach disk to a VM that is being deallocated, deleted or updated",
    ],
    evidence: "source",
    anywhere: OF_VOLUMES,
    behind: SANDBOX_EVENT,
    fix:
      "wait: it is tried again, and ends with the other action (a snapshot, a resize, a reboot, the attachment of other volumes to the same machine). If it stays for minutes, look at the machine's actions in the cloud's console, and cancel or end them there",
    links: ["https://github.com/hetznercloud/csi-driver", "https://github.com/digitalocean/csi-digitalocean"],
  },
  {
    id: "volume-propagation-off",
    by: "kubelet",
    summary: "mounts of the driver's node pod do not reach the node, since mount propagation is off",
    texts: [
      "mount propagation for target <quotedPath> is not enabled",
      "mount propagation for target <path> is not enabled",
    ],
    evidence: "source",
    needs: OF_VOLUMES,
    behind: SANDBOX_EVENT,
    fix:
      "let the driver's DaemonSet mount the kubelet's directory with mountPropagation: Bidirectional and privileged: true, and see that the node's root is shared (findmnt -o PROPAGATION /; mount --make-rshared /; MountFlags=shared of an old Docker's unit)",
    links: ["https://kubernetes.io/docs/concepts/storage/volumes/#mount-propagation"],
  },
];

/** What claims, volumes and drivers do not agree on. */
export const STORAGE_CLAIM_RULES: readonly DaemonRule[] = [...BINDING, ...DRIVERS];
