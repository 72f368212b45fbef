/**
 * Requests that containerd refuses for a value, with odd values: those that its texts quote.
 *
 * @module
 */

import type { RequestDocument } from "../../mod.ts";
import { context, type Members, mount, type Parts, request } from "../container_refusals.ts";

/** Values that are read as something else in a text: causes, quotation marks, numbers, paths, names. */
const ODD: readonly string[] = [
  "",
  " ",
  "s0:",
  "a: b",
  ": ",
  "x: not found",
  "permission denied",
  "relative/path",
  "../..",
  'a"b',
  "a\nb",
  "A/B:C",
  "%!s(MISSING)",
  "<any>",
  "x".repeat(300),
  "1:2:3",
  "-1",
  "localhost/a: b/c",
  "rpc error: code = Unknown desc = x",
];

const RELEASES: readonly string[] = ["1.6.20", "1.7.24", "2.1.9"];

const SELINUX = {
  selinux: { contexts: 'process = "a:b:c:s0"\nfile = "a:b:d:s0"\n', level: "s0:c1,c2" },
};

/** Where a value of a container's request stands in a refusal. */
const OF_CONTAINER: readonly ((value: string) => Parts)[] = [
  (level) => ({ ...context({ selinux_options: { level } }), host: SELINUX }),
  (host_path) => ({
    ...mount({ host_path, propagation: "PROPAGATION_BIDIRECTIONAL" }),
    host: { mounts: { "/": "private" } },
  }),
  (name) => mount({ host_path: `/srv/file/${name}` }),
  (name) => ({ ...mount({ host_path: `/srv/${name}` }), hostFiles: { [`/srv/${name}`]: { symlink: "/nosuch" } } }),
  (host_path) => ({
    ...mount({ host_path, readonly: true, recursive_read_only: true }),
    host: { runtimeHandlers: { runc: { recursive_read_only_mounts: false, user_namespaces: false } } },
  }),
  (host_path) => mount({ host_path, uidMappings: [{ host_id: 1, container_id: 0, length: 1 }] }),
  (image) => mount({ image: { image }, readonly: true }),
  (run_as_username) => context({ run_as_username }),
  (group) => ({ container: { image: { User: `0:${group}` } } }),
  (apparmor_profile) => ({ ...context({ apparmor_profile }), host: { apparmor: true } }),
  (localhost_ref) => ({
    ...context({ apparmor: { profile_type: "Localhost", localhost_ref } }),
    host: { apparmor: true },
  }),
  (seccomp_profile_path) => context({ seccomp_profile_path }),
  (localhost_ref) => context({ seccomp: { profile_type: "Localhost", localhost_ref } }),
  (text) => ({
    ...context({ seccomp: { profile_type: "Localhost", localhost_ref: "/p.json" } }),
    hostFiles: { "/p.json": text },
  }),
  (host_path) => ({ container: { config: { devices: [{ host_path, permissions: "rwm" }] } } }),
  (runtimeHandler) => ({ runtimeHandler }),
  (target_id) => context({ namespace_options: { pid: "TARGET", target_id } }),
  (sandboxId) => ({ container: { sandboxId } }),
  (name) => ({ container: { config: { CDI_devices: [{ name }] } }, cri: { enable_cdi: true } }),
  (names) => ({ container: { config: { annotations: { "cdi.k8s.io/x": names } } }, cri: { enable_cdi: true } }),
  (cls) => ({ container: { config: { annotations: { "io.kubernetes.cri.rdt-class": cls } } } }),
  (key) => ({ container: { config: { labels: { [key]: "x".repeat(5000) } } } }),
  (value) => ({ container: { config: { labels: { "": value } } } }),
  (name) => ({ container: { image: { Volumes: { [`/etc/passwd/${name}`]: {} } } } }),
  (name) => ({
    container: { config: { metadata: { name } } },
    host: { containerNames: { [`${name}_web_default_u1_0`]: name } },
  }),
  (file) => ({
    cri: { containerd: { runtimes: { runc: { runtime_type: "io.containerd.runc.v2", base_runtime_spec: file } } } },
    hostFiles: { [file]: "x" },
  }),
  (default_runtime_name) => ({ cri: { containerd: { default_runtime_name } } }),
  (kernel) => ({ host: { kernel }, cri: { enable_unprivileged_icmp: true } }),
];

/** Where a value of a pod's request stands in a refusal. */
const OF_POD: readonly ((value: string) => Parts)[] = [
  (level) => ({ config: { linux: { security_context: { selinux_options: { level } } } }, host: SELINUX }),
  (runtimeHandler) => ({ runtimeHandler }),
  (path) => ({ config: { linux: { security_context: { seccomp_profile_path: path } } } }),
  (key) => ({ config: { labels: { [key]: "x".repeat(5000) } } }),
  (sandbox_image) => ({ cri: { sandbox_image } }),
];

function pod(parts: Parts, members: Members): RequestDocument {
  const { container: _, ...rest } = request(parts) as RequestDocument & { readonly container?: unknown };
  return { ...rest, ...members } as RequestDocument;
}

/**
 * Makes the requests.
 *
 * @returns Every value at every place, for three releases; some are accepted.
 */
export function oddRequests(): readonly RequestDocument[] {
  return RELEASES.flatMap((release) =>
    ODD.flatMap((value) => [
      ...OF_CONTAINER.map((parts) => request({ ...parts(value), release })),
      ...OF_POD.map((parts) => pod({ ...parts(value), release }, {})),
      pod({ release }, { image: { Entrypoint: ["/pause"], User: value } }),
      pod({ release }, { image: { Env: [value], WorkingDir: value, Labels: { [value]: value } } }),
    ])
  );
}
