import { loadContent } from '../../src/content/load-content.ts';
import { type KnownContent, knownContent } from '../../src/scaffold/known-content.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const SITE = 'title: Test\nurl: https://test.example\n';

/** What is known of a content folder with these files, and a `site.yml` besides; messages name it `content`. */
export function knownFrom(files: Readonly<Record<string, string>>): KnownContent {
  return knownContent(loadContent(temporaryFolder({ 'site.yml': SITE, ...files })).value, 'content');
}

/** One engineer, one project of theirs. */
export const ONE_OF_EACH = {
  'engineers/ada.md': '---\nname: Ada Quill\n---\n',
  'projects/ledger.md': '---\ntitle: Ledger\nengineers: [ada]\n---\n',
} as const;
