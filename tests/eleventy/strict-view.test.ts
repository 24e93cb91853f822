import nunjucks from 'nunjucks';
import { describe, expect, test } from 'vitest';
import { strictView } from '../../src/eleventy/strict-view.ts';

const view = {
  title: 'T',
  nothing: null,
  items: [{ label: 'a' }, { label: 'b' }],
  frozen: Object.freeze([{ label: 'c' }]),
};
const environment = new nunjucks.Environment(null, { autoescape: true, throwOnUndefined: true });
const render = (template: string): string => environment.renderString(template, { view: strictView(view) });

describe('a layout', () => {
  test('reads what its view has, in lists and frozen lists too', () => {
    expect(render('{{ view.title }}{% for i in view.items %}{{ i.label }}{% endfor %}{{ view.items.length }}')).toBe(
      'Tab2',
    );
    expect(render('{% for i in view.frozen %}{{ loop.index }}{{ i.label }}{% endfor %}')).toBe('1c');
    expect(render('{% if view.nothing %}x{% else %}y{% endif %}')).toBe('y');
  });

  test.each([
    ['{{ view.titel }}', 'view.titel'],
    ['{% if view.titel %}x{% endif %}', 'view.titel'],
    ['{% for i in view.itmes %}x{% endfor %}', 'view.itmes'],
    ['{{ view.titel | upper }}', 'view.titel'],
    ['{{ "a" ~ view.titel }}', 'view.titel'],
    ['{% for i in view.items %}{{ i.lable }}{% endfor %}', 'view.items[0].lable'],
    ['{% for i in view.frozen %}{{ i.lable }}{% endfor %}', 'view.frozen[0].lable'],
  ])('that reads what is not there fails and says what: %s', (template, name) => {
    expect(() => render(template)).toThrow(`a layout reads ${name}`);
  });

  test('is told the keys that there are', () => {
    expect(() => render('{{ view.titel }}')).toThrow('has only: title, nothing, items, frozen');
  });
});

test('a strict view is the same JSON', () => {
  expect(JSON.stringify(strictView(view))).toBe(JSON.stringify(view));
});
