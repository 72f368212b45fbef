/**
 * `hostname`: the pod's, as it was sent.
 *
 * CRI: `PodSandboxConfig.hostname`. Upstream: `oci.WithHostname` of
 * https://github.com/containerd/containerd/blob/v1.7.24/oci/spec_opts.go.
 *
 * @module
 */

import { assertEquals, assertStrictEquals } from "@std/assert";
import fc from "fast-check";
import { NAMESPACE_MODE } from "../lib/cri/config.ts";
import { withHostname } from "../lib/options/mod.ts";
import { sandboxRequest } from "./arbitraries/sandbox_request.ts";
import { text } from "./arbitraries/text.ts";
import { everySpec, namespaces, specOf } from "./claims.ts";
import { law } from "./law.ts";
import { absorptionLaw, optionLaws, specs } from "./option_laws.ts";

optionLaws("withHostname");

absorptionLaw("withHostname", fc.tuple(text(), text()).map(([a, b]) => [withHostname(a), withHostname(b)]));

law("withHostname() of the hostname that is there changes nothing", fc.tuple(specs, text()), ([before, hostname]) => {
  const named = { ...before, hostname: `${hostname}.test` };
  assertStrictEquals(withHostname(named.hostname)(named), named);
});

law(
  "the spec's hostname is the pod's, whatever it is",
  sandboxRequest({ pin: { config: { hostname: text() } } }),
  (request) => {
    assertEquals(specOf(request).hostname ?? "", request.config.hostname);
  },
);

law(
  "a pod without hostname has none, also where the node has one",
  sandboxRequest({ pin: { config: { hostname: undefined } } }),
  (request) => {
    assertEquals(specOf(request).hostname ?? "", "");
  },
);

law(
  "a hostname is kept on the node's network, where no UTS namespace is the pod's",
  sandboxRequest({
    pin: { config: { hostname: "web", ...namespaces({ network: NAMESPACE_MODE.NODE, userns_options: undefined }) } },
  }),
  everySpec(({ hostname }) => hostname === "web"),
);
