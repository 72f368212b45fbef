import { assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { formatSpec } from "../oci/encode.ts";
import type { RequestDocument } from "../request/document.ts";
import { sandboxSpec } from "./sandbox_spec.ts";

const CONTEXTS = 'process = "system_u:system_r:container_t:s0"\nfile = "system_u:object_r:container_file_t:s0"\n';
const CRI = "io.containerd.grpc.v1.cri";
const METADATA = { name: "web" };

function fail(document: RequestDocument): CriSpecError {
  return assertThrows(() => sandboxSpec(document), CriSpecError);
}

function withSelinux(
  context: Record<string, unknown>,
  selinux: unknown,
  runtime_type = "io.containerd.runc.v2",
): RequestDocument {
  const cri = { enable_selinux: true, containerd: { runtimes: { runc: { runtime_type } } } };
  return {
    release: "1.7.24",
    config: { metadata: METADATA, linux: { security_context: context } },
    daemon: { version: 2, plugins: { [CRI]: cri } },
    host: { selinux },
  };
}

Deno.test("sandboxSpec() needs only a release and a config with metadata", () => {
  const spec = sandboxSpec({ release: "1.7.24", config: { metadata: {} } });
  assertEquals(spec.process?.args, ["/pause"]);
  assertEquals(spec.process?.user, { uid: 65535, gid: 65535, additionalGids: [65535] });
});

Deno.test("sandboxSpec() makes SELinux labels of the node's contexts", () => {
  const host = { contexts: CONTEXTS, level: "s0:c7,c9" };
  const plain = sandboxSpec(withSelinux({}, host));
  assertEquals(plain.process?.selinuxLabel, "system_u:system_r:container_t:s0:c7,c9");
  assertEquals(plain.linux?.mountLabel, "system_u:object_r:container_file_t:s0:c7,c9");
  const privileged = sandboxSpec(withSelinux({ privileged: true }, host));
  assertEquals(privileged.process?.selinuxLabel, undefined);
  assertEquals(privileged.linux?.mountLabel, "system_u:object_r:container_file_t:s0:c7,c9");
  const kata = sandboxSpec(
    withSelinux({}, { ...host, contexts: `${CONTEXTS}kvm_process = "a:b:kvm_t"` }, "io.containerd.kata.v2"),
  );
  assertEquals(kata.process?.selinuxLabel, "system_u:system_r:kvm_t:s0:c7,c9");
});

Deno.test("sandboxSpec() refuses to guess what a node with SELinux does not tell", () => {
  assertEquals(fail(withSelinux({}, true)).code, "host-fact-missing");
  assertEquals(fail(withSelinux({}, { contexts: CONTEXTS })).path, "/host/selinux/level");
  assertEquals(sandboxSpec(withSelinux({}, false)).process?.selinuxLabel, undefined);
});

Deno.test("sandboxSpec() remembers the escapes of the daemon's toolchain", () => {
  const config = { metadata: METADATA, hostname: "\b" };
  assertEquals(formatSpec(sandboxSpec({ release: "1.7.20", config })).includes('"hostname":"\\u0008"'), true);
  assertEquals(formatSpec(sandboxSpec({ release: "1.7.21", config })).includes('"hostname":"\\b"'), true);
});

Deno.test("sandboxSpec() points at a refusal's cause in the document's own spelling", () => {
  const uids = [{ length: 1 }, { length: 1 }];
  const snake = { linux: { security_context: { namespace_options: { userns_options: { uids } } } } };
  const lower = { linux: { securityContext: { namespaceOptions: { usernsOptions: { uids } } } } };
  assertEquals(
    fail({ release: "1.7.24", config: { metadata: METADATA, ...snake } }).path,
    "/config/linux/security_context/namespace_options/userns_options/uids",
  );
  assertEquals(
    fail({ release: "1.7.24", config: { metadata: METADATA, ...lower } }).path,
    "/config/linux/securityContext/namespaceOptions/usernsOptions/uids",
  );
});

Deno.test("sandboxSpec() refuses where the daemon's answer depends on what no request tells", () => {
  const nul = fail({ release: "1.7.24", config: { metadata: { name: "a\0" } } });
  assertEquals([nul.code, nul.path], ["not-modelled", "/config/metadata/name"]);
  const annotations = { "containerd.io/snapshot/uidmapping": "0:1:2" };
  const remap = fail({ release: "1.7.24", config: { metadata: METADATA, annotations } });
  assertEquals(remap.code, "not-modelled");
  const config = { metadata: METADATA, linux: { security_context: { seccomp: {} } } };
  assertEquals(fail({ release: "1.7.24", config, host: { arch: "riscv64" } }).code, "not-modelled");
});

Deno.test("sandboxSpec() keeps the order of the daemon's checks", () => {
  const labels = { big: "x".repeat(5000) };
  const image = { Entrypoint: ["/pause"], User: "nobody" };
  assertEquals(fail({ release: "1.7.24", config: { metadata: METADATA, labels }, image }).code, "user-file");
  assertEquals(fail({ release: "1.7.24", config: { metadata: METADATA, labels } }).code, "label-size");
  assertEquals(fail({ release: "1.7.24", config: { labels }, image }).code, "missing-metadata");
});
