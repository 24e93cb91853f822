import type { SoundEntry } from '../content/entry.ts';
import type { EngineerData } from '../content/schemas/engineer.ts';
import { periodOf, type Resolve } from './build-work.ts';
import type { CareerBreak, Engineer, EngineerRef, EntryText, Role, Skill } from './portfolio.ts';
import { collectProofs, proveSkills } from './prove-skills.ts';
import { buildTestimonials } from './testimonials.ts';
import type { Works, WorksByEngineer } from './works.ts';

/** An engineer from the entry, with all work, and the skills that it proves. */
export function buildEngineer(
  entry: SoundEntry<EngineerData>,
  text: EntryText,
  { projects, achievements, notes }: Works,
  resolve: Resolve,
  { taxonomy, locale }: { readonly taxonomy: ReadonlyMap<string, Skill>; readonly locale: string },
): Engineer {
  const { data, slug } = entry;
  const career = data.roles.flatMap((role): (Role | CareerBreak)[] => {
    const { title, location, summary } = role;
    if (role.kind === 'break') return [{ title, location, summary, organization: null, period: periodOf(role) }];
    const organization = resolve.organization(role.organization);
    if (organization === null) return [];
    const highlights = role.highlights.map((each) => ({ ...each, skills: resolve.skills(each.skills) }));
    const skills = resolve.skills([...role.skills, ...role.highlights.flatMap((each) => each.skills)]);
    return [{ ...role, organization, period: periodOf(role), highlights, skills }];
  });
  const testimonials = buildTestimonials(data.testimonials, resolve);
  const roles = career.filter((stage) => stage.organization !== null);
  const declared = resolve.skills([
    ...data.skills.flatMap((group) => group.skills),
    ...data.expertise.flatMap(({ skills }) => skills),
  ]);
  const skills = proveSkills(declared, collectProofs({ projects, achievements, roles, testimonials }, locale), {
    taxonomy,
    locale,
  });
  const skillGroups = data.skills.flatMap(({ title, skills: own }) =>
    title === null ? [] : [{ title, skills: resolve.skills(own) }],
  );
  const learning = resolve.skills(data.learning);
  const expertise = data.expertise.map((area) => ({ ...area, skills: resolve.skills(area.skills) }));
  const [ref] = resolve.engineers([slug]);
  const aliases = ref?.permalink === HOME && data.permalink !== null ? [data.permalink, ...data.aliases] : data.aliases;
  return {
    ...(ref ?? refOf(entry, false)),
    aliases: aliases.filter((alias) => alias !== ref?.permalink),
    data,
    roles,
    career,
    projects,
    achievements,
    notes,
    testimonials,
    skills,
    learning,
    skillGroups,
    knownOrganizations: knownOrganizations(data, resolve),
    expertise,
    text,
  };
}

function knownOrganizations({ volunteering, memberships }: EngineerData, resolve: Resolve) {
  const names = [...volunteering, ...memberships].map(({ organization }) => organization);
  return new Map(
    names.flatMap((name) => {
      const known = resolve.organization(name);
      return known === null ? [] : [[name, known] as const];
    }),
  );
}

/** What one engineer did. */
export function worksOf(slug: string, { projects, achievements, notes }: WorksByEngineer): Works {
  return {
    projects: projects.get(slug) ?? [],
    achievements: achievements.get(slug) ?? [],
    notes: notes.get(slug) ?? [],
  };
}

const HOME = '/';

/** The front page of a site with one engineer is that engineer's page; any other address of the entry leads there. */
export function refOf({ slug, data }: SoundEntry<EngineerData>, isAlone: boolean): EngineerRef {
  const { name, kind, status, color, permalink } = data;
  return { slug, name, kind, status, color, permalink: isAlone ? HOME : permalink };
}
