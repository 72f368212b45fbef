/**
 * Kubernetes objects as far as the kubelet's requests depend on them, in Kubernetes' own spelling. `schema.ts` has all fields.
 *
 * @module
 */

import type { Int64, StringMap } from "../oci/spec.ts";
import type { Quantities, Quantity } from "./quantity.ts";
import type { Volume } from "./volume_types.ts";

/** `ObjectMeta`. */
export interface ObjectMeta {
  readonly name?: string;
  readonly generateName?: string;
  readonly namespace?: string;
  readonly uid?: string;
  readonly resourceVersion?: string;
  readonly creationTimestamp?: unknown;
  readonly deletionTimestamp?: unknown;
  readonly deletionGracePeriodSeconds?: Int64;
  readonly labels?: StringMap;
  readonly annotations?: StringMap;
}

/** `SELinuxOptions`. */
export interface SELinuxOptions {
  readonly user?: string;
  readonly role?: string;
  readonly type?: string;
  readonly level?: string;
}

/** A seccomp or AppArmor profile. */
export interface Profile {
  readonly type: string;
  readonly localhostProfile?: string;
}

/** A sysctl of a pod. */
export interface Sysctl {
  readonly name: string;
  readonly value: string;
}

/** `PodSecurityContext`. */
export interface PodSecurityContext {
  readonly seLinuxOptions?: SELinuxOptions;
  readonly runAsUser?: Int64;
  readonly runAsGroup?: Int64;
  readonly runAsNonRoot?: boolean;
  readonly supplementalGroups?: readonly Int64[];
  readonly supplementalGroupsPolicy?: string;
  readonly fsGroup?: Int64;
  readonly sysctls?: readonly Sysctl[];
  readonly seccompProfile?: Profile;
  readonly appArmorProfile?: Profile;
}

/** `Capabilities`. */
export interface Capabilities {
  readonly add?: readonly string[];
  readonly drop?: readonly string[];
}

/** `SecurityContext` of a container. */
export interface SecurityContext {
  readonly capabilities?: Capabilities;
  readonly privileged?: boolean;
  readonly seLinuxOptions?: SELinuxOptions;
  readonly windowsOptions?: unknown;
  readonly runAsUser?: Int64;
  readonly runAsGroup?: Int64;
  readonly runAsNonRoot?: boolean;
  readonly readOnlyRootFilesystem?: boolean;
  readonly allowPrivilegeEscalation?: boolean;
  readonly procMount?: string;
  readonly seccompProfile?: Profile;
  readonly appArmorProfile?: Profile;
}

/** `ResourceRequirements`. */
export interface ResourceRequirements {
  readonly limits?: Quantities;
  readonly requests?: Quantities;
  readonly claims?: readonly { readonly name: string; readonly request?: string }[];
}

/** `ContainerPort`. */
export interface ContainerPort {
  readonly name?: string;
  readonly hostPort?: number;
  readonly containerPort: number;
  readonly protocol?: string;
  readonly hostIP?: string;
}

/** A reference to a config map or secret. */
export interface OptionalReference {
  readonly name?: string;
  readonly optional?: boolean;
}

/** A reference to a key of a config map or secret. */
export interface KeySelector extends OptionalReference {
  readonly key: string;
}

/** `EnvFromSource`. */
export interface EnvFromSource {
  readonly prefix?: string;
  readonly configMapRef?: OptionalReference;
  readonly secretRef?: OptionalReference;
}

