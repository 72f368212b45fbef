import { assert, assertEquals } from "@std/assert";
import type { Entries, Passing } from "../plan/fields.ts";
import type { NodeDocument } from "../request/document.ts";
import type { Node } from "../request/node.ts";
import { decodeNode } from "../sandbox/request.ts";
import { type Asked, documentOf } from "./asked_test.ts";
import { CONTAINER_FIELDS } from "./fields.ts";
import { decodeContainerRequest } from "./request.ts";
import { CONTAINER } from "./subject.ts";

const PODS = "/var/lib/kubelet/pods/";
const CRI = "io.containerd.grpc.v1.cri";

/** What of a text of a field passes through on a node. */
function passing(input: string, text: string, node: Partial<NodeDocument> = {}): Passing | undefined {
  const row = CONTAINER_FIELDS.rows.find((one) => one.input === input)!;
  return row.part!(decodeNode({ release: "1.7.24", ...node }))(text);
}

Deno.test("a mount's source passes where a kubelet makes files, and where it is clean, short and ASCII", () => {
  const of = (path: string) => passing("/container/config/mounts/host_path", path);
  for (
    const path of ["u/etc-hosts", "u/volumes/kubernetes.io~secret/x", "a", "...", "u/..x", "u/x..", "u/.x", "u/x."]
  ) {
    assertEquals(of(`${PODS}${path}`), [PODS, path, ""]);
  }
  const unclean = ["", "/", "u/", "u//x", ".", "./u", "u/./x", "u/.", "..", "../u", "u/../x", "u/.."];
  for (const path of [...unclean, "u x", "u\n", "u\x7f", "é", "u/\u2028"]) {
    assertEquals([path, of(`${PODS}${path}`)], [path, undefined]);
  }
  const longest = "x".repeat(255 - PODS.length);
  assertEquals([of(PODS + longest), of(`${PODS}${longest}x`)], [[PODS, longest, ""], undefined]);
  for (const path of ["/srv/x", "/var/lib/kubelet/x", "/mnt/var/lib/kubelet/pods/u"]) assertEquals(of(path), undefined);
});

Deno.test("no mount's source passes on a node that mounts something there, or keeps files there", () => {
  const of = (node: Partial<NodeDocument>) => passing("/container/config/mounts/host_path", `${PODS}u`, node);
  const passed: Passing = [PODS, "u", ""];
  assertEquals(of({ host: { mounts: { "/var/lib/kubelet": "private", "/": "shared" } } }), passed);
  assertEquals(of({ host: { mounts: { "/": "shared", [`${PODS}u/x`]: "private" } } }), undefined);
  const daemon = (config: object) => of({ daemon: { version: 2, ...config } });
  const cri = (config: object) => daemon({ plugins: { [CRI]: config } });
  assertEquals([daemon({}), daemon({ root: "/var/lib/containerd" })], [passed, passed]);
  const inside = "/var/lib/kubelet/x";
  const runtimes = { runc: { base_runtime_spec: "" }, other: { base_runtime_spec: inside } };
  const keeping = [
    daemon({ root: inside }),
    daemon({ state: inside }),
    cri({ cdi_spec_dirs: ["/etc/cdi", inside] }),
    cri({ containerd: { runtimes } }),
    daemon({ plugins: { "io.containerd.service.v1.tasks-service": { blockio_config_file: inside } } }),
    daemon({ plugins: { "io.containerd.service.v1.tasks-service": { rdt_config_file: inside } } }),
  ];
  assertEquals(keeping, keeping.map(() => undefined));
});

Deno.test("a number passes that is given, and keeps its sign", () => {
  const of = (field: string) =>
    ["0", "1", "-1", "100000"].map((text) => {
      const [before, passed, after] = passing(`/container/config/linux/resources/${field}`, text) ?? [];
      assertEquals([before ?? "", after ?? ""], ["", ""]);
      return passed;
    });
  for (const field of ["cpu_period", "cpu_shares"]) assertEquals(of(field), [undefined, "1", undefined, "100000"]);
  for (const field of ["cpu_quota", "memory_limit_in_bytes", "memory_swap_limit_in_bytes"]) {
    assertEquals(of(field), [undefined, "1", "-1", "100000"]);
  }
});

