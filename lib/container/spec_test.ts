import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { formatSpec } from "../oci/encode.ts";
import type { Spec } from "../oci/spec.ts";
import type { ContainerDocument, RequestDocument } from "../request/document.ts";
import { decodeNode } from "../sandbox/request.ts";
import { planContainer } from "./plan.ts";
import { decodeContainerRequest, moveContainer, readContainerRequest } from "./request.ts";
import { containerSpec } from "./spec.ts";

const POD = { metadata: { name: "web", namespace: "default", uid: "u1" }, hostname: "h1" };

type Members = Partial<ContainerDocument> & Readonly<Record<string, unknown>>;
type Parts = Partial<RequestDocument> & { readonly of?: Members };

function document({ of = {}, ...parts }: Parts = {}): RequestDocument {
  const config = { metadata: { name: "app" }, image: { image: "busybox" }, command: ["app"] };
  return { release: "1.7.24", config: POD, container: { config, image: {}, ...of }, ...parts };
}

function config(members: Readonly<Record<string, unknown>>): Members {
  return { config: { metadata: { name: "app" }, command: ["app"], ...members } };
}

function specOf(parts: Parts): Spec {
  return containerSpec(document(parts));
}

Deno.test("containerSpec() needs a release, the pod's config and the container's", () => {
  const spec = containerSpec({
    release: "1.7.24",
    config: POD,
    container: { config: { metadata: { name: "app" } }, image: { Cmd: ["sh"] } },
  });
  assertEquals(spec.process?.args, ["sh"]);
  assertEquals(spec.process?.env, [
    "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    "HOSTNAME=h1",
  ]);
  assertEquals(spec.annotations?.["io.kubernetes.cri.sandbox-id"], "0123456789abcdef".repeat(4));
  assertEquals(spec.linux?.cgroupsPath, `/k8s.io/${"fedcba9876543210".repeat(4)}`);
  assertEquals(spec.linux?.namespaces, [
    { type: "pid", path: "/proc/1000/ns/pid" },
    { type: "ipc", path: "/proc/1000/ns/ipc" },
    { type: "uts", path: "/proc/1000/ns/uts" },
    { type: "mount" },
    { type: "network", path: "/proc/1000/ns/net" },
    { type: "cgroup" },
  ]);
});

Deno.test("containerSpec() freezes its answer and remembers nothing of the document", () => {
  const given = document({ of: config({ args: ["1d"] }) });
  const first = formatSpec(containerSpec(given));
  (given.container as { config: { args: string[] } }).config.args[0] = "2d";
  assertEquals(containerSpec(given).process?.args, ["app", "2d"]);
  assertEquals(first.includes('"args":["app","1d"]'), true);
  assertThrows(() => {
    (containerSpec(given) as { hostname?: string }).hostname = "x";
  }, TypeError);
});

Deno.test("containerSpec() takes the pod's config that was sent along, and the sandbox's without one", () => {
  const sandboxConfig = { metadata: { name: "other" }, hostname: "h2", linux: { cgroup_parent: "/pods" } };
  const spec = specOf({ of: { sandboxConfig } });
  assertEquals(spec.process?.env?.at(-1), "HOSTNAME=h2");
  assertEquals(spec.annotations?.["io.kubernetes.cri.sandbox-name"], "other");
  assertEquals(spec.linux?.cgroupsPath, `/pods/${"fedcba9876543210".repeat(4)}`);
});

Deno.test("containerSpec() joins command and arguments with those of the image", () => {
  const args = (members: Readonly<Record<string, unknown>>, image: unknown, release = "1.7.24") =>
    specOf({ release, of: { config: { metadata: { name: "app" }, ...members }, image } }).process?.args;
  const image = { Entrypoint: ["e"], Cmd: ["c"] };
  assertEquals(args({ command: ["x"], args: ["y"] }, image), ["x", "y"]);
  assertEquals(args({ command: ["x"] }, image), ["x"]);
  assertEquals(args({ args: ["y"] }, image), ["e", "y"]);
  assertEquals(args({}, image), ["e", "c"]);
  assertEquals(args({}, { Entrypoint: [""], Cmd: ["c"] }, "1.6.8"), ["", "c"]);
  assertEquals(args({}, { Entrypoint: [""], Cmd: ["c"] }, "1.6.9"), ["c"]);
  assertEquals(args({}, { Entrypoint: ["", ""] }), ["", ""]);
});

