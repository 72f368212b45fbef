import { assertEquals } from "@std/assert";
import { MountTable } from "./mount_table.ts";

Deno.test("MountTable takes the longest mount point that is the beginning of a path's text", () => {
  const table = new MountTable({ "/": "private", "/mnt/a": "shared", "/mnt/a/b": "slave", "/__proto__": "shared" });
  const at = (path: string) => table.lookup(path)?.mountPoint;
  assertEquals(at("/mnt/a"), "/mnt/a");
  assertEquals(at("/mnt/ab"), "/mnt/a");
  assertEquals(at("/mnt/a/bc/d"), "/mnt/a/b");
  assertEquals(at("/mnt"), "/");
  assertEquals(at("/__proto__/x"), "/__proto__");
  assertEquals(table.lookup("/mnt/a/b"), { mountPoint: "/mnt/a/b", propagation: "slave" });
});

Deno.test("MountTable has no mount for a relative path, nor in an empty table", () => {
  assertEquals(new MountTable({ "/": "shared" }).lookup("srv"), undefined);
  assertEquals(new MountTable({}).lookup("/srv"), undefined);
  assertEquals(new MountTable({}).lookup("/constructor"), undefined);
});
