export const VARIABLE: string;
export function changedSince(args: readonly string[], project: string): string | null;
