import type { EngineerData } from '../content/schemas/engineer.ts';

/** Where contact data is to stand: somewhere that anybody sees, or in the résumé alone. */
export type Audience = 'public' | 'resume';

/** The contact data that an engineer shows there; the only way to it, so that no output shows more. */
export function visibleContact(
  { email, phone, location, visibility }: EngineerData,
  audience: Audience,
): Pick<EngineerData, 'email' | 'phone' | 'location'> {
  const shown = <Value>(value: Value, who: EngineerData['visibility']['email']): Value | null =>
    who === 'public' || who === audience ? value : null;
  return {
    email: shown(email, visibility.email),
    phone: shown(phone, visibility.phone),
    location: shown(location, visibility.location),
  };
}
