import { expect, test } from 'vitest';
import { drawRooms } from '../../src/reference/draw-rooms.ts';
import { readImports } from '../../src/reference/read-imports.ts';

const order = ['a', 'b', 'c', 'd'].map((name) => ({ name, gives: '' }));

test('arrows lead from a room to those that import it, and none where others lead there already', () => {
  const files = [
    readImports('src/a/x.ts', "import fs from 'node:fs';"),
    readImports('src/b/x.ts', "import { x } from '../a/x.ts';\nimport { y } from './y.ts';"),
    readImports('src/c/x.ts', "import type { X } from '../b/x.ts';\nimport { x } from '../a/x.ts';"),
    readImports('src/d/x.ts', "import { x } from '../a/x.ts';"),
    readImports('.eleventy.ts', ''),
  ];
  expect(drawRooms(files, order).split('\n')).toEqual([
    '```mermaid',
    'flowchart TD',
    '  a',
    '  b',
    '  c',
    '  d',
    '  a --> b',
    '  a --> d',
    '  b --> c',
    '```',
  ]);
});
