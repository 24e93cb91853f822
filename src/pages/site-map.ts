import { locate } from '../content/locate.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { placeAt } from '../diagnostics/source-text.ts';
import type { EntryText, Portfolio } from '../portfolio/portfolio.ts';
import { fixedPaths, pathOf } from './address.ts';

/** Which pages there are, and from which files they come. */
export interface SiteMap {
  /** Every page's path. */
  readonly paths: ReadonlySet<string>;
  /** The page's path of each entry that has a page, by the entry's path inside the content folder. */
  readonly pathByEntry: ReadonlyMap<string, string>;
  /** The text behind each page that is made from an entry, by the page's path. */
  readonly textByPath: ReadonlyMap<string, EntryText>;
}

interface Claim {
  readonly path: string;
  readonly owner: string;
  readonly text: EntryText | null;
  readonly field: readonly (string | number)[];
  readonly isAlias: boolean;
}

/** The map of a portfolio's pages. Diagnostics: two entries with one address, an alias that is somebody's page. */
export function buildSiteMap(portfolio: Portfolio): Result<SiteMap> {
  const claims = claimsOf(portfolio);
  const pages = claims.filter(({ isAlias }) => !isAlias);
  const value: SiteMap = {
    paths: new Set(pages.map(({ path }) => path)),
    pathByEntry: new Map(pages.flatMap(({ path, text }) => (text === null ? [] : [[text.path, path] as const]))),
    textByPath: new Map(pages.flatMap(({ path, text }) => (text === null ? [] : [[path, text] as const]))),
  };
  return { value, diagnostics: findCollisions(claims) };
}

function claimsOf({ engineers, projects, achievements, skills }: Portfolio): readonly Claim[] {
  const fixed = Object.values(fixedPaths).map((path) => claim(path, 'the site itself', null));
  const people = engineers.flatMap(({ slug, name, data: { permalink, aliases }, text }) =>
    withAliases(claim(pathOf.engineer({ slug, permalink }), name, text, permalink), aliases),
  );
  const works = projects.flatMap(({ slug, title, permalink, aliases, text }) =>
    withAliases(claim(pathOf.project({ slug, permalink }), title, text, permalink), aliases),
  );
  return [
    ...fixed,
    ...people,
    ...works,
    ...achievements.map((achievement) => claim(pathOf.achievement(achievement), achievement.title, achievement.text)),
    ...skills.map((skill) => claim(pathOf.skill(skill), `the skill ${skill.name}`, null)),
  ];
}

function claim(path: string, owner: string, text: EntryText | null, permalink: string | null = null): Claim {
  return { path: path.normalize('NFC'), owner, text, field: permalink === null ? [] : ['permalink'], isAlias: false };
}

function withAliases(page: Claim, aliases: readonly string[]): readonly Claim[] {
  const others = aliases.map((alias, index) => ({
    ...page,
    path: alias.normalize('NFC'),
    field: ['aliases', index],
    isAlias: true,
  }));
  return [page, ...others];
}

/** Addresses are one when they differ in case only: many hosts and disks cannot hold both. Pages come before aliases. */
function findCollisions(claims: readonly Claim[]): readonly Diagnostic[] {
  const taken = new Map<string, Claim>();
  const diagnostics: Diagnostic[] = [];
  for (const next of claims.toSorted((a, b) => Number(a.isAlias) - Number(b.isAlias))) {
    const key = next.path.toLowerCase();
    const first = taken.get(key);
    if (first === undefined) taken.set(key, next);
    else if (next.text !== null) diagnostics.push(collision(next, next.text, first));
  }
  return diagnostics;
}

function collision(next: Claim, text: EntryText, first: Claim): Diagnostic {
  const owner = first.text === null ? first.owner : `${first.owner} (${first.text.source.file})`;
  const message =
    next.path === first.path
      ? `the address ${next.path} already belongs to ${owner}`
      : `the address ${next.path} differs in case only from ${first.path}, which belongs to ${owner}`;
  return {
    severity: 'error',
    code: 'duplicate-address',
    message,
    place: next.field.length === 0 ? placeAt(text.source, 0, 3) : locate(text.yaml, next.field),
    help: next.isAlias ? 'remove this alias' : 'give this entry another `permalink`, or rename its file',
  };
}
