import { expect, test } from 'vitest';
import { nearestPath } from '../../src/texts/content-path.ts';

const known = ['/projects/vault/', '/projects/mesh/', '/engineers/ada/', 'media/people/zoe.png', 'projects/mesh.md'];

test.each([
  ['/projects/valut/', '/projects/vault/'],
  ['/people/ada/', '/engineers/ada/'],
  ['media/zoe.png', 'media/people/zoe.png'],
  ['media/people/zeo.png', 'media/people/zoe.png'],
  ['projects/mehs.md', 'projects/mesh.md'],
  ['/projects/secret-vault/', '/projects/vault/'],
  ['projects/the-mesh-of-meshes.md', 'projects/mesh.md'],
  ['/projects/gone/', null],
  ['projects/weg.md', null],
  ['/', null],
])('%o is near to %o', (written, near) => {
  expect(nearestPath(written, known)).toBe(near);
});

test('of several files whose names have more words none is near', () => {
  const several = ['projects/red-vault.md', 'projects/blue-vault.md'];
  expect(nearestPath('projects/vault.md', several)).toBeNull();
  expect(nearestPath('projects/vault.md', several.slice(1))).toBe('projects/blue-vault.md');
});
