/**
 * The files around a sandbox's spec: what containerd makes on the node before the runtime is called.
 *
 * It reads from top to bottom as `RunPodSandbox` and `setupSandboxFiles` do in
 * https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/sandbox_run.go and `sandbox_run_linux.go`; the daemon's own
 * directories are those of `CreateTopLevelDirectories` in `services/server/server.go`.
 *
 * @module
 */

import { type DNSConfig, NAMESPACE_MODE } from "../cri/config.ts";
import { clean } from "../go/path.ts";
import { goQuote } from "../go/quote.ts";
import type { FileMoment, SandboxFileAction } from "../plan/file_action.ts";
import { flowOf } from "../decisions/flow.ts";
import { hostIpcFailure, hostIpcRefusal } from "./host_ipc.ts";
import { DEV_SHM, RESOLV_CONF, sandboxPaths } from "../decisions/paths.ts";
import { always, because, byBehavior } from "../plan/reason.ts";
import type { SandboxRequest } from "./request.ts";
import { specOf } from "./spec.ts";
import type { Reason } from "../plan/step.ts";

const ETC_HOSTS = "/etc/hosts";
const IPC = "/config/linux/security_context/namespace_options/ipc";
const FILE_MODE = 0o644;
const SHM_BYTES = 64 << 20;

/** The directories that the daemon makes when it starts. */
function daemonDirectories({ behaviors, daemon, host }: SandboxRequest): readonly SandboxFileAction[] {
  const directory = { kind: "directory", when: "daemon", failure: "" } as const;
  const isPrivate = behaviors.has("state-dir-0700");
  const open = { mode: 0o711 & ~host.umask, chmod: false };
  const closed = { mode: 0o700, chmod: true };
  const onlyRoot = byBehavior("state-dir-0700", "only root may read the directory");
  return [
    {
      ...directory,
      ...(isPrivate ? closed : open),
      path: clean(daemon.root),
      reason: isPrivate ? onlyRoot : always("containerd's persistent data"),
    },
    {
      ...directory,
      ...open,
      path: clean(daemon.state),
      reason: always("containerd's state, which does not survive a reboot"),
    },
    ...(isPrivate ? [{ ...directory, ...closed, path: daemon.criState, reason: onlyRoot }] : []),
  ];
}

/** The two directories of the sandbox. */
function sandboxDirectories(request: SandboxRequest): readonly SandboxFileAction[] {
  const { behaviors, host } = request;
  const { root, state } = sandboxPaths(request);
  const { folders } = flowOf(request);
  const failure = (what: string, path: string): string =>
    `${folders}failed to create ${what} directory ${goQuote(path, behaviors.unicode)}: `;
  const when: FileMoment = behaviors.has("dirs-before-spec") ? "before-spec" : "after-container";
  const directory = { kind: "directory", when, mode: 0o755 & ~host.umask, chmod: false } as const;
  return [
    {
      ...directory,
      path: root,
      failure: failure("sandbox root", root),
      reason: always("the sandbox's persistent files"),
    },
    {
      ...directory,
      path: state,
      failure: failure("volatile sandbox root", state),
      reason: always("the sandbox's state, which does not survive a reboot"),
    },
  ];
}

/**
 * The lines of a resolv.conf, each only where its list is not empty. Nothing is checked or cut.
 *
 * Upstream: `parseDNSOptions`.
 */
function parseDNSOptions({ servers = [], searches = [], options = [] }: DNSConfig): string {
  const lines = [
    ...(searches.length > 0 ? [`search ${searches.join(" ")}\n`] : []),
    ...servers.map((server) => `nameserver ${server}\n`),
    ...(options.length > 0 ? [`options ${options.join(" ")}\n`] : []),
  ];
  return lines.join("");
}

function resolvConf(request: SandboxRequest): SandboxFileAction {
  const { behaviors, config: { dns_config }, host } = request;
  const { resolvConf: path } = sandboxPaths(request);
  const quoted = goQuote(path, behaviors.unicode);
  const { files } = flowOf(request);
  const file = { path, when: "after-container", mode: FILE_MODE & ~host.umask } as const;
  const copy = (reason: Reason): SandboxFileAction => {
    const failure = `${files}failed to copy host's resolv.conf to ${quoted}: `;
    return { ...file, kind: "copy", source: RESOLV_CONF, failure, reason };
  };
  if (dns_config === undefined) return copy(always("the pod has no DNS config; the node's resolv.conf is copied"));
  const content = parseDNSOptions(dns_config);
  const keepsEmpty = behaviors.has("empty-dns-config");
  if (content === "" && !keepsEmpty) {
    return copy(because("/config/dns_config", "the DNS config is empty; this release copies the node's resolv.conf"));
  }
  const reason = content === ""
    ? byBehavior("empty-dns-config", "the DNS config is empty, so the file is empty")
    : because("/config/dns_config", "the pod's DNS config");
  return { ...file, kind: "file", content, failure: `${files}failed to write resolv content to ${quoted}: `, reason };
}

