import { t as githubSource } from "./github-source.js";
import { _ as unrepeated, c as policyTestJunit, g as jsonText, l as policyTestText } from "./report.js";
import { t as exitCodes } from "./exit-code.js";
import { t as writeReport } from "./output-file.js";
import { r as unevaluated, t as lineWidth } from "./io.js";
import { t as findingLines } from "./finding-lines.js";
import { t as policyTestData } from "./gate.js";
import { P as policyTestRequests, R as readPolicyTestSource, s as presentFile, v as runPolicyTests } from "./schemas-at-base.js";
import { t as grouped } from "./grouped.js";
import { c as isPolicyTestPath, s as loadPolicy, w as schemaOfFile } from "./policy.js";
import { _ as filesOnDisk, d as readWorkFile, g as filesInGit, o as findWorkTree, p as namedPaths } from "./worktree.js";
import { t as policyFolder } from "./policy-folder.js";
import { join, posix } from "node:path";
import { readdir, realpath } from "node:fs/promises";
// src/cli/policy-test/test-files.ts
/**
* The policy itself, the test files that belong to it, and those that the command line names, each once. No link is
* followed, and what git is told to ignore is not looked through.
*/
async function testFiles(tree, policy, cwd, typed) {
	const named = await namedPaths(tree.root, await realpath(cwd), typed);
	if (named.state === "failed") return named;
	const gone = named.value.find(({ kind }) => kind === "gone");
	if (gone) return {
		state: "failed",
		error: {
			code: "no-such-file",
			message: `There is no file ${gone.path}`,
			fix: "Name files and folders that are there."
		}
	};
	const below = await Promise.all(named.value.map(async ({ path, kind }) => kind === "folder" ? testsBelow(tree, path) : [path]));
	return {
		state: "found",
		paths: [.../* @__PURE__ */ new Set([
			policy,
			...await beside(tree, policy),
			...below.flat()
		])]
	};
}
async function testsBelow({ root, git }, folder) {
	return (git ? await filesInGit(git, folder) : await filesOnDisk(root, folder)).filter((path) => /\.tunegate-test\.ya?ml$/.test(path)).toSorted();
}
async function beside({ root, git }, policy) {
	const folder = posix.dirname(policy) === "." ? "" : posix.dirname(policy);
	return (git ? await filesInGit(git, folder) : await besideOnDisk(root, folder)).filter((path) => isPolicyTestPath(path, policy)).toSorted();
}
/** Without git, only the two folders that tests may be in are looked through: the work tree may be a home folder. */
async function besideOnDisk(root, folder) {
	const entries = await readdir(join(root, folder), { withFileTypes: true });
	const inside = entries.some((entry) => entry.isDirectory() && entry.name === "tunegate");
	return [...entries.filter((entry) => !entry.isDirectory()).map(({ name }) => posix.join(folder, name)), ...inside ? await filesOnDisk(root, posix.join(folder, "tunegate")) : []];
}
// src/cli/policy-test/run-tests.ts
/** Finds, reads and runs the tests of a policy in a work tree. */
async function runTestsOf(request) {
	const [tree, folder] = await Promise.all([findWorkTree(request.cwd, request.env), policyFolder(request)]);
	if (tree.state === "failed") return failed(tree.error);
	if (folder.state === "failed") return failed(folder.error);
	const { path: policyPath, read } = folder.value;
	if ((await read({
		kind: "repository",
		path: policyPath
	})).state === "absent" && request.policy !== void 0) return failed(noPolicy(policyPath));
	const files = await testFiles(tree.value, policyPath, request.cwd, request.paths);
	if (files.state === "failed") return failed(files.error);
	const readings = await Promise.all(files.paths.map(async (path) => readPolicyTestSource(path, await read({
		kind: "repository",
		path
	}))));
	const findings = readings.flatMap((reading) => reading.state === "invalid" ? reading.findings : []);
	if (findings.length > 0) return failed({
		message: "Not every test could be read",
		fix: "Mend what is listed above."
	}, findings);
	const tests = readings.flatMap((reading) => reading.state === "read" ? reading.tests.map((test) => ({
		test,
		policy: reading.policy ?? policyPath
	})) : []);
	if (tests.length === 0) return failed({
		message: `The policy ${policyPath} has no tests`,
		fix: howToWrite
	});
	return runAll(folder.value, tests, request.now);
}
const howToWrite = "Write one under its key `tests`, such as `- { name: a rank of 512 is refused, manifest: finetune/example.yml, expect: [peft/max-rank] }`, or in a file `*.tunegate-test.yml` beside it; docs/policy-tests.md has examples.";
/** Tests of several policies run each with its own; the report keeps the order of the files. */
async function runAll({ root, read }, tests, now) {
	const reports = [];
	for (const [path, assigned] of grouped(tests, ({ policy }) => policy)) {
		const loaded = await loadPolicy(path, read);
		if (loaded.state === "unusable") return failed({
			message: unrepeated(loaded.message, loaded.findings),
			fix: "Mend the policy."
		}, loaded.findings);
		if (path !== ".github/tunegate.yml" && loaded.path === void 0) return failed(noPolicy(path));
		const cases = assigned.map(({ test }) => test);
		reports.push(await runWith(root, loaded.policy, cases, now));
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
	const schemas = await Promise.all(policy.schemas.map((path) => schemaOfFile(path, readFile(path))));
	return policyTestData(runPolicyTests({
		policy,
		tests,
		readFile,
		schemas,
		now
	}));
}
/** As the gate takes it: of what cannot be read nothing is known but that it is there. */
async function fileAt(root, path) {
	const file = await readWorkFile(root, path);
	if (file.state === "read") return presentFile({
		oid: "",
		...file
	});
	if (file.state === "other" && file.what === "directory") return { state: "folder" };
	return file.state === "absent" ? { state: "absent" } : {
		state: "present",
		oid: "",
		size: 0,
		sha256: "",
		text: void 0
	};
}
function noPolicy(path) {
	return {
		message: `There is no policy ${path}`,
		fix: "Name a policy that is there."
	};
}
function failed(error, findings = []) {
	return {
		state: "failed",
		error,
		findings
	};
}
// src/cli/verbs/policy-test.ts
const verb = {
	description: "Runs the tests of the policy in the work tree: those under its key `tests`, those in `*.tunegate-test.yml` beside it or in the folder tunegate/ beside it, and those in the files given.",
	arguments: [{
		name: "[paths...]",
		description: "further test files, or folders with such"
	}],
	options: [
		{
			flags: "--policy <file>",
			description: "the policy to test; default: .github/tunegate.yml"
		},
		{
			flags: "--format <name>",
			description: "how to say it",
			choices: [
				"text",
				"json",
				"junit"
			],
			default: "text"
		},
		{
			flags: "--junit <file>",
			description: "write it to a file as JUnit XML too"
		}
	],
	examples: [{
		command: "tunegate policy test",
		does: "runs all tests of the policy"
	}, {
		command: "tunegate policy test --junit policy-tests.xml",
		does: "writes a report for CI systems, too"
	}],
	exits: {
		0: "the policy says what every test expects",
		1: "a test fails",
		2: "the policy or a test file is invalid or cannot be read, or there is no test"
	},
	run
};
async function run({ arguments: paths, values }, io) {
	const { cwd, env } = io;
	const outcome = await runTestsOf({
		cwd,
		env,
		elsewhere: githubSource(env),
		policy: values["policy"],
		paths,
		now: io.now()
	});
	if (outcome.state === "failed") {
		io.stderr(await findingLines(outcome.findings));
		return unevaluated(io, outcome.error);
	}
	const { report } = outcome;
	const junit = values["junit"];
	const obstacle = junit === void 0 ? void 0 : await writeReport(io, junit, policyTestJunit(report));
	if (obstacle) return unevaluated(io, obstacle);
	io.stdout(told(report, values["format"], io));
	return report.failed === 0 ? exitCodes.holds : exitCodes.fails;
}
function told(report, format, io) {
	if (format === "json") return jsonText(report);
	return format === "junit" ? policyTestJunit(report) : policyTestText(report, lineWidth(io));
}
export { verb };
