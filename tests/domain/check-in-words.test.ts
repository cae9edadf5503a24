import { describe, expect, it } from '@jest/globals';
import { readCheckInWords } from '#core/domain/check-ins/check-in-words.ts';
import type { CheckInWords } from '#core/domain/check-ins/check-in-words.ts';
import { clockTime } from '#core/domain/time/wall-clock.ts';
import { at } from '../support/sample.ts';

/** A Tuesday evening in winter: 5:45pm. */
const now = at('2027-01-12T17:45:00.000Z');

const read = (text: string, when = now): CheckInWords | undefined => readCheckInWords(text, when);
const until = (said: CheckInWords | undefined): string | undefined =>
  said !== undefined && 'until' in said ? clockTime(said.until) : undefined;
const place = (said: CheckInWords | undefined): string | undefined =>
  said?.says === 'start' ? said.place : undefined;

describe('starting in a few words', () => {
  it.each([
    ["I'm holding a surgery at Tanyard Hall until 8pm", 'Tanyard Hall', '8pm'],
    ['I’m holding a surgery at Tanyard Hall until 8pm.', 'Tanyard Hall', '8pm'],
    ['surgery at Tanyard Hall until 8pm', 'Tanyard Hall', '8pm'],
    ['Surgery Tanyard Hall until 8', 'Tanyard Hall', '8pm'],
    ['home visit 14 Tanyard Row till 20:30', '14 Tanyard Row', '8:30pm'],
    ['Home visit, 14 Tanyard Row, till 20.30 please', '14 Tanyard Row', '8:30pm'],
    ['at 14 Tanyard Row until half past 8', '14 Tanyard Row', '8:30pm'],
    ['I am at the Corn Exchange till quarter to nine', 'the Corn Exchange', '8:45pm'],
    ['out canvassing in Marlowe back by 9', undefined, '9pm'],
    ['canvassing in Marlowe, back by 9', 'Marlowe', '9pm'],
    ['door knocking on Quay Street until 7.15 pm', 'Quay Street', '7:15pm'],
    ['visiting Flat 4, 19 Tanyard Row until 19:00', 'Flat 4, 19 Tanyard Row', '7pm'],
    ['surgery until 8pm at Tanyard Hall', 'Tanyard Hall', '8pm'],
    ['going out, back by 9', undefined, '9pm'],
    ['public meeting at the Guildhall for 2 hours', 'the Guildhall', '7:45pm'],
    ['site visit at Low Mill for an hour and a half', 'Low Mill', '7:15pm'],
    ['street stall on the High Street for 90 minutes', 'the High Street', '7:15pm'],
    ['check in at Tanyard Hall until 9 o’clock', 'Tanyard Hall', '9pm'],
    ['start a check-in at Tanyard Hall until 21:00', 'Tanyard Hall', '9pm'],
    ['surgery at Tanyard Hall until midnight', 'Tanyard Hall', 'midnight'],
    ['surgery at Tanyard Hall until 12:30am', 'Tanyard Hall', '12:30am'],
    ['cymhorthfa yn Neuadd Tanyard tan 8pm', 'Neuadd Tanyard', '8pm'],
    ["Rwy'n cynnal cymhorthfa yn Neuadd Tanyard tan 8yh", 'Neuadd Tanyard', '8pm'],
    ['ymweliad cartref 14 Heol y Bont tan 20:30', '14 Heol y Bont', '8:30pm'],
    ['canfasio ym Mangor, yn ôl erbyn 9', 'Mangor', '9pm'],
    ['cyfarfod yn y neuadd tan hanner awr wedi wyth', 'y neuadd', '8:30pm'],
  ])('%s', (text, where, when) => {
    const said = read(text);
    expect(said?.says).toBe('start');
    expect(until(said)).toBe(when);
    if (where !== undefined) expect(place(said)).toBe(where);
  });

  it('hears whom they meet, and that it worries them', () => {
    expect(read('home visit 14 Tanyard Row till 20:30 with Mr Doyle, worried')).toMatchObject({
      says: 'start',
      place: '14 Tanyard Row',
      withWhom: 'Mr Doyle',
      worried: true,
    });
    expect(read('surgery at Tanyard Hall with Priya until 8pm')).toMatchObject({
      place: 'Tanyard Hall',
      withWhom: 'Priya',
      worried: false,
    });
  });

  it.each(['check in', 'Check-in', 'start a check-in', 'lone working', 'I need a check in please'])(
    '%s asks for the form',
    (text) => {
      const said = read(text.replace(' please', ''));
      expect(said).toEqual({ says: 'start', worried: false });
    },
  );

  it('asks where the time is not plain', () => {
    const morning = at('2027-01-12T09:00:00.000Z');
    expect(read('surgery at Tanyard Hall until 8', morning)).toMatchObject({
      choices: [at('2027-01-12T20:00:00.000Z'), at('2027-01-13T08:00:00.000Z')],
    });
    const late = at('2027-01-12T21:00:00.000Z');
    expect(read('surgery at Tanyard Hall until 20:30', late)).toMatchObject({ choices: [] });
    expect(read('surgery at Tanyard Hall until 7am', late)).toMatchObject({
      until: at('2027-01-13T07:00:00.000Z'),
    });
    expect(read('surgery at Tanyard Hall until 8pm tomorrow', late)).toMatchObject({
      until: at('2027-01-13T20:00:00.000Z'),
    });
  });

  it('keeps to the clock of London on the days when it is put on and back', () => {
    const spring = at('2027-03-28T00:30:00.000Z');
    expect(read('surgery at Tanyard Hall until 3am', spring)).toMatchObject({
      until: at('2027-03-28T02:00:00.000Z'),
    });
    const between = at('2027-10-31T00:45:00.000Z');
    expect(read('surgery at Tanyard Hall until 1:30am', between)).toMatchObject({
      until: at('2027-10-31T01:30:00.000Z'),
    });
    const summer = at('2027-07-01T17:00:00.000Z');
    expect(read('surgery at Tanyard Hall until 8pm', summer)).toMatchObject({
      until: at('2027-07-01T19:00:00.000Z'),
    });
  });
});

