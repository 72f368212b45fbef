/**
 * Container configs of a hostile client: anything that the daemon reads, legal or not.
 *
 * @module
 */

import fc from "fast-check";
import type {
  Capability,
  ContainerConfig,
  CriMount as Mount,
  Device,
  KeyValue,
  LinuxContainerResources,
  LinuxContainerSecurityContext,
} from "../../lib/cri/config.ts";
import { annotationKey, idMapping, namespaceOption, profileString, securityProfile } from "./hostile_config.ts";
import { int64 } from "./integers.ts";
import { maybe, present } from "./parts.ts";
import { text, textMap } from "./text.ts";

/** A path of a container, clean or not. */
export function containerPath(): fc.Arbitrary<string> {
  const usual = [
    "/data",
    "/data/",
    "/data/deep",
    "/etc/hosts",
    "/etc//resolv.conf",
    "/etc/hostname",
    "/dev/shm",
    "/dev",
    "/dev/termination-log",
    "/proc",
    "/sys",
    "/sys/fs/cgroup/",
    "/run",
    "/run/x",
    "/",
    "",
    "relative",
    "../up",
    "/a/../b/./c",
    "/var/run/secrets/kubernetes.io/serviceaccount",
  ];
  const odd = fc.array(fc.constantFrom("a", "b", "..", ".", "", " "), { maxLength: 5 })
    .map((parts) => `/${parts.join("/")}`);
  return fc.oneof({ arbitrary: fc.constantFrom(...usual), weight: 5 }, odd, text());
}

/** A path of the node that mounts may name. */
function hostPath(): fc.Arbitrary<string> {
  return fc.oneof(
    { arbitrary: fc.constantFrom("/srv/data", "/srv/data/", "/srv//made/./deep", "/srv/data/../made", "/"), weight: 6 },
    fc.constantFrom("", "relative/path"),
  );
}

/** A mount, legal or not. */
export function mount(source: fc.Arbitrary<string> = hostPath()): fc.Arbitrary<Mount> {
  const seldom = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
    fc.option(arbitrary, { nil: undefined, freq: 1 });
  const mappings = fc.array(idMapping(), { maxLength: 2 });
  return present<Mount>(fc.record({
    container_path: containerPath(),
    host_path: source,
    readonly: maybe(fc.boolean()),
    selinux_relabel: maybe(fc.boolean()),
    propagation: fc.constantFrom(undefined, undefined, 0, 1, 2, 7),
    uidMappings: fc.oneof({ arbitrary: fc.constant(undefined), weight: 12 }, seldom(mappings)),
    gidMappings: fc.oneof({ arbitrary: fc.constant(undefined), weight: 12 }, seldom(mappings)),
    recursive_read_only: fc.constantFrom(undefined, undefined, undefined, undefined, false, true),
  }));
}

/** A device, which is there or not. */
export function device(): fc.Arbitrary<Device> {
  return present<Device>(fc.record({
    container_path: maybe(fc.constantFrom("/dev/x", "/dev/null", "/dev/dri", "x", "/dev/../y")),
    host_path: fc.oneof({
      arbitrary: fc.constantFrom("/dev/null", "/dev/fuse", "/dev/dri", "/dev/disk/by-id/root", "/dev/vda"),
      weight: 5,
    }, fc.constantFrom("/dev/nosuch", "/dev/log", "/dev/initctl", "/dev//zero", "/dev/pts", "")),
    permissions: fc.constantFrom("rwm", "r", "", "rwx", "mknod"),
  }));
}

/** Changes of capabilities, by names that the kernel knows or not. */
export function capability(): fc.Arbitrary<Capability> {
  const names = fc.array(
    fc.oneof(
      {
        arbitrary: fc.constantFrom("NET_ADMIN", "SYS_ADMIN", "CHOWN", "KILL", "SYS_TIME", "BPF", "PERFMON", "SYS_NICE"),
        weight: 6,
      },
      { arbitrary: fc.constantFrom("ALL", "all", "net_raw", "CAP_CHOWN", "", "ß", "SYS_CHROOT"), weight: 2 },
      text(),
    ),
    { maxLength: 4 },
  );
  return present<Capability>(fc.record({
    add_capabilities: maybe(names),
    drop_capabilities: maybe(names),
    add_ambient_capabilities: maybe(names),
  }));
}

/** Resource limits, legal or not. */
export function containerResources(): fc.Arbitrary<LinuxContainerResources> {
  const size = fc.constantFrom("2MB", "1GB", "64KB");
  return present<LinuxContainerResources>(fc.record({
    cpu_period: maybe(int64()),
    cpu_quota: maybe(int64()),
    cpu_shares: maybe(int64()),
    memory_limit_in_bytes: maybe(int64()),
    oom_score_adj: maybe(int64()),
    cpuset_cpus: maybe(text()),
    cpuset_mems: maybe(text()),
    hugepage_limits: maybe(
      fc.array(fc.record({ page_size: size, limit: fc.constantFrom(0, 2 ** 21, 2 ** 30) }), { maxLength: 2 }),
    ),
    unified: maybe(textMap()),
    memory_swap_limit_in_bytes: maybe(int64()),
  }));
}

