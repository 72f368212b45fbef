/**
 * What an error's text means.
 *
 * @module
 */

import type { LookupView } from "../model/types.ts";
import { byId, type Child, h, link } from "./dom.ts";

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
function lookupRows({ matches, rest }: LookupView): readonly Child[] {
  const nothing = matches.length === 0 ? [h("p", {}, "No rule matches this message.")] : [];
  return [
    ...matches.map(({ rule, summary, by, text, extent, unexplained, fix, links }) =>
      h(
        "article",
        { class: "match" },
        h("h3", {}, summary),
        h("p", { class: "weak" }, `[${rule}]`),
        ...(EXTENTS[extent] === undefined ? [] : [h("p", {}, EXTENTS[extent])]),
        h("div", { class: "printed" }, h("span", { class: "weak" }, `${by}: `), h("code", {}, text)),
        ...(unexplained === "" ? [] : [
          h("div", { class: "printed" }, h("span", { class: "weak" }, "not explained: "), h("code", {}, unexplained)),
        ]),
        h("p", {}, h("b", {}, "Fix: "), fix),
        ...links.map((href) => h("div", {}, link(href, href.replace(/^https:\/\//, "")))),
      )
    ),
    ...nothing,
    ...(rest === "" ? [] : [h("p", {}, rest)]),
  ];
}

/**
 * Opens the dialog that looks errors up, and answers as a person types.
 *
 * @param find Finds the rules behind a text.
 */
export function openLookups(find: (text: string) => Promise<LookupView>): void {
  const dialog = byId<HTMLDialogElement>("lookup");
  const text = byId<HTMLTextAreaElement>("lookup-text");
  const result = byId("lookup-result");
  byId("lookup-open").addEventListener("click", () => dialog.showModal());
  text.addEventListener("input", async () => {
    const { value } = text;
    if (value.trim() === "") return result.replaceChildren();
    const found = await find(value);
    // A newer text has an answer of its own.
    if (text.value === value) result.replaceChildren(...lookupRows(found));
  });
}
