/** Posters, footers, replies and letters of Valemoor: to copy, change and use (domain.md 3, 37, 71, 73, 75, 76). */
import type { SampleRow } from './rows.ts';

export interface SampleText {
  readonly file: string;
  readonly columns: SampleRow;
  /** Paragraphs of a text; lines of a poster, the first one large. */
  readonly lines: readonly string[];
  readonly isPoster?: true;
}

const owned = (title: string, topic: string, about: string, more: SampleRow = {}): SampleRow => ({
  Title: title,
  Topic: topic,
  About: about,
  Owner: 'Helen Tregear',
  Edition: '1.0',
  CoversCouncillors: 'Yes',
  Made: 'New policy',
  ...more,
});

const respect = 'Respect: posters and texts';
const letters = 'Letters and replies';

export const sampleTexts: readonly SampleText[] = [
  {
    file: 'Respect poster.docx',
    isPoster: true,
    columns: owned(
      'Poster: debate is welcome, abuse is not',
      respect,
      'An A4 page for halls, libraries and reception. Put your logo on it and print it.',
    ),
    lines: [
      'Debate is welcome. Abuse is not.',
      'Ask us hard questions.',
      'Tell us when we are wrong.',
      'Treat people as you want to be treated.',
      'If somebody is abused or threatened here, we end the talk.',
    ],
  },
  {
    file: 'Poster parch.docx',
    isPoster: true,
    columns: owned(
      'Poster: croeso i ddadl, nid i gam-drin',
      respect,
      'The poster in Welsh. An A4 page for halls, libraries and reception.',
      {
        AboutCy: 'Y poster yn Gymraeg. Tudalen A4 ar gyfer neuaddau, llyfrgelloedd a derbynfeydd.',
        Language: 'Welsh',
      },
    ),
    lines: [
      'Croeso i ddadl. Dim croeso i gam-drin.',
      'Gofynnwch gwestiynau anodd.',
      'Dywedwch wrthym pan fyddwn yn anghywir.',
      'Triniwch bobl fel yr hoffech gael eich trin.',
      'Os caiff rhywun ei gam-drin neu ei fygwth yma, rydym yn dod â’r sgwrs i ben.',
    ],
  },
  {
    file: 'E-mail footer.txt',
    columns: owned(
      'Footer for e-mails',
      respect,
      'Two sentences for the end of your e-mails, in both languages.',
      { Language: 'English and Welsh' },
    ),
    lines: [
      'I read what residents write, also when we disagree. I do not answer abuse, and I report threats.',
      '',
      'Rwy’n darllen yr hyn y mae trigolion yn ei ysgrifennu, hefyd pan fyddwn yn anghytuno. Nid wyf yn ateb cam-drin, ac rwy’n adrodd am fygythiadau.',
    ],
  },
  {
    file: 'House rules for my page.txt',
    columns: owned(
      'House rules for a social media page',
      respect,
      'A post to pin to the top of your page.',
    ),
    lines: [
      'Welcome. This page is for talk about our area.',
      '',
      'You may disagree with me and with each other. Please keep to the matter.',
      'I hide posts that insult or threaten somebody, or that show where somebody lives.',
      'I may stop talking to people who go on with it.',
      'I do not look at this page all day. For casework, please send me an e-mail.',
    ],
  },
  {
    file: 'Automatic reply.txt',
    columns: owned(
      'Automatic reply to e-mails',
      letters,
      'Says when you answer, and who else can help. Put in your own times.',
    ),
    lines: [
      'Thank you for your e-mail.',
      '',
      'I answer e-mails on weekdays. Most people hear from me within five working days.',
      'If it is about a council service, Customer Services can often help sooner.',
      'If somebody is in danger, call 999.',
      '',
      'I do not answer abusive messages.',
    ],
  },
  {
    file: 'Terms for surgeries and visits.txt',
    columns: owned(
      'Terms for surgeries and visits',
      letters,
      'To put up in the room, or to send before an appointment. People can be asked to agree to it.',
    ),
    lines: [
      'Welcome to my surgery.',
      '',
      '1. Everybody here is treated with respect: you, me and whoever is with us.',
      '2. You may be angry about a problem. Please do not shout at, insult or threaten anybody.',
      '3. Each talk lasts about 15 minutes, so that everybody has a turn.',
      '4. Please ask before you record or film.',
      '5. I may end the talk if these terms are not kept. You can then write to me.',
      '',
      'I have read these terms and agree to them.      Name and date:',
    ],
  },
  {
    file: 'Replies to abuse.txt',
    columns: owned(
      'Short replies to abusive messages',
      letters,
      'You need not answer at all. If you want to, these say what would have to change.',
    ),
    lines: [
      'Once, to somebody who may calm down:',
      'I want to hear about the problem, but I do not answer messages with insults. Please write again without them.',
      '',
      'When it goes on:',
      'I have asked you to write without insults. I will not answer further messages of this kind.',
      '',
      'To something that is not true:',
      'This is not right. The facts are here: [link]. I will not argue about it further.',
      '',
      'Never answer a threat. Keep it, and tell the Safety Hub. In danger, call 999.',
    ],
  },
  {
    file: 'Letter about correspondence.txt',
    columns: owned(
      'Letter: this correspondence is no longer appropriate',
      letters,
      'For Legal Services, when the council takes over correspondence from a councillor.',
      { Owner: 'Fatima Haddad', Audience: 'Officers' },
    ),
    lines: [
      'Dear [name]',
      '',
      'You have written to Councillor [name] on [days]. Parts of what you wrote were abusive: [short examples].',
      'You may criticise decisions of the council and of councillors. This goes beyond that and is no longer appropriate.',
      'Until [day], please write to [officer, address] only. Your messages to the councillor will be sent on to that officer.',
      'If you need a councillor, [name] will take up your matter.',
      'We will look at this again on [day]. If you do not agree, you can ask [name, post] to look at it by [day]. You can also go to the Ombudsman.',
      '',
      'Before it is sent: is it fair, is it needed, and could it harm somebody who is unwell? Note the answer.',
    ],
  },
];
