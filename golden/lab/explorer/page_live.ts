/// <reference lib="dom" />
/**
 * The page in real Chromium, used as a person uses it: `deno task browser-test`.
 *
 * With `CRI_SPEC_SCREENSHOTS` set to a directory, pictures for a person to look at are written there.
 *
 * @module
 */

import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { Buffer } from "node:buffer";
import { gzipSync } from "node:zlib";
import { SAMPLES } from "../../../lib/explorer/samples.ts";
import { packState } from "../../../lib/explorer/state.ts";
import { answered, Explorer, type Opened, type Page, saved, violations } from "./browser.ts";

const STORY = SAMPLES[0]!.input;
const SCREENSHOTS = Deno.env.get("CRI_SPEC_SCREENSHOTS");

const explorer = await Explorer.start();
Deno.test.afterAll(() => explorer.stop());

/** A test with a page of its own; what the page did wrong fails it. */
function pageTest(
  name: string,
  use: (opened: Opened) => Promise<void>,
  options: Parameters<Explorer["open"]>[1] = {},
  fragment: () => Promise<string> = () => Promise.resolve(""),
): void {
  Deno.test({
    name: `explorer: ${name}`,
    sanitizeOps: false,
    sanitizeResources: false,
    fn: async () => {
      const opened = await explorer.open(await fragment(), options);
      try {
        await use(opened);
        assertEquals(opened.faults, { errors: [], outside: [] });
      } finally {
        await opened.page.context().close();
      }
    },
  });
}

/** The most that the first spec may take over the network, the editor included, in bytes. */
const MOST_GZIPPED = 300_000;

Deno.test({
  name: `explorer: the first spec takes at most ${MOST_GZIPPED} bytes, gzipped, and no file twice`,
  sanitizeOps: false,
  sanitizeResources: false,
  fn: async () => {
    const { files, shown } = await explorer.firstSpec();
    assertStringIncludes(shown, "net.ipv4.ping_group_range");
    const sizes = files.map(([name, bytes]) => [name, gzipSync(bytes, { level: 9 }).length] as const);
    const total = sizes.reduce((sum, [, size]) => sum + size, 0);
    assert(total <= MOST_GZIPPED, `${total} bytes: ${sizes.map(([name, size]) => `${name}: ${size}`).join(", ")}`);
    const names = files.map(([name]) => name);
    assertEquals(names, [...new Set(names)]);
    // The editor and the model were among them.
    assert(total > MOST_GZIPPED / 2);
  },
});

async function text(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).textContent() ?? "").replaceAll(/\s+/g, " ");
}

async function shoot(page: Page, name: string): Promise<void> {
  if (SCREENSHOTS !== undefined) await page.screenshot({ path: `${SCREENSHOTS}/${name}.png` });
}

/** Replaces the text of the editor that is shown, as a person does. */
async function type(page: Page, pane: string, content: string): Promise<void> {
  await page.locator(`#tab-${pane}`).click();
  await page.locator(`#text-${pane} .cm-content`).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(content);
  await answered(page);
}

pageTest("the story: what stopped the pod, the release that mends it, the pod that starts", async ({ page }) => {
  await shoot(page, "light");
  assertStringIncludes(await text(page, "#head"), "1.7.2 → 1.7.3: 2 changes");
  assertStringIncludes(await text(page, "#why"), "net.ipv4.ping_group_range");
  assertStringIncludes(await text(page, "#lines .removed >> nth=1"), '"net.ipv4.ping_group_range": "0 2147483647"');
  await page.locator("#findings .finding.error").click();
  assertStringIncludes(await text(page, "#why"), "write /proc/sys/net/ipv4/ping_group_range: invalid argument");
  await page.getByRole("button", { name: "Use containerd 1.7.3" }).click();
  await answered(page);
  assertStringIncludes(await text(page, "#notice"), "Done: Use containerd 1.7.3");
  assertEquals(await page.locator("#findings .finding.error").count(), 0);
  await page.selectOption("#to", "");
  await answered(page);
  assertEquals(await page.locator("#lines", { hasText: "ping_group_range" }).count(), 0);
  await page.goBack();
  await page.goBack();
  // The page hears of it a moment later.
  await page.locator("#findings .finding.error").waitFor();
  await answered(page);
  assertEquals(await page.locator("#findings .finding.error").count(), 1);
});

