/**
 * What the daemon finds at the sources of mounts, and what it makes there.
 *
 * @module
 */

import { type CriMount, MOUNT_PROPAGATION } from "../../cri/config.ts";
import { CriSpecError, type ErrorCode } from "../../error.ts";
import { goQuote } from "../../go/quote.ts";
import { clean, isClean } from "../../go/path.ts";
import { child, type Pointer } from "../../pointer.ts";
import { refuse } from "../../decisions/refusals.ts";
import type { RuntimeHandlerFeatures } from "../../request/host.ts";
import { parentOf } from "../../request/file_tree.ts";
import { type HostTree, pathErrorText } from "../../request/host_tree.ts";
import { MountTable } from "../../request/mount_table.ts";
import type { Change } from "../changes.ts";
import { type Chosen, crash } from "../chosen.ts";
import type { ContainerRequest } from "../request.ts";

/** The source that the spec gets, or what refuses the mount. */
export type MountSource = { readonly source: string } | {
  /** Refuses the request, with what the daemon puts before the text and the place of the mount in the request. */
  readonly refuse: (prefix: string, mount: Pointer) => never;
};

/** What SELinux may not label anew. */
const NOT_RELABELLED: ReadonlySet<string> = new Set(
  ("/ /bin /boot /dev /etc /etc/passwd /etc/pki /etc/shadow /home /lib /lib64 /media /opt /proc /root /run /sbin /srv /sys /tmp " +
    "/usr /var /var/lib /var/log").split(" "),
);

const MISSING = "no such file or directory";
const RECURSIVE = "recursive_read_only";
function refusal(code: ErrorCode, text: string, field: keyof CriMount): MountSource {
  return { refuse: (prefix, mount) => refuse(code, `${prefix}${text}`, child(mount, field)) };
}

/** Looks at the sources of one container's mounts, one after the other. */
export class MountSources {
  readonly #request: ContainerRequest;
  readonly #files: HostTree;
  readonly #changes: Change[];
  readonly #mountLabel: string;
  readonly #table: MountTable;

  /**
   * Starts with the first mount.
   *
   * @param request The request.
   * @param chosen The node's files, and what is changed on it.
   * @param mountLabel The SELinux label that relabelled sources get; empty without SELinux.
   */
  constructor(request: ContainerRequest, { files, changes }: Pick<Chosen, "files" | "changes">, mountLabel: string) {
    this.#request = request;
    this.#files = files;
    this.#changes = changes;
    this.#mountLabel = mountLabel;
    this.#table = new MountTable(request.host.mounts);
    for (const mountPoint of files.mountPoints) {
      const evaluated = files.evalSymlinks(mountPoint);
      this.#table.mount("path" in evaluated ? evaluated.path : mountPoint);
    }
  }

  #quote(text: string): string {
    return goQuote(text, this.#request.behaviors.unicode);
  }

  /**
   * Finds or makes the source of a mount, and checks what the mount asks of it.
   *
   * @param mount The mount.
   * @param input What asks for it.
   * @returns Its source.
   */
  resolve(mount: CriMount, input: Pointer): MountSource {
    const { host_path = "", selinux_relabel } = mount;
    const source = this.#sourceOf(host_path, input);
    if (typeof source === "object") return source;
    const wrong = this.#checkPropagation(mount, source) ?? this.#checkRecursive(mount, host_path) ??
      this.#checkLabel(mount, source);
    if (wrong !== undefined) return wrong;
    const label = this.#mountLabel;
    if (selinux_relabel === true && label !== "") this.#changes.push({ kind: "relabel", path: source, label, input });
    return this.#checkMappings(mount, source) ?? { source };
  }

