import { z } from 'zod';
import { meantOr, reportBroken } from './rule.ts';
import { orNull } from './scalars.ts';

/** The services that ask for a `<meta>` of this name on the home page, to see whose site it is. */
export const verificationNames = {
  google: 'google-site-verification',
  bing: 'msvalidate.01',
  yandex: 'yandex-verification',
  baidu: 'baidu-site-verification',
  naver: 'naver-site-verification',
  pinterest: 'p:domain_verify',
  facebook: 'facebook-domain-verification',
} as const;

const code = z
  .string()
  .superRefine((value, context) => {
    if (isCode(value)) return;
    const [, content = ''] = /<meta\b[^>]*\bcontent\s*=\s*["']?([^"'\s>]*)/i.exec(value) ?? [];
    const help = 'write what stands in content="…" of the tag that the service shows';
    const params = meantOr(isCode(content) ? content : null, help);
    reportBroken(context, 'this is no verification code', { code: 'bad-verification', ...params });
  })
  .meta({ shape: 'code' });

function isCode(value: string): boolean {
  return /^[\w.=:+/-]{4,200}$/.test(value);
}

/** The codes by which search engines and others see whose site it is. */
export const verificationSchema = z.strictObject({
  google: orNull(code).describe('Google Search Console'),
  bing: orNull(code).describe('Bing Webmaster Tools'),
  yandex: orNull(code).describe('Yandex Webmaster'),
  baidu: orNull(code).describe('Baidu'),
  naver: orNull(code).describe('Naver'),
  pinterest: orNull(code).describe('Pinterest'),
  facebook: orNull(code).describe('Facebook'),
});
