import { assertEquals } from "@std/assert";
import { oneOf, placeholderOf, wordsOf } from "./placeholder.ts";

/** Whether a value may stand for a placeholder, as squeeze() leaves it. */
function takes(name: string, value: string): boolean {
  return new RegExp(`^(?:${placeholderOf(name).source})$`).test(value);
}

Deno.test("a sysctl's file is below /proc/sys", () => {
  assertEquals(takes("file", "/proc/sys/net/ipv4/ip_forward"), true);
  assertEquals(takes("file", "/proc/./sys/net/ipv4/ip_forward"), true);
  for (const other of ["/dev/console", "/proc/self/attr/exec", "/proc/sys/", "/etc/proc/sys/x"]) {
    assertEquals(takes("file", other), false, other);
  }
});

Deno.test("a security module's file is an attribute of a process", () => {
  assertEquals(takes("attr", "/proc/self/attr/exec"), true);
  assertEquals(takes("attr", "/proc/thread-self/attr/apparmor/exec"), true);
  assertEquals(takes("attr", "/proc/self/task/1/attr/exec"), true);
  assertEquals(takes("attr", "/proc/sys/kernel/x"), false);
});

Deno.test("an errno is one that the kernel has", () => {
  assertEquals(takes("errno", "permissiondenied"), true);
  assertEquals(takes("errno", "errno524"), true);
  assertEquals(takes("errno", "everythingdenied"), false);
});

Deno.test("numbers are digits, and other names take any text up to the next cause", () => {
  assertEquals([takes("pid", "12"), takes("pid", "x")], [true, false]);
  assertEquals([takes("whatever", "xyz"), placeholderOf("whatever").clauses], [true, 0]);
  assertEquals(placeholderOf("any").clauses, Infinity);
});

Deno.test("a request is one to a registry, as containerd, Docker and Podman write it", () => {
  for (
    const request of [
      "failedtodorequest:headhttps://r.example.org/v2/app/manifests/1",
      "gethttps://auth.docker.io/token?scope=repository:app:pull&service=registry.docker.io",
      "errorpullingimageconfiguration:downloadfailedafterattempts=6",
      "failedtocopy",
    ]
  ) assertEquals(takes("request", request), true, request);
  for (const other of ["gethttps://10.96.0.1:443/api/v1/pods", "failedtocopyfiles", "gethttps://example.org/"]) {
    assertEquals(takes("request", other), false, other);
  }
});

Deno.test("a placeholder of some words takes one of them, with its signs as they are", () => {
  const name = oneOf(["mount.nfs", "exit status: 1", ""]).slice(1, -1);
  assertEquals(wordsOf(name), ["mount.nfs", "exit status: 1", ""]);
  assertEquals(["mount.nfs", "exitstatus:1", ""].map((value) => takes(name, value)), [true, true, true]);
  assertEquals(["mountxnfs", "exitstatus", "mount.nfsmount.nfs"].map((value) => takes(name, value)), [
    false,
    false,
    false,
  ]);
  assertEquals(placeholderOf(name).clauses, 1);
  assertEquals([oneOf(["runc"]), wordsOf("path")], ["runc", undefined]);
});

Deno.test("a sysctl of a namespace is one that some kernels have there", () => {
  assertEquals([takes("netSysctl", "tcp_rmem"), takes("netSysctl", "tcp_rmem2")], [true, false]);
  assertEquals([takes("netSysctl", "route/max_size"), takes("netSysctl", "route.max_size")], [true, true]);
  assertEquals([takes("ownSysctl", "shm_rmid_forced"), takes("ownSysctl", "panic")], [true, false]);
});
