import type { ReactNode } from 'react';
import { FormatIcon } from './format-icon.tsx';
import { addressOf, attributeOf, styleOf } from './element-look.ts';
import { evaluateProperty } from './evaluate.ts';
import { textOf } from './value.ts';
import type { Scope, Value } from './value.ts';

interface ElementJson {
  readonly elmType?: unknown;
  readonly txtContent?: unknown;
  readonly style?: unknown;
  readonly attributes?: unknown;
  readonly children?: unknown;
  readonly forEach?: unknown;
}

/** One element of a formatter with its children, drawn for one item. All content is text. */
export function Formatted({ json, scope }: { json: unknown; scope: Scope }): ReactNode {
  const element = elementOf(json);
  if (element === undefined) return null;
  const { style, attributes } = element;
  const icon = attributeOf(attributes, 'iconName', scope);
  const common = {
    className: attributeOf(attributes, 'class', scope) || undefined,
    style: styleOf(style, scope),
    title: attributeOf(attributes, 'title', scope) || undefined,
  };
  const inside = (
    <>
      {icon !== '' && <FormatIcon name={icon} />}
      {textOf(evaluateProperty(element.txtContent, scope))}
      {childrenOf(element).map((child, position) => (
        <Repeated key={position} json={child} scope={scope} />
      ))}
    </>
  );
  switch (element.elmType) {
    case 'a':
      return (
        <a
          {...common}
          href={addressOf(attributes, scope)}
          target="_blank"
          rel="noopener noreferrer"
        >
          {inside}
        </a>
      );
    case 'span':
      return <span {...common}>{inside}</span>;
    default:
      return <div {...common}>{inside}</div>;
  }
}

/** A child once, or once for each value where it says forEach. */
function Repeated({ json, scope }: { json: unknown; scope: Scope }): ReactNode {
  const loop = elementOf(json)?.forEach;
  const [, name, list] =
    typeof loop === 'string' ? (/^\s*(\w+)\s+in\s+(.+)$/.exec(loop) ?? []) : [];
  if (name === undefined || list === undefined) return <Formatted json={json} scope={scope} />;
  const values = evaluateProperty(list.trim(), scope);
  return listOf(values).map((value, index) => (
    <Formatted
      key={index}
      json={json}
      scope={{ ...scope, loops: { ...scope.loops, [name]: { value, index } } }}
    />
  ));
}

function listOf(value: Value): readonly Value[] {
  if (Array.isArray(value)) return value as readonly Value[];
  return value === undefined || value === '' ? [] : [value];
}

function childrenOf({ children }: ElementJson): readonly unknown[] {
  return Array.isArray(children) ? (children as unknown[]) : [];
}

/** An element, also from the short form {"elmType": ...} behind `debugMode` and `$schema`. */
function elementOf(json: unknown): ElementJson | undefined {
  return typeof json === 'object' && json !== null ? json : undefined;
}
