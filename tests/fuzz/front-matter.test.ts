import fc from 'fast-check';
import { test } from 'vitest';
import { fuzzTimeout, useFuzzing } from './holds-for.ts';
import { randomEntry, randomRecords } from './random-front-matter.ts';

const holdsFor = useFuzzing();

test(
  'any front matter gives a valid page or a diagnostic',
  () => holdsFor(randomEntry, { base: 'small', few: 20, all: 25_000, renderEvery: 20 }),
  fuzzTimeout,
);

test(
  'any skills, organizations and site data give valid pages or a diagnostic',
  () => {
    const files = fc.oneof({ weight: 1, arbitrary: randomRecords }, { weight: 3, arbitrary: randomEntry });
    return holdsFor(files, { base: 'small', few: 12, all: 5000, renderEvery: 20 });
  },
  fuzzTimeout,
);
