import path from 'node:path';
import { cacheIn } from '../files/cached-file.ts';
import { hashOf } from '../files/hash.ts';
import type { Memo } from '../memo/memo.ts';
import type { ListedOutput } from '../outputs/list-outputs.ts';
import { loadTypesetter, RESUME_SOURCES, type TypesetResume } from '../outputs/resume/typeset-resume.ts';
import type { PageContext } from '../pages/page-context.ts';
import { engineHash } from '../plan/engine-hash.ts';
import { outputPath } from '../texts/address.ts';
import type { SiteFile } from './site.ts';

/**
 * The files of outputs that are made of one entry each; documents are set when they are to be written. A preview makes them all when
 * somebody asks for one: an edit need not look at thousands of files that hardly anybody opens.
 */
export async function outputFiles(
  listed: readonly ListedOutput[],
  context: PageContext,
  { memo, cache, isPreview = false }: { readonly memo: Memo; readonly cache: string; readonly isPreview?: boolean },
): Promise<readonly SiteFile[]> {
  const typesets = listed.some(({ output }) => output === 'resume');
  const engine = typesets ? await engineHash(RESUME_SOURCES) : '';
  const resumes = cacheIn(path.join(cache, 'resumes'));
  let typesetter: Promise<TypesetResume> | null = null;
  const typeset = async (view: string): Promise<Uint8Array> => {
    typesetter ??= loadTypesetter(cacheIn(path.join(cache, 'fonts')));
    return (await typesetter)(view);
  };
  return [...Map.groupBy(listed, ({ subject }) => subject)].flatMap(([subject, own]) => {
    // Of a text only its hash stays until it is written: those of thousands of people would take much memory. All of one subject
    // are hashed together, since they read much the same, and each edit asks for every hash.
    const hashes = (read: PageContext): readonly string[] => own.map(({ make }) => hashOf(engine, make(read)));
    const keys = isPreview ? [] : memo.keepReading(`outputs at ${own[0]?.url}`, [subject, engine], context, hashes);
    return own.map(({ url, output, make }, index) => {
      const path = outputPath(url.normalize('NFC'));
      const key = keys[index] ?? '';
      const text = async () => make(context);
      const document = () => {
        const view = make(context);
        return resumes(`${hashOf(engine, view)}.pdf`, () => typeset(view));
      };
      return { path, key, make: output === 'resume' ? document : text, isOnDemand: isPreview };
    });
  });
}
