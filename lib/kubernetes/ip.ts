/**
 * IP addresses.
 *
 * @module
 */

/** Whether an address is one of IPv6. */
export function isIPv6(ip: string): boolean {
  return ip.includes(":");
}

/** An address as Go prints it: IPv6 in its short form. */
export function canonicalIP(ip: string): string {
  if (!isIPv6(ip)) return ip;
  try {
    return new URL(`http://[${ip}]/`).hostname.slice(1, -1);
  } catch {
    return ip;
  }
}

/**
 * At most one address of each family, that of the primary family first.
 *
 * @param ips Addresses in any order.
 * @param primary An address of the primary family. Default: the first one.
 * @returns One or two addresses.
 */
export function onePerFamily(ips: readonly string[], primary: string | undefined = ips[0]): readonly string[] {
  const four = ips.find((ip) => !isIPv6(ip));
  const six = ips.find(isIPv6);
  const ordered = primary !== undefined && isIPv6(primary) ? [six, four] : [four, six];
  return ordered.filter((ip) => ip !== undefined).map(canonicalIP);
}
