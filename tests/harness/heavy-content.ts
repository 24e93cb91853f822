import { WITHOUT_DRAWINGS } from './without-drawings.ts';

/** How much of everything a made-up content folder has around one person, one project and one organization. */
export interface HeavySize {
  /** People with one skill in common, who all worked for one organization. */
  readonly crowd: number;
  /** What one person did: projects, and half as many achievements again; as much was done for the organization. */
  readonly works: number;
  /** Skills of that person, and of a project, an achievement and a note of theirs. */
  readonly skills: number;
}

const ORGANIZATION = 'Northern Lights Research Laboratories';
const COMMON = 'Distributed Systems Engineering';
const CATEGORIES = 12;

/**
 * The files of a content folder in which each kind of page gets as much as it can: one person with very much work, one
 * project with many people and achievements, one skill and one organization of a whole crowd. Same size, same files.
 */
export function heavyContent({ crowd, works, skills }: HeavySize): Readonly<Record<string, string>> {
  const people = ['ada', ...numbered(crowd, (id) => `person-${id}`)];
  const names = numbered(skills, (id) => `Particular Technology ${id}`);
  const claims = Math.ceil(works * 1.5);
  return Object.fromEntries([
    ['site.yml', `title: Heavy\nurl: https://heavy.example\n${WITHOUT_DRAWINGS}`],
    ['skills.yml', [`${COMMON}: { category: Common }\n`, ...names.map(skillRecord)].join('')],
    ['organizations.yml', `${ORGANIZATION}: {}\nAnother Employer: {}\n`],
    ['engineers/ada.md', adaText(names, claims)],
    ...numbered(crowd, (id) => [`engineers/person-${id}.md`, personText(id)]),
    ...numbered(works, (id) => [`projects/project-${id}.md`, projectText(id, names, people)]),
    ...numbered(claims, (id) => [`achievements/claim-${id}.md`, claimText(id, names, people, works)]),
    ...numbered(works, (id) => [`notes/note-${id}.md`, noteText(id, names, people)]),
    ['projects/flagship.md', flagshipText(names, people)],
    ...numbered(claims, (id) => [`achievements/part-${id}.md`, partText(id, names)]),
  ]);
}

/** A third of the skills are parts of the common one. */
function skillRecord(name: string, id: number): string {
  return `${name}:\n  category: Category ${id % CATEGORIES}\n${id % 3 === 0 ? `  parent: ${COMMON}\n` : ''}`;
}

function adaText(skills: readonly string[], roles: number): string {
  const career = numbered(Math.min(roles, 40), (id) => [
    `  - title: Principal Engineer for Platform Area ${id}`,
    `    organization: ${id % 2 === 0 ? ORGANIZATION : 'Another Employer'}`,
    `    start: ${1980 + id}`,
    `    end: ${1981 + id}`,
    `    skills: [${some(skills, id * 3, 5)}]`,
  ]).flat();
  return entry(['name: Augusta Ada Byron-Lovelace', `skills: [${skills.join(', ')}]`, 'roles:', ...career]);
}

function personText(id: number): string {
  return entry([
    `name: Bartholomew Featherstonehaugh ${id}`,
    `headline: Works on the systems of department ${id % 9}`,
    `location: Town ${id}`,
    `status: ${id % 50 === 49 ? 'alumni' : 'current'}`,
    `roles: [{ organization: ${ORGANIZATION}, title: Engineer of Department ${id % 9}, start: 2015, end: present, skills: [${COMMON}] }]`,
  ]);
}

function projectText(id: number, skills: readonly string[], people: readonly string[]): string {
  return entry([
    `title: Project ${id} that moves the records of a whole region from one system to another`,
    `summary: A system of ${id} parts that answers in time and says so wherever somebody asks for it`,
    `engineers: [ada, ${at(people, 1 + id)}]`,
    `organization: ${ORGANIZATION}`,
    `start: ${1990 + (id % 30)}`,
    `end: ${1991 + (id % 30)}`,
    `skills: [${some(skills, id, 6)}]`,
    'metrics: [{ label: Time to an answer, change: -45, better: down }]',
  ]);
}

function claimText(id: number, skills: readonly string[], people: readonly string[], works: number): string {
  return entry([
    `title: Made part ${id} of the system twice as fast without a change for those who use it every day`,
    `engineers: [ada, ${at(people, 1 + id)}]`,
    ...(id % 3 === 0 ? [`project: project-${id % works}`] : []),
    `organization: ${ORGANIZATION}`,
    `date: ${1990 + (id % 30)}-0${1 + (id % 9)}`,
    `skills: [${some(skills, id * 5, 5)}]`,
    `metrics: [{ label: Time to an answer, from: ${id + 30}, to: 15, unit: second, better: down }]`,
    ...(id % 5 === 0 ? ['evidence: [{ label: A report, url: https://e.example, kind: document, by: client }]'] : []),
  ]);
}

function noteText(id: number, skills: readonly string[], people: readonly string[]): string {
  const much = id % 10 === 0;
  return entry([
    `title: What ${id} years with such systems have taught those who have to run them`,
    `engineers: [${['ada', ...(much ? people.slice(1, 60) : [])].join(', ')}]`,
    `date: ${1990 + (id % 30)}`,
    'summary: A talk about what goes well, what does not, and how to find out which of the two it is',
    `skills: [${(much ? skills : skills.slice(0, 4)).join(', ')}]`,
  ]);
}

/** A project of many, with every skill. */
function flagshipText(skills: readonly string[], people: readonly string[]): string {
  return entry([
    'title: The flagship that everybody has worked on',
    `engineers: [${people.slice(0, 12).join(', ')}]`,
    `organization: ${ORGANIZATION}`,
    'start: 2000',
    'end: present',
    `skills: [${skills.join(', ')}]`,
  ]);
}

/** What it left out it takes from its project: its people, its organization. */
function partText(id: number, skills: readonly string[]): string {
  return entry([
    `title: Finished part ${id} of the flagship before anybody had to ask for it a second time`,
    'project: flagship',
    `date: 20${10 + (id % 15)}`,
    `skills: [${some(skills, id, 5)}]`,
    ...(id % 2 === 0 ? ['metrics: [{ label: Parts that were late, value: 0, unit: part }]'] : []),
  ]);
}

function entry(lines: readonly string[]): string {
  return `---\n${lines.join('\n')}\n---\nText of the entry.\n`;
}

function some(list: readonly string[], start: number, count: number): string {
  return [...new Set(numbered(count, (step) => at(list, start + step * 7)))].join(', ');
}

function numbered<Item>(count: number, make: (id: number) => Item): readonly Item[] {
  return Array.from({ length: count }, (_, id) => make(id));
}

function at(list: readonly string[], id: number): string {
  return list[id % list.length] ?? '';
}
