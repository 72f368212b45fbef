/**
 * Rules about what a user namespace takes away: mounts, ids, sysctls.
 *
 * @module
 */

import type { Mount, Spec } from "../../oci/spec.ts";
import { factOf } from "../host.ts";
import { removed, replaced, valueAt } from "../repair.ts";
import {
  each,
  has,
  isNew,
  namespaceOf,
  type Outcome,
  type Rule,
  type RuntimeText,
  type Values,
  when,
} from "../rule.ts";
import { crun, crunAt, INIT, NO_CHILD, runc, runcAt, runcLate } from "../rule_texts.ts";
import { isMapped, mappingsOf } from "./id_mappings.ts";
import { crunMountTexts, isBind, mountTexts, mountValues, MS_RDONLY, readOptions } from "./mount_flags.ts";
import { noopProcess } from "./noop_process.ts";
import { sysctlOutcomes } from "./sysctl_keys.ts";

/**
 * Whether the container's user namespace cannot own its namespace of a type: a new one owns only what is made with it, one that
 * is joined perhaps what is joined with it, but never the runtime's own.
 */
function isForeign(spec: Spec, type: string): boolean {
  return isNew(spec, "user") ? !isNew(spec, type) : has(spec, "user") && !has(spec, type);
}

/** Mounts of a type whose namespace the container's user namespace does not own. */
function ofForeign(type: string, namespace: string): Rule["check"] {
  return (spec, { runtime }) => {
    if (!isForeign(spec, namespace)) return [];
    return each(spec.mounts, "/mounts", (mount) => {
      if (mount.type !== type || isBind(mount)) return undefined;
      return runtime?.name === "crun" && isBoundByCrun(mount) ? undefined : mountValues(mount);
    });
  };
}

/** Whether crun binds the node's /sys in a user namespace where it cannot mount a new one: it does for read-only mounts. */
function isBoundByCrun(mount: Mount): boolean {
  return mount.type === "sysfs" && (readOptions(mount).flags & MS_RDONLY) !== 0;
}

function gidsOf({ options = [] }: Mount): readonly number[] {
  return options.flatMap((option) => /^gid=\d+$/.test(option) ? [Number(option.slice(4))] : []);
}

function usualMount(source: string, destination: string): Values {
  return {
    source,
    quotedSource: `"${source}"`,
    what: `${source}:${destination}`,
    src: `src=${source}, `,
    destination,
    quotedDestination: `"${destination}"`,
    below: destination.slice(1),
  };
}

/** The ids that the kernel reads in the range. */
function pingRange(value: string): readonly number[] {
  const words = value.trim().split(/\s+/);
  return words.length === 2 && words.every((word) => /^\d{1,10}$/.test(word)) ? words.map(Number) : [];
}

/** What crun prints where the process's id is not mapped. */
function crunSetId(call: "setresuid" | "setresgid"): readonly RuntimeText[] {
  return [
    ...crun(`cannot ${call} to <id>: Invalid argument`, { until: "backquoted-names" }),
    ...crun(`cannot ${call} to \`<id>\`: Invalid argument`, { since: "backquoted-names", until: "short-verbs" }),
    ...crun(`${call} to \`<id>\`: Invalid argument`, { since: "short-verbs" }),
  ];
}

const RANGE_TEXT = `${INIT}write <file>: invalid argument`;

function processUser(kind: "uid" | "gid"): Rule["check"] {
  return (spec) => {
    const mappings = mappingsOf(spec, kind);
    const id = spec.process?.user?.[kind];
    if (mappings === undefined || id === undefined || id > 2147483647) return [];
    return when(!isMapped(mappings, id), `/process/user/${kind}`, { id: String(id) });
  };
}

