import type { MarkdownFacts, MarkdownProblem } from '../markdown/markdown-facts.ts';

/** The problems of a body; its first heading may repeat the title that the page shows above it. */
export function checkTitle(
  { problems, opening, headings }: MarkdownFacts,
  title: string | null,
): readonly MarkdownProblem[] {
  if (opening === null || title === null || wordsOf(opening.text) !== wordsOf(title)) return problems;
  const start = headings[0]?.start;
  return problems.map((problem) => {
    if (problem.code !== 'heading-level' || problem.start !== start) return problem;
    const message = 'this heading repeats the title that the page shows above it';
    return {
      ...problem,
      message,
      help: 'remove this heading, or run "npm run check -- --fix"',
      edits: [opening.removal],
    };
  });
}

/** `🚀 My-Project!` → `my project`. */
function wordsOf(text: string): string {
  return (
    text
      .normalize()
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');
}
