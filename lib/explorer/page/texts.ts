/**
 * The texts of the page, and what is shown before there is an answer.
 *
 * @module
 */

import type { Answer, ChecksView, Pane, Reasons } from "../model/types.ts";

/** The texts, in the order of their tabs. */
export const PANES: readonly Pane[] = ["pod", "daemon", "kubelet", "host", "made"];

/** What the texts are called. */
export const LABELS: Readonly<Record<Pane, string>> = {
  pod: "Pod",
  daemon: "config.toml",
  kubelet: "Kubelet",
  host: "Node",
  made: "Request",
};

/** What is shown before anything is known. */
export const NO_ANSWER: Answer = {
  problems: [],
  notes: [],
  subjects: [],
  subject: 0,
  release: "",
  text: "",
  bytes: 0,
};

/** The same of reasons. */
export const NO_REASONS: Reasons = { made: "", steps: [], places: [], lines: [], omissions: [], behaviors: [] };

/** The same of lint. */
export const NO_CHECKS: ChecksView = { findings: [], undecided: 0, facts: [] };
