import { describe, expect, test } from 'vitest';
import { repairYaml } from '../../src/repair/repair-yaml.ts';

const front = (yaml: string): string => `---\nname: Ada\n${yaml}\n---\n\nText with 09/2023.\n`;

function repair(yaml: string): string {
  const { text } = repairYaml('engineers/ada.md', front(yaml));
  return text.slice('---\nname: Ada\n'.length, text.indexOf('\n---\n\n'));
}

describe('a value that means one thing is written as that', () => {
  const role = (dates: string): string => `roles:\n  - organization: X\n    title: T\n    ${dates}`;

  test.each([
    ['start: 09/2023', 'start: 2023-09'],
    ['start: Sep 2023', 'start: 2023-09'],
    ['start: "Sept. 2023"   # then', 'start: "2023-09"   # then'],
    ["start: '2023/9/5'", "start: '2023-09-05'"],
    ['end: Present', 'end: present'],
    ['end: now', 'end: present'],
    ['end: 31.12.2023', 'end: 2023-12-31'],
  ])('a date: %s', (wrong, right) => {
    const other = wrong.startsWith('end') ? 'start: 2020' : 'end: present';
    expect(repair(role(`${wrong}\n    ${other}`))).toBe(role(`${right}\n    ${other}`));
  });

  test.each([
    ['date: 2016-2020', 'start: 2016\n    end: 2020'],
    ['date: "May 2016 – present"  # then', 'start: 2016-05\n    end: present  # then'],
    ['start: 2016 to 2020-03', 'start: 2016\n    end: 2020-03'],
    ['end: 2016-2020', 'start: 2016\n    end: 2020'],
  ])('two dates in one field: %s', (wrong, right) => {
    expect(repair(role(wrong))).toBe(role(right));
  });

  test('items whose dashes lack their space are languages too', () => {
    expect(repair('languages:\n  -German\n  -English')).toBe('languages:\n  - German\n  - English');
    expect(repair('languages:\n  - German\n  - English')).toBe(
      'languages:\n  - { language: de }\n  - { language: en }',
    );
  });

  test('two dates in one field in braces, and what more is there leaves open', () => {
    const inBraces = (dates: string): string => `roles: [{ organization: X, title: T, ${dates} }]`;
    expect(repair(inBraces('date: 2016-2020'))).toBe(inBraces('start: 2016, end: 2020'));
    for (const open of ['start: 2016-2020\n    end: 2021', 'date: 2016-20'])
      expect(repair(role(open))).toBe(role(open));
  });

  test.each([
    ['links:\n  - { label: Code, url: github.com/ada }', 'links:\n  - { label: Code, url: https://github.com/ada }'],
    ['links:\n  - label: Mail\n    url: ada@example.org', 'links:\n  - label: Mail\n    url: mailto:ada@example.org'],
    ['links:\n  - label: Work\n    url: ..\\projects\\x.md', 'links:\n  - label: Work\n    url: ../projects/x.md'],
    ['languages:\n  - language: German\n    level: B2', 'languages:\n  - language: de\n    level: B2'],
    ['languages: [Deutsch, 日本語]', 'languages: [{ language: de }, { language: ja }]'],
    ['skills:\n  - Tools: [Go]\n  - Stores:\n      - SQL', 'skills:\n    Tools: [Go]\n    Stores:\n      - SQL'],
    ['email: mailto:ada@example.org', 'email: ada@example.org'],
    ['email: <ada@example.org>', 'email: ada@example.org'],
    ['permalink: ada', 'permalink: /ada/'],
    ['draft: Yes', 'draft: true'],
    ['draft: False', 'draft: false'],
    ['kind: Person', 'kind: person'],
    ['metrics:\n  - { label: L, value: 3, unit: ms }', 'metrics:\n  - { label: L, value: 3, unit: millisecond }'],
    ['metrics:\n  - { label: L, change: -45 % }', 'metrics:\n  - { label: L, change: -45 }'],
    ['metrics:\n  - { label: L, change: "−30%" }', 'metrics:\n  - { label: L, change: "-30" }'],
    ["metrics:\n  - label: L\n    value: 1'250 000.5", 'metrics:\n  - label: L\n    value: 1250000.5'],
    ['headline: |\n  Builds\n  engines\nkind: person', 'headline: Builds engines\nkind: person'],
    ['headline: "Builds\\nengines"', 'headline: "Builds engines"'],
  ])('%s', (wrong, right) => {
    expect(repair(wrong)).toBe(right);
  });

  test.each([
    'roles:\n  - organization: X\n    title: T\n    start: 03/04/2023\n    end: present',
    'roles:\n  - organization: X\n    title: T\n    start: soon\n    end: prsent',
    'links:\n  - { label: Code, url: somewhere }',
    'kind: persn',
    'metrics:\n  - { label: L, value: "1,000" }',
    'metrics:\n  - { label: L, value: 45% }',
    'metrics:\n  - { label: L, value: 10 20 }',
    'email: nobody',
    'draft: maybe',
    'color: gren',
  ])('what may mean several things, or a slip, stays: %s', (yaml) => {
    expect(repair(yaml)).toBe(yaml);
  });
});

