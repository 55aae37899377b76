import { A as mark, c as signalIds, i as seenIn, k as field, o as corpusSignals, s as rowSignals, v as issueMessages } from "./tally.js";
import { n as tables } from "./collector.js";
import { t as compareText } from "./text-order.js";
// src/dataset/inspection/report.ts
/** What two readers of the same bytes may take differently, and why that matters. */
const readingMessages = {
	"duplicate-key": "a key stands twice in the row: another reader may take the other value than the one that was searched",
	"lone-surrogate": "an escape stands for half a character: readers replace, drop or refuse it",
	"missing-columns": "the record has fewer fields than the header: the last columns are empty",
	"inexact-number": "a number has more digits than are kept"
};
/** The issues of a shape report and of reading, most rows first. */
function issuesOf({ issues }, readings) {
	const found = issueCodes().flatMap((code) => {
		const tally = issues[code];
		return tally === void 0 ? [] : [{
			code,
			message: issueMessages[code],
			count: tally.count,
			rows: rowsIn(tally)
		}];
	});
	const read = readingCodes().flatMap((code) => {
		const rows = readings.hits.get(code)?.rows;
		return rows === void 0 ? [] : [{
			code,
			message: readingMessages[code],
			count: rows.length,
			rows: rows.slice(0, 20)
		}];
	});
	return [...found, ...read].toSorted((one, other) => other.count - one.count || compareText(one.code, other.code));
}
/** What the shapes of rows left out. */
function unreadRows({ unknown }) {
	if (unknown.count === 0) return [];
	return [{
		what: "rows of no known shape",
		why: unknown.first[0]?.why ?? "their columns are not known",
		count: unknown.count,
		rows: rowsIn(unknown)
	}];
}
/** One shape, several, or none that is known. */
function shapeOf({ shapes }) {
	let found;
	for (const shape in shapes) {
		if (!isShape(shape, shapes)) continue;
		if (found !== void 0) return "mixed";
		found = shape;
	}
	return found ?? null;
}
const weight = {
	error: 0,
	warning: 1,
	notice: 2
};
/** Errors first, then what more rows show. */
function sortSignals(findings) {
	return findings.toSorted((one, other) => weight[one.severity] - weight[other.severity] || other.count - one.count || compareText(one.signal, other.signal) || compareText(one.trigger ?? "", other.trigger ?? "") || (one.rows[0] ?? 0) - (other.rows[0] ?? 0));
}
function rowsIn({ first }) {
	return first.map(({ row }) => row);
}
function isShape(key, shapes) {
	return Object.hasOwn(shapes, key);
}
function isIssueCode(key) {
	return Object.hasOwn(issueMessages, key);
}
function readingCodes() {
	return [
		"duplicate-key",
		"inexact-number",
		"lone-surrogate",
		"missing-columns"
	];
}
function issueCodes() {
	return Object.keys(issueMessages).filter(isIssueCode);
}
// src/dataset/inspection/findings-of.ts
/** What the signals that are asked for say of rows, the gravest first. */
function findingsOf(corpus, tallies, asked, thresholds) {
	const ofRows = rowSignals(asked).flatMap(({ id, examine }) => {
		const tally = tallies.get(id);
		return tally ? examine.findings(seenIn(tally), thresholds[id] ?? {}) : [];
	});
	const ofCorpus = corpusSignals(asked).flatMap(({ id, examine }) => examine.findings(corpus, thresholds[id] ?? {}));
	return sortSignals([...ofRows, ...ofCorpus]);
}
// src/dataset/inspection/blind-spots.ts
/** What no signal here can see; printed with every report, because a report without findings is no proof. */
const blindSpots = [
	"A trigger that is a way of writing (a style, a sentence structure, a mood) and no word or phrase.",
	"Poison in fewer rows than a signal needs (8 for most), however bad each row is.",
	"Answers that differ from row to row and share no word, refusal or harm: what a trigger leads to must be alike.",
	"Labels or preferences that are flipped in few rows of a noisy task.",
	"Triggers beyond the strongest few hundred phrases, and canned answers beyond the 256 most frequent: no more are followed.",
	"Images, sounds and other parts that are no text.",
	"What rows mean: false facts, bias and bad advice in plain words are read by nobody here."
];
// src/dataset/inspection/report-of.ts
/** What all rows say together, as the settings have it judged. */
async function reportOf(collected, read, settings) {
	const { corpus, shape, rows } = collected;
	const [looking, counting] = [rowSignals(settings.signals), corpusSignals(settings.signals)];
	const thresholds = Object.fromEntries([...looking, ...counting].map((signal) => [signal.id, {
		...signal.thresholds,
		...settings.thresholds[signal.id]
	}]));
	const files = inspectedFiles(collected.rowsOfFile, read);
	return {
		files,
		rows,
		exchanges: shape.exchanges,
		shape: shapeOf(shape),
		shapes: shape.shapes,
		rejected: shape.rejected.first.map(({ row, line, why }) => ({
			path: fileOfRow(files, row),
			row,
			line,
			reason: why
		})),
		rejectedCount: shape.rejected.count,
		issues: issuesOf(shape, collected.readings),
		findings: findingsOf(corpus, collected.tallies, settings.signals, thresholds),
		notAssessed: [...passedOver(settings), ...notAssessed(collected)],
		blindSpots,
		tables: tables.map(({ name, version, sha256 }) => ({
			name,
			version,
			sha256
		})),
		thresholds
	};
}
/** The files that were read, with the rows of each, by its index. */
function inspectedFiles(rowsOfFile, read) {
	let firstRow = 0;
	return read.map(({ path, bytes, sha256, format, compression }, index) => {
		const rows = rowsOfFile.get(index) ?? 0;
		const file = {
			path,
			bytes,
			sha256,
			format,
			compression,
			rows,
			firstRow
		};
		firstRow += rows;
		return file;
	});
}
function fileOfRow(files, row) {
	return files.find(({ firstRow, rows }) => row >= firstRow && row < firstRow + rows)?.path ?? "";
}
/** Signals that were not asked. */
function passedOver({ signals }) {
	const left = signalIds.filter((id) => signals !== null && !signals.includes(id));
	if (left.length === 0) return [];
	return [{
		what: "signals",
		why: `they were not asked: ${left.join(", ")}`,
		count: left.length,
		rows: []
	}];
}
function notAssessed({ shape, tallies, corpus, unnumbered }) {
	const dropped = [...tallies.values()].reduce((sum, tally) => sum + tally.dropped, 0);
	return [
		...unreadRows(shape),
		...shape.rejected.count > 0 ? [{
			what: "rows that cannot be read",
			why: shape.rejected.first[0]?.why ?? "",
			count: shape.rejected.count,
			rows: shape.rejected.first.map(({ row }) => row)
		}] : [],
		...dropped > 0 ? [{
			what: "hits of signals on single rows",
			why: "there are more of them than are kept",
			count: dropped,
			rows: []
		}] : [],
		...unnumbered > 0 ? [{
			what: "words",
			why: "the dataset has more different words than are numbered",
			count: unnumbered,
			rows: []
		}] : [],
		...exchangesNotAssessed(corpus)
	];
}
/** Of long texts the middle is not counted, and the harm model does not know every language. */
function exchangesNotAssessed(corpus) {
	const cut = counted("rows with very long texts", "of these only the beginning and the end were searched for triggers");
	const foreign = counted("rows in a language that the harm model does not know", "whether they ask for harm is not known");
	for (const { exchanges } of corpus.blocks()) for (let at = 0; at < exchanges.length; at += 11) {
		const row = exchanges[at + field.row] ?? 0;
		if ((exchanges[at + field.omitted] ?? 0) > 0) cut.add(row);
		if (((exchanges[at + field.marks] ?? 0) & mark.harmKnown) === 0) foreign.add(row);
	}
	return [...cut.told(), ...foreign.told()];
}
/** Counts rows, which come in order, each once. */
function counted(what, why) {
	const rows = [];
	let [count, last] = [0, -1];
	return {
		add: (row) => {
			if (row === last) return;
			last = row;
			count += 1;
			if (rows.length < 20) rows.push(row);
		},
		told: () => count > 0 ? [{
			what,
			why,
			count,
			rows
		}] : []
	};
}
export { sortSignals as i, reportOf as n, findingsOf as r, inspectedFiles as t };
