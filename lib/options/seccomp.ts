/**
 * Options over `linux.seccomp`.
 *
 * @module
 */

import { checkArgument, checkInstance, checkTexts } from "../argument.ts";
import { CriSpecError } from "../error.ts";
import { goQuote, type GoUnicode } from "../go/quote.ts";
import { SECCOMP } from "../oci/fields.ts";
import { share } from "../oci/shared.ts";
import type { LinuxSeccomp, Option, Spec } from "../oci/spec.ts";
import { unmarshal } from "../oci/unmarshal.ts";
import { FileTree } from "../request/file_tree.ts";
import { option } from "./option.ts";
import { defaultProfile, type DefaultProfileOptions } from "./seccomp_default.ts";

/** Those of a process that may do nothing: shared, so that its profile is known by identity. */
const NO_CAPABILITIES: readonly string[] = share([]);

/**
 * Sets RuntimeDefault, made for the process's bounding set.
 *
 * Upstream: `seccomp.WithDefaultProfile`. Footprint: `/linux/seccomp`.
 *
 * @param options Architecture, kernel and revision.
 * @returns The option; it changes nothing when the profile is the same.
 * @throws {CriSpecError} When applied: `not-modelled` for an architecture whose profile is not modelled.
 */
export function withDefaultProfile(options: Omit<DefaultProfileOptions, "capabilities">): Option {
  checkArgument(options, "record of options", { arch: "string", kernel: "string", revision: {} });
  return option((spec) => {
    const capabilities = spec.process?.capabilities?.bounding ?? NO_CAPABILITIES;
    return withSeccomp(spec, defaultProfile({ ...options, capabilities }));
  });
}

/** Where a profile's file is read from. */
export interface ProfileFiles {
  /** The node's files. */
  readonly hostFiles: FileTree;
  /** The Unicode version of the release's Go toolchain. */
  readonly unicode: GoUnicode;
  /** Whether errors have a path with indexes, as with Go 1.27. */
  readonly indexed: boolean;
}

/**
 * Sets a profile that is read from a file on the node.
 *
 * Upstream: `seccomp.WithProfile`. Footprint: `/linux/seccomp`. Quirk: the file is decoded into runtime-spec's struct, so keys
 * that it does not have are lost.
 *
 * @param profile The file's path.
 * @param files Where it is read from.
 * @returns The option; it changes nothing the second time.
 * @throws {CriSpecError} When applied: `seccomp-profile-file` or `seccomp-profile-json`, with containerd's text.
 */
export function withProfile(profile: string, files: ProfileFiles): Option {
  checkTexts(profile);
  checkArgument(files, "record of files", { unicode: "string" });
  checkInstance(files.hostFiles, FileTree);
  // The same record each time, so that a second application changes nothing.
  let seccomp: LinuxSeccomp | undefined;
  return option((spec) => {
    seccomp ??= loadProfile(profile, files);
    return withSeccomp(spec, seccomp);
  });
}

function withSeccomp(spec: Spec, seccomp: LinuxSeccomp): Spec {
  return spec.linux?.seccomp === seccomp ? spec : { ...spec, linux: { ...spec.linux, seccomp } };
}

function loadProfile(profile: string, { hostFiles, unicode, indexed }: ProfileFiles): LinuxSeccomp {
  const quoted = goQuote(profile, unicode);
  const found = hostFiles.find(profile);
  if (found.kind !== "file") {
    const why = found.kind === "failure" ? `open ${profile}: ${found.failure}` : `read ${profile}: is a directory`;
    throw new CriSpecError("seccomp-profile-file", `cannot load seccomp profile ${quoted}: ${why}`);
  }
  const decoded = unmarshal(SECCOMP, found.text, indexed);
  if ("value" in decoded) return decoded.value;
  throw new CriSpecError("seccomp-profile-json", `decoding seccomp profile failed ${quoted}: ${decoded.error}`);
}
