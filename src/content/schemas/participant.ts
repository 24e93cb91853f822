import { z } from 'zod';
import { orNull, reference } from './scalars.ts';
import { text } from './text.ts';

/** Somebody who did a piece of work: the name of the file alone, or with what they were in it. */
export const participantSchema = z
  .preprocess(
    (written) => (typeof written === 'string' ? { engineer: written } : written),
    z.strictObject({
      engineer: reference('engineer').describe('who: the name of the file, without `.md`'),
      role: orNull(text).describe('as what, such as “Tech lead”'),
    }),
  )
  .meta({ shape: 'engineer, or map', reference: 'engineer', alternative: 'the name of a file' });
