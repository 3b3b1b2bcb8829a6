/** Permissions that the iframe gives its page. */
export interface Permissions {
  readonly popups: boolean;
  readonly downloads: boolean;
}

/**
 * Reads the permissions that a sandbox leaves. A page can't read the sandbox it is in, unless it is of the same origin as the
 * page around it; so a page without an origin takes for allowed only what its address says is.
 */
export function permissions(said: Permissions, frame = window): Permissions {
  const sandbox = sandboxOf(frame);
  if (sandbox) {
    return {
      popups: sandbox.contains('allow-popups'),
      downloads: sandbox.contains('allow-downloads'),
    };
  }
  const isSandboxed = frame.parent !== frame && frame.origin === 'null';
  return isSandboxed ? said : {popups: true, downloads: true};
}

/** The tokens of the iframe's `sandbox`, where they can be read and there are any. */
function sandboxOf(frame: Window): DOMTokenList | null {
  try {
    const element = frame.frameElement as HTMLIFrameElement | null;
    return element?.hasAttribute('sandbox') ? element.sandbox : null;
  } catch {
    return null;
  }
}
