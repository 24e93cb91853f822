/** The hosts that `--host` knows. */
export const HOSTS = ['netlify', 'cloudflare-pages', 'vercel', 'nginx', 'caddy', 'apache', 's3'] as const;

/** One of the hosts that `--host` knows. */
export type Host = (typeof HOSTS)[number];

/** Whether a word is the name of a host. */
export function isHost(word: string): word is Host {
  return HOSTS.some((host) => host === word);
}

/** What a host has to know of a site. */
export interface HostedSite {
  /** The Content-Security-Policy of its pages. */
  readonly policy: string;
  /** Scheme and host that it is published under. */
  readonly url: string;
  /** The path that it is published under; begins and ends with a slash. */
  readonly base: string;
  /** Its files besides the pages, as paths below the published folder. */
  readonly files: readonly string[];
  /** Whether browsers are to ask for this host by HTTPS alone from now on. */
  readonly hsts: boolean;
  /** Whether each text lies beside itself as Brotli and gzip, for the server to send as it is. */
  readonly precompress?: boolean;
}

/** A name and its value. */
export type Header = readonly [name: string, value: string];

/** The headers of a site: the one definition that the files for all hosts are written from. */
export interface HeaderRules {
  /** Of all that is sent. */
  readonly always: readonly Header[];
  /** Of all but drawings, as browsers that apply it to a drawing in a page would take its styles from it. */
  readonly policy: Header;
  /** Of drawings (SVG) that are opened by themselves: their own styles, and nothing else. */
  readonly drawings: Header;
  /** Of files whose names change with what is in them. */
  readonly immutable: Header;
  /** The folders that hold only such files, as paths of the site: `/assets/`. */
  readonly immutableFolders: readonly string[];
  /** Of all others: a cached one is shown only after the host has said that it is still right. */
  readonly fresh: Header;
}

/** What no page of a portfolio asks a browser for, and so no script that came in by mistake may either. */
const REFUSED = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'serial', 'usb'];

/** The headers that a site is to be sent with. */
export function headerRules({ policy, files, hsts }: HostedSite): HeaderRules {
  return {
    always: [
      ['X-Content-Type-Options', 'nosniff'],
      ['X-Frame-Options', 'DENY'],
      ['Referrer-Policy', 'strict-origin-when-cross-origin'],
      ['Permissions-Policy', REFUSED.map((name) => `${name}=()`).join(', ')],
      ['Cross-Origin-Opener-Policy', 'same-origin'],
      ['Cross-Origin-Resource-Policy', 'same-origin'],
      ...(hsts ? [['Strict-Transport-Security', 'max-age=31536000'] as const] : []),
    ],
    policy: ['Content-Security-Policy', policy],
    drawings: [
      'Content-Security-Policy',
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:",
    ],
    immutable: ['Cache-Control', 'public, max-age=31536000, immutable'],
    immutableFolders: ['assets/', 'media/']
      .filter((folder) => hasOnlyHashed(files, folder))
      .map((folder) => `/${folder}`),
    fresh: ['Cache-Control', 'public, max-age=0, must-revalidate'],
  };
}

/** `assets/site.0123456789.css`, `media/ada-01234567-640.avif` */
const HASHED = /[.-][\da-f]{8,}[.-][^/]*$/;

/** Whether nothing else lies in a folder, such as a document that `files/` puts there and that may change under its name. */
function hasOnlyHashed(files: readonly string[], folder: string): boolean {
  const inside = files.filter((file) => file.startsWith(folder));
  return inside.length > 0 && inside.every((file) => HASHED.test(file));
}
