import { t as compareText } from "./text-order.js";
import { C as pathInUrl, D as sortFindings, S as link, T as visible, a as moment, b as code, c as shortDigest, d as optionalWord, f as prose, i as listed, l as day, m as annotations, n as counted, o as number, p as word, r as firstOf, s as shortCommit, w as sentence, x as inline } from "./report.js";
import { t as canonicalize } from "./canonicalize.js";
import { createHash } from "node:crypto";
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
function section(heading, ...parts) {
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
// src/record/conclusion.ts
function conclusionOf(verdict) {
	return conclusions[verdict];
}
/** How bad a verdict is; where several changes share one check run, the greatest decides. */
function gravity(verdict) {
	return worstFirst$1.length - worstFirst$1.indexOf(verdict);
}
const conclusions = {
	approved: "success",
	overridden: "success",
	"not-applicable": "success",
	"awaiting-approval": "action_required",
	rejected: "failure",
	error: "failure"
};
const worstFirst$1 = [
	"error",
	"rejected",
	"awaiting-approval",
	"overridden",
	"approved",
	"not-applicable"
];
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
	return code(plain(value, 2), 80);
}
function plain(value, depth) {
	if (typeof value === "string") return /^[0-9a-f]{32,}$/.test(value) ? `${shortDigest(value)}…` : value;
	if (Array.isArray(value)) {
		if (depth === 0) return counted(value.length, "item");
		return `[${few(value.map((item) => () => plain(item, depth - 1)))}]`;
	}
	if (typeof value === "object" && value !== null) {
		const entries = Object.entries(value);
		if (depth === 0) return counted(entries.length, "field");
		return `{ ${few(entries.map(([key, item]) => () => `${key}: ${plain(item, depth - 1)}`))} }`;
	}
	return String(value);
}
/** Later items are never rendered: a manifest may hold thousands. */
function few(items) {
	return [...items.slice(0, 8).map((item) => item()), ...items.length > 8 ? ["…"] : []].join(", ");
}
function unescaped(token) {
	return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
// src/report/changes-section.ts
/** What an approver signs: field by field, the last approved version against this one. */
function changesSection({ subjects }, extent) {
	const several = subjects.length > 1;
	return section("What changed since the approved version", ...subjects.slice(0, extent.manifests).map(({ change }) => difference(change, several, extent)));
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
	return section("Findings", file === void 0 || others.length > 0 ? "" : `In ${code(file, 120)}:`, listing(live, judgement, extent), foldedWaivers(waived, judgement, extent));
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
	const label = several ? code(`${name}:${line}`, 60) : `line&nbsp;${line}`;
	return link(label, `${repository.url}/blob/${head}/${pathInUrl(path)}#L${line}`);
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
	const groups = subjects.flatMap((subject) => grouped(subject.inspections ?? []).map((group) => ({
		subject,
		group
	})));
	const shown = groups.slice(0, extent.datasets).map(({ subject, group }) => inspected(group, subject, extent));
	const rest = groups.length - shown.length;
	return section("What inspections found in the data", ...shown, rest > 0 ? `And ${counted(rest, "inspection")} more.` : "");
}
function grouped(inspections) {
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
	const names = group.map(({ document, dataset }) => datasetName(subject, document, dataset));
	const heading = `#### ${firstOf(names, 5, "and")}`;
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
		told(finding, extent),
		bars(finding.histogram)
	])), rest > 0 && shown.length > 0 ? `And ${counted(rest, "finding")} more.` : "");
}
function told({ message, excerpts, count }, extent) {
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
	return section("What to do next", ...lists[judgement.verdict](judgement).map(list));
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
	return section("What could not be read", [...shown, ...more].join("\n"));
}
// src/report/override-section.ts
/** Who let the change pass against policy, why, until when, and what it passed over. */
function overrideSection(judgement, extent) {
	const { override, vetoes } = judgement.approvals;
	if (judgement.verdict !== "overridden" || override === void 0) return "";
	const until = override.expiresAt === void 0 ? "without end" : `until ${day(override.expiresAt)}`;
	const when = `on ${moment(override.submittedAt)} for ${code(shortCommit(override.commit))}`;
	return section("Override", [
		`**${inline(override.login, 40)}** ${when}, ${until}`,
		`**Reason:** ${sentence(override.reason, extent.text)}`,
		...line("Seats not filled", openSeats(judgement.approvals).map((seat) => inline(seat.name, 60)), extent),
		...line("Errors passed over", blockingFindings(judgement).map((finding) => code(finding.rule, 80)), extent),
		...line("Changes requested by", vetoes.map((veto) => inline(veto.login, 40)), extent)
	].map((text) => `> ${text}`).join("<br>\n"));
}
function line(label, items, extent) {
	return items.length === 0 ? [] : [`**${label}:** ${firstOf([...new Set(items)], extent.people, "and")}`];
}
// src/report/reviews-section.ts
/** Requests for changes that block until whoever made them lifts them. */
function vetoesSection({ approvals: { vetoes } }, extent) {
	return section("Changes requested", bullets(vetoes.map(({ login, detail }) => remark(login, detail, extent)), extent.remarks));
}
/** Reviews that don't count, each with its reason. */
function ignoredSection({ approvals: { ignored } }, extent) {
	return section("Reviews that do not count", bullets(ignored.map(({ login, detail }) => remark(login, detail, extent)), extent.remarks));
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
	return section("Who signs", table(header, needed.map((seat) => row(seat, extent).slice(0, header.length))), unneeded(seats.filter((seat) => !seat.needed), extent));
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
	return section("What would be trained", ...shown, rest > 0 ? `And ${counted(rest, "manifest")} more.` : "");
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
	const signers = taken.map((seat) => `${people(seat.filledBy)} as ${inline(seat.name, 60)}`);
	return `No rule forbids this change, and everyone whom policy asks has signed: ${firstOf(signers, 5, "and")}.`;
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
	const despite = against.length === 0 ? "" : ` despite ${listed(against, "and")}`;
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
function summaryOf(judged, extent) {
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
		heading(one),
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
function heading({ judgement: { pull, base } }) {
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
	return [() => shown(judged, several, "The JSON below is the record in full.", judged.record.json), ...shorterForms.map((shorten) => () => {
		const { statement, leftOut } = shorten(judged.statement);
		return shown(judged, several, `Shortened to fit here, without ${losses(leftOut)}. ${elsewhere}`, canonicalJson(statement));
	})];
}
function without(judged, several) {
	return `${naming(judged, several)} It is too long to be shown here. ${elsewhere}`;
}
const elsewhere = "The full record is in the output `record` of the job that wrote this check.";
function shown(judged, several, remark, json) {
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
	return parts.length === 0 ? "some details" : listed(parts, "and");
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
	return fullest === void 0 ? fitting(judged, 0) : firstLines(summaryOf(judged, fullest), 1e6);
}
function fitting(judged, leftOut) {
	const hidden = leftOut === 0 ? "" : `${counted(leftOut, "finding")} more have no annotation: see the job’s output \`findings\`.`;
	let shortest = "";
	for (const extent of extents) {
		const remark = shortest === "" ? "" : "Shortened to fit here: the record and the job’s outputs have the rest.";
		shortest = blocks(summaryOf(judged, extent), hidden, remark);
		if (fits(shortest)) return shortest;
	}
	return firstLines(shortest);
}
export { title as a, openSeats as c, canonicalOrder as d, conclusionOf as f, worstFirst as i, recordOf as l, unwrittenSummary as m, jobSummary as n, blockingFindings as o, failureOutput as p, externalId as r, errorsOf as s, checkOutput as t, recordedManifests as u };
