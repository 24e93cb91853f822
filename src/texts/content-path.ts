import { didYouMean, onlyWithItsWords } from '../diagnostics/did-you-mean.ts';

/**
 * The path that is most probably meant by `written`, or `null`: one of the same name in another folder, one with a similar name in
 * the same folder, or the only one there whose name has more words or fewer: `vault` and `secret-vault`. Long paths are alike in
 * most of their letters, so they are never compared whole.
 */
export function nearestPath(written: string, candidates: Iterable<string>): string | null {
  const wanted = split(written);
  const known = [...candidates].map((path) => ({ path, ...split(path) }));
  const sameName = known.filter(({ name }) => name === wanted.name);
  const sameFile = sameName.find(({ ending }) => ending === wanted.ending) ?? sameName[0];
  if (sameFile !== undefined) return sameFile.path;
  const neighbours = known.filter(({ folder }) => folder === wanted.folder);
  const names = neighbours.map(({ name }) => name);
  const near = didYouMean(wanted.name, names) ?? onlyWithItsWords(wanted.name, names);
  return neighbours.find(({ name }) => name === near)?.path ?? null;
}

/** `/projects/vault/` → `/projects` and `vault`; `media/vault.png` → `media`, `vault` and `.png`. */
function split(path: string): { readonly folder: string; readonly name: string; readonly ending: string } {
  const bare = path.replace(/\/$/, '');
  const slash = bare.lastIndexOf('/');
  const [ending = ''] = /\.[^./]*$/.exec(bare) ?? [];
  return {
    folder: bare.slice(0, Math.max(0, slash)),
    name: bare.slice(slash + 1, bare.length - ending.length),
    ending: ending.toLowerCase(),
  };
}

/** Joins a relative address to the folder of `from`; `null` when it leaves the content folder. */
export function joinInside(from: string, target: string): string | null {
  const parts = from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/').normalize('NFC');
}

/** How the file `from` names the file `to`: `../media/a.png`. */
export function relativePath(from: string, to: string): string {
  const [fromParts, toParts] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < fromParts.length && fromParts[shared] === toParts[shared]) shared += 1;
  const up = fromParts.slice(shared).map(() => '..');
  return [...up, ...toParts.slice(shared)].join('/');
}
