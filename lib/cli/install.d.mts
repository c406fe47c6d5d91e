type Packages = Readonly<Record<string, Readonly<{ version?: string; optional?: boolean; dev?: boolean }>>>;
export declare function isInstalled(wanted: Packages, found: Packages, production?: boolean): boolean;
export declare function lastWords(text: string): string;
