/**
 * Causes that any program prints, by the step of a start that they fail: whatever words a program has between both.
 *
 * @module
 */

/** A step of a start whose failures any program's words may explain. */
export type StepName = "network" | "pull" | "volume" | "daemon" | "engine" | "sandbox" | "hook" | "runtime" | "build";

/** Words that show that a step fails: what stands behind them in the same record is its error. */
export const STEPS: Readonly<Record<StepName, readonly string[]>> = {
  network: [
    "plugin type=",
    "networkPlugin cni",
    "to CNI network",
    "network for sandbox",
    "container to network",
    "adding network",
    "error adding pod",
    "Multus:",
    "CNI request failed",
    "to set up pod network",
    "create pod network sandbox",
    "CNI plugin",
    "cni.Setup",
    "failed (add)",
    "error getting ClusterInformation",
    "ClusterInformation=",
    "pod to network",
    "network for pod",
    "Delegate add",
    "DelegateAdd",
    "AddNetwork:",
    "AddNetwork gRPC",
    "AddNetworkList",
    "IPAM Invoker",
    "set up IPAM plugin",
    // Daemons of network plugins.
    "create SubnetManager",
    "error registering network",
    "failed to register network",
    "[kube-peers]",
    "contact k8s api-server",
    "initialize Kubernetes subsystem",
    "initialize Calico datastore",
    "query kubeadm's config map",
    "Calico node lifecycle",
    "Failed to connect to Typha",
    "failed to run ovnkube",
  ],
  pull: [
    "pull image",
    "pulling image",
    "pull and unpack image",
    "failed to resolve reference",
    "resolve image",
    "resolve source metadata",
    "registry for image",
    "initializing source docker",
    "reading manifest",
    "pinging container registry",
    "writing blob",
    "copying blob",
    "failed to copy:",
    "fetch anonymous token",
    "fetch oauth token",
    "do request: Head",
    "do request: Get",
    "get sandbox image",
    "preload layers for image",
    "registry-1.docker.io",
  ],
  volume: [
    "MountVolume.",
    "AttachVolume.",
    "MapVolume.",
    "NodeStageVolume",
    "NodePublishVolume",
    "mount local volume",
    "mounting volume",
  ],
  daemon: [
    "failed to create containerd container",
    "failed to create containerd task",
    "failed to create sandbox",
    "failed to reserve sandbox",
    "failed to start sandbox",
    "failed to create shim",
    "failed to start containerd task",
    "create snapshot",
    "failed to mount rootfs",
  ],
  engine: [
    "response from daemon",
    "http+docker:",
    "(HTTP code ",
    "/var/lib/docker/",
    "/var/lib/containers/storage",
    ".local/share/containers",
    ".local/share/docker",
    "dockerd",
    "libpod",
  ],
  sandbox: ["create pod sandbox", "CreatePodSandbox", "RunPodSandbox", "create sandbox for pod"],
  hook: ["running hook", "prestart hook", "createRuntime hook", "createContainer hook", "executing hook", "hook #"],
  runtime: [],
  build: [
    "ERROR: failed to solve:",
    "error: failed to solve:",
    "failed to solve with frontend",
    "/var/lib/buildkit/",
    ".local/share/buildkit",
    "buildkitd:",
  ],
};

/** Rules that only name a failed step: a cause that explains it comes before them. */
export const GENERAL_RULES: ReadonlySet<string> = new Set([
  "cni-plugin-failed",
  "cni-whereabouts-failed",
  "image-pull",
  "pause-image-pull",
  "kubelet-volume",
  "claim-provisioning-failed",
  "docker-volume-mount-failed",
  "hook-failed",
]);

/** What a rule explains of steps. */
export interface StepCauses {
  /** The rule's id. */
  readonly rule: string;
  /** The steps. */
  readonly steps: readonly StepName[];
  /** Its causes, with placeholders, as texts of rules have them. */
  readonly texts: readonly string[];
}

/** Errors of a certificate. */
const CERTIFICATES = {
  authority: ["x509: certificate signed by unknown authority", "x509: “<name>” certificate is not trusted"],
  invalid: [
    "x509: certificate has expired or is not yet valid",
    "x509: certificate is valid for <any>",
    "x509: certificate is not valid for any names",
    "x509: cannot validate certificate for <any>",
    "x509: certificate relies on legacy Common Name field",
    "x509: negative serial number",
    "x509: certificate specifies an incompatible key usage",
  ],
} as const;

