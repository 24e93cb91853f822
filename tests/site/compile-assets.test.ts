import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compileAssets, SCRIPT_SOURCES, STYLE_SOURCES } from '../../src/site/compile-assets.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const folder = temporaryFolder();

/** The modules of this project that files of `sources` import, as paths, but for those that lie in them. */
function importsFromElsewhere(sources: readonly string[]): readonly string[] {
  const isIn = (file: string) => sources.some((source) => file === source || file.startsWith(`${source}/`));
  return sources.flatMap((source) =>
    globSync(`${source}/**/*.ts`).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bfrom '(\.[^']+)'/g)]
        .map(([, specifier = '']) => path.posix.join(path.dirname(file), specifier))
        .filter((imported) => !isIn(imported)),
    ),
  );
}

test('the style sheet and the scripts are kept by all that they depend on', () => {
  expect(importsFromElsewhere(SCRIPT_SOURCES)).toEqual([]);
  expect(importsFromElsewhere(STYLE_SOURCES)).toEqual([]);
  expect(importsFromElsewhere(['src/site']).length).toBeGreaterThan(10);
});

test('what is kept is what is compiled, and damage of it is made good', async () => {
  const compiled = await compileAssets(folder);
  expect(await compileAssets(folder)).toEqual(compiled);
  writeFileSync(`${folder}/site.css`, 'damaged');
  rmSync(`${folder}/theme.js`);
  expect(await compileAssets(folder)).toEqual(compiled);
});
