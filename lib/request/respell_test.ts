import { assertEquals } from "@std/assert";
import { locate, respell } from "./respell.ts";

Deno.test("respell() spells CRI's keys as the document does", () => {
  const document = { config: { logDirectory: "", linux: { cgroup_parent: "", securityContext: { runAsUser: {} } } } };
  const rows = {
    "/config/log_directory": "/config/logDirectory",
    "/config/linux/cgroup_parent": "/config/linux/cgroup_parent",
    "/config/linux/security_context/run_as_user": "/config/linux/securityContext/runAsUser",
    "/config/linux/security_context/run_as_group": "/config/linux/securityContext/run_as_group",
    "/config/dns_config/servers/0": "/config/dns_config/servers/0",
    "/daemon/log_directory": "/daemon/log_directory",
    "/config": "/config",
    "": "",
  };
  for (const [pointer, spelled] of Object.entries(rows)) assertEquals(respell(document, pointer), spelled);
});

Deno.test("respell() goes through lists, and through what is not there", () => {
  const document = { config: { port_mappings: [{ hostPort: 1 }, { host_port: 2 }] } };
  assertEquals(respell(document, "/config/port_mappings/0/host_port"), "/config/port_mappings/0/hostPort");
  assertEquals(respell(document, "/config/port_mappings/1/host_port"), "/config/port_mappings/1/host_port");
  assertEquals(respell(document, "/config/port_mappings/2/host_port"), "/config/port_mappings/2/host_port");
  for (const odd of [null, 7, "text", [], { config: null }]) {
    assertEquals(respell(odd, "/config/log_directory"), "/config/log_directory");
  }
});

Deno.test("respell() takes the keys of a map as they are: they are no fields", () => {
  const document = {
    config: { annotations: { aB: "" }, labels: { dnsConfig: "" }, linux: { sysctls: { hostId: "" } } },
    container: { config: { annotations: { aB: "" }, linux: { resources: { unified: { memoryHigh: "" } } } } },
  };
  const pointers = [
    "/config/annotations/a_b",
    "/config/labels/dns_config",
    "/config/linux/sysctls/host_id",
    "/container/config/annotations/a_b",
    "/container/config/linux/resources/unified/memory_high",
  ];
  for (const pointer of pointers) assertEquals(locate(document, pointer), { path: pointer, given: false });
});

Deno.test("respell() spells an app container's fields, and its image's, as it does the sandbox's", () => {
  const document = { container: { config: { logPath: "", linux: { securityContext: {} } }, image: { user: "a" } } };
  assertEquals(respell(document, "/container/config/log_path"), "/container/config/logPath");
  const context = "/container/config/linux/security_context";
  assertEquals(respell(document, context), "/container/config/linux/securityContext");
  assertEquals(respell(document, "/container/image/User"), "/container/image/user");
});

Deno.test("respell() takes an image's key as Go does: in any case, the last that is given", () => {
  const spelled = (image: unknown) => respell({ image }, "/image/User");
  assertEquals(spelled({ user: "a" }), "/image/user");
  assertEquals(spelled({ user: "a", USER: "b" }), "/image/USER");
  assertEquals(spelled({ user: "a", USER: null }), "/image/user");
  assertEquals(spelled({ user: "a", USER: undefined }), "/image/user");
  assertEquals(spelled({ user: "a", Cmd: ["b"] }), "/image/user");
  assertEquals(spelled({ Cmd: ["b"] }), "/image/User");
  assertEquals(spelled({ user: null }), "/image/User");
  assertEquals(respell({ image: { labels: { user: "a" } } }, "/image/Labels/User"), "/image/labels/User");
  assertEquals(respell({ Image: { user: "a" } }, "/image/User"), "/image/User");
  assertEquals(respell({ image: { logDirectory: "" } }, "/image/log_directory"), "/image/log_directory");
});

Deno.test("locate() says whether the document has what a pointer is about", () => {
  const document = {
    config: { logDirectory: "", hostname: null, portMappings: [{ hostPort: 1 }, null] },
    image: { user: "a" },
    daemon: { "a/b": { c: 0 } },
  };
  const rows: readonly (readonly [pointer: string, path: string, given: boolean])[] = [
    ["", "", true],
    ["/config/log_directory", "/config/logDirectory", true],
    ["/config/hostname", "/config/hostname", false],
    ["/config/port_mappings/0/host_port", "/config/portMappings/0/hostPort", true],
    ["/config/port_mappings/1", "/config/portMappings/1", false],
    ["/config/port_mappings/2/host_port", "/config/portMappings/2/host_port", false],
    ["/config/linux/cgroup_parent", "/config/linux/cgroup_parent", false],
    ["/image/User", "/image/user", true],
    ["/image/Cmd", "/image/Cmd", false],
    ["/daemon/a~1b/c", "/daemon/a~1b/c", true],
    ["/daemon/toString", "/daemon/toString", false],
    ["/host", "/host", false],
  ];
  for (const [pointer, path, given] of rows) assertEquals(locate(document, pointer), { path, given });
});
