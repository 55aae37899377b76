// src/manifest/change.ts
/** The parts of a manifest that a field change may touch: the names that a seat's `when.changed` uses. */
const topics = [
	"metadata",
	"initiator",
	"base_model",
	"datasets",
	"training",
	"peft_config",
	"evaluation_plan",
	"safetyRiskAssessment",
	"request",
	"subject",
	"run",
	"evaluations",
	"deviations",
	"rollback"
];
// src/policy/read-value.ts
function isFields(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** What stands at a path of unvalidated data; undefined where the path leads nowhere. Inherited keys don't count. */
function valueAt(value, ...path) {
	return path.reduce(step, value);
}
/** The RFC 6901 pointer of a path. */
function pointerTo(...path) {
	return path.map((part) => `/${escaped(String(part))}`).join("");
}
function escaped(part) {
	return /[~/]/.test(part) ? part.replaceAll("~", "~0").replaceAll("/", "~1") : part;
}
/** A value of the manifest as a message quotes it: JSON, cut short, because a message is one sentence. */
function quoted(value) {
	const text = typeof value === "number" ? String(value) : JSON.stringify(value) ?? String(value);
	return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
function step(value, part) {
	if (Array.isArray(value)) return typeof part === "number" ? value[part] : void 0;
	return isFields(value) && Object.hasOwn(value, part) ? value[part] : void 0;
}
// src/policy/each.ts
/** Names that expressions already have, and words that CEL keeps for itself. */
const takenNames = /* @__PURE__ */ new Set([
	"manifest",
	"previous",
	"change",
	"evidence",
	"params",
	"true",
	"false",
	"null",
	"in",
	"as",
	"break",
	"const",
	"continue",
	"else",
	"for",
	"function",
	"if",
	"import",
	"let",
	"loop",
	"package",
	"namespace",
	"return",
	"var",
	"void",
	"while"
]);
/** How a name in expressions is written; two underscores at the beginning are left to engines. */
const namePattern = "^(?!__)[A-Za-z_][A-Za-z0-9_]*$";
/** How `for` is written: the keys below the manifest that lead to a list, and the name of each of its items. */
const eachPattern = String.raw`^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*\[\*\] +as +(?!__)[A-Za-z_]\w*$`;
/** Reads `datasets[*] as d`; undefined for anything that is not written so. */
function readEach(text) {
	if (typeof text !== "string" || text.length > longest || !new RegExp(eachPattern).test(text)) return void 0;
	const [path = "", as = ""] = text.split(/\[\*\] +as +/);
	return {
		path: path.split("."),
		as
	};
}
/** The `for` that `readEach` reads as this. */
function eachText({ path, as }) {
	return `${path.join(".")}[*] as ${as}`;
}
/** Whether expressions know a name already, so that policy cannot give it to something else. */
function isTaken(name) {
	return takenNames.has(name);
}
const longest = 200;
export { readEach as a, quoted as c, namePattern as i, valueAt as l, eachText as n, isFields as o, isTaken as r, pointerTo as s, eachPattern as t, topics as u };
