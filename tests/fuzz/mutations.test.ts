import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { test } from 'vitest';
import { type Base, baseFolders } from './batch.ts';
import { ODD_FRAGMENTS } from './body-fragments.ts';
import { type Case, fuzzTimeout, useFuzzing } from './holds-for.ts';
import { mutated } from './mutated.ts';
import { YAML_SYNTAX } from './random-front-matter.ts';

const holdsFor = useFuzzing();

/** Every Markdown and YAML file of a content folder, each with changes. */
function mutations(base: Base): fc.Arbitrary<Case> {
  const folder = baseFolders[base];
  const paths = globSync('**/*.{md,yml}', { cwd: folder }).toSorted();
  const snippets = [...YAML_SYNTAX, ...ODD_FRAGMENTS];
  return fc.oneof(
    ...paths.map((path) => {
      const text = readFileSync(join(folder, path), 'utf8');
      return mutated(fc.constant(text), snippets).map((changed): Case => [path.replaceAll('\\', '/'), changed]);
    }),
  );
}

test.each<[name: string, base: Base]>([
  ['the team’s content', 'team'],
  ['the fixture that has every field', 'full'],
])(
  'damage anywhere in %s gives valid pages or a diagnostic',
  async (_, base) => {
    await holdsFor(mutations(base), { base, few: 18, all: 5000, renderEvery: 50 });
  },
  fuzzTimeout,
);
