/** The files of the smallest content folder that has a page, by path inside it. */
export const MINIMAL_FILES = {
  'site.yml': 'title: Test\nurl: https://test.example\n',
  'engineers/ada.md': '---\nname: Ada\n---\n',
} as const;
