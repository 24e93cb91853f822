import { expect, test } from 'vitest';
import { formatPretty } from '../../src/diagnostics/format-diagnostics.ts';
import { findHints } from '../../src/portfolio/find-hints.ts';
import { readSite } from '../harness/read-site.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

function hints(profile: string): readonly string[] {
  const folder = temporaryFolder({
    'site.yml': 'title: Test\nurl: https://test.example\n',
    'skills.yml': 'Go: { category: x, aliases: [Golang] }\nSQL: { category: x }\nCSS: { category: x }\n',
    'engineers/ada.md': `---\nname: Ada\n${profile}---\n`,
    'projects/one.md': '---\ntitle: One\nengineers: [ada]\nskills: [CSS]\n---\n',
  });
  const { portfolio, diagnostics } = readSite(folder);
  expect(diagnostics).toEqual([]);
  return findHints(portfolio).map((hint) =>
    formatPretty([hint])
      .replace(folder, 'content')
      .replace(/\n\n.*/s, ''),
  );
}

test('each skill that nothing shows gets a hint where the profile lists it', () => {
  expect(hints('skills: [CSS]\nexpertise:\n  - title: Services\n    skills:\n      - Golang\n')).toMatchInlineSnapshot(`
    [
      "hint[unproven-skill]: nothing shows the skill "Go" of Ada yet
      content/engineers/ada.md:7:9
      7 |       - Golang
        |         ^^^^^^
      help: name it in a project, achievement or role of this engineer that took it, or list it under \`learning\`",
    ]
  `);
});

test('what is being learnt is no claim', () => {
  expect(hints('learning: [Go]\n')).toEqual([]);
  expect(hints('skills: [Go]\nlearning: [Go]\n')).toEqual([]);
});

test('a role profile is nobody in particular', () => {
  expect(hints('kind: role\nskills: [Go]\n')).toEqual([]);
});
