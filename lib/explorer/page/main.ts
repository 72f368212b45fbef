/**
 * The page: the texts on the left, what containerd does in the middle, its spec on the right, and why.
 *
 * @module
 */

import { FIRST_SAMPLE, type Sample } from "../first_sample.ts";
import type {
  Answer,
  ChecksView,
  DiffView,
  FixView,
  Input,
  InputView,
  Moment,
  Pane,
  PodKind,
  Problem,
  Reasons,
  TextPane,
  View,
} from "../model/types.ts";
import { Client, type Part } from "./client.ts";
import { byId, h } from "./dom.ts";
import { Editor, type Extras } from "./editor.ts";
import { download, readOpened } from "./files.ts";
import { List } from "./list.ts";
import { lightRows, litBy } from "./lit.ts";
import { LinkState } from "./link_state.ts";
import { openLookups } from "./lookup.ts";
import { type Choice, Menus } from "./menus.ts";
import { afterPaint } from "./paint.ts";
import { diffHead, diffRows, findingButtons, lineRows, markFindings, type SelectRow, stepRows } from "./panes.ts";
import { showNotes, showProblems } from "./problems.ts";
import { Tabs } from "./tabs.ts";
import { hasTab, LABELS, NO_ANSWER, NO_CHECKS, NO_REASONS, PANES, PLACEHOLDERS, TEXT_PANES } from "./texts.ts";
import { applyTheme, toggleTheme } from "./theme.ts";
import { Timeline } from "./timeline.ts";
import { decidedBy, rowOf, sameSelection, selectedFor } from "./selection.ts";
import { type Selected, showWhy } from "./why.ts";

class App {
  #answer: Answer = NO_ANSWER;
  #reasons: Reasons = NO_REASONS;
  #checks: ChecksView = NO_CHECKS;
  /** Whether the reasons are those of the answer. */
  #isExplained = false;
  #equipped: Promise<void> | undefined;
  #choice: Choice = { preset: "", release: "", to: "" };
  #subject = "";
  #kind: PodKind | undefined;
  /** How often the address was read. */
  #starts = 0;
  readonly #link = new LinkState();
  /** How often the model was asked. */
  #asked = 0;
  #pinned: Selected | undefined;
  #steps: readonly SelectRow[] = [];
  #lines: readonly SelectRow[] = [];
  #saving: number | undefined;
  /** How often the address was to be written, or read. */
  #saves = 0;
  /** What a sample wants to be selected, until it is there. */
  #wanted: string | undefined;
  readonly #client: Client;
  readonly #menus: Menus;
  readonly #extras = Promise.withResolvers<Extras>();
  readonly #editors: Readonly<Record<Pane, Editor>>;
  readonly #inputTabs: Tabs;
  readonly #subjectTabs: Tabs;
  readonly #stepList: List;
  readonly #lineList: List;
  readonly #timeline: Timeline;

