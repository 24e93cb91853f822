import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runChecks } from '../../src/cli/run-checks.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const index = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>Team</title></head><body><h1>Team</h1>
<p><a href="/nowhere/">x</a></p></body></html>
`;

async function codesWith(checks: string, withSite: boolean): Promise<readonly string[]> {
  const site = temporaryFolder({ 'index.html': index });
  const content = join(
    temporaryFolder({ 'content/site.yml': `title: Team\nurl: https://team.example\n${checks}` }),
    'content',
  );
  cpSync('tests/fixtures/minimal/engineers', join(content, 'engineers'), { recursive: true });
  const cache = temporaryFolder();
  const options = { content, url: null, base: null, drafts: false, hints: true, hashedAssets: false, cache, out: site };
  const found = await runChecks(
    { ...options, failOn: 'error' },
    { site: withSite ? site : null, manifest: null, external: false, internal: false },
  );
  return found.map(({ code }) => code).filter((code) => code === 'dead-link' || code === 'idle-check');
}

const check = (path: string): string =>
  `checks:\n  - code: dead-link\n    paths: [${path}]\n    reason: It is planned.\n`;

test('what is found in a built site can be switched off there, and is idle only where the site is checked', async () => {
  expect(await codesWith('', true)).toEqual(['dead-link']);
  expect(await codesWith(check('index.html'), true)).toEqual([]);
  expect(await codesWith(check('about/'), true)).toEqual(['dead-link', 'idle-check']);
  expect(await codesWith(check('about/'), false)).toEqual([]);
});
