type Packages = Readonly<Record<string, Readonly<{ version?: string; optional?: boolean }>>>;
export declare function isInstalled(wanted: Packages, found: Packages): boolean;
export declare function lastWords(text: string): string;
