/**
 * A kubelet that does not start, or whose node is not ready.
 *
 * @module
 */

import { withOneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const KUBELET = "https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/kubelet";
const CONFIG = "https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/";

/** How the kubelet begins an error of its heartbeats. */
const LEASES: readonly string[] = [
  "failed to ensure lease exists, will retry in <time>, error: ",
  "failed to ensure node lease exists, will retry in <time>, error: ",
  "failed to update lease, error: ",
  "failed to update node lease, error: ",
  "Error updating node status, will retry: error getting node <name>: ",
  // A field of its own behind these messages, from klog's structured records on.
  "Failed to ensure lease exists, will retry: ",
];

/** How a request ends that the API server does not answer. */
const UNREACHED: readonly string[] = [
  "net/http: request canceled (Client.Timeout exceeded while awaiting headers)",
  "net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)",
  "context deadline exceeded",
  "context deadline exceeded (Client.Timeout exceeded while awaiting headers)",
  "dial tcp <address>: i/o timeout",
  "dial tcp <address>: connect: no route to host",
  "http2: client connection lost",
  "net/http: TLS handshake timeout",
  // Also of old Go.
  "dial tcp <address>: getsockopt: no route to host",
  "dial tcp <address>: getsockopt: connection timed out",
];

/** A kubelet that does not start, or whose node is not ready. */
export const KUBELET_START_RULES: readonly DaemonRule[] = [
  {
    id: "kubelet-cgroup-driver",
    by: "kubelet",
    summary: "the kubelet does not start: its cgroup driver is not the runtime's",
    texts: ["misconfiguration: kubelet cgroup driver: <name> is different from docker cgroup driver: <name>"],
    evidence: "source",
    fix:
      "set both to systemd: cgroupDriver of the kubelet's configuration (/var/lib/kubelet/config.yaml) and Docker's exec-opts " +
      "native.cgroupdriver=systemd in /etc/docker/daemon.json; then restart docker and the kubelet",
    links: ["https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/configure-cgroup-driver/"],
  },
  {
    id: "kubelet-swap",
    by: "kubelet",
    summary: "the kubelet does not start, because the node has swap",
    texts: [
      "running with swap on is not supported, please disable swap",
    ],
    evidence: "source",
    fix: "run swapoff -a and remove swap from /etc/fstab, or set failSwapOn: false in the kubelet's configuration",
    links: ["https://kubernetes.io/docs/concepts/cluster-administration/swap-memory-management/"],
  },
  {
    id: "kubelet-flag-unknown",
    by: "kubelet",
    summary: "the kubelet does not start: a flag, or a value of it, that this release no longer has",
    texts: [
      "failed to parse kubelet flag: unknown flag: <name>",
      "Failed to parse kubelet flag err=unknown flag: --<name>",
      ...["", "failed to validate kubelet flags: ", "Failed to validate kubelet flags err="].map((begin) =>
        `${begin}the DynamicKubeletConfig feature gate must be enabled in order to use the --dynamic-config-dir flag`
      ),
      "failed to validate kubelet flags: unsupported CRI runtime: <name>, only remote is currently supported",
      'unsupported CRI runtime: <name>, only "remote" is currently supported',
      ...[
        "network-plugin",
        "container-runtime",
        "cni-bin-dir",
        "cni-conf-dir",
        "pod-infra-container-image",
        "require-kubeconfig",
        "api-servers",
        "register-schedulable",
        "cadvisor-port",
        "keep-terminated-pod-volumes",
      ].map((flag) => `unknown flag: --${flag}`),
      // With the name of the program, as the journal of old nodes has it.
      "kubelet: Error: unknown flag: --<words>",
    ],
    evidence: "source",
    fix: "remove the flag from where it is set: /var/lib/kubelet/kubeadm-flags.env, KUBELET_EXTRA_ARGS " +
      "(/etc/default/kubelet, /etc/sysconfig/kubelet), the unit's files (systemctl cat kubelet), kubelet-arg of " +
      "k3s and RKE2; then systemctl daemon-reload and restart. --network-plugin, --cni-conf-dir and " +
      "--dynamic-config-dir ended with 1.24, --container-runtime with 1.27, --pod-infra-container-image with 1.35. " +
      "Or it is newer than this kubelet (--config came with 1.8). Tool and kubelet of one age: an older " +
      "kubernetesVersion, or a newer release of minikube, Kubespray, Puppet module or machine controller",
    links: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/"],
  },
  {
    id: "kubelet-usage",
    by: "kubelet",
    summary:
      "the kubelet printed the list of its flags and ended: it was started with a flag that it does not have, most often one that a newer release removed",
    texts: [
      "(DEPRECATED: This parameter should be set via the config file specified by the Kubelet's --config flag.<value>",
    ],
    evidence: "reported",
    behind: "all",
    anywhere: ["kubelet[", "kubelet.service"],
    fix:
      "journalctl -u kubelet --no-pager | grep -i -e 'unknown flag' -e 'failed to parse' names it (in the list itself, such as insecure ciphers, is no error). Remove it from /var/lib/kubelet/kubeadm-flags.env, /etc/default/kubelet, /etc/sysconfig/kubelet or the unit (systemctl cat kubelet), then systemctl daemon-reload and restart. " +
      "After an update to 1.24: --network-plugin, --cni-conf-dir, --cni-bin-dir; to 1.27: --container-runtime, where --container-runtime-endpoint stays",
    links: [
      "https://github.com/kubernetes/kubernetes/issues/110352",
      "https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/",
    ],
  },
  {
    id: "kubelet-config-file",
    by: "kubelet",
    summary: "the kubelet does not start: its configuration file is missing or cannot be read",
    texts: [
      "failed to load kubelet config file, path: <path>, error: <any>",
      "failed to load Kubelet config file <path>, error <any>",
      "failed to read kubelet config file <path>, error: open <path>: no such file or directory",
      "failed to read kubelet config file <path>, error: <any>",
      "failed to validate kubelet configuration, error: <any>",
      "kubelet config file <path> was empty",
      "failed to load kubelet config file, error: kubelet config file <path> was empty",
      "failed to load kubelet config file, path: <path>, error: kubelet config file <path> was empty",
      "failed to load kubelet config file, path: <path>, error: failed to load Kubelet config file <path>, error kubelet config file <path> was empty",
      "failed to load Kubelet config file <path>, error failed to decode: strict decoding error: unknown field <name>",
      "failed to load kubelet config file, path: <path>, error: failed to load Kubelet config file <path>, error failed to decode: strict decoding error: unknown field <name>",
    ],
    evidence: "source",
    fix:
      "run kubeadm init or join, which write /var/lib/kubelet/config.yaml: until then the kubelet restarts every few " +
      "seconds. Else correct the field that the message names: of another release, or misspelled",
    links: ["https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/kubelet-integration/"],
  },
  {
    id: "kubelet-container-manager",
    by: "kubelet",
    summary: "the kubelet does not start: it cannot set up the cgroups of pods",
    texts: [
      "Failed to start ContainerManager <any>",
      "Failed to start ContainerManager failed to initialize top level QOS containers: <any>",
      "Failed to start ContainerManager failed to initialise top level QOS containers: <any>",
      "failed to initialize top level QOS containers: <any>",
      "failed to find subsystem mount for required subsystem: <name>",
      "invalid configuration: cgroup-root <any> doesn't exist",
      "invalid configuration: cgroup-root [] doesn't exist",
      "invalid configuration: cgroup-root <any> doesn't exist: <any>",
    ],
    evidence: "reported",
    fix:
      "check that the controllers which the message names are mounted and enabled in /sys/fs/cgroup (memory: cgroup_enable=memory on the kernel's command line), and that the " +
      "kubelet and the runtime use the same cgroup driver; stop kubepods.slice, or reboot the node",
    links: [
      "https://github.com/kubernetes/kubernetes/issues/43856",
      "https://github.com/kubernetes/kubernetes/issues/122955",
    ],
  },
  {
    id: "kubelet-qos-root-missing",
    refines: "kubelet-container-manager",
    by: "kubelet",
    summary:
      "the kubelet does not start: the cgroup kubepods that it has just made lacks a controller, or systemd has not made it yet",
    texts: ["failed to initialize", "failed to initialise"].flatMap((verb) =>
      ["", "Failed to start ContainerManager "].flatMap((begin) =>
        ["[kubepods]", "[kubelet kubepods]", "/kubepods", "[kubepods.slice]", "[<words> kubepods]"].map((name) =>
          `${begin}${verb} top level QOS containers: root container ${name} doesn't exist`
        )
      )
    ),
    evidence: "reported",
    fix:
      "systemctl stop kubelet, then systemctl stop kubepods.slice, which ends all pods that still run on the node, and start the kubelet; a reboot does the same. If it stays: compare cgroup.controllers in /sys/fs/cgroup/kubepods.slice and /sys/fs/cgroup: cpuset, cpu, memory, pids and hugetlb are wanted (kernel command line; in LXC or a container those that it was given), and use a newer kubelet and systemd. Last: cgroupsPerQOS: false with enforceNodeAllocatable: [], without which pods are not limited together",
    links: [
      "https://github.com/kubernetes/kubernetes/issues/122955",
      "https://github.com/canonical/k8s-snap/issues/483",
    ],
  },
  {
    id: "kubelet-pids-cgroup-missing",
    refines: "kubelet-container-manager",
    by: "kubelet",
    summary: "the kubelet does not start: the kernel has no cgroup for process ids (pids), or it is not mounted",
    texts: [
      "failed to find subsystem mount for required subsystem: pids",
      "<any> failed to find subsystem mount for required subsystem: pids",
    ],
    evidence: "reported",
    fix:
      "grep pids /proc/cgroups /proc/mounts: a kernel before 4.3 (CentOS 7's old ones) lacks it: update the kernel (yum update kernel) and reboot; where it is listed, but not mounted, reboot, or mount it: mkdir /sys/fs/cgroup/pids; mount -t cgroup -o pids pids /sys/fs/cgroup/pids",
    links: ["https://github.com/labring/sealos/issues/126"],
  },
  {
    id: "kubelet-cgroup-subsystem-missing",
    refines: "kubelet-container-manager",
    by: "kubelet",
    summary: "the kubelet does not start: a cgroup controller, most often memory, is off in the kernel or not mounted",
    texts: [
      "system validation failed - Following Cgroup subsystem not <words>: [<words>]",
      "Failed to start ContainerManager system validation failed - Following Cgroup subsystem not <words>: [<words>]",
    ],
    evidence: "reported",
    fix:
      "cat /proc/cgroups: the column enabled is 0. memory: add cgroup_enable=memory (Raspberry Pi: cgroup_memory=1 cgroup_enable=memory in /boot/firmware/cmdline.txt or /boot/cmdline.txt, on its one line; else GRUB_CMDLINE_LINUX and update-grub) and reboot. Enabled and not mounted: a system without systemd: install cgroupfs-mount (Alpine: rc-service cgroups start), or boot with cgroup v2",
    links: ["https://docs.k3s.io/installation/requirements"],
  },
  {
    id: "cgroup-controllers-swapped",
    by: "kubelet",
    summary: "cAdvisor or the kubelet looks for a cgroup v1 hierarchy by a name that the node does not have",
    texts: [
      ...["cpuacct,cpu", "cpu,cpuacct"].map((name) =>
        `inotify_add_watch /sys/fs/cgroup/${name}: no such file or directory`
      ),
    ],
    evidence: "reported",
    fix:
      "use a newer cAdvisor or kubelet; until then link the name: mount -o remount,rw /sys/fs/cgroup; ln -s /sys/fs/cgroup/cpu,cpuacct " +
      "/sys/fs/cgroup/cpuacct,cpu (the other way round where the message names that one)",
    links: ["https://github.com/google/cadvisor/issues/1444"],
  },
  {
    id: "kubelet-bootstrap-forbidden",
    by: "kubelet",
    summary: "the kubelet does not start: its bootstrap token may not ask for the node's certificate",
    texts: [
      "certificatesigningrequests.certificates.k8s.io is forbidden: User <name> cannot create <any>",
      "cannot create certificate signing request: certificatesigningrequests.certificates.k8s.io is forbidden: User <name> cannot create <any>",
      "cannot create certificate signing request: User <name> cannot create certificatesigningrequests.certificates.k8s.io at the cluster scope. <any>",
    ],
    evidence: "reported",
    fix:
      "bind the group of the token (kubeadm: system:bootstrappers:kubeadm:default-node-token; a token file: its user) to the ClusterRole " +
      "system:node-bootstrapper; system:anonymous: the token did not reach the API server, which needs --enable-bootstrap-token-auth or --token-auth-file",
    links: ["https://kubernetes.io/docs/reference/access-authn-authz/kubelet-tls-bootstrapping/"],
  },
  {
    id: "kubelet-bootstrap-unanswered",
    by: "kubelet",
    summary: "the kubelet does not start: it cannot ask the API server for the node's certificate",
    texts: [
      "cannot create certificate signing request: Post <apiUrl>: <any>",
      ...[
        "dial tcp <address>: connect: connection refused",
        "dial tcp <address>: connect: no route to host",
        "dial tcp <address>: i/o timeout",
        "net/http: TLS handshake timeout",
        "EOF",
        "x509: certificate signed by unknown authority",
        "tls: failed to verify certificate: x509: certificate signed by unknown authority",
        "x509: certificate is valid for <names>, not <name>",
        "x509: certificate has expired or is not yet valid: <value>",
      ].map((error) => `cannot create certificate signing request: Post <apiUrl>: ${error}`),
    ],
    evidence: "source",
    fix:
      "compare server and certificate-authority-data of the kubelet's bootstrap kubeconfig (kubeadm: /etc/kubernetes/bootstrap-kubelet.conf) with the cluster: refused or a timeout: kube-apiserver or the load balancer does not answer at that address from this node; unknown authority: the file is of another cluster: kubeadm reset, which deletes what the node has of it, " +
      "and join with a new token; valid for other names: use one of those addresses, or issue the API server's certificate with this one; expired: renew it, or set the clock",
    links: ["https://kubernetes.io/docs/reference/access-authn-authz/kubelet-tls-bootstrapping/"],
  },
  {
    id: "kubelet-initial-containers",
    by: "kubelet",
    summary: "the kubelet does not start: the runtime lists containers whose sandbox it does not have any more",
    texts: [
      "failed to build map of initial containers from runtime: <any>",
      "failed to build map of initial containers from runtime: no PodsandBox found with Id <name>",
    ],
    evidence: "source",
    fix:
      "crictl ps -a (docker ps -a) shows the containers left without a sandbox: remove those that have ended with crictl rm ID (docker rm ID), which loses what they wrote outside of volumes, and start the kubelet again; else drain the node and reboot it. Newer kubelets pass over them",
    links: ["https://github.com/kubernetes/kubernetes/issues/103263"],
  },
  {
    id: "kubelet-api-unreachable",
    by: "kubelet",
    summary: "the node's kubelet does not get through to the API server, so that its node becomes not ready",
    texts: LEASES.flatMap((begin) => UNREACHED.map((error) => `${begin}Get <apiUrl>: ${error}`)),
    evidence: "reported",
    anywhere: ["/api/", "/apis/"],
    // The same lines stand in the log of a kubelet whose node first has to start the API server.
    behind: "all",
    fix:
      "from the node ask the server of its kubelet.conf: curl -k https://ADDRESS:6443/healthz (the name's address, firewall, load balancer, proxy, MTU). If it answers slowly, " +
      "or only some kubelets time out: etcd's disk, the API server's load (its log, kubectl top), or a connection that died: restart the kubelet",
    links: ["https://kubernetes.io/docs/concepts/architecture/nodes/#heartbeats"],
  },
  {
    id: "kubelet-root-filesystem",
    by: "kubelet",
    summary: "the kubelet does not start: it cannot measure the filesystem of its root directory",
    texts: [
      "failed to get rootfs info: <any>",
      "failed to get rootfs info: unable to find data in memory cache",
      "failed to get rootfs info: unable to find data for container /",
      "failed to get rootfs info: failed to get device for dir <path>: <any>",
      "Failed to start ContainerManager failed to get rootfs info: <any>",
      "Failed to start ContainerManager failed to get rootfs info: unable to find data in memory cache",
      // Of kubelets up to 1.4.
      "failed to start eviction manager unable to find data for container /",
      "failed to start ContainerManager failed to get rootfs info: unable to find data for container /",
    ],
    evidence: "reported",
    needs: ["rootfs info", "start eviction manager"],
    fix:
      "put /var/lib/kubelet and the runtime's data on a filesystem of their own that cAdvisor knows (ext4, xfs, no NFS; ZFS needs its module and zfs in the PATH). btrfs, LVM, or a node in a container (kind, minikube, k3d): mount the host's /dev/mapper into it, or set localStorageCapacityIsolation: false (before 1.25 the feature gate LocalStorageCapacityIsolation=false), which ends limits of ephemeral-storage. An old kubelet with cpuacct.stat is expected to have 4 fields before it: a newer one, as the kernel has more. for container /: the node's cgroups are mounted by other names (cpu,cpuacct)",
    links: [
      "https://github.com/kubernetes/kubernetes/issues/71704",
      "https://github.com/kubernetes/kubernetes/issues/26000",
    ],
  },
  {
    id: "kubelet-root-device",
    refines: "kubelet-root-filesystem",
    by: "kubelet",
    summary:
      "the kubelet does not start: the device below its root directory is not visible on the node, as of btrfs on an encrypted disk where the node is a container",
    texts: ["", "Failed to start ContainerManager "].map((step) =>
      `${step}failed to get rootfs info: failed to get device for dir <path>: could not find device with major: <number>, minor: <number> in cached partitions map`
    ),
    evidence: "source",
    fix:
      "major 0 is a filesystem without a block device of its own, most often btrfs, whose device cAdvisor then looks for by the name in /proc/mounts (findmnt -T /var/lib/kubelet). In a node that is a container mount that name into it (k3d --volume /dev/mapper:/dev/mapper, kind extraMounts of /dev/mapper), or update minikube, kind and k3d. " +
      "Else put Docker's data, or /var/lib/kubelet, on ext4 or xfs, or take a virtual machine as the node. localStorageCapacityIsolation: false of the kubelet (before 1.25 a feature gate) starts it without, and without limits of ephemeral storage",
    links: ["https://github.com/kubernetes/minikube/issues/7923", "https://github.com/k3d-io/k3d/issues/493"],
  },
  {
    id: "kubelet-kmsg",
    by: "kubelet",
    summary: "the kubelet does not start: its node is a container without the kernel's log, or it is not root",
    texts: [
      "failed to create kubelet: open /dev/kmsg: <errno>",
      "Failed to start OOM watcher <any>",
      "kubelet needs to run as uid `0`. It is being run as <number>",
      'Failed to create an oomWatcher (running in UserNS, Hint: enable KubeletInUserNamespace feature flag to ignore the error) err="open /dev/kmsg: <errno>"',
      "Failed to create an oomWatcher (running in UserNS, Hint: enable KubeletInUserNamespace feature flag to ignore the error)",
    ],
    evidence: "reported",
    // A kubelet of Windows goes on behind it.
    passed: ["setting OOM scores is unsupported in this build"],
    fix:
      "of a kubelet that is not root: run it as root. Else give the node /dev/kmsg (of LXC: lxc.mount.entry = /dev/kmsg dev/kmsg none defaults,bind,create=file; permission denied: its AppArmor profile or a mount with nodev: lxc.apparmor.profile = unconfined takes AppArmor's protection from it; operation not permitted: kernel.dmesg_restrict of the host, or a device that the container may not open), use a virtual machine, or set " +
      "the kubelet's feature gate KubeletInUserNamespace",
    links: ["https://github.com/kubernetes-sigs/kind/issues/662", "https://github.com/k0sproject/k0s/issues/744"],
  },
  {
    id: "kubelet-cgroup-v1",
    by: "kubelet",
    summary: "the kubelet does not start on a node with cgroup v1",
    texts: [
      "kubelet is configured to not run on a host using cgroup v1",
      // kubeadm's check before it.
      "[ERROR SystemVerification]: cgroups v1 support is deprecated and will be removed in a future release. <any>",
    ],
    evidence: "source",
    // The same words as a warning stop nothing.
    anywhere: ["ERROR SystemVerification", "configured to not run on a host"],
    fix:
      "boot the node with cgroup v2 (systemd.unified_cgroup_hierarchy=1, or a newer distribution), or set failCgroupV1: false in the kubelet's configuration, and for kubeadm --ignore-preflight-errors=SystemVerification",
    links: ["https://kubernetes.io/docs/concepts/architecture/cgroups/"],
  },
  {
    id: "kubelet-credentials",
    by: "kubelet",
    summary: "the kubelet does not start: its kubeconfig or a certificate is missing or has expired",
    texts: [
      "unable to load bootstrap kubeconfig: stat <path>: no such file or directory",
      "unable to load bootstrap kubeconfig: <any>",
      "part of the existing bootstrap client certificate is expired: <why>",
      "part of the existing bootstrap client certificate in <path> is expired: <why>",
      "the currently active client certificate has expired, but the server is responsive. A restart may be necessary to retrieve new initial credentials",
      "the currently active client certificate has expired, but the server is not responsive. A restart may be necessary to retrieve new initial credentials",
      "the currently active client certificate has expired and the server is responsive, exiting.",
      "kubelet: invalid kubeconfig: <any>",
      "failed to run Kubelet: invalid kubeconfig: <any>",
      "unable to read client-cert <path> for <name> due to open <path>: no such file or directory",
      "cannot create certificate signing request: Unauthorized",
      "cannot create certificate signing request: the server has asked for the client to provide credentials (post certificatesigningrequests.certificates.k8s.io)",
    ],
    evidence: "reported",
    fix: "before kubeadm init or join this is normal: run that, the kubelet waits for it (minikube: minikube delete " +
      "and start, which loses that cluster). Expired: on a control plane node kubeadm certs check-expiration, " +
      "kubeadm certs renew all, then restart its static pods; for the kubelet of NAME there: kubeadm kubeconfig " +
      "user --org system:nodes --client-name system:node:NAME > kubelet.conf, copy it to that node's " +
      "/etc/kubernetes/kubelet.conf and restart its kubelet, or kubeadm token create and a new kubeadm join. k3s, " +
      "RKE2: restart renews them. Check the node's clock, too",
    links: [
      "https://github.com/kubernetes/kubernetes/issues/98150",
      "https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/troubleshooting-kubeadm/",
    ],
  },
  {
    id: "kubelet-manager-state",
    by: "kubelet",
    summary:
      "the kubelet does not start: its CPUs, memory or policy differ from what the CPU or memory manager has saved",
    texts: [
      "could not restore state from checkpoint: <any>",
      "could not restore state from checkpoint: configured policy <name> differs from state checkpoint policy <name>",
      "could not restore state from checkpoint: configured policy <name> differs from state checkpoint policy <name>, please drain this node and delete the <words> manager checkpoint file <path> before restarting Kubelet",
      "current set of available CPUs <name> doesn't match with CPUs in state <name>",
      "[memorymanager] the expected machine state is different from the real one",
      "start cpu manager error: <any>",
      "start memory manager error: <any>",
      ...["cpu", "memory"].map((which) => `Failed to start ContainerManager start ${which} manager error: <any>`),
      "configured policy <name> differs from state checkpoint policy <name>",
      "[memorymanager] configured policy <name> differs from state checkpoint policy <name>",
      "[memorymanager] Memory states for the NUMA node and resource are different",
      "Memory states for the NUMA node and resource are different",
      "Invalid state, please drain node and remove policy state file",
      "[cpumanager] static policy invalid state, please drain node and remove policy state file",
    ],
    evidence: "reported",
    fix:
      "drain the node, delete cpu_manager_state (or memory_manager_state, dra_manager_state) in /var/lib/kubelet, and start " +
      "the kubelet",
    links: [
      "https://github.com/kubernetes/kubernetes/issues/110478",
      "https://kubernetes.io/docs/tasks/administer-cluster/cpu-management-policies/",
    ],
  },
  {
    id: "kubelet-checkpoint-damaged",
    by: "kubelet",
    summary:
      "the kubelet does not start: a file in which it keeps what pods were given is damaged, most often half written when the node lost power or its disk was full",
    texts: [
      "checkpoint is corrupted",
      "unexpected end of JSON input",
      "invalid character <character> after top-level value",
      "invalid character <character> looking for beginning of value",
      "invalid character <words>",
    ].flatMap((error) => [
      `could not restore state from checkpoint: ${error}`,
      `could not restore state from checkpoint: ${error}, please drain this node and delete <words> checkpoint file <path> before restarting Kubelet`,
    ]),
    evidence: "reported",
    fix:
      "drain the node where the API server still answers for it, stop the kubelet, move the file that the message names aside (pod_status_manager_state, allocated_pods_state, cpu_manager_state, memory_manager_state in /var/lib/kubelet), and start the kubelet, which writes it anew: CPUs and memory that pods had for themselves, and resizes under way, are then dealt out again. " +
      "Look at df -h /var/lib/kubelet and dmesg; if it comes back, the disk or its filesystem is at fault",
    links: ["https://github.com/kubernetes/kubernetes/issues/135711"],
  },
  {
    id: "kubelet-manager-settings",
    by: "kubelet",
    summary:
      "the kubelet does not start: the settings of its CPU, memory or topology manager do not fit each other or the node",
    texts: [
      "the static policy requires systemreserved.cpu + kubereserved.cpu to be greater than zero",
      "[cpumanager] unable to determine reserved CPU resources for static policy",
      "the total amount <name> of type <name> is not equal to the value <name> determined by Node Allocatable feature",
      "[cpumanager] unable to reserve the required amount of CPUs (size of <name> did not equal <number>)",
      "the reserved memory configuration references a NUMA node <number> that does not exist on this machine",
      "[memorymanager] you should specify the system reserved memory",
      "unsupported on machines with more than 8 NUMA Nodes",
      "unsupported on machines with more than <number> NUMA Nodes",
      "unknown policy: <name>",
      "failed to run Kubelet: unknown policy: <name>",
    ],
    evidence: "reported",
    anywhere: [
      "kubelet",
      "memory manager",
      "cpumanager",
      "cpu manager",
      "static policy",
      "Node Allocatable",
      "NUMA Nodes",
    ],
    fix:
      "reserve CPU for the policy static (reservedSystemCPUs or kubeReserved); reservedMemory of all NUMA nodes has to be " +
      "kubeReserved + systemReserved + the hard eviction threshold; on many NUMA nodes use the topology manager policy none " +
      "or its option max-allowable-numa-nodes. unknown policy: the memory manager's is Static, with a capital letter, the CPU manager's static",
    links: [
      "https://github.com/kubernetes/kubernetes/issues/109766",
      "https://kubernetes.io/docs/tasks/administer-cluster/topology-manager/",
    ],
  },
  {
    id: "kubelet-kernel-flags",
    by: "kubelet",
    summary:
      "the kubelet does not start: a sysctl of the kernel is not as it has to be, and the kubelet may not set it",
    texts: [
      "invalid kernel flag: <name>, expected value: <number>, actual value: <number>",
      ...["vm/overcommit_memory", "vm/panic_on_oom", "kernel/panic", "kernel/panic_on_oops", "kernel/keys/root_maxkeys"]
        .flatMap((name) => [
          `Failed to start ContainerManager [open /proc/sys/${name}: <errno>`,
          `open /proc/sys/${name}: read-only file system`,
          `open /proc/sys/${name}: permission denied`,
        ]),
    ],
    evidence: "source",
    fix:
      "set vm.overcommit_memory=1, vm.panic_on_oom=0, kernel.panic=10 and kernel.panic_on_oops=1 on the node, or unset " +
      "protectKernelDefaults. A node in a container (LXC, rootless) needs a writable /proc/sys, or the feature gate " +
      "KubeletInUserNamespace",
    links: ["https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/kubelet/cm/container_manager_linux.go", CONFIG],
  },
  {
    id: "kubelet-reserved-cgroup-missing",
    refines: "kubelet-reserved-resources",
    by: "kubelet",
    summary:
      "the kubelet does not start: the cgroup of systemReservedCgroup or kubeReservedCgroup is not there in every controller of cgroup v1",
    texts: ["System", "Kube"].flatMap((which) =>
      ["Reserved Cgroup", "Reserved Compressible Cgroup"].flatMap((what) =>
        ["", "Failed to start ContainerManager "].flatMap((start) =>
          ["cgroup [<name>] has some missing paths: <names>", "cgroup [<name>] has some missing controllers: <names>"]
            .map(
              (why) => `${start}Failed to enforce ${which} ${what} Limits on <name>: ${why}`,
            )
        )
      )
    ),
    evidence: "reported",
    fix:
      "make the directories that the message names before each start of the kubelet: ExecStartPre=/bin/mkdir -p /sys/fs/cgroup/hugetlb/system.slice /sys/fs/cgroup/cpuset/system.slice in a drop-in of kubelet.service (systemd makes none in hugetlb and cpuset). Or take system-reserved and kube-reserved out of enforceNodeAllocatable: the reservation still counts for the scheduler. On cgroup v2 systemd's slice is enough",
    links: [
      "https://github.com/kubernetes/kubernetes/issues/125763",
      "https://kubernetes.io/docs/tasks/administer-cluster/reserve-compute-resources/",
    ],
  },
  {
    id: "kubelet-reserved-resources",
    by: "kubelet",
    summary:
      "the kubelet does not start: more is reserved for the system than the node has, or the cgroup for it is missing",
    texts: [
      "invalid Node Allocatable configuration. Resource <name> has a reservation of <name> but capacity of <name>. Expected capacity >= reservation",
      "invalid Node Allocatable configuration. Resource <name> has <any>",
      ...["System", "Kube"].flatMap((which) => [
        `Failed to enforce ${which} Reserved Cgroup Limits on <name>: <any>`,
        `Failed to start ContainerManager Failed to enforce ${which} Reserved Cgroup Limits on <name>: <any>`,
        `Failed to enforce ${which} Reserved Cgroup Limits on <name>: [<name>] cgroup does not exist`,
        `Failed to enforce ${which} Reserved Cgroup Limits on <name>: <name> cgroup does not exist`,
        `Failed to enforce ${which} Reserved Compressible Cgroup Limits on <name>: <any>`,
      ]),
    ],
    evidence: "source",
    fix:
      "lower kubeReserved and systemReserved, or create the cgroups that systemReservedCgroup and kubeReservedCgroup name " +
      "(with the systemd driver slices, without .slice), or take them out of enforceNodeAllocatable",
    links: ["https://kubernetes.io/docs/tasks/administer-cluster/reserve-compute-resources/"],
  },
  {
    id: "kubelet-feature-gate",
    by: "kubelet",
    summary:
      "the kubelet, or another component of the cluster, does not start: a feature gate that this release does not have, or has fixed",
    texts: [
      "failed to set feature gates from initial flags-based config: <any>",
      "unrecognized feature gate: <name>",
      "invalid argument <name> for --feature-gates flag: unrecognized feature gate: <name>",
      "cannot set feature gate <name> to <words>, feature is locked to <words>",
    ],
    evidence: "source",
    fix:
      "remove the gate from the flags and featureGates of the kubelet (of the component that prints this): it ended, or " +
      "comes in a later release",
    links: ["https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates-removed/"],
  },
  {
    id: "kubelet-authentication-client",
    by: "kubelet",
    summary: "the kubelet does not start: webhook authentication or authorization without a kubeconfig",
    texts: [
      "no client provided, cannot use webhook authentication",
      "no client provided, cannot use webhook authorization",
    ],
    evidence: "source",
    fix: "give the kubelet --kubeconfig; without an API server set authentication.webhook.enabled: false and " +
      "authorization.mode: AlwaysAllow",
    links: ["https://github.com/kubernetes/kubernetes/blob/v1.34.0/cmd/kubelet/app/auth.go"],
  },
  {
    id: "kubelet-cloud-provider",
    by: "kubelet",
    summary: "the kubelet does not start: its cloud provider is unknown or cannot be asked",
    texts: [
      "could not init cloud provider <name>: <any>",
      ...["Get", "Post"].map((method) => `could not init cloud provider <name>: ${method} <url>: dial tcp <value>`),
      "failed to run Kubelet: unknown cloud provider <name>",
      "unknown cloud provider <name>",
    ],
    evidence: "source",
    needs: ["kubelet", "cloud-provider", "could not init cloud provider"],
    fix:
      "set --cloud-provider=external and run the cloud's controller manager: the built-in ones ended by 1.31; for an older " +
      "one check the node's role and cloud.conf; a connection that fails: the address of the cloud's API there (auth-url), from this node",
    links: ["https://kubernetes.io/docs/tasks/administer-cluster/running-cloud-controller/"],
  },
  {
    id: "kubelet-port-in-use",
    by: "kubelet",
    summary: "the kubelet does not start: its port or socket is in use, most often by another kubelet",
    texts: [
      // 10350: KubeEdge's.
      ...["10250", "10255", "10248", "10350"].flatMap((port) =>
        [
          "address already in use",
          "Only one usage of each socket address (protocol/network address/port) is normally permitted.",
        ].flatMap((errno) => [
          `listen tcp <address>:${port}: bind: ${errno}`,
          `listen tcp :${port}: bind: ${errno}`,
        ])
      ),
      ...["", "failed to create device plugin: "].map((step) =>
        `${step}listen unix <path>kubelet.sock: bind: address already in use`
      ),
    ],
    evidence: "source",
    fix:
      "find who listens on that port (ss -ltnp, on Windows netstat -ano) or socket (ss -lxp): end an older kubelet, k3s, MicroK8s, minikube or edgecore on the node",
    links: ["https://kubernetes.io/docs/reference/networking/ports-and-protocols/"],
  },
  {
    id: "control-plane-port-in-use",
    by: "cluster",
    summary: "a part of the control plane does not start: its port is in use, most often by an earlier one",
    texts: withOneOf(
      ["6443", "6444", "16443", "9345", "2379", "2380", "10249", "10251", "10252", "10256", "10257", "10259"],
      (port) => [
        `listen tcp <address>:${port}: bind: address already in use`,
        `listen tcp :${port}: bind: address already in use`,
      ],
    ),
    evidence: "reported",
    fix:
      "find who listens there (ss -ltnp): a second static pod of the same program (crictl ps, a copy of its manifest below /etc/kubernetes/manifests), another " +
      "cluster on the node (k3s, MicroK8s, minikube), or a service of systemd: end it",
    links: ["https://kubernetes.io/docs/reference/networking/ports-and-protocols/"],
  },
  {
    id: "kubelet-runtime-slow",
    by: "kubelet",
    summary: "the node is not ready, because the runtime does not list its containers in time (PLEG)",
    texts: [
      "PLEG is not healthy: pleg was last seen active <words> ago; threshold is <words>",
      "PLEG is not healthy: pleg was last seen active <any>",
      "GenericPLEG: Unable to retrieve pods: rpc error: code = DeadlineExceeded desc = context deadline exceeded",
    ],
    evidence: "reported",
    // Before the first relist there is no time of the last one: so it is at each start.
    passed: ["pleg was last seen active 2562047h47m"],
    behind: [
      "Failed to create pod sandbox",
      "from runtime service failed",
      "connect: connection refused",
      "connect: no such file or directory",
    ],
    fix: "crictl ps (docker ps) on the node: if it hangs, see in the runtime's log, dmesg and ps for state D what it " +
      "waits for: a slow or full disk, memory, a frozen cgroup, an NFS volume that hangs; crictl inspect of each " +
      "container finds the one. Restart the runtime (containerd: its containers go on; Docker ends them without " +
      "live-restore), then the kubelet; at worst drain and reboot. Comes again: update runtime, runc and kernel; " +
      "old releases of Docker and runc often hung. If it is only slow: fewer pods and exec probes, reserve CPU and " +
      "memory (systemReserved), a faster disk",
    links: ["https://github.com/kubernetes/kubernetes/issues/45419", `${KUBELET}/pleg/generic.go`],
  },
  {
    id: "kubelet-image-cleanup",
    by: "kubelet",
    summary: "the node's disk is nearly full, and no unused images are left to remove; pods are evicted next",
    texts: [
      "failed to garbage collect required amount of images. Wanted to free <number> bytes, but freed <number> bytes",
      "Failed to garbage collect required amount of images. Attempted to free <number> bytes, but only found <number> bytes eligible to free",
      "Attempted to free <name>, but only found <name> eligible to free",
      "failed to garbage collect required amount of images. Attempted to free <name>, but only found <name> eligible to free",
      ...["ephemeral-storage", "nodefs", "imagefs", "inodes"].map((what) =>
        `EvictionThresholdMet <any>Attempting to reclaim ${what}`
      ),
      "wanted to free <number> bytes, but freed <number> bytes space with errors in image deletion: <value>",
      "wanted to free <number>, but freed <number> space with errors in image deletion: <value>",
      "Image garbage collection failed: Error response from daemon: conflict: unable to delete <hash> <value>",
      "RemoveImage <digest> from image service failed: rpc error: code = Unknown desc = Error response from daemon: conflict: unable to delete <hash> <value>",
      "unexpected error when attempting to reduce <words> pressure: wanted to free <value>",
      ...["nodefs", "imagefs", "ephemeral-storage", "inodes"].flatMap((what) => [
        `eviction manager: must evict pod(s) to reclaim ${what}`,
        `eviction manager: attempting to reclaim ${what}`,
      ]),
      "eviction manager: eviction thresholds have been met, but no pods are active to evict",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "df -h, df -i and du -xsh /var/lib/containerd /var/lib/docker /var/lib/kubelet/pods/* /var/log/* on the node: remove logs (journalctl --vacuum-size=500M), what " +
      "pods wrote, stopped containers, which keep their images (crictl ps -a, docker ps -a). Mostly the disk is too small: images, logs and emptyDir volumes have to " +
      "stay below 85 % of it: enlarge it, or move /var/lib/containerd to another. minikube: --disk-size for a new cluster; kind, k3d, Docker Desktop: the disk of the " +
      "host or VM counts. On a very large disk raise imageGCHighThresholdPercent and lower evictionHard of the kubelet",
    links: [`${KUBELET}/images/image_gc_manager.go`],
  },
];
