const phrasing =
  'a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr' +
  ' acronym big font g-emoji nobr picture source strike tt';
const flow =
  'blockquote dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre summary table caption thead tbody' +
  ' tfoot tr th td ul address article aside center colgroup col footer header nav section';

/** Raw tags that may stand in a text. */
export const phrasingTags: ReadonlySet<string> = new Set(phrasing.split(' '));

/** Raw tags that may stand between paragraphs. */
export const flowTags: ReadonlySet<string> = new Set(flow.split(' '));

/** Raw tags of headings. */
export const headingTags: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const otherNames: ReadonlyMap<string, string> = new Map([
  ['acronym', 'abbr'],
  ['strike', 's'],
  ['tt', 'code'],
  ...['big', 'font', 'nobr'].map((name) => [name, 'span'] as const),
  ...['address', 'article', 'aside', 'center', 'footer', 'header', 'nav', 'section'].map((n) => [n, 'div'] as const),
  // Only what these hold is shown.
  ...['col', 'colgroup', 'g-emoji', 'picture', 'source'].map((name) => [name, ''] as const),
]);

/** The name under which a raw tag is written: old names have new ones, and a page has its landmarks; `''` for no tag at all. */
export function writtenName(name: string): string {
  return otherNames.get(name) ?? name;
}

/** Tags of HTML that have no content and no end tag. */
export const voidTags: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Flow tags that hold text only, like a paragraph. */
export const textTags: ReadonlySet<string> = new Set(['p', 'pre', 'summary', ...headingTags]);

/** Tags that hold certain tags and nothing else. */
export const childTags: ReadonlyMap<string, readonly string[]> = new Map([
  ['ul', ['li']],
  ['ol', ['li']],
  ['dl', ['dt', 'dd', 'div']],
  ['colgroup', ['col']],
  ['table', ['caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot']],
  ['thead', ['tr']],
  ['tbody', ['tr']],
  ['tfoot', ['tr']],
  ['tr', ['th', 'td']],
]);

/** Tags that begin with a certain tag. */
export const firstTags: ReadonlyMap<string, string> = new Map([['details', 'summary']]);

/** Tags that hold certain tags, and others too. */
const alsoHeld: readonly (readonly [parent: string, children: readonly string[]])[] = [
  ['div', ['dt', 'dd']],
  ['details', ['summary']],
  ['figure', ['figcaption']],
  ['ruby', ['rt', 'rp']],
  ['picture', ['source']],
];

/** Tags that stand directly in certain tags and nowhere else. */
export const parentTags: ReadonlyMap<string, readonly string[]> = new Map(
  [...childTags, ...alsoHeld]
    .flatMap(([, children]) => children)
    .filter((child) => child !== 'div')
    .map((child) => [
      child,
      [...childTags, ...alsoHeld].flatMap(([parent, children]) => (children.includes(child) ? [parent] : [])),
    ]),
);

/** Tags that need no end tag, with those that end them; the end of what they stand in does too. */
export const endedBy: ReadonlyMap<string, readonly string[]> = new Map([
  ['p', ['p']],
  ['li', ['li']],
  ['dt', ['dt', 'dd']],
  ['dd', ['dt', 'dd']],
  ['caption', ['colgroup', 'thead', 'tbody', 'tfoot', 'tr']],
  ['colgroup', ['thead', 'tbody', 'tfoot', 'tr']],
  ['thead', ['tbody', 'tfoot']],
  ['tbody', ['tbody', 'tfoot']],
  ['tfoot', ['tbody']],
  ['tr', ['tr', 'thead', 'tbody', 'tfoot']],
  ['th', ['th', 'td', 'tr', 'thead', 'tbody', 'tfoot']],
  ['td', ['th', 'td', 'tr', 'thead', 'tbody', 'tfoot']],
  ['rt', ['rt', 'rp']],
  ['rp', ['rt', 'rp']],
]);

interface AttributeRule {
  /** `null`: on every tag. */
  readonly tags: readonly string[] | null;
  readonly value: RegExp;
}

/** Emoji stand in the names that GitHub gives. */
const ID = /^(?:[\p{L}\p{N}_]|\p{Extended_Pictographic})(?:[\p{L}\p{M}\p{N}_.:-]|\p{Extended_Pictographic}|\u200d)*$/u;

const attributeRules: ReadonlyMap<string, AttributeRule> = new Map([
  ['title', { tags: null, value: /^[\s\S]*$/ }],
  ['lang', { tags: null, value: /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i }],
  ['dir', { tags: null, value: /^(?:ltr|rtl|auto)$/ }],
  ['id', { tags: null, value: ID }],
  ['name', { tags: ['a'], value: ID }],
  ['href', { tags: ['a'], value: /^[\s\S]*$/ }],
  ['src', { tags: ['img'], value: /^[\s\S]*$/ }],
  ['alt', { tags: ['img'], value: /^[\s\S]*$/ }],
  ['open', { tags: ['details'], value: /^(?:open|true)?$/i }],
  ['datetime', { tags: ['time', 'del', 'ins'], value: /^[\dTZPYMWDHS:+. -]+$/ }],
  ['colspan', { tags: ['th', 'td'], value: /^[1-9]\d{0,2}$/ }],
  ['rowspan', { tags: ['th', 'td'], value: /^[1-9]\d{0,2}$/ }],
  ['scope', { tags: ['th'], value: /^(?:row|col|rowgroup|colgroup)$/ }],
  ['start', { tags: ['ol'], value: /^-?\d{1,9}$/ }],
  ['reversed', { tags: ['ol'], value: /^(?:reversed)?$/i }],
  ['value', { tags: ['li'], value: /^-?\d{1,9}$/ }],
]);

/** Names of the attributes that `tag` may have, sorted as they are listed here. */
export function allowedAttributes(tag: string): readonly string[] {
  return [...attributeRules].filter(([, { tags }]) => tags === null || tags.includes(tag)).map(([name]) => name);
}

/** Whether `tag` may have the attribute `name` with this value; an attribute without value has the value `''`. */
export function isAllowedAttribute(tag: string, name: string, value: string): boolean {
  return allowedAttributes(tag).includes(name) && attributeRules.get(name)?.value.test(value) === true;
}

const lookAttributes: ReadonlySet<string> = new Set(
  (
    'align bgcolor border bordercolor cellpadding cellspacing clear color compact face frame height hspace noshade nowrap' +
    ' rules size summary type valign vspace width'
  ).split(' '),
);
const loadingAttributes: ReadonlySet<string> = new Set(
  'crossorigin decoding download loading media referrerpolicy rel sizes srcset target'.split(' '),
);

/** Whether an attribute only says how a tag looks, or how and where an address is loaded: that is the business of the page. */
export function isAboutLook(tag: string, name: string): boolean {
  // GitHub's own tag around an emoji.
  if (tag === 'g-emoji') return true;
  return lookAttributes.has(name) || (['a', 'img', 'source'].includes(tag) && loadingAttributes.has(name));
}
