import { assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { imageFactsOf, readImage } from "./mod.ts";

const CONFIG = { User: "101:101", Env: ["PATH=/bin"], Entrypoint: ["/app"] };
const DIGITS = "a".repeat(64);

/** What programs print about one image, and the id that is in it. */
const PRINTED: readonly (readonly [program: string, document: unknown, id?: string])[] = [
  [
    "docker image inspect",
    [{ Id: `sha256:${DIGITS}`, RepoTags: ["shop:1"], Architecture: "amd64", Config: CONFIG, RootFS: { Layers: [] } }],
    `sha256:${DIGITS}`,
  ],
  ["podman image inspect", [{ Id: DIGITS, RepoTags: ["shop:1"], Config: CONFIG }], `sha256:${DIGITS}`],
  [
    "crictl inspecti",
    {
      status: { id: `sha256:${DIGITS}`, repoTags: ["shop:1"], uid: { value: "101" } },
      info: { chainID: "sha256:b", imageSpec: { architecture: "amd64", os: "linux", config: CONFIG } },
    },
    `sha256:${DIGITS}`,
  ],
  ["crane config", { architecture: "amd64", os: "linux", config: CONFIG, rootfs: { type: "layers", diff_ids: [] } }],
  ["docker image inspect --format '{{json .Config}}'", CONFIG],
  ["this package", { config: CONFIG, id: `sha256:${DIGITS}` }, `sha256:${DIGITS}`],
];

for (const [program, document, id] of PRINTED) {
  Deno.test(`readImage() reads what ${program} prints`, () => {
    const image = readImage(document);
    assertEquals([image.config, image.id], [CONFIG, id]);
    assertEquals(imageFactsOf(image), { ...(id === undefined ? {} : { id }), uid: 101 });
  });
}

Deno.test("readImage() keeps the files of an image", () => {
  const rootfs = { "/etc/passwd": "root:x:0:0::/:/bin/sh\n" };
  assertEquals(readImage({ config: {}, digest: `sha256:${DIGITS}`, rootfs }).rootfs, rootfs);
});

/** What is no image's configuration, and what to do. */
const WRONG: readonly (readonly [what: string, document: unknown, hint: string])[] = [
  [
    "skopeo inspect without --config",
    { Name: "shop", RepoTags: [], Layers: [], Env: [] },
    "add --config to the command",
  ],
  ["a manifest", { schemaVersion: 2, config: {}, layers: [] }, "pass the output of crane config"],
  ["several images", [{ Id: "a", Config: {} }, { Id: "b", Config: {} }], "pass the output for one image"],
  ["a Pod", { apiVersion: "v1", kind: "Pod" }, "pass the output of docker image inspect"],
  [
    "output of crictl without a configuration",
    { status: { id: "a" }, info: {} },
    "pass the output of docker image inspect",
  ],
  ["an object of another kind", { foo: 1 }, "pass the output of docker image inspect"],
  ["an empty object", {}, "pass the output of docker image inspect"],
  ["a configuration with another member", { config: {}, name: "shop" }, "pass the output of docker image inspect"],
];

for (const [what, document, hint] of WRONG) {
  Deno.test(`readImage() refuses ${what}`, () => {
    const error = assertThrows(() => readImage(document), CriSpecError);
    assertEquals(error.code, "wrong-document");
    assertEquals(error.hint?.startsWith(hint), true, error.hint);
  });
}

for (
  const [user, facts] of [
    ["", {}],
    ["0", { uid: 0 }],
    ["1000:2000", { uid: 1000 }],
    ["-1", { uid: -1 }],
    ["+5", { uid: 5 }],
    ["nginx", { username: "nginx" }],
    ["nginx:nginx", { username: "nginx" }],
    ["5x", { username: "5x" }],
    [":5", {}],
  ] as const
) {
  Deno.test(`the runtime reports the user ${JSON.stringify(user)} of an image as containerd does`, () => {
    assertEquals(imageFactsOf({ config: { User: user } }), facts);
  });
}

Deno.test("readImage() refuses an image that is not for Linux", () => {
  for (
    const [document, path] of [
      [{ architecture: "amd64", os: "windows", config: {} }, "/os"],
      [[{ Id: "sha256:1", Os: "windows", Config: {} }], "/0/Os"],
      [{ status: {}, info: { imageSpec: { os: "windows", config: {} } } }, "/info/imageSpec/os"],
    ] as const
  ) {
    const error = assertThrows(() => readImage(document), CriSpecError);
    assertEquals([error.code, error.path], ["not-modelled", path]);
  }
});
