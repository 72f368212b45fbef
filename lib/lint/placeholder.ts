/**
 * Placeholders of rules' texts: what each may stand for.
 *
 * @module
 */

import { ERRNOS } from "./errno.ts";
import { CLAUSE, squeeze } from "./paste/squeeze.ts";

/** What a placeholder may stand for. */
export interface Placeholder {
  /**
   * A pattern's source for the value as `paste/squeeze.ts` leaves it: lower case, without spaces, quotes and backslashes.
   */
  readonly source: string;
  /** How many colons with a space behind them the value may have: each begins a cause of its own. */
  readonly clauses: number;
  /** What every value begins with; counts as text that is characteristic of the rule. */
  readonly prefix?: string;
  /** The most characters that a value has; default: {@linkcode MOST_VALUE}. */
  readonly most?: number;
  /** What a value of that type says of its rule, in bits; default: nothing. */
  readonly bits?: number;
  /** How much of that no other program prints; default: nothing. */
  readonly plain?: number;
  /** Whether a value begins with words of its own: a text that starts with it is looked for from its end back to them. */
  readonly isLed?: boolean;
  /** A pattern's source for the value as it is printed, where no rule can fill it in. */
  readonly varying?: string;
  /** Whether wrappers name the same value, so that it says something behind them. */
  readonly isRepeated?: boolean;
  /** Whether the value is a path: without quotation marks it is no sentence. */
  readonly isPath?: boolean;
}

/** How many characters a value has at most. */
export const MOST_VALUE = 2048;

/** Text up to the next cause; may be empty. */
const TEXT: Placeholder = { source: "[^]*?", clauses: 0 };
/** Text that may itself have causes. */
const OPEN: Placeholder = { source: "[^]*?", clauses: Infinity };
/** A path; also a relative one with a directory, or none. */
const PATH: Placeholder = { source: "(?:[^]*?/[^]*?|\\*)?", clauses: 0, isPath: true };
const DIGITS: Placeholder = { source: "[0-9]+", clauses: 0, most: 24, varying: "[0-9]+" };
const COUNT: Placeholder = { source: "-?[0-9]+", clauses: 0, most: 24 };
/** A number with the file's name behind it, as candidates of runc 1.0 print it. */
function number(digits: string): Placeholder {
  return { source: `(?:${digits})(?:to[a-z0-9/._-]*)?`, clauses: 0 };
}

function phrase(text: string): string {
  return text.replaceAll(" ", "");
}

/** An address of a registry or of its token server. */
const REGISTRY_URL =
  "http(?:s?://[^/]*/v2/[^]*?/(?:manifests|blobs|referrers)/[^]*?|s?://[^/]*/v[01]/(?:_ping|users/|repositories/[^/]*?(?:/[^/]*?)?/images)|s://[^/]*/v[12]/(?:auth\\?[^]*?|images/[^]*?)?|s?://[^/]*/[^?]*\\?(?:[^]*?&)?(?:scope|service)=(?!git-)[^]*?)";
