/** The category of a skill of which nothing but its name is known. */
export const UNSORTED = 'Other';

/** The line that makes a name known in `skills.yml` or `organizations.yml`, ready to paste. */
export function newRecordLine(kind: 'skill' | 'organization', name: string): string {
  return `${JSON.stringify(name)}: ${kind === 'skill' ? `{ category: ${UNSORTED} }` : '{}'}`;
}
