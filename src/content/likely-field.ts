import { didYouMean, isSameWord } from '../diagnostics/did-you-mean.ts';
import { isRecord } from './parse-yaml.ts';

/** Other words that people use for fields, the likeliest field first. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  fullname: ['name'],
  name: ['title', 'label'],
  summary: ['description'],
  description: ['summary', 'about'],
  bio: ['description'],
  about: ['description', 'summary'],
  role: ['headline', 'title'],
  position: ['headline', 'title'],
  job: ['headline', 'title'],
  jobtitle: ['headline', 'title'],
  tags: ['keywords', 'skills'],
  tech: ['skills'],
  technologies: ['skills'],
  stack: ['skills'],
  photo: ['portrait', 'images'],
  picture: ['portrait', 'images'],
  image: ['portrait', 'images'],
  avatar: ['portrait'],
  website: ['links', 'url'],
  homepage: ['links', 'url'],
  conference: ['venue'],
  event: ['venue'],
  journal: ['venue'],
  publisher: ['venue'],
  recording: ['video'],
  deck: ['slides'],
  type: ['kind'],
  repo: ['repository'],
  github: ['repository'],
  source: ['repository'],
  sourcecode: ['repository'],
  livedemo: ['demo'],
  industry: ['domain'],
  sector: ['domain'],
  link: ['url', 'links'],
  social: ['links'],
  mail: ['email'],
  tel: ['phone'],
  telephone: ['phone'],
  city: ['location'],
  experience: ['roles'],
  jobs: ['roles'],
  work: ['roles'],
  company: ['organization'],
  employer: ['organization'],
  client: ['organization'],
  customer: ['organization'],
  school: ['institution'],
  university: ['institution'],
  author: ['engineers'],
  authors: ['engineers'],
  engineer: ['engineers'],
  people: ['engineers'],
  team: ['engineers'],
  from: ['start'],
  to: ['end'],
  since: ['start'],
  until: ['end'],
  year: ['date'],
  published: ['date'],
  slug: ['permalink'],
  path: ['permalink'],
  text: ['label'],
  quote: ['text'],
  reviews: ['testimonials'],
  recommendations: ['testimonials'],
  references: ['testimonials'],
  offers: ['services'],
  cost: ['price'],
  rate: ['price'],
  href: ['url'],
};

const FOR_BODY: readonly string[] = ['bio', 'about', 'summary', 'description', 'text', 'content', 'body'];

/** The known field that is probably meant by an unknown one with such a value; `null` when none is near. */
export function likelyField(key: string, value: unknown, known: readonly string[]): string | null {
  const same = known.find((name) => isSameWord(name, key));
  if (same !== undefined) return same;
  const names = Object.entries(OTHER_NAMES).find(([other]) => isSameWord(other, key))?.[1] ?? [];
  const other = names.find((name) => known.includes(name)) ?? null;
  const near = didYouMean(key, known);
  // `role` is most often a slip for `roles`, but not with a text; `author` is none for `coauthors`.
  const isBegun = near?.startsWith(key.toLowerCase()) ?? false;
  return typeof value !== 'string' && isBegun ? near : (other ?? near);
}

/** Whether a field has the name of something that is written below the fields. */
export function isForBody(key: string): boolean {
  return FOR_BODY.includes(key.toLowerCase());
}

/** Whether a link is written as other tools want it, `- Blog: https://…`. */
export function isLabelOfLink(value: unknown, item: unknown, known: readonly string[]): value is string {
  const isLink = known.includes('label') && known.includes('url');
  return isLink && isRecord(item) && Object.keys(item).length === 1 && typeof value === 'string' && /[/.@]/.test(value);
}
