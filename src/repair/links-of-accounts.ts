import { isSeq, type Scalar } from 'yaml';
import { ACCOUNTS } from '../content/accounts.ts';
import { hasAccountsOfHugo } from '../content/other-tools.ts';
import type { YamlStretch } from '../content/parse-yaml.ts';
import { type Replacement, rangeOf } from './replacement.ts';

/** The accounts of a profile of Hugo as links. */
export function linksOfHugo(key: Scalar, value: unknown, stretch: YamlStretch): Replacement | null {
  const name = String(key.value);
  if (!isSeq(value) || value.flow === true || !hasAccountsOfHugo(name, value.toJSON())) return null;
  const [start] = rangeOf(key, stretch);
  const [, end] = rangeOf(value, stretch);
  const [head = '', ...items] = stretch.source.text.slice(start, end).split(/^(?=[ \t]*- )/m);
  const text = head.replace(name, 'links') + items.map(linkOf).join('');
  return { start, end, text, change: { code: 'key', message: `the accounts below "${name}" are "links"` } };
}

/** One account, with the comments that somebody wrote. */
function linkOf(item: string): string {
  const plain = item
    .replace(/^([ \t]*)(?:icon_pack|display)\b.*\n(?:\1[ \t]+.*\n)*/gm, '')
    .replace(/^([ \t]*(?:- )?)link:/gm, '$1url:');
  if (/^[ \t]*(?:- )?label:/m.test(plain)) return plain.replace(/^([ \t]*- )icon:.*\n[ \t]*(?=\w)/m, '$1');
  return plain.replace(
    /^([ \t]*(?:- )?)icon:[ \t]*(?:[\w-]+\/)?([\w-]+)/gm,
    (_, before: string, icon: string) => `${before}label: ${labelOf(icon)}`,
  );
}

/** `google-scholar` → `Google Scholar`. */
function labelOf(icon: string): string {
  return (
    ACCOUNTS.find(({ name }) => name === icon)?.label ??
    icon.replace(
      /(?:^|-)([a-z])/g,
      (sign, letter: string) => `${sign.startsWith('-') ? ' ' : ''}${letter.toUpperCase()}`,
    )
  );
}
