/** What the download menu offers, in its order. */
export const FILE_KINDS = ['csv', 'png', 'svg', 'code'] as const;

/** One of the things that the download menu offers. */
export type FileKind = (typeof FILE_KINDS)[number];
