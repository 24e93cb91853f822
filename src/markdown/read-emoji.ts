import { createRequire } from 'node:module';
import type { MarkdownIt as Markdown, StateInline } from 'markdown-it';
import { didYouMean } from '../diagnostics/did-you-mean.ts';

/** Makes the names that GitHub has for emoji, `:rocket:`, tokens of type `emoji` with the emoji as their content and the name as `info`. */
export function readEmoji(markdown: Markdown): void {
  markdown.inline.ruler.before('linkify', 'emoji', readName);
}

const NAMES = /(?<![\p{L}\p{N}]):([a-z\d_+-]{1,60}):(?![\p{L}\p{N}])/gu;

/** A text with emoji for their names, as GitHub shows it inside HTML too. */
export function withEmoji(text: string): string {
  return text.replace(NAMES, (written, name: string) => loadNames().get(name) ?? written);
}

const NAME = /:([a-z\d_+-]{1,60}):(?![\p{L}\p{N}])/uy;

function readName(state: StateInline, isSilent: boolean): boolean {
  const { src, pos, posMax } = state;
  if (src[pos] !== ':' || /[\p{L}\p{N}]/u.test(src[pos - 1] ?? '')) return false;
  NAME.lastIndex = pos;
  const [written = '', name = ''] = NAME.exec(src) ?? [];
  const emoji = written === '' || pos + written.length > posMax ? undefined : loadNames().get(name);
  if (emoji === undefined) return false;
  if (!isSilent) {
    const token = state.push('emoji', '', 0);
    token.content = emoji;
    token.markup = written;
    token.info = name;
  }
  state.pos += written.length;
  return true;
}

/** The name that is most probably meant by one that GitHub does not have; `null` when none is near. */
export function nearestEmojiName(written: string): string | null {
  const name = written.toLowerCase();
  if (loadNames().has(name)) return name;
  // A body may have very many; the first letter is rarely wrong.
  return didYouMean(name, namesByInitial.get(name[0] ?? '') ?? []);
}

const require = createRequire(import.meta.url);
const names = new Map<string, string>();
const namesByInitial = new Map<string, readonly string[]>();

/** The table has two thousand names, so it is loaded only when one may be there. */
function loadNames(): ReadonlyMap<string, string> {
  if (names.size === 0) {
    const { gemoji }: typeof import('gemoji') = require('gemoji');
    for (const { emoji, names: known } of gemoji) for (const name of known) names.set(name, emoji);
    for (const [initial, alike] of Map.groupBy(names.keys(), (name) => name[0] ?? ''))
      namesByInitial.set(initial, alike);
  }
  return names;
}
