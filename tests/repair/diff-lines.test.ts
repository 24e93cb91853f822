import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffLines } from '../../src/repair/diff-lines.ts';

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

test('equal texts have no diff', () => {
  expect(diffLines('a\nb\n', 'a\nb\n')).toBe('');
});

describe('a diff', () => {
  test('shows what was taken away before what was put in, with two lines around', () => {
    expect(
      diffLines(lines('1', '2', '3', 'a', 'b', '4', '5', '6'), lines('1', '2', '3', 'A', 'B', '4', '5', '6')),
    ).toBe('@@ -2,6 +2,6 @@\n 2\n 3\n-a\n-b\n+A\n+B\n 4\n 5');
  });

  test('has a part for each place', () => {
    const before = Array.from({ length: 20 }, (_, index) => `line ${index + 1}`);
    const after = before.map((line) => (/ (?:2|19)$/.test(line) ? line.toUpperCase() : line));
    expect(diffLines(lines(...before), lines(...after)).match(/^@@.*/gm)).toEqual([
      '@@ -1,4 +1,4 @@',
      '@@ -17,4 +17,4 @@',
    ]);
  });

  test('begins with nothing where there was no file', () => {
    expect(diffLines('', 'a\n')).toBe('@@ -0,0 +1,1 @@\n+a');
  });

  test('says where a line feed is missing at the end', () => {
    expect(diffLines('a', 'a\nb\n')).toBe('@@ -1,1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\n+b');
  });
});

test('a diff of a long file in which every line changed is right and made in no time', () => {
  const before = lines(...Array.from({ length: 8000 }, (_, index) => `line ${index} Ã©`));
  const after = before.replaceAll('Ã©', 'é');
  expect(apply(before, diffLines(before, after))).toBe(after);
});

test('a diff applied to the old text gives the new one', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', '', '-', '@@ x', 'long line'), { maxLength: 15 })
    .map((all) => lines(...all));
  fc.assert(fc.property(text, text, (before, after) => apply(before, diffLines(before, after)) === after));
});

function apply(before: string, diff: string): string {
  const old = before.split('\n').slice(0, -1);
  const result: string[] = [];
  let at = 0;
  for (const line of diff === '' ? [] : diff.split('\n')) {
    const [, start, count] = /^@@ -(\d+),(\d+) /.exec(line) ?? [];
    if (start !== undefined) {
      const from = Number(start) - (count === '0' ? 0 : 1);
      result.push(...old.slice(at, from));
      at = from;
    } else {
      if (!line.startsWith('+')) at += 1;
      if (!line.startsWith('-')) result.push(line.slice(1));
    }
  }
  return lines(...result, ...old.slice(at));
}
