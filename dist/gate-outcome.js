import { a as setFailed, i as notice, o as setOutput, r as info } from "./core.js";
import { a as title, f as conclusionOf, i as worstFirst, m as unwrittenSummary, n as jobSummary, p as failureOutput, r as externalId } from "./check-output.js";
import { D as sortFindings, T as visible, _ as levelOf, g as lastPlace, h as isPlaced, v as plainText, y as ruleName } from "./report.js";
import { writeFileSync } from "node:fs";
import { EOL } from "os";
import { constants as constants$1, promises } from "fs";
import { join } from "node:path";
// node_modules/@actions/core/lib/summary.js
var __awaiter = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants$1.R_OK | constants$1.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
// src/report/outputs.ts
/** The worst verdict, and the facts of every pull request, worst first. */
function outputs(judged) {
	const ordered = worstFirst(judged);
	const { verdict } = ordered[0].judgement;
	const pulls = ordered.map(({ judgement }) => judgement);
	return {
		verdict,
		conclusion: conclusionOf(verdict),
		recordDigest: externalId(judged),
		findings: pulls.flatMap(({ findings, pull }) => each(sortFindings(findings), pull.number)),
		seats: pulls.flatMap(({ approvals, pull }) => each(approvals.seats, pull.number)),
		ignored: pulls.flatMap(({ approvals, pull }) => each(approvals.ignored, pull.number)),
		manifests: pulls.flatMap(({ subjects, pull }) => each(subjects.map(({ path, sha256, kind }) => ({
			path,
			sha256,
			kind
		})), pull.number))
	};
}
function each(items, pullRequest) {
	const mark = (item) => ({
		...item,
		pullRequest
	});
	return items.map(mark);
}
// src/report/workflow-commands.ts
/**
* Findings as the runner's workflow commands, one line each. Everything that could end a property, a command or a line
* is escaped, so that text from a pull request cannot start a command of its own.
*/
function workflowCommands(findings) {
	return sortFindings(findings).map(command);
}
function command(finding) {
	const { path, line, column } = finding;
	const end = lastPlace(finding);
	const place = {
		file: visible(path, longestPath),
		line: String(line),
		endLine: String(end.line),
		...end.line === line ? { col: String(column) } : {},
		...end.line === line && end.column !== void 0 ? { endColumn: String(end.column) } : {}
	};
	const properties = Object.entries({
		...isPlaced(finding) ? place : {},
		title: ruleName(finding)
	}).map(([name, value]) => `${name}=${property(value)}`).join(",");
	return `::${levelOf(finding)} ${properties}::${data(plainText(finding))}`;
}
/** Linux knows no longer paths. */
const longestPath = 4096;
function data(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text) {
	return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// src/actions/gate-outcome.ts
/** Writes what a run came to: outputs, job summary, annotations of the log, and whether the job fails. */
async function writeOutcome(outcome, inputs, sarif) {
	if (outcome.state === "refused") {
		writeError();
		await writeSarif(sarif, [], [outcome.error], inputs);
		return refuse([outcome.error]);
	}
	const judged = outcome.heads.flatMap((head) => head.judged);
	const failures = outcome.heads.flatMap((head) => head.failure ?? []);
	const unwritten = outcome.heads.flatMap((head) => head.unwritten ?? []);
	logHeads(outcome.heads);
	await writeSarif(sarif, judged, failures, inputs);
	const [first, ...others] = judged;
	if (first) await writeJudged([first, ...others], inputs, failures.length > 0);
	else if (failures.length === 0) nothingToJudge(outcome.heads);
	if (failures.length > 0 && !first) writeError();
	await refuse(failures);
	await refuse(unwritten, unwrittenSummary);
	if (first && failures.length === 0 && unwritten.length === 0) failFor([first, ...others], inputs);
	setOutput("check-run-id", outcome.heads.findLast((head) => head.checkRunId !== void 0)?.checkRunId ?? "");
}
async function writeJudged(judged, inputs, failed) {
	const facts = outputs(judged);
	const [worst] = worstFirst(judged);
	for (const one of judged) writeFileSync(recordPath(one), one.record.json);
	setOutput("verdict", failed ? "error" : facts.verdict);
	setOutput("conclusion", failed ? "failure" : facts.conclusion);
	setOutput("record", recordPath(worst));
	setOutput("record-digest", `sha256:${worst.record.sha256}`);
	setOutput("findings", facts.findings);
	setOutput("seats", facts.seats);
	setOutput("ignored", facts.ignored);
	setOutput("manifests", facts.manifests);
	for (const command of workflowCommands(facts.findings)) info(command);
	const dry = inputs.dryRun ? "This was a dry run: no check run was written.\n\n" : "";
	await summary.addRaw(dry + jobSummary(judged), true).write();
}
/** For code scanning, where a path was given: everything found in every pull request that was judged. */
async function writeSarif(path, judged, failures, { version }) {
	if (path === "") return;
	const { sarifLog } = await import("./report2.js");
	const judgements = judged.map(({ judgement }) => judgement);
	const findings = judgements.flatMap((judgement) => judgement.findings);
	const errors = [...judgements.flatMap((judgement) => judgement.errors), ...failures];
	const rules = new Map(judgements.flatMap((judgement) => judgement.rules).map((rule) => [rule.id, rule]));
	const anchor = judgements.flatMap(({ subjects }) => subjects)[0]?.path;
	const log = sarifLog({
		findings,
		errors,
		rules: [...rules.values()],
		version,
		...anchor ? { anchor } : {}
	});
	writeFileSync(path, `${JSON.stringify(log, null, 2)}\n`);
}
/** Each pull request's record has a file of its own; the output names the worst one's. */
function recordPath({ judgement }) {
	return join(process.env["RUNNER_TEMP"] ?? ".", `tunegate-record-${judgement.pull.number}.json`);
}
/** Messages are written without a full stop, for they stand in titles too. */
function sentence(message) {
	return /[.!?]$/.test(message) ? message : `${message}.`;
}
/** Nothing was judged, and the outputs say so by saying nothing: a later step must not take it for a success. */
function nothingToJudge(heads) {
	setOutput("verdict", "");
	setOutput("conclusion", "");
	writeEmpty();
	if (heads.length > 0) return;
	notice("No open pull request has this head: there is nothing to judge, and no check run was written.");
}
async function refuse(errors, told = (error) => failureOutput(error).summary) {
	for (const error of errors) {
		await summary.addRaw(told(error), true).write();
		setFailed(visible(`${sentence(error.message)} ${error.fix}`, 4e3));
	}
}
/** The outputs of a run that judged nothing. */
function writeError() {
	setOutput("verdict", "error");
	setOutput("conclusion", "failure");
	writeEmpty();
}
function writeEmpty() {
	setOutput("check-run-id", "");
	setOutput("record", "");
	setOutput("record-digest", "");
	for (const list of [
		"findings",
		"seats",
		"ignored",
		"manifests"
	]) setOutput(list, []);
}
function logHeads(heads) {
	for (const { judged, passedOver, numbers } of heads) {
		if (passedOver !== void 0) {
			const pulls = numbers.map((number) => `#${number}`).join(", ");
			notice(visible(`${pulls}: nothing to judge or to write: ${passedOver}.`, 1e3));
		}
		for (const { judgement } of judged) info(`#${judgement.pull.number} at ${judgement.head.slice(0, 7)}: ${title(judgement)}`);
	}
}
/** `error` always fails the job; what else does is the `fail-on` input's to say. */
function failFor(judged, inputs) {
	const failing = inputs.failOn === "rejected" ? ["error", "rejected"] : [
		"error",
		"rejected",
		"awaiting-approval"
	];
	const [{ judgement }] = worstFirst(judged);
	if (failing.includes(judgement.verdict)) setFailed(`#${judgement.pull.number}: ${title(judgement)}`);
}
export { outputs as n, workflowCommands as t, writeError, writeOutcome };
