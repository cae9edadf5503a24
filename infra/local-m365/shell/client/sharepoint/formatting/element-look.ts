import type { CSSProperties } from 'react';
import { evaluateProperty } from './evaluate.ts';
import { textOf } from './value.ts';
import type { Scope } from './value.ts';

const allowedStyles = new Set(
  `background-color fill background-image border border-bottom border-bottom-color border-bottom-style
  border-bottom-width border-color border-left border-left-color border-left-style border-left-width border-right
  border-right-color border-right-style border-right-width border-style border-top border-top-color
  border-top-style border-top-width border-width outline outline-color outline-style outline-width border-radius
  border-bottom-left-radius border-bottom-right-radius border-top-left-radius border-top-right-radius box-shadow
  box-sizing overflow overflow-x overflow-y overflow-style opacity width min-width max-width height min-height
  max-height fill-opacity color text-align text-decoration text-transform text-overflow font font-family font-size
  font-style font-variant font-weight letter-spacing line-height white-space word-break word-wrap margin
  margin-bottom margin-left margin-right margin-top padding padding-bottom padding-left padding-right padding-top
  bottom left right top position z-index display flex flex-basis flex-direction flex-flow flex-grow flex-shrink
  flex-wrap align-content align-items align-self justify-content order float clear cursor vertical-align visibility`
    .trim()
    .split(/\s+/),
);

/** The styles of an element of a formatter. Only those that SharePoint lets through; none that fetches anything. */
export function styleOf(style: unknown, scope: Scope): CSSProperties {
  if (typeof style !== 'object' || style === null) return {};
  const entries = Object.entries(style)
    .filter(([name]) => allowedStyles.has(name))
    .map(([name, value]): [string, string] => [
      camelCase(name),
      textOf(evaluateProperty(value, scope)),
    ])
    .filter(([, value]) => value !== '' && !/url\s*\(|expression\s*\(/i.test(value));
  return Object.fromEntries(entries);
}

/** One attribute of an element, as text; '' where it is not given. */
export function attributeOf(attributes: unknown, name: string, scope: Scope): string {
  if (typeof attributes !== 'object' || attributes === null) return '';
  return textOf(evaluateProperty((attributes as Record<string, unknown>)[name], scope));
}

/** The address of a link, when it is one that SharePoint lets through. */
export function addressOf(attributes: unknown, scope: Scope): string | undefined {
  const address = attributeOf(attributes, 'href', scope);
  return /^(https?:\/\/|mailto:|tel:|\/|#)/i.test(address) ? address : undefined;
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_whole, letter: string) => letter.toUpperCase());
}
