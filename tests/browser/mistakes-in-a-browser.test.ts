import { IN_BROWSER, mistakeCases, testMistakes } from '../diagnostics/test-mistakes.ts';
import { describeInBrowser, useBrowser } from '../harness/browser.ts';

// What only a browser sees.
describeInBrowser('mistakes in a browser', () => {
  testMistakes(
    mistakeCases.filter(({ code }) => IN_BROWSER.includes(code)),
    useBrowser(),
  );
});
