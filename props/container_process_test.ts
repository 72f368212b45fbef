/**
 * What an app container runs: program, environment, capabilities, user and groups.
 *
 * Upstream: `containerSpec` and `containerSpecOpts` of
 * https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/container_create_linux.go, `WithProcessArgs` of
 * https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/opts/spec_opts.go.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { DEFAULT_CAPABILITIES } from "../lib/oci/default_spec.ts";
import type { Spec } from "../lib/oci/spec.ts";
import { CriSpecError } from "../mod.ts";
import {
  answerOf,
  asksForCdi,
  contextOf,
  everyPlainSpec,
  everySpec,
  has,
  isPrivileged,
  madePrivileged,
  type Request,
  RUNS,
  told,
  withConfig,
  withContainer,
  withContext,
} from "./container_claims.ts";
import { any, kubelet, odd } from "./container_requests.ts";
import { law } from "./law.ts";

const INT32 = 2n ** 31n;
const UINT32 = 2n ** 32n;

/** A claim about every environment that no CDI device adds to. */
function everyEnv(claim: (env: readonly string[], request: Request) => boolean): (request: Request) => boolean {
  return everyPlainSpec((spec, request) => asksForCdi(request) || claim(spec.process?.env ?? [], request));
}

const keyOf = (entry: string): string => entry.slice(0, entry.indexOf("="));

/** The entries of the image's environment that are none, for they lack `=`. */
const withoutEquals = ({ container }: Request) => (container.image?.Env ?? []).filter((entry) => !entry.includes("="));

/** The variables that image and request set, in order, but for those that have a place of their own. */
function ordinary({ container: { config, image } }: Request): readonly string[] {
  const special = ["PATH", "HOSTNAME", ...config.tty === true ? ["TERM"] : []];
  const own = (config.envs ?? []).map(({ key = "", value = "" }) => `${key}=${value}`);
  return [...image?.Env ?? [], ...own].filter((entry) => entry.includes("=") && !special.includes(keyOf(entry)));
}

law("a container has a command", any, everySpec(({ process }) => (process?.args ?? []).length > 0), RUNS);

law("a container's command makes the image's irrelevant", kubelet, (request) => {
  const [a, b] = [["x"], ["y", "z"]].map((Entrypoint) => {
    const image = { ...request.container.image, Entrypoint, Cmd: Entrypoint };
    return told(withConfig(withContainer(request, { image }), { command: ["own"] }));
  });
  assertEquals(a, b);
}, RUNS);

law("a container's arguments take the place of the image's, behind its entrypoint", kubelet, (request) => {
  const image = { ...request.container.image, Entrypoint: ["/app"], Cmd: ["image"] };
  const [own, none] = [["own"], []].map((args) =>
    answerOf(withConfig(withContainer(request, { image }), { command: [], args }))
  ) as Spec[];
  assertEquals([own!.process?.args, none!.process?.args], [["/app", "own"], ["/app", "image"]]);
}, RUNS);

law(
  "the working directory is the container's, or the image's, or the root",
  any,
  everyPlainSpec(({ process }, { container: { config, image } }) =>
    process?.cwd === (config.working_dir || image?.WorkingDir || "/")
  ),
  RUNS,
);

law(
  "a container has one PATH and one HOSTNAME, unless its image deletes them",
  any,
  everyEnv((env, request) =>
    ["PATH", "HOSTNAME"].every((name) =>
      withoutEquals(request).includes(name) || env.filter((entry) => keyOf(entry) === name).length === 1
    )
  ),
  RUNS,
);

law(
  "the environment has PATH, HOSTNAME, TERM for a terminal, and every other variable that image and request set",
  any,
  everyEnv((env, request) => {
    const { tty = false } = request.container.config;
    return withoutEquals(request).length > 0 || env.length === 2 + Number(tty) + ordinary(request).length;
  }),
  RUNS,
);

law(
  "the image's variables come before the container's, each as often as it is set",
  any,
  everyEnv((env, request) => {
    const places = 2 + Number(request.container.config.tty ?? false);
    return withoutEquals(request).length > 0 || env.slice(places).join("\0") === ordinary(request).join("\0");
  }),
  RUNS,
);

law(
  "every entry of an environment has a value",
  any,
  everyPlainSpec(({ process }) => process?.env?.every((entry) => entry.includes("=")) ?? false),
  RUNS,
);

law(
  "a container has a terminal where it asks for one",
  any,
  everyPlainSpec(({ process }, { container }) => (process?.terminal ?? false) === (container.config.tty ?? false)),
  RUNS,
);

law(
  "the bounding set of a container is effective and permitted as well, and nothing is ambient",
  any,
  everyPlainSpec(({ process }) => {
    const { bounding, effective, permitted, ambient } = process?.capabilities ?? {};
    const sets = [bounding, effective, permitted].map((set) => JSON.stringify(set ?? []));
    return new Set(sets).size === 1 && ambient === undefined;
  }),
  RUNS,
);

law("what a privileged container adds and drops changes nothing", kubelet, (request) => {
  const [a, b] = [{ add_capabilities: ["NET_ADMIN"] }, { drop_capabilities: ["ALL"] }].map((capabilities) =>
    told(withContext(madePrivileged(request), { capabilities }))
  );
  assertEquals(a, b);
}, RUNS);

law(
  "no container has inheritable capabilities",
  any,
  everyPlainSpec(({ process }, request) =>
    !has(request, "drop-inheritable-caps") || process?.capabilities?.inheritable === undefined
  ),
  RUNS,
);

