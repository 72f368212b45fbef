import { assert, assertEquals } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { stepsOf } from "../pointer.ts";
import { ANY_KEY } from "../plan/unset.ts";
import { containerSpec } from "./spec.ts";
import { CONTAINER_UNSET } from "./unset.ts";

const CONFIG = "/container/config";
const RESOURCES = `${CONFIG}/linux/resources`;
const CONTEXT = `${CONFIG}/linux/security_context`;
const IMAGE = "/container/image";
const IDS = [{ host_id: 5, length: 9 }];
const CDI = {
  cdiVersion: "1.1.0",
  kind: "ven.com/gpu",
  devices: [{
    name: "a",
    containerEdits: {
      deviceNodes: [{ path: "/dev/null" }],
      netDevices: [{ hostInterfaceName: "eth0", name: "eth1" }],
      hooks: [{ hookName: "prestart", path: "/p" }],
    },
  }],
};

type Document = Readonly<Record<string, unknown>>;
type Value = readonly [input: string, value: unknown];

/** A value for each field that a row names, with what it needs beside it. */
const EXAMPLES: Readonly<Record<string, readonly Value[]>> = {
  [RESOURCES]: [[RESOURCES, { cpu_quota: 1, memory_limit_in_bytes: 1 }]],
  [`${RESOURCES}/hugepage_limits`]: [[`${RESOURCES}/hugepage_limits`, [{ page_size: "2MB", limit: 1 }]]],
  [`${RESOURCES}/unified`]: [[`${RESOURCES}/unified`, { "memory.high": "1" }]],
  ...Object.fromEntries(
    ["cpu_period", "cpu_quota", "cpu_shares", "memory_limit_in_bytes", "memory_swap_limit_in_bytes"].map((field) =>
      [`${RESOURCES}/${field}`, [[`${RESOURCES}/${field}`, 1]]] as const
    ),
  ),
  [`${RESOURCES}/cpuset_cpus`]: [[`${RESOURCES}/cpuset_cpus`, "0"]],
  [`${RESOURCES}/cpuset_mems`]: [[`${RESOURCES}/cpuset_mems`, "0"]],
  [`${CONFIG}/annotations`]: [[`${CONFIG}/annotations`, {
    "io.kubernetes.cri.blockio-class": "x",
    "io.kubernetes.cri.rdt-class": "x",
  }]],
  "/config/annotations": [["/config/annotations", { a: "b" }]],
  [`${CONFIG}/devices`]: [[`${CONFIG}/devices`, [{ host_path: "/dev/null" }]]],
  [`${CONFIG}/CDI_devices`]: [[`${CONFIG}/CDI_devices`, [{ name: "ven.com/gpu=a" }]]],
  [`${CONTEXT}/namespace_options/userns_options`]: [
    [`${CONTEXT}/namespace_options/userns_options`, { uids: IDS, gids: IDS }],
    ["/config/linux/security_context/namespace_options/userns_options", { uids: IDS, gids: IDS }],
  ],
  [`${CONFIG}/mounts`]: [
    [`${CONFIG}/mounts`, [{
      container_path: "/m",
      host_path: "/h",
      propagation: 2,
      readonly: true,
      uidMappings: IDS,
      gidMappings: IDS,
    }]],
    ["/host/mounts", { "/": "shared" }],
  ],
  [`${CONFIG}/tty`]: [[`${CONFIG}/tty`, true]],
  [`${CONFIG}/envs`]: [[`${CONFIG}/envs`, [{ key: "TERM", value: "x" }]]],
  [`${CONFIG}/command`]: [[`${CONFIG}/command`, ["x"]]],
  [`${CONFIG}/args`]: [[`${CONFIG}/args`, ["x"]]],
  [`${IMAGE}/Env`]: [[`${IMAGE}/Env`, ["TERM=x"]]],
  [`${IMAGE}/Entrypoint`]: [[`${IMAGE}/Entrypoint`, ["x"]]],
  [`${IMAGE}/Cmd`]: [[`${IMAGE}/Cmd`, ["x"]]],
  [`${IMAGE}/Volumes`]: [[`${IMAGE}/Volumes`, { "/v": {} }]],
  [`${CONTEXT}/capabilities/add_capabilities`]: [[`${CONTEXT}/capabilities/add_capabilities`, ["BPF"]]],
  "/host/capabilities": [
    ["/host/capabilities", ["CAP_BPF"]],
    [`${CONTEXT}/privileged`, true],
    ["/config/linux/security_context/privileged", true],
  ],
  [`${CONTEXT}/supplemental_groups`]: [[`${CONTEXT}/supplemental_groups`, [7]]],
  "/container/rootfs": [["/container/rootfs", {
    "/etc/passwd": "root:x:0:0::/:\n",
    "/etc/group": "g:x:7:root\n",
  }]],
  [`${CONTEXT}/masked_paths`]: [[`${CONTEXT}/masked_paths`, ["/x"]]],
  [`${CONTEXT}/readonly_paths`]: [[`${CONTEXT}/readonly_paths`, ["/x"]]],
};

