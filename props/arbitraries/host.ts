/**
 * The node's facts.
 *
 * @module
 */

import fc from "fast-check";
import type { Host } from "../../lib/request/host.ts";
import type { RootfsDocument } from "./image_config.ts";
import { minimal } from "./minimal.ts";
import type { ArbitraryOptions } from "./options.ts";
import { pinned } from "./pin.ts";

/** The node's facts as a document; those that are left out have the model's defaults. */
export interface HostDocument extends Partial<Omit<Host, "umask" | "images">> {
  /** Images that mounts name, by the name that they have in the request. */
  readonly images?: Readonly<Record<string, { readonly digest: string; readonly rootfs: RootfsDocument }>>;
  /** The daemon's umask, as octal text. */
  readonly umask?: string;
}

function kubeletHost(): fc.Arbitrary<HostDocument> {
  return fc.record({
    kernel: fc.constantFrom("6.1.0-28-amd64", "5.15.0-130-generic", "6.8.0-51-generic", "5.14.0-503.el9.x86_64"),
    arch: fc.constantFrom("amd64", "arm64"),
    cgroups: fc.constantFrom("v2", "v1"),
    apparmor: fc.boolean(),
    oomScoreAdj: fc.constantFrom(-999, 0, -998),
    hostname: fc.nat(99).map((number) => `node-${number}`),
  });
}

function hostileHost(): fc.Arbitrary<HostDocument> {
  return fc.record({
    runningInUserNamespace: fc.boolean(),
    seccomp: fc.oneof({ arbitrary: fc.constant(true), weight: 9 }, fc.constant(false)),
    oomScoreAdj: fc.integer({ min: -1000, max: 1000 }),
    kernel: fc.constantFrom("6.1.0", "4.7.10", "4.8.0-1-generic", "unreadable"),
    arch: fc.constantFrom("amd64", "arm64"),
    cgroups: fc.constantFrom("v1", "v2"),
    apparmor: fc.oneof({ arbitrary: fc.constant(false), weight: 9 }, fc.constant(true)),
    apparmorParser: fc.boolean(),
    devShm: fc.oneof({ arbitrary: fc.constant(true), weight: 9 }, fc.constant(false)),
    umask: fc.constantFrom("0022", "0077", "0000"),
  }, { requiredKeys: [] });
}

/**
 * Facts of a node without SELinux. A kubelet's node has seccomp and a kernel of this decade; a hostile one may lack seccomp,
 * have an old kernel or one whose release no parser reads, have no /dev/shm, and its containerd may run in a user namespace.
 *
 * @param options Who sends it, and what is fixed.
 * @returns Facts; a counterexample names only those that matter.
 */
export function host(options: ArbitraryOptions<HostDocument> = {}): fc.Arbitrary<HostDocument> {
  const base = options.mode === "hostile" ? hostileHost() : kubeletHost();
  return pinned(minimal(base, { whole: [["kernel"], ["arch"], ["cgroups"], ["hostname"], ["umask"]] }), options.pin);
}
