/**
 * Random image layouts on disk.
 *
 * @module
 */

import { createHash } from "node:crypto";
import { runCommand } from "../../../golden/lab/command.ts";
import type { Random } from "../random.ts";
import { randomLayer } from "./layers.ts";

const INDEX = "application/vnd.oci.image.index.v1+json";
const MANIFEST = "application/vnd.oci.image.manifest.v1+json";
const CONFIG = "application/vnd.oci.image.config.v1+json";

/** A descriptor that may be of any form. */
type Loose = Record<string, unknown>;

/** Values for the places of others. */
function oddValue(random: Random): unknown {
  return random.pick<() => unknown>([
    () => null,
    () => -1,
    () => 1e300,
    () => "",
    () => "\u001b[2J\u0000",
    () => [],
    () => ({}),
    () => ({ toString: 1, __proto__: { a: 1 } }),
    () => "x".repeat(10_000),
    () => Array.from({ length: 200 }, () => ({})),
    () => true,
  ])();
}

/** Writes the blobs of one layout. */
class Blobs {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async add(mediaType: string, bytes: Uint8Array): Promise<Loose> {
    const digest = createHash("sha256").update(bytes).digest("hex");
    await Deno.writeFile(`${this.#folder}/blobs/sha256/${digest}`, bytes);
    return { mediaType, digest: `sha256:${digest}`, size: bytes.length };
  }

  async json(mediaType: string, value: unknown): Promise<Loose> {
    return await this.add(mediaType, new TextEncoder().encode(JSON.stringify(value)));
  }
}

/** Puts an odd value somewhere, once in a while. */
function disturbed(value: Loose, random: Random, often: number): Loose {
  if (!random.oneIn(often)) return value;
  const keys = Object.keys(value);
  const key = random.pick([...keys, "extra", "mediaType", "fsLayers", "manifests", "layers"]);
  return { ...value, [key]: oddValue(random) };
}

async function manifest(blobs: Blobs, architecture: string, random: Random): Promise<Loose> {
  const layers = Array.from({ length: 1 + random.below(4) }, () => randomLayer(random));
  const often = random.pick([10, 500, 1000]);
  const descriptors: Loose[] = [];
  for (const { stored, mediaType } of layers) {
    descriptors.push(disturbed(await blobs.add(random.oneIn(80) ? "application/x" : mediaType, stored), random, often));
  }
  const diffIds = layers.map(({ archive }) => `sha256:${createHash("sha256").update(archive).digest("hex")}`);
  if (random.oneIn(60)) diffIds.pop();
  const config = await blobs.json(
    CONFIG,
    disturbed(
      {
        architecture: random.oneIn(40) ? "riscv64" : architecture,
        os: "linux",
        config: disturbed(
          { Entrypoint: ["/pause"], User: random.pick(["", "0", "app", "1000:1000", "65535"]) },
          random,
          20,
        ),
        rootfs: { type: "layers", diff_ids: diffIds },
      },
      random,
      often,
    ),
  );
  return disturbed(
    { schemaVersion: 2, mediaType: MANIFEST, config: disturbed(config, random, often), layers: descriptors },
    random,
    often,
  );
}

/** Indexes in one another, and such as name the same ones many times. */
async function nested(blobs: Blobs, inner: Loose, random: Random): Promise<Loose[]> {
  let level = [inner];
  for (let depth = random.below(8); depth > 0; depth--) {
    const index = await blobs.json(INDEX, { schemaVersion: 2, manifests: level });
    level = Array.from({ length: random.pick([1, 2, 500]) }, () => index);
  }
  return level;
}

/** Something else in the place of a file. */
async function replaceFile(path: string, random: Random): Promise<void> {
  await Deno.remove(path, { recursive: true }).catch(() => {});
  switch (random.below(6)) {
    case 0:
      return void await runCommand("mknod", [path, "p"]);
    case 1:
      return await Deno.mkdir(path);
    case 2:
      return await Deno.symlink(
        random.pick(["/dev/zero", "/dev/full", "/dev/tty", "/proc/self/mem", path, "/nowhere"]),
        path,
      );
    case 3:
      return await Deno.writeTextFile(
        path,
        random.pick(["", "{", "[".repeat(200_000), '{"a":'.repeat(5000), "\ufeff{}", "null"]),
      );
    case 4:
      await Deno.writeTextFile(path, "");
      return await Deno.truncate(path, random.pick([2 ** 24, 2 ** 40]));
  }
}

/**
 * Makes an image layout.
 *
 * @param folder Where; it is made.
 * @param architecture Go's name of the architecture.
 * @param random The choices.
 */
export async function makeLayout(folder: string, architecture: string, random: Random): Promise<void> {
  await Deno.mkdir(`${folder}/blobs/sha256`, { recursive: true });
  const blobs = new Blobs(folder);
  const image = await blobs.json(MANIFEST, await manifest(blobs, architecture, random));
  const platform = random.oneIn(8) ? {} : { platform: disturbed({ os: "linux", architecture }, random, 60) };
  const top = random.oneIn(10) ? await nested(blobs, { ...image, ...platform }, random) : [{ ...image, ...platform }];
  await Deno.writeTextFile(
    `${folder}/oci-layout`,
    random.oneIn(60) ? '{"imageLayoutVersion":"9"}' : '{"imageLayoutVersion":"1.0.0"}',
  );
  await Deno.writeTextFile(
    `${folder}/index.json`,
    JSON.stringify(disturbed({ schemaVersion: 2, manifests: top }, random, 30)),
  );
  if (!random.oneIn(20)) return;
  const names = [...Deno.readDirSync(`${folder}/blobs/sha256`)].map(({ name }) => `blobs/sha256/${name}`);
  await replaceFile(`${folder}/${random.pick(["index.json", "oci-layout", "blobs", ...names, ...names])}`, random);
}