function etcFiles(request: SandboxRequest): readonly SandboxFileAction[] {
  const { behaviors, config: { hostname = "" }, host } = request;
  const paths = sandboxPaths(request);
  const { files } = flowOf(request);
  const quoted = (path: string): string => goQuote(path, behaviors.unicode);
  const file = { when: "after-container", mode: FILE_MODE & ~host.umask } as const;
  return [
    {
      ...file,
      kind: "file",
      path: paths.hostname,
      content: `${hostname === "" ? host.hostname : hostname}\n`,
      failure: `${files}failed to write hostname to ${quoted(paths.hostname)}: `,
      reason: hostname === ""
        ? because("/host/hostname", "the pod sets no hostname; the node's is used")
        : because("/config/hostname", "the pod's hostname"),
    },
    {
      ...file,
      kind: "copy",
      path: paths.hosts,
      source: ETC_HOSTS,
      failure: `${files}failed to generate sandbox hosts file ${quoted(paths.hosts)}: `,
      reason: always("a copy of the node's /etc/hosts; the kubelet mounts its own file in the pod's containers"),
    },
    resolvConf(request),
  ];
}

function devShm(request: SandboxRequest): readonly SandboxFileAction[] {
  const { shm: path } = sandboxPaths(request);
  const { files } = flowOf(request);
  const when = "after-container";
  if (request.config.linux?.security_context?.namespace_options?.ipc === NAMESPACE_MODE.NODE) {
    return [{
      kind: "require",
      when,
      path: DEV_SHM,
      message: hostIpcRefusal(request),
      failure: hostIpcFailure(request),
      reason: because(IPC, "the pod uses the node's IPC namespace and /dev/shm"),
    }];
  }
  return [
    {
      kind: "directory",
      when,
      path,
      mode: 0o700 & ~request.host.umask,
      chmod: false,
      failure: `${files}failed to create sandbox shm: `,
      reason: always("the mount point of the sandbox's /dev/shm"),
    },
    {
      kind: "mount",
      when,
      path,
      type: "tmpfs",
      source: "shm",
      options: ["nosuid", "nodev", "noexec"],
      data: `mode=1777,size=${SHM_BYTES}`,
      failure: `${files}failed to mount sandbox shm: `,
      reason: always("the pod has its own IPC namespace and /dev/shm"),
    },
  ];
}

/**
 * Plans the files around a sandbox's spec: what containerd makes, copies and mounts on the node, in order.
 *
 * Modes are those after the daemon's umask, a fact of the host. The namespaces that the daemon creates and bind-mounts (the pod's
 * network namespace, from 2.0 on also its user namespace) are not files and not in the plan.
 *
 * @example No DNS config, and an empty one
 * ```ts
 * import { decodeRequest, sandboxFiles } from "@cri-spec/cri-spec/files";
 * import { assertEquals } from "@std/assert";
 *
 * function resolvConf(release: string, dns_config?: unknown): string {
 *   const files = sandboxFiles(decodeRequest({ release, config: { metadata: {}, dns_config } }));
 *   return files.find(({ path }) => path.endsWith("/resolv.conf"))!.kind;
 * }
 * assertEquals(resolvConf("1.7.19", {}), "copy");
 * assertEquals(resolvConf("1.7.20", {}), "file");
 * assertEquals(resolvConf("1.7.20"), "copy");
 * ```
 *
 * @param request The decoded request.
 * @returns The actions, in order; a directory comes before what is in it.
 * @throws {CriSpecError} What {@linkcode sandboxSpec} throws: a refused request leaves no files. The files themselves add `host-shm`,
 * for the node's IPC namespace on a node without /dev/shm.
 */
export function sandboxFiles(request: SandboxRequest): readonly SandboxFileAction[] {
  specOf(request);
  return [
    ...daemonDirectories(request),
    ...sandboxDirectories(request),
    ...etcFiles(request),
    ...devShm(request),
  ];
}
