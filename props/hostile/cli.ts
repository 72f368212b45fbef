/**
 * Hostile arguments and files through the command line, in memory.
 *
 * @module
 */

import { renderJson } from "../../lib/cli/render/json.ts";
import type { RequestDocument } from "../../mod.ts";
import { runCli } from "../run_cli.ts";
import { type Edit, edit, editedText } from "./edits.ts";
import { mutated, type Mutation, mutation, told } from "./mutate.ts";
import { validManifest } from "./manifests.ts";
import { Broken, type Calls, claim, cpuMs, digest } from "./outcome.ts";
import { Random } from "./random.ts";
import type { Suite } from "./suite.ts";

interface Input {
  readonly manifest: unknown;
  readonly manifestMutations: readonly Mutation[];
  readonly args: readonly string[];
  readonly base: RequestDocument;
  readonly mutations: readonly Mutation[];
  readonly edits: readonly Edit[];
}

/** Commands; a capital letter is a file: see {@linkcode filesOf}. */
const COMMANDS: readonly (readonly string[])[] = [
  ["spec", "R"],
  ["spec", "-"],
  ["spec", "R", "--pretty"],
  ["spec", "R", "--daemon", "D"],
  ["spec", "R", "--daemon", "/etc/containerd/config.toml"],
  ["spec", "R", "--daemon", "/etc/containerd/config.toml", "--daemon-root", "/"],
  ["spec", "R", "--preset", "eks@1.34"],
  ["spec", "N", "--ndjson"],
  ["spec", "R", "--release", "1.7.24"],
  ["spec", "M", "--release", "2.1", "--all", "--placeholders"],
  ["spec", "M", "--node", "K", "--kubelet", "U", "--objects", "O", "--container", "app", "--image", "a=I"],
  ["spec", "M", "--node", "K", "--print-request"],
  ["spec", "P", "--release", "1.7.24", "--container", "C"],
  ["spec", "M", "--release", "2.1", "--host-file", "F", "--host-file", "/etc/x=R"],
  ["files", "R"],
  ["files", "R", "--json"],
  ["files", "M", "--release", "2.1", "--container", "app", "--placeholders"],
  ["explain", "R"],
  ["explain", "R", "--json"],
  ["explain", "R", "--at", "linux/sysctl"],
  ["explain", "R", "--color", "always"],
  ["explain", "M", "--node", "K", "--all", "--placeholders"],
  ["diff", "R", "--from", "1.7.2", "--to", "2.1.9"],
  ["diff", "R", "--from", "1.7.2", "--to", "2.1.9", "--json"],
  ["diff", "N", "--ndjson", "--from", "1.7.24", "--to", "2.3.4"],
  ["diff", "N", "--ndjson", "--each", "--from", "1.7.24", "--to", "2.3.4"],
  ["diff", "N", "--ndjson", "--output", "markdown", "--from", "1.7.24", "--to", "2.3.4"],
  ["diff", "directory", "--output", "sarif", "--from", "1.7.24", "--to", "2.3.4"],
  ["diff", "directory", "--output", "junit", "--from", "eks@1.30-v20250715", "--to", "eks@1.33"],
  ["diff", "M", "--node", "K", "--to", "2.1"],
  ["diff", "R", "S"],
  ["diff", "S", "S"],
  ["lint", "R"],
  ["lint", "R", "--host", "H"],
  ["lint", "M", "--node", "K"],
  ["lint", "--spec", "S", "--json"],
  ["lint", "--spec", "S", "--runtime", "runc@1.1.5"],
  ["lint", "--spec", "I"],
  ["lint", "--error", "write /proc/sys/net/ipv4/ping_group_range: invalid argument"],
  ["lint", "--error", "-"],
  ["lint", "--rules"],
  ["config", "D", "--release", "1.7"],
  ["config", "D", "--release", "1.7", "--to", "2.1", "--json"],
  ["config", "/etc/containerd/config.toml", "--release", "2.3", "--migrate"],
  ["presets", "eks@1.34"],
  ["presets", "eks@1.34", "--config"],
  ["verify", "X", "--find-release"],
  ["verify", "X", "--json"],
  ["verify", "V"],
  ["upgrade-report", "X", "--to", "2.1"],
  ["upgrade-report", "X", "--to", "2.1", "--format", "html"],
  ["releases"],
  ["releases", "1.7.24", "ping-range-userns"],
  ["bundle", "--help"],
  ["cleanup", "--help"],
  ["completion", "bash"],
  ["man"],
  ["help", "spec"],
  ["--help"],
  ["--version"],
  [],
];

