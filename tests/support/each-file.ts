import { afterAll } from 'vitest';
import { removeTemporaryFolders } from './temporary-folder.ts';

// Files share what was loaded, so what is to be done after each of them stands here and not beside what it undoes.

/** Some files make hundreds, and a machine may be busy. */
const PATIENCE = 120_000;

afterAll(removeTemporaryFolders, PATIENCE);
