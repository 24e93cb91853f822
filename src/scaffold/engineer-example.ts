/** A value of a field as it is written: a scalar is always text, as in the content itself. */
export type ExampleValue = string | readonly ExampleValue[] | ExampleMap;

/** Values by field, in the order in which they are written. */
export interface ExampleMap {
  readonly [field: string]: ExampleValue;
}

/** Each shape of a metric in one item: a way, a change, a level. */
export const metrics: readonly ExampleMap[] = [
  { label: 'Build time', from: '12', to: '4', unit: 'minute', better: 'down' },
  { label: 'Failed deployments', change: '-60', better: 'down' },
  { label: 'Traffic', value: '2000', unit: 'request', per: 'second', bound: 'at-least', better: 'up' },
];

/** Skills that examples name. */
export const skills = ['TypeScript', 'PostgreSQL'];

/** A realistic value for every field of a profile. */
export const engineerExample = {
  name: 'Ada Quill',
  kind: 'role',
  pronunciation: 'AY-da KWIL',
  pronouns: 'they/them',
  headline: 'Backend engineer who makes slow things fast',
  description: 'Backend engineer with a liking for queues, databases and plain words.',
  title: 'Backend Engineer',
  keywords: ['backend', 'databases'],
  since: '2012',
  location: 'Northern Europe',
  email: 'name@example.org',
  phone: '+1 555 0100',
  visibility: { email: 'resume', phone: 'private', location: 'public' },
  links: [{ label: 'Code', url: 'https://code.example.org/name' }],
  portrait: { src: '../media/portrait.jpg', alt: 'A person at a desk, looking up' },
  color: 'teal',
  languages: [
    { language: 'en', level: 'native' },
    { language: 'es', level: 'B2' },
  ],
  availability: { status: 'limited', for: ['reviews', 'talks'] },
  skills,
  learning: ['Rust'],
  expertise: [{ title: 'Data', summary: 'Schemas that survive their second year.', skills }],
  principles: [{ title: 'Measure first', text: 'No change for speed without a figure before and after.' }],
  metrics,
  testimonials: [
    {
      text: 'Found in a day what had cost us *two years* of weekends.',
      author: 'Bo Reed',
      role: 'Head of operations',
      organization: 'Northwind',
      by: 'client',
      date: '2024-05',
      url: 'https://blog.example.org/queues',
      skills,
    },
  ],
  services: [
    {
      title: 'Review of a database',
      summary: 'Two days with your schema and your slowest queries, and a plan for the year.',
      price: 'from €2,400',
      url: 'mailto:name@example.org',
    },
  ],
  roles: [
    {
      organization: 'Northwind',
      title: 'Backend engineer',
      employment: 'contract',
      location: 'remote',
      summary: 'Kept the order system fast while it grew.',
      highlights: [
        {
          text: 'Moved the *nightly* reports to a stream of events.',
          skills,
          metric: { label: 'Waiting time', from: '6', to: '0.5', unit: 'hour', better: 'down' },
        },
        {
          text: 'Ended reading an order twice.',
          metric: { label: 'Queries for an order', change: '-50', better: 'down' },
        },
        {
          text: 'Led the team through the busiest day.',
          metric: { label: 'Orders', value: '300', unit: 'order', per: 'minute', bound: 'at-least' },
        },
      ],
      skills,
      start: '2021-03',
      end: 'present',
    },
    { organization: 'Northwind', title: 'Guest lecturer', date: '2020-11' },
    { kind: 'break', title: 'Parental leave', summary: 'A year with our daughter.', start: '2019-09', end: '2020-08' },
  ],
  education: [
    {
      institution: 'A university',
      degree: 'BSc',
      field: 'Computer science',
      location: 'Lisbon',
      grade: 'with distinction',
      thesis: 'Queues under load',
      courses: ['Operating systems', 'Statistics'],
      notes: 'Taught the course on databases in the last year.',
      url: 'https://university.example.org',
      start: '2014',
      end: '2018',
    },
    { institution: 'Another school', date: '2013' },
  ],
  certifications: [
    {
      name: 'The name on the certificate',
      issuer: 'Who issued it',
      credential: 'ABC-123',
      date: '2024-02',
      expires: '2027-02',
      url: 'https://certificates.example.org/123',
    },
  ],
  awards: [
    {
      title: 'Best talk of the year',
      issuer: 'A conference',
      date: '2023-10',
      summary: 'For a talk on queues.',
      url: 'https://conference.example.org/awards',
    },
  ],
  patents: [
    {
      title: 'A queue that never overtakes itself',
      number: 'EP 0 000 000',
      office: 'European Patent Office',
      date: '2022-06-01',
      inventors: ['Ada Quill', 'Bo Reed'],
      url: 'https://patents.example.org/0000000',
    },
  ],
  volunteering: [
    {
      organization: 'A coding club',
      title: 'Mentor',
      summary: 'Taught beginners to write their first program.',
      url: 'https://club.example.org',
      start: '2019',
      end: 'present',
    },
    { organization: 'A hackathon', date: '2018-11' },
  ],
  memberships: [
    { organization: 'A society', title: 'Fellow', url: 'https://society.example.org', start: '2020', end: 'present' },
    { organization: 'A committee', date: '2021' },
  ],
  interests: ['Chess', 'Restoring radios'],
  sections: ['text', 'achievements', 'projects', 'skills', 'career', 'contact'],
  featured: 'true',
  status: 'alumni',
  permalink: '/backend/',
  aliases: ['/people/backend/'],
  draft: 'true',
} as const satisfies ExampleMap;
