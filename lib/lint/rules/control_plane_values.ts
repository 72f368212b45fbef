/**
 * Files and values with which a part of the control plane does not start, and what its controllers say of a workload.
 *
 * @module
 */

import { withOneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const DOCS = "https://kubernetes.io/docs";

/** The control plane's values. */
export const CONTROL_PLANE_VALUES: readonly DaemonRule[] = [
  {
    id: "kubeconfig-unread",
    by: "cluster",
    summary: "kubectl, or another client, may not read its kubeconfig, or it does not exist",
    texts: ["open", "stat"].flatMap((call) =>
      ["permission denied", "no such file or directory"].map((errno) =>
        `error loading config file "<path>": ${call} <path>: ${errno}`
      )
    ),
    evidence: "source",
    fix:
      "ls -l the file: a copy of one's own: mkdir -p ~/.kube; sudo cp /etc/kubernetes/admin.conf ~/.kube/config; sudo chown $(id -u):$(id -g) ~/.kube/config; export KUBECONFIG=~/.kube/config (k3s: /etc/rancher/k3s/k3s.yaml, RKE2: rke2.yaml). A sudo that ran once made it root's. admin.conf is as good as root of the cluster: give it no others. A component of the control plane needs the file mounted in its manifest and readable for its user",
    links: [`${DOCS}/concepts/configuration/organize-cluster-access-kubeconfig/`],
  },
  {
    id: "scheduler-config-invalid",
    by: "cluster",
    summary:
      "kube-scheduler does not take its configuration: another release's API version, or a plugin that it does not have",
    texts: [
      "no kind KubeSchedulerConfiguration is registered for version <name> in scheme <any>",
      "initializing profiles: creating profile for scheduler name <name>: <any>",
      "creating profile for scheduler name <name>: initializing plugins: <any>",
    ],
    evidence: "source",
    fix:
      "apiVersion: kubescheduler.config.k8s.io/v1 is the only one from 1.29 on (v1beta2 ended with 1.28, v1beta3 with 1.29): rename it, and leave out plugins and scores that ended (SelectorSpread, NodePreferAvoidPods). A plugin of one's own has to be built into that scheduler's program. Correct the file of --config and restart the static pod: move its manifest out and back",
    links: [`${DOCS}/reference/scheduling/config/`],
  },
  {
    id: "api-server-advertise-loopback",
    by: "cluster",
    summary:
      "kube-apiserver advertises an address that no other node reaches: 127.0.0.1, which the machine's name leads to",
    texts: [
      ...["Endpoints", "EndpointSlice"].map((kind) =>
        `${kind} <quotedName> is invalid: subsets[<number>].addresses[<number>].ip: Invalid value: <name>: may not be in the loopback range <any>`
      ),
      "subsets[<number>].addresses[<number>].ip: Invalid value: <name>: may not be in the loopback range <any>",
    ],
    evidence: "source",
    fix:
      "give it the node's address: --advertise-address (kubeadm: --apiserver-advertise-address, localAPIEndpoint; k3s: --node-ip or --advertise-address), and in /etc/hosts the machine's own name beside that address instead of 127.0.1.1. A node without a default route finds no address by itself either",
    links: [`${DOCS}/reference/command-line-tools-reference/kube-apiserver/`],
  },
  {
    id: "controller-manager-key-missing",
    by: "cluster",
    summary: "kube-controller-manager cannot read the key with which it signs tokens of service accounts",
    texts: [
      "error reading key for service account token controller: open <path>: <errno>",
      "error reading key for service account token controller: <any>",
      "failed to start serviceaccount-token-controller: <any>",
    ],
    evidence: "source",
    fix:
      "--service-account-private-key-file has to name a file in its container: /etc/kubernetes/pki/sa.key, which belongs to sa.pub of kube-apiserver and is the same on all control plane nodes: copy it from one that works (a new pair makes all tokens of pods invalid), and mount /etc/kubernetes/pki in its manifest",
    links: [`${DOCS}/setup/best-practices/certificates/`],
  },
  {
    id: "api-server-admission-config",
    by: "cluster",
    summary: "kube-apiserver does not start: an admission plugin lacks its configuration, or cannot read it",
    texts: [
      "failed to initialize admission: couldn't init admission plugin <name>: <any>",
      "couldn't init admission plugin <name>: <any>",
      "failed to read plugin config: <any>",
      "unable to read admission control configuration from <path> [<any>",
    ],
    evidence: "source",
    anywhere: ["admission"],
    fix:
      "--admission-control-config-file names an AdmissionConfiguration (apiserver.config.k8s.io/v1) with an entry for the plugin, whose path or configuration is valid; file and paths are those in the container, so mount them in the manifest of kube-apiserver. Or take the plugin out of --enable-admission-plugins (ImagePolicyWebhook and EventRateLimit do not work without a configuration)",
    links: [`${DOCS}/reference/access-authn-authz/admission-controllers/`],
  },
  {
    id: "component-rights-missing",
    by: "cluster",
    summary:
      "the scheduler, controller manager or proxy may not read what it needs: the API server has just started and has not made its default roles yet, or they are missing",
    texts: withOneOf(
      ["get", "list", "watch", "create", "update"],
      (verb) =>
        withOneOf(["system:kube-scheduler", "system:kube-controller-manager", "system:kube-proxy"], (user) => [
          // A colon and what follows are a cause of its own.
          ...["in the namespace <name>", "at the cluster scope"].flatMap((where) => [
            `<words> is forbidden: User ${user} cannot ${verb} resource <name> in API group <name> ${where}`,
            `<words> <quotedName> is forbidden: User ${user} cannot ${verb} resource <name> in API group <name> ${where}`,
            `is forbidden: User ${user} cannot ${verb} resource <name> in API group <name> ${where}`,
            `Failed to list <name>: <words> is forbidden: User ${user} cannot ${verb} resource <name> in API group <name> ${where}`,
            `Failed to list <name>: <words> <quotedName> is forbidden: User ${user} cannot ${verb} resource <name> in API group <name> ${where}`,
            `error retrieving resource lock <name>: <words> <quotedName> is forbidden: User ${user} cannot ${verb} resource <name> in API group <name> ${where}`,
          ]),
        ]),
    ),
    evidence: "reported",
    behind: "all",
    fix:
      "nothing if it ends within a minute: look at what else the log says. Else kubectl describe clusterrole,clusterrolebinding system:kube-scheduler (system:kube-controller-manager, system:node-proxier): the API server makes them anew at its start, if --authorization-mode has RBAC and their annotation rbac.authorization.kubernetes.io/autoupdate is true: restart it, and read its log for storage_rbac.go (etcd). Rights of a kind that the cluster does not have yet: the component is newer than the API server: upgrade that first",
    links: [`${DOCS}/reference/access-authn-authz/rbac/#default-roles-and-role-bindings`],
  },
  {
    id: "request-header-config-forbidden",
    by: "cluster",
    summary:
      "a component may not read how the API server authenticates its front proxies: the ConfigMap extension-apiserver-authentication",
    texts: [
      "unable to load configmap based request-header-client-ca-file: configmaps <quotedName> is forbidden: <any>",
      "configmaps <quotedName> is forbidden: User <name> cannot get resource <name> in API group <name> in the namespace <name>",
    ],
    evidence: "source",
    anywhere: ["extension-apiserver-authentication"],
    fix:
      "bind its user or service account: kubectl create rolebinding NAME -n kube-system --role=extension-apiserver-authentication-reader --serviceaccount=NAMESPACE:ACCOUNT (a second scheduler, metrics-server, an API service of one's own). Of kube-scheduler and kube-controller-manager the API server makes the binding at its start: wait, or see that their kubeconfig has the user system:kube-scheduler",
    links: [`${DOCS}/tasks/extend-kubernetes/setup-extension-api-server/`],
  },
  {
    id: "cron-job-starts-missed",
    by: "cluster",
    summary:
      "the CronJob starts nothing any more: more than 100 of its starts were missed, and no deadline for late ones is set",
    texts: [
      "Cannot determine if job needs to be started: too many missed start <time|times> <any>",
      "too many missed start times: <number>. Set or decrease .spec.startingDeadlineSeconds or check clock skew",
      "too many missed start times. Set or decrease .spec.startingDeadlineSeconds or check clock skew",
      "Set or decrease .spec.startingDeadlineSeconds or check clock skew",
    ],
    evidence: "source",
    fix:
      "set spec.startingDeadlineSeconds (200): only starts missed within that time then count, and the next one comes; or delete the CronJob and create it again. It happens after suspend: true, a control plane that was down, or with concurrencyPolicy: Forbid and a Job that did not end (kubectl get jobs). Check the clocks of the control plane's nodes",
    links: [`${DOCS}/concepts/workloads/controllers/cron-jobs/#job-creation`],
  },
  {
    id: "volume-ownership-slow",
    by: "kubelet",
    summary:
      "the pod waits while the kubelet gives each file of its volume to fsGroup, which takes long with many files",
    texts: [
      "Setting volume ownership for <path> and fsGroup set. If the volume has a lot of files then setting volume ownership could be slow, see <url>",
      "Setting volume ownership for <path>, processed <number> files.",
      "Setting volume ownership for <any> is taking longer than expected, consider using OnRootMismatch <any>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "set securityContext.fsGroupChangePolicy: OnRootMismatch in the pod: the kubelet then leaves a volume as it is whose root directory is right already. Or fsGroup out, where the program runs as the files' owner; a CSI driver with fsGroupPolicy: None, or one that mounts with the group (VOLUME_MOUNT_GROUP), does without. A few files alone do not take long: look for another event",
    links: [
      `${DOCS}/tasks/configure-pod-container/security-context/#configure-volume-permission-and-ownership-change-policy-for-pods`,
    ],
  },
  {
    id: "volume-group-shared",
    by: "kubelet",
    summary:
      "two pods use one local volume with different fsGroups: the second one's is not set, so that it may not write",
    texts: [
      "The requested fsGroup is <number>, but the volume <name> has GID <number>. The volume may not be shareable.",
      "requested fsGroup is <number>, but the volume <name> has GID <number>. The volume may not be shareable",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "let all pods that use the volume have the same fsGroup, or runAsGroup and supplementalGroups of the group that the files have; delete the pods and let them start again: the group is set only while no other pod has the volume mounted",
    links: ["https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/volume/local/local.go"],
  },
];
