/**
 * Names of images, as the distribution project's reference package reads them.
 *
 * Upstream: https://github.com/distribution/reference/blob/v0.6.0/normalize.go and `reference.go`, `regexp.go`.
 *
 * @module
 */

const ALPHANUMERIC = "[a-z0-9]+";
const SEPARATOR = "(?:[._]|__|-+)";
const COMPONENT = `${ALPHANUMERIC}(?:${SEPARATOR}${ALPHANUMERIC})*`;
const PATH = `${COMPONENT}(?:/${COMPONENT})*`;
const LABEL = "(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])";
const HOST = String.raw`(?:${LABEL}(?:\.${LABEL})*|\[(?:[a-fA-F0-9:]+)\])(?::[0-9]+)?`;
const TAG = String.raw`\w[\w.-]{0,127}`;
const DIGEST = String.raw`[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}`;

/** The longest path of a name, in bytes. */
const MAX_PATH = 255;
/** Digits of the algorithms that a digest may have. */
const DIGEST_DIGITS: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 };

/** A name that was read, or why it was not. */
export type ParsedReference =
  /** The name with registry and tag or digest. */
  | { readonly name: string }
  /** Upstream's text. */
  | { readonly error: string };

/** The registry that a name has or gets, and the rest of the name. */
function splitDomain(name: string): readonly [domain: string, rest: string] {
  const slash = name.indexOf("/");
  if (slash < 0) return ["docker.io", `library/${name}`];
  const first = name.slice(0, slash);
  const isDomain = first === "localhost" || /[.:]/.test(first) || first.toLowerCase() !== first;
  const domain = isDomain ? first.replace(/^index\.docker\.io$/, "docker.io") : "docker.io";
  const rest = isDomain ? name.slice(slash + 1) : name;
  return [domain, domain === "docker.io" && !rest.includes("/") ? `library/${rest}` : rest];
}

function digestError(digest: string): string | undefined {
  const [algorithm = "", digits = ""] = digest.split(":");
  const length = Object.hasOwn(DIGEST_DIGITS, algorithm) ? DIGEST_DIGITS[algorithm] : undefined;
  if (length === undefined) {
    return /[A-Z]/.test(algorithm) ? "invalid checksum digest format" : "unsupported digest algorithm";
  }
  if (digits.length !== length) return "invalid checksum digest length";
  return /^[a-f0-9]+$/.test(digits) ? undefined : "invalid checksum digest format";
}

/** Whether a text is a digest of an algorithm that images have. */
export function isDigest(text: string): boolean {
  return text.split(":").length === 2 && digestError(text) === undefined;
}

/**
 * Normalizes the name of an image: `ParseDockerRef`.
 *
 * @param text The name, such as `pause`, `registry.k8s.io/pause:3.10` or one with a digest.
 * @returns The name with its registry and a tag or digest; of both the digest.
 */
export function parseDockerRef(text: string): ParsedReference {
  if (/^[a-f0-9]{64}$/.test(text)) {
    return { error: `invalid repository name (${text}), cannot specify 64-byte hexadecimal strings` };
  }
  const [domain, rest] = splitDomain(text);
  const remote = rest.split(":")[0]!;
  if (remote.toLowerCase() !== remote) {
    return { error: `invalid reference format: repository name (${remote}) must be lowercase` };
  }
  const whole = new RegExp(`^(?:(${HOST})/)?(${PATH})(?::(${TAG}))?(?:@(${DIGEST}))?$`);
  const match = whole.exec(`${domain}/${rest}`);
  if (match === null) {
    const isUpper = whole.test(`${domain}/${rest}`.toLowerCase());
    return { error: isUpper ? "repository name must be lowercase" : "invalid reference format" };
  }
  const [, host = "", path = "", tag, digest] = match;
  if (path.length > MAX_PATH) return { error: `repository name must not be more than ${MAX_PATH} characters` };
  const error = digest === undefined ? undefined : digestError(digest);
  if (error !== undefined) return { error };
  const name = host === "" ? path : `${host}/${path}`;
  return { name: digest === undefined ? `${name}:${tag ?? "latest"}` : `${name}@${digest}` };
}
