import { expect, test } from 'vitest';
import { holdsName, namesOf } from '../../src/portfolio/names.ts';

test('a text holds a name as words of its own, wherever they stand and whatever signs are between them', () => {
  expect(holdsName('The tea branch of NORTHWIND', 'Northwind')).toBe(true);
  expect(holdsName('A Supernorthwind, not Northwind', 'Northwind')).toBe(true);
  expect(holdsName('for Contoso Ltd', 'Contoso, Ltd.')).toBe(true);
  expect(holdsName('A Supernorthwind', 'Northwind')).toBe(false);
  expect(holdsName('', '+++')).toBe(false);
});

test('a record has its name and its aliases, and not those of others', () => {
  const aliases = new Map([
    ['Northwind Traders', 'Northwind'],
    ['Contoso Ltd', 'Contoso'],
  ]);
  expect(namesOf('Northwind', { aliases })).toEqual(['Northwind', 'Northwind Traders']);
});
