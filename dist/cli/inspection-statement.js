import { t as canonicalize } from "./canonicalize.js";
import { createHash } from "node:crypto";
// src/evidence/dataset-inspection/finding-digest.ts
/**
* What a finding is about, as 64 hex digits that a policy can name: the signal, the trigger without regard to case,
* compatibility forms and white space, and the kind of answer. It stays the same when rows are added. Where a finding
* has no trigger that could be told from others, it is bound to the bytes of the files, and to rows and their number.
*/
function findingDigest(finding, files) {
	const { signal, trigger, responseClass, count, rows } = finding;
	const about = trigger === null ? {
		signal,
		responseClass,
		count,
		row: rows[0] ?? null,
		files: files.map(({ sha256 }) => sha256)
	} : {
		signal,
		responseClass,
		trigger: folded(trigger)
	};
	return createHash("sha256").update(canonicalize(about) ?? "", "utf8").digest("hex");
}
function folded(text) {
	return text.toWellFormed().normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();
}
// src/evidence/dataset-inspection/statement.ts
/** The type of a statement's predicate: in-toto's test result, v0.1, with the report that it came from. */
const inspectionType = "https://tunegate.dev/attestation/dataset-inspection/v1";
/** Bounds of a statement: with all of them met it is shorter than the longest file that rules read. */
const statementLimits = {
	findings: 80,
	/** Rows, of a finding and of whatever else lists some. */
	rows: 20,
	/** UTF-16 units of a trigger, of a sentence, of an excerpt. */
	trigger: 200,
	text: 500,
	excerpt: 100
};
// src/evidence/dataset-inspection/inspection-statement.ts
/** Says what an inspection found as a statement about the bytes of the files: the same report gives the same one. */
function inspectionStatement(report, { version, settings }) {
	const stated = statedReport(report);
	return {
		_type: "https://in-toto.io/Statement/v1",
		subject: stated.files.map(({ path, sha256 }) => ({
			name: path,
			digest: { sha256 }
		})),
		predicateType: inspectionType,
		predicate: {
			result: resultOf(stated),
			configuration: [{
				name: "tunegate inspect dataset",
				digest: { sha256: sha256Of(settings) }
			}],
			...testsOf(report),
			tool: {
				name: "tunegate",
				version
			},
			report: stated
		}
	};
}
/** What the findings come to, those for which there was no room among them. */
function resultOf({ findings, omitted }) {
	const has = (severity) => omitted[severity] > 0 || findings.some((finding) => finding.severity === severity);
	if (has("error")) return "FAILED";
	return has("warning") ? "WARNED" : "PASSED";
}
function statedReport(report) {
	const { findings, files, rejected, issues, notAssessed } = report;
	const kept = findings.slice(0, statementLimits.findings);
	const rest = findings.slice(statementLimits.findings);
	const omitted = (severity) => rest.filter((finding) => finding.severity === severity).length;
	const shown = files.map((file) => ({
		...file,
		path: sound(file.path, longestPath)
	}));
	return {
		...report,
		files: shown,
		rejected: rejected.slice(0, statementLimits.rows).map((row) => ({
			...row,
			path: sound(row.path, longestPath),
			reason: sentence(row.reason)
		})),
		issues: issues.map((issue) => ({
			...issue,
			message: sentence(issue.message),
			rows: firstOf(issue.rows)
		})),
		notAssessed: notAssessed.map((one) => ({
			...one,
			why: sentence(one.why),
			rows: firstOf(one.rows)
		})),
		findings: kept.map((finding) => statedFinding(finding, report)),
		omitted: {
			error: omitted("error"),
			warning: omitted("warning"),
			notice: omitted("notice")
		}
	};
}
const longestPath = 1024;
function statedFinding(finding, { files, rows: all }) {
	const stated = {
		...finding,
		message: sentence(finding.message),
		trigger: finding.trigger === null ? null : sound(finding.trigger, statementLimits.trigger),
		rows: firstOf(finding.rows),
		measured: finite(finding.measured),
		thresholds: finite(finding.thresholds),
		excerpts: finding.excerpts.slice(0, 3).map((excerpt) => sound(excerpt, statementLimits.excerpt))
	};
	return {
		...stated,
		digest: findingDigest(stated, files),
		histogram: histogramOf(finding.rows, all)
	};
}
/** JSON has no word for infinity: a number that is beyond all others is the largest one. */
function finite(numbers) {
	const most = Number.MAX_VALUE;
	return Object.fromEntries(Object.entries(numbers).flatMap(([name, value]) => Number.isNaN(value) ? [] : [[name, Math.max(-most, Math.min(most, value))]]));
}
function histogramOf(rows, all) {
	const bins = Array.from({ length: 40 }, () => 0);
	for (const row of rows) {
		const bin = Math.min(39, Math.floor(row * 40 / Math.max(1, all)));
		bins[bin] = (bins[bin] ?? 0) + 1;
	}
	return bins;
}
function testsOf({ findings, thresholds }) {
	const signals = [.../* @__PURE__ */ new Set([...Object.keys(thresholds), ...findings.map(({ signal }) => signal)])].toSorted();
	const showing = (severity) => new Set(findings.filter((finding) => finding.severity === severity).map(({ signal }) => signal));
	const [failed, warned] = [showing("error"), showing("warning")];
	return {
		passedTests: signals.filter((signal) => !failed.has(signal) && !warned.has(signal)),
		warnedTests: signals.filter((signal) => !failed.has(signal) && warned.has(signal)),
		failedTests: signals.filter((signal) => failed.has(signal))
	};
}
function firstOf(rows) {
	return rows.slice(0, statementLimits.rows);
}
function sentence(text) {
	return sound(text, statementLimits.text);
}
/** Text without lone surrogates, which have no UTF-8 and no canonical form; cut where it is too long. */
function sound(text, most) {
	const whole = text.toWellFormed();
	return whole.length > most ? `${whole.slice(0, most - 1).toWellFormed()}…` : whole;
}
function sha256Of(value) {
	return createHash("sha256").update(canonicalize(value) ?? "", "utf8").digest("hex");
}
export { resultOf as n, findingDigest as r, inspectionStatement as t };
