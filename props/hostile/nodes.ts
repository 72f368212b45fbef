/**
 * Hostile nodes: what a daemon, crictl and ctr answer, and what /proc has of the daemon's process.
 *
 * @module
 */

import { SAMPLE_HOST, SAMPLE_RELEASES, samples, WHOLE_NODE } from "../../golden/node/samples.ts";
import { capture } from "../../lib/node/capture.ts";
import { mountsBefore, mountsIn } from "../../lib/node/mount_info.ts";
import { effectiveCapabilities, limitsIn, umaskIn } from "../../lib/node/process_facts.ts";
import { type SavedFile, savedNode } from "../../lib/node/saved.ts";
import { parseSockets } from "../../lib/node/unix_sockets.ts";
import { verifyDocuments } from "../../lib/node/verify.ts";
import { encodeSpec, type RequestDocument } from "../../mod.ts";
import { documentSpec } from "../../lib/api/document_spec.ts";
import { type Edit, edit, editedText } from "./edits.ts";
import { mutated, type Mutation, mutation, told } from "./mutate.ts";
import { type Calls, claim, digest, jsonText } from "./outcome.ts";
import { Random } from "./random.ts";
import type { Suite } from "./suite.ts";

/** The files that a node is read from, as they were recorded. */
const SOURCES: readonly (readonly string[])[] = [
  WHOLE_NODE,
  [...WHOLE_NODE, "containerd-config-dump.toml"],
  ["ctr-containers-info-agent", "ctr-version.txt", "ImageStatus-pause", "containerd-config-dump.toml"],
];

/** Texts as the kernel writes them, and what reads each. */
const PROC: readonly (readonly [what: string, text: string, read: (text: string) => unknown])[] = [
  [
    "mountsIn",
    "22 28 0:21 / /proc rw,nosuid,nodev,noexec,relatime shared:12 - proc proc rw\n" +
    "28 1 8:1 / / rw,relatime shared:1 master:2 - ext4 /dev/sda1 rw,errors=remount-ro\n" +
    "99 28 0:40 /a\\040b /mnt/a\\040b ro - overlay overlay rw,lowerdir=/l\\054x:/y,upperdir=/u,workdir=/w\n",
    (text) => mountsBefore(mountsIn(text), ["/", "/mnt/a b/c"]),
  ],
  [
    "parseSockets",
    "Num       RefCount Protocol Flags    Type St Inode Path\n" +
    "0000000000000000: 00000002 00000000 00010000 0001 01 30123 /run/containerd/containerd.sock\n" +
    "0000000000000000: 00000003 00000000 00000000 0001 03 30124\n" +
    "0000000000000000: 00000002 00000000 00010000 0001 01 30125 @/containerd-shim/abc.sock\n",
    parseSockets,
  ],
  [
    "status",
    "Name:\tcontainerd\nUmask:\t0022\nCapInh:\t0000000000000000\nCapEff:\t000001ffffffffff\nNoNewPrivs:\t0\n",
    (text) => [effectiveCapabilities(text), umaskIn(text)],
  ],
  [
    "limitsIn",
    "Limit                     Soft Limit           Hard Limit           Units     \n" +
    "Max processes             unlimited            unlimited            processes \n" +
    "Max open files            1024                 1048576              files     \n",
    (text) => [...limitsIn(text)],
  ],
];

/** Changes of one file: of its text, or of the JSON that it has. */
interface Change {
  readonly file: number;
  readonly edits: readonly Edit[];
  readonly mutations: readonly Mutation[];
}

interface Input {
  readonly files: readonly SavedFile[];
  /** Files that are left out. */
  readonly absent: readonly number[];
  readonly changes: readonly Change[];
  readonly withValues: boolean;
  readonly hasHost: boolean;
  readonly proc: number;
  readonly procEdits: readonly Edit[];
}

function isJson({ name }: SavedFile): boolean {
  return name.endsWith(".json");
}

/** A file with its changes: those of the JSON first, which the others may break. */
function changedFile(file: SavedFile, changes: readonly Change[]): SavedFile {
  const mutations = changes.flatMap((change) => change.mutations);
  const edits = changes.flatMap((change) => change.edits);
  const text = mutations.length === 0
    ? file.text
    // A value that JSON cannot have leaves the file as it is.
    : JSON.stringify(mutated(JSON.parse(file.text), mutations)) ?? file.text;
  return { ...file, text: editedText(text, edits) };
}

