import { htmlElement, parentsOf } from './html-elements.ts';
import { type ImpliedEdge, type RawTag, rawTag, type TagStep } from './raw-tag.ts';
import { type TagProblem, tagProblems } from './tag-problems.ts';

/** Where a raw tag stands: in a text of Markdown, in a cell of a table, or in a block of HTML. */
export type Surroundings = 'text' | 'cell' | 'block';

/** No honest text nests deeper, and each open tag costs time at every end tag. */
const MAX_DEPTH = 100;

/** Follows which Markdown blocks and raw tags are open, and refuses the tags that do not fit. */
export class TagNesting {
  /** From the outermost to the innermost; `null` is a Markdown block or mark, which raw tags never cross. */
  readonly #open: (RawTag | null)[] = [];

  /** A Markdown block or mark begins. */
  enter(): void {
    this.meetContent();
    this.#open.push(null);
  }

  /** The innermost Markdown block or mark ends; raw tags that are still open in it are refused. */
  leave(): void {
    this.#refuseUnclosed(() => true);
    this.#open.pop();
  }

  /** The text ends. */
  finish(): void {
    while (this.#open.length > 0) this.leave();
  }

  /** A block of raw HTML ends: tags that hold text only must be closed, for Markdown blocks may follow. */
  leaveRawBlock(): void {
    for (const tag of this.#open.slice(this.#open.lastIndexOf(null) + 1)) if (tag?.name === 'p') holdBlocks(tag);
    this.#refuseUnclosed((tag) => !isFlowContainer(tag));
  }

  /** Text or a Markdown block stands here. */
  meetContent(): void {
    const outer = this.#innermost();
    const children = outer?.element.holds;
    if (outer !== null && children !== undefined) refuse(outer, tagProblems.stray(outer.name, children));
    this.#begin('');
  }

  /** A raw start tag. */
  openTag(name: string, surroundings: Surroundings): TagStep {
    const implied = this.#endBefore(name);
    if (name === 'tr' && this.#innermost()?.name === 'table') implied.push(this.#impliedStart('tbody'));
    const outer = this.#innermost();
    if (outer?.name === 'p' && surroundings !== 'text' && htmlElement(name).kind === 'block') holdBlocks(outer);
    const isLine = surroundings === 'block' && isLineInLink(name, outer);
    const tag = rawTag(name, outer, isLine ? null : this.#problemOf(name, surroundings), isLine);
    // What is in a tag that may stand nowhere is reported with it.
    if (tag.refused && outer !== null && outer.element.kind === 'told') tag.problem = null;
    this.#begin(name);
    if (!tag.element.isVoid && this.#open.length < MAX_DEPTH) this.#open.push(tag);
    return { implied, tag };
  }

  /** A text, or what is no tag or belongs to none. */
  looseTag(problem: TagProblem | null): RawTag {
    return rawTag('', this.#innermost(), problem);
  }

  /** A raw end tag; what is still open inside its element is refused, unless it needs no end tag. */
  closeTag(name: string): TagStep {
    const start = this.#open.findLastIndex((tag) => tag === null || tag.name === name);
    const opener = this.#open[start] ?? null;
    if (opener === null) return { implied: [], tag: this.looseTag(tagProblems.unopened(name)) };
    const inside = this.#open
      .splice(start)
      .slice(1)
      .filter((tag) => tag !== null);
    for (const tag of inside) if (tag.element.endedBy === undefined) refuse(tag, tagProblems.unclosed(tag.name));
    const { first } = opener.element;
    if (first !== undefined && !opener.begun) refuse(opener, tagProblems.beginning(name, first));
    return { implied: inside.toReversed().map((tag) => ({ tag, isEnd: true })), tag: opener };
  }

  /** Ends what ends where the tag `name` begins. */
  #endBefore(name: string): ImpliedEdge[] {
    const implied: ImpliedEdge[] = [];
    for (let inner = this.#innermost(); inner !== null; inner = this.#innermost()) {
      // A paragraph that holds blocks is a box, in which further ones may stand.
      if (inner.written === 'div' || inner.element.endedBy?.includes(name) !== true) break;
      implied.push({ tag: inner, isEnd: true });
      this.#open.pop();
    }
    return implied;
  }

  #impliedStart(name: string): ImpliedEdge {
    const tag = rawTag(name, this.#innermost(), null);
    tag.begun = true;
    this.#begin(name);
    this.#open.push(tag);
    return { tag, isEnd: false };
  }

  #problemOf(name: string, surroundings: Surroundings): TagProblem | null {
    const element = htmlElement(name);
    if (element.kind === 'unknown') return tagProblems.unknown(name, false);
    if (element.instead !== undefined) return tagProblems.forbidden(name, element.instead);
    if (this.#open.length >= MAX_DEPTH) return tagProblems.tooDeep(name);
    const tag = this.#innermost();
    const outer = tag?.name ?? '';
    const isBlock = element.kind === 'block';
    if (isBlock && (surroundings === 'text' || (surroundings === 'cell' && element.isHeading)))
      return tagProblems.inParagraph(name);
    const isTitle = outer === 'summary' && element.isHeading;
    if (isBlock && tag !== null && !isFlowContainer(tag) && !isTitle) return tagProblems.inText(name, outer);
    const parents = parentsOf(name);
    if (parents !== null && !parents.includes(outer)) return tagProblems.withoutParent(name, parents);
    const children = tag?.element.holds ?? [name];
    return children.includes(name) ? null : tagProblems.stray(outer, children);
  }

  /** The innermost raw tag, if no Markdown block or mark stands between. */
  #innermost(): RawTag | null {
    return this.#open.at(-1) ?? null;
  }

  /** The tag `name`, or `''` for text and Markdown, stands in the innermost raw tag. */
  #begin(name: string): void {
    const outer = this.#innermost();
    if (outer === null) return;
    const { first } = outer.element;
    // Its first content must be that tag, all further content must not.
    if (first !== undefined && outer.begun === (name === first)) {
      refuse(outer, tagProblems.beginning(outer.name, first));
    }
    outer.begun = true;
  }

  #refuseUnclosed(isUnclosed: (tag: RawTag) => boolean): void {
    for (const tag of this.#open.splice(this.#open.lastIndexOf(null) + 1)) {
      if (tag === null) continue;
      // HTML ends a paragraph before the next block; nobody need write its end.
      if (isUnclosed(tag) && tag.name === 'p' && !tag.refused) tag.endsWithBlock = true;
      else if (isUnclosed(tag)) refuse(tag, tagProblems.unclosed(tag.name));
      else this.#open.push(tag);
    }
  }
}

/** A paragraph with blocks in it is meant as a box: `<p align="center"><h1>…`. */
function holdBlocks(tag: RawTag): void {
  tag.written = 'div';
}

/** The first reason stays. */
function refuse(tag: RawTag, problem: TagProblem): void {
  if (!tag.refused) tag.problem = problem;
  tag.refused = true;
}

/** `<a href="…"><div>…</div></a>`: a link holds text, in which such a box is a line. */
function isLineInLink(name: string, outer: RawTag | null): boolean {
  return (name === 'div' || name === 'p') && outer !== null && (outer.name === 'a' || outer.isLine);
}

function isFlowContainer({ element, written, isLine }: RawTag): boolean {
  return !isLine && (written === 'div' || (element.kind !== 'text' && !element.holdsText));
}
