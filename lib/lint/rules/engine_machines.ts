/**
 * Virtual machines of engines on the desktop that do not start: Podman machine, Lima and Colima, Docker Desktop, minikube, WSL.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const PODMAN = "https://github.com/podman-container-tools/podman";
/** Helpers of Podman's machines. */
const HELPERS: readonly string[] = ["vfkit", "krunkit", "gvproxy", "qemu", "qemu-system-x86_64", "qemu-system-aarch64"];

/** Virtual machines of engines. */
export const ENGINE_MACHINE_RULES: readonly DaemonRule[] = [
  {
    id: "podman-machine-helper",
    by: "shim",
    summary: "a helper program of Podman's virtual machine is not installed, or Podman does not look where it is",
    texts: [
      ...HELPERS.flatMap((name) => [
        `Error: exec: "${name}": executable file not found in $PATH`,
        `exec: "${name}": executable file not found in $PATH`,
        `could not find "${name}" in one of <any>`,
        `failed to find helper binary: could not find "${name}" in one of <any>`,
      ]),
      'could not find "<words>" in one of <any>. To resolve this error, set the helper_binaries_dir key in the `[engine]` section of containers.conf to the directory containing your helper binaries.',
      'could not find "<words>" in one of <any>',
    ],
    evidence: "source",
    fix:
      "install it: Podman's own installer has vfkit, krunkit and gvproxy, Homebrew's package not all of them (vfkit, gvisor-tap-vsock, on Linux qemu-system-x86 and gvproxy); else name its directory in helper_binaries_dir, section [engine] of " +
      "containers.conf",
    links: [`${PODMAN}/blob/v5.0.0/docs/source/markdown/podman-machine.1.md`, "https://podman.io/docs/installation"],
  },
  {
    id: "podman-machine-failed",
    by: "shim",
    summary: "the hypervisor of Podman's virtual machine ended at its start, or the machine did not come up",
    texts: [
      ...["vfkit", "krunkit", "gvproxy", "qemu"].flatMap((name) => [
        `${name} exited unexpectedly with exit code <number>`,
        `${name} exited unexpectedly`,
        `${name} was terminated by signal: <words>`,
      ]),
      "qemu exited unexpectedly with exit code <limit>, stderr: <any>",
      "machine did not transition into running state: ssh error: <any>",
      "machine did not transition into running state",
      "the WSL import of guest OS failed: <any>",
      "the WSL bootstrap script failed: <any>",
      "could not start api proxy since expected pipe is not available: <any>",
      "win-sshproxy.exe failed to start, exit code: <number> (see windows event logs)",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "run podman machine start --log-level=debug, whose last lines name the cause; install Podman for the Mac's own CPU (podman info: arm64 on Apple silicon), update it with its helpers, and check nested virtualization, memory and a volume of the machine whose " +
      "directory no longer exists. If nothing helps podman machine rm and init, which deletes the machine's images and volumes",
    links: [
      "https://blog.podman.io/2024/03/the-dreaded-vfkit-exit-1/",
      `${PODMAN}/issues/22624`,
    ],
  },
  {
    id: "podman-machine-missing",
    by: "shim",
    summary: "Podman has no virtual machine of that name, or one in a state in which the command is not possible",
    texts: [
      "<words>: VM does not exist",
      "VM does not exist",
      "unable to start <words>: already running",
      'cannot start VM "<words>": VM already running or starting',
      "only one VM can be active at a time. VM <words> is currently <words>",
      "<words>: VM already exists",
      "VM in wrong state to perform action",
    ],
    evidence: "source",
    anywhere: ["VM does not exist", "VM already", "VM can be active", "podman", "VM in wrong state"],
    fix:
      "podman machine list shows the machines and their state: make one with podman machine init, stop the other one, or after a crash run podman machine stop and start it again; each provider (CONTAINERS_MACHINE_PROVIDER) has machines of its own",
    links: [`${PODMAN}/blob/v5.0.0/docs/source/markdown/podman-machine-start.1.md`],
  },
  {
    id: "lima-machine-failed",
    by: "shim",
    summary: "the virtual machine of Lima, Colima or Rancher Desktop does not start; its own log has the cause",
    texts: [
      "error starting vm: error at '<words>': exit status <number>",
      "error starting vm: <any>",
      'did not receive an event with the "running" status',
      "[hostagent] QEMU has exited",
      "[hostagent] Driver stopped due to error: <any>",
      'exiting, status={Running:false Degraded:false Exiting:true Errors:[] SSHLocalPort:<number>} (hint: see "<path>")',
      "errors inspecting instance: <any>",
      "error validating existing instance: <any>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "read ha.stderr.log and serial*.log of the instance (~/.colima/_lima/colima, ~/.lima/NAME): Homebrew and QEMU for the wrong CPU, vz on macOS before 13, a path of mounts: that does not exist, an SSH agent or VPN are usual. Update lima, colima and " +
      "qemu together; colima delete makes it anew, but deletes its images, containers and volumes",
    links: [
      "https://github.com/abiosoft/colima/blob/v0.6.0/docs/FAQ.md",
      "https://lima-vm.io/docs/troubleshoot/",
    ],
  },
  {
    id: "colima-engine-failed",
    by: "shim",
    summary:
      "colima's virtual machine runs, but Docker, containerd or Kubernetes in it is not set up or does not start",
    texts: [
      ...["docker", "containerd", "kubernetes", "incus"].flatMap((engine) => [
        `error provisioning ${engine}: error at '<words>': <any>`,
        `error starting ${engine}: error at '<words>': <any>`,
        `error starting ${engine}: error running <any>`,
        `error provisioning ${engine}: error running <any>`,
      ]),
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "colima start --verbose shows the command that failed; colima ssh -- sudo systemctl status docker (journalctl -u docker), colima ssh -- df -h. An old docker on the client (docker context) fails with 125; a machine that was made by another release or changed by hand: colima delete makes it anew, but deletes its images, containers and volumes",
    links: ["https://github.com/abiosoft/colima/issues/196", "https://github.com/abiosoft/colima/issues/501"],
  },
  {
    id: "docker-desktop-machine",
    by: "shim",
    summary: "Docker Desktop's virtual machine does not start: virtualization, Hyper-V or WSL of the PC fails",
    texts: [
      "job failed with message: 'DockerDesktopVM' failed to start",
      "job failed with message: 'DockerDesktopVM' failed to start. <any>",
      "'DockerDesktopVM' failed to start",
      "Hardware assisted virtualization and data execution protection must be enabled in the BIOS",
      "Unable to start the VM: <any>",
      "running engine: waiting for the VM setup to be ready: <any>",
      "deploying WSL2 distributions: <any>",
      "running engine: waiting for the Docker API: engine linux/wsl failed to run: <any>",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "switch virtualization on in the firmware (and nested virtualization if Windows is a VM itself), the Windows features Virtual Machine Platform and Windows Subsystem for Linux (or Hyper-V), bcdedit /set hypervisorlaunchtype auto, then wsl --update and a restart; " +
      "free memory for it. Docker Desktop's Troubleshoot page resets it, which deletes images and volumes",
    links: ["https://docs.docker.com/desktop/troubleshoot-and-support/troubleshoot/topics/"],
  },
  {
    id: "wsl-start-failed",
    by: "shim",
    summary: "WSL cannot start its virtual machine or distribution, on which the engine runs",
    texts: [
      ...["0x80370102", "0x80370114", "0x8007019e", "0x80370109", "0x80041002"].map((code) => `Error: ${code} <any>`),
      "WslRegisterDistribution failed with error: <any>",
      "Error code: Wsl/Service/<any>",
      "Error code: Wsl/Service/CreateInstance/<any>",
      "Wsl/Service/RegisterDistro/CreateVm/<any>",
      "Wsl/Service/CreateInstance/CreateVm/<any>",
      "Wsl/Service/CreateInstance/MountVhd/<any>",
      "<number>: wsl.exe: exit status <number>",
      "wslpath failed; stderr is <any>",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "wsl --update, wsl --shutdown, then again; 0x80370102 and CreateVm: switch on virtualization in the firmware and the feature Virtual Machine Platform (bcdedit /set hypervisorlaunchtype auto); MountVhd: the distribution's disk is in use, moved, compressed or " +
      "damaged: do not unregister it before you have copied ext4.vhdx",
    links: ["https://learn.microsoft.com/windows/wsl/troubleshooting"],
  },
  {
    id: "wsl-interop-off",
    by: "shim",
    summary:
      "WSL does not run programs of Windows any more: a container or systemd has removed their registration with binfmt_misc",
    texts: [
      ...["bash", "-bash", "zsh", "sh"].flatMap((shell) => [
        `${shell}: /mnt/<path>.exe: cannot execute binary file: Exec format error`,
        `${shell}: exec format error: /mnt/<path>.exe`,
      ]),
      "<path>: <number>: /mnt/<path>.exe: Exec format error",
    ],
    evidence: "reported",
    fix:
      "wsl --shutdown brings it back; for good put :WSLInterop:M::MZ::/init:PF into /usr/lib/binfmt.d/WSLInterop.conf and restart systemd-binfmt: images that register emulators (tonistiigi/binfmt, multiarch/qemu-user-static --reset) and Docker Desktop remove it",
    links: ["https://github.com/microsoft/WSL/issues/8843", "https://github.com/docker/for-win/issues/14217"],
  },
];
