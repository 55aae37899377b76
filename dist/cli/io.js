import { t as exitCodes } from "./exit-code.js";
// src/cli/io.ts
/** Cells of a line on standard output: infinite where nobody reads it on a terminal, for then nothing is wrapped. */
function lineWidth({ isTerminal, columns }) {
	return isTerminal ? Math.max(columns, 40) : Number.POSITIVE_INFINITY;
}
/** Says on standard error that the command line is wrong, and gives the exit code for it. */
async function wrongUsage(io, message) {
	io.stderr(`error: ${await shownLine(message)}\n`);
	return exitCodes.usage;
}
/** Says on standard error what could not be evaluated and what to do, and gives the exit code for it. */
async function unevaluated(io, problem) {
	io.stderr(`error: ${await shownLine(problem.message)}\n`);
	if (problem.fix !== void 0) io.stderr(`fix:   ${await shownLine(problem.fix)}\n`);
	return exitCodes.unevaluated;
}
/** Text of several lines, with whatever in it hides or steers a terminal spelled out. */
async function shownLines(text) {
	return (await Promise.all(text.split("\n").map(async (line) => line.trim() === "" ? line : shownLine(line)))).join("\n");
}
/** Loaded here, because help and version need none of it. */
async function shownLine(line) {
	const { visible } = await import("./report2.js");
	return visible(line, longest);
}
/** Code points of a message that a terminal shows. */
const longest = 2e3;
export { wrongUsage as i, shownLines as n, unevaluated as r, lineWidth as t };
