import { assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { type Asked, documentOf, errorOf } from "./asked_test.ts";
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
  assertEquals([logs("", "x"), logs("/logs", ""), logs(undefined as never, "x"), logs("/l", undefined as never)], [
    [],
    [],
    [],
    [],
  ]);
});

const LOG_FILE =
  "failed to create containerd task: failed to create container loggers: failed to create and open log file: ";

Deno.test("containerFiles() says what is made, with which mode, and what the daemon says where it cannot be made", () => {
  const mounts = [
    { container_path: "/a", readonly: true, image: { image: NAME } },
    { container_path: "/b", host_path: "/srv//b/" },
    { container_path: "/c", host_path: "/srv//b/" },
  ];
  const images = { [NAME]: { digest: `sha256:${"a".repeat(64)}`, rootfs: {} } };
  const container = {
    id: "ctr1",
    image: { Cmd: ["sh"], Volumes: { "/data": {}, "/v/w": {} } },
    rootfs: { "/data/x": "" },
    sandboxConfig: { metadata: { name: "p" }, log_directory: "/logs" },
  };
  const config = { mounts, stdin: true, log_path: "0.log" };
  const made = (release: string) => {
    const document = documentOf({ release, config, host: { images, umask: "027" }, container });
    const cri = "io.containerd.grpc.v1.cri";
    const shorten = (text: string): string =>
      text.replaceAll(`/var/lib/containerd/${cri}/containers/ctr1`, "ROOT")
        .replaceAll(`/run/containerd/${cri}/containers/ctr1`, "STATE")
        .replaceAll(`/run/containerd/${cri}/image-volumes/pod1`, "IMAGES").replaceAll("a".repeat(64), "DIGEST")
        .replace(/0{63}([01])/g, "$1").replace(
          /^failed to generate container "ctr1" spec: failed to generate spec: /,
          "",
        );
    return containerFiles(decodeContainerRequest({ ...document, id: "pod1" } as never)).map((action) => {
      const { kind, when, path } = action;
      if (action.reason.text === "") throw new Error(`${kind} ${path} has no reason`);
      const mode = "mode" in action ? ` ${action.mode.toString(8)}` : "";
      const random = "random" in action ? " random" : "chmod" in action && action.chmod ? " chmod" : "";
      return [shorten(`${when}: ${kind} ${path}${mode}${random}`), shorten(action.failure)] as const;
    });
  };
  const mounting = "failed to mount image volume: ImageVolumeMountFailed: failed to";
  const target = `${mounting} create directory to image volume target path "IMAGES/DIGEST": `;
  const updated = 'failed to update container "ctr1" state: ';
  const checkpoint =
    'failed to create internal container object for "ctr1": failed to checkpoint status to "ROOT/status": ';
  const pipes = "failed to create container io: ";
  assertEquals(made("2.2.0"), [
    ["before-spec: directory ROOT 750", 'failed to create container root directory "ROOT": '],
    ["before-spec: directory STATE 750", 'failed to create volatile container root directory "STATE": '],
    ["before-spec: directory IMAGES 750", target],
    ["before-spec: directory IMAGES/DIGEST 750", target],
    ["before-spec: snapshot IMAGES/DIGEST", `${mounting} mount image volume component "IMAGES/DIGEST": `],
    ["spec: directory /srv/b 750", 'failed to mkdir "/srv//b/": '],
    ["spec: directory ROOT/volumes 750", 'failed to mkdir "ROOT/volumes/0": '],
    ["spec: directory ROOT/volumes/0 750 random", 'failed to mkdir "ROOT/volumes/0": '],
    ["spec: directory ROOT/volumes/1 750 random", 'failed to mkdir "ROOT/volumes/1": '],
    ["before-container: directory STATE/io 700", pipes],
    ["before-container: directory STATE/io/0 700 random", pipes],
    ["before-container: fifo STATE/io/0/ctr1-stdin 700", pipes],
    ["before-container: fifo STATE/io/0/ctr1-stdout 700", pipes],
    ["before-container: fifo STATE/io/0/ctr1-stderr 700", pipes],
    ["container: copy-tree ROOT/volumes/0", "failed to create containerd container: taking runtime copy of volume: "],
    ["after-container: status ROOT/status 600", checkpoint],
    ["start: directory /logs 750", LOG_FILE],
    ["start: append /logs/0.log 640", LOG_FILE],
    ["start: status ROOT/status 600", updated],
  ]);
  assertEquals(made("2.1.0")[2]![1], target.replace("ImageVolumeMountFailed: ", ""));
});

Deno.test("nothing is made at the pod's own files, at the node's /dev/shm, and at a volume that the request places elsewhere", () => {
  const spec = (asked: Asked) => filesOf(asked).filter((line) => line.startsWith("spec "));
  assertEquals(spec({}), []);
  const ofNode = { namespace_options: { ipc: 2 } };
  assertEquals(spec({ context: ofNode, pod: ofNode }), []);
  assertEquals(spec({ pod: ofNode }).length, 1);
  assertEquals(spec({ context: ofNode, pod: ofNode, host: { devShm: false } }), ["spec directory /dev/shm"]);
  const volume = (hostPath: string): Asked => ({
    container: { id: "ctr1", image: { Cmd: ["sh"], Volumes: { "/v": {} } }, imageVolumes: [{ path: "/v", hostPath }] },
  });
  assertEquals(spec(volume("/elsewhere")), ["spec directory /elsewhere"]);
  const volumes = "/var/lib/containerd/io.containerd.grpc.v1.cri/containers/ctr1/volumes";
  const inside = decodeContainerRequest(documentOf(volume(`${volumes}/x`)));
  const made = containerFiles(inside).filter(({ when }) => when === "spec");
  assertEquals(made.map((action) => [action.path, "random" in action]), [[volumes, false], [`${volumes}/x`, false]]);
});

