import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { badOption } from './bad-option.ts';

const EXAMPLE = '--allow-host https://stats.example.org';

/**
 * Reads values of `--allow-host`: scheme and host of each, `https://stats.example.org`, sorted, so that the
 * command line's order does not matter. Diagnostics: anything that is not exactly one host, or not safe.
 */
export function readAllowedHosts(values: readonly string[]): Result<readonly string[]> {
  const read = values.map(readHost);
  const hosts = read.flatMap((host) => (typeof host === 'string' ? [host] : []));
  const diagnostics = read.flatMap((host) => (typeof host === 'string' ? [] : [host]));
  return { value: [...new Set(hosts)].toSorted(), diagnostics };
}

function readHost(value: string): string | Diagnostic {
  const refuse = (reason: string, help: string): Diagnostic => badOption(`--allow-host ${value} ${reason}`, help);
  if (value.includes('*')) return refuse('is more than one host', `write each host by itself: ${EXAMPLE}`);
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `https://${value}`);
  // The standard of addresses allows characters in a host that would end a source in a policy.
  if (url === null || !/^(?:[a-z\d-]+(?:\.[a-z\d-]+)*|\[[\da-f:]+\])$/.test(url.hostname)) {
    return refuse('is no host', `write scheme and host only: ${EXAMPLE}`);
  }
  const right = `--allow-host https://${url.host}`;
  if (url.protocol !== 'https:') return refuse('is not https', `only what is encrypted can be allowed: ${right}`);
  if (url.username !== '' || url.password !== '') return refuse('holds a password', `write the host alone: ${right}`);
  if (!/^https:\/\//i.test(value)) return refuse('has no scheme', `did you mean "${right}"?`);
  if (!/^https:\/\/[^/?#\\]+\/?$/i.test(value))
    return refuse('is more than scheme and host', `did you mean "${right}"?`);
  return url.origin;
}
