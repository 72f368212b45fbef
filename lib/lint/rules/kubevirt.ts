/**
 * Virtual machines of KubeVirt that do not start: what virt-handler, virt-launcher and libvirt say in a machine's conditions,
 * and the importer (CDI) of the images that it starts from.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const GUIDE = "https://kubevirt.io/user-guide";

/** Only in a condition or a log of KubeVirt, or beside libvirt's error. */
const OF_MACHINE: readonly string[] = [
  "SyncVMI",
  "Launcher.Sync",
  "LibvirtError",
  "virt-launcher",
  "virt-handler",
  "kubevirt",
];

/** What CDI's importer reads from, as it names it. */
const SOURCES: readonly string[] = ["http", "registry", "s3", "gcs", "imageio", "vddk", "upload", "glance"];

/** An error of libvirt as KubeVirt quotes it. */
function libvirt(code: string, message: string): readonly string[] {
  return [message, `LibvirtError(Code=${code}, Domain=<number>, Message='${message}')`];
}

/** Machines of KubeVirt. */
export const KUBEVIRT_RULES: readonly DaemonRule[] = [
  {
    id: "kubevirt-kvm-missing",
    refines: "vm-kvm-missing",
    by: "cluster",
    summary: "KubeVirt starts no machine on a node without /dev/kvm",
    texts: [
      "hardware emulation device <path> not present",
      "hardware emulation device '/dev/kvm' not present",
      "server error. command <name> failed: hardware emulation device '/dev/kvm' not present",
      "device <path> is not present, the device plugin can't expose it.",
    ],
    evidence: "source",
    fix:
      "turn virtualization on in the node's firmware; for a node that is a virtual machine nested virtualization at its host, or a machine type that has it; modprobe kvm_intel or kvm_amd. To try it without: useEmulation: true (spec.configuration.developerConfiguration of the KubeVirt object; debug.useEmulation in the ConfigMap kubevirt-config of old releases), which is very slow, and restart virt-handler",
    links: [`${GUIDE}/cluster_admin/installation/`, "https://github.com/kubevirt/kubevirt/issues/1128"],
  },
  {
    id: "kubevirt-disk-missing",
    by: "cluster",
    summary: "the machine's disk image is not where libvirt looks for it, or qemu's user may not open it",
    texts: [
      ...["No such file or directory", "Permission denied"].flatMap((errno) => [
        ...libvirt("38", `Cannot access storage file '<path>': ${errno}`),
        ...libvirt("38", `Cannot access storage file '<path>' (as uid:<number>, gid:<number>): ${errno}`),
      ]),
    ],
    evidence: "reported",
    anywhere: OF_MACHINE,
    fix:
      "see what the volume holds: a claim in mode Filesystem has to have /disk.img (a DataVolume of CDI makes it), one in mode Block a whole disk; the import of the DataVolume has to have ended (kubectl get dv). Permission denied: the file belongs to 107:107 (qemu): NFS with root_squash or an image that another program wrote: chown 107:107 disk.img; on SELinux the label container_file_t",
    links: [`${GUIDE}/storage/disks_and_volumes/`],
  },
  {
    id: "kubevirt-container-disk-empty",
    by: "cluster",
    summary: "the image of the machine's containerDisk holds no disk, or more than one, where KubeVirt looks",
    texts: [
      "no file found in <value>, no disk present",
      "more than one file found in <value>, only one disk is allowed",
      "no supported file disk found for volume found in: <path>",
      "failed to find a sourceFile in containerDisk <name>: <any>",
      "failed to find a sourceFile in containerDisk <name>: Failed to check <path> for disks: open <path>: no such file or directory",
    ],
    evidence: "source",
    needs: ["no disk present", "only one disk is allowed", "no supported file disk", "containerDisk"],
    fix:
      "build the image so that /disk holds exactly one file, a qcow2 or raw disk, readable for user 107: FROM scratch, then ADD --chown=107:107 disk.qcow2 /disk/; for another place name it in containerDisk.path. An ordinary container image is no disk of a machine",
    links: [`${GUIDE}/storage/disks_and_volumes/#containerdisk`],
  },
  {
    id: "kubevirt-host-disk-full",
    by: "cluster",
    summary: "the volume is smaller than the disk that KubeVirt is to make in it",
    texts: [
      "unable to create <path>, not enough space, demanded size <number> B is bigger than available space <number> B, also after taking <number> % toleration into account",
      "preparing host-disks failed: unable to create <path>, not enough space, demanded size <number> B is bigger than available space <number> B, also after taking <number> % toleration into account",
    ],
    evidence: "source",
    fix:
      "filesystems take a part for themselves: make the claim larger than the disk (kubectl patch pvc, if the class allows expansion), or the disk smaller, or let CDI make it, which counts that in (DataVolume with storage: instead of pvc:); volumeMode: Block needs none. spec.configuration.developerConfiguration.pvcTolerateLessSpaceUpToPercent lets it be a little smaller",
    links: [`${GUIDE}/storage/disks_and_volumes/`],
  },
  {
    id: "kubevirt-cpu-model",
    by: "cluster",
    summary: "the node's CPU or hypervisor does not have the CPU model or features that the machine asks for",
    texts: [
      ...libvirt(
        "<number>",
        "unsupported configuration: CPU mode <name> for <name> <name> domain on <name> host is not supported by hypervisor",
      ),
      ...libvirt(
        "<number>",
        "the CPU is incompatible with host CPU: Host CPU does not provide required features: <words>",
      ),
      ...libvirt(
        "<number>",
        "unsupported configuration: guest and host CPU are not compatible: Host CPU does not provide required features: <words>",
      ),
      ...libvirt("<number>", "unsupported configuration: unknown CPU model: <name>"),
    ],
    evidence: "reported",
    anywhere: OF_MACHINE,
    fix:
      "kubectl get node -o yaml | grep cpu-model.node.kubevirt.io lists the models that the node has: name one of them that all nodes have in domain.cpu.model, or host-passthrough (the machine then cannot move to another CPU); nested virtualization hides features of the CPU: give the outer machine the host's CPU. With useEmulation leave cpu.model out",
    links: [`${GUIDE}/compute/virtual_hardware/#cpu`],
  },
  {
    id: "cdi-volume-too-small",
    by: "cluster",
    summary: "the image of a machine does not fit its volume: its virtual size, with the filesystem's share, is larger",
    texts: [
      "Virtual image size <number> is larger than the reported available storage <number>. A larger PVC is required.",
      "virtual image size <number> is larger than the reported available storage <number>. A larger PVC is required",
      "Virtual image size <number> is larger than available size <number> (PVC size <number>, reserved overhead <value>). A larger PVC is required.",
      "Virtual image size <number> is larger than available size <number>, PVC size <number>. A larger PVC is required.",
    ],
    evidence: "source",
    fix:
      "qemu-img info IMAGE: the virtual size counts, not the file's. Ask for that much and about a tenth more (CDI keeps 5.5 to 6 % of a Filesystem volume: spec.config.filesystemOverhead of the CDI object); spec.storage instead of spec.pvc in the DataVolume adds it by itself; mode Block needs none. If the size that it reports is less than asked: the scratch volume is of another StorageClass (scratchSpaceStorageClass), or the class makes no larger ones. Delete the DataVolume and make it again: its size cannot be changed",
    links: ["https://github.com/kubevirt/containerized-data-importer/blob/main/doc/datavolumes.md"],
  },
  {
    id: "cdi-source-unreadable",
    by: "cluster",
    summary: "CDI cannot read a machine's image from where the DataVolume names it",
    texts: [
      ...SOURCES.map((source) => `Unable to connect to ${source} data source: <any>`),
      "Unable to process data: Unable to convert source data to target format: <any>",
      "Unable to process data: Unable to obtain information about data source: <any>",
      "Unable to process data: Unable to transfer source data to scratch space: <any>",
      "Unable to process data: Unable to transfer source data to target file: <any>",
      "Unable to process data: Unable to transfer source data to target directory: <any>",
      "Unable to process data: <any>",
      "expected status code <number>, got <number>. Status: <number> <words>",
      ...SOURCES.map((source) =>
        `Unable to connect to ${source} data source: expected status code <number>, got <number>. Status: <number> <words>`
      ),
      "Unable to process data: Unable to convert source data to target format",
      "Failed to find VM disk image file in the container image",
      "image file does not exist in image directory - directory is empty",
      "qemu-img: curl: The requested URL returned error: <number> <words>",
    ],
    evidence: "source",
    anywhere: [
      "cdi",
      "importer.go",
      "importer-",
      "cdi-importer",
      "data-processor",
      ...SOURCES.map((source) => `Unable to connect to ${source} data source`),
      "source data to",
      "qemu-img: curl",
      "VM disk image",
      "DataVolume",
    ],
    fix:
      "from a pod of that namespace: curl -IL of the URL. 404: releases are moved to an archive (Fedora, CentOS). 401, 403: secretRef with accessKeyId and secretKey. x509: certConfigMap with the server's CA. It has to be the file, not a page; a proxy: spec.config.importProxy. registry: docker:// in front, the disk in /disk of the image (only one file), for the node's architecture. qemu-img error with a redirect or a server without ranges: an importer of a newer CDI, or virtctl image-upload. No space: a scratch volume",
    links: ["https://github.com/kubevirt/containerized-data-importer/blob/main/doc/debug.md"],
  },
];
