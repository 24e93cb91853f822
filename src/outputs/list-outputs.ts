import type { OutputsData } from '../content/schemas/site.ts';
import type { PageContext } from '../pages/page-context.ts';
import { isPerson } from '../portfolio/is-person.ts';
import type { Engineer, Portfolio } from '../portfolio/portfolio.ts';
import { engineerFiles } from '../texts/address.ts';
import type { FileAddress } from '../texts/site-map.ts';
import { jsonResume } from './json-resume.ts';
import { vcard } from './vcard.ts';

/** The outputs that each engineer has who is a person, by their switch in `site.yml`. */
const ofEngineers = { jsonResume, vcard } as const satisfies Partial<
  Record<keyof OutputsData, (engineer: Engineer, context: PageContext) => string>
>;

/** An output that there will be: its address and owner are known before it is made. */
export interface ListedOutput extends FileAddress {
  /** Its switch in `site.yml`. */
  readonly output: keyof OutputsData;
  /** All that it is made of besides its context. */
  readonly subject: unknown;
  readonly make: (context: PageContext) => string;
}

/** Every output of a portfolio that is made of one entry; of those that are switched off, none. */
export function listOutputs({ engineers, site }: Portfolio): readonly ListedOutput[] {
  const kinds = (['jsonResume', 'vcard'] as const).filter((kind) => site.outputs[kind]);
  return engineers.filter(isPerson).flatMap((engineer) =>
    kinds.map((output) => ({
      url: engineerFiles[output](engineer),
      owner: engineer.name,
      output,
      subject: engineer,
      make: (context) => ofEngineers[output](engineer, context),
    })),
  );
}
