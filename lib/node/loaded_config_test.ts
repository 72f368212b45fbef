import { assertEquals } from "@std/assert";
import { sampleText } from "../../golden/node/samples.ts";
import { behaviorsOf } from "../containerd/behaviors.ts";
import { decodeDaemonConfig } from "../containerd/config.ts";
import { parseRelease } from "../containerd/release.ts";
import { loadedConfig } from "./loaded_config.ts";

async function statusConfig(release: string): Promise<Record<string, unknown>> {
  const { info } = JSON.parse(await sampleText(`${release}/Status.json`)) as {
    readonly info: { readonly config: string };
  };
  return JSON.parse(info.config);
}

for (
  const [release, build] of [["1.6.20", "1.6.20~ds1"], ["1.7.24", "1.7.24~ds1"], ["2.1.9", "2.1.9+unknown"], [
    "2.3.4",
    "2.3.4",
  ]]
) {
  Deno.test(`loadedConfig() knows every key that ${release} tells, and never takes a registry's credentials`, async () => {
    const behaviors = behaviorsOf(parseRelease(build!));
    const config = { ...await statusConfig(release!), registry: { configs: { a: { auth: { password: "S" } } } } };
    const { tree, unknown } = loadedConfig(config, behaviors);
    assertEquals([unknown, JSON.stringify(tree).includes('"S"')], [[], false]);
    const { runtimes, restrict_oom_score_adj } = decodeDaemonConfig(tree, behaviors);
    assertEquals(restrict_oom_score_adj, true);
    assertEquals(runtimes.get("alt")?.pod_annotations, ["sample.test/*"]);
    assertEquals(runtimes.get("alt")?.privileged_without_host_devices, true);
  });
}

Deno.test("loadedConfig() names keys that it does not know, unless they say nothing", async () => {
  const config = await statusConfig("2.1.9");
  const containerd = config["containerd"] as Record<string, unknown>;
  const { unknown } = loadedConfig(
    { ...config, newKey: true, emptyKey: "", containerd: { ...containerd, other: 1 } },
    behaviorsOf(parseRelease("2.1.9")),
  );
  assertEquals(unknown.toSorted(), ["containerd.other", "newKey"]);
});
