import { describe, expect, test } from 'vitest';
import { byNameIn } from '../../src/portfolio/names.ts';
import type { Proof } from '../../src/portfolio/portfolio.ts';
import { byStrength } from '../../src/portfolio/strength.ts';
import { MINIMAL_FILES } from '../content/minimal-files.ts';
import { readSite } from '../harness/read-site.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const { portfolio } = readSite('tests/fixtures/full');
const withDrafts = readSite('tests/fixtures/full', { drafts: true }).portfolio;

function engineer(slug: string) {
  return portfolio.engineers.find((one) => one.slug === slug);
}

function achievement(slug: string) {
  return portfolio.achievements.find((one) => one.slug === slug);
}

function nameOf(proof: Proof): string {
  if (proof.kind === 'role') return `role ${proof.role.title}`;
  if (proof.kind === 'testimonial') return `testimonial ${proof.testimonial.author}`;
  return proof.kind === 'project' ? `project ${proof.project.slug}` : `achievement ${proof.achievement.slug}`;
}

describe('links', () => {
  test('are two-way: a work lists an engineer exactly when the engineer lists the work', () => {
    for (const { slug, projects, achievements, notes } of portfolio.engineers) {
      const belongs = (work: { readonly engineers: readonly { readonly slug: string }[] }) =>
        work.engineers.some((one) => one.slug === slug);
      expect(projects).toEqual(portfolio.projects.filter(belongs));
      expect(achievements).toEqual(portfolio.achievements.filter(belongs));
      expect(notes).toEqual(portfolio.notes.filter(belongs));
    }
  });

  test('meet the same record by every one of its names', () => {
    expect(engineer('lin-meiling')?.skills.map(({ skill }) => skill.name)).toContain('PostgreSQL');
    expect(portfolio.projects.find(({ slug }) => slug === 'fleet-console')?.organization?.name).toBe('Contoso');
  });

  test('never lead to somebody twice', () => {
    for (const { engineers } of [...portfolio.projects, ...portfolio.achievements]) {
      expect(new Set(engineers.map(({ slug }) => slug)).size).toBe(engineers.length);
    }
  });
});

describe('an achievement', () => {
  test('takes engineers, organization and dates from its project when it has none', () => {
    const taken = achievement('one-pager-a-week');
    expect(taken?.engineers.map(({ slug }) => slug)).toEqual(['zoe-oconnor-nunez', 'lin-meiling']);
    expect(taken?.organization?.name).toBe('Contoso');
    expect(taken?.period).toEqual({ date: null, start: '2022-03', end: '2024-06-30' });
  });

  test('keeps what it says itself', () => {
    const own = achievement('延迟减半');
    expect(own?.engineers.map(({ slug }) => slug)).toEqual(['lin-meiling']);
    expect(own?.period).toEqual({ date: '2023-11', start: null, end: null });
  });

  test('is under NDA when its project is', () => {
    expect(achievement('unnamed-keys')).toMatchObject({ nda: true, organization: null, metrics: [], evidence: [] });
  });
});

describe('skills', () => {
  const proofs = (slug: string, skill: string) =>
    engineer(slug)
      ?.skills.find((proven) => proven.skill.name === skill)
      ?.proofs.map(nameOf);

  test('are proven by what names them or a part of them, through every level', () => {
    expect(proofs('platform-engineer', 'Kubernetes')).toEqual(['achievement growth']);
    expect(proofs('platform-engineer', 'Container Orchestration')).toEqual(['achievement growth']);
    expect(proofs('platform-engineer', 'Distributed Systems')).toEqual(['achievement growth']);
    expect(proofs('sorin-damian', '.NET')).toEqual(['achievement port-without-forks', 'project compiler-port']);
  });

  test('that nothing shows are unproven, and still there', () => {
    expect(proofs('platform-engineer', 'Linux')).toEqual([]);
  });

  test('are proven by roles too, and span the years of their proofs', () => {
    const kubernetes = engineer('zoe-oconnor-nunez')?.skills.find(({ skill }) => skill.name === 'Kubernetes');
    expect(kubernetes?.proofs.map((proof) => `${proof.kind} ${proof.strength}`)).toEqual([
      'project confirmed',
      'achievement quantified',
      'role dated',
    ]);
    expect(kubernetes?.years).toEqual({ first: '2017', last: 'present' });
  });

  test('stand in the order of their strength, then of their proofs, then of their names', () => {
    for (const { skills } of portfolio.engineers) {
      const ranks = skills.map(({ strength, proofs: { length }, skill }) => ({ strength, length, name: skill.name }));
      const sorted = ranks.toSorted(
        (a, b) => byStrength(a.strength, b.strength) || b.length - a.length || byNameIn('en')(a, b),
      );
      expect(ranks).toEqual(sorted);
    }
  });

  test('show the strongest of their proofs first', () => {
    for (const { proofs: each } of portfolio.engineers.flatMap((one) => one.skills)) {
      expect(each.toSorted((a, b) => byStrength(a.strength, b.strength))).toEqual(each);
    }
  });
});