/** `ObjectFieldSelector`. */
export interface ObjectFieldSelector {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

/** `ResourceFieldSelector`. */
export interface ResourceFieldSelector {
  readonly containerName?: string;
  readonly resource: string;
  readonly divisor?: Quantity;
}

/** `FileKeySelector`. */
export interface FileKeySelector {
  readonly volumeName: string;
  readonly path: string;
  readonly key: string;
  readonly optional?: boolean;
}

/** `EnvVarSource`. */
export interface EnvVarSource {
  readonly fieldRef?: ObjectFieldSelector;
  readonly resourceFieldRef?: ResourceFieldSelector;
  readonly configMapKeyRef?: KeySelector;
  readonly secretKeyRef?: KeySelector;
  readonly fileKeyRef?: FileKeySelector;
}

/** `EnvVar`. */
export interface EnvVar {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: EnvVarSource;
}

/** `VolumeMount`. */
export interface VolumeMount {
  readonly name: string;
  readonly readOnly?: boolean;
  readonly recursiveReadOnly?: string;
  readonly mountPath: string;
  readonly subPath?: string;
  readonly mountPropagation?: string;
  readonly subPathExpr?: string;
}

/** `HTTPGetAction`. */
export interface HTTPGetAction {
  readonly scheme?: string;
}

/** `LifecycleHandler`. */
export interface LifecycleHandler {
  readonly exec?: unknown;
  readonly httpGet?: HTTPGetAction;
  readonly tcpSocket?: unknown;
  readonly sleep?: unknown;
}

/** `Lifecycle`. */
export interface Lifecycle {
  readonly postStart?: LifecycleHandler;
  readonly preStop?: LifecycleHandler;
  readonly stopSignal?: string;
}

/** `Probe`. */
export interface Probe {
  readonly exec?: unknown;
  readonly httpGet?: HTTPGetAction;
  readonly tcpSocket?: unknown;
  readonly grpc?: { readonly service?: string };
  readonly timeoutSeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly failureThreshold?: number;
}

/** `Container` and `EphemeralContainer`. */
export interface Container {
  readonly name: string;
  readonly image?: string;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly workingDir?: string;
  readonly ports?: readonly ContainerPort[];
  readonly envFrom?: readonly EnvFromSource[];
  readonly env?: readonly EnvVar[];
  readonly resources?: ResourceRequirements;
  readonly resizePolicy?: readonly unknown[];
  readonly restartPolicy?: string;
  readonly volumeMounts?: readonly VolumeMount[];
  readonly volumeDevices?: readonly { readonly name: string; readonly devicePath: string }[];
  readonly livenessProbe?: Probe;
  readonly readinessProbe?: Probe;
  readonly startupProbe?: Probe;
  readonly lifecycle?: Lifecycle;
  readonly terminationMessagePath?: string;
  readonly terminationMessagePolicy?: string;
  readonly imagePullPolicy?: string;
  readonly securityContext?: SecurityContext;
  readonly stdin?: boolean;
  readonly stdinOnce?: boolean;
  readonly tty?: boolean;
  /** Of an ephemeral container alone. */
  readonly targetContainerName?: string;
}

/** `PodDNSConfig`. */
export interface PodDNSConfig {
  readonly nameservers?: readonly string[];
  readonly searches?: readonly string[];
  readonly options?: readonly { readonly name?: string; readonly value?: string }[];
}

/** `PodSpec`. */
export interface PodSpec {
  readonly volumes?: readonly Volume[];
  readonly initContainers?: readonly Container[];
  readonly containers: readonly Container[];
  readonly ephemeralContainers?: readonly Container[];
  readonly restartPolicy?: string;
  readonly terminationGracePeriodSeconds?: Int64;
  readonly dnsPolicy?: string;
  readonly serviceAccountName?: string;
  readonly serviceAccount?: string;
  readonly automountServiceAccountToken?: boolean;
  readonly nodeName?: string;
  readonly hostNetwork?: boolean;
  readonly hostPID?: boolean;
  readonly hostIPC?: boolean;
  readonly shareProcessNamespace?: boolean;
  readonly securityContext?: PodSecurityContext;
  readonly imagePullSecrets?: readonly OptionalReference[];
  readonly hostname?: string;
  readonly subdomain?: string;
  readonly schedulerName?: string;
  readonly tolerations?: unknown;
  readonly priorityClassName?: string;
  readonly priority?: number;
  readonly dnsConfig?: PodDNSConfig;
  readonly runtimeClassName?: string;
  readonly enableServiceLinks?: boolean;
  readonly preemptionPolicy?: string;
  readonly overhead?: Quantities;
  readonly setHostnameAsFQDN?: boolean;
  readonly os?: { readonly name: string };
  readonly hostUsers?: boolean;
  readonly resourceClaims?: readonly unknown[];
  readonly resources?: ResourceRequirements;
  readonly hostnameOverride?: string;
}

/** A container's status. */
export interface ContainerStatus {
  readonly name?: string;
  readonly restartCount?: number;
  readonly containerID?: string;
  readonly allocatedResources?: Quantities;
  readonly resources?: ResourceRequirements;
}

/** `PodStatus`. */
export interface PodStatus {
  readonly conditions?: readonly { readonly type?: string; readonly status?: string }[];
  readonly qosClass?: string;
  readonly hostIP?: string;
  readonly hostIPs?: readonly { readonly ip?: string }[];
  readonly podIP?: string;
  readonly podIPs?: readonly { readonly ip?: string }[];
  readonly initContainerStatuses?: readonly ContainerStatus[];
  readonly containerStatuses?: readonly ContainerStatus[];
  readonly ephemeralContainerStatuses?: readonly ContainerStatus[];
}

/** `Pod`. */
export interface PodObject {
  readonly metadata: ObjectMeta;
  readonly spec: PodSpec;
  readonly status?: PodStatus;
}
