import { assertEquals } from "@std/assert";
import { containerOf, kubeletOf, notesOf, podOf, refusalOf, UID } from "../../props/kubelets.ts";
import { containerHash, hashJson } from "./container_hash.ts";
import { containerConfig, containersOf } from "./mod.ts";

const PREFIX = "io.kubernetes.container.";
const DIGEST = `nginx@sha256:${"e".repeat(64)}`;

Deno.test("the image is the id, and the name in the manifest as it is written, without the default tag", () => {
  for (const image of ["nginx:1.27", "nginx", DIGEST]) {
    const images = { [image]: { id: "sha256:1" } };
    assertEquals(containerOf({ container: { image } }, { images }).image, {
      image: "sha256:1",
      user_specified_image: image,
    });
  }
});

Deno.test("user_specified_image came with 1.28", () => {
  assertEquals(containerOf({}, { release: "1.27" }).image, { image: `sha256:${"a".repeat(64)}` });
});

Deno.test("an image of which nothing is known needs a user, and its id is a placeholder", () => {
  const image = "unknown:1";
  assertEquals(
    refusalOf(() => containerOf({ container: { image } })),
    `manifest-fact-missing | Missing fact: the user of the image "unknown:1", needed for the container's user`,
  );
  const container = { image, securityContext: { runAsUser: 1 } };
  assertEquals(containerOf({ container }).image?.image, `sha256:${"0".repeat(64)}`);
  assertEquals(notesOf({ container }).filter(({ message }) => message.includes("unknown:1")).length, 1);
});

const REFUSED_IMAGES: readonly (readonly [image: string, policy: string, release: string, text: string])[] = [
  ["missing:1", "IfNotPresent", "1.36", "Failed | Error: ErrImagePull"],
  [
    "missing:1",
    "Never",
    "1.36",
    'ErrImageNeverPull | Container image "missing:1" is not present with pull policy of Never',
  ],
  [
    "Nginx:UPPER:x",
    "IfNotPresent",
    "1.36",
    'InspectFailed | Failed to apply default image tag "Nginx:UPPER:x": couldn\'t parse image name "Nginx:UPPER:x": ' +
    "invalid reference format: repository name (library/Nginx) must be lowercase",
  ],
  [
    "Nginx:UPPER:x",
    "IfNotPresent",
    "1.27",
    'InspectFailed | Failed to apply default image tag "Nginx:UPPER:x": couldn\'t parse image reference "Nginx:UPPER:x": ' +
    "invalid reference format: repository name must be lowercase",
  ],
];

for (const [image, imagePullPolicy, release, text] of REFUSED_IMAGES) {
  Deno.test(`${release} refuses the image ${image} with the policy ${imagePullPolicy}`, () => {
    const container = { image, imagePullPolicy };
    assertEquals(refusalOf(() => containerOf({ container }, { release })), `kubelet-refusal | ${text}`);
  });
}

Deno.test("attempt, annotation and log file have the same number", () => {
  const config = containerOf({}, { facts: { containers: { app: { attempt: 2 } } } });
  assertEquals(config.metadata, { name: "app", attempt: 2 });
  assertEquals(config.annotations?.[`${PREFIX}restartCount`], "2");
  assertEquals(config.log_path, "app/2.log");
});

Deno.test("the status' restart count is the attempt", () => {
  const status = { containerStatuses: [{ name: "app", restartCount: 3, containerID: "containerd://c" }] };
  assertEquals(containerOf({}, { status }).metadata?.attempt, 3);
});

Deno.test("containers have exactly four labels, whatever the pod's are", () => {
  assertEquals(containerOf({}, { metadata: { labels: { a: "b" } } }).labels, {
    [`${PREFIX}name`]: "app",
    "io.kubernetes.pod.name": "web",
    "io.kubernetes.pod.namespace": "default",
    "io.kubernetes.pod.uid": UID,
  });
});

Deno.test("annotations of the pod are not copied into containers", () => {
  const annotations = { [`${PREFIX}hash`]: "mine", other: "x" };
  const config = containerOf({}, { metadata: { annotations } });
  assertEquals(config.annotations?.other, undefined);
  assertEquals(config.annotations?.[`${PREFIX}hash`], "a763184");
});

Deno.test("every container has these annotations", () => {
  assertEquals(containerOf({}).annotations, {
    [`${PREFIX}hash`]: "a763184",
    [`${PREFIX}restartCount`]: "0",
    [`${PREFIX}terminationMessagePath`]: "/dev/termination-log",
    [`${PREFIX}terminationMessagePolicy`]: "File",
    "io.kubernetes.pod.terminationGracePeriod": "30",
  });
});

const HASHES: readonly (readonly [name: string, image: string, hash: string])[] = [
  ["test_container", "foo/image:v1", "8e45cbd0"],
  ["foo", "bar", "11a6d6d6"],
  ["app", "nginx:1.27", "a763184"],
];

for (const [name, image, hash] of HASHES) {
  Deno.test(`from 1.31 on the hash of ${name} with ${image} is ${hash}, without leading zeros`, () => {
    const { behaviors } = kubeletOf({ release: "1.31" });
    assertEquals(containerHash({ name, image, args: ["ignored"] }, behaviors), hash);
  });
}

Deno.test("up to 1.30 the hash is of the whole container", () => {
  const { behaviors } = kubeletOf({ release: "1.30" });
  const container = { name: "test_container", image: "foo/image:v1", args: ["/bin/sh", "-c", "echo abc"] };
  assertEquals(containerHash({ ...container, ports: [{ containerPort: 8001 }] }, behaviors), "3c42280f");
  assertEquals(hashJson("{}") === containerHash(container, behaviors), false);
});

