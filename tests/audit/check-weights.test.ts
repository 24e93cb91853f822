import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { budgetsSchema } from '../../src/content/schemas/budgets.ts';
import { findings, page } from './audited.ts';

const noise = (bytes: number): string => randomBytes(bytes).toString('base64');

test('a page, what it loads and the fonts of a writing system have budgets', async () => {
  const files = {
    'index.html': page(
      `<p>${noise(3000)}</p>`,
      '<link rel="stylesheet" href="/folio/a.css"><link rel="stylesheet" href="/folio/b.css"><script src="/folio/a.js"></script>',
    ),
    'a.css': `/*${noise(1500)}*/`,
    'b.css': `/*${noise(1500)}*/`,
    'a.js': `//${noise(3000)}`,
    'plex-latin.0123456789.woff2': noise(1500),
    'sans-latin.0123456789.woff2': noise(1500),
    'sans-greek.0123456789.woff2': noise(1500),
  };
  const budgets = budgetsSchema.parse({ html: '2', styles: '2', scripts: '2', fonts: '2' });
  const found = await findings(files, { budgets });
  const sure = found.map(({ code, severity, message }) => [code, severity, message.replace(/\d+\.\d kB/, 'N kB')]);
  expect(sure).toEqual(
    ['the HTML weighs', 'the style sheets weigh', 'the scripts weigh', 'the fonts for latin weigh'].map((what) => [
      'over-budget',
      'warning',
      `${what} N kB, of 2 kB that are allowed, in "${what.includes('fonts') ? 'plex-latin.0123456789.woff2' : 'index.html'}"`,
    ]),
  );
  expect(await findings(files)).toEqual([]);
});