describe('drafts', () => {
  test('have no part in the portfolio, nor has what hangs on them', () => {
    const titles = [...portfolio.projects, ...portfolio.achievements].map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('DRAFT'))).toEqual([]);
    expect(JSON.stringify(portfolio.engineers.map(({ name }) => name))).not.toContain('DRAFT');
    expect(portfolio.projects.find(({ slug }) => slug === 'ledger-rewrite')?.engineers).toHaveLength(1);
  });

  test('are there when asked for, marked as such', () => {
    const drafts = [...withDrafts.projects, ...withDrafts.achievements].filter(({ draft }) => draft);
    expect(drafts.map(({ slug }) => slug).toSorted()).toEqual(['draft-by-project', 'draft-claim', 'next-scheduler']);
  });

  test('are known as the reason why an entry is left out', () => {
    expect([...portfolio.leftOut].map(([path, { reason }]) => `${path}: ${reason}`)).toMatchInlineSnapshot(`
      [
        "engineers/nils-newcomer.md: draft",
        "projects/next-scheduler.md: draft",
        "achievements/draft-by-project.md: draft",
        "achievements/draft-claim.md: draft",
        "notes/draft-note.md: draft",
        "pages/draft-page.md: draft",
      ]
    `);
  });
});

test('a mistake in a profile hides none in the texts of what belongs to it, and those of drafts stay out', () => {
  const folder = temporaryFolder({
    ...MINIMAL_FILES,
    'engineers/bo.md': '---\nname: Bo\nemail: bo\n---\n',
    'engineers/kim.md': '---\nname: Kim\ndraft: true\n---\n',
    'projects/one.md': '---\ntitle: One\nengineers: [bo]\n---\n\n<iframe src="https://a.example"></iframe>\n',
    'projects/two.md': '---\ntitle: Two\nengineers: [kim]\n---\n\n[gone](gone.md)\n',
    'achievements/of-one.md': '---\ntitle: Of one\nproject: one\nengineers: []\n---\n\n[gone](gone.md)\n',
    'achievements/of-two.md': '---\ntitle: Of two\nproject: two\nengineers: []\n---\n\n[gone](gone.md)\n',
  });
  const found = readSite(folder).diagnostics.map(({ code, place }) => `${code} ${place?.file.slice(folder.length)}`);
  expect(found).toEqual([
    'dead-link /achievements/of-one.md',
    'bad-email /engineers/bo.md',
    'raw-html /projects/one.md',
  ]);
});

test('a file by a name without address, or without front matter, is checked in the same run, and links to it lead on', () => {
  const folder = temporaryFolder({
    ...MINIMAL_FILES,
    'engineers/Bo Quill.md': '---\nname: Bo\nemail: bo\nskills: [Go]\n---\n\n[gone](gone.md)\n',
    'notes/plain.md': 'A text.\n\n[gone](gone.md) [Bo](<../engineers/Bo Quill.md>)\n',
  });
  const found = readSite(folder).diagnostics.map(({ code, place }) => `${code} ${place?.file.slice(folder.length)}`);
  expect(found).toEqual([
    'bad-file-name /engineers/Bo Quill.md',
    'bad-email /engineers/Bo Quill.md',
    'unknown-skill /engineers/Bo Quill.md',
    'dead-link /engineers/Bo Quill.md',
    'missing-front-matter /notes/plain.md',
    'dead-link /notes/plain.md',
  ]);
});

