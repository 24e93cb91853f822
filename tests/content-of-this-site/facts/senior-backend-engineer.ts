import { codeOfTheEngineer } from './code-of-the-engineer.ts';
import { top } from './fact.ts';
import type { Profile } from './profile.ts';
import { standardsOfTheEngineer } from './standards-of-the-engineer.ts';
import { storiesOfTheEngineer } from './stories-of-the-engineer.ts';

export const seniorBackendEngineer: Profile = {
  name: 'Senior Backend Engineer',
  page: 'engineers/senior-backend-engineer/',
  headline: 'High-performance APIs and distributed systems in Python, Go and Node.js',
  description: ['role profile', '10+ years', 'APIs and distributed systems', 'Python, Go and Node.js'],
  links: [],
  states: {
    [top]: ['Role profile', 'It is not about one person'],
    Figures: [
      'Experience 10+ years',
      'APIs built and in production 30+',
      'Growth of the services scaled 10 → 10 million+ users',
      'API latency after optimization −80%+',
      'Uptime under intense load 99.99%',
    ],
    'What the role does': [
      'engines behind modern applications, the part that nobody sees',
      'more than ten years',
      'fast-growing start-ups',
      'industry giants',
      'millions of requests a second',
      'Billions in transactions',
      'millions of users',
      'billions of requests',
      'Fortune 500 companies use APIs that were designed in this role',
    ],
    'Data systems': ['tuned and scaled', 'real-time pipelines', 'database migration strategies'],
    'Three stories, three lessons': [
      'payment saga, 2018',
      'Synchronous processing kept failing in cascades',
      'rate limit war, 2019',
      'database meltdown, 2020',
    ],
    ...standardsOfTheEngineer,
    ...codeOfTheEngineer,
  },
  areas: {
    'Backend development': ['API Development', 'Python', 'Django', 'FastAPI', 'Go', 'Node.js', 'Express', 'NestJS'],
    'Distributed systems': [
      ...['Distributed Systems', 'Microservices', 'Message Queuing', 'Apache Kafka', 'RabbitMQ', 'Amazon SQS'],
      ...['Distributed Caching', 'Redis', 'Memcached', 'Service Mesh', 'Istio', 'Linkerd', 'Event Sourcing', 'CQRS'],
    ],
    'Data systems': [
      ...['PostgreSQL', 'PostgreSQL Optimization', 'NoSQL', 'MongoDB', 'Amazon DynamoDB', 'Apache Cassandra'],
      ...['Data Pipelines', 'ETL/ELT', 'Database Migration'],
    ],
    'Tools – languages and frameworks': [
      ...['Python', 'FastAPI', 'Django', 'Celery', 'SQLAlchemy'],
      ...['Go', 'Gin', 'Echo', 'Gorilla', 'GORM'],
      ...['Node.js', 'Express', 'NestJS', 'TypeORM'],
    ],
    'Tools – databases and storage': [
      ...['PostgreSQL', 'MySQL', 'CockroachDB', 'MongoDB', 'Redis', 'Amazon DynamoDB'],
      ...['Elasticsearch', 'Apache Solr', 'Object Storage', 'Amazon S3', 'MinIO'],
    ],
    'Tools – infrastructure and DevOps': [
      ...['Docker', 'Kubernetes', 'CI/CD', 'GitHub Actions', 'GitLab CI/CD', 'Jenkins'],
      ...['Prometheus', 'Grafana', 'Elastic Stack', 'Application Performance Monitoring', 'Datadog', 'New Relic'],
    ],
  },
  otherSkills: [
    ...['REST APIs', 'GraphQL', 'API Versioning', 'OpenAPI', 'API Security'],
    ...['System Design', 'Service Decomposition', 'Database Schema Design', 'Performance Optimization'],
    ...['Monitoring', 'Alerting', 'Unit Testing', 'Integration Testing', 'End-to-End Testing', 'Clean Code'],
    ...['Profiling', 'Code Review', 'Mentoring'],
    ...['Connection Pooling', 'Batch Processing', 'Pagination', 'Lazy Loading', 'Eager Loading', 'Query Caching'],
    ...['Idempotency', 'Distributed Transactions', 'Saga Pattern', 'Dead-Letter Handling', 'Circuit Breaker'],
    ...['Graceful Shutdown', 'Input Validation', 'SQL Injection Prevention', 'Rate Limiting', 'JWT', 'Refresh Tokens'],
    'API Key Management',
  ],
  learning: ['Rust', 'Actix', 'Rocket'],
  projects: [],
  achievements: storiesOfTheEngineer,
  plannedNotes: [],
};
