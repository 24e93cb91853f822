import { childTags, firstTags, flowTags, parentTags, phrasingTags, textTags, voidTags } from './allowed-html.ts';
import * as problems from './tag-problems.ts';

/** What becomes of a piece of raw HTML. */
export interface Verdict {
  /** Whether it is shown as text instead of being obeyed. */
  readonly refused: boolean;
  /** Why; `null` when it is not refused, or only because its other end is. */
  readonly problem: problems.TagProblem | null;
}

/** A raw element that is open; a later tag may still show that it must be refused. */
interface OpenTag extends Verdict {
  readonly name: string;
  refused: boolean;
  problem: problems.TagProblem | null;
  /** Whether it has any content yet. */
  begun: boolean;
}

/** No honest text nests deeper, and each open tag costs time at every end tag. */
const MAX_DEPTH = 100;

/** Follows which Markdown blocks and raw tags are open, and refuses the tags that do not fit. */
export class TagNesting {
  /** From the outermost to the innermost; `null` is a Markdown block or mark, which raw tags never cross. */
  readonly #open: (OpenTag | null)[] = [];

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
    this.#refuseUnclosed((tag) => !isFlowContainer(tag.name));
  }

  /** Text or a Markdown block stands here. */
  meetContent(): void {
    const outer = this.#innermost();
    const children = outer === null ? undefined : childTags.get(outer.name);
    if (outer !== null && children !== undefined) refuse(outer, problems.strayContent(outer.name, children));
    this.#begin('');
  }

  /** A raw start tag, in a paragraph or between paragraphs. */
  openTag(name: string, inParagraph: boolean): Verdict {
    const problem = this.#problemOf(name, inParagraph);
    const tag: OpenTag = { name, refused: problem !== null, problem, begun: false };
    this.#begin(name);
    if (!voidTags.has(name) && this.#open.length < MAX_DEPTH) this.#open.push(tag);
    return tag;
  }

  /** A raw end tag; what is still open inside its element is refused. */
  closeTag(name: string): Verdict {
    const start = this.#open.findLastIndex((tag) => tag === null || tag.name === name);
    const opener = this.#open[start] ?? null;
    if (opener === null) return { refused: true, problem: problems.unopenedTag(name) };
    for (const tag of this.#open.splice(start).slice(1)) if (tag !== null) refuse(tag, problems.unclosedTag(tag.name));
    const first = firstTags.get(name);
    if (first !== undefined && !opener.begun) refuse(opener, problems.wrongBeginning(name, first));
    return { refused: opener.refused, problem: null };
  }

  #problemOf(name: string, inParagraph: boolean): problems.TagProblem | null {
    if (!phrasingTags.has(name) && !flowTags.has(name)) return problems.forbiddenTag(name);
    if (this.#open.length >= MAX_DEPTH) return problems.deepTag(name);
    const outer = this.#innermost()?.name ?? '';
    if (flowTags.has(name) && inParagraph) return problems.tagInParagraph(name);
    if (flowTags.has(name) && !isFlowContainer(outer)) return problems.tagInText(name, outer);
    const parents = parentTags.get(name) ?? [outer];
    if (!parents.includes(outer)) return problems.tagWithoutParent(name, parents);
    const children = childTags.get(outer) ?? [name];
    return children.includes(name) ? null : problems.strayContent(outer, children);
  }

  /** The innermost raw tag, if no Markdown block or mark stands between. */
  #innermost(): OpenTag | null {
    return this.#open.at(-1) ?? null;
  }

  /** The tag `name`, or `''` for text and Markdown, stands in the innermost raw tag. */
  #begin(name: string): void {
    const outer = this.#innermost();
    if (outer === null) return;
    const first = firstTags.get(outer.name);
    // Its first content must be that tag, all further content must not.
    if (first !== undefined && outer.begun === (name === first)) {
      refuse(outer, problems.wrongBeginning(outer.name, first));
    }
    outer.begun = true;
  }

  #refuseUnclosed(isUnclosed: (tag: OpenTag) => boolean): void {
    for (const tag of this.#open.splice(this.#open.lastIndexOf(null) + 1)) {
      if (tag === null) continue;
      if (isUnclosed(tag)) refuse(tag, problems.unclosedTag(tag.name));
      else this.#open.push(tag);
    }
  }
}

/** The first reason stays. */
function refuse(tag: OpenTag, problem: problems.TagProblem): void {
  if (!tag.refused) tag.problem = problem;
  tag.refused = true;
}

function isFlowContainer(name: string): boolean {
  return !phrasingTags.has(name) && !textTags.has(name);
}
