import { type AfterBuild, BY_VERSION } from './github-workflows.ts';

/** The steps that put a built site on GitHub Pages. */
export const githubPages: AfterBuild = {
  intro: `# Builds the site and publishes it on GitHub Pages, at the address that Pages gives it or at that in \`files/CNAME\` of the content.
#
# Once: Settings → Pages → Source → GitHub Actions, then Actions → pages → Run workflow. From then on each push to main publishes.`,
  name: 'pages',
  guard: `    # A push publishes only where Pages is in use: who does not want it has nothing to switch off.
    if: github.event_name == 'workflow_dispatch' || github.event.repository.has_pages
`,
  upload: `      - uses: actions/upload-pages-artifact@v5 ${BY_VERSION}
        with:
          path: _site
          # .well-known/security.txt
          include-hidden-files: true
`,
  deploy: `    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: actions/deploy-pages@v4 ${BY_VERSION}
`,
};

const keepSite = (files: string): string => `      - uses: actions/upload-artifact@v4 ${BY_VERSION}
        with:
          name: site
          path: |
            _site
            ${files}
          include-hidden-files: true
          retention-days: 7
`;

const fetchSite = `      - uses: actions/download-artifact@v4 ${BY_VERSION}
        with:
          name: site
`;

/** The steps that put a built site into a bucket of S3. */
export const s3: AfterBuild = {
  intro: `# Builds the site and puts it into a bucket of S3 that CloudFront sends to readers.
#
# Once: under Settings → Secrets and variables → Actions → Variables set AWS_ROLE (the ARN of a role that trusts this repository by
# OpenID Connect, and may write to the bucket and invalidate the distribution), AWS_REGION, S3_BUCKET and CLOUDFRONT_DISTRIBUTION.
# The origin is the bucket's website endpoint, with index.html and 404.html as its documents. _site.s3.json, in the download
# "site" of a run, has the headers: \`npm run build -- --help\` and the reference of commands say how they take effect.`,
  name: 'site',
  upload: keepSite('_site.s3.json'),
  deploy: `    permissions:
      id-token: write
    environment: production
    steps:
${fetchSite}      - uses: aws-actions/configure-aws-credentials@v4 ${BY_VERSION}
        with:
          role-to-assume: \${{ vars.AWS_ROLE }}
          aws-region: \${{ vars.AWS_REGION }}
      # First what pages load, which is kept for good; it is not deleted, as pages that somebody has open still ask for it.
      - run: aws s3 sync _site/assets "s3://$BUCKET/assets" --cache-control "public, max-age=31536000, immutable"
        env:
          BUCKET: \${{ vars.S3_BUCKET }}
      - run: aws s3 sync _site "s3://$BUCKET" --delete --exclude "assets/*" --cache-control "public, max-age=0, must-revalidate"
        env:
          BUCKET: \${{ vars.S3_BUCKET }}
      - run: aws cloudfront create-invalidation --distribution-id "$DISTRIBUTION" --paths "/*"
        env:
          DISTRIBUTION: \${{ vars.CLOUDFRONT_DISTRIBUTION }}
`,
};

/** The steps that put a built site on a server of one's own. */
export const nginx: AfterBuild = {
  intro: `# Builds the site and copies it to a server with nginx, by SSH.
#
# Once, on the server: make /srv/www/site for the user that copies, and copy _site.nginx.conf, from the download "site" of a run, to
# /etc/nginx/conf.d/proofolio.conf; then "nginx -t && nginx -s reload". Do it again when that file changes.
# Once, here: Settings → Environments → production, with the secret SSH_KEY (a key for this alone) and the variables SSH_TARGET
# (user@host) and SSH_KNOWN_HOSTS (what "ssh-keyscan host" prints, checked).`,
  name: 'site',
  upload: keepSite('_site.nginx.conf'),
  deploy: `    environment: production
    steps:
${fetchSite}      - run: |
          install -m 700 -d ~/.ssh
          (umask 077 && printf '%s\\n' "$KEY" > ~/.ssh/key)
          printf '%s\\n' "$KNOWN_HOSTS" > ~/.ssh/known_hosts
          rsync --archive --delay-updates --delete-after --rsh "ssh -i ~/.ssh/key" _site/ "$TARGET:/srv/www/site/"
        env:
          KEY: \${{ secrets.SSH_KEY }}
          KNOWN_HOSTS: \${{ vars.SSH_KNOWN_HOSTS }}
          TARGET: \${{ vars.SSH_TARGET }}
`,
};
