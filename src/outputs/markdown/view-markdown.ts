import { inLongRow, inRow } from '../../i18n/punctuate.ts';
import type { Words } from '../../i18n/words.ts';
import type { NoteItem, WorkItem } from '../../pages/items/item-views.ts';
import type { TestimonialItem } from '../../pages/items/testimonial-item.ts';
import type { LinkView } from '../../pages/views/frame.ts';
import { type Absolute, htmlBlocks, htmlInline } from './html-to-markdown.ts';
import { heading, item, link, paragraph, plain } from './markdown-text.ts';

/** What the Markdown of a page is written with. */
export interface Writing {
  readonly words: Words;
  readonly absolute: Absolute;
}

interface Figure {
  readonly label: string;
  readonly text: string;
}

/** A heading with what is below it; nothing where that is empty. */
export function section(label: string, blocks: readonly string[]): readonly string[] {
  const own = blocks.filter((block) => block !== '');
  return own.length === 0 ? [] : [heading(2, plain(label)), ...own];
}

/** Items as one list. */
export function list(items: readonly string[]): string {
  return items.join('\n');
}

/** A sentence of plain text as a paragraph. */
export function sentence(text: string | null): readonly string[] {
  return text === null ? [] : [paragraph(plain(text))];
}

/** HTML of a body or of a sentence; nothing for none. */
export function blocks(html: string | null, { absolute }: Writing): readonly string[] {
  return html === null ? [] : htmlBlocks(html, absolute);
}

/** A sentence of HTML as inline Markdown; empty for none. */
export function inline(html: string | null, { absolute }: Writing): string {
  return html === null ? '' : htmlInline(html, absolute);
}

/** A plain text; `null` where there is none. */
export function textOf(text: string | null): string | null {
  return text === null ? null : plain(text);
}

/** A link of a view. */
export function linked({ label, href }: LinkView, { absolute }: Writing): string {
  return link(plain(label), href === null ? null : absolute(href));
}

/** Some in a row; empty where there are none. */
export function row(links: readonly LinkView[], writing: Writing, texts: readonly (string | null)[] = []): string {
  const more = texts.flatMap((text) => (text === null ? [] : plain(text)));
  return inRow([...links.map((each) => linked(each, writing)), ...more], writing.words);
}

/** `Location: Galway`; empty where there is nothing to say. */
export function fact(label: string, value: string | null, { words }: Writing): string {
  return value === null || value === '' ? '' : words.punctuation.labelled({ label: plain(label), text: value });
}

/** Facts as a list. */
export function facts(given: readonly string[]): readonly string[] {
  const own = given.filter((each) => each !== '');
  return own.length === 0 ? [] : [list(own.map((each) => item(each)))];
}

/** Figures, each in words. */
export function figures(metrics: readonly Figure[], writing: Writing): readonly string[] {
  return metrics.map(({ label, text }) => fact(label, plain(text), writing));
}

/** A project or an achievement in a list, with all that the list shows of it. */
export function workItem(work: WorkItem, role: string | null, writing: Writing): string {
  const { words } = writing;
  const { title, href, summary, project, period, organization, seal, marks } = work;
  const where = [organization, project].filter((each) => each !== null);
  return item(linked({ label: title, href }, writing), [
    inline(summary, writing),
    ...figures(work.metrics, writing),
    inRow(
      [
        ...[role, period].flatMap((text) => (text === null ? [] : plain(text))),
        ...where.map((each) => linked(each, writing)),
        plain(seal.label),
        ...marks.map(plain),
      ],
      words,
    ),
    fact(words.project.people, row(work.people, writing, [work.morePeople]), writing),
    fact(words.site.skills, row(work.skills, writing, [work.moreSkills]), writing),
  ]);
}

/** A note in a list. */
export function noteLine(note: NoteItem, writing: Writing): string {
  const { words } = writing;
  return item(linked({ label: note.title, href: note.href }, writing), [
    inRow(
      [note.kind, note.date, ...note.marks].flatMap((text) => (text === null ? [] : plain(text))),
      words,
    ),
    inline(note.summary, writing),
    row(note.coauthors, writing),
    row(note.links, writing),
    fact(words.site.skills, row(note.skills, writing, [note.moreSkills]), writing),
  ]);
}

/** What somebody says, with who that is. */
export function testimonial(said: TestimonialItem, writing: Writing): readonly string[] {
  const { author, role, organization, standing, source, seal, skills } = said;
  const who = [
    plain(author),
    ...(role === null ? [] : [plain(role)]),
    ...(organization === null ? [] : [linked(organization, writing)]),
    plain(standing),
    ...(seal === null ? [] : [plain(seal.label)]),
  ];
  const more = [...(source === null ? [] : [linked(source, writing)]), row(skills, writing)].filter(
    (text) => text !== '',
  );
  const text = paragraph(inline(said.text, writing)).replace(/^/gm, '> ');
  return [`${text}\n>\n> — ${inLongRow([inRow(who, writing.words), ...more], writing.words)}`];
}
