/**
 * The one error class and the one list of its codes.
 *
 * @module
 */

/** What a code says about the failure. */
export type ErrorKind =
  /** The input cannot be read: not JSON, a wrong type, a number out of range. */
  | "input"
  /** The daemon would refuse this request; the message is the daemon's own text. */
  | "refusal"
  /** The model cannot answer: a release that is not modelled, a host fact that is missing. */
  | "unknown";

/** A code's kind and meaning. */
export interface ErrorCodeInfo {
  /** Which of the three kinds of failure it is. */
  readonly kind: ErrorKind;
  /** One line of what happened. */
  readonly meaning: string;
}

function input(meaning: string): ErrorCodeInfo {
  return { kind: "input", meaning };
}
function refusal(meaning: string): ErrorCodeInfo {
  return { kind: "refusal", meaning };
}
function unknown(meaning: string): ErrorCodeInfo {
  return { kind: "unknown", meaning };
}

/** A stable, kebab-case name of one way to fail. Codes are never renamed or reused. */
export type ErrorCode =
  | "usage"
  | "unreadable-file"
  | "invalid-json"
  | "invalid-yaml"
  | "invalid-toml"
  | "too-deep"
  | "too-large"
  | "wrong-type"
  | "unknown-field"
  | "duplicate-field"
  | "missing-field"
  | "unknown-enum"
  | "out-of-range"
  | "invalid-string"
  | "invalid-value"
  | "invalid-release"
  | "invalid-runtime"
  | "daemon-config"
  | "unknown-path"
  | "missing-metadata"
  | "untrusted-handler"
  | "untrusted-host-access"
  | "runtime-handler"
  | "image-command"
  | "userns-mapping-count"
  | "userns-mapping-length"
  | "userns-node-mappings"
  | "userns-no-mappings"
  | "userns-mode"
  | "userns-mapping-range"
  | "userns-host-network"
  | "selinux-level"
  | "seccomp-profile-name"
  | "seccomp-unsupported"
  | "seccomp-localhost-ref"
  | "seccomp-profile-type"
  | "seccomp-profile-file"
  | "seccomp-profile-json"
  | "group-without-user"
  | "user-string"
  | "user-range"
  | "user-not-found"
  | "group-not-found"
  | "user-file"
  | "label-size"
  | "label-key"
  | "host-shm"
  | "bundle-target"
  | "image-layout"
  | "image-entry"
  | "rootfs-entry"
  | "bundle-failed"
  | "bundle-cleanup"
  | "live-daemon"
  | "release-not-modelled"
  | "build-not-modelled"
  | "host-fact-missing"
  | "not-modelled";

