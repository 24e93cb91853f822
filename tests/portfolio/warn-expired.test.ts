import { expect, test } from 'vitest';
import { warnExpired } from '../../src/portfolio/warn-expired.ts';
import { MINIMAL_FILES } from '../content/minimal-files.ts';
import { readSite } from '../harness/read-site.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

test.each([
  ['2026-11-19', true],
  ['2026-11-20', false],
  ['2026-11', false],
  ['2026-10', true],
  ['2026', false],
  ['2025', true],
  ['2027', false],
])('on 2026-11-20 a certificate that expires %s has ended: %s', (expires, hasEnded) => {
  const ada = `---\nname: Ada\ncertifications:\n  - name: Cloud\n    expires: ${expires}\n---\n`;
  const { portfolio } = readSite(temporaryFolder({ ...MINIMAL_FILES, 'engineers/ada.md': ada }));
  const places = warnExpired(portfolio, '2026-11-20').map(({ place }) => [place?.line, place?.column]);
  expect(places).toEqual(hasEnded ? [[5, 14]] : []);
});
