/**
 * Images, daemons, nodes and releases.
 *
 * @module
 */

import fc from "fast-check";
import { modelledReleases } from "../../lib/containerd/release.ts";
import { annotationKey, profileString } from "./config.ts";
import { text, textMap } from "./text.ts";

/** A modelled release or build. */
export function release(): fc.Arbitrary<string> {
  return fc.constantFrom(...modelledReleases());
}

/** A user string of an image. */
export function userString(): fc.Arbitrary<string> {
  const usual = [
    "",
    "0",
    "65535:65535",
    "app",
    "app:staff",
    "app:",
    ":staff",
    ":",
    "1000",
    "1000:wheel",
    "nobody",
    "app:nogroup",
    "1:2:3",
    "-1",
    "+5:+6",
    "2147483647",
    "2147483648",
    "4294967296",
    "4294967301:1",
    "1:4294967301",
    "9223372036854775808",
    " 5",
    "0x10",
    "1_000",
    "007",
  ];
  return fc.oneof({ arbitrary: fc.constantFrom(...usual), weight: 4 }, text());
}

/** An image's OCI config object. */
export function imageConfig(): fc.Arbitrary<Record<string, unknown>> {
  const env = fc.oneof(
    { arbitrary: fc.constantFrom("PATH=/bin", "A=1", "A=2", "A", "=x", "", "B=a=b"), weight: 3 },
    text(),
  );
  return fc.record({
    User: userString(),
    Env: fc.array(env, { maxLength: 4 }),
    Entrypoint: fc.oneof({ arbitrary: fc.constant(["/pause"]), weight: 6 }, fc.array(text(), { maxLength: 2 })),
    Cmd: fc.array(text(), { maxLength: 2 }),
    WorkingDir: fc.constantFrom("", "/", "/srv//x/", "rel"),
    Labels: textMap(),
  }, { requiredKeys: ["Entrypoint"] });
}

const PASSWD = `root:x:0:0:root:/root:/bin/sh
pause:x:65535:65534:pause:/:/sbin/nologin
# comment:x:7:7::/:
 app:x:1000:2000::/home/app:/bin/sh
odd:x:abc:99999999999999999999
neg:x:-5:-3
short
:x:12:13
`;
const GROUP = `root:x:0:
#staff:x:1:
staff:x:2000:app
wheel:x:10:root,app
neg:x:-3:
`;

/** The image's passwd and group files: usual, missing, empty, behind links. */
export function rootfs(): fc.Arbitrary<Record<string, unknown>> {
  return fc.constantFrom<Record<string, unknown>>(
    { "/etc/passwd": PASSWD, "/etc/group": GROUP },
    { "/etc/passwd": PASSWD.replaceAll("\n", "\r\n"), "/etc/group": GROUP },
    {},
    { "/etc/passwd": "", "/etc/group": "" },
    {
      "/etc/passwd": { symlink: "/usr/../data/passwd" },
      "/data/passwd": PASSWD,
      "/etc/group": { symlink: "../data/group" },
      "/data/group": GROUP,
    },
    { "/etc": { symlink: "/data" }, "/data/passwd": PASSWD, "/data/group": GROUP },
    { "/etc/passwd": { symlink: "passwd" }, "/etc/group": { symlink: "/nowhere" } },
    { "/etc/passwd": { directory: true }, "/etc/group": { directory: true } },
  );
}

/** Patterns of a runtime's `pod_annotations`. */
export function pattern(): fc.Arbitrary<string> {
  const usual = [
    "*",
    "*/*",
    "io.kata*",
    "io.katacontainers.*",
    "a[^b]c",
    "a/?",
    "a\\/b",
    "[",
    "a*",
    "**",
    "",
    "a[a-",
    "?bc",
    "io.kubernetes.cri.*",
  ];
  return fc.oneof({ arbitrary: fc.constantFrom(...usual), weight: 4 }, annotationKey());
}

const CRI = "io.containerd.grpc.v1.cri";

/** A `config.toml` that a daemon starts with. */
export function daemonConfig(): fc.Arbitrary<Record<string, unknown>> {
  const runtime = (runtime_type: string): fc.Arbitrary<Record<string, unknown>> =>
    fc.record({ runtime_type: fc.constant(runtime_type), pod_annotations: fc.array(pattern(), { maxLength: 3 }) });
  const runtimes = fc.record({
    runc: runtime("io.containerd.runc.v2"),
    kata: runtime("io.containerd.kata.v2"),
    untrusted: runtime("io.containerd.runsc.v1"),
  }, { requiredKeys: ["runc"] });
  const cri = fc.record({
    enable_unprivileged_ports: fc.boolean(),
    enable_unprivileged_icmp: fc.boolean(),
    disable_cgroup: fc.boolean(),
    restrict_oom_score_adj: fc.boolean(),
    unset_seccomp_profile: profileString(),
    enable_selinux: fc.boolean(),
    containerd: fc.record({ runtimes }),
  }, { requiredKeys: [] });
  return cri.map((table) => ({ version: 2, plugins: { [CRI]: table } }));
}

/** A `config.toml` of version 3 or 4, perhaps with the section of version 2. */
export function laterDaemonConfig(): fc.Arbitrary<Record<string, unknown>> {
  const settings = fc.record({
    enable_unprivileged_ports: fc.boolean(),
    enable_unprivileged_icmp: fc.boolean(),
    restrict_oom_score_adj: fc.boolean(),
    unset_seccomp_profile: profileString(),
    containerd: fc.record({
      default_runtime_name: fc.constantFrom("runc", "kata"),
      runtimes: fc.constantFrom({}, { kata: { runtime_type: "io.containerd.kata.v2", pod_annotations: ["*"] } }),
    }, { requiredKeys: ["runtimes"] }),
  }, { requiredKeys: [] });
  const images = fc.record({ pinned_images: fc.constantFrom({}, { sandbox: "registry.test/pause:1" }) });
  const plugins = fc.record({
    "io.containerd.cri.v1.runtime": settings,
    "io.containerd.cri.v1.images": images,
    [CRI]: settings,
  }, { requiredKeys: [] });
  return fc.record({ version: fc.constantFrom(3, 4), plugins });
}

/** A node without SELinux. */
export function host(): fc.Arbitrary<Record<string, unknown>> {
  return fc.record({
    runningInUserNamespace: fc.boolean(),
    seccomp: fc.oneof({ arbitrary: fc.constant(true), weight: 9 }, fc.constant(false)),
    oomScoreAdj: fc.integer({ min: -1000, max: 1000 }),
    kernel: fc.constantFrom("6.1.0", "4.7.10", "4.8.0-1-generic", "unreadable"),
    arch: fc.constantFrom("amd64", "arm64"),
    cgroups: fc.constantFrom("v1", "v2"),
  }, { requiredKeys: [] });
}
