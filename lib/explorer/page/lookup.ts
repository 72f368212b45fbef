/**
 * What an error's text means.
 *
 * @module
 */

import type { LookupView } from "../model/types.ts";
import { type Child, h, link } from "./dom.ts";

const EXTENTS: Readonly<Record<string, string>> = {
  beginning: "Only the beginning of the message matches; its cause is unknown.",
  part: "The message is truncated; the remaining part matches.",
};

/**
 * The rules that match an error's text.
 *
 * @param lookup What the model found.
 * @returns A block for each rule, best first.
 */
export function lookupRows({ matches, rest }: LookupView): readonly Child[] {
  const nothing = matches.length === 0 ? [h("p", {}, "No rule matches this message.")] : [];
  return [
    ...matches.map(({ rule, summary, by, text, extent, fix, links }) =>
      h(
        "article",
        { class: "match" },
        h("h3", {}, summary),
        h("p", { class: "weak" }, `[${rule}]`),
        ...(EXTENTS[extent] === undefined ? [] : [h("p", {}, EXTENTS[extent])]),
        h("div", { class: "printed" }, h("span", { class: "weak" }, `${by}: `), h("code", {}, text)),
        h("p", {}, h("b", {}, "Fix: "), fix),
        ...links.map((href) => h("div", {}, link(href, href.replace(/^https:\/\//, "")))),
      )
    ),
    ...nothing,
    ...(rest === "" ? [] : [h("p", {}, rest)]),
  ];
}
