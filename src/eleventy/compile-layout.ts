import nunjucks, { type ConfigureOptions, type LayoutNode, type LoopNode } from 'nunjucks';
import transformer from 'nunjucks/src/transformer.js';

/** A layout as functions, in the form in which Nunjucks takes one that was compiled before. */
export interface CompiledLayout {
  readonly type: 'code';
  readonly obj: Readonly<Record<string, unknown>>;
}

/**
 * Compiles a layout to code in which reading a variable or a key that is not there throws an error that says what was
 * read where, and what there is: of a view, of words, of the parameters of a macro. Nunjucks alone prints nothing then,
 * and takes the other branch of an `if`. `file` is named in errors. Returns a text that can be cached.
 */
export function compileLayout(source: string, file: string, options: ConfigureOptions): string {
  const compiler = new StrictCompiler(file, options.throwOnUndefined ?? false);
  const layout = compileWith(compiler, source, file, options);
  const code: LayoutCode = { code: compiler.getCode(), holdsOnlyMacros: holdsOnlyMacros(layout) };
  return JSON.stringify(code);
}

/** What is known of a compiled layout. */
interface LayoutCode {
  readonly code: string;
  readonly holdsOnlyMacros: boolean;
}

/** The functions of a layout from what `compileLayout` gave, now or in an earlier run. */
export function loadLayout(compiled: string): CompiledLayout {
  const { code, holdsOnlyMacros }: LayoutCode = JSON.parse(compiled);
  const functions: Readonly<Record<string, RunLayout>> = new Function(code)();
  const obj = Object.fromEntries(Object.entries(functions).map(([name, run]) => [name, strict(run)]));
  const { root } = obj;
  return { type: 'code', obj: root !== undefined && holdsOnlyMacros ? { ...obj, root: exportOnce(root) } : obj };
}

/** Returns the parsed layout; its code is in the compiler afterwards. */
function compileWith(
  compiler: nunjucks.compiler.Compiler,
  source: string,
  file: string,
  options: ConfigureOptions,
): LayoutNode {
  try {
    const layout = nunjucks.parser.parse(source, [], options);
    compiler.compile(transformer.transform(layout));
    return layout;
  } catch (error) {
    // The parser knows the line of a mistake, but not the file.
    throw nunjucks.lib._prettifyError(file, false, error);
  }
}

/** Whether a layout defines macros, perhaps with those of other files, and writes nothing itself. */
function holdsOnlyMacros({ children = [] }: LayoutNode): boolean {
  return children.every(
    ({ typename, children: output = [] }) =>
      typename === 'Macro' || typename === 'FromImport' || (typename === 'Output' && output.every(isBlank)),
  );
}

function isBlank({ typename, value }: LayoutNode): boolean {
  return typename === 'TemplateData' && String(value).trim() === '';
}

/** Runs a file of macros for the first page that imports it alone: to all others it gives the same macros. */
function exportOnce(root: RunLayout): RunLayout {
  let macros: Readonly<Record<string, unknown>> | null = null;
  return (env, context, frame, runtime, done) => {
    if (macros === null) {
      root(env, context, frame, runtime, (error, output) => {
        if (!error) macros = context.getExported();
        done(error, output);
      });
      return;
    }
    for (const [name, macro] of Object.entries(macros)) {
      context.setVariable(name, macro);
      context.addExport(name);
    }
    done(null, '');
  };
}

/**
 * Nunjucks' compiler, but each read passes on how the layout writes it, and where; and `loop` is filled in only where it may be read,
 * since its seven values take as long as much of what a loop writes.
 */
class StrictCompiler extends nunjucks.compiler.Compiler {
  #macro = '';
  readonly #file: string;

  constructor(file: string, throwOnUndefined: boolean) {
    super(file, throwOnUndefined);
    this.#file = file;
  }

  protected override compileMacro(node: LayoutNode, frame: nunjucks.compiler.CompilerFrame): void {
    this.#macro = `macro ${node.name?.value}, `;
    super.compileMacro(node, frame);
    this.#macro = '';
  }

  protected override compileSymbol(node: LayoutNode, frame: nunjucks.compiler.CompilerFrame): void {
    // What the compiler knows is a variable of the code.
    if (frame.lookup(node.value) !== undefined) super.compileSymbol(node, frame);
    else
      this._emit(`runtime.contextOrFrameLookup(context, frame, ${JSON.stringify(node.value)}, ${this.#place(node)})`);
  }

  protected override compileLookupVal(node: LayoutNode, frame: nunjucks.compiler.CompilerFrame): void {
    this._emit('runtime.memberLookup((');
    this._compileExpression(node.target, frame);
    this._emit('),');
    this._compileExpression(node.val, frame);
    this._emit(`, ${JSON.stringify(written(node.target))}, ${this.#place(node)})`);
  }

  protected override _emitLoopBindings(node: LoopNode, array: string, index: string, length: string): void {
    // An included layout has the variables of the one that includes it.
    const mayRead = ({ typename, value }: LayoutNode): boolean =>
      typename === 'Include' || (typename === 'Symbol' && value === 'loop');
    if (node.findAll(nunjucks.nodes.Node).some(mayRead)) super._emitLoopBindings(node, array, index, length);
  }

  #place({ lineno }: LayoutNode): string {
    return JSON.stringify(`${this.#macro}${this.#file}:${lineno + 1}`);
  }
}

/** An expression as a layout writes it, as far as it is made of names and keys. */
function written(node: LayoutNode | undefined): string {
  if (node?.typename === 'Symbol') return String(node.value);
  if (node?.typename !== 'LookupVal') return '(…)';
  return member(written(node.target), node.val?.typename === 'Literal' ? node.val.value : '…');
}

function member(target: string, key: unknown): string {
  return typeof key === 'string' && key !== '…' ? `${target}.${key}` : `${target}[${key}]`;
}

const strictRuntime = {
  ...nunjucks.runtime,

  contextOrFrameLookup(context: object, frame: object, name: string, place: string): unknown {
    const value = nunjucks.runtime.contextOrFrameLookup(context, frame, name);
    // A macro may ask whether it has a body.
    if (value !== undefined || name === 'caller') return value;
    throw new Error(`a layout reads ${name}, which is not there (${place})`);
  },

  memberLookup(target: unknown, key: unknown, name: string, place: string): unknown {
    const value = nunjucks.runtime.memberLookup(target, key);
    if (value !== undefined) return value;
    throw new Error(`a layout reads ${member(name, key)}, but ${name} ${contents(target)} (${place})`);
  },
};

function contents(target: unknown): string {
  if (Array.isArray(target)) return `has only: ${target.length} items`;
  if (typeof target === 'object' && target !== null) return `has only: ${Object.keys(target).join(', ')}`;
  return `is ${target}`;
}

/** A function of a compiled layout. */
type RunLayout = (
  env: unknown,
  context: nunjucks.runtime.Context,
  frame: unknown,
  runtime: unknown,
  done: (error: unknown, output?: string) => void,
) => void;

/** A function of a compiled layout, which Nunjucks hands its lenient runtime. */
function strict(run: RunLayout): RunLayout {
  return (env, context, frame, _runtime, done) => run(env, context, frame, strictRuntime, done);
}
