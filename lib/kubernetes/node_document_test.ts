import { assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { decodeKubelet, readKubeletSettings, readNode } from "./mod.ts";

const NODE = {
  apiVersion: "v1",
  kind: "Node",
  metadata: { name: "node-a" },
  status: {
    addresses: [{ type: "InternalIP", address: "192.0.2.10" }, { type: "Hostname", address: "node-a" }],
    capacity: { cpu: "4", memory: "16Gi", "hugepages-2Mi": "0" },
    allocatable: { cpu: "3920m", memory: "15Gi" },
    nodeInfo: {
      architecture: "arm64",
      containerRuntimeVersion: "containerd://1.7.24",
      kernelVersion: "6.1.0-18-arm64",
      kubeletVersion: "v1.31.4-eks-1234567",
    },
    runtimeHandlers: [{ name: "", features: { recursiveReadOnlyMounts: true, userNamespaces: true } }],
  },
};

const { kind: _, ...WITHOUT_KIND } = NODE;

for (
  const [what, document] of [
    ["a Node", NODE],
    ["a list with one Node", { apiVersion: "v1", kind: "List", items: [NODE] }],
    ["a NodeList whose item has no kind", {
      apiVersion: "v1",
      kind: "NodeList",
      items: [WITHOUT_KIND],
    }],
  ] as const
) {
  Deno.test(`readNode() reads ${what}`, () => {
    const { kubernetes, containerRuntime, arch, name, apiNode } = readNode(document);
    assertEquals([kubernetes, containerRuntime, arch, name], [
      "v1.31.4-eks-1234567",
      "containerd://1.7.24",
      "arm64",
      "node-a",
    ]);
    const { node, runtime, behaviors } = decodeKubelet({ kubernetes, apiNode });
    assertEquals([node.hostname, node.memoryBytes, node.cpus, node.kernel, node.nodeIPs], [
      "node-a",
      17179869184,
      4,
      "6.1.0-18-arm64",
      ["192.0.2.10"],
    ]);
    assertEquals(runtime?.handlers?.[0]?.features?.user_namespaces, true);
    assertEquals(behaviors.release.version, "1.31.4");
  });
}

Deno.test("readNode() takes facts without a kind as they are", () => {
  assertEquals(readNode({ resolvConf: "nameserver 192.0.2.53\n", cgroup: "v1" }), {
    facts: { resolvConf: "nameserver 192.0.2.53\n", cgroup: "v1" },
  });
});

Deno.test("what a runtime says comes before what the Node object says of it, member by member", () => {
  const { runtime } = decodeKubelet({ apiNode: NODE.status, runtime: { cgroupDriver: "systemd" } });
  assertEquals([runtime?.cgroupDriver, runtime?.handlers?.length], ["systemd", 1]);
});

for (
  const [what, document, hint] of [
    [
      "a list of several nodes",
      { apiVersion: "v1", kind: "List", items: [NODE, NODE] },
      "pass one node: kubectl get node NAME -o json",
    ],
    ["a Pod", { apiVersion: "v1", kind: "Pod" }, "pass the output of kubectl get node NAME -o json"],
  ] as const
) {
  Deno.test(`readNode() refuses ${what}`, () => {
    const error = assertThrows(() => readNode(document), CriSpecError);
    assertEquals([error.code, error.hint], ["wrong-document", hint]);
  });
}

Deno.test("readNode() refuses a node that does not run Linux", () => {
  const of = (operatingSystem: string) => ({ ...NODE, status: { ...NODE.status, nodeInfo: { operatingSystem } } });
  const error = assertThrows(() => readNode(of("windows")), CriSpecError);
  assertEquals([error.code, error.path], ["not-modelled", "/status/nodeInfo/operatingSystem"]);
  for (const known of ["linux", ""]) readNode(of(known));
});

const SETTINGS = { cgroupDriver: "systemd", clusterDNS: ["10.96.0.10"] };

Deno.test("readKubeletSettings() reads a KubeletConfiguration, and what /configz answers", () => {
  const file = { apiVersion: "kubelet.config.k8s.io/v1beta1", kind: "KubeletConfiguration", ...SETTINGS };
  assertEquals(readKubeletSettings(file), file);
  assertEquals(readKubeletSettings({ kubeletconfig: SETTINGS }), SETTINGS);
  assertEquals(readKubeletSettings(SETTINGS), SETTINGS);
});

Deno.test("readKubeletSettings() says what to do with kubeadm's config map, and with other objects", () => {
  const map = { apiVersion: "v1", kind: "ConfigMap", data: { kubelet: "cgroupDriver: systemd\n" } };
  assertEquals(assertThrows(() => readKubeletSettings(map), CriSpecError).hint, "pass the text of its data.kubelet");
  const { hint } = assertThrows(() => readKubeletSettings({ kind: "Node" }), CriSpecError);
  assertEquals(hint?.includes("configz"), true);
});
