import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isIsoDate, nearDate, nearPeriod } from '../../../src/content/schemas/iso-date.ts';

describe('a date that is written in another way is understood', () => {
  test.each([
    ['2023-5', '2023-05'],
    ['2023/05/17', '2023-05-17'],
    ['2023.5.7', '2023-05-07'],
    ['20230517', '2023-05-17'],
    ['2023-05-17T12:00:00Z', '2023-05-17'],
    ['2023-05-17 9:30', '2023-05-17'],
    ['05/2023', '2023-05'],
    ['17.05.2023', '2023-05-17'],
    ['05/17/2023', '2023-05-17'],
    ['05/05/2023', '2023-05-05'],
    ['May 2023', '2023-05'],
    ['Sept. 1842', '1842-09'],
    ['2023 March', '2023-03'],
    ['17 May 2023', '2023-05-17'],
    ['May 17th, 2023', '2023-05-17'],
    [' march  1842 ', '1842-03'],
  ])('%s', (text, date) => {
    expect(nearDate(text)).toBe(date);
  });
});

describe('a date is not guessed', () => {
  test.each([
    ['that may be two', '03/04/2023'],
    ['that does not exist', '2023-02-29'],
    ['in a thirteenth month', '2023-13'],
    ['that does not exist either way', '31/31/2023'],
    ['of a season', 'Spring 2023'],
    ['that is near a year', 'circa 1842'],
    ['of two months', 'May June 2023'],
    ['of two digits', '05/23'],
    ['without a year', '17 May'],
    ['of a word that no month begins with', 'Ma 2023'],
    ['that is none', ''],
  ])('%s', (_, text) => {
    expect(nearDate(text)).toBeNull();
  });

  test('from whatever is written, only one that exists', () => {
    const piece = fc.constantFrom('2023', '05', '17', '31', '-', '/', '.', ' ', 'May', 'feb', 'T12:00', ',', 'th', '0');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (text) => {
          const near = nearDate(text);
          return near === null || isIsoDate(near);
        },
      ),
    );
  });
});

describe('a beginning and an end in one text are understood', () => {
  test.each([
    ['2016-2020', '2016', '2020'],
    ['2016 – 2020', '2016', '2020'],
    ['2016—present', '2016', 'present'],
    ['2016-now', '2016', 'present'],
    ['2018~2020', '2018', '2020'],
    ['2020 ~ present', '2020', 'present'],
    ['May 2016 - June 2018', '2016-05', '2018-06'],
    ['2016-05 to 2018-03-02', '2016-05', '2018-03-02'],
    ['2016-05-2018-03', '2016-05', '2018-03'],
    ['05/2016-06/2018', '2016-05', '2018-06'],
    // ISO 8601 has a slash between them.
    ['2019/2021', '2019', '2021'],
    ['2019-05 / 2021-06-30', '2019-05', '2021-06-30'],
  ])('%s', (text, start, end) => {
    expect(nearPeriod(text)).toEqual({ start, end });
  });

  test.each([
    '2016',
    '2016-05',
    '2016-05-17',
    '2016-',
    'May 2016',
    '2016-20',
    '2016 - then',
    '03/04/2016 - 2018',
    '2019/05',
    '2019/05/17',
    '–',
    '',
  ])('not in "%s"', (text) => {
    expect(nearPeriod(text)).toBeNull();
  });
});
