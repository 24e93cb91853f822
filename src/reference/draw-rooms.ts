import { roomOf, type SourceFile } from './read-imports.ts';
import { type Room, rooms } from './rooms.ts';

/** The rooms as a table of Markdown. */
export function roomsTable(): string {
  const rows = rooms.map(({ name, gives }) => `| [\`${name}\`](src/${name}) | ${gives} |`);
  return ['| room of `src/` | takes → gives |', '|---|---|', ...rows].join('\n');
}

/**
 * A picture of the rooms in Mermaid: an arrow leads from a room to one that imports it, the way data flows. An arrow is left
 * out where others lead there by way of further rooms.
 */
export function drawRooms(files: readonly SourceFile[], order: readonly Room[] = rooms): string {
  const users = usersOf(files);
  const names = order.map(({ name }) => name);
  const arrows = names.flatMap((from) => {
    const direct = names.filter((to) => users.get(from)?.has(to));
    const beyond = new Set(direct.flatMap((to) => [...reachable(users, to)]));
    return direct.filter((to) => !beyond.has(to)).map((to) => `  ${from} --> ${to}`);
  });
  return ['```mermaid', 'flowchart TD', ...names.map((name) => `  ${name}`), ...arrows, '```'].join('\n');
}

type Users = ReadonlyMap<string, ReadonlySet<string>>;

/** For each room those that import it. */
function usersOf(files: readonly SourceFile[]): Users {
  const users = new Map<string, Set<string>>();
  for (const { path, imports } of files) {
    const to = roomOf(path);
    for (const from of imports.map(roomOf)) {
      if (from !== to) users.set(from, (users.get(from) ?? new Set()).add(to));
    }
  }
  return users;
}

/** The rooms that data comes to from one room, that room left out. */
function reachable(users: Users, from: string, found: Set<string> = new Set()): ReadonlySet<string> {
  for (const to of users.get(from) ?? []) {
    if (!found.has(to)) reachable(users, to, found.add(to));
  }
  return found;
}
