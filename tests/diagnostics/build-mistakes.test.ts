import { mistakeCases, testMistakes } from './test-mistakes.ts';

// What a build alone reports; each takes seconds, so these run beside the others.
testMistakes(mistakeCases.filter(({ wrong }) => wrong.command[0] === 'build'));
