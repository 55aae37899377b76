import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { messageOf } from './failure.ts'
import type { Io } from './io.ts'

/** Writes a report to a file that the command line names; what stood in the way when it cannot be. */
export async function writeReport(
  io: Io,
  file: string,
  text: string,
): Promise<{ readonly message: string; readonly fix: string } | undefined> {
  try {
    await writeFile(resolve(io.cwd, file), text)
    return undefined
  } catch (error) {
    const message = `The report cannot be written: ${messageOf(error)}`
    return { message, fix: 'Name a file in a folder that is there.' }
  }
}
