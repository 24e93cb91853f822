/**
 * Narrows and sorts a list where it stands. The form takes the place of the links that do the same without a script; its
 * index is loaded when it is first used, and of a long list what is shown of its items when they are shown. What is chosen is kept in the address and nowhere else.
 */
import type { IndexHead } from '../explorer/pack-index.ts';
import { createExplorer, type Explorer } from './explorer/create-explorer.ts';
import { part, parts } from './explorer/part.ts';

const form = part(document, '.explorer-form', HTMLElement);
const failed = part(form, '.explorer-failed', HTMLElement);
const own = parts(document, '[data-list]', HTMLElement);
let loading: Promise<Explorer | null> | null = null;

function load(): Promise<Explorer | null> {
  loading ??= fetchIndex().catch(() => {
    loading = null;
    report(false);
    return null;
  });
  return loading;
}

async function fetchIndex(): Promise<Explorer> {
  const address = form.dataset['index'] ?? '';
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  const head: IndexHead = await response.json();
  report(true);
  return createExplorer(form, { head, address, showOwn, report });
}

/** Reports when something could not be loaded, and then shows the list that the page has anyway. */
function report(isThere: boolean): void {
  failed.hidden = isThere;
  if (!isThere) showOwn(true);
}

/** Shows or hides the list that the page has anyway. */
function showOwn(shown: boolean): void {
  for (const element of own) element.hidden = !shown;
}

/** Whether the address may hold a choice, as far as can be said without the index. */
function isAsked(): boolean {
  const query = new URLSearchParams(location.search);
  return parts(form, '[name]', HTMLElement).some((field) => query.has(field.getAttribute('name') ?? ''));
}

async function followAddress(): Promise<void> {
  if (loading !== null || isAsked()) (await load())?.readAddress();
}

async function followForm(): Promise<void> {
  (await load())?.readForm();
}

/** Ticks what the address says, as far as it is on the page: the form is right before the index comes, whatever a browser kept. */
function tickBoxes(): void {
  for (const select of parts(form, 'select', HTMLSelectElement)) select.selectedIndex = 0;
  const query = new URLSearchParams(location.search);
  for (const box of parts(form, '[type=checkbox]', HTMLInputElement)) {
    box.checked = query.getAll(box.name).includes(box.value);
  }
}

for (const use of ['focusin', 'pointerenter']) {
  form.addEventListener(use, () => {
    // What failed is tried again when the reader says so, and does not slip away under the pointer.
    if (failed.hidden) void load();
  });
}
form.addEventListener('change', (event) => {
  if (event.target instanceof Element && event.target.hasAttribute('name')) void followForm();
});
part(failed, 'button', HTMLElement).addEventListener('click', () => void (isAsked() ? followAddress() : followForm()));
addEventListener('popstate', () => void followAddress());

for (const links of parts(document, '.facets', HTMLElement)) links.hidden = true;
form.hidden = false;
tickBoxes();
if (isAsked()) showOwn(false);
void followAddress();
