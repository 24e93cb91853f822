import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const workflows = globSync('.github/workflows/*.yml').map((file) => ({ file, text: readFileSync(file, 'utf8') }));

test('there are workflows', () => {
  expect(workflows.length).toBeGreaterThan(0);
});

describe.each(workflows)('$file, which runs what strangers send,', ({ text }) => {
  const workflow = parse(text);
  const steps = Object.values<{ steps: { uses?: string; with?: Record<string, unknown> }[] }>(workflow.jobs).flatMap(
    (job) => job.steps,
  );

  test('may read the repository and nothing else', () => {
    expect(text.match(/permissions:\n {2}contents: read\n\n/g)).toHaveLength(1);
    expect(text.match(/permissions:/g)).toHaveLength(1);
  });

  test('has no secret, and is not started with the rights of the repository', () => {
    expect(text).not.toMatch(/secrets\.|github\.token|pull_request_target|workflow_run/);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ 'persist-credentials': false });
  });

  test('puts nothing that a stranger chose into a command', () => {
    expect(text).not.toMatch(/\$\{\{[^}]*(?:head_ref|event\.(?:pull_request|issue|comment|head_commit))/);
  });

  test('names the very commit of each action', () => {
    for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[\da-f]{40}$/);
  });
});
