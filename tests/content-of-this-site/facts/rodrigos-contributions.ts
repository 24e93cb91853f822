import type { Achievement } from './profile.ts';

/** The seven contributions of Rodrigo de León: the source gives neither dates nor figures. */
export const rodrigosContributions: readonly Achievement[] = [
  {
    title: 'Designed deletion workflows that keep data consistent across services',
    page: 'achievements/cross-service-deletion/',
    year: 'Undated',
    figures: [],
    skills: ['Event-Driven Architecture', 'Distributed Systems', 'Data Consistency'],
    states: ['event-driven patterns', 'across the distributed systems'],
  },
  {
    title: 'Migrated legacy SQLAlchemy models to version 2.0, asynchronous and declarative',
    page: 'achievements/asynchronous-sqlalchemy-models/',
    year: 'Undated',
    figures: [],
    skills: ['SQLAlchemy', 'Asynchronous Processing'],
    states: ['legacy', 'SQLAlchemy 2.0', 'Performance and maintainability both improved'],
  },
  {
    title: 'Made rollouts safe and gradual with feature flags set at runtime',
    page: 'achievements/gradual-rollouts/',
    year: 'Undated',
    figures: [],
    skills: ['Feature Flags', 'Runtime Configuration', 'Gradual Rollouts'],
    states: ['Feature flags drive these systems', 'configuration can change at runtime', 'stay safe'],
  },
  {
    title: 'Built background processing that is safe to retry and handles dead letters',
    page: 'achievements/idempotent-background-processing/',
    year: 'Undated',
    figures: [],
    skills: ['Background Processing', 'Idempotency', 'Retry Mechanisms', 'Dead-Letter Handling'],
    states: ['idempotent', 'Retry policies', 'dead-letter handling'],
  },
  {
    title: 'Led the evolution of PostgreSQL schemas in production without downtime',
    page: 'achievements/zero-downtime-schema-evolution/',
    year: 'Undated',
    figures: [],
    skills: ['PostgreSQL', 'Schema Evolution', 'Zero-Downtime Migrations'],
    states: ['initiatives', 'in production', 'no downtime'],
  },
  {
    title: 'Built AI into microservices that let chatbots and automation scale',
    page: 'achievements/ai-integrated-microservices/',
    year: 'Undated',
    figures: [],
    skills: ['AI Integration', 'Microservices', 'Chatbots', 'AI Automation'],
    states: ['AI is integrated', 'chatbots and automation'],
  },
  {
    title: 'Shortened incident investigations with structured logs and traces',
    page: 'achievements/faster-incident-investigation/',
    year: 'Undated',
    figures: [],
    skills: ['Observability', 'Structured Logging', 'Tracing'],
    states: ['Structured logging and tracing', 'less time to investigate an incident'],
  },
];
