// Which addresses belong to the public Internet: a stranger's link must not reach into the network it is opened in.
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Whether an address is one of the public Internet: not private, of this machine, of the link, reserved, or one that
 * carries an IPv4 address within an IPv6 one, and so could mean any of those. [RFC6890 §2.2]
 */
export function isPublic(address: string): boolean {
  // `isIP` first: ipaddr.js also reads “127.1” and “0x7f000001”.
  if (isIP(address) === 0 || address.includes('%')) return false;
  const parsed = ipaddr.parse(address);
  return parsed.range() === 'unicast' && (parsed.kind() === 'ipv4' || parsed.match(GIVEN_OUT));
}

/** Of the sixth version only this eighth is given out. */
const GIVEN_OUT = ipaddr.IPv6.parseCIDR('2000::/3');

/** Whether a host, by name or address, is this machine. */
export function isLoopback(host: string): boolean {
  if (host === 'localhost') return true;
  return isIP(host) !== 0 && ipaddr.process(host).range() === 'loopback';
}
