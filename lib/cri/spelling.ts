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
  return name.includes("_") ? name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()) : name;
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
