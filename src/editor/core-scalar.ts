import type { JsonScalar } from './json-schema.ts';

const WORDS: Readonly<Record<string, JsonScalar>> = { true: true, false: false, null: null, '~': null, '': null };
const FLOAT = /^[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?$/;

/**
 * What an editor makes of a plain YAML scalar, by the core schema of YAML 1.2: `2023` is a number there, `true` a switch.
 * Proofolio itself keeps every scalar as text.
 */
export function coreScalar(text: string): JsonScalar {
  const lower = text.toLowerCase();
  const isWord = [lower, lower.toUpperCase(), lower.charAt(0).toUpperCase() + lower.slice(1)].includes(text);
  if (isWord && Object.hasOwn(WORDS, lower)) return WORDS[lower] ?? null;
  if (/^0o[0-7]+$/.test(text) || /^0x[\da-fA-F]+$/.test(text)) return Number(text);
  return FLOAT.test(text) ? Number(text) : text;
}
