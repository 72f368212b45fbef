import { assert, assertEquals } from "@std/assert";
import { BEHAVIOR_DATES, type BehaviorId, behaviorsOf, parseRelease, toggleBehavior } from "../../mod.ts";
import { CriSpecError } from "../error.ts";
import { KnownNodes, type Node, readNode } from "./node.ts";

const DAEMON = {
  version: 2,
  plugins: {
    "io.containerd.grpc.v1.cri": {
      enable_unprivileged_ports: true,
      containerd: {
        runtimes: {
          runc: { runtime_type: "io.containerd.runc.v2" },
          kata: { runtime_type: "io.containerd.kata.v2", pod_annotations: ["a.*"] },
        },
      },
    },
  },
};
const HOST = { kernel: "6.1.0" };
const IDS = Object.keys(BEHAVIOR_DATES) as BehaviorId[];

/** What a node holds; of a file tree its entries. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, part) => {
    if (typeof part === "bigint") return `${part}n`;
    return part instanceof Map ? [...part] : part;
  });
}

function outcome(read: () => Node): unknown {
  try {
    const { daemon, host } = read();
    return { daemon, host };
  } catch (error) {
    assert(error instanceof CriSpecError);
    return error.toJSON();
  }
}

Deno.test("a node is read once for a release with any behavior toggled that reading it does not ask for", () => {
  for (const release of ["1.6.20", "1.7.24", "2.1.9", "2.3.4"]) {
    const behaviors = behaviorsOf(parseRelease(release));
    const nodes = new KnownNodes();
    const { daemon } = nodes.read(behaviors, DAEMON, HOST);
    let shared = 0;
    for (const id of IDS) {
      const toggled = toggleBehavior(behaviors, id);
      const known = outcome(() => nodes.read(toggled, DAEMON, HOST));
      assertEquals([id, textOf(known)], [id, textOf(outcome(() => readNode(toggled, DAEMON, HOST)))]);
      const again = outcome(() => nodes.read(toggled, DAEMON, HOST)) as Partial<Node>;
      assert(again.daemon === (known as Partial<Node>).daemon);
      if (again.daemon === daemon) shared++;
    }
    assert(shared > IDS.length / 2, `${shared} of ${IDS.length}`);
    assert(nodes.read(behaviors, DAEMON, HOST).daemon === daemon);
  }
});

Deno.test("a node of other files is read for itself", () => {
  const behaviors = behaviorsOf(parseRelease("1.7.24"));
  const nodes = new KnownNodes();
  const first = nodes.read(behaviors, DAEMON, HOST);
  assert(nodes.read(behaviors, structuredClone(DAEMON), HOST) === first);
  assertEquals(nodes.read(behaviors, DAEMON, { kernel: "5.4.0" }).host.kernel, "5.4.0");
  assertEquals(nodes.read(behaviors, undefined, undefined).daemon.enable_unprivileged_ports, false);
});
