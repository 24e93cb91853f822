/**
 * A built page with the script of the preview at the end of its body. Its Content-Security-Policy stays as it is, so that
 * a violation shows in the preview too, but for what the script needs: to load, and to listen to its own server.
 */
export function livePage(html: string, clientAddress: string): string {
  const page = html.replace(policyTag, allowClient);
  const end = [...page.matchAll(/<\/body\s*>/gi)].at(-1)?.index ?? page.length;
  return `${page.slice(0, end)}<script type="module" src="${clientAddress}"></script>${page.slice(end)}`;
}

/** A page for an address where nothing is built; both texts are plain words without markup. */
export function emptyPage(title: string, text: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${text}</p></main></body>
</html>
`;
}

const policyTag = /<meta\b[^>]*\bhttp-equiv=["']?content-security-policy\b[^>]*>/gi;

function allowClient(tag: string): string {
  return tag.replace(/\bcontent="([^"]*)"/i, (_, policy: string) => `content="${loosen(policy)}"`);
}

/** `default-src 'none'` → `default-src 'none'; script-src 'self'; connect-src 'self'`. */
function loosen(policy: string): string {
  const directives = new Map<string, readonly string[]>();
  for (const directive of policy.replace(/&#39;|&#x27;|&apos;/gi, "'").split(';')) {
    const [name, ...sources] = directive.trim().split(/\s+/);
    if (name !== undefined && name !== '') directives.set(name, sources);
  }
  for (const name of ['script-src', 'connect-src']) {
    const sources = directives.get(name) ?? directives.get('default-src');
    if (sources === undefined || sources.includes("'self'")) continue;
    directives.set(name, [...sources.filter((source) => source !== "'none'"), "'self'"]);
  }
  return [...directives].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}
