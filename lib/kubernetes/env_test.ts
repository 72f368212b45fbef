import { assertEquals } from "@std/assert";
import { containerOf, envOf, notesOf, refusalOf, UID } from "../../props/kubelets.ts";
import { parseEnvFile } from "./env_file.ts";

const SETTINGS = { metadata: { name: "settings" }, data: { color: "blue", "a.b": "$(color)", "9x": "1" } };
const CREDS = { metadata: { name: "creds" }, data: { password: "cEBzcyQoQSk=" } };
const OBJECTS = { objects: { configMaps: [SETTINGS], secrets: [CREDS] } };
const KUBERNETES = [
  "KUBERNETES_PORT",
  "KUBERNETES_PORT_443_TCP",
  "KUBERNETES_PORT_443_TCP_ADDR",
  "KUBERNETES_PORT_443_TCP_PORT",
  "KUBERNETES_PORT_443_TCP_PROTO",
  "KUBERNETES_SERVICE_HOST",
  "KUBERNETES_SERVICE_PORT",
  "KUBERNETES_SERVICE_PORT_HTTPS",
];

/** The value of the variable `A` of a container with variables. */
function valueOf(env: readonly unknown[], more: Record<string, unknown> = {}, setting = {}): string | undefined {
  return envOf({ container: { env, ...more } }, { ...OBJECTS, ...setting }).A;
}

function field(fieldPath: string): readonly unknown[] {
  return [{ name: "A", valueFrom: { fieldRef: { fieldPath } } }];
}

function resource(name: string, more: Record<string, unknown> = {}): readonly unknown[] {
  return [{ name: "A", valueFrom: { resourceFieldRef: { resource: name, ...more } } }];
}

Deno.test("a value sees the variables before it, not those after it", () => {
  assertEquals(valueOf([{ name: "A", value: "$(B)" }, { name: "B", value: "1" }]), "$(B)");
  assertEquals(valueOf([{ name: "B", value: "1" }, { name: "A", value: "$(B)" }]), "1");
});

Deno.test("envFrom comes before env, and env wins", () => {
  const envFrom = [{ configMapRef: { name: "settings" } }];
  const env = [{ name: "A", value: "$(color)" }, { name: "color", value: "red" }];
  const all = envOf({ container: { envFrom, env } }, OBJECTS);
  assertEquals([all.A, all.color], ["blue", "red"]);
});

Deno.test("a name given twice is one variable, with the last value", () => {
  const env = [{ name: "A", value: "1" }, { name: "A", value: "2" }];
  const { envs } = containerOf({ container: { env } });
  assertEquals(envs?.filter(({ key }) => key === "A"), [{ key: "A", value: "2" }]);
});

Deno.test("a variable sees its own value from envFrom", () => {
  const source = { configMaps: [{ metadata: { name: "m" }, data: { A: "1" } }] };
  const env = [{ name: "A", value: "$(A)x" }];
  assertEquals(valueOf(env, { envFrom: [{ configMapRef: { name: "m" } }] }, { objects: source }), "1x");
  assertEquals(valueOf(env), "$(A)x");
});

Deno.test("up to 1.29 envFrom skips keys that are no variable names, with an event; later none", () => {
  const container = { envFrom: [{ configMapRef: { name: "settings" } }] };
  assertEquals(envOf({ container }, { ...OBJECTS, release: "1.29" })["9x"], undefined);
  assertEquals(envOf({ container }, { ...OBJECTS, release: "1.30" })["9x"], "1");
  assertEquals(
    notesOf({ container }, { ...OBJECTS, release: "1.29" }).filter(({ kind }) => kind === "event").map(({ message }) =>
      message
    ),
    [
      "InvalidEnvironmentVariableNames: Keys [9x] from the EnvFrom configMap default/settings were skipped since they are " +
      "considered invalid environment variable names.",
    ],
  );
});

Deno.test("a prefix stands before the key, and a later source wins", () => {
  const envFrom = [{ prefix: "P_", configMapRef: { name: "settings" } }];
  assertEquals(envOf({ container: { envFrom } }, OBJECTS)["P_a.b"], "$(color)");
  const configMaps = [SETTINGS, { metadata: { name: "other" }, data: { color: "green" } }];
  const both = [{ configMapRef: { name: "settings" } }, { configMapRef: { name: "other" } }];
  assertEquals(envOf({ container: { envFrom: both } }, { objects: { configMaps } }).color, "green");
});

