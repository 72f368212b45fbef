import { assertEquals } from "@std/assert";
import { decodeRequest } from "../sandbox/request.ts";
import { flowOf, StepPrefixes } from "./flow.ts";

function flow(release: string) {
  return flowOf(decodeRequest({ release, id: "pod1", config: { metadata: {} } }));
}

Deno.test("errors start with what the daemon was doing, in newer releases below its sandbox controller", () => {
  const old = flow("1.7.24");
  const spec = "failed to generate sandbox container spec: ";
  assertEquals([old.runtime, old.spec, old.apply], [
    "failed to get sandbox runtime: ",
    spec,
    `${spec}failed to generate spec: `,
  ]);
  assertEquals([old.kvm, old.container, old.folders, old.files], [
    "failed to get selinux kvm label: ",
    "failed to create containerd container: ",
    "",
    "failed to setup sandbox files: ",
  ]);
  assertEquals([old.stop, old.remove], ["failed to cleanup sandbox files: ", ""]);
  const now = flow("2.1.9");
  const start = 'failed to start sandbox "pod1": ';
  for (const  of of["spec", "apply", "kvm", "container", "files"] as const) assertEquals(now[of], `${start}${old[of]}`);
  assertEquals([now.runtime, now.folders], ['unable to get OCI runtime for sandbox "pod1": ', start]);
  assertEquals(now.netns, 'failed to create network namespace for sandbox "pod1": ');
  assertEquals([now.stop, now.remove], [
    `failed to stop sandbox "pod1": ${old.stop}`,
    'failed to delete sandbox "pod1": ',
  ]);
});

Deno.test("releases with a slip of the pen in the text of an error print it", () => {
  const options = (release: string) => flow(release).options.replace(/^.*"pod1": /, "");
  const of = (sandbox: string) => `failed to generate ${sandbox} container spec options: `;
  assertEquals(["1.6.0", "1.6.39"].map(options), [of("sanbdox"), of("sanbdox")]);
  assertEquals(["1.7.0", "2.3.4"].map(options), [of("sandbox"), of("sandbox")]);
});

Deno.test("a refusing step's error starts as its segment's errors do, and a network step's says all itself", () => {
  const prefixes = new StepPrefixes({ apply: "a: ", kvm: "k: ", container: "c: " } as never);
  assertEquals([prefixes.spec, prefixes.run, prefixes.container, prefixes.network], ["a: ", "k: ", "c: ", ""]);
});
