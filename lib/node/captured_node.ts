/**
 * Makes request documents of what a node answers about its sandboxes and containers.
 *
 * @module
 */

import type { Behaviors } from "../containerd/behaviors.ts";
import type { DaemonConfig } from "../containerd/config.ts";
import { isRecord, type UnknownRecord } from "../decode.ts";
import { memberText } from "../json_text.ts";
import type { CapturedDocument, ContainerDocument, RequestDocument } from "../request/document.ts";
import type { FileEntry } from "../request/file_tree.ts";
import type { HandlerFeatures, ImageAnswer, NodeAnswers, StoredAnswer, SubjectAnswer } from "./answers.ts";
import { readObject } from "./answer_json.ts";
import { failure } from "./failure.ts";
import { imageFiles, type Machine } from "./machine.ts";
import { ifThere, NodeFiles } from "./node_files.ts";
import { readFile } from "node:fs/promises";
import {
  configuredFiles,
  filesOf,
  listAt,
  profilesIn,
  recordAt,
  textAt,
  volumesIn,
  wantsCdi,
} from "./request_files.ts";
import { accountsIn, sourcesIn } from "./spec_evidence.ts";
import { ownSysctls } from "./sysctls.ts";

/** What all documents of a node have in common. */
export interface CapturedNodeOptions {
  readonly answers: NodeAnswers;
  readonly release: string;
  readonly behaviors: Behaviors;
  /** The tree of config.toml. */
  readonly daemon: UnknownRecord;
  /** What of it counts. */
  readonly decoded: DaemonConfig;
  readonly handlers?: Readonly<Record<string, HandlerFeatures | null>>;
  readonly machine?: Machine;
  readonly host?: UnknownRecord;
  readonly assumeUpstream?: true;
}

/** Where SELinux's policy says what labels containers have. */
const CONTEXTS: readonly string[] = [
  "/usr/share/containers/selinux/contexts",
  "/etc/selinux/targeted/contexts/lxc_contexts",
];

const IMAGE_FILES: readonly string[] = ["/etc/passwd", "/etc/group"];

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** A time in nanoseconds as RFC 3339. */
function rfc3339(nanoseconds: bigint): string {
  return new Date(Number(nanoseconds / 1_000_000n)).toISOString();
}

/** The real spec of a sandbox or container, and what is known of it. */
interface RealSpec {
  readonly value: UnknownRecord;
  readonly captured: CapturedDocument;
}

/** The level of a label of SELinux: `s0:c1,c2`. */
function levelOf(label: string): string {
  return label.split(":").slice(3).join(":");
}

const NO_IMAGE = "the node removed it; for saved answers, add the output of crictl inspecti IMAGE";
const WITHOUT_MACHINE = "facts of the host that --host does not state have the model's defaults";
const FROM_SPEC = "sources of mounts, users and groups are taken from the real spec and not verified";

