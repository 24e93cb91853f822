import { everyState } from '../harness/every-state.ts';
import { mistakeCases, testMistakes } from './test-mistakes.ts';

// What a build alone reports; each takes seconds, so these run beside the others, and of most codes one stands for all.
const built = mistakeCases.filter(({ wrong }) => wrong.command[0] === 'build');
const byCode = new Map(built.map((each) => [each.code, each]));
testMistakes(everyState ? built : [...byCode.values()]);
