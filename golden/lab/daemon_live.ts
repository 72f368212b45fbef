/**
 * Booting a real daemon: `deno task live-test`, as root on Debian.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { bootDaemon } from "./daemon.ts";
import { criProto, debianContainerd } from "./debian.ts";

Deno.test("bootDaemon() waits for a boot script that is slower than its daemon to leave the process id", async () => {
  const folder = await Deno.makeTempDir({ prefix: "slow-mv-" });
  const path = Deno.env.get("PATH") ?? "";
  await Deno.writeTextFile(`${folder}/mv`, `#!/bin/sh\nsleep 3\nPATH='${path}' exec mv "$@"\n`, { mode: 0o755 });
  const [binaries, proto] = [await debianContainerd("trixie"), await criProto()];
  try {
    Deno.env.set("PATH", `${folder}:${path}`);
    const began = performance.now();
    const daemon = await bootDaemon({ binaries, proto });
    try {
      assert(performance.now() - began > 3_000);
      assertEquals(await Deno.realPath(`/proc/${daemon.pid}/exe`), await Deno.realPath(binaries.containerd));
    } finally {
      await daemon.close();
    }
  } finally {
    Deno.env.set("PATH", path);
    await Deno.remove(folder, { recursive: true });
  }
});
