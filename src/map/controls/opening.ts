import {loadedList, loadList} from '../../data/load-list.ts';
import type {OnDemandParts} from '../../element/on-demand-parts.ts';
import {StateSelectEvent} from '../events.ts';
import type {MapParts} from '../parts/load-parts.ts';
import type {MapHost, OpeningContext} from '../map-host.ts';
import type {NationInteraction} from '../nation/nation-interaction.ts';
import type {NationView} from '../nation/nation-view.ts';
import type {OpenedView} from '../opened/opened-view.ts';
import type {PictureView} from '../choropleth/picture-view.ts';
import type {ScreenMatrix} from '../opened/zoom.ts';
import {CountyDetail} from './county-detail.ts';

/** The state that is opened, from a reader's act or the page's until its counties and agencies are drawn. */
export class Opening {
  #host: MapHost;
  #parts: OnDemandParts<MapParts>;
  #nation: NationView;
  #acts: NationInteraction;
  #context: OpeningContext;
  #opened: OpenedView | null = null;
  /** Whether it is time to draw the opened state. */
  #isDrawn = false;
  #isMissing = false;
  #isByReader = false;
  /** FIPS code of the county that the state's list is narrowed to when it opens, or null. */
  #county: string | null = null;
  #opening: Promise<void> = Promise.resolve();

  /** All counties in one picture. */
  readonly counties: CountyDetail;

  constructor(
    host: MapHost,
    parts: OnDemandParts<MapParts>,
    nation: NationView,
    acts: NationInteraction,
    context: OpeningContext,
  ) {
    this.#host = host;
    this.#parts = parts;
    this.#nation = nation;
    this.#acts = acts;
    this.#context = context;
    this.counties = new CountyDetail(host, parts, context, (state, fips) => this.open(state, fips));
  }

  /** The view of an opened state, or of all counties; null while states are shown, or what it needs is loading. */
  get view(): PictureView | null {
    return this.openedView ?? this.counties.view;
  }

  /** The opened state's view; null while the nation is shown, or what it needs is loading. */
  get openedView(): OpenedView | null {
    const {state, list} = this.#host;
    return state && this.#isDrawn && loadedList(list) ? this.#opened : null;
  }

  /** Whether what opens a state can't be had. */
  get isMissing(): boolean {
    return this.#host.state ? this.#isMissing : this.counties.isMissing;
  }

  /** Resolves when the state is opened, or can't be. */
  get done(): Promise<unknown> {
    return Promise.all([this.#opening, this.counties.done]);
  }

  /** Opens a state for a reader, and takes the focus along; the page's code sets `state` instead. */
  open(state: string, county: string | null = null): void {
    this.#isByReader = true;
    this.#county = county;
    this.#select(state);
  }

  /** Goes back to the national map, to the state one came from. */
  close(): void {
    const {state} = this.#host;
    this.#isByReader = false;
    this.#select(null);
    if (state)
      void this.#host.updateComplete.then(() => (this.counties.view ?? this.#acts).focus(state));
  }

  /** Follows the state that is set, from the one before. */
  follow(before: string | null): void {
    const {state, hasUpdated} = this.#host;
    if (!state) this.#isDrawn = false;
    this.counties.view?.leave();
    this.#opening = this.#openWith(state, hasUpdated ? this.#nation.screenMatrix : null);
    this.#acts.leave(state ?? before);
  }

  /** Draws a new list in the opened state. */
  refresh(): void {
    this.#opened?.refresh();
    this.counties.follow();
  }

  /** Tries again to open the state. */
  retry(): void {
    if (this.#host.state) this.#opening = this.#openWith(this.#host.state, null);
    this.counties.follow();
  }

  /** Ends what follows a drawing: what was scheduled for it, and the reader's focus. */
  drawn(): void {
    const {openedView: opened} = this;
    opened?.drawn();
    if (!opened || !this.#isByReader) return;
    this.#isByReader = false;
    opened.takeFocus();
  }

  /** Takes the narrowing to a county away, else the opened state. */
  escape(): void {
    const isDone = this.openedView ? this.openedView.escape() : this.counties.view?.escape();
    if (isDone || !this.#host.state) return;
    this.close();
  }

  #select(state: string | null): void {
    if (state === this.#host.state) return;
    this.#host.state = state;
    this.#host.dispatchEvent(new StateSelectEvent(state));
  }

  /** Opens a state once its view and its agencies are there; null closes. */
  async #openWith(state: string | null, zoomFrom: ScreenMatrix | null): Promise<void> {
    const host = this.#host;
    if (state && !(this.#opened && loadedList(host.list))) {
      const agencies = loadList(host.list).catch(() => null);
      const [parts] = await Promise.all([this.#parts.ask(), agencies]);
      if (state !== host.state) return;
      this.#isMissing = !parts || !loadedList(host.list);
      host.requestUpdate();
      if (this.#isMissing) return;
      this.#opened ??= this.#makeView(parts!);
    }
    await this.#opened?.open(state, zoomFrom);
    if (!state || state !== host.state) return;
    if (this.#county) this.#opened!.narrow(this.#county);
    this.#county = null;
    this.#isDrawn = true;
    host.requestUpdate();
  }

  #makeView({OpenedView}: MapParts): OpenedView {
    const host = this.#host;
    return new OpenedView(host, () => ({
      list: loadedList(host.list)!,
      model: host.model,
      view: host.view,
      headingLevel: host.headingLevel,
      noLegend: host.noLegend,
      messages: this.#context.messages(),
      close: () => this.close(),
      drawNow: () => {
        host.requestUpdate();
        this.#context.drawNow();
      },
    }));
  }
}
