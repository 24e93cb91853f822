import { isSameWord } from '../diagnostics/did-you-mean.ts';
import { accountNamed, accountOf } from './accounts.ts';
import { isRecord } from './parse-yaml.ts';

/** A field of other tools that is none here by another name: what to do with it. */
interface OtherField {
  /** Its names, as `isSameWord` compares them, or which names are its own. */
  readonly names: readonly string[] | ((key: string) => boolean);
  /** A field that the same map may have where this is meant: `roles` means a person. */
  readonly beside: string;
  readonly help: (value: unknown, key: string) => string;
}

const FIX = ', or run "npm run check -- --fix" for these lines';

/** What a picture of somebody is called, and a group of people. */
export const PICTURE_FIELDS: readonly string[] = ['image', 'img', 'avatar', 'photo', 'picture', 'thumbnail'];
export const GROUP_FIELDS: readonly string[] = ['usergroups', 'groups', 'group', 'category', 'labtype'];

/** Whether a group is that of those who have left. */
export function isOfThoseWhoLeft(group: unknown): boolean {
  return typeof group === 'string' && /^(?:alum(?:n[iusae]+|s)?|emerit(?:us|a|i))$/i.test(group.trim());
}

/** The name of the file of a picture that a field leads to by a path alone; `null` for anything else. */
export function pictureIn(value: unknown): string | null {
  const isPath = typeof value === 'string' && /^[^:?#{}]*[\w.-]+\.(?:jpe?g|png|webp|gif|avif|svg)$/i.test(value);
  return isPath ? (value.split('/').at(-1) ?? null) : null;
}

/** What people pages of al-folio, academicpages, Jekyll and HugoBlox have, for which there is another way here. */
const OTHER_FIELDS: readonly OtherField[] = [
  {
    names: (
      'organizations organisations organization organisation affiliations affiliation institution university department' +
      ' company employer'
    ).split(' '),
    beside: 'roles',
    help: () => 'name the organization in `headline`, or in `roles` with a title and dates, and remove this field',
  },
  {
    names: GROUP_FIELDS,
    beside: 'roles',
    help: (value) =>
      isOfThoseWhoLeft(value)
        ? 'write "status: alumni", or run "npm run check -- --fix" for this line'
        : 'remove this field: people are in no groups here; "status: alumni" marks those who have left',
  },
  {
    names: ['grouprank', 'rank', 'teaser', 'publications'],
    beside: 'roles',
    help: () => 'remove this field: no profile has it; what it says may stand in the text below the fields',
  },
  {
    names: ['firstname', 'lastname', 'givenname', 'familyname'],
    beside: 'roles',
    help: () => 'write the whole name in `name`, and remove this field',
  },
  {
    names: ['author', 'authors', 'authorid', 'username'],
    beside: 'roles',
    help: () => 'remove this field: the name of the file says who it is',
  },
  {
    names: ['profile'],
    beside: 'portrait',
    help: () =>
      'put its picture into media/, write "portrait:" and below it "src: ../media/…" and "alt: …", and remove this field',
  },
  {
    names: PICTURE_FIELDS,
    beside: 'portrait',
    help: (value) => {
      const name = typeof value === 'string' ? (value.split('/').at(-1) ?? '') : '';
      return `put it into media/, and write "portrait:" and below it "src: ../media/${name === '' ? '…' : name}" and "alt: …"${pictureIn(value) === null ? '' : FIX}`;
    },
  },
  {
    names: (key) => accountNamed(key) !== undefined || isSameWord('redirect', key),
    beside: 'portrait',
    help: (value, key) =>
      `write it below "links:", as "- label: …" and "url: https://…"${typeof value === 'string' && accountOf(key, value) !== null ? FIX : ''}`,
  },
  {
    names: ['projects', 'achievements', 'notes', 'posts'],
    beside: 'roles',
    help: () => 'remove this field, and name this person below `engineers` of each of these: the page then shows them',
  },
  {
    names: ['date', 'lastmod', 'publishdate', 'section', 'importance', 'show'],
    beside: 'roles',
    help: () => 'remove this field: no profile has it',
  },
  {
    names: ['companyurl', 'companylogo'],
    beside: 'employment',
    help: () => 'remove this field: what belongs to an organization stands in organizations.yml',
  },
];

/** What to do with a field of other tools in a map with these fields; `null` where it is none of them. */
export function otherWay(key: string, value: unknown, known: readonly string[]): string | null {
  const field = OTHER_FIELDS.find(
    ({ names, beside }) =>
      known.includes(beside) &&
      (typeof names === 'function' ? names(key) : names.some((name) => isSameWord(name, key))),
  );
  return field?.help(value, key) ?? null;
}

/** Whether a field holds the accounts of a profile of Hugo (Wowchemy, HugoBlox), `icon: github` with `link: …` or `url: …`. */
export function hasAccountsOfHugo(key: string, value: unknown): boolean {
  const isAccount = (item: unknown): boolean =>
    isRecord(item) && Object.hasOwn(item, 'icon') && (Object.hasOwn(item, 'link') || Object.hasOwn(item, 'url'));
  return ['social', 'profiles'].includes(key) && Array.isArray(value) && value.every(isAccount);
}
