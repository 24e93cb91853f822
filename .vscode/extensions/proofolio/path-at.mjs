const LINE = /^(\s*)((?:-\s+|-$)*)(?:([A-Za-z_][\w-]*):(?:(\s+)|$))?(.*)$/;

/** A line of block YAML: where its content begins, its key when it has one, and what follows. */
export function readLine(line) {
  const [, indent = '', dashes = '', key = null, gap = '', value = ''] = LINE.exec(line) ?? [];
  const column = indent.length + dashes.length;
  const valueColumn = key === null ? column : column + key.length + 1 + gap.length;
  return { indent: indent.length, column, isItem: dashes !== '', key, value: value.trim(), valueColumn };
}

/**
 * The way from the top to the map or list that the content of a line stands in, `[]` for a list's item, and the keys
 * that stand beside it. Only the lines above tell the way, by their indentation.
 */
export function pathAt(lines, at) {
  const start = readLine(lines[at]);
  let state = climb({ path: [], column: start.column, inList: false, depth: 0, siblings: [] }, start);
  for (let index = at - 1; index > 0; index--) {
    if (/^\s*(#|$)/.test(lines[index])) continue;
    state = visit(state, readLine(lines[index]));
  }
  const below = keysBelow(lines, at, start);
  return { path: state.path, siblings: [...state.siblings, ...below] };
}

/** One line further up: it is beside the place, around it, or neither. */
function visit(state, line) {
  const { path, column, inList, depth, siblings } = state;
  if (line.key === null) return state;
  const isParent = inList ? line.column <= column : line.column < column;
  if (isParent)
    return climb({ ...state, path: [line.key, ...path], column: line.column, inList: false, depth: depth + 1 }, line);
  if (inList || line.column !== column) return state;
  return climb({ ...state, siblings: depth === 0 ? [...siblings, line.key] : siblings }, line);
}

/** From the first line of an item to the list that it is an item of. */
function climb(state, { isItem, indent }) {
  if (!isItem) return state;
  return { ...state, path: ['[]', ...state.path], column: indent, inList: true, depth: state.depth + 1 };
}

function keysBelow(lines, at, { column }) {
  const keys = [];
  for (const text of lines.slice(at + 1)) {
    const line = readLine(text);
    if (text.trim() !== '' && (line.column < column || (line.isItem && line.indent < column))) break;
    if (line.column === column && line.key !== null) keys.push(line.key);
  }
  return keys;
}
