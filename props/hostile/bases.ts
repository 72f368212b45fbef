/**
 * The valid documents that mutations start from: golden cases, and requests of fast-check's arbitraries, for sandboxes and containers.
 *
 * @module
 */

import fc from "fast-check";
import { readCases } from "../../golden/case.ts";
import { modelledReleases } from "../../lib/containerd/release.ts";
import type { RequestDocument } from "../../mod.ts";
import { kubeletPod, largePod, usernsPod } from "../../bench/pods.ts";
import { containerRequest, sandboxRequest } from "../arbitraries/mod.ts";

/**
 * Makes the documents.
 *
 * @param seed The run's seed.
 * @param samples How many requests of each kind of client there are.
 * @returns Plain request documents.
 */
export async function bases(seed: number, samples: number): Promise<readonly RequestDocument[]> {
  const releases = [...modelledReleases()];
  const cases = await readCases();
  const golden = cases.map(({ config, runtimeHandler, image }, index): RequestDocument => ({
    release: releases[(index * 7) % releases.length]!,
    config,
    runtimeHandler,
    image: image.config,
    rootfs: image.rootfs,
  }));
  const sample = (mode: "kubelet" | "hostile") => fc.sample(sandboxRequest({ mode }), { seed, numRuns: samples });
  const containers = (["kubelet", "hostile"] as const).flatMap((mode) =>
    fc.sample(containerRequest({ mode }), { seed, numRuns: samples }) as RequestDocument[]
  );
  const pods = Array.from({ length: 32 }, (_, index) => kubeletPod(index));
  return [
    ...golden,
    ...sample("kubelet") as RequestDocument[],
    ...sample("hostile") as RequestDocument[],
    ...containers,
    ...pods,
    ...pods,
    usernsPod(),
    largePod({ annotations: 40, sysctls: 20, groups: 10 }),
  ];
}
