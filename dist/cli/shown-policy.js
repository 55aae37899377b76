import { a as policyText, o as policySources, p as policyData } from "./policy.js";
import { E as visible, g as jsonText } from "./report.js";
// src/cli/policy/shown-policy.ts
/** A policy with its sources: as a commented policy file, or as data (`policies/policy-show.schema.json`). */
function shownPolicy({ source }, loaded, format) {
	if (format === "text") return policyText(loaded, uncut);
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
	return jsonText(content);
}
/** Nothing is cut: the text is a policy, and may be used as one. */
function uncut(text) {
	return visible(text, Number.POSITIVE_INFINITY);
}
export { shownPolicy };