describe('saying more', () => {
  it.each([
    ['extend 30', 30],
    ['extend by 45 minutes', 45],
    ['another hour', 60],
    ['another half an hour please', 30],
    ['30 more minutes', 30],
    ['an hour longer', 60],
    ['running late, another 20 minutes', 20],
    ['I need another 2 hours', 120],
    ['add 15', 15],
    ['awr arall', 60],
    ['30 munud arall', 30],
    ['ymestyn 30', 30],
    ['ymestyn awr', 60],
  ])('%s is %d minutes', (text, minutes) => {
    expect(read(text)).toEqual({ says: 'extend', minutes });
  });

  it.each([
    ['until 9', '9pm'],
    ['extend until 9:15pm', '9:15pm'],
    ['back by 9 instead', '9pm'],
    ['make it 21:00', '9pm'],
    ['tan 9', '9pm'],
  ])('%s is a new end', (text, when) => {
    const said = read(text);
    expect(said?.says).toBe('extend');
    expect(until(said)).toBe(when);
  });

  it.each(['running late', 'extend', 'need more time'])('%s asks how long', (text) => {
    expect(read(text)).toEqual({ says: 'extend' });
  });
});

describe('being safe', () => {
  it.each([
    ["I'm safe", ''],
    ['I’m safe.', ''],
    ['im safe', ''],
    ['Safe', ''],
    ['safe!', ''],
    ['home safe', ''],
    ['all safe', ''],
    ['I am home and safe', ''],
    ['safe and sound', ''],
    ["I'm safe thanks", 'thanks'],
    ["I'm safe, raven", 'raven'],
    ["I'm safe thanks, home now raven", 'thanks home now raven'],
    ["rwy'n saff", ''],
    ['Rwy’n ddiogel', ''],
    ['dwin saff', ''],
    ['yn ddiogel', ''],
    ['yn saff diolch', 'diolch'],
  ])('%s', (text, rest) => {
    expect(read(text)).toEqual({ says: 'safe', rest });
  });

  it.each(['help me', 'I need help', 'I need help now!', 'SOS', 'dwi angen help', 'angen cymorth'])(
    '%s asks for help',
    (text) => {
      expect(read(text)).toEqual({ says: 'help' });
    },
  );

  it.each(["I'm back", "I'm home", 'finished', 'my check-in'])(
    '%s is answered by asking',
    (text) => {
      expect(read(text)).toEqual({ says: 'mine' });
    },
  );

  it('hears the wish for a danger word, and when the word itself stands there', () => {
    expect(read('danger word')).toEqual({ says: 'danger-word', withIt: false });
    expect(read('set my duress word')).toEqual({ says: 'danger-word', withIt: false });
    expect(read('my danger word is raven')).toEqual({ says: 'danger-word', withIt: true });
  });
});

describe('a report stays a report', () => {
  it.each([
    "I'm safe but he hit me",
    "I'm safe but scared",
    "I'm not safe",
    "I don't feel safe",
    'Is it safe to go in?',
    "I'm safe to go in?",
    "I'm safe for now",
    "I'm safe. He followed me to the car and shouted at me",
    'surgery at Tanyard Hall until 8pm, man threatened me',
    'surgery at Tanyard Hall until 8pm and a man keeps shouting',
    "I'm at Tanyard Hall until 8pm and someone is outside my house",
    'He was at the surgery until 8pm',
    'They said they would be back by 9',
    'A man shouted at me at the surgery',
    'I am being followed at Tanyard Hall until 8pm',
    'I had a surgery at Tanyard Hall',
    'surgery at Tanyard Hall was disrupted',
    "I'm at home and afraid",
    'He will be at my house until 8pm with a knife',
    'help, he has a knife',
    'I need help with the app',
    'someone came to my home until 8',
    'dyn yn bygwth fi yn y gymhorthfa tan 8',
    'I was told to stay until 8pm or they would hurt me',
    'Voicemail: I will be back by 9 to get you',
    'back by 9 he said, I know where you live',
    'report',
    'hello',
    '',
  ])('%s', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('takes no longer over hostile text', () => {
    const long = `surgery at ${'until '.repeat(2_000)}8`;
    expect(read(long)).toBeUndefined();
    expect(read(`surgery at ${'a '.repeat(90)}until 99`)).toBeUndefined();
  });
});
