/** A reported error. @module */

import type { ErrorComponentName } from "../../../lib/lint/component.ts";

/** An error that somebody reported, and what it comes from. */
export interface Report {
  /** The text as it was pasted. */
  readonly text: string;
  /** The rule that has to be first; `null` where no rule may match. */
  readonly rule: string | null;
  /** The component that has to be named, for texts that no rule explains. */
  readonly component?: ErrorComponentName;
  /** The name of the symptom that has to be shown, for texts that state no cause. */
  readonly symptom?: string;
  /** Where it was reported, `owner/repository#number`, or the source file whose text it is. */
  readonly source: string;
  /** Why no rule matches, where that is not plain. */
  readonly why?: string;
}

const CONTAINERD = "failed to create containerd task: failed to create shim task: OCI runtime create failed: ";

/** The event of a pod whose sandbox containerd 1.6 or 1.7 cannot start. */
export function sandboxEvent(error: string): string {
  return `  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: ` +
    `code = Unknown desc = ${CONTAINERD}${error}: unknown`;
}

/** The message of a container that containerd cannot start, as its status has it. */
export function startError(error: string): string {
  return `Message:      ${CONTAINERD}${error}: unknown`;
}

/** What docker prints, with containerd and runc below it. */
export function docker(error: string): string {
  return `docker: Error response from daemon: failed to create task for container: failed to create shim task: ` +
    `OCI runtime create failed: ${error}: unknown.`;
}

/** The line of containerd's log, quoted once. */
export function containerdLog(error: string): string {
  const quoted = error.replaceAll("\\", "\\\\").replaceAll('"', '\\"');
  return `time="2024-05-06T07:08:09.123456789Z" level=error msg="RunPodSandbox for &PodSandboxMetadata{Name:web-0,Uid:` +
    `5dfb5e21-176d-4a54-8248-7fad9fc7d81e,Namespace:default,Attempt:0,} failed, error" error="${CONTAINERD}${quoted}: unknown"`;
}

/** The kubelet's own line, quoted twice. */
export function kubeletLog(error: string): string {
  const once = error.replaceAll('"', '\\"');
  const twice = once.replaceAll("\\", "\\\\").replaceAll('"', '\\"');
  return `E0605 09:28:31.768362   14271 pod_workers.go:965] "Error syncing pod, skipping" err="failed to \\"CreatePodSandbox\\" ` +
    `for \\"web-0_default(0d74)\\" with CreatePodSandboxError: \\"Failed to create sandbox for pod \\\\\\"web-0_default(0d74)\\\\\\": ` +
    `rpc error: code = Unknown desc = ${twice}\\"" pod="default/web-0"`;
}
