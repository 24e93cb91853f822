import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createNunjucks, renderLayout } from '../../src/eleventy/create-nunjucks.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const folder = temporaryFolder();
cpSync('layouts', folder, { recursive: true });
const environment = createNunjucks(folder);

const html = 'Keeps <em>data</em> consistent.';
const foreign = 'Kept "data" <consistent>';
const seal = { look: 'seal-named', icon: '#named', label: 'con mención' };
const link = { href: '/deletion/', label: foreign };
const proof = { figure: null, href: null, label: foreign, context: null, seal, why: null };
const lists = { links: [], texts: [], iconLinks: [] };
const data = {
  neighbours: { label: 'Logros', previous: link, previousText: 'Anterior', next: link, nextText: 'Siguiente' },
  links: { links: [link, { href: null, label: foreign }], texts: [foreign] },
  facts: { facts: [{ ...lists, label: 'Sector', text: foreign }] },
  proofs: {
    proofs: [{ ...proof, href: link.href }, proof, { ...proof, label: 'Migró', context: foreign }],
    more: null,
  },
};
const macros = [
  ['pager', 'neighbours', 2],
  ['links', 'links', 3],
  ['meta', 'facts', 1],
  ['seal', 'proofs', 3],
] as const;

test.each(macros)('%s.njk says of each text of %s that is in another language which one', (file, macro, count) => {
  const page = `${macro}.njk`;
  writeFileSync(join(folder, page), `{% from "macros/${file}.njk" import ${macro} %}{{ ${macro}(params) }}`);
  const params = data[macro];
  const marked = renderLayout(environment, page, { params }, [{ locale: 'en', texts: [foreign] }]);
  expect(marked.match(/ lang="en"[^>]*>(?:<a [^>]*>)?Kept &quot;data&quot; &lt;consistent&gt;</g)).toHaveLength(count);
  expect(renderLayout(environment, page, { params }, [null])).not.toContain('lang=');
});

test('the head of a page says so of a lede that is HTML', () => {
  const call = '{{ pageHeader({ kind: null, title: "Migró", lede: lede | html, marks: [], style: "title" }) }}';
  writeFileSync(join(folder, 'head.njk'), `{% from "macros/page-header.njk" import pageHeader %}${call}`);
  const marked = renderLayout(environment, 'head.njk', { lede: html }, [{ locale: 'en', texts: [html] }]);
  expect(marked).toContain(` lang="en">${html}</p>`);
});
