export function isNewer(name: string, owner?: string): boolean;
export function isNewerGlobal(name: string): boolean;
