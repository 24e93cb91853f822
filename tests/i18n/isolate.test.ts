import { expect, test } from 'vitest';
import { compileMessages } from '../../src/i18n/compile-messages.ts';
import { isolate } from '../../src/i18n/isolate.ts';
import { formatList } from '../../src/i18n/locale.ts';

test('a name that runs against its sentence is set apart, and nothing else is', () => {
  expect(isolate('Ada Quill', 'ar')).toBe('\u200f\u2068Ada Quill\u2069');
  expect(isolate('130,000', 'ar')).toBe('130,000');
  expect(isolate('ليلى', 'ar')).toBe('ليلى');
  expect(isolate('Ada Quill', 'he')).toBe('\u200f\u2068Ada Quill\u2069');
  expect(isolate('ليلى', 'en')).toBe('\u200e\u2068ليلى\u2069');
  expect(isolate('Ada Quill', 'en')).toBe('Ada Quill');
});

test('messages and lists set names apart', () => {
  const { greet } = compileMessages({ greet: 'من {name}' }, 'ar');
  expect(greet({ name: 'Ada' })).toBe('من \u200f\u2068Ada\u2069');
  expect(formatList(['Ada', 'ليلى'], 'ar')).toBe('\u200f\u2068Ada\u2069 وليلى');
  expect(formatList(['Ada', 'Bo'], 'en')).toBe('Ada and Bo');
  expect(formatList(['ליאור', 'Ada'], 'en')).toBe('\u200e\u2068ליאור\u2069 and Ada');
  expect(compileMessages({ greet: 'By {name}: {count}' }, 'en').greet({ name: 'ליאור', count: '3' })).toBe(
    'By \u200e\u2068ליאור\u2069: 3',
  );
});
