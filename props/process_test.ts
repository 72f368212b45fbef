/**
 * `process` without the user: command line, environment, directory, capabilities, limits and OOM score.
 *
 * OCI: the image's `config`. Upstream: `sandboxContainerSpec` of
 * https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/sandbox_run_linux.go.
 *
 * @module
 */

import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import fc from "fast-check";
import {
  DEFAULT_CAPABILITIES,
  withEnv,
  withoutDefaultSecuritySettings,
  withPodOOMScoreAdj,
  withProcessArgs,
  withProcessCwd,
} from "../lib/options/mod.ts";
import { sandboxRequest } from "./arbitraries/sandbox_request.ts";
import { text } from "./arbitraries/text.ts";
import { criPlugin, everySpec, specOf } from "./claims.ts";
import { law } from "./law.ts";
import { absorptionLaw, optionLaws, specs } from "./option_laws.ts";
import { environment } from "./options.ts";

const args = fc.array(text(), { maxLength: 3 });
const score = fc.integer({ min: -1000, max: 1000 });

optionLaws("withProcessArgs");
optionLaws("withProcessCwd");
optionLaws("withEnv");
optionLaws("withoutDefaultSecuritySettings");
optionLaws("withPodOOMScoreAdj");
optionLaws("withDefaultPathEnv");
optionLaws("withTTY");
optionLaws("withNoNewPrivileges");
optionLaws("withApparmorProfile");

absorptionLaw("withProcessArgs", fc.tuple(args, args).map(([a, b]) => [withProcessArgs(a), withProcessArgs(b)]));
absorptionLaw("withProcessCwd", fc.tuple(text(), text()).map(([a, b]) => [withProcessCwd(a), withProcessCwd(b)]));
absorptionLaw(
  "withPodOOMScoreAdj",
  fc.tuple(score, score).map(([a, b]) => [withPodOOMScoreAdj(a), withPodOOMScoreAdj(b)]),
);

function environmentOf(entries: readonly string[], more: readonly string[]): readonly string[] {
  const start = { ociVersion: "", process: { user: { uid: 0, gid: 0 }, cwd: "", env: entries } };
  return withEnv(more)(start).process?.env ?? [];
}

law("withEnv() of nothing changes nothing", specs, (before) => {
  const { process } = before;
  assertStrictEquals(withEnv([])(before).process?.env?.length, process?.env?.filter((entry) => entry !== "").length);
});

law("a variable that is set is there", fc.tuple(environment, text()), ([entries, value]) => {
  assert(environmentOf(entries, [`NEW=${value}`]).includes(`NEW=${value}`));
});

law("a variable without = is taken away where its name was set before", environment, (entries) => {
  assert(!environmentOf([...entries, "GONE=1"], ["GONE"]).includes("GONE=1"));
});

law("a variable keeps its place when its value changes", fc.tuple(environment, text()), ([entries, value]) => {
  const before = ["FIRST=1", ...entries];
  assertEquals(environmentOf(before, [`FIRST=${value}`])[0], `FIRST=${value}`);
});

law(
  "the command line is the image's entrypoint and cmd",
  sandboxRequest({ pin: { image: { Entrypoint: ["/pause"], Cmd: args } } }),
  (request) => {
    assertEquals(specOf(request).process?.args, ["/pause", ...request.image!.Cmd!]);
  },
);

law(
  "the working directory is the image's as it is, or the root",
  sandboxRequest({ pin: { image: { WorkingDir: fc.constantFrom("", "rel", "/srv//x/") } } }),
  (request) => {
    assertEquals(specOf(request).process?.cwd, request.image?.WorkingDir || "/");
  },
);

law(
  "every entry with = of an image without doubled names is in the environment",
  sandboxRequest({ pin: { image: { Env: ["A=1", "B", "C=2"] } } }),
  (request) => {
    assertEquals(specOf(request).process?.env, ["A=1", "C=2"]);
  },
);

law(
  "a sandbox gains no privileges",
  sandboxRequest({ mode: "hostile" }),
  everySpec(({ process }) => process?.noNewPrivileges === true),
);

law("a sandbox has the default capabilities, privileged or not", sandboxRequest({ mode: "hostile" }), (request) => {
  return everySpec(({ process }) => {
    const { bounding, effective, permitted, ambient } = process!.capabilities!;
    return [bounding, effective, permitted].every((set) => set === DEFAULT_CAPABILITIES) && ambient === undefined;
  })(request);
});

law(
  "a sandbox has no limits and no AppArmor profile of its own",
  sandboxRequest({ mode: "hostile" }),
  everySpec(({ process }) => process?.rlimits === undefined && process?.apparmorProfile === undefined),
);

law(
  "a sandbox has no terminal",
  sandboxRequest({ mode: "hostile" }),
  everySpec(({ process }) => process?.terminal !== true),
);

law(
  "without restrict_oom_score_adj the score is -998",
  sandboxRequest({ pin: { daemon: criPlugin({}) } }),
  (request) => {
    assertEquals(specOf(request).process?.oomScoreAdj, -998);
  },
);

law(
  "with restrict_oom_score_adj the score is not below the daemon's own, nor below -998",
  sandboxRequest({ pin: { daemon: criPlugin({ restrict_oom_score_adj: true }), host: { oomScoreAdj: score } } }),
  (request) => {
    assertEquals(specOf(request).process?.oomScoreAdj, Math.max(-998, request.host!.oomScoreAdj!));
  },
);

law(
  "a higher score of the daemon never lowers the sandbox's",
  fc.tuple(specs, score, fc.nat(100)),
  ([before, own, more]) => {
    const scoreOf = (restrict: number) => withPodOOMScoreAdj(-998, restrict)(before).process!.oomScoreAdj!;
    assert(scoreOf(own + more) >= scoreOf(own));
  },
);

law("withoutDefaultSecuritySettings() takes away what was set", specs, (before) => {
  const { process, linux } = withoutDefaultSecuritySettings()(before);
  assertEquals([process?.rlimits, process?.apparmorProfile, linux?.seccomp], [undefined, undefined, undefined]);
});
