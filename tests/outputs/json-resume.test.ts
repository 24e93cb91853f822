import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { readSite } from '../harness/read-site.ts';

const ajv = new Ajv({
  strict: false,
  formats: {
    uri: (value) => /^[a-z][a-z0-9+.-]*:[\x21-\x7e]+$/i.test(value) && URL.canParse(value),
    email: /^[^\s@]+@[^\s@]+$/,
  },
});
const isValid = ajv.compile(JSON.parse(readFileSync('node_modules/@jsonresume/schema/schema.json', 'utf8')));

const full = readSite('tests/fixtures/full');
const resumesOf = (folder: string): readonly string[] =>
  [...readSite(folder).outputs].filter(([path]) => path.endsWith('/resume.json')).map(([, text]) => text);

const zoe = JSON.parse(full.outputs.get('/zoe/resume.json') ?? '');

test.each(['tests/fixtures/full', 'tests/fixtures/team', 'tests/fixtures/long', 'tests/fixtures/minimal'])(
  'every résumé of %s is valid by the schema',
  (folder) => {
    const resumes = resumesOf(folder);
    expect(resumes.length).toBeGreaterThan(0);
    for (const resume of resumes) {
      isValid(JSON.parse(resume));
      expect(isValid.errors).toBeNull();
    }
  },
);

test('the schema is asked: a résumé with a wrong date is not valid', () => {
  expect(isValid({ ...zoe, awards: [{ title: 'A', date: 'May 2021' }] })).toBe(false);
  expect(isValid({ ...zoe, basics: { ...zoe.basics, url: '/zoe/' } })).toBe(false);
});

describe('what the schema has a name for', () => {
  test('stands under it', () => {
    expect(zoe.basics).toEqual({
      name: 'Zoë O’Connor-Núñez',
      label: 'Staff engineer for systems that must not stop',
      image: 'https://site.example/media/people/zoe.png',
      email: 'zoe@guild.example',
      url: 'https://site.example/zoe/',
      summary: 'Zoë O’Connor-Núñez builds telemetry, queues and the habits that keep both alive.',
      location: { address: 'Galway, Ireland' },
      profiles: [
        { network: 'Zoë’s code', url: 'https://code.guild.example/zoe' },
        { network: 'The telemetry mesh', url: 'https://site.example/telemetry/#results' },
        { network: 'A paper to read', url: 'https://site.example/papers/queues.pdf' },
      ],
    });
    expect(zoe.work[0]).toMatchObject({
      name: 'Contoso',
      position: 'Staff Engineer',
      startDate: '2020-02',
      highlights: [
        'Moved every agent to one protocol, with the mesh as its first user.',
        'Wrote the drills that new colleagues begin with.',
        'Deleted every alert that nobody acted on.',
      ],
      proofolio: { employment: 'permanent' },
    });
    expect(zoe.work[0]).not.toHaveProperty('endDate');
    expect(zoe.work[2]).toMatchObject({ startDate: '2019-11-08', endDate: '2019-11-08' });
    expect(zoe.education[0]).toMatchObject({
      area: 'Distributed computing',
      studyType: 'MSc',
      courses: ['Queueing theory', 'Compilers'],
    });
    expect(zoe.languages[0]).toMatchObject({ language: 'English', proofolio: { tag: 'en' } });
    expect(zoe.volunteer).toHaveLength(2);
    expect(zoe.awards[0].title).toBe('The Brass Lantern');
    expect(zoe.meta.canonical).toBe('https://site.example/zoe/resume.json');
  });

  test('has each achievement once, in its project or by itself', () => {
    const inProjects = zoe.projects.flatMap((each: { highlights?: string[] }) => each.highlights ?? []);
    const alone = zoe.projects.filter(({ type }: { type: string }) => type === 'achievement');
    const own = full.portfolio.engineers.find(({ slug }) => slug === 'zoe-oconnor-nunez')?.achievements ?? [];
    expect(own.length).toBeGreaterThan(3);
    expect([...inProjects, ...alone.map(({ name }: { name: string }) => name)].toSorted()).toEqual(
      own.map(({ title }) => title).toSorted(),
    );
  });
});

test('what the schema has no name for stands under proofolio', () => {
  expect(zoe.proofolio).toMatchObject({
    version: 1,
    id: 'zoe-oconnor-nunez',
    pronouns: 'she/her',
    since: '2004',
    learning: ['COBOL'],
    patents: [{ title: 'A pager that knows who slept', number: 'XX 0 000 042' }, { title: 'A lamp with two ends' }],
  });
  expect(zoe.certificates[0].proofolio).toEqual({ credential: 'LAMP-0042', expires: '2027-05' });
});

test('a key without a value is left out, and so is a list of nothing', () => {
  const [minimal = ''] = resumesOf('tests/fixtures/minimal');
  expect(minimal).not.toMatch(/null|\[\]|\{\}/);
});
