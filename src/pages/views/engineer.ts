import { formatMetric } from '../../i18n/format-metric.ts';
import type { Engineer } from '../../portfolio/portfolio.ts';
import { bodyText, fieldHref, proseHtml } from '../entry-texts.ts';
import { createSeal, type SealView, signedLink } from '../icon-views.ts';
import { monogram, portraitOf } from '../items/engineer-item.ts';
import { figureBesideTitle, type TitledFigure } from '../items/figure-beside-title.ts';
import type { DescribedPicture, NoteItem, WorkItem } from '../items/item-views.ts';
import { skillLinks } from '../items/links.ts';
import { noteItem } from '../items/note-item.ts';
import { notesHeading } from '../items/note-kinds.ts';
import { provesSkills, type TestimonialItem, testimonialItems } from '../items/testimonial-item.ts';
import { workItem } from '../items/work-item.ts';
import { completeLink, shownOf } from '../lists/complete-list.ts';
import type { PageContext } from '../page-context.ts';
import { type BeyondWorkSection, beyondWork, type ServiceItem, servicesOf } from './engineer-beyond-work.ts';
import { type CertificationItem, type EducationItem, type EmployerItem, engineerCareer } from './engineer-career.ts';
import { type ColleaguesView, engineerColleagues } from './engineer-colleagues.ts';
import { engineerContents } from './engineer-contents.ts';
import { type EngineerFactsView, engineerFacts } from './engineer-facts.ts';
import { type EngineerFolds, engineerFolds, foldedChapters } from './engineer-folds.ts';
import { engineerFrame } from './engineer-frame.ts';
import { type EngineerSkillsView, engineerSkills } from './engineer-skills.ts';
import { type EngineerTimelineView, engineerTimeline } from './engineer-timeline.ts';
import type { FrameView, LinkView, SignedLinkView } from './frame.ts';
import { type FoldedText, foldText, splitLead } from './profile-text.ts';
import { rankAchievements, strongestOf } from './rank-achievements.ts';
import { type SectionOrder, sectionOrder } from './sections.ts';

/** What the layout of an engineer’s page may read. */
export interface EngineerView extends EngineerFactsView, EngineerSkillsView, ColleaguesView {
  readonly frame: FrameView;
  readonly sections: SectionOrder;
  readonly name: string;
  readonly monogram: string;
  readonly isRole: boolean;
  readonly isAlumni: boolean;
  readonly headline: string | null;
  /** Who this is, in a sentence or two. */
  readonly intro: string | null;
  /** What the text says before its first heading, as HTML; `null` where that is long, or more than paragraphs. */
  readonly lead: string | null;
  readonly portrait: DescribedPicture | null;
  readonly links: readonly SignedLinkView[];
  readonly metrics: readonly TitledFigure[];
  /** Of these figures: they belong to no work that could prove them better. */
  readonly figuresSeal: SealView;
  readonly expertise: readonly {
    readonly title: string;
    readonly summary: string | null;
    readonly skills: readonly LinkView[];
  }[];
  readonly principles: readonly { readonly title: string; readonly text: string | null }[];
  /** The strongest first. */
  readonly achievements: readonly WorkItem[];
  /** Whether any of these has a figure. */
  readonly hasFigures: boolean;
  /** The others. */
  readonly furtherAchievements: readonly WorkItem[];
  /** `12 more achievements`; `null` when there are none. */
  readonly furtherCount: string | null;
  /** To the list of all achievements, or projects, or notes; `null` when they are here. */
  readonly allAchievements: LinkView | null;
  /** Each with what the engineer was in it, where that is said. */
  readonly projects: readonly (WorkItem & { readonly role: string | null })[];
  readonly allProjects: LinkView | null;
  readonly testimonials: readonly TestimonialItem[];
  readonly services: readonly ServiceItem[];
  readonly timeline: EngineerTimelineView | null;
  readonly employers: readonly EmployerItem[];
  readonly education: readonly EducationItem[];
  readonly certifications: readonly CertificationItem[];
  /** Awards, patents, volunteering and memberships. */
  readonly beyondWork: readonly BeyondWorkSection[];
  readonly interests: readonly string[];
  /** What the engineer’s notes are called: `Talks` where all of them are. */
  readonly notesHeading: string;
  readonly notes: readonly NoteItem[];
  /** Those to come. */
  readonly plannedNotes: readonly NoteItem[];
  readonly allNotes: LinkView | null;
  /** To the sections of the page, in their order. */
  readonly contents: readonly LinkView[];
  /** The rest of the text. */
  readonly text: FoldedText;
  /** Where lists fold. */
  readonly folds: EngineerFolds;
  /** The sections that fold on a narrow page. */
  readonly folded: readonly string[];
}

