import { beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from '../harness/built-site.ts';
import { type BuiltPage, readPages } from '../harness/read-pages.ts';
import { backendArchitect } from './facts/backend-architect.ts';
import { factsOnPage, top } from './facts/fact.ts';
import { factsOfProfile, pageOf } from './facts/facts-of-profile.ts';
import { henriqueLobato } from './facts/henrique-lobato.ts';
import { containsWords, missingFacts, readSiteText, type SiteText } from './facts/missing-facts.ts';
import { rafaelHenterGomes } from './facts/rafael-henter-gomes.ts';
import { rodrigoDeLeon } from './facts/rodrigo-de-leon.ts';
import { seniorBackendEngineer } from './facts/senior-backend-engineer.ts';

const people = [henriqueLobato, rafaelHenterGomes, rodrigoDeLeon];
const roles = [backendArchitect, seniorBackendEngineer];
const profiles = [...people, ...roles];

let pages: readonly BuiltPage[] = [];
let site: SiteText = new Map();

beforeAll(async () => {
  // What is told in other languages is told in the first one too.
  pages = readPages((await builtSite('content')).folder, (path) => !/^(?:es|pt-BR)\//.test(path));
  site = readSiteText(pages);
});

const pageAt = (path: string): BuiltPage | undefined => pages.find((page) => page.path === `${path}index.html`);
const textAt = (path: string, place: string): string => site.get(path)?.get(place) ?? '';

function metaAt(path: string, name: string): string {
  return new RegExp(`<meta name="${name}" content="([^"]*)">`).exec(pageAt(path)?.html ?? '')?.[1] ?? '';
}

describe.each(profiles)('the facts of $name', (profile) => {
  it('stand on the pages where a reader looks for them, below their headings', () => {
    expect(missingFacts(site, factsOfProfile(profile))).toEqual([]);
  });

  it('stand in the description for search engines', () => {
    const description = metaAt(profile.page, 'description');
    expect(profile.description.filter((words) => !containsWords(description, words))).toEqual([]);
  });

  it('lead to the addresses that the source gives, and to no other site or mailbox', () => {
    const outward = pageAt(profile.page)?.addresses.filter(leadsOut) ?? ['no page'];
    expect([...new Set(outward)].toSorted()).toEqual(profile.links);
  });
});

/** What the page of a skill says of all who have it, with proof or without. */
function holdersOf(skill: string): readonly string[] {
  return ['Who works with it', 'Role profiles', 'Without proof yet'].map((place) =>
    textAt(pageOf('skills', skill), place),
  );
}

/** The main part of a page without the work like it, which has dates and figures of its own. */
function ownPart(path: string): string {
  const html = /<main\b[^>]*>(.*)<\/main>/s.exec(pageAt(path)?.html ?? '')?.[1] ?? '';
  expect(html, path).not.toBe('');
  return html.replace(/<section\b[^>]*aria-labelledby="related".*?<\/section>/s, '');
}

function leadsOut(address: string): boolean {
  return /^[a-z]+:/.test(address) && !address.startsWith('https://proofolio.example/');
}

/** The pages of the skills that a profile lists without proof. */
function unprovenAddresses(path: string): readonly string[] {
  const [, list = ''] = /class="unproven-skills-parts">(.*?)<\/details>/s.exec(pageAt(path)?.html ?? '') ?? [];
  return [...list.matchAll(/href="([^"]*)"/g)].map(([, address = '']) => address);
}

describe('the site', () => {
  it('keeps the address and the keywords of the page that Henrique Lobato came with', () => {
    expect(pageAt('backend/')?.html).toContain('<link rel="canonical" href="https://proofolio.example/backend/">');
    expect(pageAt('backend/')?.html).toContain('<title>Henrique Lobato – Senior Python Backend Developer');
    expect(metaAt('backend/', 'keywords').split(', ')).toEqual([
      'Python Backend Developer',
      'Django REST Framework',
      'FastAPI',
      'Microservices',
      'API Development',
      'PostgreSQL Optimization',
      'Redis Caching',
      'WebSocket Development',
    ]);
  });

  it('lists people and role profiles apart', () => {
    const facts = [
      ...factsOnPage('', { 'The team': people.map(({ name }) => name) }),
      ...['', 'engineers/'].flatMap((path) => factsOnPage(path, { 'Role profiles': roles.map(({ name }) => name) })),
    ];
    expect(missingFacts(site, facts)).toEqual([]);
    expect(roles.filter(({ name }) => containsWords(textAt('', 'The team'), name))).toEqual([]);
    expect(people.filter(({ name }) => containsWords(textAt('engineers/', 'Role profiles'), name))).toEqual([]);
  });

  it('says what the sources say about organizations', () => {
    const facts = Object.entries({
      OneTrust: ['Acquired Convercent', 'terabytes of compliance data'],
      SecurityScorecard: ['Rates cybersecurity', 'Fortune 500'],
      IKTech: ['financial transactions in real time'],
      BairesDev: ['from PHP to serverless Django'],
      'Globo.com': ['largest media platform in Brazil'],
      Caixa: ['one of the largest banking systems in Brazil'],
      'GPr Sistemas': ['nationwide network of ATMs'],
      Multiway: ['Vehicle recognition in several cities'],
    }).flatMap(([name, words]) => [
      ...factsOnPage(pageOf('organizations', name), { [top]: words }),
      ...factsOnPage('organizations/', { [name]: words }),
    ]);
    expect(missingFacts(site, facts)).toEqual([]);
  });

  it('knows skills by the other names that the sources use', () => {
    const facts = Object.entries({
      Kubernetes: ['K8s'],
      Memcached: ['Memcache'],
      'Amazon S3': ['S3'],
      'Amazon EKS': ['EKS'],
      'Amazon RDS': ['RDS'],
      'Amazon SNS': ['SNS'],
      'Amazon SQS': ['SQS'],
      'Amazon MQ': ['AMQ'],
      'Amazon SageMaker': ['AWS SageMaker'],
      'Amazon DynamoDB': ['DynamoDB'],
      'Apache Cassandra': ['Cassandra'],
      'Apache Kafka': ['Kafka'],
      'Apache Solr': ['Solr'],
      'Retrieval-Augmented Generation': ['RAG'],
      'Domain-Driven Design': ['DDD'],
      'OpenID Connect': ['OIDC'],
      'Content Delivery Networks': ['CDN'],
      'Content Security Policy': ['CSP'],
      'Google Cloud': ['GCP'],
      'Infrastructure as Code': ['IaC'],
      'Elastic Stack': ['ELK'],
      'Application Performance Monitoring': ['APM'],
      'GitLab CI/CD': ['GitLab CI'],
      'Asynchronous Processing': ['Async Processing'],
      'REST APIs': ['RESTful APIs', 'REST API'],
      OpenAPI: ['Swagger', 'OpenAPI 3.0'],
    }).flatMap(([name, words]) => factsOnPage(pageOf('skills', name), { [top]: words }));
    expect(missingFacts(site, facts)).toEqual([]);
  });
});

describe('nothing is claimed that the sources do not give:', () => {
  it.each(roles)('the role profile $name has no way to contact a person', ({ page }) => {
    expect(site.get(page)?.has('Contact')).toBe(false);
    expect(pageAt(page)?.html).not.toMatch(/mailto:|tel:|"Person"/);
  });

  it('nobody has a place of work or study, an employment or a certificate', () => {
    const invented = ['Location', 'Career', 'Education', 'Certifications', 'Phone'];
    const found = profiles.flatMap(({ page }) => invented.filter((place) => site.get(page)?.has(place)));
    expect(found).toEqual([]);
  });

  it('what has no date in its source has none on its page', () => {
    const undated = [...rodrigoDeLeon.achievements, ...henriqueLobato.projects.filter(({ period }) => period === null)];
    expect(undated.map(({ page }) => page)).toHaveLength(12);
    for (const { page } of undated) {
      expect(site.get(page)?.has('Period'), page).toBe(false);
      expect(ownPart(page).replace(/<[^>]*>/g, ' '), page).not.toMatch(/\b(19|20)\d\d\b/);
    }
  });

  it('no page states a year outside of those in the sources', () => {
    const years = [...site.values()].flatMap((places) => (places.get('') ?? '').match(/\b(?:19|20)\d\d\b/g) ?? []);
    expect([...new Set(years)].toSorted()).toEqual(['2018', '2019', '2020', '2021', '2022', '2023']);
  });

  it('the contributions of Rodrigo de León have no figures', () => {
    for (const { page } of rodrigoDeLeon.achievements) expect(ownPart(page), page).not.toContain('metric-figure');
  });

  it('achievements rest on the engineer’s own word as long as there is nothing to open', () => {
    const achievements = profiles.flatMap((each) => [each, ...each.projects]).flatMap((each) => each.achievements);
    expect(achievements).toHaveLength(30);
    for (const { page } of achievements) expect(textAt(page, 'Evidence'), page).toContain('Nothing to open yet');
  });

  it('the Rust of the role profile is being learnt and not counted as a skill', () => {
    const { name, page } = seniorBackendEngineer;
    for (const skill of ['Rust', 'Actix', 'Rocket']) {
      expect(containsWords(textAt(page, 'skills without proof yet'), skill), skill).toBe(false);
      expect(
        holdersOf(skill).filter((text) => containsWords(text, name)),
        skill,
      ).toEqual([]);
    }
  });

  it('the AI skills that Rafael Henter Gomes is expanding are not listed without proof', () => {
    const { name, page, learning } = rafaelHenterGomes;
    for (const skill of learning) {
      expect(containsWords(textAt(page, 'skills without proof yet'), skill), skill).toBe(false);
      expect(
        holdersOf(skill).filter((text) => containsWords(text, name)),
        skill,
      ).toEqual([]);
    }
  });

  it('the skills that work proves are not listed without proof', () => {
    for (const { page, projects, achievements } of profiles) {
      const works = [...projects, ...achievements, ...projects.flatMap((project) => project.achievements)];
      const proven = works.flatMap(({ skills }) => skills).map((skill) => `/${pageOf('skills', skill)}`);
      const unproven = unprovenAddresses(page);
      expect(unproven.length, page).toBeGreaterThan(0);
      expect(
        proven.filter((address) => unproven.includes(address)),
        page,
      ).toEqual([]);
    }
  });

  it('no person has a pronoun, no page an emoji or letters of a wrong code page', () => {
    const pronoun = /\b(?:he|she|his|her|hers|him)\b/i;
    const character = /\p{Extended_Pictographic}|â€|ğŸ|Ã/u;
    const found = [...site].filter(([, places]) => {
      const text = places.get('') ?? '';
      return pronoun.test(text) || character.test(text);
    });
    expect(found.map(([path]) => path)).toEqual([]);
  });

  it('the tools of an assistant are no facts about an engineer', () => {
    expect(pages.filter(({ text }) => /MultiEdit|\bGrep\b|\bGlob\b/.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
