/** A sign of another language of markup, and what is written here instead. */
export interface Sign {
  readonly pattern: RegExp;
  readonly name: string;
  readonly help: string;
  /** What puts it right, where that needs no decision. */
  readonly meant?: (match: RegExpExecArray) => string;
  /** Whether what is looked for holds an address, which became a link: then the content is searched. */
  readonly isAround?: boolean;
}

/** How most signs are shown. */
export const BACKTICKS = 'or put it in backticks to show it';

/** What is written instead of what most languages have. */
export const A_HEADING = `write "## " before a heading, ${BACKTICKS}`;
export const A_LINK = `write [words](address), ${BACKTICKS}`;
export const A_PICTURE = `write ![what it shows](../media/name.png), ${BACKTICKS}`;
export const A_TABLE = `write a table with "|" between its cells and "| --- |" below its head, ${BACKTICKS}`;
export const A_FENCE = `put code into a fence of three backticks, and a box behind "> [!NOTE]", ${BACKTICKS}`;
export const REMOVE = `remove it, ${BACKTICKS}`;
