/**
 * Rules about SELinux, AppArmor, seccomp and capabilities.
 *
 * @module
 */

import type { LinuxSyscall, Spec } from "../../oci/spec.ts";
import { ALL_CAPABILITIES } from "../../request/host.ts";
import type { LintHost } from "../host.ts";
import { removed } from "../repair.ts";
import { each, namespaceOf, type Outcome, type Rule, when } from "../rule.ts";
import { capsRefused, crun, crunAt, INIT, runc, runcAt, runcLate, runcRows } from "../rule_texts.ts";
import { crunMountTexts, isBind, mountTexts, mountValues, readOptions } from "./mount_flags.ts";

const SPECCONV = "https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/specconv/spec_linux.go";
const SECCOMP = "https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/seccomp/config.go";

const ACTIONS: readonly string[] = [
  "SCMP_ACT_KILL",
  "SCMP_ACT_KILL_THREAD",
  "SCMP_ACT_KILL_PROCESS",
  "SCMP_ACT_ERRNO",
  "SCMP_ACT_TRAP",
  "SCMP_ACT_ALLOW",
  "SCMP_ACT_TRACE",
  "SCMP_ACT_LOG",
  "SCMP_ACT_NOTIFY",
];
/** Actions with which a call fails; threads that are killed leave others behind. */
const DENIALS: readonly string[] = ["SCMP_ACT_ERRNO", "SCMP_ACT_TRAP", "SCMP_ACT_KILL_PROCESS"];
const OPERATORS: readonly string[] = ["NE", "LT", "LE", "EQ", "GE", "GT", "MASKED_EQ"].map((word) =>
  `SCMP_CMP_${word}`
);
/** Architectures that every runc since 1.1 knows, and those that came later, which no rule is about. */
const ARCHITECTURES: readonly string[] = [
  ...["X86", "X86_64", "X32", "ARM", "AARCH64", "MIPS", "MIPS64", "MIPS64N32", "MIPSEL", "MIPSEL64", "MIPSEL64N32"],
  ...["PPC", "PPC64", "PPC64LE", "RISCV64", "S390", "S390X", "LOONGARCH64", "M68K", "SH", "SHEB", "PARISC", "PARISC64"],
].map((word) => `SCMP_ARCH_${word}`);

/** Whether there is a profile at all: without default action and syscalls runc takes it for none. */
function isOn(spec: Spec): boolean {
  const seccomp = spec.linux?.seccomp;
  return seccomp !== undefined && (seccomp.defaultAction !== "" || (seccomp.syscalls ?? []).length > 0);
}

function syscalls(spec: Spec): readonly LinuxSyscall[] {
  return isOn(spec) ? spec.linux!.seccomp!.syscalls ?? [] : [];
}

const SYSCALLS = "/linux/seccomp/syscalls";

/** Conditions of every syscall that has a name. */
function conditions(
  spec: Spec,
  find: (arg: NonNullable<LinuxSyscall["args"]>[number], call: LinuxSyscall) => boolean,
  values: (arg: NonNullable<LinuxSyscall["args"]>[number], call: LinuxSyscall) => Readonly<Record<string, string>>,
): readonly Outcome[] {
  return syscalls(spec).flatMap((call, index) =>
    (call.names ?? []).length === 0
      ? []
      : each(call.args, `${SYSCALLS}/${index}/args`, (arg) => find(arg, call) ? values(arg, call) : undefined)
  );
}

function isNotify(spec: Spec): boolean {
  return syscalls(spec).some(({ action, names }) => action === "SCMP_ACT_NOTIFY" && (names ?? []).length > 0);
}

function mappedLabel(spec: Spec): readonly Outcome[] {
  const label = spec.linux?.mountLabel ?? "";
  const index = (spec.mounts ?? []).findIndex((mount) => mount.type === "tmpfs" && !isBind(mount));
  if (label === "" || index < 0) return [];
  const mount = spec.mounts![index]!;
  const data = [...readOptions(mount).data, `context="${label}"`].join(",");
  return [{ path: "/linux/mountLabel", values: mountValues(mount, { data }) }];
}

