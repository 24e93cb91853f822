import type { PageAddress } from '../texts/site-map.ts';
import type { PageContent } from './page.ts';
import type { PageContext } from './page-context.ts';

/** A page that there will be: its address and owner are known before any view is made. */
export interface ListedPage extends PageAddress {
  readonly make: (context: PageContext) => PageContent;
}
