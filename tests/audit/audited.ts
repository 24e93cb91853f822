import { auditSite } from '../../src/audit/audit-site.ts';
import type { Audit } from '../../src/audit/finding.ts';
import { budgetsSchema } from '../../src/content/schemas/budgets.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** The policy of the pages that tests write. */
export const POLICY = "default-src 'none'; img-src 'self' https://stats.example; script-src 'self'";

/** A sound page with a body, and perhaps with more in its head. */
export function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>Ada</title>${head}</head><body><h1>Ada Quill</h1>
${body}</body></html>
`;
}

/** A built site of these files, published at `https://ada.example/folio/`; `known` is what is known of its content. */
export function audited(files: Files, known: Partial<Audit> = {}): Audit {
  const all: Files = { 'index.html': page(''), ...files };
  const paths = new Set(Object.keys(all).toSorted());
  return {
    files: { folder: '_site', paths, read: (path) => Buffer.from(all[path] ?? '') },
    url: 'https://ada.example',
    base: '/folio/',
    sources: new Map(),
    siteSource: null,
    themeSource: null,
    otherSources: [],
    copied: new Set(),
    budgets: budgetsSchema.parse({}),
    withheld: [],
    ...known,
  };
}

/** What is found in it. */
export function findings(files: Files, known: Partial<Audit> = {}): Promise<readonly Diagnostic[]> {
  return auditSite(audited(files, known));
}

/** The codes of what is found in it. */
export async function codesOf(files: Files, known: Partial<Audit> = {}): Promise<readonly string[]> {
  return (await findings(files, known)).map(({ code }) => code);
}
