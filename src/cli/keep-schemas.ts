import type { Content } from '../content/load-content.ts';
import { writeSchemas } from '../editor/write-schemas.ts';
import { schemasOf } from './project-folder.ts';

/** Keeps the schemas that editors read in step with a content folder; see "In your editor" in the README. */
export function keepSchemas(content: Content): Promise<void> {
  return writeSchemas(content, schemasOf(content.folder));
}
