import { assertEquals } from "@std/assert";
import { containerOf, mountOf, POD_DIRECTORY, podOf, refusalOf, sandboxOf, UID } from "../../props/kubelets.ts";

const P = POD_DIRECTORY;

/** A pod with one volume `v`, mounted at `/v`. */
function withVolume(
  source: Record<string, unknown>,
  mount: Record<string, unknown> = {},
  more: Record<string, unknown> = {},
) {
  return {
    volumes: [{ name: "v", ...source }],
    ...more,
    container: { volumeMounts: [{ name: "v", mountPath: "/v", ...mount }], ...more.container as object },
  };
}

const OBJECTS = {
  objects: {
    configMaps: [{ metadata: { name: "m" }, data: { k: "v" } }],
    secrets: [{ metadata: { name: "s" }, data: {} }],
    persistentVolumeClaims: [{ metadata: { name: "c" }, spec: { volumeName: "pvc-1" } }, {
      metadata: { name: "web-v" },
      spec: { volumeName: "pvc-2" },
    }],
    persistentVolumes: [{ metadata: { name: "pvc-1" }, spec: { csi: {} } }, {
      metadata: { name: "pvc-2" },
      spec: { csi: {} },
    }],
  },
};

const VOLUMES:
  readonly (readonly [source: Record<string, unknown>, path: string, isReadOnly: boolean, isRelabeled: boolean])[] = [
    [{ emptyDir: {} }, `${P}/volumes/kubernetes.io~empty-dir/v`, false, true],
    [{ emptyDir: { medium: "Memory" } }, `${P}/volumes/kubernetes.io~empty-dir/v`, false, true],
    [{ configMap: { name: "m" } }, `${P}/volumes/kubernetes.io~configmap/v`, true, true],
    [{ secret: { secretName: "s" } }, `${P}/volumes/kubernetes.io~secret/v`, true, true],
    [{ projected: { sources: [{ configMap: { name: "m" } }] } }, `${P}/volumes/kubernetes.io~projected/v`, true, true],
    [{ downwardAPI: { items: [] } }, `${P}/volumes/kubernetes.io~downward-api/v`, true, true],
    [{ hostPath: { path: "/x/", type: "Directory" } }, "/x/", false, false],
    [{ csi: { driver: "d", readOnly: true } }, `${P}/volumes/kubernetes.io~csi/v/mount`, true, false],
    [{ csi: { driver: "d" } }, `${P}/volumes/kubernetes.io~csi/v/mount`, false, true],
    [{ nfs: { server: "s", path: "/", readOnly: true } }, `${P}/volumes/kubernetes.io~nfs/v`, true, false],
    [{ persistentVolumeClaim: { claimName: "c" } }, `${P}/volumes/kubernetes.io~csi/pvc-1/mount`, false, true],
    [
      { persistentVolumeClaim: { claimName: "c", readOnly: true } },
      `${P}/volumes/kubernetes.io~csi/pvc-1/mount`,
      true,
      false,
    ],
    [{ ephemeral: { volumeClaimTemplate: {} } }, `${P}/volumes/kubernetes.io~csi/pvc-2/mount`, false, true],
  ];

for (const [source, host_path, isReadOnly, isRelabeled] of VOLUMES) {
  Deno.test(`the volume ${JSON.stringify(source)} is at ${host_path}`, () => {
    assertEquals(mountOf("/v", withVolume(source), { ...OBJECTS, node: { selinux: true } }), {
      container_path: "/v",
      host_path,
      ...(isReadOnly ? { readonly: true } : {}),
      ...(isRelabeled ? { selinux_relabel: true } : {}),
    });
  });
}

Deno.test("a volume without a source is an empty directory", () => {
  assertEquals(mountOf("/v", withVolume({}))?.host_path, `${P}/volumes/kubernetes.io~empty-dir/v`);
});

Deno.test("persistent volumes of the node's paths are where these are", () => {
  const of = (spec: Record<string, unknown>) =>
    mountOf("/v", withVolume({ persistentVolumeClaim: { claimName: "c" } }), {
      objects: { ...OBJECTS.objects, persistentVolumes: [{ metadata: { name: "pvc-1" }, spec }] },
    })?.host_path;
  assertEquals(of({ hostPath: { path: "/data" } }), "/data");
  assertEquals(of({ local: { path: "/disk" } }), `${P}/volumes/kubernetes.io~local-volume/pvc-1`);
  assertEquals(of({ nfs: {} }), `${P}/volumes/kubernetes.io~nfs/pvc-1`);
});

