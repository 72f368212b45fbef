import { assert, assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { type Asked, documentOf, errorOf, refusedBy, specOf } from "./asked_test.ts";
import { containerSpec } from "./spec.ts";

Deno.test("an image that names a file may be a checkpoint, which releases from 2.1 to 2.3 restore", () => {
  const of = (release: string, image: string) =>
    ({ release, hostFiles: { "/srv/checkpoint.tar": "x" }, config: { image: { image } } }) as const;
  const [code, path, text] = errorOf(of("2.1.9", "/srv/checkpoint.tar"));
  assertEquals([code, path], ["not-modelled", "/container/config/image/image"]);
  assert(text.includes("checkpoint"), text);
  for (const release of ["2.0.11", "2.4.0-beta.0"]) {
    assertEquals(specOf(of(release, "/srv/checkpoint.tar")).process?.args, ["sh"]);
  }
  assertEquals(specOf(of("2.1.9", "/srv/none")).process?.args, ["sh"]);
});

Deno.test("a container's name is made of what it and its pod have, and an attempt", () => {
  const reserved = (name: string, container: object, sandboxConfig: object) => {
    const host = { containerNames: { [name]: "holder" } };
    return errorOf({ host, config: container as never, container: { sandboxConfig } });
  };
  const pod = { metadata: { name: "p", namespace: "n", uid: "u" } };
  const [code, path, text] = reserved("c_p_n_u_3", { metadata: { name: "c", attempt: 3 } }, pod);
  assertEquals([code, path], ["sandbox-name-reserved", "/container/config/metadata/name"]);
  assertEquals(text, 'failed to reserve container name "c_p_n_u_3": name "c_p_n_u_3" is reserved for "holder"');
  assertEquals(reserved("____0", { metadata: {} }, { metadata: {} })[0], "sandbox-name-reserved");
});

Deno.test("a sandbox is found by its id or the beginning of it, but not by none", () => {
  const of = (sandboxId: string, release = "1.7.24") => ({ release, container: { sandboxId } });
  assertEquals(specOf(of("0123")).annotations?.["io.kubernetes.cri.sandbox-id"], "0123456789abcdef".repeat(4));
  assertEquals(errorOf(of(""))[2], `failed to find sandbox id "": prefix can't be empty`);
  assertEquals(errorOf(of("", "1.6.39"))[2], `failed to find sandbox id "": Prefix can't be empty`);
  const missing = ["sandbox-not-running", "/container/sandboxId"] as const;
  assertEquals(errorOf(of("1234")), [...missing, 'failed to find sandbox id "1234": not found']);
  const absent = { ...of("0123"), host: { sandboxState: "absent" } };
  assertEquals(errorOf(absent), [...missing, 'failed to find sandbox id "0123": not found']);
});

Deno.test("a container without an image's name has none in its annotation, and otherwise the normalised one", () => {
  const name = (config: object) => specOf({ config: config as never }).annotations?.["io.kubernetes.cri.image-name"];
  assertEquals([name({}), name({ image: {} }), name({ image: { image: "app" } }), name({ image: { image: "A:" } })], [
    "",
    "",
    "docker.io/library/app:latest",
    "A:",
  ]);
});

Deno.test("an image's name that the request states is containerd's own", () => {
  const asked = { config: { image: { image: "app" } }, container: { imageName: "registry.test/other:1" } };
  assertEquals(specOf(asked).annotations?.["io.kubernetes.cri.image-name"], "registry.test/other:1");
});

Deno.test("a name that another container has is no obstacle", () => {
  const host = { containerNames: { other_p_n_u_0: "holder" } };
  assertEquals(specOf({ host, container: { sandboxConfig: { metadata: { name: "p" } } } }).process?.args, ["sh"]);
});

Deno.test("a stop signal is one of CRI's, or is refused by releases that know it", () => {
  const of = (stop_signal: number, release = "2.3.0") => ({ release, config: { stop_signal } });
  for (const signal of [0, 1, 65]) assertEquals(specOf(of(signal)).process?.args, ["sh"]);
  for (const signal of [-1, 66]) {
    const [code, path, text] = errorOf(of(signal));
    assertEquals([code, path], ["stop-signal", "/container/config/stop_signal"]);
    assert(text.includes(`unknown CRI stop signal ${signal}: invalid argument`), text);
  }
  assertEquals(specOf(of(66, "2.2.7")).process?.args, ["sh"]);
});

Deno.test("an image that the node does not have is refused by its name, in newer releases behind the check for a checkpoint", () => {
  const of = (release: string, image?: object) =>
    errorOf({ release, config: { image }, container: { image: undefined } });
  for (const image of [undefined, {}, { image: "" }]) {
    const [code, path, text] = of("2.1.9", image);
    assertEquals([code, path], ["container-image", "/container/config/image/image"]);
    assertEquals(text, 'failed to resolve image "": ambiguous digest string');
  }
  assertEquals(of("1.7.24", { image: "app" })[2], 'failed to resolve image "app": not found');
  const probe = "failed to check if this is a checkpoint image: ";
  assertEquals(of("2.1.9", { image: "app" })[2], `${probe}failed to resolve image "app": not found`);
});

Deno.test("the pod's config that was sent along selects the runtime, or in newer releases the sandbox's", () => {
  const untrusted = {
    metadata: { name: "p" },
    annotations: { "io.kubernetes.cri.untrusted-workload": "true" },
    linux: { security_context: { namespace_options: { network: 2 } } },
  };
  const sentAlong = (release: string) => ({ release, container: { sandboxConfig: untrusted } });
  const [code, path, text] = errorOf(sentAlong("2.0.11"));
  assertEquals([code, path], [
    "untrusted-host-access",
    "/container/sandboxConfig/linux/security_context/namespace_options",
  ]);
  assertEquals(text, "failed to get sandbox runtime: untrusted workload with host access is not allowed");
  assertEquals(specOf(sentAlong("2.1.0")).process?.args, ["sh"]);
  const ofSandbox = { ...documentOf({ release: "2.1.0" }), config: untrusted };
  const error = assertThrows(() => containerSpec(ofSandbox as never), CriSpecError);
  assertEquals(error.path, "/config/linux/security_context/namespace_options");
});

Deno.test("a sandbox that does not run is refused by some releases, each in its words", () => {
  const id = "0123456789abcdef".repeat(4);
  const refused = (text: string) => ["sandbox-not-running", "/host/sandboxState", text] as const;
  const of = (release: string): Asked => ({ release, host: { sandboxState: "notready" } });
  const task = `failed to get sandbox container task: no running task found: task ${id} not found: not found`;
  assertEquals(errorOf(of("1.7.24")), refused(task));
  assertEquals(specOf(of("2.0.0")).process?.args, ["sh"]);
  assertEquals(errorOf(of("2.3.4")), refused(`sandbox container "${id}" is not running`));
  for (const release of ["1.7.24", "2.3.4"]) assertEquals(refusedBy(of(release)), "CreateContainer");
});

Deno.test("a container and its pod need metadata, without which some releases crash", () => {
  const pod = (release: string): Asked => ({ release, container: { sandboxConfig: {} } });
  assertEquals(errorOf({ config: { metadata: undefined } }), [
    "missing-metadata",
    "/container/config/metadata",
    "container config must include metadata",
  ]);
  const path = "/container/sandboxConfig/metadata";
  const [code, place, text] = errorOf(pod("1.7.24"));
  assertEquals([code, place], ["daemon-crash", path]);
  assert(text.includes("no metadata"), text);
  assertEquals(errorOf(pod("2.3.4")), ["missing-metadata", path, "pod sandbox config must include metadata"]);
});

Deno.test("newer releases hint at a request in progress where a container's name is reserved", () => {
  const of = (release: string) => {
    const host = { containerNames: { app_pod___0: "holder" } };
    return errorOf({ release, host })[2].replace('failed to reserve container name "app_pod___0"', "");
  };
  const reserved = ': name "app_pod___0" is reserved for "holder"';
  assertEquals(of("1.7.24"), reserved);
  assertEquals(of("2.4.0-beta.0"), `; check if another CreateContainer request is in progress${reserved}`);
});

Deno.test("what refuses an image or a runtime is named", () => {
  assertEquals(refusedBy({ container: { image: undefined } }), "localResolve");
  const untrusted = {
    metadata: { name: "p" },
    annotations: { "io.kubernetes.cri.untrusted-workload": "true" },
    linux: { security_context: { namespace_options: { network: 2 } } },
  };
  assertEquals(refusedBy({ release: "2.0.11", container: { sandboxConfig: untrusted } }), "getSandboxRuntime");
});
