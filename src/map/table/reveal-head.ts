/** Scrolls the head cell that gets the focus wholly into view: browsers leave one that is partly seen. */
export function revealHead({target}: Event): void {
  (target as Element).closest('th')?.scrollIntoView({inline: 'nearest', block: 'nearest'});
}
