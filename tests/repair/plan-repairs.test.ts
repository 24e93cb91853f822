import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planRepairs } from '../../src/repair/plan-repairs.ts';
import type { Repair } from '../../src/repair/repair.ts';
import { mangle } from '../encoding/mangle.ts';
import { SENTENCES } from '../encoding/texts.ts';
import { someOf } from '../harness/every-state.ts';

const encoder = new TextEncoder();

const SKILLS = [
  '# One taxonomy.',
  'Kubernetes:',
  '  aliases: [K8s]',
  '  category: Cloud',
  'C++, the language:',
  '  aliases: [Cpp, "C plus"]',
  '  category: Languages',
  '',
].join('\n');

/** The repairs of a content folder with these files, texts or bytes, besides its skills and organizations. */
function plan(files: Readonly<Record<string, string | Uint8Array>>): readonly Repair[] {
  const all = { 'skills.yml': SKILLS, 'organizations.yml': 'OneTrust:\n  aliases: [One Trust Inc.]\n', ...files };
  return planRepairs('content', toBytes(all));
}

function toBytes(files: Readonly<Record<string, string | Uint8Array>>): ReadonlyMap<string, Uint8Array> {
  return new Map(
    Object.entries(files).map(([path, text]) => [path, typeof text === 'string' ? encoder.encode(text) : text]),
  );
}

const entry = (yaml: string, body = ''): string => `---\nname: Ada\n${yaml}---\n${body}`;

function textOf(repairs: readonly Repair[], path: string): string | undefined {
  return repairs.find((repair) => repair.path === path)?.after;
}

test('nothing is planned for what is right', () => {
  expect(plan({ 'engineers/ada.md': entry('skills: [Kubernetes]\n', 'MÃE, É”, ½ — 李小龙\n') })).toEqual([]);
});

describe('languages that somebody speaks', () => {
  const fixed = (yaml: string): string | undefined =>
    textOf(plan({ 'engineers/ada.md': entry(yaml) }), 'engineers/ada.md')?.slice('---\nname: Ada\n'.length, -4);

  test.each([
    [
      'get fields of their own where each is one with its level',
      'languages:\n  - German: native\n  - French: "B2, spoken"\n',
      'languages:\n  - language: de\n    level: native\n  - language: fr\n    level: "B2, spoken"\n',
    ],
    [
      'inside brackets get them there',
      'languages: [{ Deutsch: native }]\n',
      'languages: [{ language: de, level: native }]\n',
    ],
    [
      'that are all fields of one map become items of a list',
      'languages:\n  German: native\n  English: C1\n',
      'languages:\n  - { language: de, level: native }\n  - { language: en, level: C1 }\n',
    ],
    [
      'keep the level that stands behind the name',
      'languages:\n  - German (native)\n  - English - C1\n  - Spanish\n',
      'languages:\n  - { language: de, level: native }\n  - { language: en, level: C1 }\n  - { language: es }\n',
    ],
  ])('%s', (_, wrong, right) => {
    expect(fixed(wrong)).toBe(right);
  });

  test('stay as they are where one is no language', () => {
    expect(fixed('languages:\n  German: native\n  Elvish: C1\n')).not.toContain('language: de');
  });
});

