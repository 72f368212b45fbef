/**
 * Every command: its help and its flags. A new flag is a row here; its command reads it.
 *
 * @module
 */

import type { Flags } from "./args.ts";
import { ONE_FLAGS, SANDBOX_FLAGS, SUBJECT_FLAGS, WHOLE_FLAGS } from "./manifest/flags.ts";

/** A flag of a command. */
export interface FlagInfo {
  /** The name, without dashes. */
  readonly name: string;
  /** The placeholder of its value in the help; absent for a flag without one. */
  readonly value?: string;
  /** Whether the value is the name of a file, or has one behind `NAME=`. */
  readonly isFile?: true;
  /** Whether the value is a release, which may be a branch or `latest`, too. */
  readonly isRelease?: true;
  /** Whether the value may be a preset instead of a release. */
  readonly isPreset?: true;
  /** Whether it may be given several times. */
  readonly isList?: true;
  /** What it sets. */
  readonly text: string;
}

/** A command's name. */
export type CommandName =
  | "spec"
  | "files"
  | "explain"
  | "diff"
  | "lint"
  | "config"
  | "presets"
  | "capture"
  | "verify"
  | "upgrade-report"
  | "releases"
  | "bundle"
  | "cleanup"
  | "completion"
  | "man"
  | "help"
  | "version";

/** A command. */
export interface CommandInfo {
  /** Its name. */
  readonly name: CommandName;
  /** Whether a clone of the repository has a task of its name, with the further permissions that it needs. */
  readonly hasTask?: true;
  /** What it does, in one line, for the list of commands. */
  readonly summary: string;
  /** Its arguments, one line for each way to call it. */
  readonly usage: readonly string[];
  /** Command lines that work in a clone of the repository, without the program's name. */
  readonly examples: readonly string[];
  /** Whole command lines that need input of the user's own. */
  readonly ownExamples?: readonly string[];
  /** Details: paragraphs, which are wrapped; one with line breaks is printed as it is. */
  readonly about: readonly string[];
  /** Its flags, except `--help`. */
  readonly flags: readonly FlagInfo[];
  /** What its exit codes mean. */
  readonly exits: readonly Exit[];
}

/** How a command line of a clone of the repository starts, where the program is not installed. */
export const IN_CLONE = "deno task cri-spec";

const REQUEST = "lib/cli/examples/request.yaml";
const MANIFEST = "lib/cli/examples/shop.yaml";
const NODE = "--node lib/cli/examples/node.yaml";
const IMAGE = "--image registry.example.org/shop:1.2=lib/cli/examples/shop-image.json";
const MANIFEST_ABOUT =
  "FILE is a manifest as kubectl accepts or prints it (Pod, Deployment, StatefulSet, DaemonSet, ReplicaSet, Job, CronJob, also " +
  "lists and several documents), a pod config of crictl, or a request document; - reads standard input. ";

const RELEASE: FlagInfo = {
  name: "release",
  value: "R",
  isRelease: true,
  text: "the containerd release, overriding the request's: 1.7.24, containerd://1.7.24 as a node reports it, " +
    "a branch (1.7: its newest modelled release), or latest",
};
const ASSUME_UPSTREAM: FlagInfo = {
  name: "assume-upstream",
  text: "model an unknown vendor build, such as 1.7.31-1, as its upstream release; a warning reports it",
};
const DAEMON: FlagInfo = {
  name: "daemon",
  value: "F",
  isFile: true,
  text: "the node's config.toml, overriding the request's daemon; its imports are merged as the release merges them",
};
const DAEMON_ROOT: FlagInfo = {
  name: "daemon-root",
  value: "DIR",
  text: "the directory in which absolute imports are looked up, for a config.toml copied from a node",
};
const PRESET: FlagInfo = {
  name: "preset",
  value: "P",
  text: "a distribution's node, such as eks@1.34: its containerd release and config.toml override the request's; " +
    "--release and --daemon override the preset's; cri-spec presets lists all",
};
const JSON_OUTPUT: FlagInfo = { name: "json", text: "print JSON, with sorted keys" };
const COLOR: FlagInfo = { name: "color", value: "WHEN", text: "auto, always or never; default: auto" };
const SOCKET: FlagInfo = {
  name: "socket",
  value: "S",
  text: "containerd's socket; default: /run/containerd/containerd.sock",
};
const PATIENCE: FlagInfo = {
  name: "timeout",
  value: "N",
  text:
    "how many seconds to wait for each answer of the daemon; default: 10. After three timeouts no more requests are sent",
};
const PID: FlagInfo = {
  name: "pid",
  value: "N",
  text: "the daemon's process ID; default: the process that listens on the socket",
};
const CAPTURED_RELEASE: FlagInfo = {
  ...RELEASE,
  text: "the containerd release, overriding the one that the daemon reports",
};
const CAPTURED_HOST: FlagInfo = {
  name: "host",
  value: "F",
  isFile: true,
  text: "a JSON or YAML document of host facts, overriding those of the machine",
};
const NETNS_TEXT =
  "the pod's network namespace: new (an empty one in OUT, the default), or the path of an existing one";

