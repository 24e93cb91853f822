/** What a body may do with an element of HTML; what is left out does not hold. */
export interface HtmlElement {
  /** Whether it stands in texts or between paragraphs; `told`: nowhere, with what to write instead; HTML does not know the rest. */
  readonly kind: 'text' | 'block' | 'told' | 'unknown';
  /** The name under which it is written, if not its own: old names have new ones, and a page has its landmarks; `''`: only what it holds is shown. */
  readonly written?: string;
  readonly isVoid?: true;
  readonly isHeading?: true;
  /** A block that holds text only, like a paragraph. */
  readonly holdsText?: true;
  /** What is in it is shown as it is typed, on purpose. */
  readonly isVerbatim?: true;
  /** All that it may hold, by names. */
  readonly holds?: readonly string[];
  /** What it may hold besides, and nothing else may. */
  readonly alsoHolds?: readonly string[];
  /** What it begins with, once. */
  readonly first?: string;
  /** It needs no end tag: these end it, and so does the end of what it stands in. */
  readonly endedBy?: readonly string[];
  /** Its attributes besides those of all elements, with their values; one without value has the value `''`. */
  readonly attributes?: Readonly<Record<string, RegExp>>;
  /** Attributes that it gets. */
  readonly adds?: Readonly<Record<string, string>>;
  /** Attributes that say nothing, besides those that say how things look. */
  readonly saysNothing?: RegExp;
  readonly instead?: string;
}

const ANY = /^[\s\S]*$/;
/** Emoji stand in the names that GitHub gives. */
const ID = /^(?:[\p{L}\p{N}_]|\p{Extended_Pictographic})(?:[\p{L}\p{M}\p{N}_.:-]|\p{Extended_Pictographic}|\u200d)*$/u;
const DATETIME = { datetime: /^[\dTZPYMWDHS:+. -]+$/ };
const INTEGER = /^-?\d{1,9}$/;
const PIXELS = /^[1-9]\d{0,3}(?:px)?$/;
const SIZES = { width: PIXELS, height: PIXELS };
const ALIGN = { align: /^(?:left|center|middle|right)$/i };
const CELL = { colspan: /^[1-9]\d{0,2}$/, rowspan: /^[1-9]\d{0,2}$/, ...ALIGN };
const ROWS = ['tr', 'thead', 'tbody', 'tfoot'];

/** On every element. */
const shared = { title: ANY, lang: /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i, dir: /^(?:ltr|rtl|auto)$/, id: ID };

/** How things look, and how addresses are loaded, is the business of the page. */
const LOOK =
  /^(?:align|bgcolor|border|bordercolor|cellpadding|cellspacing|clear|color|compact|face|frame|height|hspace|noshade|nowrap|rules|size|summary|type|valign|vspace|width)$/;
const LOADING = /^(?:crossorigin|decoding|download|loading|media|referrerpolicy|rel|sizes|srcset|target)$/;

const UNKNOWN: HtmlElement = { kind: 'unknown' };

