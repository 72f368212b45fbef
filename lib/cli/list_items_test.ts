import { assertEquals, assertRejects } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { isListHead, type ListItem, listItems } from "./list_items.ts";

const encoder = new TextEncoder();

async function itemsOf(text: string, size: number): Promise<readonly ListItem[]> {
  const bytes = encoder.encode(text);
  async function* chunks(): AsyncGenerator<Uint8Array, void, void> {
    for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.slice(at, at + size));
  }
  const items: ListItem[] = [];
  for await (const batch of listItems(chunks())) items.push(...batch);
  return items;
}

const ITEMS = [{ kind: "Pod", a: 'x"}]{\\' }, { b: [{ c: "items" }] }, {}];

Deno.test("listItems() gives each item's own bytes, wherever chunks end", async () => {
  const compact = JSON.stringify({ apiVersion: "v1", items: ITEMS, kind: "List", metadata: { items: [1] } });
  const indented = JSON.stringify({ apiVersion: "v1", kind: "PodList", items: ITEMS }, null, 4);
  for (const text of [compact, indented]) {
    for (const size of [1, 2, 7, 64, 4096]) {
      const items = await itemsOf(text, size);
      assertEquals(items.map(({ bytes }) => JSON.parse(new TextDecoder().decode(bytes))), ITEMS);
    }
  }
  assertEquals((await itemsOf(indented, 5)).map(({ line }) => line), [5, 9, 16]);
});

Deno.test("an empty list has no items", async () => {
  assertEquals(await itemsOf('{"items":[]}', 3), []);
});

Deno.test("listItems() refuses a list that is cut, has no items, or has something else in them", async () => {
  for (
    const text of ['{"items":[{"a":1},{"b"', '{"items":[{}]', '{"kind":"List"}', '{"items":[1]}', '{"items":["x"]}', ""]
  ) {
    const error = await assertRejects(() => itemsOf(text, 4), CriSpecError);
    assertEquals(error.code, "invalid-json", text);
  }
});

Deno.test("listItems() refuses what stands behind the list, and a second list of items", async () => {
  const list = '{"apiVersion":"v1","items":[{}]}';
  for (
    const text of [
      `${list}\n${list}\n`,
      `${list}\n{"a":1}`,
      `${list}x`,
      `${list}]`,
      `${list}}`,
      `${list}"`,
      '{"apiVersion":"v1","items":[{}],"metadata":{}],"b":{}}',
    ]
  ) {
    for (const size of [1, 3, 4096]) {
      const error = await assertRejects(() => itemsOf(text, size), CriSpecError);
      assertEquals(error.code, "invalid-json", text);
    }
  }
  const twice = await assertRejects(() => itemsOf('{"items":[{}],"items":[{}]}', 3), CriSpecError);
  assertEquals(twice.code, "duplicate-field");
  assertEquals((await itemsOf(`${list}\r\n \t\n`, 3)).length, 1);
  assertEquals((await itemsOf('{"items":[{}],"metadata":{"items":[],"a":"items"}}', 3)).length, 1);
});

Deno.test("isListHead() tells a list from a line of NDJSON", () => {
  const isList = (text: string): boolean => isListHead(encoder.encode(text));
  assertEquals(isList('{"apiVersion":"v1","items":[{'), true);
  assertEquals(isList('{\n    "apiVersion": "v1",\n    "items": [\n'), true);
  assertEquals(isList('{"kind":"PodList","apiVersion":"v1","metadata":{"resourceVersion":"1"},"items":['), true);
  assertEquals(isList('{"release":"1.7.24","config":{"items":[]}}'), false);
  assertEquals(isList('[{"items":[]}]'), false);
  assertEquals(isList(""), false);
});
