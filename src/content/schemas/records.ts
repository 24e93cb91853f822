import { z } from 'zod';
import { whyWindowsRefuses } from '../file-system-names.ts';
import { webAddress } from './addresses.ts';
import { logoSchema } from './logo.ts';
import { rule } from './rule.ts';
import { flag, listOf, orNull, reference, windowsRule } from './scalars.ts';
import { addressText, code, prose, text } from './text.ts';

const slug = addressText
  .meta({ language: 'none' })
  .refine((value) => /^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u.test(value) && value === value.toLowerCase(), {
    ...rule('this is no slug', {
      code: 'bad-slug',
      help: 'use small letters and digits, joined by single hyphens: c-plus-plus',
    }),
    abort: true,
  })
  .refine((value) => whyWindowsRefuses(value) === null, windowsRule);

/** One skill of `skills.yml`, under its name. */
export const skillSchema = z.strictObject({
  aliases: listOf(code).describe('other names of the same skill'),
  category: text.describe('the group that it is listed under'),
  parent: orNull(reference('skill')).describe('the broader skill that it proves too'),
  filterable: flag.default(true).describe('whether it is offered as a filter'),
  slug: orNull(slug).describe('the last part of its address, when the name does not give one'),
  url: orNull(webAddress).describe('its own web site'),
});

export type SkillData = z.output<typeof skillSchema>;

/** One organization of `organizations.yml`, under its name. */
export const organizationSchema = z.strictObject({
  aliases: listOf(code).describe('other names of the same organization'),
  url: orNull(webAddress).describe('its own web site'),
  about: orNull(prose).describe('what it is, in a sentence'),
  logo: orNull(logoSchema).describe('its logo, beside what was done for it'),
  slug: orNull(slug).describe('the last part of its address, when the name does not give one'),
});

export type OrganizationData = z.output<typeof organizationSchema>;

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
