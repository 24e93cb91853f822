import type { Content } from '../content/load-content.ts';
import { locate } from '../content/locate.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { accentContrast, contrastOf, readableOn, shadeOf } from '../palette/contrast.ts';
import { usualColours } from '../palette/usual-colours.ts';

/** Of text, by WCAG 2.2 at level AA. */
const MIN_CONTRAST = 4.5;

/** Colours of `theme` in which text could not be read on its paper. */
export function checkTheme({ site, siteYaml }: Pick<Content, 'site' | 'siteYaml'>): readonly Diagnostic[] {
  const theme = site?.theme ?? null;
  if (theme === null || siteYaml === null) return [];
  return (['light', 'dark'] as const).flatMap((name): readonly Diagnostic[] => {
    const given = theme[name];
    const paper = given.paper ?? usualColours[name].paper;
    const report = (role: 'ink' | 'soft' | 'paper', message: string, help: string): Diagnostic => ({
      severity: 'error',
      code: 'low-contrast',
      message,
      place: locate(siteYaml, ['theme', name, role]),
      help,
    });
    const accents = given.paper === null ? MIN_CONTRAST : accentContrast(name, paper);
    if (accents < MIN_CONTRAST) {
      const message = `accents cannot be read on this paper: ${inRatio(accents)} of at least 4.5 to 1`;
      return [report('paper', message, `take a ${name === 'light' ? 'lighter' : 'darker'} one`)];
    }
    const shade = shadeOf(paper, given.ink ?? usualColours[name].ink);
    return (['ink', 'soft'] as const).flatMap((role): readonly Diagnostic[] => {
      const colour = given[role] ?? usualColours[name][role];
      const contrast = Math.min(contrastOf(colour, paper), contrastOf(colour, shade));
      if ((given[role] === null && given.paper === null) || contrast >= MIN_CONTRAST) return [];
      const near = readableOn(shade, colour, MIN_CONTRAST);
      const help =
        near === null ? 'take a lighter or a darker paper' : `write "${near}", or one further from the paper`;
      const message = `text in this colour cannot be read on its paper: ${inRatio(contrast)} of at least 4.5 to 1`;
      return given[role] === null
        ? [
            report(
              'paper',
              `the usual ${role} cannot be read on this paper: ${inRatio(contrast)} of at least 4.5 to 1`,
              `add "${role}: …" below it: ${help}`,
            ),
          ]
        : [report(role, message, help)];
    });
  });
}

function inRatio(contrast: number): string {
  return `${Math.floor(contrast * 10) / 10}`;
}
