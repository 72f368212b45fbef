import { assertEquals } from "@std/assert";
import { placeholderOf } from "./placeholder.ts";

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
