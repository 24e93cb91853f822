import type { FacetIndex } from '../../explorer/explorer-index.ts';
import { part, parts } from './part.ts';

/** The choices of one facet on the page. */
export interface FacetChoices {
  /** Marks the chosen values, and says how many items each value would give. */
  readonly show: (chosen: readonly number[], counts: readonly number[]) => void;
}

/** As many choices stand open at a time. */
const MAX_OPEN_CHOICES = 12;

interface Row {
  readonly row: HTMLElement;
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
  readonly label: string;
}

/** Adds the choices that the page does not have yet, as copies of its first one, and lets them be found by their words. */
export function facetChoices(fieldset: Element, { values }: FacetIndex, format: Intl.NumberFormat): FacetChoices {
  const rows = rowsOf(part(fieldset, 'ul', HTMLElement), values);
  const find = fieldset.querySelector<HTMLInputElement>('[type=search]');
  let counts: readonly number[] = [];
  const render = (): void => {
    const open = openRows(rows, find?.value.trim().toLowerCase() ?? '', counts);
    for (const [id, choice] of rows.entries()) renderRow(choice, open.has(choice), counts[id] ?? 0, format);
  };
  find?.addEventListener('input', render);
  return {
    show: (chosen, next) => {
      counts = next;
      for (const [id, { input }] of rows.entries()) input.checked = chosen.includes(id);
      render();
    },
  };
}

/** The rows that fit the words, as many as stand open: those that lead somewhere before the others. Their order never changes. */
function openRows(rows: readonly Row[], words: string, counts: readonly number[]): ReadonlySet<Row> {
  const fitting = [...rows.entries()].filter(([, { label }]) => label.toLowerCase().includes(words));
  const [some, none] = [true, false].map((isSome) => fitting.filter(([id]) => (counts[id] ?? 0) > 0 === isSome));
  return new Set([...(some ?? []), ...(none ?? [])].slice(0, MAX_OPEN_CHOICES).map(([, row]) => row));
}

/** What is chosen stays, and so does what has the focus. */
function renderRow({ row, input, count }: Row, isOpen: boolean, items: number, format: Intl.NumberFormat): void {
  const isKept = input.checked || input === document.activeElement;
  row.hidden = !isOpen && !isKept;
  if (row.hidden) return;
  input.disabled = items === 0 && !isKept;
  count.textContent = format.format(items);
}

function rowsOf(list: HTMLElement, values: FacetIndex['values']): readonly Row[] {
  const present = parts(list, 'li', HTMLElement);
  return values.map(([value, label], id) => {
    const row = present[id];
    return row === undefined ? addRow(list, value, label) : readRow(row, label);
  });
}

function readRow(row: HTMLElement, label: string): Row {
  return {
    row,
    input: part(row, 'input', HTMLInputElement),
    count: part(row, '.facet-choice-count', HTMLElement),
    label,
  };
}

function addRow(list: HTMLElement, value: string, label: string): Row {
  const copy = part(list, 'li', HTMLElement).cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error('a copy is of another kind');
  const row = readRow(copy, label);
  row.input.value = value;
  // Whoever ticks the first choice first ticks that alone.
  row.input.checked = false;
  part(copy, '.facet-choice-label', HTMLElement).textContent = label;
  list.append(copy);
  return row;
}