const ODD: readonly string[] = [
  "",
  "-",
  "--",
  "-x",
  "--nosuch",
  "--at",
  "--json",
  "--release",
  "\u001b[31m",
  "..",
  "R",
  "é",
];
/** What names a file or a directory. */
const ARGUMENT: RegExp = /^(?:[A-Z]|directory|\/etc\/.*)$/;
const EXAMPLES = new URL("../../lib/cli/examples/", import.meta.url);
const SAMPLES = new URL("../../golden/node/samples/1.7.24/", import.meta.url);

function example(name: string): string {
  return Deno.readTextFileSync(new URL(name, EXAMPLES));
}

const TOML = 'version = 2\n[plugins."io.containerd.grpc.v1.cri"]\n  enable_unprivileged_ports = true\n';
const IMPORTING = 'version = 2\nimports = ["conf.d/*.toml", "/etc/containerd/conf.d/b.toml"]\n';
const NODE = example("node.yaml");
const KUBELET = example("kubelet.yaml");
const [IMAGE, HOST_FILES] = [
  example("shop-image.json"),
  '{"/dev/null":{"device":"c","major":1,"minor":3},"/etc/x":"y"}',
];
const SHOP = example("shop.yaml");
const CRICTL = ["crictl/pod-config.json", "crictl/container-config.json"].map(example);
const SAVED = ["Status.json", "PodSandboxStatus-web.json", "ctr-version.txt"].map((name) =>
  Deno.readTextFileSync(new URL(name, SAMPLES))
);
const OBJECTS = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata: {level: info}\n---\n" +
  "apiVersion: v1\nkind: Service\nmetadata: {name: db}\nspec: {clusterIP: 10.0.0.1, ports: [{port: 80}]}\n";

/** Control characters that a terminal acts upon, and characters that change the direction of a line. */
// deno-lint-ignore no-control-regex
const UNPRINTABLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** The files of a run, by the names that {@linkcode COMMANDS} gives them: each is edited in the same way. */
function filesOf({ base, mutations, edits, manifest, manifestMutations }: Input): Readonly<Record<string, string>> {
  const edited = (text: string): string => editedText(text, edits);
  const request = edited(renderJson(mutated(base, mutations)));
  const spec = '{"ociVersion":"1.1.0","process":{"user":{"uid":0,"gid":0},"args":["a"],"cwd":"/"}}';
  const ofPod = mutations.length % 2 === 0 ? renderJson(mutated(manifest, manifestMutations)) : SHOP;
  const captured = renderJson({ ...base, captured: { spec: JSON.parse(spec) } });
  return {
    R: request,
    S: edited(spec),
    D: edited(TOML),
    "/etc/containerd/config.toml": edited(IMPORTING),
    "/etc/containerd/conf.d/a.toml": edited(TOML),
    "/etc/containerd/conf.d/b.toml": edited('version = 2\nimports = ["config.toml"]\n'),
    H: edited('{"kernel":"6.1.0","runtime":"runc@1.1.5"}'),
    N: `${renderJson(base)}\n${request.replaceAll("\n", " ")}\n${renderJson(base)}\n`,
    M: edited(ofPod),
    K: edited(NODE),
    U: edited(KUBELET),
    O: edited(OBJECTS),
    I: edited(IMAGE),
    F: edited(HOST_FILES),
    P: edited(CRICTL[0]!),
    C: edited(CRICTL[1]!),
    X: `${edited(captured).replaceAll("\n", " ")}\n${request.replaceAll("\n", " ")}\n`,
    V: edited(SAVED[edits.length % SAVED.length]!),
    "directory/a.json": request,
    "directory/b.yaml": edited(SHOP),
    "directory/c.txt": "x",
  };
}

