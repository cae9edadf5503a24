import { Avatar } from '@fluentui/react-components';
import type { BrowsedMail } from '../../../graph/browse.ts';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { clockTime, longDay } from '../times.ts';
import { wordsOf } from './mail-words.ts';
import { nameOfSender } from './sender.ts';

/** One mail, opened. Its body is shown as text. */
export function MailReader({ mail, back }: { mail: BrowsedMail; back: string }) {
  const at = Date.parse(mail.sentAt);
  const sender = nameOfSender(mail.from);
  return (
    <article className="mail-open" tabIndex={0} aria-label={mail.subject}>
      <a className="mail-back" href={back}>
        <ArrowLeftRegular /> Inbox
      </a>
      <h2>{mail.subject}</h2>
      <header>
        <Avatar name={sender} color="colorful" size={40} aria-hidden />
        <div className="mail-people">
          <div>
            <strong>{sender}</strong> &lt;{mail.from}&gt;
          </div>
          <div>To: {mail.to.join('; ')}</div>
        </div>
        <time dateTime={mail.sentAt}>
          {longDay(at)}, {clockTime(at)}
        </time>
      </header>
      <div className="mail-words">{wordsOf(mail)}</div>
    </article>
  );
}