pageTest(
  "the back button pressed at once, while the link is still packed, leads to the state before",
  async ({ page }) => {
    const before = page.url();
    await page.evaluate(() => {
      const to = document.querySelector<HTMLSelectElement>("#to")!;
      to.value = "";
      to.dispatchEvent(new Event("change", { bubbles: true }));
      history.back();
    });
    await page.waitForFunction((url) => location.href === url, before);
    await page.locator("#lines .removed").first().waitFor();
    await answered(page);
    assertEquals([page.url(), await page.locator("#to").inputValue()], [before, "1.7.3"]);
  },
);

pageTest("a line leads to its step and its input, and an input to its line", async ({ page }) => {
  await page.selectOption("#to", "");
  await answered(page);
  await page.locator("#lines .line", { hasText: '"hostname": "web"' }).click();
  assertStringIncludes(await text(page, "#why"), "oci.WithHostname");
  assertStringIncludes(await text(page, "#steps .lit"), "oci.WithHostname");
  assertEquals(await page.locator("#text-pod .cm-lit").allTextContents(), ["hostname: web"]);
  const link = page.locator("#why a").first();
  assertStringIncludes(await link.getAttribute("href") ?? "", "/v1.7.2/oci/spec_opts.go");
  await page.locator("#steps .step", { hasText: "customopts.WithSysctls" }).click();
  assertStringIncludes(await text(page, "#lines .lit >> nth=0"), "ping_group_range");
  await page.locator("#lines .line", { hasText: "ping_group_range" }).click();
  assertEquals(await page.locator("#tab-daemon").getAttribute("aria-selected"), "true");
  assertEquals(await page.locator("#text-daemon .cm-lit").allTextContents(), ["enable_unprivileged_icmp = true"]);
  await page.locator("#tab-pod").click();
  await page.locator("#text-pod .cm-line", { hasText: "cgroup_parent" }).click();
  assertStringIncludes(await text(page, "#why"), "linux/cgroupsPath");
});

for (const [width, height] of [[1440, 900], [1024, 700], [2560, 1300]] as const) {
  pageTest(`the panes fill a window of ${width} by ${height}, and nothing scrolls but they`, async ({ page }) => {
    const { bottom, scrolls, heights } = await page.evaluate(() => ({
      bottom: document.querySelector("main")!.getBoundingClientRect().bottom,
      scrolls: document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth,
      heights: ["#input-pane .editor:not([hidden])", "#steps", "#lines"].map((pane) =>
        document.querySelector(pane)!.clientHeight
      ),
    }));
    assertEquals([bottom, scrolls], [height, false]);
    assert(heights.every((one) => one > height / 5), String(heights));
  }, { viewport: { width, height } });
}

pageTest("a step without effect is dimmed, and what was left out says why", async ({ page }) => {
  assert(await page.locator("#steps .step.idle").count() > 0);
  await page.locator("#steps .omission").first().click();
  assert((await text(page, "#why")).length > 20);
});

pageTest("faults are marked at their lines while one types, all of them", async ({ page }) => {
  await type(page, "pod", STORY.pod.replace("hostname:", "hostnam:"));
  await type(page, "daemon", "version = 2\n[plugins\n");
  assertEquals(await page.locator("#problems .problem.error").count(), 2);
  const problems = await text(page, "#problems");
  assertStringIncludes(problems, "Pod, line 5: ");
  assertStringIncludes(problems, "config.toml, line 2: ");
  await shoot(page, "faults");
  await page.locator("#problems .problem", { hasText: "hostnam" }).click();
  assertEquals(await page.locator("#text-pod .cm-lintRange-error").count(), 1);
  await type(page, "pod", STORY.pod);
  await type(page, "daemon", STORY.daemon);
  assertEquals(await page.locator("#problems .problem").count(), 0);
  assert(await page.locator("#lines .line").count() > 0);
});

pageTest(
  "a key changes the line that it decides, and no other",
  async ({ page }) => {
    await page.locator("#lines .line", { hasText: '"hostname"' }).click();
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>("#lines > *, #steps > *")) element.dataset.old = "";
    });
    const remade = (selector: string): Promise<number> => page.locator(`${selector}:not([data-old])`).count();
    await page.locator("#text-pod .cm-line", { hasText: "hostname: web" }).click();
    await page.keyboard.press("End");
    await page.keyboard.type("x");
    await answered(page);
    assertEquals(await page.locator("#lines > :not([data-old])").allInnerTexts(), ['  "hostname": "webx",']);
    assertEquals(await remade("#steps > *"), 0);
    assertEquals(await page.locator("#lines .selected").allInnerTexts(), ['  "hostname": "webx",']);
    await page.keyboard.press("Home");
    await page.keyboard.type("# ");
    await answered(page);
    assertEquals(await page.locator("#lines > :not([data-old])").count(), 0);
    assertEquals(await page.locator("#lines .line", { hasText: '"hostname"' }).count(), 0);
  },
  {},
  async () => await packState({ ...STORY, to: "" }),
);

