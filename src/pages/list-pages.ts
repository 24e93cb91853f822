import { foldPath } from '../content/file-system-names.ts';
import { type Memo, noMemo } from '../memo/memo.ts';
import type { PortfolioIndex } from '../portfolio/index-portfolio.ts';
import type {
  Achievement,
  Engineer,
  EntryText,
  FreePage,
  Note,
  Organization,
  Portfolio,
  Project,
  Skill,
} from '../portfolio/portfolio.ts';
import { fixedPaths, hasOwnPage, pathOf } from '../texts/address.ts';
import type { PageAddress } from '../texts/site-map.ts';
import { foreignTexts } from './languages.ts';
import { listComplete } from './lists/list-complete.ts';
import { listOverviews } from './lists/list-overviews.ts';
import { type ListedPage, listPage, type Page, type PageContent } from './page.ts';
import type { PageContext } from './page-context.ts';
import { achievementView } from './views/achievement.ts';
import { engineerView } from './views/engineer.ts';
import { freePageView } from './views/free-page.ts';
import { homeView } from './views/home.ts';
import { notFoundView } from './views/not-found.ts';
import { noteView } from './views/note.ts';
import { organizationView, partsOfOrganization } from './views/organization.ts';
import { projectView } from './views/project.ts';
import { proofPageView } from './views/proof.ts';
import { redirectView } from './views/redirect.ts';
import { isProvenIn, pagesOfSkill, partsOfSkill, type SkillPart, skillView } from './views/skill.ts';
import { type SkillsPart, type SkillsSubject, skillsParts, skillsView, strengthParts } from './views/skills.ts';

/** Every page of a portfolio. This is the list: a new kind of page is a line here, a view and a layout. */
export function listPages(
  portfolio: Portfolio,
  index: PortfolioIndex,
  skillPages: readonly SkillsPart[] = skillsParts(portfolio, index),
): readonly ListedPage[] {
  const { engineers, projects, achievements, skills, organizations, notes, pages } = portfolio;
  const isAlone = engineers.length === 1;
  const achievementsFor = Map.groupBy(achievements, ({ organization }) => organization?.name);
  return [
    ...engineers.map((each) => {
      const aliases = isAlone ? withOwnAddress(each, portfolio) : each.aliases;
      const address = ofEntry(pathOf.engineer(each), each.name, each.text, each.permalink, aliases);
      return listPage(address, each, engineerPage);
    }),
    ...projects.map((each) => {
      const address = ofEntry(pathOf.project(each), each.title, each.text, each.permalink, each.aliases);
      return listPage(address, each, projectPage);
    }),
    ...achievements.map((each) =>
      listPage(ofEntry(pathOf.achievement(each), each.title, each.text), each, achievementPage),
    ),
    ...skills.flatMap((skill) => listSkill(skill, index, portfolio.locale)),
    ...organizations.flatMap((organization) =>
      partsOfOrganization(organization, achievementsFor.get(organization.name) ?? []).map((part) =>
        listPage(ofSite(part.path, `the organization ${organization.name}`), { organization, part }, organizationPage),
      ),
    ),
    ...notes
      .filter(hasOwnPage)
      .map((each) => listPage(ofEntry(pathOf.note(each), each.data.title, each.text), each, notePage)),
    ...pages.map((each) => {
      const { title, permalink, aliases } = each.data;
      return listPage(
        ofEntry(pathOf.page({ ...each, permalink }), title, each.text, permalink, aliases),
        each,
        freePage,
      );
    }),
    ...skillPages.map((part) => listPage(ofSite(part.path), { part, parts: skillPages, narrowing: null }, skillsPage)),
    ...strengthParts(skillPages).map((each) => listPage(ofSite(each.part.path), each, skillsPage)),
    ...listOverviews(portfolio),
    ...listComplete(portfolio, index),
    ...(isAlone ? [] : [listPage(ofSite(fixedPaths.home), null, homePage)]),
    listPage(ofSite(fixedPaths.proof), null, proofPage),
    listPage(ofSite(fixedPaths.notFound), null, notFoundPage),
  ];
}

