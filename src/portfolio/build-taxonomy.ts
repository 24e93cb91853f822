import { foldPath, whyWindowsRefuses } from '../content/file-system-names.ts';
import { locate } from '../content/locate.ts';
import type { Records } from '../content/read-records.ts';
import type { LogoData } from '../content/schemas/logo.ts';
import type { OrganizationData, SkillData } from '../content/schemas/records.ts';
import { slugify } from '../content/slugify.ts';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { createLookup, type Lookup } from './names.ts';

/** One skill of the taxonomy. */
export interface Skill {
  readonly name: string;
  readonly slug: string;
  readonly aliases: readonly string[];
  readonly category: string;
  /** Names of the broader skills that this one proves too, nearest first. */
  readonly ancestors: readonly string[];
  readonly filterable: boolean;
  readonly url: string | null;
}

/** An organization that work was done for. */
export interface Organization {
  readonly name: string;
  readonly slug: string;
  readonly aliases: readonly string[];
  readonly url: string | null;
  readonly about: string | null;
  readonly logo: LogoData | null;
}

/** Skills by name, each knowing its broader ones. Diagnostics: clashing names and addresses, cycles of parents. */
export function buildSkills(records: Records<SkillData>): Result<ReadonlyMap<string, Skill>> {
  const lookup = createLookup(records);
  const skills = [...records.byName].map(([name, { aliases, category, filterable, url, slug }]): Skill => {
    const ancestors = ancestorsOf(name, records, lookup);
    return { name, slug: slug ?? slugify(name), aliases, category, ancestors, filterable, url };
  });
  const diagnostics = [...clashes(records, skills, 'skill'), ...circles(records, skills)];
  return { value: new Map(skills.map((skill) => [skill.name, skill])), diagnostics };
}

/** Organizations by name. Diagnostics: clashing names and addresses. */
export function buildOrganizations(records: Records<OrganizationData>): Result<ReadonlyMap<string, Organization>> {
  const organizations = [...records.byName].map(
    ([name, { aliases, url, about, slug, logo }]): Organization => ({
      name,
      slug: slug ?? slugify(name),
      aliases,
      url,
      about,
      logo,
    }),
  );
  const diagnostics = clashes(records, organizations, 'organization');
  return { value: new Map(organizations.map((organization) => [organization.name, organization])), diagnostics };
}

/** The parents of a skill up to the root; a cycle ends where it closes, with the skill itself in it. */
function ancestorsOf(name: string, records: Records<SkillData>, lookup: Lookup): readonly string[] {
  const ancestors: string[] = [];
  let parent = records.byName.get(name)?.parent ?? null;
  while (parent !== null) {
    const found = lookup(parent);
    if (found === null || ancestors.includes(found)) break;
    ancestors.push(found);
    parent = records.byName.get(found)?.parent ?? null;
  }
  return ancestors;
}

/** Every cycle once, at the first of its skills. */
function circles(records: Records<SkillData>, skills: readonly Skill[]): readonly Diagnostic[] {
  const reported = new Set<string>();
  return skills.flatMap(({ name, ancestors }) => {
    if (reported.has(name) || !ancestors.includes(name)) return [];
    const round = ancestors.slice(0, ancestors.indexOf(name) + 1);
    for (const member of round) reported.add(member);
    const help = `the parents go round: ${[name, ...round].join(' → ')}; remove one of these \`parent\` lines`;
    return [recordError(records, [name, 'parent'], 'parent-circle', `"${name}" is its own ancestor`, help)];
  });
}

interface Named {
  readonly name: string;
  readonly slug: string;
  readonly aliases: readonly string[];
}

function clashes(records: Records<unknown>, items: readonly Named[], noun: string): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const bySlug = new Map<string, string>();
  const byName = new Map(items.map(({ name }) => [name.normalize(), name]));
  for (const { name, slug, aliases } of items) {
    const other = bySlug.get(foldPath(slug));
    if (slug === '') {
      const help = 'give it a `slug`, in small letters, digits and hyphens';
      diagnostics.push(recordError(records, [name], 'empty-slug', `the name "${name}" gives no address`, help));
    } else if (other !== undefined) {
      const message = `"${name}" and "${other}" have the same address, ${slug}`;
      const help = 'give one of them a `slug` of its own, in small letters, digits and hyphens';
      diagnostics.push(recordError(records, [name], 'duplicate-address', message, help));
    }
    if (whyWindowsRefuses(slug) !== null) {
      const help = `give it a \`slug\` of its own, such as ${slug}-${noun}`;
      const message = `the address ${slug} of "${name}" is a folder that Windows cannot hold`;
      diagnostics.push(recordError(records, [name], 'windows-name', message, help));
    }
    bySlug.set(foldPath(slug), name);
    for (const [index, alias] of aliases.entries()) {
      const owner = byName.get(alias.normalize());
      if (owner !== undefined) {
        const message = `the alias "${alias}" already names the ${noun} "${owner}"`;
        diagnostics.push(
          recordError(records, [name, 'aliases', index], 'duplicate-alias', message, 'remove one of the two'),
        );
      }
      byName.set(alias.normalize(), name);
    }
  }
  return diagnostics;
}

function recordError(
  { yaml }: Records<unknown>,
  path: readonly (string | number)[],
  code: DiagnosticCode,
  message: string,
  help: string,
): Diagnostic {
  const place = yaml === null ? null : locate(yaml, path, path.length === 1 ? 'key' : 'value');
  return { severity: 'error', code, message, place, help };
}
