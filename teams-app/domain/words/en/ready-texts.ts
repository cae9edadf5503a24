/** Texts that a councillor copies, prints or sends: terms of attendance and replies to abuse. Residents read them. */
export const readyTexts = {
  title: 'Words to use',
  intro:
    'Copy, print or send them as they are, or change what you like first. Nothing is kept here.',
  choose: 'Text',
  language: 'Language of the text',
  english: 'English',
  welsh: 'Welsh',
  text: 'The text',
  copy: 'Copy',
  print: 'Print',
  email: 'Open in an email',
  copied: 'Copied',
  notCopied: 'It could not be copied. It is marked now: press Ctrl and C.',
  texts: {
    surgeryTerms: {
      name: 'Terms for a surgery',
      text: `Terms of attendance

Welcome. I am here to listen and to help.

So that everybody feels safe:
• We speak to each other with respect.
• One person speaks at a time.
• No threats, no shouting, no hate.
• Please ask before you film or record.
• Tell me at the start what you would like to talk about.

If this can’t be kept, I will end the meeting. You can still write to me, and I will answer.

Version 1`,
    },
    visitTerms: {
      name: 'Terms for a visit',
      text: `Before I visit you

Thank you for asking me to come. So that we both feel safe:
• Please keep dogs in another room.
• Tell me who else will be there.
• We speak to each other with respect.
• I may bring somebody with me.

If I do not feel safe, I will leave. We can then talk by phone, online or at the council.

Version 1`,
    },
    onlineTerms: {
      name: 'Terms for an online surgery',
      text: `Before you join

• You wait in the lobby until I let you in.
• Please use your own name.
• The chat is off. We talk one at a time.
• We speak to each other with respect. No threats, no hate.
• Please do not record or share the meeting.

If this can’t be kept, I will end the meeting. You can still write to me.

Version 1`,
    },
    chairWords: {
      name: 'For the chair of a meeting',
      text: `Good evening. Before we start, please help to keep this meeting safe for all of us.

We speak one at a time. We talk about the topic, not about the person. Threats and hate have no place here.

If somebody can’t keep to this, I will ask them to leave. If it goes on, I will end the meeting.

Do you agree to that? Thank you. Let us begin.`,
    },
    abusive: {
      name: 'Reply to an abusive message',
      text: `Thank you for your message.

I am glad to hear what you think, also where you do not agree with me. I do not answer messages with threats or insults.

Please write to me again without these words, and I will answer what you have asked.`,
    },
    wrongFacts: {
      name: 'Reply where the facts are wrong',
      text: `Thank you for your message.

One thing in it is not right: [say what]. The facts are here: [link].

I am happy to talk about it. I do not answer threats or insults.`,
    },
    comment: {
      name: 'Reply to a comment in public',
      text: `I welcome debate here, also when we do not agree. I hide comments with abuse or private details. Please keep to the topic.`,
    },
    last: {
      name: 'Reply that ends it',
      text: `I have asked you to write without abuse. As this goes on, I will not answer you again about this.

You can still contact the council at [address]. If you have a complaint, this is how to make it: [link].`,
    },
  },
};
