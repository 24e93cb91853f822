import { describe, expect, test } from 'vitest';
import { reservedIds } from '../../../src/markdown/name-headings.ts';
import type { LinkView } from '../../../src/pages/views/frame.ts';
import { rankAchievements, strongestFirst } from '../../../src/pages/views/rank-achievements.ts';
import { readSite, viewAt } from '../../harness/read-site.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';

const full = readSite('tests/fixtures/full');
const henrike = viewAt(readSite('tests/fixtures/team'), 'engineer', '/backend/');
const zoe = viewAt(full, 'engineer', '/zoe/');

const viewOf = (fields: string, site = ''): typeof zoe => {
  const files = {
    'site.yml': `title: T\nurl: https://t.example\n${site}`,
    'engineers/bo.md': `---\nname: Bo\n${fields}\n---\n`,
    'engineers/li.md': '---\nname: Li\n---\n',
    'organizations.yml': 'Acme:\nNorthwind:\n',
    'skills.yml': ['Go', 'Rust', 'SQL', 'Git'].map((name) => `${name}: { category: All }\n`).join(''),
  };
  return viewAt(readSite(temporaryFolder(files)), 'engineer', '/engineers/bo/');
};

describe('experience', () => {
  test.each([
    ['2004', 'asOf: 2026-03', '21+ years, since 2004'],
    ['2024', 'asOf: 2026', '1+ year, since 2024'],
    ['2025', 'asOf: 2026-12-31', 'since 2025'],
    ['2030', 'asOf: 2026', 'since 2030'],
    ['2004', '', 'since 2004'],
  ])('since %s with "%s" is no more than what surely passed', (since, site, text) => {
    expect(viewOf(`since: ${since}`, site).experience).toBe(text);
  });

  test('is counted to the newest date in the content', () => {
    expect(viewOf('since: 2004\neducation: [{ institution: U, date: 2010 }]').experience).toBe('5+ years, since 2004');
  });
});

describe('skills in groups', () => {
  const grouped = viewOf(
    'skills: { Languages: [Rust, Go], Tools: [Git] }\nroles: [{ organization: Acme, title: T, date: 2020, skills: [Go, SQL] }]',
  );

  test('stand in them, the proven apart from what nothing shows yet', () => {
    const groups = grouped.skillGroups.map(({ title, seal, count, skills, unproven }) => ({
      title: title ?? seal.strength,
      count,
      skills: skills.map(({ skill }) => skill.label),
      unproven: unproven.map(({ label }) => label),
    }));
    expect(groups).toEqual([
      { title: 'Languages', count: '1 of 2 shown in work', skills: ['Go'], unproven: ['Rust'] },
      { title: 'Tools', count: '1 skill', skills: [], unproven: ['Git'] },
      { title: 'dated', count: '1 skill', skills: ['SQL'], unproven: [] },
    ]);
    expect(grouped.unproven).toBeNull();
    expect(grouped.stack.map(({ label }) => label)).toEqual(['Go', 'SQL']);
  });
});

describe('a break', () => {
  const said = viewOf(
    'roles:\n  - { organization: Acme, title: B, start: 2019, end: 2021 }\n  - { kind: break, title: Leave, location: Home, start: 2018, end: 2019 }\n  - { organization: Acme, title: A, start: 2015, end: 2018 }',
  );

  test('stands in the career, between the roles and apart from them', () => {
    const titles = said.employers.map(({ organization, stages }) => [organization?.label ?? null, stages[0]?.title]);
    expect(titles).toEqual([
      ['Acme', 'B'],
      [null, 'Leave'],
      ['Acme', 'A'],
    ]);
    expect(said.employers[1]?.stages[0]).toMatchObject({ employment: 'Career break', location: 'Home', skills: [] });
  });

  test('is drawn as a gap, and called a break', () => {
    expect(said.timeline?.marks.map(({ isGap, label }) => [label.text, isGap])).toContainEqual(['Leave', true]);
    expect(said.timeline?.marks.filter(({ isGap }) => isGap)).toHaveLength(1);
    expect(said.timeline?.entries.map(({ kind }) => kind)).toEqual(['Role', 'Break', 'Role']);
  });
});

