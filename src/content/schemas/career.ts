import { z } from 'zod';
import { linkAddress, webAddress } from './addresses.ts';
import { metricSchema } from './metric.ts';
import { withPeriod } from './period.ts';
import { fieldOf, isGiven, ruleOverFields } from './rule.ts';
import { isoDate, listOf, orNull, reference } from './scalars.ts';
import { code, properName, prose, text } from './text.ts';

const highlight = z.strictObject({
  text: prose.describe('what it was, in one line'),
  skills: listOf(reference('skill')).describe('skills that it took; the role names them then'),
  metric: orNull(metricSchema).describe('its figure'),
});

const anyRole = withPeriod({
  kind: z.enum(['work', 'break']).default('work').describe('work, or a gap in it that is said'),
  organization: orNull(reference('organization')).describe('where; needed, but for a break'),
  title: text.describe('as what, or what the break was for'),
  employment: orNull(
    z.enum(['permanent', 'contract', 'freelance', 'internship', 'apprenticeship', 'volunteer']),
  ).describe('on which terms'),
  location: orNull(properName).describe('place of work'),
  summary: orNull(prose).describe('the work in a sentence or two'),
  highlights: listOf(highlight).describe('what stood out in it; what has a proof is an achievement instead'),
  skills: listOf(reference('skill')).describe('skills used'),
});

/** What only work has. */
const OF_WORK = ['organization', 'employment', 'highlights', 'skills'];

/** A stage of work, or a gap in it. */
export const roleSchema = OF_WORK.reduce(
  (checked, field) =>
    checked.refine(
      (role) => !isBreak(role) || !isGiven(role, field),
      ruleOverFields(
        `\`${field}\` does not go together with \`kind: break\``,
        { code: 'bad-break', help: `remove \`${field}\`, or \`kind\` if this was work` },
        [field],
      ),
    ),
  anyRole.refine(
    (role) => !isWork(role) || isGiven(role, 'organization'),
    ruleOverFields(
      '"organization" is missing',
      { code: 'missing-field', help: 'add "organization: …", or "kind: break" for a gap in the career' },
      ['organization'],
    ),
  ),
);

/** Anything else than the two kinds is a mistake of its own. */
function isWork(role: unknown): boolean {
  return (fieldOf(role, 'kind') ?? 'work') === 'work';
}

function isBreak(role: unknown): boolean {
  return fieldOf(role, 'kind') === 'break';
}

/** What somebody offers. */
export const serviceSchema = z.strictObject({
  title: text.describe('the service in a few words'),
  summary: orNull(prose).describe('what one gets, in a sentence or two'),
  price: orNull(text).describe('what it costs, in your own words'),
  url: orNull(linkAddress).describe('where to read more of it, or to ask for it'),
});

/** A stage of learning. */
export const educationSchema = withPeriod({
  institution: properName.describe('where'),
  degree: orNull(text).describe('which degree'),
  field: orNull(text).describe('in which field'),
  location: orNull(properName).describe('place of study'),
  grade: orNull(text).describe('with which result'),
  thesis: orNull(text).describe('the title of the thesis'),
  courses: listOf(text).describe('courses worth naming'),
  notes: orNull(prose).describe('what else there is to say of it'),
  url: orNull(webAddress).describe('its web address'),
});

/** What somebody attests. */
export const certificationSchema = z.strictObject({
  name: properName.describe('the certificate'),
  issuer: orNull(properName).describe('who issued it'),
  credential: orNull(code).describe('the number under which it can be verified'),
  date: orNull(isoDate).describe('when it was issued'),
  expires: orNull(isoDate).describe('when it ends'),
  url: orNull(webAddress).describe('where it can be verified'),
});

/** A prize, an honour, a scholarship. */
export const awardSchema = z.strictObject({
  title: text.describe('the award'),
  issuer: orNull(properName).describe('who gave it'),
  date: orNull(isoDate).describe('when it was given'),
  summary: orNull(prose).describe('what for, in a sentence or two'),
  url: orNull(webAddress).describe('where one can read of it'),
});

/** Work for no pay; its organization need not stand in `organizations.yml`. */
export const volunteeringSchema = withPeriod({
  organization: properName.describe('for whom; linked where `organizations.yml` has it'),
  title: orNull(text).describe('as what'),
  summary: orNull(prose).describe('the work in a sentence or two'),
  url: orNull(webAddress).describe('where one can read of it'),
});

/** Being one of an organization, which need not stand in `organizations.yml`. */
export const membershipSchema = withPeriod({
  organization: properName.describe('of what; linked where `organizations.yml` has it'),
  title: orNull(text).describe('as what'),
  url: orNull(webAddress).describe('where one can read of it'),
});

/** An invention that an office has on record. */
export const patentSchema = z.strictObject({
  title: text.describe('the invention'),
  number: orNull(code).describe('the number of the patent or of its application'),
  office: orNull(properName).describe('the office that has it'),
  date: orNull(isoDate).describe('when it was granted or applied for'),
  inventors: listOf(properName).describe('all inventors, as the patent names them'),
  url: orNull(webAddress).describe('where one can read it'),
});
