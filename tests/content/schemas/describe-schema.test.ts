import { expect, test } from 'vitest';
import { z } from 'zod';
import { alternativeAt, describeFields } from '../../../src/content/schemas/describe-schema.ts';
import { flag, listOf, orNull, reference, switches } from '../../../src/content/schemas/scalars.ts';
import { text } from '../../../src/content/schemas/text.ts';

const plain = { shape: null, choices: [], reference: null, fields: [] };

test('a field is described by what its schema says, however it is wrapped', () => {
  const schema = z.strictObject({
    name: orNull(text).describe('the name'),
    hidden: flag.default(false).describe('not shown'),
    status: z.enum(['open', 'closed']).default('open').describe('the state'),
    skills: listOf(reference('skill')).describe('the skills'),
    links: listOf(z.strictObject({ label: text.describe('the words') })).describe('links'),
  });
  expect(describeFields(schema)).toEqual([
    { ...plain, name: 'name', description: 'the name', shape: 'text' },
    { ...plain, name: 'hidden', description: 'not shown', shape: 'true or false' },
    { ...plain, name: 'status', description: 'the state', choices: ['open', 'closed'] },
    { ...plain, name: 'skills', description: 'the skills', reference: 'skill' },
    {
      ...plain,
      name: 'links',
      description: 'links',
      fields: [{ ...plain, name: 'label', description: 'the words', shape: 'text' }],
    },
  ]);
});

test('a map in whose place a word may stand has its fields, and the word', () => {
  const schema = z.strictObject({
    outputs: switches(z.strictObject({ feed: flag.describe('the feed') })).prefault({}),
  });
  expect(describeFields(schema)[0]?.fields.map(({ name }) => name)).toEqual(['feed']);
  expect(alternativeAt(schema, ['outputs'])).toBe('false');
  expect(alternativeAt(schema, ['outputs', 'feed'])).toBe(null);
  expect(schema.parse({ outputs: 'false' })).toEqual({ outputs: { feed: false } });
});

test('what is no map has no fields', () => {
  expect(describeFields(text)).toEqual([]);
});
