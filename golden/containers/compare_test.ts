import { assertEquals } from "@std/assert";
import { compareContainers } from "./compare.ts";
import type { RecordedContainer } from "./shared_recordings.ts";

function recorded(id: string, pid: number, folder: string, volumes: readonly string[] = []): RecordedContainer {
  const sandbox = id.repeat(64);
  const own = `${id}${"0".repeat(63)}`;
  const hostPath = (path: string) => `${folder}/containers/${own}/volumes/${path.slice(1).repeat(64)}`;
  const mounts = volumes.map((path) => ({ destination: path, type: "bind", source: hostPath(path) }));
  const spec = {
    mounts,
    linux: { namespaces: [{ type: "ipc", path: `/proc/${pid}/ns/ipc` }], cgroupsPath: `/x/${own}` },
  };
  return {
    name: "plain",
    request: {
      release: "1.7.24",
      id: sandbox,
      config: { log_directory: `${folder}/logs` },
      daemon: { grpc: { address: `${folder}/cri.sock` } },
      host: { sandboxPid: pid, mounts: { "/": "private" } },
      container: { id: own, config: {}, imageVolumes: volumes.map((path) => ({ path, hostPath: hostPath(path) })) },
    },
    answer: { spec: JSON.stringify(spec) },
  };
}

Deno.test("ids, processes, folders and the order of volumes are nobody's to fix", () => {
  assertEquals(compareContainers(recorded("a", 10, "/tmp/x"), recorded("b", 11, "/tmp/y")), []);
  const [one, two] = [recorded("a", 10, "/tmp/x", ["/c", "/d"]), recorded("b", 11, "/tmp/y", ["/d", "/c"])];
  assertEquals(compareContainers(one, two), []);
});

Deno.test("what differs beside them is told", () => {
  const [one, two] = [recorded("a", 10, "/tmp/x"), recorded("b", 11, "/tmp/y")];
  const paths = (other: RecordedContainer) => compareContainers(one, other).map(({ path }) => path);
  assertEquals(paths({ ...two, request: { ...two.request, release: "1.7.25" } }), ["/request/release"]);
  assertEquals(paths({ ...two, answer: { spec: JSON.stringify({ mounts: [], linux: {} }) } }).length > 0, true);
  assertEquals(paths({ ...two, answer: { crash: "panic" } }).length > 0, true);
  const refusal = (message: string) => ({ refusal: { code: "UNKNOWN", message } });
  const refused = { ...one, answer: refusal(`container "${"a".repeat(64)}"`) };
  assertEquals(compareContainers(refused, { ...two, answer: refusal(`container "${"b".repeat(64)}"`) }), []);
});
