import { describe, expect, test } from 'vitest';
import { readSite, viewAt } from '../../harness/read-site.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';

const site = readSite('tests/fixtures/full', { base: '/portfolio/' });
const zoe = viewAt(site, 'engineer', '/zoe/');
const mesh = viewAt(site, 'project', '/telemetry/');

describe('what others say', () => {
  test('is shown with who says it, as what, and where it can be read', () => {
    expect(zoe.testimonials[0]).toMatchObject({
      text: 'She drew our whole system on one wall, and then took <em>half of it</em> away. We sleep at night now.',
      isLong: false,
      author: 'Ifeoma Ó Briain',
      role: 'Head of Operations',
      organization: { label: 'Contoso Ltd', href: '/portfolio/organizations/contoso-group/' },
      standing: 'Client, July 2024',
      source: { label: 'Read it on contoso.example', href: 'https://contoso.example/blog/night-shift' },
      seal: { strength: 'confirmed' },
    });
  });

  test('is a quote and no more without an address', () => {
    expect(zoe.testimonials[1]).toMatchObject({ isLong: true, source: null, seal: null, standing: 'Colleague, 2023' });
  });

  test('names an organization that speaks for itself once', () => {
    expect(zoe.testimonials[2]).toMatchObject({ author: 'Society of Night Operators', organization: null });
  });

  test('confirms a project, and a profile only in the skills that it names', () => {
    expect(mesh.testimonials.map(({ seal }) => seal?.strength ?? null)).toEqual(['confirmed', null, null]);
    const said = 'testimonials: [{ text: Yes., author: Jo, by: client, url: "https://acme.example" }]';
    const files = {
      'site.yml': 'title: T\nurl: https://t.example\n',
      'engineers/bo.md': `---\nname: Bo\n${said}\n---\n`,
      'engineers/li.md': '---\nname: Li\n---\n',
      'projects/mesh.md': `---\ntitle: Mesh\nengineers: [bo]\n${said}\n---\n`,
    };
    const small = readSite(temporaryFolder(files));
    expect(viewAt(small, 'engineer', '/engineers/bo/').testimonials[0]?.seal).toBeNull();
    const project = viewAt(small, 'project', '/projects/mesh/');
    expect(project).toMatchObject({ ownWord: null, seal: { strength: 'confirmed' } });
  });

  test('stands among the proofs of a skill, and leads to where it can be read', () => {
    const proofs = zoe.skillGroups
      .flatMap(({ skills }) => skills)
      .find(({ skill }) => skill.label === 'Tracing')?.proofs;
    expect(proofs?.find(({ label }) => label.startsWith('What'))).toMatchObject({
      label: 'What Ifeoma Ó Briain says',
      href: 'https://contoso.example/blog/night-shift',
      context: 'Contoso Ltd, July 2024',
    });
  });
});

test('services have their words, price and address', () => {
  expect(zoe.services).toEqual([
    {
      title: 'Architecture review',
      href: '/portfolio/services/consulting/',
      summary: 'Three days on site, and a report of ten pages that <em>everybody</em> can read.',
      price: '€4,800',
    },
    expect.objectContaining({ title: 'Incident drill', href: null, price: 'from €1,900 a day' }),
    { title: 'Talks', href: 'mailto:zoe@guild.example', summary: null, price: null },
  ]);
});
