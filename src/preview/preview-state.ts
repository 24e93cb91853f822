import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** What a build changed: `styles` when it is nothing but style sheets, at the same addresses. */
export type Changed = 'pages' | 'styles' | 'nothing';

/** How the last build went, as all open pages are to show it. */
export type PreviewState =
  | {
      readonly kind: 'ready';
      readonly changed: Changed;
    }
  | {
      readonly kind: 'broken';
      readonly diagnostics: readonly Diagnostic[];
      /** What the terminal shows, without colours; it is shown whole, also where it says more than the diagnostics. */
      readonly text: string;
    };
