import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packItems, unpackItem } from '../../src/explorer/pack-items.ts';

const link = fc.record({ label: fc.string(), href: fc.option(fc.string()) });
const item = fc.record({
  title: fc.string(),
  period: fc.option(fc.string()),
  organization: fc.option(link),
  people: fc.array(link, { maxLength: 3 }),
  marks: fc.array(fc.string(), { maxLength: 2 }),
});

test('what is packed comes out as it was, through JSON too', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 8 }), (items) => {
      const packed: ReturnType<typeof packItems> = JSON.parse(JSON.stringify(packItems(items)));
      expect(items.map((_, number) => unpackItem(packed, number))).toEqual(items);
    }),
  );
});

test('an object that many items have is written once', () => {
  const ada = { label: 'Ada Quill', href: '/engineers/ada-quill/' };
  const { pool, rows } = packItems([{ people: [ada] }, { people: [ada, ada] }]);
  expect({ pool, rows }).toEqual({ pool: [ada], rows: [[[0]], [[0, 0]]] });
});
