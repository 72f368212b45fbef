/**
 * The specs that a real containerd wrote, moved into a bundle: what names the daemon's own files names the bundle's.
 *
 * @module
 */

import { parseJson } from "../../lib/cli/document.ts";
import { renderJson } from "../../lib/cli/render/json.ts";

const GOLDEN = new URL("../../golden/", import.meta.url);

type Document = Readonly<Record<string, unknown>>;
interface Golden {
  readonly process: Document & { readonly oomScoreAdj?: number };
  readonly mounts: readonly (Document & { readonly source: string })[];
  readonly linux: Document & {
    readonly cgroupsPath?: string;
    readonly namespaces: readonly { readonly type: string; readonly path?: string }[];
  };
}

/** A sandbox's id. */
const ID = /[0-9a-f]{64}/g;

/** A golden's spec in a bundle. */
export interface GoldenSpec {
  /** The build and the name of the case. */
  readonly name: string;
  /** The spec. */
  readonly document: Document;
}

function moved(golden: Golden, bundle: string): Document {
  const { linux, process } = golden;
  const mounts = golden.mounts.map((mount) => {
    const file = /\/sandboxes\/[^/]*\/([^/]+)$/.exec(mount.source)?.[1];
    return file === undefined ? mount : { ...mount, source: `${bundle}/${file}` };
  });
  return {
    ...golden,
    root: { path: `${bundle}/rootfs`, readonly: true },
    // Without CAP_SYS_RESOURCE no container would get further; the rule about that is proved on its own.
    process: { ...process, ...((process.oomScoreAdj ?? 0) < 0 ? { oomScoreAdj: 0 } : {}) },
    mounts,
    linux: {
      ...linux,
      ...(linux.cgroupsPath === undefined
        ? {}
        : { cgroupsPath: `/cri-spec-lint/${linux.cgroupsPath.replaceAll("/", "-").replaceAll(ID, "id")}` }),
      // The daemon's network namespace is gone; a new one is as good.
      namespaces: linux.namespaces.map(({ type, path = "" }) => path.includes("/netns/") ? { type } : { type, path }),
    },
  };
}

/**
 * Reads the specs of every build, each of them once.
 *
 * @param bundle The bundle's folder.
 */
export async function goldenSpecs(bundle: string): Promise<readonly GoldenSpec[]> {
  const found = new Map<string, GoldenSpec>();
  const builds = [...Deno.readDirSync(GOLDEN)].filter(({ name, isDirectory }) => isDirectory && /^v?\d/.test(name));
  for (const build of builds.map(({ name }) => name).sort()) {
    for (const { name } of Deno.readDirSync(new URL(`${build}/`, GOLDEN))) {
      if (!name.endsWith(".spec.json")) continue;
      const golden = parseJson(await Deno.readTextFile(new URL(`${build}/${name}`, GOLDEN))) as Golden;
      const document = moved(golden, bundle);
      // Annotations and the version decide nothing.
      const key = renderJson({ ...document, annotations: undefined, ociVersion: undefined });
      if (!found.has(key)) found.set(key, { name: `${build}/${name.replace(/\.spec\.json$/, "")}`, document });
    }
  }
  return [...found.values()];
}
