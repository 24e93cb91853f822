import { type ContentSize, manyContent } from '../harness/many-content.ts';

/** The files of a content of `engineers` people with half as many projects and as many achievements, each with a text of its own. Same number, same files. */
export function corpus(engineers: number): Readonly<Record<string, string>> {
  const size: ContentSize = { engineers, projects: Math.ceil(engineers / 2), achievements: engineers };
  const site = 'title: Many\nurl: https://many.example\n';
  const files = Object.entries({ ...manyContent(size), 'site.yml': site });
  return Object.fromEntries(
    files.map(([path, text], id) => [path, path.endsWith('.md') ? text.replace(/[^\n]*\n$/, bodyOf(id)) : text]),
  );
}

/** What people write: paragraphs with links and emphasis, a list, a quote, a table, and code in every third text. */
function bodyOf(id: number): string {
  const code = `\`\`\`ts\nexport function part${id}(size: number): string {\n  return \`\${size * ${id}} of ${id}\`;\n}\n\`\`\`\n\n`;
  return `
A paragraph about **part ${id}**, with \`name${id}\` in code, a [link](https://example.org/${id}) and *more words* than it takes,
over two lines, as is usual for the text of entry ${id}.

## What was done in ${id}

- one thing of ${id}, in a list
- another one, _with emphasis_
- a third that is longer than the others and goes on until the line is full

> Somebody said this about ${id}.

${id % 3 === 0 ? code : ''}| what | before | after |
|---|---:|---:|
| part ${id} | ${id} | ${id * 2} |

The last paragraph of ${id} says what came of it.
`;
}
