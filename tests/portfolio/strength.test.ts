import { describe, expect, test } from 'vitest';
import type { EvidenceData } from '../../src/content/schemas/evidence.ts';
import type { MetricData } from '../../src/content/schemas/metric.ts';
import { en } from '../../src/i18n/messages/en.ts';
import { byStrength, strengthOf, strengths, strongest } from '../../src/portfolio/strength.ts';
import { MINIMAL_FILES } from '../content/minimal-files.ts';
import { readSite } from '../harness/read-site.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const undated = { date: null, start: null, end: null };
const dated = { date: '2023', start: null, end: null };
const figure: MetricData = {
  label: 'Time',
  value: null,
  change: -45,
  from: null,
  to: null,
  unit: null,
  per: null,
  bound: 'exact',
  better: 'down',
};
const evidence = (by: EvidenceData['by']): EvidenceData => ({
  label: 'It',
  url: 'https://a.example/',
  kind: 'code',
  by,
});

describe('the strength of a claim', () => {
  test.each([
    ['named', { period: undated, metrics: [], evidence: [] }],
    ['dated', { period: dated, metrics: [], evidence: [] }],
    ['dated', { period: { date: null, start: '2020', end: 'present' }, metrics: [], evidence: [] }],
    ['quantified', { period: dated, metrics: [figure], evidence: [] }],
    ['quantified', { period: undated, metrics: [figure], evidence: [] }],
    ['documented', { period: dated, metrics: [figure], evidence: [evidence('self')] }],
    ['documented', { period: undated, metrics: [], evidence: [evidence('self')] }],
    ['confirmed', { period: undated, metrics: [], evidence: [evidence('colleague')] }],
    ['confirmed', { period: dated, metrics: [], evidence: [evidence('self'), evidence('client')] }],
    ['confirmed', { period: dated, metrics: [figure], evidence: [evidence('third-party')] }],
  ])('is %s with %o', (strength, claim) => {
    expect(strengthOf(claim)).toBe(strength);
  });

  test('is ordered from no proof to somebody else’s word', () => {
    expect([null, ...strengths].toSorted(byStrength)).toEqual([...strengths.toReversed(), null]);
    expect(strongest(['named', 'quantified', 'dated'])).toBe('quantified');
    expect(strongest([])).toBeNull();
  });

  test('has a word, a rule and a way to it for every step, and for no other', () => {
    const steps = ['unproven', ...strengths];
    for (const words of [en.strength.label, en.strength.rule, en.strength.meaning]) {
      expect(Object.keys(words)).toEqual(steps);
    }
  });
});

describe('a skill', () => {
  const skills = 'Data: { category: x }\nSQL: { category: x, parent: Data, aliases: [S-Q-L] }\nGo: { category: x }\n';
  const own = (front: string) => ({
    ...MINIMAL_FILES,
    'skills.yml': skills,
    'organizations.yml': 'Acme: {}\n',
    'projects/one.md': `---\ntitle: One\nengineers: [ada]\n${front}---\n`,
  });
  const figures = 'metrics: [{ label: Time, change: -45 }]\n';
  const link = (by: string) => `evidence: [{ label: It, url: "https://a.example/", kind: code, by: ${by} }]\n`;

  function shownBy(files: Readonly<Record<string, string>>): Readonly<Record<string, string | null>> {
    const { portfolio, diagnostics } = readSite(temporaryFolder(files));
    expect(diagnostics).toEqual([]);
    return Object.fromEntries(
      portfolio.engineers.flatMap((each) => each.skills).map(({ skill, strength }) => [skill.name, strength]),
    );
  }

  test('is not quantified by the figures of a whole project', () => {
    expect(shownBy(own(`skills: [Go]\ndate: 2020\n${figures}`))).toEqual({ Go: 'dated' });
    expect(shownBy(own(`skills: [Go]\n${figures}`))).toEqual({ Go: 'named' });
  });

  test('is documented and confirmed by what a project gives to open', () => {
    expect(shownBy(own(`skills: [Go]\n${link('self')}`))).toEqual({ Go: 'documented' });
    expect(shownBy(own(`skills: [Go]\n${link('client')}`))).toEqual({ Go: 'confirmed' });
  });

  test('is quantified by the figures of an achievement, and shows the broader ones with it, by any of its names', () => {
    const achievement = `---\ntitle: Won\nproject: one\nskills: [S-Q-L]\n${figures}---\n`;
    expect(shownBy({ ...own(''), 'achievements/won.md': achievement })).toEqual({
      SQL: 'quantified',
      Data: 'quantified',
    });
  });

  test('does not take over what its project gives to open: the achievement has to show it itself', () => {
    const achievement = '---\ntitle: Won\nproject: one\nskills: [Go]\n---\n';
    expect(shownBy({ ...own(link('client')), 'achievements/won.md': achievement })).toEqual({ Go: 'named' });
  });

  test('is dated by a role, and never more', () => {
    const profile = '---\nname: Ada\nroles: [{ title: Dev, organization: Acme, date: 2020, skills: [Go] }]\n---\n';
    expect(shownBy({ ...own(''), 'engineers/ada.md': profile })).toEqual({ Go: 'dated' });
  });

  test('is as strong as the strongest of its proofs', () => {
    const achievement = `---\ntitle: Won\nengineers: [ada]\nskills: [Go]\n${figures}---\n`;
    expect(shownBy({ ...own('skills: [Go]\n'), 'achievements/won.md': achievement })).toEqual({ Go: 'quantified' });
  });

  test('takes only the date from work under NDA, that of its project too', () => {
    const full = `skills: [Go]\n${figures}${link('client')}`;
    const hidden = `---\ntitle: Won\nproject: one\n${full}---\n`;
    expect(shownBy(own(`${full}nda: true\n`))).toEqual({ Go: 'named' });
    expect(shownBy(own(`${full}nda: true\ndate: 2020\n`))).toEqual({ Go: 'dated' });
    expect(shownBy({ ...own('nda: true\n'), 'achievements/won.md': hidden })).toEqual({ Go: 'named' });
  });

  test('without any work has no strength, listed or not', () => {
    const profile = '---\nname: Ada\nskills: [Go]\nlearning: [SQL]\n---\n';
    expect(shownBy({ ...own(''), 'engineers/ada.md': profile })).toEqual({ Go: null });
  });
});
