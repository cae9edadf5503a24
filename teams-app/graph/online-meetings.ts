/** The rules of a Teams meeting of an event: its lobby and its chat. Source: platform-facts C. */
import type { MeetingRules } from '../ports.ts';
import type { Graph } from './graph-client.ts';
import { isRefused } from './graph-refusal.ts';

interface Meetings {
  readonly value: readonly { readonly id: string }[];
}

const askFor = (
  graph: Graph,
  user: string,
  property: string,
  joinUrl: string,
): Promise<Meetings> => {
  const filter = `${property} eq '${joinUrl.replaceAll("'", "''")}'`;
  return graph.get(`${user}/onlineMeetings?$filter=${encodeURIComponent(filter)}`);
};

/** Graph's metadata and its pages spell the property in two ways, and nobody says whether both are taken. */
const meetingAt = async (graph: Graph, user: string, joinUrl: string): Promise<Meetings> => {
  try {
    return await askFor(graph, user, 'joinWebUrl', joinUrl);
  } catch (error) {
    if (!isRefused(error, 'invalid')) throw error;
    return askFor(graph, user, 'JoinWebUrl', joinUrl);
  }
};

const rulesFor = ({ lobby, chat }: MeetingRules) => ({
  lobbyBypassSettings: { scope: lobby, isDialInBypassEnabled: false },
  allowMeetingChat: chat,
});

/**
 * Needs OnlineMeetings.ReadWrite.All and an application access policy of Teams for the mailbox. False where
 * either is missing, or there is no such meeting: then the rules are set by hand.
 */
export const keepMeeting = async (
  graph: Graph,
  user: string,
  joinUrl: string,
  rules: MeetingRules,
): Promise<boolean> => {
  try {
    const [meeting] = (await meetingAt(graph, user, joinUrl)).value;
    if (meeting === undefined) return false;
    await graph.patch(`${user}/onlineMeetings/${meeting.id}`, rulesFor(rules));
    return true;
  } catch (error) {
    if (isRefused(error, 'forbidden', 'not-found', 'invalid')) return false;
    throw error;
  }
};
