/**
 * What the kubelet refuses or misses before it asks containerd.
 *
 * @module
 */

import { oneOf, withOneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";
import { ADMISSION_RULES } from "./kubelet_admission.ts";
import { SANDBOX_EVENT } from "./kubelet_volumes.ts";

const KUBELET = "https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/kubelet";

/** Programs that run on nodes and that hardly any container starts with. */
const NODE_PROGRAMS: readonly string[] = (
  "conntrack ctd-decoder fuse-overlayfs ip6tables ipset iptables iscsiadm mkfs.ext4 mkfs.xfs modprobe mount.nfs multipath " +
  "newgidmap newuidmap nft iptables-restore ipvsadm nsenter slirp4netns socat"
).split(" ");

/** A controller says it, which looks for what is no pod's. */
const CONTROLLERS: readonly string[] = [
  "Reconciler error",
  "reconcile failed",
  "failed to reconcile",
  "Failed to load certificate",
];

/** What the kubelet refuses. */
export const KUBELET_RULES: readonly DaemonRule[] = [
  ...ADMISSION_RULES,
  {
    id: "kubelet-object-missing",
    by: "kubelet",
    summary: "a Secret or ConfigMap that the pod needs is missing, or lacks the key",
    texts: [
      "couldn't find key <name> in Secret <name>",
      "couldn't find key <name> in ConfigMap <name>",
      "references non-existent secret key: <name>",
      "references non-existent config key: <name>",
      "references non-existent secret key",
      "references non-existent config key",
      "Couldn't get secret <name>: secrets <quotedName> not found",
      "Couldn't get configMap <name>: configmaps <quotedName> not found",
      "Couldn't get secret <quotedObject>: secret <quotedName> not found",
      "Couldn't get configMap <quotedObject>: configmap <quotedName> not found",
      ...["secret", "secrets", "configmap", "configmaps"].map((kind) => `${kind} <quotedName> not found`),
      ...["secret", "configmap"].map((kind) => `CreateContainerConfigError - ${kind} <quotedName> not found`),
    ],
    evidence: "source",
    behind: SANDBOX_EVENT,
    passed: CONTROLLERS,
    fix:
      "compare names and keys: kubectl describe secret NAME -n NAMESPACE (or configmap) lists the keys, the message names what the pod wants. Correct the reference " +
      "(of a chart its values: existingSecret and the key's name, which the chart's release decides), create it in the pod's own namespace, or set optional: true. One " +
      "that a chart, an operator, External Secrets or cert-manager makes may come a minute later; else read why it did not (kubectl describe certificate or " +
      "externalsecret, the job's or operator's log). If it is there and the event stays for minutes, restart the node's kubelet",
    links: ["https://kubernetes.io/docs/concepts/configuration/secret/"],
  },
  {
    id: "spark-driver-config-missing",
    refines: "kubelet-object-missing",
    by: "kubelet",
    summary:
      "the ConfigMap of a Spark driver is not there: spark-submit makes it only after the pod, or it was removed with an earlier driver",
    texts: ["configmap <quotedName>-driver-conf-map not found", "configmap spark-drv-<quotedName>-conf-map not found"],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    passed: CONTROLLERS,
    fix:
      "once or twice at the start it means nothing: the kubelet tries again. If it stays, the submission failed in between, or an old driver pod of the same name lived on: delete the driver pod, and the operator or a new spark-submit starts it again (the job begins anew). Else read the operator's or spark-submit's log, and see whether the service account may create ConfigMaps (kubectl auth can-i create configmaps -n NAMESPACE --as=system:serviceaccount:NAMESPACE:NAME)",
    links: ["https://github.com/kubeflow/spark-operator/issues/714"],
  },
  {
    id: "root-ca-missing",
    refines: "kubelet-object-missing",
    by: "kubelet",
    summary:
      "the namespace lacks the ConfigMap kube-root-ca.crt, which kube-controller-manager makes in each: it does not run, or not yet",
    texts: [
      `configmap "kube-root-ca.crt" not found`,
      `configmaps "kube-root-ca.crt" not found`,
      `MountVolume.SetUp failed for volume <name> : configmap "kube-root-ca.crt" not found`,
      `Couldn't get configMap <quotedObject>: configmap "kube-root-ca.crt" not found`,
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    passed: CONTROLLERS,
    fix:
      "in a new namespace it is a matter of seconds. If it stays: kubectl get configmap kube-root-ca.crt -n NAMESPACE, and the controller manager: kubectl -n kube-system get pods, crictl logs of kube-controller-manager on the control plane (expired certificate, no leader, etcd), --root-ca-file set (kubeadm does); restart it. A ConfigMap that is there: restart the node's kubelet. A namespace that is being deleted gets none",
    links: ["https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/"],
  },
  {
    id: "certgen-secret-missing",
    refines: "kubelet-object-missing",
    by: "kubelet",
    summary:
      "the Secret with a webhook's certificate does not exist: the Job of the chart that makes it (certgen) has not run, has failed, or still waits for its image",
    texts: withOneOf(
      [
        "ingress-nginx-admission",
        "nginx-ingress-ingress-nginx-admission",
        "kube-prometheus-stack-admission",
        "prometheus-kube-prometheus-admission",
        "kube-prometheus-stack-prometheus-operator-admission",
        "prometheus-operator-admission",
        "volcano-admission-secret",
      ],
      (name) => [
        `secret "${name}" not found`,
        `secrets "${name}" not found`,
        `MountVolume.SetUp failed for volume <name> : secret "${name}" not found`,
        `Couldn't get secret <quotedObject>: secret "${name}" not found`,
      ],
    ),
    evidence: "reported",
    behind: SANDBOX_EVENT,
    passed: CONTROLLERS,
    fix:
      "kubectl -n NAMESPACE get jobs,pods: read the Job …-admission-create: its image (kube-webhook-certgen) cannot be pulled (a mirror, a proxy), its pod finds no node (nodeSelector, taints), or cannot reach the API server (the network plugin of that node: kubectl logs). Jobs that have ended are not run again: kubectl delete job of it and apply the manifest (helm upgrade) anew. In the first minute after an installation the event is normal",
    links: [
      "https://github.com/kubernetes/ingress-nginx/issues/7043",
      "https://github.com/kubernetes/ingress-nginx/issues/5932",
    ],
  },
  {
    id: "kubelet-object-unregistered",
    by: "kubelet",
    summary:
      "the pod's container had started and has ended; that an object is not registered only follows from it, and is no cause",
    texts: [
      "object <quotedObject> not registered",
      "[object <quotedObject> not registered, object <quotedObject> not registered]",
      "MountVolume.SetUp failed for volume <name> : object <quotedObject> not registered",
      "MountVolume.SetUp failed for volume <name> : [object <quotedObject> not registered, object <quotedObject> not registered]",
    ],
    evidence: "source",
    behind: "all",
    anywhere: ["Started container", "Container started"],
    fix:
      "read why the container ended: kubectl logs POD (--previous), and its exit code and reason in kubectl describe pod; of a Job the pods' logs, too. The kubelet forgets Secrets and ConfigMaps of a pod that has ended, and kubelets of 1.21 and 1.22 still try to mount them: the volume and its object need no change",
    links: ["https://github.com/kubernetes/kubernetes/issues/105204"],
  },
  {
    id: "kubelet-object-unread",
    by: "kubelet",
    summary: "the kubelet has not read a Secret or ConfigMap of the pod from the API server",
    texts: [
      "failed to sync secret cache: timed out waiting for the condition",
      "failed to sync configmap cache: timed out waiting for the condition",
      "couldn't propagate object cache: timed out waiting for the condition",
      "Couldn't get configMap <name>: User <name> cannot get configmaps in the namespace <any>",
      "Couldn't get secret <name>: User <name> cannot get secrets in the namespace <any>",
      ...["configMap", "secret"].map((kind) =>
        `Couldn't get ${kind} <name>: ${kind.toLowerCase()}s <quotedName> is forbidden: User <name> cannot get resource <any>`
      ),
      "object <quotedObject> not registered",
      "Error preparing data for projected volume <name> for pod <name>: object <quotedObject> not registered",
      "Error preparing data for projected volume <name> for pod <name>: [object <quotedObject> not registered, object <quotedObject> not registered]",
      "[object <quotedObject> not registered, object <quotedObject> not registered]",
      "[failed to fetch token: pods <quotedName> not found, object <quotedObject> not registered]",
    ],
    evidence: "reported",
    behind: [...SANDBOX_EVENT, "UnexpectedAdmissionError"],
    passed: ["Started container", "Container started", "Created container", "Container created"],
    fix:
      "wait: the kubelet tries again, and such an event alone is harmless; if the pod still does not start look for its other events and kubectl logs. After a reboot, or on a small cluster (minikube, MicroK8s, k3s) the API server is too slow: more CPU and memory, then delete the pod, so that its controller creates another. If it stays: see that the object exists, and in the kubelet's log that the node reaches the API server and may read it; restart the kubelet. not registered: of a pod that has ended (a Job) it says nothing; kubelets before 1.22.9 and 1.23.6 also print it of others: update them",
    links: [
      "https://github.com/kubernetes/kubernetes/issues/99475",
      "https://github.com/kubernetes/kubernetes/issues/105204",
    ],
  },
  {
    id: "kubelet-dynamic-resources",
    by: "kubelet",
    summary: "the DRA driver of a pod's resource claim is not registered with the kubelet, or refused",
    texts: [
      "DRA driver <name> is not registered",
      "prepare dynamic resources: DRA driver <name> is not registered",
      "plugin name <name> not found in the list of registered DRA plugins",
      "Failed to prepare dynamic resources: <any>",
      "pod <name> is not allowed to use resource claim <name>",
      "pod <name> is not allowed to use ResourceClaim <name>",
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "the driver's kubelet plugin has to run on that node: kubectl get pods -A -o wide (of NVIDIA nvidia-dra-driver-gpu-kubelet-plugin, all its containers). None there: its nodeSelector, a taint. Not ready: its log (no GPU driver). It runs: its socket has to be in /var/lib/kubelet/plugins_registry: another directory of the kubelet (k0s, microk8s) has to be set in the driver's chart; else delete the plugin's pod. Right after its update wait a minute; before 1.34 the kubelet needs the feature gate DynamicResourceAllocation. Not allowed to use the claim: remove nodeName, as the scheduler reserves it",
    links: [
      "https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/",
      "https://github.com/kubernetes/kubernetes/issues/131957",
    ],
  },
  {
    id: "dra-devices-not-prepared",
    by: "kubelet",
    summary: "the DRA driver cannot prepare the devices of the pod's resource claim; its own reason follows",
    texts: [
      "error preparing devices for claim <name>: <any>",
      "error preparing devices for claim <name>:<name>: <any>",
      "failed to prepare devices for claim <name>: <any>",
      "NodePrepareResources failed: <any>",
      "NodePrepareResources failed for claim <name>: <any>",
      "NodePrepareResources failed for ResourceClaim <name>: <any>",
      "NodePrepareResources: rpc error: code = <words> desc = <any>",
      "NodePrepareResource failed for claim <any>",
      "NodePrepareResources skipped <number> ResourceClaims",
      "prepare devices failed: <any>",
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "read the log of the driver's pod on the node at that time, or the message; the kubelet tries again. A claim of an earlier boot or " +
      "driver: delete the pod and its claim. Driver, its DeviceClass and the cluster's release of DRA have to fit",
    links: ["https://github.com/kubernetes-sigs/dra-driver-nvidia-gpu/issues/35"],
  },
  {
    id: "kubelet-static-pod",
    by: "kubelet",
    summary: "the manifest of a static pod cannot be read",
    texts: [
      "Can't process manifest file <path>: <any>",
      "can't process config file <path>: <any>",
      ...["config", "manifest"].map((kind) => `couldn't parse as pod(<manifestFault>), please check ${kind} file`),
    ],
    evidence: "source",
    fix:
      "correct the file in the kubelet's staticPodPath, or move what is no manifest out of it: the kubelet reads every " +
      "file there, whatever its name",
    links: ["https://kubernetes.io/docs/tasks/configure-pod-container/static-pod/"],
  },
  {
    id: "node-program-missing",
    by: "kubelet",
    summary: "a program of the node that the kubelet, containerd or a plugin runs is missing",
    texts: [
      `exec: "${oneOf(NODE_PROGRAMS)}": executable file not found in $PATH`,
      "[ERROR FileExisting-<name>]: <name> not found in system path",
    ],
    evidence: "reported",
    // dockerd tries one driver after the other.
    passed: ["storage-driver=fuse-overlayfs"],
    fix: "install the program on the node, into the PATH of the service that runs it",
    links: ["https://github.com/kubernetes/kubernetes/issues/19765"],
  },
  {
    id: "kubelet-services-not-read",
    by: "kubelet",
    summary: "the kubelet has not read the Services yet, and so cannot make a container's environment",
    texts: [
      "services have not yet been read at least once, cannot construct envvars",
      'failed to list *v1.Service: "spec.clusterIP" is not a known field selector: only <any>',
      '"spec.clusterIP" is not a known field selector: only "metadata.name", "metadata.namespace"',
    ],
    evidence: "source",
    fix:
      "wait after a restart of the kubelet. If it stays, look for failed to list *v1.Service in the kubelet's log: spec.clusterIP is not a known field selector " +
      "means that a kubelet from 1.31 on asks an older API server (also one behind a load balancer): upgrade all control plane nodes before, or give the node a " +
      "kubelet of their release; else check that it may list Services and reaches the API server",
    links: [`${KUBELET}/kubelet_pods.go`, "https://github.com/kubernetes/kubernetes/issues/127316"],
  },
  {
    id: "kubelet-host-path-type",
    by: "kubelet",
    summary: "the node's file at the path of a hostPath volume is not of the kind that the volume's type requires",
    texts: [
      "MountVolume.SetUp failed for volume <name> : hostPath type check failed: <path> is not a <words>",
      "MountVolume.SetUp failed for volume: hostPath type check failed: <path> is not a <words>",
      "hostPath type check failed: <path> is not a <words>",
    ],
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix:
      "ls -l the path on the node: if it is there, set the volume's type to its kind (docker.sock and containerd.sock are Socket, a device CharDevice or BlockDevice); if it is elsewhere, set the chart's value for it (k3s: /run/k3s/containerd/containerd.sock; a node without Docker has no docker.sock); else create it or load its module, or use DirectoryOrCreate or FileOrCreate; an empty type checks nothing. A kubelet that itself runs in a container (RKE 1, kind) sees only what is mounted into it (extra_binds, extraMounts)",
    links: ["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath-volume-types"],
  },
  {
    id: "host-path-docker-socket",
    refines: "kubelet-host-path-type",
    by: "kubelet",
    summary: "the pod mounts Docker's socket, and the node has no Docker: its runtime is containerd or CRI-O",
    texts: ["/var/run/docker.sock", "/run/docker.sock"].flatMap((path) => [
      `hostPath type check failed: ${path} is not a <words>`,
      `MountVolume.SetUp failed for volume <name> : hostPath type check failed: ${path} is not a <words>`,
    ]),
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "kubectl get nodes -o wide shows the runtime (since 1.24 hardly Docker). Set the chart for it: agents take containerd's socket (/run/containerd/containerd.sock; k3s /run/k3s/containerd/containerd.sock, CRI-O /run/crio/crio.sock), builds go by BuildKit, Kaniko or a docker:dind sidecar (privileged: as good as root on the node). If Docker is installed there, start it; an empty directory at that path was made by a mount: rmdir it",
    links: [
      "https://kubernetes.io/docs/tasks/administer-cluster/migrating-from-dockershim/check-if-dockershim-removal-affects-you/",
    ],
  },
  {
    id: "host-path-of-windows",
    refines: "kubelet-host-path-type",
    by: "kubelet",
    summary:
      "a hostPath volume of Docker Desktop's Kubernetes on Windows: the path is not there, or is of another kind, below the drive or WSL's shared directory",
    texts: ["/run/desktop/mnt/host/", "/mnt/wsl/"].flatMap((top) => [
      `hostPath type check failed: ${top}<below> is not a <words>`,
      `MountVolume.SetUp failed for volume: hostPath type check failed: ${top}<below> is not a <words>`,
      `MountVolume.SetUp failed for volume <name> : hostPath type check failed: ${top}<below> is not a <words>`,
    ]),
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "/run/desktop/mnt/host/wsl is what WSL distributions see as /mnt/wsl, which is empty after each start of WSL: mkdir or mount --bind there again (in the distribution: sudo mount --bind /home/me/work /mnt/wsl/work) before the pod starts. /run/desktop/mnt/host/c is C:\\, with the same upper and lower case: if it is empty, restart Docker Desktop. " +
      "Data that only pods need: a PersistentVolumeClaim (hostpath) instead",
    links: ["https://github.com/docker/for-win/issues/13487", "https://github.com/docker/for-win/issues/5325"],
  },
  {
    id: "kubelet-sysctl-forbidden",
    by: "kubelet",
    summary: "a sysctl that the kubelet does not allow",
    texts: [
      "forbidden sysctl: <sysctl> not allowlisted",
      "forbidden sysctl: <sysctl> not whitelisted",
      "forbidden sysctl: <sysctl> not allowed with host <words> enabled",
      "SysctlForbidden",
      "forbidden sysctls (<words>)",
      ...["would violate", "violates"].map((what) => `${what} PodSecurity <name>: forbidden sysctls (<words>)`),
    ],
    evidence: "source",
    fix:
      'leave it out, or let the node\'s kubelet allow it: allowedUnsafeSysctls of its configuration (--allowed-unsafe-sysctls), then restart the kubelet; where Pod Security ("forbidden sysctls") or an SCC ' +
      "refuses it, the namespace needs the level privileged, or an SCC with that sysctl, which lets its pods do much more. Of a pod with the host's network or IPC it is set on the node",
    links: [`${KUBELET}/sysctl/allowlist.go`],
  },
  {
    id: "kubelet-sysctl-of-node",
    refines: "kubelet-sysctl-forbidden",
    by: "kubelet",
    summary:
      "the pod asks for a sysctl that no container can have of its own: it belongs to the whole node, and the kubelet allows it to no pod",
    texts: [
      "vm.",
      "fs.file",
      "fs.nr_open",
      "fs.inotify.",
      "fs.aio",
      "kernel.pid_max",
      "kernel.threads-max",
      "kernel.core",
    ].flatMap((begin) => ["allowlisted", "whitelisted"].map((list) => `forbidden sysctl: ${begin}<name> not ${list}`))
      .concat([
        "forbidden sysctl: vm.max_map_count not whitelisted",
        "forbidden sysctl: vm.max_map_count not allowlisted",
        "forbidden sysctl: fs.file-max not whitelisted",
        "forbidden sysctl: fs.file-max not allowlisted",
      ]),
    evidence: "source",
    fix:
      "remove it from securityContext.sysctls (in charts of Elasticsearch and OpenSearch sysctl.enabled or the like) and set it on the node: sysctl -w and a file in /etc/sysctl.d, or where nodes are not yours a " +
      "privileged init container or DaemonSet that runs sysctl -w, which changes the node for all its pods. allowedUnsafeSysctls does not help: runc refuses it then",
    links: ["https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/"],
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
      "user namespaces is not supported by the runtime",
      "can't set `spec.hostUsers: false`, RuntimeClass handler <handler> does not support user namespaces",
      'the feature gate "UserNamespacesSupport" is disabled: can\'t set spec.HostUsers',
      "Failed to create pod sandbox: the handler <handler> is not known",
      "the handler <handler> is not known",
    ],
    evidence: "source",
    fix:
      "use containerd 2 and runc 1.2 for pods with hostUsers: false; containerd 1.6 and 1.7, and Docker through cri-dockerd (OrbStack, minikube), never advertise user namespaces",
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
      "pods <name> is forbidden: pod rejected: RuntimeClass <name> not found",
    ],
    evidence: "source",
    fix: "create the RuntimeClass, or correct runtimeClassName",
    links: ["https://kubernetes.io/docs/concepts/containers/runtime-class/"],
  },
  {
    id: "kubelet-run-as-non-root",
    by: "kubelet",
    summary: "runAsNonRoot with an image that runs as root, and no other user is set",
    texts: ["", " (pod: <pod>, container: <name>)", " <any>"].flatMap((which) => [
      `container has runAsNonRoot and image will run as root${which}`,
      `container's runAsUser breaks non-root policy${which}`,
    ]),
    evidence: "source",
    fix:
      "set securityContext.runAsUser (and fsGroup, for its volumes) to a number other than 0 that may read the program's files, in the container that the message names (a chart's values: podSecurityContext, containerSecurityContext, of init containers their own), or use an image of the same program that is made for it (nginx-unprivileged, USER 1000 in the Dockerfile). " +
      "Only an image that has to be root (one that chowns a volume) needs runAsNonRoot: false of that one container, which lets it be root",
    links: [`${KUBELET}/kuberuntime/security_context.go`],
  },
  {
    id: "kubelet-user-not-numeric",
    refines: "kubelet-run-as-non-root",
    by: "kubelet",
    summary: "runAsNonRoot with an image whose user is a name, of which the kubelet cannot see whether it is root",
    texts: ["", " (pod: <pod>, container: <name>)", " <any>"].flatMap((which) => [
      `container has runAsNonRoot and image has non-numeric user (<name>), cannot verify user is non-root${which}`,
      `container has runAsNonRoot and image has a non-numeric user (<name>), cannot verify user is non-root${which}`,
    ]),
    evidence: "source",
    fix:
      "set securityContext.runAsUser to the number that this name has in the image (docker run --rm --entrypoint id IMAGE NAME; node is 1000, nonroot of distroless 65532), or write USER 1000 instead of the name in the Dockerfile. runAsNonRoot can stay true",
    links: [
      `${KUBELET}/kuberuntime/security_context.go`,
      "https://github.com/external-secrets/kubernetes-external-secrets/issues/364",
    ],
  },
  {
    id: "kubelet-pre-stop-hook",
    by: "kubelet",
    summary:
      "no failed start: the container's preStop hook failed while the container was being ended, which goes on nevertheless",
    texts: [
      ...["Exec", "HTTP"].flatMap((kind) => [
        `FailedPreStopHook <when> kubelet ${kind} lifecycle hook (<any>) for Container <name> in Pod <name> failed - error: <why>`,
        `FailedPreStopHook <when> ${kind} lifecycle hook (<any>) for Container <name> in Pod <name> failed - error: <why>`,
        `FailedPreStopHook Pod ${kind} lifecycle hook (<any>) for Container <name> in Pod <name> failed - error: <why>`,
      ]),
      "FailedPreStopHook <when> kubelet PreStopHook failed",
      "PreStopHook failed",
      "PreStop hook failed",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "nothing, if the pod was to end: 137 is a hook that still ran when the container's first process had ended, or terminationGracePeriodSeconds was over: let it take less, or raise that. 126 and 127: the image has no such shell or program (sleep: since Kubernetes 1.30 lifecycle.preStop.sleep needs none). Else try its command with kubectl exec. A pod that restarts again and again shows this only as a consequence: kubectl describe pod has why it is ended (a liveness probe, memory), kubectl logs --previous why it ends",
    links: [
      "https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/",
      "https://github.com/canonical/microk8s/issues/138",
    ],
  },
  {
    id: "kubelet-post-start-hook",
    by: "kubelet",
    summary: "the container's postStart hook failed, so the kubelet ends the container",
    texts: [
      ...["Exec", "HTTP"].flatMap((kind) => [
        `FailedPostStartHook <when> kubelet ${kind} lifecycle hook (<any>) for Container <name> in Pod <name> failed - error: <why>`,
        `FailedPostStartHook <when> ${kind} lifecycle hook (<any>) for Container <name> in Pod <name> failed - error: <why>`,
        `PostStartHookError: ${kind} lifecycle hook (<any>) for Container <name> in Pod <name> failed - error: <why>`,
      ]),
      "FailedPostStartHook <when> kubelet PostStartHook failed",
      "PostStartHook failed",
      "PostStartHookError: <why>",
      "Reason: PostStartHookError",
      // Kubelets up to 1.5.
      "RunContainerError: PostStart handler: <why>",
      "PostStart handler: <why>",
      "PostStartHookError: command <any> exited with <number>",
    ],
    evidence: "reported",
    // The same message about a hook that runs when the container ends.
    passed: ["PreStopHook", "pre-stop", "prestop"],
    fix:
      "correct the hook's command, whose exit status and output the message has (else try it with kubectl exec): it runs in the container as soon as that has started, " +
      "before the program may be ready: let it wait for that in a loop, or end with || true where a failure does no harm. 126 and 127: the image lacks its shell or " +
      "program, or the container's user may not run it. 137: it was killed by the container's end or by memory: kubectl logs --previous shows why the program itself " +
      "ended. Work that has to be done before the start belongs into an init container",
    links: [
      "https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/",
      "https://github.com/kubernetes/kubernetes/issues/115680",
    ],
  },
  {
    id: "kubelet-pod-cgroup",
    by: "kubelet",
    summary: "the kubelet cannot create the pod's cgroup",
    texts: [
      "failed to ensure that the pod: <any> cgroups exist and are correctly applied: failed to create container for <any>",
      "failed to create container for [kubepods <any>] : <any>",
      "Failed to update QoS cgroups while syncing pod: <any>",
    ],
    evidence: "source",
    fix:
      "check that the kubelet and containerd use the same cgroup driver, and that the controllers are enabled on the node",
    links: ["https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/configure-cgroup-driver/"],
  },
  {
    id: "kubelet-directories-failed",
    by: "kubelet",
    summary: "the kubelet cannot create the directories of the pod or of its logs",
    texts: [
      "error making pod data directories: <any>",
      "failed to create pod log directory: <any>",
      "failed to create container log directory for container <name>: <any>",
      ...["no space left on device", "read-only file system", "permission denied"].flatMap((errno) => [
        `error making pod data directories: mkdir <path>: ${errno}`,
        `failed to create pod log directory: mkdir <path>: ${errno}`,
      ]),
    ],
    evidence: "source",
    fix:
      "check df -h and df -i for /var/lib/kubelet and /var/log/pods on the node, and dmesg: a filesystem that the kernel " +
      "has mounted read-only after an error of the disk",
    links: [`${KUBELET}/kubelet_pods.go`],
  },
  {
    id: "kubelet-pod-directory",
    by: "kubelet",
    summary: "the pod's directory on the node does not exist: the pod was deleted while its container was to start",
    texts: [
      "GenerateRunContainerOptions: open <path>/etc-hosts: no such file or directory",
      "open /var/lib/kubelet/pods/<name>/etc-hosts: no such file or directory",
      "MountVolume.SetUp failed for volume <name> : open <path>/kubelet/pods/<path>: no such file or directory",
      ...["configmap", "secret", "projected", "empty-dir", "downward-api"].map((kind) =>
        `stat <path>/volumes/kubernetes.io~${kind}/<name>: no such file or directory`
      ),
    ],
    evidence: "reported",
    fix: "nothing if the pod has been deleted. Else restart the kubelet, and find what removes directories from " +
      "/var/lib/kubelet/pods",
    links: ["https://github.com/kubernetes/kubernetes/issues/43418"],
  },
  {
    id: "docker-relabel-refused",
    by: "kubelet",
    summary: "a volume is a directory of the system, whose SELinux labels may not be changed",
    texts: [
      "Relabeling content in <path> is not allowed.",
      `SELinux relabeling of /${
        oneOf([
          "",
          "bin",
          "boot",
          "dev",
          "etc",
          "home",
          "lib",
          "lib64",
          "opt",
          "proc",
          "root",
          "run",
          "sbin",
          "srv",
          "sys",
          "tmp",
          "usr",
          "var",
        ])
      } is not allowed`,
    ],
    evidence: "source",
    fix:
      "mount a directory of your own instead of /usr, /etc, /home or another one of the system, or leave out :z and :Z (in a pod: type " +
      "spc_t) and let SELinux allow it another way: --security-opt label=disable turns it off for this container",
    links: ["https://github.com/kubernetes/kubernetes/issues/37680", "https://github.com/opencontainers/selinux"],
  },
  {
    id: "docker-command-missing",
    by: "kubelet",
    summary: "Docker up to 1.11: the container's program does not exist in the image",
    texts: [
      "Container command not found or does not exist.",
      "Container command <quotedPath> not found or does not exist.",
    ],
    evidence: "reported",
    fix: "correct command, or install the program in the image; a script also needs its interpreter",
    links: ["https://github.com/moby/moby/blob/v1.10.3/errors/daemon.go"],
  },
  {
    id: "kubelet-resolv-conf",
    by: "kubelet",
    summary:
      "the resolv.conf that the kubelet (its resolvConf), Docker or nerdctl gives to containers is missing on the node: systemd-resolved does not run, most often",
    texts: [
      ...["/run/systemd/resolve", "/etc", "/var/run/systemd/resolve", "/run/resolvconf"].map((directory) =>
        `open ${directory}/resolv.conf: no such file or directory`
      ),
      "open <path>/resolv.conf: no such file or directory",
    ],
    evidence: "source",
    fix:
      "start systemd-resolved, or set the kubelet's resolvConf to a file that the node has, such as /etc/resolv.conf (kubeadm writes the first node's into the cluster's configuration); of Docker and nerdctl ls -l /etc/resolv.conf: a link that leads to nothing (NetworkManager without a network, systemd-resolved that is off) becomes a file with rc-manager=file in NetworkManager.conf, or by hand with a nameserver line",
    links: ["https://kubernetes.io/docs/tasks/administer-cluster/dns-debugging-resolution/#known-issues"],
  },
];
