import {ELEMENTS, type ElementName} from '../../embed/frame-constants.ts';
import {propertyOf} from '../../element/attributes.ts';
import {PLUGIN_ATTRIBUTES} from '../block-attributes.ts';
import {createElement, eyesOnIceModule, wp, type BlockValues, type Drawn} from './wordpress.ts';

const {useEffect, useRef} = wp.element;

/** Draws the element itself, as readers will see it. It can't be used: a click chooses the block. */
export function Preview(props: {
  readonly element: ElementName;
  readonly values: BlockValues;
}): Drawn {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (box.current) loadModule(box.current.ownerDocument);
  }, []);
  const tag = createElement(ELEMENTS[props.element], tagAttributes(props.element, props.values));
  return createElement('div', {ref: box}, createElement(wp.components.Disabled, null, tag));
}

/** Loads the module into the document that the editor draws in, which may be that of an iframe. */
function loadModule(document: Document): void {
  if (document.querySelector('script[data-eyes-on-ice]')) return;
  const script = document.createElement('script');
  script.type = 'module';
  script.src = eyesOnIceModule;
  script.dataset['eyesOnIce'] = '';
  document.head.append(script);
}

/** Gives what the server will write as attributes of the tag. */
export function tagAttributes(element: ElementName, values: BlockValues): object {
  const props: Record<string, string | object> = {};
  const style: Record<string, string> = {};
  for (const name of Object.keys(PLUGIN_ATTRIBUTES[element])) {
    const value = values[propertyOf(name)];
    if (value === undefined || value === false || value === '') continue;
    if (name.startsWith('color-')) style[`--eoi-${name.slice('color-'.length)}`] = String(value);
    else if (name === 'theme') {
      if (value !== 'auto') style['colorScheme'] = String(value);
    } else props[name] = value === true ? '' : value;
  }
  return {class: 'eyes-on-ice-preview', ...props, style};
}
