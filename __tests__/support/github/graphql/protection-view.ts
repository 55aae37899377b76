import type { Protection, Repository } from '../state.ts'
import { nameWithOwner } from '../world.ts'
import { connection } from './connection.ts'
import { nodeId } from './identifier.ts'
import type { Arguments, Execution, View, Views } from './views.ts'

/** The fields of a ref that say what a push or merge to it needs. */
export function protectionViews(execution: Execution): Pick<Views, 'protection'> {
  const { world } = execution

  function rule(repository: Repository, branch: string, protection: Protection): View {
    const { requiredChecks = [], approvals = 0 } = protection
    return {
      __typename: 'BranchProtectionRule',
      id: nodeId('BPR', `${repository.id}:${branch}`),
      databaseId: repository.id,
      pattern: branch,
      allowsDeletions: false,
      allowsForcePushes: false,
      blocksCreations: false,
      isAdminEnforced: false,
      dismissesStaleReviews: protection.dismissStale ?? false,
      requireLastPushApproval: protection.lastPushApproval ?? false,
      requiresApprovingReviews: approvals > 0,
      requiredApprovingReviewCount: approvals,
      requiresCodeOwnerReviews: protection.codeOwners ?? false,
      requiresConversationResolution: false,
      requiresLinearHistory: false,
      requiresCommitSignatures: false,
      requiresSignatures: false,
      requiresStatusChecks: requiredChecks.length > 0,
      requiresStrictStatusChecks: protection.strict ?? false,
      requiredStatusCheckContexts: requiredChecks.map(({ context }) => context),
      requiredStatusChecks: requiredChecks.map(({ context, app }) => ({
        context,
        app: app === undefined ? null : (execution.views.app(appOf(repository, app)) as View | null),
      })),
      viewerAllowedToDismissReviews: false,
      viewerCanPush: false,
      repository: () => execution.views.repository(repository),
    }
  }

  function rules(repository: Repository, branch: string, protection: Protection): readonly View[] {
    const { requiredChecks = [], approvals } = protection
    const base = { __typename: 'RepositoryRule', id: nodeId('RRU', `${repository.id}:${branch}`), repositoryRuleset: null }
    const checks = {
      ...base,
      type: 'REQUIRED_STATUS_CHECKS',
      parameters: {
        __typename: 'RequiredStatusChecksParameters',
        strictRequiredStatusChecksPolicy: protection.strict ?? false,
        doNotEnforceOnCreate: false,
        requiredStatusChecks: requiredChecks.map(({ context, app }) => ({ context, integrationId: app ?? null })),
      },
    }
    const reviews = {
      ...base,
      type: 'PULL_REQUEST',
      parameters: {
        __typename: 'PullRequestParameters',
        dismissStaleReviewsOnPush: protection.dismissStale ?? false,
        requireLastPushApproval: protection.lastPushApproval ?? false,
        requireCodeOwnerReview: protection.codeOwners ?? false,
        requiredApprovingReviewCount: approvals ?? 0,
        requiredReviewThreadResolution: false,
      },
    }
    return [...(requiredChecks.length > 0 ? [checks] : []), ...(approvals === undefined ? [] : [reviews])]
  }

  function appOf(repository: Repository, id: number): { id: number; slug: string; name: string } {
    const known = repository.checkRuns.find(({ app }) => app.id === id)?.app
    return known ?? { id, slug: `app-${id}`, name: `App ${id} of ${nameWithOwner(repository)} on ${world.host.html}` }
  }

  return {
    protection(repository, branch) {
      const protection = repository.protections.get(branch)
      const held = protection === undefined ? null : rule(repository, branch, protection)
      return {
        __typename: 'Ref',
        branchProtectionRule: held,
        refUpdateRule: held,
        rules: (given: Arguments) => connection(execution, 'rules', protection === undefined ? [] : rules(repository, branch, protection), given, (one) => one),
      }
    },
  }
}