describe('fields of other tools', () => {
  const fixed = (yaml: string): string | undefined =>
    textOf(plan({ 'engineers/ada.md': entry(yaml) }), 'engineers/ada.md')?.slice('---\nname: Ada\n'.length);

  test.each([
    [
      'that only steer their pages go',
      'layout: about\nnews: true # a list\nheadline: Engineer\n',
      'headline: Engineer\n',
    ],
    ['without a value go where they need none', 'email: ""\nheadline: Engineer\n', 'headline: Engineer\n'],
    ['get the name that they have here', 'redirect_from:\n  - /about/\n', 'aliases:\n  - /about/\n'],
    [
      'for a picture are the portrait, which shows the person',
      'image: images/team/ada.jpg\n',
      'portrait:\n  src: ../media/ada.jpg\n  alt: Ada\n',
    ],
    ['that only put people in an order go', 'rank: 3\nheadline: Engineer\n', 'headline: Engineer\n'],
    ['for a group of those who have left say so', 'group: alum\n', 'status: alumni\n'],
    ['for such a group with its whole name too', 'category: Alumnus\n', 'status: alumni\n'],
    [
      'for an account elsewhere become a link',
      'instagram: ada_q\n',
      'links:\n  - label: Instagram\n    url: https://www.instagram.com/ada_q\n',
    ],
    [
      'for accounts become links, all in one list',
      'orcid: 0000-0002-4655-3773\nheadline: Engineer\ngithub_username: ada\n',
      'links:\n  - label: ORCID\n    url: https://orcid.org/0000-0002-4655-3773\n  - label: GitHub\n    url: https://github.com/ada\nheadline: Engineer\n',
    ],
    [
      'for accounts come behind the links that are there',
      'links:\n- label: Blog\n  url: https://a.example/\nheadline: Engineer\ntwitter: "@ada"\nwebsite: https://b.example\n',
      'links:\n- label: Blog\n  url: https://a.example/\n- label: Twitter\n  url: https://twitter.com/ada\n- label: Website\n  url: https://b.example\nheadline: Engineer\n',
    ],
    [
      'for other names are words that the page is found by',
      'aliases:\n  - Ada B. Quill\n  - A. Quill\n',
      'keywords:\n  - Ada B. Quill\n  - A. Quill\n',
    ],
    ['get it where they hold a sentence', 'bio: Builds engines.\n', 'description: Builds engines.\n'],
    [
      'lead from the folder of the entry to files that are named from the top',
      'links:\n  - label: CV\n    url: files/cv.pdf\n',
      'links:\n  - label: CV\n    url: ../files/cv.pdf\n',
    ],
    [
      'lose the name of a list below the name of the list',
      'education:\n  courses: # all\n  - degree: MSc\n    institution: X\n',
      'education:\n  - degree: MSc\n    institution: X\n',
    ],
    [
      'for accounts of Hugo become links',
      'social:\n- icon: google-scholar # mine\n  icon_pack: ai\n  link: https://a.example/#b\n# - icon: x\n- icon: github\n  link: https://github.com/a\n',
      'links:\n- label: Google Scholar # mine\n  url: https://a.example/#b\n# - icon: x\n- label: GitHub\n  url: https://github.com/a\n',
    ],
    [
      'for accounts of HugoBlox become links with their own words',
      'profiles:\n  - icon: envelope\n    url: mailto:a@b.example\n    label: Write to me\n  - icon: brands/github\n    link: https://github.com/a\n    display:\n      header: true\n',
      'links:\n  - url: mailto:a@b.example\n    label: Write to me\n  - label: GitHub\n    url: https://github.com/a\n',
    ],
    [
      'for accounts by their names alone become links in full',
      'links:\n  orcid: 0000-0002-4655-3773\n  home-page: https://a.example/\n  github: ada\n',
      'links:\n  - label: orcid\n    url: https://orcid.org/0000-0002-4655-3773\n  - label: home-page\n    url: https://a.example/\n  - label: github\n    url: https://github.com/ada\n',
    ],
    [
      'of HugoBlox’s careers get their names here',
      'roles:\n  - title: Engineer\n    company_name: A\n    date_start: 2019\n    date_end: 2021\n',
      'roles:\n  - title: Engineer\n    organization: A\n    start: 2019\n    end: 2021\n',
    ],
  ])('%s', (_, written, meant) => {
    expect(fixed(written)).toBe(`${meant}---\n`);
  });

  test('have the name of a person in the title, where the file has the same name', () => {
    const files = {
      'engineers/quill.md': '---\ntitle: Ada Quill\n---\n',
      'engineers/bo.md': '---\ntitle: About me\n---\n',
    };
    expect(plan(files).map(({ path, after }) => [path, after])).toEqual([
      ['engineers/quill.md', '---\nname: Ada Quill\n---\n'],
    ]);
  });

  test('of two that mean the same the longer one gets the name that they have here', () => {
    expect(fixed('role: lead\njob_title: Professor of Biology\n')).toBe(
      'role: lead\nheadline: Professor of Biology\n---\n',
    );
  });

  test.each([
    'image: https://a.example/ada.jpg\n',
    'image: "{{ site.photo }}.jpg"\n',
    'image: ada.jpg # of 2019\n',
    'group: friends\n',
    'github: https://github.com/a b\n',
    'aliases: [/ada/, Ada Q]\n',
  ])('that need a decision stay as they are: %s', (written) => {
    expect(fixed(written)).toBeUndefined();
  });

  test.each(['news:\n  - a: b\n', 'social: [{ icon: x, link: https://a.example }]\n', 'name: ""\n'])(
    'that hold more stay as they are: %s',
    (written) => {
      expect(fixed(written)).toBeUndefined();
    },
  );
});

