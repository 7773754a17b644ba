// Addresses on the web that can be the name of somebody: written in one way only, so that comparing the texts compares
// the places. No capital letters in the host, no user, no dots that lead back, and nothing but https.

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
/** A host in small letters. */
const HOST = `${LABEL}(?:\\.${LABEL})*`;
const PORT = '[1-9]\\d{0,4}';
const ADDRESS = new RegExp(
  `^https://(${HOST})(?::(${PORT}))?((?:/(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})*)*)(?:\\?(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?$`,
);
const HOST_AND_PORT = new RegExp(`^(${HOST})(?::(${PORT}))?$`);
const LEADS_BACK = /\/(?:\.|%2e){1,2}(?:\/|$)/i;
const LONGEST = 2000;

/** The host of such an address, without its port; undefined for any other text. */
export function webHost(address: string): string | undefined {
  if (address.length > LONGEST) return undefined;
  const [, host, port, path = ''] = ADDRESS.exec(address) ?? [];
  return host !== undefined && isHost(host, port) && port !== '443' && !LEADS_BACK.test(path) ? host : undefined;
}

/** Whether a text is a host in small letters, with or without a port. */
export function isHostAndPort(text: string): boolean {
  const [, host, port] = HOST_AND_PORT.exec(text) ?? [];
  return host !== undefined && isHost(host, port);
}

const isHost = (host: string, port: string | undefined): boolean =>
  host.length <= 253 &&
  (!ENDS_IN_NUMBER.test(host) || IPV4.test(host)) &&
  (port === undefined || Number(port) <= 65_535);

/** What ends in a number is read as an address of four, however few were written: `1.1` is `1.0.0.1`. [URL §3.5] */
const ENDS_IN_NUMBER = /(?:^|\.)(?:\d+|0x[\da-f]*)$/;
const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const IPV4 = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}$`);
