/**
 * Puts cases of containers to daemons whose pods run. Cases with the same daemon share a boot, cases with the same pod the pod.
 *
 * @module
 */

import { CallError } from "../../lib/node/client.ts";
import { failure } from "../../lib/node/failure.ts";
import { inFolder } from "../lab/daemon_config.ts";
import type { ContainerdBinaries } from "../lab/debian.ts";
import type { ImageArchive } from "../lab/pause_image.ts";
import { pauseProgram } from "../lab/pause_program.ts";
import { isTree, mapStrings, type Tree, treeAt } from "../lab/tree.ts";
import { BASE_CONTAINER, BASE_POD, type ContainerCase, type OtherContainer } from "./case.ts";
import { containerFacts, mountsOf, NodeFiles } from "./facts.ts";
import { bootNode, type Node, PAUSE } from "./node.ts";
import type { ContainerAnswer, RecordedContainer } from "./shared_recordings.ts";

/** How to record. */
export interface ContainerRecorderOptions {
  /** The programs to record. */
  readonly binaries: ContainerdBinaries;
  /** Path of the CRI protocol file. */
  readonly proto: string;
  /** How many daemons run side by side. */
  readonly jobs: number;
  /** Stops the recording. */
  readonly signal: AbortSignal;
  /** Told after each case. */
  readonly onCase?: (done: number) => void;
}

/** What containerd calls the app's image. */
const IMAGE_NAME = "docker.io/library/web:1";

/** The length of an id's beginning. */
const SHORT = 13;

/** A pod that runs. */
interface Pod {
  readonly id: string;
  readonly pid: number;
  readonly netnsPath: string;
}

/** A container that is there beside the one that is asked for. */
interface Other {
  readonly id: string;
  readonly sandbox: string;
  readonly pid: number;
}

/**
 * Records cases.
 *
 * @param cases The cases.
 * @param options Programs, patience.
 * @returns The recorded cases in the order of their names.
 * @throws {CriSpecError} When a daemon does not do its work; nothing is left running.
 */
