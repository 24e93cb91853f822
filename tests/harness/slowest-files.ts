import type { Reporter, TestModule } from 'vitest/node';
import type {} from './around-each-file.ts';

const MAX_SHOWN = 20;

/** Prints, when all tests are over, the files that used the most CPU seconds: what to look at when tests become slow. */
export class SlowestFiles implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    if (modules.length <= MAX_SHOWN) return;
    const files = modules.map((module) => ({ name: module.relativeModuleId, seconds: module.meta().cpuSeconds ?? 0 }));
    const slowest = files.toSorted((one, other) => other.seconds - one.seconds).slice(0, MAX_SHOWN);
    const sum = files.reduce((total, { seconds }) => total + seconds, 0);
    console.log(`The files that used the most of ${sum.toFixed(0)} CPU seconds:`);
    for (const { name, seconds } of slowest) console.log(`${seconds.toFixed(1).padStart(7)} ${name}`);
  }
}
