import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { newRecordLine, readRecords } from '../content/read-records.ts';
import { organizationSchema, skillSchema } from '../content/schemas/records.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import type { KnownContent } from '../scaffold/known-content.ts';
import { newError } from '../scaffold/new-file.ts';
import { recordSteps } from '../scaffold/next-steps.ts';
import { planRecords, type RecordsRequest } from '../scaffold/plan-records.ts';
import { createFile } from './create-file.ts';
import { recreateFile } from './replace-file.ts';

/** Adds skills to `skills.yml`, or organizations to `organizations.yml`; what stands there stays as it is. */
export function createRecords(request: RecordsRequest, { folder, ...known }: KnownContent): Result<string | null> {
  const records = known[`${request.kind}s`];
  const { value: planned, diagnostics } = planRecords(request, records);
  if (planned === null) return { value: null, diagnostics };
  const name = `${request.kind}s.yml`;
  const target = path.join(folder, name);
  const before = existsSync(target) ? readFileSync(target) : null;
  const text = before === null ? '' : before.toString('utf8');
  const longer = `${text}${gapAfter(text)}${planned.text}`;
  const all = [...records.names, ...planned.names];
  const problem = isReadAs(all, longer, name, request)
    ? before === null
      ? createFile(folder, { path: name, text: longer })
      : recreateFile(target, before, longer)
    : notAppended(request, planned.names, records.file);
  if (problem !== null) return { value: null, diagnostics: [problem] };
  return { value: recordSteps(request.kind, planned.names, records.file), diagnostics: [] };
}

/** The examples of a new file stand apart from what comes below them. */
function gapAfter(text: string): string {
  const lineEnd = text === '' || text.endsWith('\n') ? '' : '\n';
  const isAfterExample = text.trimEnd().split('\n').at(-1)?.startsWith('#') ?? false;
  return isAfterExample ? `${lineEnd}\n` : lineEnd;
}

/** A file that is written as one map in braces, say, cannot be added to at its end. */
function isReadAs(names: readonly string[], text: string, file: string, { kind }: RecordsRequest): boolean {
  const files = { folder: '.', texts: new Map([[file, { file, text }]]), unread: [], assets: [] };
  const { value } = readRecords(kind === 'skill' ? skillSchema : organizationSchema, file, files);
  return value.readable && value.names.length === names.length && names.every((name) => value.names.includes(name));
}

function notAppended({ kind }: RecordsRequest, names: readonly string[], file: string): Diagnostic {
  const lines = names.map((name) => newRecordLine(kind, name)).join(', ');
  return newError('bad-yaml', `${file} cannot be added to at its end`, `write it there yourself: ${lines}`);
}
