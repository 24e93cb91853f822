import { registerHooks } from 'node:module';

// GitHub's own parser loads its schema as bundlers let it, without saying that it is JSON.
registerHooks({
  load: (url, context, next) =>
    next(
      url,
      url.includes('/@actions/') && url.endsWith('.json')
        ? { ...context, importAttributes: { type: 'json' } }
        : context,
    ),
});

const { NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');

/** What GitHub would refuse of a workflow: keys, values and names in expressions that it does not know. */
export function workflowFaults(content: string): readonly string[] {
  const { context } = parseWorkflow({ name: 'workflow', content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}
