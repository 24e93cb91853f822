import { describe, expect, test } from 'vitest';
import { followRenamings, planRenamings } from '../../src/repair/rename-files.ts';

describe('a file whose name gives no address', () => {
  test.each([
    ['engineers/Bo Quill.md', 'engineers/bo-quill.md'],
    ['engineers/bo.quill.md', 'engineers/bo-quill.md'],
    ['notes/Café.md', 'notes/cafe.md'],
    ['projects/C++.md', 'projects/c-plus-plus.md'],
    ['pages/Über Uns/Wer.md', 'pages/uber-uns/wer.md'],
    ['engineers/ADA.md', 'engineers/ada.md'],
  ])('gets one that does: %s', (path, better) => {
    expect([...planRenamings([path, 'notes/other.md'])]).toEqual([[path, better]]);
  });

  test.each([
    [['engineers/Bo.md', 'engineers/bo.md']],
    [['engineers/Bo.md', 'engineers/BO.md']],
    [['engineers/B o.md', 'engineers/b-o.md']],
    [['engineers/😀.md']],
    [['engineers/sub/Bo.md']],
    [['engineers/bo.es.md', 'engineers/bo.md']],
    [['README.md', 'drafts/A B.md', 'engineers/bo.md', 'pages/a/b.md']],
  ])('keeps it where another has that, or would, or where there is none: %j', (paths) => {
    expect([...planRenamings(paths)]).toEqual([]);
  });
});

describe('what others call it by', () => {
  const renamings = new Map([
    ['engineers/Bo Quill.md', 'engineers/bo-quill.md'],
    ['projects/Big.Loom.md', 'projects/big-loom.md'],
    ['pages/Über Uns/wer.md', 'pages/uber-uns/wer.md'],
  ]);
  const follow = (path: string, text: string): string => followRenamings(path, text, renamings).text;

  test('follows in front matter, and what else stands there stays', () => {
    const text =
      '---\ntitle: T # one\nengineers: [ada, "Bo Quill"]\nproject: Big.Loom\nevidence:\n  - { label: L, url: ../projects/Big.Loom.md, kind: code, by: self }\n---\n';
    expect(follow('achievements/a.md', text)).toBe(
      text
        .replace('Bo Quill', 'bo-quill')
        .replace('project: Big.Loom', 'project: big-loom')
        .replace('/Big.Loom.md', '/big-loom.md'),
    );
  });

  test.each([
    ['[a](<../engineers/Bo Quill.md>)', '[a](<../engineers/bo-quill.md>)'],
    ['[a](../engineers/Bo%20Quill.md#part "T")', '[a](../engineers/bo-quill.md#part "T")'],
    ['[a][b] [c][b]\n\n[b]: ../projects/Big.Loom.md', '[a][b] [c][b]\n\n[b]: ../projects/big-loom.md'],
    ['`[a](../projects/Big.Loom.md)`', '`[a](../projects/Big.Loom.md)`'],
    [
      '[a](https://a.example/projects/Big.Loom.md) [b](/projects/Big.Loom.md)',
      '[a](https://a.example/projects/Big.Loom.md) [b](/projects/Big.Loom.md)',
    ],
  ])('follows in the text below: %s', (wrong, right) => {
    const front = '---\ntitle: T\n---\n\n';
    expect(follow('notes/n.md', `${front}${wrong}\n`)).toBe(`${front}${right}\n`);
  });

  test('is said, and leads from the new folder of a file that moves with it', () => {
    const { text, changes } = followRenamings(
      'pages/Über Uns/wer.md',
      '---\ntitle: T\n---\n\n[b](<../../engineers/Bo Quill.md>)\n',
      renamings,
    );
    expect(text).toContain('[b](<../../engineers/bo-quill.md>)');
    expect(changes.map(({ message }) => message)).toEqual([
      '"pages/Über Uns/wer.md" is called "pages/uber-uns/wer.md" now',
      '"../../engineers/Bo Quill.md" is called "../../engineers/bo-quill.md" now',
    ]);
  });
});