Deno.test("a secret's data is base64, and its value is not expanded", () => {
  const env = [{ name: "A", valueFrom: { secretKeyRef: { name: "creds", key: "password" } } }];
  assertEquals(valueOf(env), "p@ss$(A)");
  const objects = { secrets: [{ ...CREDS, stringData: { password: "plain" } }] };
  assertEquals(valueOf(env, {}, { objects }), "plain");
});

Deno.test("an optional reference to nothing leaves the variable of envFrom", () => {
  const env = [{ name: "color", valueFrom: { configMapKeyRef: { name: "no", key: "x", optional: true } } }];
  assertEquals(envOf({ container: { env, envFrom: [{ configMapRef: { name: "settings" } }] } }, OBJECTS).color, "blue");
});

const MISSING: readonly (readonly [source: Record<string, unknown>, text: string])[] = [
  [{ configMapKeyRef: { name: "m", key: "k" } }, 'Error: configmap "m" not found'],
  [{ secretKeyRef: { name: "m", key: "k" } }, 'Error: secret "m" not found'],
  [{ configMapKeyRef: { name: "settings", key: "k" } }, "Error: couldn't find key k in ConfigMap default/settings"],
  [{ secretKeyRef: { name: "creds", key: "k" } }, "Error: couldn't find key k in Secret default/creds"],
];

for (const [valueFrom, text] of MISSING) {
  Deno.test(`a container with ${JSON.stringify(valueFrom)} is refused: ${text}`, () => {
    assertEquals(refusalOf(() => valueOf([{ name: "A", valueFrom }])), `kubelet-refusal | Failed | ${text}`);
  });
}

Deno.test("without the config maps of the cluster a required one is a missing fact, an optional one is assumed not to exist", () => {
  const unknown = { objects: { configMaps: undefined } };
  const from = (
    optional: boolean,
  ) => [{ name: "A", valueFrom: { configMapKeyRef: { name: "m", key: "k", optional } } }];
  assertEquals(
    refusalOf(() => valueOf(from(false), {}, unknown)),
    `manifest-fact-missing | Missing fact: the configmap "m", needed for the container's environment`,
  );
  assertEquals(valueOf(from(true), {}, unknown), undefined);
});

Deno.test("a kubelet without API server reads no config map, whether or not it is optional", () => {
  const env = [{ name: "A", valueFrom: { configMapKeyRef: { name: "m", key: "k", optional: true } } }];
  const setting = { release: "1.33", apiServer: null, facts: { source: "file" } };
  assertEquals(
    refusalOf(() => valueOf(env, {}, setting)),
    "kubelet-refusal | Failed | Error: couldn't get configMap default/m, no kubeClient defined",
  );
});

const FIELDS: readonly (readonly [path: string, value: string])[] = [
  ["metadata.name", "web"],
  ["metadata.namespace", "default"],
  ["metadata.uid", UID],
  ["metadata.labels['x']", ""],
  ["metadata.labels['a']", "b"],
  ["metadata.annotations['kubernetes.io/config.source']", "api"],
  ["spec.nodeName", "node-a"],
  ["spec.serviceAccountName", "default"],
  ["status.hostIP", "192.0.2.10"],
  ["status.hostIPs", "192.0.2.10"],
  ["status.podIP", "10.244.0.9"],
  ["status.podIPs", "10.244.0.9,fd00::9"],
];

for (const [path, value] of FIELDS) {
  Deno.test(`the field ${path} is ${JSON.stringify(value)}`, () => {
    const setting = { metadata: { labels: { a: "b" } }, facts: { podIPs: ["fd00:0::9", "10.244.0.9", "10.244.0.10"] } };
    assertEquals(valueOf(field(path), {}, setting), value);
  });
}

Deno.test("with host network the pod's addresses are the node's, and unknown without API server", () => {
  const of = (setting: Record<string, unknown>) =>
    envOf({ hostNetwork: true, container: { env: field("status.podIP") } }, setting).A;
  assertEquals(of({}), "192.0.2.10");
  assertEquals(of({ apiServer: null, facts: { source: "file" } }), "");
});

Deno.test("with host network the node's addresses decide", () => {
  const of = (setting: Record<string, unknown>) => () =>
    envOf({ hostNetwork: true, container: { env: field("status.podIP") } }, {
      node: { nodeIPs: undefined },
      ...setting,
    }).A;
  assertEquals(
    refusalOf(of({})),
    "manifest-fact-missing | Missing fact: the node's addresses, needed for status.podIP with host network",
  );
  assertEquals(of({ status: { podIPs: [{ ip: "192.0.2.10" }] } })(), "192.0.2.10");
});

