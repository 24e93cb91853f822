import { availableParallelism } from 'node:os';
import path from 'node:path';
import { cacheIn } from '../files/cached-file.ts';
import { hashOf } from '../files/hash.ts';
import { limitTasks } from '../files/limit-tasks.ts';
import { encodeCard } from '../images/encode-card.ts';
import type { PictureFile, Pictures } from '../images/read-pictures.ts';
import type { Memo } from '../memo/memo.ts';
import type { CardView } from '../outputs/card/card-view.ts';
import type { ListedOutput } from '../outputs/list-outputs.ts';
import { loadTypesetter, TYPESET_SOURCES, type Typesetter } from '../outputs/typeset/typesetter.ts';
import type { PageContext } from '../pages/page-context.ts';
import { engineHash } from '../plan/engine-hash.ts';
import { outputPath } from '../texts/address.ts';
import type { SiteFile } from './site.ts';

/** How outputs are made besides what they say. */
interface OutputOptions {
  readonly memo: Memo;
  readonly cache: string;
  readonly pictures: Pictures;
  readonly isPreview?: boolean;
}

/**
 * The files of outputs that are made of one entry each; documents and cards are set when they are to be written. A preview needs
 * no keys, since it makes them only for who asks for one.
 */
export async function outputFiles(
  listed: readonly ListedOutput[],
  context: PageContext,
  { memo, cache, pictures, isPreview = false }: OutputOptions,
): Promise<readonly SiteFile[]> {
  const engine = listed.some(({ output }) => isSet(output)) ? await engineHash(TYPESET_SOURCES) : '';
  const { typefaces } = context.portfolio;
  const recipe =
    typefaces.length === 0 ? engine : hashOf(engine, ...typefaces.map(({ family, version }) => `${family} ${version}`));
  const make = makers(recipe, context, pictures, cache);
  return [...Map.groupBy(listed, ({ subject }) => subject)].flatMap(([subject, own]) => {
    // Of a text only its hash stays until it is written: those of thousands of people would take much memory. All of one subject
    // are hashed together, since they read much the same, and each edit asks for every hash.
    const hashes = (read: PageContext): readonly string[] => own.map((each) => hashOf(recipe, each.make(read)));
    const keys = isPreview ? [] : memo.keepReading(`outputs at ${own[0]?.url}`, [subject, recipe], context, hashes);
    return own.map((each, index) => {
      const path = outputPath(context.addresses.onSite(each.url).normalize('NFC'));
      const set = isSet(each.output) ? make[each.output] : async (view: string) => view;
      return { path, key: keys[index] ?? '', make: () => set(each.make(context)) };
    });
  });
}

/** What is set of a view as JSON, which takes a moment. */
function isSet(output: ListedOutput['output']): output is 'resume' | 'card' {
  return output === 'resume' || output === 'card';
}

type Make = (view: string) => Promise<Uint8Array>;

/** What makes files of views, or takes them from the cache; the typesetter is loaded for the first of them. */
function makers(
  engine: string,
  { addresses, portfolio }: PageContext,
  { files }: Pictures,
  cache: string,
): Record<'resume' | 'card', Make> {
  const [resumes, cards] = [cacheIn(path.join(cache, 'resumes')), cacheIn(path.join(cache, 'cards'))];
  // Each takes some megabytes while it is drawn and packed, which other threads do.
  const atOnce = limitTasks(availableParallelism());
  let typesetter: Promise<Typesetter> | null = null;
  const load = (): Promise<Typesetter> => {
    typesetter ??= loadTypesetter(cacheIn(path.join(cache, 'fonts')), portfolio.typefaces);
    return typesetter;
  };
  let portraits: ReadonlyMap<string, PictureFile> | null = null;
  const portraitAt = (src: string | null): PictureFile | undefined => {
    portraits ??= new Map(files.map((file) => [addresses.pictureHref(`/${file.path}`), file]));
    return src === null ? undefined : portraits.get(src);
  };
  return {
    resume: (view) => resumes(`${hashOf(engine, view)}.pdf`, async () => (await load()).resume(view)),
    card: (view) =>
      cards(`${hashOf(engine, view)}.png`, async () => {
        const { faces }: Pick<CardView, 'faces'> = JSON.parse(view);
        const overlays = faces.map(async ({ src, left, top, size }) => {
          const bytes = await portraitAt(src)?.make();
          return bytes === undefined ? [] : [{ bytes, left, top, size }];
        });
        const shown = (await Promise.all(overlays)).flat();
        const { card } = await load();
        const drawn = await card(view);
        return atOnce(() => encodeCard(drawn, shown));
      }),
  };
}
