/**
 * A live node, read only: what runs there as request documents, and whether it is what the model makes of them. For Deno and Node,
 * as root on Linux.
 *
 * @example What was saved of a node, verified
 * ```ts
 * import { capture, savedNode, verifyDocuments } from "@cri-spec/cri-spec/node";
 * import { assertEquals } from "@std/assert";
 *
 * const names = ["Version", "Status", "PodSandboxStatus-web", "ImageStatus-pause"];
 * const files = await Promise.all(names.map(async (name) => ({
 *   name,
 *   text: await Deno.readTextFile(`golden/node/samples/2.1.9/${name}.json`),
 * })));
 * const { documents } = await capture(savedNode(files).answers, { host: { kernel: "6.18.44", oomScoreAdj: 0 } });
 * const { subjects } = verifyDocuments(documents);
 * assertEquals(subjects.map(({ name, result }) => `${name}: ${result}`), ["shop/web-7d9c5b6f4-x2x9q: equal"]);
 * ```
 *
 * @module
 */

export type {
  HandlerFeatures,
  ImageAnswer,
  ListedContainer,
  ListedSandbox,
  NodeAnswers,
  StatusAnswer,
  StoredAnswer,
  SubjectAnswer,
  VersionAnswer,
} from "./answers.ts";
export { type Capture, capture, type CaptureOptions } from "./capture.ts";
export type { ContainerFacts, FileFacts, HostFacts } from "./daemon_facts.ts";
export type { ChangeKind } from "../explain/change.ts";
export type { Pointer } from "../pointer.ts";
export type { CapturedDocument, ContainerDocument, RequestDocument } from "../request/document.ts";
export type { MountPointPropagation } from "../request/host.ts";
export type { Cause, CauseId } from "./hypotheses.ts";
export { listenerOf, type Machine, machineOf } from "./machine.ts";
export type { MountInfo } from "./mount_info.ts";
export type { Look, Looks } from "./node_files.ts";
export { type SavedFile, type SavedNode, savedNode } from "./saved.ts";
export { openSocket, type SocketAnswers, type SocketOptions } from "./socket.ts";
export {
  type Drift,
  type Verification,
  type Verified,
  verifyDocument,
  verifyDocuments,
  type VerifyOptions,
} from "./verify.ts";