Deno.test("containerSpec() sets swap as releases learned to", () => {
  const memory = (release: string, resources: Readonly<Record<string, number>>, swap = true) =>
    specOf({ release, host: { swap }, of: config({ linux: { resources } }) }).linux?.resources?.memory;
  const limit = { memory_limit_in_bytes: 5 };
  assertEquals(memory("1.6.12", limit), { limit: 5 });
  assertEquals(memory("1.6.13", limit, false), { limit: 5, swap: 5 });
  assertEquals(memory("1.6.14", limit, false), { limit: 5 });
  assertEquals(memory("1.6.14", limit), { limit: 5, swap: 5 });
  const explicit = { memory_limit_in_bytes: 5, memory_swap_limit_in_bytes: 9 };
  assertEquals(memory("1.7.2", explicit, false), { limit: 5, swap: 9 });
  assertEquals(memory("1.7.3", explicit, false), { limit: 5 });
  assertEquals(memory("1.7.24", {}), {});
});

Deno.test("containerSpec() converts negative shares and periods as Go does", () => {
  const cpu = specOf({ of: config({ linux: { resources: { cpu_shares: -1, cpu_period: -5, cpu_quota: -1 } } }) });
  assertEquals(cpu.linux?.resources?.cpu, { shares: 2n ** 64n - 1n, period: 2n ** 64n - 5n, quota: -1 });
});

Deno.test("containerSpec() starts from a base_runtime_spec, without what the release's runtime-spec does not have", () => {
  const base = JSON.stringify({
    ociVersion: "1.0.0",
    process: { terminal: false, cwd: "/base", rlimits: [{ type: "RLIMIT_NOFILE", hard: 5, soft: 5 }] },
    domainname: "d",
    linux: { intelRdt: { enableCMT: true, schemata: ["x"] }, resources: { pids: {} }, timeOffsets: { boottime: {} } },
  });
  const spec = (release: string) =>
    specOf({
      release,
      daemon: {
        version: 2,
        plugins: {
          "io.containerd.grpc.v1.cri": {
            containerd: { runtimes: { runc: { runtime_type: "io.containerd.runc.v2", base_runtime_spec: "/b.json" } } },
          },
        },
      },
      hostFiles: { "/b.json": base },
    });
  const old = spec("1.6.19");
  assertEquals([old.ociVersion, old.process?.cwd, old.domainname], ["1.0.0", "/base", undefined]);
  assertEquals(old.process?.rlimits?.length, 1);
  assertEquals(old.linux?.intelRdt, {});
  assertEquals(old.linux?.resources?.pids, { limit: 0 });
  const middle = spec("2.0.11");
  assertEquals(middle.domainname, "d");
  assertEquals(middle.linux?.intelRdt, { enableCMT: true });
  assertEquals(Object.keys(middle.linux?.timeOffsets ?? {}), ["boottime"]);
  const latest = spec("2.3.4");
  assertEquals(latest.linux?.intelRdt, { schemata: ["x"] });
  assertEquals(latest.linux?.resources?.pids, {});
});

Deno.test("containerSpec() does not guess what a base_runtime_spec is that it cannot see, or has not modelled", () => {
  const daemon = {
    version: 2,
    plugins: {
      "io.containerd.grpc.v1.cri": {
        containerd: { runtimes: { runc: { runtime_type: "io.containerd.runc.v2", base_runtime_spec: "/b.json" } } },
      },
    },
  };
  const codes = [undefined, { "/b.json": "{" }, { "/b.json": '{"Windows":{}}' }].map((hostFiles) =>
    assertThrows(() => specOf({ daemon, hostFiles }), CriSpecError).code
  );
  assertEquals(codes, ["host-fact-missing", "daemon-config", "not-modelled"]);
});

Deno.test("containerSpec() gives a container without SELinux options the label of its sandbox", () => {
  const contexts = 'process = "u:r:t:s0"\nfile = "u:r:f:s0"';
  const label = (linux: unknown, selinux: Readonly<Record<string, string>>) =>
    specOf({
      daemon: { version: 2, plugins: { "io.containerd.grpc.v1.cri": { enable_selinux: true } } },
      host: { selinux: { contexts, ...selinux } },
      of: config({ linux }),
    }).process?.selinuxLabel;
  assertEquals(label({}, { level: "s0:c1,c2" }), "u:r:t:s0:c1,c2");
  const own = { security_context: { selinux_options: { type: "own_t" } } };
  assertEquals(label(own, { containerLevel: "s0:c3,c4" }), "u:r:own_t:s0:c3,c4");
  const { code, path } = assertThrows(() => label(own, { level: "s0:c1,c2" }), CriSpecError);
  assertEquals([code, path], ["host-fact-missing", "/host/selinux/containerLevel"]);
});