const IMAGE = "[a-z0-9][a-z0-9._/:@-]*";
/** A host, or its address, with a port. */
const ENDPOINT = "\\[?[a-z0-9.:-]*?\\]?:[0-9]+";
/** What containerd, Docker, and the libraries of CRI-O, Podman and BuildKit print before an error of their request to a registry. */
const REQUEST = [
  "failedtodorequest:(?:head|get|post|put)https?://[^]*?",
  "errorresponsefromdaemon:(?:get|head)http://[^/]*/v[12]/(?:[^]*?/(?:manifests|blobs)/[^]*?)?",
  // Of a layer's content, after its request.
  "failedtocopy",
  "failedopen",
  "failedto(?:authorize|fetch(?:anonymous|oauth)token(?::(?:get|post)https?://[^]*?)?)",
  `(?:get|head|post|put)${REGISTRY_URL}`,
  // The proxy of Docker Desktop, behind the request's address.
  `(?:dialing${ENDPOINT}[^:]*|writingresponseto${ENDPOINT}):connectingto(?!127\\.|localhost|\\[::1)${ENDPOINT}`,
  `dialing${ENDPOINT}withdirectconnection`,
  // Cut off before the address.
  "https://[^/]*/v2/(?:[^]*?/(?:manifests|blobs)/[^]*?)?",
  "errorpullingimageconfiguration:(?:gethttps?://[^]*?|downloadfailedafterattempts=[0-9]+)",
  `failedto(?:resolvereference|resolveimage|resolvesourcemetadatafor)${IMAGE}`,
  `initializing(?:imagefrom)?sourcedocker://${IMAGE}`,
  `determiningmanifestmimetypefordocker://${IMAGE}`,
  `readingmanifest[a-z0-9._:-]*in${IMAGE}`,
  "(?:errorpingingdocker|pingingcontainer)registry[a-z0-9.-]*(?::[0-9]+)?",
  "(?:reading|fetching|copying|writing)blob(?:sha256:[0-9a-f]*)?",
  "storingblobtofile[^]*?:happenedduringread",
  // kaniko, while it unpacks.
  "failedtogetfilesystemfromimage",
  "extractingfsfromimage",
  "requestingbearertoken",
  `unabletopinimage${IMAGE}todigest`,
  "errorfromregistry",
  "pullaccessdeniedfor[^]*?repositorydoesnotexistormayrequire(?:dockerlogin|authorization)",
  `saveimagetofile${IMAGE}->[^]*?failed(?::write)?`,
].join("|");
/** What containerd, Docker, Podman and CRI-O print before why a layer, or an archive, cannot be unpacked. */
const UNPACKING = [
  "failedto(?:extract|register)layer[^]*?",
  "(?:error)?addinglayerwithblob[^]*?",
  "(?:error)?processingtarfile\\(exitstatus[0-9]+\\)",
  "applylayer(?:exitstatus[0-9]+)?stdout:[^]*?stderr",
].join("|");
/** An image of a registry that containerd cannot resolve, by a pattern of the registry's name. */
function unresolved(host: string): Placeholder {
  const source = `(?:failedtoresolve(?:reference|image|sourcemetadatafor))?${host}/[a-z0-9._/:@-]*`;
  return { source, clauses: 0, bits: 9, plain: 9, isLed: true };
}
/** What precedes the status with which a registry or its token server answers. */
const ANSWER = [
  "unexpectedstatuscode(?:https?://[^]*?|\\[[^]*?\\])",
  `pullingfromhost${IMAGE}failedwithstatuscode\\[[^]*?\\]`,
  "unexpectedstatusfrom(?:head|get|post|put)requesttohttps?://[^]*?",
  "(?:failedtofetch(?:anonymous|oauth)token:)?unexpectedstatus",
  "receivedunexpectedhttpstatus",
  "authorizationstatus",
].join("|");

/** Hosts of object storage to which registries send for layers. */
const STORES = [
  "(?:[^/]*\\.)?s3[a-z0-9.-]*\\.amazonaws\\.com(?:\\.cn)?",
  "(?:production\\.cloudflare\\.docker|[^/]*\\.cloudflarestorage|storage\\.googleapis|pkg-containers\\.githubusercontent)\\.com",
  "cdn[0-9]*\\.quay\\.io",
  "[^/]*\\.blob\\.core\\.[a-z]+\\.[a-z]+",
  "[^/]*\\.(?:oss-[a-z0-9-]+\\.aliyuncs|myqcloud)\\.com",
].join("|");
/** Why such a store refuses an address. */
const STORE_CODES =
  "accessdenied|requesttimetooskewed|signaturedoesnotmatch|expiredtoken|invalidaccesskeyid|authenticationfailed|authorizationfailure";

/** What clients of Docker's API print before the daemon's answer, where docker itself prints `Error response from daemon: `. */
const CLIENT = [
  // docker-py, also without the request's address.
  "(?:[45][0-9]{2}(?:server|client)error(?:forhttp\\+?[^\\n…]*?)?:)?(?:internalservererror|badrequest|notfound|conflict|forbidden)\\(b?",
  // docker-modem, of dockerode, with the status in words.
  "\\(httpcode[0-9]{3}\\)[a-z/]{1,40}-",
  // docker-java, Docker.DotNet, Guzzle, Synology and QNAP.
  "(?:status[0-9]{3}|exception|response|failed|error)[:=]\\{message:",
  // fsouza/go-dockerclient, and bollard.
  "apierror\\([0-9]{3}\\):(?:\\{message:)?",
  "(?:docker)?respondedwithstatuscode[0-9]{3}:",
].join("|");

