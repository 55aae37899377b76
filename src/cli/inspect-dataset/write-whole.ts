import { rename, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { messageOf } from '../failure.ts'

/**
 * Writes a file whole or not at all: whoever interrupts it finds the old file, or none. Gives what went wrong, if
 * anything did.
 */
export async function writeWhole(
  cwd: string,
  path: string,
  content: string | Iterable<Uint8Array>,
): Promise<{ readonly message: string; readonly fix: string } | undefined> {
  const full = resolve(cwd, path)
  const draft = `${full}.${process.pid}.tmp`
  try {
    await writeFile(draft, content, { flag: 'wx' })
    await rename(draft, full)
    return undefined
  } catch (error) {
    await rm(draft, { force: true })
    return { message: `${path} cannot be written: ${messageOf(error)}`, fix: 'Name a file in a folder that is there.' }
  }
}
