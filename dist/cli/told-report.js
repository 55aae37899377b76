import { t as inspectionStatement } from "./inspection-statement.js";
import { a as datasetReport, g as jsonText, i as datasetHtml, r as datasetText } from "./report.js";
import { t as exitCodes } from "./exit-code.js";
import { r as unevaluated, t as lineWidth } from "./io.js";
import { t as version } from "./version2.js";
import { t as parseManifest } from "./manifest-file.js";
import { r as repositoryPath } from "./repository-path.js";
import { t as messageOf } from "./failure.js";
import { t as writeWhole } from "./write-whole.js";
import { resolve } from "node:path";
import { readFile } from "node:fs/promises";
// src/cli/inspect-dataset/declared-files.ts
/** Reads a manifest and finds each file in it: by its digest, else by its path, which then states other bytes. */
async function declaredFiles(path, files, cwd) {
	try {
		const manifest = parseManifest(path, await readFile(resolve(cwd, path)));
		const [problem] = manifest.unreadable;
		if (problem) return failed(path, problem.message);
		const datasets = manifest.documents.flatMap((document) => document.manifest.datasets);
		return {
			state: "read",
			files: files.map((file) => declaredFile(file, datasets))
		};
	} catch (error) {
		return failed(path, messageOf(error));
	}
}
function declaredFile({ path, sha256 }, datasets) {
	const same = datasets.find(({ digest }) => digest["sha256"]?.toLowerCase() === sha256);
	if (same) return {
		path,
		dataset: same.name ?? null,
		ok: true,
		detail: "the manifest states its digest"
	};
	const named = datasets.find(({ uri }) => uri !== void 0 && isSamePath(uri, path));
	if (!named) return {
		path,
		dataset: null,
		ok: false,
		detail: "no dataset of the manifest has its digest or path"
	};
	const stated = named.digest["sha256"];
	const detail = stated === void 0 ? "the manifest states no sha256 of it" : `the manifest states ${stated}, and its bytes have ${sha256}`;
	return {
		path,
		dataset: named.name ?? null,
		ok: false,
		detail
	};
}
/** A manifest counts paths from the root of the repository; whoever inspects may stand elsewhere. */
function isSamePath(uri, path) {
	const reading = repositoryPath(uri);
	return reading.state === "path" && (path === reading.path || path.endsWith(`/${reading.path}`));
}
function failed(path, why) {
	return {
		state: "failed",
		message: `The manifest ${path} cannot be read: ${why}`,
		fix: "Name a manifest that is there."
	};
}
// src/cli/inspect-dataset/stated-report.ts
/**
* A report as evidence states it. A statement is about the bytes of one version, so the counts of a comparison are not
* in it; what the added rows showed alone is, because that is a sign of poison in these bytes like any other.
*/
function statedReport({ previous: _previous, ...report }) {
	return {
		...report,
		findings: report.findings.map(({ among: _among, ...finding }) => finding)
	};
}
// src/cli/inspect-dataset/told-report.ts
/** Options that say what is made of a report. */
const reportOptions = [
	{
		flags: "--json",
		description: "write JSON, as policies/inspect-dataset.schema.json describes it"
	},
	{
		flags: "--all-rows",
		description: "in JSON, all rows of each finding, and not the first 20"
	},
	{
		flags: "--html <file>",
		description: "write the report to this file as well, as one page of HTML that needs nothing else"
	},
	{
		flags: "--output <file>",
		description: "write evidence for the gate to this file as well: an in-toto statement about the files"
	}
];
const manifestOption = {
	flags: "--manifest <file>",
	description: "a manifest that must declare every file with the digest that it has"
};
/** Holds a report against the manifest, writes the files that are asked for, and tells it on standard output. */
async function toldReport(report, settings, input, io) {
	const manifest = input.values["manifest"];
	const declared = manifest === void 0 ? void 0 : await declaredFiles(manifest, report.files, io.cwd);
	if (declared?.state === "failed") return unevaluated(io, declared);
	const files = declared?.files;
	const output = input.values["output"];
	if (output !== void 0) {
		const failure = await writeWhole(io.cwd, output, jsonText(inspectionStatement(statedReport(report), {
			version,
			settings
		})));
		if (failure) return unevaluated(io, failure);
	}
	const html = input.values["html"];
	if (html !== void 0) {
		const failure = await writeWhole(io.cwd, html, datasetHtml(report, files ?? []));
		if (failure) return unevaluated(io, failure);
	}
	if (input.flags.has("json")) {
		const shown = datasetReport(report, input.flags.has("all-rows"));
		io.stdout(jsonText({
			...shown,
			...shownDeclared(files)
		}));
	} else io.stdout(datasetText(report, files ?? [], {
		columns: lineWidth(io),
		colours: io.colours
	}));
	return isClean(report, files ?? []) ? exitCodes.holds : exitCodes.fails;
}
function shownDeclared(files) {
	return files === void 0 ? {} : { declared: files };
}
function isClean({ findings }, declared) {
	return findings.every(({ severity }) => severity !== "error") && declared.every(({ ok }) => ok);
}
export { reportOptions as n, toldReport as r, manifestOption as t };