export async function recordContainers(
  cases: readonly ContainerCase[],
  options: ContainerRecorderOptions,
): Promise<readonly RecordedContainer[]> {
  const recorded: RecordedContainer[] = [];
  const groups = [...Map.groupBy(cases, ({ daemon }) => JSON.stringify(daemon)).values()];
  const worker = async (): Promise<void> => {
    for (let group = groups.shift(); group !== undefined && !options.signal.aborted; group = groups.shift()) {
      await recordGroup(group, options, (one) => {
        recorded.push(one);
        options.onCase?.(recorded.length);
      });
    }
  };
  const results = await Promise.allSettled(Array.from({ length: options.jobs }, worker));
  for (const result of results) if (result.status === "rejected") throw result.reason;
  options.signal.throwIfAborted();
  return recorded.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Puts cases of one configuration to a daemon, and to another one where a case ends it. */
async function recordGroup(
  group: readonly ContainerCase[],
  { binaries, proto, signal }: ContainerRecorderOptions,
  onRecorded: (one: RecordedContainer) => void,
): Promise<void> {
  const [first] = group;
  const keyOf = ({ pod, runtimeHandler, isStopped }: ContainerCase): string =>
    JSON.stringify([isStopped, runtimeHandler, pod]);
  const left = group.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  while (left.length > 0 && !signal.aborted) {
    const files = (folder: string) =>
      inFolder(
        Object.fromEntries(
          left.flatMap((one) => Object.entries(one.files).filter(([, file]) => typeof file === "string")),
        ) as Readonly<Record<string, string>>,
        folder,
      );
    const node = await bootNode({ binaries, proto, config: first!.daemon, files });
    const session = new Session(node);
    try {
      // A base spec may be one that no container starts with.
      if (Object.keys(first!.daemon).length === 0) await session.checkBundle();
      while (left.length > 0 && !signal.aborted && !session.isEnded) onRecorded(await session.record(left.shift()!));
    } finally {
      await session.close();
    }
  }
}

/** A daemon with at most one pod. */
class Session {
  readonly #node: Node;
  #pod: Pod | undefined;
  #podKey = "";
  #image: ImageArchive | undefined;
  #imageKey = "";
  #isEnded = false;

  constructor(node: Node) {
    this.#node = node;
  }

  /** Whether a case ended the daemon. */
  get isEnded(): boolean {
    return this.#isEnded;
  }

  async close(): Promise<void> {
    try {
      if (!this.#isEnded) await this.#removePod();
    } finally {
      await this.#node.close();
    }
  }

  /** Starts a plain container: its bundle's config.json is the stored spec, byte for byte. */
  async checkBundle(): Promise<void> {
    const { client, daemon } = this.#node;
    const pod = inFolder(BASE_POD, daemon.folder);
    await this.#useImage({ Entrypoint: ["/pause"] }, {});
    const { id: sandbox } = await this.#usePod(pod, "");
    const config = inFolder({ ...BASE_CONTAINER, mounts: [] }, daemon.folder);
    const id = await client.createContainer(sandbox, this.#withIds(config), pod);
    try {
      const stored = await client.storedSpec(id);
      await client.startContainer(id);
      const state = String(treeAt(daemon.config, ["state"]));
      const bundle = `${state}/io.containerd.runtime.v2.task/k8s.io/${id}/config.json`;
      if (await Deno.readTextFile(bundle) === stored) return;
      throw failure(`Cannot record ${daemon.release}: a bundle's config.json is not the spec that it keeps`);
    } finally {
      await client.stopContainer(id);
      await client.removeContainer(id);
    }
  }

  async record(one: ContainerCase): Promise<RecordedContainer> {
    const { client, daemon } = this.#node;
    const put = <T>(value: T): T => inFolder(value, daemon.folder);
    await this.#writeFiles(put(one.files));
    await this.#mount(put(one.mounts));
    const image = await this.#useImage(one.image, one.rootfs);
    const pod = put(one.pod);
    const running = await this.#usePod(pod, one.runtimeHandler);
    const other = one.other === undefined ? undefined : await this.#makeOther(one.other, pod);
    if (one.isStopped) await client.stopPodSandbox(running.id);
    const ids = <T>(value: T): T => this.#withIds(put(value), other);
    const config = ids(one.container);
    const sent = ids(one.sent);
    const sandboxId = sent.sandboxId ?? running.id;
    const isThere = running.id.startsWith(sandboxId);
    const request: Tree = {
      release: daemon.release,
      id: isThere ? running.id : sandboxId,
      config: pod,
      runtimeHandler: one.runtimeHandler,
      image: PAUSE.config,
      rootfs: PAUSE.rootfs,
      netnsPath: running.netnsPath,
      daemon: daemon.config,
      host: {
        ...daemon.host,
        ...await containerFacts(daemon.pid, daemon.host.cgroups),
        runtimeHandlers: Object.fromEntries(await client.runtimeHandlers()),
        ...(!isThere
          ? { sandboxState: "absent" }
          : one.isStopped
          ? { sandboxState: "notready" }
          : { sandboxPid: running.pid }),
        ...this.#namedImages(ids(one.images), one, image),
        ...(other === undefined ? {} : otherFacts(one, other)),
      },
    };
    const { hostFiles, mounts } = await this.#files(config);
    const imageId = await client.imageStatus(String(treeAt(config, ["image", "image"]) ?? "")).catch(() => undefined);
    const [answer, id, temporary] = await this.#ask(sandboxId, config, sent.sandboxConfig ?? pod);
    const container: Tree = {
      id,
      config,
      ...(isThere && sandboxId !== running.id ? { sandboxId } : {}),
      ...(sent.sandboxConfig === undefined ? {} : { sandboxConfig: sent.sandboxConfig }),
      ...(imageId === image.id
        ? { image: one.image, rootfs: one.rootfs, imageName: IMAGE_NAME, imageId: image.id }
        : {}),
      ...volumesIn(answer),
    };
    if (!this.#isEnded) await this.#clean(one, other, put(one.mounts));
    return {
      name: one.name,
      request: {
        ...request,
        host: { ...request["host"] as Tree, mounts },
        hostFiles,
        ...(temporary === undefined ? {} : { tempMountPath: temporary }),
        container,
      },
      answer,
    };
  }

  /** Puts the request, and removes the container. */
  async #ask(
    sandboxId: string,
    config: unknown,
    sandboxConfig: unknown,
  ): Promise<readonly [answer: ContainerAnswer, id: string, temporary: string | undefined]> {
    const { client, daemon } = this.#node;
    try {
      const id = await client.createContainer(sandboxId, config, sandboxConfig);
      const spec = await client.storedSpec(id);
      await client.removeContainer(id);
      return [{ spec }, id, undefined];
    } catch (error) {
      const log = await Deno.readTextFile(`${daemon.folder}/log`);
      const panic = /^(?:panic: .*|fatal error: .*)$/m.exec(log)?.[0];
      if (panic !== undefined) {
        this.#isEnded = true;
        return [{ crash: panic }, "", undefined];
      }
      if (!(error instanceof CallError)) throw error;
      const { code, message } = error;
      const temporary = /\/[^\s":]*\/(?:tmpmounts\/containerd-mount|ctd-volume)\d+/.exec(message)?.[0];
      return [{ refusal: { code, message } }, /\bcontainer "([0-9a-f]{64})" spec/.exec(message)?.[1] ?? "", temporary];
    }
  }

  /** What a case must find at the places of `$IMAGE`, `$SANDBOX` and `$OTHER`. */
  #withIds<T>(value: T, other?: Other): T {
    const [sandbox, container] = [this.#pod?.id ?? "", other?.id ?? ""];
    const places = {
      $IMAGE: this.#image?.id ?? "",
      $SANDBOX: sandbox,
      $SHORT_SANDBOX: sandbox.slice(0, SHORT),
      $OTHER: container,
      $SHORT_OTHER: container.slice(0, SHORT),
    };
    return mapStrings(
      value,
      (text) => Object.entries(places).reduce((left, [place, id]) => left.replaceAll(place, () => id), text),
    );
  }

  async #usePod(config: Tree, handler: string): Promise<Pod> {
    const key = JSON.stringify([handler, config]);
    if (this.#pod !== undefined && this.#podKey === key) return this.#pod;
    await this.#removePod();
    this.#podKey = key;
    return this.#pod = await this.#runPod(config, handler);
  }

  async #runPod(config: Tree, handler: string): Promise<Pod> {
    const { client } = this.#node;
    const id = await client.runPodSandbox(config, handler);
    const { pid = 0 } = await client.sandboxInfo(id) as { readonly pid?: number };
    const spec = JSON.parse(await client.storedSpec(id)) as {
      readonly linux?: { readonly namespaces?: readonly { readonly type: string; readonly path?: string }[] };
    };
    const network = spec.linux?.namespaces?.find(({ type }) => type === "network");
    return { id, pid, netnsPath: network?.path ?? "" };
  }

  async #removePod(): Promise<void> {
    const pod = this.#pod;
    this.#pod = undefined;
    if (pod === undefined) return;
    await this.#node.client.stopPodSandbox(pod.id);
    await this.#node.client.removePodSandbox(pod.id);
  }

  async #useImage(config: Tree, rootfs: ContainerCase["rootfs"]): Promise<ImageArchive> {
    const key = JSON.stringify([config, rootfs]);
    if (this.#image !== undefined && this.#imageKey === key) return this.#image;
    const image = { config, rootfs, program: pauseProgram() };
    this.#image = await this.#node.daemon.useImage(image, IMAGE_NAME);
    this.#imageKey = key;
    return this.#image;
  }

  #namedImages(names: readonly string[], { rootfs }: ContainerCase, { manifest }: ImageArchive): Tree {
    const entry = { digest: manifest, rootfs: { "/pause": { file: true }, ...rootfs } };
    return names.length === 0 ? {} : { images: Object.fromEntries(names.map((name) => [name, entry])) };
  }

  async #makeOther({ state, elsewhere, name = "other" }: OtherContainer, pod: Tree): Promise<Other> {
    const { client } = this.#node;
    const metadata = { ...treeAt(pod, ["metadata"]) as Tree, name: "elsewhere" };
    const home = elsewhere === true ? { ...pod, metadata } : pod;
    const sandbox = elsewhere === true ? (await this.#runPod(home, "")).id : this.#pod!.id;
    const config = { metadata: { name }, image: { image: "$IMAGE" }, log_path: "other.log" };
    const id = await client.createContainer(sandbox, this.#withIds(config), home);
    if (state !== "created") await client.startContainer(id);
    const { pid = 0 } = await client.containerInfo(id) as { readonly pid?: number };
    if (state === "exited") await client.stopContainer(id);
    return { id, sandbox, pid };
  }

  /** What files and mounts a config leads to. */
  async #files(config: Tree): Promise<{ readonly hostFiles: Tree; readonly mounts: Tree }> {
    const { daemon } = this.#node;
    const files = new NodeFiles(daemon.pid);
    const paths = new Set<string>();
    const follow = async (path: unknown, withText = false): Promise<void> => {
      if (typeof path !== "string" || path === "") return;
      const absolute = path.startsWith("/") ? path : `/${path}`;
      const real = await files.follow(absolute, withText);
      if (!withText) paths.add(path).add(real);
    };
    const { length } = listAt(config, ["devices"]);
    const isPrivileged = treeAt(config, ["linux", "security_context", "privileged"]) === true;
    const configured = configuredFiles(daemon.config);
    if (length > 0 || isPrivileged || configured.length > 0) await files.tree("/dev", false);
    for (const mount of listAt(config, ["mounts"])) await follow(treeAt(mount, ["host_path"]));
    for (const device of listAt(config, ["devices"])) await follow(treeAt(device, ["host_path"]));
    for (const path of profilesIn(config)) await follow(path, true);
    for (const path of configured) {
      const real = await files.follow(path, true);
      await files.tree(real, true);
    }
    return { hostFiles: files.found as Tree, mounts: await mountsOf(daemon.pid, [...paths]) as Tree };
  }

  async #writeFiles(files: ContainerCase["files"]): Promise<void> {
    const { daemon } = this.#node;
    for (const [path, file] of Object.entries(files)) {
      if (typeof file === "string" || "directory" in file) daemon.writeFile(path, file);
      else {
        daemon.writeFile(path.slice(0, path.lastIndexOf("/")), { directory: true });
        const there = await Deno.lstat(path).then(() => true, () => false);
        if (!there) {
          if ("symlink" in file) await Deno.symlink(file.symlink, path);
          else await this.#node.run("mkfifo", path);
        }
      }
    }
  }

  /** Mounts something on folders of the machine, in the daemon's mount namespace. */
  async #mount(mounts: ContainerCase["mounts"]): Promise<void> {
    const { run } = this.#node;
    for (const [point, propagation] of Object.entries(mounts)) {
      await run("mkdir", "-p", point);
      const isSlave = propagation.includes("slave");
      if (isSlave) {
        await run("mkdir", "-p", `${point}.master`);
        await run("mount", "-n", "--bind", point, `${point}.master`);
        await run("mount", "-n", "--make-shared", `${point}.master`);
      }
      await run("mount", "-n", "--bind", isSlave ? `${point}.master` : point, point);
      await run("mount", "-n", `--make-${isSlave ? "slave" : propagation}`, point);
      if (propagation === "shared+slave") await run("mount", "-n", "--make-shared", point);
    }
  }

  async #clean({ other: asked, isStopped }: ContainerCase, other: Other | undefined, mounts: Tree): Promise<void> {
    const { client, run } = this.#node;
    if (other !== undefined) {
      await client.stopContainer(other.id);
      await client.removeContainer(other.id);
      if (asked?.elsewhere === true) {
        await client.stopPodSandbox(other.sandbox);
        await client.removePodSandbox(other.sandbox);
      }
    }
    if (isStopped) await this.#removePod();
    for (const [point, propagation] of Object.entries(mounts)) {
      await run("umount", "-n", "-l", point);
      if (String(propagation).includes("slave")) await run("umount", "-n", "-l", `${point}.master`);
    }
  }
}

