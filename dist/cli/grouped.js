import { t as compareText } from "./text-order.js";
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
// src/manifest/grouped.ts
/** Items by what they have in common, in the order of first sight. `Map.groupBy`, which Node 20 does not have. */
function grouped(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
export { helpFor as n, sortFindings as r, grouped as t };
