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
  ['neighbours', 'neighbours', 2],
  ['links', 'links', 3],
  ['meta', 'facts', 1],
  ['proofs', 'proofs', 3],
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

test('a highlight, its figure and the one who praises say each for itself which language they are in', () => {
  const metric = { label: 'Coste', text: 'baja un 20 %' };
  const role = {
    ...{ period: null, title: 'Jefa', employment: null, location: null, summary: null, skills: [] },
    highlights: [
      { text: html, metric },
      { text: 'Migró todo.', metric: { ...metric, label: foreign } },
      { text: html, metric: null },
    ],
  };
  const view = {
    ...{ employers: [{ organization: null, logo: null, stages: [role] }], folds: { career: null }, folded: [] },
    ...{ education: [], certifications: [], beyondWork: [] },
  };
  writeFileSync(join(folder, 'career.njk'), '{% include "partials/engineer-career.njk" %}');
  const data = { view, at: 'career', words: { engineer: { career: 'Trayectoria' } } };
  const career = renderLayout(environment, 'career.njk', data, [{ locale: 'en', texts: [foreign, html] }]);
  expect(career).toContain(
    `<li dir="auto"><span lang="en">${html}</span> <span class="career-item-detail">Coste: baja un 20 %</span></li>`,
  );
  expect(career).toContain('>Migró todo. <span class="career-item-detail"><span lang="en">Kept ');
  expect(career).toContain(`<li dir="auto" lang="en">${html}</li>`);

  const item = { isLong: false, text: 'Bien hecho.', author: 'Ada', role: foreign, organization: null };
  const praise = { ...item, standing: 'Cliente', source: null, seal: null, skills: [] };
  const call = '{% from "macros/testimonials.njk" import testimonials %}{{ testimonials(params) }}';
  writeFileSync(join(folder, 'praise.njk'), call);
  const params = { items: [praise], comma: ',' };
  const said = renderLayout(environment, 'praise.njk', { params }, [{ locale: 'en', texts: [foreign] }]);
  expect(said).toContain('<strong>Ada</strong>, <span lang="en">Kept ');
});
