import type { en } from './en.ts';

/** All words of the interface; another language is complete when it has every one that English has. */
export type Words = typeof en;
