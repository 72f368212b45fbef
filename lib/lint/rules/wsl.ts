/**
 * WSL, in which engines of Windows run, by the code behind its message.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const TROUBLES = "https://learn.microsoft.com/windows/wsl/troubleshooting";
/** The steps of WSL's service that have the same codes. */
const STEPS: readonly string[] = [
  "Wsl/Service",
  "Wsl/Service/CreateInstance",
  "Wsl/Service/RegisterDistro",
  "Wsl/Service/CreateVm",
  "Wsl/Service/CreateInstance/CreateVm",
  "Wsl/Service/RegisterDistro/CreateVm",
  "Wsl/Service/CreateInstance/CreateVm/HCS",
  "Wsl/Service/RegisterDistro/CreateVm/HCS",
  "Wsl/Service/CreateVm/HCS",
  "Wsl/Service/AttachDisk/CreateVm/HCS",
  "Wsl/Service/AttachDisk/CreateVm",
  "Wsl/InstallDistro/Service/RegisterDistro/CreateVm/HCS",
  "Wsl/InstallDistro/Service/RegisterDistro/CreateVm",
];
/** Steps at which it attaches a disk. */
const DISKS: readonly string[] = [
  "Wsl/Service/CreateInstance/MountVhd",
  "Wsl/Service/CreateInstance/MountDisk",
  "Wsl/Service/RegisterDistro/MountVhd",
  "Wsl/Service/RegisterDistro/MountDisk",
  "Wsl/Service/AttachDisk/MountVhd",
  "Wsl/Service/AttachDisk/MountDisk",
];

/** One code, as wsl.exe prints it in each of its steps. */
function coded(...codes: readonly string[]): readonly string[] {
  return STEPS.flatMap((step) => [`Error code: ${step}/${oneOf(codes)}`, `${step}/${oneOf(codes)}`]);
}
/** A code of the first releases, without steps. */
function bare(...codes: readonly string[]): readonly string[] {
  return codes.flatMap((code) => [`WslRegisterDistribution failed with error: ${code}`, `Error: ${code} <any>`]);
}
const UNANSWERED = "The operation timed out because a response was not received from the virtual machine or container.";

/** A code of a disk. */
function ofDisk(...codes: readonly string[]): readonly string[] {
  return DISKS.flatMap((step) => [`Error code: ${step}/${oneOf(codes)}`, `${step}/${oneOf(codes)}`]);
}

const OWN_CODES: string = oneOf(["ERROR_NOT_FOUND", "ERROR_FILE_NOT_FOUND", "ERROR_PATH_NOT_FOUND", "E_ACCESSDENIED"]);

