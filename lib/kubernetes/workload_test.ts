import { assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { decodeKubelet, type Pod, readManifestPod, readManifests } from "./mod.ts";

type Json = Readonly<Record<string, unknown>>;

const API_VERSIONS: Readonly<Record<string, string>> = {
  Job: "batch/v1",
  CronJob: "batch/v1",
  ReplicationController: "v1",
};
const TEMPLATE = {
  metadata: { labels: { app: "shop" }, annotations: { "example.com/a": "b" } },
  spec: { containers: [{ name: "app", image: "shop:1" }] },
};

/** A workload with a template. */
function workload(kind: string, spec: Json = {}, metadata: Json = {}): Json {
  const selector = ["Job", "CronJob"].includes(kind)
    ? {}
    : { selector: kind === "ReplicationController" ? { app: "shop" } : { matchLabels: { app: "shop" } } };
  return {
    apiVersion: API_VERSIONS[kind] ?? "apps/v1",
    kind,
    metadata: { name: "shop", ...metadata },
    spec: { ...selector, template: TEMPLATE, ...spec },
  };
}

/** The pod of a workload, as a kubelet holds it. */
function podOf(object: Json, kubernetes = "1.34"): Pod {
  const own = readManifests([object]).pods[0]!;
  return readManifestPod(own, decodeKubelet({ kubernetes })).pod;
}

function refusalOf(object: Json, kubernetes = "1.34"): CriSpecError {
  return assertThrows(() => podOf(object, kubernetes), CriSpecError);
}

const HASH = "xxxxxxxxxx";
const UID = "00000000-0000-0000-0000-000000000000";

/** Each kind: the name, the labels beside the template's, and the hostname of its pod. */
const PODS: readonly (readonly [kind: string, object: Json, name: string, labels: Json, hostname?: string])[] = [
  ["Deployment", workload("Deployment"), `shop-${HASH}-xxxxx`, { "pod-template-hash": HASH }],
  ["ReplicaSet", workload("ReplicaSet"), "shop-xxxxx", {}],
  ["ReplicationController", workload("ReplicationController"), "shop-xxxxx", {}],
  [
    "DaemonSet",
    workload("DaemonSet"),
    "shop-xxxxx",
    { "controller-revision-hash": HASH, "pod-template-generation": "1" },
  ],
  [
    "StatefulSet",
    workload("StatefulSet", { serviceName: "db" }),
    "shop-0",
    {
      "statefulset.kubernetes.io/pod-name": "shop-0",
      "apps.kubernetes.io/pod-index": "0",
      "controller-revision-hash": `shop-${HASH}`,
    },
    "shop-0",
  ],
  [
    "Job",
    workload("Job", { template: { ...TEMPLATE, spec: { ...TEMPLATE.spec, restartPolicy: "Never" } } }),
    "shop-xxxxx",
    {
      "controller-uid": UID,
      "job-name": "shop",
      "batch.kubernetes.io/controller-uid": UID,
      "batch.kubernetes.io/job-name": "shop",
    },
  ],
];

for (const [kind, object, name, labels, hostname] of PODS) {
  Deno.test(`a ${kind} makes the pod ${name}`, () => {
    const { object: { metadata, spec }, namespace } = podOf(object);
    assertEquals(metadata.name, name);
    assertEquals(namespace, "default");
    assertEquals(metadata.labels, { app: "shop", ...labels } as never);
    assertEquals(metadata.annotations?.["example.com/a"], "b");
    assertEquals(spec.hostname, hostname);
    assertEquals(spec.containers.map((container) => container.name), ["app"]);
  });
}

Deno.test("a CronJob makes the pod of a Job whose name ends in the minute of its run", () => {
  const template = { ...TEMPLATE, spec: { ...TEMPLATE.spec, restartPolicy: "OnFailure" } };
  const job = { apiVersion: "batch/v1", kind: "CronJob", metadata: { name: "night", namespace: "shop" } };
  const { object: { metadata }, namespace } = podOf({
    ...job,
    spec: { schedule: "@daily", jobTemplate: { spec: { template } } },
  });
  assertEquals([metadata.name, namespace], ["night-xxxxxxxx-xxxxx", "shop"]);
  assertEquals(metadata.labels?.["job-name"], "night-xxxxxxxx");
});

Deno.test("what a live workload states is no placeholder", () => {
  const set = { ...workload("StatefulSet", { ordinals: { start: 5 } }), status: { updateRevision: "shop-6d4cf56db6" } };
  const { object: { metadata } } = podOf(set);
  assertEquals(metadata.name, "shop-5");
  assertEquals(metadata.labels?.["controller-revision-hash"], "shop-6d4cf56db6");
  const generation = { annotations: { "deprecated.daemonset.template.generation": "7" } };
  const daemon = podOf(workload("DaemonSet", {}, generation));
  assertEquals(daemon.object.metadata.labels?.["pod-template-generation"], "7");
  const template = { ...TEMPLATE, spec: { ...TEMPLATE.spec, restartPolicy: "Never" } };
  const job = podOf(workload("Job", { template }, { uid: "a1" }));
  assertEquals(job.object.metadata.labels?.["controller-uid"], "a1");
});

Deno.test("a StatefulSet's claims are volumes of its pod, in place of the template's of the same name", () => {
  const spec = {
    ...TEMPLATE.spec,
    volumes: [{ name: "cache", emptyDir: {} }, { name: "data", emptyDir: {} }],
  };
  const claims = [{ metadata: { name: "data" }, spec: { accessModes: ["ReadWriteOnce"] } }];
  const { object } = podOf(
    workload("StatefulSet", { template: { ...TEMPLATE, spec }, volumeClaimTemplates: claims }),
  );
  const own = object.spec.volumes?.filter(({ name }) => !name.startsWith("kube-api-access"));
  assertEquals(own?.map(({ name, persistentVolumeClaim }) => [name, persistentVolumeClaim?.claimName]), [
    ["cache", undefined],
    ["data", "data-shop-0"],
  ]);
});

for (const [kubernetes, field] of [["1.27", "annotations"], ["1.28", "labels"], ["1.34", "labels"]] as const) {
  Deno.test(`a pod of an indexed Job has its index as variable, from its ${field} at ${kubernetes}`, () => {
    const template = { ...TEMPLATE, spec: { ...TEMPLATE.spec, restartPolicy: "Never" } };
    const { object: { metadata, spec } } = podOf(
      workload("Job", { template, completionMode: "Indexed", completions: 3 }),
      kubernetes,
    );
    const index = "batch.kubernetes.io/job-completion-index";
    assertEquals(metadata.name, "shop-0-xxxxx");
    assertEquals(spec.hostname, "shop-0");
    assertEquals(metadata.annotations?.[index], "0");
    assertEquals(metadata.labels?.[index], field === "labels" ? "0" : undefined);
    assertEquals(spec.containers[0]?.env?.map(({ name, valueFrom }) => [name, valueFrom?.fieldRef?.fieldPath]), [
      ["JOB_COMPLETION_INDEX", `metadata.${field}['${index}']`],
    ]);
  });
}

Deno.test("an indexed Job leaves a variable of that name as it is, and cuts a long name in front of the index", () => {
  const env = [{ name: "JOB_COMPLETION_INDEX", value: "own" }];
  const spec = { restartPolicy: "Never", containers: [{ name: "app", image: "shop:1", env }] };
  const job = workload("Job", { template: { spec }, completionMode: "Indexed" }, { name: "n".repeat(60) });
  const { object } = podOf(job);
  assertEquals(object.spec.containers[0]?.env?.map(({ value }) => value), ["own"]);
  assertEquals(object.metadata.name, `${"n".repeat(55)}-0-xxxxx`);
});

Deno.test("a generated name has room for its random characters", () => {
  const { object } = podOf(workload("ReplicaSet", {}, { name: "n".repeat(63) }));
  assertEquals(object.metadata.name, `${"n".repeat(58)}xxxxx`);
});

Deno.test("of a template's metadata only labels, annotations and finalizers are the pod's", () => {
  const template = { ...TEMPLATE, metadata: { ...TEMPLATE.metadata, name: "other", namespace: "elsewhere" } };
  const pod = podOf(workload("Deployment", { template }));
  assertEquals([pod.name, pod.namespace], [`shop-${HASH}-xxxxx`, "default"]);
  const dropped = pod.notes.filter(({ kind }) => kind === "dropped").map(({ path }) => path);
  assertEquals(dropped, ["/spec/template/metadata/name", "/spec/template/metadata/namespace"]);
});

/** What the API server says of a workload. */
const INVALID: readonly (readonly [what: string, object: Json, text: string, path: string])[] = [
  [
    "a selector that does not match",
    workload("Deployment", { selector: { matchLabels: { app: "other" } } }),
    'Deployment.apps "shop" is invalid: spec.template.metadata.labels: Invalid value: {"app":"shop"}: `selector` does not match ' +
    "template `labels`",
    "/spec/template/metadata/labels",
  ],
  [
    "no selector",
    { ...workload("ReplicaSet"), spec: { template: TEMPLATE } },
    'ReplicaSet.apps "shop" is invalid: [spec.selector: Required value, spec.template.metadata.labels: Invalid value: ' +
    '{"app":"shop"}: `selector` does not match template `labels`]',
    "/spec/selector",
  ],
  [
    "no selector, of a DaemonSet",
    { ...workload("DaemonSet"), spec: { template: TEMPLATE } },
    'DaemonSet.apps "shop" is invalid: spec.template.metadata.labels: Invalid value: {"app":"shop"}: `selector` does not match ' +
    "template `labels`",
    "/spec/template/metadata/labels",
  ],
  [
    "an empty selector",
    workload("Deployment", { selector: {} }),
    'Deployment.apps "shop" is invalid: spec.selector: Invalid value: {}: empty selector is invalid for deployment',
    "/spec/selector",
  ],
  [
    "a restart policy of Jobs",
    workload("DaemonSet", { template: { ...TEMPLATE, spec: { ...TEMPLATE.spec, restartPolicy: "Never" } } }),
    'DaemonSet.apps "shop" is invalid: spec.template.spec.restartPolicy: Unsupported value: "Never": supported values: "Always"',
    "/spec/template/spec/restartPolicy",
  ],
  [
    "a Job that always restarts",
    workload("Job"),
    'Job.batch "shop" is invalid: spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"',
    "/spec/template/spec/restartPolicy",
  ],
  [
    "a container without a name, in a CronJob",
    {
      apiVersion: "batch/v1",
      kind: "CronJob",
      metadata: { name: "shop" },
      spec: {
        jobTemplate: { spec: { template: { spec: { restartPolicy: "Never", containers: [{ image: "shop:1" }] } } } },
      },
    },
    'CronJob.batch "shop" is invalid: spec.jobTemplate.spec.template.spec.containers[0].name: Required value',
    "/spec/jobTemplate/spec/template/spec/containers/0/name",
  ],
  [
    "an old API version",
    { ...workload("Deployment"), apiVersion: "extensions/v1beta1" },
    'no matches for kind "Deployment" in version "extensions/v1beta1"',
    "/apiVersion",
  ],
];

for (const [what, object, text, path] of INVALID) {
  Deno.test(`the API server refuses a workload with ${what}`, () => {
    const { code, message, path: at } = refusalOf(object);
    assertEquals([code, message, at], ["api-server-refusal", text, path]);
  });
}

Deno.test("to 1.33 the API server prints labels as Go does", () => {
  const { message } = refusalOf(workload("Deployment", { selector: { matchLabels: { app: "other" } } }), "1.33");
  assertEquals(message.includes('Invalid value: map[string]string{"app":"shop"}: '), true);
});

Deno.test("selectors with expressions are met as labels say", () => {
  const expression = (operator: string, key: string, values?: readonly string[]): Json =>
    workload("Deployment", { selector: { matchExpressions: [{ key, operator, ...(values ? { values } : {}) }] } });
  for (
    const met of [
      expression("In", "app", ["a", "shop"]),
      expression("NotIn", "app", ["a"]),
      expression("NotIn", "tier", ["a"]),
      expression("Exists", "app"),
      expression("DoesNotExist", "tier"),
    ]
  ) assertEquals(podOf(met).name, `shop-${HASH}-xxxxx`);
  for (
    const unmet of [
      expression("In", "app", ["a"]),
      expression("NotIn", "app", ["shop"]),
      expression("Exists", "tier"),
      expression("DoesNotExist", "app"),
    ]
  ) assertEquals(refusalOf(unmet).message.includes("does not match"), true);
});

Deno.test("the faults of workload and template are told together, as the API server orders them", () => {
  const spec = { restartPolicy: "Never", containers: [{ name: "App", image: "shop:1" }] };
  const { issues, message } = refusalOf(
    workload("Deployment", { selector: { matchLabels: { app: "a" } }, template: { ...TEMPLATE, spec } }),
  );
  assertEquals(issues.map(({ path }) => path), [
    "/spec/template/metadata/labels",
    "/spec/template/spec/containers/0/name",
    "/spec/template/spec/restartPolicy",
  ]);
  assertEquals(message.startsWith('Deployment.apps "shop" is invalid: [spec.template.metadata.labels: '), true);
});

Deno.test("pods that admission refuses are the controller's event: their generated names have no random characters yet", () => {
  const template = { ...TEMPLATE, spec: { ...TEMPLATE.spec, priorityClassName: "high" } };
  const own = readManifests([workload("ReplicaSet", { template })]).pods[0]!;
  const kubelet = decodeKubelet({ kubernetes: "1.34", objects: { priorityClasses: [] } });
  const { message, path, cause } = assertThrows(() => readManifestPod(own, kubelet), CriSpecError);
  assertEquals(message, 'Error creating: pods "shop-" is forbidden: no PriorityClass with name high was found');
  assertEquals(path, "/spec/template/spec/priorityClassName");
  assertEquals(cause, { by: "api-server", reason: "FailedCreate" });
});

Deno.test("a StatefulSet's pods are validated when they are made", () => {
  const spec = { containers: [{ name: "App", image: "shop:1" }] };
  const { message } = refusalOf(workload("StatefulSet", { template: { ...TEMPLATE, spec } }));
  assertEquals(
    message.startsWith(
      'create Pod shop-0 in StatefulSet shop failed error: Pod "shop-0" is invalid: spec.containers[0].name: Invalid value',
    ),
    true,
  );
});

Deno.test("a workload without a name, a template or a spec is missing it", () => {
  const { metadata: _, ...unnamed } = workload("Deployment");
  assertEquals([refusalOf(unnamed).code, refusalOf(unnamed).path], ["missing-field", "/metadata/name"]);
  const { path } = refusalOf({ apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "a" } });
  assertEquals(path, "/spec/template");
});

