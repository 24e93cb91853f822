import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Where a site will be published, as the machine that builds it knows. */
export interface PublishedAddress {
  /** Scheme and host. */
  readonly url: string;
  /** Begins and ends with a slash. */
  readonly base: string;
  /** What said so. */
  readonly from: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What is meant by `auto` and why it may find nothing, for messages. */
export const AUTO_KNOWS = 'auto knows files/CNAME, GitHub Actions, GitLab CI, Netlify and Vercel';

/**
 * Where the site of a content folder will be published: at its own domain where `files/CNAME` names one, else where the host whose
 * CI this is publishes; `null` where nothing says so. The clock, the network and Git are not asked.
 */
export function publishedAddress(content: string, environment: Environment): PublishedAddress | null {
  return ownDomain(content) ?? onGitHub(environment) ?? onOthers(environment);
}

/** The domain in `files/CNAME`, from which GitHub Pages too reads it. */
function ownDomain(content: string): PublishedAddress | null {
  try {
    return at(`https://${readFileSync(path.join(content, 'files/CNAME'), 'utf8').trim()}`, 'files/CNAME');
  } catch {
    return null;
  }
}

/** A repository called `owner.github.io` is published at the root of that host, any other one under its name. */
function onGitHub({ GITHUB_ACTIONS, GITHUB_REPOSITORY = '', GITHUB_SERVER_URL }: Environment): PublishedAddress | null {
  const [owner = '', name = ''] = GITHUB_REPOSITORY.split('/');
  // Where a GitHub Enterprise Server publishes, nothing in its environment says.
  const isPublic = GITHUB_SERVER_URL === undefined || GITHUB_SERVER_URL === 'https://github.com';
  if (GITHUB_ACTIONS !== 'true' || !isPublic || owner === '' || name === '') return null;
  const host = `${owner}.github.io`.toLowerCase();
  return at(`https://${host}${name.toLowerCase() === host ? '/' : `/${name}/`}`, 'GitHub Pages');
}

function onOthers(environment: Environment): PublishedAddress | null {
  const { CI_PAGES_URL, NETLIFY, URL: netlify, VERCEL_PROJECT_PRODUCTION_URL: vercel } = environment;
  if (CI_PAGES_URL) return at(CI_PAGES_URL, 'GitLab Pages');
  if (NETLIFY === 'true' && netlify) return at(netlify, 'Netlify');
  return vercel ? at(`https://${vercel}`, 'Vercel') : null;
}

/** What is no plain address is none. */
function at(address: string, from: string): PublishedAddress | null {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol) || url.search + url.hash + url.username !== '') return null;
  return { url: url.origin, base: url.pathname.replace(/\/*$/, '/'), from };
}
