/**
 * Fetches Debian's containerd packages and the CRI protocol file with apt, and leaves the machine's own apt alone:
 * sources, lists and cache are private, nothing is installed, packages are only unpacked into a cache folder.
 *
 * @module
 */

import { runCommand } from "./command.ts";
import { failure } from "../../lib/node/failure.ts";

/** The Debian suites whose containerd is used, and the release each of them carries. */
export const DEBIAN_SUITES: Readonly<Record<string, string>> = {
  bookworm: "1.6.20",
  trixie: "1.7.24",
  forky: "2.1.9",
};

/** A containerd to boot: the daemon and its client program. */
export interface ContainerdBinaries {
  /** Path of `containerd`. */
  readonly containerd: string;
  /** Path or name of `ctr`. */
  readonly ctr: string;
  /** Where it comes from: a package with its version, or a path. */
  readonly package: string;
}

/** Where unpacked packages are kept. */
export interface CacheOptions {
  /** The cache folder. Default: `cri-spec` in the user's cache folder. */
  readonly cache?: string;
}

const KEYRINGS: readonly string[] = [
  "/usr/share/keyrings/debian-archive-keyring.gpg",
  "/usr/share/keyrings/debian-archive-keyring.pgp",
];
const PROTO_SUITE = "forky";
const PROTO_PACKAGE = "golang-k8s-cri-api-dev";
const PROTO_PATH = "usr/share/gocode/src/k8s.io/cri-api/pkg/apis/runtime/v1/api.proto";

/**
 * The suite that carries a release.
 *
 * @param name A suite (`trixie`) or a release (`1.7.24`, also with what Debian adds to it, `1.7.24~ds1`).
 * @returns The suite, or undefined when no known suite carries that release.
 */
export function debianSuite(name: string): string | undefined {
  if (Object.hasOwn(DEBIAN_SUITES, name)) return name;
  const release = name.replace(/[~+].*$/, "");
  return Object.keys(DEBIAN_SUITES).find((suite) => DEBIAN_SUITES[suite] === release);
}

/**
 * Debian's containerd, from the cache or downloaded.
 *
 * @param suite One of {@linkcode DEBIAN_SUITES}.
 * @param options Where the cache is.
 * @returns The unpacked programs.
 * @throws {CriSpecError} When the package cannot be had.
 */
export async function debianContainerd(suite: string, options: CacheOptions = {}): Promise<ContainerdBinaries> {
  const folder = await debianPackage("containerd", suite, options);
  return {
    containerd: `${folder}/usr/bin/containerd`,
    ctr: `${folder}/usr/bin/ctr`,
    package: (await Deno.readTextFile(`${folder}/package`)).trim(),
  };
}

/**
 * The CRI protocol file, from the cache or downloaded, without the options of a code generator that a plain protobuf
 * parser does not know, and with values of environment variables as strings, which are the same on the wire.
 *
 * @param options Where the cache is.
 * @returns The path of the file.
 * @throws {CriSpecError} When the package cannot be had.
 */
export async function criProto(options: CacheOptions = {}): Promise<string> {
  const folder = await debianPackage(PROTO_PACKAGE, PROTO_SUITE, options);
  const plain = `${folder}/api.proto`;
  if (await exists(plain)) return plain;
  const text = await Deno.readTextFile(`${folder}/${PROTO_PATH}`);
  const temporary = `${plain}.${crypto.randomUUID()}`;
  await Deno.writeTextFile(temporary, withoutGogo(text).replace(BYTES_OF_ENV, "$1string value = 2;"));
  await Deno.rename(temporary, plain);
  return plain;
}

const BYTES_OF_ENV = /(message KeyValue \{[^}]*?)bytes value = 2;/;

