/** What colour or number each custom property of the root has, by its name. */
export type Properties = Readonly<Record<string, string>>;

/** The classes of a compiled style sheet that give a page its accent, each with the properties that it sets. */
export function readHues(css: string): ReadonlyMap<string, Properties> {
  const classes = [...css.matchAll(/\.(hue-[\w]+)\{([^}]*)\}/g)];
  return new Map(classes.map(([, name = '', block = '']) => [name, propertiesIn(block)]));
}

/** The properties of the root in the light and in the dark theme, followed by those of the theme that a reader chose; paper to print on is none. */
export function readThemes(css: string): readonly Properties[] {
  const blocks = [...css.matchAll(/(?::root[^{}]*)\{([^}]*--paper:#[^}]*)\}/g)].map(([, block = '']) => block);
  const accents = [...css.matchAll(/\{(--accent:[^}]*)\}/g)].map(([, block = '']) => propertiesIn(block));
  const shared = propertiesIn(/:root\{(--depth:[^}]*)\}/.exec(css)?.[1] ?? '');
  return blocks.map((block, index) => ({ ...shared, ...propertiesIn(block), ...accents[index] }));
}

/** A property's colour as CSS writes it, with all other properties and sums worked out. */
export function colourOf(name: string, properties: Properties): string {
  const written = (properties[name] ?? '').replace(/var\((--[\w-]+)\)/g, (_, other: string) => properties[other] ?? '');
  return written
    .replace(/min\(([\d.]+), ([\d.]+)\)/g, (_, a: string, b: string) => `${Math.min(Number(a), Number(b))}`)
    .replace(/calc\(([\d.]+)(%?) ([-+*]) ([\d.]+)%?\)/g, (_, a: string, unit: string, sign: string, b: string) => {
      return `${work(Number(a), sign, Number(b))}${unit}`;
    });
}

function work(a: number, sign: string, b: number): number {
  if (sign === '*') return a * b;
  return sign === '+' ? a + b : a - b;
}

function propertiesIn(block: string): Properties {
  return Object.fromEntries([...block.matchAll(/(--[\w-]+):([^;}]+)/g)].map(([, name, value]) => [name, value]));
}
