import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { builtSite } from '../harness/built-site.ts';
import { everyState } from '../harness/every-state.ts';
import { runNuChecker, validateXml } from '../harness/nu-checker.ts';
import type {} from '../harness/provide-java.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const contents = [...(everyState ? ['tests/fixtures/team'] : []), 'tests/fixtures/full', 'tests/fixtures/empty'];

describe.skipIf(!inject('java'))('the Nu HTML checker', () => {
  const sites = new Map<string, string>();
  const wrong = temporaryFolder({
    'index.html': '<!doctype html><html lang="en"><title>x</title><p id="a b">x<b></p>',
    'script.html': `<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="script-src 'self'"><title>x</title>
<script type="application/ld+json">{}</script>
<script>let linkedData = 'application/ld+json';</script>
<p>x`,
  });
  let messages: readonly string[] = [];

  beforeAll(async () => {
    for (const content of contents) sites.set(content, (await builtSite(content, { drafts: everyState })).folder);
    // It takes longer to start than to read a site.
    messages = runNuChecker([...sites.values(), wrong]);
  });

  const messagesOf = (folder = ''): readonly string[] => messages.filter((message) => message.startsWith(folder));

  it.each(contents)('reports nothing on any page of %s', (content) => {
    expect(messagesOf(sites.get(content))).toEqual([]);
  });

  it('would report a mistake', () => {
    expect(messagesOf(wrong).join('\n')).toContain('An ID must not contain whitespace.');
  });

  it('would report a script that the policy keeps from running, and none that is only data', () => {
    const violations = messagesOf(join(wrong, 'script.html')).map((message) => message.replace(/ Policy.*/, ' Policy'));
    expect(violations).toEqual([
      `${join(wrong, 'script.html')}:3 info: Inline script violates Content Security Policy`,
    ]);
  });

  it.each([
    ['atom.rnc', '**/*feed.xml', 2],
    ['sitemap.rnc', 'sitemap.xml', 2],
  ])('finds all XML valid by %s, and what is damaged not', (schema, pattern, atLeast) => {
    const validate = (files: readonly string[]) => validateXml(join('tests/feeds', schema), files);
    const files = [...sites.values()].flatMap((cwd) => globSync(pattern, { cwd }).map((file) => join(cwd, file)));
    expect(files.length).toBeGreaterThanOrEqual(atLeast);
    const text = readFileSync(files[0] ?? '', 'utf8');
    const damaged = text.replace(/<(id|loc)>[^<]*/g, '<$1>/relative/').replaceAll(/<title>[^<]*<\/title>/g, '');
    const wrongFile = join(temporaryFolder({ 'damaged.xml': damaged }), 'damaged.xml');
    const found = validate([...files, wrongFile]);
    expect(found).not.toEqual([]);
    expect(found.filter((message) => !message.includes(wrongFile))).toEqual([]);
  });
});