/** Rules about what a user namespace takes away. */
export const USER_NAMESPACE_RULES: readonly Rule[] = [
  {
    id: "ping-group-range-unmapped",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "net.ipv4.ping_group_range includes a group that the user namespace does not map",
    texts: [
      ...runcAt(
        "safe-paths",
        RANGE_TEXT,
        `${INIT}failed to write sysctl <key> = <quotedValue>: write <any>: invalid argument`,
      ),
      ...crun("write to <file>: Invalid argument", { until: "backquoted-names" }),
      ...crun("write to `<file>`: Invalid argument", { since: "backquoted-names", until: "sysctl-reason" }),
      ...crun("write to `<file>` (are all the IDs mapped in the user namespace?): Invalid argument", {
        since: "sysctl-reason",
      }),
    ],
    usual: { file: "/proc/sys/net/ipv4/ping_group_range", key: "net.ipv4.ping_group_range" },
    fix:
      'use containerd 1.7.3 or newer, turn enable_unprivileged_icmp off, or set the pod\'s sysctl to "0 65535". Podman sets "0 0" itself: map group 0, too ' +
      "(--gidmap 0:1:1), or remove the sysctl with an empty default_sysctls in containers.conf, or name a group that is mapped (--sysctl 'net.ipv4.ping_group_range=1000 1000')",
    links: [
      "https://github.com/containerd/containerd/pull/8786",
      "https://github.com/containers/crun/pull/1649",
      "https://github.com/podman-container-tools/podman/issues/15934",
    ],
    check: (spec) => {
      const mappings = mappingsOf(spec, "gid");
      if (mappings === undefined) return [];
      return sysctlOutcomes(
        spec,
        (key, value) => key === "net.ipv4.ping_group_range" && pingRange(value).some((id) => !isMapped(mappings, id)),
      );
    },
    repair: removed,
  },
  {
    id: "sysfs-needs-own-netns",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a sysfs mount in a user namespace that does not own the network namespace",
    texts: [...mountTexts("operation not permitted"), ...crunMountTexts("Operation not permitted")],
    usual: usualMount("sysfs", "/sys"),
    fix:
      "let the container have a network of its own (no --network=host, hostNetwork), or no user namespace (hostUsers: true, " +
      "--userns=host); in a Podman pod give --userns or --uidmap to podman pod create instead; where it needs both, bind-mount it: -v /sys:/sys:ro, which containerd 2.3.0 and newer Podman do themselves. In a " +
      "nested engine the outer container has to let it mount sysfs, without a read-only mount over a part of its /sys; crun (podman --runtime crun) binds the host's /sys by itself",
    links: [
      "https://github.com/opencontainers/runc/issues/5309",
      "https://github.com/opencontainers/runc/issues/799",
    ],
    check: ofForeign("sysfs", "network"),
    repair: (spec, path) => {
      const mount = valueAt(spec, path) as Mount;
      return replaced(spec, path, {
        destination: mount.destination,
        type: "bind",
        source: "/sys",
        options: ["rbind", "rro"],
      });
    },
  },
  {
    id: "mqueue-needs-own-ipcns",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "an mqueue mount in a user namespace that does not own the IPC namespace",
    texts: [...mountTexts("operation not permitted"), ...crunMountTexts("Operation not permitted")],
    usual: usualMount("mqueue", "/dev/mqueue"),
    fix:
      "give the container an IPC namespace of its own (no --ipc=host, hostIPC or ipc: host; --shm-size for more shared memory), or the node's user namespace, too (docker run --userns=host, where dockerd has userns-remap: its root is then the root of the host), or remove the mount",
    links: ["https://github.com/opencontainers/runc/issues/799", "https://github.com/moby/moby/issues/36674"],
    check: ofForeign("mqueue", "ipc"),
    repair: removed,
  },
  {
    id: "proc-needs-own-pidns",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a proc mount in a user namespace that does not own the PID namespace",
    texts: [...mountTexts("operation not permitted"), ...crunMountTexts("Operation not permitted")],
    usual: usualMount("proc", "/proc"),
    behind: "all",
    fix: "give the container a PID namespace of its own",
    links: ["https://github.com/kubernetes/kubernetes/pull/111090"],
    check: ofForeign("proc", "pid"),
  },
  {
    id: "process-uid-unmapped",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a process with a user that its user namespace does not map",
    texts: [
      ...runcLate(
        "unable to setup user: cannot set uid to unmapped user in user namespace",
        "unable to setup user: cannot setuid to unmapped uid <id> in user namespace",
      ),
      ...crunSetId("setresuid"),
    ],
    fix:
      "choose a user below the mapping's size, usually 65536 (runAsUser, --user, USER of the image); rootless or with userns-remap give " +
      "the user more ids in /etc/subuid and /etc/subgid and restart the engine; under Kubernetes 1.33 and newer a larger " +
      "userNamespaces.idsPerPod",
    links: ["https://github.com/opencontainers/runc/blob/v1.3.3/libcontainer/init_linux.go"],
    check: processUser("uid"),
  },
  {
    id: "process-gid-unmapped",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a process with a group that its user namespace does not map",
    texts: [
      ...runcLate(
        "unable to setup user: cannot set gid to unmapped user in user namespace",
        "unable to setup user: cannot setgid to unmapped gid <id> in user namespace",
      ),
      ...crunSetId("setresgid"),
    ],
    fix:
      "choose a group below the mapping's size, usually 65536 (runAsGroup, --user UID:GID); rootless or with userns-remap give the user " +
      "more ids in /etc/subgid and restart the engine",
    links: ["https://github.com/opencontainers/runc/blob/v1.3.3/libcontainer/init_linux.go"],
    check: (spec, host) => processUser("uid")(spec, host).length > 0 ? [] : processUser("gid")(spec, host),
  },
  {
    id: "supplemental-group-unmapped",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a group of the container's process, most often a supplementary one, that the user namespace does not map",
    texts: [...runcLate("unable to setup user: setgroups: invalid argument"), ...crun("setgroups: Invalid argument")],
    fix:
      "keep fsGroup, supplementalGroups, volumes' group annotations and --group-add below the mapping's size. Podman: the container's /proc/self/gid_map has to hold its group: give the user (with --userns=auto as root the user containers) a larger range in /etc/subgid, then podman system migrate; --uidmap needs a --gidmap beside it. If --userns=auto fails with every image: update Podman, or its parts to one release",
    links: [
      "https://github.com/rootless-containers/usernetes/issues/368",
      "https://github.com/containers/storage/issues/1557",
    ],
    check: (spec) => {
      const mappings = mappingsOf(spec, "gid");
      if (mappings === undefined) return [];
      return each(
        spec.process?.user?.additionalGids,
        "/process/user/additionalGids",
        (gid) => gid <= 2147483647 && !isMapped(mappings, gid) ? {} : undefined,
      );
    },
    repair: removed,
  },
  {
    id: "devpts-gid-unmapped",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a devpts mount with a group that the user namespace does not map",
    texts: [...mountTexts("invalid argument"), ...crunMountTexts("Invalid argument")],
    usual: usualMount("devpts", "/dev/pts"),
    fix: "map at least six group ids, because containerd's own mount has gid=5; runc's maintainers recommend 65536",
    links: [
      "https://github.com/opencontainers/runc/issues/3317",
      "https://github.com/opencontainers/runc/issues/225",
    ],
    check: (spec) => {
      const mappings = mappingsOf(spec, "gid");
      if (mappings === undefined) return [];
      return each(spec.mounts, "/mounts", (mount) => {
        const isBad = mount.type === "devpts" && !isBind(mount) &&
          gidsOf(mount).some((gid) => !isMapped(mappings, gid));
        return isBad ? mountValues(mount) : undefined;
      });
    },
    repair: (spec, path) => {
      const { options = [] } = valueAt(spec, path) as Mount;
      return replaced(spec, `${path}/options`, options.filter((option) => !option.startsWith("gid=")));
    },
  },
  {
    id: "user-namespaces-exhausted",
    severity: "error",
    phase: "bootstrap",
    by: "kernel",
    summary: "a user namespace on a node where user.max_user_namespaces is 0",
    texts: [
      ...runc(`nsexec-1[<pid>]: failed to unshare user namespace: No space left on device\n<any>${NO_CHILD}`, "source"),
      ...crunAt(
        "short-verbs",
        "unshare (CLONE_NEWUSER): No space left on device",
        "unshare user namespace: No space left on device",
      ),
      ...noopProcess("no space left on device"),
    ],
    fix:
      "raise user.max_user_namespaces on the node, for example to 65536 (sysctl -w, /etc/sysctl.d; RHEL 7 and hardened systems have 0); " +
      "if it is high already, look for what leaves namespaces behind (lsns -t user)",
    links: [
      "https://man7.org/linux/man-pages/man7/namespaces.7.html",
      "https://github.com/siderolabs/talos/issues/8554",
    ],
    check: (spec, { maxUserNamespaces }) => ofHost(spec, maxUserNamespaces === undefined, maxUserNamespaces === 0),
  },
  {
    id: "user-namespaces-unsupported",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a user namespace on a kernel that does not support it",
    texts: [
      {
        runtime: "runc",
        until: "userns-checks",
        text: "USER namespaces aren't enabled in the kernel",
        evidence: "source",
      },
      {
        runtime: "runc",
        since: "userns-checks",
        text: "user namespaces aren't enabled in the kernel",
        evidence: "source",
      },
      ...noopProcess("invalid argument"),
    ],
    fix: "use a kernel with CONFIG_USER_NS",
    links: ["https://github.com/opencontainers/runc/blob/v1.4.0/libcontainer/configs/validate/validator.go"],
    check: (spec, { namespaces }) => {
      const user = namespaceOf(spec, "user");
      if (user === undefined) return [];
      if (namespaces === undefined) return [{ path: user.at, missing: ["namespaces"] }];
      return when(!namespaces.includes("user"), user.at);
    },
  },
  {
    id: "mqueue-setxattr-selinux",
    severity: "warning",
    phase: "init",
    by: "kernel",
    summary: "mqueue with an SELinux label in a user namespace, which runc 1.2.1 cannot set",
    texts: runc(
      `${INIT}error mounting "mqueue" to rootfs at "/dev/mqueue": setxattr <any>: operation not permitted`,
      "reported",
    ),
    fix: "use a newer runc, or remove the mount",
    links: ["https://github.com/containerd/containerd/pull/10877"],
    check: (spec, { selinux }) => {
      const isOpen = has(spec, "user") && (spec.linux?.mountLabel ?? "") !== "";
      return each(isOpen ? spec.mounts : [], "/mounts", ({ type }) => {
        if (type !== "mqueue") return undefined;
        return selinux === undefined ? ["selinux"] : selinux ? {} : undefined;
      });
    },
    repair: removed,
  },
  {
    id: "userns-path-and-mappings",
    severity: "warning",
    phase: "validate",
    by: "runtime",
    summary: "a user namespace to join with mappings, which must equal the namespace's own",
    texts: runcAt(
      "userns-checks",
      undefined,
      "user namespaces enabled, but both namespace path and non-matching mapping specified -- you may only provide one",
    ),
    fix:
      "remove the mappings, or make them equal to those of the namespace. Podman makes both itself with --userns=ns:PATH (a fault of older releases): update it, or take crun or another --userns",
    links: ["https://github.com/opencontainers/runc/blob/v1.4.0/libcontainer/specconv/spec_linux.go"],
    check: (spec, host) => {
      const user = namespaceOf(spec, "user");
      const isBoth = user !== undefined && user.path !== "" && (spec.linux?.uidMappings ?? []).length > 0;
      return when(isBoth && factOf(user.path, host)?.sameMappings !== true, "/linux/uidMappings");
    },
  },
];

function ofHost(spec: Spec, isMissing: boolean, fires: boolean): readonly Outcome[] {
  const user = namespaceOf(spec, "user");
  if (user === undefined || user.path !== "") return [];
  return isMissing ? [{ path: user.at, missing: ["maxUserNamespaces"] }] : when(fires, user.at);
}
