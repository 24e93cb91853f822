import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import { buildHere } from './build-here.ts';
import type {} from './provide-sites.ts';
import type { Finished } from './run-command.ts';

/** How a site is built. */
export interface SiteOptions {
  /** The path that it is published under. */
  readonly base?: string;
  /** Its scheme and host; otherwise those of its `site.yml`. */
  readonly url?: string;
  readonly drafts?: boolean;
  /** Without feeds, résumés and cards, which takes half the time. */
  readonly pagesOnly?: boolean;
}

/** How often to check whether another test file's build is finished, in ms. */
const PAUSE = 50;

/** A built site. */
export interface BuiltSite {
  /** Its folder: read it, but change nothing in it. */
  readonly folder: string;
  /** What the build printed beside its success. */
  readonly stderr: string;
}

/**
 * The site that a content folder becomes. The first test file that asks for a site builds it, for all files
 * of a run. Throws with what the build printed when it fails.
 */
export async function builtSite(
  content: string,
  { base = '/', url = '', drafts = false, pagesOnly = false }: SiteOptions = {},
): Promise<BuiltSite> {
  const site = join(inject('sites'), [content, base, url, drafts, pagesOnly].join(' ').replaceAll(/[^\w.-]+/g, '_'));
  const report = `${site}.json`;
  if (isFirst(`${site}.started`)) {
    writeFileSync(`${report}.new`, JSON.stringify(await build(site, { content, base, url, drafts, pagesOnly })));
    renameSync(`${report}.new`, report);
  }
  while (!existsSync(report)) await setTimeout(PAUSE);
  const { status, stderr } = JSON.parse(readFileSync(report, 'utf8'));
  if (status !== 0) throw new Error(`the site of ${content} cannot be built:\n${stderr}`);
  return { folder: site, stderr };
}

/** Whether this folder did not exist before. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

function build(
  out: string,
  { content, base, url, drafts, pagesOnly }: Required<SiteOptions> & { content: string },
): Promise<Finished> {
  return buildHere([
    ...['--content', content, '--out', out, '--base', base],
    ...(url === '' ? [] : ['--url', url]),
    ...(drafts ? ['--drafts'] : []),
    ...(pagesOnly ? ['--pages-only'] : []),
  ]);
}
