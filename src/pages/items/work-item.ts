import type { EvidenceData } from '../../content/schemas/evidence.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import { formatMetric } from '../../i18n/format-metric.ts';
import { isPerson } from '../../portfolio/is-person.ts';
import type { Achievement, EngineerRef, EntryText, Project } from '../../portfolio/portfolio.ts';
import { pathOf } from '../../texts/address.ts';
import { hueOf } from '../create-frame.ts';
import { fieldHref, fieldPicture, proseHtml } from '../entry-texts.ts';
import { createSeal } from '../icon-views.ts';
import type { PageContext } from '../page-context.ts';
import type { LinkView } from '../views/frame.ts';
import { figureBesideTitle } from './figure-beside-title.ts';
import type { DescribedPicture, EvidenceItem, WorkItem } from './item-views.ts';
import {
  engineerLink,
  firstNamed,
  MAX_NAMED_PEOPLE,
  MAX_NAMED_SKILLS,
  organizationLink,
  projectLink,
  skillLinks,
} from './links.ts';

/** A project or an achievement as one item of a list. */
export function workItem(work: Project | Achievement, context: PageContext): WorkItem {
  const { words, addresses, units } = context;
  const isProject = 'summary' in work;
  const people = firstNamed(work.engineers, MAX_NAMED_PEOPLE, context);
  const skills = firstNamed(work.skills, MAX_NAMED_SKILLS, context);
  return {
    kind: null,
    title: work.title,
    href: addresses.href(isProject ? pathOf.project(work) : pathOf.achievement(work)),
    period: formatPeriod(work.period, context),
    organization: organizationLink(work.organization, context),
    people: peopleLinks(people.first, context),
    morePeople: people.more,
    skills: skillLinks(skills.first, context),
    moreSkills: skills.more,
    metrics: work.metrics.map((metric) => figureBesideTitle(formatMetric(metric, context, units), work.title)),
    seal: createSeal(work.strength, context),
    hue: sharedHue(work.engineers, context),
    marks: [...(work.nda ? [words.project.nda] : []), ...(work.draft ? [words.site.draft] : [])],
    picture: isProject ? firstPicture(work, context) : null,
    summary: isProject ? proseHtml(work.summary, work.text, context) : null,
    project: isProject || work.project === null ? null : projectLink(work.project, context),
  };
}

/** What a work is, in a list that has both kinds. */
export function kindOf(work: Project | Achievement, { words }: PageContext): string {
  return 'summary' in work ? words.project.kind : words.achievement.kind;
}

/** An achievement among those of its project, which need not all say for whom it was. */
export function achievementOf(project: Project, achievement: Achievement, context: PageContext): WorkItem {
  const item = workItem(achievement, context);
  const isSame = achievement.organization?.name === project.organization?.name;
  return isSame ? { ...item, organization: null } : item;
}

function firstPicture({ images, text }: Project, context: PageContext): DescribedPicture | null {
  const [first] = images;
  const picture = first === undefined ? null : fieldPicture(first.src, text, context);
  return picture === null ? null : { ...picture, alt: '' };
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
  return ownWordLast(evidence).map((each) => evidenceItem(each, context.words.evidence.kind[each.kind], text, context));
}

/** The same of a project: its source and its demo stand before all else that is its makers’ own word. */
export function projectEvidence(project: Project, context: PageContext): readonly EvidenceItem[] {
  const { repository, demo, text } = project;
  const { words } = context;
  const named = new Set(project.evidence.map(({ url }) => url));
  const own = [
    { url: repository, what: words.project.repository, kind: words.evidence.kind.code },
    { url: demo, what: words.project.demo, kind: words.evidence.kind.demo },
  ].flatMap(({ url, what, kind }) => {
    if (url === null || named.has(url)) return [];
    const label = URL.canParse(url) ? words.project.openAt({ what, site: new URL(url).host }) : what;
    return evidenceItem({ label, url, by: 'self' }, kind, text, context);
  });
  const items = evidenceItems(project.evidence, text, context);
  const others = project.evidence.filter(({ by }) => by !== 'self').length;
  return [...items.slice(0, others), ...own, ...items.slice(others)];
}

function ownWordLast(evidence: readonly EvidenceData[]): readonly EvidenceData[] {
  return evidence.toSorted((a, b) => Number(a.by === 'self') - Number(b.by === 'self'));
}

function evidenceItem(
  { label, url, by }: Pick<EvidenceData, 'label' | 'url' | 'by'>,
  kind: string,
  text: EntryText,
  context: PageContext,
): EvidenceItem {
  return {
    label,
    href: fieldHref(url, text, context),
    kind,
    by: context.words.evidence.by[by],
    seal: createSeal(by === 'self' ? 'documented' : 'confirmed', context),
  };
}
