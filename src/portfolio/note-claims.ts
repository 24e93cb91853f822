import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { noteBareAchievements } from './note-bare-achievements.ts';
import { noteContraryFigures } from './note-contrary-figures.ts';
import { noteDrafts } from './note-drafts.ts';
import { noteUnprovenSkills } from './note-unproven-skills.ts';
import type { Portfolio } from './portfolio.ts';

/** All that is no mistake and still worth a second look: claims that nothing shows, figures that speak against themselves, drafts. */
export function noteClaims(portfolio: Portfolio): readonly Diagnostic[] {
  return [noteUnprovenSkills, noteBareAchievements, noteContraryFigures, noteDrafts].flatMap((note) => note(portfolio));
}
