import { t as exitCodes } from "./exit-code.js";
import { t as messageOf } from "./failure.js";
// src/cli/process-io.ts
/**
* The process as verbs see it. A reader that has gone away ends it quietly: `tunegate check | head` is no mistake.
* Other output that cannot be written ends it as not evaluated, whatever came of it. `cwd` throws when that folder is
* gone.
*/
function processIo(own) {
	for (const stream of [own.stdout, own.stderr]) stream.on("error", (error) => {
		if ("code" in error && error.code === "EPIPE") own.exit();
		if (stream === own.stdout) own.stderr.write(`error: The output cannot be written: ${messageOf(error)}\n`);
		own.exit(exitCodes.unevaluated);
	});
	const isTerminal = own.stdout.isTTY;
	return {
		stdout: (text) => void own.stdout.write(text),
		stderr: (text) => void own.stderr.write(text),
		get cwd() {
			return own.cwd();
		},
		env: own.env,
		isTerminal,
		colours: takesColours(own.env, isTerminal),
		columns: own.stdout.columns > 0 ? own.stdout.columns : 80,
		now: () => /* @__PURE__ */ new Date()
	};
}
/** FORCE_COLOR (force-color.org) goes before NO_COLOR (no-color.org), as in Node itself. */
function takesColours(env, isTerminal) {
	const forced = env["FORCE_COLOR"];
	if (forced !== void 0) return forced !== "0" && forced !== "false";
	if (env["NO_COLOR"]) return false;
	return isTerminal && env["TERM"] !== "dumb";
}
export { processIo, takesColours };
