/** What shows one skill of somebody: its value in addresses, the step of its strength, how often, and by which entry best. */
export interface ProofLine {
  readonly skill: string;
  /** Counted from 1; 0 is no proof. */
  readonly step: number;
  readonly count: number;
  /** The number of the strongest entry among those of the item; -1 for none that has a page. */
  readonly entry: number;
}

/** All in one short text: `django 3 9 0;redis 2 1 -1`. */
export function writeProofs(lines: readonly ProofLine[]): string {
  return lines.map(({ skill, step, count, entry }) => `${skill} ${step} ${count} ${entry}`).join(';');
}

/** What `writeProofs` wrote, by the skill. */
export function readProofs(text: string): ReadonlyMap<string, ProofLine> {
  const lines = text.split(';').map((line): ProofLine => {
    const [skill = '', step, count, entry] = line.split(' ');
    return { skill, step: Number(step), count: Number(count), entry: Number(entry) };
  });
  return new Map(lines.map((line) => [line.skill, line]));
}
