import {stateNames} from '../../data/state-names.generated.ts';
import {FIRST_MAP_ID} from '../first-map-id.ts';
import type {EditorWords} from './words.ts';
import {createElement, wp, type Drawn, type EditProps, type Field} from './wordpress.ts';

const {BaseControl, ColorPalette, SelectControl, TextControl, ToggleControl} = wp.components;

/** Draws the control of an attribute. */
export function Control(props: {
  readonly field: Field;
  readonly words: EditorWords;
  readonly edit: EditProps;
}): Drawn {
  const {field, words, edit} = props;
  const label = words.labels[field.name as keyof EditorWords['labels']];
  const value = edit.attributes[field.property];
  const onChange = (changed: string | boolean | undefined) =>
    edit.setAttributes({
      [field.property]: changed === '' || changed === false ? undefined : changed,
    });
  if (field.name === 'for') return followMap(words, value === FIRST_MAP_ID, onChange);
  switch (field.kind) {
    case 'switch':
      return createElement(ToggleControl, {label, checked: value === true, onChange});
    case 'choice':
      return createElement(SelectControl, {
        label,
        value: value ?? '',
        options: optionsOf(field, words),
        onChange,
      });
    case 'color':
      return createElement(
        BaseControl,
        {label, id: `eyes-on-ice-${field.property}`},
        createElement(ColorPalette, {value, onChange, colors: [], 'aria-label': label}),
      );
    default:
      return createElement(TextControl, {
        label,
        value: value ?? '',
        type: field.kind === 'url' ? 'url' : 'text',
        maxLength: field.most,
        onChange,
      });
  }
}

/** Offers the first map of the page, which the server names, to a look-up. */
function followMap(
  words: EditorWords,
  checked: boolean,
  onChange: (value: string | undefined) => void,
): Drawn {
  return createElement(ToggleControl, {
    label: words.followsMap,
    checked,
    onChange: (isOn: boolean) => onChange(isOn ? FIRST_MAP_ID : undefined),
  });
}

/** Lists the options of a choice; what is in force without it has an empty value. */
function optionsOf({name, values = [], fallback}: Field, words: EditorWords) {
  const named = words.values[name] ?? (name === 'state' ? stateNames : {});
  const options = values.map(value => ({
    value: value === fallback ? '' : value,
    label: named[value] ?? value,
  }));
  if (fallback !== undefined) return options;
  const sorted =
    name === 'state' ? options.sort((a, b) => a.label.localeCompare(b.label)) : options;
  return [{value: '', label: words.none[name] ?? words.asBuiltIn}, ...sorted];
}
