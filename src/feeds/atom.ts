import { formatMetric } from '../i18n/format-metric.ts';
import { languageOf } from '../i18n/words.ts';
import { plainInline } from '../markdown/read-inline.ts';
import { titledNote } from '../pages/items/note-kinds.ts';
import { type DatedEntry, datedEntries } from '../portfolio/dated-entries.ts';
import type { EngineerRef, Portfolio } from '../portfolio/portfolio.ts';
import { fixedPaths, hasOwnPage, pathOf } from '../texts/address.ts';
import { type XmlElement, xmlDocument } from './xml.ts';

/** What a feed is made with: the feed's own path, and paths on the site → addresses in full. */
export interface FeedOptions {
  readonly path: string;
  readonly absolute: (path: string) => string;
}

interface Item {
  readonly title: string;
  readonly address: string;
  /** An ISO date: year, month or day. */
  readonly date: string;
  readonly engineers: readonly EngineerRef[];
  readonly summary: string | null;
  /** What a note is: a stable word, and in words; `null` where it does not say. */
  readonly category: { readonly term: string; readonly label: string } | null;
}

const MAX_ENTRIES = 50;

/**
 * `feed.xml`: the newest dated achievements and notes as an Atom feed; `null` when nothing is dated, since Atom wants a
 * date for each entry and none is made up. Of a year or month the feed says its first moment. Source: RFC 4287.
 */
export function atom(portfolio: Portfolio, { path, absolute }: FeedOptions): string | null {
  const { site } = portfolio;
  const { locale } = languageOf(site);
  const items = datedEntries(portfolio)
    .slice(0, MAX_ENTRIES)
    .map((entry) => toItem(entry, portfolio, absolute));
  const [newest] = items;
  if (newest === undefined) return null;
  const home = absolute(fixedPaths.home);
  return xmlDocument({
    name: 'feed',
    attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale },
    content: [
      { name: 'title', content: site.title },
      ...(site.tagline === null ? [] : [{ name: 'subtitle', content: plainInline(site.tagline) }]),
      { name: 'id', content: home },
      { name: 'link', attributes: { rel: 'self', type: 'application/atom+xml', href: absolute(path) } },
      { name: 'link', attributes: { rel: 'alternate', type: 'text/html', href: home } },
      { name: 'updated', content: firstMoment(newest.date) },
      ...items.map(entryElement),
    ],
  });
}

function entryElement({ title, address, date, engineers, summary, category }: Item): XmlElement {
  return {
    name: 'entry',
    content: [
      { name: 'title', content: title },
      { name: 'id', content: address },
      { name: 'link', attributes: { rel: 'alternate', type: 'text/html', href: address } },
      { name: 'updated', content: firstMoment(date) },
      ...engineers.map(({ name }) => ({ name: 'author', content: [{ name: 'name', content: name }] })),
      ...(category === null ? [] : [{ name: 'category', attributes: category }]),
      ...(summary === null ? [] : [{ name: 'summary', content: summary }]),
    ],
  };
}

function toItem(entry: DatedEntry, { site, units }: Portfolio, absolute: FeedOptions['absolute']): Item {
  const { date } = entry;
  if (entry.kind === 'note') {
    const { data } = entry.note;
    const { summary, url, kind } = data;
    const { words } = languageOf(site);
    const address = hasOwnPage(entry.note) || url === null ? absolute(pathOf.note(entry.note)) : url;
    return {
      title: titledNote(data, words),
      address,
      date,
      engineers: entry.note.engineers,
      summary: summary === null ? null : plainInline(summary),
      category: kind === null ? null : { term: kind, label: words.note.kindOf[kind] },
    };
  }
  const { title, engineers, metrics, slug } = entry.achievement;
  const figures = metrics.map(
    (metric) => `${metric.label}: ${formatMetric(metric, languageOf(site), units.byName).text}`,
  );
  const summary = figures.length === 0 ? null : figures.join('; ');
  return { title, address: absolute(pathOf.achievement({ slug })), date, engineers, summary, category: null };
}

/** `2023` → `2023-01-01T00:00:00Z` */
function firstMoment(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`;
}
