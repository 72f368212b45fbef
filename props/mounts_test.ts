/**
 * `mounts`: containerd's default ones, the sandbox's /dev/shm and resolv.conf, and /sys.
 *
 * Upstream: `sandboxContainerSpec` of
 * https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/sandbox_run_linux.go.
 *
 * @module
 */

import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import fc from "fast-check";
import { NAMESPACE_MODE } from "../lib/cri/config.ts";
import { withMounts, withoutMounts, withoutRunMount, withWritableMount } from "../lib/options/mod.ts";
import { release } from "./arbitraries/release.ts";
import { sandboxRequest } from "./arbitraries/sandbox_request.ts";
import { text } from "./arbitraries/text.ts";
import { everySpec, mountsOn, namespaces, securityContext, specOf, USERNS } from "./claims.ts";
import { law } from "./law.ts";
import { differences, optionLaws, specs } from "./option_laws.ts";
import { destination } from "./options.ts";

optionLaws("withMounts");
optionLaws("withoutMounts");
optionLaws("withoutRunMount");
optionLaws("withWritableMount");
optionLaws("withCriMounts");
optionLaws("withWritableMounts");
optionLaws("withMaskedPaths");
optionLaws("withReadonlyPaths");

law("withMounts() of nothing changes nothing", specs, (before) => {
  assertStrictEquals(withMounts([])(before), before);
});

law("withMounts() appends in order", fc.tuple(specs, text(), text()), ([before, a, b]) => {
  const mounts = [{ destination: a }, { destination: b }];
  assertEquals(withMounts(mounts)(before).mounts, [...before.mounts ?? [], ...mounts]);
});

law("withMounts() one after the other is the same as together", fc.tuple(specs, text(), text()), ([before, a, b]) => {
  const [one, two] = [{ destination: a }, { destination: b }];
  assertEquals(withMounts([two])(withMounts([one])(before)), withMounts([one, two])(before));
});

law(
  "withoutMounts() leaves nothing there, in whatever form it is written",
  fc.tuple(specs, destination),
  ([before, path]) => {
    const after = withoutMounts(path)(withMounts([{ destination: `${path}/./` }])(before));
    assertEquals(differences(after, withoutMounts(path)(before)), []);
  },
);

law("withoutMounts() keeps the other mounts and their order", fc.tuple(specs, destination), ([before, path]) => {
  const kept = withoutMounts(path)(before).mounts ?? [];
  const mounts = before.mounts ?? [];
  assert(kept.every((mount, index) => mounts.indexOf(mount) >= index));
});

law(
  "withoutMounts() of two paths is one after the other",
  fc.tuple(specs, destination, destination),
  ([before, a, b]) => {
    assertEquals(withoutMounts(a, b)(before), withoutMounts(b)(withoutMounts(a)(before)));
  },
);

law("withoutRunMount() is withoutMounts() of /run", specs, (before) => {
  assertEquals(withoutRunMount()(before), withoutMounts("/run")(before));
});

law("withWritableMount() changes one flag of one mount", specs, (before) => {
  const one = withMounts([{ destination: "/sys", options: ["a", "ro", "ro"] }])(withoutMounts("/sys")(before));
  assertEquals(withWritableMount("/sys")(one).mounts?.at(-1)?.options, ["a", "rw", "ro"]);
});

law(
  "nothing is mounted on /run",
  sandboxRequest({ mode: "hostile" }),
  everySpec((spec) => mountsOn(spec, "/run").length === 0),
);

law(
  "the pseudo file systems are mounted in containerd's order",
  sandboxRequest({ pin: { release: release({ has: ["drop-default-dev-shm"], lacks: ["userns-hostnet-sys"] }) } }),
  (request) => {
    const paths = specOf(request).mounts?.map((mount) => mount.destination);
    assertEquals(paths, ["/proc", "/dev", "/dev/pts", "/dev/mqueue", "/sys", "/dev/shm", "/etc/resolv.conf"]);
  },
);

law(
  "/etc/resolv.conf is the sandbox's own, on the node's network, too",
  sandboxRequest({ mode: "hostile" }),
  (request) => {
    return everySpec((spec) => {
      const [mount, ...others] = mountsOn(spec, "/etc/resolv.conf");
      return others.length === 0 && mount!.type === "bind" && mount!.source!.endsWith("/resolv.conf");
    })(request);
  },
);

law("/dev/shm is the node's exactly with the node's IPC namespace", sandboxRequest({ mode: "hostile" }), (request) => {
  const { ipc } = request.config.linux?.security_context?.namespace_options ?? {};
  return everySpec((spec) =>
    (mountsOn(spec, "/dev/shm").at(-1)?.source === "/dev/shm") === (ipc === NAMESPACE_MODE.NODE)
  )(request);
});

law(
  "the sandbox's binds are read-only",
  sandboxRequest({ mode: "hostile" }),
  everySpec((spec) =>
    [...mountsOn(spec, "/dev/shm"), ...mountsOn(spec, "/etc/resolv.conf")]
      .every(({ type, options = [] }) => type !== "bind" || (options[0] === "rbind" && options[1] === "ro"))
  ),
);

law(
  "the node's /sys is bound read-only, everything below it as well",
  sandboxRequest({
    pin: {
      release: release({ has: ["userns-hostnet-sys"] }),
      config: namespaces({ network: NAMESPACE_MODE.NODE, ipc: 0, userns_options: USERNS }),
    },
  }),
  (request) => {
    const options = [
      "rbind",
      "rro",
      "nosuid",
      "nodev",
      "noexec",
    ];
    assertEquals(mountsOn(specOf(request), "/sys").map((mount) => mount.options), [options]);
  },
);

law(
  "/sys of a sandbox that is not privileged is read-only",
  sandboxRequest({ pin: { config: securityContext({ privileged: false }) } }),
  (request) => {
    const [sys] = mountsOn(specOf(request), "/sys");
    assert(sys!.options!.some((option) => option === "ro" || option === "rro"));
  },
);
