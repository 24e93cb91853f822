import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Document, parseDocument } from 'yaml';
import { seed } from '../harness/random-cases.ts';

/** A content folder that somebody works in. */
interface Content {
  readonly folder: string;
  readonly entries: readonly string[];
  readonly pictures: readonly string[];
}

/** A whole number from 0 to below `count`. */
type Choose = (count: number) => number;

type Edit = (content: Content, choose: Choose) => void;

/** Makes so many random edits of a content folder, one after the other; `after` is given the absolute paths that each changed. */
export async function makeRandomEdits(
  folder: string,
  count: number,
  after: (step: string, changed: readonly string[]) => Promise<{ readonly hasErrors: boolean }>,
): Promise<void> {
  const numbers = fc.sample(fc.nat(), { seed, numRuns: count * 8 });
  const choose: Choose = (of) => (numbers.pop() ?? 0) % of;
  for (let step = 0; step < count; step += 1) {
    const before = snapshot(folder);
    const [name, edit] = pick(Object.entries(edits), choose);
    edit(contentOf(before, folder), choose);
    const changed = changedSince(before, folder);
    const { hasErrors } = await after(`${step}: ${name} ${changed.join(' ')}`, changed);
    // A mistake is taken back, since nothing else could be seen while it is there.
    if (!hasErrors) continue;
    restore(before, changed);
    await after(`${step}: takes it back`, changed);
  }
}

const edits: Readonly<Record<string, Edit>> = {
  'adds a sentence': (content, choose) =>
    edit(content, pick(content.entries, choose), (text) => `${text}\nOne more sentence, number ${choose(1000)}.\n`),
  'adds a heading': (content, choose) =>
    edit(content, pick(content.entries, choose), (text) => `${text}\n## Part ${choose(3)}\n\nIts text.\n`),
  'links an entry': (content, choose) => {
    const [from, to] = [pick(content.entries, choose), pick(content.entries, choose)];
    edit(content, from, (text) => `${text}\nSee [this](<../${to}${choose(2) === 0 ? '' : '#part-1'}>).\n`);
  },
  'shows a picture': (content, choose) =>
    edit(content, pick(content.entries, choose), (text) => `${text}\n![It](<../${pick(content.pictures, choose)}>)\n`),
  'removes the body': (content, choose) =>
    edit(content, pick(content.entries, choose), (text) => text.slice(0, text.indexOf('\n---', 4) + 5)),
  'changes a name or title': front((fields, choose) => {
    const key = fields.has('name') ? 'name' : 'title';
    fields.set(key, `${fields.get(key)} ${choose(100)}`);
  }),
  'gives a summary': front((fields, choose) => fields.set('description', `A summary, number ${choose(1000)}.`)),
  'chooses other skills': (content, choose) => {
    const names = Object.keys(parseDocument(readFileSync(join(content.folder, 'skills.yml'), 'utf8')).toJS());
    const few = names.filter(() => choose(4) === 0);
    front((fields) => fields.set('skills', few))(content, choose);
  },
  'dates it': front((fields, choose) => fields.set('date', `20${10 + choose(15)}-0${1 + choose(9)}`)),
  'moves the page': front((fields, choose) => fields.set('permalink', `/moved/${choose(20)}/`)),
  'gives an earlier address': front((fields, choose) => fields.set('aliases', [`/earlier/${choose(20)}/`])),
  'makes it a draft, or no longer': front((fields) => fields.set('draft', fields.get('draft') !== true)),
  'makes a mistake': front((fields) => fields.set('nonsense', true)),
  'renames a file': ({ folder, entries }, choose) => {
    const path = pick(entries, choose);
    renameSync(join(folder, path), join(folder, path.replace(/\.md$/, `-${choose(100)}.md`)));
  },
  'copies a file': ({ folder, entries }, choose) => {
    const path = pick(entries, choose);
    writeFileSync(
      join(folder, path.replace(/\.md$/, `-again-${choose(100)}.md`)),
      readFileSync(join(folder, path), 'utf8').replace(/^(?:permalink|aliases): .*\n(?: +- .*\n)*/gm, ''),
    );
  },
  'deletes a file': ({ folder, entries }, choose) => rmSync(join(folder, pick(entries, choose))),
  'sorts a skill elsewhere': records('skills.yml', (record, choose) => record.setIn(['category'], `Kind ${choose(4)}`)),
  'describes an organization': records('organizations.yml', (record, choose) =>
    record.setIn(['about'], `What it does, in ${choose(100)} words.`),
  ),
  'replaces a picture': ({ folder, pictures }, choose) => {
    const [from, to] = [pick(pictures, choose), pick(pictures, choose)];
    if (from.split('.').at(-1) !== to.split('.').at(-1)) return;
    writeFileSync(join(folder, to), readFileSync(join(folder, from)));
  },
  'deletes a picture': ({ folder, pictures }, choose) => rmSync(join(folder, pick(pictures, choose))),
  'renames the site': (content, choose) =>
    edit(content, 'site.yml', (text) => text.replace(/^title: .*$/m, `title: Guild ${choose(100)}`)),
  'turns the feed off or on': (content) =>
    edit(content, 'site.yml', (text) =>
      text.includes('feed: true')
        ? text.replace('feed: true', 'feed: false')
        : text.replace('feed: false', 'feed: true'),
    ),
};

function front(change: (fields: Document, choose: Choose) => void): Edit {
  return (content, choose) =>
    edit(content, pick(content.entries, choose), (text) => {
      const end = text.indexOf('\n---', 4) + 1;
      const fields = parseDocument(text.slice(4, end));
      change(fields, choose);
      return `---\n${fields.toString()}${text.slice(end)}`;
    });
}

function records(path: string, change: (record: Document, choose: Choose) => void): Edit {
  return (content, choose) =>
    edit(content, path, (text) => {
      const all = parseDocument(text);
      const name = pick(Object.keys(all.toJS()), choose);
      const record = parseDocument(JSON.stringify(all.toJS()[name] ?? {}));
      change(record, choose);
      all.set(name, record.contents);
      return all.toString();
    });
}

function edit({ folder }: Content, path: string, change: (text: string) => string): void {
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
}

function pick<Item>(items: readonly Item[], choose: Choose): Item {
  const item = items[choose(items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}

type Snapshot = ReadonlyMap<string, Buffer>;

function snapshot(folder: string): Snapshot {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return new Map(
    paths.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name))] as const),
  );
}

function contentOf(files: Snapshot, folder: string): Content {
  const paths = [...files.keys()].map((path) => path.slice(folder.length + 1).replaceAll('\\', '/')).toSorted();
  return {
    folder,
    entries: paths.filter((path) => /^(?:engineers|projects|achievements|notes|pages)\/[^/]+\.md$/.test(path)),
    pictures: paths.filter((path) => /^media\/.*\.(?:png|jpg)$/.test(path)),
  };
}

function changedSince(before: Snapshot, folder: string): readonly string[] {
  const now = snapshot(folder);
  const paths = new Set([...before.keys(), ...now.keys()]);
  return [...paths].filter((path) => !(now.get(path)?.equals(before.get(path) ?? Buffer.of(0)) ?? false)).toSorted();
}

function restore(before: Snapshot, changed: readonly string[]): void {
  for (const path of changed) {
    const bytes = before.get(path);
    if (bytes === undefined) rmSync(path);
    else writeFileSync(path, bytes);
  }
}