describe('bytes', () => {
  test('of a byte order mark and of other line endings go, and the file is known by its name', () => {
    const [repair] = plan({ 'notes/a.md': '\ufeff---\r\ntitle: A\r---\n' });
    expect(repair).toMatchObject({ path: 'notes/a.md', file: 'content/notes/a.md', after: '---\ntitle: A\n---\n' });
    expect(repair?.changes.map(({ message }) => message)).toEqual([
      'the byte order mark at the beginning is removed',
      'LF ends each line (2 lines had CRLF or CR)',
    ]);
    expect(repair?.diff).toBe('');
  });

  test('of mojibake become what they were, with a byte order mark that was spoilt too', () => {
    const [repair] = plan({ 'pages/a.md': 'ï»¿---\ntitle: JosÃ©\n---\n' });
    expect(repair?.after).toBe('---\ntitle: José\n---\n');
    expect(repair?.diff).toMatchInlineSnapshot(`
      "@@ -1,3 +1,3 @@
      -ï»¿---
      -title: JosÃ©
       ---
      +title: José
      +---"
    `);
  });

  test.each([
    ['windows-1252', Uint8Array.of(0x4a, 0x6f, 0x73, 0xe9, 0x0d, 0x0a)],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x0d, 0)],
    ['cut off in a character', Uint8Array.of(0xef, 0xbb, 0xbf, 0x41, 0xc3)],
  ])('that are no UTF-8 stay as they are: %s', (_, bytes) => {
    expect(plan({ 'engineers/ada.md': bytes })).toEqual([]);
    expect(plan({ 'skills.yml': bytes, 'engineers/ada.md': entry('skills: [Zig]\n') })).toEqual([]);
  });
});

describe('names with marks around them', () => {
  test('lose these, whether or not they are known', () => {
    const marked = entry(
      'skills: ["*K8s*", "`Kubernetes`", "**Zig**"]\nroles:\n  - title: Engineer\n    organization: "[OneTrust](https://a.example)"\n',
    );
    expect(textOf(plan({ 'engineers/ada.md': marked }), 'engineers/ada.md')).toBe(
      entry('skills: ["Kubernetes", "Kubernetes", "Zig"]\nroles:\n  - title: Engineer\n    organization: "OneTrust"\n'),
    );
  });

  test('keep what is part of them', () => {
    expect(plan({ 'engineers/ada.md': entry('skills: ["C*", "*nix"]\n') }).map(({ path }) => path)).toEqual([
      'skills.yml',
    ]);
  });
});

describe('aliases', () => {
  test('become names, and all around them stays', () => {
    const yaml = [
      'skills:   # mine',
      '  - K8s   # the short one',
      '  - "K8s"',
      "  - 'C plus'",
      'expertise:',
      '  - { title: K8s, skills: [K8s, Cpp] }',
      'roles:',
      '  - organization: One Trust Inc.',
      '    title: K8s engineer',
      '    date: 2024',
      '',
    ].join('\n');
    const repairs = plan({ 'engineers/ada.md': entry(yaml, 'K8s here.\n') });
    expect(textOf(repairs, 'engineers/ada.md')).toMatchInlineSnapshot(`
      "---
      name: Ada
      skills:   # mine
        - Kubernetes   # the short one
        - "Kubernetes"
        - 'C++, the language'
      expertise:
        - { title: K8s, skills: [Kubernetes, "C++, the language"] }
      roles:
        - organization: OneTrust
          title: K8s engineer
          date: 2024
      ---
      K8s here.
      "
    `);
    expect(repairs[0]?.changes[0]?.message).toBe('"K8s" is an alias of the skill "Kubernetes"');
  });

  test('become names in skills.yml too', () => {
    const repairs = plan({ 'skills.yml': `${SKILLS}Helm:\n  category: Cloud\n  parent: K8s # broader\n` });
    expect(textOf(repairs, 'skills.yml')).toBe(`${SKILLS}Helm:\n  category: Cloud\n  parent: Kubernetes # broader\n`);
  });

  test('that are written with escapes or over two lines are left', () => {
    expect(plan({ 'engineers/ada.md': entry('skills:\n  - "K\\x38s"\n  - C\n    plus\n') })).toEqual([]);
  });

  test.each([
    ['of two skills', 'Ruby:\n  aliases: [Rb]\n  category: L\nRobot:\n  aliases: [Rb]\n  category: L\n', 'Rb'],
    ['that are a skill too', 'Ruby:\n  aliases: [Robot]\n  category: L\nRobot:\n  category: L\n', 'Robot'],
    ['of a file with a mistake', 'Ruby:\n  aliases: [Rb]\n  categorie: L\n', 'Rb'],
  ])('%s are left: which is meant would be a guess', (_, skills, alias) => {
    expect(plan({ 'skills.yml': skills, 'engineers/ada.md': entry(`skills: [${alias}]\n`) })).toEqual([]);
  });

  test('in front matter that is no YAML are left', () => {
    expect(plan({ 'engineers/ada.md': entry('skills: [K8s\n') })).toEqual([]);
  });
});

