import { markedContent } from '../outputs/marked-content.ts';

/** Statements of all kinds of figures, so that each way to say one is on a page. */
const METRICS = [
  'from: 30, to: 0.03, unit: second, better: down',
  'change: -45, better: down',
  'value: 2500000, unit: EUR, per: year, bound: at-least',
  'value: 99.9, unit: percent, bound: about',
  'value: 500000, unit: zqunidad, per: hour',
  'from: 1, to: 12, unit: day, bound: at-most',
  'value: 3, unit: terabyte',
  'value: 40',
];
const STRENGTHS = [
  'kind: code, by: self',
  'kind: talk, by: colleague',
  'kind: press, by: third-party',
  'kind: statement, by: client',
];

const achievement = (metric: string, index: number): string => `---
title: Zqlogro${index}
engineers: [${index % 2 === 0 ? 'ada' : 'cleo'}]
date: ${2012 + index}-0${(index % 9) + 1}-03
skills: [ZqSkill]
metrics: [{ label: zqmedida${index}, ${metric} }]
evidence: [{ label: zqprueba${index}, url: 'https://zq.example/${index}', ${STRENGTHS[index % STRENGTHS.length]} }]
---
`;

/**
 * The content of a site in one language in which every field has a value, and no word is of any language: whatever else its
 * pages and files say, the site says by itself.
 */
export function contentInOneLanguage(locale: string): Readonly<Record<string, string>> {
  const marked = Object.entries(markedContent().files)
    .filter(([path]) => path !== 'media/zq.png')
    .map(([path, text]) => [path, withoutWords(text).replaceAll('zq.png', 'zq.svg')] as const);
  return {
    ...Object.fromEntries(marked),
    'site.yml': `title: Zqsitio
tagline: Zqlema
about: Zqacerca
url: https://zq.example
locales: [${locale}]
contact: { email: zq@zq.example }
form: { action: 'mailto:zq@zq.example' }
`,
    'skills.yml': 'ZqSkill: { category: Zqcategoria }\nZqmenos: { category: Zqcategoria }\n',
    'organizations.yml': 'ZqOrganization: { about: Zqempresa }\n',
    'units.yml': `zqunidad: { ${locale}: { one: zqunidad, many: zqunidades, other: zqunidades } }\nrequest: { ${locale}: { one: zqpeticion, many: zqpeticiones, other: zqpeticiones } }\n`,
    'media/zq.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="18" fill="#1f6f8b"/></svg>',
    'engineers/bo.md': '---\nname: Zqbo\nkind: role\nskills: [Zqmenos]\n---\n',
    'engineers/cleo.md':
      '---\nname: Zqcleo\nstatus: alumni\nskills: [ZqSkill, Zqmenos]\navailability: { status: closed }\nlanguages: [{ language: pt }, { language: de }]\nroles: [{ kind: break, title: Zqpausa, start: 2019, end: 2020 }]\n---\n',
    'projects/zqsecreto.md':
      '---\ntitle: Zqsecreto\nengineers: [ada, cleo]\nnda: true\nstart: 2020\nend: 2021-05\nstatus: archived\n---\n',
    'notes/zqcharla.md': '---\ntitle: Zqcharla\nengineers: [cleo]\nkind: talk\nstatus: planned\ndate: 2030\n---\n',
    ...Object.fromEntries(
      METRICS.map((metric, index) => [`achievements/zqlogro${index}.md`, achievement(metric, index)]),
    ),
  };
}

/** `Zq engineer name` → Zqengineername: one word, which nothing else says. */
function withoutWords(text: string): string {
  return text.replaceAll(/Zq(?: \w+)+/g, (words) => words.replaceAll(' ', ''));
}
