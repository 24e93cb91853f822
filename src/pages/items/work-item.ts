import type { EvidenceData } from '../../content/schemas/evidence.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import { formatMetric } from '../../i18n/format-metric.ts';
import { isPerson } from '../../portfolio/is-person.ts';
import type { Achievement, EngineerRef, EntryText, Project } from '../../portfolio/portfolio.ts';
import { pathOf } from '../../texts/address.ts';
import { hueOf } from '../create-frame.ts';
import { fieldHref, proseHtml } from '../entry-texts.ts';
import { createSeal } from '../icon-views.ts';
import type { PageContext } from '../page-context.ts';
import type { LinkView } from '../views/frame.ts';
import { figureBesideTitle } from './figure-beside-title.ts';
import type { AchievementItem, EvidenceItem, ProjectItem, WorkItem } from './item-views.ts';
import {
  engineerLink,
  firstNamed,
  MAX_NAMED_PEOPLE,
  MAX_NAMED_SKILLS,
  organizationLink,
  projectLink,
  skillLinks,
} from './links.ts';

/** A project as one item of a list. */
export function projectItem(project: Project, context: PageContext): ProjectItem {
  return {
    ...workItem(project, pathOf.project(project), context),
    summary: proseHtml(project.summary, project.text, context),
  };
}

/** An achievement as one item of a list. */
export function achievementItem(achievement: Achievement, context: PageContext): AchievementItem {
  const { project } = achievement;
  return {
    ...workItem(achievement, pathOf.achievement(achievement), context),
    project: project === null ? null : projectLink(project, context),
  };
}

/** An achievement among those of its project, which need not all say for whom it was. */
export function achievementOf(project: Project, achievement: Achievement, context: PageContext): AchievementItem {
  const item = achievementItem(achievement, context);
  const isSame = achievement.organization?.name === project.organization?.name;
  return isSame ? { ...item, organization: null } : item;
}

function workItem(work: Project | Achievement, path: string, context: PageContext): WorkItem {
  const { locale, words, addresses, units } = context;
  const people = firstNamed(work.engineers, MAX_NAMED_PEOPLE, context);
  const skills = firstNamed(work.skills, MAX_NAMED_SKILLS, context);
  return {
    title: work.title,
    href: addresses.href(path),
    period: formatPeriod(work.period, locale),
    organization: organizationLink(work.organization, context),
    people: peopleLinks(people.first, context),
    morePeople: people.more,
    skills: skillLinks(skills.first, context),
    moreSkills: skills.more,
    metrics: work.metrics.map((metric) => figureBesideTitle(formatMetric(metric, locale, units), work.title)),
    seal: createSeal(work.strength, context),
    hue: sharedHue(work.engineers, context),
    marks: [...(work.nda ? [words.project.nda] : []), ...(work.draft ? [words.site.draft] : [])],
  };
}

/** A role profile among people is labelled as one. */
function peopleLinks(engineers: readonly EngineerRef[], context: PageContext): readonly LinkView[] {
  const { roleNamed } = context.words.engineer;
  return engineers.map((engineer) => {
    const link = engineerLink(engineer, context);
    return isPerson(engineer) ? link : { ...link, label: roleNamed({ name: link.label }) };
  });
}

/** The accent of whoever did it; work of several people has that of the page. */
function sharedHue([engineer, another]: readonly EngineerRef[], context: PageContext): string {
  return engineer === undefined || another !== undefined ? '' : hueOf(engineer, context);
}

/** What readers can open to check a claim, the strongest first; `text` is the entry that makes it. */
export function evidenceItems(
  evidence: readonly EvidenceData[],
  text: EntryText,
  context: PageContext,
): readonly EvidenceItem[] {
  const { words } = context;
  const ownWordLast = evidence.toSorted((a, b) => Number(a.by === 'self') - Number(b.by === 'self'));
  return ownWordLast.map(({ label, url, kind, by }) => ({
    label,
    href: fieldHref(url, text, context),
    kind: words.evidence.kind[kind],
    by: words.evidence.by[by],
    seal: createSeal(by === 'self' ? 'documented' : 'confirmed', context),
  }));
}
