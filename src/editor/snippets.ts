import type { Snippet } from './json-schema.ts';

/** What is offered for a new item of a list, by the list's name: each is complete but for the words. */
export const snippetsFor: Readonly<Record<string, readonly Snippet[]>> = {
  metrics: [
    {
      label: 'a level',
      description: '500,000 requests an hour or more',
      body: { label: '$1', value: 500000, unit: 'request', per: 'hour', bound: 'at-least' },
    },
    {
      label: 'a change in percent',
      description: '45% less than before, which is better',
      body: { label: '$1', change: -45, better: 'down' },
    },
    {
      label: 'a way from one level to another',
      description: 'from 30 s to 30 ms',
      body: { label: '$1', from: 30, to: 0.03, unit: 'second' },
    },
  ],
  evidence: [
    {
      label: 'something that a reader can open',
      description: 'what it is, where, and who says it',
      body: { label: '$1', url: 'https://$2', kind: 'code', by: 'self' },
    },
  ],
  links: [{ label: 'a link', description: 'its words and its address', body: { label: '$1', url: 'https://$2' } }],
  testimonials: [
    {
      label: 'what somebody says',
      description: 'the words, and whose they are',
      body: { text: '$1', author: '$2', by: 'client' },
    },
  ],
  services: [
    {
      label: 'a service',
      description: 'what one gets, and what it costs',
      body: { title: '$1', summary: '$2', price: '$3' },
    },
  ],
  roles: [
    {
      label: 'a role that goes on',
      description: 'where, as what, since when',
      body: { organization: '$1', title: '$2', start: '$3', end: 'present' },
    },
    {
      label: 'a break',
      description: 'a gap in the career that is said',
      body: { kind: 'break', title: '$1', start: '$2', end: '$3' },
    },
  ],
};
