import path from 'node:path';
import type { Content } from '../content/load-content.ts';
import { schemaFolder } from '../editor/schema-folder.ts';
import { writeSchemas } from '../editor/write-schemas.ts';
import { CACHE_FOLDER, PROJECT_FOLDER } from './project-folder.ts';

/** Keeps the schemas that editors read in step with a content folder; see "In your editor" in the README. */
export function keepSchemas(content: Content): Promise<void> {
  return writeSchemas(content, path.join(CACHE_FOLDER, 'schemas', schemaFolder(content.folder, PROJECT_FOLDER)));
}
