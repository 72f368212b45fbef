/**
 * Every text that a rule knows, with values for its placeholders.
 *
 * @module
 */

import fc from "fast-check";
import { squeeze } from "../../../lib/lint/paste/squeeze.ts";
import { placeholderOf, PLACEHOLDERS, wordsOf } from "../../../lib/lint/placeholder.ts";
import type { DaemonRule, Rule, Values } from "../../../lib/lint/rule.ts";
import { piecesOf } from "../../../lib/lint/text.ts";
import { DIGITS, LOWER, word } from "../../arbitraries/text.ts";

/** A text of a rule. */
export interface RuleText {
  /** The rule's id. */
  readonly rule: string;
  /** Who prints it. */
  readonly by: string;
  /** The text with its placeholders. */
  readonly text: string;
  /** What usually stands for them. */
  readonly usual: Values;
}

/**
 * The texts of rules.
 *
 * @param rules The rules.
 */
export function textsOf(rules: readonly (Rule | DaemonRule)[]): readonly RuleText[] {
  return rules.flatMap((rule): readonly RuleText[] => {
    if ("evidence" in rule) return rule.texts.map((text) => ({ rule: rule.id, by: rule.by, text, usual: {} }));
    const rows = rule.texts.filter(({ text }) => text !== "");
    return rows.map(({ runtime, text }) => ({ rule: rule.id, by: runtime, text, usual: rule.usual ?? {} }));
  });
}

const NAME = word(LOWER, `${LOWER}${DIGITS}-`, { min: 1, max: 12 });
const HEX = `${DIGITS}abcdef`;
const PATH = fc.array(NAME, { minLength: 1, maxLength: 5 }).map((names) => `/${names.join("/")}`);
const KEY = fc.constantFrom("net.ipv4.ip_forward", "kernel.shm_rmid_forced", "net.core.somaxconn", "fs.mqueue.msg_max");
const NUMBER = fc.nat({ max: 999_999 }).map(String);

function go(text: string): string {
  return JSON.stringify(text);
}

