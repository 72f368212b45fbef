import { assertEquals } from "@std/assert";
import { debianSuite, mirrorOfLines, mirrorOfStanzas } from "./debian.ts";

Deno.test("debianSuite() finds a suite by name, release and build", () => {
  assertEquals(["trixie", "1.7.24", "1.7.24~ds1", "2.1.9+unknown", "1.7.25", "constructor"].map(debianSuite), [
    "trixie",
    "trixie",
    "trixie",
    "forky",
    undefined,
    undefined,
  ]);
});

Deno.test("mirrorOfLines() finds the first Debian archive with main", () => {
  const text = [
    "# deb http://commented.test/debian trixie main",
    "deb-src http://source.test/debian trixie main",
    "deb http://security.test/debian-security trixie-security main",
    "deb http://half.test/debian trixie contrib",
    "deb [arch=amd64 signed-by=/k.gpg] http://mirror.test/debian/ trixie contrib main",
  ].join("\n");
  assertEquals(mirrorOfLines(text), "http://mirror.test/debian/");
  assertEquals(mirrorOfLines("deb http://other.test/ubuntu noble main\n"), undefined);
});

Deno.test("mirrorOfStanzas() finds the first enabled Debian archive with main", () => {
  const text = [
    "Enabled: no\nTypes: deb\nURIs: http://off.test/debian\nSuites: trixie\nComponents: main",
    "Types: deb\nURIs: http://security.test/debian-security\nSuites: trixie-security\nComponents: main",
    "Types: deb deb-src\n# a comment\nURIs: http://x.test/apt http://mirror.test/debian\nSuites: trixie\nComponents: main",
  ].join("\n\n");
  assertEquals(mirrorOfStanzas(text), "http://mirror.test/debian");
});
