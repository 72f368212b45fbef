/**
 * Faults of the node behind the words of a step that says only what was to be done with a file.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { errorLookup } from "../lib/lint/error_text.ts";
import { REQUEST_RULES, RULES } from "../lib/lint/rules.ts";
import { filledText } from "./lint/pastes/texts.ts";
import { exactRule } from "./lint/exact.ts";

const diagnose = errorLookup();

/** Texts of rules that end with a call, the path of a file and any error of the kernel. */
const OPEN = [...RULES, ...REQUEST_RULES].flatMap(({ id, texts }) =>
  texts.map((text) => ({ rule: id, text: typeof text === "string" ? text : text.text }))
).filter(({ text }) => /(?:^|: )(?:mkdir|open|l?stat|fork\/exec) <(?:path|hostPath|binary)>: <errno>$/.test(text));

/** Rules whose cause is the same, whatever the kernel says of the file. */
const OF_ANY_ERRNO = ["docker-desktop-share", "image-layer-denied", "tmpfs-copy-failed"];

Deno.test("a text that leaves the kernel's error open is explained by the limit that was reached, if it is one", () => {
  assert(OPEN.length >= 40, `${OPEN.length}`);
  const wrong = OPEN.filter(({ rule }) => !OF_ANY_ERRNO.includes(rule)).flatMap(({ rule, text }) => {
    const open = text.replace(/<errno>$/, "too many open files").replace(
      /<(?:path|hostPath|binary)>(?=: too)/,
      "/srv/a",
    );
    const [filled] = fc.sample(filledText({ text: open, usual: {} }), { numRuns: 1, seed: 1 });
    const { matches } = diagnose(filled!);
    // Where only the limit is known, the text says too little to be found at all.
    return ["open-files-limit-reached", undefined].includes(exactRule(matches[0]))
      ? []
      : [`${rule}: ${filled}: ${exactRule(matches[0])}`];
  });
  assertEquals(wrong, []);
});

Deno.test("each fault of the node comes before what was to be done with the file", () => {
  const texts: Readonly<Record<string, string>> = {
    "no space left on device": "disk-full",
    "disk quota exceeded": "disk-full",
    "input/output error": "volume-filesystem-failed",
    "stale NFS file handle": "volume-filesystem-failed",
    "too many open files in system": "open-files-limit-reached",
    "read-only file system": "volume-source-read-only",
    "permission denied": "volume-source-failed",
  };
  for (const [errno, rule] of Object.entries(texts)) {
    const text =
      `Error: failed to generate container "4f" spec: failed to generate spec: failed to mkdir "/srv/a": mkdir /srv/a: ${errno}`;
    const [first, second] = diagnose(text).matches;
    assertEquals(exactRule(first), rule, text);
    if (rule.startsWith("volume-source-")) continue;
    assertEquals(exactRule(second), "volume-source-failed", text);
    assertEquals(first!.filled, `mkdir /srv/a: ${errno}`);
    assertEquals(text.slice(first!.at), `mkdir /srv/a: ${errno}`);
  }
});

Deno.test("a runtime that cannot be started for want of processes or memory is not missing", () => {
  const missing =
    "OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/a/log.json: no such file or " +
    "directory): fork/exec /usr/bin/runc: ";
  const rules = [
    "resource temporarily unavailable",
    "cannot allocate memory",
    "too many open files",
    "no such file or directory",
  ]
    .map((errno) => exactRule(diagnose(missing + errno).matches[0]));
  assertEquals(rules, [
    "process-limit-reached",
    "fork-memory-exhausted",
    "open-files-limit-reached",
    "runtime-binary-missing",
  ]);
});

Deno.test("a file of the kernel has no disk", () => {
  const texts = [
    'Error: failed to generate container "4f" spec: failed to generate spec: failed to mkdir "/sys/a": mkdir /sys/a: input/output error',
    "runc create failed: unable to start container process: unable to apply cgroup configuration: mkdir /sys/fs/cgroup/pids/a: no space left on device",
  ];
  for (const text of texts) {
    const rules = diagnose(text).matches.map(exactRule);
    assert(rules.length > 0 && !rules.includes("disk-full") && !rules.includes("volume-filesystem-failed"), `${rules}`);
  }
});

Deno.test("a rule whose cause is the same for any error of the kernel stays first", () => {
  const text =
    'Error response from daemon: invalid mount config for type "bind": stat /run/desktop/mnt/host/c/a: input/output error';
  assertEquals(diagnose(text).matches[0]?.rule, "docker-desktop-share");
});

Deno.test("a lookup of some rules names none of the others", () => {
  const some = errorLookup([...RULES, ...REQUEST_RULES].filter(({ id }) => id === "volume-source-failed"));
  const text =
    'failed to generate container "4f" spec: failed to generate spec: failed to mkdir "/a": mkdir /a: disk quota exceeded';
  assertEquals(some(text).matches.map(exactRule), ["volume-source-failed"]);
});

Deno.test("a device has no disk, and a file of the kernel none in a container's root filesystem either", () => {
  const texts: Readonly<Record<string, string>> = {
    "runc create failed: unable to start container process: error during container init: open /dev/console: input/output error":
      "console-dev-mounted",
    'Error: failed to generate container "4f" spec: failed to generate spec: failed to stat "/dev/a0": stat /dev/a0: input/output error':
      "volume-source-failed",
    'runc create failed: unable to start container process: error during container init: error mounting "cgroup" to rootfs at "/sys/fs/cgroup": mkdir /var/lib/docker/overlay2/4f/merged/sys/fs/cgroup/systemd: no space left on device':
      "mountpoint-not-in-sysfs",
  };
  for (const [text, rule] of Object.entries(texts)) assertEquals(exactRule(diagnose(text).matches[0]), rule, text);
});

Deno.test("a fault's match has the text that it matched", () => {
  const text =
    'docker: Error response from daemon: error while creating mount source path "/srv/a b": mkdir /srv/a b: disk quota exceeded';
  const [first, second] = diagnose(text).matches;
  assertEquals([first?.text, first?.filled], [
    "mkdir <path>: disk quota exceeded",
    "mkdir /srv/a b: disk quota exceeded",
  ]);
  assertEquals(first?.by, second?.by);
  const again =
    "failed to garbage collect required amount of images. Wanted to free 6808736563 bytes, but freed 0 bytes";
  assertEquals(diagnose(again).matches[0]?.filled, again);
});
