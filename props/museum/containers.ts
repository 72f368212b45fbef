/**
 * The exhibits of app containers: bugs that containerd had, each as the law that it broke.
 *
 * @module
 */

import fc from "fast-check";
import { CRI_PLUGIN } from "../../lib/containerd/config_keys.ts";
import { type ContainerConfig, NAMESPACE_MODE } from "../../lib/cri/config.ts";
import type { CriSpecError } from "../../lib/error.ts";
import type { Spec } from "../../lib/oci/spec.ts";
import type { DaemonDocument, HostDocument, ImageDocument } from "../arbitraries/mod.ts";
import {
  capability,
  containerPath,
  containerResources,
  containerSecurityContext,
  mount,
} from "../arbitraries/hostile_container.ts";
import { int64 } from "../arbitraries/integers.ts";
import { text } from "../arbitraries/text.ts";
import { allows, hasUserns, mountsOn } from "../claims.ts";
import { contextOf, everyError, everySpec, isPrivileged, type Request } from "../container_claims.ts";
import type { ContainerExhibit } from "./exhibit.ts";

/** What the requests of an exhibit are made of; what is absent is as usual. */
interface Parts {
  readonly config?: fc.Arbitrary<ContainerConfig>;
  readonly pod?: fc.Arbitrary<Request["config"]>;
  readonly image?: fc.Arbitrary<ImageDocument>;
  readonly rootfs?: fc.Arbitrary<NonNullable<Request["container"]["rootfs"]>>;
  readonly sandboxConfig?: fc.Arbitrary<Request["config"]>;
  readonly host?: fc.Arbitrary<HostDocument>;
  readonly hostFiles?: fc.Arbitrary<NonNullable<Request["hostFiles"]>>;
  readonly daemon?: fc.Arbitrary<DaemonDocument>;
}

const METADATA = { name: "web", namespace: "default", uid: "1" };
const app = (members: { readonly [K in keyof ContainerConfig]?: fc.Arbitrary<ContainerConfig[K]> }) =>
  fc.record({ metadata: fc.constant({ name: "app" }), ...members }) as fc.Arbitrary<ContainerConfig>;
const secured = app({ linux: fc.record({ security_context: containerSecurityContext() }) });
const limited = app({ linux: fc.record({ resources: containerResources() }) });

function requests(parts: Parts): ContainerExhibit["requests"] {
  const { config = app({}), image = fc.constant({ Entrypoint: ["/app"] }), rootfs, sandboxConfig, pod, ...rest } =
    parts;
  const others = Object.fromEntries(Object.entries({ rootfs, sandboxConfig }).filter(([, part]) => part !== undefined));
  // The config is last, so that it is laid out in few lines.
  const container = fc.record({ image, ...others, config }) as fc.Arbitrary<Request["container"]>;
  return fc.record({ config: pod ?? fc.constant({ metadata: METADATA }), container, ...rest }) as ReturnType<
    typeof requests
  >;
}

const cri = (table: Readonly<Record<string, unknown>>): DaemonDocument => ({
  version: 2,
  plugins: { [CRI_PLUGIN]: table },
});
const withCdi = fc.constant(cri({ enable_cdi: true }));

/** The file of a CDI device. */
function gpu(edits: Readonly<Record<string, unknown>>, kind = "vendor.com/gpu"): NonNullable<Request["hostFiles"]> {
  const devices = [{ name: "a", containerEdits: edits }];
  return { "/etc/cdi/gpu.json": JSON.stringify({ cdiVersion: "0.5.0", kind, devices }) };
}

const GPU = "vendor.com/gpu=a";
const devices = fc.array(fc.constantFrom(GPU, "vendor.com/gpu=none").map((name) => ({ name })), { maxLength: 3 });
const asked = app({ CDI_devices: devices, annotations: fc.constantFrom({}, { a: "1" }), tty: fc.boolean() });

/** Whether the container asks for the device. */
const asksForGpu = ({ container }: Request): boolean =>
  container.config.CDI_devices?.some(({ name }) => name === GPU) ?? false;

/** A runtime that starts from a file. */
const based = fc.constant(cri({
  containerd: { runtimes: { runc: { base_runtime_spec: "/base.json" } } },
}));
const base = (members: Readonly<Record<string, unknown>>): NonNullable<Request["hostFiles"]> => ({
  "/base.json": JSON.stringify({ process: { user: {}, cwd: "/" }, root: { path: "rootfs" }, linux: {}, ...members }),
});

