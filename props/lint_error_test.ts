/**
 * Errors as people paste them: the right cause, or none.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import { answer } from "../lib/api/answer.ts";
import { CriSpecError } from "../lib/error.ts";
import { errorIndex } from "../lib/lint/error_index.ts";
import { SEED_LENGTH } from "../lib/lint/error_seeds.ts";
import { errorLookup, type ErrorMatch, MAX_ERROR_LENGTH, rulesForError } from "../lib/lint/error_text.ts";
import { MOST_INSIDES } from "../lib/lint/error_match.ts";
import { decodeLintHost } from "../lib/lint/host.ts";
import { lint } from "../lib/lint/lint.ts";
import { squeeze } from "../lib/lint/paste/squeeze.ts";
import { REQUEST_RULES, ruleOf, RULES } from "../lib/lint/rules.ts";
import { STEP_RULES } from "../lib/lint/rules/steps.ts";
import type { RequestDocument } from "../lib/request/document.ts";
import { simpleSpec } from "../lib/sandbox/spec.ts";
import { HOST, specOf } from "./lint/case.ts";
import { CASES } from "./lint/cases.ts";
import { refusals } from "./lint/refusals.ts";
import { WILD } from "./lint/pastes/wild.ts";
import { UNPROVED } from "./lint/pastes/unproved.ts";
import { UNKNOWN } from "./lint/pastes/unknown.ts";
import { law } from "./law.ts";
import { DAEMON_FORMS, type Form, LOG_FORMS, TRANSPORT_FORMS } from "./lint/pastes/forms.ts";
import { REPORTS } from "./lint/pastes/reports.ts";
import { exactRule, isOfRule } from "./lint/exact.ts";
import { filledText, type RuleText, textsOf, untypedValues } from "./lint/pastes/texts.ts";

const diagnose = errorLookup();

const TEXTS = textsOf([...RULES, ...REQUEST_RULES]);

function found(text: string): readonly string[] {
  return diagnose(text).matches.map((match) => exactRule(match)!);
}

for (const { name, rule, text } of [...REPORTS, ...WILD, ...UNPROVED]) {
  Deno.test(`${name} is ${rule}`, () => {
    assertEquals(found(text)[0] ?? null, rule);
  });
}

Deno.test("a rule that another refines is first, and alone where a cut text fits several refinements", () => {
  const namesOf = (text: string): readonly (string | undefined)[] => {
    const [match] = diagnose(text).matches;
    return [match?.rule, match?.refinement];
  };
  const dialed =
    'failed to do request: Head "https://registry.example.org/v2/a/manifests/1": dial tcp 10.0.0.1:443: conn';
  assertEquals(namesOf(`${dialed}ect: connection refused`), ["registry-unreachable", "registry-connection-refused"]);
  assertEquals(namesOf(`failed to resolve reference "a": ${dialed}`)[1], undefined);
  const ids = diagnose(`${dialed}ect: connection refused`).matches.map(({ rule }) => rule);
  assertEquals(new Set(ids).size, ids.length, "a rule is named twice");
  for (const rule of [...RULES, ...REQUEST_RULES]) {
    const refined = "refines" in rule ? [rule.refines ?? []].flat() : [];
    for (const id of refined) assert(ruleOf(id) !== undefined && id !== rule.id, `${rule.id} refines ${id}`);
  }
});

function inForms(text: string, forms: readonly Form[]): string {
  return forms.reduce((all, { wrap }) => wrap(all), text);
}

/** What is found before a rule and does not print the very same at the same place. */
function wronglyBefore(matches: readonly ErrorMatch[], rule: string): readonly string[] {
  const own = matches.find((match) => isOfRule(match, rule));
  const earlier = own === undefined ? matches : matches.slice(0, matches.indexOf(own));
  return earlier.filter(({ whole, at }) => !whole || at !== own?.at).map((match) => match.rule);
}

/**
 * Texts that say too little to be told from those of other causes: an operation and an error of the kernel. They are found next to
 * values that are usual for the rule, or not at all.
 */
