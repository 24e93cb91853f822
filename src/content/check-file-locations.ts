import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean, didYouMeanName } from '../diagnostics/did-you-mean.ts';
import { fileError } from '../diagnostics/source-text.ts';
import { copiedBytesProblem, copiedNameProblem } from './copied-files.ts';
import { type EntryKind, entryKinds, isEntryPath, kindOf } from './entry.ts';
import { isPicture, PICTURE_FORMATS, type TranslationPath, translationPath } from './file-kinds.ts';
import { foldPath, isLongName, MAX_LEVELS, MAX_NAME_BYTES, whyWindowsRefuses } from './file-system-names.ts';
import { type ContentFiles, displayPath } from './read-files.ts';
import { isWordsFile } from './read-words.ts';
import { slugify } from './slugify.ts';

/**
 * Every file of a content folder that is in the wrong folder or has an unusable name; `locales` are those of the site, `null` where
 * they could not be read.
 */
export function checkFileLocations(files: ContentFiles, locales: readonly string[] | null): readonly Diagnostic[] {
  const texts = [...files.texts.keys(), ...files.unread];
  return [
    ...[...files.texts.keys()].flatMap((path) => locationOfText(path, files, locales)),
    ...files.assets.flatMap((asset) => locationOfAsset(asset, displayPath(files.folder, asset))),
    ...[...texts, ...files.assets].flatMap((path) => unusableName(path, displayPath(files.folder, path))),
  ];
}

/** Files at the top that are read, or that people keep beside their content. */
const TOP_LEVEL = ['site.yml', 'theme.css', 'skills.yml', 'organizations.yml', 'units.yml', 'README.md', 'LICENSE.md'];

/** Files at the top that have translations beside them. */
const TRANSLATABLE = ['site.yml', 'skills.yml', 'organizations.yml'];

/** Other files at the top of a repository, for programs and for people: none of them is meant for the site. */
const OF_REPOSITORY = [
  /^(?:LICEN[CS]E|COPYING|NOTICE|AUTHORS|CODEOWNERS|README|VERSION|CITATION\.cff)(?:[.-][\w.-]+)?$/i,
  /^(?:CHANGELOG|CONTRIBUTING|CODE_OF_CONDUCT|SECURITY|SUPPORT|GOVERNANCE|MAINTAINERS|HISTORY|TODO|AGENTS|CLAUDE)(?:\.md)?$/i,
  /^(?:package(?:-lock)?|npm-shrinkwrap|tsconfig|jsconfig|biome|deno|bun|renovate|cspell|vercel|wrangler|firebase|_config)\.jsonc?$/i,
  /^(?:yarn|deno|bun|Gemfile|poetry|uv|flake)\.lockb?$/i,
  /^(?:pnpm-lock|pnpm-workspace|mkdocs|_config|action|Taskfile|compose|docker-compose|netlify|cloudbuild|codecov|lefthook)\.ya?ml$/i,
  /^(?:netlify|wrangler|fly|pyproject|mise|book|hugo|config)\.toml$/i,
  /^(?:Makefile|GNUmakefile|justfile|Dockerfile|Containerfile|Procfile|Gemfile|Brewfile|Vagrantfile|Jenkinsfile|requirements\.txt)$/i,
  /^[\w.-]+\.(?:config|setup)\.[cm]?[jt]s$/i,
  /^(?:flake|shell|default)\.nix$/i,
];

/** Whether a file belongs to the repository that the content lies in, and is left alone. */
function isOfRepository(path: string): boolean {
  return OF_REPOSITORY.some((name) => name.test(path));
}

/** Text files that nothing reads: their author expects them on the site. */
function locationOfText(
  path: string,
  { folder, texts, unread }: ContentFiles,
  locales: readonly string[] | null,
): readonly Diagnostic[] {
  if (TOP_LEVEL.includes(path) || isWordsFile(path) || isOfRepository(path)) return [];
  const file = displayPath(folder, path);
  const kind = kindOf(path);
  if (path === 'pages/index.md') {
    const help =
      'give it the name of its page, such as about.md; its words for the home page go into "tagline" and "about" of site.yml';
    return [
      fileError(file, 'bad-file-name', 'the home page is made from the profiles, and no file is written for it', help),
    ];
  }
  if (kind !== null && isEntryPath(kind, path)) return [];
  const translation = translationPath(path);
  if (translation !== null && (kind !== null || TRANSLATABLE.includes(translation.original))) {
    const originals = [...texts.keys(), ...unread].filter((each) => translationPath(each) === null);
    return originals.includes(translation.original)
      ? checkLanguage(translation, path, file, locales)
      : [withoutOriginal(translation, file, originals)];
  }
  if (kind === null) return [strayText(path, file, texts.get(path)?.text ?? '')];
  // Its only mistake is reported by `unusableName`.
  return isEntryPath(kind, path.normalize('NFC')) ? [] : [badName(path, file, kind, [...texts.keys(), ...unread])];
}