/** The file that the container starts from. */
const baseOf = ({ hostFiles }: Request): Spec => JSON.parse((hostFiles as Record<string, string>)["/base.json"]!);

const ACCOUNTS = { "/etc/passwd": "root:x:0:0::/:\napp:x:5:5::/:\n", "/etc/group": "audio:x:29:app\n" };
const ALL_IN_AUDIO = { ...ACCOUNTS, "/etc/group": "audio:x:29:root,app\n" };
const USERS = fc.constantFrom("", "app", "5", "root", "7").map((User) => ({ User, Entrypoint: ["/app"] }));
const AUDIO = 29;
const AF_ALG = 38;
const IDS = [{ length: 1 }];
const DATA = "x.io/a:1";
const images = fc.constant({ images: { [DATA]: { digest: `sha256:${"c".repeat(64)}`, rootfs: {} } } });
const FEATURES = { recursive_read_only_mounts: true, user_namespaces: true };
const capableHost = fc.constant({ runtimeHandlers: { runc: FEATURES } });
const CGROUP = "/sys/fs/cgroup";

/** Mounts of an image. */
const imageMounts = (minLength: number, maxLength: number) =>
  fc.array(
    fc.record({
      container_path: fc.constantFrom("/a", "/b", "/c/a"),
      readonly: fc.constant(true),
      image: fc.constant({ image: DATA }),
      image_sub_path: fc.constantFrom("", "", "in"),
      uidMappings: fc.constantFrom([], IDS),
      gidMappings: fc.constantFrom([], IDS),
    }),
    { minLength, maxLength },
  );

/** What a spec has of the mounts that a container asks for, each with its wish. */
function made(spec: Spec, { container }: Request) {
  return (container.config.mounts ?? []).flatMap((wish) =>
    mountsOn(spec, wish.container_path ?? "").slice(0, 1).map((mount) => ({ wish, mount }))
  );
}

const privileged = { linux: { security_context: { privileged: true } } };
const userns = { userns_options: { mode: NAMESPACE_MODE.POD, uids: IDS, gids: IDS } };
const namespaced = fc.record({
  network: fc.constantFrom(NAMESPACE_MODE.POD, NAMESPACE_MODE.NODE),
  ...Object.fromEntries(Object.entries(userns).map(([key, value]) => [key, fc.constant(value)])),
}, { requiredKeys: ["network"] });

/** Pods with namespaces of their own, and containers that join them. */
const joined = fc.tuple(namespaced, secured).map(([namespace_options, config]) => ({
  pod: { metadata: METADATA, linux: { security_context: { namespace_options } } },
  config: { ...config, linux: { security_context: { namespace_options } } },
}));
const inPods: ContainerExhibit["requests"] = joined.map(({ pod, config }) => ({
  config: pod,
  container: { image: { Entrypoint: ["/app"] }, config },
}));

const crashes = ({ code }: CriSpecError): boolean => code === "daemon-crash";

