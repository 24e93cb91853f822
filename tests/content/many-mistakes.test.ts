import { expect, test } from 'vitest';
import { someOf } from '../harness/every-state.ts';
import { readSite } from '../harness/read-site.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { MINIMAL_FILES } from './minimal-files.ts';

const page = (body: string): string => `---\ntitle: A\n---\n\n${body}\n`;
const ada = (fields: string): string => `---\nname: Ada\n${fields}\n---\n`;

// Nothing is measured here: where the work grows with the square of the mistakes, a test runs into its timeout.
const timeout = 60_000;

/** So many times over that the file is nearly as large as a text may be, and nearly all of it wrong; an eighth in `npm test`. */
const times = (text: string, count: number): string => text.repeat(someOf(count));

test.each([
  ['unknown skills', 'engineers/ada.md', ada(`skills:\n${times('  - Nothing\n', 80_000)}`)],
  [
    'unknown keys',
    'engineers/ada.md',
    ada(Array.from({ length: someOf(60_000) }, (_, index) => `key${index}: x`).join('\n')),
  ],
  ['keys that stand there already', 'engineers/ada.md', ada(times('name: Ada\n', 90_000))],
  ['links that lead nowhere', 'pages/a.md', page(times('[a](b.md) ', 90_000))],
  ['lines with such links', 'pages/a.md', page(times('[a](b.md)\n\n', 40_000))],
  ['emphasis that is not read', 'pages/a.md', page(times('**a.**b ** c ** ', 60_000))],
  ['tags that nobody may write', 'pages/a.md', page(times('<b>', 300_000))],
  ['headings of the wrong level', 'pages/a.md', page(times('# a\n', 100_000))],
  ['links of a profile', 'engineers/ada.md', ada(`links:\n${times('  - label: a\n    url: /b/\n', 20_000)}`)],
])(
  '%s in their ten thousands are reported in part',
  (_, path, text) => {
    const { diagnostics } = readSite(temporaryFolder({ ...MINIMAL_FILES, [path]: text }));
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.length).toBeLessThanOrEqual(400);
  },
  timeout,
);