Deno.test("what a container that is refused leaves is what was made before it was", () => {
  const config = { mounts: [{ container_path: "/m", host_path: "/srv/m" }] };
  const left = (asked: Asked) =>
    containerLeftovers(decodeContainerRequest(documentOf({ ...asked, config }))).map(({ kind, path }) =>
      `${kind} ${path}`
    );
  // A user is looked up when the mounts are done, a command and a process to join before, and an unknown sandbox stops at once.
  const user: Asked = { context: { run_as_username: "nobody" } };
  assertEquals(left(user), ["directory /srv/m"]);
  assertThrows(() => containerFiles(decodeContainerRequest(documentOf(user))), CriSpecError);
  assertEquals(left({ context: { apparmor_profile: "bogus" }, host: { apparmor: true } }), ["directory /srv/m"]);
  assertEquals(left({ container: { image: {} } }), []);
  assertEquals(left({ context: { namespace_options: { pid: 3, target_id: "none" } } }), []);
  assertEquals(left({ host: { sandboxState: "absent" } }), []);
  const runtimes = { runc: { runtime_type: "io.containerd.runc.v2", pod_annotations: ["*"] } };
  const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { containerd: { runtimes } } } };
  const annotations = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`a${index}`, "x"]));
  assertEquals(left({ ...user, daemon, container: { sandboxConfig: { metadata: { name: "p" }, annotations } } }), [
    "directory /srv/m",
  ]);
  assertEquals(left({}).filter((line) => !line.includes("/srv/m")), []);
});

Deno.test("an image that is mounted before the container is refused stays mounted", () => {
  const mounts = [{ container_path: "/a", readonly: true, image: { image: NAME } }, {
    container_path: "/b",
    host_path: "/b",
  }];
  const images = { [NAME]: { digest: `sha256:${"a".repeat(64)}`, rootfs: {} } };
  const context = { namespace_options: { pid: 3, target_id: "none" } };
  const request = decodeContainerRequest(
    documentOf({ release: "2.2.0", config: { mounts, linux: { security_context: context } }, host: { images } }),
  );
  assertEquals(containerLeftovers(request).map(({ kind }) => kind), ["directory", "directory", "snapshot"]);
});

Deno.test("what a request that the model does not answer leaves is not guessed, nor what one leaves that ends the daemon", () => {
  const code = (asked: Asked) =>
    assertThrows(() => containerLeftovers(decodeContainerRequest(documentOf(asked))), CriSpecError).code;
  const hostFiles = { "/srv/checkpoint.tar": "x" };
  assertEquals(
    code({ release: "2.1.9", hostFiles, config: { image: { image: "/srv/checkpoint.tar" } } }),
    "not-modelled",
  );
  assertEquals(code({ container: { sandboxConfig: {} } }), "daemon-crash");
});

Deno.test("each file is explained by what asks for it", () => {
  const config = {
    mounts: [{ container_path: "/m", host_path: "/srv/m", selinux_relabel: true }],
    stdin: true,
    log_path: "l",
  };
  const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { enable_selinux: true } } };
  const host = { selinux: { contexts: 'process = "u:r:t:s0"\nfile = "u:r:f:s0"', level: "s0:c1,c2" } };
  const sandboxConfig = { metadata: { name: "p" }, log_directory: "/logs" };
  const image = { Cmd: ["sh"], Volumes: { "/v": {} } };
  const container = { image, rootfs: { "/v/x": "" }, sandboxConfig };
  const request = decodeContainerRequest(documentOf({ config, daemon, host, container }));
  const explained = containerFiles(request).flatMap(({ kind, when, path, failure, reason }) => {
    if (!("input" in reason) || reason.input === "/id") return [];
    if (kind === "relabel") assertEquals(failure.endsWith(`relabel "${path}" with "u:r:f:s0:c1,c2" failed: `), true);
    return [[`${when} ${kind}`, reason.input, ...reason.inputs ?? []]];
  });
  const [mount, volumes] = ["/container/config/mounts/0", "/container/image/Volumes"];
  const log = ["/container/config/log_path", "/container/sandboxConfig/log_directory"];
  assertEquals(explained, [
    ["spec directory", mount],
    ["spec relabel", mount],
    ["spec directory", volumes],
    ["spec directory", volumes],
    ["spec relabel", volumes],
    ["before-container fifo", "/container/config/stdin"],
    ["container copy-tree", volumes],
    ["start directory", ...log],
    ["start append", ...log],
  ]);
  const plain = containerFiles(decodeContainerRequest(documentOf({})));
  assertEquals(plain.filter(({ path }) => path.endsWith("-stdin")), []);
});
