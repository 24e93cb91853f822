import { z } from 'zod';
import { whyWindowsRefuses } from '../windows-name.ts';
import { rule } from './rule.ts';
import { flag, listOf, orNull, reference, text, webAddress, windowsRule } from './scalars.ts';

const slug = text
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
  aliases: listOf(text).describe('other names of the same skill'),
  category: text.describe('the group that it is listed under'),
  parent: orNull(reference('skill')).describe('the broader skill that it proves too'),
  filterable: flag.default(true).describe('whether it is offered as a filter'),
  slug: orNull(slug).describe('the last part of its address, when the name does not give one'),
  url: orNull(webAddress).describe('its own web site'),
});

export type SkillData = z.output<typeof skillSchema>;

/** One organization of `organizations.yml`, under its name. */
export const organizationSchema = z.strictObject({
  aliases: listOf(text).describe('other names of the same organization'),
  url: orNull(webAddress).describe('its own web site'),
  about: orNull(text).describe('what it is, in a sentence'),
  slug: orNull(slug).describe('the last part of its address, when the name does not give one'),
});

export type OrganizationData = z.output<typeof organizationSchema>;
