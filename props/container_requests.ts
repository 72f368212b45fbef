/**
 * The requests for containers that laws are about.
 *
 * @module
 */

import fc from "fast-check";
import { containerRequest, type ContainerRequestDocument } from "./arbitraries/mod.ts";

/** Those of a kubelet. */
export const kubelet: fc.Arbitrary<ContainerRequestDocument> = containerRequest();
/** Those of a hostile client that daemons accept. */
export const odd: fc.Arbitrary<ContainerRequestDocument> = containerRequest({ mode: "hostile", refusable: 0 });
/** Those of a hostile client. */
export const hostile: fc.Arbitrary<ContainerRequestDocument> = containerRequest({ mode: "hostile", refusable: 100 });
/** All of them; most are accepted. */
export const any: fc.Arbitrary<ContainerRequestDocument> = fc.oneof(
  { arbitrary: kubelet, weight: 2 },
  { arbitrary: odd, weight: 5 },
  { arbitrary: hostile, weight: 1 },
);
