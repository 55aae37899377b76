/** Written by `node scripts/tables/build.ts`: change what it is built from. */
export const list = [
  {
    "name": "english",
    "version": "1.0.0",
    "sha256": "5b1cdb62770096298ef7ec9d51b7d0112cab4d4b2f5710c5589d9790e9bcf842",
    "bytes": 338645,
    "sources": [
      {
        "name": "an-array-of-english-words",
        "version": "2.0.0",
        "license": "MIT"
      },
      {
        "name": "tunegate",
        "version": "own words and templates",
        "license": "Apache-2.0"
      }
    ]
  },
  {
    "name": "harm",
    "version": "1.0.0",
    "sha256": "1c8775084fd03ad4652191c27a840e30dd9e95c596069ccc50c67a404e6cd31c",
    "bytes": 366812,
    "sources": [
      {
        "name": "tunegate",
        "version": "own words and templates",
        "license": "Apache-2.0"
      },
      {
        "name": "@octokit/graphql-schema",
        "version": "15.26.1",
        "license": "MIT"
      },
      {
        "name": "ajv",
        "version": "8.20.0",
        "license": "MIT"
      },
      {
        "name": "chalk",
        "version": "4.1.2",
        "license": "MIT"
      },
      {
        "name": "commander",
        "version": "14.0.3",
        "license": "MIT"
      },
      {
        "name": "fast-check",
        "version": "4.10.2",
        "license": "MIT"
      },
      {
        "name": "fast-glob",
        "version": "3.3.3",
        "license": "MIT"
      },
      {
        "name": "glob",
        "version": "13.0.7",
        "license": "BlueOak-1.0.0"
      },
      {
        "name": "hyparquet",
        "version": "1.31.5",
        "license": "MIT"
      },
      {
        "name": "js-yaml",
        "version": "5.5.0",
        "license": "MIT"
      },
      {
        "name": "lru-cache",
        "version": "5.1.1",
        "license": "ISC"
      },
      {
        "name": "marked",
        "version": "18.2.1",
        "license": "MIT"
      },
      {
        "name": "micromatch",
        "version": "4.0.8",
        "license": "MIT"
      },
      {
        "name": "minimatch",
        "version": "11.0.9",
        "license": "BlueOak-1.0.0"
      },
      {
        "name": "picomatch",
        "version": "4.0.7",
        "license": "MIT"
      },
      {
        "name": "semver",
        "version": "6.3.2",
        "license": "ISC"
      },
      {
        "name": "typescript",
        "version": "7.0.2",
        "license": "Apache-2.0"
      },
      {
        "name": "undici",
        "version": "6.29.1",
        "license": "MIT"
      },
      {
        "name": "unrs-resolver",
        "version": "1.12.2",
        "license": "MIT"
      },
      {
        "name": "yargs",
        "version": "17.7.3",
        "license": "MIT"
      }
    ]
  }
]
