/**
 * The spec's seccomp profile.
 *
 * @module
 */

import type { Int64 } from "./spec.ts";

/** A seccomp profile. */
export interface LinuxSeccomp {
  /** What happens to a syscall without a rule. */
  readonly defaultAction: string;
  /** Written even when it is 0. */
  readonly defaultErrnoRet?: Int64;
  /** The architectures whose syscalls are checked. */
  readonly architectures?: readonly string[];
  /** Flags of the filter. */
  readonly flags?: readonly string[];
  /** A socket that receives notifications. */
  readonly listenerPath?: string;
  /** Metadata of the container for the listener. */
  readonly listenerMetadata?: string;
  /** The rules, in order. */
  readonly syscalls?: readonly LinuxSyscall[];
}

/** One rule of a seccomp profile. */
export interface LinuxSyscall {
  /** Absent is Go's nil, which is written as `null`. */
  readonly names?: readonly string[];
  /** What happens to a call that matches. */
  readonly action: string;
  /** Written even when it is 0. */
  readonly errnoRet?: Int64;
  /** Conditions, all of which must hold. */
  readonly args?: readonly LinuxSeccompArg[];
}

/** One condition on an argument of a syscall. */
export interface LinuxSeccompArg {
  /** The argument's number, from 0. */
  readonly index: Int64;
  /** uint64. */
  readonly value: Int64;
  /** uint64; 0 is left out. */
  readonly valueTwo?: Int64;
  /** The comparison, `SCMP_CMP_EQ` and so on. */
  readonly op: string;
}
