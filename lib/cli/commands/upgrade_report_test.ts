import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { runInClone } from "../../../props/clone.ts";
import { runCli } from "../../../props/run_cli.ts";

const REQUESTS = "lib/cli/examples/requests.ndjson";

function document(name: string, more: object = {}, config: object = {}): string {
  const metadata = { name, namespace: "shop", uid: "u" };
  return JSON.stringify({ release: "1.7.24", config: { metadata, ...config }, ...more });
}

/** A user that a number cannot have: newer releases refuse it. */
const REFUSED = {
  image: { User: "4294967297", Entrypoint: ["/pause"] },
  rootfs: { "/etc/passwd": "4294967297:x:7:7::/:/p\n" },
};

interface Report {
  readonly from: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly same: number;
  readonly sandboxes: number;
  readonly containers: number;
  readonly groups: readonly { readonly severity: string; readonly group: { readonly count: number } }[];
  readonly unanswered: readonly unknown[];
}

async function report(lines: readonly string[], ...args: readonly string[]) {
  const { code, out, err } = await runInClone(["upgrade-report", "-", "--format", "json", ...args], lines.join("\n"));
  return { code, err, report: (out === "" ? {} : JSON.parse(out)) as Report };
}

Deno.test("upgrade-report prints a page with counts, groups and what to do, in each format", async () => {
  const expected = [
    "6 pod sandboxes and 0 containers were compared",
    "To do: check whether the pods rely on what changes",
    "oci-1.2.1",
  ];
  for (const format of ["text", "markdown", "html"]) {
    const { code, out } = await runInClone(["upgrade-report", REQUESTS, "--to", "2.1.9", "--format", format]);
    assertEquals([format, code], [format, 0]);
    for (const text of expected) assertStringIncludes(out, text);
  }
});

Deno.test("upgrade-report counts each request once, worst groups first", async () => {
  const lines = [document("fine"), document("refused", REFUSED), document("another")];
  const { code, report: found } = await report(lines, "--to", "2.1.9");
  assertEquals(code, 1);
  assertEquals(found.counts, { refused: 1, fails: 0, warned: 0, changed: 2 });
  assertEquals(found.groups.map(({ severity, group }) => [severity, group.count]), [["refused", 1], ["changed", 2]]);
  assertEquals([found.from, found.sandboxes, found.containers], [["1.7.24"], 3, 0]);
  const { out } = await runInClone(["upgrade-report", "-", "--to", "2.1.9"], lines.join("\n"));
  const [first, second] = ["1 refused by containerd", "2 changed"].map((title) => out.indexOf(title));
  assert(first! >= 0 && first! < second!, out);
  assertStringIncludes(out, "Do not upgrade yet: 1 of them would not start again.");
});

Deno.test("upgrade-report says that nothing changes where nothing does", async () => {
  const { code, report: found } = await report([document("web")], "--to", "1.7.24");
  assertEquals([code, found.same, found.groups], [0, 1, []]);
});

Deno.test("upgrade-report takes a preset, and a config.toml of the release after", async () => {
  const { out, err } = await runInClone(["upgrade-report", REQUESTS, "--to", "eks@1.34"]);
  assertStringIncludes(err, "preset eks@1.34 has containerd");
  assertStringIncludes(out, "Upgrade of containerd 1.7.24 to 2.");
  const args = ["upgrade-report", "-", "--to", "1.7.24", "--daemon", "lib/cli/examples/config.toml"];
  const told = await runInClone(args, document("web"));
  assertStringIncludes(told.out, "net.ipv4.ping_group_range");
  assertStringIncludes(told.out, "cgroups-path-not-systemd");
});

Deno.test("upgrade-report tells what it cannot answer for, and that a capture is partial or rests on an assumption", async () => {
  const lines = [
    document("web", { captured: { format: 1, spec: "{}", missing: ["pod a/b: gone"], redacted: 2 } }),
    document("odd", { release: "1.7.24-1", assumeUpstream: true }),
    document("old", { release: "1.5.0" }),
  ];
  const { code, report: found } = await report(lines, "--to", "2.1.9");
  assertEquals([code, found.unanswered.length], [2, 1]);
  const { out } = await runInClone(["upgrade-report", "-", "--to", "2.1.9"], lines.join("\n"));
  for (
    const text of ["The capture is partial", "pod a/b: gone", "The build 1.7.24-1 is unknown", "Placeholders replace"]
  ) {
    assertStringIncludes(out, text);
  }
});

Deno.test("upgrade-report writes hostile names as text in each format", async () => {
  const lines = [document('<img src=x onerror="a()">`|*_[x](y)\u001b[31m')];
  const page = async (format: string) =>
    (await runInClone(["upgrade-report", "-", "--to", "2.1.9", "--format", format], lines.join("\n"))).out;
  const html = await page("html");
  assert(!html.includes("<img") && html.includes("&lt;img src=x"), html);
  assertStringIncludes(await page("markdown"), '\\<img src=x onerror="a()"\\>\\`\\|\\*\\_\\[x\\](y)');
  for (const format of ["text", "markdown", "html"]) assert(!(await page(format)).includes("\u001b"), format);
});

Deno.test("upgrade-report refuses what it cannot do", async () => {
  for (
    const [args, text] of [
      [[REQUESTS], "No target release given"],
      [[REQUESTS, "--to", "2.1", "--format", "pdf"], "--format is one of text, markdown, html, json"],
      [[REQUESTS, "--to", "2.1", "--socket", "/x"], "--socket applies only to a node"],
      [[REQUESTS, "--to", "9.9.9"], "modelled range"],
    ] as const
  ) {
    const { code, err } = await runInClone(["upgrade-report", ...args]);
    assertEquals([args.join(" "), code], [args.join(" "), 2]);
    assertStringIncludes(err, text);
  }
});

Deno.test("a release or an id that is no text is an error of that document, in verify and upgrade-report", async () => {
  for (const key of ["release", "id"]) {
    const request = JSON.stringify({
      release: "1.7.24",
      config: { metadata: { name: "web" } },
      captured: { spec: { ociVersion: "1.1.0" } },
      [key]: { toString: 1, valueOf: 1 },
    });
    for (const args of [["verify", "X"], ["upgrade-report", "X", "--to", "2.1"]]) {
      const { code, out, err } = await runCli(args, { files: { X: `${request}\n` } });
      assertEquals(code, 2, `${args[0]} ${key}: ${err}`);
      assert(/cannot be verified|could not be checked/.test(out), out + err);
    }
  }
});