const PATHS: readonly (readonly [mountPath: string, path: string])[] = [
  ["data", "/data"],
  ["a/../b", "/b"],
  ["/data/", "/data/"],
  ["/a/../b", "/a/../b"],
];

for (const [mountPath, path] of PATHS) {
  Deno.test(`the mount path ${mountPath} is sent as ${path}`, () => {
    assertEquals(mountOf(path, withVolume({ emptyDir: {} }, { mountPath }))?.container_path, path);
  });
}

Deno.test("mounts stand in the manifest's order, then the hosts file, then the termination log", () => {
  const spec = withVolume({ emptyDir: {} });
  const paths = containerOf(spec).mounts?.map(({ container_path }) => container_path);
  assertEquals(paths, ["/v", "/etc/hosts", "/dev/termination-log"]);
});

Deno.test("the token is the last volume mount, of init and regular containers that have none", () => {
  const spec = { automountServiceAccountToken: true, initContainers: [{ name: "i", image: "nginx:1.27" }] };
  const token = {
    container_path: "/var/run/secrets/kubernetes.io/serviceaccount",
    host_path: `${P}/volumes/kubernetes.io~projected/kube-api-access-abcde`,
    readonly: true,
  };
  const facts = { tokenSuffix: "abcde" };
  assertEquals(containerOf(spec, { facts }).mounts?.[0], token);
  assertEquals(containerOf(spec, { facts, container: "i" }).mounts?.[0], token);
  assertEquals(mountOf(token.container_path, { automountServiceAccountToken: false }), undefined);
});

Deno.test("an account without token gives none, unless the pod wants one", () => {
  const objects = { serviceAccounts: [{ metadata: { name: "quiet" }, automountServiceAccountToken: false }] };
  const of = (automountServiceAccountToken: unknown) =>
    containerOf({ serviceAccountName: "quiet", automountServiceAccountToken }, { objects }).mounts?.length;
  assertEquals(of(undefined), 2);
  assertEquals(of(true), 3);
});

Deno.test("an ephemeral container has hosts file and termination log, but no token", () => {
  const spec = { ephemeralContainers: [{ name: "e", image: "nginx:1.27" }] };
  const paths = containerOf(spec, { status: {}, container: "e" }).mounts?.map(({ container_path }) => container_path);
  assertEquals(paths, ["/etc/hosts", "/dev/termination-log"]);
});

Deno.test("a sub path is a directory of its own, by the mount's position", () => {
  const volumeMounts = [
    { name: "c", mountPath: "/a" },
    { name: "c", mountPath: "/b", subPath: "x" },
  ];
  const spec = { volumes: [{ name: "c", emptyDir: {} }], container: { volumeMounts } };
  assertEquals(mountOf("/b", spec)?.host_path, `${P}/volume-subpaths/c/app/1`);
});

Deno.test("a claim's sub path has the name of the persistent volume", () => {
  const spec = withVolume({ persistentVolumeClaim: { claimName: "c" } }, { subPath: "x" });
  assertEquals(mountOf("/v", spec, OBJECTS)?.host_path, `${P}/volume-subpaths/pvc-1/app/0`);
});

const SUB_PATHS: readonly (readonly [expression: string, text: string])[] = [
  ["$(POD)/$(B)", "missing value for B, POD"],
  ["$(EMPTY)", "missing value for EMPTY"],
  ["$(UP)", "unable to provision SubPath `a/../b`: must not contain '..'"],
  ["$(ROOT)", "error SubPath `/x` must not be an absolute path"],
];

for (const [subPathExpr, text] of SUB_PATHS) {
  Deno.test(`the sub path ${subPathExpr} is refused: ${text}`, () => {
    const env = [{ name: "EMPTY", value: "" }, { name: "UP", value: "a/../b" }, { name: "ROOT", value: "/x" }];
    const spec = withVolume({ emptyDir: {} }, { subPathExpr }, { container: { env } });
    assertEquals(refusalOf(() => containerOf(spec)), `kubelet-refusal | Failed | Error: ${text}`);
  });
}

Deno.test("a mount at /etc/hosts replaces the hosts file, one at /etc does not", () => {
  const at = (mountPath: string) => containerOf(withVolume({ emptyDir: {} }, { mountPath })).mounts?.length;
  assertEquals([at("/etc/hosts"), at("/etc")], [2, 3]);
});

