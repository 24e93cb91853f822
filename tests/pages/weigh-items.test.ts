import { expect, test } from 'vitest';
import { weighLink } from '../../src/pages/weigh-items.ts';

test.each([
  ['Reduziu em 45% o tempo de migração', 4],
  ['Migration time cut by 45%', 0],
  ['خدمات', 10],
])('a link weighs as much more as what is beyond ASCII takes in its address: %s', (name, beyondAscii) => {
  const size = new TextEncoder().encode(name).length;
  expect(weighLink(name)).toBe(50 + 2 * size + 2 * beyondAscii);
});
