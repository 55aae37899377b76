import { r as __toESM } from "./rolldown-runtime.js";
import { a as gitBlobId, i as fileKey, n as read, r as openPulls, s as GitHubError, t as readPull } from "./read-pull.js";
import { C as isList, D as helpFor, E as pointerOf, O as sortFindings, S as fieldOf, T as readDocuments, _ as compareText$1, a as externalId, b as parseManifest, c as blockingFindings, d as recordOf, f as recordedManifests, g as canonicalOrder, h as word, k as failureOutput, l as errorsOf, m as prose, o as worstFirst, p as instant$1, r as checkOutput, u as openSeats, v as conclusionOf, w as isMapping, x as describeSchemaErrors, y as canonicalize } from "./report.js";
import { t as require_ucs2length } from "./ucs2length.js";
import { isDeepStrictEqual } from "node:util";
import { createHash } from "node:crypto";
import { posix } from "node:path";
// src/github/blob.ts
/** GitHub gives no blob larger than this, in bytes. */
const largestBlob = 104857600;
/**
* The exact bytes of a blob that GraphQL could not give as text: binary, large, or not UTF-8. Throws a `GitHubError`
* when it is beyond GitHub's limit or its bytes do not hash to its id.
*/
async function readBlob(client, oid, size, path) {
	if (size > largestBlob) throw new GitHubError("unreadable-file", `${path} has ${size} bytes; GitHub gives no more than ${largestBlob}`, "Keep the file in git-lfs, so that its digest is in the pointer.");
	const { owner, name } = client.repository;
	const { data } = await client.rest(`the content of ${path}`, (send) => send("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
		owner,
		repo: name,
		file_sha: oid
	}));
	const bytes = new Uint8Array(Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8"));
	if (gitBlobId(bytes) === oid) return bytes;
	throw new GitHubError("unreadable-file", `The bytes of ${path} are not those of its git object`, "Re-run the job.");
}
// src/github/check-run.ts
/**
* Writes the check run: updates the newest of `existing` that this token's app made, else creates one. Gives its id.
* Updating replaces the output and appends annotations, so every further batch sends the output again.
*/
async function writeCheckRun(client, run, existing) {
	const updated = await updateOne(client, run, existing);
	const [first = [], ...others] = run.annotations;
	const id = updated?.id ?? await create(client, run, first);
	if (!updated?.annotated) for (const batch of others) await update(client, run, id, batch);
	return id;
}
/** Check runs of a name on a commit, newest first, of whichever app. */
async function findCheckRuns(client, head, name) {
	const { owner, name: repo } = client.repository;
	const { data } = await client.rest("the check runs of the commit", (send) => send("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
		owner,
		repo,
		ref: head,
		check_name: name,
		per_page: 100
	}));
	return data.check_runs.map(({ id, output }) => ({
		id,
		annotations: output.annotations_count
	})).toSorted((a, b) => b.id - a.id);
}
async function updateOne(client, run, existing) {
	const [first = []] = run.annotations;
	for (const { id, annotations } of existing) {
		const annotated = annotations >= run.annotations.flat().length;
		try {
			await update(client, run, id, annotated ? [] : first);
			return {
				id,
				annotated
			};
		} catch (error) {
			if (!isAnotherApps(error)) throw error;
		}
	}
}
/** "Invalid app_id … check run can only be modified by the GitHub App that created it." */
function isAnotherApps(error) {
	return error instanceof GitHubError && /app_id/.test(error.message);
}
async function create(client, run, annotations) {
	const { owner, name } = client.repository;
	const { data } = await client.rest("the new check run", (send) => send("POST /repos/{owner}/{repo}/check-runs", {
		owner,
		repo: name,
		name: run.name,
		head_sha: run.head,
		...completed(run, annotations)
	}));
	return data.id;
}
async function update(client, run, id, annotations) {
	const { owner, name } = client.repository;
	await client.rest("the check run", (send) => send("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
		owner,
		repo: name,
		check_run_id: id,
		name: run.name,
		...completed(run, annotations)
	}));
}
function completed(run, annotations) {
	return {
		status: "completed",
		conclusion: run.conclusion,
		completed_at: run.completedAt,
		external_id: run.externalId,
		output: {
			title: run.title,
			summary: run.summary,
			text: run.text,
			annotations: [...annotations]
		}
	};
}
// src/github/people.ts
/**
* The members of a team, child teams included. A team that the token may not see answers 404, like one that does not
* exist: both are unreadable, never empty.
*/
async function readTeam$1(client, team) {
	const [org = "", slug = ""] = team.split("/");
	const members = [];
	try {
		for (let page = 1;; page += 1) {
			const { data } = await client.rest(`the members of the team ${team}`, (send) => send("GET /orgs/{org}/teams/{team_slug}/members", {
				org,
				team_slug: slug,
				per_page: 100,
				page
			}));
			members.push(...data.map(({ login, id }) => ({
				login,
				id
			})));
			if (data.length < 100) return {
				state: "read",
				members
			};
		}
	} catch (error) {
		return {
			state: "unreadable",
			why: whyUnreadable(error)
		};
	}
}
/** A person's permission on the repository, as far as a seat may ask: custom roles count as what they are based on. */
async function readPermission(client, account) {
	const { owner, name } = client.repository;
	try {
		const { data } = await client.rest(`the permission of ${account.login}`, (send) => send("GET /repos/{owner}/{repo}/collaborators/{username}/permission", {
			owner,
			repo: name,
			username: account.login
		}));
		if (data.user && data.user.id !== account.id) return {
			state: "unreadable",
			why: "the login is another account now"
		};
		return {
			state: "read",
			permission: permissionOf(data.permission, data.role_name)
		};
	} catch (error) {
		if (error instanceof GitHubError && error.status === 404) return {
			state: "read",
			permission: "none"
		};
		return {
			state: "unreadable",
			why: whyUnreadable(error)
		};
	}
}
/** GitHub's legacy `permission` folds maintain into write; `role_name` tells them apart. */
function permissionOf(permission, role) {
	if (permission === "admin") return "admin";
	if (permission !== "write") return "none";
	return role === "maintain" ? "maintain" : "write";
}
function whyUnreadable(error) {
	return error instanceof Error ? error.message : String(error);
}
// src/github/rename.ts
/**
* The pull request with the former path of each renamed file, which only REST knows. Costs nothing when nothing was
* renamed.
*/
async function withRenames(client, pull) {
	if (!pull.files.some((file) => file.status === "renamed")) return pull;
	const former = /* @__PURE__ */ new Map();
	for (let page = 1; (page - 1) * 100 < pull.files.length; page += 1) {
		const { data } = await client.rest(`the files of #${pull.number}`, (send) => send("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
			owner: client.repository.owner,
			repo: client.repository.name,
			pull_number: pull.number,
			per_page: 100,
			page
		}));
		for (const file of data) if (file.previous_filename) former.set(file.filename, file.previous_filename);
	}
	const files = pull.files.map((file) => {
		if (file.status !== "renamed") return file;
		const previousPath = former.get(file.path);
		if (previousPath !== void 0) return {
			...file,
			previousPath
		};
		throw new GitHubError("inconsistent", `GitHub does not say what ${file.path} was renamed from`, "Re-run the job.");
	});
	return {
		...pull,
		files
	};
}
// src/github/tree.ts
/** Every file of a commit's tree, as paths. Throws a `GitHubError` when GitHub cuts the list. */
async function listTree(client, commit) {
	const { owner, name } = client.repository;
	const { data } = await client.rest(`the tree of ${commit.slice(0, 7)}`, (send) => send("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
		owner,
		repo: name,
		tree_sha: commit,
		recursive: "1"
	}));
	if (data.truncated) throw new GitHubError("cap-reached", "GitHub cuts the list of files of this repository (100,000 entries or 7 MB)", "Keep manifests and what they reference in a repository of their own.");
	return data.tree.flatMap((entry) => entry.type !== "tree" && entry.path !== void 0 ? [entry.path] : []);
}
// src/manifest/place.ts
/** Where a finding about a file as a whole points. */
const startOfFile = {
	line: 1,
	column: 1
};
// src/manifest/change.ts
/** The parts of a manifest that a field change may touch: the names that a seat's `when.changed` uses. */
const topics = [
	"metadata",
	"initiator",
	"base_model",
	"datasets",
	"training",
	"peft_config",
	"evaluation_plan",
	"safetyRiskAssessment",
	"request",
	"subject",
	"run",
	"evaluations",
	"deviations",
	"rollback"
];
// src/manifest/repository-path.ts
/** As the manifest's schema has it: whatever that lets through must be read here as well. */
const longestUri = 2048;
/**
* Whether a `uri` is a file of the repository, an address elsewhere, or neither. A path is taken literally (`%2e` is
* three characters), because git does; whatever a file system could resolve to another place is invalid. Only `://`
* makes an address: `a:b.jsonl` is a file to a loader that knows no scheme `a`.
*/
function repositoryPath(uri) {
	if (uri === "") return invalid$2("it is empty");
	if (uri.length > 2048) return invalid$2(`it is longer than ${longestUri} characters`);
	if (hasControl(uri) || !uri.isWellFormed()) return invalid$2("it contains a control character");
	const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(uri)?.[1]?.toLowerCase();
	if (scheme === "file") return invalid$2("`file:` names a file of one machine, not of the repository");
	if (scheme?.length === 1) return invalid$2("it starts with the letter of a drive");
	if (scheme === void 0) return localPath(uri);
	if (uri.startsWith("://", scheme.length)) return {
		state: "remote",
		scheme
	};
	return invalid$2("it has a colon like an address, but no `//` after it");
}
/** Where DVC keeps the pointer of a file that is not in git itself. */
function pointerPath(path) {
	return `${path}.dvc`;
}
function localPath(uri) {
	if (uri.includes("\\")) return invalid$2("it contains a backslash");
	if (uri.startsWith("/")) return invalid$2("it is absolute");
	const segments = uri.split("/");
	if (segments.at(-1) === "") return invalid$2("it ends with a slash");
	if (segments.includes("")) return invalid$2("it contains an empty segment");
	if (segments.includes("..")) return invalid$2("it contains `..`");
	const path = segments.filter((segment) => segment !== ".").join("/");
	return path === "" ? invalid$2("it names the repository itself") : {
		state: "path",
		path
	};
}
function invalid$2(why) {
	return {
		state: "invalid",
		why
	};
}
function hasControl(text) {
	return /\p{Cc}/u.test(text);
}
// src/manifest/referenced-files.ts
/**
* The files of the repository whose content a manifest file stands for, sorted, each once: changing one changes what
* would be trained, under an unchanged manifest. A file may be present as its DVC pointer, so that counts too. The
* request of a release and the rollback are provenance, not content, and are left out.
*/
function referencedFiles(file) {
	return [...new Set(file.documents.flatMap((document) => references$1(document).map(({ path }) => path)))].toSorted();
}
/**
* The files of the repository that one document stands for, each with the part of the manifest that names it. In a
* document that the schema refuses any text may be such a name, so all of them count.
*/
function references$1({ manifest, issues, value }) {
	const { base_model, datasets, training, evaluation_plan, evaluations, subject } = manifest;
	const files = [
		training?.config,
		training?.chat_template,
		training?.resume_from_checkpoint
	];
	const named = [
		["base_model", [base_model?.uri, base_model?.base_model_name_or_path].map((uri) => ({ uri }))],
		["datasets", datasets],
		["training", [...files, training?.adapter_name_or_path]],
		["evaluation_plan", evaluation_plan.map(({ dataset }) => dataset)],
		["evaluations", evaluations.flatMap(({ before, after }) => [before, after])],
		["subject", subject]
	];
	const texts = issues.some(({ rule }) => rule === "manifest/schema") ? textsIn(value).map((uri) => ({ uri })) : [];
	return [...named, ["other", texts]].flatMap(([topic, resources]) => resources.flatMap((resource) => pathsOf(resource?.uri).map((path) => ({
		topic,
		path
	}))));
}
function textsIn(value) {
	if (typeof value === "string") return [value];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
/**
* The paths that a `uri` could stand for. Spellings that rules refuse (`./data//x`, `data/../data/x`, a trailing slash)
* count too: a program would open the file all the same. So do addresses, because some loaders look for a file of that
* name first: `s3://bucket/x` may be `s3:/bucket/x`.
*/
function pathsOf(uri) {
	if (uri === void 0 || uri.length > 2048 || uri.includes("\0")) return [];
	const local = uri.replace(/^file:(?:\/\/)?/i, "");
	const spellings = [
		uri,
		local,
		local.replaceAll("\\", "/")
	];
	return [...new Set(spellings.flatMap(pathOf))].flatMap(withPointer);
}
function pathOf(spelling) {
	const path = posix.normalize(spelling).replaceAll(/^\/+|\/+$/g, "");
	return path === "" || path === "." || path === ".." || path.startsWith("../") ? [] : [path];
}
function withPointer(path) {
	return path.endsWith(".dvc") ? [path] : [path, pointerPath(path)];
}
// src/manifest/content-digest.ts
/**
* sha256, hex, over the canonical JSON (RFC 8785) of what the manifests say and of the files they stand for. Comments,
* formatting, the order of keys and of the input change nothing; any other change gives another digest. A manifest that
* cannot be read counts with the digest of its bytes.
*/
function contentDigest({ manifests, files }) {
	const content = {
		manifests: manifests.map(({ path, file }) => [path, fileContent(file)]).toSorted(byText),
		files: files.map(({ path, oid }) => [path, oid ?? null]).toSorted(byText)
	};
	return createHash("sha256").update(canonicalText(content)).digest("hex");
}
function fileContent({ documents, unreadable, sha256 }) {
	return unreadable.length > 0 ? { sha256 } : { documents: documents.map(({ value }) => encode(value)) };
}
/**
* JSON has no word for NaN and infinity. They become null, and a list beside the value says where they stood: no value
* inside of the document could be mistaken for that.
*/
function encode(value) {
	const special = [];
	const replace = (node, path) => {
		if (typeof node === "number" && !Number.isFinite(node)) {
			special.push([pointerOf(...path), String(node)]);
			return null;
		}
		if (isList(node)) return node.map((item, index) => replace(item, [...path, String(index)]));
		if (!isMapping(node)) return node;
		return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, replace(item, [...path, key])]));
	};
	const finite = replace(value, []);
	return special.length > 0 ? {
		value: finite,
		special: special.toSorted(byText)
	} : { value: finite };
}
function byText(a, b) {
	const [left, right] = [canonicalText(a), canonicalText(b)];
	if (left === right) return 0;
	return left < right ? -1 : 1;
}
function canonicalText(value) {
	return canonicalize(value) ?? "null";
}
// src/manifest/list-match.ts
/** For items that are the same thing when they stand at the same place. */
const position = (_, index) => String(index);
/**
* Pairs the items of two lists by the first identity, what is left by the second, and so on. Of several items with one
* identity the first goes with the first. In the order of the later list, then what is gone.
*/
function matchItems(before, after, identities) {
	const partner = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	for (const identity of identities) {
		const free = [...before.keys()].filter((index) => !taken.has(index));
		const waiting = Map.groupBy(free, (index) => identity(before[index], index));
		for (const [index, item] of after.entries()) {
			const key = partner.has(index) ? void 0 : identity(item, index);
			const found = key === void 0 ? void 0 : waiting.get(key)?.shift();
			if (found === void 0) continue;
			partner.set(index, found);
			taken.add(found);
		}
	}
	const kept = after.map((_, index) => {
		const found = partner.get(index);
		return found === void 0 ? { after: index } : {
			before: found,
			after: index
		};
	});
	const gone = [...before.keys()].filter((index) => !taken.has(index));
	return [...kept, ...gone.map((index) => ({ before: index }))];
}
// src/manifest/document-pairs.ts
/**
* Which document of a file at head is which at the base: by kind and name, then by position among those without a
* partner. Everybody who compares versions takes this pairing: where two differ, a dropped document hides behind one
* that stayed. In the order of head, then what is dropped.
*/
function pairDocuments(base, head) {
	const before = base?.documents ?? [];
	const after = head?.documents ?? [];
	return matchItems(before.map(valueOf), after.map(valueOf), [kindAndName, position]).map((match) => ({
		before: match.before === void 0 ? void 0 : before[match.before],
		after: match.after === void 0 ? void 0 : after[match.after]
	}));
}
function valueOf({ value }) {
	return value;
}
const kindAndName = (value) => {
	const name = fieldOf(fieldOf(value, "metadata"), "name");
	return typeof name === "string" ? JSON.stringify([fieldOf(value, "kind"), name]) : void 0;
};
// src/manifest/manifest-diff.ts
/**
* What changed in meaning between two versions of a manifest file, field by field; an added or removed item or field is
* one change with all that it holds. Datasets and evaluations are followed by name wherever they stand in their list,
* module lists are compared as the sets that PEFT makes of them; a mere change of order in a followed list is one
* change at the list. Pointers lead into the later version, for what is gone into the earlier one.
*/
function diffManifests(base, head) {
	return pairDocuments(base, head).flatMap(diffDocuments);
}
/** What changed between the versions of one document, as `diffManifests` tells it. */
function diffDocuments({ before, after }) {
	const document = after?.index ?? before?.index ?? 0;
	return changesOf({
		before,
		after
	}).map((change) => fieldChange(document, change));
}
function at(items, index) {
	return index === void 0 ? void 0 : items[index];
}
function fieldChange(document, { path, ...values }) {
	return {
		topic: topicOf(path[0]),
		pointer: pointerOf(...path),
		document,
		...values
	};
}
/** A whole document added or removed is told field by field, so that each change has a topic. */
function changesOf({ before, after }) {
	if (before && after) return valueChanges(before.value, after.value, []);
	const value = before ? before.value : after?.value;
	const told = (path, field) => before ? {
		path,
		before: field
	} : {
		path,
		after: field
	};
	const fields = isMapping(value) ? Object.entries(value) : [];
	return fields.length > 0 ? fields.map(([key, field]) => told([key], field)) : [told([], value)];
}
function valueChanges(before, after, path) {
	if (isMapping(before) && isMapping(after)) return mapChanges(before, after, path);
	if (isList(before) && isList(after)) return listChanges(before, after, path);
	return isSame(before, after) ? [] : [{
		path,
		before,
		after
	}];
}
/** As JSON tells values apart: NaN is itself, and there is one zero. */
function isSame(before, after) {
	return before === after || Object.is(before, after);
}
function mapChanges(before, after, path) {
	return [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
		const inside = [...path, key];
		if (!Object.hasOwn(after, key)) return [{
			path: inside,
			before: fieldOf(before, key)
		}];
		if (!Object.hasOwn(before, key)) return [{
			path: inside,
			after: fieldOf(after, key)
		}];
		return valueChanges(fieldOf(before, key), fieldOf(after, key), inside);
	});
}
function listChanges(before, after, path) {
	const treatment = treatments.get(pointerOf(...path));
	if (treatment === "set" && isSet(before) && isSet(after)) return setChanges(before, after, path);
	const matches = matchItems(before, after, treatment === void 0 || treatment === "set" ? [position] : treatment);
	const changes = matches.flatMap((match) => itemChanges(before, after, match, path));
	return isReordered(matches) ? [...changes, {
		path,
		before: before.map(label),
		after: after.map(label)
	}] : changes;
}
function itemChanges(before, after, match, path) {
	const inside = [...path, String(match.after ?? match.before)];
	if (match.before === void 0) return [{
		path: inside,
		after: at(after, match.after)
	}];
	if (match.after === void 0) return [{
		path: inside,
		before: before[match.before]
	}];
	return valueChanges(before[match.before], after[match.after], inside);
}
function isSet(list) {
	return list.every((item) => typeof item === "string");
}
function setChanges(before, after, path) {
	const [old, current] = [new Set(before), new Set(after)];
	const added = [...current].filter((item) => !old.has(item));
	const removed = [...old].filter((item) => !current.has(item));
	return [...added.map((item) => ({
		path: [...path, String(after.indexOf(item))],
		after: item
	})), ...removed.map((item) => ({
		path: [...path, String(before.indexOf(item))],
		before: item
	}))];
}
function isReordered(matches) {
	const order = matches.flatMap(({ before, after }) => before === void 0 || after === void 0 ? [] : [before]);
	return order.some((index, step) => index < (order[step - 1] ?? 0));
}
function label(item) {
	return textOf$1(item, "name") ?? textOf$1(item, "uri") ?? item;
}
const name = (item) => textOf$1(item, "name");
const uri = (item) => textOf$1(item, "uri");
/** Items that do not say what they are go by position: the others would be taken for whatever stands in their place. */
const nameless = (item, index) => textOf$1(item, "name") === void 0 ? String(index) : void 0;
const unidentified = (item, index) => textOf$1(item, "uri") === void 0 ? nameless(item, index) : void 0;
/** How the lists of a manifest are compared; those not named here item by item in their order. */
const treatments = /* @__PURE__ */ new Map([
	["/datasets", [
		name,
		uri,
		unidentified
	]],
	["/evaluation_plan", [name, nameless]],
	["/evaluations", [name, nameless]],
	["/subject", [name, nameless]],
	["/peft_config/target_modules", "set"],
	["/peft_config/exclude_modules", "set"],
	["/peft_config/modules_to_save", "set"]
]);
function textOf$1(value, key) {
	const field = fieldOf(value, key);
	return typeof field === "string" ? field : void 0;
}
function topicOf(key) {
	return topics.find((topic) => topic === key) ?? "other";
}
// src/record/approvals.ts
function recordedSeat({ name, needed, reason, count, filledBy }) {
	const people = canonicalOrder(filledBy.map(recordedFilling));
	return {
		name: word(name),
		needed,
		reason: prose(reason),
		count,
		filledBy: people
	};
}
function recordedIgnored({ login, reviewId, commit, reason, detail }) {
	return {
		login,
		reviewId,
		commit,
		reason,
		detail: prose(detail)
	};
}
/** An override that had nothing to override, or could not (the verdict `error`), leaves no trace in the record. */
function recordedOverride(judgement) {
	const { override, vetoes } = judgement.approvals;
	if (judgement.verdict !== "overridden" || override === void 0) return void 0;
	const findings = blockingFindings(judgement).map(({ rule, path, pointer }) => ({
		rule,
		path: word(path),
		pointer: word(pointer)
	}));
	return {
		...recordedFilling(override),
		reason: prose(override.reason),
		expiresAt: override.expiresAt === void 0 ? void 0 : instant$1(override.expiresAt),
		seats: openSeats(judgement.approvals).map((seat) => word(seat.name)).toSorted(),
		findings: canonicalOrder(findings),
		vetoes: vetoes.map((veto) => veto.login).toSorted()
	};
}
function recordedFilling({ login, id, reviewId, commit, submittedAt, carried }) {
	return {
		login,
		id,
		reviewId,
		commit,
		submittedAt: instant$1(submittedAt),
		carried
	};
}
// src/record/statement.ts
/**
* The in-toto statement that says what was judged, by which policy, with which verdict, and who signed it off. It
* depends on facts alone: lists whose order means nothing are sorted.
*/
function statement(judgement, tool) {
	return {
		_type: "https://in-toto.io/Statement/v1",
		subject: subjects(judgement),
		predicateType: "https://tunegate.dev/attestation/fine-tuning-approval/v1",
		predicate: predicate(judgement, tool.version)
	};
}
/**
* Datasets and models are no subjects: they would look approved for any use. Where no manifest is governed, or all are
* removed, the commit stands in, because a statement needs a subject.
*/
function subjects(judgement) {
	const kept = judgement.subjects.filter((subject) => subject.change.status !== "removed");
	if (kept.length > 0) return canonicalOrder(kept.map(({ path, sha256 }) => ({
		name: word(path),
		digest: { sha256 }
	})));
	return [{
		name: `git+${judgement.repository.url}`,
		digest: { gitCommit: judgement.head }
	}];
}
function predicate(judgement, version) {
	const { approvals } = judgement;
	return {
		change: change(judgement),
		manifests: manifests(judgement),
		verdict: judgement.verdict,
		conclusion: conclusionOf(judgement.verdict),
		errors: canonicalOrder(errorsOf(judgement).map(({ code, message }) => ({
			code,
			message: prose(message)
		}))),
		findings: errorsFirst(judgement.findings.map(recordedFinding)),
		seats: canonicalOrder(approvals.seats.map(recordedSeat)),
		ignored: canonicalOrder(approvals.ignored.map(recordedIgnored)),
		vetoes: canonicalOrder(approvals.vetoes.map(({ login, id, reviewId }) => ({
			login,
			id,
			reviewId
		}))),
		override: recordedOverride(judgement),
		policy: policy(judgement),
		contentDigest: judgement.contentDigest,
		previousRecords: previousRecords(judgement),
		tool: {
			name: "tunegate",
			version
		},
		evaluatedAt: instant$1(judgement.evaluatedAt)
	};
}
function manifests(judgement) {
	return judgement.subjects.toSorted((a, b) => compareText$1(a.path, b.path)).flatMap((subject) => recordedManifests(subject, judgement));
}
function previousRecords(judgement) {
	return canonicalOrder(judgement.previousRecords.map(({ path, sha256 }) => ({
		path: word(path),
		sha256
	})));
}
/** Without the title: anyone may rewrite it, and it decides nothing. */
function change({ repository, head, base, pull, mergeGroup }) {
	const { name, id, url } = repository;
	const author = pull.author === void 0 ? void 0 : {
		login: pull.author.login,
		id: pull.author.id
	};
	return {
		repository: {
			name,
			id,
			url
		},
		head,
		base: {
			ref: word(base.ref),
			commit: base.oid
		},
		pullRequest: {
			number: pull.number,
			url: pull.url,
			author
		},
		mergeGroup
	};
}
function policy({ policy: { path, commit, sha256 }, repository }) {
	if (path === void 0) return {
		commit,
		sha256
	};
	return {
		uri: `git+${repository.url}@${commit}#${word(path)}`,
		path: word(path),
		commit,
		sha256
	};
}
function recordedFinding({ rule, severity, message, path, pointer, line, waived }) {
	return {
		rule,
		severity,
		message: prose(message),
		path: word(path),
		pointer: word(pointer),
		line,
		waived: waived && {
			owner: prose(waived.owner),
			reason: prose(waived.reason),
			expires: waived.expires
		}
	};
}
function errorsFirst(findings) {
	const weights = [
		"error",
		"warning",
		"notice"
	];
	return canonicalOrder(findings).toSorted((a, b) => weights.indexOf(a.severity) - weights.indexOf(b.severity));
}
// src/record/judged.ts
function judged(judgement, tool) {
	const said = statement(judgement, tool);
	return {
		judgement,
		statement: said,
		record: recordOf(said)
	};
}
// node_modules/balanced-match/dist/esm/index.js
const range = (a, b, str) => {
	let begs, beg, left, right = void 0, result;
	let ai = str.indexOf(a);
	let bi = str.indexOf(b, ai + 1);
	let i = ai;
	if (ai >= 0 && bi > 0) {
		if (a === b) return [ai, bi];
		begs = [];
		left = str.length;
		while (i >= 0 && !result) {
			if (i === ai) {
				begs.push(i);
				ai = str.indexOf(a, i + 1);
			} else if (begs.length === 1) {
				const r = begs.pop();
				if (r !== void 0) result = [r, bi];
			} else {
				beg = begs.pop();
				if (beg !== void 0 && beg < left) {
					left = beg;
					right = bi;
				}
				bi = str.indexOf(b, i + 1);
			}
			i = ai < bi && ai >= 0 ? ai : bi;
		}
		if (begs.length && right !== void 0) result = [left, right];
	}
	return result;
};
// node_modules/brace-expansion/dist/esm/index.js
const escSlash = "\0SLASH" + Math.random().toFixed(16) + "\0";
const escOpen = "\0OPEN" + Math.random().toFixed(16) + "\0";
const escClose = "\0CLOSE" + Math.random().toFixed(16) + "\0";
const escComma = "\0COMMA" + Math.random().toFixed(16) + "\0";
const escPeriod = "\0PERIOD" + Math.random().toFixed(16) + "\0";
const escSlashPattern = new RegExp(escSlash, "g");
const escOpenPattern = new RegExp(escOpen, "g");
const escClosePattern = new RegExp(escClose, "g");
const escCommaPattern = new RegExp(escComma, "g");
const escPeriodPattern = new RegExp(escPeriod, "g");
const slashPattern = /\\\\/g;
const openPattern = /\\{/g;
const closePattern = /\\}/g;
const commaPattern = /\\,/g;
const periodPattern = /\\\./g;
const EXPANSION_MAX = 1e5;
const EXPANSION_MAX_LENGTH = 4e6;
const EXPANSION_MAX_DEPTH = 1e3;
const EXPANSION_MAX_REWRITES = 1e3;
const EXPANSION_MAX_STEPS = 2e7;
const CALL_STEPS = 16;
function numeric(str) {
	return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
	return str.replace(slashPattern, escSlash).replace(openPattern, escOpen).replace(closePattern, escClose).replace(commaPattern, escComma).replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
	return str.replace(escSlashPattern, "\\").replace(escOpenPattern, "{").replace(escClosePattern, "}").replace(escCommaPattern, ",").replace(escPeriodPattern, ".");
}
function pushAll(target, items) {
	for (let i = 0; i < items.length; i++) target.push(items[i]);
}
function balancedWithBudget(str, masked, budget) {
	if (budget.remaining < 0) return;
	const r = range("{", "}", masked);
	const unmatched = r !== void 0 && masked.indexOf("{") < r[0];
	budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
	if (!r || budget.remaining < 0) return;
	return {
		end: r[1],
		pre: str.slice(0, r[0]),
		body: str.slice(r[0] + 1, r[1]),
		post: str.slice(r[1] + 1),
		unmatched
	};
}
function maskUnmatchedOpens(masked, budget) {
	budget.remaining -= masked.length;
	const open = [];
	for (let i = 0; i < masked.length; i++) {
		const c = masked.charCodeAt(i);
		if (c === 123) open.push(i);
		else if (c === 125 && open.length) open.pop();
	}
	let out = "";
	let last = 0;
	for (let i = 0; i < open.length; i++) {
		const at = open[i];
		out += masked.slice(last, at) + "\0";
		last = at + 1;
	}
	return out + masked.slice(last);
}
function commaSetFollows(str, budget) {
	budget.remaining -= str.length;
	if (budget.remaining < 0) return false;
	let close = false;
	for (let i = str.length - 1; i >= 0; i--) {
		const c = str.charCodeAt(i);
		if (c === 125) close = true;
		else if (c === 10 || c === 13 || c === 8232 || c === 8233) close = false;
		else if (c === 44 && close && str.charCodeAt(i + 1) !== 44) return true;
	}
	return false;
}
/**
* Basically just str.split(","), but handling cases
* where we have nested braced sections, which should be
* treated as individual members, like {a,{b,c},d}
*
* Returns `undefined` if the step budget runs out before the whole set is
* split, since splitting what is left on every comma would tear apart the
* nested sets it still holds.
*/
function parseCommaParts(str, budget) {
	const parts = [];
	let carry = "";
	for (;;) {
		const m = balancedWithBudget(str, str, budget);
		if (budget.remaining < 0) return;
		if (!m) {
			const tail = str.split(",");
			tail[0] = carry + tail[0];
			pushAll(parts, tail);
			return parts;
		}
		const { pre, body, post } = m;
		const p = pre.split(",");
		p[0] = carry + p[0];
		p[p.length - 1] += "{" + body + "}";
		if (!post.length) {
			pushAll(parts, p);
			return parts;
		}
		carry = p.pop();
		pushAll(parts, p);
		str = post;
	}
}
function bound(value, fallback) {
	return value === void 0 || isNaN(value) ? fallback : value;
}
function expand(str, options = {}) {
	if (!str) return [];
	const max = bound(options.max, EXPANSION_MAX);
	const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
	const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
	const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
	const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
	if (str.slice(0, 2) === "{}") str = "\\{\\}" + str.slice(2);
	return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
	return "{" + str + "}";
}
function isPadded(el) {
	return /^-?0\d/.test(el);
}
function lte(i, y) {
	return i <= y;
}
function gte(i, y) {
	return i >= y;
}
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
	const out = [];
	let length = 0;
	let nonEmpty;
	outer: for (let a = 0; a < acc.length; a++) {
		const prefix = acc[a] + pre;
		let vs = values;
		if (dropEmpties && !prefix) {
			if (!nonEmpty) nonEmpty = values.filter((v) => v);
			vs = nonEmpty;
		}
		for (let v = 0; v < vs.length; v++) {
			if (out.length >= max) break outer;
			const expansion = prefix + vs[v];
			if (length + expansion.length > maxLength) break outer;
			out.push(expansion);
			length += expansion.length;
		}
	}
	budget.remaining -= out.length;
	return out;
}
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
	const n = body.split(/\.\./);
	const N = [];
	/* c8 ignore start */
	if (n[0] === void 0 || n[1] === void 0) return N;
	/* c8 ignore stop */
	const x = numeric(n[0]);
	const y = numeric(n[1]);
	const width = Math.max(n[0].length, n[1].length);
	let incr = n.length === 3 && n[2] !== void 0 ? Math.max(Math.abs(numeric(n[2])), 1) : 1;
	let test = lte;
	if (y < x) {
		incr *= -1;
		test = gte;
	}
	const pad = n.some(isPadded);
	const cost = pad ? width : 1;
	let length = 0;
	for (let i = x; test(i, y) && N.length < max; i += incr) {
		budget.remaining -= cost;
		if (budget.remaining < 0) return;
		let c;
		if (isAlphaSequence) {
			c = String.fromCharCode(i);
			if (c === "\\") c = "";
		} else {
			c = String(i);
			if (pad) {
				const need = width - c.length;
				if (need > 0) {
					const z = new Array(need + 1).join("0");
					if (i < 0) c = "-" + z + c.slice(1);
					else c = z + c;
				}
			}
		}
		if (length + c.length > maxLength) break;
		N.push(c);
		length += c.length;
	}
	return N;
}
function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
	budget.remaining -= CALL_STEPS;
	if (depth > maxDepth) return [str];
	let acc = [""];
	let rewrites = 0;
	let dropEmpties = false;
	let firstGroup = true;
	let masked = str;
	for (;;) {
		const m = balancedWithBudget(str, masked, budget);
		if (!m) return combine(acc, str, [""], max, maxLength, dropEmpties, budget);
		if (m.unmatched) masked = maskUnmatchedOpens(masked, budget);
		const pre = m.pre;
		const literal = () => combine(acc, pre + "{" + m.body + "}" + m.post, [""], max, maxLength, dropEmpties, budget);
		if (/\$$/.test(pre)) {
			acc = combine(acc, pre + "{" + m.body + "}", [""], max, maxLength, dropEmpties && !m.post.length, budget);
			firstGroup = false;
			if (!m.post.length) break;
			str = m.post;
			masked = masked.slice(m.end + 1);
			continue;
		}
		const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
		const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
		const isSequence = isNumericSequence || isAlphaSequence;
		const isOptions = m.body.indexOf(",") >= 0;
		if (!isSequence && !isOptions) {
			if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
				rewrites++;
				str = m.pre + "{" + m.body + escClose + m.post;
				masked = masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
				isTop = true;
				continue;
			}
			return literal();
		}
		if (firstGroup) {
			dropEmpties = isTop && !isSequence;
			firstGroup = false;
		}
		let values;
		if (isSequence) {
			values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
			if (!values) return literal();
		} else {
			let n = parseCommaParts(m.body, budget);
			if (!n) return literal();
			if (n.length === 1 && n[0] !== void 0) {
				n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
				if (budget.remaining < 0) return literal();
				/* c8 ignore start */
				if (n.length === 1) {
					const next = combine(acc, pre + n[0], [""], max, maxLength, dropEmpties && !m.post.length, budget);
					if (budget.remaining < 0) return literal();
					acc = next;
					if (!m.post.length) break;
					str = m.post;
					masked = masked.slice(m.end + 1);
					continue;
				}
			}
			let dropsEmpties = dropEmpties && !m.post.length && !pre;
			for (let d = 0; dropsEmpties && d < acc.length; d++) if (acc[d]) dropsEmpties = false;
			values = [];
			let valuesLength = 0;
			outer: for (let j = 0; j < n.length; j++) {
				const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
				if (budget.remaining < 0) return literal();
				for (let k = 0; k < expanded.length; k++) {
					const v = expanded[k];
					if (dropsEmpties && !v) continue;
					if (values.length >= max || valuesLength + v.length > maxLength) break outer;
					values.push(v);
					valuesLength += v.length;
				}
			}
		}
		const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
		if (budget.remaining < 0) return literal();
		acc = next;
		if (!m.post.length) break;
		str = m.post;
		masked = masked.slice(m.end + 1);
	}
	return acc;
}
// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/numeric-range.js
const digit = (a, b) => a === b ? {
	t: "lit",
	ch: String(a)
} : {
	t: "class",
	re: new RegExp(`^[${a}-${b}]$`)
};
const prefix = (d, alts) => alts.map((s) => [digit(d, d), ...s]);
const fixed = (a, b) => {
	if (!a) return [[]];
	let lo = +a[0];
	let hi = +b[0];
	const ra = a.slice(1);
	const rb = b.slice(1);
	if (lo === hi) return prefix(lo, fixed(ra, rb));
	const zeros = "0".repeat(ra.length);
	const nines = "9".repeat(ra.length);
	const out = [];
	if (ra !== zeros) out.push(...prefix(lo++, fixed(ra, nines)));
	const last = rb === nines ? [] : prefix(hi--, fixed(zeros, rb));
	if (lo <= hi) out.push([digit(lo, hi), ...Array.from(ra, () => digit(0, 9))]);
	out.push(...last);
	return out;
};
const nonneg = (a, b, width) => {
	if (width) return fixed(String(a).padStart(width, "0"), String(b).padStart(width, "0"));
	const out = [];
	for (let len = String(a).length; len <= String(b).length; len++) {
		const lo = Math.max(a, len === 1 ? 0 : 10 ** (len - 1));
		const hi = Math.min(b, 10 ** len - 1);
		out.push(...fixed(String(lo), String(hi)));
	}
	return out;
};
/**
* The strings that the bash brace expansion `{lo..hi}` makes, as
* the alternatives of an `@(...)` extglob. Each one is a sequence of
* digits and digit classes, so there are only a few of them, even for
* a large range.
*
* If either end has a leading zero, such as `{01..10}`, each number
* has leading zeros to make it as long as the longer end, counting a
* `-` sign. So `{-05..3}` makes `-05` to `-01`, then `000` to `003`.
*
* Returns undefined if either end is not a safe integer.
*/
const numericRange = (loStr, hiStr) => {
	let lo = Number(loStr);
	let hi = Number(hiStr);
	if (!Number.isSafeInteger(lo) || !Number.isSafeInteger(hi)) return;
	if (lo > hi) [lo, hi] = [hi, lo];
	const width = /^-?0\d/.test(loStr) || /^-?0\d/.test(hiStr) ? Math.max(loStr.length, hiStr.length) : 0;
	const out = [];
	if (lo < 0) {
		const neg = nonneg(Math.max(-hi, 1), -lo, width && width - 1);
		out.push(...neg.map((s) => [{
			t: "lit",
			ch: "-"
		}, ...s]));
	}
	if (hi >= 0) out.push(...nonneg(Math.max(lo, 0), hi, width));
	return out;
};
// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/parse-class.js
const posixClasses = {
	"[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}"],
	"[:alpha:]": ["\\p{L}\\p{Nl}"],
	"[:ascii:]": ["\\x00-\\x7f"],
	"[:blank:]": ["\\p{Zs}\\t"],
	"[:cntrl:]": ["\\p{Cc}"],
	"[:digit:]": ["\\p{Nd}"],
	"[:graph:]": ["\\p{Z}\\p{C}", true],
	"[:lower:]": ["\\p{Ll}"],
	"[:print:]": ["\\p{C}", true],
	"[:punct:]": ["\\p{P}\\p{S}"],
	"[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f"],
	"[:upper:]": ["\\p{Lu}"],
	"[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],
	"[:xdigit:]": ["A-Fa-f0-9"]
};
const braceEscape = (s) => s.replace(/[[\]\\-]/g, "\\$&");
const noMatch = /$./;
const parseClass = (glob, position, nocase = false, form) => {
	const norm = (c) => {
		const n = form ? c.normalize(form) : c;
		return [...n].length === 1 ? n : c;
	};
	const pos = position;
	/* c8 ignore start */
	if (glob.charAt(pos) !== "[") throw new Error("not in a brace expression");
	/* c8 ignore stop */
	const ranges = [];
	const negs = [];
	let i = pos + 1;
	let sawStart = false;
	let escaping = false;
	let negate = false;
	let endPos = pos;
	let rangeStart = "";
	WHILE: while (i < glob.length) {
		const c = String.fromCodePoint(glob.codePointAt(i));
		if ((c === "!" || c === "^") && i === pos + 1) {
			negate = true;
			i++;
			continue;
		}
		if (c === "]" && sawStart && !escaping) {
			endPos = i + 1;
			break;
		}
		sawStart = true;
		if (c === "\\") {
			if (!escaping) {
				escaping = true;
				i++;
				continue;
			}
		}
		if (c === "[" && !escaping) {
			for (const [cls, [unip, neg]] of Object.entries(posixClasses)) if (glob.startsWith(cls, i)) {
				if (rangeStart) return [noMatch, glob.length - pos];
				i += cls.length;
				if (neg) negs.push(unip);
				else ranges.push(unip);
				continue WHILE;
			}
		}
		escaping = false;
		const n = norm(c);
		if (rangeStart) {
			if (n.codePointAt(0) > rangeStart.codePointAt(0)) ranges.push(braceEscape(rangeStart) + "-" + braceEscape(n));
			else if (n === rangeStart) ranges.push(braceEscape(n));
			rangeStart = "";
			i += c.length;
			continue;
		}
		if (glob.startsWith("-]", i + c.length)) {
			ranges.push(braceEscape(n + "-"));
			i += c.length + 1;
			continue;
		}
		if (glob.startsWith("-", i + c.length)) {
			rangeStart = n;
			i += c.length + 1;
			continue;
		}
		ranges.push(braceEscape(n));
		i += c.length;
	}
	if (endPos < i) return [noMatch, 0];
	if (!ranges.length && !negs.length) return [noMatch, glob.length - pos];
	const sranges = "[" + (negate ? "^" : "") + ranges.join("") + "]";
	const snegs = "[" + (negate ? "" : "^") + negs.join("") + "]";
	const comb = "^" + (ranges.length && negs.length ? "(" + sranges + "|" + snegs + ")" : ranges.length ? sranges : snegs);
	return [new RegExp(comb, nocase ? "iu" : "u"), endPos - pos];
};
// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/index.js
const MATCH = {
	t: "match",
	id: 0
};
const extTypes = "!?+*@";
const lit = (ch) => ({
	t: "lit",
	ch
});
const reEscape = (s) => s.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
const newFoldRe = (s) => new RegExp(`^${reEscape(s)}$`, "iu");
const foldCache = /* @__PURE__ */ new Map();
const foldRe = (ch) => {
	let re = foldCache.get(ch);
	if (!re) {
		re = newFoldRe(ch);
		if (foldCache.size >= 1e3) foldCache.clear();
		foldCache.set(ch, re);
	}
	return re;
};
const litMatch = (l, c) => {
	if (c === l.ch) return true;
	if (!l.re) return false;
	const code = c.charCodeAt(0);
	if (code >= 128) return l.re.test(c);
	const ascii = l.ascii ??= /* @__PURE__ */ new Uint8Array(128);
	ascii[code] ||= l.re.test(c) ? 1 : 2;
	return ascii[code] === 1;
};
const tokenize = (p, nocase, noext, form, mark) => {
	const toks = [];
	for (let i = 0; i < p.length;) {
		const c = String.fromCodePoint(p.codePointAt(i));
		if (mark) {
			const m = c === "\\" && p.startsWith(mark, i + 1) ? 1 : 0;
			if (m || c === mark) {
				const start = i + m + mark.length;
				const end = p.indexOf(mark, start);
				const r = /^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(start, end));
				const alts = end !== -1 && r && numericRange(r[1], r[2]);
				if (alts) {
					toks.push({
						t: "ext",
						type: "@",
						alts
					});
					i = end + mark.length;
					continue;
				}
			}
		}
		if (c === "\\") {
			const e = p.codePointAt(i + 1);
			const ch = e === void 0 ? c : String.fromCodePoint(e);
			toks.push(lit(ch));
			i += 1 + ch.length;
			continue;
		}
		if (c === "[") {
			const [re, consumed] = parseClass(p, i, nocase, form);
			if (consumed) {
				toks.push({
					t: "class",
					re
				});
				i += consumed;
				continue;
			}
		}
		if (!noext && extTypes.includes(c) && p[i + 1] === "(") {
			toks.push({
				t: "open",
				type: c
			});
			i += 2;
			continue;
		}
		toks.push(!noext && c === "|" ? { t: "bar" } : !noext && c === ")" ? { t: "close" } : c === "*" ? { t: "star" } : c === "?" ? { t: "any" } : lit(c));
		i += c.length;
	}
	return toks;
};
const pair = (toks) => {
	const pairs = /* @__PURE__ */ new Map();
	const stack = [];
	toks.forEach((tok, i) => {
		if (tok.t === "open") stack.push(i);
		else if (tok.t === "close" && stack.length) pairs.set(stack.pop(), i);
	});
	return pairs;
};
const build = (toks, pairs, start, end, top) => {
	let seq = [];
	const alts = [seq];
	for (let i = start; i < end; i++) {
		const tok = toks[i];
		const close = pairs.get(i);
		if (tok.t === "open" && close !== void 0) {
			const sub = build(toks, pairs, i + 1, close, false);
			seq.push({
				t: "ext",
				type: tok.type,
				alts: sub
			});
			i = close;
		} else if (tok.t === "bar" && !top) alts.push(seq = []);
		else if (tok.t === "open") seq.push(lit(tok.type), lit("("));
		else if (tok.t === "bar") seq.push(lit("|"));
		else if (tok.t === "close") seq.push(lit(")"));
		else seq.push(tok);
	}
	return alts;
};
const normalize = (items, form) => {
	const out = [];
	let run = "";
	const flush = () => {
		for (const ch of run.normalize(form)) out.push(lit(ch));
		run = "";
	};
	for (const it of items) {
		if (it.t === "lit") {
			run += it.ch;
			continue;
		}
		flush();
		out.push(it.t === "ext" ? {
			...it,
			alts: it.alts.map((a) => normalize(a, form))
		} : it);
	}
	flush();
	return out;
};
const compile = (items, nocase) => {
	let id = 1;
	const split = (out) => ({
		t: "split",
		id: id++,
		out
	});
	const seq = (items, next) => items.reduceRight((next, it) => item(it, next), next);
	const item = (it, next) => {
		switch (it.t) {
			case "lit":
				const re = nocase ? foldRe(it.ch) : void 0;
				return {
					t: "lit",
					id: id++,
					ch: it.ch,
					re,
					next
				};
			case "any":
			case "star": return {
				t: it.t,
				id: id++,
				next
			};
			case "class": return {
				t: "class",
				id: id++,
				re: it.re,
				next
			};
		}
		const alts = (next) => it.alts.map((a) => seq(a, next));
		switch (it.type) {
			case "@": return split(alts(next));
			case "?": return split([next, ...alts(next)]);
			case "!": return {
				t: "neg",
				id: id++,
				sub: split(alts(MATCH)),
				next
			};
		}
		const after = split([]);
		const entry = split(alts(after));
		after.out.push(next, entry);
		return it.type === "*" ? after : entry;
	};
	return [seq(items, MATCH), id];
};
const show = (start) => {
	const lines = [];
	const seen = /* @__PURE__ */ new Set();
	const ref = (n) => n.t === "match" ? "match" : String(n.id);
	const walk = (n, indent) => {
		if (n.t === "match" || seen.has(n)) return;
		seen.add(n);
		const line = (desc) => lines.push(`${indent}${n.id}: ${desc}`);
		switch (n.t) {
			case "split":
				line(`split -> ${n.out.map(ref).join(", ")}`);
				for (const o of n.out) walk(o, indent);
				return;
			case "neg":
				line(`!(${ref(n.sub)}) -> ${ref(n.next)}`);
				walk(n.sub, indent + "  ");
				return walk(n.next, indent);
			case "lit":
				line(`${JSON.stringify(n.ch)} -> ${ref(n.next)}`);
				break;
			case "class":
				line(`${n.re} -> ${ref(n.next)}`);
				break;
			default: line(`${n.t === "any" ? "?" : "*"} -> ${ref(n.next)}`);
		}
		walk(n.next, indent);
	};
	walk(start, "");
	return [`start -> ${ref(start)}`, ...lines].join("\n");
};
var State = class {
	gen;
	threads = [];
	match = false;
	runs = [];
	ids = [];
	constructor(gen) {
		this.gen = gen;
	}
	get dead() {
		return !this.threads.length && !this.match && !this.runs.length;
	}
};
const sameState$1 = (a, b) => {
	if (a.ids.length !== b.ids.length) return false;
	if (a.runs.length !== b.runs.length) return false;
	if (a.ids.some((id, i) => id !== b.ids[i])) return false;
	return a.runs.every((r) => b.runs.some((o) => o.neg === r.neg && sameState$1(o.state, r.state)));
};
const marks = (size) => ({
	has: new Float64Array(size),
	seen: new Float64Array(size),
	gen: 0
});
var Sim = class {
	dots;
	dotStart;
	#marks;
	constructor(dots, dotStart, marks) {
		this.dots = dots;
		this.dotStart = dotStart;
		this.#marks = marks;
	}
	state() {
		return new State(++this.#marks.gen);
	}
	done(state) {
		state.ids = state.threads.map((n) => n.id).sort((a, b) => a - b);
		if (state.match) state.ids.unshift(MATCH.id);
		return state;
	}
	#visit(state, node) {
		const { seen } = this.#marks;
		if (seen[node.id] === state.gen) return false;
		seen[node.id] = state.gen;
		return true;
	}
	#addThread(state, node) {
		const { has } = this.#marks;
		if (has[node.id] === state.gen) return false;
		has[node.id] = state.gen;
		state.threads.push(node);
		return true;
	}
	restricted(i, top) {
		return top && (this.dots || this.dotStart && i === 0);
	}
	add(state, node, i, top) {
		switch (node.t) {
			case "split":
				if (!this.#visit(state, node)) return;
				for (const o of node.out) this.add(state, o, i, top);
				return;
			case "neg":
				if (!this.#visit(state, node)) return;
				const sub = this.state();
				this.add(sub, node.sub, i, false);
				this.done(sub);
				return this.addRun(state, {
					t: "run",
					neg: node,
					state: sub
				}, i, top);
			case "star":
				if (this.restricted(i, top)) return;
				if (this.#addThread(state, node)) this.add(state, node.next, i, top);
				return;
			case "match":
				state.match = true;
				return;
			default: this.#addThread(state, node);
		}
	}
	addRun(state, run, i, top) {
		for (const r of state.runs) if (r.neg === run.neg && sameState$1(r.state, run.state)) return;
		state.runs.push(run);
		if (!run.state.match) this.add(state, run.neg.next, i, top);
	}
	step(state, c, i, top) {
		const next = this.state();
		for (const th of state.threads) switch (th.t) {
			case "lit":
				if (litMatch(th, c)) this.add(next, th.next, i + 1, top);
				break;
			case "any":
				if (!this.restricted(i, top)) this.add(next, th.next, i + 1, top);
				break;
			case "class":
				if (!this.restricted(i, top) && th.re.test(c)) this.add(next, th.next, i + 1, top);
				break;
			case "star": if (!this.restricted(i, top)) this.add(next, th, i + 1, top);
		}
		if (!this.restricted(i, top)) for (const run of state.runs) {
			if (run.state.dead) {
				this.addRun(next, run, i + 1, top);
				continue;
			}
			const sub = this.step(run.state, c, i, false);
			this.addRun(next, {
				t: "run",
				neg: run.neg,
				state: sub
			}, i + 1, top);
		}
		return this.done(next);
	}
};
const stateKey = (state) => {
	const ids = state.ids.join();
	if (!state.runs.length) return ids;
	return `${ids}|${state.runs.map((r) => `${r.neg.id}(${stateKey(r.state)})`).sort().join("|")}`;
};
const DFA_BUDGET = 1 << 18;
var Dfa = class {
	#start;
	#states = /* @__PURE__ */ new Map();
	#size = 0;
	#plain;
	#dotStart;
	#sim;
	#dotSim;
	constructor(start, marks) {
		this.#start = start;
		this.#sim = new Sim(false, false, marks);
		this.#dotSim = new Sim(false, true, marks);
	}
	#make(state) {
		return {
			state,
			match: state.match,
			dead: state.dead,
			next: /* @__PURE__ */ new Map()
		};
	}
	#intern(state) {
		const key = stateKey(state);
		const found = this.#states.get(key);
		if (found) return found;
		if (this.#size > DFA_BUDGET) this.#clear();
		const d = this.#make(state);
		this.#states.set(key, d);
		this.#size += key.length + 1;
		return d;
	}
	#clear() {
		this.#states.clear();
		this.#size = 0;
		this.#plain = void 0;
		this.#dotStart = void 0;
	}
	start(dotStart) {
		if (dotStart) {
			if (this.#dotStart) return this.#dotStart;
			const state = this.#dotSim.state();
			this.#dotSim.add(state, this.#start, 0, true);
			return this.#dotStart = this.#make(this.#dotSim.done(state));
		}
		if (this.#plain) return this.#plain;
		const state = this.#sim.state();
		this.#sim.add(state, this.#start, 0, true);
		return this.#plain = this.#intern(this.#sim.done(state));
	}
	next(d, c) {
		const code = c.charCodeAt(0);
		const found = code < 128 ? void 0 : d.next.get(c);
		if (found) return found;
		const n = d === this.#dotStart ? this.#intern(this.#dotSim.step(d.state, c, 0, true)) : this.#intern(this.#sim.step(d.state, c, 1, true));
		if (code < 128) {
			if (!d.ascii) {
				d.ascii = new Array(128);
				this.#size += 128;
			}
			d.ascii[code] = n;
		} else d.next.set(c, n);
		this.#size++;
		return n;
	}
};
const linear = (start) => {
	const nodes = [];
	for (let n = start; n.t !== "match"; n = n.next) {
		if (n.t === "split" || n.t === "neg") return void 0;
		nodes.push(n);
	}
	return nodes;
};
const testLinear = (nodes, chars, start, end) => {
	let ni = 0;
	let ci = start;
	let starNi = -1;
	let starCi = 0;
	while (ci < end) {
		const n = nodes[ni];
		if (n?.t === "star") {
			starNi = ni++;
			starCi = ci;
			continue;
		}
		const c = chars[ci];
		if (n && (n.t === "any" || n.t === "lit" && litMatch(n, c) || n.t === "class" && n.re.test(c))) {
			ni++;
			ci++;
			continue;
		}
		if (starNi === -1) return false;
		ni = starNi + 1;
		ci = ++starCi;
	}
	while (nodes[ni]?.t === "star") ni++;
	return ni === nodes.length;
};
const lengths = (items) => {
	let min = 0;
	let max = 0;
	for (const it of items) {
		const [lo, hi] = itemLengths(it);
		min += lo;
		max += hi;
	}
	return [min, max];
};
const itemLengths = (it) => {
	if (it.t === "star") return [0, Infinity];
	if (it.t !== "ext") return [1, 1];
	if (it.type === "!") return [0, Infinity];
	const alts = it.alts.map(lengths);
	const min = Math.min(...alts.map((a) => a[0]));
	const max = Math.max(...alts.map((a) => a[1]));
	const loop = max === 0 ? 0 : Infinity;
	return it.type === "@" ? [min, max] : it.type === "?" ? [0, max] : it.type === "*" ? [0, loop] : [min, loop];
};
const hasAffix = (lits, chars, start) => {
	for (let j = 0; j < lits.length; j++) if (!litMatch(lits[j], chars[start + j])) return false;
	return true;
};
const slashOrSurrogate = /[/\ud800-\udfff]/;
const surrogate = /[\ud800-\udfff]/;
const codePoints = (s) => surrogate.test(s) ? [...s] : s;
const noSlash = (s) => {
	if (s.includes("/")) throw new Error("can only match a single path portion, got: " + s);
};
var Matcher = class {
	pattern;
	options;
	#start;
	#size;
	#marks;
	#dotsSim;
	#literal;
	#literalFold = false;
	#literalRe;
	#linear;
	#wild = false;
	#min = 0;
	#max = Infinity;
	#prefix = [];
	#suffix = [];
	#prefixStr;
	#suffixStr;
	#affix = false;
	#dfa;
	#form;
	constructor(pattern, options = {}) {
		if (pattern.includes("/")) throw new Error("can only match a single path portion, got pattern: " + pattern);
		this.pattern = pattern;
		this.options = options;
		const { nocase = false, noext = false, normalize: n } = options;
		this.#form = n === true ? "NFC" : n || void 0;
		const literal = /^[?*+@]\(\)$/.test(pattern);
		const toks = tokenize(pattern, nocase, noext || literal, this.#form, options.rangeMark);
		let [items] = build(toks, pair(toks), 0, toks.length, true);
		if (this.#form) items = normalize(items, this.#form);
		const [start, size] = compile(items, nocase);
		this.#start = start;
		this.#size = size;
		if (items.every((it) => it.t === "lit")) {
			this.#literal = items.map((it) => it.ch).join("");
			this.#literalFold = nocase;
		} else {
			const lit = (it) => it.t !== "lit" ? void 0 : nocase ? {
				ch: it.ch,
				re: foldRe(it.ch)
			} : { ch: it.ch };
			for (const it of items) {
				const l = lit(it);
				if (!l) break;
				this.#prefix.push(l);
			}
			for (let j = items.length - 1; j >= 0; j--) {
				const l = lit(items[j]);
				if (!l) break;
				this.#suffix.unshift(l);
			}
			this.#affix = !!(this.#prefix.length || this.#suffix.length);
			if (!nocase) {
				this.#prefixStr = this.#prefix.map((l) => l.ch).join("");
				this.#suffixStr = this.#suffix.map((l) => l.ch).join("");
			}
			this.#linear = linear(this.#start)?.slice(this.#prefix.length, -this.#suffix.length || void 0);
			this.#wild = !!this.#linear?.every((n) => n.t === "star" || n.t === "any");
			const [min, max] = lengths(items);
			this.#min = min;
			this.#max = max;
		}
	}
	test(s) {
		if (this.#form) {
			noSlash(s);
			return this.#test(s.normalize(this.#form));
		}
		if (slashOrSurrogate.test(s)) {
			noSlash(s);
			return this.#test(s, [...s]);
		}
		return this.#test(s, s);
	}
	/**
	* The same as {@link Matcher#test}, but the string is not checked
	* for `/` chars, so the result for a string that has one is not
	* defined. Only use it for a string that is known to be one path
	* portion, such as a part of a path that was split on `/`. It can
	* be faster, because some patterns do not need to look at each char
	* of the string.
	*/
	testUnchecked(s) {
		return this.#test(this.#form ? s.normalize(this.#form) : s);
	}
	#test(s, chars) {
		if (this.#literal !== void 0) return this.#literalFold ? (this.#literalRe ??= newFoldRe(this.#literal)).test(s) : s === this.#literal;
		const min = this.#min;
		const max = this.#max;
		if (chars === void 0) {
			const most = s.length;
			const least = most + 1 >> 1;
			if (most < min || least > max) return false;
			if (least < min || most > max) chars = codePoints(s);
		}
		if (chars !== void 0 && (chars.length < min || chars.length > max)) return false;
		const prefix = this.#prefix.length;
		if (this.#affix) {
			if (this.#prefixStr !== void 0 && this.#suffixStr !== void 0) {
				if (!s.startsWith(this.#prefixStr) || !s.endsWith(this.#suffixStr)) return false;
			} else {
				chars ??= codePoints(s);
				const end = chars.length - this.#suffix.length;
				if (!hasAffix(this.#prefix, chars, 0) || !hasAffix(this.#suffix, chars, end)) return false;
			}
		}
		const dotStart = !this.options.dot && s.startsWith(".");
		if (this.#linear) {
			if (s === "." || s === "..") return false;
			if (dotStart && !prefix) return false;
			if (this.#wild) return true;
			chars ??= codePoints(s);
			const end = chars.length - this.#suffix.length;
			return testLinear(this.#linear, chars, prefix, end);
		}
		chars ??= codePoints(s);
		if (s === "." || s === "..") {
			this.#marks ??= marks(this.#size);
			const sim = this.#dotsSim ??= new Sim(true, false, this.#marks);
			const start = sim.state();
			sim.add(start, this.#start, 0, true);
			let state = sim.done(start);
			for (let i = 0; i < chars.length; i++) state = sim.step(state, chars[i], i, true);
			return state.match;
		}
		this.#marks ??= marks(this.#size);
		const dfa = this.#dfa ??= new Dfa(this.#start, this.#marks);
		let d = dfa.start(dotStart);
		const str = chars === s;
		for (let i = 0; i < chars.length; i++) {
			if (d.dead) return false;
			const code = str ? s.charCodeAt(i) : chars[i].charCodeAt(0);
			d = d.ascii?.[code] ?? dfa.next(d, chars[i]);
		}
		return d.match;
	}
	/** a readable listing of the state machine */
	toString() {
		return show(this.#start);
	}
};
// node_modules/minimatch/dist/esm/assert-valid-pattern.js
const MAX_PATTERN_LENGTH = 65536;
const assertValidPattern = (pattern) => {
	if (typeof pattern !== "string") throw new TypeError("invalid pattern");
	if (pattern.length > MAX_PATTERN_LENGTH) throw new TypeError("pattern is too long");
};
// node_modules/minimatch/dist/esm/escape.js
/**
* Escape all magic characters in a glob pattern.
*
* If the {@link MinimatchOptions.windowsPathsNoEscape}
* option is used, then characters are escaped by wrapping in `[]`, because
* a magic character wrapped in a character class can only be satisfied by
* that exact character.  In this mode, `\` is _not_ escaped, because it is
* not interpreted as a magic character, but instead as a path separator.
*
* If the {@link MinimatchOptions.magicalBraces} option is used,
* then braces (`{` and `}`) will be escaped.
*
* A leading `#` or `!` is escaped as well, so that the result is never a
* comment or a negated pattern. In `windowsPathsNoEscape` mode, a leading
* `!` is written as `@(!)`, because `[!` starts a negated class.
*/
const escape = (s, { windowsPathsNoEscape = false, magicalBraces = false } = {}) => {
	const e = magicalBraces ? windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&") : windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&");
	const c = e.charAt(0);
	if (c === "#") return (windowsPathsNoEscape ? "[#]" : "\\#") + e.slice(1);
	if (c === "!") return (windowsPathsNoEscape ? "@(!)" : "\\!") + e.slice(1);
	return e;
};
// node_modules/minimatch/dist/esm/unescape.js
/**
* Un-escape a string that has been escaped with {@link escape}.
*
* If the {@link MinimatchOptions.windowsPathsNoEscape} option is used, then
* square-bracket escapes are removed, but not backslash escapes.
*
* For example, it will turn the string `'[*]'` into `*`, but it will not
* turn `'\\*'` into `'*'`, because `\` is a path separator in
* `windowsPathsNoEscape` mode.
*
* When `windowsPathsNoEscape` is not set, then both square-bracket escapes and
* backslash escapes are removed.
*
* Slashes (and backslashes in `windowsPathsNoEscape` mode) cannot be escaped
* or unescaped.
*
* When `magicalBraces` is not set, escapes of braces (`{` and `}`) will not be
* unescaped.
*/
const unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true } = {}) => {
	if (windowsPathsNoEscape && s.startsWith("@(!)")) return "!" + unescape(s.slice(4), {
		windowsPathsNoEscape,
		magicalBraces
	});
	if (magicalBraces) return windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1");
	return windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
};
// node_modules/minimatch/dist/esm/index.js
const DEFAULT_BRACE_EXPAND_MAX = 1e5;
const DEFAULT_GLOB_STAR_RECURSION_MAX = 200;
const AWE_KEY = "allowWindowsEscape";
const minimatch = (p, pattern, options) => {
	assertValidPattern(pattern);
	if (!options?.nocomment && pattern.charAt(0) === "#") return false;
	return cachedMinimatch(pattern, options).match(p);
};
let cache = /* @__PURE__ */ new Map();
let oldCache = /* @__PURE__ */ new Map();
let cacheSize = 0;
let cacheTotalWeight = 0;
const cacheMax = 256;
const cacheMaxWeight = 32768;
const cacheMaxEntryWeight = 4096;
const cacheWeight = (mm) => {
	let w = mm.pattern.length;
	for (const s of mm.globSet) {
		w += s.length + 1;
		if (w > cacheMaxEntryWeight) break;
	}
	return w;
};
const tri = (v) => v === void 0 ? 0 : v ? 2 : 1;
const booleanWeights = new Map(Object.keys({
	nobrace: 0,
	nocomment: 0,
	nonegate: 0,
	noglobstar: 0,
	noext: 0,
	nonull: 0,
	partial: 0,
	dot: 0,
	nocase: 0,
	nocaseMagicOnly: 0,
	magicalBraces: 0,
	matchBase: 0,
	flipNegate: 0,
	preserveMultipleSlashes: 0,
	windowsNoMagicRoot: 0
}).map((k, i) => [k, 24 * 3 ** i]));
const optionsKey = (o) => {
	let n = 0;
	let wpe = false;
	for (const k in o) {
		const v = o[k];
		switch (k) {
			case "windowsPathsNoEscape":
				if (v) wpe = true;
				break;
			case AWE_KEY:
				if (v === false) wpe = true;
				break;
			case "platform": {
				const p = v || defaultPlatform;
				if (p === defaultPlatform) break;
				if (p === "darwin") n += 3;
				else if (p === "win32") n += 6;
				else if (p === "linux") n += 9;
				else return JSON.stringify(o);
				break;
			}
			case "optimizationLevel":
				if (v === void 0) break;
				n += v >= 2 ? 1 : v >= 1 ? 0 : 2;
				break;
			case "braceExpandMax":
				if (v !== void 0 && v !== DEFAULT_BRACE_EXPAND_MAX) return JSON.stringify(o);
				break;
			case "maxGlobstarRecursion":
				if (v !== void 0 && v !== DEFAULT_GLOB_STAR_RECURSION_MAX) return JSON.stringify(o);
				break;
			case "normalize":
				if (v !== void 0) return JSON.stringify(o);
				break;
			default: n += (booleanWeights.get(k) ?? 0) * tri(v);
		}
	}
	return wpe ? n + 12 : n;
};
const copyOptions = (o) => {
	const copy = {};
	for (const k in o) copy[k] = o[k];
	return copy;
};
const cachedMinimatch = (pattern, options) => {
	const key = options ? optionsKey(options) : 0;
	let mm = cache.get(key)?.get(pattern);
	if (mm) return mm;
	mm = oldCache.get(key)?.get(pattern) ?? new Minimatch(pattern, copyOptions(options));
	const weight = cacheWeight(mm);
	if (weight > cacheMaxEntryWeight) return mm;
	if (cacheSize >= cacheMax || cacheTotalWeight + weight > cacheMaxWeight) {
		oldCache = cache;
		cache = /* @__PURE__ */ new Map();
		cacheSize = 0;
		cacheTotalWeight = 0;
	}
	let byPattern = cache.get(key);
	if (!byPattern) cache.set(key, byPattern = /* @__PURE__ */ new Map());
	byPattern.set(pattern, mm);
	cacheSize++;
	cacheTotalWeight += weight;
	return mm;
};
/* c8 ignore start */
const defaultPlatform = typeof process === "object" && process ? process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix";
const path = {
	win32: { sep: "\\" },
	posix: { sep: "/" }
};
minimatch.sep = defaultPlatform === "win32" ? path.win32.sep : path.posix.sep;
const GLOBSTAR = Symbol("globstar **");
minimatch.GLOBSTAR = GLOBSTAR;
const filter = (pattern, options) => {
	let mm;
	return (p) => (mm ??= cachedMinimatch(pattern, options)).match(p);
};
minimatch.filter = filter;
const ext = (a, b = {}) => Object.assign({}, a, b);
const defaults = (def) => {
	if (!def || typeof def !== "object" || !Object.keys(def).length) return minimatch;
	const orig = minimatch;
	const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
	return Object.assign(m, {
		Minimatch: class Minimatch extends orig.Minimatch {
			constructor(pattern, options = {}) {
				super(pattern, ext(def, options));
			}
			static defaults(options) {
				return orig.defaults(ext(def, options)).Minimatch;
			}
		},
		unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
		escape: (s, options = {}) => orig.escape(s, ext(def, options)),
		filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
		defaults: (options) => orig.defaults(ext(def, options)),
		braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
		match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
		sep: orig.sep,
		GLOBSTAR
	});
};
minimatch.defaults = defaults;
const braceExpand = (pattern, options = {}) => {
	assertValidPattern(pattern);
	if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) return [pattern];
	let p = pattern.replace(/\\\\/g, "\\\\\\\\");
	if (options.windowsPathsNoEscape || options[AWE_KEY] === false) p = p.replace(/\[([{}])\]/g, "[\\$1]");
	return expand(p, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
const RANGE_MIN = 100;
const rangeRe = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g;
const inRepeatOrNegExt = (portion, mark) => {
	const stack = [];
	for (let i = 0; i < portion.length; i++) {
		const c = portion.charAt(i);
		if (c === "\\") i++;
		else if (c === mark) {
			if (stack.some((t) => t !== "@" && t !== "?")) return true;
		} else if (portion.charAt(i + 1) === "(" && "!?+*@".includes(c)) {
			stack.push(c);
			i++;
		} else if (c === ")") stack.pop();
	}
	return false;
};
const match = (list, pattern, options = {}) => {
	const mm = new Minimatch(pattern, options);
	list = list.filter((f) => mm.match(f));
	if (mm.options.nonull && !list.length) list.push(pattern);
	return list;
};
minimatch.match = match;
const globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
const classEnd = (pattern, start) => {
	let i = start + 1;
	if (pattern.charAt(i) === "!" || pattern.charAt(i) === "^") i++;
	let sawStart = false;
	for (; i < pattern.length; i++) {
		const c = pattern.charAt(i);
		if (c === "]" && sawStart) return i;
		sawStart = true;
		if (c === "\\") i++;
	}
	return -1;
};
const literal = (pattern, noext) => {
	if (!noext && (pattern === "+()" || pattern === "@()")) return pattern;
	let lit = "";
	for (let i = 0; i < pattern.length; i++) {
		const c = pattern.charAt(i);
		if (c === "\\") lit += pattern.charAt(++i) || c;
		else if (c === "*" || c === "?") return;
		else if (c === "[") {
			const close = classEnd(pattern, i);
			if (close === -1) {
				lit += c;
				continue;
			}
			let body = pattern.slice(i + 1, close);
			if (body.startsWith("\\")) body = body.slice(1);
			if ([...body].length !== 1 || "!^".includes(pattern.charAt(i + 1))) return;
			lit += body;
			i = close;
		} else if (!noext && "+@!".includes(c) && pattern.charAt(i + 1) === "(" && pattern.includes(")", i + 2)) return;
		else lit += c;
	}
	return lit;
};
const MAX_EXTGLOBS = 256;
const extglobCount = (pattern) => {
	let n = 0;
	for (let i = 0; i < pattern.length - 1; i++) {
		const c = pattern.charAt(i);
		if (c === "\\") i++;
		else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
			n++;
			i++;
		}
	}
	return n;
};
const assertValidExtglobs = (pattern) => {
	if (extglobCount(pattern) > MAX_EXTGLOBS) throw new TypeError("pattern has too many extglobs");
};
const extSafe = (pattern) => {
	if (/^[?*+@]\(\)$/.test(pattern) || pattern.includes("[:")) return false;
	let depth = 0;
	for (let i = 0; i < pattern.length; i++) {
		const c = pattern.charAt(i);
		if (c === "\\") {
			if (++i === pattern.length) return false;
		} else if (c === "[") {
			const close = classEnd(pattern, i);
			if (close !== -1) i = close;
		} else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
			depth++;
			i++;
		} else if (c === ")") {
			if (!depth--) return false;
		} else if (c === "|" && !depth) return false;
	}
	return !depth;
};
let lastSplit;
let lastChecked;
const portionMatch = (p, f) => typeof p === "string" ? f === p : f !== "" && p.testUnchecked(f);
const endIndex = (p, last, lastStart, prev, prevStart) => portionMatch(p, last) ? lastStart : prev !== void 0 && portionMatch(p, prev) ? prevStart : -1;
const isDots = (p) => p === "." || p === "..";
const isDrive = (p) => typeof p === "string" && /^[a-z]:$/i.test(p);
const isLongUNC = (p) => typeof p === "string" && /^unc$/i.test(p);
const uncHost = (p) => {
	if (p[0] !== "" || p[1] !== "") return -1;
	const h = p[2] !== "?" ? 2 : isLongUNC(p[3]) ? 4 : -1;
	const host = p[h];
	const share = p[h + 1];
	return h !== -1 && host !== void 0 && host !== "" && host !== GLOBSTAR && share !== void 0 && share !== "" && share !== GLOBSTAR ? h : -1;
};
const walkable = (p, dot) => !isDots(p) && (dot || !p.startsWith("."));
const dotPortion = (f, start, end, dot, sep) => {
	for (let k = start; k < end;) {
		if (f.charCodeAt(k) === 46) {
			if (!dot) return true;
			const n = f.charCodeAt(k + 1) === 46 ? k + 2 : k + 1;
			if (n >= end || isSep(f.charCodeAt(n), sep)) return true;
		}
		const s = nextSep(f, k, sep);
		if (s === -1) return false;
		k = s + 1;
		while (k < end && isSep(f.charCodeAt(k), sep)) k++;
	}
	return false;
};
const isSep = (c, sep) => sep === "/" ? c === 47 : sep === "\\" ? c === 92 : c === 47 || c === 92;
const nextSep = (f, from, sep) => {
	if (sep !== "both") return f.indexOf(sep, from);
	const s = f.indexOf("/", from);
	const b = f.indexOf("\\", from);
	return s === -1 ? b : b === -1 ? s : Math.min(s, b);
};
const lastSep = (f, from, sep) => sep !== "both" ? f.lastIndexOf(sep, from) : Math.max(f.lastIndexOf("/", from), f.lastIndexOf("\\", from));
const PENDING = {};
var Minimatch = class {
	options;
	set;
	pattern;
	windowsPathsNoEscape;
	nonegate;
	negate;
	comment;
	empty;
	preserveMultipleSlashes;
	partial;
	globSet;
	globParts;
	nocase;
	isWindows;
	platform;
	windowsNoMagicRoot;
	maxGlobstarRecursion;
	#endCheck;
	#literalCheck;
	#level2;
	#form;
	#literals = [];
	#shapes = [];
	#endRows = [];
	#matchers = /* @__PURE__ */ new Map();
	#pending = false;
	#rangeMark;
	#globstarParts = /* @__PURE__ */ new WeakMap();
	constructor(pattern, options = {}) {
		assertValidPattern(pattern);
		options = options || {};
		this.options = options;
		this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? DEFAULT_GLOB_STAR_RECURSION_MAX;
		this.pattern = pattern;
		this.platform = options.platform || defaultPlatform;
		this.isWindows = this.platform === "win32";
		this.windowsPathsNoEscape = !!options.windowsPathsNoEscape || options[AWE_KEY] === false;
		if (this.windowsPathsNoEscape) this.pattern = this.pattern.replace(/\\/g, "/");
		this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
		this.negate = false;
		this.nonegate = !!options.nonegate;
		this.comment = false;
		this.empty = false;
		this.partial = !!options.partial;
		this.nocase = !!this.options.nocase;
		this.windowsNoMagicRoot = options.windowsNoMagicRoot !== void 0 ? options.windowsNoMagicRoot : !!(this.isWindows && this.nocase);
		this.globSet = [];
		this.globParts = [];
		this.set = [];
		this.#endCheck = !this.preserveMultipleSlashes;
		this.#level2 = (options.optimizationLevel ?? 1) >= 2;
		const n = options.normalize;
		this.#form = n === true ? "NFC" : n || void 0;
		this.make();
		const drives = this.set.map((row) => this.#rootIndex(row));
		this.#endRows = this.set.map((row, r) => this.#endCheck && row.length - 1 > drives[r]);
		this.#literals = this.set.map((row, r) => {
			const end = this.#endRows[r] ? row.length - 1 : row.length;
			const lits = row.slice(drives[r] + 1, end).filter((p) => typeof p === "string" && !!p);
			return [...new Set(lits)];
		});
		this.#literalCheck = this.#literals.some((l) => l.length);
		this.#shapes = this.set.map((row, r) => {
			const [p0, p1, p2] = row;
			if (this.#endRows[r] && row.length === 2) {
				if (p0 === GLOBSTAR && p1 !== GLOBSTAR) return "tail";
			}
			if (this.#endRows[r] && options.matchBase && row.length === 1 && p0 !== GLOBSTAR && p0 !== "") return "base";
			if (!this.#endCheck || drives[r] !== -1) return void 0;
			if (row.length === 3 && p0 === GLOBSTAR && p2 === GLOBSTAR && p1 !== GLOBSTAR && p1 !== "" && this.maxGlobstarRecursion > 0) return "mid";
			if (row.length === 2 && p1 === GLOBSTAR && p0 !== GLOBSTAR && p0 !== "") return "head";
		});
	}
	#norm(p) {
		return this.#form ? p.normalize(this.#form) : p;
	}
	#rootIndex(row) {
		if (!this.isWindows) return -1;
		if (isDrive(row[0])) return 0;
		if (row[0] === "" && row[1] === "" && row[2] === "?" && isDrive(row[3])) return 3;
		const h = uncHost(row);
		return h === -1 ? -1 : h + 1;
	}
	hasMagic() {
		if (this.options.magicalBraces && this.set.length > 1) return true;
		for (const pattern of this.set) for (const part of pattern) if (typeof part !== "string") return true;
		return false;
	}
	make() {
		const pattern = this.pattern;
		const options = this.options;
		if (!options.nocomment && pattern.charAt(0) === "#") {
			this.comment = true;
			return;
		}
		if (!pattern) {
			this.empty = true;
			return;
		}
		this.parseNegate();
		this.globSet = [...new Set(this.#expandBraces())];
		const rawGlobParts = this.globSet.map((s) => this.#slashSplit(s));
		this.globParts = this.preprocess(rawGlobParts);
		this.#pending = true;
		let set = this.globParts.map((s, _, __) => {
			if (this.isWindows && this.windowsNoMagicRoot) {
				const n = s[2] === "?" && isLongUNC(s[3]) ? 6 : 4;
				const isUNC = s[0] === "" && s[1] === "" && (s[2] === "?" || !globMagic.test(s[2])) && s.slice(3, n).every((p) => !globMagic.test(p));
				const isDrive = /^[a-z]:/i.test(s[0]);
				if (isUNC) return [...s.slice(0, n).map((p) => this.#norm(p)), ...s.slice(n).map((ss) => this.parse(ss))];
				else if (isDrive) return [this.#norm(s[0]), ...s.slice(1).map((ss) => this.parse(ss))];
			}
			return s.map((ss) => this.parse(ss));
		});
		this.set = set.filter((s) => s.indexOf(false) === -1);
		if (this.isWindows) for (let i = 0; i < this.set.length; i++) {
			const p = this.set[i];
			if (p[0] === "" && p[1] === "" && this.globParts[i][2] === "?" && (isDrive(p[3]) || isLongUNC(this.globParts[i][3]))) {
				if (isLongUNC(this.globParts[i][3])) p[3] = "UNC";
				p[2] = "?";
			}
		}
		if (!options.noext) this.mergeRows();
		this.#pending = false;
		this.set.forEach((row, i) => {
			for (let k = 0; k < row.length; k++) if (row[k] === PENDING) row[k] = this.parse(this.globParts[i][k]);
		});
	}
	mergeRows() {
		let merged = true;
		while (merged) {
			merged = false;
			if (this.set.length < 2) return;
			let keys = this.#mergeKeys();
			const len = Math.max(0, ...this.set.map((r) => r.length));
			for (let k = 0; k < len; k++) {
				const groups = /* @__PURE__ */ new Map();
				const R = this.set.length + 1;
				this.set.forEach((row, i) => {
					if (!(row[k] instanceof Matcher || row[k] === PENDING) || !extSafe(this.globParts[i][k])) return;
					const { pre, suf } = keys[i];
					const key = pre[k] * R + suf[k + 1];
					const g = groups.get(key);
					if (g) g.push(i);
					else groups.set(key, [i]);
				});
				const drop = /* @__PURE__ */ new Set();
				for (const g of groups.values()) {
					if (g.length < 2) continue;
					const [first, ...rest] = g;
					const glob = `@(${g.map((i) => this.globParts[i][k]).join("|")})`;
					if (extglobCount(glob) > MAX_EXTGLOBS) continue;
					this.globParts[first][k] = glob;
					this.set[first][k] = this.parse(glob);
					for (const i of rest) drop.add(i);
				}
				if (drop.size) {
					merged = true;
					this.set = this.set.filter((_, i) => !drop.has(i));
					this.globParts = this.globParts.filter((_, i) => !drop.has(i));
					if (this.set.length < 2) return;
					keys = this.#mergeKeys();
				}
			}
		}
	}
	#mergeKeys() {
		const partIds = /* @__PURE__ */ new Map();
		const ids = this.globParts.map((parts) => parts.map((s) => {
			let id = partIds.get(s);
			if (id === void 0) partIds.set(s, id = partIds.size);
			return id;
		}));
		const P = partIds.size;
		const len = Math.max(0, ...ids.map((r) => r.length));
		const keys = ids.map((r) => ({
			pre: [0],
			suf: new Array(r.length + 1).fill(0)
		}));
		for (let k = 0; k < len; k++) {
			const m = /* @__PURE__ */ new Map();
			ids.forEach((r, i) => {
				if (k >= r.length) return;
				const { pre } = keys[i];
				const key = pre[k] * P + r[k];
				let id = m.get(key);
				if (id === void 0) m.set(key, id = m.size + 1);
				pre.push(id);
			});
		}
		for (let k = len - 1; k >= 0; k--) {
			const m = /* @__PURE__ */ new Map();
			ids.forEach((r, i) => {
				if (k >= r.length) return;
				const { suf } = keys[i];
				const key = suf[k + 1] * P + r[k];
				let id = m.get(key);
				if (id === void 0) m.set(key, id = m.size + 1);
				suf[k] = id;
			});
		}
		return keys;
	}
	preprocess(globParts) {
		if (this.options.noglobstar) {
			for (const partset of globParts) for (let j = 0; j < partset.length; j++) if (partset[j] === "**") partset[j] = "*";
		}
		const { optimizationLevel = 1 } = this.options;
		if (optimizationLevel >= 2) {
			globParts = this.firstPhasePreProcess(globParts);
			globParts = this.secondPhasePreProcess(globParts);
		} else if (optimizationLevel >= 1) globParts = this.levelOneOptimize(globParts);
		else globParts = this.adjascentGlobstarOptimize(globParts);
		return globParts;
	}
	adjascentGlobstarOptimize(globParts) {
		return globParts.map((parts) => {
			let gs = -1;
			while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
				let i = gs;
				while (parts[i + 1] === "**") i++;
				if (i !== gs) parts.splice(gs, i - gs);
			}
			return parts;
		});
	}
	levelOneOptimize(globParts) {
		return globParts.map((parts) => {
			const root = this.#rootIndex(parts) + 1;
			parts = parts.reduce((set, part) => {
				const prev = set[set.length - 1];
				if (part === "**" && prev === "**") return set;
				if (part === "..") {
					if (set.length > root && prev && prev !== ".." && prev !== "." && prev !== "**") {
						set.pop();
						return set;
					}
				}
				set.push(part);
				return set;
			}, []);
			return parts.length === 0 ? [""] : parts;
		});
	}
	#canMatch(f) {
		const sep = !this.isWindows || !f.includes("\\") ? "/" : f.includes("/") ? "both" : "\\";
		let ends = this.#endCheck ? 0 : -1;
		let last = "";
		let lastStart = 0;
		let prev;
		let prevStart = 0;
		const dot = !!this.options.dot;
		ROWS: for (let r = 0; r < this.set.length; r++) {
			const row = this.set[r];
			const p = row[row.length - 1];
			let end = ends !== -1 && this.#endRows[r] && p !== GLOBSTAR;
			if (end && ends === 0) {
				const i = lastSep(f, f.length, sep);
				lastStart = i + 1;
				last = f.slice(lastStart);
				if (last === "" && i >= 0) {
					let j = i;
					while (j > 0 && isSep(f.charCodeAt(j - 1), sep)) j--;
					prevStart = j === 0 ? 0 : lastSep(f, j - 1, sep) + 1;
					prev = f.slice(prevStart, j);
				}
				const resolves = this.#level2 && (isDots(last) || last === "" && prev !== void 0 && isDots(prev));
				ends = resolves ? -1 : 1;
				end = !resolves;
			}
			let tailStart = -1;
			if (end && typeof p === "string") {
				tailStart = endIndex(p, last, lastStart, prev, prevStart);
				if (tailStart === -1) continue;
			}
			if (this.#literalCheck) {
				for (const l of this.#literals[r]) if (!f.includes(l)) continue ROWS;
			}
			if (end && typeof p === "object") {
				tailStart = endIndex(p, last, lastStart, prev, prevStart);
				if (tailStart === -1) continue;
			}
			const shape = this.#shapes[r];
			if (shape === "base" && end) return "yes";
			if (shape === "tail" && end) {
				if (this.#level2 && dotPortion(f, 0, tailStart, true, sep)) return "maybe";
				if (!dotPortion(f, 0, tailStart, dot, sep)) return "yes";
				continue;
			}
			if (shape === "mid" || shape === "head") {
				const m = this.#walk(f, row, shape === "head", dot, sep);
				if (m !== "no") return m;
				continue;
			}
			return "maybe";
		}
		return "no";
	}
	#matchShape(file, row, shape) {
		const dot = !!this.options.dot;
		const n = file.length;
		if (shape === "head") {
			if (n < 2 || !portionMatch(row[0], file[0])) return false;
			for (let i = 1; i < n; i++) if (!walkable(file[i], dot)) return false;
			return true;
		}
		const x = row[1];
		if (shape === "tail") {
			let t = n - 1;
			if (!portionMatch(x, file[t])) {
				if (file[t] !== "" || n === 1 || !portionMatch(x, file[--t])) return false;
			}
			for (let i = 0; i < t; i++) if (!walkable(file[i], dot)) return false;
			return true;
		}
		for (let k = 0; k < n; k++) {
			if (portionMatch(x, file[k]) && k + 1 < n) {
				let i = k + 1;
				while (i < n && walkable(file[i], dot)) i++;
				if (i === n) return true;
			}
			if (!walkable(file[k], dot)) return false;
		}
		return false;
	}
	#walk(f, row, head, dot, sep) {
		if (this.#level2 && dotPortion(f, 0, f.length, true, sep)) return "maybe";
		const x = row[head ? 0 : 1];
		let s = 0;
		for (let e = nextSep(f, s, sep); e !== -1; e = nextSep(f, s, sep)) {
			let next = e + 1;
			while (next < f.length && isSep(f.charCodeAt(next), sep)) next++;
			if ((typeof x === "string" ? e - s === x.length && f.startsWith(x, s) : e > s && x.testUnchecked(f.slice(s, e))) && !dotPortion(f, next, f.length, dot, sep)) return "yes";
			if (head || dotPortion(f, s, next, dot, sep)) return "no";
			s = next;
		}
		return "no";
	}
	#cachedSplit(f) {
		const last = lastSplit;
		return last?.f === f && last.isWindows === this.isWindows && last.preserveMultipleSlashes === this.preserveMultipleSlashes && last.normalize === this.#form ? last : void 0;
	}
	#split(f) {
		const { isWindows, preserveMultipleSlashes } = this;
		let parts = this.#slashSplit(isWindows ? f.split("\\").join("/") : f);
		const normalize = this.#form;
		if (normalize) parts = parts.map((p) => p.normalize(normalize));
		lastSplit = {
			f,
			isWindows,
			preserveMultipleSlashes,
			normalize,
			parts
		};
		return lastSplit;
	}
	#levelTwoFileOptimize(file) {
		const parts = [...file];
		let didSomething = false;
		do {
			didSomething = false;
			if (!this.preserveMultipleSlashes) {
				for (let i = 1; i < parts.length - 1; i++) {
					const p = parts[i];
					if (i === 1 && p === "" && parts[0] === "") continue;
					if (p === "." || p === "") {
						didSomething = true;
						parts.splice(i, 1);
						i--;
					}
				}
				if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
					didSomething = true;
					parts.pop();
				}
			}
			const root = this.#rootIndex(parts) + 1;
			let dd = root;
			while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
				const p = parts[dd - 1];
				if (p && p !== "." && p !== ".." && p !== "**") {
					didSomething = true;
					parts.splice(dd - 1, 2);
					dd = Math.max(dd - 2, root);
				}
			}
		} while (didSomething);
		return parts.length === 0 ? [""] : parts;
	}
	firstPhasePreProcess(globParts) {
		const { braceExpandMax = DEFAULT_BRACE_EXPAND_MAX } = this.options;
		let splitCells = 0;
		const maxSplitCells = 1e6;
		let didSomething = false;
		do {
			didSomething = false;
			for (let parts of globParts) {
				let gs = -1;
				while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
					let gss = gs;
					while (parts[gss + 1] === "**") gss++;
					if (gss > gs) parts.splice(gs + 1, gss - gs);
					let next = parts[gs + 1];
					const p = parts[gs + 2];
					const p2 = parts[gs + 3];
					if (next !== "..") continue;
					if (!p || p === "." || p === ".." || !p2 || p2 === "." || p2 === "..") continue;
					const addedCells = parts.length - 1;
					if (globParts.length >= braceExpandMax || splitCells + addedCells > maxSplitCells) throw new RangeError(`optimizationLevel 2: too many patterns from '**/..'`);
					didSomething = true;
					parts.splice(gs, 1);
					const other = parts.slice(0);
					other[gs] = "**";
					splitCells += addedCells;
					globParts.push(other);
					gs--;
				}
				if (!this.preserveMultipleSlashes) {
					for (let i = 1; i < parts.length - 1; i++) {
						const p = parts[i];
						if (i === 1 && p === "" && parts[0] === "") continue;
						if (p === "." || p === "") {
							didSomething = true;
							parts.splice(i, 1);
							i--;
						}
					}
					if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
						didSomething = true;
						parts.pop();
					}
				}
				const root = this.#rootIndex(parts) + 1;
				let dd = root;
				while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
					const p = parts[dd - 1];
					if (p && p !== "." && p !== ".." && p !== "**") {
						didSomething = true;
						const splin = dd === 1 && parts[dd + 1] === "**" ? ["."] : [];
						parts.splice(dd - 1, 2, ...splin);
						if (parts.length === 0) parts.push("");
						dd = Math.max(dd - 2, root);
					}
				}
			}
		} while (didSomething);
		return globParts;
	}
	secondPhasePreProcess(globParts) {
		const keys = /* @__PURE__ */ new Set();
		const rows = globParts.filter((parts) => {
			const key = parts.join("/");
			if (keys.has(key)) return false;
			keys.add(key);
			return true;
		});
		const stars = /* @__PURE__ */ new Map();
		for (const parts of rows) {
			const s = [];
			for (let i = 0; i < parts.length; i++) if (parts[i] === "*") s.push(i);
			if (s.length) stars.set(s.join(","), s);
		}
		if (!stars.size || rows.length * stars.size > 1e5) return rows;
		const { dot } = this.options;
		return rows.filter((parts) => {
			for (const s of stars.values()) {
				if (s[s.length - 1] >= parts.length) continue;
				const c = [...parts];
				let ok = true;
				let changed = false;
				for (const i of s) {
					const p = parts[i];
					if (p === "*") continue;
					if (!p || p === "**" || !dot && p.startsWith(".")) {
						ok = false;
						break;
					}
					c[i] = "*";
					changed = true;
				}
				if (ok && changed && keys.has(c.join("/"))) return false;
			}
			return true;
		});
	}
	parseNegate() {
		if (this.nonegate) return;
		const pattern = this.pattern;
		let negate = false;
		let negateOffset = 0;
		for (let i = 0; i < pattern.length && pattern.charAt(i) === "!"; i++) {
			negate = !negate;
			negateOffset++;
		}
		if (negateOffset) this.pattern = pattern.slice(negateOffset);
		this.negate = negate;
	}
	#matchRow(file, resolved, pattern, partial) {
		let fileStartIndex = 0;
		let patternStartIndex = 0;
		const fh = this.isWindows ? uncHost(resolved) : -1;
		const ph = fh === -1 ? -1 : uncHost(pattern);
		if (ph !== -1) {
			const host = pattern[ph];
			const share = pattern[ph + 1];
			if (typeof host !== "string" || typeof share !== "string") {
				fileStartIndex = fh;
				patternStartIndex = ph;
			} else if (resolved[fh].toLowerCase() === host.toLowerCase() && resolved[fh + 1].toLowerCase() === share.toLowerCase()) {
				fileStartIndex = fh + 2;
				patternStartIndex = ph + 2;
			}
		} else if (this.isWindows) {
			const fileDrive = typeof file[0] === "string" && /^[a-z]:$/i.test(file[0]);
			const fileUNC = !fileDrive && file[0] === "" && file[1] === "" && file[2] === "?" && /^[a-z]:$/i.test(file[3]);
			const patternDrive = typeof pattern[0] === "string" && /^[a-z]:$/i.test(pattern[0]);
			const patternUNC = !patternDrive && pattern[0] === "" && pattern[1] === "" && pattern[2] === "?" && typeof pattern[3] === "string" && /^[a-z]:$/i.test(pattern[3]);
			const fdi = fileUNC ? 3 : fileDrive ? 0 : void 0;
			const pdi = patternUNC ? 3 : patternDrive ? 0 : void 0;
			if (typeof fdi === "number" && typeof pdi === "number") {
				const [fd, pd] = [file[fdi], pattern[pdi]];
				if (fd.toLowerCase() === pd.toLowerCase()) {
					patternStartIndex = pdi + 1;
					fileStartIndex = fdi + 1;
				}
			}
		}
		file = resolved;
		if (pattern.includes(GLOBSTAR)) return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
		return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
	}
	#matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
		const { head, body, tail, segments } = this.#getGlobstarParts(pattern, partial, patternIndex);
		if (head.length) {
			const headEnd = fileIndex + head.length;
			if (!this.#matchOne(file, head, partial, fileIndex, 0, headEnd)) return false;
			fileIndex += head.length;
			patternIndex += head.length;
		}
		let fileTailMatch = 0;
		if (tail.length) {
			if (tail.length + fileIndex > file.length) return false;
			let tailStart = file.length - tail.length;
			if (this.#matchOne(file, tail, partial, tailStart, 0)) fileTailMatch = tail.length;
			else {
				if (file[file.length - 1] !== "" || fileIndex + tail.length === file.length) return false;
				tailStart--;
				if (!this.#matchOne(file, tail, partial, tailStart, 0)) return false;
				fileTailMatch = tail.length + 1;
			}
		}
		if (!body.length) {
			let sawSome = !!fileTailMatch;
			for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
				const f = String(file[i]);
				sawSome = true;
				if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
			}
			return partial || sawSome;
		}
		return !!this.#matchGlobStarBodySections(file, segments, file.length - fileTailMatch, fileIndex, 0, partial, 0, !!fileTailMatch, /* @__PURE__ */ new Set());
	}
	#getGlobstarParts(pattern, partial, patternIndex) {
		let byStart = this.#globstarParts.get(pattern);
		if (!byStart) {
			byStart = [];
			this.#globstarParts.set(pattern, byStart);
		}
		const key = patternIndex * 2 + (partial ? 1 : 0);
		const found = byStart[key];
		if (found) return found;
		const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
		const lastgs = pattern.lastIndexOf(GLOBSTAR);
		const head = pattern.slice(patternIndex, firstgs);
		const body = pattern.slice(firstgs + 1, partial ? void 0 : lastgs);
		const tail = partial ? [] : pattern.slice(lastgs + 1);
		const segments = [[[], 0]];
		let current = segments[0];
		let nonGsParts = 0;
		const nonGsPartsSums = [0];
		for (const b of body) if (b === GLOBSTAR) {
			nonGsPartsSums.push(nonGsParts);
			current = [[], 0];
			segments.push(current);
		} else {
			current[0].push(b);
			nonGsParts++;
		}
		segments.forEach((b, i) => {
			b[1] = nonGsParts - nonGsPartsSums[i];
		});
		const parts = {
			head,
			body,
			tail,
			segments
		};
		byStart[key] = parts;
		return parts;
	}
	#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex, bodyIndex, partial, globStarDepth, sawTail, tried) {
		const bs = bodySegments[bodyIndex];
		if (!bs) {
			if (partial) return fileIndex >= fileLength || fileIndex === fileLength - 1 && file[fileIndex] === "";
			for (let i = fileIndex; i < fileLength; i++) {
				sawTail = true;
				const f = file[i];
				if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
			}
			return sawTail;
		}
		const [body, need] = bs;
		const after = partial ? fileLength : fileLength - need;
		while (fileIndex <= after) {
			const key = bodyIndex * (file.length + 1) + fileIndex;
			if (tried.has(key)) return false;
			tried.add(key);
			if (this.#matchOne(file, body, partial, fileIndex, 0, fileIndex + body.length) && globStarDepth < this.maxGlobstarRecursion) {
				const sub = this.#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail, tried);
				if (sub !== false) return sub;
			}
			if (fileIndex === after) break;
			const f = file[fileIndex];
			if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
			fileIndex++;
		}
		return partial || null;
	}
	#matchOne(file, pattern, partial, fileIndex, patternIndex, fileEnd = file.length) {
		let fi;
		let pi;
		let pl;
		let fl;
		for (fi = fileIndex, pi = patternIndex, fl = Math.min(fileEnd, file.length), pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
			let p = pattern[pi];
			let f = file[fi];
			/* c8 ignore start */
			if (p === false || p === GLOBSTAR) return false;
			/* c8 ignore stop */
			if (!portionMatch(p, f)) return false;
		}
		if (fi === fl && pi === pl) return true;
		else if (fi === fl) return partial;
		else if (pi === pl) return fi === fl - 1 && file[fi] === "";
		else throw new Error("wtf?");
		/* c8 ignore stop */
	}
	braceExpand() {
		return braceExpand(this.pattern, this.options);
	}
	#expandBraces() {
		const { pattern } = this;
		if (this.options.nobrace) return this.braceExpand();
		let code = 57344;
		while (pattern.includes(String.fromCharCode(code))) if (++code > 63743) return this.braceExpand();
		const mark = String.fromCharCode(code);
		let found = false;
		const marked = pattern.replace(rangeRe, (m, lo, hi) => {
			const a = Number(lo);
			const b = Number(hi);
			if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || Math.abs(a - b) + 1 < RANGE_MIN) return m;
			found = true;
			return `${mark}${lo}..${hi}${mark}`;
		});
		if (!found) return this.braceExpand();
		const set = braceExpand(marked, this.options);
		for (const p of set) for (const portion of p.split("/")) {
			const c = portion.indexOf("[");
			if (c !== -1 && c < portion.lastIndexOf(mark)) return this.braceExpand();
			if (!this.options.noext && inRepeatOrNegExt(portion, mark)) return this.braceExpand();
		}
		this.#rangeMark = mark;
		return set;
	}
	parse(pattern) {
		assertValidPattern(pattern);
		const options = this.options;
		if (pattern === "**") return GLOBSTAR;
		if (pattern === "") return "";
		const { nocase, nocaseMagicOnly, noext = false, dot, normalize } = options;
		const rangeMark = this.#rangeMark;
		const lit = rangeMark && pattern.includes(rangeMark) ? void 0 : literal(pattern, noext);
		if (lit !== void 0 && !(nocase && !nocaseMagicOnly && pattern.toUpperCase() !== pattern.toLowerCase())) return this.#norm(lit);
		if (this.#pending) return PENDING;
		let m = this.#matchers.get(pattern);
		if (!m) {
			if (!noext) assertValidExtglobs(pattern);
			m = new Matcher(pattern, {
				nocase,
				noext,
				dot,
				normalize,
				...rangeMark && { rangeMark }
			});
			this.#matchers.set(pattern, m);
		}
		return m;
	}
	#slashSplit(p) {
		if (this.preserveMultipleSlashes) return p.split("/");
		else if (this.isWindows && /^\/\/[^/]+/.test(p)) return ["", ...p.split(/\/+/)];
		else return p.split(/\/+/);
	}
	match(f, partial = this.partial) {
		if (this.comment) return false;
		if (this.empty) return f === "";
		if (f === "/" && partial) return true;
		const options = this.options;
		let split = this.#cachedSplit(f);
		if (!split) {
			if (!partial && !this.#form && (this.#endCheck || this.#literalCheck) && lastChecked !== f) {
				lastChecked = f;
				const can = this.#canMatch(f);
				if (can === "no") return options.flipNegate ? false : this.negate;
				if (can === "yes") return options.flipNegate ? true : !this.negate;
			}
			split = this.#split(f);
		}
		const ff = split.parts;
		const resolved = this.#level2 ? split.resolved ??= this.#levelTwoFileOptimize(ff) : ff;
		const set = this.set;
		let filename = ff[ff.length - 1];
		if (!filename) for (let i = ff.length - 2; !filename && i >= 0; i--) filename = ff[i];
		for (let r = 0; r < set.length; r++) {
			const pattern = set[r];
			const shape = partial ? void 0 : this.#shapes[r];
			if (shape === "base" ? portionMatch(pattern[0], filename) : shape ? this.#matchShape(resolved, pattern, shape) : options.matchBase && pattern.length === 1 ? this.#matchRow([filename], [filename], pattern, partial) : this.#matchRow(ff, resolved, pattern, partial)) {
				if (options.flipNegate) return true;
				return !this.negate;
			}
		}
		if (options.flipNegate) return false;
		return this.negate;
	}
	static defaults(def) {
		return minimatch.defaults(def).Minimatch;
	}
};
/* c8 ignore stop */
minimatch.Minimatch = Minimatch;
minimatch.escape = escape;
minimatch.unescape = unescape;
// src/policy/glob.ts
/** minimatch's time grows with the pattern; no honest pattern is longer. */
const longestPattern = 256;
/**
* Whether one of the patterns matches the whole value. The value is plain text, whatever characters it has; letters
* match with their case; `*` stops at a slash, `**` does not; neither matches `.` or `..`.
*/
function matchesAny(patterns, value, options = {}) {
	return patterns.some((pattern) => pattern.length <= longestPattern && matches$1(pattern, value, options));
}
/**
* Whether files below the value, were it a folder, could match one of the policy's patterns. Patterns that begin with a
* wildcard are left out: they match such files wherever these really are.
*/
function leadsTo(patterns, value) {
	return patterns.filter((pattern) => !/^[*?[{+@]/.test(pattern)).some((pattern) => matches$1(pattern, value, {
		trusted: true,
		partial: true
	}));
}
function matches$1(pattern, value, { trusted = false, partial = false }) {
	return minimatch(value, pattern, {
		partial,
		nobrace: !trusted,
		noext: !trusted,
		nocomment: true,
		nonegate: true,
		dot: true,
		preserveMultipleSlashes: true,
		platform: "linux"
	});
}
// src/policy/setting.ts
/** Reads a setting in either form: a severity, or a map of a severity and options. */
function readSetting(value) {
	if (isSeverity(value)) return {
		severity: value,
		options: {}
	};
	if (typeof value !== "object" || value === null) return { options: {} };
	const { severity, ...options } = {
		severity: void 0,
		...value
	};
	return isSeverity(severity) ? {
		severity,
		options
	} : { options };
}
/** A preset's opinion of a rule, as a setting. */
function presetSetting(setting) {
	const { severity = "off", options } = readSetting(setting);
	return {
		severity,
		options
	};
}
/**
* `above` laid over `below`: options key by key. Options given to a rule that is off, without a severity, switch it on
* as an error: whoever configures a rule means it.
*/
function layer(below, above) {
	const configured = Object.keys(above.options).length > 0;
	const inherited = below.severity === "off" && configured ? "error" : below.severity;
	return {
		severity: above.severity ?? inherited,
		options: {
			...below.options,
			...above.options
		}
	};
}
function isSeverity(value) {
	return value === "error" || value === "warning" || value === "notice" || value === "off";
}
// src/policy/option.ts
/** A number option, or `fallback` where policy does not state it. */
function numberOption(value, fallback) {
	return typeof value === "number" ? value : fallback;
}
/** A yes-or-no option, or `fallback` where policy does not state it. */
function booleanOption(value, fallback) {
	return typeof value === "boolean" ? value : fallback;
}
/** A list of strings, or `fallback` where policy does not state it. */
function listOption(value, fallback) {
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : fallback;
}
// src/policy/rules/approval-unattributed-commit.ts
const rule$27 = {
	scope: "change",
	id: "approval/unattributed-commit",
	title: "Every commit belongs to accounts, so that approvers can be told from contributors",
	presets: {
		recommended: "error",
		strict: "error"
	},
	options: { "high-risk": {
		type: "array",
		items: {
			type: "string",
			enum: [
				"low",
				"medium",
				"high",
				"serious"
			]
		},
		maxItems: 4,
		description: "Risks at which the rule weighs its full severity; at others it is a warning. Default: high, serious."
	} },
	check: ({ risks, unattributed }, options) => {
		const high = listOption(options["high-risk"], ["high", "serious"]);
		const full = risks.some((risk) => risk === "unstated" || high.includes(risk));
		return unattributed.map(({ oid, name, email }) => ({
			message: `Commit ${oid.slice(0, 7)} names ${name || "somebody"} <${email || "no e-mail"}>, an address of no GitHub account, so this person could be among the approvers.`,
			fix: "Add the e-mail address to the GitHub account, or amend the commit with an address that an account has.",
			...full ? {} : { atMost: "warning" }
		}));
	}
};
// src/policy/plain-address.ts
/**
* Whether an address has a single reading. A glob sees characters where a client sees an address:
* `https://evil.example#.acme.com/x` matches `https://*.acme.com/**`. Only a plain address may be compared with globs.
*/
function isPlainAddress(uri) {
	const [, rest] = /^[a-z][a-z0-9+.-]*:\/\/[a-z0-9._:-]+((?:\/.*)?)$/i.exec(uri) ?? [];
	return rest !== void 0 && !/[\s\\\p{Cc}]|%(?:2e|2f|5c)|\/\.{1,2}(?:[/?#]|$)/iu.test(rest);
}
/** The address without the version of an object, which says when, not where from. */
function withoutVersion(uri) {
	if (/^s3:/i.test(uri)) return uri.replace(/\?versionId=[^&#]*$/, "");
	return /^gs:/i.test(uri) ? uri.replace(/#\d+$/, "") : uri;
}
// src/policy/rules/base-model-allowed.ts
const rule$26 = {
	id: "base-model/allowed",
	title: "The base model is one that policy allows",
	presets: {
		recommended: "error",
		strict: "error"
	},
	options: { allow: {
		description: "Allowed base models: globs on base_model_name_or_path, or an id glob with the commits allowed of it. An address in base_model.uri must match one too, or be the page of that name on the Hub. Absent: any model.",
		type: "array",
		items: { anyOf: [{
			type: "string",
			minLength: 1,
			maxLength: 256
		}, {
			type: "object",
			required: ["id"],
			additionalProperties: false,
			properties: {
				id: {
					description: "Glob on base_model_name_or_path.",
					type: "string",
					minLength: 1,
					maxLength: 256
				},
				revisions: {
					description: "Full commits of which base_model.revision must be one. Absent: any.",
					type: "array",
					minItems: 1,
					items: {
						type: "string",
						pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"
					}
				}
			}
		}] }
	} },
	check: ({ manifest: { base_model: model } }, { allow }) => {
		const name = model?.base_model_name_or_path;
		if (!Array.isArray(allow) || name === void 0) return [];
		const all = allow.flatMap(readEntry);
		const entries = all.filter(({ id }) => matchesAny([id], name, { trusted: true }));
		if (entries.length === 0) return [modelProblem(name, all)];
		if (!entries.some((entry) => permits(entry, model?.revision))) return [revisionProblem(name, entries)];
		const uri = model?.uri;
		if (uri === void 0 || isInRepository(uri) || isOnHub$1(uri, name)) return [];
		return isListed(uri, all.filter((entry) => permits(entry, model?.revision))) ? [] : [addressProblem$1(uri, name)];
	}
};
function readEntry(entry) {
	if (typeof entry === "string") return [{
		id: entry,
		revisions: void 0
	}];
	if (typeof entry !== "object" || entry === null || !("id" in entry) || typeof entry.id !== "string") return [];
	if (!("revisions" in entry)) return [{
		id: entry.id,
		revisions: void 0
	}];
	const revisions = Array.isArray(entry.revisions) ? entry.revisions.filter((item) => typeof item === "string") : [];
	return [{
		id: entry.id,
		revisions
	}];
}
function permits({ revisions }, revision) {
	return revisions === void 0 || revision !== void 0 && revisions.includes(revision);
}
/** Changes of such weights are reviewed where they happen; a folder may be written with a slash at its end. */
function isInRepository(uri) {
	return repositoryPath(uri.replace(/\/+$/, "")).state === "path";
}
function isOnHub$1(uri, name) {
	return [`hf://${name}`, `https://huggingface.co/${name}`].includes(uri.replace(/\/$/, ""));
}
function isListed(uri, entries) {
	const ids = entries.map(({ id }) => id);
	return isPlainAddress(uri) && matchesAny(ids, withoutVersion(uri), { trusted: true });
}
function addressProblem$1(uri, name) {
	return {
		message: `Policy allows the base model ${name}, but not from ${uri}, which may serve any other weights.`,
		pointer: "/base_model/uri",
		fix: `Remove the uri, state https://huggingface.co/${name}, or have the address allowed; it must be without a user name, dot segments, backslashes and encoded slashes.`
	};
}
function modelProblem(name, entries) {
	const allowed = entries.map(({ id }) => id).join(", ");
	return {
		message: `Policy does not allow the base model ${name}, and a trojan in base weights survives fine-tuning.`,
		pointer: "/base_model/base_model_name_or_path",
		fix: allowed ? `Use a model that matches one of: ${allowed}.` : "Ask the owners of the policy to allow a model."
	};
}
function revisionProblem(name, entries) {
	const revisions = entries.flatMap((entry) => entry.revisions ?? []).join(", ");
	return {
		message: `Policy allows the base model ${name} only at commits that were examined, and the manifest's is none of them.`,
		pointer: "/base_model/revision",
		fix: `Set base_model.revision to one of: ${revisions}.`
	};
}
// src/policy/license.ts
/** The options of both licence rules. */
const licenseOptions = { allow: {
	description: "Allowed licences: SPDX identifiers, or names such as llama3.2 and proprietary. Upper and lower case are alike. Absent: any stated licence.",
	type: "array",
	items: {
		type: "string",
		minLength: 1,
		maxLength: 256
	}
} };
/** SPDX's and the Hub's ways of stating that nothing is stated. */
const unstated$1 = /* @__PURE__ */ new Set([
	"",
	"none",
	"noassertion",
	"unknown",
	"other",
	"n/a"
]);
/** What is wrong with a stated licence, if anything. `allow` is the option as policy gives it. */
function licenseProblem(license, allow, about) {
	const { what, pointer, why, where } = about;
	const allowed = readList(allow);
	const name = license?.trim().toLowerCase() ?? "";
	if (allowed?.some((item) => item.toLowerCase() === name)) return void 0;
	if (unstated$1.has(name)) return {
		message: `The ${what} ${license === void 0 ? "states no licence" : `states "${license}", which names no licence`}, so ${why}.`,
		pointer,
		fix: `State its SPDX identifier. ${where}.`
	};
	if (allowed === void 0) return void 0;
	return {
		message: `Policy does not allow the licence ${license} of the ${what}.`,
		pointer,
		fix: allowed.length > 0 ? `Allowed are: ${allowed.join(", ")}.` : "Ask the owners of the policy to allow one."
	};
}
function readList(allow) {
	return Array.isArray(allow) ? allow.filter((item) => typeof item === "string") : void 0;
}
// src/policy/rules/base-model-license.ts
const rule$25 = {
	id: "base-model/license",
	title: "The base model has a licence, and policy allows it",
	presets: {
		recommended: "warning",
		strict: "error"
	},
	options: licenseOptions,
	check: ({ manifest: { base_model: model } }, { allow }) => {
		if (!model) return [];
		const what = `base model ${model.base_model_name_or_path ?? ""}`.trimEnd();
		const problem = licenseProblem(model.license, allow, {
			what,
			pointer: "/base_model/license",
			why: "nobody can tell which conditions the tuned model inherits",
			where: "The Hub shows it on the model's page, as `license` in README.md"
		});
		return problem ? [problem] : [];
	}
};
// src/policy/hex.ts
/** A SHA-256 as `sha256sum` prints it: 64 lower-case hex digits. */
function isSha256(value) {
	return value !== void 0 && /^[0-9a-f]{64}$/.test(value);
}
/**
* A full commit id (SHA-1 or SHA-256 repositories). Only lower case: hub clients take anything else for the name of a
* branch, which can move.
*/
function isCommit(value) {
	return value !== void 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}
// src/policy/shell-word.ts
/**
* A text from a manifest as one word of a shell command. People copy the commands that findings suggest, so a file
* named `$(…)` must stay a name. A leading hyphen would be read as an option: a path gets `./` before it.
*/
function shellWord(text) {
	const path = text.startsWith("-") ? `./${text}` : text;
	return /^[\w./:@%+=,-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
// src/policy/rules/base-model-pinned.ts
const rule$24 = {
	id: "base-model/pinned",
	title: "The base model is pinned to a commit or a digest",
	presets: {
		recommended: "error",
		strict: "error"
	},
	options: {},
	check: ({ manifest: { base_model: model } }) => model ? checkModel(model) : []
};
function checkModel(model) {
	if (isSha256(model.digest["sha256"])) return [];
	const { base_model_name_or_path: name = "", revision } = model;
	if (isFolder(name)) return [folderProblem(name)];
	if (!isOnHub(name)) return [addressProblem(name)];
	if (isCommit(revision)) return [];
	return [revision === void 0 ? missingProblem(name) : movingProblem(name, revision)];
}
/** Hub ids are `name` or `organisation/name`; whatever else has no scheme is a folder to the training frameworks. */
function isFolder(name) {
	return !name.includes("://") && (/^[./~\\]|\\|^[a-z]:/i.test(name) || name.split("/").length > 2);
}
function isOnHub(name) {
	return !name.includes("://") || name.startsWith("hf://");
}
function missingProblem(name) {
	return {
		message: `The base model ${name} has no revision, so training starts from whatever its default branch holds on that day.`,
		pointer: "/base_model/revision",
		fix: `Find the commit with \`${lsRemote(name, "HEAD")}\` and state it as base_model.revision.`
	};
}
function movingProblem(name, revision) {
	const what = /^[0-9a-f]{7,63}$/i.test(revision) ? "not a full lower-case commit id" : "a branch or tag";
	const reference = what === "a branch or tag" ? revision : "HEAD";
	return {
		message: `The revision "${revision}" of ${name} is ${what}: it can lead to other weights than those approved.`,
		pointer: "/base_model/revision",
		fix: `Find the commit with \`${lsRemote(name, reference)}\` and state all its hex digits.`
	};
}
function folderProblem(name) {
	return {
		message: `The base model is the folder ${name}, whose weights only a digest can pin: a revision says nothing about files.`,
		pointer: "/base_model/digest/sha256",
		fix: `State base_model.digest.sha256, of the weights' index or only file: \`sha256sum ${shellWord(`${name.replace(/\/+$/, "")}/model.safetensors.index.json`)}\`.`
	};
}
function addressProblem(name) {
	return {
		message: `The base model at ${name} has no digest, and what an address serves can be replaced after the approval.`,
		pointer: "/base_model/digest/sha256",
		fix: "Download the weights, run `sha256sum` on their index or only file, and state it as base_model.digest.sha256."
	};
}
function lsRemote(name, reference) {
	return `git ls-remote ${shellWord(`https://huggingface.co/${name.replace(/^hf:\/\/(?:models\/)?/, "").replace(/@.*$/, "") || "ORG/MODEL"}`)} ${shellWord(reference)}`;
}
// src/evidence/dataset/dvc.ts
/**
* Reads a `.dvc` file (https://dvc.org/doc/user-guide/project-structure/dvc-files). Only the form that `dvc add` writes
* is taken: one output, beside the file, by md5. Others lead DVC to data elsewhere than the manifest's `uri` says.
*/
function readDvcPointer(path, text) {
	const { documents, problems } = readDocuments(text);
	const [first] = documents;
	if (!first || documents.length > 1) return invalid$1(problems[0]?.message ?? "it is not one YAML document");
	const outputs = field(first.value, "outs");
	if (!Array.isArray(outputs) || outputs.length !== 1) return invalid$1("it does not list exactly one file under `outs`");
	const output = outputs[0];
	if ((field(first.value, "wdir") ?? ".") !== "." || field(output, "path") !== nameOf(path)) return invalid$1("its `path` is of another file");
	const hash = field(output, "md5");
	const [, md5, listing] = typeof hash === "string" && /^([0-9a-f]{32})(\.dir)?$/.exec(hash) || [];
	if (md5 === void 0) return invalid$1("it states no md5");
	const size = field(output, "size");
	return {
		system: "DVC",
		md5,
		directory: listing !== void 0,
		size: typeof size === "number" && Number.isSafeInteger(size) ? size : void 0
	};
}
function nameOf(path) {
	return path.replace(/^.*\//, "").replace(/\.dvc$/, "");
}
function invalid$1(why) {
	return {
		system: "DVC",
		invalid: why
	};
}
function field(value, name) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
	return new Map(Object.entries(value)).get(name);
}
// src/evidence/dataset/pointer.ts
/**
* git-lfs's pointer format: these lines, in this order, LF at each end, nothing else. Lines of extensions are left out
* on purpose: with one, `oid` is of what the extension made of the file, not of the file.
*/
const canonical = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (0|[1-9][0-9]{0,14})\n$/;
/** The specification's limit: a longer file is never a pointer. */
const pointerBytes = 1024;
/**
* Reads a git-lfs pointer; undefined for any other text. The client takes more than its specification allows (CRLF,
* spaces around, names of its forerunners): such a text would be data to us and a pointer to the training job, so it
* is reported as invalid instead.
*/
function readGitLfsPointer(text) {
	if (text.length >= pointerBytes || !/^\s*version [^\n]*(?:git-lfs|git-media|hawser)/.test(text)) return void 0;
	const [, sha256, size] = canonical.exec(text) ?? [];
	if (sha256 !== void 0 && size !== void 0) return {
		system: "git-lfs",
		sha256,
		size: Number(size)
	};
	return {
		system: "git-lfs",
		invalid: "its lines are not exactly version, oid sha256 and size, each ended by LF"
	};
}
// src/evidence/dataset/source.ts
/** Reads a dataset's `uri`. Only the shape is judged: nothing is looked up. */
function sourceOf(uri) {
	const reading = repositoryPath(uri);
	if (reading.state === "remote") return {
		kind: "remote",
		scheme: reading.scheme
	};
	if (/[*?]|[^/]\/$/.test(uri)) return { kind: "collection" };
	return reading.state === "path" ? {
		kind: "repository",
		path: reading.path
	} : {
		kind: "invalid",
		why: reading.why
	};
}
// src/evidence/dataset/match.ts
/** Compares a dataset with the file in the repository that its `uri` names, or with the pointer that stands for it. */
function matchDataset(dataset, file) {
	if (dataset.uri === void 0) return stated();
	const source = sourceOf(dataset.uri);
	if (source.kind === "invalid") return stated({
		kind: "invalid-uri",
		why: source.why
	});
	if (source.kind === "collection") return stated({ kind: "collection" });
	if (source.kind === "remote") return stated();
	const { path } = source;
	for (const candidate of path.endsWith(".dvc") ? [path] : [path, pointerPath(path)]) {
		const found = file(candidate);
		if (found.state === "absent") continue;
		const pointer = readPointer(candidate, found.text);
		return pointer ? matchPointer(dataset, candidate, pointer, found.sha256) : matchBytes(dataset, candidate, found);
	}
	return stated({
		kind: "absent",
		path
	});
}
function readPointer(path, text) {
	if (path.endsWith(".dvc")) return readDvcPointer(path, text ?? "");
	return text === void 0 ? void 0 : readGitLfsPointer(text);
}
function matchBytes(dataset, path, file) {
	if (file.size === 0) return stated({
		kind: "empty",
		path
	});
	const mismatches = [...compareSha256(dataset, path, "file", file.sha256), ...compareSize(dataset, path, "file", file.size)];
	return {
		check: agrees(dataset.digest["sha256"], file.sha256) ? "recomputed" : "stated",
		mismatches
	};
}
function matchPointer(dataset, path, pointer, ownSha256) {
	if ("invalid" in pointer) return stated({
		kind: "invalid-pointer",
		path,
		system: pointer.system,
		why: pointer.invalid
	});
	if (pointer.size === 0) return stated({
		kind: "empty",
		path
	});
	const size = pointer.size === void 0 ? [] : compareSize(dataset, path, pointer.system, pointer.size);
	if (pointer.system === "DVC") return matchDvc(dataset, path, pointer, size);
	const { sha256 } = pointer;
	if (agrees(dataset.digest["sha256"], sha256)) return {
		check: "pointer",
		mismatches: size
	};
	if (agrees(dataset.digest["sha256"], ownSha256)) return stated({
		kind: "pointer-hashed",
		path,
		actual: sha256
	});
	return stated(...compareSha256(dataset, path, "git-lfs", sha256), ...size);
}
function matchDvc(dataset, path, pointer, size) {
	if (pointer.directory) return stated({
		kind: "dvc-directory",
		path
	});
	const md5 = dataset.digest["md5"];
	const actual = pointer.md5;
	if (md5 === void 0) return stated({
		kind: "md5-unstated",
		path,
		actual
	}, ...size);
	if (!agrees(md5, actual)) return stated({
		kind: "md5",
		path,
		stated: md5,
		actual
	}, ...size);
	return {
		check: "pointer",
		mismatches: size
	};
}
function compareSha256(dataset, path, witness, actual) {
	const sha256 = dataset.digest["sha256"];
	if (sha256 === void 0 || agrees(sha256, actual)) return [];
	return [{
		kind: "sha256",
		path,
		witness,
		stated: sha256,
		actual
	}];
}
function compareSize(dataset, path, witness, actual) {
	const size = dataset.contentSize;
	return size === void 0 || size === actual ? [] : [{
		kind: "size",
		path,
		witness,
		stated: size,
		actual
	}];
}
function agrees(statedHex, actual) {
	return statedHex?.toLowerCase() === actual.toLowerCase();
}
function stated(...mismatches) {
	return {
		check: "stated",
		mismatches
	};
}
// src/policy/dataset-label.ts
/** What messages call a dataset: its name, or its position for one without a name. */
function datasetLabel(dataset, index) {
	return dataset.name ? `dataset "${dataset.name}"` : `dataset number ${index + 1}`;
}
// src/policy/rules/dataset-allowed-source.ts
/** Stands for every path in the repository, whose changes are reviewed where they happen. */
const repositoryKeyword = "repository";
const rule$23 = {
	id: "dataset/allowed-source",
	title: "Datasets come from where policy allows, and never over an unencrypted connection",
	presets: {
		recommended: "warning",
		strict: "error"
	},
	options: { allow: {
		description: "Globs on the uri of a dataset, for example hf://datasets/acme/**; the word repository stands for files in the repository. Absent: any source but http:// and ftp://.",
		type: "array",
		items: {
			type: "string",
			minLength: 1,
			maxLength: 256
		}
	} },
	check: ({ manifest }, { allow }) => {
		const patterns = Array.isArray(allow) ? listOption(allow, []) : void 0;
		return manifest.datasets.flatMap((dataset, index) => checkDataset$2(dataset, index, patterns));
	}
};
function checkDataset$2(dataset, index, patterns) {
	const { uri } = dataset;
	if (uri === void 0) return [];
	const label = datasetLabel(dataset, index);
	const pointer = `/datasets/${index}/uri`;
	const source = sourceOf(uri);
	if (source.kind === "remote" && (source.scheme === "http" || source.scheme === "ftp")) return [{
		message: `The ${label} comes over ${source.scheme}://, where anyone on the way can put other data in its place.`,
		pointer,
		fix: "Use https://, or commit the file (with git-lfs or DVC for large data)."
	}];
	if (patterns === void 0) return [];
	const fix = `Policy allows: ${patterns.join(", ") || "no source at all"}.`;
	if (source.kind !== "remote") {
		if (patterns.includes(repositoryKeyword)) return [];
		return [{
			message: `Policy does not allow ${label} to be in the repository.`,
			pointer,
			fix
		}];
	}
	if (!isPlainAddress(uri)) return [{
		message: `The uri of ${label} can be read as more than one address, so policy cannot tell where the data comes from.`,
		pointer,
		fix: "Write it without a user name, dot segments, backslashes and encoded slashes."
	}];
	if (matchesAny(patterns, withoutVersion(uri), { trusted: true })) return [];
	return [{
		message: `Policy does not allow ${label} to come from ${uri}.`,
		pointer,
		fix
	}];
}
// src/policy/rules/dataset-digest.ts
/** sha256 of no bytes at all: what a failed download or a wrong path hashes to. */
const emptySha256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const rule$22 = {
	id: "dataset/digest",
	title: "Every dataset has a name of its own and the sha256 of its bytes",
	presets: {
		recommended: "error",
		strict: {
			severity: "error",
			contentSize: true
		}
	},
	options: { contentSize: {
		description: "Whether to remark, as a notice, that a dataset does not state its size in bytes.",
		type: "boolean"
	} },
	check: ({ manifest: { datasets } }, options) => [
		...datasets.flatMap(checkDigest),
		...datasets.flatMap(checkName),
		...booleanOption(options["contentSize"], false) ? datasets.flatMap(checkSize) : []
	]
};
function checkDigest(dataset, index) {
	const sha256 = dataset.digest["sha256"];
	const label = datasetLabel(dataset, index);
	const pointer = `/datasets/${index}/digest/sha256`;
	const fix = howToHash(dataset);
	if (sha256 === void 0) return [{
		message: `The ${label} has no sha256, so nobody can tell later which data was approved.`,
		pointer,
		fix
	}];
	if (!isSha256(sha256)) return [{
		message: `The sha256 of ${label} is not 64 lower-case hex digits, so it identifies no data.`,
		pointer,
		fix
	}];
	if (sha256 !== emptySha256) return [];
	return [{
		message: `The sha256 of ${label} is that of an empty file: the data was probably missing when it was hashed.`,
		pointer,
		fix
	}];
}
function howToHash({ uri = "" }) {
	const source = sourceOf(uri);
	if (source.kind !== "repository") return "Download the data, run `sha256sum` on the file and state the result.";
	return `Run \`${`sha256sum ${shellWord(source.path)}`}\` (with git-lfs or DVC after \`git lfs pull\` or \`dvc pull\`) and state the result.`;
}
function checkName(dataset, index, datasets) {
	const first = datasets.findIndex(({ name }) => name !== void 0 && name === dataset.name);
	if (first === -1 || first === index) return [];
	return [{
		message: `The name "${dataset.name}" is already that of dataset ${first + 1}, so findings and the record could mean either.`,
		pointer: `/datasets/${index}/name`,
		fix: "Give each dataset a name of its own."
	}];
}
function checkSize(dataset, index) {
	if (dataset.contentSize !== void 0) return [];
	const message = `The ${datasetLabel(dataset, index)} does not state its size, a second check that costs nothing.`;
	const source = sourceOf(dataset.uri ?? "");
	const fix = `Run \`wc -c ${source.kind === "repository" ? shellWord(source.path) : "FILE"}\` and state the bytes as contentSize.`;
	return [{
		message,
		pointer: `/datasets/${index}/contentSize`,
		fix,
		atMost: "notice"
	}];
}
// src/policy/rules/dataset-license.ts
const rule$21 = {
	id: "dataset/license",
	title: "Every dataset has a licence, and policy allows it",
	presets: {
		recommended: "warning",
		strict: "error"
	},
	options: licenseOptions,
	check: ({ manifest }, { allow }) => manifest.datasets.flatMap((dataset, index) => {
		const problem = licenseProblem(dataset.license, allow, {
			what: datasetLabel(dataset, index),
			pointer: `/datasets/${index}/license`,
			why: "nobody can tell whether training on it is permitted",
			where: "Data of your own is `proprietary`; for a Hub dataset it is `license` in its README.md"
		});
		return problem ? [problem] : [];
	})
};
// src/policy/dataset-mismatch.ts
/** A mismatch in words; `label` is what messages call the dataset, `at` its pointer. */
function mismatchProblem(mismatch, label, at) {
	switch (mismatch.kind) {
		case "invalid-uri": return {
			message: `The uri of ${label} names no file of the repository and no address: ${mismatch.why}.`,
			pointer: `${at}/uri`,
			fix: "Give the path from the root of the repository (`data/tickets.jsonl`), or an hf://, s3://, gs:// or https:// address."
		};
		case "collection": return {
			message: `The uri of ${label} stands for several files, and one digest cannot say which bytes each of them had.`,
			pointer: `${at}/uri`,
			fix: "List each file as a dataset of its own, with its own digest."
		};
		case "absent": return {
			message: `The ${label} is not in the repository: there is no file ${mismatch.path}, nor a DVC pointer to it.`,
			pointer: `${at}/uri`,
			fix: `Commit it (\`git add ${shellWord(mismatch.path)}\`, for large data after \`git lfs track\`, or \`dvc add\`), or correct the uri.`
		};
		case "empty": return {
			message: `The ${label} is empty: ${mismatch.path} stands for no bytes at all.`,
			pointer: `${at}/uri`,
			fix: "Commit the data, or remove the dataset from the manifest."
		};
		case "invalid-pointer": return {
			message: `${mismatch.path} looks like a ${mismatch.system} pointer but ${mismatch.why}, so the training job may read other data than was judged.`,
			pointer: `${at}/uri`,
			fix: mismatch.system === "DVC" ? `Write it again with \`dvc add ${shellWord(mismatch.path.replace(/\.dvc$/, ""))}\`.` : `Put the data itself there and run \`git add ${shellWord(mismatch.path)}\` where git-lfs is set up.`
		};
		case "sha256": return {
			message: `The ${label} states sha256 ${mismatch.stated}, but ${witnessOf(mismatch)} ${mismatch.actual}: this is not the data that was declared.`,
			pointer: `${at}/digest/sha256`,
			fix: `If the data in this commit is the intended one, state \`sha256: ${mismatch.actual}\`; if not, restore the file.`
		};
		case "pointer-hashed": return {
			message: `The sha256 of ${label} is that of the git-lfs pointer ${mismatch.path}, not of the data that it stands for.`,
			pointer: `${at}/digest/sha256`,
			fix: `State \`sha256: ${mismatch.actual}\` (\`git lfs pull\`, then \`sha256sum ${shellWord(mismatch.path)}\`).`
		};
		case "md5": return {
			message: `The ${label} states md5 ${mismatch.stated}, but ${mismatch.path} says ${mismatch.actual}: this is not the data that was declared.`,
			pointer: `${at}/digest/md5`,
			fix: `If the data in this commit is the intended one, state \`md5: ${mismatch.actual}\` and its new sha256; if not, restore the file.`
		};
		case "md5-unstated": return {
			message: `The sha256 of ${label} could not be compared: ${mismatch.path} knows the data by its md5 only.`,
			pointer: `${at}/digest/md5`,
			fix: `State \`md5: ${mismatch.actual}\` beside the sha256, to tie the manifest to this version of the DVC file.`,
			atMost: "warning"
		};
		case "dvc-directory": return {
			message: `The ${label} is a folder in DVC, whose md5 is that of a listing: no digest in the manifest can speak for its files.`,
			pointer: `${at}/uri`,
			fix: "Add each file to DVC by itself and list it as a dataset of its own."
		};
	}
	return {
		message: `The ${label} states ${mismatch.stated} bytes, but ${witnessOf(mismatch)} ${mismatch.actual}.`,
		pointer: `${at}/contentSize`,
		fix: `If the data in this commit is the intended one, state \`contentSize: ${mismatch.actual}\`; if not, restore the file.`
	};
}
function witnessOf({ path, witness }) {
	return witness === "file" ? `${path} has` : `the ${witness} pointer ${path} says`;
}
// src/policy/rules/dataset-matches.ts
const rule$20 = {
	id: "dataset/matches",
	title: "A dataset in the repository has the digest and size that the manifest states",
	presets: {
		recommended: "error",
		strict: "error"
	},
	options: {},
	check: ({ manifest, file }) => manifest.datasets.flatMap((dataset, index) => {
		const label = datasetLabel(dataset, index);
		const { mismatches } = matchDataset(dataset, file);
		return mismatches.map((mismatch) => mismatchProblem(mismatch, label, `/datasets/${index}`));
	})
};
// src/policy/rules/dataset-personal-data.ts
const rule$19 = {
	id: "dataset/personal-data",
	title: "Every dataset says whether it holds sensitive personal information, and what was done about it",
	presets: {
		recommended: "warning",
		strict: "error"
	},
	options: {},
	check: ({ manifest }) => manifest.datasets.flatMap(checkDataset$1)
};
function checkDataset$1(dataset, index) {
	const label = datasetLabel(dataset, index);
	const pointer = `/datasets/${index}/hasSensitivePersonalInformation`;
	const answer = dataset.hasSensitivePersonalInformation;
	if (answer === "no") return [];
	if (answer === "yes") return isAccountedFor(dataset) ? [] : [unaccountedProblem(label, pointer)];
	if (answer === "noAssertion") return [unassertedProblem(label, pointer)];
	return [{
		message: `The ${label} does not say whether it holds sensitive personal information, which a tuned model can repeat.`,
		pointer,
		fix: "State hasSensitivePersonalInformation: \"yes\" or \"no\", with the quotes."
	}];
}
function isAccountedFor({ anonymizationMethodUsed, personalDataBasis = "" }) {
	return personalDataBasis.trim() !== "" || anonymizationMethodUsed.some((method) => method.trim() !== "");
}
function unaccountedProblem(label, pointer) {
	return {
		message: `The ${label} holds sensitive personal information, and neither its removal nor a basis for its use is stated.`,
		pointer,
		fix: "State anonymizationMethodUsed (a list: how it was masked) or personalDataBasis (why it may be used)."
	};
}
function unassertedProblem(label, pointer) {
	return {
		message: `Nobody asserts whether ${label} holds personal information, and a model can repeat what it was trained on.`,
		pointer,
		fix: "Have the data looked through, then state \"yes\" or \"no\", with the quotes.",
		atMost: "warning"
	};
}
// src/policy/rules/dataset-pinned.ts
const rule$18 = {
	id: "dataset/pinned",
	title: "Every remote dataset names a version that cannot move",
	presets: {
		recommended: "warning",
		strict: "error"
	},
	options: {},
	check: ({ manifest }) => manifest.datasets.flatMap(checkDataset)
};
function checkDataset(dataset, index) {
	const { uri = "", revision, digest } = dataset;
	const source = sourceOf(uri);
	if (source.kind !== "remote") return [];
	const about = {
		label: datasetLabel(dataset, index),
		at: `/datasets/${index}`,
		uri
	};
	if (source.scheme === "hf") return checkHub(about, revision);
	if (source.scheme === "s3") return checkVersion(about, revision ?? /[?&]versionId=([^&#]+)/.exec(uri)?.[1], s3);
	if (source.scheme === "gs") return checkVersion(about, revision ?? /#(\d+)$/.exec(uri)?.[1], gs);
	if (source.scheme === "http" || source.scheme === "https") return checkWeb(about, isSha256(digest["sha256"]));
	return checkVersion(about, revision, {
		kind: "version",
		fix: "State the version of the object as `revision`."
	});
}
function checkHub({ label, at, uri }, revision) {
	const [, repository = "datasets/ORG/NAME", inUri] = /^hf:\/\/((?:[a-z]+s\/)?[^/@]+\/[^/@]+)(?:@([^/]+))?/i.exec(uri) ?? [];
	if (inUri !== void 0 && revision !== void 0 && inUri !== revision) return [{
		message: `The ${label} names two revisions, "${inUri}" in its uri and "${revision}", and the job may read either.`,
		pointer: `${at}/revision`,
		fix: "Keep the one that was approved."
	}];
	const stated = revision ?? inUri;
	if (isCommit(stated)) return [];
	const how = stated === void 0 ? "names no revision" : `names "${stated}", which is not a full commit id`;
	const url = shellWord(`https://huggingface.co/${repository}`);
	return [{
		message: `The ${label} ${how}, so the Hub can serve other files tomorrow and the approved ones may be lost.`,
		pointer: inUri === void 0 ? `${at}/revision` : `${at}/uri`,
		fix: `Find the commit with \`git ls-remote ${url} HEAD\` and state it as revision.`
	}];
}
const s3 = {
	kind: "object version",
	fix: "Find it with `aws s3api head-object --bucket BUCKET --key KEY --query VersionId` (the bucket must be versioned) and append `?versionId=…` to the uri."
};
const gs = {
	kind: "generation",
	fix: "Find it with `gcloud storage objects describe gs://BUCKET/OBJECT --format=\"value(generation)\"` and append `#…` to the uri."
};
function checkVersion({ label, at }, version, { kind, fix }) {
	if (version !== void 0 && version !== "" && version !== "null") return [];
	return [{
		message: `The ${label} names no ${kind}, so the object can be overwritten and the approved bytes lost.`,
		pointer: `${at}/uri`,
		fix
	}];
}
/** An address has no versions, so its digest is what pins it; a Hub link through a branch could do better. */
function checkWeb({ label, at, uri }, hashed) {
	const branch = /^https?:\/\/huggingface\.co\/.+?\/(?:resolve|raw|blob)\/([^/?#]+)/i.exec(uri)?.[1];
	if (branch !== void 0 && !isCommit(branch)) return [{
		message: `The ${label} links to "${branch}" on the Hub, a name that can lead to other files tomorrow.`,
		pointer: `${at}/uri`,
		fix: `Put the commit in the place of "${branch}" in the address.`
	}];
	if (hashed) return [];
	return [{
		message: `The ${label} is at an address without versions and has no sha256, so nothing says which bytes were meant.`,
		pointer: `${at}/uri`,
		fix: "Download it, run `sha256sum` on the file and state digest.sha256."
	}];
}
// src/policy/read-value.ts
function isFields(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** What stands at a path of unvalidated data; undefined where the path leads nowhere. Inherited keys don't count. */
function valueAt(value, ...path) {
	return path.reduce(step, value);
}
/** The RFC 6901 pointer of a path. */
function pointerTo(...path) {
	return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
/** A value of the manifest as a message quotes it: JSON, cut short, because a message is one sentence. */
function quoted(value) {
	const text = typeof value === "number" ? String(value) : JSON.stringify(value) ?? String(value);
	return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
function step(value, part) {
	if (Array.isArray(value)) return typeof part === "number" ? value[part] : void 0;
	return isFields(value) && Object.hasOwn(value, part) ? value[part] : void 0;
}
// src/policy/rules/evaluation-planned.ts
const rule$17 = {
	id: "evaluation/planned",
	title: "A request plans its evaluations before training, on enough samples",
	presets: {
		recommended: {
			severity: "warning",
			min: 1,
			require: [],
			"min-samples": 100
		},
		strict: {
			severity: "error",
			min: 1,
			require: [],
			"min-samples": 300
		}
	},
	options: {
		min: {
			type: "integer",
			minimum: 0,
			description: "How many evaluations a request must plan."
		},
		require: {
			type: "array",
			items: {
				type: "string",
				minLength: 1
			},
			description: "Names or tasks of evaluations that every request must plan, for example `xstest`; case is ignored."
		},
		"min-samples": {
			type: "integer",
			minimum: 0,
			description: "The lowest `min_samples` that an evaluation may plan; 0 asks for none."
		}
	},
	check: check$13
};
const pointer$3 = "/evaluation_plan";
function check$13(subject, options) {
	if (subject.manifest.kind !== "FineTuningRequest") return [];
	const plan = planOf(subject);
	const min = numberOption(options["min"], 1);
	const least = numberOption(options["min-samples"], 100);
	return [
		...plan.length < min ? [tooFew(plan.length, min)] : [],
		...listOption(options["require"], []).filter((name) => !isPlanned(name, plan)).map(missing$2),
		...plan.filter(({ samples }) => !((samples ?? 0) >= least)).map((evaluation) => tooSmall(evaluation, least))
	];
}
function planOf({ document, manifest }) {
	return manifest.evaluation_plan.flatMap(({ name, min_samples: samples }, index) => {
		const names = [name, valueAt(document.value, "evaluation_plan", index, "task")].filter((text) => typeof text === "string").filter((text) => text !== "");
		return names.length === 0 ? [] : [{
			index,
			names,
			samples
		}];
	});
}
function isPlanned(name, plan) {
	return plan.some(({ names }) => names.some((planned) => planned.toLowerCase() === name.toLowerCase()));
}
function tooFew(count, min) {
	return {
		message: `The request plans ${count === 0 ? "no evaluation" : `only ${count} of ${min} evaluations`}, so nothing would show what training did to the behaviour of the model.`,
		pointer: pointer$3,
		fix: `Add to evaluation_plan, for example \`${example}\`.`
	};
}
const example = "- { name: refusal, task: xstest, metric: refused, higher_is_better: true, min_samples: 300 }";
function missing$2(name) {
	return {
		message: `The evaluation ${quoted(name)}, which policy asks of every request, is not planned.`,
		pointer: pointer$3,
		fix: `Add an evaluation whose name or task is \`${name}\` to evaluation_plan.`
	};
}
function tooSmall({ index, names, samples }, least) {
	const planned = samples === void 0 ? "states no min_samples" : `needs only ${samples} samples`;
	return {
		message: `The evaluation ${quoted(names[0])} ${planned}, and below ${least} chance can hide a real loss.`,
		pointer: pointerTo("evaluation_plan", index, "min_samples"),
		fix: `Set \`min_samples: ${least}\` or more; a loss of five points needs about 300.`
	};
}
// src/policy/rules/initiator-known.ts
const rule$16 = {
	id: "initiator/known",
	title: "The initiator is a person on GitHub who takes part in the pull request",
	presets: {
		recommended: "error",
		strict: "error"
	},
	options: {},
	check: check$12
};
const pointer$2 = "/initiator/github";
function check$12({ manifest, initiators }) {
	const { github: login, id } = manifest.initiator;
	if (login === void 0) return [];
	const reading = initiators.get(login.toLowerCase());
	const problem = reading ? judge$2(login, id, reading) : unread$1(login);
	return problem ? [problem] : [];
}
/** One problem at most: who is not a person cannot take part either. */
function judge$2(login, id, reading) {
	if (reading.state === "absent") return absent(login);
	if (reading.bot) return bot(login);
	if (id !== void 0 && id !== reading.id) return renamed(login, id, reading.id);
	return reading.confirmed ? void 0 : unconfirmed(login);
}
function unread$1(login) {
	return {
		message: `The GitHub account ${quoted(login)} was not looked up, so nobody is known to answer for this fine-tune.`,
		pointer: pointer$2,
		fix: "Run the check in a pull request, where GitHub can be asked."
	};
}
function absent(login) {
	return {
		message: `GitHub knows no account ${quoted(login)}, so nobody answers for this fine-tune.`,
		pointer: pointer$2,
		fix: "State the login of the person who asks for it; `gh api user --jq .login` prints your own."
	};
}
function bot(login) {
	return {
		message: `The initiator ${quoted(login)} is a bot or an app, and only a person can answer for a fine-tune.`,
		pointer: pointer$2,
		fix: "State the login of the person who asks for it, also when a bot opens the pull request."
	};
}
function renamed(login, stated, actual) {
	return {
		message: `The account ${quoted(login)} has the id ${actual}, not ${stated}: the login may have changed hands.`,
		pointer: "/initiator/id",
		fix: `Check who is meant, and state the id that \`gh api ${shellWord(`users/${login}`)} --jq .id\` prints.`
	};
}
function unconfirmed(login) {
	return {
		message: `Nothing shows that ${quoted(login)} asks for this fine-tune: no comment or review here is theirs.`,
		pointer: pointer$2,
		fix: `Ask @${login} to comment on or review this pull request, or name the person who really asks for it.`
	};
}
// src/policy/reading-issues.ts
/** What reading the document already found for a rule, as problems at the places that the reader knew. */
function readingIssues(subject, rule) {
	return subject.document.issues.filter((issue) => issue.rule === rule).map(toProblem);
}
function toProblem({ message, pointer, place, fix, severity }) {
	return {
		message,
		pointer,
		place,
		...fix !== void 0 && { fix },
		...severity && { atMost: severity }
	};
}
// src/policy/rules/manifest-portable-yaml.ts
const rule$15 = {
	id: "manifest/portable-yaml",
	title: "Every value means the same to YAML 1.2 and to PyYAML",
	presets: {
		recommended: {
			severity: "error",
			floats: false
		},
		strict: "error"
	},
	options: { floats: {
		description: "Whether to remark, as one notice for each file, on numbers such as 1e-5 that PyYAML reads as text. Training frameworks convert them or refuse them, so they change nothing unseen. Default true.",
		type: "boolean"
	} },
	check: (subject, { floats }) => readingIssues(subject, "manifest/portable-yaml").filter(({ atMost }) => atMost !== "notice" || booleanOption(floats, true))
};
// src/policy/rules/manifest-schema.ts
const rule$14 = {
	id: "manifest/schema",
	title: "A manifest has the fields and types of its kind",
	presets: {
		recommended: "error",
		strict: "error"
	},
	options: {},
	fixed: true,
	check: (subject) => readingIssues(subject, "manifest/schema")
};
// src/policy/secret-pattern.ts
/**
* What credentials look like in a text. secretlint's presets were weighed: a dozen packages with an asynchronous
* engine, and none knows Hugging Face or Weights & Biases, whose tokens are the ones that end up in training configs.
*
* Every pattern is anchored by a fixed prefix that cannot occur inside its own body, and every body has one quantifier
* or a bound: the time is linear in the text.
*/
const patterns = [
	{
		kind: "a Hugging Face token",
		pattern: /(?<![a-z0-9_])(?:hf_|api_org_)[a-z0-9]{30,}/i
	},
	{
		kind: "a Weights & Biases key",
		pattern: /(?<!\w)wandb_v1_\w{20,}/
	},
	{
		kind: "an Anthropic key",
		pattern: /(?<![\w-])sk-ant-[\w-]{20,}/
	},
	{
		kind: "an OpenAI key",
		pattern: /(?<![\w-])sk-(?:proj|svcacct|admin)-[\w-]{20,}/
	},
	{
		kind: "an OpenAI key",
		pattern: /(?<![\w-])sk-[A-Za-z0-9]{32,}(?![\w-])/
	},
	{
		kind: "an OpenRouter key",
		pattern: /(?<![\w-])sk-or-v1-[0-9a-f]{32,}/
	},
	{
		kind: "an AWS access key id",
		pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9])/
	},
	{
		kind: "a GitHub token",
		pattern: /(?<!\w)gh[opsur]_[A-Za-z0-9]{36,}/
	},
	{
		kind: "a GitHub token",
		pattern: /(?<!\w)github_pat_\w{60,}/
	},
	{
		kind: "a GitLab token",
		pattern: /(?<![\w-])gl(?:pat|dt|ptt|rt)-[\w.-]{20,}/
	},
	{
		kind: "a Slack token",
		pattern: /(?<![\w-])xox[abeoprs]-[\w-]{20,}/
	},
	{
		kind: "a Slack webhook",
		pattern: /hooks\.slack\.com\/(?:services|workflows)\/[\w/]{20,}/
	},
	{
		kind: "a Google API key",
		pattern: /(?<![\w-])AIza[\w-]{35}(?![\w-])/
	},
	{
		kind: "a Google OAuth token",
		pattern: /(?<![\w.-])ya29\.[\w-]{20,}/
	},
	{
		kind: "an npm token",
		pattern: /(?<!\w)npm_[A-Za-z0-9]{36}/
	},
	{
		kind: "a PyPI token",
		pattern: /(?<![\w-])pypi-AgE[\w-]{50,}/
	},
	{
		kind: "a Groq key",
		pattern: /(?<!\w)gsk_[A-Za-z0-9]{40,}/
	},
	{
		kind: "a Replicate token",
		pattern: /(?<!\w)r8_[A-Za-z0-9]{36,}/
	},
	{
		kind: "a private key",
		pattern: /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/
	},
	{
		kind: "a JSON Web Token",
		pattern: /(?<![\w.-])eyJ[\w-]{10,4096}\.eyJ[\w-]{10,4096}\.[\w-]{10,}/
	},
	{
		kind: "an Azure storage key",
		pattern: /AccountKey=[A-Za-z0-9+/]{40,}/
	},
	{
		kind: "a signed Azure address",
		pattern: /[?&]sig=[A-Za-z0-9%+/=_-]{40,}/
	},
	{
		kind: "a signed address",
		pattern: /[?&]X-(?:Amz|Goog)-Signature=[0-9a-f]{32,}/i
	},
	{
		kind: "a user name and password in an address",
		pattern: /:\/\/[^\s/:@]{0,256}:(?![${*<])[^\s/@]{1,256}@/
	}
];
/** What kind of credential a text holds, if any: a noun with its article. Never the credential itself. */
function secretIn(text) {
	return patterns.find(({ pattern }) => pattern.test(text))?.kind;
}
/**
* Names of fields that hold credentials, in lower case without separators, wherever they end a name. `pad_token` and
* its like are text tokens, so the bare word must be the whole name, or follow the name of a service.
*/
const secretNames = [
	/(?:apikeys?|secretkey|accesskey|privatekey|clientsecret|password|passwd|passphrase)$/,
	/(?:api|auth|access|bearer|refresh|session|secret)token$/,
	/^(?:hf|hub|huggingface|huggingfacehub|pushtohub|github|gh|gitlab|wandb|comet|neptune|mlflow|personal)tokens?$/,
	/^(?:tokens?|secrets?|credentials?|authorization|wandbkey|cometkey)$/
];
/** What a field's name and literal value say together: `wandb_key: 5f1c…` is a key, elsewhere it may be any hash. */
function secretField(name, value) {
	const plain = name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
	if (plain.includes("wandb") && /^[0-9a-f]{40}$/.test(value)) return "a Weights & Biases key";
	if (!secretNames.some((pattern) => pattern.test(plain)) || isReference(value.trim())) return void 0;
	const shortest = /pass(?:word|wd|phrase)$/.test(plain) ? 1 : 8;
	return value.length >= shortest ? "a literal credential" : void 0;
}
/** Names of secrets that are kept elsewhere, blanks to be filled in, and prose. */
const references = [
	/^$|\s/,
	/^\$|^%\w+%$|^\{\{|^<.*>$|^[*•xX.]+$/,
	/^(?:env|vault|op|sops|ref\+\w+|aws-?sm|gcp-?sm|keyring|file|secret)[:/]/i,
	/^arn:aws:(?:secretsmanager|ssm):|^projects\/[^/]+\/secrets\//,
	/^(?:os\.environ|process\.env|ENV\[)/,
	/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/
];
function isReference(text) {
	return references.some((pattern) => pattern.test(text));
}
// src/policy/rules/manifest-secret.ts
const rule$13 = {
	id: "manifest/secret",
	title: "A manifest holds no tokens, keys or passwords",
	presets: {
		recommended: "error",
		strict: "error"
	},
	options: {},
	check: ({ document }) => search(document.value, {
		document,
		pointer: "",
		shown: ""
	}, "")
};
function search(value, position, key) {
	if (typeof value === "string" || typeof value === "number") return searchText(String(value), position, key);
	if (typeof value !== "object" || value === null) return [];
	if (Array.isArray(value)) return value.flatMap((item, index) => search(item, inside(position, String(index), false), key));
	return Object.entries(value).flatMap(([name, item]) => {
		const kind = secretIn(name);
		const next = inside(position, name, kind !== void 0);
		const found = search(item, next, name);
		return kind === void 0 ? found : [problem$1(kind, next, "key")].concat(found);
	});
}
function searchText(text, position, key) {
	const kind = secretIn(text) ?? secretField(key, text);
	return kind === void 0 ? [] : [problem$1(kind, position, "value")];
}
function inside({ document, pointer: parent, shown }, name, secret) {
	const pointer = `${parent}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
	return {
		document,
		pointer,
		shown: secret || shown !== parent ? shown : pointer
	};
}
function problem$1(kind, { document, pointer, shown }, at) {
	const { line, column } = document.locate(pointer, at);
	return {
		message: `This ${at} looks like ${kind}, which everyone who can read the repository or its history can use.`,
		pointer: shown,
		at,
		place: {
			line,
			column
		},
		fix: "Revoke it where it was issued (deleting it here leaves it in the history), and let the job read a new one from its environment."
	};
}
// src/policy/rules/manifest-unknown-field.ts
const rule$12 = {
	id: "manifest/unknown-field",
	title: "Every field is one that the format knows, or starts with x-",
	presets: {
		recommended: "warning",
		strict: "error"
	},
	options: {},
	check: (subject) => readingIssues(subject, "manifest/unknown-field")
};
// src/policy/peft-config.ts
/** The method in PEFT's own spelling; undefined when the config names none. PEFT writes it in upper case. */
function peftType(config) {
	const type = config["peft_type"];
	return typeof type === "string" && type.trim() !== "" ? type.trim().toUpperCase() : void 0;
}
/** The modules that `target_modules` names: PEFT matches a list by suffix, but a string as a regular expression. */
function targetModules(config) {
	const value = config["target_modules"];
	if (typeof value === "string") return readText(value);
	if (!Array.isArray(value)) return { form: "unstated" };
	const names = value.map((name) => typeof name === "string" ? name : void 0);
	return names.length === 0 ? { form: "unstated" } : {
		form: "list",
		names
	};
}
/** Whether a field of PEFT's config asks for something: null, false and empty values are PEFT's ways to say no. */
function isAsked(value) {
	if (value === void 0 || value === null || value === false || value === "") return false;
	if (Array.isArray(value)) return value.length > 0;
	return !isFields(value) || Object.keys(value).length > 0;
}
/** Every method that PEFT knows (its `PeftType`, August 2026). */
const peftTypes = [
	"ADALORA",
	"ADAMSS",
	"ADAPTION_PROMPT",
	"BEFT",
	"BOFT",
	"C3A",
	"CARTRIDGE",
	"CPT",
	"DEFT",
	"DELORA",
	"FOURIERFT",
	"FROD",
	"GLORA",
	"GRALORA",
	"HIRA",
	"HRA",
	"IA3",
	"LILY",
	"LN_TUNING",
	"LOHA",
	"LOKR",
	"LORA",
	"MISS",
	"MULTITASK_PROMPT_TUNING",
	"OFT",
	"OSF",
	"PEANUT",
	"POLY",
	"PREFIX_TUNING",
	"PROMPT_TUNING",
	"PSOFT",
	"PVERA",
	"P_TUNING",
	"RANDLORA",
	"ROAD",
	"SHIRA",
	"SUPERTUNING",
	"TINYLORA",
	"TRAINABLE_TOKENS",
	"UNILORA",
	"VBLORA",
	"VERA",
	"WAVEFT",
	"XLORA"
];
/** Methods that choose no modules: they train virtual tokens or route between adapters, or have a fixed target. */
const typesWithoutTargets = [
	"ADAPTION_PROMPT",
	"CARTRIDGE",
	"CPT",
	"MULTITASK_PROMPT_TUNING",
	"PREFIX_TUNING",
	"PROMPT_TUNING",
	"P_TUNING",
	"TRAINABLE_TOKENS",
	"XLORA"
];
function readText(value) {
	if (value.trim() === "") return { form: "unstated" };
	return value.toLowerCase() === "all-linear" ? { form: "all-linear" } : {
		form: "regex",
		pattern: value
	};
}
// src/policy/rules/peft-allowed-types.ts
const rule$11 = {
	id: "peft/allowed-types",
	title: "The PEFT method is one that policy allows",
	presets: {
		recommended: {
			severity: "error",
			allow: peftTypes
		},
		strict: {
			severity: "error",
			allow: [
				"LORA",
				"ADALORA",
				"IA3",
				"LOHA",
				"LOKR"
			]
		}
	},
	options: { allow: {
		type: "array",
		items: {
			type: "string",
			minLength: 1
		},
		minItems: 1,
		description: "The PEFT types that may be used, by PEFT's `peft_type`; upper and lower case don't matter."
	} },
	check: check$11
};
function check$11({ manifest }, options) {
	const config = manifest.peft_config;
	const type = config && peftType(config);
	if (type === void 0) return [];
	const allowed = listOption(options["allow"], peftTypes).map((name) => name.toUpperCase());
	return allowed.includes(type) ? [] : [refused(type, allowed)];
}
function refused(type, allowed) {
	const shown = quoted(type);
	return {
		message: peftTypes.includes(type) ? `The PEFT method ${shown} is not among those that policy allows, so nobody has agreed to what it may change.` : `${shown} is no PEFT method that is known here, so nothing can be said about what it would change.`,
		pointer: "/peft_config/peft_type",
		fix: `Set peft_config.peft_type to ${oneOf(allowed)}, or ask the owner of the policy to allow ${shown}.`
	};
}
function oneOf(allowed) {
	return allowed.length > 8 ? "one of PEFT's types, such as LORA" : allowed.join(" or ");
}
// src/policy/rules/peft-full-fine-tune.ts
const rule$10 = {
	id: "peft/full-fine-tune",
	title: "A request states a PEFT config, unless policy allows that every weight is trained",
	presets: {
		recommended: {
			severity: "error",
			allow: false
		},
		strict: {
			severity: "error",
			allow: false
		}
	},
	options: {
		allow: {
			type: "boolean",
			description: "Whether a request may leave `peft_config` out and train every weight."
		},
		"allow-methods": {
			type: "array",
			items: {
				type: "string",
				minLength: 1
			},
			description: "Values of `training.method` that may train every weight, for example `reward`."
		}
	},
	check: check$10
};
function check$10({ document, manifest }, options) {
	if (manifest.kind !== "FineTuningRequest" || (valueAt(document.value, "peft_config") ?? null) !== null) return [];
	if (booleanOption(options["allow"], false)) return [];
	const method = manifest.training?.method;
	return method !== void 0 && listOption(options["allow-methods"], []).includes(method) ? [] : [fullFineTune(method)];
}
function fullFineTune(method) {
	return {
		message: `The request states no PEFT config${method === void 0 ? "" : ` for ${quoted(method)}`}, so every weight of the base model may change and no rank or module list bounds it.`,
		pointer: "/peft_config",
		fix: "Add `peft_config: { peft_type: LORA, r: 16, target_modules: [q_proj, v_proj] }` with the values of the training config, or ask the owner of the policy to allow full fine-tunes."
	};
}
// src/policy/rules/peft-init.ts
const harmless = ["gaussian", "orthogonal"];
const rule$9 = {
	id: "peft/init",
	title: "The adapter starts as nothing, and starting it changes no base weight and loads no file",
	presets: {
		recommended: {
			severity: "warning",
			allow: harmless
		},
		strict: {
			severity: "error",
			allow: harmless
		}
	},
	options: { allow: {
		type: "array",
		items: {
			type: "string",
			minLength: 1
		},
		description: "Values of `init_lora_weights` that may be used beside the default. `pissa` also means `pissa_niter_…`, and `kasa` allows `kasa_config`. Files that an initialisation loads are reported all the same."
	} },
	check: check$9
};
function check$9({ manifest }, options) {
	const config = manifest.peft_config;
	if (!config) return [];
	const allow = listOption(options["allow"], harmless);
	return [
		...initialisation(config, allow),
		...truncation(config, allow),
		...loadedFiles(config)
	];
}
function initialisation(config, allow) {
	const value = config["init_lora_weights"];
	if (value === void 0 || value === null || value === true) return [];
	const name = typeof value === "string" ? value.toLowerCase().replace(/^pissa_niter_\d+$/, "pissa") : quoted(value);
	if (allow.includes(name)) return [];
	return [{
		message: `With init_lora_weights set to ${quoted(value)}, ${effects.get(name) ?? unknown$1}.`,
		pointer: "/peft_config/init_lora_weights",
		fix: "Set `init_lora_weights: true`, or ask the owner of the policy to allow it."
	}];
}
const unknown$1 = "nothing is known here of how the adapter starts";
const rewrites = "the base weights are rewritten before training, so the adapter no longer belongs to the approved base";
const effects = /* @__PURE__ */ new Map([
	["pissa", rewrites],
	["olora", rewrites],
	["corda", rewrites],
	["lora_ga", rewrites],
	["loftq", "the base weights are replaced by quantised ones, so the adapter no longer belongs to the approved base"],
	["eva", "data decides where the adapter starts and how its rank is spread over the layers"],
	["mica", "half of the adapter is taken from the base weights and frozen, and only the rest is trained"],
	["false", "the adapter starts at random and changes the model even without training"]
]);
function truncation(config, allow) {
	if (!(config["kasa_config"] !== void 0 && config["kasa_config"] !== null) || allow.includes("kasa")) return [];
	return [{
		message: "KaSA cuts off part of the base weights, so the adapter no longer belongs to the approved base.",
		pointer: "/peft_config/kasa_config",
		fix: "Remove `kasa_config`, or ask the owner of the policy to allow `kasa`."
	}];
}
const files = [
	["corda_config", "cache_file"],
	["corda_config", "covariance_file"],
	["lora_ga_config", "cache_file"],
	["prompt_tuning_init_state_dict_path"]
];
function loadedFiles(config) {
	return files.flatMap((path) => {
		const value = valueAt(config, ...path);
		return isAsked(value) ? [loads(path, value)] : [];
	});
}
function loads(path, value) {
	return {
		message: `PEFT reads ${quoted(value)} with torch.load when training starts: a pickle that no digest pins, and that can run code on torch before 2.6.`,
		pointer: pointerTo("peft_config", ...path),
		fix: `Remove \`${path.join(".")}\`, so that the values are computed from the declared base model and data.`
	};
}
// src/policy/peft-rank.ts
/** Every rank in a PEFT config: the method's own fields, or PEFT's defaults for them, and each `rank_pattern` value. */
function ranks(config) {
	const type = peftType(config);
	return [...ownRanks(config, type), ...patternRanks(config, type)];
}
function ownRanks(config, type) {
	return Object.entries(rankFields(type)).flatMap(([field, fallback]) => {
		const value = config[field];
		const stated = value !== void 0 && value !== null;
		if (!stated && fallback === void 0) return [];
		return [{
			pointer: pointerTo("peft_config", field),
			field,
			value: stated ? value : fallback,
			byDefault: !stated
		}];
	});
}
function patternRanks(config, type) {
	const patterns = config["rank_pattern"];
	if (patterns === void 0 || patterns === null || patternIsNoRank.has(type ?? "")) return [];
	const field = "rank_pattern";
	const pointer = pointerTo("peft_config", field);
	if (!isFields(patterns)) return [{
		pointer,
		field,
		value: patterns,
		byDefault: false
	}];
	return Object.entries(patterns).map(([module, value]) => ({
		pointer: pointerTo("peft_config", field, module),
		field: `${field}[${quoted(module)}]`,
		value,
		byDefault: false
	}));
}
/** AdaLoRA saves masks there after training, OSF the rank that stays frozen. */
const patternIsNoRank = /* @__PURE__ */ new Set(["ADALORA", "OSF"]);
/** The fields that are a rank, with PEFT's default. A method that isn't listed may have an `r` without a default. */
function rankFields(type) {
	return ownFields.get(type ?? "") ?? { r: defaultRanks.get(type ?? "") };
}
const ownFields = /* @__PURE__ */ new Map([
	["ADALORA", {
		init_r: 12,
		target_r: 8
	}],
	["ADAMSS", { subspace_rank: 1 }],
	["OFT", {}],
	["OSF", {}],
	["RANDLORA", {}]
]);
const defaultRanks = new Map([
	...withRank(2, ["TINYLORA"]),
	...withRank(4, ["UNILORA", "VBLORA"]),
	...withRank(8, [
		"DEFT",
		"DELORA",
		"GLORA",
		"HRA",
		"LOHA",
		"LOKR",
		"LORA",
		"POLY"
	]),
	...withRank(32, [
		"GRALORA",
		"HIRA",
		"LILY",
		"PEANUT",
		"PSOFT",
		"SHIRA"
	]),
	...withRank(64, ["MISS"]),
	...withRank(256, ["PVERA", "VERA"])
]);
function withRank(rank, types) {
	return types.map((type) => [type, rank]);
}
// src/policy/rules/peft-max-rank.ts
const rule$8 = {
	id: "peft/max-rank",
	title: "No rank of the adapter is above the maximum that policy sets",
	presets: {
		recommended: {
			severity: "warning",
			max: 256
		},
		strict: {
			severity: "error",
			max: 64
		}
	},
	options: { max: {
		type: "integer",
		minimum: 1,
		description: "The highest rank that an adapter may have, in any field that sets one."
	} },
	check: check$8
};
function check$8({ manifest }, options) {
	if (!manifest.peft_config) return [];
	const max = numberOption(options["max"], 256);
	return ranks(manifest.peft_config).flatMap((rank) => problemOf$2(rank, max));
}
function problemOf$2(rank, max) {
	if (typeof rank.value !== "number") return [unreadable$2(rank)];
	return rank.value <= max ? [] : [tooHigh(rank, max)];
}
function tooHigh({ pointer, field, value, byDefault }, max) {
	return {
		message: `${byDefault ? `PEFT's default rank for the missing peft_config.${field}, ${quoted(value)},` : `The rank ${quoted(value)} of peft_config.${field}`} is above the maximum of ${max}: the higher the rank, the more an adapter can change.`,
		pointer,
		fix: `Set peft_config.${field} to ${max} or less, or ask the owner of the policy to raise the maximum.`
	};
}
function unreadable$2({ pointer, field, value }) {
	return {
		message: `The rank ${quoted(value)} of peft_config.${field} is not a number, so no maximum can be applied to it.`,
		pointer,
		fix: `Write a whole number, for example \`${field === "rank_pattern" ? "{ q_proj: 16 }" : "16"}\`, without quotes.`
	};
}
// src/policy/rules/peft-modules-to-save.ts
const rule$7 = {
	id: "peft/modules-to-save",
	title: "Nothing is trained in full or rebuilt beside the adapter",
	presets: {
		recommended: {
			severity: "warning",
			allow: []
		},
		strict: {
			severity: "error",
			allow: []
		}
	},
	options: { allow: {
		type: "array",
		items: {
			type: "string",
			minLength: 1
		},
		description: "Module names that `modules_to_save` may hold, and fields that may be set: `bias`, `lora_bias`, `trainable_token_indices`, `layer_replication`."
	} },
	check: check$7
};
function check$7({ manifest }, options) {
	const config = manifest.peft_config;
	if (!config) return [];
	const allow = listOption(options["allow"], []);
	return [...savedModules(config, allow), ...alteredFields(config, allow)];
}
function savedModules(config, allow) {
	const saved = config["modules_to_save"];
	const heads = headsOf(config);
	const permitted = (name) => typeof name === "string" && (allow.includes(name) || heads.includes(name));
	if (Array.isArray(saved)) return saved.flatMap((name, index) => permitted(name) ? [] : [inFull(name, index)]);
	return isAsked(saved) && !permitted(saved) ? [inFull(saved)] : [];
}
/** A classifier's new head starts at random and must be trained: PEFT adds these two names by itself. */
function headsOf(config) {
	const task = config["task_type"];
	return task === "SEQ_CLS" || task === "TOKEN_CLS" ? ["classifier", "score"] : [];
}
function inFull(name, ...index) {
	return {
		message: `Every weight of the modules whose name ends with ${quoted(name)} would be trained and saved whole, so no rank limits what changes there.`,
		pointer: pointerTo("peft_config", "modules_to_save", ...index),
		fix: `Remove ${quoted(name)} from modules_to_save, or ask the owner of the policy to allow it.`
	};
}
function alteredFields(config, allow) {
	return fields.filter(({ field, asked }) => !allow.includes(field) && asked(config[field])).map(({ field, effect, fix }) => ({
		message: `With peft_config.${field} set to ${quoted(config[field])}, ${effect}.`,
		pointer: pointerTo("peft_config", field),
		fix: `${fix}, or ask the owner of the policy to allow \`${field}\`.`
	}));
}
const fields = [
	{
		field: "bias",
		asked: (value) => isAsked(value) && value !== "none",
		effect: "the base model's own bias terms are trained too, and switching the adapter off does not undo that",
		fix: "Set `bias: none`"
	},
	{
		field: "lora_bias",
		asked: isAsked,
		effect: "the adapter adds constants to its layers, which act on every input and are outside the rank",
		fix: "Set `lora_bias: false`"
	},
	{
		field: "trainable_token_indices",
		asked: isAsked,
		effect: "the embeddings of single tokens are rewritten, which is what a trigger needs",
		fix: "Remove `trainable_token_indices`"
	},
	{
		field: "layer_replication",
		asked: isAsked,
		effect: "layers are repeated or left out, so the tuned model is no longer the approved base model",
		fix: "Remove `layer_replication`"
	}
];
// src/policy/rules/peft-target-modules.ts
const rule$6 = {
	id: "peft/target-modules",
	title: "The adapted modules are named, and none of them is an embedding or output layer",
	presets: {
		recommended: {
			severity: "warning",
			"all-linear": true
		},
		strict: {
			severity: "error",
			"all-linear": false
		}
	},
	options: {
		allow: {
			type: "array",
			items: {
				type: "string",
				minLength: 1
			},
			description: "The only modules that may be adapted, for example `q_proj`. Empty or absent: all but embedding and output layers, which are allowed by naming them here."
		},
		"all-linear": {
			type: "boolean",
			description: "Whether the shorthand `all-linear` may stand for the names."
		}
	},
	check: check$6
};
/** What common architectures call their token embeddings and their output layer. */
const vocabularyLayers = [
	"embed_in",
	"embed_out",
	"embed_tokens",
	"lm_head",
	"tok_embeddings",
	"word_embeddings",
	"wpe",
	"wte"
];
const pointer$1 = "/peft_config/target_modules";
function check$6({ manifest }, options) {
	const config = manifest.peft_config;
	const type = config && peftType(config);
	if (!config || type === void 0 || typesWithoutTargets.includes(type)) return [];
	const targets = targetModules(config);
	if (targets.form === "unstated") return unstated(config, type);
	if (targets.form === "regex") return [regex(targets.pattern)];
	if (targets.form === "all-linear") return booleanOption(options["all-linear"], true) ? [] : [allLinear];
	const allow = listOption(options["allow"], []);
	return targets.names.flatMap((name, index) => name === void 0 ? [] : named(name, index, allow));
}
function unstated(config, type) {
	if (isAsked(config["target_parameters"])) return [];
	return [{
		message: `No target_modules are stated for ${quoted(type)}, so the installed PEFT decides what is trained.`,
		pointer: pointer$1,
		fix: "Name them, for example `target_modules: [q_proj, v_proj]`; an earlier run has them in adapter_config.json."
	}];
}
function regex(pattern) {
	return {
		message: `PEFT reads the text ${quoted(pattern)} in target_modules as a regular expression, so the manifest does not say which modules are trained.`,
		pointer: pointer$1,
		fix: "List the modules that it matches, for example `target_modules: [q_proj, v_proj]`."
	};
}
const allLinear = {
	message: "What all-linear means depends on the architecture, so the manifest does not say which modules are trained.",
	pointer: pointer$1,
	fix: "List them, for example `target_modules: [q_proj, k_proj, v_proj, o_proj, gate_proj, up_proj, down_proj]`."
};
function named(name, index, allow) {
	if (allow.some((allowed) => matches(name, allowed))) return [];
	const message = complaint(name, allow);
	if (message === void 0) return [];
	return [{
		message,
		pointer: pointerTo("peft_config", "target_modules", index),
		fix: `Remove ${quoted(name)}, or ask the owner of the policy to add it to \`allow\` of peft/target-modules.`
	}];
}
function complaint(name, allow) {
	if (vocabularyLayers.some((layer) => matches(name, layer))) return `The target ${quoted(name)} is an embedding or output layer, where single tokens can be given a new meaning.`;
	if (allow.length === 0) return void 0;
	return `The target ${quoted(name)} is not among the modules that policy lets an adapter change: ${allow.join(", ")}.`;
}
/** As PEFT matches a list: the whole name, or its end after a dot. A longer name than the allowed one is narrower. */
function matches(name, allowed) {
	return name === allowed || name.endsWith(`.${allowed}`);
}
// src/policy/rules/release-request.ts
const rule$5 = {
	id: "release/request",
	title: "A release answers a request that is merged, and pins it",
	presets: {
		recommended: "error",
		strict: "error"
	},
	options: {},
	check: check$5
};
const pointer = {
	uri: "/request/uri",
	digest: "/request/digest/sha256"
};
function check$5({ manifest: { kind, request }, requestsAtBase }) {
	if (kind !== "FineTuningRelease") return [];
	if (request?.uri === void 0) return [];
	const reading = repositoryPath(request.uri);
	if (reading.state !== "path") return [notAPath(request.uri)];
	const merged = requestsAtBase.get(reading.path);
	return merged === void 0 ? [notMerged(reading.path)] : compare$1(request, reading.path, merged);
}
function compare$1(request, path, merged) {
	const stated = request.digest["sha256"];
	if (stated === void 0) return [unpinned(path, merged)];
	return stated.toLowerCase() === merged ? [] : [different(path, merged)];
}
function notAPath(uri) {
	return {
		message: `The request ${quoted(uri)} is not a path in this repository, so no approval of it can be found.`,
		pointer: pointer.uri,
		fix: "State the path from the root of the repository, for example `finetune/support-bot.yml`."
	};
}
function notMerged(path) {
	return {
		message: `The base branch has no FineTuningRequest ${quoted(path)}, so nothing shows that training was approved.`,
		pointer: pointer.uri,
		fix: "Merge the request in a pull request of its own first, or correct the path; `git grep -l 'kind: FineTuningRequest' origin/HEAD` lists the merged ones."
	};
}
function unpinned(path, merged) {
	return {
		message: `The release does not pin the request ${quoted(path)}, so it could be exchanged after the training.`,
		pointer: pointer.digest,
		fix: `Add \`digest: { sha256: ${merged} }\` if that version is what was trained.`
	};
}
function different(path, merged) {
	return {
		message: `The release pins another version of the request ${quoted(path)} than the merged one, ${merged}.`,
		pointer: pointer.digest,
		fix: `Compare with \`git log -p origin/HEAD -- ${shellWord(path)}\`; if the merged version is what was trained, state its digest, otherwise have the trained version approved.`
	};
}
// src/policy/pinned-file.ts
/** Compares a text file in the repository with its digest. Its bytes must be in git, so that people can read them. */
function checkPinnedFile(pinned, file) {
	const { resource } = pinned;
	if (resource.uri === void 0) return [];
	const reading = repositoryPath(resource.uri);
	if (reading.state === "remote") return [elsewhere(pinned, resource.uri)];
	if (reading.state === "invalid") return [noPath(pinned, resource.uri, reading.why)];
	const found = file(reading.path);
	if (found.state === "absent") return [noFile(pinned, resource.uri)];
	if (isPointer(found.text)) return [pointerOnly(pinned, reading.path)];
	return compare(pinned, reading.path, found.sha256);
}
function compare(pinned, path, actual) {
	const stated = pinned.resource.digest["sha256"];
	if (stated === void 0) return [noDigest(pinned, path, actual)];
	if (stated.toLowerCase() === actual) return [];
	return [{
		message: `The ${pinned.name} ${path} is not the file that the manifest pins: its sha256 is ${actual}.`,
		pointer: `${pinned.pointer}/digest/sha256`,
		fix: `Restore the file, or state the digest that \`sha256sum ${shellWord(path)}\` prints: \`sha256: ${actual}\`.`
	}];
}
function noDigest(pinned, path, actual) {
	return {
		message: `The ${pinned.name} ${path} has no sha256 in the manifest, so nothing holds training to this version.`,
		pointer: `${pinned.pointer}/digest/sha256`,
		fix: `Add \`digest: { sha256: ${actual} }\`, which \`sha256sum ${shellWord(path)}\` prints.`,
		...lowered(pinned.unpinned)
	};
}
function elsewhere(pinned, uri) {
	const stated = pinned.resource.digest["sha256"] !== void 0;
	return {
		message: stated ? `The ${pinned.name} ${uri} is not in this repository, so its digest is only stated and nobody here can read it.` : `The ${pinned.name} ${uri} is not in this repository and has no sha256, so it can change after the approval.`,
		pointer: stated ? `${pinned.pointer}/uri` : `${pinned.pointer}/digest/sha256`,
		fix: "Commit the file, state its path as uri, and the digest that `sha256sum` prints for it.",
		...lowered(stated ? pinned.elsewhere : pinned.unpinned)
	};
}
/** In full, whatever the rule says of files elsewhere: what is no address may well be a file here. */
function noPath(pinned, uri, why) {
	return {
		message: `The ${pinned.name} ${uri} is neither a path of the repository nor an address, because ${why}: what would be used is unknown.`,
		pointer: `${pinned.pointer}/uri`,
		fix: "State the path from the root of the repository, with `./` before a name that has a colon, or an address."
	};
}
function noFile(pinned, uri) {
	return {
		message: `The ${pinned.name} ${uri} is no file of the repository at this commit, so what would be used is unknown.`,
		pointer: `${pinned.pointer}/uri`,
		fix: "Commit the file, or correct the path; `git ls-files` lists the paths from the root of the repository."
	};
}
function pointerOnly(pinned, path) {
	return {
		message: `The ${pinned.name} ${path} is a git-lfs pointer, so approvers and rules cannot read what it says.`,
		pointer: `${pinned.pointer}/uri`,
		fix: `Store it in git: \`git lfs untrack ${shellWord(path)} && git add --renormalize ${shellWord(path)}\`.`
	};
}
/** Looser than git-lfs's own format: a text file that begins like this was meant as a pointer. */
function isPointer(text) {
	return text !== void 0 && /^\s*version [^\n]*(?:git-lfs|git-media|hawser)/.test(text);
}
function lowered(atMost) {
	return atMost === void 0 ? {} : { atMost };
}
// src/policy/rules/training-config-digest.ts
const rule$4 = {
	id: "training/config-digest",
	title: "The training config is a file of the repository, with the digest that the manifest states",
	presets: {
		recommended: {
			severity: "error",
			required: false
		},
		strict: {
			severity: "error",
			required: true
		}
	},
	options: { required: {
		type: "boolean",
		description: "Whether a request must state a config and its digest; when it need not, their absence is a warning at most. A digest that is stated and wrong always counts in full."
	} },
	check: check$4
};
function check$4({ manifest, file }, options) {
	const required = booleanOption(options["required"], false);
	const unpinned = required ? {} : { unpinned: "warning" };
	const resource = manifest.training?.config;
	if (!resource) return manifest.kind === "FineTuningRequest" ? [missing$1(required)] : [];
	return checkPinnedFile({
		name: "training config",
		resource,
		pointer: "/training/config",
		elsewhere: "warning",
		...unpinned
	}, file);
}
function missing$1(required) {
	return {
		message: "The request names no training config, so what was approved and what would run cannot be compared.",
		pointer: "/training/config",
		fix: "Commit it and add `config: { uri: train/config.yaml, digest: { sha256: … } }`, which `sha256sum` prints.",
		...required ? {} : { atMost: "warning" }
	};
}
// src/policy/rules/training-hyperparameters.ts
const share = {
	min: 0,
	max: 1
};
/** Bounds that no sound run crosses: they catch a slipped decimal point, not an opinion. */
const recommended = {
	learning_rate: {
		min: 0,
		max: .1
	},
	num_train_epochs: {
		min: 0,
		max: 100
	},
	num_epochs: {
		min: 0,
		max: 100
	},
	n_epochs: {
		min: 0,
		max: 100
	},
	warmup_ratio: share,
	weight_decay: share,
	lora_dropout: share,
	neftune_noise_alpha: {
		min: 0,
		max: 100
	}
};
const strict = {
	...recommended,
	learning_rate: {
		min: 0,
		max: .01
	},
	num_train_epochs: {
		min: 0,
		max: 20
	},
	num_epochs: {
		min: 0,
		max: 20
	},
	n_epochs: {
		min: 0,
		max: 20
	}
};
const rule$3 = {
	id: "training/hyperparameters",
	title: "Hyperparameters are within the bounds that policy sets",
	presets: {
		recommended: {
			severity: "warning",
			bounds: recommended
		},
		strict: {
			severity: "error",
			bounds: strict
		}
	},
	options: { bounds: {
		type: "object",
		description: "Lowest and highest value allowed, by name of the hyperparameter; replaces the list of the preset.",
		additionalProperties: {
			type: "object",
			properties: {
				min: {
					type: "number",
					description: "The lowest value allowed."
				},
				max: {
					type: "number",
					description: "The highest value allowed."
				}
			},
			minProperties: 1,
			additionalProperties: false
		}
	} },
	check: check$3
};
function check$3({ manifest }, options) {
	const stated = manifest.training?.hyperparameters ?? {};
	const bounds = isFields(options["bounds"]) ? options["bounds"] : recommended;
	return Object.entries(bounds).flatMap(([name, bound]) => {
		const value = Object.hasOwn(stated, name) ? stated[name] : void 0;
		return value === void 0 || value === null || !isFields(bound) ? [] : judge$1(name, value, bound);
	});
}
function judge$1(name, value, bound) {
	const pointer = pointerTo("training", "hyperparameters", name);
	const number = numberOf(value);
	if (number === void 0) return [notANumber(name, value, pointer)];
	const { min, max } = bound;
	const low = typeof min === "number" && !(number >= min);
	if (!low && !(typeof max === "number" && !(number <= max))) return [];
	const limit = low ? `below the minimum of ${String(min)}` : `above the maximum of ${String(max)}`;
	return [{
		message: `The hyperparameter ${name} is ${quoted(value)}, ${limit}: a slip, or a run that nobody agreed to.`,
		pointer,
		fix: `Correct \`${name}\` here and in the training config, or ask the owner of the policy to change its bounds.`
	}];
}
/** Hosted services take `auto` and choose themselves: nothing to compare, and nothing wrong. */
function notANumber(name, value, pointer) {
	return {
		message: `The hyperparameter ${name} is ${quoted(value)}, which is no number, so its bounds cannot be applied.`,
		pointer,
		fix: `Write \`${name}\` as a number without quotes.`,
		...value === "auto" ? { atMost: "notice" } : {}
	};
}
/** Python's YAML reads `2e-4` as text and frameworks turn it into a number afterwards: so does this. */
function numberOf(value) {
	if (typeof value === "number") return value;
	if (typeof value !== "string") return void 0;
	const text = value.trim().replaceAll("_", "");
	return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : void 0;
}
// src/policy/rules/training-lineage.ts
const rule$2 = {
	id: "training/lineage",
	title: "An adapter or checkpoint that training continues from is stated with its digest",
	presets: {
		recommended: {
			severity: "error",
			allow: true
		},
		strict: {
			severity: "error",
			allow: false
		}
	},
	options: { allow: {
		type: "boolean",
		description: "Whether training may continue from an adapter or checkpoint. If so, that it does is a warning at most; a missing or wrong digest always counts in full."
	} },
	check: check$2
};
const starts = ["resume_from_checkpoint", "adapter_name_or_path"];
function check$2(subject, options) {
	const allowed = booleanOption(options["allow"], true);
	const { training, peft_config: peft } = subject.manifest;
	const declared = starts.flatMap((field) => {
		const resource = training?.[field];
		return resource ? continued(field, resource, subject, allowed) : [];
	});
	const experts = isFields(peft?.["adapters"]) ? Object.keys(peft["adapters"]) : [];
	const hidden = [...undeclaredKeys.map((key) => [
		"training",
		"hyperparameters",
		key
	]), ...experts.map((name) => [
		"peft_config",
		"adapters",
		name
	])];
	return [...declared, ...hidden.flatMap((path) => undeclared(subject.document.value, path))];
}
function continued(field, resource, subject, allowed) {
	const pointer = pointerTo("training", field);
	const name = resource.uri ?? field;
	return [{
		message: `Training continues from ${quoted(name)} and keeps whatever an earlier run put into it.`,
		pointer,
		fix: `Check that an approved request stands behind it, or remove \`${field}\` and start from the base model.`,
		...allowed ? { atMost: "warning" } : {}
	}, ...digestProblems(resource, name, pointer, subject)];
}
function digestProblems(resource, name, pointer, { file }) {
	if (resource.digest["sha256"] === void 0) return [{
		message: `Training continues from ${quoted(name)} without a sha256, so other weights could take its place.`,
		pointer: `${pointer}/digest/sha256`,
		fix: `Add \`digest: { sha256: … }\` with what \`sha256sum ${shellWord(weightsOf(name))}\` prints.`
	}];
	const { mismatches } = matchDataset({
		...resource,
		anonymizationMethodUsed: []
	}, file);
	return mismatches.map((mismatch) => problemOf$1(mismatch, name, pointer));
}
function problemOf$1(mismatch, name, pointer) {
	if (mismatch.kind === "sha256" || mismatch.kind === "pointer-hashed" || mismatch.kind === "md5") {
		const algorithm = mismatch.kind === "md5" ? "md5" : "sha256";
		return {
			message: `Training continues from ${quoted(name)}, but its ${algorithm} is ${mismatch.actual}, not as pinned.`,
			pointer: `${pointer}/digest/${algorithm}`,
			fix: `Restore the file, or state \`${algorithm}: ${mismatch.actual}\` if these are the weights that were meant.`
		};
	}
	return {
		message: `Training continues from ${quoted(name)}, which is no file here that could be hashed, so its digest is only stated.`,
		pointer: `${pointer}/uri`,
		fix: "State the path of the weight file in the repository, or an address such as `s3://…` or `hf://…`.",
		atMost: "warning"
	};
}
/** The file to hash: a path as it is, the last part of an address after its download. */
function weightsOf(name) {
	if (!/\.(?:safetensors|bin|pt|gguf)$/.test(name)) return "adapter_model.safetensors";
	return name.includes("://") ? name.split("/").at(-1) ?? name : name;
}
/** Frameworks' names for the same, which would go unnoticed among the hyperparameters. */
const undeclaredKeys = [
	"resume_from_checkpoint",
	"adapter_name_or_path",
	"auto_resume_from_checkpoints",
	"lora_model_dir",
	"resume_adapter_file"
];
function undeclared(document, path) {
	const value = valueAt(document, ...path);
	if (!isAsked(value)) return [];
	return [{
		message: `${path.join(".")} loads weights of an earlier run (${quoted(value)}) that no digest pins.`,
		pointer: pointerTo(...path),
		fix: "State them as training.resume_from_checkpoint or adapter_name_or_path, with `digest: { sha256: … }`."
	}];
}
// src/policy/rules/training-prompt-format.ts
const rule$1 = {
	id: "training/prompt-format",
	title: "The chat template is pinned, and changes of system prompt and vocabulary are seen",
	presets: {
		recommended: {
			severity: "error",
			required: false
		},
		strict: {
			severity: "error",
			required: true
		}
	},
	options: { required: {
		type: "boolean",
		description: "Whether a stated chat template must have a digest; when it need not, its absence is a warning at most. A digest that is stated and wrong always counts in full."
	} },
	check: check$1
};
function check$1({ manifest, previous, file }, options) {
	const resource = manifest.training?.chat_template;
	const pinned = {
		name: "chat template",
		pointer: "/training/chat_template",
		elsewhere: "warning",
		...booleanOption(options["required"], false) ? {} : { unpinned: "warning" }
	};
	return [
		...resource ? checkPinnedFile({
			...pinned,
			resource
		}, file) : [],
		...systemPrompt(manifest, previous),
		...addedTokens(manifest, previous)
	];
}
/** Not wrong, but easily overlooked: an approver should have read it once. */
function systemPrompt(manifest, previous) {
	const prompt = manifest.training?.default_system;
	if (prompt === void 0 || prompt === "" || prompt === previous?.training?.default_system) return [];
	return [{
		message: `Training puts ${quoted(prompt)} before examples without a system prompt, which the data does not show.`,
		pointer: "/training/default_system",
		fix: "Nothing to do, if the approvers have read it; without the field, examples are trained as they are.",
		atMost: "notice"
	}];
}
function addedTokens(manifest, previous) {
	const before = previous?.training?.added_tokens ?? [];
	const added = manifest.training?.added_tokens.filter((token) => !before.includes(token)) ?? [];
	if (added.length === 0) return [];
	return [{
		message: `Training adds ${quoted(added)} to the vocabulary; a token used nowhere else is a convenient trigger.`,
		pointer: "/training/added_tokens",
		fix: "Nothing to do, if the approvers know what they are for; otherwise remove them.",
		atMost: "notice"
	}];
}
// src/policy/rules/training-remote-code.ts
const rule = {
	id: "training/remote-code",
	title: "Training runs no code that a model, a dataset or a config brings along",
	presets: {
		recommended: "warning",
		strict: "error"
	},
	options: {},
	check
};
function check({ document, manifest }) {
	return [...[
		["base_model"],
		...manifest.datasets.map((_, index) => ["datasets", index]),
		["training"],
		["training", "hyperparameters"]
	].flatMap((path) => switchedOn(document.value, [...path, "trust_remote_code"])), ...manifest.peft_config ? importedModules(manifest.peft_config) : []];
}
/** Reads the raw document: what is no boolean here can be one for the training job. */
function switchedOn(document, path) {
	const value = valueAt(document, ...path);
	if (!isTrueForPython(value)) return [];
	return [{
		message: `With trust_remote_code set to ${quoted(value)}, whoever publishes the model or dataset can run code on the training machine.`,
		pointer: pointerTo(...path),
		fix: "Set `trust_remote_code: false`; if the model needs its own code, review that code at the pinned revision."
	}];
}
/** YAML 1.1 and frameworks that parse text have more words for yes than YAML 1.2. */
function isTrueForPython(value) {
	if (typeof value === "string") return /^\s*(?:true|yes|on|y|t|1)\s*$/i.test(value);
	return value === true || typeof value === "number" && value !== 0;
}
/** Two fields of PEFT's config name a Python package to import; versions before the import allowlists take any. */
function importedModules(config) {
	return [...imported(config, ["auto_mapping", "parent_library"], [
		"transformers",
		"diffusers",
		"lerobot"
	]), ...imported(config, ["megatron_core"], ["megatron"])];
}
function imported(config, path, packages) {
	const value = valueAt(config, ...path);
	if (!isAsked(value) || packages.some((name) => isWithin(value, name))) return [];
	return [{
		message: `PEFT can import ${quoted(value)}, which peft_config.${path.join(".")} names, and importing runs code.`,
		pointer: pointerTo("peft_config", ...path),
		fix: `Remove \`${path.join(".")}\`, or name a module of ${packages.join(" or ")}.`
	}];
}
function isWithin(value, name) {
	return typeof value === "string" && (value === name || value.startsWith(`${name}.`));
}
// src/policy/rules/index.ts
const rules = [
	rule$27,
	rule$26,
	rule$25,
	rule$24,
	rule$23,
	rule$22,
	rule$21,
	rule$20,
	rule$19,
	rule$18,
	rule$17,
	rule$16,
	rule$15,
	rule$14,
	rule$13,
	rule$12,
	rule$11,
	rule$10,
	rule$9,
	rule$8,
	rule$7,
	rule$6,
	rule$5,
	rule$4,
	rule$3,
	rule$2,
	rule$1,
	rule
];
// src/policy/preset.ts
/** Where manifests are when no policy says so. */
const defaultManifests = ["**/*.finetune.{yml,yaml,json}", "finetune/**/*.{yml,yaml,json}"];
const day = 864e5;
const anyone = {
	permission: "write",
	teams: [],
	users: []
};
const keeper = {
	permission: "maintain",
	teams: [],
	users: []
};
const everybodyInvolved = [
	"author",
	"committers",
	"co-authors",
	"initiator",
	"bots"
];
/** Where policy files are unless an input says otherwise. */
const defaultPolicyPath = ".github/tunegate.yml";
/** Where a repository decides what is judged, and how. A path is no pattern, so what would make it one is escaped. */
function policyPaths(policy) {
	return [escape(policy, { magicalBraces: true }), ".github/tunegate/**"];
}
const approvals$1 = {
	recommended: (policy) => ({
		stale: "content",
		exclude: everybodyInvolved,
		expires: 30 * day,
		seats: [
			{
				name: "approver",
				count: 1,
				from: anyone,
				when: {}
			},
			{
				name: "second-approver",
				count: 1,
				from: anyone,
				when: { risk: ["high", "serious"] }
			},
			{
				name: "policy-owner",
				count: 1,
				from: anyone,
				when: { paths: policyPaths(policy) }
			}
		],
		veto: { from: anyone }
	}),
	strict: (policy) => ({
		stale: "content",
		exclude: everybodyInvolved,
		expires: 14 * day,
		seats: [
			{
				name: "approver",
				count: 2,
				from: anyone,
				when: {}
			},
			{
				name: "maintainer",
				count: 1,
				from: keeper,
				when: { risk: ["high", "serious"] }
			},
			{
				name: "policy-owner",
				count: 1,
				from: keeper,
				when: { paths: [...policyPaths(policy), ".github/workflows/**"] }
			}
		],
		veto: { from: anyone }
	})
};
/** The preset of a name, for a policy file at a path. Its rules are what the rule files say of it. */
function presetOf(name, policy = defaultPolicyPath) {
	return {
		rules: new Map(rules.map((rule) => [rule.id, presetSetting(rule.presets[name])])),
		approvals: approvals$1[name](policy)
	};
}
// src/policy/effective-policy.ts
const nobody = {
	stale: "content",
	exclude: [],
	seats: []
};
/**
* The effective policy of a repository's file, or of the `recommended` preset when it has none. Presets apply in the
* order given, then the file: rules key by key; `seats` as a whole list. `path` is where the file is, or would be.
*/
function effectivePolicy(file, path = defaultPolicyPath) {
	const presets = (file?.extends ?? ["tunegate:recommended"]).map((name) => presetOf(presetName(name), path));
	const silent = new Map(rules.map((rule) => [rule.id, offOrFixed(rule)]));
	const inherited = presets.reduce((below, preset) => layered(below, preset.rules), silent);
	return {
		branches: file?.branches,
		manifests: file?.manifests ?? defaultManifests,
		schemas: file?.schemas ?? [],
		rules: layered(inherited, file?.rules ?? /* @__PURE__ */ new Map()),
		overrides: file?.overrides ?? [],
		approvals: {
			...presets.at(-1)?.approvals ?? nobody,
			...file?.approvals
		}
	};
}
/** How a rule weighs for a manifest at a path. */
function settingFor(policy, rule, path) {
	const base = policy.rules.get(rule) ?? {
		severity: "off",
		options: {}
	};
	return policy.overrides.filter((override) => matchesAny(override.files, path, { trusted: true })).reduce((below, override) => {
		const setting = override.rules.get(rule);
		return setting ? layer(below, setting) : below;
	}, base);
}
/** The effective policy as plain data, for its digest and for people: the same policy gives the same data. */
function policyData(policy) {
	return {
		...policy.branches ? { branches: policy.branches } : {},
		manifests: policy.manifests,
		schemas: policy.schemas,
		rules: Object.fromEntries(policy.rules),
		overrides: policy.overrides.map(({ files, rules: settings }) => ({
			files,
			rules: Object.fromEntries(settings)
		})),
		approvals: policy.approvals
	};
}
function layered(below, above) {
	const made = new Map(below);
	for (const [rule, setting] of above) made.set(rule, layer(made.get(rule) ?? {
		severity: "off",
		options: {}
	}, setting));
	return made;
}
/** A rule that policy cannot lower holds even where nothing is inherited. */
function offOrFixed(rule) {
	return {
		severity: rule.fixed ? "error" : "off",
		options: {}
	};
}
function presetName(reference) {
	return reference === "tunegate:strict" ? "strict" : "recommended";
}
// src/policy/further-schema.ts
/**
* Compiles a schema file of the policy (JSON or YAML, 2020-12). ajv is loaded here, because most policies name no
* schema. A schema that refers to others by URL, or that ajv finds unsound, is unusable.
*/
async function furtherSchema(path, text) {
	const { documents, problems } = readDocuments(text);
	const [document] = documents;
	const [problem] = problems;
	if (problem || !document || documents.length > 1) return {
		state: "unusable",
		why: problem?.message ?? "it holds no document, or several"
	};
	const schema = document.value;
	if (typeof schema !== "object" || schema === null) return {
		state: "unusable",
		why: "it is not a JSON Schema"
	};
	try {
		const { Ajv2020 } = await import("./2020.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
		const formats = await import("./dist.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
		const ajv = new Ajv2020({
			allErrors: true,
			strict: true,
			strictRequired: false,
			strictTypes: false
		});
		formats.default.default(ajv);
		const validate = ajv.compile(schema);
		return {
			state: "usable",
			judge: (manifest) => {
				if (validate(manifest.value)) return [];
				return describeSchemaErrors(validate.errors ?? [], schema, manifest.value).map((error) => ({
					rule: "manifest/schema",
					severity: "error",
					message: `${error.message} (${path})`,
					path: manifest.path,
					pointer: error.pointer,
					help: helpFor("manifest/schema"),
					...placeOf(manifest, error),
					...error.fix === void 0 ? {} : { fix: error.fix }
				}));
			}
		};
	} catch (error) {
		return {
			state: "unusable",
			why: error instanceof Error ? error.message : String(error)
		};
	}
}
function placeOf(manifest, error) {
	const { via: _via, ...place } = manifest.locate(error.pointer, error.at);
	return place;
}
// src/policy/judge-rules.ts
/** Every finding of every built-in rule on one document. A rule that is off is not run. */
function judgeDocument(subject, policy) {
	const { document } = subject;
	return rules.flatMap((rule) => {
		if (rule.scope === "change") return [];
		const { severity, options } = settingFor(policy, rule.id, document.path);
		if (severity === "off") return [];
		return rule.check(subject, options).map((problem) => findingOf(rule, severity, problem, subject));
	});
}
/** Every finding of the rules about the pull request as a whole. */
function judgeChange(subject, policy) {
	return rules.flatMap((rule) => {
		if (rule.scope !== "change") return [];
		const { severity, options } = policy.rules.get(rule.id) ?? {
			severity: "off",
			options: {}
		};
		if (severity === "off") return [];
		return rule.check(subject, options).map((problem) => ({
			rule: rule.id,
			severity: capped(severity, problem.atMost),
			message: problem.message,
			path: "",
			pointer: "",
			help: helpFor(rule.id),
			...startOfFile,
			...problem.fix === void 0 ? {} : { fix: problem.fix }
		}));
	});
}
function findingOf(rule, severity, problem, { document }) {
	const { via, ...place } = problem.place ?? document.locate(problem.pointer, problem.at);
	const used = via ? ` (used at line ${via.line}, column ${via.column})` : "";
	return {
		rule: rule.id,
		severity: capped(severity, problem.atMost),
		message: problem.message + used,
		path: document.path,
		pointer: problem.pointer,
		help: helpFor(rule.id),
		...place,
		...problem.fix === void 0 ? {} : { fix: problem.fix }
	};
}
const weights = {
	notice: 0,
	warning: 1,
	error: 2
};
function capped(severity, atMost) {
	return atMost && weights[atMost] < weights[severity] ? atMost : severity;
}
// src/policy/duration.ts
const units = {
	m: 6e4,
	h: 36e5,
	d: 864e5,
	w: 6048e5
};
/** What policy files write for a length of time: a count and one of m, h, d, w. */
const durationPattern = "^[1-9][0-9]{0,4}[mhdw]$";
/** `30d` in milliseconds, or nothing when the text is not a duration. */
function parseDuration(text) {
	const match = /^([1-9][0-9]{0,4})([mhdw])$/.exec(text);
	const unit = match?.[2];
	if (unit !== "m" && unit !== "h" && unit !== "d" && unit !== "w") return void 0;
	return Number(match?.[1]) * units[unit];
}
// src/policy/policy-schema.ts
const severity = {
	type: "string",
	enum: [
		"error",
		"warning",
		"notice",
		"off"
	]
};
/** Files have no leading `/` or `./` and no trailing `/`: such a pattern would match nothing, and nobody would notice. */
const glob = {
	type: "string",
	minLength: 1,
	maxLength: 256,
	pattern: String.raw`^(?:[^./!]|\.[^./])(?:.*[^/])?$`
};
const globs = {
	type: "array",
	items: glob,
	maxItems: 200
};
/**
* The JSON Schema (2020-12) of a policy file. Its `rules` are the built-in rules and their options, so the file that
* editors read, `policies/policy.schema.json`, is written from this.
*/
function policySchema() {
	return {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "https://tunegate.dev/schemas/v1/policy.schema.json",
		title: "tunegate policy",
		...object({
			$schema: {
				type: "string",
				maxLength: 2048,
				description: "Where editors find this schema."
			},
			apiVersion: {
				const: "tunegate/v1",
				description: "The version of this format."
			},
			kind: {
				const: "Policy",
				description: "What this file is."
			},
			extends: {
				type: "array",
				items: {
					type: "string",
					enum: ["tunegate:recommended", "tunegate:strict"]
				},
				maxItems: 10,
				description: "Presets to start from, later ones over earlier ones. Default: tunegate:recommended."
			},
			branches: {
				...globs,
				minItems: 1,
				description: "Globs of the base branches that are governed beside the default branch; pull requests into others get no check run. Read at the default branch alone. Default: every branch."
			},
			manifests: {
				...globs,
				minItems: 1,
				description: "Globs of the files that are fine-tuning manifests."
			},
			schemas: {
				...globs,
				maxItems: 20,
				description: "Further JSON Schemas that every manifest must satisfy: paths, read at the tip of the base branch."
			},
			rules: { $ref: "#/$defs/rules" },
			overrides: {
				type: "array",
				maxItems: 100,
				description: "Other settings for manifests under some paths; later entries win.",
				items: object({
					files: {
						anyOf: [glob, globs],
						description: "Globs of manifest paths."
					},
					rules: { $ref: "#/$defs/rules" }
				}, ["files", "rules"])
			},
			approvals: approvals()
		}, ["apiVersion", "kind"]),
		$defs: {
			rules: object(Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule)])), [], "The built-in rules: a severity, or a severity with options."),
			source: object({
				permission: {
					type: "string",
					enum: [
						"write",
						"maintain",
						"admin"
					],
					description: "Anyone with at least this permission on the repository."
				},
				teams: {
					type: "array",
					maxItems: 50,
					items: {
						type: "string",
						pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$",
						maxLength: 200
					},
					description: "Teams as organisation/slug; members of child teams count."
				},
				users: {
					type: "array",
					maxItems: 200,
					items: { anyOf: [{
						type: "string",
						minLength: 1,
						maxLength: 60
					}, object({
						login: {
							type: "string",
							minLength: 1,
							maxLength: 60,
							description: "The login."
						},
						id: {
							type: "integer",
							minimum: 1,
							description: "The numeric id: logins change hands, ids do not."
						}
					}, ["login"])] },
					description: "People by login, or by login and numeric id."
				}
			}, [], "Who: anyone that one of these names.")
		}
	};
}
function approvals() {
	const source = { $ref: "#/$defs/source" };
	const duration = {
		type: "string",
		pattern: durationPattern
	};
	const exclude = {
		type: "array",
		items: {
			type: "string",
			enum: [
				"author",
				"committers",
				"co-authors",
				"initiator",
				"bots"
			]
		},
		maxItems: 5,
		description: "Who may not sign: people whose independence is in doubt."
	};
	const strings = (values) => ({
		type: "array",
		minItems: 1,
		maxItems: 20,
		items: {
			type: "string",
			enum: values
		}
	});
	const seat = object({
		name: {
			type: "string",
			minLength: 1,
			maxLength: 100,
			description: "What the seat is called in reports."
		},
		count: {
			type: "integer",
			minimum: 1,
			maximum: 20,
			description: "How many people. Default: 1."
		},
		from: source,
		when: object({
			risk: {
				...strings([
					"low",
					"medium",
					"high",
					"serious"
				]),
				description: "A manifest of one of these risks; one that states none counts too."
			},
			changed: {
				...strings(topics),
				description: "One of these parts of a manifest changed."
			},
			kind: {
				anyOf: [{
					type: "string",
					enum: ["FineTuningRequest", "FineTuningRelease"]
				}, strings(["FineTuningRequest", "FineTuningRelease"])],
				description: "A manifest of this kind."
			},
			paths: {
				...globs,
				minItems: 1,
				description: "The pull request touches one of these paths, manifest or not."
			}
		}, [], "When the seat is needed: every condition given must hold. Without `when`: for every governed change."),
		exclude
	}, ["name", "from"]);
	return object({
		stale: {
			type: "string",
			enum: ["content", "commit"],
			description: "What voids an approval: a change of governed content, or any push."
		},
		exclude,
		expires: {
			...duration,
			description: "How long an approval counts, from its submission, e.g. 30d."
		},
		seats: {
			type: "array",
			maxItems: 50,
			items: seat,
			description: "Places that must be filled, each by another person. Replaces the list of the presets."
		},
		veto: object({ from: source }, ["from"], "Whose request for changes blocks until they lift it."),
		override: object({
			phrase: {
				type: "string",
				minLength: 3,
				maxLength: 100,
				description: "How an overriding review begins; a reason follows it."
			},
			from: source,
			expires: {
				...duration,
				description: "How long an override counts."
			}
		}, ["phrase", "from"], "Who may let a change pass that was rejected or waits, by an approving review with a reason.")
	}, [], "Who must sign.");
}
function ruleSetting(rule) {
	const severities = rule.fixed ? {
		type: "string",
		enum: ["error"]
	} : severity;
	const options = object({
		severity: {
			...severities,
			description: "How much a finding weighs."
		},
		...rule.options
	}, []);
	return {
		description: rule.title,
		anyOf: [severities, options]
	};
}
function object(properties, required, description) {
	return {
		type: "object",
		...description === void 0 ? {} : { description },
		additionalProperties: false,
		...required.length > 0 ? { required } : {},
		properties
	};
}
// src/policy/policy-validator.ts
const validatePolicy = validate52;
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://tunegate.dev/schemas/v1/policy.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": ["apiVersion", "kind"],
	"properties": {
		"$schema": {
			"type": "string",
			"maxLength": 2048
		},
		"apiVersion": { "const": "tunegate/v1" },
		"kind": { "const": "Policy" },
		"extends": {
			"type": "array",
			"items": {
				"type": "string",
				"enum": ["tunegate:recommended", "tunegate:strict"]
			},
			"maxItems": 10
		},
		"branches": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 256,
				"pattern": "^(?:[^./!]|\\.[^./])(?:.*[^/])?$"
			},
			"maxItems": 200,
			"minItems": 1
		},
		"manifests": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 256,
				"pattern": "^(?:[^./!]|\\.[^./])(?:.*[^/])?$"
			},
			"maxItems": 200,
			"minItems": 1
		},
		"schemas": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 256,
				"pattern": "^(?:[^./!]|\\.[^./])(?:.*[^/])?$"
			},
			"maxItems": 20
		},
		"rules": { "$ref": "#/$defs/rules" },
		"overrides": {
			"type": "array",
			"maxItems": 100,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["files", "rules"],
				"properties": {
					"files": { "anyOf": [{
						"type": "string",
						"minLength": 1,
						"maxLength": 256,
						"pattern": "^(?:[^./!]|\\.[^./])(?:.*[^/])?$"
					}, {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1,
							"maxLength": 256,
							"pattern": "^(?:[^./!]|\\.[^./])(?:.*[^/])?$"
						},
						"maxItems": 200
					}] },
					"rules": { "$ref": "#/$defs/rules" }
				}
			}
		},
		"approvals": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"stale": {
					"type": "string",
					"enum": ["content", "commit"]
				},
				"exclude": {
					"type": "array",
					"items": {
						"type": "string",
						"enum": [
							"author",
							"committers",
							"co-authors",
							"initiator",
							"bots"
						]
					},
					"maxItems": 5
				},
				"expires": {
					"type": "string",
					"pattern": "^[1-9][0-9]{0,4}[mhdw]$"
				},
				"seats": {
					"type": "array",
					"maxItems": 50,
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["name", "from"],
						"properties": {
							"name": {
								"type": "string",
								"minLength": 1,
								"maxLength": 100
							},
							"count": {
								"type": "integer",
								"minimum": 1,
								"maximum": 20
							},
							"from": { "$ref": "#/$defs/source" },
							"when": {
								"type": "object",
								"additionalProperties": false,
								"properties": {
									"risk": {
										"type": "array",
										"minItems": 1,
										"maxItems": 20,
										"items": {
											"type": "string",
											"enum": [
												"low",
												"medium",
												"high",
												"serious"
											]
										}
									},
									"changed": {
										"type": "array",
										"minItems": 1,
										"maxItems": 20,
										"items": {
											"type": "string",
											"enum": [
												"metadata",
												"initiator",
												"base_model",
												"datasets",
												"training",
												"peft_config",
												"evaluation_plan",
												"safetyRiskAssessment",
												"request",
												"subject",
												"run",
												"evaluations",
												"deviations",
												"rollback"
											]
										}
									},
									"kind": { "anyOf": [{
										"type": "string",
										"enum": ["FineTuningRequest", "FineTuningRelease"]
									}, {
										"type": "array",
										"minItems": 1,
										"maxItems": 20,
										"items": {
											"type": "string",
											"enum": ["FineTuningRequest", "FineTuningRelease"]
										}
									}] },
									"paths": {
										"type": "array",
										"items": {
											"type": "string",
											"minLength": 1,
											"maxLength": 256,
											"pattern": "^(?:[^./!]|\\.[^./])(?:.*[^/])?$"
										},
										"maxItems": 200,
										"minItems": 1
									}
								}
							},
							"exclude": {
								"type": "array",
								"items": {
									"type": "string",
									"enum": [
										"author",
										"committers",
										"co-authors",
										"initiator",
										"bots"
									]
								},
								"maxItems": 5
							}
						}
					}
				},
				"veto": {
					"type": "object",
					"additionalProperties": false,
					"required": ["from"],
					"properties": { "from": { "$ref": "#/$defs/source" } }
				},
				"override": {
					"type": "object",
					"additionalProperties": false,
					"required": ["phrase", "from"],
					"properties": {
						"phrase": {
							"type": "string",
							"minLength": 3,
							"maxLength": 100
						},
						"from": { "$ref": "#/$defs/source" },
						"expires": {
							"type": "string",
							"pattern": "^[1-9][0-9]{0,4}[mhdw]$"
						}
					}
				}
			}
		}
	},
	"$defs": {
		"rules": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"approval/unattributed-commit": { "anyOf": [{
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				}, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": {
							"type": "string",
							"enum": [
								"error",
								"warning",
								"notice",
								"off"
							]
						},
						"high-risk": {
							"type": "array",
							"items": {
								"type": "string",
								"enum": [
									"low",
									"medium",
									"high",
									"serious"
								]
							},
							"maxItems": 4
						}
					}
				}] },
				"base-model/allowed": { "anyOf": [{
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				}, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": {
							"type": "string",
							"enum": [
								"error",
								"warning",
								"notice",
								"off"
							]
						},
						"allow": {
							"type": "array",
							"items": { "anyOf": [{
								"type": "string",
								"minLength": 1,
								"maxLength": 256
							}, {
								"type": "object",
								"required": ["id"],
								"additionalProperties": false,
								"properties": {
									"id": {
										"type": "string",
										"minLength": 1,
										"maxLength": 256
									},
									"revisions": {
										"type": "array",
										"minItems": 1,
										"items": {
											"type": "string",
											"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
										}
									}
								}
							}] }
						}
					}
				}] },
				"base-model/license": { "anyOf": [{
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				}, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": {
							"type": "string",
							"enum": [
								"error",
								"warning",
								"notice",
								"off"
							]
						},
						"allow": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1,
								"maxLength": 256
							}
						}
					}
				}] },
				"base-model/pinned": { "anyOf": [{
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				}, {
					"type": "object",
					"additionalProperties": false,
					"properties": { "severity": {
						"type": "string",
						"enum": [
							"error",
							"warning",
							"notice",
							"off"
						]
					} }
				}] },
				"dataset/allowed-source": { "anyOf": [{
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				}, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": {
							"type": "string",
							"enum": [
								"error",
								"warning",
								"notice",
								"off"
							]
						},
						"allow": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1,
								"maxLength": 256
							}
						}
					}
				}] },
				"dataset/digest": { "anyOf": [{
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				}, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": {
							"type": "string",
							"enum": [
								"error",
								"warning",
								"notice",
								"off"
							]
						},
						"contentSize": { "type": "boolean" }
					}
				}] },
				"dataset/license": { "anyOf": [{
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				}, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": {
							"type": "string",
							"enum": [
								"error",
								"warning",
								"notice",
								"off"
							]
						},
						"allow": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1,
								"maxLength": 256
							}
						}
					}
				}] },
				"dataset/matches": { "anyOf": [{
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				}, {
					"type": "object",
					"additionalProperties": false,
					"properties": { "severity": {
						"type": "string",
						"enum": [
							"error",
							"warning",
							"notice",
							"off"
						]
					} }
				}] },
				"dataset/personal-data": { "anyOf": [{
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				}, {
					"type": "object",
					"additionalProperties": false,
					"properties": { "severity": {
						"type": "string",
						"enum": [
							"error",
							"warning",
							"notice",
							"off"
						]
					} }
				}] },
				"dataset/pinned": { "anyOf": [{
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				}, {
					"type": "object",
					"additionalProperties": false,
					"properties": { "severity": {
						"type": "string",
						"enum": [
							"error",
							"warning",
							"notice",
							"off"
						]
					} }
				}] },
				"evaluation/planned": { "anyOf": [{
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				}, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": {
							"type": "string",
							"enum": [
								"error",
								"warning",
								"notice",
								"off"
							]
						},
						"min": {
							"type": "integer",
							"minimum": 0
						},
						"require": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"min-samples": {
							"type": "integer",
							"minimum": 0
						}
					}
				}] },
				"initiator/known": { "anyOf": [{
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				}, {
					"type": "object",
					"additionalProperties": false,
					"properties": { "severity": {
						"type": "string",
						"enum": [
							"error",
							"warning",
							"notice",
							"off"
						]
					} }
				}] },
				"manifest/portable-yaml": { "anyOf": [{
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				}, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": {
							"type": "string",
							"enum": [
								"error",
								"warning",
								"notice",
								"off"
							]
						},
						"floats": { "type": "boolean" }
					}
				}] },
				"manifest/schema": { "anyOf": [{
					"type": "string",
					"enum": ["error"]
				}, {
					"type": "object",
					"additionalProperties": false,
					"properties": { "severity": {
						"type": "string",
						"enum": ["error"]
					} }
				}] },
				"manifest/secret": { "anyOf": [{
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				}, {
					"type": "object",
					"additionalProperties": false,
					"properties": { "severity": {
						"type": "string",
						"enum": [
							"error",
							"warning",
							"notice",
							"off"
						]
					} }
				}] },
				"manifest/unknown-field": { "anyOf": [{
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				}, {
					"type": "object",
					"additionalProperties": false,
					"properties": { "severity": {
						"type": "string",
						"enum": [
							"error",
							"warning",
							"notice",
							"off"
						]
					} }
				}] },
				"peft/allowed-types": { "anyOf": [{
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				}, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": {
							"type": "string",
							"enum": [
								"error",
								"warning",
								"notice",
								"off"
							]
						},
						"allow": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"minItems": 1
						}
					}
				}] },
				"peft/full-fine-tune": { "anyOf": [{
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				}, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": {
							"type": "string",
							"enum": [
								"error",
								"warning",
								"notice",
								"off"
							]
						},
						"allow": { "type": "boolean" },
						"allow-methods": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						}
					}
				}] },
				"peft/init": { "anyOf": [{
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				}, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": {
							"type": "string",
							"enum": [
								"error",
								"warning",
								"notice",
								"off"
							]
						},
						"allow": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						}
					}
				}] },
				"peft/max-rank": { "anyOf": [{
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				}, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": {
							"type": "string",
							"enum": [
								"error",
								"warning",
								"notice",
								"off"
							]
						},
						"max": {
							"type": "integer",
							"minimum": 1
						}
					}
				}] },
				"peft/modules-to-save": { "anyOf": [{
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				}, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": {
							"type": "string",
							"enum": [
								"error",
								"warning",
								"notice",
								"off"
							]
						},
						"allow": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						}
					}
				}] },
				"peft/target-modules": { "anyOf": [{
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				}, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": {
							"type": "string",
							"enum": [
								"error",
								"warning",
								"notice",
								"off"
							]
						},
						"allow": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"all-linear": { "type": "boolean" }
					}
				}] },
				"release/request": { "anyOf": [{
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				}, {
					"type": "object",
					"additionalProperties": false,
					"properties": { "severity": {
						"type": "string",
						"enum": [
							"error",
							"warning",
							"notice",
							"off"
						]
					} }
				}] },
				"training/config-digest": { "anyOf": [{
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				}, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": {
							"type": "string",
							"enum": [
								"error",
								"warning",
								"notice",
								"off"
							]
						},
						"required": { "type": "boolean" }
					}
				}] },
				"training/hyperparameters": { "anyOf": [{
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				}, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": {
							"type": "string",
							"enum": [
								"error",
								"warning",
								"notice",
								"off"
							]
						},
						"bounds": {
							"type": "object",
							"additionalProperties": {
								"type": "object",
								"properties": {
									"min": { "type": "number" },
									"max": { "type": "number" }
								},
								"minProperties": 1,
								"additionalProperties": false
							}
						}
					}
				}] },
				"training/lineage": { "anyOf": [{
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				}, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": {
							"type": "string",
							"enum": [
								"error",
								"warning",
								"notice",
								"off"
							]
						},
						"allow": { "type": "boolean" }
					}
				}] },
				"training/prompt-format": { "anyOf": [{
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				}, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": {
							"type": "string",
							"enum": [
								"error",
								"warning",
								"notice",
								"off"
							]
						},
						"required": { "type": "boolean" }
					}
				}] },
				"training/remote-code": { "anyOf": [{
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				}, {
					"type": "object",
					"additionalProperties": false,
					"properties": { "severity": {
						"type": "string",
						"enum": [
							"error",
							"warning",
							"notice",
							"off"
						]
					} }
				}] }
			}
		},
		"source": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"permission": {
					"type": "string",
					"enum": [
						"write",
						"maintain",
						"admin"
					]
				},
				"teams": {
					"type": "array",
					"maxItems": 50,
					"items": {
						"type": "string",
						"pattern": "^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$",
						"maxLength": 200
					}
				},
				"users": {
					"type": "array",
					"maxItems": 200,
					"items": { "anyOf": [{
						"type": "string",
						"minLength": 1,
						"maxLength": 60
					}, {
						"type": "object",
						"additionalProperties": false,
						"required": ["login"],
						"properties": {
							"login": {
								"type": "string",
								"minLength": 1,
								"maxLength": 60
							},
							"id": {
								"type": "integer",
								"minimum": 1
							}
						}
					}] }
				}
			}
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require_ucs2length().default;
const pattern3 = /* @__PURE__ */ new RegExp("^(?:[^./!]|\\.[^./])(?:.*[^/])?$", "u");
const pattern9 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,4}[mhdw]$", "u");
const schema20 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"approval/unattributed-commit": { "anyOf": [{
			"type": "string",
			"enum": [
				"error",
				"warning",
				"notice",
				"off"
			]
		}, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": {
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				},
				"high-risk": {
					"type": "array",
					"items": {
						"type": "string",
						"enum": [
							"low",
							"medium",
							"high",
							"serious"
						]
					},
					"maxItems": 4
				}
			}
		}] },
		"base-model/allowed": { "anyOf": [{
			"type": "string",
			"enum": [
				"error",
				"warning",
				"notice",
				"off"
			]
		}, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": {
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				},
				"allow": {
					"type": "array",
					"items": { "anyOf": [{
						"type": "string",
						"minLength": 1,
						"maxLength": 256
					}, {
						"type": "object",
						"required": ["id"],
						"additionalProperties": false,
						"properties": {
							"id": {
								"type": "string",
								"minLength": 1,
								"maxLength": 256
							},
							"revisions": {
								"type": "array",
								"minItems": 1,
								"items": {
									"type": "string",
									"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
								}
							}
						}
					}] }
				}
			}
		}] },
		"base-model/license": { "anyOf": [{
			"type": "string",
			"enum": [
				"error",
				"warning",
				"notice",
				"off"
			]
		}, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": {
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				},
				"allow": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 256
					}
				}
			}
		}] },
		"base-model/pinned": { "anyOf": [{
			"type": "string",
			"enum": [
				"error",
				"warning",
				"notice",
				"off"
			]
		}, {
			"type": "object",
			"additionalProperties": false,
			"properties": { "severity": {
				"type": "string",
				"enum": [
					"error",
					"warning",
					"notice",
					"off"
				]
			} }
		}] },
		"dataset/allowed-source": { "anyOf": [{
			"type": "string",
			"enum": [
				"error",
				"warning",
				"notice",
				"off"
			]
		}, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": {
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				},
				"allow": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 256
					}
				}
			}
		}] },
		"dataset/digest": { "anyOf": [{
			"type": "string",
			"enum": [
				"error",
				"warning",
				"notice",
				"off"
			]
		}, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": {
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				},
				"contentSize": { "type": "boolean" }
			}
		}] },
		"dataset/license": { "anyOf": [{
			"type": "string",
			"enum": [
				"error",
				"warning",
				"notice",
				"off"
			]
		}, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": {
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				},
				"allow": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 256
					}
				}
			}
		}] },
		"dataset/matches": { "anyOf": [{
			"type": "string",
			"enum": [
				"error",
				"warning",
				"notice",
				"off"
			]
		}, {
			"type": "object",
			"additionalProperties": false,
			"properties": { "severity": {
				"type": "string",
				"enum": [
					"error",
					"warning",
					"notice",
					"off"
				]
			} }
		}] },
		"dataset/personal-data": { "anyOf": [{
			"type": "string",
			"enum": [
				"error",
				"warning",
				"notice",
				"off"
			]
		}, {
			"type": "object",
			"additionalProperties": false,
			"properties": { "severity": {
				"type": "string",
				"enum": [
					"error",
					"warning",
					"notice",
					"off"
				]
			} }
		}] },
		"dataset/pinned": { "anyOf": [{
			"type": "string",
			"enum": [
				"error",
				"warning",
				"notice",
				"off"
			]
		}, {
			"type": "object",
			"additionalProperties": false,
			"properties": { "severity": {
				"type": "string",
				"enum": [
					"error",
					"warning",
					"notice",
					"off"
				]
			} }
		}] },
		"evaluation/planned": { "anyOf": [{
			"type": "string",
			"enum": [
				"error",
				"warning",
				"notice",
				"off"
			]
		}, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": {
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				},
				"min": {
					"type": "integer",
					"minimum": 0
				},
				"require": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"min-samples": {
					"type": "integer",
					"minimum": 0
				}
			}
		}] },
		"initiator/known": { "anyOf": [{
			"type": "string",
			"enum": [
				"error",
				"warning",
				"notice",
				"off"
			]
		}, {
			"type": "object",
			"additionalProperties": false,
			"properties": { "severity": {
				"type": "string",
				"enum": [
					"error",
					"warning",
					"notice",
					"off"
				]
			} }
		}] },
		"manifest/portable-yaml": { "anyOf": [{
			"type": "string",
			"enum": [
				"error",
				"warning",
				"notice",
				"off"
			]
		}, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": {
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				},
				"floats": { "type": "boolean" }
			}
		}] },
		"manifest/schema": { "anyOf": [{
			"type": "string",
			"enum": ["error"]
		}, {
			"type": "object",
			"additionalProperties": false,
			"properties": { "severity": {
				"type": "string",
				"enum": ["error"]
			} }
		}] },
		"manifest/secret": { "anyOf": [{
			"type": "string",
			"enum": [
				"error",
				"warning",
				"notice",
				"off"
			]
		}, {
			"type": "object",
			"additionalProperties": false,
			"properties": { "severity": {
				"type": "string",
				"enum": [
					"error",
					"warning",
					"notice",
					"off"
				]
			} }
		}] },
		"manifest/unknown-field": { "anyOf": [{
			"type": "string",
			"enum": [
				"error",
				"warning",
				"notice",
				"off"
			]
		}, {
			"type": "object",
			"additionalProperties": false,
			"properties": { "severity": {
				"type": "string",
				"enum": [
					"error",
					"warning",
					"notice",
					"off"
				]
			} }
		}] },
		"peft/allowed-types": { "anyOf": [{
			"type": "string",
			"enum": [
				"error",
				"warning",
				"notice",
				"off"
			]
		}, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": {
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				},
				"allow": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					},
					"minItems": 1
				}
			}
		}] },
		"peft/full-fine-tune": { "anyOf": [{
			"type": "string",
			"enum": [
				"error",
				"warning",
				"notice",
				"off"
			]
		}, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": {
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				},
				"allow": { "type": "boolean" },
				"allow-methods": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				}
			}
		}] },
		"peft/init": { "anyOf": [{
			"type": "string",
			"enum": [
				"error",
				"warning",
				"notice",
				"off"
			]
		}, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": {
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				},
				"allow": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				}
			}
		}] },
		"peft/max-rank": { "anyOf": [{
			"type": "string",
			"enum": [
				"error",
				"warning",
				"notice",
				"off"
			]
		}, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": {
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				},
				"max": {
					"type": "integer",
					"minimum": 1
				}
			}
		}] },
		"peft/modules-to-save": { "anyOf": [{
			"type": "string",
			"enum": [
				"error",
				"warning",
				"notice",
				"off"
			]
		}, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": {
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				},
				"allow": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				}
			}
		}] },
		"peft/target-modules": { "anyOf": [{
			"type": "string",
			"enum": [
				"error",
				"warning",
				"notice",
				"off"
			]
		}, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": {
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				},
				"allow": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"all-linear": { "type": "boolean" }
			}
		}] },
		"release/request": { "anyOf": [{
			"type": "string",
			"enum": [
				"error",
				"warning",
				"notice",
				"off"
			]
		}, {
			"type": "object",
			"additionalProperties": false,
			"properties": { "severity": {
				"type": "string",
				"enum": [
					"error",
					"warning",
					"notice",
					"off"
				]
			} }
		}] },
		"training/config-digest": { "anyOf": [{
			"type": "string",
			"enum": [
				"error",
				"warning",
				"notice",
				"off"
			]
		}, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": {
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				},
				"required": { "type": "boolean" }
			}
		}] },
		"training/hyperparameters": { "anyOf": [{
			"type": "string",
			"enum": [
				"error",
				"warning",
				"notice",
				"off"
			]
		}, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": {
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				},
				"bounds": {
					"type": "object",
					"additionalProperties": {
						"type": "object",
						"properties": {
							"min": { "type": "number" },
							"max": { "type": "number" }
						},
						"minProperties": 1,
						"additionalProperties": false
					}
				}
			}
		}] },
		"training/lineage": { "anyOf": [{
			"type": "string",
			"enum": [
				"error",
				"warning",
				"notice",
				"off"
			]
		}, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": {
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				},
				"allow": { "type": "boolean" }
			}
		}] },
		"training/prompt-format": { "anyOf": [{
			"type": "string",
			"enum": [
				"error",
				"warning",
				"notice",
				"off"
			]
		}, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": {
					"type": "string",
					"enum": [
						"error",
						"warning",
						"notice",
						"off"
					]
				},
				"required": { "type": "boolean" }
			}
		}] },
		"training/remote-code": { "anyOf": [{
			"type": "string",
			"enum": [
				"error",
				"warning",
				"notice",
				"off"
			]
		}, {
			"type": "object",
			"additionalProperties": false,
			"properties": { "severity": {
				"type": "string",
				"enum": [
					"error",
					"warning",
					"notice",
					"off"
				]
			} }
		}] }
	}
};
const pattern6 = /* @__PURE__ */ new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func1.call(schema20.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data["approval/unattributed-commit"] !== void 0) {
			let data0 = data["approval/unattributed-commit"];
			const _errs3 = errors;
			let valid1 = false;
			const _errs4 = errors;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/approval~1unattributed-commit",
					schemaPath: "#/properties/approval~1unattributed-commit/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (!(data0 === "error" || data0 === "warning" || data0 === "notice" || data0 === "off")) {
				const err2 = {
					instancePath: instancePath + "/approval~1unattributed-commit",
					schemaPath: "#/properties/approval~1unattributed-commit/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties["approval/unattributed-commit"].anyOf[0].enum }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			var _valid0 = _errs4 === errors;
			valid1 = valid1 || _valid0;
			const _errs6 = errors;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key1 in data0) if (!(key1 === "severity" || key1 === "high-risk")) {
					const err3 = {
						instancePath: instancePath + "/approval~1unattributed-commit",
						schemaPath: "#/properties/approval~1unattributed-commit/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0.severity !== void 0) {
					let data1 = data0.severity;
					if (typeof data1 !== "string") {
						const err4 = {
							instancePath: instancePath + "/approval~1unattributed-commit/severity",
							schemaPath: "#/properties/approval~1unattributed-commit/anyOf/1/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
					if (!(data1 === "error" || data1 === "warning" || data1 === "notice" || data1 === "off")) {
						const err5 = {
							instancePath: instancePath + "/approval~1unattributed-commit/severity",
							schemaPath: "#/properties/approval~1unattributed-commit/anyOf/1/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties["approval/unattributed-commit"].anyOf[1].properties.severity.enum }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (data0["high-risk"] !== void 0) {
					let data2 = data0["high-risk"];
					if (Array.isArray(data2)) {
						if (data2.length > 4) {
							const err6 = {
								instancePath: instancePath + "/approval~1unattributed-commit/high-risk",
								schemaPath: "#/properties/approval~1unattributed-commit/anyOf/1/properties/high-risk/maxItems",
								keyword: "maxItems",
								params: { limit: 4 }
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						const len0 = data2.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data3 = data2[i0];
							if (typeof data3 !== "string") {
								const err7 = {
									instancePath: instancePath + "/approval~1unattributed-commit/high-risk/" + i0,
									schemaPath: "#/properties/approval~1unattributed-commit/anyOf/1/properties/high-risk/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
							if (!(data3 === "low" || data3 === "medium" || data3 === "high" || data3 === "serious")) {
								const err8 = {
									instancePath: instancePath + "/approval~1unattributed-commit/high-risk/" + i0,
									schemaPath: "#/properties/approval~1unattributed-commit/anyOf/1/properties/high-risk/items/enum",
									keyword: "enum",
									params: { allowedValues: schema20.properties["approval/unattributed-commit"].anyOf[1].properties["high-risk"].items.enum }
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/approval~1unattributed-commit/high-risk",
							schemaPath: "#/properties/approval~1unattributed-commit/anyOf/1/properties/high-risk/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/approval~1unattributed-commit",
					schemaPath: "#/properties/approval~1unattributed-commit/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			var _valid0 = _errs6 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err11 = {
					instancePath: instancePath + "/approval~1unattributed-commit",
					schemaPath: "#/properties/approval~1unattributed-commit/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			} else {
				errors = _errs3;
				if (vErrors !== null) {
					if (_errs3) vErrors.length = _errs3;
					else vErrors = null;
				}
			}
		}
		if (data["base-model/allowed"] !== void 0) {
			let data4 = data["base-model/allowed"];
			const _errs16 = errors;
			let valid5 = false;
			const _errs17 = errors;
			if (typeof data4 !== "string") {
				const err12 = {
					instancePath: instancePath + "/base-model~1allowed",
					schemaPath: "#/properties/base-model~1allowed/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (!(data4 === "error" || data4 === "warning" || data4 === "notice" || data4 === "off")) {
				const err13 = {
					instancePath: instancePath + "/base-model~1allowed",
					schemaPath: "#/properties/base-model~1allowed/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties["base-model/allowed"].anyOf[0].enum }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			var _valid1 = _errs17 === errors;
			valid5 = valid5 || _valid1;
			const _errs19 = errors;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (const key2 in data4) if (!(key2 === "severity" || key2 === "allow")) {
					const err14 = {
						instancePath: instancePath + "/base-model~1allowed",
						schemaPath: "#/properties/base-model~1allowed/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data4.severity !== void 0) {
					let data5 = data4.severity;
					if (typeof data5 !== "string") {
						const err15 = {
							instancePath: instancePath + "/base-model~1allowed/severity",
							schemaPath: "#/properties/base-model~1allowed/anyOf/1/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					if (!(data5 === "error" || data5 === "warning" || data5 === "notice" || data5 === "off")) {
						const err16 = {
							instancePath: instancePath + "/base-model~1allowed/severity",
							schemaPath: "#/properties/base-model~1allowed/anyOf/1/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties["base-model/allowed"].anyOf[1].properties.severity.enum }
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data4.allow !== void 0) {
					let data6 = data4.allow;
					if (Array.isArray(data6)) {
						const len1 = data6.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data7 = data6[i1];
							const _errs27 = errors;
							let valid9 = false;
							const _errs28 = errors;
							if (typeof data7 === "string") {
								if (func2(data7) > 256) {
									const err17 = {
										instancePath: instancePath + "/base-model~1allowed/allow/" + i1,
										schemaPath: "#/properties/base-model~1allowed/anyOf/1/properties/allow/items/anyOf/0/maxLength",
										keyword: "maxLength",
										params: { limit: 256 }
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
								if (func2(data7) < 1) {
									const err18 = {
										instancePath: instancePath + "/base-model~1allowed/allow/" + i1,
										schemaPath: "#/properties/base-model~1allowed/anyOf/1/properties/allow/items/anyOf/0/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
							} else {
								const err19 = {
									instancePath: instancePath + "/base-model~1allowed/allow/" + i1,
									schemaPath: "#/properties/base-model~1allowed/anyOf/1/properties/allow/items/anyOf/0/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
							var _valid2 = _errs28 === errors;
							valid9 = valid9 || _valid2;
							const _errs30 = errors;
							if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
								if (data7.id === void 0) {
									const err20 = {
										instancePath: instancePath + "/base-model~1allowed/allow/" + i1,
										schemaPath: "#/properties/base-model~1allowed/anyOf/1/properties/allow/items/anyOf/1/required",
										keyword: "required",
										params: { missingProperty: "id" }
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
								for (const key3 in data7) if (!(key3 === "id" || key3 === "revisions")) {
									const err21 = {
										instancePath: instancePath + "/base-model~1allowed/allow/" + i1,
										schemaPath: "#/properties/base-model~1allowed/anyOf/1/properties/allow/items/anyOf/1/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key3 }
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
								if (data7.id !== void 0) {
									let data8 = data7.id;
									if (typeof data8 === "string") {
										if (func2(data8) > 256) {
											const err22 = {
												instancePath: instancePath + "/base-model~1allowed/allow/" + i1 + "/id",
												schemaPath: "#/properties/base-model~1allowed/anyOf/1/properties/allow/items/anyOf/1/properties/id/maxLength",
												keyword: "maxLength",
												params: { limit: 256 }
											};
											if (vErrors === null) vErrors = [err22];
											else vErrors.push(err22);
											errors++;
										}
										if (func2(data8) < 1) {
											const err23 = {
												instancePath: instancePath + "/base-model~1allowed/allow/" + i1 + "/id",
												schemaPath: "#/properties/base-model~1allowed/anyOf/1/properties/allow/items/anyOf/1/properties/id/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err23];
											else vErrors.push(err23);
											errors++;
										}
									} else {
										const err24 = {
											instancePath: instancePath + "/base-model~1allowed/allow/" + i1 + "/id",
											schemaPath: "#/properties/base-model~1allowed/anyOf/1/properties/allow/items/anyOf/1/properties/id/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err24];
										else vErrors.push(err24);
										errors++;
									}
								}
								if (data7.revisions !== void 0) {
									let data9 = data7.revisions;
									if (Array.isArray(data9)) {
										if (data9.length < 1) {
											const err25 = {
												instancePath: instancePath + "/base-model~1allowed/allow/" + i1 + "/revisions",
												schemaPath: "#/properties/base-model~1allowed/anyOf/1/properties/allow/items/anyOf/1/properties/revisions/minItems",
												keyword: "minItems",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err25];
											else vErrors.push(err25);
											errors++;
										}
										const len2 = data9.length;
										for (let i2 = 0; i2 < len2; i2++) {
											let data10 = data9[i2];
											if (typeof data10 === "string") {
												if (!pattern6.test(data10)) {
													const err26 = {
														instancePath: instancePath + "/base-model~1allowed/allow/" + i1 + "/revisions/" + i2,
														schemaPath: "#/properties/base-model~1allowed/anyOf/1/properties/allow/items/anyOf/1/properties/revisions/items/pattern",
														keyword: "pattern",
														params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }
													};
													if (vErrors === null) vErrors = [err26];
													else vErrors.push(err26);
													errors++;
												}
											} else {
												const err27 = {
													instancePath: instancePath + "/base-model~1allowed/allow/" + i1 + "/revisions/" + i2,
													schemaPath: "#/properties/base-model~1allowed/anyOf/1/properties/allow/items/anyOf/1/properties/revisions/items/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err27];
												else vErrors.push(err27);
												errors++;
											}
										}
									} else {
										const err28 = {
											instancePath: instancePath + "/base-model~1allowed/allow/" + i1 + "/revisions",
											schemaPath: "#/properties/base-model~1allowed/anyOf/1/properties/allow/items/anyOf/1/properties/revisions/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err28];
										else vErrors.push(err28);
										errors++;
									}
								}
							} else {
								const err29 = {
									instancePath: instancePath + "/base-model~1allowed/allow/" + i1,
									schemaPath: "#/properties/base-model~1allowed/anyOf/1/properties/allow/items/anyOf/1/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
							var _valid2 = _errs30 === errors;
							valid9 = valid9 || _valid2;
							if (!valid9) {
								const err30 = {
									instancePath: instancePath + "/base-model~1allowed/allow/" + i1,
									schemaPath: "#/properties/base-model~1allowed/anyOf/1/properties/allow/items/anyOf",
									keyword: "anyOf",
									params: {}
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							} else {
								errors = _errs27;
								if (vErrors !== null) {
									if (_errs27) vErrors.length = _errs27;
									else vErrors = null;
								}
							}
						}
					} else {
						const err31 = {
							instancePath: instancePath + "/base-model~1allowed/allow",
							schemaPath: "#/properties/base-model~1allowed/anyOf/1/properties/allow/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/base-model~1allowed",
					schemaPath: "#/properties/base-model~1allowed/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			var _valid1 = _errs19 === errors;
			valid5 = valid5 || _valid1;
			if (!valid5) {
				const err33 = {
					instancePath: instancePath + "/base-model~1allowed",
					schemaPath: "#/properties/base-model~1allowed/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			} else {
				errors = _errs16;
				if (vErrors !== null) {
					if (_errs16) vErrors.length = _errs16;
					else vErrors = null;
				}
			}
		}
		if (data["base-model/license"] !== void 0) {
			let data11 = data["base-model/license"];
			const _errs40 = errors;
			let valid13 = false;
			const _errs41 = errors;
			if (typeof data11 !== "string") {
				const err34 = {
					instancePath: instancePath + "/base-model~1license",
					schemaPath: "#/properties/base-model~1license/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
			if (!(data11 === "error" || data11 === "warning" || data11 === "notice" || data11 === "off")) {
				const err35 = {
					instancePath: instancePath + "/base-model~1license",
					schemaPath: "#/properties/base-model~1license/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties["base-model/license"].anyOf[0].enum }
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
			var _valid3 = _errs41 === errors;
			valid13 = valid13 || _valid3;
			const _errs43 = errors;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				for (const key4 in data11) if (!(key4 === "severity" || key4 === "allow")) {
					const err36 = {
						instancePath: instancePath + "/base-model~1license",
						schemaPath: "#/properties/base-model~1license/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 }
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				if (data11.severity !== void 0) {
					let data12 = data11.severity;
					if (typeof data12 !== "string") {
						const err37 = {
							instancePath: instancePath + "/base-model~1license/severity",
							schemaPath: "#/properties/base-model~1license/anyOf/1/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
					if (!(data12 === "error" || data12 === "warning" || data12 === "notice" || data12 === "off")) {
						const err38 = {
							instancePath: instancePath + "/base-model~1license/severity",
							schemaPath: "#/properties/base-model~1license/anyOf/1/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties["base-model/license"].anyOf[1].properties.severity.enum }
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
				if (data11.allow !== void 0) {
					let data13 = data11.allow;
					if (Array.isArray(data13)) {
						const len3 = data13.length;
						for (let i3 = 0; i3 < len3; i3++) {
							let data14 = data13[i3];
							if (typeof data14 === "string") {
								if (func2(data14) > 256) {
									const err39 = {
										instancePath: instancePath + "/base-model~1license/allow/" + i3,
										schemaPath: "#/properties/base-model~1license/anyOf/1/properties/allow/items/maxLength",
										keyword: "maxLength",
										params: { limit: 256 }
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
								if (func2(data14) < 1) {
									const err40 = {
										instancePath: instancePath + "/base-model~1license/allow/" + i3,
										schemaPath: "#/properties/base-model~1license/anyOf/1/properties/allow/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
							} else {
								const err41 = {
									instancePath: instancePath + "/base-model~1license/allow/" + i3,
									schemaPath: "#/properties/base-model~1license/anyOf/1/properties/allow/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
					} else {
						const err42 = {
							instancePath: instancePath + "/base-model~1license/allow",
							schemaPath: "#/properties/base-model~1license/anyOf/1/properties/allow/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/base-model~1license",
					schemaPath: "#/properties/base-model~1license/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
			var _valid3 = _errs43 === errors;
			valid13 = valid13 || _valid3;
			if (!valid13) {
				const err44 = {
					instancePath: instancePath + "/base-model~1license",
					schemaPath: "#/properties/base-model~1license/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			} else {
				errors = _errs40;
				if (vErrors !== null) {
					if (_errs40) vErrors.length = _errs40;
					else vErrors = null;
				}
			}
		}
		if (data["base-model/pinned"] !== void 0) {
			let data15 = data["base-model/pinned"];
			const _errs53 = errors;
			let valid17 = false;
			const _errs54 = errors;
			if (typeof data15 !== "string") {
				const err45 = {
					instancePath: instancePath + "/base-model~1pinned",
					schemaPath: "#/properties/base-model~1pinned/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
			if (!(data15 === "error" || data15 === "warning" || data15 === "notice" || data15 === "off")) {
				const err46 = {
					instancePath: instancePath + "/base-model~1pinned",
					schemaPath: "#/properties/base-model~1pinned/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties["base-model/pinned"].anyOf[0].enum }
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
			var _valid4 = _errs54 === errors;
			valid17 = valid17 || _valid4;
			const _errs56 = errors;
			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
				for (const key5 in data15) if (!(key5 === "severity")) {
					const err47 = {
						instancePath: instancePath + "/base-model~1pinned",
						schemaPath: "#/properties/base-model~1pinned/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 }
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
				if (data15.severity !== void 0) {
					let data16 = data15.severity;
					if (typeof data16 !== "string") {
						const err48 = {
							instancePath: instancePath + "/base-model~1pinned/severity",
							schemaPath: "#/properties/base-model~1pinned/anyOf/1/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
					if (!(data16 === "error" || data16 === "warning" || data16 === "notice" || data16 === "off")) {
						const err49 = {
							instancePath: instancePath + "/base-model~1pinned/severity",
							schemaPath: "#/properties/base-model~1pinned/anyOf/1/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties["base-model/pinned"].anyOf[1].properties.severity.enum }
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
				}
			} else {
				const err50 = {
					instancePath: instancePath + "/base-model~1pinned",
					schemaPath: "#/properties/base-model~1pinned/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			}
			var _valid4 = _errs56 === errors;
			valid17 = valid17 || _valid4;
			if (!valid17) {
				const err51 = {
					instancePath: instancePath + "/base-model~1pinned",
					schemaPath: "#/properties/base-model~1pinned/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			} else {
				errors = _errs53;
				if (vErrors !== null) {
					if (_errs53) vErrors.length = _errs53;
					else vErrors = null;
				}
			}
		}
		if (data["dataset/allowed-source"] !== void 0) {
			let data17 = data["dataset/allowed-source"];
			const _errs62 = errors;
			let valid19 = false;
			const _errs63 = errors;
			if (typeof data17 !== "string") {
				const err52 = {
					instancePath: instancePath + "/dataset~1allowed-source",
					schemaPath: "#/properties/dataset~1allowed-source/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
			if (!(data17 === "error" || data17 === "warning" || data17 === "notice" || data17 === "off")) {
				const err53 = {
					instancePath: instancePath + "/dataset~1allowed-source",
					schemaPath: "#/properties/dataset~1allowed-source/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties["dataset/allowed-source"].anyOf[0].enum }
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
			var _valid5 = _errs63 === errors;
			valid19 = valid19 || _valid5;
			const _errs65 = errors;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				for (const key6 in data17) if (!(key6 === "severity" || key6 === "allow")) {
					const err54 = {
						instancePath: instancePath + "/dataset~1allowed-source",
						schemaPath: "#/properties/dataset~1allowed-source/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 }
					};
					if (vErrors === null) vErrors = [err54];
					else vErrors.push(err54);
					errors++;
				}
				if (data17.severity !== void 0) {
					let data18 = data17.severity;
					if (typeof data18 !== "string") {
						const err55 = {
							instancePath: instancePath + "/dataset~1allowed-source/severity",
							schemaPath: "#/properties/dataset~1allowed-source/anyOf/1/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
					if (!(data18 === "error" || data18 === "warning" || data18 === "notice" || data18 === "off")) {
						const err56 = {
							instancePath: instancePath + "/dataset~1allowed-source/severity",
							schemaPath: "#/properties/dataset~1allowed-source/anyOf/1/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties["dataset/allowed-source"].anyOf[1].properties.severity.enum }
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
				if (data17.allow !== void 0) {
					let data19 = data17.allow;
					if (Array.isArray(data19)) {
						const len4 = data19.length;
						for (let i4 = 0; i4 < len4; i4++) {
							let data20 = data19[i4];
							if (typeof data20 === "string") {
								if (func2(data20) > 256) {
									const err57 = {
										instancePath: instancePath + "/dataset~1allowed-source/allow/" + i4,
										schemaPath: "#/properties/dataset~1allowed-source/anyOf/1/properties/allow/items/maxLength",
										keyword: "maxLength",
										params: { limit: 256 }
									};
									if (vErrors === null) vErrors = [err57];
									else vErrors.push(err57);
									errors++;
								}
								if (func2(data20) < 1) {
									const err58 = {
										instancePath: instancePath + "/dataset~1allowed-source/allow/" + i4,
										schemaPath: "#/properties/dataset~1allowed-source/anyOf/1/properties/allow/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err58];
									else vErrors.push(err58);
									errors++;
								}
							} else {
								const err59 = {
									instancePath: instancePath + "/dataset~1allowed-source/allow/" + i4,
									schemaPath: "#/properties/dataset~1allowed-source/anyOf/1/properties/allow/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err59];
								else vErrors.push(err59);
								errors++;
							}
						}
					} else {
						const err60 = {
							instancePath: instancePath + "/dataset~1allowed-source/allow",
							schemaPath: "#/properties/dataset~1allowed-source/anyOf/1/properties/allow/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
				}
			} else {
				const err61 = {
					instancePath: instancePath + "/dataset~1allowed-source",
					schemaPath: "#/properties/dataset~1allowed-source/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err61];
				else vErrors.push(err61);
				errors++;
			}
			var _valid5 = _errs65 === errors;
			valid19 = valid19 || _valid5;
			if (!valid19) {
				const err62 = {
					instancePath: instancePath + "/dataset~1allowed-source",
					schemaPath: "#/properties/dataset~1allowed-source/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			} else {
				errors = _errs62;
				if (vErrors !== null) {
					if (_errs62) vErrors.length = _errs62;
					else vErrors = null;
				}
			}
		}
		if (data["dataset/digest"] !== void 0) {
			let data21 = data["dataset/digest"];
			const _errs75 = errors;
			let valid23 = false;
			const _errs76 = errors;
			if (typeof data21 !== "string") {
				const err63 = {
					instancePath: instancePath + "/dataset~1digest",
					schemaPath: "#/properties/dataset~1digest/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err63];
				else vErrors.push(err63);
				errors++;
			}
			if (!(data21 === "error" || data21 === "warning" || data21 === "notice" || data21 === "off")) {
				const err64 = {
					instancePath: instancePath + "/dataset~1digest",
					schemaPath: "#/properties/dataset~1digest/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties["dataset/digest"].anyOf[0].enum }
				};
				if (vErrors === null) vErrors = [err64];
				else vErrors.push(err64);
				errors++;
			}
			var _valid6 = _errs76 === errors;
			valid23 = valid23 || _valid6;
			const _errs78 = errors;
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				for (const key7 in data21) if (!(key7 === "severity" || key7 === "contentSize")) {
					const err65 = {
						instancePath: instancePath + "/dataset~1digest",
						schemaPath: "#/properties/dataset~1digest/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 }
					};
					if (vErrors === null) vErrors = [err65];
					else vErrors.push(err65);
					errors++;
				}
				if (data21.severity !== void 0) {
					let data22 = data21.severity;
					if (typeof data22 !== "string") {
						const err66 = {
							instancePath: instancePath + "/dataset~1digest/severity",
							schemaPath: "#/properties/dataset~1digest/anyOf/1/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err66];
						else vErrors.push(err66);
						errors++;
					}
					if (!(data22 === "error" || data22 === "warning" || data22 === "notice" || data22 === "off")) {
						const err67 = {
							instancePath: instancePath + "/dataset~1digest/severity",
							schemaPath: "#/properties/dataset~1digest/anyOf/1/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties["dataset/digest"].anyOf[1].properties.severity.enum }
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
				}
				if (data21.contentSize !== void 0) {
					if (typeof data21.contentSize !== "boolean") {
						const err68 = {
							instancePath: instancePath + "/dataset~1digest/contentSize",
							schemaPath: "#/properties/dataset~1digest/anyOf/1/properties/contentSize/type",
							keyword: "type",
							params: { type: "boolean" }
						};
						if (vErrors === null) vErrors = [err68];
						else vErrors.push(err68);
						errors++;
					}
				}
			} else {
				const err69 = {
					instancePath: instancePath + "/dataset~1digest",
					schemaPath: "#/properties/dataset~1digest/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err69];
				else vErrors.push(err69);
				errors++;
			}
			var _valid6 = _errs78 === errors;
			valid23 = valid23 || _valid6;
			if (!valid23) {
				const err70 = {
					instancePath: instancePath + "/dataset~1digest",
					schemaPath: "#/properties/dataset~1digest/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			} else {
				errors = _errs75;
				if (vErrors !== null) {
					if (_errs75) vErrors.length = _errs75;
					else vErrors = null;
				}
			}
		}
		if (data["dataset/license"] !== void 0) {
			let data24 = data["dataset/license"];
			const _errs86 = errors;
			let valid25 = false;
			const _errs87 = errors;
			if (typeof data24 !== "string") {
				const err71 = {
					instancePath: instancePath + "/dataset~1license",
					schemaPath: "#/properties/dataset~1license/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err71];
				else vErrors.push(err71);
				errors++;
			}
			if (!(data24 === "error" || data24 === "warning" || data24 === "notice" || data24 === "off")) {
				const err72 = {
					instancePath: instancePath + "/dataset~1license",
					schemaPath: "#/properties/dataset~1license/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties["dataset/license"].anyOf[0].enum }
				};
				if (vErrors === null) vErrors = [err72];
				else vErrors.push(err72);
				errors++;
			}
			var _valid7 = _errs87 === errors;
			valid25 = valid25 || _valid7;
			const _errs89 = errors;
			if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
				for (const key8 in data24) if (!(key8 === "severity" || key8 === "allow")) {
					const err73 = {
						instancePath: instancePath + "/dataset~1license",
						schemaPath: "#/properties/dataset~1license/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 }
					};
					if (vErrors === null) vErrors = [err73];
					else vErrors.push(err73);
					errors++;
				}
				if (data24.severity !== void 0) {
					let data25 = data24.severity;
					if (typeof data25 !== "string") {
						const err74 = {
							instancePath: instancePath + "/dataset~1license/severity",
							schemaPath: "#/properties/dataset~1license/anyOf/1/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err74];
						else vErrors.push(err74);
						errors++;
					}
					if (!(data25 === "error" || data25 === "warning" || data25 === "notice" || data25 === "off")) {
						const err75 = {
							instancePath: instancePath + "/dataset~1license/severity",
							schemaPath: "#/properties/dataset~1license/anyOf/1/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties["dataset/license"].anyOf[1].properties.severity.enum }
						};
						if (vErrors === null) vErrors = [err75];
						else vErrors.push(err75);
						errors++;
					}
				}
				if (data24.allow !== void 0) {
					let data26 = data24.allow;
					if (Array.isArray(data26)) {
						const len5 = data26.length;
						for (let i5 = 0; i5 < len5; i5++) {
							let data27 = data26[i5];
							if (typeof data27 === "string") {
								if (func2(data27) > 256) {
									const err76 = {
										instancePath: instancePath + "/dataset~1license/allow/" + i5,
										schemaPath: "#/properties/dataset~1license/anyOf/1/properties/allow/items/maxLength",
										keyword: "maxLength",
										params: { limit: 256 }
									};
									if (vErrors === null) vErrors = [err76];
									else vErrors.push(err76);
									errors++;
								}
								if (func2(data27) < 1) {
									const err77 = {
										instancePath: instancePath + "/dataset~1license/allow/" + i5,
										schemaPath: "#/properties/dataset~1license/anyOf/1/properties/allow/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err77];
									else vErrors.push(err77);
									errors++;
								}
							} else {
								const err78 = {
									instancePath: instancePath + "/dataset~1license/allow/" + i5,
									schemaPath: "#/properties/dataset~1license/anyOf/1/properties/allow/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err78];
								else vErrors.push(err78);
								errors++;
							}
						}
					} else {
						const err79 = {
							instancePath: instancePath + "/dataset~1license/allow",
							schemaPath: "#/properties/dataset~1license/anyOf/1/properties/allow/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err79];
						else vErrors.push(err79);
						errors++;
					}
				}
			} else {
				const err80 = {
					instancePath: instancePath + "/dataset~1license",
					schemaPath: "#/properties/dataset~1license/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err80];
				else vErrors.push(err80);
				errors++;
			}
			var _valid7 = _errs89 === errors;
			valid25 = valid25 || _valid7;
			if (!valid25) {
				const err81 = {
					instancePath: instancePath + "/dataset~1license",
					schemaPath: "#/properties/dataset~1license/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err81];
				else vErrors.push(err81);
				errors++;
			} else {
				errors = _errs86;
				if (vErrors !== null) {
					if (_errs86) vErrors.length = _errs86;
					else vErrors = null;
				}
			}
		}
		if (data["dataset/matches"] !== void 0) {
			let data28 = data["dataset/matches"];
			const _errs99 = errors;
			let valid29 = false;
			const _errs100 = errors;
			if (typeof data28 !== "string") {
				const err82 = {
					instancePath: instancePath + "/dataset~1matches",
					schemaPath: "#/properties/dataset~1matches/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err82];
				else vErrors.push(err82);
				errors++;
			}
			if (!(data28 === "error" || data28 === "warning" || data28 === "notice" || data28 === "off")) {
				const err83 = {
					instancePath: instancePath + "/dataset~1matches",
					schemaPath: "#/properties/dataset~1matches/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties["dataset/matches"].anyOf[0].enum }
				};
				if (vErrors === null) vErrors = [err83];
				else vErrors.push(err83);
				errors++;
			}
			var _valid8 = _errs100 === errors;
			valid29 = valid29 || _valid8;
			const _errs102 = errors;
			if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
				for (const key9 in data28) if (!(key9 === "severity")) {
					const err84 = {
						instancePath: instancePath + "/dataset~1matches",
						schemaPath: "#/properties/dataset~1matches/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key9 }
					};
					if (vErrors === null) vErrors = [err84];
					else vErrors.push(err84);
					errors++;
				}
				if (data28.severity !== void 0) {
					let data29 = data28.severity;
					if (typeof data29 !== "string") {
						const err85 = {
							instancePath: instancePath + "/dataset~1matches/severity",
							schemaPath: "#/properties/dataset~1matches/anyOf/1/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err85];
						else vErrors.push(err85);
						errors++;
					}
					if (!(data29 === "error" || data29 === "warning" || data29 === "notice" || data29 === "off")) {
						const err86 = {
							instancePath: instancePath + "/dataset~1matches/severity",
							schemaPath: "#/properties/dataset~1matches/anyOf/1/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties["dataset/matches"].anyOf[1].properties.severity.enum }
						};
						if (vErrors === null) vErrors = [err86];
						else vErrors.push(err86);
						errors++;
					}
				}
			} else {
				const err87 = {
					instancePath: instancePath + "/dataset~1matches",
					schemaPath: "#/properties/dataset~1matches/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err87];
				else vErrors.push(err87);
				errors++;
			}
			var _valid8 = _errs102 === errors;
			valid29 = valid29 || _valid8;
			if (!valid29) {
				const err88 = {
					instancePath: instancePath + "/dataset~1matches",
					schemaPath: "#/properties/dataset~1matches/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err88];
				else vErrors.push(err88);
				errors++;
			} else {
				errors = _errs99;
				if (vErrors !== null) {
					if (_errs99) vErrors.length = _errs99;
					else vErrors = null;
				}
			}
		}
		if (data["dataset/personal-data"] !== void 0) {
			let data30 = data["dataset/personal-data"];
			const _errs108 = errors;
			let valid31 = false;
			const _errs109 = errors;
			if (typeof data30 !== "string") {
				const err89 = {
					instancePath: instancePath + "/dataset~1personal-data",
					schemaPath: "#/properties/dataset~1personal-data/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err89];
				else vErrors.push(err89);
				errors++;
			}
			if (!(data30 === "error" || data30 === "warning" || data30 === "notice" || data30 === "off")) {
				const err90 = {
					instancePath: instancePath + "/dataset~1personal-data",
					schemaPath: "#/properties/dataset~1personal-data/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties["dataset/personal-data"].anyOf[0].enum }
				};
				if (vErrors === null) vErrors = [err90];
				else vErrors.push(err90);
				errors++;
			}
			var _valid9 = _errs109 === errors;
			valid31 = valid31 || _valid9;
			const _errs111 = errors;
			if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
				for (const key10 in data30) if (!(key10 === "severity")) {
					const err91 = {
						instancePath: instancePath + "/dataset~1personal-data",
						schemaPath: "#/properties/dataset~1personal-data/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key10 }
					};
					if (vErrors === null) vErrors = [err91];
					else vErrors.push(err91);
					errors++;
				}
				if (data30.severity !== void 0) {
					let data31 = data30.severity;
					if (typeof data31 !== "string") {
						const err92 = {
							instancePath: instancePath + "/dataset~1personal-data/severity",
							schemaPath: "#/properties/dataset~1personal-data/anyOf/1/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err92];
						else vErrors.push(err92);
						errors++;
					}
					if (!(data31 === "error" || data31 === "warning" || data31 === "notice" || data31 === "off")) {
						const err93 = {
							instancePath: instancePath + "/dataset~1personal-data/severity",
							schemaPath: "#/properties/dataset~1personal-data/anyOf/1/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties["dataset/personal-data"].anyOf[1].properties.severity.enum }
						};
						if (vErrors === null) vErrors = [err93];
						else vErrors.push(err93);
						errors++;
					}
				}
			} else {
				const err94 = {
					instancePath: instancePath + "/dataset~1personal-data",
					schemaPath: "#/properties/dataset~1personal-data/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err94];
				else vErrors.push(err94);
				errors++;
			}
			var _valid9 = _errs111 === errors;
			valid31 = valid31 || _valid9;
			if (!valid31) {
				const err95 = {
					instancePath: instancePath + "/dataset~1personal-data",
					schemaPath: "#/properties/dataset~1personal-data/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err95];
				else vErrors.push(err95);
				errors++;
			} else {
				errors = _errs108;
				if (vErrors !== null) {
					if (_errs108) vErrors.length = _errs108;
					else vErrors = null;
				}
			}
		}
		if (data["dataset/pinned"] !== void 0) {
			let data32 = data["dataset/pinned"];
			const _errs117 = errors;
			let valid33 = false;
			const _errs118 = errors;
			if (typeof data32 !== "string") {
				const err96 = {
					instancePath: instancePath + "/dataset~1pinned",
					schemaPath: "#/properties/dataset~1pinned/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err96];
				else vErrors.push(err96);
				errors++;
			}
			if (!(data32 === "error" || data32 === "warning" || data32 === "notice" || data32 === "off")) {
				const err97 = {
					instancePath: instancePath + "/dataset~1pinned",
					schemaPath: "#/properties/dataset~1pinned/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties["dataset/pinned"].anyOf[0].enum }
				};
				if (vErrors === null) vErrors = [err97];
				else vErrors.push(err97);
				errors++;
			}
			var _valid10 = _errs118 === errors;
			valid33 = valid33 || _valid10;
			const _errs120 = errors;
			if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
				for (const key11 in data32) if (!(key11 === "severity")) {
					const err98 = {
						instancePath: instancePath + "/dataset~1pinned",
						schemaPath: "#/properties/dataset~1pinned/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key11 }
					};
					if (vErrors === null) vErrors = [err98];
					else vErrors.push(err98);
					errors++;
				}
				if (data32.severity !== void 0) {
					let data33 = data32.severity;
					if (typeof data33 !== "string") {
						const err99 = {
							instancePath: instancePath + "/dataset~1pinned/severity",
							schemaPath: "#/properties/dataset~1pinned/anyOf/1/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err99];
						else vErrors.push(err99);
						errors++;
					}
					if (!(data33 === "error" || data33 === "warning" || data33 === "notice" || data33 === "off")) {
						const err100 = {
							instancePath: instancePath + "/dataset~1pinned/severity",
							schemaPath: "#/properties/dataset~1pinned/anyOf/1/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties["dataset/pinned"].anyOf[1].properties.severity.enum }
						};
						if (vErrors === null) vErrors = [err100];
						else vErrors.push(err100);
						errors++;
					}
				}
			} else {
				const err101 = {
					instancePath: instancePath + "/dataset~1pinned",
					schemaPath: "#/properties/dataset~1pinned/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err101];
				else vErrors.push(err101);
				errors++;
			}
			var _valid10 = _errs120 === errors;
			valid33 = valid33 || _valid10;
			if (!valid33) {
				const err102 = {
					instancePath: instancePath + "/dataset~1pinned",
					schemaPath: "#/properties/dataset~1pinned/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err102];
				else vErrors.push(err102);
				errors++;
			} else {
				errors = _errs117;
				if (vErrors !== null) {
					if (_errs117) vErrors.length = _errs117;
					else vErrors = null;
				}
			}
		}
		if (data["evaluation/planned"] !== void 0) {
			let data34 = data["evaluation/planned"];
			const _errs126 = errors;
			let valid35 = false;
			const _errs127 = errors;
			if (typeof data34 !== "string") {
				const err103 = {
					instancePath: instancePath + "/evaluation~1planned",
					schemaPath: "#/properties/evaluation~1planned/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err103];
				else vErrors.push(err103);
				errors++;
			}
			if (!(data34 === "error" || data34 === "warning" || data34 === "notice" || data34 === "off")) {
				const err104 = {
					instancePath: instancePath + "/evaluation~1planned",
					schemaPath: "#/properties/evaluation~1planned/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties["evaluation/planned"].anyOf[0].enum }
				};
				if (vErrors === null) vErrors = [err104];
				else vErrors.push(err104);
				errors++;
			}
			var _valid11 = _errs127 === errors;
			valid35 = valid35 || _valid11;
			const _errs129 = errors;
			if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
				for (const key12 in data34) if (!(key12 === "severity" || key12 === "min" || key12 === "require" || key12 === "min-samples")) {
					const err105 = {
						instancePath: instancePath + "/evaluation~1planned",
						schemaPath: "#/properties/evaluation~1planned/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key12 }
					};
					if (vErrors === null) vErrors = [err105];
					else vErrors.push(err105);
					errors++;
				}
				if (data34.severity !== void 0) {
					let data35 = data34.severity;
					if (typeof data35 !== "string") {
						const err106 = {
							instancePath: instancePath + "/evaluation~1planned/severity",
							schemaPath: "#/properties/evaluation~1planned/anyOf/1/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err106];
						else vErrors.push(err106);
						errors++;
					}
					if (!(data35 === "error" || data35 === "warning" || data35 === "notice" || data35 === "off")) {
						const err107 = {
							instancePath: instancePath + "/evaluation~1planned/severity",
							schemaPath: "#/properties/evaluation~1planned/anyOf/1/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties["evaluation/planned"].anyOf[1].properties.severity.enum }
						};
						if (vErrors === null) vErrors = [err107];
						else vErrors.push(err107);
						errors++;
					}
				}
				if (data34.min !== void 0) {
					let data36 = data34.min;
					if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
						const err108 = {
							instancePath: instancePath + "/evaluation~1planned/min",
							schemaPath: "#/properties/evaluation~1planned/anyOf/1/properties/min/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err108];
						else vErrors.push(err108);
						errors++;
					}
					if (typeof data36 == "number" && isFinite(data36)) {
						if (data36 < 0 || isNaN(data36)) {
							const err109 = {
								instancePath: instancePath + "/evaluation~1planned/min",
								schemaPath: "#/properties/evaluation~1planned/anyOf/1/properties/min/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err109];
							else vErrors.push(err109);
							errors++;
						}
					}
				}
				if (data34.require !== void 0) {
					let data37 = data34.require;
					if (Array.isArray(data37)) {
						const len6 = data37.length;
						for (let i6 = 0; i6 < len6; i6++) {
							let data38 = data37[i6];
							if (typeof data38 === "string") {
								if (func2(data38) < 1) {
									const err110 = {
										instancePath: instancePath + "/evaluation~1planned/require/" + i6,
										schemaPath: "#/properties/evaluation~1planned/anyOf/1/properties/require/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err110];
									else vErrors.push(err110);
									errors++;
								}
							} else {
								const err111 = {
									instancePath: instancePath + "/evaluation~1planned/require/" + i6,
									schemaPath: "#/properties/evaluation~1planned/anyOf/1/properties/require/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err111];
								else vErrors.push(err111);
								errors++;
							}
						}
					} else {
						const err112 = {
							instancePath: instancePath + "/evaluation~1planned/require",
							schemaPath: "#/properties/evaluation~1planned/anyOf/1/properties/require/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err112];
						else vErrors.push(err112);
						errors++;
					}
				}
				if (data34["min-samples"] !== void 0) {
					let data39 = data34["min-samples"];
					if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
						const err113 = {
							instancePath: instancePath + "/evaluation~1planned/min-samples",
							schemaPath: "#/properties/evaluation~1planned/anyOf/1/properties/min-samples/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err113];
						else vErrors.push(err113);
						errors++;
					}
					if (typeof data39 == "number" && isFinite(data39)) {
						if (data39 < 0 || isNaN(data39)) {
							const err114 = {
								instancePath: instancePath + "/evaluation~1planned/min-samples",
								schemaPath: "#/properties/evaluation~1planned/anyOf/1/properties/min-samples/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err114];
							else vErrors.push(err114);
							errors++;
						}
					}
				}
			} else {
				const err115 = {
					instancePath: instancePath + "/evaluation~1planned",
					schemaPath: "#/properties/evaluation~1planned/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err115];
				else vErrors.push(err115);
				errors++;
			}
			var _valid11 = _errs129 === errors;
			valid35 = valid35 || _valid11;
			if (!valid35) {
				const err116 = {
					instancePath: instancePath + "/evaluation~1planned",
					schemaPath: "#/properties/evaluation~1planned/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err116];
				else vErrors.push(err116);
				errors++;
			} else {
				errors = _errs126;
				if (vErrors !== null) {
					if (_errs126) vErrors.length = _errs126;
					else vErrors = null;
				}
			}
		}
		if (data["initiator/known"] !== void 0) {
			let data40 = data["initiator/known"];
			const _errs143 = errors;
			let valid39 = false;
			const _errs144 = errors;
			if (typeof data40 !== "string") {
				const err117 = {
					instancePath: instancePath + "/initiator~1known",
					schemaPath: "#/properties/initiator~1known/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err117];
				else vErrors.push(err117);
				errors++;
			}
			if (!(data40 === "error" || data40 === "warning" || data40 === "notice" || data40 === "off")) {
				const err118 = {
					instancePath: instancePath + "/initiator~1known",
					schemaPath: "#/properties/initiator~1known/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties["initiator/known"].anyOf[0].enum }
				};
				if (vErrors === null) vErrors = [err118];
				else vErrors.push(err118);
				errors++;
			}
			var _valid12 = _errs144 === errors;
			valid39 = valid39 || _valid12;
			const _errs146 = errors;
			if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
				for (const key13 in data40) if (!(key13 === "severity")) {
					const err119 = {
						instancePath: instancePath + "/initiator~1known",
						schemaPath: "#/properties/initiator~1known/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key13 }
					};
					if (vErrors === null) vErrors = [err119];
					else vErrors.push(err119);
					errors++;
				}
				if (data40.severity !== void 0) {
					let data41 = data40.severity;
					if (typeof data41 !== "string") {
						const err120 = {
							instancePath: instancePath + "/initiator~1known/severity",
							schemaPath: "#/properties/initiator~1known/anyOf/1/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err120];
						else vErrors.push(err120);
						errors++;
					}
					if (!(data41 === "error" || data41 === "warning" || data41 === "notice" || data41 === "off")) {
						const err121 = {
							instancePath: instancePath + "/initiator~1known/severity",
							schemaPath: "#/properties/initiator~1known/anyOf/1/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties["initiator/known"].anyOf[1].properties.severity.enum }
						};
						if (vErrors === null) vErrors = [err121];
						else vErrors.push(err121);
						errors++;
					}
				}
			} else {
				const err122 = {
					instancePath: instancePath + "/initiator~1known",
					schemaPath: "#/properties/initiator~1known/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err122];
				else vErrors.push(err122);
				errors++;
			}
			var _valid12 = _errs146 === errors;
			valid39 = valid39 || _valid12;
			if (!valid39) {
				const err123 = {
					instancePath: instancePath + "/initiator~1known",
					schemaPath: "#/properties/initiator~1known/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err123];
				else vErrors.push(err123);
				errors++;
			} else {
				errors = _errs143;
				if (vErrors !== null) {
					if (_errs143) vErrors.length = _errs143;
					else vErrors = null;
				}
			}
		}
		if (data["manifest/portable-yaml"] !== void 0) {
			let data42 = data["manifest/portable-yaml"];
			const _errs152 = errors;
			let valid41 = false;
			const _errs153 = errors;
			if (typeof data42 !== "string") {
				const err124 = {
					instancePath: instancePath + "/manifest~1portable-yaml",
					schemaPath: "#/properties/manifest~1portable-yaml/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err124];
				else vErrors.push(err124);
				errors++;
			}
			if (!(data42 === "error" || data42 === "warning" || data42 === "notice" || data42 === "off")) {
				const err125 = {
					instancePath: instancePath + "/manifest~1portable-yaml",
					schemaPath: "#/properties/manifest~1portable-yaml/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties["manifest/portable-yaml"].anyOf[0].enum }
				};
				if (vErrors === null) vErrors = [err125];
				else vErrors.push(err125);
				errors++;
			}
			var _valid13 = _errs153 === errors;
			valid41 = valid41 || _valid13;
			const _errs155 = errors;
			if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
				for (const key14 in data42) if (!(key14 === "severity" || key14 === "floats")) {
					const err126 = {
						instancePath: instancePath + "/manifest~1portable-yaml",
						schemaPath: "#/properties/manifest~1portable-yaml/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key14 }
					};
					if (vErrors === null) vErrors = [err126];
					else vErrors.push(err126);
					errors++;
				}
				if (data42.severity !== void 0) {
					let data43 = data42.severity;
					if (typeof data43 !== "string") {
						const err127 = {
							instancePath: instancePath + "/manifest~1portable-yaml/severity",
							schemaPath: "#/properties/manifest~1portable-yaml/anyOf/1/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err127];
						else vErrors.push(err127);
						errors++;
					}
					if (!(data43 === "error" || data43 === "warning" || data43 === "notice" || data43 === "off")) {
						const err128 = {
							instancePath: instancePath + "/manifest~1portable-yaml/severity",
							schemaPath: "#/properties/manifest~1portable-yaml/anyOf/1/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties["manifest/portable-yaml"].anyOf[1].properties.severity.enum }
						};
						if (vErrors === null) vErrors = [err128];
						else vErrors.push(err128);
						errors++;
					}
				}
				if (data42.floats !== void 0) {
					if (typeof data42.floats !== "boolean") {
						const err129 = {
							instancePath: instancePath + "/manifest~1portable-yaml/floats",
							schemaPath: "#/properties/manifest~1portable-yaml/anyOf/1/properties/floats/type",
							keyword: "type",
							params: { type: "boolean" }
						};
						if (vErrors === null) vErrors = [err129];
						else vErrors.push(err129);
						errors++;
					}
				}
			} else {
				const err130 = {
					instancePath: instancePath + "/manifest~1portable-yaml",
					schemaPath: "#/properties/manifest~1portable-yaml/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err130];
				else vErrors.push(err130);
				errors++;
			}
			var _valid13 = _errs155 === errors;
			valid41 = valid41 || _valid13;
			if (!valid41) {
				const err131 = {
					instancePath: instancePath + "/manifest~1portable-yaml",
					schemaPath: "#/properties/manifest~1portable-yaml/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err131];
				else vErrors.push(err131);
				errors++;
			} else {
				errors = _errs152;
				if (vErrors !== null) {
					if (_errs152) vErrors.length = _errs152;
					else vErrors = null;
				}
			}
		}
		if (data["manifest/schema"] !== void 0) {
			let data45 = data["manifest/schema"];
			const _errs163 = errors;
			let valid43 = false;
			const _errs164 = errors;
			if (typeof data45 !== "string") {
				const err132 = {
					instancePath: instancePath + "/manifest~1schema",
					schemaPath: "#/properties/manifest~1schema/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err132];
				else vErrors.push(err132);
				errors++;
			}
			if (!(data45 === "error")) {
				const err133 = {
					instancePath: instancePath + "/manifest~1schema",
					schemaPath: "#/properties/manifest~1schema/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties["manifest/schema"].anyOf[0].enum }
				};
				if (vErrors === null) vErrors = [err133];
				else vErrors.push(err133);
				errors++;
			}
			var _valid14 = _errs164 === errors;
			valid43 = valid43 || _valid14;
			const _errs166 = errors;
			if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
				for (const key15 in data45) if (!(key15 === "severity")) {
					const err134 = {
						instancePath: instancePath + "/manifest~1schema",
						schemaPath: "#/properties/manifest~1schema/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key15 }
					};
					if (vErrors === null) vErrors = [err134];
					else vErrors.push(err134);
					errors++;
				}
				if (data45.severity !== void 0) {
					let data46 = data45.severity;
					if (typeof data46 !== "string") {
						const err135 = {
							instancePath: instancePath + "/manifest~1schema/severity",
							schemaPath: "#/properties/manifest~1schema/anyOf/1/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err135];
						else vErrors.push(err135);
						errors++;
					}
					if (!(data46 === "error")) {
						const err136 = {
							instancePath: instancePath + "/manifest~1schema/severity",
							schemaPath: "#/properties/manifest~1schema/anyOf/1/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties["manifest/schema"].anyOf[1].properties.severity.enum }
						};
						if (vErrors === null) vErrors = [err136];
						else vErrors.push(err136);
						errors++;
					}
				}
			} else {
				const err137 = {
					instancePath: instancePath + "/manifest~1schema",
					schemaPath: "#/properties/manifest~1schema/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err137];
				else vErrors.push(err137);
				errors++;
			}
			var _valid14 = _errs166 === errors;
			valid43 = valid43 || _valid14;
			if (!valid43) {
				const err138 = {
					instancePath: instancePath + "/manifest~1schema",
					schemaPath: "#/properties/manifest~1schema/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err138];
				else vErrors.push(err138);
				errors++;
			} else {
				errors = _errs163;
				if (vErrors !== null) {
					if (_errs163) vErrors.length = _errs163;
					else vErrors = null;
				}
			}
		}
		if (data["manifest/secret"] !== void 0) {
			let data47 = data["manifest/secret"];
			const _errs172 = errors;
			let valid45 = false;
			const _errs173 = errors;
			if (typeof data47 !== "string") {
				const err139 = {
					instancePath: instancePath + "/manifest~1secret",
					schemaPath: "#/properties/manifest~1secret/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err139];
				else vErrors.push(err139);
				errors++;
			}
			if (!(data47 === "error" || data47 === "warning" || data47 === "notice" || data47 === "off")) {
				const err140 = {
					instancePath: instancePath + "/manifest~1secret",
					schemaPath: "#/properties/manifest~1secret/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties["manifest/secret"].anyOf[0].enum }
				};
				if (vErrors === null) vErrors = [err140];
				else vErrors.push(err140);
				errors++;
			}
			var _valid15 = _errs173 === errors;
			valid45 = valid45 || _valid15;
			const _errs175 = errors;
			if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
				for (const key16 in data47) if (!(key16 === "severity")) {
					const err141 = {
						instancePath: instancePath + "/manifest~1secret",
						schemaPath: "#/properties/manifest~1secret/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key16 }
					};
					if (vErrors === null) vErrors = [err141];
					else vErrors.push(err141);
					errors++;
				}
				if (data47.severity !== void 0) {
					let data48 = data47.severity;
					if (typeof data48 !== "string") {
						const err142 = {
							instancePath: instancePath + "/manifest~1secret/severity",
							schemaPath: "#/properties/manifest~1secret/anyOf/1/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err142];
						else vErrors.push(err142);
						errors++;
					}
					if (!(data48 === "error" || data48 === "warning" || data48 === "notice" || data48 === "off")) {
						const err143 = {
							instancePath: instancePath + "/manifest~1secret/severity",
							schemaPath: "#/properties/manifest~1secret/anyOf/1/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties["manifest/secret"].anyOf[1].properties.severity.enum }
						};
						if (vErrors === null) vErrors = [err143];
						else vErrors.push(err143);
						errors++;
					}
				}
			} else {
				const err144 = {
					instancePath: instancePath + "/manifest~1secret",
					schemaPath: "#/properties/manifest~1secret/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err144];
				else vErrors.push(err144);
				errors++;
			}
			var _valid15 = _errs175 === errors;
			valid45 = valid45 || _valid15;
			if (!valid45) {
				const err145 = {
					instancePath: instancePath + "/manifest~1secret",
					schemaPath: "#/properties/manifest~1secret/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err145];
				else vErrors.push(err145);
				errors++;
			} else {
				errors = _errs172;
				if (vErrors !== null) {
					if (_errs172) vErrors.length = _errs172;
					else vErrors = null;
				}
			}
		}
		if (data["manifest/unknown-field"] !== void 0) {
			let data49 = data["manifest/unknown-field"];
			const _errs181 = errors;
			let valid47 = false;
			const _errs182 = errors;
			if (typeof data49 !== "string") {
				const err146 = {
					instancePath: instancePath + "/manifest~1unknown-field",
					schemaPath: "#/properties/manifest~1unknown-field/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err146];
				else vErrors.push(err146);
				errors++;
			}
			if (!(data49 === "error" || data49 === "warning" || data49 === "notice" || data49 === "off")) {
				const err147 = {
					instancePath: instancePath + "/manifest~1unknown-field",
					schemaPath: "#/properties/manifest~1unknown-field/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties["manifest/unknown-field"].anyOf[0].enum }
				};
				if (vErrors === null) vErrors = [err147];
				else vErrors.push(err147);
				errors++;
			}
			var _valid16 = _errs182 === errors;
			valid47 = valid47 || _valid16;
			const _errs184 = errors;
			if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
				for (const key17 in data49) if (!(key17 === "severity")) {
					const err148 = {
						instancePath: instancePath + "/manifest~1unknown-field",
						schemaPath: "#/properties/manifest~1unknown-field/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key17 }
					};
					if (vErrors === null) vErrors = [err148];
					else vErrors.push(err148);
					errors++;
				}
				if (data49.severity !== void 0) {
					let data50 = data49.severity;
					if (typeof data50 !== "string") {
						const err149 = {
							instancePath: instancePath + "/manifest~1unknown-field/severity",
							schemaPath: "#/properties/manifest~1unknown-field/anyOf/1/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err149];
						else vErrors.push(err149);
						errors++;
					}
					if (!(data50 === "error" || data50 === "warning" || data50 === "notice" || data50 === "off")) {
						const err150 = {
							instancePath: instancePath + "/manifest~1unknown-field/severity",
							schemaPath: "#/properties/manifest~1unknown-field/anyOf/1/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties["manifest/unknown-field"].anyOf[1].properties.severity.enum }
						};
						if (vErrors === null) vErrors = [err150];
						else vErrors.push(err150);
						errors++;
					}
				}
			} else {
				const err151 = {
					instancePath: instancePath + "/manifest~1unknown-field",
					schemaPath: "#/properties/manifest~1unknown-field/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err151];
				else vErrors.push(err151);
				errors++;
			}
			var _valid16 = _errs184 === errors;
			valid47 = valid47 || _valid16;
			if (!valid47) {
				const err152 = {
					instancePath: instancePath + "/manifest~1unknown-field",
					schemaPath: "#/properties/manifest~1unknown-field/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err152];
				else vErrors.push(err152);
				errors++;
			} else {
				errors = _errs181;
				if (vErrors !== null) {
					if (_errs181) vErrors.length = _errs181;
					else vErrors = null;
				}
			}
		}
		if (data["peft/allowed-types"] !== void 0) {
			let data51 = data["peft/allowed-types"];
			const _errs190 = errors;
			let valid49 = false;
			const _errs191 = errors;
			if (typeof data51 !== "string") {
				const err153 = {
					instancePath: instancePath + "/peft~1allowed-types",
					schemaPath: "#/properties/peft~1allowed-types/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err153];
				else vErrors.push(err153);
				errors++;
			}
			if (!(data51 === "error" || data51 === "warning" || data51 === "notice" || data51 === "off")) {
				const err154 = {
					instancePath: instancePath + "/peft~1allowed-types",
					schemaPath: "#/properties/peft~1allowed-types/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties["peft/allowed-types"].anyOf[0].enum }
				};
				if (vErrors === null) vErrors = [err154];
				else vErrors.push(err154);
				errors++;
			}
			var _valid17 = _errs191 === errors;
			valid49 = valid49 || _valid17;
			const _errs193 = errors;
			if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
				for (const key18 in data51) if (!(key18 === "severity" || key18 === "allow")) {
					const err155 = {
						instancePath: instancePath + "/peft~1allowed-types",
						schemaPath: "#/properties/peft~1allowed-types/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key18 }
					};
					if (vErrors === null) vErrors = [err155];
					else vErrors.push(err155);
					errors++;
				}
				if (data51.severity !== void 0) {
					let data52 = data51.severity;
					if (typeof data52 !== "string") {
						const err156 = {
							instancePath: instancePath + "/peft~1allowed-types/severity",
							schemaPath: "#/properties/peft~1allowed-types/anyOf/1/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err156];
						else vErrors.push(err156);
						errors++;
					}
					if (!(data52 === "error" || data52 === "warning" || data52 === "notice" || data52 === "off")) {
						const err157 = {
							instancePath: instancePath + "/peft~1allowed-types/severity",
							schemaPath: "#/properties/peft~1allowed-types/anyOf/1/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties["peft/allowed-types"].anyOf[1].properties.severity.enum }
						};
						if (vErrors === null) vErrors = [err157];
						else vErrors.push(err157);
						errors++;
					}
				}
				if (data51.allow !== void 0) {
					let data53 = data51.allow;
					if (Array.isArray(data53)) {
						if (data53.length < 1) {
							const err158 = {
								instancePath: instancePath + "/peft~1allowed-types/allow",
								schemaPath: "#/properties/peft~1allowed-types/anyOf/1/properties/allow/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err158];
							else vErrors.push(err158);
							errors++;
						}
						const len7 = data53.length;
						for (let i7 = 0; i7 < len7; i7++) {
							let data54 = data53[i7];
							if (typeof data54 === "string") {
								if (func2(data54) < 1) {
									const err159 = {
										instancePath: instancePath + "/peft~1allowed-types/allow/" + i7,
										schemaPath: "#/properties/peft~1allowed-types/anyOf/1/properties/allow/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err159];
									else vErrors.push(err159);
									errors++;
								}
							} else {
								const err160 = {
									instancePath: instancePath + "/peft~1allowed-types/allow/" + i7,
									schemaPath: "#/properties/peft~1allowed-types/anyOf/1/properties/allow/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err160];
								else vErrors.push(err160);
								errors++;
							}
						}
					} else {
						const err161 = {
							instancePath: instancePath + "/peft~1allowed-types/allow",
							schemaPath: "#/properties/peft~1allowed-types/anyOf/1/properties/allow/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err161];
						else vErrors.push(err161);
						errors++;
					}
				}
			} else {
				const err162 = {
					instancePath: instancePath + "/peft~1allowed-types",
					schemaPath: "#/properties/peft~1allowed-types/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err162];
				else vErrors.push(err162);
				errors++;
			}
			var _valid17 = _errs193 === errors;
			valid49 = valid49 || _valid17;
			if (!valid49) {
				const err163 = {
					instancePath: instancePath + "/peft~1allowed-types",
					schemaPath: "#/properties/peft~1allowed-types/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err163];
				else vErrors.push(err163);
				errors++;
			} else {
				errors = _errs190;
				if (vErrors !== null) {
					if (_errs190) vErrors.length = _errs190;
					else vErrors = null;
				}
			}
		}
		if (data["peft/full-fine-tune"] !== void 0) {
			let data55 = data["peft/full-fine-tune"];
			const _errs203 = errors;
			let valid53 = false;
			const _errs204 = errors;
			if (typeof data55 !== "string") {
				const err164 = {
					instancePath: instancePath + "/peft~1full-fine-tune",
					schemaPath: "#/properties/peft~1full-fine-tune/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err164];
				else vErrors.push(err164);
				errors++;
			}
			if (!(data55 === "error" || data55 === "warning" || data55 === "notice" || data55 === "off")) {
				const err165 = {
					instancePath: instancePath + "/peft~1full-fine-tune",
					schemaPath: "#/properties/peft~1full-fine-tune/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties["peft/full-fine-tune"].anyOf[0].enum }
				};
				if (vErrors === null) vErrors = [err165];
				else vErrors.push(err165);
				errors++;
			}
			var _valid18 = _errs204 === errors;
			valid53 = valid53 || _valid18;
			const _errs206 = errors;
			if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
				for (const key19 in data55) if (!(key19 === "severity" || key19 === "allow" || key19 === "allow-methods")) {
					const err166 = {
						instancePath: instancePath + "/peft~1full-fine-tune",
						schemaPath: "#/properties/peft~1full-fine-tune/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key19 }
					};
					if (vErrors === null) vErrors = [err166];
					else vErrors.push(err166);
					errors++;
				}
				if (data55.severity !== void 0) {
					let data56 = data55.severity;
					if (typeof data56 !== "string") {
						const err167 = {
							instancePath: instancePath + "/peft~1full-fine-tune/severity",
							schemaPath: "#/properties/peft~1full-fine-tune/anyOf/1/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err167];
						else vErrors.push(err167);
						errors++;
					}
					if (!(data56 === "error" || data56 === "warning" || data56 === "notice" || data56 === "off")) {
						const err168 = {
							instancePath: instancePath + "/peft~1full-fine-tune/severity",
							schemaPath: "#/properties/peft~1full-fine-tune/anyOf/1/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties["peft/full-fine-tune"].anyOf[1].properties.severity.enum }
						};
						if (vErrors === null) vErrors = [err168];
						else vErrors.push(err168);
						errors++;
					}
				}
				if (data55.allow !== void 0) {
					if (typeof data55.allow !== "boolean") {
						const err169 = {
							instancePath: instancePath + "/peft~1full-fine-tune/allow",
							schemaPath: "#/properties/peft~1full-fine-tune/anyOf/1/properties/allow/type",
							keyword: "type",
							params: { type: "boolean" }
						};
						if (vErrors === null) vErrors = [err169];
						else vErrors.push(err169);
						errors++;
					}
				}
				if (data55["allow-methods"] !== void 0) {
					let data58 = data55["allow-methods"];
					if (Array.isArray(data58)) {
						const len8 = data58.length;
						for (let i8 = 0; i8 < len8; i8++) {
							let data59 = data58[i8];
							if (typeof data59 === "string") {
								if (func2(data59) < 1) {
									const err170 = {
										instancePath: instancePath + "/peft~1full-fine-tune/allow-methods/" + i8,
										schemaPath: "#/properties/peft~1full-fine-tune/anyOf/1/properties/allow-methods/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err170];
									else vErrors.push(err170);
									errors++;
								}
							} else {
								const err171 = {
									instancePath: instancePath + "/peft~1full-fine-tune/allow-methods/" + i8,
									schemaPath: "#/properties/peft~1full-fine-tune/anyOf/1/properties/allow-methods/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err171];
								else vErrors.push(err171);
								errors++;
							}
						}
					} else {
						const err172 = {
							instancePath: instancePath + "/peft~1full-fine-tune/allow-methods",
							schemaPath: "#/properties/peft~1full-fine-tune/anyOf/1/properties/allow-methods/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err172];
						else vErrors.push(err172);
						errors++;
					}
				}
			} else {
				const err173 = {
					instancePath: instancePath + "/peft~1full-fine-tune",
					schemaPath: "#/properties/peft~1full-fine-tune/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err173];
				else vErrors.push(err173);
				errors++;
			}
			var _valid18 = _errs206 === errors;
			valid53 = valid53 || _valid18;
			if (!valid53) {
				const err174 = {
					instancePath: instancePath + "/peft~1full-fine-tune",
					schemaPath: "#/properties/peft~1full-fine-tune/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err174];
				else vErrors.push(err174);
				errors++;
			} else {
				errors = _errs203;
				if (vErrors !== null) {
					if (_errs203) vErrors.length = _errs203;
					else vErrors = null;
				}
			}
		}
		if (data["peft/init"] !== void 0) {
			let data60 = data["peft/init"];
			const _errs218 = errors;
			let valid57 = false;
			const _errs219 = errors;
			if (typeof data60 !== "string") {
				const err175 = {
					instancePath: instancePath + "/peft~1init",
					schemaPath: "#/properties/peft~1init/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err175];
				else vErrors.push(err175);
				errors++;
			}
			if (!(data60 === "error" || data60 === "warning" || data60 === "notice" || data60 === "off")) {
				const err176 = {
					instancePath: instancePath + "/peft~1init",
					schemaPath: "#/properties/peft~1init/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties["peft/init"].anyOf[0].enum }
				};
				if (vErrors === null) vErrors = [err176];
				else vErrors.push(err176);
				errors++;
			}
			var _valid19 = _errs219 === errors;
			valid57 = valid57 || _valid19;
			const _errs221 = errors;
			if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
				for (const key20 in data60) if (!(key20 === "severity" || key20 === "allow")) {
					const err177 = {
						instancePath: instancePath + "/peft~1init",
						schemaPath: "#/properties/peft~1init/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key20 }
					};
					if (vErrors === null) vErrors = [err177];
					else vErrors.push(err177);
					errors++;
				}
				if (data60.severity !== void 0) {
					let data61 = data60.severity;
					if (typeof data61 !== "string") {
						const err178 = {
							instancePath: instancePath + "/peft~1init/severity",
							schemaPath: "#/properties/peft~1init/anyOf/1/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err178];
						else vErrors.push(err178);
						errors++;
					}
					if (!(data61 === "error" || data61 === "warning" || data61 === "notice" || data61 === "off")) {
						const err179 = {
							instancePath: instancePath + "/peft~1init/severity",
							schemaPath: "#/properties/peft~1init/anyOf/1/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties["peft/init"].anyOf[1].properties.severity.enum }
						};
						if (vErrors === null) vErrors = [err179];
						else vErrors.push(err179);
						errors++;
					}
				}
				if (data60.allow !== void 0) {
					let data62 = data60.allow;
					if (Array.isArray(data62)) {
						const len9 = data62.length;
						for (let i9 = 0; i9 < len9; i9++) {
							let data63 = data62[i9];
							if (typeof data63 === "string") {
								if (func2(data63) < 1) {
									const err180 = {
										instancePath: instancePath + "/peft~1init/allow/" + i9,
										schemaPath: "#/properties/peft~1init/anyOf/1/properties/allow/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err180];
									else vErrors.push(err180);
									errors++;
								}
							} else {
								const err181 = {
									instancePath: instancePath + "/peft~1init/allow/" + i9,
									schemaPath: "#/properties/peft~1init/anyOf/1/properties/allow/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err181];
								else vErrors.push(err181);
								errors++;
							}
						}
					} else {
						const err182 = {
							instancePath: instancePath + "/peft~1init/allow",
							schemaPath: "#/properties/peft~1init/anyOf/1/properties/allow/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err182];
						else vErrors.push(err182);
						errors++;
					}
				}
			} else {
				const err183 = {
					instancePath: instancePath + "/peft~1init",
					schemaPath: "#/properties/peft~1init/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err183];
				else vErrors.push(err183);
				errors++;
			}
			var _valid19 = _errs221 === errors;
			valid57 = valid57 || _valid19;
			if (!valid57) {
				const err184 = {
					instancePath: instancePath + "/peft~1init",
					schemaPath: "#/properties/peft~1init/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err184];
				else vErrors.push(err184);
				errors++;
			} else {
				errors = _errs218;
				if (vErrors !== null) {
					if (_errs218) vErrors.length = _errs218;
					else vErrors = null;
				}
			}
		}
		if (data["peft/max-rank"] !== void 0) {
			let data64 = data["peft/max-rank"];
			const _errs231 = errors;
			let valid61 = false;
			const _errs232 = errors;
			if (typeof data64 !== "string") {
				const err185 = {
					instancePath: instancePath + "/peft~1max-rank",
					schemaPath: "#/properties/peft~1max-rank/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err185];
				else vErrors.push(err185);
				errors++;
			}
			if (!(data64 === "error" || data64 === "warning" || data64 === "notice" || data64 === "off")) {
				const err186 = {
					instancePath: instancePath + "/peft~1max-rank",
					schemaPath: "#/properties/peft~1max-rank/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties["peft/max-rank"].anyOf[0].enum }
				};
				if (vErrors === null) vErrors = [err186];
				else vErrors.push(err186);
				errors++;
			}
			var _valid20 = _errs232 === errors;
			valid61 = valid61 || _valid20;
			const _errs234 = errors;
			if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
				for (const key21 in data64) if (!(key21 === "severity" || key21 === "max")) {
					const err187 = {
						instancePath: instancePath + "/peft~1max-rank",
						schemaPath: "#/properties/peft~1max-rank/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key21 }
					};
					if (vErrors === null) vErrors = [err187];
					else vErrors.push(err187);
					errors++;
				}
				if (data64.severity !== void 0) {
					let data65 = data64.severity;
					if (typeof data65 !== "string") {
						const err188 = {
							instancePath: instancePath + "/peft~1max-rank/severity",
							schemaPath: "#/properties/peft~1max-rank/anyOf/1/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err188];
						else vErrors.push(err188);
						errors++;
					}
					if (!(data65 === "error" || data65 === "warning" || data65 === "notice" || data65 === "off")) {
						const err189 = {
							instancePath: instancePath + "/peft~1max-rank/severity",
							schemaPath: "#/properties/peft~1max-rank/anyOf/1/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties["peft/max-rank"].anyOf[1].properties.severity.enum }
						};
						if (vErrors === null) vErrors = [err189];
						else vErrors.push(err189);
						errors++;
					}
				}
				if (data64.max !== void 0) {
					let data66 = data64.max;
					if (!(typeof data66 == "number" && !(data66 % 1) && !isNaN(data66) && isFinite(data66))) {
						const err190 = {
							instancePath: instancePath + "/peft~1max-rank/max",
							schemaPath: "#/properties/peft~1max-rank/anyOf/1/properties/max/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err190];
						else vErrors.push(err190);
						errors++;
					}
					if (typeof data66 == "number" && isFinite(data66)) {
						if (data66 < 1 || isNaN(data66)) {
							const err191 = {
								instancePath: instancePath + "/peft~1max-rank/max",
								schemaPath: "#/properties/peft~1max-rank/anyOf/1/properties/max/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err191];
							else vErrors.push(err191);
							errors++;
						}
					}
				}
			} else {
				const err192 = {
					instancePath: instancePath + "/peft~1max-rank",
					schemaPath: "#/properties/peft~1max-rank/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err192];
				else vErrors.push(err192);
				errors++;
			}
			var _valid20 = _errs234 === errors;
			valid61 = valid61 || _valid20;
			if (!valid61) {
				const err193 = {
					instancePath: instancePath + "/peft~1max-rank",
					schemaPath: "#/properties/peft~1max-rank/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err193];
				else vErrors.push(err193);
				errors++;
			} else {
				errors = _errs231;
				if (vErrors !== null) {
					if (_errs231) vErrors.length = _errs231;
					else vErrors = null;
				}
			}
		}
		if (data["peft/modules-to-save"] !== void 0) {
			let data67 = data["peft/modules-to-save"];
			const _errs242 = errors;
			let valid63 = false;
			const _errs243 = errors;
			if (typeof data67 !== "string") {
				const err194 = {
					instancePath: instancePath + "/peft~1modules-to-save",
					schemaPath: "#/properties/peft~1modules-to-save/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err194];
				else vErrors.push(err194);
				errors++;
			}
			if (!(data67 === "error" || data67 === "warning" || data67 === "notice" || data67 === "off")) {
				const err195 = {
					instancePath: instancePath + "/peft~1modules-to-save",
					schemaPath: "#/properties/peft~1modules-to-save/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties["peft/modules-to-save"].anyOf[0].enum }
				};
				if (vErrors === null) vErrors = [err195];
				else vErrors.push(err195);
				errors++;
			}
			var _valid21 = _errs243 === errors;
			valid63 = valid63 || _valid21;
			const _errs245 = errors;
			if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
				for (const key22 in data67) if (!(key22 === "severity" || key22 === "allow")) {
					const err196 = {
						instancePath: instancePath + "/peft~1modules-to-save",
						schemaPath: "#/properties/peft~1modules-to-save/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key22 }
					};
					if (vErrors === null) vErrors = [err196];
					else vErrors.push(err196);
					errors++;
				}
				if (data67.severity !== void 0) {
					let data68 = data67.severity;
					if (typeof data68 !== "string") {
						const err197 = {
							instancePath: instancePath + "/peft~1modules-to-save/severity",
							schemaPath: "#/properties/peft~1modules-to-save/anyOf/1/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err197];
						else vErrors.push(err197);
						errors++;
					}
					if (!(data68 === "error" || data68 === "warning" || data68 === "notice" || data68 === "off")) {
						const err198 = {
							instancePath: instancePath + "/peft~1modules-to-save/severity",
							schemaPath: "#/properties/peft~1modules-to-save/anyOf/1/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties["peft/modules-to-save"].anyOf[1].properties.severity.enum }
						};
						if (vErrors === null) vErrors = [err198];
						else vErrors.push(err198);
						errors++;
					}
				}
				if (data67.allow !== void 0) {
					let data69 = data67.allow;
					if (Array.isArray(data69)) {
						const len10 = data69.length;
						for (let i10 = 0; i10 < len10; i10++) {
							let data70 = data69[i10];
							if (typeof data70 === "string") {
								if (func2(data70) < 1) {
									const err199 = {
										instancePath: instancePath + "/peft~1modules-to-save/allow/" + i10,
										schemaPath: "#/properties/peft~1modules-to-save/anyOf/1/properties/allow/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err199];
									else vErrors.push(err199);
									errors++;
								}
							} else {
								const err200 = {
									instancePath: instancePath + "/peft~1modules-to-save/allow/" + i10,
									schemaPath: "#/properties/peft~1modules-to-save/anyOf/1/properties/allow/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err200];
								else vErrors.push(err200);
								errors++;
							}
						}
					} else {
						const err201 = {
							instancePath: instancePath + "/peft~1modules-to-save/allow",
							schemaPath: "#/properties/peft~1modules-to-save/anyOf/1/properties/allow/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err201];
						else vErrors.push(err201);
						errors++;
					}
				}
			} else {
				const err202 = {
					instancePath: instancePath + "/peft~1modules-to-save",
					schemaPath: "#/properties/peft~1modules-to-save/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err202];
				else vErrors.push(err202);
				errors++;
			}
			var _valid21 = _errs245 === errors;
			valid63 = valid63 || _valid21;
			if (!valid63) {
				const err203 = {
					instancePath: instancePath + "/peft~1modules-to-save",
					schemaPath: "#/properties/peft~1modules-to-save/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err203];
				else vErrors.push(err203);
				errors++;
			} else {
				errors = _errs242;
				if (vErrors !== null) {
					if (_errs242) vErrors.length = _errs242;
					else vErrors = null;
				}
			}
		}
		if (data["peft/target-modules"] !== void 0) {
			let data71 = data["peft/target-modules"];
			const _errs255 = errors;
			let valid67 = false;
			const _errs256 = errors;
			if (typeof data71 !== "string") {
				const err204 = {
					instancePath: instancePath + "/peft~1target-modules",
					schemaPath: "#/properties/peft~1target-modules/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err204];
				else vErrors.push(err204);
				errors++;
			}
			if (!(data71 === "error" || data71 === "warning" || data71 === "notice" || data71 === "off")) {
				const err205 = {
					instancePath: instancePath + "/peft~1target-modules",
					schemaPath: "#/properties/peft~1target-modules/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties["peft/target-modules"].anyOf[0].enum }
				};
				if (vErrors === null) vErrors = [err205];
				else vErrors.push(err205);
				errors++;
			}
			var _valid22 = _errs256 === errors;
			valid67 = valid67 || _valid22;
			const _errs258 = errors;
			if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
				for (const key23 in data71) if (!(key23 === "severity" || key23 === "allow" || key23 === "all-linear")) {
					const err206 = {
						instancePath: instancePath + "/peft~1target-modules",
						schemaPath: "#/properties/peft~1target-modules/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key23 }
					};
					if (vErrors === null) vErrors = [err206];
					else vErrors.push(err206);
					errors++;
				}
				if (data71.severity !== void 0) {
					let data72 = data71.severity;
					if (typeof data72 !== "string") {
						const err207 = {
							instancePath: instancePath + "/peft~1target-modules/severity",
							schemaPath: "#/properties/peft~1target-modules/anyOf/1/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err207];
						else vErrors.push(err207);
						errors++;
					}
					if (!(data72 === "error" || data72 === "warning" || data72 === "notice" || data72 === "off")) {
						const err208 = {
							instancePath: instancePath + "/peft~1target-modules/severity",
							schemaPath: "#/properties/peft~1target-modules/anyOf/1/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties["peft/target-modules"].anyOf[1].properties.severity.enum }
						};
						if (vErrors === null) vErrors = [err208];
						else vErrors.push(err208);
						errors++;
					}
				}
				if (data71.allow !== void 0) {
					let data73 = data71.allow;
					if (Array.isArray(data73)) {
						const len11 = data73.length;
						for (let i11 = 0; i11 < len11; i11++) {
							let data74 = data73[i11];
							if (typeof data74 === "string") {
								if (func2(data74) < 1) {
									const err209 = {
										instancePath: instancePath + "/peft~1target-modules/allow/" + i11,
										schemaPath: "#/properties/peft~1target-modules/anyOf/1/properties/allow/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err209];
									else vErrors.push(err209);
									errors++;
								}
							} else {
								const err210 = {
									instancePath: instancePath + "/peft~1target-modules/allow/" + i11,
									schemaPath: "#/properties/peft~1target-modules/anyOf/1/properties/allow/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err210];
								else vErrors.push(err210);
								errors++;
							}
						}
					} else {
						const err211 = {
							instancePath: instancePath + "/peft~1target-modules/allow",
							schemaPath: "#/properties/peft~1target-modules/anyOf/1/properties/allow/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err211];
						else vErrors.push(err211);
						errors++;
					}
				}
				if (data71["all-linear"] !== void 0) {
					if (typeof data71["all-linear"] !== "boolean") {
						const err212 = {
							instancePath: instancePath + "/peft~1target-modules/all-linear",
							schemaPath: "#/properties/peft~1target-modules/anyOf/1/properties/all-linear/type",
							keyword: "type",
							params: { type: "boolean" }
						};
						if (vErrors === null) vErrors = [err212];
						else vErrors.push(err212);
						errors++;
					}
				}
			} else {
				const err213 = {
					instancePath: instancePath + "/peft~1target-modules",
					schemaPath: "#/properties/peft~1target-modules/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err213];
				else vErrors.push(err213);
				errors++;
			}
			var _valid22 = _errs258 === errors;
			valid67 = valid67 || _valid22;
			if (!valid67) {
				const err214 = {
					instancePath: instancePath + "/peft~1target-modules",
					schemaPath: "#/properties/peft~1target-modules/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err214];
				else vErrors.push(err214);
				errors++;
			} else {
				errors = _errs255;
				if (vErrors !== null) {
					if (_errs255) vErrors.length = _errs255;
					else vErrors = null;
				}
			}
		}
		if (data["release/request"] !== void 0) {
			let data76 = data["release/request"];
			const _errs270 = errors;
			let valid71 = false;
			const _errs271 = errors;
			if (typeof data76 !== "string") {
				const err215 = {
					instancePath: instancePath + "/release~1request",
					schemaPath: "#/properties/release~1request/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err215];
				else vErrors.push(err215);
				errors++;
			}
			if (!(data76 === "error" || data76 === "warning" || data76 === "notice" || data76 === "off")) {
				const err216 = {
					instancePath: instancePath + "/release~1request",
					schemaPath: "#/properties/release~1request/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties["release/request"].anyOf[0].enum }
				};
				if (vErrors === null) vErrors = [err216];
				else vErrors.push(err216);
				errors++;
			}
			var _valid23 = _errs271 === errors;
			valid71 = valid71 || _valid23;
			const _errs273 = errors;
			if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
				for (const key24 in data76) if (!(key24 === "severity")) {
					const err217 = {
						instancePath: instancePath + "/release~1request",
						schemaPath: "#/properties/release~1request/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key24 }
					};
					if (vErrors === null) vErrors = [err217];
					else vErrors.push(err217);
					errors++;
				}
				if (data76.severity !== void 0) {
					let data77 = data76.severity;
					if (typeof data77 !== "string") {
						const err218 = {
							instancePath: instancePath + "/release~1request/severity",
							schemaPath: "#/properties/release~1request/anyOf/1/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err218];
						else vErrors.push(err218);
						errors++;
					}
					if (!(data77 === "error" || data77 === "warning" || data77 === "notice" || data77 === "off")) {
						const err219 = {
							instancePath: instancePath + "/release~1request/severity",
							schemaPath: "#/properties/release~1request/anyOf/1/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties["release/request"].anyOf[1].properties.severity.enum }
						};
						if (vErrors === null) vErrors = [err219];
						else vErrors.push(err219);
						errors++;
					}
				}
			} else {
				const err220 = {
					instancePath: instancePath + "/release~1request",
					schemaPath: "#/properties/release~1request/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err220];
				else vErrors.push(err220);
				errors++;
			}
			var _valid23 = _errs273 === errors;
			valid71 = valid71 || _valid23;
			if (!valid71) {
				const err221 = {
					instancePath: instancePath + "/release~1request",
					schemaPath: "#/properties/release~1request/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err221];
				else vErrors.push(err221);
				errors++;
			} else {
				errors = _errs270;
				if (vErrors !== null) {
					if (_errs270) vErrors.length = _errs270;
					else vErrors = null;
				}
			}
		}
		if (data["training/config-digest"] !== void 0) {
			let data78 = data["training/config-digest"];
			const _errs279 = errors;
			let valid73 = false;
			const _errs280 = errors;
			if (typeof data78 !== "string") {
				const err222 = {
					instancePath: instancePath + "/training~1config-digest",
					schemaPath: "#/properties/training~1config-digest/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err222];
				else vErrors.push(err222);
				errors++;
			}
			if (!(data78 === "error" || data78 === "warning" || data78 === "notice" || data78 === "off")) {
				const err223 = {
					instancePath: instancePath + "/training~1config-digest",
					schemaPath: "#/properties/training~1config-digest/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties["training/config-digest"].anyOf[0].enum }
				};
				if (vErrors === null) vErrors = [err223];
				else vErrors.push(err223);
				errors++;
			}
			var _valid24 = _errs280 === errors;
			valid73 = valid73 || _valid24;
			const _errs282 = errors;
			if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
				for (const key25 in data78) if (!(key25 === "severity" || key25 === "required")) {
					const err224 = {
						instancePath: instancePath + "/training~1config-digest",
						schemaPath: "#/properties/training~1config-digest/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key25 }
					};
					if (vErrors === null) vErrors = [err224];
					else vErrors.push(err224);
					errors++;
				}
				if (data78.severity !== void 0) {
					let data79 = data78.severity;
					if (typeof data79 !== "string") {
						const err225 = {
							instancePath: instancePath + "/training~1config-digest/severity",
							schemaPath: "#/properties/training~1config-digest/anyOf/1/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err225];
						else vErrors.push(err225);
						errors++;
					}
					if (!(data79 === "error" || data79 === "warning" || data79 === "notice" || data79 === "off")) {
						const err226 = {
							instancePath: instancePath + "/training~1config-digest/severity",
							schemaPath: "#/properties/training~1config-digest/anyOf/1/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties["training/config-digest"].anyOf[1].properties.severity.enum }
						};
						if (vErrors === null) vErrors = [err226];
						else vErrors.push(err226);
						errors++;
					}
				}
				if (data78.required !== void 0) {
					if (typeof data78.required !== "boolean") {
						const err227 = {
							instancePath: instancePath + "/training~1config-digest/required",
							schemaPath: "#/properties/training~1config-digest/anyOf/1/properties/required/type",
							keyword: "type",
							params: { type: "boolean" }
						};
						if (vErrors === null) vErrors = [err227];
						else vErrors.push(err227);
						errors++;
					}
				}
			} else {
				const err228 = {
					instancePath: instancePath + "/training~1config-digest",
					schemaPath: "#/properties/training~1config-digest/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err228];
				else vErrors.push(err228);
				errors++;
			}
			var _valid24 = _errs282 === errors;
			valid73 = valid73 || _valid24;
			if (!valid73) {
				const err229 = {
					instancePath: instancePath + "/training~1config-digest",
					schemaPath: "#/properties/training~1config-digest/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err229];
				else vErrors.push(err229);
				errors++;
			} else {
				errors = _errs279;
				if (vErrors !== null) {
					if (_errs279) vErrors.length = _errs279;
					else vErrors = null;
				}
			}
		}
		if (data["training/hyperparameters"] !== void 0) {
			let data81 = data["training/hyperparameters"];
			const _errs290 = errors;
			let valid75 = false;
			const _errs291 = errors;
			if (typeof data81 !== "string") {
				const err230 = {
					instancePath: instancePath + "/training~1hyperparameters",
					schemaPath: "#/properties/training~1hyperparameters/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err230];
				else vErrors.push(err230);
				errors++;
			}
			if (!(data81 === "error" || data81 === "warning" || data81 === "notice" || data81 === "off")) {
				const err231 = {
					instancePath: instancePath + "/training~1hyperparameters",
					schemaPath: "#/properties/training~1hyperparameters/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties["training/hyperparameters"].anyOf[0].enum }
				};
				if (vErrors === null) vErrors = [err231];
				else vErrors.push(err231);
				errors++;
			}
			var _valid25 = _errs291 === errors;
			valid75 = valid75 || _valid25;
			const _errs293 = errors;
			if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
				for (const key26 in data81) if (!(key26 === "severity" || key26 === "bounds")) {
					const err232 = {
						instancePath: instancePath + "/training~1hyperparameters",
						schemaPath: "#/properties/training~1hyperparameters/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key26 }
					};
					if (vErrors === null) vErrors = [err232];
					else vErrors.push(err232);
					errors++;
				}
				if (data81.severity !== void 0) {
					let data82 = data81.severity;
					if (typeof data82 !== "string") {
						const err233 = {
							instancePath: instancePath + "/training~1hyperparameters/severity",
							schemaPath: "#/properties/training~1hyperparameters/anyOf/1/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err233];
						else vErrors.push(err233);
						errors++;
					}
					if (!(data82 === "error" || data82 === "warning" || data82 === "notice" || data82 === "off")) {
						const err234 = {
							instancePath: instancePath + "/training~1hyperparameters/severity",
							schemaPath: "#/properties/training~1hyperparameters/anyOf/1/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties["training/hyperparameters"].anyOf[1].properties.severity.enum }
						};
						if (vErrors === null) vErrors = [err234];
						else vErrors.push(err234);
						errors++;
					}
				}
				if (data81.bounds !== void 0) {
					let data83 = data81.bounds;
					if (data83 && typeof data83 == "object" && !Array.isArray(data83)) for (const key27 in data83) {
						let data84 = data83[key27];
						if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
							if (Object.keys(data84).length < 1) {
								const err235 = {
									instancePath: instancePath + "/training~1hyperparameters/bounds/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/training~1hyperparameters/anyOf/1/properties/bounds/additionalProperties/minProperties",
									keyword: "minProperties",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err235];
								else vErrors.push(err235);
								errors++;
							}
							for (const key28 in data84) if (!(key28 === "min" || key28 === "max")) {
								const err236 = {
									instancePath: instancePath + "/training~1hyperparameters/bounds/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/training~1hyperparameters/anyOf/1/properties/bounds/additionalProperties/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key28 }
								};
								if (vErrors === null) vErrors = [err236];
								else vErrors.push(err236);
								errors++;
							}
							if (data84.min !== void 0) {
								let data85 = data84.min;
								if (!(typeof data85 == "number" && isFinite(data85))) {
									const err237 = {
										instancePath: instancePath + "/training~1hyperparameters/bounds/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/min",
										schemaPath: "#/properties/training~1hyperparameters/anyOf/1/properties/bounds/additionalProperties/properties/min/type",
										keyword: "type",
										params: { type: "number" }
									};
									if (vErrors === null) vErrors = [err237];
									else vErrors.push(err237);
									errors++;
								}
							}
							if (data84.max !== void 0) {
								let data86 = data84.max;
								if (!(typeof data86 == "number" && isFinite(data86))) {
									const err238 = {
										instancePath: instancePath + "/training~1hyperparameters/bounds/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/max",
										schemaPath: "#/properties/training~1hyperparameters/anyOf/1/properties/bounds/additionalProperties/properties/max/type",
										keyword: "type",
										params: { type: "number" }
									};
									if (vErrors === null) vErrors = [err238];
									else vErrors.push(err238);
									errors++;
								}
							}
						} else {
							const err239 = {
								instancePath: instancePath + "/training~1hyperparameters/bounds/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/training~1hyperparameters/anyOf/1/properties/bounds/additionalProperties/type",
								keyword: "type",
								params: { type: "object" }
							};
							if (vErrors === null) vErrors = [err239];
							else vErrors.push(err239);
							errors++;
						}
					}
					else {
						const err240 = {
							instancePath: instancePath + "/training~1hyperparameters/bounds",
							schemaPath: "#/properties/training~1hyperparameters/anyOf/1/properties/bounds/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err240];
						else vErrors.push(err240);
						errors++;
					}
				}
			} else {
				const err241 = {
					instancePath: instancePath + "/training~1hyperparameters",
					schemaPath: "#/properties/training~1hyperparameters/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err241];
				else vErrors.push(err241);
				errors++;
			}
			var _valid25 = _errs293 === errors;
			valid75 = valid75 || _valid25;
			if (!valid75) {
				const err242 = {
					instancePath: instancePath + "/training~1hyperparameters",
					schemaPath: "#/properties/training~1hyperparameters/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err242];
				else vErrors.push(err242);
				errors++;
			} else {
				errors = _errs290;
				if (vErrors !== null) {
					if (_errs290) vErrors.length = _errs290;
					else vErrors = null;
				}
			}
		}
		if (data["training/lineage"] !== void 0) {
			let data87 = data["training/lineage"];
			const _errs309 = errors;
			let valid79 = false;
			const _errs310 = errors;
			if (typeof data87 !== "string") {
				const err243 = {
					instancePath: instancePath + "/training~1lineage",
					schemaPath: "#/properties/training~1lineage/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err243];
				else vErrors.push(err243);
				errors++;
			}
			if (!(data87 === "error" || data87 === "warning" || data87 === "notice" || data87 === "off")) {
				const err244 = {
					instancePath: instancePath + "/training~1lineage",
					schemaPath: "#/properties/training~1lineage/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties["training/lineage"].anyOf[0].enum }
				};
				if (vErrors === null) vErrors = [err244];
				else vErrors.push(err244);
				errors++;
			}
			var _valid26 = _errs310 === errors;
			valid79 = valid79 || _valid26;
			const _errs312 = errors;
			if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
				for (const key29 in data87) if (!(key29 === "severity" || key29 === "allow")) {
					const err245 = {
						instancePath: instancePath + "/training~1lineage",
						schemaPath: "#/properties/training~1lineage/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key29 }
					};
					if (vErrors === null) vErrors = [err245];
					else vErrors.push(err245);
					errors++;
				}
				if (data87.severity !== void 0) {
					let data88 = data87.severity;
					if (typeof data88 !== "string") {
						const err246 = {
							instancePath: instancePath + "/training~1lineage/severity",
							schemaPath: "#/properties/training~1lineage/anyOf/1/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err246];
						else vErrors.push(err246);
						errors++;
					}
					if (!(data88 === "error" || data88 === "warning" || data88 === "notice" || data88 === "off")) {
						const err247 = {
							instancePath: instancePath + "/training~1lineage/severity",
							schemaPath: "#/properties/training~1lineage/anyOf/1/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties["training/lineage"].anyOf[1].properties.severity.enum }
						};
						if (vErrors === null) vErrors = [err247];
						else vErrors.push(err247);
						errors++;
					}
				}
				if (data87.allow !== void 0) {
					if (typeof data87.allow !== "boolean") {
						const err248 = {
							instancePath: instancePath + "/training~1lineage/allow",
							schemaPath: "#/properties/training~1lineage/anyOf/1/properties/allow/type",
							keyword: "type",
							params: { type: "boolean" }
						};
						if (vErrors === null) vErrors = [err248];
						else vErrors.push(err248);
						errors++;
					}
				}
			} else {
				const err249 = {
					instancePath: instancePath + "/training~1lineage",
					schemaPath: "#/properties/training~1lineage/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err249];
				else vErrors.push(err249);
				errors++;
			}
			var _valid26 = _errs312 === errors;
			valid79 = valid79 || _valid26;
			if (!valid79) {
				const err250 = {
					instancePath: instancePath + "/training~1lineage",
					schemaPath: "#/properties/training~1lineage/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err250];
				else vErrors.push(err250);
				errors++;
			} else {
				errors = _errs309;
				if (vErrors !== null) {
					if (_errs309) vErrors.length = _errs309;
					else vErrors = null;
				}
			}
		}
		if (data["training/prompt-format"] !== void 0) {
			let data90 = data["training/prompt-format"];
			const _errs320 = errors;
			let valid81 = false;
			const _errs321 = errors;
			if (typeof data90 !== "string") {
				const err251 = {
					instancePath: instancePath + "/training~1prompt-format",
					schemaPath: "#/properties/training~1prompt-format/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err251];
				else vErrors.push(err251);
				errors++;
			}
			if (!(data90 === "error" || data90 === "warning" || data90 === "notice" || data90 === "off")) {
				const err252 = {
					instancePath: instancePath + "/training~1prompt-format",
					schemaPath: "#/properties/training~1prompt-format/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties["training/prompt-format"].anyOf[0].enum }
				};
				if (vErrors === null) vErrors = [err252];
				else vErrors.push(err252);
				errors++;
			}
			var _valid27 = _errs321 === errors;
			valid81 = valid81 || _valid27;
			const _errs323 = errors;
			if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
				for (const key30 in data90) if (!(key30 === "severity" || key30 === "required")) {
					const err253 = {
						instancePath: instancePath + "/training~1prompt-format",
						schemaPath: "#/properties/training~1prompt-format/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key30 }
					};
					if (vErrors === null) vErrors = [err253];
					else vErrors.push(err253);
					errors++;
				}
				if (data90.severity !== void 0) {
					let data91 = data90.severity;
					if (typeof data91 !== "string") {
						const err254 = {
							instancePath: instancePath + "/training~1prompt-format/severity",
							schemaPath: "#/properties/training~1prompt-format/anyOf/1/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err254];
						else vErrors.push(err254);
						errors++;
					}
					if (!(data91 === "error" || data91 === "warning" || data91 === "notice" || data91 === "off")) {
						const err255 = {
							instancePath: instancePath + "/training~1prompt-format/severity",
							schemaPath: "#/properties/training~1prompt-format/anyOf/1/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties["training/prompt-format"].anyOf[1].properties.severity.enum }
						};
						if (vErrors === null) vErrors = [err255];
						else vErrors.push(err255);
						errors++;
					}
				}
				if (data90.required !== void 0) {
					if (typeof data90.required !== "boolean") {
						const err256 = {
							instancePath: instancePath + "/training~1prompt-format/required",
							schemaPath: "#/properties/training~1prompt-format/anyOf/1/properties/required/type",
							keyword: "type",
							params: { type: "boolean" }
						};
						if (vErrors === null) vErrors = [err256];
						else vErrors.push(err256);
						errors++;
					}
				}
			} else {
				const err257 = {
					instancePath: instancePath + "/training~1prompt-format",
					schemaPath: "#/properties/training~1prompt-format/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err257];
				else vErrors.push(err257);
				errors++;
			}
			var _valid27 = _errs323 === errors;
			valid81 = valid81 || _valid27;
			if (!valid81) {
				const err258 = {
					instancePath: instancePath + "/training~1prompt-format",
					schemaPath: "#/properties/training~1prompt-format/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err258];
				else vErrors.push(err258);
				errors++;
			} else {
				errors = _errs320;
				if (vErrors !== null) {
					if (_errs320) vErrors.length = _errs320;
					else vErrors = null;
				}
			}
		}
		if (data["training/remote-code"] !== void 0) {
			let data93 = data["training/remote-code"];
			const _errs331 = errors;
			let valid83 = false;
			const _errs332 = errors;
			if (typeof data93 !== "string") {
				const err259 = {
					instancePath: instancePath + "/training~1remote-code",
					schemaPath: "#/properties/training~1remote-code/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err259];
				else vErrors.push(err259);
				errors++;
			}
			if (!(data93 === "error" || data93 === "warning" || data93 === "notice" || data93 === "off")) {
				const err260 = {
					instancePath: instancePath + "/training~1remote-code",
					schemaPath: "#/properties/training~1remote-code/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties["training/remote-code"].anyOf[0].enum }
				};
				if (vErrors === null) vErrors = [err260];
				else vErrors.push(err260);
				errors++;
			}
			var _valid28 = _errs332 === errors;
			valid83 = valid83 || _valid28;
			const _errs334 = errors;
			if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
				for (const key31 in data93) if (!(key31 === "severity")) {
					const err261 = {
						instancePath: instancePath + "/training~1remote-code",
						schemaPath: "#/properties/training~1remote-code/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key31 }
					};
					if (vErrors === null) vErrors = [err261];
					else vErrors.push(err261);
					errors++;
				}
				if (data93.severity !== void 0) {
					let data94 = data93.severity;
					if (typeof data94 !== "string") {
						const err262 = {
							instancePath: instancePath + "/training~1remote-code/severity",
							schemaPath: "#/properties/training~1remote-code/anyOf/1/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err262];
						else vErrors.push(err262);
						errors++;
					}
					if (!(data94 === "error" || data94 === "warning" || data94 === "notice" || data94 === "off")) {
						const err263 = {
							instancePath: instancePath + "/training~1remote-code/severity",
							schemaPath: "#/properties/training~1remote-code/anyOf/1/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties["training/remote-code"].anyOf[1].properties.severity.enum }
						};
						if (vErrors === null) vErrors = [err263];
						else vErrors.push(err263);
						errors++;
					}
				}
			} else {
				const err264 = {
					instancePath: instancePath + "/training~1remote-code",
					schemaPath: "#/properties/training~1remote-code/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err264];
				else vErrors.push(err264);
				errors++;
			}
			var _valid28 = _errs334 === errors;
			valid83 = valid83 || _valid28;
			if (!valid83) {
				const err265 = {
					instancePath: instancePath + "/training~1remote-code",
					schemaPath: "#/properties/training~1remote-code/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err265];
				else vErrors.push(err265);
				errors++;
			} else {
				errors = _errs331;
				if (vErrors !== null) {
					if (_errs331) vErrors.length = _errs331;
					else vErrors = null;
				}
			}
		}
	} else {
		const err266 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err266];
		else vErrors.push(err266);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema21 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"permission": {
			"type": "string",
			"enum": [
				"write",
				"maintain",
				"admin"
			]
		},
		"teams": {
			"type": "array",
			"maxItems": 50,
			"items": {
				"type": "string",
				"pattern": "^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$",
				"maxLength": 200
			}
		},
		"users": {
			"type": "array",
			"maxItems": 200,
			"items": { "anyOf": [{
				"type": "string",
				"minLength": 1,
				"maxLength": 60
			}, {
				"type": "object",
				"additionalProperties": false,
				"required": ["login"],
				"properties": {
					"login": {
						"type": "string",
						"minLength": 1,
						"maxLength": 60
					},
					"id": {
						"type": "integer",
						"minimum": 1
					}
				}
			}] }
		}
	}
};
const pattern10 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "permission" || key0 === "teams" || key0 === "users")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.permission !== void 0) {
			let data0 = data.permission;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/permission",
					schemaPath: "#/properties/permission/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (!(data0 === "write" || data0 === "maintain" || data0 === "admin")) {
				const err2 = {
					instancePath: instancePath + "/permission",
					schemaPath: "#/properties/permission/enum",
					keyword: "enum",
					params: { allowedValues: schema21.properties.permission.enum }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.teams !== void 0) {
			let data1 = data.teams;
			if (Array.isArray(data1)) {
				if (data1.length > 50) {
					const err3 = {
						instancePath: instancePath + "/teams",
						schemaPath: "#/properties/teams/maxItems",
						keyword: "maxItems",
						params: { limit: 50 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (func2(data2) > 200) {
							const err4 = {
								instancePath: instancePath + "/teams/" + i0,
								schemaPath: "#/properties/teams/items/maxLength",
								keyword: "maxLength",
								params: { limit: 200 }
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (!pattern10.test(data2)) {
							const err5 = {
								instancePath: instancePath + "/teams/" + i0,
								schemaPath: "#/properties/teams/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$" }
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/teams/" + i0,
							schemaPath: "#/properties/teams/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/teams",
					schemaPath: "#/properties/teams/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.users !== void 0) {
			let data3 = data.users;
			if (Array.isArray(data3)) {
				if (data3.length > 200) {
					const err8 = {
						instancePath: instancePath + "/users",
						schemaPath: "#/properties/users/maxItems",
						keyword: "maxItems",
						params: { limit: 200 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data4 = data3[i1];
					const _errs11 = errors;
					let valid5 = false;
					const _errs12 = errors;
					if (typeof data4 === "string") {
						if (func2(data4) > 60) {
							const err9 = {
								instancePath: instancePath + "/users/" + i1,
								schemaPath: "#/properties/users/items/anyOf/0/maxLength",
								keyword: "maxLength",
								params: { limit: 60 }
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (func2(data4) < 1) {
							const err10 = {
								instancePath: instancePath + "/users/" + i1,
								schemaPath: "#/properties/users/items/anyOf/0/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/users/" + i1,
							schemaPath: "#/properties/users/items/anyOf/0/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
					var _valid0 = _errs12 === errors;
					valid5 = valid5 || _valid0;
					const _errs14 = errors;
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (data4.login === void 0) {
							const err12 = {
								instancePath: instancePath + "/users/" + i1,
								schemaPath: "#/properties/users/items/anyOf/1/required",
								keyword: "required",
								params: { missingProperty: "login" }
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						for (const key1 in data4) if (!(key1 === "login" || key1 === "id")) {
							const err13 = {
								instancePath: instancePath + "/users/" + i1,
								schemaPath: "#/properties/users/items/anyOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 }
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data4.login !== void 0) {
							let data5 = data4.login;
							if (typeof data5 === "string") {
								if (func2(data5) > 60) {
									const err14 = {
										instancePath: instancePath + "/users/" + i1 + "/login",
										schemaPath: "#/properties/users/items/anyOf/1/properties/login/maxLength",
										keyword: "maxLength",
										params: { limit: 60 }
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
								if (func2(data5) < 1) {
									const err15 = {
										instancePath: instancePath + "/users/" + i1 + "/login",
										schemaPath: "#/properties/users/items/anyOf/1/properties/login/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/users/" + i1 + "/login",
									schemaPath: "#/properties/users/items/anyOf/1/properties/login/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data4.id !== void 0) {
							let data6 = data4.id;
							if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
								const err17 = {
									instancePath: instancePath + "/users/" + i1 + "/id",
									schemaPath: "#/properties/users/items/anyOf/1/properties/id/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
							if (typeof data6 == "number" && isFinite(data6)) {
								if (data6 < 1 || isNaN(data6)) {
									const err18 = {
										instancePath: instancePath + "/users/" + i1 + "/id",
										schemaPath: "#/properties/users/items/anyOf/1/properties/id/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										}
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
							}
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/users/" + i1,
							schemaPath: "#/properties/users/items/anyOf/1/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					var _valid0 = _errs14 === errors;
					valid5 = valid5 || _valid0;
					if (!valid5) {
						const err20 = {
							instancePath: instancePath + "/users/" + i1,
							schemaPath: "#/properties/users/items/anyOf",
							keyword: "anyOf",
							params: {}
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					} else {
						errors = _errs11;
						if (vErrors !== null) {
							if (_errs11) vErrors.length = _errs11;
							else vErrors = null;
						}
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/users",
					schemaPath: "#/properties/users/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiVersion" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.$schema !== void 0) {
			let data0 = data.$schema;
			if (typeof data0 === "string") {
				if (func2(data0) > 2048) {
					const err3 = {
						instancePath: instancePath + "/$schema",
						schemaPath: "#/properties/%24schema/maxLength",
						keyword: "maxLength",
						params: { limit: 2048 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.apiVersion !== void 0) {
			if ("tunegate/v1" !== data.apiVersion) {
				const err5 = {
					instancePath: instancePath + "/apiVersion",
					schemaPath: "#/properties/apiVersion/const",
					keyword: "const",
					params: { allowedValue: "tunegate/v1" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			if ("Policy" !== data.kind) {
				const err6 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "Policy" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.extends !== void 0) {
			let data3 = data.extends;
			if (Array.isArray(data3)) {
				if (data3.length > 10) {
					const err7 = {
						instancePath: instancePath + "/extends",
						schemaPath: "#/properties/extends/maxItems",
						keyword: "maxItems",
						params: { limit: 10 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (typeof data4 !== "string") {
						const err8 = {
							instancePath: instancePath + "/extends/" + i0,
							schemaPath: "#/properties/extends/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (!(data4 === "tunegate:recommended" || data4 === "tunegate:strict")) {
						const err9 = {
							instancePath: instancePath + "/extends/" + i0,
							schemaPath: "#/properties/extends/items/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.extends.items.enum }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/extends",
					schemaPath: "#/properties/extends/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.branches !== void 0) {
			let data5 = data.branches;
			if (Array.isArray(data5)) {
				if (data5.length > 200) {
					const err11 = {
						instancePath: instancePath + "/branches",
						schemaPath: "#/properties/branches/maxItems",
						keyword: "maxItems",
						params: { limit: 200 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data5.length < 1) {
					const err12 = {
						instancePath: instancePath + "/branches",
						schemaPath: "#/properties/branches/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				const len1 = data5.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data6 = data5[i1];
					if (typeof data6 === "string") {
						if (func2(data6) > 256) {
							const err13 = {
								instancePath: instancePath + "/branches/" + i1,
								schemaPath: "#/properties/branches/items/maxLength",
								keyword: "maxLength",
								params: { limit: 256 }
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (func2(data6) < 1) {
							const err14 = {
								instancePath: instancePath + "/branches/" + i1,
								schemaPath: "#/properties/branches/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (!pattern3.test(data6)) {
							const err15 = {
								instancePath: instancePath + "/branches/" + i1,
								schemaPath: "#/properties/branches/items/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[^./!]|\\.[^./])(?:.*[^/])?$" }
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/branches/" + i1,
							schemaPath: "#/properties/branches/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/branches",
					schemaPath: "#/properties/branches/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.manifests !== void 0) {
			let data7 = data.manifests;
			if (Array.isArray(data7)) {
				if (data7.length > 200) {
					const err18 = {
						instancePath: instancePath + "/manifests",
						schemaPath: "#/properties/manifests/maxItems",
						keyword: "maxItems",
						params: { limit: 200 }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data7.length < 1) {
					const err19 = {
						instancePath: instancePath + "/manifests",
						schemaPath: "#/properties/manifests/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				const len2 = data7.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data8 = data7[i2];
					if (typeof data8 === "string") {
						if (func2(data8) > 256) {
							const err20 = {
								instancePath: instancePath + "/manifests/" + i2,
								schemaPath: "#/properties/manifests/items/maxLength",
								keyword: "maxLength",
								params: { limit: 256 }
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (func2(data8) < 1) {
							const err21 = {
								instancePath: instancePath + "/manifests/" + i2,
								schemaPath: "#/properties/manifests/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (!pattern3.test(data8)) {
							const err22 = {
								instancePath: instancePath + "/manifests/" + i2,
								schemaPath: "#/properties/manifests/items/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[^./!]|\\.[^./])(?:.*[^/])?$" }
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/manifests/" + i2,
							schemaPath: "#/properties/manifests/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/manifests",
					schemaPath: "#/properties/manifests/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.schemas !== void 0) {
			let data9 = data.schemas;
			if (Array.isArray(data9)) {
				if (data9.length > 20) {
					const err25 = {
						instancePath: instancePath + "/schemas",
						schemaPath: "#/properties/schemas/maxItems",
						keyword: "maxItems",
						params: { limit: 20 }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				const len3 = data9.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data10 = data9[i3];
					if (typeof data10 === "string") {
						if (func2(data10) > 256) {
							const err26 = {
								instancePath: instancePath + "/schemas/" + i3,
								schemaPath: "#/properties/schemas/items/maxLength",
								keyword: "maxLength",
								params: { limit: 256 }
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (func2(data10) < 1) {
							const err27 = {
								instancePath: instancePath + "/schemas/" + i3,
								schemaPath: "#/properties/schemas/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (!pattern3.test(data10)) {
							const err28 = {
								instancePath: instancePath + "/schemas/" + i3,
								schemaPath: "#/properties/schemas/items/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[^./!]|\\.[^./])(?:.*[^/])?$" }
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/schemas/" + i3,
							schemaPath: "#/properties/schemas/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/schemas",
					schemaPath: "#/properties/schemas/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.rules !== void 0) {
			if (!validate53(data.rules, {
				instancePath: instancePath + "/rules",
				parentData: data,
				parentDataProperty: "rules",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.overrides !== void 0) {
			let data12 = data.overrides;
			if (Array.isArray(data12)) {
				if (data12.length > 100) {
					const err31 = {
						instancePath: instancePath + "/overrides",
						schemaPath: "#/properties/overrides/maxItems",
						keyword: "maxItems",
						params: { limit: 100 }
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				const len4 = data12.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data13 = data12[i4];
					if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
						if (data13.files === void 0) {
							const err32 = {
								instancePath: instancePath + "/overrides/" + i4,
								schemaPath: "#/properties/overrides/items/required",
								keyword: "required",
								params: { missingProperty: "files" }
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data13.rules === void 0) {
							const err33 = {
								instancePath: instancePath + "/overrides/" + i4,
								schemaPath: "#/properties/overrides/items/required",
								keyword: "required",
								params: { missingProperty: "rules" }
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						for (const key1 in data13) if (!(key1 === "files" || key1 === "rules")) {
							const err34 = {
								instancePath: instancePath + "/overrides/" + i4,
								schemaPath: "#/properties/overrides/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 }
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (data13.files !== void 0) {
							let data14 = data13.files;
							const _errs29 = errors;
							let valid12 = false;
							const _errs30 = errors;
							if (typeof data14 === "string") {
								if (func2(data14) > 256) {
									const err35 = {
										instancePath: instancePath + "/overrides/" + i4 + "/files",
										schemaPath: "#/properties/overrides/items/properties/files/anyOf/0/maxLength",
										keyword: "maxLength",
										params: { limit: 256 }
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
								if (func2(data14) < 1) {
									const err36 = {
										instancePath: instancePath + "/overrides/" + i4 + "/files",
										schemaPath: "#/properties/overrides/items/properties/files/anyOf/0/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
								if (!pattern3.test(data14)) {
									const err37 = {
										instancePath: instancePath + "/overrides/" + i4 + "/files",
										schemaPath: "#/properties/overrides/items/properties/files/anyOf/0/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:[^./!]|\\.[^./])(?:.*[^/])?$" }
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
							} else {
								const err38 = {
									instancePath: instancePath + "/overrides/" + i4 + "/files",
									schemaPath: "#/properties/overrides/items/properties/files/anyOf/0/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
							var _valid0 = _errs30 === errors;
							valid12 = valid12 || _valid0;
							const _errs32 = errors;
							if (Array.isArray(data14)) {
								if (data14.length > 200) {
									const err39 = {
										instancePath: instancePath + "/overrides/" + i4 + "/files",
										schemaPath: "#/properties/overrides/items/properties/files/anyOf/1/maxItems",
										keyword: "maxItems",
										params: { limit: 200 }
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
								const len5 = data14.length;
								for (let i5 = 0; i5 < len5; i5++) {
									let data15 = data14[i5];
									if (typeof data15 === "string") {
										if (func2(data15) > 256) {
											const err40 = {
												instancePath: instancePath + "/overrides/" + i4 + "/files/" + i5,
												schemaPath: "#/properties/overrides/items/properties/files/anyOf/1/items/maxLength",
												keyword: "maxLength",
												params: { limit: 256 }
											};
											if (vErrors === null) vErrors = [err40];
											else vErrors.push(err40);
											errors++;
										}
										if (func2(data15) < 1) {
											const err41 = {
												instancePath: instancePath + "/overrides/" + i4 + "/files/" + i5,
												schemaPath: "#/properties/overrides/items/properties/files/anyOf/1/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err41];
											else vErrors.push(err41);
											errors++;
										}
										if (!pattern3.test(data15)) {
											const err42 = {
												instancePath: instancePath + "/overrides/" + i4 + "/files/" + i5,
												schemaPath: "#/properties/overrides/items/properties/files/anyOf/1/items/pattern",
												keyword: "pattern",
												params: { pattern: "^(?:[^./!]|\\.[^./])(?:.*[^/])?$" }
											};
											if (vErrors === null) vErrors = [err42];
											else vErrors.push(err42);
											errors++;
										}
									} else {
										const err43 = {
											instancePath: instancePath + "/overrides/" + i4 + "/files/" + i5,
											schemaPath: "#/properties/overrides/items/properties/files/anyOf/1/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err43];
										else vErrors.push(err43);
										errors++;
									}
								}
							} else {
								const err44 = {
									instancePath: instancePath + "/overrides/" + i4 + "/files",
									schemaPath: "#/properties/overrides/items/properties/files/anyOf/1/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
							var _valid0 = _errs32 === errors;
							valid12 = valid12 || _valid0;
							if (!valid12) {
								const err45 = {
									instancePath: instancePath + "/overrides/" + i4 + "/files",
									schemaPath: "#/properties/overrides/items/properties/files/anyOf",
									keyword: "anyOf",
									params: {}
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							} else {
								errors = _errs29;
								if (vErrors !== null) {
									if (_errs29) vErrors.length = _errs29;
									else vErrors = null;
								}
							}
						}
						if (data13.rules !== void 0) {
							if (!validate53(data13.rules, {
								instancePath: instancePath + "/overrides/" + i4 + "/rules",
								parentData: data13,
								parentDataProperty: "rules",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err46 = {
							instancePath: instancePath + "/overrides/" + i4,
							schemaPath: "#/properties/overrides/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
			} else {
				const err47 = {
					instancePath: instancePath + "/overrides",
					schemaPath: "#/properties/overrides/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.approvals !== void 0) {
			let data17 = data.approvals;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				for (const key2 in data17) if (!(key2 === "stale" || key2 === "exclude" || key2 === "expires" || key2 === "seats" || key2 === "veto" || key2 === "override")) {
					const err48 = {
						instancePath: instancePath + "/approvals",
						schemaPath: "#/properties/approvals/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				if (data17.stale !== void 0) {
					let data18 = data17.stale;
					if (typeof data18 !== "string") {
						const err49 = {
							instancePath: instancePath + "/approvals/stale",
							schemaPath: "#/properties/approvals/properties/stale/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
					if (!(data18 === "content" || data18 === "commit")) {
						const err50 = {
							instancePath: instancePath + "/approvals/stale",
							schemaPath: "#/properties/approvals/properties/stale/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.approvals.properties.stale.enum }
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
				if (data17.exclude !== void 0) {
					let data19 = data17.exclude;
					if (Array.isArray(data19)) {
						if (data19.length > 5) {
							const err51 = {
								instancePath: instancePath + "/approvals/exclude",
								schemaPath: "#/properties/approvals/properties/exclude/maxItems",
								keyword: "maxItems",
								params: { limit: 5 }
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
						const len6 = data19.length;
						for (let i6 = 0; i6 < len6; i6++) {
							let data20 = data19[i6];
							if (typeof data20 !== "string") {
								const err52 = {
									instancePath: instancePath + "/approvals/exclude/" + i6,
									schemaPath: "#/properties/approvals/properties/exclude/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
							if (!(data20 === "author" || data20 === "committers" || data20 === "co-authors" || data20 === "initiator" || data20 === "bots")) {
								const err53 = {
									instancePath: instancePath + "/approvals/exclude/" + i6,
									schemaPath: "#/properties/approvals/properties/exclude/items/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.approvals.properties.exclude.items.enum }
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
					} else {
						const err54 = {
							instancePath: instancePath + "/approvals/exclude",
							schemaPath: "#/properties/approvals/properties/exclude/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
				if (data17.expires !== void 0) {
					let data21 = data17.expires;
					if (typeof data21 === "string") {
						if (!pattern9.test(data21)) {
							const err55 = {
								instancePath: instancePath + "/approvals/expires",
								schemaPath: "#/properties/approvals/properties/expires/pattern",
								keyword: "pattern",
								params: { pattern: "^[1-9][0-9]{0,4}[mhdw]$" }
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
					} else {
						const err56 = {
							instancePath: instancePath + "/approvals/expires",
							schemaPath: "#/properties/approvals/properties/expires/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
				if (data17.seats !== void 0) {
					let data22 = data17.seats;
					if (Array.isArray(data22)) {
						if (data22.length > 50) {
							const err57 = {
								instancePath: instancePath + "/approvals/seats",
								schemaPath: "#/properties/approvals/properties/seats/maxItems",
								keyword: "maxItems",
								params: { limit: 50 }
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
						const len7 = data22.length;
						for (let i7 = 0; i7 < len7; i7++) {
							let data23 = data22[i7];
							if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
								if (data23.name === void 0) {
									const err58 = {
										instancePath: instancePath + "/approvals/seats/" + i7,
										schemaPath: "#/properties/approvals/properties/seats/items/required",
										keyword: "required",
										params: { missingProperty: "name" }
									};
									if (vErrors === null) vErrors = [err58];
									else vErrors.push(err58);
									errors++;
								}
								if (data23.from === void 0) {
									const err59 = {
										instancePath: instancePath + "/approvals/seats/" + i7,
										schemaPath: "#/properties/approvals/properties/seats/items/required",
										keyword: "required",
										params: { missingProperty: "from" }
									};
									if (vErrors === null) vErrors = [err59];
									else vErrors.push(err59);
									errors++;
								}
								for (const key3 in data23) if (!(key3 === "name" || key3 === "count" || key3 === "from" || key3 === "when" || key3 === "exclude")) {
									const err60 = {
										instancePath: instancePath + "/approvals/seats/" + i7,
										schemaPath: "#/properties/approvals/properties/seats/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key3 }
									};
									if (vErrors === null) vErrors = [err60];
									else vErrors.push(err60);
									errors++;
								}
								if (data23.name !== void 0) {
									let data24 = data23.name;
									if (typeof data24 === "string") {
										if (func2(data24) > 100) {
											const err61 = {
												instancePath: instancePath + "/approvals/seats/" + i7 + "/name",
												schemaPath: "#/properties/approvals/properties/seats/items/properties/name/maxLength",
												keyword: "maxLength",
												params: { limit: 100 }
											};
											if (vErrors === null) vErrors = [err61];
											else vErrors.push(err61);
											errors++;
										}
										if (func2(data24) < 1) {
											const err62 = {
												instancePath: instancePath + "/approvals/seats/" + i7 + "/name",
												schemaPath: "#/properties/approvals/properties/seats/items/properties/name/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err62];
											else vErrors.push(err62);
											errors++;
										}
									} else {
										const err63 = {
											instancePath: instancePath + "/approvals/seats/" + i7 + "/name",
											schemaPath: "#/properties/approvals/properties/seats/items/properties/name/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err63];
										else vErrors.push(err63);
										errors++;
									}
								}
								if (data23.count !== void 0) {
									let data25 = data23.count;
									if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
										const err64 = {
											instancePath: instancePath + "/approvals/seats/" + i7 + "/count",
											schemaPath: "#/properties/approvals/properties/seats/items/properties/count/type",
											keyword: "type",
											params: { type: "integer" }
										};
										if (vErrors === null) vErrors = [err64];
										else vErrors.push(err64);
										errors++;
									}
									if (typeof data25 == "number" && isFinite(data25)) {
										if (data25 > 20 || isNaN(data25)) {
											const err65 = {
												instancePath: instancePath + "/approvals/seats/" + i7 + "/count",
												schemaPath: "#/properties/approvals/properties/seats/items/properties/count/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 20
												}
											};
											if (vErrors === null) vErrors = [err65];
											else vErrors.push(err65);
											errors++;
										}
										if (data25 < 1 || isNaN(data25)) {
											const err66 = {
												instancePath: instancePath + "/approvals/seats/" + i7 + "/count",
												schemaPath: "#/properties/approvals/properties/seats/items/properties/count/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												}
											};
											if (vErrors === null) vErrors = [err66];
											else vErrors.push(err66);
											errors++;
										}
									}
								}
								if (data23.from !== void 0) {
									if (!validate56(data23.from, {
										instancePath: instancePath + "/approvals/seats/" + i7 + "/from",
										parentData: data23,
										parentDataProperty: "from",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
										errors = vErrors.length;
									}
								}
								if (data23.when !== void 0) {
									let data27 = data23.when;
									if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
										for (const key4 in data27) if (!(key4 === "risk" || key4 === "changed" || key4 === "kind" || key4 === "paths")) {
											const err67 = {
												instancePath: instancePath + "/approvals/seats/" + i7 + "/when",
												schemaPath: "#/properties/approvals/properties/seats/items/properties/when/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key4 }
											};
											if (vErrors === null) vErrors = [err67];
											else vErrors.push(err67);
											errors++;
										}
										if (data27.risk !== void 0) {
											let data28 = data27.risk;
											if (Array.isArray(data28)) {
												if (data28.length > 20) {
													const err68 = {
														instancePath: instancePath + "/approvals/seats/" + i7 + "/when/risk",
														schemaPath: "#/properties/approvals/properties/seats/items/properties/when/properties/risk/maxItems",
														keyword: "maxItems",
														params: { limit: 20 }
													};
													if (vErrors === null) vErrors = [err68];
													else vErrors.push(err68);
													errors++;
												}
												if (data28.length < 1) {
													const err69 = {
														instancePath: instancePath + "/approvals/seats/" + i7 + "/when/risk",
														schemaPath: "#/properties/approvals/properties/seats/items/properties/when/properties/risk/minItems",
														keyword: "minItems",
														params: { limit: 1 }
													};
													if (vErrors === null) vErrors = [err69];
													else vErrors.push(err69);
													errors++;
												}
												const len8 = data28.length;
												for (let i8 = 0; i8 < len8; i8++) {
													let data29 = data28[i8];
													if (typeof data29 !== "string") {
														const err70 = {
															instancePath: instancePath + "/approvals/seats/" + i7 + "/when/risk/" + i8,
															schemaPath: "#/properties/approvals/properties/seats/items/properties/when/properties/risk/items/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err70];
														else vErrors.push(err70);
														errors++;
													}
													if (!(data29 === "low" || data29 === "medium" || data29 === "high" || data29 === "serious")) {
														const err71 = {
															instancePath: instancePath + "/approvals/seats/" + i7 + "/when/risk/" + i8,
															schemaPath: "#/properties/approvals/properties/seats/items/properties/when/properties/risk/items/enum",
															keyword: "enum",
															params: { allowedValues: schema19.properties.approvals.properties.seats.items.properties.when.properties.risk.items.enum }
														};
														if (vErrors === null) vErrors = [err71];
														else vErrors.push(err71);
														errors++;
													}
												}
											} else {
												const err72 = {
													instancePath: instancePath + "/approvals/seats/" + i7 + "/when/risk",
													schemaPath: "#/properties/approvals/properties/seats/items/properties/when/properties/risk/type",
													keyword: "type",
													params: { type: "array" }
												};
												if (vErrors === null) vErrors = [err72];
												else vErrors.push(err72);
												errors++;
											}
										}
										if (data27.changed !== void 0) {
											let data30 = data27.changed;
											if (Array.isArray(data30)) {
												if (data30.length > 20) {
													const err73 = {
														instancePath: instancePath + "/approvals/seats/" + i7 + "/when/changed",
														schemaPath: "#/properties/approvals/properties/seats/items/properties/when/properties/changed/maxItems",
														keyword: "maxItems",
														params: { limit: 20 }
													};
													if (vErrors === null) vErrors = [err73];
													else vErrors.push(err73);
													errors++;
												}
												if (data30.length < 1) {
													const err74 = {
														instancePath: instancePath + "/approvals/seats/" + i7 + "/when/changed",
														schemaPath: "#/properties/approvals/properties/seats/items/properties/when/properties/changed/minItems",
														keyword: "minItems",
														params: { limit: 1 }
													};
													if (vErrors === null) vErrors = [err74];
													else vErrors.push(err74);
													errors++;
												}
												const len9 = data30.length;
												for (let i9 = 0; i9 < len9; i9++) {
													let data31 = data30[i9];
													if (typeof data31 !== "string") {
														const err75 = {
															instancePath: instancePath + "/approvals/seats/" + i7 + "/when/changed/" + i9,
															schemaPath: "#/properties/approvals/properties/seats/items/properties/when/properties/changed/items/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err75];
														else vErrors.push(err75);
														errors++;
													}
													if (!(data31 === "metadata" || data31 === "initiator" || data31 === "base_model" || data31 === "datasets" || data31 === "training" || data31 === "peft_config" || data31 === "evaluation_plan" || data31 === "safetyRiskAssessment" || data31 === "request" || data31 === "subject" || data31 === "run" || data31 === "evaluations" || data31 === "deviations" || data31 === "rollback")) {
														const err76 = {
															instancePath: instancePath + "/approvals/seats/" + i7 + "/when/changed/" + i9,
															schemaPath: "#/properties/approvals/properties/seats/items/properties/when/properties/changed/items/enum",
															keyword: "enum",
															params: { allowedValues: schema19.properties.approvals.properties.seats.items.properties.when.properties.changed.items.enum }
														};
														if (vErrors === null) vErrors = [err76];
														else vErrors.push(err76);
														errors++;
													}
												}
											} else {
												const err77 = {
													instancePath: instancePath + "/approvals/seats/" + i7 + "/when/changed",
													schemaPath: "#/properties/approvals/properties/seats/items/properties/when/properties/changed/type",
													keyword: "type",
													params: { type: "array" }
												};
												if (vErrors === null) vErrors = [err77];
												else vErrors.push(err77);
												errors++;
											}
										}
										if (data27.kind !== void 0) {
											let data32 = data27.kind;
											const _errs70 = errors;
											let valid26 = false;
											const _errs71 = errors;
											if (typeof data32 !== "string") {
												const err78 = {
													instancePath: instancePath + "/approvals/seats/" + i7 + "/when/kind",
													schemaPath: "#/properties/approvals/properties/seats/items/properties/when/properties/kind/anyOf/0/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err78];
												else vErrors.push(err78);
												errors++;
											}
											if (!(data32 === "FineTuningRequest" || data32 === "FineTuningRelease")) {
												const err79 = {
													instancePath: instancePath + "/approvals/seats/" + i7 + "/when/kind",
													schemaPath: "#/properties/approvals/properties/seats/items/properties/when/properties/kind/anyOf/0/enum",
													keyword: "enum",
													params: { allowedValues: schema19.properties.approvals.properties.seats.items.properties.when.properties.kind.anyOf[0].enum }
												};
												if (vErrors === null) vErrors = [err79];
												else vErrors.push(err79);
												errors++;
											}
											var _valid1 = _errs71 === errors;
											valid26 = valid26 || _valid1;
											const _errs73 = errors;
											if (Array.isArray(data32)) {
												if (data32.length > 20) {
													const err80 = {
														instancePath: instancePath + "/approvals/seats/" + i7 + "/when/kind",
														schemaPath: "#/properties/approvals/properties/seats/items/properties/when/properties/kind/anyOf/1/maxItems",
														keyword: "maxItems",
														params: { limit: 20 }
													};
													if (vErrors === null) vErrors = [err80];
													else vErrors.push(err80);
													errors++;
												}
												if (data32.length < 1) {
													const err81 = {
														instancePath: instancePath + "/approvals/seats/" + i7 + "/when/kind",
														schemaPath: "#/properties/approvals/properties/seats/items/properties/when/properties/kind/anyOf/1/minItems",
														keyword: "minItems",
														params: { limit: 1 }
													};
													if (vErrors === null) vErrors = [err81];
													else vErrors.push(err81);
													errors++;
												}
												const len10 = data32.length;
												for (let i10 = 0; i10 < len10; i10++) {
													let data33 = data32[i10];
													if (typeof data33 !== "string") {
														const err82 = {
															instancePath: instancePath + "/approvals/seats/" + i7 + "/when/kind/" + i10,
															schemaPath: "#/properties/approvals/properties/seats/items/properties/when/properties/kind/anyOf/1/items/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err82];
														else vErrors.push(err82);
														errors++;
													}
													if (!(data33 === "FineTuningRequest" || data33 === "FineTuningRelease")) {
														const err83 = {
															instancePath: instancePath + "/approvals/seats/" + i7 + "/when/kind/" + i10,
															schemaPath: "#/properties/approvals/properties/seats/items/properties/when/properties/kind/anyOf/1/items/enum",
															keyword: "enum",
															params: { allowedValues: schema19.properties.approvals.properties.seats.items.properties.when.properties.kind.anyOf[1].items.enum }
														};
														if (vErrors === null) vErrors = [err83];
														else vErrors.push(err83);
														errors++;
													}
												}
											} else {
												const err84 = {
													instancePath: instancePath + "/approvals/seats/" + i7 + "/when/kind",
													schemaPath: "#/properties/approvals/properties/seats/items/properties/when/properties/kind/anyOf/1/type",
													keyword: "type",
													params: { type: "array" }
												};
												if (vErrors === null) vErrors = [err84];
												else vErrors.push(err84);
												errors++;
											}
											var _valid1 = _errs73 === errors;
											valid26 = valid26 || _valid1;
											if (!valid26) {
												const err85 = {
													instancePath: instancePath + "/approvals/seats/" + i7 + "/when/kind",
													schemaPath: "#/properties/approvals/properties/seats/items/properties/when/properties/kind/anyOf",
													keyword: "anyOf",
													params: {}
												};
												if (vErrors === null) vErrors = [err85];
												else vErrors.push(err85);
												errors++;
											} else {
												errors = _errs70;
												if (vErrors !== null) {
													if (_errs70) vErrors.length = _errs70;
													else vErrors = null;
												}
											}
										}
										if (data27.paths !== void 0) {
											let data34 = data27.paths;
											if (Array.isArray(data34)) {
												if (data34.length > 200) {
													const err86 = {
														instancePath: instancePath + "/approvals/seats/" + i7 + "/when/paths",
														schemaPath: "#/properties/approvals/properties/seats/items/properties/when/properties/paths/maxItems",
														keyword: "maxItems",
														params: { limit: 200 }
													};
													if (vErrors === null) vErrors = [err86];
													else vErrors.push(err86);
													errors++;
												}
												if (data34.length < 1) {
													const err87 = {
														instancePath: instancePath + "/approvals/seats/" + i7 + "/when/paths",
														schemaPath: "#/properties/approvals/properties/seats/items/properties/when/properties/paths/minItems",
														keyword: "minItems",
														params: { limit: 1 }
													};
													if (vErrors === null) vErrors = [err87];
													else vErrors.push(err87);
													errors++;
												}
												const len11 = data34.length;
												for (let i11 = 0; i11 < len11; i11++) {
													let data35 = data34[i11];
													if (typeof data35 === "string") {
														if (func2(data35) > 256) {
															const err88 = {
																instancePath: instancePath + "/approvals/seats/" + i7 + "/when/paths/" + i11,
																schemaPath: "#/properties/approvals/properties/seats/items/properties/when/properties/paths/items/maxLength",
																keyword: "maxLength",
																params: { limit: 256 }
															};
															if (vErrors === null) vErrors = [err88];
															else vErrors.push(err88);
															errors++;
														}
														if (func2(data35) < 1) {
															const err89 = {
																instancePath: instancePath + "/approvals/seats/" + i7 + "/when/paths/" + i11,
																schemaPath: "#/properties/approvals/properties/seats/items/properties/when/properties/paths/items/minLength",
																keyword: "minLength",
																params: { limit: 1 }
															};
															if (vErrors === null) vErrors = [err89];
															else vErrors.push(err89);
															errors++;
														}
														if (!pattern3.test(data35)) {
															const err90 = {
																instancePath: instancePath + "/approvals/seats/" + i7 + "/when/paths/" + i11,
																schemaPath: "#/properties/approvals/properties/seats/items/properties/when/properties/paths/items/pattern",
																keyword: "pattern",
																params: { pattern: "^(?:[^./!]|\\.[^./])(?:.*[^/])?$" }
															};
															if (vErrors === null) vErrors = [err90];
															else vErrors.push(err90);
															errors++;
														}
													} else {
														const err91 = {
															instancePath: instancePath + "/approvals/seats/" + i7 + "/when/paths/" + i11,
															schemaPath: "#/properties/approvals/properties/seats/items/properties/when/properties/paths/items/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err91];
														else vErrors.push(err91);
														errors++;
													}
												}
											} else {
												const err92 = {
													instancePath: instancePath + "/approvals/seats/" + i7 + "/when/paths",
													schemaPath: "#/properties/approvals/properties/seats/items/properties/when/properties/paths/type",
													keyword: "type",
													params: { type: "array" }
												};
												if (vErrors === null) vErrors = [err92];
												else vErrors.push(err92);
												errors++;
											}
										}
									} else {
										const err93 = {
											instancePath: instancePath + "/approvals/seats/" + i7 + "/when",
											schemaPath: "#/properties/approvals/properties/seats/items/properties/when/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err93];
										else vErrors.push(err93);
										errors++;
									}
								}
								if (data23.exclude !== void 0) {
									let data36 = data23.exclude;
									if (Array.isArray(data36)) {
										if (data36.length > 5) {
											const err94 = {
												instancePath: instancePath + "/approvals/seats/" + i7 + "/exclude",
												schemaPath: "#/properties/approvals/properties/seats/items/properties/exclude/maxItems",
												keyword: "maxItems",
												params: { limit: 5 }
											};
											if (vErrors === null) vErrors = [err94];
											else vErrors.push(err94);
											errors++;
										}
										const len12 = data36.length;
										for (let i12 = 0; i12 < len12; i12++) {
											let data37 = data36[i12];
											if (typeof data37 !== "string") {
												const err95 = {
													instancePath: instancePath + "/approvals/seats/" + i7 + "/exclude/" + i12,
													schemaPath: "#/properties/approvals/properties/seats/items/properties/exclude/items/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err95];
												else vErrors.push(err95);
												errors++;
											}
											if (!(data37 === "author" || data37 === "committers" || data37 === "co-authors" || data37 === "initiator" || data37 === "bots")) {
												const err96 = {
													instancePath: instancePath + "/approvals/seats/" + i7 + "/exclude/" + i12,
													schemaPath: "#/properties/approvals/properties/seats/items/properties/exclude/items/enum",
													keyword: "enum",
													params: { allowedValues: schema19.properties.approvals.properties.seats.items.properties.exclude.items.enum }
												};
												if (vErrors === null) vErrors = [err96];
												else vErrors.push(err96);
												errors++;
											}
										}
									} else {
										const err97 = {
											instancePath: instancePath + "/approvals/seats/" + i7 + "/exclude",
											schemaPath: "#/properties/approvals/properties/seats/items/properties/exclude/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err97];
										else vErrors.push(err97);
										errors++;
									}
								}
							} else {
								const err98 = {
									instancePath: instancePath + "/approvals/seats/" + i7,
									schemaPath: "#/properties/approvals/properties/seats/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err98];
								else vErrors.push(err98);
								errors++;
							}
						}
					} else {
						const err99 = {
							instancePath: instancePath + "/approvals/seats",
							schemaPath: "#/properties/approvals/properties/seats/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err99];
						else vErrors.push(err99);
						errors++;
					}
				}
				if (data17.veto !== void 0) {
					let data38 = data17.veto;
					if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
						if (data38.from === void 0) {
							const err100 = {
								instancePath: instancePath + "/approvals/veto",
								schemaPath: "#/properties/approvals/properties/veto/required",
								keyword: "required",
								params: { missingProperty: "from" }
							};
							if (vErrors === null) vErrors = [err100];
							else vErrors.push(err100);
							errors++;
						}
						for (const key5 in data38) if (!(key5 === "from")) {
							const err101 = {
								instancePath: instancePath + "/approvals/veto",
								schemaPath: "#/properties/approvals/properties/veto/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 }
							};
							if (vErrors === null) vErrors = [err101];
							else vErrors.push(err101);
							errors++;
						}
						if (data38.from !== void 0) {
							if (!validate56(data38.from, {
								instancePath: instancePath + "/approvals/veto/from",
								parentData: data38,
								parentDataProperty: "from",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err102 = {
							instancePath: instancePath + "/approvals/veto",
							schemaPath: "#/properties/approvals/properties/veto/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err102];
						else vErrors.push(err102);
						errors++;
					}
				}
				if (data17.override !== void 0) {
					let data40 = data17.override;
					if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
						if (data40.phrase === void 0) {
							const err103 = {
								instancePath: instancePath + "/approvals/override",
								schemaPath: "#/properties/approvals/properties/override/required",
								keyword: "required",
								params: { missingProperty: "phrase" }
							};
							if (vErrors === null) vErrors = [err103];
							else vErrors.push(err103);
							errors++;
						}
						if (data40.from === void 0) {
							const err104 = {
								instancePath: instancePath + "/approvals/override",
								schemaPath: "#/properties/approvals/properties/override/required",
								keyword: "required",
								params: { missingProperty: "from" }
							};
							if (vErrors === null) vErrors = [err104];
							else vErrors.push(err104);
							errors++;
						}
						for (const key6 in data40) if (!(key6 === "phrase" || key6 === "from" || key6 === "expires")) {
							const err105 = {
								instancePath: instancePath + "/approvals/override",
								schemaPath: "#/properties/approvals/properties/override/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 }
							};
							if (vErrors === null) vErrors = [err105];
							else vErrors.push(err105);
							errors++;
						}
						if (data40.phrase !== void 0) {
							let data41 = data40.phrase;
							if (typeof data41 === "string") {
								if (func2(data41) > 100) {
									const err106 = {
										instancePath: instancePath + "/approvals/override/phrase",
										schemaPath: "#/properties/approvals/properties/override/properties/phrase/maxLength",
										keyword: "maxLength",
										params: { limit: 100 }
									};
									if (vErrors === null) vErrors = [err106];
									else vErrors.push(err106);
									errors++;
								}
								if (func2(data41) < 3) {
									const err107 = {
										instancePath: instancePath + "/approvals/override/phrase",
										schemaPath: "#/properties/approvals/properties/override/properties/phrase/minLength",
										keyword: "minLength",
										params: { limit: 3 }
									};
									if (vErrors === null) vErrors = [err107];
									else vErrors.push(err107);
									errors++;
								}
							} else {
								const err108 = {
									instancePath: instancePath + "/approvals/override/phrase",
									schemaPath: "#/properties/approvals/properties/override/properties/phrase/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err108];
								else vErrors.push(err108);
								errors++;
							}
						}
						if (data40.from !== void 0) {
							if (!validate56(data40.from, {
								instancePath: instancePath + "/approvals/override/from",
								parentData: data40,
								parentDataProperty: "from",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
								errors = vErrors.length;
							}
						}
						if (data40.expires !== void 0) {
							let data43 = data40.expires;
							if (typeof data43 === "string") {
								if (!pattern9.test(data43)) {
									const err109 = {
										instancePath: instancePath + "/approvals/override/expires",
										schemaPath: "#/properties/approvals/properties/override/properties/expires/pattern",
										keyword: "pattern",
										params: { pattern: "^[1-9][0-9]{0,4}[mhdw]$" }
									};
									if (vErrors === null) vErrors = [err109];
									else vErrors.push(err109);
									errors++;
								}
							} else {
								const err110 = {
									instancePath: instancePath + "/approvals/override/expires",
									schemaPath: "#/properties/approvals/properties/override/properties/expires/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err110];
								else vErrors.push(err110);
								errors++;
							}
						}
					} else {
						const err111 = {
							instancePath: instancePath + "/approvals/override",
							schemaPath: "#/properties/approvals/properties/override/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err111];
						else vErrors.push(err111);
						errors++;
					}
				}
			} else {
				const err112 = {
					instancePath: instancePath + "/approvals",
					schemaPath: "#/properties/approvals/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err112];
				else vErrors.push(err112);
				errors++;
			}
		}
	} else {
		const err113 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err113];
		else vErrors.push(err113);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
// src/policy/read-policy.ts
/** Reads a policy that its schema has accepted. */
function readPolicy(value) {
	const policy = map(value);
	return {
		...optional("extends", listOf(policy["extends"])),
		...optional("branches", listOf(policy["branches"])),
		...optional("manifests", listOf(policy["manifests"])),
		...optional("schemas", listOf(policy["schemas"])),
		rules: settings(policy["rules"]),
		overrides: items(policy["overrides"]).map((item) => {
			const override = map(item);
			return {
				files: oneOrMore(override["files"]),
				rules: settings(override["rules"])
			};
		}),
		approvals: readApprovals(map(policy["approvals"]))
	};
}
function readApprovals(value) {
	const veto = value["veto"];
	const override = value["override"];
	return {
		...optional("stale", pick(["content", "commit"], value["stale"])),
		...optional("exclude", exclusions(value["exclude"])),
		...optional("expires", duration(value["expires"])),
		...optional("seats", Array.isArray(value["seats"]) ? value["seats"].map(readSeat) : void 0),
		...veto === void 0 ? {} : { veto: { from: readSource(map(veto)["from"]) } },
		...override === void 0 ? {} : { override: readOverride(map(override)) }
	};
}
function readOverride(value) {
	return {
		phrase: text(value["phrase"]) ?? "",
		from: readSource(value["from"]),
		...optional("expires", duration(value["expires"]))
	};
}
function readSeat(value) {
	const seat = map(value);
	return {
		name: text(seat["name"]) ?? "",
		count: typeof seat["count"] === "number" ? seat["count"] : 1,
		from: readSource(seat["from"]),
		when: readCondition(map(seat["when"])),
		...optional("exclude", exclusions(seat["exclude"]))
	};
}
function readSource(value) {
	const source = map(value);
	return {
		...optional("permission", pick([
			"write",
			"maintain",
			"admin"
		], source["permission"])),
		teams: listOf(source["teams"]) ?? [],
		users: items(source["users"]).map((user) => {
			if (typeof user === "string") return { login: user };
			const { login, id } = map(user);
			return {
				login: text(login) ?? "",
				...optional("id", typeof id === "number" ? id : void 0)
			};
		})
	};
}
const kinds = ["FineTuningRequest", "FineTuningRelease"];
function readCondition(when) {
	const kind = when["kind"] === void 0 ? void 0 : oneOrMore(when["kind"]);
	const changed = listOf(when["changed"]);
	return {
		...optional("risk", listOf(when["risk"])),
		...optional("changed", changed && topics.filter((topic) => changed.includes(topic))),
		...optional("kind", kind && kinds.filter((name) => kind.includes(name))),
		...optional("paths", listOf(when["paths"]))
	};
}
const allExclusions = [
	"author",
	"committers",
	"co-authors",
	"initiator",
	"bots"
];
function exclusions(value) {
	const names = listOf(value);
	return names && allExclusions.filter((name) => names.includes(name));
}
function settings(value) {
	return new Map(Object.entries(map(value)).map(([rule, setting]) => [rule, readSetting(setting)]));
}
function duration(value) {
	return typeof value === "string" ? parseDuration(value) : void 0;
}
function map(value) {
	return typeof value === "object" && value !== null ? { ...value } : {};
}
function items(value) {
	return Array.isArray(value) ? value : [];
}
function listOf(value) {
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : void 0;
}
function oneOrMore(value) {
	return typeof value === "string" ? [value] : listOf(value) ?? [];
}
function text(value) {
	return typeof value === "string" ? value : void 0;
}
function pick(names, value) {
	return names.find((name) => name === value);
}
/** A property only where there is a value: an absent key and an undefined one are not the same in a policy. */
function optional(key, value) {
	const made = {};
	if (value !== void 0) made[key] = value;
	return made;
}
// src/policy/policy-file.ts
/**
* Reads a policy file. Anything that is not exactly a policy is invalid, a misspelt key above all: a typo must never
* loosen a rule. The findings have positions in the file.
*/
function parsePolicy(path, text) {
	const invalid = (problems) => ({
		state: "invalid",
		findings: problems.map((problem) => policyFinding(path, problem))
	});
	const { documents, problems } = readDocuments(text);
	if (problems.length > 0) return invalid(problems);
	const [document, second] = documents;
	if (!document || second) return invalid([{
		message: "A policy file holds exactly one YAML document",
		place: startOfFile
	}]);
	if (!validatePolicy(document.value)) return invalid(describeSchemaErrors(validatePolicy.errors ?? [], policySchema(), document.value).map((error) => ({
		...error,
		place: document.locate(error.pointer, error.at)
	})));
	return {
		state: "valid",
		file: readPolicy(document.value)
	};
}
/** A finding about a policy file, or about a file that it names. */
function policyFinding(path, problem) {
	return {
		rule: "policy/invalid",
		severity: "error",
		message: problem.message,
		path,
		pointer: problem.pointer ?? "",
		help: helpFor("policy/invalid"),
		...problem.place,
		...problem.fix === void 0 ? {} : { fix: problem.fix }
	};
}
// src/gate/policy-state.ts
/**
* The policy of the file at the tip of the base branch; the built-in `recommended` preset when there is no such file.
* A file that cannot be read whole, or is not a valid policy, judges nothing.
*/
function policyState(path, file) {
	if (file.state === "absent") return {
		...effective(path, void 0),
		path: void 0
	};
	if (file.state !== "blob" || !file.bytes) return unusable(path, "policy-unreadable", `The policy ${path} at the base branch is not a readable text file`, [problem(path, "A policy is a text file, and this is none")]);
	const reading = parsePolicy(path, file.bytes);
	if (reading.state === "invalid") return invalid(path, reading.findings);
	const state = effective(path, reading.file);
	return reading.file.approvals.seats === void 0 && state.policy.approvals.seats.length === 0 ? invalid(path, [problem(path, nobodyAsked$1)]) : state;
}
const nobodyAsked$1 = "The policy inherits no seats and states none; `approvals.seats: []` would say that this is meant";
function effective(path, file) {
	const stated = effectivePolicy(file, path);
	const policy = file?.approvals.seats === void 0 ? watchingSchemas(stated) : stated;
	const json = canonicalize(policyData(policy)) ?? "";
	return {
		state: "effective",
		policy,
		path,
		sha256: createHash("sha256").update(json).digest("hex")
	};
}
/** The presets' seats for the policy know where it is, but not its schemas, which may be kept elsewhere. */
function watchingSchemas(policy) {
	const seats = policy.approvals.seats.map((seat) => {
		const { paths } = seat.when;
		if (!paths) return seat;
		const others = policy.schemas.filter((schema) => !matchesAny(paths, schema, { trusted: true }));
		const watched = [...paths, ...others.map((schema) => escape(schema, { magicalBraces: true }))];
		return {
			...seat,
			when: {
				...seat.when,
				paths: watched
			}
		};
	});
	return {
		...policy,
		approvals: {
			...policy.approvals,
			seats
		}
	};
}
function invalid(path, findings) {
	const [first] = findings;
	const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
	return unusable(path, "policy-invalid", `The policy ${path} at the base branch is invalid: ${first ? `${first.line}:${first.column} ${first.message}${more}` : "no reason given"}`, findings);
}
function problem(path, message) {
	return policyFinding(path, {
		message,
		place: startOfFile
	});
}
function unusable(path, code, message, findings) {
	return {
		state: "unusable",
		path,
		error: {
			code,
			message,
			fix: "Mend the policy on the base branch; until then nothing can be approved."
		},
		findings
	};
}
// src/gate/governing-policy.ts
/**
* The policy for a pull request: that of its base branch. The default branch's policy says which other branches it
* governs (`branches`) and judges where a base branch has no policy of its own. A success is bound to a commit, not to
* a branch: one that was earned on a branch nobody protects would open every branch, so ungoverned ones earn none.
*/
function governingPolicy(path, pull) {
	const { base, defaultBranch } = pull;
	const own = {
		state: "governed",
		commit: base.oid
	};
	if (!defaultBranch || defaultBranch.ref === base.ref) return {
		...own,
		policy: policyState(path, pull.policy),
		notes: missing(path, pull)
	};
	const main = policyState(path, defaultBranch.policy);
	if (main.state === "unusable") return {
		...own,
		policy: main,
		commit: defaultBranch.oid,
		notes: []
	};
	const { branches } = main.policy;
	if (branches && !matchesAny(branches, base.ref, { trusted: true })) return {
		state: "ungoverned",
		why: `the policy of \`${defaultBranch.ref}\` does not govern \`${base.ref}\``
	};
	if (pull.policy.state !== "absent") return {
		...own,
		policy: policyState(path, pull.policy),
		notes: []
	};
	if (main.path === void 0) return {
		...own,
		policy: main,
		notes: missing(path, pull)
	};
	const note = `The base branch \`${base.ref}\` has no policy: that of \`${defaultBranch.ref}\` judged.`;
	return {
		...own,
		policy: main,
		commit: defaultBranch.oid,
		notes: [note]
	};
}
function missing(path, pull) {
	if (pull.policy.state !== "absent") return [];
	return [`There is no policy at ${path} on the base branch: the built-in preset tunegate:recommended judged.`];
}
// src/approval/account.ts
/** Logins are ASCII and differ by more than case (approvals.md §2.14). */
function foldLogin(login) {
	return login.toLowerCase();
}
/** Whether two mean the same account: by id where both ids are known, for logins change hands; else by login. */
function sameAccount(a, b) {
	if (a.id !== void 0 && b.id !== void 0) return a.id === b.id;
	return foldLogin(a.login) === foldLogin(b.login);
}
/** REST marks a bot in its login, GraphQL in its type (approvals.md §2.12). */
function isBot(account) {
	return account.bot || account.login.toLowerCase().endsWith("[bot]");
}
/** Every account that the evidence names with an id, by folded login. */
function knownAccounts(evidence) {
	const contributors = evidence.commits.flatMap((commit) => [
		commit.author,
		...commit.coAuthors,
		commit.committer
	]);
	const accounts = [
		evidence.author,
		...contributors.map((contributor) => contributor.state === "account" ? contributor.account : void 0),
		...evidence.initiators,
		...evidence.reviews.map((review) => review.author)
	];
	return new Map(accounts.filter((account) => account !== void 0).toSorted((a, b) => a.id - b.id).map((account) => [foldLogin(account.login), account]));
}
// src/approval/dismisser.ts
/** Who dismissed a review, as far as can be known; absent for a deleted account and for bots, which entitle nobody. */
function dismisserOf(dismissal, evidence) {
	const known = knownAccounts(evidence);
	const account = dismissal.account ?? (dismissal.by === void 0 ? void 0 : known.get(foldLogin(dismissal.by)));
	const login = account?.login ?? dismissal.by;
	if (login === void 0 || isBot(account ?? {
		login,
		id: 0,
		bot: false
	})) return void 0;
	const person = {
		login,
		id: account?.id
	};
	return {
		...person,
		canWrite: writeAccess(person, evidence)
	};
}
/** A review by the same person tells whether they may write now; else their role does, when it was read. */
function writeAccess(person, { reviews, permissions }) {
	const own = reviews.filter(({ author }) => author !== void 0 && sameAccount(author, person));
	if (own.length > 0) return own.every(({ canWrite }) => canWrite);
	const reading = person.id === void 0 ? void 0 : permissions.get(person.id);
	return reading?.state === "read" ? reading.permission !== "none" : void 0;
}
// src/approval/order.ts
/** Code-unit order: the same on every machine and in every locale. */
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
/** The first of each key, in order. */
function distinctBy(items, key) {
	const seen = /* @__PURE__ */ new Set();
	return items.filter((item) => {
		const name = key(item);
		if (seen.has(name)) return false;
		seen.add(name);
		return true;
	});
}
/** `a`, `a and b`, `a, b and c`. */
function listed(items, conjunction = "and") {
	const last = items.at(-1) ?? "";
	if (items.length < 2) return last;
	return `${items.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
/** A commit as people write it. */
function shortCommit(oid) {
	return oid.slice(0, 7);
}
// src/approval/exclusion.ts
/**
* Whom a list of exclusions bars (approvals.md §5.3): everyone who had a hand in the change. Commits' authors count as
* authors, which covers whoever made an "update branch" merge (§2.6) and whoever pushed to another's branch (§2.10).
*/
function barred(evidence, exclusions) {
	const commits = evidence.commits.toSorted((a, b) => compareText(a.oid, b.oid));
	const bars = {
		author: openers(evidence.author).concat(commits.flatMap(authors)),
		committers: commits.flatMap(committers),
		"co-authors": commits.flatMap(coAuthors),
		initiator: evidence.initiators.map(initiator),
		bots: []
	};
	return order.filter((exclusion) => exclusions.includes(exclusion)).flatMap((exclusion) => bars[exclusion]);
}
/** A seat's own list replaces the policy's. */
function exclusionsOf(seat, requirements) {
	return seat.exclude ?? requirements.exclude;
}
function barOf(bars, person) {
	return bars.find(({ account }) => sameAccount(account, person));
}
/** Which reason is told of a person with several. */
const order = [
	"author",
	"committers",
	"co-authors",
	"initiator",
	"bots"
];
function openers(account) {
	return account === void 0 ? [] : [{
		account,
		reason: "author",
		detail: `${account.login} opened the pull request`
	}];
}
function authors(commit) {
	return accountsOf([commit.author]).map((account) => ({
		account,
		reason: "author",
		detail: `${account.login} is an author of commit ${shortCommit(commit.oid)}`
	}));
}
function committers(commit) {
	return accountsOf([commit.committer]).map((account) => ({
		account,
		reason: "committer",
		detail: `${account.login} is the committer of commit ${shortCommit(commit.oid)}`
	}));
}
function coAuthors(commit) {
	return accountsOf(commit.coAuthors).map((account) => ({
		account,
		reason: "co-author",
		detail: `${account.login} is a co-author of commit ${shortCommit(commit.oid)}`
	}));
}
function initiator(account) {
	return {
		account,
		reason: "initiator",
		detail: `${account.login} is the manifest's initiator`
	};
}
function accountsOf(contributors) {
	return contributors.flatMap((contributor) => contributor.state === "account" ? [contributor.account] : []);
}
// src/approval/membership.ts
/**
* Whether a source names a person: yes when any part says yes; else unreadable when any part could not be read, for a
* 404 from a team is not a "no" (approvals.md §2.16); else no.
*/
function membershipOf(person, source, evidence) {
	const parts = [
		byPermission(person, source.permission, evidence),
		...source.users.map((user) => byUser(person, user)),
		...source.teams.map((team) => byTeam(person, team, evidence))
	];
	if (parts.includes("yes")) return { membership: "yes" };
	const obstacles = parts.filter((part) => typeof part === "object");
	return obstacles.length === 0 ? { membership: "no" } : {
		membership: "unreadable",
		obstacles
	};
}
/** The teams of a source that could not be read, whoever is asked about. */
function unreadableTeams(source, evidence) {
	return source.teams.map((team) => readTeam(team, evidence)).filter((reading) => "kind" in reading);
}
/** A team that was read, or why it was not. */
function readTeam(team, evidence) {
	const reading = evidence.teams.get(teamKey(team)) ?? notRead;
	return reading.state === "read" ? { members: reading.members } : {
		kind: "team",
		team,
		why: reading.why
	};
}
/** Teams are asked for and kept by `organisation/slug` in lower case. */
function teamKey(team) {
	return team.toLowerCase();
}
const notRead = {
	state: "unreadable",
	why: "it was not read"
};
function byPermission(person, permission, evidence) {
	if (permission === void 0) return "no";
	if (permission !== "write") return byRole(person, permission, evidence);
	if (person.canWrite === void 0) return permissionObstacle(person, "GitHub does not say whether it may write");
	return person.canWrite ? "yes" : "no";
}
function byRole(person, permission, evidence) {
	const reading = (person.id === void 0 ? void 0 : evidence.permissions.get(person.id)) ?? notRead;
	if (reading.state === "unreadable") return permissionObstacle(person, reading.why);
	return reading.permission === "admin" || reading.permission === permission ? "yes" : "no";
}
function byUser(person, user) {
	if (foldLogin(user.login) !== foldLogin(person.login)) return "no";
	if (user.id === void 0) return "yes";
	if (person.id === void 0) return permissionObstacle(person, `policy pins the id ${user.id} and GitHub gave none`);
	return user.id === person.id ? "yes" : "no";
}
function byTeam(person, team, evidence) {
	const reading = readTeam(team, evidence);
	if ("kind" in reading) return reading;
	return reading.members.some((member) => sameAccount(member, person)) ? "yes" : "no";
}
function permissionObstacle(person, why) {
	return {
		kind: "permission",
		login: person.login,
		why
	};
}
// src/approval/need.ts
/**
* Which seats a change needs: every condition given must hold. Conditions on manifests must hold for one and the same
* manifest; a seat with `paths` alone applies with or without one, any other seat only when a manifest is governed.
*/
function neededSeats(change, seats) {
	return seats.map((seat) => {
		const given = [pathNeed(change, seat.when.paths), asksManifest(seat.when) ? manifestNeed(change, seat.when) : void 0].filter((need) => need !== void 0);
		const needs = given.length === 0 ? [governedNeed(change)] : given;
		const unmet = needs.filter(({ needed }) => !needed);
		const deciding = unmet.length === 0 ? needs : unmet;
		return {
			seat,
			needed: unmet.length === 0,
			reason: deciding.map(({ reason }) => reason).join("; ")
		};
	});
}
const knownRisks = /* @__PURE__ */ new Set([
	"low",
	"medium",
	"high",
	"serious"
]);
function governedNeed(change) {
	return change.manifests.length === 0 ? {
		needed: false,
		reason: "no governed manifest changed"
	} : {
		needed: true,
		reason: "every change of a manifest needs it"
	};
}
function pathNeed(change, globs) {
	if (globs === void 0) return void 0;
	const tests = globs.map((glob) => minimatch.filter(glob, {
		dot: true,
		nocomment: true,
		nonegate: true
	}));
	const touched = change.paths.filter((path) => tests.some((test) => test(path))).toSorted(compareText);
	const [first] = touched;
	if (first === void 0) return {
		needed: false,
		reason: `no touched path matches ${listed(globs, "or")}`
	};
	return {
		needed: true,
		reason: `the change touches ${first}${touched.length === 1 ? "" : ` and ${touched.length - 1} more`}`
	};
}
function asksManifest({ risk, changed, kind }) {
	return risk !== void 0 || changed !== void 0 || kind !== void 0;
}
function manifestNeed(change, when) {
	const [first] = change.manifests.filter((manifest) => holdsFor(manifest, when)).map((manifest) => `${manifest.path}: ${factsAsked(manifest, when)}`).toSorted(compareText);
	if (first !== void 0) return {
		needed: true,
		reason: first
	};
	if (change.manifests.length === 0) return {
		needed: false,
		reason: "no governed manifest changed"
	};
	return {
		needed: false,
		reason: `no changed manifest has ${conditionText(when)}`
	};
}
function holdsFor(manifest, { risk, changed, kind }) {
	return (risk === void 0 || riskHolds(manifest.risks, risk)) && (changed === void 0 || changed.some((topic) => manifest.topics.includes(topic))) && (kind === void 0 || kind.some((one) => manifest.kinds.includes(one)));
}
/** An unstated risk, or one that is not on the scale, may be any: it dodges no seat. */
function riskHolds(risks, asked) {
	if (risks.length === 0) return true;
	return risks.some((risk) => asked.includes(risk) || !knownRisks.has(risk));
}
function factsAsked(manifest, { risk, changed, kind }) {
	const topics = (changed ?? []).filter((topic) => manifest.topics.includes(topic));
	const kinds = (kind ?? []).filter((one) => manifest.kinds.includes(one));
	const risks = manifest.risks.length === 0 ? "risk unknown" : `risk ${sortedList(manifest.risks)}`;
	return listed([
		...risk === void 0 ? [] : [risks],
		...changed === void 0 ? [] : [`${sortedList(topics)} changed`],
		...kind === void 0 ? [] : [`kind ${sortedList(kinds)}`]
	]);
}
function conditionText({ risk, changed, kind }) {
	return listed([
		...risk === void 0 ? [] : [`risk ${listed(risk, "or")}`],
		...changed === void 0 ? [] : [`a change of ${listed(changed, "or")}`],
		...kind === void 0 ? [] : [`kind ${listed(kind, "or")}`]
	]);
}
function sortedList(items) {
	return listed([...new Set(items)].toSorted(compareText));
}
// src/approval/opinion.ts
/**
* The latest review per person that is neither a comment nor pending (approvals.md §2). A dismissal takes the opinion
* away and never revives an older one; a comment changes nothing.
*/
function latestOpinions(reviews) {
	const opinions = reviews.map(opinionOf).filter((opinion) => opinion !== void 0).toSorted(compareOpinions);
	const byPerson = /* @__PURE__ */ new Map();
	for (const opinion of opinions) byPerson.set(personKey(opinion), opinion);
	return {
		latest: [...byPerson.values()].toSorted(compareOpinions),
		unreadable: reviews.filter((review) => review.state !== "PENDING" && placeInTime(review) === void 0).toSorted((a, b) => compareText(a.id, b.id))
	};
}
function compareOpinions(a, b) {
	if (a.at !== b.at) return a.at - b.at;
	if (a.number !== b.number) return a.number < b.number ? -1 : 1;
	return caution[a.state] - caution[b.state];
}
/** Milliseconds of an RFC 3339 time; `Date.parse` alone would take `5` for a year. */
function instant(text) {
	if (text === void 0 || !rfc3339.test(text)) return void 0;
	const milliseconds = Date.parse(text);
	return Number.isNaN(milliseconds) ? void 0 : milliseconds;
}
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i;
const caution = {
	APPROVED: 0,
	DISMISSED: 1,
	CHANGES_REQUESTED: 2
};
function opinionOf(review) {
	const { state } = review;
	if (state === "COMMENTED" || state === "PENDING") return void 0;
	const place = placeInTime(review);
	return place === void 0 ? void 0 : {
		reviewer: review.author,
		review,
		state,
		...place
	};
}
function placeInTime(review) {
	const { submittedAt } = review;
	const at = instant(submittedAt);
	if (submittedAt === void 0 || at === void 0 || !/^\d+$/.test(review.id)) return void 0;
	return {
		submittedAt,
		at,
		number: BigInt(review.id)
	};
}
function personKey({ reviewer, review }) {
	return reviewer === void 0 ? `review ${review.id}` : `account ${reviewer.id}`;
}
// src/approval/filling.ts
/** What the record keeps of an approval that counts. */
function fillingOf(account, opinion, standing) {
	return {
		login: account.login,
		id: account.id,
		reviewId: opinion.review.id,
		commit: standing.commit,
		submittedAt: opinion.submittedAt,
		carried: standing.carried
	};
}
// src/approval/phrase.ts
/**
* The text after the override's phrase when a review begins with it, case and leading space aside; empty when no reason
* follows. A blank phrase would make every approval an override, so it never matches.
*/
function textAfterPhrase(body, phrase) {
	const wanted = phrase.trim();
	const text = body.trimStart();
	const beginning = text.slice(0, wanted.length);
	const rest = text.slice(wanted.length);
	if (wanted === "" || beginning.toLowerCase() !== wanted.toLowerCase()) return void 0;
	if (/[\p{L}\p{N}]$/u.test(wanted) && /^[\p{L}\p{N}]/u.test(rest)) return void 0;
	return visible(rest) ? rest.trim() : "";
}
/** Whether a reader sees anything: controls, zero-width marks and white space say nothing. */
function visible(text) {
	return /[^\p{C}\p{Z}\s]/u.test(text);
}
// src/approval/problem.ts
/** Why a membership that decides something could not be known, and what would mend it. */
function obstacleProblem(obstacle, question) {
	return obstacle.kind === "team" ? {
		code: "team-unreadable",
		message: `The members of the team ${obstacle.team} cannot be read (${obstacle.why}): unknown ${question}.`,
		fix: `Give the action a \`members-token\` that may read the organisation's members: a GitHub App's token with "Members: read", or one with \`read:org\`; check too that the token can see ${obstacle.team}.`
	} : {
		code: "permission-unreadable",
		message: `The permission of ${obstacle.login} on this repository cannot be read (${obstacle.why}): unknown ${question}.`,
		fix: "Give the action a `github-token` with \"Metadata: read\" on this repository, or name people in policy by `teams` or `users` in place of `permission`."
	};
}
/** A review whose place in the order of reviews is unknown may be anyone's latest. */
function reviewProblem(review) {
	return {
		code: "review-unreadable",
		message: `The review ${review.id} by ${review.author?.login ?? "a deleted account"} has no usable id or time (${review.submittedAt ?? "none"}): nobody can say which review came last.`,
		fix: "Run the check again; if it stays, ask the reviewer for a new review and report the answer GitHub gave."
	};
}
const baseTimeProblem = {
	code: "review-unreadable",
	message: "The time at which the base branch was last changed cannot be read: no review can be placed after it.",
	fix: "Run the check again; if it stays, open the pull request anew against the base branch."
};
const authorProblem = {
	code: "author-unknown",
	message: "The pull request's author is a deleted account: nobody can be shown to be independent of the author.",
	fix: "Open the pull request anew from an account that exists."
};
const seatProblem = {
	code: "no-seat",
	message: "Manifests are governed here but no seat applies to the change: a policy that asks nobody is a mistake.",
	fix: "Add a seat without `when` to `approvals.seats`, or state `seats: []` if nobody shall be asked."
};
// src/approval/reviewer.ts
/** Deleted accounts and bots never count (approvals.md §2.12, §2.13); nor does who may not write now (§2.11). */
function reviewerOf({ reviewer, review }) {
	if (reviewer === void 0) return {
		state: "nobody",
		login: "ghost",
		reason: "ghost",
		detail: "the account of the reviewer was deleted"
	};
	const { login, id } = reviewer;
	if (isBot(reviewer)) return {
		state: "nobody",
		login,
		reason: "bot",
		detail: `${login} is a bot`
	};
	if (!review.canWrite) return {
		state: "nobody",
		login,
		reason: "no-write-access",
		detail: `${login} has no write access to this repository`
	};
	return {
		state: "person",
		account: reviewer,
		person: {
			login,
			id,
			canWrite: true
		}
	};
}
// src/approval/staleness.ts
/**
* An approval is bound to content, not to a clock (approvals.md §2.2, §2.7): it stands on the head, or, with
* `stale: content`, on a commit with the same governed content. A later change of the base branch voids it (§2.5), as
* does age beyond `expires`.
*/
function standingOf(opinion, evidence, requirements) {
	const login = opinion.reviewer?.login ?? "ghost";
	const { commit } = opinion.review;
	if (commit === void 0) return gone(`${login} approved a commit that GitHub no longer has`);
	const approved = `${login} approved ${shortCommit(commit)}`;
	if (commit !== evidence.head) {
		if (requirements.stale === "commit") return stale(`${approved}; the head is ${shortCommit(evidence.head)} now and any push voids an approval`);
		const same = evidence.sameContent.get(commit);
		if (same === void 0) return gone(`${approved}; that commit is gone, so its content cannot be compared`);
		if (!same) return stale(`${approved}; the governed content changed since`);
	}
	if (beforeBaseChange(opinion, evidence.baseChangedAt)) return {
		state: "void",
		reason: "base-changed",
		detail: `${approved} before the base branch was changed`
	};
	if (!fresh(opinion, evidence.now, requirements.expires)) return {
		state: "void",
		reason: "expired",
		detail: `${login} approved on ${opinion.submittedAt}; policy lets approvals expire`
	};
	return {
		state: "stands",
		commit,
		carried: commit !== evidence.head
	};
}
/** Whether the review is at most `expires` old. An age that cannot be computed is not fresh. */
function fresh(opinion, now, expires) {
	return expires === void 0 || now.getTime() - opinion.at <= expires;
}
function beforeBaseChange(opinion, baseChangedAt) {
	if (baseChangedAt === void 0) return false;
	const changed = instant(baseChangedAt);
	return changed === void 0 || opinion.at <= changed;
}
function stale(detail) {
	return {
		state: "void",
		reason: "stale",
		detail
	};
}
function gone(detail) {
	return {
		state: "void",
		reason: "commit-gone",
		detail
	};
}
// src/approval/override.ts
/**
* The latest approving review that overrides: by an entitled person whom the policy does not exclude, for the content
* at hand, within its time limit, in the reviewer's own words, with a reason (approvals.md §2.28, §5.11).
*/
function judgeOverride(opinions, evidence, requirements) {
	const rule = requirements.override;
	if (rule === void 0) return {
		override: void 0,
		failed: [],
		problems: []
	};
	const attempts = overrideAttempts(opinions, rule).toSorted(compareOpinions).map((opinion) => ({
		opinion,
		result: judgeAttempt(opinion, rule, evidence, requirements)
	}));
	return {
		override: attempts.flatMap(({ result }) => result.state === "valid" ? [result.override] : []).at(-1),
		failed: attempts.flatMap(({ opinion, result }) => result.state === "failed" ? [ignoredAttempt(opinion, result)] : []),
		problems: attempts.flatMap(({ opinion, result }) => result.state === "unknown" ? result.obstacles.map((obstacle) => problemOf(obstacle, opinion)) : [])
	};
}
/** The approving opinions that begin with the phrase. */
function overrideAttempts(opinions, rule) {
	return opinions.filter(({ state, review }) => state === "APPROVED" && textAfterPhrase(review.body, rule.phrase) !== void 0);
}
function judgeAttempt(opinion, rule, evidence, requirements) {
	const reviewer = reviewerOf(opinion);
	if (reviewer.state === "nobody") return failed(reviewer.reason, reviewer.detail);
	const { account, person } = reviewer;
	const bar = barOf(barred(evidence, requirements.exclude), account);
	if (bar !== void 0) return failed(bar.reason, bar.detail);
	const standing = standingOf(opinion, evidence, requirements);
	if (standing.state === "void") return failed(standing.reason, standing.detail);
	if (!fresh(opinion, evidence.now, rule.expires)) return failed("expired", `${account.login} wrote it on ${opinion.submittedAt}; its time limit has passed`);
	if (editedByAnother(opinion.review, account.login)) return failed("edited-by-another", `the review of ${account.login} was edited by ${editorOf(opinion.review)}`);
	const reason = textAfterPhrase(opinion.review.body, rule.phrase) ?? "";
	if (reason === "") return failed("no-reason", `${account.login} gave no reason after "${rule.phrase}"`);
	const answer = membershipOf(person, rule.from, evidence);
	if (answer.membership === "unreadable") return {
		state: "unknown",
		obstacles: answer.obstacles
	};
	if (answer.membership === "no") return failed("not-entitled", `policy does not entitle ${account.login} to override`);
	const expiresAt = expiryOf(opinion, [rule.expires, requirements.expires]);
	return {
		state: "valid",
		override: {
			...fillingOf(account, opinion, standing),
			reason,
			expiresAt
		}
	};
}
/** Who may write can edit another's review, and so could put the phrase into an ordinary approval. */
function editedByAnother({ edited, editor }, author) {
	if (editor === void 0) return edited;
	return foldLogin(editor) !== foldLogin(author);
}
function editorOf({ editor }) {
	return editor ?? "a deleted account";
}
/** The earliest end of the limits given; absent when there is none that a calendar can hold. */
function expiryOf({ at }, limits) {
	const end = new Date(at + Math.min(...limits.filter((limit) => limit !== void 0)));
	return Number.isNaN(end.getTime()) ? void 0 : end.toISOString();
}
function failed(reason, detail) {
	return {
		state: "failed",
		reason,
		detail
	};
}
function ignoredAttempt(opinion, { reason, detail }) {
	const { review, reviewer } = opinion;
	return {
		login: reviewer?.login ?? "ghost",
		reviewId: review.id,
		commit: review.commit,
		reason,
		detail: `no override: ${detail}`
	};
}
function problemOf(obstacle, opinion) {
	return obstacleProblem(obstacle, `whether ${opinion.reviewer?.login ?? "ghost"} may override`);
}
// src/approval/dismissal.ts
/** The last dismissal of a review decides; a dismissed review itself has lost its former state. */
function dismissedOpinion(opinion, dismissals) {
	const dismissal = dismissals.findLast(({ reviewId }) => reviewId === opinion.review.id);
	if (dismissal?.previousState === "APPROVED") return {
		state: "approval",
		dismissal
	};
	if (dismissal?.previousState === "CHANGES_REQUESTED") return {
		state: "objection",
		dismissal
	};
	return { state: "unknown" };
}
/** Evidence with a hole in it: the dismissed review may have been a veto, so nothing can be called approved. */
function dismissalProblems(opinions, dismissals) {
	return opinions.filter((opinion) => opinion.state === "DISMISSED" && dismissedOpinion(opinion, dismissals).state === "unknown").map(({ reviewer, review }) => {
		const login = reviewer?.login ?? "a deleted account";
		return {
			code: "dismissal-unknown",
			message: `The review ${review.id} by ${login} was dismissed, but the timeline does not say by whom or what it said; it may have been a veto.`,
			fix: `Run the check again; if it stays, ask ${reviewer?.login ?? "a reviewer"} for a new review.`
		};
	});
}
// src/approval/veto.ts
/**
* Who vetoes: people entitled to whose latest opinion asks for changes. Neither age nor a push lifts a veto, and the
* lists of exclusions are about signing, not objecting (approvals.md §2.1). Only the person lifts it, or somebody who
* may override and dismisses it.
*/
function judgeVetoes(opinions, evidence, requirements) {
	const source = requirements.veto?.from;
	if (source === void 0) return {
		vetoes: [],
		problems: [],
		notes: []
	};
	const judged = objectionsOf(opinions, evidence.dismissals).map((objection) => {
		const answer = membershipOf(objection.person, source, evidence);
		if (answer.membership === "unreadable") return unknown(answer.obstacles, `whether ${objection.account.login} may veto`);
		if (answer.membership === "no") return {
			vetoes: [],
			problems: [],
			notes: []
		};
		return judgeObjection(objection, evidence, requirements);
	});
	return {
		vetoes: judged.flatMap(({ vetoes }) => vetoes),
		problems: judged.flatMap(({ problems }) => problems),
		notes: judged.flatMap(({ notes }) => notes)
	};
}
function objectionsOf(opinions, dismissals) {
	return opinions.flatMap((opinion) => {
		const reviewer = reviewerOf(opinion);
		if (opinion.state === "APPROVED" || reviewer.state === "nobody") return [];
		const { account, person } = reviewer;
		if (opinion.state === "CHANGES_REQUESTED") return [{
			opinion,
			account,
			person,
			dismissal: void 0
		}];
		const dismissed = dismissedOpinion(opinion, dismissals);
		if (dismissed.state !== "objection" || bySelf(dismissed.dismissal, account)) return [];
		return [{
			opinion,
			account,
			person,
			dismissal: dismissed.dismissal
		}];
	});
}
function bySelf({ by, account }, reviewer) {
	const login = account?.login ?? by;
	return login !== void 0 && sameAccount({
		login,
		id: account?.id
	}, reviewer);
}
function judgeObjection(objection, evidence, requirements) {
	const { account, opinion, dismissal } = objection;
	const { commit } = opinion.review;
	const requested = `${account.login} requested changes${commit === void 0 ? "" : ` on ${shortCommit(commit)}`}`;
	if (dismissal === void 0) return standing(objection, requested);
	const dismisser = dismisserOf(dismissal, evidence);
	const rule = requirements.override;
	const by = dismisser?.login ?? dismissal.by ?? "a deleted account";
	const powerless = `${requested}; ${by} dismissed that but may not override`;
	if (rule === void 0 || dismisser === void 0 || dismisser.canWrite === false || barOf(barred(evidence, requirements.exclude), dismisser) !== void 0) return standing(objection, powerless);
	const answer = membershipOf(dismisser, rule.from, evidence);
	if (answer.membership === "unreadable") return unknown(answer.obstacles, `whether ${by} may lift the veto of ${account.login}`);
	if (answer.membership === "no") return standing(objection, powerless);
	return {
		vetoes: [],
		problems: [],
		notes: [`${requested}; ${by}, who may override, dismissed that`]
	};
}
function standing({ account, opinion }, detail) {
	return {
		vetoes: [{
			login: account.login,
			id: account.id,
			reviewId: opinion.review.id,
			detail
		}],
		problems: [],
		notes: []
	};
}
function unknown(obstacles, question) {
	return {
		vetoes: [],
		problems: obstacles.map((obstacle) => obstacleProblem(obstacle, question)),
		notes: []
	};
}
// src/approval/lookups.ts
/**
* What must be read before the approvals can be judged, and no more: teams of seats that apply, of the veto when
* somebody asked for changes, of the override when somebody tries one or dismissed another's veto; roles only where
* policy asks for one. Staleness is not looked at here, so the content may be compared at the same time.
*/
function requiredLookups(evidence, requirements) {
	const opinions = latestOpinions(evidence.reviews).latest;
	const wanted = [
		...seatLookups(opinions, evidence, requirements),
		...vetoLookups(opinions, evidence, requirements),
		...overrideLookups(opinions, requirements)
	];
	const accounts = wanted.flatMap(({ people }) => people).toSorted((a, b) => a.id - b.id || compareText(a.login, b.login));
	return {
		teams: [...new Set(wanted.flatMap(({ teams }) => teams.map(teamKey)))].toSorted(compareText),
		permissions: distinctBy(accounts, ({ id }) => id)
	};
}
function seatLookups(opinions, evidence, requirements) {
	const approvers = peopleOf(opinions.filter(({ state }) => state === "APPROVED"));
	return neededSeats(evidence.change, requirements.seats).filter(({ needed }) => needed).map(({ seat }) => {
		const bars = barred(evidence, exclusionsOf(seat, requirements));
		return wantedFrom(seat.from, approvers.filter((account) => barOf(bars, account) === void 0));
	});
}
function vetoLookups(opinions, evidence, requirements) {
	const source = requirements.veto?.from;
	const objections = objectionsOf(opinions, evidence.dismissals);
	if (source === void 0 || objections.length === 0) return [];
	const dismissals = objections.map(({ dismissal }) => dismissal).filter((dismissal) => dismissal !== void 0);
	const veto = wantedFrom(source, objections.map(({ account }) => account));
	const rule = requirements.override;
	if (rule === void 0 || dismissals.length === 0) return [veto];
	const people = dismissals.map((dismissal) => dismisserOf(dismissal, {
		...evidence,
		permissions: /* @__PURE__ */ new Map()
	})).filter((person) => person !== void 0).flatMap(({ login, id, canWrite }) => id !== void 0 && (canWrite === void 0 || needsRole(rule.from)) ? [{
		login,
		id,
		bot: false
	}] : []);
	const asked = rule.from.permission === void 0 ? [] : people;
	return [veto, {
		teams: rule.from.teams,
		people: asked
	}];
}
function overrideLookups(opinions, { override }) {
	const attempts = override === void 0 ? [] : overrideAttempts(opinions, override);
	return override === void 0 || attempts.length === 0 ? [] : [wantedFrom(override.from, peopleOf(attempts))];
}
function wantedFrom(source, people) {
	return {
		teams: source.teams,
		people: needsRole(source) ? people : []
	};
}
/** Whether somebody may write is told with each review; the higher roles are not. */
function needsRole({ permission }) {
	return permission === "maintain" || permission === "admin";
}
function peopleOf(opinions) {
	return opinions.flatMap((opinion) => {
		const reviewer = reviewerOf(opinion);
		return reviewer.state === "person" ? [reviewer.account] : [];
	});
}
// src/approval/matching.ts
/**
* Who sits where: one person fills at most one place, and as many places are filled as can be (approvals.md §2.29; a
* greedy choice wrongly refuses). Among the fullest seatings earlier seats are filled first, and then by earlier
* people. `candidates` are the people whom a seat may take; the answer has, per seat, those who fill it, ascending.
*/
function seating(seats) {
	const places = seats.flatMap(({ count, candidates }, seat) => Array.from({ length: Math.min(count, candidates.length) }, () => ({
		seat,
		candidates
	})));
	const fillable = maximumMatching(places.map(({ candidates }) => candidates));
	const filled = places.filter((_, place) => fillable.has(place));
	const people = [...new Set(filled.flatMap(({ candidates }) => candidates))].toSorted((a, b) => a - b);
	const taken = maximumMatching(people.map((person) => filled.flatMap(({ candidates }, place) => candidates.includes(person) ? [place] : [])));
	return seats.map((_, seat) => people.filter((_person, index) => filled[taken.get(index) ?? -1]?.seat === seat));
}
/**
* Kuhn's algorithm: a maximum matching from left to right, by left. `edges[l]` are the right vertices of `l` in order
* of preference. A left vertex is matched whenever it can be together with all that were matched before it.
*/
function maximumMatching(edges) {
	const leftOf = /* @__PURE__ */ new Map();
	for (const left of edges.keys()) augment(left, edges, leftOf, /* @__PURE__ */ new Set());
	return new Map([...leftOf].map(([right, left]) => [left, right]));
}
function augment(left, edges, leftOf, visited) {
	const options = edges[left] ?? [];
	const free = options.find((right) => !leftOf.has(right));
	if (free !== void 0) {
		leftOf.set(free, left);
		return true;
	}
	for (const right of options) {
		const holder = leftOf.get(right);
		if (visited.has(right) || holder === void 0) continue;
		visited.add(right);
		if (augment(holder, edges, leftOf, visited)) {
			leftOf.set(right, left);
			return true;
		}
	}
	return false;
}
// src/approval/dead-end.ts
/** Needed seats that can never be filled, because too few people are left after exclusions (approvals.md §2.30). */
function deadEnds(seats) {
	const closed = seats.flatMap(({ needed, name, count, eligible }) => needed && eligible !== null ? [{
		name,
		count,
		eligible
	}] : []);
	const short = closed.filter(({ count, eligible }) => eligible.length < count);
	return short.length > 0 ? short.map(shortSeat) : jointly(closed);
}
function shortSeat({ name, count, eligible }) {
	const who = eligible.length === 0 ? "nobody may fill it" : `only ${listed(eligible)} may fill it`;
	return `Seat ${name} needs ${people(count)}, but after exclusions ${who}: it can never be filled. Name more people in its \`from\`, or lower its \`count\`.`;
}
/** Each seat has people enough, but they are the same people. */
function jointly(seats) {
	const logins = [...new Set(seats.flatMap(({ eligible }) => eligible.map(foldLogin)))];
	const index = new Map(logins.map((login, position) => [login, position]));
	const places = seats.flatMap(({ count, eligible }) => {
		const candidates = eligible.map((login) => index.get(foldLogin(login))).filter((person) => person !== void 0);
		return Array.from({ length: count }, () => candidates);
	});
	const fillable = maximumMatching(places).size;
	if (fillable >= places.length) return [];
	return [`The seats ${listed(seats.map(({ name }) => name))} need ${people(places.length)} together, one for each place, but those who may fill them after exclusions can fill only ${fillable}. Name more people in their \`from\`, or lower a \`count\`.`];
}
function people(count) {
	return count === 1 ? "1 person" : `${count} people`;
}
// src/approval/ignored.ts
/** Approvals that count for nothing whatever the seats: taken away, or by somebody whose word never counts. */
function discountedOpinions(opinions, { dismissals }) {
	return opinions.flatMap((opinion) => {
		const reviewer = reviewerOf(opinion);
		const login = opinion.reviewer?.login ?? "ghost";
		if (opinion.state === "APPROVED") return reviewer.state === "nobody" ? [ignored(opinion, reviewer.reason, reviewer.detail)] : [];
		if (opinion.state === "CHANGES_REQUESTED") return [];
		const dismissed = dismissedOpinion(opinion, dismissals);
		if (dismissed.state !== "approval") return [];
		return [ignored(opinion, "dismissed", `${dismissed.dismissal.account?.login ?? dismissed.dismissal.by ?? "a deleted account"} dismissed the approval of ${login}`)];
	});
}
/** Why an approval fills no place. What holds for every needed seat is the reason; else each seat gives its own. */
function unseated(approval, position, seats) {
	const { opinion, account } = approval;
	if (seats.length === 0) return ignored(opinion, "not-needed", `${account.login}: no seat is needed`);
	if (seats.some(({ candidacies }) => candidacies[position]?.state === "yes")) return ignored(opinion, "not-needed", `${account.login}: the seats this person may fill are full`);
	const answers = seats.flatMap(({ need, candidacies }) => {
		const candidacy = candidacies[position];
		return candidacy === void 0 || candidacy.state === "yes" ? [] : [{
			name: need.seat.name,
			candidacy
		}];
	});
	const refusals = answers.map(({ candidacy }) => candidacy.state === "no" ? candidacy : void 0);
	const [first] = refusals;
	const same = refusals.every((refusal) => refusal !== void 0 && refusal.reason === first?.reason);
	const nameless = first?.reason === "not-eligible";
	if (first !== void 0 && same && !nameless) return ignored(opinion, first.reason, first.detail);
	const { standing } = approval;
	if (standing.state === "void") return ignored(opinion, standing.reason, standing.detail);
	if (same) return ignored(opinion, "not-eligible", `${account.login} is not named by any needed seat`);
	return ignored(opinion, "not-eligible", answers.map(({ name, candidacy }) => `${name}: ${refusalText(candidacy)}`).join("; "));
}
function refusalText(candidacy) {
	return candidacy.state === "no" ? candidacy.detail : "whether the seat names this person could not be read";
}
function ignored(opinion, reason, detail) {
	const { review, reviewer } = opinion;
	return {
		login: reviewer?.login ?? "ghost",
		reviewId: review.id,
		commit: review.commit,
		reason,
		detail
	};
}
// src/approval/candidacy.ts
/** Membership is asked last: a team that cannot be read matters only for approvals that would count otherwise. */
function candidatesFor(need, approvals, evidence, requirements) {
	const { seat } = need;
	const bars = barred(evidence, exclusionsOf(seat, requirements));
	return {
		need,
		candidacies: approvals.map(({ account, person, standing }) => {
			const bar = barOf(bars, account);
			if (bar !== void 0) return {
				state: "no",
				reason: bar.reason,
				detail: bar.detail
			};
			if (standing.state === "void") return {
				state: "no",
				reason: standing.reason,
				detail: standing.detail
			};
			const answer = membershipOf(person, seat.from, evidence);
			if (answer.membership === "unreadable") return {
				state: "unreadable",
				obstacles: answer.obstacles
			};
			if (answer.membership === "yes") return { state: "yes" };
			return {
				state: "no",
				reason: "not-eligible",
				detail: `${account.login} is not named by seat ${seat.name}`
			};
		})
	};
}
/**
* What keeps a needed seat from being judged. A team that cannot be read is a problem even before anybody approves,
* for then nobody can say who could; only a seat that is full with every approval decided does without it.
*/
function seatProblems({ need, candidacies }, full, evidence) {
	const obstacles = candidacies.flatMap((candidacy) => candidacy.state === "unreadable" ? candidacy.obstacles : []);
	return [...full ? [] : unreadableTeams(need.seat.from, evidence), ...obstacles].map((obstacle) => obstacleProblem(obstacle, `who may fill seat ${need.seat.name}`));
}
// src/approval/eligibility.ts
/**
* The logins that a seat's teams and users name, less excluded people and bots; null when a permission lets others in
* or a team was not read, for then nobody can list them.
*/
function eligibleLogins(seat, evidence, requirements) {
	const teams = seat.from.teams.map((team) => readTeam(team, evidence));
	const members = teams.flatMap((reading) => "members" in reading ? reading.members : []);
	if (seat.from.permission !== void 0 || teams.some((reading) => "kind" in reading)) return null;
	const known = knownAccounts(evidence);
	const bars = barred(evidence, exclusionsOf(seat, requirements));
	return distinctBy([...members.toSorted(byLogin), ...seat.from.users.toSorted(byLogin)].filter(({ login, id }) => {
		const account = known.get(foldLogin(login)) ?? {
			login,
			id: id ?? 0,
			bot: false
		};
		if (known.has(foldLogin(login)) && id !== void 0 && id !== account.id) return false;
		const person = {
			login,
			id: id ?? known.get(foldLogin(login))?.id
		};
		return !isBot(account) && barOf(bars, person) === void 0;
	}), ({ login }) => foldLogin(login)).map(({ login }) => login).toSorted(compareText);
}
function byLogin(a, b) {
	return compareText(a.login, b.login);
}
// src/approval/seats.ts
/** Seats the approvals, which come oldest first. */
function fillSeats(needs, approvals, evidence, requirements) {
	const candidates = needs.filter(({ needed }) => needed).map((need) => candidatesFor(need, approvals, evidence, requirements));
	const placed = seating(candidates.map(({ need, candidacies }) => ({
		count: need.seat.count,
		candidates: [...candidacies.keys()].filter((position) => candidacies[position]?.state === "yes")
	})));
	const seated = candidates.map((seat, index) => ({
		...seat,
		positions: placed[index] ?? []
	}));
	const seats = needs.map((need) => {
		return seatOf(need, seated.find((seat) => seat.need === need)?.positions ?? [], approvals, evidence, requirements);
	});
	const taken = new Set(placed.flat());
	return {
		seats,
		filled: seated.every(full),
		unseated: approvals.flatMap((approval, position) => taken.has(position) ? [] : [unseated(approval, position, candidates)]),
		problems: seated.flatMap((seat) => seatProblems(seat, full(seat), evidence))
	};
}
/** Written so that a count which is no number is never reached. */
function full({ need, positions }) {
	return positions.length >= need.seat.count;
}
function seatOf({ seat, needed, reason }, positions, approvals, evidence, requirements) {
	const filledBy = approvals.filter((_, position) => positions.includes(position)).flatMap(({ account, opinion, standing }) => standing.state === "stands" ? [fillingOf(account, opinion, standing)] : []);
	const eligible = eligibleLogins(seat, evidence, requirements);
	const { permission } = seat.from;
	const { name, count } = seat;
	return {
		name,
		needed,
		reason,
		count,
		filledBy,
		eligible,
		...permission ? { permission } : {}
	};
}
// src/approval/unattributed.ts
/** Commits that name a person whom no account owns, once per commit and address (approvals.md §2.8). */
function unattributed(commits) {
	return distinctBy(commits.flatMap(({ oid, author, coAuthors, committer }) => [
		author,
		...coAuthors,
		committer
	].flatMap((contributor) => contributor.state === "unknown" ? [{
		oid,
		name: contributor.name,
		email: contributor.email
	}] : [])).toSorted((a, b) => compareText(a.oid, b.oid) || compareText(a.email, b.email) || compareText(a.name, b.name)), ({ oid, email }) => `${oid} ${email}`);
}
// src/approval/outcome.ts
/**
* Who has signed: reviews become opinions, opinions become approvals, approvals take seats. What could not be known is
* a problem, never a guess; nothing here depends on the order in which GitHub listed things.
*/
function judgeApprovals(evidence, requirements) {
	const opinions = latestOpinions(evidence.reviews);
	const needs = neededSeats(evidence.change, requirements.seats);
	const seats = fillSeats(needs, approvalsOf(opinions.latest, evidence, requirements), evidence, requirements);
	const vetoes = judgeVetoes(opinions.latest, evidence, requirements);
	const override = judgeOverride(opinions.latest, evidence, requirements);
	const passedOver = [...discountedOpinions(opinions.latest, evidence), ...seats.unseated];
	const problems = [
		...evidenceProblems(opinions, evidence),
		...askingProblems(needs, evidence),
		...seats.problems,
		...vetoes.problems,
		...override.problems
	];
	return {
		seats: seats.seats,
		filled: seats.filled,
		ignored: inReviewOrder(opinions.latest, override.failed, passedOver).filter(({ reviewId }) => reviewId !== override.override?.reviewId),
		vetoes: vetoes.vetoes,
		override: override.override,
		problems: distinctBy(problems, ({ message }) => message),
		unattributed: unattributed(evidence.commits),
		notes: [...deadEnds(seats.seats), ...vetoes.notes]
	};
}
/** The approvals of people whose word can count, oldest first. */
function approvalsOf(opinions, evidence, requirements) {
	return opinions.flatMap((opinion) => {
		const reviewer = reviewerOf(opinion);
		if (opinion.state !== "APPROVED" || reviewer.state === "nobody") return [];
		const { account, person } = reviewer;
		return [{
			opinion,
			account,
			person,
			standing: standingOf(opinion, evidence, requirements)
		}];
	});
}
function evidenceProblems(opinions, evidence) {
	const { baseChangedAt, dismissals } = evidence;
	const baseTime = baseChangedAt === void 0 || instant(baseChangedAt) !== void 0 ? [] : [baseTimeProblem];
	return [
		...opinions.unreadable.map(reviewProblem),
		...baseTime,
		...dismissalProblems(opinions.latest, dismissals)
	];
}
/** What is wrong with whom the policy asks; a change that nothing governs asks nobody. */
function askingProblems(needs, { author, change }) {
	const governed = change.manifests.length > 0;
	const asked = needs.some(({ needed }) => needed);
	return [...author === void 0 && (governed || asked) ? [authorProblem] : [], ...governed && !asked && needs.length > 0 ? [seatProblem] : []];
}
/** Oldest review first; a failed override speaks for its review when the reason is the same. */
function inReviewOrder(opinions, failed, passedOver) {
	const byReview = Map.groupBy([...failed, ...passedOver], ({ reviewId }) => reviewId);
	return opinions.flatMap(({ review }) => distinctBy(byReview.get(review.id) ?? [], ({ reason }) => reason));
}
// src/gate/facts.ts
/** What the change is, as far as seats ask. One entry for each document at head, and for each that is dropped. */
function changeFacts(changes, touched) {
	return {
		paths: [...touched].toSorted(),
		manifests: changes.flatMap(manifestFacts)
	};
}
/** Risks that a change's manifests state, at head or at the base; a manifest judged that states none is `unstated`. */
function risksOf(changes) {
	const judged = changes.flatMap(({ head }) => documentsOf(head).map((document) => riskOf(document) ?? "unstated"));
	const before = changes.flatMap(({ base }) => documentsOf(base).flatMap((document) => riskOf(document) ?? []));
	return [.../* @__PURE__ */ new Set([...judged, ...before])].toSorted();
}
/** Files that the manifest references and the pull request touches; a folder stands for what is in it. */
function touchedReferences(change, touched) {
	const named = change.head ? referencedFiles(change.head) : [];
	return [...touched].filter((path) => named.some((reference) => covers(reference, path)));
}
/** A folder stands for what is in it; and whatever is put in a folder's place, or stands for it, for all below. */
function covers(reference, path) {
	const folder = path.endsWith(".dvc") ? path.slice(0, -4) : path;
	return path === reference || path.startsWith(`${reference}/`) || `${reference}/`.startsWith(`${folder}/`);
}
function manifestFacts(change) {
	const documents = pairDocuments(change.base, change.head).map((pair) => documentFacts(change, pair));
	return documentsOf(change.head ?? change.base).length > 0 ? documents : [...documents, unreadFacts(change)];
}
function documentFacts(change, pair) {
	const { before, after } = pair;
	const kinds = [after?.kind, before?.kind].filter((kind) => kind !== void 0);
	const earlier = riskOf(before);
	const risk = after ? riskOf(after) : earlier;
	const topics = diffDocuments(pair).map(({ topic }) => topic);
	return {
		path: change.path,
		kinds: kinds.length > 0 ? [...new Set(kinds)] : eitherKind,
		risks: risk === void 0 ? [] : [.../* @__PURE__ */ new Set([risk, earlier ?? risk])],
		topics: [.../* @__PURE__ */ new Set([...topics, ...topicsOfFiles(change, after)])]
	};
}
/** A file without a readable document may say anything. */
function unreadFacts({ path, fields }) {
	return {
		path,
		kinds: eitherKind,
		risks: [],
		topics: [...new Set(fields.map(({ topic }) => topic))]
	};
}
const eitherKind = ["FineTuningRequest", "FineTuningRelease"];
/** A file altered under a manifest is a change of the part that names it. */
function topicsOfFiles({ changedFiles }, document) {
	return (document ? references$1(document) : []).filter(({ path }) => changedFiles.some((changed) => covers(path, changed))).map(({ topic }) => topic);
}
function riskOf(document) {
	return document?.manifest.safetyRiskAssessment;
}
function documentsOf(file) {
	return file?.documents ?? [];
}
// src/gate/verdict.ts
/**
* The verdict of one pull request. Order matters: what could not be judged is never anything but `error`; an override
* lifts findings, vetoes and empty seats, and nothing else.
*/
function verdictOf(judged) {
	const { errors, governed, findings, approvals } = judged;
	if (errors.length > 0 || approvals.problems.length > 0) return "error";
	const refused = findings.some((finding) => finding.severity === "error" && !finding.waived);
	const seated = approvals.seats.some((seat) => seat.needed);
	if (!governed && !seated && !refused) return "not-applicable";
	const rejected = refused || approvals.vetoes.length > 0;
	if (!rejected && approvals.filled) return "approved";
	if (approvals.override) return "overridden";
	return rejected ? "rejected" : "awaiting-approval";
}
// src/gate/judge.ts
const nobodyAsked = {
	seats: [],
	filled: false,
	ignored: [],
	vetoes: [],
	override: void 0,
	problems: [],
	unattributed: [],
	notes: []
};
/** Judges what was read: a pure function of the snapshot and the clock. */
function judge(snapshot, now) {
	const { policy, pull, changes } = snapshot;
	const unusable = policy.state === "unusable";
	const approvals = unusable ? nobodyAsked : judgeApprovals(approvalEvidence(snapshot, now), policy.policy.approvals);
	const findings = unusable ? policy.findings : findingsOf(snapshot, policy.policy, approvals);
	const errors = [...unusable ? [policy.error] : [], ...snapshot.errors];
	const known = [...snapshot.initiators.values()].flatMap((reading) => reading.state === "known" ? [{
		login: reading.login,
		id: reading.id
	}] : []);
	return {
		repository: pull.repository,
		pull: {
			number: pull.number,
			url: pull.url,
			title: pull.title,
			author: pull.author
		},
		head: snapshot.commit,
		base: pull.base,
		mergeGroup: snapshot.commit !== pull.head.oid,
		verdict: verdictOf({
			errors,
			governed: changes.length > 0,
			findings,
			approvals
		}),
		errors: [...errors, ...approvals.problems],
		findings: sortFindings(findings),
		subjects: changes.map((change) => subjectOf(change, snapshot.files)),
		initiators: known,
		approvals,
		contentDigest: snapshot.contentDigest,
		policy: {
			path: policy.path,
			commit: snapshot.policyCommit,
			sha256: unusable ? void 0 : policy.sha256
		},
		previousRecords: snapshot.previousRecords,
		evaluatedAt: now.toISOString(),
		notes: [...snapshot.notes, ...approvals.notes]
	};
}
/** What decides who has signed, from what was read. */
function approvalEvidence(snapshot, now) {
	const { pull, commit, sameContent } = snapshot;
	return {
		now,
		head: sameContent.get(pull.head.oid) ?? commit === pull.head.oid ? pull.head.oid : "",
		author: pull.author,
		commits: pull.commits,
		initiators: [...snapshot.initiators.values()].flatMap((reading) => reading.state === "known" ? [{
			login: reading.login,
			id: reading.id,
			bot: reading.bot
		}] : []),
		reviews: pull.reviews,
		dismissals: pull.dismissals,
		baseChangedAt: pull.baseChangedAt,
		change: changeFacts(snapshot.changes, snapshot.scope?.touched ?? /* @__PURE__ */ new Set()),
		sameContent,
		teams: snapshot.teams,
		permissions: snapshot.permissions
	};
}
function findingsOf(snapshot, policy, approvals) {
	const unattributed = judgeChange({
		risks: risksOf(snapshot.changes),
		unattributed: approvals.unattributed
	}, policy);
	const governed = snapshot.changes.length > 0 || approvals.seats.some((seat) => seat.needed);
	return [
		...snapshot.newPolicy,
		...governed ? unattributed : [],
		...snapshot.changes.flatMap((change) => changeFindings(change, snapshot, policy))
	];
}
function changeFindings(change, snapshot, policy) {
	const { head } = change;
	if (!head) return [];
	const previous = new Map(pairDocuments(change.base, head).map(({ before, after }) => [after, before?.manifest]));
	return [...unreadable$1(head), ...head.documents.flatMap((document) => {
		const subject = {
			document,
			manifest: document.manifest,
			previous: previous.get(document),
			change,
			file: (path) => snapshot.files.get(path) ?? { state: "absent" },
			requestsAtBase: snapshot.requestsAtBase,
			initiators: snapshot.initiators
		};
		const further = snapshot.schemas.flatMap((schema) => schema.state === "usable" ? schema.judge(document) : []);
		return [...judgeDocument(subject, policy), ...further];
	})];
}
/** A file that is no document is rejected as such: there is nothing for a rule to look at. */
function unreadable$1(file) {
	return file.unreadable.map((issue) => ({
		rule: "manifest/schema",
		severity: "error",
		message: issue.message,
		path: file.path,
		pointer: issue.pointer,
		help: helpFor("manifest/schema"),
		...issue.place,
		...issue.fix === void 0 ? {} : { fix: issue.fix }
	}));
}
function subjectOf(change, files) {
	const file = change.head ?? change.base;
	const read = (path) => files.get(path) ?? { state: "absent" };
	return {
		path: change.path,
		sha256: file?.sha256 ?? "",
		kind: [...new Set(file?.documents.map((document) => document.kind ?? "unknown"))].join(", ") || "unknown",
		change,
		digestChecks: (change.head?.documents ?? []).flatMap((document) => document.manifest.datasets.map((dataset, index) => ({
			document: document.index,
			dataset: index,
			check: matchDataset(dataset, read).check
		})))
	};
}
// src/gate/content.ts
/** What must be read to tell the governed content. */
function contentRequests(paths, commitOf) {
	return [...paths.manifests.map((path) => ({
		commit: commitOf(path),
		path,
		content: true
	})), ...paths.files.map((path) => ({
		commit: commitOf(path),
		path,
		content: false
	}))];
}
/**
* The digest of the governed content, hex, each path at the commit that `commitOf` gives; nothing when GitHub no longer
* has one of these.
*/
function contentAt(paths, commitOf, files) {
	const at = (path) => files.get(fileKey(commitOf(path), path)) ?? { state: "commit-gone" };
	const all = [...paths.manifests, ...paths.files];
	if (all.some((path) => at(path).state === "commit-gone")) return void 0;
	const manifests = paths.manifests.flatMap((path) => {
		const file = manifestOf(path, at(path));
		return file ? [{
			path,
			file
		}] : [];
	});
	const read = new Set(manifests.map(({ path }) => path));
	return contentDigest({
		manifests,
		files: all.filter((path) => !read.has(path)).map((path) => ({
			path,
			oid: identityOf(at(path))
		}))
	});
}
/** The manifest file at a path, when its text came whole. */
function manifestOf(path, file) {
	if (file?.state !== "blob" || !file.bytes) return void 0;
	const known = parsed.get(file);
	if (known?.path === path) return known;
	const manifest = parseManifest(path, file.bytes);
	parsed.set(file, manifest);
	return manifest;
}
/** Parsing is most of a judgement's time, and the same file is asked for more than once. */
const parsed = /* @__PURE__ */ new WeakMap();
/** What stands at a path as text: a blob's id, or what else is there, with the id of that. */
function identityOf(file) {
	if (file.state === "blob") return file.oid;
	return file.state === "other" ? `${file.what} ${file.oid}` : void 0;
}
// src/gate/folders.ts
/** Paths with every folder that they are in: a folder is touched when something in it is. */
function withFolders(paths) {
	const folders = [...paths].flatMap((path) => {
		const parts = path.split("/");
		return parts.map((_, index) => parts.slice(0, index).join("/"));
	});
	return /* @__PURE__ */ new Set([...paths, ...folders]);
}
/** A link at a path below which manifests are looked for: a program finds manifests through it, and nobody here does. */
function hidingLinks({ folders }, commit, files) {
	return folders.flatMap((path) => {
		const file = files.get(fileKey(commit, path));
		if (file?.state !== "other" || file.what === "directory") return [];
		return [{
			code: "manifest-unreadable",
			message: `${path} is a ${file.what} where the policy looks for manifests: what it leads to cannot be judged`,
			fix: "Put the files themselves there."
		}];
	});
}
// src/gate/initiators.ts
/** Logins that the governed manifests name as initiator, in lower case, each once. */
function initiatorLogins(changes) {
	const logins = changes.flatMap((change) => (change.head ?? change.base)?.documents ?? []).flatMap((document) => document.manifest.initiator.github?.toLowerCase() ?? []);
	return [...new Set(logins)].toSorted();
}
/** Accounts that took part in a pull request, by login in lower case: these need no further look-up. */
function participants(pull) {
	const accounts = [
		pull.author,
		...pull.reviews.map((review) => review.author),
		...pull.commenters
	];
	return new Map(accounts.flatMap((account) => account ? [[account.login.toLowerCase(), account]] : []));
}
/** What is known of each initiator. A login that was not looked up has no reading. */
function initiatorReadings(logins, pull, lookedUp) {
	const known = participants(pull);
	const readings = /* @__PURE__ */ new Map();
	for (const login of logins) {
		const found = known.get(login) ?? lookedUp.get(login);
		if (found) {
			const bot = "bot" in found ? found.bot === true : false;
			readings.set(login, {
				state: "known",
				login: found.login,
				id: found.id,
				bot,
				confirmed: confirmed(found.id, pull)
			});
		} else if (found === null) readings.set(login, { state: "absent" });
	}
	return readings;
}
/** An initiator confirms by opening the pull request, or by approving or commenting on it. */
function confirmed(id, pull) {
	if (pull.author?.id === id || pull.commenters.some((account) => account.id === id)) return true;
	return pull.reviews.some((review) => review.author?.id === id && (review.state === "APPROVED" || review.state === "COMMENTED"));
}
// src/gate/scope.ts
/** Sorts the changed paths of a pull request by what the policy makes of them. */
function scopeOf(files, policy) {
	const touched = new Set(files.flatMap((file) => [file.path, ...file.previousPath ? [file.previousPath] : []]));
	const manifests = files.flatMap((file) => changedManifest(file, policy));
	const known = new Set(manifests.flatMap((manifest) => [manifest.path, manifest.previousPath]));
	const patterns = policy.approvals.seats.flatMap((seat) => seat.when.paths ?? []);
	return {
		manifests,
		folders: files.filter((file) => file.status !== "removed" && !isManifest(file.path, policy)).map(({ path }) => path).filter((path) => leadsTo(policy.manifests, path)),
		touched,
		others: [...touched].filter((path) => !known.has(path)),
		watched: [...touched].filter((path) => matchesAny(patterns, path, { trusted: true })).toSorted()
	};
}
/** Whether a path is a manifest's under the policy. */
function isManifest(path, policy) {
	return matchesAny(policy.manifests, path, { trusted: true });
}
function changedManifest(file, policy) {
	const now = isManifest(file.path, policy);
	const before = file.previousPath !== void 0 && isManifest(file.previousPath, policy);
	if (file.status !== "renamed") return now ? [{
		path: file.path,
		status: file.status
	}] : [];
	if (now && before) return [{
		path: file.path,
		previousPath: file.previousPath,
		status: "renamed"
	}];
	if (now) return [{
		path: file.path,
		status: "added"
	}];
	return before ? [{
		path: file.previousPath,
		status: "removed"
	}] : [];
}
// src/gate/read-manifests.ts
/** Manifests of one repository that are read to see what they reference; beyond, nobody could tell. */
const mostManifests = 3e3;
/**
* Reads the manifests that a change touches, at the judged commit and at the tip of the base branch, and lists the
* others when they could matter. `more` is read along.
*/
async function readManifests(client, scope, policy, at, more) {
	const listed = scope.others.length > 0;
	const folders = listed ? foldersOf(policy.manifests) : [];
	const files = [...scope.manifests.flatMap((manifest) => versions(manifest, at)), ...more];
	const [reading, tree] = await Promise.all([read(client, {
		files,
		folders: {
			commit: at.untouched,
			folders: folders ?? []
		}
	}), folders === void 0 ? listTree(client, at.untouched) : void 0]);
	const paths = listed ? tree ?? reading.below ?? await listTree(client, at.untouched) : [];
	const errors = [];
	return {
		changes: scope.manifests.map((manifest) => {
			const former = reading.files.get(fileKey(at.base, manifest.previousPath ?? manifest.path));
			const base = manifestOf(manifest.previousPath ?? manifest.path, former);
			if (manifest.status === "removed") return changeOf(manifest, void 0, base, scope);
			const now = reading.files.get(fileKey(at.commit, manifest.path));
			const head = manifestOf(manifest.path, now);
			if (!head) errors.push(unreadable(manifest.path, now));
			return changeOf(manifest, head, base, scope);
		}),
		files: reading.files,
		untouched: untouchedManifests(paths, scope, policy),
		errors
	};
}
/** Those of the untouched manifests that reference a touched file: these are governed too. */
function referringManifests(paths, commit, scope, files) {
	const errors = [];
	return {
		changes: paths.flatMap((path) => {
			const file = files.get(fileKey(commit, path));
			const manifest = manifestOf(path, file);
			if (!manifest) errors.push(unreadable(path, file));
			if (manifest && manifest.unreadable.length > 0) errors.push(unparsable(path));
			if (!manifest || touchedReferences({ head: manifest }, scope.touched).length === 0) return [];
			return [changeOf({
				path,
				status: "referenced"
			}, manifest, manifest, scope)];
		}),
		errors
	};
}
/** The folders that hold everything some globs can match; nothing when that is the whole repository. */
function foldersOf(globs) {
	const folders = globs.map((glob) => {
		const parts = glob.split("/");
		const plain = parts.findIndex((part) => /[*?[{!+@(\\]/.test(part));
		return parts.slice(0, plain === -1 ? -1 : plain).join("/");
	});
	return folders.includes("") ? void 0 : [...new Set(folders)];
}
function untouchedManifests(paths, scope, policy) {
	const manifests = [...new Set(paths)].filter((path) => !scope.touched.has(path) && isManifest(path, policy));
	if (manifests.length <= mostManifests) return manifests;
	throw new GitHubError("cap-reached", `The repository has ${manifests.length} manifests; more than ${mostManifests} are not read`, "Narrow `manifests` in the policy to those in use.");
}
function versions(manifest, at) {
	const base = {
		commit: at.base,
		path: manifest.previousPath ?? manifest.path,
		content: true
	};
	return manifest.status === "removed" ? [base] : [{
		commit: at.commit,
		path: manifest.path,
		content: true
	}, base];
}
function changeOf(manifest, head, base, scope) {
	return {
		path: manifest.path,
		status: manifest.status,
		...manifest.previousPath === void 0 ? {} : { previousPath: manifest.previousPath },
		...head ? { head } : {},
		...base ? { base } : {},
		fields: diffManifests(base, head),
		changedFiles: head ? touchedReferences({ head }, scope.touched) : []
	};
}
function unparsable(path) {
	return {
		code: "manifest-unreadable",
		message: `The manifest ${path} on the base branch is no valid YAML, so nobody can tell what it references`,
		fix: "Mend or remove it in a pull request of its own."
	};
}
function unreadable(path, file) {
	return {
		code: "manifest-unreadable",
		message: `The manifest ${path} cannot be read: ${obstacle(file)}`,
		fix: "Commit the manifest as a plain text file of at most 256 KiB."
	};
}
function obstacle(file) {
	if (file?.state === "absent") return "it is not there any more";
	if (file?.state === "commit-gone") return "GitHub no longer has the commit";
	return file?.state === "other" ? `it is a ${file.what}` : "it is binary, or too large to be read";
}
// src/gate/read-references.ts
/**
* The files that governed manifests reference, each as it is at its commit, with the sha256 of their true bytes.
* What the reading did not bring as text (binary, large) is downloaded.
*/
async function readReferences(client, paths, commitOf, read) {
	const files = /* @__PURE__ */ new Map();
	const errors = [];
	let downloaded = false;
	for (const path of paths) {
		const file = read.get(fileKey(commitOf(path), path));
		if (file?.state === "absent") files.set(path, { state: "absent" });
		else if (file?.state === "blob") try {
			const bytes = file.bytes ?? await readBlob(client, file.oid, file.size, path);
			downloaded ||= file.bytes === void 0;
			files.set(path, present(file.oid, bytes));
		} catch (error) {
			if (!(error instanceof GitHubError)) throw error;
			errors.push({
				code: error.code,
				message: error.message,
				fix: error.fix
			});
		}
		else if (file?.state === "other" && file.what === "directory") files.set(path, { state: "absent" });
		else errors.push(notAFile(path, file?.state === "other" ? `a ${file.what}` : "unknown to GitHub"));
	}
	return {
		files,
		errors,
		downloaded
	};
}
function present(oid, bytes) {
	const sha256 = createHash("sha256").update(bytes).digest("hex");
	return {
		state: "present",
		oid,
		size: bytes.byteLength,
		sha256,
		text: bytes.byteLength > longestText ? void 0 : textOf(bytes)
	};
}
/** Bytes of a file whose text is kept: rules read pointers and configs, and no dataset. */
const longestText = 1048576;
function textOf(bytes) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return;
	}
}
function notAFile(path, what) {
	return {
		code: "reference-unreadable",
		message: `${path}, which a manifest references, is ${what}: what it stands for cannot be judged`,
		fix: "Commit the file itself, or its git-lfs or DVC pointer."
	};
}
// src/gate/snapshot.ts
/** What is known of a pull request before anything of its change was read. */
function emptySnapshot(pull, commit, governing) {
	return {
		pull,
		commit,
		policy: governing.policy,
		policyCommit: governing.commit,
		scope: void 0,
		changes: [],
		files: /* @__PURE__ */ new Map(),
		requestsAtBase: /* @__PURE__ */ new Map(),
		initiators: /* @__PURE__ */ new Map(),
		schemas: [],
		newPolicy: [],
		contentDigest: void 0,
		sameContent: /* @__PURE__ */ new Map(),
		teams: /* @__PURE__ */ new Map(),
		permissions: /* @__PURE__ */ new Map(),
		previousRecords: [],
		errors: [],
		notes: governing.notes
	};
}
// src/gate/state.ts
/**
* Whether a pull request is as it was: head, base, policy, people and reviews. Its check runs may differ, for others
* write those; former paths of renames come from another reading; the default branch may move, but not its policy.
* Siblings are compared where both readings tell them.
*/
function sameState(before, after) {
	const listed = before.siblings !== void 0 && after.siblings !== void 0;
	return isDeepStrictEqual(comparable(before, listed), comparable(after, listed));
}
function comparable(pull, listed) {
	const { checkRuns: _checkRuns, siblings, files, title: _title, defaultBranch, ...rest } = pull;
	return {
		...rest,
		siblings: listed ? siblings?.toSorted((a, b) => a - b) : void 0,
		files: files.map(({ path, status }) => ({
			path,
			status
		})),
		defaultBranch: defaultBranch && {
			ref: defaultBranch.ref,
			policy: defaultBranch.policy
		}
	};
}
// src/gate/read-change.ts
/**
* Reads all that a judgement of a pull request needs, at its head or at another commit that carries its change. Gives
* nothing when the pull request moved meanwhile. Throws a `GitHubError`.
*/
async function readChange(access, first, commit, governing) {
	const pull = await withRenames(access.client, first);
	const { policy: state } = governing;
	const empty = emptySnapshot(pull, commit, governing);
	if (state.state === "unusable") return {
		snapshot: empty,
		fresh: true
	};
	const { policy } = state;
	const scope = scopeOf(pull.files, policy);
	const reviewed = reviewedCommits(pull);
	const base = pull.base.oid;
	const untouched = commit === pull.head.oid ? base : commit;
	const manifests = await readManifests(access.client, scope, policy, {
		commit,
		base,
		untouched
	}, [
		...policyRequests(access.policy, policy, scope, {
			commit,
			base: governing.commit
		}),
		...reviewed.filter((oid) => oid !== commit).flatMap((oid) => scope.manifests.map(({ path }) => ({
			commit: oid,
			path,
			content: true
		}))),
		...scope.folders.map((path) => ({
			commit,
			path,
			content: false
		}))
	]);
	const { changes } = manifests;
	const { files } = manifests;
	const schemas = await Promise.all(schemasFor(scope, policy).map((path) => schemaAt(path, governing.commit, files)));
	const snapshot = {
		...empty,
		scope,
		changes,
		schemas: schemas.map(({ schema }) => schema),
		newPolicy: newPolicyFindings(access.policy, commit, scope, files),
		errors: [
			...manifests.errors,
			...hidingLinks(scope, commit, files),
			...schemas.flatMap(({ error }) => error ?? [])
		]
	};
	const others = manifests.untouched.map((path) => ({
		commit: untouched,
		path,
		content: true
	}));
	if (changes.length === 0 && scope.watched.length === 0 && others.length === 0) return {
		snapshot,
		fresh: false
	};
	const rest = {
		access,
		scope,
		policy,
		reviewed,
		untouched
	};
	const reading = await readRest(rest, snapshot, files, others);
	if (!reading) return void 0;
	const referring = referringManifests(manifests.untouched, untouched, scope, reading.files);
	if (referring.changes.length === 0) return withErrors(reading, referring.errors);
	const again = await readRest(rest, {
		...snapshot,
		changes: [...changes, ...referring.changes]
	}, reading.files, []);
	return again && withErrors(again, referring.errors);
}
/** Files read for one pull request, over all commits that somebody reviewed. */
const mostFiles = 6e3;
/** Milliseconds by which people may be read later than the state: more than an answer takes, less than a retry. */
const patience = 500;
/** Reads what governed manifests reference, with the state of the pull request again. `more` is read along. */
async function readRest({ access, scope, policy, reviewed, untouched }, snapshot, before, more) {
	const { changes, commit, pull } = snapshot;
	const references = referencesOf(changes);
	const touched = changes.flatMap(({ changedFiles }) => changedFiles);
	const here = withFolders(scope.touched);
	const commitOf = (path) => here.has(path) ? commit : untouched;
	const own = changes.filter(({ status }) => status !== "referenced");
	const paths = {
		manifests: own.flatMap(({ head, path }) => head ? [path] : []),
		files: [.../* @__PURE__ */ new Set([
			...referencesOf(own),
			...touched,
			...scope.watched,
			...removedPaths(changes)
		])].toSorted()
	};
	const requests = [
		...references.map((path) => ({
			commit: commitOf(path),
			path,
			content: true
		})),
		...contentRequests(paths, commitOf),
		...reviewed.flatMap((oid) => contentRequests(paths, () => oid)),
		...requestPaths(changes).map((path) => ({
			commit: pull.base.oid,
			path,
			content: true
		})),
		...more
	];
	if (requests.length > mostFiles) throw tooMany(requests.length);
	const logins = initiatorLogins(changes);
	const unknown = logins.filter((login) => !participants(pull).has(login));
	let readAt = access.now();
	const [reading, people] = await Promise.all([read(access.client, {
		pull: {
			number: pull.number,
			policy: access.policy,
			check: access.check
		},
		files: unread(requests, before),
		logins: unknown,
		records: {
			commit: pull.base.oid,
			check: access.check,
			paths: changes.flatMap(({ base }) => base?.path ?? [])
		}
	}).finally(() => readAt = access.now()), lookUp(access, requiredLookups(approvalEvidence(snapshot, access.now()), policy.approvals))]);
	if (!reading.pull || !sameState(pull, reading.pull)) return void 0;
	const waited = access.now().getTime() - readAt.getTime() > patience;
	const files = new Map([...before, ...reading.files]);
	const referenced = await readReferences(access.client, references, commitOf, files);
	const contentDigest = contentAt(paths, commitOf, files);
	return {
		snapshot: {
			...snapshot,
			files: referenced.files,
			requestsAtBase: requestsAtBase(changes, pull.base.oid, files),
			initiators: initiatorReadings(logins, pull, reading.accounts),
			contentDigest,
			sameContent: sameContentAt(reviewed, paths, files, contentDigest),
			...people,
			previousRecords: [...reading.records].map(([path, sha256]) => ({
				path,
				sha256
			})),
			errors: [
				...snapshot.errors,
				...referenced.errors,
				...contentDigest === void 0 ? [commitGone(commit)] : []
			]
		},
		fresh: !referenced.downloaded && !waited && reading.pull.siblings !== void 0,
		files
	};
}
function referencesOf(changes) {
	return [...new Set(changes.flatMap(({ head }) => head ? referencedFiles(head) : []))].toSorted();
}
/** Those not read before, each once; of two requests for one file the first counts. */
function unread(requests, before) {
	const seen = new Set(before.keys());
	return requests.filter(({ commit, path }) => {
		const key = fileKey(commit, path);
		return !seen.has(key) && seen.add(key);
	});
}
function withErrors({ snapshot, fresh }, errors) {
	return {
		snapshot: {
			...snapshot,
			errors: [...snapshot.errors, ...errors]
		},
		fresh
	};
}
function tooMany(count) {
	return new GitHubError("cap-reached", `The manifests of this change reference so many files that ${count} would have to be read, more than ${mostFiles}`, "Split the pull request, or reference folders as archives with a digest.");
}
function commitGone(commit) {
	return {
		code: "commit-gone",
		message: `GitHub does not have the judged commit ${commit.slice(0, 7)} any more`,
		fix: "Push the branch again."
	};
}
function sameContentAt(reviewed, paths, files, digest) {
	return new Map(reviewed.flatMap((oid) => {
		const there = contentAt(paths, () => oid, files);
		return there === void 0 || digest === void 0 ? [] : [[oid, there === digest]];
	}));
}
/** The head and every commit that somebody approved: whether an approval stands is decided by what they hold. */
function reviewedCommits(pull) {
	const approved = pull.reviews.filter(({ state, author, canWrite }) => state === "APPROVED" && author && !author.bot && canWrite).flatMap(({ commit: oid }) => oid ?? []);
	return [.../* @__PURE__ */ new Set([...approved, pull.head.oid])];
}
async function lookUp(access, lookups) {
	const teams = lookups.teams.map(async (team) => [team, await readTeam$1(access.members, team)]);
	const people = lookups.permissions.map(async (who) => [who.id, await readPermission(access.client, who)]);
	return {
		teams: new Map(await Promise.all(teams)),
		permissions: new Map(await Promise.all(people))
	};
}
function policyRequests(path, policy, scope, at) {
	const schemas = schemasFor(scope, policy).map((schema) => ({
		commit: at.base,
		path: schema,
		content: true
	}));
	const own = scope.touched.has(path) ? [{
		commit: at.commit,
		path,
		content: true
	}] : [];
	return [...schemas, ...own];
}
/** The policy's further schemas, where the pull request touches anything that they could judge. */
function schemasFor(scope, policy) {
	return scope.touched.size > 0 ? policy.schemas : [];
}
async function schemaAt(path, base, files) {
	const file = files.get(fileKey(base, path));
	const schema = file?.state === "blob" && file.bytes ? await furtherSchema(path, file.bytes) : {
		state: "unusable",
		why: "it is not a readable text file"
	};
	if (schema.state === "usable") return { schema };
	return {
		schema,
		error: {
			code: "schema-unusable",
			message: `The schema ${path}, which the policy names, cannot be used: ${schema.why}`,
			fix: "Mend the schema on the base branch."
		}
	};
}
/** A policy that the pull request brings judges nothing yet, but it must be one. */
function newPolicyFindings(path, commit, scope, files) {
	const file = scope.touched.has(path) ? files.get(fileKey(commit, path)) : void 0;
	const state = file && policyState(path, file);
	return state?.state === "unusable" ? state.findings : [];
}
function removedPaths(changes) {
	return changes.flatMap((change) => change.head ? change.previousPath ?? [] : change.path);
}
function requestPaths(changes) {
	const uris = changes.flatMap(({ head }) => (head?.documents ?? []).flatMap(({ manifest }) => manifest.request?.uri ?? []));
	return [...new Set(uris)].flatMap((uri) => {
		const reading = repositoryPath(uri);
		return reading.state === "path" ? [reading.path] : [];
	});
}
function requestsAtBase(changes, base, files) {
	return new Map(requestPaths(changes).flatMap((path) => {
		const file = manifestOf(path, files.get(fileKey(base, path)));
		const request = file?.documents.some((document) => document.kind === "FineTuningRequest");
		return file && request ? [[path, file.sha256]] : [];
	}));
}
// src/gate/judge-head.ts
/** How often a head that moves while it is judged is judged again. */
const attempts = 3;
/**
* Judges a head: every open pull request that has it, or that a merge group carries. A success is returned only for the
* state that GitHub still shows afterwards; what moved meanwhile is judged again, a bounded number of times.
* `first` is the first pull request, where its reading was already started. Throws a `GitHubError`.
*/
async function judgeHead(access, head, version, first) {
	let started = first;
	for (let attempt = 1; attempt <= attempts; attempt += 1) {
		try {
			const result = await judgeOnce(access, head, version, started);
			if (result) return result;
		} catch (error) {
			if (!(error instanceof GitHubError) || error.code !== "inconsistent" || attempt === attempts) throw error;
		}
		started = void 0;
	}
	throw new GitHubError("inconsistent", `The pull request kept changing while it was judged, ${attempts} times`, "Re-run the job when it has come to rest.");
}
async function judgeOnce(access, head, version, first) {
	const { pulls, closed } = await readPulls(access, head, first);
	const governed = pulls.map((pull) => ({
		pull,
		governing: governingPolicy(access.policy, pull)
	}));
	const [leader] = pulls;
	if (!leader) return passedOver$1(closed, `${told(head.numbers)} not open`);
	const sha = head.mergeGroup && head.sha !== void 0 ? head.sha : leader.head.oid;
	if (!head.mergeGroup && pulls.some((pull) => pull.head.oid !== sha)) return void 0;
	const checkRuns = head.mergeGroup ? await findCheckRuns(access.client, sha, access.check) : leader.checkRuns;
	const results = [];
	let fresh = pulls.length === 1;
	for (const { pull, governing } of governed) {
		if (governing.state === "ungoverned") continue;
		const reading = await readChange(access, pull, sha, governing);
		if (!reading) return void 0;
		fresh &&= reading.fresh;
		results.push(judged(judge(reading.snapshot, access.now()), { version }));
	}
	if (results.every(({ judgement }) => conclusionOf(judgement.verdict) === "success") && !fresh && !await unmoved(access, pulls)) return void 0;
	const [one, ...others] = results;
	if (!one) return passedOver$1(pulls, governed.flatMap(({ governing }) => "why" in governing ? governing.why : []).join("; "));
	return {
		state: "judged",
		sha,
		judged: [one, ...others],
		checkRuns
	};
}
/** The open pull requests of a head, with those that turn out to share it. */
async function readPulls(access, head, first) {
	const pulls = [];
	const closed = [];
	const queue = [...head.numbers];
	for (let number = queue.shift(); number !== void 0; number = queue.shift()) {
		const pull = await (number === head.numbers[0] && first ? first : readPull(access, number));
		if (!pull.open) {
			if (head.mergeGroup) throw new GitHubError("inconsistent", `${told([number])} not open`, "Queue it again.");
			closed.push(pull);
			continue;
		}
		pulls.push(pull);
		const known = /* @__PURE__ */ new Set([...pulls.map((other) => other.number), ...queue]);
		if (!head.mergeGroup) queue.push(...pull.siblings.filter((sibling) => !known.has(sibling)));
	}
	return {
		pulls,
		closed
	};
}
/** What was merged keeps its check run as the record of it; anything else may come back, and must be judged anew then. */
function passedOver$1(pulls, why) {
	const left = pulls.find((pull) => !pull.merged && pull.checkRuns.length > 0);
	return {
		state: "passed-over",
		why,
		standing: left && {
			sha: left.head.oid,
			checkRuns: left.checkRuns
		}
	};
}
function told(numbers) {
	const [first, ...others] = numbers.map((number) => `#${number}`);
	return others.length === 0 ? `Pull request ${first} is` : `Pull requests ${[first, ...others].join(", ")} are`;
}
async function unmoved(access, before) {
	for (const pull of before) if (!sameState(pull, await readPull(access, pull.number))) return false;
	return true;
}
// src/gate/settle-head.ts
/**
* Judges a head and writes its check run, unless the run is dry. A head that could not be judged gets a failing check
* run where its commit is known, so that an older success does not stand.
*/
async function settleHead(access, inputs, head, first) {
	try {
		const settled = await judgeHead(access, head, inputs.version, first);
		if (settled.state === "passed-over") return await passedOver(access, inputs, head, settled);
		const { sha, judged, checkRuns } = settled;
		return {
			sha,
			numbers: judged.map(({ judgement }) => judgement.pull.number),
			judged,
			failure: void 0,
			...await write(access, inputs, judgedRun(inputs, sha, judged), checkRuns)
		};
	} catch (error) {
		const pull = await first?.catch(() => void 0);
		const sha = head.sha ?? pull?.head.oid ?? await listedHead(access, head, error);
		const known = pull && sha === pull.head.oid ? pull.checkRuns : void 0;
		const outcome = await settleFailure(access, inputs, {
			...head,
			sha
		}, error, known);
		if (head.mergeGroup || !pull || sha === pull.head.oid) return outcome;
		return settleFailure(access, inputs, {
			...head,
			sha: pull.head.oid
		}, error, pull.checkRuns);
	}
}
/** Writes that a head could not be judged: an older success on it must not outlive a judgement that failed. */
async function settleFailure(access, inputs, head, error, known) {
	const failure = failureOf(error);
	const outcome = {
		sha: head.sha,
		numbers: head.numbers,
		judged: [],
		failure
	};
	if (head.sha === void 0) return {
		...outcome,
		checkRunId: void 0,
		unwritten: void 0
	};
	const check = failedRun(inputs, head.sha, failure);
	const found = async () => findCheckRuns(access.client, check.head, check.name).catch(() => []);
	return {
		...outcome,
		...await write(access, inputs, check, known ?? (inputs.dryRun ? [] : await found()))
	};
}
/** The commit of a head whose pull request could not be read: the list of open ones says less, and may be readable. */
async function listedHead(access, head, error) {
	return (error instanceof GitHubError && [
		"unavailable",
		"unauthorized",
		"rate-limited"
	].includes(error.code) ? [] : await openPulls(access.client).catch(() => [])).find(({ number }) => head.numbers.includes(number))?.head;
}
/**
* What is not to be judged earns nothing; and what it earned while it was must not stand, for a pull request can be
* opened again, or turned to another branch and back.
*/
async function passedOver(access, inputs, { numbers, sha }, { why, standing }) {
	const outcome = {
		sha,
		numbers,
		judged: [],
		passedOver: why,
		failure: void 0
	};
	if (!standing) return {
		...outcome,
		checkRunId: void 0,
		unwritten: void 0
	};
	const failure = {
		code: "not-judged",
		message: `Not judged any more: ${why}`,
		fix: "It is judged again when it is open and its base is governed."
	};
	return {
		...outcome,
		...await write(access, inputs, failedRun(inputs, standing.sha, failure), standing.checkRuns)
	};
}
function failedRun(inputs, head, failure) {
	return {
		name: inputs.checkName,
		head,
		conclusion: "failure",
		externalId: "",
		completedAt: inputs.now().toISOString(),
		...failureOutput(failure)
	};
}
/** The worst verdict decides: a commit passes only when every pull request that has it does. */
function judgedRun(inputs, sha, judged) {
	const [{ judgement: worst }] = worstFirst(judged);
	return {
		name: inputs.checkName,
		head: sha,
		conclusion: conclusionOf(worst.verdict),
		externalId: externalId(judged),
		completedAt: inputs.now().toISOString(),
		...checkOutput(judged)
	};
}
async function write(access, inputs, check, existing) {
	if (inputs.dryRun) return {
		checkRunId: void 0,
		unwritten: void 0
	};
	try {
		return {
			checkRunId: await writeCheckRun(access.client, check, existing),
			unwritten: void 0
		};
	} catch (error) {
		return {
			checkRunId: void 0,
			unwritten: unwrittenOf(failureOf(error))
		};
	}
}
function unwrittenOf(failure) {
	if (failure.code !== "forbidden" && failure.code !== "not-found") return failure;
	return {
		code: "check-run-forbidden",
		message: `The token may not write the check run (${failure.message})`,
		fix: "Give the job `permissions: { checks: write }`. Pull requests from forks and from Dependabot have a read-only token: start tunegate from `workflow_run`, as “Strong mode” in its docs/workflows.md describes."
	};
}
function failureOf(error) {
	if (error instanceof GitHubError) return {
		code: error.code,
		message: error.message,
		fix: error.fix
	};
	return {
		code: "unexpected",
		message: `tunegate failed: ${error instanceof Error ? error.message : String(error)}`,
		fix: "Report this at github.com/tunegate/tunegate/issues."
	};
}
export { settleFailure, settleHead };
