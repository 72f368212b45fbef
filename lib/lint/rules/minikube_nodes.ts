/**
 * Why minikube's node does not come up, where minikube's own words say more than its exit code.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const MINIKUBE = "https://minikube.sigs.k8s.io/docs";
const ISSUES = "https://github.com/kubernetes/minikube/issues";
/** What deleting costs. */
const DELETE = "minikube delete (which deletes that cluster with its data) and minikube start";

/** Minikube's exit codes before an error that names the cause. */
const EXITS = `Exiting due to ${
  oneOf(
    "GUEST_START GUEST_STATUS GUEST_PROVISION GUEST_NODE_START GUEST_NODE_PROVISION RUNTIME_ENABLE K8S_APISERVER_MISSING K8S_APISERVER_TIMEOUT K8S_UNHEALTHY_CONTROL_PLANE GUEST_CERT DRV_CREATE_TIMEOUT"
      .split(" "),
  )
}: `;

/** A cause alone and behind what minikube prints before it. */
function ended(causes: readonly string[], steps: readonly string[] = []): readonly string[] {
  return causes.flatMap((cause) => [
    cause,
    `${EXITS}${cause}`,
    ...steps.flatMap((step) => [`${step}${cause}`, `${EXITS}${step}${cause}`]),
  ]);
}

const COMMON = { refines: "minikube-node-failed", by: "shim", behind: "all" } as const;

