import { gzipSync } from 'node:zlib';
import { transform } from 'lightningcss';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { placeAt, type SourceText } from '../diagnostics/source-text.ts';
import { targets } from './compile-styles.ts';

/**
 * Compiles a site's own plain CSS into a small style sheet whose rules stand in the last cascade layer, whatever it says.
 * It loads nothing of other sites, and no other style sheet. `resolve` gives the address of a file that it names. The value is
 * empty when there is an error.
 */
export function compileTheme(source: SourceText, resolve: ResolveFile): Result<string> {
  const diagnostics: Diagnostic[] = [...findHiddenAddresses(source)];
  const report = (code: 'bad-css' | 'dead-link' | 'foreign-css', message: string, help: string, at: Location): void => {
    const given = Math.min(offsetOf(source.text, at), source.text.trimEnd().length - 1);
    const start = given + (/^\s*/.exec(source.text.slice(given))?.[0].length ?? 0);
    const length = /^(?:@(?:import|namespace)[^;{}\n]*;?|[^\s;{}]*)/.exec(source.text.slice(start))?.[0].length ?? 1;
    diagnostics.push({ severity: 'error', code, message, place: placeAt(source, start, start + length), help });
  };
  const noRule = (name: string) => (rule: { readonly value: { readonly loc: Location } }) => {
    const { line, column } = rule.value.loc;
    const help = 'remove it: what it would load belongs into theme.css itself';
    report('foreign-css', `theme.css cannot have ${name}`, help, { line: line + 1, column });
  };
  try {
    const { code, warnings } = transform({
      filename: source.file,
      code: new TextEncoder().encode(source.text),
      minify: true,
      targets,
      errorRecovery: true,
      visitor: {
        Rule: { import: noRule('@import'), namespace: noRule('@namespace') },
        Url: ({ url, loc }) => {
          if (/^(?:#|data:image\/)/.test(url)) return undefined;
          if (/^(?:\/\/|[\w+.-]+:)/.test(url)) {
            const help = 'put the file into files/ and write url(files/paper.png), or remove it';
            report('foreign-css', 'theme.css loads nothing of other sites', help, loc);
            return undefined;
          }
          const found = resolve(url);
          if ('href' in found) return { url: found.href, loc };
          report('dead-link', `there is no file ${url}`, found.help, loc);
          return undefined;
        },
      },
    });
    for (const { message, loc } of warnings)
      report('bad-css', `this is no CSS: ${inWords(message)}`, helpAt(source, loc), loc);
    const theme = new TextDecoder().decode(code);
    const packed = gzipSync(theme).byteLength;
    if (packed > MAX_PACKED_BYTES) diagnostics.push(heavy(source, packed));
    return {
      value: diagnostics.some(({ severity }) => severity === 'error') || theme === '' ? '' : `@layer theme{${theme}}`,
      diagnostics,
    };
  } catch (error) {
    const at = locationIn(error) ?? { line: 1, column: 1 };
    const message = error instanceof Error ? error.message : String(error);
    report('bad-css', `this is no CSS: ${inWords(message)}`, helpAt(source, at), at);
    return { value: '', diagnostics };
  }
}

/** The address of a file that a style sheet names, or what to write instead. */
export type ResolveFile = (written: string) => { readonly href: string } | { readonly help: string };

/** As servers pack it: every page waits for this one too. */
const MAX_PACKED_BYTES = 4000;

function heavy(source: SourceText, bytes: number): Diagnostic {
  return {
    severity: 'warning',
    code: 'heavy-theme',
    message: `theme.css weighs ${Math.ceil(bytes / 100) / 10} kB packed, of at most 4 kB that pages may wait for`,
    place: placeAt(source, 0, 1),
    help: 'keep only the rules that this site needs, and put pictures inside it into files/: url(files/paper.png)',
  };
}

/** Both counted from one. */
interface Location {
  readonly line: number;
  readonly column: number;
}

const ADDRESS_AS_TEXT = /(?<![\w-])(?:-webkit-)?(?:image-set|image|src)\((?:[^()"';{}]|\([^()]*\))*["'][^"'\n]*/gi;

/** Some functions take an address as a mere text, which no reader of CSS knows for one. */
function findHiddenAddresses(source: SourceText): readonly Diagnostic[] {
  const text = source.text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...text.matchAll(ADDRESS_AS_TEXT)].map(({ 0: found, index }) => ({
    severity: 'error',
    code: 'foreign-css',
    message: 'an address in theme.css stands in url()',
    place: placeAt(source, index, index + found.length),
    help: 'write url(files/…) in place of the text in quotation marks',
  }));
}

function offsetOf(text: string, { line, column }: Location): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

/** What the compiler says, for people who know CSS and not its parser: `Unexpected token Ident("red")` → "red" is not expected here. */
function inWords(message: string): string {
  const [, token] = /^Unexpected token \w+\(["']?(.*?)["']?\)$/.exec(message) ?? [];
  if (token !== undefined) return `"${token}" is not expected here`;
  if (message === 'Invalid empty selector') return 'a selector is missing or none';
  if (message === 'Unexpected end of input') return 'it ends where more is expected, or a brace is one too many';
  return message.charAt(0).toLowerCase() + message.slice(1);
}

function helpAt({ text }: SourceText, { line }: Location): string {
  const own = text.split('\n')[line - 1]?.trim() ?? '';
  if (/^(?:\$|@(?:use|include|mixin|extend|function|if|each|for)\b|\/\/|%)/.test(own)) {
    return 'theme.css is plain CSS, without Sass: properties such as --own are its variables, and comments stand in /* … */';
  }
  return 'correct or remove it: a rule is written like h1 { color: var(--accent) }';
}

function locationIn(error: unknown): Location | null {
  if (typeof error !== 'object' || error === null || !('loc' in error)) return null;
  const { loc } = error;
  if (typeof loc !== 'object' || loc === null || !('line' in loc) || !('column' in loc)) return null;
  return { line: Number(loc.line), column: Number(loc.column) };
}
