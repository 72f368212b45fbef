/**
 * The one error class and its codes.
 *
 * @module
 */

import { frozen } from "./frozen.ts";

/** The kind of failure that a code stands for. */
export type ErrorKind =
  /** The input cannot be read: not JSON, a wrong type, a number out of range. */
  | "input"
  /** The daemon, the kubelet or the API server would refuse this request; the message is its own text. */
  | "refusal"
  /** The model cannot answer: a release that is not modelled, a host fact that is missing. */
  | "unknown";

/** A stable kebab-case name for one kind of failure. Codes are never renamed or reused. */
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
  | "conflicting-facts"
  | "wrong-document"
  | "daemon-config"
  | "kubelet-settings"
  | "unknown-path"
  | "unknown-preset"
  | "missing-metadata"
  | "untrusted-handler"
  | "untrusted-host-access"
  | "runtime-handler"
  | "image-command"
  | "pause-image"
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
  | "snapshotter-missing"
  | "label-size"
  | "label-key"
  | "host-shm"
  | "sandbox-not-running"
  | "sandbox-name-reserved"
  | "container-image"
  | "container-io"
  | "privileged-in-plain-sandbox"
  | "blockio-class"
  | "rdt-class"
  | "target-container-invalid"
  | "userns-container-differs"
  | "volume-source-failed"
  | "mount-propagation-not-shared"
  | "recursive-read-only-refused"
  | "idmap-mount-unsupported"
  | "image-volume"
  | "volume-copy"
  | "device-missing"
  | "hugetlb-controller-missing"
  | "supplemental-groups-policy"
  | "apparmor-asked-without-apparmor"
  | "apparmor-parser-missing"
  | "apparmor-profile-name"
  | "apparmor-localhost-ref"
  | "apparmor-profile-type"
  | "cdi-annotation"
  | "cdi-device-unknown"
  | "cdi-disabled"
  | "stop-signal"
  | "daemon-crash"
  | "kubelet-refusal"
  | "api-server-refusal"
  | "bundle-target"
  | "bundle-container"
  | "image-layout"
  | "image-entry"
  | "rootfs-entry"
  | "bundle-failed"
  | "bundle-cleanup"
  | "permission-missing"
  | "live-daemon"
  | "release-not-modelled"
  | "build-not-modelled"
  | "host-fact-missing"
  | "manifest-fact-missing"
  | "not-modelled";

/** Every code with its kind; `error_codes.ts` has the meanings. */
export const ERROR_KINDS: Readonly<Record<ErrorCode, ErrorKind>> = /* @__PURE__ */ frozen({
  "usage": "input",
  "unreadable-file": "input",
  "invalid-json": "input",
  "invalid-yaml": "input",
  "invalid-toml": "input",
  "too-deep": "input",
  "too-large": "input",
  "wrong-type": "input",
  "unknown-field": "input",
  "duplicate-field": "input",
  "missing-field": "input",
  "unknown-enum": "input",
  "out-of-range": "input",
  "invalid-string": "input",
  "invalid-value": "input",
  "invalid-release": "input",
  "invalid-runtime": "input",
  "conflicting-facts": "input",
  "wrong-document": "input",
  "daemon-config": "input",
  "kubelet-settings": "input",
  "unknown-path": "input",
  "unknown-preset": "input",
  "bundle-target": "input",
  "bundle-container": "input",
  "image-layout": "input",
  "image-entry": "input",
  "rootfs-entry": "input",
  "missing-metadata": "refusal",
  "untrusted-handler": "refusal",
  "untrusted-host-access": "refusal",
  "runtime-handler": "refusal",
  "image-command": "refusal",
  "pause-image": "refusal",
  "userns-mapping-count": "refusal",
  "userns-mapping-length": "refusal",
  "userns-node-mappings": "refusal",
  "userns-no-mappings": "refusal",
  "userns-mode": "refusal",
  "userns-mapping-range": "refusal",
  "userns-host-network": "refusal",
  "selinux-level": "refusal",
  "seccomp-profile-name": "refusal",
  "seccomp-unsupported": "refusal",
  "seccomp-localhost-ref": "refusal",
  "seccomp-profile-type": "refusal",
  "seccomp-profile-file": "refusal",
  "seccomp-profile-json": "refusal",
  "group-without-user": "refusal",
  "user-string": "refusal",
  "user-range": "refusal",
  "user-not-found": "refusal",
  "group-not-found": "refusal",
  "user-file": "refusal",
  "snapshotter-missing": "refusal",
  "label-size": "refusal",
  "label-key": "refusal",
  "host-shm": "refusal",
  "sandbox-not-running": "refusal",
  "sandbox-name-reserved": "refusal",
  "container-image": "refusal",
  "container-io": "refusal",
  "privileged-in-plain-sandbox": "refusal",
  "blockio-class": "refusal",
  "rdt-class": "refusal",
  "target-container-invalid": "refusal",
  "userns-container-differs": "refusal",
  "volume-source-failed": "refusal",
  "mount-propagation-not-shared": "refusal",
  "recursive-read-only-refused": "refusal",
  "idmap-mount-unsupported": "refusal",
  "image-volume": "refusal",
  "volume-copy": "refusal",
  "device-missing": "refusal",
  "hugetlb-controller-missing": "refusal",
  "supplemental-groups-policy": "refusal",
  "apparmor-asked-without-apparmor": "refusal",
  "apparmor-parser-missing": "refusal",
  "apparmor-profile-name": "refusal",
  "apparmor-localhost-ref": "refusal",
  "apparmor-profile-type": "refusal",
  "cdi-annotation": "refusal",
  "cdi-device-unknown": "refusal",
  "cdi-disabled": "refusal",
  "stop-signal": "refusal",
  "daemon-crash": "refusal",
  "kubelet-refusal": "refusal",
  "api-server-refusal": "refusal",
  "bundle-failed": "unknown",
  "bundle-cleanup": "unknown",
  "permission-missing": "unknown",
  "live-daemon": "unknown",
  "release-not-modelled": "unknown",
  "build-not-modelled": "unknown",
  "host-fact-missing": "unknown",
  "manifest-fact-missing": "unknown",
  "not-modelled": "unknown",
});

