import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publishedAddress } from '../../src/cli/published-address.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const CONTENT = 'tests/fixtures/minimal';
const github = { GITHUB_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://github.com' };

describe('where a site is published is known', () => {
  test.each([
    ['GitHub', { ...github, GITHUB_REPOSITORY: 'Ada/Folio' }, 'https://ada.github.io', '/Folio/', 'GitHub Pages'],
    [
      'the root of GitHub',
      { ...github, GITHUB_REPOSITORY: 'Ada/ada.github.io' },
      'https://ada.github.io',
      '/',
      'GitHub Pages',
    ],
    [
      'GitLab',
      { CI_PAGES_URL: 'https://team.gitlab.io/sub/site' },
      'https://team.gitlab.io',
      '/sub/site/',
      'GitLab Pages',
    ],
    [
      'GitLab with a domain of the project',
      { CI_PAGES_URL: 'https://a-1f.gitlab.io' },
      'https://a-1f.gitlab.io',
      '/',
      'GitLab Pages',
    ],
    ['Netlify', { NETLIFY: 'true', URL: 'https://ada.netlify.app' }, 'https://ada.netlify.app', '/', 'Netlify'],
    ['Vercel', { VERCEL_PROJECT_PRODUCTION_URL: 'ada.vercel.app' }, 'https://ada.vercel.app', '/', 'Vercel'],
  ])('from the CI of %s', (_, environment, url, base, from) => {
    expect(publishedAddress(CONTENT, environment)).toEqual({ url, base, from });
  });

  test('from files/CNAME before all others, since the host redirects to that domain', () => {
    const content = temporaryFolder();
    mkdirSync(join(content, 'files'));
    writeFileSync(join(content, 'files/CNAME'), 'People.Example.org\n');
    const found = publishedAddress(content, { ...github, GITHUB_REPOSITORY: 'ada/folio' });
    expect(found).toEqual({ url: 'https://people.example.org', base: '/', from: 'files/CNAME' });
  });
});

describe('where a site is published is not guessed', () => {
  test.each([
    ['on a machine of nobody’s', {}],
    ['from GitHub’s variables elsewhere', { GITHUB_REPOSITORY: 'ada/folio' }],
    [
      'on a GitHub Enterprise Server',
      { ...github, GITHUB_SERVER_URL: 'https://git.example', GITHUB_REPOSITORY: 'a/b' },
    ],
    ['from a repository without a name', { ...github, GITHUB_REPOSITORY: 'ada' }],
    ['from a variable that anybody may call URL', { URL: 'https://example.org' }],
    ['from what is no address', { CI_PAGES_URL: 'javascript:alert(1)' }],
  ])('%s', (_, environment) => {
    expect(publishedAddress(CONTENT, environment)).toBeNull();
  });
});
