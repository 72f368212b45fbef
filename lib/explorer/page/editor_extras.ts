/**
 * What an editor does beside showing and taking text: colours, undo, keys, and problems at their lines. It is loaded after the first
 * spec is on the screen, for the first spec does not need it.
 *
 * @module
 */

import { defaultKeymap, history, historyKeymap } from "npm:@codemirror/commands@6.11.1";
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from "npm:@codemirror/language@6.13.1";
import { toml } from "npm:@codemirror/legacy-modes@6.5.5/mode/toml";
import { yaml } from "npm:@codemirror/legacy-modes@6.5.5/mode/yaml";
import { type Diagnostic, lintGutter, setDiagnostics } from "npm:@codemirror/lint@6.9.8";
import { type EditorState, StateEffect, type TransactionSpec } from "npm:@codemirror/state@6.7.6";
import { keymap } from "npm:@codemirror/view@6.43.15";
import { tags } from "npm:@lezer/highlight@1.2.5";
import type { Pane, Problem } from "../model/types.ts";

const COLOURS = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName), tags.atom], class: "tok-key" },
  { tag: tags.string, class: "tok-string" },
  { tag: [tags.number, tags.bool, tags.keyword], class: "tok-number" },
  { tag: tags.comment, class: "tok-comment" },
]);

/**
 * Gives an editor colours, undo and keys.
 *
 * @param pane Which text it has.
 * @returns The change of the editor.
 */
export function withExtras(pane: Pane): TransactionSpec {
  return {
    effects: StateEffect.appendConfig.of([
      history(),
      StreamLanguage.define(pane === "daemon" ? toml : yaml),
      syntaxHighlighting(COLOURS),
      // Tab leaves the editor: nobody is caught in it.
      keymap.of([...defaultKeymap, ...historyKeymap]),
    ]),
  };
}

/**
 * Gives an editor a gutter for problems.
 *
 * @returns The change of the editor.
 */
export function withGutter(): TransactionSpec {
  return { effects: StateEffect.appendConfig.of(lintGutter()) };
}

/**
 * Marks problems at their lines.
 *
 * @param state The editor's state.
 * @param problems The problems of its text.
 * @returns The change of the editor.
 */
export function marksOf(state: EditorState, problems: readonly Problem[]): TransactionSpec {
  const diagnostics = problems.map(({ line = 1, column = 1, severity, message, hint }): Diagnostic => {
    const at = state.doc.line(Math.min(line, state.doc.lines));
    // Columns count characters, and a character of the text may have two units.
    const before = [...at.text].slice(0, column - 1).join("").length;
    const from = Math.min(at.from + before, at.to);
    const rest = /^[^\s:,\]}]*/.exec(at.text.slice(from - at.from))![0].length;
    return {
      from,
      to: Math.min(at.to, from + Math.max(1, rest)),
      severity,
      message: hint === undefined ? message : `${message}\n${hint}`,
    };
  });
  return setDiagnostics(state, diagnostics);
}
