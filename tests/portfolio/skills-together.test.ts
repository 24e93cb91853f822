import { expect, test } from 'vitest';
import { skillsTogether } from '../../src/portfolio/skills-together.ts';
import { readSite } from '../harness/read-site.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const files = {
  'site.yml': 'title: Test\nurl: https://test.example\n',
  'skills.yml':
    'SQL: { category: x }\nPostgres: { category: x, parent: SQL }\nGo: { category: x }\nCSS: { category: x }\n',
  'organizations.yml': 'Acme: {}\n',
  'engineers/ada.md':
    '---\nname: Ada\nroles: [{ title: Dev, organization: Acme, date: 2020, skills: [Postgres, Go] }]\n---\n',
  'engineers/bo.md': '---\nname: Bo\n---\n',
  'projects/one.md': '---\ntitle: One\nengineers: [ada, bo]\nskills: [Postgres, SQL, CSS, Go]\n---\n',
  'projects/two.md': '---\ntitle: Two\nengineers: [bo]\nskills: [Go, CSS]\n---\n',
};

function beside(name: string): readonly string[] {
  const { portfolio } = readSite(temporaryFolder(files));
  const proven = portfolio.engineers.flatMap((engineer) => engineer.skills).filter(({ skill }) => skill.name === name);
  return proven
    .slice(0, 1)
    .flatMap(({ skill }) => skillsTogether(skill, proven, 'en'))
    .map(({ skill, count }) => `${skill.name} ${count}`);
}

test('skills stand together in as many works as name both, a work of two people once', () => {
  expect(beside('Go')).toEqual(['CSS 2', 'Postgres 2', 'SQL 1']);
  expect(beside('Postgres')).toEqual(['Go 2', 'CSS 1']);
});

test('the parts of a skill bring their company, and are none themselves', () => {
  expect(beside('SQL')).toEqual(['Go 2', 'CSS 1']);
});
