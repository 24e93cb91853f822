import { describeFields } from '../content/schemas/describe-schema.ts';
import { organizationSchema, skillSchema } from '../content/schemas/records.ts';
import { siteSchema } from '../content/schemas/site.ts';
import { type ExampleMap, isExampleList, organizationExamples, siteExample, skillExamples } from './examples.ts';
import { asExample, EXAMPLES_HINT, explainedFields, mapLines } from './explained-fields.ts';
import type { NewFile } from './new-file.ts';

/** The files of a content folder that holds nobody yet: it builds as it stands. `name` is the title of the site. */
export function siteFiles(name: string | null = null): readonly NewFile[] {
  return [
    { path: 'site.yml', text: siteText(name) },
    {
      path: 'skills.yml',
      text: recordsText('The skills that people and work can name, each under its name.', skillSchema, skillExamples),
    },
    {
      path: 'organizations.yml',
      text: recordsText(
        'The organizations that work was done for, each under its name.',
        organizationSchema,
        organizationExamples,
      ),
    },
  ];
}

function siteText(name: string | null): string {
  const { title: example, url, ...examples } = siteExample;
  const title = name ?? example;
  const given: ExampleMap = { ...(title && { title }), ...(url && { url }) };
  const fields = explainedFields(describeFields(siteSchema), { given, examples, namesOf: () => [] });
  return ['# The site as a whole.', `# ${EXAMPLES_HINT}`, '', fields, ''].join('\n');
}

function recordsText(what: string, schema: Parameters<typeof describeFields>[0], records: ExampleMap): string {
  const fields = describeFields(schema);
  const blocks = Object.entries(records).map(([name, record]) =>
    typeof record === 'string' || isExampleList(record) ? '' : mapLines(name, fields, record).map(asExample).join('\n'),
  );
  return [`# ${what}`, `# ${EXAMPLES_HINT}`, '', blocks.join('\n\n'), ''].join('\n');
}
