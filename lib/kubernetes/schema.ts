/**
 * The fields of Kubernetes objects, as data: what a manifest may have, since which minor release, and how Go writes them.
 *
 * A field is `"[!|*]TYPE [since]"`: `!` is written even when empty, `*` is a pointer and written where it is set. A type is a
 * scalar, `map` (of strings), `any` (kept as it is: the kubelet's requests do not depend on it), a list `[]TYPE`, a map of
 * messages `{}TYPE`, or the name of a message. Fields stand in the order of Go's structs.
 *
 * Upstream: `staging/src/k8s.io/api/core/v1/types.go`, `staging/src/k8s.io/kubelet/config/v1beta1/types.go`.
 *
 * @module
 */

/** Fields by their JSON names. */
export type MessageFields = Readonly<Record<string, string>>;

// deno-fmt-ignore
const CONTAINER: MessageFields = {
  name: "!string", image: "string", command: "[]string", args: "[]string", workingDir: "string", ports: "[]ContainerPort",
  envFrom: "[]EnvFromSource", env: "[]EnvVar", resources: "!ResourceRequirements", resizePolicy: "[]ContainerResizePolicy",
  restartPolicy: "*string 28", restartPolicyRules: "any 34", volumeMounts: "[]VolumeMount", volumeDevices: "[]VolumeDevice",
  livenessProbe: "Probe", readinessProbe: "Probe", startupProbe: "Probe", lifecycle: "Lifecycle",
  terminationMessagePath: "string", terminationMessagePolicy: "string", imagePullPolicy: "string",
  securityContext: "SecurityContext", stdin: "bool", stdinOnce: "bool", tty: "bool",
};

/** An object that controllers make pods of; what is in its `spec` is a message of its own. */
// deno-fmt-ignore
const WORKLOAD: MessageFields = {
  kind: "string", apiVersion: "string", metadata: "ObjectMeta", spec: "any", status: "any",
};

