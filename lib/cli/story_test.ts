/**
 * The story of net.ipv4.ping_group_range, from the failure to its fix, as a user would go through it.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { runCli } from "../../props/run_cli.ts";

const POD = "examples/request.yaml";
const REQUEST = await Deno.readTextFile(new URL(POD, import.meta.url));
const RUNC = "write /proc/sys/net/ipv4/ping_group_range: invalid argument";
const PULL = "https://github.com/containerd/containerd/pull/8786";

/** Runs the command line on the pod; the text breaks no line in between words. */
async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly text: string }> {
  const { code, out, err } = await runCli(args, { files: { [POD]: REQUEST } });
  return { code, text: `${out}${err}`.replace(/\s+/g, " ") };
}

Deno.test("lint predicts what runc says at 1.7.2, and nothing at 1.7.3", async () => {
  const [before, after] = [await run("lint", POD, "--release", "1.7.2"), await run("lint", POD, "--release", "1.7.3")];
  assertEquals([before.code, after.code], [1, 0]);
  assert(before.text.includes(RUNC));
  assert(before.text.includes("[ping-group-range-unmapped]"));
});

Deno.test("runc's text, wrapped as in an event, leads to the rule", async () => {
  const event =
    `Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to ` +
    `create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during ` +
    `container init: ${RUNC}: unknown`;
  const { code, text } = await run("lint", "--error", event);
  assertEquals(code, 0);
  assert(text.indexOf("ping-group-range-unmapped") >= 0);
});

Deno.test("explain names the step at 1.7.2 and the condition that was missing", async () => {
  const { text } = await run("explain", POD, "--release", "1.7.2", "--at", "/linux/sysctl");
  assert(text.includes("customopts.WithSysctls"));
  assert(text.includes("the release does not check for a user namespace of the pod"));
  assert(text.includes("the release lacks ping-range-userns"));
});

Deno.test("explain tells at 1.7.3 why the sysctl is not there", async () => {
  const { text } = await run("explain", POD, "--release", "1.7.3", "--at", "linux/sysctl[net.ipv4.ping_group_range]");
  assert(text.includes("the pod has a user namespace"));
  assert(text.includes(PULL));
});

Deno.test("diff shows the fix and its pull request", async () => {
  const { code, text } = await run("diff", POD, "--from", "1.7.2", "--to", "1.7.3");
  assertEquals(code, 1);
  assert(text.includes("- linux/sysctl[net.ipv4.ping_group_range]"));
  assert(text.includes(PULL));
});
