/**
 * Manifests of a hostile author: each gets requests, a refusal or a `CriSpecError`, the same every time, and stays as it is.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import {
  decodeKubelet,
  manifestRequests,
  podRequests,
  readManifestPod,
  readManifests,
  Translator,
} from "../lib/kubernetes/mod.ts";
import { answer, CriSpecError, type RequestDocument } from "../mod.ts";
import { PODS, validManifest, workload, WRAPS } from "./hostile/manifests.ts";
import { mutated, mutation } from "./hostile/mutate.ts";
import { Random } from "./hostile/random.ts";

type Json = Readonly<Record<string, unknown>>;

/** How many manifests are tried. */
const COUNT = 300;

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
    const base = validManifest(random);
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

/** The paths of all that is in a value. */
function* placesIn(value: unknown, at: readonly string[] = []): Generator<readonly string[]> {
  if (at.length > 0) yield at;
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) yield* placesIn(part, [...at, key]);
}

function withValue(value: unknown, [step, ...rest]: readonly string[], other: unknown): unknown {
  if (step === undefined) return other;
  if (Array.isArray(value)) {
    return value.map((part, index) => `${index}` === step ? withValue(part, rest, other) : part);
  }
  return { ...value as Json, [step]: withValue((value as Json)[step], rest, other) };
}

/** A pod with a member of each kind whose absence or emptiness people write by accident. */
const FULL: Json = {
  apiVersion: "v1",
  kind: "Pod",
  metadata: { name: "web", namespace: "shop", labels: { app: "w" }, annotations: { a: "b" } },
  spec: {
    hostAliases: [{ ip: "1.2.3.4", hostnames: ["h"] }],
    dnsConfig: { nameservers: ["10.0.0.1"], searches: ["a"], options: [{ name: "ndots", value: "5" }] },
    securityContext: {
      seccompProfile: { type: "RuntimeDefault", localhostProfile: "a" },
      sysctls: [{ name: "kernel.shm_rmid_forced", value: "1" }],
      supplementalGroups: [1],
      seLinuxOptions: { level: "s0" },
    },
    tolerations: [{ key: "a", operator: "Exists" }],
    volumes: [
      { name: "e", emptyDir: { medium: "Memory", sizeLimit: "1Gi" } },
      { name: "c", configMap: { name: "c", items: [{ key: "k", path: "p" }] } },
      { name: "h", hostPath: { path: "/h", type: "Directory" } },
      { name: "p", projected: { sources: [{ serviceAccountToken: { path: "t" } }, { secret: { name: "s" } }] } },
      { name: "d", downwardAPI: { items: [{ path: "l", fieldRef: { fieldPath: "metadata.labels" } }] } },
    ],
    initContainers: [{ name: "i", image: "a", restartPolicy: "Always" }],
    containers: [{
      name: "app",
      image: "a",
      command: ["a"],
      args: ["b"],
      env: [{ name: "A", value: "b" }, { name: "B", valueFrom: { fieldRef: { fieldPath: "metadata.name" } } }],
      envFrom: [{ prefix: "P", configMapRef: { name: "c" } }],
      ports: [{ containerPort: 80, name: "http", protocol: "TCP", hostPort: 80 }],
      resources: { limits: { cpu: "1", memory: "1Gi" }, requests: { cpu: "1" } },
      lifecycle: { preStop: { exec: { command: ["a"] } } },
      livenessProbe: { httpGet: { path: "/", port: "http" }, periodSeconds: 1 },
      securityContext: {
        capabilities: { add: ["NET_ADMIN"], drop: ["ALL"] },
        seccompProfile: { type: "Localhost", localhostProfile: "a.json" },
        appArmorProfile: { type: "RuntimeDefault" },
        runAsUser: 1,
        procMount: "Default",
      },
      volumeMounts: [{ name: "e", mountPath: "/e", subPath: "s", mountPropagation: "None" }],
      volumeDevices: [],
    }],
  },
};

Deno.test("null and empty values at any place of a manifest get requests or an error of this package", () => {
  const job = workload("CronJob", FULL);
  const manifests = [FULL, ...WRAPS.slice(2).map((wrap) => wrap(FULL)), job, {
    ...workload("Deployment", FULL),
    spec: {
      ...workload("Deployment", FULL).spec as Json,
      selector: { matchLabels: { app: "w" }, matchExpressions: [{ key: "app", operator: "In", values: ["w"] }] },
    },
  }];
  let tried = 0;
  const seen = new Set<string>();
  for (const manifest of manifests) {
    for (const place of placesIn(manifest)) {
      // What is in a template is the same for each kind of workload.
      const key = [manifest.kind === "Pod" || !place.includes("containers"), ...place.slice(-4)].join("/");
      if (seen.has(key)) continue;
      seen.add(key);
      for (const value of [null, {}, [], "", [null], { a: null }]) {
        outcomeOf(withValue(manifest, place, value), tried++ % 2 === 0);
      }
    }
  }
  assert(tried > 1000, `${tried}`);
});
