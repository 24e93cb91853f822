import nunjucks from 'nunjucks';
import type { Body } from '../markdown/body.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';

/** Every filter that layouts may use besides Nunjucks' own: this object is the list. */
export const filters = {
  /** A Markdown body as HTML, marked as safe: the renderer lets nothing through that is not. */
  html: (body: Body) => new nunjucks.runtime.SafeString(renderMarkdown(body)),
} as const;