pageTest("another release is a click on the timeline; with Shift it is compared", async ({ page }) => {
  await page.locator('#timeline [data-release="2.1.9"]').click();
  await answered(page);
  assertEquals(await page.locator("#release").inputValue(), "2.1.9");
  assertEquals(await page.locator('#timeline [aria-checked="true"]').getAttribute("data-release"), "2.1.9");
  await page.locator('#timeline [data-release="2.3.4"]').click({ modifiers: ["Shift"] });
  await answered(page);
  assertStringIncludes(await text(page, "#head"), "2.1.9 → 2.3.4");
  assert(await page.locator("#timeline .cell.new").count() > 5);
});

pageTest("with the keyboard alone: from a release to a line's reason", async ({ page }) => {
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? "");
  for (let presses = 0; await focused() !== "to" && presses < 30; presses++) await page.keyboard.press("Tab");
  assertEquals(await focused(), "to");
  await page.keyboard.press("Home");
  await answered(page);
  for (let presses = 0; await focused() !== "lines" && presses < 60; presses++) await page.keyboard.press("Tab");
  assertEquals(await focused(), "lines");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  assertStringIncludes(await text(page, '#lines [aria-selected="true"]'), "ociVersion");
  assertStringIncludes(await text(page, "#why"), "ociVersion");
  await page.keyboard.press("End");
  assertEquals(await page.locator("#lines .line").last().getAttribute("aria-selected"), "true");
  const active = await page.locator("#lines").getAttribute("aria-activedescendant");
  assertEquals(await page.locator("#lines .line").last().getAttribute("id"), active);
});

pageTest("sandbox and container are tabs; each has its own spec", async ({ page }) => {
  await page.selectOption("#sample", { label: SAMPLES[1]!.title });
  await answered(page);
  await shoot(page, "container");
  assertEquals(await page.locator("#subjects [role=tab]").allInnerTexts(), ["sandbox", "nginx"]);
  assertStringIncludes(await text(page, "#why"), "linux/resources/memory/limit");
  await page.locator("#subjects [role=tab]", { hasText: "sandbox" }).click();
  await answered(page);
  assertStringIncludes(await text(page, "#lines"), '"io.kubernetes.cri.container-type": "sandbox"');
});

const MANIFEST = SAMPLES.findIndex(({ input }) => input.preset !== "");

pageTest(
  "a manifest: every container, the preset's node, the request that was made, and where a line comes from",
  async ({ page }) => {
    await page.selectOption("#sample", { index: MANIFEST + 1 });
    await answered(page);
    await shoot(page, "manifest");
    assertEquals(await page.locator("#subjects [role=tab]").allInnerTexts(), ["sandbox", "migrate", "app", "proxy"]);
    assertStringIncludes(await text(page, "#notes"), "assumptions");
    assertEquals(await page.locator("#tab-made").getAttribute("aria-selected"), "true");
    assertEquals(await page.locator("#text-made .cm-lit").allTextContents(), ['"memory_limit_in_bytes": 268435456,']);
    const isSeen = (): Promise<boolean> =>
      page.locator("#lines .selected").evaluate((line) => {
        const [outer, inner] = [line.parentElement!.getBoundingClientRect(), line.getBoundingClientRect()];
        return inner.top >= outer.top && inner.bottom <= outer.bottom;
      });
    while (!await isSeen()) await page.waitForTimeout(20);
    await page.locator("#subjects [role=tab]", { hasText: "proxy" }).click();
    await answered(page);
    assertStringIncludes(await text(page, "#lines"), "entrypoint of docker.io/library/nginx:1.29");
    await page.selectOption("#to", "eks@1.30-v20250715");
    await answered(page);
    assertStringIncludes(await text(page, "#head"), "→");
    assertEquals(await violations(page), []);
  },
);

const CRICTL: Partial<Record<"pod" | "container" | "images", string>> = {
  pod: "metadata: { name: web, namespace: default, uid: a, attempt: 1 }\nlog_directory: /tmp\nlinux: {}\n",
  container: "metadata: { name: app }\nimage: { image: busybox }\ncommand: [top]\nlog_path: app.log\nlinux: {}\n",
  images: JSON.stringify([{ Id: "a".repeat(64), RepoTags: ["busybox:latest"], Config: { User: "102" } }], null, 2),
};

