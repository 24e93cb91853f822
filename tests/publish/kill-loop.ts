// Publishes two sites in turn until it is killed: node kill-loop.ts FOLDER.
import { join } from 'node:path';
import { publish } from '../../src/publish/publish.ts';
import { siteOfAll, sourceOf } from './sites.ts';

const [, , folder = ''] = process.argv;
for (let turn = 0; ; turn += 1) {
  await publish(join(folder, '_site'), sourceOf(folder, siteOfAll(turn % 2 === 0 ? 'a' : 'b')));
  // As the words of a build: after the first one it may be killed.
  if (turn === 1) process.stdout.write('publishing\n');
}
