import { B as inspectDatasets, G as withFolders, J as changeFindings, K as changeFacts, T as neededSeats, V as initiatorLogins, W as hidingLinks, Y as ruleSubjects, _ as changedPolicyFindings, a as requestsAtBase, c as referencesOf, d as referringManifests, f as untouchedManifests, i as requestPaths, l as manifestChanges, m as scopeOf, n as schemasFor, o as notAFile, p as isManifest, s as presentFile, t as schemaAt, y as verdictOf } from "./schemas-at-base.js";
import { r as sortFindings } from "./grouped.js";
import { t as conclusionOf } from "./conclusion.js";
import { D as defaultPolicyPath, Z as matchesAny, et as pairDocuments, s as loadPolicy } from "./policy.js";
import { m as fileKey } from "./github.js";
import { createHash } from "node:crypto";
import { spawn } from "node:child_process";
import { basename, delimiter, dirname, join, relative, resolve, sep } from "node:path";
import { closeSync, constants, lstatSync, openSync, readSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { copyFile, lstat, mkdir, mkdtemp, open, readdir, realpath, rm, stat, utimes } from "node:fs/promises";
// src/worktree/checked.ts
/** The report of a change that was judged. */
async function checkedOf(tree, policy, judged) {
	const { changed, findings, errors } = judged;
	const { changes, whole } = changed;
	const { approvals } = policy.loaded.policy;
	const seats = neededSeats(changeFacts(changes, judged.touched, policy.loaded.policy, whole), approvals.seats).map(({ seat, needed, reason }) => openSeat(seat, needed, reason));
	const filled = seats.every(({ needed }) => !needed);
	const verdict = verdictOf({
		errors,
		governed: changes.length > 0,
		findings,
		approvals: {
			...nobodySigned,
			seats,
			filled
		}
	});
	return {
		report: {
			verdict,
			conclusion: conclusionOf(verdict),
			findings: sortFindings(findings),
			seats,
			ignored: [],
			manifests: changes.map(manifestOf),
			errors: [...errors],
			notes: [
				...policy.notes,
				...judged.notes,
				...unaskedNotes(changes)
			],
			policy: {
				path: policy.loaded.path ?? null,
				source: policy.source,
				sha256: policy.loaded.sha256
			},
			base: baseOf(tree)
		},
		policy: policy.loaded.policy,
		changed,
		texts: await textsOf(tree.reader, findings, judged.here)
	};
}
/** The report where the policy itself cannot be used: nothing is judged. */
async function unusablePolicy(tree, policy, { path, code, message, findings }) {
	const fix = policy.source === "base" ? "Mend the policy on the base branch, or name another with `--policy`." : "Mend the policy.";
	return {
		report: {
			verdict: "error",
			conclusion: conclusionOf("error"),
			findings: sortFindings(findings),
			seats: [],
			ignored: [],
			manifests: [],
			errors: [{
				code,
				message,
				fix
			}],
			notes: [...policy.notes],
			policy: {
				path,
				source: policy.source,
				sha256: null
			},
			base: baseOf(tree)
		},
		policy: void 0,
		changed: void 0,
		texts: await textsOf(tree.reader, findings, () => policy.version)
	};
}
const nobodySigned = {
	ignored: [],
	vetoes: [],
	override: void 0,
	problems: [],
	unattributed: [],
	notes: []
};
function openSeat({ name, count, from }, needed, reason) {
	return {
		name,
		needed,
		reason,
		count,
		filledBy: [],
		eligible: from.permission !== void 0 || from.teams.length > 0 ? null : [...new Set(from.users.map(({ login }) => login))].toSorted(),
		from
	};
}
function manifestOf({ path, head, base }) {
	const file = head ?? base;
	const kinds = new Set(file?.documents.map(({ kind }) => kind ?? "unknown"));
	return {
		path,
		sha256: file?.sha256 ?? "",
		kind: [...kinds].join(", ") || "unknown"
	};
}
function baseOf({ base }) {
	return base ? {
		name: base.name,
		commit: base.oid,
		mergeBase: base.start
	} : null;
}
/** What only the gate can find out. */
function unaskedNotes(changes) {
	return changes.some(({ head }) => head?.documents.some(({ manifest }) => manifest.initiator.github !== void 0)) ? ["GitHub was not asked: whether initiators are known and who has signed is for the gate to say."] : [];
}
async function textsOf(reader, findings, here) {
	const paths = new Set(findings.map(({ path }) => path).filter((path) => path !== ""));
	const texts = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const { file } = await reader.read(here(path), path);
		if (file.state === "blob" && file.bytes) texts.set(path, new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.bytes));
	}
	return texts;
}
// src/worktree/failure.ts
/** The code of an error of Node's, such as `ENOENT`. */
function codeOf(error) {
	const code = typeof error === "object" && error !== null ? Reflect.get(error, "code") : void 0;
	return typeof code === "string" ? code : void 0;
}
/** What an error says, whatever was thrown. */
function messageOf(error) {
	const message = typeof error === "object" && error !== null ? Reflect.get(error, "message") : void 0;
	return typeof message === "string" ? message : String(error);
}
// src/worktree/git.ts
/** Runs git without a shell and gives what it wrote. `input` is its standard input. */
function runGit(git, args, input) {
	return new Promise((settle) => {
		const child = startGit(git, args);
		const output = [];
		const complaints = [];
		child.stdout.on("data", (chunk) => output.push(chunk));
		child.stderr.on("data", (chunk) => complaints.push(chunk));
		child.on("error", (error) => settle(notStarted(error)));
		child.on("close", (code) => {
			const message = Buffer.concat(complaints).toString("utf8").trim() || `git ended with ${code ?? "a signal"}`;
			settle(code === 0 ? {
				state: "done",
				output: Buffer.concat(output)
			} : {
				state: "failed",
				message
			});
		});
		child.stdin.on("error", () => void 0);
		child.stdin.end(input ?? "");
	});
}
/**
* Starts git so that a folder that was only cloned or unpacked runs nothing. The repository's own `.git/config` is its
* owner's and is trusted as `git status` trusts it: filters that it names are run where what git would store is asked
* for. Hooks, watchers, remotes and pagers serve no purpose here, and are off even so.
*/
function startGit({ folder, env }, args) {
	return spawn("git", [...harmless, ...args], {
		cwd: folder,
		env: {
			...env,
			...fixed
		},
		stdio: "pipe",
		windowsHide: true
	});
}
/** A bare repository among the files of another comes with a config that whoever wrote these files wrote. */
const bareOnlyIfNamed = ["-c", "safe.bareRepository=explicit"];
/** Otherwise parts of an index lie in the repository, even of a copy that lies elsewhere. */
const wholeIndex = ["-c", "core.splitIndex=false"];
const nothingRun = [
	"-c",
	"core.fsmonitor=false",
	"-c",
	"core.hooksPath=/dev/null",
	"--no-pager"
];
const harmless = [
	...bareOnlyIfNamed,
	...wholeIndex,
	...nothingRun
];
/**
* Paths are paths and no patterns, nothing is locked for a mere look, nobody is asked for a password. Objects are those
* that the commits name, as the gate sees them. What is missing is not fetched: fetching may run programs.
*/
const fixed = {
	GIT_LITERAL_PATHSPECS: "1",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_TERMINAL_PROMPT: "0",
	GIT_NO_REPLACE_OBJECTS: "1",
	GIT_GRAFT_FILE: "/dev/null",
	GIT_NO_LAZY_FETCH: "1",
	GIT_ALLOW_PROTOCOL: "none",
	LC_ALL: "C"
};
function notStarted(error) {
	return "code" in error && error.code === "ENOENT" ? { state: "missing" } : {
		state: "failed",
		message: error.message
	};
}
// src/worktree/names.ts
/** The parts of an output that ends each part with NUL. */
function nulSeparated(output) {
	const parts = [];
	let start = 0;
	for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
		parts.push(output.subarray(start, end));
		start = end + 1;
	}
	return parts;
}
/** A path of git's as text; `whole` is false when its bytes are not UTF-8, and the text only resembles it. */
function pathName(bytes) {
	const path = bytes.toString("utf8");
	return {
		path,
		whole: Buffer.from(path, "utf8").equals(bytes)
	};
}
// src/worktree/listing.ts
/**
* Every file below a folder that git keeps or could keep: what it is told to ignore is left out. Links are listed and
* not followed. Throws when git fails.
*/
async function filesInGit(git, folder) {
	const result = await runGit(git, [
		"ls-files",
		"--cached",
		"--others",
		"--exclude-standard",
		"--deduplicate",
		"-z",
		...folder === "" ? [] : ["--", folder]
	]);
	if (result.state !== "done") throw new Error(result.state === "failed" ? result.message : "git cannot be started");
	return nulSeparated(result.output).flatMap((bytes) => {
		const { path, whole } = pathName(bytes);
		return whole && !path.endsWith("/") ? [path] : [];
	});
}
/** Those of some files that lie below a folder; `''` is above all of them. */
function filesBelow(files, folder) {
	return folder === "" ? files : files.filter((path) => path.startsWith(`${folder}/`));
}
/**
* Every file below a folder of a root, where there is no git to ask; folders of tools are passed over. Links are listed
* and not followed. Throws as `node:fs` does.
*/
async function filesOnDisk(root, folder) {
	const entries = await readdir(join(root, folder), { withFileTypes: true });
	return (await Promise.all(entries.map(async (entry) => {
		const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		if (!entry.isDirectory()) return [path];
		return passedOver.has(entry.name) ? [] : await filesOnDisk(root, path);
	}))).flat();
}
const passedOver = /* @__PURE__ */ new Set([
	".git",
	"node_modules",
	".venv"
]);
// src/worktree/problem.ts
function done(value) {
	return {
		state: "done",
		value
	};
}
/** What could not be read, and what to do about it. */
function failed(code, message, fix) {
	return {
		state: "failed",
		error: {
			code,
			message,
			fix
		}
	};
}
// src/worktree/named-paths.ts
/** Says what each path of the command line is. One outside of the root, or in another repository, cannot be judged. */
async function namedPaths(root, cwd, typed) {
	const found = [];
	for (const text of typed) {
		const path = await insidePath(root, cwd, text);
		if (path === void 0) return failed("outside", `${text} is not inside ${root}`, "Start tunegate in the repository that the file belongs to.");
		const other = await repositoryInside(root, path);
		if (other !== void 0) return failed("nested-repository", `${text} is in ${other}, which is a repository of its own: this one does not hold what lies there`, "Start tunegate in the repository that the file belongs to.");
		found.push({
			path,
			kind: await kindOf(join(root, path))
		});
	}
	return done(found);
}
/** The folder below the root that is another repository and has a path in it, or is that path. */
async function repositoryInside(root, path) {
	const parts = path === "" ? [] : path.split("/");
	const folders = parts.map((_, index) => parts.slice(0, index + 1).join("/"));
	const found = await Promise.all(folders.map((folder) => statOf(join(root, folder, ".git"))));
	return folders.find((_, index) => found[index] !== void 0);
}
/** A path of the command line relative to a root, which is absolute and without links; nothing when it is outside. */
async function insidePath(root, cwd, typed) {
	const full = resolve(cwd, typed);
	const real = full === resolve(full, "..") ? full : join(await realFolder(dirname(full)), basename(full));
	const path = relative(root, await isFolder(real) ? await realpath(real) : real);
	if (path === ".." || path.startsWith(`..${sep}`) || resolve(root, path) !== join(root, path)) return void 0;
	return sep === "/" ? path : path.split(sep).join("/");
}
async function realFolder(folder) {
	try {
		return await realpath(folder);
	} catch {
		return dirname(folder) === folder ? folder : join(await realFolder(dirname(folder)), basename(folder));
	}
}
async function isFolder(path) {
	return (await statOf(path))?.isDirectory() ?? false;
}
async function kindOf(path) {
	const found = await statOf(path);
	if (found === void 0) return "gone";
	return found.isDirectory() ? "folder" : "file";
}
async function statOf(path) {
	try {
		return await lstat(path);
	} catch {
		return;
	}
}
// src/worktree/base.ts
/**
* Finds the base: the one asked for; else `origin/$GITHUB_BASE_REF`, which a workflow has; else the first
* that exists of the remote's default branch (`origin/HEAD`), `origin/main`, `origin/master`, `origin/` and what
* `init.defaultBranch` names, the branch's upstream unless that is the same branch on the remote (what was pushed is
* no less a change), and the local `main`, `master` and what `init.defaultBranch` names, unless one is on it. Where
* there is none, HEAD stands in, and `standsIn` says why.
*/
async function findBase(answers, asked) {
	const { git } = answers;
	if (asked !== void 0) {
		const [head, oid] = await Promise.all([commitOf(answers, "HEAD"), commitOf(answers, asked)]);
		return baseAt(git, asked, oid, head);
	}
	const [head, branch] = await Promise.all([commitOf(answers, "HEAD"), text(git, [
		"symbolic-ref",
		"--quiet",
		"HEAD"
	])]);
	if (head === void 0) return withoutCommits(git);
	const target = git.env["GITHUB_BASE_REF"];
	if (target) return targetBase(answers, `origin/${target}`, head);
	const [usual, upstream] = await Promise.all([usualNames(answers), upstreamOf(git, branch)]);
	const own = usual.map((name) => `refs/heads/${name}`);
	const best = await firstOf(git, [
		...remoteRefs(usual),
		...upstream === void 0 ? [] : [upstream],
		...own
	].filter((ref) => ref !== branch));
	if (best) return baseAt(git, await nameOf(git, best.ref), best.oid, head);
	return done({
		name: "HEAD",
		oid: head,
		start: head,
		fallback: true,
		standsIn: branch !== void 0 && own.includes(branch) && !await hasRemote(git) ? "default-branch" : "unknown"
	});
}
/** Where a workflow says what the base is, another would be wrong. */
async function targetBase(answers, name, head) {
	const oid = await commitOf(answers, `refs/remotes/${name}`);
	if (oid !== void 0) return baseAt(answers.git, name, oid, head);
	return done({
		name: "HEAD",
		oid: head,
		start: head,
		fallback: true,
		standsIn: "unknown",
		unfetched: name
	});
}
/** The default branch as far as it can be told here, whichever branch one is on. */
async function findDefaultBranch(answers) {
	const { git } = answers;
	const usual = await usualNames(answers);
	const best = await firstOf(git, [...remoteRefs(usual), ...usual.map((name) => `refs/heads/${name}`)]);
	return best && {
		name: await nameOf(git, best.ref),
		oid: best.oid
	};
}
/** The branch that a base is, without its remote; nothing when it is a mere commit. */
async function branchNameOf(git, base) {
	if (base.startsWith("-")) return void 0;
	const ref = await text(git, [
		"rev-parse",
		"--symbolic-full-name",
		base
	]);
	const target = ref?.endsWith("/HEAD") ? await text(git, [
		"symbolic-ref",
		"--quiet",
		ref
	]) ?? ref : ref;
	return /^refs\/(?:remotes\/[^/]+|heads)\/(.+)$/.exec(target ?? "")?.[1];
}
/** Names that default branches usually have. */
async function usualNames({ settings }) {
	const { defaultBranch } = await settings;
	return [.../* @__PURE__ */ new Set([
		"main",
		"master",
		...defaultBranch ? [defaultBranch] : []
	])];
}
function remoteRefs(names) {
	return ["HEAD", ...names].map((name) => `refs/remotes/origin/${name}`);
}
/** What the branch is set to follow, unless it is the place that the branch itself is pushed to. */
async function upstreamOf(git, branch) {
	if (branch === void 0) return void 0;
	const upstream = await text(git, [
		"for-each-ref",
		"--format=%(upstream)",
		branch
	]);
	const name = branch.replace("refs/heads/", "");
	if (!upstream || upstream.replace(/^refs\/remotes\/[^/]+\//, "") === name) return void 0;
	return upstream;
}
async function hasRemote(git) {
	const [remotes, refs] = await Promise.all([text(git, ["remote"]), text(git, [
		"for-each-ref",
		"--count=1",
		"refs/remotes/"
	])]);
	return remotes !== "" || refs !== "";
}
/** The first of these refs that is there, with the commit that it is at. */
async function firstOf(git, refs) {
	const result = await runGit(git, [
		"for-each-ref",
		"--format=%(objectname) %(refname)",
		...refs
	]);
	const lines = result.state === "done" ? result.output.toString("utf8").split("\n") : [];
	const oids = new Map(lines.map((line) => {
		const [oid = "", ref = ""] = line.split(/ (.*)/);
		return [ref, oid];
	}));
	return refs.map((ref) => ({
		ref,
		oid: oids.get(ref)
	})).flatMap(({ ref, oid }) => oid === void 0 ? [] : {
		ref,
		oid
	})[0];
}
async function baseAt(git, name, oid, head) {
	if (oid === void 0) return failed("base-unknown", `There is no commit ${name} to compare with`, "Fetch it (`git fetch origin`), or name another with `--base`.");
	if (head === void 0 || head === oid) return done({
		name,
		oid,
		start: oid,
		fallback: false
	});
	const start = await text(git, [
		"merge-base",
		oid,
		head
	]);
	if (start !== void 0) return done({
		name,
		oid,
		start,
		fallback: false
	});
	const fix = await text(git, ["rev-parse", "--is-shallow-repository"]) === "true" ? "Fetch the rest of the history: `git fetch --unshallow`." : "Name the branch that it started from with `--base`.";
	return failed("base-unrelated", `HEAD and ${name} have no commit in common, so nobody can tell what has changed`, fix);
}
/** Where nothing is committed yet everything is new: compared with git's empty tree. */
async function withoutCommits(git) {
	const empty = await text(git, [
		"hash-object",
		"-t",
		"tree",
		"--stdin"
	]);
	if (empty === void 0) return failed("git-failed", "git does not give the id of its empty tree", "See what `git status` says.");
	return done({
		name: "the empty repository",
		oid: empty,
		start: empty,
		fallback: true
	});
}
async function commitOf({ blobs }, ref) {
	return ref.startsWith("-") ? void 0 : blobs.commit(ref);
}
/** `origin/HEAD` says less than the branch that it stands for. */
async function nameOf(git, ref) {
	return ((ref.endsWith("/HEAD") ? await text(git, [
		"symbolic-ref",
		"--quiet",
		ref
	]) : void 0) ?? ref).replace(/^refs\/(?:remotes|heads)\//, "");
}
async function text(git, args) {
	const result = await runGit(git, args);
	return result.state === "done" ? result.output.toString("utf8").split("\n")[0] : void 0;
}
// src/worktree/places.ts
/** Asks `git rev-parse` for several paths at once. */
async function placesOf(git, questions) {
	const together = await runGit(git, ["rev-parse", ...questions.flat()]);
	if (together.state !== "done") return together;
	const lines = together.output.toString("utf8").replace(/\r?\n$/, "").split("\n");
	if (lines.length === questions.length) return {
		state: "done",
		paths: lines.map(withoutReturn)
	};
	const apart = await Promise.all(questions.map((question) => runGit(git, ["rev-parse", ...question])));
	const paths = [];
	for (const one of apart) {
		if (one.state !== "done") return one;
		paths.push(withoutReturn(one.output.toString("utf8").replace(/\n$/, "")));
	}
	return {
		state: "done",
		paths
	};
}
function withoutReturn(path) {
	return path.replace(/\r$/, "");
}
// src/worktree/index-copy.ts
/**
* Acts with a copy of the index and a place of its own for new objects, so that nothing of the repository is written,
* whatever git does on the way. Both are gone afterwards. Throws when the copy cannot be made, and what `act` throws.
*/
async function withIndexCopy(git, act) {
	const { index, objects } = git.places ?? await placesAt(git);
	const folder = await mkdtemp(join(tmpdir(), "tunegate-index-"));
	try {
		const copy = join(folder, "index");
		const own = join(folder, "objects");
		await Promise.all([copyIndex(index, copy), mkdir(own)]);
		const known = git.env["GIT_ALTERNATE_OBJECT_DIRECTORIES"];
		return await act({
			...git,
			env: {
				...git.env,
				GIT_INDEX_FILE: copy,
				GIT_OBJECT_DIRECTORY: own,
				GIT_ALTERNATE_OBJECT_DIRECTORIES: [quoted(objects), ...known ? [known] : []].join(delimiter)
			}
		});
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
async function placesAt(git) {
	const result = await placesOf(git, [["--git-path", "index"], ["--git-path", "objects"]]);
	if (result.state === "failed") throw new Error(result.message);
	if (result.state === "missing") throw new Error("git cannot be started");
	const [index = "", objects = ""] = result.paths;
	return {
		index: resolve(git.folder, index),
		objects: resolve(git.folder, objects)
	};
}
/** A repository may have no index yet; then git begins with an empty one. */
async function copyIndex(index, copy) {
	try {
		const { mtimeMs } = await stat(index);
		await copyFile(index, copy);
		const seconds = Math.floor(mtimeMs / 1e3);
		await utimes(copy, seconds, seconds);
	} catch (error) {
		if (codeOf(error) !== "ENOENT") throw error;
	}
}
/** A list of folders is split at each delimiter, but for those in quotes. */
function quoted(path) {
	return `"${path.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("\n", "\\n")}"`;
}
// src/worktree/tree.ts
/** Lists everything in the tree of a commit, folders too. */
async function readTree(git, commit) {
	const result = await runGit(git, [
		"ls-tree",
		"-r",
		"-t",
		"-z",
		"--full-tree",
		commit
	]);
	if (result.state !== "done") {
		const why = result.state === "failed" ? result.message : "git is gone";
		return failed("git-failed", `The files of ${commit.slice(0, 7)} cannot be listed: ${why}`, "Run `git fsck`; in a shallow or partial clone, fetch the base branch.");
	}
	const entries = /* @__PURE__ */ new Map();
	const unnameable = [];
	for (const line of nulSeparated(result.output)) {
		const tab = line.indexOf(9);
		const [mode = "", , oid = ""] = line.toString("latin1", 0, tab).split(" ");
		const { path, whole } = pathName(line.subarray(tab + 1));
		if (whole) entries.set(path, treeEntry(mode, oid));
		else unnameable.push(path);
	}
	return done({
		entries,
		unnameable
	});
}
/** What git's mode, in octal digits, says that an object is. */
function treeEntry(mode, oid) {
	if (mode === "120000") return {
		kind: "other",
		state: "other",
		what: "symlink",
		oid
	};
	if (mode === "160000") return {
		kind: "other",
		state: "other",
		what: "submodule",
		oid
	};
	if (mode === "040000") return {
		kind: "other",
		state: "other",
		what: "directory",
		oid
	};
	return {
		kind: "blob",
		oid
	};
}
// src/worktree/changed-paths.ts
/**
* Everything that differs from a commit (or a tree): staged or not, and files that git does not know yet and is not
* told to ignore. Renames are those that git finds.
*/
async function workChanges(git, from) {
	try {
		return await withIndexCopy(git, (apart) => changesApart(apart, from));
	} catch (error) {
		return unlisted({
			state: "failed",
			message: messageOf(error)
		});
	}
}
async function changesApart(git, from) {
	const [tracked, listed] = await Promise.all([diff(git, from), runGit(git, [
		"ls-files",
		"-v",
		"--cached",
		"--others",
		"--exclude-standard",
		"-z"
	])]);
	if (tracked.state !== "done") return unlisted(tracked);
	if (listed.state !== "done") return unlisted(listed);
	const lines = nulSeparated(listed.output);
	const untracked = lines.filter(isUntracked).map(pathOf);
	const raw = rawEntries(tracked.output);
	const moves = raw.some(({ status }) => status === "D" || status === "R");
	const [renamed, edited] = await Promise.all([moves && untracked.length > 0 ? diffWithUntracked(git, from, untracked) : void 0, moves ? editedPaths(git) : done([])]);
	if (edited.state === "failed") return edited;
	const unknown = renamed ? untracked.filter(isNested) : untracked;
	const unhashed = raw.filter(isUnstored).map(({ path }) => path);
	const unstored = new Set([
		...untracked,
		...edited.value,
		...unhashed
	].map(bytesKey));
	const overlooked = lines.filter(isOverlooked).map((line) => pathOf(line).toString("utf8"));
	return done({
		...changesOf(renamed ?? raw, unknown, unstored),
		overlooked,
		files: filesAmong(lines.map(pathOf))
	});
}
const diffArgs = [
	"diff",
	"--raw",
	"-z",
	"--no-abbrev",
	"--no-relative",
	"--find-renames",
	"-l2000",
	"--no-color"
];
const pureArgs = [
	"--no-ext-diff",
	"--no-textconv",
	"--ignore-submodules=none"
];
function diff(git, from) {
	return runGit(git, [
		...diffArgs,
		...pureArgs,
		from,
		"--"
	]);
}
/**
* Files that lie there otherwise than the index has them, or that it only intends to have. Looking for renames, git
* works out ids of such files and prints them as it prints those of stored objects.
*/
async function editedPaths(git) {
	const result = await runGit(git, [
		"diff-files",
		"--name-only",
		"-z",
		"--no-renames",
		"--no-relative",
		"--ignore-submodules=dirty"
	]);
	return result.state === "done" ? done(nulSeparated(result.output)) : unlisted(result);
}
/** With an index that knows of the untracked files; nothing when it cannot take them in: then renames do not show. */
async function diffWithUntracked(apart, from, untracked) {
	const files = untracked.filter((path) => !isNested(path));
	const result = (await runGit(apart, [
		"add",
		"--intent-to-add",
		"--pathspec-from-file=-",
		"--pathspec-file-nul"
	], Buffer.concat(files.flatMap((path) => [path, Buffer.of(0)])))).state === "done" ? await diff(apart, from) : void 0;
	return result?.state === "done" ? rawEntries(result.output) : void 0;
}
/** A lower-case letter says `assume-unchanged`, an S `skip-worktree`. */
function isOverlooked([letter = 0]) {
	return letter === 83 || letter >= 97 && letter <= 122;
}
/** A question mark says that git does not know the file yet. */
function isUntracked([letter]) {
	return letter === 63;
}
/** What follows the letter and a space. */
function pathOf(line) {
	return line.subarray(2);
}
/** An unmerged path is listed more than once. */
function filesAmong(paths) {
	const named = paths.flatMap((bytes) => {
		const { path, whole } = pathName(bytes);
		return whole && !path.endsWith("/") ? [path] : [];
	});
	return [...new Set(named)];
}
/** git lists another repository inside this one as a folder, with a slash behind it. */
function isNested(path) {
	return path.at(-1) === 47;
}
/** `:<mode> <mode> <oid> <oid> <status>` NUL path NUL, and a second path for a rename. */
function rawEntries(output) {
	const parts = nulSeparated(output)[Symbol.iterator]();
	const entries = [];
	for (const head of parts) {
		const [, mode = "", , oid = "", letter = ""] = head.toString("latin1").split(" ");
		const status = letter.slice(0, 1);
		const first = parts.next().value ?? Buffer.alloc(0);
		const second = status === "R" ? parts.next().value : void 0;
		entries.push(second ? {
			status,
			mode,
			oid,
			path: second,
			previousPath: first
		} : {
			status,
			mode,
			oid,
			path: first
		});
	}
	return entries;
}
function changesOf(raw, untracked, unstored) {
	const paths = /* @__PURE__ */ new Map();
	const entries = /* @__PURE__ */ new Map();
	const unnameable = /* @__PURE__ */ new Set();
	const named = (bytes) => {
		const { path, whole } = pathName(bytes);
		if (!whole) unnameable.add(path);
		return whole ? path : void 0;
	};
	for (const entry of raw) {
		const path = named(entry.path);
		const previousPath = entry.previousPath && named(entry.previousPath);
		if (path === void 0 || entry.previousPath && previousPath === void 0) continue;
		const known = paths.get(path);
		if (known && known.status !== "removed" && entry.status === "U") continue;
		paths.set(path, changedPath(entry.status, path, previousPath));
		if (entry.status !== "D") entries.set(path, entryOf$1(entry, unstored));
	}
	for (const bytes of untracked) {
		const nested = isNested(bytes);
		const path = named(nested ? bytes.subarray(0, -1) : bytes);
		if (path === void 0 || paths.has(path) && paths.get(path)?.status !== "removed") continue;
		paths.set(path, {
			path,
			status: paths.has(path) ? "modified" : "added"
		});
		entries.set(path, nested ? treeEntry("160000", "") : { kind: "unstored" });
	}
	return {
		paths: [...paths.values()],
		entries,
		unnameable: [...unnameable]
	};
}
function changedPath(status, path, previousPath) {
	if (previousPath !== void 0) return {
		path,
		previousPath,
		status: "renamed"
	};
	if (status === "A") return {
		path,
		status: "added"
	};
	return {
		path,
		status: status === "D" ? "removed" : "modified"
	};
}
/** Looking for renames, git gives ids to files that it has not stored: they say nothing of where the bytes are. */
function entryOf$1(entry, unstored) {
	const found = treeEntry(entry.mode, entry.oid);
	return found.kind === "blob" && (isUnstored(entry) || unstored.has(bytesKey(entry.path))) ? { kind: "unstored" } : found;
}
function isUnstored({ oid, status }) {
	return /^0+$/.test(oid) || status === "U";
}
/** One text for each path, whatever its bytes. */
function bytesKey(path) {
	return path.toString("latin1");
}
function unlisted(result) {
	return failed("git-failed", `What has changed cannot be listed: ${result.state === "failed" ? result.message : "there is no git on this machine"}`, "See what `git status` says.");
}
// src/worktree/content.ts
/** Bytes of a file that is to be kept whole, whatever it is: what GitHub gives of a text at once, and rules read. */
const keptBytes = 1048576;
function contentReader(keep = keptBytes) {
	const hash = createHash("sha256");
	let kept = [];
	let size = 0;
	return {
		take: (chunk) => {
			hash.update(chunk);
			size += chunk.byteLength;
			if (size > keep) kept = void 0;
			kept?.push(chunk);
		},
		end: () => ({
			size,
			sha256: hash.digest("hex"),
			bytes: kept && Buffer.concat(kept)
		})
	};
}
// src/worktree/blobs.ts
/** Starts `git cat-file --batch` when the first object is asked for; `close` ends it. */
function openBlobs(git) {
	const known = /* @__PURE__ */ new Map();
	let pipe;
	const ask = (object) => {
		pipe ??= startPipe(git);
		return pipe.ask(object);
	};
	const blob = async (oid) => {
		if (!/^[0-9a-f]{40,64}$/.test(oid)) return {
			state: "gone",
			why: "it has no object id"
		};
		const answer = await ask(oid);
		return answer.state === "read" && answer.type !== "blob" ? {
			state: "gone",
			why: `it is a ${answer.type}`
		} : answer;
	};
	return {
		read: (oid) => {
			const reading = known.get(oid) ?? blob(oid);
			known.set(oid, reading);
			return reading;
		},
		commit: async (revision) => {
			if (revision === "" || /[\r\n\0]/.test(revision)) return void 0;
			const answer = await ask(`${revision}^{commit}`);
			return answer.state === "read" && answer.type === "commit" ? answer.oid : void 0;
		},
		close: async () => pipe?.close()
	};
}
function startPipe(git) {
	const child = startGit(git, ["cat-file", "--batch"]);
	const queue = [];
	const answers = answerReader(queue);
	let ended;
	const end = (why) => {
		ended ??= why;
		for (const settle of queue.splice(0)) settle({
			state: "gone",
			why
		});
	};
	child.stdout.on("data", answers);
	child.stderr.resume();
	child.stdin.on("error", () => void 0);
	child.on("error", (error) => end(error.message));
	const closed = new Promise((settle) => {
		child.on("close", (code) => {
			end(`git cat-file ended with ${code ?? "a signal"}`);
			settle();
		});
	});
	return {
		ask: (object) => new Promise((settle) => {
			if (ended !== void 0) return settle({
				state: "gone",
				why: ended
			});
			queue.push(settle);
			child.stdin.write(`${object}\n`);
		}),
		close: () => {
			child.stdin.end();
			return closed;
		}
	};
}
/** `<oid> missing`; anything else is for a person to read. */
function obstacleOf(header) {
	const [, oid] = /^([0-9a-f]+) missing$/.exec(header) ?? [];
	if (oid === void 0) return `git says: ${header.slice(0, 200)}`;
	return `this repository lacks its content, the object ${oid}`;
}
/** Reads answers in the order of the questions: `<oid> <type> <size>`, the bytes, a line feed. */
function answerReader(queue) {
	let header = "";
	let object = {
		oid: "",
		type: ""
	};
	/** Bytes of the present blob that are still to come, with the line feed after them. */
	let left = 0;
	let reader;
	const settleNext = (answer) => queue.shift()?.(answer);
	const readHeader = (chunk) => {
		const end = chunk.indexOf(10);
		header += chunk.toString("latin1", 0, end === -1 ? chunk.length : end);
		if (end === -1) return chunk.subarray(chunk.length);
		const known = /^([0-9a-f]+) (\w+) (\d+)$/.exec(header);
		if (!known) settleNext({
			state: "gone",
			why: obstacleOf(header)
		});
		else {
			reader = contentReader();
			const [, oid = "", type = "", size] = known;
			object = {
				oid,
				type
			};
			left = Number(size) + 1;
		}
		header = "";
		return chunk.subarray(end + 1);
	};
	const readContent = (chunk, into) => {
		const part = chunk.subarray(0, left);
		left -= part.byteLength;
		into.take(left === 0 ? part.subarray(0, -1) : part);
		if (left === 0) {
			reader = void 0;
			settleNext({
				state: "read",
				...object,
				...into.end()
			});
		}
		return chunk.subarray(part.byteLength);
	};
	return (chunk) => {
		let rest = chunk;
		while (rest.byteLength > 0) rest = reader ? readContent(rest, reader) : readHeader(rest);
	};
}
// src/worktree/stored-content.ts
/**
* Line endings, encodings, keywords and filters such as git-lfs make what git stores differ from what lies on disk; the
* gate sees the former. Gives the files that may differ. Filters that the config names are run, as `git status` runs
* them. Throws nothing: what goes wrong is said of each path.
*/
async function storedReadings(git, settings, { paths, files }) {
	try {
		const [{ filtered, endings }, found] = await Promise.all([conversionsOf(git, settings, paths), files]);
		const converted = paths.filter((path) => {
			const file = found.get(path);
			return file?.state === "read" && (filtered.has(path) || endings.has(path) && mayHaveReturns(file));
		});
		return converted.length === 0 ? /* @__PURE__ */ new Map() : await storeAll(git, converted);
	} catch (error) {
		return new Map(paths.map((path) => [path, {
			state: "failed",
			why: messageOf(error)
		}]));
	}
}
/** On its way into git the end of a line loses its carriage return, and nothing else: without one it stays as it is. */
function mayHaveReturns({ bytes }) {
	return bytes?.includes(13) ?? true;
}
/** Attributes by which git stores line feeds for whatever ends a line; `crlf` is the old name of `text`. */
const ofEndings = /* @__PURE__ */ new Set([
	"text",
	"crlf",
	"eol"
]);
/** Attributes by which git may store any other bytes than those on disk. */
const ofFilters = /* @__PURE__ */ new Set([
	"ident",
	"filter",
	"working-tree-encoding"
]);
async function conversionsOf(git, settings, paths) {
	const [attributes, { convertsEndings }] = await Promise.all([runGit(git, [
		"check-attr",
		"-z",
		"--stdin",
		"--all"
	], nulList(paths)), settings]);
	const fields = nulSeparated(outputOf(attributes, "The attributes of files cannot be read"))[Symbol.iterator]();
	const automatic = new Set(convertsEndings ? paths : []);
	const filtered = /* @__PURE__ */ new Set();
	const stated = /* @__PURE__ */ new Set();
	for (const field of fields) {
		const path = field.toString("utf8");
		const name = fields.next().value?.toString("utf8") ?? "";
		const value = fields.next().value?.toString("utf8");
		if (value === "unset" && (name === "text" || name === "crlf")) automatic.delete(path);
		else if (value !== "unset" && ofFilters.has(name)) filtered.add(path);
		else if (value !== "unset" && ofEndings.has(name)) stated.add(path);
	}
	return {
		filtered,
		endings: /* @__PURE__ */ new Set([...automatic, ...stated])
	};
}
/** One file that git refuses must not take the others with it: it is found by halves. */
async function storeAll(git, paths) {
	try {
		return await withIndexCopy(git, (apart) => store(apart, paths));
	} catch (error) {
		const [path] = paths;
		if (path === void 0) return /* @__PURE__ */ new Map();
		if (paths.length === 1) return /* @__PURE__ */ new Map([[path, {
			state: "failed",
			why: messageOf(error)
		}]]);
		const middle = Math.ceil(paths.length / 2);
		const first = await storeAll(git, paths.slice(0, middle));
		return new Map([...first, ...await storeAll(git, paths.slice(middle))]);
	}
}
async function store(apart, paths) {
	const overlooked = await overlookedAmong(apart, paths);
	if (overlooked.length > 0) {
		await update(apart, ["--no-assume-unchanged"], overlooked);
		await update(apart, ["--no-skip-worktree"], overlooked);
	}
	await update(apart, ["--add", "--replace"], paths);
	const oids = await idsOf(apart);
	const blobs = openBlobs(apart);
	const readings = /* @__PURE__ */ new Map();
	try {
		for (const path of paths) {
			const reading = await blobs.read(oids.get(path) ?? "");
			readings.set(path, reading.state === "read" ? {
				...reading,
				state: "converted"
			} : {
				state: "failed",
				why: reading.why
			});
		}
	} finally {
		await blobs.close();
	}
	return readings;
}
/** Of what the index is told to take for unchanged it would keep the former content. */
async function overlookedAmong(apart, paths) {
	const wanted = new Set(paths);
	return nulSeparated(outputOf(await runGit(apart, [
		"ls-files",
		"-v",
		"-z"
	]), "The index cannot be listed")).map((line) => line.toString("utf8")).filter((line) => /^[a-zS] /.test(line) && wanted.has(line.slice(2))).map((line) => line.slice(2));
}
async function update(apart, options, paths) {
	outputOf(await runGit(apart, [
		...[
			"-c",
			"core.safecrlf=false",
			"-c",
			"core.looseCompression=0",
			"-c",
			"core.fsync=none"
		],
		"update-index",
		...options,
		"-z",
		"--stdin"
	], nulList(paths)), "git cannot store the file");
}
async function idsOf(apart) {
	const result = await runGit(apart, [
		"ls-files",
		"--stage",
		"-z"
	]);
	return new Map(nulSeparated(outputOf(result, "The index cannot be listed")).map((line) => {
		const [head = "", path = ""] = line.toString("utf8").split(/\t(.*)/s);
		return [path, head.split(" ")[1] ?? ""];
	}));
}
function outputOf(result, what) {
	if (result.state === "done") return result.output;
	throw new Error(`${what}: ${result.state === "failed" ? result.message : "git cannot be started"}`);
}
function nulList(paths) {
	return paths.map((path) => `${path}\0`).join("");
}
// src/worktree/work-file.ts
/**
* Reads a file below a root, which is absolute and without links. A link is not followed, nor is one on the way: git
* has no file beyond it.
*/
async function readWorkFile(root, path) {
	const full = join(root, path);
	try {
		const found = lstatSync(full);
		if (found.isSymbolicLink()) return {
			state: "other",
			what: "symlink"
		};
		if (found.isDirectory()) return {
			state: "other",
			what: "directory"
		};
		if (!found.isFile()) return {
			state: "other",
			what: "special file"
		};
		if (path.includes("/") && realpathSync.native(dirname(full)) !== dirname(full)) return { state: "absent" };
		return {
			state: "read",
			...await readContent(full, found.size)
		};
	} catch (error) {
		return missing(error) ? { state: "absent" } : {
			state: "unreadable",
			why: messageOf(error)
		};
	}
}
/** A small file is read without waiting: on threads its system calls would cost more than they take. */
async function readContent(full, size) {
	return size < chunkSize ? readSmall(full, size) : await readLarge(full);
}
function readSmall(full, size) {
	const file = openSync(full, flags);
	try {
		const reader = contentReader();
		const room = size + 1;
		for (;;) {
			const buffer = Buffer.allocUnsafe(room);
			const bytesRead = readSync(file, buffer, 0, room, null);
			if (bytesRead === 0) return reader.end();
			reader.take(buffer.subarray(0, bytesRead));
		}
	} finally {
		closeSync(file);
	}
}
async function readLarge(full) {
	const file = await open(full, flags);
	try {
		const reader = contentReader();
		const buffer = Buffer.allocUnsafe(chunkSize);
		for (;;) {
			const { bytesRead } = await file.read(buffer, 0, buffer.byteLength);
			if (bytesRead === 0) return reader.end();
			reader.take(Buffer.from(buffer.subarray(0, bytesRead)));
		}
	} finally {
		await file.close();
	}
}
/** Whatever has come to stand there since it was looked at must neither lead elsewhere nor be waited for. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/** Bytes read at once. */
const chunkSize = 262144;
function missing(error) {
	const code = codeOf(error);
	return code === "ENOENT" || code === "ENOTDIR";
}
// src/worktree/disk-files.ts
/** Paths asked for at once are read together: git is then asked once for all of them. */
function diskFiles(root, conversion) {
	let waiting = [];
	const readAll = async () => {
		const batch = waiting;
		waiting = [];
		const files = await readBatch(root, conversion, [...new Set(batch.map(({ path }) => path))]);
		for (const { path, settle } of batch) settle(files.get(path) ?? { state: "absent" });
	};
	return (path) => new Promise((settle) => {
		waiting.push({
			path,
			settle
		});
		if (waiting.length === 1) setImmediate(() => void readAll());
	});
}
async function readBatch(root, conversion, paths) {
	const files = inTurns(paths, (path) => readWorkFile(root, path));
	if (!conversion) return files;
	const stored = await storedReadings(conversion.git, conversion.settings, {
		paths,
		files
	});
	return new Map([...await files].map(([path, file]) => [path, asStored(file, stored.get(path))]));
}
function asStored(file, stored) {
	if (file.state !== "read" || stored === void 0) return file;
	if (stored.state === "converted") return {
		...stored,
		state: "read"
	};
	return {
		state: "unreadable",
		why: `git would not store it as it lies there, nor can it be converted: ${stored.why}`
	};
}
/** A bounded number of files at once: open files are bounded too. */
const atOnce = 32;
async function inTurns(paths, read) {
	const files = /* @__PURE__ */ new Map();
	const turns = paths.values();
	const work = async () => {
		for (const path of turns) files.set(path, await read(path));
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	return files;
}
// src/worktree/settings.ts
/** Reads the config once; a config that git cannot read says nothing here, and whatever else git is asked fails. */
async function gitSettings(git) {
	const result = await runGit(git, [
		"config",
		"-z",
		"--get-regexp",
		"^(core\\.autocrlf|init\\.defaultbranch)$"
	]);
	const values = new Map((result.state === "done" ? nulSeparated(result.output) : []).map((entry) => {
		const [key = "", value = "true"] = entry.toString("utf8").split(/\n(.*)/s);
		return [key, value];
	}));
	const endings = values.get("core.autocrlf") ?? "";
	return {
		convertsEndings: !/^(?:false|no|off|0|)\s*$/i.test(endings),
		defaultBranch: values.get("init.defaultbranch")?.split("\n")[0] || void 0
	};
}
// src/worktree/git-answers.ts
/** Begins to ask git. */
function gitAnswers(git) {
	return {
		git,
		settings: gitSettings(git),
		blobs: openBlobs(git)
	};
}
// src/worktree/reader.ts
/**
* The versions of a path: as the change leaves it (`change`, for paths that it touches), at the base's tip (`base`)
* or of the default branch (`main`), and what simply lies in the folder (`disk`), as git would store it. They stand
* where the gate has commits.
*/
const versions = {
	change: "change",
	base: "base",
	main: "main",
	disk: "disk"
};
function workReader(sources) {
	const known = /* @__PURE__ */ new Map();
	const errors = [];
	const read = async (version, path) => {
		const entry = entryOf(sources, version, path);
		if (entry === void 0) return { file: { state: "absent" } };
		if (entry.kind === "other") return { file: entry };
		const content = entry.kind === "blob" ? await stored(sources, version, path, entry.oid) : await fromDisk(sources.disk, path);
		if ("file" in content) return content;
		if ("why" in content) {
			errors.push(unreadable(path, content.why, entry.kind));
			return { file: {
				state: "unreadable",
				why: content.why
			} };
		}
		return {
			file: blobOf(content, entry.kind === "blob" ? entry.oid : ""),
			content
		};
	};
	return {
		read: (version, path) => {
			const key = `${version}:${path}`;
			const reading = known.get(key) ?? read(version, path);
			known.set(key, reading);
			return reading;
		},
		errors: () => errors
	};
}
/** Reads what lies in a folder, whatever a base has. */
function diskReader(disk) {
	return workReader({
		disk,
		blobs: void 0,
		base: /* @__PURE__ */ new Map(),
		main: /* @__PURE__ */ new Map(),
		changed: /* @__PURE__ */ new Map(),
		folders: /* @__PURE__ */ new Set(),
		overlooked: /* @__PURE__ */ new Set()
	});
}
function entryOf(sources, version, path) {
	const { base, main, changed, folders } = sources;
	if (version === "disk") return { kind: "unstored" };
	if (version === "base") return base.get(path);
	if (version === "main") return main.get(path);
	return changed.get(path) ?? (folders.has(path) ? treeEntry("040000", "") : void 0);
}
/** An index may name what git never stored (`update-index --info-only`): then there is only what lies in the folder. */
async function stored(sources, version, path, oid) {
	const content = await fromGit(sources.blobs, oid);
	if (!("why" in content) || version !== "change" || sources.overlooked.has(path)) return content;
	const here = await fromDisk(sources.disk, path);
	return "sha256" in here ? here : content;
}
async function fromGit(blobs, oid) {
	const reading = await blobs?.read(oid);
	return reading?.state === "read" ? reading : { why: reading?.why ?? "there is no git" };
}
async function fromDisk(disk, path) {
	const file = await disk(path);
	switch (file.state) {
		case "read": return file;
		case "absent": return { file: { state: "absent" } };
		case "unreadable": return { why: file.why };
		case "other": return file.what === "special file" ? { why: "it is no ordinary file" } : { file: {
			state: "other",
			what: file.what,
			oid: ""
		} };
	}
}
/** What git has not stored yet has no id. */
function blobOf({ bytes, size }, oid) {
	return {
		state: "blob",
		oid,
		size,
		bytes: bytes && isText(bytes) ? bytes : void 0
	};
}
/** Text as GitHub gives it to the gate: valid UTF-8, without NUL where git looks for one, and not cut. */
function isText(bytes) {
	if (bytes.byteLength > longestText || bytes.subarray(0, 8e3).includes(0)) return false;
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}
/** Bytes of a text that GitHub's GraphQL gives whole. */
const longestText = 512e3;
function unreadable(path, why, kind) {
	const fix = kind === "blob" ? "See what `git fsck` says; in a partial clone, `git cat-file -e` with the object’s id fetches it." : "See that the file is there and may be read, and try again.";
	return {
		code: "file-unreadable",
		message: `${path} cannot be read: ${why}`,
		fix
	};
}
// src/worktree/work-tree.ts
/**
* The work tree that a folder is in, or the folder itself where there is no repository. `GIT_DIR` and `GIT_WORK_TREE`
* count. A repository that git does not open, or that there is no git for, is an error: it may hold a policy.
*/
async function findWorkTree(cwd, env) {
	const found = await placesOf({
		folder: cwd,
		env
	}, questions);
	if (found.state === "done") {
		const [top = "", own = "", index = "", objects = ""] = found.paths;
		const root = await realpath(top);
		const place = env["GIT_DIR"] ?? env["GIT_WORK_TREE"] ? {
			GIT_DIR: own,
			GIT_WORK_TREE: root
		} : {};
		const named = env["GIT_INDEX_FILE"];
		const staged = named === void 0 ? {} : { GIT_INDEX_FILE: resolve(cwd, named) };
		const known = placing.some((name) => env[name] !== void 0) ? {} : { places: {
			index: resolve(cwd, index),
			objects: resolve(cwd, objects)
		} };
		return done({
			root,
			git: {
				folder: root,
				env: {
					...env,
					...place,
					...staged
				},
				...known
			}
		});
	}
	const repository = env["GIT_DIR"] ?? await repositoryAbove(cwd, env);
	if (found.state === "missing") return repository === void 0 ? done({
		root: await realpath(cwd),
		git: void 0
	}) : failed("git-missing", `${repository} is a git repository, and git cannot be started`, "Install git.");
	if (repository === void 0 && outside.test(found.message)) return done({
		root: await realpath(cwd),
		git: void 0
	});
	return failed("git-failed", `git cannot be used here: ${found.message}`, "See what `git status` says.");
}
const questions = [
	["--show-toplevel"],
	["--absolute-git-dir"],
	["--git-path", "index"],
	["--git-path", "objects"]
];
const placing = [
	"GIT_DIR",
	"GIT_WORK_TREE",
	"GIT_COMMON_DIR",
	"GIT_INDEX_FILE",
	"GIT_OBJECT_DIRECTORY"
];
/** What git says where no folder above is a repository; one that is named and is none reads otherwise. */
const outside = /not a git repository \(or any (?:of the parent directories|parent up to mount point)/;
/** The `.git` of a folder or of one above it, whether git takes it for a repository or not. */
async function repositoryAbove(cwd, env) {
	const ceilings = (env["GIT_CEILING_DIRECTORIES"] ?? "").split(delimiter);
	for (let folder = resolve(cwd);; folder = dirname(folder)) {
		const place = join(folder, ".git");
		if (await isThere$1(place)) return place;
		if (dirname(folder) === folder || ceilings.includes(dirname(folder))) return void 0;
	}
}
async function isThere$1(path) {
	try {
		await lstat(path);
		return true;
	} catch (error) {
		return codeOf(error) !== "ENOENT" && codeOf(error) !== "ENOTDIR";
	}
}
// src/worktree/open-tree.ts
/** Finds the work tree around a folder, its base, and what has changed since. Whoever opens it closes `blobs`. */
async function openTree({ cwd, env }, asked) {
	const here = await realpath(cwd);
	const answers = gitAnswers({
		folder: here,
		env
	});
	const [found, base] = await Promise.all([findWorkTree(here, env), findBase(answers, asked)]);
	const opened = await openAt(here, found, base, answers);
	if (opened.state === "failed" || opened.value.blobs === void 0) await answers.blobs.close();
	if (opened.state === "done" && !opened.value.git && asked !== void 0) return noGit(opened.value.root);
	return opened;
}
async function openAt(cwd, found, base, answers) {
	if (found.state === "failed") return found;
	const { root, git } = found.value;
	if (!git) return done(withoutGit(root, cwd));
	if (base.state === "failed") return base;
	const { blobs, settings } = answers;
	const [tree, changed, main] = await Promise.all([
		readTree(git, base.value.oid),
		workChanges(git, base.value.start),
		mainBranch(answers, base.value)
	]);
	if (tree.state === "failed") return tree;
	if (changed.state === "failed") return changed;
	if (main.state === "failed") return main;
	const { paths, entries, unnameable, overlooked, files } = changed.value;
	const sources = {
		disk: diskFiles(root, {
			git,
			settings
		}),
		blobs,
		base: tree.value.entries,
		main: main.value?.entries ?? /* @__PURE__ */ new Map(),
		changed: entries,
		folders: foldersOf(entries),
		overlooked: new Set(overlooked)
	};
	return done({
		root,
		cwd,
		git,
		base: base.value,
		main: main.value,
		overlooked,
		files,
		changes: paths,
		atBase: tree.value.entries,
		unnameable: {
			changed: unnameable,
			base: tree.value.unnameable
		},
		reader: workReader(sources),
		blobs
	});
}
async function mainBranch(answers, base) {
	const { git } = answers;
	if (base.fallback) return done(void 0);
	const branch = await findDefaultBranch(answers);
	if (!branch || branch.oid === base.oid) return done(void 0);
	const [tree, baseBranch] = await Promise.all([readTree(git, branch.oid), branchNameOf(git, base.name)]);
	if (tree.state === "failed") return tree;
	const own = branch.name.replace(/^origin\//, "") === baseBranch;
	return done({
		name: branch.name,
		baseBranch: own ? void 0 : baseBranch,
		entries: tree.value.entries
	});
}
function withoutGit(root, cwd) {
	const nothing = {
		git: void 0,
		base: void 0,
		main: void 0,
		changes: [],
		atBase: /* @__PURE__ */ new Map(),
		blobs: void 0
	};
	const reader = diskReader(diskFiles(root, void 0));
	return {
		root,
		cwd,
		...nothing,
		unnameable: {
			changed: [],
			base: []
		},
		overlooked: [],
		files: void 0,
		reader
	};
}
function foldersOf(entries) {
	return withFolders(new Set(entries.keys()));
}
function noGit(root) {
	return failed("not-a-repository", `${root} is in no git repository, so there is no base to compare with`, "Leave `--base` out and name the manifests to judge.");
}
// src/worktree/policy.ts
/** Reads the files of a policy in one version of the tree; those of other repositories through `elsewhere`. */
function policySource(reader, version, elsewhere) {
	return async (source) => {
		if (source.kind === "github") return elsewhere(source);
		return sourceReading(await reader.read(version(source.path), source.path));
	};
}
/**
* The policy that judges a tree: the one that is named; else the one at its base, as the gate takes it; without git
* the one in the folder. Where there is none the preset stands in.
*/
async function treePolicy(tree, request) {
	const { policy, elsewhere = unreachable } = request;
	if (policy !== void 0) return namedPolicy(tree, policy, elsewhere);
	return done(tree.base ? await basePolicy(tree, tree.base, elsewhere) : await folderPolicy(tree, elsewhere));
}
async function namedPolicy(tree, named, elsewhere) {
	const path = await insidePath(tree.root, tree.cwd, named);
	if (path === void 0) return failed("outside", `The policy ${named} is not inside ${tree.root}`, "Name a policy of this repository.");
	const loaded = await loadAt(tree, versions.disk, path, elsewhere);
	if (loaded.state === "effective" && loaded.path === void 0) return failed("no-such-file", `There is no policy ${named}`, "Name a policy file that is there.");
	const note = `Judged by the policy ${path} of the work tree; the gate takes the one on the base branch.`;
	return done({
		...onDisk(loaded, path),
		notes: tree.base === void 0 ? [] : [note]
	});
}
async function folderPolicy(tree, elsewhere) {
	const path = defaultPolicyPath;
	const loaded = await loadAt(tree, versions.disk, path, elsewhere);
	if (isPreset(loaded)) return {
		...preset(loaded),
		notes: [presetNote("No policy was named")]
	};
	const note = `There is no git repository here: the policy ${path} of the folder judged.`;
	return {
		...onDisk(loaded, path),
		notes: [note]
	};
}
/**
* As the gate does it: the default branch's policy judges where a base branch has none of its own, says which branches
* are governed, and has to be valid.
*/
async function basePolicy(tree, base, elsewhere) {
	const path = defaultPolicyPath;
	const { main } = tree;
	const notes = base.standsIn === "unknown" ? [unknownBase$1] : [];
	const own = await loadAt(tree, versions.base, path, elsewhere);
	const ofMain = main && await loadAt(tree, versions.main, path, elsewhere);
	const governing = main?.baseBranch !== void 0 && ofMain?.state === "unusable";
	if (main && governing) {
		const note = `The policy of \`${main.name}\` says which branches are governed, and cannot be used.`;
		return {
			loaded: ofMain,
			path,
			source: "base",
			version: versions.main,
			notes: [...notes, note]
		};
	}
	if (main && ofMain) notes.push(...ungoverned(main, ofMain));
	if (!isPreset(own)) return {
		loaded: own,
		path,
		source: "base",
		version: versions.base,
		notes
	};
	if (!main || !ofMain || isPreset(ofMain)) return {
		...preset(own),
		notes: [...notes, presetNote(`There is no policy at ${path} on ${base.name}`)]
	};
	const note = `The base branch \`${base.name}\` has no policy: that of \`${main.name}\` judged.`;
	return {
		loaded: ofMain,
		path,
		source: "base",
		version: versions.main,
		notes: [...notes, note]
	};
}
const unknownBase$1 = "Nobody can tell what your change is compared with, so the policy is the one at HEAD: name the base with `--base`.";
function ungoverned({ name, baseBranch }, policy) {
	const branches = policy.state === "effective" ? policy.policy.branches : void 0;
	if (!branches || baseBranch === void 0 || matchesAny(branches, baseBranch, { trusted: true })) return [];
	return [`The gate would not judge a pull request to \`${baseBranch}\`: ${`the policy of \`${name}\` does not govern \`${baseBranch}\``}.`];
}
function loadAt(tree, version, path, elsewhere) {
	return loadPolicy(path, policySource(tree.reader, () => version, elsewhere));
}
function isPreset(loaded) {
	return loaded.state === "effective" && loaded.path === void 0;
}
function preset(loaded) {
	return {
		loaded,
		path: defaultPolicyPath,
		source: "preset",
		version: versions.base
	};
}
function onDisk(loaded, path) {
	return {
		loaded,
		path,
		source: "work-tree",
		version: versions.disk
	};
}
function presetNote(where) {
	return `${where}: the built-in preset tunegate:recommended judged. \`--policy FILE\` judges by another.`;
}
/** Where a policy names another repository and nobody was given to ask. */
const unreachable = async (source) => ({
	state: "unreadable",
	why: source.kind === "github" ? `${source.owner}/${source.repository} is on GitHub, which was not asked` : "it is not here",
	fix: "Set GH_TOKEN to a token that may read that repository."
});
function sourceReading({ file }) {
	if (file.state === "absent") return { state: "absent" };
	if (file.state === "blob" && file.bytes) return {
		state: "read",
		bytes: file.bytes
	};
	if (file.state === "other") return {
		state: "unreadable",
		why: `it is a ${file.what}, not a file`
	};
	if (file.state === "blob") return {
		state: "unreadable",
		why: "it is binary, or too large to be read as text"
	};
	return {
		state: "unreadable",
		why: file.state === "unreadable" ? file.why : "it cannot be read"
	};
}
// src/worktree/repository-file.ts
/** What was found as rules see a referenced file; nothing where a link or the like stands there. */
function repositoryFile({ file, content }) {
	if (file.state === "blob" && content) return presentFile({
		oid: file.oid,
		...content
	});
	if (file.state === "other" && file.what === "directory") return { state: "folder" };
	return file.state === "absent" ? { state: "absent" } : void 0;
}
// src/worktree/new-policy.ts
/** What is wrong with the policy that a change of a work tree brings, as the gate would say it. */
async function newPolicyFindings({ reader, atBase, changes }, { path, loaded }, { touched }, { now, elsewhere = unreachable }) {
	if (loaded.state === "unusable") return [];
	const changed = withFolders(touched);
	const version = (file) => changed.has(file) ? versions.change : versions.base;
	const readAll = async (paths) => Promise.all(paths.map(async (one) => [one, await reader.read(version(one), one)]));
	return changedPolicyFindings({
		path,
		touched,
		current: loaded,
		now,
		source: policySource(reader, version, elsewhere),
		below: async (folder) => {
			const present = changes.filter(({ status }) => status !== "removed").map((change) => change.path);
			const left = [...atBase.keys()].filter((one) => !touched.has(one));
			return [.../* @__PURE__ */ new Set([...left, ...present])].filter((one) => folder === "." || one.startsWith(`${folder}/`));
		},
		texts: async (paths) => new Map((await readAll(paths)).map(([one, { file }]) => [one, file])),
		references: async (paths) => new Map((await readAll(paths)).flatMap(([one, found]) => {
			const file = repositoryFile(found);
			return file ? [[one, file]] : [];
		}))
	});
}
// src/worktree/scope.ts
/**
* A named file is judged whatever its name; of a named folder, what the policy takes for manifests. What the change has
* removed from there is judged as removed, and what it has moved elsewhere where it is now.
*/
async function namedScope(named, changes, policy, { list, atBase, isHere }) {
	const whole = scopeOf(changes, policy);
	const changed = new Map(changes.map((change) => [change.path, change]));
	const governed = new Map(whole.manifests.map((manifest) => [manifest.path, manifest]));
	const left = leftPaths(changes);
	const absent = /* @__PURE__ */ new Set();
	const below = async (folder) => {
		const paths = (await list(folder)).filter((path) => !left.has(path) && isManifest(path, policy));
		const here = await Promise.all(paths.map(async (path) => changed.has(path) || isHere(path)));
		for (const [index, path] of paths.entries()) if (!here[index]) absent.add(path);
		return paths.filter((path) => !absent.has(path) || atBase(path));
	};
	const manifestsOf = async ({ path: name, kind }) => {
		return [...(kind === "folder" ? await below(name) : [name].filter(() => kind === "file")).map((path) => governed.get(path) ?? asNamed(path, changed.get(path), atBase)), ...whole.manifests.filter((one) => isAt(name, formerPath(one)))];
	};
	const found = await Promise.all(named.map(async (one) => ({
		one,
		manifests: await manifestsOf(one)
	})));
	const manifests = [...new Map(found.flatMap((entry) => entry.manifests.map((one) => [one.path, one]))).values()];
	const folders = named.filter(({ kind }) => kind === "folder");
	const paths = manifests.map(({ path }) => path);
	return {
		scope: {
			...whole,
			manifests,
			others: [],
			folders: whole.folders.filter((path) => folders.some((folder) => isBelow(folder.path, path))),
			watched: []
		},
		whole: whole.manifests,
		unchanged: new Set(paths.filter((path) => !changed.has(path) && !governed.has(path) && !absent.has(path))),
		empty: found.filter((entry) => entry.manifests.length === 0).map(({ one }) => asFolder(one, left)),
		ungoverned: paths.filter((path) => !isManifest(path, policy))
	};
}
/** Paths at which the change leaves nothing. */
function leftPaths(changes) {
	const kept = new Set(changes.filter(({ status }) => status !== "removed").map(({ path }) => path));
	const former = changes.map(({ path, status, previousPath }) => status === "removed" ? path : previousPath);
	return new Set(former.flatMap((path) => path === void 0 || kept.has(path) ? [] : path));
}
/** Where a manifest was that is not there any more. */
function formerPath({ path, status, previousPath }) {
	return status === "removed" ? path : previousPath;
}
function asFolder(named, left) {
	return named.kind === "gone" && [...left].some((path) => isBelow(named.path, path)) ? {
		path: named.path,
		kind: "folder"
	} : named;
}
function asNamed(path, change, atBase) {
	if (change?.status === "renamed" && change.previousPath !== void 0) return {
		path,
		previousPath: change.previousPath,
		status: "renamed"
	};
	return {
		path,
		status: atBase(path) ? "modified" : "added"
	};
}
function isAt(name, path) {
	return path !== void 0 && (path === name || isBelow(name, path));
}
function isBelow(folder, path) {
	return folder === "" || path.startsWith(`${folder}/`);
}
// src/worktree/unnameable.ts
/** Paths that are no text: nobody can say what a change of one means, nor what a manifest with such a name says. */
function unnameablePaths({ changed, base }, policy) {
	const manifests = base.filter((path) => !changed.includes(path) && isManifest(path, policy));
	return [...changed, ...manifests].map((path) => ({
		code: "path-unreadable",
		message: `The name of ${path} is not UTF-8, so no report can name it and no manifest can reference it`,
		fix: "Rename the file."
	}));
}
// src/worktree/work-change.ts
/** Reads what the gate would read of a pull request with this change, from a work tree. */
async function readWorkChange(reader, plan) {
	const { scope, policy } = plan;
	const files = /* @__PURE__ */ new Map();
	const load = async (version, paths) => {
		const found = await Promise.all(paths.map((path) => reader.read(version, path)));
		for (const [index, path] of paths.entries()) {
			const { file } = found[index] ?? { file: { state: "absent" } };
			files.set(fileKey(version, path), file);
		}
	};
	const readOwn = async (manifests) => {
		await loadHere(plan, manifests.filter(({ status }) => status !== "removed").map(({ path }) => path), reader, files);
		const former = manifests.map(({ path, previousPath }) => previousPath ?? path);
		await load(versions.base, former);
		return manifestChanges({
			...scope,
			manifests
		}, {
			commit: versions.change,
			base: versions.base
		}, files);
	};
	const own = await readOwn(scope.manifests);
	await load(versions.change, scope.folders);
	const others = scope.others.length > 0 ? untouchedManifests(plan.untouched, scope, policy) : [];
	await load(versions.base, others);
	const referring = referringManifests(others, versions.base, scope, files);
	const changes = [...own.changes, ...referring.changes];
	const around = own.changes.some(mayMove) ? plan.whole : void 0;
	const whole = around && await wholeChange(around, own.changes, readOwn);
	const references = await readReferences(reader, plan, changes);
	const inspected = await inspectDatasets(changes, references.files, policy, references.bytesOf);
	const schemaPaths = schemasFor(scope, policy);
	await load(plan.schemas, schemaPaths);
	const schemas = await Promise.all(schemaPaths.map((path) => schemaAt(path, plan.schemas, files)));
	await load(versions.base, requestPaths(changes));
	return {
		files,
		changed: {
			changes,
			...whole ? { whole } : {},
			files: references.files,
			inspected,
			schemas: schemas.map(({ schema }) => schema),
			requestsAtBase: requestsAtBase(changes, versions.base, files),
			initiators: new Map(initiatorLogins(changes).map((login) => [login, { state: "unasked" }]))
		},
		errors: [
			...reader.errors(),
			...own.errors,
			...hidingLinks(scope, versions.change, files),
			...schemas.flatMap(({ error }) => error ?? []),
			...referring.errors,
			...references.errors
		]
	};
}
/** A document that its file adds or drops may come from another file, or go there. */
function mayMove({ base, head }) {
	return pairDocuments(base, head).some(({ before, after }) => !before || !after);
}
/**
* All manifests of a change, some of which are read already, in the order that the gate would have: which document goes
* where depends on it. Of the others only what cannot be read is an error here, for then nobody can tell.
*/
async function wholeChange(manifests, own, read) {
	const known = new Map(own.map((change) => [change.path, change]));
	const others = await read(manifests.filter(({ path }) => !known.has(path)));
	const all = new Map([...others.changes, ...own].map((change) => [change.path, change]));
	const governed = manifests.flatMap(({ path }) => all.get(path) ?? []);
	return [.../* @__PURE__ */ new Set([...governed, ...own])];
}
/** Manifests as they are now. The gate's functions look for them at one commit, wherever they were read. */
async function loadHere(plan, paths, reader, files) {
	const found = await Promise.all(paths.map((path) => reader.read(plan.here(path), path)));
	for (const [index, path] of paths.entries()) {
		const one = found[index];
		if (one) files.set(fileKey(versions.change, path), one.file);
	}
}
async function readReferences(reader, plan, changes) {
	const paths = referencesOf(changes);
	const files = /* @__PURE__ */ new Map();
	const errors = [];
	const found = await Promise.all(paths.map((path) => reader.read(plan.here(path), path)));
	for (const [index, path] of paths.entries()) {
		const one = found[index] ?? { file: { state: "absent" } };
		const file = repositoryFile(one);
		if (file) files.set(path, file);
		else if (one.file.state === "other") errors.push(notAFile(path, `a ${one.file.what}`));
	}
	const bytes = new Map(found.flatMap(({ content }, index) => content?.bytes ? [[paths[index] ?? "", content.bytes]] : []));
	return {
		files,
		errors,
		bytesOf: async (path) => bytes.get(path)
	};
}
// src/worktree/check.ts
/** Judges what lies in a work tree as the gate would judge a pull request with it. */
async function checkWorkTree(request) {
	const opened = await openTree(request, request.base);
	if (opened.state === "failed") return opened;
	const { blobs } = opened.value;
	try {
		return await checkTree(opened.value, request);
	} finally {
		await blobs?.close();
	}
}
async function checkTree(tree, request) {
	const named = await namedPaths(tree.root, tree.cwd, request.paths);
	if (named.state === "failed") return named;
	if (!tree.base && named.value.length === 0) return nothingNamed(tree.root);
	if (tree.base?.standsIn === "unknown" && named.value.length === 0) return unknownBase(tree.base);
	const policy = await treePolicy(tree, request);
	if (policy.state === "failed") return policy;
	const { loaded } = policy.value;
	if (loaded.state === "unusable") return done(await unusablePolicy(tree, policy.value, loaded));
	const narrowing = named.value.length === 0 ? void 0 : await narrow(tree, named.value, loaded.policy);
	if (narrowing?.state === "failed") return narrowing;
	const narrowed = narrowing?.value;
	const absent = narrowed?.empty.find(({ kind }) => kind !== "folder");
	if (absent) return failed("no-such-file", `There is no file ${absent.path}`, "Name files and folders that are there.");
	const scope = narrowed?.scope ?? scopeOf(tree.changes, loaded.policy);
	const here = hereVersion(tree, scope, narrowed);
	const change = await readWorkChange(tree.reader, {
		scope,
		policy: loaded.policy,
		here,
		...narrowed ? { whole: narrowed.whole } : {},
		schemas: policy.value.version,
		untouched: [...tree.atBase].flatMap(([path, entry]) => entry.kind === "other" && entry.what === "directory" ? [] : path)
	});
	const changedPolicy = narrowed || policy.value.source === "work-tree" ? [] : await newPolicyFindings(tree, policy.value, scope, request);
	return done(await checkedOf(tree, {
		...policy.value,
		loaded
	}, {
		changed: change.changed,
		findings: [...changedPolicy, ...changeFindings(change.changed, loaded.policy, request.now)],
		errors: narrowed ? change.errors : [...unnameablePaths(tree.unnameable, loaded.policy), ...change.errors],
		touched: narrowed ? namedPathsOf(change.changed) : scope.touched,
		notes: narrowed ? notesOn(narrowed, loaded.policy) : await unseenNotes(tree, loaded.policy),
		here
	}));
}
async function narrow(tree, named, policy) {
	const { files, root, atBase } = tree;
	const overlooked = new Set(tree.overlooked);
	try {
		return done(await namedScope(named, tree.changes, policy, {
			list: async (folder) => files ? filesBelow(files, folder) : filesOnDisk(root, folder),
			atBase: (path) => atBase.get(path)?.kind === "blob",
			isHere: async (path) => atBase.has(path) && !overlooked.has(path) || isThere(join(root, path))
		}));
	} catch (error) {
		return failed("files-unlisted", `The files that were named cannot be listed: ${messageOf(error)}`, "Name the manifests one by one.");
	}
}
/** What the change leaves alone is what the base has of it, as merging will. Without git there is only the disk. */
function hereVersion({ base }, { touched }, narrowed) {
	if (!base) return () => versions.disk;
	const changed = withFolders(touched);
	return (path) => {
		if (narrowed?.unchanged.has(path)) return versions.disk;
		return changed.has(path) ? versions.change : versions.base;
	};
}
/** The manifests that were named, and where these and their documents come from. */
function namedPathsOf(changed) {
	const paths = changed.changes.flatMap(({ path, previousPath }) => [path, previousPath ?? path]);
	return /* @__PURE__ */ new Set([...paths, ...ruleSubjects(changed).flatMap(({ moved }) => moved?.from ?? [])]);
}
function notesOn({ empty, ungoverned }, { manifests }) {
	const globs = manifests.join(", ");
	return [...empty.map(({ path }) => `No manifest lies below ${path || "the repository"}: the policy looks for ${globs}.`), ...ungoverned.map((path) => `${path} is judged because it was named: the gate passes it over, for the policy looks for ${globs}.`)];
}
/** What a check of all changes does not see, and why. */
async function unseenNotes({ root, base, overlooked }, policy) {
	const alone = base?.standsIn === "default-branch" ? [onlyUncommitted] : [];
	const manifests = overlooked.filter((path) => isManifest(path, policy));
	const paths = [.../* @__PURE__ */ new Set([...manifests, ...overlooked])].slice(0, mostLookedFor);
	const files = await Promise.all(paths.map((path) => isThere(join(root, path))));
	const present = paths.filter((_, index) => files[index]);
	if (present.length === 0) return alone;
	const names = present.slice(0, 5).join(", ") + (present.length > 5 ? " and others" : "");
	return [...alone, `git is told to take ${names} for unchanged, so a change there is not seen: ${howToSee}`];
}
const onlyUncommitted = "Only what is not committed is judged: this is the default branch, and there is no remote to compare it with. `--base` names a commit to begin at.";
const howToSee = "`git update-index --no-assume-unchanged --no-skip-worktree FILE` ends that.";
/** Files looked for among those that git overlooks; manifests come first. */
const mostLookedFor = 1e3;
async function isThere(path) {
	try {
		await lstat(path);
		return true;
	} catch {
		return false;
	}
}
function unknownBase({ unfetched }) {
	const what = "Nobody can tell what your change is compared with";
	if (unfetched !== void 0) return failed("base-unknown", `${what}: the workflow says ${unfetched} (GITHUB_BASE_REF), which is not here`, "Fetch the whole history (`fetch-depth: 0`), or name the base with `--base`.");
	return failed("base-unknown", what, "Name the base with `--base`, for example `--base origin/develop`.");
}
function nothingNamed(root) {
	return failed("not-a-repository", `${root} is in no git repository, so nobody can tell what has changed`, "Name the manifests to judge: `tunegate check finetune/`.");
}
// src/worktree/find-policy.ts
/** The policy that would judge a work tree, and what it is compared with where there is git. */
async function findPolicy(request) {
	const opened = await openTree(request, request.base);
	if (opened.state === "failed") return opened;
	const { blobs, base } = opened.value;
	try {
		const policy = await treePolicy(opened.value, request);
		return policy.state === "failed" ? policy : done({
			policy: policy.value,
			base: base?.name
		});
	} finally {
		await blobs?.close();
	}
}
export { filesOnDisk as _, openTree as a, versions as c, readWorkFile as d, insidePath as f, filesInGit as g, failed as h, unreachable as i, gitSettings as l, done as m, checkWorkTree as n, findWorkTree as o, namedPaths as p, policySource as r, diskReader as s, findPolicy as t, diskFiles as u };