/** A translation is read where the site has its language besides the one of the originals. */
function checkLanguage(
  { original, locale, language }: TranslationPath,
  path: string,
  file: string,
  locales: readonly string[] | null,
): readonly Diagnostic[] {
  if (locales === null) return [];
  const [first = '', ...others] = locales;
  const isSame = (each: string): boolean => each.toLowerCase() === locale.toLowerCase();
  if (others.some(isSame)) return [];
  const what = `${path} is ${original} in ${language}`;
  const [message, help] = isSame(first)
    ? [`${what}, the language of the originals, and is not read`, `move what it says into ${original}, and remove it`]
    : [`${what}, a language that the site does not have`, `add "${locale}" to "locales" in site.yml`];
  return [{ ...fileError(file, 'unlisted-locale', message, help), severity: 'warning' }];
}

function withoutOriginal({ original, language }: TranslationPath, file: string, known: readonly string[]): Diagnostic {
  const near = didYouMeanName(original, known);
  const help = near === null ? `create ${original}, or remove this file` : `did you mean to translate "${near}"?`;
  return fileError(file, 'unknown-original', `this is ${original} in ${language}, but there is no ${original}`, help);
}

function strayText(path: string, file: string, text: string): Diagnostic {
  const near = didYouMean(path, TOP_LEVEL);
  const folders = Object.values(entryKinds).map(({ folder }) => `${folder}/`);
  const help =
    near === null
      ? `move it into ${folders.join(', ')} as a .md file${isCopyable(path, text) ? ', or into files/ to have it copied as it is' : ''}`
      : `did you mean "${near}"? then rename it`;
  return fileError(file, 'stray-file', `nothing reads ${path}`, help);
}

function badName(path: string, file: string, kind: EntryKind, known: readonly string[]): Diagnostic {
  const { folder } = entryKinds[kind];
  const parts = path.slice(folder.length + 1, -'.md'.length).split('/');
  const name = parts.at(-1) ?? '';
  if (kind !== 'page' && parts.length > 1) {
    const help = `move it to ${folder}/${slugify(name) || 'name'}.md`;
    return fileError(file, 'bad-file-name', `${path} lies in a folder inside ${folder}/`, help);
  }
  const bad = parts.find((part) => slugify(part) !== part) ?? name;
  const ending = bad === name ? '.md' : '/';
  const better = slugify(bad);
  const goal = foldPath(`${folder}/${parts.map(slugify).join('/')}.md`);
  const isFree =
    parts.every((part) => slugify(part) !== '') && known.every((each) => each === path || foldPath(each) !== goal);
  const orFix = isFree ? ', or run "npm run check -- --fix", which changes links to it too' : '';
  const help =
    better === '' ? 'rename it: small letters, digits and hyphens' : `rename it to ${better}${ending}${orFix}`;
  return fileError(file, 'bad-file-name', `the name "${bad}${ending}" gives no sound address`, help);
}

/** Whether a file, and its text where it has been read, would be right in `files/`. */
function isCopyable(path: string, text: string | null = null): boolean {
  const moved = `files/${path.split('/').at(-1)}`;
  if (copiedNameProblem(moved) !== null) return false;
  return text === null || copiedBytesProblem(moved, Buffer.from(text)) === null;
}

/** Pictures that browsers do not show, or not all of them. */
const OTHER_PICTURE = /\.(?:bmp|tiff?|hei[cf]|jxl|jp2|jpx|ico|svgz|psd|xcf|ai|eps|cdr|raw|dng|cr2|nef)$/i;

function locationOfAsset(asset: string, file: string): readonly Diagnostic[] {
  if (!asset.startsWith('files/')) {
    const other = isCopyable(asset) ? 'move it into files/ to have it copied as it is' : 'remove it';
    const help = OTHER_PICTURE.test(asset)
      ? `save the picture as ${PICTURE_FORMATS}, or ${other}`
      : `${other}; pictures are ${PICTURE_FORMATS}`;
    return isPicture(asset) || isOfRepository(asset)
      ? []
      : [fileError(file, 'stray-file', `nothing reads ${asset}`, help)];
  }
  const problem = copiedNameProblem(asset);
  return problem === null ? [] : [fileError(file, problem.code, problem.message, problem.help)];
}

/** Content is kept in version control, and some people of a team have Windows or a Mac. */
function unusableName(path: string, file: string): readonly Diagnostic[] {
  const kind = kindOf(path);
  const isReportedElsewhere = kind !== null && !isEntryPath(kind, path.normalize('NFC'));
  if (isReportedElsewhere) return [];
  const reason = path
    .split('/')
    .map(whyWindowsRefuses)
    .find((why) => why !== null);
  if (reason !== undefined) {
    return [fileError(file, 'windows-name', `Windows cannot hold ${path}: ${reason}`, 'rename it')];
  }
  if (path.split('/').length > MAX_LEVELS) {
    const message = `${file} lies more than ${MAX_LEVELS} folders deep, and not every system can hold such a path`;
    return [fileError(file, 'bad-file-name', message, 'move it up')];
  }
  if (path.split('/').some(isLongName)) {
    const message = `a name in this path is longer than ${MAX_NAME_BYTES} bytes, which not every system can hold`;
    return [fileError(file, 'bad-file-name', message, 'give it a shorter name')];
  }
  if (path === path.normalize('NFC')) return [];
  const message = `accents in the name of ${path} are characters of their own (Unicode form D), so no link would find it`;
  return [fileError(file, 'bad-file-name', message, 'rename it: type the name anew')];
}
