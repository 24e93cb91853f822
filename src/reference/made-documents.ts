import { readFileSync } from 'node:fs';
import path from 'node:path';
import { codesPage, readCodeExamples } from './codes-page.ts';
import { contentPage } from './content-page.ts';
import { drawRooms, roomsTable } from './draw-rooms.ts';
import { readSourceFiles } from './read-imports.ts';
import { replacePart } from './replace-part.ts';
import { wordsPage } from './words-page.ts';

/** A document and its place from the project's folder on. */
export interface MadeDocument {
  readonly file: string;
  readonly text: string;
}

/** The documents that are made, wholly or in part, from what the project at `root` holds: as they should be. */
export function madeDocuments(root: string): readonly MadeDocument[] {
  const contributing = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8');
  const withTable = replacePart(contributing, 'table of rooms', roomsTable());
  return [
    { file: 'src/reference/content.md', text: contentPage() },
    { file: 'src/reference/codes.md', text: codesPage(readCodeExamples(path.join(root, 'tests/fixtures/mistakes'))) },
    { file: 'src/reference/words.md', text: wordsPage() },
    { file: 'CONTRIBUTING.md', text: replacePart(withTable, 'picture of rooms', drawRooms(readSourceFiles(root))) },
  ];
}