/** Every message by its name. */
// deno-fmt-ignore
export const SCHEMA: Readonly<Record<string, MessageFields>> = {
  Pod: { kind: "string", apiVersion: "string", metadata: "ObjectMeta", spec: "PodSpec", status: "PodStatus" },
  ObjectMeta: {
    name: "string", generateName: "string", namespace: "string", selfLink: "string", uid: "string", resourceVersion: "string",
    generation: "int64", creationTimestamp: "any", deletionTimestamp: "any", deletionGracePeriodSeconds: "*int64", labels: "map",
    annotations: "map", ownerReferences: "any", finalizers: "any", managedFields: "any",
  },
  PodSpec: {
    volumes: "[]Volume", initContainers: "[]Container", containers: "![]Container", ephemeralContainers: "[]EphemeralContainer",
    restartPolicy: "string", terminationGracePeriodSeconds: "*int64", activeDeadlineSeconds: "*int64", dnsPolicy: "string",
    nodeSelector: "map", serviceAccountName: "string", serviceAccount: "string", automountServiceAccountToken: "*bool",
    nodeName: "string", hostNetwork: "bool", hostPID: "bool", hostIPC: "bool", shareProcessNamespace: "*bool",
    securityContext: "PodSecurityContext", imagePullSecrets: "[]LocalObjectReference", hostname: "string", subdomain: "string",
    affinity: "any", schedulerName: "string", tolerations: "any", hostAliases: "any", priorityClassName: "string",
    priority: "*int32", dnsConfig: "PodDNSConfig", readinessGates: "any", runtimeClassName: "*string",
    enableServiceLinks: "*bool", preemptionPolicy: "*string", overhead: "quantities", topologySpreadConstraints: "any",
    setHostnameAsFQDN: "*bool", os: "PodOS", hostUsers: "*bool", schedulingGates: "any", resourceClaims: "[]PodResourceClaim",
    resources: "ResourceRequirements 32", hostnameOverride: "*string 34", workloadRef: "any 35", schedulingGroup: "any 36",
  },
  PodOS: { name: "!string" },
  LocalObjectReference: { name: "string" },
  PodResourceClaim: { name: "!string", source: "any", resourceClaimName: "*string 31", resourceClaimTemplateName: "*string 31" },
  PodDNSConfig: { nameservers: "[]string", searches: "[]string", options: "[]PodDNSConfigOption" },
  PodDNSConfigOption: { name: "string", value: "*string" },
  PodSecurityContext: {
    seLinuxOptions: "SELinuxOptions", windowsOptions: "any", runAsUser: "*int64", runAsGroup: "*int64", runAsNonRoot: "*bool",
    supplementalGroups: "[]int64", supplementalGroupsPolicy: "*string 31", fsGroup: "*int64", sysctls: "[]Sysctl",
    fsGroupChangePolicy: "*string", seccompProfile: "SecurityProfile", appArmorProfile: "SecurityProfile 30",
    seLinuxChangePolicy: "*string 32",
  },
  SELinuxOptions: { user: "string", role: "string", type: "string", level: "string" },
  Sysctl: { name: "!string", value: "!string" },
  SecurityProfile: { type: "!string", localhostProfile: "*string" },
  Container: CONTAINER,
  EphemeralContainer: { ...CONTAINER, targetContainerName: "string" },
  ContainerPort: { name: "string", hostPort: "int32", containerPort: "!int32", protocol: "string", hostIP: "string" },
  EnvFromSource: { prefix: "string", configMapRef: "OptionalReference", secretRef: "OptionalReference" },
  OptionalReference: { name: "string", optional: "*bool" },
  EnvVar: { name: "!string", value: "string", valueFrom: "EnvVarSource" },
  EnvVarSource: {
    fieldRef: "ObjectFieldSelector", resourceFieldRef: "ResourceFieldSelector", configMapKeyRef: "KeySelector",
    secretKeyRef: "KeySelector", fileKeyRef: "FileKeySelector 34",
  },
  ObjectFieldSelector: { apiVersion: "string", fieldPath: "!string" },
  ResourceFieldSelector: { containerName: "string", resource: "!string", divisor: "!quantity" },
  KeySelector: { name: "string", key: "!string", optional: "*bool" },
  FileKeySelector: { volumeName: "!string", path: "!string", key: "!string", optional: "*bool" },
  ResourceRequirements: { limits: "quantities", requests: "quantities", claims: "[]ResourceClaim" },
  ResourceClaim: { name: "!string", request: "string 31" },
  ContainerResizePolicy: { resourceName: "!string", restartPolicy: "!string" },
  VolumeMount: {
    name: "!string", readOnly: "bool", recursiveReadOnly: "*string 30", mountPath: "!string", subPath: "string",
    mountPropagation: "*string", subPathExpr: "string",
  },
  VolumeDevice: { name: "!string", devicePath: "!string" },
  Probe: {
    exec: "ExecAction", httpGet: "HTTPGetAction", tcpSocket: "TCPSocketAction", grpc: "GRPCAction", initialDelaySeconds: "int32",
    timeoutSeconds: "int32", periodSeconds: "int32", successThreshold: "int32", failureThreshold: "int32",
    terminationGracePeriodSeconds: "*int64",
  },
  ExecAction: { command: "[]string" },
  HTTPGetAction: { path: "string", port: "!port", host: "string", scheme: "string", httpHeaders: "[]HTTPHeader" },
  HTTPHeader: { name: "!string", value: "!string" },
  TCPSocketAction: { port: "!port", host: "string" },
  GRPCAction: { port: "!int32", service: "*string" },
  SleepAction: { seconds: "!int64" },
  Lifecycle: { postStart: "LifecycleHandler", preStop: "LifecycleHandler", stopSignal: "*string 33" },
  LifecycleHandler: {
    exec: "ExecAction", httpGet: "HTTPGetAction", tcpSocket: "TCPSocketAction", sleep: "SleepAction 29",
  },
  SecurityContext: {
    capabilities: "Capabilities", privileged: "*bool", seLinuxOptions: "SELinuxOptions", windowsOptions: "any",
    runAsUser: "*int64", runAsGroup: "*int64", runAsNonRoot: "*bool", readOnlyRootFilesystem: "*bool",
    allowPrivilegeEscalation: "*bool", procMount: "*string", seccompProfile: "SecurityProfile",
    appArmorProfile: "SecurityProfile 30",
  },
  Capabilities: { add: "[]string", drop: "[]string" },
  Volume: {
    name: "!string", hostPath: "HostPathVolumeSource", emptyDir: "EmptyDirVolumeSource", gcePersistentDisk: "any",
    awsElasticBlockStore: "any", gitRepo: "any", secret: "SecretVolumeSource", nfs: "ReadOnlySource", iscsi: "ReadOnlySource",
    glusterfs: "any", persistentVolumeClaim: "PersistentVolumeClaimVolumeSource", rbd: "RBDVolumeSource", flexVolume: "FlexVolumeSource", cinder: "any",
    cephfs: "CephFSVolumeSource", flocker: "any", downwardAPI: "DownwardAPIVolumeSource", fc: "ReadOnlySource", azureFile: "any",
    configMap: "ConfigMapVolumeSource", vsphereVolume: "any", quobyte: "any", azureDisk: "any", photonPersistentDisk: "any",
    projected: "ProjectedVolumeSource", portworxVolume: "any", scaleIO: "any", storageos: "any", csi: "CSIVolumeSource",
    ephemeral: "any", image: "ImageVolumeSource 31",
  },
  HostPathVolumeSource: { path: "!string", type: "*string" },
  EmptyDirVolumeSource: { medium: "string", sizeLimit: "quantity" },
  SecretVolumeSource: { secretName: "string", items: "[]KeyToPath", defaultMode: "*int32", optional: "*bool" },
  ConfigMapVolumeSource: { name: "string", items: "[]KeyToPath", defaultMode: "*int32", optional: "*bool" },
  KeyToPath: { key: "!string", path: "!string", mode: "*int32" },
  PersistentVolumeClaimVolumeSource: { claimName: "!string", readOnly: "bool" },
  ReadOnlySource: {
    server: "string", path: "string", readOnly: "bool", targetPortal: "any", iqn: "any", lun: "any", iscsiInterface: "any",
    fsType: "any", portals: "any", chapAuthDiscovery: "any", chapAuthSession: "any", secretRef: "any", initiatorName: "any",
    targetWWNs: "any", wwids: "any",
  },
  RBDVolumeSource: {
    monitors: "any", image: "any", fsType: "any", pool: "any", user: "any", keyring: "any", secretRef: "any", readOnly: "bool",
  },
  CephFSVolumeSource: { monitors: "any", path: "any", user: "any", secretFile: "any", secretRef: "any", readOnly: "bool" },
  FlexVolumeSource: { driver: "!string", fsType: "any", secretRef: "any", readOnly: "bool", options: "any" },
  CSIVolumeSource: {
    driver: "!string", readOnly: "*bool", fsType: "*string", volumeAttributes: "map", nodePublishSecretRef: "any",
  },
  DownwardAPIVolumeSource: { items: "[]DownwardAPIVolumeFile", defaultMode: "*int32" },
  DownwardAPIVolumeFile: {
    path: "!string", fieldRef: "ObjectFieldSelector", resourceFieldRef: "ResourceFieldSelector", mode: "*int32",
  },
  ProjectedVolumeSource: { sources: "![]VolumeProjection", defaultMode: "*int32" },
  VolumeProjection: {
    secret: "SecretProjection", downwardAPI: "DownwardAPIVolumeSource", configMap: "ConfigMapVolumeSource",
    serviceAccountToken: "ServiceAccountTokenProjection", clusterTrustBundle: "any 29", podCertificate: "any 34",
  },
  SecretProjection: { name: "string", items: "[]KeyToPath", optional: "*bool" },
  ServiceAccountTokenProjection: { audience: "string", expirationSeconds: "*int64", path: "!string" },
  ImageVolumeSource: { reference: "string", pullPolicy: "string" },
  PodStatus: {
    observedGeneration: "any", phase: "string", conditions: "[]PodCondition", message: "any", reason: "any", nominatedNodeName: "any",
    hostIP: "string", hostIPs: "[]IP", podIP: "string", podIPs: "[]IP", startTime: "any",
    initContainerStatuses: "[]ContainerStatus", containerStatuses: "[]ContainerStatus", qosClass: "string",
    ephemeralContainerStatuses: "[]ContainerStatus", resize: "any", resourceClaimStatuses: "any",
    extendedResourceClaimStatus: "any", allocatedResources: "any", resources: "any", nodeAllocatableResourceClaimStatuses: "any",
  },
  PodCondition: {
    type: "string", status: "string", observedGeneration: "any", lastProbeTime: "any", lastTransitionTime: "any", reason: "any",
    message: "any",
  },
  IP: { ip: "string" },
  ContainerStatus: {
    name: "string", state: "any", lastState: "any", ready: "any", restartCount: "int32", image: "any", imageID: "any",
    containerID: "string", started: "any", allocatedResources: "quantities", resources: "ResourceRequirements", volumeMounts: "any", user: "any",
    allocatedResourcesStatus: "any", stopSignal: "any",
  },
  Deployment: WORKLOAD, StatefulSet: WORKLOAD, DaemonSet: WORKLOAD, ReplicaSet: WORKLOAD, ReplicationController: WORKLOAD,
  Job: WORKLOAD, CronJob: WORKLOAD,
  DeploymentSpec: {
    replicas: "*int32", selector: "LabelSelector", template: "PodTemplate", strategy: "UpdateStrategy", minReadySeconds: "int32",
    revisionHistoryLimit: "*int32", paused: "bool", progressDeadlineSeconds: "*int32",
  },
  UpdateStrategy: { type: "string", rollingUpdate: "any" },
  ReplicaSetSpec: { replicas: "*int32", minReadySeconds: "int32", selector: "LabelSelector", template: "PodTemplate" },
  ReplicationControllerSpec: { replicas: "*int32", minReadySeconds: "int32", selector: "map", template: "PodTemplate" },
  DaemonSetSpec: {
    selector: "LabelSelector", template: "PodTemplate", updateStrategy: "UpdateStrategy", minReadySeconds: "int32",
    revisionHistoryLimit: "*int32",
  },
  StatefulSetSpec: {
    replicas: "*int32", selector: "LabelSelector", template: "PodTemplate", volumeClaimTemplates: "[]PersistentVolumeClaim",
    serviceName: "string", podManagementPolicy: "string", updateStrategy: "UpdateStrategy", revisionHistoryLimit: "*int32",
    minReadySeconds: "int32",
    persistentVolumeClaimRetentionPolicy: "any", ordinals: "StatefulSetOrdinals",
  },
  StatefulSetOrdinals: { start: "!int32" },
  JobSpec: {
    parallelism: "*int32", completions: "*int32", activeDeadlineSeconds: "*int64", podFailurePolicy: "any", successPolicy: "any",
    backoffLimit: "*int32", backoffLimitPerIndex: "*int32", maxFailedIndexes: "*int32", selector: "LabelSelector", manualSelector: "*bool",
    template: "PodTemplate", ttlSecondsAfterFinished: "*int32", completionMode: "*string", suspend: "*bool",
    podReplacementPolicy: "*string", managedBy: "*string",
  },
  CronJobSpec: {
    schedule: "string", timeZone: "*string", startingDeadlineSeconds: "*int64", concurrencyPolicy: "string", suspend: "*bool",
    jobTemplate: "JobTemplate", successfulJobsHistoryLimit: "*int32", failedJobsHistoryLimit: "*int32",
  },
  JobTemplate: { metadata: "ObjectMeta", spec: "JobSpec" },
  PodTemplate: { metadata: "ObjectMeta", spec: "any" },
  LabelSelector: { matchLabels: "map", matchExpressions: "[]LabelSelectorRequirement" },
  LabelSelectorRequirement: { key: "!string", operator: "!string", values: "[]string" },
  ConfigMap: {
    kind: "string", apiVersion: "string", metadata: "ObjectMeta", immutable: "any", data: "map", binaryData: "any",
  },
  Secret: {
    kind: "string", apiVersion: "string", metadata: "ObjectMeta", immutable: "any", data: "map", stringData: "map", type: "any",
  },
  Service: { kind: "string", apiVersion: "string", metadata: "ObjectMeta", spec: "ServiceSpec", status: "any" },
  ServiceSpec: {
    clusterIP: "string", ports: "[]ServicePort", clusterIPs: "any", selector: "any", type: "any", externalIPs: "any",
    sessionAffinity: "any", loadBalancerIP: "any", loadBalancerSourceRanges: "any", externalName: "any",
    externalTrafficPolicy: "any", healthCheckNodePort: "any", publishNotReadyAddresses: "any", sessionAffinityConfig: "any",
    ipFamilies: "any", ipFamilyPolicy: "any", allocateLoadBalancerNodePorts: "any", loadBalancerClass: "any",
    internalTrafficPolicy: "any", trafficDistribution: "any",
  },
  ServicePort: { name: "string", protocol: "string", appProtocol: "any", port: "!int32", targetPort: "any", nodePort: "any" },
  RuntimeClass: {
    kind: "string", apiVersion: "string", metadata: "ObjectMeta", handler: "!string", overhead: "Overhead", scheduling: "any",
  },
  Overhead: { podFixed: "quantities" },
  PersistentVolumeClaim: {
    kind: "string", apiVersion: "string", metadata: "ObjectMeta", spec: "PersistentVolumeClaimSpec", status: "any",
  },
  PersistentVolumeClaimSpec: {
    volumeName: "string", volumeMode: "*string", accessModes: "any", selector: "any", resources: "any", storageClassName: "any",
    dataSource: "any", dataSourceRef: "any", volumeAttributesClassName: "any",
  },
  PersistentVolume: {
    kind: "string", apiVersion: "string", metadata: "ObjectMeta", spec: "PersistentVolumeSpec", status: "any",
  },
  PersistentVolumeSpec: {
    hostPath: "HostPathVolumeSource", csi: "any", nfs: "any", local: "any", iscsi: "any", fc: "any", flexVolume: "any",
    capacity: "any", accessModes: "any", claimRef: "any", persistentVolumeReclaimPolicy: "any", storageClassName: "any",
    mountOptions: "any", volumeMode: "any", nodeAffinity: "any", volumeAttributesClassName: "any",
  },
  PriorityClass: {
    kind: "string", apiVersion: "string", metadata: "ObjectMeta", value: "!int32", globalDefault: "any", description: "any",
    preemptionPolicy: "any",
  },
  ServiceAccount: {
    kind: "string", apiVersion: "string", metadata: "ObjectMeta", secrets: "any", imagePullSecrets: "any",
    automountServiceAccountToken: "*bool",
  },
  Node: { kind: "string", apiVersion: "string", metadata: "any", spec: "any", status: "any" },
  KubeletDocument: {
    kubernetes: "string", apiServer: "any", kubelet: "KubeletConfiguration", node: "NodeFacts", runtime: "RuntimeFacts",
    apiNode: "NodeStatus", objects: "KubernetesObjects", images: "{}ImageFacts", rootDir: "string",
  },
  ApiServerFacts: { release: "string", featureGates: "{}bool" },
  KubeletConfiguration: {
    kind: "string", apiVersion: "string",
    featureGates: "{}bool", cgroupDriver: "string", cgroupRoot: "string", cgroupsPerQOS: "*bool", clusterDNS: "[]string",
    clusterDomain: "string", resolvConf: "*string", allowedUnsafeSysctls: "[]string", cpuCFSQuota: "*bool",
    cpuCFSQuotaPeriod: "*string", cpuManagerPolicy: "string", memoryManagerPolicy: "string", seccompDefault: "*bool",
    podLogsDir: "string", memorySwap: "MemorySwapConfiguration", singleProcessOOMKill: "*bool", kubeReserved: "map",
    systemReserved: "map", evictionHard: "map", maxPods: "int32", userNamespaces: "UserNamespacesConfiguration",
    memoryThrottlingFactor: "any", memoryReservationPolicy: "string", staticPodPath: "string",
    enableServer: "any", syncFrequency: "any", fileCheckFrequency: "any", httpCheckFrequency: "any", staticPodURL: "any",
    staticPodURLHeader: "any", address: "any", port: "any", readOnlyPort: "any", tlsCertFile: "any", tlsPrivateKeyFile: "any",
    tlsCipherSuites: "any", tlsMinVersion: "any", tlsCurvePreferences: "any", rotateCertificates: "any",
    serverTLSBootstrap: "any", authentication: "any", authorization: "any", registryPullQPS: "any", registryBurst: "any",
    imagePullCredentialsVerificationPolicy: "any", preloadedImagesVerificationAllowlist: "any", eventRecordQPS: "any",
    eventBurst: "any", enableDebuggingHandlers: "any", enableContentionProfiling: "any", healthzPort: "any",
    healthzBindAddress: "any", oomScoreAdj: "any", streamingConnectionIdleTimeout: "any", nodeStatusUpdateFrequency: "any",
    nodeStatusReportFrequency: "any", nodeLeaseDurationSeconds: "any", imageMinimumGCAge: "any", imageMaximumGCAge: "any",
    imageGCHighThresholdPercent: "any", imageGCLowThresholdPercent: "any", volumeStatsAggPeriod: "any", kubeletCgroups: "any",
    systemCgroups: "any", cpuManagerPolicyOptions: "any", cpuManagerReconcilePeriod: "any", topologyManagerPolicy: "any",
    topologyManagerScope: "any", topologyManagerPolicyOptions: "any", qosReserved: "any", runtimeRequestTimeout: "any",
    hairpinMode: "any", podCIDR: "any", podPidsLimit: "any", runOnce: "any", maxOpenFiles: "any", contentType: "any",
    nodeStatusMaxImages: "any", kubeAPIQPS: "any", kubeAPIBurst: "any", serializeImagePulls: "any", maxParallelImagePulls: "any",
    evictionSoft: "any", evictionSoftGracePeriod: "any", evictionPressureTransitionPeriod: "any", evictionMaxPodGracePeriod: "any",
    evictionMinimumReclaim: "any", mergeDefaultEvictionSettings: "any", podsPerCore: "any", enableControllerAttachDetach: "any",
    protectKernelDefaults: "any", makeIPTablesUtilChains: "any", iptablesMasqueradeBit: "any", iptablesDropBit: "any",
    failSwapOn: "any", failCgroupV1: "any", containerLogMaxSize: "any", containerLogMaxFiles: "any", containerLogMaxWorkers: "any",
    containerLogMonitorInterval: "any", configMapAndSecretChangeDetectionStrategy: "any", reservedSystemCPUs: "any",
    showHiddenMetricsForVersion: "any", systemReservedCgroup: "any", kubeReservedCgroup: "any", enforceNodeAllocatable: "any",
    volumePluginDir: "any", providerID: "any", kernelMemcgNotification: "any", logging: "any", enableSystemLogHandler: "any",
    enableSystemLogQuery: "any", shutdownGracePeriod: "any", shutdownGracePeriodCriticalPods: "any",
    shutdownGracePeriodByPodPriority: "any", crashLoopBackOff: "any", reservedMemory: "any", enableProfilingHandler: "any",
    enableDebugFlagsHandler: "any", registerWithTaints: "any", registerNode: "any", tracing: "any", localStorageCapacityIsolation: "any",
    containerRuntimeEndpoint: "any", imageServiceEndpoint: "any",
  },
  MemorySwapConfiguration: { swapBehavior: "string" },
  UserNamespacesConfiguration: { idsPerPod: "*int64" },
  NodeFacts: {
    cpus: "int32", memoryBytes: "int64", swapBytes: "int64", cgroup: "string", swapAccounting: "*bool", hostname: "string",
    nodeIPs: "[]string", kernel: "string", resolvConf: "string", hugepages: "[]string", hugepagesFree: "{}int64", selinux: "bool",
    apparmor: "*bool", apparmorParser: "*bool", thermalThrottle: "[]int32", kubeletUser: "bool", allocatable: "quantities",
    used: "quantities", sharedCPUs: "string", paths: "map",
  },
  RuntimeFacts: { handlers: "[]HandlerFacts", features: "RuntimeFeatures", cgroupDriver: "string" },
  HandlerFacts: { name: "string", features: "HandlerFeatures" },
  HandlerFeatures: { recursive_read_only_mounts: "bool", user_namespaces: "bool" },
  RuntimeFeatures: { supplemental_groups_policy: "bool", user_namespaces_host_network: "bool" },
  NodeStatus: {
    capacity: "quantities", allocatable: "quantities", addresses: "[]NodeAddress", runtimeHandlers: "[]NodeRuntimeHandler",
    features: "NodeFeatures", nodeInfo: "any", phase: "any", conditions: "any", daemonEndpoints: "any", images: "any",
    volumesInUse: "any", volumesAttached: "any", config: "any", declaredFeatures: "any",
  },
  NodeAddress: { type: "string", address: "string" },
  NodeRuntimeHandler: { name: "string", features: "NodeRuntimeHandlerFeatures" },
  NodeRuntimeHandlerFeatures: { recursiveReadOnlyMounts: "bool", userNamespaces: "bool" },
  NodeFeatures: { supplementalGroupsPolicy: "bool" },
  KubernetesObjects: {
    services: "[]Service", configMaps: "[]ConfigMap", secrets: "[]Secret", runtimeClasses: "[]RuntimeClass",
    persistentVolumeClaims: "[]PersistentVolumeClaim", persistentVolumes: "[]PersistentVolume",
    priorityClasses: "[]PriorityClass", serviceAccounts: "[]ServiceAccount",
    isPartial: "bool",
  },
  ImageFacts: { id: "string", uid: "*int64", username: "string", present: "*bool" },
  PodFacts: {
    source: "string", uid: "string", podIPs: "[]string", attempt: "int32", configSeen: "string", hostId: "*int64",
    tokenSuffix: "string", file: "string", containers: "{}ContainerFacts", volumeGroups: "[]int64", files: "{}FileFacts",
  },
  ContainerFacts: { attempt: "int32", id: "string", terminationLog: "string", cpus: "string", mems: "string" },
  FileFacts: { files: "map" },
};