/** Errors of an API server that is up, but does not answer. */
const API_BUSY: readonly string[] = [
  "the server was unable to return a response in the time allotted",
  "the server was unable to return a response in the time allotted, but may still be processing the request",
  "the server is currently unable to handle the request",
  "the server has received too many requests and has asked us to try again later",
  "etcdserver: request timed out",
  "etcdserver: leader changed",
  "etcdserver: too many requests",
  "etcdserver: no leader",
  "rpc error: code = Unavailable desc = etcdserver: <any>",
  "client rate limiter Wait returned an error: <any>",
  "apiserver not ready",
  "http2: client connection lost",
  "http2: client connection force closed via ClientConn.Close",
  "Timeout: request did not complete within requested timeout",
];

const CONNECTS: readonly string[] = [
  "connection refused",
  "no route to host",
  "network is unreachable",
  "connection timed out",
  "connection reset by peer",
  "operation not permitted",
  "permission denied",
];

/** A request to the API server without an answer. */
const API_UNREACHED: readonly string[] = [
  "<apiUrl>: dial tcp <address>: i/o timeout",
  ...CONNECTS.map((error) => `<apiUrl>: dial tcp <address>: connect: ${error}`),
  "<apiUrl>: dial tcp <address>: getsockopt: <errno>",
  "<apiUrl>: dial tcp: lookup <any>",
  "<apiUrl>: net/http: TLS handshake timeout",
  "<apiUrl>: context deadline exceeded",
  "<apiUrl>: net/http: request canceled",
  ...["Get", "Post", "Put", "Patch"].map((method) => `${method} <apiUrl>: EOF`),
  "<apiUrl>: unexpected EOF",
  "<apiUrl>: read tcp <any>",
  "<apiUrl>: write tcp <any>",
];

/** Addresses of daemons of a network plugin: its own node. */
const LOOPBACKS: readonly string[] = ["127.0.0.1", "[::1]", "localhost"];

