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
function quoted$1(value) {
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
// src/policy/message-template.ts
/** A message where there is nothing to fill its holes with: an ellipsis stands for each. */
function unfilled(text) {
	return templateParts(text).parts.map((part) => part.kind === "text" ? part.text : "…").join("");
}
/** The parts of a message's text in their order, and what is wrong with its braces; `{{` and `}}` stand for braces. */
function templateParts(text) {
	const parts = [];
	const problems = [];
	let index = 0;
	while (index < text.length) {
		const rest = text.slice(index, index + 2);
		if (rest === "{{" || rest === "}}") {
			parts.push({
				kind: "text",
				text: rest.slice(1)
			});
			index += 2;
			continue;
		}
		if (rest.startsWith("{")) {
			const end = endOfHole(text, index + 1);
			if (end === void 0) {
				problems.push({
					kind: "syntax",
					message: "The hole has no closing brace; write {{ for a brace",
					start: index,
					end: text.length,
					fix: "Close the hole with }, or write {{ for a brace."
				});
				break;
			}
			parts.push({
				kind: "hole",
				start: index + 1,
				end
			});
			index = end + 1;
			continue;
		}
		if (rest.startsWith("}")) {
			problems.push({
				kind: "syntax",
				message: "This brace closes nothing; write }} for a brace",
				start: index,
				end: index + 1,
				fix: "Write }} for a brace."
			});
			index += 1;
			continue;
		}
		const next = nextBrace(text, index);
		parts.push({
			kind: "text",
			text: text.slice(index, next)
		});
		index = next;
	}
	return {
		parts,
		problems
	};
}
function nextBrace(text, from) {
	const found = text.slice(from).search(/[{}]/);
	return found < 0 ? text.length : from + found;
}
const quoted = /(?:[rR]?(?:"""[^]*?"""|'''[^]*?''')|[rR]"[^"\n]*"|[rR]'[^'\n]*'|"(?:\\[^]|[^"\\\n])*"|'(?:\\[^]|[^'\\\n])*')/y;
/** The index of the brace that closes a hole: maps nest, and braces in strings do not count. */
function endOfHole(text, start) {
	let depth = 0;
	let index = start;
	while (index < text.length) {
		quoted.lastIndex = index;
		const string = quoted.exec(text);
		if (string) {
			index += string[0].length;
			continue;
		}
		const character = text[index];
		if (character === "}" && depth === 0) return index;
		if (character === "{") depth++;
		if (character === "}") depth--;
		index++;
	}
}
export { isTaken as a, isFields as c, valueAt as d, topics as f, eachText as i, pointerTo as l, unfilled as n, namePattern as o, eachPattern as r, readEach as s, templateParts as t, quoted$1 as u };
