import type {ReactiveControllerHost} from 'lit';
import {askForDocuments, loadDocuments} from '../../data/load-documents.ts';
import {loadList} from '../../data/load-list.ts';
import type {Dataset, DocumentsOf} from '../../data/model.ts';
import {builtInSummary} from '../../data/store.ts';
import type {AgencyOrder} from '../../data/vocabulary.ts';
import {loadCounties, type CountyShapes} from '../../geo/counties.ts';
import type {AgreementOrder} from '../table/agreement-rows.ts';
import {AGENCY_ORDERS} from './list/agency-order.ts';
import {FIRST_ROWS, MORE_ROWS, ROWS_WITH_MAP} from './list/row-limit.ts';

/** Longest time that the list waits for the counties, in milliseconds. */
const PATIENCE_MS = 300;

const sleep = (milliseconds: number) => new Promise(done => setTimeout(done, milliseconds));

/**
 * The state that a map has opened: loads its county shapes and the links to the signed papers, and
 * keeps which county the list is narrowed to. Both files are asked for when a reader or the host
 * opens a state, at no other time.
 */
export class OpenedState {
  #host: ReactiveControllerHost;
  #list: () => Dataset;
  /** The list that `documents` are of. */
  #documentsList: Dataset | null = null;

  /** USPS code of the state that is open, or null. */
  state: string | null = null;

  /** The counties of the opened state; null while they load and when they can't be had. */
  shapes: CountyShapes | null = null;

  /** Whether the county shapes can't be had. */
  isMissing = false;

  /** Gives the links to signed papers; null until they are there. */
  documents: DocumentsOf | null = null;

  /** FIPS code of the county that the list is narrowed to. */
  chosen: string | null = null;

  /** Order of the list. */
  order: AgencyOrder = AGENCY_ORDERS[0];

  /** Order of the table; null as long as it stands as the list. */
  tableOrder: AgreementOrder | null = null;

  /** Number of rows of the list or the table that are drawn. */
  most = FIRST_ROWS;

  constructor(host: ReactiveControllerHost, list: () => Dataset) {
    this.#host = host;
    this.#list = list;
  }

  /**
   * Changes the state that is open; null closes. Asking for the same state again does nothing. Resolves
   * when its counties are there or can't be had, or after a while without them: list and map are then
   * drawn in one.
   *
   * @param isByReader whether a reader waits for it: of its list the first rows are drawn then, and the
   *   rest by `showRest`
   */
  async open(state: string | null, isByReader: boolean): Promise<void> {
    if (state === this.state) return;
    this.state = state;
    this.shapes = null;
    this.isMissing = false;
    this.chosen = null;
    this.most = isByReader ? ROWS_WITH_MAP : FIRST_ROWS;
    if (!state) return;
    const shapes = this.#loadShapes(state);
    if (!this.#list().documents) askForDocuments();
    await Promise.race([shapes, sleep(PATIENCE_MS)]);
    // Read once the counties are painted: a frame later.
    requestAnimationFrame(() => requestAnimationFrame(() => void this.#loadDocuments()));
  }

  /** Another list is shown: it may have links of its own. */
  refresh(): void {
    if (this.state) void this.#loadDocuments();
  }

  /** Narrows the list to a county; the same one again, or null, widens it. */
  choose(fips: string | null): void {
    this.chosen = fips === this.chosen ? null : fips;
    this.#host.requestUpdate();
  }

  /** Changes what the list is sorted by. */
  sort(order: AgencyOrder): void {
    this.order = order;
    this.#host.requestUpdate();
  }

  /** Changes what the table is sorted by. */
  sortTable(order: AgreementOrder): void {
    this.tableOrder = order;
    this.#host.requestUpdate();
  }

  /** Whether rows were left out of the first picture. */
  get isPartial(): boolean {
    return this.most < FIRST_ROWS;
  }

  /** Draws the rows that were left out of the first picture. */
  showRest(): void {
    if (!this.isPartial) return;
    this.most = FIRST_ROWS;
    this.#host.requestUpdate();
  }

  /** Draws more rows. */
  showMore(): void {
    this.most += MORE_ROWS;
    this.#host.requestUpdate();
  }

  async #loadShapes(state: string): Promise<void> {
    let shapes: CountyShapes | null = null;
    try {
      shapes = await loadCounties(state);
    } catch {
      // Said in the element itself: the list goes on without shapes.
    }
    if (state !== this.state) return;
    this.shapes = shapes;
    this.isMissing = !shapes;
    this.#host.requestUpdate();
  }

  async #loadDocuments(): Promise<void> {
    const list = this.#list();
    if (list === this.#documentsList) return;
    try {
      const documents = await loadDocuments(list, await loadList(builtInSummary()));
      if (list !== this.#list()) return;
      this.documents = documents;
      this.#documentsList = list;
      this.#host.requestUpdate();
    } catch {
      // The list says nothing of papers it has no links for.
    }
  }
}
