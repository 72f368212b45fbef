/**
 * Loaded before the tests: a failed law ends at its first counterexample, which need not be small.
 *
 * @module
 */

import fc from "fast-check";

fc.configureGlobal({ endOnFailure: true });
