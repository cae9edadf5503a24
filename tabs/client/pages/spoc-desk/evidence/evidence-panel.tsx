import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Instant } from '#core/domain/time/instant.ts';
import { desk } from '../opened-words.ts';
import type { OpenedIncident } from '#core/use-cases/views.ts';
import { announce } from '../../../announcer.ts';
import { call } from '../../../api.ts';
import { Banner } from '../../../components/banner.tsx';
import { Surface } from '../../../components/surface.tsx';
import type { IncidentOnDesk } from '../incident/incident.ts';
import { AddFiles } from './add-files.tsx';
import { EvidenceRow } from './evidence-row.tsx';
import { putPiece } from './file-calls.ts';
import { UploadRow } from './upload-row.tsx';
import { createUploads } from './uploads.ts';
import type { Uploads } from './uploads.ts';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly incident: IncidentOnDesk;
  readonly opened: OpenedIncident;
  readonly now: Instant;
}

const uploadsFor = (incident: IncidentOnDesk): Uploads =>
  createUploads(
    {
      begin: (file) => call('begin-evidence', { incident: incident.reference, ...file }),
      put: putPiece,
      finish: (upload) => call('finish-evidence', { upload }),
      cancel: (upload) => call('cancel-evidence', { upload }),
    },
    (words) => {
      announce(words);
      incident.reopen();
    },
  );

/** A file that is dropped beside the panel must not take the place of the page. */
const useNoStrayDrops = (): void => {
  useEffect(() => {
    const keep = (event: DragEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('dragover', keep);
    window.addEventListener('drop', keep);
    return () => {
      window.removeEventListener('dragover', keep);
      window.removeEventListener('drop', keep);
    };
  }, []);
};

/** The files of an incident, those on their way, and how more are added. */
export const EvidencePanel = ({ incident, opened, now }: Props) => {
  const styles = useStyles();
  const [uploads] = useState(() => uploadsFor(incident));
  const onTheirWay = useSyncExternalStore(uploads.subscribe, uploads.snapshot);
  const { evidence, evidenceAway, may } = opened;
  useNoStrayDrops();
  return (
    <Surface title={desk.evidence.title}>
      <div className={styles.panel}>
        {evidenceAway && <Banner intent="warning" title={desk.evidence.away} />}
        {evidence.length === 0 && !evidenceAway && (
          <p className={styles.none}>{desk.evidence.none}</p>
        )}
        {evidence.length > 0 && (
          <ul className={styles.list}>
            {evidence.map((file) => (
              <EvidenceRow key={file.key} incident={incident} file={file} now={now} />
            ))}
          </ul>
        )}
        {onTheirWay.length > 0 && (
          <ul className={styles.list} aria-label={desk.evidence.uploads}>
            {onTheirWay.map((upload) => (
              <UploadRow key={upload.id} upload={upload} uploads={uploads} />
            ))}
          </ul>
        )}
        {may.addEvidence && <AddFiles add={uploads.add} />}
      </div>
    </Surface>
  );
};
