import { pathsEnding } from './built-files.ts';
import type { Audit, Finding, Withheld } from './finding.ts';
import { pdfText } from './pdf-faults.ts';

/** Files whose bytes are no text, or are a text that lies beside them, packed. */
const NO_TEXT = /\.(?:avif|br|gif|gz|ico|jpe?g|pdf|png|webp|woff2?|zip)$/i;

/** A text of the built site, and the path of its file. */
interface BuiltText {
  readonly path: string;
  readonly text: string;
}

/**
 * Contact data that `visibility` keeps back and that stands in a file all the same, or that a résumé lacks; and e-mail addresses that
 * nobody wrote into the content.
 */
export async function checkContacts(audit: Audit): Promise<readonly Finding[]> {
  const own = (path: string): boolean => !audit.copied.has(path);
  const findings: Finding[] = [];
  const known = knownText(audit);
  const withheld = audit.withheld.map((each) => ({ ...each, isWord: isWord(each, audit, known) }));
  for (const path of [...audit.files.paths].filter((each) => !NO_TEXT.test(each) && own(each))) {
    const text = decoded(audit.files.read(path).toString('utf8'));
    findings.push(...findWithheld(withheld, { path, text }));
    if (path.endsWith('.html')) findings.push(...findStrayEmails({ path, text }, known));
  }
  for (const path of pathsEnding(audit.files, '.pdf').filter(own)) {
    // One that cannot be read is reported as that.
    const text = await pdfText(audit.files.read(path)).catch(() => null);
    if (text === null) continue;
    findings.push(...findWithheld(withheld, { path, text }), ...findMissing(audit, { path, text }));
  }
  return findings;
}

/** Entities, percent-encoding and the escapes of vCards could hide a value from a search, and hide it from nobody else. */
function decoded(text: string): string {
  return text
    .replace(/%40|&#64;|&#x40;|&commat;/gi, '@')
    .replace(/%2b|&#43;|&plus;/gi, '+')
    .replace(/&amp;/g, '&')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/\\([,;])/g, '$1');
}

/** A value that is kept back. */
interface Kept extends Withheld {
  /** Whether it is a word that stands elsewhere too, for another reason. */
  readonly isWord: boolean;
}

/** Whether a location is named by another text of the content, as that of somebody else or of an employer, or on every page. */
function isWord({ kind, value }: Withheld, { files }: Audit, known: string): boolean {
  if (kind !== 'location') return false;
  const shell = files.paths.has('404.html') ? decoded(files.read('404.html').toString('utf8')) : '';
  return standsIn(shell, value) || known.split(value.toLowerCase()).length > 2;
}

/** Whether a text has a value as words of their own: `Cork` does not stand in `Corkscrew`. */
function standsIn(text: string, value: string): boolean {
  const letter = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + 1)) {
    if (!letter.test(text[at - 1] ?? ' ') && !letter.test(text[at + value.length] ?? ' ')) return true;
  }
  return false;
}

function findWithheld(withheld: readonly Kept[], { path, text }: BuiltText): readonly Finding[] {
  return withheld
    .filter((each) => !each.resumes.includes(path) && holds(each, { path, text }))
    .map(({ kind, resumes, place, value }) => ({
      severity: 'error',
      code: 'leaked-contact',
      what: `the ${kind} "${value}", which ${resumes.length === 0 ? 'nobody is to see' : 'is for the résumé alone'}, stands on the site`,
      help: 'build the site again; if it stands in a text too, remove it there, or else make it public',
      path,
      cause: place,
    }));
}

function holds({ kind, value, folders, isWord }: Kept, { path, text }: BuiltText): boolean {
  if (kind === 'e-mail address') return text.toLowerCase().includes(value.toLowerCase());
  if (kind === 'telephone number') {
    const digits = value.replace(/\D/g, '');
    return text.includes(value) || (digits.length >= MIN_DIGITS && text.replace(/[\s()/.-]/g, '').includes(digits));
  }
  if (!isWord) return standsIn(text, value);
  // The name of a town may stand in any text; these files have a field for it.
  const isTheirs = folders.some((folder) => path.startsWith(folder));
  return isTheirs && /\.(?:vcf|json)$/.test(path) && text.includes(value);
}

/** Fewer may be any number. */
const MIN_DIGITS = 7;

/** What is for the résumé is in it, in each language; a location may have another name in those after the first. */
function findMissing({ withheld }: Audit, { path, text }: BuiltText): readonly Finding[] {
  const plain = text.replace(/[\s\u00ad]/g, '');
  const missing = withheld.filter(({ kind, resumes, value }) => {
    const [first] = resumes;
    const isWanted = kind === 'location' ? path === first : resumes.includes(path);
    return isWanted && !plain.includes(value.replace(/\s/g, ''));
  });
  return missing.map(({ kind, value, place }) => ({
    severity: 'error',
    code: 'wrong-pdf',
    what: `the ${kind} "${value}" is missing`,
    help: 'build the site again: the résumé is older than the content',
    path,
    cause: place,
  }));
}

/** But no name of a file, such as `photo@2x.png`. */
const EMAIL =
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.(?!(?:avif|css|gif|html?|jpe?g|js|json|md|pdf|png|svg|webp|woff2)\b)[a-z]{2,}(?!\w)/gi;

function findStrayEmails({ path, text }: BuiltText, known: string): readonly Finding[] {
  return [...text.matchAll(EMAIL)].flatMap(({ 0: address, index }): Finding[] => {
    if (known.includes(address.toLowerCase())) return [];
    const what = `the e-mail address "${address}" stands in no file of the content`;
    const help =
      'take it out of the layout that it comes from, or build the site again if it is older than its content';
    return [{ severity: 'warning', code: 'stray-email', what, help, path, offset: index }];
  });
}

function knownText({ sources, siteSource, otherSources }: Audit): string {
  const all = [...sources.values(), ...(siteSource === null ? [] : [siteSource]), ...otherSources];
  return all.map(({ text }) => text.toLowerCase()).join('\n');
}
