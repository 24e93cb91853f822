import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** How the last build went, as all open pages are to show it. */
export type PreviewState =
  | {
      readonly kind: 'ready';
      /** `styles` when nothing but style sheets changed, at the same addresses: pages take them without a reload. */
      readonly changed: 'pages' | 'styles';
    }
  | {
      readonly kind: 'broken';
      readonly diagnostics: readonly Diagnostic[];
      /** What the terminal shows, without colours; it is shown whole, also where it says more than the diagnostics. */
      readonly text: string;
    };
