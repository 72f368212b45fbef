import { assertEquals } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { parseDockerRef } from "../go/reference.ts";
import { simpleSpec } from "./spec.ts";

const DIGEST = `sha256:${"0a".repeat(32)}`;
const PATH = "/daemon/plugins/io.containerd.cri.v1.images/pinned_images/sandbox";
const ID = "0123456789abcdef".repeat(4);

/** Why a release makes no sandbox with a pause image; `undefined` where it makes one. */
function refusal(release: string, sandbox: string): CriSpecError | undefined {
  const plugins = { "io.containerd.cri.v1.images": { pinned_images: { sandbox } } };
  try {
    simpleSpec({ release, config: { metadata: { name: "web" } }, daemon: { version: 3, plugins } });
    return undefined;
  } catch (error) {
    if (error instanceof CriSpecError) return error;
    throw error;
  }
}

Deno.test("parseDockerRef() gives a name its registry and tag, and of a tag and a digest the digest", () => {
  const names: readonly (readonly [text: string, name: string])[] = [
    ["pause", "docker.io/library/pause:latest"],
    ["pause:3", "docker.io/library/pause:3"],
    ["library/pause:3", "docker.io/library/pause:3"],
    ["index.docker.io/pause", "docker.io/library/pause:latest"],
    ["docker.io/a/pause:3", "docker.io/a/pause:3"],
    ["localhost/pause", "localhost/pause:latest"],
    ["my-localhost/pause", "docker.io/my-localhost/pause:latest"],
    ["r.io/pause:3", "r.io/pause:3"],
    ["r:5000/pause:3", "r:5000/pause:3"],
    ["R/pause:3", "R/pause:3"],
    ["[::1]:5000/a/b", "[::1]:5000/a/b:latest"],
    ["r.io", "docker.io/library/r.io:latest"],
    ["r/a.b:3", "docker.io/r/a.b:3"],
    [`r.io/pause@${DIGEST}`, `r.io/pause@${DIGEST}`],
    [`r.io/pause:3@${DIGEST}`, `r.io/pause@${DIGEST}`],
    [`pause@${DIGEST}`, `docker.io/library/pause@${DIGEST}`],
    ["f/a__b--c.d_e", "docker.io/f/a__b--c.d_e:latest"],
  ];
  for (const [text, name] of names) assertEquals(parseDockerRef(text), { name }, text);
});

Deno.test("parseDockerRef() says why a name is none", () => {
  const upper = "invalid reference format: repository name (library/Pause) must be lowercase";
  const errors: readonly (readonly [text: string, error: string])[] = [
    ["", "invalid reference format"],
    ["Pause", upper],
    ["r.io/pause:", "invalid reference format"],
    ["r.io/pause@", "invalid reference format"],
    ["r.io/pause@sha256:abc", "invalid reference format"],
    ["r.io/a:3/pause", "invalid reference format"],
    [":/p:3", "invalid reference format"],
    ["r.io/a___b", "invalid reference format"],
    ["r.io/-a", "invalid reference format"],
    [`r.io/a@md5:${"0".repeat(32)}`, "unsupported digest algorithm"],
    [`r.io/a:3@SHA256:${"0".repeat(64)}`, "invalid checksum digest format"],
    [`r.io/a@SHA256:${"0".repeat(64)}`, "invalid reference format: repository name (a@SHA256) must be lowercase"],
    [`r.io/a@sha256:${"0".repeat(63)}`, "invalid checksum digest length"],
    [`r.io/a@sha256:${"A".repeat(64)}`, "invalid checksum digest format"],
    [`r.io/${"a".repeat(256)}`, "repository name must not be more than 255 characters"],
    ["a".repeat(64), `invalid repository name (${"a".repeat(64)}), cannot specify 64-byte hexadecimal strings`],
  ];
  for (const [text, error] of errors) assertEquals(parseDockerRef(text), { error }, text);
  assertEquals(parseDockerRef(`r.io/${"a".repeat(255)}`), { name: `r.io/${"a".repeat(255)}:latest` });
});

Deno.test("a pause image that is stored under another name than config.toml has starts no pod on 2.3.0 to 2.3.3", () => {
  const lost = ["pause", "localhost/pause", "r.io/pause", "pause:3", `r.io/pause:3@${DIGEST}`, `pause@${DIGEST}`];
  for (const image of lost) {
    for (const release of ["2.3.0", "2.3.3"]) {
      const error = refusal(release, image);
      const text =
        `failed to start sandbox "${ID}": failed to get sandbox image "${image}": image "${image}": not found`;
      assertEquals([error?.code, error?.path, error?.message], ["pause-image", PATH, text]);
    }
    for (const release of ["2.0.0", "2.2.7", "2.3.4", "2.4.0-beta.0"]) assertEquals(refusal(release, image), undefined);
  }
  const found = [
    "r.io/pause:3",
    "localhost/pause:3",
    "r:5000/pause:3",
    `r.io/pause@${DIGEST}`,
    "docker.io/library/pause:3",
  ];
  for (const image of found) assertEquals(refusal("2.3.1", image), undefined, image);
  assertEquals(refusal("2.3.1", "localhost/pause")?.hint, "set sandbox_image to its full name, localhost/pause:latest");
});

Deno.test("a pause image whose name cannot be read starts no pod from 2.0 on", () => {
  const pull = 'failed to pull image "Pause:": failed to parse image reference "Pause:": ' +
    "invalid reference format: repository name (library/Pause) must be lowercase";
  assertEquals(refusal("2.3.1", "Pause:")?.message, pull);
  assertEquals(refusal("2.3.4", "Pause:")?.message, pull);
  const start = `failed to start sandbox "${ID}": failed to get sandbox image "Pause:": `;
  assertEquals(refusal("2.1.9", "Pause:")?.message, `${start}${pull}`);
});

Deno.test("a pause image by its id is found where the node has it, and from 2.3 on that is not modelled", () => {
  for (const id of [DIGEST, DIGEST.slice(7)]) {
    assertEquals(refusal("2.2.7", id), undefined);
    for (const release of ["2.3.0", "2.3.4"]) assertEquals(refusal(release, id)?.code, "not-modelled");
  }
});
