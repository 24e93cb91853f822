import type { Token } from 'markdown-it';
import { showsNothing } from '../content/check-text.ts';
import { type Deception, deceptionIn, namesAnotherSite } from '../content/deceptive-address.ts';
import { isSafeAddress } from './address.ts';
import type { InlineSpans } from './locate-tokens.ts';
import { findLinks, isEmptyLink, type LinkTokens } from './mark-links.ts';
import type { LinkUse, MarkdownProblem, PictureUse, Span } from './markdown-facts.ts';
import { plainText } from './plain-text.ts';

/** The links and pictures of one inline block, and what is wrong with them. */
export interface FoundLinks {
  readonly links: readonly LinkUse[];
  readonly pictures: readonly PictureUse[];
  readonly problems: readonly MarkdownProblem[];
}

/** Reads the links and pictures of one inline block; `spans` finds where they stand. */
export function findLinksAndPictures(block: Token, spans: InlineSpans): FoundLinks {
  const children = block.children ?? [];
  const links = findLinks(children).filter(({ nested }) => !nested);
  const pictures = children.filter(({ type }) => type === 'image');
  return {
    links: links
      .filter(({ open }) => !open.hidden)
      .map(({ open }) => ({ href: addressOf(open), ...spans.destination(open) })),
    pictures: pictures
      .filter(({ hidden }) => !hidden)
      .map((token) => ({ src: addressOf(token), alt: altOf(token), ...spans.destination(token) })),
    problems: [
      ...links.flatMap((link) => checkLink(link, spans)),
      ...pictures.flatMap((token) => checkPicture(token, spans)),
    ],
  };
}

function checkLink(link: LinkTokens, spans: InlineSpans): readonly MarkdownProblem[] {
  const address = addressOf(link.open);
  if (!isSafeAddress(address)) return [unsafeAddress(address, spans.destination(link.open))];
  const deception = deceptionIn(address) ?? deceptionInWords(link, address);
  if (deception !== null) return [deceptive(deception, address, spans.destination(link.open))];
  if (address === '') return [emptyLink('this link has no address', spans.label(link.open))];
  return isEmptyLink(link) ? [emptyLink('this link has no text', spans.label(link.open))] : [];
}

function checkPicture(token: Token, spans: InlineSpans): readonly MarkdownProblem[] {
  const address = addressOf(token);
  const problems: MarkdownProblem[] = [];
  if (address === '') problems.push(emptyPicture(spans.label(token)));
  else if (!isSafeAddress(address)) problems.push(unsafeAddress(address, spans.destination(token)));
  if (showsNothing(altOf(token))) problems.push(missingAlt(spans.label(token)));
  return problems;
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

function unsafeAddress(address: string, span: Span): MarkdownProblem {
  const message = `"${address}" is not an address that a page may use`;
  const help = 'write an address with https:, http:, mailto: or tel:, or a path such as ../projects/vault.md';
  return { severity: 'error', code: 'unsafe-address', message, help, ...span };
}

function emptyLink(message: string, span: Span): MarkdownProblem {
  return { severity: 'error', code: 'empty-link', message, help: 'write [text](address)', ...span };
}

function emptyPicture(span: Span): MarkdownProblem {
  const help = 'write ![what it shows](picture.png)';
  return { severity: 'error', code: 'empty-link', message: 'this picture has no address', help, ...span };
}

function missingAlt(span: Span): MarkdownProblem {
  const help = 'write what it shows between the brackets: ![what it shows](picture.png)';
  return { severity: 'warning', code: 'missing-alt', message: 'this picture has no text in its place', help, ...span };
}

function altOf(token: Token): string {
  return plainText(token.children ?? []).trim();
}

function addressOf(token: Token): string {
  return String(token.attrGet(token.type === 'image' ? 'src' : 'href') ?? '');
}
