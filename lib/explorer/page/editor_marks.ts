/**
 * Problems in an editor: underlined, and in its gutter. Loaded with the first problem.
 *
 * @module
 */

import { type Diagnostic, lintGutter, setDiagnostics } from "npm:@codemirror/lint@6.9.8";
import { type EditorState, type Extension, StateEffect, type TransactionSpec } from "npm:@codemirror/state@6.7.6";
import type { Problem } from "../model/types.ts";

/** What an editor with problems has beside. */
const GUTTER: Extension = lintGutter();

/**
 * Makes an editor able to show problems.
 *
 * @returns The change of the editor.
 */
export function withGutter(): TransactionSpec {
  return { effects: StateEffect.appendConfig.of(GUTTER) };
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
