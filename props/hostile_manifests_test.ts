/**
 * Manifests of a hostile author: each gets requests, a refusal or a `CriSpecError`, the same every time, and stays as it is.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { recordings } from "../golden/kubelet/fixtures.ts";
import {
  decodeKubelet,
  manifestRequests,
  podRequests,
  readManifestPod,
  readManifests,
  Translator,
} from "../lib/kubernetes/mod.ts";
import { answer, CriSpecError, type RequestDocument } from "../mod.ts";
import { mutated, mutation } from "./hostile/mutate.ts";
import { Random } from "./hostile/random.ts";
import { deepFreeze } from "./law.ts";

type Json = Readonly<Record<string, unknown>>;

/** How many manifests are tried. */
const COUNT = 300;

const PODS = [...new Map([...recordings()].map(({ name, pod }) => [name, pod])).values()].map((pod): Json => ({
  apiVersion: "v1",
  kind: "Pod",
  ...pod,
}));

/** A workload with a pod as its template. */
function workload(kind: string, { metadata, spec }: Json): Json {
  const isJob = kind === "Job" || kind === "CronJob";
  const labels = { app: "w" };
  const template = {
    metadata: { ...metadata as Json, labels },
    spec: isJob ? { ...spec as Json, restartPolicy: "Never" } : spec,
  };
  const selector = kind === "ReplicationController" ? labels : { matchLabels: labels };
  return {
    apiVersion: { Job: "batch/v1", CronJob: "batch/v1", ReplicationController: "v1" }[kind] ?? "apps/v1",
    kind,
    metadata: { name: "w", namespace: "shop" },
    spec: kind === "CronJob" ? { schedule: "@daily", jobTemplate: { spec: { template } } } : {
      template,
      ...(isJob ? { completionMode: "Indexed" } : { selector }),
      ...(kind === "StatefulSet" ? { serviceName: "s", volumeClaimTemplates: [{ metadata: { name: "v" } }] } : {}),
    },
  };
}

const WRAPS: readonly ((pod: Json) => Json)[] = [
  (pod) => pod,
  (pod) => ({ apiVersion: "v1", kind: "List", items: [pod, pod] }),
  ...["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController", "Job", "CronJob"].map(
    (kind) => (pod: Json) => workload(kind, pod),
  ),
];

const OPTIONS = { kubelet: { kubernetes: "1.34", node: { memoryBytes: 17179869184 } }, node: { release: "2.1.9" } };

/** What comes of a manifest: specs, refusals and errors, as text. */
function outcomeOf(manifest: unknown, placeholders: boolean): string {
  const told: unknown[] = [];
  const attempt = (make: () => void): void => {
    try {
      make();
    } catch (error) {
      if (!(error instanceof CriSpecError)) throw error;
      told.push(error.toJSON());
    }
  };
  attempt(() => {
    const translator = new Translator({ ...OPTIONS, placeholders });
    for (const own of readManifests([manifest]).pods) {
      attempt(() => {
        for (const { document, refusal, path, notes } of translator.requests(own).requests) {
          told.push(path, notes, refusal?.toJSON());
          if (document !== undefined) attempt(() => void told.push(answer(document as RequestDocument)));
        }
      });
    }
  });
  return JSON.stringify(told, (_, value) => typeof value === "bigint" ? `${value}n` : value);
}

Deno.test("mutated manifests get requests or errors of this package, the same every time", () => {
  let answered = 0;
  let refused = 0;
  for (let index = 0; index < COUNT; index++) {
    const random = new Random(7, index);
    const base = deepFreeze(random.pick(WRAPS)(random.pick(PODS)));
    const mutations = Array.from({ length: random.below(3) }, () => mutation(base, random));
    const manifest = mutated(base, mutations);
    for (const placeholders of [false, true]) {
      const outcome = outcomeOf(manifest, placeholders);
      assertEquals(outcomeOf(manifest, placeholders), outcome, `manifest ${index}`);
      if (outcome.includes('"ociVersion"')) answered++;
      else refused++;
    }
  }
  assert(answered > COUNT / 3 && refused > COUNT / 3, `${answered} answered, ${refused} refused`);
});

Deno.test("a kind or API version that is no text is an error of its type", () => {
  for (const wrong of [Object.create(null), [], 5, true]) {
    for (const key of ["kind", "apiVersion"]) {
      const [error] = JSON.parse(outcomeOf({ ...PODS[0], [key]: wrong }, false)) as readonly Json[];
      assertEquals([error?.code, error?.path], ["wrong-type", `/${key}`]);
    }
  }
});

Deno.test("the node of a translator is read once, and refused where it is no plain data", () => {
  const throwing = () => {
    throw new TypeError("hostile");
  };
  const { pods: [own] } = readManifests([{ ...PODS[0] }]);
  const kubelet = OPTIONS.kubelet;
  for (const key of ["hostFiles", "daemon", "host", "release"]) {
    const node = Object.defineProperty({ release: "2.1.9" }, key, { get: throwing, enumerable: true });
    const pod = readManifestPod(own!, decodeKubelet(kubelet)).pod;
    for (
      const use of [
        () => new Translator({ kubelet, node }).requests(own!),
        () => podRequests(pod, decodeKubelet(kubelet), { node }),
        () => manifestRequests(own!, decodeKubelet(kubelet), { node }),
      ]
    ) {
      const { code, path } = assertThrows(use, CriSpecError);
      assertEquals([code, path], ["wrong-type", `/node/${key}`]);
    }
  }
});
