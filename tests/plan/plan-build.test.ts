import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeBuildRecord } from '../../src/plan/build-record.ts';
import { changesNothing, planBuild, planChange } from '../../src/plan/plan-build.ts';

const file = { size: 10, modified: 1000 };
const ada = { path: 'ada.html', key: 'k1' };
const record = makeBuildRecord([ada], new Map([['ada.html', file]]));

test('without a record everything is written, and strange files go', () => {
  const present = new Map([
    ['ada.html', file],
    ['old.html', file],
  ]);
  expect(planBuild([ada], null, present)).toEqual({ write: ['ada.html'], keep: [], remove: ['old.html'] });
});

test('a file with the same key that nobody touched is kept', () => {
  const plan = planBuild([ada], record, new Map([['ada.html', file]]));
  expect(plan).toEqual({ write: [], keep: ['ada.html'], remove: [] });
  expect(changesNothing(plan)).toBe(true);
});

test.each([
  ['its key is another', { ...ada, key: 'k2' }, new Map([['ada.html', file]])],
  ['its size is another', ada, new Map([['ada.html', { ...file, size: 11 }]])],
  ['its time is another', ada, new Map([['ada.html', { ...file, modified: 999 }]])],
  ['it is gone from the folder', ada, new Map()],
])('a file is written anew when %s', (_, wanted, present) => {
  const plan = planBuild([wanted], record, present);
  expect(plan).toEqual({ write: ['ada.html'], keep: [], remove: [] });
  expect(changesNothing(plan)).toBe(false);
});

test('what is no plain file is never kept', () => {
  const link = { size: -1, modified: 5 };
  const damaged = makeBuildRecord([ada], new Map([['ada.html', link]]));
  expect(planBuild([ada], damaged, new Map([['ada.html', link]])).write).toEqual(['ada.html']);
});

test('names of the language are names like any other', () => {
  const wanted = ['__proto__', 'constructor', 'toString'].map((path) => ({ path, key: 'k' }));
  const present = new Map(wanted.map(({ path }) => [path, file]));
  expect(planBuild(wanted, { version: 2, run: null, outputs: {} }, present).write).toHaveLength(3);
  expect(planBuild(wanted, makeBuildRecord(wanted, present), present).keep).toHaveLength(3);
});

const path = fc.constantFrom('a', 'b', 'c/d', 'c/e', 'ż', '__proto__', 'constructor');
const key = fc.constantFrom('k1', 'k2');
const state = fc.record({ size: fc.constantFrom(-1, 1, 2), modified: fc.constantFrom(1, 2) });
const outputs = fc.uniqueArray(fc.record({ path, key }), { selector: (output) => output.path });
const files = fc.uniqueArray(fc.tuple(path, state), { selector: ([name]) => name }).map((entries) => new Map(entries));
const records = fc.option(fc.tuple(outputs, files).map(([wanted, made]) => makeBuildRecord(wanted, made)));

test('whatever was built and lies there, every wanted path is written or kept, and every other one removed', () => {
  fc.assert(
    fc.property(outputs, records, files, (wanted, last, present) => {
      const { write, keep, remove } = planBuild(wanted, last, present);
      const names = wanted.map((output) => output.path);
      expect([...write, ...keep].toSorted()).toEqual(names.toSorted());
      expect([...remove, ...names.filter((name) => present.has(name))].toSorted()).toEqual(
        [...present.keys()].toSorted(),
      );
    }),
  );
});

test('whatever lies there, a build that is done has nothing left to do', () => {
  fc.assert(
    fc.property(outputs, records, files, (wanted, last, present) => {
      const { keep } = planBuild(wanted, last, present);
      const kept = new Set(keep);
      const after = new Map(
        wanted.map((output) => [
          output.path,
          (kept.has(output.path) && present.get(output.path)) || { size: 3, modified: 3 },
        ]),
      );
      expect(changesNothing(planBuild(wanted, makeBuildRecord(wanted, after), after))).toBe(true);
    }),
  );
});

test('a plan after a known run is that of its record and its files', () => {
  const paths = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
  const outputs = paths.chain((chosen) =>
    fc.tuple(...chosen.map((path) => fc.constantFrom('k1', 'k2').map((key) => ({ path, key })))),
  );
  fc.assert(
    fc.property(outputs, outputs, fc.boolean(), (last, next, areSame) => {
      // What did not change may be the same object, or not.
      const known = new Map(last.map((each) => [JSON.stringify(each), each]));
      const wanted = areSame ? next.map((each) => known.get(JSON.stringify(each)) ?? each) : next;
      const present = new Map(last.map(({ path }) => [path, file]));
      const plan = planChange(last, wanted);
      const byRecord = planBuild(wanted, makeBuildRecord(last, present), present);
      expect({ ...plan, keep: plan.keep.toSorted() }).toEqual(byRecord);
    }),
  );
});
