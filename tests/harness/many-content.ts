import { WITHOUT_DRAWINGS } from './without-drawings.ts';

/** How large a made-up content folder is. */
export interface ContentSize {
  readonly engineers: number;
  readonly projects: number;
  readonly achievements: number;
}

const SKILLS = 60;
const ORGANIZATIONS = 30;
const PLACES = ['Galway', 'Cork', 'Recife', 'Porto', 'Graz'];
const STATUSES = ['open', 'limited', 'closed'];
const BY = ['self', 'colleague', 'client', 'third-party'];

/** The files of a content folder of any size, by path inside it; every year, strength, location and kind of engineer occurs. Same size, same files. */
export function manyContent({ engineers, projects, achievements }: ContentSize): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ['site.yml', `title: Many\nurl: https://many.example\n${WITHOUT_DRAWINGS}`],
    ['skills.yml', numbered(SKILLS, skillRecord).join('')],
    ['organizations.yml', numbered(ORGANIZATIONS, (id) => `Organization ${id}: {}\n`).join('')],
    ...numbered(engineers, (id) => [`engineers/engineer-${id}.md`, engineerText(id)]),
    ...numbered(projects, (id) => [`projects/project-${id}.md`, projectText(id, engineers)]),
    ...numbered(achievements, (id) => [`achievements/claim-${id}.md`, achievementText(id, engineers, projects)]),
  ]);
}

/** Every fifth skill is a part of the one before it, every seventh cannot be filtered by. */
function skillRecord(id: number): string {
  const parent = id % 5 === 4 ? `  parent: Skill ${id - 1}\n` : '';
  const filterable = id % 7 === 6 ? '  filterable: false\n' : '';
  return `Skill ${id}:\n  category: Category ${id % 6}\n${parent}${filterable}`;
}

function engineerText(id: number): string {
  return entry([
    `name: Engineer ${id}`,
    `kind: ${id % 20 === 19 ? 'role' : 'person'}`,
    `headline: Works on things of kind ${id % 9}`,
    `status: ${id % 11 === 10 ? 'alumni' : 'current'}`,
    ...(id % 4 === 3 ? [] : [`location: ${at(PLACES, id)}`]),
    ...(id % 3 === 2 ? [] : [`availability: { status: ${at(STATUSES, id)} }`]),
    `skills: [${skillsOf(id, 8)}]`,
  ]);
}

function projectText(id: number, engineers: number): string {
  return entry([
    `title: Project ${id} that moves data from one place to another`,
    `summary: A system of ${id} parts that answers in time`,
    `engineers: [engineer-${id % engineers}, engineer-${(id * 7 + 3) % engineers}]`,
    `organization: Organization ${id % ORGANIZATIONS}`,
    ...(id % 6 === 5 ? [] : [`start: ${2010 + (id % 14)}`, `end: ${id % 13 === 12 ? 'present' : 2011 + (id % 14)}`]),
    `skills: [${skillsOf(id, 6)}]`,
  ]);
}

function achievementText(id: number, engineers: number, projects: number): string {
  const owner =
    projects > 0 && id % 4 !== 0 ? `project: project-${id % projects}` : `engineers: [engineer-${id % engineers}]`;
  return entry([
    `title: Made part ${id} of the system faster without a change for those who use it`,
    owner,
    ...(id % 5 === 0 ? [] : [`date: ${2008 + (id % 17)}-0${1 + (id % 9)}`]),
    `skills: [${skillsOf(id * 3, 4)}]`,
    ...(id % 3 === 0 ? [`metrics: [{ label: Time to an answer, change: -${1 + (id % 90)} }]`] : []),
    ...(id % 7 === 0
      ? [`evidence: [{ label: A report, url: https://e.example, kind: document, by: ${at(BY, id)} }]`]
      : []),
  ]);
}

function skillsOf(id: number, count: number): string {
  return numbered(count, (place) => `Skill ${(id + place * 7) % SKILLS}`).join(', ');
}

function entry(lines: readonly string[]): string {
  return `---\n${lines.join('\n')}\n---\nText of the entry.\n`;
}

function numbered<Item>(count: number, make: (id: number) => Item): readonly Item[] {
  return Array.from({ length: count }, (_, id) => make(id));
}

function at(list: readonly string[], id: number): string {
  return list[id % list.length] ?? '';
}
