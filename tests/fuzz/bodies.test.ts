import fc from 'fast-check';
import { test } from 'vitest';
import { type Case, fuzzTimeout, useFuzzing } from './holds-for.ts';
import { randomBody } from './random-body.ts';

const holdsFor = useFuzzing();

const FRONT: readonly (readonly [path: string, fields: string])[] = [
  ['engineers/case-*.md', 'name: Ada'],
  ['projects/case-*.md', 'title: A\nengineers: [ada]'],
  ['achievements/case-*.md', 'title: A\nproject: vault'],
  ['notes/case-*.md', 'title: A\nengineers: [zoe]\ndate: 2024'],
  ['pages/case-*.md', 'title: A'],
];

test(
  'any body gives a valid page or a diagnostic, and HTML that is safe in either case',
  async () => {
    const entries = fc
      .tuple(fc.constantFrom(...FRONT), randomBody)
      .map(([[path, fields], body]): Case => [path, `---\n${fields}\n---\n\n${body}\n`]);
    await holdsFor(entries, { base: 'small', few: 100, all: 55_000, renderEvery: 20 });
  },
  fuzzTimeout,
);
