import { expect, test } from 'vitest';
import { findBrowser, usualPlaces } from '../../src/audit/find-browser.ts';

const everywhere = () => true;
const nowhere = () => false;

test('CHROME_PATH goes before all other browsers', () => {
  expect(findBrowser({ CHROME_PATH: '/opt/my/chrome' }, everywhere)).toBe('/opt/my/chrome');
});

test('a CHROME_PATH that leads nowhere is an error and not a search', () => {
  expect(() => findBrowser({ CHROME_PATH: '/opt/gone' }, (path) => path !== '/opt/gone')).toThrow(
    'CHROME_PATH names "/opt/gone", which does not exist: correct it, or unset it to search the usual places.',
  );
});

test('an empty CHROME_PATH counts as none', () => {
  expect(findBrowser({ CHROME_PATH: '' }, nowhere)).toBeNull();
});

test('a machine without a browser has none', () => {
  expect(findBrowser({}, nowhere)).toBeNull();
});

test('Chrome goes before Chromium on Linux', () => {
  const places = usualPlaces('linux', {});
  expect(places.indexOf('/usr/bin/google-chrome')).toBeLessThan(places.indexOf('/usr/bin/chromium'));
});

test('a browser that one user installed is found on macOS', () => {
  expect(usualPlaces('darwin', { HOME: '/Users/ada' })).toContain(
    '/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium',
  );
});
