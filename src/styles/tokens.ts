import {css} from 'lit';

/**
 * The knobs. Each public `--eoi-*` property is read here once, into a private `--_*` with a default
 * that follows `color-scheme`. The ramp runs from few to many; models are one hue at three depths.
 */
export const tokens = css`
  :host {
    --_ground: var(--eoi-surface, Canvas);
    --_surface: var(--_ground);
    --_text: var(--eoi-text, #1c1b22);
    --_muted: var(--eoi-muted, #5b5966);
    --_accent: var(--eoi-accent, #4a2f8f);
    --_border: var(--eoi-border, #d6d4de);
    --_radius: var(--eoi-radius, 6px);
    --_font: var(--eoi-font, inherit);
    --_none: var(--eoi-none, #f4f3f6);
    --_ramp-low: var(--eoi-ramp-low, #dcd6f0);
    --_ramp-high: var(--eoi-ramp-high, #24104f);
    --_line: var(--eoi-line, #77738a);
    --_warrant-service: var(--eoi-warrant-service, #cac1e9);
    --_jail-enforcement: var(--eoi-jail-enforcement, #775cbc);
    --_task-force: var(--eoi-task-force, #26115a);
  }

  /* Light as a whole: the colours above stand on a ground that would follow the page's scheme. */
  @supports not (color: light-dark(#000, #fff)) {
    :host {
      color-scheme: light !important;
    }
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_text: var(--eoi-text, light-dark(#1c1b22, #eeedf2));
      --_muted: var(--eoi-muted, light-dark(#5b5966, #b1aebd));
      --_accent: var(--eoi-accent, light-dark(#4a2f8f, #bda9f5));
      --_border: var(--eoi-border, light-dark(#d6d4de, #3c3a47));
      --_none: var(--eoi-none, light-dark(#f4f3f6, #222129));
      --_ramp-low: var(--eoi-ramp-low, light-dark(#dcd6f0, #33275c));
      --_ramp-high: var(--eoi-ramp-high, light-dark(#24104f, #e9dfff));
      --_line: var(--eoi-line, light-dark(#77738a, #8b879c));
      --_warrant-service: var(--eoi-warrant-service, light-dark(#cac1e9, #3a2f64));
      --_jail-enforcement: var(--eoi-jail-enforcement, light-dark(#775cbc, #8a73ce));
      --_task-force: var(--eoi-task-force, light-dark(#26115a, #e9dfff));
    }
  }

  :host {
    --_edge: color-mix(in oklab, var(--_line) 40%, var(--_text));
    --_ramp-mid: color-mix(in oklab, var(--_ramp-low), var(--_ramp-high));
    --_step-0: var(--_none);
    --_step-1: var(--_ramp-low);
    --_step-2: color-mix(in oklab, var(--_ramp-mid) 33%, var(--_ramp-low));
    --_step-3: color-mix(in oklab, var(--_ramp-mid) 68%, var(--_ramp-low));
    --_step-4: color-mix(in oklab, var(--_ramp-high) 23%, var(--_ramp-mid));
    --_step-5: color-mix(in oklab, var(--_ramp-high) 60%, var(--_ramp-mid));
    --_step-6: var(--_ramp-high);
  }

  /* What stands on the ground, and words on the accent, are opaque on a ground that is not. */
  @supports (color: color(from color-mix(in srgb, red 99.9%, Canvas) srgb r g b / 1)) {
    :host {
      --_surface: color(from color-mix(in srgb, var(--_ground) 99.9%, Canvas) srgb r g b / 1);
    }
  }

  /*
   * Half way between a pale and a dark colour lies a grey one: give the middle its colour back. Asked
   * for as it is used: there are browsers that can do it of a plain colour only, or without calc().
   */
  @supports (color: oklch(from color-mix(in oklab, red, red) l calc(c * 1.8) h)) {
    :host {
      --_ramp-mid: oklch(
        from color-mix(in oklab, var(--_ramp-low), var(--_ramp-high)) l calc(c * 1.8) h
      );
    }
  }

  @media (forced-colors: active) {
    :host {
      --_ground: Canvas;
      --_surface: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_accent: LinkText;
      --_border: CanvasText;
      --_line: CanvasText;
      --_none: Canvas;
      --_ramp-low: color-mix(in srgb, CanvasText 15%, Canvas);
      --_ramp-high: CanvasText;
      --_warrant-service: color-mix(in srgb, CanvasText 25%, Canvas);
      --_jail-enforcement: color-mix(in srgb, CanvasText 60%, Canvas);
      --_task-force: CanvasText;
    }
  }
`;