test('people come before roles, those who are here before alumni', () => {
  expect(portfolio.engineers.map(({ name }) => name)).toMatchInlineSnapshot(`
    [
      "Ada Quill",
      "Zoë O’Connor-Núñez",
      "林美玲",
      "Șorin D’Amian",
      "Platform Engineer",
    ]
  `);
});

test('a circle of parents is reported once and stops', () => {
  const skills =
    'A: { category: x, parent: B }\nB: { category: x, parent: C }\nC: { category: x, parent: A }\nD: { category: x, parent: A }\n';
  const { diagnostics } = readSite(temporaryFolder({ ...MINIMAL_FILES, 'skills.yml': skills }));
  expect(diagnostics.map(({ message, help }) => `${message}: ${help}`)).toMatchInlineSnapshot(`
    [
      ""A" is its own ancestor: the parents go round: A → B → C → A; remove one of these \`parent\` lines",
    ]
  `);
});

test('a mistake in a record makes no mistakes of the entries that name it by an alias', () => {
  const folder = temporaryFolder({
    ...MINIMAL_FILES,
    'skills.yml': 'Kubernetes: { aliases: [K8s], categroy: Platforms }\n',
    'engineers/bo.md': '---\nname: Bo\nskills: [K8s, Kubernetes]\n---\n',
  });
  expect(readSite(folder).diagnostics.map(({ code }) => code)).toEqual(['unknown-key']);
});

test('a file that cannot be read is reported once, not at every name and link that leads to it', () => {
  const notUtf8 = Uint8Array.from([0x2d, 0x2d, 0x2d, 0xe9]);
  const folder = temporaryFolder({
    'site.yml': notUtf8,
    'skills.yml': notUtf8,
    'engineers/jose.md': notUtf8,
    'projects/one.md': '---\ntitle: One\nengineers: [jose]\nskills: [Go]\n---\n\n[José](../engineers/jose.md)\n',
  });
  expect(readSite(folder).diagnostics.map(({ code }) => code)).toEqual(['not-utf8', 'not-utf8', 'not-utf8']);
});

test('a skills.yml that is broken is reported once, not at every skill', () => {
  const folder = temporaryFolder({
    ...MINIMAL_FILES,
    'skills.yml': 'Kubernetes: [\n',
    'engineers/bo.md': '---\nname: Bo\nskills: [K8s, Kubernetes]\n---\n',
  });
  expect(readSite(folder).diagnostics.map(({ code }) => code)).toEqual(['bad-yaml']);
});

test.each(['repository', 'demo'])('a project with a %s is documented, and so are the skills that it took', (field) => {
  const folder = temporaryFolder({
    'site.yml': 'title: T\nurl: https://t.example\n',
    'skills.yml': 'Go: { category: Languages }\n',
    'engineers/ada.md': '---\nname: Ada\n---\n',
    'projects/mesh.md': `---\ntitle: Mesh\nengineers: [ada]\nskills: [Go]\n${field}: https://mesh.example/x\n---\n`,
    'projects/vault.md': `---\ntitle: Vault\nengineers: [ada]\nnda: true\n${field}: https://vault.example/x\n---\n`,
  });
  const { projects, engineers } = readSite(folder).portfolio;
  expect(projects.map(({ slug, strength }) => [slug, strength])).toEqual([
    ['mesh', 'documented'],
    ['vault', 'named'],
  ]);
  expect(engineers[0]?.skills.map(({ strength }) => strength)).toEqual(['documented']);
});

test('people stand in the order of the site’s language', () => {
  const namesIn = (locale: string) => {
    const people = ['Ödegård', 'Oslo', 'Zander'].map((name, index) => [
      `engineers/person-${index}.md`,
      `---\nname: ${name}\n---\n`,
    ]);
    const files = { ...MINIMAL_FILES, ...Object.fromEntries(people), 'units.yml': '' };
    const site = `title: Site\nurl: https://site.example\nlocales: [${locale}]\n`;
    const { portfolio: read } = readSite(temporaryFolder({ ...files, 'site.yml': site }));
    return read.engineers.map(({ name }) => name).filter((name) => /^[OÖZ]/.test(name));
  };
  expect(namesIn('de')).toEqual(['Ödegård', 'Oslo', 'Zander']);
  expect(namesIn('sv')).toEqual(['Oslo', 'Zander', 'Ödegård']);
});
