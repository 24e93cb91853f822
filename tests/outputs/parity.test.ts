import { expect, test } from 'vitest';
import { readSite } from '../harness/read-site.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { markedContent } from './marked-content.ts';

/**
 * Where each field of an entry stands: on pages (P), in their linked data (D), in the résumé (R), in JSON Resume (J), in the vCard (V),
 * on a preview card (C), in the Markdown beside pages (M).
 * A new field needs a line here: one of its letters is left out only where that output cannot hold it, or where it would be too much.
 */
const decisions: Readonly<Record<string, string>> = {
  'engineer.name': 'PDRJVCM',
  'engineer.pronunciation': 'PRJM',
  'engineer.pronouns': 'PRJVM',
  'engineer.headline': 'PDRJVCM',
  'engineer.description': 'PDRJVM',
  'engineer.title': 'PM',
  'engineer.keywords[]': 'PRJ',
  'engineer.location': 'PDRJVM',
  'engineer.email': 'PDRJVM',
  'engineer.phone': 'PDRJVM',
  'engineer.links[].label': 'PRJVM',
  'engineer.links[].url': 'PDRJVM',
  'engineer.portrait.alt': 'PJM',
  'engineer.languages[].level': 'PRJM',
  'engineer.availability.for[]': 'PRJM',
  'engineer.expertise[].title': 'PJM',
  'engineer.expertise[].summary': 'PJM',
  'engineer.principles[].title': 'PJM',
  'engineer.principles[].text': 'PJM',
  'engineer.metrics[].label': 'PRJM',
  'engineer.testimonials[].text': 'PRJM',
  'engineer.testimonials[].author': 'PRJM',
  'engineer.testimonials[].role': 'PRJM',
  'engineer.testimonials[].organization': 'PRJM',
  'engineer.testimonials[].url': 'PRJM',
  'engineer.services[].title': 'PDRJM',
  'engineer.services[].summary': 'PDRJM',
  'engineer.services[].price': 'PRJM',
  'engineer.services[].url': 'PDRJM',
  'engineer.roles[].title': 'PRJVM',
  'engineer.roles[].location': 'PRJM',
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
  'project.title': 'PDRJCM',
  'project.summary': 'PDRJCM',
  'project.client': 'PJM',
  'project.domain': 'PRJM',
  'project.metrics[].label': 'PJCM',
  'project.evidence[].label': 'PJM',
  'project.evidence[].url': 'PDJM',
  'project.testimonials[].text': 'PDJM',
  'project.testimonials[].author': 'PDJM',
  'project.testimonials[].role': 'PJM',
  'project.testimonials[].organization': 'PJM',
  'project.testimonials[].url': 'PDJM',
  'project.repository': 'PDJM',
  'project.demo': 'PDJM',
  'project.links[].label': 'PJM',
  'project.links[].url': 'PJM',
  'project.images[].alt': 'PM',
  'achievement.title': 'PDRJCM',
  'achievement.metrics[].label': 'PRJCM',
  'achievement.evidence[].label': 'PJM',
  'achievement.evidence[].url': 'PDJM',
  'achievement.lesson': 'PJM',
  'note.title': 'PJM',
  'note.venue': 'PJM',
  'note.coauthors[]': 'PJM',
  'note.summary': 'PJM',
  'note.url': 'PJM',
  'note.slides': 'PJM',
  'note.video': 'PJM',
};

/** What all outputs of a content folder say, by their letters. */
function outputsOf(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { pages, outputs, markdown, diagnostics } = readSite(temporaryFolder(files));
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

test.each(['engineer', 'project', 'achievement', 'note'] as const)('nothing of a draft stands anywhere: %s', (kind) => {
  const { files, facts } = markedContent({ [kind]: 'draft: true' });
  const outputs = outputsOf(files);
  const own = facts.filter(({ path }) => path.startsWith(`${kind}.`));
  expect(own.length).toBeGreaterThan(3);
  expect(own.filter(({ value }) => lettersOf(value, outputs) !== '')).toEqual([]);
});