describe('files to keep', () => {
  const labelsOf = (site: string, fields = 'headline: H') => viewOf(fields, site).files.map(({ label }) => label);

  test('are the CV and the contact of a person, as long as they are switched on', () => {
    expect(zoe.files.map(({ label, href }) => [label, href])).toEqual([
      ['CV', '/zoe/resume.pdf'],
      ['Save contact', '/zoe/zoe-oconnor-nunez.vcf'],
    ]);
    expect(zoe.frame.formats.map(({ href }) => href)).toEqual(['/zoe/index.md', '/zoe/resume.json', '/zoe/feed.xml']);
    expect(viewOf('headline: H', 'outputs: { jsonResume: false, markdown: false }').frame.formats).toEqual([]);
    expect(labelsOf('outputs: { resume: false }')).toEqual(['Save contact']);
    expect(labelsOf('outputs: false')).toEqual([]);
    expect(labelsOf('', 'kind: role')).toEqual([]);
  });
});

describe('what is beyond work', () => {
  const itemsOf = (id: string) => zoe.beyondWork.find((section) => section.id === `section-${id}`)?.items ?? [];

  test('has a section for each kind that there is, and none for others', () => {
    const ids = ['section-awards', 'section-patents', 'section-volunteering', 'section-memberships'];
    expect(zoe.beyondWork.map(({ id }) => id)).toEqual(ids);
    // Or a heading of the body could have the same.
    expect(ids.filter((id) => !reservedIds.includes(id))).toEqual([]);
    expect(viewOf('awards: [{ title: A }]').beyondWork.map(({ id }) => id)).toEqual(['section-awards']);
    expect(viewOf('headline: H').beyondWork).toEqual([]);
  });

  test('links an organization where it has a page, and takes any other as it is written', () => {
    const northwind = { label: 'Northwind Traders', href: '/organizations/northwind-traders/' };
    expect(itemsOf('volunteering')[0]).toMatchObject({ title: 'Mentor', organization: northwind });
    expect(itemsOf('volunteering')[1]).toMatchObject({ title: 'Coast Guard', organization: null, href: null });
    expect(itemsOf('memberships')[0]).toMatchObject({
      href: 'https://operators.example/',
      organization: { label: 'Society of Night Operators', href: null },
    });
    // Known by name, but nobody worked for it: there is no page to lead to.
    expect(viewOf('memberships: [{ organization: Acme }]').beyondWork[0]?.items[0]).toMatchObject({ href: null });
  });

  test('names all inventors of a patent', () => {
    const [pager] = itemsOf('patents');
    expect(pager?.details).toEqual(['Office of Examples', 'XX 0 000 042', 'Zoë O’Connor-Núñez and 林美玲']);
  });
});

test('roles at one organization that follow each other stand together, and no others', () => {
  expect(
    zoe.employers.map(({ organization, years, stages }) => [
      organization?.label,
      years,
      stages.map(({ title, period }) => `${title}, ${period}`),
    ]),
  ).toEqual([
    ['Contoso', 'since 2020', ['Staff Engineer, since February 2020']],
    ['Northwind Traders', '2016–2020', ['Backend Engineer, 2016 – January 31, 2020']],
    ['Tailspin & Söhne', '2018–2019', ['Guest lecturer, November 8, 2019', 'Workshop helper, June 2018']],
    [undefined, '2015–2016', ['A winter at sea, October 2015 – March 2016']],
    ['Northwind Traders', '2014–2015', ['Intern, 2015', 'Apprentice, 2014']],
  ]);
});

