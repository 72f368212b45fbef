/**
 * What a registry, or the client of one, says of images that are pushed and of answers that are none.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const ERRORS = "https://distribution.github.io/distribution/spec/api/#errors-2";
/** Words of which one stands where an image is pushed. */
const OF_REGISTRIES: readonly string[] = [
  "unsupported: The operation is unsupported",
  "from daemon",
  "The push refers to",
  "/v2/",
  "registry",
  "manifest",
  "blob sha256",
  "writing blob",
  "failed to solve",
  "podman",
  "buildah",
  "skopeo",
  "crane",
];

/** Pushes that a registry refuses. */
export const REGISTRY_UPLOAD_RULES: readonly DaemonRule[] = [
  {
    id: "registry-upload-damaged",
    by: "containerd",
    summary:
      "an image cannot be pushed: what arrived in the registry is not what was sent, as a proxy or its storage changed or cut it",
    texts: [
      "digest invalid: provided digest did not match uploaded content",
      "provided digest did not match uploaded content",
      "size invalid: provided length did not match content length",
      "provided length did not match content length",
      "blob upload invalid",
    ],
    evidence: "source",
    anywhere: [...OF_REGISTRIES, "docker", "push", "layer", "kaniko", "digest invalid", "size invalid"],
    isBeforeRuntime: true,
    fix:
      "push again, once. If it comes back: a proxy before the registry cuts or buffers large requests (nginx: client_max_body_size 0, proxy_request_buffering off, proxy_read_timeout 900), or the storage is full or of several replicas that do not share it (S3 with eventual consistency, NFS): read the registry's own log. Push straight to the registry's port, past the proxy, to tell them apart; memory of the machine that pushes may be faulty, too",
    links: [ERRORS],
  },
  {
    id: "registry-upload-elsewhere",
    refines: "registry-upload-lost",
    by: "containerd",
    summary:
      "an image cannot be pushed: the registry does not know the upload that a layer was begun with, as a proxy or another replica of the registry answered in between",
    texts: ["blob upload unknown"],
    evidence: "reported",
    anywhere: [...OF_REGISTRIES, "docker", "push", "Pushing"],
    isBeforeRuntime: true,
    fix:
      "a proxy before the registry has to pass on what it was asked for: nginx proxy_set_header Host $http_host and X-Forwarded-Proto $scheme (the outer proxy's, with several), or http: host: https://REGISTRY in the registry's configuration. Several replicas: one storage and the same REGISTRY_HTTP_SECRET for all, or sessions that stay with one. A registry that was restarted in between, or a full disk: push again",
    links: [
      "https://distribution.github.io/distribution/about/configuration/#http",
      "https://distribution.github.io/distribution/recipes/nginx/",
    ],
  },
  {
    id: "registry-push-unsupported",
    by: "containerd",
    summary:
      "the registry takes no push: it is read-only, a mirror that only passes on another registry, or lacks deletion",
    texts: [
      "unsupported: The operation is unsupported.",
      "The operation is unsupported.",
      "unsupported: The operation is unsupported",
    ],
    evidence: "source",
    anywhere: OF_REGISTRIES,
    isBeforeRuntime: true,
    fix:
      "a registry with proxy: remoteurl in its configuration is a pull-through cache and takes no push: use another registry beside it. storage: maintenance: readonly: enabled: true, or a garbage collection that runs, makes it read-only: end that. Deletion wants storage: delete: enabled: true (REGISTRY_STORAGE_DELETE_ENABLED=true). Of Harbor and Nexus: a proxy project or group repository: push to a hosted one",
    links: ["https://distribution.github.io/distribution/recipes/mirror/", ERRORS],
  },
  {
    id: "registry-layer-status",
    refines: "registry-server-error",
    by: "containerd",
    summary:
      "a layer cannot be read on: the registry, its storage or a proxy answered with an error in the middle of it",
    texts: [
      ...["500 Internal Server Error", "502 Bad Gateway", "503 Service Unavailable", "504 Gateway Timeout"].map((
        status,
      ) => `unexpected status resolving reader: ${status}`),
      "unexpected status resolving reader: <any>",
    ],
    evidence: "source",
    isBeforeRuntime: true,
    fix:
      "pull again: layers that are complete stay. 403: the signed address of the registry's storage (S3, Azure, a CDN) had expired before the layer was read: a slow line, a wrong clock (timedatectl), \"max-concurrent-downloads\": 1 in daemon.json helps; 5xx: the log of the registry, its storage and the proxy before it. A firewall has to let the storage's host through as well as the registry's",
    links: ["https://github.com/distribution/distribution/tree/main/internal/client/transport"],
  },
];
