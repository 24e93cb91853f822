import { stringify } from 'yaml';

type Files = Readonly<Record<string, string>>;

/** A content folder in which every text of each kind of entry and record is one of these. */
export function hostileContent(texts: readonly string[]): Files {
  const [first = ''] = texts;
  return {
    'site.yml': yamlOf({
      title: first,
      tagline: first,
      url: 'https://hostile.example',
      navigation: [{ label: first, url: '/about/' }],
      contact: { links: [{ label: first, url: 'https://hostile.example/' }] },
    }),
    'pages/about.md': entry({ title: 'About' }, ''),
    'skills.yml': yamlOf(Object.fromEntries(texts.map((text, id) => [skillOf(text, id), { category: text }]))),
    'organizations.yml': yamlOf(
      Object.fromEntries(texts.map((text, id) => [organizationOf(text, id), { about: text, slug: `o${id}` }])),
    ),
    ...Object.fromEntries(texts.flatMap((text, id) => Object.entries(entriesOf(text, id)))),
  };
}

function skillOf(text: string, id: number): string {
  return `Skill ${id} ${text}`;
}

function organizationOf(text: string, id: number): string {
  return `Organization ${id} ${text}`;
}

function entriesOf(text: string, id: number): Files {
  const skills = [skillOf(text, id)];
  const organization = organizationOf(text, id);
  const engineers = [`e${id}`];
  const url = 'https://hostile.example/';
  const metrics = [
    { label: text, value: 3, per: 'day' },
    { label: text, from: 30, to: 3, unit: 'second', better: 'down' },
  ];
  const evidence = [{ label: text, url, kind: 'code', by: 'self' }];
  const links = [{ label: text, url }];
  // A body may show a text as code and in words; markup that is not allowed is a mistake and no page.
  const body = `## ${escaped(text)}\n\n${escaped(text)}\n\n\`\`\`html\n${text}\n\`\`\`\n\n| ${escaped(text)} |\n| - |\n`;
  return {
    [`engineers/e${id}.md`]: entry(
      {
        name: text,
        headline: text,
        description: text,
        title: text,
        keywords: [text],
        location: text,
        links,
        languages: [{ language: 'en', level: text }],
        availability: { status: 'open', for: [text] },
        skills,
        expertise: [{ title: text, summary: text, skills }],
        principles: [{ title: text, text }],
        metrics,
        roles: [{ organization, title: text, start: 2020, end: 2021, location: text, summary: text, skills }],
        education: [{ institution: text, degree: text, field: text, date: 2019 }],
        certifications: [{ name: text, issuer: text, date: 2020 }],
      },
      body,
    ),
    [`projects/p${id}.md`]: entry(
      { title: text, summary: text, engineers, organization, start: 2020, end: 2022, skills, metrics, evidence, links },
      body,
    ),
    [`achievements/a${id}.md`]: entry(
      { title: text, project: `p${id}`, skills, metrics, evidence, lesson: text },
      body,
    ),
    [`notes/n${id}.md`]: entry({ title: text, engineers, date: 2024, summary: text, skills }, body),
  };
}

/** Every character of punctuation escaped, as Markdown has it: it stands in the text as it is. */
function escaped(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

function entry(data: object, body: string): string {
  return `---\n${yamlOf(data)}---\n\n${body}`;
}

/** Without anchors and aliases, which content may not have. */
function yamlOf(data: object): string {
  return stringify(data, { aliasDuplicateObjects: false });
}
