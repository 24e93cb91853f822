/**
 * Says once, in the visitor's own language, that a page is also there in it. The browser's list of languages decides, and
 * nobody is sent anywhere. It stands right below the masthead, before anything below that is painted, so nothing jumps. Only
 * sites in several languages load this script; what the line looks like is in it for that reason.
 */
const KEY = 'proofolio-languages';
const LOOK = `
.suggestion { font-size: var(--text-small) }
.suggestion > * { display: inline-flex; align-items: center; min-block-size: var(--touch) }
.suggestion button { padding: 0; border: 0; background: none; color: inherit; font: inherit; cursor: pointer }
.suggestion button:hover { color: var(--accent) }
@media print { .suggestion { display: none } }`;

const links = [...document.querySelectorAll<HTMLAnchorElement>('.masthead [hreflang]')];
const own = document.documentElement.lang;

/** `pt-BR` → `pt` */
function languagePart(locale: string): string {
  return locale.toLowerCase().replace(/-.*/, '');
}

/** The first of the browser's languages decides that the page, or one that it is offered in, is in; the region matters less. */
function preferred(): HTMLAnchorElement | undefined {
  for (const wanted of navigator.languages) {
    const isWanted = (locale: string): boolean => locale.toLowerCase() === wanted.toLowerCase();
    const isNear = (locale: string): boolean => languagePart(locale) === languagePart(wanted);
    const offered = links.filter((link) => 'suggestion' in link.dataset && isNear(link.hreflang));
    const exact = offered.find((link) => isWanted(link.hreflang));
    if (exact !== undefined || isNear(own)) return exact;
    if (offered.length > 0) return offered[0];
  }
  return undefined;
}

/** Storage that is switched off says nothing, and the line comes back on the next page. */
function isSettled(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

function settle(): void {
  try {
    localStorage.setItem(KEY, own);
  } catch {
    // See above.
  }
}

function suggest({ href, hreflang, dir, dataset }: HTMLAnchorElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(LOOK);
  document.adoptedStyleSheets.push(sheet);
  const line = document.createElement('aside');
  Object.assign(line, { className: 'suggestion wrapper cluster', lang: hreflang, dir });
  const link = document.createElement('a');
  Object.assign(link, { href, hreflang, textContent: dataset['suggestion'] });
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', textContent: dataset['dismiss'] });
  button.addEventListener('click', () => {
    settle();
    line.remove();
    // The keyboard goes on where the reader was about to go.
    document.querySelector('main')?.focus({ preventScroll: true });
  });
  line.append(link, button);
  document.currentScript?.after(line);
}

// Who has chosen a language by hand knows of the others.
for (const link of links) link.addEventListener('click', settle);
const link = isSettled() ? undefined : preferred();
if (link !== undefined) suggest(link);
