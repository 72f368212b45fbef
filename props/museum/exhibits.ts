/**
 * The exhibits: bugs that containerd had, each as the law that it broke.
 *
 * Each law is stated for any request: a request that the daemon refuses for another reason breaks none.
 *
 * @module
 */

import fc from "fast-check";
import { NAMESPACE_MODE } from "../../lib/cri/config.ts";
import { namespaceOption, securityContext, sysctlName } from "../arbitraries/hostile_config.ts";
import { imageConfig } from "../arbitraries/image_config.ts";
import { int64 } from "../arbitraries/integers.ts";
import { minimal } from "../arbitraries/minimal.ts";
import { optional } from "../arbitraries/parts.ts";
import { text, textMap } from "../arbitraries/text.ts";
import { allows, askedUid, everyRefusal, everySpec, hasFlags, hasUserns, mountsOn, namespacesOf } from "../claims.ts";
import { CONTAINER_EXHIBITS } from "./containers.ts";
import type { Exhibit, SandboxExhibit } from "./exhibit.ts";

const PING = "net.ipv4.ping_group_range";
const POWERCAP = "/sys/devices/virtual/powercap";
const SANDBOX_UID = "io.kubernetes.cri.sandbox-uid";
const AF_ALG = 38;
const AF_VSOCK = 40;
const ESCAPES = "path escapes from parent";

/** Pods that ask for namespaces. */
const namespaced = fc.record({
  metadata: fc.record({ name: text(), uid: text() }),
  hostname: text(),
  annotations: textMap(),
  linux: fc.record({
    sysctls: textMap(sysctlName()),
    security_context: fc.record({ namespace_options: namespaceOption(), privileged: fc.boolean() }, {
      requiredKeys: ["namespace_options"],
    }),
  }, { requiredKeys: ["security_context"] }),
}, { requiredKeys: ["metadata", "linux"] });

/** Labels of which one may be too long to be stored, and may have a percent sign in its key. */
const longLabels = fc.tuple(
  textMap(),
  fc.oneof(text(), fc.constantFrom("%q", "100%")),
  fc.integer({ min: 3900, max: 9000 }),
).map(([labels, key, length]) => ({
  ...labels,
  [key]: "x".repeat(length),
}));

/** Pods with labels. */
const labelled = fc.record({
  metadata: fc.record({ name: text(), uid: text() }),
  labels: longLabels,
  annotations: textMap(),
}, { requiredKeys: ["metadata", "labels"] });

/** Pods with security settings and nothing else. */
const secured = fc.record({
  metadata: fc.record({ name: text(), uid: text() }),
  linux: fc.record({ security_context: securityContext() }),
});

/** Images with a program. */
const paused = imageConfig({ mode: "hostile", pin: { Entrypoint: ["/pause"] } });

const namespacedPods = { config: minimal(namespaced), runtimeHandler: undefined };
/** Pods with users and groups. */
const owned = fc.record({
  metadata: fc.record({ name: text(), uid: text() }),
  linux: fc.record({
    security_context: fc.record({
      run_as_user: fc.record({ value: int64() }),
      run_as_group: fc.record({ value: int64() }),
      supplemental_groups: fc.array(int64(), { maxLength: 4 }),
    }, { requiredKeys: [] }),
  }),
}, { requiredKeys: ["metadata"] });

const ownedPods = { config: minimal(owned), image: optional(paused), runtimeHandler: undefined };
const labelledPods = { config: minimal(labelled), image: optional(paused), runtimeHandler: undefined };
const securedPods = { config: minimal(secured), image: optional(paused), runtimeHandler: undefined };

