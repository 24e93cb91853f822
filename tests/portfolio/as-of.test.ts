import { describe, expect, test } from 'vitest';
import { buildPortfolio } from '../../src/portfolio/build-portfolio.ts';
import { MINIMAL_FILES } from '../content/minimal-files.ts';
import { readSite } from '../harness/read-site.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const ada = (fields: string): string => `---\nname: Ada\n${fields}\n---\n`;
const read = (files: Readonly<Record<string, string>>) => readSite(temporaryFolder({ ...MINIMAL_FILES, ...files }));
const asOf = (files: Readonly<Record<string, string>>): string | null => read(files).portfolio.asOf;

describe('the date that what goes on is counted to', () => {
  test('is the newest one that anything has, planned notes and the end of certificates aside', () => {
    const files = {
      'engineers/ada.md': ada(
        'education: [{ institution: U, start: 2011, end: 2015-06 }]\ncertifications: [{ name: C, date: 2016, expires: 2031 }]',
      ),
      'notes/coming.md': '---\ntitle: N\nengineers: [ada]\ndate: 2030\nstatus: planned\n---\n',
    };
    expect(asOf(files)).toBe('2016');
    const note = '---\ntitle: N\nengineers: [ada]\ndate: 2016-02-03\n---\nText\n';
    expect(asOf({ ...files, 'notes/written.md': note })).toBe('2016-02-03');
  });

  test('is nothing where nothing has a date', () => {
    expect(asOf({ 'engineers/ada.md': ada('headline: H') })).toBeNull();
  });

  test('is what site.yml says, and before that what the command line does', () => {
    const { content } = read({ 'site.yml': 'title: T\nurl: https://t.example\nasOf: 2024-05\n' });
    if (content.site === null) throw new Error('the site is right');
    expect(buildPortfolio(content, content.site, { drafts: false }).value.asOf).toBe('2024-05');
    const options = { drafts: false, today: '2026-11-20' };
    expect(buildPortfolio(content, content.site, options).value.asOf).toBe('2026-11-20');
  });
});
