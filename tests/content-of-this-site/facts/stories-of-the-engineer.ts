import type { Achievement } from './profile.ts';

/** The three stories of the senior backend engineer, each with its lesson. */
export const storiesOfTheEngineer: readonly Achievement[] = [
  {
    title: 'Made $100 million in payments a month 99.999% reliable with an event-driven design',
    page: 'achievements/event-driven-payments/',
    year: '2018',
    figures: ['Payments handled $100 million a month', 'Reliability 99.999%'],
    skills: ['Event-Driven Architecture', 'Asynchronous Processing'],
    states: [
      'payment system',
      'synchronous',
      'cascaded',
      'saga',
      'event-driven architecture replaced that design',
      'Lesson learned In a critical flow, make asynchronous the default',
    ],
  },
  {
    title: 'Cut infrastructure costs by 70% with token-bucket rate limits and user tiers',
    page: 'achievements/rate-limits-against-scrapers/',
    year: '2019',
    figures: ['Infrastructure costs −70%'],
    skills: ['Rate Limiting', 'Token Bucket'],
    states: [
      'public API',
      'scrapers',
      'rate limit war',
      'intelligent',
      'token buckets',
      'user tiers',
      'for legitimate users the API became better to use',
      'Lesson learned Expect an API to be abused from day one, and design for it',
    ],
  },
  {
    title: 'Cut response time from 30 s to 30 ms after a query brought production down',
    page: 'achievements/indexed-production-query/',
    year: '2020',
    figures: ['Response time 30 s → 30 ms', 'Rows scanned by each request before 50 million'],
    skills: ['Query Optimization', 'Database Indexing', 'Caching'],
    states: [
      'looked innocent',
      'took production with it',
      'database melted down',
      'the indexes the query needed, an optimized query and a cache',
      'Lesson learned No query without EXPLAIN ANALYZE',
    ],
  },
];
