import { inLongRow, inRow } from '../../i18n/punctuate.ts';
import type { EngineerView } from '../../pages/views/engineer.ts';
import type { EmployerItem } from '../../pages/views/engineer-career.ts';
import type { ProvenSkillView } from '../../pages/views/proven-skill.ts';
import { item, plain } from './markdown-text.ts';
import { fact, figures, inline, linked, row, textOf, type Writing } from './view-markdown.ts';

// Items of the lists in a profile.

type ItemOf<Key extends 'services' | 'education'> = EngineerView[Key][number];

/** What can be had, with its price. */
export function service({ title, href, price, summary }: ItemOf<'services'>, writing: Writing): string {
  return item(linked({ label: title, href }, writing), [textOf(price) ?? '', inline(summary, writing)]);
}

/** A stage of learning. */
export function education(each: ItemOf<'education'>, writing: Writing): string {
  const { institution, href, period, degree, field, location, grade, thesis, notes, courses } = each;
  return item(linked({ label: institution, href }, writing), [
    row([], writing, [period, degree, field, location, grade, thesis]),
    inline(notes, writing),
    row([], writing, courses),
  ]);
}

/** An award, a patent, volunteering or a membership. */
export function beyondWork(each: EngineerView['beyondWork'][number]['items'][number], writing: Writing): string {
  const { title, href, period, organization, details, summary } = each;
  return item(linked({ label: title, href }, writing), [
    row(organization === null ? [] : [organization], writing, [period, ...details]),
    inline(summary, writing),
  ]);
}

/** A skill with what shows it. */
export function provenSkill({ skill, seal, count, years, proofs }: ProvenSkillView, writing: Writing): string {
  return item(
    writing.words.punctuation.labelled({
      label: linked(skill, writing),
      text: row([], writing, [seal.label, count, years]),
    }),
    proofs.map(({ label, href, context }) =>
      inRow([linked({ label, href }, writing), ...(context === null ? [] : [plain(context)])], writing.words),
    ),
  );
}

/** The stages at one organization, each as an item. */
export function employer({ organization, stages }: EmployerItem, writing: Writing): readonly string[] {
  return stages.map(({ title, period, employment, location, summary, highlights, skills }) =>
    item(plain(title), [
      row(organization === null ? [] : [organization], writing, [period, employment, location]),
      inline(summary, writing),
      ...highlights.map(({ text, metric }) =>
        inLongRow([inline(text, writing), ...(metric === null ? [] : figures([metric], writing))], writing.words),
      ),
      fact(writing.words.site.skills, row(skills, writing), writing),
    ]),
  );
}
