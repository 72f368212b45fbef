/**
 * The process and its root: the first options of the spec.
 *
 * @module
 */

import { withoutRunMount } from "../../options/mounts.ts";
import {
  withDefaultPathEnv,
  withEnv,
  withNoNewPrivileges,
  withoutDefaultSecuritySettings,
  withProcessArgs,
  withProcessCwd,
  withTTY,
} from "../../options/process.ts";
import { withRelativeRoot, withRootFSReadonly } from "../../options/root.ts";
import { always, because } from "../../plan/reason.ts";
import type { Omission, Part, PartsOf, Reason } from "../../plan/step.ts";
import type { Steps } from "../../plan/steps.ts";
import { refuse } from "../../decisions/refusals.ts";
import type { Pointer } from "../../pointer.ts";
import { child } from "../../pointer.ts";
import type { Chosen } from "../chosen.ts";
import type { ContainerRequest } from "../request.ts";
import { CONFIG, IMAGE, SECURITY_CONTEXT, securityContext } from "./config.ts";

const ENV = "/process/env";
const ARGS = "/process/args";
const CWD = "/process/cwd";
const NO_NEW_PRIVILEGES = "/process/noNewPrivileges";

/** A part of the command line and where it stands. */
interface Words {
  readonly words: readonly string[];
  readonly input: Pointer;
  readonly text: string;
}

/** The image's entrypoint; newer releases take one empty text for none. */
function entrypoint({ behaviors }: ContainerRequest, { image }: Chosen): Words {
  const { Entrypoint } = image;
  const isNone = Entrypoint.length === 1 && Entrypoint[0] === "" && behaviors.has("entrypoint-single-empty");
  return { words: isNone ? [] : Entrypoint, input: `${IMAGE}/Entrypoint`, text: "the image's entrypoint" };
}

function commandLine(request: ContainerRequest, chosen: Chosen): readonly [Words, Words] {
  const { command = [], args = [] } = request.container.config;
  const given: Words = { words: args, input: `${CONFIG}/args`, text: "the container's arguments" };
  if (command.length > 0) {
    return [{ words: command, input: `${CONFIG}/command`, text: "the container's command" }, given];
  }
  const cmd: Words = { words: chosen.image.Cmd, input: `${IMAGE}/Cmd`, text: "the image's command" };
  return [entrypoint(request, chosen), args.length > 0 ? given : cmd];
}

function addProcessArgs(steps: Steps, request: ContainerRequest, chosen: Chosen): void {
  const line = commandLine(request, chosen);
  const args = [...line[0].words, ...line[1].words];
  const partsOf = (): readonly Part[] =>
    line.flatMap(({ words, input, text }) => words.map((_, index) => because(child(input, index), text)))
      .map((reason, index) => ({ path: child(ARGS, index), reason }));
  const first = line.find(({ words }) => words.length > 0) ?? line[0];
  const reason = because(
    first.input,
    "the command and arguments of the container, or of its image where the container sets none",
  );
  const set = withProcessArgs(args);
  const option: typeof set = (spec) =>
    args.length === 0 ? refuse("image-command", "no command specified", "") : set(spec);
  steps.add("customopts.WithProcessArgs", [ARGS], option, reason, partsOf);
  for (const field of ["Entrypoint", "Cmd"] as const) {
    const { command = [], args: given = [] } = request.container.config;
    const by = command.length > 0 ? "command" : field === "Cmd" && given.length > 0 ? "args" : undefined;
    if (by === undefined || chosen.image[field].length === 0) continue;
    const reason = because(child(CONFIG, by), `the container sets ${by}`, { inputs: [child(IMAGE, field)] });
    steps.omitField(`image.${field}`, ARGS, reason);
  }
}

function addProcessCwd(steps: Steps, { container }: ContainerRequest, { image }: Chosen): void {
  const { working_dir = "" } = container.config;
  const ofImage = `${IMAGE}/WorkingDir`;
  if (working_dir !== "") {
    const reason = because(`${CONFIG}/working_dir`, "the container's working directory");
    steps.add("oci.WithProcessCwd", [CWD], withProcessCwd(working_dir), reason);
    if (image.WorkingDir === "") return;
    const replaced = because(`${CONFIG}/working_dir`, "the container sets working_dir", { inputs: [ofImage] });
    steps.omitField("image.WorkingDir", CWD, replaced);
  } else if (image.WorkingDir !== "") {
    const reason = because(ofImage, "the image's working directory, because the container sets none");
    steps.add("oci.WithProcessCwd", [CWD], withProcessCwd(image.WorkingDir), reason);
  } else {
    const text = "neither the container nor its image sets a working directory; the default remains";
    steps.omit("oci.WithProcessCwd", CWD, because(ofImage, text, { inputs: [`${CONFIG}/working_dir`] }));
  }
}

function addTTY(steps: Steps, { container }: ContainerRequest): void {
  const input = `${CONFIG}/tty`;
  if (container.config.tty !== true) {
    steps.omit("oci.WithTTY", "/process/terminal", because(input, "the container requests no terminal"));
    return;
  }
  const reason = because(input, "the container requests a terminal");
  steps.add("oci.WithTTY", ["/process/terminal", ENV], withTTY(), reason);
}

