/** What Node's permission model can let this thread do. */
type Right = 'addon' | 'child' | 'worker';

/** Undefined without the fence of `run.cjs`; and not every Node 24 has `drop`. */
const fence: { readonly drop?: (right: Right) => void; readonly has: (right: Right) => boolean } | undefined =
  process.permission;

/** Lets nothing of this thread do this any more, behind the fence, where Node knows how. */
export function dropRights(...rights: readonly Right[]): void {
  for (const right of rights) fence?.drop?.(right);
}

/** Whether this thread can start others. */
export function mayStartThreads(): boolean {
  return fence === undefined || fence.has('worker');
}
