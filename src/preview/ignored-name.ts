/** Names that editors and systems use for a moment beside the file that they save, or that are hidden. */
const patterns: readonly RegExp[] = [
  /^\./, // hidden, and `.#ada.md` (Emacs), `.ada.md.swp` (Vim)
  /~$/, // copies
  /^#.*#$/, // Emacs, while it saves by itself
  /\.sw[a-z]$/i, // Vim
  /^4913$/, // Vim, to try whether it may write
  /___jb_(tmp|old)___$/, // JetBrains
];

/** Whether a file or folder of this name is none of the project's own. */
export function isIgnoredName(name: string): boolean {
  return patterns.some((pattern) => pattern.test(name));
}