/** The exhibits of sandboxes, the one of the house first. */
const SANDBOX_EXHIBITS: readonly SandboxExhibit[] = [
  {
    id: "ping-range-userns",
    sentence: "a pod with a user namespace never gets ping_group_range from the daemon",
    from: "userns-support",
    until: ["ping-range-userns"],
    pin: namespacedPods,
    holds: everySpec((spec, { config }) =>
      !hasUserns(spec) || !Object.hasOwn(spec.linux?.sysctl ?? {}, PING) ||
      Object.hasOwn(config.linux?.sysctls ?? {}, PING)
    ),
  },
  {
    id: "drop-inheritable-caps",
    sentence: "a sandbox has no inheritable capabilities",
    until: ["drop-inheritable-caps"],
    holds: everySpec((spec) => (spec.process?.capabilities?.inheritable ?? []).length === 0),
  },
  {
    id: "user-primary-gid",
    sentence: "a primary group that is not root's is among the additional groups",
    until: ["user-primary-gid"],
    holds: everySpec(({ process }) => {
      const { gid = 0, additionalGids = [] } = process?.user ?? {};
      return gid === 0 || additionalGids.includes(gid);
    }),
  },
  {
    id: "mask-powercap",
    sentence: `${POWERCAP} is masked in every sandbox`,
    until: ["mask-powercap"],
    holds: everySpec(({ linux }) => linux?.maskedPaths?.includes(POWERCAP) ?? false),
  },
  {
    id: "user-uid-range",
    sentence: "a sandbox that asks for a user id other than 0 never runs as root",
    until: ["user-uid-range"],
    pin: ownedPods,
    holds: everySpec((spec, request) => (askedUid(request) ?? 0n) === 0n || spec.process?.user?.uid !== 0),
  },
  {
    id: "user-range-error",
    sentence: "a user id out of range is never looked up as a name",
    from: "user-uid-range",
    until: ["user-range-error"],
    pin: ownedPods,
    holds: everyRefusal(({ code }, request) => {
      const uid = askedUid(request) ?? 0n;
      return (uid >= 0n && uid < 2n ** 31n) || (code !== "user-not-found" && code !== "user-file");
    }),
  },
  {
    id: "seccomp-af-alg",
    sentence: "RuntimeDefault lets no sandbox open an AF_ALG socket",
    until: ["seccomp-af-alg"],
    pin: securedPods,
    holds: everySpec((spec) => !allows(spec, "socket", AF_ALG)),
  },
  {
    id: "seccomp-vsock",
    sentence: "RuntimeDefault lets no sandbox open an AF_VSOCK socket",
    until: ["seccomp-vsock"],
    pin: securedPods,
    holds: everySpec((spec) => !allows(spec, "socket", AF_VSOCK)),
  },
  {
    id: "seccomp-io-uring",
    sentence: "RuntimeDefault lets no sandbox use io_uring",
    until: ["seccomp-io-uring"],
    pin: securedPods,
    holds: everySpec((spec) => !allows(spec, "io_uring_setup", 0)),
  },
  {
    id: "userns-support",
    sentence: "a pod that asks for a user namespace gets one, or is refused",
    until: ["userns-support"],
    pin: namespacedPods,
    holds: everySpec((spec, request) => {
      const { userns_options } = namespacesOf(request);
      return userns_options === undefined || (userns_options.mode ?? 0) !== NAMESPACE_MODE.POD || hasUserns(spec);
    }),
  },
  {
    id: "userns-hostnet-broken",
    sentence: "a user namespace on the node's network is no reason to refuse a pod",
    from: "userns-hostnet-broken",
    until: [],
    pin: namespacedPods,
    holds: everyRefusal(({ code }) => code !== "userns-host-network"),
  },
  {
    id: "userns-hostnet-sys",
    sentence: "a pod with a user namespace on the node's network mounts no sysfs, which the kernel would forbid",
    from: "userns-support",
    until: ["userns-hostnet-broken", "userns-hostnet-sys"],
    pin: namespacedPods,
    holds: everySpec((spec, request) =>
      !hasUserns(spec) || namespacesOf(request).network !== NAMESPACE_MODE.NODE ||
      mountsOn(spec, "/sys").every(({ type }) => type !== "sysfs")
    ),
  },
  {
    id: "user-file-fs",
    sentence: "a link in the image is followed below the image's root, wherever it leads",
    from: "user-file-fs",
    until: ["user-fsview"],
    pin: securedPods,
    holds: everyRefusal(({ message }) => !message.endsWith(ESCAPES)),
  },
  {
    id: "user-file-abs-symlink",
    sentence: "an /etc/passwd that is an absolute link is followed",
    from: "user-file-fs",
    until: ["user-file-abs-symlink", "user-fsview"],
    pin: securedPods,
    holds: everyRefusal(({ message }, { rootfs }) => {
      const passwd = Object(Object(rootfs)["/etc/passwd"]) as { symlink?: string };
      return !passwd.symlink?.startsWith("/") || !message.endsWith(`openat etc/passwd: ${ESCAPES}`);
    }),
  },
  {
    id: "privileged-sys-rw",
    sentence: "a privileged sandbox can write to /sys",
    until: ["privileged-sys-rw"],
    holds: everySpec((spec, { config }) =>
      config.linux?.security_context?.privileged !== true ||
      mountsOn(spec, "/sys").every(({ options = [] }) => !options.includes("ro"))
    ),
  },
  {
    id: "resolv-conf-flags",
    sentence: "/etc/resolv.conf is mounted nosuid, nodev and noexec",
    until: ["resolv-conf-flags"],
    holds: everySpec((spec) => hasFlags(spec, "/etc/resolv.conf")),
  },
  {
    id: "dev-shm-flags",
    sentence: "/dev/shm is mounted nosuid, nodev and noexec",
    until: ["dev-shm-flags"],
    holds: everySpec((spec) => hasFlags(spec, "/dev/shm")),
  },
  {
    id: "drop-default-dev-shm",
    sentence: "/dev/shm is mounted once",
    until: ["drop-default-dev-shm"],
    holds: everySpec((spec) => mountsOn(spec, "/dev/shm").length === 1),
  },
  {
    id: "sandbox-uid-annotation",
    sentence: "an annotation tells the pod's uid",
    until: ["sandbox-uid-annotation"],
    holds: everySpec(({ annotations = {} }, { config }) => annotations[SANDBOX_UID] === (config.metadata?.uid ?? "")),
  },
  {
    id: "sanbdox-typo",
    sentence: "no refusal misspells sandbox",
    until: ["sanbdox-typo"],
    pin: securedPods,
    holds: everyRefusal(({ message }) => !message.includes("sanbdox")),
  },
  {
    id: "error-percent",
    sentence: "a percent sign in a label's key is told as it is",
    until: ["error-percent"],
    pin: labelledPods,
    holds: everyRefusal(({ code, message }) => code !== "label-size" || !message.includes("%!")),
  },
];

/** Every exhibit: those of sandboxes, then those of containers. */
export const EXHIBITS: readonly Exhibit[] = [...SANDBOX_EXHIBITS, ...CONTAINER_EXHIBITS];
