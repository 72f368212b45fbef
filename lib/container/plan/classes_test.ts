import { assertEquals } from "@std/assert";
import { type Asked, errorOf, specOf } from "../asked_test.ts";

const CRI = "io.containerd.grpc.v1.cri";
const TASKS = "io.containerd.service.v1.tasks-service";
const KINDS = ["blockio", "rdt"] as const;
const KEY = { blockio: "io.kubernetes.cri.blockio-class", rdt: "io.kubernetes.cri.rdt-class" };

/** A container with annotations, in a pod with annotations. */
function asked(
  own: Readonly<Record<string, string>>,
  pod: Readonly<Record<string, string>> = {},
  more: Asked = {},
): Asked {
  const sandboxConfig = { metadata: { name: "pod" }, annotations: pod };
  return { ...more, config: { annotations: own, ...more.config }, container: { sandboxConfig } };
}

const ignoring = (kind: string) => ({
  version: 2,
  plugins: { [CRI]: { containerd: { [`ignore_${kind}_not_enabled_errors`]: true } } },
});

for (const kind of KINDS) {
  const code = `${kind}-class`;
  const key = KEY[kind];
  const ofPod = `${kind}.resources.beta.kubernetes.io/pod`;
  const ofApp = `${kind}.resources.beta.kubernetes.io/container.app`;
  const own = `/container/config/annotations/${key}`;
  const sent = (name: string) => `/container/sandboxConfig/annotations/${name.replace("/", "~1")}`;

  Deno.test(`a ${kind} class is that of the container's annotation, or of the pod's for the container, or for the pod`, () => {
    const of = (request: Asked) => errorOf(request).slice(0, 2);
    assertEquals(of(asked({ [key]: "a" }, { [ofPod]: "b", [ofApp]: "c" })), [code, own]);
    assertEquals(of(asked({}, { [ofPod]: "b", [ofApp]: "c" })), [code, sent(ofApp)]);
    assertEquals(of(asked({}, { [ofPod]: "b", [`${ofApp}2`]: "c" })), [code, sent(ofPod)]);
    assertEquals(
      of(asked({}, { [`${kind}.resources.beta.kubernetes.io/container.`]: "c", [ofPod]: "b" }, {
        config: { metadata: {} },
      })),
      [code, sent(`${kind}.resources.beta.kubernetes.io/container.`)],
    );
    for (const annotations of [{ [ofApp]: "a", [ofPod]: "b" }, { "toString": "a" }]) {
      assertEquals(specOf(asked(annotations)).linux?.intelRdt, undefined);
    }
  });

  Deno.test(`a ${kind} class is ignored where the daemon is told to, and not modelled where it has classes`, () => {
    const request = asked({ [key]: "gold" });
    assertEquals(specOf({ ...request, daemon: ignoring(kind) }).linux?.intelRdt, undefined);
    assertEquals(errorOf({ ...request, daemon: ignoring(kind === "rdt" ? "blockio" : "rdt") })[0], code);
    const daemon = { version: 2, plugins: { [TASKS]: { [`${kind}_config_file`]: "/etc/classes" } } };
    const [found, path, text] = errorOf({ ...request, daemon, hostFiles: { "/etc/classes": "x" } });
    assertEquals([found, path, text.includes('"gold"')], ["not-modelled", own, true]);
    assertEquals(errorOf({ ...request, daemon })[0], code);
  });
}

Deno.test("an empty class of block I/O is none, and hides that of the pod; one of RDT is a class", () => {
  const of = (kind: typeof KINDS[number]) =>
    asked({ [KEY[kind]]: "" }, { [`${kind}.resources.beta.kubernetes.io/pod`]: "a" });
  assertEquals(specOf(of("blockio")).linux?.resources?.blockIO, undefined);
  assertEquals(errorOf(of("rdt")), [
    "rdt-class",
    `/container/config/annotations/${KEY.rdt}`,
    `failed to generate container "${
      "fedcba9876543210".repeat(4)
    }" spec: failed to set RDT class: RDT not initialized, class "" not available`,
  ]);
  assertEquals(specOf({ ...asked({ [KEY.blockio]: "a" }), release: "1.6.39" }).linux?.resources?.blockIO, undefined);
  const named = errorOf(asked({ [KEY.blockio]: 'a"' }, {}, { config: { metadata: {} } }));
  assertEquals(
    named[2].slice(named[2].indexOf("failed to set")),
    'failed to set blockio class: blockio disabled, refusing to set blockio class of container "" to "a\\""',
  );
});
