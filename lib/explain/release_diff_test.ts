import { assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { releaseDiff } from "../api/release_diff.ts";

const CONFIG = { metadata: { name: "web", namespace: "default", uid: "1" } };

Deno.test("releaseDiff() explains a sysctl that goes", () => {
  const ids = [{ host_id: 100000, container_id: 0, length: 65536 }];
  const namespace_options = { userns_options: { mode: "POD", uids: ids, gids: ids } };
  const request = {
    config: { ...CONFIG, linux: { security_context: { namespace_options } } },
    daemon: { version: 2, plugins: { "io.containerd.grpc.v1.cri": { enable_unprivileged_icmp: true } } },
  };
  const { changes, behaviors, unexplained } = releaseDiff(request, "1.7.2", "1.7.3");
  assertEquals(changes, [{
    kind: "removed",
    path: "/linux/sysctl/net.ipv4.ping_group_range",
    keyed: "linux/sysctl[net.ipv4.ping_group_range]",
    from: "0 2147483647",
    behaviors: ["ping-range-userns"],
  }]);
  assertEquals(behaviors.map(({ pull }) => pull), ["https://github.com/containerd/containerd/pull/8786"]);
  assertEquals(unexplained, []);
});

Deno.test("releaseDiff() tells a spec that becomes a refusal, and back", () => {
  const request = { config: CONFIG, image: { User: "4294967296", Entrypoint: ["/pause"] } };
  const [forth] = releaseDiff(request, "1.7.24", "1.7.34").refusals;
  assertEquals([forth?.kind, forth?.to?.code], ["refused", "user-range"]);
  assertEquals(forth?.behaviors.includes("user-range-error"), true);
  assertEquals(releaseDiff(request, "1.7.34", "1.7.24").refusals[0]?.kind, "accepted");
});

Deno.test("releaseDiff() names a build that has an ociVersion of its own", () => {
  const { changes, unexplained } = releaseDiff({ config: CONFIG }, "1.7.24", "1.7.24~ds1");
  assertEquals(changes.map(({ keyed, builds }) => [keyed, builds]), [["ociVersion", ["1.7.24~ds1"]]]);
  assertEquals(unexplained, []);
});

Deno.test("releaseDiff() lets go-json-escapes explain escapes and nothing else", () => {
  const { changes } = releaseDiff({ config: { ...CONFIG, hostname: "\b" } }, "1.7.20", "1.7.21");
  assertEquals(changes.map(({ kind, behaviors }) => [kind, behaviors]), [["bytes", ["go-json-escapes"]]]);
});

Deno.test("releaseDiff() does not look at the request's own release", () => {
  assertEquals(releaseDiff({ release: "nonsense", config: CONFIG }, "1.7.24", "1.7.24").changes, []);
});

Deno.test("releaseDiff() throws for what no release can answer", () => {
  const errorOf = (from: string, config: unknown): string =>
    assertThrows(() => releaseDiff({ config }, from, "1.7.24"), CriSpecError).code;
  assertEquals(errorOf("1.8.0", CONFIG), "release-not-modelled");
  assertEquals(errorOf("1.7.3", 5), "wrong-type");
});
