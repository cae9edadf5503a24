import { Avatar, Spinner } from '@fluentui/react-components';
import type { DirectoryPerson } from '../../../world.ts';
import { readMail } from '../api.ts';
import { EmptyNote } from '../empty-note.tsx';
import { addressOf } from '../route.ts';
import { shortWhen } from '../times.ts';
import { useResource } from '../use-resource.ts';
import { useWorldNow } from '../world-clock.tsx';
import type { MailMessage } from './mail-message.ts';
import { wordsOf } from './mail-message.ts';
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
  const newestFirst = mails.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  const read = mails.find(({ id }) => id === open);
  return (
    <div className={read === undefined ? 'mail' : 'mail mail-reading'}>
      <section className="mail-inbox" aria-labelledby="inbox">
        <header>
          <h2 id="inbox">Inbox</h2>
          <div className="mail-address">{person.mail}</div>
        </header>
        {newestFirst.length === 0 && (
          <EmptyNote title="Nothing in Inbox">Looks empty over here.</EmptyNote>
        )}
        <ul>
          {newestFirst.map((mail) => (
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

function MailLine({ mail, person, open }: { mail: MailMessage; person: string; open: boolean }) {
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
            <time dateTime={mail.at}>{shortWhen(Date.parse(mail.at), now)}</time>
          </span>
          <span className="mail-subject">
            {mail.importance.toLowerCase() === 'high' && <ImportantMark />}
            {mail.subject}
          </span>
          <span className="mail-preview">{wordsOf(mail).slice(0, 160)}</span>
        </span>
      </a>
    </li>
  );
}

function ImportantMark() {
  return (
    <span className="mail-important">
      <span aria-hidden>! </span>
      <span className="unseen">High importance: </span>
    </span>
  );
}