/** Sysctls, below net.ipv4, of a network namespace of its own, each since some release of the kernel, and those that newer kernels dropped. */
const NAMESPACE_SYSCTLS: readonly string[] = [
  "ip_(?:unprivileged_port_start|local_port_range|local_reserved_ports|nonlocal_bind|default_ttl|early_demux|autobind_reuse)",
  "tcp_(?:syncookies|syn_retries|synack_retries|keepalive_(?:time|intvl|probes)|fin_timeout|[rw]mem|tw_reuse|max_syn_backlog|" +
  "max_tw_buckets|mtu_probing|congestion_control|slow_start_after_idle|notsent_lowat|fastopen|retries[12]|orphan_retries|" +
  "abort_on_overflow|timestamps|sack|window_scaling|ecn|no_metrics_save|moderate_rcvbuf|limit_output_bytes|autocorking|migrate_req)",
  "udp_[rw]mem_min",
  "tcp_(?:tw_recycle|low_latency)",
  "route[./]max_size",
];
/** Sysctls, below kernel, of the UTS and IPC namespaces. */
const OWN_SYSCTLS = "domainname|hostname|shm(?:max|all|mni|_rmid_forced)|msg(?:max|mnb|mni)|sem";

/** The calls by which a runtime opens, looks at or makes a mount's target. */
const TARGET_CALL = "(?:open|openat2?|l?stat|mkdir|mkdirat|mknod|mknodat)";

/**
 * Every placeholder that has a type of its own. One with words, `<runc|crun>`, stands for one of them; any other is text up to the
 * next cause.
 *
 * - `<pid>`, `<fd>`, `<number>`: digits that differ from run to run.
 * - `<any>`: anything. At a text's end it takes no cause: the match then is of a known beginning only.
 * - `<errno>`: one error of the kernel, as Go or C prints it.
 * - `<file>`: a sysctl's file, below /proc/sys. `<sysctl>`: a sysctl's key.
 *   `<netSysctl>`: a name of {@linkcode NAMESPACE_SYSCTLS}, below net.ipv4. `<ownSysctl>`: one of {@linkcode OWN_SYSCTLS}, below kernel.
 * - `<attr>`: a file of a security module, /proc/…/attr/….
 * - `<path>`, `<cgroup>`, `<target>`: a path; a relative one has a directory, also behind a slash: `/run/x<path>` is any path below. `<procfd>`: /proc/…/fd/N.
 * - `<mountpoint>`, `<inside>`: a path of what a runtime has to create.
 * - `<openedTarget>`: the call on a mount's target below the container's root filesystem, and its path: `mkdir /…/rootfs/a`.
 *   `<openedPoint>`: the same, of any path.
 * - `<request>`: what precedes an error of a request to a registry: `failed to do request: Head "https://…"`, `failed to copy`.
 *   `<answer>`: what precedes the status with which it answers: `unexpected status from HEAD request to https://…`.
 * - `<amazonImage>`, `<azureImage>`, `<googleImage>`, `<githubImage>`, `<gitlabImage>`, `<nvidiaImage>`, `<redhatImage>`, `<quayImage>`:
 *   `failed to resolve reference …`, of an image of that registry.
 * - `<client>`: what a client of Docker's API prints before the daemon's answer: `500 Server Error: Internal Server Error ("`.
 * - `<unpacking>`: what precedes why a layer cannot be unpacked: `failed to extract layer sha256:…`, also with causes.
 * - `<storeFile>`: a call on a file of containerd's or Docker's directories: `mkdir /var/lib/containerd/io.containerd.…`.
 * - `<program>`: the name or path of a program. `<binary>`: the same, of the OCI runtime or a shim. `<executable>`: a path of one.
 * - `<scope>`: what systemd-run prints before the words of its program, of kubelets up to 1.22; perhaps nothing.
 * - `<source>`, `<destination>`, `<below>`: the ends of a mount. `<directory>`: one whose last name has no dot, as those of most files have.
 * - `<hostPath>`, `<volumePath>`, `<imageName>`, `<handler>`, `<level>`, `<class>`: as a request or image states it; may be anything.
 * - `<image>`: an image's reference; `<taggedImage>`: one with a tag or digest. `<hash>`: an id in hexadecimal. `<digest>`: the same, also with its algorithm.
 *   `<url>`: an http or https address. `<longAddress>`: an address of IPv6 with its port. `<registryUrl>`: one of a registry, HOST/v2/…, `<mirrorUrl>`: one of a mirror, https://HOST/v2/…?ns=docker.io.
 *   `<storeUrl>`: one of what stores a registry's layers, by its host or its signature; `<storeError>`: its refusal in XML, `<storeHeader>`: one of a request with the registry's own header. `<webPage>`: a page in HTML, `<countryPage>`: one that refuses countries. `<apiUrl>`: one of the API server,
 *   HOST/api/…. `<pluginName>`: a file's name. `<quotedName>`, `<quotedObject>`: a name of Kubernetes, and a namespace and
 *   name.
 * - `<negative>`, `<lowNumber>`, `<oddPeriod>`, `<hugeNumber>`, `<hugeQuota>`: a number that is below or above what is valid.
 * - `<freePort>`: a port of 1024 or above, which needs no right.
 * - `<ownWhat>`: source and destination of a mount that the runtime has not opened before. `<rootTwice>`: a path and the same again.
 * - `<deviceRule>`: a rule of the device cgroup for one kind of device: `c 10:229 rwm`.
 * - `<remountFlags>`, `<remountHexFlags>`: the number of flags with which a bind mount is remounted.
 * - `<words>`: text without a colon, a slash or a quotation mark's content being required.
 */
