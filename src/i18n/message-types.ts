/** A message, a list of texts, or a group of messages. */
export type Message = string | readonly string[] | { readonly [key: string]: Message };

/** Messages in groups, as a locale's file has them. */
export interface MessageTree {
  readonly [key: string]: Message;
}

/** Messages in the form in which they are read: one without arguments as its text, any other as a function of them by name. */
export type WordsOf<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string ? WordOf<Tree[Key]> : WordsOf<Tree[Key]>;
};

type WordOf<Message extends string> = [NamesIn<Message>] extends [never]
  ? string
  : (values: ArgumentsOf<Message>) => string;

/** The arguments of a message: a number where it is written as one or chooses between plurals, else a text. */
type ArgumentsOf<Message extends string> = {
  readonly [Name in NamesIn<Message>]: [Name, number] extends InText<Message> ? number : string;
};

/** Terms are no arguments: they are known when a message is said. */
type NamesIn<Message extends string> = Exclude<InText<Message>[0], `_${string}`>;

/**
 * `Own` where it has each message of `Tree`, with the same arguments, and no further one; else a type that it is not of.
 */
export type TranslationOf<Tree, Own> = {
  readonly [Key in keyof Tree | keyof Own]: Key extends keyof Tree & keyof Own
    ? TranslatedMessage<Tree[Key], Own[Key]>
    : 'a key of one language alone';
};

type TranslatedMessage<Usual, Own> = Usual extends string
  ? Own extends string
    ? [ArgumentsOf<Usual>, ArgumentsOf<Own>] extends [ArgumentsOf<Own>, ArgumentsOf<Usual>]
      ? Own
      : ArgumentsOf<Usual>
    : string
  : Usual extends readonly string[]
    ? readonly string[]
    : TranslationOf<Usual, Own>;

// A message is read brace by brace: an argument opens in text, and a form of an argument closes there. `Found` is a union of
// names with `string` or `number`. Quoted braces are not known here: write texts that need none.
type InText<Rest extends string, Found = never> = Rest extends `${infer Before}}${infer After}`
  ? Before extends `${string}{${infer Argument}`
    ? Argument extends `${infer Name},${infer Kind}`
      ? Trimmed<Kind> extends 'number'
        ? InText<After, Found | [Trimmed<Name>, number]>
        : InForms<AfterBrace<Rest>, Found | [Trimmed<Name>, ChosenBy<Trimmed<Kind>>]>
      : InText<After, Found | [Trimmed<Argument>, string]>
    : InForms<After, Found>
  : Found;

type InForms<Rest extends string, Found> = Rest extends `${infer Before}}${infer After}`
  ? Before extends `${string}{${string}`
    ? InText<AfterBrace<Rest>, Found>
    : InText<After, Found>
  : Found;

type AfterBrace<Text> = Text extends `${string}{${infer After}` ? After : '';

type ChosenBy<Kind> = Kind extends `plural${string}` | `selectordinal${string}` ? number : string;

type Trimmed<Text extends string> = Text extends ` ${infer Rest}` | `${infer Rest} ` ? Trimmed<Rest> : Text;
