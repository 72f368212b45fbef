/**
 * Random CDI spec files, and the names of their devices.
 *
 * @module
 */

import fc from "fast-check";
import { present } from "../../props/arbitraries/parts.ts";
import type { ContainerConfig } from "../../lib/cri/config.ts";
import type { Tree } from "../lab/tree.ts";

/** How many random files a node has. */
const COUNT = 12;

/** The kinds of the files: one each, one of them with a dot, which asks for version 0.6. */
const KINDS = Array.from({ length: COUNT }, (_, index) => `vendor.com/${index === 3 ? `a.${index}` : `a${index}`}`);

/** Devices of other nodes are named too, and what is no name. */
const NAMES = [
  ...KINDS.flatMap((kind) => [`${kind}=0`, `${kind}=0`, `${kind}=0`, `${kind}=x_1`]),
  "vendor.com/gpu=0",
  "vendor.com/gpu=1",
  "vendor.com/a0=none",
];

/** Most files are of a version that all releases read. */
const VERSIONS = [...Array<string>(12).fill("0.5.0"), "0.6.0", "0.7.0", "0.7.0", "1.0.0", "1.1.0", "v0.3.0", "0.9.0"];

/** Absent as often as not. */
function half<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 2 });
}

/** Absent mostly: a file has many of these, and one that is wrong makes the whole file be ignored. */
function seldom<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ arbitrary: fc.constant(undefined), weight: 99 }, arbitrary);
}

function nodes(): fc.Arbitrary<Tree> {
  return present<Tree>(fc.record({
    path: fc.constantFrom("/dev/null", "/dev/dri/renderD128", "/dev/vda", "/dev//zero"),
    hostPath: half(
      fc.constantFrom("/dev/fuse", "/dev/null", "/dev/vda", "/dev/fuse", "/dev/null", "/dev/vda", "/dev/log"),
    ),
    type: seldom(fc.constantFrom("c", "b", "p", "u")),
    major: seldom(fc.constantFrom(1, 240, -1)),
    minor: seldom(fc.nat(9)),
    fileMode: seldom(fc.constantFrom(0o600, 0o660, 0)),
    permissions: seldom(fc.constantFrom("r", "rw", "rwm", "m", "none", "")),
    uid: seldom(fc.constantFrom(0, 7, 4294967295)),
    gid: seldom(fc.constantFrom(0, 7)),
  }));
}

function mounts(): fc.Arbitrary<Tree> {
  return present<Tree>(fc.record({
    hostPath: fc.constantFrom("/gpu", "/x", "relative", "/x/../y"),
    containerPath: fc.constantFrom(
      "/gpu/lib",
      "/x",
      "/a/b/c",
      "/a",
      "/etc/hosts",
      "/dev/shm",
      "/a/b",
      "/z/",
      "relative",
    ),
    options: half(fc.constantFrom(["ro"], ["rbind", "rprivate"], [], ["bind", "nosuid"])),
    type: seldom(fc.constantFrom("bind", "tmpfs", "none")),
  }));
}

function hooks(): fc.Arbitrary<Tree> {
  return present<Tree>(fc.record({
    hookName: fc.constantFrom(
      "prestart",
      "createRuntime",
      "createContainer",
      "startContainer",
      "poststart",
      "poststop",
    ),
    path: fc.constantFrom("/bin/hook", "hook"),
    args: half(fc.constantFrom(["hook"], ["hook", "a", "\b"], [])),
    env: half(fc.constantFrom(["A=1"], [])),
    timeout: seldom(fc.constantFrom(0, 5, -1)),
  }));
}

function edits(): fc.Arbitrary<Tree> {
  const env = fc.constantFrom("A=1", "A=2", "PATH=/gpu", "GPU=0", "GPU=", "a=b=c", "HOSTNAME=x", "é=\u2028", "TERM=x");
  return present<Tree>(fc.record({
    env: fc.array(env, { minLength: 1, maxLength: 4 }),
    deviceNodes: half(fc.array(nodes(), { maxLength: 2 })),
    mounts: half(fc.array(mounts(), { maxLength: 14 })),
    hooks: seldom(fc.array(hooks(), { maxLength: 3 })),
    additionalGids: seldom(fc.array(fc.constantFrom(0, 5, 5, 1000, 4294967295), { maxLength: 3 })),
    intelRdt: seldom(present<Tree>(fc.record({
      closID: seldom(fc.constantFrom("a", "/", ".")),
      l3CacheSchema: seldom(fc.constant("L3:0=f")),
      memBwSchema: seldom(fc.constant("MB:0=10")),
      enableCMT: seldom(fc.boolean()),
      enableMBM: seldom(fc.boolean()),
      schemata: seldom(fc.constant(["L3:0=f"])),
      enableMonitoring: seldom(fc.boolean()),
    }))),
    netDevices: seldom(
      fc.constantFrom([{ hostInterfaceName: "eth9", name: "net0" }], [{ hostInterfaceName: "", name: "" }]),
    ),
  }));
}

function file(kind: string): fc.Arbitrary<string> {
  const annotations = seldom(fc.constantFrom<Tree>({ a: "b" }, {}));
  const device = (name: string): fc.Arbitrary<Tree> =>
    present<Tree>(fc.record({ name: fc.constant(name), annotations, containerEdits: edits() }));
  return present<Tree>(fc.record({
    cdiVersion: fc.constantFrom(...VERSIONS),
    kind: fc.constant(kind),
    annotations,
    devices: fc.tuple(device("0"), device("x_1")).chain((both) =>
      fc.constantFrom(...Array<Tree[]>(20).fill(both), both.slice(1), [])
    ),
    containerEdits: half(edits()),
  })).map((spec) => JSON.stringify(spec));
}

/** Texts of spec files by their paths; one of two directories may have the kind of another file again. */
export function cdiFiles(): fc.Arbitrary<Readonly<Record<string, string>>> {
  const later = file(KINDS[0]!).map((text) => ["$DIR/cdi-later/a0.json", text] as const);
  const again = file(KINDS[1]!).map((text) => ["$DIR/cdi/again.json", text] as const);
  const all = KINDS.map((kind, index) => file(kind).map((text) => [`$DIR/cdi/a${index}.json`, text] as const));
  return fc.tuple(later, again, ...all).map((entries) => Object.fromEntries(entries));
}

/** A request for devices. */
export type CdiRequest = Pick<ContainerConfig, "CDI_devices" | "annotations">;

/** Requests for devices: by the field, by an annotation, by both. Of several annotations the order is random, so there is one. */
export function cdiRequest(): fc.Arbitrary<CdiRequest> {
  const names = fc.oneof(
    { arbitrary: fc.constantFrom(...NAMES).map((name) => [name]), weight: 2 },
    fc.array(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 3 }),
  );
  const field = names.map((all): CdiRequest => ({ CDI_devices: all.map((name) => ({ name })) }));
  const annotation = names.map((all): CdiRequest => ({ annotations: { "cdi.k8s.io/gpu": all.join(",") } }));
  const both = fc.tuple(field, annotation).map(([one, other]): CdiRequest => ({ ...one, ...other }));
  return fc.oneof({ arbitrary: field, weight: 3 }, annotation, both);
}
