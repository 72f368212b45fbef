/**
 * The command line on recorded pods: given the manifest and what the recording's node, kubelet and cluster had, it answers as for the
 * requests that the kubelet sent.
 *
 * @module
 */

import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { runCli } from "../../props/run_cli.ts";
import { recordings } from "./fixtures.ts";
import { kubeletDocument, normalised, type RecordedCase } from "./replay.ts";

type Json = Readonly<Record<string, unknown>>;

const UID = "5f0a3f0e-2b0c-4b7e-9d3c-7f6f6a6b1c2d";

/** What only the kubelet knew, in the place of which the command line has placeholders. */
function withPlaceholders(config: Json, { podIPs = [], runPodSandbox = [] }: RecordedCase): Json {
  const uid = (runPodSandbox[0]!.config.metadata as Json).uid as string;
  const text = JSON.stringify(normalised(config))
    .replaceAll(uid, UID)
    .replaceAll(uid.replaceAll("-", "_"), UID.replaceAll("-", "_"))
    .replace(/"kubernetes\.io\/config\.seen":"[^"]*"/, '"kubernetes.io/config.seen":"0001-01-01T00:00:00Z"')
    .replace(/kube-api-access-[a-z0-9]{5}(?=")/g, "kube-api-access-xxxxx")
    .replace(/"host_id":"?\d+"?/g, '"host_id":65536');
  return JSON.parse(podIPs.reduce((changed, ip) => changed.replaceAll(ip, "10.244.0.2"), text)) as Json;
}

/** The flags and files of a case. */
function inputOf(recorded: RecordedCase): { readonly args: readonly string[]; readonly files: Record<string, string> } {
  const { kubelet, node, objects } = kubeletDocument(recorded);
  const { pod, apiNode, images = {}, kubernetes } = recorded;
  const nodeInfo = {
    ...(apiNode?.nodeInfo as Json),
    kubeletVersion: `v${kubernetes}`,
    containerRuntimeVersion: "containerd://2.1.9",
  };
  const known = Object.entries(images).filter(([, image]) => image !== null) as [string, Json][];
  const files: Record<string, string> = {
    "pod.json": JSON.stringify({ ...pod, metadata: { ...pod.metadata as Json, uid: UID } }),
    "node.json": JSON.stringify({ apiVersion: "v1", kind: "Node", status: { ...apiNode, nodeInfo } }),
    "facts.json": JSON.stringify(node),
    "kubelet.json": JSON.stringify({ kubeletconfig: kubelet }),
    "objects.json": JSON.stringify({
      apiVersion: "v1",
      kind: "List",
      items: Object.entries(objects as Json).flatMap(([key, list]) => {
        const kind = {
          services: "Service",
          configMaps: "ConfigMap",
          secrets: "Secret",
          runtimeClasses: "RuntimeClass",
          serviceAccounts: "ServiceAccount",
        }[key]!;
        return [
          { apiVersion: "v1", kind: `${kind}List`, items: [] },
          ...(list as Json[]).map((object) => ({ apiVersion: "v1", kind, ...object })),
        ];
      }),
    }),
    "audit.json": '{"defaultAction":"SCMP_ACT_LOG"}',
    "profiles": "foo (enforce)\nbar (enforce)\nmy-profile (enforce)\n",
  };
  const flags = known.flatMap(([name, { id, uid, username }], index) => {
    const config = { User: String(uid ?? username ?? ""), Entrypoint: ["/bin/app"], Env: [`IMAGE=${name}`] };
    const passwd = "root:x:0:0::/root:/bin/sh\nnginx:x:101:101::/:/bin/sh\n";
    files[`image${index}.json`] = JSON.stringify({
      config,
      ...(typeof id === "string" && id !== "" ? { id } : {}),
      digest: `sha256:${"a".repeat(64)}`,
      rootfs: { "/etc/passwd": passwd },
    });
    return ["--image", `${name}=image${index}.json`];
  });
  return {
    files,
    args: [
      "pod.json",
      ...["--node", "node.json", "--node", "facts.json", "--kubelet", "kubelet.json", "--objects", "objects.json"],
      ...["--host-file", "/var/lib/kubelet/seccomp/profiles/audit.json=audit.json"],
      ...["--host-file", "/sys/kernel/security/apparmor/profiles=profiles"],
      ...flags,
    ],
  };
}

/** The config that a request has, in its place. */
function withConfig(request: Json, config: Json): Json {
  return request.container === undefined
    ? { ...request, config }
    : { ...request, container: { ...request.container as Json, config } };
}

function configOf(request: Json): Json {
  return (request.container === undefined ? request.config : (request.container as Json).config) as Json;
}

/** One recording of each pod, of kubelets with an API server of their own release. */
const cases = [
  ...Map.groupBy(
    recordings().filter(({ source, mirror, kubernetes, apiServer }) =>
      source === "api" && mirror !== true && apiServer === kubernetes
    ),
    ({ name }) => name,
  ).values(),
].map(([first]) => first!);

let specs = 0;
let refusals = 0;

for (const recorded of cases) {
  Deno.test(`cri-spec answers for the pod ${recorded.name} as for what its kubelet sent`, async () => {
    const { args, files } = inputOf(recorded);
    const made = await runCli(["spec", ...args, "--all", "--print-request"], { files });
    const refused = recorded.refusedByApi ?? recorded.failed?.message;
    if (refused !== undefined) {
      refusals++;
      assertEquals([made.code, made.out], [1, ""]);
      const who = recorded.refusedByApi === undefined ? "the kubelet" : "the API server";
      const text = refused.replace(/^Pod was rejected: /, "");
      return assertStringIncludes(made.err, `${who} refuses: ${text.slice(0, 150)}`);
    }
    const lines = made.out.trimEnd().split("\n").map((line) => JSON.parse(line) as Json);
    const byName = new Map(lines.map((line) => [(configOf(line)?.metadata as Json | undefined)?.name, line]));
    const requests = [recorded.runPodSandbox?.[0], ...recorded.createContainer ?? []].flatMap((one) =>
      one === undefined ? [] : [one]
    );
    for (const { config } of requests) {
      const isSandbox = config === recorded.runPodSandbox?.[0]?.config;
      const metadata = config.metadata as Json;
      const line = isSandbox ? lines[0]! : byName.get(metadata.name);
      if (line === undefined || (metadata.attempt ?? 0) !== 0) continue;
      const theirs = withConfig(line, withPlaceholders(config, recorded));
      const ours = withConfig(line, normalised(configOf(line)));
      const [a, b] = await Promise.all(
        [ours, theirs].map((document) => runCli(["spec", "-"], { stdin: JSON.stringify(document) })),
      );
      assertEquals(a, b, String(metadata.name));
      specs++;
    }
  });
}

Deno.test("the command line was asked for hundreds of specs", () => {
  assert(specs > 150 && refusals > 10, `${specs} specs, ${refusals} refusals`);
});
