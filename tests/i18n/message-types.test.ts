import { describe, expectTypeOf, test } from 'vitest';
import type { TranslationOf, WordsOf } from '../../src/i18n/message-types.ts';

interface English {
  readonly home: 'Home';
  readonly lines: readonly ['One', 'Two'];
  readonly count: { readonly proofs: '{count, plural, one {# proof of {name}} other {# proofs of {name}}}' };
  readonly free: '{status, select, open {For {work}} other {{days, number}, { last }}} at {site}';
}

type Words = WordsOf<English>;

describe('the type of words', () => {
  test('has a text for a message without arguments', () => {
    expectTypeOf<Words['home']>().toEqualTypeOf<string>();
    expectTypeOf<Words['lines']>().toEqualTypeOf<readonly [string, string]>();
  });

  test('has the arguments of a message, wherever they stand in it', () => {
    expectTypeOf<Parameters<Words['count']['proofs']>[0]>().toEqualTypeOf<{
      readonly count: number;
      readonly name: string;
    }>();
    expectTypeOf<Parameters<Words['free']>[0]>().toEqualTypeOf<{
      readonly status: string;
      readonly work: string;
      readonly days: number;
      readonly last: string;
      readonly site: string;
    }>();
  });
});

interface German {
  readonly home: 'Start';
  readonly lines: readonly ['Eins'];
  readonly count: { readonly proofs: '{name}: {count, plural, one {# Beleg} other {# Belege}}' };
  readonly free: '{site}: {status, select, open {für {work}} other {{days, number}, {last}}}';
}

type Fits<Own> = Own extends TranslationOf<English, Own> ? true : false;

describe('a translation', () => {
  test('fits with every key and the same arguments in any order', () => {
    expectTypeOf<Fits<English>>().toEqualTypeOf<true>();
    expectTypeOf<Fits<German>>().toEqualTypeOf<true>();
  });

  test('does not fit with a key that is missing or not known', () => {
    expectTypeOf<Fits<Omit<German, 'home'>>>().toEqualTypeOf<false>();
    expectTypeOf<Fits<German & { readonly away: 'Fort' }>>().toEqualTypeOf<false>();
  });

  test('does not fit with an argument that is missing, not known or of another type', () => {
    type With<Message> = Fits<Omit<German, 'count'> & { readonly count: { readonly proofs: Message } }>;
    expectTypeOf<With<'{count, plural, other {#}}'>>().toEqualTypeOf<false>();
    expectTypeOf<With<'{count, plural, other {# {name} {more}}}'>>().toEqualTypeOf<false>();
    expectTypeOf<With<'{count} {name}'>>().toEqualTypeOf<false>();
    expectTypeOf<With<'Belege'>>().toEqualTypeOf<false>();
  });
});
