/**
 * Refusals of the model, by the texts that containerd prints: `lint --error` finds each first, by the refusal's code.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { recordings } from "../golden/kubelet/fixtures.ts";
import type { RecordedCase } from "../golden/kubelet/replay.ts";
import { containerConfig, containersOf, decodeKubelet, podSandboxConfig, readPod } from "../lib/kubernetes/mod.ts";
import { CONFIG_CASES } from "../golden/daemon_config_cases.ts";
import { daemonConfigReport } from "../lib/config/mod.ts";
import { parseToml } from "../lib/containerd/toml.ts";
import { CriSpecError } from "../lib/error.ts";
import { errorLookup, type ErrorMatch } from "../lib/lint/error_text.ts";
import { REQUEST_RULES, RULES } from "../lib/lint/rules.ts";
import { answer, ERROR_CODES, modelledReleases, type Refusal, type RequestDocument } from "../mod.ts";
import { containerRequest, sandboxRequest } from "./arbitraries/mod.ts";
import { REFUSED as CONTAINER_REFUSED, request } from "./container_refusals.ts";
import { law } from "./law.ts";
import { oddRequests } from "./lint/odd_refusals.ts";
import { refusals } from "./lint/refusals.ts";
import { REFUSED as SANDBOX_REFUSED } from "./sandbox_refusals.ts";
import { readShared } from "../golden/containers/shared_recordings.ts";

const diagnose = errorLookup();

/** Refusals of Kubernetes, whose texts have several rules. */
const OF_KUBERNETES: ReadonlySet<string> = new Set(["api-server-refusal", "kubelet-refusal"]);

/** Rules of a part of what a code's refusals say, each before the code's own. */
const OF_A_PART: Readonly<Record<string, readonly string[]>> = {
  "cdi-device-unknown": ["cdi-device-node-missing"],
  "daemon-config": ["config-mirrors-and-path", "config-of-version-one", "config-default-runtime-missing"],
  "volume-source-failed": ["image-volume-unsupported"],
};

/** The refusal of a request; absent for what is accepted or outside the model. */
function refusalOf(request: unknown): Pick<Refusal, "code" | "message"> | undefined {
  try {
    const given = answer(request as RequestDocument);
    return "refusal" in given ? given.refusal : undefined;
  } catch (error) {
    if (error instanceof CriSpecError) return undefined;
    throw error;
  }
}

/** What is found before a rule and does not print the very same at the same place. */
function wronglyBefore(matches: readonly ErrorMatch[], rule: string): readonly string[] {
  const own = matches.find((match) => match.rule === rule);
  const earlier = own === undefined ? matches : matches.slice(0, matches.indexOf(own));
  return earlier.filter(({ whole, at }) => !whole || at !== own?.at).map((match) => match.rule);
}

/** What is wrong with what is found for a refusal. */
function faultOf({ code, message }: Pick<Refusal, "code" | "message">): string | undefined {
  // Of a crash the model has words of its own; the daemon prints a panic.
  if (code === "daemon-crash") return undefined;
  const { matches } = diagnose(message);
  if (matches.length > 0 && OF_A_PART[code]?.includes(matches[0]!.rule)) return undefined;
  if (matches.some(({ rule }) => rule === code) && wronglyBefore(matches, code).length === 0) return undefined;
  return `${matches[0]?.rule ?? "nothing"} for ${code}: ${message}`;
}

function assertFound(request: unknown): void {
  const refusal = refusalOf(request);
  if (refusal !== undefined) assertEquals(faultOf(refusal), undefined);
}

/** What is wrong with what is found for refusals. */
function faultsOf(requests: Iterable<unknown>): readonly string[] {
  return [...requests].flatMap((request) => {
    const refusal = refusalOf(request);
    return refusal === undefined ? [] : faultOf(refusal) ?? [];
  });
}

/** Requests that are refused, each for one reason. */
const LISTED = [
  ...CONTAINER_REFUSED.map(([, , , parts]) => request(parts)),
  ...SANDBOX_REFUSED.map(([, , , pin]) => fc.sample(sandboxRequest({ pin }), { numRuns: 1, seed: 1 })[0]!),
];

