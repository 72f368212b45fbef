/**
 * Options over `process.user`.
 *
 * @module
 */

import { checkArgument, checkInstance, checkList, checkTexts, refuseArgument } from "../argument.ts";
import { CriSpecError, type ErrorCode } from "../error.ts";
import { goQuote, type GoUnicode } from "../go/quote.ts";
import { trimSpace } from "../go/trim.ts";
import { sameList } from "../oci/record.ts";
import type { Int64, Option, User } from "../oci/spec.ts";
import { isLongerThan } from "../go/utf8.ts";
import { FileTree } from "../request/file_tree.ts";
import { option } from "./option.ts";
import { updateProcess } from "./process.ts";
import { isMissingFile, readUserFile, type UserFile, type UserFileLookup, VIEWS } from "./user_file.ts";

/** How a release treats a number that is not a valid id: `cut` to 32 bits, look up as a `name`, or `refuse`. */
export type NumberOutOfRange = "cut" | "name" | "refuse";

/** What resolving a user string depends on. */
export interface UserLookup extends UserFileLookup {
  /** How the release treats numbers outside 0 to 2147483647. */
  readonly outOfRange: NumberOutOfRange;
  /** Whether the primary group replaces the additional groups; otherwise they remain. */
  readonly primaryGid: boolean;
  /** Whether a number in a file that is outside 0 to 2147483647 becomes -1; otherwise it is truncated to 32 bits. */
  readonly fileRange: boolean;
  /** Whether a line of a group file may be 1 MiB long at most. */
  readonly groupLineLimit: boolean;
  /** Which Unicode the release's Go toolchain knows. */
  readonly unicode: GoUnicode;
}

const INT64_MAX = 2n ** 63n - 1n;
const INT64_MIN = -(2n ** 63n);
const MAX_ID = 2n ** 31n - 1n;
const MAX_USER_FILE_BYTES = 10 << 20;
/** bufio.Scanner's longest line. */
const MAX_LINE_BYTES = 64 * 1024;
/** The longest line of a group file, where there is a limit. */
const MAX_GROUP_LINE_BYTES = 1 << 20;

/** The longest line of a file. */
function maxLine(file: UserFile, { groupLineLimit }: UserLookup): number {
  if (file === "passwd") return MAX_LINE_BYTES;
  return groupLineLimit ? MAX_GROUP_LINE_BYTES : Infinity;
}

/** strconv.Atoi: the number, or whether it was the syntax or the range. */
function atoi(text: string): bigint | "syntax" | "range" {
  if (!/^[+-]?[0-9]+$/.test(text)) return "syntax";
  const value = BigInt(text);
  return value < INT64_MIN || value > INT64_MAX ? "range" : value;
}

function toUint32(value: bigint): number {
  return Number(BigInt.asUintN(32, value));
}

function refuse(code: ErrorCode, message: string): never {
  throw new CriSpecError(code, message);
}

/** An id from one half of a user string: a number, or `undefined` for a name. */
function idOf(text: string, what: "uid" | "gid", userstr: string, lookup: UserLookup): number | undefined {
  // Nearly every id is a short number.
  if (/^[0-9]{1,9}$/.test(text)) return Number(text);
  const value = atoi(text);
  if (value === "syntax") return undefined;
  const inRange = value !== "range" && value >= 0n && value <= MAX_ID;
  if (inRange) return Number(value);
  if (lookup.outOfRange === "refuse") {
    refuse("user-range", `invalid USER value ${goQuote(userstr, lookup.unicode)}: ${what} out of range`);
  }
  return lookup.outOfRange === "cut" && value !== "range" ? toUint32(value) : undefined;
}

/** The fields of every line of a passwd or group file. */
function parseUserFile(file: UserFile, lookup: UserLookup): readonly (readonly string[])[] {
  const text = readUserFile(file, lookup);
  const lines = text.split("\n");
  const most = maxLine(file, lookup) - 1;
  if (lines.some((line) => isLongerThan(line, most))) {
    refuse("user-file", "bufio.Scanner: token too long");
  }
  if (lookup.bounded && isLongerThan(text, MAX_USER_FILE_BYTES)) {
    const path = lookup.view === "root-path" ? `${lookup.tempMountPath}/etc/${file}` : `etc/${file}`;
    refuse("user-file", `${goQuote(path, lookup.unicode)} exceeds ${MAX_USER_FILE_BYTES} bytes`);
  }
  return lines
    .map(trimSpace)
    .filter((line) => line !== "" && !(file === "group" && line.startsWith("#")))
    .map((line) => line.split(":"));
}

