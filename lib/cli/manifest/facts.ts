/**
 * The facts that flags state in addition to a manifest: the kubelet, its node, the cluster's objects, images and files of the node.
 *
 * @module
 */

import { asRecord, isRecord, type UnknownRecord } from "../../decode.ts";
import { CriSpecError } from "../../error.ts";
import type { KnownImage } from "../../kubernetes/image_document.ts";
import { type Manifests, readManifests } from "../../kubernetes/manifests.ts";
import { type KnownNode, readKubeletSettings, readNode } from "../../kubernetes/node_document.ts";
import { NEWEST_KUBERNETES } from "../../kubernetes/release.ts";
import { Translator } from "../../kubernetes/translator.ts";
import type { Given } from "../args.ts";
import { locating, readDocument, readDocuments, type ReadPart } from "../document.ts";
import { openInput, readText } from "../io.ts";
import { assertOfCluster } from "../kind.ts";
import { releaseNamed } from "../release_name.ts";
import { shown } from "../render/printable.ts";
import type { Overrides } from "../request.ts";
import type { Run } from "../run.ts";
import type { Source } from "../source.ts";
import { checkDuplicates } from "./duplicate_keys.ts";
import { namedFile, readImages } from "./image_file.ts";
import { checkObjects, kindsWithoutEffect, objectsOf, objectSources } from "./cluster_objects.ts";
import { knownSettings, translatorOptions } from "./kubelet_document.ts";
import { daemonOf } from "./preset.ts";

/** What the flags say, read once for any number of pods and releases. */
export interface ManifestFacts {
  /** The containerd release of the flag, or of the node; absent where neither says one. */
  readonly release?: string;
  /**
   * Makes a translator for a containerd release.
   *
   * @param release The release.
   * @param manifests The documents that the pods are from: the objects in them are known, too.
   * @param placeholders Whether facts that are missing have placeholders.
   * @returns The translator.
   */
  readonly translator: (release: string, manifests: Manifests, placeholders: boolean) => Promise<Translator>;
  /** The images by their names. */
  readonly images: Readonly<Record<string, KnownImage>>;
  /** What is assumed, a line each. */
  readonly assumed: readonly string[];
}

/** Everything that the flags' files say. */
interface Files {
  readonly node: KnownNode;
  readonly objects: Manifests | undefined;
  readonly images: Readonly<Record<string, KnownImage>>;
  readonly hostFiles: UnknownRecord;
  /** What the kubelet's document is read from. */
  readonly sources: readonly Source[];
}

/** Reads the documents about the node; what a later one says wins. */
async function readNodes(
  names: readonly string[],
  io: Run,
): Promise<readonly [node: KnownNode, sources: readonly Source[]]> {
  let node: KnownNode = {};
  const sources: Source[] = [];
  for (const name of names) {
    const { value, source } = await readDocument(name, io);
    const known = await locating([source], () => {
      assertOfCluster(value, "node");
      return readNode(value);
    });
    const isList = (value as UnknownRecord).items !== undefined;
    if (known.apiNode !== undefined) {
      sources.push({ ...source, prefix: "/apiNode", at: `${isList ? "/items/0" : ""}/status` });
    }
    if (known.facts !== undefined) sources.push({ ...source, prefix: "/node" });
    node = { ...node, ...known, facts: { ...node.facts, ...known.facts } };
  }
  return [node, sources];
}

/** The one document of a file of kubelet settings; kubeadm completes what its own files have of them. */
async function kubeletPart([part, second]: readonly ReadPart[]): Promise<ReadPart> {
  if (second === undefined) return part!;
  return await locating([second.source], () => {
    throw new CriSpecError("wrong-document", "Cannot read the file as kubelet settings: it has several documents", {
      hint: "pass /var/lib/kubelet/config.yaml of a node, which also has what kubeadm adds",
    });
  });
}

async function readKubelet(
  name: string | undefined,
  io: Run,
): Promise<readonly [settings: UnknownRecord | undefined, sources: readonly Source[]]> {
  if (name === undefined) return [undefined, []];
  const part = await kubeletPart(await readDocuments(name, io));
  const { value, source } = part;
  await checkDuplicates(part);
  const settings = await locating([source], () => {
    assertOfCluster(value, "kubelet");
    return readKubeletSettings(value);
  });
  const isNested = isRecord((value as UnknownRecord).kubeletconfig);
  return [settings, [{ ...source, prefix: "/kubelet", ...(isNested ? { at: "/kubeletconfig" } : {}) }]];
}

async function readObjects(
  names: readonly string[],
  io: Run,
): Promise<readonly [objects: Manifests | undefined, parts: readonly ReadPart[]]> {
  if (names.length === 0) return [undefined, []];
  const documents: unknown[] = [];
  const parts: ReadPart[] = [];
  for (const name of names) {
    for (const part of await readDocuments(name, io)) {
      const { value, source } = part;
      await checkDuplicates(part);
      await locating([source], () => checkObjects(value));
      documents.push(value);
      parts.push(part);
    }
  }
  const objects = readManifests(documents);
  const others = kindsWithoutEffect(objects);
  if (others.length > 0) {
    const text = `no effect: kinds of --objects that pods do not depend on: ${
      others.map((kind) => shown(kind, 64)).join(", ")
    }\n`;
    await io.stderr(new TextEncoder().encode(text));
  }
  return [objects, parts];
}