law("a refusal of a pod finds its rule first", sandboxRequest({ mode: "hostile" }), assertFound, { runs: 300 });

law(
  "a refusal of a container finds its rule first",
  containerRequest({ mode: "hostile", refusable: 100 }),
  assertFound,
  { runs: 300 },
);

Deno.test("every refusal that quotes an odd value finds its rule first", () => {
  const requests = oddRequests();
  assert(requests.filter((request) => refusalOf(request) !== undefined).length > 1000);
  assertEquals(faultsOf(requests), []);
});

Deno.test("every listed refusal finds its rule first", () => assertEquals(faultsOf(LISTED), []));

Deno.test("every recorded refusal finds its rule first", async () => {
  const containers = await Promise.all(
    ["recorded", "samples"].map((folder) =>
      readShared(new URL(`../golden/containers/${folder}`, import.meta.url).pathname)
    ),
  );
  const requests = containers.flat().flatMap(({ cases }) => cases.map(({ request }) => request));
  assert(requests.length > 500);
  assertEquals(faultsOf([...(await refusals()).map(({ request }) => request), ...requests]), []);
});

Deno.test("every refusal of a config.toml finds its rule first", () => {
  let count = 0;
  const faults = modelledReleases().filter((release) => /^\d+\.\d+\.[0-4]$/.test(release)).flatMap((release) =>
    CONFIG_CASES.flatMap(({ files }) => {
      const refusal = configRefusal(files["config.toml"]!, release);
      if (refusal === undefined) return [];
      count++;
      return faultOf(refusal) ?? [];
    })
  );
  assertEquals(faults, []);
  assert(count > 30, `${count}`);
});

/** The daemon's refusal of a file, in its own words. */
function configRefusal(text: string, release: string): Pick<Refusal, "code" | "message"> | undefined {
  try {
    const { refusal } = daemonConfigReport(parseToml(text), release);
    return refusal?.code === "daemon-config" ? refusal : undefined;
  } catch (error) {
    if (error instanceof CriSpecError) return undefined;
    throw error;
  }
}

Deno.test("every code of a containerd's refusal is that of a rule", () => {
  const rules = new Set<string>([...RULES, ...REQUEST_RULES].map(({ id }) => id));
  const codes = Object.entries(ERROR_CODES).filter(([code, { kind }]) =>
    kind === "refusal" && !OF_KUBERNETES.has(code)
  );
  assertEquals(codes.map(([code]) => code).filter((code) => !rules.has(code)), []);
});

/** Refusals of kubelets that say too little for a rule: the pull of an image failed, or a variable has no value. */
const SAYS_LITTLE = /^Error: (?:ErrImagePull|missing value for [A-Z, ]+)$/;

Deno.test("what recorded pods are refused for by Kubernetes finds a rule of the kubelet, the API server or an image's name", () => {
  const wrong = new Set<string>();
  let count = 0;
  for (const one of recordings()) {
    const message = kubernetesRefusal(one);
    if (message === undefined || SAYS_LITTLE.test(message)) continue;
    count++;
    const [first] = diagnose(message).matches;
    const isOfKubernetes = first !== undefined && /^(?:kubelet|pod|volume|image-name)-/.test(first.rule);
    if (!isOfKubernetes) wrong.add(`${first?.rule ?? "nothing"} for ${message}`);
  }
  assertEquals([...wrong], []);
  assert(count > 200, `${count}`);
});

/** What the API server or the kubelet says of a recorded pod. */
function kubernetesRefusal(
  { pod, node, kubelet, runtime, objects, images, kubernetes, source }: RecordedCase,
): string | undefined {
  const { featureGates: _, ...settings } = kubelet;
  try {
    const made = decodeKubelet({ kubernetes, kubelet: settings, node, runtime, objects: { ...objects }, images });
    const read = readPod(pod, made, { source });
    podSandboxConfig(read, made);
    for (const { name } of containersOf(read)) containerConfig(read, name, made);
    return undefined;
  } catch (error) {
    if (error instanceof CriSpecError) return error.kind === "refusal" ? error.message : undefined;
    throw error;
  }
}
