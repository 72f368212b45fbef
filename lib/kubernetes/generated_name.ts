/**
 * Names that the API server generates.
 *
 * Upstream: `k8s.io/apiserver/pkg/storage/names/generate.go`.
 *
 * @module
 */

/** How many characters of `generateName` a name begins with: it has room for five random ones. */
export const MOST_GENERATED = 58;

/** A name of `generateName`, with a placeholder for the random characters. */
export function generatedName(generateName: string): string {
  return `${generateName.slice(0, MOST_GENERATED)}xxxxx`;
}
