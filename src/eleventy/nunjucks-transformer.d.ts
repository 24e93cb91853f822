// Nunjucks does this to every layout that it compiles itself, but exports it only here.
declare module 'nunjucks/src/transformer.js' {
  import type { LayoutNode } from 'nunjucks';

  /** What Nunjucks does to a parsed layout before it compiles it. */
  export function transform(node: LayoutNode): LayoutNode;
}
