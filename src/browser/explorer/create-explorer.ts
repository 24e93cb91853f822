import { isEmpty, readChoice, writeChoice } from '../../explorer/choice.ts';
import type { Choice, FacetValue } from '../../explorer/explorer-index.ts';
import { filterIndex } from '../../explorer/filter-index.ts';
import { type IndexHead, unpackHead } from '../../explorer/pack-index.ts';
import { type Chosen, showChosen } from './chosen-list.ts';
import { chosenProofs } from './chosen-proofs.ts';
import { facetChoices } from './facet-choices.ts';
import { itemLoader } from './load-items.ts';
import { part, parts } from './part.ts';
import { resultsList } from './results-list.ts';
import { showSorts } from './show-sorts.ts';

/** A form that works, since its index is there. */
export interface Explorer {
  /** Shows what the address says; what it says in vain is taken out of it. */
  readonly readAddress: () => void;
  /** Shows what the form says and keeps it in the address. */
  readonly readForm: () => void;
}

/** What the form is brought to life with. */
export interface ExplorerSource {
  readonly head: IndexHead;
  /** Where the head was loaded from. */
  readonly address: string;
  /** Shows or hides the list that the page has anyway. */
  readonly showOwn: (shown: boolean) => void;
  /** Hears whether what is shown could be loaded. */
  readonly report: (isThere: boolean) => void;
}

/** Brings a form to life. */
export function createExplorer(form: HTMLElement, { head, address, showOwn, report }: ExplorerSource): Explorer {
  const index = unpackHead(head);
  const format = new Intl.NumberFormat(document.documentElement.lang);
  const facets = parts(form, 'fieldset', HTMLElement).flatMap((fieldset, position) => {
    const facet = index.facets[position];
    return facet === undefined ? [] : [facetChoices(fieldset, facet, format)];
  });
  const select = form.querySelector('select');
  const status = part(form, '.explorer-status', HTMLElement);
  const all = status.textContent;
  const chosen = part(form, '.explorer-chosen', HTMLElement);
  const declared = form.querySelector<HTMLInputElement>('[name=declared]');
  const addProofs = chosenProofs(form, format);
  const showButton = part(form, '.explorer-show', HTMLElement);
  const showAll = showButton.textContent;
  showButton.addEventListener('click', () => {
    part(form, 'details', HTMLDetailsElement).open = false;
    status.focus();
    status.scrollIntoView({ block: 'start' });
  });
  const section = part(document, '.explorer-results', HTMLElement);
  const results = resultsList(section, itemLoader(head, address), report);
  let shown: Choice = readChoice(new URLSearchParams(), index);

  const fill = (text: string | undefined, found: number): string =>
    (text ?? '').replace('~found~', format.format(found));
  const say = (found: number): string => fill(status.dataset['found'], found);
  const show = (choice: Choice): void => {
    const found = filterIndex(index, choice);
    const nothingChosen = isEmpty(choice);
    for (const [position, facet] of facets.entries())
      facet.show(choice.values[position] ?? [], found.counts[position] ?? []);
    if (select !== null) showSorts(select, index.sorts, choice.sort, found.items);
    const news = nothingChosen ? all : say(found.items.length);
    // Only what is new is read out.
    if (status.textContent !== news) status.textContent = news;
    const skills = chosenIn('skill', choice);
    showButton.textContent = nothingChosen ? showAll : fill(showButton.dataset['show'], found.items.length);
    results.show(nothingChosen ? null : found.items, (item) => addProofs(item, skills));
    if (declared !== null) declared.checked = choice.declared === true;
    showOwn(nothingChosen);
    shown = choice;
    showChosen(chosen, chosenOf(choice), status);
    chosen.hidden = choice.values.every((values) => values.length === 0);
  };
  const chosenIn = (name: string, { values }: Choice): readonly FacetValue[] =>
    index.facets.flatMap((facet, position) =>
      facet.name === name ? (values[position] ?? []).map((id): FacetValue => facet.values[id] ?? ['', '']) : [],
    );
  const chosenOf = ({ values }: Choice): readonly Chosen[] =>
    index.facets.flatMap((facet, position) =>
      (values[position] ?? []).map((id) => ({
        label: facet.values[id]?.[1] ?? '',
        remove: () => choose({ ...shown, values: without(shown.values, position, id) }),
      })),
    );
  const choose = (choice: Choice): void => {
    const search = writeChoice(choice, index);
    if (search !== location.search) history.pushState(null, '', location.pathname + search);
    show(choice);
  };
  part(chosen, ':scope > button', HTMLElement).addEventListener('click', () => {
    choose(readChoice(new URLSearchParams(), index));
    status.focus();
  });
  // What has been ticked while the index was on its way stays.
  show(readChoice(queryOf(form), index));
  return {
    readForm: () => choose(readChoice(queryOf(form), index)),
    readAddress: () => {
      const choice = readChoice(new URLSearchParams(location.search), index);
      const search = writeChoice(choice, index);
      if (search !== location.search) history.replaceState(null, '', location.pathname + search + location.hash);
      show(choice);
    },
  };
}

function queryOf(form: HTMLElement): URLSearchParams {
  const query = new URLSearchParams();
  for (const { name, value } of parts(form, ':checked[name]', HTMLInputElement)) query.append(name, value);
  for (const { name, value } of parts(form, 'select', HTMLSelectElement)) query.append(name, value);
  return query;
}

function without(values: Choice['values'], position: number, id: number): Choice['values'] {
  return values.map((chosen, facet) => (facet === position ? chosen.filter((each) => each !== id) : chosen));
}
