/**
 * The random requests for containers: most of them are accepted, so that most of a run compares specs.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { CriSpecError } from "../../lib/error.ts";
import { containerSpec } from "../../mod.ts";
import { inFolder } from "../lab/daemon_config.ts";
import { mapStrings } from "../lab/tree.ts";
import { type RandomContainer, randomContainers } from "./random.ts";

const RUNS = 400;
const SEED = 11;

/** What a node whose facts are as usual makes of a case; a live run reads those of the machine. */
function answerOf(one: RandomContainer, release: string): string {
  const { container: config, pod, image, rootfs, files, mounts, daemon, sent, images } = one;
  const devices = ["null", "zero"].map((name, minor) =>
    [`/dev/${name}`, { device: "c", major: 1, minor, mode: 0o666, uid: 0, gid: 0 }] as const
  );
  const runtimeHandlers = { runc: { recursive_read_only_mounts: true, user_namespaces: true } };
  const hasImage = JSON.stringify(config).includes('"$IMAGE"');
  const id = `sha256:${"1".repeat(64)}`;
  const document = mapStrings(
    inFolder({
      release,
      config: pod,
      container: { config, ...hasImage ? { image } : {}, rootfs, ...sent },
      hostFiles: { ...files, ...Object.fromEntries(devices) },
      daemon: { version: 2, ...daemon },
      host: {
        mounts: { "/": "private", ...mounts },
        hugetlb: true,
        runtimeHandlers,
        images: Object.fromEntries(images.map((name) => [name, { digest: id, rootfs }])),
      },
    }, "/node"),
    (text) => text.replace("$IMAGE", id),
  );
  try {
    containerSpec(document as Parameters<typeof containerSpec>[0]);
    return "accepted";
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    return error.code;
  }
}

for (const [release, configVersion] of [["1.6.20", 2], ["1.7.24", 2], ["2.1.9", 3], ["2.3.4", 4]] as const) {
  Deno.test(`at least 55 % of the random containers are accepted by ${release}, and some are refused`, () => {
    const all = [...randomContainers({ seed: SEED, runs: RUNS, configVersion })].flat();
    const answers = Map.groupBy(all.map((one) => answerOf(one, release)), (answer) => answer);
    const accepted = answers.get("accepted")?.length ?? 0;
    const told = JSON.stringify([...answers].map(([code, { length }]) => [code, length]));
    assert(accepted >= 0.55 * RUNS && accepted <= 0.95 * RUNS, told);
    assert(answers.size >= 10, told);
  });
}

Deno.test("the same seed gives the same containers, and a longer run more of them", () => {
  const [longer] = randomContainers({ seed: SEED, runs: 40 });
  const [shorter] = randomContainers({ seed: SEED, runs: 20 });
  assertEquals(longer!.slice(0, 20), shorter);
});
