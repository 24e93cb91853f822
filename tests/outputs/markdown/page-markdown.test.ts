import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { MINIMAL_FILES } from '../../content/minimal-files.ts';
import { readSite } from '../../harness/read-site.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';

const reader = new MarkdownIt({ html: false });

function read(text: string) {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n\n(.*)$/s.exec(text) ?? [];
  const tokens = reader.parse(body, {});
  const headings = tokens.flatMap((token, index) =>
    token.type === 'heading_open' ? [`${token.tag} ${tokens[index + 1]?.content}`] : [],
  );
  return { front: parse(front), body, headings };
}

test('each page of an entry that search engines may list has one, with title, description and address', () => {
  const site = readSite('tests/fixtures/full', { base: '/base/' });
  const kinds = ['engineer', 'project', 'achievement', 'note', 'page'];
  const pages = site.pages.filter(({ kind, view }) => kinds.includes(kind) && !view.frame.hidden);
  expect([...site.markdown.keys()]).toEqual(pages.map(({ url }) => `${url}index.md`));
  for (const { url, view } of pages) {
    const { front, body, headings } = read(site.markdown.get(`${url}index.md`) ?? '');
    const { title, description, canonical } = view.frame;
    expect(front).toEqual({ title, description, url: canonical });
    expect(headings.filter((each) => each.startsWith('h1'))).toHaveLength(1);
    // Each link and picture leads somewhere from anywhere.
    expect([url, /\]\((?!https?:|mailto:|tel:)[^)]*\)/.exec(body.replace(/```.*?```/gs, ''))]).toEqual([url, null]);
  }
});

test('an engineer’s has the sections of the page in their order', () => {
  const { markdown } = readSite('tests/fixtures/full');
  const { headings } = read(markdown.get('/zoe/index.md') ?? '');
  expect(headings.filter((each) => each.startsWith('h2')).map((each) => each.slice(3))).toMatchInlineSnapshot(`
    [
      "Figures",
      "Achievements",
      "Career",
      "Projects",
      "What others say",
      "Services",
      "Areas of expertise",
      "Skills and proof",
      "Education",
      "Certifications",
      "Awards",
      "Patents",
      "Volunteering",
      "Memberships",
      "Worked with",
      "Notes",
      "Principles",
      "Interests",
      "What I do",
      "What I read",
      "Contact",
    ]
  `);
});

test('a draft has none, and nobody’s title changes the structure of the file', () => {
  const hostile = '--- # Not a heading ``` </script> [a](javascript:x) *b* &amp; | 1. c: {{ d }}';
  const { markdown } = readSite(
    temporaryFolder({
      'site.yml': 'title: T\nurl: https://t.example',
      'engineers/ada.md': `---\nname: '${hostile}'\nheadline: '${hostile}'\ninterests: ['${hostile}']\n---\n\n## Own\n`,
      'projects/x.md': '---\ntitle: X\nengineers: [ada]\ndraft: true\n---\n',
    }),
    { drafts: true },
  );
  expect([...markdown.keys()]).toEqual(['/index.md']);
  const { front, headings } = read(markdown.get('/index.md') ?? '');
  expect(Object.keys(front)).toEqual(['title', 'description', 'url']);
  expect(headings.map((each) => each.slice(0, 2))).toEqual(['h1', 'h2', 'h2', 'h2']);
  expect(front.title).toContain(hostile);
});

test('an address that nobody can follow stays as it was written', () => {
  const site = readSite(
    temporaryFolder({ ...MINIMAL_FILES, 'pages/a.md': '---\ntitle: A\n---\n\n[there](https://[)\n' }),
  );
  expect(site.markdown.get('/a/index.md')).toContain('[there](https://%5B)');
});

test('a label stands before its fact as the language writes it', () => {
  const { markdown } = readSite(
    temporaryFolder({
      'site.yml': "title: T\nurl: https://t.example\nwords: { punctuation.labelled: '{label} : {text}' }\n",
      'skills.yml': 'Go: { category: Languages }\n',
      'engineers/ada.md': '---\nname: Ada\nlocation: Lyon\nskills: [Go]\n---\n',
      'projects/x.md': '---\ntitle: X\nengineers: [ada]\nskills: [Go]\ndate: 2024\n---\n\nText.\n',
    }),
  );
  expect(markdown.get('/index.md')).toContain('Location : Lyon');
  expect([...markdown.values()].flatMap((text) => text.match(/^- [^\n:]*[^ \n]: .*$/gm) ?? [])).toEqual([]);
});