describe('highlights of a role', () => {
  const role = (highlights: string): string =>
    `roles: [{ organization: Acme, title: T, date: 2020, highlights: [${highlights}] }]`;

  test('are read as inline Markdown and say their figure in words', () => {
    expect(zoe.employers[0]?.stages[0]?.highlights).toMatchObject([
      {
        text: 'Moved every agent to <em>one</em> protocol, with <a href="/telemetry/">the mesh</a> as its first user.',
        metric: { label: 'Protocols in use', text: 'from 4 to 1 protocol' },
      },
      { metric: { text: 'at least 2 drills a month' } },
      { text: 'Deleted every alert that <em>nobody</em> acted on.', metric: { text: 'down 30%' } },
    ]);
    expect(viewOf(role('{ text: a < b & c }')).employers[0]?.stages[0]?.highlights).toEqual([
      { text: 'a &lt; b &amp; c', metric: null },
    ]);
  });

  test('name skills of the role, each of which stands there once', () => {
    expect(zoe.employers[0]?.stages[0]?.skills.map(({ label }) => label)).toEqual(['Kubernetes', 'Incident Response']);
    expect(viewOf(role('{ text: a, skills: [Go] }')).employers[0]?.stages[0]?.skills.map(({ label }) => label)).toEqual(
      ['Go'],
    );
  });

  test('prove a skill no more than a role does, whatever their figure', () => {
    const metric = 'metric: { label: L, change: -50, better: down }';
    const { skillGroups, metrics } = viewOf(role(`{ text: a, skills: [Go], ${metric} }`));
    expect(skillGroups.map(({ seal, skills }) => [seal.strength, skills.length])).toEqual([['dated', 1]]);
    expect(metrics).toEqual([]);
  });
});

test('roles, schools and certificates say their terms, results and numbers in words', () => {
  expect(zoe.employers.flatMap(({ stages }) => stages).map(({ employment }) => employment)).toEqual([
    'Permanent',
    'Contract',
    'Freelance',
    'Volunteer',
    'Career break',
    'Internship',
    'Apprenticeship',
  ]);
  expect(zoe.education[0]).toMatchObject({
    grade: 'Grade: First class honours',
    thesis: 'Thesis: How late a message may be',
    courses: ['Queueing theory', 'Compilers'],
  });
  expect(zoe.certifications.map(({ credential }) => credential)).toEqual(['Credential ID LAMP-0042', null]);
});

test('the level of a language is in words where it is one of the CEFR, and stays as it is written elsewhere', () => {
  const languages =
    '[{ language: en, level: native }, { language: es, level: c1 }, { language: ga, level: fluent }, { language: de }]';
  expect(viewOf(`languages: ${languages}`).languages).toEqual([
    'English (native)',
    'Spanish (C1, advanced)',
    'Irish (fluent)',
    'German',
  ]);
});

describe('the telephone number', () => {
  const phoneOf = (phone: string): LinkView | null => {
    const profile = (name: string): string =>
      `---\nname: ${name}\nphone: ${phone}\nvisibility: { phone: public }\n---\n`;
    const files = {
      'site.yml': 'title: T\nurl: https://t.example\n',
      'engineers/bo.md': profile('Bo'),
      'engineers/li.md': profile('Li'),
    };
    return viewAt(readSite(temporaryFolder(files)), 'engineer', '/engineers/bo/').phone;
  };

  test('leads to what is dialled from abroad, and stands as it is written', () => {
    expect(phoneOf('+44 (0)20 7946 0000')).toEqual({ label: '+44 (0)20 7946 0000', href: 'tel:+442079460000' });
  });

  test('is no link where it is not certain what to dial', () => {
    expect(phoneOf('020 7946 0000')).toEqual({ label: '020 7946 0000', href: null });
  });
});

