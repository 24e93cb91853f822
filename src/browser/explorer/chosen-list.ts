import { part, templateElement } from './part.ts';

/** A choice that can be taken back. */
export interface Chosen {
  readonly label: string;
  readonly remove: () => void;
}

/** Shows what is chosen, each with a button that takes it back; the focus goes on to the next one, else to `after`. */
export function showChosen(section: HTMLElement, chosen: readonly Chosen[], after: HTMLElement): void {
  const list = part(section, 'ul', HTMLElement);
  const template = templateElement(part(list, 'template', HTMLTemplateElement));
  for (const old of list.querySelectorAll('li')) old.remove();
  for (const [number, { label, remove }] of chosen.entries()) {
    const copy = template.cloneNode(true);
    if (!(copy instanceof HTMLElement)) continue;
    part(copy, '.explorer-name', HTMLElement).textContent = label;
    part(copy, 'button', HTMLElement).addEventListener('click', () => {
      remove();
      const buttons = list.querySelectorAll('button');
      (buttons[number] ?? buttons[number - 1] ?? after).focus();
    });
    list.append(copy);
  }
}
