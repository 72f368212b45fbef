/**
 * Puts cases of containers to one daemon whose pods run.
 *
 * @module
 */

import { CallError } from "../../lib/node/client.ts";
import { containerFacts } from "../../lib/node/daemon_facts.ts";
import { failure } from "../../lib/node/failure.ts";
import { type MountInfo, mountsIn } from "../../lib/node/mount_info.ts";
import { Looks } from "../../lib/node/node_files.ts";
import { configuredFiles, filesOf } from "../../lib/node/request_files.ts";
import { inFolder } from "../lab/daemon_config.ts";
import type { ImageArchive } from "../lab/pause_image.ts";
import { pauseProgram } from "../lab/pause_program.ts";
import { mapStrings, type Tree, treeAt } from "../lab/tree.ts";
import { BASE_CONTAINER, BASE_POD, type ContainerCase, type OtherContainer } from "./case.ts";
import { type Node, PAUSE } from "./node.ts";
import { type Other, otherFacts, volumesOf } from "./request_facts.ts";
import type { ContainerAnswer, RecordedContainer } from "./shared_recordings.ts";

/** What containerd calls the app's image. */
const IMAGE_NAME = "docker.io/library/web:1";

/** Another program removed the parents of a pod's cgroup while runc made it. */
const CGROUP_RACE = /\/sys\/fs\/cgroup\/.*no such file or directory/;
const MAX_TRIES = 4;

