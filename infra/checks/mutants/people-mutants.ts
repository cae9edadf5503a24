/** Mistakes about people: who has it, who may see it, what may stand on a lock screen. */
import { model } from './mutant.ts';
import type { Mutant } from './mutant.ts';

const access = 'teams-app/domain/incidents/access.ts';
const acknowledge = 'teams-app/use-cases/incidents/acknowledge.ts';

export const peopleMutants: readonly Mutant[] = [
  {
    name: 'taking it is not a compare-and-set: the last one has it',
    breaks: '8',
    tests: model,
    edits: [
      {
        file: acknowledge,
        find: 'if (incident.ownerKey === undefined) return taken(hub, incident, caller, now);',
        put: 'if (incident.ownerKey !== caller.key) return taken(hub, incident, caller, now);',
      },
    ],
  },
  {
    name: 'somebody takes over what was never offered to them',
    breaks: '8, 13',
    tests: model,
    edits: [
      {
        file: acknowledge,
        find: 'return isOfferedTo(incident, caller.key, input.version)',
        put: 'return isOfferedTo(incident, caller.key, input.version) || incident.version > 0',
      },
    ],
  },
  {
    name: 'the reporter can take their own report',
    breaks: '8, 15',
    tests: ['tests/domain/access.test.ts'],
    edits: [
      { file: access, find: '  !isReporter(person, incident) &&\n  (asked', put: '  (asked' },
    ],
  },
  {
    name: 'exclusion is forgotten where an incident is opened or acted on',
    breaks: '15',
    tests: model,
    edits: [
      {
        file: access,
        find: '  !isExcluded(person, incident) &&\n  !isReporter',
        put: '  !isReporter',
      },
    ],
  },
  {
    name: 'exclusion is forgotten in the lists and the search of the desk',
    breaks: '15',
    tests: [...model, 'tests/use-cases/list-incidents.test.ts', 'tests/use-cases/exclude.test.ts'],
    edits: [
      {
        file: 'sharepoint/read-model/sight.ts',
        find: 'visible(caller, entry, true)',
        put: 'visible(caller, { ...entry, excludedKeys: [] }, true)',
      },
    ],
  },
  {
    name: 'exclusion is forgotten where a card is drawn again',
    breaks: '15',
    tests: ['tests/engine/excluding.test.ts', 'tests/flows/register-by-hand.test.ts'],
    edits: [
      {
        file: 'teams-app/engine/telling.ts',
        find: 'isAsking(notice) && isOpen(incident) && !barredFrom(incident).includes(notice.to);',
        put: 'isAsking(notice) && isOpen(incident);',
      },
    ],
  },
  {
    name: 'exclusion is forgotten on the ladder',
    breaks: '15',
    tests: model,
    edits: [
      {
        file: 'teams-app/domain/alerts/notices.ts',
        find: '  incident.reporterKey,\n  ...incident.excludedKeys,\n];',
        put: '  incident.reporterKey,\n];',
      },
    ],
  },
  {
    name: 'the preview of an alert says whose it is',
    breaks: '15',
    tests: ['tests/graph/mail.test.ts'],
    edits: [
      {
        file: 'teams-app/graph/mail.ts',
        find: 'return { subject: words.alertPreview(level), content',
        put: 'return { subject: `${words.alertPreview(level)} ${telling.incident.ward}`, content',
      },
    ],
  },
  {
    name: 'the same submission makes a second incident',
    breaks: '2',
    tests: model,
    edits: [
      {
        file: 'teams-app/promises/accept.ts',
        find: 'if (known === undefined) {',
        put: 'if (known?.reference !== accepted.incident.reference) {',
      },
    ],
  },
  {
    name: 'a late answer takes what is closed',
    breaks: '8',
    tests: [...model, 'tests/use-cases/acknowledge.test.ts'],
    edits: [
      {
        file: 'teams-app/use-cases/incidents/change-incident.ts',
        find: 'if (!isOpen(incident) && ask.closedToo !== true)',
        put: "if (!isOpen(incident) && ask.closedToo !== true && ask.wanted !== 'acknowledged')",
      },
    ],
  },
  {
    name: 'somebody on call who is excluded is replaced by nobody',
    breaks: '11, 15',
    tests: ['tests/domain/rota.test.ts'],
    edits: [
      {
        file: 'teams-app/domain/duty/rota.ts',
        find: 'if (own.length > 0 && !isLost) return own;',
        put: 'if (own.length >= 0) return own;',
      },
    ],
  },
];
