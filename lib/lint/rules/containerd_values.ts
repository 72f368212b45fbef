/**
 * Values and files of containerd's configuration, and of a node or a pod, that keep containerd or a sandbox from starting.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const CONTAINERD = "https://github.com/containerd/containerd";
const CONFIG = `${CONTAINERD}/blob/v2.1.0/docs/cri/config.md`;

/** What is wrong with a file that holds a spec. */
const FILE_FAULTS: readonly string[] = ["no such file or directory", "permission denied", "is a directory"];

/** What containerd cannot use. */
export const CONTAINERD_VALUES: readonly DaemonRule[] = [
  {
    id: "config-base-spec",
    refines: "daemon-config",
    by: "containerd",
    summary:
      "base_runtime_spec of a runtime in config.toml names a file that is missing, that containerd may not read, or that is no spec",
    texts: [
      ...[
        "failed to load base OCI spec from file: <hostPath>",
        "failed to open base OCI spec: <path>",
        "failed to load base OCI spec",
      ]
        .flatMap((step) => FILE_FAULTS.map((fault) => `${step}: open <path>: ${fault}`)),
      "failed to load base OCI spec from file: <hostPath>: failed to parse base OCI spec file: <any>",
      "failed to load base OCI spec from file: <hostPath>: failed to open base OCI spec: <path>: <any>",
      "failed to parse base OCI spec file: <any>",
      "can't load base OCI spec <path>: <any>",
      "can't find base OCI spec <path>",
    ],
    evidence: "source",
    fix:
      "write it with ctr oci spec > FILE, edit that and give the path in base_runtime_spec, or remove the key; the path counts on the node (in a container of k3s or kind: there). Restart containerd: it reads the file only when it starts",
    links: [CONFIG],
  },
  {
    id: "config-streaming-certificate",
    refines: "daemon-config",
    by: "containerd",
    summary:
      "the CRI plugin does not load: the certificate of its streaming server, for kubectl exec and logs, is not wholly configured",
    texts: [
      ...[
        "",
        "invalid stream server configuration: ",
        "failed to create stream server: invalid stream server configuration: ",
      ]
        .flatMap((step) => [
          `${step}must set X509KeyPairStreaming.TLSKeyFile`,
          `${step}must set X509KeyPairStreaming.TLSCertFile`,
          `${step}X509KeyPairStreaming.TLSCertFile is set but EnableTLSStreaming is not set`,
          `${step}X509KeyPairStreaming.TLSKeyFile is set but EnableTLSStreaming is not set`,
        ]),
      "failed to load x509 key pair for stream server: <any>",
      "failed to create stream server: failed to load x509 key pair for stream server: <any>",
    ],
    evidence: "source",
    fix:
      "set enable_tls_streaming to true together with both tls_cert_file and tls_key_file of x509_key_pair_streaming, as PEM files that belong together, or remove all three; then restart containerd. Without files it makes a certificate of its own",
    links: [CONFIG],
  },
  {
    id: "daemon-root-unwritable",
    by: "containerd",
    summary:
      "containerd does not start, as it cannot make a directory below its root: the filesystem is read-only, or it may not",
    texts: ["read-only file system", "permission denied", "operation not permitted", "not a directory"].flatMap((
      errno,
    ) => [
      `creating temp mount location: mkdir <path>: ${errno}`,
    ]),
    evidence: "source",
    fix:
      "look at mount and dmesg: a filesystem with errors is remounted read-only (check it and the disk, then mount it again); on an immutable system set root of config.toml to a writable directory, such as one below /var. Of permission denied: run containerd as root, or rootless by its setup tool",
    links: [`${CONTAINERD}/blob/v2.1.0/docs/ops.md`],
  },
  {
    id: "sandbox-dns-too-long",
    by: "containerd",
    summary: "the pod's DNS configuration has more search domains, or longer ones, than this containerd takes",
    texts: [
      "failed to parse sandbox DNSConfig <value>: DNSOption.Searches has more than <number> domains",
      "DNSOption.Searches has more than <number> domains",
      "failed to setup sandbox files: failed to parse sandbox DNSConfig <value>: DNSOption.Searches has more than <number> domains",
    ],
    evidence: "source",
    fix:
      "update containerd to 1.5.6 or newer, which takes more than 6 domains, or shorten searches: those of the pod's dnsConfig, of clusterDomain, and of the node's resolv.conf, which the kubelet adds (resolvConf of its configuration names another file)",
    links: ["https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#dns-search-domain-list-limits"],
  },
  {
    id: "pod-bandwidth-value",
    by: "containerd",
    summary: "an annotation of the pod for its bandwidth has a value that is too small, too large, or no quantity",
    texts: [
      ...[
        "",
        "reading pod bandwidth annotations: ",
        "failed to parse ingress bandwidth: ",
        "failed to parse egress bandwidth: ",
      ]
        .flatMap((step) => [
          `${step}resource is unreasonably small (< 1kbit)`,
          `${step}resource is unreasonably large (> 1Pbit)`,
        ]),
      "reading pod bandwidth annotations: <any>",
      "failed to <setup|set up> network for sandbox <id>: reading pod bandwidth annotations: <any>",
    ],
    evidence: "source",
    isBeforeRuntime: true,
    fix:
      "write kubernetes.io/ingress-bandwidth and egress-bandwidth as bits in a second with a unit, such as 10M: a bare 10 is 10 bits. Between 1k and 1P are allowed. The pod has to be made anew",
    links: [
      "https://kubernetes.io/docs/concepts/extend-kubernetes/compute-storage-net/network-plugins/#support-traffic-shaping",
    ],
  },
  {
    id: "cni-directory-removed",
    by: "containerd",
    summary:
      "CNI's directory was removed or replaced while containerd runs, so it no longer sees new network configurations",
    texts: [
      "cni network conf monitor error: cni conf dir is removed, stop watching",
      "cni conf dir is removed, stop watching",
    ],
    evidence: "source",
    fix:
      "restart containerd once the directory is there again (conf_dir, /etc/cni/net.d): running containers keep running. A script that cleans a node should remove the files in it, not the directory",
    links: [`${CONTAINERD}/blob/v2.1.0/internal/cri/server/cni_conf_syncer.go`],
  },
  {
    id: "mount-helper-missing",
    by: "containerd",
    summary:
      "the program that mounts a FUSE filesystem for containerd is missing or failed: mount.fuse3, of fuse-overlayfs or a lazy snapshotter",
    texts: [
      'mount helper [mount.fuse<value>] failed: "": exec: "mount.fuse3": executable file not found in $PATH',
      'mount helper [mount.fuse<value>] failed: "exec: <name>: executable file not found in $PATH"',
      "mount helper [mount.<value>] failed: <any>",
      "failed to mount rootfs component: mount helper [mount.<value>] failed: <any>",
    ],
    evidence: "source",
    fix:
      "install fuse3 on the node (it has mount.fuse3 and fusermount3), see that /dev/fuse exists (modprobe fuse), and restart containerd if its PATH lacks /sbin; what the helper says last is the snapshotter's own trouble: read its log",
    links: [`${CONTAINERD}/blob/v2.1.0/core/mount/mount_linux.go`],
  },
  {
    id: "mount-helper-reaped",
    refines: "mount-helper-missing",
    by: "containerd",
    summary:
      "another part of the program took the end of a FUSE mount's helper, so containerd or ctr thinks that the mount failed",
    texts: [
      "mount helper [mount.<value>] failed: <any>: wait: no child processes",
      "mount helper [mount.<value>] failed: wait: no child processes",
      "mount helper [mount.<value>] failed with ECHILD (retried <number> times)",
      "mount helper [mount.<value>] failed with ECHILD (retired <number> times)",
    ],
    evidence: "source",
    fix:
      "try again, and update containerd: 1.4 and newer try it again by themselves. If it stays, the container's process may be started by nerdctl or the CRI plugin instead of ctr, or the snapshotter be overlayfs, which wants no helper",
    links: [`${CONTAINERD}/issues/4387`],
  },
  {
    id: "mount-option-unconsumed",
    by: "containerd",
    summary:
      "a shim or client that is older than the daemon got a mount that only containerd 2.2's mount manager can do",
    texts: [
      "internal mount option <name> was not consumed by the mount manager",
      "failed to mount rootfs component: internal mount option <name> was not consumed by the mount manager",
    ],
    evidence: "source",
    fix:
      "bring containerd, its shim and ctr or nerdctl to the same release, and load the plugin of that filesystem (ctr plugins ls | grep mount; erofs with dm-verity wants the module dm_verity); or use the snapshotter overlayfs",
    links: [`${CONTAINERD}/blob/main/core/mount/mount_linux.go`],
  },
  {
    id: "blockio-class-unset",
    by: "containerd",
    summary: "the container asks for a class of block I/O or Intel RDT that the node's runtime does not have",
    texts: [
      "failed to set blockio class: blockio not enabled: <any>",
      "failed to set blockio class: <any>",
      "failed to set RDT class: <any>",
    ],
    evidence: "source",
    fix:
      "remove the annotation of the pod (blockio.resources.beta.kubernetes.io, rdt.resources.beta.kubernetes.io), or define the class on the node: blockio_config_file or rdt_config_file of config.toml or crio.conf. RDT also wants a CPU that has it and mount -t resctrl resctrl /sys/fs/resctrl",
    links: [CONFIG],
  },
  {
    id: "user-namespace-lines",
    by: "containerd",
    summary: "the pod's user namespace has several ranges of ids, of which containerd takes one",
    texts: [
      "only one mapping line supported, got <number> mapping lines",
      "user namespace configuration: only one mapping line supported, got <number> mapping lines",
      "can't use user namespace mode <name> without UID and GID mappings",
      "can't use user namespace mode <name> with mappings. Got <number> UID mappings and <number> GID mappings",
    ],
    evidence: "source",
    fix:
      "of a kubelet: use releases of kubelet and containerd that go together (containerd 2.0 with Kubernetes 1.27 or newer). Of crictl or another client: give one mapping of uids and the same of gids, with NamespaceMode POD",
    links: ["https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/"],
  },
  {
    id: "user-namespace-pin",
    by: "containerd",
    summary: "containerd may not keep the pod's user namespace, as its node is a container, or lacks rights on mounts",
    texts: ["operation not permitted", "permission denied", "invalid argument"].flatMap((errno) => [
      `failed to pin user namespace: failed to bind mount ns src: <path> at <path>: ${errno}`,
      `failed to bind mount ns src: <path> at <path>: ${errno}`,
    ]),
    evidence: "source",
    fix:
      "run containerd with the host's rights (CAP_SYS_ADMIN, its state directory on a filesystem of the host, a container of the node as privileged), or run the pod without a user namespace (hostUsers: true), which takes that protection from it",
    links: ["https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/"],
  },
  {
    id: "snapshotter-tools-missing",
    by: "containerd",
    summary: "a snapshotter of containerd does not load: a program that it runs is not installed on the node",
    texts: ["dmsetup not available", "failed to load plugin error=dmsetup not available"],
    evidence: "source",
    anywhere: ["devmapper", "snapshotter", "containerd"],
    fix:
      "install it (package dmsetup, or device-mapper) in the PATH of containerd's service and restart containerd. If you do not use devmapper the line is harmless: put io.containerd.snapshotter.v1.devmapper into disabled_plugins",
    links: [`${CONTAINERD}/blob/v2.1.0/docs/snapshotters/devmapper.md`],
  },
  {
    id: "snapshotter-blockfile-scratch",
    by: "containerd",
    summary: "the snapshotter blockfile does not load: the scratch file of its configuration does not exist",
    texts: [
      "unable to stat scratch file: stat <path>: no such file or directory",
      "unable to stat scratch file: <any>",
      "no scratch file generator: <any>",
    ],
    evidence: "source",
    fix:
      "make the file and give it in scratch_file: dd if=/dev/zero of=FILE bs=1M count=500, mkfs.ext4 FILE; then restart containerd. If you do not use blockfile the line is harmless",
    links: [`${CONTAINERD}/blob/v2.1.0/docs/snapshotters/blockfile.md`],
  },
  {
    id: "snapshotter-verity-module",
    by: "containerd",
    summary: "a layer of the snapshotter erofs is checked by dm-verity, whose module the node's kernel has not loaded",
    texts: [
      "layer requires dm-verity but system doesn't support it (dm_verity module not loaded): <any>",
      "dm-verity is not supported on this system (dm_verity module not loaded): <any>",
      "dmverity_mode is 'on' but dm-verity is not supported on this system",
    ],
    evidence: "source",
    fix:
      "load it: modprobe dm_verity, with a file in /etc/modules-load.d for the next boot; a kernel without CONFIG_DM_VERITY wants another one, or dmverity_mode off, with which layers are not checked, and the images pulled anew",
    links: [`${CONTAINERD}/blob/main/docs/snapshotters/erofs.md`],
  },
  {
    id: "shim-sched-core",
    by: "shim",
    summary:
      "the shim cannot turn on core scheduling: the kernel, or the CPU without hyper-threading, does not have it",
    texts: ["enable sched core support: <errno>", "start failed: enable sched core support: <errno>"],
    evidence: "source",
    fix:
      "set sched_core of io.containerd.runtime.v2.task in config.toml to false (in a file of version 3: take SCHED_CORE out of env of io.containerd.shim.v1.manager) and restart containerd, or use a kernel with CONFIG_SCHED_CORE (5.14) on a CPU with SMT",
    links: [`${CONTAINERD}/blob/v2.1.0/docs/man/containerd-config.toml.5.md`],
  },
  {
    id: "shim-log-target",
    by: "shim",
    summary:
      "the shim cannot open where the container's output is to go: a log file, or the logging program, as of nerdctl",
    texts: [
      "containerd-shim: opening file <path> failed: <errno>",
      "containerd-shim: opening file <path> failed: open <path>: <errno>",
      "failed to start binary process: fork/exec <path>: <errno>",
      "failed to create init process I/O: failed to start binary process: fork/exec <path>: <errno>",
    ],
    evidence: "source",
    anywhere: ["shim", "init process I/O", "nerdctl"],
    fix:
      "make the directory of the log file and let root (rootless: the user) write there. Of a program: it is run where containerd runs, so nerdctl or the logging binary has to be at that path there, and executable; a container that was made by another nerdctl, since moved, has to be made anew",
    links: [`${CONTAINERD}/blob/v2.1.0/core/runtime/v2/README.md`],
  },
  {
    id: "differ-not-loaded",
    by: "containerd",
    summary: "containerd's service for layers names a differ that is not loaded, so it cannot unpack images",
    texts: ["needed differ not loaded: <words>"],
    evidence: "source",
    fix:
      'correct default of [plugins."io.containerd.service.v1.diff-service"] (walking is always there; erofs wants mkfs.erofs), or take the differ out of disabled_plugins; ctr plugins ls shows which are loaded. Then restart containerd',
    links: [`${CONTAINERD}/blob/v2.1.0/docs/PLUGINS.md`],
  },
  {
    id: "nri-socket-used",
    by: "containerd",
    summary: "NRI does not start, as another program has its socket: a second containerd or CRI-O with the same path",
    texts: [
      "failed to create socket <path>nri.sock: listen unix <path>nri.sock: bind: address already in use",
      "failed to start NRI interface: failed to create socket <path>: listen unix <path>: bind: address already in use",
    ],
    evidence: "source",
    fix:
      "see who has it: ss -xlp | grep nri. End that one, or give each daemon a path of its own: socket_path of io.containerd.nri.v1.nri in config.toml, nri_listen of CRI-O; of no one: remove the socket and restart",
    links: [`${CONTAINERD}/blob/v2.1.0/docs/NRI.md`],
  },
  {
    id: "ctr-namespace-not-empty",
    by: "containerd",
    summary: "a namespace of containerd is not removed, because images, containers or snapshots are still in it",
    texts: ["namespace <name> must be empty, but it still has <any>: failed precondition"],
    evidence: "source",
    fix:
      "remove what the message lists, with ctr -n NAME: tasks kill, containers rm, images rm, snapshots rm, leases rm, content rm; then ctr namespaces rm NAME. k8s.io is the kubelet's and moby is Docker's: removing what is in them stops their containers",
    links: [`${CONTAINERD}/blob/v2.1.0/docs/namespaces.md`],
  },
];
