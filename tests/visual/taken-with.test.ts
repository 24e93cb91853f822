import { describe, expect, it } from 'vitest';
import { whyNotComparable } from './taken-with.ts';

const now = { browser: 'Chromium 140.0.1.2', system: 'linux x64' };

describe('stored pictures', () => {
  it('can be compared with those of the same browser, whatever its patch, on the same system', () => {
    expect(whyNotComparable({ ...now, browser: 'Chromium 140.0.9.9' }, now)).toBeNull();
  });

  it('cannot be compared with those of another browser, which is said', () => {
    expect(whyNotComparable({ ...now, browser: 'Chromium 139.0.1.2' }, now)).toBe(
      'The stored pictures were taken with Chromium 139.0.1.2 on linux x64; this is Chromium 140.0.1.2 on linux x64, which draws text in another way.',
    );
  });

  it('cannot be compared with those of another system, nor with none', () => {
    expect(whyNotComparable({ ...now, system: 'darwin arm64' }, now)).toContain('darwin arm64');
    expect(whyNotComparable(null, now)).toBe('There are no stored pictures yet.');
  });
});
