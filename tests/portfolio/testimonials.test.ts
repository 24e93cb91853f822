import { describe, expect, test } from 'vitest';
import { skillsTogether } from '../../src/portfolio/skills-together.ts';
import { MINIMAL_FILES } from '../content/minimal-files.ts';
import { readSite } from '../harness/read-site.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const RECORDS = {
  'skills.yml': 'Go: { category: Languages }\nRust: { category: Languages }\n',
  'organizations.yml': 'Acme: { aliases: [Acme Ltd] }\n',
};

const portfolioOf = (profile: string, project: string) => {
  const head = 'title: Mesh\nengineers: [ada]\ndate: 2021\norganization: Acme\nskills: [Go]\n';
  const files = {
    'engineers/ada.md': `---\nname: Ada\n${profile}\n---\n`,
    'projects/mesh.md': `---\n${head}${project}\n---\n`,
  };
  const { portfolio, diagnostics } = readSite(temporaryFolder({ ...MINIMAL_FILES, ...RECORDS, ...files }));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return portfolio;
};

const SAID = 'testimonials: [{ text: Well done., author: Jo, by: client, organization: Acme Ltd, date: 2024';

describe('a testimonial of a project', () => {
  test('confirms it when a reader can open it', () => {
    const { projects, engineers } = portfolioOf('', `${SAID}, url: "https://acme.example/jo" }]`);
    expect(projects[0]).toMatchObject({ strength: 'confirmed', evidence: [] });
    expect(projects[0]?.testimonials[0]?.knownOrganization?.name).toBe('Acme');
    expect(engineers[0]?.skills[0]).toMatchObject({ skill: { name: 'Go' }, strength: 'confirmed' });
  });

  test('is a quote and no more when there is nothing to open', () => {
    const { projects, engineers } = portfolioOf('', `${SAID} }]`);
    expect(projects[0]?.strength).toBe('dated');
    expect(engineers[0]?.skills[0]?.strength).toBe('dated');
  });

  test('names skills that the project names then', () => {
    const { projects } = portfolioOf('', `${SAID}, skills: [Rust] }]`);
    expect(projects[0]?.skills.map(({ name }) => name)).toEqual(['Go', 'Rust']);
  });

  test('is kept back under NDA, with all that it names', () => {
    const { projects, organizations } = portfolioOf(
      '',
      `nda: true\n${SAID}, url: "https://acme.example", skills: [Rust] }]`,
    );
    expect(projects[0]).toMatchObject({ testimonials: [], strength: 'dated' });
    expect(projects[0]?.skills.map(({ name }) => name)).toEqual(['Go']);
    expect(organizations).toEqual([]);
  });
});

describe('a testimonial of a profile', () => {
  test('proves the skills that it names, and no others, when a reader can open it', () => {
    const { engineers } = portfolioOf(`${SAID}, url: "https://acme.example", skills: [Rust] }]`, '');
    const skills = engineers[0]?.skills.map(({ skill, strength, proofs }) => [skill.name, strength, proofs.length]);
    expect(skills).toEqual([
      ['Rust', 'confirmed', 1],
      ['Go', 'dated', 1],
    ]);
  });

  test('proves nothing when there is nothing to open', () => {
    const { engineers } = portfolioOf(`${SAID}, skills: [Rust] }]`, '');
    expect(engineers[0]?.skills.map(({ skill }) => skill.name)).toEqual(['Go']);
  });

  test('says nothing of when a skill was used, nor of what it was used with', () => {
    const { engineers, skills } = portfolioOf(`${SAID}, url: "https://acme.example", skills: [Go, Rust] }]`, '');
    const go = engineers[0]?.skills.find(({ skill }) => skill.name === 'Go');
    expect(go).toMatchObject({ strength: 'confirmed', years: { first: '2021', last: '2021' } });
    expect(go === undefined || skills[0] === undefined ? null : skillsTogether(skills[0], [go], 'en')).toEqual([]);
  });
});

test('the date of what somebody says counts as one of the content', () => {
  expect(portfolioOf(`${SAID} }]`, '').asOf).toBe('2024');
  expect(portfolioOf('', `${SAID} }]`).asOf).toBe('2024');
});