const BARE: ReadonlySet<string> = new Set([
  "unable to start container process: error during container init: <any><source>: no such file or directory",
  "open `<path>`: No such file or directory",
  "mount `<source>` to `<below>`: Invalid argument",
  "mount `<source>` to `<destination>`: <errno>",
  "write <path>: no space left on device",
  "create `<path>`: No space left on device",
  "exec <path>: no such file or directory",
  "exec <path>: permission denied",
  "exec <executable>: invalid argument",
  "open `<path>`: Not a directory",
  "open `<path>`: File name too long",
  "open `<path>`: Too many levels of symbolic links",
  "open `<below>`: File name too long",
  "open `<below>`: Too many levels of symbolic links",
  "openat2 `<below>`: File name too long",
  "openat2 `<below>`: Too many levels of symbolic links",
  // Of the kubelet, and of any client of the API server.
  "node <quotedName> not found",
  // Of any program in Go.
  "panic: runtime error: invalid memory address or nil pointer dereference",
  "panic: runtime error: slice bounds out of range <any>",
  "panic: assertion failed: Page expected to be: <number>, but self identifies as <number>",
  "panic: freepages: failed to get all reachable pages (<words>)",
  "panic: page <number> already freed",
  "panic: invalid page type: <any>",
  "panic: freepages: failed to get all reachable pages (<any>",
  "panic: invalid freelist page: <number>, page type is <words>",
  "panic: freelist pgid (<number>) above high water mark (<number>)",
  "panic: misplaced bucket header: <any>",
  "panic: root bucket pgid (<number>) above high water mark (<number>)",
  "panic: pgid (<number>) above high water mark (<number>)",
  "invalid database",
  "database isn't correctly mapped",
  "file size too small <number>",
  // Of any program that opens a tunnel, labels a file or looks for one.
  "open /dev/net/tun: <errno>",
  "open /dev/net/tun: no such file or directory",
  "open /dev/net/tun: no such device",
  ...["operation not supported", "operation not permitted", "permission denied", "read-only file system"].map((errno) =>
    `lsetxattr <path>: ${errno}`
  ),
  ...[
    "no such file or directory",
    "permission denied",
    "operation not supported",
    "transport endpoint is not connected",
  ]
    .map((errno) => `Error: statfs <path>: ${errno}`),
  "unknown flag: --<words>",
  "Unable to locate credentials. You can configure credentials by running aws configure",
  // Of any program with gRPC.
  "grpc: received message larger than max (<number> vs. <number>)",
  "grpc: trying to send message larger than max (<number> vs. <number>)",
  "snapshot <name>: already exists",
  "container <name>: already exists",
  // Of Docker, too.
  "exit status <number>: <path>zfs <any> => cannot <any>",
  "exit status <number>: zfs <any> => cannot <any>",
]);

/** Rules that only know the error at the end of a step's failure. */
const OF_STEPS: ReadonlySet<string> = new Set(STEP_RULES.map(({ id }) => id));

function formsOf(by: string): fc.Arbitrary<readonly Form[]> {
  const log = fc.constantFrom(...LOG_FORMS);
  const daemon = fc.constantFrom(...DAEMON_FORMS);
  const transport = fc.constantFrom(...TRANSPORT_FORMS);
  return by === "runc" || by === "crun" || by === "runtime"
    ? fc.tuple(daemon, log, transport)
    : fc.tuple(log, transport);
}

/** A text of a rule in a form of paste. */
interface Paste {
  readonly one: RuleText;
  readonly text: string;
  readonly forms: readonly Form[];
}

function pasteOf(one: RuleText): fc.Arbitrary<Paste> {
  return fc.tuple(filledText(one), formsOf(one.by)).map(([text, forms]) => ({ one, text: withStep(one, text), forms }));
}

/** A text that counts only behind the words of a step, behind such words where it has none itself. */
function withStep({ rule }: RuleText, text: string): string {
  const { within } = ruleOf(rule) as { readonly within?: readonly string[] };
  const has = within?.some((sign) => squeeze(text).text.includes(squeeze(sign).text)) ?? true;
  return has ? text : `level=error msg="${within![0]}" error=${JSON.stringify(text)}`;
}