describe('unknown skills', () => {
  test('are added to skills.yml, each once, and the diff shows it', () => {
    const files = {
      'engineers/ada.md': entry('skills: [Zig, "F#: fast", Zig]\n'),
      'notes/n.md': entry('skills: [Zig]\n'),
    };
    const [repair, ...others] = plan(files);
    expect(others).toEqual([]);
    expect(repair?.diff).toMatchInlineSnapshot(`
      "@@ -6,2 +6,6 @@
         aliases: [Cpp, "C plus"]
         category: Languages
      +Zig:
      +  category: Other
      +"F#: fast":
      +  category: Other"
    `);
    expect(repair?.changes[0]?.message).toBe('the skill "Zig" is new, in the category Other');
  });

  test('with short names are added beside others that are as short', () => {
    const skills = 'C:\n  category: Languages\nUI:\n  category: Design\n';
    const repairs = plan({ 'skills.yml': skills, 'engineers/ada.md': entry('skills: [R, AI, C#, C]\n') });
    const added = ['R', 'AI', 'C#'].map((name) => `${name}:\n  category: Other\n`).join('');
    expect(textOf(repairs, 'skills.yml')).toBe(`${skills}${added}`);
  });

  test('begin a skills.yml where there is none', () => {
    const repairs = planRepairs('content', toBytes({ 'engineers/ada.md': entry('skills: [Zig]\n') }));
    expect(repairs).toMatchObject([{ path: 'skills.yml', before: null, after: 'Zig:\n  category: Other\n' }]);
  });

  test('follow a last line that no line feed ends', () => {
    const repairs = plan({ 'skills.yml': 'Go:\n  category: Languages', 'engineers/ada.md': entry('skills: [Zig]\n') });
    expect(textOf(repairs, 'skills.yml')).toBe('Go:\n  category: Languages\nZig:\n  category: Other\n');
  });

  test.each([
    ['that are near to a known one', 'Kubernets'],
    ['that are near to an alias', 'K8'],
    ['without an address', '😀'],
    ['with the address of another', 'C-Plus-Plus-The-Language'],
    ['with a space around them', '" Zig"'],
    ['that YAML cannot have as keys', '__proto__'],
  ])('%s are left', (_, skill) => {
    expect(plan({ 'engineers/ada.md': entry(`skills:\n  - ${skill}\n`) })).toEqual([]);
  });

  test.each([
    ['is no YAML', 'Go: [\n'],
    ['is a list', '- Go\n'],
    ['is one map in braces', '{ Go: { category: Languages } }\n'],
    ['ends its document', 'Go:\n  category: Languages\n...\n'],
  ])('are left when skills.yml %s', (_, skills) => {
    expect(plan({ 'skills.yml': skills, 'engineers/ada.md': entry('skills: [Zig]\n') })).toEqual([]);
  });
});