pageTest(
  "crictl's files: pod, container and image, each at its line, and all of them in the link",
  async ({ page }) => {
    const tabs = (): Promise<readonly string[]> => page.locator("#input-pane [role=tab]:visible").allInnerTexts();
    await type(page, "pod", CRICTL.pod!);
    assertEquals(await tabs(), ["Pod", "Container", "Images", "config.toml", "Node", "Files", "Request"]);
    await type(page, "container", CRICTL.container!);
    assertStringIncludes(await text(page, "#problems"), "Container, line 2: ");
    assertEquals(await page.locator("#text-container .cm-lintRange-error").count(), 1);
    await page.locator("#tab-images").click();
    const buffer = Buffer.from(CRICTL.images!);
    // A large file takes a while; until it is read, nothing is answered.
    await page.evaluate(() => {
      const { text } = Blob.prototype;
      Blob.prototype.text = async function () {
        await new Promise((resolve) => setTimeout(resolve, 500));
        return await text.call(this);
      };
    });
    await page.locator("#file").setInputFiles({ name: "busybox.json", mimeType: "application/json", buffer });
    await answered(page);
    assertEquals(await page.locator("#problems .problem").count(), 0);
    await page.locator("#subjects [role=tab]", { hasText: "app" }).click();
    await answered(page);
    assertStringIncludes(await text(page, "#lines"), '"uid": 102');
    await page.locator("#lines .line", { hasText: '"top"' }).click();
    assertEquals(await page.locator("#tab-container").getAttribute("aria-selected"), "true");
    assertEquals(await page.locator("#text-container .cm-lit").allTextContents(), ["top]"]);
    await shoot(page, "crictl");
    await saved(page);
    await page.reload();
    await answered(page);
    assertStringIncludes(await text(page, "#lines"), '"uid": 102');
    assertEquals(await violations(page), []);
  },
  {},
  async () => await packState({ ...STORY, pod: "", daemon: "", host: "", to: "" }),
);

pageTest(
  "images, objects of the cluster and files of the node decide a manifest's spec; what is wrong stands at its line",
  async ({ page }) => {
    await type(
      page,
      "objects",
      "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings, namespace: default }\ndata: { mode: quick }\n",
    );
    await type(page, "files", `/var/lib/kubelet/seccomp/app.json: '{"defaultAction": "SCMP_ACT_LOG"}'\n`);
    await type(page, "images", "busybox:\n  architecture: amd64\n  os: linux\n  config: { Entrypoint: [/app] }\n");
    assertEquals(await page.locator("#problems .problem").count(), 0);
    const spec = await text(page, "#lines");
    for (const part of ['"MODE=quick"', '"SCMP_ACT_LOG"', '"/app"']) assertStringIncludes(spec, part);
    await shoot(page, "inputs");
    await type(page, "images", "busybox:\n  architecture: amd64\n  os: windows\n");
    await type(page, "objects", "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: 5 }\n");
    const problems = await text(page, "#problems");
    assertStringIncludes(problems, "Images, line 3: ");
    assertStringIncludes(problems, "Objects, line 3: ");
    await shoot(page, "inputs-faults");
    await type(page, "images", "");
    await shoot(page, "images-empty");
    assertStringIncludes(await text(page, "#text-images .cm-placeholder"), "docker image inspect");
  },
  {},
  async () =>
    await packState({
      ...STORY,
      pod: `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: app
      image: busybox
      env: [{ name: MODE, valueFrom: { configMapKeyRef: { name: settings, key: mode } } }]
      securityContext: { seccompProfile: { type: Localhost, localhostProfile: app.json } }
`,
      daemon: "",
      host: "",
      to: "",
      subject: "app",
    }),
);

pageTest(
  "50 containers are 50 tabs",
  async ({ page }) => {
    const containers = Array.from({ length: 50 }, (_, index) => `  - { name: c${index}, image: "busybox:1.36" }`).join(
      "\n",
    );
    await type(
      page,
      "pod",
      `apiVersion: v1\nkind: Pod\nmetadata: { name: many }\nspec:\n  containers:\n${containers}\n`,
    );
    assertEquals(await page.locator("#subjects [role=tab]").count(), 51);
    await page.locator("#subjects [role=tab]", { hasText: "c49" }).click();
    await answered(page);
    assertStringIncludes(await text(page, "#lines"), '"io.kubernetes.cri.container-name": "c49"');
  },
  {},
  async () => await packState({ ...STORY, daemon: "", host: "", to: "" }),
);