describe('the later chapters of very much', () => {
  test('fold, and those that matter most stay open', () => {
    expect(zoe.sections.filter((section) => !zoe.folded.includes(section)).slice(0, 4)).toEqual([
      'figures',
      'achievements',
      'career',
      'projects',
    ]);
    expect(zoe.folded).toContain('interests');
    expect(zoe.folded).not.toContain('contact');
  });

  test('fold sooner where roles have highlights and projects have figures', () => {
    const { sections, folded } = viewAt(readSite('tests/fixtures/showcase'), 'engineer', '/engineers/maren-tveit/');
    expect(sections.slice(0, 5).filter((section) => folded.includes(section))).toEqual(['testimonials']);
  });

  test('stay open where a profile is short', () => {
    expect(viewOf('skills: [Go]\ninterests: [Tea]').folded).toEqual([]);
  });
});

describe('projects', () => {
  const summariesOf = (projects: number, achievements: number): readonly (string | null)[] => {
    const many = (count: number, write: (index: number) => readonly [path: string, text: string]) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => write(index)));
    const files = {
      'site.yml': 'title: T\nurl: https://t.example\n',
      'engineers/bo.md': '---\nname: Bo\n---\n',
      ...many(projects, (index) => [
        `projects/p${index}.md`,
        `---\ntitle: P${index}\nengineers: [bo]\nsummary: What it *does*.\n---\n`,
      ]),
      ...many(achievements, (index) => [`achievements/a${index}.md`, '---\ntitle: Faster\nengineers: [bo]\n---\n']),
    };
    return viewAt(readSite(temporaryFolder(files)), 'engineer', '/').projects.map(({ summary }) => summary);
  };

  test('say what they are where there are few, and no achievement says what was done', () => {
    expect(summariesOf(1, 0)).toEqual(['What it <em>does</em>.']);
    expect(new Set(summariesOf(3, 0))).toEqual(new Set(['What it <em>does</em>.']));
    expect(new Set(summariesOf(4, 0))).toEqual(new Set([null]));
    expect(summariesOf(1, 1)).toEqual([null]);
  });
});

describe('achievements', () => {
  test('stand in full where they have figures, and the others follow without one being lost', () => {
    expect(henrike.achievements.map(({ metrics }) => metrics.length)).toEqual(Array(4).fill(1));
    expect(henrike.furtherAchievements.map(({ metrics }) => metrics.length)).toEqual([
      ...Array(3).fill(1),
      ...Array(13).fill(0),
    ]);
    expect(henrike.furtherCount).toBe('16 more achievements');
  });

  test('stand by how strong their proof is, among equals those with figures first', () => {
    expect(zoe.achievements.map(({ seal, metrics }) => `${seal.label} ${metrics.length > 0}`)).toEqual([
      'confirmed true',
      'confirmed false',
      'documented true',
      'quantified true',
    ]);
  });

  test('all stand in full where one alone would be folded in', () => {
    const five = full.portfolio.achievements.slice(0, 5);
    expect(rankAchievements(five)).toEqual({ leading: strongestFirst(five), further: [] });
  });
});

