/**
 * Pods that containerd refuses, each with what its refusal says.
 *
 * @module
 */

import fc from "fast-check";
import { NAMESPACE_MODE } from "../lib/cri/config.ts";
import type { ErrorCode } from "../lib/error.ts";
import type { DaemonDocument } from "./arbitraries/daemon_config.ts";
import type { Pin, PinnedMembers } from "./arbitraries/pin.ts";
import type { SandboxRequestDocument } from "./arbitraries/sandbox_request.ts";
import { criPlugin, namespaces, securityContext } from "./claims.ts";

/** The annotation of an untrusted pod. */
export const UNTRUSTED = "io.kubernetes.cri.untrusted-workload";
/** The config of an untrusted pod. */
export const untrusted: { readonly annotations: fc.Arbitrary<Readonly<Record<string, string>>> } = {
  annotations: fc.constant({ [UNTRUSTED]: "true" }),
};
const noUser = { run_as_user: undefined, run_as_group: undefined };
/** A node with a runtime for untrusted pods. */
export const withUntrusted: Pin<DaemonDocument> = criPlugin({
  containerd: {
    runtimes: {
      runc: { runtime_type: "io.containerd.runc.v2" },
      untrusted: { runtime_type: "io.containerd.runsc.v1" },
    },
  },
});

/** Requests that are refused, by the code of the refusal, and the end of the daemon's text. */
export const REFUSED:
  readonly (readonly [code: ErrorCode, sentence: string, end: RegExp, pin: PinnedMembers<SandboxRequestDocument>])[] = [
    [
      "host-shm",
      "the node's IPC namespace on a node without /dev/shm",
      /host "\/dev\/shm" is not available for host ipc: stat \/dev\/shm: no such file or directory$/,
      { config: namespaces({ ipc: NAMESPACE_MODE.NODE, userns_options: undefined }), host: { devShm: false } },
    ],
    ["missing-metadata", "a pod without metadata", /^sandbox config must include metadata$/, {
      config: { metadata: undefined },
    }],
    [
      "untrusted-handler",
      "an untrusted pod with a handler of its own",
      /untrusted workload with explicit runtime handler is not allowed$/,
      { config: untrusted, runtimeHandler: "runc" },
    ],
    [
      "untrusted-host-access",
      "an untrusted pod with the node's network",
      /untrusted workload with host access is not allowed$/,
      {
        config: { ...untrusted, ...namespaces({ network: NAMESPACE_MODE.NODE, userns_options: undefined }) },
        runtimeHandler: undefined,
        daemon: withUntrusted,
      },
    ],
    [
      "runtime-handler",
      "a handler that is not configured",
      /no runtime for "nosuch" is configured$/,
      { config: { annotations: fc.constant({}) }, runtimeHandler: "nosuch" },
    ],
    [
      "image-command",
      "an image without a command",
      /invalid empty entrypoint and cmd in image config &\{.*\}$/s,
      { image: { Entrypoint: [], Cmd: [] } },
    ],
    [
      "label-size",
      "a label that is too long",
      /greater than maximum size \(4096 bytes\), key: k: invalid argument$/,
      { config: { labels: fc.constant({ k: "x".repeat(4096) }) } },
    ],
    [
      "label-key",
      "a label with an empty key",
      /failed to set label ""="v": key required(: unknown)?$/,
      { config: { labels: fc.constant({ "": "v" }) } },
    ],
    [
      "user-string",
      "a user of three parts",
      /invalid USER value 1:2:3$/,
      { config: securityContext(noUser), image: { User: "1:2:3" } },
    ],
    [
      "user-file",
      "a named user of an image without passwd file",
      /etc\/passwd|file does not exist|no such file/,
      { config: securityContext(noUser), image: { User: "app" }, rootfs: fc.constant({}) },
    ],
  ];
