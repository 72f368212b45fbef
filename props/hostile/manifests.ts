/**
 * Hostile manifests, and hostile documents of the node, the kubelet and images that they are translated with.
 *
 * @module
 */

import { recordings } from "../../golden/kubelet/fixtures.ts";
import {
  decodeKubelet,
  imageFactsOf,
  readImage,
  readKubeletSettings,
  readManifestPod,
  readManifests,
  readNode,
  Translator,
  type TranslatorOptions,
} from "../../lib/kubernetes/mod.ts";
import { answer, type RequestDocument } from "../../mod.ts";
import { deepFreeze } from "../law.ts";
import { mutated, type Mutation, mutation, told } from "./mutate.ts";
import { type Calls, claim, digest, jsonText } from "./outcome.ts";
import { Random } from "./random.ts";
import type { Suite } from "./suite.ts";

type Json = Readonly<Record<string, unknown>>;

/** The pods of the kubelets' recordings, each once. */
export const PODS: readonly Json[] = [...new Map([...recordings()].map(({ name, pod }) => [name, pod])).values()].map((
  pod,
): Json => ({
  apiVersion: "v1",
  kind: "Pod",
  ...pod,
}));

/** A workload with a pod as its template. */
export function workload(kind: string, { metadata, spec }: Json): Json {
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

/** What makes a manifest of a pod: itself, a list of it, a workload of each kind. */
export const WRAPS: readonly ((pod: Json) => Json)[] = [
  (pod) => pod,
  (pod) => ({ apiVersion: "v1", kind: "List", items: [pod, pod] }),
  ...["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController", "Job", "CronJob"].map(
    (kind) => (pod: Json) => workload(kind, pod),
  ),
];

/** A valid manifest: a pod of a kubelet's recordings, or a workload of it. */
export function validManifest(random: Random): Json {
  return deepFreeze(random.pick(WRAPS)(random.pick(PODS)));
}

const OPTIONS = deepFreeze({
  kubelet: {
    kubernetes: "1.34",
    kubelet: { clusterDNS: ["10.96.0.10"], clusterDomain: "cluster.local", cgroupDriver: "systemd" },
    node: { memoryBytes: 17179869184, resolvConf: "nameserver 10.0.0.1\n", cgroup: "v2", swapBytes: 0 },
  },
  node: { release: "2.1.9", hostFiles: { "/var/lib/kubelet/seccomp/a.json": '{"defaultAction":"SCMP_ACT_ALLOW"}' } },
  images: { "registry.k8s.io/pause:3.10": { config: { Entrypoint: ["/pause"], User: "65535" } } },
});

const IMAGE = (document: unknown): unknown => imageFactsOf(readImage(document));

/** Documents beside a manifest, and what reads each. */
const BESIDE: readonly (readonly [name: string, document: Json, read: (document: unknown) => unknown])[] = [
  ["readNode", {
    apiVersion: "v1",
    kind: "Node",
    metadata: { name: "n", labels: { a: "b" } },
    status: {
      addresses: [{ type: "InternalIP", address: "192.0.2.10" }],
      capacity: { cpu: "4", memory: "16384256Ki", "hugepages-2Mi": "0" },
      allocatable: { cpu: "4", memory: "16281856Ki" },
      nodeInfo: { architecture: "amd64", containerRuntimeVersion: "containerd://1.7.24", kubeletVersion: "v1.31.4" },
      runtimeHandlers: [{ name: "runc", features: { userNamespaces: true } }],
    },
  }, (document) => readNode(document)],
  [
    "readNode",
    { resolvConf: "nameserver 10.0.0.1\n", cgroup: "v2", swapBytes: 0, apparmor: true },
    (document) => readNode(document),
  ],
  ["readKubeletSettings", {
    kubeletconfig: { clusterDNS: ["10.96.0.10"], featureGates: { UserNamespacesSupport: true }, podPidsLimit: -1 },
  }, (document) => readKubeletSettings(document)],
  ["readImage", {
    architecture: "amd64",
    os: "linux",
    config: { User: "10001", Env: ["PATH=/bin"], Entrypoint: ["/a"], Volumes: { "/v": {} } },
    rootfs: { type: "layers", diff_ids: [] },
  }, IMAGE],
  ["readImage", {
    status: { id: "sha256:1", repoTags: ["a:b"], size: "1", uid: { value: "0" } },
    info: { imageSpec: { config: { Entrypoint: ["/a"] } } },
  }, IMAGE],
  [
    "readImage",
    { Id: "sha256:1", Config: { Cmd: ["sh"], User: "a:b" } },
    IMAGE,
  ],
];

interface Input {
  readonly manifest: Json;
  readonly mutations: readonly Mutation[];
  readonly optionMutations: readonly Mutation[];
  readonly placeholders: boolean;
  readonly beside: number;
  readonly besideMutations: readonly Mutation[];
}

/** The suite of hostile manifests. */
export class Manifests implements Suite<Input> {
  readonly name = "manifests";

  input(seed: number, index: number): Input {
    const random = new Random(seed ^ 0x90d, index);
    const manifest = validManifest(random);
    const some = (document: unknown, most: number) =>
      Array.from({ length: random.below(most + 1) }, () => mutation(document, random));
    const beside = random.below(BESIDE.length);
    return {
      manifest,
      mutations: some(manifest, 3),
      optionMutations: random.oneIn(3) ? some(OPTIONS, 2) : [],
      placeholders: random.oneIn(2),
      beside,
      besideMutations: some(BESIDE[beside]![1], 3),
    };
  }

  *smaller(input: Input): Iterable<Input> {
    for (const part of ["mutations", "optionMutations", "besideMutations"] as const) {
      for (const index of input[part].keys()) yield { ...input, [part]: input[part].toSpliced(index, 1) };
    }
  }

  told({ manifest, mutations, optionMutations, beside, besideMutations }: Input): string {
    return [
      `manifest: ${JSON.stringify(manifest)}`.slice(0, 3000),
      `changed:\n${told(mutations)}`,
      `options changed:\n${told(optionMutations)}`,
      `${BESIDE[beside]![0]} of ${beside} changed:\n${told(besideMutations)}`,
    ].join("\n");
  }

  check(
    { manifest: base, mutations, optionMutations, placeholders, beside, besideMutations }: Input,
    calls: Calls,
  ): string {
    const manifest = mutated(base, mutations);
    const options = mutated(OPTIONS, optionMutations);
    const kubelet = kubeletIn(options);
    const outcome = outcomeOf(manifest, options, placeholders, calls);
    const again = outcomeOf(manifest, options, placeholders, calls);
    // What an accessor gives may be another value each time.
    const isJson = [...mutations, ...optionMutations].every((one) => one.isJson);
    claim(!isJson || outcome === again, `another answer for the same manifest:\n${outcome}\n${again}`.slice(0, 4000));
    calls.outcome("readManifestPod", () => {
      const decoded = decodeKubelet(kubelet);
      return `${readManifests([manifest]).pods.map((own) => readManifestPod(own, decoded).pod.name).length}`;
    });
    const [name, document, read] = BESIDE[beside]!;
    calls.outcome(name, () => typeof read(mutated(document, besideMutations)));
    return digest(isJson ? outcome : "");
  }
}

/** The kubelet of options, unless they cannot be read. */
function kubeletIn(options: unknown): unknown {
  try {
    return (options as Partial<TranslatorOptions> | null)?.kubelet;
  } catch {
    return undefined;
  }
}

/** The options with one member more, unless they cannot be read. */
function withPlaceholders(options: unknown, placeholders: boolean): TranslatorOptions {
  try {
    return { ...options as TranslatorOptions, placeholders };
  } catch {
    return options as TranslatorOptions;
  }
}

/** What comes of a manifest: specs, refusals and errors, as text. */
function outcomeOf(manifest: unknown, options: unknown, placeholders: boolean, calls: Calls): string {
  const texts: string[] = [];
  texts.push(calls.outcome("readManifests", () => {
    const { pods } = readManifests([manifest]);
    const translator = new Translator(withPlaceholders(options, placeholders));
    for (const own of pods.slice(0, 20)) {
      texts.push(calls.outcome("Translator.requests", () => {
        const { requests } = translator.requests(own);
        for (const { document, refusal, path, notes } of requests) {
          texts.push(jsonText([path, notes, refusal?.toJSON()]));
          if (document === undefined) continue;
          texts.push(calls.outcome("answer", () => jsonText(answer(document as RequestDocument))));
        }
        return `${requests.length}`;
      }));
    }
    return `${pods.length}`;
  }));
  return texts.join("\n");
}
