/**
 * Mirrors of registries: containerd, BuildKit and Docker's containerd store ask one with the registry's name behind the address
 * (`?ns=docker.io`), which no program does of the registry itself. And plain HTTP where BuildKit asks.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";
import { PULLED } from "./pull_causes.ts";

const METHOD = oneOf(["Get", "Head"]);

/** Why a mirror does not answer. */
const UNREACHED: readonly string[] = [
  ...["no such host", "server misbehaving", "Temporary failure in name resolution", "Try again"].flatMap((error) => [
    `dial tcp: lookup <host>: ${error}`,
    `dial tcp: lookup <host> on <server>: ${error}`,
  ]),
  ...["i/o timeout", "connection refused"].map((error) =>
    `dial tcp: lookup <host> on <server>: read udp <address>-><address>: ${error}`
  ),
  "dial tcp <address>: i/o timeout",
  ...[
    "connection refused",
    "connection timed out",
    "connection reset by peer",
    "no route to host",
    "network is unreachable",
  ].map((
    error,
  ) => `dial tcp <address>: connect: ${error}`),
  ...["connection reset by peer", "connection timed out"].map((error) =>
    `read tcp <address>-><address>: read: ${error}`
  ),
  "EOF",
  "unexpected EOF",
  "context deadline exceeded",
  "context deadline exceeded (Client.Timeout exceeded while awaiting headers)",
  "net/http: TLS handshake timeout",
  "net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)",
  "net/http: timeout awaiting response headers",
  "remote error: tls: handshake failure",
  "remote error: tls: unrecognized name",
  "remote error: tls: internal error",
];

/** What Docker Desktop says between the mirror's address and why it does not answer. */
const DIALING =
  "dialing <words>:<number> container via direct connection because <words>: connecting to <words>:<number>";

/** What a mirror answers that no longer gives out images, or never did to all. */
const ANSWERS: readonly string[] = [
  "401 Unauthorized",
  "403 Forbidden",
  "403",
  "429 Too Many Requests",
  "500 Internal Server Error",
  "502 Bad Gateway",
  "503 Service Unavailable",
  "504 Gateway Timeout",
  "520 <words>",
  "521 <words>",
  "522 <words>",
  "530 <words>",
  "530",
];

/** Registries of mirrors, and plain HTTP. */
export const REGISTRY_MIRRORS: readonly DaemonRule[] = [
  {
    id: "registry-mirror-failed",
    refines: [
      "registry-unreachable",
      "registry-name-unresolved",
      "registry-tls-failed",
      "registry-server-error",
      "registry-unauthorized",
      "registry-rate-limit",
    ],
    by: "containerd",
    summary:
      "an image cannot be pulled: the mirror that is set for its registry does not answer or refuses, and the registry itself was not reached either",
    texts: [
      ...UNREACHED.flatMap((error) => [
        // Alone three letters are too few to be searched by.
        ...(error === "EOF" ? [] : [`${METHOD} <mirrorUrl>: ${error}`]),
        `failed to do request: ${METHOD} <mirrorUrl>: ${error}`,
        `failed to do request: ${METHOD} <mirrorUrl>: ${DIALING}: ${error}`,
      ]),
      ...ANSWERS.flatMap((answer) => [
        `unexpected status from ${oneOf(["HEAD", "GET"])} request to <mirrorUrl>: ${answer}`,
        `unexpected status code <mirrorUrl>: ${answer}`,
      ]),
    ],
    evidence: "reported",
    behind: PULLED,
    isBeforeRuntime: true,
    fix:
      "the address in the message is a mirror, as ?ns= shows; public ones end often. Take it out or put another first: Docker and Docker Desktop registry-mirrors in daemon.json (Settings, Docker Engine; docker info lists them), containerd certs.d/docker.io/hosts.toml (registry.mirrors in an old config.toml), k3s and RKE2 registries.yaml, buildkitd.toml, and restart the engine, which with Docker stops containers without live-restore. " +
      "One of your own: curl -v its /v2/ from this machine. Without a mirror the registry has to be reached: else a proxy",
    links: [
      "https://docs.docker.com/docker-hub/image-library/mirror/",
      "https://github.com/containerd/containerd/blob/v2.1.0/docs/hosts.md",
      "https://github.com/drawdb-io/drawdb/issues/293",
    ],
  },
  {
    id: "registry-mirror-redirect",
    refines: ["registry-answer-invalid", "registry-server-error"],
    by: "containerd",
    summary:
      "an image's layers cannot be fetched: a mirror, most often one of Docker Hub on Cloudflare Workers, follows the registry to its storage in a way that the storage refuses",
    texts: [
      "error parsing HTTP 400 response body: invalid character <name> looking for beginning of value: <storeHeader>",
      ...["", "<request>: "].map((step) => `${step}unknown: <storeHeader>`),
    ],
    evidence: "reported",
    behind: PULLED,
    isBeforeRuntime: true,
    fix:
      "a mirror of your own: update its code (cloudflare-docker-proxy of February 2025 and later), which has to send the client on to the storage, or to follow without the Authorization header. Another's: take it out of registry-mirrors in daemon.json or of hosts.toml and restart the engine, or pull by another mirror or from the registry itself",
    links: ["https://github.com/ciiiii/cloudflare-docker-proxy/pull/104"],
  },
  {
    id: "buildkit-without-tls",
    refines: "registry-without-tls",
    by: "shim",
    summary:
      "a build of BuildKit cannot pull or push: the registry answers with HTTP where HTTPS is expected, and a builder has registry settings of its own",
    texts: ["<request>: http: server gave HTTP response to HTTPS client"],
    evidence: "reported",
    anywhere: [
      "failed to solve",
      "buildctl",
      "buildkit",
      "exporting to image",
      "pushing layers",
      "load metadata for",
      "buildx",
      "[internal]",
    ],
    behind: PULLED,
    isBeforeRuntime: true,
    fix:
      'a builder of Buildx (driver docker-container, kubernetes) and buildkitd do not read daemon.json: write http=true below [registry."HOST:PORT"] into buildkitd.toml, and docker buildx create --use --config buildkitd.toml (buildkitd: /etc/buildkit/buildkitd.toml and a restart; setup-buildx-action: buildkitd-config-inline). Nothing is protected then. For the push alone --output type=image,name=HOST/NAME,push=true,registry.insecure=true. ' +
      "The driver docker takes insecure-registries of daemon.json, without http:// in it. localhost in a builder's container is that container: --driver-opt network=host",
    links: ["https://docs.docker.com/build/buildkit/configure/", "https://github.com/docker/buildx/issues/163"],
  },
];
