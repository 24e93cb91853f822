import nunjucks from 'nunjucks';

/** Every filter that layouts may use besides Nunjucks' own: this object is the list. */
export const filters = {
  /** The HTML of a Markdown body, marked as safe: whatever wrote it lets nothing through that is not. */
  html: (body: string) => new nunjucks.runtime.SafeString(body),
} as const;
