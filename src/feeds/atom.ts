import { formatMetric } from '../i18n/format-metric.ts';
import { textDirection } from '../i18n/isolate.ts';
import { inLongRow } from '../i18n/punctuate.ts';
import { escapeHtml } from '../markdown/escape-html.ts';
import { bodyHtml, fieldHref, proseHtml, proseText } from '../pages/entry-texts.ts';
import { titledNote } from '../pages/items/note-kinds.ts';
import { isFallenBack } from '../pages/languages.ts';
import type { PageContext } from '../pages/page-context.ts';
import { type DatedEntry, datedEntries } from '../portfolio/dated-entries.ts';
import type { Achievement, Engineer, EngineerRef, EntryText, Project } from '../portfolio/portfolio.ts';
import { engineerFiles, fixedFiles, fixedPaths, hasOwnPage, pathOf } from '../texts/address.ts';
import { fullHtml } from './full-html.ts';
import { type XmlElement, xmlDocument } from './xml.ts';

interface Item {
  readonly title: string;
  /** Of the title and the summary, where that is not the feed’s. */
  readonly languages: { readonly title: string | null; readonly summary: string | null };
  readonly address: string;
  /** Their names. */
  readonly authors: readonly string[];
  readonly summary: string | null;
  /** HTML. */
  readonly content: string;
  /** What a note is: a stable word, and in words; `null` where it does not say. */
  readonly category: { readonly term: string; readonly label: string } | null;
}

const MAX_ENTRIES = 50;

/**
 * `feed.xml`: what is newest of the dated projects, achievements and notes of a site, or of one engineer, in full, as an Atom feed;
 * `null` when nothing is dated, since Atom wants a date for each entry and none is made up. Of a year or month the feed says its
 * first moment. Source: RFC 4287.
 */
export function atom(context: PageContext, engineer: Engineer | null = null): string | null {
  const { portfolio, locale, words, addresses } = context;
  const { site } = portfolio;
  const items = datedEntries(engineer ?? portfolio).slice(0, MAX_ENTRIES);
  const [newest] = items;
  if (newest === undefined) return null;
  const home = addresses.absolute(engineer === null ? fixedPaths.home : pathOf.engineer(engineer));
  const path = engineer === null ? fixedFiles.feed : engineerFiles.feed(engineer);
  const subtitle = engineer === null ? site.tagline : engineer.data.headline;
  return xmlDocument({
    name: 'feed',
    attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale },
    content: [
      {
        name: 'title',
        content: engineer === null ? site.title : words.title.page({ page: engineer.name, site: site.title }),
      },
      ...(subtitle === null ? [] : [{ name: 'subtitle', content: proseText(subtitle) }]),
      // The feed of a person may lie elsewhere than below the page: its own address is the one that stays.
      { name: 'id', content: engineer === null ? home : addresses.absolute(path) },
      // First, since some readers take the first one for it.
      { name: 'link', attributes: { rel: 'alternate', type: 'text/html', href: home } },
      { name: 'link', attributes: { rel: 'self', type: 'application/atom+xml', href: addresses.absolute(path) } },
      { name: 'updated', content: firstMoment(newest.date) },
      { name: 'author', content: [{ name: 'name', content: engineer?.name ?? site.title }] },
      ...items.map((entry) => entryElement(toItem(entry, context), entry.date)),
    ],
  });
}

function entryElement(item: Item, date: string): XmlElement {
  const { title, languages, address, authors, summary, content, category } = item;
  return {
    name: 'entry',
    content: [
      { name: 'title', ...languageAttribute(languages.title), content: title },
      { name: 'id', content: address },
      { name: 'link', attributes: { rel: 'alternate', type: 'text/html', href: address } },
      { name: 'updated', content: firstMoment(date) },
      ...authors.map((name) => ({ name: 'author', content: [{ name: 'name', content: name }] })),
      ...(category === null ? [] : [{ name: 'category', attributes: category }]),
      ...(summary === null ? [] : [{ name: 'summary', ...languageAttribute(languages.summary), content: summary }]),
      ...(content === ''
        ? []
        : [{ name: 'content', attributes: { type: 'html' }, content: fullHtml(content, address) }]),
    ],
  };
}