Deno.test("a sandbox's id passes that is one, unless the node has images mounted for a sandbox", () => {
  const id = "0123456789abcdef".repeat(4);
  const mounted = (point: string) => ({ host: { mounts: { [point]: "private" } } }) as const;
  assertEquals([passing("/id", id), passing("/id", "x/y")], [["", id, ""], undefined]);
  assertEquals(passing("/id", id, mounted(`/run/${CRI}/image-volumes/x`)), ["", id, ""]);
  assertEquals(passing("/id", id, mounted(`/run/containerd/${CRI}/image-volumes/x`)), undefined);
  const both = { mounts: { "/": "private", [`/run/containerd/${CRI}/image-volumes/x`]: "private" } } as const;
  assertEquals(passing("/id", id, { host: both }), undefined);
});

Deno.test("an annotation of a container decides where it asks for CDI devices, block I/O or RDT, and otherwise passes or has no effect", () => {
  const { effect } = CONTAINER_FIELDS.rows.find(({ input }) => input === "/container/config/annotations")!;
  const runtimes = { runc: { container_annotations: ["a/*", "cdi.k8s.io/*"] } };
  const node = decodeNode({
    release: "1.7.24",
    daemon: { version: 2, plugins: { [CRI]: { containerd: { runtimes } } } },
  });
  const of = (key: string) => (effect as Entries).on(node)(key, "x");
  const read = ["cdi.k8s.io/x", "io.kubernetes.cri.blockio-class", "io.kubernetes.cri.rdt-class"];
  assertEquals(read.map(of), ["decides", "decides", "decides"]);
  assertEquals(["a/x", "b/x", "x/cdi.k8s.io/", "io.kubernetes.cri.rdt-class2"].map(of), [
    "passes",
    "none",
    "none",
    "none",
  ]);
});

Deno.test("an annotation of a pod decides where it asks for a class of block I/O or RDT", () => {
  const { effect } = CONTAINER_FIELDS.rows.find(({ input }) => input === "/config/annotations")!;
  const of = (key: string) => (effect as Entries).on(decodeNode({ release: "1.7.24" }))(key, "x");
  const read = ["blockio.resources.beta.kubernetes.io/pod", "rdt.resources.beta.kubernetes.io/container.app"];
  assertEquals(read.map(of), ["decides", "decides"]);
  assertEquals(["cdi.k8s.io/x", "x/rdt.resources.beta.kubernetes.io/", "io.kubernetes.cri.rdt-class"].map(of), [
    "none",
    "none",
    "none",
  ]);
});

/** Where in the spec each field of a request that has no effect would be looked for, by the field's name in the request. */
function without(asked: Asked): Readonly<Record<string, string>> {
  const omissions = CONTAINER.withoutEffect(decodeContainerRequest(documentOf(asked)));
  for (const { name, reason, path } of omissions) {
    assert(reason.text.length > 20, `${name} at ${path} is not explained`);
  }
  return Object.fromEntries(omissions.filter(({ isField }) => isField === true).map(({ name, path }) => [name, path]));
}

Deno.test("a field without effect is explained where people look for it, and only where a request has it", () => {
  assertEquals(without({}), {});
  const never = CONTAINER.withoutEffect(decodeContainerRequest(documentOf({})));
  assertEquals(never.map(({ name, path }) => `${name} ${path}`), [
    "oci.WithHostname /hostname",
    "customopts.WithSysctls /linux/sysctl",
    "oci.WithRlimits /process/rlimits",
  ]);
  const own = {
    labels: { a: "b" },
    log_path: "l",
    stdin: true,
    stdin_once: true,
    stop_signal: 1,
    windows: { security_context: { run_as_username: "u" } },
    image: { image: "app", annotations: { a: "b" }, runtime_handler: "x" },
  };
  const namespace_options = { network: 2 };
  assertEquals(without({ config: own }), {
    "config.labels": "",
    "config.log_path": "",
    "config.stdin": "",
    "config.stdin_once": "",
    "config.stop_signal": "",
    "config.windows": "",
    "config.image.annotations": "/annotations",
    "config.image.runtime_handler": "",
  });
  assertEquals(without({ context: { namespace_options } }), {
    "config.linux.security_context.namespace_options.network": "/linux/namespaces/network",
  });
  const Labels = { a: "b" };
  assertEquals(
    without({ container: { image: { Cmd: ["sh"], Labels, ExposedPorts: { "1/tcp": {} }, StopSignal: "9" } } }),
    {
      "image.Labels": "",
      "image.ExposedPorts": "",
      "image.StopSignal": "",
    },
  );
});