describe('skills', () => {
  const rafaela = viewAt(readSite('tests/fixtures/team'), 'engineer', '/engineers/rafaela-harper-stone/');
  const slugIn = ({ href }: LinkView): string => href?.split('/').at(-2) ?? '';
  const slugsOf = ({ skillGroups, unproven }: typeof henrike): readonly string[] => [
    ...skillGroups.flatMap(({ skills }) => skills.map(({ skill }) => slugIn(skill))),
    ...(unproven?.parts ?? []).flatMap(({ skills }) => skills.map(({ href }) => href ?? '')),
  ];

  test('stand once each, by how strong their proof is, and none is lost', () => {
    expect(henrike.skillGroups.map(({ seal, count }) => [seal.strength, count])).toEqual([
      ['quantified', '27 skills'],
      ['dated', '24 skills'],
      ['named', '13 skills'],
    ]);
    const slugs = slugsOf(henrike);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs).toHaveLength(27 + 24 + 13 + 8);
  });

  test('are as strong as the first of their proofs, which is the strongest', () => {
    for (const { seal, skills } of [...henrike.skillGroups, ...zoe.skillGroups]) {
      for (const { skill, proofs } of skills) expect(proofs[0]?.seal, skill.label).toEqual(seal);
    }
  });

  test('without proof lie folded below the others, and open where there are no others and they are few', () => {
    expect(henrike.unproven).toMatchObject({ summary: '8 skills without proof yet', isOpen: false });
    expect(rafaela.unproven).toMatchObject({ summary: '41 skills without proof yet', isOpen: false });
    expect(rafaela.skillGroups).toEqual([]);
  });

  test('without proof stand by category only where they are many', () => {
    expect(henrike.unproven?.parts.map(({ label }) => label)).toEqual([null]);
    expect(rafaela.unproven?.parts[0]).toMatchObject({ label: 'Cloud & infrastructure' });
  });

  test('that are being learnt are shown as that and not as unproven', () => {
    expect(rafaela.learning.map(({ label }) => label)).toContain('LangChain');
    expect(slugsOf(rafaela)).not.toContain('langchain');
  });
});

test('colleagues stand with the work that they share', () => {
  expect(zoe.colleagues.map(({ person, works }) => [person.label, works.map(({ label }) => label)])).toEqual([
    ['Ada Quill', ['Fleet Console']],
    ['Șorin D’Amian', ['Sixty people can read a trace now']],
    ['林美玲', ['Telemetry Mesh']],
  ]);
  expect(henrike.colleagues).toEqual([]);
});

test('one list leads to the sections and to the parts of the text', () => {
  const { contents } = viewAt(readSite('tests/fixtures/team'), 'engineer', '/engineers/backend-architect/');
  const labels = contents.map(({ label }) => label);
  expect(labels[0]).toBe('Areas of expertise');
  expect(labels.slice(-4)).toEqual([
    'What I do',
    'Patterns I build on',
    'How I communicate',
    'What my advice sounds like',
  ]);
});

describe('the timeline', () => {
  test('says in words what it draws, and how much has no date', () => {
    expect(henrike.timeline?.entries).toEqual([
      { label: 'Enterprise-Grade Data Migration Platform', period: '2023', kind: 'Project' },
      { label: 'High-Throughput API Infrastructure', period: '2022–2023', kind: 'Project' },
      { label: 'Real-Time WebSocket Monitoring System', period: '2021–2022', kind: 'Project' },
    ]);
    expect(henrike.timeline?.undated).toBe('Not shown: 5 without a date');
  });

  test('leaves out achievements that are dated by their project', () => {
    const achievements = zoe.timeline?.entries.filter(({ kind }) => kind === 'Achievement') ?? [];
    expect(achievements.map(({ label }) => label)).not.toContain('Ten thousand alerts a day became forty');
    expect(achievements.length).toBeGreaterThan(2);
  });

  test('draws each entry once', () => {
    expect(zoe.timeline?.marks).toHaveLength(zoe.timeline?.entries.length ?? -1);
  });

  test('is not there where too little is dated', () => {
    expect(viewAt(readSite('tests/fixtures/minimal'), 'engineer', '/').timeline).toBeNull();
  });
});

test('the contents lead to the parts that there are, in their order', () => {
  expect(zoe.contents.map(({ href }) => href)).toEqual([
    '#figures',
    '#achievements',
    '#roles',
    '#projects',
    '#section-testimonials',
    '#section-services',
    '#expertise',
    '#skills',
    '#timeline',
    '#education',
    '#certifications',
    '#section-awards',
    '#section-patents',
    '#section-volunteering',
    '#section-memberships',
    '#people',
    '#notes',
    '#principles',
    '#section-interests',
    '#what-i-do',
    '#what-i-read',
    '#contact',
  ]);
});
