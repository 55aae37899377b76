#!/usr/bin/env node
import * as nodeModule from "node:module";
// src/cli.ts
nodeModule.enableCompileCache?.();
const [{ processIo }, { runProgram }] = await Promise.all([import("./cli/process-io.js"), import("./cli/program2.js")]);
process.exitCode = await runProgram(process.argv.slice(2), processIo(process));
export {};
