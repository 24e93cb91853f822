import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import matter from 'gray-matter';
import { parse } from 'yaml';
import { z } from 'zod';

// Counts what shows each skill straight from the files, and knows nothing of `src`.

/** How often and how strongly a skill of an engineer is shown. */
export interface Count {
  readonly strength: string;
  readonly proofs: number;
}

/** By `engineer skill`, both by their slugs; a skill that is only being learnt is not there. */
export type Counts = ReadonlyMap<string, Count>;

const names = z.array(z.string()).default([]);
const people = z.array(z.union([z.string(), z.object({ engineer: z.string() }).transform(({ engineer }) => engineer)]));
const grouped = z.union([names, z.record(z.string(), names).transform((groups) => Object.values(groups).flat())]);
const front = z.object({
  engineers: people.default([]),
  project: z.string().optional(),
  skills: grouped.default([]),
  learning: names,
  expertise: z.array(z.object({ skills: names })).default([]),
  roles: z.array(z.object({ skills: names, date: z.unknown().optional(), start: z.unknown().optional() })).default([]),
  date: z.unknown().optional(),
  start: z.unknown().optional(),
  metrics: z.array(z.unknown()).default([]),
  evidence: z.array(z.object({ by: z.string() })).default([]),
  repository: z.string().optional(),
  demo: z.string().optional(),
  testimonials: z.array(z.object({ by: z.string(), url: z.string().optional(), skills: names })).default([]),
  nda: z.boolean().default(false),
  draft: z.boolean().default(false),
});
const taxonomy = z.record(
  z.string(),
  z.object({ aliases: names, parent: z.string().optional(), slug: z.string().optional() }),
);

type Front = z.output<typeof front>;

const steps = ['unproven', 'named', 'dated', 'quantified', 'documented', 'confirmed'];

/** Counts the proofs of every engineer’s skills; `slugOf` makes the last part of an address out of a name. */
export function recountProof(folder: string, slugOf: (name: string) => string): Counts {
  const skills = taxonomy.parse(parse(readFileSync(join(folder, 'skills.yml'), 'utf8')));
  const [engineers, projects, achievements] = ['engineers', 'projects', 'achievements'].map((kind) =>
    readFronts(join(folder, kind)),
  );
  const counts = new Map<string, Count>();
  for (const [slug, profile] of engineers ?? []) {
    const said = new Map<string, number[]>();
    const say = (written: readonly string[], step: number): void => {
      const all = new Set(written.flatMap((each) => withBroader(each, skills)));
      for (const name of all) said.set(name, [...(said.get(name) ?? []), step]);
    };
    for (const [, project] of projects ?? []) {
      if (!project.engineers.includes(slug)) continue;
      const said = project.nda ? [] : project.testimonials;
      const own = [project.repository, project.demo].flatMap((url) => (url === undefined ? [] : [{ by: 'self' }]));
      const evidence = [...project.evidence, ...own, ...said.filter(({ url }) => url !== undefined)];
      say([...project.skills, ...said.flatMap((each) => each.skills)], stepOf({ ...project, metrics: [], evidence }));
    }
    for (const [, own] of achievements ?? []) {
      const project = projects?.get(own.project ?? '');
      const people = own.engineers.length > 0 ? own.engineers : (project?.engineers ?? []);
      const { date, start } = own.date === undefined && own.start === undefined ? (project ?? own) : own;
      const nda = own.nda || (project?.nda ?? false);
      if (people.includes(slug)) say(own.skills, stepOf({ ...own, date, start, nda }));
    }
    for (const role of profile.roles) say(role.skills, stepOf({ ...role, metrics: [], evidence: [], nda: false }));
    for (const each of profile.testimonials) if (each.url !== undefined) say(each.skills, steps.indexOf('confirmed'));
    const learnt = new Set(profile.learning.map((each) => nameOf(each, skills)));
    const listed = [...profile.skills, ...profile.expertise.flatMap((area) => area.skills)];
    for (const name of listed.map((each) => nameOf(each, skills))) {
      if (!said.has(name) && !learnt.has(name)) said.set(name, []);
    }
    for (const [name, found] of said) {
      const strength = steps[Math.max(0, ...found)] ?? '';
      counts.set(`${slug} ${skills[name]?.slug ?? slugOf(name)}`, { strength, proofs: found.length });
    }
  }
  return counts;
}

function readFronts(folder: string): ReadonlyMap<string, Front> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
  const engines = { yaml: (text: string): object => z.record(z.string(), z.unknown()).parse(parse(text)) };
  const fronts = files.map((file): [string, Front] => {
    const { data } = matter(readFileSync(join(folder, file), 'utf8'), { engines });
    return [basename(file, '.md'), front.parse(data)];
  });
  return new Map(fronts.filter(([, { draft }]) => !draft));
}

type Said = Pick<Front, 'metrics' | 'evidence' | 'nda' | 'date' | 'start'>;

function stepOf({ date, start, metrics, evidence, nda }: Said): number {
  if (!nda && evidence.some(({ by }) => by !== 'self')) return 5;
  if (!nda && evidence.length > 0) return 4;
  if (!nda && metrics.length > 0) return 3;
  return date === undefined && start === undefined ? 1 : 2;
}

type Taxonomy = z.output<typeof taxonomy>;

function nameOf(written: string, skills: Taxonomy): string {
  if (Object.hasOwn(skills, written)) return written;
  return Object.entries(skills).find(([, { aliases }]) => aliases.includes(written))?.[0] ?? `no skill ${written}`;
}

function withBroader(written: string, skills: Taxonomy): readonly string[] {
  const name = nameOf(written, skills);
  const parent = skills[name]?.parent;
  return parent === undefined ? [name] : [name, ...withBroader(parent, skills)];
}
