import { expect, it } from 'vitest';
import { renderMarkdown } from './render-markdown.ts';

it.each([
  ['**重要（注）：**请', '<strong>重要（注）：</strong>请'],
  ['**「はい」**と言う', '<strong>「はい」</strong>と言う'],
  ['これは**`code`**です。~~（旧）~~新', 'これは<strong><code>code</code></strong>です。<s>（旧）</s>新'],
  ['**참고(주):**다음', '<strong>참고(주):</strong>다음'],
  [
    '[**链接**](https://a.example)**。**后',
    '<a href="https://a.example"><strong>链接</strong></a><strong>。</strong>后',
  ],
])('emphasis ends beside signs of Chinese, Japanese and Korean: %s', (source, html) => {
  expect(renderMarkdown(source)).toBe(`<p>${html}</p>\n`);
});