Deno.test("status.hostIPs is unknown in 1.27, empty in 1.28 and there from 1.29 on", () => {
  const of = (release: string) => () => valueOf(field("status.hostIPs"), {}, { release, apiServer: "1.35" });
  assertEquals(refusalOf(of("1.27")), "kubelet-refusal | Failed | Error: field label not supported: status.hostIPs");
  assertEquals(of("1.28")(), "");
  assertEquals(of("1.29")(), "192.0.2.10");
});

const RESOURCES: readonly (readonly [name: string, divisor: string | undefined, value: string])[] = [
  ["limits.cpu", undefined, "1"],
  ["limits.cpu", "1m", "250"],
  ["limits.memory", "1Mi", "100"],
  ["limits.memory", undefined, "104857600"],
  ["limits.memory", "1Gi", "1"],
  ["requests.ephemeral-storage", undefined, "0"],
  ["limits.ephemeral-storage", "1Gi", "7"],
  ["limits.hugepages-2Mi", "1Mi", "4"],
];

for (const [name, divisor, value] of RESOURCES) {
  Deno.test(`the resource ${name} divided by ${divisor ?? "nothing"} is ${value}`, () => {
    const resources = { limits: { cpu: "250m", memory: "100Mi", "hugepages-2Mi": "4Mi" } };
    const node = { allocatable: { cpu: "4", memory: "15Gi", "ephemeral-storage": "7Gi", "hugepages-2Mi": "8Mi" } };
    assertEquals(valueOf(resource(name, divisor === undefined ? {} : { divisor }), { resources }, { node }), value);
  });
}

Deno.test("a missing limit is the node's allocatable, from 1.34 on the pod's own limit first", () => {
  assertEquals(valueOf(resource("limits.cpu")), "4");
  const spec = { resources: { limits: { memory: "1Gi" } }, container: { env: resource("limits.memory") } };
  assertEquals(envOf(spec, { release: "1.34" }).A, "1073741824");
});

Deno.test("an init container that is named does not get the node's limits, unnamed it does", () => {
  const init = (containerName?: string) =>
    envOf({
      initContainers: [{
        name: "i",
        image: "nginx:1.27",
        env: resource("limits.cpu", { containerName: containerName ?? "" }),
      }],
    }, { container: "i" }).A;
  assertEquals(init(), "4");
  assertEquals(init("i"), "0");
});

Deno.test("a resource of a container that does not exist is refused", () => {
  assertEquals(
    refusalOf(() => valueOf(resource("limits.cpu", { containerName: "no" }))),
    "kubelet-refusal | Failed | Error: container no not found",
  );
});

const DB = { metadata: { name: "my-db" }, spec: { clusterIP: "10.0.0.9", ports: [{ port: 5432 }] } };
const OTHERS = [
  { metadata: { name: "headless" }, spec: { clusterIP: "None", ports: [{ port: 1 }] } },
  { metadata: { name: "far", namespace: "other" }, spec: { clusterIP: "10.0.0.8", ports: [{ port: 1 }] } },
  { metadata: { name: "six" }, spec: { clusterIP: "fd00::1", ports: [{ name: "web-x", port: 443, protocol: "UDP" }] } },
];
const SERVICES = {
  objects: {
    services: [{ metadata: { name: "kubernetes" }, spec: { clusterIP: "10.96.0.1", ports: [] } }, DB, ...OTHERS],
  },
};

Deno.test("a service of the namespace gives its variables", () => {
  const env = envOf({ enableServiceLinks: true }, SERVICES);
  assertEquals(Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith("MY_DB"))), {
    MY_DB_SERVICE_HOST: "10.0.0.9",
    MY_DB_SERVICE_PORT: "5432",
    MY_DB_PORT: "tcp://10.0.0.9:5432",
    MY_DB_PORT_5432_TCP: "tcp://10.0.0.9:5432",
    MY_DB_PORT_5432_TCP_PROTO: "tcp",
    MY_DB_PORT_5432_TCP_PORT: "5432",
    MY_DB_PORT_5432_TCP_ADDR: "10.0.0.9",
  });
});

Deno.test("headless services and those of other namespaces give none", () => {
  const env = envOf({ enableServiceLinks: true }, SERVICES);
  assertEquals(Object.keys(env).some((name) => name.startsWith("HEADLESS") || name.startsWith("FAR")), false);
});

