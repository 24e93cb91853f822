import { formatNumber } from './format-number.ts';
import { pluralize } from './pluralize.ts';

/** A number with what is counted: `1 proof`, `1,200 proofs`. */
export function counted(count: number, noun: string): string {
  return `${formatNumber(count, 'en')} ${count === 1 ? noun : pluralize(noun)}`;
}