export const PLACEHOLDERS: Readonly<Record<string, Placeholder>> = {
  pid: DIGITS,
  fd: DIGITS,
  number: DIGITS,
  any: { ...OPEN, varying: "[\\s\\S]*" },
  errno: {
    source: `(?:${ERRNOS.map(({ text }) => phrase(text)).join("|")}|errno[0-9]+)`,
    clauses: 0,
    most: 48,
    varying: "[A-Za-z0-9 /-]+",
  },
  file: { source: "/proc/(?:\\./)?sys/[a-z0-9_./*:@…-]+", clauses: 0, prefix: "/proc/", bits: 3 },
  sysctl: { source: "[a-z0-9_-]+(?:[./][a-z0-9_*:@-]+)+", clauses: 0, bits: 2 },
  netSysctl: { source: `(?:${NAMESPACE_SYSCTLS.join("|")})`, clauses: 0, bits: 10, plain: 9 },
  ownSysctl: { source: `(?:${OWN_SYSCTLS})`, clauses: 0, bits: 9, plain: 9 },
  scope: { source: "(?:runningscopeasunit:?[^]*?\\.scope\\.?)?", clauses: 1, isLed: true, isRepeated: true },
  program: { ...TEXT, bits: 2 },
  binary: { ...TEXT, bits: 2 },
  executable: { source: "[^]*?/[^]*?", clauses: 0, bits: 2, isPath: true },
  attr: {
    // runc reads a procfs of its own from 1.2.8 and 1.3.3 on.
    source: "(?:/proc|fsmount:fscontext:proc)/(?:\\./)?(?:self|thread-self|[0-9]+)/(?:task/[0-9]+/)?attr/[a-z/]+",
    clauses: 0,
    bits: 3,
    varying: "/proc/[a-z0-9/-]+/attr/[a-z/]+",
  },
  procfd: {
    source: "/proc/(?:self|thread-self|[0-9]+)/fd/[0-9]+",
    clauses: 0,
    prefix: "/proc/",
    varying: "/proc/\\S+",
  },
  path: PATH,
  mountpoint: { ...PATH, bits: 2 },
  openedTarget: {
    source: `${TARGET_CALL}/(?:[^]*?/)?(?:merged|rootfs|subvolumes|mnt|graph)/[^]*?`,
    clauses: 0,
    bits: 9,
    isPath: true,
  },
  openedPoint: { source: `${TARGET_CALL}/[^]*?`, clauses: 0, bits: 7, isPath: true },
  request: { source: REQUEST, clauses: 1, bits: 9, plain: 12, isLed: true },
  answer: { source: ANSWER, clauses: 1, bits: 9, plain: 9, isLed: true },
  amazonImage: unresolved("[a-z0-9<>-]*\\.dkr\\.ecr\\.[a-z0-9<>-]*\\.amazonaws\\.com(?:\\.cn)?"),
  azureImage: unresolved("[a-z0-9<>-]*\\.azurecr\\.(?:io|cn|us)"),
  googleImage: unresolved("(?:[a-z0-9-]*-docker\\.pkg\\.dev|(?:eu\\.|us\\.|asia\\.)?gcr\\.io)"),
  githubImage: unresolved("ghcr\\.io"),
  gitlabImage: unresolved("registry\\.gitlab\\.com"),
  nvidiaImage: unresolved("nvcr\\.io"),
  redhatImage: unresolved("registry\\.(?:connect\\.)?redhat\\.(?:io|com)"),
  quayImage: unresolved("quay\\.io"),
  client: { source: CLIENT, clauses: 3, bits: 9, plain: 9, isLed: true },
  unpacking: { source: UNPACKING, clauses: 4, bits: 16, plain: 14, isLed: true },
  storeFile: {
    source:
      "(?:mkdir|write|open|fsync|read|sync)/(?:[^]*?io\\.containerd\\.|[^]*?/tmpmounts/|var/lib/docker/(?![^]*?/(?:rootfs|merged)/))[^]*?",
    clauses: 0,
    bits: 9,
    plain: 9,
    isPath: true,
    isLed: true,
  },
  inside: { ...PATH, bits: 2 },
  source: { ...TEXT, bits: 1 },
  destination: { ...TEXT, bits: 1 },
  below: { ...TEXT, bits: 1.5 },
  quotedSource: { ...TEXT, bits: 1 },
  quotedDestination: { ...TEXT, bits: 1 },
  directory: { source: "/(?:[^]*?/)?[a-z0-9_-]{1,40}", clauses: 0, isPath: true },
  cgroup: PATH,
  target: PATH,
  quotedPath: PATH,
  registryUrl: {
    source: "http(?:s?://[^/]*/v2/[^]*?/(?:manifests|blobs)/[^]*?|s://[^/]*/v2/)",
    clauses: 0,
    prefix: "http",
  },
  storeUrl: {
    source:
      `https://(?:(?:${STORES})(?::[0-9]+)?/[^]*?|[^/]*/[^?]*\\?(?:[^]*?&)?(?:x-(?:amz|goog|oss)-[a-z]+|signature|sig|q-signature)=[^]*?)`,
    clauses: 0,
    prefix: "http",
    bits: 9,
    plain: 9,
  },
  storeError: {
    source: `[^]*?<error>[^]*?<code>(?:${STORE_CODES})</code>[^]*?`,
    clauses: Infinity,
    bits: 12,
    plain: 9,
  },
  storeHeader: { source: "[^]*?missingx-amz-content-sha256[^]*?", clauses: Infinity, bits: 12, plain: 9 },
  webPage: { source: "<(?:!doctype|html|head|body)[^]*?", clauses: Infinity, bits: 9, plain: 9 },
  countryPage: {
    source: "[^]*?(?:mustcomplywithusexportcontrol|blockaccessfromyourcountry)[^]*?",
    clauses: Infinity,
    bits: 12,
    plain: 9,
  },
  mirrorUrl: { source: "https://[^/]*/v2/[^]*?\\?ns=[a-z0-9.:-]+", clauses: 0, prefix: "http", bits: 9, plain: 9 },
  apiUrl: { source: "https?://[^/]*/apis?/[^]*?", clauses: 0, prefix: "http" },
  url: { source: "https?://[^]*?", clauses: 0, prefix: "http" },
  longAddress: { source: "\\[[0-9a-f]{0,4}:[0-9a-f:.]*(?:%[a-z0-9]+)?\\]:[0-9]+", clauses: 0, bits: 4 },
  quotedObject: { source: "[a-z0-9][a-z0-9.-]*/[a-z0-9][a-z0-9.-]*", clauses: 0 },
  manifestFault: OPEN,
  quotedName: { source: "[a-z0-9*][a-z0-9.*_-]*", clauses: 0 },
  pluginName: { source: "[a-z0-9][a-z0-9._-]*", clauses: 0 },
  hash: { source: "[0-9a-f]+x*|\\*|x{3,}|(?:[a-z]+[_-]?)?(?:id|hash)", clauses: 0, varying: "[0-9a-f]+" },
  digest: {
    source: "(?:[a-z0-9]+:)?(?:[0-9a-f]+|\\*|x{3,}|digest|hash)",
    clauses: 0,
    varying: "(?:[a-z0-9]+:)?[0-9a-f]+",
  },
  image: { source: "[a-z0-9*][a-z0-9._/:@*-]*", clauses: 0, isRepeated: true },
  taggedImage: { source: "[a-z0-9*][a-z0-9._/*-]*[:@][a-z0-9._:@/*-]+", clauses: 0, isRepeated: true, bits: 4 },
  words: { source: "[^:/]*?", clauses: 0 },
  index: COUNT,
  limit: COUNT,
  swap: COUNT,
  quota: COUNT,
  period: COUNT,
  timeout: { source: "[0-9.]+", clauses: 0 },
  negative: number("-[0-9]+"),
  freePort: number("102[4-9]|10[3-9][0-9]|1[1-9][0-9]{2}|[2-9][0-9]{3}|[1-6][0-9]{4}"),
  lowNumber: number("[0-9]{1,3}"),
  oddPeriod: number("[0-9]{1,3}|[0-9]{7,}"),
  hugeNumber: number("[0-9]{7,}"),
  hugeQuota: number("[0-9]{14,}"),
  ownWhat: { source: "(?!/proc/self/fd/)[^]*?", clauses: 0 },
  rootTwice: { source: "/[^:()]*:/[^:()]*", clauses: 0 },
  deviceRule: {
    source: "[bc](?:[0-9]{10,}:(?:[0-9]+|\\*)|(?:[0-9]+|\\*):[0-9]{10,})[rwm]*(?:to[a-z0-9/._-]*devices\\.[a-z]+)?",
    clauses: 0,
  },
  src: { source: "(?:src=[^]*?,)?", clauses: 0 },
  flags: { source: "(?:,flags:0x[0-9a-f]+)?", clauses: 1 },
  hexFlags: { source: "(?:,flags=0x[0-9a-f]+)?", clauses: 0 },
  flagNames: { source: "(?:,flags=[a-z0-9_|]+)?", clauses: 0 },
  remountFlags: { source: ",flags:0x[0-9a-f]*[13579bdf][0-9a-f][2367abef][0-9a-f]", clauses: 1, bits: 3 },
  remountHexFlags: { source: ",flags=0x[0-9a-f]*[13579bdf][0-9a-f][2367abef][0-9a-f]", clauses: 0, bits: 3 },
  data: { source: "(?:,data:[^]*?)?", clauses: 2 },
  dataIs: { source: "(?:,data=[^]*?)?", clauses: 1 },
  hostPath: OPEN,
  volumePath: OPEN,
  imageName: OPEN,
  handler: OPEN,
  level: OPEN,
  class: OPEN,
  entry: OPEN,
  mount: OPEN,
  namespace: OPEN,
  value: OPEN,
  quotedValue: OPEN,
  why: OPEN,
};

