/**
 * The command line on manifests, in memory.
 *
 * @module
 */

import { type CliInput, type CliResult, runCli } from "./run_cli.ts";

/** The directory of examples. */
export const EXAMPLES = "lib/cli/examples";
/** A Deployment with its config map. */
export const SHOP: string = `${EXAMPLES}/shop.yaml`;
/** The flags of its node. */
export const NODE: readonly string[] = ["--node", `${EXAMPLES}/node.yaml`];
/** The flags of its image. */
export const IMAGE: readonly string[] = ["--image", `registry.example.org/shop:1.2=${EXAMPLES}/shop-image.json`];

/** A pod with an init container. */
export const POD = `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop, uid: 5f0a3f0e-2b0c-4b7e-9d3c-7f6f6a6b1c2d }
spec:
  initContainers: [{ name: setup, image: tool }]
  containers: [{ name: app, image: nginx:1.27 }]
`;
const NGINX = JSON.stringify({ architecture: "amd64", os: "linux", config: { Entrypoint: ["nginx"], User: "" } });
const FILES = { "pod.yaml": POD, "nginx.json": NGINX };

/** Runs the command line beside the files `pod.yaml` and `nginx.json`. */
export function runOnPod(args: readonly string[], input: CliInput = {}): Promise<CliResult> {
  return runCli(args, { ...input, files: { ...FILES, ...input.files } });
}

/** A spec's annotations of CRI, without their prefix. */
export function annotationsOf(out: string): Readonly<Record<string, string>> {
  const { annotations } = JSON.parse(out) as { readonly annotations: Readonly<Record<string, string>> };
  return Object.fromEntries(
    Object.entries(annotations).map(([key, value]) => [key.replace("io.kubernetes.cri.", ""), value]),
  );
}
