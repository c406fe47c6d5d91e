export declare const root: string;
export declare function sentence(name: string, values?: Readonly<Record<string, string>>): string;
export declare function isRecentEnough(version: string): boolean;
type Machine = Readonly<{ platform: string; arch: string; execPath: string; versions: Readonly<{ node: string }> }>;
export declare function chooseRuntime(runs: (file: string) => boolean, machine?: Machine): string | null;
