import { assertEquals } from "@std/assert";
import { CriSpecError } from "../../lib/error.ts";
import { containerConfig, containersOf, decodeKubelet, podSandboxConfig, readPod } from "../../lib/kubernetes/mod.ts";
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

/** Whether a pod gives requests; `false` where it is refused. */
function isAnswered(
  { pod, node, kubelet, runtime, objects, images }: RecordedCase,
  release: string,
  source: string,
): boolean {
  const { featureGates: _, ...settings } = kubelet;
  const document = { kubernetes: release, kubelet: settings, node, runtime, objects: { ...objects }, images };
  try {
    const made = decodeKubelet(document);
    const read = readPod(pod, made, { source });
    podSandboxConfig(read, made);
    return containersOf(read).map((one) => containerConfig(read, one.name, made)).length > 0;
  } catch (error) {
    if (error instanceof CriSpecError) return false;
    throw error;
  }
}

for (const release of ["1.28", "1.32", "1.34"]) {
  Deno.test(`${release}, of which nothing is recorded, gives requests or a refusal for every recorded pod`, () => {
    const all = [...cases.values()].flatMap(([one]) =>
      ["api", "file"].map((source) => isAnswered(one!, release, source))
    );
    assertEquals(all.length, cases.size * 2);
    assertEquals(all.filter((answered) => answered).length > cases.size, true);
  });
}
