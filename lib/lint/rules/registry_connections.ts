/**
 * Why a registry is not reached, by what the text names: the server that looks names up, an address, how the connection ended.
 *
 * @module
 */

import { oneOf, withOneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";
import { certificate, PULLED, REFUSED, requests } from "./pull_causes.ts";

const HOSTS = "https://github.com/containerd/containerd/blob/v2.1.0/docs/hosts.md";

/** What the rules below have in common. */
const COMMON: Pick<DaemonRule, "by" | "behind" | "isBeforeRuntime" | "evidence"> = {
  by: "containerd",
  behind: PULLED,
  isBeforeRuntime: true,
  evidence: "reported",
};

/** What Go asks where /etc/resolv.conf is missing or names no server, and where a resolver of the machine would be. */
const OWN_SERVERS: readonly string[] = ["[::1]:53", "127.0.0.1:53"];

/** Servers that a virtual machine's network, Docker or a network of containers has. */
const INNER_SERVERS: readonly string[] = [
  // Docker Desktop, VirtualBox and slirp4netns, Lima, gvproxy of Podman, minikube on macOS and with Docker, a container's own.
  ...[
    "192.168.65.1",
    "192.168.65.5",
    "192.168.65.7",
    "10.0.2.3",
    "192.168.5.3",
    "192.168.5.2",
    "192.168.5.1",
    "192.168.127.1",
  ],
  ...["192.168.64.1", "192.168.49.1", "127.0.0.11"],
].map((address) => `${address}:53`);

/** What a lookup ends with. */
const LOOKED: readonly string[] = [
  "no such host",
  "server misbehaving",
  "read udp <address>-><address>: i/o timeout",
  "read udp <address>-><address>: read: connection refused",
  "dial udp <address>: connect: connection refused",
];

/** Lookups by a server. */
function lookedUp(servers: readonly string[], errors: readonly string[]): readonly string[] {
  return withOneOf(
    servers,
    (server) => requests(errors.map((error) => `dial tcp: lookup <host> on ${server}: ${error}`)),
  );
}

/** Registries of the Internet, whose certificates every system trusts, and where they keep layers. */
const PUBLIC: string = oneOf([
  "registry-1.docker.io",
  "auth.docker.io",
  "index.docker.io",
  "production.cloudflare.docker.com",
  "docker-images-prod.6aa30f8b08e16409b46e0173d6de2f56.r2.cloudflarestorage.com",
  "registry.k8s.io",
  "k8s.gcr.io",
  "gcr.io",
  "quay.io",
  "ghcr.io",
  "mcr.microsoft.com",
  "public.ecr.aws",
  "registry.gitlab.com",
  "nvcr.io",
  "registry.redhat.io",
]);

/** Names of which an ingress has a certificate of its own making. */
const INGRESS: readonly string[] = ["ingress.local", "<name>.traefik.default", "traefik.default"];

/** Why a registry is not reached. */
export const REGISTRY_CONNECTIONS: readonly DaemonRule[] = [
  {
    id: "registry-dns-unset",
    refines: "registry-name-unresolved",
    ...COMMON,
    summary:
      "an image cannot be pulled: the machine that pulls asks itself for the registry's address, and no name server runs there",
    texts: lookedUp(OWN_SERVERS, [
      "read udp <address>-><address>: read: connection refused",
      "dial udp <address>: connect: connection refused",
      "dial udp <address>: connect: cannot assign requested address",
      "server misbehaving",
    ]),
    fix:
      "see /etc/resolv.conf: if it is missing, empty or a broken link, the engine asks [::1]:53: write nameserver lines into it (or ln -sf /run/systemd/resolve/stub-resolv.conf /etc/resolv.conf); if it names 127.0.0.1, start that resolver (dnsmasq, unbound, Pi-hole in a container that is not up yet). Restart the engine. Docker Desktop, " +
      "docker-machine: restart them, and set a DNS server in the settings",
    links: ["https://github.com/moby/moby/issues/33953", "https://github.com/docker/compose/issues/5533"],
  },
  {
    id: "registry-dns-of-machine",
    refines: "registry-name-unresolved",
    ...COMMON,
    summary:
      "an image cannot be pulled: the name server of the virtual machine or container that pulls (Docker Desktop, VirtualBox, minikube, kind, k3d, rootless) does not find the registry",
    texts: lookedUp(INNER_SERVERS, LOOKED),
    fix:
      "resolve the name on the computer itself: if that fails, correct its DNS (a VPN, a changed network). If it works, restart Docker Desktop, the machine or minikube, which kept the servers of the network before; if it stays, name servers: dns in daemon.json (Docker Desktop: Settings, Docker Engine), colima start --dns 1.1.1.1, nameserver 1.1.1.1 in /etc/resolv.conf of the node (minikube ssh), VBoxManage modifyvm NAME --natdnshostresolver1 on. A name that only the company's DNS or /etc/hosts has needs that server there, too",
    links: [
      "https://github.com/docker/for-mac/issues/1340",
      "https://github.com/kubernetes/minikube/issues/4213",
      "https://github.com/k3d-io/k3d/issues/144",
    ],
  },
  {
    id: "registry-name-of-service",
    refines: "registry-name-unresolved",
    ...COMMON,
    summary:
      "an image cannot be pulled: its registry is named by a Service of the cluster, and the node that pulls does not ask the cluster's DNS",
    texts: requests(
      ["<name>.svc.cluster.local", "<name>.svc", "registry.kube-system"].flatMap((name) => [
        `dial tcp: lookup ${name} on <server>: <any>`,
        ...["no such host", "server misbehaving"].flatMap((error) => [
          `dial tcp: lookup ${name} on <server>: ${error}`,
          `dial tcp: lookup ${name}: ${error}`,
          `dial tcp: lookup ${name} on ${oneOf(INNER_SERVERS)}: ${error}`,
        ]),
      ]),
    ),
    fix:
      "name the registry as nodes reach it: a NodePort (localhost:30500/app, which is allowed without TLS), an ingress with a name in the DNS, or its ClusterIP; minikube: localhost:5000, or its addon registry-aliases. Or map the name for each node: certs.d/NAME/hosts.toml with server of the ClusterIP or NodePort (registries.yaml of k3s), or the " +
      "node's /etc/hosts. Builders in pods may keep the Service's name for the push",
    links: [
      "https://github.com/kubernetes/minikube/issues/4553",
      "https://github.com/kubernetes/minikube/issues/2162",
    ],
  },
  {
    id: "registry-name-below-localhost",
    refines: "registry-name-unresolved",
    ...COMMON,
    summary:
      "an image cannot be pulled or pushed: a name below localhost (k3d's registries) is looked up in the DNS, which does not have it",
    texts: requests([
      "dial tcp: lookup <name>.localhost on <server>: no such host",
      "dial tcp: lookup <name>.localhost: no such host",
      `dial tcp: lookup <name>.localhost on ${oneOf(INNER_SERVERS)}: no such host`,
    ]),
    fix:
      "on the machine that pushes add the line 127.0.0.1 k3d-registry.localhost to /etc/hosts (or install libnss-myhostname), or push to localhost:PORT. A builder in a container does not see that file: docker buildx use default, or --driver-opt network=host. In the cluster the registry has its container's name: k3d cluster create --registry-use NAME, " +
      "and images named with that name and the port of both",
    links: ["https://k3d.io/stable/usage/registries/", "https://github.com/k3d-io/k3d/issues/1518"],
  },
  {
    id: "registry-ipv6-unreachable",
    refines: "registry-unreachable",
    ...COMMON,
    summary:
      "an image cannot be pulled: the registry is tried by IPv6, and the machine has no way to the Internet by it; its IPv4 address was not found, or failed too",
    texts: requests([
      ...[
        "network is unreachable",
        "cannot assign requested address",
        "no route to host",
        "connection timed out",
        "permission denied",
      ].map((error) => `dial tcp <longAddress>: connect: ${error}`),
      "dial tcp <longAddress>: i/o timeout",
    ]),
    fix:
      "see what the DNS gives for IPv4: dig A NAME. Nothing, or a damaged answer (routers do so): name another server (1.1.1.1, 8.8.8.8) in /etc/resolv.conf or Docker Desktop's settings and restart the engine; the way by IPv4 is blocked: a proxy or mirror. Repair IPv6 (ip -6 route), or, where nothing on the machine needs it, switch it off: sysctl -w net.ipv6.conf.all.disable_ipv6=1. A machine that has IPv6 alone needs NAT64, as not all registries answer by it",
    links: [
      "https://github.com/docker/hub-feedback/issues/2349",
      "https://github.com/docker/for-win/issues/1434",
    ],
  },
  {
    id: "registry-name-loopback",
    ...COMMON,
    summary:
      "an image cannot be pulled: the registry's name leads to the machine that pulls itself, where nothing listens on that port",
    texts: requests([
      ...withOneOf(["127.0.0.1", "[::1]", "0.0.0.0", "[::]"], (address) => [
        `dial tcp ${address}:<number>: connect: connection refused`,
        `dial tcp ${address}:<number>: getsockopt: connection refused`,
        `dial tcp ${address}:<number>: ${REFUSED}`,
      ]),
    ]),
    fix:
      "getent hosts NAME on that machine: a public registry has such an address where /etc/hosts or a filter in the DNS blocks it (Pi-hole, AdGuard, a company's): allow it there, or use another server. A registry of your own that does run here: start it (docker ps), with that port. In a node of kind, k3d, minikube, or a virtual machine, " +
      "127.0.0.1 is the node: give the registry's address in its network (hosts.toml, registries.yaml)",
    links: ["https://github.com/docker/for-mac/issues/1556"],
  },
  {
    id: "registry-connection-refused",
    refines: "registry-unreachable",
    ...COMMON,
    summary:
      "an image cannot be pulled: nothing listens at that address and port of the registry, or a firewall rejects it",
    texts: requests([
      "dial tcp <address>: connect: connection refused",
      "dial tcp <address>: getsockopt: connection refused",
      `dial tcp <address>: ${REFUSED}`,
      // Of Go up to 1.5.
      "dial tcp <address>: connection refused",
    ]),
    fix:
      "a registry of your own: see whether it runs (docker ps, kubectl get pods) and on which port: without one in the image's name it is 443. One with plain HTTP needs http:// in hosts.toml, or insecure-registries in daemon.json (nothing is protected then); its certificates alone do not open the port. A public one: curl -v the address from the node; " +
      "its name may lead to a wrong address (getent hosts NAME, /etc/hosts), or a firewall or the cloud's egress rules reject it: a proxy or mirror",
    links: ["https://github.com/kubernetes/registry.k8s.io/issues/306", HOSTS],
  },
  {
    id: "openshift-registry-down",
    refines: "registry-unreachable",
    ...COMMON,
    summary:
      "a build of OpenShift cannot push its image: nothing answers at the registry, most often the cluster's own, which does not run",
    texts: [
      "Failed to push image",
      "Failed to push image: After retrying <number> times, Push image still failed due to error",
    ].flatMap((step) => [
      ...["connection refused", "no route to host", "i/o timeout"].flatMap((errno) =>
        ["getsockopt: ", "connect: ", ""].flatMap((call) =>
          ["", "Put <url>: ", "Get <url>: "].map((request) =>
            `${step}: ${request}dial tcp <words>:<words>: ${call}${errno}`
          )
        )
      ),
      ...["", "Put <url>: ", "Get <url>: "].map((request) =>
        `${step}: ${request}net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)`
      ),
    ]),
    evidence: "reported",
    anywhere: [
      "build error: Failed to push",
      "Push image still failed",
      "openshift",
      "docker-registry.default",
      "172.30.",
    ],
    fix:
      "the image is built, and the credentials are not at issue. OpenShift 3: oc get pods,endpoints -n default, oc describe and oc logs of the pod docker-registry; a pod that is not ready has no endpoint. OpenShift 4: oc get pods -n openshift-image-registry, oc get configs.imageregistry.operator.openshift.io cluster -o yaml (managementState: Removed until it has storage). " +
      "No route, timeout: the network plugin or a firewall between the nodes. Then oc start-build NAME",
    links: ["https://github.com/openshift/origin/issues/15038", "https://github.com/openshift/origin/issues/15178"],
  },
  {
    id: "registry-tls-timeout",
    refines: "registry-unreachable",
    ...COMMON,
    summary:
      "an image cannot be pulled: the registry is reached, and its TLS handshake does not come to an end: packets are lost on the way, or the line is too slow",
    texts: requests([
      "net/http: TLS handshake timeout",
      "net/http: TLS handshake timeout (Client.Timeout exceeded while awaiting headers)",
    ]),
    fix:
      "pull again. If it stays, try the MTU: ping -M do -s 1372 HOST passes and -s 1472 does not (VPN, PPPoE, overlay and cloud networks): ip link set dev DEV mtu 1400, and for pulls from containers (dind) mtu in daemon.json, of networks that you made com.docker.network.driver.mtu. Else a proxy that the engine needs in its unit, another DNS server, fewer pulls at once (max-concurrent-downloads), more CPU for a small virtual machine; where the registry is filtered, as in China, a mirror",
    links: [
      "https://github.com/hashicorp/setup-packer/issues/49",
      "https://github.com/moby/moby/issues/15949",
    ],
  },
  {
    id: "registry-request-cut",
    ...COMMON,
    summary:
      "an image cannot be pulled: the registry waited in vain for the rest of the request (408): packets of full size are lost on the way",
    texts: [
      "error parsing HTTP 408 response body: invalid character '<' looking for beginning of value: <value>",
      "Error parsing HTTP response: invalid character '<' looking for beginning of value: <html><body><h1>408 Request Time-out</h1><value>",
      ...requests([
        "error parsing HTTP 408 response body: invalid character '<' looking for beginning of value: <value>",
        "unexpected status code 408 Request Timeout",
      ]),
    ],
    fix:
      "lower the MTU of the machine's interface: ping -M do -s 1372 registry-1.docker.io passes and -s 1472 does not: ip link set dev DEV mtu 1400, then in the network's configuration (jumbo frames of 9000, VPN, PPPoE, bridged virtual machines), and mtu in daemon.json for containers of the default network; or let ICMP pass, by which the size is found. Else a proxy or antivirus holds the request back",
    links: ["https://github.com/moby/moby/issues/15949", "https://github.com/moby/moby/issues/39223"],
  },
  {
    id: "registry-connection-broken",
    refines: "registry-unreachable",
    ...COMMON,
    summary:
      "an image cannot be pulled: the connection to the registry, or to the store of its layers, broke while data came",
    texts: [
      ...requests([
        ...["connection reset by peer", "connection timed out", "no route to host"].map((error) =>
          `read tcp <address>-><address>: read: ${error}`
        ),
        "read tcp <address>-><address>: wsarecv: An existing connection was forcibly closed by the remote host.",
        "unexpected EOF",
        "http2: client connection lost",
        "write tcp <address>-><address>: write: broken pipe",
        "write tcp <address>-><address>: write: connection reset by peer",
        "stream error: stream ID <number>; <any>",
        "http2: server sent GOAWAY and closed the connection; <any>",
        "net/http: HTTP/1.x transport connection broken: <any>",
        "read tcp <address>-><address>: use of closed network connection",
        "read tcp <address>-><address>: i/o timeout",
      ]),
      // Three letters alone are too few to look for behind any request.
      ...["Head", "Get"].flatMap((method) => [
        `failed to do request: ${method} <url>: EOF`,
        `${method} <registryUrl>: EOF`,
      ]),
      "failed to fetch anonymous token: Get <url>: EOF",
      "failed to fetch oauth token: Post <url>: EOF",
      "Get https://auth.docker.io/token<query>: EOF",
      "error pulling image configuration: Get <url>: EOF",
      "error pulling image configuration: download failed after attempts=<number>: EOF",
      "Download failed, retrying: unexpected EOF",
      "Download failed, retrying: EOF",
    ],
    fix:
      "pull again: layers that are complete are kept (containerd and newer Podman go on within a layer); in CI repeat it, and see the registry's status page. If it " +
      "always breaks: a proxy, firewall, antivirus or VPN on the way closes the connection, at once (a filter: use a mirror, or a proxy that may pass, set for the " +
      "engine) or at large layers (timeouts and size limits of the proxy or of nginx before your registry, its log and disk; lower the MTU; max-concurrent-downloads: " +
      "1). curl -4 works and -6 does not: correct the node's IPv6. Docker Desktop: restart it, wsl --shutdown",
    links: ["https://github.com/containers/image/issues/1145", "https://github.com/moby/moby/issues/37751"],
  },
  {
    id: "registry-client-certificate",
    by: "containerd",
    summary:
      "an image cannot be pulled or pushed: in the directory of the registry's certificates (certs.d/HOST) a key has no certificate, or a certificate no key",
    texts: [
      ...["", "<request>: ", "setting up certs: "].flatMap((step) => [
        `${step}missing key <value> for client certificate <value>. Note that CA certificates should use the extension .crt`,
        `${step}missing key <value> for client certificate <value>. CA certificates must use the extension .crt`,
        `${step}missing client certificate <value> for key <value>`,
      ]),
    ],
    evidence: "source",
    behind: PULLED,
    isBeforeRuntime: true,
    fix:
      "names count there: a file .crt is the authority that signed the registry's certificate, a .cert with a .key of the same name is a certificate of yours, which few registries want. Rename ca.cert to ca.crt, and take the registry's own key (and its .cert) out of /etc/docker/certs.d/HOST:PORT, /etc/containers/certs.d or ~/.docker/tls: it belongs to the server alone",
    links: ["https://docs.docker.com/engine/security/certificates/", "https://github.com/containers/image/issues/291"],
  },
  {
    id: "registry-certificate-serial",
    refines: ["registry-certificate-invalid", "registry-tls-failed"],
    ...COMMON,
    summary:
      "an image cannot be pulled: the registry's certificate, or that of a proxy before it, has a negative serial number, which Go 1.23 and later do not take",
    texts: requests(
      certificate("negative serial number").concat(
        "tls: failed to parse certificate from server: x509: negative serial number",
      ),
    ),
    fix:
      "make a new certificate, with a positive serial number (openssl x509 -in FILE -noout -serial shows it), at the registry or at the proxy that puts its own in. Until then GODEBUG=x509negativeserial=1 in the environment of the program that pulls: a drop-in for docker or containerd's unit, then daemon-reload and a restart",
    links: ["https://pkg.go.dev/crypto/x509#ParseCertificate"],
  },
  {
    id: "registry-certificate-clock",
    ...COMMON,
    summary:
      "an image cannot be pulled: the clock of the machine that pulls is behind, so that the registry's certificate is not valid yet",
    texts: requests(certificate("certificate has expired or is not yet valid: current time <now> is before <then>")),
    fix:
      "set the clock: timedatectl set-ntp true, chronyc makestep; a board without a battery needs the time before the engine starts. WSL and Docker Desktop after a sleep: wsl --shutdown, or restart Docker; a virtual machine takes it from its host. Only if the time in the message is right, the certificate was made with a later start",
    links: ["https://pkg.go.dev/crypto/x509"],
  },
  {
    id: "registry-certificate-of-ingress",
    refines: "registry-certificate-invalid",
    ...COMMON,
    summary:
      "an image cannot be pulled: the ingress before the registry answers with its own default certificate, as it has none for that name",
    texts: requests(INGRESS.flatMap((name) => [
      ...certificate(`certificate is valid for ${name}, not <name>`),
    ])),
    fix:
      "give the registry's Ingress a tls entry with that very host and the Secret of its certificate (kubectl get ingress, kubectl describe certificate, and whether the Secret is in the Ingress's namespace and of type kubernetes.io/tls), or Traefik's router a certificate; the name may also lead to another cluster's ingress: getent hosts NAME. " +
      "Of a registry that is not yours its operator has to do so",
    links: [
      "https://github.com/goharbor/harbor/issues/13318",
    ],
  },
  {
    id: "registry-certificate-other-name",
    refines: "registry-certificate-invalid",
    ...COMMON,
    summary:
      "an image cannot be pulled: what answers has a certificate of another name: a proxy, firewall or login page before the registry, a wrong address, or a registry whose certificate lacks that name",
    texts: requests([
      ...certificate("certificate is valid for <names>, not <name>"),
    ]),
    fix:
      "see who answers: openssl s_client -connect NAME:443 -servername NAME, and getent hosts NAME. A gateway or filter instead of a public registry: let it pass that name, or set the engine's proxy; a wrong address in the DNS or /etc/hosts: correct it. A registry of your own: pull by a name that its certificate has, or make one with this name among its " +
      "subject alternative names. In hosts.toml the name is that of server and [host]",
    links: ["https://github.com/moby/moby/issues/39505", "https://github.com/k3s-io/k3s/issues/2429"],
  },
  {
    id: "registry-certificate-without-name",
    refines: "registry-certificate-invalid",
    ...COMMON,
    summary:
      "an image cannot be pulled: the registry's certificate has no subject alternative name for the name or address in the image, and the common name alone does not count",
    texts: requests([
      ...certificate("cannot validate certificate for <address> because it doesn't contain any IP SANs"),
      ...certificate(
        "certificate relies on legacy Common Name field, use SANs or temporarily enable Common Name matching with GODEBUG=x509ignoreCN=0",
      ),
      ...certificate("certificate relies on legacy Common Name field, use SANs instead"),
      ...certificate("certificate is not valid for any names, but wanted to match <name>"),
    ]),
    fix:
      'see whose it is: openssl s_client -connect NAME:443 -servername NAME (of a proxy or another server: correct the address or the proxy). Your own: make the certificate anew with what the image names: openssl req … -addext "subjectAltName=DNS:registry.example.com,IP:192.0.2.5" (an address needs IP:), give it to the registry and its CA to the engine (ca in hosts.toml, /etc/docker/certs.d/HOST:PORT/ca.crt); or pull by a name that it has. ' +
      "skip_verify in hosts.toml, insecure-registries, or --tls-verify=false of podman and skopeo do without, and protect nothing",
    links: ["https://pkg.go.dev/crypto/x509", HOSTS],
  },
  {
    id: "registry-traffic-intercepted",
    refines: "registry-authority-unknown",
    ...COMMON,
    summary:
      "an image cannot be pulled: a public registry's certificate is not trusted: a proxy, firewall or antivirus signs it anew, or the machine's list of CAs is missing or old",
    texts: [
      ...withOneOf(
        ["Get", "Head", "Post", "Put"],
        (method) =>
          certificate("certificate signed by unknown authority").map((error) =>
            `${method} https://${PUBLIC}/<path>: ${error}`
          ),
      ),
    ],
    fix:
      "see who signed: openssl s_client -showcerts -connect registry-1.docker.io:443. A company's name (Zscaler, Netskope, an antivirus): put its root CA into the system of the machine that pulls (/usr/local/share/ca-certificates with update-ca-certificates, /etc/pki/ca-trust/source/anchors with update-ca-trust) and restart the engine; Docker Desktop takes the computer's; minikube " +
      "start --embed-certs with ~/.minikube/certs; kind: into each node. The right issuer: install or update ca-certificates",
    links: [
      "https://minikube.sigs.k8s.io/docs/handbook/vpn_and_proxy/",
      "https://github.com/kubernetes/registry.k8s.io/issues/292",
    ],
  },
  {
    id: "registry-public-without-tls",
    refines: "registry-without-tls",
    ...COMMON,
    summary:
      "an image cannot be pulled: a public registry, which has TLS, seems to answer with plain HTTP: something else answers in its place",
    texts: [
      ...withOneOf(["Get", "Head", "Post", "Put"], (method) => [
        `${method} https://${PUBLIC}/<path>: http: server gave HTTP response to HTTPS client`,
      ]),
      `pinging container registry ${PUBLIC}: Get "https://${PUBLIC}/<path>": http: server gave HTTP response to HTTPS client`,
    ],
    fix:
      "do not make it an insecure registry. curl -v https://registry-1.docker.io/v2/ on the machine that pulls shows who answers: a proxy given as https:// that speaks http (write HTTPS_PROXY=http://PROXY:PORT), a login page of the network, a DNS or /etc/hosts line with a wrong address, a filter (in China: a mirror or a proxy that may pass), a local program on port 443. In a virtual machine (Colima, Lima, WSL) its own DNS and proxy count: restart it after a VPN changed",
    links: ["https://github.com/abiosoft/colima/issues/1172"],
  },
];
