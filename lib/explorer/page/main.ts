/**
 * The page: the texts on the left, what containerd does in the middle, its spec on the right, and why.
 *
 * @module
 */

import type {
  ChecksView,
  DiffView,
  FixView,
  Input,
  InputView,
  Moment,
  Pane,
  Problem,
  Reply,
  View,
} from "../model/types.ts";
import { SAMPLES } from "../samples.ts";
import { RELEASES } from "../releases.ts";
import { Client } from "./client.ts";
import { byId, h } from "./dom.ts";
import { Editor } from "./editor.ts";
import { download, readOpened } from "./files.ts";
import { List } from "./list.ts";
import { lightRows, litBy } from "./lit.ts";
import { readState, writeState } from "./link_state.ts";
import { lookupRows } from "./lookup.ts";
import { diffHead, diffRows, findingButtons, lineRows, type SelectRow, stepRows } from "./panes.ts";
import { showNotes, showProblems } from "./problems.ts";
import { Tabs } from "./tabs.ts";
import { EMPTY, LABELS, NO_CHECKS, PANES } from "./texts.ts";
import { applyTheme, toggleTheme } from "./theme.ts";
import { Timeline } from "./timeline.ts";
import { type Selected, showWhy } from "./why.ts";

class App {
  #view: View = EMPTY;
  #diff: DiffView | undefined;
  #checks: ChecksView = NO_CHECKS;
  #release = "";
  #to = "";
  #subject = "";
  #preset = "";
  #pinned: Selected | undefined;
  #steps: readonly SelectRow[] = [];
  #lines: readonly SelectRow[] = [];
  #saving: number | undefined;
  #isRestoring = false;
  /** What a sample wants to be selected, until it is there. */
  #wanted: string | undefined;
  readonly #client = new Client((reply) => this.#take(reply));
  readonly #editors: Readonly<Record<Pane, Editor>>;
  readonly #inputTabs: Tabs;
  readonly #subjectTabs: Tabs;
  readonly #stepList: List;
  readonly #lineList: List;
  readonly #timeline: Timeline;