Deno.test("without an address there is no hosts file; with host network from 1.32 on always", () => {
  assertEquals(mountOf("/etc/hosts", {}, { facts: { podIPs: [] } }), undefined);
  const hosts = (release: string) => mountOf("/etc/hosts", { hostNetwork: true }, { release, node: { nodeIPs: [] } });
  assertEquals(hosts("1.31"), undefined);
  assertEquals(
    mountOf("/etc/hosts", { hostNetwork: true }, { release: "1.31", node: { nodeIPs: undefined } }) !== undefined,
    true,
  );
  assertEquals(hosts("1.32")?.host_path, `${P}/etc-hosts`);
});

Deno.test("the termination log is at the cleaned path, its file has random digits", () => {
  const setting = { facts: { containers: { app: { terminationLog: "0123abcd" } } } };
  const config = containerOf({ container: { terminationMessagePath: "log/x" } }, setting);
  assertEquals(config.mounts?.at(-1), { container_path: "/log/x", host_path: `${P}/containers/app/0123abcd` });
  assertEquals(config.annotations?.["io.kubernetes.container.terminationMessagePath"], "log/x");
});

Deno.test("propagation is private unless asked otherwise", () => {
  const of = (mountPropagation: string) =>
    mountOf(
      "/v",
      withVolume({ emptyDir: {} }, { mountPropagation }, { container: { securityContext: { privileged: true } } }),
    )
      ?.propagation;
  assertEquals([of("None"), of("HostToContainer"), of("Bidirectional")], [undefined, 1, 2]);
});

const LACKING = { handlers: [{ name: "", features: {} }] };

Deno.test("recursive read-only needs the handler, its gate and a read-only mount", () => {
  const of = (recursiveReadOnly: string, setting: Record<string, unknown> = {}) => () =>
    mountOf("/v", withVolume({ emptyDir: {} }, { readOnly: true, recursiveReadOnly }), setting)?.recursive_read_only;
  assertEquals(of("Enabled")(), true);
  assertEquals(of("IfPossible")(), true);
  assertEquals(of("Disabled")(), undefined);
  assertEquals(of("IfPossible", { runtime: LACKING })(), undefined);
  assertEquals(of("Enabled", { release: "1.30" })(), undefined);
  assertEquals(
    refusalOf(of("Enabled", { runtime: LACKING })),
    'kubelet-refusal | Failed | Error: failed to resolve recursive read-only mode: volume "v" requested recursive read-only ' +
      "mode, but it is not supported by the runtime",
  );
});

Deno.test("1.29 does not know recursive read-only mounts", () => {
  const spec = withVolume({ emptyDir: {} }, { readOnly: true, recursiveReadOnly: "Enabled" });
  assertEquals(mountOf("/v", spec, { release: "1.29" })?.recursive_read_only, undefined);
  assertEquals(
    podOf(spec, { release: "1.29" }).notes.some(({ kind, path }) =>
      kind === "dropped" && path === "/spec/containers/0/volumeMounts/0/recursiveReadOnly"
    ),
    true,
  );
});

Deno.test("a user namespace maps the ids of every mount", () => {
  const mapping = [{ host_id: 65536, length: 65536 }];
  const mounts = containerOf(withVolume({ emptyDir: {} }, {}, { hostUsers: false }), { release: "1.33" }).mounts;
  assertEquals(
    mounts?.map(({ uidMappings, gidMappings }) => [uidMappings, gidMappings]),
    mounts?.map(() => [mapping, mapping]),
  );
  assertEquals(
    containerOf(withVolume({ emptyDir: {} })).mounts?.some(({ uidMappings }) => uidMappings !== undefined),
    false,
  );
});

const IMAGE = { image: { reference: "nginx:1.27" } };
const ON = { kubelet: { featureGates: { ImageVolume: true } } };

Deno.test("with the gate off the API server removes image volumes and their mounts", () => {
  assertEquals(mountOf("/v", withVolume(IMAGE), { release: "1.34" }), undefined);
});

