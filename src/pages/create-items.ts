import type { Evidence } from '../content/schemas/evidence.ts';
import { formatDate } from '../i18n/format-date.ts';
import { formatMetric } from '../i18n/format-metric.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import { hueClass } from '../palette/hue-class.ts';
import type {
  Achievement,
  Engineer,
  EngineerRef,
  EntryText,
  Note,
  Organization,
  Project,
  Skill,
} from '../portfolio/portfolio.ts';
import { pathOf } from './address.ts';
import { createSeal } from './create-seal.ts';
import { hasOwnPage } from './note-page.ts';
import type { PageContext } from './page-context.ts';
import { resolveAddress } from './resolve-address.ts';
import { resolvedPicture } from './resolved.ts';
import type { LinkView } from './views/frame.ts';
import type {
  AchievementItem,
  EngineerItem,
  EvidenceItem,
  NoteItem,
  PortraitView,
  ProjectItem,
} from './views/item-views.ts';

export function engineerLink(engineer: EngineerRef, { book }: PageContext): LinkView {
  return { label: engineer.name, href: book.addresses.href(pathOf.engineer(engineer)) };
}

export function engineerLinks(engineers: readonly EngineerRef[], context: PageContext): readonly LinkView[] {
  return engineers.map((engineer) => engineerLink(engineer, context));
}

export function skillLinks(skills: readonly Skill[], { book }: PageContext): readonly LinkView[] {
  return skills.map((skill) => ({ label: skill.name, href: book.addresses.href(pathOf.skill(skill)) }));
}

export function organizationLink(organization: Organization | null, { book }: PageContext): LinkView | null {
  if (organization === null) return null;
  return { label: organization.name, href: book.addresses.href(pathOf.organization(organization)) };
}

export function projectItem(project: Project, context: PageContext): ProjectItem {
  const { locale, words, book } = context;
  return {
    title: project.title,
    href: book.addresses.href(pathOf.project(project)),
    summary: project.summary,
    period: formatPeriod(project.period, locale),
    organization: organizationLink(project.organization, context),
    people: engineerLinks(project.engineers, context),
    ...firstSkills(project.skills, context),
    metrics: project.metrics.map((metric) => formatMetric(metric, locale)),
    seal: createSeal(project.strength, context),
    hue: hueOfAll(project.engineers, context),
    marks: marksOf(project, words),
  };
}

export function achievementItem(achievement: Achievement, context: PageContext): AchievementItem {
  const { locale, words, book } = context;
  const { project } = achievement;
  return {
    title: achievement.title,
    href: book.addresses.href(pathOf.achievement(achievement)),
    period: formatPeriod(achievement.period, locale),
    organization: organizationLink(achievement.organization, context),
    project: project === null ? null : { label: project.title, href: book.addresses.href(pathOf.project(project)) },
    people: engineerLinks(achievement.engineers, context),
    ...firstSkills(achievement.skills, context),
    metrics: achievement.metrics.map((metric) => formatMetric(metric, locale)),
    seal: createSeal(achievement.strength, context),
    hue: hueOfAll(achievement.engineers, context),
    marks: marksOf(achievement, words),
  };
}

/** Skills that a list shows with an item; the item's own page has all. */
const SHOWN_SKILLS = 4;
const MOST_SHOWN_SKILLS = SHOWN_SKILLS + 1;

function firstSkills(skills: readonly Skill[], context: PageContext): Pick<AchievementItem, 'skills' | 'moreSkills'> {
  // A lone one takes no more room than the words that stand for it.
  const shown = skills.length === MOST_SHOWN_SKILLS ? skills.length : SHOWN_SKILLS;
  const more = skills.length - shown;
  return {
    skills: skillLinks(skills.slice(0, shown), context),
    moreSkills: more > 0 ? context.words.skill.more(more) : null,
  };
}

