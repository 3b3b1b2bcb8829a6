import type {ReactiveControllerHost} from 'lit';
import {loadDocuments} from '../../data/load-documents.ts';
import {loadList} from '../../data/load-list.ts';
import type {Dataset, DocumentsOf} from '../../data/model.ts';
import {builtInSummary} from '../../data/store.ts';
import type {AgencyOrder} from '../../data/vocabulary.ts';
import {loadCounties, type CountyShapes} from '../../geo/counties.ts';
import {FIRST_ROWS, ROWS_AT_ONCE} from './agency-list.ts';

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
  #state: string | null = null;
  /** The list that `documents` are of. */
  #documentsList: Dataset | null = null;

  /** The counties of the opened state; null while they load and when they can't be had. */
  shapes: CountyShapes | null = null;

  /** Whether the county shapes can't be had. */
  isMissing = false;

  /** Gives the links to signed papers; null until they are there. */
  documents: DocumentsOf | null = null;

  /** FIPS code of the county that the list is narrowed to. */
  chosen: string | null = null;

  order: AgencyOrder = 'name';

  /** Number of rows of the list that are drawn. */
  most = ROWS_AT_ONCE;

  constructor(host: ReactiveControllerHost, list: () => Dataset) {
    this.#host = host;
    this.#list = list;
  }

  /**
   * Changes the state that is open; null closes. Asking for the same state again does nothing. Resolves
   * when its counties are there or can't be had, or after a while without them: list and map are then
   * drawn in one.
   */
  async open(state: string | null): Promise<void> {
    if (state === this.#state) return;
    this.#state = state;
    this.shapes = null;
    this.isMissing = false;
    this.chosen = null;
    this.most = FIRST_ROWS;
    if (!state) return;
    void this.#loadDocuments();
    await Promise.race([this.#loadShapes(state), sleep(PATIENCE_MS)]);
  }

  /** Another list is shown: it may have links of its own. */
  refresh(): void {
    if (this.#state) void this.#loadDocuments();
  }

  /** Narrows the list to a county; the same one again, or null, widens it. */
  choose(fips: string | null): void {
    this.chosen = fips === this.chosen ? null : fips;
    this.most = ROWS_AT_ONCE;
    this.#host.requestUpdate();
  }

  /** Changes what the list is sorted by. */
  sort(order: AgencyOrder): void {
    this.order = order;
    this.most = ROWS_AT_ONCE;
    this.#host.requestUpdate();
  }

  /** Whether rows were left out of the first picture. */
  get isPartial(): boolean {
    return this.most < ROWS_AT_ONCE;
  }

  /** Draws them. */
  showRest(): void {
    if (!this.isPartial) return;
    this.most = ROWS_AT_ONCE;
    this.#host.requestUpdate();
  }

  /** Draws more rows. */
  showMore(): void {
    this.most += ROWS_AT_ONCE;
    this.#host.requestUpdate();
  }

  async #loadShapes(state: string): Promise<void> {
    let shapes: CountyShapes | null = null;
    try {
      shapes = await loadCounties(state);
    } catch {
      // Said in the element itself: the list goes on without shapes.
    }
    if (state !== this.#state) return;
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
