/** Whether accounts are enabled, disabled or gone, twenty in a request. */
import type { User } from '@microsoft/microsoft-graph-types';
import type { Account, Directory } from '../ports.ts';
import type { Graph } from './graph-client.ts';
import { GraphRefusal } from './graph-refusal.ts';

/**
 * The directory behind Graph. Whoever may not see whether an account is enabled (User.ReadBasic.All, or
 * nothing) is told "unknown": Graph then leaves the property out, or refuses.
 */
export const directoryOf = (graph: Graph): Directory => ({
  accounts: async (people) => {
    const answers = await graph.batch(
      people.map((key) => ({
        method: 'GET',
        path: `/users/${encodeURIComponent(key)}?$select=id,accountEnabled`,
      })),
    );
    return answers.map((answer): Account => {
      if (answer.problem === undefined) {
        const { accountEnabled } = answer.body as Pick<User, 'accountEnabled'>;
        if (typeof accountEnabled !== 'boolean') return 'unknown';
        return accountEnabled ? 'enabled' : 'disabled';
      }
      const { problem } = answer;
      if (!(problem instanceof GraphRefusal)) throw problem;
      return problem.kind === 'not-found' ? 'gone' : 'unknown';
    });
  },
});
