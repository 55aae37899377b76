import { i as defaultLimits, r as defaultShapeSettings } from "./collector.js";
import { t as inspectDataset } from "./inspect.js";
import { t as inspectionStatement } from "./inspection-statement.js";
import { t as package_default } from "./package.js";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
// src/gate/inspect-bytes.ts
const MiB = 1048576;
/**
* Inspects the bytes of a dataset in this thread, as the command line inspects a file. What unpacks to more than a gate
* has time for is not inspected.
*/
async function inspectBytes(path, bytes) {
	const folder = await mkdtemp(join(tmpdir(), "tunegate-"));
	const name = `dataset${endingOf(path)}`;
	try {
		await writeFile(join(folder, name), bytes);
		const inspection = await inspectDataset([name], folder, settings, {
			memoryBytes: 256 * MiB,
			folder,
			threads: 0,
			threadsFrom: Infinity
		});
		if (inspection.state === "inspected") {
			const report = renamed(inspection.report, path);
			return {
				state: "read",
				statement: inspectionStatement(report, {
					version: package_default.version,
					settings
				})
			};
		}
		return {
			state: "unreadable",
			why: inspection.problems.map(({ message }) => message).join("; ") || "it holds no rows"
		};
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
const settings = {
	limits: {
		...defaultLimits,
		maxDecompressedBytes: 128 * MiB,
		maxRowGroupDataBytes: 128 * MiB,
		maxRowGroupTextBytes: 128 * MiB
	},
	shapes: defaultShapeSettings,
	signals: null,
	thresholds: {}
};
/** `.jsonl`, `.jsonl.gz`: what a file's name says of its format. */
function endingOf(path) {
	return /(?:\.[A-Za-z0-9]{1,10}){1,2}$/.exec(path)?.[0] ?? "";
}
function renamed(report, path) {
	return {
		...report,
		files: report.files.map((file) => ({
			...file,
			path
		})),
		rejected: report.rejected.map((row) => ({
			...row,
			path
		}))
	};
}
export { inspectBytes };
