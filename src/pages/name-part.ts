import type { Words } from '../i18n/words.ts';
import type { FrameInput } from './create-frame.ts';
import type { ListPart } from './paginate.ts';

type Place = Pick<ListPart<unknown>, 'first' | 'number'>;

/** A title, or a description, that says which of several pages it belongs to; that of the first page stays as it is. */
export function namePart(text: string, { number }: Pick<Place, 'number'>, { title }: Words): string {
  return number === 1 ? text : title.part(text, number);
}

/** The last steps of the way to a part of a list: the list itself, and on a further page its number. */
export function trailOfPart(label: string, { first, number }: Place, { pager }: Words): FrameInput['trail'] {
  return number === 1
    ? [{ label, path: null }]
    : [
        { label, path: first },
        { label: pager.page(number), path: null },
      ];
}
