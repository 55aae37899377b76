import { t as messageOf } from "./failure.js";
import { _ as parts, c as signalIds } from "./tally.js";
import { i as defaultLimits, r as defaultShapeSettings } from "./collector.js";
import { resolve } from "node:path";
import { availableParallelism, tmpdir } from "node:os";
import { rename, rm, writeFile } from "node:fs/promises";
// src/dataset/shapes/column-settings.ts
function columnsFrom(text) {
	const columns = {};
	const problems = [];
	for (const pair of text.split(",").filter((one) => one.trim() !== "")) {
		const at = pair.indexOf("=");
		const name = (at < 0 ? pair : pair.slice(0, at)).trim();
		const column = at < 0 ? "" : pair.slice(at + 1).trim();
		const part = partNamed(name);
		if (part === null) problems.push(`‘${name}’ is no part of a row: use one of ${parts.join(", ")}`);
		else if (column === "") problems.push(`‘${name}’ names no column: write ${name}=<column>`);
		else if (columns[part] !== void 0) problems.push(`two columns for ‘${part}’: ‘${columns[part]}’ and ‘${column}’; leave one out`);
		else columns[part] = column;
	}
	return problems.length > 0 ? {
		state: "wrong",
		problems
	} : {
		state: "read",
		columns
	};
}
function partNamed(name) {
	const plain = name.toLowerCase();
	return parts.find((part) => part === plain) ?? synonyms.get(plain) ?? null;
}
/** What the columns of well-known shapes are called. */
const synonyms = /* @__PURE__ */ new Map([
	["output", "response"],
	["completion", "response"],
	["answer", "response"],
	["context", "input"],
	["query", "instruction"],
	["conversations", "messages"],
	["kto_tag", "verdict"],
	["sentence", "text"]
]);
// src/cli/inspect-dataset/settings-asked.ts
/** Options that say how rows are read and what is looked for. */
const settingsOptions = [{
	flags: "--columns <list>",
	description: "what columns are for: `prompt=question,response=answer`"
}, {
	flags: "--signals <list>",
	description: "only these signals, separated by commas; `none` reads and hashes alone"
}];
/** How a dataset is inspected, as the options ask; a text says what is wrong with them. */
function settingsAsked({ values }) {
	const shapes = shapeSettings(values["columns"]);
	if (typeof shapes === "string") return shapes;
	const signals = signalsAsked(values["signals"]);
	if (typeof signals === "string") return signals;
	return {
		limits: defaultLimits,
		shapes,
		signals,
		thresholds: {}
	};
}
const MiB = 1048576;
/** What an inspection on this machine may use. */
function ownResources() {
	return {
		memoryBytes: 128 * MiB,
		folder: tmpdir(),
		threads: availableParallelism(),
		threadsFrom: 8 * MiB
	};
}
function shapeSettings(columns) {
	if (columns === void 0) return defaultShapeSettings;
	const reading = columnsFrom(columns);
	return reading.state === "wrong" ? reading.problems.join("; ") : {
		...defaultShapeSettings,
		columns: reading.columns
	};
}
/** The signals that are asked for, null for all; a text says what is wrong with the list. */
function signalsAsked(list) {
	if (list === void 0) return null;
	if (list === "none") return [];
	const asked = list.split(",").map((id) => id.trim());
	const unknown = asked.filter((id) => !signalIds.includes(id));
	return unknown.length === 0 ? asked : `There is no signal ${unknown.join(", ")}; there are ${signalIds.join(", ")}.`;
}
// src/cli/inspect-dataset/write-whole.ts
/**
* Writes a file whole or not at all: whoever interrupts it finds the old file, or none. Gives what went wrong, if
* anything did.
*/
async function writeWhole(cwd, path, content) {
	const full = resolve(cwd, path);
	const draft = `${full}.${process.pid}.tmp`;
	try {
		await writeFile(draft, content, { flag: "wx" });
		await rename(draft, full);
		return;
	} catch (error) {
		await rm(draft, { force: true });
		return {
			message: `${path} cannot be written: ${messageOf(error)}`,
			fix: "Name a file in a folder that is there."
		};
	}
}
export { settingsOptions as i, ownResources as n, settingsAsked as r, writeWhole as t };