describe('a list', () => {
  test.each([
    ['skills: Go', 'skills: [Go]'],
    ['skills: Go, Rust', 'skills: [Go, Rust]'],
    ['keywords: "engines, looms"', 'keywords: [engines, looms]'],
    ['aliases: /a, b/', 'aliases: ["/a, b/"]'],
    ['skills:\n  -Go\n  -Rust', 'skills:\n  - Go\n  - Rust'],
    ['skills:\n- Go\n-Rust', 'skills:\n- Go\n- Rust'],
    ['skills:\n-Go\nlearning:\n-Rust', 'skills:\n- Go\nlearning:\n- Rust'],
    ['links:\n  label: Code\n  url: github.com/ada', 'links:\n  - label: Code\n    url: https://github.com/ada'],
    [
      'links:\n  GitHub: https://a.example\n  My blog: b.dev',
      'links:\n  - label: GitHub\n    url: https://a.example\n  - label: My blog\n    url: https://b.dev',
    ],
    ['links: { Code: "https://a.example" }', 'links: [{ label: Code, url: https://a.example }]'],
    ['links: { label: Code, url: "https://a.example" }', 'links: [{ label: Code, url: "https://a.example" }]'],
  ])('is made of what stands there alone: %s', (wrong, right) => {
    let before = repair(wrong);
    // What comes out from behind a mistake is put right in the next round, as `planRepairs` does it.
    if (repair(before) !== before) before = repair(before);
    expect(before).toBe(right);
  });

  test.each(['languages: English', 'skills:\n  -Go\n  Rust', 'metrics: 3', 'keywords: -5'])(
    'is left where it would be wrong: %s',
    (yaml) => {
      expect(repair(yaml)).toBe(yaml.startsWith('keywords') ? 'keywords: [-5]' : yaml);
    },
  );
});

describe('a text in a list of maps', () => {
  const role = 'roles:\n  - organization: Contoso\n    title: Tester\n    highlights:';
  test.each([
    [`${role}\n      - Found it.`, `${role}\n      - text: Found it.`],
    [`${role}\n      - "Found: it."`, `${role}\n      - text: "Found: it."`],
    [`${role}\n      - Found\n        it: all.`, null],
    [`${role}\n      - Found\n        it all.`, `${role}\n      - text: Found it all.`],
    [`${role}\n      - >-\n        Found\n        it.\n      - B`, `${role}\n      - text: Found it.\n      - text: B`],
    [`${role} [Found it, "B, C"]`, `${role} [{ text: Found it }, { text: "B, C" }]`],
    ['interests: [Rowing]\nlanguages: [Englisch]', null],
  ])('is put into the field that it can be meant for alone: %s', (wrong, right) => {
    expect(repair(wrong)).toBe(right ?? wrong);
  });
});

