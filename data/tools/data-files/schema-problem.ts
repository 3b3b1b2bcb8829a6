import type {ErrorObject} from 'ajv/dist/2020.js';

/** A schema as an error of the validator quotes it. */
interface QuotedSchema {
  readonly const?: unknown;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly properties?: object;
  readonly type?: string;
}

const MAX_SHOWN = 80;

/** Keywords whose errors are about the value as a whole. */
const OF_THE_VALUE = ['const', 'enum', 'format', 'minimum', 'pattern', 'type'];

function show(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

/** Makes a description part of a sentence: `A day.` → `a day`, `USPS code.` → `USPS code`. */
function inSentence(description: string): string {
  return description.replace(/^[A-Z](?=[a-z ])/, letter => letter.toLowerCase()).replace(/\.$/, '');
}

/** Describes the values that a schema accepts. */
function accepted({keyword, message, parentSchema}: ErrorObject): string {
  const schema = parentSchema as QuotedSchema;
  if (!OF_THE_VALUE.includes(keyword)) return message!;
  if (schema.enum) return schema.enum.join(', ');
  if (schema.const !== undefined) return show(schema.const);
  if (schema.type === 'integer') return `a whole number, ${schema.minimum} or more`;
  if (schema.type === 'array') return 'a list';
  if (schema.type === 'object') return 'an object';
  return schema.description ? inSentence(schema.description) : schema.type!;
}

/** Describes the first error of a validation: its place, the value there and the accepted ones. */
export function schemaProblem(errors: readonly ErrorObject[]): string {
  const [first] = errors as [ErrorObject];
  const {instancePath, keyword, params, propertyName, data, parentSchema} = first;
  const place = instancePath || 'the file';
  if (keyword === 'required') return `${place} lacks "${String(params['missingProperty'])}"`;
  if (keyword === 'additionalProperties') {
    const names = Object.keys((parentSchema as QuotedSchema).properties!).join(', ');
    return `${place} has "${String(params['additionalProperty'])}"; accepted: ${names}`;
  }
  if (propertyName !== undefined) {
    return `${place} has the key "${propertyName}"; accepted: ${accepted(first)}`;
  }
  // Each branch of an `anyOf` has an error of its own at the same place.
  const isChoice = errors.some(error => error.keyword === 'anyOf');
  const branches = isChoice ? errors.filter(error => error.instancePath === instancePath) : [first];
  const choices = branches.filter(error => error.keyword !== 'anyOf').map(accepted);
  return `${place} is ${show(data)}; accepted: ${[...new Set(choices)].join(' or ')}`;
}