Deno.test("planContainer() is the same for the same request, and its steps name what containerd calls them", () => {
  const request = decodeContainerRequest(document());
  const names = planContainer(request).steps.map(({ name }) => name);
  assertEquals(planContainer(request).steps.map(({ name }) => name), names);
  const known = ["oci.WithoutRunMount", "customopts.WithProcessArgs", "customopts.WithMounts", "containers.Create"];
  assertEquals(names.filter((name) => known.includes(name)), known);
});

Deno.test("moveContainer() gives what decoding for the other node gives", () => {
  const { release: _, ...rest } = document({ of: { id: "c1" } });
  const [from, to] = ["1.7.24", "2.1.9"].map((release) => decodeContainerRequest({ ...rest, release }));
  const moved = moveContainer(from!, rest, to!);
  assertEquals(formatSpec(containerSpec({ ...rest, release: "2.1.9" })), formatSpec(foldOf(moved)));
  assertStrictEquals(readContainerRequest(rest, to).behaviors, moved.behaviors);
});

function foldOf(request: ReturnType<typeof decodeContainerRequest>): Spec {
  const { initial, steps } = planContainer(request);
  return steps.reduce((spec, { option }) => option(spec), initial);
}

Deno.test("moveContainer() reads an id of an unknown sandbox again for a node that knows the sandbox", () => {
  const { release, ...rest } = { ...document(), id: " " };
  const unknown = { release, host: { sandboxState: "absent" } };
  const request = decodeContainerRequest({ ...unknown, ...rest });
  assertEquals(moveContainer(request, rest, decodeContainerRequest({ ...unknown, ...document() })).id, " ");
  const known = decodeContainerRequest(document());
  const { code, path } = assertThrows(() => moveContainer(request, rest, known), CriSpecError);
  assertEquals([code, path], ["invalid-value", "/id"]);
});

Deno.test("moveContainer() checks the size of the configs, which the other node's daemon limits", () => {
  const limited = (size: number) =>
    decodeNode({ release: "1.7.24", daemon: { version: 2, grpc: { max_recv_message_size: size } } });
  const long = { labels: { a: "x".repeat(5000) } };
  for (
    const [parts, path] of [
      [{ of: config(long) }, "/container/config/labels/a"],
      [{ config: { ...POD, ...long } }, "/config/labels/a"],
      [{ of: { sandboxConfig: { ...POD, ...long } } }, "/container/sandboxConfig/labels/a"],
    ] as const
  ) {
    const { release, ...rest } = document(parts);
    const request = decodeContainerRequest({ ...rest, release });
    assertStrictEquals(moveContainer(request, rest, limited(9000)).container, request.container);
    const error = assertThrows(() => moveContainer(request, rest, limited(4000)), CriSpecError);
    assertEquals([error.code, error.path], ["too-large", path]);
  }
});

Deno.test("a container without Linux settings, in a pod without any, is as one with empty settings", () => {
  const cri = { enable_selinux: true, device_ownership_from_security_context: true };
  const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": cri } };
  const selinux = { contexts: 'process = "u:r:t:s0"\nfile = "u:r:f:s0"', level: "s0:c1" };
  const hostFiles = { "/dev/x": { device: "c", major: 1, minor: 3 } };
  const empty = [{}, { linux: {} }, { linux: { security_context: {} } }, {
    linux: { security_context: { namespace_options: {} } },
  }];
  for (const release of ["1.6.0", "1.7.24", "2.3.4"]) {
    const bytes = empty.flatMap((pod) =>
      empty.map((own) => {
        const members = { metadata: { name: "app" }, command: ["app"], devices: [{ host_path: "/dev/x" }], ...own };
        const of = { config: members, sandboxConfig: { ...POD, ...pod } };
        return formatSpec(specOf({ release, daemon, host: { selinux }, hostFiles, config: { ...POD, ...pod }, of }));
      })
    );
    assertEquals(new Set(bytes).size, 1);
  }
});
