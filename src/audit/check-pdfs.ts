import { pathsEnding } from './built-files.ts';
import type { Audit, Finding } from './finding.ts';
import { pdfFaults } from './pdf-faults.ts';

/** Whether résumés can be read with a screen reader. Documents of others are as they are. */
export async function checkPdfs({ files, copied }: Audit): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const path of pathsEnding(files, '.pdf').filter((each) => !copied.has(each))) {
    const faults = await pdfFaults(files.read(path)).catch(() => ['it is no whole PDF']);
    const help = 'build the site again: résumés are tagged as PDF/UA-1 asks';
    findings.push(...faults.map((what): Finding => ({ severity: 'error', code: 'wrong-pdf', what, help, path })));
  }
  return findings;
}
