/** A help that says that a repair does the same. */
export function orFix(help: string): string {
  if (help.includes('--fix')) return help;
  return help.endsWith('?') ? `${help} "npm run check -- --fix" writes it` : `${help}, or run "npm run check -- --fix"`;
}
