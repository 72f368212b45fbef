/**
 * The random files of nodes and images: some are read and some are refused, so that a run compares both.
 *
 * @module
 */

import { assert } from "@std/assert";
import fc from "fast-check";
import { readCdiSpec } from "../../lib/container/cdi_spec.ts";
import { behaviorsOf } from "../../lib/containerd/behaviors.ts";
import { parseRelease } from "../../lib/containerd/release.ts";
import { CriSpecError } from "../../lib/error.ts";
import { containerSpec, type RequestDocument, sandboxSpec } from "../../mod.ts";
import { accountImages } from "../differential/random_accounts.ts";
import { cdiFiles, cdiRequest } from "./random_cdi.ts";
import { seccompFiles, seccompRequest } from "./random_seccomp.ts";

const SEED = 11;
const RELEASES = ["1.6.0", "1.7.34", "2.2.0", "2.3.4"];

function sample<T>(arbitrary: fc.Arbitrary<T>, numRuns: number): readonly T[] {
  return fc.sample(arbitrary, { seed: SEED, numRuns });
}

/** The texts of the refusals, "" for a spec; what is random in them is left out. */
function answers(requests: readonly RequestDocument[], spec: (request: RequestDocument) => unknown): readonly string[] {
  return requests.map((request) => {
    try {
      spec(request);
      return "";
    } catch (error) {
      if (!(error instanceof CriSpecError)) throw error;
      return error.message;
    }
  });
}

function checkShare(all: readonly string[], [least, most]: readonly [number, number], kinds: number): void {
  const share = all.filter((text) => text === "").length / all.length;
  assert(share >= least && share <= most, `${share} are accepted`);
  assert(new Set(all).size >= kinds, `${new Set(all).size} different answers`);
}

Deno.test("cdiFiles() are read mostly, by late releases more of them, and cdiRequest() names their devices", () => {
  const texts = sample(cdiFiles(), 20).flatMap((files) => Object.values(files));
  const read = RELEASES.slice(1).map((release) => {
    const behaviors = behaviorsOf(parseRelease(release));
    return texts.filter((text) => typeof readCdiSpec(text, behaviors) !== "string").length / texts.length;
  });
  assert(read.every((share) => share > 0.4 && share < 0.95) && read[0]! < read.at(-1)!, JSON.stringify(read));
  const kinds = new Set(texts.map((text) => JSON.parse(text).kind as string));
  const named = sample(cdiRequest(), 100).flatMap(({ CDI_devices = [], annotations = {} }) => [
    ...CDI_devices.map(({ name = "" }) => name),
    ...Object.values(annotations).flatMap((value) => value.split(",")),
  ]);
  const known = named.filter((name) => kinds.has(name.split("=")[0]!));
  assert(known.length > 0.7 * named.length && known.length < named.length, `${known.length} of ${named.length}`);
});

for (const release of RELEASES) {
  Deno.test(`seccompFiles() are profiles that ${release} reads, and some that it refuses in several ways`, () => {
    const requests = sample(fc.tuple(seccompFiles(), seccompRequest()), 150).map(([files, security_context]) => ({
      release,
      config: { metadata: { name: "web" } },
      container: { config: { metadata: { name: "app" }, linux: { security_context } }, image: { Cmd: ["/app"] } },
      hostFiles: Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace("$DIR", "/d"), text])),
    }));
    const inFolder = JSON.parse(JSON.stringify(requests).replaceAll("$DIR", "/d")) as RequestDocument[];
    checkShare(answers(inFolder, (request) => containerSpec(request as never)), [0.3, 0.95], 6);
  });

  Deno.test(`accountImages() have users that ${release} finds, and others, for several reasons`, () => {
    const requests = sample(accountImages(), 300).map(({ image, rootfs }) => ({
      release,
      config: { metadata: {} },
      image,
      rootfs,
    }));
    checkShare(answers(requests as RequestDocument[], sandboxSpec), [0.2, 0.8], 8);
  });
}
