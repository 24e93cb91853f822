import { setTimeout } from 'node:timers/promises';
import { limitTasks } from '../files/limit-tasks.ts';
import { type Answer, type AskOptions, askAddress, isInternalHost } from './ask-address.ts';
import type { BuiltPage } from './built-page.ts';
import { targetOf } from './check-links.ts';
import type { Audit, Finding } from './finding.ts';

/** Which addresses answered, by when they were asked, in ms. */
export type Answers = Readonly<Record<string, number>>;

/** How other sites are asked. */
export interface Asking {
  /** What answered before; only what did so within a day need not be asked again. */
  readonly answers: Answers;
  /** The time in ms. */
  readonly now: number;
  /** How long an answer may take, in ms. */
  readonly timeout?: number;
  /** The time between two requests to one host, in ms. */
  readonly pause?: number;
  /** Which hosts are not asked. */
  readonly isInternal?: AskOptions['isInternal'];
  readonly lookup?: AskOptions['lookup'];
}

const DAY = 24 * 60 * 60 * 1000;
const TIMEOUT = 15_000;
const PAUSE = 500;
const MAX_HOSTS_AT_A_TIME = 8;

/** What became of an address: it is there, it is not, or nothing can be said of it. */
type Outcome = 'there' | 'gone' | Exclude<Answer, number>;

/**
 * The links to other sites that lead nowhere, and what answered, with what did so before. One host gets one request at a time. No
 * network at all is one warning.
 */
export async function checkOutsideLinks(
  audit: Audit,
  pages: readonly BuiltPage[],
  { answers, now, timeout = TIMEOUT, pause = PAUSE, isInternal = isInternalHost, lookup }: Asking,
): Promise<{ readonly findings: readonly Finding[]; readonly answers: Answers }> {
  const links = outsideLinks(audit, pages);
  const fresh = Object.fromEntries(Object.entries(answers).filter(([, at]) => at <= now && now - at < DAY));
  const open = [...links.keys()].filter((address) => !Object.hasOwn(fresh, address));
  const hosts = Map.groupBy(open, (address) => new URL(address).host);
  const limit = limitTasks(MAX_HOSTS_AT_A_TIME);
  const outcomes = new Map<string, Outcome>();
  const askHost = async (addresses: readonly string[]): Promise<void> => {
    for (const [index, address] of addresses.entries()) {
      if (index > 0) await setTimeout(pause);
      outcomes.set(address, await ask(address, { timeout, isInternal, ...(lookup && { lookup }) }));
    }
  };
  await Promise.all([...hosts.values()].map((addresses) => limit(() => askHost(addresses))));
  const there = open.filter((address) => outcomes.get(address) === 'there').map((address) => [address, now]);
  const known = { ...fresh, ...Object.fromEntries(there) };
  if (open.length > 0 && open.every((address) => outcomes.get(address) === 'no network')) {
    return { findings: [noNetwork(open.length)], answers: known };
  }
  const findings = open.flatMap((address) => {
    const outcome = outcomes.get(address);
    if (outcome === 'there' || outcome === undefined) return [];
    return (links.get(address) ?? []).map((link) => toFinding(link, outcome));
  });
  return { findings, answers: known };
}

type Link = Pick<Finding, 'path' | 'offset'> & { readonly value: string };

/** Where each address of another site stands, without its part: that is found in a browser alone. */
function outsideLinks(audit: Audit, pages: readonly BuiltPage[]): ReadonlyMap<string, readonly Link[]> {
  const links = pages.flatMap(({ path, addresses }) =>
    addresses.flatMap(({ value, offset, isLoaded }) => {
      const target = isLoaded ? null : targetOf(value, path, audit);
      if (target?.kind !== 'outside') return [];
      target.address.hash = '';
      return [{ path, value, offset, address: target.address.href }];
    }),
  );
  return Map.groupBy(links, ({ address }) => address);
}

/** Some hosts answer HEAD with an error, though the page is there. */
async function ask(address: string, options: AskOptions): Promise<Outcome> {
  const head = await askAddress(address, 'HEAD', options);
  if (head === 'no network' || head === 'internal') return head;
  if (typeof head === 'number' && isFine(head)) return 'there';
  const answer = await askAddress(address, 'GET', options);
  if (typeof answer !== 'number') return answer;
  if (isFine(answer) || THERE.includes(answer)) return 'there';
  return answer >= 500 ? 'unanswered' : 'gone';
}

function isFine(status: number): boolean {
  return status >= 200 && status < 300;
}

/** Who asks for a password, or turns programs away, is there. */
const THERE = [401, 403, 405, 406, 429, 451, 999];

function toFinding({ path, offset = null, value }: Link, outcome: Outcome): Finding {
  const at = { severity: 'warning', path, offset, words: [value] } as const;
  if (outcome === 'internal') {
    const help =
      'link to what readers can open; if they are all in that network, run it with --internal, which asks such hosts too';
    return {
      ...at,
      code: 'internal-link',
      what: `"${value}" leads into an internal network, so it was not asked`,
      help,
    };
  }
  const why = outcome === 'gone' ? 'is not there any more' : 'cannot be reached';
  const help = 'open it, and link to where it is now, or to a copy in a web archive';
  return { ...at, code: 'dead-outside-link', what: `"${value}" ${why}`, help };
}

function noNetwork(count: number): Finding {
  return {
    severity: 'warning',
    code: 'no-network',
    what: `the network cannot be reached, so links to other sites (${count}) were not looked at`,
    help: 'run it again with a network, or leave out --external',
    path: 'index.html',
  };
}