/** Whether a paste has what stands somewhere in every error that a rule explains. */
function hasSign(id: string, paste: string): boolean {
  const rule = ruleOf(id)!;
  const signs = "anywhere" in rule ? rule.anywhere : undefined;
  return signs === undefined || signs.some((sign) => squeeze(paste).text.includes(squeeze(sign).text));
}

/** Whether the words of a text count only behind a sign that the text itself does not have. */
function needsSign({ rule, text }: RuleText): boolean {
  const { needs } = ruleOf(rule) as { readonly needs?: readonly string[] };
  return needs !== undefined && !needs.some((sign) => text.toLowerCase().includes(sign.toLowerCase()));
}

/** Whether a paste has what shows that the failure of a rule is over. */
function hasPassed(id: string, paste: string): boolean {
  const { passed = [] } = ruleOf(id) as { readonly passed?: readonly string[] };
  return passed.some((sign) => squeeze(paste).text.includes(squeeze(sign).text));
}

function assertFound({ one, text, forms }: Paste): void {
  const paste = inForms(text, forms);
  if (!hasSign(one.rule, paste)) return;
  const { matches } = diagnose(paste);
  // Of such a text only the error at its end says something: what explains the step by that is not wrong.
  const others = wronglyBefore(matches, one.rule);
  assertEquals(others.filter((rule) => !BARE.has(one.text) || !OF_STEPS.has(rule)), [], paste);
  const maySay = BARE.has(one.text) || needsSign(one) || hasPassed(one.rule, paste) ||
    forms.some(({ isLossy }) => isLossy);
  assert(maySay || matches.some((match) => isOfRule(match, one.rule)), `${one.rule} is not found in ${paste}`);
}

for (const [rule, texts] of Object.entries(Object.groupBy(TEXTS, (one) => one.rule))) {
  Deno.test(`every text of ${rule} is found in a kind of paste, and no other cause before it`, () => {
    // One kind of each; the law below has all kinds.
    for (const one of texts!) for (const paste of fc.sample(pasteOf(one), { numRuns: 1, seed: 1 })) assertFound(paste);
  });
}

const PING = "write /proc/sys/net/ipv4/ping_group_range: invalid argument";

/** Causes of different length: a rule's, its text. */
const CAUSES: Readonly<Record<string, string>> = {
  "ping-group-range-unmapped":
    `runc create failed: unable to start container process: error during container init: ${PING}`,
  "cgroups-path-not-systemd":
    'runc create failed: expected cgroupsPath to be of format "slice:prefix:name" for systemd cgroups, got "/kubepods/x" instead',
  "proc-mount-denied": "runc create failed: unable to start container process: error during container init: error " +
    'mounting "proc" to rootfs at "/proc": mount src=proc, dst=/proc, dstFd=/proc/thread-self/fd/8, flags=0xe: operation ' +
    "not permitted",
};

for (const [number, log] of LOG_FORMS.entries()) {
  Deno.test(`a cause in ${log.name} is found on every way`, () => {
    for (const [rule, cause] of Object.entries(CAUSES)) {
      for (const [index, transport] of TRANSPORT_FORMS.entries()) {
        const daemon = DAEMON_FORMS[(number + index) % DAEMON_FORMS.length]!;
        const paste = inForms(cause, [daemon, log, transport]);
        const isMissed = transport.isLossy && found(paste).length === 0;
        assert(isMissed || found(paste)[0] === rule, `${daemon.name}, ${transport.name}: ${found(paste)}: ${paste}`);
      }
    }
  });
}

law(
  "a text of a rule is found however it is pasted, and no other cause before it",
  fc.constantFrom(...TEXTS).chain(pasteOf),
  assertFound,
);

Deno.test("what lint predicts of a spec is found first by its text", () => {
  let count = 0;
  for (const { rule, bad } of CASES) {
    for (const { texts } of lint(specOf(bad), decodeLintHost(HOST)).findings.filter((one) => one.rule === rule)) {
      for (const { text } of texts) {
        const printed = text.replaceAll(/<(?:pid|fd|number)>/g, "42").replaceAll("<any>", "x");
        const { matches } = diagnose(printed);
        assertEquals(wronglyBefore(matches, rule), [], printed);
        if (matches.some((match) => match.rule === rule)) count++;
      }
    }
  }
  assert(count > 60, `${count}`);
});

