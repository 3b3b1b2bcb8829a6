import type {Model} from '../../../src/data/model.ts';
import {foldAgency} from './agency-identity.ts';

/**
 * Makes the id of an agreement, `fl-collier-county-sheriffs-office-task-force`: the same from list
 * to list.
 */
export function agreementId(state: string, agency: string, model: Model): string {
  return [state.toLowerCase(), foldAgency(agency).replaceAll(' ', '-'), model].join('-');
}