law(
  "a capability that is dropped is none of the container's",
  any,
  everyPlainSpec(({ process }, request) => {
    const { drop_capabilities = [] } = contextOf(request).capabilities ?? {};
    return isPrivileged(request) ||
      drop_capabilities.every((name) => !process?.capabilities?.bounding?.includes(`CAP_${name.toUpperCase()}`));
  }),
  RUNS,
);

law("a capability that is added twice is added once", any, (request) => {
  const { capabilities = {} } = contextOf(request);
  const { add_capabilities = [] } = capabilities;
  const twice = { ...capabilities, add_capabilities: [...add_capabilities, ...add_capabilities] };
  assertEquals(told(withContext(request, { capabilities: twice })), told(withContext(request, { capabilities })));
}, RUNS);

law("capabilities are the same in capital and in small letters", any, (request) => {
  const { capabilities = {} } = contextOf(request);
  const small = (names: readonly string[] = []) =>
    names.map((name) => name.replace(/[A-Z]/g, (letter) => letter.toLowerCase()));
  const { add_capabilities, drop_capabilities } = capabilities;
  const other = { add_capabilities: small(add_capabilities), drop_capabilities: small(drop_capabilities) };
  assertEquals(told(withContext(request, { capabilities: other })), told(withContext(request, { capabilities })));
}, RUNS);

law("a container that says nothing of capabilities has those of the default spec", kubelet, (request) => {
  const { capabilities: _, ...rest } = contextOf(request);
  const { linux } = request.container.config;
  const spec = answerOf(withConfig(request, { linux: { ...linux, security_context: { ...rest, privileged: false } } }));
  assertEquals((spec as Spec).process?.capabilities?.bounding, DEFAULT_CAPABILITIES);
}, RUNS);

law("to drop all capabilities leaves those that are added", kubelet, (request) => {
  const capabilities = { drop_capabilities: ["ALL"], add_capabilities: ["NET_ADMIN", "SYS_TIME"] };
  const spec = answerOf(withContext(request, { capabilities, privileged: false })) as Spec;
  assertEquals(spec.process?.capabilities?.bounding, ["CAP_NET_ADMIN", "CAP_SYS_TIME"]);
}, RUNS);

law(
  "the groups of a container are in ascending order, each once",
  any,
  everySpec(({ process }, request) => {
    const { additionalGids: gids = [] } = process?.user ?? {};
    return asksForCdi(request) || gids.every((gid, index) => index === 0 || gid > gids[index - 1]!);
  }),
  RUNS,
);

law(
  "the primary group of a container is among its groups",
  any,
  everySpec(({ process }, request) =>
    !has(request, "user-primary-gid") || process?.user.additionalGids?.includes(process.user.gid) === true
  ),
  RUNS,
);

law(
  "every supplemental group is a group of the container, as an unsigned number of 32 bits",
  any,
  everySpec(({ process }, request) =>
    (contextOf(request).supplemental_groups ?? []).every((group) =>
      process?.user.additionalGids?.includes(Number(BigInt.asUintN(32, BigInt(group)))) === true
    )
  ),
  RUNS,
);

law("the order of supplemental groups and their number change nothing", any, (request) => {
  const { supplemental_groups: groups = [] } = contextOf(request);
  const again = [...groups.toReversed(), ...groups];
  assertEquals(
    told(withContext(request, { supplemental_groups: again })),
    told(withContext(request, { supplemental_groups: groups })),
  );
}, RUNS);

law("a user as a number needs no file of the image", fc.tuple(kubelet, fc.nat(2 ** 31 - 1)), ([request, value]) => {
  const spec = answerOf(withContext(withContainer(request, { rootfs: {} }), { run_as_user: { value } })) as Spec;
  assertEquals(spec.process?.user.uid, value);
}, RUNS);

law(
  "a container's user is the number that it asks for, cut to 32 bits where the release takes any number",
  any,
  everySpec(({ process }, request) => {
    const { run_as_user, run_as_username = "" } = contextOf(request);
    if (run_as_user === undefined || run_as_username !== "") return true;
    const asked = BigInt(run_as_user.value ?? 0);
    const isInRange = asked >= 0n && asked < INT32;
    return isInRange || !has(request, "user-uid-range")
      ? BigInt(process!.user.uid) === ((asked % UINT32) + UINT32) % UINT32
      : true;
  }),
  RUNS,
);

law("a group without a user is refused, whatever the image's user is", kubelet, (request) => {
  const { run_as_user: _, ...rest } = contextOf(request);
  const { linux } = request.container.config;
  const security_context = { ...rest, run_as_group: { value: 5 } };
  const answer = answerOf(withConfig(request, { linux: { ...linux, security_context } }));
  assertEquals(answer instanceof CriSpecError && answer.code, "group-without-user");
}, RUNS);

law("a container of a strict policy has the groups that it asks for, and at most its primary one", odd, (request) => {
  if (!has(request, "supplemental-groups-strict")) return;
  const answer = answerOf(withContext(request, { supplemental_groups_policy: 1, supplemental_groups: [7, 9] }));
  if (answer instanceof CriSpecError || asksForCdi(request)) return;
  const { gid, additionalGids = [] } = answer.process!.user;
  assertEquals(additionalGids.filter((group) => group !== gid), [7, 9]);
}, RUNS);

law(
  "noNewPrivileges and the root's mode are what the container asks for",
  any,
  everyPlainSpec(({ process, root }, request) => {
    const { no_new_privs = false, readonly_rootfs = false } = contextOf(request);
    return (process?.noNewPrivileges ?? false) === no_new_privs && (root?.readonly ?? false) === readonly_rootfs;
  }),
  RUNS,
);