describe('unknown organizations', () => {
  const roleAt = (organization: string): string =>
    entry(`roles:\n  - { organization: ${organization}, title: Engineer, date: 2024 }\n`);

  test('are added to organizations.yml, each once, and the diff shows it', () => {
    const [repair, ...others] = plan({
      'engineers/ada.md': roleAt('Analytical Engines'),
      'projects/p.md': '---\ntitle: P\nengineers: [ada]\norganization: Analytical Engines\n---\n',
    });
    expect(others).toEqual([]);
    expect(repair).toMatchObject({ path: 'organizations.yml' });
    expect(repair?.diff).toMatch(/\n\+Analytical Engines: \{\}$/);
    expect(repair?.changes).toEqual([
      { code: 'new-organization', message: 'the organization "Analytical Engines" is new' },
    ]);
  });

  test('begin an organizations.yml where there is none', () => {
    const repairs = planRepairs('content', toBytes({ 'engineers/ada.md': roleAt('"Smith, Jones & Co."') }));
    expect(repairs).toMatchObject([{ path: 'organizations.yml', before: null, after: '"Smith, Jones & Co.": {}\n' }]);
  });

  test.each([
    ['that are near to a known one', 'OneTrusd'],
    ['that are near to an alias', 'One Trust Inc'],
    ['without an address', '😀'],
  ])('%s are left', (_, organization) => {
    expect(plan({ 'engineers/ada.md': roleAt(organization) })).toEqual([]);
  });
});

describe('whatever the files hold', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '\r',
      '\r\n',
      '\n',
      '\ufeff',
      '---\n',
      'skills: [K8s, Zig, Kubernets]\n',
      '  - Cpp\n',
      'organization: Analytical Engines\n',
      '`',
      'name: Ada\n',
    ),
    fc.constantFrom(...Object.values(SENTENCES)),
    fc
      .tuple(fc.constantFrom(...Object.values(SENTENCES)), fc.constantFrom(1250, 1251, 1252, 1256))
      .map(([text, page]) => mangle(text, `windows-${page}`) ?? text),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const bytes = fc.oneof(
    { weight: 4, arbitrary: fc.array(piece, { maxLength: 8 }).map((pieces) => encoder.encode(pieces.join(''))) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 30 }) },
  );
  const files = fc.record({
    'engineers/ada.md': bytes,
    'notes/n.md': bytes,
    'skills.yml': fc.oneof(bytes, fc.constant(encoder.encode(SKILLS))),
    'organizations.yml': fc.oneof(bytes, fc.constant(encoder.encode('OneTrust: {}\n'))),
  });

  test('after the repairs nothing is left to repair', () => {
    fc.assert(
      fc.property(files, (folder) => {
        const before = toBytes(folder);
        const after = planRepairs('content', before).map(
          ({ path, after: text }) => [path, encoder.encode(text)] as const,
        );
        return planRepairs('content', new Map([...before, ...after])).length === 0;
      }),
      { numRuns: someOf(500) },
    );
  });

  test('a file stays as it is, or what changed in it is one of the known repairs', () => {
    const known = [
      ...['byte-order-mark', 'line-endings', 'mojibake', 'alias', 'new-skill', 'new-organization'],
      ...['empty-lines', 'hidden-character', 'value', 'list', 'key'],
    ];
    fc.assert(
      fc.property(files, (folder) => {
        return planRepairs('content', toBytes(folder)).every(({ path, before, after, changes }) => {
          const text = before === null ? '' : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(before);
          const isOnly = (...codes: readonly string[]): boolean => changes.every(({ code }) => codes.includes(code));
          if (!changes.every(({ code }) => known.includes(code))) return false;
          const plain = text.replace(/^\ufeff+/, '').replaceAll(/\r\n?/g, '\n');
          // Without mojibake and names the text is the same to the letter; what is new only comes behind it.
          if (isOnly('byte-order-mark', 'line-endings')) return after === plain && after !== text;
          for (const [code, name] of Object.entries({ 'new-skill': 'skills', 'new-organization': 'organizations' }))
            if (isOnly('byte-order-mark', 'line-endings', code))
              return path === `${name}.yml` && after.startsWith(plain);
          // ASCII is never part of mojibake.
          return isOnly('byte-order-mark', 'line-endings', 'mojibake') ? ascii(after) === ascii(plain) : true;
        });
      }),
      { numRuns: someOf(500) },
    );
  });
});

function ascii(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
  return text.replace(/[^\x00-\x7f]/g, '');
}

test('text of two bytes a character is left as it is', () => {
  const bytes = new Uint8Array(Buffer.from('title: A\nurl: https://a.example\n', 'utf16le'));
  expect(planRepairs('content', new Map([['site.yml', bytes]]))).toEqual([]);
});

test('invisible characters are removed from files of YAML that are not repaired otherwise', () => {
  const bytes = new Uint8Array(Buffer.from('vault: { one: "va\u202eult\u0007" }\n'));
  const [repair] = planRepairs('content', new Map([['units.yml', bytes]]));
  expect(repair?.after).toBe('vault: { one: "vault" }\n');
});
