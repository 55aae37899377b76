import { a as policyText, f as policyData, o as policySources } from "./policy.js";
import { b as visible } from "./report.js";
// src/cli/policy/shown-policy.ts
/** A policy with its sources: as a commented policy file, or as data (`policies/policy-show.schema.json`). */
function shownPolicy({ source }, loaded, format) {
	if (format === "text") return shown(policyText(loaded));
	const { policy, sha256, path = null, files } = loaded;
	const content = {
		policy: {
			path,
			source,
			sha256
		},
		files: files.map(({ reference, sha256: digest }) => ({
			reference,
			sha256: digest
		})),
		effective: policyData(policy),
		sources: policySources(policy)
	};
	return `${JSON.stringify(content, null, 2)}\n`;
}
/** Nothing is cut: the text is a policy, and may be used as one. */
function shown(text) {
	return text.split("\n").map((line) => line.replace(/\S.*/, (rest) => visible(rest, rest.length))).join("\n");
}
export { shownPolicy };
