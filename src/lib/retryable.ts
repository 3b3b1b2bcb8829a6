/**
 * Loads a value once: whoever asks meanwhile or later gets the same promise. A failure is forgotten,
 * so that the next call loads again. Arguments count for the call that loads.
 */
export function retryable<Args extends readonly unknown[], Value>(
  load: (...args: Args) => Promise<Value>,
): (...args: Args) => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return (...args) => {
    if (!loading) {
      loading = load(...args);
      // Before any handler of a caller, who may ask again from there.
      loading.catch(() => (loading = undefined));
    }
    return loading;
  };
}
