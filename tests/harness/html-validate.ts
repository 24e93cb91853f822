import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** All that html-validate recommends, but for rules of taste about an author's words. */
const settings = new StaticConfigLoader({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How long a title is, and where a line of code ends, is up to the author and not a fault of the page.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    // HTML accepts the doctype in either case; minifiers and people write it in both.
    'doctype-style': 'off',
    // HTML takes any character but white space: headings in all scripts have ids, also with combining marks.
    'valid-id': ['error', { relaxed: true }],
    // Numbers stay as their owner typed them; line breaks in them are a matter of the style sheet.
    'tel-non-breaking': 'off',
  },
}).getConfigFor('');

/** The HTML checker of the tests; it would work its settings out anew for each page, which takes a third of the time. */
const htmlValidate = new HtmlValidate(
  new (class extends StaticConfigLoader {
    override getConfigFor() {
      return settings;
    }
  })(),
);

/** The faults of an HTML page, each as `line:column message [rule]`; none for a page without fault. */
export function checkHtml(html: string): readonly string[] {
  return htmlValidate
    .validateStringSync(html)
    .results.flatMap((result) => result.messages)
    .map(({ line, column, message, ruleId }) => `${line}:${column} ${message} [${ruleId}]`);
}
