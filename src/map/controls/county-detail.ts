import {loadedList, loadList} from '../../data/load-list.ts';
import {OnDemandParts} from '../../element/on-demand-parts.ts';
import type {CountiesView} from '../counties/counties-view.ts';
import {loadCountiesPart} from '../parts/load-counties-part.ts';
import type {MapParts} from '../parts/load-parts.ts';
import type {MapHost, OpeningContext} from '../map-host.ts';

/** All counties in one picture, from the switch or the page's attribute until they are drawn. */
export class CountyDetail {
  #host: MapHost;
  #mapParts: OnDemandParts<MapParts>;
  #part: OnDemandParts<typeof import('../parts/counties-part.ts')>;
  #context: OpeningContext;
  #open: (state: string, fips: string | null) => void;
  #view: CountiesView | null = null;
  #isMissing = false;

  /** Resolves when the counties can be drawn, or can't be had. */
  done: Promise<void> = Promise.resolve();

  /** @param open opens a state, narrowed to a county or not */
  constructor(
    host: MapHost,
    mapParts: OnDemandParts<MapParts>,
    context: OpeningContext,
    open: (state: string, fips: string | null) => void,
  ) {
    this.#host = host;
    this.#mapParts = mapParts;
    this.#part = new OnDemandParts(host, loadCountiesPart);
    this.#context = context;
    this.#open = open;
  }

  /** The picture of all counties; null while states are shown, or what it needs is loading. */
  get view(): CountiesView | null {
    const {detail, list} = this.#host;
    return detail === 'counties' && loadedList(list) ? this.#view : null;
  }

  /** Whether the counties can't be had. */
  get isMissing(): boolean {
    return this.#host.detail === 'counties' && this.#isMissing;
  }

  /** Loads the counties before they are asked for, when a reader turns to the switch. */
  readonly prepare = (): void => {
    this.#part.prepare();
    this.#mapParts.prepare();
  };

  /** Follows what is set: loads the counties where they are to be shown. */
  follow(): void {
    if (this.#host.detail === 'counties') this.done = this.#load();
  }

  /** The look of the map's parts is used too, so that they come first. */
  async #load(): Promise<void> {
    const host = this.#host;
    const agencies = loadList(host.list).catch(() => null);
    const [, part] = await Promise.all([this.#mapParts.ask(), this.#part.ask(), agencies]);
    this.#isMissing = !part || !this.#mapParts.loaded || !loadedList(host.list);
    if (!this.#isMissing) this.#view ??= this.#makeView(part!);
    host.requestUpdate();
  }

  #makeView({CountiesView}: typeof import('../parts/counties-part.ts')): CountiesView {
    const host = this.#host;
    return new CountiesView(host, () => ({
      list: loadedList(host.list)!,
      model: host.model,
      view: host.view,
      noLegend: host.noLegend,
      messages: this.#context.messages(),
      open: this.#open,
    }));
  }
}
