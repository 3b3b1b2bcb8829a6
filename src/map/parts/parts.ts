/**
 * The map's third part, which is asked for once the controls are there: an opened state, the table,
 * the menu of files; with their words.
 */
import {enMapParts} from '../../i18n/en/map.ts';
import {esMapParts} from '../../i18n/es/map.ts';
import {downloadMenuStyles} from '../export/download-menu.ts';
import {openedStyles} from '../opened/opened-styles.ts';
import {agreementTableStyles} from '../table/agreement-table-styles.ts';
import {tableStyles} from '../table/table-styles.ts';

export {renderChangeLists} from '../table/change-lists.ts';
export {DownloadMenuController, renderDownloadMenu} from '../export/download-menu.ts';
export {OpenedView} from '../opened/opened-view.ts';
export {renderTable} from '../table/state-table.ts';

export const styles = [openedStyles, tableStyles, agreementTableStyles, downloadMenuStyles];

export const words = {en: enMapParts, es: esMapParts};
