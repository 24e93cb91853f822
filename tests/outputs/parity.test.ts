import { expect, test } from 'vitest';
import { atom } from '../../src/feeds/atom.ts';
import { peopleData, workData } from '../../src/outputs/data/site-data.ts';
import { llms } from '../../src/outputs/llms.ts';
import { readSite } from '../harness/read-site.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { markedContent } from './marked-content.ts';

/**
 * Where each field of an entry stands: on pages (P), in their linked data (D), in the résumé (R), in JSON Resume (J), in the vCard (V),
 * on a preview card (C), in the Markdown beside pages (M), in
 * the data for other sites (A), in a feed (F), in `llms.txt` (L).
 * A new field needs a line here: one of its letters is left out only where that output cannot hold it, or where it would be too much.
 */
const decisions: Readonly<Record<string, string>> = {
  'engineer.name': 'PDRJVCMAFL',
  'engineer.pronunciation': 'PRJMA',
  'engineer.pronouns': 'PRJVMA',
  'engineer.headline': 'PDRJVCMAFL',
  'engineer.description': 'PDRJVMA',
  'engineer.title': 'PM',
  'engineer.keywords[]': 'PRJ',
  'engineer.location': 'PDRJVMA',
  'engineer.email': 'PDRJVMA',
  'engineer.phone': 'PDRJVMA',
  'engineer.links[].label': 'PRJVMA',
  'engineer.links[].url': 'PDRJVMA',
  'engineer.portrait.alt': 'PJMA',
  'engineer.languages[].level': 'PRJMA',
  'engineer.availability.for[]': 'PRJMA',
  'engineer.expertise[].title': 'PJMA',
  'engineer.expertise[].summary': 'PJMA',
  'engineer.principles[].title': 'PJM',
  'engineer.principles[].text': 'PJM',
  'engineer.metrics[].label': 'PRJM',
  'engineer.testimonials[].text': 'PRJM',
  'engineer.testimonials[].author': 'PRJM',
  'engineer.testimonials[].role': 'PRJM',
  'engineer.testimonials[].organization': 'PRJM',
  'engineer.testimonials[].url': 'PRJM',
  'engineer.services[].title': 'PDRJMA',
  'engineer.services[].summary': 'PDRJMA',
  'engineer.services[].price': 'PRJMA',
  'engineer.services[].url': 'PDRJMA',
  'engineer.roles[].title': 'PRJVMA',
  'engineer.roles[].location': 'PRJMA',
  'engineer.roles[].summary': 'PRJM',
  'engineer.roles[].highlights[].text': 'PRJM',
  'engineer.roles[].highlights[].metric.label': 'PRJM',
  'engineer.education[].institution': 'PDRJM',
  'engineer.education[].degree': 'PRJM',
  'engineer.education[].field': 'PRJM',
  'engineer.education[].location': 'PRJM',
  'engineer.education[].grade': 'PRJM',
  'engineer.education[].thesis': 'PRJM',
  'engineer.education[].courses[]': 'PRJM',
  'engineer.education[].notes': 'PRJM',
  'engineer.education[].url': 'PRJM',
  'engineer.certifications[].name': 'PDRJM',
  'engineer.certifications[].issuer': 'PRJM',
  'engineer.certifications[].credential': 'PRJM',
  'engineer.certifications[].url': 'PRJM',
  'engineer.awards[].title': 'PDRJM',
  'engineer.awards[].issuer': 'PRJM',
  'engineer.awards[].summary': 'PRJM',
  'engineer.awards[].url': 'PRJM',
  'engineer.patents[].title': 'PRJM',
  'engineer.patents[].number': 'PRJM',
  'engineer.patents[].office': 'PRJM',
  'engineer.patents[].inventors[]': 'PRJM',
  'engineer.patents[].url': 'PRJM',
  'engineer.volunteering[].organization': 'PRJM',
  'engineer.volunteering[].title': 'PRJM',
  'engineer.volunteering[].summary': 'PRJM',
  'engineer.volunteering[].url': 'PRJM',
  'engineer.memberships[].organization': 'PDRJM',
  'engineer.memberships[].title': 'PRJM',
  'engineer.memberships[].url': 'PRJM',
  'engineer.interests[]': 'PRJM',
  'engineer.body': 'PM',
  'project.title': 'PDRJCMAFL',
  'project.summary': 'PDRJCMAFL',
  'project.client': 'PJMA',
  'project.domain': 'PRJMA',
  'project.metrics[].label': 'PJCMAF',
  'project.evidence[].label': 'PJMAF',
  'project.evidence[].url': 'PDJMAF',
  'project.testimonials[].text': 'PDJM',
  'project.testimonials[].author': 'PDJM',
  'project.testimonials[].role': 'PJM',
  'project.testimonials[].organization': 'PJM',
  'project.testimonials[].url': 'PDJM',
  'project.repository': 'PDJMA',
  'project.demo': 'PDJMA',
  'project.links[].label': 'PJMA',
  'project.links[].url': 'PJMA',
  'project.images[].alt': 'PM',
  'project.body': 'PMF',
  'achievement.title': 'PDRJCMAFL',
  'achievement.metrics[].label': 'PRJCMAF',
  'achievement.evidence[].label': 'PJMAF',
  'achievement.evidence[].url': 'PDJMAF',
  'achievement.lesson': 'PJMAF',
  'achievement.body': 'PMF',
  'note.title': 'PDJMFL',
  'note.venue': 'PDJMFL',
  'note.coauthors[]': 'PDJMF',
  'note.summary': 'PDJMFL',
  'note.url': 'PDJMF',
  'note.slides': 'PDJMF',
  'note.video': 'PDJMF',
  'note.body': 'PMF',
  'page.title': 'PDML',
  'page.description': 'PML',
  'page.body': 'PM',
};

