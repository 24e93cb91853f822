import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEmpty, readChoice, writeChoice } from '../../src/explorer/choice.ts';
import { indexAndChoice } from './random-index.ts';

const index = {
  facets: [
    {
      name: 'year',
      combine: 'any',
      values: [
        ['2024', '2024'],
        ['2023', '2023'],
      ],
      ids: [],
    },
    {
      name: 'skill',
      combine: 'all',
      values: [
        ['redis', 'Redis'],
        ['django', 'Django'],
        ['c-sharp', 'C#'],
      ],
      ids: [],
    },
  ],
  sorts: [{ value: 'change', order: [] }],
} as const;

const read = (search: string) => readChoice(new URLSearchParams(search), index);

describe('the address of a choice', () => {
  test('gives the choice again, whatever is chosen', () => {
    fc.assert(
      fc.property(indexAndChoice, ([random, choice]) => {
        const search = writeChoice(choice, random);
        expect(readChoice(new URLSearchParams(search), random)).toEqual(choice);
      }),
    );
  });

  test('is empty when nothing is chosen, and only then', () => {
    fc.assert(
      fc.property(indexAndChoice, ([random, choice]) => {
        expect(writeChoice(choice, random) === '').toBe(isEmpty(choice));
      }),
    );
  });

  test('is the same in whatever order things were chosen', () => {
    expect(writeChoice(read('?sort=change&skill=redis&year=2023&skill=django'), index)).toBe(
      '?year=2023&skill=django&skill=redis&sort=change',
    );
  });

  test('says whether what is only declared counts, where a choice could mean that', () => {
    const [year, skill] = index.facets;
    const both = { ...index, facets: [year, { ...skill, declared: [] }] };
    const written = (search: string) => writeChoice(readChoice(new URLSearchParams(search), both), both);
    expect(written('?declared=1&skill=redis')).toBe('?skill=redis&declared=1');
    expect(written('?declared=1&year=2023')).toBe('?year=2023');
    expect(writeChoice(read('?declared=1&skill=redis'), index)).toBe('?skill=redis');
  });

  test('ends with what may be declared, wherever the list offers it, as it always has', () => {
    const [year, skill] = index.facets;
    const skillsFirst = { ...index, facets: [{ ...skill, declared: [] }, year] };
    const choice = readChoice(new URLSearchParams('?skill=redis&year=2023'), skillsFirst);
    expect(writeChoice(choice, skillsFirst)).toBe('?year=2023&skill=redis');
  });

  test('drops what the list does not offer, and what is said twice', () => {
    const choice = read('?skill=redis&skill=redis&skill=cobol&person=ada&sort=beauty&year=');
    expect(writeChoice(choice, index)).toBe('?skill=redis');
  });
});
