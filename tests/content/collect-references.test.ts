import { expect, test } from 'vitest';
import { collectReferences } from '../../src/content/collect-references.ts';
import { entryKinds } from '../../src/content/entry.ts';

test('every name and address in an entry is found with the way to it, whatever else is wrong', () => {
  const data = {
    name: ['wrong'],
    nonsense: 'Python',
    skills: ['Python', '', undefined, 7],
    portrait: { src: '../media/ada.png', alt: 'Ada' },
    links: [{ label: 'x', url: '/projects/' }],
    roles: [{ organization: 'Contoso', skills: ['C++'] }, 'none'],
    expertise: 'none',
  };
  const found = collectReferences(entryKinds.engineer.schema, data);
  expect(found.map(({ to, name, path }) => `${path.join('.')} → ${to} ${name}`)).toMatchInlineSnapshot(`
    [
      "skills.0 → skill Python",
      "portrait.src → picture ../media/ada.png",
      "links.0.url → link /projects/",
      "roles.0.organization → organization Contoso",
      "roles.0.skills.0 → skill C++",
    ]
  `);
});

test('keys of the language itself are no fields', () => {
  expect(collectReferences(entryKinds.project.schema, { constructor: 'x', toString: ['y'] })).toEqual([]);
});
