/**
 * Virtual machines of engines on the desktop that do not start: Podman machine, Lima and Colima, Docker Desktop, minikube, WSL.
 *
 * @module
 */

import { withOneOf } from "../placeholder.ts";
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
      ...withOneOf(HELPERS, (name) => [
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
    id: "podman-machine-ignition",
    refines: "podman-machine-failed",
    by: "shim",
    summary:
      "Podman's virtual machine is only half made: its ignition file is not there, mostly because podman machine init ended before with an error",
    texts: ["", "qemu exited unexpectedly with exit code <number>, stderr: "].flatMap((step) =>
      ["x86_64", "aarch64"].flatMap((cpu) => [
        `${step}qemu-system-${cpu}: -fw_cfg name=opt/com.coreos/config,file=<path>: can't load <path>: <any>`,
        `${step}qemu-system-${cpu}: -fw_cfg name=opt/com.coreos/config,file=<path>: can't load <path>`,
      ])
    ),
    evidence: "reported",
    fix:
      "podman machine rm -f, which deletes what that machine has (a half made one: nothing), then podman machine init, and read its error: most often a key podman-machine-default of before in ~/.ssh (now ~/.local/share/containers/podman/machine), a full disk, no ssh-keygen. Then podman machine start",
    links: ["https://github.com/podman-container-tools/podman/issues/15383"],
  },
  {
    id: "podman-machine-failed",
    by: "shim",
    summary: "the hypervisor of Podman's virtual machine ended at its start, or the machine did not come up",
    texts: [
      "machine is not listening on ssh port",
      ...["gvproxy", "qemu"].flatMap((name) => [
        `${name} exited unexpectedly with exit code <number>`,
        `${name} exited unexpectedly`,
        `${name} was terminated by signal: <words>`,
      ]),
      "qemu exited unexpectedly with exit code <limit>, stderr: <any>",
      "machine did not transition into running state: ssh error: <any>",
      "machine did not transition into running state: ssh error: machine not in running state",
      "machine did not transition into running state",
      "ssh error: machine not in running state",
      ...["connection refused", "no such file or directory"].flatMap((errno) =>
        [
          "qmp_<name>.sock",
          "qemu_<name>.sock",
          "<name>_ready.sock",
          "<name>_gvproxy.sock",
          "podman-machine-<name>.sock",
        ].map((socket) => `dial unix <path>podman/${socket}: connect: ${errno}`)
      ),
      "could not start api proxy since expected pipe is not available: <any>",
      'unable to connect to "gvproxy" socket at <path>',
      "unable to connect to <name> socket at <path>podman/<name>.sock",
      "win-sshproxy.exe failed to start, exit code: <number> (see windows event logs)",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "podman machine start --log-level=debug: the last lines name the cause. Left-over processes or sockets: podman machine stop, end QEMU, vfkit and gvproxy, start again. Mac: Podman of its own CPU (podman info: arm64 on Apple silicon), updated with its helpers; a machine of Podman 4 has to be made anew for 5. Check memory, nested virtualization, and a volume of the machine whose directory no longer exists. Windows: wsl --update, wsl --shutdown, wsl -d podman-machine-default. Last: podman machine rm and init, which deletes the machine's images, containers and volumes",
    links: [
      "https://blog.podman.io/2024/03/the-dreaded-vfkit-exit-1/",
      `${PODMAN}/issues/22624`,
    ],
  },
  {
    id: "podman-machine-vfkit",
    refines: "podman-machine-failed",
    by: "shim",
    summary:
      "vfkit or krunkit, which runs Podman's virtual machine on a Mac, ended at once: it does not take the machine's configuration",
    texts: ["vfkit", "krunkit"].flatMap((name) => [
      `${name} exited unexpectedly with exit code <number>`,
      `${name} exited unexpectedly`,
      `${name} was terminated by signal: <words>`,
    ]),
    evidence: "reported",
    behind: "all",
    fix:
      "podman machine start --log-level=debug prints the command of vfkit: run it by hand for its own words. Usual: podman for Intel on Apple silicon (podman info shows amd64: install the arm64 package), a volume of the machine (-v at init, machine.volumes) that no longer exists, a vfkit left running (podman machine stop, end gvproxy and vfkit in Activity Monitor), a macOS in a VM or before 13. Update podman and vfkit; or the other provider, CONTAINERS_MACHINE_PROVIDER=libkrun, with a machine of its own. podman machine rm and init deletes the machine's images and volumes",
    links: [
      "https://blog.podman.io/2024/03/the-dreaded-vfkit-exit-1/",
      `${PODMAN}/issues/22624`,
      `${PODMAN}/issues/25046`,
    ],
  },
  {
    id: "libkrun-machine-failed",
    by: "shim",
    summary: "libkrun (Podman's machines with krunkit, crun's krun) cannot make its virtual machine",
    texts: [
      "Building the microVM failed: <any>",
      "Building the microVM failed: Internal(Vm(VmSetup(VmCreate)))",
      "unable to begin running krun workload",
    ],
    evidence: "source",
    fix:
      "VmCreate: the machine has no hypervisor for it. A macOS that is a virtual machine itself needs nested virtualization (Apple M3 and macOS 15 on the host), a program with libkrun the entitlement com.apple.security.hypervisor (codesign), Linux /dev/kvm and the right to open it. IrqsExhausted: give it fewer volumes " +
      "and ports; other words name what the machine lacks (memory, a disk, the kernel)",
    links: ["https://github.com/podman-desktop/podman-desktop/issues/14772", "https://github.com/containers/libkrun"],
  },
  {
    id: "libkrun-guest-memfd",
    refines: "libkrun-machine-failed",
    by: "shim",
    summary:
      "libkrun asks the kernel for memory of its own kind (guest_memfd), which SELinux denies (13) or KVM on ARM does not make (22); newer libkrun does without it",
    texts: [13, 22].map((errno) => `Building the microVM failed: Internal(Vm(CreateGuestMemfd(Error(${errno}))))`),
    evidence: "reported",
    fix:
      "update libkrun (from 1.17 on only its builds for confidential machines ask for it) and, for 13, container-selinux; until then --security-opt label=disable for that container (13), which takes SELinux's protection from it, or a kernel before 6.18 (22)",
    links: ["https://github.com/libkrun/libkrun/pull/479", "https://github.com/libkrun/libkrun/issues/519"],
  },
  {
    id: "podman-machine-ssh-ended",
    by: "shim",
    summary:
      "Podman's virtual machine runs, but the ssh with which Podman mounts its volumes or sets it up ended with an error",
    texts: ["Error: exit status 255"],
    evidence: "reported",
    anywhere: ["Mounting volume", "podman machine", "podman-machine-default", "Waiting for VM"],
    behind: "all",
    fix:
      "podman machine start --log-level=debug: its last line is that ssh, run it by hand. Update Podman: releases before 4.6 do not wait for ssh (4.6 does); a QEMU that is left over: podman machine stop, then end qemu-system-… and gvproxy in Activity Monitor. ~/.ssh/config with UseKeychain and an ssh that does not know it (Homebrew): IgnoreUnknown UseKeychain before it. Last podman machine rm and init, which deletes the machine's images, containers and volumes",
    links: [`${PODMAN}/issues/17403`, `${PODMAN}/issues/14237`],
  },
  {
    id: "podman-machine-wsl",
    by: "shim",
    summary: "WSL does not take or start the distribution of Podman's virtual machine; its own message stands before",
    texts: [
      "the WSL import of guest OS failed: <any>",
      "the WSL bootstrap script failed: <any>",
      "WSL bootstrap script failed: <any>",
      ...["the WSL import of guest OS", "the WSL bootstrap script", "WSL bootstrap script"].map((step) =>
        `${step} failed: exit status <words>`
      ),
      "could not create ssh keys: exit status <words>",
      "could not create ssh keys: command <name>wsl.exe <any>",
      "command <name>wsl.exe [<any>] failed: exit status <words>",
      "could not create bootstrap script for guest OS: <any>",
      "could not <words> for guest OS: <any>",
      "could not <words> on guest OS: <any>",
      ...["listing vms: ", ""].map((step) =>
        `${step}could not enable linger for remote user on guest OS: exit status <any>`
      ),
      "your version of Windows does not support WSL. Update to Windows 10 Build 19041 or later",
      "wsl features not supported or configured correctly",
      "the WSL can not be automatically installed",
      "the WSL installation aborted: <any>",
      ...["WSL", "Virtual Machine"].map((feature) => `could not enable ${feature} Feature: <any>`),
      "command <path>wsl.exe [<any>] failed: exit status <any>",
    ],
    evidence: "source",
    behind: "all",
    anywhere: ["WSL", "wsl.exe", "podman", "linger for remote user", "could not create ssh keys"],
    fix:
      "wsl --status, wsl --update, wsl --shutdown, then again; run wsl --import or wsl -d podman-machine-default by hand for WSL's own words: a feature of Windows that is off, a policy or an antivirus, a directory with an earlier machine. podman machine rm and init make it anew, " +
      "which deletes its images and volumes",
    links: [`${PODMAN}/issues/18898`, "https://github.com/podman-desktop/podman-desktop/issues/17863"],
  },
  {
    id: "podman-machine-image-foreign",
    refines: "podman-machine-wsl",
    by: "shim",
    summary:
      "podman machine init --image took an image that was not made for Podman's machines: it lacks sshd or systemd",
    texts: [
      ...["/etc/ssh/sshd_config", "/usr/lib/sysusers.d/<words>"].map((file) =>
        `<words>: ${file}: No such file or directory Error: could not configure <words> for guest OS: exit status <number>`
      ),
      "could not configure SSH port for guest OS: exit status <number>",
    ],
    anywhere: ["sshd_config", "sysusers.d"],
    evidence: "reported",
    fix:
      "leave --image (--image-path) out, so that Podman fetches its own image; without internet take that file: on a machine with it podman machine init downloads it (podman-machine-os releases on GitHub, for WSL the file …wsl.tar.zst of the same release as Podman). A Fedora or Ubuntu root file system does not do. Before the next try podman machine rm NAME, or wsl --unregister podman-machine-default, which deletes that half made machine",
    links: [`${PODMAN}/issues/17263`],
  },
  {
    id: "wsl-disk-compressed",
    by: "shim",
    summary:
      "WSL does not make or start a distribution, as its disk file or its directory is compressed, encrypted or sparse in Windows",
    texts: [
      "The requested operation could not be completed due to a virtual disk system limitation. Virtual hard disk files must be uncompressed and unencrypted and must not be sparse.",
      ...["import of guest OS", "bootstrap script"].map((step) =>
        `The requested operation could not be completed due to a virtual disk system limitation. Virtual hard disk files must be uncompressed and unencrypted and must not be sparse. <any> Error: the WSL ${step} failed: <any>`
      ),
    ],
    evidence: "reported",
    fix:
      "in Explorer: Properties of the directory, Advanced: no compression and no encryption, also for what is in it (compact /u /s:DIRECTORY, cipher /d /s:DIRECTORY in a prompt), then again. It is %UserProfile%\\.local\\share\\containers\\podman\\machine\\wsl of Podman, %LOCALAPPDATA%\\Docker\\wsl of Docker Desktop, %LOCALAPPDATA%\\Packages\\… of a distribution. Sparse: wsl --manage NAME --set-sparse false. A policy that encrypts profiles: let that directory be excepted",
    links: [`${PODMAN}/issues/17849`],
  },
  {
    id: "podman-machine-user-network",
    by: "shim",
    summary: "the user-mode network of Podman's machines in WSL does not start",
    texts: [
      "error setting up user-mode networking: <any>",
      "error setting up user-mode networking: route state is missing a default route: shutdown all machines and run wsl --shutdown to recover",
      "another user-mode network is running, only one can be used at a time: shut down all machines and run wsl --shutdown if this is unexpected",
      "could not locate gvproxy.exe, which is necessary for user-mode networking, please reinstall",
      "user-mode networking requires a newer version of WSL: <any>",
      "cp: cannot stat '/mnt/wsl/resolv.conf': No such file or directory",
    ],
    evidence: "source",
    fix:
      "stop all machines, wsl --shutdown, and start again; let WSL write /mnt/wsl/resolv.conf: no generateResolvConf=false or dnsTunneling with mirrored networking for it in .wslconfig and /etc/wsl.conf, and wsl --update. Else remove the distribution podman-net-usermode, which has no data " +
      "(wsl --unregister podman-net-usermode; it is made anew), or set the machine to podman machine set --user-mode-networking=false",
    links: [`${PODMAN}/blob/v5.0.0/pkg/machine/wsl/usermodenet.go`, `${PODMAN}/issues/24807`],
  },
  {
    id: "podman-machine-key",
    by: "shim",
    summary: "podman machine init cannot make the key with which it reaches its virtual machine over ssh",
    texts: [
      "key generation failed, unable to read from stderr: exit status <number>",
      "key generation failed, unable to read from stderr: <any>",
      "failed to generate keys: <any>",
      "failed to generate keys: <any>: exit status <number>",
      "SSH key already exists: <path>",
      ...["generate", "create"].flatMap((verb) => [
        `could not ${verb} ssh keys: exec: "ssh-keygen": executable file not found in $PATH`,
        `could not ${verb} ssh keys: exec: "ssh-keygen": executable file not found in %PATH%`,
      ]),
      'exec: "ssh-keygen": executable file not found in $PATH',
      'exec: "ssh-keygen": executable file not found in %PATH%',
    ],
    evidence: "source",
    anywhere: ["ssh-keygen", "key generation failed", "podman", "failed to generate keys", "SSH key already exists"],
    fix:
      "move the key files of an earlier machine to another directory, where no other machine uses them (~/.ssh/podman-machine-default and .pub, or machine and machine.pub in ~/.local/share/containers/podman/machine), and run podman machine init again. Last, where a machine of that name is left or start misses a file: podman machine rm, which deletes the machine's images, containers and volumes, then init. ssh-keygen not found: install OpenSSH's client",
    links: [
      `${PODMAN}/blob/v5.0.0/pkg/machine/keys.go`,
      "https://github.com/podman-desktop/podman-desktop/issues/2129",
    ],
  },
  {
    id: "podman-machine-refused",
    by: "shim",
    summary:
      "podman machine does not take a setting: more than the computer has, a name that is used, or what that provider cannot do",
    texts: [
      "requested amount of memory (<number> MB) greater than total system memory (<number> MB)",
      "requested number of CPUs (<number>) greater than number of host CPUs (<number>)",
      "machine name <name> must be <number> characters or less",
      "cannot use <name> for a machine name",
      "system connection <name> already exists. consider a different machine name or remove the connection with `podman system connection rm`",
      "machine mount destination cannot be <path>: consider another location or a subdirectory of an existing location",
      "new disk size must be larger than <number> GB",
      ...["CPUs", "USBs", "disk size", "memory"].map((what) => `changing ${what} not supported for <words> machines`),
      "USB host passthrough not supported for <words> machines",
      "unable to change settings unless vm is stopped",
      "user-mode networking can only be changed when the machine is not running",
      "cannot run command <name> as root",
    ],
    evidence: "source",
    anywhere: [
      "podman",
      "requested number of CPUs",
      "system memory",
      "machine name",
      "machine mount",
      "machines",
      "new disk size",
      "unless vm",
      "user-mode networking",
    ],
    fix:
      "give podman machine init or set what the message allows, with the machine stopped; WSL takes CPUs, memory and disk for all its machines from .wslconfig (processors, memory). A connection that is left over: podman system connection rm NAME. podman machine runs as the user, not with sudo",
    links: [`${PODMAN}/blob/v5.0.0/docs/source/markdown/podman-machine-init.1.md`],
  },
  {
    id: "podman-desktop-not-connected",
    by: "shim",
    summary:
      "Podman Desktop has no connection to the engine of the container: the machine's socket or pipe does not answer it",
    texts: ["no running provider for the matching container", "no engine matching this container"],
    evidence: "source",
    fix:
      "restart the machine in Settings, Resources (podman machine stop, podman machine start), then Podman Desktop; its start says whether the API is forwarded. On Windows the pipe podman-machine-default has to exist (win-sshproxy, not two of them, no antivirus that ends it); the podman command works without, as it goes over SSH",
    links: ["https://github.com/podman-desktop/podman-desktop/issues/6982"],
  },
  {
    id: "orbstack-machine-failed",
    by: "shim",
    summary: "OrbStack's virtual machine, or a machine in it, does not come up on this Mac",
    texts: ["start VM: timed out waiting for VM to start", "container is not running: 01<name>"],
    evidence: "reported",
    fix:
      "quit OrbStack (orb stop), reboot the Mac and update OrbStack, as a new macOS often needs its newest release; look for a VPN, a firewall or fuse-t that holds it, and for a full disk. orb report makes a report for its makers. orb delete --all and orb reset delete all machines, images and volumes",
    links: ["https://github.com/orbstack/orbstack/issues/1232", "https://docs.orbstack.dev/troubleshooting"],
  },
  {
    id: "podman-machine-virtiofsd",
    by: "shim",
    summary:
      "a directory of the computer cannot be shared with Podman's virtual machine on Linux: virtiofsd or the directory is missing",
    texts: [
      "failed to find virtiofsd: <any>",
      "failed to init virtiofsd for mount <path>: <any>",
      "failed to access virtiofs source directory <path>",
    ],
    evidence: "source",
    fix:
      "install virtiofsd (Fedora, Debian, Ubuntu: the package virtiofsd), or name its directory in helper_binaries_dir of containers.conf; make the directory that the message names, or leave it out when the machine is made (podman machine init -v, machine.volumes in containers.conf)",
    links: [`${PODMAN}/blob/v5.0.0/pkg/machine/qemu/virtiofsd.go`],
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
      "vm <name> is not running",
      "machine not in running state",
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
    needs: ["lima", "limactl", "hostagent", "rancher", "instance", "error at '", "running status", "Degraded"],
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
    id: "lima-network-denied",
    by: "shim",
    summary:
      "Lima (Rancher Desktop, Colima) may not set up the virtual machine's shared network: that needs root by sudo without a password, and directories with the right owner",
    texts: [
      "<path> doesn't seem to be writable by the daemon (gid:<number>) group",
      ...["user", "--user"].map((user) =>
        `failed to run [sudo ${user} <any>]: stdout=, stderr=sudo: a password is required\\n: exit status 1`
      ),
      "failed to run [sudo --user <any>]: stdout=, stderr=sudo: a password is required: exit status <number>",
      "can't read <path>: stdout=, stderr=sudo: a password is required\\n: exit status 1",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "limactl sudoers | sudo tee /etc/sudoers.d/lima writes the rules anew, as an update of Lima needs; the directory that the message names gets sudo chown root:daemon and chmod 775. Rancher Desktop: accept the question for the password, or turn off " +
      "administrative access in its preferences, with which no shared network is made",
    links: [
      "https://lima-vm.io/docs/config/network/vmnet/",
      "https://docs.rancherdesktop.io/ui/preferences/application/general/",
    ],
  },
  {
    id: "colima-engine-failed",
    by: "shim",
    summary:
      "colima's virtual machine runs, but Docker, containerd or Kubernetes in it is not set up or does not start",
    texts: [
      ...withOneOf(["docker", "containerd", "kubernetes", "incus"], (engine) => [
        ...["provisioning", "starting"].flatMap((step) => [
          `error ${step} ${engine}: error at '<words>': exit status <number>`,
          `error ${step} ${engine}: error at '<words>': <any>`,
          `error ${step} ${engine}: error running [lima <any>`,
          `error ${step} ${engine}: signal: killed`,
        ]),
      ]),
    ],
    evidence: "reported",
    needs: ["colima", "lima", "error at '", "error starting", "error provisioning"],
    behind: "all",
    // The end of such a text, error running …, many programs print.
    anywhere: ["colima", "error provisioning", "error starting", "[lima"],
    fix:
      "colima start --verbose shows the command that failed; colima ssh -- sudo systemctl status docker (journalctl -u docker), colima ssh -- df -h. Else colima stop --force and start it again, and brew upgrade colima lima docker. An old docker on the client (docker context) fails with 125; killed: macOS ended docker, limactl or qemu of the Mac itself (brew reinstall); another --vm-type may do (vz, qemu: for a new machine only). A machine that was made by another release or changed by hand: colima delete makes it anew, but deletes its images, containers and volumes",
    links: ["https://github.com/abiosoft/colima/issues/196", "https://github.com/abiosoft/colima/issues/501"],
  },
  {
    id: "docker-desktop-machine",
    by: "shim",
    summary:
      "Docker Desktop's virtual machine does not start; on Windows most often virtualization, Hyper-V or WSL fails",
    texts: [
      "job failed with message: 'DockerDesktopVM' failed to start",
      "job failed with message: 'DockerDesktopVM' failed to start. <any>",
      "'DockerDesktopVM' failed to start",
      "Unable to start: 'MobyLinuxVM' failed to start.",
      "'MobyLinuxVM' failed to start",
      'Failed to start VM "MobyLinuxVM": <any>',
      'Failed to create VM "MobyLinuxVM": <any>',
      "Hardware assisted virtualization and data execution protection must be enabled in the BIOS",
      "Docker Desktop is unable to detect a Hypervisor.",
      "Docker Desktop - Windows Hypervisor is not present",
      "Virtualization support not detected",
      ...["virtualisation", "virtualization"].map((word) =>
        `Docker Desktop failed to start because ${word} support wasn't detected. <any>`
      ),
      "Unable to start the VM: <any>",
      "running engine: waiting for the VM setup to be ready: <any>",
      "deploying WSL2 distributions: <any>",
      "running engine: waiting for the Docker API: engine linux/wsl failed to run: <any>",
      ...["hyperv", "<words>"].flatMap((machine) => [
        `running engine: waiting for the Docker API: engine linux/${machine} failed to run: <any>`,
        `engine linux/${machine} failed to run: running VM: <words>: process terminated unexpectedly: <any>`,
      ]),
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "Task Manager, Performance, CPU: Virtualization has to be Enabled, else switch it on in the firmware (nested virtualization if Windows is a VM itself). As administrator: the Windows features Virtual Machine Platform and Windows Subsystem for Linux (wsl --install --no-distribution), for Hyper-V also Hyper-V and its services, bcdedit /set hypervisorlaunchtype auto, wsl --update, then restart Windows; free memory (DockerDesktopVM takes what Settings, Resources says). " +
      "Docker Desktop's Troubleshoot page resets it, which deletes images and volumes",
    links: ["https://docs.docker.com/desktop/troubleshoot-and-support/troubleshoot/topics/"],
  },
  {
    id: "docker-desktop-machine-mac",
    refines: "docker-desktop-machine",
    by: "shim",
    summary: "Docker Desktop's virtual machine ends at its start on this Mac",
    texts: [
      ...["hyperkit", "virtualization-framework", "vz", "qemu", "libkrun"].flatMap((machine) => [
        `running engine: waiting for the Docker API: engine linux/${machine} failed to run: <any>`,
        `engine linux/${machine} failed to run: running VM: <words>: process terminated unexpectedly: <any>`,
      ]),
      ...["hyperkit", "qemu", "com.docker.virtualization"].map((name) =>
        `running VM: ${name}: process terminated unexpectedly: exit status <number>`
      ),
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "end all processes of Docker (Activity Monitor: com.docker.…), start it again, restart the Mac. Then choose another virtual machine manager (Settings, General: Docker VMM, Apple Virtualization framework), take directories that no longer exist out of file sharing, free space on the disk, and install the newest release for the Mac's own chip over it: images stay. Last a reset on the Troubleshoot page, which deletes images and volumes",
    links: ["https://docs.docker.com/desktop/troubleshoot-and-support/troubleshoot/topics/"],
  },
  {
    id: "docker-desktop-disk-folder",
    refines: "docker-desktop-machine",
    by: "shim",
    summary:
      "Docker Desktop cannot make or change its virtual machine's disk on this Mac: its settings or files are of another user or Mac, mostly after a migration",
    texts: [
      ...["running engine: waiting for the VM setup to be ready: ", ""].flatMap((step) =>
        ["permission denied", "operation not permitted", "read-only file system", "no such file or directory"].flatMap((
          errno,
        ) => [
          `${step}preparing VM: creating disk <name>: mkdir <path>: ${errno}`,
          `${step}preparing VM: ensuring disk: Cannot resize <path> to <words>: truncate <path>: ${errno}`,
          `${step}preparing VM: ensuring disk: <any>: ${errno}`,
        ])
      ),
    ],
    evidence: "reported",
    fix:
      'compare the directory in the message with your home (echo $HOME). Another one: quit Docker Desktop, correct the path (DataFolder) in ~/Library/Group Containers/group.com.docker/settings-store.json (older: settings.json), or move that file away, which sets all settings back, and start it: installing it again keeps the file. The same one: ls -l shows another owner: sudo chown -R "$(id -un)" ~/Library/Containers/com.docker.docker. A disk elsewhere: plug it in. ' +
      "Docker.raw has all images and volumes: do not delete it",
    links: ["https://github.com/docker/for-mac/issues/7516", "https://github.com/docker/for-mac/issues/7638"],
  },
  {
    id: "docker-desktop-wsl",
    by: "shim",
    summary: "Docker Desktop cannot make or start its own distribution of WSL, docker-desktop",
    texts: [
      "provisioning docker WSL distros: <any>",
      "Failed to deploy distro docker-desktop to <path>: exit code: -1 <any>",
      "Failed to deploy distro docker-desktop <any>",
      "Failed to deploy distro docker-desktop to <value>: exit code: <negative> stdout: <why>",
      "importing WSL distro <any>",
      "Failed to set version to docker-desktop: exit code: -1 <any>",
      "Failed to set version to docker-desktop: exit code: -1",
      "An unexpected error was encountered while executing a WSL command. <any>",
      "An unexpected error was encountered while executing a WSL command",
      "wsl exited with code -1. Stderr is: <any>",
      "wsl exited with code -1. Stderr is:",
      "terminating main distribution: <any>",
      "terminating data distribution: <any>",
      "ensuring main distro is deployed: <any>",
      "bootstrapping in the main distro: <any>",
      "starting WSL engine: bootstrapping in the main distro: <any>",
      "running wsl-bootstrap: exit status <number>",
      "Failed to check wsl-bootstrap version: exit code: -1",
      "Failed to check wsl-bootstrap version: <any>",
      "Docker Engine failed to run (distro stopped unexpectedly)",
      "WSL distro stopped while waiting for Lifecycle server.",
      "Start failed with WSL distro stopped while waiting for Lifecycle server.",
      ...withOneOf(
        ["check", "list", "terminate", "start", "stop", "unregister", "import", "deploy", "export"],
        (step) =>
          ["distro", "distros"].flatMap((what) => [
            `Failed to ${step} ${what}: exit code: <negative> <any>`,
            `Failed to ${step} ${what}: exit code: -1`,
          ]),
      ),
      ...["check", "list", "terminate", "start", "stop"].map((step) =>
        `Failed to ${step} distro: exit code: -1 stdout: Server execution failed`
      ),
      "ensuring data disk is available: <any>",
      "checking if isocache exists: CreateFile <path>: The network name cannot be found.",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "wsl --shutdown and start it again, wsl --update, or reboot Windows, also where the server execution failed: its service LxssManager or WSLService hangs; wsl -l -v has to list docker-desktop with version 2: if it stays in Installing or does not start, copy %LOCALAPPDATA%\\Docker\\wsl, then wsl --unregister docker-desktop, which Docker Desktop makes anew. " +
      "Never unregister docker-desktop-data, which has all images and volumes, as a reset to factory defaults deletes them. The path cannot be found: that of the program or of the disk image in Settings, Resources",
    links: ["https://github.com/docker/for-win/issues/13273", "https://github.com/docker/for-win/issues/6971"],
  },
  {
    id: "docker-desktop-wsl-console",
    refines: "docker-desktop-wsl",
    by: "shim",
    summary:
      "wsl.exe cannot run Docker Desktop's own program in WSL: Windows uses its legacy console, or WSL's kernel is out of date",
    texts: [
      "running wsl-bootstrap: exit status 0xffffffff",
      "starting WSL engine: bootstrapping in the main distro: running wsl-bootstrap: exit status 0xffffffff",
      "running engine: waiting for the VM setup to be ready: starting WSL engine: bootstrapping in the main distro: running wsl-bootstrap: exit status 0xffffffff",
    ],
    evidence: "reported",
    fix:
      "open cmd.exe, its title bar, Properties, Options: take the mark from Use legacy console (also in the properties of a shortcut that starts at logon), close it and start Docker Desktop again. Else as administrator wsl --update (or the newest .msi of github.com/microsoft/WSL/releases), wsl --shutdown, and see that the Windows feature Virtual Machine Platform is on; then restart Windows. Images and volumes stay",
    links: ["https://github.com/docker/for-win/issues/14758", "https://github.com/docker/for-win/issues/14431"],
  },
  {
    id: "docker-desktop-drive-unmounted",
    refines: "docker-desktop-wsl",
    by: "shim",
    summary:
      "Docker Desktop's distribution of WSL does not find its own files on drive C: (/mnt/host/c): the drive is not mounted there, or the installation is incomplete",
    texts: [
      "mounting wslCLIDest: stat <path>: no such file or directory",
      "Error: mounting wslCLIDest: stat <path>: no such file or directory",
      "mounting wslCLIDest: <any>",
      "stat /mnt/host/<path>/docker-wsl-cli.iso: no such file or directory",
      "stat /mnt/host/<path>/docker-for-wsl.iso: no such file or directory",
    ],
    evidence: "reported",
    fix:
      "wsl --shutdown, wsl --update and a restart of Windows; then wsl -d docker-desktop ls /mnt/host/c. Empty or an error: WSL does not mount the drive there: take kernel= (one that was built without 9p) out of %UserProfile%\\.wslconfig, and look whether /mnt/c works in another distribution. If the drive is there but not the file: install Docker Desktop over itself, to the same drive: images and volumes stay, while uninstalling it deletes them. " +
      "Last wsl --unregister docker-desktop, which it makes anew (never docker-desktop-data)",
    links: ["https://github.com/docker/for-win/issues/11847", "https://github.com/docker/for-win/issues/7642"],
  },
  {
    id: "engine-machine-without-tap",
    refines: "docker-desktop-wsl",
    by: "shim",
    summary:
      "the engine's virtual machine in WSL cannot make its network interface: /dev/net/tun is missing, as the kernel's module tun is not loaded",
    texts: [
      "initializing TAP AF_VSOCK: opening tap interface: no such file or directory",
      "FATAL: initializing TAP AF_VSOCK: opening tap interface: no such file or directory",
      // Of Rancher Desktop.
      "creating tap device <words> failed: no such file or directory",
      "creating tap device <words> failed: no such device",
    ],
    evidence: "reported",
    needs: ["TAP AF_VSOCK", "opening tap interface", "creating tap device"],
    fix:
      "wsl --update (WSL 2.5.4 did not load the module, later ones do), then wsl --shutdown and start the engine again; wsl --version shows the release. Until then, after each start of WSL: wsl -u root modprobe tun in any distribution of WSL 2, as all have the same kernel. A kernel of your own (kernel= in .wslconfig) needs CONFIG_TUN, and its modules",
    links: [
      "https://github.com/microsoft/WSL/issues/12748",
      "https://github.com/rancher-sandbox/rancher-desktop/issues/8455",
    ],
  },
  {
    id: "docker-desktop-service",
    by: "shim",
    summary: "a program of Docker Desktop itself does not start or has ended, apart from its virtual machine",
    texts: [
      "running services: running services: running com.docker.build: <any>",
      ...["com.docker.build", "com.docker.backend", "com.docker.diagnose"].flatMap((name) => [
        `${name}: running ${name}: exit status <number>`,
        `running ${name}: exit status <number>`,
      ]),
      "Docker.Core.BackendAPI.ServiceNotRunningException: <any>",
      "Unable to start Docker Desktops service: <number>",
      // Of the virtual machine, whose other end is com.docker.backend.
      "running services: running TAP AF_VSOCK: handshaking with host: EOF",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "end all programs of Docker Desktop and start it again, and read %LOCALAPPDATA%\\Docker\\log (macOS: ~/Library/Containers/com.docker.docker/Data/log); the service com.docker.service of Windows has to exist and start (services.msc, as administrator). Then install another release of it over this one, which keeps images and volumes; " +
      "a reset to factory defaults deletes them",
    links: ["https://github.com/docker/for-win/issues/14734", "https://github.com/docker/for-win/issues/11469"],
  },
  {
    id: "docker-desktop-install",
    by: "shim",
    summary: "the installer of Docker Desktop for Windows ends with an error in one of its steps",
    texts: [
      "Component CommunityInstaller.<words> failed: <any>",
      "Component CommunityInstaller.<words> failed:",
      "Component CommunityInstaller.ExecAction failed: The requested operation requires elevation",
    ],
    evidence: "reported",
    fix:
      "run the installer as administrator, with all of Docker Desktop ended (its icon, Quit); its log is %LOCALAPPDATA%\\Docker\\install-log.txt, and %PROGRAMDATA%\\DockerDesktop\\install-log-admin.txt. What an earlier installation left stops it: restart Windows, remove the key Docker Desktop below HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall and C:\\Program Files\\Docker, and install again. An antivirus may hold its files. %LOCALAPPDATA%\\Docker\\wsl has images and volumes: leave it",
    links: ["https://github.com/docker/for-win/issues/13664", "https://github.com/docker/for-win/issues/11664"],
  },
  {
    id: "docker-desktop-install-features",
    refines: "docker-desktop-install",
    by: "shim",
    summary:
      "the installer of Docker Desktop cannot switch on features of Windows: Windows' management (WMI) or its module installer does not work",
    texts: [
      "Component CommunityInstaller.EnableFeaturesAction failed: <any>",
      "Component CommunityInstaller.EnableFeaturesAction failed:",
      "Component CommunityInstaller.EnableFeaturesAction failed: Not found",
    ],
    evidence: "reported",
    fix:
      "in the installer leave out what installs components for WSL 2, if wsl --status works already. Else the services Windows Modules Installer and Windows Management Instrumentation have to be allowed to run (services.msc, not Disabled). As administrator: winmgmt /verifyrepository; where it is inconsistent winmgmt /salvagerepository; then dism /online /enable-feature /featurename:VirtualMachinePlatform /all and :Microsoft-Windows-Subsystem-Linux, restart Windows and install again",
    links: ["https://github.com/docker/for-win/issues/13491", "https://github.com/docker/for-win/issues/9780"],
  },
  {
    id: "wsl-distribution-missing",
    by: "shim",
    summary:
      "WSL has no distribution of the name that the engine wants: it was unregistered, or belongs to another user of Windows",
    texts: [
      "There is no distribution with the supplied name.",
      "Error code: Wsl/Service/WSL_E_DISTRO_NOT_FOUND",
      "There is no distribution with the supplied name. Error code: Wsl/Service/WSL_E_DISTRO_NOT_FOUND",
      "Wsl/Service/WSL_E_DISTRO_NOT_FOUND",
      "WSL_E_DEFAULT_DISTRO_NOT_FOUND",
      "Error code: Wsl/WSL_E_DEFAULT_DISTRO_NOT_FOUND",
    ],
    evidence: "reported",
    fix:
      "wsl -l -v as the user who runs the engine: Docker Desktop makes docker-desktop anew at its next start (one that stays in Installing has to be removed before: wsl --shutdown, wsl --unregister docker-desktop, never docker-desktop-data, which has the images and volumes); of Podman run podman machine rm and podman machine init (what was in it is lost already); install a distribution and make it the default (wsl --set-default NAME)",
    links: [
      "https://github.com/podman-desktop/podman-desktop/issues/2276",
      "https://github.com/docker/for-win/issues/13128",
    ],
  },
  {
    id: "wsl-outdated",
    by: "shim",
    summary: "the WSL of this Windows is too old for the engine: it does not know an option with which it is called",
    texts: [
      "Invalid command line option: --<words>",
      // An old wsl.exe prints its help.
      "ensuring data disk is available: exit code: <number>: running WSL command <value>: Copyright (c) Microsoft Corporation. All rights reserved.",
      "WSL is too old",
      "WSL version is too old",
      "Your version of Windows Subsystem for Linux (WSL) is too old",
      "WSL update required",
      "Docker Desktop requires a newer WSL kernel version",
      "WSL 2 installation is incomplete",
    ],
    evidence: "reported",
    anywhere: ["wsl", "wsl2", "wslservice", "wsl.exe"],
    fix:
      "wsl --update (as administrator; where it is unknown, too, install the newest .msi from github.com/microsoft/WSL/releases or WSL from the Microsoft Store), then wsl --shutdown and start the engine again; wsl --version has to answer. Windows 10 before 21H2 and Server 2019 have no such WSL: update Windows, or use Hyper-V",
    links: ["https://github.com/docker/for-win/issues/14593", "https://learn.microsoft.com/windows/wsl/install"],
  },
  {
    id: "wsl-not-installed",
    by: "shim",
    summary: "Windows has no WSL, in which the engine's virtual machine is to run, or the engine does not find wsl.exe",
    texts: [
      "fork/exec <name>wsl.exe: The system cannot find the file specified.",
      "failed to start command <name>wsl.exe [<any>]: fork/exec <name>wsl.exe: The system cannot find the file specified.",
      ...["wsl", "wsl.exe"].map((name) => `exec: "${name}": executable file not found in %PATH%`),
      "This application requires the Windows Subsystem for Linux Optional Component.",
      "Error code: Wsl/WSL_E_WSL_OPTIONAL_COMPONENT_REQUIRED",
      "Wsl/WSL_E_WSL_OPTIONAL_COMPONENT_REQUIRED",
      "The Windows Subsystem for Linux is not installed. You can install by running 'wsl.exe --install'.",
      "The Windows Subsystem for Linux is not installed.",
      "The Windows Subsystem for Linux has not been enabled.",
      "'wsl' is not recognized as an internal or external command",
      "WslRegisterDistribution failed with error: 0x8007019e",
    ],
    evidence: "reported",
    fix:
      "as administrator run wsl --install --no-distribution and restart the computer; where.exe wsl shows which one is found: a link in WindowsApps that leads nowhere is repaired by installing WSL again (winget install Microsoft.WSL, wsl --update). Then make the machine: podman machine init, or the engine's own start",
    links: [
      "https://learn.microsoft.com/windows/wsl/install",
      "https://github.com/podman-desktop/podman-desktop/issues/8541",
    ],
  },
  {
    id: "wsl-network-failed",
    by: "shim",
    summary: "WSL cannot set up the network of its virtual machine: a service of Windows that it needs does not run",
    texts: [
      "There are no more endpoints available from the endpoint mapper.",
      "There are no more endpoints available from the endpoint mapper. Error code: Wsl/Service/<any>",
      "WslRegisterDistribution failed with error: 0x800706d9",
      ...["Wsl/Service", "Wsl/Service/CreateInstance", "Wsl/Service/RegisterDistro"].map((where) =>
        `Error code: ${where}/CreateVm/ConfigureNetworking/<any>`
      ),
    ],
    evidence: "reported",
    anywhere: ["Wsl/", "WslRegister"],
    fix:
      "start the services Windows Defender Firewall (mpssvc), Base Filtering Engine and Host Network Service (hns), and keep them on; then wsl --shutdown and wsl --update. With a VPN, or where a policy turns the firewall off, networkingMode of .wslconfig (mirrored, virtioproxy) may help",
    links: [
      "https://github.com/podman-container-tools/podman/issues/18898",
      "https://learn.microsoft.com/windows/wsl/troubleshooting",
    ],
  },
  {
    id: "wsl-start-failed",
    by: "shim",
    summary: "WSL cannot register or start its virtual machine or distribution, on which the engine runs",
    texts: [
      "Error: 0x80041002 <any>",
      "WslRegisterDistribution failed with error: <any>",
      "Error code: Wsl/Service/<any>",
      "Wsl/Service/<any>",
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
      "wsl --update, wsl --shutdown, then again, or restart Windows; wsl -d NAME by hand has WSL's whole message: a feature that is not installed wants virtualization in the firmware and Virtual Machine Platform (wsl --install --no-distribution), a disk that cannot be attached is in use, moved, compressed or " +
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
  {
    id: "colima-nerdctl-flags",
    by: "containerd",
    summary: "colima takes flags for its own that are meant for nerdctl",
    texts: ["FATA[<number>] unknown shorthand flag: 'i' in -it", "FATA[<number>] unknown shorthand flag: 't' in -ti"],
    evidence: "reported",
    fix:
      "write two dashes between them: colima nerdctl -- run -it IMAGE; or run colima nerdctl install, and then nerdctl",
    links: ["https://github.com/abiosoft/colima/issues/378"],
  },
];
