/**
 * The demonstration: one request, two releases, and the sysctl that kept pods with a user namespace from starting.
 *
 * Run it with `deno task demo`.
 *
 * @module
 */

import { BEHAVIORS } from "../containerd/behavior_table.ts";
import type { Spec } from "../oci/spec.ts";
import { DONE } from "./exit_code.ts";
import { denoIo, type Io, OutputClosed } from "./io.ts";
import { main } from "./main.ts";

const REQUEST = "lib/cli/demo_request.yaml";

/** Runs one command and returns what it printed. */
async function capture(args: readonly string[], io: Io): Promise<string> {
  let text = "";
  const stdout = (bytes: Uint8Array): Promise<void> => {
    text += new TextDecoder().decode(bytes);
    return Promise.resolve();
  };
  const code = await main(args, { ...io, stdout });
  if (code !== DONE) throw new Error(`cri-spec ${args.join(" ")} ended with ${code}`);
  return text;
}

/**
 * Prints the demonstration.
 *
 * @param io Streams and files; the request is read through it.
 */
export async function demo(io: Io): Promise<void> {
  const print = (text: string): Promise<void> => io.stdout(new TextEncoder().encode(`${text}\n`));
  const { summary, pull } = BEHAVIORS.find(({ id }) => id === "ping-range-userns")!;
  await print("A pod with a user namespace, on a node that sets enable_unprivileged_icmp.");
  for (const release of ["1.7.2", "1.7.3"]) {
    const args = ["spec", REQUEST, "--release", release];
    const text = await capture(args, io);
    const { linux } = JSON.parse(text) as Spec;
    await print(`\n$ cri-spec ${args.join(" ")}`);
    await print(text);
    await print(`\n  linux.namespaces  ${linux?.namespaces?.map(({ type }) => type).join(" ")}`);
    await print(`  linux.sysctl      ${JSON.stringify(linux?.sysctl) ?? "none"}`);
    await print(
      linux?.sysctl === undefined
        ? "  The pod starts."
        : "  No pod can start like this: group 2147483647 does not exist in its user namespace. runc fails with\n" +
          "  write /proc/sys/net/ipv4/ping_group_range: invalid argument",
    );
  }
  await print(`\nWhat changed in 1.7.3: ${summary}\n${pull}`);
}

if (import.meta.main) {
  await demo(denoIo()).catch((error) => {
    // Who reads has seen enough: `task demo | head`.
    if (!(error instanceof OutputClosed)) throw error;
  });
}
