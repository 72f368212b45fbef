/**
 * Facts of a machine that cannot be read, as far as a real spec shows them: the sources of its mounts, and the users that its
 * image has. A document with such facts proves nothing about these places, and says so.
 *
 * @module
 */

import { join } from "../go/path.ts";
import type { FileEntry } from "../request/file_tree.ts";
import { at, listAt, textAt } from "./request_files.ts";

/**
 * The sources of a container's mounts, as its spec has them.
 *
 * @param config The container's config.
 * @param spec Its real spec.
 * @returns Files of the node.
 */
export function sourcesIn(config: unknown, spec: unknown): Readonly<Record<string, FileEntry>> {
  const sources = new Map(
    listAt(spec, "mounts").map((mount) => [textAt(mount, "destination"), textAt(mount, "source")]),
  );
  const rows = listAt(config, "mounts").flatMap((mount): (readonly [string, FileEntry])[] => {
    const path = textAt(mount, "host_path");
    const source = sources.get(textAt(mount, "container_path"));
    if (path === "" || source === undefined || !source.startsWith("/")) return [];
    const asked = join("/", path);
    const there = [source, { directory: true }] as const;
    return asked === source ? [there] : [[asked, { symlink: source }], there];
  });
  return Object.fromEntries(rows);
}

/**
 * The users and groups of an image, as far as a spec's process shows them.
 *
 * @param config The container's config.
 * @param image The image's config.
 * @param spec The real spec.
 * @returns Files of the image.
 */
export function accountsIn(config: unknown, image: unknown, spec: unknown): Readonly<Record<string, FileEntry>> {
  const user = at(spec, "process", "user");
  const number = (value: unknown): string =>
    typeof value === "number" || typeof value === "bigint" ? String(value) : "0";
  const [uid, gid] = [number(at(user, "uid")), number(at(user, "gid"))];
  const asked = textAt(config, "linux", "security_context", "run_as_username") || textAt(image, "User").split(":")[0]!;
  const name = /^\d*$/.test(asked) ? `user${uid}` : asked;
  const given = listAt(config, "linux", "security_context", "supplemental_groups").map(number);
  const groups = listAt(user, "additionalGids").map(number).filter((one) => one !== gid && !given.includes(one));
  const group = textAt(image, "User").split(":")[1] ?? "";
  const named = group === "" || /^\d+$/.test(group) ? [] : [`${group}:x:${gid}:`];
  return {
    "/etc/passwd": `${name}:x:${uid}:${gid}::/:\n`,
    "/etc/group": [...named, ...groups.map((one) => `group${one}:x:${one}:${name}`), ""].join("\n"),
  };
}
