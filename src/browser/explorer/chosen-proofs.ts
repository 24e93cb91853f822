import { readProofs } from '../../explorer/proof-line.ts';

type Item = Readonly<Record<string, unknown>>;

/** Adds to an item what shows the chosen skills of it, as the template shows it. The form has the seals and the words. */
export function chosenProofs(
  { dataset: { seals, all = '', skills = '' } }: HTMLElement,
  format: Intl.NumberFormat,
): (item: Item, chosen: readonly (readonly [value: string, label: string])[]) => Item {
  const steps: unknown = JSON.parse(seals ?? '[]');
  return (item, chosen) => {
    const { proven, entries, place } = item;
    if (typeof proven !== 'string' || !Array.isArray(steps) || !Array.isArray(entries)) return item;
    const lines = readProofs(proven);
    const proofs = chosen.map(([value, skill]) => {
      const { step, count, entry } = lines.get(value) ?? { step: 0, count: 0, entry: -1 };
      const href = `${skills}${encodeURIComponent(value)}/#${encodeURIComponent(String(place))}`;
      const more = { label: all.replace('~count~', format.format(count)), href };
      return {
        skill,
        seal: steps[step],
        entry: entries[entry] ?? null,
        all: count > 1 || (entry < 0 && count > 0) ? more : null,
      };
    });
    return { ...item, proofs };
  };
}
