/**
 * Every message of `runtime.v1` that a pod sandbox and a container are requested with is read as protobuf's JSON form says:
 * https://protobuf.dev/programming-guides/json. The values of environment variables are text.
 *
 * @module
 */

import { assertEquals, assertThrows } from "@std/assert";
import { decodeContainerConfig, decodePodSandboxConfig } from "../lib/cri/decode.ts";
import { lowerCamel } from "../lib/cri/spelling.ts";
import type { Field } from "../lib/cri/message.ts";
import { PodSandboxConfig } from "../lib/cri/table.ts";
import { CriSpecError } from "../lib/error.ts";
import { refusedBy, type Standing, standings, written } from "./cri_messages.ts";
import { law } from "./law.ts";

const STANDINGS = standings();

function decode({ root }: Standing, value: unknown): unknown {
  return root === PodSandboxConfig ? decodePodSandboxConfig(value, "/at") : decodeContainerConfig(value, "/at");
}

/** A value with the messages around it. */
function around({ way }: Standing, value: unknown): unknown {
  return way.reduceRight((inner, { name, field }) => ({ [name]: field.repeated === true ? [inner] : inner }), value);
}

/** The pointer to a message. */
function pointer({ way }: Standing): string {
  return `/at${way.map(({ name, field }) => `/${name}${field.repeated === true ? "/0" : ""}`).join("")}`;
}

for (const standing of STANDINGS) {
  const { name, fields } = standing.message;

  law(`${name} is read with all of its fields, in either spelling`, written(standing.message), (value) => {
    assertEquals(decode(standing, around(standing, value.written)), around(standing, value.read));
  }, { runs: 30 });

  Deno.test(`each field of ${name} refuses other types and values beyond its range, and says where`, () => {
    for (const [field, descriptor] of Object.entries(fields)) {
      for (const spelling of [field, lowerCamel(field)]) {
        for (const refused of refusedBy(descriptor)) {
          const error = assertThrows(
            () => decode(standing, around(standing, { [spelling]: refused.written })),
            CriSpecError,
          );
          const expected = [refused.code, `${pointer(standing)}/${spelling}${refused.below}`];
          assertEquals([error.code, error.path], expected, `${name}.${spelling}: ${Deno.inspect(refused.written)}`);
        }
      }
    }
  });

  Deno.test(`each field of ${name} is unset by null, and refused in both spellings at once`, () => {
    for (const field of Object.keys(fields)) {
      assertEquals(decode(standing, around(standing, { [field]: null })), around(standing, {}));
      const camel = lowerCamel(field);
      if (camel === field) continue;
      const error = assertThrows(
        () => decode(standing, around(standing, { [field]: null, [camel]: null })),
        CriSpecError,
      );
      assertEquals([error.code, error.path], ["duplicate-field", `${pointer(standing)}/${camel}`]);
    }
  });
}

Deno.test("no two fields of a message share a spelling or a number", () => {
  for (const { message } of STANDINGS) {
    const spellings = Object.keys(message.fields).flatMap((field) => [...new Set([field, lowerCamel(field)])]);
    assertEquals(new Set(spellings).size, spellings.length, message.name);
    const numbers = Object.values(message.fields).map(({ number }) => number);
    assertEquals(new Set(numbers).size, numbers.length, message.name);
  }
});

Deno.test("a message is as old as the oldest field of its type", () => {
  const minor = (cri = "1.20"): number => Number(/^1\.(\d\d)$/.exec(cri)![1]);
  const all = STANDINGS.flatMap(({ message }) => Object.values(message.fields));
  for (const { message, way } of STANDINGS) {
    if (way.length === 0) continue;
    const uses = all.filter(({ type }) => type === message);
    const oldest = (fields: readonly Field[]): number => Math.min(...fields.map(({ cri }) => minor(cri)));
    assertEquals(oldest(Object.values(message.fields)), oldest(uses), message.name);
  }
});
