/**
 * What RootlessKit prints when a rootless engine's directory, options or first program fail.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const ROOTLESSKIT = "https://github.com/rootless-containers/rootlesskit";
const ROOTLESS = "https://docs.docker.com/engine/security/rootless/troubleshoot/";

/** Starts of RootlessKit. */
export const ROOTLESSKIT_START_RULES: readonly DaemonRule[] = [
  {
    id: "rootlesskit-state-directory",
    by: "shim",
    summary:
      "a rootless engine cannot use its directory for state, mostly below XDG_RUNTIME_DIR: it is another user's, or not there",
    texts: [
      "[rootlesskit:parent] error: state dir is inaccessible: stat <path>: <errno>",
      "[rootlesskit:parent] error: state dir is inaccessible: <any>",
      "state dir is inaccessible: stat <path>: <errno>",
      "state dir must be absolute",
    ],
    evidence: "source",
    fix:
      "echo $XDG_RUNTIME_DIR; ls -ld /run/user/$(id -u): it is made at a login of that user (ssh, machinectl shell USER@, not su or sudo -u); for a service sudo loginctl enable-linger USER, and systemctl --user. A directory that root or another user left there: remove it. Without systemd: export XDG_RUNTIME_DIR=$HOME/.docker/run; mkdir -p, mode 700",
    links: [ROOTLESS],
  },
  {
    id: "rootlesskit-option-refused",
    refines: "rootlesskit-network-failed",
    by: "shim",
    summary:
      "RootlessKit does not take an option: a network or port driver that it does not have, or one that excludes another",
    texts: [
      "unknown network mode: <name>",
      "[rootlesskit:parent] error: unknown network mode: <name>",
      "unknown port driver: <name>",
      "[rootlesskit:parent] error: unknown port driver: <name>",
      "evacuate-cgroup2 requires --<words>",
      "custom cidr is not supported for --net=<words>",
      "unsupported mtu for --net=<words>: <number>",
      "port driver <name> does not support publishing ports",
      "cidr must be like 10.0.2.0/24, not like 10.0.2.100/24",
    ],
    evidence: "source",
    anywhere: ["rootless", "--net=", "evacuate-cgroup2"],
    fix:
      "systemctl --user cat docker (containerd) and its Environment=: DOCKERD_ROOTLESS_ROOTLESSKIT_NET is slirp4netns, pasta, gvisor-tap-vsock, vpnkit or lxc-user-nic, DOCKERD_ROOTLESS_ROOTLESSKIT_PORT_DRIVER builtin, slirp4netns or implicit (with pasta; newer releases have more), …_MTU a number; nerdctl's are CONTAINERD_ROOTLESS_…. Leave them out for the defaults, then systemctl --user restart",
    links: [`${ROOTLESSKIT}/blob/master/docs/network.md`, `${ROOTLESSKIT}/blob/master/docs/port.md`],
  },
  {
    id: "rootlesskit-child-ended",
    by: "shim",
    summary:
      "the program that RootlessKit runs (dockerd, containerd, k3s) ended: its own lines before this one have the cause",
    texts: [
      "[rootlesskit:child ] error: command [<any>] exited: exit status <number>",
      "[rootlesskit:child ] error: command [<any>] exited: <any>",
      "[rootlesskit:parent] error: child exited: exit status <number>",
      "[rootlesskit:parent] error: child exited: <any>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "journalctl --user -u docker --no-pager -n 100 (containerd, buildkit, k3s-rootless), or run dockerd-rootless.sh in a terminal: look for failed to start daemon, level=fatal or a panic above it. Usual are a second daemon on the same data, ~/.config/docker/daemon.json, a storage driver that needs another kernel, iptables without its module (modprobe ip_tables, or --iptables=false)",
    links: [ROOTLESS],
  },
];
