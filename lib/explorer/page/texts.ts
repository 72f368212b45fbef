/**
 * The texts of the page, and what is shown before there is an answer.
 *
 * @module
 */

import type { Answer, ChecksView, Pane, PodKind, Reasons, TextPane } from "../model/types.ts";

/** The texts, in the order of their tabs. */
export const PANES: readonly Pane[] = [
  "pod",
  "container",
  "images",
  "objects",
  "daemon",
  "kubelet",
  "host",
  "files",
  "made",
];

/** The texts that a person edits. */
export const TEXT_PANES: readonly TextPane[] = PANES.filter((pane) => pane !== "made");

/** What the texts are called. */
export const LABELS: Readonly<Record<Pane, string>> = {
  pod: "Pod",
  container: "Container",
  images: "Images",
  objects: "Objects",
  daemon: "config.toml",
  kubelet: "Kubelet",
  host: "Node",
  files: "Files",
  made: "Request",
};

/** What an empty editor says. */
export const PLACEHOLDERS: Readonly<Record<Pane, string>> = {
  pod: `A Pod or workload as kubectl accepts it,
a crictl pod config, or a request document`,
  container: `A crictl container config

Its image goes into Images.`,
  images: `The output of docker image inspect or crictl inspecti

Of skopeo inspect --config and crane config,
under the image's name:

nginx:1.29: { config: { User: "101", Cmd: [nginx] } }`,
  objects: `ConfigMaps, Secrets, Services, claims and others,
as kubectl get -o yaml prints them

Empty: placeholders. Otherwise other objects
do not exist.`,
  daemon: `containerd's config.toml

Empty: the default`,
  kubelet: `A KubeletConfiguration, or the answer of /configz

Empty: kubeadm's`,
  host: `The output of kubectl get node NAME -o yaml,
or facts of the node:

cgroups: v2
runtime: runc@1.3.0`,
  files: `Files and devices of the node, by path:

/var/lib/kubelet/seccomp/app.json: |
  { "defaultAction": "SCMP_ACT_ALLOW" }
/dev/fuse: { device: c, major: 10, minor: 229 }`,
  made: "",
};

/** The texts that have an effect beside each kind of the pod's. */
const EFFECTIVE: Readonly<Record<PodKind, readonly Pane[]>> = {
  manifest: ["pod", "images", "objects", "daemon", "kubelet", "host", "files", "made"],
  crictl: ["pod", "container", "images", "daemon", "host", "files", "made"],
  request: ["pod", "daemon", "host"],
};

/**
 * Whether a text has a tab: it has an effect, or something stands in it.
 *
 * @param pane The text.
 * @param text What stands in it.
 * @param kind What the pod's text is; absent where that is not known.
 * @returns Whether it has a tab.
 */
export function hasTab(pane: Pane, text: string, kind: PodKind | undefined): boolean {
  return text !== "" || (pane !== "made" && (kind === undefined || EFFECTIVE[kind].includes(pane)));
}

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
