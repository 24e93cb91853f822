import { expect, test } from 'vitest';
import { codes } from '../../src/diagnostics/codes.ts';
import { codesPage, readCodeExamples } from '../../src/reference/codes-page.ts';

const page = codesPage(readCodeExamples('tests/fixtures/mistakes'));

test('the page of all codes has every code once, with an example or without', () => {
  const [codesOnly = ''] = page.split('## The JSON form');
  const sections = [...codesOnly.matchAll(/^## ([a-z\d-]+)$|^\| `([a-z\d-]+)` \|/gm)].map(
    ([, section, row]) => section ?? row,
  );
  expect(sections.toSorted()).toEqual(Object.keys(codes).toSorted());
});

test('an example shows what is wrong, what is reported, and what is right', () => {
  const text =
    '# A skill\n\nWrong: `a.md`\n\n```text\nx\n```\n\nReported:\n\n```text\ny\n```\n\nRight: `a.md`\n\n```text\nz\n```\n';
  const shown = codesPage([{ code: 'unknown-skill', text }]);
  expect(shown).toContain(`## unknown-skill\n\n${codes['unknown-skill']}\n\n${text.slice('# A skill\n\n'.length)}`);
});
