/**
 * The two spellings of CRI's fields in protobuf's JSON form.
 *
 * @module
 */

/**
 * The `lowerCamelCase` spelling of a field.
 *
 * @param name The field in CRI's own spelling: `cgroup_parent`.
 * @returns `cgroupParent`.
 */
export function lowerCamel(name: string): string {
  let camel = "";
  let start = 0;
  // A pattern with a function takes an engine several times as long.
  for (let end = name.indexOf("_"); end >= 0 && end + 1 < name.length; end = name.indexOf("_", start)) {
    camel += name.slice(start, end) + name[end + 1]!.toUpperCase();
    start = end + 2;
  }
  return start === 0 ? name : camel + name.slice(start);
}

/**
 * CRI's own spelling of a field.
 *
 * @param name The field in either spelling: `cgroupParent`.
 * @returns `cgroup_parent`.
 */
export function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
