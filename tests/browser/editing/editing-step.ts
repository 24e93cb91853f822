import type { Workspace } from './workspace.ts';

/** One thing that somebody does while the preview runs, and what must then be seen. */
export interface EditingStep {
  readonly does: string;
  /** Whether `npm run test:all` alone does it, since it is much like another. No other step rests on it but one that is extra too. */
  readonly isExtra?: true;
  /** The page that is open, as an address below the site. */
  readonly at: string;
  readonly edit: (files: Workspace) => void;
  /** Text that the page shows afterwards, and did not before. */
  readonly shows?: string;
  /** Text that the page showed before, and does not afterwards. */
  readonly hides?: string;
  /** What the page has afterwards, and had not before, as a CSS selector. */
  readonly has?: string;
  /** Texts of the mistakes over the page and in the terminal; without any, nothing may lie over the page. */
  readonly reports?: readonly string[];
}
