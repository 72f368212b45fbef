import { assertEquals, assertStrictEquals } from "@std/assert";
import type { Mount, Spec } from "../oci/spec.ts";
import { type CriMounts, withCriMounts, withWritableMount, withWritableMounts } from "./mounts.ts";

const ADDED: CriMounts = { mounts: [], cgroupMode: "ro", hostCgroupOptions: [] };

function applied(added: Partial<CriMounts>, before: Partial<Spec> = {}): Spec {
  return withCriMounts({ ...ADDED, ...added })({ ociVersion: "1.1.0", ...before });
}

const at = (destination: string, type = "bind"): Mount => ({ destination, type });

Deno.test("withCriMounts() mounts cgroups behind what is kept and before what is added", () => {
  const cgroup = (...options: readonly string[]): Mount => ({
    destination: "/sys/fs/cgroup",
    type: "cgroup",
    source: "cgroup",
    options: ["nosuid", "noexec", "nodev", "relatime", ...options],
  });
  assertEquals(applied({ mounts: [at("/a")] }, { mounts: [at("/proc")] }).mounts, [
    at("/proc"),
    cgroup("ro"),
    at("/a"),
  ]);
  assertEquals(applied({ cgroupMode: "rw" }).mounts, [cgroup("rw")]);
  assertEquals(applied({ hostCgroupOptions: ["nsdelegate"] }).mounts, [cgroup("ro", "nsdelegate")]);
  const own = { linux: { namespaces: [{ type: "pid" }, { type: "cgroup" }] } } as const;
  assertEquals(applied({ hostCgroupOptions: ["nsdelegate"] }, own).mounts, [cgroup("ro")]);
  assertEquals(applied({ mounts: [at("/sys/fs/cgroup/")] }).mounts, [at("/sys/fs/cgroup/")]);
});

Deno.test("withCriMounts() removes what has a destination of those that are added, and all below a new /dev", () => {
  const mounts = ["/dev", "/dev/pts", "/dev//shm/", "/device", "/sys"].map((path) => at(path, "tmpfs"));
  const left = (path: string) => {
    const made = applied({ mounts: [at(path)] }, { mounts }).mounts ?? [];
    return made.filter(({ type }) => type === "tmpfs").map(({ destination }) => destination);
  };
  assertEquals(left("/dev/"), ["/device", "/sys"]);
  assertEquals(left("/dev/shm"), ["/dev", "/dev/pts", "/device", "/sys"]);
  assertEquals(left("/x"), ["/dev", "/dev/pts", "/dev//shm/", "/device", "/sys"]);
});

Deno.test("withCriMounts() sets the root's propagation to the stronger of what is there and what is asked for", () => {
  const of = (before: string | undefined, propagation: CriMounts["propagation"]) =>
    applied({ propagation }, before === undefined ? {} : { linux: { rootfsPropagation: before } }).linux
      ?.rootfsPropagation;
  assertEquals([of(undefined, "rslave"), of(undefined, "rshared"), of(undefined, undefined)], [
    "rslave",
    "rshared",
    undefined,
  ]);
  assertEquals([of("rshared", "rslave"), of("rslave", "rslave"), of("rslave", "rshared")], [
    "rshared",
    "rslave",
    "rshared",
  ]);
  assertEquals([of("rprivate", "rslave"), of("rprivate", undefined)], ["rslave", "rprivate"]);
});

Deno.test("withWritableMount() makes the first mount on a destination writable, and changes nothing without one", () => {
  const mounts = [at("/sys/"), { ...at("/sys"), options: ["ro"] }];
  const spec: Spec = { ociVersion: "1.1.0", mounts: [{ ...at("/sys/"), options: ["nosuid", "ro", "ro"] }, ...mounts] };
  assertEquals(withWritableMount("/sys")(spec).mounts?.map(({ options }) => options), [
    ["nosuid", "rw", "ro"],
    undefined,
    ["ro"],
  ]);
  for (const one of [{ ociVersion: "1.1.0" }, { ociVersion: "1.1.0", mounts }]) {
    assertStrictEquals(withWritableMount("/sys")(one), one);
    assertStrictEquals(withWritableMount("/none")(one), one);
  }
});

Deno.test("withWritableMounts() makes every mount of some types writable, in every option", () => {
  const mounts = ["sysfs", "cgroup", "bind"].map((type) => ({ destination: "/", type, options: ["ro", "x", "ro"] }));
  const spec: Spec = { ociVersion: "1.1.0", mounts: [...mounts, { destination: "/" }] };
  const made = withWritableMounts("sysfs", "cgroup")(spec).mounts;
  assertEquals(made?.map(({ options }) => options?.join()), ["rw,x,rw", "rw,x,rw", "ro,x,ro", undefined]);
});
