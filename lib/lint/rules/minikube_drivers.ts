/**
 * Why minikube's driver does not make a node (libvirt, VirtualBox, Hyper-V, the virtual machines of macOS), and what its other
 * commands (service, mount) say, by the code behind `Exiting due to` or the words of the error.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const MINIKUBE = "https://minikube.sigs.k8s.io/docs";
const ISSUES = "https://github.com/kubernetes/minikube/issues";

/** What a minikube that ends with one of these codes prints, whatever follows. */
function codes(ids: string): string {
  return `Exiting due to ${oneOf(ids.split(" "))}: <any>`;
}

/** What minikube and libmachine print before the driver's error. */
const STEPS: readonly string[] = [
  "",
  "Failed to start host: ",
  "Failed to start host: creating host: create: ",
  "Failed to start host: creating host: create: precreate: ",
  "error provisioning guest: Failed to start host: creating host: create: precreate: ",
  "error provisioning guest: Failed to start host: creating host: create: Error creating machine: Error in driver during machine creation: ",
  "Failed to start host: creating host: create: Error creating machine: Error in driver during machine creation: ",
  "Error creating machine: Error in driver during machine creation: ",
];

/** An error alone, and behind what is printed before it. */
function steps(...errors: readonly string[]): readonly string[] {
  return errors.flatMap((error) => STEPS.map((step) => `${step}${error}`));
}

/** An error of libvirt as its Go binding prints it, and as virsh does. */
function libvirt(message: string): readonly string[] {
  return [
    `virError(Code=<number>, Domain=<number>, Message='${message}')`,
    ...["failed opening libvirt connection: failed connecting to libvirt socket", "error connecting to libvirt socket."]
      .map((begin) => `${begin}: virError(Code=<number>, Domain=<number>, Message='${message}')`),
    `error: ${message}`,
  ];
}

/** What shows that it is about minikube or another tool that makes a cluster with libvirt. */
const OF_MINIKUBE: readonly string[] = [
  ...["minikube", "kvm2", "Exiting due to", "crc", "minishift", "libmachine"],
  ...["failed opening libvirt connection", "error connecting to libvirt socket", "libvirtd group"],
];

