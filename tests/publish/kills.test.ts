import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { publish } from '../../src/publish/publish.ts';
import { everyState } from '../harness/every-state.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { readSite, siteOfAll, sourceOf } from './sites.ts';

/** In milliseconds: longer than it takes to publish both sites once. */
const LONGEST = 60;
const KILLS = everyState ? 100 : 4;

const timeout = everyState ? 600_000 : 60_000;

test('a build that is killed at any instant leaves a whole site, or one that the next build brings back', {
  timeout,
}, async () => {
  const folder = temporaryFolder();
  const out = join(folder, '_site');
  const whole = [siteOfAll('a'), siteOfAll('b')];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'kill-loop.ts'), folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    // Evenly over the whole of a turn; the machine adds what chance there is.
    await setTimeout((kill * LONGEST) / KILLS);
    child.kill('SIGKILL');
    await once(child, 'exit');
    if (existsSync(out)) expect(whole).toContainEqual(await readSite(out));
    const failing = sourceOf(folder, { 'index.html': 'new' }, async () => []);
    expect((await publish(out, failing)).value).toBeNull();
    expect(whole).toContainEqual(await readSite(out));
  }
});
