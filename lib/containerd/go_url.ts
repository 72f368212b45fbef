/**
 * Go's `url.Parse`, as far as it refuses what people write as a registry's address.
 *
 * Upstream: https://github.com/golang/go/blob/go1.24.0/src/net/url/url.go.
 *
 * @module
 */

import { goQuote, type GoUnicode } from "../go/quote.ts";

/** The scheme of an address and what follows it; `undefined` for a colon without scheme. */
function schemeOf(text: string): readonly [scheme: string, rest: string] | undefined {
  if (text.startsWith(":")) return undefined;
  const match = /^([A-Za-z][A-Za-z0-9+.-]*):(.*)$/s.exec(text);
  return match === null ? ["", text] : [match[1]!, match[2]!];
}

function escapeError(text: string, unicode: GoUnicode): string | undefined {
  const bad = /%(?![0-9a-fA-F]{2}).{0,2}/s.exec(text);
  return bad === null ? undefined : `invalid URL escape ${goQuote(bad[0], unicode)}`;
}

/** What is wrong with the part between `//` and the path. */
function authorityError(authority: string, unicode: GoUnicode): string | undefined {
  const at = authority.lastIndexOf("@");
  const userinfo = at < 0 ? "" : authority.slice(0, at);
  if (/[^A-Za-z0-9\-._:~!$&'()*+,;=%@]/.test(userinfo)) return "net/url: invalid userinfo";
  const host = authority.slice(at + 1);
  const port = host.startsWith("[") ? host.slice(host.lastIndexOf("]") + 1) : /:.*$/s.exec(host)?.[0] ?? "";
  if (host.startsWith("[") && !host.includes("]")) return "missing ']' in host";
  // Of a host without brackets the last colon counts.
  const last = host.startsWith("[") ? port : port.slice(port.lastIndexOf(":"));
  if (last !== "" && !/^:\d*$/.test(last)) return `invalid port ${goQuote(last, unicode)} after host`;
  const character = /[ "<>\\^`{|}]/.exec(host.startsWith("[") ? "" : host);
  if (character !== null) return `invalid character ${goQuote(character[0], unicode)} in host name`;
  return escapeError(userinfo, unicode) ?? escapeError(host, unicode);
}

function reasonOf(text: string, unicode: GoUnicode): string | undefined {
  // deno-lint-ignore no-control-regex
  if (/[\u0000-\u001f\u007f]/.test(text)) return "net/url: invalid control character in URL";
  if (text === "*") return undefined;
  const split = schemeOf(text.split("#")[0]!);
  if (split === undefined) return "missing protocol scheme";
  const [scheme, tail] = split;
  const rest = tail.split("?")[0]!;
  if (!rest.startsWith("/")) {
    if (scheme !== "") return undefined;
    const segment = rest.split("/")[0]!;
    if (segment.includes(":")) return "first path segment in URL cannot contain colon";
  }
  if (!(rest.startsWith("//") && (scheme !== "" || !rest.startsWith("///")))) return escapeError(rest, unicode);
  const slash = rest.indexOf("/", 2);
  const authority = slash < 0 ? rest.slice(2) : rest.slice(2, slash);
  return authorityError(authority, unicode) ?? (slash < 0 ? undefined : escapeError(rest.slice(slash), unicode));
}

/**
 * What Go says of a text that is no URL.
 *
 * @param text An address such as `https://registry.test:5000`.
 * @param unicode Which Unicode the toolchain takes for what is printable.
 * @returns The error's text; `undefined` when Go reads the text.
 */
export function urlError(text: string, unicode: GoUnicode): string | undefined {
  const reason = reasonOf(text, unicode);
  return reason === undefined ? undefined : `parse ${goQuote(text, unicode)}: ${reason}`;
}
