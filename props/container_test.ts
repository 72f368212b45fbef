/**
 * Whole app containers: determinism, totality, frames of steps, and what holds of every container's spec.
 *
 * Upstream: `CreateContainer` of https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/container_create.go and
 * `containerSpec` of `container_create_linux.go` beside it.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { planContainer } from "../lib/container/plan.ts";
import { decodeContainerRequest } from "../lib/container/request.ts";
import { type LinuxContainerSecurityContext, NAMESPACE_MODE } from "../lib/cri/config.ts";
import { parseJson } from "../lib/cli/document.ts";
import { CriSpecError } from "../lib/error.ts";
import { clean } from "../lib/go/path.ts";
import { ESCAPES, formatSpec } from "../lib/oci/encode.ts";
import type { Spec } from "../lib/oci/spec.ts";
import { isWithin } from "../lib/pointer.ts";
import { containerSpec, decodeSpec } from "../mod.ts";
import { containerRequest, type ContainerRequestDocument } from "./arbitraries/mod.ts";
import { namespaceOf, namespaceTypes } from "./claims.ts";
import { law } from "./law.ts";
import { differingPaths } from "./paths.ts";

const hostile = containerRequest({ mode: "hostile" });
const kubelet = containerRequest();
const any = fc.oneof(kubelet, hostile);

type Request = ContainerRequestDocument;

function answerOf(request: Request): Spec | CriSpecError {
  try {
    return containerSpec(request);
  } catch (error) {
    if (error instanceof CriSpecError) return error;
    throw error;
  }
}

/** The spec's text, or the code and message of the error. */
function answer(request: Request): string {
  const got = answerOf(request);
  return got instanceof CriSpecError ? `${got.code}: ${got.message}` : formatSpec(got);
}

/** A claim about every spec; without a spec it holds. */
function everySpec(claim: (spec: Spec, request: Request) => boolean): (request: Request) => boolean {
  return (request) => {
    const got = answerOf(request);
    return got instanceof CriSpecError || claim(got, request);
  };
}

function contextOf({ container }: Request): LinuxContainerSecurityContext {
  return container.config.linux?.security_context ?? {};
}

function withContext(request: Request, context: LinuxContainerSecurityContext): Request {
  const { container } = request;
  const { config } = container;
  const security_context = { ...config.linux?.security_context, ...context };
  return {
    ...request,
    container: { ...container, config: { ...config, linux: { ...config.linux, security_context } } },
  };
}

function isPrivileged(request: Request): boolean {
  return contextOf(request).privileged === true;
}

/** Whether the runtime starts from a file of its own. */
function hasBaseSpec({ daemon }: Request): boolean {
  return JSON.stringify(daemon ?? null).includes("base_runtime_spec");
}

law("a kubelet's container is accepted", kubelet, (request) => {
  assert(containerSpec(request).ociVersion !== "");
});

law("every request for a container gives a spec or a CriSpecError", hostile, (request) => {
  assert(answer(request).length > 0);
});

law("the same request for a container gives the same bytes", any, (request) => {
  assertEquals(answer(request), answer(structuredClone(request)));
});

law("a container's error points into the request", hostile, (request) => {
  const got = answerOf(request);
  const [, first] = got instanceof CriSpecError ? got.path.split("/") : [];
  assert(first === undefined || first in request || first === "hostFiles" || first === "host", first);
});

law("a step of a container touches nothing outside of its footprint, and mutates nothing", any, (request) => {
  if (answerOf(request) instanceof CriSpecError) return;
  const { initial, steps } = planContainer(decodeContainerRequest(request));
  let before = initial;
  for (const { name, footprint, option } of steps) {
    const copy = formatSpec(before);
    const after = option(before);
    const zeros = { process: {}, root: {}, linux: { resources: {} }, mounts: [] };
    const outside = differingPaths({ ...zeros, ...before }, { ...zeros, ...after }).filter((path) =>
      !footprint.some((allowed) => isWithin(path, allowed))
    );
    assertEquals([name, outside], [name, []]);
    assertEquals(formatSpec(before), copy);
    before = after;
  }
});

law("a container's bytes decode and encode to the same", any, (request) => {
  const got = answerOf(request);
  if (got instanceof CriSpecError) return;
  const text = formatSpec(got);
  assertEquals(formatSpec(decodeSpec(parseJson(text)), { escapes: got[ESCAPES] ?? "short" }), text);
});

law(
  "a container has a command",
  any,
  everySpec(({ process }) => (process?.args ?? []).length > 0),
);

law("a container's command makes the image's irrelevant", kubelet, (request) => {
  const { container } = request;
  const config = { ...container.config, command: ["own"] };
  const [a, b] = [["x"], ["y", "z"]].map((Entrypoint) =>
    answer({
      ...request,
      container: { ...container, config, image: { ...container.image, Entrypoint, Cmd: Entrypoint } },
    })
  );
  assertEquals(a, b);
});

law(
  "a container has one PATH and one HOSTNAME, unless its image takes them away",
  any,
  everySpec(({ process }, { container }) =>
    ["PATH", "HOSTNAME"].every((name) =>
      container.image?.Env?.includes(name) === true ||
      (process?.env ?? []).filter((entry) => entry.startsWith(`${name}=`)).length === 1
    )
  ),
);

