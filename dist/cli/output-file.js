import { t as messageOf } from "./failure.js";
import { resolve } from "node:path";
import { writeFile } from "node:fs/promises";
// src/cli/output-file.ts
/** Writes a report to a file that the command line names; what stood in the way when it cannot be. */
async function writeReport(io, file, text) {
	try {
		await writeFile(resolve(io.cwd, file), text);
		return;
	} catch (error) {
		return {
			message: `The report cannot be written: ${messageOf(error)}`,
			fix: "Name a file in a folder that is there."
		};
	}
}
export { writeReport as t };
