import { findMojibake } from './find-mojibake.ts';

/** A text without its mojibake, and what was done. */
export interface Repaired {
  readonly text: string;
  /** How many stretches were replaced, those that were spoilt twice counted twice. */
  readonly count: number;
  /** The code pages that had spoilt it, without repetition. */
  readonly codePages: readonly string[];
}

/** Repairs all that is surely mojibake, again and again until none is found: each repair makes the text shorter, so this ends. */
export function repairMojibake(text: string, options: { readonly isMarkdown?: boolean } = {}): Repaired {
  const found = findMojibake(text, options);
  if (found.length === 0) return { text, count: 0, codePages: [] };
  const repaired = repairMojibake(replaceAll(text, found), options);
  const pages = new Set([...found.map(({ codePage }) => codePage), ...repaired.codePages]);
  return { text: repaired.text, count: found.length + repaired.count, codePages: [...pages] };
}

function replaceAll(text: string, found: ReturnType<typeof findMojibake>): string {
  let end = 0;
  const parts = found.map((each) => {
    const kept = text.slice(end, each.start);
    end = each.end;
    return `${kept}${each.meant}`;
  });
  return `${parts.join('')}${text.slice(end)}`;
}
