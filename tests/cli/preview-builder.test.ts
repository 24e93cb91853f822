import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseOptions } from '../../src/cli/parse-options.ts';
import { openPreview } from '../../src/cli/preview-builder.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const RESUME = 'engineers/mira-solano/resume.json';

test('what people take away is not written, but made of what they wrote last when somebody asks for it', async () => {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  const out = join(folder, 'preview');
  cpSync('tests/fixtures/minimal', content, { recursive: true });
  const { value: options } = parseOptions(['--content', content, '--base', '/'], { environment: {} });
  const { value: preview } = await openPreview({ ...options, drafts: true, out }, 'engine');
  const nameIn = async () => JSON.parse(String(await preview?.makeFile(RESUME))).basics.name;
  await preview?.update([]);
  expect([existsSync(join(out, 'index.html')), existsSync(join(out, RESUME))]).toEqual([true, false]);
  expect(await nameIn()).toBe('Mira Solano');
  const file = join(content, 'engineers/mira-solano.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('Mira Solano', 'Mira Sol'));
  await preview?.update([file]);
  expect(await nameIn()).toBe('Mira Sol');
  expect(await preview?.makeFile('no-such.json')).toBe(null);
});
