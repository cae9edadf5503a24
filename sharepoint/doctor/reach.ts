/** People whom the hub asks and can reach neither in the chat nor by phone: e-mail at night is no alarm. */
import type { Instant } from '#core/domain/time/instant.ts';
import type { Person, PersonKey } from '#core/domain/people.ts';
import type { Council } from '#core/ports.ts';
import { lookOf } from './finding.ts';
import type { Look } from './finding.ts';
import { keysOnCall } from './people.ts';

const leftOut =
  'Who can be reached in the chat: only the promises store knows. Run the doctor where the hub runs, with HUB_DATA set as there.';

/** A councillor is told and never asked: whoever has another role is. */
const isAsked = ({ active, roles }: Person): boolean =>
  active && roles.some((role) => role !== 'councillor');

/** `chats` are the people who have a chat with the bot; undefined where that is not known. */
export const reachLook = (
  council: Council,
  { chats, now }: { readonly chats: ReadonlySet<PersonKey> | undefined; readonly now: Instant },
): Look => {
  if (chats === undefined) return lookOf([], leftOut);
  const onCall = keysOnCall(council, now);
  return lookOf(
    council
      .people()
      .filter(isAsked)
      .filter(({ key, phone = '' }) => phone.trim() === '' && !chats.has(key))
      .map(({ key, name }) => ({
        serious: onCall.has(key),
        where: 'People',
        what: `${name} is asked to take incidents and has neither a mobile phone nor a chat with the bot`,
        todo: 'Add the number to People, and install the app for the account: the chat then begins by itself.',
      })),
  );
};
