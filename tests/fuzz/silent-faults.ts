import type { ReadSite } from '../harness/read-site.ts';
import type { Base } from './batch.ts';
import type { SoundCase } from './sound-cases.ts';

/**
 * The cases that are neither told as wrong nor shown: an entry without an error has sound data, and a page unless it is a
 * draft or belongs to one, is only announced, or published elsewhere. In the larger bases, what it belongs to may be
 * damaged: then there is an error elsewhere.
 */
export function silentFaults(site: ReadSite, base: Base, cases: readonly SoundCase[]): readonly string[] {
  const isWrong = base !== 'small' && site.diagnostics.some(({ severity }) => severity === 'error');
  const addresses = new Set(site.pages.map(({ url }) => url));
  return cases.flatMap(({ path, data, address }) => {
    if (data === null) return [`${path} has no data and no error`];
    const isFound = addresses.has(address) || isHidden(data) || isOfDraft(data, site);
    return isFound || isWrong ? [] : [`${path} has no page and no error`];
  });
}

function isHidden(data: object): boolean {
  const { draft, status, url }: Readonly<Record<string, unknown>> = { ...data };
  return draft === true || status === 'planned' || typeof url === 'string';
}

/** What belongs to a draft waits for it. */
function isOfDraft(data: object, { content }: ReadSite): boolean {
  const project: unknown = Reflect.get(data, 'project');
  return content.entries.project.some((each) => each.path === `projects/${project}.md` && each.data?.draft === true);
}
