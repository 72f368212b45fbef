import { assert, assertEquals } from "@std/assert";
import { behaviorsOf } from "../../lib/containerd/behaviors.ts";
import { decodeDaemonConfig } from "../../lib/containerd/config.ts";
import { parseRelease } from "../../lib/containerd/release.ts";
import { CRI, CRI_RUNTIME, daemonConfig } from "../lab/daemon_config.ts";
import { treeAt } from "../lab/tree.ts";
import { CONFIG_VERSIONS } from "./config_version.ts";
import { boots, type RandomRequest } from "./requests.ts";

const BEHAVIORS = behaviorsOf(parseRelease("2.3.4"));

function requests(seed: number, runs: number): readonly RandomRequest[] {
  return [...boots({ seed, runs })].flatMap(({ rounds }) => rounds.flat());
}

Deno.test("boots() gives exactly the asked number of requests, numbered from 1", () => {
  for (const runs of [1, 24, 25, 26, 400]) {
    assertEquals(requests(7, runs).map(({ number }) => number), Array.from({ length: runs }, (_, at) => at + 1));
  }
});

Deno.test("boots() gives the same requests for a seed, more of them in a longer run, others for another seed", () => {
  assertEquals(requests(7, 400).slice(0, 80), requests(7, 80));
  const texts = (seed: number) => requests(seed, 80).map((one) => Deno.inspect({ ...one, number: 0 }, { depth: 20 }));
  const common = new Set(texts(7)).intersection(new Set(texts(8)));
  assertEquals(common.size, 0);
});

for (const configVersion of CONFIG_VERSIONS) {
  Deno.test(`boots() writes config.toml in the layout of version ${configVersion} that the model reads`, () => {
    const daemons = [...boots({ seed: 7, runs: 15_000, configVersion })].map(({ rounds }) => rounds[0]![0]!.daemon);
    const files = daemons.map((daemon) => daemonConfig(daemon, "/daemon"));
    assertEquals(new Set(files.map(({ version }) => version)), new Set([configVersion]));
    const sections = (id: string) => daemons.filter((daemon) => treeAt(daemon, ["plugins", id]) !== undefined).length;
    const [inOld, inNew] = [sections(CRI), sections(CRI_RUNTIME)];
    if (configVersion === 2) assertEquals([inOld, inNew], [files.length, 0]);
    else assert(inNew === files.length && inOld > 0 && inOld < files.length, `${inOld} and ${inNew}`);
    const images = files.map((daemon) => decodeDaemonConfig(daemon, BEHAVIORS).sandbox_image);
    assertEquals(new Set(images), new Set(["cri-spec.test/pause:recorded"]));
  });
}
