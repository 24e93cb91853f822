import type { Body } from './body.ts';
import { createRenderer } from './create-renderer.ts';
import { markdownOptions, parseMarkdown } from './parse-markdown.ts';

/** The HTML of a body, safe whatever its source holds. Pure: the same value gives the same HTML. */
export function renderMarkdown(body: Body): string {
  const { tokens, html } = parseMarkdown(body.source);
  const written = createRenderer(body, html).render([...tokens], markdownOptions);
  // White space at the end of a line shows nowhere; validators dislike it.
  return written.replace(/[ \t]+$/gm, '');
}