/** What may stand for placeholders that have a type; any other takes a name. */
const BY_NAME: Readonly<Record<string, fc.Arbitrary<string>>> = {
  any: fc.constantFrom("something", "not what was meant", "x"),
  errno: fc.constantFrom(
    "permission denied",
    "no such file or directory",
    "Invalid argument",
    "device or resource busy",
  ),
  file: KEY.map((key) => `/proc/sys/${key.replaceAll(".", "/")}`),
  netSysctl: fc.constantFrom("ip_unprivileged_port_start", "tcp_keepalive_time", "tcp_tw_recycle", "udp_rmem_min"),
  ownSysctl: fc.constantFrom("domainname", "shm_rmid_forced", "sem"),
  sysctl: KEY,
  key: KEY,
  dottedKey: KEY,
  quotedKey: KEY.map(go),
  attr: fc.constantFrom("/proc/self/attr/exec", "/proc/thread-self/attr/keycreate", "/proc/self/task/1/attr/exec"),
  procfd: NUMBER.map((fd) => `/proc/self/fd/${fd}`),
  scope: fc.constantFrom("", "Running scope as unit: run-r4f.scope ", "Running scope as unit run-4f.scope. "),
  program: PATH.map(go),
  binary: PATH,
  executable: PATH,
  remountFlags: fc.constantFrom(", flags: 0x5021", ", flags: 0x102f"),
  remountHexFlags: fc.constantFrom(", flags=0x5021", ", flags=0x102f"),
  freePort: fc.integer({ min: 1024, max: 65_535 }).map(String),
  url: PATH.map((path) => `https://registry.example.org${path}`),
  mirrorUrl: NAME.map((name) => `https://mirror.example.org/v2/${name}/manifests/1.0?ns=docker.io`),
  storeUrl: PATH.map((path) => `https://store.example.org${path}?X-Amz-Signature=4f`),
  webPage: fc.constant("<html><body>Not here</body></html>"),
  registryUrl: PATH.map((path) => `https://registry.example.org/v2${path}/manifests/1.0`),
  apiUrl: PATH.map((path) => `https://10.96.0.1:443/api/v1${path}`),
  storeError: fc.constantFrom("AccessDenied", "RequestTimeTooSkewed").map((code) =>
    `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>Not allowed</Message></Error>`
  ),
  storeHeader: fc.constant("<Error><Code>InvalidRequest</Code><Message>Missing x-amz-content-sha256</Message></Error>"),
  countryPage: fc.constant("<html><body>configured to block access from your country.</body></html>"),
  directory: PATH,
  client: fc.constantFrom(
    '500 Server Error for http+docker://localhost/v1.43/containers/4f/start: Internal Server Error ("',
    "(HTTP code 500) server error - ",
    'API error (500): {"message":"',
  ),
  hash: word(HEX, HEX, { min: 63, max: 63 }),
  quotedObject: fc.tuple(NAME, NAME).map(([namespace, name]) => `"${namespace}"/"${name}"`),
  digest: word(HEX, HEX, { min: 63, max: 63 }).map((hash) => `sha256:${hash}`),
  image: NAME.map((name) => `registry.example.org/${name}:1.0`),
  taggedImage: NAME.map((name) => `registry.example.org/${name}:1.0`),
  openedTarget: PATH.map((path) => `openat2 /run/x/rootfs${path}`),
  openedPoint: PATH.map((path) => `mkdirat /run/x${path}`),
  request: fc.constantFrom(
    'failed to do request: Head "https://registry.example.org/v2/app/manifests/1.0"',
    'failed to do request: Get "http://10.0.0.1:5000/v2/app/blobs/sha256:4f"',
    "failed to copy",
    'failed to fetch anonymous token: Get "https://registry.example.org/token?scope=app"',
    'failed to fetch oauth token: Post "https://registry.example.org/token"',
    'Get "https://registry.example.org/v2/"',
    'Head "https://registry.example.org/v2/app/manifests/1.0"',
    "Get https://auth.docker.io/token?scope=repository%3Aapp%3Apull&service=registry.docker.io",
    "error pulling image configuration: Get https://registry.example.org/v2/app/blobs/sha256:4f",
    "error pulling image configuration: download failed after attempts=6",
    'failed to resolve reference "registry.example.org/app:1.0"',
  ),
  amazonImage: fc.constant("failed to resolve reference 123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:1.0"),
  azureImage: fc.constant("failed to resolve reference team.azurecr.io/app:1.0"),
  googleImage: fc.constantFrom(
    "failed to resolve reference europe-docker.pkg.dev/team/app:1.0",
    'failed to resolve reference "eu.gcr.io/team/app:1.0"',
  ),
  githubImage: fc.constant("failed to resolve reference ghcr.io/team/app:1.0"),
  gitlabImage: fc.constant("failed to resolve reference registry.gitlab.com/team/app:1.0"),
  nvidiaImage: fc.constant("failed to resolve reference nvcr.io/nvidia/app:1.0"),
  redhatImage: fc.constant("failed to resolve reference registry.redhat.io/app:1.0"),
  quayImage: fc.constant("failed to resolve reference quay.io/team/app:1.0"),
  longAddress: fc.constantFrom("[2001:db8::7]:443", "[2600:1f18:2148:bc02:445d:9ace:d20b:c303]:443"),
  answer: fc.constantFrom(
    "unexpected status code https://registry.example.org/v2/app/blobs/sha256:4f",
    "unexpected status code [manifests 1.0]",
    "pulling from host registry.example.org failed with status code [manifests 1.0]",
    "unexpected status from GET request to https://registry.example.org/token?scope=app",
    "failed to fetch anonymous token: unexpected status",
    "received unexpected HTTP status",
  ),
  unpacking: fc.constantFrom(
    "failed to extract layer sha256:4f",
    "failed to extract layer sha256:4f: mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount1",
    'failed to extract layer (application/vnd.oci.image.layer.v1.tar+gzip sha256:4f) to overlayfs as "extract-1-x sha256:50"',
    "failed to register layer",
    "failed to register layer: Error processing tar file(exit status 1)",
  ),
  storeFile: fc.tuple(fc.constantFrom("mkdir", "write", "fsync"), NAME).map(([call, name]) =>
    `${call} /var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/${name}`
  ),
  negative: fc.constantFrom("-2", "-4096"),
  lowNumber: fc.constantFrom("1", "999"),
  oddPeriod: fc.constantFrom("999", "10000000"),
  hugeNumber: fc.constantFrom("9999999"),
  hugeQuota: fc.constantFrom("99999999999999"),
  ownWhat: fc.tuple(NAME, PATH).map(([source, destination]) => `${source}:${destination}`),
  rootTwice: PATH.map((path) => `${path}:${path}`),
  deviceRule: fc.constantFrom("c 10:4294967296 rwm", "b *:99999999999 rw"),
  src: PATH.map((path) => `src=${path}, `),
  flags: fc.constantFrom("", ", flags: 0x100f"),
  hexFlags: fc.constantFrom("", ", flags=0xe"),
  flagNames: fc.constantFrom("", ", flags=MS_NOSUID|MS_NODEV"),
  data: fc.constantFrom("", ", data: mode=755,size=65536k"),
  dataIs: fc.constantFrom("", ", data=mode=755,size=65536k"),
  what: fc.tuple(NAME, PATH).map(([source, destination]) => `${source}:${destination}`),
  quotedSource: PATH.map(go),
  quotedDestination: PATH.map(go),
  quotedPath: PATH.map(go),
  target: PATH.map(go),
  source: PATH,
  destination: PATH,
  cgroup: PATH,
  path: PATH,
  mountpoint: PATH,
  inside: PATH,
  quotedValue: fc.constantFrom('"1"', '"0 2147483647"'),
  entry: NAME.map((name) => go(`${name}=x: y`)),
  mount: PATH.map((path) => `{Source:${path} Destination:/mnt Flags:4096}`),
  namespace: NAME.map((name) => `{${name} /proc/1/ns/${name}}`),
  words: fc.constantFrom("Unknown", "DeadlineExceeded"),
  timeout: fc.constantFrom("0", "1.5"),
};

