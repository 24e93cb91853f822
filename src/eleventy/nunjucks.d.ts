// What Nunjucks exports and its types leave out: only what is used here.
import 'nunjucks';

declare module 'nunjucks' {
  /** A part of a parsed layout; which of its fields there are depends on its kind. */
  export interface LayoutNode {
    readonly typename: string;
    /** From 0 on. */
    readonly lineno: number;
    /** Of a symbol its name, of a literal what it stands for. */
    readonly value?: unknown;
    /** Of a lookup: what it reads from, and the key. */
    readonly target?: LayoutNode;
    readonly val?: LayoutNode;
    /** Of a call what is called, of a macro its name. */
    readonly name?: LayoutNode;
    readonly args?: LayoutNode;
    readonly children?: readonly LayoutNode[];
    /** Of a pair in a dictionary. */
    readonly key?: LayoutNode;
  }

  /** A `for` with all that is in it. */
  export interface LoopNode extends LayoutNode {
    findAll(kind: new () => LayoutNode): readonly LayoutNode[];
  }

  export namespace nodes {
    const Node: new () => LayoutNode;
  }

  export namespace parser {
    function parse(source: string, extensions: readonly never[], options: ConfigureOptions): LayoutNode;
  }

  export namespace compiler {
    /** Compiles each kind of node by a method of its own, which appends to the code. */
    class Compiler {
      constructor(templateName: string, throwOnUndefined: boolean);
      compile(node: LayoutNode): void;
      getCode(): string;
      protected compileSymbol(node: LayoutNode, frame: CompilerFrame): void;
      protected compileLookupVal(node: LayoutNode, frame: CompilerFrame): void;
      protected compileMacro(node: LayoutNode, frame: CompilerFrame): void;
      protected _compileExpression(node: LayoutNode | undefined, frame: CompilerFrame): void;
      protected _emit(code: string): void;
      /** Sets `loop`; the texts are names of variables in the code. */
      protected _emitLoopBindings(node: LoopNode, array: string, index: string, length: string): void;
    }

    /** The variables of a scope that have a name in the code. */
    interface CompilerFrame {
      lookup(name: unknown): string | undefined;
    }
  }

  export namespace lib {
    /** Adds the file to the message of an error; the error has no stack of Nunjucks' own without its internals. */
    function _prettifyError(file: string, withInternals: boolean, error: unknown): Error;
  }

  export namespace runtime {
    /** The variables of a layout while it runs, and those that others may import. */
    interface Context {
      setVariable(name: string, value: unknown): void;
      addExport(name: string): void;
      getExported(): Readonly<Record<string, unknown>>;
    }

    function memberLookup(target: unknown, key: unknown): unknown;
    function contextOrFrameLookup(context: object, frame: object, name: string): unknown;
  }
}
