import { assertEquals } from "@std/assert";
import { recordings } from "./fixtures.ts";
import { type RecordedCase, replay } from "./replay.ts";

const cases = Map.groupBy(recordings(), ({ name }) => name);

for (const [name, recorded] of cases) {
  Deno.test(`real kubelets did with the pod ${name} what the model does`, () => {
    const differences = recorded.flatMap((one: RecordedCase) =>
      replay(one).map((difference) => ({ run: `${one.kubernetes}/${one.run}`, ...difference }))
    );
    assertEquals(differences, []);
  });
}

Deno.test("every recording of a real kubelet is compared", () => {
  assertEquals([...cases.values()].reduce((sum, { length }) => sum + length, 0), 2242);
});
