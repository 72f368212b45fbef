/**
 * Why a pod's volumes stay on the node when it ends: unmounts that fail, and what such a pod leaves.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const KUBERNETES = "https://github.com/kubernetes/kubernetes";
const FORCED =
  "kubectl delete pod --force removes only the object: use it only where nothing writes to the volume any more";

/** How Go names what removes a directory. */
const REMOVE = oneOf(["remove", "unlinkat", "rmdir"]);

/** A cause with the step of the kubelet before it, as events and its log have it. */
function failed(cause: string): readonly string[] {
  const step = oneOf(["UnmountVolume.TearDown", "UnmountVolume.NewUnmounter", "UnmountVolume.MarkVolumeAsUnmounted"]);
  const device = oneOf(["UnmountDevice", "UnmountDevice.MarkDeviceAsUnmounted", "UnmapVolume.UnmapPodDevice"]);
  return [
    `${step} failed for volume <name> (UniqueName: <name>) pod <name> (UID: <name>) : ${cause}`,
    `${step} failed for volume <name> : ${cause}`,
    `${device} failed for volume <name> (UniqueName: <name>) on node <name> : ${cause}`,
    `${device} failed for volume <name> : ${cause}`,
  ];
}

/** What the kubelet says of volumes of pods that end, or have ended. */
export const VOLUME_TEARDOWN_RULES: readonly DaemonRule[] = [
  {
    id: "volume-unmount-failed",
    by: "kubelet",
    summary: "no failed start: a volume of a pod that ends cannot be unmounted, so that the pod stays Terminating",
    texts: [
      ...failed("<any>"),
      "kubernetes.io/csi: mounter.TearDownAt failed: <any>",
      "kubernetes.io/csi: Unmounter.TearDownAt failed: <any>",
      "kubernetes.io/csi: detacher.UnmountDevice failed: <any>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      `read the log of the driver's pod on that node (kubectl get pods -A -o wide), restart or update it: the kubelet tries again by itself. volume not mounted, not found: it is unmounted already, and an older driver takes that for an error. No answer in time: bring the storage or its server back; a process in state D (ps -eo pid,stat,wchan:30,cmd) ends only then or by a reboot of the drained node. ${FORCED}`,
    links: [`${KUBERNETES}/issues/51835`, "https://github.com/NetApp/trident/issues/572"],
  },
  {
    id: "volume-unmount-busy",
    by: "kubelet",
    summary:
      "no failed start: a volume of a pod that ends is still in use on the node, so that it cannot be unmounted and the pod stays Terminating",
    texts: ["target is busy.", "device is busy.", "target is busy", "device is busy"].flatMap((busy) => [
      ...[
        `unmount failed: exit status <number> Unmounting arguments: <path> Output: umount: <path>: ${busy}`,
        `rpc error: code = Internal desc = unmount failed: exit status <number> Unmounting arguments: <path> Output: umount: <path>: ${busy}`,
      ].flatMap(failed),
      ...["umount", "unmount"].flatMap((what) =>
        ["<path>: ", ""].map((path) =>
          `kubernetes.io/csi: detacher.UnmountDevice failed: rpc error: code = Internal desc = ${what} failed: exit status <number> Unmounting arguments: <path> Output: umount: ${path}${busy}`
        )
      ),
    ]),
    evidence: "reported",
    fix:
      `find who has it on the node: fuser -vm PATH, lsof +D PATH, and grep PATH /proc/*/mountinfo for other mount namespaces: a program of the pod that has not ended, or an agent (monitoring, backup, antivirus, a security sensor) whose pod mounts the host's / or /var/lib/kubelet: restart that agent, and mount there with mountPropagation: HostToContainer. The kubelet then unmounts by itself. ${FORCED}`,
    links: [`${KUBERNETES}/issues/113426`, `${KUBERNETES}/issues/65110`],
  },
  {
    id: "volume-directory-left",
    by: "kubelet",
    summary:
      "no failed start: the directory where a volume of an ended pod was mounted cannot be removed: it is not empty, or still a mount point elsewhere",
    texts: [
      ...["directory not empty", "device or resource busy"].flatMap((errno) =>
        [`${REMOVE} <path>: ${errno}`, `rpc error: code = Internal desc = ${REMOVE} <path>: ${errno}`].flatMap(failed)
      ),
    ],
    evidence: "reported",
    fix:
      `findmnt -R PATH and mountpoint PATH on the node. Nothing mounted: what lies in it was written to the node's own disk (a subPath that was made when the volume was not mounted): look at it, move it away, and the kubelet removes the directory. Never rm -rf while something is mounted: that deletes the volume's data. device or resource busy: a program in another mount namespace still has it: grep PATH /proc/*/mountinfo, restart that one. ${FORCED}`,
    links: [`${KUBERNETES}/issues/51835`],
  },
  {
    id: "volume-data-lost",
    by: "kubelet",
    summary:
      "no failed start: the kubelet's record of a mounted CSI volume (vol_data.json) is lost, so that it cannot unmount it: most often the node crashed, or its disk was full",
    texts: [
      ...failed("kubernetes.io/csi: unmounter failed to load volume data file [<path>]: <why>"),
      "kubernetes.io/csi: unmounter failed to load volume data file [<path>]: <why>",
      "kubernetes.io/csi: failed to open volume data file [<path>]: open <path>/vol_data.json: no such file or directory",
    ],
    evidence: "source",
    fix:
      "see that the pod of that UID does not exist any more (kubectl get pods -A -o yaml | grep UID) and that nothing is mounted below its directory (findmnt | grep UID; umount what is), then move /var/lib/kubelet/pods/UID/volumes/kubernetes.io~csi/NAME away on the node: the message ends, and the volume can be mounted elsewhere. If the volume stays attached to this node, restart the kubelet, in the end reboot the drained node",
    links: ["https://github.com/longhorn/longhorn/issues/3207"],
  },
  {
    id: "kubelet-orphaned-pod",
    by: "kubelet",
    summary:
      "no failed start: the directory of a pod that no longer exists stays on the node, as a volume's directory in it is not empty or still mounted",
    texts: [
      "orphaned pod <name> found, but volume paths are still present on disk",
      "orphaned pod <name> found, but volume paths are still present on disk : There were a total of <number> errors similar to this. Turn up verbosity to see them.",
      "orphaned pod <name> found, but volume subpaths are still present on disk",
      "orphaned pod <name> found, but volume subpaths are still present on disk : There were a total of <number> errors similar to this. Turn up verbosity to see them.",
      "orphaned pod <name> found, but volumes are not cleaned up",
      "orphaned pod <name> found, but volumes not yet removed. Reducing cpu to minimum",
      "orphaned pod <name> found, but error <why> occurred during reading volume dir from disk",
      "orphaned pod <name> found, but error <why> occurred when trying to remove the volumes dir",
      "orphaned pod <name> found, but error occurred during reading volume dir from disk: <why>",
      "orphaned pod <name> found, but error occurred during reading of volume-subpaths dir from disk: <why>",
      "orphaned pod <name> found, but failed to rmdir() volume at path <path>: <why>",
      "orphaned pod <name> found, but failed to rmdir() subpath at path <path>: <why>",
      "orphaned pod <name> found, but error occurred when trying to remove the <words> dir: <why>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "it does no harm but fill the log. On the node: findmnt | grep UID first: umount what is still mounted there, never rm -rf while something is, which deletes the volume's data. Then look at what /var/lib/kubelet/pods/UID holds: vol_data.json of a CSI volume alone is a leftover of a crash, other files were written to the node's disk: move the directory away, and the message ends",
    links: [`${KUBERNETES}/issues/60987`, `${KUBERNETES}/issues/105536`],
  },
];
