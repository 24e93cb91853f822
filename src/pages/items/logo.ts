import type { LogoData } from '../../content/schemas/logo.ts';
import type { PictureView } from '../../markdown/slot-values.ts';
import type { EntryText, Organization } from '../../portfolio/portfolio.ts';
import { fieldPicture } from '../entry-texts.ts';
import type { PageContext } from '../page-context.ts';

/** A logo as pages show it. */
export interface LogoView {
  /** For light pages; for dark ones too where they have none of their own. */
  readonly light: LogoPicture;
  readonly dark: LogoPicture | null;
  /** The class of one that is drawn as the text is, or that stands on paper in the dark; empty for one with a picture for each. */
  readonly look: string;
  /** Whether its width and not its height says how large it can be. */
  readonly isWide: boolean;
  /** Whether it is so wide, but not wide, that it would be small at the height of a square one. */
  readonly isOblong: boolean;
}

interface LogoPicture extends PictureView {
  readonly alt: string;
}

/** So many times as wide as it is high, a logo is as wide as its column before it is as high as others. */
const MIN_WIDE = 4;

/** And so many times, it has letters that are small where a mark is not. */
const MIN_OBLONG = 2;

/** The logo that a file (`text`) names; `alt` is what it says, empty where that stands beside it. */
export function logoView(
  { light, dark, oneColor }: LogoData,
  text: EntryText,
  alt: string,
  context: PageContext,
): LogoView | null {
  const pictureAt = (path: string | null): LogoPicture | null => {
    const picture = path === null ? null : fieldPicture(path, text, context);
    return picture === null ? null : { ...picture, alt };
  };
  const [forLight, forDark] = [pictureAt(light), pictureAt(dark)];
  const alone = oneColor ? 'logo-one-color' : 'logo-on-paper';
  if (forLight === null) return null;
  return {
    light: forLight,
    dark: forDark,
    look: forDark === null ? alone : '',
    ...shapeOf(forLight),
  };
}

/** The logo of an organization, beside whose name it stands; `null` without one. */
export function organizationLogo(organization: Organization | null, context: PageContext): LogoView | null {
  const { organizationsText } = context.portfolio;
  if (organization === null || organization.logo === null || organizationsText === null) return null;
  return logoView(organization.logo, organizationsText, '', context);
}

/** Which shape a picture of a width and a height has. */
export function shapeOf({
  width,
  height,
}: Pick<PictureView, 'width' | 'height'>): Pick<LogoView, 'isWide' | 'isOblong'> {
  const isWide = width >= MIN_WIDE * height;
  return { isWide, isOblong: !isWide && width >= MIN_OBLONG * height };
}
