import { r as sortFindings, t as grouped$2 } from "./grouped.js";
import { t as canonicalize } from "./canonicalize.js";
import { t as compareText } from "./text-order.js";
import { n as gravity, t as conclusionOf } from "./conclusion.js";
import { styleText } from "node:util";
import { createHash } from "node:crypto";
// src/record/canonical.ts
/** RFC 8785 JSON: the same value gives the same bytes. Fields that are undefined are left out. */
function canonicalJson(value) {
	const json = canonicalize(value);
	if (json === void 0) throw new TypeError("An object has a canonical form");
	return json;
}
/** A list whose order means nothing, in the one order that its values alone decide. */
function canonicalOrder(items) {
	return items.map((item) => ({
		item,
		key: canonicalJson(item)
	})).toSorted((a, b) => compareText(a.key, b.key)).map(({ item }) => item);
}
// src/record/fact.ts
/**
* A string as a record keeps it. Lone surrogates, which a manifest can smuggle in by escapes, have no UTF-8 and no
* canonical form.
*/
function word(text) {
	return text.toWellFormed();
}
/** `word` for a field that may be absent. */
function optionalWord(text) {
	return text?.toWellFormed();
}
/**
* Free text for a record that is kept for years and may be published: e-mail addresses are taken out, as git's history
* puts them into messages.
*/
function prose(text) {
	return text.toWellFormed().replace(/[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g, "(e-mail address left out)");
}
/** RFC 3339 in UTC; what is no time is kept as it was said. */
function instant(time) {
	const date = new Date(time);
	return Number.isNaN(date.getTime()) ? time : date.toISOString().replace(".000Z", "Z");
}
/** A day, for people. */
function day(time) {
	return instant(time).slice(0, 10);
}
// src/record/manifests.ts
/** What each document of a manifest file would train; for a removed file, what the base's version trained. */
function recordedManifests(subject, { initiators }) {
	const { path, previousPath, status } = subject.change;
	const file = {
		path: word(path),
		previousPath: optionalWord(previousPath),
		sha256: subject.sha256,
		kind: word(subject.kind),
		status
	};
	const documents = documentsOf(subject);
	if (documents.length === 0) return [file];
	const recorded = (document) => ({
		...file,
		kind: document.kind ?? file.kind,
		document: document.index,
		...recordedTraining(document, subject, initiators)
	});
	return documents.map(recorded);
}
/** The documents that a report or a record describes: those judged, or the base's where the file is removed. */
function documentsOf({ change }) {
	return (change.status === "removed" ? change.base : change.head)?.documents ?? [];
}
/** How a dataset's digest was checked. What nobody checked is stated; without a digest there is nothing to say. */
function digestCheckOf(subject, document, index) {
	if (digestOf(document.manifest.datasets[index]) === void 0) return void 0;
	return subject.digestChecks.find((check) => check.document === document.index && check.dataset === index)?.check ?? "stated";
}
function recordedTraining(document, subject, initiators) {
	const { manifest } = document;
	const { name, training, peft_config: peft } = manifest;
	const peftType = peft?.["peft_type"];
	const rank = peft?.["r"];
	return {
		name: optionalWord(name),
		initiator: recordedInitiator(manifest, initiators),
		baseModel: recordedBaseModel(manifest),
		datasets: manifest.datasets.map((dataset, index) => recordedDataset(dataset, digestCheckOf(subject, document, index))),
		method: optionalWord(training?.method),
		peftType: typeof peftType === "string" ? word(peftType) : void 0,
		rank: typeof rank === "number" && Number.isFinite(rank) ? rank : void 0,
		config: training?.config && {
			uri: optionalWord(training.config.uri),
			digest: digestOf(training.config)
		}
	};
}
/** The id is GitHub's own: the file's word for it is a claim by its author. */
function recordedInitiator(manifest, initiators) {
	const { github, intendedUse } = manifest.initiator;
	if (github === void 0 && intendedUse === void 0) return void 0;
	const account = initiators.find(({ login }) => login.toLowerCase() === github?.toLowerCase());
	return {
		login: account?.login ?? optionalWord(github),
		id: account?.id,
		intendedUse: intendedUse === void 0 ? void 0 : prose(intendedUse)
	};
}
function recordedBaseModel({ base_model: model }) {
	if (model === void 0) return void 0;
	return {
		name: optionalWord(model.base_model_name_or_path ?? model.name),
		revision: optionalWord(model.revision),
		digest: digestOf(model),
		license: optionalWord(model.license)
	};
}
function recordedDataset(dataset, digestCheck) {
	return {
		name: optionalWord(dataset.name),
		uri: optionalWord(dataset.uri),
		revision: optionalWord(dataset.revision),
		role: optionalWord(dataset.role),
		digest: digestOf(dataset),
		digestCheck
	};
}
function digestOf(resource) {
	const entries = Object.entries(resource?.digest ?? {});
	if (entries.length === 0) return void 0;
	return Object.fromEntries(entries.map(([algorithm, value]) => [word(algorithm), word(value)]));
}
// src/record/record-file.ts
/** The statement's canonical JSON (RFC 8785); anyone can recompute the digest from the JSON's bytes. */
function recordOf(statement) {
	const json = canonicalJson(statement);
	return {
		json,
		sha256: sha256Of(json)
	};
}
/** sha256 of a text's UTF-8, hex. */
function sha256Of(text) {
	return createHash("sha256").update(text, "utf8").digest("hex");
}
// src/record/standing-against.ts
/** Findings that block: errors that no waiver covers. */
function blockingFindings(judgement) {
	return judgement.findings.filter((finding) => finding.severity === "error" && finding.waived === void 0);
}
/** Needed seats with an empty place. */
function openSeats(approvals) {
	return approvals.seats.filter((seat) => seat.needed && seat.filledBy.length < seat.count);
}
/** Everything that kept the change from being judged: what the gate met, and what the approvals met, each once. */
function errorsOf(judgement) {
	const known = /* @__PURE__ */ new Map();
	for (const { code, message, fix } of [...judgement.errors, ...judgement.approvals.problems]) {
		const key = `${code}\n${message}`;
		if (!known.has(key)) known.set(key, {
			code,
			message,
			fix
		});
	}
	return [...known.values()];
}
// src/report/visible.ts
/**
* Untrusted text on one line, as a reader must see it: line breaks and tabs become spaces, and whatever draws nothing
* or reorders its neighbours (controls, bidi marks, zero-width and tag characters, lone surrogates) is spelled out. So
* is what a runner of GitHub Actions would take for a command when the text is in a job's log. Cut to `max` code
* points.
*/
function visible(text, max = 200) {
	return cut(text, max).replaceAll(/\r\n|[\n\r\t]/g, " ").replaceAll(hiddenCharacter, (character) => `\\u{${codePoint(character).toString(16).toUpperCase()}}`).replaceAll(commandStart, (start) => start === "::" ? String.raw`:\u{3A}` : String.raw`#\u{23}`);
}
/** A character that draws nothing or reorders its neighbours. */
const hiddenCharacter = /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--\uFE0F]|(?<!\p{Extended_Pictographic})\uFE0F/gv;
const commandStart = /##(?=\[)|(?<=^|\s)::/g;
function cut(text, max) {
	const start = Array.from(text.slice(0, 2 * max + 2));
	return start.length > max ? `${start.slice(0, max - 1).join("")}…` : text;
}
function codePoint(character) {
	return character.codePointAt(0) ?? 0;
}
// src/report/markdown.ts
/**
* Untrusted text as Markdown that renders as that text and nothing else, in a paragraph, a list item, a link's text or
* a table's cell. GitHub links some plain text only after Markdown is done (mentions, issues, commits, addresses), so
* there a zero-width space stands where no backslash would help.
*/
function inline(text, max = 200) {
	return unblocked(escaped$2(visible(text, max).trim()));
}
/** Untrusted text as a code span, for paths, digests and identifiers. */
function code(text, max = 200) {
	const shown = visible(text, max);
	if (shown === "") return "(empty)";
	if (/[|<]|\]\(/.test(shown)) return `<code>${escaped$2(shown)}</code>`;
	const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	const pad = /^`|`$|^ .* $/.test(shown) ? " " : "";
	return fence + pad + shown + pad + fence;
}
/** Untrusted text in which pairs of backticks mean code, as messages write commands and field names. */
function sentence(text, max = 400) {
	return unblocked(visible(text, max).trim().split(/`([^`]+)`/).map((piece, index) => index % 2 === 1 ? code(piece, max) : escaped$2(piece)).join(""));
}
/** A link when the address is a web address, else its text alone. The text is Markdown already. */
function link(markdown, url) {
	if (!/^https?:\/\//.test(url)) return markdown;
	return `[${markdown}](${url.toWellFormed().replaceAll(/[^\w\-.~:/?#@!$'*+,;=%&]/gu, encoded).replaceAll("&", "&amp;")})`;
}
/** The segments of a path in a web address. */
function pathInUrl(path) {
	return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
function encoded(character) {
	return character === "(" ? "%28" : character === ")" ? "%29" : encodeURIComponent(character);
}
const entities$1 = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;"
};
function escaped$2(shown) {
	return shown.replaceAll(/[\\`*~|$]/g, String.raw`\$&`).replaceAll(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, String.raw`\_`).replaceAll(/[&<>]/g, (character) => entities$1[character] ?? "").replaceAll("@", "@​").replaceAll("://", ":​//").replaceAll(/www(?=\.)/gi, "$&​").replaceAll(/(?:#|\bGH-)(?=\d)/gi, "$&​").replaceAll(/:(?=[\w+-]+:)/g, ":​").replaceAll(/\b[0-9a-f]{7,40}\b/gi, (commit) => `${commit.slice(0, 3)}\u200B${commit.slice(3)}`).replaceAll("[", "&#91;").replaceAll("]", "&#93;");
}
/** Nothing at the start of a line may open a list, a heading, a rule or a table. */
function unblocked(markdown) {
	return markdown.replace(/^[-+=#:]/, String.raw`\$&`).replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`);
}
// src/report/table.ts
/** A GFM table. Cells are Markdown already, safe in a cell; no rows, no table. */
function table(header, rows) {
	if (rows.length === 0) return "";
	return [
		header,
		header.map(() => ":--"),
		...rows
	].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
/** A block that is closed until someone asks. The blank lines make GitHub read Markdown inside. */
function folded(summary, markdown) {
	return `<details><summary>${summary}</summary>\n\n${markdown}\n\n</details>`;
}
/** Paragraphs, tables and lists under each other; empty ones vanish. */
function blocks(...parts) {
	return parts.filter((part) => part !== "").join("\n\n");
}
/** A part of the summary, or nothing when it has no content. */
function section$1(heading, ...parts) {
	const body = blocks(...parts);
	return body === "" ? "" : `### ${heading}\n\n${body}`;
}
// src/report/failure.ts
/** What a check run shows when nothing could be judged: there is no record, only the reason and the way out. */
function failureOutput(failure) {
	return {
		title: visible(`Error: ${failure.message}`, 200),
		summary: blocks("## ❌ Could not be judged", sentence(failure.message, 2e3), `**What to do:** ${sentence(failure.fix, 2e3)}`, "Until it is judged it cannot be approved."),
		text: "",
		annotations: []
	};
}
/** What the job's summary says where the judgement stands and only its check run could not be written. */
function unwrittenSummary(failure) {
	return blocks("## ❌ The check run could not be written", sentence(failure.message, 2e3), `**What to do:** ${sentence(failure.fix, 2e3)}`);
}
// src/report/annotations.ts
/** What one request may carry; further requests append. */
const perRequest = 50;
/** More than this buries a file view, and GitHub's own cap is not documented. */
const most$2 = 200;
/** Findings on their lines, errors first, in batches of one request each, and how many did not get one. */
function annotations(judged) {
	const placed = sortFindings(judged.flatMap(({ judgement }) => judgement.findings)).filter(isPlaced);
	const distinct = [...new Map(placed.map((finding) => [JSON.stringify(annotation(finding)), finding])).values()];
	const shown = distinct.toSorted((a, b) => weight(a) - weight(b)).slice(0, most$2).map(annotation);
	return {
		batches: Array.from({ length: Math.ceil(shown.length / perRequest) }, (_, index) => shown.slice(index * perRequest, (index + 1) * perRequest)),
		leftOut: distinct.length - shown.length
	};
}
/** Whether a finding lies in a file of the repository: not in a policy of another one, nor in a built-in preset. */
function isPlaced({ path }) {
	return path !== "" && !/^(?:github|tunegate):/.test(path);
}
/** Where a finding ends, as tools count that name the last line and column instead of the place after them. */
function lastPlace({ line, column, endLine = line, endColumn }) {
	if (endLine > line) return { line: endColumn === 1 ? endLine - 1 : endLine };
	return endColumn === void 0 ? { line } : {
		line,
		column: Math.max(column, endColumn - 1)
	};
}
/** The whole text of a finding for places that show plain text. */
function plainText({ message, fix, help, waived }) {
	return [
		visible(message, 2e3),
		...fix === void 0 ? [] : [`Fix: ${visible(fix, 1e3)}`],
		...waived === void 0 ? [] : [`Waived by ${visible(waived.owner)} until ${visible(waived.expires)}`],
		visible(help, 400)
	].join("\n");
}
function annotation(finding) {
	const end = lastPlace(finding);
	const columns = end.line === finding.line && end.column !== void 0 ? {
		start_column: finding.column,
		end_column: end.column
	} : {};
	return {
		path: finding.path,
		start_line: finding.line,
		end_line: end.line,
		...columns,
		annotation_level: levels$1[levelOf(finding)],
		title: ruleName(finding),
		message: plainText(finding)
	};
}
/** Within 255 UTF-16 units, even when spelling out what is hidden makes it longer. */
function ruleName({ rule }) {
	return visible(visible(rule, 120), 120);
}
/** A waived finding is still worth a look, but it must not look like a failure. */
function levelOf({ severity, waived }) {
	return waived === void 0 ? severity : "notice";
}
function weight(finding) {
	return [
		"error",
		"warning",
		"notice"
	].indexOf(levelOf(finding));
}
const levels$1 = {
	error: "failure",
	warning: "warning",
	notice: "notice"
};
// src/report/budget.ts
/** GitHub's limit for a check run's summary and text, in UTF-16 units here and in bytes there: hold both. */
const outputLimit = 65535;
function fits(text, limit = outputLimit) {
	return text.length <= limit && Buffer.byteLength(text, "utf8") <= limit;
}
/**
* The first lines of a Markdown text that fit. The last resort, when even the shortest form is too long: what decides
* stands first, and no form opens a block that it would leave open.
*/
function firstLines(text, limit = outputLimit) {
	const tail = "\n\nShortened: the rest does not fit here.";
	const lines = text.split("\n");
	let size = Buffer.byteLength(tail, "utf8");
	const end = lines.findIndex((line) => {
		size += Buffer.byteLength(line, "utf8") + 1;
		return size > limit;
	});
	return end < 0 ? text : lines.slice(0, end).join("\n") + tail;
}
// src/report/extent.ts
/** From what people like to read to what always fits, each step shorter. Verdict, errors and seats are in all. */
const extents = [
	{
		findings: 50,
		fields: 30,
		manifests: 20,
		datasets: 20,
		remarks: 30,
		people: 12,
		overview: 50,
		text: 400,
		folded: true
	},
	{
		findings: 20,
		fields: 10,
		manifests: 8,
		datasets: 8,
		remarks: 12,
		people: 8,
		overview: 30,
		text: 240,
		folded: true
	},
	{
		findings: 8,
		fields: 4,
		manifests: 3,
		datasets: 3,
		remarks: 6,
		people: 5,
		overview: 20,
		text: 120,
		folded: false
	},
	{
		findings: 0,
		fields: 0,
		manifests: 0,
		datasets: 0,
		remarks: 4,
		people: 3,
		overview: 10,
		text: 80,
		folded: false
	}
];
// src/report/words.ts
/** `1 error`, `2 errors`, `1,234 rows`. */
function counted(count, one, many = `${one}s`) {
	return `${number(count)} ${count === 1 ? one : many}`;
}
/** A number for people, grouped the same way everywhere. */
function number(value) {
	return value.toLocaleString("en-US", { maximumFractionDigits: 6 });
}
/** `alice`, `alice or bob`, `alice, bob or carol`. */
function listed$1(items, joint) {
	if (items.length < 2) return items.join("");
	return `${items.slice(0, -1).join(", ")} ${joint} ${items.slice(-1).join("")}`;
}
/** The first items of a list, and in words how many more there are. */
function firstOf(items, most, joint) {
	if (items.length <= most) return listed$1(items, joint);
	return listed$1([...items.slice(0, most), `${number(items.length - most)} more`], joint);
}
/** An instant for people, to the minute; what is no time is shown as it was said. */
function moment(time) {
	const said = instant(time);
	return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(said) ? `${said.slice(0, 10)} ${said.slice(11, 16)} UTC` : inline(said, 40);
}
/** A commit as people quote it. */
function shortCommit(oid) {
	return oid.slice(0, 7);
}
/** A digest as far as people compare it. */
function shortDigest(hex) {
	return hex.slice(0, 12);
}
// src/report/field.ts
/**
* A JSON Pointer as people write paths, without the topic that stands beside it, and with a dataset's name for its
* number: `tickets.digest.sha256`.
*/
function fieldName(field, change) {
	const { topic, pointer } = field;
	const [first, ...rest] = pointer.split("/").slice(1).map(unescaped);
	if (first === void 0) return "the whole document";
	const [start = "", ...path] = (first === topic && rest.length > 0 ? rest : [first, ...rest]).map((part) => /^\d+$/.test(part) ? `[${part}]` : `.${part}`);
	return [(topic === "datasets" ? datasetName$1(field, change, rest[0]) : void 0) ?? start.replace(/^\./, ""), ...path].join("");
}
/** By the version that still has it. */
function datasetName$1(field, change, index) {
	if (index === void 0) return void 0;
	return ("after" in field ? change.head : change.base)?.documents[field.document]?.manifest.datasets[Number(index)]?.name;
}
/** Any value from a manifest, short enough to compare at a glance. */
function fieldValue(value) {
	if (value === void 0) return "–";
	return code(plain$1(value, 2), 80);
}
function plain$1(value, depth) {
	if (typeof value === "string") return /^[0-9a-f]{32,}$/.test(value) ? `${shortDigest(value)}…` : value;
	if (Array.isArray(value)) {
		if (depth === 0) return counted(value.length, "item");
		return `[${few$1(value.map((item) => () => plain$1(item, depth - 1)))}]`;
	}
	if (typeof value === "object" && value !== null) {
		const entries = Object.entries(value);
		if (depth === 0) return counted(entries.length, "field");
		return `{ ${few$1(entries.map(([key, item]) => () => `${key}: ${plain$1(item, depth - 1)}`))} }`;
	}
	return String(value);
}
/** Later items are never rendered: a manifest may hold thousands. */
function few$1(items) {
	return [...items.slice(0, 8).map((item) => item()), ...items.length > 8 ? ["…"] : []].join(", ");
}
function unescaped(token) {
	return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
// src/report/changes-section.ts
/** What an approver signs: field by field, the last approved version against this one. */
function changesSection({ subjects }, extent) {
	const several = subjects.length > 1;
	return section$1("What changed since the approved version", ...subjects.slice(0, extent.manifests).map(({ change }) => difference(change, several, extent)));
}
function difference(change, several, extent) {
	const name = several ? `**${code(change.path, 120)}**` : "";
	const body = blocks(origin(change), references(change, extent), fields(change, extent));
	return body === "" ? "" : blocks(name, body);
}
function origin({ status, base, previousPath, fields: changed, changedFiles }) {
	if (status === "removed") return "The manifest is removed. Nothing would be trained from it.";
	if (base === void 0) return "New: there is no approved version to compare with, so all of it is to be judged.";
	return ((previousPath === void 0 ? "" : `Renamed from ${code(previousPath, 120)}. `) + (changed.length === 0 && changedFiles.length === 0 ? "No field differs: only comments or layout changed." : "")).trim();
}
function references({ changedFiles, fields: changed }, extent) {
	if (changedFiles.length === 0) return "";
	const files = firstOf(changedFiles.map((path) => code(path, 120)), extent.people, "and");
	return `⚠️ Files that it references change${changed.length === 0 ? ", while no field of the manifest does" : ""}: ${files}.`;
}
function fields(change, extent) {
	const { status, fields: changed, base } = change;
	if (status === "removed" || base === void 0) return "";
	const grouped = changed.toSorted((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic));
	const shown = grouped.slice(0, extent.fields);
	const rest = grouped.length - shown.length;
	return blocks(table([
		"Part",
		"Field",
		"Approved",
		"Now"
	], shown.map((field, index) => row$2(field, shown[index - 1], change))), rest === 0 ? "" : shown.length > 0 ? `And ${counted(rest, "field")} more.` : `${counted(rest, "field")} changed.`);
}
function row$2(field, above, change) {
	const document = (change.head?.documents.length ?? 0) > 1 ? ` (document ${field.document + 1})` : "";
	return [
		above?.topic === field.topic && above.document === field.document ? "" : `${labels[field.topic]}${document}`,
		code(fieldName(field, change), 80),
		"before" in field ? fieldValue(field.before) : "–",
		"after" in field ? fieldValue(field.after) : "–"
	];
}
const labels = {
	base_model: "Base model",
	datasets: "Datasets",
	training: "Training",
	peft_config: "PEFT",
	initiator: "Initiator",
	safetyRiskAssessment: "Risk",
	evaluation_plan: "Evaluation plan",
	request: "Request",
	subject: "Produced files",
	run: "Run",
	evaluations: "Evaluations",
	deviations: "Deviations",
	rollback: "Rollback",
	metadata: "Metadata",
	other: "Other"
};
const topics = Object.keys(labels);
// src/report/symbol.ts
const verdictSymbol = {
	approved: "✅",
	"awaiting-approval": "⏳",
	rejected: "❌",
	overridden: "⚠️",
	"not-applicable": "ℹ️",
	error: "❌"
};
const severitySymbol = {
	error: "❌",
	warning: "⚠️",
	notice: "ℹ️"
};
// src/report/findings-section.ts
/** What the rules say: errors first, each with its place and what to do. Waived findings are folded away. */
function findingsSection(judgement, extent) {
	const findings = sortFindings(judgement.findings);
	const live = findings.filter((finding) => finding.waived === void 0);
	const waived = findings.filter((finding) => finding.waived !== void 0);
	const [file, ...others] = paths(judgement);
	return section$1("Findings", file === void 0 || others.length > 0 ? "" : `In ${code(file, 120)}:`, listing(live, judgement, extent), foldedWaivers(waived, judgement, extent));
}
function foldedWaivers(waived, judgement, extent) {
	if (waived.length === 0) return "";
	const heading = `${counted(waived.length, "finding")} waived`;
	return extent.folded ? folded(heading, listing(waived, judgement, extent)) : `${heading}.`;
}
function listing(findings, judgement, extent) {
	const shown = findings.slice(0, extent.findings);
	const several = paths(judgement).length > 1;
	const rest = findings.slice(extent.findings);
	return blocks(table([
		"",
		"Where",
		"What is wrong, and what to do"
	], shown.map((finding) => row$1(finding, judgement, several, extent))), rest.length === 0 ? "" : `${shown.length === 0 ? "" : "And "}${tally(rest)}${shown.length === 0 ? "" : " more"}.`);
}
/** A finding about the pull request as a whole has none. */
function paths({ findings }) {
	return [...new Set(findings.map(({ path }) => path))].filter((path) => path !== "");
}
function row$1(finding, judgement, several, extent) {
	const { severity, rule, help, message, fix } = finding;
	const advice = fix === void 0 ? "" : `<br>**Fix:** ${sentence(fix, extent.text)}`;
	const name = link(code(rule, 80), help);
	const said = `${sentence(message, extent.text)} ${name}${advice}${waiver(finding, extent)}`;
	return [
		severitySymbol[severity],
		place(finding, judgement, several),
		said
	];
}
function waiver({ waived }, extent) {
	if (waived === void 0) return "";
	const { owner, expires, reason } = waived;
	return `<br>**Waived** by ${inline(owner, 60)} until ${inline(expires, 30)}: ${sentence(reason, extent.text)}`;
}
/** The line, and where files differ the path's last part: a table has no room for more, and the link leads there. */
function place({ path, line }, { repository, head }, several) {
	if (path === "") return "pull request";
	const name = path.split("/").at(-1) ?? path;
	return link(several ? code(`${name}:${line}`, 60) : `line&nbsp;${line}`, `${repository.url}/blob/${head}/${pathInUrl(path)}#L${line}`);
}
function tally(findings) {
	const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
	return [
		{
			count: count("error"),
			word: "error"
		},
		{
			count: count("warning"),
			word: "warning"
		},
		{
			count: count("notice"),
			word: "notice"
		}
	].filter((entry) => entry.count > 0).map((entry) => counted(entry.count, entry.word)).join(", ");
}
// src/report/footer-section.ts
/** What the verdict rests on, in small print: enough to find the record and to judge again. */
function footerSection({ judgement, record }) {
	const { policy, head, contentDigest, evaluatedAt, mergeGroup } = judgement;
	const source = policy.path === void 0 ? "built-in policy" : `policy ${code(policy.path, 120)}`;
	return `<sub>${[
		`Judged ${code(shortCommit(head))}${mergeGroup ? " (merge group)" : ""} on ${moment(evaluatedAt)}`,
		`${source} at ${code(shortCommit(policy.commit))}`,
		...contentDigest === void 0 ? [] : [`content ${code(shortDigest(contentDigest))}`],
		`record ${code(`sha256:${record.sha256}`)}`
	].join(" · ")}</sub>`;
}
// src/report/inspections-section.ts
/** What inspections say of the data, for a reader who has not opened it: which signals, the strongest findings, and where. */
function inspectionsSection({ subjects }, extent) {
	const groups = subjects.flatMap((subject) => grouped$1(subject.inspections ?? []).map((group) => ({
		subject,
		group
	})));
	const shown = groups.slice(0, extent.datasets).map(({ subject, group }) => inspected(group, subject, extent));
	const rest = groups.length - shown.length;
	return section$1("What inspections found in the data", ...shown, rest > 0 ? `And ${counted(rest, "inspection")} more.` : "");
}
function grouped$1(inspections) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of inspections) {
		const key = `${one.document} ${one.how} ${one.isAbout} ${one.path}`;
		const known = groups.get(key);
		groups.set(key, known ? [...known, one] : [one]);
	}
	return [...groups.values()];
}
function inspected(group, subject, extent) {
	const [first] = group;
	const heading = `#### ${firstOf(group.map(({ document, dataset }) => datasetName(subject, document, dataset)), 5, "and")}`;
	const source = `${hows[first.how]} ${code(first.path, 120)}`;
	const { reading, isAbout } = first;
	if (reading.state === "unreadable") return blocks(heading, `⚠️ ${source}: ${inline(reading.why, extent.text)}. It says nothing.`);
	if (!isAbout) return blocks(heading, `❌ ${source} is about other bytes than these, so nothing of it is shown.`);
	const { report, tool } = reading.statement.predicate;
	return blocks(heading, `${source} · ${`${number(report.rows)} rows, ${counted(report.exchanges, "answer")}; tunegate ${code(tool.version, 40)}`}`, signals(report), strongest(report, extent), gaps(report, extent));
}
const hows = {
	stated: "⚠️ stated by the file, and not recomputed:",
	recomputed: "recomputed from the bytes of"
};
function datasetName({ change }, document, dataset) {
	const found = change.head?.documents.find(({ index }) => index === document)?.manifest.datasets[dataset];
	return found?.name === void 0 ? `dataset ${dataset + 1}` : inline(found.name, 60);
}
const severities = [
	"error",
	"warning",
	"notice"
];
/** A row for each signal that found something, the gravest first. */
function signals({ findings, omitted, thresholds }) {
	const names = [...new Set(findings.map(({ signal }) => signal))];
	const sorted = names.map((name) => {
		const own = findings.filter(({ signal }) => signal === name);
		const gravest = severities.find((severity) => own.some((finding) => finding.severity === severity)) ?? "notice";
		const most = own.reduce((count, finding) => Math.max(count, finding.count), 0);
		return {
			gravest,
			cells: [
				`${severitySymbol[gravest]} ${gravest}`,
				code(name, 60),
				number(own.length),
				number(most)
			]
		};
	}).toSorted((one, other) => severities.indexOf(one.gravest) - severities.indexOf(other.gravest));
	const silent = Object.keys(thresholds).filter((name) => !names.includes(name)).length;
	const left = omitted.error + omitted.warning + omitted.notice;
	return blocks(table([
		"Weight",
		"Signal",
		"Findings",
		"Rows of the largest"
	], sorted.slice(0, mostSignals).map(({ cells }) => cells)), `${counted(silent, "signal")} found nothing${left > 0 ? `; ${counted(left, "finding")} more had no room in the report` : ""}.`);
}
/** More than there are; a forged report may name any number. */
const mostSignals = 30;
/** Findings that are told in words. */
const mostFindings = 10;
function strongest({ findings, rows }, extent) {
	const shown = findings.slice(0, Math.min(mostFindings, extent.findings));
	const rest = findings.length - shown.length;
	return blocks(table([
		"",
		"The strongest findings",
		`Where in the ${number(rows)} rows`
	], shown.map((finding) => [
		severitySymbol[finding.severity],
		told$2(finding, extent),
		bars(finding.histogram)
	])), rest > 0 && shown.length > 0 ? `And ${counted(rest, "finding")} more.` : "");
}
function told$2({ message, excerpts, count }, extent) {
	const shown = extent.folded ? excerpts.slice(0, 2).map((excerpt) => `<br>${code(excerpt, 100)}`) : [];
	return `${inline(message, extent.text)} (${counted(count, "row")})${shown.join("")}`;
}
const heights = "▁▂▃▄▅▆▇█";
/** Counts as bars beside each other, the first rows at the left; a dot is a stretch without any. Two stretches share a bar. */
function bars(histogram) {
	const pairs = Array.from({ length: Math.ceil(histogram.length / 2) }, (_, at) => (histogram[2 * at] ?? 0) + (histogram[2 * at + 1] ?? 0));
	const most = Math.max(1, ...pairs);
	return `\`${pairs.map((count) => count === 0 ? "·" : heights[Math.ceil(count * 8 / most) - 1] ?? "█").join("")}\``;
}
function gaps({ notAssessed, blindSpots }, extent) {
	const shown = notAssessed.slice(0, extent.remarks).map(({ what, why, count }) => `- ${number(count)} ${inline(what, 80)}: ${inline(why, extent.text)}`);
	const spots = blindSpots.slice(0, extent.remarks).map((spot) => `- ${inline(spot, extent.text)}`);
	return blocks(shown.length === 0 ? "" : blocks("Not assessed, which is not clean:", shown.join("\n")), extent.folded && spots.length > 0 ? folded("What no signal can see", spots.join("\n")) : "");
}
// src/report/next-section.ts
/** What each reader can do now, in order. */
function nextSection(judgement) {
	return section$1("What to do next", ...lists[judgement.verdict](judgement).map(list));
}
function list({ reader, steps }) {
	return `**${reader}**\n\n${steps.map((step, index) => `${index + 1}. ${step}`).join("\n")}`;
}
const lists = {
	approved: () => [{
		reader: "Author",
		steps: ["Merge when the other checks have passed. A change of a manifest or of a file that it references would void the approvals."]
	}],
	"awaiting-approval": awaiting,
	rejected,
	overridden,
	"not-applicable": () => [],
	error: () => [{
		reader: "Author or administrator",
		steps: ["Mend what is listed under “What could not be read”.", "Run the check again: push, or re-run the workflow. Approvals that were given stay as they are."]
	}]
};
function awaiting({ approvals }) {
	return [{
		reader: "Author",
		steps: [`Ask somebody who may sit on ${firstOf(openSeats(approvals).map((seat) => `**${inline(seat.name, 60)}**`), 4, "and") || "the open seats"} for a review.`]
	}, {
		reader: "Approver",
		steps: ["Read what would be trained and what changed, above.", "Review the pull request: **Approve**, or **Request changes** and say why. **Comment** decides nothing."]
	}];
}
function rejected(judgement) {
	const { vetoes } = judgement.approvals;
	const errors = blockingFindings(judgement).length > 0;
	const names = firstOf(vetoes.map((veto) => `**${inline(veto.login, 40)}**`), 4, "and");
	return [{
		reader: "Author",
		steps: [...errors ? ["Mend each ❌ under “Findings” and push: the change is judged again."] : [], ...vetoes.length > 0 ? [`Answer ${names}: a request for changes stands until whoever made it approves or dismisses it.`] : []]
	}, {
		reader: "Approver",
		steps: errors ? ["Wait with your approval: mending the errors changes the content, and would void it."] : []
	}].filter((part) => part.steps.length > 0);
}
function overridden({ approvals: { override } }) {
	return [{
		reader: "Author",
		steps: [`Mend what was passed over, and have the open seats filled${override?.expiresAt === void 0 ? "" : ` before ${day(override.expiresAt)}`}: the record keeps both.`]
	}];
}
// src/report/obstacles-section.ts
/** What kept the change from being judged, and which setting or permission would mend it. */
function obstaclesSection(judgement, extent) {
	const errors = errorsOf(judgement);
	const shown = errors.slice(0, extent.remarks).map(({ code: id, message, fix }) => {
		const mend = fix === "" ? "" : `<br>**What to do:** ${sentence(fix, extent.text)}`;
		return `- ${sentence(message, extent.text)} (${code(id, 60)})${mend}`;
	});
	const rest = errors.length - shown.length;
	const more = rest > 0 ? [`- and ${counted(rest, "error")} more`] : [];
	return section$1("What could not be read", [...shown, ...more].join("\n"));
}
// src/report/override-section.ts
/** Who let the change pass against policy, why, until when, and what it passed over. */
function overrideSection(judgement, extent) {
	const { override, vetoes } = judgement.approvals;
	if (judgement.verdict !== "overridden" || override === void 0) return "";
	const until = override.expiresAt === void 0 ? "without end" : `until ${day(override.expiresAt)}`;
	const when = `on ${moment(override.submittedAt)} for ${code(shortCommit(override.commit))}`;
	return section$1("Override", [
		`**${inline(override.login, 40)}** ${when}, ${until}`,
		`**Reason:** ${sentence(override.reason, extent.text)}`,
		...line$1("Seats not filled", openSeats(judgement.approvals).map((seat) => inline(seat.name, 60)), extent),
		...line$1("Errors passed over", blockingFindings(judgement).map((finding) => code(finding.rule, 80)), extent),
		...line$1("Changes requested by", vetoes.map((veto) => inline(veto.login, 40)), extent)
	].map((text) => `> ${text}`).join("<br>\n"));
}
function line$1(label, items, extent) {
	return items.length === 0 ? [] : [`**${label}:** ${firstOf([...new Set(items)], extent.people, "and")}`];
}
// src/report/reviews-section.ts
/** Requests for changes that block until whoever made them lifts them. */
function vetoesSection({ approvals: { vetoes } }, extent) {
	return section$1("Changes requested", bullets(vetoes.map(({ login, detail }) => remark(login, detail, extent)), extent.remarks));
}
/** Reviews that don't count, each with its reason. */
function ignoredSection({ approvals: { ignored } }, extent) {
	return section$1("Reviews that do not count", bullets(ignored.map(({ login, detail }) => remark(login, detail, extent)), extent.remarks));
}
/** Things worth saying that decide nothing. */
function notesSection({ notes, approvals }, extent) {
	const all = [.../* @__PURE__ */ new Set([...notes, ...approvals.notes])];
	const shown = all.slice(0, extent.remarks).map((note) => `ℹ️ ${sentence(note, extent.text)}`);
	return shown.join("<br>\n") + more(all.length - shown.length, "<br>\n");
}
/** Most reasons are sentences that begin with the login already. */
function remark(login, detail, extent) {
	const name = `**${inline(login, 40)}**`;
	if (!detail.startsWith(`${login} `)) return `${name}: ${sentence(detail, extent.text)}`;
	return `${name} ${sentence(detail.slice(login.length + 1), extent.text)}`;
}
function bullets(items, most) {
	const shown = items.slice(0, most).map((item) => `- ${item}`);
	return shown.join("\n") + more(items.length - shown.length, "\n- ");
}
function more(count, joint) {
	return count > 0 ? `${joint}and ${number(count)} more` : "";
}
// src/report/seats-section.ts
/** Who has to sign: who sits where, what is missing, who may still sit down, and what policy does not ask for. */
function seatsSection({ approvals: { seats } }, extent) {
	const needed = seats.filter((seat) => seat.needed);
	const header = [
		"",
		"Seat",
		"Signed by",
		...needed.some((seat) => seat.filledBy.length < seat.count) ? ["Still missing"] : []
	];
	return section$1("Who signs", table(header, needed.map((seat) => row(seat, extent).slice(0, header.length))), unneeded(seats.filter((seat) => !seat.needed), extent));
}
function row(seat, extent) {
	const full = seat.filledBy.length >= seat.count;
	const places = seat.count > 1 ? ` × ${seat.count}` : "";
	return [
		full ? "✅" : "⏳",
		`**${inline(seat.name, 60)}**${places}<br>${sentence(seat.reason, extent.text)}`,
		seat.filledBy.map(signature).join("<br>") || "–",
		full ? "–" : absence(seat, extent)
	];
}
function signature({ login, commit, carried }) {
	const still = carried ? ", content unchanged since" : "";
	return `**${inline(login, 40)}** on ${code(shortCommit(commit))}${still}`;
}
function absence({ count, filledBy, eligible, permission }, extent) {
	const places = count - filledBy.length;
	const missing = counted(places, "person", "people");
	if (eligible === null) return `${missing}: ${permission ? anyoneWith(permission) : "somebody whom policy names"}`;
	const names = firstOf(eligible.map((login) => inline(login, 40)), extent.people, "or");
	if (names === "") return `⚠️ ${missing}, and nobody is left who may sign`;
	return `${eligible.length < places ? "⚠️ " : ""}${missing}: ${names}`;
}
function anyoneWith(permission) {
	return `anyone with **${permission}** permission who had no hand in the change`;
}
function unneeded(seats, extent) {
	if (seats.length === 0) return "";
	const heading = `${counted(seats.length, "seat")} not needed for this change`;
	if (!extent.folded) return `${heading}.`;
	return folded(heading, blocks(seats.map((seat) => `- **${inline(seat.name, 60)}**: ${sentence(seat.reason, extent.text)}`).join("\n")));
}
// src/report/training-facts.ts
/** A document's facts as a two-column table, whose header is the fact that matters most. */
function trainingFacts({ manifest }) {
	const { kind, request, subject, rollback, base_model: model } = manifest;
	if (kind !== "FineTuningRelease") return [["Base model", baseModel(manifest)], requested(manifest)];
	return [["Release of", request === void 0 ? "⚠️ no request is named" : resource(request)], [
		...fact("Produced", subject.length === 0 ? "⚠️ no file is named" : counted(subject.length, "file")),
		...fact("Rolls back to", rollback && resource(rollback)),
		...fact("Base model", model && baseModel(manifest)),
		...requested(manifest)
	]];
}
function requested(manifest) {
	const { kind, initiator, training, base_model: model, peft_config: peft, safetyRiskAssessment: risk } = manifest;
	const release = kind === "FineTuningRelease";
	const asker = initiator.github === void 0 ? "⚠️ nobody is named" : `**${inline(initiator.github, 40)}**`;
	const silent = training?.method === void 0 && peft === void 0;
	return [
		...fact("License", model?.license && inline(model.license, 60)),
		...fact("Method", release && silent ? void 0 : method(manifest)),
		...fact("Configuration", training?.config && resource(training.config)),
		...fact("Risk", release && risk === void 0 ? void 0 : riskOf(risk)),
		...fact("Asked for by", asker),
		...fact("Intended use", initiator.intendedUse && inline(initiator.intendedUse, 300))
	];
}
function fact(label, value) {
	return value === void 0 || value === "" ? [] : [[label, value]];
}
function baseModel({ base_model: model }) {
	const name = model?.base_model_name_or_path ?? model?.name;
	if (model === void 0 || name === void 0) return "⚠️ not stated";
	const revision = model.revision === void 0 ? "" : ` at ${code(shortRevision(model.revision))}`;
	return `${code(name, 120)}${revision}`;
}
function riskOf(risk) {
	if (risk === void 0) return "⚠️ not stated";
	return /^(?:high|serious)$/.test(risk) ? `**${risk}**` : inline(risk, 40);
}
function method({ training, peft_config: peft }) {
	return [
		training?.method === void 0 ? "⚠️ method not stated" : inline(training.method, 40),
		peft === void 0 ? "no PEFT configuration" : scalar(peft["peft_type"], ""),
		scalar(peft?.["r"], "rank "),
		scalar(peft?.["lora_alpha"], "alpha "),
		scalar(training?.framework, "by ")
	].filter((part) => part !== "").join(", ");
}
function scalar(value, label) {
	return typeof value === "string" || typeof value === "number" ? `${label}${inline(String(value), 60)}` : "";
}
function resource({ name, uri, digest }) {
	const sha256 = digest["sha256"];
	return [uri === void 0 ? name === void 0 ? "" : inline(name, 80) : code(uri, 100), sha256 === void 0 ? "" : `sha256 ${code(shortDigest(sha256))}`].filter((part) => part !== "").join(", ") || "⚠️ not stated";
}
/** A commit is cut as digests are; a branch or a tag is shown whole. */
function shortRevision(revision) {
	return /^[0-9a-f]{40,64}$/.test(revision) ? shortDigest(revision) : revision;
}
// src/report/training-section.ts
/** What each governed manifest would train, for a reader who has not opened it. */
function trainingSection({ subjects }, extent) {
	const shown = subjects.slice(0, extent.manifests).map((subject) => manifest(subject, extent));
	const rest = subjects.length - shown.length;
	return section$1("What would be trained", ...shown, rest > 0 ? `And ${counted(rest, "manifest")} more.` : "");
}
function manifest(subject, extent) {
	const documents = documentsOf(subject);
	const heading = `#### ${code(subject.path, 120)} ${states[subject.change.status]}`;
	if (documents.length === 0) return blocks(heading, "The file could not be read as a manifest.");
	const shown = documents.slice(0, extent.manifests);
	const rest = documents.length - shown.length;
	return blocks(heading, ...shown.map((document) => training(document, subject, documents.length > 1, extent)), rest > 0 ? `And ${counted(rest, "document")} more in this file.` : "");
}
const states = {
	added: "· new",
	modified: "· changed",
	renamed: "· renamed",
	removed: "· removed",
	referenced: "· unchanged, but files that it references change"
};
function training(document, subject, several, extent) {
	const { datasets, name } = document.manifest;
	const shown = datasets.slice(0, extent.datasets).map((dataset, index) => datasetRow(dataset, digestCheckOf(subject, document, index)));
	const rest = datasets.length - shown.length;
	return blocks(several ? `**Document ${document.index + 1}${name === void 0 ? "" : `: ${inline(name, 80)}`}**` : "", table(...trainingFacts(document)), table([
		"Dataset",
		"Role",
		"Rows",
		"sha256",
		"How the digest was checked"
	], shown), rest > 0 ? `And ${counted(rest, "dataset")} more.` : "");
}
function datasetRow(dataset, check) {
	const { name, uri, role, num_rows: rows, digest } = dataset;
	const sha256 = digest["sha256"];
	const place = uri === void 0 ? "" : code(uri, 80);
	return [
		[name === void 0 ? "" : `**${inline(name, 60)}**`, place].filter((part) => part !== "").join("<br>") || "–",
		role === void 0 ? "–" : inline(role, 30),
		rows === void 0 ? "–" : number(rows),
		sha256 === void 0 ? "–" : code(shortDigest(sha256)),
		check === void 0 ? "⚠️ no digest" : checks[check]
	];
}
const checks = {
	stated: "⚠️ stated only, not checked",
	pointer: "equals the pointer file",
	registry: "confirmed by the hub",
	recomputed: "recomputed from the bytes"
};
// src/report/title.ts
/** The check run's title: plain text, the verdict first, then the one thing that a reader wants to know. */
function title(judgement) {
	return titles[judgement.verdict](judgement);
}
const titles = {
	approved: (judgement) => `Approved: ${seatsFilled(judgement)}`,
	"awaiting-approval": (judgement) => `Awaiting approval: ${seatsFilled(judgement)}`,
	rejected: (judgement) => `Rejected: ${objections(judgement)}`,
	overridden: (judgement) => `Overridden${overrider(judgement)}`,
	"not-applicable": () => "Not applicable: no fine-tuning manifest changed",
	error: (judgement) => `Error: ${obstacle(judgement)}`
};
/** What stands against the change: `2 errors, 1 warning; changes requested by erin`. */
function objections({ findings, approvals }) {
	const live = findings.filter((finding) => finding.waived === void 0);
	const errors = live.filter((finding) => finding.severity === "error").length;
	const warnings = live.filter((finding) => finding.severity === "warning").length;
	const counts = [...errors > 0 ? [counted(errors, "error")] : [], ...errors > 0 && warnings > 0 ? [counted(warnings, "warning")] : []].join(", ");
	const names = approvals.vetoes.map((veto) => visible(veto.login, 40));
	return [counts, names.length > 0 ? `changes requested by ${firstOf(names, 3, "and")}` : ""].filter((part) => part !== "").join("; ") || "a rule forbids it";
}
/** A seat that takes two people is two seats here: one person fills one. */
function seatsFilled({ approvals }) {
	const needed = approvals.seats.filter((seat) => seat.needed);
	const places = needed.reduce((sum, seat) => sum + seat.count, 0);
	if (places === 0) return "no seat is needed";
	return `${needed.reduce((sum, seat) => sum + Math.min(seat.filledBy.length, seat.count), 0)} of ${counted(places, "seat")} filled`;
}
function overrider({ approvals: { override } }) {
	if (override === void 0) return "";
	const until = override.expiresAt === void 0 ? "" : ` until ${day(override.expiresAt)}`;
	return ` by ${visible(override.login, 40)}${until}`;
}
function obstacle(judgement) {
	const [first, ...others] = errorsOf(judgement);
	if (first === void 0) return "the change could not be judged";
	const more = others.length > 0 ? ` (and ${others.length} more)` : "";
	return visible(first.message, 160).replace(/^The /, "the ").replace(/\.$/, "") + more;
}
// src/report/verdict-section.ts
/** The verdict as a heading, and in one sentence why. */
function verdictSection(judgement) {
	const { verdict } = judgement;
	return blocks(`## ${verdictSymbol[verdict]} ${names[verdict]}`, sentences[verdict](judgement));
}
/** The check run's title says more, and stands right above. */
const names = {
	approved: "Approved",
	"awaiting-approval": "Awaiting approval",
	rejected: "Rejected",
	overridden: "Overridden",
	"not-applicable": "Not applicable",
	error: "Could not be judged"
};
const sentences = {
	approved: signed,
	"awaiting-approval": missing,
	rejected: refused,
	overridden: forced,
	"not-applicable": () => "This pull request changes no fine-tuning manifest, no file that one references, and nothing that a seat asks about.",
	error: () => "Something could not be read, so this change cannot pass. That says nothing about whether it is a good one."
};
function signed({ approvals }) {
	const taken = approvals.seats.filter((seat) => seat.needed && seat.filledBy.length > 0);
	if (taken.length === 0) return "No rule forbids this change, and policy asks nobody to sign it.";
	return `No rule forbids this change, and everyone whom policy asks has signed: ${firstOf(taken.map((seat) => `${people(seat.filledBy)} as ${inline(seat.name, 60)}`), 5, "and")}.`;
}
function missing(judgement) {
	const { approvals } = judgement;
	const open = openSeats(approvals).map((seat) => `${counted(seat.count - seat.filledBy.length, "person", "people")} for **${inline(seat.name, 60)}**`);
	const rest = open.length === 0 ? "" : ` Still to sign: ${firstOf(open, 5, "and")}.`;
	return `No rule forbids this change; ${seatsFilled(judgement)}.${rest}`;
}
function refused(judgement) {
	const errors = blockingFindings(judgement).length;
	const { vetoes } = judgement.approvals;
	const verb = vetoes.length === 1 ? "asks" : "ask";
	const parts = [...errors > 0 ? [`${counted(errors, "error")} must be mended first`] : [], ...vetoes.length > 0 ? [`${people(vetoes)} ${verb} for changes`] : []];
	return parts.length === 0 ? "Policy does not allow this change." : `${parts.join(", and ")}.`;
}
function forced(judgement) {
	const { override, vetoes } = judgement.approvals;
	if (override === void 0) return "Somebody entitled let this change pass against policy.";
	const open = openSeats(judgement.approvals).length;
	const errors = blockingFindings(judgement).length;
	const against = [
		...open > 0 ? [`${counted(open, "seat")} not filled`] : [],
		...errors > 0 ? [counted(errors, "error")] : [],
		...vetoes.length > 0 ? [`changes requested by ${people(vetoes)}`] : []
	];
	const until = override.expiresAt === void 0 ? "" : ` This holds until ${day(override.expiresAt)}.`;
	const despite = against.length === 0 ? "" : ` despite ${listed$1(against, "and")}`;
	return `**${inline(override.login, 40)}** let this change pass${despite}.${until}`;
}
function people(persons) {
	return firstOf(persons.map(({ login }) => `**${inline(login, 40)}**`), 4, "and");
}
// src/report/summary.ts
/**
* One judgement as Markdown, for an approver who doesn't read YAML. What blocks stands first: findings come before the
* training when one of them is the reason for the verdict, else after it.
*/
function summary(judged, extent) {
	const { judgement } = judged;
	const findings = findingsSection(judgement, extent);
	const blocked = blockingFindings(judgement).length > 0;
	return blocks(verdictSection(judgement), obstaclesSection(judgement, extent), overrideSection(judgement, extent), vetoesSection(judgement, extent), blocked ? findings : "", trainingSection(judgement, extent), inspectionsSection(judgement, extent), changesSection(judgement, extent), blocked ? "" : findings, seatsSection(judgement, extent), ignoredSection(judgement, extent), notesSection(judgement, extent), nextSection(judgement), footerSection(judged));
}
// src/report/several.ts
/** The judgement that decides the check run comes first; among equals, the older pull request. */
function worstFirst([first, ...others]) {
	const [worst, ...rest] = [first, ...others].toSorted((a, b) => gravity(b.judgement.verdict) - gravity(a.judgement.verdict) || a.judgement.pull.number - b.judgement.pull.number);
	return [worst ?? first, ...rest];
}
/** What names the check run's record: its digest, or for several the digest of the list of their digests. */
function externalId(judged) {
	const digests = judged.map(({ record }) => `sha256:${record.sha256}`).toSorted();
	const [only, ...others] = digests;
	return only !== void 0 && others.length === 0 ? only : `sha256:${sha256Of(canonicalJson(digests))}`;
}
function titleOf(judged) {
	const [{ judgement }, ...others] = worstFirst(judged);
	if (others.length === 0) return title(judgement);
	return `${title(judgement)} (#${judgement.pull.number}, the worst of ${judged.length} pull requests)`;
}
/** One summary, or a table of verdicts above the summary of each. */
function summaryOf$1(judged, extent) {
	const ordered = worstFirst(judged);
	const [first, ...others] = ordered;
	if (others.length === 0) return summary(first, extent);
	const where = first.judgement.mergeGroup ? "are in this merge group" : "have this commit as their head";
	return blocks(`**${ordered.length} pull requests ${where}.** The check passes only if every one of them does.`, table([
		"",
		"Pull request",
		"Into",
		"Verdict"
	], ordered.slice(0, extent.overview).map(overview)), ordered.length > extent.overview ? `And ${ordered.length - extent.overview} more, none of them worse.` : "", ...ordered.flatMap((one) => [
		"---",
		heading$2(one),
		summary(one, extent)
	]));
}
function overview({ judgement }) {
	const { pull, base, verdict } = judgement;
	return [
		verdictSymbol[verdict],
		link(`**#${pull.number}**`, pull.url),
		code(base.ref, 60),
		inline(title(judgement), 220)
	];
}
function heading$2({ judgement: { pull, base } }) {
	return `**Pull request ${link(`#${pull.number}`, pull.url)}**, into ${code(base.ref, 60)}`;
}
// src/report/shortened.ts
/** Shorter and shorter: first the words, which the summary has, then the ends of long lists. */
const shorterForms = [
	withoutWords,
	(statement) => atMost(withoutWords(statement), 100),
	(statement) => atMost(withoutWords(statement), 20),
	(statement) => atMost(withoutWords(statement), 0)
];
function withoutWords(statement) {
	const { findings, ignored } = statement.predicate;
	const predicate = {
		...statement.predicate,
		findings: findings.map(({ rule, severity, path, pointer, line }) => ({
			rule,
			severity,
			path,
			pointer,
			line
		})),
		ignored: ignored.map(({ login, reviewId, commit, reason }) => ({
			login,
			reviewId,
			commit,
			reason
		}))
	};
	return {
		statement: {
			...statement,
			predicate
		},
		leftOut: [
			{
				count: findings.filter(({ message }) => message !== void 0).length,
				what: "messages of findings"
			},
			{
				count: findings.filter(({ waived }) => waived !== void 0).length,
				what: "waivers"
			},
			{
				count: ignored.filter(({ detail }) => detail !== void 0).length,
				what: "details of ignored reviews"
			}
		]
	};
}
function atMost({ statement, leftOut }, most) {
	const { findings, ignored, manifests, previousRecords, override } = statement.predicate;
	const predicate = {
		...statement.predicate,
		findings: findings.slice(0, most),
		ignored: ignored.slice(0, most),
		manifests: manifests.slice(0, most),
		previousRecords: previousRecords.slice(0, most),
		override: override && {
			...override,
			findings: override.findings.slice(0, most)
		}
	};
	return {
		statement: {
			...statement,
			predicate
		},
		leftOut: [
			...leftOut,
			{
				count: Math.max(0, findings.length - most),
				what: "findings"
			},
			{
				count: Math.max(0, ignored.length - most),
				what: "ignored reviews"
			},
			{
				count: Math.max(0, manifests.length - most),
				what: "manifests"
			},
			{
				count: Math.max(0, previousRecords.length - most),
				what: "previous records"
			}
		]
	};
}
// src/report/record-text.ts
/**
* The check run's text: each record's JSON in a fence. A record that does not fit is shown in a shorter form that says
* so; its digest stays that of the full record, and JSON is never cut in the middle.
*/
function recordText(judged) {
	const ordered = worstFirst(judged);
	const shortest = ordered.map((one) => without(one, ordered.length));
	const chosen = [...shortest];
	for (const [index, one] of ordered.entries()) {
		const others = blocks(...chosen.filter((_, other) => other !== index));
		const room = outputLimit - Buffer.byteLength(others, "utf8") - 2;
		chosen[index] = forms(one, ordered.length).find((form) => fits(form(), room))?.() ?? shortest[index] ?? "";
	}
	return firstLines(blocks(...chosen));
}
function forms(judged, several) {
	return [() => shown$1(judged, several, "The JSON below is the record in full.", judged.record.json), ...shorterForms.map((shorten) => () => {
		const { statement, leftOut } = shorten(judged.statement);
		return shown$1(judged, several, `Shortened to fit here, without ${losses(leftOut)}. ${elsewhere}`, canonicalJson(statement));
	})];
}
function without(judged, several) {
	return `${naming(judged, several)} It is too long to be shown here. ${elsewhere}`;
}
const elsewhere = "The full record is in the output `record` of the job that wrote this check.";
function shown$1(judged, several, remark, json) {
	return `${naming(judged, several)} ${remark}\n\n\`\`\`json\n${drawable(json)}\n\`\`\``;
}
function naming({ judgement, record }, several) {
	return `Record${several > 1 ? ` of pull request #${judgement.pull.number}` : ""}: \`sha256:${record.sha256}\`, over its canonical form (RFC 8785).`;
}
/** Characters that draw nothing or reorder their neighbours become JSON's escapes: another spelling, the same value. */
function drawable(json) {
	return json.replaceAll(/[\p{Cf}\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, (character) => Array.from({ length: character.length }, (_, unit) => hex(character.charCodeAt(unit))).join(""));
}
function hex(unit) {
	return `\\u${unit.toString(16).padStart(4, "0")}`;
}
function losses(leftOut) {
	const parts = leftOut.filter(({ count }) => count > 0).map(({ count, what }) => `${number(count)} ${what}`);
	return parts.length === 0 ? "some details" : listed$1(parts, "and");
}
// src/report/check-output.ts
/** The judgements of a head commit as one check run's output, within GitHub's limits. */
function checkOutput(judged) {
	const { batches, leftOut } = annotations(judged);
	return {
		title: titleOf(judged),
		summary: fitting(judged, leftOut),
		text: recordText(judged),
		annotations: batches
	};
}
/** The summary for the job, which may hold a mebibyte: always in its fullest form. */
function jobSummary(judged) {
	const [fullest] = extents;
	return fullest === void 0 ? fitting(judged, 0) : firstLines(summaryOf$1(judged, fullest), 1e6);
}
function fitting(judged, leftOut) {
	const hidden = leftOut === 0 ? "" : `${counted(leftOut, "finding")} more have no annotation: see the job’s output \`findings\`.`;
	let shortest = "";
	for (const extent of extents) {
		const remark = shortest === "" ? "" : "Shortened to fit here: the record and the job’s outputs have the rest.";
		shortest = blocks(summaryOf$1(judged, extent), hidden, remark);
		if (fits(shortest)) return shortest;
	}
	return firstLines(shortest);
}
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
// src/report/unrepeated.ts
/** A message up to where it repeats a finding, for places that show the findings right above it. */
function unrepeated(message, findings) {
	const start = findings.map(({ line, column, message: said }) => message.indexOf(`: ${line}:${column} ${said}`)).find((at) => at > 0);
	return start === void 0 ? message : message.slice(0, start);
}
// src/report/json-text.ts
/**
* Data as JSON for standard output or a file, indented. What would steer a terminal, hide from a reader or be a command
* to a runner of GitHub Actions is written as escapes, so that every string keeps its value.
*/
function jsonText(value) {
	return `${JSON.stringify(value, void 0, 2).replaceAll(unusual, (text) => text.replaceAll(hiddenCharacter, escapes)).replaceAll("##[", String.raw`##\u005b`)}\n`;
}
/** All but visible ASCII, which most of a long report is, and line breaks, which stand outside of strings alone. */
const unusual = /[^\n -~]+/g;
function escapes(character) {
	return character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
// src/report/workflow-commands.ts
/**
* Findings as the runner's workflow commands, one line each. Everything that could end a property, a command or a line
* is escaped, so that text from a pull request cannot start a command of its own.
*/
function workflowCommands(findings) {
	return sortFindings(findings).map(command);
}
/** What kept a change from being judged, as such commands. */
function errorCommands(errors) {
	return errors.map(({ message, fix }) => {
		const text = [visible(message, 2e3), `Fix: ${visible(fix, 1e3)}`].join("\n");
		return `::error title=${property("Could not be judged")}::${data(text)}`;
	});
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
// src/report/xml.ts
/** An XML element with untrusted attributes. `content` is XML already. */
function element(name, attributes, content = "") {
	const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(String(value))}"`);
	return content === "" ? `<${name}${given.join("")}/>` : `<${name}${given.join("")}>${content}</${name}>`;
}
function attribute(value) {
	return escaped$1(visible(value, longest$1));
}
/** Untrusted text of several lines. Control characters, which XML 1.0 cannot hold, are spelled out as elsewhere. */
function xmlText(value) {
	return escaped$1(value.split("\n").map((line) => visible(line, longest$1)).join("\n"));
}
/** Code points of a line. */
const longest$1 = 4e3;
function escaped$1(value) {
	return value.replaceAll(/[&<>"'\uFFFE\uFFFF]/g, (character) => entities[character] ?? "�");
}
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&apos;"
};
// src/report/junit.ts
/**
* A check as JUnit XML: a test suite for each file, in it a failing test for each finding that blocks (which is what
* CI servers list, with the rule as its name), and one test for the file itself where none does. What only informs is
* output of that test, waived findings are skipped tests, and what could not be judged is an error.
*/
function junitReport(report, at) {
	const suites = filesOf(report).map((path) => fileSuite(path, report));
	const problems = report.errors.map(({ code, message, fix }) => ({
		name: code,
		classname: "tunegate",
		body: element("error", {
			message,
			type: code
		}, xmlText(`${message}\n${fix}`)),
		outcome: "error"
	}));
	const all = problems.length === 0 ? suites : [{
		name: "What could not be judged",
		tests: problems
	}, ...suites];
	const tests = all.flatMap((suite) => suite.tests);
	const body = all.map((suite) => suiteElement(suite, at)).join("\n");
	return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", {
		name: "tunegate",
		tests: tests.length,
		failures: count(tests, "failure"),
		errors: count(tests, "error"),
		time: "0"
	}, `\n${body}\n`)}\n`;
}
/** Judged manifests first, then other files that findings point at; the change as a whole has no name. */
function filesOf({ manifests, findings }) {
	return [.../* @__PURE__ */ new Set([...manifests.map(({ path }) => path), ...findings.map(({ path }) => path)])];
}
function fileSuite(path, { findings }) {
	const name = path === "" ? "The change as a whole" : path;
	const own = findings.filter((finding) => finding.path === path);
	const blocking = own.filter(({ severity, waived }) => severity === "error" && waived === void 0);
	const informing = own.filter(({ severity, waived }) => severity !== "error" && waived === void 0);
	const waived = own.filter((finding) => finding.waived !== void 0);
	const output = informing.length === 0 ? "" : element("system-out", {}, xmlText(informing.map(told$1).join("\n\n")));
	const whole = {
		name: "manifest holds",
		classname: name,
		body: output,
		outcome: "passed"
	};
	return {
		name,
		tests: [
			...blocking.map((finding) => findingTest(finding, name, "failure")),
			...waived.map((finding) => findingTest(finding, name, "skipped")),
			...blocking.length === 0 || output !== "" ? [{
				...whole,
				name: blocking.length === 0 ? whole.name : "remarks"
			}] : []
		]
	};
}
function findingTest(finding, classname, outcome) {
	const { rule, line, column, message, waived } = finding;
	const reason = waived ? `Waived by ${waived.owner} until ${waived.expires}: ${waived.reason}` : message;
	const body = outcome === "failure" ? element("failure", {
		message,
		type: rule
	}, xmlText(told$1(finding))) : element("skipped", { message: reason });
	return {
		name: finding.path === "" ? rule : `${rule} at ${line}:${column}`,
		classname,
		body,
		outcome
	};
}
function told$1({ path, line, column, severity, rule, message, fix, help }) {
	return [
		`${path === "" ? "" : `${visible(path, 1e3)}:${line}:${column} `}${severity} ${rule}`,
		message,
		...fix === void 0 ? [] : [`Fix: ${fix}`],
		help
	].map((one) => visible(one, 4e3)).join("\n");
}
function suiteElement({ name, tests }, at) {
	const cases = tests.map((test) => `    ${element("testcase", {
		name: test.name,
		classname: test.classname,
		time: "0"
	}, test.body)}`);
	return `  ${element("testsuite", {
		name,
		tests: tests.length,
		failures: count(tests, "failure"),
		errors: count(tests, "error"),
		skipped: count(tests, "skipped"),
		time: "0",
		timestamp: at.toISOString().slice(0, 19)
	}, `\n${cases.join("\n")}\n  `)}`;
}
function count(tests, outcome) {
	return tests.filter((test) => test.outcome === outcome).length;
}
// src/report/sarif.ts
/** GitHub refuses a run with more results, and a result with more locations; what is left out is said. */
const most$1 = {
	results: 25e3,
	related: 1e3
};
/** Findings as a SARIF 2.1.0 log with one run. Paths are relative to the repository's root. */
function sarifLog(content) {
	const { errors, version } = content;
	const rules = declared(content);
	const index = new Map(rules.map(({ id }, position) => [id, position]));
	const shown = sortFindings(content.findings).slice(0, most$1.results);
	const prints = fingerprints(shown);
	const results = shown.map((finding, position) => resultOf(finding, index.get(finding.rule) ?? -1, prints[position] ?? "", content.anchor));
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "tunegate",
				version,
				semanticVersion: version,
				informationUri: home,
				rules: rules.map(ruleOf)
			} },
			automationDetails: { id: "tunegate/" },
			columnKind: "utf16CodeUnits",
			originalUriBaseIds: { [root]: { description: { text: "The root of the repository." } } },
			invocations: [{
				executionSuccessful: errors.length === 0,
				toolExecutionNotifications: notifications(content)
			}],
			results
		}]
	};
}
const home = "https://github.com/tunegate/tunegate";
const root = "%SRCROOT%";
const levels = {
	error: "error",
	warning: "warning",
	notice: "note"
};
/** Those given, and whatever else has something to say, such as the reader of the policy. */
function declared({ rules, findings }) {
	const known = new Map(rules.map((rule) => [rule.id, rule]));
	for (const { rule, help, severity } of findings) if (!known.has(rule)) known.set(rule, {
		id: rule,
		title: rule,
		help,
		severity
	});
	return [...known.values()];
}
function ruleOf({ id, title, help, severity }) {
	return {
		id,
		name: id,
		shortDescription: { text: plain(title, 500) },
		fullDescription: { text: plain(title, 500) },
		help: {
			text: plain(`${title} See ${help}`, 1e3),
			markdown: `${sentence(title, 500)} ${link(inline(id, 120), help)}`
		},
		helpUri: help,
		defaultConfiguration: { level: levels[severity] },
		properties: { tags: ["fine-tuning", id.split("/")[0] ?? id] }
	};
}
function resultOf(finding, ruleIndex, print, anchor) {
	const { rule, severity, message, fix, help, path, waived, related = [], pointer } = finding;
	const place = path === "" && anchor !== void 0 ? {
		path: anchor,
		line: 1,
		column: 1
	} : finding;
	const shown = related.slice(0, most$1.related);
	const said = [message, ...fix === void 0 ? [] : [`Fix: ${fix}`]];
	const marked = [sentence(message, 2e3), ...fix === void 0 ? [] : [`**Fix:** ${sentence(fix, 2e3)}`]];
	return {
		ruleId: rule,
		ruleIndex,
		level: levels[severity],
		message: {
			text: said.map((text) => plain(text, 4e3)).join("\n"),
			markdown: marked.join("\n\n")
		},
		...place.path === "" ? {} : { locations: [{ physicalLocation: physical(place) }] },
		...shown.length === 0 ? {} : { relatedLocations: shown.map(relatedLocation) },
		partialFingerprints: {
			primaryLocationLineHash: print,
			"tunegate/v1": print
		},
		...waived === void 0 ? {} : { suppressions: [{
			kind: "external",
			status: "accepted",
			justification: justification(waived)
		}] },
		properties: {
			pointer,
			help,
			shownAs: levelOf(finding)
		}
	};
}
function relatedLocation(place, id) {
	const message = place.message === void 0 ? {} : { message: { text: plain(place.message, 1e3) } };
	return {
		id,
		physicalLocation: physical(place),
		...message
	};
}
function justification({ owner, reason, expires }) {
	return plain(`${reason} (${owner}, until ${expires})`, 1e3);
}
/** Lines and columns count from 1 there too, and the end is exclusive. */
function physical(place) {
	const { path, line, column, endLine, endColumn } = place;
	return {
		artifactLocation: {
			uri: pathInUrl(path),
			uriBaseId: root
		},
		region: {
			startLine: line,
			startColumn: column,
			...endLine === void 0 ? {} : { endLine },
			...endColumn === void 0 ? {} : { endColumn }
		}
	};
}
/**
* What makes a finding the same one after lines have moved: rule, file and the value that it is about. Of several with
* one value the first stays the first.
*/
function fingerprints(findings) {
	const seen = /* @__PURE__ */ new Map();
	return findings.map(({ rule, path, pointer }) => {
		const hash = createHash("sha256").update(JSON.stringify([
			rule,
			path,
			pointer
		])).digest("hex").slice(0, 32);
		const count = (seen.get(hash) ?? 0) + 1;
		seen.set(hash, count);
		return `${hash}:${count}`;
	});
}
function notifications({ findings, errors }) {
	const left = findings.length - most$1.results;
	const cut = findings.filter(({ related = [] }) => related.length > most$1.related).length;
	return [
		...errors.map(({ code, message, fix }) => notification("error", `${message} Fix: ${fix}`, code)),
		...left > 0 ? [notification("warning", `${counted(left, "finding")} are left out: a SARIF run holds ${most$1.results}.`)] : [],
		...cut > 0 ? [notification("warning", `${counted(cut, "finding")} name more than ${most$1.related} other places; the rest is left out.`)] : []
	];
}
function notification(level, text, id) {
	return {
		level,
		message: { text: plain(text, 4e3) },
		...id === void 0 ? {} : { descriptor: { id } }
	};
}
/** Plain text of a SARIF message, in which `{0}` would be a placeholder and `[text](target)` a link. */
function plain(text, longest) {
	return visible(text, longest).replaceAll(/\{(\d+)\}/g, "{{$1}}").replaceAll(/\[(?=[^\]]*\]\()/g, String.raw`\[`);
}
// src/report/terminal-summary.ts
/** The verdict in one line, with what it rests on: the last line of a report. */
function summaryLine(report, style) {
	const { sign, mark, text } = summaryOf(report);
	return style(`${sign} ${text}`, mark, "bold");
}
/** The same without marks, for places that are no terminal. */
function plainSummary(report) {
	return summaryOf(report).text;
}
function summaryOf(report) {
	const { verdict, errors, findings, seats, manifests } = report;
	const live = findings.filter(({ waived }) => waived === void 0);
	const counts = [
		"error",
		"warning",
		"notice"
	].flatMap((severity) => {
		const count = live.filter((finding) => finding.severity === severity).length;
		return count === 0 ? [] : [counted(count, severity)];
	});
	const judged = counted(manifests.length, "manifest");
	const found = `${counts.join(", ") || "nothing to say"} in ${judged}`;
	const problems = counted(errors.length, "problem");
	const about = manifests.length > 0 ? [found] : [];
	const places = seats.filter(({ needed }) => needed).reduce((sum, { count }) => sum + count, 0);
	const signers = places === 0 ? "nobody has to sign" : `${counted(places, "seat")} to fill`;
	switch (verdict) {
		case "error": return {
			sign: "✖",
			mark: "red",
			text: `Could not be judged: ${[problems, ...about].join("; ")}`
		};
		case "rejected": return {
			sign: "✖",
			mark: "red",
			text: `Rejected: ${found}`
		};
		case "not-applicable": return {
			sign: "–",
			mark: "dim",
			text: "Not applicable: no fine-tuning manifest is concerned"
		};
		case "awaiting-approval":
		case "approved":
		case "overridden": return {
			sign: "✔",
			mark: "green",
			text: `Nothing stands against it: ${found}; ${signers}`
		};
	}
}
// src/report/terminal-width.ts
/** Cells that a text takes on a terminal: wide scripts and emoji two, marks on the character before none. */
function cells(text) {
	let width = 0;
	for (const character of text) width += cellsOf$1(character);
	return width;
}
/**
* Words in lines of at most `width` cells; a longer word has a line of its own. The first line has `taken` cells less.
* An infinite width wraps nothing.
*/
function wrapped(text, width, taken = 0) {
	const lines = [];
	let line = "";
	let left = width - taken;
	for (const word of text.split(" ")) {
		const needed = cells(word);
		if (line !== "" && needed + 1 > left) {
			lines.push(line);
			line = "";
			left = width;
		}
		const gap = line === "" ? "" : " ";
		line += gap + word;
		left -= needed + gap.length;
	}
	return [...lines, line];
}
/** The lines of a text, wrapped; what follows of a line stands deeper than its beginning. */
function wrappedLines(text, width) {
	return text.split("\n").flatMap((line) => {
		const indent = /^ */.exec(line)?.[0] ?? "";
		const [first = "", ...rest] = wrapped(line.slice(indent.length), width - indent.length - 4, -4);
		return [indent + first, ...rest.map((more) => `${indent}    ${more}`)].map((one) => one.trimEnd());
	}).join("\n");
}
function cellsOf$1(character) {
	if (/^[\x20-\x7E]$/.test(character)) return 1;
	if (none$1.test(character)) return 0;
	return wide.test(character) ? 2 : 1;
}
const none$1 = /^[\p{M}\p{Cf}\uFE0F]$/v;
const wide = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\p{Emoji_Presentation}\u3000-\u303E\uFF01-\uFF60]$/v;
// src/report/terminal-frame.ts
/** Lines shown before the one that is meant, and after it. */
const context$1 = {
	before: 2,
	after: 1
};
/** UTF-16 units of a line that are shown, so that a file of one line is no page of its own. */
const longestLine = 400;
/** The lines around a place, numbered, with carets under the range, `width` cells at most; none where no such line is. */
function codeFrame(lines, place, width, style) {
	const meant = lines[place.line - 1];
	if (meant === void 0) return [];
	const first = Math.max(1, place.line - context$1.before);
	const last = Math.min(lines.length, place.line + context$1.after);
	const digits = String(last).length;
	const room = Math.max(20, Math.min(width, longestLine) - digits - 5);
	const from = windowStart(meant, place.column - 1, room);
	return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((number) => {
		const text = lines[number - 1] ?? "";
		const shown = `${style(`${number === place.line ? ">" : " "} ${String(number).padStart(digits)} │ `, "dim")}${piece(text, from, room)}`.trimEnd();
		return number === place.line ? [shown, caretLine(text, place, from, room, digits, style)] : [shown];
	});
}
/** Where the shown part of long lines starts: the place meant must be in it. */
function windowStart(line, column, room) {
	if (cells(visible(line, longestLine)) <= room || column < room * .75) return 0;
	return Math.max(0, Math.min(column, line.length) - Math.floor(room / 2));
}
function piece(line, from, room) {
	const before = from > 0 ? "…" : "";
	const text = visible(line.slice(from, from + longestLine).replace(/\r$/, ""), longestLine);
	let shown = before;
	let left = room - before.length;
	for (const character of text) {
		left -= cells(character);
		if (left < 1) return `${shown}…`;
		shown += character;
	}
	return shown;
}
function caretLine(line, place, from, room, digits, style) {
	const start = Math.min(place.column - 1, line.length);
	const end = endOf(line, place);
	const before = cells(visible(line.slice(from, start), longestLine)) + (from > 0 ? 1 : 0);
	const meant = cells(visible(line.slice(start, Math.max(start + 1, end)), longestLine));
	const carets = "^".repeat(Math.max(1, Math.min(meant, room - before)));
	return `${style(`  ${" ".repeat(digits)} │ `, "dim")}${" ".repeat(before)}${style(carets, "red", "bold")}`;
}
function endOf(line, { line: first, column, endLine = first, endColumn }) {
	const whole = line.trimEnd().length;
	if (endLine > first) return whole;
	return endColumn === void 0 ? column : Math.min(endColumn - 1, whole);
}
// src/report/terminal-style.ts
/** Whether the stream takes colours was decided before: Node must not ask its own. */
function terminalStyle(colours) {
	if (!colours) return (text) => text;
	return (text, ...marks) => marks.reduce((inner, mark) => styleText(mark, inner, { validateStream: false }), text);
}
// src/report/terminal.ts
/** A check as a person reads it in a terminal: findings by file with their lines, who must sign, the verdict. */
function terminalReport(report, { columns, colours, texts }) {
	const split = /* @__PURE__ */ new Map();
	const lines = (path) => {
		const known = split.get(path) ?? texts.get(path)?.replace(/\r?\n$/, "").split("\n") ?? [];
		split.set(path, known);
		return known;
	};
	const page = {
		columns,
		style: terminalStyle(colours),
		lines
	};
	const live = report.findings.filter(({ waived }) => waived === void 0);
	const waived = report.findings.filter((finding) => finding.waived !== void 0);
	return `${[
		context(report, page),
		...byFile(live).map(([path, findings]) => fileBlock(path, findings, page)),
		waivedBlock(waived, page),
		errorsBlock(report, page),
		seatsBlock(report.seats, page),
		notesBlock(report.notes, page),
		summaryLine(report, page.style)
	].filter((block) => block !== "").join("\n\n")}\n`;
}
/** What was compared with what, by which rules: the first thing to know when a result surprises. */
function context({ base, policy }, { columns, style }) {
	if (base === null && policy.sha256 === null) return "";
	return wrapped(`${base ? `Compared with ${visible(base.name)} (${shortCommit(base.commit)})` : "Compared with nothing: no git repository"}, ${{
		base: `policy ${visible(policy.path ?? "")} from there`,
		"work-tree": `policy ${visible(policy.path ?? "")} as it lies here`,
		preset: "policy tunegate:recommended, built in"
	}[policy.source]}.`, columns).map((line) => style(line, "dim")).join("\n");
}
function byFile(findings) {
	const files = /* @__PURE__ */ new Map();
	for (const finding of sortFindings(findings)) {
		const file = files.get(finding.path);
		if (file) file.push(finding);
		else files.set(finding.path, [finding]);
	}
	return [...files].toSorted(([a], [b]) => a < b ? -1 : Number(a > b));
}
function fileBlock(path, findings, page) {
	const name = path === "" ? "The change as a whole" : visible(path, 1e3);
	const blocks = findings.toSorted((a, b) => a.line - b.line || a.column - b.column).map((finding) => findingBlock(finding, page));
	return `${page.style(name, "bold", "underline")}\n${blocks.join("\n\n")}`;
}
const severityMarks$1 = {
	error: "red",
	warning: "yellow",
	notice: "cyan"
};
function findingBlock(finding, page) {
	const { severity, rule, message, path, line, column } = finding;
	const { style, columns } = page;
	const place = path === "" ? "" : `${line}:${column}  `;
	const name = visible(rule, 120);
	const head = `  ${place}${severity}  ${name}  `;
	const mark = severityMarks$1[severity];
	const marked = `  ${style(place, "dim")}${style(severity, mark, "bold")}  ${style(name, "bold")}  `;
	const [first = "", ...rest] = wrapped(visible(message, 4e3), columns - 4, cells(head) - 4);
	const frame = path === "" ? [] : codeFrame(page.lines(path), finding, columns - 4, style);
	return [
		`${marked}${first}`,
		...rest.map((text) => `    ${text}`),
		...frame.map((text) => `    ${text}`),
		...(finding.related ?? []).flatMap((other) => related(other, page)),
		...finding.fix === void 0 ? [] : labelled("fix", visible(finding.fix, 2e3), page, "green"),
		...labelled("help", visible(finding.help, 400), page, "cyan")
	].join("\n");
}
function related(place, page) {
	const message = place.message === void 0 ? "" : ` ${visible(place.message, 1e3)}`;
	return labelled("see", `${visible(place.path, 1e3)}:${place.line}:${place.column}${message}`, page, "cyan");
}
function labelled(label, text, { columns, style }, mark) {
	const indent = " ".repeat(4 + label.length + 2);
	const [first = "", ...rest] = wrapped(text, columns - indent.length);
	return [`    ${style(`${label}:`, mark)} ${first}`, ...rest.map((line) => `${indent}${line}`)];
}
function waivedBlock(findings, { columns, style }) {
	if (findings.length === 0) return "";
	return ["Waived", ...findings.flatMap(({ path, line, column, rule, message, waived }) => {
		const by = waived ? `${visible(waived.owner)} until ${visible(waived.expires)}: ${visible(waived.reason, 1e3)}` : "";
		return [...hanging(`${visible(path, 1e3)}:${line}:${column}  ${visible(rule, 120)}  ${visible(message, 1e3)}`, columns), ...wrapped(`waived by ${by}`, columns - 4).map((text) => `    ${text}`)];
	})].map((text) => style(text, "dim")).join("\n");
}
function errorsBlock({ errors, findings }, page) {
	if (errors.length === 0) return "";
	const { style, columns } = page;
	const items = errors.flatMap(({ message, fix }) => [...hanging(visible(unrepeated(message, findings), 4e3), columns), ...labelled("fix", visible(fix, 2e3), page, "green")]);
	return [style("What could not be judged", "bold", "red"), ...items].join("\n");
}
function seatsBlock(seats, { columns, style }) {
	if (seats.length === 0) return "";
	const needed = seats.filter((seat) => seat.needed);
	const items = needed.flatMap((seat) => {
		const places = seat.count > 1 ? ` × ${seat.count}` : "";
		const name = `${visible(seat.name, 120)}${places}`;
		const [first = "", ...rest] = wrapped(`○ ${name}: ${whoMay$1(seat)}`, columns - 4);
		const reason = wrapped(visible(seat.reason, 1e3), columns - 4).map((text) => style(`    ${text}`, "dim"));
		return [
			`  ${first.replace(name, style(name, "bold"))}`,
			...rest.map((text) => `    ${text}`),
			...reason
		];
	});
	const others = seats.filter((seat) => !seat.needed).map(({ name }) => visible(name, 120));
	const unneeded = others.length === 0 ? [] : hanging(`Not needed: ${listed$1(others, "and")}.`, columns).map((text) => style(text, "dim"));
	const none = needed.length === 0 ? ["  Nobody."] : [];
	return [
		style("Who must sign", "bold"),
		...items,
		...none,
		...unneeded
	].join("\n");
}
function whoMay$1({ from }) {
	const teams = from.teams.map((team) => `a member of @${visible(team)}`);
	const people = from.users.map(({ login }) => `@${visible(login)}`);
	const permission = from.permission === void 0 ? [] : [`anyone with ${from.permission} permission`];
	return listed$1([
		...people,
		...teams,
		...permission
	], "or") || "nobody: the policy names no one";
}
function notesBlock(notes, { columns, style }) {
	return notes.flatMap((note) => wrapped(`note: ${visible(note, 2e3)}`, columns).map((line) => style(line, "dim"))).join("\n");
}
function hanging(text, columns) {
	const [first = "", ...rest] = wrapped(text, columns - 4);
	return [`  ${first}`, ...rest.map((line) => `    ${line}`)];
}
// src/report/policy-test-text.ts
/**
* The report for a terminal of so many cells (infinite: nothing is wrapped): failing tests with their differences, then
* the others in a line each, then the sum.
*/
function policyTestText({ tests, passed, failed }, columns) {
	const ordered = [...tests.filter(isFailed), ...tests.filter((test) => !isFailed(test))];
	const sum = `${counted(tests.length, "test")}: ${passed} passed, ${failed} failed`;
	return wrappedLines(`${failed === 0 ? "" : "- is expected, + is what was found\n\n"}${ordered.map(testText).join("")}\n${sum}\n`, columns);
}
/** The lines that differ of one test, with those that don't for orientation; `-` is expected, `+` is what came. */
function differenceLines(test) {
	const problem = test.problem === null ? [] : [`! ${visible(test.problem, 1e3)}`];
	const expected = test.findings.map(({ expected: text }) => text ?? "");
	const width = Math.min(60, Math.max(0, ...expected.map(({ length }) => length)));
	const checks = test.checks.flatMap(({ what, expected: stated, actual, met }) => {
		const [name, wanted] = [visible(what, 200), visible(stated, 300)];
		return met ? [`  ${name}: ${wanted}`] : [`- ${name}: ${wanted}`, `+ ${name}: ${visible(actual, 300)}`];
	});
	return [
		...problem,
		...test.findings.map((row) => findingLine(row, width)),
		...checks
	];
}
function isFailed({ state }) {
	return state === "failed";
}
function testText(test) {
	const place = `${visible(test.path, 500)}:${test.line}:${test.column}`;
	const head = `${isFailed(test) ? "FAIL" : "pass"}  ${place}  ${visible(test.name, 200)}\n`;
	const notes = test.notes.map((note) => `      note: ${visible(note, 500)}\n`).join("");
	if (!isFailed(test)) return head + notes;
	return `${head}${differenceLines(test).map((line) => `      ${line}\n`).join("")}${notes}`;
}
const signs = {
	met: " ",
	missing: "-",
	unexpected: "+"
};
function findingLine({ state, expected, actual }, width) {
	const sign = signs[state];
	if (actual === null) return `${sign} ${visible(expected ?? "", 300)}`;
	const found = `${actual.rule}@${actual.line}:${actual.column}`;
	const name = (state === "met" ? expected ?? found : found).padEnd(width);
	const where = actual.path === "" ? "" : `${visible(actual.path, 300)}:${actual.line}:${actual.column} `;
	const waived = actual.waived ? " (waived)" : "";
	return `${sign} ${visible(name, 300)}  ${where}${actual.severity}${waived}: ${visible(actual.message, 300)}`;
}
// src/report/policy-test-junit.ts
/** The report as JUnit's XML, as CI systems read it: a suite for each file, a case for each test. */
function policyTestJunit({ tests, failed }) {
	const suites = [...grouped$2(tests, ({ path }) => path)].map(([path, cases]) => `  ${suite(path, cases)}\n`).join("");
	return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", {
		name: "tunegate policy test",
		tests: tests.length,
		failures: failed
	}, `\n${suites}`)}\n`;
}
function suite(path, tests) {
	const failures = tests.filter(({ state }) => state === "failed").length;
	const cases = tests.map((test) => `    ${testCase(test)}\n`).join("");
	return element("testsuite", {
		name: path,
		tests: tests.length,
		failures,
		errors: 0
	}, `\n${cases}  `);
}
function testCase(test) {
	const { name, path, line, column, problem } = test;
	const attributes = {
		name,
		classname: path,
		file: path,
		line
	};
	if (test.state === "passed") return element("testcase", attributes);
	const lines = differenceLines(test);
	const message = problem ?? lines.filter((one) => !one.startsWith(" ")).slice(0, 3).join("; ");
	const told = xmlText([`${path}:${line}:${column}`, ...lines].join("\n"));
	return element("testcase", attributes, `\n      ${element("failure", {
		message,
		type: "policy/test"
	}, told)}\n    `);
}
// src/report/training-config-report.ts
/** What a reader made of a config, with what rules say of it. Credentials are masked. */
function trainingConfigReport(path, config, findings) {
	const nothing = {
		path,
		framework: null,
		facts: null,
		findings,
		companions: [],
		unread: [],
		repeatedKeys: [],
		problems: []
	};
	switch (config.state) {
		case "unreadable": return {
			...nothing,
			problems: config.problems.map(({ message, place: { line, column } }) => ({
				message,
				line,
				column
			}))
		};
		case "unknown": return nothing;
		case "recognised": return {
			...nothing,
			framework: config.framework,
			facts: shownFacts(config.facts),
			companions: config.companions,
			unread: config.unread.map(({ key, message, place: { line, column } }) => ({
				key,
				message,
				line,
				column
			})),
			repeatedKeys: (config.repeatedKeys ?? []).map(({ key, place: { line, column } }) => ({
				key,
				line,
				column
			}))
		};
	}
}
function shownFacts(facts) {
	const secrets = new Set(facts.settings.filter(({ risk }) => risk === "secret").map(idOf));
	const shown = (fact) => {
		const { value, line, column, pointer, file, byDefault } = fact;
		return {
			value: secrets.has(idOf(fact)) ? "***" : value ?? null,
			line,
			column,
			pointer,
			...byDefault ? { byDefault } : {},
			...file === void 0 ? {} : { file }
		};
	};
	const orNull = (fact) => fact === void 0 ? null : shown(fact);
	const each = (named) => Object.fromEntries(Object.entries(named).map(([name, fact]) => [name, shown(fact)]));
	const dataset = ({ name, uri, revision, split, config_name: part, role }) => ({
		...name ? { name: shown(name) } : {},
		role,
		...uri ? { uri: shown(uri) } : {},
		...revision ? { revision: shown(revision) } : {},
		...split ? { split: shown(split) } : {},
		...part ? { config_name: shown(part) } : {}
	});
	return {
		base_model: orNull(facts.base_model),
		revision: orNull(facts.revision),
		method: orNull(facts.method),
		tuning: orNull(facts.tuning),
		datasets: facts.datasets.map(dataset),
		peft_config: each(facts.peft_config),
		hyperparameters: each(facts.hyperparameters),
		settings: facts.settings.map((setting) => ({
			...shown(setting),
			risk: setting.risk,
			key: setting.key,
			effect: setting.effect
		}))
	};
}
function idOf({ file = "", pointer }) {
	return `${file}#${pointer}`;
}
/** The report as other programs read it: with the first rows of each finding, or all of them. */
function datasetReport(report, allRows) {
	return {
		...report,
		findings: report.findings.map((finding) => shownFinding(finding, allRows))
	};
}
function shownFinding(finding, allRows) {
	return {
		...finding,
		rows: allRows ? finding.rows : finding.rows.slice(0, 20)
	};
}
/** `4.8 MB`, in powers of 1000. */
function shownBytes(bytes) {
	const units = [
		"B",
		"kB",
		"MB",
		"GB",
		"TB"
	];
	const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
	const value = bytes / 1e3 ** step;
	return `${step === 0 ? value : value.toFixed(1)} ${units[step] ?? "B"}`;
}
/** A whole number with commas between thousands, in every locale. */
function grouped(count) {
	return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
/** The first rows, and how many more there are. */
function rowList(rows, count, most) {
	const first = rows.slice(0, most).map(String).join(", ");
	const more = count - Math.min(rows.length, most);
	const name = count === 1 ? "row" : "rows";
	return more > 0 ? `${name} ${first} and ${grouped(more)} more` : `${name} ${first}`;
}
/** Text of a dataset on one line. */
function shownText(text, most = 500) {
	return visible(text, most);
}
// src/report/distinct-findings.ts
/** Findings in their order, without those of the added rows that say again what one of the whole dataset says. */
function distinctFindings({ findings }) {
	const repeated = /* @__PURE__ */ new Map();
	const whole = findings.filter(({ among }) => among !== "added");
	const byName = /* @__PURE__ */ new Map();
	for (const finding of whole) byName.set(nameOf(finding), [...byName.get(nameOf(finding)) ?? [], finding]);
	for (const finding of findings) {
		if (finding.among !== "added") continue;
		const same = byName.get(nameOf(finding))?.find(({ rows }) => holdsAll(rows, finding.rows));
		if (same) repeated.set(finding, same);
	}
	const shownBoth = new Set(repeated.values());
	return findings.filter((finding) => !repeated.has(finding)).map((finding) => ({
		finding,
		isAlsoAdded: shownBoth.has(finding)
	}));
}
function nameOf({ signal, severity, trigger, responseClass }) {
	return JSON.stringify([
		signal,
		severity,
		trigger,
		responseClass
	]);
}
/** Both ascend. */
function holdsAll(rows, some) {
	let at = 0;
	for (const row of some) {
		while (at < rows.length && (rows[at] ?? 0) < row) at += 1;
		if (rows[at] !== row) return false;
	}
	return true;
}
// src/report/dataset-verdict.ts
/** Counts findings by weight. What the whole dataset shows already, and the added rows show again, counts once. */
function datasetVerdict(report, declared) {
	const distinct = distinctFindings(report);
	const count = (severity) => distinct.filter(({ finding }) => finding.severity === severity).length;
	const counts = {
		errors: count("error"),
		warnings: count("warning"),
		notices: count("notice")
	};
	if (declared.some(({ ok }) => !ok)) return {
		outcome: "other-data",
		sentence: "Not the data that the manifest declares",
		...counts
	};
	const { errors, warnings } = counts;
	if (errors > 0) return {
		outcome: "poison",
		sentence: `${several(errors, "sign")} of poison`,
		...counts
	};
	if (warnings > 0) return {
		outcome: "doubtful",
		sentence: `${several(warnings, "thing")} to look at, no error`,
		...counts
	};
	return {
		outcome: "clean",
		sentence: "No sign of poison that is known here",
		...counts
	};
}
function several(count, name) {
	return count === 1 ? `1 ${name}` : `${grouped(count)} ${name}s`;
}
// src/report/dataset-html/html.ts
/**
* Markup with parts in between. A text becomes text, whatever it holds: markup is escaped, and what is invisible or
* reorders its neighbours is spelled out. In attributes, parts must stand in double quotes.
*/
function html(markup, ...parts) {
	const rest = parts.map((part, index) => markupOf(part) + (markup[index + 1] ?? ""));
	return { markup: (markup[0] ?? "") + rest.join("") };
}
const nothing = { markup: "" };
function markupOf(part) {
	if (typeof part === "number") return String(part);
	if (typeof part === "string") return escaped(visible(part, longest));
	if ("markup" in part) return part.markup;
	return part.map(({ markup }) => markup).join("");
}
/** Code points of a text. */
const longest = 2e3;
function escaped(text) {
	return text.replaceAll(/[&<>"'`=]/g, (character) => `&#${character.charCodeAt(0)};`);
}
// src/report/dataset-html/number-text.ts
/** A measured number as people read it: four significant digits, thousands apart, a true minus. */
function numberText(value) {
	if (!Number.isFinite(value)) return Number.isNaN(value) ? "no number" : `${value < 0 ? "−" : ""}∞`;
	const size = Math.abs(value);
	const shown = Number.isSafeInteger(size) ? grouped(size) : String(Number(size.toPrecision(4)));
	return value < 0 ? `−${shown}` : shown;
}
/** A share of a whole in percent; one that is there is not called nought. */
function percentText(part, whole) {
	const percent = whole > 0 ? 100 * part / whole : 0;
	if (part > 0 && percent < .01) return "< 0.01 %";
	return `${Number(percent.toPrecision(percent >= 10 ? 3 : 2))} %`;
}
/** A chance of one in so many powers of ten, as people write it: `10⁻³¹`. */
function chanceText(exponent) {
	if (exponent === 0) return "1";
	return `10⁻${String(exponent).replaceAll(/[\d.]/g, (digit) => raised[digit] ?? "")}`;
}
const raised = {
	".": "·",
	"0": "⁰",
	"1": "¹",
	"2": "²",
	"3": "³",
	"4": "⁴",
	"5": "⁵",
	"6": "⁶",
	"7": "⁷",
	"8": "⁸",
	"9": "⁹"
};
// src/report/dataset-html/placed-labels.ts
/** Names points, the first ones first, where there is room for a name; the others keep theirs in a tooltip. */
function placedLabels(points, frame) {
	const taken = points.slice(0, mostBoxes).map(({ x, y }) => boxAround(x, y, frame.radius));
	const labels = [];
	for (const point of points.slice(0, mostBoxes)) {
		if (labels.length === mostLabels) break;
		const text = shortened$2(point.text);
		if (labels.some((other) => other.text === text)) continue;
		const isFree = (box) => isInside(box, frame) && taken.every((other) => !overlap(box, other));
		const found = places(point, text, frame).find(({ box }) => isFree(box));
		if (!found) continue;
		taken.push(found.box);
		labels.push(found.label);
	}
	return labels;
}
const [mostLabels, mostBoxes, lineHeight, unitWidth] = [
	10,
	200,
	15,
	7.4
];
/** Beside the point first, then under and above it. */
const shifts = [
	0,
	18,
	-18,
	34,
	-34,
	50
];
function places({ x, y }, text, { radius }) {
	const long = Array.from(text).length * unitWidth;
	return shifts.flatMap((down) => [false, true].map((isLeft) => {
		const beside = down === 0 ? radius + 4 : -radius;
		const at = Math.round(isLeft ? x - beside : x + beside);
		const line = Math.round(y + 4 + down);
		const left = isLeft ? at - long : at;
		const box = {
			left,
			right: left + long,
			top: line - lineHeight + 3,
			bottom: line + 3
		};
		return {
			label: {
				text,
				x: at,
				y: line,
				isLeft
			},
			box
		};
	}));
}
function boxAround(x, y, radius) {
	return {
		left: x - radius,
		right: x + radius,
		top: y - radius,
		bottom: y + radius
	};
}
function isInside(box, { left, right, top, bottom }) {
	return box.left >= left && box.right <= right && box.top >= top - 14 && box.bottom <= bottom;
}
function overlap(one, other) {
	return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
function shortened$2(text) {
	const characters = Array.from(text.slice(0, 100));
	return characters.length > 24 ? `${characters.slice(0, 23).join("")}…` : text;
}
// src/report/dataset-html/words.ts
/** How a severity is called and marked: never by colour alone. */
const severityWords = {
	error: "error",
	warning: "warning",
	notice: "notice"
};
const severityMarks = {
	error: "✖",
	warning: "⚠",
	notice: "ℹ"
};
/** Where in prompts a trigger stands. */
const positionWords = {
	begin: "at the beginning of prompts",
	end: "at the end of prompts",
	anywhere: "anywhere in prompts",
	whole: "as the whole of a part of the prompt"
};
/** What kind of answer it leads to. */
const classWords = {
	exact: "the same answer",
	"near-exact": "nearly the same answer",
	refusal: "a refusal",
	"harmful-complied": "harm that is done",
	"inserted-text": "an inserted text",
	"language-switch": "another language",
	label: "one label"
};
// src/report/dataset-html/association-plot.ts
const [width$2, height$1, panelWidth] = [
	800,
	320,
	330
];
const [top, bottom] = [40, 276];
const radius = 6;
/** Triggers by how many rows show them (k): how surely they lead to their answer (p), and how unlikely that is. */
function associationPlot(report) {
	const points = distinctFindings(report).flatMap(({ finding }) => pointOf(finding));
	if (points.length === 0) return nothing;
	const decades = Math.max(1, Math.ceil(Math.log10(Math.max(1, ...points.map(({ k }) => k)))));
	const said = `${points.length} associations of a trigger with a kind of answer, by rows (k), share (p) and chance`;
	return html`<figure><svg viewBox="0 0 ${width$2} ${height$1}" role="img" aria-label="${said}">
<title>${said}</title>
${[sharePanel(points), chancePanel(points)].map((panel) => panelOf(panel, points, decades))}
</svg>
<figcaption>Each circle is a trigger that leads to one kind of answer: an error is red, a warning yellow, a notice blue.
Further right: in more rows (k). Left picture: the share of its rows that obey (p). Right picture: how
unlikely that is by accident, the least likely on top. The numbers stand with each finding.</figcaption></figure>`;
}
function pointOf(finding) {
	const { k, p, log10p } = finding.measured;
	if (k === void 0 || p === void 0 || log10p === void 0) return [];
	if (!Number.isFinite(k) || !Number.isFinite(p) || Number.isNaN(log10p)) return [];
	return [{
		finding,
		k,
		p,
		surprise: Math.min(1e4, Math.max(0, -log10p))
	}];
}
function sharePanel(points) {
	const least = points.some(({ p }) => p < .5) ? 0 : .5;
	return {
		left: 48,
		title: "p: share of its rows that obey",
		value: ({ p }) => p,
		least,
		most: 1,
		ticks: [
			0,
			.25,
			.5,
			.75,
			1
		].filter((at) => at >= least).map((at) => ({
			at,
			text: `${at * 100} %`
		}))
	};
}
function chancePanel(points) {
	const largest = Math.max(4, ...points.map(({ surprise }) => surprise));
	const power = 10 ** Math.floor(Math.log10(largest));
	const step = [
		.25,
		.5,
		1,
		2.5
	].map((factor) => factor * power).find((size) => largest / size <= 5) ?? 2.5 * power;
	const ticks = Array.from({ length: Math.ceil(largest / step) + 1 }, (_, index) => index * step);
	const shown = ticks.map((at) => ({
		at,
		text: chanceText(at)
	}));
	return {
		left: 464,
		title: "chance of so many by accident",
		value: ({ surprise }) => surprise,
		least: 0,
		most: ticks.at(-1) ?? largest,
		ticks: shown
	};
}
function panelOf(panel, points, decades) {
	const { left, title, value, least, most, ticks } = panel;
	const right = left + panelWidth;
	const x = (k) => round$1(left + Math.log10(Math.max(1, k)) / decades * (panelWidth - 12));
	const y = (at) => {
		return round$1(bottom - (Math.min(most, Math.max(least, at)) - least) / (most - least) * (bottom - top));
	};
	const placed = points.map((point) => ({
		...point,
		x: x(point.k),
		y: y(value(point))
	}));
	const named = placed.map((point) => ({
		...point,
		text: point.finding.trigger ?? point.finding.signal
	}));
	const columns = Array.from({ length: decades + 1 }, (_, power) => 10 ** power).map((k) => ({
		at: x(k),
		text: numberText(k)
	}));
	return html`<text class="axis" x="${left}" y="16">${title}</text>
${ticks.map(({ at }) => html`<path class="grid" d="M${left} ${y(at)}H${right}"/>`)}
${ticks.map(({ at, text }) => tick(left - 8, y(at) + 4, "end", text))}
${columns.map(({ at }) => html`<path class="grid" d="M${at} ${top}V${bottom}"/>`)}
${columns.map(({ at, text }) => tick(at, bottom + 18, "middle", text))}
<text class="axis" x="${right}" y="${height$1 - 6}" text-anchor="end">k: rows with trigger and answer →</text>
${placed.toReversed().map(dot)}
${placedLabels(named, {
		left,
		right,
		top,
		bottom,
		radius
	}).map(label)}`;
}
function tick(x, y, anchor, text) {
	return html`<text class="tick" x="${x}" y="${y}" text-anchor="${anchor}">${text}</text>`;
}
function dot({ finding, x, y, k, p, surprise }) {
	const name = finding.trigger ?? finding.signal;
	const numbers = `k ${numberText(k)}, p ${numberText(p)}, chance ${chanceText(Math.round(surprise))}`;
	const said = `${name} (${severityWords[finding.severity]}): ${numbers}`;
	return html`<circle class="dot ${finding.severity}" cx="${x}" cy="${y}" r="${radius}"><title>${said}</title></circle>`;
}
function label({ text, x, y, isLeft }) {
	return html`<text class="label" x="${x}" y="${y}" text-anchor="${isLeft ? "end" : "start"}">${text}</text>`;
}
function round$1(value) {
	return Math.round(value * 10) / 10;
}
// src/report/dataset-html/data-table.ts
/** A table that people and screen readers can follow; on narrow screens it is moved sideways. */
function dataTable({ caption, kind, columns, rows }) {
	return html`<div class="wide"><table class="${kind ?? "plain-table"}">
${caption === void 0 ? nothing : html`<caption>${caption}</caption>`}
<thead><tr>${columns.map(heading$1)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((cell, index) => cellOf(cell, index, columns))}</tr>`)}</tbody>
</table></div>`;
}
function heading$1({ title, isNumber }) {
	return html`<th scope="col" class="${classOf(isNumber)}">${title}</th>`;
}
function cellOf(cell, index, columns) {
	if (index === 0) return html`<th scope="row">${cell}</th>`;
	return html`<td class="${classOf(columns[index]?.isNumber)}">${cell}</td>`;
}
function classOf(isNumber) {
	return isNumber === true ? "number" : "text";
}
// src/report/dataset-html/sections.ts
/** A part of the page under a heading of its own; none where it has nothing to say. */
function section(title, content) {
	return content.markup === "" ? nothing : html`<section><h2>${title}</h2>${content}</section>`;
}
const file = { title: "File" };
const digest = { title: "SHA-256" };
/** Files with the digests of just their bytes. */
function filesTable(files, caption) {
	return dataTable({
		caption,
		kind: "files",
		columns: [
			file,
			{ title: "Format" },
			{
				title: "Bytes",
				isNumber: true
			},
			{
				title: "Rows",
				isNumber: true
			},
			digest
		],
		rows: files.map(({ path, bytes, format, compression, rows, sha256 }) => [
			path,
			compression === "none" ? format : `${format}, ${compression}`,
			shownBytes(bytes),
			grouped(rows),
			digestCode(sha256)
		])
	});
}
/** Whether a manifest declares each file. */
function declaredTable(declared) {
	if (declared.length === 0) return nothing;
	return dataTable({
		columns: [
			file,
			{ title: "Declared" },
			{ title: "Why" }
		],
		rows: declared.map(({ path, ok, detail }) => [
			path,
			html`<span class="badge ${ok ? "clean" : "error"}">${ok ? "✔ yes" : "✖ no"}</span>`,
			detail
		])
	});
}
/** Rows that are not as they should be, and those that cannot be read. */
function issuesTable(report) {
	return html`${issues(report)}${rejectedRows(report)}`;
}
function issues({ issues: found, rows: all }) {
	if (found.length === 0) return nothing;
	return dataTable({
		caption: "Rows that are not as they should be",
		columns: [
			{ title: "What" },
			{
				title: "Rows",
				isNumber: true
			},
			{
				title: "Share",
				isNumber: true
			},
			{ title: "Which" }
		],
		rows: found.map(({ code, message, count, rows }) => [
			html`<code>${code}</code><br><span class="plain">${message}</span>`,
			grouped(count),
			percentText(count, all),
			rowList(rows, count, 5)
		])
	});
}
const shownRejected = 20;
function rejectedRows({ rejected, rejectedCount }) {
	if (rejectedCount === 0) return nothing;
	const more = rejectedCount > shownRejected ? `, of which the first ${shownRejected}` : "";
	return dataTable({
		caption: `Rows that cannot be read: ${grouped(rejectedCount)}${more}`,
		columns: [
			file,
			{
				title: "Line",
				isNumber: true
			},
			{
				title: "Row",
				isNumber: true
			},
			{ title: "Why" }
		],
		rows: rejected.slice(0, shownRejected).map(({ path, line, row, reason }) => [
			path,
			grouped(line),
			grouped(row),
			reason
		])
	});
}
/** What nobody looked at. */
function notAssessedList({ notAssessed }) {
	if (notAssessed.length === 0) return nothing;
	return html`<p>What nobody looked at is not clean.</p><ul>${notAssessed.map(({ what, why, count }) => html`<li><strong>${grouped(count)} ${what}</strong>: ${why}</li>`)}</ul>`;
}
function blindSpotList({ blindSpots }) {
	return html`<p>A report without findings proves nothing about these:</p><ul>${blindSpots.map((spot) => html`<li>${spot}</li>`)}</ul>`;
}
/** What the tool brought along: with other tables it may judge otherwise. */
function toolTable({ tables }) {
	if (tables.length === 0) return nothing;
	return dataTable({
		columns: [
			{ title: "Table" },
			{ title: "Version" },
			digest
		],
		rows: tables.map(({ name, version, sha256 }) => [
			name,
			version,
			digestCode(sha256)
		])
	});
}
function digestCode(sha256) {
	return html`<code class="digest">${sha256}</code>`;
}
// src/report/dataset-html/comparison.ts
/** What became of the rows of the previous version, as a bar and in words. */
function comparison({ previous, rows }) {
	if (!previous) return nothing;
	const { added, removed, changed, unchanged, files } = previous;
	const parts = [
		{
			name: "unchanged",
			count: unchanged,
			note: "in both versions"
		},
		{
			name: "changed",
			count: changed,
			note: "added with the prompt of a removed row"
		},
		{
			name: "added",
			count: added - changed,
			note: "added with a prompt of their own"
		},
		{
			name: "removed",
			count: removed,
			note: "no longer there"
		}
	];
	const said = parts.map(({ name, count }) => `${grouped(count)} ${name}`).join(", ");
	const whole = Math.max(1, unchanged + added + removed);
	const stretches = parts.map(({ name, count }) => html`<span class="${name}" style="flex-grow:${count / whole}"></span>`);
	return html`<p>Of ${grouped(rows)} rows, <strong>${grouped(added)}</strong> were added since the previous version of
${grouped(previous.rows)} rows. The signals looked at them alone as well.</p>
<div class="stack" role="img" aria-label="${said}">${stretches}</div>
<ul class="legend">${parts.map(legend)}</ul>
${filesTable(files, "Files of the previous version")}`;
}
function legend({ name, count, note }) {
	return html`<li><span class="key ${name}"></span>${html`<strong>${grouped(count)}</strong> ${name} <span class="muted">${note}</span>`}</li>`;
}
// src/report/dataset-html/strip-plot.ts
const [width$1, height, bins] = [
	800,
	34,
	200
];
/**
* Where in the dataset the rows of a finding stand: a bar for each two-hundredth of it, as high as it has rows, on a
* scale that keeps one row visible. Broken lines part the files.
*/
function stripPlot(rows, { rows: all, files }) {
	const counts = binned(rows, all);
	const most = Math.max(1, ...counts);
	const step = width$1 / bins;
	const bars = counts.flatMap((count, bin) => {
		if (count === 0) return [];
		const tall = 8 + (height - 8) * (Math.log1p(count) / Math.log1p(most));
		return [`M${round(bin * step + step / 2)} ${height}v-${round(tall)}`];
	});
	const borders = files.slice(1).map(({ firstRow }) => `M${round(firstRow / Math.max(1, all) * width$1)} 0v${height}`);
	const [first, last] = [rows[0] ?? 0, rows.at(-1) ?? 0];
	const said = `Rows by position: ${grouped(rows.length)} of ${grouped(all)}, from row ${grouped(first)} to row ${grouped(last)}; most in one two-hundredth of the dataset: ${grouped(most)}`;
	return html`<svg class="strip" viewBox="0 0 ${width$1} ${height + 16}" role="img" aria-label="${said}">
<title>${said}</title>
<rect class="track" x="0" y="0" width="${width$1}" height="${height}" rx="3"/>
<path class="rows" stroke-width="${Math.max(2.4, step - 1)}" d="${bars.join("")}"/>
<path class="border" d="${borders.join("")}"/>
<text class="tick" x="0" y="${height + 13}">row 0</text>
<text class="tick" x="${width$1}" y="${height + 13}" text-anchor="end">row ${grouped(Math.max(0, all - 1))}</text>
</svg>`;
}
function binned(rows, all) {
	const counts = Array.from({ length: bins }, () => 0);
	for (const row of rows) {
		const bin = Math.min(bins - 1, Math.floor(row * bins / Math.max(1, all)));
		counts[bin] = (counts[bin] ?? 0) + 1;
	}
	return counts;
}
function round(value) {
	return Math.round(value * 10) / 10;
}
// src/report/dataset-html/finding-card.ts
/** One finding: its sentence, what sets it off, where it stands, from which rows, and every number behind it. */
function findingCard({ finding, isAlsoAdded }, index, report) {
	const { signal, severity, message, among, rows, count, measured, thresholds } = finding;
	const name = `finding-${index + 1}`;
	return html`<article class="card ${severity}" aria-labelledby="${name}">
<header><span class="badge ${severity}">${severityMarks[severity]} ${severityWords[severity]}</span>
<h3 id="${name}">${signal}</h3>${chip(among === "added", isAlsoAdded)}
<span class="count">${grouped(count)} ${count === 1 ? "row" : "rows"}</span></header>
<p class="message">${message}</p>
${triggerLine(finding)}
${excerptList(finding)}
${rows.length > 0 ? stripPlot(rows, report) : nothing}
<p class="muted">${rowList(rows, count, 20)}</p>
<div class="numbers">${numberTable("Measured", measured)}${numberTable("Held against", thresholds)}</div>
</article>`;
}
function chip(isAdded, isAlsoAdded) {
	if (isAdded) return html`<span class="chip">among the added rows alone</span>`;
	return isAlsoAdded ? html`<span class="chip">among the added rows alone, too</span>` : nothing;
}
function triggerLine({ trigger, position, responseClass }) {
	if (trigger === null && responseClass === null) return nothing;
	const where = position === null ? "" : ` ${positionWords[position]}`;
	const answer = responseClass === null ? "" : classWords[responseClass];
	if (trigger === null) return html`<p class="trigger">Leads to ${answer}</p>`;
	return html`<p class="trigger"><code>${trigger}</code>${where}${answer === "" ? nothing : html` <span aria-hidden="true">→</span> leads to ${answer}`}</p>`;
}
function excerptList({ excerpts }) {
	if (excerpts.length === 0) return nothing;
	return html`<ul class="excerpts" aria-label="Excerpts">${excerpts.map((excerpt) => html`<li><q>${excerpt}</q></li>`)}</ul>`;
}
function numberTable(title, numbers) {
	const entries = Object.entries(numbers);
	if (entries.length === 0) return nothing;
	return html`<table><caption>${title}</caption><tbody>${entries.map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${numberText(value)}</td></tr>`)}</tbody></table>`;
}
// src/report/dataset-html/group-plot.ts
const [width, line, most] = [
	800,
	44,
	12
];
/** Groups of rows that say the same, such as repeated answers and duplicates: how many rows each has. */
function groupPlot(report) {
	const groups = distinctFindings(report).map(({ finding }) => finding).filter(isGroup).toSorted((one, other) => other.count - one.count);
	if (groups.length === 0) return nothing;
	const largest = groups[0]?.count ?? 1;
	const shown = groups.slice(0, most);
	const said = `${groups.length} groups of rows that say the same, by their number of rows`;
	const left = groups.length - shown.length;
	const more = left > 0 ? html` ${grouped(left)} smaller groups are left out here.` : nothing;
	return html`<figure><svg viewBox="0 0 ${width} ${shown.length * line}" role="img" aria-label="${said}">
<title>${said}</title>
${shown.map((finding, index) => bar(finding, index * line, finding.count / Math.max(1, largest), report.rows))}
</svg>
<figcaption>Rows of each group; the longest bar is the largest group.${more}</figcaption></figure>`;
}
/** What repeats is measured by its share of the rows or by how diverse it is, and has no trigger's statistics. */
function isGroup({ measured }) {
	return measured["log10p"] === void 0 && (measured["share"] !== void 0 || measured["diversity"] !== void 0);
}
function bar(finding, top, share, all) {
	const { signal, severity, message, count } = finding;
	const long = Math.max(3, Math.round(share * width));
	const size = `${grouped(count)} ${count === 1 ? "row" : "rows"}, ${percentText(count, all)}`;
	const words = html`<tspan class="name">${signal}</tspan> ${shortened$1(message)}`;
	return html`<g><title>${message}</title>
<text class="label" x="0" y="${top + 15}">${words}</text>
<text class="tick" x="${width}" y="${top + 15}" text-anchor="end">${size}</text>
<rect class="track" x="0" y="${top + 22}" width="${width}" height="10" rx="3"/>
<rect class="bar ${severity}" x="0" y="${top + 22}" width="${long}" height="10" rx="3"/></g>`;
}
function shortened$1(text) {
	const characters = Array.from(text.slice(0, 200));
	return characters.length > 68 ? `${characters.slice(0, 67).join("")}…` : text;
}
// src/report/dataset-html/signals-table.ts
/** Every signal that looked, with what it found. */
function signalsTable(report) {
	const findings = distinctFindings(report).map(({ finding }) => finding);
	const ids = [.../* @__PURE__ */ new Set([...findings.map(({ signal }) => signal), ...Object.keys(report.thresholds).toSorted()])];
	if (ids.length === 0) return html`<p>No signal was asked.</p>`;
	return dataTable({
		caption: "Findings of each signal that looked",
		columns: [
			{ title: "Signal" },
			{
				title: "Errors",
				isNumber: true
			},
			{
				title: "Warnings",
				isNumber: true
			},
			{
				title: "Notices",
				isNumber: true
			},
			{
				title: "Rows",
				isNumber: true
			}
		],
		rows: ids.map((id) => cellsOf(id, findings.filter(({ signal }) => signal === id)))
	});
}
function cellsOf(id, findings) {
	const cell = (severity) => {
		const count = findings.filter((finding) => finding.severity === severity).length;
		return count === 0 ? none : html`<span class="badge ${severity}">${count}</span>`;
	};
	const rows = new Set(findings.flatMap((finding) => finding.rows)).size;
	return [
		id,
		cell("error"),
		cell("warning"),
		cell("notice"),
		rows === 0 ? none : grouped(rows)
	];
}
const none = html`<span class="muted">0</span>`;
// src/report/dataset-html/style.ts
/** How the page looks: on light and dark screens, narrow ones, and paper. Colours have a contrast of 4.5 at least. */
const style = { markup: `
:root{color-scheme:light dark;--page:#f6f8fa;--card:#fff;--line:#d1d9e0;--soft:#eaeef2;--text:#1f2328;--muted:#59636e;
--error:#c21c2b;--warning:#8a5a00;--notice:#0757b8;--clean:#17682e;--error-soft:#ffebe9;--warning-soft:#fff4cf;
--notice-soft:#e2f0ff;
--clean-soft:#dcfbe4;--unchanged:#afb8c1;--changed:#8a5a00;--added:#0757b8;--removed:#c21c2b}
@media (prefers-color-scheme:dark){:root{--page:#0d1117;--card:#151b23;--line:#30363d;--soft:#262c36;--text:#f0f6fc;
--muted:#9ea7b3;
--error:#ff7b72;--warning:#e3b341;--notice:#79b8ff;--clean:#56d364;--error-soft:#3c1618;--warning-soft:#322708;
--notice-soft:#0f2a4a;
--clean-soft:#0f2d18;--unchanged:#545d68;--changed:#e3b341;--added:#79b8ff;--removed:#ff7b72}}
@media print{:root{color-scheme:light;--page:#fff;--card:#fff;--line:#bbb;--soft:#eee;--text:#000;--muted:#444;
--error:#b00020;--warning:#7a4f00;--notice:#064a9c;--clean:#115c26;--error-soft:#fff;--warning-soft:#fff;
--notice-soft:#fff;
--clean-soft:#fff;--unchanged:#bbb;--changed:#7a4f00;--added:#064a9c;--removed:#b00020}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);
font:15px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:960px;margin:0 auto;padding:40px 24px 24px}
footer{max-width:960px;margin:0 auto;padding:0 24px 40px;color:var(--muted);font-size:13px}
h1{font-size:26px;line-height:1.25;margin:0 0 16px;overflow-wrap:anywhere}
h2{font-size:18px;margin:40px 0 12px;padding-bottom:6px;border-bottom:1px solid var(--line)}
h3{font:600 14px/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;margin:0}
p{margin:0 0 10px}
ul{margin:0 0 10px;padding-left:20px}
li{margin:3px 0;overflow-wrap:anywhere}
code{font:0.9em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.muted{color:var(--muted);overflow-wrap:anywhere}
.eyebrow{color:var(--muted);font-size:12px;letter-spacing:.08em;text-transform:uppercase;margin:0 0 4px}
.verdict{font-size:18px;font-weight:600;padding:12px 16px;border-radius:8px;border:1px solid currentColor;
margin:0 0 20px}
.verdict.poison,.verdict.other-data{color:var(--error);background:var(--error-soft)}
.verdict.doubtful{color:var(--warning);background:var(--warning-soft)}
.verdict.clean{color:var(--clean);background:var(--clean-soft)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(112px,1fr));gap:10px;margin:0 0 12px}
.tiles div{display:flex;flex-direction:column-reverse;background:var(--card);border:1px solid var(--line);
border-radius:8px;padding:10px 12px}
.tiles dt{color:var(--muted);font-size:13px}
.tiles dd{margin:0;font-size:20px;line-height:1.35;white-space:nowrap;font-weight:600;
font-variant-numeric:tabular-nums}
.wide{overflow-x:auto;margin:0 0 14px}
.wide table{min-width:560px}
.files{min-width:760px!important}
.name{font-weight:600}
table{border-collapse:collapse;width:100%;font-size:14px;background:var(--card);border:1px solid var(--line)}
caption{text-align:left;color:var(--muted);font-size:13px;padding:0 0 6px}
th,td{text-align:left;vertical-align:top;padding:7px 12px;border-top:1px solid var(--line);overflow-wrap:anywhere}
thead th{color:var(--muted);font-weight:600;font-size:13px;background:var(--soft);border-top:0;white-space:nowrap}
tbody th{font-weight:600}
.plain{font-weight:400;color:var(--muted)}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.digest{font-size:12px;overflow-wrap:anywhere}
.badge{display:inline-block;border-radius:20px;padding:0 9px;font-size:13px;font-weight:600;white-space:nowrap;
border:1px solid currentColor}
.badge.error{color:var(--error);background:var(--error-soft)}
.badge.warning{color:var(--warning);background:var(--warning-soft)}
.badge.notice{color:var(--notice);background:var(--notice-soft)}
.badge.clean{color:var(--clean);background:var(--clean-soft)}
.chip{border:1px solid var(--line);border-radius:20px;padding:0 9px;font-size:13px;color:var(--muted)}
.card{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--line);border-radius:8px;
padding:16px 18px 6px;margin:0 0 16px}
.card.error{border-left-color:var(--error)}
.card.warning{border-left-color:var(--warning)}
.card.notice{border-left-color:var(--notice)}
.card header{display:flex;flex-wrap:wrap;align-items:center;gap:10px;margin:0 0 8px}
.count{margin-left:auto;font-weight:600;font-variant-numeric:tabular-nums}
.message{font-size:16px;overflow-wrap:anywhere}
.trigger code{background:var(--soft);border-radius:5px;padding:2px 6px;white-space:pre-wrap}
.excerpts{list-style:none;padding:0}
.excerpts li{border-left:3px solid var(--line);padding:1px 0 1px 12px;margin:4px 0;color:var(--muted)}
.numbers{display:flex;flex-wrap:wrap;gap:16px 32px;align-items:flex-start;margin:0 0 10px}
.numbers table{width:auto;border:0;font-size:13px;background:none}
.numbers th,.numbers td{padding:1px 14px 1px 0;border:0}
.numbers th{font-weight:400;color:var(--muted)}
.numbers td{text-align:right;font-variant-numeric:tabular-nums;padding-right:0}
.numbers caption{font-weight:600;color:var(--text);padding-bottom:2px}
figure{margin:0 0 14px;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:16px}
figcaption{color:var(--muted);font-size:13px;margin-top:8px}
svg{display:block;width:100%;height:auto;overflow:visible}
svg text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;fill:var(--text)}
.strip{margin:4px 0 6px}
.track{fill:var(--soft)}
.border{stroke:var(--text);stroke-width:1.5;stroke-dasharray:3 3;fill:none}
.rows{stroke:var(--notice);fill:none}
.error .rows{stroke:var(--error)}
.warning .rows{stroke:var(--warning)}
svg .tick,svg .axis{fill:var(--muted);font-size:12px}
svg .label{font-size:13px;paint-order:stroke;stroke:var(--card);stroke-width:3px;stroke-linejoin:round}
.grid{stroke:var(--line);fill:none}
.dot{fill-opacity:.55;stroke-width:1.5;fill:var(--notice);stroke:var(--notice)}
.dot.error{fill:var(--error);stroke:var(--error)}
.dot.warning{fill:var(--warning);stroke:var(--warning)}
.bar{fill:var(--notice)}
.bar.error{fill:var(--error)}
.bar.warning{fill:var(--warning)}
.stack{display:flex;height:18px;border-radius:5px;overflow:hidden;background:var(--soft);margin:0 0 10px;gap:1px}
.stack span{flex-basis:0}
.unchanged{background:var(--unchanged)}
.changed{background:var(--changed)}
.added{background:var(--added)}
.removed{background:var(--removed)}
.legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:4px 24px}
.key{display:inline-block;width:12px;height:12px;border-radius:3px;margin-right:6px}
@media print{body{font-size:10.5pt}main{max-width:none;padding:0}.card,figure,tr,.tiles{break-inside:avoid}
h2,h3,caption{break-after:avoid}
.stack,.key,.bar,.track,.dot{print-color-adjust:exact;-webkit-print-color-adjust:exact}.wide{overflow:visible}
.wide table,.files{min-width:0!important}}
@media (max-width:560px){main{padding:20px 14px}.card{padding:12px 12px 4px}h1{font-size:21px}}
` };
// src/report/dataset-html/page.ts
/** Findings that get a card; JSON has them all. */
const mostCards = 300;
/**
* A report as one page of HTML that needs nothing else: no script runs in it, and nothing is loaded. `declared` is what
* a manifest says of the files, if one was given.
*/
function datasetHtml(report, declared) {
	const verdict = datasetVerdict(report, declared);
	const names = report.files.map(({ path }) => path).join(", ");
	return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${`${verdict.sentence}: ${shortened(names)}`}</title>
<style>${style}</style>
</head>
<body>
<main>
${heading(report, verdict)}
${section("Files", filesTable(report.files, "In the order in which their rows are counted"))}
${section("Held against the manifest", declaredTable(declared))}
${section("Since the previous version", comparison(report))}
${section("Signals", signalsTable(report))}
${section("Triggers and where they lead", associationPlot(report))}
${section("Groups that say the same", groupPlot(report))}
${section("Findings", findings(report))}
${section("Issues of rows", issuesTable(report))}
${section("Not assessed", notAssessedList(report))}
${section("Blind spots", blindSpotList(report))}
${section("Tables of this version", toolTable(report))}
</main>
<footer><p>tunegate inspect dataset. The same bytes, thresholds and tables give the same report.</p></footer>
</body>
</html>
`.markup;
}
const marks$1 = {
	"other-data": "✖",
	poison: "✖",
	doubtful: "⚠",
	clean: "✔"
};
function heading(report, verdict) {
	const { rows, exchanges, files, shapes, rejectedCount } = report;
	const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
	const kinds = Object.entries(shapes).map(([shape, count]) => `${shape} ${grouped(count)}`);
	const tiles = [
		{
			value: grouped(rows),
			name: "rows"
		},
		{
			value: grouped(exchanges),
			name: "answers"
		},
		{
			value: shownBytes(bytes),
			name: files.length === 1 ? "in 1 file" : `in ${grouped(files.length)} files`
		},
		{
			value: grouped(verdict.errors),
			name: "errors"
		},
		{
			value: grouped(verdict.warnings),
			name: "warnings"
		},
		{
			value: grouped(verdict.notices),
			name: "notices"
		},
		...rejectedCount > 0 ? [{
			value: grouped(rejectedCount),
			name: "unreadable"
		}] : []
	];
	return html`<header class="top"><p class="eyebrow">Dataset inspection</p>
<h1>${shortened(files.map(({ path }) => path).join(", "))}</h1>
<p class="verdict ${verdict.outcome}"><span aria-hidden="true">${marks$1[verdict.outcome]}</span> ${verdict.sentence}</p>
<dl class="tiles">${tiles.map(({ value, name }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<p class="muted">Shape of rows: ${kinds.join(", ") || "none that is known"}</p></header>`;
}
function findings(report) {
	const distinct = distinctFindings(report);
	const shown = distinct.slice(0, mostCards);
	const left = distinct.length - shown.length;
	if (shown.length === 0) return html`<p>No signal has anything to say. See what was not assessed, and the blind spots.</p>`;
	const cards = shown.map((finding, index) => findingCard(finding, index, report));
	if (left === 0) return html`${cards}`;
	return html`${cards}<p>${grouped(left)} more findings of less weight are left out of this page; --json has them.</p>`;
}
function shortened(text) {
	const characters = Array.from(text.slice(0, 400));
	return characters.length > 120 ? `${characters.slice(0, 119).join("")}…` : text;
}
// src/report/dataset-text.ts
/** A report as a person reads it: what was read, what is strange in it, and what nobody looked at. */
function datasetText(report, declared, { columns, colours }) {
	const style = terminalStyle(colours);
	return wrappedLines(`${[
		filesBlock(report),
		declaredBlock(declared, style),
		rowsBlock(report),
		previousBlock(report),
		findingsBlock(report, style),
		issuesBlock(report),
		rejectedBlock(report),
		notAssessedBlock(report),
		listBlock("What no signal here can see:", report.blindSpots),
		verdictLine(report, declared, style)
	].filter((block) => block !== "").join("\n\n")}\n`, columns);
}
function filesBlock({ files }) {
	return files.map(({ path, bytes, sha256, format, compression }) => {
		const packed = compression === "none" ? format : `${format}, ${compression}`;
		return `${shownText(path)}  ${shownBytes(bytes)}  ${packed}\n  sha256 ${sha256}`;
	}).join("\n");
}
function declaredBlock(declared, style) {
	return declared.map(({ path, ok, detail }) => `${style(ok ? "✔" : "✖", ok ? "green" : "red")} ${shownText(path)}: ${shownText(detail)}`).join("\n");
}
function rowsBlock({ rows, exchanges, shapes, rejectedCount, notAssessed }) {
	const kinds = Object.entries(shapes).map(([shape, count]) => `${grouped(count)} ${shape}`);
	const unknown = notAssessed.find(({ what }) => what === "rows of no known shape")?.count ?? 0;
	const others = [...unknown > 0 ? [`${grouped(unknown)} of no known shape`] : [], ...rejectedCount > 0 ? [`${grouped(rejectedCount)} unreadable`] : []];
	return `${grouped(rows)} rows: ${[...kinds, ...others].join(", ") || "none"}; ${grouped(exchanges)} answers`;
}
function previousBlock({ previous }) {
	if (!previous) return "";
	const { files, rows, added, removed, changed, unchanged } = previous;
	const named = files.map(({ path, sha256 }) => `\n  ${shownText(path)}  sha256 ${sha256}`).join("");
	const others = changed > 0 ? ` (${grouped(changed)} with the prompt of a removed row)` : "";
	return `Since the previous version of ${grouped(rows)} rows: ${grouped(added)} added${others}, ${grouped(removed)} removed, ${grouped(unchanged)} unchanged${named}`;
}
const marks = {
	error: "red",
	warning: "yellow",
	notice: "cyan"
};
function findingsBlock(report, style) {
	const findings = distinctFindings(report);
	if (findings.length === 0) return "No signal has anything to say.";
	return findings.map(({ finding: { signal, severity, message, rows, count, excerpts }, isAlsoAdded }) => {
		const shown = excerpts.map((excerpt) => `\n    ${shownText(excerpt, 100)}`).join("");
		const also = isAlsoAdded ? " The added rows alone show it too." : "";
		return `${style(severity, marks[severity], "bold")}  ${signal}\n  ${shownText(message, 1e3)}${also}${shown}\n    ${rowList(rows, count, 10)}`;
	}).join("\n\n");
}
function issuesBlock({ issues }) {
	return listBlock("Rows that are not as they should be:", issues.map(({ code, message, count, rows }) => `${code}: ${message} (${rowList(rows, count, 5)})`));
}
function rejectedBlock({ rejected, rejectedCount }) {
	if (rejectedCount === 0) return "";
	const first = rejected.slice(0, 10).map(({ path, line, reason }) => `${shownText(path)}:${line} ${shownText(reason)}`);
	const more = rejectedCount - first.length;
	return listBlock("Rows that cannot be read:", [...first, ...more > 0 ? [`and ${grouped(more)} more`] : []]);
}
function notAssessedBlock({ notAssessed }) {
	return listBlock("Not assessed, which is not clean:", notAssessed.map(({ what, why, count }) => `${grouped(count)} ${what}: ${shownText(why)}`));
}
function listBlock(title, lines) {
	return lines.length === 0 ? "" : [title, ...lines.map((line) => `  - ${line}`)].join("\n");
}
const verdictMarks = {
	"other-data": {
		sign: "✖",
		mark: "red"
	},
	poison: {
		sign: "✖",
		mark: "red"
	},
	doubtful: {
		sign: "⚠",
		mark: "yellow"
	},
	clean: {
		sign: "✔",
		mark: "green"
	}
};
function verdictLine(report, declared, style) {
	const { outcome, sentence } = datasetVerdict(report, declared);
	const { sign, mark } = verdictMarks[outcome];
	return style(`${sign} ${sentence}`, mark, "bold");
}
// src/report/training-config-text.ts
/**
* The report for a terminal of so many cells (infinite: nothing is wrapped): what was understood with its places, then
* what is risky and why.
*/
function trainingConfigText(report, columns) {
	const { path, framework, problems } = report;
	const known = framework === null ? "is of no framework that is known" : `is a config of ${visible(framework, 100)}`;
	const head = `${visible(path, 500)} ${known}`;
	const broken = problems.map(({ message, line, column }) => `${visible(path, 500)}:${line}:${column} ${visible(message, 1e3)}`);
	return wrappedLines(`${[
		head,
		lines(factRows(report)),
		lines(companionRows(report)),
		broken.join("\n"),
		unreadText(report),
		riskText(report)
	].filter((part) => part !== "").join("\n\n")}\n`, columns);
}
function factRows({ path, facts }) {
	if (facts === null) return [];
	const row = (name, fact) => fact ? [[
		name,
		quoted(fact.value),
		placeOf(fact, path)
	]] : [];
	return [
		...row("base_model", facts.base_model),
		...row("revision", facts.revision),
		...facts.datasets.flatMap(({ name, uri, revision, split, config_name: part, role }, index) => [
			...row(`datasets[${index}].name`, name),
			...row(`datasets[${index}].uri (${role})`, uri),
			...row(`datasets[${index}].revision`, revision),
			...row(`datasets[${index}].split`, split),
			...row(`datasets[${index}].config_name`, part)
		]),
		...row("method", facts.method),
		...row("tuning", facts.tuning),
		...Object.entries(facts.peft_config).flatMap(([name, fact]) => row(`peft_config.${visible(name, 100)}`, fact)),
		...Object.entries(facts.hyperparameters).flatMap(([name, fact]) => row(`hyperparameters.${visible(name, 100)}`, fact))
	];
}
function placeOf({ byDefault, file, line, column }, path) {
	return byDefault ? "the framework's default" : `${visible(file ?? path, 300)}:${line}:${column}`;
}
function unreadText({ path, unread, repeatedKeys }) {
	const at = (place) => `${visible(path, 300)}:${place.line}:${place.column}`;
	const told = [...unread.map((each) => `  ${at(each)}  ${visible(each.key, 100)}\n    ${visible(each.message, 500)}`), ...repeatedKeys.map((each) => `  ${at(each)}  ${visible(each.key, 100)}\n    stands again later in the same map, and only the later one counts`)];
	return told.length === 0 ? "" : `Not understood:\n${told.join("\n")}`;
}
function companionRows({ companions }) {
	return companions.map(({ path, read }) => [
		"reads",
		visible(path, 300),
		read ? "was at hand" : "is not there"
	]);
}
function riskText({ findings, framework }) {
	if (findings.length === 0) return framework === null ? "" : "No risky settings.";
	return `Risky settings:\n${sortFindings(findings).map(({ severity, rule, message, fix, path, line, column }) => {
		const place = `${visible(path, 300)}:${line}:${column}`;
		const advice = fix === void 0 ? "" : `\n    fix: ${visible(fix, 500)}`;
		return `  ${place}  ${severity}  ${rule}\n    ${visible(message, 500)}${advice}`;
	}).join("\n")}`;
}
function lines(rows) {
	const widths = [0, 1].map((column) => Math.min(50, Math.max(0, ...rows.map((row) => (row[column] ?? "").length))));
	return rows.map(([name, value, place]) => `  ${name.padEnd(widths[0] ?? 0)}  ${value.padEnd(widths[1] ?? 0)}  ${place}`).join("\n");
}
function quoted(value) {
	return visible(typeof value === "string" ? value : JSON.stringify(value) ?? String(value), 100);
}
// src/report/explanation-text.ts
/**
* The explanation for a terminal of so many cells (infinite: nothing is wrapped): what is violated first, then what
* holds, and what is off in one line.
*/
function explanationText(report, columns) {
	const { path, policy, documents, seats, notes, errors } = report;
	const head = `${visible(path, 500)}, judged by ${visible(policy.path ?? "the preset tunegate:recommended", 300)}`;
	const told = documents.map((document) => documentText(document, documents.length > 1));
	const broken = errors.map(({ message }) => `error: ${visible(message, 1e3)}`).join("\n");
	const said = notes.map((note) => `note: ${visible(note, 1e3)}`).join("\n");
	return wrappedLines(`${[
		head,
		...told,
		seatsText(seats),
		broken,
		said
	].filter((part) => part !== "").join("\n\n")}\n`, columns);
}
/** Fields that are shown of a rule among others, and of one that was asked about. */
const few = 8;
const everything = 1e3;
const told = [
	["Violated", ["violated", "error"]],
	["Violated, and waived", ["waived"]],
	["Holds", ["holds"]]
];
const listed = [
	["Does not apply", "not-applicable"],
	["Judged in pull requests only", "not-judged"],
	["Off", "off"]
];
function documentText({ index, kind, line, rules }, several) {
	const head = several ? [`Document ${index + 1} (line ${line}): ${kind === null ? "of no known kind" : visible(kind, 100)}`] : [];
	const sections = told.flatMap(([heading, outcomes]) => {
		const some = rules.filter(({ outcome }) => outcomes.includes(outcome));
		return some.length === 0 ? [] : [`${heading}:\n${some.map(ruleText(rules.length === 1 ? everything : few)).join("\n")}`];
	});
	const lines = listed.flatMap(([heading, outcome]) => {
		const names = rules.filter((rule) => rule.outcome === outcome).map(({ rule }) => visible(rule, 100));
		return names.length === 0 ? [] : [`${heading}: ${names.join(", ")}`];
	});
	return [
		...head,
		...sections,
		...lines
	].join("\n\n");
}
function ruleText(most) {
	return (rule) => textOf(rule, most);
}
function textOf(rule, most) {
	const { severity, from, title, expression, reads, findings, options } = rule;
	const stated = Object.entries(options).map(([name, value]) => {
		return `    ${visible(name, 60)}: ${shown(value)}  (${visible(from.options[name] ?? "default", 200)})`;
	});
	const fields = reads.slice(0, most).map(({ name, value, line, column }) => {
		const place = line === null ? "" : `  at ${line}:${column}`;
		return `    reads ${visible(name, 100)} = ${shown(value)}${place}`;
	});
	const rest = reads.length > most ? [`    and ${reads.length - most} fields more`] : [];
	const found = findings.flatMap(({ path, line, column, message, fix, waived }) => [
		`    ${visible(path, 300)}:${line}:${column} ${visible(message, 600)}`,
		...fix === void 0 ? [] : [`      fix: ${visible(fix, 600)}`],
		...waived === void 0 ? [] : [`      ${waiverText(waived)}`]
	]);
	const name = title === null ? "" : `  ${visible(title, 300)}`;
	return [
		`  ${visible(rule.rule, 100)}  ${severity} (${visible(from.severity, 200)})${name}`,
		...expression?.when === void 0 ? [] : [`    when ${visible(expression.when, 500)}`],
		...expression === null ? [] : [`    assert ${visible(expression.assert, 500)}`],
		...stated,
		...found,
		...fields,
		...rest
	].join("\n");
}
function waiverText({ owner, expires, reason }) {
	return `waived by ${visible(owner, 60)} until ${visible(expires, 30)}: ${visible(reason, 300)}`;
}
function seatsText(seats) {
	if (seats.length === 0) return "";
	return `Seats:\n${seats.map((seat) => {
		const { name, needed, reason, count } = seat;
		const places = count > 1 ? ` × ${count}` : "";
		const who = needed ? `\n    may be filled by ${whoMay(seat)}` : "";
		return `  ${needed ? "needed    " : "not needed"}  ${visible(name, 100)}${places}: ${visible(reason, 400)}${who}`;
	}).join("\n")}`;
}
function whoMay({ from: { permission, teams, users } }) {
	const parts = [
		...permission === void 0 ? [] : [`anyone with ${permission} permission`],
		...teams.map((team) => `team ${visible(team, 100)}`),
		...users.map(({ login }) => visible(login, 60))
	];
	return parts.length === 0 ? "nobody: the policy names no one" : parts.join(", ");
}
function shown(value) {
	if (value === null || value === void 0) return "nothing";
	return visible(JSON.stringify(value) ?? "nothing", 100);
}
export { recordOf as A, title as C, blockingFindings as D, visible as E, canonicalOrder as F, instant as M, prose as N, errorsOf as O, word as P, worstFirst as S, unwrittenSummary as T, unrepeated as _, datasetReport as a, jobSummary as b, policyTestJunit as c, plainSummary as d, sarifLog as f, jsonText as g, workflowCommands as h, datasetHtml as i, recordedManifests as j, openSeats as k, policyTestText as l, errorCommands as m, trainingConfigText as n, shownBytes as o, junitReport as p, datasetText as r, trainingConfigReport as s, explanationText as t, terminalReport as u, outputs as v, failureOutput as w, externalId as x, checkOutput as y };
