/** The environment variable by which `npm run test:all` reaches the tests. */
export const everyStateVariable = 'PROOFOLIO_TEST_ALL';

/** Whether to test every page in every state (theme, width, colours), as `npm run test:all` does, or a sample. */
export const everyState: boolean = process.env[everyStateVariable] === '1';
