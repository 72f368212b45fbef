import { assertEquals } from "@std/assert";
import { decodeRequest } from "../sandbox/request.ts";
import { containerPaths, imageVolumesDirectory, sandboxPaths } from "./paths.ts";

Deno.test("the files of pods and containers are below the CRI plugin's directories in root and state", () => {
  const daemon = { version: 2, root: "/r", state: "/s" };
  const request = decodeRequest({ release: "1.7.24", id: "pod1", config: { metadata: {} }, daemon });
  const [root, state] = ["/r", "/s"].map((path) => `${path}/io.containerd.grpc.v1.cri`);
  const sandbox = `${root}/sandboxes/pod1`;
  assertEquals(sandboxPaths(request), {
    root: sandbox,
    state: `${state}/sandboxes/pod1`,
    hostname: `${sandbox}/hostname`,
    hosts: `${sandbox}/hosts`,
    resolvConf: `${sandbox}/resolv.conf`,
    shm: `${state}/sandboxes/pod1/shm`,
    pinnedUserNamespace: `${state}/sandboxes/pod1/pinned-namespaces/user`,
  });
  assertEquals(containerPaths(request.daemon, "c1"), {
    root: `${root}/containers/c1`,
    state: `${state}/containers/c1`,
    status: `${root}/containers/c1/status`,
    io: `${state}/containers/c1/io`,
    volumes: `${root}/containers/c1/volumes`,
  });
  assertEquals(imageVolumesDirectory(request), `${state}/image-volumes/pod1`);
});
