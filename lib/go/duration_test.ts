import { assertEquals } from "@std/assert";
import { durationError, parseDuration } from "./duration.ts";
import { urlError } from "../containerd/go_url.ts";

Deno.test("durationError() takes what Go takes", () => {
  const durations = [
    "0",
    "+0",
    "-0",
    "1s",
    "-1.5h",
    "+.5m",
    "1.s",
    "1h2m3s4ms5us6ns",
    "1\u00b5s",
    "1\u03bcs",
    "2562047h47m16.854775807s",
  ];
  for (const text of [...durations, "-9223372036854775808ns", "00000000000000000000001s"]) {
    assertEquals(durationError(text), undefined, text);
  }
});

Deno.test("durationError() has Go's text for anything else", () => {
  const cases: readonly (readonly [text: string, error: string])[] = [
    ["", 'time: invalid duration ""'],
    ["-", 'time: invalid duration "-"'],
    ["5", 'time: missing unit in duration "5"'],
    ["1h1", 'time: missing unit in duration "1h1"'],
    ["4x", 'time: unknown unit "x" in duration "4x"'],
    ["1 s", 'time: unknown unit " s" in duration "1 s"'],
    [".s", 'time: invalid duration ".s"'],
    ["s", 'time: invalid duration "s"'],
    ["9223372036854775808ns", 'time: invalid duration "9223372036854775808ns"'],
    ["99999999999999999999999s", 'time: invalid duration "99999999999999999999999s"'],
    ['1"\\', String.raw`time: unknown unit "\"\\" in duration "1\"\\"`],
    ["1\u00e4", String.raw`time: unknown unit "\xc3\xa4" in duration "1\xc3\xa4"`],
  ];
  for (const [text, error] of cases) assertEquals(durationError(text), error, text);
});

Deno.test("parseDuration() has Go's nanoseconds", () => {
  const cases: readonly (readonly [text: string, nanoseconds: bigint])[] = [
    ["0", 0n],
    ["100ms", 100_000_000n],
    ["1m30s", 90_000_000_000n],
    ["-1.5h", -5_400_000_000_000n],
    [".0000000019s", 1n],
    ["-9223372036854775808ns", -(2n ** 63n)],
  ];
  for (const [text, nanoseconds] of cases) assertEquals(parseDuration(text), nanoseconds, text);
});

Deno.test("urlError() takes addresses of registries and has Go's text for what is none", () => {
  for (
    const text of [
      "",
      "*",
      "https://a.test:5000/v2",
      "a.test",
      "a.test:5000",
      "a.test/b:c",
      "//a",
      "https://[::1]:5",
      "x:%zz",
    ]
  ) {
    assertEquals(urlError(text, "15"), undefined, text);
  }
  const cases: readonly (readonly [text: string, reason: string])[] = [
    ["10.0.0.1:5000", "first path segment in URL cannot contain colon"],
    [":a", "missing protocol scheme"],
    ["https://a.test:x", 'invalid port ":x" after host'],
    ["https://[::1", "missing ']' in host"],
    ["https://a b", 'invalid character " " in host name'],
    ["https://a/%zz", 'invalid URL escape "%zz"'],
    ["https://a:b:c@d e", 'invalid character " " in host name'],
  ];
  for (const [text, reason] of cases) assertEquals(urlError(text, "15"), `parse "${text}": ${reason}`, text);
  assertEquals(urlError("a\u0001", "15"), String.raw`parse "a\x01": net/url: invalid control character in URL`);
});
