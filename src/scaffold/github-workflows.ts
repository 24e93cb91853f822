/** A workflow needs to know where the engine is; `null` where it lies in the same repository as the content. */
export interface Engine {
  /** `owner/name` on GitHub. */
  readonly repository: string;
  readonly tag: string;
}

/** How a site is built for one host. */
export interface GithubBuild {
  readonly engine: Engine | null;
  /** Options of `check` and `build`. */
  readonly options: readonly string[];
  /** Options of `build` alone. */
  readonly ofBuild?: readonly string[];
}

// Commits are those of the workflows of this project. What it does not use itself is named by its version: no commit is made up.
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const SETUP_NODE = 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0';
/** The comment beside an action that is named by its version. */
export const BY_VERSION = '# by its version: write a commit in its place if your rules ask for one';

const CONTENT_FOLDER = 'our-content';

/** The workflow for pull requests: what is wrong stands at its line, and the site can be downloaded. It is the same for all hosts. */
export function checkWorkflow(engine: Engine | null): string {
  return `# Checks the content of each pull request: what is wrong is shown at its line, and the built site is kept for a week as a download.
# Written by \`npm run new -- deploy\`; it is yours to change.
name: check

on: pull_request

# What strangers send is built here: it gets no secret, and the token can only read.
permissions:
  contents: read

concurrency:
  group: check-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  check:
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    steps:
${buildSteps({ engine, options: [] }, true)}
      - uses: actions/upload-artifact@v4 ${BY_VERSION}
        with:
          name: site
          path: _site
          include-hidden-files: true
          retention-days: 7
`;
}

/** What is done with a built site, as lines of YAML. */
export interface AfterBuild {
  readonly name: string;
  /** Comments that say what the workflow does, and what has to be set up once. */
  readonly intro: string;
  /** When it runs at all. */
  readonly guard?: string;
  /** The last steps of the job that builds. */
  readonly upload: string;
  /** The job that deploys. */
  readonly deploy: string;
}

/** A workflow that builds and deploys what was pushed to main. */
export function siteWorkflow(build: GithubBuild, { name, intro, guard = '', upload, deploy }: AfterBuild): string {
  return `${intro}
# Written by \`npm run new -- deploy\`; it is yours to change.
name: ${name}

on:
  push:
    branches: [main]
  workflow_dispatch:

permissions:
  contents: read

# One after the other: the last push wins.
concurrency:
  group: ${name}

jobs:
  build:
${guard}    runs-on: ubuntu-24.04
    timeout-minutes: 30
    steps:
${buildSteps(build, false)}
${upload}
  # It may write, so nothing of what is installed runs here.
  deploy:
    needs: build
    runs-on: ubuntu-24.04
    timeout-minutes: 10
${deploy}`;
}

function buildSteps({ engine, options, ofBuild = [] }: GithubBuild, isCheck: boolean): string {
  const content = engine === null ? 'content' : CONTENT_FOLDER;
  const all = [...options, ...(engine === null ? [] : ['--content', content])];
  const command = (script: string, ...own: readonly string[]): string =>
    `      - run: npm run ${script}${[...all, ...own].length === 0 ? '' : ` -- ${[...own, ...all].join(' ')}`}`;
  const commands = isCheck
    ? [command('check', '--format github'), command('build')]
    : [command('build', '--format github', ...ofBuild)];
  const sources = engine === null ? "'content/**', 'layouts/**', 'styles/**', 'src/**'" : `'${content}/**'`;
  return `${checkoutSteps(engine)}
      - uses: ${SETUP_NODE}
        with:
          node-version: 24
          package-manager-cache: false
      - run: npm ci
      # What was made before is found again by the hash of all that it was made from, so an old cache is as right as a new one.
      - uses: actions/cache${isCheck ? '/restore' : ''}@v4 ${BY_VERSION}
        with:
          path: .cache
          key: site-\${{ hashFiles(${sources}, 'package-lock.json') }}
          restore-keys: site-
${commands.join('\n')}`;
}

function checkoutSteps(engine: Engine | null): string {
  const own = (path: string): string => `      - uses: ${CHECKOUT}
        with:
${path}          persist-credentials: false`;
  if (engine === null) return own('');
  return `      # The engine, at a version: change \`ref\` to upgrade.
${own(`          repository: ${engine.repository}\n          ref: ${engine.tag}\n`)}
      # The content, which is what this repository holds.
${own(`          path: ${CONTENT_FOLDER}\n`)}`;
}