/** The accent of whoever did it; work of several people has that of the page. */
function hueOfAll(engineers: readonly EngineerRef[], { portfolio }: PageContext): string {
  const [engineer, another] = engineers;
  if (engineer === undefined || another !== undefined) return '';
  return hueClass(engineer.color ?? portfolio.site.accent);
}

/** The engineer's portrait, if there is one. */
export function portraitOf({ data, text }: Engineer, context: PageContext): PortraitView | null {
  if (data.portrait === null) return null;
  const picture = resolvedPicture(data.portrait.src, text, context);
  return picture === null ? null : { ...picture, alt: data.portrait.alt };
}

export function engineerItem(engineer: Engineer, context: PageContext): EngineerItem {
  const { words, book } = context;
  const { projects, achievements } = engineer;
  const marks = [
    ...(engineer.kind === 'role' ? [words.engineer.role] : []),
    ...(engineer.status === 'alumni' ? [words.engineer.alumni] : []),
    ...(engineer.data.draft ? [words.site.draft] : []),
  ];
  return {
    name: engineer.name,
    href: book.addresses.href(pathOf.engineer(engineer)),
    portrait: portraitOf(engineer, context),
    monogram: monogram(engineer.name),
    headline: engineer.data.headline,
    counts: [
      ...(projects.length > 0 ? [words.count.projects(projects.length)] : []),
      ...(achievements.length > 0 ? [words.count.achievements(achievements.length)] : []),
      ...skillCount(engineer, context),
    ],
    hue: hueClass(engineer.data.color ?? context.portfolio.site.accent),
    skills: skillLinks(leadingSkills(engineer).slice(0, MOST_SHOWN_SKILLS), context),
    marks,
  };
}

/** The proven skills, the strongest first; of somebody who proves none yet, all, in the order of the areas of expertise. */
function leadingSkills({ skills, expertise }: Engineer): readonly Skill[] {
  const proven = skills.filter(({ strength }) => strength !== null);
  if (proven.length > 0) return proven.map(({ skill }) => skill);
  return [...new Set([...expertise.flatMap((area) => area.skills), ...skills.map(({ skill }) => skill)])];
}

/** How many skills are proven; of somebody who proves none yet, how many wait for it. */
function skillCount({ skills }: Engineer, { words }: PageContext): readonly string[] {
  const proven = skills.filter(({ strength }) => strength !== null).length;
  if (proven > 0) return [words.count.provenSkills(proven)];
  return skills.length > 0 ? [words.count.unprovenSkills(skills.length)] : [];
}

export function evidenceItems(
  evidence: readonly Evidence[],
  text: EntryText,
  context: PageContext,
): readonly EvidenceItem[] {
  const { words, book } = context;
  return evidence.map(({ label, url, kind, by }) => {
    const resolved = resolveAddress(url, text.path, book);
    return {
      label,
      href: 'href' in resolved ? resolved.href : url,
      kind: words.evidence.kind[kind],
      by: words.evidence.by[by],
      seal: createSeal(by === 'self' ? 'documented' : 'confirmed', context),
    };
  });
}

export function noteItem(note: Note, context: PageContext): NoteItem {
  const { data, engineers, skills } = note;
  return {
    title: data.title,
    href: hasOwnPage(note)
      ? context.book.addresses.href(pathOf.note(note))
      : data.status === 'planned'
        ? null
        : data.url,
    summary: data.summary,
    date: data.date === null ? null : formatDate(data.date, context.locale),
    people: engineerLinks(engineers, context),
    skills: skillLinks(skills, context),
    planned: data.status === 'planned',
    marks: [
      ...(data.status === 'planned' ? [context.words.note.comingSoon] : []),
      ...(data.draft ? [context.words.site.draft] : []),
    ],
  };
}

function marksOf({ nda, draft }: Project | Achievement, words: PageContext['words']): readonly string[] {
  return [...(nda ? [words.project.nda] : []), ...(draft ? [words.site.draft] : [])];
}

/** The first letters of the first and last word of a name, for a drawn portrait. */
export function monogram(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /^\p{L}/u.test(word));
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return [first, last]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase('en');
}
