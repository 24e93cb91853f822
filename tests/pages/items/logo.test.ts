import { expect, test } from 'vitest';
import { shapeOf } from '../../../src/pages/items/logo.ts';
import { MINIMAL_FILES } from '../../content/minimal-files.ts';
import { readSite, viewAt } from '../../harness/read-site.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';

const full = readSite('tests/fixtures/full');

const employers = viewAt(full, 'engineer', '/zoe/').employers;
const logoOf = (name: string) => employers.find(({ organization }) => organization?.label === name)?.logo;

test('a logo has a picture for light and one for dark', () => {
  expect(logoOf('Northwind Traders')).toMatchObject({
    light: { src: '/media/northwind-light.svg', alt: '' },
    dark: { src: '/media/northwind-dark.svg', alt: '' },
    look: '',
  });
});

test('one of a single color is drawn as the text is, and any other stands on paper in the dark', () => {
  expect(logoOf('Contoso')).toMatchObject({ dark: null, look: 'logo-one-color' });
  expect(logoOf('Tailspin & Söhne')).toMatchObject({ dark: null, look: 'logo-on-paper' });
});

test('the logo of whom work was done for stands with the work, and on the page of the organization', () => {
  const { logo } = viewAt(full, 'project', '/telemetry/');
  expect(logo?.light.src).toBe('/media/contoso.svg');
  expect(viewAt(full, 'organization', '/organizations/contoso-group/').logo).toEqual(logo);
});

test('the logo of an organization that nothing shows is published by nothing', () => {
  expect(full.content.organizations.byName.get('Fabrikam')?.logo?.light).toBe('media/fabrikam.png');
  expect(full.texts.pictures).toContain('media/tailspin.png');
  expect(full.texts.pictures).not.toContain('media/fabrikam.png');
});

test('a site’s mark stands beside its title', () => {
  expect(full.shell.site).toMatchObject({ hasTitle: true, logo: { light: { src: '/media/mark.svg', alt: '' } } });
});

test('a site without a logo has its title', () => {
  expect(readSite(temporaryFolder(MINIMAL_FILES)).shell.site).toMatchObject({ hasTitle: true, logo: null });
});

test('a logo that would be small at the height of a square one is told from one that is as wide as its column', () => {
  const shapes = [48, 95, 96, 191, 192].map((width) => shapeOf({ width, height: 48 }));
  expect(shapes.map(({ isOblong }) => isOblong)).toEqual([false, false, true, true, false]);
  expect(shapes.map(({ isWide }) => isWide)).toEqual([false, false, false, false, true]);
});
