/**
 * What programs print about images: `docker image inspect`, `podman image inspect`, `crictl inspecti`, `skopeo inspect --config`,
 * `crane config`.
 *
 * @module
 */

import { checkArgument } from "../argument.ts";
import { asString, isRecord, shorten, type UnknownRecord, wrongType } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { plainData } from "../plain.ts";
import { child, type Pointer } from "../pointer.ts";
import type { ImageFacts } from "./kubelet.ts";
import { checkLinux } from "./refusal.ts";

/** What is known of an image. */
export interface KnownImage {
  /** The `config` object of its configuration: user, entrypoint, environment. */
  readonly config: UnknownRecord;
  /** Its id: the digest of its configuration, `sha256:…`. Absent where the document does not have it. */
  readonly id?: string;
  /** The digest of its manifest, for an image volume. */
  readonly digest?: string;
  /** Its files that decide a spec, as `rootfs` of a request. Absent if they are unknown. */
  readonly rootfs?: UnknownRecord;
}

const CONFIG_KEYS: readonly string[] = [
  "User",
  "ExposedPorts",
  "Env",
  "Entrypoint",
  "Cmd",
  "Volumes",
  "WorkingDir",
  "Labels",
  "StopSignal",
  "ArgsEscaped",
  "Healthcheck",
  "Shell",
  "OnBuild",
];

function configIn(value: unknown, path: Pointer): UnknownRecord {
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) throw wrongType(value, "an object", path);
  return value;
}

/** An id with its algorithm, which podman leaves out. */
function idIn(value: unknown, path: Pointer): { readonly id?: string } {
  if (value === undefined || value === null) return {};
  const id = asString(value, path);
  return /^[0-9a-f]{64}$/.test(id) ? { id: `sha256:${id}` } : { id };
}

/** Refuses an image of another operating system, which containerd does not take on Linux. */
function checkSystem(system: unknown, path: Pointer): void {
  if (typeof system === "string") checkLinux("an image", system, path);
}

function wrong(what: string, path: Pointer, hint: string): CriSpecError {
  return new CriSpecError("wrong-document", `Cannot read the document as an image configuration: it is ${what}`, {
    path,
    hint,
  });
}

const KINDS = "pass the output of docker image inspect, crictl inspecti, skopeo inspect --config or crane config";

/**
 * Reads what a program printed about an image.
 *
 * @param document Plain data: the output of `docker image inspect` or `podman image inspect` for one image, of `crictl inspecti`, of
 * `skopeo inspect --config` or `crane config`; a configuration's `config` object alone; or `{config, id, digest, rootfs}`.
 * @param path Where it stands, for errors. Default: `""`.
 * @returns What is known of the image.
 * @throws {CriSpecError} `wrong-document`, `wrong-type`; `not-modelled` for an image that is not for Linux.
 */
export function readImage(document: unknown, path: Pointer = ""): KnownImage {
  return imageIn(plainData(document, path), path);
}

function imageIn(value: unknown, path: Pointer): KnownImage {
  if (Array.isArray(value)) {
    if (value.length === 1) return imageIn(value[0], child(path, 0));
    throw wrong(`a list of ${value.length}`, path, "pass the output for one image");
  }
  if (!isRecord(value)) throw wrongType(value, "an object", path);
  const has = (key: string): boolean => Object.hasOwn(value, key);
  if (has("schemaVersion")) throw wrong("an image's manifest or index", path, "pass the output of crane config");
  if (typeof value.kind === "string" && has("apiVersion")) {
    throw wrong(`a Kubernetes ${shorten(value.kind)}`, path, KINDS);
  }
  if (isRecord(value.info) && isRecord(value.status)) {
    const spec = value.info.imageSpec;
    const at = child(child(path, "info"), "imageSpec");
    if (!isRecord(spec)) throw wrong("output of crictl without an image configuration", path, KINDS);
    checkSystem(spec.os, child(at, "os"));
    return {
      config: configIn(spec.config, child(at, "config")),
      ...idIn(value.status.id, child(child(path, "status"), "id")),
    };
  }
  if (has("Id") && has("Config")) {
    checkSystem(value.Os, child(path, "Os"));
    return { config: configIn(value.Config, child(path, "Config")), ...idIn(value.Id, child(path, "Id")) };
  }
  if (has("RepoTags") && has("Layers")) {
    throw wrong("the output of skopeo inspect", path, "add --config to the command");
  }
  if (has("architecture") && has("os")) {
    checkSystem(value.os, child(path, "os"));
    return { config: configIn(value.config, child(path, "config")) };
  }
  if (has("config")) {
    const extra = Object.keys(value).find((key) => !["config", "id", "digest", "rootfs"].includes(key));
    if (extra !== undefined) {
      throw wrong(`an object with the unknown field ${JSON.stringify(extra.slice(0, 64))}`, path, KINDS);
    }
    return {
      config: configIn(value.config, child(path, "config")),
      ...idIn(value.id, child(path, "id")),
      ...(value.digest === undefined ? {} : { digest: asString(value.digest, child(path, "digest")) }),
      ...(value.rootfs === undefined ? {} : { rootfs: configIn(value.rootfs, child(path, "rootfs")) }),
    };
  }
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => CONFIG_KEYS.includes(key))) return { config: value };
  throw wrong("an object without any field of one", path, KINDS);
}

/**
 * What a runtime reports to the kubelet about an image.
 *
 * Upstream: `getUserFromImage` of containerd's `internal/cri/server/images/image_status.go`.
 *
 * @param image The image.
 * @returns Its id, and its user as a number or a name.
 */
export function imageFactsOf(image: KnownImage): ImageFacts {
  checkArgument(image, "image from readImage()", { config: "record" });
  const { config, id } = image;
  const user = typeof config.User === "string" ? config.User.split(":")[0]! : "";
  const known = id === undefined ? {} : { id };
  if (user === "") return known;
  return /^[+-]?\d{1,18}$/.test(user) ? { ...known, uid: Number(user) } : { ...known, username: user };
}