pageTest("a pasted error leads to its rule", async ({ page }) => {
  await page.getByRole("button", { name: "Paste an error" }).click();
  await page.locator("#lookup-text").fill(
    "runc create failed: write /proc/sys/net/ipv4/ping_group_range: invalid argument: unknown",
  );
  await page.locator("#lookup-result .match").first().waitFor();
  assertStringIncludes(await text(page, "#lookup-result"), "[ping-group-range-unmapped]");
  await shoot(page, "lookup");
  await page.locator("#lookup-text").fill("the cat sat on the mat");
  await page.locator("#lookup-result", { hasText: "No rule matches" }).waitFor();
});

pageTest(
  "a link brings everything back, in another window and after a reload",
  async ({ page }) => {
    await type(page, "pod", STORY.pod.replaceAll("web", "shop"));
    await page.selectOption("#release", "2.0.0");
    await answered(page);
    await saved(page);
    const { hash } = new URL(page.url());
    const other = await explorer.open(hash.slice(1));
    assertStringIncludes(await text(other.page, "#lines .line >> nth=1"), '"ociVersion": "1.2.0"');
    assertEquals(await other.page.locator("#release").inputValue(), "2.0.0");
    await other.page.context().close();
    await page.reload();
    await answered(page);
    assertEquals(await page.locator("#release").inputValue(), "2.0.0");
  },
  {},
  async () => await packState({ ...STORY, to: "" }),
);

pageTest(
  "a damaged link shows the sample, and says so",
  async ({ page }) => {
    assertStringIncludes(await text(page, "#notice"), "The link is damaged");
    assert(await page.locator("#lines .line").count() > 0);
  },
  {},
  async () => (await packState(STORY)).slice(0, -5),
);

pageTest("what is too large for a link is said to be, survives a reload and can be saved", async ({ page }) => {
  const noise = Array.from({ length: 4000 }, () => Math.random().toString(36).slice(2)).join("");
  await type(
    page,
    "pod",
    STORY.pod.replace("hostname: web", `hostname: web\n  log_directory: /${noise}`).replace(
      /\n {2}log_directory: \/var.*/,
      "",
    ),
  );
  await page.selectOption("#to", "");
  await answered(page);
  await page.locator("#notice", { hasText: "too large for a link" }).waitFor();
  await page.reload();
  await answered(page);
  assertStringIncludes(await text(page, "#lines"), noise.slice(0, 20));
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save" }).click();
  const saved = await Deno.readTextFile(await (await download).path());
  assertStringIncludes(saved, noise.slice(0, 20));
});

pageTest("500 annotations stay usable", async ({ page }) => {
  const many = Array.from({ length: 500 }, (_, index) => `    example.com/a${index}: "value ${index}"`).join("\n");
  const daemon = `${STORY.daemon.replace("enable_unprivileged_icmp = true", "enable_unprivileged_icmp = true")}
    pod_annotations = ["example.com/*"]\n`;
  await type(page, "pod", STORY.pod.replace("hostname: web", `hostname: web\n  annotations:\n${many}`));
  await type(page, "daemon", daemon.replace("pod_annotations", "# pod_annotations"));
  assertEquals(await page.locator("#problems .problem.error").count(), 0);
  await page.selectOption("#to", "");
  await answered(page);
  await page.locator("#lines .line", { hasText: '"hostname"' }).click();
  assertStringIncludes(await text(page, "#why"), "oci.WithHostname");
});

for (const colorScheme of ["light", "dark"] as const) {
  pageTest(`nothing serious against accessibility, ${colorScheme}`, async ({ page }) => {
    await shoot(page, colorScheme);
    assertEquals(await violations(page), []);
    await page.selectOption("#sample", { label: SAMPLES[1]!.title });
    await answered(page);
    assertEquals(await violations(page), []);
  }, { colorScheme });
}

pageTest("a phone shows one pane at a time, and all of them", async ({ page }) => {
  await shoot(page, "phone");
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  assertEquals(isWide, false);
  for (const [button, pane] of [["Input", "input-pane"], ["Steps", "steps-pane"], ["Spec", "spec-pane"]] as const) {
    await page.locator("#views button", { hasText: button }).click();
    assertEquals(await page.locator(`#${pane}`).isVisible(), true);
    assertEquals(await page.locator("main > section:visible").count(), 2);
  }
  assertEquals(await violations(page), []);
}, { viewport: { width: 390, height: 844 } });