/** WSL. */
export const WSL_RULES: readonly DaemonRule[] = [
  {
    id: "wsl-virtualization-off",
    refines: "wsl-start-failed",
    by: "shim",
    summary:
      "WSL cannot start its virtual machine: virtualization is off in the firmware, or the Windows feature Virtual Machine Platform is not on",
    texts: [
      ...coded("HCS_E_SERVICE_NOT_AVAILABLE", "HCS_E_HYPERV_NOT_INSTALLED", "0x80370102", "0x80370114"),
      ...bare("0x80370102", "0x80370114"),
    ],
    evidence: "reported",
    fix:
      "as administrator wsl --install --no-distribution (it switches Virtual Machine Platform on), bcdedit /set hypervisorlaunchtype auto, then restart Windows. Task Manager, Performance, CPU: Virtualization has to be Enabled, else switch VT-x or SVM on in the firmware; if Windows is a VM itself, nested virtualization of its host. Still so: the service vmcompute has to start (services.msc), and an anti-cheat, " +
      "another hypervisor (old VirtualBox, VMware) or a policy may switch the hypervisor off. Then start the engine again",
    links: [TROUBLES, "https://github.com/docker/for-win/issues/14148"],
  },
  {
    id: "wsl-vm-unanswered",
    by: "shim",
    summary: "WSL's virtual machine does not answer in time: it hangs or is frozen, or WSL or Windows is out of date",
    texts: [
      ...coded("HCS_E_CONNECTION_TIMEOUT", "0x80370109", "0x8037011e", "HCS_E_SERVICE_DISCONNECT"),
      ...bare("0x80370109", "0x8037011e"),
      ...STEPS.map((step) => `${UNANSWERED} Error code: ${step}/HCS_E_CONNECTION_TIMEOUT`),
      "running WSL command wsl.exe <path> <any>: context deadline exceeded",
      "listing WSL distros: running WSL command wsl.exe <any>: context deadline exceeded",
    ],
    evidence: "reported",
    fix:
      "wsl --shutdown (if that hangs restart Windows, or end wslservice.exe and vmmemWSL), wsl --update, and all updates of Windows (10: 22H2). With Docker Desktop switch Resource Saver off (Settings, Resources, Advanced) or update it: some releases freeze processes of other distributions. Then free memory, .wslconfig without a setting of its own, and try without VPN or another antivirus. Podman can use Hyper-V: CONTAINERS_MACHINE_PROVIDER=hyperv",
    links: [
      "https://github.com/microsoft/WSL/issues/12991",
      "https://github.com/docker/for-win/issues/14656",
      "https://github.com/podman-container-tools/podman/issues/18523",
    ],
  },
  {
    id: "wsl-disk-missing",
    refines: "wsl-start-failed",
    by: "shim",
    summary:
      "the virtual disk (ext4.vhdx) of a WSL distribution is not where WSL has registered it: moved, deleted, or on a drive that is not connected",
    texts: ofDisk(
      "ERROR_FILE_NOT_FOUND",
      "ERROR_PATH_NOT_FOUND",
      "HCS/ERROR_FILE_NOT_FOUND",
      "HCS/ERROR_PATH_NOT_FOUND",
      "0x80070002",
      "0x80070003",
    ),
    evidence: "reported",
    fix:
      "the path is in the message, or in the registry (HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Lxss, BasePath): connect that drive, or bring ext4.vhdx back from the recycle bin or a backup. Only if it is lost for good: wsl --unregister NAME, and make it anew (Docker Desktop makes docker-desktop by itself, Podman with podman machine rm and init); images and volumes are lost with the disk",
    links: [TROUBLES],
  },
  {
    id: "wsl-disk-busy",
    refines: "wsl-start-failed",
    by: "shim",
    summary:
      "WSL may not attach the virtual disk of a distribution: it is in use, another user's, compressed or encrypted, or damaged",
    texts: ofDisk(
      "ERROR_SHARING_VIOLATION",
      "HCS/ERROR_SHARING_VIOLATION",
      "E_ACCESSDENIED",
      "HCS/E_ACCESSDENIED",
      "HCS/0xc03a001a",
      "0xc03a001a",
      "0xc03a0014",
      "ERROR_FILE_CORRUPT",
      "HCS/ERROR_FILE_CORRUPT",
      "WSL_E_USER_VHD_ALREADY_ATTACHED",
      "ERROR_NOT_FOUND",
    ),
    evidence: "reported",
    fix:
      "wsl --shutdown; what else has the file: a backup, a synchronized or compressed directory (compact /u on it, no OneDrive, no encryption), Disk Management (detach it), another user's WSL; restart Windows ends all. Denied: give your user full rights on ext4.vhdx. Damaged: copy the file first, then wsl --mount --vhd FILE --bare and e2fsck from another distribution. Never wsl --unregister before that copy",
    links: [TROUBLES],
  },
  {
    id: "wsl-own-disk-missing",
    refines: "wsl-start-failed",
    by: "shim",
    summary:
      "WSL cannot attach its own system.vhd or kernel modules: its installation is incomplete, mostly after an update of Windows",
    texts: [
      ...["CreateInstance/CreateVm", "RegisterDistro/CreateVm", "CreateVm"].flatMap((step) =>
        ["MountVhd", "MountDisk"].flatMap((mount) => [
          `Error code: Wsl/Service/${step}/${mount}/<any>`,
          `Error code: Wsl/Service/${step}/${mount}/HCS/${OWN_CODES}`,
          `Error code: Wsl/Service/${step}/${mount}/${OWN_CODES}`,
        ])
      ),
    ],
    evidence: "reported",
    fix:
      "install WSL again over itself: wsl --update --web-download, or the newest .msi of github.com/microsoft/WSL/releases (distributions and their disks stay); restart Windows. If C:\\Program Files\\WSL is compressed or encrypted (compact /u /s), undo that, and let an antivirus leave it alone; remove systemDistro and kernel from .wslconfig",
    links: ["https://github.com/microsoft/WSL/issues/11253"],
  },
  {
    id: "wsl-config-refused",
    refines: "wsl-start-failed",
    by: "shim",
    summary:
      "Windows does not take the description of WSL's virtual machine: a setting of .wslconfig, or a Windows or WSL that is too old for it",
    texts: [...coded("0x8037010d", "HCS_E_INVALID_JSON"), ...bare("0x8037010d")],
    evidence: "reported",
    fix:
      "rename %UserProfile%\\.wslconfig, wsl --shutdown, start again: if that helps put its lines back one by one (processors and memory above what the computer has, nestedVirtualization on Windows 10 or an older CPU, kernel of a missing file). Else wsl --update, and all updates of Windows",
    links: ["https://learn.microsoft.com/windows/wsl/wsl-config", "https://github.com/docker/for-win/issues/14789"],
  },
  {
    id: "wsl-memory-short",
    refines: "wsl-start-failed",
    by: "shim",
    summary: "Windows has too little free memory for WSL's virtual machine",
    texts: [
      ...coded("ERROR_NO_SYSTEM_RESOURCES", "0x800705aa", "E_OUTOFMEMORY", "0x8007000e", "ERROR_NOT_ENOUGH_MEMORY"),
      ...bare("0x800705aa", "0x8007000e"),
    ],
    evidence: "reported",
    fix:
      "end programs and other virtual machines, or restart Windows; give WSL less: memory=4GB below [wsl2] in %UserProfile%\\.wslconfig, then wsl --shutdown; a page file that Windows manages and space on C: help too. Podman: podman machine takes its memory from WSL",
    links: ["https://learn.microsoft.com/windows/wsl/wsl-config"],
  },
  {
    id: "wsl-already-registered",
    refines: "wsl-start-failed",
    by: "shim",
    summary: "WSL already has a distribution of that name, or its directory has the disk of an earlier one",
    texts: [
      ...coded("ERROR_ALREADY_EXISTS", "ERROR_FILE_EXISTS", "0x800700b7"),
      "A distribution with the supplied name already exists.",
      "The supplied install location is already in use.",
    ],
    evidence: "reported",
    fix:
      "wsl -l -v lists it: use it, or, if what is in it may be lost, wsl --unregister NAME. Podman: podman machine list, podman machine rm NAME (deletes its images and volumes); not listed there: wsl --unregister podman-machine-default, which deletes the same, and move the rest of %UserProfile%\\.local\\share\\containers\\podman\\machine\\wsl\\wsldist\\NAME away. Docker Desktop: move %LOCALAPPDATA%\\Docker\\wsl\\main away, which it makes anew (disk\\docker_data.vhdx has the images: keep it)",
    links: [TROUBLES],
  },
  {
    id: "wsl-instance-crashed",
    refines: "wsl-start-failed",
    by: "shim",
    summary:
      "WSL's distribution or service ended as it started (catastrophic failure): most often WSL is stuck, or the distribution is damaged or its disk full",
    texts: [
      ...coded("E_UNEXPECTED", "E_FAIL", "0x8000ffff", "0x80072746", "WSAECONNABORTED", "0x80072745"),
      ...bare("0x8000ffff", "0x80072746", "0x80004005", "0x80072745"),
      "Catastrophic failure Error code: <any>",
    ],
    evidence: "reported",
    fix:
      "wsl --shutdown and again; net stop WSLService (LxssManager) and net start as administrator, or restart Windows; wsl --update. Space on the drive of ext4.vhdx. Does another one start (wsl -l -v, wsl -d NAME)? Then that one is damaged: copy its ext4.vhdx, repair it (wsl --mount --vhd, e2fsck) or export what is left; of docker-desktop wsl --unregister docker-desktop is made anew by Docker Desktop (never docker-desktop-data). Docker Desktop's Resource Saver and a VPN were causes, too",
    links: [TROUBLES, "https://github.com/microsoft/WSL/issues/12094"],
  },
];
