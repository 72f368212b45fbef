/**
 * Whether a flag that takes a release names a preset.
 *
 * @module
 */

/**
 * Whether a value names a preset, not a release.
 *
 * @param text The value.
 * @returns Whether it has a distribution and a version: `eks@1.34`.
 */
export function isPresetName(text: string): boolean {
  return /^[a-z][a-z0-9]*@/.test(text);
}