  #sourceOf(path: string, input: Pointer): string | MountSource {
    const files = this.#files;
    const made = (): string => {
      this.#changes.push({ kind: "directory", path, input });
      return path;
    };
    const fail = (text: string): MountSource => refusal("volume-source-failed", text, "host_path");
    if (files.isLiteral && isClean(path)) {
      const given = files.given.find(path);
      if (given.kind !== "failure") return path;
      if (given.failure === MISSING && files.makeLiteral(path)) return made();
    }
    const found = files.find(path);
    if (found.kind !== "failure") {
      const resolved = files.resolveSymbolicLink(path);
      if ("path" in resolved) return resolved.path;
      const { error } = resolved;
      return fail(`failed to resolve symlink "": ${typeof error === "string" ? error : pathErrorText(error)}`);
    }
    if (found.failure !== MISSING) {
      return fail(`failed to stat ${this.#quote(path)}: stat ${path}: ${found.failure}`);
    }
    const failure = files.mkdirAll(path);
    if (failure === undefined) return made();
    // What was made above the directory that cannot be made stays.
    if (failure.isPartial) this.#changes.push({ kind: "directory", path: parentOf(clean(failure.path)), input });
    return fail(`failed to mkdir ${this.#quote(path)}: ${pathErrorText(failure)}`);
  }

  #checkPropagation({ propagation }: CriMount, source: string): MountSource | undefined {
    const isShared = propagation === MOUNT_PROPAGATION.PROPAGATION_BIDIRECTIONAL;
    if (!isShared && propagation !== MOUNT_PROPAGATION.PROPAGATION_HOST_TO_CONTAINER) return undefined;
    let path = clean(source);
    if (this.#request.behaviors.has("mount-lookup-canonical")) {
      const evaluated = this.#files.evalSymlinks(clean(`/${source}`));
      if ("path" in evaluated) path = evaluated.path;
    }
    const mount = this.#table.lookup(path);
    if (mount === undefined) {
      return refusal(
        "mount-propagation-not-shared",
        `failed to find the mount info for ${this.#quote(path)}`,
        "host_path",
      );
    }
    const kinds = mount.propagation.split("+");
    if (kinds.includes("shared") || (!isShared && kinds.includes("slave"))) return undefined;
    const text = `path ${this.#quote(source)} is mounted on ${this.#quote(mount.mountPoint)} ` +
      `but it is not a shared${isShared ? "" : " or slave"} mount`;
    return refusal("mount-propagation-not-shared", text, "propagation");
  }

  #checkRecursive(
    { readonly, recursive_read_only, propagation = 0 }: CriMount,
    hostPath: string,
  ): MountSource | undefined {
    if (recursive_read_only !== true || !this.#request.behaviors.has("rro-mounts")) return undefined;
    const path = `(hostPath=${this.#quote(hostPath)})`;
    if (readonly !== true) {
      return refusal(
        "recursive-read-only-refused",
        `recursive read-only mount conflicts with RW mount ${path}`,
        "readonly",
      );
    }
    const features = this.#features();
    if (features === null) {
      return {
        refuse: (_, mount) =>
          crash("containerd reads the features of a runtime that reports none", child(mount, RECURSIVE)),
      };
    }
    if (features?.recursive_read_only_mounts !== true) {
      const text = `RROUnsupported: runtime handler does not support recursive read-only mounts ${path}`;
      return refusal("recursive-read-only-refused", text, RECURSIVE);
    }
    if (propagation === MOUNT_PROPAGATION.PROPAGATION_PRIVATE) return undefined;
    const name = Object.entries(MOUNT_PROPAGATION).find(([, value]) => value === propagation)?.[0] ?? propagation;
    const text = `recursive read-only mount needs private propagation, got "${name}" ${path}`;
    return refusal("recursive-read-only-refused", text, "propagation");
  }

  /** What the daemon knows of the runtime: `null` where it did not answer, `undefined` where the daemon has no such handler. */
  #features(): RuntimeHandlerFeatures | null | undefined {
    const { daemon, host: { runtimeHandlers = {} }, runtimeHandler } = this.#request;
    const handlers = [runtimeHandler, ...runtimeHandler === "" ? [daemon.default_runtime_name] : []];
    const handler = handlers.find((name) => Object.hasOwn(runtimeHandlers, name));
    if (handler !== undefined) return runtimeHandlers[handler];
    if (!daemon.runtimes.has(handlers.at(-1)!)) return undefined;
    throw new CriSpecError(
      "host-fact-missing",
      "Cannot determine whether the runtime supports recursive read-only mounts",
      {
        path: "/host/runtimeHandlers",
        hint:
          `set it to {${
            JSON.stringify(handlers.at(-1))
          }: {"recursive_read_only_mounts": true, "user_namespaces": true}}; ` +
          "null means that the runtime reports no features",
      },
    );
  }

  #checkLabel({ selinux_relabel }: CriMount, source: string): MountSource | undefined {
    const mountLabel = this.#mountLabel;
    if (selinux_relabel !== true || mountLabel === "") return undefined;
    const path = source === "/" ? source : source.replace(/\/$/, "");
    if (!NOT_RELABELLED.has(path)) return undefined;
    const text = `relabel ${this.#quote(source)} with ${
      this.#quote(mountLabel)
    } failed: SELinux relabeling of ${path} is not allowed`;
    return refusal("volume-source-failed", text, "selinux_relabel");
  }

  #checkMappings({ uidMappings = [], gidMappings = [] }: CriMount, source: string): MountSource | undefined {
    if (!this.#request.behaviors.has("idmap-mount-refused") || uidMappings.length + gidMappings.length === 0) {
      return undefined;
    }
    const text = `idmap mounts not yet supported, but they were requested for: ${this.#quote(source)}`;
    return refusal("idmap-mount-unsupported", text, uidMappings.length > 0 ? "uidMappings" : "gidMappings");
  }
}
