import type { Words } from '../../i18n/words.ts';
import type { PageContent, PageKind } from '../../pages/page.ts';
import type { AchievementView } from '../../pages/views/achievement.ts';
import type { FreePageView } from '../../pages/views/free-page.ts';
import type { NoteView } from '../../pages/views/note.ts';
import type { ProjectView } from '../../pages/views/project.ts';
import { engineerMarkdown } from './engineer-markdown.ts';
import { characters, heading, image, item, plain } from './markdown-text.ts';
import {
  blocks,
  fact,
  facts,
  figures,
  linked,
  list,
  row,
  section,
  sentence,
  testimonial,
  textOf,
  type Writing,
  workItem,
} from './view-markdown.ts';

/** The kinds of page that are made of one entry: each has an `index.md` beside it. */
const KINDS = ['engineer', 'project', 'achievement', 'note', 'page'] as const satisfies readonly PageKind[];

/** Whether pages of a kind have an `index.md`. */
export function hasMarkdown(kind: PageKind): boolean {
  return KINDS.some((each) => each === kind);
}

/**
 * `index.md`: what a page shows, with its addresses in full; `null` where a page is of no such kind, or hidden. It is made of the
 * view, as the page is, so that it never says more. The timeline and what else is drawn are left out.
 */
export function pageMarkdown(page: PageContent, words: Words): string | null {
  const { canonical, title, description, hidden } = page.view.frame;
  if (canonical === null || hidden) return null;
  const { origin } = new URL(canonical);
  // Nearly all links lead to other pages, and are written as they have to be.
  const absolute = (href: string): string =>
    /^\/(?!\/)/.test(href) ? `${origin}${href}` : (URL.parse(href, canonical)?.href ?? href);
  const own = contentOf(page, { words, absolute });
  if (own === null) return null;
  const front = Object.entries({ title, description, url: canonical }).map(
    ([key, value]) => `${key}: ${quoted(value)}`,
  );
  return `---\n${front.join('\n')}\n---\n\n${own.filter((block) => block !== '').join('\n\n')}\n`;
}

/** A text in YAML, which reads what JSON writes but for two ends of lines. */
function quoted(text: string): string {
  return JSON.stringify(characters(text));
}

function contentOf(page: PageContent, writing: Writing): readonly string[] | null {
  switch (page.kind) {
    case 'engineer':
      return engineerMarkdown(page.view, writing);
    case 'project':
      return projectMarkdown(page.view, writing);
    case 'achievement':
      return achievementMarkdown(page.view, writing);
    case 'note':
      return noteMarkdown(page.view, writing);
    case 'page':
      return freePageMarkdown(page.view, writing);
    default:
      return null;
  }
}

function projectMarkdown(view: ProjectView, writing: Writing): readonly string[] {
  const { words } = writing;
  const parts: Readonly<Record<string, () => readonly string[]>> = {
    text: () => blocks(view.body, writing),
    pictures: () => view.images.map(({ alt, src }) => image(alt, writing.absolute(src))),
    testimonials: () =>
      section(
        words.testimonial.heading,
        view.testimonials.flatMap((each) => testimonial(each, writing)),
      ),
    achievements: () =>
      section(words.project.achievements, [
        list(view.achievements.map((each) => workItem(each, null, writing))),
        view.allAchievements === null ? '' : linked(view.allAchievements, writing),
      ]),
    evidence: () => evidenceOf(view, writing),
    related: () => section(words.project.related, [list(view.related.map((each) => workItem(each, null, writing)))]),
  };
  return [
    heading(1, plain(view.title)),
    ...blocks(view.summary, writing),
    ...facts([
      ...claimFacts(view, writing),
      ...view.credits.map(({ role, people }) => fact(role, row(people, writing), writing)),
      fact(words.project.client, textOf(view.client), writing),
      fact(words.project.domain, textOf(view.domain), writing),
      fact(words.project.status, textOf(view.status), writing),
      row(view.openings, writing),
      row(view.links, writing),
    ]),
    ...(view.nda ? sentence(words.project.ndaText) : []),
    ...view.sections.flatMap((name) => parts[name]?.() ?? []),
  ];
}

function achievementMarkdown(view: AchievementView, writing: Writing): readonly string[] {
  const { words } = writing;
  return [
    heading(1, plain(view.title)),
    ...facts([
      ...claimFacts(view, writing),
      ...view.credits.map(({ role, people }) => fact(role, row(people, writing), writing)),
      fact(words.achievement.partOf, view.project === null ? null : linked(view.project, writing), writing),
    ]),
    ...(view.nda ? sentence(words.project.ndaText) : []),
    ...blocks(view.body, writing),
    ...section(words.achievement.lesson, blocks(view.lesson, writing)),
    ...evidenceOf(view, writing),
    ...section(words.achievement.siblings, [list(view.siblings.map((each) => workItem(each, null, writing)))]),
    ...section(words.project.related, [list(view.related.map((each) => workItem(each, null, writing)))]),
  ];
}

/** What a project and an achievement say of their claim. */
function claimFacts(view: ProjectView | AchievementView, writing: Writing): readonly string[] {
  const { words } = writing;
  return [
    ...figures(view.metrics, writing),
    fact(words.project.period, textOf(view.period), writing),
    fact(words.project.organization, view.organization === null ? null : linked(view.organization, writing), writing),
    fact(words.project.people, row(view.people, writing), writing),
    fact(words.engineer.role, row(view.roleProfiles, writing), writing),
    fact(words.project.skills, row(view.skills, writing), writing),
    fact(view.seal.label, plain(view.rule), writing),
    ...view.marks.map(plain),
  ];
}

function evidenceOf(view: ProjectView | AchievementView, writing: Writing): readonly string[] {
  const { evidence, ownWord, nda } = view;
  const items = evidence.map((each) =>
    item(linked(each, writing), [row([], writing, [each.kind, each.by, each.seal.label])]),
  );
  return section(writing.words.project.evidence, items.length > 0 ? [list(items)] : nda ? [] : sentence(ownWord));
}

function noteMarkdown(view: NoteView, writing: Writing): readonly string[] {
  const { words } = writing;
  return [
    heading(1, plain(view.title)),
    ...blocks(view.summary, writing),
    ...facts([
      textOf(view.kind) ?? '',
      fact(words.note.by, row(view.people, writing, view.coauthors), writing),
      fact(words.note.date, textOf(view.date), writing),
      fact(words.project.skills, row(view.skills, writing), writing),
      row(view.links, writing),
    ]),
    ...blocks(view.body, writing),
  ];
}

function freePageMarkdown(view: FreePageView, writing: Writing): readonly string[] {
  return [heading(1, plain(view.title)), ...blocks(view.body, writing)];
}
