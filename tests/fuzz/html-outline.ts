import { Parser } from 'htmlparser2';

/** Attributes that our renderer adds to what CommonMark asks for. */
const ADDED: ReadonlySet<string> = new Set(['tabindex', 'loading', 'decoding']);

const IMPLIED: ReadonlySet<string> = new Set(['span', 'tbody']);

/**
 * The tags, attributes and texts of an HTML text, without comments, white space between tags, and what our renderer adds to
 * what CommonMark asks for: ids of headings, colours of code, the ways in which pictures are loaded, and what raw HTML leaves
 * to the browser.
 */
export function htmlOutline(html: string): readonly string[] {
  const outline: string[] = [];
  let text = '';
  const push = (tag: string): void => {
    const seen = text.replace(/\s*\n\s*/g, '\n').trim();
    outline.push(...(seen === '' ? [] : [seen]), tag);
    text = '';
  };
  const parser = new Parser({
    onopentag: (tag, attributes) => !IMPLIED.has(tag) && push(`<${[tag, ...written(tag, attributes)].join(' ')}>`),
    onclosetag: (tag) => !IMPLIED.has(tag) && push(`</${tag}>`),
    ontext: (part) => {
      text += part;
    },
  });
  parser.end(html);
  push('');
  return outline;
}

function written(tag: string, attributes: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(attributes)
    .filter(([name]) => !ADDED.has(name) && !(name === 'id' && /^h[1-6]$/.test(tag)))
    .map(([name, value]) => `${name}=${name === 'class' ? value.replace(/^hljs ?/, '') : value}`)
    .filter((attribute) => attribute !== 'class=' && attribute !== 'alt=');
}
