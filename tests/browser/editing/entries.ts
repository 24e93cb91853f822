/** Where the session keeps its person, the person's achievement and project. */
export const PROFILE = 'content/engineers/mara-vale.md';
export const CLAIM = 'content/achievements/first-light.md';
export const PROJECT = 'content/projects/harbour-radio.md';

/** The person as first written. */
export const profile = `---
name: Mara Vale
headline: Engineer of quiet systems
skills:
  - Rust
---

Mara keeps lights on.
`;

/** What the person did. */
export const claim = `---
title: Lit the first light
engineers: [mara-vale]
date: 2021-04
skills: [Rust]
---

It has been on since.
`;

/** What it was done for. */
export const project = `---
title: Harbour radio
engineers: [mara-vale]
organization: Contoso
start: 2020
end: 2022
skills: [Rust]
---
`;
