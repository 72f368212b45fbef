/**
 * What the table says of each field of a sandbox's request is so.
 *
 * @module
 */

import fc from "fast-check";
import type { RequestDocument } from "../lib/request/document.ts";
import { SANDBOX_FIELDS } from "../lib/sandbox/fields.ts";
import { simpleSpec } from "../lib/sandbox/spec.ts";
import { sandboxRequest } from "./arbitraries/mod.ts";
import { type Example, fieldLaws, telling } from "./field_laws.ts";

/** The members of a sandbox's request; the compiler holds that none is missing. */
const MEMBERS: Readonly<Record<Exclude<keyof RequestDocument, "container">, true>> = {
  release: true,
  assumeUpstream: true,
  config: true,
  id: true,
  runtimeHandler: true,
  image: true,
  rootfs: true,
  hostFiles: true,
  netnsPath: true,
  tempMountPath: true,
  daemon: true,
  host: true,
  captured: true,
};

const POD = { release: "1.7.24", config: { metadata: { name: "web" }, linux: { security_context: {} } } };
const CONTEXT = "/config/linux/security_context";
const NAMESPACES = `${CONTEXT}/namespace_options`;
const IDS = { uids: [{ host_id: 65536, length: 65536 }], gids: [{ host_id: 65536, length: 65536 }] };
const SELINUX = { contexts: "process = a:b:c:s0\nfile = a:b:d:s0", level: "s0:c1" };
const COMMAND = ["/image/Entrypoint", ["/p"]] as const;

/** An example for each field that decides. */
const EXAMPLES: Readonly<Record<string, Example>> = {
  "/release": ["2.1.9"],
  "/assumeUpstream": [true, ["/release", "1.7.31-1"]],
  "/tempMountPath": ["/t", ["/image", { User: "nosuch", Entrypoint: ["/p"] }], ["/release", "1.7.3"]],
  "/runtimeHandler": ["nosuch"],
  "/rootfs": [{ "/etc/passwd": "u:x:7:8::/:/p\n" }, ["/image", { User: "u", Entrypoint: ["/p"] }]],
  "/hostFiles": [{ "/a": "{}" }, [`${CONTEXT}/seccomp`, { profile_type: 2, localhost_ref: "/a" }]],
  "/daemon": [{ version: 2, root: "/r" }],
  [`${NAMESPACES}/network`]: [2],
  [`${NAMESPACES}/pid`]: [2],
  [`${NAMESPACES}/ipc`]: [2],
  [`${NAMESPACES}/userns_options`]: [{ mode: 0, ...IDS }],
  [`${CONTEXT}/selinux_options`]: [
    { level: "s0:c2" },
    ["/daemon", { version: 2, plugins: { "io.containerd.grpc.v1.cri": { enable_selinux: true } } }],
    ["/host", { selinux: SELINUX }],
  ],
  [`${CONTEXT}/run_as_user`]: [{ value: 7 }],
  [`${CONTEXT}/run_as_group`]: [{ value: 7 }],
  [`${CONTEXT}/supplemental_groups`]: [[7], ["/image/User", ""], COMMAND],
  [`${CONTEXT}/privileged`]: [true, ["/release", "2.1.9"]],
  [`${CONTEXT}/seccomp`]: [{ profile_type: 0 }],
  [`${CONTEXT}/seccomp_profile_path`]: ["runtime/default"],
  "/image/User": ["7", COMMAND],
  "/image/Env": [["A=b"], COMMAND],
  "/image/Entrypoint": [["/p"], ["/image/Cmd", ["a"]]],
  "/image/Cmd": [["a"], COMMAND],
  "/image/WorkingDir": ["/w", COMMAND],
  "/image/ArgsEscaped": [true, ["/image/User", "7"]],
  "/host": [{ devShm: false }, [`${NAMESPACES}/ipc`, 2]],
};

fieldLaws({
  table: SANDBOX_FIELDS,
  members: Object.keys(MEMBERS).map((name) => `/${name}`).filter((name) => !["/config", "/image"].includes(name)),
  images: ["/image"],
  requests: fc.oneof(sandboxRequest(), sandboxRequest().map(telling), sandboxRequest({ mode: "hostile" })),
  specOf: simpleSpec,
  plain: POD,
  examples: EXAMPLES,
  given: { "/config/linux/cgroup_parent": "/a.slice/b.slice" },
});
