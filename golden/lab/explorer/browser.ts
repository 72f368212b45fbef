/**
 * A real browser with the page in it. The only file that imports what drives browsers and what checks accessibility.
 *
 * @module
 */

import axe from "npm:axe-core@4.14.1";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "npm:playwright-core@1.65.1";
import { build, serve } from "../../../lib/explorer/build.ts";

export type { Page };

/** Nothing of the browser's own may ask the network. */
const FLAGS: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How long a page may take for one thing, in milliseconds: the end of a page that hangs, far beyond that of a busy machine. */
const PATIENCE = 600_000;

/** What a page did that it should not do. */
export interface Faults {
  /** Errors and warnings on the console, and uncaught ones. */
  readonly errors: string[];
  /** Requests that left the page's own server. */
  readonly outside: string[];
}

/** A page, and what it did wrong. */
export interface Opened {
  /** The page. */
  readonly page: Page;
  /** What it did wrong so far. */
  readonly faults: Faults;
}

function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: "/usr/bin/chromium", args: [...FLAGS], timeout: PATIENCE });
}

/** A directory of files on a server of its own, in Debian's Chromium. */
export class Site {
  /** The browser. */
  readonly #browser: Browser;
  readonly #server: Deno.HttpServer<Deno.NetAddr>;
  /** The address of the directory. */
  readonly address: string;

  protected constructor(browser: Browser, server: Deno.HttpServer<Deno.NetAddr>) {
    this.#browser = browser;
    this.#server = server;
    this.address = `http://127.0.0.1:${server.addr.port}/`;
  }

  /** Serves a directory and starts the browser. */
  static async serve(directory: string): Promise<Site> {
    return new Site(await startChromium(), serve(directory, 0));
  }

  /**
   * Makes a window that knows nothing of other windows.
   *
   * @param options The window.
   * @returns The window, without a page.
   */
  protected async window(options: BrowserContextOptions): Promise<BrowserContext> {
    const context = await this.#browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    context.setDefaultTimeout(PATIENCE);
    return context;
  }

  /**
   * Opens its page in a window that knows nothing of other windows.
   *
   * @param fragment What the link has behind `#`. Default: nothing.
   * @param options The window.
   * @returns The page, and what it does wrong.
   */
  async open(fragment: string = "", options: BrowserContextOptions = {}): Promise<Opened> {
    const page = await (await this.window(options)).newPage();
    const faults: Faults = { errors: [], outside: [] };
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) faults.errors.push(message.text());
    });
    page.on("pageerror", (error) => faults.errors.push(error.message));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(this.address) && !/^(?:blob|data):/.test(url)) faults.outside.push(url);
    });
    await page.goto(`${this.address}${fragment === "" ? "" : `#${fragment}`}`);
    return { page, faults };
  }

  /** Ends browser and server. */
  async stop(): Promise<void> {
    await this.#browser.close();
    await this.#server.shutdown();
  }
}

/** What the first spec took. */
export interface FirstSpec {
  /** The files with their bytes, in the order of their answers; one that is asked for twice is there twice. */
  readonly files: readonly (readonly [name: string, bytes: Uint8Array])[];
  /** What the page shows. */
  readonly shown: string;
}

/** The built page in Chromium. */
export class Explorer extends Site {
  readonly #directory: string;

  private constructor(browser: Browser, directory: string) {
    super(browser, serve(directory, 0));
    this.#directory = directory;
  }

  /** Builds the page and starts the browser. */
  static async start(): Promise<Explorer> {
    const directory = await Deno.makeTempDir();
    await build(directory);
    return new Explorer(await startChromium(), directory);
  }

  /** Opens the page as {@linkcode Site.open} does, and waits until the model has answered, with everything behind the spec. */
  override async open(fragment: string = "", options: BrowserContextOptions = {}): Promise<Opened> {
    const opened = await super.open(fragment, options);
    await answered(opened.page);
    return opened;
  }

  /**
   * Opens the page as somebody who never saw it, and stops it at its first frame, so that it asks for nothing after the first spec.
   *
   * @returns The files that the first spec took, with their bytes, and what the page shows.
   */
  async firstSpec(): Promise<FirstSpec> {
    const context = await this.window({});
    const responses: Promise<readonly [name: string, bytes: Uint8Array]>[] = [];
    context.on("response", (response) => {
      const name = new URL(response.url()).pathname.slice(1);
      responses.push(response.body().then((bytes) => [name, bytes]));
    });
    const page = await context.newPage();
    await page.addInitScript(() => {
      globalThis.requestAnimationFrame = () => 0;
    });
    await page.goto(this.address);
    await page.locator("#lines .line").first().waitFor();
    await page.locator("#text-pod .cm-content").waitFor();
    await page.waitForLoadState("networkidle");
    const shown = await page.locator("#lines").textContent() ?? "";
    const files = await Promise.all(responses);
    await context.close();
    return { files, shown };
  }

  /** Ends browser and server, and removes the built page. */
  override async stop(): Promise<void> {
    await super.stop();
    await Deno.remove(this.#directory, { recursive: true });
  }
}

/**
 * Waits until the model has answered, with everything that comes after the spec.
 *
 * @param page The page.
 */
export async function answered(page: Page): Promise<void> {
  await page.waitForFunction(() => document.body.dataset.answered === "all");
}

/**
 * Waits until everything that is on the page is in its address.
 *
 * @param page The page.
 */
export async function saved(page: Page): Promise<void> {
  await page.waitForFunction(() => document.body.dataset.saved === "yes");
}

/** A fault of accessibility. */
export interface Violation {
  /** The rule's id. */
  readonly id: string;
  /** How bad it is. */
  readonly impact: string;
  /** The elements. */
  readonly nodes: readonly string[];
}

/**
 * Looks for faults of accessibility.
 *
 * @param page The page.
 * @returns The serious ones, and worse.
 */
export async function violations(page: Page): Promise<readonly Violation[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, impact, nodes }) => ({
      id,
      impact: impact ?? "",
      nodes: nodes.map(({ html }) => html),
    }));
  });
  return found.filter(({ impact }) => impact === "serious" || impact === "critical");
}