/** A text that is cut at its end, as events are. */
law(
  "what is left of a cut text finds its rule, one that starts like it, or none",
  fc.tuple(fc.constantFrom(...TEXTS).chain(pasteOf), fc.double({ min: 0.2, max: 1, noNaN: true })),
  ([{ text, forms }, part]) => {
    const cut = inForms(text, forms.slice(0, 1)).slice(0, Math.ceil(text.length * part));
    for (const { text: other, extent } of diagnose(cut).matches) {
      // A text that is there as a whole is no guess; a guess shares all that is left.
      if (extent === "part") assert(sharesStart(text, other), `${cut} finds ${other}`);
    }
  },
  { runs: 100 },
);

/** Whether two texts start alike behind what wraps them. */
function sharesStart(a: string, b: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/[a-z]{4,}/g));
  return words(a).intersection(words(b)).size > 0;
}

law("a text without words of a rule finds none", fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
  assertEquals(diagnose(text).matches, []);
}, { runs: 100 });

for (const { name, symbol, text, component } of UNKNOWN) {
  Deno.test(`${name}: no rule, ${symbol ?? "no errno"}, ${component ?? "no component"}`, () => {
    const diagnosis = diagnose(text);
    assertEquals(diagnosis.matches.map(({ rule }) => rule), []);
    assertEquals([diagnosis.errno?.name, diagnosis.component?.name], [symbol, component]);
  });
}

Deno.test("what containerd refused is found first, by the refusal's code", async () => {
  const wrong: string[] = [];
  let count = 0;
  for (const { name, request, message } of await refusals()) {
    const code = refusalCode(request);
    if (code === undefined) continue;
    count++;
    const { matches } = diagnose(message);
    const isFound = matches.some(({ rule }) => rule === code) && wronglyBefore(matches, code).length === 0;
    if (!isFound) wrong.push(`${name}: ${matches[0]?.rule} for ${code}: ${message}`);
  }
  assertEquals(wrong, []);
  assert(count > 500);
});

function refusalCode(request: RequestDocument): string | undefined {
  try {
    simpleSpec(request);
    return undefined;
  } catch (error) {
    return error instanceof CriSpecError && (error.kind === "refusal" || error.code === "daemon-config")
      ? error.code
      : undefined;
  }
}

Deno.test("placeholders are filled as their types ask", () => assertEquals(untypedValues(), []));

Deno.test("every text of a rule has characters that it is searched by", () => {
  const { templates } = errorIndex([...RULES, ...REQUEST_RULES]);
  const without = templates.filter(({ literals }) => literals.every(({ text }) => text.length < SEED_LENGTH));
  assertEquals(without.map(({ owners }) => owners[0]!.text), []);
});

Deno.test("several errors in one text are found in the order of the text, each once", () => {
  const log = [
    'time="2024-01-02T03:04:05Z" level=error msg="runc create failed: args must not be empty"',
    `time="2024-01-02T03:04:06Z" level=error msg="runc create failed: unable to start container process: error during container init: ${PING}"`,
    'time="2024-01-02T03:04:07Z" level=error msg="runc create failed: args must not be empty"',
  ].join("\n");
  assertEquals(found(log).slice(0, 2), ["args-empty", "ping-group-range-unmapped"]);
  assertEquals(new Set(found(log)).size, found(log).length);
});

Deno.test("of a text that runc and crun print alike, the one in the error's own capitals is told", () => {
  const told = (errno: string) => diagnose(`open /proc/sys/net/core/rmem_max: ${errno}`).matches[0];
  assertEquals(told("Permission denied")?.by, "crun");
  assertEquals(told("permission denied")?.by, "runc");
});

