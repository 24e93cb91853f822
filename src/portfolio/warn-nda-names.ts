import { isSound } from '../content/entry.ts';
import type { Content } from '../content/load-content.ts';
import { locate } from '../content/locate.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { createLookup, holdsName, namesOf } from './names.ts';
import type { EntryText, Organization, Portfolio, Testimonial } from './portfolio.ts';

/** A warning for each testimonial that names an organization which only entries under NDA have, and which they keep back. */
export function warnNdaNames(content: Content, portfolio: Portfolio): readonly Diagnostic[] {
  const entries = [...portfolio.engineers, ...portfolio.projects].filter(({ testimonials }) => testimonials.length > 0);
  const secrets = entries.length === 0 ? [] : keptBack(content, portfolio);
  return entries.flatMap(({ testimonials, text }) =>
    testimonials.flatMap((testimonial, index) => secrets.flatMap((secret) => warnOf(testimonial, index, secret, text))),
  );
}

/** An organization that nothing on the site names, and the entry that it was for. */
interface Secret {
  readonly name: string;
  /** Its name and aliases. */
  readonly names: readonly string[];
  readonly path: string;
}

function keptBack({ entries, organizations }: Content, { organizations: shown }: Portfolio): readonly Secret[] {
  const [projects, achievements] = [entries.project.filter(isSound), entries.achievement.filter(isSound)];
  const secretProjects = new Set(projects.filter(({ data }) => data.nda).map(({ slug }) => slug));
  const underNda = [
    ...projects.filter(({ data }) => data.nda),
    ...achievements.filter(({ data }) => data.nda || secretProjects.has(data.project ?? '')),
  ];
  const nameOf = createLookup(organizations);
  const isShown = new Set(shown.map(({ name }: Organization) => name));
  return underNda.flatMap(({ data, path }): Secret[] => {
    const name = nameOf(data.organization ?? '');
    if (name === null || isShown.has(name)) return [];
    return [{ name, names: namesOf(name, organizations), path }];
  });
}

const FIELDS = ['text', 'role', 'organization'] as const;

function warnOf(testimonial: Testimonial, index: number, secret: Secret, text: EntryText): readonly Diagnostic[] {
  const field = FIELDS.find((each) => secret.names.some((name) => holdsName(testimonial[each] ?? '', name)));
  if (field === undefined) return [];
  return [
    {
      severity: 'warning',
      code: 'nda-testimonial',
      message: `this names "${secret.name}", which ${secret.path} keeps back under \`nda\``,
      place: locate(text.yaml, ['testimonials', index, field]),
      help: 'leave the name out; if it may be known, name it in a role, or in work without `nda`',
    },
  ];
}
