import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildHere } from '../harness/build-here.ts';
import { newHere } from '../harness/new-here.ts';
import { deadAddresses, readFolder, readPages } from '../harness/read-pages.ts';
import { type Finished, runCommand } from '../harness/run-command.ts';
import { describeInTerminal, keys, runInTerminal } from '../harness/run-in-terminal.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

/** A new content folder, and what makes something in it. */
function newSite(): { content: string; make: (...args: readonly string[]) => Finished } {
  const content = join(temporaryFolder(), 'our content');
  expect(newHere(['site', content]).status).toBe(0);
  return { content, make: (...args) => newHere([...args, '--content', content]) };
}

test('somebody who never saw the project adds themselves, a project and an achievement, and builds', async () => {
  const { content, make } = newSite();
  const said = [
    make('engineer', 'Ada Lovelace'),
    make('project', 'Žižek & C++', '--engineer', 'ada-lovelace'),
    make('achievement', 'Cut: build time by 45 %', '--project', 'zizek-and-c-plus-plus'),
    make('note', '李小龙'),
  ];
  expect(said.map(({ status, stderr }) => [status, stderr])).toEqual(said.map(() => [0, '']));
  expect(said[0]?.stdout).toMatch(
    /npm run new -- project "Title" --engineer ada-lovelace --content '[^']+our content'/,
  );
  const out = join(content, '../site');
  const site = readFileSync(join(content, 'site.yml'), 'utf8');
  const filled = site.replace('Our portfolio', 'Engines').replace('https://example.org', 'https://engines.example');
  writeFileSync(join(content, 'site.yml'), filled);
  const built = await buildHere(['--content', content, '--out', out]);
  expect(built).toMatchObject({ status: 0, stderr: 'no problems' });
  const files = readFolder(out);
  const pages = readPages(out);
  expect([...files.keys()]).toEqual(
    expect.arrayContaining([
      'projects/zizek-and-c-plus-plus/index.html',
      'achievements/cut-build-time-by-45/index.html',
      'notes/李小龙/index.html',
    ]),
  );
  expect(pages.find(({ path }) => path === 'index.html')?.text).toContain('Ada Lovelace');
  expect(deadAddresses(files, { origin: 'https://engines.example', base: '/' })).toEqual([]);
});

test('a new content folder without anybody in it builds, and says what is still to be filled in', async () => {
  const { content } = newSite();
  const { status, stderr } = await buildHere(['--content', content, '--out', join(content, '../site')]);
  expect(status).toBe(0);
  expect(stderr.match(/^\w+\[.*|\d+ warnings.*/gm)).toEqual([
    'warning[placeholder]: this is the title of the example',
    'warning[placeholder]: this address is kept for examples, and every link in feed and site map leads there',
    '2 warnings in 1 file',
  ]);
});

test('a site of one person has the profile, and takes several entries, skills and organizations at once', async () => {
  const content = join(temporaryFolder(), 'ours');
  const make = (...args: readonly string[]) => newHere([...args, '--content', content]);
  const said = [
    newHere(['site', content, '--person', 'Ada Lovelace']),
    make('skill', 'Go', 'Rust', '--each', '--category', 'Languages'),
    make('organization', 'Analytical Engines'),
    make('project', 'The Engine', 'The Notes', '--skill', 'Rust', '--organization', 'Analytical Engines'),
    make('page', 'What I offer'),
  ];
  expect(said.map(({ status, stderr }) => [status, stderr])).toEqual(said.map(() => [0, '']));
  expect(readFileSync(join(content, 'site.yml'), 'utf8')).toContain('title: Ada Lovelace');
  expect(readFileSync(join(content, 'skills.yml'), 'utf8')).toMatch(
    /^\n?Go:\n {2}category: Languages\nRust:\n {2}category: Languages\n$/m,
  );
  const { status, stderr } = await buildHere(['--content', content, '--out', join(content, '../site')]);
  expect([status, stderr.match(/^\w+\[[\w-]+/gm)]).toEqual([0, ['warning[placeholder']]);
  expect(readFolder(join(content, '../site')).has('what-i-offer/index.html')).toBe(true);
});

describe('what cannot be made', () => {
  test('ends with status 1, says why without a stack, and writes nothing', async () => {
    const { content, make } = newSite();
    make('engineer', 'Ada');
    const before = readFolder(content);
    const refused = [
      make('engineer', 'Ada'),
      make('engineer', '😀'),
      make('project', 'x', '--engineer', 'nobody'),
      make('translation', 'ada', 'es'),
      newHere(['site', content]),
      newHere(['note', 'x', '--content', join(content, 'nowhere')]),
    ];
    for (const { status, stdout, stderr } of refused) {
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(/^error\[[a-z-]+\]: .+\n {2}help: .+\n\n1 error\n/);
      expect(stderr).not.toMatch(/undefined|TypeError|Cannot read|\n\s+at /);
      expect(stderr).not.toMatch(/[\s"]\//);
    }
    expect(readFolder(content)).toEqual(before);
  });
});

test('without arguments and without a terminal it says what can be made, and ends with status 1', async () => {
  const { status, stdout, stderr } = await runCommand('new', []);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toContain('npm run new -- engineer "Ada Lovelace"');
});

describeInTerminal('in a terminal', () => {
  test('it asks for a first engineer, and offers a file name that can be changed', async () => {
    const { content } = newSite();
    const { status, output } = await runInTerminal(
      ['new', '--content', content],
      [
        { shown: /What do you want to add[\s\S]*Site/, typed: keys.enter },
        { shown: /Full name/, typed: `Žižek${keys.enter}` },
        { shown: /Name of the file[\s\S]*zizek/, typed: `-s${keys.enter}` },
      ],
    );
    expect(output).toMatch(/Created .*our content\/engineers\/zizek-s\.md/);
    expect(status).toBe(0);
    expect(readFileSync(join(content, 'engineers/zizek-s.md'), 'utf8')).toContain('\nname: Žižek\n');
  });

  test('it asks only for what is missing', async () => {
    const { content, make } = newSite();
    make('engineer', 'Ada');
    make('engineer', 'Zoe');
    make('project', 'Ledger', '--engineer', 'zoe');
    const { status } = await runInTerminal(
      ['new', 'achievement', 'Faster', '--content', content],
      [
        { shown: /Which project[\s\S]*none/, typed: `${keys.down}${keys.enter}` },
        { shown: /Whose is it[\s\S]*Zoe/, typed: `${keys.down}${keys.space}${keys.enter}` },
      ],
    );
    expect(status).toBe(0);
    expect(readFileSync(join(content, 'achievements/faster.md'), 'utf8')).toContain(
      '\nengineers:\n  - zoe\n#  - engineer: ',
    );
  });

  test('Ctrl+C leaves nothing behind and says so', async () => {
    const { content } = newSite();
    const before = readdirSync(content);
    const { status, output } = await runInTerminal(
      ['new', 'engineer', '--content', content],
      [{ shown: /Full name/, typed: `Ada${keys.interrupt}` }],
    );
    expect(output).toContain('Stopped: nothing was written.');
    expect(status).toBe(1);
    expect(readdirSync(content)).toEqual(before);
    expect(existsSync(join(content, 'engineers'))).toBe(false);
  });
});
