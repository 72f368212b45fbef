/**
 * A kubelet that does not start for what it finds on its node: cgroups, directories, certificates, subordinate ids.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const SOURCE = "https://github.com/kubernetes/kubernetes/blob/v1.34.0";

/** How the kubelet begins an error of a start that failed. */
const RUN = "failed to run Kubelet: ";

/** Directories that the kubelet makes when it starts. */
const DIRECTORIES: readonly string[] = [
  "root directory",
  "pod logs root directory <path>",
  "pods directory",
  "plugins directory",
  "plugins registry directory",
  "podresources directory",
  "checkpoint directory",
];

/** A kubelet that does not start for what it finds on its node. */
export const KUBELET_SETUP_RULES: readonly DaemonRule[] = [
  {
    id: "kubelet-dependencies",
    by: "kubelet",
    summary: "the kubelet does not start: what it needs before its own start cannot be made; the cause follows",
    texts: ["failed to construct kubelet dependencies: <any>"],
    evidence: "source",
    behind: "all",
    fix:
      "read what follows: most often a file of a certificate or key that is missing or that the kubelet cannot read, or tlsCipherSuites and tlsMinVersion of its configuration (/var/lib/kubelet/config.yaml) with a value that its release does not have",
    links: [`${SOURCE}/cmd/kubelet/app/server.go`],
  },
  {
    id: "kubelet-cgroup-controllers",
    by: "kubelet",
    summary: "the kubelet does not start: the cgroup below which it makes those of pods lacks controllers",
    texts: [
      "invalid configuration: cgroup <name> has some missing controllers: <names>",
      "cgroup [<name>] has some missing controllers: <names>",
      "invalid configuration: cgroup <name> has some missing paths: <names>",
      "cgroup [<name>] has some missing paths: <names>",
      "error validating root container [<name>] : cgroup <name> has some missing controllers: <names>",
      "error validating root container [<name>] : cgroup <name> has some missing paths: <names>",
      "could not read controllers for cgroup <name>: open <path>: <errno>",
    ],
    evidence: "source",
    anywhere: ["kubelet", "kubepods", "ContainerManager", "invalid configuration: cgroup"],
    fix:
      "compare cat /sys/fs/cgroup/cgroup.controllers with cgroup.subtree_control there and in the cgroups below. A node in a container (kind, k3d, k3s in Docker, LXC): start it with a cgroup namespace of its own and an init that " +
      "moves its processes into a cgroup below, then writes +cpu +memory and so on to cgroup.subtree_control; rootless: Delegate=cpu cpuset io memory pids for user@.service. On a host: memory and cpuset may be off on the kernel's command line (Raspberry Pi: " +
      "cgroup_enable=cpuset cgroup_enable=memory cgroup_memory=1), and processes with realtime priority keep cpu from being enabled. Missing paths are of cgroup v1: make the directory below each controller, or remove cgroupRoot",
    links: [
      `${SOURCE}/pkg/kubelet/cm/cgroup_v2_manager_linux.go`,
      "https://github.com/kubernetes/kubernetes/issues/122955",
    ],
  },
  {
    id: "kubelet-cgroups-not-unified",
    by: "kubelet",
    summary: "the kubelet stands in different cgroups for cpu and memory, so that it cannot find its own",
    texts: [
      "cpu and memory cgroup hierarchy not unified. cpu: <path>, memory: <path>",
      "failed to get the kubelet's cgroup: cpu and memory cgroup hierarchy not unified. cpu: <path>, memory: <path>",
      "failed to get the container runtime's cgroup: cpu and memory cgroup hierarchy not unified. cpu: <path>, memory: <path>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "turn on both for the kubelet's and the runtime's unit: CPUAccounting=true and MemoryAccounting=true in a drop-in, then systemctl daemon-reload and restart; or boot with cgroup v2, where there is one hierarchy. The kubelet runs on without it: it only does not measure itself",
    links: ["https://github.com/kubernetes/kubernetes/issues/56850"],
  },
  {
    id: "kubelet-start-directories",
    by: "kubelet",
    summary: "the kubelet does not start: it cannot make or open its directories on the node",
    texts: [
      ...DIRECTORIES.flatMap((what) =>
        ["read-only file system", "permission denied", "not a directory", "no space left on device", "file exists"].map(
          (
            errno,
          ) => `error creating ${what}: mkdir <path>: ${errno}`,
        )
      ),
      ...DIRECTORIES.map((what) => `error creating ${what}: <any>`),
      "error configuring root directory: <any>",
      "failed to initialize image manager: mkdir <path>: <errno>",
      ...[
        "read-only file system",
        "permission denied",
        "no such file or directory",
        "not a directory",
        "no space left on device",
        "operation not permitted",
        "operation not supported",
      ].map((errno) => `failed to create device plugin: listen unix <path>kubelet.sock: bind: ${errno}`),
    ],
    evidence: "source",
    anywhere: ["kubelet", "internal modules", "device plugin", "image manager"],
    fix:
      "check the directory that the message names: read-only: a filesystem that the kernel remounted after errors (dmesg, fsck) or a system whose root cannot be written (set --root-dir to a disk that can); permission denied: SELinux (restorecon -R /var/lib/kubelet), " +
      "an unprivileged container, or a kubelet that is not root; not a directory, or file exists: something else stands there, move it aside; no space: free the disk",
    links: [`${SOURCE}/pkg/kubelet/kubelet.go`],
  },
  {
    id: "kubelet-certificate-unreadable",
    by: "kubelet",
    summary:
      "the kubelet does not start: a certificate or key file that it is given is missing, cannot be read, is empty or of another key",
    texts: [
      "unable to load client CA file <path>: <any>",
      "unable to load client CA provider: <any>",
      "failed to construct kubelet dependencies: unable to load client CA provider: open <path>: <errno>",
      "failed to construct kubelet dependencies: unable to load client CA file <path>: <any>",
      "failed to construct kubelet dependencies: unable to load client CA file <path>: open <path>: <errno>",
      "failed to construct kubelet dependencies: unable to load client CA file <path>: data does not contain any valid RSA or ECDSA certificates",
      "failed to construct kubelet dependencies: unable to load client CA file <path>: error creating pool from <path>: data does not contain any valid RSA or ECDSA certificates",
      ...["", RUN].flatMap((begin) => [
        `${begin}tls: private key does not match public key`,
        `${begin}tls: failed to find any PEM data in certificate input`,
        `${begin}tls: failed to find any PEM data in key input`,
      ]),
      "failed to load TLS cert file: open <path>: <errno>",
      "unable to load certificate tls: failed to find any PEM data in certificate input",
    ],
    evidence: "source",
    anywhere: ["kubelet", "Kubelet"],
    needs: [
      "kubelet",
      "Kubelet",
      "client CA",
      "TLS cert",
      "unable to load certificate",
    ],
    fix:
      "clientCAFile, tlsCertFile and tlsPrivateKeyFile of the kubelet's configuration have to name files that are there and belong together (openssl x509 -noout -pubkey, openssl pkey -pubout). kubeadm: copy /etc/kubernetes/pki/ca.crt from a control plane node, or join again; files of " +
      "/var/lib/kubelet/pki that are empty or do not match: move kubelet.crt and kubelet.key aside and restart the kubelet, which makes new ones",
    links: [
      `${SOURCE}/cmd/kubelet/app/server.go`,
      "https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/",
    ],
  },
  {
    id: "kubelet-userns-mappings",
    by: "kubelet",
    summary: "the kubelet does not start: the subordinate ids of its user do not fit for pods with user namespaces",
    texts: [
      "create user namespace manager: <any>",
      "kubelet user assigned ID <number> must be greater or equal to <number>",
      ...["", "create user namespace manager: "].flatMap((begin) => [
        `${begin}kubelet user assigned ID <number> is not a multiple of <number>`,
        `${begin}kubelet user assigned IDs length <number> is not a multiple of <number>`,
        `${begin}kubelet user assigned IDs are not enough to support <number> pods`,
        `${begin}kubelet mappings: <any>`,
      ]),
    ],
    evidence: "source",
    anywhere: ["kubelet mappings", "kubelet user", "user namespace manager"],
    fix:
      "the user kubelet needs one line in /etc/subuid and the same in /etc/subgid: kubelet:65536:N, where both numbers are multiples of 65536 and N is 65536 times the most pods of the node (110: 7208960). Without the user kubelet, or without " +
      "getsubids (package shadow-utils-subid, uidmap), the kubelet takes ids of its own: remove the user, or install the program",
    links: [
      "https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/",
      `${SOURCE}/pkg/kubelet/userns/userns_manager.go`,
    ],
  },
  {
    id: "kubelet-shutdown-delay",
    by: "kubelet",
    summary: "the kubelet cannot set the time for which logind delays a shutdown of the node",
    texts: [
      "node shutdown manager was unable to update logind InhibitDelayMaxSec to <name> (ShutdownGracePeriod), current value of InhibitDelayMaxSec (<name>) is less than requested ShutdownGracePeriod",
      "unable to override inhibit delay by shutdown manager: <any>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "set InhibitDelayMaxSec in a file of /etc/systemd/logind.conf.d to at least shutdownGracePeriod of the kubelet's configuration (another file there, as of Ubuntu's unattended-upgrades, may come later and win), then systemctl restart systemd-logind and the kubelet; or lower shutdownGracePeriod. The " +
      "kubelet runs on without it, but a shutdown then ends pods at once",
    links: ["https://kubernetes.io/docs/concepts/cluster-administration/node-shutdown/"],
  },
];
