import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * For the environment of a Node process: keeps what Node compiled for the next one, where Node itself keeps it. Node checks it
 * against the text of each module, so what runs is the same.
 */
export const compileCache = { NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') } as const