/** Where a refusal tells the id of its container. */
const ID_IN_TEXT = /(?:(?<!sandbox )\bcontainer "|\/containers\/)([0-9a-f]{64})\b/;

/** The length of an id's beginning. */
const SHORT = 13;

/** The mounts of a process. */
async function mountsOf(pid: number): Promise<readonly MountInfo[]> {
  return mountsIn(await Deno.readTextFile(`/proc/${pid}/mountinfo`));
}

/** Looks at the node around the answer to a case. */
export interface Look {
  /** The case is prepared, and the container about to be created. */
  before(): Promise<void>;
  /** The container is created; what was asked and what came, as it will be recorded. */
  created(id: string, recorded: RecordedContainer): Promise<void>;
}

/** A pod that runs. */
interface Pod {
  readonly id: string;
  readonly pid: number;
  readonly netnsPath: string;
}

/** A daemon with at most one pod, to which cases are put one after another. */
export class ContainerSession {
  readonly #node: Node;
  #pod: Pod | undefined;
  #podKey = "";
  #image: ImageArchive | undefined;
  #imageKey = "";
  #mounts: ContainerCase["mounts"] = {};
  #known: Tree | undefined;
  #isEnded = false;

  /**
   * Starts without a pod.
   *
   * @param node The daemon; the session closes it.
   */
  constructor(node: Node) {
    this.#node = node;
  }

  /** Whether a case ended the daemon. */
  get isEnded(): boolean {
    return this.#isEnded;
  }

  /** Ends the pod and the daemon. */
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

  /**
   * Puts a case to the daemon.
   *
   * @param one The case, whose configuration is the daemon's.
   * @param look Looks at the node meanwhile. Default: nobody does.
   * @returns What was asked, with all that decided, and what came.
   * @throws {CriSpecError} With code `live-daemon` when the daemon does not do its work.
   */
  async record(one: ContainerCase, look?: Look): Promise<RecordedContainer> {
    const { client, daemon } = this.#node;
    const put = <T>(value: T): T => inFolder(value, daemon.folder);
    await this.#writeFiles(put(one.files));
    await this.#useMounts(put(one.mounts));
    const image = await this.#useImage(one.image, one.rootfs, one.attributes);
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
        ...await this.#facts(),
        ...(!isThere
          ? { sandboxState: "absent" }
          : one.isStopped
          ? { sandboxState: "notready" }
          : { sandboxPid: running.pid }),
        ...this.#namedImages(ids(one.images), one, image),
        ...(other === undefined ? {} : otherFacts(one, other)),
      },
    };
    const configured = configuredFiles(daemon.config);
    const { hostFiles, mounts } = await filesOf(
      new Looks(`/proc/${daemon.pid}/root`),
      await mountsOf(daemon.pid),
      config,
      { texts: configured, hasDevices: configured.length > 0 },
    );
    const imageId = await client.imageStatus(String(treeAt(config, ["image", "image"]) ?? "")).catch(() => undefined);
    await look?.before();
    const recorded = (answer: ContainerAnswer, id: string, temporary?: string): RecordedContainer => {
      const container = containerOf(answer, id);
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
    };
    const containerOf = (answer: ContainerAnswer, id: string): Tree => ({
      id,
      config,
      ...(isThere && sandboxId !== running.id ? { sandboxId } : {}),
      ...(sent.sandboxConfig === undefined ? {} : { sandboxConfig: sent.sandboxConfig }),
      ...(imageId === image.id
        ? { image: one.image, rootfs: one.rootfs, imageName: IMAGE_NAME, imageId: image.id }
        : {}),
      ...volumesOf(answer),
    });
    const onCreated = async (id: string, answer: ContainerAnswer): Promise<void> => {
      await look?.created(id, recorded(answer, id));
    };
    const [answer, id, temporary] = await this.#ask(sandboxId, config, sent.sandboxConfig ?? pod, onCreated);
    if (!this.#isEnded) await this.#clean(one, other);
    return recorded(answer, id, temporary);
  }

  /** Ends the pod; the next case gets another one. */
  async endPod(): Promise<void> {
    await this.#removePod();
  }

  /** Takes note that the pod is gone; the next case gets another one. */
  forgetPod(): void {
    this.#pod = undefined;
  }

  /** What every container of the daemon meets. */
  async #facts(): Promise<Tree> {
    const { client, daemon: { pid, host } } = this.#node;
    return this.#known ??= {
      ...await containerFacts(pid, host.cgroups, await mountsOf(pid)),
      runtimeHandlers: Object.fromEntries(await client.runtimeHandlers()),
    };
  }

  /** Puts the request, and removes the container. */
  async #ask(
    sandboxId: string,
    config: unknown,
    sandboxConfig: unknown,
    onCreated: (id: string, answer: ContainerAnswer) => Promise<void>,
  ): Promise<readonly [answer: ContainerAnswer, id: string, temporary: string | undefined]> {
    const { client, daemon } = this.#node;
    let id: string;
    try {
      id = await client.createContainer(sandboxId, config, sandboxConfig);
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
      return [{ refusal: { code, message } }, ID_IN_TEXT.exec(message)?.[1] ?? "", temporary];
    }
    const spec = await client.storedSpec(id);
    await onCreated(id, { spec });
    await client.removeContainer(id);
    return [{ spec }, id, undefined];
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

  async #runPod(config: Tree, handler: string, tries = 1): Promise<Pod> {
    const { client } = this.#node;
    const id = await client.runPodSandbox(config, handler).catch((error) => {
      if (error instanceof CallError && CGROUP_RACE.test(error.message) && tries < MAX_TRIES) return undefined;
      throw error;
    });
    if (id === undefined) return await this.#runPod(config, handler, tries + 1);
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

  async #useImage(
    config: Tree,
    rootfs: ContainerCase["rootfs"],
    attributes: ContainerCase["attributes"] = {},
  ): Promise<ImageArchive> {
    const key = JSON.stringify([config, rootfs, attributes]);
    if (this.#image !== undefined && this.#imageKey === key) return this.#image;
    const image = { config, rootfs, attributes, program: pauseProgram() };
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

  /** Mounts folders of the machine on themselves, in the daemon's mount namespace, in the place of the mounts that there were. */
  async #useMounts(mounts: ContainerCase["mounts"]): Promise<void> {
    const { run } = this.#node;
    if (JSON.stringify(mounts) === JSON.stringify(this.#mounts)) return;
    for (const [point, propagation] of Object.entries(this.#mounts)) {
      await run("umount", "-n", "-l", point);
      if (propagation.includes("slave")) await run("umount", "-n", "-l", `${point}.master`);
    }
    this.#mounts = mounts;
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

  async #clean({ other: asked, isStopped }: ContainerCase, other: Other | undefined): Promise<void> {
    const { client } = this.#node;
    if (other !== undefined) {
      await client.stopContainer(other.id);
      await client.removeContainer(other.id);
      if (asked?.elsewhere === true) {
        await client.stopPodSandbox(other.sandbox);
        await client.removePodSandbox(other.sandbox);
      }
    }
    if (isStopped) await this.#removePod();
  }
}
