import { z } from 'zod';
import { linkAddress, text } from './scalars.ts';

/** Something that a reader can open to check a claim. */
export const evidenceSchema = z.strictObject({
  label: text.describe('what the reader will see'),
  url: linkAddress.describe('where it is'),
  kind: z.enum(['code', 'document', 'talk', 'press', 'statement']).describe('what it is'),
  by: z.enum(['self', 'colleague', 'client', 'third-party']).describe('who says it'),
});

export type EvidenceData = z.output<typeof evidenceSchema>;

/** A link with its words. */
export const linkSchema = z.strictObject({
  label: text.describe('the words of the link'),
  url: linkAddress.describe('where it leads'),
});

export type LinkData = z.output<typeof linkSchema>;

/** A picture and what it shows. */
export const pictureSchema = z.strictObject({
  src: text.meta({ shape: 'path', reference: 'picture' }).describe('the picture’s path, relative to this file'),
  alt: text.describe('what the picture shows, for people who do not see it'),
});
