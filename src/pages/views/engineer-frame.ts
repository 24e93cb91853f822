import { engineerOutputs, hasFeed } from '../../portfolio/engineer-outputs.ts';
import type { Engineer } from '../../portfolio/portfolio.ts';
import { engineerFiles, fixedPaths, pathOf } from '../../texts/address.ts';
import { cardLink, engineerCard } from '../card-facts.ts';
import { createFrame } from '../create-frame.ts';
import { proseText } from '../entry-texts.ts';
import { siteThing } from '../linked-data/linked-data.ts';
import { personThings } from '../linked-data/person-things.ts';
import type { PageContext } from '../page-context.ts';
import type { FormatView, FrameView } from './frame.ts';

/** The frame of an engineer's page. */
export function engineerFrame(engineer: Engineer, context: PageContext): FrameView {
  const { data, name, slug, permalink } = engineer;
  const { words } = context;
  return createFrame(
    {
      path: pathOf.engineer({ slug, permalink }),
      title: data.title ?? titleOf(engineer, context),
      heading: name,
      description: proseText(data.description) ?? words.description.engineer({ name }),
      keywords: data.keywords,
      trail:
        permalink === fixedPaths.home
          ? []
          : [
              { label: words.site.engineers, path: fixedPaths.engineers },
              { label: name, path: null },
            ],
      type: 'profile',
      draft: data.draft,
      color: data.color,
      card: engineerOutputs(engineer, context.portfolio).includes('card')
        ? cardLink(engineerFiles.card(engineer), engineerCard(engineer, context), context)
        : null,
      isEntry: true,
      formats: formatsOf(engineer, context),
      things: [...(permalink === fixedPaths.home ? [siteThing(context)] : []), ...personThings(engineer, context)],
    },
    context,
  );
}

/** What of the engineer's files is for programs. */
function formatsOf(engineer: Engineer, { words, addresses, portfolio }: PageContext): readonly FormatView[] {
  const format = (name: 'jsonResume' | 'feed', type: string): FormatView => {
    return { label: words.formats[name], href: addresses.href(engineerFiles[name](engineer)), type };
  };
  return [
    ...(engineerOutputs(engineer, portfolio).includes('jsonResume') ? [format('jsonResume', 'application/json')] : []),
    ...(hasFeed(engineer, portfolio) ? [format('feed', 'application/atom+xml')] : []),
  ];
}

/** Who this is, and what they do. */
function titleOf({ name, kind, data: { headline } }: Engineer, { words }: PageContext): string {
  if (kind === 'role') return words.title.role({ role: name });
  return headline === null ? name : words.title.person({ name, headline });
}