const MAX_DESCRIBED = 3;

/** One engineer's page. */
export function engineerView(engineer: Engineer, context: PageContext): EngineerView {
  const { data, name } = engineer;
  const sections = sectionOrder('profile', data.sections, context.portfolio.site.sections?.profile);
  const { leading, further } = rankAchievements(engineer.achievements);
  const most = shownOf(engineer);
  const folded =
    engineer.achievements.length > most.achievements
      ? further.slice(0, Math.max(0, most.achievements - leading.length))
      : further;
  const notes = engineer.notes.slice(0, most.notes).map((note) => noteItem(note, context));
  const body = bodyText(engineer.text, context);
  const { lead, rest } = splitLead(body);
  const { whole } = context.words.lists;
  // Where no achievement says what somebody did, a few projects say it themselves.
  const isShort = engineer.achievements.length === 0 && engineer.projects.length <= MAX_DESCRIBED;
  const linkToAll = (list: 'achievements' | 'projects' | 'notes'): LinkView | null =>
    completeLink(
      { folder: 'engineers', slug: engineer.slug },
      list,
      whole[list]({ count: engineer[list].length }),
      context,
    );
  const view: Omit<EngineerView, 'contents' | 'folds' | 'folded'> = {
    frame: engineerFrame(engineer, context),
    sections,
    name,
    monogram: monogram(name, context.locale),
    isRole: engineer.kind === 'role',
    isAlumni: engineer.status === 'alumni',
    headline: data.headline,
    intro: proseHtml(data.description, engineer.text, context),
    portrait: portraitOf(engineer, context),
    ...engineerFacts(engineer, context),
    links: data.links.map(({ label, url }) => signedLink(label, fieldHref(url, engineer.text, context), context)),
    figuresSeal: createSeal('quantified', context),
    metrics: data.metrics.map((metric) => figureBesideTitle(formatMetric(metric, context, context.units), '')),
    expertise: engineer.expertise.map((area) => ({
      ...area,
      summary: proseHtml(area.summary, engineer.text, context),
      skills: skillLinks(area.skills, context),
    })),
    ...engineerSkills(engineer, sections, context),
    principles: data.principles.map(({ title, text }) => ({ title, text: proseHtml(text, engineer.text, context) })),
    achievements: leading.map((achievement) => workItem(achievement, context)),
    hasFigures: leading.some(({ metrics }) => metrics.length > 0),
    furtherAchievements: folded.map((achievement) => workItem(achievement, context)),
    furtherCount: folded.length === 0 ? null : context.words.engineer.moreAchievements({ count: folded.length }),
    allAchievements: linkToAll('achievements'),
    projects: strongestOf(engineer.projects, most.projects).map((project) => {
      const item = workItem(project, context);
      const role = project.roles.get(engineer.slug) ?? null;
      return { ...item, summary: isShort ? item.summary : null, role };
    }),
    allProjects: linkToAll('projects'),
    testimonials: testimonialItems(engineer.testimonials, engineer.text, context, provesSkills),
    services: servicesOf(engineer, context),
    timeline: engineerTimeline(engineer, context),
    ...engineerColleagues(engineer, context),
    ...engineerCareer(engineer, context),
    beyondWork: beyondWork(engineer, context),
    interests: data.interests,
    notesHeading: notesHeading(engineer.notes, context.words),
    notes: notes.filter(({ planned }) => !planned),
    plannedNotes: notes.filter(({ planned }) => planned),
    allNotes: linkToAll('notes'),
    lead,
    text: foldText(rest),
  };
  const { words } = context;
  return {
    ...view,
    contents: engineerContents(view, body?.headings ?? [], words),
    folds: engineerFolds(view, words),
    folded: foldedChapters(view),
  };
}