Deno.test("a sandbox event shows that an older fault of a volume is over, and a dead init says less than its cause", () => {
  const volume = 'FailedMount  MountVolume.SetUp failed for volume "data" : no such export';
  const sandbox =
    'FailedCreatePodSandBox  Failed to create pod sandbox: failed to setup network for sandbox "4f": x failed';
  for (const text of [`${volume}\n${sandbox}`, `${sandbox}\n${volume}`]) {
    assertEquals(found(text), ["cni-plugin-failed", "kubelet-volume"]);
  }
  assertEquals(found(volume), ["kubelet-volume"]);
  assertEquals(found(`procReady not received\nargs must not be empty`), ["args-empty", "init-died"]);
});

Deno.test("the words behind a beginning are repeated on one line, without what is around them, up to 512 characters", () => {
  const wordsOf = (cause: string) => diagnose(`relabel "/a" with "b" failed: ${cause}`).matches[0]?.unexplained;
  assertEquals(wordsOf("frob the widget: unknown"), "frob the widget");
  assertEquals(wordsOf('"frob  \n  the widget\\""'), "frob the widget");
  assertEquals(wordsOf(": unknown"), undefined);
  for (const around of ['"', '\\"', " ", "'", "`"]) {
    assertEquals(wordsOf(`${around.repeat(999)}frobnicated: unknown${around.repeat(999)}`), "frobnicated");
  }
  assertEquals(wordsOf(`${"\\".repeat(100_000)}frob`), "frob");
  assertEquals(wordsOf("frob".repeat(1000)), `${"frob".repeat(128)}…`);
  assertEquals(wordsOf(`f${"\u{1f600}".repeat(1000)}`), `f${"\u{1f600}".repeat(255)}…`);
  assertEquals(diagnose("args must not be empty").matches[0]?.unexplained, undefined);
});

Deno.test("a program that is not in PATH is found by these words alone, but not behind a command that prints a container's log", () => {
  const text = 'exec: "nginx": executable file not found in $PATH';
  assertEquals(found(text)[0], "executable-not-in-path");
  assertEquals(found(`$ docker logs web\n${text}`), []);
});

Deno.test("a name of a runtime counts as a word, not as a part of others", () => {
  const line = "fork/exec /app/worker: resource temporarily unavailable";
  for (const words of ["truncated: ", "cannot run command: ", "scrunched: ", "associated: "]) {
    assertEquals(diagnose(`${line} (${words})`).matches, [], words);
  }
  assertEquals(diagnose("mkdir: cannot create directory '/data/x': Permission denied (truncated)").matches, []);
  assertEquals(diagnose(`runc: ${line}`).matches[0]?.rule, "process-limit-reached");
});

Deno.test("a runtime's broken binary is known behind the runtime's own name, however often it stands there", () => {
  const errors = [
    "error while loading shared libraries: libseccomp.so.2: cannot open shared object file: No such file or directory",
    "symbol lookup error: NAME: undefined symbol: seccomp_api_get",
    "/lib64/libc.so.6: version `GLIBC_2.34' not found (required by NAME)",
  ];
  for (const name of ["runc", "crun"]) {
    for (
      const before of [`${name}: `, `Error: OCI runtime error: ${name}: ${name}: `, `${name} create failed: ${name}: `]
    ) {
      for (const error of errors) {
        const text = before + error.replaceAll("NAME", name);
        assertEquals(diagnose(text).matches[0]?.rule, "runtime-binary-broken", text);
      }
    }
  }
});

Deno.test("a match tells where its text starts", () => {
  const text = `runc create failed: unable to start container process: error during container init: ${PING}`;
  assertEquals(diagnose(text).matches[0]?.at, text.indexOf("write"));
});

Deno.test("a text that is cut in its middle is found by what is left on both sides", () => {
  const text =
    "failed to create shim task: OCI runtime create failed: runc create failed: expected cgroupsPath to be of … for " +
    'systemd cgroups, got "/kubepods/besteffort" instead: unknown';
  assertEquals(found(text)[0], "cgroups-path-not-systemd");
});

Deno.test("an error is found when it is cut at its start, at its end, or at both", () => {
  const text =
    'error mounting "sysfs" to rootfs at "/sys": mount sysfs:/sys (via /proc/self/fd/6), flags: 0xf: operation not';
  assertEquals(found(`…${text}`)[0], "sysfs-needs-own-netns");
  assertEquals(found("ce with hostname: nothing of the kind"), []);
  assertEquals(found('"vm.max_map_count" is not in a separate kern...')[0], "sysctl-not-namespaced");
  assertEquals(found("set hostname without a private UTS name")[0], "hostname-in-host-uts");
});

