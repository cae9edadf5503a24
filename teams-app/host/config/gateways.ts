/** Telephone calls, and a second provider of text messages, where the council has them. */
import type { NotifySettings } from './notify.ts';
import { isGuid } from './reader.ts';
import type { Reader } from './reader.ts';

export interface GatewaySettings {
  /** https, or this machine itself. */
  readonly address: string;
  /** At least 32 characters, known to both sides. */
  readonly key: string;
}

/** The second provider: another gateway, or another account with GOV.UK Notify. */
export type SecondText =
  { readonly gateway: GatewaySettings } | { readonly notify: NotifySettings };

export interface Gateways {
  readonly voice?: GatewaySettings;
  readonly secondText?: SecondText;
}

/** https; a gateway that runs on this very machine needs none. */
const isSafe = (value: string): boolean => {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');
};
const isLong = (value: string): boolean => value.length >= 32;

const gatewayIn = (reader: Reader, name: string): GatewaySettings | undefined => {
  if (reader.optional(`${name}_ADDRESS`) === undefined) return undefined;
  return {
    address: reader.required(`${name}_ADDRESS`, 'an address that begins with https://', isSafe),
    key: reader.required(
      `${name}_KEY`,
      'at least 32 characters that the gateway knows too',
      isLong,
    ),
  };
};

const secondTextIn = (reader: Reader): SecondText | undefined => {
  const gateway = gatewayIn(reader, 'HUB_SECOND_TEXT');
  if (gateway !== undefined) return { gateway };
  const apiKey = reader.optional('HUB_SECOND_NOTIFY_KEY');
  if (apiKey === undefined) return undefined;
  const meaning = 'the id of the template in the second Notify account';
  const templateId = reader.required('HUB_SECOND_NOTIFY_TEMPLATE', meaning, isGuid);
  return { notify: { apiKey, templateId } };
};

/** Nothing where no address is given; an address needs its key. */
export const gatewaysIn = (reader: Reader): Gateways => {
  const voice = gatewayIn(reader, 'HUB_VOICE');
  const secondText = secondTextIn(reader);
  return {
    ...(voice === undefined ? {} : { voice }),
    ...(secondText === undefined ? {} : { secondText }),
  };
};
