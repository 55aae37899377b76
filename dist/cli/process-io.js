// src/cli/process-io.ts
/** The process as verbs see it. A reader that has gone away ends it quietly: `tunegate check | head` is no mistake. */
function processIo(own) {
	for (const stream of [own.stdout, own.stderr]) stream.on("error", (error) => {
		if ("code" in error && error.code === "EPIPE") own.exit();
		throw error;
	});
	const isTerminal = own.stdout.isTTY;
	return {
		stdout: (text) => void own.stdout.write(text),
		stderr: (text) => void own.stderr.write(text),
		cwd: own.cwd(),
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
