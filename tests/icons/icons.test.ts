import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { iconSprite, icons } from '../../src/icons/icons.ts';

const sprite = iconSprite();

test('the sprite holds every icon once, by its name', () => {
  const ids = [...sprite.matchAll(/<symbol id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual(Object.keys(icons));
});

test('the sprite takes its colours from the page, and can be refused by no policy', () => {
  const paints = [...sprite.matchAll(/\b(?:fill|stroke)="([^"]+)"/g)].map(([, paint]) => paint);
  expect(new Set(paints)).toEqual(new Set(['none', 'currentColor']));
  expect(sprite).not.toMatch(/style|script|href|url\(/);
});

test('the sprite is well-formed and small', () => {
  const [root] = parseDocument(sprite, { xmlMode: true }).children;
  expect(root).toMatchObject({ name: 'svg', attribs: { xmlns: 'http://www.w3.org/2000/svg' } });
  expect(sprite.match(/<(?![/])[^>]*[^/]>/g)).toHaveLength(sprite.match(/<\//g)?.length ?? 0);
  expect(sprite.length).toBeLessThan(4000);
});
