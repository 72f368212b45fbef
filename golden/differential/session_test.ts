import { assert, assertEquals, assertRejects } from "@std/assert";
import { CriSpecError } from "../../lib/error.ts";
import type { Daemon, Outcome } from "../lab/daemon.ts";
import { failure } from "../../lib/node/failure.ts";
import { treeAt } from "../lab/tree.ts";
import type { RandomRequest } from "./requests.ts";
import { Session } from "./session.ts";

function request(number: number, image = "one"): RandomRequest {
  const config = { metadata: { name: `pod-${number}` } };
  return { number, config, runtimeHandler: "", image: { User: image }, rootfs: {}, daemon: {} };
}

const REQUESTS = Array.from({ length: 30 }, (_, index) => request(index + 1));

/** Daemons that answer what they are told to: `dies` says which pod ends the daemon of a boot, counted from 1. */
class Daemons {
  readonly asked: string[][] = [];
  images = 0;
  readonly #dies: (boot: number, name: string) => boolean;
  readonly #error: Error;

  constructor(dies: (boot: number, name: string) => boolean, error: Error = failure("Cannot ask: killed")) {
    this.#dies = dies;
    this.#error = error;
  }

  boot(): Promise<Daemon> {
    const asked: string[] = [];
    const boot = this.asked.push(asked);
    let ended = false;
    const answer: Outcome = { kind: "refusal", id: "", code: "UNKNOWN", message: "no" };
    const host = {} as Daemon["host"];
    return Promise.resolve({
      ...{ folder: "/daemon", config: {}, release: "1.7.24", pid: boot, host },
      useImage: () => {
        this.images++;
        return Promise.resolve({ bytes: new Uint8Array(), id: "", manifest: "" });
      },
      writeFile: () => {},
      ask: async (config) => {
        const name = String(treeAt(config, ["metadata", "name"]));
        asked.push(name);
        await Promise.resolve();
        ended ||= this.#dies(boot, name);
        if (ended) throw this.#error;
        return answer;
      },
      close: () => Promise.resolve(),
    });
  }
}

function session(daemons: Daemons): Session {
  return new Session({ boot: () => daemons.boot(), signal: new AbortController().signal });
}

async function answered(one: Session): Promise<readonly number[]> {
  const numbers: number[] = [];
  await one.ask(REQUESTS, (_, { number }) => numbers.push(number) > 0);
  return numbers.sort((a, b) => a - b);
}

Deno.test("Session asks again, one by one, what was under way when its daemon was lost", async () => {
  const daemons = new Daemons((boot, name) => boot === 1 && name === "pod-12");
  const one = session(daemons);
  assertEquals(await answered(one), REQUESTS.map(({ number }) => number));
  assertEquals([one.restarts, daemons.asked.length, daemons.images], [1, 2, 2]);
  assert(daemons.asked[1]?.includes("pod-12"));
});

Deno.test("Session tells the request with which a daemon is lost twice", async () => {
  const daemons = new Daemons((_, name) => name === "pod-12");
  const error = await assertRejects(() => answered(session(daemons)), CriSpecError);
  assertEquals([error.code, daemons.asked.length, daemons.asked[1]?.at(-1)], ["live-daemon", 2, "pod-12"]);
  assert(error.message.startsWith("Cannot ask request 12: the daemon was lost with it twice: Cannot ask: killed\n"));
  assert(error.message.includes('"name": "pod-12"'));
});

Deno.test("Session takes an error of the operating system for a lost daemon, and throws a bug in us on", async () => {
  const dies = (boot: number, name: string) => boot === 1 && name === "pod-12";
  assertEquals((await answered(session(new Daemons(dies, new Deno.errors.NotFound("results/1"))))).length, 30);
  await assertRejects(() => answered(session(new Daemons(dies, new TypeError("x is not a function")))), TypeError);
});

Deno.test("Session boots nothing once it is interrupted", async () => {
  const interruption = new AbortController();
  const daemons = new Daemons((_, name) => name === "pod-12" && (interruption.abort(new Error("Interrupted")), true));
  const one = new Session({ boot: () => daemons.boot(), signal: interruption.signal });
  await assertRejects(() => answered(one), Error);
  assertEquals(daemons.asked.length, 1);
});