/** The suite of command lines. */
export class CommandLines implements Suite<Input> {
  readonly name = "command lines";
  readonly #bases: readonly RequestDocument[];

  /**
   * Makes the suite.
   *
   * @param bases Valid documents.
   */
  constructor(bases: readonly RequestDocument[]) {
    this.#bases = bases;
  }

  input(seed: number, index: number): Input {
    const random = new Random(seed ^ 0xc11, index);
    const base = random.pick(this.#bases);
    const args = random.pick(COMMANDS).flatMap((argument) => {
      if (random.oneIn(40)) return [];
      if (random.oneIn(40)) return [argument, random.pick(ODD)];
      return !ARGUMENT.test(argument) && random.oneIn(20) ? [editedText(argument, [edit(random)])] : [argument];
    });
    const mutations = Array.from({ length: random.below(3) }, () => mutation(base, random)).filter(({ isJson }) =>
      isJson
    );
    const manifest = validManifest(random);
    const manifestMutations = Array.from({ length: random.below(3) }, () => mutation(manifest, random)).filter((
      { isJson },
    ) => isJson);
    const edits = random.oneIn(3) ? Array.from({ length: 1 + random.below(2) }, () => edit(random)) : [];
    return { args, base, mutations, edits, manifest, manifestMutations };
  }

  *smaller(input: Input): Iterable<Input> {
    for (const part of ["mutations", "manifestMutations", "edits", "args"] as const) {
      for (const index of input[part].keys()) yield { ...input, [part]: input[part].toSpliced(index, 1) };
    }
  }

  told({ args, base, mutations, edits, manifest, manifestMutations }: Input): string {
    return [
      `cri-spec ${args.map((argument) => JSON.stringify(argument)).join(" ")}`.slice(0, 1000),
      `R: ${renderJson(base)}`.slice(0, 2000),
      told(mutations),
      `M: ${renderJson(manifest)}`.slice(0, 2000),
      told(manifestMutations),
      edits.map(({ what }) => `  text: ${what}`).join("\n"),
    ].join("\n");
  }

  async check(input: Input, calls: Calls): Promise<string> {
    const { args } = input;
    const files = filesOf(input);
    const listed = async (path: string): Promise<readonly string[] | undefined> => {
      const names = Object.keys(files).filter((name) => name.startsWith(`${path.replace("/etc/../", "/")}/`));
      return await Promise.resolve(names.length === 0 ? undefined : names.map((name) => name.slice(path.length + 1)));
    };
    const io = { list: listed, entries: listed };
    const start = cpuMs();
    const { code, out, err } = await runCli(args, { stdin: files.R ?? "", files, io }).catch((error): never => {
      throw new Broken(`main() rejects: ${error instanceof Error ? error.stack : typeof error}`);
    });
    const ms = cpuMs() - start;
    if (ms > calls.slow[0]) calls.slow = [ms, `cri-spec ${args[0] ?? ""}`];
    calls.counts.set(`exit ${code}`, (calls.counts.get(`exit ${code}`) ?? 0) + 1);
    claim([0, 1, 2].includes(code), `exit code ${code}: ${err.slice(0, 1500)}`);
    claim(!UNPRINTABLE.test(err), `standard error has control characters: ${JSON.stringify(err).slice(0, 500)}`);
    claim(code !== 2 || err !== "" || out !== "", "exit code 2 without a word");
    const isText = !["spec", undefined].includes(args[0]) && !args.some((argument) => /json|each|color/.test(argument));
    claim(
      !isText || !UNPRINTABLE.test(out),
      `standard output has control characters: ${JSON.stringify(out).slice(0, 500)}`,
    );
    return digest(`${code}\n${out}\n${err}`);
  }
}