/** Drivers of minikube, and its commands for what runs in it. */
export const MINIKUBE_DRIVER_RULES: readonly DaemonRule[] = [
  {
    id: "minikube-libvirt-unreached",
    by: "shim",
    summary:
      "the driver does not get through to libvirt: its service does not run, the user may not use it, or its library is missing",
    texts: [
      codes("PR_KVM_USER_PERMISSION PR_KVM_SOCKET KVM_CONNECTION_ERROR"),
      ...["No such file or directory", "Permission denied", "Connection refused"].flatMap((errno) =>
        libvirt(`Failed to connect socket to '<path>': ${errno}`)
      ),
      ...libvirt(
        "authentication unavailable: no polkit agent available to authenticate action 'org.libvirt.unix.manage'",
      ),
      ...libvirt("Failed to open libvirt.so.0"),
      "libvirt group membership check failed: <any>",
      "error connecting to libvirt socket. Have you added yourself to the libvirtd group?",
      "Unable to connect to kvm driver, did you add yourself to the libvirtd group?",
    ],
    evidence: "source",
    anywhere: OF_MINIKUBE,
    fix:
      "virsh --connect qemu:///system list has to work for this user. No such file: sudo systemctl enable --now libvirtd (where it is split up: virtqemud.socket virtnetworkd.socket virtstoraged.socket). Permission denied, polkit: sudo usermod -aG libvirt $USER (older: libvirtd), then log in again. libvirt.so.0: libvirt's client library, package libvirt0 or libvirt-libs, is missing or not in the library path (NixOS). Install qemu-kvm and libvirt-daemon-system; minikube start --driver=docker needs none of it",
    links: [`${MINIKUBE}/drivers/kvm2/`, `${ISSUES}/7677`, `${ISSUES}/6653`],
  },
  {
    id: "minikube-libvirt-network",
    by: "shim",
    summary: "the network of libvirt that minikube's virtual machine is to use does not exist or cannot be made",
    texts: [
      codes("PR_KVM_MISSING_NETWORK PR_KVM_NET_XML"),
      "virError(Code=<number>, Domain=<number>, Message='Network not found: no network with matching name <name>')",
      "Message='Network not found: no network with matching name <name>'",
      "not supported by the connection driver: virNetworkDefineXML",
    ],
    evidence: "source",
    anywhere: OF_MINIKUBE,
    fix:
      "virsh -c qemu:///system net-list --all: sudo virsh net-start default and net-autostart default; if there is no default: install libvirt-daemon-config-network, or sudo virsh net-define /usr/share/libvirt/networks/default.xml. It needs dnsmasq. mk-minikube is minikube's own: minikube delete, which deletes that cluster with its data, and start make it anew. virNetworkDefineXML: libvirt without its network driver (libvirt-daemon-driver-network)",
    links: [`${MINIKUBE}/drivers/kvm2/`],
  },
  {
    id: "minikube-kvm-refused",
    by: "shim",
    summary:
      "QEMU cannot run minikube's virtual machine with KVM: the machine offers none, another hypervisor holds it, or memory is short",
    texts: [
      codes("PR_KVM_CAPABILITIES PR_KVM_CREATE_BUSY PR_KVM_MSR RSRC_KVM_OOM"),
      ...steps("invalid argument: could not find capabilities for domaintype=kvm"),
      "ioctl(KVM_CREATE_VM) failed: 16 Device or resource busy",
    ],
    evidence: "source",
    anywhere: OF_MINIKUBE,
    fix:
      "virt-host-validate qemu; ls -l /dev/kvm: without it load kvm_intel or kvm_amd, turn on VT-x or AMD-V in the firmware, in a virtual machine nested virtualization. busy: another hypervisor (VirtualBox, VMware) runs a machine: stop it, or take its driver. MSR: newer QEMU, or no nested machine. guest memory: less --memory. minikube start --driver=docker does without",
    links: [`${MINIKUBE}/drivers/kvm2/`],
  },
  {
    id: "minikube-kvm-file-denied",
    by: "shim",
    summary:
      "libvirt's QEMU, which runs as a user of its own, may not read minikube's disk image in the home directory",
    texts: [
      codes("PR_KVM_ISO_PERMISSION"),
      "Could not open '<path>boot2docker.iso': Permission denied",
      "Cannot access storage file '<path>boot2docker.iso' (as uid:<number>, gid:<number>): Permission denied",
    ],
    evidence: "source",
    fix:
      "let that user (libvirt-qemu or qemu; user and group in /etc/libvirt/qemu.conf) walk to it: setfacl -m u:libvirt-qemu:x $HOME $HOME/.minikube and its directories, or MINIKUBE_HOME on a path that others may read; an encrypted home or AppArmor and SELinux may deny it, too",
    links: [`${ISSUES}/5950`, `${MINIKUBE}/drivers/kvm2/`],
  },
  {
    id: "minikube-driver-program",
    by: "shim",
    summary:
      "the program of minikube's driver is missing, or does not run: another release, another CPU, or a library that it needs",
    texts: [
      codes(
        "DRV_MISSING_ADDRESS DRV_KVM2_NOT_FOUND PR_HYPERKIT_NOT_FOUND DRV_CORRUPT DRV_EXITED_1 DRV_REGISTRY_NOT_FOUND",
      ),
      "StartHost failed, but will try again: new host: dial tcp: missing address",
      ...steps("new host: dial tcp: missing address"),
      'Driver "<kvm|kvm2|hyperkit|xhyve|hyperv>" not found. Do you have the plugin binary <any>',
      "Error attempting to get plugin server address for RPC: <any>",
    ],
    evidence: "source",
    anywhere: [...OF_MINIKUBE, "StartHost", "docker-machine-driver", "plugin binary"],
    fix:
      "run it by hand: ~/.minikube/bin/docker-machine-driver-kvm2 version (hyperkit): it prints why: a missing libvirt.so.0 (install libvirt), a glibc or symbol that is too old, not executable. Delete that file: the next minikube start downloads the one that fits; an older one in PATH (which docker-machine-driver-kvm2) wins, remove that, too. Or update minikube, whose newest releases have the kvm2 driver built in, or take --driver=docker",
    links: [`${MINIKUBE}/drivers/kvm2/`, `${ISSUES}/6023`, `${ISSUES}/17864`],
  },
  {
    id: "minikube-machine-gone",
    by: "shim",
    summary: "minikube's profile names a virtual machine that does not exist any longer, or whose files are incomplete",
    texts: [
      codes(
        "GUEST_KVM2_NO_DOMAIN GUEST_VBOX_NO_VM GUEST_DOES_NOT_EXIST GUEST_SSH_CERT_NOT_FOUND GUEST_CONFIG_CORRUPT DRV_RESTART_NO_IP",
      ),
      "virError(Code=<number>, Domain=<number>, Message='Domain not found: no domain with matching name <name>')",
      "Message='Domain not found: no domain with matching name <name>'",
      "Could not find a registered machine named <name>",
    ],
    evidence: "source",
    anywhere: OF_MINIKUBE,
    fix:
      "minikube profile list; as the user that made it (not with sudo), since each has its own ~/.minikube. minikube delete (-p NAME) removes the profile, and what is left of that cluster's data, and minikube start makes it anew; if delete fails: minikube delete --all --purge, which removes all profiles and ~/.minikube",
    links: [`${MINIKUBE}/handbook/troubleshooting/`, `${ISSUES}/2412`],
  },
  {
    id: "minikube-virtualbox",
    by: "shim",
    summary: "VirtualBox cannot run minikube's machine: its kernel module, its network or its rights are missing",
    texts: [
      codes(
        "PR_VBOX_MODULE PR_VBOX_DEVICE_MISSING PR_VBOX_BLOCKED PR_VBOX_HARDENING PR_VBOX_80004005 PR_VBOXMANAGE_NOT_FOUND IF_VBOX_NOT_VISIBLE IF_VBOX_NOT_FOUND IF_VBOX_SAME_IP IF_VBOX_UNSPECIFIED",
      ),
      "Error setting up host only network on machine start: <any>",
      "The host-only adapter we just created is not visible. This is a well known VirtualBox bug. <any>",
      "VirtualBox is configured with multiple host-only adapters with the same IP <name>. Please remove one",
      "VBoxManage not found. Make sure VirtualBox is installed and VBoxManage is in the path",
    ],
    evidence: "source",
    anywhere: [...OF_MINIKUBE, "host only network", "host-only adapter", "VBoxManage"],
    fix:
      "Linux: sudo /sbin/vboxconfig (kernel headers; with Secure Boot the module has to be signed), reboot. macOS: System Settings, Privacy & Security: allow Oracle's extension, then reboot; on Apple silicon take another driver. same IP, not visible: VBoxManage list hostonlyifs and hostonlyif remove NAME, or minikube delete (which deletes that cluster with its data) and a reboot; addresses outside 192.168.56.0/21 need /etc/vbox/networks.conf. minikube start --driver=docker needs no VirtualBox",
    links: [`${MINIKUBE}/drivers/virtualbox/`, "https://www.virtualbox.org/manual/ch06.html#network_hostonly"],
  },
  {
    id: "minikube-hyperv",
    by: "shim",
    summary:
      "minikube's driver hyperv lacks what it needs: PowerShell's module of Hyper-V, a virtual switch, or a file that is free",
    texts: [
      codes(
        "PR_HYPERV_MODULE_NOT_INSTALLED DRV_HYPERV_NO_VSWITCH DRV_HYPERV_VSWITCH_NOT_FOUND DRV_HYPERV_POWERSHELL_NOT_FOUND PR_POWERSHELL_CONSTRAINED GUEST_FILE_IN_USE DRV_HYPERV_FILE_DELETE RSRC_INVALID_HYPERV_MEMORY",
      ),
      ...steps("Hyper-V PowerShell Module is not available"),
      ...steps("no External vswitch found. A valid vswitch must be available for this command to run."),
    ],
    evidence: "source",
    anywhere: OF_MINIKUBE,
    fix:
      'in PowerShell as administrator: Enable-WindowsOptionalFeature -Online -FeatureName Microsoft-Hyper-V -All, and a reboot (Windows Home has none: --driver=docker). Get-VMSwitch lists the switches: --hyperv-virtual-switch "Default Switch", or make an external one. in use: stop the machine in Hyper-V Manager (Stop-VM minikube -TurnOff), then minikube delete, which deletes that cluster. Constrained language: a policy of the company forbids it',
    links: [`${MINIKUBE}/drivers/hyperv/`],
  },
  {
    id: "minikube-macos-network",
    by: "shim",
    summary:
      "minikube's virtual machine on macOS gets no network or no address: its helper is missing, or macOS' firewall is in the way",
    texts: [
      codes(
        "NOT_FOUND_SOCKET_VMNET PR_QEMU_SOCKET_VMNET_DENIED NOT_FOUND_VMNET_HELPER NOT_CONFIGURED_VMNET_HELPER IF_BOOTPD_FIREWALL PR_HYPERKIT_NO_IP PR_HYPERKIT_VMNET_FRAMEWORK PR_HYPERKIT_CRASHED DRV_HYPERKIT_RENEWAL",
      ),
      ...steps(
        "IP address never found in dhcp leases file: <any>",
        "IP address never found in dhcp leases file Temporary Error: <any>",
        "IP address never found in dhcp leases file <any>",
      ),
      'Failed to connect to "/var/run/socket_vmnet": Permission denied',
      "hyperkit crashed! command line: <any>",
    ],
    evidence: "source",
    fix:
      "could not find an IP: sudo /usr/libexec/ApplicationFirewall/socketfilterfw --add /usr/libexec/bootpd and --unblock /usr/libexec/bootpd, no Internet Sharing, no VPN, then minikube delete (which deletes that cluster) and start. unable to parse line: take the block with that line out of /var/db/dhcpd_leases (sudo, a copy first), or update minikube. QEMU: install socket_vmnet or --network=user. HyperKit is no longer kept up: --driver=vfkit, or docker",
    links: [`${MINIKUBE}/drivers/vfkit/`, `${MINIKUBE}/drivers/qemu/`, `${ISSUES}/18212`],
  },
  {
    id: "minikube-address-in-use",
    refines: "minikube-node-failed",
    by: "shim",
    summary: "another container has the fixed address of minikube's node in the network minikube",
    texts: [
      "can't create with that IP, address already in use",
      codes("PR_DOCKER_IP_CONFLICT"),
      `Exiting due to ${
        oneOf(["GUEST_PROVISION", "GUEST_START", "GUEST_NODE_PROVISION"])
      }: Failed to start host: can't create with that IP, address already in use`,
      `Exiting due to ${
        oneOf(["GUEST_PROVISION", "GUEST_START", "GUEST_NODE_PROVISION"])
      }: error provisioning guest: Failed to start host: can't create with that IP, address already in use`,
    ],
    evidence: "source",
    fix:
      "docker network inspect minikube (NAME of the profile) lists who is in it: a container of yours that joined while minikube was stopped took 192.168.49.2: docker network disconnect minikube CONTAINER, minikube start, then connect it again, best with --ip of its own. Of another profile or an old one: minikube profile list, minikube delete -p NAME (--all), which deletes those clusters",
    links: [`${ISSUES}/12894`],
  },
  {
    id: "minikube-service-missing",
    by: "shim",
    summary: "minikube service finds no such service in that namespace, or no pod behind it",
    texts: [
      codes(
        "SVC_NOT_FOUND SVC_UNREACHABLE SVC_ENDPOINT_NOT_FOUND SVC_OPEN_NOT_FOUND SVC_TIMEOUT SVC_URL_TIMEOUT SVC_CHECK_TIMEOUT",
      ),
      "Exiting due to SVC_UNREACHABLE: service not available: no running pod for service <name> found",
      "service not available: no running pod for service <name> found",
    ],
    evidence: "source",
    fix:
      "kubectl get svc -A names the namespace: minikube service NAME -n NAMESPACE. no running pod: kubectl get pods -A, kubectl describe pod: none is Running yet, or the service's selector does not have the pods' labels (kubectl get endpoints NAME is empty). minikube service list shows all; a ClusterIP without node port needs minikube tunnel or kubectl port-forward",
    links: [`${MINIKUBE}/handbook/accessing/`],
  },
  {
    id: "minikube-mount-unreached",
    by: "shim",
    summary:
      "minikube mount: the node does not get the host's directory: it does not reach the host's port, or cannot mount 9p",
    texts: [
      codes("GUEST_MOUNT_COULD_NOT_CONNECT GUEST_MOUNT GUEST_MOUNT_CONFLICT IF_MOUNT_PORT IF_MOUNT_IP"),
      ...["Connection timed out", "Connection refused", "No route to host", "Bad address"].flatMap((errno) => [
        `mount: <path>: mount(2) system call failed: ${errno}.`,
        `mount failed: mount with cmd <any> mount: <path>: mount(2) system call failed: ${errno}.`,
      ]),
    ],
    evidence: "source",
    anywhere: ["minikube", "GUEST_MOUNT", "IF_MOUNT", "9p"],
    fix:
      "the process has to stay alive, and the host's firewall has to let the node in on its port: minikube mount DIR:/path --port=46464 and allow that port from minikube ip (no VPN, --ip for another address of the host); the path in the node is absolute. Bad address: the kernel of that node refuses the mount: another driver or a newer minikube. For a few files minikube cp; with Docker minikube start --mount --mount-string=DIR:/path when the profile is made",
    links: [`${MINIKUBE}/handbook/mount/`, `${ISSUES}/16016`],
  },
  {
    id: "minikube-version-unsupported",
    by: "shim",
    summary:
      "this minikube does not make a cluster of that version of Kubernetes: it is too old, too new, or no version",
    texts: [codes("K8S_OLD_UNSUPPORTED K8S_NEW_UNSUPPORTED MK_KVERSION_USAGE MK_SEMVER_PARSE")],
    evidence: "source",
    fix:
      "minikube config get kubernetes-version, and --kubernetes-version=v1.34.0 with a v and three numbers, stable or latest; minikube config unset kubernetes-version takes the default. Newer than this minikube knows: update it, or --force. An existing profile keeps its version",
    links: [`${MINIKUBE}/handbook/config/#selecting-a-kubernetes-version`],
  },
  {
    id: "minikube-wrong-binary",
    by: "shim",
    summary: "this minikube is for another system or CPU than the one that it runs on",
    texts: [
      codes("MK_WRONG_BINARY_WSL GUEST_INCORRECT_ARCH DRV_IMAGE_ARCH_UNSUPPORTED"),
      "You are trying to run a windows .exe binary inside WSL. For better integration please use a Linux binary instead (Download at https://minikube.sigs.k8s.io/docs/start/.). Otherwise if you still want to do this, you can do it using --force",
    ],
    evidence: "source",
    fix:
      "install the one for it: in WSL minikube for Linux (type -a minikube shows which is first in PATH, without .exe), on Apple silicon that of arm64 (file $(which minikube); Homebrew in /opt/homebrew), then minikube delete --all, which deletes its clusters, and start",
    links: [`${MINIKUBE}/start/`],
  },
];