Deno.test("of pieces that are cut at both ends the first ones are searched for", () => {
  const pieces = (count: number) => Array.from({ length: count }, (_, index) => `nothing of the kind ${index}`);
  const piece = "set hostname without a private UTS name";
  assertEquals(found([...pieces(20), piece, ""].join(" … "))[0], "hostname-in-host-uts");
  assertEquals(found([...pieces(MOST_INSIDES + 1), piece, ""].join(" … ")), []);
});

Deno.test("a symptom is shown only for programs of which it is true", () => {
  const symptom = (text: string) => diagnose(text).symptom?.name;
  const plugin = (name: string) =>
    `msg="failed to load plugin io.containerd.snapshotter.v1.${name}" error="frobnicated"`;
  assertEquals(symptom(plugin("btrfs")), "plugin skipped");
  assertEquals(symptom(plugin("overlayfs")), undefined);
  assertEquals(symptom("OCI runtime create failed: frobd did not terminate successfully"), "runtime without a message");
  assertEquals(symptom("npm: the build did not terminate successfully"), undefined);
  assertEquals(symptom("The command '/bin/sh -c make' returned a non-zero code: 2"), "build step failed");
  assertEquals(symptom("cron: backup.sh returned a non-zero code"), undefined);
  assertEquals(symptom("Error: slirp4netns failed"), "rootless network failed");
  assertEquals(symptom("helm: some containers failed their checks"), undefined);
});

Deno.test("a megabyte of log is read to its end, each distinct line once", () => {
  const line = (pid: number) =>
    `E0102 10:00:00.123456 ${pid} pod_workers.go:1] "Error syncing pod, skipping" err="failed"\n`;
  const log = Array.from({ length: 15_000 }, (_, index) => line(index)).join("");
  assert(log.length > 1_000_000);
  assertEquals(found(`${log}FATA[0000] running container: no runtime for "kata" is configured`), ["runtime-handler"]);
});

Deno.test("what is no text, or too long to be one error, is refused and never cut", () => {
  for (const wrong of [undefined, null, 5, {}, ["x"]]) {
    const error = assertThrows(() => rulesForError(wrong as string), CriSpecError);
    assertEquals(error.code, "wrong-type");
  }
  assertEquals(assertThrows(() => diagnose("x".repeat(MAX_ERROR_LENGTH + 1)), CriSpecError).code, "too-large");
});

Deno.test("an errno's text alone is known as this errno, and matches no rule", () => {
  const read = (text: string) => {
    const { matches, errno } = diagnose(text);
    return [matches.length, errno?.name];
  };
  assertEquals(read("no space left on device"), [0, "ENOSPC"]);
  assertEquals(read("Permission denied"), [0, "EACCES"]);
  assertEquals(read("not a permission denied"), [0, undefined]);
});

Deno.test("the rule of a missing apparmor_parser has the text of the model's refusal, with its quotes", () => {
  const refused = answer({
    release: "1.6.17",
    config: { metadata: { name: "web" } },
    hostFiles: { "/sys/kernel/security/apparmor/profiles": "" },
    host: { apparmor: true, apparmorParser: false },
    container: { config: { metadata: { name: "app" }, image: { image: "busybox" }, command: ["app"] }, image: {} },
  });
  assert("refusal" in refused);
  const [match] = rulesForError(refused.refusal.message);
  assertEquals([match?.rule, match?.text], ["apparmor-parser-missing", refused.refusal.message]);
});

Deno.test("the rule of a disabled feature gate has the kubelet's text, with its quotes", () => {
  const text = 'the feature gate "UserNamespacesSupport" is disabled: can\'t set spec.HostUsers';
  const [match] = rulesForError(`Failed to create pod sandbox: ${text}`);
  assertEquals([match?.rule, match?.text], ["kubelet-userns-unsupported", text]);
});
