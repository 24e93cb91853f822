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
export function siteWorkflow(build: GithubBuild, after: AfterBuild): string {
  return `${beginning(after)}
jobs:
  build:
${after.guard ?? ''}    runs-on: ubuntu-24.04
    timeout-minutes: 30
    steps:
${buildSteps(build, false)}
${ending(after)}`;
}

/** What was built stands on the page of the job. */
const SUMMARY = '--summary "$GITHUB_STEP_SUMMARY"';

/** The same for what outgrows one machine: four build a part each, and one puts them together. */
export function shardedWorkflow({ engine, options }: GithubBuild, after: AfterBuild): string {
  const all = [...options, ...contentOption(engine)].join(' ');
  return `${beginning(after)}
jobs:
  part:
${after.guard ?? ''}    strategy:
      matrix:
        # For another number of machines change this list and SHARDS.
        part: [1, 2, 3, 4]
    runs-on: ubuntu-24.04
    timeout-minutes: 60
    env:
      PART: \${{ matrix.part }}
      SHARDS: 4
    steps:
${installSteps(engine)}
${cacheStep(engine, 'actions/cache', `part-\${{ matrix.part }}`)}
      - run: npm run build -- --format github --shard "$PART/$SHARDS" --out "part-$PART" ${all}
      - uses: actions/upload-artifact@v4 ${BY_VERSION}
        with:
          name: part-\${{ matrix.part }}
          path: part-\${{ matrix.part }}
          include-hidden-files: true
          retention-days: 1

  build:
    needs: part
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    steps:
${installSteps(engine)}
      - uses: actions/download-artifact@v4 ${BY_VERSION}
        with:
          pattern: part-*
      - run: npm run build -- --merge part-* ${[SUMMARY, ...contentOption(engine)].join(' ')}
${ending(after)}`;
}

function beginning({ intro, name }: AfterBuild): string {
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
`;
}

function ending({ upload, deploy }: AfterBuild): string {
  return `${upload}
  # It may write, so nothing of what is installed runs here.
  deploy:
    needs: build
    runs-on: ubuntu-24.04
    timeout-minutes: 10
${deploy}`;
}

function buildSteps({ engine, options, ofBuild = [] }: GithubBuild, isCheck: boolean): string {
  const all = [...options, ...contentOption(engine)];
  const command = (script: string, ...own: readonly string[]): string =>
    `      - run: npm run ${script}${[...all, ...own].length === 0 ? '' : ` -- ${[...own, ...all].join(' ')}`}`;
  const commands = isCheck
    ? // The check says all, so the build says only why there is nothing to check.
      [command('build', '--format github --quiet'), command('check', '--format github --site')]
    : [command('build', '--format github', ...ofBuild, SUMMARY)];
  return `${installSteps(engine)}
${cacheStep(engine, isCheck ? 'actions/cache/restore' : 'actions/cache', 'site')}
${commands.join('\n')}`;
}

function contentOption(engine: Engine | null): readonly string[] {
  return engine === null ? [] : ['--content', CONTENT_FOLDER];
}

function installSteps(engine: Engine | null): string {
  return `${checkoutSteps(engine)}
      - uses: ${SETUP_NODE}
        with:
          node-version: 24
          package-manager-cache: false
      - run: npm ci`;
}

function cacheStep(engine: Engine | null, action: string, name: string): string {
  const sources = engine === null ? "'content/**', 'layouts/**', 'styles/**', 'src/**'" : `'${CONTENT_FOLDER}/**'`;
  return `      # What was made before is found again by the hash of all that it was made from, so an old cache is as right as a new one.
      - uses: ${action}@v4 ${BY_VERSION}
        with:
          path: .cache
          key: ${name}-\${{ hashFiles(${sources}, 'package-lock.json') }}
          restore-keys: ${name}-`;
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
