import { assert, assertEquals } from "@std/assert";
import type { CleanupAction } from "../plan/file_action.ts";
import { type Asked, documentOf } from "./asked_test.ts";
import { containerCleanup } from "./cleanup.ts";
import { decodeContainerRequest } from "./request.ts";

const NAME = "docker.io/library/app:1";
const IMAGES = "/run/containerd/io.containerd.grpc.v1.cri/image-volumes/pod1";
const IMAGE = `${IMAGES}/${"a".repeat(64)}`;
const STATE = "/run/containerd/io.containerd.grpc.v1.cri/containers/ctr1";
const ROOT = "/var/lib/containerd/io.containerd.grpc.v1.cri/containers/ctr1";

function cleanupOf(asked: Asked): readonly CleanupAction[] {
  const document = documentOf({ ...asked, container: { ...asked.container, id: "ctr1" } });
  return containerCleanup(decodeContainerRequest({ ...document, id: "pod1" } as never));
}

const mounts = [{ container_path: "/a", readonly: true, image: { image: NAME } }];
const host = { images: { [NAME]: { digest: `sha256:${"a".repeat(64)}`, rootfs: {} } } };
const WITH_IMAGE: Asked = { release: "2.1.9", config: { mounts }, host };

/** What an action undoes, how, and which failures it goes on behind. */
function line(action: CleanupAction): string {
  const { kind, path, recursive, tolerates } = action;
  const how = [
    ...recursive ? ["recursive"] : [],
    ...action.kind === "unmount" ? action.detach ? ["detach"] : [] : action.unmounts ? ["unmounts"] : [],
  ];
  return [kind, path, ...how, `tolerates ${tolerates.join(" and ")}`].join(", ");
}

Deno.test("containerCleanup() says what each call undoes, and how", () => {
  const cleanup = cleanupOf(WITH_IMAGE);
  const of = (when: CleanupAction["when"]) => cleanup.filter((action) => action.when === when).map(line);
  const pipes = `remove, ${STATE}/io/0, recursive, tolerates any`;
  assertEquals(of("failure"), [
    pipes,
    `remove, ${STATE}, recursive, tolerates any`,
    `remove, ${ROOT}, recursive, tolerates any`,
  ]);
  assertEquals(of("stop"), [pipes]);
  assertEquals(of("stop-pod"), [
    `unmount, ${IMAGE}, tolerates not-mounted and not-there`,
    `remove, ${IMAGE}, tolerates not-there`,
    `remove, ${IMAGES}, tolerates not-there`,
  ]);
  assertEquals(of("remove"), [
    `remove, ${ROOT}/status, recursive, tolerates not-there`,
    `unmount, ${ROOT}, recursive, detach, tolerates any`,
    `remove, ${ROOT}, recursive, unmounts, tolerates not-there`,
    `unmount, ${STATE}, recursive, detach, tolerates any`,
    `remove, ${STATE}, recursive, unmounts, tolerates not-there`,
  ]);
});

Deno.test("containerCleanup() has the daemon's words for what it cannot undo, and none for what it does not report", () => {
  const failures = (when: CleanupAction["when"]) =>
    cleanupOf(WITH_IMAGE).filter((action) => action.when === when).map(({ failure }) => failure);
  assertEquals([failures("failure"), failures("stop")], [["", "", ""], [""]]);
  const images = 'failed to cleanup image mounts for sandbox "pod1": ';
  assertEquals(failures("stop-pod"), [
    `${images}failed to unmount image volume component "${IMAGE}": `,
    `${images}failed to removing mounts directory: `,
    `${images}failed to remove directory to cleanup image volume mounts: `,
  ]);
  const [root, state] = [["container root", ROOT], ["volatile container root", STATE]].map(([what, path]) =>
    `failed to remove ${what} directory "${path}": `
  );
  assertEquals(failures("remove"), ['failed to delete container checkpoint for "ctr1": ', root, root, state, state]);
});

Deno.test("containerCleanup() gives a reason for each action, and unmounts no image where none is mounted", () => {
  for (const { reason, path } of cleanupOf(WITH_IMAGE)) assert(reason.text.length > 20, path);
  assertEquals(cleanupOf({ release: "2.1.9" }).filter(({ when }) => when === "stop-pod"), []);
});