/** The page of the only engineer is the home page; the address that it has beside others leads there, unless somebody took it. */
function withOwnAddress({ slug, aliases }: Engineer, { projects, pages }: Portfolio): readonly string[] {
  const own = pathOf.engineer({ slug });
  const others = [...projects, ...pages.map(({ data }) => data)].flatMap((each) => [each.permalink, ...each.aliases]);
  return [...aliases, ...others].some((path) => path !== null && foldPath(path) === foldPath(own))
    ? aliases
    : [...aliases, own];
}

/** The pages of a skill. One that nobody has proven stands in the list of all alone: its addresses lead there. */
function listSkill(skill: Skill, { skillIndex }: PortfolioIndex, locale: string): readonly ListedPage[] {
  const owner = `the skill ${skill.name}`;
  return isProvenIn(skill, skillIndex)
    ? pagesOfSkill(skill, skillIndex, locale).map((each) => listPage(ofSite(each.part.path, owner), each, skillPage))
    : partsOfSkill(skill, skillIndex).map(({ path }) => listPage(ofSite(path, owner), skill, skillRedirect));
}

type Make<Subject> = (subject: Subject, context: PageContext) => PageContent;

const engineerPage: Make<Engineer> = (each, context) => ({ kind: 'engineer', view: engineerView(each, context) });
const projectPage: Make<Project> = (each, context) => ({ kind: 'project', view: projectView(each, context) });
const achievementPage: Make<Achievement> = (each, context) => ({
  kind: 'achievement',
  view: achievementView(each, context),
});
const skillRedirect: Make<Skill> = (each, context) => ({
  kind: 'redirect',
  view: redirectView(each.name, context.skillPath(each), context),
});
const skillPage: Make<SkillPart> = (each, context) => ({ kind: 'skill', view: skillView(each, context) });
const organizationPage: Make<{
  readonly organization: Organization;
  readonly part: Parameters<typeof organizationView>[1];
}> = ({ organization, part }, context) => ({
  kind: 'organization',
  view: organizationView(organization, part, context),
});
const notePage: Make<Note> = (each, context) => ({ kind: 'note', view: noteView(each, context) });
const freePage: Make<FreePage> = (each, context) => ({ kind: 'page', view: freePageView(each, context) });
const skillsPage: Make<SkillsSubject> = (each, context) => ({ kind: 'skills', view: skillsView(each, context) });
const homePage: Make<null> = (_, context) => ({ kind: 'home', view: homeView(context) });
const proofPage: Make<null> = (_, context) => ({ kind: 'proof', view: proofPageView(context) });
const notFoundPage: Make<null> = (_, context) => ({ kind: 'not-found', view: notFoundView(context) });

function ofSite(url: string, owner = 'the site itself'): PageAddress {
  return { url, owner, text: null, hasPermalink: false, aliases: [] };
}

function ofEntry(
  url: string,
  owner: string,
  text: EntryText,
  permalink: string | null = null,
  aliases: readonly string[] = [],
): PageAddress {
  return { url, owner, text, hasPermalink: permalink !== null, aliases };
}

/**
 * Makes all listed pages, and a redirect at each of their earlier addresses. What `finish` makes of each is all that stays of
 * it: the views of a whole site at once are many.
 */
export function createPages<Finished>(
  listed: readonly ListedPage[],
  context: PageContext,
  finish: (page: Page) => Finished,
  memo: Memo = noMemo,
): readonly Finished[] {
  const redirects = listed.flatMap(({ url, owner, aliases }) =>
    aliases.map((alias): Pick<ListedPage, 'url' | 'subject' | 'make'> => {
      const make = (read: PageContext): PageContent => ({ kind: 'redirect', view: redirectView(owner, url, read) });
      return { url: alias, subject: [owner, url], make };
    }),
  );
  const each = {
    items: redirects.length === 0 ? listed : [...listed, ...redirects],
    nameOf: ({ url }: Pick<ListedPage, 'url'>) => url,
    fromOf: ({ subject }: Pick<ListedPage, 'subject'>) => [subject],
  };
  return memo.keepEach('pages', each, context, ({ url, make }, read) => {
    const content = make(read);
    const page = { ...content, url: read.addresses.onSite(url), locale: read.locale };
    return finish({ ...page, foreign: foreignTexts(content.view, read.fallback) });
  });
}
