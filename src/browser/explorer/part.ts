/** The part of the page that a selector finds; throws where the layout does not have it. */
export function part<Part extends Element>(root: ParentNode, selector: string, kind: new () => Part): Part {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`there is no ${selector}`);
  return found;
}

/** All parts that a selector names. */
export function parts<Part extends Element>(root: ParentNode, selector: string, kind: new () => Part): readonly Part[] {
  return [...root.querySelectorAll(selector)].flatMap((found) => (found instanceof kind ? [found] : []));
}

/** The one element of a template. */
export function templateElement(template: HTMLTemplateElement): Element {
  return part(template.content, '*', Element);
}
