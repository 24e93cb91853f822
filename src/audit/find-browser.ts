import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

type Environment = Readonly<Record<string, string | undefined>>;

const linuxNames = [
  // Chromium without its windows: the quickest to test with.
  'chromium-headless-shell',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
];
const linuxFolders = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/**
 * The path of a Chrome, Chromium or Edge on this machine, or `null` when there is none.
 * `CHROME_PATH` comes first, then the usual locations, then Playwright's own browser.
 * Throws when `CHROME_PATH` names a file that does not exist: testing in some other browser would be a guess.
 */
export function findBrowser(
  env: Environment = process.env,
  exists: (path: string) => boolean = existsSync,
): string | null {
  const chosen = env['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (exists(chosen)) return chosen;
    throw new Error(
      `CHROME_PATH names "${chosen}", which does not exist: correct it, or unset it to search the usual places.`,
    );
  }
  return (
    [...usualPlaces(process.platform, env), chromium.executablePath()].find((path) => path !== '' && exists(path)) ??
    null
  );
}

/** Where the browsers of an operating system usually are, the most common first. */
export function usualPlaces(platform: NodeJS.Platform, env: Environment): readonly string[] {
  if (platform === 'darwin') return macApplications.flatMap((name) => macPlaces(name, env['HOME']));
  if (platform === 'win32') return windowsPrograms.flatMap((program) => windowsPlaces(program, env));
  return linuxNames.flatMap((name) => linuxFolders.map((folder) => `${folder}/${name}`));
}

function macPlaces(name: string, home: string | undefined): readonly string[] {
  const inside = `Applications/${name}.app/Contents/MacOS/${name}`;
  return home === undefined ? [`/${inside}`] : [`/${inside}`, `${home}/${inside}`];
}

function windowsPlaces(program: string, env: Environment): readonly string[] {
  const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
  return folders.filter((folder) => folder !== undefined).map((folder) => join(folder, program));
}
