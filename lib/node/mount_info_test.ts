import { assertEquals } from "@std/assert";
import { mountsBefore, mountsIn } from "./mount_info.ts";

const TEXT = [
  "1 0 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw",
  "2 1 0:5 /a\\040b /mnt/with\\040space rw,nosuid master:7 - tmpfs tmpfs rw,size=1k",
  "3 1 0:6 / /mnt/both rw shared:9 master:1 - tmpfs tmpfs rw",
  "4 1 0:7 / /mnt/own ro - overlay overlay rw,lowerdir=/l/2:/l/1,upperdir=/u",
  "",
].join("\n");

Deno.test("mountsIn() reads points, roots, options and propagation, the kernel's escapes undone", () => {
  const mounts = mountsIn(TEXT);
  assertEquals(mounts.map(({ point, propagation }) => `${point}: ${propagation}`), [
    "/: shared",
    "/mnt/with space: slave",
    "/mnt/both: shared+slave",
    "/mnt/own: private",
  ]);
  assertEquals([mounts[1]?.root, mounts[1]?.options], ["/a b", ["rw", "nosuid"]]);
  assertEquals([mounts[3]?.type, mounts[3]?.superOptions], ["overlay", "rw,lowerdir=/l/2:/l/1,upperdir=/u"]);
});

Deno.test("mountsBefore() takes mount points that are the beginning of a path, as texts", () => {
  assertEquals(mountsBefore(mountsIn(TEXT), ["/mnt/bothersome"]), { "/": "shared", "/mnt/both": "shared+slave" });
  assertEquals(mountsBefore(mountsIn(TEXT), []), {});
});
