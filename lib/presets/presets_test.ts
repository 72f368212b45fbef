import { assert, assertEquals, assertMatch, assertThrows } from "@std/assert";
import { documentSpec } from "../api/document_spec.ts";
import { behaviorsOf } from "../containerd/behaviors.ts";
import { decodeDaemonConfig } from "../containerd/config.ts";
import { daemonConfigReport } from "../containerd/config_report.ts";
import { parseRelease } from "../containerd/release.ts";
import { formatToml, parseToml } from "../containerd/toml.ts";
import { CriSpecError } from "../error.ts";
import { decodeKubelet } from "../kubernetes/mod.ts";
import type { Spec } from "../oci/spec.ts";
import type { RequestDocument } from "../request/document.ts";
import type { Preset } from "./preset.ts";
import { preset, presets } from "./presets.ts";

const ALL = presets();
const CONFIG = { metadata: { name: "web", uid: "1", namespace: "default" } };

Deno.test("presets have names of their own, and all distributions that the help names", () => {
  assertEquals(new Set(ALL.map(({ name }) => name)).size, ALL.length);
  const families = "eks bottlerocket aks k3s rke2 k0s microk8s talos kind minikube kubespray".split(" ");
  assertEquals([...new Set(ALL.map(({ name }) => name.split("@")[0]))].toSorted(), families.toSorted());
});

/** What a preset's own file has that its containerd does not read: distributions write such keys. */
const UNREAD: Readonly<Record<string, readonly string[]>> = {
  kind: ["tolerate_missing_hugepages_controller"],
  kubespray: ["runtime_engine", "runtime_root"],
  minikube: ["untrusted_workload_runtime"],
  microk8s: ["no_pivot"],
  talos: ["discard_unpacked_layers"],
};

function unreadOf({ daemon, release }: Preset): readonly string[] {
  const { warnings } = daemonConfigReport(daemon, release);
  return warnings.map(({ path }) => path.split("/").at(-1)!);
}

for (const one of ALL) {
  const { name, release, daemon, kubelet = {}, kubernetes, hostFiles = {}, sources } = one;
  Deno.test(`${name} is a node whose containerd starts, and each part has its source`, () => {
    const behaviors = behaviorsOf(parseRelease(release));
    assertEquals(behaviors.release.version, release);
    const config = decodeDaemonConfig(daemon, behaviors);
    const named = [...config.runtimes.values()].map(({ base_runtime_spec }) => base_runtime_spec).filter((path) =>
      path
    );
    for (const path of new Set(named)) {
      assert(Object.hasOwn(hostFiles, path), path);
    }
    const unread = UNREAD[name.split("@")[0]!] ?? [];
    for (const key of unreadOf(one)) assert(unread.includes(key), `${key} is not read`);
    assertEquals(parseToml(formatToml(daemon)), daemon as Record<string, unknown>);
    decodeKubelet({ ...(kubernetes === undefined ? {} : { kubernetes }), kubelet });
    for (
      const part of [
        "release",
        "daemon",
        ...(one.kubelet === undefined ? [] : ["kubelet"]),
        ...(named.length === 0 ? [] : ["base_runtime_spec"]),
      ]
    ) {
      assert(sources.some(({ of }) => of === part), `no source of ${part}`);
    }
    for (const { url, date } of sources) {
      assertMatch(url, /^https:\/\//);
      assertMatch(date, /^20\d\d-\d\d-\d\d$/);
    }
  });

  Deno.test(`${name} gives a sandbox's spec with its directories`, () => {
    const { image = {} } = one;
    const document = { release, daemon, config: CONFIG, ...(one.image === undefined ? {} : { image }) };
    const spec = documentSpec(document as unknown as RequestDocument);
    const state = typeof daemon["state"] === "string" ? daemon["state"] : "/run/containerd";
    const shm = spec.mounts?.findLast(({ destination }) => destination === "/dev/shm");
    assert(shm?.source?.startsWith(`${state}/io.containerd.grpc.v1.cri/sandboxes/`), shm?.source);
  });
}

Deno.test("a distribution alone is the preset of its newest Kubernetes", () => {
  assertEquals(preset("eks").name, "eks@1.36");
  assertEquals(preset("k3s").name, "k3s@1.34");
  assertEquals(preset("aks").name, "aks@ubuntu-24.04");
});

Deno.test("an unknown preset names what is near, and why some distributions have none", () => {
  const hintOf = (name: string): string => assertThrows(() => preset(name), CriSpecError).hint ?? "";
  assertEquals(assertThrows(() => preset("eks@1.99"), CriSpecError).code, "unknown-preset");
  assertMatch(hintOf("eks@1.99"), /^known: eks@1\.30, /);
  assertEquals(hintOf("kinf@0.31"), "did you mean kind?");
  assertMatch(hintOf("gke@1.33"), /^Google does not publish GKE's config\.toml/);
  assertEquals(hintOf("__proto__"), "cri-spec presets lists all of them");
});

/** The spec of a container on a preset's node, or on one like it. */
function containerOn(name: string, over: Partial<Preset> = {}): Spec {
  const { release, daemon, hostFiles } = { ...preset(name), ...over };
  const container = {
    id: "c".repeat(64),
    config: { metadata: { name: "app" }, image: { image: "app" }, args: ["/app"], linux: {} },
    image: {},
  };
  return documentSpec({ release, daemon, hostFiles, config: CONFIG, container } as unknown as RequestDocument);
}

Deno.test("containers of EKS and Kubespray start with the limits of its base runtime spec", () => {
  assertEquals(containerOn("eks@1.34").process?.rlimits, [{ type: "RLIMIT_NOFILE", hard: 1048576, soft: 65536 }]);
  assertEquals(containerOn("kubespray@2.30").process?.rlimits, [{ type: "RLIMIT_NOFILE", hard: 65535, soft: 65535 }]);
});

Deno.test("containers of Bottlerocket find modprobe where its base runtime spec mounts it", () => {
  const { mounts, process } = containerOn("bottlerocket");
  assert(
    mounts?.some(({ destination, source }) => destination === "/usr/local/sbin/modprobe" && source === "/usr/bin/kmod"),
  );
  assertEquals(process?.capabilities?.bounding?.toSorted(), process?.capabilities?.bounding);
});

Deno.test("containers of kind have a hook, and otherwise what containerd's default gives them", () => {
  const { hooks, ...rest } = containerOn("kind@0.31");
  assertEquals(hooks, { createContainer: [{ path: "/kind/bin/mount-product-files.sh" }] });
  assertEquals(containerOn("talos@1.13").hooks, undefined);
  const { daemon } = preset("kind@0.31");
  const plain = JSON.parse(JSON.stringify(daemon).replaceAll("/etc/containerd/cri-base.json", ""));
  assertEquals(rest, containerOn("kind@0.31", { daemon: plain }));
});