Deno.test("an image volume is an image with the pod's annotations, from 1.32 on read-only", () => {
  const setting = { metadata: { annotations: { k: "v" } } };
  const image = {
    image: `sha256:${"a".repeat(64)}`,
    user_specified_image: "nginx:1.27",
    annotations: { k: "v", "kubernetes.io/config.seen": "0001-01-01T00:00:00Z", "kubernetes.io/config.source": "api" },
  };
  assertEquals(mountOf("/v", withVolume(IMAGE), setting), { container_path: "/v", readonly: true, image });
  assertEquals(mountOf("/v", withVolume(IMAGE), { ...setting, ...ON, release: "1.31" }), {
    container_path: "/v",
    image,
  });
});

Deno.test("an image volume's sub path came with 1.33", () => {
  const spec = withVolume(IMAGE, { subPath: "a" });
  assertEquals(mountOf("/v", spec, { ...ON, release: "1.33" })?.image_sub_path, "a");
  assertEquals(
    refusalOf(() => mountOf("/v", spec, { ...ON, release: "1.32" })),
    'api-server-refusal | Pod "web" is invalid: spec.containers[0].volumeMounts[0].subPath: Invalid value: "a": ' +
      "not allowed in image volume sources",
  );
});

const FAILED_MOUNTS: readonly (readonly [source: Record<string, unknown>, text: string])[] = [
  [{ configMap: { name: "no" } }, 'configmap "no" not found'],
  [{ secret: { secretName: "no" } }, 'secret "no" not found'],
  [{ configMap: { name: "m", items: [{ key: "x", path: "x" }] } }, "references non-existent configmap key: x"],
  [{ hostPath: { path: "/etc", type: "Socket" } }, "hostPath type check failed: /etc is not a socket file"],
  [{ hostPath: { path: "/etc", type: "FileOrCreate" } }, "hostPath type check failed: /etc is not a file"],
];

for (const [source, text] of FAILED_MOUNTS) {
  Deno.test(`no sandbox is requested for a volume ${JSON.stringify(source)}: ${text}`, () => {
    assertEquals(
      refusalOf(() => sandboxOf(withVolume(source), { ...OBJECTS, node: { paths: { "/etc": "directory" } } })),
      `kubelet-refusal | FailedMount | MountVolume.SetUp failed for volume "v" : ${text}`,
    );
  });
}

Deno.test("a flex volume has its driver in its path", () => {
  const mount = mountOf("/v", withVolume({ flexVolume: { driver: "a.example/b", readOnly: true } }));
  assertEquals([mount?.host_path, mount?.readonly], [`${P}/volumes/a.example~b/v`, true]);
});

Deno.test("volumes of RBD and CephFS went with 1.31", () => {
  const of = (release: string) => () => mountOf("/v", withVolume({ cephfs: { monitors: [] } }), { release })?.host_path;
  assertEquals(of("1.30")(), `${P}/volumes/kubernetes.io~cephfs/v`);
  assertEquals(refusalOf(of("1.31")).split(" | ")[0], "not-modelled");
});

Deno.test("volumes of git repositories need a gate from 1.33 on", () => {
  const of = (release: string) => () =>
    sandboxOf(withVolume({ gitRepo: { repository: "r" } }), { release }).metadata?.name;
  assertEquals(of("1.32")(), "web");
  assertEquals(
    refusalOf(of("1.33")),
    'kubelet-refusal | FailedMount | MountVolume.SetUp failed for volume "v" : git-repo volume plugin has been disabled; ' +
      "if necessary, it may be re-enabled by enabling the feature-gate `GitRepoVolumeDriver`",
  );
});

Deno.test("an optional config map that does not exist is an empty directory", () => {
  const spec = withVolume({ configMap: { name: "no", optional: true } });
  assertEquals(mountOf("/v", spec, OBJECTS)?.host_path, `${P}/volumes/kubernetes.io~configmap/v`);
});

Deno.test("a volume that nobody mounts is not set up", () => {
  assertEquals(sandboxOf({ volumes: [{ name: "v", configMap: { name: "no" } }] }, OBJECTS).metadata?.uid, UID);
});

Deno.test("kinds of volumes that are not modelled are refused", () => {
  assertEquals(
    refusalOf(() => containerOf(withVolume({ azureDisk: {} }))),
    "not-modelled | Cannot model volumes of kind azureDisk: their paths on the node are unknown",
  );
});

Deno.test("another root directory is in all paths", () => {
  assertEquals(
    mountOf("/etc/hosts", {}, { rootDir: "/data/kubelet" })?.host_path,
    `/data/kubelet/pods/${UID}/etc-hosts`,
  );
});