/** A number of a passwd or group file: what is no number is 0, what is too large is the largest, or -1 in some builds. */
function fileNumber(field: string | undefined, { fileRange }: UserLookup): bigint {
  const value = atoi(field ?? "");
  if (value === "syntax") return 0n;
  if (fileRange && (value === "range" || value < 0n || value > MAX_ID)) return -1n;
  if (value === "range") return field!.startsWith("-") ? INT64_MIN : INT64_MAX;
  return value;
}

interface Ids {
  readonly uid: number;
  readonly gid: number;
}

function findUser(matches: (name: string, uid: bigint) => boolean, lookup: UserLookup): Ids {
  const fields = parseUserFile("passwd", lookup).find(([name, , uid]) => matches(name!, fileNumber(uid, lookup)));
  if (fields === undefined) return refuse("user-not-found", "no users found");
  return { uid: toUint32(fileNumber(fields[2], lookup)), gid: toUint32(fileNumber(fields[3], lookup)) };
}

function findGroup(name: string, lookup: UserLookup): number {
  const fields = parseUserFile("group", lookup).find((entry) => entry[0] === name);
  if (fields === undefined) return refuse("group-not-found", "no groups found");
  return toUint32(fileNumber(fields[2], lookup));
}

/** What happens on the temporary mount: every failure tells where that was. */
function onTempMount<T>(lookup: UserLookup, callback: () => T): T {
  if (lookup.view === "bind" || lookup.view === "overlay") return callback();
  try {
    return callback();
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    return refuse(error.code, `mount callback failed on ${lookup.tempMountPath}: ${error.message}`);
  }
}

function resolveOne(userstr: string, lookup: UserLookup): Ids {
  const id = idOf(userstr, "uid", userstr, lookup);
  if (id === undefined) return onTempMount(lookup, () => findUser((name) => name === userstr, lookup));
  // A file that is missing is no fault here, and pause images have none.
  if (lookup.rootfs.isEmpty) return { uid: id, gid: 0 };
  return onTempMount(lookup, () => {
    try {
      return findUser((_, uid) => uid === BigInt(id), lookup);
    } catch (error) {
      const known = error instanceof CriSpecError && error.code === "user-not-found";
      if (known || isMissingFile(error)) return { uid: id, gid: 0 };
      throw error;
    }
  });
}

function resolveTwo(userstr: string, user: string, group: string, lookup: UserLookup): Ids {
  const uid = idOf(user, "uid", userstr, lookup);
  const gid = idOf(group, "gid", userstr, lookup);
  const username = uid === undefined ? user : "";
  const groupname = gid === undefined ? group : "";
  return onTempMount(lookup, () => ({
    uid: username === "" ? uid ?? 0 : findUser((name) => name === username, lookup).uid,
    gid: groupname === "" ? gid ?? 0 : findGroup(groupname, lookup),
  }));
}

function resolve(userstr: string, lookup: UserLookup): Ids {
  const parts = userstr.split(":");
  if (parts.length === 1) return resolveOne(userstr, lookup);
  if (parts.length === 2) return resolveTwo(userstr, parts[0]!, parts[1]!, lookup);
  return refuse("user-string", `invalid USER value ${userstr}`);
}

function checkLookup(userstr: string, lookup: UserLookup): void {
  checkTexts(userstr);
  checkArgument(lookup, "record of how users are found", {
    tempMountPath: "string",
    view: "string",
    unicode: "string",
  });
  checkInstance(lookup.rootfs, FileTree);
  if (!VIEWS.includes(lookup.view)) refuseArgument("way to get at the image's files");
}

function updateUser(change: (user: User) => User): Option {
  return updateProcess((process) => {
    const user = change(process.user);
    return user === process.user ? process : { ...process, user };
  });
}

