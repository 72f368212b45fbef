import { assertEquals } from "@std/assert";
import { podOf, refusalOf, type Setting } from "../../props/kubelets.ts";

type Json = Record<string, unknown>;

const V = { volumes: [{ name: "v", emptyDir: {} }] };
const STATIC = { facts: { source: "file", file: "/m" } };

function mounted(mount: Json, more: Json = {}): Json {
  return { ...V, container: { volumeMounts: [{ name: "v", mountPath: "/v", ...mount }], ...more } };
}

const AT = "spec.containers[0]";
const LABEL =
  "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with " +
  "an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')";
const ENV =
  "a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start " +
  "with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is " +
  "'[-._a-zA-Z][-._a-zA-Z0-9]*')";

/** Specs that the newest API server refuses. */
const REFUSED: readonly (readonly [spec: Json, text: string])[] = [
  [{ containers: [] }, "spec.containers: Required value"],
  [{ container: { name: "App" } }, `${AT}.name: Invalid value: "App": ${LABEL}`],
  [{ container: { image: "" } }, `${AT}.image: Required value`],
  [
    { container: { imagePullPolicy: "Ever" } },
    `${AT}.imagePullPolicy: Unsupported value: "Ever": supported values: "Always", "IfNotPresent", "Never"`,
  ],
  [mounted({ name: "w" }), `${AT}.volumeMounts[0].name: Not found: "w"`],
  [mounted({ subPath: "/x" }), `${AT}.volumeMounts.subPath: Invalid value: "/x": must be a relative path`],
  [mounted({ subPath: "a/../b" }), `${AT}.volumeMounts.subPath: Invalid value: "a/../b": must not contain '..'`],
  [
    mounted({ subPath: "a", subPathExpr: "b" }),
    `${AT}.volumeMounts[0].subPathExpr: Invalid value: "b": subPathExpr and subPath are mutually exclusive`,
  ],
  [
    mounted({ mountPropagation: "Bidirectional" }),
    `${AT}.volumeMounts.mountPropagation: Forbidden: Bidirectional mount propagation is available only to privileged containers`,
  ],
  [
    mounted({ recursiveReadOnly: "Enabled" }),
    `${AT}.volumeMounts.recursiveReadOnly: Forbidden: may only be specified when readOnly is true`,
  ],
  [
    mounted({ recursiveReadOnly: "Enabled", readOnly: true, mountPropagation: "HostToContainer" }),
    `${AT}.volumeMounts.recursiveReadOnly: Forbidden: may only be specified when mountPropagation is None or not specified`,
  ],
  [
    { ...V, container: { volumeMounts: [{ name: "v", mountPath: "/v" }, { name: "v", mountPath: "/v" }] } },
    `${AT}.volumeMounts[1].mountPath: Invalid value: "/v": must be unique`,
  ],
  [
    { volumes: [{ name: "v", hostPath: { path: "/a/../b" } }] },
    "spec.volumes[0].hostPath.path: Invalid value: \"/a/../b\": must not contain '..'",
  ],
  [
    { volumes: [{ name: "v", emptyDir: {}, hostPath: { path: "/a" } }] },
    "spec.volumes[0].hostPath: Forbidden: may not specify more than 1 volume type",
  ],
  [
    { volumes: [{ name: "v", emptyDir: {} }, { name: "v", emptyDir: {} }] },
    'spec.volumes[1].name: Duplicate value: "v"',
  ],
  [
    { container: { env: [{ name: "A=B", value: "x" }] } },
    `${AT}.env[0].name: Invalid value: "A=B": a valid environment variable name must consist only of printable ASCII characters other than '='`,
  ],
  [
    { container: { env: [{ name: "A", value: "x", valueFrom: { fieldRef: { fieldPath: "metadata.name" } } }] } },
    `${AT}.env[0].valueFrom: Invalid value: "": may not be specified when \`value\` is not empty`,
  ],
  [
    { container: { env: [{ name: "A", valueFrom: { fieldRef: { fieldPath: "metadata.labels" } } }] } },
    `${AT}.env[0].valueFrom.fieldRef.fieldPath: Unsupported value: "metadata.labels": supported values: "metadata.name", ` +
    '"metadata.namespace", "metadata.uid", "spec.nodeName", "spec.serviceAccountName", "status.hostIP", "status.hostIPs", ' +
    '"status.podIP", "status.podIPs"',
  ],
  [
    { container: { env: [{ name: "A", valueFrom: { resourceFieldRef: { resource: "limits.cpu", divisor: "2" } } }] } },
    `${AT}.env[0].valueFrom.resourceFieldRef.divisor: Invalid value: "limits.cpu": only divisor's values 1m and 1 are supported ` +
    "with the cpu resource",
  ],
  [
    { container: { securityContext: { allowPrivilegeEscalation: false, privileged: true } } },
    `${AT}.securityContext: Invalid value: {"Capabilities":null,"Privileged":true,"SELinuxOptions":null,"WindowsOptions":null,` +
    '"RunAsUser":null,"RunAsGroup":null,"RunAsNonRoot":null,"ReadOnlyRootFilesystem":null,"AllowPrivilegeEscalation":false,' +
    '"ProcMount":null,"SeccompProfile":null,"AppArmorProfile":null}: cannot set `allowPrivilegeEscalation` to false and ' +
    "`privileged` to true",
  ],
  [
    { container: { securityContext: { procMount: "Unmasked" } } },
    `${AT}.securityContext.procMount: Invalid value: "Unmasked": \`hostUsers\` must be false to use \`Unmasked\``,
  ],
  [
    { container: { securityContext: { runAsUser: -1 } } },
    `${AT}.securityContext.runAsUser: Invalid value: -1: must be between 0 and 2147483647, inclusive`,
  ],
  [
    { securityContext: { fsGroup: 2147483648 } },
    "spec.securityContext.fsGroup: Invalid value: 2147483648: must be between 0 and 2147483647, inclusive",
  ],
  [
    { securityContext: { seccompProfile: { type: "Localhost" } } },
    "spec.securityContext.seccompProfile.localhostProfile: Required value: must be set when seccomp type is Localhost",
  ],
  [
    { securityContext: { appArmorProfile: { type: "Localhost" } } },
    "spec.securityContext.appArmorProfile.localhostProfile: Required value: must be set when AppArmor type is Localhost",
  ],
  [
    { shareProcessNamespace: true, hostPID: true },
    "spec.securityContext.shareProcessNamespace: Invalid value: true: ShareProcessNamespace and HostPID cannot both be enabled",
  ],
  [{ hostUsers: false, hostPID: true }, "spec.HostPID: Forbidden: when `hostUsers` is false"],
  [{ hostUsers: false, hostIPC: true }, "spec.HostIPC: Forbidden: when `hostUsers` is false"],
  [{ hostUsers: false, hostNetwork: true }, "spec.hostNetwork: Forbidden: when `hostUsers` is false"],
  [
    { initContainers: [{ name: "i", image: "x", livenessProbe: { tcpSocket: { port: 1 } } }] },
    "spec.initContainers[0].livenessProbe: Forbidden: may not be set for init containers without restartPolicy=Always",
  ],
  [{ initContainers: [{ name: "app", image: "x" }] }, 'spec.initContainers[0].name: Duplicate value: "app"'],
  [
    { container: { lifecycle: { preStop: {} } } },
    `${AT}.lifecycle.preStop: Required value: must specify a handler type`,
  ],
  [
    { ephemeralContainers: [{ name: "e", image: "x" }] },
    "spec.ephemeralContainers: Forbidden: cannot be set on create",
  ],
  [
    { container: { resources: { requests: { cpu: "2" }, limits: { cpu: "1" } } } },
    `${AT}.resources.requests: Invalid value: "2": must be less than or equal to cpu limit of 1`,
  ],
  [
    { container: { resources: { limits: { "hugepages-2Mi": "4Mi" } } } },
    `${AT}.resources: Forbidden: HugePages require cpu or memory`,
  ],
  [{ dnsPolicy: "None" }, "spec.dnsConfig: Required value: must provide `dnsConfig` when `dnsPolicy` is None"],
  [
    { hostNetwork: true, container: { ports: [{ containerPort: 80, hostPort: 81 }] } },
    `${AT}.ports[0].hostPort: Invalid value: 81: must match \`containerPort\` when \`hostNetwork\` is true`,
  ],
  [
    { container: { ports: [{ containerPort: 80, hostPort: 80 }, { containerPort: 81, hostPort: 80 }] } },
    `${AT}.ports[1].hostPort: Duplicate value: "TCP//80"`,
  ],
  [
    { resources: { requests: { cpu: "1" } }, container: { resources: { requests: { cpu: "2" } } } },
    'spec.resources.requests[cpu]: Invalid value: "1": must be greater than or equal to aggregate container requests of 2',
  ],
];

