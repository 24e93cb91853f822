/** The kinds of problem that only `check` of a built site, or of its manifest, reports, as `codes` has them. */
export const siteCodes = {
  'broken-policy':
    'A page does not say first what it may load, or holds what that forbids, or a header file says something else.',
  'dead-outside-link': 'A link leads to another site, where it leads nowhere.',
  'foreign-request': 'A page asks another host for something that its policy does not allow.',
  inaccessible: 'axe finds in a browser that something on a page keeps people out.',
  'internal-link': 'A link leads into an internal network, where readers elsewhere cannot follow it.',
  'invalid-html': 'The HTML of a page is not valid.',
  'leaked-contact': 'Contact data that `visibility` keeps back stands on the site.',
  'bad-manifest': 'What `check -- --manifest` is given is not what `build -- --manifest` writes.',
  'manifest-mismatch': 'A file of the site is not the one that was built.',
  'no-browser': '`check -- --a11y` finds no browser, or cannot start it.',
  'no-network': '`check -- --external` reaches no other site at all.',
  'no-site': 'There is no built site to check.',
  'over-budget': 'A page, or what it loads, weighs more than `budgets` in `site.yml` allows.',
  'picture-metadata': 'A published picture says where or by whom it was taken.',
  'stray-email': 'An e-mail address on a page stands in no file of the content.',
  'wrong-feed': 'A feed is no Atom feed, or an entry of it leads nowhere.',
  'wrong-linked-data': 'What a page tells programs is not what they read, or names a thing that is not there.',
  'wrong-pdf': 'A résumé cannot be read with a screen reader, or lacks what is for it alone.',
  'wrong-sitemap': 'The site map does not name exactly the pages that search engines may show.',
} as const;