/** Removes what only the gogo code generator reads: its import, its file options, its field options. */
function withoutGogo(proto: string): string {
  return proto
    .replaceAll(/^import "[^"]*gogo\.proto";$/gm, "")
    .replaceAll(/^option \(gogoproto\.[^;]*;$/gm, "")
    .replaceAll(/\s*\[\(gogoproto\.[^\]]*\]/g, "");
}

/**
 * A package of Debian's main archive, unpacked in the cache; a download appears there in one step or not at all.
 *
 * @param name The package's name.
 * @param suite The suite that carries it.
 * @param options Where the cache is.
 * @returns The folder with the package's files; `package` in it tells name and version.
 * @throws {CriSpecError} When the package cannot be had.
 */
export async function debianPackage(name: string, suite: string, options: CacheOptions): Promise<string> {
  const cache = options.cache ?? defaultCache();
  const folder = `${cache}/debian/${suite}/${name}`;
  if (await exists(`${folder}/package`)) return folder;
  await Deno.mkdir(`${cache}/debian/${suite}`, { recursive: true });
  const work = await Deno.makeTempDir({ dir: `${cache}/debian`, prefix: "download-" });
  try {
    const deb = await download(name, suite, work);
    const into = `${work}/${name}`;
    await runCommand("dpkg", ["-x", deb, into]);
    const version = (await runCommand("dpkg-deb", ["-f", deb, "Version"])).trim();
    await Deno.writeTextFile(`${into}/package`, `Debian ${suite} ${name} ${version}\n`);
    await Deno.rename(into, folder).catch(async (error) => {
      if (!await exists(`${folder}/package`)) throw error; // another process was faster
    });
  } finally {
    await Deno.remove(work, { recursive: true });
  }
  return folder;
}

/** Downloads a package with sources, lists and cache of its own; apt checks the archive's signature. */
async function download(name: string, suite: string, work: string): Promise<string> {
  const keyring = (await Promise.all(KEYRINGS.map(async (path) => await exists(path) ? path : ""))).find((path) =>
    path
  );
  if (keyring === undefined) throw failure(`Cannot check Debian's signatures: none of ${KEYRINGS.join(", ")} is there`);
  const mirror = await debianMirror();
  for (const folder of ["lists/partial", "cache/archives/partial", "deb"]) {
    await Deno.mkdir(`${work}/${folder}`, { recursive: true });
  }
  await Deno.writeTextFile(`${work}/sources.list`, `deb [signed-by=${keyring}] ${mirror} ${suite} main\n`);
  const settings = {
    "Dir::Etc::SourceList": `${work}/sources.list`,
    "Dir::Etc::SourceParts": "/dev/null",
    "Dir::State::Lists": `${work}/lists`,
    "Dir::Cache": `${work}/cache`,
    "APT::Sandbox::User": "root",
    "Acquire::Languages": "none",
    "Acquire::Retries": "3",
  };
  const flags = Object.entries(settings).flatMap(([key, value]) => ["-o", `${key}=${value}`]);
  await runCommand("apt-get", [...flags, "-qq", "update"], { timeout: 600_000 });
  await runCommand("apt-get", [...flags, "-qq", "download", name], { cwd: `${work}/deb`, timeout: 600_000 });
  for await (const entry of Deno.readDir(`${work}/deb`)) {
    if (entry.name.endsWith(".deb")) return `${work}/deb/${entry.name}`;
  }
  throw failure(`Cannot download "${name}" of ${suite}: apt-get left no package`);
}

/** The Debian mirror that this machine's own apt uses. */
async function debianMirror(): Promise<string> {
  const files = ["/etc/apt/sources.list"];
  try {
    for await (const entry of Deno.readDir("/etc/apt/sources.list.d")) {
      files.push(`/etc/apt/sources.list.d/${entry.name}`);
    }
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  for (const file of files.sort()) {
    const text = await Deno.readTextFile(file).catch(() => "");
    const mirror = file.endsWith(".sources") ? mirrorOfStanzas(text) : mirrorOfLines(text);
    if (mirror !== undefined) return mirror;
  }
  throw failure("Cannot find a Debian mirror: the machine's apt sources name none", {
    hint: "Give a containerd with --containerd, and see --help for the protocol file",
  });
}

/**
 * The first Debian archive in a one-line-style sources list.
 *
 * @param text The file's text.
 * @returns The archive's address.
 */
export function mirrorOfLines(text: string): string | undefined {
  for (const line of text.split("\n")) {
    const match = /^\s*deb\s+(?:\[[^\]]*\]\s+)?(\S+)\s+(\S+)\s+(.*)$/.exec(line);
    if (match !== null && isDebian(match[1] ?? "", match[3] ?? "")) return match[1];
  }
  return undefined;
}

/**
 * The first Debian archive in a deb822-style sources file.
 *
 * @param text The file's text.
 * @returns The archive's address.
 */
export function mirrorOfStanzas(text: string): string | undefined {
  const plain = text.split("\n").filter((line) => !line.startsWith("#")).join("\n");
  for (const stanza of plain.split(/\n\s*\n/)) {
    const field = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, "im").exec(stanza)?.[1]?.trim() ?? "";
    if (/^no$/i.test(field("Enabled")) || !field("Types").split(/\s+/).includes("deb")) continue;
    const uri = field("URIs").split(/\s+/).find((candidate) => isDebian(candidate, field("Components")));
    if (uri !== undefined) return uri;
  }
  return undefined;
}

function isDebian(uri: string, components: string): boolean {
  return /\/debian\/?$/.test(uri) && components.split(/\s+/).includes("main");
}

function defaultCache(): string {
  const base = Deno.env.get("XDG_CACHE_HOME") || `${Deno.env.get("HOME") || "/root"}/.cache`;
  return `${base}/cri-spec`;
}

async function exists(path: string): Promise<boolean> {
  try {
    await Deno.stat(path);
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}
