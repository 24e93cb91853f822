import type { Token } from 'markdown-it';
import { showsNothing } from '../content/check-text.ts';
import { type Deception, deceptionIn, namesAnotherSite } from '../content/deceptive-address.ts';
import type { TextEdit } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { decodeAddress, isSafeAddress } from './address.ts';
import { escapeHtml } from './escape-html.ts';
import type { InlineSpans } from './locate-tokens.ts';
import { findLinks, isEmptyLink, type LinkTokens } from './mark-links.ts';
import type { LinkUse, MarkdownProblem, PictureUse, Span } from './markdown-facts.ts';
import { pictureName } from './picture-name.ts';
import { plainText } from './plain-text.ts';
import { inlinePosition, isFromHtml } from './record-positions.ts';
import { addressEnd } from './shown-text.ts';

/** The links and pictures of one inline block, and what is wrong with them. */
export interface FoundLinks {
  readonly links: readonly LinkUse[];
  readonly pictures: readonly PictureUse[];
  readonly problems: readonly MarkdownProblem[];
}

/** Reads the links and pictures of one inline block; `spans` finds where they stand. */
export function findLinksAndPictures(block: Token, spans: InlineSpans): FoundLinks {
  const children = block.children ?? [];
  const all = findLinks(children);
  const links = all.filter(({ nested }) => !nested);
  const pictures = children.filter(({ type }) => type === 'image');
  const linked = new Set(all.flatMap(({ content }) => content));
  return {
    links: links
      .filter(({ open }) => !open.hidden)
      .map(({ open, content }) => {
        const href = addressOf(open);
        return { href, words: href.includes('#') ? plainText(content).trim() : '', ...spans.destination(open) };
      }),
    pictures: pictures
      .filter(({ hidden }) => !hidden)
      .map((token) => ({
        src: addressOf(token),
        alt: altOf(token),
        words: wordsFor(token, block.content, spans),
        link: linked.has(token) ? null : linkTo(token, block.content, spans),
        ...spans.destination(token),
      })),
    problems: [
      ...all.flatMap((link) => checkLink(link, spans)),
      ...pictures.flatMap((token) => checkPicture(token, spans)),
    ],
  };
}

function checkLink(link: LinkTokens, spans: InlineSpans): readonly MarkdownProblem[] {
  // A bare address in a link is a part of its words.
  if (link.nested) return link.open.info === 'auto' ? [] : [nestedLink(spans.label(link.open))];
  const address = addressOf(link.open);
  if (!isSafeAddress(address)) return [unsafeAddress(address, spans.destination(link.open))];
  const deception = deceptionIn(address) ?? deceptionInWords(link, address);
  if (deception !== null) return [deceptive(deception, address, spans.destination(link.open))];
  const help = isFromHtml(link.open) ? 'write <a href="address">text</a>' : 'write [text](address)';
  const hasNothing = address === '' && isEmptyLink(link) && link.content.every(({ type }) => type !== 'image');
  const edits = hasNothing ? removal(link, spans) : [];
  const empty = (message: string) => [{ ...emptyLink(message, help, spans.label(link.open)), edits }];
  if (address === '') return empty('this link has no address');
  return isEmptyLink(link) ? empty('this link has no text') : [];
}

function checkPicture(token: Token, spans: InlineSpans): readonly MarkdownProblem[] {
  const address = addressOf(token);
  const problems: MarkdownProblem[] = [];
  if (address === '') {
    const whole = showsNothing(altOf(token)) ? spans.whole(token) : null;
    const edits = whole === null ? [] : [{ ...whole, text: '' }];
    problems.push({ ...emptyPicture(token, spans.label(token)), edits });
  } else if (!isSafeAddress(address)) problems.push(unsafeAddress(address, spans.destination(token), PICTURE_HELP));
  // In HTML an empty text says that a picture only decorates.
  const isDecoration = isFromHtml(token) && token.attrGet('alt') === '';
  if (showsNothing(altOf(token)) && !isDecoration) problems.push(missingAlt(token, spans.label(token)));
  const [size] = isFromHtml(token) ? [] : (/\|\d+(?:x\d+)?$/.exec(token.content) ?? []);
  if (size !== undefined) problems.push(sizeInWords(size, spans.label(token)));
  return problems;
}

/** A link without words and address shows nothing and leads nowhere. */
function removal({ open, close }: LinkTokens, spans: InlineSpans): readonly TextEdit[] {
  const [start, end] = [spans.whole(open), spans.whole(close)];
  if (isFromHtml(open)) return start === null || end === null ? [] : [{ ...start, end: end.end, text: '' }];
  return start === null ? [] : [{ ...start, text: '' }];
}

