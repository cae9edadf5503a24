import { Avatar, Spinner } from '@fluentui/react-components';
import type { BrowsedMail } from '../../../graph/browse.ts';
import type { DirectoryPerson } from '../../../world.ts';
import { readMail } from '../api.ts';
import { EmptyNote } from '../empty-note.tsx';
import { addressOf } from '../route.ts';
import { shortWhen } from '../times.ts';
import { useResource } from '../use-resource.ts';
import { useWorldNow } from '../world-clock.tsx';
import { MailReader } from './mail-reader.tsx';
import { nameOfSender } from './sender.ts';
import './mail.css';

/** The person's inbox, as in Outlook: the mails on the left, the one that is open beside them. */
export function MailScreen({
  person,
  open,
}: {
  person: DirectoryPerson;
  open: string | undefined;
}) {
  const mails = useResource(
    `mail/${person.id}`,
    () => readMail(person.id),
    ['mail'],
    person.id,
  ).value;
  if (mails === undefined) return <Spinner className="screen-loading" label="Loading" />;
  const read = mails.find(({ id }) => id === open);
  return (
    <div className={read === undefined ? 'mail' : 'mail mail-reading'}>
      <section className="mail-inbox" aria-labelledby="inbox">
        <header>
          <h2 id="inbox">Inbox</h2>
          <div className="mail-address">{person.mail}</div>
        </header>
        {mails.length === 0 && (
          <EmptyNote title="Nothing in Inbox">Looks empty over here.</EmptyNote>
        )}
        <ul>
          {mails.map((mail) => (
            <MailLine key={mail.id} mail={mail} person={person.id} open={mail.id === open} />
          ))}
        </ul>
      </section>
      <section className="mail-pane" aria-label="Message">
        {read === undefined ? (
          <EmptyNote title="Select an item to read">Nothing is selected.</EmptyNote>
        ) : (
          <MailReader
            mail={read}
            back={addressOf({ person: person.id, screen: 'mail', detail: [] })}
          />
        )}
      </section>
    </div>
  );
}

function MailLine({ mail, person, open }: { mail: BrowsedMail; person: string; open: boolean }) {
  const now = useWorldNow();
  const sender = nameOfSender(mail.from);
  return (
    <li>
      <a
        className="mail-line"
        href={addressOf({ person, screen: 'mail', detail: [mail.id] })}
        aria-current={open ? 'true' : undefined}
      >
        <Avatar name={sender} color="colorful" size={32} aria-hidden />
        <span className="mail-line-words">
          <span className="mail-line-top">
            <span className="mail-sender">{sender}</span>
            <time dateTime={mail.sentAt}>{shortWhen(Date.parse(mail.sentAt), now)}</time>
          </span>
          <span className="mail-subject">{mail.subject}</span>
          <span className="mail-preview">{mail.bodyPreview}</span>
        </span>
      </a>
    </li>
  );
}