for (
  const [kind, field, value, expected = "wrong-type"] of [
    ["Deployment", "replicas", "three"],
    ["Deployment", "replicas", 1.5, "invalid-value"],
    ["Deployment", "paused", "no"],
    ["Deployment", "minReadySeconds", "10s"],
    ["Deployment", "revisionHistoryLimit", 2 ** 31, "out-of-range"],
    ["Deployment", "progressDeadlineSeconds", true],
    ["Deployment", "strategy", "Recreate"],
    ["ReplicaSet", "replicas", []],
    ["ReplicationController", "replicas", {}],
    ["DaemonSet", "minReadySeconds", "1"],
    ["DaemonSet", "updateStrategy", "OnDelete"],
    ["StatefulSet", "podManagementPolicy", 1],
    ["StatefulSet", "updateStrategy", []],
    ["Job", "parallelism", "2"],
    ["Job", "completions", "2"],
    ["Job", "backoffLimit", "2"],
    ["Job", "activeDeadlineSeconds", "2"],
    ["Job", "ttlSecondsAfterFinished", false],
    ["Job", "suspend", "yes"],
    ["Job", "maxFailedIndexes", "2"],
    ["Job", "podReplacementPolicy", 2],
    ["Job", "managedBy", 2],
  ] as const
) {
  Deno.test(`a ${kind} with ${field}: ${JSON.stringify(value)} cannot be read`, () => {
    const { code, path } = refusalOf(workload(kind, { [field]: value }));
    assertEquals([code, path], [expected, `/spec/${field}`]);
  });
}

