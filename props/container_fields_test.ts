/**
 * What the table says of each field of a container's request is so.
 *
 * @module
 */

import fc from "fast-check";
import { CONTAINER_FIELDS } from "../lib/container/fields.ts";
import type { ContainerDocument, RequestDocument } from "../lib/request/document.ts";
import { containerSpec } from "../mod.ts";
import { any, kubelet } from "./container_requests.ts";
import { type Example, fieldLaws, telling } from "./field_laws.ts";

/** The members of a container's request; the compiler holds that none is missing. */
const MEMBERS: Readonly<Record<Exclude<keyof RequestDocument, "config" | "container">, true>> = {
  release: true,
  assumeUpstream: true,
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
const OF_CONTAINER: Readonly<Record<Exclude<keyof ContainerDocument, "config" | "sandboxConfig">, true>> = {
  id: true,
  image: true,
  rootfs: true,
  imageName: true,
  imageId: true,
  imageVolumes: true,
  sandboxId: true,
};

const CONFIG = "/container/config";
const CONTEXT = `${CONFIG}/linux/security_context`;
const POD = { metadata: { name: "web" } };
const PROFILES = { "/sys/kernel/security/apparmor/profiles": "a (enforce)\nb (enforce)\n" };

const PLAIN = {
  release: "1.7.24",
  config: POD,
  container: { config: { metadata: { name: "app" }, image: { image: "busybox" }, command: ["/p"] }, image: {} },
};

/** An example for each field that decides. */
const EXAMPLES: Readonly<Record<string, Example>> = {
  "/release": ["2.1.9"],
  "/assumeUpstream": [true, ["/release", "1.7.31-1"]],
  "/tempMountPath": ["/t", ["/container/image", { User: "nosuch" }], ["/release", "1.7.3"]],
  "/runtimeHandler": ["nosuch"],
  "/image": [[]],
  "/rootfs": [[]],
  "/captured": [[]],
  "/daemon": [{ version: 2, root: "/r" }],
  "/host": [{ sandboxPid: 7 }],
  "/config": [{}],
  "/container/sandboxConfig": [{}, ["/container/sandboxConfig", POD]],
  [CONFIG]: [{ metadata: { name: "app" }, command: ["/p"], tty: true }],
  [`${CONFIG}/stop_signal`]: [99, ["/release", "2.3.4"]],
  [`${CONTEXT}/capabilities`]: [{ drop_capabilities: ["ALL"] }],
  [`${CONTEXT}/seccomp`]: [{ profile_type: 0 }],
  [`${CONTEXT}/seccomp_profile_path`]: ["runtime/default"],
  [`${CONTEXT}/apparmor_profile`]: ["localhost/b", ["/host", { apparmor: true }], ["/hostFiles", PROFILES]],
  [`${CONTEXT}/supplemental_groups_policy`]: [
    1,
    ["/release", "2.1.9"],
    ["/container/image", { User: "u" }],
    ["/container/rootfs", { "/etc/passwd": "u:x:7:8::/:/p\n", "/etc/group": "g:x:9:u\n" }],
  ],
  "/container/image": [{ User: "7" }],
  "/container/rootfs": [{ "/etc/passwd": "u:x:7:8::/:/p\n" }, ["/container/image", { User: "u" }]],
  "/container/imageVolumes": [[{ path: "/v", hostPath: "/h" }], ["/container/image", { Volumes: { "/v": {} } }]],
  "/container/sandboxId": ["x"],
};

fieldLaws({
  table: CONTAINER_FIELDS,
  members: [
    ...Object.keys(MEMBERS).filter((name) => name !== "captured" && name !== "image").map((name) => `/${name}`),
    ...Object.keys(OF_CONTAINER).filter((name) => name !== "image").map((name) => `/container/${name}`),
    "/image",
    "/captured",
  ],
  images: ["/container/image"],
  requests: fc.oneof(kubelet, any, any.map(telling)),
  specOf: containerSpec,
  plain: PLAIN,
  examples: EXAMPLES,
  given: {
    "/config/linux/cgroup_parent": "/a.slice/b.slice",
    "/container/sandboxConfig/linux/cgroup_parent": "/a.slice/b.slice",
  },
});
