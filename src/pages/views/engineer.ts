import { formatDate } from '../../i18n/format-date.ts';
import { formatLanguageName } from '../../i18n/format-language-name.ts';
import { formatList } from '../../i18n/format-list.ts';
import { formatMetric, type MetricText } from '../../i18n/format-metric.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { Body } from '../../markdown/body.ts';
import type { Engineer, Role } from '../../portfolio/portfolio.ts';
import { fixedPaths, pathOf } from '../address.ts';
import { createFrame } from '../create-frame.ts';
import {
  achievementItem,
  monogram,
  noteItem,
  organizationLink,
  portraitOf,
  projectItem,
  skillLinks,
} from '../create-items.ts';
import type { PageContext } from '../page-context.ts';
import { bodyOf, resolvedHref } from '../resolved.ts';
import { engineerContents } from './engineer-contents.ts';
import type { FrameView, LinkView } from './frame.ts';
import type { AchievementItem, NoteItem, PortraitView, ProjectItem } from './item-views.ts';
import { type ProvenSkillView, provenSkillView } from './proven-skill.ts';

export interface EngineerView {
  readonly frame: FrameView;
  readonly name: string;
  readonly monogram: string;
  readonly isRole: boolean;
  readonly isAlumni: boolean;
  readonly headline: string | null;
  readonly portrait: PortraitView | null;
  readonly availability: string | null;
  readonly location: string | null;
  readonly email: LinkView | null;
  readonly phone: LinkView | null;
  readonly links: readonly LinkView[];
  readonly languages: readonly string[];
  readonly metrics: readonly MetricText[];
  readonly expertise: readonly {
    readonly title: string;
    readonly summary: string | null;
    readonly skills: readonly LinkView[];
  }[];
  /** The most proven first; those without proof are in `unproven`. */
  readonly skills: readonly ProvenSkillView[];
  readonly unproven: readonly LinkView[];
  readonly learning: readonly LinkView[];
  readonly principles: readonly { readonly title: string; readonly text: string | null }[];
  /** With figures first, in the order of time. */
  readonly achievements: readonly AchievementItem[];
  readonly projects: readonly ProjectItem[];
  readonly roles: readonly RoleItem[];
  readonly education: readonly EducationItem[];
  readonly certifications: readonly CertificationItem[];
  readonly notes: readonly NoteItem[];
  /** To the sections of the page, in their order. */
  readonly contents: readonly LinkView[];
  readonly body: Body | null;
}

interface RoleItem {
  readonly title: string;
  readonly organization: LinkView | null;
  readonly period: string | null;
  readonly location: string | null;
  readonly summary: string | null;
  readonly skills: readonly LinkView[];
}

interface EducationItem {
  readonly institution: string;
  readonly href: string | null;
  readonly degree: string | null;
  readonly field: string | null;
  readonly period: string | null;
}

interface CertificationItem {
  readonly name: string;
  readonly href: string | null;
  readonly issuer: string | null;
  readonly issued: string | null;
  readonly expires: string | null;
}

/** One engineer's page. Contact data that is not public is left out here, so that no layout can show it. */
export function engineerView(engineer: Engineer, context: PageContext): EngineerView {
  const { data, name } = engineer;
  const shown = engineer.skills.filter(({ proofs }) => proofs.length > 0);
  const learning = new Set(engineer.learning.map((skill) => skill.name));
  const unproven = engineer.skills.filter(({ skill, proofs }) => proofs.length === 0 && !learning.has(skill.name));
  const withFigures = engineer.achievements.toSorted(
    (a, b) => Number(b.metrics.length > 0) - Number(a.metrics.length > 0),
  );
  const view: Omit<EngineerView, 'contents'> = {
    frame: frameOf(engineer, context),
    name,
    monogram: monogram(name),
    isRole: engineer.kind === 'role',
    isAlumni: engineer.status === 'alumni',
    headline: data.headline,
    portrait: portraitOf(engineer, context),
    availability: availabilityOf(engineer, context),
    ...contactOf(engineer),
    links: data.links.map(({ label, url }) => ({ label, href: resolvedHref(url, engineer.text, context) })),
    languages: data.languages.map(({ language, level }) => {
      const spoken = formatLanguageName(language, context.locale);
      return level === null ? spoken : `${spoken} (${level})`;
    }),
    metrics: data.metrics.map((metric) => formatMetric(metric, context.locale)),
    expertise: engineer.expertise.map((area) => ({ ...area, skills: skillLinks(area.skills, context) })),
    skills: shown.map((proven) => provenSkillView(proven, context)),
    unproven: skillLinks(
      unproven.map(({ skill }) => skill),
      context,
    ),
    learning: skillLinks(engineer.learning, context),
    principles: data.principles,
    achievements: withFigures.map((achievement) => achievementItem(achievement, context)),
    projects: engineer.projects.map((project) => projectItem(project, context)),
    roles: engineer.roles.map((role) => roleItem(role, context)),
    ...schooling(engineer, context),
    notes: engineer.notes.map((note) => noteItem(note, context)),
    body: bodyOf(engineer.text, context),
  };
  return { ...view, contents: engineerContents(view, context.words) };
}

function frameOf({ data, name, kind, slug, permalink }: Engineer, context: PageContext): FrameView {
  const { words } = context;
  return createFrame(
    {
      path: pathOf.engineer({ slug, permalink }),
      title: data.title ?? (kind === 'role' ? words.title.role(name) : name),
      description: data.description ?? words.description.engineer(name),
      keywords: data.keywords,
      trail:
        permalink === fixedPaths.home
          ? []
          : [
              { label: words.site.engineers, path: fixedPaths.engineers },
              { label: name, path: null },
            ],
      type: 'profile',
      draft: data.draft,
    },
    context,
  );
}

function availabilityOf({ data }: Engineer, { words, locale }: PageContext): string | null {
  if (data.availability === null) return null;
  const { status, for: works } = data.availability;
  return works.length === 0
    ? words.engineer.available[status]
    : words.engineer.availableFor[status](formatList(works, locale));
}

function contactOf({ data }: Engineer): Pick<EngineerView, 'location' | 'email' | 'phone'> {
  const { email, phone, location, visibility } = data;
  return {
    location: visibility.location === 'public' ? location : null,
    email: email === null || visibility.email !== 'public' ? null : { label: email, href: `mailto:${email}` },
    phone:
      phone === null || visibility.phone !== 'public'
        ? null
        : { label: phone, href: `tel:${phone.replace(/[^\d+]/g, '')}` },
  };
}

function roleItem({ title, organization, period, location, summary, skills }: Role, context: PageContext): RoleItem {
  return {
    title,
    organization: organizationLink(organization, context),
    period: formatPeriod(period, context.locale),
    location,
    summary,
    skills: skillLinks(skills, context),
  };
}

function schooling(
  { data }: Engineer,
  { words, locale }: PageContext,
): Pick<EngineerView, 'education' | 'certifications'> {
  return {
    education: data.education.map(({ institution, url, degree, field, date, start, end }) => ({
      institution,
      href: url,
      degree,
      field,
      period: formatPeriod({ date, start, end }, locale),
    })),
    certifications: data.certifications.map(({ name, url, issuer, date, expires }) => ({
      name,
      href: url,
      issuer,
      issued: date === null ? null : words.engineer.issued(formatDate(date, locale)),
      expires: expires === null ? null : words.engineer.expires(formatDate(expires, locale)),
    })),
  };
}
