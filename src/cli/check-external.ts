import path from 'node:path';
import { z } from 'zod';
import type { BuiltPage } from '../audit/built-page.ts';
import { type Audit, toDiagnostics } from '../audit/finding.ts';
import { type Answers, checkOutsideLinks } from '../audit/outside-links.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readCached, writeCached } from '../files/cached-file.ts';

const answersSchema = z.record(z.string(), z.number());

/** The links of a site to other sites that lead nowhere. What answered is cached for a day. */
export async function checkExternal(
  audit: Audit,
  pages: readonly BuiltPage[],
  { cache, internal }: { readonly cache: string; readonly internal: boolean },
): Promise<readonly Diagnostic[]> {
  const file = path.join(cache, 'outside-links.json');
  const { findings, answers } = await checkOutsideLinks(audit, pages, {
    answers: await readAnswers(file),
    now: Date.now(),
    ...(internal && { isInternal: () => false }),
  });
  await writeCached(file, Buffer.from(JSON.stringify(answers)));
  return toDiagnostics(audit, findings);
}

async function readAnswers(file: string): Promise<Answers> {
  const bytes = await readCached(file);
  return bytes === null ? {} : answersSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
}
