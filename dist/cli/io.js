// src/cli/exit-code.ts
/** What a command says to the program that started it: DESIGN's codes, the same for every verb. */
const exitCodes = {
	/** What was asked holds. */
	holds: 0,
	/** It does not hold. */
	fails: 1,
	/** It could not be evaluated: nobody can tell. */
	unevaluated: 2,
	/** The command line is wrong (EX_USAGE of sysexits.h). */
	usage: 64
};
// src/cli/io.ts
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
export { exitCodes as i, unevaluated as n, wrongUsage as r, shownLines as t };
