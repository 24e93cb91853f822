import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { describeInBrowser } from '../harness/browser.ts';
import { packFolder } from '../harness/pack-folder.ts';
import { runCommand } from '../harness/run-command.ts';
import { type LighthouseReport, runLighthouse } from '../harness/run-lighthouse.ts';
import { samplePages } from '../harness/sample-pages.ts';
import { type ServedFolder, serveFolder } from '../harness/serve.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const RUNS = 5;
const kinds = ['home', 'engineer', 'project', 'achievements', 'skills'] as const;

describeInBrowser('Lighthouse, as on a phone', () => {
  const folder = temporaryFolder();
  let served: ServedFolder;

  beforeAll(async () => {
    const out = `${folder}/site`;
    expect((await runCommand('build', ['--content', 'tests/fixtures/team', '--out', out])).status).toBe(0);
    await packFolder(out);
    served = await serveFolder(out, { base: '/', packed: true });
  });

  afterAll(() => served?.close());

  describe.each(kinds)('at the page “%s”', (kind) => {
    let reports: readonly LighthouseReport[] = [];

    beforeAll(async () => {
      const url = served.url + samplePages['tests/fixtures/team'][kind];
      const browser = inject('browser') ?? '';
      const all = [await runLighthouse(browser, url)];
      while (all.length < RUNS) all.push(await runLighthouse(browser, url, { onlyPerformance: true }));
      reports = all;
      const speeds = all.map(({ performance }) => performance).toSorted((a, b) => a - b);
      // Told and not asserted: the figure depends on how busy the machine is.
      process.stdout.write(`performance of ${kind}: ${speeds[(RUNS - 1) / 2]} (${RUNS} runs: ${speeds.join(', ')})\n`);
    });

    it('gives 100 for accessibility, best practices and SEO', () => {
      expect(reports[0]?.faults).toEqual([]);
      expect(reports[0]?.scores).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100 });
    });

    it('sees nothing move while the page loads', () => {
      expect(reports.map(({ layoutShift }) => layoutShift)).toEqual(Array.from({ length: RUNS }, () => 0));
    });
  });
});