function lacked(spec: Spec, { capabilities, rootless }: LintHost): readonly Outcome[] {
  const sets = spec.process?.capabilities;
  if (sets === undefined || rootless === true) return [];
  const wanted = new Set([...sets.bounding ?? [], ...sets.permitted ?? [], ...sets.effective ?? []]);
  const known = [...wanted].filter((name) => isKnown(name));
  if (namespaceOf(spec, "user") !== undefined || known.length === 0) return [];
  const path = "/process/capabilities";
  if (capabilities === undefined) return [{ path, missing: ["capabilities"] }];
  return when(known.some((name) => !capabilities.includes(name)), path);
}

const CAPABILITIES: ReadonlySet<string> = new Set(ALL_CAPABILITIES);

function isKnown(name: string): boolean {
  return CAPABILITIES.has(name);
}

/** Rules about security modules, seccomp and capabilities. */
export const SECURITY_RULES: readonly Rule[] = [
  {
    id: "selinux-label-without-selinux",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a process label on a node without SELinux",
    texts: runc("selinux label is specified in config, but selinux is disabled or not supported"),
    fix:
      "remove the label (seLinuxOptions, --security-opt label=…), or switch SELinux on; containerd writes one only where enable_selinux " +
      "is on, Docker where selinux-enabled is: restart the engine after SELinux was switched off",
    links: ["https://github.com/moby/moby/issues/34382"],
    check: (spec, { selinux }) => {
      const path = "/process/selinuxLabel";
      if ((spec.process?.selinuxLabel ?? "") === "") return [];
      return selinux === undefined ? [{ path, missing: ["selinux"] }] : when(!selinux, path);
    },
    repair: removed,
  },
  {
    id: "mount-label-without-selinux",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a mount label on a node without SELinux",
    texts: [...mountTexts("invalid argument"), ...crunMountTexts("Invalid argument")],
    usual: { data: ', data: <any>context="<any>"', dataIs: ', data=<any>context="<any>"' },
    behind: "all",
    passes: ["crun"],
    fix: "remove mountLabel",
    links: ["https://github.com/moby/moby/issues/34382"],
    check: (spec, { selinux }) =>
      selinux === true
        ? []
        : mappedLabel(spec).map((hit) => selinux === undefined ? { path: hit.path, missing: ["selinux"] } : hit),
    repair: removed,
  },
  {
    id: "apparmor-not-supported",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "an AppArmor profile on a node without AppArmor, or whose kernel asks another security module first",
    texts: runcAt(
      "safe-paths",
      `${INIT}unable to apply apparmor profile: apparmor failed to apply profile: write /proc/self/attr/exec: invalid argument`,
      `${INIT}unable to apply apparmor profile: apparmor failed to apply profile: write <any>/attr/exec: invalid argument`,
    ),
    fix:
      "remove apparmorProfile; where the node should have AppArmor, install it with apparmor_parser and boot with apparmor=1 security=apparmor, or switch it off wholly with apparmor=0, after which no container has a profile; a runc before 1.0.0-rc94 says the same where another security module stands before apparmor in lsm= of the kernel's command line: update runc",
    links: ["https://github.com/opencontainers/runc/issues/3831", "https://github.com/moby/moby/issues/41993"],
    check: (spec, { apparmor }) => {
      const path = "/process/apparmorProfile";
      if ((spec.process?.apparmorProfile ?? "") === "") return [];
      return apparmor === undefined ? [{ path, missing: ["apparmor"] }] : when(!apparmor, path);
    },
    repair: removed,
  },
  {
    id: "apparmor-profile-not-loaded",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "an AppArmor profile that is not loaded",
    texts: [
      ...runc(
        `${INIT}unable to apply apparmor profile: apparmor failed to apply profile: write <any>/attr/apparmor/exec: no such file or directory`,
        "reported",
      ),
      ...runc(
        `${INIT}unable to apply apparmor profile: apparmor failed to apply profile: write <attr>: no such file or directory`,
        "reported",
      ),
    ],
    fix:
      "load it on the node: apparmor_parser -r FILE; Docker loads docker-default itself: restart docker, for example after " +
      "aa-remove-unknown or in an LXC without AppArmor's files (install the package apparmor). Or correct the profile's name: " +
      "--security-opt apparmor=NAME, appArmorProfile in the pod's securityContext",
    links: ["https://github.com/opencontainers/runc/issues/3831", "https://github.com/containers/crun/pull/2257"],
    check: (spec, { apparmor, apparmorProfiles }) => {
      const path = "/process/apparmorProfile";
      const profile = spec.process?.apparmorProfile ?? "";
      if (profile === "" || profile === "unconfined" || apparmor === false) return [];
      const missing = [
        ...(apparmor === undefined ? ["apparmor" as const] : []),
        ...(apparmorProfiles === undefined ? ["apparmorProfiles" as const] : []),
      ];
      return missing.length > 0 ? [{ path, missing }] : when(!apparmorProfiles!.includes(profile), path);
    },
  },
  {
    id: "seccomp-action-unknown",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "an unknown seccomp action",
    texts: [
      ...runc("string <word> is not a valid action for seccomp"),
      ...crun("invalid seccomp action `<word>`"),
      ...crun("seccomp get action `<word>`"),
    ],
    fix: `use one of ${ACTIONS.join(", ")}`,
    links: [SECCOMP],
    check: (spec) => {
      if (!isOn(spec)) return [];
      const { defaultAction } = spec.linux!.seccomp!;
      if (!ACTIONS.includes(defaultAction)) {
        return [{ path: "/linux/seccomp/defaultAction", values: { word: defaultAction } }];
      }
      return each(syscalls(spec), SYSCALLS, ({ action }) => ACTIONS.includes(action) ? undefined : { word: action });
    },
  },
  {
    id: "seccomp-arch-unknown",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "an unknown seccomp architecture",
    texts: [
      ...runc("string <word> is not a valid arch for seccomp"),
      ...crunAt("backquoted-names", "seccomp unknown architecture <short>", "seccomp unknown architecture `<short>`"),
    ],
    fix: "use a name such as SCMP_ARCH_X86_64, see seccomp_arch_add(3)",
    links: [SECCOMP],
    check: (spec) =>
      each(
        isOn(spec) ? spec.linux!.seccomp!.architectures : [],
        "/linux/seccomp/architectures",
        (word) => ARCHITECTURES.includes(word) ? undefined : { word, short: word.replace(/^SCMP_ARCH_/, "") },
      ),
    repair: removed,
  },
  {
    id: "seccomp-operator-unknown",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "an unknown seccomp comparison operator",
    texts: [...runc("string <word> is not a valid operator for seccomp"), ...crun("get_seccomp_operator")],
    fix: `use one of ${OPERATORS.join(", ")}`,
    links: [SECCOMP],
    check: (spec) => conditions(spec, ({ op }) => !OPERATORS.includes(op), ({ op }) => ({ word: op })),
  },
  {
    id: "seccomp-argument-index",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a seccomp condition on an argument after the sixth",
    texts: [
      ...runcLate(
        "unable to init seccomp: error creating seccomp syscall condition for syscall <call>: syscalls only have up to 6 arguments (<index> given)",
      ),
      ...crunAt("backquoted-names", "invalid seccomp index <number>", "invalid seccomp index `<number>`"),
    ],
    fix: "use an index from 0 to 5",
    links: ["https://man7.org/linux/man-pages/man3/seccomp_rule_add.3.html"],
    check: (spec) =>
      conditions(
        spec,
        ({ index }, { action }) => index > 5 && action !== spec.linux!.seccomp!.defaultAction,
        ({ index }, { names }) => ({ index: String(index), call: names![0]! }),
      ),
  },
  {
    id: "seccomp-flags-refused",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "flags of a seccomp profile with a runc before 1.2.0, which supports none",
    texts: runcAt("seccomp-flags", "seccomp flags are not yet supported by runc"),
    fix: "use runc 1.2.0 or newer, or remove the flags",
    links: [SPECCONV],
    check: (spec, { runtime }) => {
      const path = "/linux/seccomp/flags";
      if (!isOn(spec) || (spec.linux!.seccomp!.flags ?? []).length === 0) return [];
      return runtime === undefined ? [{ path, missing: ["runtime"] }] : [{ path }];
    },
    repair: removed,
  },
  {
    id: "seccomp-notify-default",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a seccomp profile with the default action SCMP_ACT_NOTIFY",
    texts: runcLate("unable to init seccomp: SCMP_ACT_NOTIFY cannot be used as default action"),
    fix: "use SCMP_ACT_NOTIFY for individual syscalls only",
    links: ["https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/seccomp/seccomp_linux.go"],
    check: (spec) =>
      when(
        spec.linux?.seccomp?.defaultAction === "SCMP_ACT_NOTIFY" && isNoNewPrivileges(spec),
        "/linux/seccomp/defaultAction",
      ),
  },
  {
    id: "seccomp-notify-write",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a seccomp profile with SCMP_ACT_NOTIFY for write",
    texts: runcLate("unable to init seccomp: SCMP_ACT_NOTIFY cannot be used for the write syscall"),
    fix: "remove write: runc itself needs it to pass the listener on",
    links: ["https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/seccomp/seccomp_linux.go"],
    check: (spec) =>
      each(
        isNoNewPrivileges(spec) ? syscalls(spec) : [],
        SYSCALLS,
        ({ action, names = [] }) => action === "SCMP_ACT_NOTIFY" && names.includes("write") ? {} : undefined,
      ),
    repair: removed,
  },
  {
    id: "seccomp-notify-without-listener",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a seccomp profile with SCMP_ACT_NOTIFY, but without listenerPath",
    texts: runcLate("listenerPath is not set", "seccomp listenerPath is not set"),
    fix: "set listenerPath to the agent's socket",
    links: ["https://github.com/opencontainers/runc/blob/v1.1.5/docs/seccomp.md"],
    check: (spec) =>
      when(isNotify(spec) && (spec.linux!.seccomp!.listenerPath ?? "") === "", "/linux/seccomp/listenerPath"),
  },
  {
    id: "seccomp-listener-missing",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a seccomp profile with SCMP_ACT_NOTIFY whose listener socket does not exist",
    texts: runcLate(
      "failed to connect with seccomp agent specified in the seccomp profile: dial unix <path>: connect: no such file or directory",
    ),
    fix: "start the agent first",
    links: ["https://github.com/opencontainers/runc/blob/v1.1.5/docs/seccomp.md"],
    check: (spec, { paths }) => {
      const socket = spec.linux?.seccomp?.listenerPath ?? "";
      const path = "/linux/seccomp/listenerPath";
      if (socket === "" || !isNotify(spec)) return [];
      if (paths === undefined || !Object.hasOwn(paths, socket)) return [{ path, missing: ["paths"] }];
      return when(paths[socket]!.kind === "absent", path, { path: socket });
    },
  },
  {
    id: "seccomp-empty-name",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a seccomp rule with an empty syscall name",
    texts: runcLate("unable to init seccomp: empty string is not a valid syscall"),
    fix: "set the syscall's name; unknown names are skipped, empty ones are not",
    links: ["https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/seccomp/seccomp_linux.go"],
    check: (spec) =>
      each(
        isNoNewPrivileges(spec) ? syscalls(spec) : [],
        SYSCALLS,
        ({ names = [], action }) =>
          names.includes("") && action !== spec.linux!.seccomp!.defaultAction ? {} : undefined,
      ),
    repair: removed,
  },
  {
    id: "seccomp-blocks-start",
    severity: "error",
    phase: "start",
    by: "kernel",
    summary: "a seccomp profile that does not let runc open the FIFO with which it waits for its start",
    texts: [
      ...runc("cannot start a container that has stopped"),
      ...runc("container process is already dead"),
    ],
    passes: ["crun"],
    behind: "all",
    fix: "start with the rules of RuntimeDefault; at least openat, write, close, futex and execve are needed",
    links: ["https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/standard_init_linux.go"],
    check: (spec, { seccomp }) => {
      const isClosed = isOn(spec) && DENIALS.includes(spec.linux!.seccomp!.defaultAction) &&
        syscalls(spec).every(({ action, names = [] }) => DENIALS.includes(action) || !names.includes("openat"));
      return when(isClosed && isNoNewPrivileges(spec) && seccomp !== false, "/linux/seccomp/defaultAction");
    },
  },
  {
    id: "seccomp-not-supported",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary:
      "a seccomp profile with a kernel or a runtime that is built without seccomp; invalid argument may also mean that the kernel does not take the profile",
    texts: [
      ...["invalid argument", "function not implemented"].flatMap((errno) =>
        runcLate(
          `unable to init seccomp: error loading seccomp filter into kernel: error loading seccomp filter: ${errno}`,
          undefined,
          "source",
        )
      ),
      ...runcLate("unable to init seccomp: seccomp: config provided but seccomp not supported", undefined, "source"),
      ...crun("seccomp (SECCOMP_SET_MODE_FILTER): Invalid argument"),
      ...runcRows("seccomp: config provided but seccomp not supported", {}, "reported"),
    ],
    fix:
      "use a kernel with CONFIG_SECCOMP_FILTER (grep Seccomp /proc/self/status) and a runtime built with seccomp. If other containers have " +
      "seccomp, the profile itself is at fault: try RuntimeDefault, then Unconfined",
    links: ["https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/seccomp/seccomp_linux.go"],
    check: (spec, { seccomp }) => {
      if (!isOn(spec)) return [];
      const path = "/linux/seccomp";
      return seccomp === undefined ? [{ path, missing: ["seccomp"] }] : when(!seccomp, path);
    },
    repair: removed,
  },
  {
    id: "capability-not-permitted",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "an effective capability that is not permitted",
    texts: [...capsRefused(), ...crun("capset: Operation not permitted")],
    behind: "all",
    fix: "add it to permitted",
    links: ["https://man7.org/linux/man-pages/man7/capabilities.7.html"],
    check: (spec) => {
      const { effective, permitted = [] } = spec.process?.capabilities ?? {};
      return each(
        effective,
        "/process/capabilities/effective",
        (name) => isKnown(name) && !permitted.includes(name) ? {} : undefined,
      );
    },
    repair: removed,
  },
  {
    id: "capability-beyond-runtime",
    severity: "error",
    phase: "init",
    by: "kernel",
    summary: "a capability that the runtime itself does not have, without a user namespace",
    texts: [...capsRefused(), ...crun("capset: Operation not permitted")],
    fix:
      "remove the capability from the container (--cap-add, cap_add, privileged: true, capabilities.add), or give it to the engine: a " +
      "nested or LXC one has only what its outer container allows (lxc.cap.drop, Capability= of a .nspawn file, --cap-add, --privileged, which gives it the host; minikube: update it and the engine below it, or --driver=docker), one " +
      "of systemd what CapabilityBoundingSet= of its unit has. Talos gives no pod SYS_MODULE and SYS_BOOT: leave them out (Cilium: securityContext.capabilities.ciliumAgent)",
    links: [
      "https://man7.org/linux/man-pages/man7/capabilities.7.html",
      "https://www.talos.dev/v1.11/kubernetes-guides/network/deploying-cilium/",
    ],
    check: lacked,
  },
  {
    id: "capability-unknown",
    severity: "warning",
    phase: "start",
    by: "runtime",
    summary: "an unknown capability, which the runtime drops",
    texts: [...runc(""), ...crun("")],
    fix: "use a name in capitals that starts with CAP_",
    links: ["https://man7.org/linux/man-pages/man7/capabilities.7.html"],
    check: (spec) =>
      (["bounding", "effective", "inheritable", "permitted", "ambient"] as const).flatMap((set) =>
        each(
          spec.process?.capabilities?.[set],
          `/process/capabilities/${set}`,
          (name) => isKnown(name) ? undefined : {},
        )
      ),
    repair: removed,
  },
];

/** Only then does runc load the profile where its text says so. */
function isNoNewPrivileges(spec: Spec): boolean {
  return spec.process?.noNewPrivileges === true;
}