/** Every code with its kind and meaning. */
export const ERROR_CODES: Readonly<Record<ErrorCode, ErrorCodeInfo>> = {
  "usage": input("the command line is wrong"),
  "unreadable-file": input("a named file cannot be read"),
  "invalid-json": input("the text is not JSON"),
  "invalid-yaml": input("the text is not YAML"),
  "invalid-toml": input("the text is not TOML"),
  "too-deep": input("the document is nested deeper than 100 levels"),
  "too-large": input("the document or a string in it is larger than a daemon takes"),
  "wrong-type": input("a value has another type than its field"),
  "unknown-field": input("a key that its message does not have"),
  "duplicate-field": input("a key that is given twice, perhaps in both of its spellings"),
  "missing-field": input("a key that the document must have"),
  "unknown-enum": input("a name that its enum does not have"),
  "out-of-range": input("a number outside of its type's range"),
  "invalid-string": input("a string that no UTF-8 text can hold"),
  "invalid-value": input("a value that its field cannot have"),
  "invalid-release": input("the release is not a version"),
  "invalid-runtime": input("the OCI runtime is no known name with a version"),
  "daemon-config": input("the daemon would not start its CRI plugin with this config.toml"),
  "unknown-path": input("a path that the spec does not have and that no step is about"),
  "bundle-target": input("the folder cannot take a bundle, or was not made as one"),
  "image-layout": input("the OCI image layout cannot be used, or a blob is not what its descriptor says"),
  "image-entry": input("an entry of an image's layer would leave the rootfs, or cannot be made"),
  "rootfs-entry": input("the root file system has something that cannot be copied"),

  "missing-metadata": refusal("the config has no metadata"),
  "untrusted-handler": refusal("an untrusted workload names a runtime handler"),
  "untrusted-host-access": refusal("an untrusted workload asks for a namespace of the node"),
  "runtime-handler": refusal("no runtime of that name is configured"),
  "image-command": refusal("the pause image has neither entrypoint nor cmd"),
  "userns-mapping-count": refusal("more than one mapping line"),
  "userns-mapping-length": refusal("a mapping of length 0"),
  "userns-node-mappings": refusal("mode NODE with mappings"),
  "userns-no-mappings": refusal("mode POD without mappings"),
  "userns-mode": refusal("a user namespace mode that is neither POD nor NODE"),
  "userns-mapping-range": refusal("a mapping with an id that no snapshotter maps"),
  "userns-host-network": refusal("a user namespace on the node's network, which the release cannot make"),
  "selinux-level": refusal("the SELinux level has a wrong form"),
  "seccomp-profile-name": refusal("a seccomp profile string of an unknown form"),
  "seccomp-unsupported": refusal("a seccomp profile on a kernel without seccomp"),
  "seccomp-localhost-ref": refusal("a localhost_ref with another profile type"),
  "seccomp-profile-type": refusal("an unknown seccomp profile type"),
  "seccomp-profile-file": refusal("the localhost seccomp profile cannot be read"),
  "seccomp-profile-json": refusal("the localhost seccomp profile cannot be decoded"),
  "group-without-user": refusal("run_as_group without run_as_user"),
  "user-string": refusal("the user string has a wrong form"),
  "user-range": refusal("the user string has a number out of range"),
  "user-not-found": refusal("no such user in the image's passwd file"),
  "group-not-found": refusal("no such group in the image's group file"),
  "user-file": refusal("the image's passwd or group file cannot be read"),
  "label-size": refusal("a label is longer than containerd stores"),
  "label-key": refusal("a label has an empty key"),
  "host-shm": refusal("the node's IPC on a node without /dev/shm"),

  "bundle-failed": unknown("the machine did not let a bundle be made; what was made of it is undone"),
  "bundle-cleanup": unknown("a bundle could not be undone, or not all of it"),
  "live-daemon": unknown("a real daemon could not be had, booted or asked"),
  "release-not-modelled": unknown("the release is outside of the modelled range"),
  "build-not-modelled": unknown("the vendor build is not in the table of builds"),
  "host-fact-missing": unknown("the answer depends on a fact of the node that the request does not tell"),
  "not-modelled": unknown("the model does not cover what the request asks for"),
};

/** What a {@linkcode CriSpecError} is made of. */
export interface CriSpecErrorOptions {
  /** JSON pointer into the input; `""` is the whole document. Default: `""`. */
  readonly path?: string;
  /** What to do about it. */
  readonly hint?: string;
  /** The error behind this one. */
  readonly cause?: unknown;
}

/** The JSON form of a {@linkcode CriSpecError}. */
export interface CriSpecErrorJson {
  /** Which way to fail. */
  readonly code: ErrorCode;
  /** What could not be done, or the daemon's text. */
  readonly message: string;
  /** JSON pointer into the input. */
  readonly path: string;
  /** What to do about it. */
  readonly hint?: string;
}

/**
 * The only error this package throws for bad input, for a request that the daemon refuses and for a question that the
 * model cannot answer. Anything else that is thrown is a bug in this package.
 *
 * @example Tell a refusal from an unreadable request
 * ```ts
 * import { CriSpecError, sandboxSpec } from "@cri-spec/cri-spec";
 * import { assertEquals } from "@std/assert";
 *
 * try {
 *   sandboxSpec({ release: "1.7.24", config: {} });
 * } catch (error) {
 *   if (!(error instanceof CriSpecError)) throw error;
 *   assertEquals(error.code, "missing-metadata");
 *   assertEquals(error.kind, "refusal");
 *   assertEquals(error.message, "sandbox config must include metadata");
 * }
 * ```
 */
export class CriSpecError extends Error {
  /** The class's name. */
  override readonly name = "CriSpecError";
  /** Which way to fail, stable across versions of this package. */
  readonly code: ErrorCode;
  /** JSON pointer into the input, `""` where no single place is at fault. */
  readonly path: string;
  /** What to do about it, where there is something to say. */
  readonly hint: string | undefined;

  /**
   * Makes an error.
   *
   * @param code Which way to fail.
   * @param message What could not be done; for a refusal the daemon's own text.
   * @param options Where, what to do, and the error behind this one.
   */
  constructor(code: ErrorCode, message: string, options: CriSpecErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.path = options.path ?? "";
    this.hint = options.hint;
  }

  /** Which of the three kinds of failure the code is. */
  get kind(): ErrorKind {
    return ERROR_CODES[this.code].kind;
  }

  /** The fields as a plain record, in the order code, message, path, hint. */
  toJSON(): CriSpecErrorJson {
    const { code, message, path, hint } = this;
    return hint === undefined ? { code, message, path } : { code, message, path, hint };
  }
}
