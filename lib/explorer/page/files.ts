/**
 * Files that a person saves and opens.
 *
 * @module
 */

import type { Input, Pane, TextPane } from "../model/types.ts";
import { inputOf } from "../state.ts";
import { h } from "./dom.ts";

/**
 * Saves the state as a file.
 *
 * @param input The state.
 */
export function download(input: Input): void {
  const blob = new Blob([`${JSON.stringify(input, null, 2)}\n`], { type: "application/json" });
  const href = URL.createObjectURL(blob);
  h("a", { href, download: "cri-spec.json" }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/** A state that was saved, or a text to edit. */
export type Opened = { readonly input: Input } | { readonly pane: TextPane; readonly text: string };

/**
 * Reads the file that a person opens.
 *
 * @param file The file.
 * @param shown The text that is shown: it gets what is neither a saved state nor config.toml.
 * @returns What it is.
 */
export async function readOpened(file: File, shown: Pane): Promise<Opened> {
  const text = await file.text();
  try {
    return { input: inputOf(JSON.parse(text)) };
  } catch {
    const isToml = /\.toml$/i.test(file.name);
    // TOML and the request that was made take no other text.
    if (isToml || shown === "daemon" || shown === "made") return { pane: isToml ? "daemon" : "pod", text };
    return { pane: shown, text };
  }
}
