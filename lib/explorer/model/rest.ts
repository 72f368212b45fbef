/**
 * What is asked for after the first answer, in one script.
 *
 * @module
 */

export { menu } from "./menu.ts";
export { reasonsOf } from "./reasons.ts";
export { timelineOf } from "./timeline.ts";
