#!/usr/bin/env node
const program = `${__dirname}/../dist/main.cjs`;
if (require('node:fs').existsSync(program)) require(program);
else {
  // After a clone, or `npm ci --ignore-scripts`, there is nothing to run.
  console.error('kiem has not been built yet; run: npm run build');
  process.exitCode = 3;
}
