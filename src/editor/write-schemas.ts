import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Content } from '../content/load-content.ts';
import { writeWhole } from '../files/write-whole.ts';
import { createSchemas } from './create-schemas.ts';

/**
 * Keeps the schemas of a content folder as files in `folder`. A file is written whole or not at all, and only when it
 * changes. What cannot be written is left: editors help less then, and that is no reason for a build to fail.
 */
export async function writeSchemas(content: Content, folder: string): Promise<void> {
  const files = Object.entries(createSchemas(content));
  await Promise.all(
    files.map(([name, schema]) => renew(path.join(folder, name), `${JSON.stringify(schema, null, 2)}\n`)),
  );
}

async function renew(file: string, text: string): Promise<void> {
  if ((await readFile(file, 'utf8').catch(() => null)) === text) return;
  await writeWhole(file, text).catch(() => undefined);
}