/** The process of a sandbox; without its status that whose namespaces a container joins. */
function pidIn(info: UnknownRecord, spec: unknown): number | undefined {
  const { pid } = info;
  if (typeof pid === "number" && pid > 0) return pid;
  const paths = listAt(spec, "linux", "namespaces").map((one) => textAt(one, "path"));
  const joined = paths.map((path) => /^\/proc\/(\d+)\/ns\//.exec(path)?.[1]).find((one) => one !== undefined);
  return joined === undefined ? undefined : Number(joined);
}

/** Makes the documents of one node. */
export class CapturedNode {
  readonly #options: CapturedNodeOptions;
  readonly #images = new Map<string, Promise<ImageAnswer | undefined>>();
  #selinux: Promise<string | undefined> | undefined;

  /**
   * Starts without a document.
   *
   * @param options What all documents have in common.
   */
  constructor(options: CapturedNodeOptions) {
    this.#options = options;
  }

  /**
   * Makes a sandbox's request.
   *
   * @param answer Its status.
   * @param info The verbose information.
   * @returns The document.
   * @throws {CriSpecError} `live-daemon` where something of it cannot be read.
   */
  async sandbox(answer: SubjectAnswer, info: UnknownRecord): Promise<RequestDocument> {
    const { release, daemon, assumeUpstream, machine } = this.#options;
    const what = `sandbox ${answer.id}`;
    const real = await this.#realSpec(answer, info, what);
    const config = recordAt(info, "config");
    this.#checkProfiles(config, what);
    const image = await this.#image(textAt(info, "image"), what);
    const files = machine === undefined ? undefined : await filesOf(machine.looks, machine.mounts, {}, {
      texts: profilesIn(config),
      hasDevices: false,
    });
    const network = listAt(real.value, "linux", "namespaces").find((one) => textAt(one, "type") === "network");
    const netnsPath = textAt(network, "path") || textAt(info, "sandboxMetadata", "Metadata", "NetNSPath");
    const handler = answer.handler || textAt(info, "runtimeHandler");
    const rootfs = await this.#rootfs(answer.id, []);
    const document: RequestDocument = {
      release,
      ...(assumeUpstream === true ? { assumeUpstream } : {}),
      id: answer.id,
      config,
      ...(handler === "" ? {} : { runtimeHandler: handler }),
      image: image.config,
      ...(rootfs === undefined ? {} : { rootfs }),
      ...(files === undefined || Object.keys(files.hostFiles).length === 0 ? {} : { hostFiles: files.hostFiles }),
      ...(netnsPath === "" ? {} : { netnsPath }),
      daemon,
      host: await this.#host(real, "level"),
    };
    const own = ownSysctls({ ...document, assumeUpstream: true });
    const notes = [...own.notes, ...(machine === undefined ? [WITHOUT_MACHINE] : [])];
    return {
      ...document,
      config: own.config,
      captured: {
        ...real.captured,
        ...await this.#replaced(info, image.chainId),
        ...await this.#changed(answer, files?.hostFiles),
        ...(notes.length === 0 ? {} : { notes }),
      },
    };
  }

  /**
   * Makes a container's request.
   *
   * @param sandbox The request of its sandbox.
   * @param sandboxInfo The sandbox's verbose information.
   * @param answer The container's status.
   * @param info Its verbose information.
   * @returns The document.
   * @throws {CriSpecError} `live-daemon` where something of it cannot be read.
   */
  async container(
    sandbox: RequestDocument,
    sandboxInfo: UnknownRecord,
    answer: SubjectAnswer,
    info: UnknownRecord,
  ): Promise<RequestDocument> {
    const { machine, daemon, decoded } = this.#options;
    const what = `container ${answer.id}`;
    if (textAt(info, "sandboxID") !== sandbox.id) {
      throw failure(`Cannot read ${what}: it belongs to another sandbox`);
    }
    const real = await this.#realSpec(answer, info, what);
    const stored = recordAt(info, "config");
    const image = await this.#image(textAt(stored, "image", "image"), what);
    const { config, images } = this.#withoutMountedImages(stored);
    this.#checkProfiles(config, what);
    const hasDevices = wantsCdi(config);
    const texts = [
      ...configuredFiles(daemon).filter((path) => !decoded.cdi_spec_dirs.includes(path)),
      ...(hasDevices && decoded.enable_cdi ? decoded.cdi_spec_dirs : []),
    ];
    const files = machine === undefined ? undefined : await filesOf(machine.looks, machine.mounts, config, {
      texts,
      hasDevices,
    });
    const volumes = volumesIn(real.value);
    const rootfs = machine === undefined
      ? accountsIn(config, image.config, real.value)
      : await this.#rootfs(answer.id, Object.keys(recordAt(image.config, "Volumes")));
    const pid = pidIn(sandboxInfo, real.value);
    const target = await this.#target(config);
    const container: ContainerDocument = {
      id: answer.id,
      config,
      image: image.config,
      ...(rootfs === undefined ? {} : { rootfs }),
      imageName: image.name,
      imageId: image.id,
      ...(volumes.length === 0 ? {} : { imageVolumes: volumes }),
    };
    const hostFiles = { ...recordAt(sandbox, "hostFiles"), ...(files?.hostFiles ?? sourcesIn(config, real.value)) };
    const notes = machine === undefined ? [WITHOUT_MACHINE, FROM_SPEC] : [];
    return {
      ...sandbox,
      ...(Object.keys(hostFiles).length === 0 ? {} : { hostFiles }),
      host: {
        ...await this.#host(real, "containerLevel", sandbox),
        ...(machine === undefined ? {} : machine.container),
        ...this.#options.host,
        ...(pid === undefined ? {} : { sandboxPid: pid }),
        ...(files === undefined ? {} : { mounts: files.mounts }),
        ...(this.#options.handlers === undefined ? {} : { runtimeHandlers: this.#options.handlers }),
        ...(target === undefined ? {} : { containers: target }),
        ...(Object.keys(images).length === 0 ? {} : { images }),
      },
      container,
      captured: {
        ...real.captured,
        ...await this.#replaced(info, image.chainId),
        ...await this.#changed(answer, files?.hostFiles),
        ...(machine === undefined || machine.nriPlugins.length === 0 ? {} : { nriPlugins: machine.nriPlugins }),
        ...(notes.length === 0 ? {} : { notes }),
      },
    };
  }

  /** The stored spec, and the one in the bundle. */
  async #realSpec(answer: SubjectAnswer, info: UnknownRecord, what: string): Promise<RealSpec> {
    const { answers, machine } = this.#options;
    const inStatus = memberText(answer.info, "runtimeSpec");
    const stored: StoredAnswer | undefined = await answers.stored(answer.id);
    const text = stored?.spec ?? inStatus;
    if (text === undefined || text === "null") {
      throw failure(`Cannot read the spec of ${what}: the daemon does not report it`, {
        hint: isRecord(info["runtimeSpec"]) ? "" : "its shim may have been lost in a restart",
      });
    }
    const value = readObject(text, `the spec of ${what}`);
    const bundle = machine === undefined
      ? undefined
      : await ifThere(readFile(`${machine.root}${this.#bundle(answer.id)}/config.json`, "utf8"));
    const { createdAt } = answer;
    const updatedAt = stored?.updatedAt;
    // The store's times of one moment differ from the status' by less than this.
    const isUpdated = createdAt !== undefined && updatedAt !== undefined && updatedAt - createdAt > 1_000_000_000n;
    const captured: CapturedDocument = {
      format: 1,
      spec: text,
      ...(bundle === undefined ? {} : bundle === text ? { isBundleEqual: true } : { bundle }),
      ...(createdAt === undefined ? {} : { createdAt: rfc3339(createdAt) }),
      ...(isUpdated ? { updatedAt: rfc3339(updatedAt) } : {}),
      ...(machine?.startedAt === undefined ? {} : { daemonStartedAt: new Date(machine.startedAt).toISOString() }),
    };
    return { value, captured };
  }

  /** Refuses a config with a profile file of a node that cannot be read. */
  #checkProfiles(config: UnknownRecord, what: string): void {
    const [profile] = this.#options.machine === undefined ? profilesIn(config) : [];
    if (profile === undefined) return;
    throw failure(`Cannot read the seccomp profile of ${what}: ${JSON.stringify(profile)} is a file of the node`, {
      hint: "capture over the socket, on the node",
    });
  }

  #bundle(id: string): string {
    return `${this.#options.decoded.state}/io.containerd.runtime.v2.task/k8s.io/${id}`;
  }

  /** The image of a sandbox or container. */
  async #image(name: string, what: string) {
    const answer = await this.#imageAnswer(name);
    if (answer === undefined) {
      throw failure(`Cannot read the image of ${what}: ${JSON.stringify(name)} does not exist`, { hint: NO_IMAGE });
    }
    const info = readObject(answer.info, `the status of image ${name}`);
    const config = recordAt(info, "imageSpec", "config");
    const [first = answer.digests[0] ?? answer.id] = answer.tags;
    return { id: answer.id, name: first, config, chainId: textAt(info, "chainID") };
  }

  /** An image, queried once. */
  #imageAnswer(name: string): Promise<ImageAnswer | undefined> {
    let answer = this.#images.get(name);
    if (answer === undefined) {
      this.#images.set(name, answer = name === "" ? Promise.resolve(undefined) : this.#options.answers.image(name));
    }
    return answer;
  }

  /** Whether the image by that name is another one than the snapshot's. */
  async #replaced(info: UnknownRecord, chainId: string): Promise<Pick<CapturedDocument, "isImageReplaced">> {
    const [snapshotter, key] = [textAt(info, "snapshotter"), textAt(info, "snapshotKey")];
    if (snapshotter === "" || key === "" || chainId === "") return {};
    const parent = await this.#options.answers.snapshotParent(snapshotter, key);
    // A pod with a user namespace may have a copy of the image with other owners, of another name.
    const isOther = parent !== undefined && DIGEST.test(parent) && parent !== chainId;
    return isOther ? { isImageReplaced: true } : {};
  }

  /** The files with texts that were changed after the creation. */
  async #changed(
    { createdAt }: SubjectAnswer,
    hostFiles: Readonly<Record<string, FileEntry>> = {},
  ): Promise<Pick<CapturedDocument, "changedFiles">> {
    const { machine } = this.#options;
    if (machine === undefined || createdAt === undefined) return {};
    const created = Number(createdAt / 1_000_000n);
    const changed: string[] = [];
    for (const [path, entry] of Object.entries(hostFiles)) {
      if (typeof entry === "string" && (await machine.looks.changedAt(path) ?? 0) > created) changed.push(path);
    }
    return changed.length === 0 ? {} : { changedFiles: changed };
  }

  /** The facts of the host. */
  async #host(real: RealSpec, level: "level" | "containerLevel", sandbox?: RequestDocument): Promise<UnknownRecord> {
    const { machine, host: given, decoded } = this.#options;
    if (machine === undefined) return given ?? {};
    const { selinux, ...host } = machine.host;
    if (!selinux || !decoded.enable_selinux) return { ...host, selinux, ...given };
    this.#selinux ??= this.#contexts(machine);
    const contexts = await this.#selinux;
    const label = textAt(real.value, "process", "selinuxLabel");
    const ofSandbox = sandbox === undefined ? {} : recordAt(sandbox, "host", "selinux");
    return {
      ...host,
      selinux: {
        ...ofSandbox,
        ...(contexts === undefined ? {} : { contexts }),
        ...(label === "" ? {} : { [level]: levelOf(label) }),
      },
      ...given,
    };
  }

  async #contexts({ root }: Machine): Promise<string | undefined> {
    for (const path of CONTEXTS) {
      const text = await ifThere(readFile(`${root}${path}`, "utf8"));
      if (text !== undefined) return text;
    }
    return undefined;
  }

  /** The files of an image that decide users, groups and volumes. */
  async #rootfs(id: string, volumes: readonly string[]): Promise<Readonly<Record<string, FileEntry>> | undefined> {
    const { machine } = this.#options;
    if (machine === undefined) return undefined;
    const files = new NodeFiles(imageFiles(machine, this.#bundle(id)));
    for (const path of IMAGE_FILES) await files.follow(path, true);
    for (const path of volumes) await files.follow(path.startsWith("/") ? path : `/${path}`);
    const { found } = files;
    // The parent directory of a missing file adds nothing to the file's absence.
    const entries = Object.entries(found).filter(([path]) => path !== "/etc");
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }

  /** The container whose process namespace a config asks for, as the daemon knows it. */
  async #target(config: UnknownRecord): Promise<UnknownRecord | undefined> {
    const id = textAt(config, "linux", "security_context", "namespace_options", "target_id");
    if (id === "") return undefined;
    const answer = await this.#options.answers.container(id);
    if (answer === undefined) return {};
    const info = readObject(answer.info, `the status of container ${id}`);
    const state = answer.isRunning ? "running" : "exited";
    const pid = info["pid"];
    return {
      [id]: { sandbox: textAt(info, "sandboxID"), state, pid: typeof pid === "number" && answer.isRunning ? pid : 0 },
    };
  }

  /** The config as it was sent: the daemon fills in where it mounted the images of mounts. */
  #withoutMountedImages(config: UnknownRecord): { readonly config: UnknownRecord; readonly images: UnknownRecord } {
    const images: [string, unknown][] = [];
    const mounts = listAt(config, "mounts").map((mount) => {
      const name = textAt(mount, "image", "image");
      const path = textAt(mount, "host_path");
      const hex = /\/image-volumes\/[^/]+\/([0-9a-f]{64})(?:\/|$)/.exec(path)?.[1];
      if (name === "" || hex === undefined || !isRecord(mount)) return mount;
      const subPath = textAt(mount, "image_sub_path");
      images.push([name, {
        digest: `sha256:${hex}`,
        rootfs: subPath === "" ? {} : { [`/${subPath}`]: { directory: true } },
      }]);
      const { host_path: _path, ...sent } = mount;
      return sent;
    });
    return images.length === 0
      ? { config, images: {} }
      : { config: { ...config, mounts }, images: Object.fromEntries(images) };
  }
}
