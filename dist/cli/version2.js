import { t as package_default } from "./package.js";
// src/cli/version.ts
/** The version of the program, as its package states it. */
const { version } = package_default;
export { version as t };
