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
export { exitCodes as t };
