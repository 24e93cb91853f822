import { expect, test } from 'vitest';
import { readSite } from '../harness/read-site.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { markedContent } from './marked-content.ts';

/**
 * Where each field of an entry stands: on pages (P), in their linked data (D), in the résumé (R), in JSON Resume (J), in the vCard (V),
 * on a preview card (C).
 * A new field needs a line here: one of its letters is left out only where that output cannot hold it, or where it would be too much.
 */
const decisions: Readonly<Record<string, string>> = {
  'engineer.name': 'PDRJVC',
  'engineer.pronouns': 'PRJV',
  'engineer.headline': 'PDRJVC',
  'engineer.description': 'PDRJV',
  'engineer.title': 'P',
  'engineer.keywords[]': 'PRJ',
  'engineer.location': 'PDRJV',
  'engineer.email': 'PDRJV',
  'engineer.phone': 'PDRJV',
  'engineer.links[].label': 'PRJV',
  'engineer.links[].url': 'PDRJV',
  'engineer.portrait.alt': 'PJ',
  'engineer.languages[].level': 'PRJ',
  'engineer.availability.for[]': 'PRJ',
  'engineer.expertise[].title': 'PJ',
  'engineer.expertise[].summary': 'PJ',
  'engineer.principles[].title': 'PJ',
  'engineer.principles[].text': 'PJ',
  'engineer.metrics[].label': 'PRJ',
  'engineer.testimonials[].text': 'PRJ',
  'engineer.testimonials[].author': 'PRJ',
  'engineer.testimonials[].role': 'PRJ',
  'engineer.testimonials[].organization': 'PRJ',
  'engineer.testimonials[].url': 'PRJ',
  'engineer.services[].title': 'PDRJ',
  'engineer.services[].summary': 'PDRJ',
  'engineer.services[].price': 'PRJ',
  'engineer.services[].url': 'PDRJ',
  'engineer.roles[].title': 'PRJV',
  'engineer.roles[].location': 'PRJ',
  'engineer.roles[].summary': 'PRJ',
  'engineer.roles[].highlights[].text': 'PRJ',
  'engineer.roles[].highlights[].metric.label': 'PRJ',
  'engineer.education[].institution': 'PDRJ',
  'engineer.education[].degree': 'PRJ',
  'engineer.education[].field': 'PRJ',
  'engineer.education[].location': 'PRJ',
  'engineer.education[].grade': 'PRJ',
  'engineer.education[].thesis': 'PRJ',
  'engineer.education[].courses[]': 'PRJ',
  'engineer.education[].notes': 'PRJ',
  'engineer.education[].url': 'PRJ',
  'engineer.certifications[].name': 'PDRJ',
  'engineer.certifications[].issuer': 'PRJ',
  'engineer.certifications[].credential': 'PRJ',
  'engineer.certifications[].url': 'PRJ',
  'engineer.awards[].title': 'PDRJ',
  'engineer.awards[].issuer': 'PRJ',
  'engineer.awards[].summary': 'PRJ',
  'engineer.awards[].url': 'PRJ',
  'engineer.patents[].title': 'PRJ',
  'engineer.patents[].number': 'PRJ',
  'engineer.patents[].office': 'PRJ',
  'engineer.patents[].inventors[]': 'PRJ',
  'engineer.patents[].url': 'PRJ',
  'engineer.volunteering[].organization': 'PRJ',
  'engineer.volunteering[].title': 'PRJ',
  'engineer.volunteering[].summary': 'PRJ',
  'engineer.volunteering[].url': 'PRJ',
  'engineer.memberships[].organization': 'PDRJ',
  'engineer.memberships[].title': 'PRJ',
  'engineer.memberships[].url': 'PRJ',
  'engineer.interests[]': 'PRJ',
  'project.title': 'PDRJC',
  'project.summary': 'PDRJC',
  'project.client': 'PJ',
  'project.domain': 'PRJ',
  'project.metrics[].label': 'PJC',
  'project.evidence[].label': 'PJ',
  'project.evidence[].url': 'PDJ',
  'project.testimonials[].text': 'PDJ',
  'project.testimonials[].author': 'PDJ',
  'project.testimonials[].role': 'PJ',
  'project.testimonials[].organization': 'PJ',
  'project.testimonials[].url': 'PDJ',
  'project.repository': 'PDJ',
  'project.demo': 'PDJ',
  'project.links[].label': 'PJ',
  'project.links[].url': 'PJ',
  'project.images[].alt': 'P',
  'achievement.title': 'PDRJC',
  'achievement.metrics[].label': 'PRJC',
  'achievement.evidence[].label': 'PJ',
  'achievement.evidence[].url': 'PDJ',
  'achievement.lesson': 'PJ',
  'note.title': 'PJ',
  'note.venue': 'PJ',
  'note.coauthors[]': 'PJ',
  'note.summary': 'PJ',
  'note.url': 'PJ',
  'note.slides': 'PJ',
  'note.video': 'PJ',
};

/** What all outputs of a content folder say, by their letters. */
function outputsOf(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { pages, outputs, diagnostics } = readSite(temporaryFolder(files));
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
