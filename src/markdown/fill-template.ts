import { isSafeAddress } from './address.ts';
import { escapeHtml } from './escape-html.ts';
import type { PictureSourceView, SlotValues } from './slot-values.ts';
import type { HtmlTemplate, Slot } from './write-template.ts';

/** The HTML of a body, safe whatever its source holds. Pure: the same values give the same HTML. */
export function fillTemplate({ pieces, slots }: HtmlTemplate, values: SlotValues): string {
  return pieces.map((piece, index) => piece + fillSlot(slots[index], values)).join('');
}

/** The last piece has no slot after it. */
function fillSlot(slot: Slot | undefined, { addresses, pictures, words }: SlotValues): string {
  if (slot === undefined) return '';
  if (slot.kind === 'word') return escapeHtml(words[slot.word]);
  if (slot.kind === 'address') return safeOr(addresses.get(slot.written), slot.written);
  const { written, attributes } = slot;
  const picture = pictures.get(written);
  const src = safeOr(picture?.src, written);
  const size = picture === undefined ? '' : ` width="${picture.width}" height="${picture.height}"`;
  const img = `<img src="${src}"${attributes}${size} loading="lazy" decoding="async">`;
  return picture === undefined ? img : `<picture>${picture.sources.map(writeSource).join('')}${img}</picture>`;
}

/** The address, escaped; what is written is safe, or it would have no slot. */
function safeOr(address: string | undefined, written: string): string {
  return escapeHtml(address !== undefined && isSafeAddress(address) ? address : written);
}

/** Text is set in a measure of about forty times its size; on narrow screens a picture is as wide as these. */
const SIZES = '(min-width: 44em) 40em, 100vw';

function writeSource({ type, srcset }: PictureSourceView): string {
  return `<source type="${escapeHtml(type)}" srcset="${escapeHtml(srcset)}" sizes="${SIZES}">`;
}
