import { z } from 'zod';
import { likelyAddress } from '../likely-address.ts';
import { email } from './addresses.ts';
import { analyticsSchema } from './analytics.ts';
import { budgetsSchema } from './budgets.ts';
import { checksSchema } from './checks.ts';
import { contactFormSchema } from './contact-form.ts';
import { linkSchema, picturePath } from './evidence.ts';
import { languageTag } from './language-tag.ts';
import { listsSchema } from './lists.ts';
import { logoSchema } from './logo.ts';
import { footerSchema, navigationSchema } from './navigation.ts';
import { meantOr } from './rule.ts';
import { colour, flag, isoDate, listOf, orNull, permalink, switches } from './scalars.ts';
import { sectionsSchema } from './sections.ts';
import { properName, prose, text } from './text.ts';
import { themeSchema } from './theme.ts';
import { verificationSchema } from './verification.ts';

/** The language of a site that names none. */
const DEFAULT_LOCALE = 'en';

/** The language that the content is written in: the first of the site. */
export function originalLocale(site: Pick<SiteData, 'locales'> | null): string {
  return site?.locales[0] ?? DEFAULT_LOCALE;
}

const origin = z
  .string()
  .superRefine((value, context) => {
    if (isOrigin(value)) return;
    const likely = likelyAddress(value);
    const fix = likely !== null && isOrigin(likely) ? likely : null;
    const example = 'write scheme and host only, such as https://example.org; a path belongs into `base`';
    const params = { code: 'bad-address', ...meantOr(fix, example) } as const;
    context.addIssue({ code: 'custom', message: 'this is no site address', params, continue: false });
  })
  .transform((value) => new URL(value).origin)
  .meta({ shape: 'address' });

function isOrigin(value: string): boolean {
  return /^https?:\/\/[^/\s?#]+\/?$/.test(value) && URL.canParse(value);
}

const output = flag.default(true);

const outputsSchema = z.strictObject({
  sitemap: output.describe('`sitemap.xml`'),
  robots: output.describe('`robots.txt`'),
  feed: output.describe('`feed.xml` of the site and of each person: Atom feeds of what is dated, in full'),
  linkedData: output.describe('what pages tell programs such as search engines, by schema.org'),
  resume: output.describe('`resume.pdf` of each person, to print and to send'),
  jsonResume: output.describe('`resume.json` of each person, by the JSON Resume schema'),
  icons: output.describe('the icon for the screens of telephones, and the manifest that names larger ones'),
  vcard: output.describe('`<slug>.vcf` of each person, a vCard for address books'),
  card: output.describe(
    '`card.png` of each person, project and achievement and of the site: the picture that other sites show beside a link',
  ),
  llms: output.describe('`llms.txt`, the way into the site for language models'),
  data: output.describe('`people.json` and `work.json` with their JSON Schemas, for other sites of the same company'),
  markdown: output.describe('`index.md` beside the page of each entry: the same as Markdown'),
});

/** Which outputs besides the pages a site has. */
export type OutputsData = z.output<typeof outputsSchema>;

/** No output besides the pages. */
export const noOutputs: OutputsData = switches(outputsSchema).parse('false');

/** The site as a whole: `site.yml`. */
export const siteSchema = z.strictObject({
  title: text.describe('the site’s name'),
  tagline: orNull(prose).describe('the site in a sentence'),
  about: orNull(prose).describe('what the team does and for whom, in two or three sentences, on its home page'),
  url: origin.describe('scheme and host under which the site is published'),
  base: permalink.default('/').describe('path under which the site is published'),
  locales: z
    .array(languageTag)
    .min(1)
    .readonly()
    .default([DEFAULT_LOCALE])
    .describe('languages; the first is the default'),
  logo: orNull(logoSchema).describe(
    'the logo at the top of every page: a wide one in place of the title, one less than twice as wide as high beside it',
  ),
  navigation: navigationSchema.describe(
    'the whole main navigation, in this order; left out, it has the lists that there are',
  ),
  footer: orNull(footerSchema).describe('what stands at the foot of every page, besides the way to the proof'),
  copyright: orNull(properName).describe('the last line at the foot of every page: `© 2026 Northwind`'),
  contact: orNull(
    z.strictObject({
      email: orNull(email).describe('e-mail address of the team'),
      links: listOf(linkSchema).describe('profiles of the team elsewhere'),
    }),
  ).describe('how to reach the team'),
  form: orNull(contactFormSchema).describe(
    'a contact form, on the page that says `form: true`, or else at the end of the home page; its host takes `--allow-host`',
  ),
  analytics: orNull(analyticsSchema).describe('who counts visits; its hosts take `--allow-host`'),
  verification: orNull(verificationSchema).describe(
    'codes by which search engines see whose site it is; files for it lie in `files/`',
  ),
  asOf: orNull(isoDate).describe(
    'the day that experience and what goes on are counted to, and certificates checked against; otherwise the newest date in the content',
  ),
  favicon: orNull(picturePath).describe(
    'the icon of the site, best a square SVG; left out, it is a monogram of the only engineer or of the title',
  ),
  paper: z.enum(['a4', 'letter']).default('a4').describe('the paper that résumés are set for'),
  accent: orNull(colour).describe('the accent of pages that belong to nobody'),
  theme: orNull(themeSchema).describe(
    'how the site looks, for what is said most often; a file `theme.css` beside `site.yml` may hold any CSS besides',
  ),
  sections: orNull(sectionsSchema).describe(
    'which sections pages have, in their order; those that are not named are left out, and without a list each page has all',
  ),
  lists: orNull(listsSchema).describe('how much lists show of each item, and how close these stand'),
  words: z
    .record(z.string(), text)
    .default({})
    .meta({ shape: 'map of text', reference: 'words' })
    .describe(
      'what the site says in its own words: a term as `engineers: people`, anything else by its key in `src/reference/words.md`',
    ),
  budgets: budgetsSchema
    .prefault({})
    .describe('what pages may weigh, in kilobytes as they are sent (compressed); `check -- --site` warns of more'),
  checks: checksSchema.describe(
    'what is not to be reported where, and why: warnings and hints of the content, and anything of the built site',
  ),
  outputs: switches(outputsSchema)
    .prefault({})
    .describe('outputs besides the pages; each can be switched off, or all with `outputs: false`'),
});

export type SiteData = z.output<typeof siteSchema>;

/** Stand in for what a `site.yml` with a mistake lacks, so that everything else is checked in the same run; never published. */
export const siteStandIns = { title: 'Site', url: 'https://site.invalid' };

/** Stands in for a `site.yml` that is missing or cannot be read. */
export const placeholderSite: SiteData = siteSchema.parse(siteStandIns);
