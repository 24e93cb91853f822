import type { Header, HeaderRules, HostedSite } from './header-rules.ts';

/** Where a server finds the site, until somebody writes another folder there. */
const FOLDER = '/srv/www/site';

/** Types that the lists of servers lack. */
const TYPES: readonly (readonly [type: string, ending: string])[] = [
  ['image/avif', 'avif'],
  ['application/manifest+json', 'webmanifest'],
  ['text/vcard', 'vcf'],
];

/** A file for `/etc/nginx/conf.d/`: the site as a server of its own. */
export function nginxServer(rules: HeaderRules, { url, base, precompress = false }: HostedSite): string {
  const isRoot = base === '/';
  return [
    '# The site and its headers, made by `npm run build -- --host nginx`: copy this file to /etc/nginx/conf.d/ and the site to',
    `# ${FOLDER}, then "nginx -t && nginx -s reload"; that it knows an ending already is no mistake.`,
    '# For HTTPS add certificates here, or put a proxy with them in front.',
    ...cacheMap(rules, base),
    'map $uri $proofolio_policy {',
    `  default "${rules.policy[1]}";`,
    `  ~*\\.svg$ "${rules.drawings[1]}";`,
    '}',
    'server {',
    '  listen 80;',
    '  listen [::]:80;',
    `  server_name ${new URL(url).hostname};`,
    '  server_tokens off;',
    '  absolute_redirect off;',
    '  charset utf-8;',
    '  gzip on;',
    ...(precompress ? ['  gzip_static on;'] : []),
    '  gzip_types text/css application/javascript application/json application/manifest+json image/svg+xml text/xml;',
    '  include mime.types;',
    `  types {${TYPES.map(([type, ending]) => ` ${type} ${ending};`).join('')} }`,
    ...rules.always.map(([name, value]) => `  add_header ${name} "${value}" always;`),
    `  add_header ${rules.policy[0]} $proofolio_policy always;`,
    `  add_header ${rules.fresh[0]} $proofolio_cache always;`,
    `  error_page 404 ${base}404.html;`,
    '  # What the engine notes for itself.',
    '  location ~ /\\.(?!well-known/) { return 404; }',
    ...(isRoot ? [`  root ${FOLDER};`] : [`  location ${base} { alias ${FOLDER}/; }`]),
    '}',
    '',
  ].join('\n');
}

function cacheMap(rules: HeaderRules, base: string): readonly string[] {
  return [
    'map $uri $proofolio_cache {',
    `  default "${rules.fresh[1]}";`,
    ...rules.immutableFolders.map((folder) => `  ~^${below(base, folder)} "${rules.immutable[1]}";`),
    '}',
  ];
}

/** A site for a Caddyfile; Caddy gets the certificate by itself. */
export function caddySite(rules: HeaderRules, { url, base, precompress = false }: HostedSite): string {
  const { protocol, host } = new URL(url);
  const line = ([name, value]: Header): string => `${name} "${value}"`;
  const folders = rules.immutableFolders.map((folder) => `${below(base, folder)}*`).join(' ');
  const fileSettings = ['hide .proofolio', ...(precompress ? ['precompressed br gzip'] : [])];
  return [
    '# The site and its headers, made by `npm run build -- --host caddy`: copy the site to',
    `# ${FOLDER}, write "import" and the path of this file into your Caddyfile, then "caddy reload".`,
    `${protocol === 'https:' ? '' : 'http://'}${host} {`,
    `  root * ${FOLDER}`,
    '  encode gzip',
    '  header {',
    ...rules.always.map((header) => `    ${line(header)}`),
    '    -Server',
    '  }',
    '  @drawings path *.svg',
    '  @others not path *.svg',
    `  header @drawings ${line(rules.drawings)}`,
    `  header @others ${line(rules.policy)}`,
    ...(folders === ''
      ? [`  header ${line(rules.fresh)}`]
      : [
          `  @immutable path ${folders}`,
          `  @fresh not path ${folders}`,
          `  header @immutable ${line(rules.immutable)}`,
          `  header @fresh ${line(rules.fresh)}`,
        ]),
    ...(base === '/'
      ? ['  file_server {', ...fileSettings.map((each) => `    ${each}`), '  }']
      : [
          `  handle_path ${base}* {`,
          '    file_server {',
          ...fileSettings.map((each) => `      ${each}`),
          '    }',
          '  }',
        ]),
    '  handle_errors {',
    `    header ${line(rules.fresh)}`,
    `    header ${line(rules.policy)}`,
    '    @missing expression {http.error.status_code} == 404',
    '    rewrite @missing /404.html',
    '    file_server',
    '  }',
    '}',
    '',
  ].join('\n');
}

/** `.htaccess` of Apache; it takes effect where `AllowOverride` lets it, and `mod_headers` is there. */
export function apacheSettings(rules: HeaderRules, { base }: HostedSite): string {
  const line = ([name, value]: Header): string => `Header always set ${name} "${value}"`;
  return [
    '# Headers of the site, made by `npm run build -- --host apache`.',
    'Options -Indexes -MultiViews',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${base}404.html`,
    'AddDefaultCharset utf-8',
    ...TYPES.map(([type, ending]) => `AddType ${type} .${ending}`),
    '<IfModule mod_headers.c>',
    ...[...rules.always, rules.policy, rules.fresh].map((header) => `  ${line(header)}`),
    '  <FilesMatch "\\.svg$">',
    `    ${line(rules.drawings)}`,
    '  </FilesMatch>',
    ...rules.immutableFolders.flatMap((folder) => [
      `  <If "%{REQUEST_URI} =~ m#^${below(base, folder)}#">`,
      `    ${line(rules.immutable)}`,
      '  </If>',
    ]),
    '</IfModule>',
    '',
  ].join('\n');
}

/** `/portfolio/` and `/assets/` → `/portfolio/assets/` */
function below(base: string, folder: string): string {
  return `${base}${folder.slice(1)}`;
}
