import { assertEquals } from "@std/assert";
import { type Asked, documentOf, refusedBy } from "./asked_test.ts";
import { ContainerFlow } from "./flow.ts";
import { decodeContainerRequest } from "./request.ts";

Deno.test("errors start with what the daemon was doing for the container", () => {
  const flow = (release: string, hasBaseSpec = false) =>
    new ContainerFlow(decodeContainerRequest(documentOf({ release, container: { id: "c1" } })), hasBaseSpec);
  const { apply, container, generate, kvm, options, runtime } = flow("1.7.24");
  const spec = 'failed to generate container "c1" spec: ';
  assertEquals([generate, apply], [spec, `${spec}failed to generate spec: `]);
  assertEquals([runtime, kvm, options, container], [
    "failed to get sandbox runtime: ",
    "failed to get selinux kvm label: ",
    "failed to get container spec opts: ",
    "failed to create containerd container: ",
  ]);
  assertEquals(flow("1.7.24", true).apply, `${spec}failed to apply OCI options: `);
  assertEquals([flow("1.6.0").spec, flow("2.3.4").spec], [spec, `${spec}failed to generate spec opts: `]);
});

Deno.test("what refuses a container once its spec is generated is named", () => {
  const runtimes = { runc: { runtime_type: "io.containerd.runc.v2", io_type: "streaming" } };
  const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { containerd: { runtimes } } } };
  const asked: Readonly<Record<string, Asked>> = {
    NewContainerIO: { release: "2.1.9", daemon },
    generateUserString: { context: { run_as_group: { value: 5 } } },
    containerSpecOpts: { release: "2.0.0", context: { supplemental_groups_policy: 2 } },
    generateSeccompSpecOpts: { context: { seccomp_profile_path: "bogus" } },
  };
  for (const [name, one] of Object.entries(asked)) assertEquals(refusedBy(one), name);
});
