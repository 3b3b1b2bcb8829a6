export function oldestBrowsers(): Map<string, number>;
