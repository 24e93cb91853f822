// Lists of numbers as text that compresses well: small numbers, which are the most frequent, take one character each. No
// character needs an escape in JSON.

const FIRST = '#'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
const SEPARATOR = ' ';
/** A number ends with one of so many digits; digits of the other kind come before it. */
const LAST_DIGITS = 64;
const OTHER_DIGITS = 26;

/** Lists of numbers from 0, each of which grows from one to the next. */
export function packLists(lists: readonly (readonly number[])[]): string {
  return lists
    .map((list) => list.map((number, index) => packNumber(number - (list[index - 1] ?? -1) - 1)).join(''))
    .join(SEPARATOR);
}

/** What `packLists` packed; nothing is one empty list. */
export function unpackLists(packed: string): readonly (readonly number[])[] {
  return packed.split(SEPARATOR).map((list) => {
    let last = -1;
    return unpackNumbers(list).map((gap) => {
      last += gap + 1;
      return last;
    });
  });
}

/** Numbers from 0 in any order. */
export function packNumbers(numbers: readonly number[]): string {
  return numbers.map(packNumber).join('');
}

/** What `packNumbers` packed. */
export function unpackNumbers(packed: string): readonly number[] {
  const numbers: number[] = [];
  let high = 0;
  for (let index = 0; index < packed.length; index++) {
    const digit = digitOf(packed.charCodeAt(index));
    if (digit < LAST_DIGITS) {
      numbers.push(high * LAST_DIGITS + digit);
      high = 0;
    } else {
      high = high * OTHER_DIGITS + digit - LAST_DIGITS;
    }
  }
  return numbers;
}

function packNumber(number: number): string {
  let packed = characterOf(number % LAST_DIGITS);
  let high = Math.floor(number / LAST_DIGITS);
  while (high > 0) {
    packed = characterOf(LAST_DIGITS + (high % OTHER_DIGITS)) + packed;
    high = Math.floor(high / OTHER_DIGITS);
  }
  return packed;
}

function characterOf(digit: number): string {
  const code = FIRST + digit;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

function digitOf(code: number): number {
  return (code < BACKSLASH ? code : code - 1) - FIRST;
}