for (const [spec, text] of REFUSED) {
  Deno.test(`the API server refuses ${JSON.stringify(spec)}`, () => {
    assertEquals(refusalOf(() => podOf(spec)), `api-server-refusal | Pod "web" is invalid: ${text}`);
  });
}

for (
  const spec of [
    { hostnameOverride: "x", hostNetwork: true },
    { hostnameOverride: "x", setHostnameAsFQDN: true },
    { hostnameOverride: "x".repeat(65) },
    {
      hostUsers: false,
      volumes: [{ name: "b", persistentVolumeClaim: { claimName: "c" } }],
      container: { volumeDevices: [{ name: "b", devicePath: "/b" }] },
    },
  ]
) {
  Deno.test(`a pod that is refused with a text that is not known is no answer: ${JSON.stringify(spec).slice(0, 60)}`, () => {
    assertEquals(refusalOf(() => podOf(spec)).split(" | ")[0], "not-modelled");
  });
}

Deno.test("the API server lists several errors in brackets, the kubelet's log without commas", () => {
  const spec = mounted({ name: "w", mountPath: "" });
  const errors = [`${AT}.volumeMounts[0].name: Not found: "w"`, `${AT}.volumeMounts[0].mountPath: Required value`];
  assertEquals(refusalOf(() => podOf(spec)), `api-server-refusal | Pod "web" is invalid: [${errors.join(", ")}]`);
  assertEquals(
    refusalOf(() => podOf(spec, STATIC)),
    `kubelet-refusal | can't process config file "/m": invalid pod: [${errors.join(" ")}]`,
  );
});

