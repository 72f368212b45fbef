/**
 * Whole sandboxes: determinism, totality, frames of steps and of releases.
 *
 * @module
 */

import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import { BEHAVIORS, behaviorsOf } from "../lib/containerd/behaviors.ts";
import { BUILDS, modelledReleases, parseRelease } from "../lib/containerd/release.ts";
import { CriSpecError } from "../lib/error.ts";
import { formatSpec } from "../lib/oci/encode.ts";
import { isWithin } from "../lib/oci/pointer.ts";
import type { Spec } from "../lib/oci/spec.ts";
import { decodeRequest } from "../lib/sandbox/request.ts";
import { sandboxSpec } from "../mod.ts";
import { planSandbox } from "../lib/sandbox/plan.ts";
import { podSandboxConfig } from "./arbitraries/config.ts";
import { type RequestOf, sandboxRequest } from "./arbitraries/request.ts";
import { law } from "./law.ts";
import { differingPaths } from "./paths.ts";

/** The spec's text, or the code and message of the error. */
function answer(request: RequestOf): string {
  try {
    return formatSpec(sandboxSpec(request));
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    return `${error.code}: ${error.message}`;
  }
}

function specOrNothing(request: RequestOf): Spec | undefined {
  try {
    return sandboxSpec(request);
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    return undefined;
  }
}

law("the same request gives the same bytes", sandboxRequest(), (request) => {
  assertEquals(answer(request), answer(structuredClone(request)));
});

law("every request gives a spec or a CriSpecError", sandboxRequest(), (request) => {
  assert(answer(request).length > 0);
});

law("a request's error points into the request", sandboxRequest(), (request) => {
  try {
    sandboxSpec(request);
  } catch (error) {
    assert(error instanceof CriSpecError);
    const [, first] = error.path.split("/");
    assert(first === undefined || first in request || first === "hostFiles", error.path);
  }
});

law("the text is JSON that says the same as the spec", sandboxRequest(), (request) => {
  const spec = specOrNothing(request);
  if (spec === undefined) return;
  const text = formatSpec(spec);
  assertEquals(JSON.stringify(JSON.parse(text)).length > 0, true);
  assertEquals(JSON.parse(text).annotations, { ...spec.annotations });
});

law("every step of a plan touches only its footprint", sandboxRequest(), (request) => {
  let plan;
  try {
    plan = planSandbox(decodeRequest(request));
  } catch (error) {
    assert(error instanceof CriSpecError);
    return;
  }
  let spec = plan.initial;
  for (const step of plan.steps) {
    let next;
    try {
      next = step.option(spec);
    } catch (error) {
      assert(error instanceof CriSpecError);
      return;
    }
    const outside = differingPaths(spec, next).filter((path) =>
      !step.footprint.some((allowed) => isWithin(path, allowed))
    );
    assertEquals(outside, [], step.name);
    spec = next;
  }
});

law("the same request gives the same list of steps", sandboxRequest(), (request) => {
  const names = (): readonly string[] | string => {
    try {
      return planSandbox(decodeRequest(request)).steps.map(({ name, reason }) => `${name} ${JSON.stringify(reason)}`);
    } catch (error) {
      assert(error instanceof CriSpecError);
      return error.message;
    }
  };
  assertEquals(names(), names());
});

const releases = modelledReleases().filter((version) => !BUILDS.some((build) => build.version === version));

for (const [index, newer] of releases.entries()) {
  const older = releases[index - 1];
  if (older === undefined) continue;
  const [had, has] = [older, newer].map((release) => behaviorsOf(parseRelease(release)));
  const between = BEHAVIORS.filter(({ id }) => had!.has(id) !== has!.has(id));
  const stepped = had!.ociVersion !== has!.ociVersion;
  const allowed = [...between.flatMap(({ footprint }) => footprint), ...(stepped ? ["/ociVersion"] : [])];
  const options = { runs: allowed.length > 0 ? 60 : 8 };

  law(
    `${older} and ${newer} differ only inside the footprints of the behaviors between them`,
    sandboxRequest(),
    (request) => {
      const [before, after] = [older, newer].map((release) => specOrNothing({ ...request, release }));
      if (before === undefined || after === undefined) return;
      const outside = differingPaths(before, after).filter((path) =>
        !allowed.some((pointer) => isWithin(path, pointer))
      );
      assertEquals(outside, []);
    },
    options,
  );
}

law("a leading v changes nothing", sandboxRequest(), (request) => {
  assertEquals(answer({ ...request, release: `v${request.release}` }), answer(request));
});

function camel(value: unknown, keep: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => camel(item, false));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const isMap = ["labels", "annotations", "sysctls", "unified"].includes(key);
      return [
        keep ? key : key.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
        camel(item, !keep && isMap),
      ];
    }),
  );
}

law("both spellings of CRI's fields give the same answer", sandboxRequest(), (request) => {
  assertEquals(answer({ ...request, config: camel(request.config, false) as RequestOf["config"] }), answer(request));
});

function asStrings(value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return value.map(asStrings);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asStrings(item)]));
}

law("an int64 as a string is the same as a bigint", sandboxRequest(), (request) => {
  assertEquals(answer({ ...request, config: asStrings(request.config) as RequestOf["config"] }), answer(request));
});

law("an unset field is the same as null", podSandboxConfig(), (config) => {
  const request = { release: "1.7.24", config };
  const withNull = { hostname: null, linux: null, annotations: null, ...config } as unknown as RequestOf["config"];
  assertEquals(answer({ ...request, config: withNull }), answer(request));
});

law("a privileged sandbox has no seccomp profile", sandboxRequest(), (request) => {
  const linux = { ...request.config.linux };
  const context = { ...linux.security_context, privileged: true };
  const spec = specOrNothing({
    ...request,
    config: { ...request.config, linux: { ...linux, security_context: context } },
  });
  assertStrictEquals(spec?.linux?.seccomp, undefined);
});

law("host network leaves no network or UTS namespace", sandboxRequest(), (request) => {
  const linux = { ...request.config.linux };
  const options = { ...linux.security_context?.namespace_options, network: 2 };
  const context = { ...linux.security_context, namespace_options: options };
  const spec = specOrNothing({
    ...request,
    config: { ...request.config, linux: { ...linux, security_context: context } },
  });
  const types = spec?.linux?.namespaces?.map(({ type }) => type as string) ?? [];
  assert(!types.includes("network") && !types.includes("uts"));
});

law("the fixed annotations cannot be forged", sandboxRequest(), (request) => {
  const spec = specOrNothing(request);
  if (spec === undefined) return;
  const { metadata } = request.config;
  assertEquals(spec.annotations?.["io.kubernetes.cri.sandbox-name"], metadata?.name ?? "");
  assertEquals(spec.annotations?.["io.kubernetes.cri.container-type"], "sandbox");
});

law("a read-only root and no new privileges, always", sandboxRequest(), (request) => {
  const spec = specOrNothing(request);
  if (spec === undefined) return;
  assertEquals([spec.root, spec.process?.noNewPrivileges], [{ path: "rootfs", readonly: true }, true]);
});
