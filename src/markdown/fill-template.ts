import { isSafeAddress } from './address.ts';
import { escapeHtml } from './escape-html.ts';
import type { PictureSourceView, PictureView, SlotValues } from './slot-values.ts';
import type { HtmlTemplate, PictureSize, Slot } from './write-template.ts';

/** The HTML of a body, safe whatever its source holds. Pure: the same values give the same HTML. */
export function fillTemplate({ pieces, slots }: HtmlTemplate, values: SlotValues): string {
  return pieces.map((piece, index) => piece + fillSlot(slots[index], values)).join('');
}

/** The last piece has no slot after it. */
function fillSlot(slot: Slot | undefined, { addresses, pictures, words }: SlotValues): string {
  if (slot === undefined) return '';
  if (slot.kind === 'word') return escapeHtml(words[slot.word]);
  if (slot.kind === 'address') return safeOr(addresses.get(slot.written), slot.written);
  const { written, attributes, size } = slot;
  const picture = pictures.get(written);
  const src = safeOr(picture?.src, written);
  if (picture === undefined) return `<img src="${src}"${attributes} loading="lazy" decoding="async">`;
  const { width, height } = shownSize(picture, size);
  const sizes = size.width === null && size.height === null ? SIZES : `min(${width}px, 100vw)`;
  const img = `<img src="${src}"${attributes} width="${width}" height="${height}" loading="lazy" decoding="async">`;
  return `<picture>${picture.sources.map((source) => writeSource(source, sizes)).join('')}${img}</picture>`;
}

/** A picture keeps its form: where both sides are asked for, its width counts. */
function shownSize({ width, height }: PictureView, asked: PictureSize): Pick<PictureView, 'width' | 'height'> {
  if (asked.width !== null) return { width: asked.width, height: side((asked.width * height) / width) };
  if (asked.height !== null) return { width: side((asked.height * width) / height), height: asked.height };
  return { width, height };
}

function side(length: number): number {
  return Math.max(1, Math.round(length));
}

/** The address, escaped; only safe ones have a slot. */
function safeOr(address: string | undefined, written: string): string {
  return escapeHtml(address !== undefined && isSafeAddress(address) ? address : written);
}

/** Text is set in a measure of about forty times its size; on narrow screens a picture is as wide as these. */
const SIZES = '(min-width: 44em) 40em, 100vw';

function writeSource({ type, srcset }: PictureSourceView, sizes: string): string {
  return `<source type="${escapeHtml(type)}" srcset="${escapeHtml(srcset)}" sizes="${sizes}">`;
}
