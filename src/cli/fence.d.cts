/** Flags of Node by which a command may write its output folder and the cache, and start nothing; see `fence.cjs`. */
export function fenceFlags(args: readonly string[], project: string, usualOut: string): readonly string[];
