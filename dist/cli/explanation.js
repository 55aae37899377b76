import { Y as ruleSubjects } from "./schemas-at-base.js";
import { T as settingFor, k as rules, n as explainDocument } from "./policy.js";
// src/cli/explain/recorded-reads.ts
/**
* Notes what is read of plain data while something else looks at it. `rename` gives the pointer in the manifest of one in
* the value, where the two differ.
*/
function recorded(value, rename = (pointer) => pointer) {
	const reads = /* @__PURE__ */ new Map();
	const note = (pointer, found) => {
		if (reads.size < most) reads.set(rename(pointer), found);
	};
	return {
		value: watched(value, "", note),
		reads: () => [...reads].map(([pointer, found]) => ({
			pointer,
			value: found
		}))
	};
}
/** More reads than this explain nothing. */
const most = 50;
function watched(value, pointer, note) {
	if (typeof value !== "object" || value === null) return value;
	return new Proxy(value, { get(target, key, receiver) {
		const found = Reflect.get(target, key, receiver);
		if (typeof key === "symbol" || typeof found === "function") return found;
		if (Array.isArray(target) && !/^\d+$/.test(key)) return found;
		const inside = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
		if (typeof found !== "object" || found === null || isEmpty(found)) note(inside, found);
		return watched(found, inside, note);
	} });
}
function isEmpty(value) {
	return Object.keys(value).length === 0;
}
// src/cli/explain/explanation.ts
/** What each rule and each seat comes to for one manifest that was checked. `only`: the rule that was asked about. */
function explanationOf(path, { report, changed }, policy, { only, now }) {
	const subjects = (changed ? ruleSubjects(changed, now) : []).filter(({ document }) => document.path === path);
	return {
		path,
		policy: report.policy,
		documents: subjects.map((subject) => {
			const { document } = subject;
			const asked = [...explainDocument(subject, policy, now).map((one) => ruleOf(one, subject, policy)), ...changeRules(policy)].filter(({ rule }) => only === void 0 || rule === only);
			return {
				index: document.index,
				kind: document.kind ?? null,
				line: document.locate("").line,
				rules: asked.toSorted((a, b) => a.rule < b.rule ? -1 : 1)
			};
		}),
		seats: only === void 0 ? report.seats : [],
		errors: report.errors,
		notes: report.notes
	};
}
/** Ids of every rule that a policy knows. */
function ruleIds(policy) {
	return [...rules.map(({ id }) => id), ...policy.definedRules.keys()];
}
function ruleOf(explanation, subject, policy) {
	const { rule, severity, outcome, from, expression, findings } = explanation;
	const reads = expression === void 0 ? builtInReads(rule, subject, policy) : explanation.reads;
	return {
		rule,
		title: titleOf(rule),
		severity,
		outcome: outcome === "holds" && asksGitHub.has(rule) ? "not-judged" : outcome,
		from,
		options: settingFor(policy, rule, subject.document.path).options,
		expression: expression ?? null,
		reads: reads.map(({ root, pointer, value, place }) => ({
			name: readName(root, pointer),
			pointer,
			value: value ?? null,
			line: place?.line ?? null,
			column: place?.column ?? null
		})),
		findings
	};
}
/** Rules that hold on a laptop because GitHub was not asked, which says nothing. */
const asksGitHub = /* @__PURE__ */ new Set(["initiator/known"]);
/** A built-in rule is run once more, with somebody looking over its shoulder. */
function builtInReads(id, subject, policy) {
	const rule = rules.find((one) => one.id === id);
	const { document } = subject;
	const { severity, options } = settingFor(policy, id, document.path);
	if (rule === void 0 || rule.scope === "change" || severity === "off") return [];
	const manifest = recorded(subject.manifest, manifestPointer);
	const value = recorded(document.value);
	rule.check({
		...subject,
		manifest: manifest.value,
		document: {
			...document,
			value: value.value
		}
	}, options);
	return [...new Map([...manifest.reads(), ...value.reads()].map((read) => [read.pointer, read])).values()].filter((read) => isThere(document.value, read.pointer)).map((read) => ({
		root: "manifest",
		...read,
		place: document.locate(read.pointer)
	}));
}
function isThere(value, pointer) {
	const parts = pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
	const inside = (at, part) => typeof at === "object" && at !== null && Object.hasOwn(at, part) ? Reflect.get(at, part) : void 0;
	return parts.reduce(inside, value) !== void 0;
}
/** A manifest as rules read it differs from its text in one field. */
function manifestPointer(pointer) {
	return pointer === "/name" ? "/metadata/name" : pointer;
}
/** Rules about the pull request as a whole. */
function changeRules(policy) {
	return rules.flatMap((rule) => {
		if (rule.scope !== "change") return [];
		const { severity, options, from } = policy.rules.get(rule.id) ?? settingFor(policy, rule.id, "");
		const outcome = severity === "off" ? "off" : "not-judged";
		return [{
			rule: rule.id,
			title: rule.title,
			severity,
			outcome,
			from,
			options,
			expression: null,
			reads: [],
			findings: []
		}];
	});
}
function titleOf(id) {
	return rules.find((rule) => rule.id === id)?.title ?? null;
}
/** Names in scope other than the manifest stand before the field. */
function readName(root, pointer) {
	return [...root === "manifest" ? [] : [root], fieldName(pointer)].filter((part) => part !== "").join(".") || "the document";
}
/** `datasets[0].digest.sha256`. */
function fieldName(pointer) {
	return pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")).map((part) => /^\d+$/.test(part) ? `[${part}]` : `.${part}`).join("").replace(/^\./, "");
}
export { explanationOf, ruleIds };
