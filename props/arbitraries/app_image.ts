/**
 * The images of apps, each with its files.
 *
 * @module
 */

import fc from "fast-check";
import { imageConfig, type ImageDocument, rootfs, type RootfsDocument } from "./image_config.ts";
import type { Mode } from "./options.ts";
import { present } from "./parts.ts";

/** An image and its files. */
export interface AppImage {
  /** The image's config. */
  readonly image: ImageDocument;
  /** Its files. */
  readonly rootfs: RootfsDocument;
}

/** The files of an image of a distribution. */
export const ACCOUNTS: RootfsDocument = {
  "/etc/passwd":
    "root:x:0:0:root:/root:/bin/sh\nwww:x:33:33:www:/var/www:/sbin/nologin\napp:x:1000:2000::/home/app:/bin/sh\n",
  "/etc/group": "root:x:0:\nwheel:x:10:root,app\nwww:x:33:\nstaff:x:2000:\naudio:x:29:app\n",
};
/** Users that need no file. */
const NUMBERS = ["0", "1000"];
/** Users and groups that these files have. */
const USERS = [...NUMBERS, "root", "www", "app"];

const PATH = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/** The volumes of an image: mostly none, and one mostly where there are some, for several have a random order. */
function volumes(): fc.Arbitrary<ImageDocument["Volumes"]> {
  return fc.constantFrom(undefined, undefined, undefined, {}, { "/data": {} }, { "/var/lib/app": {} });
}

function usualImage(): fc.Arbitrary<AppImage> {
  const program = fc.constantFrom<ImageDocument>(
    { Entrypoint: ["/entrypoint.sh"], Cmd: ["app", "--serve"] },
    { Entrypoint: ["/app"] },
    { Cmd: ["nginx", "-g", "daemon off;"] },
    { Entrypoint: [""], Cmd: ["/bin/sh"] },
  );
  const users = fc.constantFrom(
    ...["", "", "1000", "65532:65532"].map((User) => ({ User, rootfs: {} })),
    ...["app", "www:www", "app:staff", "0", ""].map((User) => ({ User, rootfs: ACCOUNTS })),
  );
  const more = present<ImageDocument>(fc.record({
    Env: fc.constantFrom([PATH], [PATH, "APP_HOME=/srv/app", "LANG=C.UTF-8"], [PATH, "HOSTNAME=app", "TERM=dumb"]),
    WorkingDir: fc.constantFrom(undefined, "", "/", "/srv/app"),
    Volumes: volumes(),
    Labels: fc.constantFrom(undefined, { maintainer: "app" }),
  }));
  return fc.tuple(program, users, more).map(([program, { User, rootfs }, more]) => ({
    image: { User, ...program, ...more },
    rootfs,
  }));
}

function hostileImage(): fc.Arbitrary<AppImage> {
  const kinds = fc.constantFrom<ImageDocument["Volumes"]>(
    ...Array.from({ length: 8 }, () => undefined),
    { "/data": {} },
    { "data": {} },
    { "": {} },
    { "/etc/hosts": {} },
    { "/dev": {} },
    { "data": {}, "/etc/hosts": {} },
    { "/a": {}, "/b": {}, "/a/deep": {} },
  );
  const image = imageConfig({ mode: "hostile" });
  return fc.record({ image, kinds, rootfs: rootfs({ mode: "hostile" }) }).map(({ image, kinds, rootfs }) => ({
    image: kinds === undefined ? image : { ...image, Volumes: kinds },
    rootfs,
  }));
}

/** The users of an image that every release finds. */
export function usersOf(rootfs: RootfsDocument): readonly string[] {
  return rootfs === ACCOUNTS ? USERS : NUMBERS;
}

/** The image with a program, users that it has, one volume at most, and no label, which may be one that no daemon stores. */
function acceptedImage({ image, rootfs: files }: AppImage): AppImage {
  const { User = "", Entrypoint = [], Cmd = [], Volumes, Labels: _, ...rest } = image;
  const rootfs = typeof files["/etc/passwd"] === "string" ? ACCOUNTS : {};
  const isKnown = User.split(":").every((name) => usersOf(rootfs).includes(name));
  const hasProgram = Cmd.length > 0 || Entrypoint.length > 1 || (Entrypoint[0] ?? "") !== "";
  return {
    image: {
      ...rest,
      User: isKnown ? User : "",
      Entrypoint,
      Cmd: hasProgram ? Cmd : ["/app"],
      ...Volumes === undefined || Object.keys(Volumes).length > 1 ? {} : { Volumes },
    },
    rootfs,
  };
}

/** An image of an app without what daemons refuse. */
export function acceptedImages(): fc.Arbitrary<AppImage> {
  return hostileImage().map(acceptedImage);
}

/**
 * An app's image with its files: with a program, and a user that the files have. A hostile one may have names, numbers out of
 * range, volumes of any path, and files that cannot be read.
 *
 * @param mode Who built it.
 * @returns Images.
 */
export function appImage(mode: Mode): fc.Arbitrary<AppImage> {
  return mode === "hostile" ? hostileImage() : usualImage();
}
