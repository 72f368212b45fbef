/**
 * What the package of `assert` reads of Node's `process`, where there is none.
 *
 * @module
 */

(globalThis as { process?: unknown }).process ??= { env: {} };
