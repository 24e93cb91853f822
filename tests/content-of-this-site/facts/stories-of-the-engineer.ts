import type { Achievement } from './profile.ts';

/** The three stories of the senior backend engineer, each with its lesson. */
export const storiesOfTheEngineer: readonly Achievement[] = [
  {
    title: 'Made payments of $100 million a month 99.999% reliable by building on events',
    page: 'achievements/event-driven-payments/',
    year: '2018',
    figures: ['Payments handled $100 million a month', 'Reliability 99.999%'],
    skills: ['Event-Driven Architecture', 'Asynchronous Processing'],
    states: [
      'payment system',
      'worked synchronously',
      'in cascades',
      'saga',
      'event-driven architecture took the place',
      'Lesson In a flow that is critical, asynchronous is the default',
    ],
  },
  {
    title: 'Cut infrastructure costs by 70% with rate limits by token bucket and user tier',
    page: 'achievements/rate-limits-against-scrapers/',
    year: '2019',
    figures: ['Infrastructure costs −70%'],
    skills: ['Rate Limiting', 'Token Bucket'],
    states: [
      'public API',
      'scrapers',
      'war over its rate limit',
      'intelligent',
      'token buckets',
      'users belong to tiers',
      'For legitimate users, the API became better to use',
      'Lesson Expect abuse of an API from its first day, and design for it',
    ],
  },
  {
    title: 'Brought response time from 30 s to 30 ms after a query had stopped production',
    page: 'achievements/indexed-production-query/',
    year: '2020',
    figures: ['Response time 30 s → 30 ms', 'Rows scanned by each request at first 50 million rows'],
    skills: ['Query Optimization', 'Database Indexing', 'Caching'],
    states: [
      'looked innocent',
      'production went down',
      'meltdown of the database',
      'the indexes that the query needed, an optimized form of the query itself, and a cache',
      'Lesson No query without EXPLAIN ANALYZE',
    ],
  },
];
