import type { Note } from '../portfolio/portfolio.ts';

/** Whether a note can be read here: it is published, and not only elsewhere. */
export function hasOwnPage({ data, text }: Note): boolean {
  return data.status === 'published' && (data.url === null || text.body.trim() !== '');
}