function plain(release: string): Document {
  const runtimes = {
    runc: { runtime_type: "io.containerd.runc.v2", pod_annotations: ["*"], container_annotations: ["*"] },
  };
  const plugins = { "io.containerd.grpc.v1.cri": { disable_hugetlb_controller: false, containerd: { runtimes } } };
  return {
    release,
    config: { metadata: { name: "p" } },
    container: { config: { metadata: { name: "c" } }, image: { Cmd: ["sh"] } },
    daemon: { version: 2, plugins },
    hostFiles: { "/dev/null": { device: "c", major: 1, minor: 3 }, "/etc/cdi/a.json": JSON.stringify(CDI) },
  };
}

function withValue(document: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const record = (document ?? {}) as Document;
  return { ...record, [step]: withValue(record[step], rest, value) };
}

/** What stands at a path of a spec; elements of lists by their keys, or all of them. */
function at(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined || value === undefined) return value;
  if (!Array.isArray(value)) return at(Object(value)[step], rest);
  if (step === ANY_KEY) {
    const found = value.map((one) => at(one, rest)).filter((one) => one !== undefined);
    return found.length === 0 ? undefined : found;
  }
  return at(value.find((one) => typeof one === "string" && one.startsWith(`${step}=`)), rest);
}

/** What stands at a path of a document's spec, or that the document is refused. */
function outcome(document: unknown, path: string): unknown {
  try {
    return at(containerSpec(document as never), stepsOf(path));
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    return error.code;
  }
}

/** A release that has all that a row names, and one whose processes have no groups. */
const RELEASES = ["2.3.4", "1.6.0"];

/** Whether values change what stands at a path. */
function changes(example: readonly Value[], path: string): boolean {
  const before = plain(RELEASES[0]!);
  const after = example.reduce<unknown>((base, [one, value]) => withValue(base, stepsOf(one), value), before);
  return JSON.stringify(outcome(after, path)) !== JSON.stringify(outcome(before, path));
}

for (const { name, path, reason, isInside } of CONTAINER_UNSET) {
  const inputs = "input" in reason ? [reason.input, ...reason.inputs ?? []] : [];
  const what = isInside ? `something in ${path}` : path;

  Deno.test(`${what} is not there until a field is set that explains it: ${inputs.join(", ") || "none"}`, () => {
    assert(/^(?:[a-z]+\.)?[A-Za-z]+$/.test(name) && reason.text.length > 15, `${name}: ${reason.text}`);
    if (!isInside && !path.includes(ANY_KEY)) {
      assert(RELEASES.some((release) => outcome(plain(release), path) === undefined));
    }
    for (const input of inputs) {
      const example = EXAMPLES[input];
      if (example === undefined) throw new Error(`${input} has no example`);
      assert(changes(example, path), `${input} does not change ${path}`);
    }
  });
}

Deno.test("each path is explained once for itself, and once for what it does not have", () => {
  const keys = CONTAINER_UNSET.map(({ path, isInside }) => `${path} ${isInside}`);
  assertEquals(new Set(keys).size, keys.length);
  assertEquals(CONTAINER_UNSET.filter(({ path }) => !path.startsWith("/")), []);
});