test.each([
  ['links:\n  - label: A\n   url: https://a.example', 'links:\n  - label: A\n    url: https://a.example'],
  ['links:\n  - label: A\n     url: a.dev\n headline: X', 'links:\n  - label: A\n    url: https://a.dev\nheadline: X'],
  ['visibility:\n  email: public\n phone: public', 'visibility:\n  email: public\n phone: public'],
  [
    'links:\n  - label: A\n    url: https://a.example\n bio: X',
    'links:\n  - label: A\n    url: https://a.example\n bio: X',
  ],
])('a field that stands beside its neighbours joins them where that is sure: %s', (wrong, right) => {
  expect(repair(wrong)).toBe(right);
});

test.each([
  ['Headline: X', 'headline: X'],
  ['HEADLINE: X', 'headline: X'],
  ['head-line: X', 'headline: X'],
  ['bio: X', 'description: X'],
  ['links: [{ label: A, href: https://a.example }]', 'links: [{ label: A, url: https://a.example }]'],
])('a field in other letters or with hyphens, or as other tools call it, gets its name: %s', (wrong, right) => {
  expect(repair(wrong)).toBe(right);
});

test.each(['Headline: X\nheadline: Y', 'headlien: X', 'about: X'])(
  'one that is there, or is meant by a guess, stays: %s',
  (yaml) => {
    expect(repair(yaml)).toBe(yaml);
  },
);

test('empty lines before front matter go, and nothing else that stands there', () => {
  expect(repairYaml('notes/a.md', '\n  \n---\ntitle: A\n---\n').text).toBe('---\ntitle: A\n---\n');
  expect(repairYaml('notes/a.md', '\nA\n---\ntitle: A\n---\n').text).toBe('\nA\n---\ntitle: A\n---\n');
  expect(repairYaml('README.md', '\n---\ntitle: A\n---\n').changes).toEqual([]);
});

test('invisible characters go: in fields those too that turn the direction of text', () => {
  const text = '---\ntitle: A\u202e\u0007 b\u0085c\n---\n\nd\u202ee\u0000f\ufeff\n';
  expect(repairYaml('notes/a.md', text).text).toBe('---\ntitle: A b c\n---\n\nd\u202eef\n');
});

test('so do those that an escape makes, and no other escape', () => {
  const text = '---\ntitle: "A\\u202E\\x07 \\u00e9 \\\\u202E"\n---\n';
  expect(repairYaml('notes/a.md', text).text).toBe('---\ntitle: "A \\u00e9 \\\\u202E"\n---\n');
});

test('the other files of YAML are repaired too, and what they hold besides stays', () => {
  expect(
    repairYaml(
      'skills.yml',
      '# mine\nGo: # the language\n  Category: L\n  url: go.dev\nRust: { category: L, filterable: no }\n',
    ).text,
  ).toBe(
    '# mine\nGo: # the language\n  category: L\n  url: https://go.dev\nRust: { category: L, filterable: false }\n',
  );
  expect(repairYaml('site.yml', 'title: A\nurl: example.org\nlocales: en\n').text).toBe(
    'title: A\nurl: https://example.org\nlocales: [en]\n',
  );
  expect(repairYaml('other.yml', 'url: example.org\n').changes).toEqual([]);
});

test('every change is named', () => {
  const { changes } = repairYaml(
    'engineers/ada.md',
    '\n---\nname: |\n  Ada\n  Quill\nSkills: Go\nemail: <a@b.cc>\n---\n',
  );
  expect(changes.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'empty-lines: front matter begins on the first line',
    'value: "Ada Quill" stands in one line',
    'key: the field "Skills" is called "skills"',
    'value: "<a@b.cc>" is written "a@b.cc"',
  ]);
});

test('many mistakes take no time that grows with their square', () => {
  const roles = Array.from(
    { length: 400 },
    (_, n) => `  - { organization: X, title: T${n}, start: 09/2023, end: Present }`,
  );
  const { text, changes } = repairYaml('engineers/ada.md', front(`roles:\n${roles.join('\n')}`));
  expect(changes).toHaveLength(800);
  expect(text).not.toMatch(/start: 09|Present/);
});