/**
 * Sets the user from a user string: `user`, `uid`, `user:group`, `uid:gid`, `uid:group` or `user:gid`. Names are looked up in
 * the image's passwd and group files, a lone uid for its gid.
 *
 * Upstream: `oci.WithUser`. Footprint: `/process/user`. Quirk: the additional groups become the one primary group, whatever
 * they were.
 *
 * @param userstr The user string, not empty.
 * @param lookup What resolving it depends on.
 * @returns The option; it changes nothing when the user is the same.
 * @throws {CriSpecError} When applied: `user-string`, `user-range`, `user-not-found`, `group-not-found` or `user-file`, with
 * containerd's text.
 */
export function withUser(userstr: string, lookup: UserLookup): Option {
  checkLookup(userstr, lookup);
  return option((spec) => {
    const { uid, gid } = resolve(userstr, lookup);
    return updateUser((user) => {
      const next = user.uid === uid && user.gid === gid ? user : { ...user, uid, gid };
      if (!lookup.primaryGid || sameList(next.additionalGids, [gid])) return next;
      return { ...next, additionalGids: [gid] };
    })(spec);
  });
}

/**
 * Merges supplemental groups: each cut to 32 bits, without duplicates, in ascending order.
 *
 * Upstream: `customopts.WithSupplementalGroups`. Footprint: `/process/user/additionalGids`.
 *
 * @param groups Group ids as CRI has them, int64.
 * @returns The option; it changes nothing when every group is there, in order.
 */
export function withSupplementalGroups(groups: readonly Int64[]): Option {
  checkList(groups, "list of groups", "integer");
  return updateUser((user) => {
    const gids = new Set(user.additionalGids);
    for (const group of groups) gids.add(toUint32(BigInt(group)));
    const sorted = [...gids].sort((a, b) => a - b);
    return sameList(user.additionalGids ?? [], sorted) ? user : { ...user, additionalGids: sorted };
  });
}

/** The groups of the image's file that have a user among their members, but for the group of the user's own name. */
function groupsWith(username: string, lookup: UserLookup): readonly number[] {
  return parseUserFile("group", lookup)
    .filter(([name, , , members = ""]) => name !== username && members !== "" && members.split(",").includes(username))
    .map(([, , gid]) => toUint32(fileNumber(gid, lookup)));
}

/** The name of a user that is asked for by name or number; `undefined` where the image has no such number. */
function nameOfUser(userstr: string, lookup: UserLookup): string | undefined {
  const id = atoi(userstr);
  if (typeof id === "string") return userstr;
  const found = parseUserFile("passwd", lookup).find(([, , uid]) => fileNumber(uid, lookup) === id);
  return found?.[0];
}

function findGroups(userstr: string, lookup: UserLookup): readonly number[] {
  // No file, no groups; making the error that says so takes as long as the rest of the option.
  if (lookup.rootfs.isEmpty) return [];
  try {
    const username = nameOfUser(userstr, lookup);
    return username === undefined ? [] : groupsWith(username, lookup);
  } catch (error) {
    if (isMissingFile(error)) return [];
    throw error;
  }
}

/**
 * Adds the groups that a user has in the image's group file: each once, in ascending order, the primary group among them.
 *
 * Upstream: `customopts.WithAdditionalGIDs`. Footprint: `/process/user/additionalGids`. Quirk: a number is looked up as it is, not
 * cut to 32 bits.
 *
 * @param userstr The user's name or number.
 * @param lookup What looking it up depends on.
 * @returns The option; it changes nothing when every group is there, in order.
 * @throws {CriSpecError} When applied: `user-file`, with containerd's text.
 */
export function withAdditionalGIDs(userstr: string, lookup: UserLookup): Option {
  checkLookup(userstr, lookup);
  return option((spec) => {
    const found = onTempMount(lookup, () => findGroups(userstr, lookup));
    return updateUser((user) => {
      const gids = new Set([...lookup.primaryGid ? [user.gid] : [], ...found, ...user.additionalGids ?? []]);
      const sorted = [...gids].sort((a, b) => a - b);
      return sameList(user.additionalGids ?? [], sorted) ? user : { ...user, additionalGids: sorted };
    })(spec);
  });
}