/** A container's security settings. */
export function containerSecurityContext(): fc.Arbitrary<LinuxContainerSecurityContext> {
  const id = fc.oneof({ arbitrary: int64().map((value) => ({ value })), weight: 5 }, fc.constant({}));
  const paths = fc.array(fc.oneof(fc.constantFrom("/proc/asound", "/proc/acpi", "/sys/firmware"), text()), {
    maxLength: 3,
  });
  return present<LinuxContainerSecurityContext>(fc.record({
    capabilities: maybe(capability()),
    privileged: fc.constantFrom(undefined, undefined, undefined, true, false),
    namespace_options: maybe(namespaceOption()),
    selinux_options: fc.constantFrom(undefined, undefined, undefined, { level: "s0:c1,c2" }, { level: "bogus" }, {
      user: "u",
    }),
    run_as_user: fc.oneof({ arbitrary: fc.constant(undefined), weight: 2 }, id),
    run_as_group: fc.oneof({ arbitrary: fc.constant(undefined), weight: 4 }, id),
    run_as_username: fc.oneof(
      { arbitrary: fc.constant(undefined), weight: 4 },
      fc.constantFrom("app", "root", "nobody", "app:staff", "1000", "neg"),
      text(),
    ),
    readonly_rootfs: maybe(fc.boolean()),
    supplemental_groups: maybe(fc.array(int64(), { maxLength: 4 })),
    supplemental_groups_policy: fc.constantFrom(undefined, undefined, undefined, 0, 1, 2),
    no_new_privs: maybe(fc.boolean()),
    masked_paths: maybe(paths),
    readonly_paths: maybe(paths),
    seccomp: maybe(securityProfile()),
    apparmor: fc.oneof({ arbitrary: fc.constant(undefined), weight: 5 }, securityProfile()),
    apparmor_profile: fc.oneof({ arbitrary: fc.constant(undefined), weight: 5 }, profileString()),
    seccomp_profile_path: maybe(profileString()),
  }));
}

function env(): fc.Arbitrary<KeyValue> {
  const key = fc.oneof(
    { arbitrary: fc.constantFrom("PATH", "TERM", "HOSTNAME", "A", "B", "", "A=B"), weight: 4 },
    text(),
  );
  return present<KeyValue>(fc.record({ key: maybe(key), value: maybe(text()) }));
}

/** A key of a container's annotation, those that containerd reads among them. */
function containerAnnotations(): fc.Arbitrary<Record<string, string>> {
  const key = fc.oneof(
    { arbitrary: annotationKey(), weight: 8 },
    fc.constantFrom("io.kubernetes.cri.blockio-class", "io.kubernetes.cri.rdt-class", "cdi.k8s.io/gpu"),
  );
  return textMap(key, fc.oneof(text(), fc.constantFrom("vendor.com/gpu=0", "vendor.com/gpu=none", "a.com/b=c,")));
}

/** What any client of the socket could ask for. */
export function hostileContainer(): fc.Arbitrary<ContainerConfig> {
  const words = fc.array(text(), { maxLength: 3 });
  return present<ContainerConfig>(fc.record({
    metadata: fc.oneof(
      { arbitrary: fc.record({ name: text(), attempt: fc.nat(3) }), weight: 30 },
      fc.constant(undefined),
    ),
    command: maybe(words),
    args: maybe(words),
    working_dir: fc.constantFrom(undefined, undefined, "/srv", "rel/..", ""),
    envs: maybe(fc.array(env(), { maxLength: 5 })),
    mounts: maybe(fc.array(mount(), { maxLength: 5 })),
    devices: fc.oneof({ arbitrary: fc.constant(undefined), weight: 3 }, fc.array(device(), { maxLength: 2 })),
    labels: maybe(textMap()),
    annotations: maybe(containerAnnotations()),
    log_path: maybe(text()),
    tty: maybe(fc.boolean()),
    linux: maybe(
      fc.record({ resources: maybe(containerResources()), security_context: maybe(containerSecurityContext()) })
        .map(({ resources, security_context }) => ({
          ...resources === undefined ? {} : { resources },
          ...security_context === undefined ? {} : { security_context },
        })),
    ),
    CDI_devices: fc.constantFrom(undefined, undefined, undefined, undefined, [{ name: "vendor.com/gpu=0" }], [
      { name: "vendor.com/gpu=none" },
    ], [{ name: "" }, { name: "x" }]),
    stop_signal: fc.constantFrom(undefined, undefined, undefined, 0, 9, 99),
  }));
}
