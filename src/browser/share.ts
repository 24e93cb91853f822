/**
 * Shares a page: through the system's sheet where there is one, otherwise by copying its address. Where neither can be done, and
 * without this script, nothing offers it: browsers share and copy addresses themselves.
 */
const hasSheet = 'share' in navigator;
const canCopy = 'clipboard' in navigator;

async function share(link: HTMLAnchorElement): Promise<void> {
  const { href: url } = link;
  if (hasSheet) {
    const text = document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '';
    // A reader who closes the sheet again has not made a mistake.
    await navigator.share({ title: document.title, text, url }).catch(() => {});
    return;
  }
  await navigator.clipboard.writeText(url);
  const label = link.querySelector<HTMLElement>('[data-done]');
  if (label !== null) label.textContent = label.dataset['done'] ?? '';
}

for (const item of document.querySelectorAll('.share')) {
  const link = item.querySelector('a');
  link?.addEventListener('click', (event) => {
    event.preventDefault();
    void share(link);
  });
  if (hasSheet || canCopy) item.removeAttribute('hidden');
  else item.remove();
}
