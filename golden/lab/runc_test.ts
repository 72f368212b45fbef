import { assertEquals } from "@std/assert";
import { errorOfLog } from "./runc.ts";

const entry = (level: string, msg: string): string => `${JSON.stringify({ level, msg, time: "2023-07-03" })}\n`;

Deno.test("errorOfLog() gives the last error, unescaped", () => {
  const log = entry("warning", "unknown capability") + entry("error", "first") + entry("error", 'exec: "/pause": no');
  assertEquals(errorOfLog(log), 'exec: "/pause": no');
});

Deno.test("errorOfLog() puts what failed before runc's Go code in front", () => {
  const log = entry("fatal", "nsexec[7]: failed to update /proc/self/oom_score_adj: Permission denied") +
    entry("error", "runc create failed: EOF");
  assertEquals(
    errorOfLog(log),
    "nsexec[7]: failed to update /proc/self/oom_score_adj: Permission denied\nrunc create failed: EOF",
  );
});

Deno.test("errorOfLog() gives nothing where nothing failed", () => {
  assertEquals(errorOfLog(entry("warning", "cannot set") + "\n"), "");
});
