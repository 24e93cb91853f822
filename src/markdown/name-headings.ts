import GithubSlugger, { slug } from 'github-slugger';
import type { Token } from 'markdown-it';
import { plainText } from './plain-text.ts';
import { isFromHtml } from './record-positions.ts';

/** The ids that layouts use themselves: no heading of a body gets one of them. */
export const reservedIds: readonly string[] = [
  'main',
  'navigation',
  'figures',
  'metrics',
  'evidence',
  'people',
  'skills',
  'proof',
  'expertise',
  'principles',
  'projects',
  'achievements',
  'notes',
  'roles',
  'education',
  'certifications',
  'contact',
  'about',
  'contents',
  'related',
  'organizations',
  'languages',
  'timeline',
  'together',
  'unproven',
  'learning',
  'rules',
  'limits',
  // Parts that came later have ids of their own kind: a heading such as “Awards” keeps the address that it had.
  'section-testimonials',
  'section-services',
  'section-awards',
  'section-patents',
  'section-volunteering',
  'section-memberships',
  'section-interests',
  'section-form',
  'form-name',
  'form-email',
  'form-message',
];

/**
 * Gives each heading that has none an id made of its text, unlike any other id of the body, of its raw tags (`rawIds`), of
 * its footnotes and of the layouts.
 */
export function nameHeadings(tokens: readonly Token[], rawIds: readonly string[] = []): void {
  const slugger = new GithubSlugger();
  for (const id of [...reservedIds, ...rawIds, ...footnoteIds(tokens)]) slugger.occurrences[id] = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'heading_open' || token.attrGet('id') !== null) continue;
    const text = namedText(tokens[index + 1]?.children ?? []);
    // Lines of HTML are indented as they like.
    const name = isFromHtml(token) ? text.replace(/\s+/g, ' ') : text;
    token.attrSet('id', slugger.slug(slugOf(name), true));
  }
}

/** An emoji is called by the name that it is written with: `:rocket: Start` → `rocket Start`. */
function namedText(children: readonly Token[]): string {
  return children.map((token) => (token.type === 'emoji' ? token.info : plainText([token]))).join('');
}

/** `Über mich` → `über-mich`, `2023` → `section-2023` (an id begins with a letter), `🎉` → `section`. */
function slugOf(text: string): string {
  // Variation selectors and joiners are left over from emoji, halves of characters from damaged files.
  const base = slug(
    text
      .normalize('NFC')
      .replace(/[\u{FE00}-\u{FE0F}]|\u200D|\p{Cs}/gu, '')
      .trim(),
  );
  if (/^\p{L}/u.test(base)) return base;
  return `section-${base}`.replace(/-[-_]*/, '-').replace(/-$/, '');
}

function footnoteIds(tokens: readonly Token[]): readonly string[] {
  return tokens
    .flatMap((token) => [token, ...(token.children ?? [])])
    .filter(({ type }) => type === 'footnote_open' || type === 'footnote_ref')
    .map((token) => String(token.attrGet('id')));
}
