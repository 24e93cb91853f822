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
import { readyFile } from './site-files.ts';

/** The files of outputs that are made of one entry each; documents are set when they are to be written. */
export async function outputFiles(
  listed: readonly ListedOutput[],
  context: PageContext,
  { memo, cache }: { readonly memo: Memo; readonly cache: string },
): Promise<readonly SiteFile[]> {
  const typesets = listed.some(({ output }) => output === 'resume');
  const engine = typesets ? await engineHash(RESUME_SOURCES) : '';
  const resumes = cacheIn(path.join(cache, 'resumes'));
  let typesetter: Promise<TypesetResume> | null = null;
  const typeset = async (view: string): Promise<Uint8Array> => {
    typesetter ??= loadTypesetter(cacheIn(path.join(cache, 'fonts')));
    return (await typesetter)(view);
  };
  return listed.map(({ url, output, subject, make }) => {
    const file = outputPath(url.normalize('NFC'));
    if (output !== 'resume') {
      return memo.keepReading(`output ${url}`, [subject], context, (read) => readyFile(file, make(read)));
    }
    const view = memo.keepReading(`output ${url}`, [subject], context, make);
    const key = hashOf(engine, view);
    return { path: file, key, isSlow: true, make: () => resumes(`${key}.pdf`, () => typeset(view)) };
  });
}