function languageAttribute(language: string | null): Pick<XmlElement, 'attributes'> {
  return language === null ? {} : { attributes: { 'xml:lang': language } };
}

/** The language of a text that the feed has in that of the originals; `null` of any other. */
function foreignLanguage(text: string | null, { fallback }: PageContext): string | null {
  return isFallenBack(text, fallback) ? fallback.locale : null;
}

/** HTML made of a text, in an element that says its language where that is not the feed’s. */
function inItsLanguage(html: string, text: string, context: PageContext, element: 'span' | 'div' = 'span'): string {
  const language = foreignLanguage(text, context);
  return language === null
    ? html
    : `<${element} lang="${language}" dir="${textDirection(language)}">${html}</${element}>`;
}

function toItem(entry: DatedEntry, context: PageContext): Item {
  const { words, addresses } = context;
  if (entry.kind !== 'note') return workItem(entry, context);
  const { data, text, engineers } = entry.note;
  const { summary, url, kind, slides, video } = data;
  const isHere = hasOwnPage(entry.note) || url === null;
  const links = [
    { label: words.note.slides, url: slides },
    { label: words.note.video, url: video },
    ...(isHere && url !== null ? [{ label: words.note.publishedAt({ site: new URL(url).host }), url }] : []),
  ].flatMap(({ label, url: to }) => (to === null ? [] : [anchor(fieldHref(to, text, context), label)]));
  return {
    title: titledNote(data, words),
    languages: {
      title: kind === null ? foreignLanguage(data.title, context) : null,
      summary: foreignLanguage(summary, context),
    },
    address: isHere ? addresses.absolute(pathOf.note(entry.note)) : url,
    authors: [...namesOf(engineers), ...data.coauthors],
    summary: proseText(summary),
    content: [bodyOf(text, context), listOf(links)].join(''),
    category: kind === null ? null : { term: kind, label: words.note.kindOf[kind] },
  };
}

function workItem(entry: Exclude<DatedEntry, { kind: 'note' }>, context: PageContext): Item {
  const work: Project | Achievement = entry.kind === 'project' ? entry.project : entry.achievement;
  const path = entry.kind === 'project' ? pathOf.project(entry.project) : pathOf.achievement(work);
  const { title, engineers, text } = work;
  const { labelled } = context.words.punctuation;
  const metrics = work.metrics.map((metric) => formatMetric(metric, context, context.units));
  const figures = metrics.map(({ label, text: figure }) =>
    labelled({
      label: inItsLanguage(escapeHtml(label), label, context),
      text: inItsLanguage(escapeHtml(figure), figure, context),
    }),
  );
  const summary = entry.kind === 'project' ? entry.project.summary : null;
  const said = proseText(summary);
  const lesson = entry.kind === 'project' ? null : proseHtml(entry.achievement.lesson, text, context);
  const evidence = work.evidence.map(({ label, url }) =>
    inItsLanguage(anchor(fieldHref(url, text, context), label), label, context),
  );
  return {
    title,
    languages: { title: foreignLanguage(title, context), summary: foreignLanguage(summary, context) },
    address: context.addresses.absolute(path),
    authors: namesOf(engineers),
    summary: said ?? (metrics.length === 0 ? null : inLongRow(metrics.map(labelled), context.words)),
    content: [
      summary === null ? '' : `<p>${inItsLanguage(proseHtml(summary, text, context) ?? '', summary, context)}</p>`,
      listOf(figures),
      bodyOf(text, context),
      lesson === null
        ? ''
        : `<p>${labelled({ label: escapeHtml(context.words.achievement.lesson), text: inItsLanguage(lesson, lesson, context) })}</p>`,
      listOf(evidence),
    ].join(''),
    category: null,
  };
}

/** The text below the fields of an entry as HTML; empty where there is none. */
function bodyOf(text: EntryText, context: PageContext): string {
  const html = bodyHtml(text, context) ?? '';
  return inItsLanguage(html, html, context, 'div');
}

function namesOf(people: readonly EngineerRef[]): readonly string[] {
  return people.map(({ name }) => name);
}

function listOf(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((each) => `<li>${each}</li>`).join('')}</ul>`;
}

function anchor(href: string, label: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`;
}

/** `2023` → `2023-01-01T00:00:00Z` */
function firstMoment(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`;
}
