// src/cli/policy/finding-lines.ts
/** What is wrong with a policy, a line for each thing and one for what to do about it. */
async function findingLines(findings) {
	const { visible } = await import("./report2.js");
	return findings.flatMap(({ path, line, column, severity, message, fix }) => [`${visible(path, 1e3)}:${line}:${column}: ${severity}: ${visible(message, 4e3)}`, ...fix === void 0 ? [] : [`  fix: ${visible(fix, 2e3)}`]]).map((text) => `${text}\n`).join("");
}
export { findingLines as t };
