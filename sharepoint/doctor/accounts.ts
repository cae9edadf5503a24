/** People whom the hub counts on and whose account is disabled or gone. */
import type { Instant } from '#core/domain/time/instant.ts';
import { directoryOf } from '#core/graph/accounts.ts';
import type { Graph } from '#core/graph/graph-client.ts';
import type { Council } from '#core/ports.ts';
import { lookOf } from './finding.ts';
import type { Finding, Look } from './finding.ts';
import { keysOnCall } from './people.ts';

/** Any of them shows whether an account is enabled; User.ReadBasic.All does not. */
const showing = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All'];

const leftOut =
  'Whether the accounts of the people in People are still enabled: that takes User.Read.All, which opens the whole directory. Give it to the app if you want the doctor to look now, and the hub each night.';

const words = {
  disabled: 'is in post and the account is disabled: no message reaches it',
  gone: 'is in post and there is no such account in Entra',
} as const;

/** Looks up everybody in post, twenty in a request. `roles` are the app's own. Throws where Graph can't be reached. */
export const accountLook = async (
  graph: Graph,
  council: Council,
  { roles, now }: { readonly roles: readonly string[]; readonly now: Instant },
): Promise<Look> => {
  if (!roles.some((role) => showing.includes(role))) return lookOf([], leftOut);
  const people = council.people().filter(({ active }) => active);
  const accounts = await directoryOf(graph).accounts(people.map(({ key }) => key));
  const onCall = keysOnCall(council, now);
  return lookOf(
    people.flatMap(({ key, name }, place): Finding[] => {
      const account = accounts[place];
      if (account !== 'disabled' && account !== 'gone') return [];
      const what = `${name} ${words[account]}`;
      const todo =
        'Set In post to No in People and put somebody else into their turns; or correct the Entra object key.';
      return [{ serious: onCall.has(key), where: 'People', what, todo }];
    }),
  );
};
