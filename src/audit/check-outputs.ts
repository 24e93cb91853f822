import { parseFeed } from 'htmlparser2';
import { pathsEnding } from './built-files.ts';
import { type BuiltPage, isDrawing } from './built-page.ts';
import { targetOf } from './check-links.ts';
import type { Audit, Finding } from './finding.ts';

const BUILD_AGAIN = 'build the site again';

/** Whether the site map names exactly the pages that search engines may show. */
export function checkSitemap(audit: Audit, pages: readonly BuiltPage[]): readonly Finding[] {
  const path = 'sitemap.xml';
  if (!audit.files.paths.has(path)) return [];
  const text = audit.files.read(path).toString('utf8');
  const listed = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(({ 1: address = '', index: offset }) => {
    const target = targetOf(address.replaceAll('&amp;', '&'), path, audit);
    return { address, offset, file: target.kind === 'file' ? target.path : null };
  });
  const wanted = new Set(pages.filter((page) => isListed(page) && !isCopy(page, audit)).map((page) => page.path));
  const named = new Set(listed.map(({ file }) => file));
  const wrong = (what: string, offset: number | null = null): Finding => {
    return { severity: 'error', code: 'wrong-sitemap', what, help: BUILD_AGAIN, path, offset };
  };
  return [
    ...listed.flatMap(({ address, offset, file }) =>
      file !== null && wanted.has(file) ? [] : [wrong(`"${address}" is no page that search engines may show`, offset)],
    ),
    ...[...wanted].filter((page) => !named.has(page)).map((page) => wrong(`the page "${page}" is missing`)),
    ...(named.size < listed.length ? [wrong('a page is named twice')] : []),
  ];
}

function isListed({ path, isHidden, isRedirect }: BuiltPage): boolean {
  return !isDrawing(path) && path !== '404.html' && !isHidden && !isRedirect;
}

/** Whether a page says of another one on the site that it stands for both, as one that is not translated does of its original. */
function isCopy({ path, canonical }: BuiltPage, audit: Audit): boolean {
  if (canonical === null) return false;
  const target = targetOf(canonical, path, audit);
  return target.kind === 'file' && target.path !== path && audit.files.paths.has(target.path);
}

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Whether each feed is an Atom feed in which every entry can be told from the others, has a date, and leads somewhere. */
export function checkFeeds(audit: Audit): readonly Finding[] {
  return pathsEnding(audit.files, 'feed.xml').flatMap((path) => {
    const text = audit.files.read(path).toString('utf8');
    const wrong = (what: string, offset: number | null = null): Finding => {
      return { severity: 'error', code: 'wrong-feed', what, help: BUILD_AGAIN, path, offset };
    };
    const feed = parseFeed(text, { xmlMode: true });
    if (feed?.type !== 'atom') return [wrong('this is no Atom feed')];
    const ids = feed.items.map(({ id }) => id ?? '');
    const dates = [...text.matchAll(/<updated>([^<]*)<\/updated>/g)];
    return [
      ...(feed.id ? [] : [wrong('the feed has no id')]),
      ...(feed.title ? [] : [wrong('the feed has no title')]),
      ...(dates.length > feed.items.length ? [] : [wrong('an entry, or the feed, has no date')]),
      ...dates.flatMap(({ 1: date = '', index }) =>
        RFC_3339.test(date) ? [] : [wrong(`"${date}" is no date`, index)],
      ),
      ...(new Set(ids).size < ids.length || ids.includes('')
        ? [wrong('two entries have one id, or one has none')]
        : []),
      ...feed.items.flatMap(({ link = '', title = '' }) => {
        const target = targetOf(link, path, audit);
        const isDead =
          link === '' || (target.kind === 'file' ? !audit.files.paths.has(target.path) : target.kind !== 'outside');
        return isDead ? [wrong(`the entry "${title}" leads nowhere`, Math.max(0, text.indexOf(link)))] : [];
      }),
    ];
  });
}

/** Whether what pages tell programs is JSON-LD by schema.org, in which every thing that is named by its id is on the site. */
export function checkLinkedData(pages: readonly BuiltPage[]): readonly Finding[] {
  const read = pages.flatMap((page) =>
    page.linkedData.map((data) => ({ ...data, path: page.path, graph: parse(data.text) })),
  );
  const things = new Set(read.flatMap(({ graph }) => (graph === null ? [] : graph.flatMap(idsOfThings))));
  return read.flatMap(({ path, offset, graph }) => {
    const wrong = (what: string): Finding => {
      return { severity: 'error', code: 'wrong-linked-data', what, help: BUILD_AGAIN, path, offset };
    };
    if (graph === null) return [wrong('the linked data is no JSON with the context of schema.org')];
    const untyped = graph.filter((node) => typeof node['@type'] !== 'string' && !Array.isArray(node['@type']));
    const lost = new Set(graph.flatMap(idsNamed).filter((id) => !things.has(id)));
    return [
      ...(untyped.length > 0 ? [wrong('a thing of the linked data has no type')] : []),
      ...[...lost].map((id) => wrong(`the linked data names "${id}", which is on no page`)),
    ];
  });
}

type Node = Readonly<Record<string, unknown>>;

function parse(text: string): readonly Node[] | null {
  try {
    const data: unknown = JSON.parse(text);
    if (!isNode(data) || data['@context'] !== 'https://schema.org') return null;
    const graph: unknown = data['@graph'] ?? [data];
    return Array.isArray(graph) && graph.every(isNode) ? graph : null;
  } catch {
    return null;
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Of what is said here; a node with an id and nothing else names something that is said elsewhere. */
function idsOfThings(value: unknown): readonly string[] {
  return nodesBelow(value).flatMap((node) =>
    typeof node['@id'] === 'string' && Object.keys(node).length > 1 ? [node['@id']] : [],
  );
}

function idsNamed(value: unknown): readonly string[] {
  return nodesBelow(value).flatMap((node) =>
    typeof node['@id'] === 'string' && Object.keys(node).length === 1 ? [node['@id']] : [],
  );
}

function nodesBelow(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesBelow);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesBelow)] : [];
}