function filesOf({ files, absent, changes }: Input): readonly SavedFile[] {
  return files.map((file, index) => changedFile(file, changes.filter((change) => change.file === index)))
    .filter((_, index) => !absent.includes(index));
}

/** The suite of hostile nodes. */
export class Nodes implements Suite<Input> {
  readonly name = "nodes";
  readonly #nodes: readonly (readonly SavedFile[])[];

  constructor(nodes: readonly (readonly SavedFile[])[]) {
    this.#nodes = nodes;
  }

  /** Reads the recorded nodes. */
  static async read(): Promise<Nodes> {
    return new Nodes(
      await Promise.all(
        SAMPLE_RELEASES.flatMap((release) => SOURCES.map((names) => samples(release, ...names))),
      ),
    );
  }

  input(seed: number, index: number): Input {
    const random = new Random(seed ^ 0x40de, index);
    const files = random.pick(this.#nodes);
    const list = <T>(most: number, make: () => T): readonly T[] => Array.from({ length: random.below(most + 1) }, make);
    const change = (): Change => {
      const file = random.below(files.length);
      const isText = !isJson(files[file]!) || random.oneIn(3);
      return {
        file,
        edits: isText ? list(3, () => edit(random)) : [],
        // Only what JSON can have stands in a file.
        mutations: isText
          ? []
          : list(3, () => mutation(JSON.parse(files[file]!.text), random)).filter((one) => one.isJson),
      };
    };
    return {
      files,
      absent: random.oneIn(3) ? list(2, () => random.below(files.length)) : [],
      changes: list(3, change),
      withValues: random.oneIn(2),
      hasHost: !random.oneIn(4),
      proc: random.below(PROC.length),
      procEdits: list(4, () => edit(random)),
    };
  }

  *smaller(input: Input): Iterable<Input> {
    for (const part of ["absent", "changes", "procEdits"] as const) {
      for (const index of input[part].keys()) yield { ...input, [part]: input[part].toSpliced(index, 1) };
    }
    for (const [index, change] of input.changes.entries()) {
      for (const part of ["edits", "mutations"] as const) {
        for (const nth of change[part].keys()) {
          const smaller = { ...change, [part]: change[part].toSpliced(nth, 1) };
          yield { ...input, changes: input.changes.with(index, smaller) };
        }
      }
    }
  }

  told({ files, absent, changes, proc, procEdits }: Input): string {
    return [
      `files: ${files.map(({ name }) => name).join(" ")}, without ${absent.join(" ")}`,
      ...changes.map(({ file, edits, mutations }) =>
        `${files[file]!.name}: ${edits.map(({ what }) => what).join(", ")}\n${told(mutations)}`
      ),
      `${PROC[proc]![0]}: ${procEdits.map(({ what }) => what).join(", ")}`,
    ].join("\n");
  }

  async check(input: Input, calls: Calls): Promise<string> {
    const files = filesOf(input);
    const documents: RequestDocument[] = [];
    const captured = await calls.outcomeLater("capture", async () => {
      const { answers, daemon, notes } = savedNode(files);
      const found = await capture(answers, {
        withValues: input.withValues,
        ...(input.hasHost ? { host: SAMPLE_HOST } : {}),
        ...(daemon === undefined ? {} : { daemon }),
      });
      documents.push(...found.documents);
      return jsonText([found, notes]);
    });
    const isWhole = input.changes.length === 0 && input.absent.length === 0 && input.hasHost;
    claim(
      !isWhole || documents.length > 0,
      `nothing is captured of a node that nobody changed: ${captured}`.slice(0, 2000),
    );
    const verified = calls.outcome("verifyDocuments", () => jsonText(verifyDocuments(documents)));
    claim(!isWhole || !verified.includes('"drift"'), `drift on a node that nobody changed: ${verified}`.slice(0, 2000));
    const specs = documents.map((document) =>
      calls.outcome("documentSpec", () => new TextDecoder().decode(encodeSpec(documentSpec(document))))
    );
    const [what, sample, read] = PROC[input.proc]!;
    const proc = calls.outcome(what, () => jsonText(read(editedText(sample, input.procEdits))));
    return digest([captured, verified, ...specs, proc].join("\n"));
  }
}
