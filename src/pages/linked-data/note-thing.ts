import type { Article, CreativeWork } from 'schema-dts';
import type { Note } from '../../portfolio/portfolio.ts';
import { pathOf } from '../../texts/address.ts';
import { fullAddress, proseText } from '../entry-texts.ts';
import type { PageContext } from '../page-context.ts';
import { idOf, oneOf, personRefs } from './linked-data.ts';

/** A note that can be read here, as what it is. */
export function noteThing(note: Note, context: PageContext): Article | CreativeWork {
  const { data, text } = note;
  const page = context.addresses.absolute(pathOf.note(note));
  const shared = {
    '@id': idOf(pathOf.note(note), 'article', context.addresses),
    headline: data.title,
    url: page,
    mainEntityOfPage: page,
    description: oneOf(proseText(data.summary)),
    datePublished: oneOf(data.date),
    author: [
      ...personRefs(note.engineers, context),
      ...data.coauthors.map((name) => ({ '@type': 'Person' as const, name })),
    ],
    keywords: note.skills.map(({ name }) => name),
    associatedMedia: [data.slides, data.video].flatMap((url) =>
      url === null ? [] : { '@type': 'MediaObject' as const, contentUrl: fullAddress(url, text, context) },
    ),
    sameAs: oneOf(data.url),
  };
  return thingOf(data, shared);
}

/** The type of each kind, and what schema.org calls its venue: a journal, an event, a publisher. */
function thingOf({ kind, venue }: Note['data'], shared: object): Article | CreativeWork {
  const named = <Type extends string>(type: Type) => oneOf(venue === null ? null : { '@type': type, name: venue });
  switch (kind) {
    case 'talk':
      return { '@type': 'CreativeWork', ...shared, genre: 'talk', recordedAt: named('Event') };
    case 'paper':
      return { '@type': 'ScholarlyArticle', ...shared, isPartOf: named('Periodical') };
    case 'podcast':
      return { '@type': 'PodcastEpisode', ...shared, partOfSeries: named('PodcastSeries') };
    case 'video':
      return { '@type': 'VideoObject', ...shared, publisher: named('Organization') };
    case 'book':
      return { '@type': 'Book', ...shared, publisher: named('Organization') };
    case 'course':
      return { '@type': 'Course', ...shared, provider: named('Organization') };
    default:
      return { '@type': 'Article', ...shared, isPartOf: named('Periodical') };
  }
}
