import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../src/audit/launch-chromium.ts';
import { ensureBrowser } from '../harness/ensure-browser.ts';
import { comparePictures, type Picture } from './compare-pictures.ts';
import { type Shot, shots } from './list-shots.ts';
import { readPicture, writePicture, writeSideBySide } from './picture-files.ts';
import { takePictures } from './take-pictures.ts';
import { readTakenWith, type TakenWith, whyNotComparable, writeTakenWith } from './taken-with.ts';

const root = join(import.meta.dirname, '../..');
const stored = join(import.meta.dirname, 'pictures');
const record = join(stored, 'taken-with.json');
const differences = join(root, '.cache/visual');
const renewal = 'npm run test:visual -- --renew';

const options = process.argv.slice(2);
const unknown = options.find((option) => option !== '--renew');
process.exitCode = unknown === undefined ? await run(options.includes('--renew')) : refuse(unknown);

/** Gives the exit status. */
async function run(renews: boolean): Promise<number> {
  const path = ensureBrowser();
  if (path === null) return 1;
  // Letters without hints for one screen or another, so that machines differ as little as can be.
  const browser = await launchChromium(path, ['--font-render-hinting=none', '--disable-lcd-text']);
  const now = { browser: `Chromium ${browser.version()}`, system: `${process.platform} ${process.arch}` };
  try {
    return renews ? await renew(browser, now) : await compare(browser, now);
  } finally {
    await browser.close();
  }
}

async function renew(browser: Browser, now: TakenWith): Promise<number> {
  let bytes = 0;
  for await (const { shot, picture } of takePictures(browser, shots))
    bytes += await writePicture(fileOf(shot), picture);
  await writeTakenWith(record, now);
  for (const file of await leftovers()) await rm(join(stored, file));
  console.log(
    `${shots.length} pictures stored in tests/visual/pictures, ${(bytes / 1e6).toFixed(2)} MB, ${now.browser}.`,
  );
  return 0;
}

async function compare(browser: Browser, now: TakenWith): Promise<number> {
  const reason = whyNotComparable(await readTakenWith(record), now);
  if (reason !== null) {
    console.error(`${reason} Nothing was compared.`);
    console.error(`Take them anew at a state of the site that you know to be good: ${renewal}`);
    return 1;
  }
  await rm(differences, { recursive: true, force: true });
  const faults = (await leftovers()).map((file) => `tests/visual/pictures/${file} belongs to no page any more`);
  for await (const { shot, picture } of takePictures(browser, shots)) faults.push(...(await judge(shot, picture)));
  for (const fault of faults) console.error(fault);
  console.log(`${shots.length} pictures compared, ${faults.length} ${faults.length === 1 ? 'differs' : 'differ'}.`);
  if (faults.length > 0) console.error(`Where this is what you want, look at the pictures and keep them: ${renewal}`);
  return faults.length === 0 ? 0 : 1;
}

async function judge(shot: Shot, actual: Picture): Promise<readonly string[]> {
  const where = `/${shot.path} of ${shot.content} at ${shot.width} px, ${shot.theme}`;
  const expected = await readPicture(fileOf(shot));
  if (expected === null) return [`${where}: there is no stored picture`];
  const difference = comparePictures(expected, actual);
  if (difference === null) return [];
  await writeSideBySide(join(differences, `${shot.name}.png`), [expected, actual, difference.marked]);
  return [
    `${where}: ${difference.count} pixels differ, see .cache/visual/${shot.name}.png (expected, actual, difference)`,
  ];
}

/** Stored pictures that no page belongs to any more. */
async function leftovers(): Promise<readonly string[]> {
  const names = new Set(shots.map(({ name }) => `${name}.webp`));
  return (await readdir(stored)).filter((file) => file.endsWith('.webp') && !names.has(file));
}

function fileOf({ name }: Shot): string {
  return join(stored, `${name}.webp`);
}

function refuse(option: string): number {
  console.error(`Unknown option "${option}": npm run test:visual takes none, or --renew to store the pictures anew.`);
  return 1;
}