/** What comes later adds to what stands before. */
const table: readonly (readonly [names: string, element: Partial<HtmlElement>])[] = [
  ['abbr b bdi bdo cite dfn em i mark q s small span strong sub sup u', { kind: 'text' }],
  ['code kbd samp var', { kind: 'text', isVerbatim: true }],
  ['br wbr', { kind: 'text', isVoid: true }],
  ['del ins time', { kind: 'text', attributes: DATETIME }],
  ['ruby', { kind: 'text', alsoHolds: ['rt', 'rp'] }],
  ['rt rp', { kind: 'text', endedBy: ['rt', 'rp'] }],
  ['a', { kind: 'text', attributes: { name: ID, href: ANY }, saysNothing: LOADING }],
  ['img', { kind: 'text', isVoid: true, attributes: { src: ANY, alt: ANY, ...SIZES }, saysNothing: LOADING }],
  ['acronym', { kind: 'text', written: 'abbr' }],
  ['strike', { kind: 'text', written: 's' }],
  ['tt', { kind: 'text', written: 'code', isVerbatim: true }],
  ['big font nobr', { kind: 'text', written: 'span' }],
  ['picture', { kind: 'text', written: '', alsoHolds: ['source'] }],
  ['source', { kind: 'text', written: '', isVoid: true, saysNothing: LOADING }],
  // GitHub's own tag around an emoji.
  ['g-emoji', { kind: 'text', written: '', saysNothing: ANY }],

  ['p', { kind: 'block', holdsText: true, endedBy: ['p'], attributes: ALIGN }],
  ['h1 h2 h3 h4 h5 h6', { kind: 'block', holdsText: true, isHeading: true, attributes: ALIGN }],
  ['pre', { kind: 'block', holdsText: true, isVerbatim: true }],
  ['blockquote', { kind: 'block' }],
  ['hr', { kind: 'block', isVoid: true }],
  ['ul', { kind: 'block', holds: ['li'] }],
  ['ol', { kind: 'block', holds: ['li'], attributes: { start: INTEGER, reversed: /^(?:reversed)?$/i } }],
  ['li', { kind: 'block', endedBy: ['li'], attributes: { value: INTEGER } }],
  ['dl', { kind: 'block', holds: ['dt', 'dd', 'div'] }],
  ['dt dd', { kind: 'block', endedBy: ['dt', 'dd'] }],
  ['div', { kind: 'block', alsoHolds: ['dt', 'dd'], attributes: ALIGN }],
  ['address article aside footer header nav section', { kind: 'block', written: 'div' }],
  ['center', { kind: 'block', written: 'div', adds: { class: 'align-center' } }],
  ['details', { kind: 'block', alsoHolds: ['summary'], first: 'summary', attributes: { open: /^(?:open|true)?$/i } }],
  ['summary', { kind: 'block', holdsText: true }],
  ['figure', { kind: 'block', alsoHolds: ['figcaption'] }],
  ['figcaption', { kind: 'block' }],
  ['colgroup', { kind: 'block', written: '', holds: ['col'], endedBy: ROWS }],
  ['col', { kind: 'block', written: '', isVoid: true }],
  ['table', { kind: 'block', holds: ['caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot'] }],
  ['caption', { kind: 'block', endedBy: ['colgroup', ...ROWS], attributes: ALIGN }],
  ['thead', { kind: 'block', holds: ['tr'], endedBy: ['tbody', 'tfoot'] }],
  ['tbody', { kind: 'block', holds: ['tr'], endedBy: ['tbody', 'tfoot'] }],
  ['tfoot', { kind: 'block', holds: ['tr'], endedBy: ['tbody'] }],
  ['tr', { kind: 'block', holds: ['th', 'td'], endedBy: ROWS, attributes: ALIGN }],
  [
    'th',
    {
      kind: 'block',
      endedBy: ['th', 'td', ...ROWS],
      attributes: { ...CELL, scope: /^(?:row|col|rowgroup|colgroup)$/ },
    },
  ],
  ['td', { kind: 'block', endedBy: ['th', 'td', ...ROWS], attributes: CELL }],

  ...Object.entries({
    'write a link to what it shows instead: [what it is](https://…)':
      'iframe frame frameset noframes object applet portal embed param',
    'put the file into files/ and write a link to it, or to where it can be seen: [what it is](https://…)':
      'video audio track',
    'a form needs somebody who reads it: write an address instead, such as [write to us](mailto:…)':
      'form input button select option optgroup textarea label fieldset legend datalist output progress meter',
    'put the drawing as a picture into media/ and write ![what it shows](../media/name.png) instead':
      'svg canvas math map area',
    'remove it: how pages look is said in theme.css of the content folder': 'style link marquee blink basefont',
    'remove it: content runs nothing': 'script noscript template slot dialog',
    'remove it: the page has it already': 'html head body title meta base main',
  }).map(([instead, names]) => [names, { kind: 'told', instead }] as const),
  ['area base embed input link meta param track', { isVoid: true }],
  ['script style svg textarea title', { isVerbatim: true }],
];

/** The elements that HTML knows, by their names in lower case. */
export const htmlElements: ReadonlyMap<string, HtmlElement> = table.reduce((elements, [names, element]) => {
  for (const name of names.split(' ')) elements.set(name, { ...UNKNOWN, ...elements.get(name), ...element });
  return elements;
}, new Map<string, HtmlElement>());

/** The elements that this one stands directly in; `null` where it stands anywhere. */
export function parentsOf(name: string): readonly string[] | null {
  const parents = [...htmlElements].filter(([, { holds = [], alsoHolds = [] }]) =>
    [...holds, ...alsoHolds].includes(name),
  );
  return name === 'div' || parents.length === 0 ? null : parents.map(([parent]) => parent);
}

/** An element, of whatever name. */
export function htmlElement(name: string): HtmlElement {
  return htmlElements.get(name) ?? UNKNOWN;
}

/** Names of the attributes that an element may have. */
export function allowedAttributes(name: string): readonly string[] {
  return Object.keys({ ...shared, ...htmlElement(name).attributes });
}

/** Whether an element may have an attribute with this value; an attribute without value has the value `''`. */
export function isAllowedAttribute(name: string, attribute: string, value: string): boolean {
  const rules: Readonly<Record<string, RegExp>> = { ...shared, ...htmlElement(name).attributes };
  return Object.hasOwn(rules, attribute) && rules[attribute]?.test(value) === true;
}

/** Whether an attribute may be left out, as nothing is lost with it. */
export function isNeedless(name: string, attribute: string): boolean {
  return LOOK.test(attribute) || htmlElement(name).saysNothing?.test(attribute) === true;
}
