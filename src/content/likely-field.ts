import { didYouMean, isSameWord } from '../diagnostics/did-you-mean.ts';
import { isRecord } from './parse-yaml.ts';

/** Other words that people use for fields, the likeliest field first. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  name: ['title', 'label', 'language'],
  summary: ['description', 'notes'],
  excerpt: ['description', 'summary'],
  subtitle: ['headline', 'summary'],
  affiliation: ['headline'],
  affiliations: ['headline'],
  course: ['degree', 'title'],
  companyname: ['organization'],
  awarder: ['issuer'],
  namepronunciation: ['pronunciation'],
  socials: ['links'],
  profiles: ['links'],
  accounts: ['links'],
  studies: ['education'],
  percent: ['level'],
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

/** Fields that other tools call so, and mean the same. */
const SAME_FIELDS: Readonly<Record<string, string>> = {
  redirectfrom: 'aliases',
  fullname: 'name',
  name: 'language',
  fluency: 'level',
  bio: 'description',
  role: 'headline',
  position: 'headline',
  jobtitle: 'headline',
  subtitle: 'headline',
  metadescription: 'description',
  excerpt: 'summary',
  author: 'engineers',
  authors: 'engineers',
  href: 'url',
  awarder: 'issuer',
  area: 'degree',
  course: 'degree',
  year: 'date',
  companyname: 'organization',
  datestart: 'start',
  dateend: 'end',
};

const MAY_BE_LISTS = ['redirectfrom', 'author', 'authors'];

/**
 * The known field that is meant by an unknown one with such a value beyond doubt: it differs in case or signs alone, or is
 * called so elsewhere. With more than a text, `role` may be a slip for `roles`.
 */
export function certainField(key: string, value: unknown, known: readonly string[]): string | null {
  const same = known.find((name) => isSameWord(name, key));
  if (same !== undefined) return same;
  const [name, other] = Object.entries(SAME_FIELDS).find(([each]) => isSameWord(each, key)) ?? [];
  const isText = MAY_BE_LISTS.includes(name ?? '') || value === null || typeof value !== 'object';
  return isText && other !== undefined && known.includes(other) ? other : null;
}

/** Fields by which Jekyll, Hugo and Eleventy are told how to make a page; no visitor reads them. */
const STEERING: readonly string[] = (
  'author_profile classes comments header_type highlight_name icon_pack image_circular katex latest_posts layout mathjax' +
  ' nav nav_order news related selected_papers share sidebar social superuser templateEngineOverride toc toc_sticky type' +
  ' weight widget'
).split(' ');

/** Fields that also hold what people read; only a switch of this name is none. */
const ALSO_TEXT: readonly string[] = ['news', 'related', 'social', 'type'];

/** Fields that only put people in an order, where they hold a number. */
const RANKS: readonly string[] = ['rank', 'group_rank', 'order'];

/** Whether a field only steers the pages of another tool: nothing is lost without it. */
export function isSteering(key: string, value: unknown): boolean {
  if (RANKS.includes(key)) return /^\d+$/.test(String(value));
  const isPlain = value === null || typeof value !== 'object';
  return STEERING.includes(key) && isPlain && (/^(?:true|false)$/.test(String(value)) || !ALSO_TEXT.includes(key));
}

const FOR_BODY: readonly string[] = ['bio', 'about', 'summary', 'description', 'text', 'content', 'body'];

/** The known field that is probably meant by an unknown one with such a value; `null` when none is near. */
export function likelyField(key: string, value: unknown, known: readonly string[]): string | null {
  const certain = certainField(key, value, known);
  if (certain !== null) return certain;
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
