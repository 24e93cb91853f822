import { describe, expect, test } from 'vitest';
import { drawTimeline, mirrored } from '../../src/timeline/draw-timeline.ts';

const undated = { date: null, start: null, end: null };
const point = (label: string, date: string) => ({ label, period: { ...undated, date } });
const stretch = (label: string, start: string, end: string) => ({ label, period: { ...undated, start, end } });

describe('there is nothing to draw', () => {
  test.each([
    ['nothing', []],
    ['one dated entry', [point('A', '2023'), { label: 'B', period: undated }]],
    ['entries of one and the same year', [point('A', '2023'), point('B', '2023-05')]],
  ])('in %s', (_, entries) => {
    expect(drawTimeline([{ caption: 'Projects', entries }])).toBeNull();
  });
});

describe('a drawing', () => {
  test('has an outline over the whole year for what is known to its year only', () => {
    const drawn = drawTimeline([
      { caption: 'Projects', entries: [point('Migration', '2023'), stretch('API', '2021', '2022')] },
    ]);
    expect(drawn?.marks.find(({ label }) => label.text === 'Migration')).toMatchObject({
      shape: 'bar',
      x: 66.67,
      width: 33.33,
      isVague: true,
    });
  });

  test('has bars for periods, dots for points in time, and the years that they lie in', () => {
    const entries = [point('Migration', '2023-07'), stretch('API', '2022', '2023'), stretch('Monitor', '2021', '2022')];
    expect(drawTimeline([{ caption: 'Projects', entries }])).toMatchInlineSnapshot(`
      {
        "captions": [],
        "height": 10,
        "isMirrored": false,
        "marks": [
          {
            "isGap": false,
            "isOpen": false,
            "isVague": false,
            "label": {
              "anchor": "start",
              "shift": 0,
              "text": "API",
              "x": 33.33,
              "y": 3,
            },
            "shape": "bar",
            "width": 66.67,
            "x": 33.33,
            "y": 3.45,
          },
          {
            "isGap": false,
            "isOpen": false,
            "isVague": false,
            "label": {
              "anchor": "start",
              "shift": 0,
              "text": "Monitor",
              "x": 0,
              "y": 5.75,
            },
            "shape": "bar",
            "width": 66.67,
            "x": 0,
            "y": 6.2,
          },
          {
            "isGap": false,
            "isOpen": false,
            "isVague": false,
            "label": {
              "anchor": "start",
              "shift": 1,
              "text": "Migration",
              "x": 84.61,
              "y": 8.5,
            },
            "shape": "dot",
            "width": 0,
            "x": 84.61,
            "y": 8.15,
          },
        ],
        "years": [
          {
            "label": "2021",
            "x": 0,
          },
          {
            "label": "2022",
            "x": 33.33,
          },
          {
            "label": "2023",
            "x": 66.67,
          },
        ],
      }
    `);
  });

  test('shows as open what goes on, as far as the drawing goes', () => {
    const entries = [stretch('Console', '2022', 'present'), point('Talk', '2023')];
    const [bar] = drawTimeline([{ caption: 'Projects', entries }])?.marks ?? [];
    expect(bar).toMatchObject({ shape: 'bar', x: 0, width: 100, isOpen: true });
  });

  test('keeps its kinds apart, one below the other, with captions where there are several', () => {
    const drawn = drawTimeline([
      { caption: 'Career', entries: [stretch('Engineer', '2020', '2022')] },
      { caption: 'Projects', entries: [] },
      { caption: 'Achievements', entries: [point('Award', '2021')] },
    ]);
    expect(drawn?.captions.map(({ text }) => text)).toEqual(['Career', 'Achievements']);
    const [bar, dot] = drawn?.marks ?? [];
    expect(dot?.y).toBeGreaterThan(bar?.y ?? Number.POSITIVE_INFINITY);
    expect(drawn?.height).toBeGreaterThan(dot?.y ?? Number.POSITIVE_INFINITY);
  });

  test('puts entries of the same time into lanes of their own', () => {
    const entries = ['A', 'B', 'C'].map((label) => stretch(label, '2020', '2022'));
    const heights = drawTimeline([{ caption: 'Projects', entries }])?.marks.map(({ y }) => y) ?? [];
    expect(new Set(heights).size).toBe(3);
  });
});

test('where people read from right to left, time runs so too', () => {
  const at = (start: string, end: string) => ({ date: null, start, end });
  const drawn = drawTimeline([
    {
      caption: 'Projects',
      entries: [
        { label: 'First', period: at('2018', '2019') },
        { label: 'Last', period: at('2024', 'present') },
      ],
    },
  ]);
  if (drawn === null) throw new Error('there is nothing drawn');
  const turned = mirrored(drawn);
  expect(turned.isMirrored).toBe(true);
  for (const [index, mark] of drawn.marks.entries()) {
    const other = turned.marks[index];
    expect((other?.x ?? 0) + mark.x + mark.width).toBeCloseTo(100, 1);
    expect(other?.label.anchor).not.toBe(mark.label.anchor);
  }
  expect(mirrored(turned)).toEqual({ ...drawn, isMirrored: true });
});
