// @ts-check
/**
 * The page's end of the preview: it takes new builds, and shows over the page why there is none.
 * Sent as it is, without a build step; its messages are described in `page-channel.ts`.
 *
 * @import { PageMessage } from './page-channel.ts'
 * @import { OverlayPart } from './overlay-blocks.ts'
 */

const script = new URL(import.meta.url);
/** The build that this page shows. */
let build = script.searchParams.get('build') ?? '';
/** Number of the last message that somebody has closed. */
let closed = 0;
/** @type {EventSource | null} */
let events = null;
/** Takes away the mistakes that are shown. @type {(() => void) | null} */
let hideOverlay = null;

/** A hidden page lets go, since a browser keeps only six connections to a server, and catches up when it is seen again. */
function connect() {
  events?.close();
  events = null;
  if (document.hidden) return;
  events = new EventSource(new URL(`events?build=${build}`, script));
  events.addEventListener('message', ({ data }) => receive(JSON.parse(data)));
  events.addEventListener('error', retry);
}

/** The browser itself connects again, except after an answer that is no stream. */
function retry() {
  if (events?.readyState === EventSource.CLOSED) setTimeout(connect, 1000);
}

/** @param {PageMessage} message */
function receive(message) {
  if (message.kind === 'broken') {
    if (message.number !== closed) showOverlay(message);
    return;
  }
  hideOverlay?.();
  const sheets = document.querySelectorAll('link[rel~="stylesheet"]:not([data-replaced])');
  if (message.changed === 'nothing') return;
  // A page without a style sheet is none of the site's own: it waits for the site to be there.
  if (message.changed === 'pages' || sheets.length === 0) return location.reload();
  build = message.build;
  for (const sheet of sheets) if (sheet instanceof HTMLLinkElement) swapSheet(sheet);
}

/** The old sheet goes when the new one is there, so that the page is never seen without. @param {HTMLLinkElement} sheet */
function swapSheet(sheet) {
  const fresh = document.createElement('link');
  for (const { name, value } of sheet.attributes) if (name !== 'integrity') fresh.setAttribute(name, value);
  const address = new URL(sheet.href);
  address.searchParams.set('build', build);
  fresh.href = address.href;
  for (const event of ['load', 'error']) fresh.addEventListener(event, () => sheet.remove());
  sheet.dataset['replaced'] = '';
  sheet.after(fresh);
}

// System colours follow light, dark and forced colours, and shadow the site's own style sheet cannot reach.
const styles = `
  :host { all: initial; color-scheme: light dark; }
  dialog { box-sizing: border-box; inline-size: min(60rem, 100% - 2rem); max-inline-size: none; max-block-size: calc(100% - 2rem);
    padding: 1rem 1.25rem; border: 1px solid; border-block-start: 0.375rem solid #c62828; overflow: auto;
    background: Canvas; color: CanvasText; font: 1rem/1.5 system-ui, sans-serif; }
  dialog::backdrop { background: rgb(0 0 0 / 0.5); }
  header { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; justify-content: space-between; align-items: center; }
  h2 { margin: 0; font-size: 1.25rem; }
  button { min-block-size: 2.75rem; padding-inline: 0.75rem; font: inherit; }
  section { margin-block-start: 1rem; padding-block-start: 1rem; border-block-start: 1px solid; }
  section, pre { font: 0.875rem/1.5 ui-monospace, monospace; }
  p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
  pre { margin: 0.5rem 0; overflow-x: auto; }
  a { color: LinkText; overflow-wrap: anywhere; }
  :focus-visible { outline: 2px solid; outline-offset: 2px; }
`;

/** @param {Extract<PageMessage, { kind: 'broken' }>} message */
function showOverlay({ number, blocks }) {
  hideOverlay?.();
  const host = document.createElement('proofolio-preview');
  const shadow = host.attachShadow({ mode: 'open' });
  // A sheet made by script is the one kind that a strict Content-Security-Policy lets in.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];

  const close = make('button', { type: 'button' }, 'Close');
  const title = make('h2', { id: 'title' }, 'The site could not be built');
  const sections = blocks.map((parts) => make('section', {}, ...parts.map(showPart)));
  const attributes = { role: 'alertdialog', 'aria-labelledby': 'title', 'aria-describedby': 'text' };
  const text = make('div', { id: 'text' }, ...sections);
  const dialog = make('dialog', attributes, make('header', {}, title, close), text);
  close.addEventListener('click', () => leave());
  dialog.addEventListener('cancel', () => leave());
  dialog.addEventListener('close', () => host.remove());
  const leave = () => {
    closed = number;
    hide();
  };
  // The event that tells of closing comes too late for the next mistakes.
  const hide = () => {
    dialog.close();
    host.remove();
  };
  shadow.append(dialog);
  document.body.append(host);
  dialog.showModal();
  hideOverlay = hide;
}

/** @param {OverlayPart} part */
function showPart(part) {
  if (part.kind === 'frame') return make('pre', { tabindex: '0' }, part.text);
  if (part.kind === 'text' || part.href === null) return make('p', {}, part.text);
  return make('p', {}, make('a', { href: part.href, title: 'Open in the editor' }, part.text));
}

/**
 * An element with attributes and contents; a text stays text, whatever it holds.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} contents
 */
function make(name, attributes, ...contents) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...contents);
  return element;
}

document.addEventListener('visibilitychange', connect);
connect();
