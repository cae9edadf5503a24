/** The verbs of incidents. */
import { acknowledge } from './acknowledge.ts';
import { addNote } from './add-note.ts';
import { closeIncident } from './close-incident.ts';
import { decline } from './decline.ts';
import { escalateNow } from './escalate-now.ts';
import { exclude } from './exclude.ts';
import { handOver } from './hand-over.ts';
import { handOverChoices } from './hand-over-choices.ts';
import { include } from './include.ts';
import { listIncidents } from './list-incidents.ts';
import { myReports } from './my-reports.ts';
import { openIncident } from './open-incident.ts';
import { putBack } from './put-back.ts';
import { reTrigger } from './re-trigger.ts';
import { seeAlert } from './see-alert.ts';
import { standDown } from './stand-down.ts';
import { startReport } from './start-report.ts';
import { submitReport } from './submit-report.ts';
import { triage } from './triage.ts';
import { updateCouncillor } from './update-councillor.ts';

export const incidentVerbs = {
  'start-report': startReport,
  'submit-report': submitReport,
  'my-reports': myReports,
  acknowledge,
  decline,
  'hand-over': handOver,
  'hand-over-choices': handOverChoices,
  'escalate-now': escalateNow,
  're-trigger': reTrigger,
  'stand-down': standDown,
  'see-alert': seeAlert,
  'list-incidents': listIncidents,
  'open-incident': openIncident,
  'add-note': addNote,
  'update-councillor': updateCouncillor,
  triage,
  'close-incident': closeIncident,
  exclude,
  include,
  'put-back': putBack,
} as const;
