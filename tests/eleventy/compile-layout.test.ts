import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createNunjucks } from '../../src/eleventy/create-nunjucks.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const view = {
  title: 'T',
  nothing: null,
  items: [{ label: 'a' }, { label: 'b' }],
  frozen: Object.freeze([{ label: 'c' }]),
};
const folder = temporaryFolder();

function render(layout: string): string {
  writeFileSync(join(folder, 'page.njk'), layout);
  return createNunjucks(folder).render('page.njk', { view });
}

describe('a layout', () => {
  test('reads what its view has, in lists and frozen lists too', () => {
    expect(render('{{ view.title }}{% for i in view.items %}{{ i.label }}{% endfor %}{{ view.items.length }}')).toBe(
      'Tab2',
    );
    expect(render('{% for i in view.frozen %}{{ loop.index }}{{ i.label }}{% endfor %}')).toBe('1c');
    expect(render('{% if view.nothing %}x{% else %}y{% endif %}')).toBe('y');
  });

  test('counts in a loop that reads its count itself, in a part of it or in a layout that it includes', () => {
    writeFileSync(join(folder, 'part.njk'), '{{ loop.index }}');
    const loop = (inside: string): string => render(`{% for i in view.items %}${inside}{% endfor %}`);
    expect(loop('{% if loop.last %}{% for j in view.frozen %}x{% endfor %}{% endif %}')).toBe('x');
    expect(loop('{% include "part.njk" %}')).toBe('12');
    expect(loop('{% set k = { at: loop.index0 } %}{{ k.at }}')).toBe('01');
  });

  test('calls what lists can do', () => {
    expect(render('{% for i in view.items.concat(view.frozen) %}{{ i.label }}{% endfor %}')).toBe('abc');
  });

  test.each([
    ['{{ view.titel }}', 'view.titel'],
    ['{% if view.titel %}x{% endif %}', 'view.titel'],
    ['{% if not view.titel %}x{% endif %}', 'view.titel'],
    ['{% for i in view.itmes %}x{% endfor %}', 'view.itmes'],
    ['{{ view.titel | upper }}', 'view.titel'],
    ['{{ "a" ~ view.titel }}', 'view.titel'],
    ['{% for i in view.items %}{{ i.lable }}{% endfor %}', 'i.lable'],
    ['{% for i in view.frozen %}{{ i.lable }}{% endfor %}', 'i.lable'],
    ['{% if view.items[0].lable %}x{% endif %}', 'view.items[0].lable'],
    ['{% if view["items"][2] %}x{% endif %}', 'view.items[2]'],
    ['{% for i in view.items %}{% if loop.lsat %}x{% endif %}{% endfor %}', 'loop.lsat'],
    ['{% if view.title.lenght %}x{% endif %}', 'view.title.lenght'],
    ['{% if view.nothing.label %}x{% endif %}', 'view.nothing.label'],
    ['{% if viwe.title %}x{% endif %}', 'viwe'],
    ['{% if viwe %}x{% endif %}', 'viwe'],
    ['{% block main %}{% if view.titel %}x{% endif %}{% endblock %}', 'view.titel'],
    ['{% if { label: 1 }.lable %}x{% endif %}', '(…).lable'],
  ])('that reads what is not there fails and says what: %s', (layout, name) => {
    expect(() => render(layout)).toThrow(`a layout reads ${name},`);
  });

  test.each([
    ['{{ view.titel }}', 'but view has only: title, nothing, items, frozen'],
    ['{{ view.items[2] }}', 'but view.items has only: 2 items'],
    ['{{ view.nothing.label }}', 'but view.nothing is null'],
  ])('is told what there is instead of %s', (layout, contents) => {
    expect(() => render(layout)).toThrow(contents);
  });

  test('is named with the line that reads', () => {
    expect(() => render('\n{{ view.title }}\n{{ view.titel }}')).toThrow(`(${join(folder, 'page.njk')}:3)`);
  });
});

test('a layout that cannot be compiled is named with the line of the mistake', () => {
  const file = join(folder, 'page.njk');
  expect(() => render('<p>\n{% if view.title %}\n{% endblock %}')).toThrow(
    `(${file}) [Line 3, Column 4]\n  unknown block tag: endblock`,
  );
});

describe('a macro', () => {
  const macro = '{% macro item(params) %}\n{% if params.title %}{{ params.title }}{% endif %}{% endmacro %}';

  test('reads the parameters that it is given', () => {
    expect(render(`${macro}{{ item({ title: "a" }) }}`).trim()).toBe('a');
  });

  test('that is given a misspelt parameter fails, and is named with its line', () => {
    expect(() => render(`${macro}{{ item({ titel: "a" }) }}`)).toThrow(
      `a layout reads params.title, but params has only: titel (macro item, ${join(folder, 'page.njk')}:2)`,
    );
  });

  test('that reads a misspelt parameter fails when it is imported too', () => {
    writeFileSync(join(folder, 'item.njk'), macro.replaceAll('params.title', 'params.titel'));
    expect(() => render('{% from "item.njk" import item %}{{ item({ title: "a" }) }}')).toThrow(
      `a layout reads params.titel, but params has only: title (macro item, ${join(folder, 'item.njk')}:2)`,
    );
  });

  test('may ask whether it has a body', () => {
    const layout = '{% macro box() %}{% if caller %}<{{ caller() }}>{% else %}-{% endif %}{% endmacro %}';
    expect(render(`${layout}{{ box() }}{% call box() %}a{% endcall %}`)).toBe('-<a>');
  });
});
