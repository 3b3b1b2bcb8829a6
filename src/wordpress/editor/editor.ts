/** The blocks in WordPress's editor: a preview, and a control for each attribute. */
import {propertyOf} from '../../element/attributes.ts';
import type {ElementName} from '../../embed/frame-constants.ts';
import {PLUGIN_ATTRIBUTES} from '../block-attributes.ts';
import {Control} from './controls.ts';
import {Preview} from './preview.ts';
import {editorWords, type EditorWords} from './words.ts';
import {createElement, wp, type Drawn, type EditProps, type Field} from './wordpress.ts';

type Panel = keyof EditorWords['panels'] | 'advanced';

const words = editorWords(document.documentElement.lang);

for (const element of Object.keys(PLUGIN_ATTRIBUTES) as ElementName[]) {
  wp.blocks.registerBlockType(`eyes-on-ice/${element}`, {
    title: words.titles[element],
    description: words.descriptions[element],
    keywords: ['ICE', '287(g)', 'sheriff', 'police', 'alguacil', 'policía'],
    icon: element === 'map' ? 'location-alt' : 'search',
    edit: edit => renderBlock(element, edit),
    save: () => null,
  });
}

function renderBlock(element: ElementName, edit: EditProps): Drawn {
  const {InspectorAdvancedControls, InspectorControls, useBlockProps} = wp.blockEditor;
  const fields = fieldsOf(element);
  const controlsOf = (panel: Panel) =>
    fields
      .filter(field => panelOf(field) === panel)
      .map(field => createElement(Control, {key: field.name, field, words, edit}));
  const panel = (name: keyof EditorWords['panels']) =>
    createElement(
      wp.components.PanelBody,
      {title: words.panels[name], initialOpen: name === 'shows'},
      ...controlsOf(name),
    );
  return createElement(
    'div',
    useBlockProps(),
    createElement(
      InspectorControls,
      null,
      panel('shows'),
      panel('hides'),
      ...(element === 'check' ? [panel('links')] : []),
      panel('looks'),
    ),
    createElement(InspectorAdvancedControls, null, ...controlsOf('advanced')),
    createElement(Preview, {element, values: edit.attributes}),
  );
}

function fieldsOf(element: ElementName): readonly Field[] {
  return Object.entries(PLUGIN_ATTRIBUTES[element])
    .filter(([name]) => name !== 'id')
    .map(([name, row]) => ({...row, name, property: propertyOf(name)}));
}

function panelOf({name, kind}: Field): Panel {
  if (name === 'src' || name === 'corrections-url') return 'advanced';
  if (name.startsWith('no-')) return 'hides';
  if (kind === 'color' || name === 'lang' || name === 'theme') return 'looks';
  return kind === 'url' ? 'links' : 'shows';
}