law(
  "a container has the namespaces of its pod, then those of users and cgroups",
  any,
  everySpec((spec, request) => {
    const types = namespaceTypes(spec);
    const [first, rest] = [types.slice(0, 5), types.slice(5)];
    return hasBaseSpec(request) ||
      (first.join() === "pid,ipc,uts,mount,network" && rest.every((type) => type === "user" || type === "cgroup"));
  }),
);

law(
  "a container has a PID namespace of its own in mode CONTAINER alone",
  any,
  everySpec((spec, request) => {
    const own = contextOf(request).namespace_options?.pid === NAMESPACE_MODE.CONTAINER;
    return hasBaseSpec(request) || (namespaceOf(spec, "pid")?.path === undefined) === own;
  }),
);

law("the network that a container asks for changes nothing", kubelet, (request) => {
  const { namespace_options } = contextOf(request);
  const [a, b] = [NAMESPACE_MODE.POD, NAMESPACE_MODE.CONTAINER].map((network) =>
    answer(withContext(request, { namespace_options: { ...namespace_options, network } }))
  );
  assertEquals(a, b);
});

law(
  "a container that is not privileged has its bounding set effective and permitted, and none ambient",
  any,
  everySpec(({ process }, request) => {
    const { bounding, effective, permitted, ambient } = process?.capabilities ?? {};
    const sets = [bounding, effective, permitted].map((set) => JSON.stringify(set ?? []));
    return hasBaseSpec(request) || (new Set(sets).size === 1 && ambient === undefined);
  }),
);

law("what a privileged container adds and drops changes nothing", kubelet, (request) => {
  const pod = request.config.linux?.security_context;
  const config = {
    ...request.config,
    linux: { ...request.config.linux, security_context: { ...pod, privileged: true } },
  };
  const privileged = withContext({ ...request, config }, { privileged: true });
  const [a, b] = [{ add_capabilities: ["NET_ADMIN"] }, { drop_capabilities: ["ALL"] }].map((capabilities) =>
    answer(withContext(privileged, { capabilities }))
  );
  assertEquals(a, b);
});

law(
  "a privileged container has no masked path and no seccomp profile",
  any,
  everySpec(({ linux }, request) =>
    !isPrivileged(request) ||
    (linux?.maskedPaths === undefined && linux?.readonlyPaths === undefined && linux?.seccomp === undefined)
  ),
);

law(
  "noNewPrivileges, the root's mode and the terminal are what the container asks for",
  any,
  everySpec(({ process, root }, request) => {
    const { no_new_privs = false, readonly_rootfs = false } = contextOf(request);
    const asked = [no_new_privs, readonly_rootfs, request.container.config.tty ?? false];
    const made = [process?.noNewPrivileges ?? false, root?.readonly ?? false, process?.terminal ?? false];
    return hasBaseSpec(request) || asked.join() === made.join();
  }),
);

law(
  "the groups of a container are in ascending order, each once",
  any,
  everySpec(({ process }) => {
    const { additionalGids: gids = [] } = process?.user ?? {};
    return gids.every((gid, index) => index === 0 || gid > gids[index - 1]!);
  }),
);

law(
  "a container has limits of memory and cpu where it has resources and cgroups are not disabled",
  any,
  everySpec(({ linux }, request) => {
    const { resources } = request.container.config.linux ?? {};
    const isDisabled = JSON.stringify(request.daemon ?? null).includes('"disable_cgroup":true');
    if (isDisabled || hasBaseSpec(request)) return true;
    const has = resources !== undefined;
    return (linux?.resources?.memory !== undefined) === has && (linux?.resources?.cpu !== undefined) === has;
  }),
);

law(
  "a container has an OOM score where it has resources",
  any,
  everySpec(({ process }, request) =>
    hasBaseSpec(request) ||
    (process?.oomScoreAdj !== undefined) === (request.container.config.linux?.resources !== undefined)
  ),
);

law(
  "every mount that a kubelet asks for is there once, and none is on /run by default",
  kubelet,
  everySpec(({ mounts = [] }, { container: { config } }) => {
    const asked = (config.mounts ?? []).map(({ container_path = "" }) => container_path);
    const made = mounts.filter(({ type }) => type === "bind").map(({ destination }) => destination);
    const hasRun = mounts.some(({ destination, type }) => clean(destination) === "/run" && type === "tmpfs");
    return !hasRun &&
      asked.every((path) => made.filter((one) => one === path).length === asked.filter((one) => one === path).length);
  }),
);

law(
  "containerd's own annotations cannot be forged",
  any,
  everySpec(({ annotations = {} }, { config, container }) =>
    annotations["io.kubernetes.cri.container-type"] === "container" &&
    annotations["io.kubernetes.cri.container-name"] === (container.config.metadata?.name ?? "") &&
    annotations["io.kubernetes.cri.sandbox-name"] === (config.metadata?.name ?? "")
  ),
);

law("labels, the path of the log and standard input change nothing", kubelet, (request) => {
  const { container } = request;
  const config = { ...container.config, labels: { a: "b" }, log_path: "app/9.log", stdin: true, stdin_once: true };
  assertEquals(answer({ ...request, container: { ...container, config } }), answer(request));
});

law(
  "no container has a hostname, kernel parameters or resource limits of its own",
  any,
  everySpec((spec, request) =>
    hasBaseSpec(request) ||
    (spec.hostname === undefined && spec.linux?.sysctl === undefined && spec.process?.rlimits === undefined)
  ),
);
