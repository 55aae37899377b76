import { t as compareText } from "./text-order.js";
import { createHash } from "node:crypto";
// src/manifest/finding.ts
const rank = {
	error: 0,
	warning: 1,
	notice: 2
};
/** Errors first, then by place, then by rule: the order of every report. */
function sortFindings(findings) {
	return findings.toSorted((a, b) => rank[a.severity] - rank[b.severity] || compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule) || compareText(a.message, b.message));
}
/** The page that explains a rule. */
function helpFor(rule) {
	return `https://github.com/tunegate/tunegate/blob/main/docs/rules/${rule}.md`;
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
	return unblocked(escaped(visible(text, max).trim()));
}
/** Untrusted text as a code span, for paths, digests and identifiers. */
function code(text, max = 200) {
	const shown = visible(text, max);
	if (shown === "") return "(empty)";
	if (/[|<]|\]\(/.test(shown)) return `<code>${escaped(shown)}</code>`;
	const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	const pad = /^`|`$|^ .* $/.test(shown) ? " " : "";
	return fence + pad + shown + pad + fence;
}
/** Untrusted text in which pairs of backticks mean code, as messages write commands and field names. */
function sentence(text, max = 400) {
	return unblocked(visible(text, max).trim().split(/`([^`]+)`/).map((piece, index) => index % 2 === 1 ? code(piece, max) : escaped(piece)).join(""));
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
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;"
};
function escaped(shown) {
	return shown.replaceAll(/[\\`*~|$]/g, String.raw`\$&`).replaceAll(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, String.raw`\_`).replaceAll(/[&<>]/g, (character) => entities[character] ?? "").replaceAll("@", "@​").replaceAll("://", ":​//").replaceAll(/www(?=\.)/gi, "$&​").replaceAll(/(?:#|\bGH-)(?=\d)/gi, "$&​").replaceAll(/:(?=[\w+-]+:)/g, ":​").replaceAll(/\b[0-9a-f]{7,40}\b/gi, (commit) => `${commit.slice(0, 3)}\u200B${commit.slice(3)}`).replaceAll("[", "&#91;").replaceAll("]", "&#93;");
}
/** Nothing at the start of a line may open a list, a heading, a rule or a table. */
function unblocked(markdown) {
	return markdown.replace(/^[-+=#:]/, String.raw`\$&`).replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`);
}
// src/report/annotations.ts
/** What one request may carry; further requests append. */
const perRequest = 50;
/** More than this buries a file view, and GitHub's own cap is not documented. */
const most$1 = 200;
/** Findings on their lines, errors first, in batches of one request each, and how many did not get one. */
function annotations(judged) {
	const placed = sortFindings(judged.flatMap(({ judgement }) => judgement.findings)).filter(isPlaced);
	const distinct = [...new Map(placed.map((finding) => [JSON.stringify(annotation(finding)), finding])).values()];
	const shown = distinct.toSorted((a, b) => weight(a) - weight(b)).slice(0, most$1).map(annotation);
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
function listed(items, joint) {
	if (items.length < 2) return items.join("");
	return `${items.slice(0, -1).join(", ")} ${joint} ${items.slice(-1).join("")}`;
}
/** The first items of a list, and in words how many more there are. */
function firstOf(items, most, joint) {
	if (items.length <= most) return listed(items, joint);
	return listed([...items.slice(0, most), `${number(items.length - most)} more`], joint);
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
// src/report/sarif.ts
/** GitHub refuses a run with more results, and a result with more locations; what is left out is said. */
const most = {
	results: 25e3,
	related: 1e3
};
/** Findings as a SARIF 2.1.0 log with one run. Paths are relative to the repository's root. */
function sarifLog(content) {
	const { errors, version } = content;
	const rules = declared(content);
	const index = new Map(rules.map(({ id }, position) => [id, position]));
	const shown = sortFindings(content.findings).slice(0, most.results);
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
	const shown = related.slice(0, most.related);
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
	const left = findings.length - most.results;
	const cut = findings.filter(({ related = [] }) => related.length > most.related).length;
	return [
		...errors.map(({ code, message, fix }) => notification("error", `${message} Fix: ${fix}`, code)),
		...left > 0 ? [notification("warning", `${counted(left, "finding")} are left out: a SARIF run holds ${most.results}.`)] : [],
		...cut > 0 ? [notification("warning", `${counted(cut, "finding")} name more than ${most.related} other places; the rest is left out.`)] : []
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
export { pathInUrl as C, sortFindings as D, helpFor as E, link as S, visible as T, levelOf as _, moment as a, code as b, shortDigest as c, optionalWord as d, prose as f, lastPlace as g, isPlaced as h, listed as i, day as l, annotations as m, counted as n, number as o, word as p, firstOf as r, shortCommit as s, sarifLog as t, instant as u, plainText as v, sentence as w, inline as x, ruleName as y };
