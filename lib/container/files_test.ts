import { assertEquals } from "@std/assert";
import { documentOf, errorOf } from "./asked_test.ts";
import { containerCleanup } from "./cleanup.ts";
import { containerFiles, containerLeftovers } from "./files.ts";
import { decodeContainerRequest } from "./request.ts";

const NAME = "docker.io/library/app:1";

function filesOf(...asked: Parameters<typeof documentOf>): readonly string[] {
  const files = containerFiles(decodeContainerRequest(documentOf(...asked)));
  return files.map(({ kind, path, when }) => `${when} ${kind} ${path.replace(/[0-9a-f]{64}/g, "ID")}`);
}

Deno.test("a runtime whose streams go through its sandbox's address has no containers where the sandbox has none", () => {
  const runtimes = { runc: { runtime_type: "io.containerd.runc.v2", io_type: "streaming" } };
  const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { containerd: { runtimes } } } };
  // The streams come before users and seccomp, and behind all that is wrong with the mounts.
  for (const context of [{}, { run_as_username: "stranger" }, { seccomp_profile_path: "bogus" }]) {
    assertEquals(errorOf({ release: "2.1.9", daemon, context }), [
      "container-io",
      "/daemon/plugins/io.containerd.grpc.v1.cri/containerd/runtimes/runc/io_type",
      "failed to create container io: address can not be empty for io stream",
    ]);
  }
  assertEquals(errorOf({ release: "2.1.9", daemon, context: { privileged: true } })[0], "privileged-in-plain-sandbox");
});

Deno.test("a directory of too long a name is not made, those above it are, and stay", () => {
  const long = "n".repeat(256);
  const config = {
    mounts: [["/a", "/srv/first"], ["/b", `/srv/half/${long}`], ["/c", "/srv/never"]].map((
      [container_path, host_path],
    ) => (
      { container_path, host_path }
    )),
  };
  assertEquals(errorOf({ config }), [
    "volume-source-failed",
    "/container/config/mounts/1/host_path",
    `failed to mkdir "/srv/half/${long}": mkdir /srv/half/${long}: file name too long`,
  ]);
  const left = containerLeftovers(decodeContainerRequest(documentOf({ config })));
  assertEquals(left.map(({ kind, path }) => [kind, path]), [["directory", "/srv/first"], ["directory", "/srv/half"]]);
});

Deno.test("an image is mounted in the pod's directory, and gone with StopPodSandbox", () => {
  const mounts = ["/a", "/b"].map((container_path) => ({ container_path, readonly: true, image: { image: NAME } }));
  const host = { images: { [NAME]: { digest: `sha256:${"a".repeat(64)}`, rootfs: {} } } };
  const asked = { release: "2.1.9", config: { mounts }, host };
  const images = "/run/containerd/io.containerd.grpc.v1.cri/image-volumes/ID";
  assertEquals(filesOf(asked).slice(2, 5), [
    `before-spec directory ${images}`,
    `before-spec directory ${images}/ID`,
    `before-spec snapshot ${images}/ID`,
  ]);
  const cleanup = containerCleanup(decodeContainerRequest(documentOf(asked))).filter(({ when }) => when === "stop-pod");
  assertEquals(cleanup.map(({ kind, path }) => `${kind} ${path.replace(/[0-9a-f]{64}/g, "ID")}`), [
    `unmount ${images}/ID`,
    `remove ${images}/ID`,
    `remove ${images}`,
  ]);
  // A release that mounts no image takes the empty path for that of a directory.
  assertEquals(errorOf({ ...asked, release: "2.0.9" })[0], "volume-source-failed");
});

Deno.test("a log is below the directory that was sent along, whatever its path says", () => {
  const logs = (log_directory: string, log_path: string): readonly string[] => {
    const sandboxConfig = { metadata: { name: "pod" }, log_directory };
    return filesOf({ config: { log_path }, container: { sandboxConfig } }).filter((line) => line.startsWith("start "))
      .slice(0, -1);
  };
  assertEquals(logs("/logs/pod", "app/0.log"), ["start directory /logs/pod/app", "start append /logs/pod/app/0.log"]);
  assertEquals(logs("/logs", "../../x"), ["start directory /", "start append /x"]);
  assertEquals(logs("logs", "x"), ["start directory logs", "start append logs/x"]);
  assertEquals([logs("", "x"), logs("/logs", "")], [[], []]);
});
