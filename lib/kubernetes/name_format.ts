/**
 * Formats of names, with Kubernetes' texts for those that do not have them.
 *
 * Upstream: `k8s.io/apimachinery/pkg/util/validation/validation.go`.
 *
 * @module
 */

const LABEL = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
const SUBDOMAIN = String.raw`${LABEL}(\.${LABEL})*`;
const SUBDOMAIN_UNDERSCORE = String.raw`[a-z0-9]([-_a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-_a-z0-9]*[a-z0-9])?)*`;
const QUALIFIED = "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]";
const LABEL_VALUE = `(${QUALIFIED})?`;
const ENV_NAME = "[-._a-zA-Z][-._a-zA-Z0-9]*";
const PORT_NAME = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;
const CONFIG_KEY = "[-._a-zA-Z0-9]+";

const MAX_LABEL = 63;
const MAX_SUBDOMAIN = 253;
const MAX_ID = 2147483647;

/** What Kubernetes says of a value; nothing where it is fine. */
export type Messages = readonly string[];

function matches(text: string, pattern: string): boolean {
  return new RegExp(`^(?:${pattern})$`).test(text);
}

function tooLong(text: string, most: number): Messages {
  return text.length > most ? [`must be no more than ${most} characters`] : [];
}

function regex(message: string, pattern: string, ...examples: readonly string[]): string {
  const shown = examples.map((example, index) => `${index > 0 ? "or " : ""}'${example}', `).join(" ");
  return `${message} (e.g. ${shown}regex used for validation is '${pattern}')`;
}

/** A DNS label: the name of a container or volume. */
export function dnsLabel(text: string): Messages {
  const message =
    "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end " +
    "with an alphanumeric character";
  return [
    ...tooLong(text, MAX_LABEL),
    ...(matches(text, LABEL) ? [] : [regex(message, LABEL, "my-name", "123-abc")]),
  ];
}

/** A DNS subdomain: the name of a pod. */
export function dnsSubdomain(text: string): Messages {
  const message =
    "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start " +
    "and end with an alphanumeric character";
  return [
    ...tooLong(text, MAX_SUBDOMAIN),
    ...(matches(text, SUBDOMAIN) ? [] : [regex(message, SUBDOMAIN, "example.com")]),
  ];
}

/** A search domain that may have underscores. */
export function dnsSubdomainWithUnderscore(text: string): Messages {
  const message =
    "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start " +
    "and end with an alphanumeric character";
  return [
    ...tooLong(text, MAX_SUBDOMAIN),
    ...(matches(text, SUBDOMAIN_UNDERSCORE) ? [] : [regex(message, SUBDOMAIN_UNDERSCORE, "example.com")]),
  ];
}

/** The key of a label, or a resource's name. */
export function qualifiedName(text: string): Messages {
  const parts = text.split("/");
  const [name, prefix] = parts.length === 2 ? [parts[1]!, parts[0]!] : [parts[0]!, undefined];
  const message =
    "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";
  const whole = regex(message, QUALIFIED, "MyName", "my.name", "123-abc");
  if (parts.length > 2) {
    return [`a qualified name ${whole} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`];
  }
  return [
    ...(prefix === "" ? ["prefix part must be non-empty"] : []),
    ...(prefix === undefined || prefix === "" ? [] : dnsSubdomain(prefix).map((text) => `prefix part ${text}`)),
    ...(name === "" ? ["name part must be non-empty"] : tooLong(name, MAX_LABEL).map((text) => `name part ${text}`)),
    ...(matches(name, QUALIFIED) ? [] : [`name part ${whole}`]),
  ];
}

/** The value of a label. */
export function labelValue(text: string): Messages {
  const message =
    "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start " +
    "and end with an alphanumeric character";
  return [
    ...tooLong(text, MAX_LABEL),
    ...(matches(text, LABEL_VALUE) ? [] : [regex(message, LABEL_VALUE, "MyValue", "my_value", "12345")]),
  ];
}

function changesDirectory(text: string): Messages {
  if (text === ".") return ["must not be '.'"];
  if (text === "..") return ["must not be '..'"];
  return text.startsWith("..") ? ["must not start with '..'"] : [];
}

/** The name of a variable, strict or relaxed. */
export function envVarName(text: string, isRelaxed: boolean): Messages {
  if (isRelaxed) {
    const message = "a valid environment variable name must consist only of printable ASCII characters other than '='";
    return /^[ -<>-~]+$/.test(text) ? [] : [message];
  }
  const message =
    "a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not " +
    "start with a digit";
  return [
    ...(matches(text, ENV_NAME) ? [] : [regex(message, ENV_NAME, "my.env-name", "MY_ENV.NAME", "MyEnvName1")]),
    ...changesDirectory(text),
  ];
}

/** The key of a config map or secret. */
export function configMapKey(text: string): Messages {
  const message = "a valid config key must consist of alphanumeric characters, '-', '_' or '.'";
  return [
    ...tooLong(text, MAX_SUBDOMAIN),
    ...(matches(text, CONFIG_KEY) ? [] : [regex(message, CONFIG_KEY, "key.name", "KEY_NAME", "key-name")]),
    ...changesDirectory(text),
  ];
}

/** The number of a port. */
export function portNumber(value: number): Messages {
  return value >= 1 && value <= 65535 ? [] : ["must be between 1 and 65535, inclusive"];
}

/** The name of a port. */
export function portName(text: string): Messages {
  return [
    ...(text.length > 15 ? ["must be no more than 15 characters"] : []),
    ...(/^[a-z0-9-]*$/.test(text) ? [] : ["must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)"]),
    ...(/[a-z]/.test(text) ? [] : ["must contain at least one letter (a-z)"]),
    ...(text.includes("--") ? ["must not contain consecutive hyphens"] : []),
    ...(text !== "" && !PORT_NAME.test(text) && /^-|-$/.test(text) ? ["must not begin or end with a hyphen"] : []),
  ];
}

/** The number of a user or group. */
export function idNumber(value: number | bigint): Messages {
  return value >= 0 && value <= MAX_ID ? [] : [`must be between 0 and ${MAX_ID}, inclusive`];
}