Deno.test("a changed variable changes the hash up to 1.30 alone", () => {
  const hash = (release: string, value: string): string | undefined =>
    containerOf({ container: { env: [{ name: "A", value }] } }, { release }).annotations?.[`${PREFIX}hash`];
  assertEquals(hash("1.31", "1") === hash("1.31", "2"), true);
  assertEquals(hash("1.30", "1") === hash("1.30", "2"), false);
});

Deno.test("hashWithoutResources needs the gate of in-place resize, up to 1.30", () => {
  const kubelet = { featureGates: { InPlacePodVerticalScaling: true } };
  const key = `${PREFIX}hashWithoutResources`;
  assertEquals(key in (containerOf({}, { release: "1.30", kubelet }).annotations ?? {}), true);
  assertEquals(key in (containerOf({}, { release: "1.31", kubelet }).annotations ?? {}), false);
});

Deno.test("ports are an annotation, with defaults and in Go's order", () => {
  const ports = [{ containerPort: 80 }];
  const printed = (spec: Record<string, unknown>): string | undefined =>
    containerOf({ ...spec, container: { ports } }).annotations?.[`${PREFIX}ports`];
  assertEquals(printed({}), '[{"containerPort":80,"protocol":"TCP"}]');
  assertEquals(printed({ hostNetwork: true }), '[{"hostPort":80,"containerPort":80,"protocol":"TCP"}]');
});

Deno.test("preStop is an annotation, with Go's escapes", () => {
  const preStop = (handler: unknown): string | undefined =>
    containerOf({ container: { lifecycle: { preStop: handler } } }).annotations?.[`${PREFIX}preStopHandler`];
  assertEquals(
    preStop({ exec: { command: ["sh", "-c", "a && b"] } }),
    '{"exec":{"command":["sh","-c","a \\u0026\\u0026 b"]}}',
  );
  assertEquals(preStop({ httpGet: { port: 80 } }), '{"httpGet":{"path":"/","port":80,"scheme":"HTTP"}}');
  assertEquals(preStop({ sleep: { seconds: 5 } }), '{"sleep":{"seconds":5}}');
});

Deno.test("a grace period of 0 is an annotation, and one of a deletion another", () => {
  const config = containerOf({ terminationGracePeriodSeconds: 0 }, { metadata: { deletionGracePeriodSeconds: 5 } });
  assertEquals(config.annotations?.["io.kubernetes.pod.terminationGracePeriod"], "0");
  assertEquals(config.annotations?.["io.kubernetes.pod.deletionGracePeriod"], "5");
});

Deno.test("stdin, stdinOnce, tty and the working directory are passed on, the latter not expanded", () => {
  const container = {
    stdin: true,
    stdinOnce: true,
    tty: true,
    workingDir: "/w/$(A)",
    env: [{ name: "A", value: "1" }],
  };
  const { stdin, stdin_once, tty, working_dir } = containerOf({ container });
  assertEquals({ stdin, stdin_once, tty, working_dir }, {
    stdin: true,
    stdin_once: true,
    tty: true,
    working_dir: "/w/$(A)",
  });
});

Deno.test("a stop signal needs its gate", () => {
  const spec = (stopSignal: string) => ({ os: { name: "linux" }, container: { lifecycle: { stopSignal } } });
  const kubelet = { featureGates: { ContainerStopSignals: true } };
  assertEquals(containerOf(spec("SIGUSR1")).stop_signal, undefined);
  assertEquals(containerOf(spec("SIGUSR1"), { kubelet }).stop_signal, 29);
  assertEquals(containerOf(spec("SIGRTMIN+1"), { kubelet }).stop_signal, 36);
  assertEquals(containerOf(spec("SIGRTMAX-1"), { kubelet }).stop_signal, 64);
});

Deno.test("a claim's block device is a device, read-only where the claim's source is", () => {
  const device = (readOnly: boolean) =>
    containerOf({
      volumes: [{ name: "b", persistentVolumeClaim: { claimName: "data", readOnly } }],
      container: { volumeDevices: [{ name: "b", devicePath: "/dev/x" }] },
    }, { objects: { persistentVolumeClaims: [{ metadata: { name: "data" }, spec: { volumeName: "pv-1" } }] } });
  const host_path = `/var/lib/kubelet/pods/${UID}/volumeDevices/kubernetes.io~csi/pv-1`;
  assertEquals(device(false).devices, [{ container_path: "/dev/x", host_path, permissions: "mrw" }]);
  assertEquals(device(true).devices?.[0]?.permissions, "r");
  assertEquals(device(false).mounts?.some(({ container_path }) => container_path === "/dev/x"), false);
});

Deno.test("an extended resource is noted: its devices are not known", () => {
  const container = { resources: { limits: { "vendor.example/gpu": "1" } } };
  assertEquals(
    notesOf({ container }).some(({ message }) => message.startsWith("vendor.example/gpu adds no devices")),
    true,
  );
});

Deno.test("containers start in this order: init containers and sidecars, regular ones, ephemeral ones", () => {
  const pod = podOf({
    initContainers: [{ name: "i", image: "nginx:1.27" }, { name: "s", image: "nginx:1.27", restartPolicy: "Always" }],
    ephemeralContainers: [{ name: "e", image: "nginx:1.27" }],
  }, { status: {} });
  assertEquals(containersOf(pod).map(({ name, kind }) => [name, kind]), [
    ["i", "init"],
    ["s", "sidecar"],
    ["app", "regular"],
    ["e", "ephemeral"],
  ]);
});

Deno.test("a name that no container has is refused, with the nearest one", () => {
  assertEquals(
    refusalOf(() => containerConfig(podOf({}), "ap", kubeletOf())),
    'invalid-value | No container "ap" in the pod',
  );
});
