import { githubPages, nginx, s3 } from './github-deploy-steps.ts';
import { checkWorkflow, type Engine, shardedWorkflow, siteWorkflow } from './github-workflows.ts';
import type { NewFile } from './new-file.ts';

/** Where `npm run new -- deploy` can lead. */
export const DEPLOY_TARGETS = [
  'github-pages',
  'github-pages-sharded',
  'gitlab-pages',
  'netlify',
  'cloudflare-pages',
  's3',
  'nginx',
] as const;

/** A host that a site can be deployed to. */
export type DeployTarget = (typeof DEPLOY_TARGETS)[number];

/** Whether a word is one of them. */
export function isDeployTarget(word: string): word is DeployTarget {
  return DEPLOY_TARGETS.some((target) => target === word);
}

/**
 * The files by which a CI builds a site and deploys it, by their paths in the repository; `engine` is where the engine is taken from
 * when the repository holds the content alone.
 */
export function deployFiles(target: DeployTarget, engine: Engine | null): readonly NewFile[] {
  const check = { path: '.github/workflows/check.yml', text: checkWorkflow(engine) };
  switch (target) {
    case 'github-pages':
    case 'github-pages-sharded': {
      const write = target === 'github-pages' ? siteWorkflow : shardedWorkflow;
      const text = write({ engine, options: ['--base auto', '--url auto'] }, githubPages);
      return [check, { path: '.github/workflows/pages.yml', text }];
    }
    case 's3':
    case 'nginx': {
      // Elsewhere than on Pages the address is that of site.yml.
      const build = { engine, options: [], ofBuild: [`--host ${target}`] };
      const text = siteWorkflow(build, target === 's3' ? s3 : nginx);
      return [check, { path: '.github/workflows/site.yml', text }];
    }
    case 'gitlab-pages':
      return [{ path: '.gitlab-ci.yml', text: gitlab(engine) }];
    case 'netlify':
      return [{ path: 'netlify.toml', text: netlify(engine) }];
    case 'cloudflare-pages':
      return [{ path: 'wrangler.toml', text: cloudflare(engine) }];
  }
}

/** The command that fetches the engine into a folder. */
function cloneOf({ repository, tag }: Engine, folder: string): string {
  return `git clone --quiet --depth 1 --branch ${tag} https://github.com/${repository}.git ${folder}`;
}

function gitlab(engine: Engine | null): string {
  // A site never lies inside of its content, so one is built elsewhere and moved there.
  const build = (folder: string): readonly string[] =>
    engine === null
      ? [`npm run build -- --base auto --url auto --out ${folder}`]
      : [
          'npm run build -- --base auto --url auto --content "$CI_PROJECT_DIR" --out /tmp/site',
          `mv /tmp/site "$CI_PROJECT_DIR/${folder}"`,
        ];
  const before =
    engine === null
      ? ['npm ci']
      : [cloneOf(engine, '/tmp/engine'), 'mkdir -p .cache', 'cp -R .cache /tmp/engine/', 'cd /tmp/engine', 'npm ci'];
  const check =
    engine === null
      ? 'npm run check -- --base auto --url auto --site'
      : 'npm run check -- --base auto --url auto --content "$CI_PROJECT_DIR" --site /tmp/site';
  const lines = (commands: readonly string[]): string => commands.map((command) => `    - ${command}`).join('\n');
  return `# Builds the site and publishes it on GitLab Pages, at the address that Pages gives it or at that in \`files/CNAME\` of the content.
# Merge requests are checked, and their site is kept for a week. It works as it is: Deploy → Pages has the address.
# Written by \`npm run new -- deploy gitlab-pages\`; it is yours to change.
default:
  image: node:24
  # What was made before is found again by the hash of all that it was made from, so an old cache is as right as a new one.
  cache:
    key: site
    paths: [.cache/]
  before_script:
${lines(before)}
${engine === null ? '' : `  after_script:\n${lines(['cp -R /tmp/engine/.cache "$CI_PROJECT_DIR/"'])}\n`}
check:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
${lines(build('_site').toSpliced(1, 0, check))}
  artifacts:
    paths: [_site]
    expose_as: site
    expire_in: 1 week

pages:
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
${lines(build('public'))}
  artifacts:
    paths: [public]
`;
}

function netlify(engine: Engine | null): string {
  return `# Netlify builds the site by this, and shows each pull request at an address of its own. What was built is
# checked too, and is not published with an error in it. Once: “Add new project”, and choose this repository.
# Written by \`npm run new -- deploy netlify\`; it is yours to change.
[build]
  command = '${serviceCommand(engine, 'netlify', ['--base auto --url auto'])}'
  publish = "_site"

[build.environment]
  NODE_VERSION = "24"
`;
}

function cloudflare(engine: Engine | null): string {
  return `# Cloudflare Pages finds the built site by this. Once: Workers & Pages → Create → Pages → this repository, with the build command
#   ${serviceCommand(engine, 'cloudflare-pages', [])}
# and the variable NODE_VERSION = 24. The address of the site is \`url\` in site.yml. What was built is
# checked too, and is not published with an error in it.
# Written by \`npm run new -- deploy cloudflare-pages\`; it is yours to change.
name = "portfolio"
compatibility_date = "2026-01-01"
pages_build_output_dir = "_site"
`;
}

/** One command for services that begin in the repository, with the packages installed that it asks for; `options` are those of both. */
function serviceCommand(engine: Engine | null, host: string, options: readonly string[]): string {
  const build = (...more: readonly string[]): string =>
    ['npm run build --', `--host ${host}`, ...options, ...more].join(' ');
  // The build reports all of the content: the check says again only what fails.
  const check = (...more: readonly string[]): string => ['npm run check -- --quiet', ...options, ...more].join(' ');
  if (engine === null) return `${build()} && ${check('--site')}`;
  const content = '--content "$OLDPWD"';
  return [
    `${cloneOf(engine, '/tmp/engine')} && cd /tmp/engine && npm ci`,
    build(content, '--out /tmp/site'),
    check(content, '--site /tmp/site'),
    'mv /tmp/site "$OLDPWD/_site"',
  ].join(' && ');
}
