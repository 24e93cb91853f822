import highlighter from 'highlight.js/lib/common';

/** Longer code is shown plain: highlighting is decoration and must not hold up a build. */
const longestHighlighted = 50_000;

/** The code as HTML with `hljs-…` classes, or `null` when the language is unknown or the code is very long. */
export function highlightCode(code: string, language: string): string | null {
  if (code.length > longestHighlighted || highlighter.getLanguage(language) === undefined) return null;
  return highlighter.highlight(code, { language, ignoreIllegals: true }).value;
}
