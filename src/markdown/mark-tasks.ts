import MarkdownIt, { type Token } from 'markdown-it';

const marker = /^\[([ x])\][ \t]+/i;

/** Turns list items that begin with `[ ]` or `[x]` into tasks: a class on the item and a `task_mark` token before its text. */
export function markTasks(tokens: readonly Token[]): void {
  for (const [index, item] of tokens.entries()) {
    if (item.type !== 'list_item_open' || tokens[index + 1]?.type !== 'paragraph_open') continue;
    const state = takeMarker(tokens[index + 2]);
    if (state !== null) item.attrJoin('class', `task task-${state}`);
  }
}

function takeMarker(inline: Token | undefined): string | null {
  const [first, ...rest] = inline?.children ?? [];
  const found = first?.type === 'text' ? marker.exec(first.content) : null;
  if (inline === undefined || first === undefined || found === null) return null;
  const mark = new MarkdownIt.Token('task_mark', 'span', 0);
  mark.info = found[1] === ' ' ? 'open' : 'completed';
  first.content = first.content.slice(found[0].length);
  inline.children = [mark, first, ...rest];
  return mark.info;
}
