import { engineHash } from '../plan/engine-hash.ts';
import { LOADED_FILES } from './project-folder.ts';

// What the sources are is asked before they are loaded, so that a change of them meanwhile is noticed.
const engine = await engineHash(LOADED_FILES);
const { preview } = await import('./preview.ts');
await preview(process.argv.slice(2), engine);
