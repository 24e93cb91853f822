import { top } from './fact.ts';
import type { Project } from './profile.ts';

/** The five projects that the source gives in a few lines each, without a date. */
export const smallProjects: readonly Project[] = [
  {
    title: 'Financial API System Optimization',
    page: 'projects/bairesdev-financial-api/',
    organization: 'BairesDev',
    period: null,
    figures: ['Response speed +85%', 'System uptime 99.9%', 'Deployment time −70%'],
    skills: ['Django', 'AWS Lambda', 'Amazon S3', 'SQLAlchemy', 'Serverless'],
    states: {
      [top]: [
        'legacy PHP system',
        'serverless Django on AWS',
        'read and write financial transactions faster',
        '85% faster',
        '70% less time',
      ],
    },
    achievements: [],
  },
  {
    title: 'High-Scale Media API Platform',
    page: 'projects/globo-media-api/',
    organization: 'Globo.com',
    period: null,
    figures: ['Requests processed 500,000+ requests an hour'],
    skills: ['Flask', 'Redis', 'PostgreSQL', 'Memcached', 'Caching', 'REST APIs'],
    states: {
      [top]: [
        'Brazil’s largest media platform',
        'deliver content',
        'user interactions',
        'collect data for analytics',
        'Caching works on several levels',
        'design follows REST principles',
      ],
    },
    achievements: [],
  },
  {
    title: 'Banking System WebSocket Stress Testing',
    page: 'projects/caixa-stress-testing/',
    organization: 'Caixa',
    period: null,
    figures: ['Concurrent connections simulated 130,000'],
    skills: ['WebSockets', 'Locust', 'Python', 'Redis', 'Load Testing'],
    states: {
      [top]: [
        'simulated financial connections',
        'one of Brazil’s largest banking systems',
        'extreme load',
        'models how load is distributed',
        'detailed analytics show how the system performed',
      ],
    },
    achievements: [],
  },
  {
    title: 'ATM Network Monitoring System',
    page: 'projects/gpr-sistemas-atm-monitoring/',
    organization: 'GPr Sistemas',
    period: null,
    figures: ['Alert response time ≤ 1 s', 'Network uptime 99.99%', 'Devices monitored 10,000+'],
    skills: ['Django', 'SNMP', 'REST APIs', 'Celery', 'Real-Time Systems', 'Monitoring'],
    states: {
      [top]: [
        'ATMs nationwide in real time over SNMP',
        'tracks their status',
        'raises alerts',
        'predictive maintenance',
      ],
    },
    achievements: [],
  },
  {
    title: 'Vehicle Recognition System',
    page: 'projects/multiway-vehicle-recognition/',
    organization: 'Multiway',
    period: null,
    figures: ['Detection accuracy 98%', 'Vehicles processed 1 million+ vehicles a day', 'Performance +70%'],
    skills: ['Flask', 'TensorFlow', 'PostgreSQL', 'API Development', 'Python'],
    states: {
      [top]: [
        'automatic license plate recognition (ALPR)',
        'in several cities',
        'law enforcement databases',
        'complex integrations',
      ],
    },
    achievements: [],
  },
];
