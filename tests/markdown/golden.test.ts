import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './render-markdown.ts';

const folder = join(import.meta.dirname, 'golden');
const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:recommended'] }));

describe.each(globSync('*.md', { cwd: folder }).toSorted())('%s', (name) => {
  const html = renderMarkdown(readFileSync(join(folder, name), 'utf8'));

  it('becomes the HTML beside it', async () => {
    await expect(html).toMatchFileSnapshot(join(folder, name.replace('.md', '.html')));
  });

  it('becomes valid HTML without inline styles', () => {
    const problems = validator.validateStringSync(html).results.flatMap(({ messages }) => messages);
    expect(problems.map(({ ruleId, message, line }) => `${line}: ${message} (${ruleId})`)).toEqual([]);
    expect(html).not.toMatch(/<[^>]* style=/);
  });
});
