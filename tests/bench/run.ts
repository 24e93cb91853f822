import { appendFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawChart } from './chart.ts';
import { corpus } from './corpus.ts';
import { clean, EVERYTHING, type Generator, generators, PAGES_ONLY } from './generators.ts';
import { type Measurement, measure, median, type Row } from './measure.ts';

/**
 * Builds the same Markdown with this project and with others that are installed, side by side in one run: machines are
 * noisy, so only ratios of runs that stood next to each other say much. Whole commands are timed, npm included.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000' },
    rounds: { type: 'string', default: '3' },
    // Everything on takes long with 10,000 people; names are those of the table, given once each.
    only: { type: 'string', multiple: true },
    chart: { type: 'string' },
  },
});

/** Writing thousands of folders on a disk measures the disk. */
const base = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** What is measured: how a run is set up, and what it is called. */
interface Mode {
  readonly name: string;
  readonly set: (generator: Generator, project: string, warm: string, round: number) => void;
}

const modes: readonly Mode[] = [
  { name: 'cold, nothing cached', set: (generator, project) => clean(generator, project, null) },
  // Styles, fonts and code are compiled, nothing of this content is known.
  { name: 'cold, code cached', set: (generator, project, warm) => clean(generator, project, warm) },
  { name: 'unchanged', set: () => undefined },
  { name: 'one text edited', set: (_, project, _warm, round) => edit(project, `\nEdit ${round}.\n`) },
];

/** The generators that are asked for; the one that all are compared with is always among them. */
function chosen(): readonly Generator[] {
  if (values.only === undefined) return generators;
  const names = [PAGES_ONLY, ...values.only];
  const unknown = names.find((name) => generators.every((generator) => generator.name !== name));
  if (unknown === undefined) return generators.filter(({ name }) => names.includes(name));
  throw new Error(`There is no generator "${unknown}", only ${generators.map(({ name }) => `"${name}"`).join(', ')}.`);
}

function edit(project: string, text: string): void {
  const file = ['content', 'input'].map((folder) => join(project, folder, 'engineers/engineer-5.md')).find(existsSync);
  if (file !== undefined) appendFileSync(file, text);
}

async function measureSize(size: number, rounds: number): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(base, 'bench-'));
  try {
    const files = corpus(size);
    const installed = chosen().filter(({ version }) => version() !== null);
    const warmOf = ({ name }: Generator): string => join(folder, 'warm', name);
    for (const generator of installed) {
      generator.prepare(join(folder, generator.name), files);
      generator.prepare(warmOf(generator), corpus(7));
      await measure(generator.command(warmOf(generator)), warmOf(generator));
    }
    const rows: Row[] = [];
    for (const mode of modes) {
      const runs = new Map<string, Measurement[]>(installed.map(({ name }) => [name, []]));
      for (let round = 1; round <= rounds; round += 1) {
        for (const generator of installed) {
          const project = join(folder, generator.name);
          mode.set(generator, project, warmOf(generator), round);
          const run = await measure(generator.command(project), project);
          runs.get(generator.name)?.push(run);
        }
      }
      rows.push(...installed.map(({ name }) => rowOf(size, mode.name, name, runs)));
    }
    return [...rows, ...(await measureEdits(size, rounds, join(folder, PAGES_ONLY)))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A running preview, which the others have in other forms: its own times alone. */
async function measureEdits(size: number, rounds: number, project: string): Promise<readonly Row[]> {
  const { printed } = await measure([process.execPath, EDITS, project, `${rounds}`], project);
  const times: Readonly<Record<string, number>> = JSON.parse(printed.trim().split('\n').at(-1) ?? '{}');
  return Object.entries(times).map(([name, time]) => {
    return { size, mode: `preview, ${name} edited`, generator: PAGES_ONLY, time, memory: null, ratio: null };
  });
}

const EDITS = join(import.meta.dirname, 'preview-edit.ts');

function rowOf(size: number, mode: string, generator: string, runs: ReadonlyMap<string, readonly Measurement[]>): Row {
  const own = runs.get(generator) ?? [];
  const ours = runs.get(PAGES_ONLY) ?? [];
  const memories = own.flatMap(({ memory }) => memory ?? []);
  return {
    size,
    mode,
    generator,
    time: median(own.map(({ time }) => time)),
    memory: memories.length === 0 ? null : median(memories),
    ratio: own === ours ? null : median(own.map(({ time }, round) => (ours[round]?.time ?? Number.NaN) / time)),
  };
}

function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ size, mode, generator, time, memory, ratio }) =>
    [
      size,
      mode,
      generator,
      `${(time / 1000).toFixed(2)} s`,
      memory === null ? '' : `${memory.toFixed(0)} MB`,
      ratio === null ? '' : ratio.toFixed(2),
    ].join(' | '),
  );
  const head = 'engineers | run | generator | time | memory | Proofolio ÷ this';
  return [head, '---:|---|---|---:|---:|---:', ...lines].map((line) => `| ${line} |`).join('\n');
}

/** What all outputs besides the pages cost, résumés and cards above all: time by entry, and memory at its peak. */
function costsOf(all: readonly Row[]): string {
  const lines = all.flatMap(({ size, mode, generator, time, memory }) => {
    const alone = all.find((row) => row.generator === PAGES_ONLY && row.size === size && row.mode === mode);
    if (generator !== EVERYTHING || alone === undefined) return [];
    const entries = Object.keys(corpus(size)).filter((path) => path.endsWith('.md')).length;
    const more = memory === null || alone.memory === null ? '' : `${(memory - alone.memory).toFixed(0)} MB`;
    return [`${entries} | ${mode} | ${((time - alone.time) / entries).toFixed(1)} ms | ${more}`];
  });
  const head = 'entries | run | outputs besides pages, an entry | memory for them';
  return [head, '---:|---|---:|---:', ...lines].map((line) => `| ${line} |`).join('\n');
}

const rows: Row[] = [];
for (const size of values.sizes.split(',').map(Number)) rows.push(...(await measureSize(size, Number(values.rounds))));
console.log(tableOf(rows));
if (rows.some(({ generator }) => generator === EVERYTHING)) console.log(`\n${costsOf(rows)}`);
// Edits in a preview have nothing beside them to compare with.
const compared = rows.filter(({ mode }) => !mode.startsWith('preview'));
if (values.chart !== undefined) writeFileSync(values.chart, drawChart(compared));
