import { assertEquals } from "@std/assert";
import { lowerCamel, snake } from "./spelling.ts";

Deno.test("the two spellings of a field lead to each other", () => {
  const names = ["cgroup_parent", "run_as_user", "labels", "memory_limit_in_bytes", "dns_config"];
  const camel = ["cgroupParent", "runAsUser", "labels", "memoryLimitInBytes", "dnsConfig"];
  assertEquals(names.map(lowerCamel), camel);
  assertEquals(camel.map(snake), names);
  assertEquals(names.map(snake), names);
});