Deno.test("fields of a workload have the types that Kubernetes prints", () => {
  podOf(workload("Deployment", {
    replicas: 3,
    minReadySeconds: 0,
    paused: false,
    progressDeadlineSeconds: 600,
    revisionHistoryLimit: 10,
    strategy: { type: "RollingUpdate", rollingUpdate: { maxSurge: "25%", maxUnavailable: 1 } },
  }));
  podOf(workload("StatefulSet", {
    replicas: null,
    podManagementPolicy: "Parallel",
    updateStrategy: { type: "OnDelete" },
    persistentVolumeClaimRetentionPolicy: { whenDeleted: "Retain", whenScaled: "Retain" },
  }));
  const template = { ...TEMPLATE, spec: { ...TEMPLATE.spec, restartPolicy: "Never" } };
  podOf(workload("Job", {
    template,
    parallelism: 1,
    completions: 1,
    backoffLimit: 6,
    activeDeadlineSeconds: 100n,
    suspend: false,
    ttlSecondsAfterFinished: 0,
    podReplacementPolicy: "Failed",
    managedBy: "kubernetes.io/job-controller",
  }));
});

Deno.test("a long generateName of a Job is cut, as the API server does, so that the pod's labels can have the Job's name", () => {
  const template = { ...TEMPLATE, spec: { ...TEMPLATE.spec, restartPolicy: "Never" } };
  const { apiVersion, kind, spec } = workload("Job", { template });
  const { object: { metadata } } = podOf({ apiVersion, kind, spec, metadata: { generateName: "n".repeat(60) } });
  assertEquals(metadata.labels?.["job-name"], `${"n".repeat(58)}xxxxx`);
});

Deno.test("hostile keys of a workload are unknown fields, and labels with such names are kept", () => {
  const labels = { app: "shop", constructor: "x", toString: "y" };
  const { object } = podOf(workload("ReplicaSet", { template: { ...TEMPLATE, metadata: { labels } } }));
  assertEquals(object.metadata.labels, labels as never);
  const spec = JSON.parse('{"__proto__": {"replicas": 1}}');
  assertEquals(refusalOf({ ...workload("ReplicaSet"), spec }).message, 'unknown field "spec.__proto__"');
});
