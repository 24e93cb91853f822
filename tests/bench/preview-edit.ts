import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median } from './measure.ts';

// Run in a project of its own: `node preview-edit.ts PROJECT ROUNDS` prints, as JSON, how many milliseconds a running preview
// takes for each kind of edit, from the moment that it hears of it to the last byte.

const [project = '.', rounds = '3'] = process.argv.slice(2);
process.chdir(project);

interface Preview {
  readonly update: (
    changed: readonly string[],
  ) => Promise<{ readonly value: unknown; readonly diagnostics: readonly unknown[] }>;
}

const { openPreview } = await import(pathToFileURL(join(process.cwd(), 'src/cli/preview-builder.ts')).href);
const options = {
  content: 'content',
  out: '.cache/preview',
  url: null,
  base: null,
  drafts: true,
  strict: false,
  today: null,
};
const { value: preview }: { readonly value: Preview } = await openPreview(options, 'bench');
await update([]);

const profile = 'content/engineers/engineer-5.md';
const edits: Readonly<Record<string, (round: number) => string>> = {
  'a text': (round) => append(profile, `\nEdit ${round}.\n`),
  'a name': (round) => replace(profile, /^name: .*$/m, `name: Engineer 5 of round ${round}`),
  'the skills of a profile': (round) =>
    replace(profile, /^skills: .*$/m, `skills: [Skill ${round}, Skill ${round + 1}]`),
  'a layout': (round) => append('layouts/pages/engineer.njk', `{# ${round} #}\n`),
  'the style sheet': (round) => append('styles/site.scss', `/* ${round} */\n`),
};
const times: Record<string, number> = {};
for (const [name, edit] of Object.entries(edits)) {
  const runs: number[] = [];
  for (let round = 1; round <= Number(rounds); round += 1) runs.push(await timed(edit(round)));
  times[name] = median(runs);
}
console.log(JSON.stringify(times));
process.exit(0);

async function timed(file: string): Promise<number> {
  const start = performance.now();
  await update([resolve(file)]);
  return performance.now() - start;
}

async function update(changed: readonly string[]): Promise<void> {
  const { value, diagnostics } = await preview.update(changed);
  if (value === null) throw new Error(JSON.stringify(diagnostics));
}

function append(file: string, text: string): string {
  appendFileSync(file, text);
  return file;
}

function replace(file: string, part: RegExp, text: string): string {
  writeFileSync(file, readFileSync(file, 'utf8').replace(part, text));
  return file;
}
