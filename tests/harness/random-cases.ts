/** The environment variable that chooses the random cases: a whole number. */
export const seedVariable = 'PROOFOLIO_TEST_SEED';

// The same cases each time, so that nobody's change fails for a fault that was there before.
const USUAL_SEED = 20_260_101;

/** What the random cases of a run are made from. */
export const seed: number = seedFrom(process.env[seedVariable]);

/** The seed that a setting asks for; without one the usual. Throws when it is no whole number of 32 bits. */
export function seedFrom(setting: string | undefined): number {
  if (setting === undefined || setting === '') return USUAL_SEED;
  const wanted = Number(setting);
  if ((wanted | 0) === wanted) return wanted;
  throw new Error(`${seedVariable} is "${setting}": write a whole number of at most 32 bits, such as 7`);
}
