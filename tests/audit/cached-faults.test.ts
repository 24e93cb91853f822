import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFaultsIn } from '../../src/audit/cached-faults.ts';
import { writeCached } from '../../src/files/cached-file.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { page } from './audited.ts';

const cache = temporaryFolder();
const faulty = Buffer.from(page('<p id="a"></p><p id="a"></p>'));
const sound = Buffer.from(page('<p>Sound</p>'));

const rulesBroken = async (site: string, ...pages: readonly Buffer[]): Promise<readonly string[]> => {
  const { faultsOf, save } = await findFaultsIn(site, cache);
  const broken = pages.flatMap((each) => faultsOf(each).map(({ ruleId }) => ruleId));
  await save();
  return broken;
};
const files = (): readonly string[] =>
  readdirSync(join(cache, 'html-faults')).map((name) => join(cache, 'html-faults', name));

/** Writes other faults into the cache: what is reported then was not looked for. */
async function exchange(rules: 'the same' | 'others'): Promise<void> {
  for (const file of files()) {
    const stored = readFileSync(file, 'utf8').slice(64).replaceAll('no-dup-id', 'cached');
    await writeCached(
      file,
      Buffer.from(rules === 'the same' ? stored : stored.replace(/"rules":"\w+"/, '"rules":"x"')),
    );
  }
}

test('the faults of a page that did not change come from the cache, and those of another page are looked for', async () => {
  expect(await rulesBroken('_site', faulty, sound)).toEqual(['no-dup-id']);
  await exchange('the same');
  expect(await rulesBroken('_site', faulty, sound)).toEqual(['cached']);
  expect(await rulesBroken('_site', Buffer.concat([faulty, Buffer.from('\n')]))).toEqual(['no-dup-id']);
});

test('other rules, a damaged cache and another site have nothing of it', async () => {
  await rulesBroken('_site', faulty);
  await exchange('the same');
  expect(await rulesBroken('other', faulty)).toEqual(['no-dup-id']);
  await exchange('others');
  expect(await rulesBroken('_site', faulty)).toEqual(['no-dup-id']);
  for (const file of files()) writeFileSync(file, readFileSync(file, 'utf8').replaceAll('no-dup-id', 'cached'));
  expect(await rulesBroken('_site', faulty)).toEqual(['no-dup-id']);
});
