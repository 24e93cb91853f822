import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addSummary, summarize } from '../../src/cli/build-summary.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const out = temporaryFolder({
  'index.html': 'x'.repeat(12_400),
  'ada/index.html': 'x'.repeat(2600),
  'ada/resume.pdf': 'x'.repeat(1_250_000),
  'feed.xml': 'x'.repeat(3000),
  'index.html.br': 'x'.repeat(4000),
});

test('a summary says the pages by kind, the weights, the slowest stages first, and what changed', () => {
  const write = Array.from({ length: 12 }, (_, at) => `a${at}/index.html`);
  const story = {
    stages: [
      { name: 'reading and checking the content', time: 1234 },
      { name: 'making files', time: 5678 },
    ],
    kinds: { engineer: 1, project: 2 },
    isRecalled: false,
    plan: { write, keep: ['b.html'], remove: ['old.html'] },
  };
  expect(summarize('published 3 pages in _site', story, out)).toMatchInlineSnapshot(`
    "## The site was built

    Published 3 pages in _site.

    | pages | number |
    |---|---:|
    | project | 2 |
    | engineer | 1 |

    | files | number | weight |
    |---|---:|---:|
    | résumés (PDF) | 1 | 1.3 MB |
    | pages (HTML) | 2 | 15 kB |
    | packed texts (br, gz) | 1 | 4 kB |
    | data and others | 1 | 3 kB |

    | stage | time |
    |---|---:|
    | making files | 5.7 s |
    | reading and checking the content | 1.2 s |

    Written:

    - \`a0/index.html\`
    - \`a1/index.html\`
    - \`a2/index.html\`
    - \`a3/index.html\`
    - \`a4/index.html\`
    - \`a5/index.html\`
    - \`a6/index.html\`
    - \`a7/index.html\`
    - \`a8/index.html\`
    - \`a9/index.html\`
    - and 2 more

    Removed:

    - \`old.html\`
    "
  `);
});

test('of a first build no file is called changed, and an unchanged one is short', () => {
  const plan = { write: ['a.html'], keep: [], remove: [] };
  expect(summarize('published', { stages: [], kinds: {}, isRecalled: false, plan }, out)).not.toContain('a.html');
  const short = summarize(
    '_site is up to date: 3 pages',
    { stages: [], kinds: {}, isRecalled: false, plan: null },
    out,
  );
  expect(short).toContain('## The site was built\n\n_site is up to date: 3 pages.\n\n| files |');
  expect(short).not.toContain('| stage |');
});

test('a build that failed says so', () => {
  const failed = summarize(null, { stages: [], kinds: {}, isRecalled: false, plan: null }, out);
  expect(failed).toContain('## The site was not built');
});

test('it is added to what other steps of a job wrote, and a file that cannot be written is reported', () => {
  const folder = temporaryFolder({ 'job.md': 'before\n' });
  expect(addSummary(join(folder, 'job.md'), 'after\n')).toBeNull();
  expect(readFileSync(join(folder, 'job.md'), 'utf8')).toBe('before\nafter\n');
  expect(addSummary(join(folder, 'none/job.md'), 'x')?.message).toMatch(
    /^--summary .*none\/job\.md cannot be written$/,
  );
});
