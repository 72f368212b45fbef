/**
 * Why an image cannot be pulled: what registries, proxies, policies, credential programs and the kubelet refuse, and what is damaged.
 *
 * @module
 */

import { withOneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";
import { PULLED, requests, severalStatuses, statuses } from "./pull_causes.ts";

const IMAGES = "https://kubernetes.io/docs/concepts/containers/images/";
const HOSTS = "https://github.com/containerd/containerd/blob/v2.1.0/docs/hosts.md";
const IMAGE_LIBRARY = "https://github.com/containers/image/blob/v5.36.1";

/** Errors of a server, or of a proxy before it. */
const SERVER_ERRORS: readonly (readonly [code: string, words: string])[] = [
  ["500", "Internal Server Error"],
  ["502", "Bad Gateway"],
  ["503", "Service Unavailable"],
  ["504", "Gateway Timeout"],
  ["520", "<words>"],
  ["522", "<words>"],
  ["524", "<words>"],
];

/** What the rules below have in common. */
const COMMON: Pick<DaemonRule, "by" | "behind" | "isBeforeRuntime"> = {
  by: "containerd",
  behind: PULLED,
  isBeforeRuntime: true,
};

/** Registries and what stands before them. */
const REGISTRIES: readonly DaemonRule[] = [
  {
    id: "registry-server-error",
    ...COMMON,
    // A mirror, or one of several attempts: another one has answered.
    behind: [
      ...PULLED,
      "requested access to the resource is denied",
      "manifest unknown",
      "unauthorized: authentication required",
    ],
    summary: "an image cannot be pulled: the registry, its token server or a proxy before it fails itself",
    texts: severalStatuses(SERVER_ERRORS).concat(withOneOf(SERVER_ERRORS.map(([code]) => code), (code) => [
      `received unexpected HTTP status: ${code} <words>`,
      `login attempt to <url> failed with status: ${code} <words>`,
      // skopeo, Podman and Buildah before 2021.
      `failed to read from destination repository <name>: ${code} (<words>)`,
      `error uploading layer chunked, received unexpected HTTP status: ${code} <words>`,
    ])).concat([
      "<request>: unavailable: <value>",
      "unavailable: service unavailable",
      "<request>: unknown: unknown error",
      "Error response from daemon: unknown: unknown error",
    ]),
    evidence: "source",
    fix: "try again later: it is the registry's failure (dockerstatus.com, githubstatus.com), and the kubelet tries " +
      "again by itself. Remove or replace a mirror that fails or has closed (registry-mirrors in daemon.json, " +
      "hosts.toml, registries.conf), or add one as long as the registry fails. A registry of your own (Harbor, " +
      "GitLab, Nexus): read its log and that of the proxy before it; its storage or database may be full or down. " +
      "HTTPS_PROXY in the runtime's unit: the proxy may be what fails: add a registry of the own network to " +
      "NO_PROXY",
    links: [HOSTS, "https://github.com/containerd/containerd/blob/v2.1.0/core/remotes/errors/errors.go"],
  },
  {
    id: "registry-token-address",
    ...COMMON,
    summary:
      "an image cannot be pulled or pushed: the registry names the address of its token server without https:// before it",
    texts: [
      'Get "<name>scope=<any>": unsupported protocol scheme ""',
      'Get "<name>service=<any>": unsupported protocol scheme ""',
      'Get "<name>scope=<any>": unsupported protocol scheme "<words>"',
      "<request>: unsupported protocol scheme <words>",
      'Get <name>scope=<any>: unsupported protocol scheme ""',
    ],
    evidence: "reported",
    anywhere: ["scope=", "service=", "/v2/"],
    fix:
      "see what the registry names (curl -i https://REGISTRY/v2/: realm of WWW-Authenticate has to be a whole address) and correct it in its configuration: auth.token.realm of Distribution, TOKEN_SERVER of Pulp and Automation Hub, external_url of Harbor, GitLab and Artifactory; the client can do nothing about it",
    links: [
      "https://github.com/podman-container-tools/skopeo/issues/1836",
      "https://distribution.github.io/distribution/about/configuration/#token",
    ],
  },
  {
    id: "image-transport-reference",
    by: "shim",
    summary:
      "skopeo, Podman or Buildah is given a source or destination that is not TRANSPORT:REFERENCE, or names no single image in it",
    texts: [
      "Invalid image name <name>, expected colon-separated transport:reference",
      "Invalid image name <name>, unknown transport <name>",
      "cannot save image with empty image.ref.name",
      "more than one image in oci, choose an image",
      "docker-archive doesn't support modifying existing images",
      "no descriptor found for reference <name>",
    ],
    evidence: "source",
    anywhere: ["skopeo", "podman", "buildah", "transport", "image.ref.name", "in oci", "docker-archive", "descriptor"],
    fix:
      "write docker://HOST/NAME:TAG (registry), docker-daemon:NAME:TAG, containers-storage:NAME, oci:DIRECTORY:TAG, oci-archive:FILE:TAG, docker-archive:FILE:NAME:TAG or dir:DIRECTORY. oci: needs a tag to write, and one to choose among several images; an archive file that exists has to be removed first, as it cannot be changed",
    links: ["https://github.com/containers/image/blob/v5.36.1/docs/containers-transports.5.md"],
  },
  {
    id: "registry-tls-failed",
    ...COMMON,
    summary: "an image cannot be pulled: the registry refuses the TLS connection, or does not speak TLS",
    texts: requests([
      ...[
        "handshake failure",
        "bad certificate",
        "certificate required",
        "internal error",
        "protocol version not supported",
      ]
        .map((error) => `remote error: tls: ${error}`),
      "remote error: tls: unrecognized name",
      "tls: first record does not look like a TLS handshake",
      "tls: server selected unsupported protocol version <number>",
      "local error: tls: bad record MAC",
      "tls: received unexpected handshake message of type <any>",
    ]),
    evidence: "source",
    fix:
      "a registry without TLS: server with http:// in its hosts.toml, insecure-registries in daemon.json, insecure=true in " +
      "registries.conf (none is protected); one that wants the client's certificate: client in hosts.toml, client.cert and client.key " +
      "in certs.d; unrecognized name, internal error: correct the name at the registry; protocol version: update the older side",
    links: [HOSTS, "https://pkg.go.dev/crypto/tls"],
  },
  {
    id: "registry-proxy-refused",
    ...COMMON,
    summary:
      "an image cannot be pulled: a proxy or firewall between the node and the registry refuses the connection, or does not reach the registry",
    texts: requests([
      "Proxy Authentication Required",
      "authenticationrequired",
      "Forbidden",
      "Access Denied",
      "Method Not Allowed",
      "Bad Request",
      // A proxy's answer to CONNECT, where it does not reach the registry itself.
      "Service Unavailable",
      "Bad Gateway",
      "Gateway Timeout",
    ]).concat(statuses("407", "Proxy Authentication Required")),
    evidence: "reported",
    fix:
      "a registry in the own network: add its address to NO_PROXY of the runtime's unit (containerd, docker, crio); one outside: let the proxy pass the address in the message, with its user and password in HTTPS_PROXY; " +
      "restart the runtime. A client that pulls itself (ctr, nerdctl, podman) takes the proxy of its shell",
    links: ["https://github.com/kubernetes/registry.k8s.io/blob/main/docs/debugging.md"],
  },
  {
    id: "registry-plain-http-to-tls",
    ...COMMON,
    summary:
      "an image cannot be pulled: the registry or mirror is asked by plain HTTP, but what listens on that port wants TLS (HTTPS)",
    texts: [
      "unexpected status from <words> request to http://<name>: 400 Bad Request",
      "unexpected status code http://<name>: 400 Bad Request",
      "Client sent an HTTP request to an HTTPS server",
      "The plain HTTP request was sent to HTTPS port",
      "<request>: net/http: HTTP/1.x transport connection broken: malformed HTTP response <name>",
      "<request>: malformed HTTP response <name>",
    ],
    evidence: "reported",
    needs: ["registry", "pull", "manifest", "/v2/", "image", "unexpected status", "malformed HTTP"],
    fix:
      "check with curl -v http://REGISTRY:PORT/v2/: if it says that the port is for HTTPS, write https:// in hosts.toml (server and [host]; in " +
      "registries.yaml of k3s the endpoint; without insecure in registries.conf), with ca for a certificate of your own, or use the port for HTTP",
    links: [HOSTS, "https://github.com/DaoCloud/crproxy/issues/43"],
  },
  {
    id: "registry-bad-request",
    ...COMMON,
    behind: [...PULLED, "happened during read"],
    summary:
      "an image cannot be pulled: the registry, a mirror or a proxy before it answers that the request is wrong (400)",
    texts: statuses("400", "Bad Request"),
    evidence: "reported",
    fix:
      "repeat the request of the message with curl -v and read the answer. Of a mirror or proxy cache: it does not serve this registry or needs another path " +
      "(override_path), or what it passes on is no longer valid: pull without it. Of an object store: its signed address has expired, so check the clock and pull again. " +
      "Where the answer speaks of HTTPS, the address must start with https://",
    links: [HOSTS, "https://github.com/ciiiii/cloudflare-docker-proxy/issues/98"],
  },
  {
    id: "registry-socket-denied",
    ...COMMON,
    summary: "an image cannot be pulled: the program that pulls it may not open or connect a network socket",
    texts: requests(
      ["permission denied", "operation not permitted", "address family not supported by protocol"].flatMap((errno) => [
        `dial tcp <address>: socket: ${errno}`,
        `dial tcp <address>: connect: ${errno}`,
      ]),
    ).concat(
      ["permission denied", "operation not permitted"].flatMap((errno) =>
        ["socket", "connect"].map((call) => `lookup <host> on <server>: dial udp <address>: ${call}: ${errno}`)
      ),
    ),
    evidence: "reported",
    fix:
      "look for denials of AppArmor, SELinux and seccomp (dmesg, ausearch -m avc): in an LXC container or a sandbox its profile keeps programs from the network. " +
      '"operation not permitted" at connect is also a firewall of the node that rejects (nft list ruleset); "address family not supported" is a kernel without IPv6',
    links: ["https://github.com/containers/podman/issues/22500"],
  },
  {
    id: "registry-answer-invalid",
    ...COMMON,
    summary:
      "an image cannot be pulled: what answers at the address of the registry or of its token server is none, but a web page or a proxy",
    texts: [
      "unexpected media type text/html for <digest>: not found",
      "failed to resolve reference <image>: unexpected media type text/html for <digest>: not found",
      "unexpected media type text/html; charset=utf-8 for <digest>: not found",
      "unexpected media type text/plain for <digest>: not found",
      "unexpected media type application/json for <digest>: not found",
      "error parsing HTTP <number> response body: invalid character <name> looking for beginning of value: <any>",
      "error parsing HTTP <number> response body: invalid character <name> looking for beginning of value",
      "<request>: denied: <webPage>",
      "<request>: unauthorized: <webPage>",
      "<request>: unknown: <webPage>",
      "Error response from daemon: unknown: <webPage>",
      "error unmarshalling content: invalid character <name> looking for beginning of value",
      "<request>: invalid character <name> looking for beginning of value",
      "authorization server did not include a token in the response",
      "failed to fetch oauth token: authorization server did not include a token in the response",
      "failed to fetch anonymous token: authorization server did not include a token in the response",
      "<answer>: 404 Not Found",
      "<answer>: 405 Method Not Allowed",
      "can't talk to a V1 container registry",
      "login attempt to <url> failed with status: 404 Not Found",
      "Error response from daemon: missing or empty Content-Type header",
      "pinging container registry <name>: StatusCode: 404, <any>",
      "pinging container registry <name>: invalid status code from registry 404 (Not Found)",
      "creating push check transport for <name> failed: GET <url>: unexpected status code 404 Not Found",
    ],
    evidence: "source",
    fix:
      "look at the answer with curl -v https://REGISTRY/v2/: correct the image's registry and port (of Nexus, Harbor or GitLab that for images, not that of the web " +
      "page), or the mirror: Docker Hub is registry-1.docker.io (server in hosts.toml), docker.io a web page; one with a path needs override_path; else " +
      "registries.yaml (k3s, RKE2), machine.registries (Talos), registries.conf, registry-mirrors in daemon.json. Many public mirrors were closed: remove them. Else " +
      "the proxy, a login page or a filter on the way answers; of an image pulled so remove the wrong copy (crictl rmi, docker rmi)",
    links: [HOSTS, "https://distribution.github.io/distribution/spec/api/"],
  },
  {
    id: "registry-policy-refused",
    ...COMMON,
    summary:
      "an image cannot be pulled: the registry has it, and its policy does not give it out: vulnerabilities, no scan, no signature",
    texts: [
      ...statuses("412", "Precondition Failed"),
      // Harbor.
      ...[" or higher", ""].map((higher) =>
        `current image <words> cannot be pulled due to configured policy in Prevent images with vulnerability severity of <words>${higher} from running`
      ),
      "unknown: current image <words> cannot be pulled due to configured policy in Prevent images with vulnerability severity of <words>",
      ...["in Notary", "by cosign", "by notation"].map((how) => `The image is not signed ${how}.`),
      // Artifactory.
      "Artifact download request rejected: <path> was not downloaded due to the download blocking policy configured in Xray for <name>",
      "denied: Artifact download request rejected: <path> was not downloaded due to the download blocking policy configured in Xray for <name>",
    ],
    evidence: "reported",
    fix:
      "use an image without these vulnerabilities (rebuild it on a newer base), let the registry scan or sign it, or have the project's administrator add the findings to the CVE allowlist or change the " +
      "policy; of 412 alone curl or skopeo inspect prints the registry's reason. A pod that runs already keeps its image",
    links: ["https://goharbor.io/docs/latest/working-with-projects/project-configuration/"],
  },
  {
    id: "registry-push-too-large",
    ...COMMON,
    summary: "a layer is larger than what a proxy before the registry lets through",
    texts: [
      "<answer>: 413 Request Entity Too Large",
      "<answer>: 413 Payload Too Large",
      "<request>: 413 Request Entity Too Large",
      "uploading layer chunked: StatusCode: 413, <any>",
      "uploading layer chunked: received unexpected HTTP status: 413 Request Entity Too Large",
      "error parsing HTTP 413 response body: <any>",
      "error parsing HTTP 413 response body: invalid character <name> looking for beginning of value",
      "Error pushing to registry: Server error: 413 trying to push <any>",
      "unexpected status code 413 Request Entity Too Large: <any>",
    ],
    evidence: "reported",
    fix:
      'raise the limit of the proxy: client_max_body_size 0 of each nginx on the way, for ingress-nginx the annotation nginx.ingress.kubernetes.io/proxy-body-size: "0" (Harbor, Gitea, Pulp: a value of their chart), in Apache LimitRequestBody 0, in Traefik no buffering middleware; then see that the registry\'s disk has room. Cloudflare and cloud gateways have one that stays (100 MB): push past them (its address in the network, kubectl port-forward), or split the layer into several RUN and COPY',
    links: ["https://distribution.github.io/distribution/recipes/nginx/"],
  },
  {
    id: "registry-upload-lost",
    ...COMMON,
    summary: "an image cannot be pushed: the registry no longer knows the upload of a layer that it had begun",
    texts: [
      "Upload failed, retrying: blob upload unknown",
      "Upload failed, retrying: blob upload invalid",
      ...["unknown to registry", "unknown", "invalid"].flatMap((what) => [
        `<request>: blob upload ${what}`,
        `uploading layer chunked: blob upload ${what}`,
        `uploading layer to <url>: blob upload ${what}`,
        `error from registry: blob upload ${what}`,
      ]),
      "blob upload unknown to registry",
      "BLOB_UPLOAD_UNKNOWN: blob upload unknown to registry",
      "BLOB_UPLOAD_UNKNOWN: <value>",
      "BLOB_UPLOAD_INVALID: <value>",
    ],
    evidence: "reported",
    fix:
      "push again: layers that are complete stay. If it comes with large layers: the proxy's timeouts and buffering (nginx proxy_read_timeout, proxy_request_buffering off, client_max_body_size 0), a token that ends before the upload (Harbor: token expiration), a full disk, an object store (S3: part size, its own log). " +
      "With several replicas of the registry: one shared storage and the same REGISTRY_HTTP_SECRET for all, or sessions that stay with one. The registry's log has the request. max-concurrent-uploads: 1 in daemon.json helps on slow lines",
    links: [
      "https://distribution.github.io/distribution/about/configuration/#http",
      "https://github.com/goharbor/harbor/issues/17908",
    ],
  },
  {
    id: "registry-blob-missing",
    ...COMMON,
    summary: "an image cannot be pulled or pushed: the registry does not have all layers that its manifest names",
    texts: [
      "content at <url> not found: not found",
      "failed open: content at <url> not found: not found",
      "could not fetch content descriptor <digest> (<name>) from remote: not found",
      "unknown blob",
      "error pulling image configuration: unknown blob",
      "error pulling image configuration: download failed after attempts=<number>: unknown blob",
      "download failed after attempts=<number>: unknown blob",
      "blob unknown: blob unknown to registry",
      "fetching blob: blob unknown: blob unknown to registry",
      "manifest blob unknown: blob unknown to registry",
      "uploading manifest <words> to <image>: manifest blob unknown: blob unknown to registry",
      "MANIFEST_BLOB_UNKNOWN: blob unknown to registry",
      "MANIFEST_BLOB_UNKNOWN: blob unknown to registry; <digest>",
      "error from registry: blob unknown to registry - <digest>",
      "error from registry: blob unknown to registry",
      "error pulling image configuration: <words> unknown blob",
      "image config <name> not found",
    ],
    evidence: "source",
    needs: ["registry", "pull", "push", "image", "layer", "manifest", "docker", "podman", "copy", "/v2/", "content at"],
    fix:
      "pull again; through a mirror or proxy cache (Harbor, Nexus, docker-registry-proxy) remove the image there, or pull from the registry itself. Your registry: " +
      "push the image again with all its layers (docker build --no-cache or a new tag, if it says Layer already exists): a clean-up during a push or a full disk lost " +
      "them, or a rule that deletes versions without a tag, which are parts of an image for several CPUs (GHCR): keep those. A copy or archive of an image for several " +
      "CPUs needs all of them (crane copy, skopeo copy --all), or one alone (--platform linux/amd64, --provenance=false)",
    links: ["https://distribution.github.io/distribution/about/garbage-collection/"],
  },
  {
    id: "registry-peer-missing",
    ...COMMON,
    behind: "all",
    summary:
      "the mirror that shares images between nodes (Spegel) found no node with the image; containerd goes on to the next host, so this alone stops nothing",
    texts: [
      "mirror resolve retries exhausted for key: <image>",
      "could not find any peers for key: <image>",
      ...["HEAD", "GET"].flatMap((method) => [
        `unexpected status from ${method} request to https://127.0.0.1:6443/v2/<name>: 500 Internal Server Error`,
        `unexpected status from ${method} request to https://127.0.0.1:9345/v2/<name>: 500 Internal Server Error`,
      ]),
      "mirror with image component <name> could not be found",
      "could not find peer for <image>",
    ],
    evidence: "reported",
    fix:
      "see what containerd says of the next host: without Internet no node has the image, so load it on one (k3s: agent/images), with the same name and for the same platform; in " +
      "registries.yaml only registries below mirrors are shared, and a registry of your own needs its endpoint there, with http:// if it has no TLS (ports 6443 and 9345 at 127.0.0.1 are k3s's and RKE2's own mirror)",
    links: ["https://docs.k3s.io/installation/registry-mirror", "https://github.com/k3s-io/k3s/issues/10351"],
  },
  {
    id: "registry-address-blocked",
    ...COMMON,
    summary: "an image cannot be pulled: the registry does not serve the node's address",
    texts: [
      "denied: client with IP <address> is not allowed access. Refer https://aka.ms/acr/firewall to grant access.",
    ],
    evidence: "reported",
    fix:
      "add the node's outgoing address to the registry's firewall, or give the cluster a private endpoint of the registry",
    links: ["https://aka.ms/acr/firewall"],
  },
  {
    id: "registry-forbidden-by-node",
    ...COMMON,
    summary: "an image cannot be pulled: the node's registries.conf blocks its registry",
    texts: ["registry <name> is blocked in <path> or <path>", "registry <name> is blocked in <any>"],
    evidence: "source",
    fix: "use an image of an allowed registry, or remove blocked of that registry; OpenShift sets it from " +
      "registrySources of image.config.openshift.io/cluster",
    links: [`${IMAGE_LIBRARY}/docs/containers-registries.conf.5.md`],
  },
  {
    id: "kubelet-pull-timeout",
    by: "kubelet",
    summary:
      "a pull took longer than its client waits: with cri-dockerd the kubelet's runtimeRequestTimeout (2 minutes), with crictl its own --timeout",
    texts: [
      "Failed to pull image <image>: rpc error: code = <words> desc = context deadline exceeded",
      "ErrImagePull: rpc error: code = <words> desc = context deadline exceeded",
      "pulling image: rpc error: code = <words> desc = context deadline exceeded",
      "pulling image failed: rpc error: code = <words> desc = context deadline exceeded",
    ],
    evidence: "reported",
    needs: ["pull image", "ErrImagePull", "pulling image"],
    behind: "all",
    isBeforeRuntime: true,
    fix:
      "pull the image on the node before the pod starts (docker pull, crictl pull, minikube image load), or raise runtimeRequestTimeout of the kubelet's configuration, for instance to 15m, and restart it. " +
      "If even small images fail, the runtime hangs or the registry does not answer: see the runtime's log. Smaller layers pull faster",
    links: [
      "https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/",
      "https://github.com/Mirantis/cri-dockerd/issues/91",
    ],
  },
];

/** What is damaged or not trusted. */
const TRUST: readonly DaemonRule[] = [
  {
    id: "image-signature",
    ...COMMON,
    summary: "an image is refused, as its signature is missing or not one that the node's policy accepts",
    texts: [
      "Source image rejected: A signature was required, but no signature exists",
      "Source image rejected: Running image <name> is rejected by policy.",
      "Source image rejected: <any>",
      "Source image rejected: None of the signatures were accepted, reasons: <why>",
      "Source image rejected: Signature for identity <value> is not accepted",
      "Source image rejected: Signature by key <words> is not accepted",
      "Source image rejected: Invalid GPG signature: <why>",
      "SignatureValidationFailed: <any>",
      "image pull failed for <image> because the signature validation failed: <any>",
      "image pull failed for <image> because the signature validation failed.",
      "A signature was required, but no signature exists",
      "remote trust data does not exist for <image>: <any>",
      "Error: remote trust data does not exist for <image>: <any>",
    ],
    evidence: "source",
    fix:
      "sign the image with a key that the policy names, or change the policy for its registry: /etc/containers/policy.json or " +
      "~/.config/containers/policy.json for CRI-O and Podman (of a namespace in signature_policy_dir; podman image trust), " +
      "DOCKER_CONTENT_TRUST=0 for one docker command, which then checks nothing",
    links: [`${IMAGE_LIBRARY}/docs/containers-policy.json.5.md`],
  },
  {
    id: "image-policy-rejects",
    refines: "image-signature",
    ...COMMON,
    summary: "an image is refused, as the policy for containers on the machine rejects every image of its registry",
    texts: [
      "Source image rejected: Running image <name> is rejected by policy.",
      "Source image rejected: Running image <name> is rejected by policy",
      "Running image <name> is rejected by policy.",
    ],
    evidence: "source",
    fix:
      "no signature and no login helps: look into ~/.config/containers/policy.json, else /etc/containers/policy.json: the entry of the registry below transports, docker is reject, or there is none and the default is. podman image trust show lists them; add one for that registry, with a key (podman image trust set --type signedBy --pubkeysfile KEY REGISTRY) or --type accept, which then checks nothing. " +
      "Where you set no policy: reinstall containers-common, whose default accepts",
    links: [
      `${IMAGE_LIBRARY}/docs/containers-policy.json.5.md`,
      "https://github.com/podman-container-tools/podman/issues/9257",
    ],
  },
  {
    id: "image-policy-file",
    ...COMMON,
    summary: "no image can be pulled: the policy of signatures, policy.json, is missing or cannot be read",
    texts: [
      "invalid policy in <path>: <any>",
      "open /etc/containers/policy.json: no such file or directory",
      "no policy.json file found at any of the following: <any>",
      "no policy.json file found; <any>",
    ],
    evidence: "reported",
    fix:
      "install the package containers-common (Debian: golang-github-containers-common), which brings /etc/containers/policy.json; else " +
      "correct the key that the message names: an older release does not know newer keys (sigstoreSigned, keyPaths): update Podman, " +
      "CRI-O or skopeo; of a user ~/.config/containers/policy.json is read instead",
    links: [`${IMAGE_LIBRARY}/docs/containers-policy.json.5.md`],
  },
];

/** What is wanted of the node before a registry is asked. */
const LOCAL: readonly DaemonRule[] = [
  {
    id: "image-not-local",
    by: "shim",
    summary: "the image is not on the node, and nothing pulls it",
    texts: [
      "No such image: <image>",
      "Error response from daemon: No such image: <image>",
      "Error: No such image: <image>",
      // Of Compose 1.
      "for <words> no such image: <image>: No such image: <image>",
      "(HTTP code 404) no such image - No such image: <image>",
      "<image>: image not known",
      "failed to create container: no such image",
      // Nomad.
      "Failed to create container from image <image>: no such image",
    ],
    evidence: "source",
    fix:
      "pull, build or load the image first, under exactly this name and tag (a library may only do so when asked: docker-py images.pull); Docker, Podman (of root and " +
      "of each user) and containerd's namespaces have an image store each (ctr -n k8s.io images ls). For a pod's sandbox of CRI-O: pull its pause_image with crictl " +
      "pull, after crictl rmi where it is half there. Of a task of Swarm: each node pulls on its own: push the image to a registry that all reach, and deploy with " +
      "--with-registry-auth (on a single node --resolve-image never)",
    links: ["https://github.com/moby/moby/blob/v28.0.0/daemon/images/image.go"],
  },
  {
    id: "image-credentials-unverified",
    by: "kubelet",
    summary: "the image is on the node, but the pod has no credentials that have pulled it",
    texts: [
      "Container image <image> is present with pull policy of <words> but does not have the proper credentials to access the image",
    ],
    evidence: "source",
    fix: "name the Secret in imagePullSecrets, let the policy be IfNotPresent or Always, or list the image in " +
      "preloadedImagesVerificationAllowlist of the kubelet (imagePullCredentialsVerificationPolicy)",
    links: [`${IMAGES}#ensureimagepullcredentialverification`],
  },
  {
    id: "kubelet-pull-qps",
    by: "kubelet",
    summary: "the kubelet pulls too many images at once for its limit",
    texts: ["Failed to pull image <image>: pull QPS exceeded", "ErrImagePull: pull QPS exceeded", "pull QPS exceeded"],
    evidence: "source",
    fix:
      "wait: the kubelet tries again. Raise registryPullQPS and registryBurst of the kubelet's configuration if it stays",
    links: ["https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/"],
  },
  {
    id: "kubelet-pull-secret-missing",
    by: "kubelet",
    summary:
      "a Secret of the pod's imagePullSecrets does not exist in its namespace: the kubelet warns of it and pulls the image without; this " +
      "alone stops nothing",
    texts: [
      "Unable to retrieve some image pull secrets (<names>); attempting to pull the image may not succeed.",
      "Unable to retrieve pull secret, the image pull may not succeed.",
      "Unable to retrieve pull secret <name> for <name> due to <any>",
      ...["secret", "secrets"].map((kind) =>
        `Unable to retrieve pull secret <name> for <name> due to ${kind} <quotedName> not found. The image pull may not succeed.`
      ),
    ],
    evidence: "source",
    behind: "all",
    passed: [
      "Successfully pulled image",
      "Started container",
      "Created container",
      "already present on machine",
      "Back-off restarting failed container",
    ],
    fix:
      "look for the pull's own failure first, and for other events. If the registry refuses the pull, create the Secret in the pod's namespace; " +
      "otherwise remove its name from imagePullSecrets of the pod or its service account",
    links: ["https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/"],
  },
  {
    id: "kubelet-credential-provider",
    by: "kubelet",
    summary: "a credential provider of the kubelet fails, so images of its registry are pulled without credentials",
    texts: [
      "error execing credential provider plugin <name> for image <image>: <any>",
      "error execing credential provider plugin <name> for image <image>: exit status <number>",
      "error decoding credential provider plugin response from stdout: <any>",
      "failed to register CRI auth plugins: plugin binary executable <path> did not exist",
      "plugin binary executable <path> did not exist",
    ],
    evidence: "source",
    fix:
      "run the program that the message names on the node, from imageCredentialProviderBinDir, and read what it prints: most often " +
      "the node's role or identity is missing, or cannot be asked",
    links: ["https://kubernetes.io/docs/tasks/administer-cluster/kubelet-credential-provider/"],
  },
  {
    id: "kubelet-credential-provider-wrong",
    by: "kubelet",
    summary:
      "the kubelet runs a credential helper of Docker as its credential provider: the two speak different protocols",
    texts: [
      "parse https://{kind:CredentialProviderRequest,apiVersion:<value>",
    ],
    evidence: "reported",
    fix:
      "set the kubelet's own provider, for Amazon ecr-credential-provider of cloud-provider-aws, as name in the file of --image-credential-provider-config and as the " +
      "program in imageCredentialProviderBinDir; docker-credential-ecr-login is for Docker's config.json",
    links: ["https://github.com/awslabs/amazon-ecr-credential-helper/issues/616"],
  },
  {
    id: "registry-cloud-credentials",
    by: "containerd",
    summary: "the program that logs in to Amazon's registry (ECR) gets no credentials of AWS",
    texts: [
      "ecr: Failed to get authorization token: <value>",
      "error getting credentials - err: exit status <number>, out: <name>ecr: Failed to get authorization token: <value>",
      "operation error ECR: GetAuthorizationToken, <value>",
    ],
    evidence: "reported",
    fix:
      "read the end of the message. No EC2 IMDS role, or a timeout of the metadata service: give the node's instance profile AmazonEC2ContainerRegistryPullOnly, and for " +
      "pods a hop limit of 2 (aws ec2 modify-instance-metadata-options --http-put-response-hop-limit 2) or a role of their service account. AccessDenied: allow " +
      "ecr:GetAuthorizationToken to that role",
    links: [
      "https://github.com/awslabs/amazon-ecr-credential-helper",
      "https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html",
    ],
  },
  {
    id: "docker-credential-helper",
    by: "shim",
    summary: "Docker's client cannot run the program that keeps its credentials",
    texts: [
      ...["getting", "storing", "listing", "erasing"].flatMap((what) => [
        `error ${what} credentials - err: exec: <program>: executable file not found in $PATH, out: <any>`,
        `error ${what} credentials - err: exec: <program>: executable file not found in $PATH`,
        `error ${what} credentials - err: exec: <program>: executable file not found in %PATH%, out: <any>`,
        `error ${what} credentials - err: exit status <number>, out: <value>`,
        `error ${what} credentials - err: <any>`,
      ]),
      // Of Python.
      "Credentials store error: StoreError('docker-credential-<words> not installed or not available in PATH')",
      "StoreError('docker-credential-<words> not installed or not available in PATH')",
      "InitializationError: docker-credential-<words> not installed or not available in PATH",
      "Credentials store docker-credential-<words> exited with <value>",
      "Credentials store error: StoreError('Credentials store docker-credential-<words> exited with <value>')",
    ],
    evidence: "reported",
    fix:
      "remove credsStore or the registry's credHelpers from ~/.docker/config.json and log in again (the password then stands there unencrypted; public images need no login), or install docker-credential-NAME. It is there and fails: docker-credential-NAME list by hand. That of Docker Desktop answers only while it runs; in WSL wsl --shutdown (ends all there). osxkeychain over SSH or in CI: security unlock-keychain. pass: pass init, export GPG_TTY=$(tty). secretservice: only in a desktop session. Windows (element not found, bad data): docker logout, and delete Docker's entries in the Credential Manager",
    links: ["https://docs.docker.com/reference/cli/docker/login/#credential-stores"],
  },
  {
    id: "docker-credential-desktop",
    refines: "docker-credential-helper",
    by: "shim",
    summary:
      "docker's configuration names Docker Desktop's program for credentials, which is not in the PATH: Docker Desktop was removed, or this is another user, or a WSL distribution without its integration",
    texts: withOneOf(["docker-credential-desktop", "docker-credential-desktop.exe"], (name) => [
      ...["getting", "storing", "listing", "erasing"].flatMap((what) =>
        ["$PATH", "%PATH%"].flatMap((path) => [
          `error ${what} credentials - err: exec: "${name}": executable file not found in ${path}, out: <any>`,
          `error ${what} credentials - err: exec: "${name}": executable file not found in ${path}`,
        ])
      ),
      `Credentials store error: StoreError('${name} not installed or not available in PATH')`,
      `StoreError('${name} not installed or not available in PATH')`,
      `InitializationError: ${name} not installed or not available in PATH`,
    ]),
    evidence: "reported",
    fix:
      "delete the line with credsStore (and its comma) from ~/.docker/config.json (with sudo /root/.docker/config.json; in WSL the distribution's own); images that are public then need no login, docker login writes into that file without encryption. Or name a program that is there: osxkeychain (brew install docker-credential-helper; Colima), secretservice, pass. With Docker Desktop: Settings, Resources, WSL integration, and appendWindowsPath not false in /etc/wsl.conf",
    links: [
      "https://docs.docker.com/reference/cli/docker/login/#credential-stores",
      "https://github.com/docker/for-win/issues/12355",
    ],
  },
];

/** More reasons why an image cannot be pulled. */
export const PULL_FAILURES: readonly DaemonRule[] = [...REGISTRIES, ...TRUST, ...LOCAL];