/** Causes by the rules that explain them. */
export const STEP_CAUSES: readonly StepCauses[] = [
  { rule: "etcd-full", steps: ["network"], texts: ["etcdserver: mvcc: database space exceeded"] },
  // Networks.
  {
    rule: "cni-api-unreachable",
    steps: ["network"],
    texts: [
      "unable to connect to the server",
      "<apiUrl>: cannotconnect",
      ...API_UNREACHED,
      "<apiUrl>: Service Unavailable",
      "<apiUrl>: Bad Gateway",
      "<apiUrl>: Gateway Timeout",
      "<apiUrl>: http2: <any>",
      "<apiUrl>: http: server gave HTTP response to HTTPS client",
      "<apiUrl>: proxyconnect tcp: <any>",
      "<apiUrl>: Forbidden",
    ],
  },
  {
    rule: "cni-api-slow",
    steps: ["network"],
    texts: [...API_BUSY, "an error on the server (<any>) has prevented the request from succeeding"],
  },
  {
    rule: "cni-api-kind-missing",
    steps: ["network"],
    texts: [
      "the server could not find the requested resource",
      "no matches for kind <name> in version <name>",
      "failed to get API group resources: <any>",
    ],
  },
  {
    rule: "cni-kubeconfig",
    steps: ["network"],
    texts: [
      ...["open", "stat"].map((call) => `${call} <path>kubeconfig: <errno>`),
      "invalid configuration: no configuration has been provided, try setting KUBERNETES_MASTER environment variable",
      "invalid configuration: [<any>",
      "error loading config file <path>: <any>",
    ],
  },
  {
    rule: "cni-credentials",
    steps: ["network"],
    texts: [
      "Unauthorized",
      "the server has asked for the client to provide credentials",
      ...CERTIFICATES.authority,
      ...CERTIFICATES.invalid,
      "tls: failed to verify certificate: <any>",
      "remote error: tls: <any>",
    ],
  },
  {
    rule: "cni-forbidden",
    steps: ["network"],
    texts: [
      "<name> is forbidden: User <user> cannot <any>",
      "is forbidden: User <user> cannot <any>",
      // Of Kubernetes before 1.6.
      "the server does not allow access to the requested resource (<words>)",
    ],
  },
  {
    rule: "cni-daemon-not-running",
    steps: ["network"],
    texts: [
      ...["no such file or directory", "connection refused"].map((error) => `dial unix <path>: connect: ${error}`),
      ...LOOPBACKS.map((host) => `dial tcp ${host}:<number>: connect: connection refused`),
      // Of Go before 1.11.
      ...LOOPBACKS.map((host) => `dial tcp ${host}:<number>: getsockopt: connection refused`),
      ...LOOPBACKS.map((host) => `dial tcp ${host}:<number>: i/o timeout`),
      "connect to unix:<path> failed: <errno>",
    ],
  },
  {
    rule: "cni-kubelet-socket",
    steps: ["network"],
    texts: ["no such file or directory", "connection refused", "permission denied"].map((error) =>
      `dial unix /var/lib/kubelet/pod-resources/kubelet.sock: connect: ${error}`
    ),
  },
  {
    rule: "cni-plugin-unanswered",
    steps: ["network"],
    texts: [
      // The second of Go before 1.11.
      ...["connect", "getsockopt"].flatMap((call) =>
        CONNECTS.slice(0, 5).map((error) => `dial tcp <address>: ${call}: ${error}`)
      ),
      "dial tcp <address>: i/o timeout",
      "dial tcp: lookup <any>",
      "context deadline exceeded",
      "timed out waiting for the condition",
      "i/o timeout",
      "Client.Timeout exceeded while awaiting headers",
      "signal: killed",
    ],
  },
  {
    rule: "cni-state-missing",
    steps: ["network"],
    texts: ["open", "stat", "lstat", "readlink", "read", "unable to read"].flatMap((call) =>
      ["/run/", "/var/run/", "/var/lib/", "/var/opt/"].map((root) => `${call} ${root}<any>: no such file or directory`)
    ),
  },
  {
    rule: "cni-plugin-denied",
    steps: ["network"],
    texts: ["read-only file system", "permission denied", "operation not permitted"],
  },
  {
    rule: "cni-node-unknown",
    steps: ["network"],
    texts: ["nodes <quotedName> not found", "node <quotedName> not found"],
  },
  { rule: "cni-master-missing", steps: ["network"], texts: ["no such network interface"] },
  { rule: "cni-listing-interrupted", steps: ["network"], texts: ["results may be incomplete or inconsistent"] },
  { rule: "cni-plugin-crashed", steps: ["network"], texts: ["panic: <any>", "runtime error: <any>"] },
  {
    rule: "cni-addresses-exhausted",
    steps: ["network"],
    texts: [
      ...["IP", "IPs", "IP address", "IP addresses", "addresses"].flatMap((what) => [
        `no ${what} available`,
        `no available ${what}`,
        `no free ${what}`,
        `no more ${what}`,
      ]),
      "insufficient IP",
      "not enough IP",
      "pool exhausted",
      "range is full",
    ],
  },
  {
    rule: "cni-firewall",
    steps: ["network"],
    texts: [
      "iptables-restore: <any>",
      "iptables: <any>",
      "ip6tables: <any>",
      "(nf_tables): <any>",
      "(legacy): <any>",
      "running [<path>tables <any>",
      "Could not process rule: <errno>",
    ],
  },
  {
    rule: "node-program-missing",
    steps: ["network", "daemon", "volume"],
    texts: ["exec: <name>: executable file not found in $PATH"],
  },
  { rule: "request-timeout", steps: ["sandbox"], texts: ["context deadline exceeded"] },
  {
    rule: "cni-object-missing",
    steps: ["network"],
    // A resource with its group, as pods.example.com, has the form of a sysctl's key.
    texts: ["<sysctl> <quotedName> not found", "namespaces <quotedName> not found"],
  },
  { rule: "cni-pod-unknown", steps: ["network"], texts: ["pods <quotedName> not found", "pod <quotedName> not found"] },
  {
    rule: "cni-plugin-silent",
    steps: ["network"],
    texts: ["signal: segmentation fault", "unexpected end of JSON input"],
  },
  {
    rule: "cni-program-failed",
    steps: ["network"],
    texts: ["exit status <number>"],
  },
  {
    rule: "cni-program-missing",
    steps: ["network"],
    texts: ["executable file not found in $PATH", "exit status 127"],
  },
  {
    rule: "cni-daemon-answer",
    steps: ["network"],
    texts: [
      "json: cannot unmarshal <words> into Go value of type <name>Response",
      "rpc error: code = Unimplemented desc = <any>",
    ],
  },
  {
    rule: "cni-link-missing",
    steps: ["network"],
    texts: ["Link not found", "no such device"],
  },
  {
    rule: "cni-config-invalid",
    steps: ["network"],
    texts: [
      "json: cannot unmarshal <any>",
      "json: unknown field <any>",
      "no plugin name provided",
      "invalid CIDR address",
      "invalid CIDR address: <any>",
    ],
  },
  {
    rule: "cni-plugin-cannot-run",
    steps: ["network"],
    texts: [
      "fork/exec <path>: <errno>",
      "exec format error",
    ],
  },
  {
    rule: "cni-plugin-output",
    steps: ["network"],
    texts: ["invalid character <name> after top-level value"],
  },
  {
    rule: "process-limit-reached",
    steps: ["network"],
    texts: ["resource temporarily unavailable", "fork/exec <path>: resource temporarily unavailable"],
  },
  {
    rule: "fork-memory-exhausted",
    steps: ["network"],
    texts: ["cannot allocate memory", "fork/exec <path>: cannot allocate memory"],
  },
  {
    rule: "disk-full",
    steps: ["network", "pull", "daemon", "engine", "build"],
    texts: ["no space left on device", "disk quota exceeded"],
  },
  {
    rule: "cni-link-refused",
    steps: ["network"],
    texts: [
      "operation not supported",
      "protocol not supported",
      "address family not supported by protocol",
      "device or resource busy",
    ],
  },
  {
    rule: "containerd-root-read-only",
    steps: ["pull", "daemon", "engine"],
    texts: ["read-only file system"],
  },
  { rule: "cni-interface-exists", steps: ["network"], texts: ["file exists"] },
  {
    rule: "cni-mac-taken",
    steps: ["network"],
    // A socket's address that is in use has "bind:" before these words.
    texts: [
      "error adding container to network <quotedName>: address already in use",
      "error adding pod <name> to CNI network <quotedName>: address already in use",
      "failed (add): address already in use",
      "failed to set up pod <quotedName> network: address already in use",
    ],
  },
  // Pulls.
  {
    rule: "registry-name-unresolved",
    steps: ["pull"],
    texts: [
      ...["no such host", "server misbehaving", "i/o timeout", "Temporary failure in name resolution", "Try again"]
        .map((error) => `lookup <host>: ${error}`),
      "lookup <host> on <server>: <any>",
      "dial tcp: lookup <any>",
      "Could not resolve host: <any>",
    ],
  },
  {
    rule: "registry-connection-refused",
    steps: ["pull"],
    texts: ["dial tcp <address>: connect: connection refused"],
  },
  {
    rule: "registry-unreachable",
    steps: ["pull"],
    texts: [
      "dial tcp <address>: i/o timeout",
      ...CONNECTS.filter((error) => error !== "connection refused").map((error) =>
        `dial tcp <address>: connect: ${error}`
      ),
      "net/http: request canceled",
      "Client.Timeout exceeded while awaiting headers",
      "net/http: timeout awaiting response headers",
    ],
  },
  { rule: "registry-tls-timeout", steps: ["pull"], texts: ["net/http: TLS handshake timeout"] },
  {
    rule: "registry-connection-broken",
    steps: ["pull"],
    texts: [
      "read: connection reset by peer",
      "read: connection timed out",
      "http2: client connection lost",
      "http2: server sent GOAWAY",
      "stream error: stream ID <number>",
      "unexpected EOF",
      "broken pipe",
      "use of closed network connection",
    ],
  },
  { rule: "registry-authority-unknown", steps: ["pull"], texts: CERTIFICATES.authority },
  {
    rule: "registry-certificate-other-name",
    steps: ["pull"],
    texts: ["x509: certificate is valid for <any>", "x509: certificate is not valid for any names"],
  },
  {
    rule: "registry-certificate-without-name",
    steps: ["pull"],
    texts: ["x509: cannot validate certificate for <any>", "x509: certificate relies on legacy Common Name field"],
  },
  {
    rule: "registry-certificate-invalid",
    steps: ["pull"],
    texts: ["x509: certificate has expired or is not yet valid"],
  },
  {
    rule: "registry-tls-failed",
    steps: ["pull"],
    texts: ["remote error: tls: <any>", "local error: tls: <any>", "tls: failed to verify certificate: <any>"],
  },
  {
    rule: "registry-without-tls",
    steps: ["pull"],
    texts: ["http: server gave HTTP response to HTTPS client"],
  },
  {
    rule: "registry-unauthorized",
    steps: ["pull"],
    texts: [
      "401 Unauthorized",
      "403 Forbidden",
      "unauthorized: <any>",
      "unauthorized",
      "no basic auth credentials",
      "authentication required",
    ],
  },
  { rule: "registry-unauthorized", steps: ["pull"], texts: ["denied: access forbidden"] },
  { rule: "registry-rate-limit", steps: ["pull"], texts: ["429 Too Many Requests", "toomanyrequests: <any>"] },
  {
    rule: "image-not-found",
    steps: ["pull"],
    texts: ["manifest unknown", "404 Not Found", "name unknown: <any>", "not found"],
  },
  {
    rule: "registry-server-error",
    steps: ["pull"],
    texts: [
      "500 Internal Server Error",
      "502 Bad Gateway",
      "503 Service Unavailable",
      "504 Gateway Time-out",
      "504 Gateway Timeout",
    ],
  },
  {
    rule: "disk-failing",
    steps: ["pull", "daemon", "engine", "build"],
    texts: ["input/output error", "structure needs cleaning"],
  },
  { rule: "registry-proxy-refused", steps: ["pull"], texts: ["407 Proxy Authentication Required"] },
  { rule: "image-layer-denied", steps: ["pull"], texts: ["operation not permitted", "permission denied"] },
  { rule: "image-pull-stalled", steps: ["pull"], texts: ["context canceled"] },
  { rule: "image-name-invalid", steps: ["pull"], texts: ["invalid reference format", "could not parse reference"] },
  // Volumes.
  { rule: "csi-driver-api-unreachable", steps: ["volume"], texts: API_UNREACHED },
  {
    rule: "csi-driver-not-registered",
    steps: ["volume"],
    texts: ["no such file or directory", "connection refused"].map((error) => `dial unix <path>: connect: ${error}`),
  },
  {
    rule: "csi-driver-hangs",
    steps: ["volume"],
    texts: ["context deadline exceeded", "context canceled", "timed out waiting for the condition"],
  },
  {
    rule: "volume-server-unreachable",
    steps: ["volume"],
    texts: [
      ...["connection timed out", "no route to host", "network is unreachable", "connection refused", "host is down"],
      "i/o timeout",
      "lookup <host> on <server>: <any>",
      "lookup <host>: no such host",
    ],
  },
  {
    rule: "volume-access-refused",
    steps: ["volume"],
    texts: ["AccessDenied: <any>", "403 Forbidden", "AuthorizationFailed"],
  },
  {
    rule: "volume-mount-stale",
    steps: ["volume"],
    texts: ["stale file handle", "transport endpoint is not connected", "stale NFS file handle"],
  },
  { rule: "volume-disk-errors", steps: ["volume"], texts: ["input/output error", "can't read superblock"] },
  { rule: "volume-filesystem-damaged", steps: ["volume"], texts: ["structure needs cleaning"] },
  { rule: "volume-device-busy", steps: ["volume"], texts: ["device or resource busy", "target is busy"] },
  {
    rule: "volume-mount-program-missing",
    steps: ["volume"],
    texts: ["unknown filesystem type <name>", "executable file not found in $PATH"],
  },
  { rule: "volume-space", steps: ["volume"], texts: ["no space left on device", "disk quota exceeded"] },
  // Hooks.
  { rule: "hook-missing", steps: ["hook"], texts: ["fork/exec <path>: no such file or directory"] },
  { rule: "hook-not-executable", steps: ["hook"], texts: ["fork/exec <path>: permission denied"] },
  { rule: "hook-format", steps: ["hook"], texts: ["fork/exec <path>: exec format error"] },
  // Any step of a runtime.
  {
    rule: "open-files-limit-reached",
    steps: ["runtime", "daemon", "network", "engine"],
    texts: ["too many open files", "too many open files in system"],
  },
  {
    rule: "volume-filesystem-failed",
    steps: ["runtime"],
    texts: ["stale file handle", "transport endpoint is not connected", "host is down"],
  },
  { rule: "runtime-space", steps: ["runtime"], texts: ["no space left on device", "disk quota exceeded"] },
];
