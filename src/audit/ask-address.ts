import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** How an address is asked. */
export interface AskOptions {
  /** How long an answer may take, with all that it redirects to, in ms. */
  readonly timeout: number;
  /** Which IP addresses and names are not asked. */
  readonly isInternal: (host: string) => boolean;
  /** Finds the IP addresses of a name. */
  readonly lookup?: LookupFunction;
}

/** The status that came back, or why none did: the host is not to be asked, the network or the host does not answer. */
export type Answer = number | 'internal' | 'no network' | 'unanswered';

const MAX_REDIRECTS = 10;
const HEADERS = { 'User-Agent': 'Proofolio link check', Accept: 'text/html,*/*;q=0.8' };

/**
 * Asks an address, and follows where it redirects to. Whether a host may be asked is decided by the IP address that is connected to,
 * whatever its name says, and anew at each redirect.
 */
export async function askAddress(address: string, method: 'HEAD' | 'GET', options: AskOptions): Promise<Answer> {
  const signal = AbortSignal.timeout(options.timeout);
  let url = URL.parse(address);
  try {
    for (let hop = 0; hop <= MAX_REDIRECTS && url !== null && /^https?:$/.test(url.protocol); hop += 1) {
      const { status, location } = await send(url, method, { ...options, signal });
      if (location === null) return status;
      url = URL.parse(location, url);
    }
    return 'unanswered';
  } catch (error) {
    if (error instanceof InternalHost) return 'internal';
    return NO_NETWORK.includes(codeOf(error)) ? 'no network' : 'unanswered';
  }
}

class InternalHost extends Error {}

function send(
  url: URL,
  method: 'HEAD' | 'GET',
  { isInternal, lookup = dns.lookup, signal }: AskOptions & { readonly signal: AbortSignal },
): Promise<{ readonly status: number; readonly location: string | null }> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isInternal(host)) throw new InternalHost(host);
  const guarded: LookupFunction = (name, settings, done) =>
    lookup(name, settings, (error, found, family) => {
      const all = typeof found === 'string' ? [found] : (found ?? []).map((each) => each.address);
      done(error ?? (all.some(isInternal) ? new InternalHost(name) : null), found, family);
    });
  return new Promise((resolve, reject) => {
    const { request } = url.protocol === 'https:' ? https : http;
    // A connection of its own: one that is shared could have been opened for another name.
    const sent = request(url, { method, headers: HEADERS, lookup: guarded, signal, agent: false }, (response) => {
      const { statusCode: status = 0, headers } = response;
      const location = [301, 302, 303, 307, 308].includes(status) ? (headers.location ?? null) : null;
      resolve({ status, location });
      // Nobody reads what it says.
      response.destroy();
    });
    sent.on('error', reject).end();
  });
}

/** Names are not found, or there is no way to anywhere. */
const NO_NETWORK = ['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN', 'EHOSTUNREACH'];

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** What does not lead to a host that everybody can reach, by the registries of special-purpose addresses. */
const INTERNAL: readonly (readonly [net: string, prefix: number, family: 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['::', 127, 'ipv6'],
  // They hold an address of version 4, which may be internal.
  ['64:ff9b::', 96, 'ipv6'],
  ['64:ff9b:1::', 48, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
];

const blocked = new BlockList();
for (const [net, prefix, family] of INTERNAL) blocked.addSubnet(net, prefix, family);

/** Whether an IP address or a name is one of an internal network: a cloud's metadata, a router, a server behind a firewall. */
export function isInternalHost(host: string): boolean {
  const version = isIP(host);
  if (version !== 0) return blocked.check(host, version === 4 ? 'ipv4' : 'ipv6');
  const name = host.toLowerCase().replace(/\.$/, '');
  return !name.includes('.') || /\.(?:localhost|local|internal|intranet|lan|home\.arpa)$/.test(name);
}