/** What all outputs of a content folder say, by their letters. */
function outputsOf(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { pages, outputs, markdown, context, diagnostics } = readSite(temporaryFolder(files));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const all = (ending: string): string =>
    [...outputs]
      .filter(([path]) => path.endsWith(ending))
      .map(([, text]) => text)
      .join();
  return {
    P: JSON.stringify(pages.map(({ view }) => ({ ...view, frame: { ...view.frame, linkedData: null } }))),
    D: pages.map(({ view }) => view.frame.linkedData).join(),
    R: all('.pdf'),
    J: all('.json'),
    V: all('.vcf').replaceAll('\r\n ', ''),
    C: all('.png'),
    M: [...markdown.values()].join(),
    A: peopleData(context) + workData(context),
    F: [atom(context), ...context.portfolio.engineers.map((each) => atom(context, each))].join(),
    L: llms(context),
  };
}

/** The letters of the outputs that say this. */
function lettersOf(value: string, outputs: Readonly<Record<string, string>>): string {
  return Object.entries(outputs)
    .flatMap(([letter, text]) => (text.includes(value) ? [letter] : []))
    .join('');
}

test('every field of an entry stands in each output that it was decided for, and in no other', () => {
  const { files, facts } = markedContent();
  const outputs = outputsOf(files);
  expect(facts.length).toBeGreaterThan(80);
  expect(Object.fromEntries(facts.map(({ path, value }) => [path, lettersOf(value, outputs)]))).toEqual(decisions);
});

test('contact data stands where its visibility says', () => {
  const lettersWith = (who: string) => {
    const { files, facts } = markedContent({
      engineer: `visibility: { email: ${who}, phone: ${who}, location: ${who} }`,
    });
    const outputs = outputsOf(files);
    const contact = facts.filter(({ path }) => /^engineer\.(?:email|phone|location)$/.test(path));
    return contact.map(({ value }) => lettersOf(value, outputs));
  };
  expect(lettersWith('resume')).toEqual(['R', 'R', 'R']);
  expect(lettersWith('private')).toEqual(['', '', '']);
});

test('what an NDA covers stands nowhere', () => {
  const { files, facts } = markedContent({ project: 'nda: true', achievement: 'nda: true' });
  const outputs = outputsOf(files);
  const covered = /\.(?:metrics|evidence|testimonials|repository|demo|links|images)\b/;
  const hidden = facts.filter(({ path }) => /^(?:project|achievement)\./.test(path) && covered.test(path));
  expect(hidden.length).toBeGreaterThan(10);
  expect(hidden.filter(({ value }) => lettersOf(value, outputs) !== '')).toEqual([]);
});

test.each([
  ['engineer', 60],
  ['project', 18],
  ['achievement', 6],
  ['note', 8],
  ['page', 3],
] as const)('nothing of a draft stands anywhere: %s', (kind, atLeast) => {
  const { files, facts } = markedContent({ [kind]: 'draft: true' });
  const outputs = outputsOf(files);
  const own = facts.filter(({ path }) => path.startsWith(`${kind}.`));
  expect(own.length).toBeGreaterThanOrEqual(atLeast);
  expect(own.filter(({ value }) => lettersOf(value, outputs) !== '')).toEqual([]);
});
