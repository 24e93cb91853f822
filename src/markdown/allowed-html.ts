const phrasing =
  'abbr b bdi bdo br cite code dfn del em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr';
const flow =
  'blockquote dd details div dl dt figcaption figure hr li ol p pre summary table caption thead tbody tfoot tr th td ul';

/** Raw tags that may stand in a text. */
export const phrasingTags: ReadonlySet<string> = new Set(phrasing.split(' '));

/** Raw tags that may stand between paragraphs. */
export const flowTags: ReadonlySet<string> = new Set(flow.split(' '));

/** Tags of HTML that have no content and no end tag. */
export const voidTags: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Flow tags that hold text only, like a paragraph. */
export const textTags: ReadonlySet<string> = new Set(['p', 'pre', 'summary']);

/** Tags that hold certain tags and nothing else. */
export const childTags: ReadonlyMap<string, readonly string[]> = new Map([
  ['ul', ['li']],
  ['ol', ['li']],
  ['dl', ['dt', 'dd', 'div']],
  ['table', ['caption', 'thead', 'tbody', 'tfoot']],
  ['thead', ['tr']],
  ['tbody', ['tr']],
  ['tfoot', ['tr']],
  ['tr', ['th', 'td']],
]);

/** Tags that begin with a certain tag. */
export const firstTags: ReadonlyMap<string, string> = new Map([['details', 'summary']]);

/** Tags that stand directly in certain tags and nowhere else. */
export const parentTags: ReadonlyMap<string, readonly string[]> = new Map([
  ['li', ['ul', 'ol']],
  ['dt', ['dl', 'div']],
  ['dd', ['dl', 'div']],
  ['summary', ['details']],
  ['figcaption', ['figure']],
  ['caption', ['table']],
  ['thead', ['table']],
  ['tbody', ['table']],
  ['tfoot', ['table']],
  ['tr', ['thead', 'tbody', 'tfoot']],
  ['th', ['tr']],
  ['td', ['tr']],
  ['rt', ['ruby']],
  ['rp', ['ruby']],
]);

interface AttributeRule {
  /** `null`: on every tag. */
  readonly tags: readonly string[] | null;
  readonly value: RegExp;
}

const attributeRules: ReadonlyMap<string, AttributeRule> = new Map([
  ['title', { tags: null, value: /^[\s\S]*$/ }],
  ['lang', { tags: null, value: /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i }],
  ['dir', { tags: null, value: /^(?:ltr|rtl|auto)$/ }],
  ['open', { tags: ['details'], value: /^$/ }],
  ['datetime', { tags: ['time', 'del', 'ins'], value: /^[\dTZPYMWDHS:+. -]+$/ }],
  ['colspan', { tags: ['th', 'td'], value: /^[1-9]\d{0,2}$/ }],
  ['rowspan', { tags: ['th', 'td'], value: /^[1-9]\d{0,2}$/ }],
  ['scope', { tags: ['th'], value: /^(?:row|col|rowgroup|colgroup)$/ }],
  ['start', { tags: ['ol'], value: /^-?\d{1,9}$/ }],
  ['reversed', { tags: ['ol'], value: /^$/ }],
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
