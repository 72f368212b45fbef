/**
 * `node:assert/strict` for every runtime: Node's own module as a package for browsers. The only file that imports it.
 *
 * @module
 */

import "./process.ts";
import type assert from "node:assert/strict";
import assertion from "npm:assert@2.1.0";

const strict: typeof assert = assertion.strict;

export default strict;
