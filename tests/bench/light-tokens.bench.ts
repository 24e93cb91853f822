import { globSync, readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { bench, describe } from 'vitest';
import { LightBlock, LightInline } from '../../src/markdown/light-tokens.ts';

const source = globSync('tests/markdown/golden/*.md')
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n\n');
const own = new MarkdownIt({ html: true });
const light = new MarkdownIt({ html: true });
light.inline.State = LightInline;
light.block.State = LightBlock;

// `npm run bench:parts`: while the second is not clearly slower, light tokens are not worth their code.
describe('a parse', () => {
  bench('with light tokens', () => void light.parse(source, {}));
  bench('with the tokens of markdown-it', () => void own.parse(source, {}));
});
