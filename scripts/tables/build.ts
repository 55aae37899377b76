/**
 * Builds the tables in `src/dataset/tables/data/`: the same sources give the same bytes. Run: `node scripts/tables/build.ts`;
 * with `--check` nothing is written, and files that differ are named.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { builtTables } from './tables.ts'

for (const { path, text } of builtTables()) {
  if (!process.argv.includes('--check')) writeFileSync(path, text)
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`${path} is not what its sources give: run node scripts/tables/build.ts`)
    process.exitCode = 1
  }
}
