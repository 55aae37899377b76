import { createHash } from "node:crypto";
// src/manifest/grouped.ts
/** Items by what they have in common, in the order of first sight. `Map.groupBy`, which Node 20 does not have. */
function grouped(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
// src/github/error.ts
/** The pull request is closed or merged: nothing is to be judged. */
/** A failure of reading or writing GitHub. `message` says what could not be done, `fix` what would mend it. */
var GitHubError = class extends Error {
	name = "GitHubError";
	code;
	fix;
	/** HTTP status, where an answer came. */
	status;
	constructor(code, message, fix, options = {}) {
		super(message, { cause: options.cause });
		this.code = code;
		this.fix = fix;
		this.status = options.status;
	}
};
// src/github/own-field.ts
/** An own field of unvalidated data, or nothing: what GitHub sent has none that JavaScript's objects inherit. */
function ownField(value, name) {
	return typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : void 0;
}
/** The nodes of a GraphQL connection. */
function nodesOf(connection) {
	const list = ownField(connection, "nodes");
	return Array.isArray(list) ? list : [];
}
// src/github/file-query.ts
/** The key of a file in `Files`. A commit id has no colon, so keys cannot collide. */
function fileKey(commit, path) {
	return `${commit}:${path}`;
}
/** A part of a GraphQL query that reads files, with its variables; paths are variables, never query text. */
function fileQuery(requests) {
	const commits = [...new Set(requests.map((request) => request.commit))];
	const variables = {};
	const declarations = [];
	const fields = commits.map((commit, at) => {
		variables[`c${at}`] = commit;
		declarations.push(`$c${at}: GitObjectID!`);
		return `c${at}: object(oid: $c${at}) { __typename ... on Commit { ${requests.flatMap((request, index) => {
			if (request.commit !== commit) return [];
			variables[`p${index}`] = request.path;
			declarations.push(`$p${index}: String!`);
			return [`f${index}: file(path: $p${index}) { ${request.content ? contentFields : identityFields} }`];
		}).join(" ")} } }`;
	});
	return {
		declarations: declarations.join(", "),
		fields: fields.join("\n"),
		variables,
		decode: (repository) => decodeFiles(requests, commits, repository)
	};
}
const identityFields = "mode type oid object { __typename ... on Blob { byteSize } }";
const contentFields = "mode type oid object { __typename ... on Blob { oid byteSize isBinary isTruncated text } }";
function decodeFiles(requests, commits, repository) {
	const files = /* @__PURE__ */ new Map();
	for (const [index, request] of requests.entries()) {
		const commit = repository[`c${commits.indexOf(request.commit)}`];
		const key = fileKey(request.commit, request.path);
		if (commit === void 0) throw missing(request.path);
		if (commit === null) {
			files.set(key, { state: "commit-gone" });
			continue;
		}
		const entry = ownField(commit, `f${index}`);
		if (entry === void 0) throw missing(request.path);
		files.set(key, entryToFile(isEntry(entry) ? entry : null));
	}
	return files;
}
/** Decodes one `TreeEntry`; git's modes are decimal in GraphQL: 0o120000 is a symlink, 0o160000 a submodule. */
function entryToFile(entry) {
	if (!entry) return { state: "absent" };
	if (entry.mode === 40960) return {
		state: "other",
		what: "symlink",
		oid: entry.oid
	};
	if (entry.mode === 57344 || entry.type === "commit") return {
		state: "other",
		what: "submodule",
		oid: entry.oid
	};
	if (entry.type !== "blob" || entry.object === null) return {
		state: "other",
		what: "directory",
		oid: entry.oid
	};
	return {
		state: "blob",
		oid: entry.oid,
		size: entry.object.byteSize ?? 0,
		bytes: exactBytes(entry.oid, entry.object.text, entry.object.isTruncated)
	};
}
/** The text's bytes when they hash to the blob's id: what GitHub decoded or cut loses bytes, and then they don't. */
function exactBytes(oid, text, truncated) {
	if (typeof text !== "string" || truncated) return void 0;
	const bytes = new TextEncoder().encode(text);
	return gitBlobId(bytes) === oid ? bytes : void 0;
}
/** Git's id of a blob with these bytes (SHA-1 object format). */
function gitBlobId(bytes) {
	return createHash("sha1").update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
}
function missing(path) {
	return new GitHubError("malformed-answer", `GitHub's answer leaves out ${path}`, "Re-run the job.");
}
function isEntry(value) {
	return typeof value === "object" && value !== null && "mode" in value && "oid" in value;
}
// src/github/open-pulls.ts
const query = `query OpenPulls($owner: String!, $name: String!, $branch: String, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, headRefName: $branch, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor } nodes { number headRefOid }
    }
  }
}`;
/** Every open pull request, or those whose head branch has a name (in whichever fork). */
async function openPulls(client, branch) {
	const found = [];
	let after = null;
	do {
		const variables = {
			...client.repository,
			branch: branch ?? null,
			after
		};
		const page = await client.graphql(query, variables);
		if (!page.repository) throw new GitHubError("not-found", "The repository cannot be read", "Check the token.");
		const { nodes, pageInfo } = page.repository.pullRequests;
		found.push(...(nodes ?? []).flatMap((node) => node ? [{
			number: node.number,
			head: node.headRefOid
		}] : []));
		after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
	} while (after !== null);
	return found;
}
// src/github/actor.ts
/** Fields of an `Actor`: only users and bots have a numeric id. */
const actorFields = "__typename login ... on User { databaseId } ... on Bot { databaseId }";
/** The account behind an actor, or nothing when it was deleted or has no numeric id to hold it to. */
function accountOf(actor) {
	if (!actor || typeof actor.databaseId !== "number") return void 0;
	const bot = actor.__typename !== "User" || actor.login.endsWith("[bot]");
	return {
		login: actor.login,
		id: actor.databaseId,
		bot
	};
}
// src/github/pull-request.ts
/** GitHub lists no more than these for one pull request; at the cap nobody can tell what is missing. */
const caps = {
	files: 3e3,
	commits: 250,
	authors: 100
};
/** Decodes the pages of one pull request. Throws a `GitHubError` for whatever is missing, capped or contradictory. */
function decodePullRequest(pages) {
	const [repository] = pages;
	const pull = repository?.pullRequest;
	if (!repository || !pull) throw malformed("the pull request");
	const base = pull.baseRef?.target;
	if (!base) throw new GitHubError("not-found", `The base branch ${pull.baseRefName} is gone`, "Choose another base.");
	const files = collect(pages, "files", (node) => node.files);
	const commits = collect(pages, "commits", (node) => node.commits);
	refuseCaps(pull, files.length, commits);
	const timeline = collect(pages, "timeline", (node) => node.timelineItems);
	const tip = pull.tip.nodes?.[0]?.commit;
	if (!tip || tip.oid !== pull.headRefOid) throw new GitHubError("inconsistent", "The head moved while it was read", "Re-run the job.");
	return {
		repository: {
			name: repository.nameWithOwner,
			id: repository.databaseId ?? 0,
			url: repository.url
		},
		number: pull.number,
		open: pull.state === "OPEN",
		merged: pull.state === "MERGED",
		title: pull.title,
		url: pull.url,
		author: accountOf(pull.author),
		head: {
			oid: pull.headRefOid,
			ref: pull.headRefName
		},
		base: {
			ref: pull.baseRefName,
			oid: base.oid
		},
		policy: entryToFile(base.policy),
		files: files.map((file) => ({
			path: file.path,
			status: statusOf(file.changeType)
		})),
		reviews: collect(pages, "reviews", (node) => node.reviews).map(reviewOf),
		dismissals: timeline.flatMap(dismissalOf),
		commits: commits.map(commitPeople),
		commenters: collect(pages, "comments", (node) => node.comments).flatMap((node) => accountOf(node.author) ?? []),
		baseChangedAt: lastBaseChange(timeline),
		defaultBranch: defaultBranchOf(repository),
		siblings: siblingsOf(pull),
		checkRuns: checkRunsOf(pull)
	};
}
function collect(pages, what, list) {
	const found = pages.flatMap((page) => page.pullRequest ? list(page.pullRequest) ?? [] : []);
	const nodes = found.flatMap((page) => page.nodes ?? []);
	const [first] = found;
	if (!first || nodes.length < first.totalCount || nodes.includes(null)) throw malformed(`the list of ${what}`);
	return nodes.filter((node) => node !== null);
}
function refuseCaps(pull, files, commits) {
	if (pull.changedFiles >= caps.files || files >= caps.files) throw capped(`${caps.files} files`);
	if (commits.length >= caps.commits) throw capped(`${caps.commits} commits`);
	if (files !== pull.changedFiles) throw malformed("the list of files");
	const crowded = commits.find(({ commit }) => commit.authors.totalCount > (commit.authors.nodes?.length ?? 0));
	if (crowded) throw capped(`${caps.authors} authors on commit ${crowded.commit.oid.slice(0, 7)}`);
}
function capped(what) {
	return new GitHubError("cap-reached", `GitHub lists no more than ${what}, so the pull request cannot be read whole`, "Split the pull request.");
}
function reviewOf(node) {
	return {
		id: String(node.fullDatabaseId ?? ""),
		author: accountOf(node.author),
		state: reviewState(node.state),
		body: node.body,
		submittedAt: node.submittedAt ?? void 0,
		editor: node.editor?.login,
		edited: node.lastEditedAt !== null,
		commit: node.commit?.oid,
		canWrite: node.authorCanPushToRepository
	};
}
const reviewStates = [
	"APPROVED",
	"CHANGES_REQUESTED",
	"COMMENTED",
	"DISMISSED",
	"PENDING"
];
function reviewState(state) {
	const known = reviewStates.find((name) => name === state);
	if (!known) throw malformed(`a review's state (${state})`);
	return known;
}
function dismissalOf(node) {
	if (node.__typename !== "ReviewDismissedEvent" || !node.review) return [];
	const account = accountOf(node.actor);
	return [{
		reviewId: String(node.review.fullDatabaseId ?? ""),
		by: node.actor?.login,
		previousState: reviewState(node.previousReviewState),
		...account ? { account } : {}
	}];
}
function commitPeople({ commit }) {
	const [author, ...coAuthors] = (commit.authors.nodes ?? []).map(contributorOf);
	return {
		oid: commit.oid,
		author: author ?? {
			state: "unknown",
			name: "",
			email: ""
		},
		coAuthors,
		committer: isWebCommitter(commit) ? { state: "web" } : contributorOf(commit.committer)
	};
}
function contributorOf(actor) {
	const user = actor?.user;
	if (user && typeof user.databaseId === "number" && user.login !== "web-flow") return {
		state: "account",
		account: {
			login: user.login,
			id: user.databaseId,
			bot: user.login.endsWith("[bot]")
		}
	};
	return {
		state: "unknown",
		name: actor?.name ?? "",
		email: actor?.email ?? ""
	};
}
/** Anyone can commit as noreply@github.com; only GitHub can sign as its web committer. */
function isWebCommitter(commit) {
	return (commit.committer?.user?.login === "web-flow" || commit.committer?.email === "noreply@github.com") && commit.signature?.isValid === true && commit.signature.signer?.login === "web-flow";
}
/** Deleting the base branch changes the base as well, and GitHub has another event for that. */
function lastBaseChange(timeline) {
	const changes = /* @__PURE__ */ new Set(["BaseRefChangedEvent", "AutomaticBaseChangeSucceededEvent"]);
	return timeline.filter((node) => changes.has(node.__typename)).map((node) => node.createdAt ?? "").toSorted().at(-1);
}
function defaultBranchOf({ defaultBranchRef }) {
	const tip = defaultBranchRef?.target;
	return tip ? {
		ref: defaultBranchRef.name,
		oid: tip.oid,
		policy: entryToFile(tip.policy)
	} : void 0;
}
/**
* GitHub lists the open pull requests of a commit only while the default branch does not have it. Where its list leaves
* out this very pull request, it says nothing of the others.
*/
function siblingsOf(pull) {
	const associated = pull.tip.nodes?.[0]?.commit.associatedPullRequests;
	if (associated && associated.totalCount > (associated.nodes?.length ?? 0)) throw capped("100 pull requests of one commit");
	const nodes = (associated?.nodes ?? []).filter((node) => node !== null);
	if (!nodes.some((node) => node.number === pull.number)) return void 0;
	return nodes.filter((node) => node.state === "OPEN" && node.headRefOid === pull.headRefOid && node.number !== pull.number).map((node) => node.number);
}
function checkRunsOf(pull) {
	return (pull.tip.nodes?.[0]?.commit.checkSuites?.nodes ?? []).flatMap((suite) => suite?.checkRuns?.nodes ?? []).flatMap((run) => run?.databaseId ? [{
		id: run.databaseId,
		annotations: run.annotations?.totalCount ?? 0
	}] : []).sort((a, b) => b.id - a.id);
}
function statusOf(changeType) {
	switch (changeType) {
		case "ADDED":
		case "COPIED": return "added";
		case "DELETED": return "removed";
		case "RENAMED": return "renamed";
		case "MODIFIED":
		case "CHANGED": return "modified";
		default: throw malformed(`a file's change (${changeType})`);
	}
}
function malformed(what) {
	return new GitHubError("malformed-answer", `GitHub's answer about ${what} is incomplete`, "Re-run the job.");
}
// src/github/record-query.ts
/**
* A part of a GraphQL query that finds the newest record of each manifest: the last commit that changed it, its pull
* request, and the check run on that one's head. What it finds is a pointer, not a proof.
*/
function recordQuery(request) {
	if (!request || request.paths.length === 0) return {
		declarations: "",
		fields: "",
		variables: {},
		decode: () => /* @__PURE__ */ new Map()
	};
	const { paths } = request;
	const histories = paths.map((_, index) => `r${index}: history(first: 1, path: $r${index}) { ${historyFields} }`);
	return {
		declarations: [
			"$rc: GitObjectID!",
			"$rn: String!",
			...paths.map((_, index) => `$r${index}: String!`)
		].join(", "),
		fields: `records: object(oid: $rc) { ... on Commit { ${histories.join(" ")} } }`,
		variables: {
			rc: request.commit,
			rn: request.check,
			...Object.fromEntries(paths.map((path, index) => [`r${index}`, path]))
		},
		decode: ({ records }) => new Map(paths.flatMap((path, index) => {
			const digest = newestDigest(ownField(records, `r${index}`));
			return digest === void 0 ? [] : [[path, digest]];
		}))
	};
}
const historyFields = `nodes { associatedPullRequests(first: 1) { nodes { merged commits(last: 1) { nodes { commit {
  checkSuites(first: 20, filterBy: { checkName: $rn }) { nodes {
    checkRuns(first: 10, filterBy: { checkName: $rn, checkType: LATEST }) { nodes { databaseId externalId conclusion } }
  } }
} } } } } }`;
/** The digest that the newest successful run names. */
function newestDigest(history) {
	return nodesOf(history).flatMap((commit) => nodesOf(ownField(commit, "associatedPullRequests"))).filter((pull) => ownField(pull, "merged") === true).flatMap((pull) => nodesOf(ownField(pull, "commits"))).flatMap((node) => nodesOf(ownField(ownField(node, "commit"), "checkSuites"))).flatMap((suite) => nodesOf(ownField(suite, "checkRuns"))).filter(isSuccess).toSorted((a, b) => b.databaseId - a.databaseId).map((run) => /^sha256:([0-9a-f]{64})$/.exec(run.externalId)?.[1]).find((digest) => digest !== void 0);
}
function isSuccess(run) {
	return ownField(run, "conclusion") === "SUCCESS" && typeof ownField(run, "databaseId") === "number" && typeof ownField(run, "externalId") === "string";
}
// src/github/tree-query.ts
/** How many folders deep one query lists; GitHub refuses queries that nest without end. */
const levels = 8;
/**
* A part of a GraphQL query that lists every file below some folders. `decode` gives their paths, or nothing when a folder
* is deeper than one query reaches: then the whole tree must be listed another way.
*/
function treeQuery(request) {
	const folders = request?.folders ?? [];
	if (!request || folders.length === 0) return {
		declarations: "",
		fields: "",
		variables: {},
		decode: () => []
	};
	const files = folders.map((_, index) => `t${index}: file(path: $t${index}) { type object { ${entries(levels)} } }`);
	return {
		declarations: ["$tc: GitObjectID!", ...folders.map((_, index) => `$t${index}: String!`)].join(", "),
		fields: `folders: object(oid: $tc) { ... on Commit { ${files.join(" ")} } }`,
		variables: {
			tc: request.commit,
			...Object.fromEntries(folders.map((folder, index) => [`t${index}`, folder]))
		},
		decode: (repository) => decodeFolders(folders, repository["folders"])
	};
}
function entries(depth) {
	return `... on Tree { entries { name type ${depth > 1 ? `object { ${entries(depth - 1)} }` : ""} } }`;
}
function decodeFolders(folders, commit) {
	const found = [];
	const queue = folders.map((folder, index) => ({
		path: folder,
		tree: ownField(ownField(commit, `t${index}`), "object")
	}));
	if (typeof commit !== "object" || commit === null) return void 0;
	for (const [index, folder] of folders.entries()) {
		const type = ownField(ownField(commit, `t${index}`), "type");
		if (type !== void 0 && type !== "tree") throw notAFolder(folder);
	}
	for (const { path, tree } of queue) {
		const list = ownField(tree, "entries");
		for (const entry of Array.isArray(list) ? list : []) {
			const name = ownField(entry, "name");
			if (typeof name !== "string") return void 0;
			const child = {
				path: `${path}/${name}`,
				tree: ownField(entry, "object")
			};
			if (ownField(entry, "type") !== "tree") found.push(child.path);
			else if (Array.isArray(ownField(child.tree, "entries"))) queue.push(child);
			else return void 0;
		}
	}
	return found;
}
function notAFolder(folder) {
	return new GitHubError("unreadable-file", `${folder}, where the policy looks for manifests, is no folder on the base branch`, "Put a folder there, not a link, or name another in `manifests`.");
}
// src/github/pull-request-query.ts
const policyField = `policy: file(path: $policy) {
  path mode type oid object { __typename ... on Blob { oid byteSize isBinary isTruncated text } }
}`;
/**
* Everything about a pull request that a judgement needs, in one read: its state, its people, its reviews, its paths, and the
* policy file at the tip of the base branch. Each list is read only when its flag says so, so that further pages
* of one list do not read the others again.
*/
const pullRequestFields = `
  databaseId nameWithOwner url
  defaultBranchRef { name target { oid ... on Commit { ${policyField} } } }
  pullRequest(number: $number) {
    number state title url headRefName headRefOid baseRefName changedFiles
    author { ${actorFields} }
    baseRef { target { oid ... on Commit { ${policyField} } } }
    tip: commits(last: 1) { nodes { commit {
      oid
      associatedPullRequests(first: 100) { totalCount nodes { number state headRefOid } }
      checkSuites(first: 50, filterBy: { checkName: $check }) { nodes { app { databaseId } checkRuns(
        first: 20, filterBy: { checkName: $check, checkType: ALL }
      ) { nodes { databaseId annotations(first: 1) { totalCount } } } } }
    } } }
    files(first: 100, after: $filesAfter) @include(if: $files) {
      totalCount pageInfo { hasNextPage endCursor } nodes { path changeType }
    }
    reviews(first: 100, after: $reviewsAfter) @include(if: $reviews) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes {
        fullDatabaseId state body submittedAt lastEditedAt authorCanPushToRepository
        editor { login } author { ${actorFields} } commit { oid }
      }
    }
    commits(first: 100, after: $commitsAfter) @include(if: $commits) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { commit {
        oid
        committer { name email user { login databaseId } }
        authors(first: 100) { totalCount nodes { name email user { login databaseId } } }
        signature { isValid signer { login } }
      } }
    }
    comments(first: 100, after: $commentsAfter) @include(if: $comments) {
      totalCount pageInfo { hasNextPage endCursor } nodes { author { ${actorFields} } }
    }
    timelineItems(
      first: 100, after: $timelineAfter
      itemTypes: [REVIEW_DISMISSED_EVENT, BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT]
    ) @include(if: $timeline) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes {
        __typename
        ... on ReviewDismissedEvent { previousReviewState actor { ${actorFields} } review { fullDatabaseId } }
        ... on BaseRefChangedEvent { createdAt }
        ... on AutomaticBaseChangeSucceededEvent { createdAt }
      }
    }
  }`;
const pullRequestVariables = `
  $number: Int!, $policy: String!, $check: String!,
  $files: Boolean!, $reviews: Boolean!, $commits: Boolean!, $comments: Boolean!, $timeline: Boolean!,
  $filesAfter: String, $reviewsAfter: String, $commitsAfter: String, $commentsAfter: String, $timelineAfter: String`;
/** The lists that have pages. */
const lists = [
	"files",
	"reviews",
	"commits",
	"comments",
	"timeline"
];
// src/github/read.ts
/** Files in one request: enough for any ordinary change, and within GitHub's ten seconds. */
const filesPerRequest = 60;
/**
* Reads a pull request, files at commits and accounts in as few GraphQL requests as may be: one, unless a list has
* further pages or there are many files. Throws a `GitHubError`.
*/
async function read(client, wanted) {
	const chunks = chunked(wanted.files ?? [], filesPerRequest);
	const [first, ...rest] = chunks.length > 0 ? chunks : [[]];
	const answer = await ask(client, {
		...wanted,
		files: first ?? []
	}, everyList);
	const files = new Map(answer.files);
	for (const chunk of rest) {
		const more = await ask(client, { files: chunk }, everyList);
		for (const [key, file] of more.files) files.set(key, file);
	}
	return {
		pull: wanted.pull ? await readPages(client, wanted.pull, answer.repository) : void 0,
		files,
		accounts: answer.accounts,
		records: answer.records,
		below: answer.below
	};
}
async function readPages(client, pull, first) {
	if (!first.pullRequest) throw new GitHubError("not-found", `There is no pull request #${pull.number}`, "Check the `pull-request` input.");
	const pages = [first];
	let cursors = nextCursors(first.pullRequest);
	while (Object.keys(cursors).length > 0) {
		const { repository } = await ask(client, { pull }, cursors);
		pages.push(repository);
		if (!repository.pullRequest || repository.pullRequest.headRefOid !== first.pullRequest.headRefOid) throw new GitHubError("inconsistent", "The head moved while it was read", "Re-run the job.");
		cursors = nextCursors(repository.pullRequest);
	}
	return decodePullRequest(pages);
}
const everyList = {
	files: null,
	reviews: null,
	commits: null,
	comments: null,
	timeline: null
};
function nextCursors(pull) {
	const pages = {
		files: pull.files,
		reviews: pull.reviews,
		commits: pull.commits,
		comments: pull.comments,
		timeline: pull.timelineItems
	};
	return Object.fromEntries(lists.flatMap((list) => {
		const info = pages[list]?.pageInfo;
		return info?.hasNextPage && info.endCursor ? [[list, info.endCursor]] : [];
	}));
}
async function ask(client, wanted, cursors) {
	const files = fileQuery(wanted.files ?? []);
	const records = recordQuery(wanted.records);
	const folders = treeQuery(wanted.folders);
	const logins = wanted.logins ?? [];
	const query = `query Evaluate(${[
		"$owner: String!, $name: String!",
		wanted.pull ? pullRequestVariables : "",
		files.declarations,
		records.declarations,
		folders.declarations,
		logins.map((_, index) => `$u${index}: String!`).join(", ")
	].filter((part) => part !== "").join(", ")}) {
    repository(owner: $owner, name: $name) { id ${wanted.pull ? pullRequestFields : ""} ${files.fields} ${records.fields}
      ${folders.fields} }
    ${logins.map((_, index) => `u${index}: user(login: $u${index}) { login databaseId }`).join(" ")}
  }`;
	const variables = {
		...client.repository,
		...wanted.pull,
		...wanted.pull ? listVariables(cursors) : {},
		...files.variables,
		...records.variables,
		...folders.variables,
		...Object.fromEntries(logins.map((login, index) => [`u${index}`, login]))
	};
	const data = await client.graphql(query, variables, isUnknownLogin);
	if (!data.repository) {
		const { owner, name } = client.repository;
		throw new GitHubError("not-found", `The repository ${owner}/${name} cannot be read`, "Check the token.");
	}
	return {
		repository: data.repository,
		files: files.decode(data.repository),
		accounts: accountsOf(logins, data),
		records: records.decode(data.repository),
		below: folders.decode(data.repository)
	};
}
function listVariables(cursors) {
	return Object.fromEntries(lists.flatMap((list) => [[list, list in cursors], [`${list}After`, cursors[list] ?? null]]));
}
/** GitHub answers `user(login:)` for nobody with a NOT_FOUND error at that field. */
function isUnknownLogin(error) {
	return error.type === "NOT_FOUND" && error.path?.length === 1 && /^u\d+$/.test(String(error.path[0]));
}
function accountsOf(logins, data) {
	return new Map(logins.map((login, index) => {
		const user = data[`u${index}`];
		const account = isUser(user) ? {
			login: user.login,
			id: user.databaseId
		} : null;
		return [login.toLowerCase(), account];
	}));
}
function isUser(value) {
	return typeof value === "object" && value !== null && "login" in value && typeof value.login === "string" && "databaseId" in value && typeof value.databaseId === "number";
}
function chunked(items, size) {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
// src/gate/read-pull.ts
/** Reads the state of a pull request with the policy at the tip of its base branch, and who shares its head. */
async function readPull(access, number) {
	const { client, policy, check } = access;
	const { pull } = await read(client, { pull: {
		number,
		policy,
		check
	} });
	if (!pull) throw new Error("unreachable: a pull request was asked for");
	return {
		...pull,
		siblings: pull.siblings ?? await siblingsAmongOpen(access, pull)
	};
}
async function siblingsAmongOpen({ client }, pull) {
	return (await openPulls(client)).filter(({ head, number }) => head === pull.head.oid && number !== pull.number).map(({ number }) => number);
}
export { gitBlobId as a, grouped as c, fileKey as i, read as n, ownField as o, openPulls as r, GitHubError as s, readPull as t };
