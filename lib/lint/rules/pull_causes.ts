/**
 * Why an image cannot be pulled: of a container, or the pause image.
 *
 * @module
 */

import { oneOf, withOneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const IMAGES = "https://kubernetes.io/docs/concepts/containers/images/";
const HOSTS = "https://github.com/containerd/containerd/blob/v2.1.0/docs/hosts.md";
const REMOTES = "https://github.com/containerd/containerd/tree/v2.1.0/core/remotes/docker";

/** Errors of a request to a registry, behind what each program puts before them. */
export function requests(errors: readonly string[]): readonly string[] {
  return errors.map((error) => `<request>: ${error}`);
}

/**
 * An error of a certificate: since Go 1.20 with what failed before it.
 *
 * @param error The error.
 */
export function certificate(error: string): readonly string[] {
  return [`x509: ${error}`, `tls: failed to verify certificate: x509: ${error}`];
}

/**
 * A status that a registry or its token server answers with, as clients print it.
 *
 * @param code The number.
 * @param words Its words; servers may have others.
 */
export function statuses(code: string, words: string): readonly string[] {
  return [
    ...(words === "<words>" ? [] : [`<answer>: ${code} ${words}`]),
    ...ofCode(code, words),
  ];
}

/**
 * The same of several statuses.
 *
 * @param all Their numbers, each with its words.
 */
export function severalStatuses(all: readonly (readonly [code: string, words: string])[]): readonly string[] {
  const known = all.filter(([, words]) => words !== "<words>");
  return [
    ...known.map(([code, words]) => `<answer>: ${code} ${words}`),
    ...known.flatMap(([code, words]) => [
      `<request>: unexpected status code ${code} ${words}`,
      `invalid status code from registry ${code} (${words})`,
    ]),
    ...withOneOf(all.map(([code]) => code), (code) => ofCode(code, "<words>")),
  ];
}

function ofCode(code: string, words: string): readonly string[] {
  return [
    `<request>: unexpected status code ${code} ${words}`,
    `<request>: StatusCode: ${code}`,
    `<request>: http: non-successful response (status=${code} body=<value>`,
    `unexpected status code <url>: ${code} <words>`,
    `unexpected status code [<words> <name>]: ${code} <words>`,
    `unexpected status from <words> request to <url>: ${code} <words>`,
    `invalid status code from registry ${code} (${words})`,
    // Of older releases of the image library, and of rkt.
    `Invalid status code returned when fetching blob ${code}`,
    `Unexpected HTTP code: ${code}, URL: <url>`,
  ];
}

/** Docker's official images that people take by version. */
const VERSIONED_IMAGES: readonly string[] = (
  "python node ubuntu debian alpine centos fedora rockylinux almalinux amazonlinux busybox postgres mysql mariadb redis mongo nginx " +
  "httpd php golang ruby openjdk eclipse-temurin maven gradle rust elasticsearch kibana rabbitmq wordpress nextcloud tomcat traefik drupal perl"
).split(" ");

/** What tags of official images have behind the version; an image of one's own may be called python3-app. */
const VARIANT: string = oneOf([
  ..."alpine slim bullseye bookworm trixie buster stretch jammy focal noble apache fpm fpm-alpine cli jdk jre management perl"
    .split(" "),
  ...["slim-bullseye", "slim-bookworm", "slim-buster", "jdk-slim", "jdk-alpine", "jre-alpine", "management-alpine"],
]);

/** Errors of a connection, to a registry or to the proxy before it; programs made with Go up to 1.5 do not name the call. */
const DIALED: readonly string[] = [
  "i/o timeout",
  ...["connect: ", ""].flatMap((call) => [
    `${call}connection timed out`,
    `${call}connection reset by peer`,
    `${call}no route to host`,
    `${call}network is unreachable`,
    `${call}cannot assign requested address`,
  ]),
  // Of macOS and Windows, where Docker Desktop's proxy connects, and of nodes with Windows.
  "connect: operation timed out",
  "connectex: A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond.",
  ...["host", "network"].map((what) => `connectex: A socket operation was attempted to an unreachable ${what}.`),
].map((error) => `dial tcp <address>: ${error}`);

/** What Windows says where nothing listens. */
export const REFUSED = "connectex: No connection could be made because the target machine actively refused it.";

/** Errors of looking a name up, of a registry or of the proxy before it. */
const LOOKED: readonly string[] = [
  "no such host",
  "server misbehaving",
  "Temporary failure in name resolution",
  "Try again",
  "device or resource busy",
  "lame referral",
  "no answer from DNS server",
  "cannot unmarshal DNS message",
  ...["i/o timeout", "read: connection refused", "read: no route to host"].map((error) =>
    `read udp <address>-><address>: ${error}`
  ),
  ...["cannot assign requested address", "network is unreachable", "connection refused"].map((error) =>
    `dial udp <address>: connect: ${error}`
  ),
  ...["i/o timeout", "connect: connection refused"].map((error) => `dial tcp <address>: ${error}`),
].flatMap((error) => [`dial tcp: lookup <host> on <server>: ${error}`, `dial tcp: lookup <host>: ${error}`]);

/** What shows that the image is there at last. */
export const PULLED: readonly string[] = [
  "Successfully pulled image",
  "failed to create containerd task",
  "failed to create containerd container",
  "OCI runtime create failed",
  "Back-off restarting failed container",
];

const AWAITING = "(Client.Timeout exceeded while awaiting headers)";

/** What a request to a registry ends with that got no answer. */
const UNREACHED: readonly string[] = [
  ...DIALED,
  "http: request canceled",
  "context deadline exceeded",
  `context deadline exceeded ${AWAITING}`,
  `net/http: request canceled while waiting for connection ${AWAITING}`,
  `net/http: request canceled ${AWAITING}`,
  "net/http: request canceled while waiting for connection",
  "net/http: timeout awaiting response headers",
];

/** Errors of a request to the registry of the pause image, as containerd prints them. */
function ofPauseImage(errors: readonly string[]): readonly string[] {
  return requests(errors).map((text) =>
    "failed to get sandbox image <image>: failed to pull image <image>: failed to pull and unpack image <image>: " +
    `failed to resolve reference <image>: ${text}`
  );
}

/** Nothing listens there, or a firewall rejects it. */
const REFUSED_PORTS: readonly string[] = ["connect", "getsockopt"].map((call) =>
  `dial tcp <address>: ${call}: connection refused`
);

/** What containerd says where a pause image's registry is not reached. */
const PAUSE_UNREACHED: readonly string[] = ofPauseImage([...LOOKED, ...UNREACHED, ...REFUSED_PORTS]);

/** Why an image cannot be pulled. */
export const PULL_CAUSES: readonly DaemonRule[] = [
  {
    id: "registry-authority-unknown",
    by: "containerd",
    summary: "an image cannot be pulled: the node does not trust who signed the registry's certificate",
    texts: requests(certificate("certificate signed by unknown authority")),
    evidence: "reported",
    behind: PULLED,
    isBeforeRuntime: true,
    fix:
      "give the engine the CA (of a proxy that signs anew, the proxy's) on every node: containerd ca in certs.d/REGISTRY/hosts.toml, k3s and RKE2 tls ca_file in registries.yaml, Docker /etc/docker/certs.d/REGISTRY/ca.crt, Podman and CRI-O /etc/containers/certs.d/REGISTRY/ca.crt, minikube ~/.minikube/certs with --embed-certs, buildx a builder with ca in buildkitd.toml; or the system's (update-ca-certificates, update-ca-trust) and restart it. Where a client looks the image up itself (helm --ca-file, oc new-app, skopeo), its machine. The registry has to send its intermediate certificates, too",
    links: [HOSTS, "https://github.com/rancher/rke2/issues/5658"],
  },
  {
    id: "registry-certificate-invalid",
    by: "containerd",
    summary:
      "an image cannot be pulled: the registry's certificate has expired, or the clock of the machine that pulls is wrong",
    texts: requests([
      ...certificate("certificate has expired or is not yet valid"),
      ...certificate("certificate has expired or is not yet valid: current time <now> is <words> <then>"),
    ]),
    evidence: "source",
    behind: PULLED,
    isBeforeRuntime: true,
    fix:
      "compare date -u with the time in the message: if the clock is wrong, set it (timedatectl set-ntp true; WSL: wsl --shutdown). Else openssl s_client -connect HOST:443 shows whose certificate it is: renew your registry's and restart it or its proxy; of a public one wait, or use its new address (services that ended let theirs expire), or your own " +
      "list of CAs is old: update ca-certificates",
    links: ["https://pkg.go.dev/crypto/x509", HOSTS],
  },
  {
    id: "registry-name-unresolved",
    by: "containerd",
    summary: "an image cannot be pulled: the node cannot resolve the name of the registry or its token server",
    texts: requests(LOOKED),
    evidence: "reported",
    behind: PULLED,
    isBeforeRuntime: true,
    fix:
      "getent hosts NAME on the machine that pulls. Only this name fails: correct it, or give that machine a server or /etc/hosts line that has it: it does not use the pods' DNS, so a registry's Service in the cluster needs a NodePort or Ingress. All fail: correct /etc/resolv.conf (127.0.0.53, server misbehaving: resolvectl status, restart systemd-resolved; i/o timeout: a firewall, a VPN; else nameserver 1.1.1.1), then restart the engine. Behind a proxy that resolves names set HTTPS_PROXY of the engine; without a network a mirror, or load the image",
    links: [HOSTS, "https://github.com/kubernetes/kubernetes/issues/90326"],
  },
  {
    id: "registry-unreachable",
    by: "containerd",
    summary:
      "an image cannot be pulled: the registry or its token server does not answer the machine that pulls in time, or there is no way to it",
    texts: [
      ...requests(UNREACHED),
      "CannotPullContainerError: Could not reach any registry endpoint",
    ],
    evidence: "reported",
    behind: PULLED,
    isBeforeRuntime: true,
    fix:
      "curl -v https://HOST/v2/ from the machine that pulls. If that works, the engine lacks the shell's proxy: HTTPS_PROXY and NO_PROXY in the engine's unit (systemctl edit, restart; Docker Desktop: Settings, Proxies). If not: an address in [] is IPv6 without a way (sysctl net.ipv6.conf.all.disable_ipv6=1); else a firewall, VPN, the route (ip route), egress rules, NAT or the registry's VPC endpoint of the cloud; Docker Desktop, WSL: restart. Where the registry is blocked, as in China: a mirror (registry-mirrors, hosts.toml, registries.conf); without a network load the image",
    links: [HOSTS, "https://github.com/kubernetes/kubeadm/issues/2801"],
  },
  {
    id: "pause-image-unreached-k3s",
    refines: "pause-image-pull",
    by: "containerd",
    summary:
      "no pod can start on the node: k3s or RKE2 cannot pull its pause image, as the node does not reach the registry or cannot resolve its name, and the image was not loaded before",
    texts: PAUSE_UNREACHED,
    evidence: "reported",
    anywhere: ["", "docker.io/", "index.docker.io/"].flatMap((registry) =>
      ["pause", "mirrored-pause"].map((name) => `failed to get sandbox image ${registry}rancher/${name}:`)
    ),
    isBeforeRuntime: true,
    fix:
      "without a network: put the release's archive (k3s-airgap-images-amd64.tar.zst) into /var/lib/rancher/k3s/agent/images (rke2/agent/images) on every node before it starts, or then restart k3s, which lets containers go on. Or name a mirror of docker.io in /etc/rancher/k3s/registries.yaml, or start with --pause-image and one that the node reaches: sandbox_image in config.toml is overwritten. " +
      "Else correct the node's DNS, firewall or proxy (HTTPS_PROXY in the service's .env file)",
    links: ["https://docs.k3s.io/installation/airgap", "https://github.com/rancher/k3os/issues/431"],
  },
  {
    id: "pause-image-unreached",
    refines: "pause-image-pull",
    by: "containerd",
    summary:
      "no pod can start on the node: it cannot pull the pause image, as it does not reach that image's registry or cannot resolve its name",
    texts: PAUSE_UNREACHED,
    evidence: "reported",
    anywhere: ["failed to get sandbox image"],
    isBeforeRuntime: true,
    fix:
      "let the node reach the registry (curl -v https://HOST/v2/ there; its name server; HTTPS_PROXY in containerd's unit), or load the image on each node: crictl pull, ctr -n k8s.io images import. Or name a pause image " +
      'that the node reaches and restart containerd: sandbox_image of plugins."io.containerd.grpc.v1.cri", in files of version 3 sandbox of plugins."io.containerd.cri.v1.images".pinned_images. Where the message has another ' +
      "image than yours, that setting is not read: the wrong table, file or version (containerd config dump)",
    links: [
      "https://github.com/containerd/containerd/issues/8653",
      "https://github.com/kubernetes/kubeadm/issues/2801",
    ],
  },
  {
    id: "pause-image-unreached-docker",
    refines: "pause-image-pull",
    by: "containerd",
    summary:
      "no pod can start on the node: Docker, below cri-dockerd or a kubelet before 1.24, cannot pull the pause image, as it does not reach that image's registry or cannot resolve its name",
    texts: requests([...LOOKED, ...UNREACHED, ...REFUSED_PORTS]).map((text) =>
      `failed pulling image <image>: Error response from daemon: ${text}`
    ),
    evidence: "reported",
    anywhere: ["failed pulling image"],
    isBeforeRuntime: true,
    fix:
      "let Docker reach the registry (the node's name server; HTTPS_PROXY in Docker's unit), or load the image that the message names on each node: docker pull, docker save and docker load. Or name a pause image that the node has or reaches: --pod-infra-container-image of cri-dockerd (systemctl edit cri-docker), of the kubelet before 1.24 its own flag, and restart it. " +
      "Without a network the images of an air-gap bundle (k3s, Rancher Desktop) have to be loaded into Docker, not only into containerd",
    links: [
      "https://github.com/rancher-sandbox/rancher-desktop/issues/3743",
      "https://github.com/kubernetes/kubeadm/issues/2801",
    ],
  },
  {
    id: "registry-proxy-failed",
    by: "containerd",
    summary:
      "an image cannot be pulled: the HTTP proxy that the engine is to use cannot be reached or resolved, or is not one",
    texts: requests([
      ...["dial tcp <address>: connect: connection refused", ...DIALED, ...LOOKED].map((error) =>
        `proxyconnect tcp: ${error}`
      ),
      "proxyconnect tcp: tls: first record does not look like a TLS handshake",
      "proxyconnect tcp: EOF",
      "proxyconnect tcp: net/http: TLS handshake timeout",
      `proxyconnect tcp: dial tcp <address>: ${REFUSED}`,
      "invalid proxy URL port <value>",
      ...["dial tcp <address>: connect: connection refused", ...DIALED, ...LOOKED].flatMap((error) => [
        `socks connect tcp <address>-><address>: ${error}`,
        `http: error connecting to proxy <url>: ${error}`,
      ]),
      "socks connect tcp <address>-><address>: unknown error <any>",
      "http: error connecting to proxy <url>: dial tcp: lookup <value>: invalid domain name",
    ]).concat(
      // Docker Desktop's own proxy, which goes on to one that the system has.
      withOneOf(["127.0.0.1", "localhost", "[::1]"], (address) => [
        `connecting to ${address}:<number>: dial tcp <address>: ${REFUSED}`,
        `connecting to ${address}:<number>: dial tcp <address>: connect: connection refused`,
      ]),
    ),
    evidence: "source",
    behind: PULLED,
    isBeforeRuntime: true,
    fix:
      "correct or remove the proxy of the program that pulls: HTTPS_PROXY, HTTP_PROXY, NO_PROXY in the unit of containerd, crio or docker (systemctl show -p Environment docker; restart it after a change), for Podman in the shell, in Docker Desktop Settings, Resources, Proxies, else the computer's: a VPN or proxy program that has ended. 127.0.0.1 in a virtual machine, minikube or kind is that itself: use the host's address, at which the proxy listens. It mostly begins with http://, also for HTTPS, and ends with a port; your registry into NO_PROXY. curl -x PROXY https://REGISTRY/v2/ tries it",
    links: ["https://docs.docker.com/engine/daemon/proxy/", HOSTS],
  },
  {
    id: "registry-without-tls",
    by: "containerd",
    summary: "an image cannot be pulled: the registry answers with HTTP where HTTPS is expected",
    texts: requests(["http: server gave HTTP response to HTTPS client"]),
    evidence: "source",
    behind: PULLED,
    isBeforeRuntime: true,
    fix:
      "nothing is protected then. Docker: insecure-registries in daemon.json (Docker Desktop: Settings), restart; buildx: http for [registry.\"HOST:PORT\"] in buildkitd.toml. containerd: a hosts.toml in certs.d/HOST:PORT whose server starts with http://; config_path of config.toml is the directory certs.d. Podman, CRI-O, skopeo: [[registry]] with location and insecure = true in registries.conf, or --tls-verify=false. ctr --plain-http, nerdctl --insecure-registry. k3s, RKE2: registries.yaml on each node, mirrors: HOST:PORT: endpoint: ['http://HOST:PORT'], restart (insecure_skip_verify is still TLS)",
    links: [HOSTS],
  },
  {
    id: "registry-unauthorized",
    by: "containerd",
    summary:
      "an image cannot be pulled or pushed: the registry refuses the request, as credentials are missing, wrong, expired or not enough",
    texts: [
      "failed to handle basic auth because missing username or secret",
      "failed to authorize: failed to handle basic auth because missing username or secret",
      "denied: access forbidden",
      "<request>: denied: access forbidden",
      ...statuses("401", "Unauthorized"),
      ...statuses("403", "Forbidden"),
      // Of ORAS, as in Helm.
      ...["401", "403"].flatMap((status) =>
        ["unexpected", "response"].flatMap((word) =>
          ["GET", "HEAD"].map((method) => `${method} <url>: ${word} status code ${status}: <value>`)
        )
      ),
      ...["authentication required", "unauthorized: <value>", "denied: <value>"].map((error) =>
        `checking whether a blob <digest> exists in <image>: ${error}`
      ),
      "authorization status: 401: <words>",
      "authorization status: 403: <words>",
      "unable to retrieve auth token: 401 unauthorized",
      "<request>: unauthorized: <value>",
      "<request>: denied: <value>",
      ...requests([
        "no basic auth credentials",
        "unauthorized: authentication required",
        "unauthorized",
        "denied: denied",
        "denied",
      ]),
      "unauthorized: unauthorized to access repository: <any>",
      "unauthorized: The client does not have permission for manifest",
      "login attempt to <url> failed with status: 401 <words>",
      ...["401", "403"].map((status) =>
        `error parsing HTTP ${status} response body: no error details found in HTTP response body: <value>`
      ),
      "unauthorized: You don't have the needed permissions to perform this operation, and you may have invalid credentials. <any>",
      ...[
        "denied: Permission denied for <name> from request <path>.",
      ].flatMap((message) => [
        message,
        `pull access denied for <image>, repository does not exist or may require 'docker login': ${message}`,
      ]),
      "no basic auth credentials",
      "unauthorized: authentication required",
      "pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials",
      "unable to retrieve auth token: invalid username/password: unauthorized: <words>",
      "unable to retrieve auth token: invalid username/password: <any>",
      "unable to retrieve auth token: invalid username/password",
      "failed to fetch <anonymous|oauth> token: unexpected status: <401|403>",
      "failed to fetch oauth token: unexpected status: 400 Bad Request",
      "failed to fetch oauth token: unexpected status from POST request to <url>: 400 Bad Request",
    ],
    evidence: "source",
    // One of several credentials was let in, and there is no such tag.
    behind: [...PULLED, "failed to get sandbox image", "manifest unknown: manifest unknown"],
    isBeforeRuntime: true,
    fix: "log in with an account that may read it (docker login, podman login; sudo and CI jobs have logins of their " +
      "own), or log out of an old login. Kubernetes: a Secret of type kubernetes.io/dockerconfigjson for that " +
      "host, in the pod's namespace and its imagePullSecrets (k3s: registries.yaml and a restart). The token: GHCR " +
      "read:packages, GitLab read_registry, a vendor's current key; ECR's lasts 12 hours: give the node's role " +
      "AmazonEC2ContainerRegistryReadOnly, the kubelet its credential provider. The pause image: name a public one " +
      "in sandbox_image; on EKS restart sandbox-image.service",
    links: ["https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/", REMOTES],
  },
  {
    id: "registry-rate-limit",
    by: "containerd",
    summary: "an image cannot be pulled: the registry's limit of pulls is reached",
    texts: [
      ...statuses("429", "Too Many Requests"),
      // Of Docker Hub's balancer, whose answer Go cannot read.
      ...requests([
        "net/http: HTTP/1.x transport connection broken: malformed MIME header line: Too Many Requests (HAP429).",
      ]),
      ...[
        "You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limit",
        "You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit",
        "You have reached your pull rate limit as <name>",
        "Rate exceeded",
        "Data limit exceeded",
        "too many failed login attempts for username or IP address",
      ].flatMap((message) => [
        `error from registry: ${message}`,
        `toomanyrequests: ${message}`,
      ]),
      "<request>: toomanyrequests: <value>",
      // Of Artifactory, of the registry behind it.
      "Error fetching <url> (remote response: 429: Too Many Requests)",
      // Of Docker's first protocol.
      "Status 429 trying to pull repository <name>: <value>",
    ],
    evidence: "reported",
    behind: PULLED,
    isBeforeRuntime: true,
    fix:
      "log in, which raises the limit (Docker Hub: 100 pulls in 6 hours for an address, 200 with a free account): docker login, podman login, a login step in CI; pods need imagePullSecrets, a docker login on the node does not count for them. Or wait: all machines behind one address are counted together. Or take the image from another registry (public.ecr.aws/docker/library, mirror.gcr.io; Trivy's data public.ecr.aws/aquasecurity), pull through a mirror with a cache (hosts.toml, registries.conf, registry-mirrors in daemon.json, GitLab's dependency proxy), and pull less: imagePullPolicy: IfNotPresent",
    links: ["https://docs.docker.com/docker-hub/usage/", HOSTS],
  },
  {
    id: "registry-google-limit",
    refines: "registry-rate-limit",
    by: "containerd",
    summary:
      "Google's registry refuses the image: the project's quota of requests or of traffic in a minute is used up, mostly because many nodes pull at once",
    texts: ["denied: ", "toomanyrequests: ", "RESOURCE_EXHAUSTED: ", ""].map((step) =>
      `${step}Quota exceeded for quota metric '<any>' and limit '<any>' of service 'artifactregistry.googleapis.com' for consumer 'project_number:<number>'`
    ).concat(
      "Quota exceeded for quota metric '<any>' and limit '<any>' of service 'containerregistry.googleapis.com' for consumer 'project_number:<number>'",
    ),
    evidence: "reported",
    behind: PULLED,
    isBeforeRuntime: true,
    fix:
      "wait a minute and pull again: pods are retried by themselves. If it comes back, let fewer nodes or jobs pull at once, keep images on the nodes (imagePullPolicy: IfNotPresent, a tag that does not move), or ask for more where Google Cloud's console lists the quota that the message names (IAM & Admin, Quotas). consumer is the project that is counted",
    links: ["https://cloud.google.com/artifact-registry/quotas"],
  },
  {
    id: "registry-mirror-limit",
    refines: "registry-rate-limit",
    by: "containerd",
    summary:
      "an image cannot be pulled: a mirror, or a proxy before the registry such as Cloudflare's, answers with a web page that there are too many requests (429), not with Docker Hub's own words",
    texts: ["<!DOCTYPE<value>", "<html<value>"].flatMap((page) => [
      `toomanyrequests: ${page}`,
      `error parsing HTTP 429 response body: invalid character '<' looking for beginning of value: "${page}`,
    ]),
    evidence: "reported",
    needs: ["toomanyrequests", "HTTP 429"],
    behind: PULLED,
    isBeforeRuntime: true,
    fix:
      "nothing is wrong on this machine: wait until the mirror takes requests again (its title in the page says whose it is), or take another one, or the image's own registry: docker pull docker.io/library/NAME, logged in for Docker Hub. Where registry-mirrors of /etc/docker/daemon.json, hosts.toml or registries.conf name that mirror, replace it there and restart Docker or containerd; a mirror of your own with a cache has no such limit",
    links: ["https://docs.docker.com/docker-hub/image-library/mirror/"],
  },
  {
    id: "image-access-denied",
    by: "containerd",
    summary: "an image cannot be pulled: its repository does not exist, or needs credentials",
    texts: [
      ...["", ": denied: requested access to the resource is denied"].flatMap((behind) => [
        `pull access denied for <image>, repository does not exist or may require 'docker login'${behind}`,
        `pull access denied for <image>, repository does not exist or may require authorization${behind}`,
      ]),
      "pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed",
      "pull access denied, repository does not exist or may require authorization: server message: invalid_token: authorization failed",
      "pull access denied, repository does not exist or may require authorization: authorization failed",
      "repository <image> not found: does not exist or no pull access",
      "denied: requested access to the resource is denied",
      "<request>: denied: requested access to the resource is denied",
      ...["401", "403", "404"].map((code) => `Status ${code} trying to pull repository <name>: <value>`),
      "requested access to the resource is denied",
      // Of kubelets up to 1.5.
      "image pull failed for <image>, this may be because there are no credentials on this request. details: (<any>",
      "GET https://index.docker.io/v2/<name>: UNAUTHORIZED: authentication required",
      "GET https://index.docker.io/v2/<name>: UNAUTHORIZED: authentication required; <value>",
    ],
    evidence: "reported",
    behind: PULLED,
    isBeforeRuntime: true,
    fix:
      "correct the image's name, with its registry (none: Docker Hub); projects move or drop images (bitnami to bitnamilegacy): their present readme has the name. One that exists only locally: build or load it under exactly this name (docker compose build, kind load docker-image, minikube image load), in a pod imagePullPolicy: IfNotPresent or Never; where a build follows (TrueNAS: ix-…) its error is the cause. A private one: docker login or podman login (ECR's ends after 12 hours), in a pod imagePullSecrets of its namespace. The pause image: sandbox_image (with Docker --pod-infra-container-image)",
    links: [IMAGES, "https://github.com/NixOS/nixpkgs/issues/39833"],
  },
  {
    id: "image-tag-glued",
    refines: "image-access-denied",
    by: "containerd",
    summary:
      "an image cannot be pulled: its name and its version lack the colon between them (python3.6 for python:3.6)",
    texts: withOneOf(
      VERSIONED_IMAGES,
      (name) =>
        ["'docker login'", "authorization"].flatMap((need) =>
          ["", ": denied: requested access to the resource is denied"].flatMap((behind) =>
            ["", "-", "_", "/"].flatMap((sign) => [
              `pull access denied for ${name}${sign}<timeout>, repository does not exist or may require ${need}${behind}`,
              `pull access denied for ${name}${sign}<timeout>-${VARIANT}, repository does not exist or may require ${need}${behind}`,
            ])
          )
        ),
    ),
    evidence: "reported",
    behind: PULLED,
    isBeforeRuntime: true,
    fix:
      "write NAME:VERSION, python:3.6, node:20, in image:, FROM or the command; the tags are listed at hub.docker.com. The registry answers in the same way for an image that does not exist and for a private one: a login does not help here. An image of your own with that name has to be built or loaded first",
    links: [
      "https://docs.docker.com/reference/cli/docker/image/tag/",
      "https://github.com/koaning/calmcode-feedback/issues/29",
    ],
  },
  {
    id: "image-not-found",
    by: "containerd",
    summary: "an image cannot be pulled: the registry has no image with that name and tag",
    texts: [
      "failed to resolve reference <image>: <taggedImage>: not found",
      "failed to resolve image <image>: <image> not found",
      "failed to resolve image: <taggedImage>: not found",
      "name unknown: repository not found",
      "pull image manifest has been retried <number> time(s): failed to resolve ref <image>: <image>: not found",
      "inspect image has been retried <number> time(s): failed to resolve ref <image>: <image>: not found",
      "ref pull has been retried <number> time(s): failed to resolve ref <image>: <image>: not found",
      "failed to solve: <image>: failed to resolve source metadata for <image>: <image>: not found",
      "Error response from daemon: manifest unknown",
      // Of Harbor.
      "unknown: artifact <name> not found",
      // Of Docker up to 1.12.
      "Error: image <image> not found",
      "Error pulling <name>. Error: image <image> not found",
      "image pull failed for <image>, this may be because there are no credentials on this request. details: (Error: image <image> not found)",
      "Trying to pull repository <name> ... not found",
      "unknown: repository <name> not found",
      "unknown: project <name> not found",
      "unknown: resource not found: repo <name>, tag <name> not found",
      "<request>: unknown: artifact <name> not found",
      "<request>: unknown: resource not found: repo <name>, tag <name> not found",
      "MANIFEST_UNKNOWN: manifest unknown",
      "Error while retrieving image from cache: MANIFEST_UNKNOWN: <value>",
      "Image <name> Error failed to resolve reference <image>: <image>: not found",
      "✘ <name> Error failed to resolve reference <image>: <image>: not found",
      "repository <image> not found: name unknown: <any>",
      "reading manifest <name> in <image>: name unknown: <any>",
      "reading manifest <name> in <image>: StatusCode: 404, <any>",
      "<request>: unexpected status code 404 Not Found",
      ...["MANIFEST_UNKNOWN", "NAME_UNKNOWN", "manifest unknown", "name unknown"].map((code) =>
        `<request>: ${code}: <value>`
      ),
      "manifest for <image> not found",
      "Tag <words> not found in repository <image>",
      "manifest for <image> not found: manifest unknown: manifest unknown",
      "manifest for <image> not found: manifest unknown: <words>",
      "reading manifest <name> in <image>: manifest unknown",
      "reading manifest <name> in <image>: manifest unknown: <words>",
      "manifest unknown: manifest unknown",
      "manifest unknown",
      "manifest unknown: The named manifest is not known to the registry.",
      "name unknown: repository name not known to registry",
      "name unknown: The repository with name <name> does not exist in the registry with id <number>",
    ],
    evidence: "source",
    behind: PULLED,
    isBeforeRuntime: true,
    fix:
      "correct the image's name and tag: crane ls or skopeo list-tags list them; no tag means latest, which not each image has. Images that moved: Bitnami's are at " +
      "docker.io/bitnamilegacy (without updates: best another image), newer ones of k8s.gcr.io at registry.k8s.io; a newer chart or compose file names them. One that " +
      "you built: push it, or kind load docker-image, minikube image load. Some registries say so of a private image without a login (docker login, imagePullSecrets). " +
      "A mirror or proxy cache (Harbor, Nexus): see its log. The pause image: sandbox_image (containerd), pause_image (CRI-O)",
    links: [IMAGES, "https://github.com/bitnami/charts/issues/35164"],
  },
  {
    id: "image-operating-system",
    by: "containerd",
    summary:
      "the image is of another operating system than the one whose containers the engine runs: mostly Windows instead of Linux, or the other way round",
    texts: [
      "docker: operating system is not supported.",
      "Error response from daemon: operating system is not supported",
      "image operating system <name> cannot be used on this platform: operating system is not supported",
      "image operating system <name> cannot be used on this platform",
    ],
    evidence: "reported",
    behind: PULLED,
    isBeforeRuntime: true,
    // An installer says so of the computer.
    anywhere: ["docker:", "daemon", "image operating system"],
    fix:
      "switch Docker Desktop to Windows containers for an image of Windows (its menu, or & $Env:ProgramFiles\\Docker\\Docker\\DockerCli.exe -SwitchDaemon), to Linux containers for any other; Docker on Linux cannot run images of Windows: in a cluster select nodes with the label kubernetes.io/os",
    links: ["https://learn.microsoft.com/en-us/virtualization/windowscontainers/quick-start/set-up-environment"],
  },
  {
    id: "image-platform-arm",
    refines: "image-platform",
    by: "containerd",
    summary:
      "an image cannot be pulled: it is not built for ARM (Apple's computers, Graviton, Raspberry Pi), where it is to run; mostly it has only linux/amd64",
    texts: [
      ...["linux/arm64", "linux/arm64/v8"].map((platform) =>
        `no matching manifest for ${platform} in the manifest list entries`
      ),
      ...["linux/arm64", "linux/arm64/v8"].map((platform) =>
        `no matching manifest for ${platform} in the manifest list entries: no match for platform in manifest: not found`
      ),
    ],
    evidence: "reported",
    behind: PULLED,
    isBeforeRuntime: true,
    fix:
      "look for a tag with arm64 (docker buildx imagetools inspect IMAGE), or build one there. Or let it run by emulation, which is slower: docker run --platform linux/amd64, platform: linux/amd64 of the service in the compose file; Docker Desktop and OrbStack have Rosetta or QEMU for it, on Linux package qemu-user-static, or docker run --privileged --rm tonistiigi/binfmt --install amd64, which runs that image once with all rights of the host. In a cluster: nodeSelector kubernetes.io/arch: amd64",
    links: [
      "https://docs.docker.com/build/building/multi-platform/",
      "https://github.com/orbstack/orbstack/issues/2330",
    ],
  },
  {
    id: "image-platform",
    by: "containerd",
    summary: "an image cannot be pulled: there is none for this operating system and CPU",
    texts: [
      "image with reference <image> was found but its platform (<name>) does not match the specified platform (<name>)",
      "image with reference <image> was found but does not match the specified platform: wanted <name>, actual: <name>",
      "image Manifest does not contain descriptor matching platform <name>",
      "no match for platform in manifest: not found",
      "no match for platform in manifest <id>: not found",
      "no matching manifest for <words>/<words> in the manifest list entries",
      "no matching manifest for <words>/<words>/<words> in the manifest list entries",
      "no matching manifest for unknown in the manifest list entries",
      "no image found in manifest list for architecture <words>, variant <words>, OS <words>",
      "no image found in image index for architecture <words>, variant <words>, OS <words>",
    ],
    evidence: "reported",
    behind: PULLED,
    isBeforeRuntime: true,
    fix: "docker manifest inspect IMAGE shows its platforms. Use a tag or another image that has the node's (a newer " +
      "release; 32-bit ARM is often dropped: a 64-bit system), or build it (docker buildx build --platform " +
      "linux/amd64,linux/arm64). On Apple silicon or with emulation: docker run --platform linux/amd64, platform: " +
      "in Compose, DOCKER_DEFAULT_PLATFORM, though slower; android/arm64: --platform linux/arm64. windows in the " +
      "message: switch Docker Desktop to Linux containers, or to Windows ones for its images. In a cluster select " +
      "nodes by kubernetes.io/arch and kubernetes.io/os",
    links: [IMAGES],
  },
];
