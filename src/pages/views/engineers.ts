import type { Engineer } from '../../portfolio/portfolio.ts';
import { fixedPaths } from '../address.ts';
import { createFrame } from '../create-frame.ts';
import { engineerItem } from '../create-items.ts';
import type { PageContext } from '../page-context.ts';
import type { FrameView } from './frame.ts';
import type { EngineerItem } from './item-views.ts';

export interface EngineersView {
  readonly frame: FrameView;
  readonly title: string;
  readonly people: readonly EngineerItem[];
  readonly alumni: readonly EngineerItem[];
  readonly roles: readonly EngineerItem[];
}

/** The directory of engineers; role profiles and alumni stand apart. */
export function engineersView(context: PageContext): EngineersView {
  const { portfolio, words } = context;
  const title = words.site.engineers;
  const items = (belongs: (engineer: Engineer) => boolean): readonly EngineerItem[] =>
    portfolio.engineers.filter(belongs).map((engineer) => engineerItem(engineer, context));
  return {
    frame: createFrame(
      {
        path: fixedPaths.engineers,
        title,
        description: words.description.engineers(portfolio.site.title),
        trail: [{ label: title, path: null }],
      },
      context,
    ),
    title,
    people: items(({ kind, status }) => kind === 'person' && status === 'current'),
    alumni: items(({ kind, status }) => kind === 'person' && status === 'alumni'),
    roles: items(({ kind }) => kind === 'role'),
  };
}