/** Static pods that a release refuses, and from which release on it is accepted. */
const STATIC_RULES: readonly (readonly [spec: Json, refused: string, accepted: string, text: string])[] = [
  [
    { container: { env: [{ name: "9x", value: "1" }] } },
    "1.34",
    "1.35",
    `${AT}.env[0].name: Invalid value: "9x": ${ENV}`,
  ],
  [
    { container: { env: [{ name: "A", valueFrom: { fieldRef: { fieldPath: "status.hostIPs" } } }] } },
    "1.31",
    "1.33",
    `${AT}.env[0].valueFrom.fieldRef: Forbidden: may not be set when feature gate 'PodHostIPs' is not enabled`,
  ],
  [
    { volumes: [{ name: "v", image: { reference: "x", pullPolicy: "Always" } }] },
    "1.31",
    "1.35",
    "spec.volumes[0]: Required value: must specify a volume type",
  ],
  [
    { volumes: [{ name: "v", image: { reference: "x" } }] },
    "1.33",
    "1.35",
    "spec.volumes[0].image.pullPolicy: Required value",
  ],
  [
    { container: { lifecycle: { preStop: { sleep: { seconds: 1 } } } } },
    "1.27",
    "1.30",
    `${AT}.lifecycle.preStop: Required value: must specify a handler type`,
  ],
  [
    { hostUsers: false, ...mounted({}), volumes: [{ name: "v", hostPath: { path: "/x" } }] },
    "1.27",
    "1.28",
    "spec.volumes[0]: Forbidden: volume type not supported when `pod.Spec.HostUsers` is false",
  ],
];

for (const [spec, refused, accepted, text] of STATIC_RULES) {
  Deno.test(`a static pod ${JSON.stringify(spec)} is refused by ${refused} and accepted by ${accepted}`, () => {
    const make = (release: string) => () => podOf(spec, { ...STATIC, release });
    assertEquals(
      refusalOf(make(refused)),
      `kubelet-refusal | can't process config file "/m": invalid pod: [${text}]`,
    );
    assertEquals(refusalOf(make(accepted)), "accepted");
  });
}

const REFERENCES: readonly (readonly [spec: Json, resource: string])[] = [
  [{ serviceAccountName: "a" }, "serviceaccounts"],
  [{ imagePullSecrets: [{ name: "s" }] }, "secrets"],
  [{ container: { envFrom: [{ secretRef: { name: "s" } }] } }, "secrets"],
  [{ container: { env: [{ name: "A", valueFrom: { configMapKeyRef: { name: "m", key: "k" } } }] } }, "configmaps"],
  [{ volumes: [{ name: "v", configMap: { name: "m" } }] }, "configmaps"],
  [{ volumes: [{ name: "v", projected: { sources: [{ secret: { name: "m" } }] } }] }, "secrets"],
  [{ volumes: [{ name: "v", persistentVolumeClaim: { claimName: "c" } }] }, "persistentvolumeclaims"],
  [{ volumes: [{ name: "v", csi: { driver: "d" } }] }, "csidrivers (via CSI volumes)"],
  [{ resourceClaims: [{ name: "c", resourceClaimName: "c" }] }, "resourceclaims"],
];

for (const [spec, resource] of REFERENCES) {
  Deno.test(`from 1.34 on a static pod may not reference ${resource}: ${JSON.stringify(spec)}`, () => {
    const make = (setting: Setting) => refusalOf(() => podOf(spec, { ...STATIC, ...setting }));
    assertEquals(make({ release: "1.34" }), `kubelet-refusal | static pods may not reference ${resource}`);
    assertEquals(make({ release: "1.33" }), "accepted");
    assertEquals(make({ kubelet: { featureGates: { PreventStaticPodAPIReferences: false } } }), "accepted");
  });
}

Deno.test("the kubelet refuses pods of other systems, and sidecars with their gate off", () => {
  assertEquals(
    refusalOf(() => podOf({ os: { name: "windows" } })),
    "kubelet-refusal | PodOSNotSupported | Failed to admit pod as the OS field doesn't match node OS",
  );
  const initContainers = [{ name: "s", image: "nginx:1.27", restartPolicy: "Always" }];
  assertEquals(
    refusalOf(() => podOf({ initContainers }, { release: "1.28", apiServer: "1.35" })),
    'kubelet-refusal | InitContainerRestartPolicyForbidden | Init container "s" may not have a non-default restartPolicy',
  );
  assertEquals(
    refusalOf(() =>
      podOf({ resources: { limits: { cpu: "1" } } }, {
        release: "1.34",
        apiServer: "1.34",
        kubelet: { featureGates: { PodLevelResources: false } },
        facts: { source: "file" },
      })
    ),
    "kubelet-refusal | PodLevelResourcesNotSupported | PodLevelResources feature gate is disabled",
  );
});
