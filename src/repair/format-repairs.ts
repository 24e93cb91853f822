import { styleText } from 'node:util';
import { escapeText, maskLine, withoutCommands } from '../diagnostics/escape-text.ts';
import type { Repair } from './repair.ts';

/** Repairs as text for people: for each file what was done, and the lines that differ; then one summary line. */
export function formatRepairs(repairs: readonly Repair[], { color = false } = {}): string {
  return withoutCommands([...repairs.map((repair) => formatOne(repair, color)), summarize(repairs)].join('\n\n'));
}

/** Repairs as a line each, without their diffs. */
export function listRepairs(repairs: readonly Repair[]): string {
  const lines = repairs.flatMap(({ file, changes }) => changes.map(({ message }) => `repaired ${file}: ${message}`));
  return withoutCommands([...lines.map(escapeText), summarize(repairs)].join('\n'));
}

function summarize(repairs: readonly Repair[]): string {
  if (repairs.length === 0) return 'nothing to repair';
  return `repaired ${repairs.length === 1 ? '1 file' : `${repairs.length} files`}`;
}

/** Repairs as data: what was done to which file, with the diff. */
export function repairsToJson(repairs: readonly Repair[]): readonly object[] {
  return repairs.map(({ file, from, changes, diff }) => ({ file, ...(from !== null && { from }), changes, diff }));
}

function formatOne({ file, before, changes, diff }: Repair, color: boolean): string {
  const name = escapeText(file);
  const header = [before === null ? '--- /dev/null' : `--- ${name}`, `+++ ${name}`];
  const lines = [
    ...changes.map(({ message }) => `  ${escapeText(message)}`),
    ...(diff === '' ? [] : [...header, ...diff.split('\n').map(maskLine)]),
  ];
  return [name, ...lines.map((line) => paint(line, color))].join('\n');
}

function paint(line: string, color: boolean): string {
  const style = STYLES.find(([start]) => line.startsWith(start))?.[1];
  return color && style !== undefined ? styleText(style, line, { validateStream: false }) : line;
}

const STYLES = [
  ['---', 'bold'],
  ['+++', 'bold'],
  ['@@', 'cyan'],
  ['-', 'red'],
  ['+', 'green'],
] as const;
