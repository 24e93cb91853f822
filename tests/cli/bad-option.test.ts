import { expect, test } from 'vitest';
import { keptByNpm } from '../../src/cli/bad-option.ts';
import { parseNew } from '../../src/cli/parse-new.ts';
import { parseOptions } from '../../src/cli/parse-options.ts';

const environment = { npm_config_drafts: 'true', npm_config_user_agent: 'npm', npm_lifecycle_event: 'check' };

test('an option that npm took for its own is an error, and the help names the command', () => {
  expect(keptByNpm(['content', 'drafts'], environment)).toMatchInlineSnapshot(`
    [
      {
        "code": "bad-option",
        "help": "write -- before the first option: npm run check -- --drafts …",
        "message": "npm kept --drafts for itself",
        "place": null,
        "severity": "error",
      },
    ]
  `);
});

test('npm writes an option of several words with underscores', () => {
  const [kept] = keptByNpm(['pages-only'], { npm_config_pages_only: 'true' });
  expect(kept?.message).toBe('npm kept --pages-only for itself');
});

test('nothing is kept where "--" stands before the options', () => {
  expect(keptByNpm(['content', 'drafts'], { npm_config_content: '' })).toEqual([]);
});

test('no command runs without what was kept', () => {
  expect(parseOptions([], { environment }).diagnostics).toHaveLength(1);
  expect(parseNew(['site', 'ours'], { npm_config_content: 'ours' }).diagnostics).toHaveLength(1);
});
