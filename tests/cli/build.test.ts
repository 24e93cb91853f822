import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const reportLoaded = `
  import { registerHooks } from 'node:module';
  registerHooks({
    load(url, context, next) {
      console.log(url);
      return next(url, context);
    },
  });
  await import('./src/cli/build.ts');
`;

test('a build loads no library for content before it knows that something changed', () => {
  const printed = execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', reportLoaded, '--', 'build', '--help'],
    { encoding: 'utf8' },
  );
  expect(printed).toContain('/src/cli/build-site.ts');
  const packages = [...printed.matchAll(/\/node_modules\/([^/\n]+)/g)].map(([, name]) => name);
  expect([...new Set(packages)].toSorted()).toEqual(['fastest-levenshtein', 'picocolors']);
});
