/**
 * The smallest program that waits for ever: it makes the pause of a pod that really runs.
 *
 * @module
 */

/** Where the program is loaded. */
const ADDRESS = 0x40_0000;
const ELF_HEADER = 64;
const PROGRAM_HEADER = 56;

interface Machine {
  /** Its number in ELF. */
  readonly number: number;
  /** A loop around a system call that waits for a signal. */
  readonly code: readonly number[];
}

const MACHINES: Readonly<Record<typeof Deno.build.arch, Machine>> = {
  // mov eax, pause; syscall; jmp to the first
  x86_64: { number: 62, code: [0xb8, 34, 0, 0, 0, 0x0f, 0x05, 0xeb, 0xf7] },
  // mov x0 to x3, 0; mov x8, ppoll; svc 0; b to the first
  aarch64: {
    number: 183,
    code: [0xd2800000, 0xd2800001, 0xd2800002, 0xd2800003, 0xd2800928, 0xd4000001, 0x17fffffa].flatMap((word) =>
      [0, 8, 16, 24].map((shift) => (word >>> shift) & 0xff)
    ),
  },
};

/**
 * Makes the program for this machine.
 *
 * @returns The bytes of an ELF file without sections.
 */
export function pauseProgram(): Uint8Array {
  const { number, code } = MACHINES[Deno.build.arch];
  const start = ELF_HEADER + PROGRAM_HEADER;
  const size = start + code.length;
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const put = (at: number, width: 2 | 4 | 8, value: number): void => {
    if (width === 2) view.setUint16(at, value, true);
    else if (width === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
  };
  bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]); // 64 bits, little endian
  put(16, 2, 2); // executable
  put(18, 2, number);
  put(20, 4, 1);
  put(24, 8, ADDRESS + start);
  put(32, 8, ELF_HEADER);
  put(52, 2, ELF_HEADER);
  put(54, 2, PROGRAM_HEADER);
  put(56, 2, 1);
  put(ELF_HEADER, 4, 1); // loaded
  put(ELF_HEADER + 4, 4, 5); // read and executed
  put(ELF_HEADER + 16, 8, ADDRESS);
  put(ELF_HEADER + 24, 8, ADDRESS);
  put(ELF_HEADER + 32, 8, size);
  put(ELF_HEADER + 40, 8, size);
  put(ELF_HEADER + 48, 8, 0x1000);
  bytes.set(code, start);
  return bytes;
}
