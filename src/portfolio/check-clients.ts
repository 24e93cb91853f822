import { isSound, type SoundEntry } from '../content/entry.ts';
import type { Content } from '../content/load-content.ts';
import { locate } from '../content/locate.ts';
import type { ProjectData } from '../content/schemas/project.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { createLookup, holdsName, type Lookup, namesOf } from './names.ts';

/**
 * Projects whose words for their client are the name of an organization: under NDA they give it away, and otherwise they do not
 * lead to its page as `organization` does.
 */
export function checkClients({ entries, organizations }: Content): readonly Diagnostic[] {
  const described = entries.project.filter(isSound).filter(({ data }) => data.client !== null || data.domain !== null);
  if (described.length === 0) return [];
  const lookup = createLookup(organizations);
  return described.flatMap((entry) =>
    entry.data.nda ? namedUnderNda(entry, lookup, organizations) : clientByName(entry, lookup, organizations.file),
  );
}

function namedUnderNda(
  { data, yaml }: SoundEntry<ProjectData>,
  lookup: Lookup,
  organizations: Content['organizations'],
): readonly Diagnostic[] {
  const own = lookup(data.organization ?? '');
  return (['client', 'domain'] as const).flatMap((field): readonly Diagnostic[] => {
    const words = data[field] ?? '';
    const known = field === 'client' ? lookup(words) : null;
    const name = known ?? (own === null ? [] : namesOf(own, organizations)).find((each) => holdsName(words, each));
    if (name === undefined) return [];
    return [
      {
        severity: 'error',
        code: 'nda-client',
        message: `an entry under \`nda\` names "${name}" in \`${field}\`, which is shown`,
        place: locate(yaml, [field]),
        help: 'write words that may be public, such as "a bank in Europe", or remove `nda`',
      },
    ];
  });
}

function clientByName({ data, yaml }: SoundEntry<ProjectData>, lookup: Lookup, file: string): readonly Diagnostic[] {
  const name = lookup(data.client ?? '');
  if (name === null) return [];
  const help =
    data.organization === null
      ? `write it as \`organization: ${name}\`, which leads to its page, or describe the client in other words`
      : 'remove it: `organization` says for whom it was';
  return [
    {
      severity: 'warning',
      code: 'client-by-name',
      message: `"${name}" is in ${file}, and \`client\` is for words where no name is given`,
      place: locate(yaml, ['client']),
      help,
    },
  ];
}
