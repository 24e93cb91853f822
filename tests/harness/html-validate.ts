import { HtmlValidate } from 'html-validate';

/** The HTML checker of the tests: all that html-validate recommends, but for rules of taste about an author's words. */
const htmlValidate = new HtmlValidate({
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
});

/** The faults of an HTML page, each as `line:column message [rule]`; none for a page without fault. */
export function checkHtml(html: string): readonly string[] {
  return htmlValidate
    .validateStringSync(html)
    .results.flatMap((result) => result.messages)
    .map(({ line, column, message, ruleId }) => `${line}:${column} ${message} [${ruleId}]`);
}
