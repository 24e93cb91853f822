import module from 'node:module';
import path from 'node:path';
import { engineHash } from '../plan/engine-hash.ts';
import { CACHE_FOLDER, LOADED_FILES } from './project-folder.ts';

// As in `run.cjs`; each process has to ask for it.
module.enableCompileCache(path.join(CACHE_FOLDER, 'node'));

// The sources are hashed before they are loaded, so that a change in between is noticed.
const engine = await engineHash(LOADED_FILES);
const { preview } = await import('./preview.ts');
await preview(process.argv.slice(2), engine);
