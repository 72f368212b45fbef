/**
 * The editors of the texts. This file and `editor_extras.ts` alone import the editor component.
 *
 * @module
 */

import { EditorState, StateEffect, StateField, type TransactionSpec } from "npm:@codemirror/state@6.7.6";
import {
  Decoration,
  type DecorationSet,
  EditorView,
  highlightActiveLine,
  lineNumbers,
  placeholder,
} from "npm:@codemirror/view@6.43.15";
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
 * Takes typed characters before the browser does: it would lay the page out for them, and only then would the editor read them back.
 * In place of a selection it would also keep the look of what was there by writing a style into the page, which the content security
 * policy forbids. What a keyboard composes is left to it.
 */
const typedText = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { inputType, data, isComposing } = event;
    if (inputType !== "insertText" || data === null || isComposing || view.composing || view.state.readOnly) {
      return false;
    }
    event.preventDefault();
    view.dispatch(view.state.replaceSelection(data), { scrollIntoView: true, userEvent: "input.type" });
    return true;
  },
});

/**
 * The editor lives in a shadow root: there the component's style sheets are made by script, which a strict content security policy
 * allows, and not written into the page, which it forbids.
 */
const STYLE = `
  :host { display: block; }
  /* What changes inside is laid out alone. */
  div.root { position: absolute; inset: 0; contain: strict; }
  .cm-editor { height: 100%; }
  .cm-editor { background: var(--panel); color: var(--text); }
  .cm-editor.cm-focused { outline: none; }
  .cm-editor .cm-scroller { font-family: var(--mono); font-size: 12.5px; line-height: 1.5; }
  .cm-editor .cm-content { caret-color: var(--text); }
  .cm-editor .cm-gutters { background: var(--panel); color: var(--weak); border: 0; }
  .cm-editor .cm-activeLine, .cm-editor .cm-activeLineGutter { background: var(--hover); }
  .cm-editor .cm-content ::selection { background: var(--selected); }
  .cm-editor .cm-tooltip { background: var(--panel); color: var(--text); border: 1px solid var(--line); white-space: pre-line; }
  .cm-editor .cm-placeholder { color: var(--weak); }
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

function isSame(some: readonly Range[], others: readonly Range[]): boolean {
  return some.length === others.length &&
    some.every(({ from, to }, index) => from === others[index]!.from && to === others[index]!.to);
}

/** What is said of an editor. */
export interface EditorWords {
  readonly label: string;
  readonly placeholder: string;
}

/** What an editor does beside showing and taking text. */
export type Extras = typeof import("./editor_extras.ts");

/** The editor of one text. It is made when it is shown for the first time; until then it is only a text. */
export class Editor {
  readonly #parent: HTMLElement;
  readonly #pane: Pane;
  readonly #label: string;
  readonly #placeholder: string;
  readonly #events: EditorEvents;
  readonly #extras: Promise<Extras>;
  #view: EditorView | undefined;
  #text = "";
  #problems: readonly Problem[] = [];
  #lit: readonly Range[] = [];
  #isQuiet = false;
  #hasGutter = false;

  /**
   * Takes an element.
   *
   * @param parent The element that gets the editor.
   * @param pane Which text; that of `made` is only read.
   * @param words What it is called by screen readers, and what it says while it is empty.
   * @param events What the page does.
   * @param extras What the editor gets as soon as it is there.
   */
  constructor(
    parent: HTMLElement,
    pane: Pane,
    words: EditorWords,
    events: EditorEvents,
    extras: Promise<Extras>,
  ) {
    this.#parent = parent;
    this.#pane = pane;
    this.#label = words.label;
    this.#placeholder = words.placeholder;
    this.#events = events;
    this.#extras = extras;
  }

  #make(): EditorView {
    const root = this.#parent.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets.push(sheet);
    const inner = document.createElement("div");
    inner.className = "root";
    root.append(inner);
    return new EditorView({
      parent: inner,
      root,
      dispatchTransactions: (transactions, view) => {
        const last = transactions.at(-1);
        if (last !== undefined && transactions.some(({ docChanged }) => docChanged)) {
          this.#text = last.newDoc.toString();
          // The model starts before the editor has shown the change.
          if (!this.#isQuiet) this.#events.changed();
        }
        view.update(transactions);
      },
      state: EditorState.create({
        doc: this.#text,
        extensions: [
          lineNumbers(),
          highlightActiveLine(),
          placeholder(this.#placeholder),
          litRanges,
          typedText,
          EditorState.readOnly.of(this.#pane === "made"),
          EditorView.contentAttributes.of({
            "aria-label": this.#label,
            tabindex: "0",
            spellcheck: "false",
            autocapitalize: "off",
          }),
          EditorView.updateListener.of(({ docChanged, selectionSet, state, view }) => {
            if (!docChanged && selectionSet && view.hasFocus) this.#events.moved(state.selection.main.head);
          }),
        ],
      }),
    });
  }

  /** The text. */
  get text(): string {
    return this.#text;
  }

  /** Puts another text in; nothing is announced. */
  set text(text: string) {
    if (text === this.#text) return;
    const { length } = this.#text;
    this.#text = text;
    this.#quietly({ changes: { from: 0, to: length, insert: text } });
  }

  #quietly(change: TransactionSpec): void {
    this.#isQuiet = true;
    this.#view?.dispatch(change);
    this.#isQuiet = false;
  }

  /**
   * Marks problems at their lines.
   *
   * @param problems The problems of all texts.
   */
  mark(problems: readonly Problem[]): void {
    const own = problems.filter(({ pane }) => pane === this.#pane);
    if (own.length === 0 && this.#problems.length === 0) return;
    this.#problems = own;
    void this.#showProblems();
  }

  async #showProblems(): Promise<void> {
    if (this.#view === undefined) return;
    const { withGutter, marksOf } = await this.#extras;
    if (!this.#hasGutter) this.#quietly(withGutter());
    this.#hasGutter = true;
    this.#quietly(marksOf(this.#view.state, this.#problems));
  }

  /**
   * Lights inputs up.
   *
   * @param ranges The inputs of all texts.
   * @param isShown Whether the first of them is scrolled to.
   */
  light(ranges: readonly Range[], isShown: boolean): void {
    const own = ranges.filter(({ pane, to }) => pane === this.#pane && to <= this.#text.length);
    if (isSame(own, this.#lit) && !(isShown && own.length > 0)) return;
    this.#lit = own;
    this.#showLit(isShown);
  }

  #showLit(isShown: boolean): void {
    const effects: StateEffect<unknown>[] = [light.of(this.#lit)];
    const [first] = this.#lit;
    if (isShown && first !== undefined) {
      effects.push(EditorView.scrollIntoView(first.from, { y: "nearest", yMargin: 60 }));
    }
    this.#view?.dispatch({ effects });
  }

  /** Moves the cursor to a line, and the focus to the editor. */
  goTo(line: number): void {
    this.show();
    const view = this.#view!;
    const { from } = view.state.doc.line(Math.max(1, Math.min(line, view.state.doc.lines)));
    view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
    view.focus();
  }

  /** Shows the text: its element is not hidden any more. */
  show(): void {
    if (this.#view !== undefined) return this.#view.requestMeasure();
    const view = this.#make();
    this.#view = view;
    void this.#extras.then(({ withExtras }) => view.dispatch(withExtras(this.#pane)));
    if (this.#problems.length > 0) void this.#showProblems();
    this.#showLit(true);
  }
}
