/**
 * Engines on a desktop whose containers run in a virtual machine: Lima, Colima, Rancher Desktop, Docker Desktop's WSL integration.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const LIMA = "https://lima-vm.io/docs/troubleshoot/";
const COLIMA = "https://github.com/abiosoft/colima/blob/v0.6.0/docs/FAQ.md";
const RANCHER = "https://github.com/rancher-sandbox/rancher-desktop";

/** What fails of such engines before a container is asked for. */
export const DESKTOP_ENGINE_RULES: readonly DaemonRule[] = [
  {
    id: "lima-path-short",
    by: "shim",
    summary:
      "Lima does not find a program of macOS itself: PATH of the shell or service that starts it lacks /usr/sbin or /usr/bin",
    texts: [
      ...["system_profiler", "sw_vers", "ioreg", "sysctl", "hdiutil"].flatMap((name) => [
        `failed to run [<any>]: stdout=<any>, stderr=<any>: exec: "${name}": executable file not found in $PATH`,
        `exec: "${name}": executable file not found in $PATH`,
      ]),
    ],
    evidence: "source",
    anywhere: ["hostagent", "host agent", "lima", "system_profiler", "sw_vers"],
    fix:
      "add them and start again: export PATH=$PATH:/usr/sbin:/sbin:/usr/bin:/bin in the file of your shell (~/.zprofile; config.fish, Nix and asdf often replace PATH), for a service of Homebrew or launchd in EnvironmentVariables of its plist. echo $PATH shows what is set; newer releases of Lima ask for system_profiler by its whole path: brew upgrade lima colima",
    links: ["https://github.com/lima-vm/lima/pull/1226"],
  },
  {
    id: "lima-dependency-missing",
    by: "shim",
    summary: "colima does not find a program that it needs: Lima, QEMU, or the client of the runtime that was chosen",
    texts: ["dependency check failed for <words>: <any> not found, run 'brew install <words>' to install"],
    evidence: "source",
    fix:
      'install what the message names (brew install lima, docker, qemu, kubectl), or let PATH have the directory that it is in: eval "$(brew shellenv)" in ~/.zprofile, and for a service of Homebrew or launchd PATH in its plist',
    links: [COLIMA],
  },
  {
    id: "lima-instance-broken",
    by: "shim",
    summary:
      "of a virtual machine of Lima or Colima only one half is left, its host agent or the machine itself: it was ended from inside, by a crash, or by a sleep or update of the Mac",
    texts: [
      ...["host agent is running but driver is not", "host agent is running but qemu is not"],
      ...["vz", "qemu", "krunkit", "wsl2", "<words>"].map((kind) => `${kind} driver is running but host agent is not`),
      "qemu is running but host agent is not",
      ...["vz", "qemu", "<words>"].map((kind) =>
        `errors inspecting instance: [${kind} driver is running but host agent is not]`
      ),
      "errors inspecting instance: [host agent is running but driver is not]",
      'instance "<words>" has errors errors="[host agent is running but driver is not]"',
      'instance "<words>" has errors errors="[<words> driver is running but host agent is not]"',
      'expected status "Running", got "Broken"',
      'expected status "Stopped", got "Broken"',
      'expected status "Running", got "Broken" (maybe use `limactl stop -f`?)',
    ],
    evidence: "source",
    needs: ["host agent", 'got "Broken"', "errors inspecting instance"],
    fix:
      "end what is left, then start it: limactl stop -f NAME and limactl start NAME; colima stop -f and colima start. If it stays: look with ps whether the numbers in ha.pid and vz.pid (qemu.pid) of ~/.lima/NAME or ~/.colima/_lima/colima still are its processes, end those, and remove these .pid and .sock files. colima delete or limactl delete makes it anew, " +
      "but deletes its images, containers and volumes",
    links: ["https://github.com/lima-vm/lima/issues/1390", LIMA],
  },
  {
    id: "lima-instance-missing",
    by: "shim",
    summary: "Lima has no virtual machine of the name that the command is for",
    texts: [
      ...["start", "create"].map((command) =>
        `instance "<words>" does not exist, run \`limactl ${command} <words>\` to create a new instance`
      ),
    ],
    evidence: "source",
    fix:
      "limactl list shows those that exist (of another LIMA_HOME none is seen; Colima's are in ~/.colima/_lima). Make it: limactl start --name=NAME template:default, up to 0.x template://default; limactl start without a name makes default. lima NAME and LIMA_INSTANCE choose another one",
    links: ["https://lima-vm.io/docs/usage/", "https://github.com/lima-vm/lima/issues/554"],
  },
  {
    id: "lima-instance-stopped",
    by: "shim",
    summary: "the virtual machine of Lima or Colima does not run, so there is no engine to ask",
    texts: [
      'instance "<words>" is stopped, run `limactl start <words>` to start the instance',
      'instance "<words>" is not running (status: <words>)',
      'expected status "Running", got "Stopped"',
      'expected status "Running", got "Stopped" (maybe use `limactl stop -f`?)',
      "colima is not running",
      "colima [profile=<words>] is not running",
      "error retrieving current runtime: empty value",
    ],
    evidence: "source",
    anywhere: ["lima", "limactl", "colima", "current runtime", "hostagent"],
    fix:
      "start it (colima start, limactl start NAME); colima list and limactl list show the profiles and names: another profile is chosen with -p NAME. Colima says empty value, too, where it runs but was not set up to the end: colima stop -f, then colima start. If it ends at once, read ha.stderr.log and serial*.log in ~/.colima/_lima/colima or ~/.lima/NAME",
    links: [COLIMA, LIMA],
  },
  {
    id: "lima-disk-in-use",
    by: "shim",
    summary: "a disk of Lima's virtual machine is marked as used, mostly since the machine ended badly",
    texts: [
      'failed to run attach disk "<words>", in use by instance "<words>"',
      'could not attach disk "<words>", in use by instance "<words>"',
      'failed to attach disk "<words>": in use by instance "<words>"',
      'could not attach disk "<words>": in use by instance "<words>"',
    ],
    evidence: "source",
    fix:
      "limactl disk list names the instance. If that does not run: limactl stop -f NAME, limactl disk unlock DISK, then start again (Colima: LIMA_HOME=~/.colima/_lima before limactl). If it runs, stop it first: a disk belongs to one machine at a time; do not delete the disk, it has the images and volumes",
    links: ["https://lima-vm.io/docs/config/disk/"],
  },
  {
    id: "lima-ssh-unreached",
    refines: "lima-machine-failed",
    by: "shim",
    summary:
      "Lima's virtual machine was started, but its SSH is not reached: it did not boot, is too slow, or the way to it is blocked",
    texts: [
      'did not receive an event with the "running" status',
      "error starting vm: error at '<words>': exit status <number>",
      "[hostagent] QEMU has exited",
      'exiting, status={Running:false Degraded:false Exiting:true Errors:[] SSHLocalPort:<number>} (hint: see "<path>")',
    ],
    evidence: "source",
    behind: "all",
    anywhere: ["Waiting for the essential requirement 1 of"],
    passed: [
      "essential requirement 2 of",
      ...["2", "3", "4", "5"].map((all) => `essential requirement 1 of ${all} is satisfied`),
    ],
    fix:
      "read serial*.log of the instance (~/.lima/NAME, ~/.colima/_lima/colima). EFI shell or no bootable device: the image is broken or for another CPU: delete the instance (which deletes its images and volumes), remove a local image that the template names, and limactl prune. A login prompt: a VPN, a firewall or Host * in ~/.ssh/config is in the way. " +
      "An end in the middle: memory, a full disk, or QEMU without acceleration: --vm-type=vz",
    links: ["https://github.com/lima-vm/lima/issues/271", LIMA],
  },
  {
    id: "lima-driver-unsupported",
    by: "shim",
    summary: "this Mac or its macOS does not have what the chosen driver of Lima's virtual machine needs",
    texts: [
      ...["VZ", "vz", "krunkit", '"vz"'].map((kind) => `${kind} driver requires macOS 13 or <words> to run`),
      "nested virtualization requires macOS 15 or newer",
      "nested virtualization is not supported on this device",
      "vmType 'krunkit' is only available on macOS with Apple Silicon",
      "cannot use vmType: '<words>', error: <any>",
    ],
    evidence: "source",
    needs: ["driver requires macOS", "nested virtualization", "vmType"],
    fix:
      "choose another driver: colima start --vm-type qemu, vmType: qemu in the template (needs qemu; slower), or update macOS: vz needs 13, Rosetta an Apple CPU, nested virtualization an M3 or newer with macOS 15 (else leave --nested-virtualization out). The driver of an instance does not change: a new one has no images and volumes of the old one",
    links: ["https://lima-vm.io/docs/config/vmtype/"],
  },
  {
    id: "lima-path-long",
    by: "shim",
    summary:
      "the path of a socket of Lima's virtual machine is longer than a socket's path may be (104 characters on macOS)",
    texts: [
      'instance name "<words>" too long: "<value>" must be less than UNIX_PATH_MAX=<number> characters, but is <number>',
      "must be less than UNIX_PATH_MAX=<number> characters, but is <number>",
      ...["socket", "leases"].map((file) =>
        `usernet ${file} path "<value>" too long: must be less than UNIX_PATH_MAX=<number> characters, but is <number>`
      ),
      'socket path "<value>" is too long: >= UNIX_PATH_MAX=<number>',
    ],
    evidence: "source",
    fix:
      "take a shorter name of the instance or of colima's profile, or a shorter directory: export LIMA_HOME=~/.lima (Colima: COLIMA_HOME=~/.colima) in your shell's file, before the first start; instances of the old directory are not seen there. A hostSocket of portForwards has the same limit",
    links: ["https://lima-vm.io/docs/dev/internals/"],
  },
  {
    id: "lima-image-download",
    by: "shim",
    summary:
      "Lima could not download the image of its virtual machine: it was removed from its address, or the way there is blocked",
    texts: [
      "failed to download the image, attempted <number> candidates, errors=<any>",
      "failed to download the required images, attempted <number> candidates, errors=<any>",
      'failed to download "<url>": <any>',
      'failed to download "<url>": expected HTTP status 200, got "<any>"',
      'failed to download "<url>": unexpected HTTP status <any>',
    ],
    evidence: "source",
    anywhere: [
      ...["lima", "limactl", "hostagent", "colima", "cloud-images.ubuntu.com", "nerdctl-full"],
      ...["failed to download the image, attempted", "failed to download the required images, attempted"],
    ],
    behind: "all",
    fix:
      "404: the release's image was removed there: update Lima and Colima, whose templates name newer ones, or set images: in the template (limactl edit). A time-out, TLS or proxy: curl -I that address; HTTPS_PROXY in the shell, an own authority in the keychain. A wrong digest or half a file: limactl prune, then start again. colima has --disk-image FILE for one that was downloaded by hand",
    links: ["https://lima-vm.io/docs/templates/"],
  },
  {
    id: "vz-machine-failed",
    by: "shim",
    summary: "macOS' Virtualization framework does not start the virtual machine",
    texts: [
      ...["Driver stopped due to error: ", "[hostagent] Driver stopped due to error: ", ""].flatMap((step) => [
        `${step}Error Domain=VZErrorDomain Code=1 Description="<any>`,
        `${step}Error Domain=VZErrorDomain Code=2 Description="<any>`,
        `${step}Error Domain=VZErrorDomain Code=<number> Description="<any>`,
      ]),
    ],
    evidence: "reported",
    fix:
      "Code 2 with entitlement: limactl or vfkit was built or copied without its signature: brew reinstall lima (or sign it with com.apple.security.virtualization). Code 1, internal error: another machine or a crashed one has the disk or address: end it, restart the Mac, free memory and disk; in a macOS that is a virtual machine itself nested virtualization is needed (M3, macOS 15): use QEMU there. " +
      "Code 3 and up: the disk or memory of its settings does not fit",
    links: ["https://developer.apple.com/documentation/virtualization/vzerror", LIMA],
  },
  {
    id: "rancher-desktop-wsl",
    by: "shim",
    summary:
      "Windows' WSL itself refuses what Rancher Desktop asks of it, before anything runs in its distribution; wsl.exe keeps its own words",
    texts: [
      ...["4294967295", "-1", "0xffffffff"].flatMap((code) => [
        `wsl.exe exited with code ${code}`,
        `Error: wsl.exe exited with code ${code}`,
      ]),
      "WSL failed to execute wsl.exe <any>: Error: wsl.exe exited with code 4294967295",
    ],
    evidence: "reported",
    anywhere: ["rancher", "Error Starting Kubernetes", "Registered distributions"],
    fix:
      "run the line below Last command run in PowerShell: then WSL says why. Mostly: wsl --update, wsl --shutdown and a reboot; virtualization in the firmware and the feature Virtual Machine Platform on; an antivirus or policy. For --import also a half made distribution: wsl -l -v shows rancher-desktop as Installing or Uninstalling: wsl --unregister rancher-desktop, " +
      "which is made anew (rancher-desktop-data has the images and volumes: a factory reset deletes it)",
    links: [`${RANCHER}/issues/1001`, `${RANCHER}/issues/7970`],
  },
  {
    id: "kubeconfig-no-cluster",
    by: "cluster",
    summary:
      "a program on the desktop (Rancher Desktop, Podman Desktop) finds no current context in the kubeconfig that it reads, thus no cluster",
    texts: ["No active cluster!", "Failed to create kind cluster. No active cluster!"],
    evidence: "reported",
    fix:
      "kubectl config get-contexts and config current-context: choose one (kubectl config use-context rancher-desktop; kind-NAME), correct or rename a damaged ~/.kube/config and restart the program, which writes it anew. It may read another file than kubectl: unset KUBECONFIG; on Windows %HOME% or HOMEDRIVE on a network drive stands before %USERPROFILE%. Podman Desktop: the kind cluster does run; make ~/.kube, quit and start it",
    links: [`${RANCHER}/issues/1470`, "https://github.com/podman-desktop/podman-desktop/issues/9983"],
  },
  {
    id: "rancher-desktop-wsl-command",
    by: "shim",
    summary:
      "a command that Rancher Desktop runs in its distribution of WSL fails; the log of that step has the command's own words",
    texts: [
      "wsl.exe exited with code <number>",
      "Error: wsl.exe exited with code <number>",
      "WSL: executing: <any>: Error: wsl.exe exited with code <number>",
    ],
    evidence: "reported",
    behind: "all",
    anywhere: ["rancher", "Error Starting Kubernetes", "Registered distributions", "/etc/docker/daemon.json"],
    fix:
      "Troubleshooting, Show Logs: read wsl-exec.log, then wsl.log, k3s.log, docker.log or containerd.log of the same time; lines of docker/daemon.json and config.json that are only missing are harmless. Usual: an antivirus or a policy that keeps /mnt/c from being mounted, a full disk, a VPN. Then wsl --shutdown and start again; Reset Kubernetes keeps images, " +
      "a factory reset deletes all of them",
    links: [`${RANCHER}/issues/7009`, "https://docs.rancherdesktop.io/troubleshooting/"],
  },
  {
    id: "docker-desktop-integration",
    by: "shim",
    summary:
      "the part of Docker Desktop that it runs in a distribution of WSL of yours does not start or has ended; the engine itself may well run",
    texts: [
      "running wsl distro proxy in <words> distro: <any>",
      "running wsl distro proxy in <words> distro: running proxy: running wslexec: <any>",
      "waiting for WSL integration for <words>: <any>",
      "waiting for WSL distro integration to become ready",
      "WSLIntegrationService: start failed: <any>",
      "WSL integration with distro <words> unexpectedly stopped <any>",
      "WSL integration with distro <words> unexpectedly stopped.",
      "running WSL integration <any>",
    ],
    evidence: "reported",
    fix:
      "choose Skip, so that Docker Desktop starts without that distribution, then: wsl --update, wsl --shutdown, start Docker Desktop again. Look whether the distribution itself starts (wsl -d NAME), is of WSL 2 (wsl -l -v), has free space, and mounts drives (/etc/wsl.conf without automount or interop off), and remove a docker that is installed in it. " +
      "Settings, Resources, WSL integration turns it off for that one; images and volumes are not in it",
    links: ["https://github.com/docker/for-win/issues/14198", "https://github.com/docker/for-win/issues/13472"],
  },
  {
    id: "lima-qemu-missing",
    by: "shim",
    summary: "Lima or Colima does not find QEMU's programs, which it needs to convert the image or to run the machine",
    texts: ["qemu-img", "qemu-system-aarch64", "qemu-system-x86_64"].flatMap((name) => [
      `error getting qcow image: exec: "${name}": executable file not found in $PATH`,
      `failed to find the QEMU binary for the architecture <value>: exec: "${name}": executable file not found in $PATH`,
      `failed to run [${name} <any>]: stdout=<any>, stderr=<any>: exec: "${name}": executable file not found in $PATH`,
      `error starting vm: error at 'creating and starting': exec: "${name}": executable file not found in $PATH`,
      `error starting vm: error at 'starting': exec: "${name}": executable file not found in $PATH`,
    ]),
    evidence: "reported",
    fix:
      "brew install qemu (Linux: qemu-utils and qemu-system; Lima from 1.0 on no longer brings it along), or brew upgrade colima lima: newer releases with Apple's virtualization (colima start --vm-type vz, macOS 13 and newer) do without. It is installed: PATH of the shell or service lacks /opt/homebrew/bin. Another architecture than the Mac's own (--arch x86_64) always needs QEMU, and is slow: --vz-rosetta runs single images of x86_64 faster",
    links: ["https://github.com/abiosoft/colima/issues/1188"],
  },
  {
    id: "mac-program-other-cpu",
    by: "shim",
    summary: "a program of the engine is for another CPU than this Mac's: one for Intel, and Rosetta is not installed",
    texts: [
      ...["zsh", "bash", "sh"].map((shell) => `${shell}: bad CPU type in executable: <name>`),
      "bad CPU type in executable: <name>",
      "fork/exec <path>: bad CPU type in executable",
      "exec: <path>: bad CPU type in executable",
      "error getting credentials - err: fork/exec <path>: bad CPU type in executable, out: <any>",
      "<path>: Bad CPU type in executable",
    ],
    evidence: "reported",
    anywhere: ["docker", "podman", "colima", "lima", "qemu", "nerdctl", "kubectl", "minikube", "vfkit", "gvproxy"],
    fix:
      "install the build for Apple silicon: Docker Desktop's download for that chip over the old one, which keeps images; Homebrew of its own in /opt/homebrew (arch -arm64 brew install NAME), with that directory first in PATH: which -a NAME shows old ones of /usr/local/bin. Or run programs for Intel: softwareupdate --install-rosetta, which virtual machines of QEMU or vz do not gain by. On an Intel Mac a file for arm64 never runs: take amd64",
    links: ["https://docs.docker.com/desktop/setup/install/mac-install/"],
  },
  {
    id: "docker-desktop-malware",
    by: "shim",
    summary:
      "macOS blocks helpers of an older Docker Desktop as malware: a part of its signature was revoked in January 2025; they are harmless",
    texts: ["com.docker.vmnetd", "com.docker.socket", "com.docker.helper", "Docker.app", "Docker"].flatMap((name) => [
      `Malware Blocked. "${name}" was not opened because it contains malware.`,
      `Malware Blocked: "${name}" was not opened because it contains malware.`,
      `Malware Blocked "${name}" was not opened because it contains malware.`,
      `"${name}" was not opened because it contains malware.`,
      `"${name}" will damage your computer.`,
    ]),
    evidence: "reported",
    fix:
      "install Docker Desktop 4.37.2 or newer over the old one: images and volumes stay. The dialog still comes: quit Docker, then sudo launchctl bootout system /Library/LaunchDaemons/com.docker.vmnetd.plist (and com.docker.socket.plist), sudo rm -f /Library/PrivilegedHelperTools/com.docker.vmnetd /Library/PrivilegedHelperTools/com.docker.socket, start Docker Desktop anew, which installs both again. Download it from docker.com alone, and do not switch Gatekeeper off",
    links: ["https://docs.docker.com/desktop/cert-revoke-solution/", "https://github.com/docker/for-mac/issues/7520"],
  },
  {
    id: "docker-desktop-answers-500",
    by: "shim",
    summary:
      "what listens at the engine's socket or pipe answers, but not as the engine: most often Docker Desktop's proxy, behind which the engine has not started or has ended",
    texts: [
      "request returned <words> for API route and version <url>, check if the server supports the requested API version",
      "error during connect: <words> <url>: request returned <words> for API route and version <url>, check if the server supports the requested API version",
      "request returned <words> for API route and version <url>, check if the server supports the requested API version: <any>",
    ],
    evidence: "source",
    fix:
      "wait until Docker Desktop says Engine running, else quit it fully (tray or menu, Quit; docker desktop restart) and start it anew; on Windows also wsl --shutdown and wsl --update. It stays: a full disk, too little memory, a paused engine, or a broken update: install the newest release over it, which keeps images; Troubleshoot, Reset to factory defaults deletes images and volumes. Other engines: docker context ls and DOCKER_HOST show whom the client asks",
    links: ["https://docs.docker.com/desktop/troubleshoot-and-support/troubleshoot/topics/"],
  },
  {
    id: "docker-desktop-pipe-used",
    by: "shim",
    summary: "Docker Desktop cannot open its pipe on Windows: another engine or another user's Docker Desktop has it",
    texts: [
      "setting up docker api proxy listener: open \\\\.\\pipe\\<name>: Access is denied.",
      "initializing Docker API Proxy: setting up docker api proxy listener: open \\\\.\\pipe\\<name>: Access is denied.",
      "open \\\\.\\pipe\\docker_engine: Access is denied.",
    ],
    evidence: "reported",
    fix:
      "log the other user off, or let that one quit Docker Desktop (Task Manager, Users); stop a service of another engine (Get-Service docker, podman, Rancher Desktop): Stop-Service docker; Set-Service docker -StartupType Manual. A client with this message: join the group docker-users (net localgroup docker-users USER /add, as administrator), then log in anew",
    links: ["https://docs.docker.com/desktop/troubleshoot-and-support/troubleshoot/topics/"],
  },
  {
    id: "docker-desktop-distro-ended",
    by: "shim",
    summary: "Docker Desktop's own distribution of WSL ended while it started",
    texts: [
      "distro stopped unexpectedly",
      "System.InvalidOperationException: distro stopped unexpectedly",
      "WSL distro terminated abruptly",
      "Docker Desktop - WSL distro terminated abruptly",
    ],
    evidence: "reported",
    behind: "all",
    anywhere: ["Docker", "WSL"],
    fix:
      "wsl --shutdown, wsl --update (as administrator), restart Windows, start Docker Desktop; wsl --status and wsl -l -v have to answer. wsl -d docker-desktop then shows WSL's own words: a feature that is off (Virtual Machine Platform), .wslconfig with too little memory or an own kernel, an antivirus. Last install the newest release over it, which keeps images; " +
      "wsl --unregister docker-desktop has it made anew (docker-desktop-data has the images: not that one)",
    links: ["https://github.com/docker/for-win/issues/12408", "https://github.com/docker/for-win/issues/13306"],
  },
];
