import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { test } from 'vitest';
import { type Case, fuzzTimeout, useFuzzing } from './holds-for.ts';

const holdsFor = useFuzzing();
const sample = readFileSync('tests/fuzz/site/projects/vault.md');

/** Bytes alone, behind the beginning of a front matter, and in the middle of a sound file. */
const bytes: fc.Arbitrary<Uint8Array> = fc
  .tuple(fc.uint8Array({ maxLength: 200 }), fc.constantFrom('', '---\n', '---\ntitle: '), fc.nat(sample.length))
  .chain(([random, beginning, at]) =>
    fc.constantFrom(
      Buffer.concat([Buffer.from(beginning), random]),
      Buffer.concat([sample.subarray(0, at), random, sample.subarray(at)]),
    ),
  );
const path = fc.constantFrom(
  'engineers/case-*.md',
  'projects/case-*.md',
  'pages/case-*.md',
  'site.yml',
  'skills.yml',
  'organizations.yml',
  'units.yml',
);

test(
  'any bytes give a valid page or a diagnostic',
  async () => {
    const files = fc.tuple(path, bytes).map(([name, content]): Case => [name, content]);
    await holdsFor(files, { base: 'small', few: 50, all: 5000, renderEvery: 100 });
  },
  fuzzTimeout,
);
