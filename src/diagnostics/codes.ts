/** Every kind of problem that is reported, by its stable name, with what it means: this table is the list. */
export const codes = {
  // The content folder and its files.
  'active-file': 'A file below `files/` could run something in a visitor’s browser.',
  'bad-file-name': 'The name of an entry’s file cannot be the last part of an address.',
  'bad-line-ending': 'Lines end in a way that no system has used for decades: a carriage return alone.',
  'bidi-control': 'An invisible character makes text read in another order than it is written in.',
  'content-changed': 'A file of the content was changed while the site was built.',
  'control-character':
    'An invisible character that is no text: NUL, escape, a byte order mark in the middle, and the like.',
  'disguised-file': 'What is in a file below `files/` is not what its name says.',
  'file-too-large': 'A text file is larger than 1 MiB, or its front matter than 64 kB.',
  'host-file': 'A file below `files/` could change how the host serves the site.',
  'lost-bytes':
    'Text was read with a wrong encoding and then lost a part, as “âš™ï¸” for “⚙️”, so that it cannot be repaired.',
  'lost-character': 'A character was lost before the text was saved, and � stands in its place.',
  'missing-glyph': 'The typefaces of résumés lack a character that one of them shows.',
  'missing-site': 'The content folder has no `site.yml`.',
  mojibake: 'Text was read with a wrong encoding and saved like that, so that “é” became “Ã©”.',
  'more-mistakes': 'A file has more mistakes of one kind than are listed.',
  'not-a-file': 'Something in the content folder is no ordinary file: a link, a pipe, a device.',
  'not-utf8': 'A text file is not in the encoding UTF-8.',
  'stray-file': 'Nothing reads this file, so it would silently be left out of the site.',
  'translations-not-built': 'A file holds a translation, and translations are not built yet.',
  'unknown-original': 'A file translates an entry that does not exist.',
  'unlisted-file': 'A file below `files/` is of none of the kinds that are copied.',
  unreadable: 'A file or folder cannot be read at all.',
  'windows-name': 'Windows cannot hold a file of this name.',

  // The front matter of entries, and the other YAML files.
  'bad-key': 'A key in YAML is not a plain word.',
  'bad-yaml': 'The text is not the YAML that it should be.',
  'duplicate-key': 'The same key stands in one map twice.',
  'front-matter-language': 'The front matter is said to be in another language than YAML.',
  'missing-front-matter': 'An entry does not begin with front matter.',
  'not-a-map': 'Fields are wanted, and something else stands there.',
  'too-deep': 'Lists and maps lie in each other more deeply than any honest content does.',
  'unclosed-front-matter': 'The front matter has no end.',
  'yaml-alias': 'An anchor or alias of YAML is used; neither is read.',

  // Fields and their values.
  'bad-address': 'A value is no address, or no address of the kind that is wanted.',
  'bad-analytics': 'What `analytics` names is nothing that its service knows.',
  'bad-break': 'A gap in a career names where or with what somebody worked.',
  'bad-colour': 'A value is no colour of CSS.',
  'bad-date': 'A value is no date, or a date that does not exist.',
  'bad-email': 'A value is no e-mail address.',
  'bad-language': 'A value is no language tag of BCP 47.',
  'bad-metric': 'A figure does not have exactly one of the three shapes.',
  'bad-navigation': 'The navigation leaves no way to what the site has, or an entry of it is two things at once.',
  'bad-period': 'The dates of an entry do not fit together.',
  'bad-permalink': 'A value is no path on the site.',
  'bad-slug': 'A value cannot be the last part of an address.',
  'bad-value': 'A value is not what the field takes.',
  'bad-verification': 'A value is no code that a service sees by whose site it is.',
  blank: 'A text is empty, or nothing but three dots.',
  'deceptive-address': 'An address leads somewhere else than it seems to, or does more than it shows.',
  'expired-certificate': 'A certificate ended before the day that `--today` or `asOf` gives.',
  'host-not-allowed':
    '`site.yml` wants pages to load from another host or to send to it, and `--allow-host` does not name that.',
  'known-unit': 'Forms are given for a unit that has a name or symbol of its own, or that is none.',
  'line-break': 'A text of several lines stands where one line is wanted.',
  'markdown-in-field':
    'A field holds Markdown that it does not read: names and titles read none, sentences neither lists nor pictures.',
  'missing-field': 'A field that is needed is missing or empty.',
  'not-a-number': 'A value is no number.',
  'too-long': 'A name or text is longer than any honest one.',
  'unknown-key': 'There is no field of this name here.',
  'unknown-value': 'A value is none of the words that the field takes.',
  'wrong-type': 'A value is a single value, a list or a map, and another of these is wanted.',

  // How the site looks, and its words: `theme`, `theme.css`, `sections` and `words`.
  'bad-css': '`theme.css` has something that is no CSS.',
  'bad-message': 'Own words of the interface are no message: a brace is not closed, or a choice lacks a form.',
  'foreign-css': '`theme.css` loads something that is not of the site, or another style sheet.',
  'half-renamed': 'One form of a term is renamed, of one or of several, and the other is not.',
  'low-contrast': 'Text in a colour of `theme` could not be read on its paper.',
  'repeated-section': 'A section is named twice in the order of a page.',
  'unknown-argument': 'Own words of the interface name what nothing stands for in this place.',
  'unknown-word': 'The interface has no words of this key.',

  // References between entries and records.
  'client-by-name': 'The words for a client are the name of an organization, to which they do not lead.',
  'duplicate-address': 'Two things would have one address.',
  'duplicate-alias': 'Two skills, or two organizations, share one name.',
  'empty-slug': 'A name has no letter and no digit to make an address of.',
  'hidden-by-draft': 'An entry that is no draft is left out, since what it belongs to is one.',
  'nda-body': 'The text of an entry under `nda` shows a picture, or links to more than entries of this site.',
  'nda-client': 'Under `nda`, the words for a client are its name.',
  'nda-testimonial': 'A testimonial names an organization that only work under `nda` has, which keeps it back.',
  'parent-circle': 'A skill is its own ancestor.',
  placeholder: 'What a new `site.yml` begins with is still there.',
  'too-many-locales': 'The site names more languages than can be built.',
  'unknown-engineer': 'There is no such engineer.',
  'unknown-locale': 'The interface has no words in this language.',
  'unknown-organization': 'There is no such organization in `organizations.yml`.',
  'unknown-project': 'There is no such project.',
  'unknown-skill': 'There is no such skill in `skills.yml`.',

  // Not mistakes, but worth a second look. These are hints: `npm run check` reports them once there is no error, and they never fail it.
  'bare-achievement': 'An achievement has no project, no figure and no evidence behind it.',
  'copied-crlf': 'A text that is copied as it is has line endings that version control may change.',
  'contrary-figure': 'A figure goes the other way than the one that it calls better.',
  'draft-left-out': 'Entries are drafts, or belong to one, so they are not on the site.',
  'idle-testimonial': 'A testimonial in a profile can be opened and names no skill, so it proves nothing.',
  'link-with-field': 'A project links to its source or its demo, for which there are fields.',
  'undialable-phone': 'A telephone number gives no address to dial, so it is no link.',
  'unproven-skill': 'A profile lists a skill that no work shows yet.',
  'unused-unit': 'No metric counts in a unit of `units.yml`.',

  // Markdown, its links and pictures.
  'bad-picture': 'A file is no picture, or one that cannot be shown.',
  'dead-anchor': 'A link leads to a part that the page does not have.',
  'dead-link': 'A link leads nowhere.',
  'dead-picture': 'There is no such picture.',
  'duplicate-definition': 'A label of footnotes or links is defined twice, and the second definition would be lost.',
  'empty-heading': 'A heading has no text.',
  'empty-link': 'A link has no text or no address.',
  'foreign-syntax': 'Text is syntax of another tool, which means nothing here.',
  'foreign-picture': 'A picture lies on another site.',
  'heading-level': 'A heading skips a level, or takes that of the page’s title.',
  'lost-cell': 'A row of a table has more cells than its head, so the last ones would be lost.',
  'markdown-in-html': 'Markdown stands directly inside a block of HTML, where it is not read.',
  'missing-alt': 'A picture has no words for people who do not see it.',
  'moving-picture': 'A picture moves, and pages show its first frame.',
  'picture-tells-place': 'A picture that is copied as it is says where it was taken.',
  'picture-too-large': 'A picture has too many bytes or pixels.',
  'raw-html': 'A tag or attribute of HTML is not allowed in Markdown.',
  'unbalanced-html': 'A tag of HTML is not closed, or not opened.',
  'unknown-footnote': 'A reference names a footnote that is not there.',
  'unsafe-address': 'A link has an address that could run something, or that no page should use.',
  'unread-markdown': 'Text is nearly Markdown, and is shown as it is typed.',
  'unsafe-svg': 'A drawing holds what no page shows, such as a script, HTML, or something from another place.',
  'unused-definition': 'A footnote or the address of a link is defined, and nothing in the text names it.',

  // The commands.
  'ambiguous-original': 'Several entries are called what `npm run new` is to translate.',
  'bad-locale': 'What is to be translated is in that language already.',
  'bad-name': 'A name holds characters that are no text.',
  'bad-option': 'The command line says something that the command does not take.',
  'cannot-write': '`npm run new` cannot write its file.',
  'folder-in-use': '`npm run new -- site` is given a folder that is not empty.',
  'file-exists': '`npm run new` would write over a file.',
  'missing-engineer': '`npm run new` is not told whose work it is.',
  'not-a-folder': '`npm run new` is to write below something that is no folder.',
  'strict-warnings': 'With `--strict`, warnings fail a run.',
  'unlisted-locale': 'A translation is wanted into a language that `site.yml` does not name.',

  // The published folder.
  'bad-output': 'The site may not be published into this folder.',
  'bad-output-path': 'Two files of the site would be one on some systems, or one would lie outside of the site.',
  'build-running': 'Another build publishes into the same folder at this moment.',
  'cannot-publish': 'The site could not be written: no space, no permission, and the like.',
  'cannot-remember': 'The site is published, but the next build will have to write all of it anew.',
  'bad-shard': 'The parts that `build -- --merge` is given do not make one whole site.',
  'incomplete-site': 'A page or file of the site was not written.',
  'output-changed': 'Something changed the published folder while the site was written.',

  // The engine itself; people who change only content never meet them.
  'broken-engine': 'The sources of Proofolio itself cannot run. The preview waits until they are corrected.',
  'broken-layout': 'A layout cannot be rendered.',
  css: 'The style sheet is not valid CSS.',
  sass: 'The style sheet cannot be compiled.',
  script: 'A script of the pages cannot be compiled.',
} as const;

/** The stable name of a kind of problem. */
export type DiagnosticCode = keyof typeof codes;

/** Whether a word is the name of a kind of problem. */
export function isDiagnosticCode(word: unknown): word is DiagnosticCode {
  return typeof word === 'string' && Object.hasOwn(codes, word);
}
