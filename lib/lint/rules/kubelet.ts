/**
 * What the kubelet refuses or misses before it asks containerd.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const KUBELET = "https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/kubelet";

/** The kubelet asks for a sandbox only when the pod's volumes are mounted. */
const SANDBOX_EVENT: readonly string[] = ["Failed to create pod sandbox", "FailedCreatePodSandBox"];

/** What the kubelet refuses. */
export const KUBELET_RULES: readonly DaemonRule[] = [
  {
    id: "kubelet-host-path-type",
    by: "kubelet",
    summary: "the node's file at the path of a hostPath volume is not of the kind that the volume's type requires",
    texts: [
      "MountVolume.SetUp failed for volume <name> : hostPath type check failed: <path> is not a <words>",
      "hostPath type check failed: <path> is not a <words>",
    ],
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix: "create it on the node as the kind that the message names, or set the volume's type to DirectoryOrCreate " +
      "or FileOrCreate; an empty type checks nothing",
    links: ["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath-volume-types"],
  },
  {
    id: "kubelet-sysctl-forbidden",
    by: "kubelet",
    summary: "a sysctl that the kubelet does not allow",
    texts: [
      "forbidden sysctl: <sysctl> not allowlisted",
      "forbidden sysctl: <sysctl> not whitelisted",
      "forbidden sysctl: <sysctl> not allowed with host <words> enabled",
    ],
    evidence: "source",
    fix: "add it to the kubelet's allowedUnsafeSysctls, or remove host network or host IPC",
    links: [`${KUBELET}/sysctl/allowlist.go`],
  },
  {
    id: "kubelet-seccomp-profile",
    by: "kubelet",
    summary: "a seccomp profile of type Localhost without the name of its file",
    texts: ["localhostProfile must be set if seccompProfile type is Localhost."],
    evidence: "source",
    fix: "set securityContext.seccompProfile.localhostProfile to a path below the kubelet's seccomp directory",
    links: ["https://kubernetes.io/docs/tutorials/security/seccomp/"],
  },
  {
    id: "kubelet-request-not-utf8",
    by: "kubelet",
    summary: "an environment variable, most often of a Secret, that is not UTF-8: the kubelet cannot send it",
    texts: ["grpc: error while marshaling: string field contains invalid UTF-8"],
    evidence: "reported",
    fix: "mount the Secret as a file instead of setting a variable, or store text in it; kubelets up to 1.33 send " +
      "such bytes, newer ones refuse to",
    links: [
      "https://github.com/kubernetes/kubernetes/issues/139132",
      "https://github.com/kubernetes/kubernetes/issues/136323",
    ],
  },
  {
    id: "kubelet-userns-unsupported",
    by: "kubelet",
    summary: "hostUsers: false on a node whose runtime does not advertise user namespaces",
    texts: [
      "can't set `spec.hostUsers: false`, runtime does not support user namespaces",
      "can't set `spec.hostUsers: false`, RuntimeClass handler <handler> does not support user namespaces",
      'the feature gate "UserNamespacesSupport" is disabled: can\'t set spec.HostUsers',
      "Failed to create pod sandbox: the handler <handler> is not known",
      "the handler <handler> is not known",
    ],
    evidence: "source",
    fix:
      "use containerd 2 and runc 1.2 for pods with hostUsers: false; containerd 1.6 and 1.7 never advertise user namespaces",
    links: [`${KUBELET}/userns/userns_manager.go`, "https://github.com/kubernetes/kubernetes/issues/131623"],
  },
  {
    id: "kubelet-userns-no-range",
    by: "kubelet",
    summary: "no range of ids is free for the pod's user namespace",
    texts: ["create user namespace: could not find an empty slot to allocate a user namespace"],
    evidence: "source",
    fix: "give the kubelet more ids in /etc/subuid and /etc/subgid",
    links: [`${KUBELET}/userns/userns_manager.go`],
  },
  {
    id: "kubelet-fqdn-too-long",
    by: "kubelet",
    summary: "setHostnameAsFQDN with a name longer than 64 characters",
    texts: [
      "failed to construct FQDN from pod hostname and cluster domain, FQDN <name> is too long (64 characters is the max, <number> characters requested)",
    ],
    evidence: "source",
    fix: "shorten the pod's name, subdomain or namespace",
    links: ["https://github.com/kubernetes/kubernetes/pull/95187"],
  },
  {
    id: "kubelet-runtimeclass-missing",
    by: "kubelet",
    summary: "the pod names a RuntimeClass that does not exist",
    texts: [
      "failed to get runtime for pod <pod>: runtimeclass.node.k8s.io <name> not found",
      "RuntimeClass.node.k8s.io <name> not found",
    ],
    evidence: "source",
    fix: "create the RuntimeClass, or correct runtimeClassName",
    links: ["https://kubernetes.io/docs/concepts/containers/runtime-class/"],
  },
  {
    id: "kubelet-run-as-non-root",
    by: "kubelet",
    summary: "runAsNonRoot with an image that runs as root or whose user is a name",
    texts: [
      "container has runAsNonRoot and image will run as root <any>",
      "container has runAsNonRoot and image has non-numeric user (<name>), cannot verify user is non-root <any>",
      "container's runAsUser breaks non-root policy <any>",
    ],
    evidence: "source",
    fix: "set runAsUser to a number other than 0",
    links: [`${KUBELET}/kuberuntime/security_context.go`],
  },
  {
    id: "kubelet-pod-cgroup",
    by: "kubelet",
    summary: "the kubelet cannot create the pod's cgroup",
    texts: [
      "failed to ensure that the pod: <any> cgroups exist and are correctly applied: failed to create container for <any>",
      "failed to create container for [kubepods <any>] : <any>",
    ],
    evidence: "source",
    fix:
      "check that the kubelet and containerd use the same cgroup driver, and that the controllers are enabled on the node",
    links: ["https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/configure-cgroup-driver/"],
  },
  {
    id: "kubelet-volume",
    by: "kubelet",
    summary: "a volume of the pod cannot be mounted, so no sandbox is created",
    texts: [
      "MountVolume.SetUp failed for volume <name> : <any>",
      "MountVolume.MountDevice failed for volume <name> : <any>",
      "Unable to attach or mount volumes: unmounted volumes=<any>",
      "failed to prepare subPath for volumeMount <name> of container <name>",
      "Failed to prepare subPath for volumeMount of the container",
      "Failed to create subPath directory for volumeMount of the container",
      "failed to create subPath directory for volumeMount <name> of container <name>",
    ],
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix: "check the volume that the message names: whether its claim is bound, its Secret or ConfigMap exists, and " +
      "its CSI driver runs on the node",
    links: ["https://kubernetes.io/docs/concepts/storage/volumes/"],
  },
  {
    id: "kubelet-resolv-conf",
    by: "kubelet",
    summary: "the file that the kubelet's resolvConf names is missing on the node",
    texts: ["open <path>/resolv.conf: no such file or directory"],
    evidence: "source",
    fix:
      "start systemd-resolved, or set the kubelet's resolvConf to a file that the node has, such as /etc/resolv.conf",
    links: ["https://kubernetes.io/docs/tasks/administer-cluster/dns-debugging-resolution/#known-issues"],
  },
];