function valueOf(name: string): fc.Arbitrary<string> {
  if (Object.hasOwn(BY_NAME, name)) return BY_NAME[name]!;
  const words = wordsOf(name);
  if (words !== undefined) return fc.constantFrom(...words);
  const digits = /^(?:\[0-9\]\+|-\?\[0-9\]\+)$/.test(placeholderOf(name).source);
  return digits ? NUMBER : NAME;
}

/** Names of placeholders with a type that {@linkcode filledText} does not fill as their type asks. */
export function untypedValues(): readonly string[] {
  return Object.entries(PLACEHOLDERS).filter(([name, { source }]) => {
    const type = new RegExp(`^(?:${source})$`);
    return fc.sample(valueOf(name), { numRuns: 20, seed: 1 }).some((value) => !type.test(squeeze(value).text));
  }).map(([name]) => name);
}

/**
 * A text with its placeholders filled in: with the usual values, and with any where there are none.
 *
 * @param text The text.
 */
export function filledText({ text, usual }: Pick<RuleText, "text" | "usual">): fc.Arbitrary<string> {
  const names = [...new Set(piecesOf(text).flatMap((piece) => "name" in piece ? [piece.name] : []))];
  const values = Object.fromEntries(names.map((name) => [
    name,
    Object.hasOwn(usual, name) && name !== "" ? filledText({ text: usual[name]!, usual: {} }) : valueOf(name),
  ]));
  return fc.record(values).map((chosen) =>
    piecesOf(text).map((piece) => "literal" in piece ? piece.literal : chosen[piece.name]!).join("")
  );
}
