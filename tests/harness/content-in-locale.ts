import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pseudoWords } from './pseudo-words.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A copy of a content folder whose site has one locale alone. */
export function contentInLocale(content: string, locale: string): string {
  const folder = temporaryFolder();
  cpSync(content, folder, { recursive: true });
  const file = join(folder, 'site.yml');
  const site = readFileSync(file, 'utf8').replace(/^locales:.*\n(?: +- .*\n)*/m, '');
  writeFileSync(file, `${site.trimEnd()}\nlocales: [${locale}]\n`);
  return folder;
}

/** The same in the pseudo-locale: Greek, whose script is not that of the content and which the typefaces have, with English words that are marked and longer. */
export function contentInPseudoLocale(content: string): string {
  const folder = contentInLocale(content, 'el');
  writeFileSync(join(folder, 'words.el.yml'), JSON.stringify(pseudoWords()));
  return folder;
}

/** The same in several locales, and its pages alone, which are built soon. */
export function pagesInLocales(content: string, locales: readonly string[]): string {
  const folder = contentInLocale(content, locales.join(', '));
  const file = join(folder, 'site.yml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^outputs:.*\n(?: +.*\n)*/m, 'outputs: false\n'));
  return folder;
}