/** Words that are the address of another site. */
function deceptionInWords({ content }: LinkTokens, address: string): Deception | null {
  const words = plainText(content);
  if (!namesAnotherSite(words, address)) return null;
  const message = `the words of this link, ${words.trim()}, are the address of another site, or look like it`;
  return { code: 'deceptive-address', message, help: 'write in words what is there' };
}

function deceptive({ code, message, help }: Deception, address: string, span: Span): MarkdownProblem {
  return { severity: 'error', code, message: `${message}: "${address}"`, help, ...span };
}

const LINK_HELP = 'write an address with https:, http:, mailto: or tel:, or a path such as ../projects/vault.md';
const PICTURE_HELP = 'put the picture into media/ and write its path, such as ../media/name.png';

/** A file of the author's own computer. */
const LOCAL = /^file:|^[a-z]:(?:[\\/]|%5c)/i;
const FILE_HELP = 'put the file into files/ and write its path, such as ../files/paper.pdf';

function unsafeAddress(address: string, span: Span, otherHelp = LINK_HELP): MarkdownProblem {
  const message = `"${decodeAddress(address)}" is not an address that a page may use`;
  const [scheme = ''] = /^[a-z]+(?=:)/i.exec(address) ?? [];
  const near = didYouMean(scheme, ['https', 'http', 'mailto']);
  const meant = near === null ? otherHelp : `did you mean "${near}${address.slice(scheme.length)}"?`;
  const help = LOCAL.test(address) && otherHelp === LINK_HELP ? FILE_HELP : meant;
  return { severity: 'error', code: 'unsafe-address', message, help, ...span };
}

function emptyLink(message: string, help: string, span: Span): MarkdownProblem {
  return { severity: 'error', code: 'empty-link', message, help, ...span };
}

function nestedLink(span: Span): MarkdownProblem {
  const message = 'a link cannot stand in another one, so its address would be lost';
  return { severity: 'error', code: 'raw-html', message, help: 'end the other link with </a> before it', ...span };
}

function emptyPicture(token: Token, span: Span): MarkdownProblem {
  const help = isFromHtml(token) ? 'write src="picture.png"' : 'write ![what it shows](picture.png)';
  return { severity: 'error', code: 'empty-link', message: 'this picture has no address', help, ...span };
}

function missingAlt(token: Token, span: Span): MarkdownProblem {
  const help = isFromHtml(token)
    ? 'write alt="what it shows", or alt="" where it only decorates'
    : 'write what it shows between the brackets: ![what it shows](picture.png)';
  return { severity: 'warning', code: 'missing-alt', message: 'this picture has no text in its place', help, ...span };
}

/** `![A chart|300](…)`, as Obsidian writes it. */
function sizeInWords(size: string, label: Span): MarkdownProblem {
  const message = 'a size in the text of a picture means nothing here, and is read out with the text';
  const span = { start: label.end - 1 - size.length, end: label.end - 1 };
  const help = 'remove it, or write <img src="picture.png" alt="what it shows" width="300">';
  return { severity: 'warning', code: 'foreign-syntax', message, help, ...span, edits: [{ ...span, text: '' }] };
}

/** Its text as it is written, with marks and all; the name of the picture where it has none. */
function wordsFor(token: Token, content: string, spans: InlineSpans): TextEdit | null {
  const whole = spans.whole(token);
  if (whole === null) return null;
  const { at = 0 } = inlinePosition(token) ?? {};
  const written = isFromHtml(token) ? escapeHtml(altOf(token)) : content.slice(at + 2, at + 2 + token.content.length);
  return { ...whole, text: showsNothing(written) ? pictureName(secure(addressOf(token))) : written };
}

/** A link with the same words, and to the same address. */
function linkTo(token: Token, content: string, spans: InlineSpans): TextEdit | null {
  const words = wordsFor(token, content, spans);
  if (words === null) return null;
  const address = secure(addressOf(token));
  const { at = 0 } = inlinePosition(token) ?? {};
  const labelEnd = at + 2 + token.content.length;
  // The definition of its address stays in use.
  if (token.meta?.['label'] !== undefined && address === addressOf(token))
    return { ...words, text: `[${words.text}${content.slice(labelEnd, addressEnd(content, labelEnd, token))}` };
  if (isFromHtml(token)) return { ...words, text: `<a href="${escapeHtml(address)}">${words.text}</a>` };
  return { ...words, text: `[${words.text}](${/[()]/.test(address) ? `<${address}>` : address})` };
}

function secure(address: string): string {
  return address.replace(/^\/\//, 'https://');
}

function altOf(token: Token): string {
  return plainText(token.children ?? []).trim();
}

function addressOf(token: Token): string {
  return String(token.attrGet(token.type === 'image' ? 'src' : 'href') ?? '');
}
