/**
 * What some of the kubelet's messages say in more detail than their general rule.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { failed } from "./kubelet_volumes.ts";

const CSI = "https://kubernetes-csi.github.io/docs/node-driver-registrar.html";
const NOT_READY = "NetworkReady=false reason:NetworkPluginNotReady message:docker: network plugin is not ready: ";
/** Directories of kubelets, of MicroK8s, k0s and others too, in which drivers of volumes have sockets and mounts. */
const KUBELET_DIRECTORIES: readonly string[] = [
  ...["/var/lib/kubelet", "/var/snap/microk8s/common/var/lib/kubelet", "/var/lib/k0s/kubelet", "/var/vcap/data/kubelet"]
    .flatMap((root) =>
      ["plugins_registry", "plugins_registry/", "plugins", "plugins/", "pods", "pods/"].map((name) => `${root}/${name}`)
    ),
  "/var/snap/microk8s/common/var/lib/kubelet",
  "/var/lib/k0s/kubelet",
];

/** The kubelet's messages, in detail. */
export const KUBELET_DETAIL_RULES: readonly DaemonRule[] = [
  {
    id: "host-path-kubelet-directory",
    refines: "kubelet-host-path-type",
    by: "kubelet",
    summary:
      "a volume driver's chart is set for another kubelet directory than this distribution's, so that its paths are not there",
    texts: KUBELET_DIRECTORIES.flatMap((path) => [
      `hostPath type check failed: ${path} is not a directory`,
      `MountVolume.SetUp failed for volume <name> : hostPath type check failed: ${path} is not a directory`,
    ]),
    evidence: "reported",
    behind: ["Failed to create pod sandbox", "FailedCreatePodSandBox"],
    fix:
      "do not make the directory: set the chart's value (kubeletDir, kubeletRootDir, kubeletHostPath, node.kubeletPath) to what the kubelet really uses: /var/lib/kubelet of kubeadm, k3s, RKE2 and clouds; /var/snap/microk8s/common/var/lib/kubelet of MicroK8s; /var/lib/k0s/kubelet of k0s (ps aux | grep root-dir shows it), then let the DaemonSet's pods start anew. If the path is the right one, the kubelet has not started there yet",
    links: [CSI, "https://github.com/democratic-csi/democratic-csi/issues/68"],
  },
  {
    id: "csi-registrar-socket",
    refines: "kubelet-plugin-unregistered",
    by: "kubelet",
    summary:
      "the kubelet takes the CSI driver's own socket for that of its registrar: the driver's manifest is for an older Kubernetes",
    texts: ["", "RegisterPlugin error -- failed to get plugin info using RPC GetInfo at socket <path>, err: "].map((
      step,
    ) => `${step}rpc error: code = Unimplemented desc = unknown service pluginregistration.Registration`),
    evidence: "reported",
    anywhere: ["RegisterPlugin", "GetInfo", "pluginregistration"],
    fix:
      "update the driver's manifests: driver-registrar of CSI 0.x is not enough since Kubernetes 1.14; use node-driver-registrar, which mounts plugins_registry as /registration and makes its own socket there, with --csi-address=/csi/csi.sock and --kubelet-registration-path=/var/lib/kubelet/plugins/DRIVER/csi.sock. Kubelets from 1.13 to 1.16 also look below plugins, where they print it of every driver: without harm once the registrar's socket is there",
    links: [CSI, "https://github.com/wavezhang/k8s-csi-lvm/issues/9"],
  },
  {
    id: "kubelet-cgroup-root-missing",
    refines: "kubelet-container-manager",
    by: "kubelet",
    summary: "the kubelet does not start: the cgroup that it is to put its pods in was not made before",
    texts: [
      "invalid configuration: cgroup-root [<quotedName>] doesn't exist",
      "invalid configuration: cgroup-root [<quotedName> <quotedName>] doesn't exist",
      "failed to run Kubelet: invalid configuration: cgroup-root [<quotedName>] doesn't exist",
    ],
    evidence: "reported",
    fix:
      "kind: its node makes /kubelet itself: on WSL 2 or a host without systemd old images do not find the hierarchies: update kind (0.11 or newer with its own image), let WSL run systemd (systemd=true in /etc/wsl.conf, then wsl --shutdown, which ends all of WSL), or mount name=systemd below /sys/fs/cgroup. Of one's own: make it in every controller before the kubelet starts (mkdir /sys/fs/cgroup/*/NAME), with the systemd driver as NAME.slice, or leave out --cgroup-root",
    links: ["https://kind.sigs.k8s.io/docs/user/using-wsl2/", "https://github.com/kubernetes-sigs/kind/issues/2323"],
  },
  {
    id: "kubenet-pod-cidr-missing",
    by: "kubelet",
    summary: "the node has no range for its pods yet, without which kubenet gives them no network",
    texts: [
      "kubenet does not have netConfig. This is most likely due to lack of PodCIDR",
      `${NOT_READY}kubenet does not have netConfig. This is most likely due to lack of PodCIDR`,
      "Kubenet does not have netConfig. This is most likely due to lack of PodCIDR",
    ],
    evidence: "source",
    fix:
      "kubectl get node NAME -o jsonpath='{.spec.podCIDR}': within a minute of the kubelet's start nothing is wrong. If it stays empty, kube-controller-manager gives none: --allocate-node-cidrs=true and --cluster-cidr (with a cloud: --configure-cloud-routes and a limit of routes), or the range is used up: its log says so. kubenet ended with Kubernetes 1.24: without a cloud that sets it up use a CNI plugin",
    links: ["https://kubernetes.io/docs/concepts/extend-kubernetes/compute-storage-net/network-plugins/"],
  },
  {
    id: "liveness-probe-restart",
    by: "kubelet",
    summary:
      "the kubelet ends and restarts the container, because its program does not answer the liveness or startup probe",
    texts: [
      "Container <name> failed liveness probe, will be restarted",
      "Container <name> failed startup probe, will be restarted",
      // Of kubelets up to 1.13.
      "Killing container with id <name>:Container failed liveness probe.. Container will be killed and recreated.",
      "Container failed liveness probe.. Container will be killed and recreated.",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "kubectl logs POD -c NAME --previous: how far the program came. refused: it does not listen yet, or on 127.0.0.1 or another port: give it time (a startupProbe with a high failureThreshold, initialDelaySeconds) and CPU: a low limit lets a start take minutes; or it ended: Last State of kubectl describe pod (OOMKilled: more memory). A timeout: timeoutSeconds above 1. 404, 500: the path, or what the program waits for. Do not just remove the probe",
    links: [
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/",
      "https://github.com/strimzi/strimzi-kafka-operator/issues/6092",
    ],
  },
  {
    id: "volume-mount-exit-32",
    refines: "kubelet-volume",
    by: "kubelet",
    summary: "the program mount refused the volume on the node; the lines behind Output: name why",
    texts: failed(["MountVolume.SetUp", "MountVolume.MountDevice"], "mount failed: exit status 32"),
    evidence: "source",
    behind: "all",
    isBeforeRuntime: true,
    fix:
      "kubectl describe pod shows the whole message, with Mounting command and Output. Run that mount by hand on the node. NFS, EFS: nfs-common or nfs-utils on every node, the server's name and port 2049 reached from the nodes (security group), a path that it exports to them (showmount -e). Blocks: a filesystem that is damaged or of another type (wrong fs type, bad superblock), a disk that is not attached. SMB: cifs-utils, user and password",
    links: [
      "https://kubernetes.io/docs/concepts/storage/volumes/#nfs",
      "https://github.com/kubecost/kubecost/issues/3343",
    ],
  },
];
