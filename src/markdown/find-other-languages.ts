import { type CheckedText, foreign, type UnreadMarkup } from './checked-text.ts';
import { INLINE_SIGNS } from './inline-signs.ts';
import { LINE_SIGNS } from './line-signs.ts';

/** Without one of these a text token holds no sign of another language. */
export const OTHER_LANGUAGE = new RegExp(
  [
    String.raw`^(?:h[1-6]\.|bq\.|\{(?:\w+[:}]|\|)|\|\||\|===|#\+|#\.[ \t]|\*{2,}[ \t]|={1,6}[ \t]|\.{1,2}[ \t]|::|:\w+ |[\^"'+]{3}|\+[-=]{3}|={3}|@(?:start|end)|\[[a-zA-Z]+[,%\]]|\*\[|--8<|\\)`,
    String.raw`%%|\{color:|\|$|!\S+!|\[~|[\p{L}\d]::|\b(?:link|xref|image|kbd|btn|footnote|stem):|\]_|\\[a-z]{3}|\[-?@|''|\[/|\[$|\[\[|\{[-+>/]|\^\[|\[!INCLUDE|\{(?:props|frontmatter)\.| \^\w|^_|\[img\]`,
  ].join('|'),
  'iu',
);

/** Markup of other languages than Markdown, which is shown as it is typed. */
export function findOtherLanguages({ content, text, isParagraph }: CheckedText): readonly UnreadMarkup[] {
  const signs = isParagraph ? [...LINE_SIGNS, ...INLINE_SIGNS] : INLINE_SIGNS;
  return signs.flatMap(({ pattern, name, help, meant, isAround = false }) =>
    [...(isAround ? content : text).matchAll(pattern)]
      .filter(({ 0: written, index }) => text[index] !== '\0' && text[index + written.length - 1] !== '\0')
      .map((match): UnreadMarkup => {
        const found = foreign(match, name, help);
        return meant === undefined
          ? found
          : { ...found, edits: [{ start: found.start, end: found.end, text: meant(match) }] };
      }),
  );
}
