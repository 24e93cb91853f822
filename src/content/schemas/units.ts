import { z } from 'zod';
import { rule } from './rule.ts';
import { orNull, text } from './scalars.ts';

/** The words for a number of units in one language, by the plural categories of Unicode CLDR. */
export const pluralFormsSchema = z.strictObject({
  zero: orNull(text).describe('for nothing, where the language has a form for it'),
  one: orNull(text).describe('for one, and what is declined like it: `1 deploy`'),
  two: orNull(text).describe('for two, where the language has a form for it'),
  few: orNull(text).describe('for a few, where the language has a form for it'),
  many: orNull(text).describe('for many, where the language has a form for it'),
  other: text.describe('for all other numbers: `2 deploys`'),
});

/** One unit of `units.yml`, under its name: its forms, by language. */
export const unitSchema = z.record(z.string(), pluralFormsSchema).refine(
  (forms) => Object.keys(forms).length > 0,
  rule('this unit has no forms', {
    code: 'missing-field',
    help: 'give those of a language: { en: { one: deploy, other: deploys } }',
  }),
);

export type UnitData = z.output<typeof unitSchema>;
