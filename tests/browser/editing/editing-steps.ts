import { everyState } from '../../harness/every-state.ts';
import type { EditingStep } from './editing-step.ts';
import { onEngine } from './on-engine.ts';
import { onProfile } from './on-profile.ts';
import { onSite } from './on-site.ts';
import { onWork } from './on-work.ts';

/** A morning’s work on a site: everything that is edited in it, in an order in which each step rests on those before. */
export const editingSteps: readonly EditingStep[] = [...onProfile, ...onWork, ...onSite, ...onEngine].filter(
  ({ isExtra }) => everyState || isExtra !== true,
);
