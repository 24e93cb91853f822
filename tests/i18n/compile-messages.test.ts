import { describe, expect, test } from 'vitest';
import { compileMessages } from '../../src/i18n/compile-messages.ts';

describe('a message', () => {
  test('without arguments is its text', () => {
    expect(compileMessages({ home: 'Home', group: { lines: ['One', 'Two'] } }, 'en')).toEqual({
      home: 'Home',
      group: { lines: ['One', 'Two'] },
    });
  });

  test('keeps an apostrophe, and a doubled one once', () => {
    expect(compileMessages({ one: "it's", two: "it''s" }, 'en')).toEqual({ one: "it's", two: "it's" });
    expect(compileMessages({ whose: "{name}'s" }, 'en').whose({ name: 'Ada' })).toBe("Ada's");
  });

  test('says its arguments by name, a number as the locale writes it', () => {
    const { found } = compileMessages({ found: '{count, number} of {name}' }, 'de');
    expect(found({ count: 1234.5, name: '<b>Ada</b>' })).toBe('1.234,5 of <b>Ada</b>');
  });

  test('chooses the plural form of its locale, and exact numbers before it', () => {
    const message = '{count, plural, =0 {keine} one {# Eintrag} other {# Einträge}}';
    const { entries } = compileMessages({ entries: message }, 'de');
    expect([0, 1, 1200].map((count) => entries({ count }))).toEqual(['keine', '1 Eintrag', '1.200 Einträge']);
    const { files } = compileMessages(
      { files: '{count, plural, zero {z} one {o} two {t} few {f} many {m} other {x}}' },
      'ar',
    );
    expect([0, 1, 2, 3, 11, 100].map((count) => files({ count })).join('')).toBe('zotfmx');
  });

  test('takes an offset from the number, and orders by ordinals', () => {
    const { liked } = compileMessages(
      { liked: '{count, plural, offset:1 =1 {you} one {you and # other} other {you and # others}}' },
      'en',
    );
    expect([1, 2, 3].map((count) => liked({ count }))).toEqual(['you', 'you and 1 other', 'you and 2 others']);
    const { place } = compileMessages({ place: '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}' }, 'en');
    expect([1, 2, 3, 4, 11].map((n) => place({ n }))).toEqual(['1st', '2nd', '3rd', '4th', '11th']);
  });

  test('selects by a text, with arguments and plurals inside', () => {
    const { free } = compileMessages(
      {
        free: '{status, select, open {Available for {work}} other {{count, plural, one {# day} other {# days}} left}}',
      },
      'en',
    );
    expect(free({ status: 'open', work: 'audits', count: 2 })).toBe('Available for audits');
    expect(free({ status: 'constructor', work: '', count: 2 })).toBe('2 days left');
  });

  test('keeps quoted braces, and tags as text', () => {
    const { quoted } = compileMessages({ quoted: "{name} <b>writes '{'braces'}'</b>" }, 'en');
    // @ts-expect-error the types do not know quotes
    expect(quoted({ name: 'Ada' })).toBe('Ada <b>writes {braces}</b>');
  });

  test('is an error where a value is not there or not a number, or where it wants a format that is not known', () => {
    const { count, day } = compileMessages({ count: '{count, plural, other {#}}', day: '{day, date}' }, 'en');
    // @ts-expect-error a value has another name
    expect(() => count({ number: 1 })).toThrow('needs a value for {count}');
    // @ts-expect-error a value has another type
    expect(() => count({ count: '1' })).toThrow('needs a number for {count}');
    expect(() => day({ day: '2024' })).toThrow('dates come as text');
  });
});