/**
 * Reads the files of the node.
 *
 * @param values The values of `--host-file`: `PATH=FILE`, or a document of files by path, as `hostFiles` of a request.
 * @param io Streams and files.
 * @returns The files by their paths on the node.
 */
export async function readHostFiles(values: readonly string[], io: Run): Promise<UnknownRecord> {
  const files = new Map<string, unknown>();
  for (const value of values) {
    if (value.startsWith("/") && value.includes("=")) {
      const [path, name] = namedFile("host-file", value);
      files.set(path, await locating([{ prefix: "", file: name }], async () => readText(await openInput(name, io))));
      continue;
    }
    const { value: document, source } = await readDocument(value, io);
    io.sources.push({ ...source, prefix: "/hostFiles" });
    for (const [path, entry] of Object.entries(await locating([source], () => asRecord(document, "")))) {
      files.set(path, entry);
    }
  }
  return Object.fromEntries(files);
}

/** The release of the node's runtime, where that is containerd. */
function nodeRelease({ containerRuntime }: KnownNode, overrides: Overrides): string | undefined {
  if (containerRuntime === undefined) return undefined;
  if (containerRuntime.startsWith("containerd://")) {
    return releaseNamed(containerRuntime, "--release", assumed(overrides)).version;
  }
  throw new CriSpecError(
    "release-not-modelled",
    `Cannot model the runtime ${JSON.stringify(containerRuntime.slice(0, 64))}`,
    {
      hint: "only containerd is modelled; set a release with --release",
    },
  );
}

/** The part of a document that says that a build is taken for its upstream release. */
function assumed({ assumeUpstream }: Overrides): Pick<Overrides, "assumeUpstream"> {
  return assumeUpstream === true ? { assumeUpstream } : {};
}

/**
 * Reads the facts that flags state in addition to a manifest.
 *
 * @param given The arguments.
 * @param overrides What `--release` and `--daemon` say.
 * @param io Streams and files.
 * @returns The facts.
 * @throws {CriSpecError} What cannot be read.
 */
export async function readFacts({ values, lists }: Given, overrides: Overrides, io: Run): Promise<ManifestFacts> {
  const [node, nodeSources] = await readNodes(lists.get("node") ?? [], io);
  const [stated, kubeletSources] = await readKubelet(values.get("kubelet"), io);
  const [objects, parts] = await readObjects(lists.get("objects") ?? [], io);
  const ofPreset = overrides.preset?.preset.kubelet;
  const files: Files = {
    node,
    objects,
    images: await readImages(lists.get("image") ?? [], node.arch ?? "amd64", io),
    hostFiles: await readHostFiles(lists.get("host-file") ?? [], io),
    sources: [...nodeSources, ...kubeletSources],
  };
  const preset = overrides.preset?.preset;
  const release = overrides.release ?? preset?.release ?? nodeRelease(node, overrides);
  const kubernetes = values.get("kubernetes") ?? preset?.kubernetes ?? node.kubernetes;
  return {
    ...(release === undefined ? {} : { release }),
    images: files.images,
    assumed: [
      ...(node.facts?.apparmor === undefined && node.facts?.selinux === undefined
        ? ["the node has neither AppArmor nor SELinux; set apparmor or selinux in a document of --node"]
        : []),
      ...(kubernetes === undefined ? [`Kubernetes ${NEWEST_KUBERNETES}; set it with --kubernetes or --node`] : []),
      ...(stated === undefined && ofPreset !== undefined
        ? [
          "clusterDNS 10.96.0.10 and clusterDomain cluster.local, where the preset states none; set them with --kubelet",
        ]
        : []),
      ...(knownSettings({ stated, ofPreset }) === undefined
        ? [
          "kubeadm's kubelet settings (clusterDNS 10.96.0.10, clusterDomain cluster.local, the cgroup driver of config.toml); set them with --kubelet",
        ]
        : []),
    ],
    translator: async (version, manifests, placeholders) => {
      const sources = values.has("kubernetes") ? [...files.sources, { prefix: "/kubernetes" }] : files.sources;
      const make = (): Translator => {
        const daemon = daemonOf(overrides, version);
        const requests = {
          release: version,
          ...assumed(overrides),
          ...(daemon === undefined ? {} : { daemon }),
          ...(Object.keys(files.hostFiles).length === 0 ? {} : { hostFiles: files.hostFiles }),
        };
        const objects = objectsOf(files.objects, manifests);
        const options = translatorOptions({ node: requests, known: node, stated, ofPreset, kubernetes, objects });
        return new Translator({ ...options, images: files.images, placeholders });
      };
      try {
        return make();
      } catch (error) {
        // Only an error pays for the places of thousands of objects.
        return await locating([...sources, ...objectSources(parts)], () => {
          throw error;
        });
      }
    },
  };
}
