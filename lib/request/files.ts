/**
 * Files of a request document: those of an image, and those of the node.
 *
 * @module
 */

import {
  asInteger,
  asMap,
  asRecord,
  asString,
  type IntegerRange,
  isRecord,
  isText,
  unknownField,
  type UnknownRecord,
  wrongType,
} from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { child, type Pointer } from "../pointer.ts";
import { type DeviceEntry, type FileEntry, type Files, FileTree } from "./file_tree.ts";

const HINT = 'write its contents as a string, {"symlink": target}, {"directory": true}, {"file": true} or ' +
  '{"device": "c", "major": 1, "minor": 3, "mode": 438, "uid": 0, "gid": 0}';

const UINT32 = { name: "uint32", least: 0n, most: 2n ** 32n - 1n } as const;
/** Linux keeps a device's number in 32 bits: 12 of the major number, 20 of the minor one. */
const MAJOR = { name: "major number", least: 0n, most: 2n ** 12n - 1n } as const;
const MINOR = { name: "minor number", least: 0n, most: 2n ** 20n - 1n } as const;
const DEVICE_KEYS: readonly (keyof DeviceEntry)[] = ["device", "major", "minor", "mode", "uid", "gid"];

/** Reads a device node; mode, owner and group have defaults. */
function asDevice(record: UnknownRecord, path: Pointer): DeviceEntry {
  for (const key of Object.keys(record)) {
    if (!(DEVICE_KEYS as readonly string[]).includes(key)) throw unknownField(key, DEVICE_KEYS, path, "a device");
  }
  const kind = asString(record["device"], child(path, "device"));
  if (kind !== "b" && kind !== "c" && kind !== "p") {
    throw new CriSpecError("unknown-enum", `Unknown type of device ${JSON.stringify(kind.slice(0, 64))}`, {
      path: child(path, "device"),
      hint: 'one of "b", "c", "p"',
    });
  }
  const number = (key: keyof DeviceEntry, range: IntegerRange, absent: number): number =>
    Number(asInteger(record[key] ?? absent, child(path, key), range));
  return {
    device: kind,
    major: number("major", MAJOR, 0),
    minor: number("minor", MINOR, 0),
    mode: number("mode", UINT32, 0o666),
    uid: number("uid", UINT32, 0),
    gid: number("gid", UINT32, 0),
  };
}

function asFileEntry(value: unknown, path: Pointer): FileEntry {
  if (typeof value === "string") return asString(value, path);
  if (!isRecord(value)) throw wrongType(value, "a file", path, HINT);
  if (Object.hasOwn(value, "device")) return asDevice(value, path);
  const keys = Object.keys(value);
  const [key] = keys;
  if (keys.length === 1 && key === "symlink") return { symlink: asString(value[key], child(path, key)) };
  if (keys.length === 1 && key === "directory" && value[key] === true) return { directory: true };
  if (keys.length === 1 && key === "file" && value[key] === true) return { file: true };
  throw new CriSpecError(
    "invalid-value",
    "Cannot read the object as a file: it describes no file, link, directory or device",
    {
      path,
      hint: HINT,
    },
  );
}

/** Whether an entry needs no reading, as most do not: a text or a directory. */
function isSimpleEntry(value: unknown): boolean {
  if (!isRecord(value)) return isText(value);
  return value["directory"] === true && Object.hasOwn(value, "directory") && Object.keys(value).length === 1;
}

/** The files of a request without files. */
export const NO_FILES: FileTree = new FileTree({});
Object.freeze(NO_FILES);

/** Reads files by path: text, `{symlink}`, `{directory: true}`, `{file: true}` or a device. */
export function readFiles(value: unknown, path: Pointer): FileTree {
  if (value === undefined) return NO_FILES;
  const record = asRecord(value, path);
  const isSimple = Object.keys(record).every((key) => isText(key) && isSimpleEntry(record[key]));
  return new FileTree(isSimple ? record as Files : asMap(record, path, asFileEntry));
}
