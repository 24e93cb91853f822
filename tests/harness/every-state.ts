/** The environment variable by which `npm run test:all` reaches the tests. */
export const everyStateVariable = 'PROOFOLIO_TEST_ALL';

/** Whether to test every page in every state (theme, width, colours), as `npm run test:all` does, or a sample. */
export const everyState: boolean = process.env[everyStateVariable] === '1';

/** In how many parts `npm run test:all` is divided where it tries many cases; `npm test` takes one. */
const PARTS = 8;

/** So many cases in `npm run test:all`, and an eighth of them in `npm test`. */
export function someOf(cases: number): number {
  return everyState ? cases : Math.ceil(cases / PARTS);
}
