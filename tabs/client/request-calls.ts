/** What the calls are sent by which councillors ask the council for something, and officers answer. */
import type { AddressPlace, AddressWish } from '#core/domain/information/address-choice.ts';

export type Nothing = Readonly<Record<string, never>>;

interface OfDevice {
  readonly device: string;
}

export interface RequestCalls {
  readonly 'my-visits': Nothing;
  readonly 'ask-visit': {
    readonly resident: string;
    readonly address: string;
    /** A wall-clock text such as "2027-02-03T18:30". */
    readonly visitAt: string;
    readonly purpose: string;
    readonly submission: string;
  };
  readonly 'withdraw-visit': { readonly request: string };
  readonly 'open-visit': { readonly request: string };
  readonly 'answer-visit': {
    readonly request: string;
    readonly revision: string;
    /** One of the four answers, or "none". */
    readonly answer: string;
    /** With commas between. */
    readonly steps: string;
    readonly police: string;
  };
  readonly 'ask-takedown': { readonly address: string; readonly submission: string };
  readonly 'withdraw-takedown': { readonly request: string };
  readonly 'answer-takedown': {
    readonly request: string;
    readonly revision: string;
    readonly outcome: string;
    readonly reference: string;
    readonly words: string;
  };
  readonly 'my-information': Nothing;
  readonly 'choose-address': { readonly place: AddressPlace; readonly wish: AddressWish };
  /** '' is no note. */
  readonly 'note-ballot': { readonly ballot: string };
  readonly 'carry-out-address': {
    readonly choice: string;
    readonly place: AddressPlace;
    /** As it was seen. */
    readonly since: string;
    readonly done: 'yes' | 'no';
  };
  /** '' asks anew. */
  readonly 'ask-interest': {
    readonly request: string;
    readonly interest: string;
    readonly reason: string;
    readonly submission: string;
  };
  readonly 'withdraw-interest': { readonly request: string };
  readonly 'open-interest': { readonly request: string };
  readonly 'decide-interest': {
    readonly request: string;
    readonly revision: string;
    readonly decision: string;
    readonly answer: string;
  };
  readonly 'ask-device': {
    readonly kind: string;
    readonly wish: string;
    readonly submission: string;
  };
  readonly 'withdraw-device': OfDevice;
  readonly 'answer-device': OfDevice & {
    readonly revision: string;
    readonly outcome: string;
    readonly number: string;
    readonly answer: string;
  };
  readonly 'give-out-device': {
    /** Their key in the People list. */
    readonly person: string;
    readonly kind: string;
    readonly number: string;
    readonly submission: string;
  };
  readonly 'test-device': OfDevice & { readonly works: 'yes' | 'no' };
  readonly 'device-notes': OfDevice & { readonly remind: 'yes' | 'no' };
}
