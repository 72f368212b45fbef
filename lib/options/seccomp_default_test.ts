import { assertEquals, assertMatch, assertNotStrictEquals, assertStrictEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { share } from "../oci/shared.ts";
import { defaultProfile, type DefaultProfileOptions, type SeccompRevision } from "./seccomp_default.ts";

const OLD: SeccompRevision = {
  ptrace: false,
  clockSettime64: false,
  bpfPerfmon: false,
  pkey: false,
  mempolicy: false,
  nameToHandle: false,
  kernel67: false,
  vsock: false,
  processVm: false,
  ioUring: false,
  kernel613: false,
  afAlg: false,
};

function profile(over: Partial<DefaultProfileOptions> = {}) {
  return defaultProfile({ arch: "amd64", kernel: "6.1.0", capabilities: [], revision: OLD, ...over });
}

/** The syscalls that a capability adds. */
function added(capability: string, revision: SeccompRevision = OLD): string {
  const rules = profile({ capabilities: [capability], revision }).syscalls ?? [];
  const others = new Set((profile({ revision }).syscalls ?? []).map((rule) => JSON.stringify(rule)));
  return rules.filter((rule) => !others.has(JSON.stringify(rule))).flatMap(({ names }) => names).join(" ");
}

Deno.test("defaultProfile() allows what each capability needs", () => {
  const cases = {
    CAP_DAC_READ_SEARCH: "open_by_handle_at",
    CAP_SYS_ADMIN: "bpf clone clone3 fanotify_init fsconfig fsmount fsopen fspick lookup_dcookie mount mount_setattr " +
      "move_mount name_to_handle_at open_tree perf_event_open quotactl quotactl_fd setdomainname sethostname setns " +
      "syslog umount umount2 unshare",
    CAP_SYS_BOOT: "reboot",
    CAP_SYS_CHROOT: "chroot",
    CAP_SYS_MODULE: "delete_module init_module finit_module",
    CAP_SYS_PACCT: "acct",
    CAP_SYS_PTRACE: "kcmp pidfd_getfd process_madvise process_vm_readv process_vm_writev ptrace",
    CAP_SYS_RAWIO: "iopl ioperm",
    CAP_SYS_TIME: "settimeofday stime clock_settime",
    CAP_SYS_TTY_CONFIG: "vhangup",
    CAP_SYSLOG: "syslog",
    CAP_SYS_NICE: "",
    CAP_BPF: "",
    CAP_PERFMON: "",
  };
  for (const [capability, names] of Object.entries(cases)) assertEquals(added(capability), names, capability);
});

Deno.test("defaultProfile() follows the revision in what a capability allows", () => {
  assertEquals(
    added("CAP_SYS_TIME", { ...OLD, clockSettime64: true }),
    "settimeofday stime clock_settime clock_settime64",
  );
  assertEquals(added("CAP_SYS_NICE", { ...OLD, mempolicy: true }), "get_mempolicy mbind set_mempolicy");
  const nice = added("CAP_SYS_NICE", { ...OLD, mempolicy: true, kernel67: true });
  assertEquals(nice, "get_mempolicy mbind set_mempolicy set_mempolicy_home_node");
  assertEquals(added("CAP_BPF", { ...OLD, bpfPerfmon: true }), "bpf");
  assertEquals(added("CAP_PERFMON", { ...OLD, bpfPerfmon: true }), "perf_event_open");
  assertEquals(added("CAP_SYS_ADMIN", { ...OLD, nameToHandle: true }).includes("name_to_handle_at"), false);
});

Deno.test("defaultProfile() guards clone and clone3 of those without CAP_SYS_ADMIN", () => {
  const guards = (capabilities: readonly string[]) =>
    (profile({ capabilities }).syscalls ?? []).filter(({ action, args }) =>
      action === "SCMP_ACT_ERRNO" || args?.[0]?.op === "SCMP_CMP_MASKED_EQ"
    );
  assertEquals(guards([]).map(({ names }) => names), [["clone"], ["clone3"]]);
  assertEquals(guards(["CAP_SYS_ADMIN"]), []);
});

Deno.test("defaultProfile() knows amd64 and arm64 and refuses the rest", () => {
  const arm = profile({ arch: "arm64" });
  assertEquals(arm.architectures, ["SCMP_ARCH_ARM", "SCMP_ARCH_AARCH64"]);
  const names = "arm_fadvise64_64 arm_sync_file_range sync_file_range2 breakpoint cacheflush set_tls".split(" ");
  assertEquals(arm.syscalls?.some((rule) => rule.names?.join() === names.join()), true);
  const error = assertThrows(() => profile({ arch: "s390x" }), CriSpecError);
  assertEquals([error.code, error.message], [
    "not-modelled",
    'Cannot generate the default seccomp profile for "s390x": the architecture is not modelled',
  ]);
  assertMatch(error.hint ?? "", /^modelled architectures: amd64, arm64$/);
});

Deno.test("defaultProfile() allows ptrace from Linux 4.8 on, and never for a kernel that it cannot read", () => {
  const allows = (kernel: string) =>
    (profile({ kernel, revision: { ...OLD, ptrace: true } }).syscalls ?? []).some(({ names }) =>
      names?.join() === "ptrace"
    );
  assertEquals([allows("4.8.0"), allows("4.7.0"), allows("unknown")], [true, false, false]);
});

Deno.test("defaultProfile() models two architectures, and no name that objects have by themselves", () => {
  for (const arch of ["riscv64", "", "constructor", "__proto__", "toString"]) {
    const error = assertThrows(() => profile({ arch }), CriSpecError);
    assertEquals([error.code, error.hint], ["not-modelled", "modelled architectures: amd64, arm64"]);
    assertEquals(
      error.message,
      `Cannot generate the default seccomp profile for ${JSON.stringify(arch)}: the architecture is not modelled`,
    );
  }
  assertEquals(profile({ arch: "arm64" }).architectures, ["SCMP_ARCH_ARM", "SCMP_ARCH_AARCH64"]);
});

Deno.test("defaultProfile() names syscalls alone, whatever the revision", () => {
  for (const is of [false, true]) {
    const revision = Object.fromEntries(Object.keys(OLD).map((key) => [key, is])) as unknown as SeccompRevision;
    const capabilities = ["CAP_SYS_ADMIN", "CAP_SYS_TIME", "CAP_SYS_NICE", "CAP_BPF", "CAP_PERFMON"];
    const names = (profile({ revision, capabilities }).syscalls ?? []).flatMap(({ names = [] }) => names);
    assertEquals(names.filter((name) => !/^[a-z0-9_]+$/.test(name)), []);
  }
});

Deno.test("defaultProfile() remembers by value what may change, whatever the order of keys", () => {
  const capabilities = ["CAP_TEST_BY_VALUE"];
  const first = profile({ capabilities });
  assertStrictEquals(profile({ capabilities: [...capabilities] }), first);
  const reversed = Object.fromEntries(Object.entries(OLD).reverse()) as unknown as SeccompRevision;
  assertStrictEquals(profile({ capabilities, revision: reversed }), first);
  assertNotStrictEquals(profile({ capabilities, revision: { ...OLD, vsock: true } }), first);
  assertNotStrictEquals(profile({ capabilities, arch: "arm64" }), first);
  assertNotStrictEquals(profile({ capabilities, kernel: "4.7.0" }), first);
  assertStrictEquals(profile({ capabilities, kernel: "4.8.0" }), first);
  const growing = ["CAP_TEST_GROWING"];
  const revision = share({ ...OLD });
  const before = profile({ capabilities: growing, revision });
  growing.push("CAP_SYS_BOOT");
  assertNotStrictEquals(profile({ capabilities: growing, revision }), before);
});

Deno.test("defaultProfile() remembers the 64 profiles that were first made last, and for ever what is shared", () => {
  const shared = { capabilities: share(["CAP_TEST_SHARED"]), revision: share({ ...OLD }) };
  const kept = profile(shared);
  const numbered = (index: number) => profile({ capabilities: [`CAP_TEST_${index}`] });
  const made = Array.from({ length: 64 }, (_, index) => numbered(index));
  for (const [index, one] of made.entries()) assertStrictEquals(numbered(index), one);
  const next = numbered(64);
  assertStrictEquals(numbered(64), next);
  assertStrictEquals(numbered(63), made[63]);
  assertStrictEquals(numbered(1), made[1]);
  assertNotStrictEquals(numbered(0), made[0]);
  assertStrictEquals(profile(shared), kept);
  assertNotStrictEquals(profile({ ...shared, arch: "arm64" }), kept);
  assertNotStrictEquals(profile({ ...shared, revision: share({ ...OLD, vsock: true }) }), kept);
});
