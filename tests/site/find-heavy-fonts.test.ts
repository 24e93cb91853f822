import { expect, test } from 'vitest';
import { siteSchema } from '../../src/content/schemas/site.ts';
import { usualFaces } from '../../src/fonts/font-face.ts';
import type { FontFile } from '../../src/fonts/font-file.ts';
import { findHeavyFonts } from '../../src/site/find-heavy-fonts.ts';

const text = 'theme:\n  fonts: { names: lora }\n';
const siteYaml = { source: { file: 'site.yml', text }, start: 0, end: text.length };
const site = siteSchema.parse({ title: 'Heavy', url: 'https://heavy.example', theme: { fonts: { names: 'lora' } } });

const fontFile = (script: string, kilobytes: number): FontFile => ({
  face: usualFaces.names[0],
  script: { name: script, unicodeRange: '', ranges: [] },
  name: `lora-${script}.woff2`,
  key: script,
  make: async () => new Uint8Array(kilobytes * 1000),
});

test('chosen typefaces that are heavy in one script are a hint at their place', async () => {
  const files = [fontFile('latin', 60), fontFile('latin', 50), fontFile('greek', 30)];
  expect(await findHeavyFonts({ site, siteYaml }, files)).toMatchObject([
    {
      severity: 'hint',
      code: 'heavy-theme',
      message: expect.stringContaining('110 kB'),
      place: { line: 2, column: 3 },
    },
  ]);
});

test('light ones are none, and scripts are not added up', async () => {
  expect(await findHeavyFonts({ site, siteYaml }, [fontFile('latin', 100), fontFile('greek', 90)])).toEqual([]);
});

test('a site without typefaces of its own is not weighed', async () => {
  const usual = siteSchema.parse({ title: 'Usual', url: 'https://usual.example' });
  const never = { ...fontFile('latin', 0), make: () => Promise.reject(new Error('made')) };
  expect(await findHeavyFonts({ site: usual, siteYaml }, [never])).toEqual([]);
});