Deno.test("what only the sandbox's spec shows is explained for its containers", () => {
  const pod = (members: object) =>
    CONTAINER.withoutEffect(
      decodeContainerRequest({ ...documentOf({}), config: { metadata: { name: "p" }, ...members } } as never),
    )
      .filter(({ isField }) => isField === true).map(({ name, path, reason }) => {
        assert(reason.text.length > 20, `${name} is not explained`);
        return `${name} ${path}`;
      });
  assertEquals(pod({ dns_config: { servers: ["1.1.1.1"] }, port_mappings: [{ container_port: 1 }] }), [
    "dns_config /mounts/~1etc~1resolv.conf",
    "port_mappings ",
  ]);
  const linux = { sysctls: { a: "b" }, resources: { cpu_quota: 1 }, overhead: { cpu_quota: 1 } };
  assertEquals(pod({ linux }), [
    "linux.sysctls /linux/sysctl",
    "linux.resources /linux/resources",
    "linux.overhead /linux/resources",
  ]);
  const security_context = {
    run_as_user: { value: 1 },
    run_as_group: { value: 1 },
    supplemental_groups: [1],
    seccomp: { profile_type: 0 },
  };
  assertEquals(pod({ linux: { security_context } }), [
    "linux.security_context.run_as_user /process/user",
    "linux.security_context.run_as_group /process/user",
    "linux.security_context.supplemental_groups /process/user/additionalGids",
    "linux.security_context.seccomp /linux/seccomp",
  ]);
});

Deno.test("a field of a security context that another one replaces is explained, and not where it has its effect", () => {
  const name = (asked: Asked) =>
    Object.entries(without(asked)).map(([name, path]) => `${name.split(".").at(-1)} ${path}`);
  const capabilities = { add_capabilities: ["BPF"] };
  const seccomp = { profile_type: 1 };
  assertEquals(name({ context: { privileged: true, capabilities, seccomp } }), [
    "capabilities /process/capabilities",
    "seccomp /linux/seccomp",
  ]);
  assertEquals(name({ context: { capabilities, seccomp } }), []);
  const older = { seccomp_profile_path: "unconfined", apparmor_profile: "unconfined" };
  assertEquals(name({ context: older }), []);
  assertEquals(name({ context: { ...older, seccomp, apparmor: { profile_type: 1 } } }), [
    "seccomp_profile_path /linux/seccomp",
    "apparmor_profile /process/apparmorProfile",
  ]);
  const policy = (release: string) => name({ release, context: { supplemental_groups_policy: 1 } });
  assertEquals([policy("1.7.24"), policy("2.0.0")], [["supplemental_groups_policy /process/user/additionalGids"], []]);
});

Deno.test("what a part of a name or a score does depends on the node", () => {
  const effect = (input: string, node: Partial<NodeDocument> = {}): unknown => {
    const { effect } = CONTAINER_FIELDS.rows.find((one) => one.input === input)!;
    return typeof effect === "function" ? effect(decodeNode({ release: "1.7.24", ...node })) : effect;
  };
  const named = { host: { containerNames: { a: "b" } } };
  const attempt = "/container/config/metadata/attempt";
  assertEquals([effect(attempt), effect(attempt, named)], ["none", "decides"]);
  for (const input of ["name", "namespace", "uid"]) {
    assertEquals([effect(`/config/metadata/${input}`), effect(`/config/metadata/${input}`, named)], [
      "passes",
      "decides",
    ]);
  }
  const score = "/container/config/linux/resources/oom_score_adj";
  const daemon = { version: 2, plugins: { [CRI]: { restrict_oom_score_adj: true } } };
  assertEquals([effect(score), effect(score, { daemon })], ["passes", "decides"]);
  const files = (effect("/hostFiles") as { readonly filesOn: (node: Node) => unknown }).filesOn;
  const [criRoot, criState] = ["/var/lib", "/run"].map((above) => `${above}/containerd/${CRI}`);
  const expected = { below: PODS, word: "kubelet", unlisted: [criRoot, criState] };
  assertEquals(files(decodeNode({ release: "1.7.24" })), expected);
  const inside = decodeNode({ release: "1.7.24", daemon: { version: 2, state: "/var/lib/kubelet/x" } });
  assertEquals(files(inside), {
    ...expected,
    below: undefined,
    unlisted: [criRoot, `/var/lib/kubelet/x/${CRI}`],
  });
  const row = CONTAINER_FIELDS.rows.find(({ input }) => input === "/container/config/mounts/host_path")!;
  assertEquals([row.effect, row.isPath], ["passes", true]);
});
