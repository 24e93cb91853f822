import { functions } from './svg-allow-list.ts';

/** CSS without what loads or cannot be read, and what was left out of it. */
export interface SafeCss {
  readonly css: string;
  readonly dropped: readonly string[];
}

const OWN_PART = /url\(\s*(?:#[^\s"'()\\<>]+|"#[^"\\<>]+"|'#[^'\\<>]+')\s*\)/gi;
const OWN_FONT = /url\("data:(?:font|application)\/[a-z\d+.-]+;(?:charset=[\w-]+;)?base64,[a-z\d+/=]*"\)/gi;
const STRING = /"[^"\n\r\f]*"|'[^'\n\r\f]*'/g;

/** Whether the value of a presentation attribute or of a declaration loads nothing from anywhere, however it is written. */
export function isSafeValue(value: string): boolean {
  const bare = value.replace(OWN_PART, 'none').replace(STRING, 'none');
  // Without escapes and comments a function is what its letters say.
  if (/[\\@<"'{}]|\/\*/.test(bare) || value.includes('\\')) return false;
  return [...bare.matchAll(/([\w-]*)\(/g)].every(([, name = '']) => name === '' || functions.has(name.toLowerCase()));
}

/** The declarations of a `style` attribute. */
export function safeDeclarations(style: string): SafeCss {
  const parts = style.split(';').map((part) => part.trim());
  // What a program stores for itself is no loss.
  const declarations = parts.filter((part) => part !== '' && !part.startsWith('-inkscape-'));
  const isSafe = (declaration: string): boolean => {
    const [, value] = /^-{0,2}[a-z][\w-]*\s*:(.*)$/is.exec(declaration) ?? [];
    return value !== undefined && isSafeValue(value);
  };
  const css = declarations.filter(isSafe).join('; ');
  return { css, dropped: declarations.filter((declaration) => !isSafe(declaration)) };
}

const AT_RULES = /^@(?:-webkit-)?(?:media|keyframes|font-face|supports|layer|container|property)\b[^;]*\{$/;

/** The rules of a `style` element: of the lines that `rewrite` makes of them the safe ones stay. */
export function safeRules(css: string, rewrite: RewriteCss): SafeCss {
  const lines = rewrite(css)?.split('\n');
  if (lines === undefined) return { css: '', dropped: [css.trim()] };
  const dropped: string[] = [];
  const kept = lines.filter((line) => {
    const isSafe = isSafeLine(line.trim());
    if (!isSafe) dropped.push(line.trim());
    return isSafe;
  });
  // Where the beginning of a rule is left out, its end would close another.
  return dropped.some((line) => /[{}]$/.test(line)) ? { css: '', dropped } : { css: kept.join('\n'), dropped };
}

function isSafeLine(line: string): boolean {
  if (line === '' || line === '}') return true;
  if (line.startsWith('@')) return AT_RULES.test(line) && isSafeValue(line.slice(1, -1));
  // A selector ends with a brace, or with a comma where others follow it; escapes are a part of names in it.
  if (/[{,]$/.test(line)) return isSafeValue(line.slice(0, -1).replace(/\\[^\n]/g, '_'));
  const [, value] = /^[\w-]+: (.*);$/.exec(line) ?? [];
  return value !== undefined && isSafeValue(value.replace(OWN_FONT, 'none'));
}

/** Writes CSS anew: a declaration a line, no comments, no escapes but in names; `null` where it is none. */
export type RewriteCss = (css: string) => string | null;

/** Loaded when a drawing has a style sheet: few have one, and few builds look at one anew. */
export async function loadRewriteCss(): Promise<RewriteCss> {
  const { transform } = await import('lightningcss');
  return (css) => {
    try {
      const { code } = transform({ filename: 'style', code: new TextEncoder().encode(css), errorRecovery: true });
      return new TextDecoder().decode(code);
    } catch {
      return null;
    }
  };
}
