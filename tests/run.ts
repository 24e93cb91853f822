import { join } from 'node:path';
import { closingLine, failedRun, sumCounts } from './harness/count-results.ts';
import { seed, seedVariable } from './harness/random-cases.ts';
import { runCheck } from './harness/run-check.ts';
import { runVitest } from './harness/run-vitest.ts';

const root = join(import.meta.dirname, '..');
const checks = [
  // Each checker reads the types of libraries anew: with the usual four it takes half as much again, on two processors for nothing.
  { name: 'types', tool: 'typescript/bin/tsc', arguments: ['--project', '.', '--checkers', '2'] },
  {
    name: 'lint of TypeScript',
    tool: '@biomejs/biome/bin/biome',
    arguments: ['ci', '--colors=off', '--error-on-warnings', '.'],
  },
  { name: 'lint of Sass', tool: 'stylelint/bin/stylelint.mjs', arguments: ['--max-warnings=0', 'styles/**/*.scss'] },
  { name: 'nothing unused', tool: 'knip/bin/knip.js', arguments: ['--no-config-hints', '--no-progress'] },
] as const;

const options = process.argv.slice(2);
const unknown = options.find((option) => option !== '--all');
if (unknown === undefined) await runEverything(options.includes('--all'));
else refuse(unknown);

async function runEverything(everyState: boolean): Promise<void> {
  console.log(`random cases are made from the seed ${seed}; ${seedVariable} sets another`);
  // The first tests wait for browsers, which leaves the checks the time that they need; what they say stands at the end.
  const [checked, tests] = await Promise.all([
    Promise.all(checks.map((check) => runCheck(root, check))),
    runVitest(root, everyState),
  ]);
  for (const { report } of checked) console.log(report);
  if (tests.passed + tests.failed === 0) console.error('No test ran.');
  const ran = tests.passed + tests.failed > 0 ? tests : failedRun;
  const total = sumCounts([...checked.map(({ counts }) => counts), ran]);
  console.log(closingLine(total));
  process.exitCode = total.failed === 0 ? 0 : 1;
}

function refuse(option: string): void {
  console.error(`Unknown option "${option}": npm test takes none, or --all for every page in every state.`);
  process.exitCode = 1;
}