const BY_NAME: ReadonlyMap<string, Placeholder> = new Map(Object.entries(PLACEHOLDERS));

/**
 * Looks up what a placeholder may stand for.
 *
 * @param name Its name, without brackets.
 * @returns Its type; text up to the next cause where it has none of its own.
 */
export function placeholderOf(name: string): Placeholder {
  return name.includes("|") ? oneOfType(name) : BY_NAME.get(name) ?? TEXT;
}

/**
 * Makes a placeholder that stands for one of some words, as in `fork/exec <runc|crun>: exec format error`. It weighs what the
 * word weighs that stands there.
 *
 * @param words The words, without brackets, placeholders and `|`; one may be empty.
 * @returns The placeholder, for a text; one word alone stands for itself.
 */
export function oneOf(words: readonly string[]): string {
  if (words.some((word) => word.includes("|"))) throw new TypeError("a word of a placeholder has no bar");
  return words.length === 1 ? words[0]! : `<${words.join("|")}>`;
}

/**
 * Makes texts in which one of some words stands.
 *
 * @param words The words, as {@linkcode oneOf} takes them.
 * @param textsOf Makes the texts.
 * @returns The texts, each once for all words.
 */
export function withOneOf(words: readonly string[], textsOf: (one: string) => readonly string[]): readonly string[] {
  return textsOf(oneOf(words));
}

/**
 * Splits the name of a placeholder of {@linkcode oneOf}.
 *
 * @param name Its name, without brackets.
 * @returns The words that it may stand for; `undefined` if it is of another kind.
 */
export function wordsOf(name: string): readonly string[] | undefined {
  return name.includes("|") ? name.split("|") : undefined;
}

function oneOfType(name: string): Placeholder {
  const words = name.split("|").map((one) => squeeze(one));
  // The longest first: "tcp4" is not "tcp" and the start of what follows.
  const longest = words.toSorted((a, b) => b.text.length - a.text.length);
  return {
    source: longest.map(({ text }) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|"),
    clauses: Math.max(...words.map(({ marks }) => marks.filter((mark) => (mark & CLAUSE) !== 0).length)),
    most: Math.max(...words.map(({ text }) => text.length)),
    isLed: true,
    isRepeated: true,
  };
}
