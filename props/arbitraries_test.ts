/**
 * The arbitraries: that they make what they say, that pins stay, and what counterexamples shrink to.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { decodeContainerConfig, decodePodSandboxConfig } from "../lib/cri/decode.ts";
import { CriSpecError } from "../lib/error.ts";
import { containerSpec } from "../mod.ts";
import {
  containerConfig,
  containerRequest,
  daemonConfig,
  host,
  imageConfig,
  podSandboxConfig,
  release,
  rootfs,
  sandboxRequest,
  type SandboxRequestDocument,
  spec,
} from "./arbitraries/mod.ts";
import { simplerThan } from "./arbitraries/minimal.ts";
import { answerOf, hasUserns, specOf } from "./claims.ts";
import { law } from "./law.ts";

const SEED = 20230719;

/** The smallest value for which a claim is wrong. */
function shrunk<T>(arbitrary: fc.Arbitrary<T>, claim: (value: T) => boolean, seed: number = SEED): T {
  const { counterexample } = fc.check(fc.property(arbitrary, claim), { seed, numRuns: 2000 });
  assert(counterexample !== null);
  return counterexample[0];
}

const modes = ["kubelet", "hostile"] as const;

for (const mode of modes) {
  const every = {
    podSandboxConfig: podSandboxConfig({ mode }),
    imageConfig: imageConfig({ mode }),
    daemonConfig: daemonConfig({ mode, versions: "any" }),
    host: host({ mode }),
    rootfs: rootfs({ mode }),
    sandboxRequest: sandboxRequest({ mode }),
    containerConfig: containerConfig({ mode }),
    containerRequest: containerRequest({ mode }),
    spec: spec({ mode }),
  };
  for (const [name, arbitrary] of Object.entries(every)) {
    law(`${name}() of a ${mode} gives the same values for the same seed`, fc.integer(), (seed) => {
      const sample = () => fc.sample(arbitrary as fc.Arbitrary<unknown>, { seed, numRuns: 2 });
      assertEquals(sample(), sample());
    }, { runs: 8 });
  }

  law(`podSandboxConfig() of a ${mode} is a config that the decoder takes`, podSandboxConfig({ mode }), (config) => {
    assertEquals(structuredClone(decodePodSandboxConfig(config, "")), structuredClone(config));
  });

  law(`containerConfig() of a ${mode} is a config that the decoder takes`, containerConfig({ mode }), (config) => {
    assertEquals(structuredClone(decodeContainerConfig(config, "")), structuredClone(config));
    for (const { value } of containerConfig({ mode }).shrink(config, undefined)) {
      assert(decodeContainerConfig(value, "") !== undefined);
    }
  }, { runs: 20 });

  law(`every shrink of a ${mode}'s config is one that the decoder takes`, podSandboxConfig({ mode }), (config) => {
    for (const { value } of podSandboxConfig({ mode }).shrink(config, undefined)) {
      assert(decodePodSandboxConfig(value, "") !== undefined);
    }
  }, { runs: 8 });
}

law("no shrink leads back to the value", podSandboxConfig({ mode: "hostile" }), (config) => {
  const text = print(config);
  for (const simpler of simplerThan(config)) assert(print(simpler) !== text);
}, { runs: 20 });

law("every shrink of a kubelet's request is accepted as well", sandboxRequest(), (request) => {
  assert(!(answerOf(request) instanceof CriSpecError));
  for (const { value } of podSandboxConfig().shrink(request.config, undefined)) {
    assert(!(answerOf({ ...request, config: value }) instanceof CriSpecError), print(value));
  }
}, { runs: 10 });

law(
  "a hostile client's container has an answer: a spec, a refusal, or what the model cannot tell",
  containerRequest({
    mode: "hostile",
  }),
  (request) => {
    try {
      assert(containerSpec(request).process !== undefined);
    } catch (error) {
      if (!(error instanceof CriSpecError)) throw error;
      assert(error.kind !== "input" || error.code === "daemon-config", `${error.code} ${error.path}: ${error.message}`);
    }
  },
);

law("a kubelet's container is accepted", containerRequest(), (request) => {
  assert(containerSpec(request).process?.args !== undefined);
});

law("a pinned value is there", podSandboxConfig({ pin: { hostname: "pinned", labels: { a: "1" } } }), (config) => {
  assertEquals([config.hostname, config.labels?.a], ["pinned", "1"]);
});

law("a pin leaves the parts beside it", podSandboxConfig({ pin: { metadata: { attempt: 9 } } }), ({ metadata }) => {
  assert(metadata?.attempt === 9 && metadata.name !== undefined);
});

law(
  "a part that is pinned to undefined is left out",
  podSandboxConfig({ pin: { linux: { sysctls: undefined } } }),
  ({ linux }) => {
    assert(!Object.hasOwn(linux ?? {}, "sysctls"));
  },
);

law(
  "a pinned arbitrary takes the place of what was made",
  podSandboxConfig({
    pin: { annotations: fc.constantFrom({ a: "1" }, { b: "2" }) },
  }),
  ({ annotations }) => {
    assertEquals(Object.keys(annotations!).length, 1);
  },
);

law(
  "release() has what is asked for",
  release({ has: ["userns-support"], lacks: ["userns-pinned"], builds: false }),
  (version) => {
    assert(/^1\.7\.\d+$/.test(version));
  },
);

Deno.test("release() of contradicting behaviors is an error", () => {
  const contradiction = () => release({ has: ["userns-pinned"], lacks: ["userns-support"] });
  try {
    contradiction();
  } catch (error) {
    assert(error instanceof RangeError);
    return;
  }
  assert(false, "no error");
});

const SMALLEST: Readonly<Record<(typeof modes)[number], SandboxRequestDocument>> = {
  kubelet: { release: "2.4.0-beta.0", config: { metadata: { name: "a", uid: "a", namespace: "a" } } },
  hostile: { release: "2.4.0-beta.0", config: {} },
};

for (const mode of modes) {
  Deno.test(`the smallest request of a ${mode} has nothing that is not needed`, () => {
    for (const seed of [1, 2, 3]) {
      const { metadata, ...config } = shrunk(sandboxRequest({ mode }), () => false, seed).config;
      assertEquals(config, {});
      assertEquals(Object.keys(metadata ?? {}), Object.keys(SMALLEST[mode].config.metadata ?? {}));
    }
    assertEquals(Object.keys(shrunk(sandboxRequest({ mode }), () => false)).sort(), ["config", "release"]);
  });
}

Deno.test("the smallest kubelet's pod with a user namespace has exactly that", () => {
  const { config, release } = shrunk(sandboxRequest(), (request) => !hasUserns(specOf(request)));
  const { namespace_options, ...context } = config.linux!.security_context!;
  assertEquals(release, "2.4.0-beta.0");
  assertEquals([Object.keys(config).sort(), context], [["linux", "metadata"], {}]);
  assertEquals(Object.keys(namespace_options!), ["userns_options"]);
});

Deno.test("a hostile client's smallest pod with an overflowing user is the next number", () => {
  const pods = sandboxRequest({ mode: "hostile", pin: { release: "1.7.26" } });
  const { config } = shrunk(pods, ({ config }) => {
    const { value = 0 } = config.linux?.security_context?.run_as_user ?? {};
    return BigInt(value) <= 2n ** 31n - 1n;
  });
  assertEquals(config, { linux: { security_context: { run_as_user: { value: 2 ** 31 } } } });
});

function print(value: unknown): string {
  return JSON.stringify(value, (_key, item) => typeof item === "bigint" ? `${item}n` : item);
}
