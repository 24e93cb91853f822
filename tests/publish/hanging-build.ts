// A build that never ends, to be killed: node hanging-build.ts FOLDER. It says "filling" when half of the site is written.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publish } from '../../src/publish/publish.ts';
import { sourceOf } from './sites.ts';

const [, , folder = ''] = process.argv;
const site = { 'index.html': 'half', 'late.html': 'never' };

await publish(
  join(folder, '_site'),
  sourceOf(folder, site, async (staging) => {
    await writeFile(join(staging, 'index.html'), 'half');
    process.stdout.write('filling\n');
    await new Promise((resolve) => setTimeout(resolve, 60_000));
    return [];
  }),
);