  constructor(worker: Worker) {
    this.#client = new Client(worker, (part) => this.#take(part));
    this.#menus = new Menus({
      sample: (sample) => this.#showSample(sample),
      chosen: (choice) => this.#choose(choice),
    });
    const editorOf = (pane: Pane): Editor =>
      new Editor(byId(`text-${pane}`), pane, { label: LABELS[pane], placeholder: PLACEHOLDERS[pane] }, {
        changed: () => this.#changed(),
        moved: (at) => this.#showFromText(pane, at),
      }, this.#extras.promise);
    this.#editors = Object.fromEntries(PANES.map((pane) => [pane, editorOf(pane)])) as Record<Pane, Editor>;
    this.#inputTabs = new Tabs(PANES.map((pane) => byId(`tab-${pane}`)), (index) => this.#showPane(PANES[index]!));
    this.#subjectTabs = new Tabs([], (index) => this.#chooseSubject(this.#answer.subjects[index]?.name ?? ""));
    this.#stepList = this.#listOf("steps", () => this.#steps);
    this.#lineList = this.#listOf("lines", () => this.#lines);
    this.#timeline = new Timeline(byId("timeline"), (release, isOther) => this.#goTo(release, isOther));
    this.#inputTabs.select(0);
    this.#controls();
  }

  #listOf(id: string, rows: () => readonly SelectRow[]): List {
    return new List(byId(id), {
      hovered: (index) => {
        // For a moment after an answer the reasons are those of the answer before.
        if (!this.#isExplained) return;
        this.#show(index === undefined ? this.#pinned : rows()[index]?.selects ?? this.#pinned, false);
      },
      chosen: (index) => this.#pin(rows()[index]?.selects),
    });
  }

  /** Starts with what the address has, or the first sample. */
  async start(): Promise<void> {
    document.body.dataset.answered = "no";
    this.#stopSaving();
    const start = ++this.#starts;
    try {
      const input = await this.#link.read();
      // The back button was pressed again while the link was unpacked.
      if (start !== this.#starts) return;
      this.#restore(input ?? FIRST_SAMPLE.input);
      if (input === undefined) this.#wanted = FIRST_SAMPLE.show;
    } catch (error) {
      if (start !== this.#starts) return;
      this.#restore(FIRST_SAMPLE.input);
      this.#notice(`${error instanceof Error ? error.message : error}. The first sample is shown instead.`);
    }
  }

  #controls(): void {
    byId("share").addEventListener("click", () => void this.#share());
    byId("save").addEventListener("click", () => download(this.#input));
    const file = byId<HTMLInputElement>("file");
    byId("open").addEventListener("click", () => file.click());
    file.addEventListener("change", () => void this.#openFile(file));
    byId("theme").addEventListener("click", toggleTheme);
    for (const button of byId("views").querySelectorAll<HTMLElement>("button")) {
      button.addEventListener("click", () => this.#showView(button.dataset.for!));
    }
    this.#showView("spec");
    openLookups((text) => this.#client.lookup(text));
    applyTheme();
  }

  #showSample({ input, show }: Sample): void {
    this.#restore(input);
    this.#wanted = show;
    void this.#save(true);
  }

  /** Fills the menus and equips the editors: nobody needs that before the first answer is there. */
  async #equip(): Promise<void> {
    const extras = import("./editor_extras.ts");
    this.#extras.resolve(extras);
    const [menu, { SAMPLES }] = await Promise.all([this.#client.menu(), import("../samples.ts"), extras]);
    this.#menus.fill(menu, SAMPLES);
  }

  #showView(name: string): void {
    document.body.dataset.view = name;
    for (const button of byId("views").querySelectorAll<HTMLElement>("button")) {
      button.setAttribute("aria-pressed", String(button.dataset.for === name));
    }
  }

  #notice(text: string): void {
    byId("notice").textContent = text;
  }

  get #input(): Input {
    const texts = TEXT_PANES.map((pane) => [pane, this.#editors[pane].text]);
    return {
      ...Object.fromEntries(texts) as Record<TextPane, string>,
      ...this.#choice,
      subject: this.#subject,
    };
  }

  #restore(input: Input): void {
    for (const pane of TEXT_PANES) this.#editors[pane].text = input[pane];
    const { preset, release, to, subject } = input;
    this.#choice = { preset, release, to };
    this.#subject = subject;
    this.#pinned = undefined;
    this.#wanted = undefined;
    this.#notice("");
    this.#menus.showSample(input);
    this.#showChoice();
    this.#ask();
  }

  #changed(): void {
    this.#menus.showSample(undefined);
    this.#ask();
    this.#saveSoon();
  }

  #ask(): void {
    this.#asked++;
    document.body.dataset.answered = "no";
    this.#client.ask(this.#input);
  }

  #saveSoon(): void {
    this.#stopSaving();
    document.body.dataset.saved = "no";
    this.#saving = setTimeout(() => void this.#save(false), 250) as unknown as number;
  }

  #stopSaving(): void {
    clearTimeout(this.#saving);
    this.#saves++;
    document.body.dataset.saved = "yes";
  }

  async #save(isNew: boolean): Promise<void> {
    this.#stopSaving();
    document.body.dataset.saved = "no";
    const saves = this.#saves;
    const fits = await this.#link.write(this.#input, isNew);
    if (saves === this.#saves) document.body.dataset.saved = "yes";
    const notice = byId("notice");
    const tooLarge = "This is too large for a link. Use Save to get a file that Open reads.";
    if (!fits) notice.textContent = tooLarge;
    else if (notice.textContent === tooLarge) notice.textContent = "";
  }

  async #share(): Promise<void> {
    await this.#save(false);
    if (location.hash === "#large") return;
    try {
      await navigator.clipboard.writeText(location.href);
      this.#notice("The link is copied. It contains everything on this page; nothing was sent.");
    } catch {
      this.#notice("The browser does not allow the page to copy; take the link from the address bar.");
    }
  }

  async #openFile(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    // Emptied, so that the same file can be chosen again.
    input.value = "";
    if (file === undefined) return;
    document.body.dataset.answered = "no";
    const opened = await readOpened(file, PANES[this.#inputTabs.chosen]!);
    if ("input" in opened) this.#restore(opened.input);
    else {
      this.#editors[opened.pane].text = opened.text;
      this.#inputTabs.select(PANES.indexOf(opened.pane));
      this.#ask();
    }
    await this.#save(true);
  }

  #goTo(release: string, isOther: boolean): void {
    this.#choose(isOther ? { to: this.#choice.to === release ? "" : release } : { release });
  }

  #choose(choice: Partial<Choice>): void {
    this.#choice = { ...this.#choice, ...choice };
    this.#showChoice();
    this.#ask();
    void this.#save(true);
  }

  #chooseSubject(subject: string): void {
    this.#subject = subject;
    this.#pinned = undefined;
    this.#ask();
    void this.#save(true);
  }

  #showChoice(): void {
    const { release, to } = this.#choice;
    this.#menus.show(this.#choice);
    this.#timeline.mark(this.#answer.release === "" ? release : this.#answer.release, to);
  }

  #showPane(pane: Pane): void {
    for (const one of PANES) byId(`text-${one}`).hidden = one !== pane;
    this.#editors[pane].show();
  }

  #take(part: Part): void {
    switch (part.kind) {
      case "answer":
        return this.#showAnswer(part.answer);
      case "reasons":
        return this.#showReasons(part.reasons);
      case "checks":
        return this.#showChecks(part.checks);
      case "timeline":
        return this.#showTimeline(part.moments);
      case "fault":
        document.body.dataset.answered = "all";
        return this.#notice(`This is a bug in cri-spec: ${part.message}`);
    }
  }

  get #view(): View {
    return { ...this.#answer, ...this.#reasons };
  }

  get #diff(): DiffView | undefined {
    return this.#answer.diff;
  }

  /** Shows the spec, and everything else when a person can see it. */
  #showAnswer(answer: Answer): void {
    const { diff, text, refusal } = answer;
    this.#answer = answer;
    this.#isExplained = false;
    this.#lines = diff === undefined ? lineRows(text === "" ? [] : text.split("\n")) : diffRows(diff);
    this.#lineList.show(this.#lines);
    document.body.dataset.state = text !== "" ? "spec" : refusal === undefined ? "none" : "refused";
    afterPaint(() => {
      if (this.#answer !== answer) return;
      this.#showRest(answer);
      this.#client.askRest();
      this.#equipped ??= this.#equip();
    });
  }

  #showRest({ problems, notes, subjects, subject }: Answer): void {
    this.#showChoice();
    this.#showHead();
    this.#showProblems(problems);
    showNotes(notes);
    const names = subjects.map(({ name, kind }) => name === "" ? kind : name);
    this.#subjectTabs.show(byId("subjects"), names, subject, "lines");
  }

  /** Shows the tabs of texts that have an effect, and of those that have something in them. */
  #showTabs(): void {
    // While the pod's text is faulty, nobody knows what it will be.
    this.#kind = this.#answer.kind ?? this.#kind;
    for (const pane of PANES) {
      const { text } = this.#editors[pane];
      const tab = byId(`tab-${pane}`);
      tab.hidden = !hasTab(pane, text, this.#kind);
      tab.classList.toggle("empty", text === "");
    }
    if (byId(`tab-${PANES[this.#inputTabs.chosen]!}`).hidden) this.#inputTabs.select(0);
  }

  #showReasons(reasons: Reasons): void {
    const { made } = reasons;
    this.#pinned = sameSelection(this.#pinned, this.#reasons, reasons, this.#diff);
    this.#reasons = reasons;
    this.#isExplained = true;
    this.#editors.made.text = made;
    this.#showTabs();
    this.#steps = stepRows(reasons);
    this.#stepList.show(this.#steps);
    this.#show(this.#pinned, false);
    this.#showWanted();
  }

  /** Selects what a sample wants to be selected. */
  #showWanted(): void {
    const wanted = this.#wanted === undefined ? undefined : selectedFor(this.#wanted, this.#view, this.#diff);
    if (wanted === undefined) return;
    this.#wanted = undefined;
    this.#pin(wanted);
    this.#lineList.scrollTo(rowOf(this.#lines, wanted));
  }

  #showProblems(problems: readonly Problem[]): void {
    for (const pane of PANES) {
      this.#editors[pane].mark(problems);
      const own = problems.filter((problem) => problem.pane === pane);
      const tab = byId(`tab-${pane}`);
      tab.classList.toggle("faulty", own.some(({ severity }) => severity === "error"));
      tab.classList.toggle("warned", own.length > 0);
    }
    showProblems(problems, LABELS, (problem) => this.#goToProblem(problem));
  }

  #goToProblem({ pane, line }: Problem): void {
    if (pane === undefined) return;
    this.#inputTabs.select(PANES.indexOf(pane));
    this.#editors[pane].goTo(line ?? 1);
  }

  #showHead(): void {
    const { refusal, release, bytes, text, diff } = this.#answer;
    document.body.classList.toggle("comparing", diff !== undefined);
    if (diff !== undefined) return byId("head").replaceChildren(...diffHead(diff));
    byId("head").replaceChildren(
      ...(refusal !== undefined
        ? [h("p", { class: "error" }, `${refusal.by} refuses: ${refusal.message}`)]
        : text === ""
        ? [h("p", { class: "weak" }, "No spec yet: correct the errors in the input.")]
        : [h("p", { class: "weak" }, `${bytes} bytes, as containerd ${release} writes them; formatted here`)]),
    );
  }

  #showChecks(checks: ChecksView): void {
    this.#checks = checks;
    byId("findings").replaceChildren(
      ...findingButtons(checks.findings, (index) => this.#pin({ kind: "finding", index })),
    );
    if (this.#diff === undefined) markFindings(this.#lineList.elements, checks.findings);
    this.#show(this.#pinned, false);
  }

  #showTimeline(moments: readonly Moment[]): void {
    const asked = this.#asked;
    this.#timeline.show(moments);
    this.#showChoice();
    // The timeline is the last part of an answer.
    void this.#equipped?.then(() => {
      if (this.#asked === asked) document.body.dataset.answered = "all";
    });
  }

  #pin(selected: Selected | undefined): void {
    this.#pinned = selected;
    this.#show(selected, true);
  }

  /** Shows why, and lights up what belongs together. */
  #show(selected: Selected | undefined, isChosen: boolean): void {
    const view = this.#view;
    showWhy(byId("why"), view, this.#diff, this.#checks.findings, selected, {
      input: (input) => this.#goToInput(input),
      fix: (fix) => this.#fix(fix),
    });
    const { lines, steps, ranges } = litBy(selected, view, this.#diff, this.#checks.findings);
    lightRows(this.#lineList, this.#lines, "line", lines, selected, isChosen);
    lightRows(this.#stepList, this.#steps, "step", steps, selected, isChosen);
    for (const pane of PANES) this.#editors[pane].light(ranges, isChosen);
    const [first] = ranges;
    if (isChosen && first !== undefined) this.#inputTabs.select(PANES.indexOf(first.pane));
  }

  /** Lights up what the input under the cursor decided. */
  #showFromText(pane: Pane, at: number): void {
    const decided = decidedBy(this.#view, pane, at);
    if (decided === undefined) return;
    const { line, step } = decided;
    this.#pinned = { kind: "line", index: line };
    this.#show(this.#pinned, false);
    this.#lineList.scrollTo(rowOf(this.#lines, this.#pinned));
    this.#stepList.scrollTo(rowOf(this.#steps, { kind: "step", index: step }));
  }

  #goToInput({ range }: InputView): void {
    if (range === undefined) return;
    this.#showView("input");
    this.#inputTabs.select(PANES.indexOf(range.pane));
    const editor = this.#editors[range.pane];
    editor.goTo(editor.text.slice(0, range.from).split("\n").length);
  }

  #fix({ input, label }: FixView): void {
    this.#restore(input);
    void this.#save(true);
    this.#notice(`Done: ${label}. Use the back button to undo it.`);
  }
}

/**
 * Starts the page.
 *
 * @param worker The worker with the model.
 */
export function startPage(worker: Worker): void {
  const app = new App(worker);
  addEventListener("popstate", () => void app.start());
  void app.start();
}