type Exit = readonly [code: number, meaning: string];
const BUG: Exit = [70, "a bug in cri-spec"];
const OUTPUT: Exit = [74, "standard output cannot be written"];
const UNUSABLE: Exit = [2, "the input cannot be used, or the question is outside the model"];
const ANSWER: readonly Exit[] = [
  [0, "done"],
  [1, "containerd, the kubelet or the API server refuses"],
  UNUSABLE,
  BUG,
  OUTPUT,
];

/** The commands, in the order of the help. */
export const COMMAND_TABLE: readonly CommandInfo[] = [
  {
    name: "spec",
    summary: "print the config.json that containerd writes, byte for byte",
    usage: ["FILE|-"],
    examples: [
      `spec ${MANIFEST} --release 2.1`,
      `spec ${MANIFEST} ${NODE} --container app ${IMAGE}`,
      `spec ${MANIFEST} --release 2.1 --all --placeholders`,
      "spec lib/cli/examples/crictl/pod-config.json --release 1.7.24",
      `spec ${REQUEST}`,
      `spec ${REQUEST} --release 1.7.3`,
      `spec ${REQUEST} --daemon lib/cli/examples/config.toml`,
      "spec --ndjson lib/cli/examples/requests.ndjson",
    ],
    about: [
      MANIFEST_ABOUT +
      "For a manifest, prints the spec of the sandbox; --container selects a container instead, --all prints all " +
      "specs, one on each line.",
      "Facts that a manifest does not state come from the flags below, or from documented defaults and " +
      "placeholders, which standard error lists. If a fact is still missing, the error names the flag that sets it.",
      "A request document is JSON or YAML. Only release and config (the CRI message PodSandboxConfig) are required. " +
      "The other members have defaults: id, runtimeHandler, image, rootfs, hostFiles, netnsPath, tempMountPath, " +
      "daemon, host. lib/request/REQUEST.md describes each of them.",
      "Limits of a document: 32 MiB and 40,000 values; in YAML 4 MiB and 200,000 tokens. On a terminal, the spec " +
      "ends with a newline and control characters are escaped.",
    ],
    flags: [
      RELEASE,
      ASSUME_UPSTREAM,
      PRESET,
      DAEMON,
      DAEMON_ROOT,
      {
        name: "ndjson",
        text:
          "read one JSON request from each line; write one line for each, in order and as soon as it is read: the " +
          'spec, or {"error":{…}} with code, message, path, file, line and column; an empty line is an error',
      },
      { name: "pretty", text: "indent the spec by two spaces" },
      ...SUBJECT_FLAGS,
      {
        name: "print-request",
        text:
          "for a manifest: print the request document made from it, one on each line with --all; it has the same spec",
      },
    ],
    exits: ANSWER,
  },
  {
    name: "files",
    summary: "print what containerd writes and mounts around the spec",
    usage: ["FILE|-"],
    examples: [`files ${REQUEST}`, `files ${MANIFEST} --release 2.1 --json`],
    about: [
      MANIFEST_ABOUT,
      "Prints in order, each with its reason: the directories, files and mounts that containerd creates on the " +
      "node, the labels of the snapshot, and what StopPodSandbox and RemovePodSandbox do. In JSON, modes are " +
      "numbers.",
      "For a container: what CreateContainer and StartContainer create (sources of mounts, pipes, files of image " +
      "volumes, status and log), what StopContainer, RemoveContainer and a failing CreateContainer remove, and what " +
      "remains. If the container is refused, standard error lists what remains.",
    ],
    flags: [RELEASE, ASSUME_UPSTREAM, PRESET, DAEMON, DAEMON_ROOT, JSON_OUTPUT, COLOR, ...ONE_FLAGS],
    exits: ANSWER,
  },
  {
    name: "explain",
    summary: "print where each part of config.json comes from",
    usage: ["FILE|-"],
    examples: [
      `explain ${MANIFEST} ${NODE} ${IMAGE} --container app --at process`,
      `explain ${REQUEST} --at linux/sysctl`,
      `explain ${REQUEST} --release 1.7.3 --at linux/sysctl`,
      `explain ${REQUEST} --at 'mounts[/dev/shm]/options'`,
      `explain ${REQUEST} --at /linux/seccomp --json`,
    ],
    about: [
      MANIFEST_ABOUT + "For a manifest, explains the sandbox; --container and --all select containers.",
      "Prints for each part of the spec: the step of containerd that changed it last, the reason, the condition, " +
      "the input that it comes from, the behaviors of the release that decided, and earlier steps. Lines that start " +
      "with - are parts that were removed or omitted.",
    ],
    flags: [
      {
        name: "at",
        value: "PATH",
        text:
          "print only this path and everything below it: a JSON pointer into config.json, or a path as this command " +
          "prints it; the path may be absent from the spec",
      },
      RELEASE,
      ASSUME_UPSTREAM,
      PRESET,
      DAEMON,
      DAEMON_ROOT,
      JSON_OUTPUT,
      COLOR,
      ...SUBJECT_FLAGS,
    ],
    exits: ANSWER,
  },
  {
    name: "diff",
    summary: "print what changes between two releases, for one pod or many",
    usage: ["FILE|- --to R [--from R]", "DIRECTORY --from R --to R", "--ndjson FILE|- --from R --to R", "A B"],
    examples: [
      `diff ${MANIFEST} ${NODE} --to 2.1`,
      `diff ${REQUEST} --to 1.7.3`,
      "diff --ndjson lib/cli/examples/requests.ndjson --from 1.7.24 --to 1.7",
      "diff --output markdown lib/cli/examples/requests --from 1.7.24 --to 2.1 --jobs 2",
      "diff lib/cli/examples/requests --from 1.7 --to 2.1",
      "diff lib/cli/examples/requests/plain.yaml --from eks@1.30-v20250715 --to eks@1.33",
      "diff lib/cli/examples/before/config.json lib/cli/examples/after/config.json",
    ],
    about: [
      MANIFEST_ABOUT +
      "For a manifest, compares the sandbox and every container; placeholders stand for missing facts.",
      "A directory (its *.json, *.yaml and *.yml files), --ndjson, and lists that kubectl get -o json prints give " +
      "groups of pods and containers with the same change, largest group first; memory does not grow with their " +
      "number. A and B are two specs (documents with ociVersion) or two requests.",
      "Signs: + added, - removed, ± changed, ↕ moved within its list.",
    ],
    flags: [
      {
        name: "from",
        value: "R",
        isRelease: true,
        isPreset: true,
        text: "the first release or preset; default: the request's own release",
      },
      {
        name: "to",
        value: "R",
        isRelease: true,
        isPreset: true,
        text: "the second release (a version, a branch or latest) or preset, such as eks@1.34",
      },
      ASSUME_UPSTREAM,
      PRESET,
      DAEMON,
      DAEMON_ROOT,
      { name: "ndjson", text: "read one JSON document from each line: a request, a pod or a workload" },
      { name: "each", text: "for many: print one line of JSON for each, in order, without groups" },
      {
        name: "output",
        value: "FORMAT",
        text: "for many: text, json, markdown for a comment, sarif for code scanning, junit for a build server",
      },
      { name: "jobs", value: "N", text: "for many: the number of workers; default: 1" },
      JSON_OUTPUT,
      COLOR,
      ...WHOLE_FLAGS,
    ],
    exits: [[0, "no difference"], [1, "a difference"], UNUSABLE, BUG, OUTPUT],
  },
  {
    name: "lint",
    summary: "print what would stop a pod from starting, or explain an error",
    usage: ["FILE|-", "--spec CONFIG.JSON", "--error TEXT", "--rules"],
    examples: [
      `lint ${MANIFEST} ${NODE}`,
      `lint ${REQUEST} --runtime runc@1.1.5`,
      "lint --spec lib/cli/examples/before/config.json --host lib/cli/examples/host.yaml",
      'lint --error "write /proc/sys/net/ipv4/ping_group_range: invalid argument"',
    ],
    ownExamples: ["deno task lint-host --spec lib/cli/examples/before/config.json"],
    about: [
      MANIFEST_ABOUT + "For a manifest, checks the sandbox and every container; placeholders stand for missing facts.",
      "Prints for each finding: the rule, the path in the spec, the runtime's error text and the fix. A rule that " +
      "lacks a fact of the host is undecided: it neither matches nor passes. Facts in the request's host or in " +
      "config.toml need not be repeated in --host; --host also changes the spec. lint-host runs lint --host auto.",
    ],
    flags: [
      {
        name: "spec",
        value: "F",
        isFile: true,
        text: "check this config.json, or the spec in the output of crictl inspectp, instead of a request",
      },
      {
        name: "error",
        value: "TEXT",
        text: "an error from an event or a log: print the matching rules, best first; - reads standard input",
      },
      { name: "rules", text: "print all rules" },
      {
        name: "host",
        value: "F",
        isFile: true,
        text: "a JSON or YAML document of host facts; auto reads the facts of this machine",
      },
      {
        name: "runtime",
        value: "R",
        text:
          "the OCI runtime whose error texts are printed, such as runc@1.1.5 or crun@1.14; default: the host's, or all",
      },
      RELEASE,
      ASSUME_UPSTREAM,
      PRESET,
      DAEMON,
      DAEMON_ROOT,
      JSON_OUTPUT,
      COLOR,
      ...WHOLE_FLAGS,
    ],
    exits: [
      [0, "no error found (warnings do not count); with --error: a rule matches"],
      [1, "an error found; with --error: no rule matches"],
      UNUSABLE,
      BUG,
      OUTPUT,
    ],
  },
  {
    name: "config",
    summary: "print how a release reads config.toml, or compare two releases",
    usage: ["FILE|- --release R [--to R]"],
    examples: [
      "config lib/cli/examples/config.toml --release 1.7",
      "config lib/cli/examples/config.toml --release 1.7 --to 2.1",
      "config lib/cli/examples/config.toml --release 1.7 --to 2.1 --migrate",
    ],
    ownExamples: ["containerd config dump | deno task cri-spec config - --release 1.7 --to 2.1"],
    about: [
      "FILE is a node's config.toml, or the output of containerd config dump. Prints all settings of the CRI plugin " +
      "as containerd config dump does, each with its file and line or as a default of the release; keys without " +
      "effect; deprecated keys with the warning that containerd logs; and why the daemon would not start.",
      "With --to: the settings that change, are dropped or move when that release reads the same files. Signs: + " +
      "now read, - no longer read, ± changed.",
      "Settings of other plugins are listed only if they decide specs.",
    ],
    flags: [
      {
        ...RELEASE,
        text: "the node's containerd: 1.7.24, containerd://1.7.24, a branch (its newest release), or latest",
      },
      { name: "to", value: "R", isRelease: true, text: "the target release of an upgrade" },
      ASSUME_UPSTREAM,
      {
        name: "migrate",
        text:
          "print the CRI plugin's settings in the file as TOML, in the newest config version of the last release and " +
          "without keys that it does not read",
      },
      DAEMON_ROOT,
      JSON_OUTPUT,
      COLOR,
    ],
    exits: [
      [0, "the daemon starts; with --to: no setting changes"],
      [1, "a daemon refuses the file; with --to: a setting changes"],
      UNUSABLE,
      BUG,
      OUTPUT,
    ],
  },
  {
    name: "presets",
    summary: "print what distributions configure on their nodes",
    usage: ["[NAME]"],
    examples: ["presets", "presets eks@1.34", "presets kind@0.31 --config"],
    about: [
      "A preset has a containerd release, a config.toml, kubelet settings and base runtime specs, each with its " +
      "source and date. spec, files, explain, lint and diff use it with --preset.",
    ],
    flags: [{ name: "config", text: "print only its config.toml" }, JSON_OUTPUT, COLOR],
    exits: [[0, "done"], [2, "no such preset"], BUG, OUTPUT],
  },
  {
    name: "capture",
    hasTask: true,
    summary: "write this node's pods and containers as request documents",
    usage: ["[--socket S] [--out DIR|F.ndjson]", "FILE... [--out DIR|F.ndjson]"],
    examples: [],
    ownExamples: [
      "deno task capture --out node.ndjson",
      "deno task cri-spec diff --ndjson node.ndjson --from 1.7.24 --to 2.1",
      "deno task cri-spec capture inspectp.json inspecti.json config.toml --release 1.7.24",
    ],
    about: [
      "Reads the ready pods and the running containers over containerd's socket, as root, and changes nothing on " +
      "the node. Writes a document for each; spec, explain, diff and lint accept them. Release, build and " +
      "configuration come from the daemon, the facts of the host from the machine. Without --out, prints the " +
      "documents, one on each line.",
      "FILE is a saved answer of a node: the output of crictl inspectp, inspect, inspecti, info or version, of ctr " +
      "containers info or version, or of containerd config dump. Sources of mounts and users are then taken from " +
      "the real spec.",
      "Values that may be secrets are replaced by placeholders: values of environment variables, of annotations " +
      "that containerd does not read, of arguments after the program, and credentials in config.toml. Equal values " +
      "in one document have the same placeholder, also in its real spec, so verify still compares every byte.",
      "OUT must not exist; only its owner can read its files. If some pods cannot be read, the others are written, " +
      "each document lists what is missing, and the exit code is 1.",
    ],
    flags: [
      SOCKET,
      {
        name: "out",
        value: "OUT",
        text: "a new directory with a file for each document, or a new file that ends with .ndjson",
      },
      { name: "with-values", text: "keep values that may be secrets" },
      CAPTURED_RELEASE,
      {
        ...ASSUME_UPSTREAM,
        text: "mark the documents: an unknown vendor build is modelled as its upstream release",
      },
      {
        ...DAEMON,
        text: "a config.toml instead of the daemon's own; its imports are merged as the release merges them",
      },
      DAEMON_ROOT,
      CAPTURED_HOST,
      PID,
      PATIENCE,
    ],
    exits: [
      [0, "done"],
      [1, "the capture is partial"],
      [2, "the node or the files cannot be read, or OUT cannot be written"],
      BUG,
      OUTPUT,
    ],
  },
  {
    name: "verify",
    hasTask: true,
    summary: "compare the specs on a node with the model",
    usage: ["[--socket S]", "CAPTURE|-..."],
    examples: [],
    ownExamples: ["deno task verify", "deno task cri-spec verify node.ndjson --find-release"],
    about: [
      "Compares the real spec of each sandbox and container with the modelled one, byte for byte: on this node, as " +
      "root, or in the output of cri-spec capture (a directory, a document, or one document on each line). Reports " +
      "each difference with its cause: another release or configuration at creation, an update of resources, a " +
      "replaced image, CDI, NRI plugins, an edited spec. A cause is proved if the model then makes exactly the real " +
      "part; otherwise it is likely.",
    ],
    flags: [
      SOCKET,
      { name: "find-release", text: "print which modelled releases make each spec exactly" },
      { name: "with-values", text: "print the values that differ, which may be secrets" },
      CAPTURED_RELEASE,
      ASSUME_UPSTREAM,
      { ...DAEMON, text: "a config.toml instead of the daemon's own" },
      DAEMON_ROOT,
      CAPTURED_HOST,
      PID,
      PATIENCE,
      JSON_OUTPUT,
      COLOR,
    ],
    exits: [
      [0, "all specs are equal"],
      [1, "a spec differs"],
      [2, "an input cannot be read or verified"],
      BUG,
      OUTPUT,
    ],
  },
  {
    name: "upgrade-report",
    hasTask: true,
    summary: "print one page about an upgrade: failures and changes",
    usage: ["--to R|PRESET [--socket S]", "CAPTURE|-... --to R|PRESET"],
    examples: ["upgrade-report lib/cli/examples/requests.ndjson --to 2.1"],
    ownExamples: ["deno task upgrade-report --to 2.1 --format html > upgrade.html"],
    about: [
      "Compares what runs on this node, or the output of cri-spec capture, with the specs that the target release " +
      "makes of the same requests, and lints them. Groups pods with the same change, worst first: refused by " +
      "containerd, not started by the runtime, to be checked, all others; each group with what to do. Findings that " +
      "exist before and after the upgrade are listed separately.",
    ],
    flags: [
      {
        name: "to",
        value: "R",
        isRelease: true,
        isPreset: true,
        text: "the target release, or a preset such as eks@1.34, whose config.toml is used, too",
      },
      { name: "format", value: "F", text: "text, markdown, html or json; default: text" },
      { ...CAPTURED_RELEASE, text: "the containerd release before the upgrade, overriding the documents'" },
      ASSUME_UPSTREAM,
      {
        ...DAEMON,
        text:
          "the config.toml after the upgrade, overriding the node's; its imports are merged as the release merges them",
      },
      DAEMON_ROOT,
      SOCKET,
      PID,
      PATIENCE,
    ],
    exits: [
      [0, "nothing is known to fail"],
      [1, "a pod or container would not start again"],
      [2, "an input cannot be read, or is outside the model"],
      BUG,
      OUTPUT,
    ],
  },
  {
    name: "releases",
    summary: "print releases, branches and behaviors",
    usage: ["[RELEASE|BRANCH|BEHAVIOR]..."],
    examples: ["releases", "releases 1.7", "releases 1.7.3 1.7.24~ds1", "releases ping-range-userns"],
    about: [
      "Without arguments: the modelled branches, and the number of behaviors that each introduced.",
    ],
    flags: [{ ...JSON_OUTPUT, text: "print JSON, with sorted keys: a list with one element for each argument" }, COLOR],
    exits: [[0, "done"], [2, "an argument is unknown"], BUG, OUTPUT],
  },
  {
    name: "bundle",
    hasTask: true,
    summary: "make an OCI bundle that runc can run",
    usage: ["FILE|- --rootfs DIR|--oci-layout DIR --out DIR"],
    examples: [],
    ownExamples: [
      `deno task bundle ${REQUEST} --release 1.7 --rootfs pause --out /var/tmp/web --dry-run`,
      `deno task bundle ${REQUEST} --release 1.7 --rootfs pause --out /var/tmp/web`,
      "runc run --bundle /var/tmp/web web",
      "deno task cleanup /var/tmp/web",
    ],
    about: [
      "Needs root on Linux, and a root file system with the program that the image starts, such as /pause. OUT must not " +
      "exist; cleanup OUT removes it. The root file system is copied to OUT/rootfs; for a pod with a user namespace, the " +
      "owners of the copy are mapped. Users are looked up in the copy, not in the request's rootfs. If a step fails, the " +
      "error is reported and earlier steps are rolled back.",
      "OUT must not be inside the root file system. Standard error reports what the copy lacks, such as extended attributes. " +
      "Limits: 400,000 entries; 4 GiB of files in a directory; for an image 1 GiB, packed and unpacked, and for a layer " +
      "250 times its packed size. Unpack larger images with another program and use --rootfs.",
      `config.json has the bytes that a daemon with its directories in OUT writes:
  daemon.root   becomes OUT/root; resolv.conf is in
                OUT/root/io.containerd.grpc.v1.cri/sandboxes/ID
  daemon.state  becomes OUT/state; /dev/shm is
                OUT/state/io.containerd.grpc.v1.cri/sandboxes/ID/shm
  netnsPath     becomes OUT/netns/NAME, with the request's NAME
All other paths are as in the request.`,
      "For a container, the bundle runs that container, and DIR has the app's files. The sources of its mounts must exist. " +
      "Not supported: containers that mount images, that share the processes of their pod without --sandbox-pid, or whose " +
      "image has files in volumes while the pod has a user namespace. These paths change, too:",
      `  image volumes  become OUT/root/io.containerd.grpc.v1.cri/containers/ID/volumes
  /proc/PID/ns   becomes OUT/namespaces, with new namespaces; is omitted for
                 those that the pod shares with its node, so that the runtime
                 uses its own; or remains, for the process of --sandbox-pid`,
    ],
    flags: [
      { name: "rootfs", value: "DIR", text: "the directory of the root file system" },
      {
        name: "oci-layout",
        value: "DIR",
        text: "an OCI image layout with root file system and image config; host.arch selects the platform",
      },
      { name: "out", value: "DIR", text: "the bundle's directory" },
      { name: "netns", value: "NETNS", text: NETNS_TEXT },
      {
        name: "sandbox-pid",
        value: "PID",
        text: "for a container: the process of its sandbox whose namespaces it joins",
      },
      { name: "dry-run", text: "print the plan, change nothing" },
      RELEASE,
      ASSUME_UPSTREAM,
      DAEMON,
      DAEMON_ROOT,
      ...SANDBOX_FLAGS,
    ],
    exits: [
      [0, "done"],
      [1, "containerd, the kubelet or the API server refuses"],
      [2, "the input or this machine cannot be used"],
      BUG,
      OUTPUT,
    ],
  },
  {
    name: "cleanup",
    hasTask: true,
    summary: "unmount and remove what bundle made, and nothing else",
    usage: ["DIR"],
    examples: [],
    ownExamples: ["deno task cleanup /var/tmp/web"],
    about: [
      "Also removes what remains if bundle was killed at any moment. Refuses a directory that bundle did not make, " +
      "one that bundle is still making, and one in which a container runs. Files that were added later are reported " +
      "and kept.",
    ],
    flags: [],
    exits: [[0, "the bundle is removed"], [2, "the bundle does not exist, or cannot be removed"], BUG, OUTPUT],
  },
  {
    name: "completion",
    summary: "print a completion script for a shell",
    usage: ["bash|zsh|fish"],
    examples: ["completion bash"],
    about: [
      'For bash: source <(cri-spec completion bash). For zsh, in ~/.zshrc after compinit: eval "$(cri-spec completion ' +
      'zsh)". For fish: cri-spec completion fish > ~/.config/fish/completions/cri-spec.fish.',
    ],
    flags: [],
    exits: [[0, "done"], [2, "no such shell"], BUG, OUTPUT],
  },
  {
    name: "man",
    summary: "print the man page",
    usage: [""],
    examples: ["man"],
    about: ["To read it: cri-spec man | man -l -"],
    flags: [],
    exits: [[0, "done"], BUG, OUTPUT],
  },
  {
    name: "help",
    summary: "print this text, or the help of a command",
    usage: ["[COMMAND]"],
    examples: ["help", "help spec"],
    about: [],
    flags: [],
    exits: [[0, "done"], [2, "no such command"], BUG, OUTPUT],
  },
  {
    name: "version",
    summary: "print the version of cri-spec",
    usage: [""],
    examples: ["version"],
    about: [],
    flags: [],
    exits: [[0, "done"], BUG, OUTPUT],
  },
];

/**
 * Finds a command.
 *
 * @param name A name.
 * @returns The command, or `undefined`.
 */
export function commandInfo(name: string): CommandInfo | undefined {
  return COMMAND_TABLE.find((info) => info.name === name);
}

/**
 * The flags of a command, as {@linkcode readArgs} takes them.
 *
 * @param info The command.
 * @returns The flags.
 */
export function flagsOf({ flags }: CommandInfo): Flags {
  return Object.fromEntries(
    flags.map((
      { name, value, isList = false },
    ) => [name, { type: value === undefined ? "boolean" : "string", isList }]),
  );
}
