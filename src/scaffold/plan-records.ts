import { UNSORTED } from '../content/read-records.ts';
import { slugify } from '../content/slugify.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { cleanName } from './entry-name.ts';
import type { KnownRecords } from './known-content.ts';
import { newError, quoted } from './new-file.ts';
import { toScalar } from './yaml-scalar.ts';

/** New records as they are asked for. */
export interface RecordsRequest {
  readonly kind: 'skill' | 'organization';
  readonly names: readonly string[];
  /** Of skills; `null` for the one of which nothing is known yet. */
  readonly category: string | null;
}

/** Records that can be added, with the lines to put at the end of their file. */
export interface PlannedRecords {
  readonly names: readonly string[];
  readonly text: string;
}

/** The lines of new records, which fit to what is there; `null` when something in the request is wrong. */
export function planRecords(
  { kind, names, category }: RecordsRequest,
  known: KnownRecords,
): Result<PlannedRecords | null> {
  if (!known.readable) {
    const help = 'correct what "npm run check" reports of it first';
    return { value: null, diagnostics: [newError('bad-yaml', `${known.file} cannot be read`, help)] };
  }
  const cleaned = names.map(cleanName);
  const found = cleaned.flatMap(({ value }) => value ?? []);
  const under = category === null ? null : cleanName(category);
  const diagnostics = [
    ...[...cleaned, ...(under === null ? [] : [under])].flatMap((each) => each.diagnostics),
    ...found.flatMap((name, index) => whyNot(name, found.slice(0, index), known)),
  ];
  if (diagnostics.length > 0) return { value: null, diagnostics };
  const fields = kind === 'skill' ? `\n  category: ${toScalar(under?.value ?? UNSORTED)}` : ' {}';
  return { value: { names: found, text: found.map((name) => `${toScalar(name)}:${fields}\n`).join('') }, diagnostics };
}

function whyNot(name: string, before: readonly string[], { file, names, knows }: KnownRecords): readonly Diagnostic[] {
  if (knows(name) || before.includes(name))
    return [
      newError('duplicate-alias', `${quoted(name)} is in ${file} already`, 'edit it there, or write another name'),
    ];
  const slug = slugify(name);
  if (slug === '') {
    const help = `write it into ${file} yourself, with a \`slug\` of small letters and digits`;
    return [newError('empty-slug', `the name ${quoted(name)} gives no address`, help)];
  }
  const other = [...names, ...before].find((each) => slugify(each) === slug);
  if (other === undefined) return [];
  const help = `if it is the same, name it among the \`aliases\` of ${quoted(other)}; otherwise write it into ${file} yourself, with a \`slug\``;
  return [newError('duplicate-address', `${quoted(name)} would have the address of ${quoted(other)}`, help)];
}
