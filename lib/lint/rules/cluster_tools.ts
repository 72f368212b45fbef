/**
 * What tools print that start containers: minikube, k3d, Jenkins, Nomad, Swarm, Quadlet, Home Assistant, and shells without a
 * client.
 *
 * @module
 */

import { oneOf, withOneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const MINIKUBE = "https://minikube.sigs.k8s.io/docs";

/** How minikube ends, with a reason. */
function exiting(reasons: string): readonly string[] {
  return [`Exiting due to ${oneOf(reasons.split(" "))}: <any>`];
}

/** The same, where the reason states the whole cause. */
function stated(reasons: string): readonly string[] {
  return [`Exiting due to ${oneOf(reasons.split(" "))}: <why>`];
}

/** Tools that make clusters and jobs. */
export const CLUSTER_TOOL_RULES: readonly DaemonRule[] = [
  {
    id: "kind-root-cgroup-busy",
    by: "kubelet",
    summary:
      "kind's kubelet does not start: processes are left in the root cgroup of the node's container, and cgroup v2 then gives no controllers to the cgroups below it",
    texts: [
      "ERROR: this script needs /sys/fs/cgroup/cgroup.procs to be empty (for writing the top-level cgroup.subtree_control)",
    ],
    evidence: "reported",
    fix:
      "create the cluster anew with the newest kind and its node image. docker exec NODE cat /sys/fs/cgroup/cgroup.procs lists them; 0 is a process of the machine itself: the node's container then lacks a " +
      "cgroup namespace of its own (default-cgroupns-mode private in daemon.json; Podman, nerdctl and rootless: Delegate=yes). Start no docker exec before the kubelet runs",
    links: ["https://github.com/kubernetes-sigs/kind/issues/2409"],
  },
  {
    id: "node-image-remount-denied",
    by: "shim",
    summary:
      "the node's container of minikube or kind may not remount /sys: it does not run privileged, or the engine has no real root (rootless, or itself in a container)",
    texts: [
      "mount: /sys: permission denied.",
      "mount: /sys: cannot remount <words> read-only.",
      "mount: cannot remount <words> read-only",
    ],
    evidence: "reported",
    anywhere: ["remounting /sys read-only"],
    fix:
      "docker info | grep -i rootless: a rootless engine: take the system's Docker (docker context use default), or minikube config set rootless true, --container-runtime=containerd and cgroup v2 with Delegate=cpu cpuset io memory pids for user@.service, then minikube delete, which deletes that cluster, and start. A container around the engine (LXC, Crostini, dind) has to be privileged or nested; " +
      "else use a virtual machine (--driver=kvm2). Do not start kicbase or kindest/node by hand without --privileged",
    links: [
      "https://minikube.sigs.k8s.io/docs/drivers/docker/",
      "https://github.com/kubernetes/minikube/issues/10652",
      "https://github.com/kubernetes/minikube/issues/6411",
    ],
  },
  {
    id: "minikube-driver",
    by: "shim",
    summary:
      "minikube cannot use the driver: Docker, Podman or a hypervisor is not installed, does not run, or the user may not use it",
    texts: [
      ...exiting(
        "DRV_NOT_HEALTHY DRV_NOT_DETECTED DRV_NOT_FOUND DRV_AUX_NOT_FOUND DRV_AUX_NOT_HEALTHY DRV_NEEDS_ROOT DRV_UNSUPPORTED_OS " +
          "PROVIDER_NOT_FOUND PROVIDER_UNAVAILABLE PROVIDER_DOCKER_NOT_FOUND PROVIDER_PODMAN_NOT_RUNNING PROVIDER_PODMAN_NOT_FOUND PROVIDER_KVM2_NOT_FOUND " +
          "PROVIDER_VIRTUALBOX_NOT_FOUND PROVIDER_HYPERV_NOT_FOUND ENV_DRIVER_CONFLICT",
      ),
      ...["docker", "podman", "kvm2", "none", "virtualbox", "hyperv", "hyperkit", "qemu2", "vmware"].flatMap((
        driver,
      ) => [
        `'${driver}' driver reported an issue: <any>`,
        `'${driver}' driver reported an issue: <any> exit status <number>: sudo: a password is required`,
        `Failed to validate '${driver}' driver`,
      ]),
      "Unable to pick a default driver. Here is what was considered, in preference order:",
    ],
    evidence: "source",
    fix:
      "start it (docker info, podman info, virsh list have to work for this user: group docker, which is as good as root, and newgrp docker), or choose another one: minikube start --driver=docker; of Podman minikube calls sudo -n podman: take it rootless (minikube config set rootless true), or let sudoers have NOPASSWD: /usr/bin/podman for this user, which makes this user root; DRV_AS_ROOT: run minikube as a user without root, or with --force; a profile keeps its driver: take another one with -p NAME, or minikube delete, which deletes that cluster with its data",
    links: [`${MINIKUBE}/drivers/`],
  },
  {
    id: "minikube-as-root",
    refines: "minikube-driver",
    by: "shim",
    summary: "minikube is run as root, which its drivers docker, podman and hyperkit do not want",
    texts: [
      ...stated("DRV_AS_ROOT"),
      'The "<docker|podman|hyperkit|virtualbox|vmware>" driver should not be used with root privileges.',
    ],
    evidence: "source",
    fix:
      "run it as a user of the group docker without sudo: sudo usermod -aG docker $USER (the group is as good as root), newgrp docker, minikube start --driver=docker. A machine that has only root (a container, CI): --driver=none on a virtual machine of its own, or --force, which skips the check. Files in ~/.minikube that root made before: sudo chown -R $USER ~/.minikube ~/.kube",
    links: [`${MINIKUBE}/drivers/docker/`],
  },
  {
    id: "minikube-docker-denied",
    refines: "minikube-driver",
    by: "shim",
    summary: "minikube's user may not use Docker's socket: it is not in the group docker, or not yet in this session",
    texts: stated("PROVIDER_DOCKER_NEWGRP"),
    evidence: "source",
    fix:
      "sudo usermod -aG docker $USER && newgrp docker (or log out and in; in WSL wsl --shutdown): docker ps has to work without sudo; the group is as good as root. Without it: rootless Docker or Podman (minikube start --driver=podman --rootless). Do not use sudo minikube",
    links: [`${MINIKUBE}/drivers/docker/`, "https://docs.docker.com/engine/install/linux-postinstall/"],
  },
  {
    id: "minikube-docker-down",
    refines: "minikube-driver",
    by: "shim",
    summary: "Docker, which minikube is to use, does not run or does not answer",
    texts: stated(
      "DRV_DOCKER_NOT_RUNNING PROVIDER_DOCKER_NOT_RUNNING PROVIDER_DOCKER_ERROR PROVIDER_DOCKER_VERSION_EXIT_1 PROVIDER_DOCKER_DEADLINE_EXCEEDED",
    ),
    evidence: "source",
    fix:
      "start Docker Desktop and wait until it says that it runs (Windows: with Linux containers), on Linux sudo systemctl start docker; docker version has to print a server. If it hangs, restart it (wsl --shutdown, which ends all of WSL); docker context ls: the right context; DOCKER_HOST that is set wrongly: unset it. Then minikube start",
    links: [`${MINIKUBE}/drivers/docker/`],
  },
  {
    id: "minikube-driver-mismatch",
    refines: "minikube-driver",
    by: "shim",
    summary: "the minikube profile was made with another driver than the one that is asked for",
    texts: stated("GUEST_DRIVER_MISMATCH"),
    evidence: "source",
    fix:
      "start it with its own driver (minikube profile list), or make another profile: minikube start -p NAME --driver=…. minikube delete and a new start change the driver, and delete that cluster with its data; minikube config get driver shows what is set as a default",
    links: [`${MINIKUBE}/drivers/`],
  },
  {
    id: "minikube-no-virtualization",
    refines: "minikube-driver",
    by: "shim",
    summary:
      "the machine has no virtualization for minikube's driver: it is off in the firmware, or the machine is itself a virtual one",
    texts: [
      ...stated(
        "HOST_VIRT_UNAVAILABLE HOST_VTX_DISABLED HOST_VTX_UNAVAILABLE HOST_SVM_DISABLED PR_VBOX_HYPERV_64_BOOT PR_VBOX_HYPERV_CONFLICT",
      ),
      "This computer doesn't have VT-X/AMD-v enabled. Enabling it in the BIOS is mandatory",
    ],
    evidence: "source",
    fix:
      "use a driver without a virtual machine: minikube start --driver=docker (podman); else turn on VT-x or AMD-V in the firmware (egrep -c 'vmx|svm' /proc/cpuinfo is above 0), and in a virtual machine nested virtualization; on Windows VirtualBox and Hyper-V exclude each other: take --driver=hyperv",
    links: [`${MINIKUBE}/drivers/`],
  },
  {
    id: "minikube-conntrack-missing",
    by: "shim",
    summary: "minikube's driver none needs the program conntrack on this machine",
    texts: stated("GUEST_MISSING_CONNTRACK"),
    evidence: "source",
    fix:
      "apt install conntrack, dnf install conntrack-tools; the driver none also wants crictl, the CNI plugins in /opt/cni/bin and, for Docker, cri-dockerd. --driver=docker needs none of them",
    links: [`${MINIKUBE}/drivers/none/`],
  },
  {
    id: "minikube-resources",
    by: "shim",
    summary:
      "the machine, or Docker Desktop's virtual machine, has less memory, CPUs or disk than minikube needs or is to have",
    texts: exiting(
      "RSRC_INSUFFICIENT_CORES RSRC_INSUFFICIENT_REQ_MEMORY RSRC_INSUFFICIENT_SYS_MEMORY RSRC_INSUFFICIENT_CONTAINER_MEMORY RSRC_INSUFFICIENT_STORAGE " +
        "RSRC_DOCKER_CORES RSRC_DOCKER_MEMORY RSRC_DOCKER_STORAGE RSRC_PODMAN_STORAGE RSRC_SSH_OOM RSRC_SCP_OOM GUEST_PROVISION_NOSPACE",
    ),
    evidence: "source",
    fix:
      "give it 2 CPUs, 2 GB of memory and 20 GB of disk (Docker Desktop: Settings, Resources), lower --memory and --cpus, or free space with docker system prune, which deletes all stopped containers (also the node of a stopped minikube), unused networks, build cache and images without a tag",
    links: [`${MINIKUBE}/start/`],
  },
  {
    id: "minikube-kubelet-down",
    by: "shim",
    summary: "kubeadm gave up in minikube's node, as the kubelet there did not come up; why is in the kubelet's log",
    texts: exiting("K8S_KUBELET_NOT_RUNNING"),
    evidence: "source",
    behind: "all",
    fix:
      "minikube logs --problems, minikube ssh -- sudo journalctl -u kubelet -n 50. Often: an old Kubernetes or minikube on a machine with cgroup v2 (update minikube, or --kubernetes-version=stable), a cgroup driver that does not fit (--extra-config=kubelet.cgroup-driver=systemd), with --driver=none swap that is on, too little memory or disk, images that cannot be pulled (a proxy). After the correction minikube delete and start, which makes the cluster anew, without its data",
    links: ["https://github.com/kubernetes/minikube/issues/9826"],
  },
  {
    id: "minikube-node-failed",
    by: "shim",
    summary:
      "minikube's node (a container or a virtual machine) did not start, or Kubernetes in it; its own log has the cause",
    texts: exiting(
      "GUEST_PROVISION_CONTAINER_EXITED GUEST_PROVISION GUEST_NODE_PROVISION GUEST_NODE_START GUEST_START GUEST_STATUS GUEST_CERT RUNTIME_ENABLE K8S_INSTALL_FAILED " +
        "K8S_INSTALL_FAILED_CONTAINER_RUNTIME_NOT_RUNNING K8S_APISERVER_MISSING IF_DEDICATED_NETWORK IF_SSH_CLIENT " +
        "GUEST_PROVISION_EXIT_UNEXPECTED GUEST_PROVISION_CP_PUBKEY GUEST_KIC_CP_PUBKEY GUEST_LOAD_HOST GUEST_NODE_ADD GUEST_CP_CONFIG DRV_CP_ENDPOINT DRV_PORT_FORWARD PR_DOCKER_NO_SSH",
    ),
    evidence: "source",
    behind: "all",
    fix:
      "docker logs minikube (podman logs) or minikube logs has the cause: cgroups, an image for another CPU, a full disk, no network. minikube delete and a new start help after an update of minikube, Docker or the kernel; that deletes this profile's cluster with its data (--all those of all profiles, --purge also ~/.minikube)",
    links: [`${MINIKUBE}/handbook/troubleshooting/`],
  },
  {
    id: "k3d-node-failed",
    by: "shim",
    summary: "a node of a k3d cluster did not start or become ready; its own log has the cause",
    texts: [
      "Failed waiting for log message '<any>' from node '<any>'",
      "Failed Cluster Start: <any>",
      "Failed to start server <name>: <any>",
      "Node <name> failed to get ready: <any>",
      "stopped returning log lines: <any>",
      "stopped returning log lines: node <name> is running=<true|false> in status=<words>",
      "docker failed to start container for node '<name>': <any>",
      "Failed to add one or more agents: <any>",
      "Failed to create cluster >>> Rolling Back",
      "Cluster creation FAILED, all changes have been rolled back!",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "run k3d cluster create --no-rollback --trace and docker logs k3d-NAME-server-0: cgroups of the host (k3s 1.20 and older need cgroup v1), a full disk, fs.inotify limits, a proxy, or several servers whose etcd finds no majority in time",
    links: ["https://k3d.io/stable/faq/faq/"],
  },
  {
    id: "jenkins-step-not-started",
    by: "shim",
    summary:
      "Jenkins runs a step in a container, and the step's script does not start: the container has no such directory, another user, or has ended",
    texts: [
      "process apparently never started in <path>",
      "The container started but didn't run the expected command. Please double check your ENTRYPOINT does execute the command passed as docker run argument, as required by official docker images (see <any>",
      "ERROR: The container started but didn't run the expected command. <any>",
      "ERROR: The container started but wasn't running by the time we checked. <any>",
      "seems to be running inside container <hash> but <path> could not be found among [<value>]",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "let the container see the agent's workspace at the same path: a Jenkins that is a container itself needs its home as a volume or a bind mount of the same path on the node; let the user be able to write it (args '-u root' or the agent's id), and let the image's entry point run its arguments " +
      "(args '--entrypoint='). LAUNCH_DIAGNOSTICS=true shows the shell's error",
    links: [
      "https://github.com/jenkinsci/docker-workflow-plugin",
      "https://github.com/jenkinsci/durable-task-plugin/issues/523",
    ],
  },
  {
    id: "jenkins-docker-plugin-missing",
    by: "shim",
    summary: "Jenkins does not know docker in a pipeline: its plugin Docker Pipeline is not installed",
    texts: [
      ...["docker", "dockerfile"].map((agent) => `Invalid agent type "${agent}" specified. Must be one of [<words>]`),
      "No such property: docker for class: groovy.lang.Binding",
    ],
    evidence: "reported",
    fix:
      "install the plugins Docker Pipeline (docker-workflow) and Docker, and restart Jenkins; the agent also needs the docker program and a daemon",
    links: ["https://www.jenkins.io/doc/book/pipeline/docker/"],
  },
  {
    id: "ci-image-without-node",
    by: "shim",
    summary: "the image in which act, Gitea or Forgejo runs a job has no Node.js, in which most actions are written",
    texts: ["Cannot find: node in PATH"],
    evidence: "reported",
    fix:
      "give the runner's label an image with Node.js (catthehacker/ubuntu:act-latest, node:22), install it in a first step with run, or, where the label is host, on the runner itself",
    links: ["https://docs.gitea.com/usage/actions/act-runner", "https://github.com/go-gitea/gitea/issues/33710"],
  },
  {
    id: "nomad-driver-missing",
    by: "shim",
    summary: "no node of Nomad has the task's driver: its client did not find Docker, or may not use it",
    texts: [
      'Constraint "missing drivers" filtered <number> nodes',
      'Constraint "missing drivers": <number> nodes excluded by filter',
      "Constraint missing drivers filtered <number> nodes",
      "failed to find a node for placement <any>",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "nomad node status -verbose ID lists drivers that are healthy: start Docker before the client and let its user use /var/run/docker.sock; a driver that is no part of Nomad (podman, exec2) needs its plugin in plugin_dir; exec and java need a client that runs as root on Linux",
    links: ["https://developer.hashicorp.com/nomad/docs/drivers"],
  },
  {
    id: "nomad-cni-missing",
    by: "cluster",
    summary:
      "no node of Nomad fits, because its client found no CNI plugin or network that a job with the network mode bridge or cni needs",
    texts: [
      ...["bridge", "firewall", "host-local", "loopback", "portmap", "consul-cni"].flatMap((name) =>
        ["excluded by filter", "filtered"].map((end) => {
          const what = `Constraint "${"${attr.plugins.cni.version."}${name}} semver >= <words>"`;
          return end === "filtered" ? `${what} filtered <number> nodes` : `${what}: <number> nodes excluded by filter`;
        })
      ),
      'Constraint "missing network" filtered <number> nodes',
      'Constraint "missing network": <number> nodes excluded by filter',
      'Constraint "missing host network <words> for port <words>": <number> nodes excluded by filter',
      'Constraint "missing host network <words> for port <words>" filtered <number> nodes',
    ],
    evidence: "source",
    fix:
      'on each client: the reference plugins (cni-plugins-linux-ARCH of containernetworking/plugins, 0.4.0 or newer; package containernetworking-plugins with cni_path = "/usr/lib/cni") in /opt/cni/bin or cni_path, for transparent proxies consul-cni, then restart the client: nomad node status -verbose ID lists plugins.cni.version. missing network: the client has no bridge (modprobe bridge, run it as root on Linux), ' +
      "no network of mode cni/NAME in /opt/cni/config, or no host_network of that name",
    links: ["https://developer.hashicorp.com/nomad/docs/networking/cni"],
  },
  {
    id: "nomad-cni-config",
    by: "cluster",
    summary:
      "Nomad's client has no CNI configuration with the name that the job's network mode cni/NAME states, or cannot read it",
    texts: [
      "cni not initialized: no CNI network config found in <path>",
      "cni not initialized: CNI network config not found for name <name>",
      "cni not initialized: failed to load CNI config list file <path>: <why>",
      "cni not initialized: failed to load CNI config file <path>: <why>",
      "CNI network config not found for name <name>",
      ...["", "could not initialize network configurator: "].flatMap((begin) => [
        ...["list ", ""].map((kind) =>
          `${begin}failed to load CNI config: failed to load CNI config ${kind}file <path>: <why>`
        ),
        `${begin}failed to load CNI config: no CNI network config found in <path>`,
        `${begin}failed to load CNI config: CNI network config not found for name <name>`,
      ]),
    ],
    evidence: "source",
    needs: ["cni not initialized", "for alloc", "alloc_id", "failed to load CNI config"],
    fix:
      'ls /opt/cni/config on that client (cni_config_dir of its configuration): a file .conflist, .conf or .json there needs "name": "NAME", exactly as behind cni/ in the job; for the usual network write mode = "bridge", which needs no file. After a change restart the client',
    links: ["https://developer.hashicorp.com/nomad/docs/networking/cni"],
  },
  {
    id: "nomad-cpuset-refused",
    by: "shim",
    summary:
      "Nomad cannot move a container's process into its own cpuset cgroup: Docker's processes are elsewhere, or have ended",
    texts: [
      "failed to set the cpuset cgroup for container: <any>",
      ...["no such process", "invalid argument", "no such file or directory", "permission denied"].flatMap((errno) => [
        `failed to set the cpuset cgroup for container: failed to write <number> to cgroup.procs: write <path>: ${errno}`,
        `failed to set the cpuset cgroup for container: failed to write <number>: write <path>: ${errno}`,
        `failed to set the cpuset cgroup for container: write <path>: ${errno}`,
      ]),
    ],
    evidence: "reported",
    fix:
      "no such process: Docker runs in another virtual machine or PID namespace than Nomad (Docker Desktop with WSL, a client in a container without pid: host): run Nomad's client beside dockerd, or install Docker in that distribution. Else the container ended at once: docker logs; " +
      "invalid argument: real-time processes, or a cpuset without CPUs (cat /sys/fs/cgroup/cpuset/nomad/shared/cpuset.cpus): update Nomad, or boot with cgroup v2",
    links: ["https://github.com/hashicorp/nomad/issues/10709", "https://github.com/hashicorp/nomad/issues/19418"],
  },
  {
    id: "swarm-image-not-pinned",
    by: "shim",
    summary:
      "Swarm does not find the image in a registry: only a node that has it already can start the service's tasks",
    texts: [
      "image <image> could not be accessed on a registry to record its digest. <any>",
      "unable to pin image <image> to digest: <any>",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "push the image to a registry that every node reaches and use its name there; of a private one docker login and docker service create --with-registry-auth (docker stack deploy --with-registry-auth). An image that was built on one node is not on the others; without a registry on purpose: --resolve-image never",
    links: ["https://docs.docker.com/engine/swarm/services/"],
  },
  {
    id: "buildah-context-overlay",
    by: "shim",
    summary:
      "Buildah cannot mount an overlay over the build's context: its temporary directory lies on an overlay itself, as in a container or a CI job, and the kernel stacks no further one there",
    texts: [
      "mounting an overlay over build context directory: <any>: invalid argument",
      "mounting an overlay over build context directory: creating overlay scaffolding for build context directory: mount overlay:<path>, data: <any>: invalid argument",
      "creating overlay scaffolding for build context directory: <any>: invalid argument",
    ],
    evidence: "reported",
    fix:
      "let TMPDIR (or image_copy_tmp_dir in containers.conf) be a directory on another filesystem: a volume, an emptyDir, a tmpfs. Or give the job /dev/fuse and fuse-overlayfs; or take Buildah before 1.44, which made no such mount",
    links: ["https://github.com/podman-container-tools/buildah/issues/6910"],
  },
  {
    id: "quadlet-unit-garbled",
    by: "shim",
    summary:
      "the unit that Podman's generator wrote for a quadlet is garbled: two runs of it wrote the same file at once; the .container file is not at fault",
    texts: [
      "<path>/systemd/generator/<name>:<number>: Invalid section header <any>",
      "<path>/systemd/generator/<name>:<number>: Assignment outside of section. Ignoring.",
    ],
    evidence: "reported",
    anywhere: ["systemd/generator", "quadlet", "podman"],
    fix:
      "systemctl daemon-reload once more (with --user for a user's), which writes it anew; do not run several reloads or podman quadlet install at the same time; update Podman",
    links: ["https://github.com/podman-container-tools/podman/issues/29004"],
  },
  {
    id: "quadlet-unit-missing",
    by: "shim",
    summary:
      "systemd has no unit of that name: Podman's generator made none of the quadlet's file, or systemd has not read it",
    texts: [
      "Failed to start <words>.service: Unit <words>.service not found.",
      "Unit <words>.service could not be found.",
      "Failed to restart <words>.service: Unit <words>.service not found.",
    ],
    evidence: "reported",
    behind: "all",
    anywhere: ["quadlet", "podman", ".container", "containers/systemd"],
    fix:
      "systemctl daemon-reload (--user for a user's), then /usr/lib/systemd/system-generators/podman-system-generator --user --dryrun, which names an unknown key or a file it cannot read. Files lie in ~/.config/containers/systemd or /etc/containers/systemd and end in .container, .pod; NAME.pod makes NAME-pod.service. Enable is no command for them: [Install] does it",
    links: ["https://docs.podman.io/en/latest/markdown/podman-systemd.unit.5.html"],
  },
  {
    id: "home-assistant-device-rights",
    by: "shim",
    summary:
      "Home Assistant's supervisor cannot give an add-on that runs a device that was added: the host has cgroup v2, or no OS agent that fits",
    texts: ["Can't set cgroup permission on the host for <words>"],
    evidence: "reported",
    behind: "all",
    fix:
      "restart the add-on: it then has the device. Update Home Assistant OS, or on a supervised installation the OS agent and supervisor (cgroup v2 lets no device be added to a container that runs)",
    links: [
      "https://github.com/home-assistant/supervisor/pull/5419",
      "https://github.com/home-assistant/operating-system/issues/2133",
    ],
  },
  {
    id: "docker-client-missing",
    by: "shim",
    summary:
      "where the command runs (a CI job's container, an agent of Jenkins, another user) there is no docker or podman program",
    texts: [
      "sudo: docker: command not found",
      `sudo: ${oneOf(["docker-compose", "podman"])}: command not found`,
      ...withOneOf(["docker", "docker-compose", "podman"], (name) => [
        `<path>script.sh: <number>: <path>script.sh: ${name}: not found`,
        `<path>script.sh: <number>: <path>script.sh: ${name}: Permission denied`,
        `<path>script.sh: <number>: ${name}: not found`,
        `script.sh: <number>: ${name}: not found`,
        `<path>script.sh: line <number>: ${name}: command not found`,
        `<path>script.sh.copy: <number>: ${name}: not found`,
        `<path>: line <number>: ${name}: command not found`,
        `<words>.sh: line <number>: ${name}: command not found`,
        `<words>.sh: <number>: ${name}: not found`,
        `make: ${name}: No such file or directory`,
        `make: ${name}: Command not found`,
        // Of Windows and WSL.
        `The term '${name}' is not recognized as the name of a cmdlet, function, script file, or operable program.`,
        `The term '${name}' is not recognized as a name of a cmdlet, function, script file, or executable program.`,
        `'${name}' is not recognized as an internal or external command, operable program or batch file.`,
        `'${name}' is not recognized as an internal or external command`,
        `The command '${name}' could not be found in this WSL <number> distro.`,
        // Of .NET Aspire.
        `Container runtime '${name}' could not be found. See <url> for more details on supported container runtimes.`,
        `The container runtime '${name}' could not be found. See <url> for more details on supported container runtimes.`,
        `Container runtime '${name}' could not be found.`,
        `<path>: <number>: ${name}: not found`,
        `Cannot run program "${name}": error=2, No such file or directory`,
        `Cannot run program "${name}" (in directory <path>): error=2, No such file or directory`,
        `bash: ${name}: command not found`,
        `/bin/sh: ${name}: not found`,
        `/bin/sh: <number>: ${name}: not found`,
        `sh: ${name}: not found`,
        `-bash: ${name}: command not found`,
        `zsh: command not found: ${name}`,
        ...["bash", "/bin/bash", "/usr/bin/bash", "/usr/bin/sh", "/bin/sh"].map((shell) =>
          `${shell}: line <number>: ${name}: command not found`
        ),
        `sh: <number>: ${name}: not found`,
        `/usr/bin/env: '${name}': No such file or directory`,
        `failed with error: exec: "${name}": executable file not found in $PATH`,
        `command "<words>" failed with error: exec: "${name}": executable file not found in $PATH`,
        `error during connect: exec: "${name}": executable file not found in $PATH`,
        // Of GitHub's actions, also where act runs them.
        `Unable to locate executable file: ${name}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`,
        `Unable to locate executable file: ${name}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file has execute permission.`,
        // Of minikube's driver none; of Node's and Python's programs.
        `create: precreate: exec: "${name}": executable file not found in $PATH`,
        `spawn ${name} ENOENT`,
        `FileNotFoundError: [Errno 2] No such file or directory: '${name}'`,
        `exec: "${name}": executable file not found in %PATH%`,
      ]),
    ],
    // In the machine of Colima or docker-machine, which has a rule of its own.
    passed: ["running [lima sudo", "docker-machine"],
    evidence: "reported",
    behind: "all",
    fix: "install the client there (docker-ce-cli, or an image that has it: docker:cli) and give it a daemon: mount " +
      "/var/run/docker.sock with its group (which makes the job root of the node), or DOCKER_HOST of a docker:dind " +
      "service. Nodes with containerd or CRI-O have no Docker: set the tool's own executor, runtime or socket " +
      "(crictl, nerdctl; BuildKit for builds). Permission denied: what is mounted as docker is a directory, of " +
      "another CPU, or not executable. macOS, Windows: open Docker Desktop once, which links it into PATH; WSL: " +
      "switch its integration on. docker-compose: write docker compose",
    links: [
      "https://www.jenkins.io/doc/book/installing/docker/",
      "https://github.com/jenkinsci/helm-charts/issues/564",
    ],
  },
  {
    id: "docker-desktop-ports-lost",
    by: "shim",
    summary: "Docker Desktop's virtual machine has lost its connection to Windows, which publishes its ports",
    texts: [
      "Error starting userland proxy: mkdir /port/<words>: input/output error",
      "Error starting userland proxy: mkdir /port/<any>: input/output error",
      "Error starting userland proxy: /forwards/expose/port returned unexpected status: 500",
      "Error starting userland proxy: mkdir /port/<any>: invalid argument",
    ],
    evidence: "reported",
    fix:
      "restart Docker Desktop (after a sleep of the machine often needed; Windows' fast startup switched off avoids it), or update it",
    links: ["https://github.com/docker/compose/issues/5551", "https://github.com/docker/for-win/issues/573"],
  },
  {
    id: "minikube-image-cache",
    by: "cluster",
    summary: "minikube cannot load an image from its cache: the file is not there",
    texts: [
      "loading cached images: loading image <path>: stat <path>: no such file or directory",
      "loading cached images: stat <path>: no such file or directory",
      "LoadCachedImages: stat <path>: no such file or directory",
      "loading cached images: CreateFile <value>: The system cannot find the file specified.",
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "it is only a warning as long as the node can pull the image itself. Otherwise remove ~/.minikube/cache/images (no minikube delete, which removes the cluster), start again " +
      "with access to the registry, and add images of your own by minikube image load",
    links: ["https://minikube.sigs.k8s.io/docs/commands/image/", "https://github.com/kubernetes/minikube/pull/4522"],
  },
];
