import { t as githubSource } from "./github-source.js";
import { a as policyTestText, b as visible, i as policyTestJunit } from "./report.js";
import { l as readWorkFile, o as findWorkTree } from "./worktree.js";
import { i as exitCodes, n as unevaluated } from "./io.js";
import { B as policyTestRequests, R as readPolicyTests, b as runPolicyTests, l as presentFile, z as isPolicyTestPath } from "./policy-reader.js";
import { t as policyTestData } from "./gate.js";
import { t as grouped } from "./grouped.js";
import { C as defaultPolicyPath, b as furtherSchema, s as loadPolicy } from "./policy.js";
import { isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { readdir, realpath, stat, writeFile } from "node:fs/promises";
// src/cli/policy-test/run-tests.ts
/** Finds, reads and runs the tests of a policy in a work tree. */
async function runTestsOf(request) {
	const { root, cwd } = request;
	const policyPath = request.policy === void 0 ? defaultPolicyPath : await insidePath(root, cwd, request.policy);
	if (policyPath === void 0) return failed(`The policy ${request.policy} is no file of this repository`);
	const given = await givenPaths(request);
	if (typeof given === "string") return failed(given, "Name test files of this repository, or folders with such.");
	const beside = await filesBeside(root, policyPath);
	const files = [.../* @__PURE__ */ new Set([
		policyPath,
		...beside,
		...given
	])];
	const readings = await Promise.all(files.map((path) => testsOf(root, path)));
	const findings = readings.flatMap((reading) => reading.state === "invalid" ? reading.findings : []);
	if (findings.length > 0) return failed("Not every test could be read", "Mend what is listed above.", findings);
	const tests = readings.flatMap((reading) => reading.state === "read" ? reading.tests.map((test) => ({
		test,
		policy: reading.policy ?? policyPath
	})) : []);
	if (tests.length === 0) return failed(`The policy ${policyPath} has no tests`, howToWrite);
	return runAll(root, tests, request);
}
const howToWrite = "Write one under its key `tests`, such as `- { name: a rank of 512 is refused, manifest: finetune/example.yml, expect: [peft/max-rank] }`, or in a file `*.tunegate-test.yml` beside it; docs/policy-tests.md has examples.";
/** Tests of several policies run each with its own; the report keeps the order of the files. */
async function runAll(root, tests, request) {
	const reports = [];
	for (const [path, assigned] of grouped(tests, ({ policy }) => policy)) {
		const named = path === ".github/tunegate.yml" ? void 0 : path;
		const loaded = await loadPolicy(path, (source) => readSource(request, source));
		if (loaded.state === "unusable") return failed(loaded.message, "Mend the policy.", loaded.findings);
		if (named !== void 0 && loaded.path === void 0) return failed(`There is no policy ${path}`, "Name a policy that is there.");
		reports.push(await runWith(root, loaded.policy, assigned.map(({ test }) => test), request.now));
	}
	const all = reports.flatMap((report) => report.tests);
	const failures = all.filter(({ state }) => state === "failed").length;
	return {
		state: "run",
		report: {
			passed: all.length - failures,
			failed: failures,
			tests: all
		}
	};
}
async function runWith(root, policy, tests, now) {
	const files = /* @__PURE__ */ new Map();
	for (;;) {
		const wanted = policyTestRequests(tests, policy, files);
		if (wanted.length === 0) break;
		for (const path of wanted) files.set(path, await fileAt(root, path));
	}
	const readFile = (path) => files.get(path) ?? { state: "absent" };
	const schemas = await Promise.all(policy.schemas.map((path) => schemaAt(path, readFile(path))));
	return policyTestData(runPolicyTests({
		policy,
		tests,
		readFile,
		schemas,
		now
	}));
}
async function schemaAt(path, file) {
	if (file.state === "present" && file.text !== void 0) return furtherSchema(path, new TextEncoder().encode(file.text));
	return {
		state: "unusable",
		why: `${path} is no readable text file`
	};
}
async function readSource({ root, elsewhere }, source) {
	if (source.kind !== "repository") return elsewhere(source);
	const file = await readWorkFile(root, source.path);
	switch (file.state) {
		case "absent": return { state: "absent" };
		case "read": return file.bytes ? {
			state: "read",
			bytes: file.bytes
		} : {
			state: "unreadable",
			why: "it is too large"
		};
		case "other": return {
			state: "unreadable",
			why: `it is a ${file.what}, not a file`
		};
		case "unreadable": return file;
	}
}
async function fileAt(root, path) {
	const file = await readWorkFile(root, path);
	return file.state === "read" ? presentFile({
		oid: "",
		...file
	}) : { state: "absent" };
}
async function testsOf(root, path) {
	const file = await readWorkFile(root, path);
	if (file.state !== "read" || !file.bytes) return {
		state: "read",
		tests: []
	};
	return readPolicyTests(path, file.bytes);
}
async function filesBeside(root, policy) {
	const folder = posix.dirname(policy);
	return (await Promise.all([list(root, folder, false), list(root, posix.join(folder, "tunegate"), true)])).flat().filter((path) => isPolicyTestPath(path, policy));
}
async function list(root, folder, recursive) {
	return (await readdir(join(root, folder), { recursive }).catch(() => [])).map((name) => posix.normalize(posix.join(folder, name.split(sep).join("/")))).toSorted();
}
/** The test files that the command line names; a text says what is wrong with it. */
async function givenPaths({ root, cwd, paths }) {
	const found = [];
	for (const given of paths) {
		const path = await insidePath(root, cwd, given);
		if (path === void 0) return `${given} is no file of this repository`;
		const below = path === "" || (await stat(join(root, path))).isDirectory() ? (await list(root, path, true)).filter((name) => /\.tunegate-test\.ya?ml$/.test(name)) : [path];
		found.push(...below.filter((name) => !/(?:^|\/)(?:\.git|node_modules)\//.test(name)));
	}
	return found;
}
/** The path of something that is there, from the root; empty for the root itself. */
async function insidePath(root, cwd, given) {
	const full = await realpath(resolve(cwd, given)).catch(() => void 0);
	if (full === void 0) return void 0;
	const path = relative(root, full).split(sep).join("/");
	return path === ".." || path.startsWith("../") || isAbsolute(path) ? void 0 : path;
}
function failed(message, fix, findings = []) {
	return {
		state: "failed",
		message,
		findings,
		...fix === void 0 ? {} : { fix }
	};
}
// src/cli/verbs/policy-test.ts
const verb = {
	description: "Runs the tests of the policy in the work tree: those under its key `tests`, those in `*.tunegate-test.yml` beside it or in the folder tunegate/ beside it, and those in the files given.",
	arguments: [{
		name: "[paths...]",
		description: "Further test files, or folders with such."
	}],
	options: [
		{
			flags: "--policy <file>",
			description: "The policy to test. Default: .github/tunegate.yml."
		},
		{
			flags: "--format <format>",
			description: "How to tell the result.",
			choices: [
				"text",
				"json",
				"junit"
			],
			default: "text"
		},
		{
			flags: "--junit <file>",
			description: "Write the result as JUnit's XML too."
		}
	],
	examples: [{
		command: "tunegate policy test",
		does: "run all tests of the policy"
	}, {
		command: "tunegate policy test --junit policy-tests.xml",
		does: "and write a report that CI systems read"
	}],
	exits: {
		0: "The policy says what every test expects.",
		1: "A test fails.",
		2: "The policy or a test file is invalid, or there is no test."
	},
	run
};
async function run(input, io) {
	const tree = await findWorkTree(io.cwd, io.env);
	if (tree.state === "failed") return unevaluated(io, tree.error);
	const { root } = tree.value;
	const outcome = await runTestsOf({
		root,
		cwd: io.cwd,
		elsewhere: githubSource(io.env),
		policy: input.values["policy"],
		paths: input.arguments,
		now: io.now()
	});
	if (outcome.state === "failed") {
		for (const { path, line, column, message } of outcome.findings) io.stderr(`${visible(path, 500)}:${line}:${column} ${visible(message, 1e3)}\n`);
		return unevaluated(io, outcome);
	}
	const { report } = outcome;
	const junit = input.values["junit"];
	if (junit !== void 0) {
		const failure = await writeFile(resolve(io.cwd, junit), policyTestJunit(report)).catch(reason);
		if (failure !== void 0) return unevaluated(io, { message: `${junit} cannot be written: ${failure}` });
	}
	io.stdout(told(report, input.values["format"]));
	return report.failed === 0 ? exitCodes.holds : exitCodes.fails;
}
function told(report, format) {
	if (format === "json") return `${JSON.stringify(report, void 0, 2)}\n`;
	return format === "junit" ? policyTestJunit(report) : policyTestText(report);
}
function reason(error) {
	return error instanceof Error ? error.message : String(error);
}
export { verb };
