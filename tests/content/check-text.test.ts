import { expect, test } from 'vitest';
import { checkText } from '../../src/content/check-text.ts';
import { MAX_REPORTED } from '../../src/diagnostics/diagnostic.ts';

function codesIn(text: string): readonly string[] {
  return checkText({ file: 'content/pages/a.md', text }).map(({ severity, code }) => `${severity} ${code}`);
}

test.each([
  ['Arabic and Hebrew with the marks that they need', 'مرحبا\u200e (2024)\u200f שלום\u061c'],
  ['Persian with its narrow joints', 'می\u200cخواهم'],
  ['emoji of several characters', '👩🏽\u200d💻 ❤\ufe0f'],
  ['tabs, line breaks and spaces of all kinds', '\ta\u00a0b\u2009c\u3000d\r\n'],
  [
    'the flags of Scotland and England',
    '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  ],
  ['names with accents beside signs', 'CAFÉ” · MÃE · Žižek · Łódź · ĐẶNG · Він · 李小龙'],
])('right text is left alone: %s', (_, text) => {
  expect(codesIn(text)).toEqual([]);
});

test('each kind of odd character has its code', () => {
  expect(codesIn('\u202a \u2069 \0 \u009f \ufeff \ufffd \uffff')).toEqual([
    ...Array.from({ length: 2 }, () => 'error bidi-control'),
    ...Array.from({ length: 3 }, () => 'error control-character'),
    'warning lost-character',
    'error control-character',
  ]);
});

test('words in tag characters are errors, behind a flag too', () => {
  const words = [...'ignore all'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');
  expect(codesIn(`a${words}`)).toEqual(Array.from({ length: 9 }, () => 'error control-character'));
  expect(codesIn(`🏴${words}`)).toEqual(Array.from({ length: 2 }, () => 'error control-character'));
});

test('a stretch of one character is reported once, and no file fills the screen', () => {
  expect(codesIn('\0'.repeat(1_000_000))).toEqual(['error control-character']);
  expect(codesIn('a\0'.repeat(500_000))).toHaveLength(MAX_REPORTED + 1);
  expect(codesIn('a\0'.repeat(500_000)).at(-1)).toBe('error more-mistakes');
});