/** Options of a {@linkcode CriSpecError}. */
export interface CriSpecErrorOptions {
  /** JSON pointer into the input; `""` is the whole document. Default: `""`. */
  readonly path?: string;
  /** What to do about it. */
  readonly hint?: string | undefined;
  /** The underlying error. */
  readonly cause?: unknown;
  /** All faults of a document that has several, this error first. Default: none. */
  readonly issues?: readonly CriSpecError[] | undefined;
}

/** The JSON form of a {@linkcode CriSpecError}. */
export interface CriSpecErrorJson {
  /** The code. */
  readonly code: ErrorCode;
  /** What could not be done, or the daemon's text. */
  readonly message: string;
  /** JSON pointer into the input. */
  readonly path: string;
  /** What to do about it. */
  readonly hint?: string;
  /** All faults of a document that has several, this error first. */
  readonly issues?: readonly CriSpecErrorJson[];
}

/**
 * The only error this package throws for bad input, for a request that the daemon refuses and for a question that the
 * model cannot answer. Anything else that is thrown is a bug in this package.
 *
 * @example Distinguish a refusal from an unreadable request
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
  /** The code, stable across versions of this package. */
  readonly code: ErrorCode;
  /** JSON pointer into the input, `""` where the error concerns no single place. */
  readonly path: string;
  /** What to do about it; `undefined` where there is nothing to advise. */
  readonly hint: string | undefined;
  /** All faults of a document that has several, this error first; otherwise empty. */
  readonly issues: readonly CriSpecError[];

  /**
   * Makes an error.
   *
   * @param code The code.
   * @param message What could not be done; for a refusal the daemon's own text.
   * @param options Where, what to do, the underlying error, and all faults of the document.
   */
  constructor(code: ErrorCode, message: string, options: CriSpecErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.path = options.path ?? "";
    this.hint = options.hint;
    this.issues = options.issues ?? [];
  }

  /** The kind of failure that the code stands for. */
  get kind(): ErrorKind {
    return ERROR_KINDS[this.code];
  }

  /** The fields as a plain record, in the order code, message, path, hint, issues. */
  toJSON(): CriSpecErrorJson {
    const { code, message, path, hint, issues } = this;
    return {
      code,
      message,
      path,
      ...(hint === undefined ? {} : { hint }),
      ...(issues.length === 0 ? {} : { issues: issues.map((issue) => issue.toJSON()) }),
    };
  }
}
