import type { Header, HeaderRules, HostedSite } from './header-rules.ts';

// These services send what lies in the published folder, at `/`, and by themselves have all of it asked for again each time.

/** `_headers` of Netlify. A second rule cannot take back what a first one set, so drawings have the policy of pages. */
export function netlifyHeaders(rules: HeaderRules): string {
  return [
    '# Headers of the site, made by `npm run build -- --host netlify`.',
    ...block('/*', [...rules.always, rules.policy]),
    ...rules.immutableFolders.flatMap((folder) => block(`${folder}*`, [rules.immutable])),
    '',
  ].join('\n');
}

/** `_headers` of Cloudflare Pages. */
export function cloudflareHeaders(rules: HeaderRules): string {
  return [
    '# Headers of the site, made by `npm run build -- --host cloudflare-pages`.',
    ...block('/*', [...rules.always, rules.policy]),
    '# A drawing needs the styles that it holds.',
    '/*.svg',
    `  ! ${rules.policy[0]}`,
    ...rules.immutableFolders.flatMap((folder) => block(`${folder}*`, [rules.immutable])),
    '',
  ].join('\n');
}

function block(path: string, headers: readonly Header[]): readonly string[] {
  return [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)];
}

/** `vercel.json` for a folder that is deployed as it is. */
export function vercelJson(rules: HeaderRules): string {
  const rule = (source: string, headers: readonly Header[]) => ({
    source,
    headers: headers.map(([key, value]) => ({ key, value })),
  });
  const settings = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    trailingSlash: true,
    headers: [
      rule('/(.*)', rules.always),
      rule('/((?!.*\\.svg$).*)', [rules.policy]),
      rule('/(.*\\.svg)', [rules.drawings]),
      ...rules.immutableFolders.map((folder) => rule(`${folder}(.*)`, [rules.immutable])),
    ],
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** The headers that CloudFront has settings of their own for. */
const OF_CLOUDFRONT: readonly string[] = [
  'X-Content-Type-Options',
  'X-Frame-Options',
  'Referrer-Policy',
  'Strict-Transport-Security',
];

/**
 * A response headers policy of CloudFront, for `aws cloudfront create-response-headers-policy`: S3 by itself sends none of them.
 * How long a file is cached is said where it is uploaded.
 */
export function cloudFrontPolicy(rules: HeaderRules, { hsts, url }: HostedSite): string {
  const given = (name: string): string => rules.always.find(([each]) => each === name)?.[1] ?? '';
  const custom = rules.always.filter(([name]) => !OF_CLOUDFRONT.includes(name));
  const settings = {
    Name: `proofolio-${new URL(url).hostname.replaceAll('.', '-')}`,
    Comment: 'Headers of the site, made by npm run build -- --host s3',
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: rules.policy[1] },
      ContentTypeOptions: { Override: true },
      FrameOptions: { Override: true, FrameOption: given('X-Frame-Options') },
      ReferrerPolicy: { Override: true, ReferrerPolicy: given('Referrer-Policy') },
      ...(hsts ? { StrictTransportSecurity: { Override: true, AccessControlMaxAgeSec: 31_536_000 } } : {}),
    },
    CustomHeadersConfig: {
      Quantity: custom.length,
      Items: custom.map(([name, value]) => ({ Header: name, Value: value, Override: true })),
    },
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}
