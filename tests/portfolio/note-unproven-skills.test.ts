import { expect, test } from 'vitest';
import { formatPretty } from '../../src/diagnostics/format-pretty.ts';
import { noteUnprovenSkills } from '../../src/portfolio/note-unproven-skills.ts';
import { tempContent } from '../content/temp-content.ts';
import { readSite } from '../read-site.ts';

function notes(profile: string): readonly string[] {
  const folder = tempContent({
    'site.yml': 'title: Test\nurl: https://test.example\n',
    'skills.yml': 'Go: { category: x, aliases: [Golang] }\nSQL: { category: x }\nCSS: { category: x }\n',
    'engineers/ada.md': `---\nname: Ada\n${profile}---\n`,
    'projects/one.md': '---\ntitle: One\nengineers: [ada]\nskills: [CSS]\n---\n',
  });
  const { portfolio, diagnostics } = readSite(folder);
  expect(diagnostics).toEqual([]);
  return noteUnprovenSkills(portfolio).map((note) =>
    formatPretty([note])
      .replace(folder, 'content')
      .replace(/\n\n.*/s, ''),
  );
}

test('each skill that nothing shows is noted where the profile lists it', () => {
  expect(notes('skills: [CSS]\nexpertise:\n  - title: Services\n    skills:\n      - Golang\n')).toMatchInlineSnapshot(`
    [
      "note[unproven-skill]: nothing shows the skill "Go" of Ada yet
      content/engineers/ada.md:7:9
      7 |       - Golang
        |         ^^^^^^
      help: name it in a project, achievement or role of this engineer that took it, or list it under \`learning\`",
    ]
  `);
});

test('what is being learnt is no claim', () => {
  expect(notes('learning: [Go]\n')).toEqual([]);
  expect(notes('skills: [Go]\nlearning: [Go]\n')).toEqual([]);
});

test('a role profile is nobody in particular', () => {
  expect(notes('kind: role\nskills: [Go]\n')).toEqual([]);
});