/** Nodes of minikube. */
export const MINIKUBE_NODE_RULES: readonly DaemonRule[] = [
  {
    id: "minikube-apiserver-unanswered",
    ...COMMON,
    summary: "minikube's node runs, and no API server answered in it within six minutes; why is in the node's logs",
    texts: ended(
      [
        "apiserver process never appeared",
        "apiserver healthz never reported healthy: context deadline exceeded",
        "apiserver healthz never reported healthy: timed out waiting for the condition",
      ],
      [
        "wait <time> for node: wait for apiserver proc: ",
        "wait <time> for node: wait for healthy API server: ",
        "failed to start node: wait <time> for node: wait for healthy API server: ",
        "failed to start node: wait <time> for node: wait for apiserver proc: ",
      ],
    ),
    evidence: "source",
    anywhere: ["minikube", "GUEST_START", "apiserver"],
    fix:
      `minikube logs --problems; minikube ssh -- sudo crictl ps -a: kube-apiserver ends: its flags (--extra-config=apiserver…), an old profile: ${DELETE}. It runs, and minikube does not reach it: a proxy (NO_PROXY has to have minikube ip, 192.168.49.0/24 and 10.96.0.0/12), a VPN or firewall, on Linux Docker Desktop in place of the engine (docker context use default). A slow machine: --memory=4g --cpus=2 or more, --wait-timeout=15m`,
    links: [`${MINIKUBE}/handbook/vpn_and_proxy/`, `${ISSUES}/19173`, `${ISSUES}/14202`],
  },
  {
    id: "minikube-virtualbox-ended",
    by: "shim",
    summary:
      "VirtualBox does not start minikube's virtual machine: its process ends, and VirtualBox's log has the reason",
    texts: [
      "Unable to start the VM: <path>VBoxManage startvm <name> --type headless failed: <any>",
      "Unable to start the VM: <path>VBoxManage.exe startvm <name> --type headless failed: <any>",
      "VBoxManage: error: The virtual machine '<name>' has terminated unexpectedly during startup with exit code <number> (<name>)",
      "VBoxManage: error: The virtual machine '<name>' has terminated unexpectedly during startup because of signal <number>",
      "VBoxManage.exe: error: The virtual machine '<name>' has terminated unexpectedly during startup with exit code <number> (<name>)",
      "VBoxManage.exe: error: The virtual machine '<name>' has terminated unexpectedly during startup with exit code <number> (<name>). More details may be available in <any>",
    ],
    evidence: "reported",
    behind: "all",
    anywhere: ["minikube", "Unable to start the VM", "StartHost failed", "docker-machine"],
    fix:
      "Linux: sudo /sbin/vboxconfig builds and loads VirtualBox's kernel modules again (it needs the headers of the running kernel; with Secure Boot they have to be signed). macOS: allow Oracle's extension in the settings' part for security. Windows: Hyper-V takes the processor's virtualization: a newer VirtualBox, or Hyper-V off. ~/.minikube/machines/NAME/NAME/Logs/VBox.log has the reason. Or minikube start --driver=docker, after minikube delete, which removes that cluster",
    links: [`${MINIKUBE}/drivers/virtualbox/`, `${ISSUES}/8627`],
  },
  {
    id: "minikube-profile-stale",
    ...COMMON,
    summary:
      "minikube's profile is older than what it talks to: its certificates or its configuration do not fit any more",
    texts: [
      ...ended(["controlPlane never updated to <words>"], [
        "wait <time> for node: wait for healthy API server: ",
        "failed to start node: wait <time> for node: wait for healthy API server: ",
      ]),
      "Error making standard the default storage class: Error listing StorageClasses: Unauthorized",
      ...ended(["not signed by CA certificate ca: crypto/rsa: verification error"], [
        "Failed to setup certs: ",
        "failed to setup certs: ",
      ]),
      "cp: cannot stat '/var/run/cri-dockerd.sock': No such file or directory",
    ],
    evidence: "source",
    anywhere: ["minikube", "GUEST_", "controlPlane never updated", "listing StorageClasses", "cri-dockerd.sock"],
    fix:
      `${DELETE} make it anew with certificates that fit; keep what is in it first (kubectl get all -A -o yaml). If it comes back: minikube delete --all --purge, which also removes ~/.minikube with all profiles and downloads. A proxy between kubectl and the node that answers instead gives Unauthorized, too: unset HTTPS_PROXY or set NO_PROXY`,
    links: [`${ISSUES}/11417`, `${ISSUES}/6596`, `${ISSUES}/14410`],
  },
  {
    id: "minikube-container-missing",
    ...COMMON,
    summary: "minikube's profile has a node whose container does not exist: it was removed, or is another engine's",
    texts: ["docker", "podman"].flatMap((engine) =>
      ["", " stdout:", " stdout: stderr:"].flatMap((end) =>
        ["", `${EXITS}Unable to get control-plane node <name> host status: `, "Unable to get machine status: "].map((
          begin,
        ) =>
          `${begin}state: unknown state <name>: ${engine} container inspect <name> --format={{.State.Status}}: exit status <number>${end}`
        )
      )
    ),
    evidence: "source",
    anywhere: ["No such container", "no such container"],
    fix:
      "minikube start makes the container again (images and data that were in it are lost, unless the volume of that name is still there: docker volume ls). If it fails: minikube delete, then start. docker system prune removes the container of a stopped minikube. It may also be in another engine: docker context ls, sudo or not, podman machine set --rootful or rootless, minikube config get driver",
    links: [`${MINIKUBE}/drivers/docker/`, `${ISSUES}/20340`],
  },
  {
    id: "minikube-host-programs",
    ...COMMON,
    summary:
      "minikube's driver none needs a program on this machine that is not there: crictl, cri-dockerd, CNI plugins",
    texts: [
      "Exiting due to <GUEST_MISSING_CRICTL|RT_DOCKER_MISSING_CRI_DOCKER_NONE>: <why>",
      "Exiting due to <NOT_FOUND_CRI_DOCKERD|NOT_FOUND_DOCKERD|NOT_FOUND_CNI_PLUGINS>: <why>",
      "requires crictl to be installed in root's path",
      "Sorry, Kubernetes <words> requires crictl to be installed in root's path",
      ...ended(["which crictl: exit status <number>", "which crictl: exit status <number> stdout: <any>"]),
    ],
    evidence: "source",
    fix:
      "minikube start --driver=docker needs none of them. For --driver=none install in /usr/bin (sudo's PATH) crictl (cri-tools), cri-dockerd with its units cri-docker.service and .socket, the CNI plugins in /opt/cni/bin, conntrack and socat; or take containerd: --container-runtime=containerd",
    links: [`${MINIKUBE}/drivers/none/`, `${ISSUES}/15901`],
  },
  {
    id: "minikube-runtime-down",
    ...COMMON,
    summary: "the container runtime inside minikube's node (or, with the driver none, of this machine) does not start",
    texts: ended(
      [
        ...["docker", "cri-docker", "crio", "containerd"].flatMap((unit) =>
          ["restart", "start", "-f restart"].map((verb) =>
            `sudo systemctl ${verb} ${unit}: <Process exited with status|exit status> <number>`
          )
        ),
        ...["/usr/bin/crictl", "/usr/local/bin/crictl", "crictl"].flatMap((program) =>
          ["Temporary Error: ", ""].map((again) =>
            `${again}sudo ${program} version: <Process exited with status|exit status> <number>`
          )
        ),
      ],
      ["Failed to enable container runtime: ", "Failed to start container runtime: Temporary Error: "],
    ),
    evidence: "source",
    anywhere: ["minikube", "RUNTIME_ENABLE", "container runtime"],
    fix:
      `minikube ssh -- sudo journalctl -u docker -u cri-docker -u containerd -u crio --no-pager | tail -50 (driver none: on this machine): a bad --docker-opt or insecure-registry, a full disk, a profile of an older minikube. ${DELETE}; if it stays, another runtime (--container-runtime=containerd) or the newest minikube`,
    links: [`${MINIKUBE}/handbook/troubleshooting/`],
  },
  {
    id: "minikube-network-refused",
    ...COMMON,
    summary: "minikube cannot make or use the network of its own in Docker or Podman, or its address is taken",
    texts: ["Exiting due to IF_DEDICATED_NETWORK: <why>"],
    evidence: "source",
    fix:
      "docker network ls, docker network inspect minikube: remove one that is left over (docker network rm minikube, or docker network prune, which removes all unused ones), or give a free range: minikube start --subnet=192.168.200.0/24 (no VPN and no other network in it), --network=NAME for one that exists, --static-ip another address. All pools in use: fewer networks, or default-address-pools in daemon.json",
    links: [`${MINIKUBE}/commands/start/`],
  },
  {
    id: "minikube-machine-unanswered",
    ...COMMON,
    summary: "minikube's virtual machine was started, and has no address or does not answer by SSH",
    texts: [
      "Exiting due to <DRV_NO_IP|IF_SSH_AUTH|IF_SSH_NO_RESPONSE|IF_SSH_TIMEOUT|GUEST_IP_NOT_FOUND|DRV_CREATE_TIMEOUT>: <any>",
      ...ended(
        [
          "machine didn't return an IP after <number> seconds, aborting",
          "Machine didn't return an IP after <number> seconds",
          "domain <name> didn't return IP after <time>",
          "machine <name> didn't return IP after <words>",
          "create host timed out in <number>.<number> seconds",
          "ssh: handshake failed: ssh: unable to authenticate, attempted methods [none publickey], no supported methods remain",
        ],
        [
          "Failed to start host: ",
          "error provisioning guest: Failed to start host: ",
          "Failed to start host: creating host: ",
          "error provisioning guest: Failed to start host: creating host: ",
          "IP not available after waiting: ",
        ],
      ),
    ],
    evidence: "source",
    anywhere: ["minikube", "GUEST_PROVISION", "StartHost", "starting host", "during machine creation"],
    fix:
      `the machine gets its address by DHCP on its own network: a firewall, a VPN or a second dnsmasq on the host may stop that (KVM: virsh net-start default, virsh net-start mk-minikube; Hyper-V: the Default Switch or an external one; macOS: allow bootpd in the firewall). unable to authenticate: an old machine: ${DELETE}. minikube start --driver=docker needs no virtual machine`,
    links: [`${MINIKUBE}/drivers/`, `${MINIKUBE}/handbook/vpn_and_proxy/`],
  },
  {
    id: "minikube-download",
    by: "shim",
    summary: "minikube cannot download what it needs: Kubernetes' programs, its image, or the list of versions",
    texts: [
      `Exiting due to ${
        oneOf(
          "INET_CACHE_BINARIES INET_CACHE_KUBECTL INET_CACHE_TAR INET_LICENSES INET_REPO INET_REPOS_UNAVAILABLE INET_VERSION_UNAVAILABLE INET_VERSION_EMPTY K8S_FAIL_CONNECT INET_DOWNLOAD_BLOCKED INET_DOWNLOAD_TIMEOUT INET_GCR_UNAVAILABLE INET_LOOKUP_HOST INET_NOT_TLS INET_PROXY_503 INET_PROXY_CONFUSION INET_PULL_TIMEOUT INET_RESET_BY_PEER INET_TLS_OVERSIZED"
            .split(" "),
        )
      }: <any>`,
    ],
    evidence: "source",
    behind: "all",
    fix:
      "curl -I https://dl.k8s.io and https://storage.googleapis.com from this machine: set HTTPS_PROXY (and NO_PROXY for minikube's own network) before minikube start, or in China --image-mirror-country=cn. A checksum that differs: remove ~/.minikube/cache, which is only a cache, and start again; a version that does not exist: minikube config unset kubernetes-version, --kubernetes-version=stable",
    links: [`${MINIKUBE}/handbook/vpn_and_proxy/`, `${MINIKUBE}/handbook/offline/`],
  },
];
