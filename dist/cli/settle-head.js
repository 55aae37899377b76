import { a as readPermission, d as findCheckRuns, f as writeCheckRun, h as GitHubError, m as fileKey, n as withRenames, o as readTeam, p as readBlob, r as read, s as openPulls, t as listTree } from "./github.js";
import { t as conclusionOf } from "./conclusion.js";
import { A as recordOf, D as blockingFindings, F as canonicalOrder, M as instant, N as prose, O as errorsOf, P as word, S as worstFirst, j as recordedManifests, k as openSeats, w as failureOutput, x as externalId, y as checkOutput } from "./report.js";
import { t as compareText } from "./text-order.js";
import { N as inspectionsOf, Z as matchesAny, b as judgeChange, i as judgingRules, q as matchDataset, s as loadPolicy } from "./policy.js";
import { A as distinctBy, B as inspectDatasets, C as reviewerOf, D as barOf, E as teamKey, F as policyReader, G as withFolders, H as initiatorReadings, J as changeFindings, K as changeFacts, O as barred, S as overrideAttempts, T as neededSeats, U as participants, V as initiatorLogins, W as hidingLinks, _ as changedPolicyFindings, a as requestsAtBase, b as judgeApprovals, c as referencesOf, d as referringManifests, g as contentRequests, h as contentAt, i as requestPaths, j as dismisserOf, k as exclusionsOf, m as scopeOf, n as schemasFor, o as notAFile, q as risksOf, r as readPull, s as presentFile, t as schemaAt, u as readManifests, w as latestOpinions, x as objectionsOf, y as verdictOf } from "./schemas-at-base.js";
import { r as sortFindings } from "./grouped.js";
import { isDeepStrictEqual } from "node:util";
import { createHash } from "node:crypto";
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
		expiresAt: override.expiresAt === void 0 ? void 0 : instant(override.expiresAt),
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
		submittedAt: instant(submittedAt),
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
		evaluatedAt: instant(judgement.evaluatedAt)
	};
}
function manifests(judgement) {
	return judgement.subjects.toSorted((a, b) => compareText(a.path, b.path)).flatMap((subject) => recordedManifests(subject, judgement));
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
// src/gate/policy-state.ts
/**
* The policy at the tip of a base branch, with everything that it extends; the built-in `recommended` preset when there
* is no such file. A policy that cannot be read whole, or is not valid, judges nothing.
*/
async function policyState(path, read) {
	const loaded = await loadPolicy(path, read);
	if (loaded.state === "effective") return loaded;
	const { code, message, findings } = loaded;
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
* Throws a `GitHubError`.
*/
async function governingPolicy(access, pull) {
	const { base, defaultBranch } = pull;
	const path = access.policy;
	const stateAt = (commit, file) => policyState(path, policyReader(access, commit, /* @__PURE__ */ new Map([[path, file]])));
	const own = {
		state: "governed",
		commit: base.oid
	};
	if (!defaultBranch || defaultBranch.ref === base.ref) return {
		...own,
		policy: await stateAt(base.oid, pull.policy),
		notes: missing(path, pull)
	};
	const main = await stateAt(defaultBranch.oid, defaultBranch.policy);
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
		policy: await stateAt(base.oid, pull.policy),
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
	const approvals = unusable ? nobodyAsked : judgeApprovals(approvalEvidence(snapshot, policy.policy, now), policy.policy.approvals);
	const findings = unusable ? policy.findings : findingsOf(snapshot, policy.policy, approvals, now);
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
		rules: judgingRules(unusable ? void 0 : policy.policy),
		subjects: changes.map((change) => subjectOf(change, snapshot.files, snapshot.inspected ?? /* @__PURE__ */ new Map())),
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
function approvalEvidence(snapshot, policy, now) {
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
		change: changeFacts(snapshot.changes, snapshot.scope?.touched ?? /* @__PURE__ */ new Set(), policy),
		sameContent,
		teams: snapshot.teams,
		permissions: snapshot.permissions
	};
}
function findingsOf(snapshot, policy, approvals, now) {
	const unattributed = judgeChange({
		risks: risksOf(snapshot.changes),
		unattributed: approvals.unattributed
	}, policy);
	const governed = snapshot.changes.length > 0 || approvals.seats.some((seat) => seat.needed);
	return [
		...snapshot.newPolicy,
		...governed ? unattributed : [],
		...changeFindings(snapshot, policy, now)
	];
}
function subjectOf(change, files, own) {
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
		}))),
		inspections: (change.head?.documents ?? []).flatMap((document) => subjectInspections(document, read, own))
	};
}
function subjectInspections({ index, manifest }, read, own) {
	return manifest.datasets.flatMap((dataset, at) => inspectionsOf(dataset, read, own).map((inspection) => ({
		...inspection,
		document: index,
		dataset: at,
		isAbout: isAbout(inspection.reading, dataset.digest["sha256"]?.toLowerCase())
	})));
}
function isAbout(reading, sha256) {
	return reading.state === "read" && reading.statement.subject.some(({ digest }) => digest.sha256 === sha256);
}
// src/gate/read-references.ts
/**
* The files that governed manifests reference, each as it is at its commit, with the sha256 of their true bytes.
* What the reading did not bring as text (binary, large) is downloaded. Of files of up to `kept` bytes these are kept.
*/
async function readReferences(client, paths, commitOf, read, kept = 0) {
	const files = /* @__PURE__ */ new Map();
	const errors = [];
	const contents = /* @__PURE__ */ new Map();
	let downloaded = false;
	for (const path of paths) {
		const file = read.get(fileKey(commitOf(path), path));
		if (file?.state === "absent") files.set(path, { state: "absent" });
		else if (file?.state === "blob") try {
			const bytes = file.bytes ?? await readBlob(client, file.oid, file.size, path);
			downloaded ||= file.bytes === void 0;
			if (bytes.byteLength <= kept) contents.set(path, bytes);
			files.set(path, presentFile({
				oid: file.oid,
				size: bytes.byteLength,
				sha256: sha256(bytes),
				bytes
			}));
		} catch (error) {
			if (!(error instanceof GitHubError)) throw error;
			errors.push({
				code: error.code,
				message: error.message,
				fix: error.fix
			});
		}
		else if (file?.state === "other" && file.what === "directory") files.set(path, { state: "folder" });
		else errors.push(notAFile(path, file?.state === "other" ? `a ${file.what}` : "unknown to GitHub"));
	}
	return {
		files,
		errors,
		bytesOf: async (path) => contents.get(path),
		downloaded
	};
}
function sha256(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}
// src/gate/new-policy.ts
/** What is wrong with the policy that a pull request brings, read through GitHub. Throws a `GitHubError`. */
function newPolicyFindings(change) {
	const { access, commit, touched, current, files } = change;
	const known = [...touched].flatMap((path) => {
		const file = files.get(fileKey(commit, path));
		return file ? [[path, file]] : [];
	});
	return changedPolicyFindings({
		path: access.policy,
		touched,
		current,
		now: access.now(),
		source: policyReader(access, commit, new Map(known)),
		below: (folder) => filesBelow(access, commit, folder),
		texts: (paths) => readAll(change, paths),
		references: async (paths) => {
			const found = await readAll(change, paths);
			const keyed = new Map([...found].map(([path, file]) => [fileKey(commit, path), file]));
			return (await readReferences(access.client, paths, () => commit, keyed)).files;
		}
	});
}
/** Every file below a folder. A folder deeper than one query reaches, or the root, is found in the list of all files. */
async function filesBelow({ client }, commit, folder) {
	if (folder === ".") return listTree(client, commit);
	const { below } = await read(client, { folders: {
		commit,
		folders: [folder]
	} });
	return below ?? (await listTree(client, commit)).filter((path) => path.startsWith(`${folder}/`));
}
async function readAll({ access, commit, files }, paths) {
	const requests = paths.filter((path) => !files.has(fileKey(commit, path))).map((path) => ({
		commit,
		path,
		content: true
	}));
	const more = requests.length > 0 ? (await read(access.client, { files: requests })).files : /* @__PURE__ */ new Map();
	return new Map(paths.map((path) => {
		const key = fileKey(commit, path);
		return [path, files.get(key) ?? more.get(key) ?? { state: "absent" }];
	}));
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
		newPolicy: await newPolicyFindings({
			access,
			commit,
			touched: scope.touched,
			current: state,
			files
		}),
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
	}).finally(() => readAt = access.now()), lookUp(access, requiredLookups(approvalEvidence(snapshot, policy, access.now()), policy.approvals))]);
	if (!reading.pull || !sameState(pull, reading.pull)) return void 0;
	const waited = access.now().getTime() - readAt.getTime() > patience;
	const files = new Map([...before, ...reading.files]);
	const kept = policy.evidence.datasets["max-bytes"];
	const referenced = await readReferences(access.client, references, commitOf, files, kept);
	const inspected = await inspectDatasets(changes, referenced.files, policy, referenced.bytesOf);
	const contentDigest = contentAt(paths, commitOf, files);
	return {
		snapshot: {
			...snapshot,
			files: referenced.files,
			inspected,
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
		fresh: !referenced.downloaded && inspected.size === 0 && !waited && reading.pull.siblings !== void 0,
		files
	};
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
	const teams = lookups.teams.map(async (team) => [team, await readTeam(access.members, team)]);
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
function removedPaths(changes) {
	return changes.flatMap((change) => change.head ? change.previousPath ?? [] : change.path);
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
	const governed = await Promise.all(pulls.map(async (pull) => ({
		pull,
		governing: await governingPolicy(access, pull)
	})));
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