/** Every exhibit of containers, in the order of the releases that mended it. */
export const CONTAINER_EXHIBITS: readonly ContainerExhibit[] = [
  {
    id: "volume-rootpath",
    sentence: "the copying of a volume never leaves the image",
    until: ["volume-rootpath"],
    requests: requests({
      image: fc.constantFrom("/data", "/a/b", "/c").map((path) => ({ Entrypoint: ["/app"], Volumes: { [path]: {} } })),
      rootfs: fc.constantFrom({ "/data": { symlink: "/srv" } }, { "/a": { symlink: "/b" } }, { "/c": "text" }, {}),
    }),
    holds: everyError(({ code, message }) => code !== "not-modelled" || !message.includes("out of the image")),
  },
  {
    id: "drop-inheritable-caps",
    sentence: "a container has no inheritable capabilities",
    until: ["drop-inheritable-caps"],
    requests: requests({ config: secured }),
    holds: everySpec(({ process }) => (process?.capabilities?.inheritable ?? []).length === 0),
  },
  {
    id: "entrypoint-single-empty",
    sentence: "an image's entrypoint of one empty word is none",
    until: ["entrypoint-single-empty"],
    requests: requests({
      config: app({ command: fc.array(text(), { maxLength: 1 }), args: fc.array(text(), { maxLength: 2 }) }),
      image: fc.record({
        Entrypoint: fc.constantFrom([""], ["/app"], ["", "x"], []),
        Cmd: fc.array(text(), { minLength: 1, maxLength: 2 }),
      }),
    }),
    holds: everySpec(({ process }, { container: { config: { command = [], args = [] }, image } }) =>
      command.length > 0 || JSON.stringify(image?.Entrypoint) !== '[""]' ||
      process?.args?.length === (args.length > 0 ? args : image?.Cmd ?? []).length
    ),
  },
  {
    id: "apparmor-parser-needed",
    sentence: "a node without apparmor_parser refuses no container that asks for no AppArmor profile",
    until: ["apparmor-parser-needed"],
    requests: requests({
      host: fc.record({ apparmor: fc.boolean(), apparmorParser: fc.boolean() }),
      hostFiles: fc.constantFrom("", "web (enforce)\n").map((text) => ({
        "/sys/kernel/security/apparmor/profiles": text,
      })),
    }),
    holds: everyError(({ code }) => code !== "apparmor-parser-missing"),
  },
  {
    id: "default-swap-equals-limit",
    sentence: "a memory limit also limits swap",
    until: ["default-swap-equals-limit"],
    requests: requests({ config: limited }),
    holds: everySpec(({ linux }, { container }) =>
      (container.config.linux?.resources?.memory_limit_in_bytes ?? 0) === 0 ||
      linux?.resources?.memory?.swap !== undefined
    ),
  },
  {
    id: "default-swap-gated",
    sentence: "a container gets no swap limit by default where the kernel does not account swap",
    from: "default-swap-equals-limit",
    until: ["default-swap-gated"],
    requests: requests({ config: limited, host: fc.boolean().map((swap) => ({ swap })) }),
    holds: everySpec(({ linux }, { container, host }) =>
      host?.swap !== false || linux?.resources?.memory?.swap === undefined ||
      (container.config.linux?.resources?.memory_swap_limit_in_bytes ?? 0) !== 0
    ),
  },
  {
    id: "user-primary-gid",
    sentence: "the primary group of a container is among its additional groups",
    until: ["user-primary-gid"],
    requests: requests({ config: secured, image: USERS, rootfs: fc.constantFrom(ACCOUNTS, {}) }),
    holds: everySpec(({ process }) => process?.user.additionalGids?.includes(process.user.gid) ?? false),
  },
  {
    id: "image-user-groups",
    sentence: "an image's user gets the groups that the image's files give it",
    until: ["image-user-groups"],
    requests: requests({ image: USERS, rootfs: fc.constantFrom(ACCOUNTS, {}) }),
    holds: everySpec(({ process }, { container: { image, rootfs } }) =>
      image?.User !== "app" || rootfs?.["/etc/group"] === undefined ||
      (process?.user.additionalGids?.includes(AUDIO) ?? false)
    ),
  },
  {
    id: "explicit-swap-gated",
    sentence: "a container gets no swap limit where the kernel does not account swap",
    until: ["explicit-swap-gated"],
    requests: requests({ config: limited, host: fc.boolean().map((swap) => ({ swap })) }),
    holds: everySpec(({ linux }, { host }) => host?.swap !== false || linux?.resources?.memory?.swap === undefined),
  },
  {
    id: "relative-image-volume",
    sentence: "the volumes of an image are mounted on absolute paths",
    until: ["relative-image-volume"],
    requests: requests({
      image: containerPath().map((path) => ({ Entrypoint: ["/app"], Volumes: { [path]: {} } })),
    }),
    holds: everySpec(({ mounts = [] }) => mounts.every(({ destination }) => destination.startsWith("/"))),
  },
  {
    id: "inheritable-follow-drop",
    sentence: "a capability that is dropped is not inheritable either",
    from: "drop-inheritable-caps",
    until: ["inheritable-follow-drop"],
    requests: requests({
      config: app({ linux: fc.record({ security_context: fc.record({ capabilities: capability() }) }) }),
      daemon: based,
      hostFiles: fc.constant(base({
        process: { user: {}, cwd: "/", capabilities: { inheritable: ["CAP_KILL", "CAP_CHOWN", "CAP_NET_ADMIN"] } },
      })),
    }),
    holds: everySpec(({ process }, request) => {
      const { drop_capabilities = [] } = contextOf(request).capabilities ?? {};
      return drop_capabilities.every((name) => !process?.capabilities?.inheritable?.includes(`CAP_${name}`));
    }),
  },
  {
    id: "user-uid-range",
    sentence: "a container that asks for a user id other than 0 never runs as root",
    until: ["user-uid-range"],
    requests: requests({
      config: app({
        linux: fc.record({ security_context: fc.record({ run_as_user: int64().map((value) => ({ value })) }) }),
      }),
    }),
    holds: everySpec(({ process }, request) =>
      BigInt(contextOf(request).run_as_user?.value ?? 0) === 0n || process?.user.uid !== 0
    ),
  },
  {
    id: "userns-container",
    sentence: "a container with a user namespace joins its pod's, or is refused",
    until: ["userns-container"],
    requests: inPods,
    holds: everySpec((spec, request) =>
      contextOf(request).namespace_options?.userns_options === undefined || hasUserns(spec)
    ),
  },
  {
    id: "blockio-class",
    sentence: "a block I/O class is applied or refused",
    until: ["blockio-class"],
    requests: requests({
      config: app({
        annotations: fc.constantFrom("blockio", "rdt", "other").chain((kind) =>
          text().map((value) => ({ [`io.kubernetes.cri.${kind}-class`]: value }))
        ),
      }),
    }),
    holds: everySpec((_spec, { container }) =>
      (container.config.annotations?.["io.kubernetes.cri.blockio-class"] ?? "") === ""
    ),
  },
  {
    id: "base-spec-domainname",
    sentence: "the domain name of a base spec is the container's",
    until: ["base-spec-domainname"],
    requests: requests({ daemon: based, hostFiles: text().map((domainname) => base({ domainname })) }),
    holds: everySpec(({ domainname = "" }, request) => domainname === (baseOf(request).domainname ?? "")),
  },
  {
    id: "idmap-mount-refused",
    sentence: "id mappings of a mount are made or refused",
    until: ["idmap-mount-refused", "idmap-mounts"],
    requests: requests({
      config: app({
        mounts: fc.array(
          fc.tuple(mount(fc.constant("/srv/data")), fc.constantFrom({}, { uidMappings: IDS, gidMappings: IDS }))
            .map(([mount, mappings]) => ({ ...mount, ...mappings })),
          { maxLength: 2 },
        ),
      }),
      host: capableHost,
    }),
    holds: everySpec((spec, request) =>
      made(spec, request).every(({ wish, mount }) =>
        (wish.uidMappings ?? []).length === 0 || mount.uidMappings !== undefined || wish.container_path === ""
      )
    ),
  },
  {
    id: "cdi-cri-field",
    sentence: "a CDI device that the request names is injected or refused, where CDI is on",
    from: "cdi-annotations",
    until: ["cdi-cri-field"],
    requests: requests({ config: asked, daemon: withCdi, hostFiles: fc.constant(gpu({ env: ["GPU=a"] })) }),
    holds: everySpec(({ process }, request) => !asksForGpu(request) || process?.env?.includes("GPU=a") === true),
  },
  {
    id: "cdi-unresolved-text",
    sentence: "only CDI devices that are missing are named as missing",
    from: "cdi-cri-field",
    until: ["cdi-unresolved-text"],
    requests: requests({ config: asked, daemon: withCdi, hostFiles: fc.constant(gpu({ env: ["GPU=a"] })) }),
    holds: everyError(({ code, message }) => code !== "cdi-device-unknown" || !message.includes(GPU)),
  },
  {
    id: "cdi-one-letter",
    sentence: "no annotation for CDI ends the daemon",
    from: "cdi-annotations",
    until: ["cdi-one-letter"],
    requests: requests({
      config: app({
        annotations: fc.constantFrom(GPU, "v/gpu=a", "vendor.com/g=a", "", "x").map((device) => ({
          "cdi.k8s.io/x": device,
        })),
      }),
      daemon: withCdi,
    }),
    holds: everyError((error) => !crashes(error)),
  },
  {
    id: "error-percent",
    sentence: "a percent sign in an image's name is told as it is",
    until: ["error-percent"],
    requests: requests({
      config: app({ image: fc.constantFrom("app", "a%sb", "100%", "%q").map((image) => ({ image })) }),
      image: fc.constant(undefined as unknown as ImageDocument),
    }),
    holds: everyError(({ code, message }) => code !== "container-image" || !message.includes("%!")),
  },
  {
    id: "seccomp-af-alg",
    sentence: "RuntimeDefault lets no container open an AF_ALG socket",
    until: ["seccomp-af-alg"],
    requests: requests({ config: secured }),
    holds: everySpec((spec) => !allows(spec, "socket", AF_ALG)),
  },
  {
    id: "rro-mounts",
    sentence: "a mount that is to be read-only with all below it is, or is refused",
    until: ["rro-mounts"],
    requests: requests({
      config: app({ mounts: fc.array(mount(fc.constant("/srv/data")), { maxLength: 2 }) }),
      host: capableHost,
    }),
    holds: everySpec((spec, request) =>
      made(spec, request).every(({ wish, mount }) =>
        wish.recursive_read_only !== true || mount.options?.includes("rro") === true
      )
    ),
  },
  {
    id: "supplemental-groups-strict",
    sentence: "with the policy Strict a container has no groups of the image's files",
    until: ["supplemental-groups-strict"],
    requests: requests({
      config: app({
        linux: fc.record({
          security_context: fc.record({
            supplemental_groups_policy: fc.constantFrom(0, 1),
            no_new_privs: fc.boolean(),
          }),
        }),
      }),
      image: USERS,
      rootfs: fc.constantFrom(ALL_IN_AUDIO, {}),
    }),
    holds: everySpec(({ process }, request) =>
      contextOf(request).supplemental_groups_policy !== 1 || !process?.user.additionalGids?.includes(AUDIO)
    ),
  },
  {
    id: "host-file-exists",
    sentence: "the node's /dev/shm is only mounted where the node has one",
    until: ["host-file-exists"],
    requests: requests({
      config: app({
        linux: fc.record({
          security_context: fc.record({ namespace_options: fc.record({ ipc: fc.constantFrom(0, 1, 2) }) }),
        }),
      }),
      host: fc.boolean().map((devShm) => ({ devShm })),
    }),
    holds: everySpec((spec, { host }) =>
      host?.devShm !== false || mountsOn(spec, "/dev/shm").every(({ source }) => source !== "/dev/shm")
    ),
  },
  {
    id: "mount-lookup-canonical",
    sentence: "how mounts pass to and from a source is decided where its links lead",
    until: ["mount-lookup-canonical"],
    requests: requests({
      config: app({
        mounts: fc.array(
          fc.record({
            container_path: containerPath(),
            host_path: fc.constantFrom("/srv/in", "/link/in"),
            propagation: fc.constantFrom(0, 1, 2),
          }),
          { maxLength: 2 },
        ),
      }),
      hostFiles: fc.constant({ "/link": { symlink: "/srv" }, "/srv/in": { directory: true } }),
      host: fc.constant({ mounts: { "/": "private", "/srv": "shared" } }),
    }),
    holds: everyError(({ code }) => code !== "mount-propagation-not-shared"),
  },
  {
    id: "cdi-dedupe",
    sentence: "a CDI device that is named twice is injected once",
    from: "cdi-cri-field",
    until: ["cdi-dedupe"],
    requests: requests({
      config: asked,
      daemon: withCdi,
      hostFiles: fc.constant(gpu({ hooks: [{ hookName: "createRuntime", path: "/hook" }] })),
    }),
    holds: everySpec(({ hooks }) => (hooks?.createRuntime ?? []).length <= 1),
  },
  {
    id: "image-volume-userns",
    sentence: "the mount of an image has no id mappings, for its snapshot has them",
    from: "image-volume",
    until: ["image-volume-userns"],
    requests: requests({ config: app({ mounts: imageMounts(0, 1) }), host: images }),
    holds: everySpec((spec, request) => made(spec, request).every(({ mount }) => mount.uidMappings === undefined)),
  },
  {
    id: "privileged-cgroup-opts",
    sentence: "a privileged container's cgroups are mounted with the options that the node's have",
    until: ["privileged-cgroup-opts"],
    requests: requests({
      pod: fc.constant({ metadata: METADATA, ...privileged }),
      config: app({ linux: fc.record({ security_context: fc.boolean().map((privileged) => ({ privileged })) }) }),
      hostFiles: fc.constant({ "/dev/x": { device: "c", major: 1, minor: 3, mode: 0o640, uid: 0, gid: 0 } }),
    }),
    holds: everySpec((spec, request) =>
      !isPrivileged(request) || mountsOn(spec, CGROUP).every(({ options = [] }) => options.includes("nsdelegate"))
    ),
  },
  {
    id: "sandbox-metadata-check",
    sentence: "no pod's config ends the daemon",
    until: ["sandbox-metadata-check"],
    requests: requests({
      sandboxConfig: fc.record({ metadata: fc.constant(METADATA), hostname: text() }, { requiredKeys: [] }),
    }),
    holds: everyError((error) => !crashes(error)),
  },
  {
    id: "image-volume-subpath",
    sentence: "the mount of a part of an image is that part, or is refused",
    from: "image-volume",
    until: ["image-volume-subpath"],
    requests: requests({ config: app({ mounts: imageMounts(0, 1) }), host: images }),
    holds: everySpec((spec, request) =>
      made(spec, request).every(({ wish, mount }) =>
        (wish.image_sub_path ?? "") === "" || wish.image === undefined ||
        mount.source?.endsWith(`/${wish.image_sub_path}`) === true
      )
    ),
  },
  {
    id: "pids-limit-pointer",
    sentence: "a base spec that limits no processes limits none",
    until: ["pids-limit-pointer"],
    requests: requests({
      daemon: based,
      hostFiles: fc.constantFrom({}, { pids: {} }, { pids: { limit: 9 } }).map((resources) =>
        base({ linux: { resources } })
      ),
    }),
    holds: everySpec(({ linux }, request) =>
      linux?.resources?.pids?.limit === baseOf(request).linux?.resources?.pids?.limit
    ),
  },
  {
    id: "image-volume-again",
    sentence: "the second mount of an image has no id mappings either",
    from: "image-volume-userns",
    until: ["image-volume-again"],
    requests: requests({ config: app({ mounts: imageMounts(2, 3) }), host: images }),
    holds: everySpec((spec, request) => made(spec, request).every(({ mount }) => mount.uidMappings === undefined)),
  },
  {
    id: "sandbox-not-running",
    sentence: "a stopped pod gets no container",
    from: "controller-status",
    until: ["sandbox-not-running"],
    requests: requests({
      config: secured,
      host: fc.constantFrom("ready" as const, "notready").map((sandboxState) => ({ sandboxState })),
    }),
    holds: everySpec((_spec, { host }) => host?.sandboxState !== "notready"),
  },
  {
    id: "userns-hostnet-sys",
    sentence: "a container with a user namespace on the node's network mounts no sysfs, which the kernel would forbid",
    from: "userns-container",
    until: ["userns-hostnet-sys"],
    requests: inPods,
    holds: everySpec((spec, { config }) =>
      !hasUserns(spec) || config.linux?.security_context?.namespace_options?.network !== NAMESPACE_MODE.NODE ||
      mountsOn(spec, "/sys").every(({ type }) => type !== "sysfs")
    ),
  },
  {
    id: "stop-signal",
    sentence: "an unknown stop signal is refused",
    until: ["stop-signal"],
    requests: requests({ config: app({ stop_signal: fc.nat(99), tty: fc.boolean() }) }),
    holds: everySpec((_spec, { container }) => (container.config.stop_signal ?? 0) <= 65),
  },
  {
    id: "cdi-disabled-refusal",
    sentence: "a CDI device that the request names is injected or refused",
    from: "cdi-cri-field",
    until: ["cdi-disabled-refusal"],
    requests: requests({
      config: asked,
      daemon: fc.boolean().map((enable_cdi) => cri({ enable_cdi })),
      hostFiles: fc.constant(gpu({ env: ["GPU=a"] })),
    }),
    holds: everySpec(({ process }, request) => !asksForGpu(request) || process?.env?.includes("GPU=a") === true),
  },
  {
    id: "cdi-env-replace",
    sentence: "a variable of a CDI device takes the place of that of the same name",
    from: "cdi-cri-field",
    until: ["cdi-env-replace"],
    requests: requests({
      config: asked,
      daemon: withCdi,
      hostFiles: fc.constantFrom("PATH", "A", "HOSTNAME").map((name) => gpu({ env: [`${name}=/gpu`] })),
    }),
    holds: everySpec(({ process }) => {
      const names = process?.env?.map((entry) => entry.split("=")[0]) ?? [];
      return new Set(names).size === names.length;
    }),
  },
];
