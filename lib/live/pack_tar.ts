/**
 * The only file that imports the library which packs archives for tests; a user's programs need none.
 *
 * @module
 */

export { packTar, type TarEntry } from "npm:modern-tar@0.8.6";