function addHostname(steps: Steps, { container, host }: ContainerRequest): void {
  const { hostname = "" } = container.sandboxConfig;
  const input = `${container.sandboxConfigPath}/hostname`;
  const reason = hostname === ""
    ? because("/host/hostname", "the node's hostname, because the pod sets none", { inputs: [input] })
    : because(input, "the pod's hostname");
  steps.add("oci.WithEnv", [ENV], withEnv([`HOSTNAME=${hostname || host.hostname}`]), reason);
}

/** Where each variable comes from: the last entry that is just so. */
function envParts(
  env: readonly string[],
  ofImage: readonly string[],
  ofContainer: readonly string[],
): readonly Part[] {
  const found = new Map<string, Reason>();
  const note = (entries: readonly string[], input: Pointer, text: string): void => {
    for (const [index, entry] of entries.entries()) found.set(entry, because(child(input, index), text));
  };
  note(ofImage, `${IMAGE}/Env`, "a variable of the image");
  note(ofContainer, `${CONFIG}/envs`, "a variable of the container");
  return env.flatMap((entry, index) => {
    const reason = found.get(entry);
    return reason === undefined ? [] : [{ path: child(ENV, index), reason }];
  });
}

function addEnv(steps: Steps, { container }: ContainerRequest, { image }: Chosen): void {
  const { envs = [] } = container.config;
  steps.omitAll(() =>
    image.Env.flatMap((entry, index): readonly Omission[] => {
      if (entry.includes("=")) return [];
      const reason = because(child(`${IMAGE}/Env`, index), "an entry without = only removes the variable of that name");
      return [{ name: "oci.WithEnv", path: ENV, reason }];
    })
  );
  const ofContainer = envs.map(({ key = "", value = "" }) => `${key}=${value}`);
  const input = image.Env.length > 0 ? `${IMAGE}/Env` : `${CONFIG}/envs`;
  const reason = because(input, "the image's variables, then the container's", { inputs: [`${CONFIG}/envs`] });
  const parts: PartsOf = ({ process }) => envParts(process!.env!, image.Env, ofContainer);
  steps.add("oci.WithEnv", [ENV], withEnv([...image.Env, ...ofContainer]), reason, parts);
}

/**
 * Adds what decides the process, its variables and its root.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param chosen What is settled.
 */
export function addProcess(steps: Steps, request: ContainerRequest, chosen: Chosen): void {
  steps.add("oci.WithoutRunMount", ["/mounts"], withoutRunMount(), always("a container has no tmpfs on /run"));
  const settings = ["/process/apparmorProfile", "/process/rlimits", "/linux/seccomp"];
  const name = "customopts.WithoutDefaultSecuritySettings";
  if (chosen.runtime.base_runtime_spec === "") {
    const reason = always("the CRI plugin does not use containerd's default limits and profiles");
    steps.add(name, settings, withoutDefaultSecuritySettings(), reason);
  } else {
    const input = child(chosen.runtime.path, "base_runtime_spec");
    steps.omit(name, settings[1]!, because(input, "the security settings of the runtime's base_runtime_spec remain"));
  }
  const root = always("the root path is relative to the bundle");
  steps.add("customopts.WithRelativeRoot", ["/root/path"], withRelativeRoot("rootfs"), root);
  addProcessArgs(steps, request, chosen);
  steps.add("oci.WithDefaultPathEnv", [ENV], withDefaultPathEnv(), always("the default PATH"));
  const privileges = always("app containers may gain privileges unless no_new_privs is on");
  steps.add("oci.WithNewPrivileges", [NO_NEW_PRIVILEGES], withNoNewPrivileges(false), privileges);
  addProcessCwd(steps, request, chosen);
  addTTY(steps, request);
  addHostname(steps, request);
  addEnv(steps, request, chosen);
}

/**
 * Adds whether the process may gain privileges and whether its root is read-only.
 *
 * @param steps The steps so far.
 * @param request The request.
 */
export function addSecurityFlags(steps: Steps, request: ContainerRequest): void {
  const { no_new_privs = false, readonly_rootfs = false } = securityContext(request);
  const flag = (
    isSet: boolean,
    step: () => readonly [name: string, path: Pointer, option: ReturnType<typeof withTTY>],
    reason: Reason,
    not: Reason,
  ): void => {
    const [name, path, option] = step();
    if (isSet) steps.add(name, [path], option, reason);
    else steps.omit(name, path, not);
  };
  const privs = `${SECURITY_CONTEXT}/no_new_privs`;
  flag(
    no_new_privs,
    () => ["oci.WithNoNewPrivileges", NO_NEW_PRIVILEGES, withNoNewPrivileges(true)],
    because(privs, "no_new_privs is on"),
    because(privs, "no_new_privs is off"),
  );
  const rootfs = `${SECURITY_CONTEXT}/readonly_rootfs`;
  flag(
    readonly_rootfs,
    () => ["oci.WithRootFSReadonly", "/root/readonly", withRootFSReadonly()],
    because(rootfs, "readonly_rootfs is on"),
    because(rootfs, "readonly_rootfs is off"),
  );
}
