import { locate } from '../content/locate.ts';
import type { YamlStretch } from '../content/parse-yaml.ts';
import type { LinkData } from '../content/schemas/evidence.ts';
import type { Diagnostic, TextEdit } from '../diagnostics/diagnostic.ts';
import { orFix } from '../diagnostics/or-fix.ts';
import type { Portfolio, Project } from './portfolio.ts';

/** How people label links to the source of a project, and to where it can be tried. */
const LABELS = {
  repository:
    /^(?:(?:the|project|git ?hub|git ?lab) )*(?:source(?: code)?|code|repo(?:sitory)?|git ?hub|git ?lab|codeberg)(?: (?:repo(?:sitory)?|code|(?:on|at) \S+))?$/i,
  demo: /^(?:(?:the|a|live|online|try the) )*demo(?: site| (?:on|at) \S+)?$/i,
} as const;

/**
 * A hint for each link of a project that is its source or its demo by its label: those have fields of their own, and are evidence
 * there. Where several links have such a label, which is meant is for people to say.
 */
export function findOpenings({ projects }: Portfolio): readonly Diagnostic[] {
  return projects.flatMap((project) =>
    (['repository', 'demo'] as const).flatMap((field) => {
      const found = project[field] === null ? project.links.filter((link) => isLabelled(link, field)) : [];
      const [only, another] = found;
      return only === undefined || another !== undefined ? [] : [opening(only, field, project)];
    }),
  );
}

function isLabelled({ label, url }: LinkData, field: keyof typeof LABELS): boolean {
  return LABELS[field].test(label.trim().replace(/\s+/g, ' ')) && /^https?:/i.test(url);
}

function opening(link: LinkData, field: keyof typeof LABELS, { links, text }: Project): Diagnostic {
  const index = links.indexOf(link);
  const edits = moveLink(text.yaml, index, links.length, `${field}: ${link.url}`);
  const help = `write "${field}: ${link.url}" in place of this link: there it is evidence`;
  return {
    severity: 'hint',
    code: 'link-with-field',
    message: `"${link.label}" is a link, and there is a field for it, \`${field}\``,
    place: locate(text.yaml, ['links', index, 'label']),
    help: edits.length === 0 ? help : orFix(help),
    ...(edits.length === 0 ? {} : { edits }),
  };
}

/** The edits that write a line above the links in place of one of them; none where they are not written line by line. */
function moveLink(yaml: YamlStretch, index: number, count: number, line: string): readonly TextEdit[] {
  const { text } = yaml.source;
  const lines = text.split('\n');
  const head = locate(yaml, ['links'], 'key').line - 1;
  const item = locate(yaml, ['links', index]).line - 1;
  const dash = /^ *(?=- )/.exec(lines[item] ?? '');
  if (dash === null || lines[head]?.trim() !== 'links:') return [];
  const isInItem = (each: string): boolean => each.startsWith(`${dash[0]}  `);
  const next = lines.findIndex((each, at) => at > item && !isInItem(each));
  const offsetOf = (at: number): number => lines.slice(0, at).reduce((sum, { length }) => sum + length + 1, 0);
  const [start, from, to] = [head, item, next].map(offsetOf);
  if (start === undefined || from === undefined || to === undefined) return [];
  if (count === 1) return [{ start, end: to, text: `${line}\n` }];
  return [
    { start, end: start, text: `${line}\n` },
    { start: from, end: to, text: '' },
  ];
}
