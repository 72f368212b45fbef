/**
 * Files around a spec: what containerd makes on the node for a sandbox or a container, what it removes again and when, and the options
 * that it gives the snapshotter.
 *
 * @example What a pod's resolv.conf is made of
 * ```ts
 * import { decodeRequest, sandboxFiles } from "@cri-spec/cri-spec/files";
 * import { assertEquals } from "@std/assert";
 *
 * const request = decodeRequest({ release: "1.7.24", config: { metadata: { name: "web" } } });
 * const file = sandboxFiles(request).find(({ path }) => path.endsWith("/resolv.conf"));
 * assertEquals(file?.kind, "copy");
 * ```
 *
 * @module
 */

export { containerCleanup } from "../container/cleanup.ts";
export { containerFiles, containerLeftovers } from "../container/files.ts";
export { decodeContainerRequest } from "../container/request.ts";
export { containerSnapshotterOptions } from "../container/snapshotter.ts";
export type {
  AppendAction,
  CleanupAction,
  CleanupMoment,
  CopyAction,
  CopyTreeAction,
  DirectoryAction,
  FifoAction,
  FileAction,
  FileMoment,
  FileWriteAction,
  MountAction,
  NodeAction,
  PreparingAction,
  RelabelAction,
  RemoveAction,
  RequireAction,
  SandboxFileAction,
  SnapshotAction,
  SnapshotLabel,
  SnapshotterOptions,
  StatusAction,
  Tolerated,
  UndoingAction,
  UnmountAction,
} from "../plan/file_action.ts";
export { sandboxCleanup } from "../sandbox/cleanup.ts";
export { sandboxFiles } from "../sandbox/files.ts";
export { decodeRequest } from "../sandbox/request.ts";
export { sandboxSnapshotterOptions } from "../sandbox/snapshotter.ts";
