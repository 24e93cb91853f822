// Eleventy ships no types: only what is called here is declared.
declare module '@11ty/eleventy' {
  /** What a configuration file is handed. */
  export interface UserConfig {
    addExtension(ending: string, extension: Extension): void;
    addGlobalData(name: string, data: () => unknown): void;
    addTemplate(name: string, content: string, data: Readonly<Record<string, unknown>>): void;
    on(event: 'eleventy.after', listener: (event: AfterEvent) => Promise<void>): void;
    setQuietMode(quiet: boolean): void;
    readonly benchmarkManager: { get(group: 'Configuration'): { setIsVerbose(isVerbose: boolean): void } };
  }

  /** A template language. */
  export interface Extension {
    readonly outputFileExtension: string;
    /** Called once for each template; what it returns is called for each page with its data. */
    readonly compile: () => (data: never) => Buffer;
  }

  export interface AfterEvent {
    readonly directories: { readonly output: string };
  }

  export interface EleventyOptions {
    readonly configPath: string;
    readonly quietMode: boolean;
    /** Called before the configuration file, with the same object. */
    readonly config: (config: UserConfig) => void;
  }

  export class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions);
    init(): Promise<void>;
    restart(): Promise<void>;
    write(): Promise<unknown>;
    disableLogger(): void;
  }
}
