/**
 * `root`: relative to the bundle and read-only.
 *
 * Upstream: `customopts.WithRelativeRoot` and `oci.WithRootFSReadonly`.
 *
 * @module
 */

import { assertEquals, assertStrictEquals } from "@std/assert";
import fc from "fast-check";
import { withRelativeRoot, withRootFSReadonly } from "../lib/options/mod.ts";
import { sandboxRequest } from "./arbitraries/sandbox_request.ts";
import { text } from "./arbitraries/text.ts";
import { everySpec, securityContext } from "./claims.ts";
import { law } from "./law.ts";
import { absorptionLaw, optionLaws, specs } from "./option_laws.ts";

optionLaws("withRelativeRoot");
optionLaws("withRootFSReadonly");

absorptionLaw("withRelativeRoot", fc.tuple(text(), text()).map(([a, b]) => [withRelativeRoot(a), withRelativeRoot(b)]));

law("withRelativeRoot() and withRootFSReadonly() do not hide each other", fc.tuple(specs, text()), ([before, path]) => {
  const { root } = withRootFSReadonly()(withRelativeRoot(path)(before));
  assertEquals(root, { ...before.root, path, readonly: true });
});

law("withRootFSReadonly() keeps the path", specs, (before) => {
  assertStrictEquals(withRootFSReadonly()(before).root?.path ?? "", before.root?.path ?? "");
});

law(
  "the root is rootfs and read-only in every sandbox",
  sandboxRequest({ mode: "hostile" }),
  everySpec(({ root }) => root?.path === "rootfs" && root.readonly === true),
);

law(
  "readonly_rootfs makes no difference",
  sandboxRequest({ pin: { config: securityContext({ readonly_rootfs: fc.boolean() }) } }),
  everySpec(({ root }) => root?.readonly === true),
);
