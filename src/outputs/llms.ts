import { proseText } from '../pages/entry-texts.ts';
import { titledNote } from '../pages/items/note-kinds.ts';
import type { PageContext } from '../pages/page-context.ts';
import { fixedFiles, fixedPaths, hasOwnPage, markdownPath, pathOf } from '../texts/address.ts';
import { heading, item, link, paragraph, plain, quote } from './markdown/markdown-text.ts';

/** As many of each as a model reads at once; the lists have all. */
const MAX_LISTED = 100;

interface Entry {
  readonly title: string;
  readonly path: string;
  readonly about: string | null;
}

/**
 * `llms.txt`: what the site is, and where its entries can be read as Markdown, for language models. Source: llmstxt.org, by which
 * what may be skipped stands below “Optional”.
 */
export function llms(context: PageContext): string {
  const { portfolio, words, addresses } = context;
  const { site, engineers, projects, achievements, notes, pages } = portfolio;
  const sections = [
    sectionOf(
      words.site.engineers,
      engineers
        .filter(({ data }) => !data.draft)
        .map((each) => ({ title: each.name, path: pathOf.engineer(each), about: each.data.headline })),
      fixedPaths.engineers,
      context,
    ),
    sectionOf(
      words.site.projects,
      projects
        .filter(({ draft }) => !draft)
        .map((each) => ({ title: each.title, path: pathOf.project(each), about: proseText(each.summary) })),
      fixedPaths.projects,
      context,
    ),
    sectionOf(
      words.site.achievements,
      achievements
        .filter(({ draft }) => !draft)
        .map((each) => ({ title: each.title, path: pathOf.achievement(each), about: null })),
      fixedPaths.achievements,
      context,
    ),
    sectionOf(
      context.notesLabel ?? words.site.notes,
      notes
        .filter((each) => hasOwnPage(each) && !each.data.draft)
        .map((each) => ({
          title: titledNote(each.data, words),
          path: pathOf.note(each),
          about: proseText(each.data.summary),
        })),
      fixedPaths.notes,
      context,
    ),
    sectionOf(
      words.formats.pages,
      pages
        .filter(({ data }) => !data.draft)
        .map(({ slug, data }) => ({
          title: data.title,
          path: pathOf.page({ slug, permalink: data.permalink }),
          about: proseText(data.description),
        })),
      null,
      context,
    ),
  ];
  const files = (['people', 'work', 'feed', 'sitemap'] as const).filter((name) =>
    name === 'people' || name === 'work' ? site.outputs.data : site.outputs[name],
  );
  const optional = [
    item(link(plain(words.site.howToRead), addresses.absolute(fixedPaths.proof))),
    ...files.map((name) => item(link(plain(words.formats[name]), addresses.absolute(fixedFiles[name])))),
  ];
  return `${[
    heading(1, plain(site.title)),
    quote([paragraph(plain(proseText(site.tagline) ?? words.description.home({ site: site.title })))]),
    ...(site.about === null ? [] : [paragraph(plain(proseText(site.about)))]),
    ...sections.flat(),
    heading(2, 'Optional'),
    optional.join('\n'),
  ].join('\n\n')}\n`;
}

function sectionOf(
  label: string,
  entries: readonly Entry[],
  list: string | null,
  context: PageContext,
): readonly string[] {
  if (entries.length === 0) return [];
  const { portfolio, addresses, words } = context;
  const shown = list === null ? entries : entries.slice(0, MAX_LISTED);
  const lines = shown.map(({ title, path, about }) => {
    const to = portfolio.site.outputs.markdown ? markdownPath(path) : path;
    const named = link(plain(title), addresses.absolute(to));
    return item(about === null ? named : words.punctuation.labelled({ label: named, text: plain(about) }));
  });
  const rest = entries.length - shown.length;
  const more =
    rest === 0 || list === null ? [] : [item(link(plain(words.count.more({ count: rest })), addresses.absolute(list)))];
  return [heading(2, plain(label)), [...lines, ...more].join('\n')];
}