  constructor() {
    const editorOf = (pane: Pane): Editor =>
      new Editor(byId(`text-${pane}`), pane, LABELS[pane], {
        changed: () => this.#changed(),
        moved: (at) => this.#showFromText(pane, at),
      });
    this.#editors = {
      pod: editorOf("pod"),
      daemon: editorOf("daemon"),
      kubelet: editorOf("kubelet"),
      host: editorOf("host"),
      made: editorOf("made"),
    };
    this.#inputTabs = new Tabs(PANES.map((pane) => byId(`tab-${pane}`)), (index) => this.#showPane(PANES[index]!));
    this.#subjectTabs = new Tabs([], (index) => this.#choose(this.#view.subjects[index]?.name ?? ""));
    this.#stepList = this.#listOf("steps", () => this.#steps);
    this.#lineList = this.#listOf("lines", () => this.#lines);
    this.#timeline = new Timeline(byId("timeline"), (release, isOther) => this.#goTo(release, isOther));
    this.#controls();
  }

  #listOf(id: string, rows: () => readonly SelectRow[]): List {
    return new List(byId(id), {
      hovered: (index) =>
        this.#show(index === undefined ? this.#pinned : rows()[index]?.selects ?? this.#pinned, false),
      chosen: (index) => this.#pin(rows()[index]?.selects),
    });
  }

  /** Starts with what the address has, or the first sample. */
  async start(): Promise<void> {
    try {
      const input = await readState();
      this.#restore(input ?? SAMPLES[0]!.input);
      if (input === undefined) this.#wanted = SAMPLES[0]!.show;
    } catch (error) {
      this.#restore(SAMPLES[0]!.input);
      this.#notice(`${error instanceof Error ? error.message : error}. The first sample is shown instead.`);
    }
    addEventListener("popstate", () => void this.start());
  }

  #controls(): void {
    const sample = byId<HTMLSelectElement>("sample");
    sample.append(
      h("option", { value: "" }, "…"),
      ...SAMPLES.map(({ title }, index) => h("option", { value: String(index) }, title)),
    );
    sample.addEventListener("change", () => {
      const chosen = SAMPLES[Number(sample.value)];
      if (sample.value === "" || chosen === undefined) return;
      this.#restore(chosen.input);
      this.#wanted = chosen.show;
      void this.#save(true);
    });
    const release = byId<HTMLSelectElement>("release");
    const to = byId<HTMLSelectElement>("to");
    release.append(h("option", { value: "" }, "as in the request"));
    to.append(h("option", { value: "" }, "nothing"));
    for (const { branch, releases } of RELEASES) {
      for (const select of [release, to]) {
        select.append(h("optgroup", { label: branch }, ...releases.map((name) => h("option", { value: name }, name))));
      }
    }
    void this.#client.presets().then((names) => this.#addPresets(names));
    byId<HTMLSelectElement>("preset").addEventListener("change", (event) => {
      this.#preset = (event.target as HTMLSelectElement).value;
      this.#ask();
      void this.#save(true);
    });
    release.addEventListener("change", () => this.#goTo(release.value, false));
    to.addEventListener("change", () => this.#goTo(to.value, true));
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
    const dialog = byId<HTMLDialogElement>("lookup");
    const text = byId<HTMLTextAreaElement>("lookup-text");
    byId("lookup-open").addEventListener("click", () => dialog.showModal());
    text.addEventListener("input", () => void this.#lookUp(text.value));
    applyTheme();
  }

  #addPresets(names: readonly string[]): void {
    const options = (): HTMLElement[] => names.map((name) => h("option", { value: name }, name));
    byId("preset").append(h("option", { value: "" }, "none"), ...options());
    byId("to").append(h("optgroup", { label: "presets" }, ...options()));
    this.#showReleases();
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
    const { pod, daemon, host, kubelet } = this.#editors;
    return {
      pod: pod.text,
      daemon: daemon.text,
      host: host.text,
      kubelet: kubelet.text,
      preset: this.#preset,
      release: this.#release,
      to: this.#to,
      subject: this.#subject,
    };
  }

  #restore(input: Input): void {
    this.#isRestoring = true;
    for (const pane of PANES) if (pane !== "made") this.#editors[pane].text = input[pane];
    [this.#release, this.#to, this.#subject] = [input.release, input.to, input.subject];
    this.#preset = input.preset;
    this.#pinned = undefined;
    this.#wanted = undefined;
    this.#notice("");
    this.#showReleases();
    this.#ask();
    this.#isRestoring = false;
  }

  #changed(): void {
    if (this.#isRestoring) return;
    byId<HTMLSelectElement>("sample").value = "";
    this.#ask();
    this.#saveSoon();
  }

  #ask(): void {
    document.body.dataset.answered = "no";
    this.#client.ask(this.#input);
  }

  #saveSoon(): void {
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => void this.#save(false), 250) as unknown as number;
  }

  async #save(isNew: boolean): Promise<void> {
    clearTimeout(this.#saving);
    const fits = await writeState(this.#input, isNew);
    const notice = byId("notice");
    const tooLarge = "This is too large for a link. Save gives you a file that Open reads.";
    if (!fits) notice.textContent = tooLarge;
    else if (notice.textContent === tooLarge) notice.textContent = "";
  }

  async #share(): Promise<void> {
    await this.#save(false);
    if (location.hash === "#large") return;
    try {
      await navigator.clipboard.writeText(location.href);
      this.#notice("The link is copied. It holds everything that you see, and nothing was sent.");
    } catch {
      this.#notice("The browser does not let the page copy: take the link from the address bar.");
    }
  }

  async #openFile(input: HTMLInputElement): Promise<void> {
    const opened = await readOpened(input);
    if (opened === undefined) return;
    if ("input" in opened) this.#restore(opened.input);
    else {
      this.#editors[opened.pane].text = opened.text;
      this.#inputTabs.select(PANES.indexOf(opened.pane));
      this.#ask();
    }
    await this.#save(true);
  }

  async #lookUp(text: string): Promise<void> {
    const result = byId("lookup-result");
    if (text.trim() === "") return result.replaceChildren();
    const found = await this.#client.lookup(text);
    if (text === byId<HTMLTextAreaElement>("lookup-text").value) result.replaceChildren(...lookupRows(found));
  }

  #goTo(release: string, isOther: boolean): void {
    if (isOther) this.#to = this.#to === release ? "" : release;
    else this.#release = release;
    this.#showReleases();
    this.#ask();
    void this.#save(true);
  }

  #choose(subject: string): void {
    this.#subject = subject;
    this.#pinned = undefined;
    this.#ask();
    void this.#save(true);
  }

  #showReleases(): void {
    byId<HTMLSelectElement>("release").value = this.#release;
    byId<HTMLSelectElement>("to").value = this.#to;
    byId<HTMLSelectElement>("preset").value = this.#preset;
    this.#timeline.mark(this.#view.release === "" ? this.#release : this.#view.release, this.#to);
  }

  #showPane(pane: Pane): void {
    for (const one of PANES) byId(`text-${one}`).hidden = one !== pane;
    this.#editors[pane].shown();
  }

  #take(reply: Reply): void {
    switch (reply.kind) {
      case "view":
        return this.#showAnswer(reply.view);
      case "diff":
        return this.#showDiff(reply.diff);
      case "checks":
        return this.#showChecks(reply.checks);
      case "timeline":
        return this.#showTimeline(reply.moments);
      case "fault":
        document.body.dataset.answered = "all";
        return this.#notice(`This is a bug in cri-spec: ${reply.message}`);
    }
  }

  #showAnswer(view: View): void {
    this.#view = view;
    this.#showReleases();
    this.#editors.made.text = view.made;
    byId("tab-made").hidden = view.made === "";
    if (view.made === "" && this.#inputTabs.chosen === PANES.indexOf("made")) this.#inputTabs.select(0);
    this.#showProblems(view.problems);
    showNotes(view.notes);
    const names = view.subjects.map(({ name, kind }) => name === "" ? kind : name);
    this.#subjectTabs.show(byId("subjects"), names, view.subject, "lines");
    this.#steps = stepRows(view);
    this.#stepList.show(this.#steps);
    if (this.#to === "") this.#showLines();
    if (!this.#isThere(this.#pinned)) this.#pinned = undefined;
    this.#show(this.#pinned, false);
    document.body.dataset.state = view.lines.length > 0 ? "spec" : view.refusal === undefined ? "none" : "refused";
  }

  /** Selects what a sample wants to be selected. */
  #showWanted(): void {
    const wanted = this.#wanted;
    if (wanted === undefined) return;
    const change = this.#diff?.changes.findIndex(({ keyed }) => keyed.startsWith(wanted)) ?? -1;
    const place = this.#view.places.findIndex(({ keyed }) => keyed.startsWith(wanted));
    const line = this.#view.lines.findIndex((one) => place >= 0 && one.place === place);
    if (change >= 0) this.#pin({ kind: "change", index: change });
    else if (this.#to === "" && line >= 0) this.#pin({ kind: "line", index: line });
    else return;
    this.#wanted = undefined;
    const row = this.#lines.findIndex(({ selects }) =>
      selects?.kind === this.#pinned!.kind && selects.index === this.#pinned!.index
    );
    this.#lineList.scrollTo(row);
  }

  #isThere(selected: Selected | undefined): boolean {
    if (selected?.kind === "line") return selected.index < this.#view.lines.length;
    if (selected?.kind === "step") return selected.index < this.#view.steps.length;
    if (selected?.kind === "change") return this.#to !== "";
    return selected?.kind === "omission" && selected.index < this.#view.omissions.length;
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

  #showLines(): void {
    this.#lines = lineRows(this.#view, this.#checks.findings);
    this.#lineList.show(this.#lines);
    const { refusal, release, bytes, lines } = this.#view;
    byId("head").replaceChildren(
      ...(refusal !== undefined
        ? [h("p", { class: "error" }, `containerd ${release} refuses: ${refusal.message}`)]
        : lines.length === 0
        ? []
        : [h("p", { class: "weak" }, `${bytes} bytes, as containerd ${release} writes them; formatted here`)]),
    );
  }

  #showDiff(diff: DiffView | undefined): void {
    const was = this.#diff;
    this.#diff = diff;
    document.body.classList.toggle("comparing", diff !== undefined);
    if (diff === undefined) {
      if (was !== undefined || this.#to !== "") this.#showLines();
      return this.#showWanted();
    }
    this.#lines = diffRows(diff);
    this.#lineList.show(this.#lines);
    byId("head").replaceChildren(...diffHead(diff));
    this.#show(this.#pinned, false);
    this.#showWanted();
  }

  #showChecks(checks: ChecksView): void {
    this.#checks = checks;
    byId("findings").replaceChildren(
      ...findingButtons(checks.findings, (index) => this.#pin({ kind: "finding", index })),
    );
    if (this.#diff === undefined) this.#showLines();
    this.#show(this.#pinned, false);
  }

  #showTimeline(moments: readonly Moment[]): void {
    this.#timeline.show(moments);
    this.#showReleases();
    // The timeline is the last part of an answer.
    document.body.dataset.answered = "all";
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
    const { lines, places } = this.#view;
    let best: { readonly size: number; readonly place: number } | undefined;
    for (const [index, { reason }] of places.entries()) {
      for (const { range } of reason.inputs) {
        if (range === undefined || range.pane !== pane || at < range.from || at > range.to) continue;
        const size = range.to - range.from;
        if (best === undefined || size < best.size) best = { size, place: index };
      }
    }
    if (best === undefined) return;
    const line = lines.findIndex(({ place }) => place === best.place);
    if (line < 0) return;
    this.#pinned = { kind: "line", index: line };
    this.#show(this.#pinned, false);
    const row = this.#lines.findIndex(({ selects }) => selects?.kind === "line" && selects.index === line);
    this.#lineList.scrollTo(row);
    const { step } = places[best.place]!;
    this.#stepList.scrollTo(this.#steps.findIndex(({ selects }) => selects?.kind === "step" && selects.index === step));
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
    this.#notice(`Done: ${label}. The back button undoes it.`);
  }
}

void new App().start();
