/**
 * The editors of the texts. The only file that imports the editor component.
 *
 * @module
 */

import { defaultKeymap, history, historyKeymap } from "npm:@codemirror/commands@6.11.1";
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from "npm:@codemirror/language@6.13.1";
import { toml } from "npm:@codemirror/legacy-modes@6.5.5/mode/toml";
import { yaml } from "npm:@codemirror/legacy-modes@6.5.5/mode/yaml";
import { type Diagnostic, lintGutter, setDiagnostics } from "npm:@codemirror/lint@6.9.8";
import { EditorState, StateEffect, StateField } from "npm:@codemirror/state@6.7.6";
import {
  Decoration,
  type DecorationSet,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from "npm:@codemirror/view@6.43.15";
import { tags } from "npm:@lezer/highlight@1.2.5";
import type { Pane, Problem, Range } from "../model/types.ts";

const light = StateEffect.define<readonly Range[]>();

const LIT = Decoration.mark({ class: "cm-lit" });

/** The inputs that decided what is selected. */
const litRanges = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(decorations, transaction) {
    let next = decorations.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (!effect.is(light)) continue;
      const size = transaction.state.doc.length;
      const ranges = effect.value.filter(({ from, to }) => from < to && to <= size);
      next = Decoration.set(ranges.map(({ from, to }) => LIT.range(from, to)), true);
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/**
 * Puts typed text in place of a selection. Left to itself the browser keeps the look of what was there by writing a style into the
 * page, which the content security policy forbids.
 */
const replaceSelection = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { inputType, data } = event;
    if (inputType !== "insertText" || data === null || view.composing || view.state.selection.main.empty) return false;
    event.preventDefault();
    view.dispatch(view.state.replaceSelection(data), { scrollIntoView: true, userEvent: "input.type" });
    return true;
  },
});

const COLOURS = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName), tags.atom], class: "tok-key" },
  { tag: tags.string, class: "tok-string" },
  { tag: [tags.number, tags.bool, tags.keyword], class: "tok-number" },
  { tag: [tags.comment, tags.meta], class: "tok-comment" },
]);

/**
 * The editor lives in a shadow root: there the component's style sheets are made by script, which a strict content security policy
 * allows, and not written into the page, which it forbids.
 */
const STYLE = `
  :host { display: block; }
  div.root, .cm-editor { height: 100%; }
  .cm-editor { background: var(--panel); color: var(--text); }
  .cm-editor.cm-focused { outline: none; }
  .cm-editor .cm-scroller { font-family: var(--mono); font-size: 12.5px; line-height: 1.5; }
  .cm-editor .cm-content { caret-color: var(--text); }
  .cm-editor .cm-gutters { background: var(--panel); color: var(--weak); border: 0; }
  .cm-editor .cm-activeLine, .cm-editor .cm-activeLineGutter { background: var(--hover); }
  .cm-editor .cm-content ::selection { background: var(--selected); }
  .cm-editor .cm-tooltip { background: var(--panel); color: var(--text); border: 1px solid var(--line); white-space: pre-line; }
  .cm-lit { background: var(--lit); border-radius: 2px; }
  .tok-key { color: var(--key); }
  .tok-string { color: var(--string); }
  .tok-number { color: var(--number); }
  .tok-comment { color: var(--weak); font-style: italic; }
`;

/** What the page does with an editor's events. */
export interface EditorEvents {
  /** The text changed. */
  readonly changed: () => void;
  /** The cursor moved: its place in the text. */
  readonly moved: (at: number) => void;
}

/** The editor of one text. */
export class Editor {
  readonly #view: EditorView;
  readonly #pane: Pane;
  #isQuiet = false;

  /**
   * Makes an editor.
   *
   * @param parent The element that gets it.
   * @param pane Which text; that of `made` is only read.
   * @param label What it is called by screen readers.
   * @param events What the page does.
   */
  constructor(parent: HTMLElement, pane: Pane, label: string, events: EditorEvents) {
    this.#pane = pane;
    const listener = EditorView.updateListener.of((update) => {
      if (this.#isQuiet) return;
      if (update.docChanged) events.changed();
      else if (update.selectionSet && update.view.hasFocus) events.moved(update.state.selection.main.head);
    });
    const root = parent.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets.push(sheet);
    const inner = document.createElement("div");
    inner.className = "root";
    root.append(inner);
    this.#view = new EditorView({
      parent: inner,
      root,
      state: EditorState.create({
        extensions: [
          lineNumbers(),
          history(),
          lintGutter(),
          highlightActiveLine(),
          StreamLanguage.define(pane === "daemon" ? toml : yaml),
          syntaxHighlighting(COLOURS),
          litRanges,
          replaceSelection,
          EditorState.readOnly.of(pane === "made"),
          // Tab leaves the editor: nobody is caught in it.
          keymap.of([...defaultKeymap, ...historyKeymap]),
          EditorView.contentAttributes.of({
            "aria-label": label,
            tabindex: "0",
            spellcheck: "false",
            autocapitalize: "off",
          }),
          listener,
        ],
      }),
    });
  }

  /** The text. */
  get text(): string {
    return this.#view.state.doc.toString();
  }

  /** Puts another text in; nothing is announced. */
  set text(text: string) {
    if (text === this.text) return;
    this.#isQuiet = true;
    this.#view.dispatch({ changes: { from: 0, to: this.#view.state.doc.length, insert: text } });
    this.#isQuiet = false;
  }

  /**
   * Marks problems at their lines.
   *
   * @param problems The problems of all texts.
   */
  mark(problems: readonly Problem[]): void {
    const { doc } = this.#view.state;
    const own = problems.filter(({ pane }) => pane === this.#pane);
    const diagnostics = own.map(({ line = 1, column = 1, severity, message, hint }): Diagnostic => {
      const at = doc.line(Math.min(line, doc.lines));
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
    this.#isQuiet = true;
    this.#view.dispatch(setDiagnostics(this.#view.state, diagnostics));
    this.#isQuiet = false;
  }

  /**
   * Lights inputs up.
   *
   * @param ranges The inputs of all texts.
   * @param isShown Whether the first of them is scrolled to.
   */
  light(ranges: readonly Range[], isShown: boolean): void {
    const own = ranges.filter(({ pane, to }) => pane === this.#pane && to <= this.#view.state.doc.length);
    const effects: StateEffect<unknown>[] = [light.of(own)];
    const [first] = own;
    if (isShown && first !== undefined) {
      effects.push(EditorView.scrollIntoView(first.from, { y: "nearest", yMargin: 60 }));
    }
    this.#view.dispatch({ effects });
  }

  /** Moves the cursor to a line, and the focus to the editor. */
  goTo(line: number): void {
    const { from } = this.#view.state.doc.line(Math.max(1, Math.min(line, this.#view.state.doc.lines)));
    this.#view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
    this.#view.focus();
  }

  /** Measures itself again after it was hidden. */
  shown(): void {
    this.#view.requestMeasure();
  }
}