function listAt(tree: Tree, path: readonly string[]): readonly unknown[] {
  const list = treeAt(tree, path);
  return Array.isArray(list) ? list : [];
}

/** What the request's host tells of the other container. */
function otherFacts({ other, pod }: ContainerCase, { id, sandbox, pid }: Other): Tree {
  const { state, name } = other!;
  if (name === undefined) return { containers: { [id]: { sandbox, state, pid: state === "running" ? pid : 0 } } };
  const metadata = treeAt(pod, ["metadata"]);
  const part = (key: string): string => String(treeAt(metadata, [key]) ?? "");
  return { containerNames: { [`${name}_${part("name")}_${part("namespace")}_${part("uid")}_0`]: id } };
}

/** The seccomp profiles on the machine that a config names. */
function profilesIn(config: Tree): readonly string[] {
  const context = treeAt(config, ["linux", "security_context"]);
  const named = [treeAt(context, ["seccomp", "localhost_ref"]), treeAt(context, ["seccomp_profile_path"])];
  const texts = named.filter((text): text is string => typeof text === "string");
  return texts.map((text) => text.replace(/^localhost\//, "")).filter((path) => path.startsWith("/"));
}

/** The files that a configuration names: base specs, and folders of CDI. */
function configuredFiles(config: Tree): readonly string[] {
  const found: string[] = [];
  const visit = (value: unknown, key: string): void => {
    if (key === "base_runtime_spec" && typeof value === "string") found.push(value);
    if (key === "cdi_spec_dirs" && Array.isArray(value)) found.push(...value);
    if (isTree(value)) { for (const [name, inner] of Object.entries(value)) visit(inner, name); }
  };
  visit(config, "");
  return found;
}

/** The folders that the daemon made for the image's volumes, in the spec's order. */
function volumesIn(answer: ContainerAnswer): Tree {
  if (!("spec" in answer)) return {};
  const { mounts = [] } = JSON.parse(answer.spec) as {
    readonly mounts?: readonly { readonly destination: string; readonly source: string }[];
  };
  const made = mounts.filter(({ source }) => /\/containers\/[0-9a-f]{64}\/volumes\/[0-9a-f]{64}$/.test(source));
  if (made.length === 0) return {};
  return { imageVolumes: made.map(({ destination, source }) => ({ path: destination, hostPath: source })) };
}
