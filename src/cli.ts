#!/usr/bin/env node
import * as nodeModule from 'node:module'

// Compiling takes a good part of a short run; Node 22.1 and later keep what they compiled for the next one.
nodeModule.enableCompileCache?.()
const [{ processIo }, { runProgram }] = await Promise.all([import('./cli/process-io.ts'), import('./cli/program.ts')])

process.exitCode = await runProgram(process.argv.slice(2), processIo(process))
