import type { Content } from '../content/load-content.ts';
import { locate } from '../content/locate.ts';
import type { YamlStretch } from '../content/parse-yaml.ts';
import type { Diagnostic, TextEdit } from '../diagnostics/diagnostic.ts';
import { flattenNavigation, mainLists, mainNavigation } from '../pages/navigation.ts';
import type { PageContext } from '../pages/page-context.ts';
import { toScalar } from '../scaffold/yaml-scalar.ts';
import { fixedPaths } from '../texts/address.ts';

/**
 * A warning for a navigation as it was written while it stood behind the lists of the site: as the whole of it, it leaves
 * visitors no way to any of them. One that leads home means what it says.
 */
export function checkNavigation({ siteYaml }: Content, context: PageContext): readonly Diagnostic[] {
  if (siteYaml === null || context.portfolio.site.navigation.length === 0) return [];
  const lists = mainLists(context);
  const known = new Set([...lists.map(({ href }) => href), context.addresses.href(fixedPaths.home)]);
  if (lists.length === 0 || flattenNavigation(mainNavigation(context)).some(({ href }) => known.has(href))) return [];
  const entries = lists.map(({ label, href }) => ({ label: toScalar(label), url: pathOf(href, context) }));
  const example = `{ label: ${entries[0]?.label}, url: ${entries[0]?.url} }`;
  return [
    {
      severity: 'warning',
      code: 'bad-navigation',
      message: 'this is the whole navigation, and it leads to none of the lists of this site',
      place: locate(siteYaml, ['navigation'], 'key'),
      help: `add those that visitors are to find, such as ${example}, or run "npm run check -- --fix"; an entry with "url: /" says that they need none`,
      edits: [insertFirst(siteYaml, entries)],
    },
  ];
}

/** The path on the site that an address has. */
function pathOf(href: string | null, { addresses }: PageContext): string {
  return `/${href?.slice(addresses.href('/').length) ?? ''}`;
}

/** Entries before the first one of the navigation, written as that is. */
function insertFirst(
  yaml: YamlStretch,
  entries: readonly { readonly label: string; readonly url: string }[],
): TextEdit {
  const { line, column, source } = locate(yaml, ['navigation', 0]);
  const above = yaml.source.text.split('\n').slice(0, line - 1);
  const start = above.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  const before = source.slice(0, column - 1);
  const write = /^ *- +$/.test(before)
    ? ({ label, url }: (typeof entries)[number]) =>
        `label: ${label}\n${' '.repeat(before.length)}url: ${url}\n${before}`
    : ({ label, url }: (typeof entries)[number]) => `{ label: ${label}, url: ${url} }, `;
  return { start, end: start, text: entries.map(write).join('') };
}
