import { createIndex } from '../../src/explorer/create-index.ts';
import type { ExplorerIndex, FacetValue } from '../../src/explorer/explorer-index.ts';
import { compareText } from '../../src/files/compare-text.ts';

/** Numbers below 1 that look random and are the same in every run. */
function generator(): () => number {
  let state = 7;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const firstNames =
  'Ada Bo Chen Dana Emeka Farah Goran Hana Ines Jonas Kofi Lena Mara Noor Otto Priya Rui Sven Tala Uma'.split(' ');
const beginnings = 'Ar Bel Cor Dan El Far Gar Hal In Jor Kal Lin Mor Nor Or Pan Quin Ros Sal Tor'.split(' ');
const endings = 'ton berg mann sen kova sson ley ford well ham stein dorf ski ova ini etti ard eau oux ez'.split(' ');
const nouns = 'latency outages invoices builds searches reports queues payments backups migrations logins alerts'.split(
  ' ',
);

interface Picks {
  readonly pick: <Item>(list: readonly Item[]) => Item;
  /** The first are picked more often, as some skills are more frequent than others. */
  readonly pickEarly: <Item>(list: readonly Item[]) => Item;
  readonly chance: (share: number) => boolean;
}

function picks(): Picks {
  const random = generator();
  const at = <Item>(list: readonly Item[], share: number): Item => {
    const item = list[Math.floor(share * list.length)];
    if (item === undefined) throw new Error('there is nothing to pick');
    return item;
  };
  return {
    pick: (list) => at(list, random()),
    pickEarly: (list) => at(list, random() ** 3),
    chance: (share) => random() < share,
  };
}

function named(count: number, kind: string): readonly FacetValue[] {
  return Array.from({ length: count }, (_, id) => [`${kind.toLowerCase()}-${id}`, `${kind} ${id}`] as const);
}

function linkTo(folder: string, [value, label]: FacetValue) {
  return { label, href: `/${folder}/${value}/` };
}

function fullName({ pick }: Picks): string {
  return `${pick(firstNames)} ${pick(beginnings)}${pick(endings)} ${pick(beginnings)}${pick(endings)}`;
}

/** The directory of a company: each with a name, a place, seven of 250 skills and one or two of 80 organizations. */
export function manyPeople(size: number): ExplorerIndex {
  const random = picks();
  const { pick, pickEarly, chance } = random;
  const [skills, organizations, places] = [named(250, 'Skill'), named(80, 'Company'), named(60, 'Town')];
  const list = Array.from({ length: size }, (_, id) => {
    const name = fullName(random);
    return {
      name,
      slug: `${name.toLowerCase().replaceAll(' ', '-')}-${id}`,
      skills: [...new Set(Array.from({ length: 7 }, () => pickEarly(skills)))],
      organizations: [...new Set([pickEarly(organizations), ...(chance(0.4) ? [pickEarly(organizations)] : [])])],
      place: pickEarly(places),
      status: pick(named(3, 'Available')),
      headline: `Works on ${pick(nouns)} and ${pick(nouns)} of team ${Math.floor(id / 12)}`,
      projects: pick([1, 2, 3, 4, 5, 6, 7]),
    };
  });
  return createIndex({
    list,
    facets: [
      { name: 'location', combine: 'any', order: null, valuesOf: ({ place }) => [place] },
      { name: 'availability', combine: 'any', order: null, valuesOf: ({ status }) => [status] },
      { name: 'organization', combine: 'any', order: null, valuesOf: ({ organizations: own }) => own },
      { name: 'skill', combine: 'all', order: null, valuesOf: ({ skills: own }) => own },
    ],
    sorts: [],
    inOrder: compareText,
    show: ({ name, slug, skills: own, headline, projects }) => ({
      name,
      href: `/engineers/${slug}/`,
      portrait: null,
      monogram: `${name[0]}${name.at(-4)}`,
      headline,
      counts: [`${projects} projects`, `${projects * 3} achievements`],
      hue: 'hue-200',
      skills: own.slice(0, 5).map((skill) => linkTo('skills', skill)),
      marks: [],
    }),
  });
}

/** The achievements of 1,000 people for 80 organizations in 16 years, newest first, every third with a figure. */
export function manyAchievements(size: number): ExplorerIndex {
  const random = picks();
  const { pick, pickEarly, chance } = random;
  const people = Array.from({ length: 1000 }, (): FacetValue => {
    const name = fullName(random);
    return [name.toLowerCase().replaceAll(' ', '-'), name];
  });
  const [skills, organizations, strengths] = [named(250, 'Skill'), named(80, 'Company'), named(5, 'Step')];
  const list = Array.from({ length: size }, (_, id) => ({
    title: `Cut the ${pick(nouns)} of ${pick(beginnings)}${pick(endings)} by moving ${pick(nouns)} behind ${pick(nouns)}`,
    slug: `claim-${id}`,
    year: String(2026 - Math.floor((id / size) * 16)),
    strength: pickEarly(strengths),
    people: [...new Set([pick(people), ...(chance(0.3) ? [pick(people)] : [])])],
    organization: pickEarly(organizations),
    skills: [...new Set(Array.from({ length: 4 }, () => pickEarly(skills)))],
    change: chance(0.33) ? Math.ceil(pickEarly([10, 20, 30, 45, 50, 60, 70, 80, 90])) : null,
  }));
  const measured = list.flatMap(({ change }, item) => (change === null ? [] : [{ item, change }]));
  return createIndex({
    list,
    facets: [
      { name: 'year', combine: 'any', order: null, valuesOf: ({ year }) => [[year, year]] },
      { name: 'strength', combine: 'any', order: null, valuesOf: ({ strength }) => [strength] },
      { name: 'engineer', combine: 'any', order: null, valuesOf: ({ people: own }) => own },
      { name: 'organization', combine: 'any', order: null, valuesOf: ({ organization }) => [organization] },
      { name: 'skill', combine: 'all', order: null, valuesOf: ({ skills: own }) => own },
    ],
    sorts: [{ value: 'change', order: measured.toSorted((a, b) => b.change - a.change).map(({ item }) => item) }],
    inOrder: compareText,
    show: ({ title, slug, year, strength, people: own, organization, skills: used, change }) => ({
      title,
      href: `/achievements/${slug}/`,
      period: year,
      organization: linkTo('organizations', organization),
      people: own.map((person) => linkTo('engineers', person)),
      morePeople: null,
      skills: used.map((skill) => linkTo('skills', skill)),
      moreSkills: null,
      metrics:
        change === null
          ? []
          : [{ label: 'Time', shape: 'change', figure: `−${change}%`, text: `${change} percent less` }],
      seal: { strength: strength[0], label: strength[1], look: '', icon: `/assets/icons.svg#${strength[0]}` },
      hue: own.length > 1 ? '' : 'hue-200',
      marks: [],
      project: null,
    }),
  });
}
