/**
 * What every page has of scripts: the choice between light and dark, and Escape in the navigation. It runs before anything is
 * painted, since a page that changes its colours while it is being looked at hurts. `data-theme` says what the style sheet
 * shows: `system` until a reader has chosen.
 */
const KEY = 'proofolio-theme';
const root = document.documentElement;
const prefersDark = matchMedia('(prefers-color-scheme: dark)');

type Theme = 'light' | 'dark';

/** What the reader chose here before; storage that is switched off is as good as empty. */
function readChoice(): Theme | null {
  try {
    const choice = localStorage.getItem(KEY);
    return choice === 'light' || choice === 'dark' ? choice : null;
  } catch {
    return null;
  }
}

/** `null` goes back to following the system. */
function keepChoice(choice: Theme | null): void {
  try {
    if (choice === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, choice);
  } catch {
    // The choice then lasts as long as the page.
  }
}

function systemTheme(): Theme {
  return prefersDark.matches ? 'dark' : 'light';
}

function shownTheme(): Theme {
  const { theme } = root.dataset;
  return theme === 'light' || theme === 'dark' ? theme : systemTheme();
}

function show(choice: Theme | null): void {
  root.dataset['theme'] = choice ?? 'system';
  showState();
}

function showState(): void {
  const isDark = shownTheme() === 'dark';
  // The browser's own bars go with the page: the colours stand there for light, then dark.
  const theme = root.dataset['theme'];
  for (const [index, meta] of document.querySelectorAll<HTMLMetaElement>('[name=theme-color]').entries()) {
    const of = index === 0 ? 'light' : 'dark';
    meta.media = theme === 'system' ? `(prefers-color-scheme: ${of})` : theme === of ? 'all' : 'not all';
  }
  for (const button of document.querySelectorAll('.theme-toggle')) {
    button.setAttribute('aria-pressed', String(isDark));
    // What comes with a press.
    const use = button.querySelector('use');
    use?.setAttribute('href', (use.getAttribute('href') ?? '').replace(/#.*/, isDark ? '#sun' : '#moon'));
  }
}

/** Choosing what the system says anyway is to follow it again: there is no third state to explain. */
function toggle(): void {
  const next = shownTheme() === 'dark' ? 'light' : 'dark';
  const choice = next === systemTheme() ? null : next;
  keepChoice(choice);
  show(choice);
}

function offerToggle(): void {
  showState();
  for (const button of document.querySelectorAll('.theme-toggle')) {
    button.addEventListener('click', toggle);
    button.removeAttribute('hidden');
  }
}

show(readChoice());
prefersDark.addEventListener('change', showState);
document.addEventListener('DOMContentLoaded', offerToggle);

// Other tabs follow at once, and so does a page that the back button restores from the browser's cache.
addEventListener('storage', ({ key }) => {
  if (key === KEY || key === null) show(readChoice());
});
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) show(readChoice());
});

// Escape closes the links below a word of the navigation, one of which lies open over the page at most, and is back at the word.
addEventListener('keydown', ({ key }) => {
  const group = document.querySelector<HTMLDetailsElement>('.masthead-group[open]');
  if (key !== 'Escape' || group === null) return;
  group.open = false;
  group.querySelector('summary')?.focus();
});
