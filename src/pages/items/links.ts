import type { Achievement, EngineerRef, Organization, Project, Skill } from '../../portfolio/portfolio.ts';
import { pathOf } from '../../texts/address.ts';
import type { PageContext } from '../page-context.ts';
import type { LinkView } from '../views/frame.ts';

/** A link to the engineer's page. */
export function engineerLink(engineer: EngineerRef, { addresses }: PageContext): LinkView {
  return { label: engineer.name, href: addresses.href(pathOf.engineer(engineer)) };
}

/** Links to the pages of engineers. */
export function engineerLinks(engineers: readonly EngineerRef[], context: PageContext): readonly LinkView[] {
  return engineers.map((engineer) => engineerLink(engineer, context));
}

/** A link to the skill's page. */
export function skillLink(skill: Skill, { addresses }: PageContext): LinkView {
  return { label: skill.name, href: addresses.href(pathOf.skill(skill)) };
}

/** Links to the pages of skills. */
export function skillLinks(skills: readonly Skill[], context: PageContext): readonly LinkView[] {
  return skills.map((skill) => skillLink(skill, context));
}

/** A link to the organization's page; `null` where there is none. */
export function organizationLink(organization: Organization | null, { addresses }: PageContext): LinkView | null {
  if (organization === null) return null;
  return { label: organization.name, href: addresses.href(pathOf.organization(organization)) };
}

/** A link to the project's page. */
export function projectLink(project: Project, { addresses }: PageContext): LinkView {
  return { label: project.title, href: addresses.href(pathOf.project(project)) };
}

/** A link to the achievement's page. */
export function achievementLink(achievement: Achievement, { addresses }: PageContext): LinkView {
  return { label: achievement.title, href: addresses.href(pathOf.achievement(achievement)) };
}
