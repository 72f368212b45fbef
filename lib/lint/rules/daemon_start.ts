/**
 * A containerd that does not start, although nothing is wrong with its configuration's words.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

/** A containerd that does not start. */
export const DAEMON_STARTS: readonly DaemonRule[] = [
  {
    id: "daemon-listener",
    by: "containerd",
    summary: "containerd does not start, as it cannot listen on a socket or port of its configuration",
    texts: [
      "failed to get listener for <words> endpoint: <any>",
      "failed to get listener for <words> endpoint: is a directory",
      ...["address already in use", "cannot assign requested address", "permission denied"].flatMap((errno) => [
        `failed to get listener for <words> endpoint: listen tcp <address>: bind: ${errno}`,
        `stream server error: listen tcp <address>: bind: ${errno}`,
        `failed to start streaming server: listen tcp <address>: bind: ${errno}`,
      ]),
      "Failed to start streaming server",
      "failed to create stream server: <any>",
      "failed to create CRI service: failed to create stream server: <any>",
      "failed to create unix socket on <path>: listen unix <path>: bind: <errno>",
      "failed to get listener for <words> endpoint: failed to create unix socket on <path>: listen unix <path>: bind: <errno>",
    ],
    evidence: "reported",
    fix: "find what has the port (ss -ltnp): end it, or change address below [metrics], [debug] or [grpc], or " +
      "stream_server_port, in config.toml; an address must be one of the node's. A directory in the socket's place was " +
      "made by a hostPath volume: remove it with rmdir, and give the volume the type Socket",
    links: [
      "https://github.com/containerd/containerd/issues/11609",
      "https://github.com/containerd/containerd/blob/v2.1.0/docs/man/containerd-config.toml.5.md",
    ],
  },
  {
    id: "daemon-not-root",
    by: "containerd",
    summary: "containerd may not use its own directories: it does not run as root, or something confines it",
    texts: [
      "open <path>/io.containerd.metadata.v1.bolt/meta.db: permission denied",
      ...["mkdir", "chmod"].flatMap((call) =>
        ["permission denied", "operation not permitted"].map((errno) =>
          `containerd: ${call} <path>/containerd: ${errno}`
        )
      ),
      "containerd: mkdir <path>io.containerd.<any>: permission denied",
      "rootless mode requires to be executed as the mapped root in a user namespace; you may use RootlessKit for setting up the namespace",
      "containerd must be run as root",
    ],
    evidence: "reported",
    fix: "start containerd as root, by its systemd unit; as another user set it up with " +
      "containerd-rootless-setuptool.sh install. If it is root, look for denials of SELinux and AppArmor, and for a root " +
      "directory on NFS",
    links: [
      "https://github.com/containerd/containerd/issues/5774",
      "https://github.com/containerd/containerd/blob/v2.1.0/docs/rootless.md",
    ],
  },
  {
    id: "daemon-binary-broken",
    by: "containerd",
    summary:
      "containerd itself cannot run on the node: its file is missing, for another CPU, or needs a newer C library",
    texts: [
      "<path>containerd: <path>: version `<words>' not found (required by <path>containerd)",
      "containerd: <path>: version `<words>' not found (required by containerd)",
      "<path>/containerd: error while loading shared libraries: <words>: cannot open shared object file: <any>",
      "<path>/containerd: symbol lookup error: <path>/containerd: undefined symbol: <any>",
      ...["No such file or directory", "Exec format error", "Permission denied", "Text file busy"].map((errno) =>
        `containerd.service: Failed at step EXEC spawning <path>/containerd: ${errno}`
      ),
      "containerd.service: Failed to locate executable <path>/containerd: No such file or directory",
      "containerd.service: Failed to execute <path>/containerd: <any>",
    ],
    evidence: "reported",
    fix: "install the release for the node's CPU and distribution: its package, or containerd-static-*.tar.gz, which " +
      "needs no C library; the other archives need a glibc as new as the system that they are built on. Correct ExecStart " +
      "of the unit",
    links: [
      "https://github.com/containerd/containerd/issues/7255",
      "https://github.com/kubesphere/kubekey/issues/3244",
    ],
  },
  {
    id: "registry-hosts-file",
    by: "containerd",
    summary: "a hosts.toml in certs.d cannot be read, so containerd does not use that registry's settings",
    texts: [
      "failed to decode hosts.toml",
      "failed to decode hosts.toml: <any>",
      "failed to decode <path>hosts.toml: <any>",
      "failed to parse hosts file: <any>",
    ],
    evidence: "reported",
    fix:
      "correct the file: each table, such as [host.NAME], may be there once, and names with dots or slashes stand in " +
      "quotation marks; the message may name no registry, so look at all files below config_path (certs.d)",
    links: [
      "https://github.com/containerd/containerd/issues/10144",
      "https://github.com/containerd/containerd/blob/v2.1.0/docs/hosts.md",
    ],
  },
  {
    id: "rootless-daemon-not-running",
    by: "containerd",
    summary: "nerdctl runs as a user without root's rights, and that user has no containerd of its own",
    texts: [
      "rootless containerd not running? (hint: use `containerd-rootless-setuptool.sh install` to start rootless containerd): <any>",
      "rootless containerd not running? (hint: use `containerd-rootless-setuptool.sh install` to start rootless containerd)",
    ],
    evidence: "reported",
    fix: "run containerd-rootless-setuptool.sh install as that user, and loginctl enable-linger for it; or use sudo " +
      "nerdctl for the system's containerd",
    links: ["https://github.com/containerd/nerdctl/blob/v2.0.0/docs/rootless.md"],
  },
];