Deno.test("an IPv6 address is in brackets in URLs alone, and a named port is named", () => {
  const env = envOf({ enableServiceLinks: true }, SERVICES);
  assertEquals([env.SIX_PORT, env.SIX_PORT_443_UDP_ADDR, env.SIX_SERVICE_PORT_WEB_X], [
    "udp://[fd00::1]:443",
    "fd00::1",
    "443",
  ]);
});

Deno.test("without service links there are the cluster's eight variables alone", () => {
  assertEquals(Object.keys(envOf({ enableServiceLinks: false })).toSorted(), KUBERNETES);
  assertEquals("MY_DB_PORT" in envOf({ enableServiceLinks: false }, SERVICES), false);
});

Deno.test("the container's own variable wins over a service's", () => {
  const env = [{ name: "MY_DB_SERVICE_HOST", value: "x" }];
  const { envs } = containerOf({ enableServiceLinks: true, container: { env } }, SERVICES);
  assertEquals(envs?.filter(({ key }) => key === "MY_DB_SERVICE_HOST"), [{ key: "MY_DB_SERVICE_HOST", value: "x" }]);
});

Deno.test("a kubelet without API server knows no services", () => {
  assertEquals(containerOf({}, { apiServer: null, facts: { source: "file" } }).envs, undefined);
});

Deno.test("services that nothing states are assumed, and noted", () => {
  const unknown = { objects: { services: undefined } };
  assertEquals(envOf({}, unknown).KUBERNETES_SERVICE_HOST, "10.96.0.1");
  assertEquals(
    notesOf({}, unknown).some(({ kind, message }) => kind === "assumed" && message.includes("10.96.0.1:443")),
    true,
  );
});

Deno.test("services that nothing states are assumed where it is said, too, that no other objects are missing", () => {
  const unknown = { objects: { services: undefined, isPartial: false } };
  assertEquals(envOf({}, unknown).KUBERNETES_SERVICE_HOST, "10.96.0.1");
});

const FILE_KEY = [{ name: "A", valueFrom: { fileKeyRef: { volumeName: "v", path: "env", key: "K" } } }];

function fromFile(text: string, release: string, more: Record<string, unknown> = {}): () => string | undefined {
  const kubelet = { featureGates: { EnvFiles: true } };
  return () =>
    envOf({
      volumes: [{ name: "v", emptyDir: {} }],
      container: { env: FILE_KEY, volumeMounts: [{ name: "v", mountPath: "/v" }], ...more },
    }, { release, kubelet, facts: { files: { v: { files: { env: text } } } } }).A;
}

Deno.test("fileKeyRef reads plain values in 1.34 and quoted ones from 1.35 on", () => {
  assertEquals(fromFile("K=v\n", "1.34")(), "v");
  assertEquals(refusalOf(fromFile("K=v\n", "1.35")), "kubelet-refusal | Failed | Error: couldn't parse env file");
  assertEquals(fromFile("K='v'\n", "1.34")(), "'v'");
  assertEquals(fromFile("K='v'\n", "1.35")(), "v");
});

Deno.test("fileKeyRef takes an empty value for a missing one", () => {
  assertEquals(
    refusalOf(fromFile("K=''\n", "1.35")),
    'kubelet-refusal | Failed | Error: environment variable key "K" not found in file ' +
      `"/var/lib/kubelet/pods/${UID}/volumes/kubernetes.io~empty-dir/v/env"`,
  );
});

Deno.test("fileKeyRef needs a volume that a container mounts", () => {
  assertEquals(
    refusalOf(fromFile("K='v'\n", "1.35", { volumeMounts: [] })),
    'kubelet-refusal | Failed | Error: cannot find the volume "v" referenced by FileKeyRef',
  );
});

const FILES: readonly (readonly [text: string, isQuoted: boolean, value: string | undefined])[] = [
  ["# c\n K = a b \n", false, "a b"],
  ["K=a\\\nb\n", false, "a b"],
  ["K\n", false, undefined],
  ["K='a\nb' # comment\n", true, "a\nb"],
  ["K='$(X) \"q\"'\n", true, '$(X) "q"'],
  ["K =x\n", true, undefined],
  ["K= x\n", true, ""],
];

for (const [text, isQuoted, value] of FILES) {
  Deno.test(`a ${isQuoted ? "quoted" : "plain"} file ${JSON.stringify(text)} gives ${JSON.stringify(value) ?? "an error"}`, () => {
    assertEquals(parseEnvFile(text, isQuoted)?.get("K"), value);
  });
}
