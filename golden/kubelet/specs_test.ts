/**
 * The specs of every recorded pod: what containerd makes of the requests that real kubelets sent is what it makes of the requests that are
 * made of the manifests.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { answer } from "../../lib/api/answer.ts";
import {
  decodeKubelet,
  type KnownImage,
  manifestRequests,
  type PodRequestDocument,
  readManifests,
} from "../../lib/kubernetes/mod.ts";
import { recordings } from "./fixtures.ts";
import { containerFacts, factsOf, kubeletDocument, normalised, type RecordedCase } from "./replay.ts";

type Json = Readonly<Record<string, unknown>>;

/** The node of all cases: what its files have decides some specs. */
const NODE = {
  release: "2.1.9",
  hostFiles: {
    "/var/lib/kubelet/seccomp/profiles/audit.json": '{"defaultAction":"SCMP_ACT_LOG"}',
    "/sys/kernel/security/apparmor/profiles":
      "foo (enforce)\nbar (enforce)\nmy-profile (enforce)\ncri-containerd.apparmor.d (enforce)\n",
    "/dev/null": { device: "c", major: 1, minor: 3 },
  },
};

/** The images of a case, each with a program and files of its own. */
function imagesOf({ images = {} }: RecordedCase): Readonly<Record<string, KnownImage>> {
  const known = Object.entries(images).filter(([, image]) => image !== null) as [string, Json][];
  return Object.fromEntries(known.map(([name, { id, uid, username }]) => [name, {
    config: { User: String(uid ?? username ?? ""), Entrypoint: ["/bin/app"], Env: [`IMAGE=${name}`] },
    ...(typeof id === "string" && id !== "" ? { id } : {}),
    digest: `sha256:${"a".repeat(64)}`,
    rootfs: {
      "/etc/passwd": "root:x:0:0::/root:/bin/sh\nnginx:x:101:101::/:/bin/sh\n",
      "/etc/group": "extra:x:7:root,nginx\n",
    },
  }]));
}

/** A request with one of its configs as a kubelet sent it; both without what is random. */
function pair(made: PodRequestDocument, recorded: Json): readonly [made: unknown, recorded: unknown] {
  if (made.container === undefined) return [made, { ...made, config: recorded }];
  const withConfig = (config: Json): unknown => ({
    ...made,
    container: { ...made.container, config: normalised(config) },
  });
  return [withConfig(made.container.config as Json), withConfig(recorded)];
}

/** How many specs and refusals of a case were compared. */
function compare(recorded: RecordedCase, refused: Set<string>): number {
  const own = readManifests([recorded.pod]).pods[0]!;
  const kubelet = decodeKubelet(kubeletDocument(recorded));
  const options = { node: NODE, images: imagesOf(recorded) };
  let count = 0;
  const check = (made: PodRequestDocument | undefined, config: Json, what: string): void => {
    if (made === undefined) throw new Error(`no request is made for ${what}`);
    const [ours, theirs] = pair(made, config).map((document) => answer(document as PodRequestDocument));
    assertEquals(ours, theirs, what);
    if ("refusal" in ours!) refused.add(recorded.name);
    count++;
  };
  for (const { config } of recorded.runPodSandbox ?? []) {
    const attempt = Number((config.metadata as Json).attempt ?? 0);
    const { requests } = manifestRequests(own, kubelet, { ...options, facts: factsOf(recorded, attempt, {}) });
    check(requests[0]!.document, config, "sandbox");
  }
  for (const { config } of recorded.createContainer ?? []) {
    const name = (config.metadata as Json).name;
    if (recorded.after?.ephemeral?.some((one) => one.name === name) === true) continue;
    const facts = factsOf(recorded, 0, containerFacts(recorded, config));
    const { requests } = manifestRequests(own, kubelet, { ...options, facts });
    const request = requests.find((one) => one.name === name && one.kind !== "sandbox")!;
    if (request.refusal !== undefined) throw request.refusal;
    check(request.document, config, String(name));
  }
  return count;
}

/** Of each pod the first recording of each release: its other runs differ in settings that `recordings_test.ts` compares. */
const cases = Map.groupBy(
  [...Map.groupBy(recordings(), ({ name, kubernetes }) => `${name} ${kubernetes}`).values()].map(([first]) => first!),
  ({ name }) => name,
);
const refused = new Set<string>();
let specs = 0;

for (const [name, recorded] of cases) {
  Deno.test(`the specs of the pod ${name} are those of the requests that kubelets sent`, () => {
    for (const one of recorded) specs += compare(one, refused);
  });
}

Deno.test("a thousand specs are compared, and containerd refuses few of the requests", () => {
  assert(specs > 1000, String(specs));
  // Its handler is not in config.toml.
  assertEquals([...refused].toSorted(), ["static-runtime-class"]);
});
