import { z } from 'zod';
import { withPeriod } from './period.ts';
import { isoDate, listOf, orNull, reference, webAddress } from './scalars.ts';
import { prose, text } from './text.ts';

/** A stage of work. */
export const roleSchema = withPeriod({
  organization: reference('organization').describe('where'),
  title: text.describe('as what'),
  location: orNull(text).describe('place of work'),
  summary: orNull(prose).describe('the work in a sentence or two'),
  skills: listOf(reference('skill')).describe('skills used'),
});

/** A stage of learning. */
export const educationSchema = withPeriod({
  institution: text.describe('where'),
  degree: orNull(text).describe('which degree'),
  field: orNull(text).describe('in which field'),
  url: orNull(webAddress).describe('its web address'),
});

/** What somebody attests. */
export const certificationSchema = z.strictObject({
  name: text.describe('the certificate'),
  issuer: orNull(text).describe('who issued it'),
  date: orNull(isoDate).describe('when it was issued'),
  expires: orNull(isoDate).describe('when it ends'),
  url: orNull(webAddress).describe('where it can be verified'),
});
